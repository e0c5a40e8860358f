// SPDX-License-Identifier: GPL-3.0-or-later
// ScalePanel: the sliders that were answered again and again, a small chart each, in one column or
// two. Sliders of one question stand under each other, never added or taken from each other. What
// has no answer in the days shown is hidden; without any, all of it. Thread: GUI; owned by its
// parent.
#pragma once

#include "app/reflect/scales.h"
#include "app/timeline/series.h"
#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace afterword {

class ScaleChart;

class ScalePanel final : public QWidget
{
    Q_OBJECT

public:
    ScalePanel(const Theme &theme, QWidget *parent);

    /// The same groups as before leave everything, and the focus, where they are.
    void setGroups(const QList<reflect::ScaleGroup> &groups);
    void setRange(const timeline::Range &range);
    /// The answers in words in place of the dots.
    void setTable(bool table);
    void place(int width);

    /// Whether there is anything in these days.
    [[nodiscard]] bool isFilled() const { return m_filled; }

Q_SIGNALS:
    void pageOpened(const afterword::Id &page);
    void letterOpened(const afterword::Id &letter);

private:
    struct Row
    {
        QLabel *label = nullptr; ///< none when the question says it all
        ScaleChart *chart = nullptr;
        QLabel *words = nullptr;
    };

    struct Box
    {
        QWidget *whole = nullptr;
        std::vector<Row> rows;
    };

    Box makeBox(const reflect::ScaleGroup &group);
    Row makeRow(const reflect::ScaleGroup &group, const reflect::Scale &scale, QWidget *parent);
    void refresh();
    /// Each box into the stack that is shorter so far.
    void arrange();

    const Theme &m_theme;
    timeline::Range m_range;
    bool m_table = false;
    bool m_filled = false;
    int m_columns = 1;
    QList<reflect::ScaleGroup> m_groups;
    std::vector<Box> m_boxes;
    QBoxLayout *m_row = nullptr;
    QList<QVBoxLayout *> m_stacks; ///< two; the second stays empty in one column
};

} // namespace afterword
