// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does, room by room.
#include "app/settings_reminders.h"
#include "ui/demo.h"
#include "ui/hands.h"
#include "ui/shared/markdown.h"
#include "ui/shared/mood.h"
#include "ui/shared/picture_shelf.h"
#include "ui/shared/picture_view.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/soft_timer.h"
#include "ui/tour.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QToolButton>

namespace afterword {

namespace {

using namespace Qt::StringLiterals;
using hands::button;
using hands::click;
using hands::press;
using hands::type;
using hands::visible;

constexpr auto tourText = "The harmonica is still in its box.\n\nI let it be.";
constexpr auto tourWord = "harmonica";

/// Hills in the evening.
QImage tourPicture()
{
    QImage picture(1200, 760, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, 760);
    sky.setColorAt(0, QColor(0x5E718C));
    sky.setColorAt(0.7, QColor(0xE2B06B));
    painter.fillRect(picture.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x405C80));
    painter.drawEllipse(QRect(-300, 480, 1100, 700));
    painter.setBrush(QColor(0x2B486C));
    painter.drawEllipse(QRect(420, 540, 1200, 700));
    return picture;
}

} // namespace

void Tour::addFirstRun()
{
    add(u"welcome"_s, u"00c-welcome"_s, [this]() {
        openWindow({});
        const auto fields = m_window->findChildren<SecretField *>();
        int filled = 0;
        for (SecretField *field : fields) {
            if (!field->isVisible())
                continue;
            type(field, demo::passphrase());
            field->setShown(filled++ == 0);
        }
    });
    add(
        u"a journal is made"_s,
        u"00d-recovery-sheet"_s,
        [this]() { click(button(m_window.get(), u"Create journal"_s)); },
        [this]() { return m_session->state() == Session::State::Open; });
    add(u"going on without a code asks once"_s, u"00d-ask"_s, [this]() {
        click(button(m_window.get(), u"Go on without one"_s));
    });
    add(
        u"the first page, and a question over it"_s,
        u"01i-first-question"_s,
        [this]() { click(m_window->findChild<QAbstractButton *>(u"act"_s)); },
        [this]() { return m_window->room() != nullptr; });
    addFirstQuestion();
    add(
        u"an empty journal room"_s,
        u"02b-journal-empty"_s,
        [this]() { click(button(m_window.get(), u"Journal"_s)); },
        [this]() { return m_window->roomId() == "journal"_L1; });
    add(
        u"an empty timeline"_s,
        u"04b-timeline-empty"_s,
        [this]() { click(button(m_window.get(), u"Timeline"_s)); },
        [this]() { return m_window->roomId() == "timeline"_L1; });
    add(
        u"the new journal locks"_s,
        {},
        [this]() { click(button(m_window.get(), u"Lock"_s)); },
        [this]() { return m_session->state() == Session::State::Locked; });
}

void Tour::addUnlocking()
{
    add(
        u"the sample journal, locked"_s,
        u"00-lock"_s,
        [this]() {
            const auto path = demo::journal(m_folder, systemClock()(), vault::KdfCost::recovery());
            openWindow(path.value_or(QString()));
        },
        [this]() { return m_session->state() == Session::State::Locked; });
    if (wanted(u"support"_s))
        addLockedSupport();
    if (wanted(u"unlock"_s)) {
        add(
            u"a wrong passphrase is told kindly"_s,
            u"00b-lock-hint"_s,
            [this]() {
                auto *field = visible<SecretField>(m_window.get());
                field->setShown(true);
                type(field, u"late trains and"_s);
                click(button(m_window.get(), u"Open"_s));
            },
            [this]() {
                return m_session->state() == Session::State::Locked
                       && button(m_window.get(), u"Open"_s) != nullptr;
            });
    }
    add(
        u"it opens"_s,
        {},
        [this]() {
            auto *field = visible<SecretField>(m_window.get());
            field->clear();
            type(field, demo::passphrase());
            press(field, Qt::Key_Return);
        },
        [this]() { return m_window->room() != nullptr; });
}

