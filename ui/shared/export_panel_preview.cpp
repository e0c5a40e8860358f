// SPDX-License-Identifier: GPL-3.0-or-later
// The panel's second half: sheets that are looked at before they are saved or printed.
#include "app/base/jobs.h"
#include "app/session.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/export_panel.h"
#include "ui/shared/paper_view.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

void ExportPanel::preview()
{
    m_pdf = std::make_shared<QByteArray>();
    m_pictures = std::make_shared<std::vector<QByteArray>>();
    ExportWish wanted = wish();
    wanted.journal.clear(); // a sheet of paper names no program and no journal
    wanted.sink = [pdf = m_pdf]() -> Result<std::unique_ptr<exchange::Sink>> {
        return exchange::Sink::memory(*pdf);
    };
    wanted.writer = [how = how(), pictures = m_pictures](exchange::Sink &sink) {
        return paper::makeShownBook(sink, how, pictures);
    };
    follow(std::move(wanted), [this](const Status &status) {
        if (status)
            showPreview();
        else
            showEnd(status, {});
    });
}

void ExportPanel::showPreview()
{
    const Theme &theme = house().theme;
    QVBoxLayout *column = begin(tr("This is what leaves"),
                                tr("Nothing else is in it. Saved or printed, anyone who finds it "
                                   "can read it."));
    auto *acts = new QWidget(board());
    auto *flow = new FlowLayout(acts);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *save = makeButton(theme, Look::Primary, tr("Save as PDF…"), acts, 40);
    save->setObjectName(u"exportSave"_s);
    auto *print = makeButton(theme, Look::Default, tr("Print…"), acts, 40);
    print->setObjectName(u"exportPrint"_s);
    print->setIcon(themeIcon(theme, u"printer"_s));
    flow->addWidget(save);
    flow->addWidget(print);
    column->addWidget(acts);
    column->addSpacing(14);
    auto *view = new PaperView(theme, m_pictures, board());
    addTurning(column, view);
    column->addWidget(view);
    addFoot(column, tr("Keep them inside"), {});
    connect(save, &QPushButton::clicked, this, &ExportPanel::savePreview);
    connect(print, &QPushButton::clicked, this, &ExportPanel::askToPrint);
    showContent(view);
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
    const auto turned = [before, after, where, view](int page) {
        before->setEnabled(page > 0);
        after->setEnabled(page + 1 < view->count());
        where->setText(tr("%1 of %2").arg(page + 1).arg(view->count()));
    };
    turned(view->page());
    connect(view, &PaperView::turned, where, turned);
    connect(before, &QPushButton::clicked, view, [view] { view->turnTo(view->page() - 1); });
    connect(after, &QPushButton::clicked, view, [view] { view->turnTo(view->page() + 1); });
}

void ExportPanel::savePreview()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    ask::choosePath(
        house().theme,
        this,
        ask::Chooser::SavePdf,
        documents + u'/' + tr("Pages") + u".pdf"_s,
        [self = QPointer(this)](QString path) {
            if (!self || path.isEmpty())
                return;
            if (QFileInfo(path).suffix().isEmpty())
                path += u".pdf"_s;
            runOnPool([path, pdf = self->m_pdf]() -> Status {
                const auto sink = exchange::Sink::file(path);
                if (!sink)
                    return fail(sink.error());
                const Status put = (*sink)->put({}, *pdf);
                return put ? (*sink)->finish() : put;
            }).then(self, [self, name = QFileInfo(path).fileName()](const Status &status) {
                self->showEnd(status, name);
            });
        });
}

void ExportPanel::askToPrint()
{
    ask::question(house().theme,
                  parentWidget(),
                  {.title = tr("Print these sheets?"),
                   .text = tr("The printing system keeps a copy for about a day. Others who use "
                              "this computer or the printer may see it."),
                   .safe = tr("Do not print"),
                   .act = tr("Print")},
                  [self = QPointer(this)](bool yes) {
                      if (yes && self)
                          self->print();
                  });
}

void ExportPanel::print()
{
    // The printer lives as long as what prints on it; open() returns at once.
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Pages"));
    printer->setCreator(QString());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QObject::destroyed, this, [printer]() {}); // outlives the dialog
    connect(dialog, &QDialog::accepted, this, [this, printer]() {
        ExportWish wanted = wish();
        wanted.sink =
            [none = std::make_shared<QByteArray>()]() -> Result<std::unique_ptr<exchange::Sink>> {
            return exchange::Sink::memory(*none);
        };
        wanted.writer = [how = how(), printer](exchange::Sink &sink) {
            return paper::makePrintedBook(sink, how, printer);
        };
        follow(std::move(wanted), [this](const Status &status) {
            say(tr("Print"),
                status ? tr("The sheets are on their way to the printer.")
                       : tr("The printer took nothing. Look whether it is on, or save a PDF."));
        });
    });
    dialog->open();
}

} // namespace afterword
