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
    m_all.clear();
    bool reading = false;
    for (const PathRun &record : m_journal.runs()) {
        const reflect::Path *path = m_book.path(record.path);
        if (path == nullptr)
            continue;
        reading = true;
        m_journal.text(record.id).then(
            this, [this, ticket, path = *path, record](const Result<QString> &body) {
                if (ticket == m_ticket && body)
                    take(path, record, *body);
            });
    }
    if (!reading)
        Q_EMIT found();
}

void OpenRuns::take(const reflect::Path &path, const PathRun &record, const QString &body)
{
    const Result<reflect::Run> run = reflect::runFromBody(path, body);
    if (run && run->mayContinue(m_book.today()))
        m_all.append({record, *run});
    std::stable_sort(m_all.begin(), m_all.end(), [](const OpenRun &a, const OpenRun &b) {
        return b.record.edited < a.record.edited;
    });
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
