// SPDX-License-Identifier: MIT
#include "ui/window/actionmodel.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

QString menuOf(const QAction &action)
{
    for (const QObject *object : action.associatedObjects()) {
        if (const auto *menu = qobject_cast<const QMenu *>(object); menu && !menu->title().isEmpty())
            return ActionModel::plainText(menu->title());
    }
    return {};
}

} // namespace

ActionModel::ActionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

QString ActionModel::fullName(const QAction &action)
{
    const QString menu = menuOf(action);
    const QString text = plainText(action.text());
    return menu.isEmpty() ? text : menu + u" › "_s + text;
}

QString ActionModel::plainText(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i];
    }
    while (plain.endsWith(u'…') || plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

void ActionModel::setActions(const QList<QAction *> &actions)
{
    m_all.clear();
    for (QAction *action : actions) {
        if (action->isSeparator() || action->menu() || !action->isEnabled() || !action->isVisible()
            || action->text().isEmpty())
            continue;
        m_all.append({ action, fullName(*action) });
    }
    setPattern({});
}

int ActionModel::score(const QString &pattern, const QString &text)
{
    int score = 1;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar letter : pattern) {
        if (letter.isSpace())
            continue;
        // The beginning of a word first, then the letter wherever it comes next.
        qsizetype found = -1;
        for (qsizetype i = at; i < text.size() && found < 0; ++i) {
            const bool begins = i == 0 || !text[i - 1].isLetterOrNumber();
            if (text[i].toCaseFolded() == letter.toCaseFolded() && (begins || i == last + 1))
                found = i;
        }
        const bool isGood = found >= 0;
        if (!isGood)
            found = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0)
            return 0;
        score += isGood ? 4 : 1;
        last = found;
        at = found + 1;
    }
    return score;
}

void ActionModel::setPattern(const QString &pattern)
{
    beginResetModel();
    QList<std::pair<int, Entry>> scored;
    for (const Entry &entry : std::as_const(m_all)) {
        if (const int fit = score(pattern, entry.name))
            scored.append({ fit, entry });
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_shown.clear();
    for (const auto &[fit, entry] : std::as_const(scored))
        m_shown.append(entry);
    endResetModel();
}

QAction *ActionModel::action(const QModelIndex &index) const
{
    return index.isValid() ? m_shown[index.row()].action.data() : nullptr;
}

int ActionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ActionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_shown[index.row()];
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (isName)
            return entry.name;
        return entry.action ? entry.action->shortcut().toString(QKeySequence::NativeText) : QString();
    case Qt::DecorationRole:
        return isName && entry.action ? QVariant(entry.action->icon()) : QVariant();
    case Qt::CheckStateRole:
        if (isName && entry.action && entry.action->isCheckable())
            return entry.action->isChecked() ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    return {};
}

} // namespace Shardscope
