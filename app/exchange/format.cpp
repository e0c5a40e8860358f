// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/format.h"

#include "app/exchange/rows.h"

#include <algorithm>
#include <array>

namespace afterword::exchange {

namespace {

// One row a line.
// clang-format off
constexpr std::array formatTable{
    &jsonFormat,
    &zipFormat,
    &appleJournalFormat,
    &dailyYouFormat,
    &daylioFormat,
    &dayOneFormat,
    &dayOneTextFormat,
    &dayOneClassicFormat,
    &diariumFormat,
    &diaroFormat,
    &joplinFormat,
    &journeyFormat,
    &jrnlFormat,
    &lifeographFormat,
    &logseqFormat,
    &markdownFormat,
    &miniDiariumFormat,
    &miniDiaryFormat,
    &obsidianFormat,
    &pixelsFormat,
    &textFormat,
    &redNotebookFormat,
    &standardNotesFormat,
    &csvFormat,
};
// clang-format on

} // namespace

std::span<const Format *const> formats()
{
    return formatTable;
}

const Format *formatOf(QStringView id)
{
    const auto *const found =
        std::find_if(formatTable.begin(), formatTable.end(), [id](const Format *row) {
            return id == QLatin1StringView(row->id);
        });
    return found == formatTable.end() ? nullptr : *found;
}

const Format *formatFor(Source &source)
{
    const Format *best = nullptr;
    Sure how = Sure::No;
    for (const Format *row : formatTable) {
        if (row->sniff == nullptr)
            continue;
        const Sure sure = row->sniff(source);
        if (sure > how) {
            how = sure;
            best = row;
        }
    }
    return best;
}

QByteArray beginningOf(Source &source, const QString &name, qsizetype most)
{
    return source.beginning(name).left(most);
}

} // namespace afterword::exchange
