// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does with a page beyond writing in it: title, time, earlier versions, the day log,
// the question after a long page, files, spelling, putting away and the bin.
#include "app/spelling.h"
#include "ui/hands.h"
#include "ui/shared/file_rows.h"
#include "ui/shared/markdown.h"
#include "ui/shared/panels.h"
#include "ui/shared/when_panel.h"
#include "ui/tour.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTextBlock>
#include <QUrl>

namespace afterword {

using namespace Qt::StringLiterals;
using hands::button;
using hands::click;
using hands::press;
using hands::type;
using hands::visible;

namespace {

constexpr auto tourMisspelt = "The kitchn is quiet tonight.";
constexpr int tourLongTimes = 26; ///< of the paragraph below: over 300 words
constexpr auto tourLong =
    "And then I thought of the hall again and who had said what, and in which order it came. ";

} // namespace

void Tour::addPages()
{
    add(u"the menu of a page"_s, u"01g-write-menu"_s, [this]() {
        click(visible<QWidget>(m_window.get(), u"more"_s));
    });
    add(
        u"a page is given a title"_s,
        u"01h-write-title"_s,
        [this]() {
            hands::pick(u"Title"_s);
            type(visible<QLineEdit>(m_window.get(), u"pageTitle"_s), u"The blue shirt"_s);
            m_window->room()->seal();
        },
        [this]() { return m_session->journal().pages().front()->title == "The blue shirt"_L1; });
    add(
        u"its day and time can be changed"_s,
        u"01i-write-when"_s,
        [this]() { pickUnder(u"more"_s, u"Date and time…"_s); },
        [this]() { return visible<WhenPanel>(m_window.get()) != nullptr; });
    add(
        u"and are, by keys"_s,
        u"01j-write-moved"_s,
        [this]() {
            auto *month = visible<MonthView>(visible<WhenPanel>(m_window.get()));
            press(month, Qt::Key_Left);
            press(month, Qt::Key_Return);
            press(visible<QLineEdit>(m_window.get(), u"whenTime"_s), Qt::Key_Return);
        },
        [this]() { return visible<WhenPanel>(m_window.get()) == nullptr; });
    add(
        u"and back"_s,
        {},
        [this]() { click(button(m_window.get(), u"Undo"_s)); },
        [this]() { return m_session->journal().pages().front()->title == "The blue shirt"_L1; });
    addCircles();
    addFiles();
    addSpelling();
    addVersions();
    addLeaving();
}

void Tour::addVersions()
{
    add(
        u"a paragraph is written anew"_s,
        {},
        [this]() {
            if (QWidget *menu = QApplication::activePopupWidget())
                press(menu, Qt::Key_Escape);
            for (const Page *page : m_session->journal().pages()) {
                if (page->first.startsWith("I walked past the bakery"_L1)) {
                    m_window->go(Visit{.room = u"write"_s, .page = page->id});
                    break;
                }
            }
        },
        [this]() {
            auto *editor = visible<MarkdownEdit>(m_window.get());
            return editor->text().endsWith("what this page is for."_L1);
        });
    add(
        u"and what was there before is kept"_s,
        {},
        [this]() {
            auto *editor = visible<MarkdownEdit>(m_window.get());
            press(editor, Qt::Key_End, Qt::ControlModifier);
            press(editor, Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
            QTextCursor last(editor->document()->lastBlock());
            last.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            editor->setTextCursor(last);
            type(editor, u"The light in the kitchen was good. I kept it."_s);
            m_window->room()->seal();
        },
        [this]() {
            const auto &pages = m_session->journal().pages();
            return std::any_of(pages.begin(), pages.end(), [this](const Page *page) {
                return m_session->journal().history(page->id) != nullptr;
            });
        });
    add(
        u"earlier versions are compared"_s,
        u"01k-write-versions"_s,
        [this]() { pickUnder(u"more"_s, u"Earlier versions…"_s); },
        [this]() {
            auto *act = visible<QPushButton>(m_window.get(), u"panelAct"_s);
            return act != nullptr && act->isEnabled();
        });
    add(
        u"and one is brought back"_s,
        u"01l-write-brought-back"_s,
        [this]() { click(visible<QPushButton>(m_window.get(), u"panelAct"_s)); },
        [this]() {
            auto *editor = visible<MarkdownEdit>(m_window.get());
            return editor->text().endsWith("what this page is for."_L1);
        });
}

void Tour::addCircles()
{
    add(u"a day is logged in lines with their times"_s, u"01m-write-log"_s, [this]() {
        pickUnder(u"more"_s, u"Log what I did today"_s);
        type(visible<MarkdownEdit>(m_window.get()), u"made soup\nrang Mo\nwalked to the river"_s);
        m_window->room()->seal();
    });
    add(u"a page from right to left, with a word that is not"_s, u"01n-write-rtl"_s, [this]() {
        m_window->go(Visit{.room = u"write"_s, .newPage = true});
        auto *editor = visible<MarkdownEdit>(m_window.get());
        type(editor, u"جلست في المطبخ وكتبت harmonica على ورقة.\n\nثم غسلت كوبين."_s);
        m_window->room()->seal();
    });
    add(
        u"a long page asks one thing"_s,
        u"01o-write-circles"_s,
        [this]() {
            m_window->go(Visit{.room = u"write"_s, .newPage = true});
            QApplication::clipboard()->setText(
                QString::fromLatin1(tourLong).repeated(tourLongTimes));
            auto *editor = visible<MarkdownEdit>(m_window.get());
            press(editor, Qt::Key_V, Qt::ControlModifier);
            type(editor, u"Enough."_s);
        },
        [this]() { return visible<QWidget>(m_window.get(), u"circles"_s) != nullptr; });
    add(u"and offers three others"_s, u"01p-write-circles-offers"_s, [this]() {
        click(visible<QWidget>(m_window.get(), u"circlesYes"_s));
    });
    add(u"one is to set it down"_s, u"01q-write-set-down"_s, [this]() {
        click(visible<QWidget>(m_window.get(), u"circlesDown"_s));
    });
    add(u"or not"_s, {}, [this]() {
        click(visible<QWidget>(m_window.get(), u"awaySafe"_s));
        click(visible<QWidget>(m_window.get(), u"circlesClose"_s));
        m_window->room()->seal();
    });
}

void Tour::addFiles()
{
    add(
        u"a file is put on a page"_s,
        u"01r-write-file"_s,
        [this]() {
            m_window->go(Visit{.room = u"write"_s, .newPage = true});
            const QString path = m_folder + u"/what to take.txt"_s;
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray("two cups, the radio, the plant\n").repeated(90));
            file.close();
            auto *data = new QMimeData;
            data->setUrls({QUrl::fromLocalFile(path)});
            QApplication::clipboard()->setMimeData(data);
            auto *editor = visible<MarkdownEdit>(m_window.get());
            type(editor, u"A list for Saturday.\n"_s);
            press(editor, Qt::Key_V, Qt::ControlModifier);
        },
        [this]() {
            const auto &pages = m_session->journal().pages();
            const bool there = !pages.empty() && !pages.front()->attachments.isEmpty();
            return there && visible<FileRow>(m_window.get(), u"file"_s) != nullptr;
        });
    add(u"and can be copied out or taken off"_s, u"01s-write-file-menu"_s, [this]() {
        hands::askMenu(visible<FileRow>(m_window.get(), u"file"_s));
    });
}

void Tour::addSpelling()
{
    add(
        u"a word no dictionary knows has a dotted line"_s,
        {},
        [this]() {
            if (QWidget *menu = QApplication::activePopupWidget())
                press(menu, Qt::Key_Escape);
            m_window->go(Visit{.room = u"write"_s, .newPage = true});
            type(visible<MarkdownEdit>(m_window.get()), QString::fromLatin1(tourMisspelt));
            m_window->room()->seal();
        },
        [this]() {
            return m_session->spelling().hasLooked()
                   && m_session->journal().pages().front()->first
                          == QLatin1StringView(tourMisspelt);
        });
    add(u"if one wants it"_s, u"01t-write-menu-key"_s, [this]() {
        hands::askMenu(visible<MarkdownEdit>(m_window.get()));
    });
    add(
        u"and is marked"_s,
        {},
        []() { hands::pick(u"Mark unknown words"_s); },
        [this]() {
            Spelling &spelling = m_session->spelling();
            // A tour in another language may have no dictionary of it here.
            return spelling.installed().isEmpty() || spelling.chosen().isEmpty()
                   || spelling.speller().verdict(u"kitchn", QChar::Script_Latin)
                          == spell::Verdict::Wrong;
        });
    add(u"the Menu key offers other spellings"_s, u"01t-write-spelling-menu"_s, [this]() {
        auto *editor = visible<MarkdownEdit>(m_window.get());
        QTextCursor at(editor->document());
        at.setPosition(6);
        editor->setTextCursor(at);
        hands::askMenu(editor);
    });
}

void Tour::addLeaving()
{
    add(
        u"a page is put away until a date"_s,
        u"01u-write-away"_s,
        [this]() { pickUnder(u"more"_s, u"Put away until…"_s); },
        [this]() { return visible<QWidget>(m_window.get(), u"awayCard"_s) != nullptr; });
    add(
        u"and is out of sight"_s,
        u"01v-write-put-away"_s,
        [this]() { click(visible<QWidget>(m_window.get(), u"awayAct"_s)); },
        [this]() { return !m_session->journal().awayPages().empty(); });
    add(
        u"another page"_s,
        {},
        [this]() {
            m_window->go(Visit{.room = u"write"_s, .newPage = true});
            type(visible<MarkdownEdit>(m_window.get()), u"Not this one."_s);
            m_window->room()->seal();
        },
        [this]() { return m_session->journal().pages().front()->first == "Not this one."_L1; });
    add(
        u"goes to the bin"_s,
        u"01w-write-binned"_s,
        [this]() { pickUnder(u"more"_s, u"Move to bin"_s); },
        [this]() { return !m_session->journal().bin().empty(); });
}

} // namespace afterword
