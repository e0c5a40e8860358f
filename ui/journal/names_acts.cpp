// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a tag or a person: the cards that ask, and the batches they lead to.
#include "app/base/fold.h"
#include "app/session.h"
#include "ui/journal/name_card.h"
#include "ui/journal/names_page.h"
#include "ui/shared/ask.h"
#include "ui/shared/away_card.h"

namespace afterword {

namespace {

QStringList namesBut(const QStringList &names, const QString &name)
{
    QStringList rest = names;
    rest.removeAll(name);
    return rest;
}

} // namespace

void NamesPage::act(Batch batch, const QString &said)
{
    applyUndoably(m_journal, std::move(batch), said, this, m_tell);
}

/// The other tag or person of that name; null when there is none.
Id NamesPage::other(const Named &named, const QString &name) const
{
    const QByteArray folded = fold(name.simplified());
    const QList<Named> list = all(named.of);
    for (const Named &each : list) {
        if (each.id != named.id && fold(each.name) == folded)
            return each.id;
    }
    return {};
}

void NamesPage::askRename(const Named &named)
{
    m_focus = named.id;
    NameCard::Form form;
    form.title = tr("Rename “%1”").arg(named.name);
    form.label = tr("New name");
    form.value = named.name;
    form.judge = [this, named](const QString &text, int) {
        if (!other(named, text).isNull())
            return NameCard::Verdict{
                tr("Merge"), tr("That name is in use. The two can become one."), true};
        return NameCard::Verdict{tr("Rename"), {}, !text.isEmpty() && text != named.name};
    };
    auto *card = new NameCard(m_house.theme, window(), form);
    connect(&m_house.session, &Session::sealing, card, &CardPanel::dismiss);
    connect(card, &NameCard::accepted, this, [this, named](const QString &text) {
        const Id into = other(named, text);
        if (into.isNull())
            rename(named, text);
        else
            merge(named, into);
    });
}

void NamesPage::rename(const Named &named, const QString &name)
{
    const QString said = tr("“%1” is now “%2”.").arg(named.name, name);
    if (const Tag *tag = m_journal.tag(named.id); tag != nullptr)
        act(naming::rename(*tag, name), said);
    else if (const Person *person = m_journal.person(named.id); person != nullptr)
        act(naming::rename(*person, name), said);
}

void NamesPage::askMerge(const Named &named)
{
    m_focus = named.id;
    QStringList names;
    const QList<Named> list = all(named.of);
    for (const Named &each : list)
        names << each.name;
    NameCard::Form form;
    form.title = tr("Merge “%1” into…").arg(named.name);
    form.text = tr("The pages stay. They carry the other name from then on.");
    form.label = tr("Name of the other");
    form.known = {namesBut(names, named.name)};
    form.judge = [this, named](const QString &text, int) {
        const bool found = !other(named, text).isNull();
        const bool wrong = !text.isEmpty() && !found;
        return NameCard::Verdict{
            tr("Merge"), wrong ? tr("There is no such name yet.") : QString(), found};
    };
    auto *card = new NameCard(m_house.theme, window(), form);
    connect(&m_house.session, &Session::sealing, card, &CardPanel::dismiss);
    connect(card, &NameCard::accepted, this, [this, named](const QString &text) {
        merge(named, other(named, text));
    });
}

void NamesPage::merge(const Named &from, const Id &into)
{
    const PageList pages = everyPage(m_journal);
    m_focus = into;
    const Tag *tags[] = {m_journal.tag(from.id), m_journal.tag(into)};
    if (tags[0] != nullptr && tags[1] != nullptr)
        return act(naming::merge(pages, *tags[0], *tags[1]),
                   tr("“%1” is now part of “%2”.").arg(from.name, tags[1]->name));
    const Person *people[] = {m_journal.person(from.id), m_journal.person(into)};
    if (people[0] != nullptr && people[1] != nullptr)
        act(naming::merge(pages, *people[0], *people[1]),
            tr("“%1” is now part of “%2”.").arg(from.name, people[1]->name));
}

void NamesPage::askNote(const Named &named)
{
    m_focus = named.id;
    NameCard::Form form;
    form.title = tr("A note on %1").arg(named.name);
    form.text = tr("It is kept in this journal and shown here.");
    form.label = tr("Note");
    form.value = named.note;
    form.lines = true;
    form.judge = [named](const QString &text, int) {
        return NameCard::Verdict{tr("Save"), {}, text != named.note};
    };
    auto *card = new NameCard(m_house.theme, window(), form);
    connect(&m_house.session, &Session::sealing, card, &CardPanel::dismiss);
    connect(card, &NameCard::accepted, this, [this, named](const QString &text) {
        if (const Person *person = m_journal.person(named.id))
            act(naming::setNote(*person, text), tr("The note is saved."));
    });
}

void NamesPage::askAway(const Named &named)
{
    m_focus = named.id;
    AwayCard::Asked asked;
    asked.title = tr("Put “%1” away").arg(named.name);
    asked.text =
        named.of == NameOf::Tag
            ? tr("You will not see pages with this tag until then. That goes for the list, search, "
                 "calendar and timeline. Nothing is deleted.")
            : tr("You will not see pages with this person until then. That goes for the list, "
                 "search, "
                 "calendar and timeline. Nothing is deleted.");
    auto *card = new AwayCard(m_house.theme, window(), asked, today());
    connect(&m_house.session, &Session::sealing, card, &CardPanel::dismiss);
    connect(card, &AwayCard::chosen, this, [this, named](QDate until) {
        const QString said =
            tr("“%1” is put away until %2.").arg(named.name, dayOf(until, today()));
        if (const Tag *tag = m_journal.tag(named.id))
            act(naming::putAway(*tag, until), said);
        else if (const Person *person = m_journal.person(named.id))
            act(naming::putAway(*person, until), said);
    });
}

void NamesPage::bringBack(const Named &named)
{
    const QString said = tr("“%1” is back.").arg(named.name);
    if (const Tag *tag = m_journal.tag(named.id))
        act(naming::putAway(*tag, {}), said);
    else if (const Person *person = m_journal.person(named.id))
        act(naming::putAway(*person, {}), said);
}

void NamesPage::askRemove(const Named &named, int pages)
{
    m_focus = named.id;
    ask::Question question;
    question.title = tr("Remove “%1”?").arg(named.name);
    question.text =
        pages == 0 ? tr("It is on no page.")
        : named.of == NameOf::Tag
            ? tr("It is on %1. The pages stay; the tag goes.").arg(pagesInWords(pages))
            : tr("On %1. The pages stay; the name is taken off.").arg(pagesInWords(pages));
    question.safe = tr("Keep it");
    question.act = tr("Remove");
    ask::question(m_house.theme, this, question, [this, named](bool yes) {
        if (!yes)
            return;
        const PageList all = everyPage(m_journal);
        const QString said = tr("“%1” is removed.").arg(named.name);
        if (const Tag *tag = m_journal.tag(named.id))
            act(naming::remove(all, *tag), said);
        else if (const Person *person = m_journal.person(named.id))
            act(naming::remove(all, *person), said);
    });
}

} // namespace afterword
