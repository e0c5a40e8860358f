// SPDX-License-Identifier: GPL-3.0-or-later
// MoodWords: a dot and what it says on one line: "A little pleasant, low energy   tender, tired".
// MoodButton: the dot alone, as a button. Thread: GUI; owned by their parent.
#pragma once

#include "app/journal/records.h"
#include "ui/theme.h"

#include <QAbstractButton>

#include <optional>

namespace afterword {

class MoodWords final : public QWidget
{
    Q_OBJECT

public:
    MoodWords(const Theme &theme, QWidget *parent);

    /// `strong` is said first, in the text's colour, `soft` after it. Without a dot for nullopt.
    void setWords(const std::optional<Mood> &dot, const QString &strong, const QString &soft);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    std::optional<Mood> m_dot;
    QString m_strong;
    QString m_soft;
};

class MoodButton final : public QAbstractButton
{
    Q_OBJECT

public:
    MoodButton(const Theme &theme, QWidget *parent);
    void setMark(const std::optional<Mood> &mark);

    [[nodiscard]] QSize sizeHint() const override { return {32, 32}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    std::optional<Mood> m_mark;
};

/// "A little pleasant, low energy"; nothing of an energy that is not known.
[[nodiscard]] QString markInWords(const Mood &mark);

} // namespace afterword
