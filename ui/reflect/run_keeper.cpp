// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/run_keeper.h"

#include <utility>

namespace afterword {

RunKeeper::RunKeeper(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_pace(this)
{
    connect(&m_pace, &Autosave::due, this, &RunKeeper::due);
    connect(&journal, &Journal::saveFailed, this, [this](const Id &id) {
        if (id == m_record.id)
            Q_EMIT trouble();
    });
}

void RunKeeper::take(const PathRun &record)
{
    m_pace.forget();
    m_record = record;
    m_kept = !record.id.isNull();
    if (!m_kept)
        m_record.id = Id::random();
}

void RunKeeper::keep(const reflect::Run &run)
{
    m_pace.forget();
    if (run.isBlank() && !m_kept)
        return;
    m_kept = true;
    if (const PathRun *known = m_journal.run(m_record.id))
        m_record = *known;
    m_record = reflect::recordOf(run, m_record);
    const auto kept = m_journal.keep(m_record, reflect::bodyOf(run));
    Future<Result<BatchRecord>>(kept).then(
        this, [this, id = m_record.id](const Result<BatchRecord> &result) {
            if (result && id == m_record.id)
                Q_EMIT saved();
        });
}

void RunKeeper::finish(const reflect::Run &run, const reflect::RunWords &words, const Then &then)
{
    m_pace.forget();
    // What is still on its way to the file goes first: the end of a run erases its record.
    m_journal.flushed().then(this, [this, run, words, then]() { finishNow(run, words, then); });
}

void RunKeeper::toLetters(const reflect::Run &run,
                          const reflect::RunWords &words,
                          const std::function<void(const Result<Id> &)> &then)
{
    m_pace.forget();
    m_journal.flushed().then(this, [this, run, words, then]() {
        if (const PathRun *known = m_journal.run(m_record.id))
            m_record = *known;
        const reflect::ToLetters done = reflect::toLetters(run, m_record, words);
        m_journal.apply(done.batch)
            .then(this, [this, then, letter = done.letter](const Result<Batch> &result) {
                if (!result)
                    return then(fail(result.error()));
                m_kept = false;
                then(letter);
            });
    });
}

void RunKeeper::endWith(const Batch &batch, const std::function<void(const Status &)> &then)
{
    m_pace.forget();
    m_journal.flushed().then(this, [this, becomes = batch, then]() mutable {
        if (const PathRun *known = m_journal.run(m_record.id))
            becomes.erase(*known);
        if (becomes.isEmpty())
            return then({});
        m_journal.apply(becomes).then(this, [this, then](const Result<Batch> &result) {
            if (!result)
                return then(fail(result.error()));
            m_kept = false;
            then({});
        });
    });
}

void RunKeeper::finishNow(const reflect::Run &run, const reflect::RunWords &words, const Then &then)
{
    if (const PathRun *known = m_journal.run(m_record.id))
        m_record = *known;
    const Page *page = m_journal.page(m_record.page);
    if (m_record.page.isNull() || page == nullptr || page->bin) {
        write(run, words, nullptr, {}, then);
        return;
    }
    m_journal.text(page->id).then(
        this, [this, run, words, then, id = page->id](const Result<QString> &text) {
            const Page *still = m_journal.page(id);
            if (!text)
                then(fail(text.error()));
            else
                write(run, words, still, *text, then);
        });
}

void RunKeeper::write(const reflect::Run &run,
                      const reflect::RunWords &words,
                      const Page *page,
                      const QString &text,
                      const Then &then)
{
    const reflect::Finish done =
        reflect::finish(run, m_record, words, {m_journal.newPage(Kind::Answer), page, text});
    if (done.batch.isEmpty()) {
        then(done);
        return;
    }
    m_journal.apply(done.batch).then(this, [this, done, then](const Result<Batch> &result) {
        if (!result) {
            Q_EMIT trouble();
            then(fail(result.error()));
            return;
        }
        m_kept = false;
        then(done);
    });
}

} // namespace afterword
