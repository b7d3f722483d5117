// SPDX-License-Identifier: MIT
#include "tests/ui/sessionpictures.h"

#include "ui/connection/closecodedialog.h"
#include "ui/diagnosis/closedialog.h"
#include "ui/diagnosis/incidentbanner.h"
#include "ui/shards/budgetdialog.h"

#include "tests/ui/picture.h"
#include "tests/ui/windowrig.h"

#include <QComboBox>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

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

    void all()
    {
        m_rig.window->resize(1280, 800);
        m_rig.window->startDemo();
        (void)m_rig.makeReady();
        for (int i = 0; i < 30; ++i) {
            m_rig.gateway.sendDispatch(u"MESSAGE_CREATE"_s, i + 2,
                { { u"content"_s, u"Nf3"_s }, { u"author"_s, QJsonObject { { u"username"_s, u"ana"_s } } } });
        }
        const RequestGuildMembers list { .guildId = u"159592059875186005"_s };
        m_rig.manager.send({ list });
        for (int i = 0; i < 108; ++i)
            m_rig.manager.send({ RawSend { 77, "{}" } });
        for (int i = 0; i < 4; ++i)
            m_rig.manager.send({ UpdatePresence { .status = PresenceStatus::Idle } });
        (void)QTest::qWaitFor([this] { return m_rig.manager.status().sendsRemaining < 10; });
        m_rig.perform(WindowActions::Budgets);
        take<BudgetDialog>(u"budgets"_s);
        m_rig.perform(WindowActions::CloseWithCode);
        take<CloseCodeDialog>(u"close-code"_s);
        m_rig.perform(WindowActions::CloseWithCode);
        m_rig.find<CloseCodeDialog>()->findChild<QComboBox *>()->setCurrentIndex(2);
        m_rig.find<CloseCodeDialog>()->findChild<QSpinBox *>()->setValue(1006);
        take<CloseCodeDialog>(u"close-code-wrong"_s);
        m_rig.perform(WindowActions::NewSession);
        take<QMessageBox>(u"new-session"_s);
        close(4008, u"close-explained-live"_s);
        (void)m_rig.gateway.waitForClient();
        m_rig.gateway.sendHello();
        (void)m_rig.gateway.expect(6);
        close(4014, u"close-explained"_s);
    }

private:
    void close(int code, const QString &name)
    {
        m_rig.gateway.closeClient(code);
        auto *banner = m_rig.find<IncidentBanner>();
        (void)QTest::qWaitFor(
            [banner, code] {
                return banner->isVisible() && banner->incident()
                    && banner->incident()->title.startsWith(QString::number(code));
            },
            2000);
        takePicture(*m_rig.window, QDir(m_folder).filePath(name + u"-window"_s + m_suffix + u".png"_s));
        Q_EMIT banner->detailsRequested();
        take<CloseDialog>(name);
    }
    template <typename Dialog> void take(const QString &name)
    {
        if (auto *dialog = m_rig.find<Dialog>()) {
            takePicture(*dialog, QDir(m_folder).filePath(name + m_suffix + u".png"_s));
            dialog->close();
            delete dialog;
        }
    }

    const QString m_folder;
    const QString m_suffix;
    WindowRig m_rig;
};

} // namespace

void takeSessionPictures(const QString &folder, const QString &suffix)
{
    Studio(folder, suffix).all();
}
