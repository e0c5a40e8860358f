// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the open page.
#include "ui/write/open_page.h"

#include <algorithm>

namespace afterword {

namespace {

QString openQuoteOf(const reflect::Prompt &prompt)
{
    return QStringLiteral("> ") + prompt.text.trimmed();
}

} // namespace

void OpenPage::noteTyping(qsizetype length)
{
    // As long as before: perhaps only an input method at work, or new colours.
    const bool doubtful = !m_textBehind && length == m_text.size();
    if (!isEditable() || (doubtful && m_source.text() == m_text))
        return;
    begin();
    m_textBehind = true;
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
    return text().contains(openQuoteOf(prompt));
}

void OpenPage::chooseMark(int pleasant, int energy)
{
    if (!isEditable())
        return;
    begin();
    remember();
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
    tellOfMood();
}

void OpenPage::clearMark()
{
    if (m_mark < 0 || !isEditable())
        return;
    remember(true);
    m_page.moods.removeAt(m_mark);
    m_mark = -1;
    touch();
    Q_EMIT altered();
    tellOfMood();
}

void OpenPage::setWords(const QStringList &keys)
{
    if (m_mark < 0 || !isEditable() || m_page.moods.at(m_mark).words == keys)
        return;
    remember();
    m_page.moods[m_mark].words = keys;
    touch();
    Q_EMIT altered();
}

void OpenPage::setFrame(Frame frame)
{
    if (m_mark < 0 || !isEditable() || m_page.moods.at(m_mark).frame == frame)
        return;
    remember();
    m_page.moods[m_mark].frame = frame;
    touch();
    Q_EMIT altered();
}

void OpenPage::addFile(const Attachment &file)
{
    if (!isEditable() || m_page.attachments.contains(file))
        return;
    begin();
    m_page.attachments.append(file);
    touch();
    Q_EMIT altered();
}

void OpenPage::addFileElsewhere(const Page &page, const Attachment &file)
{
    if (!m_journal || m_readOnly || page.attachments.contains(file))
        return;
    Page with = page;
    with.attachments.append(file);
    if (m_journal->page(page.id) != nullptr)
        m_journal->saveHeader(with);
    else
        m_journal->save(with, {}); // it was left blank while the file was on its way
}

void OpenPage::removeFile(const QString &name)
{
    if (!isEditable())
        return;
    const auto gone =
        m_page.attachments.removeIf([&name](const Attachment &file) { return file.name == name; });
    if (gone == 0)
        return;
    touch();
    Q_EMIT altered();
}

} // namespace afterword
