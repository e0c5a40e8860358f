// SPDX-License-Identifier: GPL-3.0-or-later
// MarkdownEdit: colours, weights, line grid, caret; and that typing stays quick.
#include "ui/shared/markdown.h"
#include "ui/shared/markdown_text.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// insertFromMimeData is protected; the clipboard is the way a person takes.
void paste(MarkdownEdit &edit, const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    QApplication::clipboard()->setMimeData(data);
    edit.paste();
}

QTextCharFormat formatAt(const MarkdownEdit &edit, int position)
{
    const QTextBlock block = edit.document()->findBlock(position);
    const int at = position - block.position();
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (at >= range.start && at < range.start + range.length) {
            return range.format;
        }
    }
    return {};
}

qreal lineTop(const MarkdownEdit &edit, int block)
{
    const QTextBlock found = edit.document()->findBlockByNumber(block);
    const QTextLine line = found.layout()->lineAt(0);
    return edit.document()->documentLayout()->blockBoundingRect(found).top() + line.y()
           + line.ascent();
}

} // namespace

class MarkdownLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void spans();
    void readsInline_data();
    void readsInline();
    void hostileLinesAreQuick();
    void looksLikeThePicture();
    void caretIsAccent();
    void typingStaysQuick();

private:
    Theme *m_theme = nullptr;
    MarkdownEdit *m_edit = nullptr;
};

void MarkdownLookTest::init()
{
    m_theme = new Theme;
    m_theme->setMode(Theme::Mode::Light);
    m_edit = new MarkdownEdit(*m_theme, nullptr);
    m_edit->resize(556, 500);
    m_edit->show();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_edit));
}

void MarkdownLookTest::cleanup()
{
    delete m_edit;
    delete m_theme;
}

void MarkdownLookTest::spans()
{
    m_edit->setText(u"a **b** *c* ~~d~~ `e`\n## head\n> quote\n- item\n[l](u)"_s);
    const QColor quiet = m_theme->color(Tone::Text3);
    QCOMPARE(formatAt(*m_edit, 2).foreground().color(), quiet);
    QVERIFY(formatAt(*m_edit, 2).fontWeight() <= int(QFont::Normal));
    QCOMPARE(formatAt(*m_edit, 4).fontWeight(), int(QFont::DemiBold));
    QVERIFY(formatAt(*m_edit, 9).fontItalic());
    QVERIFY(!formatAt(*m_edit, 8).fontItalic());
    QVERIFY(formatAt(*m_edit, 14).fontStrikeOut());
    QCOMPARE(formatAt(*m_edit, 19).fontFamilies().toStringList().first(),
             m_theme->font(Type::Mono).families().first());
    const int head = m_edit->document()->findBlockByNumber(1).position();
    QCOMPARE(formatAt(*m_edit, head).foreground().color(), quiet);
    QCOMPARE(formatAt(*m_edit, head + 4).intProperty(QTextFormat::FontPixelSize),
             m_theme->font(Type::Heading).pixelSize());
    const int quote = m_edit->document()->findBlockByNumber(2).position();
    QCOMPARE(formatAt(*m_edit, quote).foreground().color(), quiet);
    QVERIFY(!formatAt(*m_edit, quote).fontItalic());
    QVERIFY(formatAt(*m_edit, quote + 3).fontItalic());
    QCOMPARE(formatAt(*m_edit, quote + 3).foreground().color(), m_theme->color(Tone::Text2));
    const int item = m_edit->document()->findBlockByNumber(3).position();
    QCOMPARE(formatAt(*m_edit, item + 2), QTextCharFormat());
    const int link = m_edit->document()->findBlockByNumber(4).position();
    QVERIFY(formatAt(*m_edit, link + 1).fontUnderline());
    QVERIFY(!formatAt(*m_edit, link + 4).fontUnderline());
    // The look follows the text, fences to the end included.
    m_edit->moveCursor(QTextCursor::Start);
    paste(*m_edit, u"```\n"_s);
    QCOMPARE(formatAt(*m_edit, 4 + link + 1).fontUnderline(), false);
    m_edit->undo();
    QVERIFY(formatAt(*m_edit, link + 1).fontUnderline());
}

void MarkdownLookTest::readsInline_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shape"); // B bold I italic 3 both S strike C code L link m marker
    QTest::newRow("bold") << u"a**b**c"_s << u".mmBmm."_s;
    QTest::newRow("italic") << u"*a* _b_"_s << u"mIm.mIm"_s;
    QTest::newRow("both") << u"***a***"_s << u"mmm3mmm"_s;
    QTest::newRow("nested") << u"**a *b* c**"_s << u"mmBBm3mBBmm"_s;
    QTest::newRow("alone") << u"2 * 3 * 4"_s << u"........."_s;
    QTest::newRow("within words") << u"a_b_c"_s << u"....."_s;
    QTest::newRow("unfinished") << u"**a"_s << u"..."_s;
    QTest::newRow("escape") << u"\\*a\\*"_s << u"m..m."_s;
    QTest::newRow("code wins") << u"`*a*`"_s << u"mCCCm"_s;
    QTest::newRow("strike") << u"~~a~~"_s << u"mmSmm"_s;
    QTest::newRow("one tilde") << u"~a~"_s << u"..."_s;
    QTest::newRow("link") << u"[a](b)"_s << u"mLmmmm"_s;
    QTest::newRow("address") << u"<https://a>"_s << u"mLLLLLLLLLm"_s;
    QTest::newRow("bare") << u"https://a.b, c"_s << u"LLLLLLLLLLL..."_s;
    QTest::newRow("brackets") << u"[a] (b)"_s << u"......."_s;
}

