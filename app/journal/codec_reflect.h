// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the members of letters, urges, paths in progress and decks, and what a page keeps of a
// path. Private to the codec. Values, any thread.
#pragma once

#include "app/journal/codec_parts.h"

namespace afterword::codec {

struct ReflectParts : RecordParts
{
    using RecordParts::RecordParts;

    [[nodiscard]] bool member(Letter &letter, const json::Key &key);
    [[nodiscard]] bool member(Urge &urge, const json::Key &key);
    [[nodiscard]] bool member(PathRun &run, const json::Key &key);
    [[nodiscard]] bool member(Deck &deck, const json::Key &key);
    void path(PathRef &path);
    void origin(PageOrigin &origin);
    void values(Page &page, const json::Key &key);

private:
    LetterState letterState();
    std::optional<int> charge();
    void until(Letter &letter);
    /// An id as `key`; what is none goes to `extra`.
    [[nodiscard]] Id idOrExtra(QByteArray &extra, std::string_view key);
};

} // namespace afterword::codec
