// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: the journal's half that lives on the database thread. It remembers the last stored form of
// every record written since unlock, so that two saves given one after the other chain up (row,
// revision, body) even when the second was made before the first had returned.
// Thread: the database thread only. Owner: the jobs of Journal.
#pragma once

#include "app/journal/store.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <optional>

namespace afterword {

class Desk final
{
public:
    explicit Desk(std::shared_ptr<Store> store)
        : m_store(std::move(store))
    {}

    [[nodiscard]] Result<Page> put(Page page, const std::optional<QString> &text);
    [[nodiscard]] Result<LifeMark> put(LifeMark mark);
    [[nodiscard]] Status remove(LifeMark mark);
    /// One tag for each folded name, however often it is asked for.
    [[nodiscard]] Result<Tag> makeTag(const QString &name);
    [[nodiscard]] Result<QString> text(const Page &page);
    [[nodiscard]] Result<std::vector<QString>> texts(std::vector<Page> pages);
    [[nodiscard]] Status saveSettings(const QHash<QString, QVariant> &settings);

    /// Lets the store go; it is closed here when this was its last owner.
    void leave() { m_store.reset(); }

private:
    std::shared_ptr<Store> m_store;
    QHash<Id, Page> m_pages;
    QHash<Id, LifeMark> m_marks;
    QHash<QByteArray, Tag> m_tags;
};

} // namespace afterword
