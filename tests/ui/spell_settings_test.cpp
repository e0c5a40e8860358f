// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Writing: spelling on and off, a switch for each dictionary, and the journal's own
// words: added, removed, brought back, and kept after a lock.
#include "app/spelling.h"
#include "tests/spell/small_dictionary.h"
#include "tests/support/temp_journal.h"
#include "ui/rooms.h"
#include "ui/shared/controls.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

class Ground final : public QWidget
{
public:
    explicit Ground(const Theme &theme)
        : m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_theme.color(Tone::Window));
    }

private:
    const Theme &m_theme;
};

/// The Writing page in a window of its own.
class PageBench final
{
public:
    PageBench()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.apply();
        if (!temp.create())
            qFatal("no journal");
        temp.session().settings().set(key::spelling, true);
    }

    ~PageBench() { m_ground.reset(); }

    void addDictionaries() const
    {
        test::writeDictionary(temp.dictionaries(), u"en_US"_s, {"word"});
        test::writeDictionary(temp.dictionaries(), u"fr_FR"_s, {"mot"});
    }

    void show(QSize size = {1092, 820})
    {
        m_ground = std::make_unique<Ground>(m_theme);
        m_ground->resize(size);
        auto *whole = new QVBoxLayout(m_ground.get());
        whole->setContentsMargins(0, 0, 0, 0);
        room = makeSettingsRoom({temp.session(), m_theme}, m_ground.get());
        whole->addWidget(room);
        m_ground->show();
        room->visit({});
        if (!QTest::qWaitForWindowActive(m_ground.get()))
            qFatal("the room is not shown");
        for (auto *row : room->findChildren<QAbstractButton *>()) {
            if (row->text() == "Writing"_L1 && row->objectName().startsWith("page"_L1))
                row->click();
        }
        if (!QTest::qWaitFor([this] { return spelling().hasLooked(); }))
            qFatal("nobody has looked for dictionaries");
    }

    void close() { m_ground.reset(); }

    [[nodiscard]] Spelling &spelling() { return temp.session().spelling(); }

    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (T *each : room->findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QStringList chips() const
    {
        QStringList words;
        for (const Chip *chip : room->findChildren<Chip *>(u"ownWordChip"_s))
            words << chip->text();
        return words;
    }

    [[nodiscard]] Chip *chip(const QString &word) const
    {
        for (Chip *each : room->findChildren<Chip *>(u"ownWordChip"_s)) {
            if (each->text() == word)
                return each;
        }
        return nullptr;
    }

    void type(const QString &word) const
    {
        auto *field = find<QLineEdit>(u"ownWord"_s);
        field->setFocus();
        QTest::keyClicks(field, word);
    }

    void scrollTo(QWidget *widget) const
    {
        for (QWidget *up = widget; up != nullptr; up = up->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(up))
                scroll->ensureWidgetVisible(widget);
        }
    }

    void click(QWidget *widget) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        scrollTo(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    void shoot(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            m_ground->grab().save(folder + u'/' + name + u".png"_s);
    }

    [[nodiscard]] Theme &theme() { return m_theme; }

    test::TempJournal temp;
    Room *room = nullptr;

private:
    Theme m_theme;
    std::unique_ptr<Ground> m_ground;
};

} // namespace

class SpellSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDictionaryHasASwitch();
    void spellingCanBeOff();
    void aBrokenOneSaysSo();
    void oneThatIsElsewhereIsNamed();
    void withoutAnyItSaysWhatToDo();
    void wordsAreAddedAndRemoved();
    void wordsAreKeptAfterALock();
    void theSameWordTwice();
    void manyWordsAreShownOnRequest();
    void everythingHasAName();
    void names_data();
    void names();
    void pictures();
};

void SpellSettingsTest::eachDictionaryHasASwitch()
{
    PageBench bench;
    bench.addDictionaries();
    bench.show();
    auto *english = bench.find<Switch>(u"language_en_US"_s);
    auto *french = bench.find<Switch>(u"language_fr_FR"_s);
    QVERIFY(english != nullptr && french != nullptr);
    QVERIFY(english->isChecked()); // the locale's
    QVERIFY(!french->isChecked());
    QCOMPARE(french->accessibleName(), u"Français"_s);
    bench.click(french);
    QCOMPARE(bench.spelling().chosen(), (QStringList{u"en_US"_s, u"fr_FR"_s}));
    QTest::keyClick(english, Qt::Key_Space);
    QCOMPARE(bench.spelling().chosen(), QStringList{u"fr_FR"_s});
    QVERIFY(!english->isChecked());
    bench.close();
    QVERIFY(bench.temp.reopen());
    bench.show();
    QVERIFY(!bench.find<Switch>(u"language_en_US"_s)->isChecked());
    QVERIFY(bench.find<Switch>(u"language_fr_FR"_s)->isChecked());
}

