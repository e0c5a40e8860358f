// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, by key and click: each change applies at once, is told, and is there the next time.
#include "gate_bench.h"
#include "ui/rooms.h"
#include "ui/shared/controls.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSlider>

using namespace afterword;
using namespace Qt::StringLiterals;

/// An open journal and the room.
class SettingsBench final
{
public:
    explicit SettingsBench(const QSize &size = QSize(1092, 820))
    {
        bench.makeJournal(bench.journal());
        bench.session().choose(bench.journal());
        reopen();
        room.reset(makeSettingsRoom(House{bench.session(), bench.theme()}, nullptr));
        room->resize(size);
        room->show();
        room->visit({});
        if (!QTest::qWaitForWindowActive(room.get()))
            qFatal("the room is not shown");
    }

    void reopen()
    {
        const QByteArray words = benchPassphrase().toUtf8();
        bench.session().unlock(
            vault::SlotType::Passphrase,
            vault::SecureBytes({words.constData(), static_cast<std::size_t>(words.size())}));
        QTRY_COMPARE(bench.session().state(), Session::State::Open);
    }

    void lockAndReopen()
    {
        room.reset();
        bench.session().lock();
        QTRY_COMPARE(bench.session().state(), Session::State::Locked);
        reopen();
    }

    template <typename T>
    T *find(const char *name)
    {
        T *found = room->findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no control called %s", name);
        return found;
    }

    /// By the name in the list.
    void openPage(const QString &name)
    {
        for (int i = 0;; ++i) {
            const QByteArray row = "page" + QByteArray::number(i);
            auto *button = find<QAbstractButton>(row.constData());
            if (button->text() == name) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
    }

    QVariant value(const char *key) { return bench.session().settings().value(key); }

    GateBench bench;
    std::unique_ptr<Room> room;
};

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesTellAndPersist_data();
    void switchesTellAndPersist();
    void lockMinutesAreChosenByKey();
    void anOddNumberOfMinutesIsShown();
    void theShownNameAppliesAtOnce();
    void themesAreChosen();
    void textSizeFollowsTheSlider();
    void changesFromElsewhereAreShown();
    void aboutTellsWhatItIsBuiltWith();
    void narrowTurnsTheListIntoAChoice();
    void aSettingIsFoundByItsWords();
    void whatIsFoundIsGoneToByKey();
    void nothingFoundIsSaid();
    void everyControlHasAName();
    void pictures();
};

void SettingsTest::switchesTellAndPersist_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("esc twice") << u"Security"_s << QByteArray(key::escTwice);
    QTest::newRow("hide previews") << u"Security"_s << QByteArray(key::hidePreviews);
    QTest::newRow("with the computer") << u"Security"_s << QByteArray(key::lockWithComputer);
    QTest::newRow("veil") << u"Security"_s << QByteArray(key::veil);
    QTest::newRow("last opened") << u"Security"_s << QByteArray(key::sayLastOpened);
    QTest::newRow("notch") << u"Appearance"_s << QByteArray(key::notch);
    QTest::newRow("reduce motion") << u"Appearance"_s << QByteArray(key::reduceMotion);
}

void SettingsTest::switchesTellAndPersist()
{
    QFETCH(QString, page);
    QFETCH(QByteArray, name);
    SettingsBench house;
    house.openPage(page);
    auto *flip = house.find<Switch>(name.constData());
    const bool before = house.value(name.constData()).toBool();
    QCOMPARE(flip->isChecked(), before);
    QSignalSpy changed(&house.bench.session().settings(), &Settings::changed);
    QTest::mouseClick(flip, Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toString(), QString::fromLatin1(name));
    QCOMPARE(house.value(name.constData()).toBool(), !before);
    QTest::keyClick(flip, Qt::Key_Space);
    QCOMPARE(house.value(name.constData()).toBool(), before);
    QTest::keyClick(flip, Qt::Key_Space);
    house.lockAndReopen();
    QCOMPARE(house.value(name.constData()).toBool(), !before);
}

void SettingsTest::lockMinutesAreChosenByKey()
{
    SettingsBench house;
    auto *choice = house.find<QComboBox>(key::lockMinutes);
    QCOMPARE(choice->currentText(), u"5 minutes"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"10 minutes"_s);
    QCOMPARE(house.value(key::lockMinutes).toInt(), 10);
    QTest::keyClick(choice, Qt::Key_Home);
    QCOMPARE(house.value(key::lockMinutes).toInt(), 1);
    QCOMPARE(choice->currentText(), u"1 minute"_s);
    house.lockAndReopen();
    QCOMPARE(house.value(key::lockMinutes).toInt(), 1);
}

