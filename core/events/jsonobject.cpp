// SPDX-License-Identifier: MIT
#include "core/events/jsonobject.h"

#include <algorithm>
#include <mutex>

namespace Shardscope {

struct JsonObject::Node
{
    explicit Node(JsonValue value)
        : json(std::move(value))
    {
    }

    const JsonValue json;
    mutable std::once_flag once;
    mutable std::vector<JsonText::Member> members; ///< found when first asked for
};

JsonObject::JsonObject(const JsonValue &value)
    : m_node(value.is(JsonValue::Type::Object) ? std::make_shared<const Node>(value) : nullptr)
{
}

QByteArrayView JsonObject::raw() const
{
    return m_node ? m_node->json.raw() : QByteArrayView();
}

JsonValue JsonObject::json() const
{
    return m_node ? m_node->json : JsonValue();
}

JsonValue JsonObject::value(QByteArrayView key) const
{
    if (!m_node)
        return {};
    const Node &node = *m_node;
    std::call_once(node.once, [&node] { node.members = node.json.source()->members(node.json.place()); });
    const auto found = std::find_if(node.members.rbegin(), node.members.rend(),
        [key](const JsonText::Member &member) { return member.key == key; });
    return found != node.members.rend() ? JsonValue(node.json.source(), found->value) : JsonValue();
}

} // namespace Shardscope
