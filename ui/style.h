// SPDX-License-Identifier: GPL-3.0-or-later
// AppStyle: Fusion with the few things a style sheet cannot say: check and radio marks, the arrow
// of a drop-down list in the theme's ink, the distance of the focus ring, tooltip delay.
// Thread: GUI. Owner: QApplication. It may outlive its Theme and then falls back to Fusion.
#pragma once

#include "ui/theme.h"

#include <QPointer>
#include <QProxyStyle>

namespace afterword {

class AppStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit AppStyle(const Theme &theme);

    [[nodiscard]] int pixelMetric(PixelMetric metric,
                                  const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint,
                                const QStyleOption *option,
                                const QWidget *widget,
                                QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex *option,
                            QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption *option,
                     QPainter *painter,
                     const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control,
                                       const QStyleOptionComplex *option,
                                       SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type,
                                         const QStyleOption *option,
                                         const QSize &size,
                                         const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    void
    drawMenuMark(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    void drawCheck(const QStyleOption &option, QPainter &painter) const;
    void drawRadio(const QStyleOption &option, QPainter &painter) const;
    void drawCombo(const QStyleOptionComplex &option, QPainter &painter) const;

    QPointer<const Theme> m_theme;
};

} // namespace afterword
