// SPDX-License-Identifier: GPL-3.0-or-later
// Days of RedNotebook that are in several parts: said when the folder is looked at, one page each
// or, by one box, a page for each part; nothing of it where no day is in parts. Pictures go to
// AFTERWORD_SHOTS.
#include "tests/ui/journal_bench.h"
#include "ui/settings/bring_panel.h"

#include <QCheckBox>
#include <QComboBox>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int partsPatience = 20'000;

QString partsSample(const char *name)
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/rednotebook/")
           + QLatin1StringView(name);
}

} // namespace

class BringPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageADayOrAPageAPart();
    void nothingIsAskedWhereNoDayIsInParts();
    void anotherKindForgetsIt();

private:
    /// Settings with the panel for this folder, looked at.
    static QPointer<QWidget> show(JournalBench &bench, const char *sample);
    static bool counts(const JournalBench &bench, const QString &fresh);
};

QPointer<QWidget> BringPartsTest::show(JournalBench &bench, const char *sample)
{
    bench.maker = &makeSettingsRoom;
    if (!bench.temp.create())
        qFatal("no journal");
    bench.show({1280, 820}, Visit{.query = u"backup"_s});
    QPointer<QWidget> panel =
        new BringPanel({bench.temp.session(), bench.theme()}, bench.window(), partsSample(sample));
    if (!QTest::qWaitFor([&] { return bench.find(u"bringFormat"_s) != nullptr; }, partsPatience))
        qFatal("not looked at");
    return panel;
}

bool BringPartsTest::counts(const JournalBench &bench, const QString &fresh)
{
    const auto *act = bench.find<QPushButton>(u"bringAct"_s);
    return act != nullptr && act->text().contains(fresh);
}

void BringPartsTest::aPageADayOrAPageAPart()
{
    JournalBench bench;
    const QPointer<QWidget> panel = show(bench, "parts/data");
    QVERIFY(counts(bench, u"4 entries"_s));
    QCOMPARE(bench.find<QLabel>(u"bringDivided"_s)->text(),
             u"Days with more than one part: 2. A line, a title or a time begins each."_s);
    auto *box = bench.find<QCheckBox>(u"bringParts"_s);
    QVERIFY(box != nullptr && !box->isChecked());
    bench.shoot(u"bring-parts"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(counts(bench, u"9 entries"_s), partsPatience);
    box = bench.find<QCheckBox>(u"bringParts"_s);
    QVERIFY(box->isChecked());
    QVERIFY(box->hasFocus()); // who chose by key stays there
    bench.shoot(u"bring-parts-chosen"_s);
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(counts(bench, u"4 entries"_s), partsPatience);
    QTest::keyClick(bench.find(u"bringParts"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(counts(bench, u"9 entries"_s), partsPatience);
    QTest::mouseClick(bench.find(u"bringAct"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(bench.journal().pages().size(), 9U, partsPatience);
    QStringList titles;
    for (const Page *page : bench.journal().pages()) {
        if (!page->title.isEmpty())
            titles += page->title;
    }
    QCOMPARE(titles, QStringList({u"Night"_s, u"Morning"_s}));
}

void BringPartsTest::nothingIsAskedWhereNoDayIsInParts()
{
    JournalBench bench;
    const QPointer<QWidget> panel = show(bench, "backup/RedNotebook-Backup-2026-03-29.zip");
    QVERIFY(bench.find(u"bringParts"_s) == nullptr);
    QVERIFY(bench.find(u"bringDivided"_s) == nullptr);
}

/// The choice belongs to the kind it was made for.
void BringPartsTest::anotherKindForgetsIt()
{
    JournalBench bench;
    const QPointer<QWidget> panel = show(bench, "parts/data");
    QTest::mouseClick(bench.find(u"bringParts"_s), Qt::LeftButton, {}, {8, 8});
    QTRY_VERIFY_WITH_TIMEOUT(counts(bench, u"9 entries"_s), partsPatience);
    auto *kinds = bench.find<QComboBox>(u"bringFormat"_s);
    kinds->setFocus();
    const auto choose = [&](const QString &id) {
        auto *shown = bench.find<QComboBox>(u"bringFormat"_s);
        shown->setCurrentIndex(shown->findData(id));
        Q_EMIT shown->activated(shown->currentIndex());
    };
    choose(u"text"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.find(u"bringParts"_s) == nullptr
                                 && bench.find(u"bringFormat"_s) != nullptr,
                             partsPatience);
    choose(u"rednotebook"_s);
    QTRY_VERIFY_WITH_TIMEOUT(counts(bench, u"4 entries"_s), partsPatience);
    QVERIFY(!bench.find<QCheckBox>(u"bringParts"_s)->isChecked());
}

QTEST_MAIN(BringPartsTest)
#include "bring_parts_test.moc"
