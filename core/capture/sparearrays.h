// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>

#include <cstddef>
#include <memory>
#include <vector>

namespace Shardscope {

/// Arrays of one size that are used again: new memory costs the thread that writes to it first a fault for each page.
/// What they hold is whatever was there. Any thread; an array may outlive this.
template <typename T> class SpareArrays
{
public:
    /// At most @p most arrays of @p size elements wait for the next one who wants one.
    SpareArrays(std::size_t size, std::size_t most)
        : m_state(std::make_shared<State>(size, most))
    {
    }

    [[nodiscard]] std::size_t size() const { return m_state->size; }
    [[nodiscard]] std::shared_ptr<T[]> take() const
    {
        std::unique_ptr<T[]> array;
        {
            const QMutexLocker lock(&m_state->mutex);
            if (!m_state->spare.empty()) {
                array = std::move(m_state->spare.back());
                m_state->spare.pop_back();
            }
        }
        if (!array)
            array.reset(new T[m_state->size]);
        return { array.release(), [state = m_state](T *gone) { state->put(std::unique_ptr<T[]>(gone)); } };
    }

private:
    struct State
    {
        State(std::size_t elements, std::size_t atMost)
            : size(elements)
            , most(atMost)
        {
        }
        void put(std::unique_ptr<T[]> gone)
        {
            const QMutexLocker lock(&mutex);
            if (spare.size() < most)
                spare.push_back(std::move(gone));
        }

        const std::size_t size;
        const std::size_t most;
        QMutex mutex;
        std::vector<std::unique_ptr<T[]>> spare;
    };
    std::shared_ptr<State> m_state;
};

} // namespace Shardscope
