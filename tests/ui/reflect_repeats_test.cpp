// SPDX-License-Identifier: GPL-3.0-or-later
// "Then and now" in the window: which answer, of what day and step; every earlier answer by click
// and key, none added up; a caption of one's own that is still there after a lock.
#include "app/reflect/repeats.h"
#include "tests/ui/reflect_looks.h"
#include "ui/reflect/caption_line.h"
#include "ui/reflect/then_now_pair.h"
#include "ui/shared/answer_card.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &code)
{
    const auto paths = reflect::loadPaths(u"en"_s);
    return paths ? reflect::findPath(*paths, code)->id : QString();
}

QStringList wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words;
}

} // namespace

class ReflectRepeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhichAnswerOfWhatDayAndStep();
    void everyEarlierAnswerByKey();
    void aCaptionStays();
    void aCaptionBeingWrittenIsKeptByTheLock();
    void pictures_data();
    void pictures();

private:
    void addRun(const QString &at, const QJsonObject &values);
    void openRepeats();

    [[nodiscard]] ThenNowPair *pair(const QString &step)
    {
        return m_walk->window().findChild<ThenNowPair *>(u"pair-"_s + step);
    }

    [[nodiscard]] QStringList cards(const QString &step)
    {
        QList<AnswerCard *> found = pair(step)->findChildren<AnswerCard *>();
        std::sort(found.begin(), found.end(), [](const AnswerCard *a, const AnswerCard *b) {
            return a->x() < b->x();
        });
        QStringList names;
        for (const AnswerCard *card : std::as_const(found))
            names << card->accessibleName();
        return names;
    }

    std::unique_ptr<test::ReflectWalk> m_walk;
};

void ReflectRepeatsTest::addRun(const QString &at, const QJsonObject &values)
{
    Page page = m_walk->journal().newPage(Kind::Answer);
    page.at = Moment::parse(at).value();
    page.path.id = pathOf(u"P1"_s);
    page.values = values;
    const auto saved = m_walk->journal().save(page, u"Words."_s);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result().has_value());
}

void ReflectRepeatsTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_walk = std::make_unique<test::ReflectWalk>();
    QVERIFY(m_walk->start());
    addRun(u"2026-01-02T21:00:00+01:00"_s,
           {{u"pull"_s, 9}, {u"question"_s, u"All of it is fear."_s}});
    addRun(u"2026-01-20T21:00:00+01:00"_s,
           {{u"pull"_s, 6}, {u"question"_s, u"Both, and it moves."_s}});
    addRun(u"2026-02-10T21:00:00+01:00"_s, {{u"pull"_s, 7}, {u"question"_s, u"A quiet both."_s}});
    addRun(u"2026-03-01T21:00:00+01:00"_s,
           {{u"pull"_s, 3}, {u"question"_s, u"Tonight I choose tea."_s}});
    openRepeats();
}

/// From the small button on the path's card, over what it is based on.
void ReflectRepeatsTest::openRepeats()
{
    m_walk->window().go({.room = u"reflect"_s});
    auto *card = m_walk->window().findChild<PathCard *>(u"card-"_s + pathOf(u"P1"_s));
    QVERIFY(card != nullptr);
    QTest::mouseClick(card->note(), Qt::LeftButton);
    QPushButton *link = nullptr;
    for (auto *each : m_walk->window().findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == u"Then and now"_s)
            link = each;
    }
    QVERIFY(link != nullptr);
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_VERIFY(pair(u"pull"_s) != nullptr && pair(u"pull"_s)->isVisible());
}

void ReflectRepeatsTest::saysWhichAnswerOfWhatDayAndStep()
{
    QCOMPARE(cards(u"question"_s).size(), 2);
    QCOMPARE(cards(u"question"_s).at(0), u"First answer, 2 January. All of it is fear."_s);
    QCOMPARE(cards(u"question"_s).at(1), u"Latest answer, 1 March. Tonight I choose tea."_s);
    const QStringList pull = wordsOf(*pair(u"pull"_s));
    QVERIFY2(pull.contains(u"Choosing or chasing, step 1"_s), qPrintable(pull.join(u'\n')));
    for (const QString &words : {u"9 of 10"_s, u"3 of 10"_s, u"Two answers on two days."_s})
        QVERIFY2(pull.contains(words), qPrintable(words));
    // What the ends of the scale stand for, on both cards.
    QCOMPARE(pull.count(u"none"_s), 2);
    QCOMPARE(pull.count(u"all of me"_s), 2);
    QVERIFY(wordsOf(*pair(u"question"_s)).contains(u"Choosing or chasing, step 5"_s));
}

