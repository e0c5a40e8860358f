// SPDX-License-Identifier: GPL-3.0-or-later
// What a run becomes when it ends: a page, the lines under it some days later, a letter that is
// sealed or torn up, and nothing left behind.
#include "app/reflect/finish.h"

#include <QTest>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 3);

Path pathOf(const QString &code)
{
    const QList<Path> paths = loadPaths(u"en"_s).value_or(QList<Path>());
    const Path *found = findPath(paths, code);
    return found != nullptr ? *found : Path();
}

RunWords plainWords()
{
    return {{}, loadFeelings(u"en"_s).value_or(QList<Feeling>()), QLocale::c()};
}

/// Answers the steps that are named, leaves the others blank, up to the end or the wait.
Run walked(const QString &code, const QHash<QString, Answer> &answers)
{
    Run run(pathOf(code), today);
    while (run.current() != nullptr) {
        const QString id = run.current()->id;
        if (answers.contains(id) && !run.answer(answers.value(id)))
            qFatal("an answer the step does not take");
        run.next(today);
    }
    return run;
}

Page blankPage()
{
    Page page;
    page.id = Id::random();
    page.at = Moment::parse(u"2026-03-03T21:14:00+01:00"_s).value();
    return page;
}

template <typename T>
const T *only(const Finish &done)
{
    const T *found = nullptr;
    for (const BatchChange &change : done.batch.changes) {
        if (change.after && std::holds_alternative<T>(*change.after))
            found = &std::get<T>(*change.after);
    }
    return found;
}

QString textOf(const Finish &done, RecordType type)
{
    for (const BatchChange &change : done.batch.changes) {
        if (change.after && typeOf(*change.after) == type)
            return change.textAfter.value_or(QString());
    }
    return {};
}

PathRun keptRecord()
{
    PathRun record;
    record.id = Id::random();
    record.rid = 7;
    return record;
}

} // namespace

class FinishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesAPageAndNoRun();
    void blankBecomesNothing();
    void waitsWithItsPage();
    void laterLinesStandBeneath();
    void aSealedLetterLeavesNoCopy();
    void aTornLetterIsKeptNowhere();
    void aKeptLetterStandsInThePage();
    void aMarkOnThePadIsAMood();
    void asItIsAndAtItsLastStep();
    void bodyComesBack();
};

void FinishTest::becomesAPageAndNoRun()
{
    const Run run = walked(u"P2"_s, {{u"voices"_s, {{}, {u"stay"_s, u"go"_s}}}});
    const Finish done = finish(run, keptRecord(), plainWords(), {blankPage(), nullptr, {}});
    QCOMPARE(done.batch.changes.size(), 2U);
    const Page *page = only<Page>(done);
    QVERIFY(page != nullptr);
    QCOMPARE(page->kind, Kind::Answer);
    QCOMPARE(page->title, u"Heart and mind"_s);
    QCOMPARE(page->path.id, u"heart-and-mind"_s);
    QVERIFY(page->values.contains(u"voices"_s));
    QVERIFY(done.text.contains(u"stay"_s) && done.text.contains(u"> "_s));
    QVERIFY(!done.batch.changes.back().after); // the run's record goes
}

void FinishTest::blankBecomesNothing()
{
    const Run run = walked(u"P2"_s, {});
    const Finish done = finish(run, PathRun(), plainWords(), {blankPage(), nullptr, {}});
    QVERIFY(done.batch.isEmpty());
    QVERIFY(done.page.isNull());
}

void FinishTest::waitsWithItsPage()
{
    const Run run = walked(u"P5"_s, {{u"fears"_s, {{}, {u"the rent"_s}}}});
    QCOMPARE(run.state(), RunState::Waiting);
    const Finish done = finish(run, keptRecord(), plainWords(), {blankPage(), nullptr, {}});
    const PathRun *next = only<PathRun>(done);
    QVERIFY(next != nullptr);
    QCOMPARE(next->page, done.page);
    QCOMPARE(next->state, u"waiting"_s);
    QCOMPARE(next->day, today.addDays(30));
}

