// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/clarity_row.h"

#include "app/reflect/clarity.h"
#include "ui/shared/accessible.h"
#include "ui/shared/mirror.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr double circleRadius = 11;
constexpr int circleRow = 52;

} // namespace

ClarityRow::ClarityRow(const Theme &theme, QString statement, QStringList ends, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_statement(std::move(statement))
    , m_ends(std::move(ends))
{
    describeWidgets();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("ringInset", 4);
    connect(&theme, &Theme::changed, this, [this]() {
        updateGeometry();
        update();
    });
    say();
}

Stepped::Range ClarityRow::steps() const
{
    return {0, reflect::clarityMost}; // 0: blank
}

QSize ClarityRow::sizeHint() const
{
    return {reflect::clarityMost * pitch(m_theme), circleRow};
}

void ClarityRow::setBefore(int answer)
{
    m_before = answer;
    say();
    update();
}

void ClarityRow::setAnswer(int answer)
{
    m_answer = answer;
    if (answer > 0)
        m_cursor = answer;
    say();
    update();
}

void ClarityRow::take(int answer)
{
    setAnswer(answer);
    Q_EMIT edited();
}

void ClarityRow::say()
{
    const QString now = m_answer > 0 ? tr("%1 of 5").arg(m_answer) : tr("blank");
    announceName(this, tr("%1 %2").arg(m_statement, now));
    QString help = tr("1 is %1, 5 is %2.").arg(m_ends.value(0), m_ends.value(2));
    if (m_before > 0)
        help += tr(" Last time %1.").arg(m_before);
    setAccessibleDescription(help);
}

QPointF ClarityRow::centreOf(int answer) const
{
    return Mirror(*this).point(QPointF((answer - 0.5) * pitch(m_theme), height() / 2.0));
}

int ClarityRow::at(QPointF point) const
{
    const int answer = static_cast<int>(Mirror(*this).x(point.x()) / pitch(m_theme)) + 1;
    return std::clamp(answer, reflect::clarityLeast, reflect::clarityMost);
}

void ClarityRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int chosen = at(event->position());
    take(chosen == m_answer ? 0 : chosen);
}

void ClarityRow::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = at(event->position());
    update();
}

void ClarityRow::leaveEvent(QEvent *event)
{
    m_hover = 0;
    update();
    QWidget::leaveEvent(event);
}

void ClarityRow::keyPressEvent(QKeyEvent *event)
{
    const int forward = Mirror(*this).step();
    int next = m_cursor;
    switch (event->key()) {
    case Qt::Key_Right:
        next += forward;
        break;
    case Qt::Key_Left:
        next -= forward;
        break;
    case Qt::Key_Space:
        take(m_answer == m_cursor ? 0 : m_cursor);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        take(0);
        return;
    default:
        if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_5
            && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
            take(event->key() - Qt::Key_0);
        else
            event->ignore();
        return;
    }
    m_cursor = std::clamp(next, reflect::clarityLeast, reflect::clarityMost);
    update();
}

void ClarityRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ClarityRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ClarityRow::paintCircle(QPainter &painter, int answer) const
{
    const QPointF centre = centreOf(answer);
    const bool on = answer == m_answer;
    const bool near = answer == m_hover || (hasFocus() && answer == m_cursor);
    painter.setPen(QPen(m_theme.color(on     ? Tone::Accent
                                      : near ? Tone::Text
                                             : Tone::Edge),
                        near && !on ? 1.75 : 1));
    painter.setBrush(m_theme.color(on ? Tone::Accent : Tone::Surface));
    painter.drawEllipse(centre, circleRadius, circleRadius);
    painter.setPen(Qt::NoPen);
    if (on) {
        painter.setBrush(m_theme.color(Tone::OnAccent));
        painter.drawEllipse(centre, 4, 4);
    }
    if (answer == m_before) {
        painter.setBrush(m_theme.color(Tone::Text2));
        painter.drawEllipse(centre + QPointF(0, circleRadius + 5), 2.5, 2.5);
    }
}

void ClarityRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int answer = reflect::clarityLeast; answer <= reflect::clarityMost; ++answer)
        paintCircle(painter, answer);
}

} // namespace afterword
