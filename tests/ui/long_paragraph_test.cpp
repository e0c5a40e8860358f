// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is one paragraph of thousands of words: whatever is typed, wherever, it looks exactly
// as the same words do that were laid out all at once. Lines, caret and picture are compared.
#include "ui/shared/markdown.h"

#include <QImage>
#include <QRandomGenerator>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace afterword;
using namespace Qt::StringLiterals;

class LongParagraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsIfLaidOutAtOnce_data();
    void looksAsIfLaidOutAtOnce();
    void paintsAllThatLooksDifferent_data();
    void paintsAllThatLooksDifferent();
    void upAndDownGoOn();

private:
    static QString words(const QString &language, int count);
    static QImage picture(MarkdownEdit &edit);
    static void compare(MarkdownEdit &typed, MarkdownEdit &fresh);
};

QString LongParagraphTest::words(const QString &language, int count)
{
    const QStringList some = language.split(u' ');
    QRandomGenerator random(7);
    QString text;
    for (int i = 0; i < count; ++i) {
        const QString &word = some.at(random.bounded(static_cast<int>(some.size())));
        text += i % 40 == 39 ? QString(u"**"_s + word + u"** "_s) : QString(word + u' ');
    }
    return text;
}

/// Without the caret, which blinks.
QImage LongParagraphTest::picture(MarkdownEdit &edit)
{
    edit.setEnabled(false);
    const QImage taken = edit.viewport()->grab().toImage();
    edit.setEnabled(true);
    return taken;
}

void LongParagraphTest::compare(MarkdownEdit &typed, MarkdownEdit &fresh)
{
    fresh.setText(typed.text());
    QTextCursor cursor = fresh.textCursor();
    cursor.setPosition(typed.textCursor().position());
    fresh.setTextCursor(cursor);
    fresh.verticalScrollBar()->setValue(typed.verticalScrollBar()->value());
    QCOMPARE(typed.verticalScrollBar()->maximum(), fresh.verticalScrollBar()->maximum());
    QCOMPARE(typed.cursorRect(), fresh.cursorRect());
    const QTextLayout *one = typed.document()->firstBlock().layout();
    const QTextLayout *other = fresh.document()->firstBlock().layout();
    QCOMPARE(one->lineCount(), other->lineCount());
    for (int i = 0; i < one->lineCount(); ++i) {
        QCOMPARE(one->lineAt(i).textStart(), other->lineAt(i).textStart());
        QCOMPARE(one->lineAt(i).y(), other->lineAt(i).y());
    }
    QCOMPARE(picture(typed), picture(fresh));
}

void LongParagraphTest::looksAsIfLaidOutAtOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("english") << u"the kettle was on and nobody rang this evening a I"_s;
    QTest::newRow("accents and emoji")
        << u"café \U0001F600 e\u0301te fi ffl 👨‍👩‍👧 x"_s;
    QTest::newRow("right to left") << u"שלום לבית מה נשמע היום אבא 12"_s;
    QTest::newRow("arabic") << u"مرحبا بك في البيت اليوم a b"_s;
}

