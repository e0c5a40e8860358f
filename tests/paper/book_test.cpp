// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF book, rendered by poppler: how many pages, which words on them, nothing in the margins,
// pictures whole. With AFTERWORD_SHOTS the pages are kept as pictures to look at.
#include "app/paper/book.h"

#include "app/paper/emoji.h"
#include "paper_pages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QByteArray toolSays(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0
               ? process.readAllStandardOutput()
               : QByteArray();
}

/// What poppler makes of a PDF: text by page, and pictures of pages.
class Printed
{
public:
    Printed(const QByteArray &pdf, const QString &name)
        : m_name(name)
    {
        QFile file(m_folder.filePath(u"a.pdf"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }

    QStringList pages() const
    {
        const QByteArray text =
            toolSays(u"pdftotext"_s, {u"-layout"_s, m_folder.filePath(u"a.pdf"_s), u"-"_s});
        QStringList pages = QString::fromUtf8(text).split(u'\f');
        if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
            pages.removeLast();
        return pages;
    }

    QByteArray info() const { return toolSays(u"pdfinfo"_s, {m_folder.filePath(u"a.pdf"_s)}); }

    QList<QImage> pictures(int dpi = 60) const
    {
        toolSays(u"pdftoppm"_s,
                 {u"-r"_s,
                  QString::number(dpi),
                  u"-png"_s,
                  m_folder.filePath(u"a.pdf"_s),
                  m_folder.filePath(u"page"_s)});
        QList<QImage> made;
        const QString shots = qEnvironmentVariable("AFTERWORD_SHOTS");
        for (const QString &file : QDir(m_folder.path()).entryList({u"page*.png"_s})) {
            made << QImage(m_folder.filePath(file));
            if (!shots.isEmpty() && made.size() <= 6)
                made.last().save(shots + u"/book-"_s + m_name + u'-' + file);
        }
        return made;
    }

private:
    QTemporaryDir m_folder;
    QString m_name;
};

/// Whether all that is not paper stands within these shares of the picture.
bool isWithin(const QImage &image, double side, double head, double foot)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) > 200)
                continue;
            if (x < image.width() * side || x > image.width() * (1 - side)
                || y < image.height() * head || y > image.height() * (1 - foot))
                return false;
        }
    }
    return true;
}

QByteArray bookOf(const std::vector<test::PaperPage> &pages,
                  const QHash<qint64, QByteArray> &files = {},
                  const QString &language = u"en_GB"_s)
{
    return test::paperWritten(paper::pdfFormat, pages, files, {.language = language})
        .value_or(QByteArray());
}

} // namespace

class BookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void english();
    void arabic();
    void emojiAreSeen();
    void photosAreWhole();
    void manyMoods();
    void manyPages();
    void longParagraphsKeepTheirEnds();
    void handOffBegins();
    void emptyBook();
};

void BookTest::english()
{
    std::vector<test::PaperPage> pages;
    for (int i = 0; i < 6; ++i) {
        pages.push_back(test::paperPage(
            QDate(2025, 9, 20).addDays(i * 3),
            test::paperProse() + u"\n\n> A line I kept.\n\n"_s + test::paperProse()
                + u"\n\n- bread\n- *tea*\n- [ ] a call\n\n[a page](https://example.org/a)"_s,
            i == 0 ? u"The long way"_s : QString()));
        pages.back().page.moods = {
            test::paperMood(pages.back().page.at, i - 3, i % 3 - 1, {u"calm"_s, u"tired"_s})};
        pages.back().tags = {u"rain"_s};
        pages.back().people = {u"Noor"_s};
    }
    const Printed book(bookOf(pages), u"english"_s);
    const QStringList text = book.pages();
    QVERIFY(text.size() >= 4);
    QVERIFY(text[0].contains(u"Kitchen & <table>"_s));
    QVERIFY(text[1].contains(u"September 2025"_s));
    QVERIFY(text[1].contains(u"Saturday, 20 September 2025"_s));
    QVERIFY(text[1].contains(u"The long way"_s));
    QVERIFY(text[1].contains(u"calm, tired"_s));
    QVERIFY(text.join(u' ').contains(u"https://example.org/a"_s));
    QVERIFY(text.join(u' ').contains(u"October 2025"_s));
    QVERIFY(text[1].trimmed().endsWith(u'2')); // its number
    QVERIFY(!book.info().contains("Author"));
    const QList<QImage> pictures = book.pictures();
    QCOMPARE(pictures.size(), text.size());
    for (const QImage &picture : pictures)
        QVERIFY(isWithin(picture, 0.11, 0.07, 0.04));
}

