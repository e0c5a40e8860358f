// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/export_pages.h"

#include "app/base/jobs.h"
#include "app/journal/journal_files.h"
#include "app/journal/page_markdown.h"
#include "ui/journal/names_page.h"
#include "ui/shared/ask.h"
#include "ui/shared/save_copy.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// A folder of this name, or with a number behind it, that was not there. Empty: none can be made.
QString exportFolder(const QString &within, const QString &name)
{
    for (int i = 1; i < 1'000; ++i) {
        const QString path = within + u'/' + (i == 1 ? name : name + u' ' + QString::number(i));
        if (QFile::exists(path))
            continue;
        return QDir().mkdir(path) ? path : QString();
    }
    return {};
}

/// Writes the page under a name that is free, which is returned; empty: it could not be written.
QString exportFile(const Page &page,
                   const QString &text,
                   const page_markdown::Names &names,
                   const QString &folder)
{
    const QString stem = page_markdown::stemOf(page);
    QString free = stem;
    for (int i = 2; QFile::exists(folder + u'/' + free + u".md"_s); ++i)
        free = stem + u'-' + QString::number(i);
    const QByteArray bytes = page_markdown::fileOf(page, text, names, free).toUtf8();
    QFile file(folder + u'/' + free + u".md"_s);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
                         && file.write(bytes) == bytes.size() && file.flush();
    const bool room =
        page.attachments.isEmpty() || QDir().mkpath(folder + u"/attachments/"_s + free);
    return written && room ? free : QString();
}

} // namespace

ExportPages::ExportPages(QWidget *parent, Journal &journal, std::vector<Id> ids, Told told)
    : QObject(parent)
    , m_journal(&journal)
    , m_ids(std::move(ids))
    , m_told(std::move(told))
{}

void ExportPages::ask(
    const Theme &theme, QWidget *parent, Journal &journal, std::vector<Id> ids, Told told)
{
    if (ids.empty())
        return;
    const auto count = static_cast<int>(ids.size());
    const afterword::ask::Question warning{
        tr("Export %1?").arg(pagesInWords(count)),
        tr("The copies lie outside the journal, in a new folder. Anyone who uses this computer can "
           "read them, and locking does not hide them."),
        tr("Keep them inside"),
        tr("Export"),
        false};
    auto *run = new ExportPages(parent, journal, std::move(ids), std::move(told));
    afterword::ask::question(
        theme, parent, warning, [&theme, parent, run = QPointer(run)](bool yes) {
            if (!run)
                return;
            if (!yes)
                return run->deleteLater();
            const QString place =
                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
            afterword::ask::choosePath(
                theme, parent, afterword::ask::Chooser::Folder, place, [run](const QString &path) {
                    if (run && !path.isEmpty())
                        run->begin(path);
                    else if (run)
                        run->deleteLater();
                });
        });
}

void ExportPages::begin(const QString &folder)
{
    runOnPool([folder, name = tr("Pages")]() {
        return exportFolder(folder, name);
    }).then(this, [this](const QString &made) {
        m_folder = made;
        if (made.isEmpty())
            finish(fail(Errc::ReadOnly));
        else
            nextPage();
    });
}

void ExportPages::nextPage()
{
    if (!m_journal)
        return finish(fail(Errc::Cancelled));
    if (m_at == m_ids.size())
        return finish({});
    const Id id = m_ids[m_at++];
    const Page *page = m_journal->page(id);
    if (page == nullptr)
        return nextPage();
    if (page->body.length == 0)
        return write(id, {});
    m_journal->text(id).then(this, [this, id](const Result<QString> &text) {
        if (text)
            write(id, *text);
        else
            finish(fail(text.error()));
    });
}

void ExportPages::write(const Id &id, const QString &text)
{
    const Page *page = m_journal ? m_journal->page(id) : nullptr;
    if (page == nullptr)
        return nextPage();
    const page_markdown::Names names{m_journal->tagNames(*page), m_journal->personNames(*page)};
    m_files = page->attachments;
    runOnPool([page = *page, text, names, folder = m_folder]() {
        return exportFile(page, text, names, folder);
    }).then(this, [this](const QString &made) {
        m_stem = made;
        if (made.isEmpty())
            finish(fail(Errc::DiskFull));
        else
            nextFile();
    });
}

void ExportPages::nextFile()
{
    if (m_files.isEmpty() || !m_journal)
        return nextPage();
    const Attachment file = m_files.takeFirst();
    CopyWish wish;
    wish.file = file.blob;
    wish.path = m_folder + u"/attachments/"_s + m_stem + u'/' + file.name;
    m_journal->saveFileTo(std::move(wish)).then(this, [this](const Status &saved) {
        if (saved)
            nextFile();
        else
            finish(saved);
    });
}

void ExportPages::finish(const Status &status)
{
    const auto count = static_cast<int>(m_ids.size());
    m_told(status ? tr("%1 are in the folder “%2” now.")
                        .arg(pagesInWords(count), QDir(m_folder).dirName())
                  : savingCopyTrouble(status.error(), tr("A page")));
    deleteLater();
}

} // namespace afterword
