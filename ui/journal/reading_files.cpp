// SPDX-License-Identifier: GPL-3.0-or-later
// ReadingPane: pictures and files of the page that is read.
#include "app/paper/picture_decode.h"
#include "ui/journal/reading_pane.h"
#include "ui/shared/file_rows.h"
#include "ui/shared/markdown.h"
#include "ui/shared/picture_lines.h"
#include "ui/shared/picture_shelf.h"
#include "ui/shared/picture_view.h"
#include "ui/shared/save_copy.h"

#include <algorithm>

namespace afterword {

void ReadingPane::buildFiles()
{
    m_shelf = new PictureShelf(m_journal, this);
    m_lines = new PictureLines(m_theme, *m_shelf, this);
    m_view->setPictures(m_lines);
    m_files = new FileRows(m_theme, m_column);
    m_files->setObjectName(QStringLiteral("files"));
    m_files->setReadOnly(true);
    connect(m_view, &MarkdownView::pictureAsked, this, &ReadingPane::lookAt);
    connect(m_files, &FileRows::openAsked, this, &ReadingPane::lookAt);
    connect(m_files, &FileRows::saveAsked, this, &ReadingPane::saveFile);
}

const Attachment *ReadingPane::file(const QString &name) const
{
    const QList<Attachment> &files = m_lines->files();
    const auto found = std::find_if(
        files.cbegin(), files.cend(), [&name](const auto &each) { return each.name == name; });
    return found == files.cend() ? nullptr : &*found;
}

void ReadingPane::showFiles(const QString &text)
{
    const Page *page = m_journal.page(m_shown);
    m_lines->setFiles(page != nullptr ? page->attachments : QList<Attachment>());
    QStringList inText;
    if (!m_lines->files().isEmpty()) {
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            const auto mark = markdown::pictureIn(line);
            if (mark && m_lines->picture(mark->name) != nullptr && !inText.contains(mark->name))
                inText << mark->name;
        }
    }
    m_files->setFiles(m_lines->files(), inText);
}

void ReadingPane::lookAt(const QString &name)
{
    if (file(name) == nullptr || m_large)
        return;
    QList<Attachment> pictures;
    for (const Attachment &each : m_lines->files()) {
        if (isShownPicture(each.mime))
            pictures << each;
    }
    m_large = new PictureView(m_theme, *m_shelf, this);
    connect(m_large, &PictureView::saveAsked, this, &ReadingPane::saveFile);
    m_large->open(pictures, name);
}

void ReadingPane::saveFile(const QString &name)
{
    const Attachment *asked = file(name);
    if (asked == nullptr)
        return;
    saveCopy(m_theme,
             this,
             m_journal,
             *asked,
             [guard = QPointer<ReadingPane>(this)](const QString &said) {
                 if (guard)
                     Q_EMIT guard->notice(said);
             });
}

} // namespace afterword
