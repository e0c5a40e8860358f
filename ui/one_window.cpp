// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/one_window.h"

#include "app/base/process.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int raiseWithinMs = 3'000;
constexpr int claimAttempts = 8;

/// Device and inode; empty when there is no such file.
QString nameOfFile(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return QString::number(info.st_dev, 16) + u'-' + QString::number(info.st_ino, 16);
}

QString runtimeFolder()
{
    return qEnvironmentVariable("XDG_RUNTIME_DIR");
}

QString lockFolder()
{
    return runtimeFolder() + u"/afterword"_s;
}

/// Whether this name still means the open file.
bool isStillAt(int descriptor, const QByteArray &file)
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(descriptor, &held) == 0 && ::lstat(file.constData(), &named) == 0
           && held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

void removeLock(const QString &name)
{
    ::unlink(QFile::encodeName(lockFolder() + u'/' + name + u".lock"_s).constData());
    ::rmdir(QFile::encodeName(lockFolder()).constData()); // when no other window has a lock there
}

/// Only a bus that is there: the library would start one of its own.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || (!runtimeFolder().isEmpty() && QFileInfo::exists(runtimeFolder() + u"/bus"_s));
}

} // namespace

OneWindow::OneWindow(QObject *parent)
    : QObject(parent)
{
    connect(&m_knock, &QFileSystemWatcher::fileChanged, this, &OneWindow::raiseAsked);
}

OneWindow::~OneWindow()
{
    release();
}

bool OneWindow::claim(const QString &path)
{
    const QString name = nameOfFile(path);
    if (name == m_name)
        return true;
    release();
    if (name.isEmpty())
        return true; // not made yet
    if (!(hasBus() ? claimOnBus(name) : claimByFile(name)))
        return false;
    m_name = name;
    return true;
}

bool OneWindow::claimOnBus(const QString &name)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return claimByFile(name);
    QString element = name;
    element.replace(u'-', u'_');
    const QString service = u"io.github.afterword.Window.f"_s + element;
    using Interface = QDBusConnectionInterface;
    const auto taken = bus.interface()->registerService(
        service, Interface::DontQueueService, Interface::DontAllowReplacement);
    if (!taken.isValid())
        return claimByFile(name); // a bus that does not let us: as if there were none
    if (taken.value() == Interface::ServiceRegistered) {
        m_service = service;
        bus.registerObject(u"/"_s, this, QDBusConnection::ExportScriptableSlots);
        return true;
    }
    bus.call(QDBusMessage::createMethodCall(
                 service, u"/"_s, u"io.github.afterword.Window"_s, u"raise"_s),
             QDBus::Block,
             raiseWithinMs);
    return false;
}

bool OneWindow::claimByFile(const QString &name)
{
    if (runtimeFolder().isEmpty())
        return true;
    const QString path = lockFolder() + u'/' + name + u".lock"_s;
    const QByteArray file = QFile::encodeName(path);
    for (int attempt = 0; attempt < claimAttempts; ++attempt) {
        ::mkdir(QFile::encodeName(lockFolder()).constData(), 0700); // there already, or open() says
        const int lock = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (lock < 0) {
            if (errno == ENOENT)
                continue; // a window that closed took the folder with it
            return true;
        }
        if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
            // The window that holds it watches the file: a new time of change is a knock.
            ::futimens(lock, nullptr);
            ::close(lock);
            return false;
        }
        if (isStillAt(lock, file)) {
            m_lock = lock;
            m_knock.addPath(path);
            return true;
        }
        ::close(lock); // it was removed between open() and flock()
    }
    return true;
}

void OneWindow::release()
{
    if (!m_service.isEmpty()) {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterObject(u"/"_s);
        bus.interface()->unregisterService(m_service);
        m_service.clear();
    }
    if (const QStringList watched = m_knock.files(); !watched.isEmpty())
        m_knock.removePaths(watched);
    if (m_lock >= 0) {
        removeLock(m_name); // while it is held: who opened it before looks again (isStillAt)
        ::close(m_lock);
    }
    m_lock = -1;
    m_name.clear();
}

} // namespace afterword
