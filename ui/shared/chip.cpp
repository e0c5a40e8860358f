// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"
#include "ui/shared/mirror.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipPadding = 13;
constexpr int chipMark = 14;
constexpr int chipMarkRoom = 16; // the mark and its gap
constexpr int chipWidest = 400;

QAccessibleInterface *chipAccessible(const QString &key, QObject *object)
{
    auto *chip = key == "afterword::Chip"_L1 ? qobject_cast<Chip *>(object) : nullptr;
    return chip != nullptr ? new ToggleAccessible(chip, QAccessible::CheckBox) : nullptr;
}

} // namespace

Chip::Chip(const Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    QAccessible::installFactory(&chipAccessible);
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFont(theme.font(Type::Small));
    setProperty("ringRadius", theme.px(28) / 2);
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(Type::Small));
        setProperty("ringRadius", m_theme.px(28) / 2);
        updateGeometry();
        update();
    });
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setAccessibleDescription(removable ? tr("Delete removes it") : QString());
    updateGeometry();
    update();
}

void Chip::setMenuArrow(bool arrow)
{
    m_arrow = arrow;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    QFont widest = font();
    if (m_theme.isContrast()) {
        widest.setWeight(QFont::DemiBold); // how a chosen one is drawn
    }
    const QFontMetrics metrics(widest);
    int width = metrics.horizontalAdvance(text()) + 1 + 2 * m_theme.px(chipPadding);
    if (m_removable || m_arrow) {
        width += m_theme.px(chipMarkRoom);
    }
    return {qMin(width, m_theme.px(chipWidest)), qMax(m_theme.px(28), metrics.height() + 8)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 2 * m_theme.px(chipPadding) + 40), sizeHint().height()};
}

QRect Chip::markRect() const
{
    const int side = m_theme.px(chipMark);
    const int left = width() - m_theme.px(chipPadding) - side + 2;
    return Mirror(*this).rect(QRectF(left, (height() - side) / 2.0, side, side)).toAlignedRect();
}

void Chip::nextCheckState()
{
    if (!m_arrow && !m_removable) {
        QAbstractButton::nextCheckState();
    }
}

QColor Chip::fill() const
{
    if (!isEnabled()) {
        return Qt::transparent;
    }
    if (isDown()) {
        return m_theme.color(Tone::Press);
    }
    if (isChecked()) {
        return m_theme.color(Tone::AccentSoft);
    }
    return underMouse() ? m_theme.color(Tone::Hover) : QColor(Qt::transparent);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const Tone words = chosen || underMouse() ? Tone::Text : Tone::Text2;
    const QColor ink = m_theme.color(isEnabled() ? words : Tone::Disabled);
    paintBox(painter);
    paintWords(painter, ink);
}

void Chip::paintBox(QPainter &painter) const
{
    const bool chosen = isChecked();
    const bool strong = chosen && m_theme.isContrast();
    const double pen = strong ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(QPen(m_theme.color(chosen ? Tone::AccentLine : Tone::EdgeSoft), pen));
    painter.setBrush(fill());
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    if (chosen && underMouse() && isEnabled() && !isDown()) {
        QColor veil = m_theme.color(Tone::AccentLine);
        veil.setAlphaF(m_theme.isContrast() ? 0.15F : 0.4F);
        painter.setBrush(veil);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    }
}

void Chip::paintWords(QPainter &painter, const QColor &ink) const
{
    const bool marked = m_removable || m_arrow;
    const int padding = m_theme.px(chipPadding);
    QRectF words(padding, 0, width() - 2 * padding, height());
    if (marked) {
        words.setWidth(words.width() - m_theme.px(chipMarkRoom));
        const QPixmap mark = m_theme.icon(m_removable ? u"x"_s : u"chev-down"_s,
                                          ink,
                                          m_theme.px(chipMark),
                                          painter.device()->devicePixelRatioF());
        painter.drawPixmap(markRect().topLeft(), mark);
    }
    QFont font = this->font();
    if (isChecked() && m_theme.isContrast()) {
        font.setWeight(QFont::DemiBold);
    }
    painter.setFont(font);
    painter.setPen(ink);
    const QRectF place = Mirror(*this).rect(words);
    const QString shown =
        QFontMetricsF(font).elidedText(text(), Qt::ElideRight, place.width() + 1.5);
    painter.drawText(place.adjusted(-1, 0, 1, 0), static_cast<int>(Qt::AlignCenter), shown);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    // The x is a target as high as the chip and 28 wide.
    const QRect target = markRect().adjusted(-7, -height(), 7, height());
    if (m_removable && isDown() && event->button() == Qt::LeftButton
        && target.contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QAbstractButton::event(event);
}

} // namespace afterword
