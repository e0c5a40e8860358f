// SPDX-License-Identifier: GPL-3.0-or-later
// SecretField: where things stand, painting, caret and mouse.
#include "ui/shared/secret_field.h"
#include "ui/shared/secret_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleHints>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr int secretPadding = 13; ///< look: the text starts 13 from the field's edge
constexpr int secretEyeMargin = 7;
constexpr qreal secretDotPitch = 11;
constexpr qreal secretDotRadius = 3;
constexpr int secretCaret = 2;

} // namespace

QFont SecretField::textFont() const
{
    return m_theme.font(m_mono ? Type::Mono : Type::Body);
}

bool SecretField::rightToLeft() const
{
    if (m_mono) {
        return false;
    }
    return m_shown && !m_bytes.isEmpty() ? secret::isRightToLeft(view())
                                         : layoutDirection() == Qt::RightToLeft;
}

QRect SecretField::textArea() const
{
    const bool eye = !m_eye->isHidden();
    const int end = eye ? secretEyeMargin + m_eye->width() + 4 : secretPadding;
    const QRect area = rect().adjusted(secretPadding, 2, -end, -2);
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

std::vector<SecretField::Cell> SecretField::cells() const
{
    const QFontMetricsF metrics(textFont());
    const qreal scale = m_theme.px(100) / 100.0;
    std::vector<Cell> cells;
    secret::Grapheme grapheme;
    qreal x = 0;
    for (std::size_t at = 0; at < m_bytes.size();) {
        const std::size_t next = grapheme.read(view(), at);
        qreal width = secretDotPitch * scale;
        if (m_shown) {
            QString one = grapheme.view().toString();
            width = metrics.horizontalAdvance(one);
            one.fill(u'\0');
        }
        cells.push_back({at, next, x, width});
        x += width;
        at = std::max(next, at + 1);
    }
    return cells;
}

qreal SecretField::caretX(const std::vector<Cell> &cells) const
{
    for (const Cell &cell : cells) {
        if (cell.from >= m_caret) {
            return cell.x;
        }
    }
    return cells.empty() ? 0 : cells.back().x + cells.back().width;
}

QRect SecretField::caretRect() const
{
    const QRect area = textArea();
    const int height = qMin(qCeil(QFontMetricsF(textFont()).height()), area.height());
    const qreal along = caretX(cells()) - m_scroll + m_composing * secretDotPitch;
    const int x = rightToLeft() ? qRound(area.right() + 1 - along) - secretCaret
                                : qRound(area.left() + along);
    return {x, area.center().y() - height / 2, secretCaret, height};
}

void SecretField::showCaret()
{
    const qreal room = qMax(textArea().width() - secretCaret, 1);
    const std::vector<Cell> all = cells();
    const qreal whole = all.empty() ? 0 : all.back().x + all.back().width;
    const qreal caret = caretX(all) + m_composing * secretDotPitch;
    m_scroll = std::clamp(m_scroll, caret - room, qMax(caret, 0.0));
    m_scroll = std::clamp(m_scroll, 0.0, qMax(whole + m_composing * secretDotPitch - room, 0.0));
    blink(hasFocus());
    updateMicroFocus();
}

void SecretField::paintBox(QPainter &painter) const
{
    const bool focus = hasFocus();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(isEnabled() ? Tone::Surface : Tone::DisabledFill));
    Tone edge = m_invalid ? Tone::Clay : Tone::Edge;
    if (!isEnabled()) {
        edge = Tone::DisabledFill;
    } else if (focus) {
        edge = Tone::Ring;
    }
    const qreal width = focus ? 2 : 1;
    painter.setPen(QPen(m_theme.color(edge), width));
    const qreal half = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 8 - half, 8 - half);
}

void SecretField::paintCells(QPainter &painter) const
{
    const QRect area = textArea();
    const bool back = rightToLeft();
    const qreal scale = m_theme.px(100) / 100.0;
    const QFontMetricsF metrics(textFont());
    const qreal base =
        std::round(area.center().y() + 0.5 + (metrics.ascent() - metrics.descent()) / 2);
    painter.setFont(textFont());
    const QColor ink = m_theme.color(!isEnabled() ? Tone::Disabled
                                     : m_readOnly ? Tone::Text2
                                                  : Tone::Text);
    secret::Grapheme grapheme;
    qreal end = 0;
    const auto dot = [&](qreal x, const QColor &color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const qreal radius = secretDotRadius * scale;
        painter.drawEllipse(
            QPointF(x + secretDotPitch * scale / 2, area.center().y() + 0.5), radius, radius);
    };
    for (const Cell &cell : cells()) {
        const qreal along = cell.x - m_scroll;
        const qreal x = back ? area.right() + 1 - along - cell.width : area.left() + along;
        end = cell.x + cell.width;
        if (x > area.right() + 1 || x + cell.width < area.left()) {
            continue;
        }
        if (m_all) {
            painter.fillRect(QRectF(x, area.top() + 4, cell.width, area.height() - 8),
                             m_theme.color(Tone::Sel));
        }
        if (!m_shown) {
            dot(x, ink);
            continue;
        }
        grapheme.read(view(), cell.from);
        QString one = grapheme.view().toString();
        painter.setPen(ink);
        painter.drawText(QPointF(x, base), one);
        one.fill(u'\0');
    }
    for (int i = 0; i < m_composing; ++i) {
        const qreal along = end - m_scroll + i * secretDotPitch * scale;
        dot(back ? area.right() + 1 - along - secretDotPitch * scale : area.left() + along,
            m_theme.color(Tone::Text3));
    }
}

void SecretField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter);
    painter.setClipRect(textArea().adjusted(-1, 0, 1, 0));
    paintCells(painter);
    if (hasFocus() && m_caretOn && !m_readOnly && !m_all) {
        painter.fillRect(caretRect(), m_theme.color(Tone::Accent));
    }
}

void SecretField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        pasteFromClipboard(true);
        return;
    }
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const QRect area = textArea();
    const qreal pressed = event->position().x();
    const qreal along =
        (rightToLeft() ? area.right() + 1 - pressed : pressed - area.left()) + m_scroll;
    std::size_t caret = m_bytes.size();
    for (const Cell &cell : cells()) {
        if (along < cell.x + cell.width / 2) {
            caret = cell.from;
            break;
        }
    }
    moveTo(caret);
}

void SecretField::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_all = !m_bytes.isEmpty();
        update();
    }
}

/// Begins with the caret there. At a desktop's wish, and at rest (ui/caret_rest.h), it stays there.
void SecretField::blink(bool on)
{
    if (m_blink != 0)
        killTimer(m_blink);
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    m_blink = on && flash > 0 ? startTimer(qMax(flash / 2, 100)) : 0;
    m_caretOn = true;
}

void SecretField::focusInEvent(QFocusEvent *event)
{
    blink(true);
    QWidget::focusInEvent(event);
    update();
}

void SecretField::focusOutEvent(QFocusEvent *event)
{
    blink(false);
    m_all = false;
    m_composing = 0;
    QWidget::focusOutEvent(event);
    update();
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::LayoutDirectionChange) {
        resizeEvent(nullptr);
    }
    QWidget::changeEvent(event);
}

void SecretField::resizeEvent(QResizeEvent *)
{
    const QRect place(width() - secretEyeMargin - m_eye->width(),
                      (height() - m_eye->height()) / 2,
                      m_eye->width(),
                      m_eye->height());
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    showCaret();
    update();
}

void SecretField::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_blink) {
        m_caretOn = !m_caretOn;
        update(caretRect().adjusted(-1, -1, 1, 1));
        return;
    }
    QWidget::timerEvent(event);
}

} // namespace afterword
