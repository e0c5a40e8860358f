// SPDX-License-Identifier: GPL-3.0-or-later
// House: the real window over a journal of sample pages, opened as a person opens it, with the
// hands that the measuring programs share. What is asked of it and does not come ends the program:
// a row that was not measured must not look like one that was. Header only. Thread: main.
#pragma once

#include "app/session.h"
#include "tests/bench/bench.h"
#include "ui/main_window.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdlib>
#include <memory>

namespace afterword::bench {

class House final
{
public:
    House(App &app, const QString &file)
        : m_app(app)
        , m_file(file)
    {
        m_theme.setMode(Theme::Mode::Light);
    }

    ~House() { shut(); }

    House(const House &) = delete;
    House &operator=(const House &) = delete;

    [[nodiscard]] App &app() { return m_app; }

    [[nodiscard]] QString file() const { return m_file; }

    [[nodiscard]] QString folder() const { return QFileInfo(m_file).path(); }

    /// Of the settings file and the backups.
    [[nodiscard]] QString settingsFolder() const { return m_folder.path(); }

    [[nodiscard]] Session &session() { return *m_session; }

    [[nodiscard]] MainWindow &window() { return *m_window; }

    [[nodiscard]] const Theme &theme() const { return m_theme; }

    /// Another journal of the same passphrase, for the next start().
    void choose(const QString &file) { m_file = file; }

    /// From the next start() on time passes only by passMinute().
    void stopClock() { m_now = systemClock()(); }

    void passMinute() { m_now.utcMs += 60'000; }

    /// A session and a window of their own at the lock screen, as after a start.
    void start()
    {
        shut();
        Session::Options how;
        how.settingsPath = m_folder.filePath(QStringLiteral("s.ini"));
        how.backupRoot = m_folder.path();
        if (!m_now.isNull())
            how.clock = [this]() { return m_now; };
        m_session = std::make_unique<Session>(how);
        m_session->choose(m_file);
        m_window = std::make_unique<MainWindow>(*m_session, m_theme);
        m_window->resize(1280, 820);
        m_window->show();
        m_window->activateWindow();
        await("the window", [this] { return m_window->isActiveWindow(); });
    }

    /// Until the Write room is painted.
    void unlock()
    {
        m_app.watch(m_window.get());
        m_session->unlock(vault::SlotType::Passphrase, vault::SecureBytes(passphrase));
        await("the journal", [this] { return m_session->state() == Session::State::Open; });
        await("the room", [this] { return m_window->room() != nullptr; });
        awaitPaint(m_window->room());
    }

    void open()
    {
        start();
        unlock();
    }

    void shut()
    {
        m_window.reset();
        m_session.reset();
    }

    /// As after a visit to the Journal room.
    void awaitTexts()
    {
        m_session->search().fill();
        await("the texts", [this] { return m_session->search().isComplete(); });
    }

    /// Until it, or something in it, has been painted once more.
    void awaitPaint(QWidget *widget)
    {
        m_app.watch(widget);
        widget->update();
        await("a paint", [this] { return m_app.paints() > 0; });
    }

    template <typename Done>
    static void await(const char *what, const Done &done)
    {
        if (until(done))
            return;
        std::fprintf(stderr, "%s did not come\n", what);
        std::fflush(stdout);
        std::_Exit(1);
    }

    /// Lets what follows an act (a saved page, a page that is shown) come to its end.
    static void settle(int ms = 25) { QTest::qWait(ms); }

    template <typename Kind>
    [[nodiscard]] Kind *find(const char *name = nullptr)
    {
        auto *found =
            m_window->findChild<Kind *>(name == nullptr ? QString() : QString::fromLatin1(name));
        await(name == nullptr ? "widget" : name, [found] { return found != nullptr; });
        return found;
    }

private:
    App &m_app;
    QString m_file;
    Moment m_now; ///< null: as on the computer
    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace afterword::bench
