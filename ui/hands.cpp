// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace afterword::hands {

namespace {

void sendMouse(QWidget *widget, QEvent::Type type, QPointF at, Qt::MouseButtons buttons)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget->mapToGlobal(at), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

} // namespace

QAbstractButton *button(QWidget *in, const QString &text)
{
    const auto all = in->findChildren<QAbstractButton *>();
    for (QAbstractButton *each : all) {
        if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
            return each;
    }
    return nullptr;
}

bool click(QWidget *widget)
{
    return widget != nullptr && click(widget, QRectF(widget->rect()).center());
}

bool click(QWidget *widget, QPointF at)
{
    if (widget == nullptr || !widget->isVisible() || !widget->isEnabled())
        return false;
    sendMouse(widget, QEvent::MouseButtonPress, at, Qt::LeftButton);
    sendMouse(widget, QEvent::MouseButtonRelease, at, Qt::NoButton);
    return true;
}

bool hover(QWidget *widget, QPointF at)
{
    if (widget == nullptr || !widget->isVisible())
        return false;
    sendMouse(widget, QEvent::MouseMove, at, Qt::NoButton);
    return true;
}

void press(QWidget *into, int key, Qt::KeyboardModifiers modifiers)
{
    if (into == nullptr)
        return;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QApplication::sendEvent(into, &event);
    }
}

void askMenu(QWidget *of)
{
    if (of == nullptr)
        return;
    const QPoint at = of->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, of->mapToGlobal(at));
    QApplication::sendEvent(of, &event);
}

bool pick(const QString &entry)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu == nullptr)
        return false;
    const QList<QAction *> entries = menu->actions();
    for (QAction *each : entries) {
        if (each->text().remove(u'&') != entry || !each->isEnabled())
            continue;
        const QPointF at = QRectF(menu->actionGeometry(each)).center();
        hover(menu, at);
        return click(menu, at);
    }
    return false;
}

void type(QWidget *into, const QString &text)
{
    if (into == nullptr)
        return;
    for (const QChar c : text) {
        if (c == u'\n') {
            press(into, Qt::Key_Return);
            continue;
        }
        const int key = c.isLetterOrNumber() && c.unicode() < 128 ? c.toUpper().unicode()
                        : c == u' '                               ? int(Qt::Key_Space)
                                                                  : 0;
        for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(
                kind, key, c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(c));
            QApplication::sendEvent(into, &event);
        }
    }
}

} // namespace afterword::hands
