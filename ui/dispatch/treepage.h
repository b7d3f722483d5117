// SPDX-License-Identifier: MIT
#pragma once

#include "core/byterange.h"
#include "core/capture/eventrecord.h"

#include <QTreeView>

namespace Shardscope {

class JsonTreeModel;

/// A payload as a tree, with what people do with a value: copy it or the way to it, filter by it.
class TreePage : public QTreeView
{
    Q_OBJECT

public:
    explicit TreePage(QWidget *parent = nullptr);

    [[nodiscard]] JsonTreeModel *tree() const { return m_model; }
    /// Shows another message. The value that is chosen stays so where the new message has its like, so that a reader
    /// who goes through many looks at one place.
    void setRecord(const EventRecord &record);
    /// Opens what is needed to show the value or key that holds the byte, and chooses it.
    void reveal(qsizetype byte);
    /// Of the chosen value; empty where none is.
    [[nodiscard]] ByteRange chosen() const;

Q_SIGNALS:
    void valueChosen(Shardscope::ByteRange bytes);
    /// @p path as filters have it; @p json is the value as it stands.
    void filterRequested(const QByteArray &path, const QByteArray &json, bool exclude);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void addActions();
    void loadMore(const QModelIndex &index);
    /// The path of the chosen value, empty where filters cannot ask for it.
    [[nodiscard]] QString filterPath() const;
    void requestFilter(bool exclude);

    JsonTreeModel *m_model;
    QList<QAction *> m_filters;
};

} // namespace Shardscope
