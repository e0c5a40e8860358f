// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/desk.h"

#include "app/base/fold.h"
#include "app/journal/desk_insist.h"

namespace afterword {

namespace {

/// Gives a value the row and the history of the same record's last stored form.
void deskChain(RecordBase &value, const RecordBase &stored)
{
    value.rid = stored.rid;
    value.rev = stored.rev;
    value.created = stored.created;
}

} // namespace

Result<Page> Desk::put(Page page, const std::optional<QString> &text)
{
    return insist([&] { return putOnce(page, text); });
}

Result<LifeMark> Desk::put(LifeMark mark)
{
    return insist([&] {
        LifeMark value = mark;
        const auto stored = m_marks.constFind(value.id);
        if (stored != m_marks.constEnd())
            deskChain(value, *stored);
        else if (m_refreshed)
            value.rid = 0; // the other program has taken it out
        auto saved = m_store->save(std::move(value));
        if (saved)
            m_marks.insert(saved->id, *saved);
        return saved;
    });
}

Status Desk::remove(LifeMark mark)
{
    return insist([&] {
        const auto stored = m_marks.constFind(mark.id);
        if (stored != m_marks.constEnd())
            deskChain(mark, *stored);
        Status removed = m_store->erase(mark);
        if (!removed && m_refreshed && removed.error().code == Errc::NotFound)
            removed = {}; // the other program was first
        if (removed)
            m_marks.remove(mark.id);
        return removed;
    });
}

template <typename Named>
Result<Named> Desk::makeNamed(const QHash<QByteArray, Named> &made, const QString &name)
{
    const QByteArray folded = fold(name);
    return insist([&]() -> Result<Named> {
        const auto known = made.constFind(folded);
        if (known != made.constEnd())
            return *known;
        Named fresh;
        fresh.name = name;
        auto saved = m_store->save(std::move(fresh));
        if (saved)
            note(BatchRecord(*saved));
        return saved;
    });
}

Result<Tag> Desk::makeTag(const QString &name)
{
    return makeNamed(m_tags, name);
}

Result<Person> Desk::makePerson(const QString &name)
{
    return makeNamed(m_people, name);
}

Result<QString> Desk::versionText(const Id &page, const Version &version)
{
    return m_store->versionText(page, version);
}

Result<QString> Desk::text(const Page &page)
{
    const auto stored = m_file.constFind(page.id);
    return m_store->text(stored != m_file.constEnd() ? *stored : page);
}

Result<std::vector<QString>> Desk::texts(std::vector<BodyPlace> pages)
{
    for (BodyPlace &page : pages) {
        const auto stored = m_file.constFind(page.page);
        if (stored != m_file.constEnd())
            page.body = stored->body;
    }
    return m_store->texts(pages);
}

Status Desk::saveSettings(const QHash<QString, QVariant> &settings)
{
    return insist([&] { return m_store->saveSettings(settings); });
}

} // namespace afterword
