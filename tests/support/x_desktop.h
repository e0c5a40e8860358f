// SPDX-License-Identifier: GPL-3.0-or-later
// XDesktop: a display of its own (Xvfb with a window manager) and a home of its own for running the
// real program from outside, by X key events. Everything it starts ends with it. Test thread.
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace afterword::test {

class XDesktop final
{
public:
    XDesktop();
    ~XDesktop();

    /// Returns when the window manager has taken the display. False, with a reason in problem(),
    /// when a tool is missing or the display did not come up.
    [[nodiscard]] bool start();

    [[nodiscard]] QString problem() const { return m_problem; }

    /// HOME, XDG_*, TMPDIR and DISPLAY of the program under test.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }

    /// The folder all of them lie in.
    [[nodiscard]] QString home() const { return m_home.path(); }

    /// Runs xdotool; its output, or "" when it failed. A display that does not answer fails the
    /// test, with what each of its processes waits for.
    QString xdotool(const QStringList &arguments);
    /// True once a window of this process is shown and has the focus.
    [[nodiscard]] bool waitForWindow(qint64 pid);
    /// Presses the keys that open a menu and waits until it is there.
    [[nodiscard]] bool openMenu(qint64 pid, const QString &keys);
    void type(const QString &text);
    void key(const QString &keys);
    /// Makes a file outside of home() and gives it to the page that is open, by its chooser. False
    /// when no chooser came.
    [[nodiscard]] bool giveFile(const QString &name, const QByteArray &bytes);

private:
    QTemporaryDir m_home;
    QTemporaryDir m_given;
    QProcessEnvironment m_environment;
    QProcess m_server;
    QProcess m_manager;
    QString m_problem;
};

} // namespace afterword::test
