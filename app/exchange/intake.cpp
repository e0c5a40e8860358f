// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/intake.h"

#include <algorithm>

namespace afterword::exchange {

Intake::Intake(Stop stop, std::function<void(double)> progress)
    : m_stop(std::move(stop))
    , m_progress(std::move(progress))
{}

Status Intake::page(Draft draft)
{
    if (isStopped())
        return fail(Errc::Cancelled);
    if (static_cast<qsizetype>(m_harvest.pages.size()) >= pagesMost)
        return fail(Errc::TooCostly, "too many entries");
    if (draft.page.at.isNull()) {
        notTaken(draft.page.title, NotTaken::NoDay, draft.text.toUtf8());
        return {};
    }
    ++m_harvest.read;
    makeSmall(draft);
    m_harvest.pages.push_back(std::move(draft));
    return {};
}

Status Intake::other(BatchRecord record, std::optional<QString> text)
{
    if (isStopped())
        return fail(Errc::Cancelled);
    if (static_cast<qsizetype>(m_harvest.others.size()) >= pagesMost)
        return fail(Errc::TooCostly, "too many records");
    ++m_harvest.read;
    m_harvest.others.push_back({std::move(record), std::move(text)});
    return {};
}

void Intake::notTaken(const QString &name, NotTaken reason, const QByteArray &kept)
{
    ++m_harvest.read;
    m_harvest.notTaken.push_back({name, reason, kept});
}

void Intake::leftOver(const QString &file)
{
    m_harvest.notTaken.push_back({file, NotTaken::NotUnderstood, {}});
}

void Intake::moodLabel(const QString &label, int guess)
{
    if (!label.isEmpty() && !m_harvest.moodLabels.contains(label))
        m_harvest.moodLabels.insert(label, guess);
}

void Intake::share(QString &word)
{
    constexpr qsizetype wordsMost = 20'000;
    const auto found = m_words.constFind(word);
    if (found != m_words.constEnd())
        word = *found;
    else if (m_words.size() < wordsMost)
        m_words.insert(word);
}

/// What was built letter by letter has room for as much again; words repeat.
void Intake::makeSmall(Draft &draft)
{
    draft.text.squeeze();
    draft.page.title.squeeze();
    for (DraftFile &file : draft.files) {
        share(file.name);
        file.bytes.squeeze();
    }
    for (QStringList *words : {&draft.tags, &draft.people}) {
        for (QString &word : *words)
            share(word);
        words->squeeze();
    }
    for (Mood &mood : draft.page.moods) {
        for (QString &word : mood.words)
            share(word);
    }
    share(draft.moodLabel);
}

void Intake::progress(double part)
{
    if (m_progress)
        m_progress(std::clamp(part, 0.0, 1.0));
}

} // namespace afterword::exchange
