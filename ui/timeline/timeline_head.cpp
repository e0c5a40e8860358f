// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_head.h"

#include "ui/shared/controls.h"

#include <QBoxLayout>

namespace afterword {

TimelineHead::TimelineHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(makeLabel(theme, Type::Page, Tone::Text, tr("Timeline"), this));
    m_row->addStretch();
    m_spans = new Segments(
        theme, {tr("Month"), tr("3 months"), tr("6 months"), tr("Year"), tr("All")}, this);
    m_spans->setObjectName(QStringLiteral("spans"));
    m_spans->setAccessibleName(tr("How far back"));
    m_row->addWidget(m_spans, 0, Qt::AlignVCenter);
    connect(m_spans, &Segments::chosen, this, [this](int index) {
        Q_EMIT spanChosen(static_cast<timeline::Span>(index));
    });
}

void TimelineHead::setControls(bool shown)
{
    m_spans->setVisible(shown);
}

void TimelineHead::setSpan(timeline::Span span)
{
    m_spans->setCurrent(static_cast<int>(span));
}

void TimelineHead::place(int width)
{
    const int title = m_row->itemAt(0)->sizeHint().width();
    const bool oneRow = title + 24 + m_spans->sizeHint().width() <= width;
    m_row->setDirection(oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace afterword
