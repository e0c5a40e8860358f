// SPDX-License-Identifier: GPL-3.0-or-later
// WrappingButton: a painted button whose words wrap, as high as its width makes it: what a card and
// an answer to choose have in common. Enter presses it as Space does; words stand at the start edge
// whichever side that is. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>

#include <memory>
#include <vector>

class QTextLayout;

namespace afterword {

class WrappingButton : public QAbstractButton
{
    Q_OBJECT

public:
    ~WrappingButton() override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    WrappingButton(const Theme &theme,
                   int cornerRadius,
                   QSizePolicy::Policy vertical,
                   QWidget *parent);

    void keyPressEvent(QKeyEvent *event) override;

    [[nodiscard]] const Theme &theme() const { return m_theme; }

    /// The ground with its line, in the rounded shape of the focus ring.
    void paintGround(QPainter &painter, Tone line, Tone fill) const;
    /// How many lines these words take; each is as high as the type says.
    [[nodiscard]] int linesOf(Type type, const QString &words, int width) const;
    /// Wrapped from the top of `box`, which is given from the start edge.
    void paintWords(
        QPainter &painter, Type type, Tone tone, const QRectF &box, const QString &words) const;

private:
    struct Laid;

    [[nodiscard]] const QTextLayout &laid(Type type, const QString &words, double width) const;

    const Theme &m_theme;
    int m_cornerRadius;
    mutable std::vector<std::unique_ptr<Laid>> m_laid; ///< texts as they were asked for
};

} // namespace afterword
