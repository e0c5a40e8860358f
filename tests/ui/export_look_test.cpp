// SPDX-License-Identifier: GPL-3.0-or-later
// How the export panel and its sheets look: light, dark, high contrast, small, at 200 % and from
// right to left. Nothing is cut, the buttons of the sheets stay in sight, and no word of a button
// is shortened. Pictures go to AFTERWORD_SHOTS.
#include "app/journal/journal_files.h"
#include "tests/paper/paper_pages.h"
#include "tests/ui/journal_bench.h"
#include "ui/shared/paper_view.h"

#include <QComboBox>

using namespace afterword;
using namespace Qt::StringLiterals;

class ExportLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data();
    void looks();

private:
    static bool fill(JournalBench &bench);
    static void allWordsAreThere(const JournalBench &bench);
};

bool ExportLookTest::fill(JournalBench &bench)
{
    if (!bench.temp.create())
        return false;
    const auto kim = bench.journal().ensurePerson(u"Kim"_s);
    if (!test::settled(kim))
        return false;
    for (int i = 0; i < 24; ++i) {
        Page page = bench.journal().newPage();
        page.at.utcMs -= i * 3 * 86'400'000LL;
        Mood mood;
        mood.at = page.at;
        mood.pleasant = (i * 5) % 7 - 3;
        mood.energy = (i * 3) % 5 - 2;
        mood.words = {i % 2 == 0 ? u"calm"_s : u"lonely"_s};
        page.moods = {mood};
        const QString text =
            i % 8 == 1 ? test::paperArabic() : u"Kim rang. 🙂 "_s + test::paperProse();
        if (bench.temp.addPage(page, text).isNull())
            return false;
    }
    Page page = bench.journal().newPage();
    FileWish wish;
    wish.page = page.id;
    wish.source = std::make_shared<FileSource>(test::paperPhoto({1200, 800}), u"hill.jpg"_s);
    const auto taken = bench.journal().attach(std::move(wish));
    if (!test::settled(taken) || !taken.result())
        return false;
    page.attachments = {taken.result()->attachment};
    return !bench.temp.addPage(page, u"Up there.\n\n![The hill](attachment:hill.jpg)"_s).isNull()
           && !bench.add(u"2025-10-12T09:00:00+02:00"_s, u"Keys."_s, {u"home"_s}).isNull();
}

void ExportLookTest::allWordsAreThere(const JournalBench &bench)
{
    const QWidget *panel = bench.find(u"exportPanel"_s);
    QVERIFY(panel != nullptr);
    for (const auto *each : panel->findChildren<QPushButton *>()) {
        if (!each->isVisible())
            continue;
        const int wanted = each->fontMetrics().horizontalAdvance(each->text());
        QVERIFY2(each->width() >= wanted, qPrintable(each->text()));
        // Beside nothing: it ends where its card does.
        const QRect place(each->mapTo(panel, QPoint()), each->size());
        QVERIFY2(place.left() >= 0 && place.right() < panel->width(), qPrintable(each->text()));
    }
}

void ExportLookTest::looks_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("mode"); // 0 light, 1 dark, 2 contrast
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << QSize(1280, 820) << 0 << false;
    QTest::newRow("dark") << QSize(1280, 820) << 1 << false;
    QTest::newRow("contrast") << QSize(1280, 820) << 2 << false;
    QTest::newRow("small") << QSize(900, 640) << 0 << false;
    QTest::newRow("200") << QSize(640, 410) << 0 << false;
    QTest::newRow("rtl") << QSize(1280, 820) << 0 << true;
}

void ExportLookTest::looks()
{
    QFETCH(QSize, size);
    QFETCH(int, mode);
    QFETCH(bool, mirrored);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    {
        JournalBench bench(mode == 1 ? Theme::Mode::Dark : Theme::Mode::Light);
        if (mode == 2)
            bench.theme().setMode(Theme::Mode::Contrast);
        QVERIFY(fill(bench));
        bench.show(size);
        QVERIFY(bench.click(bench.find(u"journalMore"_s)));
        QVERIFY(bench.pick(u"Export or print…"_s));
        bench.shoot(u"export-"_s + name + u"-choice"_s);
        allWordsAreThere(bench);
        bench.find<QComboBox>(u"exportPages"_s)->setCurrentText(u"Pages of a few days"_s);
        QVERIFY(bench.click(bench.find(u"datesFrom"_s)));
        bench.shoot(u"export-"_s + name + u"-days"_s);
        allWordsAreThere(bench);
        auto *month = bench.find<MonthView>(u"datesMonth"_s);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(month, Qt::Key_PageUp);
        QTest::keyClick(month, Qt::Key_Return);
        QVERIFY(bench.click(bench.find(u"panelAct"_s)));
        PaperView *view = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((view = bench.find<PaperView>(u"paperView"_s)) != nullptr
                                     && !view->sheet().isNull(),
                                 20'000);
        bench.shoot(u"export-"_s + name + u"-sheet"_s);
        allWordsAreThere(bench);
        const QWidget *save = bench.find(u"exportSave"_s);
        const QRect foot(save->mapTo(bench.window(), QPoint()), save->size());
        if (size.height() >= 640)
            QVERIFY2(bench.window()->rect().contains(foot), "the buttons are out of sight");
        view->turnTo(view->count() - 1);
        QTRY_VERIFY_WITH_TIMEOUT(!view->sheet().isNull(), 20'000);
        bench.shoot(u"export-"_s + name + u"-last"_s);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(ExportLookTest)
#include "export_look_test.moc"
