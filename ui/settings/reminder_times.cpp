// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reminder_times.h"

#include "app/reminders.h"
#include "app/session.h"
#include "app/settings_reminders.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/when_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

ReminderTimes::ReminderTimes(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_theme(house.theme)
    , m_settings(house.session.settings())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field = makeField(m_theme, tr("A time to add"), this, 36);
    m_field->setObjectName(u"reminderTime"_s);
    //: In an empty field. %1 is a time of day, such as 18:30.
    m_field->setPlaceholderText(tr("A time, such as %1").arg(shortTime(QTime(18, 30))));
    m_field->setMaximumWidth(m_theme.px(220));
    m_add = makeButton(m_theme, Look::Default, tr("Add"), this);
    m_add->setObjectName(u"addReminderTime"_s);
    m_add->setEnabled(false);
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    row->addStretch();
    m_chips = new QWidget(this);
    m_flow = new FlowLayout(m_chips);
    column->addWidget(m_chips);
    column->addLayout(row);
    m_line = makeLabel(m_theme, Type::Small, Tone::Text2, {}, this);
    m_line->setObjectName(u"reminderTimesLine"_s);
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_add->setEnabled(!typed.trimmed().isEmpty());
        setInvalid(m_field, false);
        say({});
    });
    connect(m_field, &QLineEdit::returnPressed, this, &ReminderTimes::add);
    connect(m_add, &QPushButton::clicked, this, &ReminderTimes::add);
    connect(&m_settings, &Settings::changed, this, [this](const QString &changed) {
        if (changed == QLatin1StringView(key::reminderTimes))
            rebuild();
        else if (changed.startsWith("reminder_quiet"_L1))
            say({});
    });
    rebuild();
}

void ReminderTimes::add()
{
    if (m_field->text().trimmed().isEmpty())
        return;
    QList<QTime> times = reminders::planOf(m_settings).times;
    const std::optional<QTime> time = timeFrom(m_field->text());
    if (!time) {
        setInvalid(m_field, true);
        return say(tr("That is not a time of day yet."));
    }
    if (!times.contains(*time) && times.size() >= reminders::mostTimes)
        return say(tr("There is room for %1 times. Take one away first.")
                       .arg(QLocale().toString(reminders::mostTimes)));
    times.append(*time);
    m_field->clear();
    m_add->setEnabled(false);
    m_settings.set(key::reminderTimes,
                   reminders::textsOf(reminders::timesFrom(reminders::textsOf(times))));
}

void ReminderTimes::remove(QTime time)
{
    const QStringList before = m_settings.value(key::reminderTimes).toStringList();
    QList<QTime> times = reminders::planOf(m_settings).times;
    const qsizetype at = times.indexOf(time);
    times.removeAll(time);
    m_settings.set(key::reminderTimes, reminders::textsOf(times));
    QLayoutItem *next = m_flow->itemAt(static_cast<int>(qMin(at, times.size() - 1)));
    (next != nullptr ? next->widget() : m_field)->setFocus(Qt::OtherFocusReason);
    Q_EMIT undoNotice(tr("No reminder at %1 any more.").arg(shortTime(time)),
                      [settings = QPointer<Settings>(&m_settings), before]() {
                          if (settings)
                              settings->set(key::reminderTimes, before);
                      });
}

void ReminderTimes::rebuild()
{
    qDeleteAll(m_chips->findChildren<Chip *>());
    for (const QTime &time : reminders::planOf(m_settings).times) {
        auto *chip = new Chip(m_theme, shortTime(time), m_chips);
        chip->setObjectName(u"reminderTimeChip"_s);
        chip->setRemovable(true);
        m_flow->addWidget(chip);
        chip->show();
        // Queued: the chip is speaking, and goes with the time.
        connect(
            chip, &Chip::removed, this, [this, time]() { remove(time); }, Qt::QueuedConnection);
    }
    m_chips->setVisible(m_flow->count() > 0);
    say({});
}

void ReminderTimes::say(const QString &trouble)
{
    QString line = trouble;
    const reminders::Plan plan = reminders::planOf(m_settings);
    if (line.isEmpty() && plan.times.isEmpty())
        line = tr("No time yet, so nothing comes.");
    QStringList quiet;
    for (const QTime &time : plan.times) {
        if (plan.quiet && plan.quiet->covers(time))
            quiet.append(shortTime(time));
    }
    if (line.isEmpty() && !quiet.isEmpty())
        //: %1 is one or more times of day.
        line = tr("Within the quiet hours, so nothing comes then: %1")
                   .arg(QLocale().createSeparatedList(quiet));
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_field->setAccessibleDescription(line);
}

} // namespace afterword
