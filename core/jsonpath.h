// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace Shardscope {

/// One step from a value to one that it holds.
struct JsonStep
{
    QString key {}; ///< without its escapes
    qsizetype index = -1; ///< of an element; -1: the key counts
};

/// The way to a value within a message, in the languages that people write it in.
class JsonPath
{
public:
    JsonPath() = default;
    explicit JsonPath(std::vector<JsonStep> steps)
        : m_steps(std::move(steps))
    {
    }

    [[nodiscard]] const std::vector<JsonStep> &steps() const { return m_steps; }
    /// RFC 6901: "/d/mentions/2/id"; empty for the whole message.
    [[nodiscard]] QString pointer() const;
    /// As filters have it: "d.mentions[2].id", and d."odd key" where a key is no plain word.
    [[nodiscard]] QString filterPath() const;
    /// payload["d"]["mentions"][2]["id"]
    [[nodiscard]] QString python() const;
    /// payload.d.mentions[2].id
    [[nodiscard]] QString javaScript() const;

private:
    std::vector<JsonStep> m_steps;
};

} // namespace Shardscope
