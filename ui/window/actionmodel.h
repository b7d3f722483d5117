// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QPointer>

class QAction;

namespace Shardscope {

/// The actions of a window that can be triggered now, with their shortcuts; those that a few letters mean come first.
class ActionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        ShortcutColumn,
        ColumnCount
    };

    explicit ActionModel(QObject *parent = nullptr);

    /// Each is shown as "Menu › Text". Separators, menus and what is disabled are left out.
    void setActions(const QList<QAction *> &actions);
    /// The letters in their order, in any of the words: "rns" finds "Reconnect with a new session".
    void setPattern(const QString &pattern);
    [[nodiscard]] QAction *action(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// How well @p pattern fits @p text; 0 where it does not. Letters at the beginning of words count more.
    [[nodiscard]] static int score(const QString &pattern, const QString &text);
    /// "Menu › Text", or the text alone where it is in no menu with a title.
    [[nodiscard]] static QString fullName(const QAction &action);
    /// The text of an action without its mnemonic and its dots.
    [[nodiscard]] static QString plainText(const QString &text);

private:
    struct Entry
    {
        QPointer<QAction> action;
        QString name;
    };
    QList<Entry> m_all;
    QList<Entry> m_shown;
};

} // namespace Shardscope
