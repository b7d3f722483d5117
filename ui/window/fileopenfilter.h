// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace Shardscope {

/// Files that the system hands over while the program runs: macOS names them in events, not in arguments.
class FileOpenFilter : public QObject
{
    Q_OBJECT

public:
    /// \a application gets the events.
    explicit FileOpenFilter(QObject *application, QObject *parent = nullptr);

Q_SIGNALS:
    void asked(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Shardscope
