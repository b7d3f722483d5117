// SPDX-License-Identifier: MIT
#include "app/filteroption.h"

#include "core/capture/filter.h"
#include "core/text.h"

#include "app/commandline.h"

namespace Shardscope::FilterOption {

void addTo(CommandLine *line)
{
    line->add("filter",
        Text::tr("Leave out the dispatch, received, sent and heartbeat lines that do not match EXPR, for example "
                 "\"t:MESSAGE_* and d.author.bot:false\"."),
        "EXPR");
}

std::function<bool(const EventRecord &)> read(const CommandLine &line, QString *error)
{
    const std::optional<QString> expression = line.value("filter");
    if (!expression)
        return {};
    const FilterResult<std::shared_ptr<const Filter>> compiled = Filter::compile(*expression);
    if (const FilterError *wrong = std::get_if<FilterError>(&compiled)) {
        *error = Text::tr("--filter: %1").arg(wrong->text());
        return {};
    }
    return [filter = std::get<std::shared_ptr<const Filter>>(compiled)](const EventRecord &record) {
        const bool mayBeHidden = record.isMessage() || record.kind == EventRecord::Kind::Heartbeat;
        return !mayBeHidden || filter->matches(record);
    };
}

} // namespace Shardscope::FilterOption