void MarkdownLookTest::readsInline()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shape);
    QString found;
    for (const markdown::Run &run : markdown::readInline(text, 0)) {
        const unsigned both = markdown::Bold | markdown::Italic;
        const QChar sign = (run.styles & markdown::Marker) != 0   ? u'm'
                           : (run.styles & markdown::Code) != 0   ? u'C'
                           : (run.styles & markdown::Link) != 0   ? u'L'
                           : (run.styles & both) == both          ? u'3'
                           : (run.styles & markdown::Bold) != 0   ? u'B'
                           : (run.styles & markdown::Italic) != 0 ? u'I'
                           : (run.styles & markdown::Strike) != 0 ? u'S'
                                                                  : u'.';
        found += QString(run.length, sign);
    }
    QCOMPARE(found, shape);
}

void MarkdownLookTest::hostileLinesAreQuick()
{
    for (const QString &piece :
         {u"*"_s, u"*a_ "_s, u"[["_s, u"[a]("_s, u"`a``b"_s, u"~~a*"_s, u"<h"_s, u"<http://"_s}) {
        const QString line = piece.repeated(200000 / int(piece.size()));
        QElapsedTimer timer;
        timer.start();
        qsizetype length = 0;
        for (const markdown::Run &run : markdown::readInline(line, 0)) {
            length += run.length;
        }
        QCOMPARE(length, line.size());
        QVERIFY2(timer.elapsed() < 2000, qPrintable(piece));
    }
}

void MarkdownLookTest::looksLikeThePicture()
{
    m_edit->setText(u"I walked past.\n\n## The flat\n- Quiet\n- Reached\n\n> Missing\n\nI keep"_s);
    const qreal first = lineTop(*m_edit, 0);
    // look/01-write-notoserif.png: 305, 348 (a larger letter), 381, 411, 453, 495.
    QCOMPARE(lineTop(*m_edit, 3) - lineTop(*m_edit, 2) > 30, true);
    QCOMPARE(lineTop(*m_edit, 4) - lineTop(*m_edit, 3), 30.0);
    QCOMPARE(lineTop(*m_edit, 6) - lineTop(*m_edit, 4), 42.0);
    QCOMPARE(lineTop(*m_edit, 8) - lineTop(*m_edit, 6), 42.0);
    QCOMPARE(lineTop(*m_edit, 3) - first, 30.0 + 12 + 30 + 4);
    // An empty line at the end is a whole line to write on.
    m_edit->setText(u"a\n"_s);
    QCOMPARE(lineTop(*m_edit, 1) - lineTop(*m_edit, 0), 30.0);
    m_edit->setText(u"a\n\n"_s);
    QCOMPARE(lineTop(*m_edit, 2) - lineTop(*m_edit, 0), 42.0);
    // Other scripts and emoji stand on the same lines.
    m_edit->setText(u"a\n\u4F60 \U0001F600\nb"_s);
    QCOMPARE(lineTop(*m_edit, 2) - lineTop(*m_edit, 0), 60.0);
    // The quote is indented at the start edge, whichever it is.
    m_edit->setText(u"> a\n> \u05D0"_s);
    const QTextLine left = m_edit->document()->firstBlock().layout()->lineAt(0);
    const QTextLine right = m_edit->document()->lastBlock().layout()->lineAt(0);
    QCOMPARE(left.x(), 18.0);
    QCOMPARE(right.x(), 0.0);
    QVERIFY(right.width() <= 556 - 18);
}

void MarkdownLookTest::caretIsAccent()
{
    m_edit->setText(u"ab"_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::qWait(10);
    const QRect caret = m_edit->cursorRect();
    QCOMPARE(caret.width(), 2);
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_edit));
    QTRY_COMPARE(m_edit->viewport()->grab().toImage().pixelColor(caret.center()),
                 m_theme->color(Tone::Accent));
}

void MarkdownLookTest::typingStaysQuick()
{
    QString page;
    for (int i = 0; i < 125; ++i) {
        page +=
            u"Some of the words are **bold** and some of them are *not* so at all, which is how "
            "it goes on an evening of this kind when the kettle is on and nobody rings and it "
            "is `quiet` in the flat.\n\n"_s;
    }
    QVERIFY(page.count(u' ') > 4000);
    m_edit->setText(page);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(page.size()) / 2);
    m_edit->setTextCursor(cursor);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i) {
        QTest::keyClick(m_edit, Qt::Key_A);
        m_edit->viewport()->repaint();
    }
    // 16 ms is a frame; a build without optimisation on a busy machine is given three.
    QVERIFY2(timer.elapsed() < 50 * 48, qPrintable(QString::number(timer.elapsed())));
    qInfo("%g ms a key", double(timer.elapsed()) / 50);
}

QTEST_MAIN(MarkdownLookTest)
#include "markdown_look_test.moc"
