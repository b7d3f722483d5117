// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventstore.h"
#include "core/events/namedirectory.h"
#include "core/settings/profilesecrets.h"
#include "core/settings/profilestore.h"
#include "core/shards/shardmanager.h"
#include "core/translations.h"

#include "ui/alerts/alertdialog.h"
#include "ui/alerts/alertrules.h"
#include "ui/capture/exportdialog.h"
#include "ui/capture/problemdialog.h"
#include "ui/capture/recorddialog.h"
#include "ui/connection/closecodedialog.h"
#include "ui/connection/intentsdialog.h"
#include "ui/connection/profiledialog.h"
#include "ui/diagnosis/checkdialog.h"
#include "ui/diagnosis/closedialog.h"
#include "ui/dispatch/colorrulesdialog.h"
#include "ui/dispatch/logcolumns.h"
#include "ui/dispatch/logcolumnsdialog.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/savedfiltersdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shards/budgetdialog.h"
#include "ui/shards/budgets.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/shortcuteditor.h"
#include "ui/window/shortcuts.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>

namespace Shardscope {

using CreateDialog = std::function<QDialog *()>;

/// Every dialog of the window by itself, for what must hold in all of them.
struct EveryDialog
{
    Translations *translations = nullptr; ///< null: the settings offer no language
    QTemporaryDir home;
    QSettings settings { home.filePath(QStringLiteral("shardscope.ini")), QSettings::IniFormat };
    EventStore store;
    NameDirectory names;
    ProfileStore profiles { &settings };
    ProfileSecrets secrets { nullptr };
    QAction action { QStringLiteral("&1") };
    ShardManager idle;
    SendTap sends;
    Budgets budgets { { &idle, &sends, {} } };
    Shortcuts shortcuts { { &action }, nullptr };

    /// By name; each must go before this does.
    [[nodiscard]] QList<std::pair<const char *, CreateDialog>> all()
    {
        using namespace Qt::StringLiterals;
        QList<std::pair<const char *, CreateDialog>> result;
        const auto add = [&result](const char *name, const CreateDialog &create) { result.append({ name, create }); };
        add("profile", [this] { return new ProfileDialog(&profiles, &secrets, ConnectionProfile::make({}, {})); });
        add("connection options", [] { return new ProfileDialog(ConnectionConfig {}); });
        add("intents", [] { return new IntentsDialog(GatewayIntents::unprivileged()); });
        add("record", [this] { return new RecordDialog(u"evening"_s, 12, &settings); });
        add("export", [this] { return new ExportDialog(u"evening"_s, { 1, 2, 3 }, &settings); });
        add("problems of a capture", [] { return new ProblemDialog(u"evening.jsonl"_s, {}); });
        add("shortcuts", [this] { return new ShortcutEditor(&shortcuts, nullptr); });
        add("about", [] { return new AboutDialog(nullptr); });
        add("check", [] { return new CheckDialog([] { return ConnectionConfig(); }); });
        add("settings", [this] {
            return new SettingsDialog({ &store, &settings, translations, { &action }, &action, &action });
        });
        add("alerts", [] { return new AlertDialog(AlertRules::defaults()); });
        add("close explained", [] {
            return new CloseDialog({ .title = u"4014"_s,
                .advice = u"1."_s,
                .facts = { { u"1"_s, u"4014"_s } },
                .past = { { 1000, u"op 2"_s } },
                .page = QUrl(u"https://discord.com/developers/applications"_s) });
        });
        add("close with a code", [] { return new CloseCodeDialog(16); });
        add("budgets", [this] { return new BudgetDialog(&budgets); });
        add("saved filters", [] { return new SavedFiltersDialog({ { u"1"_s, u"d.author.bot:true"_s } }); });
        add("columns of the log", [this] {
            auto *view = new LogView;
            view->setLog(new LogModel(store, names, view));
            auto *dialog = new LogColumnsDialog(new LogColumns(view, nullptr));
            view->setParent(dialog);
            view->hide();
            return dialog;
        });
        add("colour rules", [] { return new ColorRulesDialog(ColorRules::defaults()); });
        return result;
    }
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::CreateDialog)