void ReflectRepeatsTest::everyEarlierAnswerByKey()
{
    static const QRegularExpression reckoned(
        u"\\b(?:less|more|higher|lower|change|difference|average|total|sum|better|worse|[+-]\\d)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto *after = pair(u"question"_s)->findChild<QPushButton *>(u"answerAfter"_s);
    for (int i = 0; i < 60 && QApplication::focusWidget() != after; ++i)
        m_walk->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
    const QStringList earlier{u"First answer, 2 January. All of it is fear."_s,
                              u"An answer between, 20 January. Both, and it moves."_s,
                              u"An answer between, 10 February. A quiet both."_s};
    for (qsizetype i = 0; i < earlier.size(); ++i) {
        QCOMPARE(cards(u"question"_s).at(0), earlier.at(i));
        QCOMPARE(cards(u"question"_s).at(1), u"Latest answer, 1 March. Tonight I choose tea."_s);
        for (const QString &words : wordsOf(*pair(u"question"_s)))
            QVERIFY2(!reckoned.match(words).hasMatch(), qPrintable(words));
        if (i + 1 < earlier.size())
            m_walk->press(Qt::Key_Space);
    }
    // At the end the focus is on the way back; Alt and arrows do the same from anywhere in it.
    QVERIFY(!after->isEnabled());
    auto *before = pair(u"question"_s)->findChild<QPushButton *>(u"answerBefore"_s);
    QCOMPARE(QApplication::focusWidget(), before);
    m_walk->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(cards(u"question"_s).at(0), earlier.at(1));
    m_walk->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(cards(u"question"_s).at(0), earlier.at(2));
    m_walk->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(cards(u"question"_s).at(0), earlier.at(2));
    QCOMPARE(cards(u"pull"_s).at(0),
             u"First answer, 2 January. 9 of 10 (0: none, 10: all of me)"_s);
    QTest::mouseClick(before, Qt::LeftButton);
    QTest::mouseClick(before, Qt::LeftButton);
    QCOMPARE(cards(u"question"_s).at(0), earlier.at(0));
}

void ReflectRepeatsTest::aCaptionStays()
{
    auto *line = pair(u"question"_s)->findChildren<CaptionLine *>().at(1);
    QTest::mouseClick(line->findChild<QPushButton *>(u"writeCaption"_s), Qt::LeftButton);
    m_walk->type(u"After the long walk"_s);
    m_walk->press(Qt::Key_Return);
    QVERIFY(wordsOf(*line).contains(u"After the long walk"_s));
    QVERIFY(m_walk->room()->isAncestorOf(QApplication::focusWidget()));
    // Written again and taken back with Esc.
    m_walk->press(Qt::Key_Space);
    m_walk->type(u" and more"_s);
    m_walk->press(Qt::Key_Escape);
    QVERIFY(wordsOf(*line).contains(u"After the long walk"_s));

    QVERIFY(m_walk->reopen());
    openRepeats();
    QVERIFY(wordsOf(*pair(u"question"_s)).contains(u"After the long walk"_s));
    QVERIFY(!wordsOf(*pair(u"pull"_s)).contains(u"After the long walk"_s));
    // It is beside the answer and no part of the text.
    const Page &latest = *m_walk->journal().pages().front();
    QCOMPARE(latest.values.value(reflect::captionKey(u"question"_s)).toString(),
             u"After the long walk"_s);
    QCOMPARE(latest.values.value("pull"_L1).toInt(), 3);

    // An empty one leaves no trace.
    line = pair(u"question"_s)->findChildren<CaptionLine *>().at(1);
    QTest::mouseClick(line->findChild<QPushButton *>(u"writeCaption"_s), Qt::LeftButton);
    m_walk->press(Qt::Key_A, Qt::ControlModifier);
    m_walk->press(Qt::Key_Delete);
    m_walk->press(Qt::Key_Return);
    QTRY_VERIFY(
        !m_walk->journal().pages().front()->values.contains(reflect::captionKey(u"question"_s)));
}

void ReflectRepeatsTest::aCaptionBeingWrittenIsKeptByTheLock()
{
    auto *line = pair(u"pull"_s)->findChildren<CaptionLine *>().at(0);
    QTest::mouseClick(line->findChild<QPushButton *>(u"writeCaption"_s), Qt::LeftButton);
    m_walk->type(u"The worst night"_s);
    QVERIFY(m_walk->reopen());
    openRepeats();
    QVERIFY(wordsOf(*pair(u"pull"_s)).contains(u"The worst night"_s));
}

void ReflectRepeatsTest::pictures_data()
{
    test::pictureRows();
}

void ReflectRepeatsTest::pictures()
{
    const test::Dress dress(*m_walk);
    auto *line = pair(u"question"_s)->findChildren<CaptionLine *>().at(0);
    QTest::mouseClick(line->findChild<QPushButton *>(u"writeCaption"_s), Qt::LeftButton);
    m_walk->type(u"The first week, on the floor of the kitchen"_s);
    m_walk->press(Qt::Key_Return);
    m_walk->shoot(u"then-now-"_s + QString::fromLatin1(QTest::currentDataTag()));

    for (const QString &step : {u"pull"_s, u"question"_s}) {
        for (const auto *card : pair(step)->findChildren<AnswerCard *>()) {
            const auto inside = [&]() {
                const QRect place(card->mapTo(m_walk->room(), QPoint()), card->size());
                const QRect whole = m_walk->room()->rect();
                return place.left() >= whole.left() && place.right() <= whole.right();
            };
            QTRY_VERIFY2(inside(),
                         qPrintable(u"%1 at %2, %3 wide, of %4"_s.arg(card->accessibleName())
                                        .arg(card->mapTo(m_walk->room(), QPoint()).x())
                                        .arg(card->width())
                                        .arg(m_walk->room()->width())));
        }
    }
}

QTEST_MAIN(ReflectRepeatsTest)
#include "reflect_repeats_test.moc"
