// SPDX-License-Identifier: GPL-3.0-or-later
// Batches for tags, people and several pages: what they change, and that nothing else is.
#include "app/journal/naming.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

Id idOf(quint64 n)
{
    Id id;
    id.high = n;
    id.low = 7;
    return id;
}

Page pageWith(quint64 n, const QList<Id> &tags, const QList<Id> &people = {})
{
    Page page;
    page.id = idOf(n);
    page.rid = qint64(n);
    page.title = u"Title %1"_s.arg(n);
    page.tags = tags;
    page.people = people;
    return page;
}

Tag tagOf(quint64 n, const QString &name)
{
    Tag tag;
    tag.id = idOf(n);
    tag.rid = qint64(n);
    tag.name = name;
    return tag;
}

Person personOf(quint64 n, const QString &name)
{
    Person person;
    person.id = idOf(n);
    person.rid = qint64(n);
    person.name = name;
    return person;
}

/// The record of this id as the batch leaves it; nothing when it is erased or not in it.
template <typename Record>
std::optional<Record> after(const Batch &batch, const Id &id)
{
    for (const BatchChange &change : batch.changes) {
        if (change.after && baseOf(*change.after).id == id)
            return std::get<Record>(*change.after);
    }
    return std::nullopt;
}

bool erases(const Batch &batch, const Id &id)
{
    return std::any_of(batch.changes.begin(), batch.changes.end(), [&id](const BatchChange &each) {
        return each.before && !each.after && baseOf(*each.before).id == id;
    });
}

} // namespace

class NamingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOnEveryPage();
    void renameChangesTheNameAlone();
    void mergeMovesEveryPageOver();
    void mergeKeepsBothNotesAndTheLaterDay();
    void removeTakesItOffAndErasesIt();
    void putAwayTouchesOnlyWhatIsNotYet();
    void addMakesTheNameInTheSameCommit();
    void binHasItsTime();
};

void NamingTest::countsOnEveryPage()
{
    const Page one = pageWith(1, {idOf(11), idOf(12)}, {idOf(21)});
    const Page two = pageWith(2, {idOf(12)});
    const QHash<Id, int> counts = namesCounted({&one, &two});
    QCOMPARE(counts.value(idOf(11)), 1);
    QCOMPARE(counts.value(idOf(12)), 2);
    QCOMPARE(counts.value(idOf(21)), 1);
    QCOMPARE(counts.value(idOf(22)), 0);
}

void NamingTest::renameChangesTheNameAlone()
{
    Tag tag = tagOf(11, u"evenings"_s);
    tag.away = QDate(2026, 5, 3);
    const Batch batch = naming::rename(tag, u"nights"_s);
    QCOMPARE(batch.changes.size(), std::size_t(1));
    Tag wanted = tag;
    wanted.name = u"nights"_s;
    QVERIFY(after<Tag>(batch, tag.id) == wanted);
    Person person = personOf(21, u"Kim"_s);
    person.note = u"from choir"_s;
    Person renamed = person;
    renamed.name = u"Kimberly"_s;
    QVERIFY(after<Person>(naming::rename(person, u"Kimberly"_s), person.id) == renamed);
    Person noted = person;
    noted.note = u"moved away"_s;
    QVERIFY(after<Person>(naming::setNote(person, u"moved away"_s), person.id) == noted);
}

void NamingTest::mergeMovesEveryPageOver()
{
    const Tag from = tagOf(11, u"nights"_s);
    const Tag into = tagOf(12, u"evenings"_s);
    const Page only = pageWith(1, {idOf(13), idOf(11), idOf(14)});
    const Page both = pageWith(2, {idOf(12), idOf(11)});
    const Page none = pageWith(3, {idOf(12)});
    const Page twice = pageWith(4, {idOf(11), idOf(11)});
    const Batch batch = naming::merge({&only, &both, &none, &twice}, from, into);
    QCOMPARE(after<Page>(batch, only.id)->tags, (QList<Id>{idOf(13), idOf(12), idOf(14)}));
    QCOMPARE(after<Page>(batch, both.id)->tags, QList<Id>{idOf(12)});
    QVERIFY(!after<Page>(batch, none.id));
    QCOMPARE(after<Page>(batch, twice.id)->tags, QList<Id>{idOf(12)});
    QVERIFY(erases(batch, from.id));
    QVERIFY(!erases(batch, into.id));
    QCOMPARE(after<Tag>(batch, into.id)->name, u"evenings"_s);
    // Nothing else of a page.
    Page wanted = only;
    wanted.tags = {idOf(13), idOf(12), idOf(14)};
    QVERIFY(after<Page>(batch, only.id) == wanted);
}

