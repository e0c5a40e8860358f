// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the Write room share: a journal of their own, the real room in a window of the
// size it has beside the rail, hands that find things by name, and pictures on request.
// Thread and owner: the test.
#pragma once

#include "tests/support/temp_journal.h"
#include "ui/rooms.h"
#include "ui/shared/autosave.h"
#include "ui/shared/markdown.h"
#include "ui/shared/mood.h"
#include "ui/shared/panels.h"
#include "ui/shared/saved_state.h"
#include "ui/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace afterword {

/// Stands for the window: its ground and nothing else.
class WriteGround final : public QWidget
{
public:
    explicit WriteGround(const Theme &theme)
        : m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_theme.color(Tone::Window));
    }

private:
    const Theme &m_theme;
};

class WriteBench
{
public:
    explicit WriteBench(Theme::Mode mode = Theme::Mode::Light)
    {
        m_theme.setMode(mode);
        m_theme.setReduceMotion(true);
    }

    ~WriteBench() { close(); }

    /// The room beside a rail in a window of this size.
    void show(QSize window = {1280, 820})
    {
        const Room::Width width = window.width() >= 1180  ? Room::Width::Wide
                                  : window.width() >= 940 ? Room::Width::Middle
                                                          : Room::Width::Small;
        m_ground = std::make_unique<WriteGround>(m_theme);
        m_ground->resize(window.width() - (width == Room::Width::Small ? 60 : 188),
                         window.height());
        auto *whole = new QVBoxLayout(m_ground.get());
        whole->setContentsMargins(0, 0, 0, 0);
        m_room = makeWriteRoom({temp.session(), m_theme}, m_ground.get());
        whole->addWidget(m_room);
        m_room->setWidth(width);
        QObject::connect(&temp.session(), &Session::sealing, m_room, [this] { m_room->seal(); });
        m_ground->show();
        m_room->visit({});
        QVERIFY(QTest::qWaitForWindowActive(m_ground.get()));
    }

    void close()
    {
        if (m_room != nullptr && temp.session().state() == Session::State::Open)
            m_room->seal();
        m_ground.reset();
        m_room = nullptr;
    }

    /// As after a lock: a new session, a new room.
    [[nodiscard]] bool reopen()
    {
        close();
        if (!temp.reopen())
            return false;
        show();
        return true;
    }

    [[nodiscard]] Room *room() const { return m_room; }

    [[nodiscard]] QWidget *window() const { return m_ground.get(); }

    [[nodiscard]] Theme &theme() { return m_theme; }

    [[nodiscard]] Journal &journal() { return temp.journal(); }

    [[nodiscard]] MarkdownEdit *editor() const { return m_room->findChild<MarkdownEdit *>(); }

    [[nodiscard]] MoodPad *pad() const { return m_room->findChild<MoodPad *>(); }

    [[nodiscard]] TagRow *tags() const { return m_room->findChild<TagRow *>(); }

    [[nodiscard]] QString savedText() const { return m_room->findChild<SavedState *>()->text(); }

    /// The visible one of this name; nullptr when there is none.
    [[nodiscard]] QWidget *find(const QString &name) const
    {
        for (QWidget *each : m_room->findChildren<QWidget *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QString labelOf(const QString &name) const
    {
        const auto *label = qobject_cast<QLabel *>(find(name));
        return label != nullptr ? label->text() : QString();
    }

    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (auto *each : m_room->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] bool click(QWidget *widget) const
    {
        if (widget == nullptr)
            return false;
        QTest::mouseClick(widget, Qt::LeftButton);
        return true;
    }

    void clickDot(int pleasant, int energy) const
    {
        QTest::mouseClick(
            pad(), Qt::LeftButton, Qt::NoModifier, pad()->centreOf({pleasant, energy}).toPoint());
    }

    void type(const QString &text) const { QTest::keyClicks(editor(), text); }

    void setPace(int idleMs, int longestMs) const
    {
        m_room->findChild<Autosave *>()->setPace(
            {std::chrono::milliseconds(idleMs), std::chrono::milliseconds(longestMs)});
    }

    /// Hands in what is open and waits for the disk.
    [[nodiscard]] bool save()
    {
        m_room->seal();
        return temp.flush();
    }

    [[nodiscard]] const Page *newest()
    {
        return journal().pages().empty() ? nullptr : journal().pages().front();
    }

    /// Writes a picture when AFTERWORD_SHOTS names a folder.
    void shoot(const QString &name) const { keep(name, m_ground->grab()); }

    static void keep(const QString &name, const QPixmap &picture)
    {
        const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
        if (folder.isEmpty() || !QDir().mkpath(folder))
            return;
        picture.save(folder + u'/' + name + QStringLiteral(".png"));
    }

    test::TempJournal temp;

private:
    Theme m_theme;
    std::unique_ptr<WriteGround> m_ground;
    Room *m_room = nullptr;
};

} // namespace afterword
