// SPDX-License-Identifier: GPL-3.0-or-later
// JSON of sealed records, read and written without building a tree: unlocking ten years reads
// 36,500 headers. The reader is strict: UTF-8, at most 64 KiB and 8 levels, no member twice, no
// trailing bytes. Values, any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

#include <array>
#include <cstddef>
#include <cstring>
#include <forward_list>
#include <string>
#include <string_view>

namespace afterword::json {

inline constexpr std::size_t maximumBytes = 65'536;
inline constexpr std::size_t maximumDepth = 8;

/// A member's name. It is held against a dozen known ones for each record: with their length known
/// when this is compiled, no function is called for it.
struct Key : std::string_view
{
    Key() = default;

    explicit Key(std::string_view name)
        : std::string_view(name)
    {}

    template <std::size_t Size>
    friend bool operator==(const Key &key, const char (&name)[Size])
    {
        return key.size() == Size - 1 && std::memcmp(key.data(), name, Size - 1) == 0;
    }
};

/// Pulls values in the order they lie in the text. After a mistake every call answers with an empty
/// value and failed() is true; what was read before it must then be thrown away.
class Reader final
{
public:
    /// `text` must outlive the reader and the views it gives.
    explicit Reader(std::string_view text);

    [[nodiscard]] bool failed() const { return m_failed; }

    /// Back to the start of the text, which is known to be UTF-8 then; failed() stays.
    void rewind();

    /// True when everything was read and nothing follows.
    [[nodiscard]] bool finish();

    void reject() { m_failed = true; }

    void beginObject() { open('{'); }

    /// False at the end of the object (which is then closed) or after a mistake.
    [[nodiscard]] bool nextMember(Key &key);

    void beginArray() { open('['); }

    [[nodiscard]] bool nextElement();

    [[nodiscard]] char peek();               ///< first character of the next value, 0 at the end
    [[nodiscard]] std::string_view string(); ///< UTF-8; null counts as empty
    [[nodiscard]] QString qstring();
    [[nodiscard]] qint64 integer();
    [[nodiscard]] bool boolean();
    /// Checks any value and gives it back without the blanks between its tokens.
    [[nodiscard]] std::string raw();
    void skip();

private:
    struct Level
    {
        bool first = true;
        bool object = false;
        std::size_t keysFrom = 0;
    };

    void open(char bracket);
    bool step(char closing);
    void close();
    void blanks();
    bool take(char c);
    bool word(std::string_view text);
    std::string_view escaped(std::size_t from);
    bool appendEscape(std::string &to);
    int hexUnit();
    bool number();
    void value(std::string *copy);
    void compound(std::string *copy);

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_failed = false;
    std::array<Level, maximumDepth + 1> m_levels;
    std::size_t m_depth = 0;
    // Neither takes memory for a record of usual shape: there are as many readers as records.
    QVarLengthArray<std::string_view, 48> m_keys; ///< of all open objects; each owns a tail
    std::forward_list<std::string> m_decoded;     ///< strings that held escapes
};

/// Appends compact JSON. The caller keeps the order right; commas are put by it.
class Writer final
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(std::string_view name);
    void string(std::string_view utf8);
    void string(QStringView text);
    void integer(qint64 value);
    void boolean(bool value);
    /// A value that is JSON already.
    void raw(std::string_view value);
    /// The members of a compact JSON object, as members of the open one.
    void members(std::string_view object);

    [[nodiscard]] const std::string &text() const { return m_text; }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void separate();

    std::string m_text;
    bool m_fresh = true; ///< nothing yet in the open object or array, or after a key
};

/// Adds a member to a compact JSON object (empty = `{}`), as kept in `extra`.
void addMember(QByteArray &object, std::string_view key, std::string_view rawValue);
/// Takes a member out of such an object; nothing to do when it has none of that name.
void removeMember(QByteArray &object, std::string_view key);

} // namespace afterword::json
