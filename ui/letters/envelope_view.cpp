// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/envelope_view.h"

#include "ui/shared/controls.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int envelopeWidth = 166;
constexpr int envelopeHeight = 110;
constexpr int envelopeText = 400;
constexpr qreal envelopeSeal = 17;

} // namespace

EnvelopeView::EnvelopeView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(4);
    m_picture = new QWidget(this);
    m_picture->setFixedSize(envelopeWidth + 2, envelopeHeight + 2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(28);
    const auto add = [this, column](Type type, Tone tone) {
        QLabel *label = makeLabel(m_theme, type, tone, {}, this);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label, 0, Qt::AlignHCenter);
        return label;
    };
    m_title = add(Type::Section, Tone::Text);
    column->addSpacing(8);
    m_line = add(Type::Body, Tone::Text2);
    m_line->setObjectName(u"envelopeLine"_s);
    column->addSpacing(16);
    m_hint = add(Type::Small, Tone::Text2);
    column->addSpacing(20);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    m_first = makeButton(theme, Look::Default, {}, this);
    m_first->setObjectName(u"envelopeFirst"_s);
    m_second = makeButton(theme, Look::Quiet, {}, this);
    m_second->setObjectName(u"envelopeSecond"_s);
    row->addWidget(m_first);
    row->addWidget(m_second);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(5);
    connect(m_first, &QPushButton::clicked, this, &EnvelopeView::firstPressed);
    connect(m_second, &QPushButton::clicked, this, &EnvelopeView::secondPressed);
    connect(&theme, &Theme::changed, this, [this] {
        fitWords();
        update();
    });
}

/// Beside its middle, a layout gives a label the height of one that is as wide as it likes.
void EnvelopeView::fitWords()
{
    const int width = m_theme.px(envelopeText);
    for (QLabel *label : {m_title, m_line, m_hint}) {
        label->setFixedWidth(width);
        label->setMinimumHeight(label->heightForWidth(width));
    }
}

void EnvelopeView::show(const Shown &shown)
{
    m_shown = shown;
    m_title->setText(shown.title);
    m_line->setText(shown.line);
    m_hint->setText(shown.hint);
    m_hint->setVisible(!shown.hint.isEmpty());
    m_first->setText(shown.first);
    m_first->setVisible(!shown.first.isEmpty());
    m_second->setText(shown.second);
    m_second->setVisible(!shown.second.isEmpty());
    fitWords();
    update();
}

void EnvelopeView::focusFirst()
{
    QPushButton *first = m_first->isVisibleTo(this) ? m_first : m_second;
    if (first->isVisibleTo(this))
        first->setFocus(Qt::OtherFocusReason);
}

void EnvelopeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(m_picture->geometry()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(m_theme.color(Tone::Edge), 1.5));
    painter.setBrush(m_theme.color(Tone::Surface));
    painter.drawRoundedRect(box, 6, 6);
    const QPointF middle(box.center().x(), box.top() + 62);
    const QPointF left(middle.x() - 22, middle.y() - 6);
    const QPointF right(middle.x() + 22, middle.y() - 6);
    painter.drawLine(box.bottomLeft() + QPointF(2, -3), left);
    painter.drawLine(box.bottomRight() + QPointF(-2, -3), right);
    painter.drawPolyline(QPolygonF(
        {box.topLeft() + QPointF(2, 3), middle - QPointF(0, 6), box.topRight() + QPointF(-2, 3)}));
    if (!m_shown.sealed)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Tone::Accent));
    painter.drawEllipse(middle, envelopeSeal, envelopeSeal);
    painter.setPen(QPen(m_theme.color(Tone::OnAccent), 1.75, Qt::SolidLine, Qt::RoundCap));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < 3; ++i) {
        const qreal y = middle.y() - 5 + 5 * i;
        const qreal shorter = i == 2 ? 6 : 0;
        painter.drawLine(QPointF(middle.x() - 7 + (rtl ? shorter : 0), y),
                         QPointF(middle.x() + 7 - (rtl ? 0 : shorter), y));
    }
}

} // namespace afterword
