// SPDX-License-Identifier: GPL-3.0-or-later
// Boxed: a list whose values stay where they are in memory while the list is put in order, grows
// or is handed on, and that can be taken out one by one without being moved. For what is large and
// many: the pages of an opening. Moves only; a copy is made value by value, by whoever wants one.
// Thread: any, one at a time.
#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace afterword {

template <typename Value>
class Boxed final
{
    using Boxes = std::vector<std::unique_ptr<Value>>;

    template <typename Base, typename Reference>
    struct Walk
    {
        using iterator_category = std::forward_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = Value;
        using pointer = std::remove_reference_t<Reference> *;
        using reference = Reference;

        Reference operator*() const { return **at; }

        pointer operator->() const { return at->get(); }

        Walk &operator++()
        {
            ++at;
            return *this;
        }

        Walk operator++(int)
        {
            const Walk before = *this;
            ++at;
            return before;
        }

        friend bool operator==(const Walk &, const Walk &) = default;

        Base at;
    };

public:
    using value_type = Value;
    using iterator = Walk<typename Boxes::iterator, Value &>;
    using const_iterator = Walk<typename Boxes::const_iterator, const Value &>;

    Boxed() = default;

    /// None may be null.
    explicit Boxed(Boxes boxes)
        : m_boxes(std::move(boxes))
    {}

    [[nodiscard]] std::size_t size() const { return m_boxes.size(); }

    [[nodiscard]] bool empty() const { return m_boxes.empty(); }

    void reserve(std::size_t count) { m_boxes.reserve(count); }

    void push_back(Value value) { m_boxes.push_back(std::make_unique<Value>(std::move(value))); }

    [[nodiscard]] const Value &front() const { return *m_boxes.front(); }

    [[nodiscard]] const Value &operator[](std::size_t at) const { return *m_boxes[at]; }

    template <typename Predicate>
    void removeIf(const Predicate &isUnwanted)
    {
        std::erase_if(m_boxes, [&](const auto &box) { return isUnwanted(*box); });
    }

    [[nodiscard]] iterator begin() { return {m_boxes.begin()}; }

    [[nodiscard]] iterator end() { return {m_boxes.end()}; }

    [[nodiscard]] const_iterator begin() const { return {m_boxes.begin()}; }

    [[nodiscard]] const_iterator end() const { return {m_boxes.end()}; }

    /// The values themselves, in order; the list is empty then.
    [[nodiscard]] Boxes take() { return std::exchange(m_boxes, {}); }

private:
    Boxes m_boxes; ///< none is null
};

} // namespace afterword
