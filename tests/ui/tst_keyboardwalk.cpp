// SPDX-License-Identifier: MIT
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logview.h"
#include "ui/welcomepage.h"

#include "tests/ui/windowrig.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTreeView>
#include <QWindow>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

/// A reader without a mouse: what is pressed goes to the window, as the system would send it.
struct Hands
{
    explicit Hands(const QWidget &window)
        : handle(window.windowHandle())
    {
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(handle, key, modifiers); }
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::keyClick(handle, c.toLatin1());
    }
    /// Tab, until what has the keyboard is @p wanted.
    template <typename Wanted> [[nodiscard]] bool tabTo(Wanted wanted) const
    {
        for (int i = 0; i < 60; ++i) {
            if (QApplication::focusWidget() && wanted(QApplication::focusWidget()))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    QWindow *handle;
};

QJsonObject chat(const QString &who, const QString &content)
{
    return { { u"id"_s, u"1310000000000000000"_s }, { u"channel_id"_s, u"159592059875186006"_s }, { u"content"_s, content },
        { u"author"_s, QJsonObject { { u"id"_s, u"159914200000000001"_s }, { u"username"_s, who } } } };
}

} // namespace

class tst_KeyboardWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstRunToTheEndOfASession();
};

void tst_KeyboardWalk::fromTheFirstRunToTheEndOfASession()
{
    WindowRig rig;
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    const Hands hands(*rig.window);

    // First run: the demo.
    QVERIFY(rig.find<WelcomePage>()->isVisible());
    QVERIFY(hands.tabTo([&rig](const QWidget *widget) {
        const auto *button = qobject_cast<const QPushButton *>(widget);
        return button && rig.find<WelcomePage>()->isAncestorOf(button) && QString(button->text()).remove(u'&') == u"Try the demo"_s;
    }));
    hands.press(Qt::Key_Space);
    QVERIFY(rig.makeReady());
    rig.gateway.sendDispatch(u"MESSAGE_CREATE"_s, 2, chat(u"ana"_s, u"e4"_s));
    rig.gateway.sendDispatch(u"TYPING_START"_s, 3, { { u"user_id"_s, u"1"_s } });
    rig.gateway.sendDispatch(u"MESSAGE_CREATE"_s, 4, chat(u"ben"_s, u"e5"_s));
    const auto *log = rig.find<LogPanel>();
    QTRY_VERIFY(log->model()->total() > 5);

    // Filter.
    hands.press(Qt::Key_F, Qt::ControlModifier);
    hands.type(u"d.author.username:ben"_s);
    hands.press(Qt::Key_Return);
    QTRY_COMPARE(log->model()->rowCount(), 1);

    // Select.
    hands.press(Qt::Key_L, Qt::ControlModifier);
    hands.press(Qt::Key_Home);
    hands.press(Qt::Key_Down);
    QTRY_VERIFY(log->view()->currentIndex().isValid());
    QCOMPARE(log->model()->record(log->view()->currentIndex().row()).sequence.value_or(0), 4);

    // Copy the path of a value.
    hands.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(hands.tabTo([](const QWidget *widget) { return qobject_cast<const QTreeView *>(widget) != nullptr; }));
    const auto *tree = qobject_cast<const QTreeView *>(QApplication::focusWidget());
    hands.press(Qt::Key_Home);
    for (int i = 0; i < 30 && tree->currentIndex().siblingAtColumn(0).data().toString() != u"content"_s; ++i)
        hands.press(Qt::Key_Down);
    QApplication::clipboard()->clear();
    hands.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"d.content"_s);

    // Send a presence.
    hands.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(hands.tabTo([](const QWidget *widget) { return widget->accessibleName() == u"Status"_s; }));
    const auto *status = qobject_cast<const QComboBox *>(QApplication::focusWidget());
    QVERIFY(status);
    for (int i = 0; i < status->count() && status->currentText() != u"Do not disturb"_s; ++i)
        hands.press(Qt::Key_Down);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    const QJsonObject sent = rig.gateway.expect(3);
    QVERIFY(!sent.isEmpty());
    QCOMPARE(sent[u"d"_s][u"status"_s].toString(), u"dnd"_s);

    // And the end.
    hands.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!rig.manager.isRunning());
    QCOMPARE(rig.manager.status().state, ShardState::Closed);
}

QTEST_MAIN(tst_KeyboardWalk)
#include "tst_keyboardwalk.moc"
