// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a letter: sealing, opening, reading again, answering, letting go.
#include "ui/letters/envelope_view.h"
#include "ui/letters/let_go.h"
#include "ui/letters/let_go_panel.h"
#include "ui/letters/letter_sheet.h"
#include "ui/letters/letters_room.h"
#include "ui/letters/open_panel.h"
#include "ui/letters/seal_panel.h"
#include "ui/shared/autosave.h"
#include "ui/shared/away_card.h"
#include "ui/shared/controls.h"
#include "ui/shared/letter_words.h"
#include "ui/shared/wording.h"

#include <QLineEdit>
#include <QMenu>

namespace afterword {

using namespace Qt::StringLiterals;

Tell LettersRoom::tell()
{
    return [this](const QString &text, const QString &action, const std::function<void()> &undo) {
        Q_EMIT notice(text, action, undo);
    };
}

void LettersRoom::askSeal(bool change)
{
    saveNow();
    const Id id = m_letter.id;
    auto *panel =
        new SealPanel(m_house, window(), change ? m_letter.until : QDate(), m_letter.early);
    connect(panel, &SealPanel::chosen, this, [this, id](QDate until, bool early) {
        const Letter *known = journal().letter(id);
        Letter next = known != nullptr ? *known : m_letter;
        if (next.id != id)
            return;
        next.state = LetterState::Sealed;
        next.until = until;
        next.early = early;
        Batch batch;
        batch.put(next);
        applyUndoably(journal(),
                      std::move(batch),
                      tr("Sealed until %1.").arg(dayOf(until, today())),
                      this,
                      tell());
    });
}

void LettersRoom::askOpen()
{
    auto *panel = new OpenPanel(m_house, window(), m_letter);
    connect(panel, &OpenPanel::openNow, this, &LettersRoom::openNow);
    connect(panel, &OpenPanel::deleteUnread, this, [this] { askLetGo(false); });
}

void LettersRoom::openNow()
{
    if (m_house.session.isReadOnly())
        return;
    Letter next = m_letter;
    next.state = LetterState::Open;
    next.read.append(m_house.session.clock()());
    m_reading = true;
    journal().keep(next).then(this, [this, id = next.id](const Result<BatchRecord> &saved) {
        if (!saved && id == m_letter.id) {
            m_reading = false;
            Q_EMIT notice(savingTrouble(saved.error()).whole(), {}, {});
        }
    });
}

/// The day it was last read is kept, not how often in a day.
void LettersRoom::readAgain()
{
    m_reading = true;
    if (!m_house.session.isReadOnly()
        && (m_letter.read.isEmpty() || m_letter.read.last().date() != today())) {
        m_letter.read.append(m_house.session.clock()());
        journal().keep(m_letter);
    }
    showLetter();
}

void LettersRoom::writeOn()
{
    Letter next = m_letter;
    next.state = LetterState::Draft;
    Batch batch;
    batch.put(next);
    applyUndoably(journal(), std::move(batch), tr("You can write in it again."), this, tell());
}

void LettersRoom::toMe()
{
    saveNow();
    const Letter *known = journal().letter(m_letter.id);
    if (known == nullptr)
        return;
    Letter next = *known;
    next.to = tr("To me");
    m_sheet->toField()->setText(next.to);
    m_letter.to = next.to;
    Batch batch;
    batch.put(next);
    applyUndoably(journal(),
                  std::move(batch),
                  tr("It is a letter to you now."),
                  this,
                  [this, before = known->to, id = next.id](const QString &text,
                                                           const QString &action,
                                                           const std::function<void()> &undo) {
                      Q_EMIT notice(text, action, [this, before, id, undo] {
                          if (m_letter.id == id)
                              m_sheet->toField()->setText(before);
                          undo();
                      });
                  });
}

/// A page of its own, linked from the letter: both in one commit.
void LettersRoom::answer()
{
    saveNow();
    const Letter *known = journal().letter(m_letter.id);
    if (known == nullptr || m_house.session.isReadOnly())
        return;
    Page page = journal().newPage(Kind::Answer);
    page.title = tr("An answer to a letter");
    const QString question =
        tr("Answer your letter as a fair and kind stranger would. Not as the person it is to.");
    Letter next = *known;
    next.answer = page.id;
    Batch batch;
    batch.put(page, u"> "_s + question + u"\n\n"_s);
    batch.put(next);
    journal().apply(std::move(batch)).then(this, [this, id = page.id](const Result<Batch> &done) {
        if (done)
            Q_EMIT go(Visit{.room = u"write"_s, .page = id});
        else
            Q_EMIT notice(savingTrouble(done.error()).whole(), {}, {});
    });
}

void LettersRoom::askLetGo(bool tear)
{
    if (!isSaved() || m_house.session.isReadOnly())
        return;
    auto *panel = new LetGoPanel(
        m_house, window(), tear ? tr("Tear this letter up?") : tr("Let this letter go?"));
    connect(panel, &LetGoPanel::agreed, this, &LettersRoom::letGo);
}

void LettersRoom::letGo()
{
    m_dirty = false; // what was not handed in goes with it
    m_autosave->forget();
    m_reading = false;
    m_goneNow = true;
    letGoForGood(m_house, m_letter.id, this, [this](const LetGoEnd &end) {
        if (!end.gone) {
            m_goneNow = false;
            Q_EMIT notice(end.trouble, {}, {});
        } else if (!end.copies) {
            Q_EMIT notice(tr("A backup still holds a copy. It could not be made anew.")
                              + (end.trouble.isEmpty() ? QString() : u' ' + end.trouble),
                          {},
                          {});
        }
    });
}

void LettersRoom::firstPressed()
{
    if (m_letter.state == LetterState::Open)
        readAgain();
    else if (m_letter.isReady(today()))
        askOpen();
    else if (m_letter.state == LetterState::Sealed && !m_house.session.isReadOnly())
        askSeal(true);
}

void LettersRoom::secondPressed()
{
    if (m_letter.state == LetterState::Sealed)
        askOpen();
    else if (!m_letter.answer.isNull())
        Q_EMIT go(Visit{.room = u"journal"_s, .page = m_letter.answer});
}

void LettersRoom::fillMenu()
{
    saveNow();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool can = !m_house.session.isReadOnly();
    const auto add = [menu](const QString &name, bool enabled, const auto &act) {
        QAction *action = menu->addAction(name);
        action->setEnabled(enabled);
        QObject::connect(action, &QAction::triggered, menu, act);
    };
    if (!m_letter.answer.isNull() && journal().page(m_letter.answer) != nullptr) {
        add(tr("Your answer"), true, [this] {
            Q_EMIT go(Visit{.room = u"journal"_s, .page = m_letter.answer});
        });
    } else {
        const bool may = mayAnswer(m_letter, today());
        add(may ? tr("Answer it as a fair stranger") : tr("Answer it as a fair stranger, tomorrow"),
            can && may,
            [this] { answer(); });
    }
    if (m_letter.state == LetterState::Draft)
        add(tr("Make it a letter to me"), can, [this] { toMe(); });
    if (m_letter.state == LetterState::Open)
        add(tr("Write in it again"), can, [this] { writeOn(); });
    menu->addSeparator();
    add(tr("Tear it up…"), can, [this] { askLetGo(true); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace afterword
