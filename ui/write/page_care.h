// SPDX-License-Identifier: GPL-3.0-or-later
// PageCare: what can be done with the open page beyond writing in it: its title, its day and time,
// earlier versions, a day log, and the one question after a long free page. It ties the page to its
// menu, its title field and the panels over the window. Thread: GUI. Owner: the Write room; page
// and view outlive it.
#pragma once

#include "app/journal/batch.h"
#include "ui/room.h"
#include "ui/write/sitting.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

class QAction;

namespace afterword {

class OpenPage;
class WriteView;

class PageCare final : public QObject
{
    Q_OBJECT

public:
    PageCare(const House &house, OpenPage &page, WriteView &view, Room &room);

    /// How long nothing is typed before the question may be asked.
    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

Q_SIGNALS:
    void go(const afterword::Visit &visit);
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectNotices();
    void addActions();
    void connectTitle();
    void connectCircles();
    void connectCareLine();
    void pageOpened();
    void showHead();
    void noteTyping();
    void askIfLong();
    void hideCircles() const;
    void startLog();
    void changeTime();
    void showVersions();
    void askCamera();
    void setDown();
    void tellUndo(const QString &text, const Batch &undo);

    House m_house;
    OpenPage &m_page;
    WriteView &m_view;
    QAction *m_title = nullptr;
    QAction *m_time = nullptr;
    QAction *m_versions = nullptr;
    Sitting m_sitting;
    QString m_before; ///< the text at the last pause
    QTimer m_pause;
    QSet<Id> m_asked; ///< pages that were asked about since the journal was opened
    bool m_titleWanted = false;
};

} // namespace afterword
