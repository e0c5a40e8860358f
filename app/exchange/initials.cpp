// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/initials.h"

#include "app/base/fold.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

/// How many units of a word's sign stand here; 0: none does. An emoji is no part of a word.
qsizetype initialsSign(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size()) {
        const char32_t whole = QChar::surrogateToUcs4(c, text[at + 1]);
        return QChar::isLetterOrNumber(whole) || QChar::isMark(whole) ? 2 : 0;
    }
    return c.isLetterOrNumber() || c.isMark() ? 1 : 0;
}

QString initialsFold(QStringView text)
{
    return QString::fromUtf8(fold(text));
}

/// Words of a name that say nothing of who it is, and names that are everyday words: these are
/// taken for a name only with a capital.
const QSet<QString> &initialsCommon()
{
    static const QSet<QString> words{
        u"al"_s,     u"angel"_s,  u"april"_s,   u"art"_s,    u"august"_s, u"autumn"_s, u"bill"_s,
        u"black"_s,  u"blue"_s,   u"bob"_s,     u"brook"_s,  u"brown"_s,  u"chance"_s, u"chase"_s,
        u"clay"_s,   u"cliff"_s,  u"dad"_s,     u"daisy"_s,  u"dawn"_s,   u"dean"_s,   u"drew"_s,
        u"eve"_s,    u"faith"_s,  u"frank"_s,   u"gene"_s,   u"grace"_s,  u"grant"_s,  u"gray"_s,
        u"green"_s,  u"guy"_s,    u"harmony"_s, u"heath"_s,  u"holly"_s,  u"hope"_s,   u"iris"_s,
        u"ivy"_s,    u"jack"_s,   u"jay"_s,     u"jean"_s,   u"joy"_s,    u"june"_s,   u"king"_s,
        u"lance"_s,  u"lily"_s,   u"long"_s,    u"love"_s,   u"mark"_s,   u"max"_s,    u"may"_s,
        u"melody"_s, u"miles"_s,  u"mum"_s,     u"nick"_s,   u"olive"_s,  u"page"_s,   u"pat"_s,
        u"pearl"_s,  u"penny"_s,  u"ray"_s,     u"rich"_s,   u"rob"_s,    u"robin"_s,  u"rose"_s,
        u"ruby"_s,   u"rusty"_s,  u"sandy"_s,   u"skip"_s,   u"sky"_s,    u"star"_s,   u"stone"_s,
        u"sue"_s,    u"summer"_s, u"sunny"_s,   u"terry"_s,  u"violet"_s, u"wade"_s,   u"ward"_s,
        u"white"_s,  u"will"_s,   u"willow"_s,  u"winter"_s, u"wood"_s,   u"young"_s};
    return words;
}

const QSet<QString> &initialsParticles()
{
    static const QSet<QString> words{
        u"al"_s,  u"an"_s,  u"and"_s, u"bin"_s, u"bint"_s, u"da"_s,  u"dal"_s, u"de"_s,  u"dei"_s,
        u"del"_s, u"den"_s, u"der"_s, u"des"_s, u"di"_s,   u"dos"_s, u"du"_s,  u"el"_s,  u"from"_s,
        u"ibn"_s, u"la"_s,  u"le"_s,  u"los"_s, u"my"_s,   u"of"_s,  u"st"_s,  u"ten"_s, u"ter"_s,
        u"the"_s, u"van"_s, u"vom"_s, u"von"_s, u"y"_s,    u"zu"_s,  u"zum"_s, u"zur"_s};
    return words;
}

bool initialsUnspaced(QStringView name)
{
    static constexpr std::array scripts{QChar::Script_Han,
                                        QChar::Script_Hiragana,
                                        QChar::Script_Katakana,
                                        QChar::Script_Hangul,
                                        QChar::Script_Thai,
                                        QChar::Script_Lao,
                                        QChar::Script_Khmer,
                                        QChar::Script_Myanmar};
    return std::any_of(name.begin(), name.end(), [](QChar c) {
        return std::find(scripts.begin(), scripts.end(), c.script()) != scripts.end();
    });
}

/// The first letter with what belongs to it, and a full stop.
QString initialsLetter(QStringView word)
{
    if (word.isEmpty())
        return {};
    qsizetype length = word[0].isHighSurrogate() && word.size() > 1 ? 2 : 1;
    while (length < word.size() && word[length].isMark())
        ++length;
    return word.first(length).toString() + u'.';
}

/// "and", "in", "for" that Arabic and Hebrew write together with the word behind them.
bool initialsJoined(QChar c)
{
    static const QString joined = u"وفبلكובלכשמה"_s;
    return joined.contains(c);
}

} // namespace

std::vector<Initials::Word> Initials::wordsOf(QStringView text)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype from = i;
        while (i < text.size() && initialsSign(text, i) > 0)
            i += initialsSign(text, i);
        if (i == from) {
            ++i;
            continue;
        }
        words.push_back({from, i - from, initialsFold(text.sliced(from, i - from))});
    }
    return words;
}

