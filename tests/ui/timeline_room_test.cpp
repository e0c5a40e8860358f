// SPDX-License-Identifier: GPL-3.0-or-later
// The room over a real journal: spans, soft line, leaving by key and click, previews hidden, and no
// mark at all. With AFTERWORD_SHOTS set to a folder it also leaves pictures there to look at.
#include "app/journal/demo.h"
#include "tests/ui/first_paint.h"
#include "tests/ui/timeline_bench.h"
#include "ui/shared/controls.h"
#include "ui/shared/mood.h"
#include "ui/shared/panels.h"
#include "ui/timeline/chart_legend.h"
#include "ui/timeline/dot_card.h"
#include "ui/timeline/mark_table.h"
#include "ui/timeline/mood_chart.h"
#include "ui/timeline/range_card.h"
#include "ui/timeline/year_grid.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

class TimelineRoomTest
    : public QObject
    , test::TimelineBench
{
    Q_OBJECT

private:
    [[nodiscard]] MoodChart *chart() const { return m_room->findChild<MoodChart *>(); }

    [[nodiscard]] YearGrid *grid() const { return m_room->findChild<YearGrid *>(); }

    [[nodiscard]] Segments *spans() const { return m_room->findChild<Segments *>(); }

    [[nodiscard]] QAbstractButton *lineSwitch() const
    {
        return m_room->findChild<QAbstractButton *>(u"softLine"_s);
    }

    void chooseSpan(int index)
    {
        spans()->setFocus();
        const auto buttons = spans()->findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(index), Qt::LeftButton);
    }

    void fill()
    {
        const Result<Demo> demo = loadDemo(m_now);
        QVERIFY(demo.has_value());
        for (const auto &[given, text] : demo->pages) {
            Page page = given;
            page.tags.clear();
            journal().save(page, text);
        }
        for (const LifeMark &mark : demo->marks)
            journal().saveMark(mark);
        flush();
        QCOMPARE(journal().pages().size(), demo->pages.size());
        QCOMPARE(journal().marks().size(), demo->marks.size());
    }

