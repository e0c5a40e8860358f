// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHash>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSet>
#include <QTranslator>

#include <memory>

namespace afterword::hands {

using namespace Qt::StringLiterals;

namespace {

void sendMouse(QWidget *widget, QEvent::Type type, QPointF at, Qt::MouseButtons buttons)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget->mapToGlobal(at), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

/// Answers as the language's own file does, and keeps what it was asked.
class Listener final : public QTranslator
{
public:
    explicit Listener(const QString &file) { m_known = m_file.load(file); }

    [[nodiscard]] bool isEmpty() const override { return !m_known; }

    QString
    translate(const char *context, const char *source, const char *note, int n) const override
    {
        const QString said = m_file.translate(context, source, note, n);
        if (!said.isEmpty()) {
            const QString english = QString::fromUtf8(source);
            m_heard[english].insert(said);
            // Menus are asked without the marks of their keys.
            m_heard[QString(english).remove(u'&')].insert(QString(said).remove(u'&'));
        }
        return said;
    }

    /// Whether this text of the window stands for that one.
    [[nodiscard]] bool isFor(const QString &shown, const QString &english) const
    {
        return m_heard.value(english).contains(shown);
    }

private:
    QTranslator m_file;
    bool m_known = false;
    mutable QHash<QString, QSet<QString>> m_heard;
};

std::unique_ptr<Listener> &listener()
{
    static std::unique_ptr<Listener> one;
    return one;
}

} // namespace

bool says(const QString &shown, const QString &english)
{
    return shown == english || (listener() && listener()->isFor(shown, english));
}

void readAlong(const QString &code)
{
    listener() = std::make_unique<Listener>(u":/i18n/afterword_"_s + code + u".qm"_s);
    QCoreApplication::installTranslator(listener().get());
    qAddPostRoutine([] { listener().reset(); });
}

QAbstractButton *button(QWidget *in, const QString &text)
{
    const auto all = in->findChildren<QAbstractButton *>();
    for (QAbstractButton *each : all) {
        if (each->isVisible() && (says(each->text(), text) || says(each->accessibleName(), text)))
            return each;
    }
    return nullptr;
}

bool turnTo(QWidget *in, const QString &page)
{
    if (QAbstractButton *shown = button(in, page))
        return click(shown);
    for (auto *choice : in->findChildren<QComboBox *>()) {
        if (!choice->isVisible())
            continue;
        for (int i = 0; i < choice->count(); ++i) {
            if (!says(choice->itemText(i), page))
                continue;
            press(choice, Qt::Key_Home);
            for (int step = 0; step < i; ++step)
                press(choice, Qt::Key_Down);
            return choice->currentIndex() == i;
        }
    }
    return false;
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
        if (!says(each->text().remove(u'&'), entry) || !each->isEnabled())
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
