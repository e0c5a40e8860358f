// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Reminders, by key and click: times are added, refused, taken away and brought back,
// days and quiet hours change, the switches tell the truth, and what is said once is said once.
#include "app/settings_reminders.h"
#include "tests/support/open_window.h"
#include "ui/shared/controls.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

using namespace afterword;
using namespace Qt::StringLiterals;

class RemindersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsChosenForAnybody();
    void timesAreAddedByKey();
    void whatIsNoTimeIsRefused();
    void aTimeIsTakenAwayAndComesBack();
    void daysAreChosenByKeyAndClick();
    void quietHoursAreTyped();
    void theySayOnceThatTheyStopped();
    void aDesktopWithoutNotesSaysSo();
    void theStartWithTheComputerIsAFile();
    void everythingHasAName();
    void pictures_data();
    void pictures();

private:
    void openPage(bool remind = true);
    void type(const QString &time);

    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name)
    {
        for (T *each : m_house->window().findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    void click(QWidget *widget)
    {
        for (QWidget *up = widget; up != nullptr; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(widget);
        }
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    [[nodiscard]] QStringList chips()
    {
        QStringList texts;
        for (auto *chip : m_house->window().findChildren<Chip *>(u"reminderTimeChip"_s))
            texts += chip->text();
        return texts;
    }

    [[nodiscard]] QString line() { return find<QLabel>(u"reminderTimesLine"_s)->text(); }

    [[nodiscard]] Settings &settings() { return m_house->session().settings(); }

    [[nodiscard]] QStringList times()
    {
        return settings().value(key::reminderTimes).toStringList();
    }

    std::unique_ptr<test::OpenWindow> m_house;
    QTemporaryDir m_config;
};

void RemindersPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); // weeks begin on Monday
    qputenv("XDG_CONFIG_HOME", m_config.path().toUtf8());
    m_house = std::make_unique<test::OpenWindow>();
    QVERIFY(m_house->start());
    QVERIFY(m_house->unlock());
}

void RemindersPageTest::cleanup()
{
    m_house.reset();
}

void RemindersPageTest::openPage(bool remind)
{
    settings().set(key::reminders, remind);
    m_house->window().go({.room = u"settings"_s});
    for (auto *row : m_house->window().findChildren<QAbstractButton *>()) {
        if (row->text() == "Reminders"_L1 && row->isVisible())
            return QTest::mouseClick(row, Qt::LeftButton);
    }
    auto *choice = find<QComboBox>(u"pages"_s); // in a narrow window
    QVERIFY(choice->isVisible());
    choice->setFocus();
    QTest::keyClicks(choice, u"Rem"_s);
    QCOMPARE(choice->currentText(), u"Reminders"_s);
}

void RemindersPageTest::type(const QString &time)
{
    auto *field = find<QLineEdit>(u"reminderTime"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, time);
    QTest::keyClick(field, Qt::Key_Return);
}

void RemindersPageTest::nothingIsChosenForAnybody()
{
    QVERIFY(!settings().value(key::reminders).toBool());
    openPage(false);
    QVERIFY(!find<Switch>(QString::fromLatin1(key::reminders))->isChecked());
    QVERIFY(chips().isEmpty());
    QVERIFY(find<QLineEdit>(u"reminderTime"_s)->text().isEmpty());
    QCOMPARE(line(), u"No time yet, so nothing comes."_s);
    QVERIFY(!find<Switch>(QString::fromLatin1(key::reminderQuiet))->isChecked());
    QVERIFY(find(QString::fromLatin1(key::reminderQuietFrom)) == nullptr);
    QVERIFY(!find<QAbstractButton>(u"addReminderTime"_s)->isEnabled());
    // What says when they come waits until there are any.
    QVERIFY(!find<QLineEdit>(u"reminderTime"_s)->isEnabled());
    QVERIFY(!find<Chip>(u"reminderDay1"_s)->isEnabled());
    click(find(QString::fromLatin1(key::reminders)));
    QVERIFY(find<QLineEdit>(u"reminderTime"_s)->isEnabled());
    QVERIFY(find<Chip>(u"reminderDay1"_s)->isEnabled());
}

