// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/reflect_room.h"

#include "app/own_questions.h"
#include "app/session.h"
#include "ui/reflect/about_panel.h"
#include "ui/reflect/clarity_view.h"
#include "ui/reflect/end_view.h"
#include "ui/reflect/open_list_view.h"
#include "ui/reflect/step_view.h"
#include "ui/reflect/then_now_view.h"
#include "ui/shared/saved_state.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

ReflectRoom::ReflectRoom(const House &house, QWidget *parent)
    : Room(parent)
    , m_house(house)
    , m_book(house)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    whole->addWidget(m_stack);
    m_keeper = new RunKeeper(house.session.journal(), this);
    m_open = new OpenRuns(house.session.journal(), m_book, this);
    m_hub = new HubView(house, m_book, m_stack);
    m_walk = new PathView(house, m_stack);
    m_stack->addWidget(m_hub);
    m_stack->addWidget(m_walk);
    connectHub();
    connectWalk();
    connect(&OwnQuestions::of(house.session.journal()), &OwnQuestions::changed, this, [this]() {
        m_book.takeOwn();
        if (m_stack->currentWidget() == m_hub)
            showHub();
    });
    connect(&house.session.journal(), &Journal::changed, this, [this](const Change &change) {
        if (!isVisible() || m_stack->currentWidget() != m_hub)
            return;
        if (change.type == RecordType::Page)
            m_hub->refresh();
        if (change.type == RecordType::Run || change.what == Change::What::Loaded)
            m_open->look();
    });
}

void ReflectRoom::connectHub()
{
    connect(m_hub, &HubView::pathAsked, this, &ReflectRoom::begin);
    connect(m_hub, &HubView::noteAsked, this, &ReflectRoom::tellAbout);
    connect(m_hub, &HubView::continueAsked, this, &ReflectRoom::resume);
    connect(m_hub, &HubView::keepAsked, this, &ReflectRoom::keepAsPage);
    connect(m_hub, &HubView::dropAsked, this, &ReflectRoom::drop);
    connect(m_hub, &HubView::listAsked, this, &ReflectRoom::showOpenList);
    connect(m_hub, &HubView::ownAsked, this, [this]() {
        reflect::Path fresh;
        fresh.id = OwnQuestions::of(m_house.session.journal()).freeId();
        makeOwn(fresh);
    });
    connect(m_hub, &HubView::checkAsked, this, &ReflectRoom::doCheck);
    connect(m_open, &OpenRuns::found, this, [this]() { m_hub->setOpen(m_open->all()); });
}

/// What most visits never come to; the room appears sooner without them. To be called before one of
/// them is shown.
void ReflectRoom::makeOthers()
{
    if (m_end != nullptr)
        return;
    m_end = new EndView(m_house, m_stack);
    m_check = new ClarityView(m_house, m_book.clarity(), m_stack);
    m_repeats = new ThenNowView(m_house, m_stack);
    m_list = new OpenListView(m_house, m_stack);
    for (QWidget *view : std::initializer_list<QWidget *>{m_end, m_check, m_repeats, m_list})
        m_stack->addWidget(view);
    connectCheck();
    connect(m_repeats, &ThenNowView::done, this, &ReflectRoom::backToHub);
    connect(m_repeats, &ThenNowView::captioned, this, &ReflectRoom::keepCaption);
    connect(m_list, &OpenListView::done, this, &ReflectRoom::backToHub);
    connect(m_list, &OpenListView::notice, this, &Room::notice);
    connect(m_end, &EndView::done, this, &ReflectRoom::backToHub);
    connect(m_end, &EndView::pageAsked, this, &ReflectRoom::openPage);
    connect(m_end, &EndView::repeatsAsked, this, [this]() { showRepeats(m_path); });
    connect(
        m_end, &EndView::supportAsked, this, [this]() { Q_EMIT go(Visit{.room = u"support"_s}); });
}

void ReflectRoom::connectWalk()
{
    connect(m_walk, &PathView::typed, this, [this]() { m_keeper->pace().touch(); });
    connect(m_walk, &PathView::moved, this, &ReflectRoom::keep);
    connect(m_walk, &PathView::stopped, this, &ReflectRoom::leaveWalk);
    connect(m_walk, &PathView::setDown, this, &ReflectRoom::leaveWalk);
    connect(m_walk, &PathView::lettersAsked, this, &ReflectRoom::goToLetters);
    connect(m_walk, &PathView::ended, this, &ReflectRoom::finish);
    connect(m_walk, &PathView::go, this, &Room::go);
    connect(m_walk, &PathView::notice, this, &Room::notice);
    connect(
        m_walk, &PathView::basedOnAsked, this, [this]() { tellAbout(m_walk->run()->path().id); });
    connect(m_keeper, &RunKeeper::due, this, [this]() {
        if (m_stack->currentWidget() == m_check)
            return keepHalfCheck();
        m_walk->takeIn();
        keep();
    });
    connect(m_keeper, &RunKeeper::saved, this, [this]() {
        if (m_walk->step() != nullptr)
            m_walk->step()->saved()->showSaved();
    });
    connect(m_keeper, &RunKeeper::trouble, this, [this]() {
        if (m_walk->step() != nullptr)
            m_walk->step()->saved()->showTrouble();
    });
}

