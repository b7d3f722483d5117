// SPDX-License-Identifier: MIT
#include "core/commands/libraryfile.h"
#include "core/commands/librarymodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray line = R"({"command":"send","op":99,"d":{"b": 1,"a":12345678901234567890}})";

/// Names as a tree: "A(1,2),3".
QString outline(const LibraryModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString inner = model.rowCount(index) > 0 ? u'(' + outline(model, index) + u')' : QString();
        parts.append(index.data().toString() + inner);
    }
    return parts.join(u',');
}

/// A model that is watched: A(1,2),3
struct Shelf
{
    LibraryModel model;
    QAbstractItemModelTester tester { &model, QAbstractItemModelTester::FailureReportingMode::QtTest };
    QPersistentModelIndex folder;
    QPersistentModelIndex one, two, three;

    Shelf()
    {
        folder = model.addFolder({}, u"A"_s);
        one = model.addMessage(folder, u"1"_s, line);
        two = model.addMessage(one, u"2"_s, line);
        three = model.addMessage({}, u"3"_s, line);
    }
};

} // namespace

class tst_MessageLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsHaveTheirOrder();
    void dragMovesAnItem();
    void folderDoesNotGoIntoItself();
    void duplicatesAreIndependent();
    void namesCanBeChanged();
    void removedMessageLeavesTheSequence();
    void fileKeepsEverything();
    void badFileIsKeptAside_data();
    void badFileIsKeptAside();
    void fileThatCannotBeMovedIsNotOverwritten();
    void exportAndImportBringTheSame();
};

void tst_MessageLibrary::itemsHaveTheirOrder()
{
    Shelf shelf;
    QCOMPARE(outline(shelf.model), u"A(1,2),3"_s);
    const QSignalSpy changed(&shelf.model, &LibraryModel::changed);
    shelf.model.moveBy(shelf.one, 1);
    QCOMPARE(outline(shelf.model), u"A(2,1),3"_s);
    shelf.model.moveBy(shelf.one, -1);
    QCOMPARE(outline(shelf.model), u"A(1,2),3"_s);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!shelf.model.moveBy(shelf.one, -1).isValid());
    QVERIFY(!shelf.model.moveBy(shelf.two, 1).isValid());
    QVERIFY(shelf.model.moveTo(shelf.three, shelf.folder, 1));
    QCOMPARE(outline(shelf.model), u"A(1,3,2)"_s);
    QVERIFY(shelf.model.moveTo(shelf.two, {}, 0));
    QCOMPARE(outline(shelf.model), u"2,A(1,3)"_s);
}

void tst_MessageLibrary::dragMovesAnItem()
{
    Shelf shelf;
    const std::unique_ptr<QMimeData> data(shelf.model.mimeData({ shelf.two }));
    shelf.model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, {});
    QCOMPARE(outline(shelf.model), u"A(1),2,3"_s);
    QMimeData foreign;
    foreign.setText(u"1"_s);
    QVERIFY(!shelf.model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(outline(shelf.model), u"A(1),2,3"_s);
}

void tst_MessageLibrary::folderDoesNotGoIntoItself()
{
    Shelf shelf;
    const QModelIndex inner = shelf.model.addFolder(shelf.folder, u"B"_s);
    QVERIFY(!shelf.model.moveTo(shelf.folder, inner, 0));
    QVERIFY(!shelf.model.moveTo(shelf.folder, shelf.folder, 0));
    QVERIFY(!shelf.model.moveTo(shelf.one, shelf.three, 0)); // a message holds nothing
    QCOMPARE(outline(shelf.model), u"A(1,2,B),3"_s);
}

void tst_MessageLibrary::duplicatesAreIndependent()
{
    Shelf shelf;
    const QModelIndex copy = shelf.model.duplicate(shelf.folder);
    QCOMPARE(outline(shelf.model), u"A(1,2),A (copy)(1,2),3"_s);
    const QModelIndex inner = shelf.model.index(0, 0, copy);
    QVERIFY(inner.data(LibraryModel::IdRole) != shelf.one.data(LibraryModel::IdRole));
    QCOMPARE(inner.data(LibraryModel::LineRole).toByteArray(), line);
    shelf.model.remove(copy);
    QCOMPARE(outline(shelf.model), u"A(1,2),3"_s);
}

void tst_MessageLibrary::namesCanBeChanged()
{
    Shelf shelf;
    QVERIFY(shelf.model.setData(shelf.one, u"  new\nname "_s));
    QCOMPARE(shelf.one.data().toString(), u"new name"_s);
    QVERIFY(!shelf.model.setData(shelf.one, u"  "_s));
    QCOMPARE(shelf.one.data().toString(), u"new name"_s);
}

