// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/when_panel.h"

#include "app/base/day_words.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/panels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int whenCard = 420;

} // namespace

std::optional<QTime> timeFrom(const QString &typed)
{
    const QLocale locale;
    QString text = typed.simplified().toLower();
    const auto ends = [&text](const QString &mark) {
        if (mark.isEmpty() || !text.endsWith(mark))
            return false;
        text.chop(mark.size());
        text = text.trimmed();
        return true;
    };
    const bool afternoon = ends(u"pm"_s) || ends(u"p.m."_s) || ends(locale.pmText().toLower());
    const bool morning =
        !afternoon && (ends(u"am"_s) || ends(u"a.m."_s) || ends(locale.amText().toLower()));
    static const QRegularExpression shape(u"^(\\d{1,2})(?:[:.h ]?(\\d\\d))?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if ((afternoon || morning) && (hour < 1 || hour > 12))
        return std::nullopt;
    if (afternoon || morning)
        hour = hour % 12 + (afternoon ? 12 : 0);
    const QTime time(hour, minute);
    return time.isValid() ? std::optional<QTime>(time) : std::nullopt;
}

WhenPanel::WhenPanel(const House &house, QWidget *window, const Page &page)
    : PagePanel(house, window, whenCard)
    , m_day(page.day())
    , m_time(page.at.time())
{
    setObjectName(u"whenPanel"_s);
    QVBoxLayout *column = begin(tr("When is this page about?"),
                                tr("The page moves there with its mood. Its words stay as they "
                                   "are."));
    m_line = makeLabel(house.theme, Type::FormLabel, Tone::Text, {}, board());
    m_line->setObjectName(u"whenLine"_s);
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    column->addSpacing(12);
    m_month = new MonthView(house.theme, board());
    m_month->setObjectName(u"whenMonth"_s);
    m_month->setToday(today());
    m_month->setRange({}, today());
    m_month->setSelected(m_day);
    column->addWidget(m_month);
    addTime(column);
    addFoot(column, tr("Cancel"), tr("Move it"));
    connect(m_month, &MonthView::picked, this, [this](QDate day) {
        m_day = day;
        refresh();
        m_field->setFocus(Qt::TabFocusReason);
    });
    connect(act(), &QPushButton::clicked, this, &WhenPanel::take);
    refresh();
    showContent(m_month);
}

void WhenPanel::addTime(QVBoxLayout *column)
{
    column->addSpacing(16);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    QLabel *label = makeLabel(house().theme, Type::FormLabel, Tone::Text, tr("Time"), board());
    m_field = makeField(house().theme, tr("Time"), board());
    m_field->setObjectName(u"whenTime"_s);
    m_field->setText(shortTime(*m_time));
    m_field->setMaximumWidth(house().theme.px(140));
    label->setBuddy(m_field);
    row->addWidget(label);
    row->addWidget(m_field);
    row->addStretch();
    column->addLayout(row);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_time = timeFrom(typed);
        setInvalid(m_field, !m_time);
        refresh();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &WhenPanel::take);
}

void WhenPanel::refresh()
{
    act()->setEnabled(m_day.isValid() && m_time);
    QString line = dayInWords(m_day, DayStyle::WeekdayYear);
    if (m_time)
        line += u"  "_s + shortTime(*m_time);
    m_line->setText(line);
}

void WhenPanel::take()
{
    if (!act()->isEnabled())
        return;
    Q_EMIT chosen(m_day, *m_time);
    dismiss();
}

void WhenPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ControlModifier)
        take();
    else
        PagePanel::keyPressEvent(event);
}

} // namespace afterword
