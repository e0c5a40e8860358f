// SPDX-License-Identifier: GPL-3.0-or-later
// MockBus: a D-Bus of a test's own, on which python-dbusmock stands in for services of the desktop:
// by its templates, or bare. What was called is read back and signals are sent through the mock.
// Everything ends with it. Thread and owner: the test.
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

#include <memory>
#include <vector>

namespace afterword::test {

class MockBus final
{
public:
    explicit MockBus(QString name)
        : m_name(std::move(name))
    {}

    ~MockBus()
    {
        QDBusConnection::disconnectFromBus(m_name);
        for (const auto &service : m_services)
            end(*service);
        end(m_daemon);
    }

    MockBus(const MockBus &) = delete;
    MockBus &operator=(const MockBus &) = delete;

    [[nodiscard]] bool start(const QString &folder)
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"),
                        QStringLiteral("--nofork"),
                        QStringLiteral("--print-address=1"),
                        QStringLiteral("--address=unix:path=") + folder + u'/' + m_name});
        if (!m_daemon.waitForReadyRead(patienceMs))
            return false;
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        return QDBusConnection::connectToBus(m_address, m_name).isConnected();
    }

    [[nodiscard]] QString address() const { return m_address; }

    [[nodiscard]] QDBusConnection bus() const { return QDBusConnection(m_name); }

    /// Starts `python3 -m dbusmock ARGUMENTS` with the Python of the system, and waits until it
    /// owns this name. `system`: as the system's bus.
    [[nodiscard]] bool
    serve(const QString &service, const QStringList &arguments, bool system = false)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(system ? QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS")
                                  : QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           m_address);
        process->setProcessEnvironment(environment);
        process->setStandardOutputFile(QProcess::nullDevice());
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral("/usr/bin/python3"),
                       QStringList{QStringLiteral("-m"), QStringLiteral("dbusmock")} + arguments);
        m_services.push_back(std::move(process));
        return QTest::qWaitFor(
            [this, &service]() { return bus().interface()->isServiceRegistered(service).value(); },
            patienceMs);
    }

    /// Arguments of each call of this method so far.
    [[nodiscard]] QList<QVariantList>
    calls(const QString &service, const QString &path, const QString &method) const
    {
        const QDBusMessage answer =
            ask(service, path, QStringLiteral("GetMethodCalls"), {QVariant(method)});
        QList<QVariantList> all;
        const auto list = answer.arguments().value(0).value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            qulonglong at = 0;
            QVariantList arguments;
            list.beginStructure();
            list >> at >> arguments;
            list.endStructure();
            all.append(arguments);
        }
        list.endArray();
        return all;
    }

    /// Forgets the calls so far.
    [[nodiscard]] bool emptied(const QString &service, const QString &path) const
    {
        return ask(service, path, QStringLiteral("ClearCalls"), {}).type()
               == QDBusMessage::ReplyMessage;
    }

    /// Sends a signal as that object.
    [[nodiscard]] bool emitSignal(const QString &service,
                                  const QString &path,
                                  const QString &signal,
                                  const QString &signature,
                                  const QVariantList &arguments) const
    {
        const QString interface = signal.section(u'.', 0, -2);
        const QString name = signal.section(u'.', -1);
        return ask(service,
                   path,
                   QStringLiteral("EmitSignal"),
                   {interface, name, signature, QVariant(arguments)})
                   .type()
               == QDBusMessage::ReplyMessage;
    }

    [[nodiscard]] QDBusMessage ask(const QString &service,
                                   const QString &path,
                                   const QString &method,
                                   const QVariantList &arguments) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            service, path, QStringLiteral("org.freedesktop.DBus.Mock"), method);
        call.setArguments(arguments);
        return bus().call(call, QDBus::Block, patienceMs);
    }

private:
    static constexpr int patienceMs = 20'000;

    static void end(QProcess &process)
    {
        process.terminate();
        if (!process.waitForFinished(5'000))
            process.kill();
        process.waitForFinished(5'000);
    }

    QString m_name;
    QString m_address;
    QProcess m_daemon;
    std::vector<std::unique_ptr<QProcess>> m_services;
};

} // namespace afterword::test
