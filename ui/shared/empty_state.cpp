// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controls.h"
#include "ui/shared/mirror.h"
#include "ui/shared/panels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace afterword {

namespace {

/// An open book, three lines begun on the first page.
class BookDrawing final : public QWidget
{
public:
    BookDrawing(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(100, 78);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        painter.translate(2, 2);
        QPainterPath pages;
        pages.moveTo(0, 0);
        pages.quadTo(30, 0, 48, 11);
        pages.quadTo(66, 0, 96, 0);
        pages.lineTo(96, 62);
        pages.quadTo(66, 62, 48, 73);
        pages.quadTo(30, 62, 0, 62);
        pages.closeSubpath();
        painter.setPen(
            QPen(m_theme.color(Tone::Edge), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(m_theme.color(Tone::Surface));
        painter.drawPath(pages);
        painter.drawLine(QPointF(48, 11), QPointF(48, 73));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Tone::AccentLine), 1.75, Qt::SolidLine, Qt::RoundCap));
        QPainterPath lines;
        lines.moveTo(12, 17);
        lines.quadTo(26, 17, 36.5, 21);
        lines.moveTo(12, 29);
        lines.quadTo(26, 29, 36.5, 33);
        lines.moveTo(12, 41);
        lines.quadTo(19, 41, 25.5, 42.5);
        painter.drawPath(lines);
    }

private:
    const Theme &m_theme;
};

} // namespace

EmptyState::EmptyState(const Theme &theme,
                       const QString &heading,
                       const QString &sentence,
                       const QString &action,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *words = new QWidget(this);
    words->setMaximumWidth(theme.px(384));
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(new BookDrawing(theme, words), 0, Qt::AlignHCenter);
    column->addSpacing(24);
    auto *title = makeLabel(theme, Type::Section, Tone::Text, heading, words);
    auto *text = makeLabel(theme, Type::Body, Tone::Text2, sentence, words);
    for (QLabel *label : {title, text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    column->addWidget(title);
    column->addSpacing(10);
    column->addWidget(text);
    if (!action.isEmpty()) {
        auto *button = makeButton(theme, Look::Primary, action, words);
        connect(button, &QPushButton::clicked, this, &EmptyState::acted);
        column->addSpacing(22);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(words, 1000);
    row->addStretch(1);
    connect(
        &theme, &Theme::changed, words, [this, words] { words->setMaximumWidth(m_theme.px(384)); });
}

} // namespace afterword
