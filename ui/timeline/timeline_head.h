// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineHead: the room's title and its controls, in one row or, where there is little room, in
// more. Thread: GUI; owned by its parent.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace afterword {

class Segments;

class TimelineHead final : public QWidget
{
    Q_OBJECT

public:
    TimelineHead(const Theme &theme, QWidget *parent);

    [[nodiscard]] Segments *spans() const { return m_spans; }

    /// A further button at the end.
    void addControl(QWidget *control);
    /// Without marks there is only the title.
    void setControls(bool shown);
    /// `custom`: other days than this span are shown, and one click leads back. No signal.
    void setSpan(timeline::Span span, bool custom);
    /// So wide; one row or more.
    void place(int width);

Q_SIGNALS:
    void spanChosen(afterword::timeline::Span span);
    void customWanted();

private:
    timeline::Span m_span = timeline::Span::SixMonths;
    QBoxLayout *m_row = nullptr;
    QWidget *m_controls = nullptr;
    QPushButton *m_back = nullptr;
    Segments *m_spans = nullptr;
};

} // namespace afterword