void Tour::addWriting()
{
    if (wanted(u"write"_s))
        add(u"a few questions are offered, once"_s, u"01h-write-about-you"_s, [this]() {
            m_window->go(Visit{.room = u"write"_s});
        });
    add(u"and left for later"_s, {}, [this]() {
        if (auto *close = m_window->findChild<QAbstractButton *>(u"aboutYouClose"_s))
            click(close);
    });
    add(u"today's page"_s, wanted(u"write"_s) ? u"01-write"_s : QString(), [this]() {
        const auto pages = m_session->journal().pagesOf(m_session->clock()().date());
        for (const Page *page : pages) {
            if (page->body.rid != 0)
                return m_window->go(Visit{.room = u"write"_s, .page = page->id});
        }
    });
    add(
        u"a new page with a mood"_s,
        {},
        [this]() {
            m_window->go(Visit{.room = u"write"_s, .newPage = true});
            auto *editor = visible<MarkdownEdit>(m_window.get());
            type(editor, QString::fromLatin1(tourText));
            if (visible<MoodPad>(m_window.get()) == nullptr)
                m_window->room()->act(u"pad"_s); // small windows keep it behind a button
            if (auto *pad = visible<MoodPad>(m_window.get()))
                click(pad, pad->centreOf({1, -1}));
            m_window->room()->seal();
        },
        [this]() {
            const auto &pages = m_session->journal().pages();
            return !pages.empty() && pages.front()->first.contains(QLatin1StringView(tourWord));
        });
    add(
        u"a prompt is answered"_s,
        wanted(u"write"_s) ? u"01c-write-answer"_s : QString(),
        [this]() {
            m_window->go(Visit{.room = u"write"_s, .newPage = true});
            m_window->room()->act(u"answer"_s);
            type(visible<MarkdownEdit>(m_window.get()), u"Nobody saw me fold the blue shirt."_s);
            m_window->room()->seal();
        },
        [this]() {
            const auto &pages = m_session->journal().pages();
            return !pages.empty() && !pages.front()->prompt.isEmpty();
        });
    if (wanted(u"write"_s))
        addWriteTools();
}

void Tour::addWriteTools()
{
    add(
        u"a picture is pasted"_s,
        u"01e-write-picture"_s,
        [this]() {
            QApplication::clipboard()->setImage(tourPicture());
            press(visible<MarkdownEdit>(m_window.get()), Qt::Key_V, Qt::ControlModifier);
        },
        [this]() {
            const auto &pages = m_session->journal().pages();
            const auto *shelf = m_window->findChild<PictureShelf *>();
            return !pages.empty() && !pages.front()->attachments.isEmpty() && shelf->bytes() > 0;
        });
    add(u"and looked at"_s, u"01f-write-picture-large"_s, [this]() {
        press(visible<MarkdownEdit>(m_window.get()), Qt::Key_Up);
        press(visible<MarkdownEdit>(m_window.get()), Qt::Key_Return, Qt::AltModifier);
    });
    add(u"and closed"_s, {}, [this]() {
        press(visible<PictureView>(m_window.get()), Qt::Key_Escape);
    });
    add(
        u"a soft timer says that its time has passed"_s,
        u"01d-write-timer"_s,
        [this]() {
            m_window->room()->findChild<SoftTimer *>()->setMinute(std::chrono::milliseconds(1));
            m_session->settings().set(key::softTimer, 5);
            auto *editor = visible<MarkdownEdit>(m_window.get());
            type(editor, u" "_s);
            press(editor, Qt::Key_Backspace);
        },
        [this]() { return visible<SoftTimer>(m_window.get()) != nullptr; });
    add(u"and writing goes on"_s, {}, [this]() {
        click(visible<QWidget>(m_window.get(), u"goOn"_s));
        m_session->settings().set(key::softTimer, 0);
    });
    add(u"focus mode"_s, u"01d-write-focus"_s, [this]() { m_window->room()->act(u"focus"_s); });
    add(u"and back"_s, {}, [this]() { m_window->room()->act(u"focus"_s); });
    add(u"a word is found in the page"_s, u"01e-write-find"_s, [this]() {
        m_window->room()->act(u"find"_s);
        type(visible<QLineEdit>(m_window.get(), u"findWords"_s), u"the"_s);
    });
    add(u"the find bar goes"_s, {}, [this]() {
        press(visible<QLineEdit>(m_window.get(), u"findWords"_s), Qt::Key_Escape);
    });
}

