// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int comboPadding = 12;
constexpr int comboArrow = 16;

bool styleHas(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

AppStyle::AppStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(&theme)
{}

int AppStyle::pixelMetric(PixelMetric metric,
                          const QStyleOption *option,
                          const QWidget *widget) const
{
    const auto scaled = [this](int length) { return m_theme ? m_theme->px(length) : length; };
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin) {
        return 4; // a 2 px ring, 2 px away
    }
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight
        || metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight) {
        return scaled(18);
    }
    if (metric == PM_CheckBoxLabelSpacing || metric == PM_RadioButtonLabelSpacing) {
        return 10;
    }
    if (metric == PM_SmallIconSize || metric == PM_ButtonIconSize) {
        return 20;
    }
    if (metric == PM_ToolTipLabelFrameWidth || metric == PM_ComboBoxFrameWidth) {
        return metric == PM_ComboBoxFrameWidth ? 1 : 0;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int AppStyle::styleHint(StyleHint hint,
                        const QStyleOption *option,
                        const QWidget *widget,
                        QStyleHintReturn *data) const
{
    if (hint == SH_ToolTip_WakeUpDelay) {
        return 600;
    }
    if (hint == SH_FocusFrame_Mask || hint == SH_ComboBox_Popup) {
        return 0;
    }
    if (hint == SH_FocusFrame_AboveWidget) {
        return 1; // else a tight parent clips the ring
    }
    if (hint == SH_Widget_Animation_Duration && m_theme && m_theme->reduceMotion()) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void AppStyle::drawPrimitive(PrimitiveElement element,
                             const QStyleOption *option,
                             QPainter *painter,
                             const QWidget *widget) const
{
    if (m_theme && element == PE_FrameFocusRect) {
        return; // FocusRing draws it, outside the widget
    }
    if (m_theme && element == PE_IndicatorCheckBox) {
        drawCheck(*option, *painter);
        return;
    }
    if (m_theme && element == PE_IndicatorRadioButton) {
        drawRadio(*option, *painter);
        return;
    }
    const bool menuMark = element == PE_IndicatorMenuCheckMark || element == PE_IndicatorArrowRight
                          || element == PE_IndicatorArrowLeft;
    if (m_theme && menuMark) {
        drawMenuMark(element, *option, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawMenuMark(PrimitiveElement element,
                            const QStyleOption &option,
                            QPainter &painter) const
{
    QString name = u"check"_s;
    if (element != PE_IndicatorMenuCheckMark) {
        // The theme turns pointing icons round by itself: ask for forwards and backwards.
        const bool rtl = option.direction == Qt::RightToLeft;
        name = (element == PE_IndicatorArrowRight) != rtl ? u"chev-right"_s : u"chev-left"_s;
    }
    const QColor ink =
        m_theme->color(styleHas(option, State_Enabled) ? Tone::Text : Tone::Disabled);
    const QPixmap mark = m_theme->icon(name, ink, 16, painter.device()->devicePixelRatioF());
    painter.drawPixmap(QRectF(option.rect).center() - QPointF(8, 8), mark);
}

void AppStyle::drawCheck(const QStyleOption &option, QPainter &painter) const
{
    const bool on = styleHas(option, State_On) || styleHas(option, State_NoChange);
    const bool enabled = styleHas(option, State_Enabled);
    const QColor ink = m_theme->color(enabled ? Tone::Accent : Tone::Disabled);
    const QColor edge = styleHas(option, State_MouseOver) ? m_theme->color(Tone::Text3)
                                                          : m_theme->color(Tone::Edge);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(on || !enabled ? ink : edge, 1));
    painter.setBrush(on ? ink : m_theme->color(enabled ? Tone::Surface : Tone::DisabledFill));
    painter.drawRoundedRect(box, 5, 5);
    if (styleHas(option, State_NoChange)) {
        painter.setPen(QPen(m_theme->color(Tone::OnAccent), 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.left() + 4.5, box.center().y()),
                         QPointF(box.right() - 4.5, box.center().y()));
    } else if (on) {
        const int side = qRound(box.width()) - 2;
        const QPixmap tick = m_theme->icon(u"check"_s,
                                           m_theme->color(Tone::OnAccent),
                                           side,
                                           painter.device()->devicePixelRatioF());
        painter.drawPixmap(QPointF(box.center().x() - side / 2.0, box.center().y() - side / 2.0),
                           tick);
    }
    painter.restore();
}

void AppStyle::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const bool on = styleHas(option, State_On);
    const bool enabled = styleHas(option, State_Enabled);
    const QColor ink = m_theme->color(enabled ? Tone::Accent : Tone::Disabled);
    const QColor edge = styleHas(option, State_MouseOver) ? m_theme->color(Tone::Text3)
                                                          : m_theme->color(Tone::Edge);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(on || !enabled ? ink : edge, 1));
    painter.setBrush(on ? ink : m_theme->color(enabled ? Tone::Surface : Tone::DisabledFill));
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->color(Tone::OnAccent));
        painter.drawEllipse(box.center(), box.width() * 0.22, box.width() * 0.22);
    }
    painter.restore();
}

