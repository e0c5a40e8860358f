// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/clipboard_guard.h"
#include "ui/file_banner.h"
#include "ui/first_question.h"
#include "ui/last_opened.h"
#include "ui/rail.h"
#include "ui/rooms.h"
#include "ui/shared/accessible.h"
#include "ui/shared/ask.h"
#include "ui/shared/banner.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"
#include "ui/shared/wording.h"
#include "ui/unlock_notes.h"
#include "ui/veil.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr int wideFrom = 1180;
constexpr int middleFrom = 940;

} // namespace

MainWindow::MainWindow(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_house{session, theme}
    , m_firstRun(session.state() == Session::State::NoVault)
{
    describeWidgets();
    setObjectName(QStringLiteral("window"));
    setMinimumSize(600, 400);
    setWindowTitle(session.settings().value(key::shownName).toString());
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    whole->addWidget(m_stack);
    m_gate = makeGate(
        m_house, [this](const QString &id) { openLocked(id); }, m_stack);
    m_stack->addWidget(m_gate);
    new FocusRing(theme, this);

    m_clipboard = new ClipboardGuard(this);
    m_veil = new Veil(
        theme, [&session]() { return session.settings().value(key::veil).toBool(); }, this);
    connect(m_gate, &Gate::passed, this, &MainWindow::openRooms);
    followSession();
    connect(&theme, &Theme::changed, this, qOverload<>(&MainWindow::update));
    addShortcuts();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // Rooms that scroll by themselves keep clear of more, and come first.
        if (now != nullptr && isAncestorOf(now))
            QMetaObject::invokeMethod(
                now, [this, now]() { bringInSight(*now); }, Qt::QueuedConnection);
    });
    qApp->installEventFilter(this);
    m_gate->enter();
}

void MainWindow::followSession()
{
    Session &session = m_house.session;
    connect(&session, &Session::stateChanged, m_veil, [this](Session::State state) {
        m_veil->setSealing(state == Session::State::Sealing);
    });
    connect(&session, &Session::sealing, this, [this]() {
        for (Room *each : std::as_const(m_rooms))
            each->seal();
    });
    connect(&session, &Session::closing, this, &MainWindow::closeRooms);
    connect(&session, &Session::sealed, this, [this]() { Q_EMIT locked(m_after); });
    connect(&session, &Session::lockRefused, this, &MainWindow::askAboutLoss);
    connect(&session.settings(), &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(key::shownName)) {
            const QString shown = m_house.session.settings().value(key::shownName).toString();
            setWindowTitle(shown);
            if (m_rail != nullptr)
                m_rail->setName(shown);
        } else if (name == QLatin1StringView(key::veil)) {
            m_veil->settle();
        }
    });
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
}

Room *MainWindow::room() const
{
    return m_rooms.value(m_current);
}

void MainWindow::openRooms()
{
    m_frame = new QWidget(m_stack);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new Rail(m_house.theme, windowTitle(), m_frame);
    m_pages = new QStackedWidget(m_frame);
    row->addWidget(m_rail);
    m_banner = new FileBanner(
        m_house,
        [this]() {
            if (Room *shown = room())
                shown->seal();
        },
        m_frame);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banner->banner());
    m_question = new FirstQuestion(m_house, m_frame);
    column->addWidget(m_question);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    connect(m_rail, &Rail::picked, this, [this](const QString &id) { go(Visit{.room = id}); });
    connect(m_rail, &Rail::lockPicked, this, [this]() { lock(After::Relaunch); });
    m_notice = new Notice(m_house.theme, m_pages);
    connect(m_banner, &FileBanner::otherWanted, this, [this](const QString &path) {
        m_after = After::Relaunch;
        m_house.session.lockAndGo(path);
    });
    connect(m_banner, &FileBanner::done, this, [this](const QString &text) {
        m_notice->show(text, {}, {});
    });
    m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_frame);
    m_gate->deleteLater();
    m_gate = nullptr;
    dropLocked();
    fit();
    go(Visit{.room = QStringLiteral("write")});
    if (m_firstRun && m_house.session.journal().pages().empty())
        askFirstQuestion();
    sayLastOpened();
    new UnlockNotes(m_house, m_notice, m_frame);
}

void MainWindow::sayLastOpened()
{
    Settings &settings = m_house.session.settings();
    const QString here = thisComputer();
    const QString before = settings.value(key::openedOn).toString();
    const OpenedAt place = here.isEmpty() || before.isEmpty() ? OpenedAt::Unknown
                           : here == before                   ? OpenedAt::Here
                                                              : OpenedAt::Elsewhere;
    const QString line =
        lastOpenedLine(m_house.session.journal().unlocks(), m_house.session.clock()(), place);
    if (!line.isEmpty() && settings.value(key::sayLastOpened).toBool())
        m_notice->show(line, {}, {});
    if (!m_house.session.isReadOnly())
        settings.set(key::openedOn, here);
}

void MainWindow::setScreenLocked(bool locked)
{
    m_veil->setScreenLocked(locked);
}

