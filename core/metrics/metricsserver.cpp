// SPDX-License-Identifier: MIT
#include "core/metrics/metricsserver.h"

#include "core/text.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

HttpAnswer sentence(int status, const QString &text, const QByteArray &headers = {})
{
    return { status, text.toUtf8() + '\n', headers, "text/plain; charset=utf-8" };
}

HttpAnswer refusal(int status, const char *words)
{
    switch (status) {
    case 403:
        return sentence(status, Text::tr("Web pages and requests for another host are refused."));
    case 431:
        return sentence(status, Text::tr("The head of the request is too long."));
    default:
        return sentence(status, QString::fromLatin1(words) + u'.');
    }
}

} // namespace

MetricsServer::MetricsServer(const GatewayMetrics *metrics, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_metrics(metrics)
    , m_http(
          clock, [this](const RequestHead &request) { return answer(request); }, refusal, this)
{
}

std::optional<QUrl> MetricsServer::listen(const ListenAddress &address, QString *error)
{
    const std::optional<QHostAddress> found = address.address(error);
    if (!found || !m_http.listen(*found, address.port, error))
        return std::nullopt;
    m_http.allowHost(hostText(address.host).toLatin1());
    return QUrl(u"http://%1:%2/metrics"_s.arg(hostText(address.host)).arg(m_http.port()));
}

HttpAnswer MetricsServer::answer(const RequestHead &request) const
{
    if (request.path != "/metrics")
        return sentence(404, Text::tr("There is nothing here; the metrics are at /metrics."));
    if (request.method != "GET" && request.method != "HEAD")
        return sentence(405, Text::tr("Metrics can only be read: use GET or HEAD."), "Allow: GET, HEAD\r\n");
    const MetricsFormat format = metricsFormatFor(request.headers.value("accept"));
    return { 200, m_metrics->text(format), {}, metricsContentType(format) };
}

} // namespace Shardscope
