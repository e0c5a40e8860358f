// SPDX-License-Identifier: GPL-3.0-or-later
// ChartLegend: what the chart's signs mean, the switch of the soft line, and below them the few
// sentences that may be said about the marks (app/timeline/captions.h). Thread: GUI; owned by its
// parent.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"
#include "ui/timeline/small_mark.h"

#include <QWidget>

#include <map>
#include <set>

class QLabel;
class QPushButton;
class QSpacerItem;

namespace afterword {

class Switch;

class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        int days = 0;           ///< marked days in the range
        bool lineReady = false; ///< there are marks enough for a line
        bool lineOn = false;
        bool bothFrames = false;  ///< somewhere in the journal, in sight or not
        bool wholeDays = false;   ///< some mark in the range is about a whole day
        Frame frame = Frame::Now; ///< what the line is drawn from
        bool crowded = false;
        bool blanks = false;               ///< some day in the range has no mark
        bool charts = true;                ///< none are drawn without them
        bool table = false;                ///< the check-ins are read, not drawn
        std::set<SmallMark::Kind> signs{}; ///< kinds there are in the range
    };

    ChartLegend(const Theme &theme, QWidget *parent);
    void setState(const State &state);
    /// Where the plot above starts.
    void setIndent(int width);

Q_SIGNALS:
    void lineWanted(bool on);
    void tableWanted(bool on);

private:
    const Theme &m_theme;
    QSpacerItem *m_indent = nullptr; ///< owned by the layout
    QWidget *m_switchRow = nullptr;
    Switch *m_switch = nullptr;
    QWidget *m_lineKey = nullptr;
    QLabel *m_lineText = nullptr;
    QWidget *m_dotKey = nullptr;
    QWidget *m_countKey = nullptr;
    QWidget *m_frameKey = nullptr;
    std::map<SmallMark::Kind, QWidget *> m_signKeys;
    QPushButton *m_tableButton = nullptr;
    bool m_table = false;
    QLabel *m_caption = nullptr;
};

} // namespace afterword
