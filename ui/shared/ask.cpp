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

void askPrepare(QFileDialog &dialog, Chooser chooser, const QString &suggested)
{
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setOption(QFileDialog::HideNameFilterDetails, false);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.resize(askChooserSize);
    const QFileInfo place(suggested);
    dialog.setDirectory(suggested.isEmpty()    ? QDir::homePath()
                        : place.isDir()        ? suggested
                        : place.dir().exists() ? place.absolutePath()
                                               : QDir::homePath());
    if (chooser == Chooser::Folder) {
        dialog.setAcceptMode(QFileDialog::AcceptOpen);
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        dialog.setWindowTitle(QFileDialog::tr("A folder for copies"));
        return;
    }
    if (chooser == Chooser::AddFiles) {
        dialog.setAcceptMode(QFileDialog::AcceptOpen);
        dialog.setFileMode(QFileDialog::ExistingFiles);
        dialog.setWindowTitle(QFileDialog::tr("Add pictures or files"));
        return;
    }
    if (chooser == Chooser::OpenFile) {
        dialog.setAcceptMode(QFileDialog::AcceptOpen);
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.setWindowTitle(QFileDialog::tr("Take in a file"));
        return;
    }
    if (chooser == Chooser::SaveFile) {
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setFileMode(QFileDialog::AnyFile);
        dialog.setWindowTitle(QFileDialog::tr("A place for the copy"));
        dialog.selectFile(place.fileName());
        return;
    }
    const bool pdf = chooser == Chooser::SavePdf;
    if (chooser == Chooser::OpenJournal) {
        dialog.setAcceptMode(QFileDialog::AcceptOpen);
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.setWindowTitle(QFileDialog::tr("Open a journal"));
    } else {
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setFileMode(QFileDialog::AnyFile);
        dialog.setDefaultSuffix(pdf ? u"pdf"_s : u"afterword"_s);
        dialog.setWindowTitle(pdf ? QFileDialog::tr("Save as PDF")
                              : chooser == Chooser::SaveCopy
                                  ? QFileDialog::tr("A place for the copy")
                                  : QFileDialog::tr("A place for the journal"));
        if (!place.isDir() && !place.fileName().isEmpty()) {
            dialog.selectFile(place.fileName());
        }
    }
    dialog.setNameFilters(pdf ? QStringList{QFileDialog::tr("PDF (*.pdf)")}
                              : QStringList{QFileDialog::tr("Journals (*.afterword)"),
                                            QFileDialog::tr("All files (*)")});
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
