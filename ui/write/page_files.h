// SPDX-License-Identifier: GPL-3.0-or-later
// PageFiles: pictures and files of the page that lies open: dropped, pasted or chosen, sealed one
// after the other while writing goes on, shown in the text and as rows under it, taken off, looked
// at and copied out. A file belongs to the page it was given to, wherever the window is by then. A
// lock waits for what was pasted, which is nowhere else, and three seconds for files of the disk;
// those not there by then are stopped whole. Thread: GUI. Owner: the Write room.
#pragma once

#include "app/journal/journal_files.h"
#include "app/session.h"
#include "ui/room.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QTextCursor>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace afterword {

class OpenPage;
class PictureLines;
class PictureShelf;
class PictureView;
class WriteView;

class PageFiles final : public QObject
{
    Q_OBJECT

public:
    /// `room` tells what is to be told.
    PageFiles(const House &house, OpenPage &page, WriteView &view, Room &room);

    /// "files" lets some be chosen (Ctrl+Shift+O).
    bool act(const QString &name);
    /// This page's files or lines changed.
    void showFiles();
    /// Lets files be chosen. False when nothing can be added now.
    bool choose();
    void add(const QStringList &paths);
    void add(const QImage &picture);

    /// How long a lock waits for files of the disk.
    void setLockWait(std::chrono::milliseconds wait) { m_lockWait.setInterval(wait); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Run
    {
        int number = 0;
        Page page; ///< as it was when the file was given
        QString name;
        std::shared_ptr<FileSource> source;
        Stop stop;
        QTextCursor at; ///< where its picture is to stand
        double progress = 0;
        bool isOnDisk = false; ///< else it was pasted
    };

    void tell(const QString &text) { Q_EMIT m_room.notice(text, {}, {}); }

    /// Where a file was given: its page and its place in the text.
    [[nodiscard]] Run here();
    void enqueue(Run run);
    /// Lets a lock wait for what is on its way, and for nothing else.
    void keepOpen();
    void start();
    void finish(const Result<FileTaken> &taken);
    void place(const Run &run, Attachment file);
    void tellOfPlace(const FileTaken &taken);
    void open(const QString &name);
    void saveOne(const QString &name);
    void remove(const QString &name);
    void stop(int number);
    /// Those of the disk.
    void stopFiles();
    [[nodiscard]] QStringList inText() const;
    [[nodiscard]] const Attachment *file(const QString &name) const;

    Session &m_session;
    QPointer<Journal> m_journal;
    const Theme &m_theme;
    OpenPage &m_page;
    WriteView &m_view;
    Room &m_room;
    PictureShelf *m_shelf = nullptr;
    PictureLines *m_lines = nullptr;
    QPointer<PictureView> m_large;
    std::deque<Run> m_runs;       ///< the first is being sealed
    int m_making = 0;             ///< pictures that are being made files
    std::shared_ptr<void> m_hold; ///< of the journal, while anything is on its way
    int m_lastNumber = 0;
    QTimer m_lockWait;
    QTimer m_look; ///< a moment after the last key: which pictures stand in the text
    bool m_busy = false;
};

} // namespace afterword
