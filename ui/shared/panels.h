// SPDX-License-Identifier: GPL-3.0-or-later
// Larger shared pieces: empty state, month calendar, tag row, notice, strength meter. Thread: GUI.
#pragma once

#include "ui/theme.h"

#include <QDate>
#include <QHash>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QToolButton;

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

/// 31 px cells, fill = the day's value. Arrows by day, PgUp and PgDn by month, Enter picks. Days
/// after today are shown but not picked, unless another range is set.
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
    /// The days that can be picked; an invalid end is open. After setToday().
    void setRange(QDate first, QDate last);
    void setSelected(QDate day); ///< shows its month; no signal

    [[nodiscard]] QDate selected() const { return m_selected; }

    [[nodiscard]] QDate month() const { return m_month; } ///< its first day

    /// Where a day of the shown month is; empty for other days.
    [[nodiscard]] QRectF cell(QDate day) const;
    /// "14 October, a little pleasant, 1 page"
    [[nodiscard]] QString inWords(QDate day) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void picked(QDate day);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void changeEvent(QEvent *) override;
    bool event(QEvent *) override;

private:
    void showMonth(QDate first);
    void moveTo(QDate day);
    void pick(QDate day);
    void describe();
    void retitle();
    void restyle();

    [[nodiscard]] bool isOpen(QDate day) const
    {
        return (!m_first.isValid() || day >= m_first) && (!m_last.isValid() || day <= m_last);
    }

    void paintDay(QPainter &painter, QDate day) const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] QDate dayAt(QPointF point) const;

    const Theme &m_theme;
    QLabel *m_title = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    std::function<Day(QDate)> m_source;
    QDate m_month;
    QDate m_selected;
    QDate m_today;
    QDate m_first;
    QDate m_last;
};

/// Tag icon, tags with an x on hover or focus, "Add a tag" that turns into a field with completion;
/// or the same with the people of a page. Enter adds and stays open for the next, Esc or an empty
/// Enter closes. Names are compared without case. The row shows a change at once; the owner keeps
/// it.
class TagRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Of
    {
        Tags,
        People
    };

    TagRow(const Theme &theme, QWidget *parent, Of of = Of::Tags);
    void setTags(const QStringList &names);
    void setKnown(const QStringList &names); ///< for completion
    void setReadOnly(bool readOnly);
    void startAdding();

    [[nodiscard]] QStringList tags() const { return m_tags; }

Q_SIGNALS:
    void added(const QString &name);
    void removed(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void commit();
    void fieldLeft(Qt::FocusReason reason);
    void stopAdding(bool backToButton);
    void removeTag(const QString &name);
    void offer();

    const Theme &m_theme;
    Of m_of;
    QStringList m_tags;
    QStringList m_known;
    bool m_readOnly = false;
    FlowLayout *m_flow = nullptr;
    QList<QWidget *> m_shown;
    QPushButton *m_add = nullptr;
    QLineEdit *m_field = nullptr;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_names = nullptr;
};

/// Bottom centre of its parent, 420 wide, stays 8 s and while hovered or focused; never over the
/// caret, then it goes to the top. Announced as an alert.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    Notice(const Theme &theme, QWidget *parent);
    void show(const QString &text, const QString &action, std::function<void()> act);

    void setStay(std::chrono::milliseconds stay) { m_stay = stay; }

    /// The 8 s are running: nobody points at it or has the focus in it.
    [[nodiscard]] bool isWaiting() const { return m_timer != 0; }

protected:
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *) override;

private:
    void place();
    void wait();
    void hold();
    void fade(bool in);
    void leave();

    const Theme &m_theme;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    std::function<void()> m_act;
    std::chrono::milliseconds m_stay{8000};
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
