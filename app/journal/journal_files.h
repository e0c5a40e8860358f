// SPDX-License-Identifier: GPL-3.0-or-later
// What Journal takes and gives when files go in and out of the vault. Bytes are read on the pool
// and sealed on the database thread, a part at a time, so that saves of pages come in between.
// Values; progress is told on the GUI thread.
#pragma once

#include "app/journal/file_source.h"
#include "app/journal/records.h"

#include <functional>
#include <memory>

namespace afterword {

struct FileWish
{
    Id page; ///< whose file it is to be
    std::shared_ptr<FileSource> source;
    bool keepPlace = false;               ///< where a picture was taken stays in it
    Stop stop;                            ///< may be set at any time
    std::function<void(double)> progress; ///< 0 … 1
};

/// A file that lies in the vault. No page names it yet: that is for who asked to do, before the
/// journal closes.
struct FileTaken
{
    Attachment attachment;
    Place place = Place::Absent;
};

struct CopyWish
{
    BlobRef file;
    QString path;
    Stop stop;
    std::function<void(double)> progress;
};

} // namespace afterword
