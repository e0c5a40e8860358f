// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spell/words.h"

#include <algorithm>
#include <optional>

namespace afterword::spell {

namespace {

constexpr qsizetype longestWord = 60; ///< "aaaaaaaa…" is no word

enum class Sign
{
    Blank,
    Letter,
    Inner,  ///< apostrophe, quote, hyphen: within a word when letters stand on both sides
    Barred, ///< a digit, an underscore: a word that holds one is left out
    Glue,
    Other
};

/// One character, which may be two units.
struct Taken
{
    Sign sign = Sign::Other;
    qsizetype length = 1;
    char32_t code = 0;
};

bool isApostrophe(char32_t code)
{
    return code == U'\'' || code == 0x2019 || code == 0x02BC;
}

bool isHyphen(char32_t code)
{
    return code == U'-' || code == 0x2010 || code == 0x2011;
}

/// Marks and invisible joiners that belong to the letter before them.
bool belongsToLetter(char32_t code)
{
    constexpr char32_t softHyphen = 0x00AD;
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    if (code == softHyphen || code == nonJoiner || code == joiner)
        return true;
    const QChar::Category category = QChar::category(code);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining;
}

/// The letters of most texts, without looking into Unicode's tables.
bool isPlainLetter(char32_t code)
{
    return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z');
}

Sign signOf(char32_t code)
{
    if (isPlainLetter(code))
        return Sign::Letter;
    if (code == glue)
        return Sign::Glue;
    if (QChar::isSpace(code))
        return Sign::Blank;
    if (isApostrophe(code) || isHyphen(code) || code == U'"' || code == 0x05F3 || code == 0x05F4)
        return Sign::Inner;
    if (QChar::isLetter(code) || belongsToLetter(code))
        return Sign::Letter;
    return QChar::isNumber(code) || code == U'_' ? Sign::Barred : Sign::Other;
}

Taken take(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    Taken taken;
    taken.code = unit.unicode();
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        taken.code = QChar::surrogateToUcs4(unit, text[at + 1]);
        taken.length = 2;
    }
    taken.sign = signOf(taken.code);
    return taken;
}

bool writesWithoutBlanks(QChar::Script script)
{
    switch (static_cast<int>(script)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

/// Gathers what is seen between the two ends of a word.
class Candidate final
{
public:
    void begin(qsizetype start)
    {
        *this = Candidate();
        m_word.start = start;
    }

    void addLetter(char32_t code)
    {
        const bool plain = isPlainLetter(code);
        const QChar::Script script = plain ? QChar::Script_Latin : QChar::script(code);
        if (script > QChar::Script_Common) {
            m_usable = m_usable && (!m_script || *m_script == script);
            m_script = script;
        }
        if (!plain && !QChar::isLetter(code))
            return;
        const bool upper = plain ? code <= U'Z' : QChar::isUpper(code) || QChar::isTitleCase(code);
        // "iPhone", "McDonald": names, spelled as their owners please.
        m_usable = m_usable && !(upper && m_lowerBefore);
        m_lowerBefore = !upper;
        m_allUpper = m_allUpper && upper;
        ++m_letters;
    }

    void addInner(char32_t code)
    {
        m_lowerBefore = false; // "O'Brien", "Jean-Paul"
        if (!isApostrophe(code) && !isHyphen(code))
            bar(); // an acronym of Hebrew
    }

    void bar() { m_usable = false; }

    [[nodiscard]] std::optional<Word> end(qsizetype at) const
    {
        if (!m_usable || !m_script || m_allUpper || m_letters < 2 || writesWithoutBlanks(*m_script))
            return std::nullopt;
        Word word = m_word;
        word.length = at - word.start;
        word.script = *m_script;
        if (word.length > longestWord)
            return std::nullopt;
        return word;
    }

private:
    Word m_word;
    std::optional<QChar::Script> m_script;
    bool m_usable = true;
    bool m_lowerBefore = false;
    bool m_allUpper = true;
    int m_letters = 0;
};

/// Addresses, paths, abbreviations, hashtags: between two blanks, nothing to look up.
bool isNoProse(QStringView chunk)
{
    if (chunk.contains(u'@') || chunk.contains(u'\\') || chunk.contains(QStringView(u"://"))
        || chunk.startsWith(QStringView(u"www.")))
        return true;
    const bool opens = chunk.size() > 1 && chunk[1].isLetter();
    if (opens && (chunk[0] == u'#' || chunk[0] == u'/'))
        return true;
    for (qsizetype dot = chunk.indexOf(u'.'); dot >= 0; dot = chunk.indexOf(u'.', dot + 1)) {
        const bool between = dot > 0 && dot + 1 < chunk.size() && chunk[dot - 1].isLetterOrNumber()
                             && chunk[dot + 1].isLetterOrNumber();
        if (between)
            return true;
    }
    return false;
}

/// Reads what stands between two blanks.
class ChunkReader final
{
public:
    ChunkReader(QStringView text, qsizetype from, qsizetype until, std::vector<Word> &words)
        : m_text(text)
        , m_from(from)
        , m_until(until)
        , m_words(words)
    {}

    void read()
    {
        for (qsizetype at = m_from; at < m_until;) {
            const Taken taken = take(m_text, at);
            at += taken.length;
            switch (taken.sign) {
            case Sign::Letter:
            case Sign::Barred:
                addLetter(taken, at);
                break;
            case Sign::Inner:
                addInner(taken, at);
                break;
            case Sign::Glue:
                addGlue(at);
                break;
            case Sign::Blank:
            case Sign::Other:
                finish();
                m_goesOn = false;
                break;
            }
        }
        finish();
    }

private:
    void addLetter(const Taken &taken, qsizetype next)
    {
        if (!m_inside)
            m_word.begin(next - taken.length);
        m_inside = true;
        if (taken.sign == Sign::Barred || m_goesOn)
            m_word.bar();
        else
            m_word.addLetter(taken.code);
        m_goesOn = false;
        m_letterEnd = next;
    }

    void addInner(const Taken &taken, qsizetype next)
    {
        const Sign after = next < m_until ? take(m_text, next).sign : Sign::Blank;
        const bool within = after == Sign::Letter || after == Sign::Barred;
        if (m_inside && m_letterEnd == next - taken.length && within)
            m_word.addInner(taken.code);
        else
            finish();
        m_goesOn = false;
    }

    void addGlue(qsizetype next)
    {
        while (next < m_until && m_text[next] == QChar(glue))
            ++next;
        const bool before = m_inside || m_goesOn;
        m_goesOn = before && next < m_until && take(m_text, next).sign == Sign::Letter;
        if (m_goesOn && m_inside)
            m_word.bar();
        finish();
    }

    void finish()
    {
        if (!m_inside)
            return;
        m_inside = false;
        if (const auto found = m_word.end(m_letterEnd))
            m_words.push_back(*found);
    }

    QStringView m_text;
    qsizetype m_from;
    qsizetype m_until;
    std::vector<Word> &m_words;
    Candidate m_word;
    bool m_inside = false;
    bool m_goesOn = false; ///< the letters to come are the rest of a word before the glue
    qsizetype m_letterEnd = 0;
};

} // namespace

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    words.reserve(static_cast<std::size_t>(text.size() / 6));
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const auto *const blank =
            std::find_if(text.begin() + at, text.end(), [](QChar sign) { return sign.isSpace(); });
        const qsizetype end = blank - text.begin();
        if (!isNoProse(text.sliced(at, end - at)))
            ChunkReader(text, at, end, words).read();
        at = end;
    }
    return words;
}

