// SPDX-License-Identifier: GPL-3.0-or-later
// FirstPaint: where a chart was when it was first painted, and whether the panels below it were
// there by then. Thread and owner: the test.
#pragma once

#include "ui/timeline/timeline_panels.h"

#include <QEvent>

namespace afterword::test {

class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QWidget *chart)
        : m_chart(chart)
    {
        chart->installEventFilter(this);
    }

    [[nodiscard]] bool isPainted() const { return m_painted; }

    [[nodiscard]] bool hadPanels() const { return m_panels; }

    [[nodiscard]] QRect whole() const { return m_whole; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QWidget *room = m_chart->window();
            m_whole = QRect(m_chart->mapTo(room, QPoint()), m_chart->size());
            m_panels = room->findChild<TimelinePanels *>() != nullptr;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_chart;
    QRect m_whole;
    bool m_painted = false;
    bool m_panels = false;
};

} // namespace afterword::test
