// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/x_desktop.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace afterword::test {

namespace {

using namespace Qt::StringLiterals;
constexpr int xPatienceMs = 20'000;

/// What a process that should answer does instead, as the kernel tells it.
QString xStateOf(const QProcess &process)
{
    const auto kernel = [&process](const QString &what) {
        QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(what));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed())
                                              : u"?"_s;
    };
    return u"%1 (%2) in %3, call %4"_s.arg(process.program(),
                                           kernel(u"stat"_s).section(u' ', 2, 2),
                                           kernel(u"wchan"_s),
                                           kernel(u"syscall"_s));
}

} // namespace

XDesktop::XDesktop()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString root = m_home.path();
    const QList<std::pair<QString, QString>> places{{u"HOME"_s, u"home"_s},
                                                    {u"XDG_CONFIG_HOME"_s, u"config"_s},
                                                    {u"XDG_DATA_HOME"_s, u"data"_s},
                                                    {u"XDG_CACHE_HOME"_s, u"cache"_s},
                                                    {u"XDG_STATE_HOME"_s, u"state"_s},
                                                    {u"XDG_RUNTIME_DIR"_s, u"runtime"_s},
                                                    {u"TMPDIR"_s, u"tmp"_s}};
    for (const auto &[name, folder] : places) {
        QDir(root).mkpath(folder);
        QFile::setPermissions(root + u'/' + folder,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(name, root + u'/' + folder);
    }
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
}

XDesktop::~XDesktop()
{
    for (QProcess *each : {&m_manager, &m_server}) {
        each->terminate();
        if (!each->waitForFinished(3000))
            each->kill();
        each->waitForFinished(3000);
    }
}

bool XDesktop::start()
{
    for (const QString &tool : {u"Xvfb"_s, u"openbox"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            m_problem = tool + u" is not installed"_s;
            return false;
        }
    }
    m_server.start(u"Xvfb"_s,
                   {u"-displayfd"_s,
                    u"1"_s,
                    u"-screen"_s,
                    u"0"_s,
                    u"1400x900x24"_s,
                    u"-nolisten"_s,
                    u"tcp"_s,
                    u"-extension"_s,
                    u"GLX"_s, // nobody draws by it, and it brings all of Mesa
                    u"-noreset"_s});
    if (!m_server.waitForReadyRead(xPatienceMs)) {
        m_problem = u"Xvfb did not start"_s;
        return false;
    }
    const QString number = QString::fromLatin1(m_server.readLine().trimmed());
    m_environment.insert(u"DISPLAY"_s, u':' + number);
    m_manager.setProcessEnvironment(m_environment);
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    m_manager.start(u"openbox"_s, QStringList());
    // It tells the number of desktops once the display is its own.
    const auto manages = [this]() { return !xdotool({u"get_num_desktops"_s}).isEmpty(); };
    if (!QTest::qWaitFor(manages, xPatienceMs)) {
        m_problem = u"openbox did not start"_s;
        return false;
    }
    return true;
}

QString XDesktop::xdotool(const QStringList &arguments)
{
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.start(u"xdotool"_s, arguments);
    if (!tool.waitForFinished(xPatienceMs)) {
        // No answer must not be taken for the answer that there is no such window.
        const QStringList states{xStateOf(tool), xStateOf(m_server), xStateOf(m_manager)};
        QTest::qFail(qPrintable(u"The display does not answer: "_s + states.join(u"; "_s)),
                     __FILE__,
                     __LINE__);
        tool.kill();
        tool.waitForFinished();
        return {};
    }
    if (tool.exitCode() != 0)
        return {};
    return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
}

bool XDesktop::waitForWindow(qint64 pid)
{
    const auto focused = [this, pid]() {
        const QString window = xdotool({u"search"_s,
                                        u"--onlyvisible"_s,
                                        u"--pid"_s,
                                        QString::number(pid),
                                        u"--name"_s,
                                        u"."_s});
        if (window.isEmpty())
            return false;
        const QString first = window.split(u'\n').last();
        xdotool({u"windowactivate"_s, u"--sync"_s, first});
        return xdotool({u"getwindowfocus"_s}) == first;
    };
    return QTest::qWaitFor(focused, xPatienceMs);
}

bool XDesktop::openMenu(qint64 pid, const QString &keys)
{
    // A menu is a window of its own, without a name.
    const auto windows = [this, pid]() {
        return xdotool({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(pid)})
            .split(u'\n', Qt::SkipEmptyParts)
            .size();
    };
    const qsizetype before = windows();
    key(keys);
    return QTest::qWaitFor([&]() { return windows() > before; }, xPatienceMs);
}

void XDesktop::type(const QString &text)
{
    xdotool({u"type"_s, u"--delay"_s, u"25"_s, text});
}

bool XDesktop::giveFile(const QString &name, const QByteArray &bytes)
{
    QFile file(m_given.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    const QString page = xdotool({u"getwindowfocus"_s});
    key(u"ctrl+shift+o"_s);
    const auto elsewhere = [&] { return xdotool({u"getwindowfocus"_s}) != page; };
    if (!QTest::qWaitFor(elsewhere, xPatienceMs))
        return false;
    type(file.fileName());
    key(u"Return"_s);
    return QTest::qWaitFor([&] { return !elsewhere(); }, xPatienceMs);
}

void XDesktop::key(const QString &keys)
{
    xdotool({u"key"_s, u"--delay"_s, u"40"_s, keys});
}

} // namespace afterword::test
