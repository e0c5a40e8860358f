// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/learned.h"

#include <algorithm>

namespace afterword::search {

std::optional<Learned::Told> Learned::of(const QByteArray &needle) const
{
    const std::scoped_lock lock(m_lock);
    const auto found = std::find_if(
        m_told.begin(), m_told.end(), [&](const auto &each) { return each.first == needle; });
    return found == m_told.end() ? std::nullopt : std::optional(found->second);
}

void Learned::keep(const QByteArray &needle, const Told &told)
{
    const std::scoped_lock lock(m_lock);
    const auto found = std::find_if(
        m_told.begin(), m_told.end(), [&](const auto &each) { return each.first == needle; });
    if (found != m_told.end())
        m_told.erase(found);
    else if (m_told.size() == needles)
        m_told.erase(m_told.begin());
    m_told.emplace_back(needle, told);
}

void Learned::forget()
{
    const std::scoped_lock lock(m_lock);
    m_told.clear();
}

} // namespace afterword::search
