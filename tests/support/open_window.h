// SPDX-License-Identifier: GPL-3.0-or-later
// OpenWindow: the whole window over a journal of its own, made with the lowest key cost, on a clock
// that the test owns. For tests that link the window. Thread and owner: the test.
#pragma once

#include "app/session.h"
#include "ui/main_window.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace afterword::test {

class OpenWindow final
{
public:
    OpenWindow()
    {
        qputenv("HOME", m_folder.path().toUtf8());
        vault::CreateOptions how;
        how.passphraseCost = cheapest();
        if (!vault::Vault::create(file().toStdString(), vault::SecureBytes(secret()), how))
            qFatal("no vault");
    }

    /// A build that measures has real key costs only.
    [[nodiscard]] static vault::KdfCost cheapest()
    {
        return vault::KdfCost::make(1, 8).value_or(vault::KdfCost::standard());
    }

    [[nodiscard]] static const char *secret() { return "late trains and tangerines"; }

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("j.afterword")); }

    [[nodiscard]] Session &session() { return *m_session; }

    [[nodiscard]] MainWindow &window() { return *m_window; }

    [[nodiscard]] Theme &theme() { return *m_theme; }

    void setNow(const QString &text) { m_now = Moment::parse(text).value(); }

    /// A new session and window at the lock screen, as after a relaunch.
    [[nodiscard]] bool start()
    {
        m_window.reset();
        m_session.reset();
        Session::Options how;
        how.settingsPath = m_folder.filePath(QStringLiteral("s.ini"));
        how.cost = cheapest();
        how.recoveryCost = how.cost;
        how.clock = [this]() { return m_now; };
        m_session = std::make_unique<Session>(how);
        m_theme = std::make_unique<Theme>();
        m_theme->setMode(Theme::Mode::Light);
        m_session->choose(file());
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->resize(1280, 820);
        m_window->show();
        return QTest::qWaitForWindowActive(m_window.get());
    }

    [[nodiscard]] bool unlock()
    {
        m_session->unlock(vault::SlotType::Passphrase, vault::SecureBytes(secret()));
        return QTest::qWaitFor([this]() { return m_window->room() != nullptr; }, 20'000);
    }

    [[nodiscard]] bool lock()
    {
        QSignalSpy locked(m_window.get(), &MainWindow::locked);
        m_window->lock(MainWindow::After::Relaunch);
        return locked.count() == 1 || locked.wait(20'000);
    }

private:
    QTemporaryDir m_folder;
    Moment m_now = Moment::parse(QStringLiteral("2026-03-03T21:14:00+01:00")).value();
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace afterword::test
