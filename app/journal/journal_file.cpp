// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// Several changes in a folder come together.
constexpr int fileSoonMs = 150;
/// Whether a file that was gone is back.
constexpr int fileAgainMs = 2'000;

} // namespace

JournalFile::JournalFile(Journal &journal, QString path, State opened, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_path(std::move(path))
    , m_state(opened)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(fileSoonMs);
    m_again.setInterval(fileAgainMs);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(); });
    connect(&m_soon, &QTimer::timeout, this, &JournalFile::look);
    connect(&m_again, &QTimer::timeout, this, &JournalFile::look);
    connect(&journal, &Journal::saveFailed, this, [this](const Id &, const Error &error) {
        m_error = error;
        m_failing = true;
        if (error.code == Errc::Moved)
            take(true);
        else
            settle();
    });
    connect(&journal, &Journal::changed, this, &JournalFile::settle);
    watch();
    settle();
}

void JournalFile::watch()
{
    const QFileInfo info(m_path);
    const QString real = info.canonicalFilePath();
    m_lies = real.isEmpty() ? info.absoluteFilePath() : real;
    const QStringList watched = m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_watcher.addPath(QFileInfo(m_lies).absolutePath());
}

void JournalFile::look()
{
    // A folder that went and came back is not watched any more.
    const QString folder = QFileInfo(m_lies).absolutePath();
    if (!m_watcher.directories().contains(folder) && QFileInfo(folder).isDir())
        m_watcher.addPath(folder);
    m_journal.fileMoved().then(this, [this](bool moved) {
        const bool wasMoved = m_moved;
        take(moved);
        if (moved)
            return;
        m_journal.lookAgain();
        if (wasMoved)
            m_journal.retryNow();
    });
}

void JournalFile::repaired()
{
    m_state = {};
    settle();
}

void JournalFile::take(bool moved)
{
    m_moved = moved;
    m_replaced = moved && QFileInfo::exists(m_lies);
    if (moved && !m_again.isActive())
        m_again.start();
    else if (!moved)
        m_again.stop();
    settle();
}

void JournalFile::settle()
{
    if (m_failing && !m_journal.hasUnsaved())
        m_failing = false;
    Trouble now = Trouble::None;
    if (m_moved)
        now = m_replaced ? Trouble::Replaced : Trouble::Gone;
    else if (!m_state.whole)
        now = Trouble::NotWhole;
    else if (m_state.readOnly)
        now = Trouble::ReadOnly;
    else if (m_failing && m_error.code != Errc::Moved) // it is back, and tried again at once
        now = m_error.code == Errc::DiskFull ? Trouble::DiskFull : Trouble::Failing;
    // The words for a trouble that saves meet change with what is unsaved.
    const bool still = now == Trouble::None || now == Trouble::ReadOnly || now == Trouble::NotWhole;
    if (now == m_trouble && still)
        return;
    m_trouble = now;
    Q_EMIT troubleChanged();
}

int JournalFile::megabytesNeeded() const
{
    constexpr qint64 megabyte = 1'000'000;
    return static_cast<int>((m_journal.bytesNeeded() + megabyte - 1) / megabyte);
}

QString JournalFile::freeCopyPath() const
{
    const QFileInfo old(m_lies);
    const QFileInfo folder(old.absolutePath());
    const QString into =
        folder.isDir() && folder.isWritable() ? folder.filePath() : QDir::homePath();
    const QString suffix = old.suffix().isEmpty() ? u"afterword"_s : old.suffix();
    for (int n = 1;; ++n) {
        const QString mark =
            n == 1 ? QCoreApplication::translate("JournalFile", "kept copy")
                   : QCoreApplication::translate("JournalFile", "kept copy %1").arg(n);
        const QString path =
            into + u'/' + old.completeBaseName() + u" ("_s + mark + u")."_s + suffix;
        if (!QFileInfo::exists(path))
            return path;
    }
}

Future<Status> JournalFile::keepCopy(const QString &path)
{
    return m_journal.continueOn(path).then(this, [this, path](const Status &done) {
        if (done) {
            m_path = path;
            m_state.readOnly = false;
            watch();
            take(false);
            Q_EMIT continued(path);
        }
        return done;
    });
}

Future<Status> JournalFile::saveElsewhere(const QString &path)
{
    return m_journal.saveElsewhere(path);
}

} // namespace afterword
