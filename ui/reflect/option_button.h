// SPDX-License-Identifier: GPL-3.0-or-later
// OptionButton: one answer to choose, with a mark before its words: a circle where one may be
// chosen, a box where several may. The words wrap. A chosen one may be tapped again to take the
// choice back. Thread: GUI; owned by its parent.
#pragma once

#include "ui/reflect/wrapping_button.h"

namespace afterword {

class OptionButton final : public WrappingButton
{
    Q_OBJECT

public:
    OptionButton(const Theme &theme, const QString &text, bool many, QWidget *parent);

    [[nodiscard]] bool isOfMany() const { return m_many; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void paintMark(QPainter &painter, const QRectF &mark) const;
    [[nodiscard]] int wordsHigh(int width) const;

    bool m_many;
};

} // namespace afterword
