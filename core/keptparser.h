// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <simdjson.h>

namespace Shardscope {

/// simdjson's parser, kept per thread, or each look at a text would allocate; what a giant needs is not kept.
/// One text at a time: what was read through another object on the same thread is not valid any more.
class KeptParser
{
public:
    explicit KeptParser(qsizetype length)
        : m_parser(length <= keptLength ? &kept() : &m_own)
    {
    }
    Q_DISABLE_COPY_MOVE(KeptParser)
    ~KeptParser() = default;

    simdjson::ondemand::parser *operator->() const { return m_parser; }

private:
    static constexpr qsizetype keptLength = 4 * 1024 * 1024;
    static simdjson::ondemand::parser &kept()
    {
        thread_local simdjson::ondemand::parser parser;
        return parser;
    }

    simdjson::ondemand::parser m_own;
    simdjson::ondemand::parser *m_parser;
};

} // namespace Shardscope