void SettingsTest::anOddNumberOfMinutesIsShown()
{
    SettingsBench house;
    house.bench.session().settings().set(key::lockMinutes, 7);
    auto *choice = house.find<QComboBox>(key::lockMinutes);
    QCOMPARE(choice->currentText(), u"7 minutes"_s);
    QCOMPARE(choice->itemText(choice->currentIndex() + 1), u"10 minutes"_s);
}

void SettingsTest::theShownNameAppliesAtOnce()
{
    SettingsBench house;
    auto *field = house.find<QLineEdit>(key::shownName);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"Recipes"_s);
    QCOMPARE(house.value(key::shownName).toString(), u"Recipes"_s);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(house.value(key::shownName).toString(), u"Recipes"_s); // no name is no name
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), u"Recipes"_s);
}

void SettingsTest::themesAreChosen()
{
    SettingsBench house;
    house.openPage(u"Appearance"_s);
    QVERIFY(house.find<QAbstractButton>("theme_system")->isChecked());
    for (const char *name : {"dark", "contrast", "light", "system"}) {
        auto *card = house.find<QAbstractButton>(QByteArray("theme_").append(name).constData());
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(house.value(key::theme).toString(), QString::fromLatin1(name));
        QVERIFY(card->isChecked());
    }
    QVERIFY(!house.find<QAbstractButton>("theme_light")->isChecked());
    QTest::keyClick(house.find<QAbstractButton>("theme_light"), Qt::Key_Space);
    QCOMPARE(house.value(key::theme).toString(), u"light"_s);
}

void SettingsTest::textSizeFollowsTheSlider()
{
    SettingsBench house;
    house.openPage(u"Appearance"_s);
    auto *slider = house.find<QSlider>(key::textSize);
    QCOMPARE(house.value(key::textSize).toInt(), 0);
    QCOMPARE(slider->value(), house.bench.theme().defaultReadingSize());
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(house.value(key::textSize).toInt(), house.bench.theme().defaultReadingSize() + 1);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(house.value(key::textSize).toInt(), 28);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(house.value(key::textSize).toInt(), 15);
}

void SettingsTest::changesFromElsewhereAreShown()
{
    SettingsBench house;
    Settings &settings = house.bench.session().settings();
    settings.set(key::theme, u"dark"_s);
    QVERIFY(house.find<QAbstractButton>("theme_dark")->isChecked());
    settings.set(key::textSize, 24);
    QCOMPARE(house.find<QSlider>(key::textSize)->value(), 24);
    settings.set(key::hidePreviews, true);
    QVERIFY(house.find<Switch>(key::hidePreviews)->isChecked());
}

void SettingsTest::aboutTellsWhatItIsBuiltWith()
{
    SettingsBench house;
    house.openPage(u"About"_s);
    QStringList shown;
    const auto labels = house.room->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            shown.append(label->text());
    }
    const QString all = shown.join(u'\n');
    QVERIFY(all.contains(u"GPL-3.0-or-later"_s));
    QVERIFY(all.contains(QString::fromLatin1(qVersion())));
    // Each part with the version it had when this was built, and its licence.
    const QStringList parts = house.find<QLabel>("partsInUse")->text().split(u'\n');
    QCOMPARE(parts.size(), 13);
    for (const QString &part : parts)
        QVERIFY2(part.contains(u'(') && !part.contains(u"  "_s), qPrintable(part));
}

void SettingsTest::narrowTurnsTheListIntoAChoice()
{
    SettingsBench house(QSize(640, 500));
    auto *choice = house.find<QComboBox>("pages");
    QVERIFY(choice->isVisible());
    QVERIFY(choice->hasFocus());
    QVERIFY(!house.find<QAbstractButton>("page0")->isVisible());
    QVERIFY(house.find<QLineEdit>("findSetting")->isVisible());
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(house.find<QAbstractButton>("theme_light")->isVisible());
    house.room->resize(1092, 820);
    QTRY_VERIFY(!choice->isVisible());
    QVERIFY(house.find<QAbstractButton>("page1")->isVisible());
    QVERIFY(house.find<QAbstractButton>("page1")->isChecked());
    QVERIFY(house.find<QLineEdit>("findSetting")->isVisible());
}