void RemindersPageTest::timesAreAddedByKey()
{
    openPage();
    type(u"20:30"_s);
    type(u"7.05"_s);
    type(u"8 pm"_s);
    QCOMPARE(times(), QStringList({u"07:05"_s, u"20:00"_s, u"20:30"_s}));
    QCOMPARE(chips(), QStringList({u"07:05"_s, u"20:00"_s, u"20:30"_s}));
    type(u"20:30"_s); // there already
    QCOMPARE(times().size(), 3);
    QVERIFY(find<QLabel>(u"reminderTimesLine"_s) == nullptr);
    auto *field = find<QLineEdit>(u"reminderTime"_s);
    QTest::keyClicks(field, u"9"_s);
    click(find(u"addReminderTime"_s));
    QCOMPARE(times().size(), 4);
}

void RemindersPageTest::whatIsNoTimeIsRefused()
{
    openPage();
    type(u"soon"_s);
    QCOMPARE(line(), u"That is not a time of day yet."_s);
    QCOMPARE(find<QLineEdit>(u"reminderTime"_s)->text(), u"soon"_s);
    QVERIFY(times().isEmpty());
    QTest::keyClick(find<QLineEdit>(u"reminderTime"_s), Qt::Key_Backspace);
    QCOMPARE(line(), u"No time yet, so nothing comes."_s);
    for (int minute = 10; minute < 22; ++minute)
        type(u"10:%1"_s.arg(minute));
    type(u"11:00"_s);
    QVERIFY(line().contains(u"12"_s));
    QCOMPARE(times().size(), 12);
}

void RemindersPageTest::aTimeIsTakenAwayAndComesBack()
{
    openPage();
    type(u"07:05"_s);
    type(u"20:30"_s);
    auto *first = find<Chip>(u"reminderTimeChip"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Delete);
    QTRY_COMPARE(chips(), QStringList{u"20:30"_s});
    QTRY_VERIFY(find<Chip>(u"reminderTimeChip"_s)->hasFocus());
    const auto undo = [this]() -> QAbstractButton * {
        for (auto *button : m_house->window().findChildren<QAbstractButton *>()) {
            if (button->text() == "Undo"_L1 && button->isVisible())
                return button;
        }
        return nullptr;
    };
    QVERIFY(undo() != nullptr);
    QTest::mouseClick(undo(), Qt::LeftButton);
    QCOMPARE(times(), QStringList({u"07:05"_s, u"20:30"_s}));
}

void RemindersPageTest::daysAreChosenByKeyAndClick()
{
    openPage();
    auto *monday = find<Chip>(u"reminderDay1"_s);
    auto *sunday = find<Chip>(u"reminderDay7"_s);
    QVERIFY(monday->x() < sunday->x());
    QCOMPARE(monday->accessibleName(), u"Montag"_s);
    QVERIFY(monday->isChecked() && sunday->isChecked());
    click(monday);
    QCOMPARE(settings().value(key::reminderDays).toInt(), 126);
    QTest::keyClick(sunday, Qt::Key_Space);
    QCOMPARE(settings().value(key::reminderDays).toInt(), 62);
    QTest::keyClick(sunday, Qt::Key_Space);
    QCOMPARE(settings().value(key::reminderDays).toInt(), 126);
}

void RemindersPageTest::quietHoursAreTyped()
{
    openPage();
    type(u"22:30"_s);
    click(find(QString::fromLatin1(key::reminderQuiet)));
    QVERIFY(line().endsWith(u": 22:30"_s)); // it is within 22:00 to 08:00
    auto *from = find<QLineEdit>(QString::fromLatin1(key::reminderQuietFrom));
    QCOMPARE(from->text(), u"22:00"_s);
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, u"23"_s);
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(settings().value(key::reminderQuietFrom).toString(), u"23:00"_s);
    QCOMPARE(from->text(), u"23:00"_s);
    QVERIFY(find<QLabel>(u"reminderTimesLine"_s) == nullptr);
    from->selectAll();
    QTest::keyClicks(from, u"late"_s);
    find<QLineEdit>(QString::fromLatin1(key::reminderQuietUntil))->setFocus();
    QCOMPARE(from->text(), u"23:00"_s); // put back
    QCOMPARE(settings().value(key::reminderQuietFrom).toString(), u"23:00"_s);
    click(find(QString::fromLatin1(key::reminderQuiet)));
    QVERIFY(find(QString::fromLatin1(key::reminderQuietFrom)) == nullptr);
}

