// SPDX-License-Identifier: GPL-3.0-or-later
// The small controls of look.md 5: buttons, icon buttons, chips, segments, switch, flow layout,
// focus ring. Styled by Theme (QSS by dynamic property "look", or own paint). Thread: GUI; owned by
// their parent.
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>
#include <QFocusFrame>
#include <QIcon>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QToolButton>

class QLineEdit;

namespace afterword {

enum class Look
{
    Primary,
    Default,
    Quiet,
    Link,
    Clay
};

/// 36 high (30 small, 40 at the end of a form, 44 on the lock screen; 28 is an aside, unstressed).
QPushButton *
makeButton(const Theme &theme, Look look, const QString &text, QWidget *parent, int height = 36);
/// Icon with tooltip and accessible name; 32 square.
QToolButton *
makeIconButton(const Theme &theme, const QString &icon, const QString &name, QWidget *parent);
/// An icon that is drawn in the theme's colours each time, so that it follows changes by itself.
[[nodiscard]] QIcon themeIcon(const Theme &theme, const QString &name, Tone tone = Tone::Text2);
/// A field 40 high (36 in tool rows) with its accessible name. `setInvalid` gives it a clay edge.
QLineEdit *makeField(const Theme &theme, const QString &name, QWidget *parent, int height = 40);
void setInvalid(QLineEdit *field, bool invalid);
/// A label in one of the type scale's styles and tones, that follows the theme.
QLabel *makeLabel(const Theme &theme, Type type, Tone tone, const QString &text, QWidget *parent);
/// A 1 px hairline.
QWidget *makeHairline(const Theme &theme, QWidget *parent);

/// A pill that is chosen or not; with `setRemovable` it carries an x and emits removed(), also on
/// Delete. A chip with an x or an arrow does not change its own state: it opens something.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const Theme &theme, const QString &text, QWidget *parent);
    void setRemovable(bool removable);
    void setMenuArrow(bool arrow);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void nextCheckState() override;
    void paintEvent(QPaintEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    bool event(QEvent *) override;

private:
    [[nodiscard]] QColor fill() const;
    void paintBox(QPainter &painter) const;
    void paintWords(QPainter &painter, const QColor &ink) const;
    [[nodiscard]] QRect markRect() const;

    const Theme &m_theme;
    bool m_removable = false;
    bool m_arrow = false;
};

/// A row of joined choices; one is chosen. Arrow keys, Home and End move. 34 high (28 small).
class Segments final : public QWidget
{
    Q_OBJECT

public:
    Segments(const Theme &theme, const QStringList &texts, QWidget *parent, int height = 34);
    [[nodiscard]] int current() const;
    void setCurrent(int index); ///< no signal
    /// Where the focus belongs.
    [[nodiscard]] QWidget *currentButton() const;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    void choose(int index);
    void restyle();

    const Theme &m_theme;
    QList<QPushButton *> m_buttons;
    int m_height;
};

/// 36 x 20, in a target 28 high.
class Switch final : public QAbstractButton
{
    Q_OBJECT

public:
    Switch(const Theme &theme, const QString &name, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
};

/// Left to right (or right to left), wrapping. What wraps itself, like a row of tags, is as high as
/// its width makes it. Rows stand as far apart as what is in them, unless told otherwise.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent, int gap = 8, int rowGap = -1);
    ~FlowLayout() override;

    /// Rows end at the trailing edge, as the buttons of a card do.
    void setTrailing(bool trailing) { m_trailing = trailing; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    /// Rows are as high as what is in them, however much room there is.
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool apply) const;
    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_rowGap;
    bool m_trailing = false;
};

/// The 2 px ring, shown for Tab, Backtab and Shortcut focus only. One per window, follows focus.
/// Fields, text and lists show their own. A widget may set the properties "ringRadius" (its own
/// corner), "ringInset" (empty rows above and below) and "ownRing" (it draws one itself).
class FocusRing final : public QFocusFrame
{
    Q_OBJECT

public:
    FocusRing(const Theme &theme, QWidget *window);
    ~FocusRing() override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    QObject *m_watch = nullptr;
};

} // namespace afterword
