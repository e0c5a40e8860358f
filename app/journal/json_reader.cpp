// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/json.h"

#include <QUtf8StringView>

#include <algorithm>
#include <charconv>
#include <span>

namespace afterword::json {

namespace {

constexpr std::size_t jsonFewNames = 32;

bool jsonIsBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Whether two of an object's names are the same. A record has a dozen, and most differ in length
/// or in their first letter: to compare each with each is quicker then than to sort them.
bool jsonHasTwins(std::span<std::string_view> names)
{
    if (names.size() > jsonFewNames) {
        std::sort(names.begin(), names.end());
        return std::adjacent_find(names.begin(), names.end()) != names.end();
    }
    for (std::size_t i = 1; i < names.size(); ++i) {
        const std::string_view one = names[i];
        const char first = one.empty() ? '\0' : one.front();
        for (std::size_t k = 0; k < i; ++k) {
            if (names[k].size() == one.size() && (one.empty() || names[k].front() == first)
                && names[k] == one)
                return true;
        }
    }
    return false;
}

bool jsonIsDigit(char c)
{
    return c >= '0' && c <= '9';
}

void jsonAppendUtf8(std::string &to, char32_t code)
{
    const auto put = [&to](char32_t byte) { to += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0U | (code >> 6U));
        put(0x80U | (code & 0x3fU));
    } else if (code < 0x10000) {
        put(0xe0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3fU));
        put(0x80U | (code & 0x3fU));
    } else {
        put(0xf0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3fU));
        put(0x80U | ((code >> 6U) & 0x3fU));
        put(0x80U | (code & 0x3fU));
    }
}

} // namespace

Reader::Reader(std::string_view text)
    : m_text(text)
{
    if (text.size() > maximumBytes
        || !QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8())
        m_failed = true;
}

void Reader::rewind()
{
    m_at = 0;
    m_depth = 0;
    m_keys.clear();
}

bool Reader::finish()
{
    blanks();
    if (m_depth != 0 || m_at != m_text.size())
        m_failed = true;
    return !m_failed;
}

void Reader::blanks()
{
    while (m_at < m_text.size() && jsonIsBlank(m_text[m_at]))
        ++m_at;
}

