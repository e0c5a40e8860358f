// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sheet_panel.h"

#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/place.h"
#include "ui/shared/printing.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QPageSize>
#include <QPainter>
#include <QPointer>
#include <QPrinter>
#include <QResizeEvent>
#include <QStandardPaths>
#include <QTextDocument>
#include <QVBoxLayout>

#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetPanelWidth = 520;
constexpr double sheetPaperWidth = 520; // of the document, in its own pixels
constexpr double sheetPaperMargin = 36;

} // namespace

/// The sheet, small: always black on white, as it comes out of a printer.
class SheetView final : public QWidget
{
public:
    SheetView(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setObjectName(u"sheetView"_s);
        setAccessibleName(SheetPanel::tr("How the sheet looks on paper"));
    }

    void show(const HelpSheet &sheet)
    {
        m_document = makeHelpSheet(sheet, m_theme);
        m_document->setTextWidth(sheetPaperWidth - 2 * sheetPaperMargin);
        setAccessibleDescription(m_document->toPlainText());
        fit();
        update();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        fit();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(Tone::EdgeSoft));
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        if (m_document == nullptr)
            return;
        const double scale = width() / sheetPaperWidth;
        painter.scale(scale, scale);
        painter.translate(sheetPaperMargin, sheetPaperMargin);
        m_document->drawContents(&painter);
    }

private:
    /// As high as the whole sheet is at this width.
    void fit()
    {
        if (m_document == nullptr)
            return;
        const double whole = m_document->size().height() + 2 * sheetPaperMargin;
        setMinimumHeight(qRound(whole * width() / sheetPaperWidth));
    }

    const Theme &m_theme;
    std::unique_ptr<QTextDocument> m_document;
};

SheetPanel::SheetPanel(const House &house, QWidget *window, HelpSheet sheet)
    : PagePanel(house, window, sheetPanelWidth)
    , m_sheet(std::move(sheet))
{
    QVBoxLayout *column = begin(tr("Help sheet"),
                                tr("For a drawer, a bag or a friend. Nothing you have written is "
                                   "on it. Anyone who finds it can read it."));
    if (!m_sheet.people.isEmpty()) {
        auto *people = new QCheckBox(tr("With your people"), board());
        people->setObjectName(u"sheetPeople"_s);
        connect(people, &QCheckBox::toggled, this, [this](bool on) {
            m_withPeople = on;
            m_view->show(wanted());
        });
        column->addWidget(people);
        column->addSpacing(12);
    }
    addActs(column);
    m_view = new SheetView(house.theme, board());
    m_view->show(wanted());
    column->addWidget(m_view);
    addFoot(column, tr("Close"), {});
    showContent(board()->findChild<QWidget *>(u"saveSheet"_s));
}

void SheetPanel::addActs(QVBoxLayout *column)
{
    const Theme &theme = house().theme;
    auto *acts = new QWidget(board());
    auto *flow = new FlowLayout(acts);
    auto *save = makeButton(theme, Look::Primary, tr("Save as PDF…"), acts, 40);
    save->setObjectName(u"saveSheet"_s);
    auto *print = makeButton(theme, Look::Default, tr("Print…"), acts, 40);
    print->setObjectName(u"printSheet"_s);
    print->setIcon(themeIcon(theme, u"printer"_s));
    flow->addWidget(save);
    flow->addWidget(print);
    column->addWidget(acts);
    m_said = new HintRow(theme, u"check"_s, board());
    m_said->setObjectName(u"sheetSaid"_s);
    m_said->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_said);
    column->addSpacing(14);
    connect(save, &QPushButton::clicked, this, &SheetPanel::savePdf);
    connect(print, &QPushButton::clicked, this, &SheetPanel::askToPrint);
}

HelpSheet SheetPanel::wanted() const
{
    HelpSheet sheet = m_sheet;
    if (!m_withPeople)
        sheet.people.clear();
    return sheet;
}

void SheetPanel::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    ask::choosePath(house().theme,
                    this,
                    ask::Chooser::SavePdf,
                    folder + u'/' + tr("Help sheet") + u".pdf"_s,
                    [self = QPointer(this)](const QString &path) {
                        if (path.isEmpty() || !self)
                            return;
                        const bool saved = saveHelpSheet(path, self->wanted(), self->house().theme);
                        self->m_said->say(
                            saved ? tr("The sheet is in %1.").arg(place::readable(path))
                                  : tr("It could not be written there. Another folder may work."));
                    });
}

void SheetPanel::askToPrint()
{
    afterword::askToPrint(
        house().theme, parentWidget(), tr("Print the sheet?"), [self = QPointer(this)] {
            if (self)
                self->print();
        });
}

void SheetPanel::print()
{
    choosePrinter(this, tr("Help sheet"), {}, [this](const std::shared_ptr<QPrinter> &printer) {
        printHelpSheet(*printer, wanted(), house().theme);
        m_said->say(tr("The sheet is on its way to the printer."));
    });
}

} // namespace afterword
