// SPDX-License-Identifier: GPL-3.0-or-later
// key: how long a key takes from its event to the painted letter: the real window, real key events,
// everything that hangs on them (marks, spelling, kind of page, autosave timer), then the repaint
// that the keys asked for; saves happen between. Beside it a plain QTextEdit, as what there is to
// hold it against; its rows are told and not judged.
#include "app/spelling.h"
#include "tests/bench/house.h"
#include "ui/shared/markdown.h"

#include <QRandomGenerator>
#include <QTextEdit>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int benchKeys = 400;
constexpr int benchWarmUp = 30;
constexpr int benchSentence = 12;
constexpr int benchParagraph = 70;

/// Plain words with a bold one here and there; paragraphs unless `oneParagraph`.
QString words(int count, bool oneParagraph)
{
    static const QStringList some{
        u"the"_s,     u"kettle"_s, u"was"_s,     u"on"_s,        u"and"_s,    u"nobody"_s,
        u"rang"_s,    u"this"_s,   u"evening"_s, u"walked"_s,    u"past"_s,   u"bakery"_s,
        u"noticed"_s, u"only"_s,   u"after"_s,   u"quiet"_s,     u"in"_s,     u"flat"_s,
        u"morning"_s, u"I"_s,      u"kept"_s,    u"a"_s,         u"letter"_s, u"window"_s,
        u"rain"_s,    u"it’s"_s,   u"don’t"_s,   u"something"_s, u"else"_s,   u"tomorrow"_s};
    QRandomGenerator random(20251014);
    QString text;
    for (int i = 0; i < count; ++i) {
        const QString &word = some.at(random.bounded(static_cast<int>(some.size())));
        text += i % 40 == 39 ? u"**"_s + word + u"**"_s : word;
        const bool stop = i % benchSentence == benchSentence - 1;
        if (stop)
            text += u'.';
        if (!oneParagraph && i % benchParagraph == benchParagraph - 1)
            text += u"\n\n"_s;
        else
            text += u' ';
    }
    return text;
}

/// One key as a person presses it: mostly letters, now and then a space, Enter or Backspace.
void press(QTextEdit &editor, int i)
{
    if (i % 61 == 60)
        QTest::keyClick(&editor, Qt::Key_Return);
    else if (i % 17 == 16)
        QTest::keyClick(&editor, Qt::Key_Backspace);
    else if (i % 6 == 5)
        QTest::keyClick(&editor, Qt::Key_Space);
    else
        QTest::keyClick(&editor, static_cast<Qt::Key>(Qt::Key_A + (i * 7) % 26));
}

/// A page of so many words, typed in at a place of it (0: its start, 1: its end).
struct Typed
{
    const char *row;
    int words;
    bool oneParagraph;
    double place;
    double target;
};

constexpr Typed benchTyped[] = {
    {"key", 5'000, false, 1.0, 8},
    {"key, in the middle", 5'000, false, 0.5, 8},
    {"key, long", 50'000, false, 1.0, 16.7},
    {"key, long, in the middle", 50'000, false, 0.5, 16.7},
    {"key, one paragraph", 5'000, true, 1.0, 16.7},
    {"key, one paragraph, in the middle", 5'000, true, 0.5, 16.7},
    {"key, one paragraph, at the start", 5'000, true, 0.0, 16.7},
};

void measure(QTextEdit &editor, const Typed &typed, const char *name, double target)
{
    const QString text = words(typed.words, typed.oneParagraph);
    if (auto *own = qobject_cast<MarkdownEdit *>(&editor))
        own->setText(text);
    else
        editor.setPlainText(text);
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(static_cast<int>(typed.place * static_cast<double>(text.size())));
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
    bench::House::settle(200);
    bench::Row row(name, bench::Judge::P99, target);
    for (int i = 0, key = 0; key < benchKeys + benchWarmUp; ++i) {
        if (typed.oneParagraph && i % 61 == 60)
            continue;
        const bench::Stopwatch watch;
        press(editor, i);
        QCoreApplication::sendPostedEvents();
        editor.viewport()->repaint();
        if (key++ >= benchWarmUp)
            row.add(watch);
        if (i % 50 == 0)
            QCoreApplication::processEvents(); // timers and saves, as between two keys
    }
    row.print();
}

/// What Qt's own takes for the same.
void measurePlain()
{
    QTextEdit plain;
    QFont font(u"Noto Serif"_s);
    font.setPixelSize(19);
    plain.setFont(font);
    plain.resize(1280, 820);
    plain.show();
    plain.activateWindow();
    bench::House::await("the window", [&plain] { return plain.isActiveWindow(); });
    plain.setFocus();
    for (const int at : {0, 4}) {
        const std::string name = std::string("plain ") + benchTyped[at].row;
        measure(plain, benchTyped[at], name.c_str(), 0);
    }
}

} // namespace

void bench::measureTyping(House &house)
{
    measurePlain();
    house.open();
    house.awaitTexts();
    house.window().go(Visit{.room = u"write"_s, .newPage = true});
    house.session().settings().set(key::spelling, true); // off at first
    house.session().settings().set(key::spellingLanguages, u"en_US"_s);
    spell::Speller &speller = house.session().spelling().speller();
    house.await("a dictionary", [&speller] {
        return speller.verdict(u"kettel", QChar::Script_Latin) == spell::Verdict::Wrong;
    });
    auto *editor = house.find<MarkdownEdit>();
    editor->setFocus();
    for (const Typed &typed : benchTyped)
        measure(*editor, typed, typed.row, typed.target);
}
