// SPDX-License-Identifier: MIT
#include "core/metrics/metricstext.h"

#include <QLocale>

#include <cmath>

namespace Shardscope {

namespace {

const char *typeName(MetricFamily::Type type)
{
    switch (type) {
    case MetricFamily::Type::Counter:
        return "counter";
    case MetricFamily::Type::Gauge:
        return "gauge";
    case MetricFamily::Type::Histogram:
        return "histogram";
    }
    return "";
}

QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

} // namespace

MetricsFormat metricsFormatFor(const QByteArray &accept)
{
    // https://www.rfc-editor.org/rfc/rfc9110#name-accept
    double openMetrics = 0;
    double classic = 0;
    for (const QByteArray &range : accept.split(',')) {
        const QList<QByteArray> parts = range.split(';');
        double quality = 1;
        for (const QByteArray &part : parts) {
            const QByteArray parameter = part.trimmed().toLower();
            if (parameter.startsWith("q="))
                quality = parameter.sliced(2).toDouble();
        }
        const QByteArray type = parts.constFirst().trimmed().toLower();
        if (type == "application/openmetrics-text")
            openMetrics = std::max(openMetrics, quality);
        else if (type == "text/plain")
            classic = std::max(classic, quality);
    }
    return classic > openMetrics ? MetricsFormat::Classic : MetricsFormat::OpenMetrics;
}

QByteArray metricsContentType(MetricsFormat format)
{
    switch (format) {
    case MetricsFormat::OpenMetrics:
        return "application/openmetrics-text; version=1.0.0; charset=utf-8";
    case MetricsFormat::Classic:
        return "text/plain; version=0.0.4; charset=utf-8";
    }
    return {};
}

QByteArray MetricsText::number(double value)
{
    if (std::isinf(value))
        return value < 0 ? "-Inf" : "+Inf";
    QByteArray text = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    return text.contains('.') || text.contains('e') ? text : QByteArray(text + ".0");
}

void MetricsText::begin(const MetricFamily &family)
{
    const bool isCounter = family.type == MetricFamily::Type::Counter;
    m_sampleName = family.name;
    if (isCounter)
        m_sampleName += "_total";
    const bool isClassic = m_format == MetricsFormat::Classic;
    const QByteArray name = isClassic ? m_sampleName : QByteArray(family.name);
    m_out += "# TYPE " + name + ' ' + typeName(family.type) + '\n';
    if (!isClassic && *family.unit)
        m_out += "# UNIT " + name + ' ' + family.unit + '\n';
    m_out += "# HELP " + name + ' ' + family.help + '\n';
}

void MetricsText::sample(Labels labels, qint64 value, const char *suffix)
{
    write(labels, QByteArray::number(value), suffix);
}

void MetricsText::sample(Labels labels, double value, const char *suffix)
{
    write(labels, number(value), suffix);
}

void MetricsText::write(Labels labels, const QByteArray &value, const char *suffix)
{
    m_out += m_sampleName + suffix;
    char before = '{';
    for (const Label &label : labels) {
        if (label.value.isEmpty())
            continue;
        m_out += before;
        m_out += QByteArray(label.name) + "=\"" + escaped(label.value) + '"';
        before = ',';
    }
    if (before == ',')
        m_out += '}';
    m_out += ' ' + value + '\n';
}

QByteArray MetricsText::take()
{
    if (m_format == MetricsFormat::OpenMetrics)
        m_out += "# EOF\n";
    return std::exchange(m_out, {});
}

} // namespace Shardscope
