// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Shardscope {

class EventStore;
struct FilterCompletion;
struct FilterField;
class NameDirectory;

/// One way to go on with an expression.
struct FilterSuggestion
{
    QString text; ///< takes the place of what is being typed
    QString description;
    bool isWhole = true; ///< a space may follow; otherwise a value does
};

/// What may stand where a filter expression is being typed: fields, names of events, kinds, opcodes, ids with their
/// names, and the paths of the payload that was looked at last.
class FilterSuggestions
{
public:
    /// @p store and @p names must outlive it.
    FilterSuggestions(const EventStore &store, const NameDirectory &names);

    /// The payload whose paths are offered.
    void setRecord(const EventRecord &record) { m_record = record; }

    struct Result
    {
        qsizetype position = 0; ///< of what is being typed
        qsizetype length = 0;
        QList<FilterSuggestion> list;
    };
    /// At most so many are told.
    static constexpr qsizetype mostSuggestions = 200;
    [[nodiscard]] Result at(const QString &expression, qsizetype cursor);

private:
    void learnEvents();
    [[nodiscard]] QList<FilterSuggestion> fields(const FilterCompletion &typed) const;
    [[nodiscard]] QList<FilterSuggestion> paths(const QString &begun) const;
    [[nodiscard]] QList<FilterSuggestion> values(const FilterField &field, const QString &begun) const;

    const EventStore &m_store;
    const NameDirectory &m_names;
    EventRecord m_record;
    QSet<QByteArray> m_strangers; ///< events that were seen and are not documented
    qint64 m_learned = 0; ///< records before it were looked at
};

} // namespace Shardscope
