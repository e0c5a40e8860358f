// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour.h"

#include "ui/demo.h"
#include "ui/hands.h"
#include "ui/shared/panels.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>

#include <cstdio>

namespace afterword {

namespace {

using namespace Qt::StringLiterals;

constexpr int tickMs = 20;
constexpr int settleTicks = 12;        // fades end within 150 ms
constexpr int hurriedTickMs = 4;       // what was posted comes in between
constexpr qint64 stepLimitMs = 30'000; // key derivation on a slow machine is the longest step

void say(const QString &line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

Tour::Tour(StartOptions options, QString folder, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_folder(std::move(folder))
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
}

Tour::~Tour()
{
    m_window.reset();
    m_session.reset();
}

bool Tour::wanted(const QString &room) const
{
    return m_options.only.isEmpty() || m_options.only == room;
}

void Tour::add(const QString &name,
               const QString &picture,
               std::function<void()> act,
               std::function<bool()> done)
{
    m_steps.push_back(Step{name, picture, std::move(act), std::move(done)});
}

void Tour::start()
{
    if (!QDir().mkpath(m_options.tourFolder)) {
        say(u"the folder for the pictures could not be made"_s);
        Q_EMIT finished(2);
        return;
    }
    if (wanted(u"unlock"_s))
        addFirstRun();
    addUnlocking();
    addWriting();
    if (wanted(u"write"_s))
        addPages();
    addReading();
    if (wanted(u"journal"_s)) {
        addChips();
        addDays();
        addLookback();
        addBin();
    }
    addNames();
    if (wanted(u"support"_s))
        addSupport();
    if (wanted(u"reflect"_s))
        addReflect();
    if (wanted(u"letters"_s))
        addLetters();
    if (wanted(u"settings"_s)) {
        addSettings();
        addBringIn();
        addTakeOutAndMerge();
    }
    if (wanted(u"help"_s))
        addHelp();
    addLocking();
    if (m_hurried)
        m_timer.setInterval(hurriedTickMs);
    m_timer.start();
}

void Tour::openWindow(const QString &journal)
{
    // What the relaunch does in the real program: nothing of the old window or session is left.
    m_window.reset();
    m_session.reset();
    Session::Options how;
    how.settingsPath = m_folder + u"/afterword.ini"_s;
    how.cost = vault::KdfCost::recovery();
    m_session = std::make_unique<Session>(how);
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::modeFrom(m_options.theme.isEmpty() ? u"light"_s : m_options.theme));
    m_theme->setReadingSize(m_theme->defaultReadingSize());
    m_theme->setReduceMotion(m_hurried);
    if (!journal.isEmpty())
        m_session->choose(journal);
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
    m_window->resize(m_options.size.isValid() ? m_options.size : QSize(1280, 820));
    m_window->show();
    m_window->activateWindow();
}

void Tour::tick()
{
    if (m_at >= m_steps.size()) {
        m_timer.stop();
        m_window.reset();
        m_session.reset();
        say(m_failed ? u"The tour found something that did not work."_s : u"Every step worked."_s);
        Q_EMIT finished(m_failed ? 1 : 0);
        return;
    }
    const Step &step = m_steps[m_at];
    if (!m_acted) {
        m_acted = true;
        m_settled = 0;
        m_since.start();
        step.act();
        return;
    }
    if (step.done && m_settled == 0 && !step.done()) {
        if (m_since.elapsed() > stepLimitMs)
            finishStep(false);
        return;
    }
    if (++m_settled < settleTicks)
        return;
    if (!step.picture.isEmpty()) {
        putNoticeAway();
        if (!m_hurried)
            takePicture(step.picture);
        Q_EMIT shown(step.picture, m_window.get());
    }
    finishStep(true);
}

void Tour::finishStep(bool worked)
{
    const Step &step = m_steps[m_at];
    if (!worked || !m_hurried)
        say((worked ? u"ok      "_s : u"FAILED  "_s) + step.name);
    m_failed = m_failed || !worked;
    ++m_at;
    m_acted = false;
    // What follows would fail for the same reason; in another language some texts of the content
    // are just not found.
    if (!worked && m_options.language.isEmpty())
        m_at = m_steps.size();
}

/// Hands that are this fast reach the next room while the last one's notice still stands.
void Tour::putNoticeAway()
{
    const QString room = m_window->roomId();
    auto *notice = m_window->findChild<Notice *>();
    if (room != m_noticeRoom && notice != nullptr)
        notice->hide();
    m_noticeRoom = room;
}

void Tour::takePicture(const QString &name)
{
    const QString file = m_options.tourFolder + u'/' + name + u".png"_s;
    QPixmap whole = m_window->grab();
    QPainter painter(&whole);
    const QList<QWidget *> tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) { // menus and what opens under a button are windows of their own
        if (top->isVisible() && top->windowType() == Qt::Popup)
            painter.drawPixmap(m_window->mapFromGlobal(top->pos()), top->grab());
    }
    painter.end();
    if (!whole.save(file)) {
        say(u"FAILED  writing a picture"_s);
        m_failed = true;
    }
}

void Tour::pickUnder(const QString &button, const QString &entry)
{
    hands::click(hands::visible<QWidget>(m_window.get(), button));
    if (!hands::pick(entry)) {
        say(u"FAILED  the entry "_s + entry);
        m_failed = true;
    }
}

QString Tour::shot(const QString &room, const QString &name) const
{
    return wanted(room) ? name : QString();
}

} // namespace afterword
