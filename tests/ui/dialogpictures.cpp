// SPDX-License-Identifier: MIT
#include "tests/ui/dialogpictures.h"

#include "core/capture/eventstore.h"

#include "ui/alerts/alertdialog.h"
#include "ui/alerts/alertrules.h"
#include "ui/settings/settingsdialog.h"

#include "tests/ui/picture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

class Studio
{
public:
    Studio(QString folder, QString suffix)
        : m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
    {
    }

    void alerts()
    {
        QList<AlertRule> rules = AlertRules::defaults();
        rules[1].isEnabled = true;
        rules.append({ u"t:MESSAGE_CREATE and (d.author.bot:true"_s, AlertRule::Condition::AtLeast, 50,
            std::chrono::seconds(10), true });
        AlertDialog dialog(rules);
        take(dialog, u"alerts"_s);
        dialog.findChild<QAbstractItemView *>()->setFocus();
        QTest::keyClick(dialog.findChild<QAbstractItemView *>(), Qt::Key_End);
        take(dialog, u"alerts-error"_s);
        QTest::keyClick(dialog.findChild<QAbstractItemView *>(), Qt::Key_Up);
        take(dialog, u"alerts-silence"_s);
    }

    void settings()
    {
        QAction system(u"&System colours"_s);
        QAction dark(u"&Dark"_s);
        QAction other(u"&Other"_s);
        for (QAction *look : { &system, &dark })
            look->setCheckable(true);
        dark.setChecked(true);
        EventStore store;
        QSettings settings(m_home.filePath(u"shardscope.ini"_s), QSettings::IniFormat);
        settings.setValue(u"capture/folder"_s, m_home.path());
        SettingsDialog dialog({ &store, &settings, nullptr, { &system, &dark }, &other, &other });
        take(dialog, u"settings"_s);
        auto *folder = dialog.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        folder->setFocus();
        QTest::keyClicks(folder, u"x"_s);
        take(dialog, u"settings-error"_s);
    }

private:
    void take(QWidget &widget, const QString &name)
    {
        takePicture(widget, QDir(m_folder).filePath(name + m_suffix + u".png"_s));
    }

    const QString m_folder;
    const QString m_suffix;
    QTemporaryDir m_home;
};

} // namespace

void takeDialogPictures(const QString &folder, const QString &suffix)
{
    Studio studio(folder, suffix);
    studio.alerts();
    studio.settings();
}
