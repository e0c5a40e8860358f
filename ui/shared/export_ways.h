// SPDX-License-Identifier: GPL-3.0-or-later
// What can be made of pages that leave: sheets that are looked at first, a file or folder in a
// format of the tables, the moods alone. Values; GUI thread.
#pragma once

#include "app/exchange/format.h"
#include "app/journal/journal.h"
#include "app/paper/book.h"

#include <QList>
#include <QString>

#include <vector>

namespace afterword {

struct ExportWay
{
    enum class Kind
    {
        HandOff, ///< sheets for someone else, which may begin with moods and life marks
        Print,   ///< sheets
        Book,    ///< sheets with a title and chapters
        Format,  ///< `row`
        Moods    ///< numbers alone
    };

    Kind kind = Kind::Format;
    QString title;
    QString about;
    const exchange::Format *row = nullptr;

    /// Looked at before it is saved or printed.
    [[nodiscard]] bool isSheets() const { return kind < Kind::Format; }

    [[nodiscard]] bool takesInitials() const;

    /// Records of every type.
    [[nodiscard]] bool isWhole() const { return row != nullptr && row->holdsAll; }

    [[nodiscard]] bool isFolder() const { return row != nullptr && row->writesFolder; }

    /// "html"; empty for a folder.
    [[nodiscard]] QString ending() const;
};

/// In the order they are shown.
[[nodiscard]] QList<ExportWay> exportWays();

/// What the sheets of these pages begin with and how they are parted.
[[nodiscard]] paper::BookHow exportBook(const Journal &journal,
                                        const std::vector<Id> &pages,
                                        ExportWay::Kind kind,
                                        bool front,
                                        bool initials);

} // namespace afterword
