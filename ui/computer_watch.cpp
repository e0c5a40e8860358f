// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/computer_watch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <array>
#include <unistd.h>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView watchLogind("org.freedesktop.login1");
constexpr QLatin1StringView watchManagerPath("/org/freedesktop/login1");
constexpr QLatin1StringView watchManager("org.freedesktop.login1.Manager");
constexpr QLatin1StringView watchSession("org.freedesktop.login1.Session");

struct WatchSaver
{
    QLatin1StringView path;
    QLatin1StringView interface;
};

// Who says that the screen is locked, by desktop; KDE and freedesktop differ in the path only.
constexpr std::array<WatchSaver, 6> watchSavers{{
    {QLatin1StringView("/org/freedesktop/ScreenSaver"),
     QLatin1StringView("org.freedesktop.ScreenSaver")},
    {QLatin1StringView("/ScreenSaver"), QLatin1StringView("org.freedesktop.ScreenSaver")},
    {QLatin1StringView("/org/gnome/ScreenSaver"), QLatin1StringView("org.gnome.ScreenSaver")},
    {QLatin1StringView("/org/cinnamon/ScreenSaver"), QLatin1StringView("org.cinnamon.ScreenSaver")},
    {QLatin1StringView("/org/mate/ScreenSaver"), QLatin1StringView("org.mate.ScreenSaver")},
    {QLatin1StringView("/org/xfce/ScreenSaver"), QLatin1StringView("org.xfce.ScreenSaver")},
}};

QDBusMessage watchCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(watchLogind, watchManagerPath, watchManager, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return call;
}

} // namespace

ComputerWatch::ComputerWatch(QDBusConnection system,
                             QDBusConnection session,
                             QString who,
                             QObject *parent)
    : QObject(parent)
    , m_system(std::move(system))
    , m_who(std::move(who))
{
    for (const WatchSaver &saver : watchSavers) {
        session.connect(
            {}, saver.path, saver.interface, u"ActiveChanged"_s, this, SLOT(onSaver(bool)));
    }
    m_system.connect(watchLogind,
                     watchManagerPath,
                     watchManager,
                     u"PrepareForSleep"_s,
                     this,
                     SLOT(onSleep(bool)));
    findSession();
}

void ComputerWatch::findSession()
{
    // A program started by the user's service manager belongs to no session: then the one named in
    // the environment is followed, then the one in front.
    askForSession(u"GetSessionByPID"_s, static_cast<quint32>(getpid()), false);
}

void ComputerWatch::askForSession(const QString &method, const QVariant &argument, bool last)
{
    auto *answer =
        new QDBusPendingCallWatcher(m_system.asyncCall(watchCall(method, {argument})), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, last]() {
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        answer->deleteLater();
        if (reply.isValid())
            return follow(reply.value());
        if (last)
            return;
        const QString named = qEnvironmentVariable("XDG_SESSION_ID");
        askForSession(u"GetSession"_s, named.isEmpty() ? u"auto"_s : named, true);
    });
}

void ComputerWatch::follow(const QDBusObjectPath &session)
{
    const QString path = session.path();
    m_system.connect(watchLogind, path, watchSession, u"Lock"_s, this, SLOT(onLock()));
    m_system.connect(watchLogind, path, watchSession, u"Unlock"_s, this, SLOT(onUnlock()));
    m_system.connect(watchLogind,
                     path,
                     u"org.freedesktop.DBus.Properties"_s,
                     u"PropertiesChanged"_s,
                     this,
                     SLOT(onProperties(QDBusMessage)));
}

void ComputerWatch::delaySleep(bool delay)
{
    m_delay = delay;
    if (!delay) {
        m_hold = QDBusUnixFileDescriptor(); // closing it is letting go
        return;
    }
    if (m_hold.isValid())
        return;
    auto *answer = new QDBusPendingCallWatcher(
        m_system.asyncCall(
            watchCall(u"Inhibit"_s, {u"sleep"_s, m_who, tr("Saves and locks first"), u"delay"_s})),
        this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer]() {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        answer->deleteLater();
        if (reply.isValid() && m_delay) // not when the journal was locked meanwhile
            m_hold = reply.value();
    });
}

void ComputerWatch::onSaver(bool active)
{
    Q_EMIT screenLocked(active);
    if (active)
        Q_EMIT leaving();
}

void ComputerWatch::onSleep(bool before)
{
    if (before)
        Q_EMIT leaving();
    else
        Q_EMIT awake();
}

void ComputerWatch::onLock()
{
    onSaver(true);
}

void ComputerWatch::onUnlock()
{
    onSaver(false);
}

void ComputerWatch::onProperties(const QDBusMessage &message)
{
    // (interface, changed, invalidated): the seat was given to someone else.
    const auto changed = qdbus_cast<QVariantMap>(message.arguments().value(1));
    const QVariant active = changed.value(u"Active"_s);
    if (active.isValid() && !active.toBool())
        Q_EMIT leaving();
    const QVariant locked = changed.value(u"LockedHint"_s);
    if (locked.isValid())
        onSaver(locked.toBool());
}

} // namespace afterword
