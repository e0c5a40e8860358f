// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineBench: the timeline over a real journal with a clock that stands, pages put into it by
// how many days ago they are, and what stands under its chart. Thread and owner: the test.
#pragma once

#include "app/session.h"
#include "ui/rooms.h"
#include "ui/shared/panels.h"
#include "ui/timeline/answer_pairs.h"
#include "ui/timeline/scale_chart.h"
#include "ui/timeline/scale_panel.h"
#include "ui/timeline/timeline_panels.h"

#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace afterword::test {

class TimelineBench
{
protected:
    QTemporaryDir m_folder;
    Theme m_theme;
    Moment m_now;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Room> m_room;

    [[nodiscard]] Journal &journal() { return m_session->journal(); }

    [[nodiscard]] TimelinePanels *panels() const { return m_room->findChild<TimelinePanels *>(); }

    [[nodiscard]] ScalePanel *scales() const { return m_room->findChild<ScalePanel *>(); }

    [[nodiscard]] AnswerPairs *pairs() const { return m_room->findChild<AnswerPairs *>(); }

    [[nodiscard]] QList<ScaleChart *> charts() const
    {
        QList<ScaleChart *> shown;
        for (ScaleChart *chart : scales()->findChildren<ScaleChart *>()) {
            if (chart->isVisible())
                shown.append(chart);
        }
        return shown;
    }

    [[nodiscard]] ScaleChart *chart(const QString &name) const
    {
        for (ScaleChart *each : charts()) {
            if (each->accessibleName().startsWith(name))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QString sentence() const
    {
        return m_room->findChild<QLabel *>(QStringLiteral("fourWeeksSentence"))->text();
    }

    static QStringList wordsOf(const QWidget &widget)
    {
        QStringList words;
        for (const auto *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words;
    }

    Moment daysAgo(int days, QTime time = QTime(21, 0))
    {
        return Moment::fromDateTime(
            QDateTime(m_now.date().addDays(-days), time, Qt::OffsetFromUTC, 7200));
    }

    Id addMark(int days, int pleasant, Frame frame = Frame::Now)
    {
        Page page = journal().newPage(Kind::CheckIn);
        page.at = daysAgo(days);
        Mood mood;
        mood.at = page.at;
        mood.pleasant = pleasant;
        mood.frame = frame;
        page.moods = {mood};
        journal().save(page, QString());
        return page.id;
    }

    Id addRun(int days, const QString &path, const QJsonObject &values)
    {
        Page page = journal().newPage(Kind::Answer);
        page.at = daysAgo(days);
        page.path.id = path;
        page.values = values;
        journal().save(page, QStringLiteral("Words."));
        return page.id;
    }

    void flush()
    {
        auto flushed = journal().flushed();
        QTRY_VERIFY_WITH_TIMEOUT(flushed.isFinished(), timelinePatience);
    }

    void makeRoom(QSize size = {1092, 820}, Room::Width width = Room::Width::Wide)
    {
        m_room.reset(makeTimelineRoom(House{*m_session, m_theme}, nullptr));
        m_room->resize(size);
        m_room->setWidth(width);
        m_room->show();
        m_room->activateWindow();
        m_room->visit(Visit{.room = QStringLiteral("timeline")});
        QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
        awaitBelow();
    }

    /// What comes after the first paint, if there is anything to show.
    void awaitBelow()
    {
        const auto *empty = m_room->findChild<EmptyState *>();
        QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible() || panels() != nullptr, timelinePatience);
        QCoreApplication::sendPostedEvents();
    }

    void makeFilledRoom(QSize size = {1092, 820}, Room::Width width = Room::Width::Wide)
    {
        makeRoom(size, width);
        QTRY_VERIFY_WITH_TIMEOUT(pairs()->isVisible() && scales()->isVisible(), timelinePatience);
    }

    /// The room, or a part of it.
    void shoot(const QString &name, QWidget *what = nullptr)
    {
        const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
        if (folder.isEmpty())
            return;
        QCoreApplication::sendPostedEvents(); // layouts settle
        const QPixmap shot = (what != nullptr ? what : m_room.get())->grab();
        QVERIFY(shot.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }

    void open()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme.setMode(Theme::Mode::Light);
        m_now = *Moment::parse(QStringLiteral("2025-10-14T21:40:00+02:00"));
        Session::Options how;
        how.clock = [this]() { return m_now; };
        how.settingsPath = m_folder.filePath(QStringLiteral("s.ini"));
        how.cost = vault::KdfCost::make(1, 8).value();
        how.recoveryCost = how.cost;
        m_session = std::make_unique<Session>(how);
        m_session->create(m_folder.filePath(QStringLiteral("t.afterword")),
                          vault::SecureBytes("late trains"));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, timelinePatience);
    }

    void close()
    {
        m_room.reset();
        m_session.reset();
    }

    static constexpr int timelinePatience = 60'000;
};

} // namespace afterword::test
