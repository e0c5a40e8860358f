// SPDX-License-Identifier: GPL-3.0-or-later
// MarkdownView: markers hidden, matches shown and stepped through, nothing fetched.
#include "ui/shared/markdown.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

const QDate viewToday(2025, 10, 14);

QTextCharFormat formatOf(const MarkdownView &view, const QString &words)
{
    QTextCursor cursor = view.document()->find(words, 0, QTextDocument::FindCaseSensitively);
    cursor.setPosition(cursor.selectionStart() + 1);
    return cursor.charFormat();
}

} // namespace

class MarkdownViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hidesMarkers_data();
    void hidesMarkers();
    void keepsWeights();
    void showsAndStepsMatches();
    void matchesAcrossStyles();
    void matchesWhereDirectionsMix();
    void copiesAsSecret();
    void isNoEditor();
    void fetchesNothing();
    void followsTheTheme();

private:
    Theme *m_theme = nullptr;
    MarkdownView *m_view = nullptr;
};

void MarkdownViewTest::init()
{
    m_theme = new Theme;
    m_theme->setMode(Theme::Mode::Light);
    m_view = new MarkdownView(*m_theme, nullptr);
    m_view->resize(420, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view));
}

void MarkdownViewTest::cleanup()
{
    delete m_view;
    delete m_theme;
}

void MarkdownViewTest::hidesMarkers_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("read");
    QTest::newRow("plain") << u"one\ntwo\n\nthree"_s << u"one\ntwo\n\nthree"_s;
    QTest::newRow("inline") << u"a **b** *c* ~~d~~ `e`"_s << u"a b c d e"_s;
    QTest::newRow("heading") << u"## Head"_s << u"Head"_s;
    QTest::newRow("quote") << u"> said"_s << u"said"_s;
    QTest::newRow("bullets") << u"- a\n* b\n+ c"_s << u"\u2013 a\n\u2013 b\n\u2013 c"_s;
    QTest::newRow("numbers") << u"1. a\n2) b"_s << u"1. a\n2) b"_s;
    QTest::newRow("checks") << u"- [ ] a\n- [x] b"_s << u"\u2610 a\n\u2611 b"_s;
    QTest::newRow("rule") << u"a\n---\nb"_s << u"a\n\nb"_s;
    QTest::newRow("fence") << u"```\n*a*\n```"_s << u"*a*"_s;
    QTest::newRow("link") << u"[here](https://a.b)"_s << u"here"_s;
    QTest::newRow("escaped") << u"\\*a\\*"_s << u"*a*"_s;
    QTest::newRow("a sum") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
    QTest::newRow("trailing lines") << u"a\n\n\n"_s << u"a"_s;
    QTest::newRow("empty") << QString() << QString();
}

void MarkdownViewTest::hidesMarkers()
{
    QFETCH(const QString, source);
    QFETCH(const QString, read);
    m_view->setMarkdownText(source);
    QCOMPARE(m_view->toPlainText(), read);
}

void MarkdownViewTest::keepsWeights()
{
    m_view->setMarkdownText(
        u"plain **strong** *slant* ~~gone~~ [link](x)\n## Heading\n> quoted **both**\n\nend"_s);
    QCOMPARE(formatOf(*m_view, u"strong"_s).fontWeight(), int(QFont::DemiBold));
    QVERIFY(formatOf(*m_view, u"slant"_s).fontItalic());
    QVERIFY(formatOf(*m_view, u"gone"_s).fontStrikeOut());
    QVERIFY(formatOf(*m_view, u"link"_s).fontUnderline());
    QVERIFY(formatOf(*m_view, u"link"_s).anchorHref().isEmpty());
    QCOMPARE(formatOf(*m_view, u"Heading"_s).intProperty(QTextFormat::FontPixelSize),
             m_theme->font(Type::Heading).pixelSize());
    QVERIFY(formatOf(*m_view, u"quoted"_s).fontItalic());
    QCOMPARE(formatOf(*m_view, u"both"_s).fontWeight(), int(QFont::DemiBold));
    QVERIFY(!formatOf(*m_view, u"end"_s).fontItalic());
    QVERIFY(formatOf(*m_view, u"end"_s).fontWeight() != int(QFont::DemiBold));
}