Initials::Initials(const QStringList &names)
{
    for (const QString &name : names) {
        const auto words = wordsOf(name);
        if (initialsUnspaced(name)) {
            for (const Word &word : words) {
                const QString part = name.sliced(word.from, word.length);
                if (!m_unspaced.contains(part) && (part.size() > 1 || words.size() == 1))
                    m_unspaced << part;
            }
            if (!m_unspaced.contains(name))
                m_unspaced << name;
            continue;
        }
        QStringList folded;
        for (const Word &word : words) {
            folded << word.folded;
            if (words.size() == 1
                || (word.length > 1 && !initialsParticles().contains(word.folded)))
                m_parts.insert(word.folded);
        }
        if (folded.size() > 1)
            m_names.push_back(folded);
    }
    std::sort(m_names.begin(), m_names.end(), [](const QStringList &a, const QStringList &b) {
        return a.size() > b.size();
    });
    std::sort(m_unspaced.begin(), m_unspaced.end(), [](const QString &a, const QString &b) {
        return a.size() > b.size();
    });
}

QString Initials::ofName(const QString &name)
{
    QStringList letters;
    for (const Word &word : wordsOf(name))
        letters << initialsLetter(QStringView(name).sliced(word.from, word.length));
    return letters.join(u' ');
}

/// How many words from `at` on are a whole name; 0: none.
std::size_t
Initials::wholeName(QStringView text, const std::vector<Word> &words, std::size_t at) const
{
    for (const QStringList &name : m_names) {
        const auto count = static_cast<std::size_t>(name.size());
        if (at + count > words.size())
            continue;
        bool same = true;
        for (std::size_t i = 0; i < count && same; ++i) {
            const Word &word = words[at + i];
            same = word.folded == name[static_cast<qsizetype>(i)];
            if (same && i > 0) {
                const Word &before = words[at + i - 1];
                const qsizetype end = before.from + before.length;
                same = word.from - end <= 2 && !text.sliced(end, word.from - end).contains(u'\n');
            }
        }
        if (same)
            return count;
    }
    return 0;
}

/// What stands for a word that is part of a name; empty: it is none.
QString Initials::part(QStringView word, const QString &folded) const
{
    const bool small = word.first(1).toString() == word.first(1).toString().toLower();
    if (m_parts.contains(folded)) {
        const bool cased = word[0].toLower() != word[0].toUpper();
        if (cased && small && initialsCommon().contains(folded))
            return {};
        return initialsLetter(word);
    }
    // "Annas" in languages that write it so.
    if (folded.size() > 3 && folded.endsWith(u's') && !small && m_parts.contains(folded.chopped(1)))
        return initialsLetter(word) + u's';
    if (word.size() > 2 && initialsJoined(word[0])
        && m_parts.contains(initialsFold(word.sliced(1))))
        return word[0] + initialsLetter(word.sliced(1));
    return {};
}

QString Initials::inPlain(QStringView text) const
{
    const auto words = wordsOf(text);
    QString out;
    qsizetype done = 0;
    const auto put = [&](qsizetype from, qsizetype end, QString letters) {
        out += text.sliced(done, from - done);
        const QChar next = end < text.size() ? text[end] : QChar();
        if (letters.endsWith(u'.') && (next == u'.' || next == u'\'' || next == u'’'))
            letters.chop(1);
        out += letters;
        done = end;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        if (const std::size_t count = wholeName(text, words, i); count > 0) {
            const qsizetype end = words[i + count - 1].from + words[i + count - 1].length;
            put(word.from, end, ofName(text.sliced(word.from, end - word.from).toString()));
            i += count - 1;
            continue;
        }
        const QString letters = part(text.sliced(word.from, word.length), word.folded);
        if (!letters.isEmpty())
            put(word.from, word.from + word.length, letters);
    }
    out += text.sliced(done);
    for (const QString &name : m_unspaced)
        out.replace(name, initialsLetter(name));
    return out;
}

QString Initials::in(const QString &text) const
{
    // Addresses of files lead to them by name.
    static const QRegularExpression address(u"\\]\\(attachment:[^)\\n]*\\)"_s);
    QString out;
    qsizetype done = 0;
    auto found = address.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        out += inPlain(QStringView(text).sliced(done, match.capturedStart() - done));
        out += match.capturedView();
        done = match.capturedEnd();
    }
    return out + inPlain(QStringView(text).sliced(done));
}

void Initials::in(Page &page, QString &text) const
{
    static const QRegularExpression address(u"\\]\\(attachment:([^)\\n]*)\\)"_s);
    page.title = in(page.title);
    page.first = in(page.first);
    QHash<QString, QString> names;
    for (qsizetype i = 0; i < page.attachments.size(); ++i) {
        Attachment &file = page.attachments[i];
        const qsizetype dot = file.name.lastIndexOf(u'.');
        const QString plain =
            u"file-"_s + QString::number(i + 1)
            + (dot > 0 && file.name.size() - dot <= 6 ? file.name.mid(dot) : QString());
        names.insert(file.name, plain);
        file.name = plain;
    }
    const QString shortened = in(text);
    QString out;
    qsizetype done = 0;
    auto found = address.globalMatch(shortened);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString name = QUrl::fromPercentEncoding(match.captured(1).toUtf8());
        out += QStringView(shortened).sliced(done, match.capturedStart() - done);
        out += u"](attachment:"_s + names.value(name, u"file"_s) + u')';
        done = match.capturedEnd();
    }
    text = out + QStringView(shortened).sliced(done);
}

} // namespace afterword::exchange
