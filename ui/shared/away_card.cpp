// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/away_card.h"

#include "app/base/day_words.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int awayWidth = 456;
constexpr int awayButton = 40;
constexpr int awayDateChoice = 3; ///< of the segments: "A date"

QLabel *awayText(const Theme &theme, Type type, Tone tone, const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(theme, type, tone, text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QString dayOf(QDate day, QDate today)
{
    return dayInWords(day, day.year() == today.year() ? DayStyle::Plain : DayStyle::Year);
}

AwayCard::AwayCard(const Theme &theme, QWidget *window, const Asked &asked, QDate today)
    : CardPanel(theme, window, awayWidth)
    , m_theme(theme)
    , m_today(today)
    , m_days{today.addDays(-13), today, today.addMonths(1)}
    , m_stretch(asked.stretch)
{
    setObjectName(u"awayCard"_s);
    build(asked);
    connect(this, &CardPanel::escaped, this, &CardPanel::dismiss);
    chooseSpan(1);
    open();
    QWidget *first = m_stretch ? static_cast<QWidget *>(m_edges[From]) : m_span->currentButton();
    first->setFocus(Qt::OtherFocusReason);
}

void AwayCard::build(const Asked &asked)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(0);
    column->addWidget(awayText(m_theme, Type::Section, Tone::Text, asked.title, content));
    column->addSpacing(8);
    column->addWidget(awayText(m_theme, Type::Body, Tone::Text2, asked.text, content));
    column->addSpacing(18);
    if (m_stretch)
        addEdges(column, content);
    m_span =
        new Segments(m_theme, {tr("A week"), tr("A month"), tr("3 months"), tr("A date")}, content);
    m_span->setObjectName(u"span"_s);
    m_span->setAccessibleName(tr("For how long"));
    m_span->setCurrent(1);
    column->addWidget(m_span, 0, Qt::AlignLeading);
    column->addSpacing(12);
    m_line = awayText(m_theme, Type::Body, Tone::Text, {}, content);
    m_line->setObjectName(u"untilLine"_s);
    column->addWidget(m_line);
    m_month = new MonthView(m_theme, content);
    m_month->setObjectName(u"awayMonth"_s);
    m_month->setContentsMargins(0, 0, 0, 0);
    m_month->setToday(m_today);
    column->addSpacing(12);
    column->addWidget(m_month);
    column->addSpacing(24);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *safe = makeButton(m_theme, Look::Default, tr("Cancel"), content, awayButton);
    safe->setObjectName(u"awaySafe"_s);
    m_act = makeButton(m_theme, Look::Primary, tr("Put away"), content, awayButton);
    m_act->setObjectName(u"awayAct"_s);
    row->addWidget(safe);
    row->addWidget(m_act);
    column->addLayout(row);
    connect(safe, &QPushButton::clicked, this, &CardPanel::dismiss);
    connect(m_span, &Segments::chosen, this, &AwayCard::chooseSpan);
    connect(m_month, &MonthView::picked, this, &AwayCard::take);
    connect(m_act, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(
            m_days[Until], m_stretch ? m_days[From] : QDate(), m_stretch ? m_days[To] : QDate());
        dismiss();
    });
    setContent(content, asked.title);
}

void AwayCard::addEdges(QVBoxLayout *column, QWidget *content)
{
    auto *row = new QWidget(content); // beside each other, or one below the other in long languages
    auto *flow = new FlowLayout(row);
    for (const Edge edge : {From, To}) {
        auto *button = makeButton(m_theme, Look::Default, {}, row);
        button->setObjectName(edge == From ? u"awayFrom"_s : u"awayTo"_s);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, edge] {
            edit(m_month->isVisible() && m_edge == edge ? Until : edge);
            if (m_edge == edge)
                m_month->setFocus(Qt::TabFocusReason);
        });
        m_edges[edge] = button;
        flow->addWidget(button);
    }
    column->addWidget(row);
    column->addSpacing(16);
    column->addWidget(
        awayText(m_theme, Type::FormLabel, Tone::Text, tr("Bring them back after"), content));
    column->addSpacing(6);
}

void AwayCard::chooseSpan(int span)
{
    if (span == 0)
        m_days[Until] = m_today.addDays(7);
    else if (span < awayDateChoice)
        m_days[Until] = m_today.addMonths(span == 1 ? 1 : 3);
    edit(Until);
}

void AwayCard::edit(Edge edge)
{
    m_edge = edge;
    const bool shown = edge != Until || m_span->current() == awayDateChoice;
    m_month->setVisible(shown);
    if (edge == Until)
        m_month->setRange(m_today.addDays(1), {});
    else
        m_month->setRange(edge == To ? m_days[From] : QDate(), m_today);
    m_month->setSelected(m_days[edge]);
    m_month->setAccessibleDescription(edge == From ? tr("The first day")
                                      : edge == To ? tr("The last day")
                                                   : tr("The day they come back"));
    refresh();
}

void AwayCard::take(QDate day)
{
    m_days[m_edge] = day;
    if (m_edge == From) {
        m_days[To] = std::max(m_days[To], day);
        edit(To); // the other end comes next
    } else if (m_edge == To) {
        edit(Until);
        m_span->currentButton()->setFocus(Qt::TabFocusReason);
    } else {
        refresh();
        m_act->setFocus(Qt::TabFocusReason);
    }
}

void AwayCard::refresh()
{
    m_line->setText(tr("Back on %1").arg(dayInWords(m_days[Until], DayStyle::WeekdayYear)));
    if (!m_stretch)
        return;
    for (const Edge edge : {From, To}) {
        const QString said = dayOf(m_days[edge], m_today);
        m_edges[edge]->setText(edge == From ? tr("From %1").arg(said) : tr("To %1").arg(said));
        m_edges[edge]->setChecked(m_edge == edge);
    }
}

} // namespace afterword