void tst_MessageLibrary::removedMessageLeavesTheSequence()
{
    Shelf shelf;
    const int one = shelf.one.data(LibraryModel::IdRole).toInt();
    const int three = shelf.three.data(LibraryModel::IdRole).toInt();
    shelf.model.setSteps({ { three, Milliseconds(0) }, { one, Milliseconds(5) }, { 999, Milliseconds(0) } });
    QCOMPARE(shelf.model.library().steps.size(), std::size_t(2));
    shelf.model.remove(shelf.folder);
    QCOMPARE(shelf.model.library().steps.size(), std::size_t(1));
    QCOMPARE(shelf.model.library().steps.front().message, three);
}

void tst_MessageLibrary::fileKeepsEverything()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/messages.json"_s);
    Shelf shelf;
    const int two = shelf.two.data(LibraryModel::IdRole).toInt();
    shelf.model.setData(shelf.two, u"\"quoted\" é"_s);
    shelf.model.setSteps({ { two, Milliseconds(1500) } });
    shelf.model.setSendsOnReady(true);
    LibraryFile file(path);
    QCOMPARE(file.save(shelf.model.library()), QString());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    LibraryFile::Loaded loaded = LibraryFile(path).load();
    QCOMPARE(loaded.problem, QString());
    QCOMPARE(loaded.library.toJson(), shelf.model.library().toJson());
    LibraryModel read;
    read.setLibrary(std::move(loaded.library));
    QCOMPARE(outline(read), u"A(1,\"quoted\" é),3"_s);
    QCOMPARE(read.index(0, 0, read.index(0, 0)).data(LibraryModel::LineRole).toByteArray(), line);
    QVERIFY(read.library().sendsOnReady);
    QCOMPARE(read.library().steps.front().message, two);
    QCOMPARE(read.library().steps.front().delay, Milliseconds(1500));
    // A number is never given twice.
    QVERIFY(read.addMessage({}, u"4"_s, line).data(LibraryModel::IdRole).toInt() > 3);
}

void tst_MessageLibrary::badFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << QByteArray("{\n\"a\":}") << u"Line 2, column 5"_s;
    QTest::newRow("another JSON") << QByteArray("{\"a\":1}") << u"no library"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"no library"_s;
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("newer") << QByteArray(R"({"shardscope-library":99,"items":[]})") << u"newer version"_s;
    QTest::newRow("neither") << QByteArray(R"({"shardscope-library":1,"items":[{"name":"x"}]})")
                             << u"\"x\" is neither"_s;
    QTest::newRow("too deep") << QByteArray(R"({"shardscope-library":1,"items":[)"
        + QByteArray(R"({"items":[)").repeated(100) + QByteArray("]}").repeated(100) + "]}")
                              << u"nested deeper"_s;
}

void tst_MessageLibrary::badFileIsKeptAside()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, reason);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"messages.json"_s);
    QFile bad(path);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(text);
    bad.close();
    LibraryFile file(path);
    const LibraryFile::Loaded loaded = file.load();
    QVERIFY2(loaded.problem.contains(reason), qPrintable(loaded.problem));
    QVERIFY(loaded.library.root->children.empty());
    QFile aside(path + u".bad-1"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), text);
    QVERIFY(loaded.problem.contains(aside.fileName()));
    QCOMPARE(file.save(loaded.library), QString());
}

void tst_MessageLibrary::fileThatCannotBeMovedIsNotOverwritten()
{
    // A folder of that name cannot be read; one file for each name aside leaves no room to move it to.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"messages.json"_s);
    QFile bad(path);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("precious");
    bad.close();
    for (int i = 1; i < 1000; ++i)
        QVERIFY(QDir(folder.path()).mkdir(u"messages.json.bad-%1"_s.arg(i)));
    LibraryFile file(path);
    const LibraryFile::Loaded loaded = file.load();
    QVERIFY(loaded.problem.contains(u"nothing is saved over them"_s));
    QVERIFY(!file.save(loaded.library).isEmpty());
    QVERIFY(bad.open(QIODevice::ReadOnly));
    QCOMPARE(bad.readAll(), QByteArray("precious"));
}

void tst_MessageLibrary::exportAndImportBringTheSame()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"export.json"_s);
    Shelf shelf;
    QCOMPARE(LibraryFile::write(path, shelf.model.extract(shelf.folder)), QString());
    auto read = LibraryFile::read(path);
    QVERIFY(std::holds_alternative<SavedLibrary>(read));
    shelf.model.import(std::move(std::get<SavedLibrary>(read)), u"export"_s);
    QCOMPARE(outline(shelf.model), u"A(1,2),3,export(A(1,2))"_s);
    // Imported messages have numbers of their own: the sequence means those that it meant.
    const QModelIndex imported = shelf.model.index(0, 0, shelf.model.index(0, 0, shelf.model.index(2, 0)));
    QCOMPARE(imported.data().toString(), u"1"_s);
    QVERIFY(imported.data(LibraryModel::IdRole) != shelf.one.data(LibraryModel::IdRole));
    QVERIFY(std::holds_alternative<QString>(LibraryFile::read(folder.filePath(u"nothing"_s))));
}

QTEST_GUILESS_MAIN(tst_MessageLibrary)
#include "tst_messagelibrary.moc"
