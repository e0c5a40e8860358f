// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows how records are spelled in JSON (FORMAT.md, records). What this version
// does not know is kept in `extra` and written back; a whole record of an unknown type or version
// is left alone. Malformed means: no JSON object, a member twice, more than 64 KiB or 8 levels, a
// value out of range. Values, any thread.
#pragma once

#include "app/base/result.h"
#include "app/journal/records_reflect.h"

#include <QHash>
#include <QVariant>

#include <string>
#include <string_view>
#include <variant>

namespace afterword::codec {

/// Settings kept inside the vault; one record a journal.
struct SettingsRecord : RecordBase
{
    QHash<QString, QVariant> values;
};

/// When the journal was opened, newest first, at most ten; one record a journal.
struct UnlocksRecord : RecordBase
{
    QList<Moment> times;
};

/// monostate: a type or version this program leaves alone.
using Record = std::variant<std::monostate,
                            Page,
                            Tag,
                            Person,
                            LifeMark,
                            SettingsRecord,
                            UnlocksRecord,
                            History,
                            SavedSearch,
                            Dictionary,
                            Letter,
                            Urge,
                            PathRun,
                            Deck>;

[[nodiscard]] const char *typeName(RecordType type);
[[nodiscard]] RecordType typeFromName(std::string_view name);
[[nodiscard]] const char *kindName(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromName(std::string_view name);

/// Keeps equal short texts (zones, words, prompts) once. One a thread.
class Decoder final
{
public:
    [[nodiscard]] Result<Record> decode(std::string_view text);

private:
    friend struct Decoding;
    QByteArray zone(std::string_view name);
    QString shared(std::string_view utf8);

    QByteArray m_zone;
    QHash<QByteArray, QString> m_shared;
};

/// Malformed when the record would be larger than a reader accepts.
[[nodiscard]] Result<std::string> encode(const Page &page);
[[nodiscard]] Result<std::string> encode(const Tag &tag);
[[nodiscard]] Result<std::string> encode(const Person &person);
[[nodiscard]] Result<std::string> encode(const LifeMark &mark);
[[nodiscard]] Result<std::string> encode(const SettingsRecord &settings);
[[nodiscard]] Result<std::string> encode(const History &history);
[[nodiscard]] Result<std::string> encode(const SavedSearch &search);
[[nodiscard]] Result<std::string> encode(const Dictionary &dictionary);
[[nodiscard]] Result<std::string> encode(const UnlocksRecord &unlocks);
[[nodiscard]] Result<std::string> encode(const Letter &letter);
[[nodiscard]] Result<std::string> encode(const Urge &urge);
[[nodiscard]] Result<std::string> encode(const PathRun &run);
[[nodiscard]] Result<std::string> encode(const Deck &deck);

/// A body's blob: one line of JSON that repeats what is needed to save the text when its header is
/// lost, then the text in UTF-8.
[[nodiscard]] std::string encodeBody(const Page &page, const QByteArray &utf8);
[[nodiscard]] std::string encodeBody(const Letter &letter, const QByteArray &utf8);
[[nodiscard]] std::string encodeBody(const PathRun &run, const QByteArray &utf8);
[[nodiscard]] std::string encodeBody(const Deck &deck, const QByteArray &utf8);

struct Body
{
    Id page;         ///< or the letter, run or deck whose body it is
    quint32 n = ~0U; ///< of the record's revision that wrote it; the highest when not known
    QString title;
    std::string_view text; ///< into the content it was read from
};

[[nodiscard]] Result<Body> decodeBody(std::string_view content);

} // namespace afterword::codec
