// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"

#include "ui/capture/capturedefaults.h"
#include "ui/capture/logmemory.h"
#include "ui/capture/recorddialog.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

class tst_SettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLookIsChosenAndFollowed();
    void memoryTakesEffectAtOnce();
    void memoryIsNotTakenOnTheWay();
    void memoryIsKeptWithinBounds_data();
    void memoryIsKeptWithinBounds();
    void recordingsBeginWithTheDefaults();
    void onlyFoldersThatAreThereAreKept_data();
    void onlyFoldersThatAreThereAreKept();
    void tokensNeverStayInByDefault();
    void editorsAreOpened();
};

namespace {

struct Rig
{
    QTemporaryDir home;
    QSettings settings { home.filePath(u"shardscope.ini"_s), QSettings::IniFormat };
    EventStore store;
    QActionGroup group { nullptr };
    QAction system { u"&System colours"_s };
    QAction dark { u"&Dark"_s };
    QAction alerts { u"Alerts"_s };
    QAction shortcuts { u"Keys"_s };
    std::unique_ptr<SettingsDialog> dialog;

    Rig()
    {
        for (QAction *look : { &system, &dark }) {
            look->setCheckable(true);
            group.addAction(look);
        }
        system.setChecked(true);
        CaptureDefaults::setFolder(&settings, home.path());
        dialog = std::make_unique<SettingsDialog>(
            SettingsDialog::Parts { &store, &settings, nullptr, { &system, &dark }, &alerts, &shortcuts });
        dialog->show();
    }
    /// The box that has this among its choices.
    QComboBox *box(const QString &choice) const
    {
        for (QComboBox *candidate : dialog->findChildren<QComboBox *>()) {
            if (candidate->findText(choice) >= 0)
                return candidate;
        }
        return nullptr;
    }
    QLineEdit *folder() const { return dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly); }
};

} // namespace

void tst_SettingsDialog::theLookIsChosenAndFollowed()
{
    Rig rig;
    QComboBox *look = rig.box(u"Dark"_s);
    QVERIFY(look);
    QCOMPARE(look->currentText(), u"System colours"_s);
    const QSignalSpy chosen(&rig.dark, &QAction::triggered);
    QTest::keyClick(look, Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(rig.dark.isChecked());
    rig.system.trigger();
    QCOMPARE(look->currentText(), u"System colours"_s);
}

void tst_SettingsDialog::memoryTakesEffectAtOnce()
{
    const Rig rig;
    auto *memory = rig.dialog->findChild<QSpinBox *>();
    QCOMPARE(memory->value(), 512);
    QTest::keyClick(memory, Qt::Key_Up);
    QCOMPARE(rig.store.limit(), 576LL * 1024 * 1024);
    EventStore next;
    LogMemory::restore(rig.settings, &next);
    QCOMPARE(LogMemory::of(next), 576);
}

void tst_SettingsDialog::memoryIsNotTakenOnTheWay()
{
    const Rig rig;
    QVERIFY(QTest::qWaitForWindowActive(rig.dialog.get()));
    auto *memory = rig.dialog->findChild<QSpinBox *>();
    memory->setFocus();
    memory->selectAll();
    QTest::keyClicks(memory, u"256"_s);
    QCOMPARE(LogMemory::of(rig.store), 512);
    QTest::keyClick(memory, Qt::Key_Tab);
    QCOMPARE(LogMemory::of(rig.store), 256);
}

void tst_SettingsDialog::memoryIsKeptWithinBounds_data()
{
    QTest::addColumn<QVariant>("kept");
    QTest::addColumn<int>("expected");
    QTest::newRow("what was set") << QVariant(100) << 100;
    QTest::newRow("too little") << QVariant(3) << 512;
    QTest::newRow("too much") << QVariant(70'000) << 65'536;
    QTest::newRow("more than a number holds") << QVariant(9'000'000'000'000LL) << 65'536;
    QTest::newRow("no number") << QVariant(u"much"_s) << 512;
    QTest::newRow("nothing") << QVariant() << 512;
}

void tst_SettingsDialog::memoryIsKeptWithinBounds()
{
    QFETCH(const QVariant, kept);
    Rig rig;
    rig.settings.setValue(u"log/memory"_s, kept);
    LogMemory::restore(rig.settings, &rig.store);
    QTEST(LogMemory::of(rig.store), "expected");
}

void tst_SettingsDialog::recordingsBeginWithTheDefaults()
{
    Rig rig;
    QVERIFY(QDir(rig.home.path()).mkdir(u"captures"_s));
    const QString folder = rig.home.filePath(u"captures"_s);
    rig.folder()->selectAll();
    QTest::keyClicks(rig.folder(), folder);
    QComboBox *level = rig.box(u"Tokens (usual)"_s);
    QVERIFY(level);
    QTest::keyClick(level, Qt::Key_Down);
    const RecordDialog record(u"evening"_s, 0, &rig.settings);
    QCOMPARE(record.path(), QDir(folder).filePath(u"evening.jsonl.zst"_s));
    QCOMPARE(record.level(), SanitizeLevel::Strict);
}

void tst_SettingsDialog::onlyFoldersThatAreThereAreKept_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("none") << QString();
    QTest::newRow("missing") << u"/missing/folder"_s;
    QTest::newRow("relative") << u"."_s;
}

void tst_SettingsDialog::onlyFoldersThatAreThereAreKept()
{
    QFETCH(const QString, folder);
    const Rig rig;
    rig.folder()->clear();
    QTest::keyClicks(rig.folder(), u"x"_s + folder);
    QTest::keyClick(rig.folder(), Qt::Key_Home);
    QTest::keyClick(rig.folder(), Qt::Key_Delete);
    QCOMPARE(rig.folder()->text(), folder);
    QVERIFY(rig.folder()->accessibleDescription().contains(folder));
    QCOMPARE(CaptureDefaults::folder(rig.settings), rig.home.path());
}

void tst_SettingsDialog::tokensNeverStayInByDefault()
{
    Rig rig;
    for (const char *kept : { "keep-tokens", "nonsense", "" }) {
        rig.settings.setValue(u"capture/level"_s, QByteArray(kept));
        QCOMPARE(CaptureDefaults::level(rig.settings), SanitizeLevel::Tokens);
    }
    QCOMPARE(rig.box(u"Tokens (usual)"_s)->count(), 2);
}

void tst_SettingsDialog::editorsAreOpened()
{
    Rig rig;
    QVERIFY(QTest::qWaitForWindowActive(rig.dialog.get()));
    const QSignalSpy alerts(&rig.alerts, &QAction::triggered);
    const QSignalSpy shortcuts(&rig.shortcuts, &QAction::triggered);
    QTest::keyClick(rig.dialog.get(), Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(alerts.count(), 1);
    QTest::keyClick(rig.dialog.get(), Qt::Key_K, Qt::AltModifier);
    QTRY_COMPARE(shortcuts.count(), 1);
}

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