void MarkdownViewTest::showsAndStepsMatches()
{
    QString page = u"The kitchen. "_s;
    for (int i = 0; i < 40; ++i) {
        page += u"A line without it.\n"_s;
    }
    page += u"The KITCHEN again."_s;
    m_view->setMarkdownText(page);
    QVERIFY(!m_view->nextMatch(false));
    QVERIFY(m_view->matchRect().isNull());
    const QImage before = m_view->viewport()->grab().toImage();
    m_view->setQuery(search::parse(u"kitchen"_s, viewToday));
    QCOMPARE(m_view->matchCount(), 2);
    const QImage after = m_view->viewport()->grab().toImage();
    const QColor hit = m_theme->color(Tone::Hit);
    const auto count = [hit](const QImage &image) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                pixels += image.pixelColor(x, y) == hit ? 1 : 0;
            }
        }
        return pixels;
    };
    QCOMPARE(count(before), 0);
    QVERIFY(count(after) > 200);
    QVERIFY(m_view->nextMatch(false));
    QCOMPARE(m_view->textCursor().position(), 4);
    QVERIFY(m_view->nextMatch(false));
    QCOMPARE(m_view->textCursor().block(), m_view->document()->lastBlock());
    QVERIFY2(m_view->viewport()->rect().contains(m_view->matchRect().center()),
             "the match is scrolled to");
    QVERIFY(m_view->nextMatch(false));
    QCOMPARE(m_view->textCursor().position(), 4);
    QVERIFY(m_view->nextMatch(true));
    QCOMPARE(m_view->textCursor().block(), m_view->document()->lastBlock());
    // Another page, another query: the walk starts anew.
    m_view->setMarkdownText(u"no such word"_s);
    QCOMPARE(m_view->matchCount(), 0);
    QVERIFY(!m_view->nextMatch(false));
    m_view->setQuery({});
    QVERIFY(!m_view->nextMatch(true));
}

void MarkdownViewTest::matchesAcrossStyles()
{
    m_view->setMarkdownText(u"a kit**chen** and caf\u00E9"_s);
    m_view->setQuery(search::parse(u"kitchen cafe"_s, viewToday));
    QCOMPARE(m_view->matchCount(), 2);
    QVERIFY(m_view->nextMatch(false));
    QCOMPARE(m_view->textCursor().position(), 2);
}

void MarkdownViewTest::matchesWhereDirectionsMix()
{
    m_view->setMarkdownText(u"\u05e9\u05dc\u05d5\u05dd harmonica \u05e2\u05d5\u05dc\u05dd"_s);
    m_view->setQuery(search::parse(u"harmonica"_s, viewToday));
    QCOMPARE(m_view->matchCount(), 1);
    const QImage shown = m_view->viewport()->grab().toImage();
    const QColor hit = m_theme->color(Tone::Hit);
    int first = shown.width();
    int last = 0;
    for (int x = 0; x < shown.width(); ++x) {
        for (int y = 0; y < shown.height(); ++y) {
            if (shown.pixelColor(x, y) == hit) {
                first = qMin(first, x);
                last = qMax(last, x);
            }
        }
    }
    // The whole word, its first letter too, and one pixel beyond on both sides.
    const int width = QFontMetrics(m_view->font()).horizontalAdvance(u"harmonica"_s) + 2;
    QVERIFY2(qAbs(last - first + 1 - width) <= 1,
             qPrintable(u"%1 to %2, %3 wanted"_s.arg(first).arg(last).arg(width)));
}

void MarkdownViewTest::copiesAsSecret()
{
    m_view->setMarkdownText(u"a **b**\nc"_s);
    m_view->setFocus();
    m_view->selectAll();
    QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QCOMPARE(data->text(), u"a b\nc"_s);
    QVERIFY(!data->hasHtml());
}

void MarkdownViewTest::isNoEditor()
{
    m_view->setMarkdownText(u"words"_s);
    m_view->setFocus();
    QTest::keyClicks(m_view, u"x"_s);
    m_view->paste();
    QCOMPARE(m_view->toPlainText(), u"words"_s);
    QVERIFY((m_view->inputMethodHints() & Qt::ImhSensitiveData) != 0);
    QVERIFY(!m_view->accessibleName().isEmpty());
}

void MarkdownViewTest::fetchesNothing()
{
    m_view->setMarkdownText(u"![far](https://example.org/a.png) <img src=\"file:///etc/hosts\">"_s);
    QCOMPARE(m_view->toPlainText(), u"far <img src=\"file:///etc/hosts\">"_s);
    QVERIFY(!m_view->document()
                 ->resource(QTextDocument::ImageResource, QUrl(u"https://example.org/a.png"_s))
                 .isValid());
    QVERIFY(!m_view->document()
                 ->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hosts"_s))
                 .isValid());
}

void MarkdownViewTest::followsTheTheme()
{
    m_view->setMarkdownText(u"> quoted\n\nwords"_s);
    const int height = m_view->textHeight();
    QCOMPARE(height, 30 + 12 + 30);
    m_theme->setMode(Theme::Mode::Dark);
    QCOMPARE(formatOf(*m_view, u"quoted"_s).foreground().color(), m_theme->color(Tone::Text2));
    m_theme->setReadingSize(28);
    QVERIFY(m_view->textHeight() > height);
    QCOMPARE(m_view->toPlainText(), u"quoted\n\nwords"_s);
}

QTEST_MAIN(MarkdownViewTest)
#include "markdown_view_test.moc"
