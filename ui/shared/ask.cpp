// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/ask.h"

#include "ui/shared/ask_panel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMetaObject>
#include <QPointer>
#include <QSize>

#include <exception>

namespace afterword::ask {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize askChooserSize(760, 520);

Script *askScript = nullptr;

/// Answers come after the call has returned, as they do from a person.
void askLater(QWidget *context, std::function<void()> answer)
{
    QMetaObject::invokeMethod(context, std::move(answer), Qt::QueuedConnection);
}

[[noreturn]] void askUnexpected(const char *what)
{
    qCritical("The script has no answer for this %s", what);
    std::terminate();
}

/// How the dialog of one chooser differs from the others.
struct AskWays
{
    QFileDialog::AcceptMode accept;
    QFileDialog::FileMode mode;
    QString title;
};

AskWays askWays(Chooser chooser)
{
    constexpr auto open = QFileDialog::AcceptOpen;
    constexpr auto save = QFileDialog::AcceptSave;
    switch (chooser) {
    case Chooser::Folder:
        return {open, QFileDialog::Directory, QFileDialog::tr("A folder for copies")};
    case Chooser::AddFiles:
        return {open, QFileDialog::ExistingFiles, QFileDialog::tr("Add pictures or files")};
    case Chooser::OpenFile:
        return {open, QFileDialog::ExistingFile, QFileDialog::tr("Take in a file")};
    case Chooser::OpenJournal:
        return {open, QFileDialog::ExistingFile, QFileDialog::tr("Open a journal")};
    case Chooser::SaveFile:
    case Chooser::SaveCopy:
        return {save, QFileDialog::AnyFile, QFileDialog::tr("A place for the copy")};
    case Chooser::SavePdf:
        return {save, QFileDialog::AnyFile, QFileDialog::tr("Save as PDF")};
    case Chooser::NewJournal:
        break;
    }
    return {save, QFileDialog::AnyFile, QFileDialog::tr("A place for the journal")};
}

/// What files of a kind end in, and which ones are shown.
void askForKind(QFileDialog &dialog, Chooser chooser)
{
    const bool journal = chooser == Chooser::OpenJournal || chooser == Chooser::NewJournal
                         || chooser == Chooser::SaveCopy;
    if (journal) {
        dialog.setNameFilters(
            {QFileDialog::tr("Journals (*.afterword)"), QFileDialog::tr("All files (*)")});
    } else if (chooser == Chooser::SavePdf) {
        dialog.setNameFilters({QFileDialog::tr("PDF (*.pdf)")});
    }
    if (chooser == Chooser::SavePdf)
        dialog.setDefaultSuffix(u"pdf"_s);
    else if (journal && dialog.acceptMode() == QFileDialog::AcceptSave)
        dialog.setDefaultSuffix(u"afterword"_s);
}

void askPrepare(QFileDialog &dialog, Chooser chooser, const QString &suggested)
{
    const AskWays ways = askWays(chooser);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setOption(QFileDialog::HideNameFilterDetails, false);
    dialog.setOption(QFileDialog::ShowDirsOnly, chooser == Chooser::Folder);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.resize(askChooserSize);
    const QFileInfo place(suggested);
    dialog.setDirectory(suggested.isEmpty()    ? QDir::homePath()
                        : place.isDir()        ? suggested
                        : place.dir().exists() ? place.absolutePath()
                                               : QDir::homePath());
    dialog.setAcceptMode(ways.accept);
    dialog.setFileMode(ways.mode);
    dialog.setWindowTitle(ways.title);
    askForKind(dialog, chooser);
    if (ways.accept == QFileDialog::AcceptSave && !place.isDir() && !place.fileName().isEmpty())
        dialog.selectFile(place.fileName());
}

} // namespace

void setScript(Script *script)
{
    askScript = script;
}

void question(const Theme &theme,
              QWidget *parent,
              const Question &question,
              std::function<void(bool)> then)
{
    if (askScript != nullptr) {
        if (askScript->answers.isEmpty()) {
            askUnexpected("question");
        }
        const bool answer = askScript->answers.takeFirst();
        askLater(parent, [then = std::move(then), answer] { then(answer); });
        return;
    }
    // Whoever asked may be gone by then.
    auto guarded = [asker = QPointer<QWidget>(parent), then = std::move(then)](bool act) {
        if (asker != nullptr) {
            then(act);
        }
    };
    auto *panel = new Panel(theme, parent->window(), question, std::move(guarded));
    panel->open();
}

void choosePath(const Theme &theme,
                QWidget *parent,
                Chooser chooser,
                const QString &suggested,
                std::function<void(const QString &)> then)
{
    choosePaths(
        theme, parent, chooser, suggested, [then = std::move(then)](const QStringList &paths) {
            then(paths.value(0));
        });
}

void choosePaths(const Theme &theme,
                 QWidget *parent,
                 Chooser chooser,
                 const QString &suggested,
                 std::function<void(const QStringList &)> then)
{
    Q_UNUSED(theme) // the dialog takes its look from the application's style
    if (askScript != nullptr) {
        if (askScript->paths.isEmpty()) {
            askUnexpected("file chooser");
        }
        const QString path = askScript->paths.takeFirst();
        const QStringList chosen = path.isEmpty() ? QStringList() : QStringList{path};
        askLater(parent, [then = std::move(then), chosen] { then(chosen); });
        return;
    }
    auto *dialog = new QFileDialog(parent->window());
    askPrepare(*dialog, chooser, suggested);
    QObject::connect(
        dialog, &QFileDialog::finished, parent, [dialog, then = std::move(then)](int result) {
            then(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
        });
    dialog->open();
}

} // namespace afterword::ask
