// SPDX-License-Identifier: GPL-3.0-or-later
// OpenWindow: the real window over a real journal at a path of the test's choice, with hands that
// find things by what a person reads, and pictures on request. Header only. Thread and owner: the
// test.
#pragma once

#include "app/session.h"
#include "tests/support/temp_journal.h"
#include "ui/main_window.h"
#include "ui/rooms.h"
#include "ui/shared/ask.h"
#include "ui/shared/autosave.h"
#include "ui/shared/banner.h"
#include "ui/shared/markdown.h"
#include "ui/shared/panels.h"
#include "ui/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace afterword {

class OpenWindow final
{
public:
    explicit OpenWindow(QString path,
                        Theme::Mode mode = Theme::Mode::Light,
                        const QString &anchors = {})
        : m_path(std::move(path))
    {
        m_theme.setMode(mode);
        m_theme.setReduceMotion(true);
        Session::Options how;
        how.settingsPath = m_settings.filePath(QStringLiteral("s.ini"));
        how.cost = test::TempJournal::cheapCost();
        how.recoveryCost = how.cost;
        how.anchorFolder = anchors;
        how.clock = [] {
            return test::TempJournal::moment(QStringLiteral("2025-10-14T21:14:03+02:00"));
        };
        m_session = std::make_unique<Session>(how);
    }

    ~OpenWindow()
    {
        ask::setScript(nullptr);
        m_window.reset();
        m_session.reset();
    }

    OpenWindow(const OpenWindow &) = delete;
    OpenWindow &operator=(const OpenWindow &) = delete;

    /// Makes the journal, with one page in it, and closes it.
    [[nodiscard]] bool make()
    {
        m_session->create(m_path, secret());
        if (!reached(Session::State::Open))
            return false;
        const auto saved = m_session->journal().save(
            m_session->journal().newPage(),
            QStringLiteral("I walked past the bakery this morning and only noticed afterwards."));
        return test::settled(saved) && saved.result().has_value() && close();
    }

    /// Opens it in a window of this size.
    [[nodiscard]] bool open(QSize size = {1280, 820})
    {
        m_window.reset();
        m_session->choose(m_path);
        m_window = std::make_unique<MainWindow>(*m_session, m_theme);
        m_window->resize(size);
        m_window->show();
        m_session->unlock(vault::SlotType::Passphrase, secret());
        return reached(Session::State::Open) && QTest::qWaitForWindowActive(m_window.get());
    }

    [[nodiscard]] bool close()
    {
        if (m_session->state() == Session::State::Open)
            m_session->lock();
        return reached(Session::State::Locked);
    }

    /// The texts' first lines of a journal at a path, newest first; empty when it does not open.
    [[nodiscard]] static QStringList pagesIn(const QString &path)
    {
        OpenWindow other(path);
        other.m_session->choose(path);
        other.m_session->unlock(vault::SlotType::Passphrase, secret());
        QStringList texts;
        if (!other.reached(Session::State::Open))
            return texts;
        for (const Page *page : other.m_session->journal().pages())
            texts << page->first;
        return texts;
    }

    [[nodiscard]] Session &session() { return *m_session; }

    [[nodiscard]] MainWindow &window() { return *m_window; }

    [[nodiscard]] Theme &theme() { return m_theme; }

    [[nodiscard]] JournalFile &file() { return m_session->file(); }

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] MarkdownEdit *editor() { return m_window->findChild<MarkdownEdit *>(); }

    [[nodiscard]] QString banner() const
    {
        const auto *banner = m_window->findChild<Banner *>();
        return banner != nullptr ? banner->text() : QString();
    }

    /// What the notice at the bottom says; empty when there is none.
    [[nodiscard]] QString notice() const
    {
        const auto *notice = m_window->findChild<Notice *>();
        return notice != nullptr && notice->isVisible() ? notice->accessibleName() : QString();
    }

    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (auto *each : m_window->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] bool click(const QString &text) const
    {
        QAbstractButton *found = button(text);
        if (found != nullptr)
            QTest::mouseClick(found, Qt::LeftButton);
        return found != nullptr;
    }

    /// Types into the open page and hands it in.
    void write(const QString &text)
    {
        QTest::keyClicks(editor(), text);
        m_window->room()->seal();
    }

    /// Writes a picture when AFTERWORD_SHOTS names a folder.
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
        if (folder.isEmpty() || !QDir().mkpath(folder))
            return;
        m_window->grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

private:
    [[nodiscard]] static vault::SecureBytes secret()
    {
        return vault::SecureBytes("late trains and tangerines");
    }

    [[nodiscard]] bool reached(Session::State state) const
    {
        return QTest::qWaitFor([&] { return m_session->state() == state; }, 20'000);
    }

    QTemporaryDir m_settings;
    QString m_path;
    Theme m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace afterword
