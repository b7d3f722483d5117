// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace Shardscope::Simulation {

/// Random numbers that follow from a seed alone, on every platform.
class Random
{
public:
    explicit Random(quint32 seed)
        : m_generator(seed)
    {
    }

    /// 0 to @p end - 1; 0 where @p end is not positive.
    [[nodiscard]] int below(qsizetype end)
    {
        return end > 0 ? static_cast<int>(m_generator.bounded(static_cast<quint32>(end))) : 0;
    }
    [[nodiscard]] int between(int first, int last) { return first + below(qsizetype(last) - first + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] quint64 bits() { return m_generator.generate64(); }
    /// 0 to @p end - 1, the low ones far oftener: few people write most of the messages.
    [[nodiscard]] int lowBelow(qsizetype end)
    {
        const double r = double(m_generator.generate()) / 4294967296.0;
        return static_cast<int>(r * r * r * double(end));
    }

    template <typename Container> [[nodiscard]] auto &pick(Container &&container)
    {
        return container[static_cast<std::size_t>(below(static_cast<qsizetype>(std::size(container))))];
    }

    /// @p digits lower-case hexadecimal digits.
    [[nodiscard]] QByteArray hex(int digits)
    {
        QByteArray result;
        while (result.size() < digits)
            result.append(QByteArray::number(bits() | (quint64(1) << 63), 16));
        return result.left(digits);
    }

private:
    QRandomGenerator m_generator;
};

} // namespace Shardscope::Simulation
