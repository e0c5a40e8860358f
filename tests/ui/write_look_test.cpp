// SPDX-License-Identifier: GPL-3.0-or-later
// How the Write room lies at each size and in each theme. With AFTERWORD_SHOTS set to a folder the
// pictures are written there, to be looked at beside the design's; QT_SCALE_FACTOR=2 takes them at
// 200 %.
#include "app/asking.h"
#include "tests/ui/write_bench.h"

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QString eveningText()
{
    return u"I walked past the bakery this morning and only noticed afterwards that I hadn\u2019t "
           "looked in. Six weeks ago I used to cross the road. It\u2019s a small thing, but "
           "I\u2019d like it **written down somewhere**.\n\n"
           "## The flat, after work\n"
           "- Quiet, but not the waiting kind of quiet\n"
           "- Reached for the phone at six. Put the kettle on instead\n\n"
           "> Missing someone is not an instruction.\n\n"
           "I keep wanting to send a photo of the light in the kitchen. Maybe I can just keep it. "
           "Maybe that is what this page is for"_s;
}

Mood markAt(const QString &at, int pleasant, int energy, const QStringList &words)
{
    Mood mood;
    mood.at = test::TempJournal::moment(at);
    mood.pleasant = pleasant;
    mood.energy = energy;
    mood.words = words;
    return mood;
}

QRect placeOf(const WriteBench &bench, const QWidget *widget)
{
    return {widget->mapTo(bench.window(), QPoint()), widget->size()};
}

} // namespace

class WriteLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pictures_data();
    void pictures();
    void mirrored();
    void largeText();
    void wideHasThePanelBeside();
    void middleHasAStripThatOpensTheCheckIn();
    void smallHasRows();
    void lowTakesTheOneRowPrompt();
    void focusModeHidesThePanel();
    void aLongPageHasABarAndKeepsItsMeasure();
    void everythingHasAName();
    void tabGoesFromHeadToCheckIn();

private:
    static void fill(WriteBench &bench);
};

void WriteLookTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void WriteLookTest::fill(WriteBench &bench)
{
    QVERIFY(bench.temp.create());
    // The offer of a few questions has been there: tests/ui/reflection_settings_test.
    bench.temp.session().settings().set(key::aboutYouAsked, true);
    QVERIFY(
        !bench.temp
             .addPage(u"2025-10-14T08:20:00+02:00"_s,
                      {},
                      {markAt(u"2025-10-14T08:20:00+02:00"_s, -1, 1, {u"restless"_s, u"lonely"_s})})
             .isNull());
    Page page = bench.journal().newPage();
    page.moods = {markAt(u"2025-10-14T21:10:00+02:00"_s, 1, -1, {u"tender"_s, u"calm"_s})};
    for (const QString &name : {u"evenings"_s, u"the flat"_s}) {
        const auto tag = bench.journal().ensureTag(name);
        QVERIFY(test::settled(tag) && tag.result());
        page.tags.append(tag.result()->id);
    }
    const Id id = bench.temp.addPage(page, eveningText());
    QVERIFY(!id.isNull());
    bench.temp.session().settings().set(key::openPage, id.toHex());
}

void WriteLookTest::pictures_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("blank");
    QTest::newRow("01-write") << QSize(1280, 820) << false << false;
    QTest::newRow("01-write-dark") << QSize(1280, 820) << true << false;
    QTest::newRow("01b-write-blank") << QSize(1280, 820) << false << true;
    QTest::newRow("01-write-middle") << QSize(1000, 760) << false << false;
    QTest::newRow("01-write-small") << QSize(900, 640) << false << false;
    QTest::newRow("01-write-small-dark") << QSize(900, 640) << true << false;
    QTest::newRow("01-write-200pct") << QSize(640, 410) << false << false;
    QTest::newRow("01-write-least") << QSize(600, 400) << false << true;
}

