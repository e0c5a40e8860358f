// SPDX-License-Identifier: GPL-3.0-or-later
// ExportPages: copies of chosen pages, with their files, as Markdown in a new folder outside the
// journal. Asked once, since anyone can read them there; one page after the other, so that nothing
// waits; nothing that exists is written over. Thread: GUI, files are written on the pool. It
// deletes itself when done, and ends with its parent.
#pragma once

#include "app/journal/journal.h"
#include "ui/theme.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace afterword {

class ExportPages final : public QObject
{
    Q_OBJECT

public:
    using Told = std::function<void(const QString &)>;

    /// Asks, lets a folder be chosen, writes. `told` gets the sentence to show when it is done.
    static void
    ask(const Theme &theme, QWidget *parent, Journal &journal, std::vector<Id> ids, Told told);

private:
    ExportPages(QWidget *parent, Journal &journal, std::vector<Id> ids, Told told);
    void begin(const QString &folder);
    void nextPage();
    void write(const Id &id, const QString &text);
    void nextFile();
    void finish(const Status &status);

    QPointer<Journal> m_journal;
    std::vector<Id> m_ids;
    std::size_t m_at = 0;
    Told m_told;
    QString m_folder; ///< the new one
    QString m_stem;   ///< of the page that is being written
    QList<Attachment> m_files;
};

} // namespace afterword