void SpellSettingsTest::spellingCanBeOff()
{
    PageBench bench;
    bench.addDictionaries();
    bench.show();
    auto *whole = bench.find<Switch>(QString::fromLatin1(key::spelling));
    QVERIFY(whole != nullptr && whole->isChecked());
    bench.click(whole);
    QVERIFY(!bench.temp.session().settings().value(key::spelling).toBool());
    QVERIFY(!bench.find<Switch>(u"language_en_US"_s)->isEnabled());
    QVERIFY(bench.find<Switch>(u"language_en_US"_s)->isChecked()); // the choice stays
    QCOMPARE(bench.spelling().speller().verdict(u"wrod", QChar::Script_Latin),
             spell::Verdict::Right);
    bench.click(whole);
    QVERIFY(bench.find<Switch>(u"language_en_US"_s)->isEnabled());
}

void SpellSettingsTest::aBrokenOneSaysSo()
{
    PageBench bench;
    test::writeDictionary(bench.temp.dictionaries(), u"en_US"_s, {"word"}, "SET UTF-8\nAF 7\n");
    bench.show();
    auto *english = bench.find<Switch>(u"language_en_US"_s);
    QVERIFY(english != nullptr);
    QCOMPARE(english->accessibleDescription(), QString());
    // It shows when it is to be used.
    static_cast<void>(bench.spelling().speller().verdict(u"word", QChar::Script_Latin));
    QTRY_COMPARE(english->accessibleDescription(), u"This one could not be read."_s);
}

void SpellSettingsTest::oneThatIsElsewhereIsNamed()
{
    PageBench bench;
    bench.addDictionaries();
    bench.temp.session().settings().set(key::spellingLanguages, u"de_DE,en_US"_s);
    bench.show();
    auto *line = bench.find<QLabel>(u"dictionariesElsewhere"_s);
    QVERIFY(line != nullptr);
    QVERIFY2(line->text().contains(u"Deutsch"_s), qPrintable(line->text()));
    // Switching another one does not forget it.
    bench.click(bench.find<Switch>(u"language_en_US"_s));
    QCOMPARE(bench.spelling().chosen(), QStringList{u"de_DE"_s});
}

void SpellSettingsTest::withoutAnyItSaysWhatToDo()
{
    PageBench bench;
    bench.show();
    auto *line = bench.find<QLabel>(u"noDictionaries"_s);
    QVERIFY(line != nullptr);
    QVERIFY(line->text().contains(u"hunspell-en-us"_s));
    QVERIFY(bench.find(u"language_en_US"_s) == nullptr);
    bench.shoot(u"07f-writing-no-dictionary"_s);
}

void SpellSettingsTest::wordsAreAddedAndRemoved()
{
    PageBench bench;
    bench.addDictionaries();
    bench.show();
    QVERIFY(bench.find<QLabel>(u"ownWordsLine"_s) != nullptr); // none yet
    QVERIFY(!bench.find<QAbstractButton>(u"addOwnWord"_s)->isEnabled());
    bench.type(u"  Marlowe "_s);
    bench.click(bench.find<QAbstractButton>(u"addOwnWord"_s));
    bench.type(u"doomscroll"_s);
    QTest::keyClick(bench.find<QLineEdit>(u"ownWord"_s), Qt::Key_Return);
    QCOMPARE(bench.chips(), (QStringList{u"doomscroll"_s, u"Marlowe"_s}));
    QCOMPARE(bench.find<QLineEdit>(u"ownWord"_s)->text(), QString());
    QVERIFY(bench.find<QLabel>(u"ownWordsLine"_s) == nullptr);

    QSignalSpy notice(bench.room, &Room::notice);
    bench.chip(u"doomscroll"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bench.chip(u"doomscroll"_s), Qt::Key_Delete);
    QTRY_COMPARE(bench.chips(), QStringList{u"Marlowe"_s});
    QCOMPARE(QApplication::focusWidget(), bench.chip(u"Marlowe"_s));
    QCOMPARE(notice.count(), 1);
    QVERIFY(notice.first().first().toString().contains(u"“doomscroll”"_s));
    notice.first().at(2).value<std::function<void()>>()();
    QCOMPARE(bench.chips(), (QStringList{u"doomscroll"_s, u"Marlowe"_s}));
}