void WriteLookTest::pictures()
{
    QFETCH(QSize, window);
    QFETCH(bool, dark);
    QFETCH(bool, blank);
    WriteBench bench(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    qApp->setStyle(new AppStyle(bench.theme())); // the application owns it
    fill(bench);
    bench.show(window);
    QTRY_COMPARE(bench.editor()->text(), eveningText());
    QCOMPARE(bench.labelOf(u"pageDay"_s), u"Tuesday, 14 October"_s);
    if (blank) {
        bench.room()->visit({.newPage = true});
    } else {
        bench.type(u" "_s);
        bench.room()->seal();
        QTRY_COMPARE(bench.savedText(), u"Saved"_s);
    }
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    bench.shoot(name);
    if (window.width() < 1180) {
        QVERIFY(bench.room()->act(u"pad"_s));
        QVERIFY(bench.pad()->isVisible());
        bench.shoot(name + u"-open"_s);
    }
    // The column is as wide as the measure or as the room allows, and inside it.
    const QRect text = placeOf(bench, bench.editor());
    QVERIFY(text.left() >= 32 && text.right() < bench.window()->width() - 31);
    QVERIFY(text.width() <= bench.theme().measure() + 2);
    QVERIFY(text.height() >= 60);
}

void WriteLookTest::mirrored()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    for (const QSize window : {QSize(1280, 820), QSize(1000, 760), QSize(900, 640)}) {
        WriteBench bench(Theme::Mode::Contrast);
        fill(bench);
        bench.show(window);
        QTRY_COMPARE(bench.editor()->text(), eveningText());
        bench.room()->act(u"pad"_s);
        QTRY_VERIFY(bench.button(u"Add a tag"_s) != nullptr);
        const QRect panel = placeOf(bench, bench.find(u"checkIn"_s));
        QVERIFY(bench.window()->rect().contains(panel));
        if (window.width() == 1280)
            QCOMPARE(panel.left(), 0);
        if (window.width() == 1000)
            QVERIFY(panel.left() < 60);
        bench.shoot(u"09-rtl-write-%1"_s.arg(window.width()));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void WriteLookTest::largeText()
{
    for (const QSize window : {QSize(1280, 820), QSize(700, 560)}) {
        WriteBench bench;
        bench.theme().setScale(1.6);
        fill(bench);
        bench.show(window);
        QTRY_COMPARE(bench.editor()->text(), eveningText());
        QTRY_VERIFY(bench.button(u"Add a tag"_s) != nullptr);
        bench.shoot(u"01-write-large-%1"_s.arg(window.width()));
        // Nothing stands outside the window.
        for (const QString &name : {u"focusMode"_s, u"more"_s, u"editor"_s, u"tags"_s})
            QVERIFY(bench.window()->rect().contains(placeOf(bench, bench.find(name))));
        QVERIFY(bench.editor()->height() >= 60);
        bench.theme().setScale(1.0);
    }
}

void WriteLookTest::wideHasThePanelBeside()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    const QRect panel = placeOf(bench, bench.find(u"checkIn"_s));
    QCOMPARE(panel, QRect(1092 - 316, 0, 316, 820));
    const QRect text = placeOf(bench, bench.editor());
    const int middle = (1092 - 316) / 2;
    QVERIFY(qAbs(text.center().x() - middle) <= 1);
    QVERIFY(bench.find(u"moodStrip"_s) == nullptr);
    QVERIFY(bench.find(u"moodRow"_s) == nullptr);
    QCOMPARE(bench.labelOf(u"timeOfDay"_s), u"Evening"_s);
}

void WriteLookTest::middleHasAStripThatOpensTheCheckIn()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show({1000, 760});
    QVERIFY(bench.find(u"checkIn"_s) == nullptr);
    QVERIFY(bench.click(bench.find(u"moodStrip"_s)));
    QVERIFY(bench.find(u"checkIn"_s) != nullptr);
    QVERIFY(bench.pad()->hasFocus());
    bench.clickDot(1, -1);
    QVERIFY(bench.find(u"checkIn"_s) != nullptr);
    QTest::keyClick(bench.pad(), Qt::Key_Escape);
    QVERIFY(bench.find(u"checkIn"_s) == nullptr);
    QVERIFY(bench.editor()->hasFocus());
    QVERIFY(bench.find(u"moodStrip"_s)->accessibleDescription().contains(u"low energy"_s));
    // A click beside it closes it too.
    QVERIFY(bench.click(bench.find(u"moodStrip"_s)));
    QVERIFY(bench.find(u"checkIn"_s) != nullptr);
    QTest::mouseClick(bench.editor()->viewport(), Qt::LeftButton);
    QVERIFY(bench.find(u"checkIn"_s) == nullptr);
}

