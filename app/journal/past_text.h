// SPDX-License-Identifier: GPL-3.0-or-later
// An earlier text of a page as it travels with the page into a journal or out of it; within one it
// is a Version and a blob (records.h). A value, any thread.
#pragma once

#include "app/base/moment.h"

#include <QString>

namespace afterword {

struct PastText
{
    Moment at;     ///< when that text was saved
    quint32 n = 0; ///< of the page's revision that wrote it
    QString title;
    QString text;

    friend bool operator==(const PastText &, const PastText &) = default;
};

} // namespace afterword
