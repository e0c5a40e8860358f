// SPDX-License-Identifier: GPL-3.0-or-later
// The clarity check in the Reflect room: begun, kept a moment after each tap as a run that can be
// gone on with, and a page when it is done or stopped.
#include "app/session.h"
#include "ui/reflect/clarity_view.h"
#include "ui/reflect/reflect_room.h"
#include "ui/shared/wording.h"

#include <QStackedWidget>

#include <algorithm>

namespace afterword {

void ReflectRoom::connectCheck()
{
    connect(m_check, &ClarityView::edited, this, [this]() { m_keeper->pace().touch(); });
    connect(m_check, &ClarityView::kept, this, &ReflectRoom::keepCheck);
    connect(m_check, &ClarityView::stopped, this, &ReflectRoom::keepCheck);
    connect(m_check, &ClarityView::go, this, &Room::go);
}

/// Half a check of today is gone on with; one of another day waits under its own Continue.
void ReflectRoom::doCheck()
{
    Journal &journal = m_house.session.journal();
    const auto &runs = journal.runs();
    const auto half = std::find_if(runs.begin(), runs.end(), [this](const PathRun &record) {
        return record.path == reflect::clarityId && record.begun == m_book.today();
    });
    if (half == runs.end())
        return beginCheck();
    journal.text(half->id).then(this, [this, record = *half](const Result<QString> &body) {
        if (m_stack->currentWidget() == m_check)
            return; // pressed twice
        const Result<reflect::Run> run =
            body ? reflect::runFromBody(*m_book.path(reflect::clarityId), *body)
                 : fail(body.error());
        if (run)
            beginCheck(reflect::clarityAnswers(run->values()), record);
        else
            beginCheck();
    });
}

void ReflectRoom::beginCheck(const QMap<QString, int> &answers, const PathRun &record)
{
    m_open->forget();
    m_keeper->take(record);
    const QList<DoneCheck> done = m_book.checks();
    makeOthers();
    m_check->begin(answers, done.isEmpty() ? DoneCheck() : done.constLast(), m_book.today());
    show(m_check);
    m_check->enter();
}

void ReflectRoom::keepHalfCheck()
{
    const QDate begun = m_keeper->record().begun;
    m_keeper->keep(reflect::clarityRun(
        m_book.clarity(), m_check->answers(), begun.isValid() ? begun : m_book.today()));
}

void ReflectRoom::keepCheck()
{
    if (m_checkEnds)
        return;
    keepHalfCheck(); // should the lock come before the page is there
    endCheck(m_check->answers());
}

void ReflectRoom::endCheck(const QMap<QString, int> &answers)
{
    Batch batch;
    if (!answers.isEmpty()) {
        Page page = m_house.session.journal().newPage(Kind::Answer);
        page.title = tr("Clarity check");
        page.path.id = reflect::clarityId;
        for (auto answer = answers.begin(); answer != answers.end(); ++answer)
            page.values.insert(answer.key(), answer.value());
        batch.put(page, reflect::clarityText(m_book.clarity(), answers));
    }
    m_checkEnds = true;
    m_keeper->endWith(batch, [this, kept = !answers.isEmpty()](const Status &done) {
        m_checkEnds = false;
        if (!done) // all of it stands as it did, and is kept as a run
            return Q_EMIT notice(savingTrouble(done.error()).whole(), {}, {});
        if (kept)
            Q_EMIT notice(tr("Kept in your journal."), {}, {});
        if (m_stack->currentWidget() == m_check)
            backToHub();
        else if (m_stack->currentWidget() == m_hub)
            showHub();
    });
}

} // namespace afterword