void WriteLookTest::smallHasRows()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show({900, 640});
    QVERIFY(bench.find(u"timeOfDay"_s) == nullptr);
    QVERIFY(bench.find(u"moodRow"_s) != nullptr);
    QVERIFY(bench.find(u"promptCard"_s)->height() <= 64);
    QVERIFY(bench.click(bench.button(u"Pick a dot"_s)));
    bench.clickDot(1, -1);
    QCOMPARE(bench.button(u"Change the mood"_s)->text(), u"Change"_s);
    QVERIFY(bench.click(bench.button(u"Change the mood"_s)));
    QVERIFY(bench.find(u"checkIn"_s) == nullptr);
    QVERIFY(bench.click(bench.button(u"Change the mood"_s)));
    QVERIFY(bench.click(bench.find(u"closeCheckIn"_s)));
    QVERIFY(bench.find(u"checkIn"_s) == nullptr);
}

void WriteLookTest::lowTakesTheOneRowPrompt()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show({1280, 699});
    const int row = bench.find(u"promptCard"_s)->height();
    QVERIFY(row <= 64);
    bench.window()->resize(1092, 760);
    QTRY_VERIFY(bench.find(u"promptCard"_s)->height() > 80);
}

void WriteLookTest::focusModeHidesThePanel()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QSignalSpy told(bench.room(), &Room::focusModeChanged);
    QVERIFY(bench.click(bench.find(u"focusMode"_s)));
    QCOMPARE(told.size(), 1);
    QVERIFY(bench.room()->wantsFocusMode());
    QVERIFY(bench.find(u"checkIn"_s) == nullptr);
    QVERIFY(bench.editor()->hasFocus());
    bench.shoot(u"01d-write-focus"_s);
    QVERIFY(bench.room()->act(u"focus"_s));
    QVERIFY(!bench.room()->wantsFocusMode());
    QVERIFY(bench.find(u"checkIn"_s) != nullptr);
}

void WriteLookTest::aLongPageHasABarAndKeepsItsMeasure()
{
    WriteBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    const int before = bench.editor()->viewport()->width();
    bench.editor()->insertPlainText(u"A line of its own.\n"_s.repeated(80));
    QTRY_VERIFY(bench.editor()->verticalScrollBar()->maximum() > 0);
    QCOMPARE(bench.editor()->viewport()->width(), before);
    QScrollBar *bar = nullptr;
    for (QScrollBar *each : bench.room()->findChildren<QScrollBar *>()) {
        if (each->isVisible() && each != bench.editor()->verticalScrollBar())
            bar = each;
    }
    QVERIFY(bar != nullptr);
    QVERIFY(!placeOf(bench, bar).intersects(placeOf(bench, bench.editor())));
    bar->setValue(0);
    QCOMPARE(bench.editor()->verticalScrollBar()->value(), 0);
    bench.shoot(u"01-write-long"_s);
}

void WriteLookTest::everythingHasAName()
{
    for (const QSize window : {QSize(1280, 820), QSize(1000, 760), QSize(900, 640)}) {
        WriteBench bench;
        fill(bench);
        bench.show(window);
        QTRY_COMPARE(bench.editor()->text(), eveningText());
        bench.room()->act(u"pad"_s);
        for (const QWidget *each : bench.room()->findChildren<QWidget *>()) {
            if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            const bool named = !each->accessibleName().isEmpty()
                               || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(named, each->metaObject()->className());
        }
    }
}

void WriteLookTest::tabGoesFromHeadToCheckIn()
{
    WriteBench bench;
    fill(bench);
    bench.show();
    QTRY_COMPARE(bench.tags()->tags().size(), 2);
    bench.find(u"focusMode"_s)->setFocus(Qt::TabFocusReason);
    QStringList met;
    for (int i = 0; i < 16; ++i) {
        const QWidget *at = QApplication::focusWidget();
        QVERIFY(at != nullptr);
        QString part;
        for (const QString &name :
             {u"promptCard"_s, u"editor"_s, u"tags"_s, u"people"_s, u"checkIn"_s}) {
            const auto *whole = bench.room()->findChild<QWidget *>(name);
            if (whole == at || whole->isAncestorOf(at))
                part = name;
        }
        if (met.isEmpty() || met.last() != part)
            met << part;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(met.mid(0, 6),
             QStringList({{}, u"promptCard"_s, u"editor"_s, u"tags"_s, u"people"_s, u"checkIn"_s}));
    // F6 stops once in each.
    QCOMPARE(bench.room()->panes().size(), 5);
}

QTEST_MAIN(WriteLookTest)

#include "write_look_test.moc"
