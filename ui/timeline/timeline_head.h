// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineHead: the room's title and its controls, in one row or, where there is little room, in
// two. Thread: GUI; owned by its parent.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;

namespace afterword {

class Segments;

class TimelineHead final : public QWidget
{
    Q_OBJECT

public:
    TimelineHead(const Theme &theme, QWidget *parent);

    [[nodiscard]] Segments *spans() const { return m_spans; }

    /// Without marks there is only the title.
    void setControls(bool shown);
    void setSpan(timeline::Span span); ///< no signal
    /// So wide; one row or two.
    void place(int width);

Q_SIGNALS:
    void spanChosen(afterword::timeline::Span span);

private:
    QBoxLayout *m_row = nullptr;
    Segments *m_spans = nullptr;
};

} // namespace afterword
