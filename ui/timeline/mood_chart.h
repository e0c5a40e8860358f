// SPDX-License-Identifier: GPL-3.0-or-later
// MoodChart: each check-in of a range as a dot (look.md 7, 04), and under them the small signs of
// small_mark.h. Left and Right move by check-in in the direction they point, Home and End to the
// ends; Down goes to the signs, Up back to the dots. Enter or a click asks for what is behind it.
//
// The view moves by hand, never past what there is: drag, a wheel that turns sideways or with
// Shift, Ctrl+Left and Ctrl+Right, Page Up (earlier) and Page Down; closer and farther by Ctrl and
// the wheel, pinching, + and -; 0 shows all. A plain turn of the wheel scrolls the page, as
// everywhere else: a chart in a page that swallows it is a trap. Dragging with Shift, or Shift+Left
// and Shift+Right, selects days; Esc lets go of them. A click on its name or circle opens a life
// mark, dragging it there moves it to another day (Esc leaves it where it was); M asks for a new
// one on the day that has the ring, a menu on any day.
//
// The still part is painted into a pixmap and kept until the view moves; pointing at things
// repaints only the ring. Read out as a chart with one child a check-in, then one a sign. Thread:
// GUI; owned by its parent.
#pragma once

#include "ui/timeline/chart_layer.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace afterword {

class DotCard;

class MoodChart final : public QWidget
{
    Q_OBJECT

public:
    /// How a check-in is told in its card: its words for feelings, and how its page begins (empty:
    /// nothing of it is shown).
    struct Teller
    {
        std::function<QString(const QStringList &keys)> words;
        std::function<QString(const Id &page)> beginning;
    };

    MoodChart(const Theme &theme, Teller teller, QWidget *parent);
    ~MoodChart() override;

    /// Shows the view that it names; nothing is told.
    void setContent(ChartContent content);
    /// Another part of the same. The dot or sign that has the ring keeps it while it is in sight.
    void setView(const ChartView &view);

    /// What is in sight.
    [[nodiscard]] const ChartPart &content() const { return m_part; }

    [[nodiscard]] const ChartContent &whole() const { return m_content; }

    /// How far hands can move the view.
    void setBounds(const ChartView &all) { m_bounds = all; }

    /// As hands do: viewMoved() follows when there was anywhere to go.
    void zoomBy(double factor, double aroundDay);
    void moveBy(double days);

    /// Days that are selected, if any.
    [[nodiscard]] std::optional<timeline::Range> selection() const;
    void select(std::optional<timeline::Range> days);

    [[nodiscard]] const ChartScale &scale() const { return m_scale; }

    [[nodiscard]] bool isCrowded() const;

    /// Dots, then small signs.
    [[nodiscard]] int count() const;
    /// nullptr when it is one of the others.
    [[nodiscard]] const timeline::Dot *dotAt(int index) const;
    [[nodiscard]] const SmallMark *signAt(int index) const;

    [[nodiscard]] QDate dayOf(int index) const;
    /// Of the page or the sign.
    [[nodiscard]] Id idOf(int index) const;

    /// Index of the dot or sign that has the ring and the card; -1 for none.
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    /// One check-in (or sign, among signs) later (1) or earlier (-1); false at the ends.
    bool step(int by);
    /// From the dots to the nearest sign, and back.
    bool changeRow(bool toSigns);
    void open(int index);

    [[nodiscard]] QPointF pointOf(int index) const;
    [[nodiscard]] int indexAt(QPointF point) const;
    /// The life mark whose circle or name is there.
    [[nodiscard]] const LifeMark *markAt(QPointF point) const;
    /// Width left of the plot (right of it, from right to left).
    [[nodiscard]] int plotStart() const;

    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString pointInWords(int index) const;
    /// "Moved out, 10 May." for each life mark.
    [[nodiscard]] QString marksInWords() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);
    void opened(const afterword::Id &page);
    void signOpened(const afterword::SmallMark &sign);
    void viewMoved(); ///< by hand
    void selectionChanged();
    /// A menu for what can be done at a day; `place` is of the screen.
    void dayAsked(QDate day, QPoint place);
    void markAsked(QDate day); ///< M: a life mark there
    void markOpened(const afterword::LifeMark &mark);
    /// Dragged to the day it has now; shown there until the content is told anew.
    void markMoved(const afterword::LifeMark &mark);

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void changeEvent(QEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void wheelEvent(QWheelEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;
    bool event(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusOutEvent(QFocusEvent *) override;

private:
    void layOut();
    void setHover(int index);
    void showCurrent(int before);
    void showCard(int index);
    void wantView(const ChartView &view);
    bool moveKey(QKeyEvent *event);
    bool selectKey(QKeyEvent *event);
    bool stepBeyond(int by);
    void dragTo(QPointF place);
    void selectTo(QDate day);
    void setMarks(std::vector<LifeMark> marks);
    void dragMark(QPointF place);
    bool cancelDrag();
    void paintSelection(QPainter &painter) const;
    [[nodiscard]] QDate dayUnder(double x) const;
    [[nodiscard]] QString marksUnder(QPointF point) const;
    [[nodiscard]] QDate dayInSight() const;
    [[nodiscard]] int kept(const ChartPart &next) const;
    [[nodiscard]] std::pair<int, int> rowOf(int index) const;
    [[nodiscard]] int signNear(QPointF point) const;
    [[nodiscard]] QString dotInWords(const timeline::Dot &dot) const;
    [[nodiscard]] QRect ringOf(int index) const;

    const Theme &m_theme;
    Teller m_teller;
    ChartContent m_content;
    ChartPart m_part; ///< of m_content
    ChartScale m_scale;
    QPixmap m_layer; ///< null: to be painted
    std::unique_ptr<ChartDots> m_dots;
    DotCard *m_card = nullptr;
    int m_hover = -1;
    int m_cursor = -1; ///< where the arrow keys are
    bool m_cursorShown = false;
    int m_pressed = -1;
    Id m_pressedMark;

    struct Drag
    {
        QPointF from;
        ChartScale scale; ///< as it was then
        ChartView view;
        bool selects = false;
        bool goes = false;             ///< far enough to be no click
        Id mark{};                     ///< the life mark that was taken hold of
        QDate day{};                   ///< where it is now
        std::vector<LifeMark> marks{}; ///< all as they were
    };

    void dropMark(Drag drag);

    ChartView m_bounds{0, 1e6};
    std::optional<Drag> m_drag;
    std::optional<std::pair<QDate, QDate>> m_selected; ///< where it began, where it ends
};

} // namespace afterword
