// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does with pages of another program, and with another copy of the journal.
#include "ui/hands.h"
#include "ui/merge_panel.h"
#include "ui/shared/ask.h"
#include "ui/tour.h"

#include <QDir>
#include <QFile>

namespace afterword {

using namespace Qt::StringLiterals;
using hands::button;
using hands::click;
using hands::says;
using hands::visible;

namespace {

/// Invented notes in a folder, as another program keeps them; one file that nobody understands.
QString tourNotes(const QString &folder)
{
    const QString path = folder + u"/Notes"_s;
    QDir().mkpath(path);
    const auto write = [&path](const QString &name, const QByteArray &bytes) {
        QFile file(path + u'/' + name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    };
    write(u"2024-11-02.md"_s, "# The lake\n\nCold water, and nobody there.\n");
    write(u"2024-11-09.md"_s, "---\ntags: [bike]\n---\nThe chain came off twice.\n");
    write(u"2024-12-01.md"_s, "Snow on the sill. I made soup.\n");
    write(u"sounds.xyz"_s, QByteArray("\x01\x02\x03", 3));
    return path;
}

} // namespace

void Tour::addBringIn()
{
    const auto onPanel = [this](const char *name) {
        return visible<QAbstractButton>(m_window.get(), QString::fromLatin1(name));
    };
    add(u"settings: backup"_s, u"07g-settings-backup"_s, [this]() {
        hands::turnTo(m_window->room(), u"Backup"_s);
    });
    add(
        u"notes of another program are looked at"_s,
        u"07h-bring-in"_s,
        [this]() {
            // The file dialog answers by itself, as in the tests.
            static ask::Script script;
            script.paths = {tourNotes(m_folder)};
            ask::setScript(&script);
            pickUnder(u"bringIn"_s, u"A folder…"_s);
            ask::setScript(nullptr);
        },
        [onPanel]() { return onPanel("bringAct") != nullptr; });
    add(
        u"they come in"_s,
        u"07i-brought-in"_s,
        [onPanel]() { click(onPanel("bringAct")); },
        [onPanel]() {
            const auto *act = onPanel("bringAct");
            return act != nullptr && says(act->text(), u"Done"_s);
        });
    add(
        u"what came in is listed"_s,
        u"07j-past-imports"_s,
        [onPanel]() { click(onPanel("bringAct")); },
        [this]() {
            auto *row = m_window->findChild<QAbstractButton *>(u"takeOut"_s);
            return row != nullptr && !m_window->findChild<QWidget *>(u"bringPanel"_s);
        });
    add(
        u"a copy of the journal lies elsewhere"_s,
        {},
        [this]() {
            QDir().mkpath(m_folder + u"/Copies"_s);
            m_session->backUpNow(m_folder + u"/Copies"_s);
        },
        [this]() {
            return !QDir(m_folder + u"/Copies"_s).entryList({u"*.afterword"_s}).isEmpty();
        });
}

void Tour::addTakeOutAndMerge()
{
    const auto onPanel = [this](const char *name) {
        return visible<QAbstractButton>(m_window.get(), QString::fromLatin1(name));
    };
    add(
        u"it can go out again"_s,
        u"07k-take-out"_s,
        [this]() { click(m_window->findChild<QAbstractButton *>(u"takeOut"_s)); },
        [onPanel]() { return onPanel("takeOutAct") != nullptr; });
    add(
        u"and does"_s,
        u"07l-taken-out"_s,
        [onPanel]() { click(onPanel("takeOutAct")); },
        [onPanel]() {
            const auto *act = onPanel("takeOutAct");
            return act != nullptr && says(act->text(), u"Done"_s);
        });
    add(
        u"for good"_s,
        {},
        [onPanel]() { click(onPanel("takeOutAct")); },
        [onPanel]() { return onPanel("takeOutAct") == nullptr; });
    add(
        u"the copy has it still"_s,
        u"07m-merge"_s,
        [this]() {
            const QDir copies(m_folder + u"/Copies"_s);
            const QStringList names = copies.entryList({u"*.afterword"_s});
            new MergePanel({*m_session, *m_theme},
                           m_window.get(),
                           copies.filePath(names.value(0))); // the window owns it
        },
        [onPanel]() { return onPanel("mergeAct") != nullptr; });
    add(
        u"and brings it"_s,
        u"07n-merged"_s,
        [onPanel]() { click(onPanel("mergeAct")); },
        [onPanel]() { return onPanel("mergeSafe") != nullptr && onPanel("mergeAct") != nullptr; });
    add(
        u"it stays as it was before"_s,
        {},
        [onPanel]() { click(onPanel("mergeSafe")); },
        [onPanel]() { return onPanel("mergeSafe") == nullptr && onPanel("mergeAct") != nullptr; });
    add(
        u"and that is all"_s,
        {},
        [onPanel]() { click(onPanel("mergeAct")); },
        [this]() { return m_window->findChild<MergePanel *>() == nullptr; });
}

} // namespace afterword
