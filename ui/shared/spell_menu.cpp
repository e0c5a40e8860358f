// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/spell_menu.h"

#include "app/spelling.h"
#include "ui/shared/markdown.h"
#include "ui/shared/spell_marks.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggestions = 5;
constexpr int patienceMs = 250; ///< longer than most dictionaries take

} // namespace

SpellMenu::SpellMenu(MarkdownEdit *editor, Spelling &spelling)
    : QObject(editor)
    , m_editor(editor)
    , m_spelling(&spelling)
    , m_marks(new SpellMarks(editor, spelling))
{
    editor->installEventFilter(this);
    editor->viewport()->installEventFilter(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &SpellMenu::open);
    connect(editor, &MarkdownEdit::menuAsked, this, &SpellMenu::fill);
    connect(&spelling, &Spelling::notKept, this, [this] {
        Q_EMIT notice(
            tr("Your words could not be kept: the journal cannot be written just now."), {}, {});
    });
    connect(m_marks, &SpellMarks::sought, this, [this](bool found) {
        if (!found)
            Q_EMIT notice(tr("No marked words on this page."), {}, {});
    });
}

bool SpellMenu::eventFilter(QObject *watched, QEvent *event)
{
    switch (static_cast<int>(event->type())) {
    case QEvent::ContextMenu:
        return !m_passing && askFirst(*static_cast<QContextMenuEvent *>(event));
    case QEvent::KeyPress:
        return watched == m_editor && pressKey(*static_cast<QKeyEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool SpellMenu::pressKey(const QKeyEvent &event)
{
    const auto held = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_F7 && (held == Qt::NoModifier || held == Qt::ShiftModifier)) {
        m_marks->seek(held == Qt::ShiftModifier);
        return true;
    }
    const bool menuKey = event.key() == Qt::Key_Menu && held == Qt::NoModifier;
    if (!menuKey && !(event.key() == Qt::Key_F10 && held == Qt::ShiftModifier))
        return false;
    // Some platforms make a menu event of the key themselves, before the key comes.
    const bool open = m_menu != nullptr && m_menu->isVisible();
    if (m_asking || open || event.isAutoRepeat())
        return true;
    const QPoint caret = m_editor->cursorRect().center();
    QContextMenuEvent asked(
        QContextMenuEvent::Keyboard, caret, m_editor->viewport()->mapToGlobal(caret));
    QApplication::sendEvent(m_editor->viewport(), &asked);
    return true;
}

bool SpellMenu::askFirst(const QContextMenuEvent &event)
{
    if (m_asking)
        return true;
    m_byKey = event.reason() == QContextMenuEvent::Keyboard;
    // A key that comes to the editor names a place in the editor, the rest one in its viewport.
    m_place = m_editor->viewport()->mapFromGlobal(event.globalPos());
    const QTextCursor at = m_byKey ? m_editor->textCursor() : m_editor->cursorForPosition(m_place);
    m_word = m_marks->markAt(at);
    m_suggestions.reset();
    if (!m_word.hasSelection() || !m_spelling)
        return false;
    m_asking = true;
    m_patience.start();
    m_spelling->speller()
        .suggest(m_word.selectedText(), mostSuggestions)
        .then(this, [this, ticket = ++m_ticket](const QStringList &words) {
            if (ticket != m_ticket)
                return;
            m_suggestions = words;
            if (m_asking)
                open();
            else if (m_menu != nullptr && m_waiting != nullptr) {
                putSuggestions(m_menu, m_waiting);
                delete m_waiting;
            }
        });
    return true;
}

void SpellMenu::open()
{
    m_patience.stop();
    m_asking = false;
    m_passing = true;
    QContextMenuEvent event(m_byKey ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse,
                            m_place,
                            m_editor->viewport()->mapToGlobal(m_place));
    QApplication::sendEvent(m_editor->viewport(), &event);
    m_passing = false;
}

void SpellMenu::fill(QMenu *menu, const QTextCursor &at)
{
    m_menu = menu;
    addSwitch(menu);
    const QString word = m_word.selectedText();
    if (!m_passing || word.isEmpty() || at.document() != m_word.document()
        || m_editor->isReadOnly())
        return;
    QAction *first = menu->actions().value(0);
    if (m_suggestions) {
        putSuggestions(menu, first);
    } else {
        m_waiting = new QAction(tr("Looking for words"), menu);
        m_waiting->setEnabled(false);
        menu->insertAction(first, m_waiting);
    }
    auto *keep = new QAction(tr("&Add to my words"), menu);
    connect(keep, &QAction::triggered, this, &SpellMenu::add);
    auto *leave = new QAction(tr("&Ignore for now"), menu);
    connect(leave, &QAction::triggered, this, [this, word] {
        if (m_spelling)
            m_spelling->ignore(word);
    });
    menu->insertSeparator(first);
    menu->insertActions(first, {keep, leave});
    menu->insertSeparator(first);
}

void SpellMenu::addSwitch(QMenu *menu)
{
    if (!m_spelling || m_spelling->installed().isEmpty() || m_editor->isReadOnly())
        return;
    QAction *marks = menu->addAction(tr("&Mark unknown words"));
    marks->setCheckable(true);
    marks->setChecked(m_spelling->isOn());
    connect(marks, &QAction::triggered, this, [this](bool on) {
        if (m_spelling)
            m_spelling->setOn(on);
    });
}

void SpellMenu::putSuggestions(QMenu *menu, QAction *before)
{
    for (const QString &word : *m_suggestions) {
        QString shown = word;
        auto *each = new QAction(shown.replace(u'&', "&&"_L1), menu);
        QFont face = menu->font();
        face.setWeight(QFont::DemiBold);
        each->setFont(face);
        connect(each, &QAction::triggered, this, [this, word] { replace(word); });
        menu->insertAction(before, each);
    }
    if (m_suggestions->isEmpty()) {
        auto *none = new QAction(tr("No other spellings found"), menu);
        none->setEnabled(false);
        menu->insertAction(before, none);
    }
}

void SpellMenu::replace(const QString &word)
{
    QTextCursor place = m_word;
    if (!place.hasSelection() || m_editor->isReadOnly())
        return;
    QString text = word;
    if (place.selectedText().contains(QChar(0x2019)))
        text.replace(u'\'', QChar(0x2019)); // as the person types them
    place.insertText(text, QTextCharFormat());
    if (m_byKey) // it stood in the word; else the person's place is left as it is
        m_editor->setTextCursor(place);
}

void SpellMenu::add()
{
    const QString word = m_word.selectedText();
    if (!m_spelling || !m_spelling->addWord(word))
        return;
    Q_EMIT notice(
        tr("“%1” is one of your words now.").arg(word), tr("Undo"), [spelling = m_spelling, word] {
            if (spelling)
                spelling->removeWord(word);
        });
}

} // namespace afterword
