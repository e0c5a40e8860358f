// SPDX-License-Identifier: GPL-3.0-or-later
// Records of letters, urges, paths in progress and own decks, as plain comparable values. What is
// long lies in a blob of its own, as a page's text does: a letter's words, a run's answers and a
// deck's content. Nothing here does I/O.
#pragma once

#include "app/journal/records.h"

#include <type_traits>

namespace afterword {

enum class LetterState
{
    Draft,
    Sealed, ///< until `until`; from that day on it is ready to open
    Open,   ///< opened after it was sealed
    Gone    ///< let go: nothing is left of it but the day, in `created` and `edited`
};

/// A letter that is never sent.
struct Letter : RecordBase
{
    QString to; ///< as typed: a name, or what it is about
    LetterState state = LetterState::Draft;
    QDate until;
    bool early = true;               ///< may be opened before that day
    std::optional<int> chargeBefore; ///< 0 … 10
    std::optional<int> chargeAfter;
    QList<Moment> read; ///< when it was opened or read again, oldest first
    QString next;       ///< the next plain thing that was to be done after it
    Id answer;          ///< the page that answers it
    BlobRef body;
    QList<Attachment> attachments;

    /// Whether its words may be shown and found.
    [[nodiscard]] bool isReadable() const
    {
        return state == LetterState::Draft || state == LetterState::Open;
    }

    [[nodiscard]] bool isReady(QDate today) const
    {
        return state == LetterState::Sealed && until.isValid() && until <= today;
    }

    friend bool operator==(const Letter &, const Letter &) = default;
};

/// A wish to get in touch, and what came of it.
struct Urge : RecordBase
{
    Moment at;
    QString what;              ///< a key, or own words
    int strength = 0;          ///< 0 … 10
    std::optional<int> midway; ///< after five minutes of waiting
    std::optional<int> after;
    QString outcome;   ///< a key, or own words
    QStringList words; ///< as in Mood
    QString note;
    friend bool operator==(const Urge &, const Urge &) = default;
};

/// A path that was begun. What was answered lies in its body as JSON (reflect::Run::toJson()).
struct PathRun : RecordBase
{
    QString path;  ///< id of the path
    QString state; ///< as in the body: open, stopped, …
    QDate begun;
    QDate day; ///< as in the body: on which it goes on, or was set down
    Id page;   ///< what it became when it ended
    BlobRef body;
    friend bool operator==(const PathRun &, const PathRun &) = default;
};

/// Own prompts and paths. They lie in its body as JSON.
struct Deck : RecordBase
{
    QString name;
    BlobRef body;
    friend bool operator==(const Deck &, const Deck &) = default;
};

/// Records whose text lies in a blob of its own.
template <typename Value>
inline constexpr bool hasBody =
    std::is_same_v<
        std::decay_t<Value>,
        Page> || std::is_same_v<std::decay_t<Value>, Letter> || std::is_same_v<std::decay_t<Value>, PathRun> || std::is_same_v<std::decay_t<Value>, Deck>;

} // namespace afterword
