// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the open page.
#include "ui/write/open_page.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr int openTagRetryMs = 5'000;

QString openQuoteOf(const reflect::Prompt &prompt)
{
    return QStringLiteral("> ") + prompt.text.trimmed();
}

} // namespace

void OpenPage::setText(const QString &text)
{
    if (text == m_text || !isEditable())
        return;
    begin();
    m_text = text;
    const Kind before = m_page.kind;
    touch();
    if (m_page.kind != before)
        Q_EMIT altered();
}

void OpenPage::answer(const reflect::Prompt &prompt)
{
    m_answered = Answered{prompt.id, openQuoteOf(prompt), m_page.prompt, !hasOwnWords()};
}

bool OpenPage::hasQuoteOf(const reflect::Prompt &prompt) const
{
    return m_text.contains(openQuoteOf(prompt));
}

void OpenPage::chooseMark(int pleasant, int energy)
{
    if (!isEditable())
        return;
    begin();
    if (m_mark < 0) {
        Mood made;
        made.at = isToday() ? m_session.clock()() : m_page.at;
        m_page.moods.append(made);
        m_mark = static_cast<int>(m_page.moods.size()) - 1;
    }
    m_page.moods[m_mark].pleasant = pleasant;
    m_page.moods[m_mark].energy = energy;
    touch();
    Q_EMIT altered();
}

void OpenPage::clearMark()
{
    if (m_mark < 0 || !isEditable())
        return;
    m_page.moods.removeAt(m_mark);
    m_mark = -1;
    touch();
    Q_EMIT altered();
}

void OpenPage::setWords(const QStringList &keys)
{
    if (m_mark < 0 || !isEditable() || m_page.moods.at(m_mark).words == keys)
        return;
    m_page.moods[m_mark].words = keys;
    touch();
    Q_EMIT altered();
}

void OpenPage::setFrame(Frame frame)
{
    if (m_mark < 0 || !isEditable() || m_page.moods.at(m_mark).frame == frame)
        return;
    m_page.moods[m_mark].frame = frame;
    touch();
    Q_EMIT altered();
}

void OpenPage::addTag(const QString &name)
{
    if (!isEditable())
        return;
    begin();
    m_wanted.append({m_page.id, name});
    makeTags();
}

void OpenPage::makeTags()
{
    if (!m_journal)
        return;
    const QList<WantedTag> all = m_wanted;
    for (const WantedTag &wanted : all) {
        m_journal->ensureTag(wanted.name).then(this, [this, wanted](const Result<Tag> &made) {
            if (made)
                return takeTag(wanted, made->id);
            m_trouble = true;
            m_tagRetry.start(openTagRetryMs);
            Q_EMIT failed(made.error());
        });
    }
}

void OpenPage::takeTag(const WantedTag &wanted, const Id &tag)
{
    const auto at = std::find_if(m_wanted.cbegin(), m_wanted.cend(), [&wanted](const auto &each) {
        return each.page == wanted.page && each.name == wanted.name;
    });
    if (at == m_wanted.cend() || !m_journal)
        return; // taken off again, or made by an earlier try
    m_wanted.erase(at);
    if (wanted.page == m_page.id) {
        if (!m_page.tags.contains(tag))
            m_page.tags.append(tag);
        touch();
        save(); // a lock may be waiting for just this
        return;
    }
    if (const Page *other = m_journal->page(wanted.page); other != nullptr) {
        Page copy = *other;
        if (!copy.tags.contains(tag)) {
            copy.tags.append(tag);
            m_journal->saveHeader(copy);
        }
    }
}

void OpenPage::removeTag(const QString &name)
{
    if (!isEditable() || !m_journal)
        return;
    m_wanted.removeIf([this, &name](const WantedTag &wanted) {
        return wanted.page == m_page.id && wanted.name == name;
    });
    m_page.tags.removeIf([this, &name](const Id &id) {
        const Tag *tag = m_journal->tag(id);
        return tag != nullptr && tag->name == name;
    });
    touch();
}

} // namespace afterword
