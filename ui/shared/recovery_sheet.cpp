// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/recovery_sheet.h"

#include "app/vault/recovery_code.h"
#include "ui/shared/dates.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace afterword {

namespace {

constexpr double sheetDesignWidth = 270.0;
constexpr int sheetGroupsInRow = 3;
constexpr int boxWidth = 102;
constexpr int boxHeight = 44;
constexpr int boxGap = 8;
constexpr int boxColumns = 4;

/// One group: never more of the code than this is in ordinary memory, and only while painting.
QString codeGroup(const vault::SecureBytes &code, int index)
{
    constexpr std::size_t size = vault::recoveryGroupSize;
    const std::string_view whole = code.view();
    const std::size_t from = static_cast<std::size_t>(index) * size;
    if (from + size > whole.size())
        return {};
    const std::string_view group = whole.substr(from, size);
    return QString::fromLatin1(group.data(), static_cast<qsizetype>(group.size()));
}

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

/// Draws in the units of the design, at any size.
class SheetPen final
{
public:
    SheetPen(QPainter &painter, const QRectF &paper)
        : m_painter(painter)
        , m_paper(paper)
        , m_scale(paper.width() / sheetDesignWidth)
    {}

    void
    text(const QFont &face, double pixels, const QColor &color, QRectF box, const QString &words)
    {
        QFont font = face;
        font.setPixelSize(std::max(1, qRound(pixels * m_scale)));
        font.setHintingPreference(QFont::PreferNoHinting);
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(placed(box), Qt::AlignTop | Qt::TextWordWrap, words);
    }

    void line(const QColor &color, double y)
    {
        const QRectF line = placed({28, y, 212, 1});
        m_painter.fillRect(line, color);
    }

private:
    [[nodiscard]] QRectF placed(const QRectF &box) const
    {
        return {m_paper.x() + box.x() * m_scale,
                m_paper.y() + box.y() * m_scale,
                box.width() * m_scale,
                box.height() * m_scale};
    }

    QPainter &m_painter;
    QRectF m_paper;
    double m_scale;
};

} // namespace

void paintSheet(QPainter &painter, const QRectF &paper, const RecoverySheet &sheet, SheetInk ink)
{
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    SheetPen pen(painter, paper);
    const QFont serif = sheet.theme.font(Type::Card);
    const QFont plain = sheet.theme.font(Type::Tiny);
    const QFont mono = sheet.theme.font(Type::Mono);
    pen.text(serif, 17, ink.text, {28, 28, 214, 24}, SheetText::tr("Recovery sheet"));
    const QString day = dayInWords(sheet.made, true);
    pen.text(plain, 10, ink.soft, {28, 56, 214, 14}, SheetText::tr("Made on %1").arg(day));
    pen.line(ink.line, 86);
    for (int i = 0; i < vault::recoveryGroups; ++i) {
        const int row = i / sheetGroupsInRow;
        const QRectF place(28 + (i % sheetGroupsInRow) * 59.5, 106 + row * 24, 62, 20);
        painter.setLayoutDirection(Qt::LeftToRight); // the code is never mirrored
        pen.text(mono, 13, ink.text, place, codeGroup(sheet.code, i));
    }
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    pen.line(ink.line, 191);
    pen.text(
        plain,
        10,
        ink.soft,
        {28, 208, 214, 64},
        SheetText::tr("On the first screen choose “Use a recovery code” and type the code above. "
                      "Capital or small letters both work."));
    pen.text(plain, 10, ink.soft, {28, 281, 214, 16}, SheetText::tr("A note to yourself"));
    pen.line(ink.rule, 317);
    pen.line(ink.rule, 340);
}

bool paintSheetOn(QPagedPaintDevice &device, const RecoverySheet &sheet)
{
    constexpr double widest = 148.0 / 25.4; // A5, in inches
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRectF page(QPointF(), QSizeF(device.width(), device.height()));
    const double width = std::min({page.width(),
                                   page.height() / sheetRatio,
                                   widest * static_cast<double>(device.logicalDpiX())});
    const QRectF paper((page.width() - width) / 2, 0, width, width * sheetRatio);
    paintSheet(painter,
               paper,
               sheet,
               {.text = QColor(Qt::black),
                .soft = QColor(0x44, 0x44, 0x44),
                .line = QColor(0xaa, 0xaa, 0xaa),
                .rule = QColor(0x77, 0x77, 0x77)});
    return painter.end();
}

bool saveSheetAsPdf(const QString &path, const RecoverySheet &sheet)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QPdfWriter writer(&file);
        writer.setTitle(SheetText::tr("Recovery sheet"));
        writer.setCreator(QString());
        writer.setPageSize(QPageSize(QPageSize::A5));
        writer.setPageMargins(QMarginsF());
        if (!paintSheetOn(writer, sheet))
            return false;
    }
    return file.commit();
}

CodeBoxes::CodeBoxes(const Theme &theme, const vault::SecureBytes &code, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_code(code)
{
    setFixedSize(sizeHint());
    setAccessibleName(
        tr("The code, in seven groups. It is not read out; print or save the sheet to keep it."));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize CodeBoxes::sizeHint() const
{
    return {boxColumns * (boxWidth + boxGap) - boxGap, 2 * boxHeight + boxGap};
}

void CodeBoxes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont mono = m_theme.font(Type::Mono);
    mono.setPixelSize(mono.pixelSize() * 18 / 14);
    painter.setFont(mono);
    const QPen none = m_theme.isContrast() ? QPen(m_theme.color(Tone::Edge)) : QPen(Qt::NoPen);
    for (int i = 0; i < vault::recoveryGroups; ++i) {
        const int row = i / boxColumns;
        const int column = i % boxColumns;
        const QRectF box(
            column * (boxWidth + boxGap), row * (boxHeight + boxGap), boxWidth, boxHeight);
        painter.setPen(none);
        painter.setBrush(m_theme.color(Tone::Tint));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        painter.setPen(m_theme.color(Tone::Text));
        painter.drawText(box, Qt::AlignCenter, codeGroup(m_code, i));
    }
}

SheetPreview::SheetPreview(const RecoverySheet &sheet, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
{
    setFixedSize(qRound(sheetDesignWidth), qRound(sheetDesignWidth * sheetRatio));
    setAccessibleName(tr("How the sheet looks on paper"));
    connect(&sheet.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_sheet.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Tone::EdgeSoft));
    painter.setBrush(theme.color(Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintSheet(painter,
               rect(),
               m_sheet,
               {.text = theme.color(Tone::Text),
                .soft = theme.color(Tone::Text2),
                .line = theme.color(Tone::Hair),
                .rule = theme.color(Tone::Edge)});
}

} // namespace afterword