void Tour::addReading()
{
    add(
        u"the journal room"_s,
        wanted(u"journal"_s) ? u"02-journal"_s : QString(),
        [this]() { m_window->go(Visit{.room = u"journal"_s}); },
        [this]() { return m_session->search().isComplete(); });
    add(
        u"a word is found"_s,
        wanted(u"journal"_s) ? u"02a-journal-search"_s : QString(),
        [this]() {
            auto *field = visible<QLineEdit>(m_window.get(), u"search"_s);
            type(field, QString::fromLatin1(tourWord));
        },
        [this]() {
            const auto *list = visible<QListView>(m_window.get(), u"pages"_s);
            return list != nullptr && list->model()->rowCount() > 1;
        });
    add(
        u"a word nobody wrote is not"_s,
        wanted(u"journal"_s) ? u"02c-journal-nothing"_s : QString(),
        [this]() {
            auto *field = visible<QLineEdit>(m_window.get(), u"search"_s);
            field->clear();
            type(field, u"zeppelin"_s);
        },
        [this]() {
            const auto *list = m_window->findChild<QListView *>(u"pages"_s);
            return list != nullptr && list->model()->rowCount() == 0;
        });
    add(
        u"a search is saved under a name"_s,
        wanted(u"journal"_s) ? u"02d-journal-saved"_s : QString(),
        [this]() {
            auto *field = visible<QLineEdit>(m_window.get(), u"search"_s);
            field->clear();
            type(field, QString::fromLatin1(tourWord) + u" mood:>0"_s);
            click(visible<QToolButton>(m_window.get(), u"saved-searches"_s));
            if (QWidget *menu = QApplication::activePopupWidget()) {
                press(menu, Qt::Key_Down); // the one entry that there is
                press(menu, Qt::Key_Return);
            }
            auto *name = visible<QLineEdit>(m_window.get(), u"search-name"_s);
            type(name, u"Good evenings"_s);
            press(name, Qt::Key_Return);
        },
        [this]() { return m_session->journal().searches().size() == 1; });
    addTimeline();
}

void Tour::addSettings()
{
    add(u"settings"_s, {}, [this]() { m_window->go(Visit{.room = u"settings"_s}); });
    add(u"settings: security"_s, u"07-settings-security"_s, [this]() {
        hands::turnTo(m_window->room(), u"Security"_s);
    });
    add(u"settings: appearance"_s, u"07b-settings-appearance"_s, [this]() {
        hands::turnTo(m_window->room(), u"Appearance"_s);
    });
    add(
        u"settings: writing"_s,
        u"07e-settings-writing"_s,
        [this]() { hands::turnTo(m_window->room(), u"Writing"_s); },
        [this]() { return m_session->spelling().hasLooked(); });
    add(u"settings: reflection"_s, u"07f-settings-reflection"_s, [this]() {
        hands::turnTo(m_window->room(), u"Reflection"_s);
    });
    add(
        u"settings: reminders"_s,
        u"07p-settings-reminders"_s,
        [this]() {
            hands::turnTo(m_window->room(), u"Reminders"_s);
            click(visible<QWidget>(m_window.get(), QString::fromLatin1(key::reminders)));
            auto *field = visible<QLineEdit>(m_window.get(), u"reminderTime"_s);
            type(field, u"18:30"_s);
            press(field, Qt::Key_Return);
            click(visible<QWidget>(m_window.get(), QString::fromLatin1(key::reminderQuiet)));
        },
        [this]() {
            return visible<QWidget>(m_window.get(), u"reminderTimeChip"_s) != nullptr
                   && visible<QWidget>(m_window.get(), u"autostart"_s)->isEnabled();
        });
    add(u"settings: journals"_s, u"07q-settings-journals"_s, [this]() {
        hands::turnTo(m_window->room(), u"Journals"_s);
    });
    add(u"settings: to another computer"_s, u"07r-settings-move"_s, [this]() {
        click(visible<QWidget>(m_window.get(), u"moveJournal"_s));
    });
    add(u"settings: erasing is asked about"_s, u"07s-settings-erase"_s, [this]() {
        click(visible<QWidget>(m_window.get(), u"moveSafe"_s));
        click(visible<QWidget>(m_window.get(), u"eraseJournal"_s));
    });
    add(u"settings: looked for"_s, u"07t-settings-found"_s, [this]() {
        click(visible<QWidget>(m_window.get(), u"keySafe"_s));
        type(visible<QLineEdit>(m_window.get(), u"findSetting"_s), u"a"_s); // in any language
    });
    add(u"settings: about"_s, u"07d-settings-about"_s, [this]() {
        hands::turnTo(m_window->room(), u"About"_s);
    });
}

void Tour::addLocking()
{
    add(
        u"it locks"_s,
        {},
        [this]() { m_window->lock(MainWindow::After::Relaunch); },
        [this]() { return m_session->state() == Session::State::Locked; });
    add(
        u"and opens again"_s,
        {},
        [this]() {
            openWindow(m_session->path());
            auto *field = visible<SecretField>(m_window.get());
            type(field, demo::passphrase());
            press(field, Qt::Key_Return);
        },
        [this]() { return m_window->room() != nullptr; });
    add(
        u"the new page is there"_s,
        {},
        []() {},
        [this]() {
            const auto &pages = m_session->journal().pages();
            return std::any_of(pages.begin(), pages.end(), [](const Page *page) {
                return page->first.contains(QLatin1StringView(tourWord)) && !page->moods.isEmpty();
            });
        });
    add(
        u"and locks for good"_s,
        {},
        [this]() { m_window->lock(MainWindow::After::Relaunch); },
        [this]() { return m_session->state() == Session::State::Locked; });
}

} // namespace afterword