void BookTest::arabic()
{
    std::vector<test::PaperPage> pages{test::paperPage(QDate(2025, 10, 1), test::paperArabic())};
    const Printed book(bookOf(pages, {}, u"ar_EG"_s), u"arabic"_s);
    QVERIFY(book.pages().size() == 2);
    const QImage picture = book.pictures().last();
    QVERIFY(isWithin(picture, 0.11, 0.07, 0.04));
    // Lines begin at the right.
    int right = 0;
    int left = 0;
    for (int y = 0; y < picture.height() * 9 / 10; ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qGray(picture.pixel(x, y)) < 128)
                ++(x > picture.width() / 2 ? right : left);
        }
    }
    QVERIFY2(right > left, qPrintable(u"%1 %2"_s.arg(right).arg(left)));
}

void BookTest::emojiAreSeen()
{
    QVERIFY(paper::isEmoji(u"\U0001F642"));
    QVERIFY(paper::isEmoji(u"\u2764\uFE0F"));
    QVERIFY(!paper::isEmoji(u"a"));
    QVERIFY(!paper::isEmoji(u"\u2610"));
    QVERIFY(!paper::isEmoji(u"1"));
    std::vector<test::PaperPage> pages{test::paperPage(
        QDate(2025, 10, 1),
        u"Tea \U0001F375 and rain \U0001F327\uFE0F, a family \U0001F469\u200D\U0001F467, a flag "
        "\U0001F1F3\U0001F1F4, a heart \u2764\uFE0F, thumbs \U0001F44D\U0001F3FD.\n\n# \U0001F642 Heading"_s)};
    const Printed book(bookOf(pages), u"emoji"_s);
    const QImage picture = book.pictures(90).last();
    int coloured = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            coloured += QColor(picture.pixel(x, y)).saturation() > 120 ? 1 : 0;
    }
    QVERIFY2(coloured > 100, qPrintable(QString::number(coloured)));
    QVERIFY(book.pages().last().contains(u"Heading"_s));
}

void BookTest::photosAreWhole()
{
    const QByteArray wide = test::paperPhoto({1600, 900});
    const QByteArray tall = test::paperPhoto({900, 2400});
    std::vector<test::PaperPage> pages{test::paperPage(
        QDate(2025, 10, 1),
        test::paperProse() + u"\n\n![The hill](attachment:wide.jpg)\n\n"_s + test::paperProse()
            + u"\n\n![](attachment:tall.jpg)\n\n"_s + test::paperProse())};
    test::paperAttach(pages[0], 1, wide, u"image/jpeg"_s, u"wide.jpg"_s);
    test::paperAttach(pages[0], 2, tall, u"image/jpeg"_s, u"tall.jpg"_s);
    const Printed book(bookOf(pages, {{1, wide}, {2, tall}}), u"photo"_s);
    const QList<QImage> pictures = book.pictures();
    QCOMPARE(pictures.size(), 3); // title; words and the wide one; the tall one and words
    for (const QImage &picture : pictures)
        QVERIFY(isWithin(picture, 0.11, 0.07, 0.04));
}

void BookTest::manyMoods()
{
    std::vector<test::PaperPage> pages;
    for (int i = 0; i < 3; ++i) {
        pages.push_back(test::paperPage(QDate(2025, 10, 1).addDays(i), QString()));
        for (int j = 0; j < 60; ++j)
            pages.back().page.moods.append(
                test::paperMood(test::paperMoment(QDate(2025, 10, 1).addDays(i), j / 3, j % 60),
                                j % 7 - 3,
                                j % 5 - 2,
                                {u"lonely"_s}));
    }
    const Printed book(bookOf(pages), u"moods"_s);
    const QString text = book.pages().join(u' ');
    QCOMPARE(text.count(u"lonely"_s), 180);
    for (const QImage &picture : book.pictures())
        QVERIFY(isWithin(picture, 0.11, 0.07, 0.04));
}

