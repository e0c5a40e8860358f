// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/help_sheet.h"

#include "ui/support/line_words.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <cmath>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr double sheetPoints = 10;

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(HelpSheet)
};

/// Writes paragraphs of a few kinds, one after the other.
class SheetWriter final
{
public:
    SheetWriter(QTextDocument *document, const Theme &theme)
        : m_cursor(document)
        , m_serif(theme.font(Type::Card).family())
        , m_sans(theme.font(Type::Body).family())
    {}

    void heading(const QString &text, double points)
    {
        QTextBlockFormat block;
        block.setTopMargin(m_begun ? 1.2 * points : 0);
        block.setBottomMargin(4);
        begin(block);
        m_cursor.insertText(text, face(m_serif, points, QFont::Normal));
    }

    void text(const QString &text, double points = sheetPoints)
    {
        QTextBlockFormat block;
        block.setTopMargin(3);
        begin(block);
        m_cursor.insertText(text, face(m_sans, points, QFont::Normal));
    }

    /// A name, its numbers, and what is to be known of them.
    void row(const NumberRow::What &what)
    {
        QTextBlockFormat block;
        block.setTopMargin(6);
        begin(block);
        m_cursor.insertText(what.name + u"   "_s, face(m_sans, sheetPoints, QFont::Normal));
        QStringList numbers;
        for (const NumberRow::Number &number : what.numbers)
            numbers << QChar(0x2066) + number.shown + QChar(0x2069); // groups keep their order
        m_cursor.insertText(numbers.join(u",  "_s), face(m_sans, sheetPoints + 1, QFont::DemiBold));
        QStringList about{what.about, what.small};
        about.removeAll(QString());
        if (!about.isEmpty())
            text(about.join(u' '), sheetPoints - 2);
    }

private:
    void begin(const QTextBlockFormat &block)
    {
        if (m_begun)
            m_cursor.insertBlock(block);
        else
            m_cursor.setBlockFormat(block);
        m_begun = true;
    }

    [[nodiscard]] static QTextCharFormat face(const QString &family, double points, int weight)
    {
        QTextCharFormat format;
        format.setFontFamilies({family});
        format.setFontPointSize(points);
        format.setFontWeight(weight);
        format.setForeground(Qt::black);
        return format;
    }

    QTextCursor m_cursor;
    QString m_serif;
    QString m_sans;
    bool m_begun = false;
};

void writePeople(SheetWriter &writer, const QList<Helper> &people)
{
    if (people.isEmpty())
        return;
    writer.heading(SheetText::tr("Your people"), 13);
    for (const Helper &one : people) {
        NumberRow::What what{one.name, one.note, {}, {}};
        if (!one.reach.isEmpty())
            what.numbers.append({one.reach, one.reach});
        writer.row(what);
    }
}

void writeNote(SheetWriter &writer, const HelpSheet &sheet, const QString &id)
{
    const care::CareText *note = sheet.words.note(id);
    if (note == nullptr)
        return;
    for (const QString &paragraph : note->paragraphs)
        writer.text(care::withNumber(paragraph, firstNumber(sheet.shelf)), sheetPoints - 1);
}

void writeDirectories(SheetWriter &writer, const HelpSheet &sheet)
{
    for (const care::Directory &each : sheet.shelf.directories)
        writer.row(directoryInWords(each));
}

/// What the screen says as well, but for its last words: they are about a journal, and a sheet in a
/// drawer tells nobody that there is one.
void writeCrisis(SheetWriter &writer, const HelpSheet &sheet)
{
    const care::CareText *card = sheet.words.card(u"crisis"_s);
    if (card == nullptr)
        return;
    writer.heading(card->title, 13);
    for (const QString &paragraph : card->paragraphs.first(card->paragraphs.size() - 1))
        writer.text(care::withNumber(paragraph, firstNumber(sheet.shelf)));
}

/// In the order of the screen.
void writeLines(SheetWriter &writer, const HelpSheet &sheet)
{
    const care::Shelf &shelf = sheet.shelf;
    writer.heading(shelf.country.isEmpty()
                       ? SheetText::tr("Someone to talk to")
                       : SheetText::tr("Someone to talk to, %1").arg(shelf.country),
                   13);
    const bool early = shelf.country.isEmpty() || shelf.directoriesFirst;
    if (early) {
        writeNote(writer, sheet, shelf.country.isEmpty() ? u"no-country"_s : u"out-of-date"_s);
        writeDirectories(writer, sheet);
    }
    if (!shelf.emergency.isEmpty())
        writer.row(emergencyInWords(shelf.emergency));
    for (const care::Line &line : shelf.lines)
        writer.row(lineInWords(line));
    if (shelf.noneForAll)
        writeNote(writer, sheet, u"none-for-all"_s);
    if (!early)
        writeDirectories(writer, sheet);
    if (!shelf.country.isEmpty())
        writer.text(sheet.standing, sheetPoints - 2);
}

} // namespace

std::unique_ptr<QTextDocument> makeHelpSheet(const HelpSheet &sheet, const Theme &theme)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(QGuiApplication::layoutDirection());
    document->setDefaultTextOption(option);
    SheetWriter writer(document.get(), theme);
    writer.heading(SheetText::tr("For when it is a lot"), 18);
    writePeople(writer, sheet.people);
    writeLines(writer, sheet);
    writeCrisis(writer, sheet);
    writer.heading(SheetText::tr("Breathe"), 13);
    if (!sheet.words.breaths.isEmpty())
        writer.text(sheet.words.breaths.constFirst().label + u". "_s
                    + sheet.words.breathWords.value(u"note"_s));
    writer.heading(SheetText::tr("Five senses"), 13);
    for (const care::Sense &sense : sheet.words.senses)
        writer.text(sense.ask + u". "_s + sense.help);
    return document;
}

void printHelpSheet(QPagedPaintDevice &device, const HelpSheet &sheet, const Theme &theme)
{
    const std::unique_ptr<QTextDocument> document = makeHelpSheet(sheet, theme);
    // Laid out for the paper: points become the device's own dots.
    document->documentLayout()->setPaintDevice(&device);
    const QSizeF page(device.width(), device.height());
    document->setPageSize(page);
    QPainter painter;
    if (!painter.begin(&device))
        return;
    const int pages = document->pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        document->drawContents(&painter, QRectF(QPointF(0, i * page.height()), page));
        painter.restore();
    }
    painter.end();
}

bool saveHelpSheet(const QString &path, const HelpSheet &sheet, const Theme &theme)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QPdfWriter writer(&file);
        writer.setTitle(SheetText::tr("Help sheet"));
        writer.setCreator(QString());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        printHelpSheet(writer, sheet, theme);
    }
    return file.commit();
}

} // namespace afterword
