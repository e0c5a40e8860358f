// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/open_runs.h"

#include "app/journal/journal.h"
#include "app/reflect/finish.h"

#include <algorithm>

namespace afterword {

OpenRuns::OpenRuns(Journal &journal, const ReflectBook &book, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_book(book)
{}

void OpenRuns::look()
{
    const quint64 ticket = ++m_ticket;
    m_next.clear();
    m_reading = 1; // this call, so that nothing is told before all are asked for
    for (const PathRun &record : m_journal.runs()) {
        const reflect::Path *path = m_book.path(record.path);
        if (path == nullptr)
            continue;
        ++m_reading;
        m_journal.text(record.id).then(
            this, [this, ticket, path = *path, record](const Result<QString> &body) {
                if (ticket != m_ticket)
                    return;
                if (body)
                    take(path, record, *body);
                tell();
            });
    }
    tell();
}

void OpenRuns::hold(const PathRun &record, const reflect::Run &run)
{
    m_all.removeIf([&record](const OpenRun &each) { return each.record.id == record.id; });
    if (!run.isBlank() && run.mayContinue(m_book.today()))
        m_all.prepend({record, run});
}

void OpenRuns::take(const reflect::Path &path, const PathRun &record, const QString &body)
{
    const Result<reflect::Run> run = reflect::runFromBody(path, body);
    if (run && run->mayContinue(m_book.today()))
        m_next.append({record, *run});
}

void OpenRuns::tell()
{
    if (--m_reading > 0)
        return;
    std::stable_sort(m_next.begin(), m_next.end(), [](const OpenRun &a, const OpenRun &b) {
        return b.record.edited < a.record.edited;
    });
    m_all = m_next;
    Q_EMIT found();
}

const OpenRun *OpenRuns::find(const Id &run) const
{
    for (const OpenRun &each : m_all) {
        if (each.record.id == run)
            return &each;
    }
    return nullptr;
}

} // namespace afterword