void NamingTest::mergeKeepsBothNotesAndTheLaterDay()
{
    Person from = personOf(21, u"K."_s);
    Person into = personOf(22, u"Kim"_s);
    from.note = u"from choir"_s;
    from.away = QDate(2026, 5, 3);
    const auto kim = [&] { return *after<Person>(naming::merge({}, from, into), into.id); };
    QCOMPARE(kim().note, u"from choir"_s);
    QCOMPARE(kim().away, QDate(2026, 5, 3));
    into.note = u"my cousin"_s;
    into.away = QDate(2026, 6, 1);
    QCOMPARE(kim().note, u"my cousin\nfrom choir"_s);
    QCOMPARE(kim().away, QDate(2026, 6, 1));
    from.note = into.note;
    QCOMPARE(kim().note, u"my cousin"_s);
}

void NamingTest::removeTakesItOffAndErasesIt()
{
    const Person kim = personOf(21, u"Kim"_s);
    const Page with = pageWith(1, {idOf(11)}, {idOf(21), idOf(22)});
    const Page without = pageWith(2, {}, {idOf(22)});
    const Batch batch = naming::remove({&with, &without}, kim);
    QCOMPARE(after<Page>(batch, with.id)->people, QList<Id>{idOf(22)});
    QCOMPARE(after<Page>(batch, with.id)->tags, QList<Id>{idOf(11)});
    QVERIFY(!after<Page>(batch, without.id));
    QVERIFY(erases(batch, kim.id));
    QVERIFY(erases(naming::remove({}, tagOf(11, u"x"_s)), idOf(11)));
}

void NamingTest::putAwayTouchesOnlyWhatIsNotYet()
{
    const QDate until(2026, 5, 3);
    Page away = pageWith(1, {});
    away.away = until;
    const Page seen = pageWith(2, {});
    const Batch batch = naming::putAway(PageList{&away, &seen}, until);
    QCOMPARE(batch.changes.size(), std::size_t(1));
    QCOMPARE(after<Page>(batch, seen.id)->away, until);
    const Batch back = naming::putAway(PageList{&away, &seen}, {});
    QCOMPARE(back.changes.size(), std::size_t(1));
    QVERIFY(!after<Page>(back, away.id)->away.isValid());
    QCOMPARE(after<Tag>(naming::putAway(tagOf(11, u"t"_s), until), idOf(11))->away, until);
    QCOMPARE(after<Person>(naming::putAway(personOf(21, u"p"_s), until), idOf(21))->away, until);
}

void NamingTest::addMakesTheNameInTheSameCommit()
{
    Tag fresh = tagOf(11, u"moving out"_s);
    fresh.rid = 0;
    const Page without = pageWith(1, {idOf(12)});
    const Page with = pageWith(2, {idOf(11)});
    const Batch batch = naming::add({&without, &with}, fresh);
    QCOMPARE(after<Tag>(batch, fresh.id)->name, u"moving out"_s);
    QCOMPARE(after<Page>(batch, without.id)->tags, (QList<Id>{idOf(12), idOf(11)}));
    QVERIFY(!after<Page>(batch, with.id));
    // One that is known is not written again.
    QCOMPARE(naming::add({&without}, tagOf(11, u"moving out"_s)).changes.size(), std::size_t(1));
    const Batch person = naming::add({&without}, personOf(21, u"Kim"_s));
    QCOMPARE(after<Page>(person, without.id)->people, QList<Id>{idOf(21)});
}

void NamingTest::binHasItsTime()
{
    const Moment now = Moment::parse(u"2026-03-03T21:14:00+01:00"_s).value();
    Page binned = pageWith(1, {});
    binned.bin = Moment::parse(u"2026-01-01T09:00:00+01:00"_s).value();
    const Page seen = pageWith(2, {});
    const Batch batch = naming::moveToBin({&binned, &seen}, now);
    QCOMPARE(batch.changes.size(), std::size_t(1));
    QVERIFY(after<Page>(batch, seen.id)->bin == now);
}

QTEST_APPLESS_MAIN(NamingTest)
#include "naming_test.moc"
