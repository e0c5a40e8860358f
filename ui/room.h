// SPDX-License-Identifier: GPL-3.0-or-later
// Room: one screen of the window. A room has no header of its own: outside its folder it is one
// function (rooms.h). Rooms never know each other; they ask to be left through go().
// Made on demand after unlock, destroyed before the vault is closed. Thread: GUI.
#pragma once

#include "app/journal/id.h"
#include "ui/theme.h"

#include <QDate>
#include <QWidget>

#include <functional>

namespace afterword {

class Session;

/// What a room is made from. References outlive every room.
struct House
{
    Session &session;
    const Theme &theme;
};

/// Where to go, and what to show there. Empty parts change nothing.
struct Visit
{
    QString room{};       ///< id in the table of rooms: write, journal, timeline, settings
    Id page{};            ///< this page; Support: this urge
    QString query{};      ///< Journal, Letters: search for this
    QString path{};       ///< Reflect: begin this path; Support: "urges"
    QDate day{};          ///< Journal: this day; Write: a page for this day
    Id letter{};          ///< Letters: this letter
    QString to{};         ///< Letters, with newPage: whom the new letter is to
    bool newPage = false; ///< Write: a new page; Letters: a new letter
    bool search = false;  ///< put the focus in the search field
};

class Room : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called each time the room is shown, first time included.
    virtual void visit(const Visit &visit) = 0;

    /// Hand in unsaved work to the journal now. Called before lock, quit and leaving the room.
    virtual void seal() {}
    /// The width class of look.md 6, told after each resize.
    enum class Width
    {
        Small,
        Middle,
        Wide
    };

    virtual void setWidth(Width) {}

    /// F6 order inside the room.
    [[nodiscard]] virtual QList<QWidget *> panes() const { return {}; }

    /// Focus mode asked for by this room (F11): rail hidden.
    [[nodiscard]] virtual bool wantsFocusMode() const { return false; }

    /// Shortcuts of look.md 9 that belong to a room: "bold", "italic", "pad", "prompt", "answer",
    /// "tag", "person", "print", "previous", "next", "focus". True when the room did something.
    virtual bool act(const QString &) { return false; }

Q_SIGNALS:
    void go(const afterword::Visit &visit);
    /// A quiet notice at the bottom with one action, or none.
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);
    void focusModeChanged();
};

/// What is shown instead of the rooms until a journal is open: welcome, recovery sheet, lock
/// screen.
class Gate : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Puts the focus where typing belongs.
    virtual void enter() = 0;
    /// A line under the field, e.g. the passphrase of the demo journal.
    virtual void setHint(const QString &hint) = 0;
    /// What has just happened, on the screen that is shown first.
    virtual void tell(const QString &sentence) = 0;
    /// Shows the making of a new journal; Back leads to the lock screen, if there is one.
    virtual void beginNew() = 0;

Q_SIGNALS:
    /// The journal is open and nothing more is to be shown here.
    void passed();
};

} // namespace afterword
