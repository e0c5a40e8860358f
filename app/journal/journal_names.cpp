// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and people by name.
#include "app/journal/journal.h"
#include "app/journal/journal_private.h"

namespace afterword {

QStringList Journal::tagNames(const Page &page) const
{
    QStringList names;
    names.reserve(page.tags.size());
    for (const Id &id : page.tags) {
        if (const Tag *found = tag(id))
            names += found->name;
    }
    return names;
}

QStringList Journal::personNames(const Page &page) const
{
    QStringList names;
    names.reserve(page.people.size());
    for (const Id &id : page.people) {
        if (const Person *found = person(id))
            names += found->name;
    }
    return names;
}

Future<Result<Tag>> Journal::ensureTag(const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return readyFuture(Result<Tag>(fail(Errc::Malformed, "tag without a name")));
    if (const Tag *known = m_d->shelf.tagNamed(trimmed))
        return readyFuture(Result<Tag>(*known));
    return m_d->ask([trimmed](Desk &desk) { return desk.makeTag(trimmed); },
                    [this](const Result<Tag> &made) {
                        if (made && m_d->shelf.put(*made))
                            m_d->announce(Change::What::Added, RecordType::Tag, made->id);
                    });
}

Future<Result<Person>> Journal::ensurePerson(const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return readyFuture(Result<Person>(fail(Errc::Malformed, "person without a name")));
    if (const Person *known = m_d->shelf.personNamed(trimmed))
        return readyFuture(Result<Person>(*known));
    return m_d->ask([trimmed](Desk &desk) { return desk.makePerson(trimmed); },
                    [this](const Result<Person> &made) {
                        if (made && m_d->shelf.put(*made))
                            m_d->announce(Change::What::Added, RecordType::Person, made->id);
                    });
}

} // namespace afterword
