// SPDX-License-Identifier: GPL-3.0-or-later
// PathCard: a path, or a short card, to open: its title, a line about it, how long it takes and
// when it was last done (look.md 03). With `because` it is an offer, and says from which tap. A
// small button in its corner tells what it is based on, or changes one's own path; Tab comes to it
// only from its card.
// Thread: GUI; owned by its parent.
#pragma once

#include "ui/reflect/wrapping_button.h"

class QToolButton;

namespace afterword {

class PathCard final : public WrappingButton
{
    Q_OBJECT

public:
    /// What the small button is for.
    enum class Corner
    {
        None,
        Note,  ///< what it is based on
        Change ///< one's own path
    };

    struct Words
    {
        QString title;
        QString about;
        QString foot;    ///< "15 min", "Done 30 August"
        QString because; ///< of an offer
        Corner corner = Corner::None;
        bool small = false; ///< a short card: lower

        friend bool operator==(const Words &, const Words &) = default;
    };

    PathCard(const Theme &theme, Words words, QWidget *parent);

    [[nodiscard]] const Words &words() const { return m_words; }

    [[nodiscard]] QToolButton *note() const { return m_note; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {160, least()}; }

    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void noteAsked(); ///< the button in the corner

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addCorner();
    void placeCorner();
    [[nodiscard]] int least() const;
    [[nodiscard]] int textHeight(Type type, const QString &text, int width) const;
    int paintText(QPainter &painter, Type type, Tone tone, const QString &text, int top) const;
    [[nodiscard]] int noteSide() const;
    [[nodiscard]] int room(int width) const;

    Words m_words;
    QToolButton *m_note = nullptr;
};

} // namespace afterword
