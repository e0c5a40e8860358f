// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the Journal room share: a journal of their own, the real room in a window of
// the size it has beside the rail, the notice of the window, and hands that find things by what a
// person reads. Thread and owner: the test.
#pragma once

#include "tests/support/temp_journal.h"
#include "ui/pool_end.h"
#include "ui/rooms.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace afterword {

/// Stands for the window: its ground and nothing else.
class JournalGround final : public QWidget
{
public:
    explicit JournalGround(const Theme &theme)
        : m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_theme.color(Tone::Window));
    }

private:
    const Theme &m_theme;
};

class JournalBench
{
public:
    explicit JournalBench(Theme::Mode mode = Theme::Mode::Light)
    {
        m_theme.setMode(mode);
        m_theme.setReduceMotion(true);
    }

    /// The room beside a rail in a window of this size.
    void show(QSize window = {1280, 820}, const Visit &visit = {})
    {
        const Room::Width width = window.width() >= 1180  ? Room::Width::Wide
                                  : window.width() >= 940 ? Room::Width::Middle
                                                          : Room::Width::Small;
        m_ground = std::make_unique<JournalGround>(m_theme);
        new FocusRing(m_theme, m_ground.get());
        m_ground->resize(window.width() - (width == Room::Width::Small ? 60 : 188),
                         window.height());
        auto *whole = new QVBoxLayout(m_ground.get());
        whole->setContentsMargins(0, 0, 0, 0);
        m_room = maker({temp.session(), m_theme}, m_ground.get());
        whole->addWidget(m_room);
        m_room->setWidth(width);
        m_notice = new Notice(m_theme, m_ground.get());
        QObject::connect(
            m_room,
            &Room::notice,
            m_notice,
            [this](const QString &text, const QString &action, const std::function<void()> &undo) {
                m_notice->show(text, action, undo);
            });
        QObject::connect(m_room, &Room::go, m_notice, [this](const Visit &asked) { went = asked; });
        m_ground->show();
        m_room->visit(visit);
        QVERIFY(QTest::qWaitForWindowActive(m_ground.get()));
    }

    void close()
    {
        m_ground.reset();
        m_room = nullptr;
    }

    [[nodiscard]] Room *room() const { return m_room; }

    [[nodiscard]] QWidget *window() const { return m_ground.get(); }

    [[nodiscard]] Theme &theme() { return m_theme; }

    [[nodiscard]] Journal &journal() { return temp.journal(); }

    [[nodiscard]] QListView *list() const
    {
        return m_room->findChild<QListView *>(QStringLiteral("pages"));
    }

    /// What the notice says; empty when there is none.
    [[nodiscard]] QString notice() const
    {
        return m_notice->isVisible() ? m_notice->accessibleName() : QString();
    }

    template <typename W = QWidget>
    [[nodiscard]] W *find(const QString &name) const
    {
        for (W *each : m_ground->findChildren<W *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// By its words or its accessible name.
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (auto *each : m_ground->findChildren<QAbstractButton *>()) {
            if (each->isVisible()
                && (each->text() == text || each->accessibleName().startsWith(text)))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] bool click(QWidget *widget) const
    {
        if (widget == nullptr || !widget->isEnabled())
            return false;
        QTest::mouseClick(widget, Qt::LeftButton);
        return true;
    }

    [[nodiscard]] bool click(const QString &text) const { return click(button(text)); }

    /// Picks in the open menu, as a click on it does.
    [[nodiscard]] bool pick(const QString &text) const
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return false;
        for (QAction *action : menu->actions()) {
            if (action->text() == text && action->isEnabled()) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return back();
            }
        }
        menu->close();
        return false;
    }

    /// After a menu has closed: a window manager gives the window its focus back, offscreen nobody.
    [[nodiscard]] bool back() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_ground->activateWindow();
        return QTest::qWaitForWindowActive(m_ground.get());
    }

    /// Titles in the list, from above; months are left out.
    [[nodiscard]] QStringList titles() const
    {
        QStringList list;
        const QAbstractItemModel *model = this->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.flags().testFlag(Qt::ItemIsSelectable))
                // "Friday, 3 October 2025, Tea."
                list << index.data(Qt::DisplayRole).toString().section(QStringLiteral(", "), 2, 2);
        }
        return list;
    }

    /// The row whose words hold this text.
    [[nodiscard]] QModelIndex row(const QString &text) const
    {
        const QAbstractItemModel *model = list()->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 0).data(Qt::DisplayRole).toString().contains(text))
                return model->index(i, 0);
        }
        return {};
    }

    void clickRow(const QString &text, Qt::KeyboardModifiers keys = {}) const
    {
        const QModelIndex index = row(text);
        QVERIFY2(index.isValid(), qPrintable(text));
        list()->scrollTo(index);
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, keys, list()->visualRect(index).center());
    }

    /// A stored page with tags and people by name.
    Id add(const QString &at,
           const QString &text,
           const QStringList &tags = {},
           const QStringList &people = {})
    {
        Page page = journal().newPage();
        page.at = test::TempJournal::moment(at);
        for (const QString &name : tags) {
            const auto made = journal().ensureTag(name);
            if (!test::settled(made))
                return {};
            page.tags << made.result()->id;
        }
        for (const QString &name : people) {
            const auto made = journal().ensurePerson(name);
            if (!test::settled(made))
                return {};
            page.people << made.result()->id;
        }
        return temp.addPage(page, text);
    }

    /// Writes a picture when AFTERWORD_SHOTS names a folder.
    void shoot(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
        if (folder.isEmpty() || !QDir().mkpath(folder))
            return;
        for (int i = 0; i < 4; ++i) // layouts, then what they move
            QCoreApplication::processEvents();
        m_ground->grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

    test::TempJournal temp;
    Visit went;
    decltype(&makeJournalRoom) maker = &makeJournalRoom; ///< another room, set before show()

private:
    PoolEnd m_poolEnd; ///< an export that was begun and left, as in main()
    Theme m_theme;
    std::unique_ptr<QWidget> m_ground;
    Room *m_room = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace afterword
