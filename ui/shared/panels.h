// SPDX-License-Identifier: GPL-3.0-or-later
// Larger shared pieces: empty state, month calendar, tag row, notice, strength meter. Thread: GUI.
#pragma once

#include "ui/theme.h"

#include <QDate>
#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace afterword {

class FlowLayout;

/// A drawing, a heading, a sentence and at most one button, centred.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme &theme,
               const QString &heading,
               const QString &sentence,
               const QString &action,
               QWidget *parent);

Q_SIGNALS:
    void acted();

private:
    const Theme &m_theme;
};

/// 31 px cells, fill = the day's value. Arrows by day, PgUp and PgDn by month, Enter picks.
class MonthView final : public QWidget
{
    Q_OBJECT

public:
    struct Day
    {
        std::optional<int> pleasant; ///< -3 … 3
        int pages = 0;
    };

    MonthView(const Theme &theme, QWidget *parent);
    /// What is known of a day; asked for while painting.
    void setSource(std::function<Day(QDate)> source);
    void setToday(QDate today);
    void setSelected(QDate day); ///< shows its month; no signal

    [[nodiscard]] QDate selected() const { return m_selected; }

    [[nodiscard]] QRectF cell(QDate day) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void picked(QDate day);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    void showMonth(QDate first);
    void describe();

    const Theme &m_theme;
    std::function<Day(QDate)> m_source;
    QDate m_month;
    QDate m_selected;
    QDate m_today;
};

/// Tag icon, tags with an x on hover or focus, "Add a tag" that turns into a field with completion.
class TagRow final : public QWidget
{
    Q_OBJECT

public:
    TagRow(const Theme &theme, QWidget *parent);
    void setTags(const QStringList &names);
    void setKnown(const QStringList &names); ///< for completion
    void setReadOnly(bool readOnly);
    void startAdding();

Q_SIGNALS:
    void added(const QString &name);
    void removed(const QString &name);

private:
    void rebuild();

    const Theme &m_theme;
    QStringList m_tags;
    QStringList m_known;
    bool m_readOnly = false;
    FlowLayout *m_flow = nullptr;
    QLineEdit *m_field = nullptr;
};

/// Bottom centre, 420 wide, stays 8 s and while hovered or focused.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    Notice(const Theme &theme, QWidget *parent);
    void show(const QString &text, const QString &action, std::function<void()> act);

protected:
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *) override;
    void timerEvent(QTimerEvent *) override;

private:
    void place();

    const Theme &m_theme;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    std::function<void()> m_act;
    int m_timer = 0;
};

/// 4 bars and a sentence. The level comes from app/care/strength.h.
class StrengthMeter final : public QWidget
{
    Q_OBJECT

public:
    StrengthMeter(const Theme &theme, QWidget *parent);
    /// 0 nothing typed, 1 too weak, 2 fair, 3 good, 4 strong.
    void setLevel(int level);

    [[nodiscard]] int level() const { return m_level; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    int m_level = 0;
};

} // namespace afterword
