// SPDX-License-Identifier: GPL-3.0-or-later
// How long a key takes from its event to the painted letter (speed.md, rows `key` and `key, long`):
// the real window 1280 x 820 on a raster surface, real key events, everything that hangs on them
// (marks, spelling, kind of page, autosave timer), then the repaint that the keys asked for. Prints
// one JSON line a row; `cpu_*` are the same of the thread's own time, for machines that are busy.
// `typing_bench --plain` measures a plain QTextEdit the same way, as what there is to hold it
// against, `--row NAME` one row alone. Not a test: packaging/bench judges the numbers.
#include "tests/support/open_window.h"
#include "ui/room.h"
#include "ui/shared/markdown.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int benchKeys = 600;
constexpr int benchWarmUp = 30;
constexpr int benchSentence = 12;
constexpr int benchParagraph = 70;

struct Sample
{
    double wall = 0;
    double cpu = 0;
};

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

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

double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const auto at =
        static_cast<std::size_t>(std::ceil(part * static_cast<double>(values.size())) - 1);
    return values[std::min(at, values.size() - 1)];
}

void print(const QString &row, const std::vector<Sample> &samples)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    for (const Sample &sample : samples) {
        wall.push_back(sample.wall);
        cpu.push_back(sample.cpu);
    }
    const auto rounded = [](double ms) { return std::round(ms * 100) / 100; };
    QJsonObject line{{u"row"_s, row}, {u"n"_s, static_cast<int>(samples.size())}};
    for (const auto &[name, values] : {std::pair(u""_s, wall), std::pair(u"cpu_"_s, cpu)}) {
        line[name + u"median_ms"_s] = rounded(quantile(values, 0.5));
        line[name + u"p95_ms"_s] = rounded(quantile(values, 0.95));
        line[name + u"p99_ms"_s] = rounded(quantile(values, 0.99));
    }
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
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

void measure(QTextEdit &editor, const QString &row, const QString &text, double place, bool enter)
{
    const QStringList asked = QCoreApplication::arguments();
    if (const qsizetype only = asked.indexOf(u"--row"_s); only > 0 && asked.value(only + 1) != row)
        return;
    if (auto *own = qobject_cast<MarkdownEdit *>(&editor))
        own->setText(text);
    else
        editor.setPlainText(text);
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(static_cast<int>(place * static_cast<double>(text.size())));
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
    QTest::qWait(200);
    std::vector<Sample> samples;
    for (int i = 0, key = 0; key < benchKeys + benchWarmUp; ++i) {
        if (!enter && i % 61 == 60)
            continue;
        QElapsedTimer clock;
        clock.start();
        const double before = cpuMs();
        press(editor, i);
        QCoreApplication::sendPostedEvents();
        editor.viewport()->repaint();
        const Sample sample{static_cast<double>(clock.nsecsElapsed()) / 1e6, cpuMs() - before};
        if (key++ >= benchWarmUp)
            samples.push_back(sample);
        if (i % 50 == 0)
            QCoreApplication::processEvents(); // timers and saves, as between two keys
    }
    print(row, samples);
}

void measureAll(QTextEdit &editor, const QString &prefix)
{
    measure(editor, prefix + u"key"_s, words(5'000, false), 1.0, true);
    measure(editor, prefix + u"key, in the middle"_s, words(5'000, false), 0.5, true);
    measure(editor, prefix + u"key, long"_s, words(50'000, false), 1.0, true);
    measure(editor, prefix + u"key, long, in the middle"_s, words(50'000, false), 0.5, true);
    measure(editor, prefix + u"key, one paragraph"_s, words(5'000, true), 1.0, false);
    measure(
        editor, prefix + u"key, one paragraph, in the middle"_s, words(5'000, true), 0.5, false);
    measure(editor, prefix + u"key, one paragraph, at the start"_s, words(5'000, true), 0.0, false);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (app.arguments().contains(u"--plain"_s)) {
        QTextEdit plain;
        QFont font(u"Noto Serif"_s);
        font.setPixelSize(19);
        plain.setFont(font);
        plain.resize(1280, 820);
        plain.show();
        if (!QTest::qWaitForWindowActive(&plain))
            return 1;
        plain.setFocus();
        measureAll(plain, u"plain "_s);
        return 0;
    }
    test::OpenWindow bench;
    if (!bench.start() || !bench.unlock())
        return 1;
    auto *editor = bench.window().room()->findChild<MarkdownEdit *>();
    if (editor == nullptr || !QTest::qWaitForWindowActive(&bench.window()))
        return 1;
    editor->setFocus();
    measureAll(*editor, {});
    return bench.lock() ? 0 : 1;
}