void SpellSettingsTest::wordsAreKeptAfterALock()
{
    PageBench bench;
    bench.show();
    for (const QString &word : {u"Marlowe"_s, u"hmpf"_s, u"zzyzx"_s}) {
        bench.type(word);
        QTest::keyClick(bench.find<QLineEdit>(u"ownWord"_s), Qt::Key_Return);
    }
    bench.chip(u"hmpf"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bench.chip(u"hmpf"_s), Qt::Key_Delete);
    QTRY_COMPARE(bench.chips(), (QStringList{u"Marlowe"_s, u"zzyzx"_s}));
    bench.close();
    QVERIFY(bench.temp.reopen());
    bench.show();
    QCOMPARE(bench.chips(), (QStringList{u"Marlowe"_s, u"zzyzx"_s}));
    QCOMPARE(bench.spelling().ownWords(), (QStringList{u"Marlowe"_s, u"zzyzx"_s}));
}

void SpellSettingsTest::theSameWordTwice()
{
    PageBench bench;
    bench.show();
    for (int i = 0; i < 2; ++i) {
        bench.find<QLineEdit>(u"ownWord"_s)->setText(u"O’Brien"_s);
        QTest::keyClick(bench.find<QLineEdit>(u"ownWord"_s), Qt::Key_Return);
    }
    QCOMPARE(bench.chips(), QStringList{u"O'Brien"_s});
    auto *line = bench.find<QLabel>(u"ownWordsLine"_s);
    QVERIFY(line != nullptr && line->text().contains(u"there already"_s));
}

void SpellSettingsTest::manyWordsAreShownOnRequest()
{
    PageBench bench;
    for (int i = 0; i < 260; ++i)
        QVERIFY(bench.spelling().addWord(u"word"_s + QString::number(1000 + i)));
    bench.show();
    QCOMPARE(bench.chips().size(), 200);
    QAbstractButton *more = nullptr;
    for (auto *button : bench.room->findChildren<QAbstractButton *>()) {
        if (button->text() == "Show all"_L1 && button->isVisible())
            more = button;
    }
    QVERIFY(more != nullptr);
    more->click();
    QCOMPARE(bench.chips().size(), 260);
    QVERIFY(!more->isVisible());
}

void SpellSettingsTest::everythingHasAName()
{
    PageBench bench;
    bench.addDictionaries();
    QVERIFY(bench.spelling().addWord(u"Marlowe"_s));
    bench.show();
    int seen = 0;
    for (auto *widget : bench.room->findChildren<QWidget *>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
            || qobject_cast<QScrollArea *>(widget) != nullptr)
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
        ++seen;
    }
    QVERIFY(seen >= 6);
}

void SpellSettingsTest::names_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("country") << u"en_GB"_s << u"British English"_s;
    QTest::newRow("language") << u"sv"_s << u"Svenska"_s;
    QTest::newRow("two of a name")
        << u"de_AT_frami"_s << u"Österreichisches Deutsch (de_AT_frami)"_s;
    QTest::newRow("nothing known") << u"medical"_s << u"medical"_s;
    QTest::newRow("nothing at all") << u"xx_YY"_s << u"xx_YY"_s;
}

void SpellSettingsTest::names()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QList<spell::DictionaryFile> installed;
    for (const QString &each : {u"en_GB"_s, u"sv"_s, u"de_AT"_s, u"de_AT_frami"_s})
        installed << spell::DictionaryFile{each, {}, {}, {}};
    QCOMPARE(dictionaryName(code, installed), name);
}

void SpellSettingsTest::pictures()
{
    PageBench bench;
    bench.addDictionaries();
    test::writeDictionary(bench.temp.dictionaries(), u"de_DE"_s, {"Wort"});
    for (const QString &word :
         {u"Marlowe"_s, u"doomscroll"_s, u"O'Brien"_s, u"Przemysław"_s, u"zzyzx"_s})
        QVERIFY(bench.spelling().addWord(word));
    bench.show();
    const auto at = [&bench](const QString &name) {
        bench.scrollTo(bench.find(u"ownWord"_s));
        bench.scrollTo(bench.chip(u"zzyzx"_s));
        QTest::qWait(0);
        bench.shoot(name);
    };
    at(u"07f-writing"_s);
    bench.theme().setMode(Theme::Mode::Dark);
    at(u"07f-writing-dark"_s);
    bench.theme().setMode(Theme::Mode::Contrast);
    at(u"07f-writing-contrast"_s);
    bench.theme().setMode(Theme::Mode::Light);
    bench.close();
    bench.show({840, 640});
    at(u"07f-writing-840"_s);
    bench.close();
    bench.show({580, 410});
    at(u"07f-writing-580"_s);
}

QTEST_MAIN(SpellSettingsTest)
#include "spell_settings_test.moc"
