// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr auto notifierService = "org.freedesktop.Notifications";
constexpr auto notifierPath = "/org/freedesktop/Notifications";
constexpr auto notifierShown = "AFTERWORD_NOTE"; ///< number of what is shown, for the next image

QDBusMessage notifierCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QString::fromLatin1(notifierService),
                                                       QString::fromLatin1(notifierPath),
                                                       QString::fromLatin1(notifierService),
                                                       method);
    call.setArguments(arguments);
    return call;
}

} // namespace

Notifier::Notifier(QDBusConnection session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_id(qEnvironmentVariable(notifierShown).toUInt())
{
    const auto hear = [this](const QString &signal, const char *slot) {
        m_session.connect({},
                          QString::fromLatin1(notifierPath),
                          QString::fromLatin1(notifierService),
                          signal,
                          this,
                          slot);
    };
    hear(u"ActionInvoked"_s, SLOT(onAction(uint, QString)));
    hear(u"ActivationToken"_s, SLOT(onToken(uint, QString)));
    hear(u"NotificationClosed"_s, SLOT(onClosed(uint, uint)));
}

void Notifier::look()
{
    if (!m_session.isConnected()) { // such a call has failed before anybody could listen
        QMetaObject::invokeMethod(
            this, [this]() { Q_EMIT looked(false); }, Qt::QueuedConnection);
        return;
    }
    auto *answer = new QDBusPendingCallWatcher(
        m_session.asyncCall(notifierCall(u"GetServerInformation"_s, {})), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer]() {
        answer->deleteLater();
        Q_EMIT looked(!answer->isError());
    });
}

void Notifier::show(const QString &title, const QString &text, const QString &open)
{
    // Desktops keep a history of what was shown; "transient" asks them not to.
    const QVariantMap hints{{u"transient"_s, true}, {u"suppress-sound"_s, true}};
    auto *answer = new QDBusPendingCallWatcher(
        m_session.asyncCall(notifierCall(
            u"Notify"_s,
            {title, m_id, QString(), title, text, QStringList{u"default"_s, open}, hints, -1})),
        this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer]() {
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        remember(reply.isValid() ? reply.value() : 0);
    });
}

void Notifier::withdraw()
{
    if (m_id != 0)
        m_session.asyncCall(notifierCall(u"CloseNotification"_s, {m_id}));
    remember(0);
}

void Notifier::onAction(uint id, const QString &)
{
    if (id == m_id && id != 0)
        Q_EMIT clicked();
}

/// Under Wayland a window may come to the front only with what this click gave leave for.
void Notifier::onToken(uint id, const QString &token) const
{
    if (id == m_id && id != 0)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void Notifier::onClosed(uint id, uint)
{
    if (id == m_id)
        remember(0);
}

void Notifier::remember(uint id)
{
    m_id = id;
    if (id == 0)
        qunsetenv(notifierShown);
    else
        qputenv(notifierShown, QByteArray::number(id));
}

} // namespace afterword
