// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Reminders: whether and when one comes, and how the program stays around for it. All of
// it lies outside the journal, so that reminders come while it is locked.
#include "app/autostart.h"
#include "app/base/jobs.h"
#include "app/reminders.h"
#include "app/session.h"
#include "app/settings_reminders.h"
#include "ui/settings/reminder_times.h"
#include "ui/settings/rows.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/notifier.h"
#include "ui/shared/when_panel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct RemindersText
{
    Q_DECLARE_TR_FUNCTIONS(RemindersPage)
};

/// What there is to say about them: this desktop shows none, or they have stopped. The second is
/// said once, where it is seen.
class ReminderNews final : public QWidget
{
public:
    ReminderNews(const House &house, QWidget *parent)
        : QWidget(parent)
        , m_settings(house.session.settings())
        , m_notifier(new Notifier(QDBusConnection::sessionBus(), this))
        , m_stopped(addLine(house.theme, u"remindersStopped"_s))
        , m_none(addLine(house.theme, u"noNotifications"_s))
    {
        m_stopped->setText(RemindersText::tr(
            "The last two were left alone, so they have stopped. Turn them on again whenever you "
            "like."));
        m_none->setText(RemindersText::tr("No reminders show on this desktop."));
        connect(m_notifier, &Notifier::looked, m_none, [this](bool available) {
            m_none->setVisible(!available);
        });
        connect(&m_settings, &Settings::changed, this, [this](const QString &changed) {
            if (changed == QLatin1StringView(key::remindersStopped) && isVisible())
                sayStopped();
            else if (changed == QLatin1StringView(key::reminders)
                     && m_settings.value(key::reminders).toBool())
                m_stopped->hide();
        });
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        QWidget::showEvent(event);
        m_notifier->look();
        sayStopped();
    }

    void hideEvent(QHideEvent *event) override
    {
        QWidget::hideEvent(event);
        if (!event->spontaneous())
            m_stopped->hide();
    }

private:
    void sayStopped()
    {
        if (!m_settings.value(key::remindersStopped).toBool())
            return;
        m_stopped->show();
        m_settings.set(key::remindersStopped, false);
    }

    QLabel *addLine(const Theme &theme, const QString &name)
    {
        if (layout() == nullptr) {
            auto *column = new QVBoxLayout(this);
            column->setContentsMargins(0, 0, 0, 0);
        }
        QLabel *line = makeLabel(theme, Type::Small, Tone::Text, {}, this);
        line->setObjectName(name);
        line->setWordWrap(true);
        line->setContentsMargins(0, 0, 0, 8);
        line->hide();
        layout()->addWidget(line);
        return line;
    }

    Settings &m_settings;
    Notifier *m_notifier;
    QLabel *m_stopped;
    QLabel *m_none;
};

/// A chip for each day of the week, from the one with which it begins here.
QWidget *makeReminderDays(const House &house, QWidget *parent)
{
    Settings &settings = house.session.settings();
    auto *days = new QWidget(parent);
    auto *flow = new FlowLayout(days);
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % 7 + 1;
        auto *chip =
            new Chip(house.theme, locale.standaloneDayName(day, QLocale::ShortFormat), days);
        chip->setObjectName(u"reminderDay%1"_s.arg(day));
        chip->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        chip->setCheckable(true);
        flow->addWidget(chip);
        const int bit = 1 << (day - 1);
        const auto follow = [&settings, chip, bit]() {
            chip->setChecked((settings.value(key::reminderDays).toInt() & bit) != 0);
        };
        follow();
        QObject::connect(chip, &QAbstractButton::clicked, chip, [&settings, bit](bool on) {
            const int before = settings.value(key::reminderDays).toInt();
            settings.set(key::reminderDays, on ? before | bit : before & ~bit);
        });
        QObject::connect(&settings, &Settings::changed, chip, [follow](const QString &changed) {
            if (changed == QLatin1StringView(key::reminderDays))
                follow();
        });
    }
    return days;
}

/// A field for one end of the quiet hours. What is not a time is put back.
QLineEdit *
makeQuietEnd(const House &house, const char *setting, const QString &name, QWidget *parent)
{
    Settings &settings = house.session.settings();
    QLineEdit *field = makeField(house.theme, name, parent, 36);
    field->setObjectName(QString::fromLatin1(setting));
    field->setFixedWidth(house.theme.px(96));
    const auto follow = [&settings, field, setting]() {
        field->setText(shortTime(reminders::storedTime(settings.value(setting).toString())));
        setInvalid(field, false);
    };
    follow();
    QObject::connect(field, &QLineEdit::textEdited, field, [field](const QString &typed) {
        setInvalid(field, !timeFrom(typed));
    });
    QObject::connect(
        field, &QLineEdit::editingFinished, field, [&settings, field, setting, follow] {
            if (const std::optional<QTime> time = timeFrom(field->text()))
                settings.set(setting, reminders::textsOf({*time}).constFirst());
            follow();
        });
    return field;
}

