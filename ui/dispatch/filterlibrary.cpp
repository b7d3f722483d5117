// SPDX-License-Identifier: MIT
#include "ui/dispatch/filterlibrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr const char *historyKey = "log/filterHistory";
constexpr const char *savedKey = "log/savedFilters";

} // namespace

FilterLibrary::FilterLibrary(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    if (!settings)
        return;
    m_history = settings->value(QLatin1String(historyKey)).toStringList();
    const QJsonArray list = QJsonDocument::fromJson(settings->value(QLatin1String(savedKey)).toByteArray()).array();
    for (const QJsonValue &entry : list)
        m_saved.append({ entry["name"_L1].toString(), entry["filter"_L1].toString() });
}

void FilterLibrary::remember(const QString &expression)
{
    const QString text = expression.trimmed();
    if (text.isEmpty() || m_history.value(0) == text)
        return;
    m_history.removeAll(text);
    m_history.prepend(text);
    while (m_history.size() > mostRemembered)
        m_history.removeLast();
    write();
}

void FilterLibrary::clearHistory()
{
    m_history.clear();
    write();
}

void FilterLibrary::save(const QString &name, const QString &expression)
{
    const auto known
        = std::find_if(m_saved.begin(), m_saved.end(), [&name](const Saved &saved) { return saved.name == name; });
    if (known != m_saved.end())
        known->expression = expression;
    else
        m_saved.append({ name, expression });
    write();
}

void FilterLibrary::setSaved(const QList<Saved> &saved)
{
    m_saved = saved;
    write();
}

void FilterLibrary::write()
{
    if (m_settings) {
        QJsonArray list;
        for (const Saved &saved : m_saved)
            list.append(QJsonObject { { "name"_L1, saved.name }, { "filter"_L1, saved.expression } });
        m_settings->setValue(QLatin1String(historyKey), m_history);
        m_settings->setValue(QLatin1String(savedKey), QJsonDocument(list).toJson(QJsonDocument::Compact));
    }
    Q_EMIT changed();
}

} // namespace Shardscope
