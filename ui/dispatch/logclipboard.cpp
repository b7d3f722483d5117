// SPDX-License-Identifier: MIT
#include "ui/dispatch/logclipboard.h"

#include "ui/dispatch/overlaynotice.h"
#include "ui/format.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Shardscope {

namespace {

constexpr std::chrono::seconds readingTime { 8 };

} // namespace

LogClipboard::LogClipboard(const EventStore &store, QWidget *anchor)
    : QObject(anchor)
    , m_store(store)
    , m_notice(new OverlayNotice(anchor))
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingTime);
    connect(&m_reading, &QTimer::timeout, m_notice, [this] { m_notice->setNotice(Tone::Warning, {}); });
    connect(m_notice, &OverlayNotice::clicked, m_notice, [this] { m_notice->setNotice(Tone::Warning, {}); });
}

void LogClipboard::copy(const QList<qint64> &records, RecordCopy::Form form)
{
    if (records.isEmpty())
        return;
    const std::optional<QByteArray> text = RecordCopy::text(m_store, records, form, m_limit);
    if (text) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
        m_notice->setNotice(Tone::Warning, {});
        return;
    }
    say(tr("Nothing was copied: these rows are more than %1. Choose fewer, or export them to a file.")
            .arg(Format::bytes(static_cast<double>(m_limit))));
}

void LogClipboard::say(const QString &text)
{
    m_notice->setNotice(Tone::Warning, text);
    m_reading.start();
}

} // namespace Shardscope