void MainWindow::closeRooms()
{
    // A room must not outlive the journal it shows: a late answer would find nothing to stand on.
    m_clipboard->clear();
    if (QWidget *focused = focusWidget())
        focused->clearFocus(); // while everything that hears of it is still whole
    m_rooms.clear();
    m_current.clear();
    delete std::exchange(m_frame, nullptr);
    m_rail = nullptr;
    m_pages = nullptr;
    m_banner = nullptr;
    m_question = nullptr;
    m_notice = nullptr;
}

void MainWindow::go(const Visit &visit)
{
    if (m_gate != nullptr && isOpenToAll(visit.room))
        return openLocked(visit.room);
    if (m_frame == nullptr || m_house.session.state() != Session::State::Open)
        return;
    if (visit.room.isEmpty())
        return leaveHelp();
    const auto table = rooms();
    const auto row = std::find_if(table.begin(), table.end(), [&visit](const RoomRow &each) {
        return visit.room == QLatin1StringView(each.id);
    });
    if (row == table.end())
        return;
    Room *target = m_rooms.value(visit.room);
    if (target == nullptr) {
        target = row->make(m_house, m_pages);
        target->setObjectName(visit.room);
        target->setAccessibleName(roomTitle(*row));
        m_rooms.insert(visit.room, target);
        m_pages->addWidget(target);
        connect(target, &Room::go, this, &MainWindow::go);
        connect(target, &Room::focusModeChanged, this, &MainWindow::fit);
        connect(target,
                &Room::notice,
                this,
                [this](const QString &text,
                       const QString &action,
                       const std::function<void()> &act) { m_notice->show(text, action, act); });
    }
    if (visit.room == QLatin1StringView("help") && m_current != visit.room)
        m_beforeHelp = {m_current, QApplication::focusWidget()};
    if (Room *leaving = room(); leaving != nullptr && leaving != target)
        leaving->seal();
    m_current = visit.room;
    m_rail->setCurrent(m_current);
    m_pages->setCurrentWidget(target);
    m_notice->raise();
    fit();
    target->visit(visit);
}

void MainWindow::lock(After after)
{
    if (after == After::Hide) {
        // Out of sight first; saving follows at once.
        if (m_staysInTray)
            hide();
        else
            showMinimized();
    }
    const Session::State state = m_house.session.state();
    if (state == Session::State::Sealing && m_after == After::Quit)
        return; // the program ends as soon as it may
    m_after = after;
    if (state == Session::State::Sealing)
        return;
    if (state == Session::State::Open)
        m_house.session.lock();
    else if (after == After::Quit || after == After::Hide)
        Q_EMIT locked(after);
}

void MainWindow::askAboutLoss(const Error &error)
{
    m_closing = false;
    showNormal();
    const Wording trouble = savingTrouble(error);
    ask::question(m_house.theme,
                  this,
                  {.title = tr("Your last words are not saved yet"),
                   .text = tr("%1 They are still in this window. Locking now would lose them.")
                               .arg(trouble.happened),
                   .safe = tr("Stay open and keep trying"),
                   .act = tr("Lock and lose them"),
                   .clay = true},
                  [this](bool lose) {
                      if (lose)
                          return m_house.session.lockAndLose();
                      m_after = After::Relaunch; // what comes next is asked for anew
                      m_house.session.journal().retryNow();
                  });
}

void MainWindow::restorePlace()
{
    const QByteArray place = m_house.session.settings().value(key::geometry).toByteArray();
    if (place.isEmpty() || !restoreGeometry(place)) {
        const QRect room = screen()->availableGeometry();
        resize(std::min(1280, room.width()), std::min(820, room.height()));
    }
}

void MainWindow::fit()
{
    const Room::Width width = this->width() >= wideFrom     ? Room::Width::Wide
                              : this->width() >= middleFrom ? Room::Width::Middle
                                                            : Room::Width::Small;
    if (m_lockedRoom != nullptr)
        m_lockedRoom->setWidth(width);
    if (m_frame == nullptr)
        return;
    m_rail->setNarrow(width == Room::Width::Small);
    m_rail->setVisible(room() == nullptr || !room()->wantsFocusMode());
    for (Room *each : std::as_const(m_rooms))
        each->setWidth(width);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_house.theme.color(Tone::Window));
}

void MainWindow::quit()
{
    m_house.session.settings().set(key::geometry, saveGeometry());
    lock(After::Quit);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setStaysInTray(bool stays)
{
    m_staysInTray = stays;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_house.session.settings().set(key::geometry, saveGeometry());
    const Session::State state = m_house.session.state();
    if (state == Session::State::Open || state == Session::State::Sealing) {
        event->ignore(); // saved and sealed first
        if (!m_closing) {
            m_closing = true;
            lock(m_staysInTray ? After::Hide : After::Quit);
        }
        return;
    }
    if (!m_staysInTray)
        Q_EMIT locked(After::Quit);
}

} // namespace afterword