void ReflectRoom::show(QWidget *view)
{
    const bool before = wantsFocusMode();
    m_stack->setCurrentWidget(view);
    if (wantsFocusMode() != before)
        Q_EMIT focusModeChanged();
}

bool ReflectRoom::wantsFocusMode() const
{
    return m_stack->currentWidget() == m_walk || m_stack->currentWidget() == m_check;
}

void ReflectRoom::visit(const Visit &visit)
{
    // Whoever comes back, from Support say, finds what was left; asking again leads to the start.
    const bool back = std::exchange(m_left, false);
    const QPointer<QWidget> focus = std::exchange(m_focus, nullptr);
    QWidget *here = m_stack->currentWidget();
    const bool walking = here == m_walk && m_walk->step() != nullptr;
    if (!visit.path.isEmpty() && m_book.path(visit.path) != nullptr
        && !(walking && m_walk->run()->path().id == visit.path)) {
        if (here == m_check)
            keepHalfCheck();
        if (walking)
            leaveWalk();
        begin(visit.path);
    } else if (back && here != m_hub && focus != nullptr && focus->isVisible()) {
        focus->setFocus(Qt::OtherFocusReason);
    } else if (walking) {
        m_walk->step()->enter();
    } else if (here == m_check) {
        m_check->enter();
    } else if (here == m_end && back) {
        m_end->enter();
    } else if (here == m_repeats && back) {
        m_repeats->enter();
    } else if (here == m_list && back) {
        m_list->enter();
    } else {
        backToHub();
    }
}

void ReflectRoom::seal()
{
    m_left = true;
    QWidget *focused = QApplication::focusWidget();
    m_focus = focused != nullptr && isAncestorOf(focused) ? focused : nullptr;
    if (m_repeats != nullptr)
        m_repeats->seal();
    if (m_keeper->pace().isWaiting() && m_stack->currentWidget() == m_check)
        keepHalfCheck();
    if (!m_walk->run() || !m_keeper->pace().isWaiting())
        return;
    m_walk->takeIn();
    keep();
}

QList<QWidget *> ReflectRoom::panes() const
{
    if (m_stack->currentWidget() == m_hub)
        return m_hub->panes();
    if (m_stack->currentWidget() == m_repeats)
        return m_repeats->panes();
    if (m_stack->currentWidget() == m_list)
        return m_list->panes();
    if (m_walk->step() != nullptr)
        return {m_walk->step()->field()->start(), m_walk->step()->foot()};
    return {};
}

bool ReflectRoom::act(const QString &name)
{
    if (m_stack->currentWidget() == m_check && name == "answer"_L1) {
        keepCheck();
        return true;
    }
    if (m_stack->currentWidget() == m_repeats)
        return (name == "next"_L1 && m_repeats->step(1))
               || (name == "previous"_L1 && m_repeats->step(-1));
    if (m_stack->currentWidget() != m_walk)
        return false;
    if (name == "answer"_L1 || name == "next"_L1)
        m_walk->next();
    else if (name == "previous"_L1)
        m_walk->back();
    else
        return false;
    return true;
}

void ReflectRoom::backToHub()
{
    showHub();
    m_hub->enter();
}

void ReflectRoom::showHub()
{
    m_hub->refresh();
    show(m_hub);
    m_open->look();
}

void ReflectRoom::tellAbout(const QString &path)
{
    const reflect::Path *found = m_book.path(path);
    if (found == nullptr)
        return;
    if (found->kind == "own"_L1)
        return makeOwn(*found);
    auto *panel =
        new AboutPanel(m_house,
                       window(),
                       *found,
                       reflect::worded(found->title, m_book.words().situation),
                       m_stack->currentWidget() == m_hub && !m_book.thenAndNow(*found).isEmpty());
    connect(panel, &AboutPanel::repeatsAsked, this, [this, path]() { showRepeats(path); });
}

void ReflectRoom::showOpenList()
{
    const reflect::Path *path = m_book.path(reflect::keptListPath());
    const reflect::Step *step = path != nullptr ? path->step(reflect::keptListStep()) : nullptr;
    if (step == nullptr)
        return;
    const reflect::Situation situation = m_book.words().situation;
    makeOthers();
    m_list->show(reflect::worded(path->title, situation), reflect::worded(*step, situation).ask);
    show(m_list);
    m_list->enter();
}

void ReflectRoom::showRepeats(const QString &path)
{
    const reflect::Path *found = m_book.path(path);
    if (found == nullptr)
        return;
    makeOthers();
    m_repeats->show(
        *found, reflect::worded(found->title, m_book.words().situation), m_book.thenAndNow(*found));
    show(m_repeats);
    m_repeats->enter();
}

Room *makeReflectRoom(const House &house, QWidget *parent)
{
    return new ReflectRoom(house, parent);
}

} // namespace afterword
