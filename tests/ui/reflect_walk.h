// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the Reflect room share: the whole window over a journal of its own, hands that
// use the keyboard alone, one answer of each kind, pictures on request. Thread and owner: the test.
#pragma once

#include "app/reflect/answer.h"
#include "tests/support/open_window.h"
#include "ui/reflect/path_card.h"
#include "ui/reflect/reflect_room.h"
#include "ui/reflect/scale_slider.h"
#include "ui/reflect/step_view.h"
#include "ui/shared/markdown.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace afterword::test {

/// Whether a view of that name is made and in sight: most are made when they are wanted.
[[nodiscard]] inline bool sees(const QWidget &window, const QString &name)
{
    const auto *found = window.findChild<QWidget *>(name);
    return found != nullptr && found->isVisible();
}

class ReflectWalk final
{
public:
    [[nodiscard]] bool start(const QString &now = QStringLiteral("2026-03-03T21:14:00+01:00"))
    {
        m_open.setNow(now);
        return m_open.start() && m_open.unlock() && enter();
    }

    /// The Reflect room, by its own keys.
    [[nodiscard]] bool enter()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        return QTest::qWaitFor([this]() { return room() != nullptr; });
    }

    /// Locks and opens again, as after a relaunch; some days later when asked for.
    [[nodiscard]] bool reopen(const QString &now = {})
    {
        if (!m_open.lock())
            return false;
        if (!now.isEmpty())
            m_open.setNow(now);
        return m_open.start() && m_open.unlock() && enter();
    }

    [[nodiscard]] OpenWindow &open() { return m_open; }

    [[nodiscard]] MainWindow &window() { return m_open.window(); }

    [[nodiscard]] Journal &journal() { return m_open.session().journal(); }

    [[nodiscard]] ReflectRoom *room() { return qobject_cast<ReflectRoom *>(window().room()); }

    [[nodiscard]] const reflect::Run *run()
    {
        return room() != nullptr && room()->walk()->run() ? &*room()->walk()->run() : nullptr;
    }

    [[nodiscard]] const reflect::Step *step()
    {
        return run() != nullptr ? run()->current() : nullptr;
    }

    void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &window(), static_cast<Qt::Key>(key), held);
    }

    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// Tab until a widget of this kind has the focus.
    template <typename T>
    [[nodiscard]] T *tabTo(const QString &name = {})
    {
        for (int i = 0; i < 200; ++i) {
            press(Qt::Key_Tab);
            auto *found = qobject_cast<T *>(QApplication::focusWidget());
            if (found != nullptr && (name.isEmpty() || found->objectName() == name))
                return found;
        }
        return nullptr;
    }

    /// Arrows through the cards to this one, then Enter.
    [[nodiscard]] bool openCard(const QString &path)
    {
        const Qt::Key onwards = QApplication::isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
        for (int stops = 0; stops < 40; ++stops) {
            auto *card = qobject_cast<PathCard *>(QApplication::focusWidget());
            if (card != nullptr) {
                for (int i = 0; i < 40; ++i) {
                    if (QApplication::focusWidget()->objectName() == u"card-" + path) {
                        press(Qt::Key_Return);
                        return QTest::qWaitFor([this]() { return step() != nullptr; });
                    }
                    press(i == 0 ? Qt::Key_Home : onwards);
                }
            }
            press(Qt::Key_Tab);
        }
        return false;
    }

    /// Something said to the step that is asked; gives what was typed.
    [[nodiscard]] QStringList answer()
    {
        using reflect::StepType;
        const reflect::Step asked = *step();
        if (auto *now = qobject_cast<QPushButton *>(QApplication::focusWidget());
            now != nullptr && now->objectName() == QLatin1String("askNow"))
            press(Qt::Key_Space);
        switch (asked.type) {
        case StepType::Text:
            return typeInto(std::max<qsizetype>(1, asked.boxes.size()));
        case StepType::Two:
            return typeInto(2);
        case StepType::Plan:
            return typeInto(asked.gaps.size());
        case StepType::List:
            return typeLines(asked.lines == 1 ? 1 : 2);
        case StepType::Slider:
            return slide(asked);
        case StepType::Choice:
            press(Qt::Key_Space);
            return {};
        case StepType::PerLine:
            return choosePerLine();
        case StepType::Date:
            press(Qt::Key_Return);
            return {};
        case StepType::Pad:
            press(Qt::Key_Space);
            return {};
        }
        return {};
    }

    void next() { press(Qt::Key_Return, Qt::ControlModifier); }

    /// The window, when AFTERWORD_SHOTS names a folder.
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
        if (folder.isEmpty() || !QDir().mkpath(folder))
            return;
        QTest::qWait(50);
        window().grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

private:
    [[nodiscard]] QString words()
    {
        static int count = 0;
        return QStringLiteral("words %1").arg(++count);
    }

    QStringList typeInto(qsizetype fields)
    {
        QStringList typed;
        for (qsizetype i = 0; i < fields; ++i) {
            if (i > 0)
                press(Qt::Key_Tab);
            typed.append(words());
            type(typed.constLast());
        }
        return typed;
    }

    QStringList typeLines(int lines)
    {
        QStringList typed;
        for (int i = 0; i < lines; ++i) {
            if (i > 0)
                press(Qt::Key_Return);
            typed.append(words());
            type(typed.constLast());
        }
        return typed;
    }

    QStringList slide(const reflect::Step &asked)
    {
        const qsizetype rows = asked.per.isEmpty() ? 1 : run()->linesFor(asked).size();
        for (qsizetype i = 0; i < rows * asked.sliders.size(); ++i) {
            if (i > 0)
                static_cast<void>(tabTo<ScaleSlider>());
            press(Qt::Key_7);
        }
        return {};
    }

    QStringList choosePerLine()
    {
        const qsizetype rows = run()->linesFor(*step()).size();
        for (qsizetype i = 0; i < rows; ++i) {
            if (i > 0)
                press(Qt::Key_Tab);
            press(Qt::Key_Right);
            press(Qt::Key_Space);
        }
        return {};
    }

    OpenWindow m_open;
};

} // namespace afterword::test
