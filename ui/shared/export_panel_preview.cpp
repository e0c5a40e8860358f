// SPDX-License-Identifier: GPL-3.0-or-later
// The panel's second half: sheets that are looked at before they are saved or printed.
#include "app/session.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/export_panel.h"
#include "ui/shared/paper_view.h"
#include "ui/shared/printing.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPrinter>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewWidth = 720;
constexpr int previewLeast = 220; // of the sheet, in height
constexpr int previewEdge = 20;   // between the card and its window

} // namespace

void ExportPanel::preview()
{
    const std::vector<Id> chosen = pages();
    const bool initials = isShort();
    auto plan = std::make_shared<paper::SheetPlan>();
    m_book = {chosen,
              std::make_shared<paper::BookHow>(
                  exportBook(m_journal, chosen, way().kind, m_withMoods, initials)),
              plan,
              house().session.clock()(),
              initials};
    m_changed = false;
    ExportWish wanted = wish();
    wanted.everything = false;
    wanted.sink = exportNowhere();
    wanted.writer = [how = m_book.how, plan](exchange::Sink &sink) {
        return paper::makeSheetPlan(sink, *how, plan);
    };
    follow(tr("The sheets are laid out."), std::move(wanted), [this](const Status &status) {
        if (status)
            return showPreview();
        m_book.plan = nullptr;
        showTrouble(status.error());
    });
}

void ExportPanel::showPreview()
{
    const Theme &theme = house().theme;
    setCardWidth(previewWidth);
    QVBoxLayout *column =
        begin(tr("Look it over first"),
              m_anew ? tr("Something in the journal changed. These are the sheets as they are now.")
                     : tr("This is all that goes into it. Saved or printed, anyone who finds it "
                          "can read it."));
    auto *view = new PaperView(
        theme, m_book.plan->sheets(), paper::paperSizeFor(QLocale()).sizePoints(), board());
    auto *maker = new SheetMaker(m_journal, m_book, *view);
    connect(maker, &SheetMaker::failed, this, [this](const Error &error) {
        if (isAsShown())
            showTrouble(error);
    });
    addTurning(column, view);
    m_paper = new PaperArea(view, board());
    m_paper->setObjectName(u"paperArea"_s);
    column->addWidget(m_paper);
    column->addSpacing(20);
    auto *acts = new QWidget(board());
    auto *flow = new FlowLayout(acts);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setTrailing(true);
    auto *inside = makeButton(theme, Look::Default, tr("Cancel"), acts, 40);
    inside->setObjectName(u"panelSafe"_s);
    auto *other = makeButton(theme, Look::Default, tr("Change what is in it"), acts, 40);
    other->setObjectName(u"exportOther"_s);
    const Look first = Look::Primary;
    auto *save =
        makeButton(theme, m_toPrinter ? Look::Default : first, tr("Save as PDF…"), acts, 40);
    save->setObjectName(u"exportSave"_s);
    auto *print = makeButton(theme, m_toPrinter ? first : Look::Default, tr("Print…"), acts, 40);
    print->setObjectName(u"exportPrint"_s);
    print->setIcon(themeIcon(theme, u"printer"_s, m_toPrinter ? Tone::OnAccent : Tone::Text2));
    flow->addWidget(inside);
    flow->addWidget(other);
    flow->addWidget(m_toPrinter ? save : print);
    flow->addWidget(m_toPrinter ? print : save);
    column->addWidget(acts);
    connect(inside, &QPushButton::clicked, this, &CardPanel::dismiss);
    connect(other, &QPushButton::clicked, this, &ExportPanel::showChoice);
    connect(save, &QPushButton::clicked, this, &ExportPanel::askWhere);
    connect(print, &QPushButton::clicked, this, &ExportPanel::askToPrint);
    fitPaper();
    showContent(view);
    fitPaper();
}

