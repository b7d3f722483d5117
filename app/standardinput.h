// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Shardscope {

/// Standard input, line by line, without ever waiting for it. Its end is no event: what was asked goes on.
class StandardInput : public QObject
{
    Q_OBJECT

public:
    /// No command needs more; a longer line is skipped.
    static constexpr qsizetype maximumLineBytes = 64 * 1024;

    explicit StandardInput(QObject *parent = nullptr);
    ~StandardInput() override;

    void start();
    /// Nothing is read while @p paused; lines that were read already still come.
    void setPaused(bool paused);

    /// The first line, waited for; call before start(). Empty with @p error where it cannot be read or is too long.
    [[nodiscard]] static QByteArray firstLine(qsizetype maximumBytes, QString *error);

Q_SIGNALS:
    /// Without its end of line.
    void lineRead(const QByteArray &line);
    void lineTooLong();

private:
    void take(const QByteArray &bytes);
    void takeEnd();
    void readSome();

    QByteArray m_line;
    bool m_skipping = false;
#ifdef Q_OS_WIN
    struct Bridge;
    std::shared_ptr<Bridge> m_bridge;
#else
    std::unique_ptr<QSocketNotifier> m_notifier;
#endif
};

} // namespace Shardscope