void FinishTest::laterLinesStandBeneath()
{
    Run run = walked(u"P5"_s, {{u"fears"_s, {{}, {u"the rent"_s}}}});
    Page first = blankPage();
    first.title = u"as I named it"_s;
    run.resume();
    QVERIFY(run.answer({{}, {u"not"_s}}));
    run.next(today.addDays(30));
    QCOMPARE(run.state(), RunState::Finished);
    const Finish done =
        finish(run, keptRecord(), plainWords(), {blankPage(), &first, u"As I changed it."_s});
    QCOMPARE(done.page, first.id);
    QVERIFY(done.text.startsWith(u"As I changed it.\n\n> "_s));
    QVERIFY(done.text.contains(u"the rent: It did not"_s));
    QCOMPARE(only<Page>(done)->title, first.title);
}

void FinishTest::aSealedLetterLeavesNoCopy()
{
    const Run run = walked(u"P7"_s,
                           {{u"letter"_s, {{}, {u"Dear you, quietly"_s}}},
                            {u"before"_s, {{8}, {}}},
                            {u"keep"_s, {{}, {u"seal"_s}}},
                            {u"until"_s, {{}, {u"2026-06-01"_s}}},
                            {u"after"_s, {{5}, {}}},
                            {u"next"_s, {{}, {u"wash a plate"_s}}}});
    const Finish done = finish(run, keptRecord(), plainWords(), {blankPage(), nullptr, {}});
    QVERIFY(done.sealed);
    const Letter *letter = only<Letter>(done);
    QVERIFY(letter != nullptr);
    QCOMPARE(letter->state, LetterState::Sealed);
    QCOMPARE(letter->until, QDate(2026, 6, 1));
    QCOMPARE(letter->chargeBefore, std::optional<int>(8));
    QCOMPARE(letter->next, u"wash a plate"_s);
    QCOMPARE(textOf(done, RecordType::Letter), u"Dear you, quietly"_s);
    QVERIFY(!done.text.contains(u"quietly"_s));
    QVERIFY(!only<Page>(done)->values.contains(u"letter"_s));
}

void FinishTest::aTornLetterIsKeptNowhere()
{
    const Run run = walked(
        u"P7"_s, {{u"letter"_s, {{}, {u"Dear you, quietly"_s}}}, {u"keep"_s, {{}, {u"tear"_s}}}});
    const Finish done = finish(run, keptRecord(), plainWords(), {blankPage(), nullptr, {}});
    QVERIFY(done.torn);
    for (const BatchChange &change : done.batch.changes)
        QVERIFY(!change.textAfter || !change.textAfter->contains(u"quietly"_s));
    QVERIFY(only<Letter>(done) == nullptr);
}

void FinishTest::aKeptLetterStandsInThePage()
{
    const Run run = walked(
        u"P7"_s, {{u"letter"_s, {{}, {u"Dear you, quietly"_s}}}, {u"keep"_s, {{}, {u"keep"_s}}}});
    const Finish done = finish(run, keptRecord(), plainWords(), {blankPage(), nullptr, {}});
    QVERIFY(done.text.contains(u"quietly"_s));
    QVERIFY(only<Letter>(done) == nullptr);
}

void FinishTest::aMarkOnThePadIsAMood()
{
    const Run run = walked(u"P8"_s, {{u"mood"_s, {{2, -1}, {u"calm"_s}}}});
    const Finish done = finish(run, keptRecord(), plainWords(), {blankPage(), nullptr, {}});
    const Page *page = only<Page>(done);
    QCOMPARE(page->moods.size(), 1);
    QCOMPARE(page->moods.constFirst().pleasant, 2);
    QCOMPARE(page->moods.constFirst().words, QStringList{u"calm"_s});
}

void FinishTest::asItIsAndAtItsLastStep()
{
    Run run(pathOf(u"P2"_s), today);
    QVERIFY(run.answer({{}, {u"stay"_s, QString()}}));
    run.stop();
    QCOMPARE(asFinished(run).state(), RunState::Finished);
    QCOMPARE(asFinished(run).values(), run.values());
}

void FinishTest::bodyComesBack()
{
    Run run(pathOf(u"P2"_s), today);
    QVERIFY(run.answer({{}, {u"stay"_s, u"go"_s}}));
    run.next(today);
    const auto again = runFromBody(run.path(), reflect::bodyOf(run));
    QVERIFY(again);
    QCOMPARE(again->toJson(), run.toJson());
    QCOMPARE(recordOf(run, PathRun()).state, u"open"_s);
    QVERIFY(!runFromBody(pathOf(u"P3"_s), reflect::bodyOf(run)));
    QVERIFY(!runFromBody(run.path(), u"no JSON"_s));
}

QTEST_GUILESS_MAIN(FinishTest)
#include "finish_test.moc"
