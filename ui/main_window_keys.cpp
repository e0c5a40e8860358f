// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that work everywhere and the filter that sees every key and click: it tells
// the session that someone is there, and knows Esc Esc.
#include "ui/file_banner.h"
#include "ui/first_question.h"
#include "ui/main_window.h"
#include "ui/rail.h"
#include "ui/rooms.h"
#include "ui/shared/banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <array>
#include <utility>

namespace afterword {

namespace {

constexpr qint64 escapeWithinMs = 500;
constexpr int sightMargin = 24;

} // namespace

/// Tab comes from the rail into a page that is scrolled elsewhere. A click is where it is: nothing
/// moves under the mouse.
void MainWindow::bringInSight(QWidget &focused)
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton || !focused.visibleRegion().isEmpty())
        return;
    for (QWidget *up = focused.parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(up))
            scroll->ensureWidgetVisible(&focused, 0, sightMargin);
    }
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const RoomRow &row : rooms()) {
        const QString id = QString::fromLatin1(row.id);
        on(row.shortcut, [this, id]() { go(Visit{.room = id}); });
    }
    on(QKeySequence(Qt::CTRL | Qt::Key_L), [this]() { lock(After::Relaunch); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this]() { lock(After::Hide); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), [this]() { quit(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_N), [this]() {
        const QString letters = QStringLiteral("letters");
        go(Visit{.room = m_current == letters ? letters : QStringLiteral("write"),
                 .newPage = true});
    });
    // Two rooms have a search of their own; from anywhere else it is for pages.
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this]() {
        const QStringList own{QStringLiteral("settings"), QStringLiteral("help")};
        go(Visit{.room = own.contains(m_current) ? m_current : QStringLiteral("journal"),
                 .search = true});
    });
    on(QKeySequence(Qt::Key_F6), [this]() { stepPane(1); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this]() { stepPane(-1); });
    const std::array<std::pair<QKeySequence, QString>, 12> acts{{
        {QKeySequence(Qt::CTRL | Qt::Key_B), QStringLiteral("bold")},
        {QKeySequence(Qt::CTRL | Qt::Key_I), QStringLiteral("italic")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), QStringLiteral("pad")},
        {QKeySequence(Qt::CTRL | Qt::Key_J), QStringLiteral("prompt")},
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("answer")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), QStringLiteral("tag")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QStringLiteral("person")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), QStringLiteral("files")},
        {QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("print")},
        {QKeySequence(Qt::ALT | Qt::Key_Left), QStringLiteral("previous")},
        {QKeySequence(Qt::ALT | Qt::Key_Right), QStringLiteral("next")},
        {QKeySequence(Qt::Key_F11), QStringLiteral("focus")},
    }};
    for (const auto &[keys, name] : acts) {
        on(keys, [this, act = name]() {
            if (Room *shown = room())
                shown->act(act);
        });
    }
}

void MainWindow::stepPane(int step)
{
    if (room() == nullptr)
        return;
    QList<QWidget *> panes = room()->panes();
    for (const QWidget *strip : std::initializer_list<QWidget *>{m_question, m_banner->banner()}) {
        for (auto *button : strip->findChildren<QPushButton *>()) {
            if (button->isVisible()) {
                panes.prepend(button);
                break;
            }
        }
    }
    if (m_rail->isVisible())
        panes.prepend(m_rail->findChild<QAbstractButton *>());
    if (panes.isEmpty())
        return;
    qsizetype at = 0;
    const QWidget *focused = QApplication::focusWidget();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused != nullptr
            && (panes[i] == focused || panes[i]->isAncestorOf(focused)
                || (i == 0 && m_rail->isAncestorOf(focused))))
            at = i;
    }
    at = (at + step + panes.size()) % panes.size();
    panes[at]->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::handleEscape()
{
    if (m_house.session.state() != Session::State::Open
        || !m_house.session.settings().value(key::escTwice).toBool())
        return false;
    if (m_escape.isValid() && m_escape.elapsed() <= escapeWithinMs) {
        m_escape.invalidate();
        lock(After::Hide);
        return true;
    }
    m_escape.start();
    return false;
}

/// Shortcuts are not heard while a menu is open; the two that lock are, and Support and Help.
bool MainWindow::keyOverMenu(const QKeyEvent &press)
{
    const Qt::KeyboardModifiers held = press.modifiers();
    const bool hide = held == (Qt::ControlModifier | Qt::ShiftModifier);
    const bool locks = press.key() == Qt::Key_L && (hide || held == Qt::ControlModifier);
    const bool help = held == Qt::ShiftModifier;
    const bool aids = press.key() == Qt::Key_F1 && (help || held == Qt::NoModifier);
    if (press.isAutoRepeat() || (!locks && !aids))
        return false;
    while (QWidget *menu = QApplication::activePopupWidget()) {
        if (!menu->close())
            break;
    }
    if (aids)
        go(Visit{.room = help ? QStringLiteral("help") : QStringLiteral("support")});
    else
        lock(hide ? After::Hide : After::Relaunch);
    return true;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (static_cast<int>(event->type())) {
    case QEvent::KeyPress:
        m_house.session.noteActivity();
        // Each press is seen by the window handle first and then by widgets: count it once.
        if (watched->isWindowType()) {
            const auto *press = static_cast<QKeyEvent *>(event);
            if (press->key() == Qt::Key_Escape && !press->isAutoRepeat())
                return handleEscape();
            if (press->key() != Qt::Key_Escape)
                m_escape.invalidate();
            if (QApplication::activePopupWidget() != nullptr)
                return keyOverMenu(*press);
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        m_house.session.noteActivity();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword
