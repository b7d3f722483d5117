// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace Shardscope {

enum class MetricsFormat
{
    OpenMetrics, ///< https://prometheus.io/docs/specs/om/open_metrics_spec/, version 1.0.0
    Classic, ///< https://prometheus.io/docs/instrumenting/exposition_formats/, version 0.0.4
};

/// What a scraper's `Accept` asks for. OpenMetrics unless the classic text is preferred.
[[nodiscard]] MetricsFormat metricsFormatFor(const QByteArray &accept);
[[nodiscard]] QByteArray metricsContentType(MetricsFormat format);

/// What a family of samples is; its name is that of OpenMetrics, where a counter's family lacks the `_total`.
struct MetricFamily
{
    enum class Type
    {
        Counter,
        Gauge,
        Histogram
    };

    const char *name = "";
    Type type = Type::Counter;
    const char *unit = ""; ///< the end of the name, or none
    const char *help = ""; ///< one line
};

/// Writes the text that a scrape reads.
class MetricsText
{
public:
    struct Label
    {
        const char *name;
        QByteArray value;
    };
    using Labels = std::initializer_list<Label>;

    explicit MetricsText(MetricsFormat format)
        : m_format(format)
    {
    }

    /// The samples that follow are its own.
    void begin(const MetricFamily &family);
    /// @p suffix of a histogram's sample: "_bucket". A label without a value is left out.
    void sample(Labels labels, qint64 value, const char *suffix = "");
    void sample(Labels labels, double value, const char *suffix = "");
    [[nodiscard]] QByteArray take();

    /// The shortest text that reads as the same number, with a point in it as OpenMetrics wants bounds.
    [[nodiscard]] static QByteArray number(double value);

private:
    void write(Labels labels, const QByteArray &value, const char *suffix);

    const MetricsFormat m_format;
    QByteArray m_sampleName;
    QByteArray m_out;
};

} // namespace Shardscope
