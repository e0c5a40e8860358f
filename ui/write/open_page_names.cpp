// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and people of the open page. A new name is first made in the journal, then put on the page
// it was meant for, even when another lies open by then.
#include "ui/write/open_page.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr int openNameRetryMs = 5'000;

} // namespace

QStringList OpenPage::wantedNames(bool person) const
{
    QStringList names;
    for (const WantedName &wanted : m_wanted) {
        if (wanted.page == m_page.id && wanted.person == person)
            names << wanted.name;
    }
    return names;
}

QStringList OpenPage::tagNames() const
{
    return (m_journal ? m_journal->tagNames(m_page) : QStringList()) + wantedNames(false);
}

QStringList OpenPage::personNames() const
{
    return (m_journal ? m_journal->personNames(m_page) : QStringList()) + wantedNames(true);
}

QStringList OpenPage::knownTags() const
{
    QStringList names;
    if (m_journal) {
        for (const Tag &tag : m_journal->tags())
            names << tag.name;
    }
    return names;
}

QStringList OpenPage::knownPeople() const
{
    QStringList names;
    if (m_journal) {
        for (const Person &person : m_journal->people())
            names << person.name;
    }
    return names;
}

void OpenPage::addTag(const QString &name)
{
    want(name, false);
}

void OpenPage::addPerson(const QString &name)
{
    want(name, true);
}

void OpenPage::want(const QString &name, bool person)
{
    if (!isEditable())
        return;
    begin();
    m_wanted.append({m_page.id, name, person});
    makeNames();
}

void OpenPage::makeNames()
{
    if (!m_journal)
        return;
    const QList<WantedName> all = m_wanted;
    for (const WantedName &wanted : all) {
        const auto take = [this, wanted](const auto &made) {
            if (made)
                takeName(wanted, made->id);
            else
                missName(made.error());
        };
        if (wanted.person)
            m_journal->ensurePerson(wanted.name).then(this, take);
        else
            m_journal->ensureTag(wanted.name).then(this, take);
    }
}

void OpenPage::missName(const Error &error)
{
    m_trouble = true;
    m_nameRetry.start(openNameRetryMs);
    Q_EMIT failed(error);
}

void OpenPage::takeName(const WantedName &wanted, const Id &id)
{
    const auto at = std::find_if(m_wanted.cbegin(), m_wanted.cend(), [&wanted](const auto &each) {
        return each.page == wanted.page && each.person == wanted.person && each.name == wanted.name;
    });
    if (at == m_wanted.cend() || !m_journal)
        return; // taken off again, or made by an earlier try
    const auto listOf = [&wanted](Page &page) -> QList<Id> & {
        return wanted.person ? page.people : page.tags;
    };
    m_wanted.erase(at);
    if (wanted.page == m_page.id) {
        QList<Id> &list = listOf(m_page);
        if (!list.contains(id))
            list.append(id);
        touch();
        save(); // a lock may be waiting for just this
        return;
    }
    if (const Page *other = m_journal->page(wanted.page); other != nullptr) {
        Page copy = *other;
        QList<Id> &list = listOf(copy);
        if (!list.contains(id)) {
            list.append(id);
            m_journal->saveHeader(copy);
        }
    }
}

void OpenPage::removeTag(const QString &name)
{
    if (!isEditable() || !m_journal)
        return;
    m_wanted.removeIf([this, &name](const WantedName &wanted) {
        return wanted.page == m_page.id && !wanted.person && wanted.name == name;
    });
    m_page.tags.removeIf([this, &name](const Id &id) {
        const Tag *tag = m_journal->tag(id);
        return tag != nullptr && tag->name == name;
    });
    touch();
}

void OpenPage::removePerson(const QString &name)
{
    if (!isEditable() || !m_journal)
        return;
    m_wanted.removeIf([this, &name](const WantedName &wanted) {
        return wanted.page == m_page.id && wanted.person && wanted.name == name;
    });
    m_page.people.removeIf([this, &name](const Id &id) {
        const Person *person = m_journal->person(id);
        return person != nullptr && person->name == name;
    });
    touch();
}

} // namespace afterword