QWidget *makeQuietHours(const House &house, QWidget *parent)
{
    Settings &settings = house.session.settings();
    auto *both = new QWidget(parent);
    auto *across = new QHBoxLayout(both);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    const auto addEnd = [&](const char *setting, const QString &name) {
        QLabel *label = makeLabel(house.theme, Type::Control, Tone::Text, name, both);
        QLineEdit *field = makeQuietEnd(house, setting, name, both);
        label->setBuddy(field);
        across->addWidget(label);
        across->addWidget(field);
    };
    //: The beginning of the quiet hours, before a time of day.
    addEnd(key::reminderQuietFrom, RemindersText::tr("From"));
    //: The end of the quiet hours, before a time of day.
    addEnd(key::reminderQuietUntil, RemindersText::tr("until"));
    across->addStretch();
    const auto follow = [&settings, both]() {
        both->setVisible(settings.value(key::reminderQuiet).toBool());
    };
    follow();
    QObject::connect(&settings, &Settings::changed, both, [follow](const QString &changed) {
        if (changed == QLatin1StringView(key::reminderQuiet))
            follow();
    });
    return both;
}

/// What says when a reminder comes can be set while there are any.
void onlyWithReminders(const Settings &settings, const QList<QWidget *> &rows)
{
    const auto follow = [&settings, rows]() {
        for (QWidget *row : rows)
            row->setEnabled(settings.value(key::reminders).toBool());
    };
    follow();
    QObject::connect(
        &settings, &Settings::changed, rows.constFirst(), [follow](const QString &changed) {
            if (changed == QLatin1StringView(key::reminders))
                follow();
        });
}

/// The switch shows what the file says, and says so when it cannot be written.
void addAutostart(const House &house, SettingsPage *page)
{
    const bool possible = autostart::isPossible();
    auto *flip = new Switch(house.theme, RemindersText::tr("Start with the computer"), page);
    flip->setObjectName(u"autostart"_s);
    flip->setEnabled(false);
    page->addRow(RemindersText::tr("Start with the computer"),
                 possible ? RemindersText::tr("Hidden and locked, once you have logged in.")
                          : RemindersText::tr("Here the settings of the desktop do this."),
                 flip);
    if (!possible)
        return;
    const QString folder = house.session.autostartFolder();
    runOnPool([folder]() { return autostart::isOn(folder); }).then(flip, [flip](bool on) {
        flip->setChecked(on);
        flip->setEnabled(true);
    });
    const auto write = [page, flip, folder, &settings = house.session.settings()](bool on) {
        const QString name = settings.value(key::shownName).toString();
        flip->setEnabled(false);
        runOnPool([folder, on, name, program = QCoreApplication::applicationFilePath()]() {
            return autostart::set(folder, on, program, name);
        }).then(flip, [page, flip, on](const Status &done) {
            flip->setEnabled(true);
            flip->setFocus(Qt::OtherFocusReason);
            if (done)
                return;
            flip->setChecked(!on);
            Q_EMIT page->notice(
                RemindersText::tr("That could not be changed: the folder for it is read-only."));
        });
    };
    QObject::connect(flip, &QAbstractButton::clicked, page, write);
}

void addTray(SettingsPage *page)
{
    const bool there = QSystemTrayIcon::isSystemTrayAvailable();
    Switch *flip = page->addSwitch(
        RemindersText::tr("Stay in the tray"),
        there ? RemindersText::tr("A plain sign among those of the desktop. Closing the window "
                                  "then locks and leaves the program there.")
              : RemindersText::tr("This desktop has no tray."),
        key::tray);
    flip->setEnabled(there);
}

} // namespace

SettingsPage *makeRemindersPage(const House &house, QWidget *parent)
{
    auto *page = new SettingsPage(house, RemindersText::tr("Reminders"), parent);
    page->addGroup(RemindersText::tr("A note at a time you choose"));
    page->addSwitch(RemindersText::tr("Remind me"),
                    RemindersText::tr("Anyone may see it, so it says nothing about you or your "
                                      "pages. If you leave two unanswered, they stop."),
                    key::reminders);
    page->addRows(new ReminderNews(house, page));
    auto *times = new ReminderTimes(house, page);
    QObject::connect(times, &ReminderTimes::undoNotice, page, &SettingsPage::undoNotice);
    page->addWide(times);
    page->addGroup(RemindersText::tr("Days"));
    QWidget *days = makeReminderDays(house, page);
    page->addWide(days);
    page->addGroup(RemindersText::tr("Quiet hours"));
    Switch *quiet = page->addSwitch(RemindersText::tr("Keep some hours quiet"),
                                    RemindersText::tr("No reminders in these hours."),
                                    key::reminderQuiet);
    QWidget *hours = makeQuietHours(house, page);
    page->addRows(hours);
    onlyWithReminders(house.session.settings(), {times, days, quiet, hours});
    page->addGroup(RemindersText::tr("While the program runs"));
    QLabel *only = makeLabel(
        house.theme,
        Type::Body,
        Tone::Text2,
        RemindersText::tr(
            "Reminders come only while it runs. Locked is enough: your pages stay closed."),
        page);
    only->setWordWrap(true);
    only->setContentsMargins(0, 0, 0, 12); // the next row begins with a hairline
    page->addWide(only);
    addAutostart(house, page);
    addTray(page);
    page->finish();
    return page;
}

} // namespace afterword
