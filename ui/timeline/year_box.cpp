// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/year_box.h"

#include "ui/shared/controls.h"
#include "ui/timeline/year_grid.h"

#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

YearBox::YearBox(const Theme &theme, Values values, QWidget *parent)
    : QWidget(parent)
    , m_values(std::move(values))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *title = new QHBoxLayout;
    title->addWidget(makeLabel(theme, Type::Label, Tone::Text, tr("A year in days"), this));
    title->addStretch();
    m_buttons = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    // Chevrons flip by themselves from right to left.
    m_before = makeIconButton(theme, QStringLiteral("chev-left"), tr("Year before"), m_buttons);
    m_after = makeIconButton(theme, QStringLiteral("chev-right"), tr("Year after"), m_buttons);
    m_label = makeLabel(theme, Type::Small, Tone::Text2, QString(), m_buttons);
    buttons->addWidget(m_before);
    buttons->addWidget(m_label);
    buttons->addWidget(m_after);
    title->addWidget(m_buttons);
    column->addLayout(title);
    m_grid = new YearGrid(theme, this);
    column->addWidget(m_grid);
    column->addStretch();
    connect(m_grid, &YearGrid::beyond, this, [this](QDate day) {
        showYear(day.year());
        m_grid->goTo(day);
    });
    connect(m_before, &QToolButton::clicked, this, [this]() { showYear(m_grid->year() - 1); });
    connect(m_after, &QToolButton::clicked, this, [this]() { showYear(m_grid->year() + 1); });
}

void YearBox::setDays(QDate first, QDate last)
{
    const bool fresh = !m_first.isValid();
    m_first = first;
    m_last = last;
    showYear(fresh ? last.year() : m_grid->year());
}

void YearBox::showYear(int year)
{
    const int shown = std::clamp(year, m_first.year(), m_last.year());
    m_grid->setYear(shown, m_values(shown), m_first, m_last);
    m_label->setText(QString::number(shown));
    m_buttons->setVisible(m_first.year() != m_last.year());
    m_before->setEnabled(shown > m_first.year());
    m_after->setEnabled(shown < m_last.year());
}

} // namespace afterword
