// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: the frame. Shows the gate until a journal is open, then the rail and one room at a
// time; owns the shortcuts that work everywhere, the undo notice and the activity filter. It knows
// rooms only through their table. When the session is sealed it says so (locked) and its owner
// replaces the process image. Thread: GUI.
#pragma once

#include "app/session.h"
#include "ui/room.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QWidget>

class QKeyEvent;
class QStackedWidget;

namespace afterword {

class ClipboardGuard;
class FileBanner;
class FirstQuestion;
class Notice;
class Rail;
class Veil;

class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    enum class After
    {
        Relaunch,
        Hide,
        Quit
    };

    MainWindow(Session &session, const Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The gate, while it is shown; nullptr afterwards.
    [[nodiscard]] Gate *gate() const { return m_gate; }

    /// The room that is shown; nullptr while the gate is.
    [[nodiscard]] Room *room() const;

    [[nodiscard]] QString roomId() const { return m_current; }

    void go(const Visit &visit);
    void lock(After after);
    /// Saves, locks and ends the program, whatever stays in the tray.
    void quit();
    /// To the front, from wherever it was; locked stays locked.
    void comeForward();
    /// With a sign in the tray the window does not need to be anywhere else: hidden is gone from
    /// the taskbar, and closing it locks.
    void setStaysInTray(bool stays);
    /// Puts the window where it was last time, within the screens there are now.
    void restorePlace();
    /// For the veil, where it is wanted.
    void setScreenLocked(bool locked);

Q_SIGNALS:
    /// Everything is saved and the vault is closed.
    void locked(afterword::MainWindow::After after);

protected:
    void resizeEvent(QResizeEvent *) override;
    void closeEvent(QCloseEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    void followSession();
    void addShortcuts();
    void bringInSight(QWidget &focused);
    void openRooms();
    [[nodiscard]] static bool isOpenToAll(const QString &room);
    void openLocked(const QString &room);
    void leaveLocked(const Visit &visit);
    void dropLocked();
    void leaveHelp();
    void askFirstQuestion();
    void closeRooms();
    void sayLastOpened();
    void askAboutLoss(const Error &error);
    void fit();
    void stepPane(int step);
    [[nodiscard]] bool handleEscape();
    [[nodiscard]] bool keyOverMenu(const QKeyEvent &press);

    House m_house;
    QStackedWidget *m_stack = nullptr;
    Gate *m_gate = nullptr;
    Room *m_lockedRoom = nullptr; ///< Support or Help, over the gate
    QWidget *m_frame = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    FileBanner *m_banner = nullptr;
    FirstQuestion *m_question = nullptr;
    Notice *m_notice = nullptr;
    ClipboardGuard *m_clipboard = nullptr;
    Veil *m_veil = nullptr;
    QHash<QString, Room *> m_rooms;
    QString m_current;

    /// Where one was before Help, and on what.
    struct BeforeHelp
    {
        QString room;
        QPointer<QWidget> focus;
    };

    BeforeHelp m_beforeHelp;
    After m_after = After::Relaunch;
    QElapsedTimer m_escape;
    bool m_closing = false;
    bool m_staysInTray = false;
    const bool m_firstRun; ///< there was no journal yet
};

} // namespace afterword
