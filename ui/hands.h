// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's hands: find a visible widget by what a person reads on it, click it, type. Events go
// to the real widgets through the application. Thread: GUI.
#pragma once

#include <QAbstractButton>
#include <QPointF>
#include <QString>
#include <QWidget>

namespace afterword::hands {

/// From here on, texts are found by the English they stand for as well: what is translated to this
/// language is remembered as the program asks for it. After language::use().
void readAlong(const QString &code);

/// Whether a text of the window is this English one, or stands for it.
[[nodiscard]] bool says(const QString &shown, const QString &english);

/// The visible button with this text or accessible name; nullptr when there is none.
[[nodiscard]] QAbstractButton *button(QWidget *in, const QString &text);

template <typename T>
[[nodiscard]] T *visible(QWidget *in, const QString &name = {})
{
    const auto found = name.isEmpty() ? in->findChildren<T *>() : in->findChildren<T *>(name);
    for (T *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Turns to a page: clicks the button of this name or, where a narrow window has a choice in place
/// of the buttons, takes it there by keys. False when there is neither.
bool turnTo(QWidget *in, const QString &page);

/// False when there is nothing to click.
bool click(QWidget *widget);
bool click(QWidget *widget, QPointF at);
bool hover(QWidget *widget, QPointF at);
void type(QWidget *into, const QString &text);
void press(QWidget *into, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// The menu of the Menu key.
void askMenu(QWidget *of);
/// Clicks this entry of the menu that is open. False when there is none.
bool pick(const QString &entry);

} // namespace afterword::hands
