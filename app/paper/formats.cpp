// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/formats.h"

#include "app/paper/book.h"
#include "app/paper/html.h"

#include <algorithm>
#include <array>

namespace afterword::paper {

namespace {

constexpr std::array paperTable{&htmlFormat, &pdfFormat};

} // namespace

std::span<const exchange::Format *const> paperFormats()
{
    return paperTable;
}

const exchange::Format *paperFormatOf(QStringView id)
{
    const auto *const found =
        std::find_if(paperTable.begin(), paperTable.end(), [id](const exchange::Format *row) {
            return id == QLatin1StringView(row->id);
        });
    return found == paperTable.end() ? nullptr : *found;
}

} // namespace afterword::paper
