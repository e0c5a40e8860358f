// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/option_button.h"

#include "ui/shared/accessible.h"
#include "ui/shared/mirror.h"

#include <QPainter>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int optionSide = 14;
constexpr int optionTop = 10;
constexpr int optionMark = 18;
constexpr int optionGap = 12;
constexpr int optionRadius = 10;
constexpr int optionBox = 5;
constexpr int optionHigh = 44;

QAccessibleInterface *optionAccessible(const QString &key, QObject *object)
{
    auto *option =
        key == "afterword::OptionButton"_L1 ? qobject_cast<OptionButton *>(object) : nullptr;
    if (option == nullptr)
        return nullptr;
    return new ToggleAccessible(
        option, option->isOfMany() ? QAccessible::CheckBox : QAccessible::RadioButton);
}

} // namespace

OptionButton::OptionButton(const Theme &theme, const QString &text, bool many, QWidget *parent)
    : WrappingButton(theme, optionRadius, QSizePolicy::Fixed, parent)
    , m_many(many)
{
    QAccessible::installFactory(&optionAccessible);
    setText(text);
    setCheckable(true);
}

int OptionButton::wordsHigh(int width) const
{
    const int room = width - 2 * optionSide - optionMark - optionGap;
    return linesOf(Type::Body, text(), room) * theme().lineHeight(Type::Body);
}

int OptionButton::heightForWidth(int width) const
{
    return std::max(theme().px(optionHigh), wordsHigh(width) + 2 * optionTop);
}

QSize OptionButton::sizeHint() const
{
    const int wide = QFontMetrics(theme().font(Type::Body)).horizontalAdvance(text());
    const int whole = std::min(wide, 320) + 2 * optionSide + optionMark + optionGap + 2;
    return {whole, heightForWidth(whole)};
}

QSize OptionButton::minimumSizeHint() const
{
    return {140, theme().px(optionHigh)};
}

void OptionButton::paintMark(QPainter &painter, const QRectF &mark) const
{
    const bool on = isChecked();
    const Tone edge = on ? Tone::Accent : underMouse() ? Tone::Text3 : Tone::Edge;
    painter.setPen(QPen(theme().color(edge), 1));
    painter.setBrush(theme().color(on ? Tone::Accent : Tone::Surface));
    if (m_many)
        painter.drawRoundedRect(mark, optionBox, optionBox);
    else
        painter.drawEllipse(mark);
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Tone::OnAccent));
    if (!m_many) {
        painter.drawEllipse(mark.center(), 3.5, 3.5);
        return;
    }
    painter.setPen(QPen(theme().color(Tone::OnAccent), 2, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = mark.center();
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-4, 0.5), middle + QPointF(-1.2, 3.2), middle + QPointF(4, -3)});
}

void OptionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone fill = isDown()       ? Tone::Press
                      : isChecked()  ? Tone::AccentSoft
                      : underMouse() ? Tone::Hover
                                     : Tone::Surface;
    paintGround(painter, isChecked() ? Tone::AccentLine : Tone::EdgeSoft, fill);
    paintMark(
        painter,
        Mirror(*this).rect(QRectF(
            optionSide + 0.5, (height() - optionMark) / 2.0, optionMark - 1, optionMark - 1)));
    const int from = optionSide + optionMark + optionGap;
    const int high = wordsHigh(width());
    paintWords(painter,
               Type::Body,
               Tone::Text,
               QRectF(from, (height() - high) / 2.0, width() - from - optionSide, high),
               text());
}

} // namespace afterword