void ExportPanel::addTurning(QVBoxLayout *column, PaperView *view)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *before = makeButton(house().theme, Look::Quiet, tr("Sheet before"), board(), 30);
    before->setObjectName(u"sheetBefore"_s);
    auto *after = makeButton(house().theme, Look::Quiet, tr("Next sheet"), board(), 30);
    after->setObjectName(u"sheetAfter"_s);
    QLabel *where = makeLabel(house().theme, Type::Small, Tone::Text2, {}, board());
    where->setObjectName(u"sheetAt"_s);
    row->addWidget(before);
    row->addStretch();
    row->addWidget(where);
    row->addStretch();
    row->addWidget(after);
    column->addLayout(row);
    column->addSpacing(8);
    const auto turned = [before, after, where, view](int page) {
        before->setEnabled(page > 0);
        after->setEnabled(page + 1 < view->count());
        where->setText(
            tr("%1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(view->count())));
    };
    turned(view->page());
    connect(view, &PaperView::turned, where, turned);
    connect(before, &QPushButton::clicked, view, [view] { view->turnTo(view->page() - 1); });
    connect(after, &QPushButton::clicked, view, [view] { view->turnTo(view->page() + 1); });
}

/// The sheet takes what room the window leaves, so that the buttons stay in sight.
void ExportPanel::fitPaper()
{
    if (m_paper == nullptr)
        return;
    const int width = std::min(house().theme.px(previewWidth), this->width() - 2 * previewEdge);
    QLayout *column = board()->layout();
    const int least = house().theme.px(previewLeast);
    m_paper->setFixedHeight(least);
    column->activate();
    const int others = column->totalHeightForWidth(width) - least;
    const QMargins edges = column->contentsMargins();
    const int whole = m_paper->wholeHeight(width - edges.left() - edges.right());
    m_paper->setFixedHeight(std::max(least, std::min(whole, height() - 2 * previewEdge - others)));
}

void ExportPanel::resizeEvent(QResizeEvent *event)
{
    PagePanel::resizeEvent(event);
    fitPaper();
}

bool ExportPanel::isAsShown()
{
    if (!m_changed)
        return true;
    m_anew = true;
    preview();
    return false;
}

void ExportPanel::askWhere()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    ask::choosePath(house().theme,
                    this,
                    ask::Chooser::SavePdf,
                    documents + u'/' + tr("Pages") + u".pdf"_s,
                    [self = QPointer(this)](const QString &path) {
                        if (self && !path.isEmpty())
                            self->savePdf(path);
                    });
}

void ExportPanel::savePdf(const QString &chosen)
{
    if (!isAsShown())
        return;
    QString path = chosen;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    ExportWish wanted = wish();
    wanted.pages = m_book.pages;
    wanted.everything = false;
    if (!m_book.how->titled)
        wanted.journal.clear(); // a sheet of paper names no program and no journal
    wanted.sink = [path] { return exchange::Sink::file(path); };
    wanted.writer = [how = m_book.how](exchange::Sink &sink) {
        return paper::makeBook(sink, *how);
    };
    follow(
        tr("Nothing is there until it is whole."),
        std::move(wanted),
        [this, name = QFileInfo(path).fileName()](const Status &status) { showEnd(status, name); });
}

void ExportPanel::askToPrint()
{
    afterword::askToPrint(
        house().theme, parentWidget(), tr("Print these sheets?"), [self = QPointer(this)] {
            if (!self)
                return;
            choosePrinter(self,
                          tr("Pages"),
                          paper::paperSizeFor(QLocale()),
                          [self](const std::shared_ptr<QPrinter> &printer) {
                              if (self)
                                  self->print(printer);
                          });
        });
}

void ExportPanel::print(const std::shared_ptr<QPrinter> &printer)
{
    if (!isAsShown())
        return;
    ExportWish wanted = wish();
    wanted.pages = m_book.pages;
    wanted.everything = false;
    wanted.sink = exportNowhere();
    wanted.writer = [how = m_book.how, printer](exchange::Sink &sink) {
        return paper::makePrintedBook(sink, *how, printer);
    };
    follow(tr("The sheets go to the printer."), std::move(wanted), [this](const Status &status) {
        say(tr("Print"),
            status ? tr("The sheets are on their way to the printer.")
                   : tr("The printer took nothing. Look whether it is on, or save a PDF."));
    });
}

} // namespace afterword