void SettingsTest::aSettingIsFoundByItsWords()
{
    SettingsBench house;
    auto *field = house.find<QLineEdit>("findSetting");
    field->setFocus();
    const auto found = [&house]() {
        QStringList names;
        for (const auto *each : house.room->findChildren<QAbstractButton *>(u"foundSetting"_s)) {
            if (each->isVisible())
                names += each->text();
        }
        return names;
    };
    QTest::keyClicks(field, u"LOCK aft"_s);      // words of the name, in any case
    QCOMPARE(found().value(0), u"Lock after"_s); // before what only speaks of it
    field->clear();
    QCOMPARE(found(), QStringList());
    QVERIFY(house.find<QComboBox>(key::lockMinutes)->isVisible()); // the page is back
    QTest::keyClicks(field, u"half a second"_s);                   // words of the hint
    QCOMPARE(found(), QStringList{u"Esc twice locks"_s});
    field->clear();
    QTest::keyClicks(field, u"back door"_s); // a text without a control
    QCOMPARE(found(), QStringList{u"What is protected"_s});
    QTest::mouseClick(house.room->findChild<QAbstractButton *>(u"foundSetting"_s), Qt::LeftButton);
    const auto lines = house.room->findChildren<QAbstractButton *>();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const QAbstractButton *line) {
        return line->isChecked() && line->text() == u"Privacy"_s;
    }));
    QVERIFY(field->text().isEmpty());
}

void SettingsTest::whatIsFoundIsGoneToByKey()
{
    SettingsBench house;
    auto *field = house.find<QLineEdit>("findSetting");
    field->setFocus();
    QTest::keyClicks(field, u"motion"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"foundSetting"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *flip = house.find<Switch>(key::reduceMotion);
    QVERIFY(flip->isVisible());
    QVERIFY(flip->hasFocus());
    // Enter in the field goes to the first; Esc empties it and stays.
    field->setFocus();
    QTest::keyClicks(field, u"lock after"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(house.find<QComboBox>(key::lockMinutes)->hasFocus());
    field->setFocus();
    QTest::keyClicks(field, u"lock"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(field->hasFocus());
}

void SettingsTest::nothingFoundIsSaid()
{
    SettingsBench house;
    auto *field = house.find<QLineEdit>("findSetting");
    field->setFocus();
    QTest::keyClicks(field, u"zeppelin"_s);
    QVERIFY(house.find<QLabel>("noSetting")->isVisible());
    QTest::keyClick(field, Qt::Key_Return); // goes nowhere
    QVERIFY(house.find<QLabel>("noSetting")->isVisible());
    GateBench::shoot(house.room.get(), u"07g-search-none"_s);
    field->clear();
    QTest::keyClicks(field, u"lock"_s);
    GateBench::shoot(house.room.get(), u"07g-search"_s);
    house.room->resize(640, 500);
    QTRY_VERIFY(house.find<QComboBox>("pages")->isVisible());
    GateBench::shoot(house.room.get(), u"07g-search-640"_s);
    QVERIFY(field->hasFocus());
}

void SettingsTest::everyControlHasAName()
{
    SettingsBench house;
    int controls = 0;
    const auto all = house.room->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) != nullptr
                             || qobject_cast<const QSlider *>(widget) != nullptr
                             || qobject_cast<const QLineEdit *>(widget) != nullptr
                             || qobject_cast<const QComboBox *>(widget) != nullptr;
        if (!control || widget->focusPolicy() == Qt::NoFocus)
            continue;
        ++controls;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
    }
    QVERIFY(controls >= 13);
}

void SettingsTest::pictures()
{
    SettingsBench house;
    const std::array<std::pair<QString, QString>, 5> pages{{{u"07-security"_s, u"Security"_s},
                                                            {u"07f-journals"_s, u"Journals"_s},
                                                            {u"07b-appearance"_s, u"Appearance"_s},
                                                            {u"07d-about"_s, u"About"_s},
                                                            {u"07e-privacy"_s, u"Privacy"_s}}};
    Theme &theme = house.bench.theme();
    for (const auto &[name, page] : pages) {
        house.room->resize(1092, 820);
        house.openPage(page);
        QTest::qWait(0);
        GateBench::shoot(house.room.get(), name);
        theme.setMode(Theme::Mode::Dark);
        QTest::qWait(0);
        GateBench::shoot(house.room.get(), name + u"-dark"_s);
        theme.setMode(Theme::Mode::Contrast);
        QTest::qWait(0);
        GateBench::shoot(house.room.get(), name + u"-contrast"_s);
        theme.setMode(Theme::Mode::Light);
        for (const QSize &size : {QSize(840, 640), QSize(580, 410)}) {
            house.room->resize(size);
            QTest::qWait(0);
            GateBench::shoot(house.room.get(), name + u"-%1"_s.arg(size.width()));
        }
    }
    QVERIFY(house.room->isVisible());
}

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