void RemindersPageTest::theySayOnceThatTheyStopped()
{
    settings().set(key::remindersStopped, true);
    m_house->window().go({.room = u"settings"_s});
    QVERIFY(settings().value(key::remindersStopped).toBool()); // another page is shown
    openPage(false);
    auto *said = find<QLabel>(u"remindersStopped"_s);
    QVERIFY(said != nullptr);
    QVERIFY(!said->text().contains(QRegularExpression(u"\\d"_s))); // nothing is counted
    m_house->window().go({.room = u"write"_s});
    openPage(false);
    QVERIFY(find<QLabel>(u"remindersStopped"_s) == nullptr);

    settings().set(key::remindersStopped, true); // while the page is looked at
    QVERIFY(find<QLabel>(u"remindersStopped"_s) != nullptr);
    click(find(QString::fromLatin1(key::reminders)));
    QVERIFY(find<QLabel>(u"remindersStopped"_s) == nullptr);
    QVERIFY(!settings().value(key::remindersStopped).toBool());
    QVERIFY(settings().value(key::reminders).toBool());
}

void RemindersPageTest::aDesktopWithoutNotesSaysSo()
{
    openPage();
    QTRY_VERIFY(find<QLabel>(u"noNotifications"_s) != nullptr); // no bus here
    QVERIFY(!find<Switch>(QString::fromLatin1(key::tray))->isEnabled());
    QCOMPARE(find<Switch>(QString::fromLatin1(key::tray))->accessibleDescription(),
             u"This desktop has no tray."_s);
}

void RemindersPageTest::theStartWithTheComputerIsAFile()
{
    const QString path = m_config.filePath(u"autostart/afterword.desktop"_s);
    settings().set(key::shownName, u"Notes"_s);
    openPage();
    auto *flip = find<Switch>(u"autostart"_s);
    QTRY_VERIFY(flip->isEnabled());
    QVERIFY(!flip->isChecked());
    click(flip);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(flip->isEnabled());
    QVERIFY(flip->isChecked() && flip->hasFocus());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\nName=Notes\n"));
    QVERIFY(m_house->lock() && m_house->start() && m_house->unlock());
    openPage();
    flip = find<Switch>(u"autostart"_s);
    QTRY_VERIFY(flip->isEnabled() && flip->isChecked());
    QTest::keyClick(flip, Qt::Key_Space);
    QTRY_VERIFY(!QFile::exists(path));
    // Where it cannot be written the switch goes back.
    QVERIFY(QDir(m_config.path()).rmdir(u"autostart"_s));
    QFile wall(m_config.filePath(u"autostart"_s));
    QVERIFY(wall.open(QIODevice::WriteOnly));
    QTRY_VERIFY(flip->isEnabled());
    click(flip);
    QTRY_VERIFY(flip->isEnabled());
    QVERIFY(!flip->isChecked());
    QVERIFY(wall.remove());
}

void RemindersPageTest::everythingHasAName()
{
    settings().set(key::reminderTimes, QStringList{u"20:00"_s});
    settings().set(key::reminderQuiet, true);
    openPage();
    int seen = 0;
    for (QWidget *each : m_house->window().room()->findChildren<QWidget *>()) {
        if (!each->isVisible() || (each->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        ++seen;
        const auto *button = qobject_cast<QAbstractButton *>(each);
        QVERIFY2(!each->accessibleName().isEmpty()
                     || (button != nullptr && !button->text().isEmpty()),
                 each->metaObject()->className());
    }
    QVERIFY(seen > 15);
}

void RemindersPageTest::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << QSize(1280, 820) << int(Theme::Mode::Light) << false;
    QTest::newRow("dark-small") << QSize(900, 640) << int(Theme::Mode::Dark) << false;
    QTest::newRow("contrast-least") << QSize(640, 640) << int(Theme::Mode::Contrast) << false;
    QTest::newRow("mirrored") << QSize(1280, 820) << int(Theme::Mode::Light) << true;
}

void RemindersPageTest::pictures()
{
    QFETCH(QSize, size);
    QFETCH(int, mode);
    QFETCH(bool, mirrored);
    settings().set(key::reminderTimes, QStringList({u"07:30"_s, u"22:30"_s}));
    settings().set(key::reminderQuiet, true);
    settings().set(key::remindersStopped, true);
    m_house->theme().setMode(Theme::Mode(mode));
    m_house->window().setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_house->window().resize(size);
    m_house->window().go({.room = u"settings"_s});
    openPage();
    QTRY_VERIFY(find<QLabel>(u"noNotifications"_s) != nullptr);
    const auto *area = find<Switch>(QString::fromLatin1(key::reminders))->window();
    QVERIFY(area->width() >= size.width());
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QTest::qWait(50); // as it comes to rest
    m_house->window().grab().save(folder + u"/reminders-"_s
                                  + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
}

QTEST_MAIN(RemindersPageTest)
#include "reminders_page_test.moc"
