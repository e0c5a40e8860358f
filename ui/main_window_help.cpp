// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms that need no passphrase, Support and Help, over the gate; the way back from Help; the
// question of the first run.
#include "ui/first_question.h"
#include "ui/main_window.h"
#include "ui/rooms.h"

#include <QApplication>
#include <QStackedWidget>

#include <utility>

namespace afterword {

bool MainWindow::isOpenToAll(const QString &room)
{
    return room == QLatin1StringView("support") || room == QLatin1StringView("help");
}

void MainWindow::askFirstQuestion()
{
    connect(m_question, &FirstQuestion::answered, this, [this]() {
        go(Visit{.room = m_current}); // where the focus belongs now
    });
    connect(m_question, &FirstQuestion::helpWanted, this, [this]() {
        new HalfPage(m_house, this, [this]() {
            go(Visit{.room = QStringLiteral("help"), .path = QStringLiteral("safety")});
        });
    });
    m_question->ask();
}

void MainWindow::openLocked(const QString &room)
{
    const bool help = room == QLatin1StringView("help");
    const QString name = help ? QStringLiteral("lockedHelp") : QStringLiteral("lockedSupport");
    if (m_lockedRoom == nullptr || m_lockedRoom->objectName() != name) {
        dropLocked();
        m_lockedRoom = help ? makeHelpRoom(m_house, m_stack) : makeLockedSupport(m_house, m_stack);
        m_lockedRoom->setObjectName(name);
        m_lockedRoom->setAccessibleName(help ? tr("Help") : tr("Support"));
        m_stack->addWidget(m_lockedRoom);
        connect(m_lockedRoom, &Room::go, this, &MainWindow::leaveLocked);
    }
    m_stack->setCurrentWidget(m_lockedRoom);
    fit();
    m_lockedRoom->visit({});
}

void MainWindow::leaveLocked(const Visit &visit)
{
    if (m_gate == nullptr)
        return;
    if (isOpenToAll(visit.room))
        return openLocked(visit.room);
    m_stack->setCurrentWidget(m_gate);
    m_gate->enter();
    dropLocked();
}

void MainWindow::dropLocked()
{
    if (m_lockedRoom != nullptr)
        std::exchange(m_lockedRoom, nullptr)->deleteLater();
}

/// Back to the room one came from, and to what had the focus there.
void MainWindow::leaveHelp()
{
    const BeforeHelp before = std::exchange(m_beforeHelp, {});
    go(Visit{.room = before.room.isEmpty() ? QStringLiteral("write") : before.room});
    if (before.focus != nullptr && before.focus->isVisible())
        before.focus->setFocus(Qt::OtherFocusReason);
}

} // namespace afterword
