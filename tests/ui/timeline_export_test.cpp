// SPDX-License-Identifier: GPL-3.0-or-later
// The picture and the numbers that leave the journal: what is in them and what never is; the way
// out through the room by clicks, with the file on disk; and the pages of selected days.
#include "app/timeline/csv.h"
#include "tests/support/inked.h"
#include "tests/ui/timeline_bench.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/timeline/chart_picture.h"
#include "ui/timeline/export_card.h"
#include "ui/timeline/mood_chart.h"
#include "ui/timeline/span_pages.h"

#include <QAbstractButton>
#include <QListView>
#include <QSignalSpy>
#include <QSvgRenderer>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

const QDate exportFirst(2025, 6, 1);

class TimelineExportTest
    : public QObject
    , test::TimelineBench
{
    Q_OBJECT

private:
    QString m_said;

    [[nodiscard]] MoodChart *chart() const { return m_room->findChild<MoodChart *>(); }

    [[nodiscard]] QAbstractButton *named(const QString &name) const
    {
        return m_room->window()->findChild<QAbstractButton *>(name);
    }

    void part(const QString &segments, int index)
    {
        auto *widget = m_room->window()->findChild<Segments *>(segments);
        QTest::mouseClick(widget->findChildren<QAbstractButton *>().at(index), Qt::LeftButton);
    }

    /// One file by clicks; empty when none was made.
    QByteArray saved(int kind, bool names, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        ask::Script script;
        script.paths = QStringList{path};
        ask::setScript(&script);
        QTest::mouseClick(named(u"exportPicture"_s), Qt::LeftButton);
        part(u"exportKind"_s, kind);
        if (names)
            QTest::mouseClick(named(u"exportNames"_s), Qt::LeftButton);
        shoot(u"export-card"_s);
        m_said.clear();
        QTest::mouseClick(named(u"exportAct"_s), Qt::LeftButton);
        [this]() { QTRY_VERIFY_WITH_TIMEOUT(!m_said.isEmpty(), timelinePatience); }();
        ask::setScript(nullptr);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] ChartPicture picture(bool names = false) const
    {
        ChartPicture made;
        made.content = chart()->whole();
        made.content.view = chart()->content().view;
        made.names = names;
        return made;
    }

private Q_SLOTS:

    void initTestCase()
    {
        open();
        for (int i = 0; i < 60; ++i) {
            Page page = journal().newPage();
            const QDate day = exportFirst.addDays(2 * i);
            page.at = *Moment::parse(QString(day.toString(u"yyyy-MM-dd"_s) + u"T20:00:00+02:00"_s));
            page.title = u"Secret title %1"_s.arg(i);
            Mood mood;
            mood.at = page.at;
            mood.pleasant = i % 7 - 3;
            mood.energy = i % 5 - 2;
            mood.frame = i % 4 == 0 ? Frame::Day : Frame::Now;
            mood.words = QStringList{u"calm"_s};
            page.moods = {mood};
            journal().save(page, u"Secret words of the page."_s);
        }
        LifeMark mark;
        mark.day = QDate(2025, 7, 10);
        mark.name = u"Moved out"_s;
        journal().saveMark(mark);
        flush();
        m_room.reset(makeTimelineRoom(House{*m_session, m_theme}, nullptr));
        connect(m_room.get(), &Room::notice, this, [this](const QString &text) { m_said = text; });
        m_room->resize(1092, 820);
        m_room->show();
        m_room->activateWindow();
        m_room->visit(Visit{.room = u"timeline"_s});
        QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
    }

    void cleanupTestCase() { close(); }

    void numbers()
    {
        const QByteArray csv = saved(3, false, u"n.csv"_s);
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.size(), 62); // a head, sixty, and the end
        QCOMPARE(lines.at(0), QByteArray("at,day,frame,p,e,words,id\r"));
        QVERIFY(lines.at(1).startsWith("2025-06-01T20:00:00+02:00,2025-06-01,day,-3,-2,calm,"));
        QVERIFY(lines.at(2).startsWith("2025-06-03T20:00:00+02:00,2025-06-03,now,-2,-1,calm,"));
        QVERIFY(!csv.contains("ecret"));
        // The very text that the command line prints.
        QCOMPARE(csv, timeline::csvOf(timeline::dots(journal().pages())));
        QVERIFY(m_said.contains(u"Anyone"_s));
        const auto others = QFile::permissions(m_folder.filePath(u"n.csv"_s))
                            & (QFile::ReadOther | QFile::ReadGroup);
        QVERIFY(!others);
    }

    void picturesByClick()
    {
        const QImage png = QImage::fromData(saved(0, false, u"p.png"_s), "PNG");
        QCOMPARE(png.size(), pictureSize * 2);
        const QByteArray pdf = saved(2, false, u"p.pdf"_s);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/MediaBox [0 0 900.000000 420.000000]")
                || pdf.contains("/MediaBox [0 0 900 420]"));
        const QByteArray svg = saved(1, false, u"p"_s); // gets its ending
        QVERIFY(svg.isEmpty());
        QFile file(m_folder.filePath(u"p.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QSvgRenderer(file.readAll()).isValid());
    }

    /// Small signs stand as in the room; what they are is a name, too.
    void signsAsTheRoomShowsThem()
    {
        ChartPicture wanted = picture();
        const QByteArray none = chartAsSvg(wanted);
        SmallMark sign;
        sign.kind = SmallMark::Kind::Letter;
        sign.day = QDate(2025, 7, 1);
        sign.x = timeline::dayNumber(sign.day) + 0.5;
        sign.what = u"A letter, sealed"_s;
        wanted.content.small = {sign};
        const QByteArray drawn = chartAsSvg(wanted);
        QVERIFY(drawn != none && !drawn.contains("etter"));
        wanted.names = true;
        const QByteArray named = chartAsSvg(wanted);
        QVERIFY(named.contains(">Letter<") && !named.contains("sealed"));
        QVERIFY(!named.contains(">Path<") && !named.contains(">Urge<"));
    }

    void namesOnlyWhereAskedFor()
    {
        const QByteArray without = chartAsSvg(picture());
        QVERIFY(without.contains("Pleasant") && !without.contains("Moved out"));
        const QByteArray with = chartAsSvg(picture(true));
        QVERIFY(with.contains("Moved out"));
        for (const QByteArray &each : {without, with}) {
            QVERIFY(!each.contains("ecret"));
            QVERIFY(!each.contains("calm"));
            QVERIFY(each.contains("60 check-ins"));
        }
        QVERIFY(saved(1, true, u"names.svg"_s).contains("Moved out"));
    }

    void everyLook()
    {
        const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
        const QColor window = m_theme.color(Tone::Window);
        for (const auto look : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
            ChartPicture wanted = picture(true);
            wanted.look = look;
            const QByteArray png = chartAsPng(wanted);
            const QImage image = QImage::fromData(png, "PNG");
            QCOMPARE(image.pixelColor(2, 2).lightness() < 100, look == Theme::Mode::Dark);
            if (!folder.isEmpty())
                QVERIFY(image.save(
                    QDir(folder).filePath(u"picture-%1.png"_s.arg(static_cast<int>(look)))));
        }
        QCOMPARE(m_theme.color(Tone::Window), window); // the application is as it was
        QCOMPARE(qApp->palette().color(QPalette::Window), window);
        // The other way round, the picture is, too.
        ChartPicture flipped = picture();
        flipped.mirrored = true;
        const QImage there = QImage::fromData(chartAsPng(picture()), "PNG");
        const QImage back = QImage::fromData(chartAsPng(flipped), "PNG");
        if (!folder.isEmpty())
            QVERIFY(back.save(QDir(folder).filePath(u"picture-flipped.png"_s)));
        const QRgb ground = there.pixel(2, 2);
        const QRect title(0, 40, there.width(), 60);
        const QRect caption(0, there.height() - 200, there.width(), 60);
        const QRect axis(0, there.height() / 2 - 60, 210, 90); // "Neutral", left of the chart
        for (const QRect &words : {title, caption}) {
            const int start = test::inked(there, words, ground).left();
            QVERIFY(start > 0);
            QVERIFY(std::abs(back.width() - 1 - test::inked(back, words, ground).right() - start)
                    < 8);
        }
        QVERIFY(test::inked(there, axis, ground).width() > 40);
        QVERIFY(test::inked(back, axis.translated(back.width() - axis.width(), 0), ground).width()
                > 40);
    }

    void keptInside()
    {
        QTest::mouseClick(named(u"exportPicture"_s), Qt::LeftButton);
        auto *card = m_room->window()->findChild<ExportCard *>();
        QVERIFY(card->isVisible() && named(u"exportSafe"_s)->hasFocus());
        QVERIFY(!named(u"exportNames"_s)->isChecked());
        // What goes into the file is said for the kind that is chosen.
        auto *says = card->findChild<QLabel *>(u"exportSays"_s);
        QVERIFY(says->text().contains(u"Nothing you wrote"_s));
        part(u"exportKind"_s, 3);
        QVERIFY(says->text().contains(u"words you chose"_s));
        QTest::keyClick(card, Qt::Key_Escape);
        QTRY_VERIFY(m_room->window()->findChild<ExportCard *>() == nullptr);
        // A folder that does not take it says so.
        m_said.clear();
        saved(0, false, u"nowhere/p.png"_s);
        QVERIFY(!m_said.isEmpty() && !m_said.contains(u"Saved"_s));
    }

    void pagesOfSelectedDays()
    {
        auto *pages = m_room->findChild<SpanPages *>();
        QVERIFY(!pages->isVisible());
        const auto x = [this](QDate day) {
            return static_cast<int>(chart()->scale().x(timeline::dayNumber(day) + 0.5));
        };
        QTest::mousePress(
            chart(), Qt::LeftButton, Qt::ShiftModifier, QPoint(x(exportFirst.addDays(10)), 90));
        const QPointF to(x(exportFirst.addDays(15)), 90);
        QMouseEvent move(QEvent::MouseMove,
                         to,
                         chart()->mapToGlobal(to),
                         Qt::NoButton,
                         Qt::LeftButton,
                         Qt::ShiftModifier);
        QCoreApplication::sendEvent(chart(), &move);
        QTest::mouseRelease(chart(), Qt::LeftButton, Qt::ShiftModifier, to.toPoint());
        QVERIFY(pages->isVisible());
        QListView *list = pages->list();
        QCOMPARE(list->model()->rowCount(), 3); // of the 10th, 12th and 14th day after
        const QString line = list->model()->index(1, 0).data().toString();
        QVERIFY(line.contains(u"Secret title 6"_s) && line.contains(u"13 June"_s));
        shoot(u"export-selected"_s);
        QVERIFY(m_room->panes().contains(list));
        QSignalSpy left(m_room.get(), &Room::go);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        QVERIFY(!left.takeFirst().at(0).value<Visit>().page.isNull());
        m_session->settings().set(key::hidePreviews, true);
        QVERIFY(!list->model()->index(1, 0).data().toString().contains(u"ecret"_s));
        m_session->settings().set(key::hidePreviews, false);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!pages->isVisible() && !chart()->selection() && chart()->hasFocus());
    }
};

} // namespace

QTEST_MAIN(TimelineExportTest)
#include "timeline_export_test.moc"
