// SPDX-License-Identifier: GPL-3.0-or-later
// What opens under a chip of the search (look.md 7, 02): a range of moods by two handles, and names
// to pick from with a field to narrow them. 214 wide; Esc and a click elsewhere close. Thread: GUI;
// they delete themselves when closed.
#pragma once

#include "ui/theme.h"

#include <QAbstractSlider>
#include <QFrame>
#include <QStringList>

#include <array>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QVBoxLayout;

namespace afterword {

/// The raised box, opened under its chip.
class ChipPopup : public QFrame
{
    Q_OBJECT

public:
    ChipPopup(const Theme &theme, const QString &name, QWidget *parent);
    void openUnder(const QWidget *chip);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

    const Theme &m_theme;
    QVBoxLayout *m_column = nullptr;
};

/// Two handles over the seven values. Each is a slider of its own to keys and screen readers; they
/// push each other.
class MoodRange final : public QWidget
{
    Q_OBJECT

public:
    MoodRange(const Theme &theme, QWidget *parent);
    void setRange(int low, int high); ///< no signal

    [[nodiscard]] int low() const { return m_handles[0]->value(); }

    [[nodiscard]] int high() const { return m_handles[1]->value(); }

    /// Where a value stands, for clicks.
    [[nodiscard]] QPoint pointOf(int value) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed(int low, int high);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void moved(int handle);
    void place();
    [[nodiscard]] int valueAt(int x) const;

    const Theme &m_theme;
    std::array<QAbstractSlider *, 2> m_handles{};
    int m_held = 0;
    bool m_quiet = false;
};

class MoodPopup final : public ChipPopup
{
    Q_OBJECT

public:
    MoodPopup(const Theme &theme, int low, int high, QWidget *parent);

Q_SIGNALS:
    void changed(int low, int high);
    void cleared();

private:
    void say();
    MoodRange *m_range = nullptr;
    QLabel *m_words = nullptr;
};

class NamePopup final : public ChipPopup
{
    Q_OBJECT

public:
    /// `none`: what is said when there are no names.
    NamePopup(const Theme &theme,
              const QString &title,
              const QStringList &names,
              const QString &none,
              QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(int row);

    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QSortFilterProxyModel *m_names = nullptr;
};

} // namespace afterword
