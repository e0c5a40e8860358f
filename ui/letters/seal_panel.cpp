// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/seal_panel.h"

#include "ui/letters/day_choice.h"
#include "ui/shared/away_card.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int sealCard = 456;
constexpr int sealFarthest = 20; ///< years
constexpr int sealSpring = 3;    ///< March

} // namespace

QDate SealPanel::nextSpring(QDate today)
{
    const QDate spring(today.year(), sealSpring, 1);
    return spring > today.addMonths(1) ? spring : spring.addYears(1);
}

SealPanel::SealPanel(const House &house, QWidget *window, QDate until, bool early)
    : PagePanel(house, window, sealCard)
    , m_today(PagePanel::today())
{
    setObjectName(u"sealPanel"_s);
    const bool change = until.isValid();
    QVBoxLayout *column =
        begin(change ? tr("Change the date") : tr("Seal this letter"),
              tr("It closes until the day you choose. You will be told here, quietly, when it is "
                 "ready."));
    m_month = addChoice(column, tr("In a month"), m_today.addMonths(1));
    m_spring = addChoice(column, tr("In spring"), nextSpring(m_today));
    m_other = addChoice(column, tr("On a date I pick"), {});
    m_days = new MonthView(house.theme, board());
    m_days->setObjectName(u"sealMonth"_s);
    m_days->setToday(m_today);
    m_days->setRange(m_today.addDays(1), m_today.addYears(sealFarthest));
    m_days->setSelected(change ? until : m_today.addMonths(3));
    column->addWidget(m_days);
    column->addSpacing(10);
    m_late = new QCheckBox(tr("Don’t let me open it early"), board());
    m_late->setObjectName(u"sealLate"_s);
    m_late->setFont(house.theme.font(Type::Body));
    m_late->setChecked(!early);
    const QString hint = tr("Then only the date opens it. It is a promise this program keeps, not "
                            "a second lock.");
    m_late->setAccessibleDescription(hint);
    column->addWidget(m_late);
    QLabel *small = makeLabel(house.theme, Type::Small, Tone::Text2, hint, board());
    small->setWordWrap(true);
    small->setContentsMargins(layoutDirection() == Qt::LeftToRight ? 28 : 0,
                              2,
                              layoutDirection() == Qt::LeftToRight ? 0 : 28,
                              0);
    column->addWidget(small);
    addFoot(column, tr("Not yet"), change ? tr("Change it") : tr("Seal it"));
    (change ? m_other : m_spring)->setChecked(true);
    for (const QRadioButton *choice : {m_month, m_spring, m_other})
        connect(choice, &QRadioButton::toggled, this, &SealPanel::refresh);
    connect(m_days, &MonthView::picked, this, [this](QDate) {
        refresh();
        act()->setFocus(Qt::TabFocusReason);
    });
    connect(act(), &QPushButton::clicked, this, &SealPanel::take);
    refresh();
    showContent(change ? m_other : m_spring);
}

QRadioButton *SealPanel::addChoice(QVBoxLayout *column, const QString &name, QDate day)
{
    auto *choice = new DayChoice(
        house().theme, name, day.isValid() ? dayOf(day, m_today) : QString(), board());
    column->addWidget(choice);
    column->addSpacing(8);
    return choice;
}

QDate SealPanel::until() const
{
    if (m_month->isChecked())
        return m_today.addMonths(1);
    return m_spring->isChecked() ? nextSpring(m_today) : m_days->selected();
}

void SealPanel::refresh()
{
    m_days->setVisible(m_other->isChecked());
    act()->setEnabled(until() > m_today);
}

void SealPanel::take()
{
    const QDate day = until();
    if (day <= today()) { // the night has passed over the open panel
        m_days->setRange(today().addDays(1), today().addYears(sealFarthest));
        act()->setEnabled(false);
    }
    if (!act()->isEnabled())
        return;
    const bool early = !m_late->isChecked();
    dismiss();
    Q_EMIT chosen(day, early);
}

void SealPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ControlModifier)
        take();
    else
        PagePanel::keyPressEvent(event);
}

} // namespace afterword
