// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/reflect_room.h"

#include "app/own_questions.h"
#include "app/session.h"
#include "ui/reflect/about_panel.h"
#include "ui/reflect/clarity_view.h"
#include "ui/reflect/end_view.h"
#include "ui/reflect/step_view.h"
#include "ui/reflect/then_now_view.h"
#include "ui/shared/saved_state.h"
#include "ui/shared/undoable.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
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
    m_hub = new HubView(house, m_book, m_stack);
    m_walk = new PathView(house, m_stack);
    m_end = new EndView(house, m_stack);
    m_check = new ClarityView(house, m_book.clarity(), m_stack);
    m_repeats = new ThenNowView(house, m_stack);
    for (QWidget *view : std::initializer_list<QWidget *>{m_hub, m_walk, m_end, m_check, m_repeats})
        m_stack->addWidget(view);
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
            lookForOpen();
    });
}

void ReflectRoom::connectHub()
{
    connect(m_hub, &HubView::pathAsked, this, &ReflectRoom::begin);
    connect(m_hub, &HubView::noteAsked, this, &ReflectRoom::tellAbout);
    connect(m_hub, &HubView::continueAsked, this, &ReflectRoom::resume);
    connect(m_hub, &HubView::keepAsked, this, &ReflectRoom::keepAsPage);
    connect(m_hub, &HubView::dropAsked, this, &ReflectRoom::drop);
    connect(m_hub, &HubView::checkAsked, this, &ReflectRoom::beginCheck);
    connect(m_check, &ClarityView::kept, this, &ReflectRoom::keepCheck);
    connect(m_check, &ClarityView::stopped, this, &ReflectRoom::keepCheck);
    connect(m_check, &ClarityView::go, this, &Room::go);
    const auto back = [this]() {
        showHub();
        m_hub->enter();
    };
    connect(m_repeats, &ThenNowView::done, this, back);
    connect(m_end, &EndView::done, this, back);
    connect(m_end, &EndView::pageAsked, this, [this]() {
        showHub();
        Q_EMIT go(Visit{.room = u"journal"_s, .page = m_page});
    });
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
    connect(m_walk, &PathView::ended, this, &ReflectRoom::finish);
    connect(m_walk, &PathView::go, this, &Room::go);
    connect(m_walk, &PathView::notice, this, &Room::notice);
    connect(
        m_walk, &PathView::basedOnAsked, this, [this]() { tellAbout(m_walk->run()->path().id); });
    connect(m_keeper, &RunKeeper::due, this, [this]() {
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
    if (m_stack->currentWidget() == m_walk && m_walk->step() != nullptr) {
        m_walk->step()->enter();
        return;
    }
    if (m_stack->currentWidget() == m_check) {
        m_check->enter();
        return;
    }
    if (!visit.path.isEmpty() && m_book.path(visit.path) != nullptr) {
        begin(visit.path);
        return;
    }
    showHub();
    m_hub->enter();
}

void ReflectRoom::seal()
{
    if (m_stack->currentWidget() == m_check)
        return keepCheck(); // as "Stop here" does
    if (!m_walk->run() || !m_keeper->pace().isWaiting())
        return;
    m_walk->takeIn();
    keep();
}

QList<QWidget *> ReflectRoom::panes() const
{
    if (m_stack->currentWidget() == m_hub)
        return m_hub->panes();
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

void ReflectRoom::showHub()
{
    m_hub->refresh();
    show(m_hub);
    lookForOpen();
}

/// Reads the runs that were left; their answers lie sealed in the file until then.
void ReflectRoom::lookForOpen()
{
    const quint64 ticket = ++m_ticket;
    m_open.clear();
    for (const PathRun &record : m_house.session.journal().runs()) {
        const reflect::Path *path = m_book.path(record.path);
        if (path == nullptr)
            continue;
        m_house.session.journal().text(record.id).then(
            this, [this, ticket, path = *path, record](const Result<QString> &body) {
                if (ticket != m_ticket || !body)
                    return;
                const Result<reflect::Run> run = reflect::runFromBody(path, *body);
                if (run && run->mayContinue(m_book.today()))
                    m_open.append({record, *run});
                std::stable_sort(
                    m_open.begin(), m_open.end(), [](const OpenRun &a, const OpenRun &b) {
                        return b.record.edited < a.record.edited;
                    });
                m_hub->setOpen(m_open);
            });
    }
    if (m_house.session.journal().runs().empty())
        m_hub->setOpen({});
}

const OpenRun *ReflectRoom::open(const Id &run) const
{
    for (const OpenRun &each : m_open) {
        if (each.record.id == run)
            return &each;
    }
    return nullptr;
}

void ReflectRoom::begin(const QString &path)
{
    const reflect::Path *found = m_book.path(path);
    if (found == nullptr)
        return;
    const int times = static_cast<int>(m_book.runs(path).size());
    walkRun(reflect::Run(*found, m_book.today(), times), {});
}

void ReflectRoom::resume(const Id &run)
{
    if (const OpenRun *found = open(run)) {
        reflect::Run again = found->run;
        again.resume();
        walkRun(std::move(again), found->record);
    }
}

void ReflectRoom::walkRun(reflect::Run run, const PathRun &record)
{
    ++m_ticket;
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
    m_walk->end();
    showHub();
    m_hub->enter();
}

void ReflectRoom::finish()
{
    finishRun(*m_walk->run());
}

void ReflectRoom::finishRun(const reflect::Run &run)
{
    m_keeper->finish(run, m_book.words(), [this, run](const Result<reflect::Finish> &done) {
        if (done) {
            m_walk->end();
            showEnd(run, *done);
            return;
        }
        // Everything is still here: the last step stands as it did, kept as a run.
        reflect::Run again = run;
        again.resume();
        if (again.current() == nullptr)
            again = reflect::atLastStep(run);
        m_walk->begin(again, m_book.words().situation);
        keep();
    });
}

void ReflectRoom::showEnd(const reflect::Run &run, const reflect::Finish &done)
{
    m_path = run.path().id;
    m_page = done.page;
    EndView::Words words;
    words.title = reflect::worded(run.path().title, m_book.words().situation);
    words.page = done.text;
    words.heading = done.page.isNull() ? tr("Nothing was written") : tr("Kept in your journal");
    words.text =
        done.page.isNull() ? tr("That is fine too. You can stop here.") : tr("You can stop here.");
    if (done.torn)
        words.text = tr("The letter is torn up. No copy of it is kept here.");
    else if (done.sealed)
        words.text = tr("It is sealed, and waits in Letters until its day.");
    else if (run.state() == reflect::RunState::Waiting && !done.page.isNull())
        words.text = tr("You can stop here. A short last part can be opened in Reflect from %1. "
                        "Nothing will remind you.")
                         .arg(QLocale().toString(run.day(), tr("d MMMM")));
    words.support = run.path().support;
    const reflect::Path *path = m_book.path(m_path);
    words.repeats = path != nullptr && !m_book.thenAndNow(*path).isEmpty();
    m_end->show(words);
    show(m_end);
    m_end->enter();
}

void ReflectRoom::keepAsPage(const Id &run)
{
    const OpenRun *found = open(run);
    if (found == nullptr)
        return;
    m_keeper->take(found->record);
    finishRun(reflect::asFinished(found->run));
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

void ReflectRoom::tellAbout(const QString &path)
{
    const reflect::Path *found = m_book.path(path);
    if (found == nullptr)
        return;
    auto *panel =
        new AboutPanel(m_house,
                       window(),
                       *found,
                       reflect::worded(found->title, m_book.words().situation),
                       m_stack->currentWidget() == m_hub && !m_book.thenAndNow(*found).isEmpty());
    connect(panel, &AboutPanel::repeatsAsked, this, [this, path]() { showRepeats(path); });
}

void ReflectRoom::showRepeats(const QString &path)
{
    const reflect::Path *found = m_book.path(path);
    if (found == nullptr)
        return;
    m_repeats->show(
        *found, reflect::worded(found->title, m_book.words().situation), m_book.thenAndNow(*found));
    show(m_repeats);
    m_repeats->enter();
}

void ReflectRoom::beginCheck()
{
    const QList<DoneCheck> done = m_book.checks();
    m_check->begin({}, done.isEmpty() ? DoneCheck() : done.constLast(), m_book.today());
    show(m_check);
    m_check->enter();
}

void ReflectRoom::keepCheck()
{
    const QMap<QString, int> answers = m_check->answers();
    const auto back = [this]() {
        showHub();
        m_hub->enter();
    };
    if (answers.isEmpty()) {
        back();
        return;
    }
    Journal &journal = m_house.session.journal();
    Page page = journal.newPage(Kind::Answer);
    page.title = tr("Clarity check");
    page.path.id = reflect::clarityId;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        page.values.insert(answer.key(), answer.value());
    journal.save(page, reflect::clarityText(m_book.clarity(), answers))
        .then(this, [this](const Result<Page> &saved) {
            if (saved)
                Q_EMIT notice(tr("Kept in your journal."), {}, {});
        });
    back();
}

Room *makeReflectRoom(const House &house, QWidget *parent)
{
    return new ReflectRoom(house, parent);
}

} // namespace afterword