void AppStyle::drawCombo(const QStyleOptionComplex &option, QPainter &painter) const
{
    const bool enabled = styleHas(option, State_Enabled);
    Tone fill = Tone::Surface;
    if (!enabled) {
        fill = Tone::DisabledFill;
    } else if (styleHas(option, State_Sunken) || styleHas(option, State_On)) {
        fill = Tone::Press;
    } else if (styleHas(option, State_MouseOver)) {
        fill = Tone::Hover;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->color(enabled ? Tone::EdgeSoft : Tone::DisabledFill), 1));
    painter.setBrush(m_theme->color(fill));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QPixmap arrow = m_theme->icon(u"chev-down"_s,
                                        m_theme->color(enabled ? Tone::Text : Tone::Disabled),
                                        comboArrow,
                                        painter.device()->devicePixelRatioF());
    const QRect logical(option.rect.right() - comboPadding - comboArrow + 2,
                        option.rect.center().y() - comboArrow / 2 + 1,
                        comboArrow,
                        comboArrow);
    painter.drawPixmap(visualRect(option.direction, option.rect, logical).topLeft(), arrow);
    painter.restore();
}

void AppStyle::drawComplexControl(ComplexControl control,
                                  const QStyleOptionComplex *option,
                                  QPainter *painter,
                                  const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (m_theme && control == CC_ComboBox && combo != nullptr && !combo->editable) {
        drawCombo(*option, *painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void AppStyle::drawControl(ControlElement element,
                           const QStyleOption *option,
                           QPainter *painter,
                           const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (m_theme && element == CE_ComboBoxLabel && combo != nullptr && !combo->editable) {
        const QRect field =
            proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        painter->setPen(
            m_theme->color(styleHas(*option, State_Enabled) ? Tone::Text : Tone::Disabled));
        const QString shown =
            option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width());
        painter->drawText(
            field,
            static_cast<int>(visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter)),
            shown);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect AppStyle::subControlRect(ComplexControl control,
                               const QStyleOptionComplex *option,
                               SubControl part,
                               const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && combo != nullptr
        && !combo->editable) {
        const QRect inside =
            option->rect.adjusted(comboPadding, 0, -comboPadding - comboArrow - 4, 0);
        return visualRect(option->direction, option->rect, inside);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize AppStyle::sizeFromContents(ContentsType type,
                                 const QStyleOption *option,
                                 const QSize &size,
                                 const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (m_theme && type == CT_ComboBox) {
        result.setWidth(size.width() + 2 * comboPadding + comboArrow + 8);
        result.setHeight(qMax(m_theme->px(36), size.height() + 12));
    }
    if (m_theme && (type == CT_CheckBox || type == CT_RadioButton)) {
        result.setHeight(qMax(result.height(), 28));
    }
    return result;
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Round corners need a see-through window behind them.
    if (qobject_cast<QMenu *>(widget) != nullptr || widget->inherits("QTipLabel")) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        // The list's own delegate ignores the style sheet.
        if (qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()) == nullptr) {
            combo->setItemDelegate(new QStyledItemDelegate(combo));
        }
        combo->setAttribute(Qt::WA_Hover);
    }
}

} // namespace afterword
