// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/earlier_box.h"

#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int earlierRadius = 12;
constexpr int earlierTallest = 150; ///< of one answer; what is longer scrolls
constexpr int earlierLow = 84;

} // namespace

EarlierBox::EarlierBox(const Theme &theme, const QList<Earlier> &answers, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("earlier"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 12, 12);
    column->setSpacing(4);
    for (const Earlier &each : answers) {
        if (!m_views.isEmpty())
            column->addSpacing(6);
        QLabel *head = makeLabel(theme, Type::Small, Tone::Text3, each.question, this);
        head->setWordWrap(true);
        column->addWidget(head);
        auto *view = new MarkdownView(theme, this);
        view->setMarkdownText(each.answer);
        view->setAccessibleName(each.question);
        column->addWidget(view);
        m_views.append(view);
    }
    connect(&theme, &Theme::changed, this, &EarlierBox::fit);
}

void EarlierBox::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    fit();
}

void EarlierBox::fit()
{
    const int most = m_theme.px(m_low ? earlierLow : earlierTallest);
    for (MarkdownView *view : std::as_const(m_views)) {
        const int tall = view->textHeight() + 4;
        view->setFixedHeight(std::min(tall, most));
        // A stop for Tab only where there is something to scroll to.
        view->setFocusPolicy(tall > most ? Qt::StrongFocus : Qt::ClickFocus);
    }
    update();
}

void EarlierBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EarlierBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Tone::Tint));
    painter.drawRoundedRect(rect(), earlierRadius, earlierRadius);
    if (m_theme.isContrast()) {
        painter.setPen(QPen(m_theme.color(Tone::Text), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), earlierRadius, earlierRadius);
    }
}

} // namespace afterword