void LongParagraphTest::looksAsIfLaidOutAtOnce()
{
    QFETCH(const QString, language);
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    MarkdownEdit typed(theme, nullptr);
    MarkdownEdit fresh(theme, nullptr);
    for (MarkdownEdit *each : {&typed, &fresh}) {
        each->setFocusPolicy(Qt::NoFocus); // no caret that blinks in one of them
        each->resize(556, 500);
        each->show();
        QVERIFY(QTest::qWaitForWindowExposed(each));
    }
    typed.setText(words(language, 1'700));
    QVERIFY(typed.text().size() > 6'000);
    QRandomGenerator random(11);
    for (int round = 0; round < 5; ++round) {
        QTextCursor cursor = typed.textCursor();
        const int places[]{0, int(typed.text().size()), int(typed.text().size()) / 2};
        cursor.setPosition(round < 3 ? places[round]
                                     : random.bounded(int(typed.text().size()) + 1));
        typed.setTextCursor(cursor);
        for (int i = 0; i < 15; ++i) {
            const int what = random.bounded(12);
            if (what == 0)
                QTest::keyClick(&typed, Qt::Key_Backspace);
            else if (what == 1)
                typed.textCursor().insertText(u"**"_s);
            else if (what == 2)
                QTest::keyClick(&typed, Qt::Key_Delete);
            else
                QTest::keyClick(&typed, what == 3 ? Qt::Key_Space : Qt::Key_F);
        }
        compare(typed, fresh);
        if (round == 2) {
            typed.undo();
            compare(typed, fresh);
        }
        // Away from the caret, as by the wheel.
        typed.verticalScrollBar()->setValue(random.bounded(typed.verticalScrollBar()->maximum()));
        fresh.verticalScrollBar()->setValue(typed.verticalScrollBar()->value());
        QCOMPARE(picture(typed), picture(fresh));
    }
}

void LongParagraphTest::paintsAllThatLooksDifferent_data()
{
    looksAsIfLaidOutAtOnce_data();
}

/// A key paints the lines that it changed and no more; then the window looks as if all of it had
/// been painted.
void LongParagraphTest::paintsAllThatLooksDifferent()
{
    QFETCH(const QString, language);
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    MarkdownEdit edit(theme, nullptr);
    edit.setFocusPolicy(Qt::NoFocus); // no caret that blinks
    edit.resize(556, 500);
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    edit.setText(words(language, 1'700));
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(static_cast<int>(edit.text().size()) / 2);
    edit.setTextCursor(cursor);
    const auto shown = [&edit] {
        return edit.screen()
            ->grabWindow(edit.winId())
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    };
    QTest::qWait(0);
    QRandomGenerator random(5);
    const QStringList pieces{u"f"_s, u" "_s, u"**"_s, u"`"_s, u"e\u0301"_s, u"longer "_s, u"ש"_s};
    for (int i = 0; i < 60; ++i) {
        const int what = random.bounded(10);
        if (what == 0)
            edit.undo();
        else if (what == 1)
            QTest::keyClick(&edit, Qt::Key_Backspace);
        else if (what == 2)
            QTest::keyClick(&edit, Qt::Key_Delete);
        else
            edit.textCursor().insertText(pieces[random.bounded(int(pieces.size()))]);
        QTest::qWait(0);
        QCOMPARE(shown(), edit.grab().toImage().convertToFormat(QImage::Format_RGB32));
    }
}

void LongParagraphTest::upAndDownGoOn()
{
    Theme theme;
    MarkdownEdit typed(theme, nullptr);
    MarkdownEdit fresh(theme, nullptr);
    for (MarkdownEdit *each : {&typed, &fresh}) {
        each->setFocusPolicy(Qt::NoFocus); // no caret that blinks in one of them
        each->resize(556, 500);
        each->show();
        QVERIFY(QTest::qWaitForWindowExposed(each));
    }
    typed.setText(words(u"the kettle was on and nobody rang this evening"_s, 3'000));
    typed.moveCursor(QTextCursor::End);
    QTest::keyClicks(&typed, u"some more"_s);
    fresh.setText(typed.text());
    fresh.moveCursor(QTextCursor::End);
    for (int i = 0; i < 90; ++i) {
        for (MarkdownEdit *each : {&typed, &fresh})
            QTest::keyClick(each, i % 30 == 29 ? Qt::Key_PageUp : Qt::Key_Up);
        QCOMPARE(typed.textCursor().position(), fresh.textCursor().position());
        QCOMPARE(typed.cursorRect(), fresh.cursorRect());
    }
    // A click far from where somebody wrote.
    typed.verticalScrollBar()->setValue(0);
    fresh.verticalScrollBar()->setValue(0);
    for (MarkdownEdit *each : {&typed, &fresh})
        QTest::mouseClick(each->viewport(), Qt::LeftButton, {}, QPoint(200, 100));
    QCOMPARE(typed.textCursor().position(), fresh.textCursor().position());
}

QTEST_MAIN(LongParagraphTest)
#include "long_paragraph_test.moc"
