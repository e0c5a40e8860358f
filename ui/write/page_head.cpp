// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/page_head.h"

#include "app/base/day_words.h"
#include "ui/shared/controls.h"
#include "ui/shared/menu_place.h"
#include "ui/shared/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

QString dayInWords(QDate day, QDate today)
{
    return dayInWords(day, day.year() == today.year() ? DayStyle::Weekday : DayStyle::WeekdayYear);
}

QString timeOfDay(QTime time)
{
    if (time.hour() < 5 || time.hour() >= 22)
        return PageHead::tr("Night");
    if (time.hour() < 12)
        return PageHead::tr("Morning");
    return time.hour() < 17 ? PageHead::tr("Afternoon") : PageHead::tr("Evening");
}

PageHead::PageHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    m_day = makeLabel(theme, Type::Page, Tone::Text, {}, this);
    m_day->setObjectName(u"pageDay"_s);
    m_day->setWordWrap(true);
    m_time = makeLabel(theme, Type::Body, Tone::Text2, {}, this);
    m_time->setObjectName(u"timeOfDay"_s);
    m_state = new SavedState(theme, this);
    m_details = makeButton(theme, Look::Link, tr("Details"), this, 30);
    m_details->setObjectName(u"savingDetails"_s);
    m_details->setCheckable(true);
    m_details->hide();
    m_why = makeLabel(theme, Type::Small, Tone::Text2, {}, this);
    m_why->setObjectName(u"savingTrouble"_s);
    m_why->setWordWrap(true);
    m_why->hide();
    m_focus = makeIconButton(theme, u"focus"_s, tr("Focus mode"), this);
    m_focus->setObjectName(u"focusMode"_s);
    m_focus->setToolTip(tr("Focus mode  F11"));
    m_focus->setCheckable(true);
    m_more = makeIconButton(theme, u"more"_s, tr("More"), this);
    m_more->setObjectName(u"more"_s);

    m_menu = new QMenu(this);
    layOut();
    m_menu->addAction(tr("New page"), this, &PageHead::newPagePicked);
    m_menu->addAction(
        tr("Find and replace"), QKeySequence(Qt::CTRL | Qt::Key_H), this, &PageHead::findPicked);
    m_addFiles = m_menu->addAction(tr("Add a picture or file…"), this, &PageHead::addFilesPicked);
    m_addFiles->setObjectName(u"addFiles"_s);
    m_away = m_menu->addAction(tr("Put away until…"), this, &PageHead::awayPicked);
    m_bin = m_menu->addAction(tr("Move to bin"), this, &PageHead::binPicked);

    connect(m_details, &QPushButton::toggled, m_why, &QWidget::setVisible);
    connect(m_focus, &QToolButton::clicked, this, &PageHead::focusModePicked);
    connect(m_more, &QToolButton::clicked, this, &PageHead::openMenu);
    connect(&theme, &Theme::changed, this, &PageHead::restyle);
    restyle();
}

void PageHead::layOut()
{
    m_right = new QHBoxLayout;
    m_right->setSpacing(8);
    m_right->addWidget(m_state);
    m_right->addSpacing(8);
    m_right->addWidget(m_focus);
    m_right->addWidget(m_more);
    m_second = new QHBoxLayout;
    m_second->setSpacing(4);
    m_second->addWidget(m_time, 1);
    m_second->addWidget(m_details);
    m_second->addStretch(); // where the time of day is not shown
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_day, 1, Qt::AlignTop);
    line->addLayout(m_right);
    line->setAlignment(m_right, Qt::AlignTop);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 2, 0);
    m_column->addLayout(line);
    m_column->addLayout(m_second);
    m_column->addWidget(m_why);
}

void PageHead::restyle()
{
    m_day->setFont(m_theme.font(m_small ? Type::Section : Type::Page));
    m_time->setVisible(!m_small);
    m_column->setSpacing(qMax(0, 2 - overhang()));
    // A little under the middle of the day's letters, where they look level.
    const Type type = m_small ? Type::Section : Type::Page;
    const int middle = m_theme.lineHeight(type) / 2 + overhang() + 2;
    m_right->setContentsMargins(0, qMax(0, middle - m_more->minimumHeight() / 2), 0, 0);
}

int PageHead::overhang() const
{
    const Type type = m_small ? Type::Section : Type::Page;
    const int letters = QFontMetrics(m_theme.font(type)).height();
    return qMax(0, letters - m_theme.lineHeight(type) + 1) / 2;
}

void PageHead::setDay(const Moment &at, QDate today)
{
    m_day->setText(dayInWords(at.date(), today));
    m_time->setText(timeOfDay(at.time()));
}

void PageHead::setSmall(bool small)
{
    m_small = small;
    restyle();
}

void PageHead::setFocusMode(bool on)
{
    m_focus->setChecked(on);
}

void PageHead::setCanBin(bool can)
{
    m_away->setEnabled(can);
    m_bin->setEnabled(can);
}

QAction *PageHead::addAction(const QString &text)
{
    auto *action = new QAction(text, m_menu);
    m_menu->insertAction(m_bin, action);
    return action;
}

void PageHead::setCanAdd(bool can)
{
    m_addFiles->setEnabled(can);
}

void PageHead::showSaved()
{
    if (m_state->isTrouble()) {
        m_second->removeWidget(m_state);
        m_right->insertWidget(0, m_state);
    }
    m_state->showSaved();
    m_details->setChecked(false);
    m_details->hide();
}

void PageHead::showTrouble(const Error &error)
{
    m_why->setText(savingTrouble(error).whole());
    if (m_state->isTrouble())
        return;
    // It is longer than the room beside the day.
    m_right->removeWidget(m_state);
    m_second->insertWidget(1, m_state);
    m_state->showTrouble();
    m_details->show();
}

void PageHead::clearState()
{
    if (!m_state->isTrouble())
        m_state->clear();
}

QWidget *PageHead::first() const
{
    return m_details->isVisible() ? static_cast<QWidget *>(m_details) : m_focus;
}

void PageHead::openMenu()
{
    popupUnder(*m_menu, *m_more, Flush::End);
}

} // namespace afterword
