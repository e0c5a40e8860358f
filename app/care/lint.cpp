// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/lint.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace afterword::care {

using namespace Qt::StringLiterals;

namespace {

/// Rules as whole-word patterns, case-insensitive. Kept in one place so that a reader can argue
/// with any of them.
constexpr std::array lintRules = {
    // Orders, verdicts, and the question for reasons that feeds rumination.
    "why",
    "should(?:n['’]?t|['’]?ve)?",
    "must(?:n['’]?t)?",
    "need(?:s|ed)? to",
    "deserv\\w+",
    "toxic\\w*",
    "narcissis\\w+",
    "closure is",
    "mov(?:e|es|ed|ing) on",
    // "Let go" as an order: at the start of a sentence or pushed by a small word.
    "(?:^|(?<=[.?!:;…]) ?|(?<=\\n)|(?:just|please|to|and|now) )let (?:it |them |this |that )?go",
    // Diagnoses of anyone.
    "trauma[ -]?bond\\w*",
    "co-?depend\\w+",
    "(?:anxious|avoidant|insecure|secure) attachment",
    "attachment style\\w*",
    "gas-?light\\w*",
    "borderline",
    "bipolar",
    "depress(?:ed|ion|ive)",
    "\\w*disorder\\w*",
    "ptsd",
    "(?:socio|psycho)path\\w*",
    "diagnos\\w+",
    "addict(?:ed|ion|ive)?",
    // Words that guess who the other person is.
    "(?:he|she|him|her|hers|his|himself|herself)",
    "(?:boy|girl)friends?",
    "(?:husband|wife|wives|fianc[eé]+|spouse)s?",
    "(?:ex|exes)",
    "(?:partner|soulmate)s?",
    "meant to be",
    "the universe",
    // Praise, streaks, promises, mind-reading.
    "streaks?",
    "badges?",
    "well done",
    "(?:good|great|nice|amazing) (?:job|work|entry)",
    "congratulations",
    "keep it up",
    "proud of you",
    "hugs?",
    "get over (?:it|this|them)",
    "over it",
    "are you sure",
    "(?:I|we) know how you feel",
    "you will (?:heal|be fine|be ok(?:ay)?)",
    "time to (?:leave|walk away)",
    // Idioms that do not translate.
    "head over heels",
    "hang in there",
    "bounce back",
    "(?:turn|turning) (?:over )?(?:the|a) (?:new )?(?:page|leaf)",
    "on the latch",
    "at the end of the day",
    "piece of cake",
    "plenty (?:more|of) fish",
    "(?:emotional )?baggage",
    "silver lining",
    "rough patch",
    "tip of the iceberg",
    "cold feet",
    "up in the air",
    "under the weather",
    "spill the beans",
    "open up",
};

const QRegularExpression &lintPattern()
{
    static const QRegularExpression pattern = [] {
        QStringList parts;
        for (const char *rule : lintRules)
            parts.append(QString::fromUtf8(rule));
        const QString all = u"(?<![\\w'’])(?:"_s % parts.join(u'|') % u")(?![\\w])|!"_s;
        return QRegularExpression(all,
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    }();
    return pattern;
}

/// Without tags and without the mark of a keyboard shortcut.
QString lintPlain(QStringView text)
{
    static const QRegularExpression tag(u"<[^<>]*>"_s);
    static const QRegularExpression mnemonic(u"&(?=\\w)"_s);
    QString plain = text.toString();
    plain.replace(tag, u" "_s);
    plain.remove(mnemonic);
    return plain;
}

} // namespace

QStringList bannedWords(QStringView text)
{
    static const QRegularExpression blanks(u"[ \\t]+"_s);
    QString plain = lintPlain(text);
    plain.replace(blanks, u" "_s);
    QStringList found;
    auto matches = lintPattern().globalMatch(plain);
    while (matches.hasNext())
        found.append(matches.next().captured().trimmed().toLower());
    return found;
}

QStringList wordsOf(QStringView text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*"_s);
    QStringList words;
    auto matches = word.globalMatch(lintPlain(text));
    while (matches.hasNext())
        words.append(matches.next().captured());
    return words;
}

QStringList sentencesOf(QStringView text)
{
    static const QRegularExpression end(
        u"[.?!]+[\"'”’)*]*(?=\\s|$)|…(?=\\s+[^\\s\\p{Ll}…]|\\s*$)|\\n+"_s);
    QStringList sentences;
    const QString plain = lintPlain(text);
    for (const QString &piece : plain.split(end)) {
        if (!wordsOf(piece).isEmpty())
            sentences.append(piece.simplified());
    }
    return sentences;
}

int longestSentence(QStringView text)
{
    qsizetype longest = 0;
    for (const QString &sentence : sentencesOf(text))
        longest = std::max(longest, wordsOf(sentence).size());
    return static_cast<int>(longest);
}

double fleschKincaidGrade(QStringView text)
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return 0.0;
    int spoken = 0;
    for (const QString &word : words)
        spoken += syllables(word);
    const auto count = static_cast<double>(words.size());
    const auto sentences = static_cast<double>(sentencesOf(text).size());
    return 0.39 * (count / sentences) + 11.8 * (spoken / count) - 15.59;
}

double readingGrade(QStringView text)
{
    QString kept;
    for (const QString &sentence : sentencesOf(text)) {
        if (wordsOf(sentence).size() >= 4)
            kept += sentence % u".\n"_s;
    }
    return fleschKincaidGrade(kept);
}

} // namespace afterword::care
