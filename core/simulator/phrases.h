// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <span>

namespace Shardscope::Simulation {

/// What people talk about in a channel.
enum class Topic : quint8
{
    Chat,
    Introductions,
    Announcements,
    Help,
    Showcase,
    Notices,
    Crumbs,
    Bots,
    Games,
    Party,
    Baking,
    Recipes,
    Study,
    Music
};

/// Messages for a topic, in UTF-8. `{user}` stands for a mention, `{name}` for a name, `{n}` for a small number,
/// `{t}` for a time of day,
/// `{x}` for a number of four digits, `{h}` for hexadecimal digits.
[[nodiscard]] std::span<const char *const> phrases(Topic topic);
/// What is answered to a message, whatever it says.
[[nodiscard]] std::span<const char *const> replies();
/// Names of threads and of scheduled events.
[[nodiscard]] std::span<const char *const> threadNames();
[[nodiscard]] std::span<const char *const> eventNames();
/// Unicode emojis that people react with, the common ones first.
[[nodiscard]] std::span<const char *const> reactionEmojis();

} // namespace Shardscope::Simulation
