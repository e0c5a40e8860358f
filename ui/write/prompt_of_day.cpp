// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/prompt_of_day.h"

#include "app/asking.h"
#include "app/base/language.h"
#include "app/own_questions.h"
#include "app/session.h"

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

PromptOfDay::PromptOfDay(const House &house, QObject *parent)
    : QObject(parent)
    , m_house(house)
    , m_journal(&house.session.journal())
    , m_prompts(reflect::loadPrompts(language::code()).value_or(QList<reflect::Prompt>()))
{
    connect(&house.session, &Session::repaired, this, &PromptOfDay::changed);
    connect(&OwnQuestions::of(*m_journal), &OwnQuestions::changed, this, &PromptOfDay::takeOwn);
}

QDate PromptOfDay::today() const
{
    return m_house.session.clock()().date();
}

Settings &PromptOfDay::settings() const
{
    return m_house.session.settings();
}

bool PromptOfDay::isShown() const
{
    if (m_house.session.isReadOnly())
        return false; // a question that cannot be answered here
    const QString skipped = settings().value(key::skippedPrompt).toString();
    return m_current && skipped != today().toString(Qt::ISODate);
}

void PromptOfDay::refresh()
{
    if (!m_journal)
        return;
    if (!m_house.session.isReadOnly())
        asking::noteFirstDay(settings(), *m_journal, today());
    if (m_day != today()) {
        m_day = today();
        m_step = 0;
        choose(heldBack());
    } else if (m_current && heldBack().contains(m_current->id)) {
        another(); // a tap since then speaks against it
    } else if (m_current) {
        // The words may have changed, the question has not.
        const QList<reflect::Prompt> all = OwnQuestions::of(*m_journal).deck().prompts + m_prompts;
        for (const reflect::Prompt &prompt : all) {
            if (prompt.id == m_current->id)
                return show(prompt);
        }
        choose(heldBack()); // it was one of their own, and is gone
    }
}

void PromptOfDay::another()
{
    if (!m_journal)
        return;
    ++m_step;
    choose(heldBack() + answeredToday());
}

void PromptOfDay::skip()
{
    settings().set(key::skippedPrompt, today().toString(Qt::ISODate));
    Q_EMIT changed();
}

void PromptOfDay::choose(const QSet<QString> &held)
{
    const QString before = m_current ? m_current->id : QString();
    const QHash<QString, QDate> shownBefore = shown();
    std::optional<reflect::Prompt> found = next(shownBefore, held);
    if (found && found->id == before) { // an answer saved meanwhile has moved the order by one
        ++m_step;
        found = next(shownBefore, held);
    }
    m_early = !OwnQuestions::of(*m_journal).isRead();
    if (!found) {
        m_current.reset();
        Q_EMIT changed();
        return;
    }
    show(*found);
    if (isShown() && !m_early)
        asking::noteShown(settings(), found->id, today());
}

/// Own ones that were not shown for a while, then all of ours.
std::optional<reflect::Prompt> PromptOfDay::next(const QHash<QString, QDate> &shown,
                                                 const QSet<QString> &held) const
{
    QList<reflect::Prompt> own = OwnQuestions::of(*m_journal).deck().prompts;
    own.removeIf([&](const reflect::Prompt &prompt) {
        return held.contains(prompt.id) || shown.value(prompt.id, today()) != today();
    });
    const auto owns = static_cast<int>(own.size());
    const reflect::Prompt *found =
        m_step < owns ? reflect::nextPrompt(own, today(), m_step, shown)
                      : reflect::nextPrompt(m_prompts, today(), m_step - owns, shown, held);
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

/// Their own questions are there, a moment after the first page.
void PromptOfDay::takeOwn()
{
    if (!std::exchange(m_early, false) || !m_journal || m_day != today())
        return;
    if (m_step == 0) {
        m_current.reset(); // seen for a moment only
        choose(heldBack());
    } else if (m_current && isShown()) {
        asking::noteShown(settings(), m_current->id, today());
    }
}

void PromptOfDay::show(const reflect::Prompt &prompt)
{
    m_current = prompt;
    m_current->text = reflect::worded(prompt.text, asking::situation(settings()));
    Q_EMIT changed();
}

/// Read when they are first wanted: the page comes before the questions.
void PromptOfDay::loadRules()
{
    if (!m_rules.isEmpty())
        return;
    m_paths = reflect::loadPaths(language::code()).value_or(QList<reflect::Path>());
    m_rules = reflect::loadRules(language::code(), m_paths).value_or(QList<reflect::Rule>());
}

QSet<QString> PromptOfDay::heldBack()
{
    loadRules();
    const reflect::Taps taps = asking::taps(settings(), *m_journal, today());
    return reflect::heldBack(m_prompts, reflect::offersFor(m_rules, m_paths, taps), taps.situation);
}

QSet<QString> PromptOfDay::answeredToday() const
{
    QSet<QString> answered;
    for (const Page *page : m_journal->pages()) {
        if (page->day() < today())
            break;
        if (page->day() == today() && !page->prompt.isEmpty())
            answered.insert(page->prompt);
    }
    return answered;
}

/// What was shown, and what was answered by other ways or before showings were kept.
QHash<QString, QDate> PromptOfDay::shown() const
{
    QHash<QString, QDate> days = asking::shownPrompts(settings(), today());
    const QDate since = today().addDays(-reflect::promptRest);
    for (const Page *page : m_journal->pages()) {
        if (page->day() < since)
            break;
        if (!page->prompt.isEmpty() && page->day() <= today())
            days[page->prompt] = std::max(days.value(page->prompt), page->day());
    }
    return days;
}

} // namespace afterword
