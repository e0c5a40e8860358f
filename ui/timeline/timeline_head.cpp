// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_head.h"

#include "ui/shared/controls.h"

#include <QBoxLayout>

namespace afterword {

namespace {

constexpr int headCustom = 5; // of the segments

} // namespace

TimelineHead::TimelineHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_controls(new QWidget(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(makeLabel(theme, Type::Page, Tone::Text, tr("Timeline"), this));
    auto *flow = new FlowLayout(m_controls, 8);
    m_back = makeButton(theme, Look::Link, {}, m_controls, 34);
    m_back->setObjectName(QStringLiteral("backToSpan"));
    m_back->hide();
    m_spans = new Segments(
        theme,
        {tr("Month"), tr("3 months"), tr("6 months"), tr("Year"), tr("All"), tr("Custom…")},
        m_controls);
    m_spans->setObjectName(QStringLiteral("spans"));
    m_spans->setAccessibleName(tr("How far back"));
    flow->addWidget(m_back);
    flow->addWidget(m_spans);
    m_row->addStretch();
    m_row->addWidget(m_controls, 0, Qt::AlignVCenter);
    connect(m_spans, &Segments::chosen, this, [this](int index) {
        if (index == headCustom)
            Q_EMIT customWanted();
        else
            Q_EMIT spanChosen(static_cast<timeline::Span>(index));
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_spans->currentButton()->setFocus(Qt::OtherFocusReason);
        Q_EMIT spanChosen(m_span);
    });
}

void TimelineHead::addControl(QWidget *control)
{
    control->setParent(m_controls);
    m_controls->layout()->addWidget(control);
}

void TimelineHead::setControls(bool shown)
{
    m_controls->setVisible(shown);
}

void TimelineHead::setSpan(timeline::Span span, bool custom)
{
    m_span = span;
    m_spans->setCurrent(custom ? headCustom : static_cast<int>(span));
    const QString words[] = {tr("Back to the month"),
                             tr("Back to 3 months"),
                             tr("Back to 6 months"),
                             tr("Back to the year"),
                             tr("Back to all")};
    m_back->setText(words[static_cast<int>(span)]);
    if (custom != m_back->isHidden())
        return;
    m_back->setVisible(custom);
    place(width());
}

void TimelineHead::place(int width)
{
    const int title = m_row->itemAt(0)->sizeHint().width();
    int wide = 0; // of all controls in one row
    for (int i = 0; i < m_controls->layout()->count(); ++i) {
        const QLayoutItem *each = m_controls->layout()->itemAt(i);
        wide += each->isEmpty() ? 0 : each->sizeHint().width() + 8;
    }
    const bool oneRow = title + 24 + wide <= width;
    m_row->setDirection(oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setAlignment(m_controls, oneRow ? Qt::AlignVCenter : Qt::Alignment());
    m_controls->setMinimumWidth(oneRow ? wide : 0);
}

} // namespace afterword