std::vector<Word> wordsAgain(QStringView text, QStringView before, std::vector<Word> known)
{
    const qsizetype shorter = std::min(text.size(), before.size());
    const auto *const other =
        std::mismatch(text.begin(), text.begin() + shorter, before.begin()).first;
    qsizetype from = other - text.begin();
    qsizetype same = 0; // at the end
    while (same < shorter - from
           && text[text.size() - 1 - same] == before[before.size() - 1 - same])
        ++same;
    // A word goes by all that stands between two blanks.
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    qsizetype until = text.size() - same;
    while (until < text.size() && !text[until].isSpace())
        ++until;
    const qsizetype shift = text.size() - before.size();
    const auto first = std::find_if(
        known.begin(), known.end(), [from](const Word &word) { return word.start >= from; });
    const auto rest = std::find_if(first, known.end(), [until, shift](const Word &word) {
        return word.start + shift >= until;
    });
    std::vector<Word> words = wordsOf(text.sliced(from, until - from));
    for (Word &word : words)
        word.start += from;
    std::for_each(rest, known.end(), [shift](Word &word) { word.start += shift; });
    words.insert(words.begin(), known.begin(), first);
    words.insert(words.end(), rest, known.end());
    return words;
}

std::vector<Word> hyphenParts(QStringView text, const Word &word)
{
    std::vector<Word> parts;
    qsizetype start = word.start;
    const qsizetype end = word.start + word.length;
    for (qsizetype at = word.start; at <= end; ++at) {
        if (at < end && !isHyphen(text[at].unicode()))
            continue;
        if (at > start)
            parts.push_back({start, at - start, word.script});
        start = at + 1;
    }
    if (parts.size() == 1)
        parts.clear();
    return parts;
}

} // namespace afterword::spell
