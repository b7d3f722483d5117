// SPDX-License-Identifier: MIT
#include "tests/ui/connectionpictures.h"

#include "ui/connection/connectionbar.h"
#include "ui/connection/connectionform.h"
#include "ui/connection/eventchoicemodel.h"
#include "ui/connection/intentsdialog.h"
#include "ui/connection/profilecontroller.h"
#include "ui/connection/profiledialog.h"
#include "ui/connection/profilefield.h"

#include "tests/ui/picture.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"_s;

class Studio
{
public:
    Studio(const QString &folder, const QString &suffix)
        : m_folder(folder)
        , m_suffix(suffix)
    {
        ConnectionConfig config;
        config.shard.initialActivity = BotActivity { .type = BotActivity::Type::Watching, .name = u"the gateway"_s };
        config.shard.initialStatus = PresenceStatus::Idle;
        m_store.save(ConnectionProfile::make(u"Chess Bot"_s, config));
        config.shard.url = QUrl(u"wss://gateway.example.org"_s);
        config.shard.proxy.url = QUrl(u"http://proxy.example.org:3128"_s);
        config.shard.proxy.headers = { { "X-Office", "Berlin" } };
        config.shard.http.caFile = u"/etc/ssl/certs/example.pem"_s;
        m_store.save(ConnectionProfile::make(u"Company proxy"_s, config));
    }

    void intents()
    {
        IntentsDialog dialog(GatewayIntents::unprivileged() | GatewayIntent::GuildMembers);
        take(dialog, u"intents"_s);
        auto *number = dialog.findChildren<QLineEdit *>().last();
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->accessibleName().contains(u"number"_s))
                number = edit;
        }
        number->selectAll();
        QTest::keyClicks(number, u"GUILDS,GUILD_MESAGES"_s);
        take(dialog, u"intents-error"_s);
        dialog.setIntents(GatewayIntents(GatewayIntents::all().bits() | (1U << 17)) - GatewayIntent::MessageContent);
        dialog.tabs()->setCurrentIndex(1);
        dialog.eventModel()->setWanted(
            { DispatchEvent::MESSAGE_CREATE, DispatchEvent::GUILD_BAN_ADD, DispatchEvent::CHANNEL_CREATE });
        take(dialog, u"intents-events"_s);
    }

    void profiles()
    {
        ProfileDialog first(&m_store, &m_secrets, ConnectionProfile::make({}, {}));
        take(first, u"profile-new"_s);
        first.accept();
        take(first, u"profile-error"_s);
        ProfileDialog full(
            &m_store, &m_secrets, m_store.profiles()[1], { .token = token, .proxyLogin = u"ana:secret"_s });
        take(full, u"profile-advanced"_s);
        for (QLineEdit *edit : full.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Large threshold"_s)
                edit->setText(u"49"_s);
        }
        full.accept();
        take(full, u"profile-advanced-error"_s);
        ProfileDialog options(ConnectionConfig {});
        take(options, u"options"_s);
    }

    void bar()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *bar = new ConnectionBar(&window);
        layout->addWidget(bar);
        layout->addStretch();
        bar->setProfiles(&m_store, nullptr);
        bar->profiles()->choose(0);
        window.resize(1280, 120);
        take(window, u"bar"_s);
        window.resize(900, 120);
        take(window, u"bar-narrow"_s);
        bar->profiles()->importFrom(u"/missing/profiles.json"_s);
        take(window, u"bar-error"_s);
        QMenu *menu = bar->profileField()->findChild<QMenu *>();
        menu->popup({});
        take(*menu, u"bar-menu"_s);
        menu->close();
        bar->profileField()->action(ProfileField::Delete)->trigger();
        take(*bar->findChild<QMessageBox *>(), u"profile-delete"_s);
    }

private:
    void take(QWidget &widget, const QString &name)
    {
        takePicture(widget, QDir(m_folder).filePath(name + m_suffix + u".png"_s));
    }

    const QString m_folder;
    const QString m_suffix;
    QTemporaryDir m_home;
    QSettings m_settings { m_home.filePath(u"shardscope.ini"_s), QSettings::IniFormat };
    ProfileStore m_store { &m_settings };
    ProfileSecrets m_secrets { nullptr };
};

} // namespace

void takeConnectionPictures(const QString &folder, const QString &suffix)
{
    Studio studio(folder, suffix);
    studio.intents();
    studio.profiles();
    studio.bar();
}
