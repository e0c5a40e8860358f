// SPDX-License-Identifier: GPL-3.0-or-later
// What is done in the Reflect room: a path is begun, gone on with, kept, ended; a check is kept.
#include "app/base/day_words.h"
#include "app/journal/naming.h"
#include "app/session.h"
#include "ui/reflect/end_view.h"
#include "ui/reflect/reflect_room.h"
#include "ui/shared/own_path_form.h"
#include "ui/shared/undoable.h"
#include "ui/shared/wording.h"

#include <QPointer>
#include <QStackedWidget>

#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

void ReflectRoom::begin(const QString &path)
{
    const reflect::Path *found = m_book.path(path);
    if (found == nullptr)
        return;
    if (path == reflect::clarityId)
        return doCheck();
    const int times = static_cast<int>(m_book.runs(path).size());
    walkRun(reflect::Run(*found, m_book.today(), times), {});
}

void ReflectRoom::resume(const Id &run)
{
    if (const OpenRun *found = m_open->find(run)) {
        if (found->record.path == reflect::clarityId)
            return beginCheck(reflect::clarityAnswers(found->run.values()), found->record);
        reflect::Run again = found->run;
        again.resume();
        walkRun(std::move(again), found->record);
    }
}

void ReflectRoom::walkRun(reflect::Run run, const PathRun &record)
{
    m_open->forget();
    m_keeper->take(record);
    show(m_walk);
    m_walk->begin(std::move(run), m_book.words().situation);
}

void ReflectRoom::keep()
{
    if (m_walk->run())
        m_keeper->keep(*m_walk->run());
}

void ReflectRoom::leaveWalk()
{
    keep();
    m_open->hold(m_keeper->record(), *m_walk->run());
    m_walk->end();
    backToHub();
}

void ReflectRoom::finish()
{
    // When it fails everything is still here: the last step stands as it did, kept as a run.
    finishRun(*m_walk->run(), [this]() {
        m_walk->begin(m_walk->beforeEnd(), m_book.words().situation);
        keep();
    });
}

/// The letter is among the letters before the path is left; when that fails, all stays here.
void ReflectRoom::goToLetters()
{
    const reflect::Run run = *m_walk->run();
    m_keeper->toLetters(run, m_book.words(), [this, run](const Result<Id> &letter) {
        if (!letter) {
            Q_EMIT notice(savingTrouble(letter.error()).whole(), {}, {});
            return keep();
        }
        m_walk->end();
        showHub();
        Q_EMIT go(Visit{.room = u"letters"_s, .letter = *letter});
    });
}

void ReflectRoom::finishRun(const reflect::Run &run, const std::function<void()> &failed)
{
    m_keeper->finish(run, m_book.words(), [this, run, failed](const Result<reflect::Finish> &done) {
        if (!done) {
            Q_EMIT notice(savingTrouble(done.error()).whole(), {}, {});
            return failed();
        }
        m_walk->end();
        showEnd(run, *done);
    });
}

void ReflectRoom::showEnd(const reflect::Run &run, const reflect::Finish &done)
{
    m_path = run.path().id;
    m_page = done.page;
    EndView::Words words;
    words.title = reflect::worded(run.path().title, m_book.words().situation);
    words.page = done.away.isValid() ? QString() : done.text; // what is sealed is out of sight
    words.hasPage = !done.page.isNull();
    words.heading = done.page.isNull() ? tr("Nothing was written") : tr("Kept in your journal");
    words.text =
        done.page.isNull() ? tr("That is fine too. You can stop here.") : tr("You can stop here.");
    if (done.away.isValid()) {
        words.heading = tr("Sealed until %1").arg(dayInWords(done.away, DayStyle::Year));
        words.text = tr("You will not see the page until then. Nothing is deleted, and you can "
                        "bring it back sooner, here or in Journal.");
        words.open = tr("Bring it back now");
    }
    if (done.torn)
        words.text = tr("The letter is torn up. No copy of it is kept here.");
    else if (done.sealed)
        words.text = tr("It is sealed, and waits in Letters until its day.");
    else if (run.state() == reflect::RunState::Waiting && !done.page.isNull())
        words.text = tr("You can stop here. A short last part can be opened in Reflect from %1. "
                        "Nothing will remind you.")
                         .arg(dayInWords(run.day(), DayStyle::Plain));
    words.support = run.path().support;
    const reflect::Path *path = m_book.path(m_path);
    words.repeats = path != nullptr && !m_book.thenAndNow(*path).isEmpty();
    makeOthers();
    m_end->show(words);
    show(m_end);
    m_end->enter();
}

/// One that was sealed is brought back first.
void ReflectRoom::openPage()
{
    Journal &journal = m_house.session.journal();
    const Page *page = journal.page(m_page);
    if (page == nullptr)
        return;
    const auto go = [this]() {
        showHub();
        Q_EMIT this->go(Visit{.room = u"journal"_s, .page = m_page});
    };
    if (journal.shows(*page))
        return go();
    journal.apply(naming::putAway(PageList{page}, {})).then(this, [this, go](const auto &back) {
        if (back)
            go();
        else
            Q_EMIT notice(savingTrouble(back.error()).whole(), {}, {});
    });
}

void ReflectRoom::keepAsPage(const Id &run)
{
    const OpenRun *found = m_open->find(run);
    if (found == nullptr)
        return;
    m_keeper->take(found->record);
    if (found->record.path == reflect::clarityId)
        return endCheck(reflect::clarityAnswers(found->run.values()));
    finishRun(reflect::asFinished(found->run), []() {}); // it waits where it did
}

void ReflectRoom::drop(const Id &run)
{
    const PathRun *record = m_house.session.journal().run(run);
    if (record == nullptr)
        return;
    Batch batch;
    batch.erase(*record);
    applyUndoably(m_house.session.journal(),
                  batch,
                  tr("Taken away."),
                  this,
                  [this](const QString &text,
                         const QString &action,
                         const std::function<void()> &undo) { Q_EMIT notice(text, action, undo); });
}

/// The form of Settings, Reflection; the card is there as soon as it is kept.
void ReflectRoom::makeOwn(const reflect::Path &path)
{
    openOwnPath(m_house,
                window(),
                path,
                [room = QPointer(this)](
                    const QString &text, const QString &action, const std::function<void()> &undo) {
                    if (room)
                        Q_EMIT room->notice(text, action, undo);
                });
}

/// Tried again until it is in the file, as a page is.
void ReflectRoom::keepCaption(const Id &page, const QString &step, const QString &caption)
{
    const Page *known = m_house.session.journal().page(page);
    if (known == nullptr)
        return;
    Page captioned = *known;
    captioned.values = reflect::withCaption(known->values, step, caption);
    m_house.session.journal().saveHeader(captioned);
}

} // namespace afterword
