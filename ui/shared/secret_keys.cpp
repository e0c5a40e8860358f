// SPDX-License-Identifier: GPL-3.0-or-later
// The secret field's ears: keys, Caps Lock and input methods.
#include "ui/shared/secret_field.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStyleHints>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 lockModifier = 2; ///< LockMask of X11, and of xkb on Wayland

bool secretIsPaste(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Paste);
}

/// Alt with Ctrl is AltGr on some systems and types a sign.
bool secretIsTyped(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers();
    const bool control = (modifiers & Qt::ControlModifier) != 0;
    const bool alt = (modifiers & Qt::AltModifier) != 0;
    return !event.text().isEmpty() && event.text().front().unicode() >= 0x20
           && event.text().front().unicode() != 0x7F && control == alt
           && (modifiers & Qt::MetaModifier) == 0;
}

} // namespace

bool SecretField::editKey(QKeyEvent *event)
{
    const bool control = (event->modifiers() & Qt::ControlModifier) != 0;
    const bool back = rightToLeft();
    switch (event->key()) {
    case Qt::Key_Backspace:
        if (control && !m_all) {
            remove(0, m_caret);
        } else {
            removeBack();
        }
        changed();
        return true;
    case Qt::Key_Delete:
        removeForward();
        changed();
        return true;
    case Qt::Key_Left:
        moveBy(back ? 1 : -1);
        return true;
    case Qt::Key_Right:
        moveBy(back ? -1 : 1);
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(m_bytes.size());
        return true;
    default:
        break;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_all = !m_bytes.isEmpty();
        update();
        return true;
    }
    // Swallowed: there is no way to take a secret out of here.
    return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)
           || event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

bool SecretField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *press = static_cast<QKeyEvent *>(event);
        const int key = press->key();
        const bool moves = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home
                           || key == Qt::Key_End || key == Qt::Key_Backspace
                           || key == Qt::Key_Delete;
        const bool alt = (press->modifiers() & Qt::AltModifier) != 0;
        if ((moves && !alt) || secretIsPaste(*press) || secretIsTyped(*press)
            || press->matches(QKeySequence::SelectAll) || press->matches(QKeySequence::Copy)
            || press->matches(QKeySequence::Cut)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    watchCapsLock(*event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier)) {
            event->ignore();
        } else {
            Q_EMIT submitted();
        }
        return;
    }
    if (secretIsPaste(*event)) {
        pasteFromClipboard(false);
        return;
    }
    if ((event->modifiers() & Qt::AltModifier) == 0 && editKey(event)) {
        return;
    }
    if (secretIsTyped(*event) && !m_readOnly) {
        insertText(event->text());
        changed();
        return;
    }
    event->ignore();
}

void SecretField::watchCapsLock(const QKeyEvent &event)
{
    const QString platform = QGuiApplication::platformName();
    if (event.nativeScanCode() != 0
        && (platform == "xcb"_L1 || platform.startsWith("wayland"_L1))) {
        // The state before this key; pressing Caps Lock turns it round.
        const bool on = (event.nativeModifiers() & lockModifier) != 0;
        setCapsLock(event.key() == Qt::Key_CapsLock ? !on : on);
        return;
    }
    if (event.key() == Qt::Key_CapsLock) {
        setCapsLock(!m_caps);
        return;
    }
    const QString typed = event.text();
    if (typed.size() != 1 || !secretIsTyped(event)) {
        return;
    }
    const QChar letter = typed.front();
    const bool shift = (event.modifiers() & Qt::ShiftModifier) != 0;
    if (letter.isUpper() || letter.isLower()) {
        setCapsLock(letter.isUpper() != shift);
    }
}

void SecretField::setCapsLock(bool on)
{
    if (on != m_caps) {
        m_caps = on;
        Q_EMIT capsLockChanged(on);
    }
}

void SecretField::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_readOnly) {
        event->ignore();
        return;
    }
    m_composing = static_cast<int>(event->preeditString().size());
    if (!event->commitString().isEmpty()) {
        insertText(event->commitString());
        changed();
    }
    showCaret();
    update();
    event->accept();
}

QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled) {
        return !m_readOnly;
    }
    if (query == Qt::ImHints) {
        return int(inputMethodHints());
    }
    if (query == Qt::ImCursorRectangle) {
        return caretRect();
    }
    if (query == Qt::ImFont) {
        return textFont();
    }
    if (query == Qt::ImReadOnly) {
        return m_readOnly;
    }
    // No surrounding text, no selection, no positions within it.
    return {};
}

} // namespace afterword
