// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/path_view.h"

#include "app/base/language.h"
#include "app/reflect/answer.h"
#include "app/reflect/finish.h"
#include "app/reflect/run_text.h"
#include "app/session.h"
#include "ui/reflect/step_bar.h"
#include "ui/reflect/step_view.h"

#include <QVBoxLayout>

#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

PathView::PathView(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_feelings(reflect::loadFeelings(language::code()).value_or(QList<reflect::Feeling>()))
{
    setObjectName(u"pathView"_s);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_bar = new StepBar(house, tr("Stop here, keep what I wrote"), this);
    m_column->addWidget(m_bar);
    connect(m_bar, &StepBar::basedOnAsked, this, &PathView::basedOnAsked);
    connect(
        m_bar, &StepBar::supportAsked, this, [this]() { Q_EMIT go(Visit{.room = u"support"_s}); });
    connect(m_bar, &StepBar::stopAsked, this, [this]() {
        takeIn();
        m_run->stop();
        Q_EMIT stopped();
    });
}

QDate PathView::today() const
{
    return m_house.session.clock()().date();
}

void PathView::begin(reflect::Run run, const reflect::Situation &situation)
{
    m_situation = situation;
    m_run = std::move(run);
    const reflect::Path &path = m_run->path();
    m_bar->setTitle(reflect::worded(path.title, situation));
    m_bar->setBasedOn(!path.note.isEmpty());
    showStep();
}

void PathView::end()
{
    leaveStep();
    m_run.reset();
}

void PathView::leaveStep()
{
    if (m_step == nullptr)
        return;
    m_step->disconnect(this);
    m_step->hide();
    m_step->deleteLater(); // one of its buttons may be what asked for this
    m_step = nullptr;
}

/// The step after this one would be another day's or none.
bool PathView::isLast() const
{
    reflect::Run after = *m_run;
    after.next(today());
    return after.state() != reflect::RunState::Open;
}

StepPlace PathView::placeOf(const reflect::Step &current) const
{
    StepPlace place;
    place.number = m_run->number();
    place.count = m_run->count();
    place.hasBack = m_run->hasBack();
    place.isLast = isLast();
    place.timed = m_house.session.settings().value(key::softTimer).toInt() > 0;
    place.answer = m_run->answerTo(current.id);
    place.letter = reflect::mayGoToLetters(m_run->path(), current.id);
    place.wait = reflect::isBlank(place.answer) ? current.wait : 0;
    place.minute = m_minute;
    const reflect::RunWords words{m_situation, m_feelings, QLocale()};
    for (const QString &id : current.shows) {
        const reflect::Step *shown = m_run->path().step(id);
        const QString text =
            shown != nullptr ? reflect::textOfAnswer(*m_run, *shown, words) : QString();
        if (!text.isEmpty())
            place.earlier.append({reflect::worded(*shown, m_situation).ask, text});
    }
    return place;
}

void PathView::showStep()
{
    leaveStep();
    const reflect::Step *current = m_run->current();
    if (current == nullptr)
        return;
    const Asked asked{reflect::worded(*current, m_situation),
                      m_run->linesFor(*current),
                      m_run->turned(),
                      today(),
                      m_feelings,
                      &m_house.session.spelling()};
    const StepPlace place = placeOf(*current);
    m_bar->setStep(place.number, place.count);
    m_step = new StepView(m_house.theme, asked, place, this);
    m_column->addWidget(m_step, 1);
    m_step->show();
    connect(m_step, &StepView::edited, this, &PathView::typed);
    connect(m_step, &StepView::next, this, &PathView::next);
    connect(m_step, &StepView::back, this, &PathView::back);
    connect(m_step, &StepView::notice, this, &PathView::notice);
    connect(m_step, &StepView::skip, this, [this]() { step(&reflect::Run::skip); });
    connect(m_step, &StepView::notToday, this, [this]() {
        takeIn();
        m_run->notToday(today());
        Q_EMIT setDown();
    });
    connect(m_step, &StepView::lettersAsked, this, [this]() {
        takeIn();
        Q_EMIT lettersAsked();
    });
    connect(m_step, &StepView::supportAsked, this, [this]() {
        Q_EMIT go(Visit{.room = u"support"_s});
    });
    m_step->enter();
}

void PathView::takeIn()
{
    if (!m_run || m_step == nullptr || m_run->current() == nullptr)
        return;
    // A field hands out only what its step takes; what Run refuses would be a fault of ours.
    const Status taken = m_run->answer(m_step->field()->answer());
    Q_ASSERT(taken.has_value());
    static_cast<void>(taken);
}

void PathView::step(void (reflect::Run::*how)(QDate))
{
    if (!m_run || m_run->current() == nullptr)
        return;
    takeIn();
    m_before = m_run;
    (*m_run.*how)(today());
    if (m_run->state() != reflect::RunState::Open) {
        Q_EMIT ended();
        return;
    }
    showStep();
    Q_EMIT moved();
}

void PathView::next()
{
    step(&reflect::Run::next);
}

void PathView::back()
{
    if (!m_run || !m_run->hasBack())
        return;
    takeIn();
    m_run->back();
    showStep();
    Q_EMIT moved();
}

} // namespace afterword