private Q_SLOTS:

    void initTestCase() { open(); }

    void cleanupTestCase() { close(); }

    void withoutMarksItSaysWhatComes()
    {
        makeRoom({1092, 820});
        QVERIFY(m_room->findChild<EmptyState *>()->isVisible());
        QVERIFY(!chart()->isVisible() && !spans()->isVisible());
        QVERIFY(m_room->panes().isEmpty());
        QVERIFY(!m_room->act(u"next"_s));
        shoot(u"empty"_s);
        // A page without a mood changes nothing; the first mood does, while the room is shown.
        Page page = journal().newPage();
        journal().save(page, u"No mood needed."_s);
        QTRY_COMPARE_WITH_TIMEOUT(journal().pages().size(), size_t{1}, timelinePatience);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!chart()->isVisible());
        page = *journal().pages().front();
        Mood mood;
        mood.at = page.at;
        mood.pleasant = 1;
        mood.words = QStringList{u"calm"_s};
        page.moods = {mood};
        journal().saveHeader(page);
        QTRY_VERIFY_WITH_TIMEOUT(chart()->isVisible(), timelinePatience);
        QCOMPARE(chart()->content().dots.size(), size_t{1});
        QVERIFY(!lineSwitch()->isVisible()); // waits until there are fourteen
        shoot(u"one"_s);
        journal().moveToBin(page.id);
        QTRY_VERIFY_WITH_TIMEOUT(!chart()->isVisible(), timelinePatience);
    }

    void showsTheJournal()
    {
        fill();
        makeRoom({1092, 820});
        QVERIFY(chart()->isVisible());
        QCOMPARE(spans()->current(), 2); // six months at first
        QVERIFY(chart()->content().dots.size() > 60);
        QCOMPARE(chart()->content().marks.size(), size_t{3});
        QVERIFY(!chart()->content().gaps.empty());
        QCOMPARE(chart()->height(), m_theme.px(398));
        QVERIFY(m_room->panes().size() >= 3); // chart, year, month
        QVERIFY(chart()->hasFocus());
        QVERIFY(lineSwitch()->isVisible() && !lineSwitch()->isChecked()); // off until asked for
        QVERIFY(chart()->content().line.empty());
    }

    /// The chart does not wait for what is below it, and does not move when that comes.
    void belowComesAfterTheFirstPaint()
    {
        m_room.reset(makeTimelineRoom(House{*m_session, m_theme}, nullptr));
        m_room->resize(1092, 820);
        test::FirstPaint first(chart());
        m_room->show();
        m_room->activateWindow();
        m_room->visit(Visit{.room = u"timeline"_s});
        const auto *scroll = m_room->findChild<QScrollArea *>();
        QTRY_VERIFY_WITH_TIMEOUT(first.isPainted(), timelinePatience);
        QVERIFY(!first.hadPanels());
        QVERIFY(!first.whole().isNull() && chart()->content().dots.size() > 60);
        awaitBelow();
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum() > 0, true);
        QCOMPARE(QRect(chart()->mapTo(m_room.get(), QPoint()), chart()->size()), first.whole());
        QVERIFY(grid()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
        // Again in the room, with nothing changed: what is there stays.
        const auto *dots = chart()->content().dots.data();
        m_room->visit(Visit{.room = u"timeline"_s});
        QCOMPARE(chart()->content().dots.data(), dots);
        Page page = journal().newPage();
        m_room->hide();
        journal().save(page, u"A page."_s);
        flush();
        m_room->show();
        m_room->visit(Visit{.room = u"timeline"_s});
        QVERIFY(chart()->content().dots.data() != dots);
        journal().moveToBin(journal().pages().front()->id);
        flush();
    }

    void spansAndTheLineAreRemembered()
    {
        const size_t half = chart()->content().dots.size();
        chooseSpan(0);
        QVERIFY(chart()->content().dots.size() < half);
        QCOMPARE(chart()->content().range.first, QDate(2025, 9, 15));
        QTest::mouseClick(lineSwitch(), Qt::LeftButton);
        QVERIFY(!chart()->content().line.empty());
        makeRoom({1092, 820});
        QCOMPARE(spans()->current(), 0);
        QVERIFY(lineSwitch()->isChecked());
        QVERIFY(!chart()->content().line.empty());
        shoot(u"month"_s);
        for (const int span : {1, 3, 4, 2}) {
            chooseSpan(span);
            shoot(u"span-%1"_s.arg(span));
        }
        QCOMPARE(m_session->settings().value(key::timelineSpan).toInt(), 2);
        QTest::mouseClick(lineSwitch(), Qt::LeftButton);
        QVERIFY(chart()->content().line.empty());
    }

    void movingByHandAndBack()
    {
        auto *back = m_room->findChild<QAbstractButton *>(u"backToSpan"_s);
        QVERIFY(!back->isVisible());
        const size_t half = chart()->content().dots.size();
        const timeline::Range shown = chart()->content().range;
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Plus);
        QTRY_VERIFY(back->isVisible());
        QVERIFY(chart()->content().dots.size() < half);
        QCOMPARE(spans()->current(), 5);
        shoot(u"custom"_s);
        makeRoom({1092, 820}); // the span is remembered, where hands went is not
        back = m_room->findChild<QAbstractButton *>(u"backToSpan"_s);
        QVERIFY(!back->isVisible());
        QTest::keyClick(chart(), Qt::Key_Plus);
        QTest::keyClick(chart(), Qt::Key_PageUp);
        QTRY_VERIFY(back->isVisible());
        QCOMPARE(back->text(), u"Back to 6 months"_s);
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(!back->isVisible());
        QVERIFY(chart()->content().range == shown);
        QCOMPARE(spans()->current(), 2);
    }

    void twoDatesOfOnesOwn()
    {
        chooseSpan(5);
        auto *card = m_room->window()->findChild<RangeCard *>();
        QVERIFY(card != nullptr && card->isVisible());
        QCOMPARE(spans()->current(), 2); // until there is an answer
        auto *month = card->findChild<MonthView *>();
        const auto choose = [&](QDate day) {
            month->setFocus();
            while (month->month() > QDate(day.year(), day.month(), 1))
                QTest::keyClick(month, Qt::Key_PageUp);
            while (month->month() < QDate(day.year(), day.month(), 1))
                QTest::keyClick(month, Qt::Key_PageDown);
            QTest::mouseClick(month, Qt::LeftButton, {}, month->cell(day).center().toPoint());
        };
        choose(QDate(2025, 6, 2));
        choose(QDate(2025, 6, 22));
        shoot(u"range-card"_s);
        QTest::mouseClick(card->findChild<QAbstractButton *>(u"rangeAct"_s), Qt::LeftButton);
        QVERIFY(chart()->content().range
                == (timeline::Range{QDate(2025, 6, 2), QDate(2025, 6, 22)}));
        QCOMPARE(spans()->current(), 5);
        shoot(u"three-weeks"_s);
        // A data change keeps what is shown; the span leads back.
        chooseSpan(2);
        QCOMPARE(spans()->current(), 2);
        QVERIFY(chart()->content().range.first < QDate(2025, 6, 2));
    }

    void everyWayOutLeadsToTheJournal()
    {
        QSignalSpy left(m_room.get(), &Room::go);
        chart()->setFocus();
        QVERIFY(m_room->act(u"previous"_s));
        const int last = chart()->current();
        QCOMPARE(last, static_cast<int>(chart()->content().dots.size()) - 1);
        const timeline::Dot dot = chart()->content().dots.back();
        QCOMPARE(grid()->marked(), dot.day);
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        const Visit page = left.takeFirst().at(0).value<Visit>();
        QCOMPARE(page.room, u"journal"_s);
        QCOMPARE(page.page, dot.page);

        QTest::mouseClick(
            grid(), Qt::LeftButton, {}, grid()->cell(QDate(2025, 6, 20)).center().toPoint());
        QCOMPARE(left.size(), 1);
        const Visit day = left.takeFirst().at(0).value<Visit>();
        QCOMPARE(day.room, u"journal"_s);
        QCOMPARE(day.day, QDate(2025, 6, 20));

        // And back: a visit for a page puts the ring on it.
        const timeline::Dot other = chart()->content().dots[10];
        m_room->visit(Visit{.room = u"timeline"_s, .page = other.page});
        QCOMPARE(chart()->content().dots[static_cast<size_t>(chart()->current())].page, other.page);
    }

    void theTableSaysTheSame()
    {
        auto *table = m_room->findChild<MarkTable *>();
        QVERIFY(!table->isVisible());
        chart()->setFocus();
        chart()->setCurrent(10);
        QTest::keyClick(chart(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(table->isVisible() && !chart()->isVisible() && table->hasFocus());
        const auto &dots = chart()->content().dots;
        QCOMPARE(table->model()->rowCount(), static_cast<int>(dots.size()));
        const int row = static_cast<int>(dots.size()) - 11; // newest first
        QCOMPARE(table->currentIndex().row(), row);
        const auto cell = [&](int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(2), moodInWords(dots[10].pleasant, dots[10].energy));
        QVERIFY(cell(0).contains(QString::number(dots[10].day.day())));
        shoot(u"table"_s);
        QSignalSpy left(m_room.get(), &Room::go);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.takeFirst().at(0).value<Visit>().page, dots[10].page);
        chooseSpan(0); // stays a table, of the other range
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(chart()->content().dots.size()));
        chooseSpan(2);
        auto *button = m_room->findChild<QAbstractButton *>(u"asTable"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(chart()->isVisible() && !table->isVisible());
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void previewsCanBeHidden()
    {
        chart()->setFocus();
        const auto &dots = chart()->content().dots;
        int written = -1;
        for (size_t i = 0; i < dots.size() && written < 0; ++i) {
            if (!journal().page(dots[i].page)->first.isEmpty())
                written = static_cast<int>(i);
        }
        chart()->setCurrent(written);
        const auto *card = m_room->findChild<DotCard *>();
        const int tall = card->height();
        chart()->setCurrent(-1);
        m_session->settings().set(key::hidePreviews, true);
        chart()->setCurrent(written);
        QVERIFY(card->height() < tall);
        m_session->settings().set(key::hidePreviews, false);
    }

    void fitsSmallWindows_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("600x400") << QSize(540, 400);
        QTest::newRow("900x640") << QSize(840, 640);
        QTest::newRow("640x410 at 200 %") << QSize(580, 410);
        QTest::newRow("1280x820") << QSize(1092, 820);
        QTest::newRow("1920x1080") << QSize(1732, 1080);
    }

    void fitsSmallWindows()
    {
        QFETCH(QSize, size);
        const auto width = size.width() < 880 ? Room::Width::Small : Room::Width::Wide;
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            makeRoom(size, width);
            const auto *scroll = m_room->findChild<QScrollArea *>();
            // Nothing is cut off at the side; what is below can be scrolled to.
            QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
            QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
            QVERIFY(chart()->height() <= scroll->viewport()->height());
            if (size.height() < 600)
                QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
            for (QWidget *each : m_room->findChildren<QWidget *>()) {
                if (each->isVisible() && each->focusPolicy() != Qt::NoFocus) {
                    const QRect placed(each->mapTo(m_room.get(), QPoint()), each->size());
                    QVERIFY(placed.left() >= 0 && placed.right() < m_room->width());
                }
            }
            shoot(u"%1-%2"_s.arg(QString::number(size.width()),
                                 direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void followsTheTheme()
    {
        makeRoom({1092, 820});
        QTest::mouseClick(lineSwitch(), Qt::LeftButton);
        chart()->setFocus();
        chart()->setCurrent(static_cast<int>(chart()->content().dots.size()) / 3);
        shoot(u"light"_s);
        const QColor paper = m_room->grab().toImage().pixelColor(3, 3);
        m_theme.setMode(Theme::Mode::Dark);
        const QImage dark = m_room->grab().toImage();
        QVERIFY(dark.pixelColor(3, 3).lightness() + 100 < paper.lightness());
        shoot(u"dark"_s);
        m_theme.setMode(Theme::Mode::Contrast);
        shoot(u"contrast"_s);
        m_theme.setMode(Theme::Mode::Light);
        m_theme.setNotch(true);
        shoot(u"notch"_s);
        m_theme.setNotch(false);
        m_theme.setScale(1.5);
        const auto *legend = m_room->findChild<ChartLegend *>();
        QTRY_VERIFY(legend->y() >= chart()->geometry().bottom());
        QVERIFY(legend->height() >= legend->heightForWidth(legend->width()));
        shoot(u"large-text"_s);
        m_theme.setScale(1.0);
    }
};

} // namespace

QTEST_MAIN(TimelineRoomTest)
#include "timeline_room_test.moc"
