// SPDX-License-Identifier: MIT
#include "tests/ui/shownwords.h"

#include "ui/language/languagefield.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int fewRows = 60; ///< of a list
constexpr std::array properties { "text", "iconText", "title", "windowTitle", "placeholderText", "toolTip", "statusTip",
    "whatsThis", "accessibleName", "accessibleDescription", "prefix", "suffix", "specialValueText" };

/// What stands outside of all brackets.
QString outside(const QString &text)
{
    QString result;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'⟦')
            ++depth;
        else if (letter == u'⟧')
            --depth;
        else if (depth == 0)
            result += letter;
    }
    return result;
}

bool hasEnglish(QString text)
{
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    // Names of the protocol, of keys, files, options and filters, of parts and their licences, and of languages.
    static const QRegularExpression names(
        u"\\b(?:Zlib|[A-Z]+-3.0-only|Apache-2.0|[A-Z]+-3-Clause|simdjson|(?:zlib|zstd)(?:-stream)?|Shardscope|Discord)\\b"
        "|\\b(?:state [a-z-]+|rate-limit [a-z]+|op \\d+ [A-Z][a-z]+)|^(?:none|payload|evening)$"
        "|[A-Z][A-Z0-9_]{2,}|\\b[a-z]+(?:[_.:-][a-z0-9_*]+)+|--[a-z-]+|https?://\\S+|\\S*/\\S*"
        "|\\b(?:Ctrl|Shift|Alt|Del|Ins|Return|Enter|Esc|Space|Home|End|PgUp|PgDown|Left|Right|Up|Down|Backspace)\\b"_s);
    static const QRegularExpression word(u"\\b[A-Za-z][a-z]{2,}\\b"_s);
    return outside(text).remove(names).contains(word);
}

QString placeOf(const QObject *object)
{
    QStringList path;
    for (; object; object = object->parent())
        path.prepend(QLatin1String(object->metaObject()->className())
            + (object->objectName().isEmpty() ? u""_s : u'#' + object->objectName()));
    return path.mid(qMax(0, path.size() - 4)).join(u" > "_s);
}

bool holdsWriting(const QObject *object)
{
    return qobject_cast<const QLineEdit *>(object) || qobject_cast<const QTextEdit *>(object)
        || qobject_cast<const QPlainTextEdit *>(object);
}

class Walk
{
public:
    ShownWords words;

    void visit(const QObject *object)
    {
        const QMetaObject *type = object->metaObject();
        for (const char *name : properties) {
            const QMetaProperty property = type->property(type->indexOfProperty(name));
            if (property.isWritable() && property.typeId() == QMetaType::QString
                && !(holdsWriting(object) && qstrcmp(name, "text") == 0))
                add(object, property.read(object).toString(), QLatin1String(name));
        }
        const auto *box = qobject_cast<const QComboBox *>(object);
        if (box && !qobject_cast<const LanguageField *>(box)) {
            for (int i = 0; i < box->count(); ++i)
                add(object, box->itemText(i), u"item"_s);
        }
        if (const auto *bar = qobject_cast<const QTabBar *>(object)) {
            for (int i = 0; i < bar->count(); ++i)
                add(object, bar->tabText(i), u"tab"_s);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(object);
            view && !qobject_cast<const QHeaderView *>(view))
            addRows(view);
        addWidth(object);
    }

private:
    void add(const QObject *object, const QString &text, const QString &what)
    {
        if (text.isEmpty())
            return;
        ++words.texts;
        if (hasEnglish(text))
            words.untranslated.append(u"%1 “%2” in %3"_s.arg(what, text, placeOf(object)));
    }

    void addRows(const QAbstractItemView *view)
    {
        const QAbstractItemModel *model = view->model();
        if (!model)
            return;
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            add(view, model->headerData(column, Qt::Horizontal).toString(), u"head"_s);
            add(view, model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), u"head's tip"_s);
            for (int row = 0; row < qMin(fewRows, model->rowCount(view->rootIndex())); ++row) {
                const QModelIndex index = model->index(row, column, view->rootIndex());
                for (const int role :
                    { Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole })
                    add(view, index.data(role).toString(), u"row"_s);
            }
        }
    }

    void addWidth(const QObject *object)
    {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (!widget || !widget->isVisible())
            return;
        const auto *label = qobject_cast<const QLabel *>(object);
        const bool isPlainLabel = label && !label->wordWrap() && !label->text().isEmpty()
            && label->minimumSizeHint().width() > 0 && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
        const auto *button = qobject_cast<const QAbstractButton *>(object);
        if (!isPlainLabel && !(button && !button->text().isEmpty() && !object->inherits("QLineEditIconButton")))
            return;
        if (widget->width() < widget->minimumSizeHint().width())
            words.cutOff.append(u"%1 of %2 px in %3"_s.arg(widget->width())
                                    .arg(widget->minimumSizeHint().width())
                                    .arg(placeOf(object)));
    }
};

} // namespace

ShownWords ShownWords::of(const QWidget *window)
{
    Walk walk;
    walk.visit(window);
    for (const QObject *object : window->findChildren<QObject *>())
        walk.visit(object);
    return std::move(walk.words);
}

} // namespace Shardscope
