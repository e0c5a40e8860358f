// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/printing.h"

#include "ui/shared/ask.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>

#include <utility>

namespace afterword {

namespace {

struct PrintingText
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

} // namespace

void askToPrint(const Theme &theme,
                QWidget *parent,
                const QString &title,
                std::function<void()> then)
{
    ask::question(theme,
                  parent,
                  {.title = title,
                   .text = PrintingText::tr("The printing system keeps a copy for about a day. "
                                            "Others who use this computer or the printer may see "
                                            "it."),
                   .safe = PrintingText::tr("Do not print"),
                   .act = PrintingText::tr("Print")},
                  [then = std::move(then)](bool yes) {
                      if (yes)
                          then();
                  });
}

void choosePrinter(QWidget *parent,
                   const QString &name,
                   const QPageSize &paper,
                   std::function<void(const std::shared_ptr<QPrinter> &)> then)
{
    // The printer lives as long as its dialog, and as what prints on it.
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    printer->setCreator(QString());
    if (paper.isValid())
        printer->setPageSize(paper);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog->setOption(QAbstractPrintDialog::PrintCollateCopies, false);
    QObject::connect(dialog, &QObject::destroyed, parent, [printer]() {}); // outlives the dialog
    QObject::connect(
        dialog, &QDialog::accepted, parent, [printer, then = std::move(then)]() { then(printer); });
    dialog->open();
}

} // namespace afterword
