// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letters_room.h"

#include "ui/letters/envelope_view.h"
#include "ui/letters/letter_sheet.h"
#include "ui/rooms.h"
#include "ui/shared/autosave.h"
#include "ui/shared/away_card.h"
#include "ui/shared/controls.h"
#include "ui/shared/letter_find.h"
#include "ui/shared/letter_words.h"
#include "ui/shared/markdown.h"
#include "ui/shared/panels.h"
#include "ui/shared/saved_state.h"
#include "ui/shared/spell_menu.h"
#include "ui/shared/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersRise = 3; ///< two letters running that leave one so much more charged

} // namespace

void LettersRoom::visit(const Visit &visit)
{
    if (visit.newPage) {
        startNew(visit.to);
    } else if (!visit.letter.isNull()) {
        m_onList = false;
        m_enter = visit.letter;
        open(visit.letter);
    }
    if (!visit.query.isEmpty()) {
        m_onList = true;
        m_search->setText(visit.query);
    }
    fillList();
    fit();
    if (!visit.newPage && m_side->isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
}

void LettersRoom::seal()
{
    saveNow();
}

void LettersRoom::startNew(const QString &to)
{
    saveNow();
    if (m_house.session.isReadOnly())
        return;
    m_letter = {};
    m_letter.id = Id::random();
    m_letter.to = to;
    m_reading = false;
    m_loading = false;
    m_onList = false;
    showSheet({}, false);
    showCaution();
    fillList();
    m_list->choose(m_letter.id);
    if (to.isEmpty())
        m_sheet->toField()->setFocus(Qt::OtherFocusReason);
    else
        m_sheet->focusWords();
}

void LettersRoom::open(const Id &id)
{
    if (id == m_letter.id && !isSaved())
        return; // the one that was just begun
    saveNow();
    const Letter *found = journal().letter(id);
    if (found == nullptr)
        return showEmpty();
    m_letter = *found;
    m_reading = false;
    m_goneNow = false;
    m_list->choose(id);
    showLetter();
    fillList();
}

void LettersRoom::showLetter()
{
    m_saved->clear();
    m_caution->hide();
    if (m_letter.state != LetterState::Draft && !m_reading)
        return showEnvelope();
    m_loading = true;
    journal().text(m_letter.id).then(this, [this, id = m_letter.id](const Result<QString> &text) {
        if (id != m_letter.id || !m_loading)
            return;
        m_loading = false;
        if (text) {
            showSheet(*text, m_reading || m_house.session.isReadOnly());
            if (id == std::exchange(m_enter, Id()))
                m_sheet->focusWords();
        } else {
            Q_EMIT notice(savingTrouble(text.error()).whole(), {}, {});
        }
    });
}

void LettersRoom::showSheet(const QString &text, bool readOnly)
{
    m_dirty = false;
    m_autosave->forget();
    m_sheet->show(m_letter, text, today(), readOnly);
    m_stack->setCurrentWidget(m_sheet);
    showHead();
    fit();
}

void LettersRoom::showEnvelope()
{
    const QString day = dayOf(m_letter.until, today());
    EnvelopeView::Shown shown;
    shown.title = letterTitle(m_letter);
    const bool ready = m_letter.isReady(today());
    if (m_letter.state == LetterState::Sealed) {
        shown.line =
            tr("Sealed on %1. It opens on %2.").arg(dayOf(m_letter.edited.date(), today()), day);
        shown.hint = m_letter.early
                         ? tr("The text stays out of search until then.")
                         : tr("You asked not to read it before then, so the text stays out of "
                              "search too.");
        shown.first = ready ? tr("Open it…") : tr("Change the date…");
        shown.second = ready || !m_letter.early ? QString() : tr("Open early…");
        if (ready) {
            shown.line = tr("It is ready to open, when you are.");
            shown.hint = tr("You chose %1.").arg(day);
        }
    } else if (m_letter.state == LetterState::Gone) {
        shown.sealed = false;
        shown.line = m_goneNow ? tr("It’s gone. You wrote it, and that happened.")
                               : letterState(m_letter, today());
    } else {
        shown.sealed = false;
        shown.line = letterState(m_letter, today());
        shown.first = tr("Read it");
        if (!m_letter.answer.isNull() && journal().page(m_letter.answer) != nullptr)
            shown.second = tr("Your answer");
    }
    m_envelope->show(shown);
    m_stack->setCurrentWidget(m_envelope);
    showHead();
    fit();
}

void LettersRoom::showEmpty()
{
    m_letter = {};
    m_dirty = false;
    m_autosave->forget();
    m_caution->hide();
    m_stack->setCurrentWidget(m_empty);
    showHead();
    fit();
}

void LettersRoom::showHead()
{
    const bool sheet = m_stack->currentWidget() == m_sheet;
    const bool readOnly = m_house.session.isReadOnly();
    const bool words = !m_letter.id.isNull() && m_letter.state != LetterState::Gone;
    m_saved->setVisible(sheet && !m_reading);
    m_sealButton->setVisible(sheet);
    m_sealButton->setEnabled(!readOnly && !m_sheet->editor()->isBlank());
    m_letGoButton->setVisible(words);
    m_letGoButton->setEnabled(!readOnly && isSaved());
    m_more->setVisible(words && m_letter.state != LetterState::Sealed);
    m_more->setEnabled(isSaved());
}

/// Two letters running that left the person more charged: something gentler is offered first.
void LettersRoom::showCaution()
{
    const auto known = rooms();
    const bool reflect = std::any_of(known.begin(), known.end(), [](const RoomRow &row) {
        return qstrcmp(row.id, "reflect") == 0;
    });
    int risen = 0;
    int seen = 0;
    for (const Letter &letter : journal().letters()) {
        if (!letter.chargeBefore || !letter.chargeAfter || seen == 2)
            continue;
        ++seen;
        risen += *letter.chargeAfter - *letter.chargeBefore >= lettersRise ? 1 : 0;
    }
    m_caution->setVisible(reflect && risen == 2);
}

void LettersRoom::fillList()
{
    m_day = today();
    std::vector<Letter> shown;
    if (!m_letter.id.isNull() && !isSaved()) {
        shown.push_back(m_letter);
        m_sheet->put(shown.front());
    }
    bool ready = false;
    for (const Letter &letter : journal().letters()) {
        ready = ready || letter.isReady(today());
        if (m_find->matches(letter))
            shown.push_back(letter);
    }
    m_list->fill(shown, today(), m_house.session.settings().value(key::hidePreviews).toBool());
    if (m_list->current() != m_letter.id)
        m_list->choose(m_letter.id);
    m_ready->setVisible(ready);
    m_search->setVisible(!journal().letters().empty());
}

void LettersRoom::touch()
{
    m_dirty = true;
    m_autosave->touch();
    showHead();
}

void LettersRoom::saveNow()
{
    m_autosave->forget();
    if (!m_dirty || m_reading || m_letter.state != LetterState::Draft)
        return;
    m_dirty = false;
    if (!isSaved() && m_sheet->isBlank())
        return;
    m_sheet->put(m_letter);
    const Id id = m_letter.id;
    journal()
        .keep(m_letter, m_sheet->text())
        .then(this, [this, id](const Result<BatchRecord> &saved) { taken(saved, id); });
}

void LettersRoom::taken(const Result<BatchRecord> &saved, const Id &asked)
{
    if (!saved || asked != m_letter.id)
        return; // what failed is told by saveFailed, and tried again
    const auto &stored = std::get<Letter>(*saved);
    m_letter.id = stored.id; // another when its text was kept apart
    m_letter.rid = stored.rid;
    m_letter.rev = stored.rev;
    m_letter.created = stored.created;
    m_letter.edited = stored.edited;
    m_letter.body = stored.body;
    m_saved->showSaved();
    showHead();
    fillList();
}

void LettersRoom::hear(const Change &change)
{
    const bool loaded = change.what == Change::What::Loaded;
    if (change.type != RecordType::Letter && !loaded)
        return;
    m_find->forget(change.id);
    const Letter *now = journal().letter(m_letter.id);
    if (now != nullptr)
        m_letter.answer = now->answer;
    if (change.id == m_letter.id && !m_dirty) {
        if (change.what == Change::What::Removed) {
            showEmpty();
        } else if (now != nullptr
                   && (now->state != m_letter.state || now->until != m_letter.until
                       || now->early != m_letter.early)) {
            m_letter = *now;
            m_reading = m_reading && now->state == LetterState::Open;
            showLetter();
        } else if (now != nullptr && m_saved->isTrouble()) {
            m_saved->showSaved();
        }
    }
    fillList();
}

void LettersRoom::checkDay()
{
    if (m_day == today() || m_house.session.state() != Session::State::Open)
        return;
    fillList();
    if (m_stack->currentWidget() == m_envelope)
        showEnvelope();
}

void LettersRoom::step(int by)
{
    const int row = qBound(0, m_list->currentRow() + by, m_list->count() - 1);
    if (m_list->count() > 0)
        m_list->setCurrentRow(row);
}

bool LettersRoom::act(const QString &name)
{
    MarkdownEdit *editor = m_sheet->editor();
    const bool writing = m_stack->currentWidget() == m_sheet && !editor->isReadOnly();
    if (name == u"bold" && writing)
        editor->toggleMark(u"**"_s);
    else if (name == u"italic" && writing)
        editor->toggleMark(u"*"_s);
    else if (name == u"previous")
        step(-1);
    else if (name == u"next")
        step(1);
    else
        return false;
    return true;
}

QList<QWidget *> LettersRoom::panes() const
{
    QList<QWidget *> panes;
    if (m_side->isVisible())
        panes << m_list;
    if (m_main->isVisible()) {
        if (m_stack->currentWidget() == m_sheet)
            panes << m_sheet->editor() << m_sheet->foot();
        else
            panes << m_stack->currentWidget();
    }
    return panes;
}

} // namespace afterword