void BookTest::manyPages()
{
    std::vector<test::PaperPage> pages;
    for (int i = 0; i < 400; ++i)
        pages.push_back(test::paperPage(QDate(2024, 1, 1).addDays(i),
                                        u"Page %1 begins. "_s.arg(i)
                                            + test::paperProse().repeated(1 + i % 5)
                                            + u" Page %1 ends."_s.arg(i)));
    const QByteArray pdf = bookOf(pages);
    const Printed book(pdf, u"many"_s);
    const QString text = book.pages().join(u' ').simplified();
    QVERIFY(book.pages().size() > 100);
    for (int i = 0; i < 400; ++i) {
        QCOMPARE(text.count(u"Page %1 begins."_s.arg(i)), 1);
        QCOMPARE(text.count(u"Page %1 ends."_s.arg(i)), 1);
    }
    QVERIFY2(pdf.size() < 3'000'000, qPrintable(QString::number(pdf.size())));
}

void BookTest::longParagraphsKeepTheirEnds()
{
    // One paragraph over several pages: every word once, no line alone.
    QStringList words;
    for (int i = 0; i < 4'000; ++i)
        words << u"w%1x"_s.arg(i);
    const Printed book(bookOf({test::paperPage(QDate(2025, 10, 1), words.join(u' '))}), u"long"_s);
    const QStringList text = book.pages();
    QVERIFY(text.size() > 3);
    const QString whole = text.join(u' ');
    for (const QString &word : std::as_const(words))
        QVERIFY2(whole.count(word) == 1, qPrintable(word));
    QVERIFY(text.last().count(u'\n') > 2);
}

void BookTest::handOffBegins()
{
    paper::Front front;
    front.range = {QDate(2025, 8, 1), QDate(2025, 10, 14)};
    for (int i = 0; i < 40; ++i) {
        timeline::Dot dot;
        dot.day = front.range.first.addDays(i < 20 ? i : i + 30);
        dot.x = timeline::dayNumber(dot.day) + 0.8;
        dot.pleasant = (i * 5) % 7 - 3;
        dot.energy = (i * 3) % 5 - 2;
        dot.words = {i % 2 == 0 ? u"calm"_s : u"lonely"_s};
        front.dots.push_back(dot);
    }
    LifeMark moved;
    moved.day = QDate(2025, 8, 12);
    moved.name = u"Moved out"_s;
    LifeMark job;
    job.day = QDate(2025, 10, 2);
    job.name = u"New job"_s;
    front.marks = {moved, job};
    QByteArray pdf;
    const auto sink = exchange::Sink::memory(pdf);
    const auto writer = paper::makeHandOff(*sink, {.language = u"en_GB"_s}, front);
    QVERIFY(writer->begin({}));
    const test::PaperPage page = test::paperPage(QDate(2025, 10, 14), test::paperProse());
    exchange::PageOut out;
    out.page = &page.page;
    out.text = page.text;
    QVERIFY(writer->page(out) && writer->finish());
    const Printed book(pdf, u"handoff"_s);
    const QStringList text = book.pages();
    QCOMPARE(text.size(), 2);
    QVERIFY(text[0].contains(u"Moods and life marks"_s));
    QVERIFY(text[0].contains(u"nothing written"_s));
    QVERIFY(text[0].contains(u"Moved out"_s));
    QVERIFY(text[0].contains(u"Blank days are just days without an entry."_s));
    QVERIFY(text[1].contains(u"bakery"_s));
    for (const QImage &picture : book.pictures(90))
        QVERIFY(isWithin(picture, 0.11, 0.07, 0.04));
}

void BookTest::emptyBook()
{
    const Printed book(bookOf({}), u"empty"_s);
    QCOMPARE(book.pictures().size(), 1);
}

QTEST_MAIN(BookTest)
#include "book_test.moc"
