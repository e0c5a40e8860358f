// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the Journal room share: the whole window over a journal of a few invented
// pages, hands for its menus and pop-ups, and pictures on request. Thread and owner: the test.
#pragma once

#include "tests/support/open_window.h"
#include "ui/journal/filter_bar.h"
#include "ui/journal/page_list.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace afterword::test {

class JournalWindow final
{
public:
    /// Opens the window in the Journal room, with some pages up to 14 October 2025.
    [[nodiscard]] bool start()
    {
        m_open.setNow(QStringLiteral("2025-10-14T21:14:00+02:00"));
        if (!m_open.start() || !m_open.unlock())
            return false;
        m_home = add(QStringLiteral("2025-10-14T21:14:00+02:00"),
                     QStringLiteral("I walked past the bakery. The light in the kitchen was warm."),
                     1,
                     {QStringLiteral("evenings"), QStringLiteral("the flat")});
        add(QStringLiteral("2025-10-09T19:02:00+02:00"),
            QStringLiteral("Two columns. The kitchen waits, kitchen or not."),
            0);
        add(QStringLiteral("2025-09-14T16:40:00+02:00"),
            QStringLiteral("Laughed at something on the bus, out loud."),
            2);
        add(QStringLiteral("2025-06-14T07:25:00+02:00"),
            QStringLiteral("Ate standing up in the kitchen again."),
            -2);
        add(QStringLiteral("2024-10-14T08:00:00+02:00"),
            QStringLiteral("The second toothbrush is gone."),
            -3);
        add(QStringLiteral("2023-10-14T08:00:00+02:00"),
            QStringLiteral("Rain all day. Soup at six."),
            {});
        m_open.window().go(Visit{.room = QStringLiteral("journal")});
        return QTest::qWaitFor([this] { return m_open.session().search().isComplete(); });
    }

    Page add(const QString &at,
             const QString &text,
             std::optional<int> pleasant,
             const QStringList &tags = {})
    {
        Page page = journal().newPage();
        page.at = Moment::parse(at).value();
        if (pleasant) {
            Mood mood;
            mood.at = page.at;
            mood.pleasant = *pleasant;
            mood.energy = -1;
            page.moods = {mood};
        }
        for (const QString &name : tags) {
            const auto tag = journal().ensureTag(name);
            wait(tag);
            page.tags << tag.result().value().id;
        }
        const auto saved = journal().save(page, text);
        wait(saved);
        return saved.result().value();
    }

    template <typename T>
    static void wait(const Future<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
    }

    [[nodiscard]] Journal &journal() { return m_open.session().journal(); }

    [[nodiscard]] OpenWindow &open() { return m_open; }

    [[nodiscard]] MainWindow &window() { return m_open.window(); }

    [[nodiscard]] FilterBar *filters() { return window().findChild<FilterBar *>(); }

    [[nodiscard]] QLineEdit *field() { return filters()->field(); }

    [[nodiscard]] PageListView *list() { return window().findChild<PageListView *>(); }

    [[nodiscard]] int pages() { return static_cast<PageListModel *>(list()->model())->pages(); }

    [[nodiscard]] Id home() const { return m_home.id; }

    template <typename T = QWidget>
    [[nodiscard]] T *named(const char *name)
    {
        return window().findChild<T *>(QString::fromLatin1(name));
    }

    [[nodiscard]] Chip *chip(const char *id)
    {
        return window().findChild<Chip *>(QStringLiteral("chip-") + QString::fromLatin1(id));
    }

    /// A visible button with these words, or this name.
    [[nodiscard]] QAbstractButton *button(const QString &words)
    {
        for (auto *each : window().findChildren<QAbstractButton *>()) {
            if (each->isVisible() && (each->text() == words || each->accessibleName() == words))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] bool click(const QString &words)
    {
        QAbstractButton *found = button(words);
        if (found != nullptr)
            QTest::mouseClick(found, Qt::LeftButton);
        return found != nullptr;
    }

    /// The same once it is there: QTRY_VERIFY() would click twice.
    [[nodiscard]] bool clickSoon(const QString &words)
    {
        return QTest::qWaitFor([&] { return button(words) != nullptr; }) && click(words);
    }

    template <typename T = QWidget>
    [[nodiscard]] static T *popup()
    {
        return qobject_cast<T *>(QApplication::activePopupWidget());
    }

    /// Triggers an entry of the open menu, going through submenus: {"Remove", "Kitchen"}.
    [[nodiscard]] static bool pick(const QStringList &path)
    {
        auto *menu = popup<QMenu>();
        for (qsizetype i = 0; menu != nullptr && i < path.size(); ++i) {
            QAction *found = nullptr;
            for (QAction *each : menu->actions()) {
                if (each->text() == path[i] && each->isEnabled())
                    found = each;
            }
            if (found == nullptr)
                return false;
            menu->setActiveAction(found);
            if (i + 1 < path.size())
                menu = found->menu();
            else
                QTest::keyClick(menu, Qt::Key_Return);
        }
        return menu != nullptr;
    }

    [[nodiscard]] QString notice()
    {
        const auto *notice = window().findChild<Notice *>();
        return notice != nullptr && notice->isVisible() ? notice->accessibleName() : QString();
    }

    /// The window with what is open over it, when AFTERWORD_SHOTS names a folder.
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
        if (folder.isEmpty() || !QDir().mkpath(folder))
            return;
        QTest::qWait(50);
        QPixmap picture = window().grab();
        if (QWidget *over = QApplication::activePopupWidget()) {
            QPainter painter(&picture);
            painter.drawPixmap(window().mapFromGlobal(over->mapToGlobal(QPoint())), over->grab());
        }
        picture.save(folder + u'/' + name + QStringLiteral(".png"));
    }

private:
    OpenWindow m_open;
    Page m_home;
};

} // namespace afterword::test