bool Reader::take(char c)
{
    blanks();
    if (m_failed || m_at >= m_text.size() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

char Reader::peek()
{
    blanks();
    return m_failed || m_at >= m_text.size() ? '\0' : m_text[m_at];
}

void Reader::open(char bracket)
{
    if (m_depth == maximumDepth || !take(bracket)) {
        m_failed = true;
        return;
    }
    m_levels[++m_depth] = Level{true, bracket == '{', static_cast<std::size_t>(m_keys.size())};
}

bool Reader::step(char closing)
{
    if (m_failed || m_depth == 0) {
        m_failed = true;
        return false;
    }
    Level &level = m_levels[m_depth];
    if (take(closing)) {
        close();
        return false;
    }
    if (!level.first && !take(',')) {
        m_failed = true;
        return false;
    }
    level.first = false;
    return true;
}

void Reader::close()
{
    const Level &level = m_levels[m_depth--];
    if (!level.object)
        return;
    const auto from = static_cast<qsizetype>(level.keysFrom);
    if (jsonHasTwins({m_keys.begin() + from, m_keys.end()}))
        m_failed = true;
    m_keys.resize(from);
}

bool Reader::nextMember(Key &key)
{
    if (!step('}'))
        return false;
    if (peek() != '"') {
        m_failed = true;
        return false;
    }
    key = Key(string());
    if (!take(':'))
        m_failed = true;
    m_keys.push_back(key);
    return !m_failed;
}

bool Reader::nextElement()
{
    return step(']');
}

bool Reader::word(std::string_view text)
{
    blanks();
    if (m_failed || m_text.substr(m_at, text.size()) != text)
        return false;
    m_at += text.size();
    return true;
}

std::string_view Reader::string()
{
    if (word("null"))
        return {};
    if (!take('"')) {
        m_failed = true;
        return {};
    }
    const std::size_t from = m_at;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"')
            return m_text.substr(from, m_at++ - from);
        if (c == '\\')
            return escaped(from);
        if (static_cast<unsigned char>(c) < 0x20)
            break;
    }
    m_failed = true;
    return {};
}

std::string_view Reader::escaped(std::size_t from)
{
    std::string &text = m_decoded.emplace_front(m_text.substr(from, m_at - from));
    while (m_at < m_text.size()) {
        const char c = m_text[m_at++];
        if (c == '"')
            return text;
        if (static_cast<unsigned char>(c) < 0x20)
            break;
        if (c != '\\')
            text += c;
        else if (!appendEscape(text))
            break;
    }
    m_failed = true;
    return {};
}

bool Reader::appendEscape(std::string &to)
{
    if (m_at >= m_text.size())
        return false;
    const char c = m_text[m_at++];
    static constexpr std::string_view names = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const std::size_t found = names.find(c);
    if (found != std::string_view::npos) {
        to += meanings[found];
        return true;
    }
    const int unit = c == 'u' ? hexUnit() : -1;
    if (unit < 0)
        return false;
    auto code = static_cast<char32_t>(unit);
    if (code >= 0xdc00 && code < 0xe000)
        return false;
    if (code >= 0xd800 && code < 0xdc00) {
        if (m_text.substr(m_at, 2) != "\\u")
            return false;
        m_at += 2;
        const int low = hexUnit();
        if (low < 0xdc00 || low >= 0xe000)
            return false;
        code = 0x10000 + ((code - 0xd800) << 10U) + (static_cast<char32_t>(low) - 0xdc00);
    }
    jsonAppendUtf8(to, code);
    return true;
}

int Reader::hexUnit()
{
    if (m_text.size() - m_at < 4)
        return -1;
    int value = 0;
    const char *first = m_text.data() + m_at;
    const auto [end, error] = std::from_chars(first, first + 4, value, 16);
    if (error != std::errc{} || end != first + 4 || *first == '-')
        return -1;
    m_at += 4;
    return value;
}

QString Reader::qstring()
{
    const std::string_view utf8 = string();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool Reader::number()
{
    blanks();
    const auto digits = [this] {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && jsonIsDigit(m_text[m_at]))
            ++m_at;
        return m_at - from;
    };
    const auto accept = [this](std::string_view choices) {
        if (m_at >= m_text.size() || choices.find(m_text[m_at]) == std::string_view::npos)
            return false;
        ++m_at;
        return true;
    };
    accept("-");
    const std::size_t from = m_at;
    const std::size_t whole = digits();
    if (whole == 0 || (whole > 1 && m_text[from] == '0'))
        return false;
    if (accept(".") && digits() == 0)
        return false;
    if (accept("eE")) {
        accept("+-");
        if (digits() == 0)
            return false;
    }
    return true;
}

qint64 Reader::integer()
{
    blanks();
    const std::size_t from = m_at;
    if (m_failed || !number()) {
        m_failed = true;
        return 0;
    }
    qint64 result = 0;
    const char *last = m_text.data() + m_at;
    const auto [end, error] = std::from_chars(m_text.data() + from, last, result);
    if (error != std::errc{} || end != last)
        m_failed = true;
    return m_failed ? 0 : result;
}

bool Reader::boolean()
{
    if (word("true"))
        return true;
    if (!word("false"))
        m_failed = true;
    return false;
}

std::string Reader::raw()
{
    std::string copy;
    value(&copy);
    return copy;
}

void Reader::skip()
{
    value(nullptr);
}

void Reader::value(std::string *copy)
{
    const char c = peek();
    if (c == '{' || c == '[') {
        compound(copy);
        return;
    }
    const std::size_t from = m_at;
    if (c == '"')
        static_cast<void>(string());
    else if (!word("true") && !word("false") && !word("null") && (m_failed || !number()))
        m_failed = true;
    if (copy != nullptr && !m_failed)
        copy->append(m_text.substr(from, m_at - from));
}

void Reader::compound(std::string *copy)
{
    const bool object = peek() == '{';
    const auto put = [copy](std::string_view text) {
        if (copy != nullptr)
            copy->append(text);
    };
    open(object ? '{' : '[');
    put(object ? "{" : "[");
    bool first = true;
    while (!m_failed) {
        std::string_view key;
        if (!step(object ? '}' : ']'))
            break;
        if (!first)
            put(",");
        first = false;
        if (object) {
            blanks();
            const std::size_t from = m_at;
            if (peek() != '"') {
                m_failed = true;
                return;
            }
            key = string();
            put(m_text.substr(from, m_at - from));
            m_keys.push_back(key);
            if (!take(':'))
                m_failed = true;
            put(":");
        }
        value(copy);
    }
    put(object ? "}" : "]");
}

} // namespace afterword::json
