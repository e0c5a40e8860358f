// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding.h"

#include "app/reminders.h"
#include "app/session.h"
#include "app/settings_reminders.h"
#include "ui/shared/notifier.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimeZone>

#include <algorithm>

namespace afterword {

namespace {

// The timer does not run while the computer sleeps, and clocks are set: it looks again in between.
constexpr qint64 longestWaitMs = 300'000;

QDateTime remindingNow(const Session &session)
{
    return QDateTime::fromMSecsSinceEpoch(session.clock()().utcMs, QTimeZone::systemTimeZone());
}

bool isOfReminders(const QString &changed)
{
    return changed == QLatin1StringView(key::reminders)
           || changed == QLatin1StringView(key::reminderTimes)
           || changed == QLatin1StringView(key::reminderDays)
           || changed == QLatin1StringView(key::reminderQuiet)
           || changed == QLatin1StringView(key::reminderQuietFrom)
           || changed == QLatin1StringView(key::reminderQuietUntil);
}

void writeDone(Settings &settings, const QDateTime &at)
{
    settings.set(key::reminderDone, Moment::fromDateTime(at).toString());
}

} // namespace

Reminding::Reminding(Session &session, Notifier &notifier, bool here, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_notifier(notifier)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reminding::check);
    connect(&session.settings(), &Settings::changed, this, &Reminding::follow);
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::Open)
            answered();
    });
    connect(&notifier, &Notifier::clicked, this, [this]() {
        m_session.settings().set(key::reminderLeft, 0);
    });
    qApp->installEventFilter(this);
    if (here && session.settings().value(key::reminders).toBool())
        writeDone(session.settings(), remindingNow(session));
    check();
}

Reminding::~Reminding()
{
    qApp->removeEventFilter(this);
}

void Reminding::follow(const QString &changed)
{
    if (!isOfReminders(changed))
        return;
    // What is chosen now holds from now on: a time that has just passed comes tomorrow.
    Settings &settings = m_session.settings();
    writeDone(settings, remindingNow(m_session));
    settings.set(key::reminderLeft, 0);
    if (settings.value(key::reminders).toBool())
        settings.set(key::remindersStopped, false);
    else
        m_notifier.withdraw();
    wait();
}

void Reminding::answered()
{
    m_session.settings().set(key::reminderLeft, 0);
    m_notifier.withdraw();
}

bool Reminding::isAtWork() const
{
    return m_session.state() == Session::State::Open && m_lastKey != 0
           && m_session.clock()().utcMs - m_lastKey < reminders::atWorkSeconds * 1000;
}

void Reminding::check()
{
    Settings &settings = m_session.settings();
    const reminders::Plan plan = reminders::planOf(settings);
    if (!plan.on)
        return m_timer.stop();
    const QDateTime now = remindingNow(m_session);
    reminders::Record record;
    if (const auto done = Moment::parse(settings.value(key::reminderDone).toString()))
        record.done = done->toDateTime();
    record.left = settings.value(key::reminderLeft).toInt();
    const reminders::What what = reminders::decide(plan, record, now, isAtWork());
    if (what != reminders::What::Nothing
        || settings.value(key::reminderDone).toString().isEmpty()) {
        writeDone(settings, record.done);
        settings.set(key::reminderLeft, record.left);
    }
    if (what == reminders::What::Show) {
        show(now.date().dayOfYear());
    } else if (what == reminders::What::Stop) {
        settings.set(key::reminders, false);
        settings.set(key::remindersStopped, true);
    }
    wait();
}

void Reminding::show(int day)
{
    const QString title = m_session.settings().value(key::shownName).toString();
    //: A notification that anybody may see: it must not tell what the program is for.
    const QString chosen = tr("This is the time you chose.");
    //: A notification that anybody may see: it must not tell what the program is for.
    const QString quiet = tr("A quiet moment, if it suits you.");
    //: The button of a notification.
    m_notifier.show(title, day % 2 == 0 ? chosen : quiet, tr("Open"));
}

void Reminding::wait()
{
    const QDateTime now = remindingNow(m_session);
    const auto next = reminders::nextOf(reminders::planOf(m_session.settings()), now);
    if (!next)
        return m_timer.stop();
    const qint64 ms = std::clamp<qint64>(now.msecsTo(*next), 1, longestWaitMs);
    m_timer.start(static_cast<int>(ms));
}

bool Reminding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)
        m_lastKey = m_session.clock()().utcMs;
    return QObject::eventFilter(watched, event);
}

} // namespace afterword
