// SPDX-License-Identifier: GPL-3.0-or-later
// SpellMenu: other spellings at the top of the editor's menu, when it is asked for on a marked word
// by the right button, the Menu key or Shift+F10; below them "Add to my words" and "Ignore for
// now". Suggestions are looked up on another thread first, so that the menu does not grow under the
// pointer; one that takes long comes later into the open menu. F7 goes from mark to mark. On any
// place the menu turns the marks on and off, for they are off at first.
// Thread: GUI. Owner: the editor.
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QStringList>
#include <QTextCursor>
#include <QTimer>

#include <functional>
#include <optional>

class QAction;
class QContextMenuEvent;
class QKeyEvent;
class QMenu;

namespace afterword {

class MarkdownEdit;
class SpellMarks;
class Spelling;

class SpellMenu final : public QObject
{
    Q_OBJECT

public:
    SpellMenu(MarkdownEdit *editor, Spelling &spelling);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A sentence for the quiet notice, with what takes it back, if anything does.
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);

private:
    bool askFirst(const QContextMenuEvent &event);
    bool pressKey(const QKeyEvent &event);
    void open();
    void fill(QMenu *menu, const QTextCursor &at);
    void addSwitch(QMenu *menu);
    void putSuggestions(QMenu *menu, QAction *before);
    void replace(const QString &word);
    void add();

    MarkdownEdit *m_editor;
    QPointer<Spelling> m_spelling; ///< goes when the journal is locked
    SpellMarks *m_marks;
    QTextCursor m_word; ///< the marked word the menu is about
    std::optional<QStringList> m_suggestions;
    quint64 m_ticket = 0;
    bool m_asking = false;  ///< suggestions are awaited, the menu is not open yet
    bool m_passing = false; ///< our own event on its way to the editor
    bool m_byKey = false;
    QPoint m_place;
    QTimer m_patience;
    QPointer<QMenu> m_menu;
    QPointer<QAction> m_waiting; ///< the row that says so
};

} // namespace afterword
