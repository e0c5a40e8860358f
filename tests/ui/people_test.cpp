// SPDX-License-Identifier: GPL-3.0-or-later
// People on a page: added and taken off by click and key in Write, kept in the file.
#include "tests/ui/write_bench.h"

#include <QCompleter>
#include <QLineEdit>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

TagRow *peopleOf(const WriteBench &bench)
{
    return bench.room()->findChild<TagRow *>(u"people"_s);
}

} // namespace

class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleComeAndGo();
    void theKeyOpensTheField();
    void aKnownPersonIsCompleted();
    void tagsAndPeopleStayApart();
    void aPersonAloneMakesAPage();
    void bothStandInOneLineWhereThereIsRoom();
    void pictures_data();
    void pictures();
};

void PeopleTest::peopleComeAndGo()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.type(u"We had tea by the window."_s);
    QVERIFY(bench.click(bench.button(u"Add a person"_s)));
    QTest::keyClicks(QApplication::focusWidget(), u"  Aunt   Rosa "_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"Kim"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(bench.journal().people().size(), std::size_t(2));
    QVERIFY(bench.save());
    QCOMPARE(bench.journal().personNames(*bench.newest()), QStringList({u"Aunt Rosa"_s, u"Kim"_s}));
    QVERIFY(bench.newest()->tags.isEmpty());
    QAbstractButton *pill = bench.button(u"Aunt Rosa"_s);
    QVERIFY(pill != nullptr);
    QVERIFY(pill->accessibleDescription().startsWith(u"Person"_s));
    pill->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pill, Qt::Key_Delete);
    QVERIFY(bench.save());
    QCOMPARE(bench.journal().personNames(*bench.newest()), QStringList{u"Kim"_s});
    QVERIFY(bench.reopen());
    QTRY_COMPARE(peopleOf(bench)->tags(), QStringList{u"Kim"_s});
    // Taken off the page, still known.
    QCOMPARE(bench.journal().people().size(), std::size_t(2));
}

void PeopleTest::theKeyOpensTheField()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QVERIFY(bench.room()->act(u"person"_s));
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    QCOMPARE(field->accessibleName(), u"Add a person"_s);
    QVERIFY(peopleOf(bench)->isAncestorOf(field));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void PeopleTest::aKnownPersonIsCompleted()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    QVERIFY(test::settled(bench.journal().ensurePerson(u"Marguerite"_s)));
    bench.show();
    QVERIFY(bench.room()->act(u"person"_s));
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, u"guer"_s);
    QTRY_COMPARE(field->completer()->completionCount(), 1);
    QCOMPARE(field->completer()->currentCompletion(), u"Marguerite"_s);
    // Written without the capital it is still the one that is known.
    field->setText(u"marguerite"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(peopleOf(bench)->tags(), QStringList{u"Marguerite"_s});
    QVERIFY(bench.save());
    QCOMPARE(bench.journal().people().size(), std::size_t(1));
}

void PeopleTest::tagsAndPeopleStayApart()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.type(u"Same word twice."_s);
    QVERIFY(bench.room()->act(u"tag"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"June"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(bench.room()->act(u"person"_s));
    QTRY_VERIFY(!bench.tags()->findChild<QLineEdit *>()->isVisible()); // one field at a time
    QTest::keyClicks(QApplication::focusWidget(), u"June"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(bench.journal().people().size(), std::size_t(1));
    QTRY_COMPARE(bench.journal().tags().size(), std::size_t(1));
    QVERIFY(bench.save());
    QCOMPARE(bench.journal().tagNames(*bench.newest()), QStringList{u"June"_s});
    QCOMPARE(bench.journal().personNames(*bench.newest()), QStringList{u"June"_s});
    QCOMPARE(bench.tags()->tags(), QStringList{u"June"_s});
    QCOMPARE(peopleOf(bench)->tags(), QStringList{u"June"_s});
}

void PeopleTest::aPersonAloneMakesAPage()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QVERIFY(bench.room()->act(u"person"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Kim"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(bench.journal().pages().size(), std::size_t(1));
    QCOMPARE(bench.journal().personNames(*bench.newest()), QStringList{u"Kim"_s});
}

void PeopleTest::bothStandInOneLineWhereThereIsRoom()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QTRY_COMPARE(bench.tags()->y(), peopleOf(bench)->y());
    QVERIFY(bench.tags()->x() + bench.tags()->width() < peopleOf(bench)->x());
    bench.type(u"Many."_s);
    for (const QString &name :
         {u"the flat in the old harbour"_s, u"evenings and early mornings"_s}) {
        QVERIFY(bench.room()->act(u"tag"_s));
        QTest::keyClicks(QApplication::focusWidget(), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(peopleOf(bench)->y() >= bench.tags()->y() + bench.tags()->height());
    QVERIFY(bench.save());
}

void PeopleTest::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("people-light") << QSize(1280, 820) << false << false;
    QTest::newRow("people-dark") << QSize(1280, 820) << true << false;
    QTest::newRow("people-small") << QSize(900, 640) << false << false;
    QTest::newRow("people-200") << QSize(640, 410) << false << false;
    QTest::newRow("people-rtl") << QSize(1280, 820) << false << true;
}

void PeopleTest::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    {
        WriteBench bench(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QVERIFY(bench.temp.create());
        bench.show(size);
        bench.type(u"Rosa brought the harmonica back. Kim laughed at the way I hold it."_s);
        for (const auto &[act, name] : {std::pair{u"tag"_s, u"evenings"_s},
                                        {u"person"_s, u"Rosa"_s},
                                        {u"person"_s, u"Kim"_s}}) {
            QVERIFY(bench.room()->act(act));
            QTest::keyClicks(QApplication::focusWidget(), name);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        bench.editor()->setFocus();
        QVERIFY(bench.save());
        QTRY_COMPARE(peopleOf(bench)->tags().size(), 2);
        QVERIFY(peopleOf(bench)->mapTo(bench.window(), QPoint(0, peopleOf(bench)->height())).y()
                <= bench.window()->height());
        bench.shoot(QString::fromLatin1(QTest::currentDataTag()));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(PeopleTest)

#include "people_test.moc"
