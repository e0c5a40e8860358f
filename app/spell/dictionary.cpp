// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spell/dictionary.h"

#include "app/spell/encoding.h"

#include <QFile>

#include <algorithm>
#include <exception>
#include <hunspell.hxx>
#include <new>
#include <string>

namespace afterword::spell {

namespace {

constexpr qsizetype longestAsked = 80; ///< letters; hunspell knows no longer ones
constexpr char16_t curly = 0x2019;

} // namespace

QString plainWord(QStringView word)
{
    constexpr char16_t modifier = 0x02BC;
    constexpr char16_t softHyphen = 0x00AD;
    QString plain = word.toString();
    if (std::all_of(word.begin(), word.end(), [](QChar sign) { return sign.unicode() < 0x80; }))
        return plain; // most words of most people
    plain.replace(QChar(curly), u'\'').replace(QChar(modifier), u'\'').remove(QChar(softHyphen));
    return plain;
}

struct Dictionary::Private
{
    Vetted vetted;
    Encoding encoding;
    Hunspell hunspell;

    Private(Vetted looked, const DictionaryFile &file)
        : vetted(std::move(looked))
        , encoding(vetted.encoding)
        , hunspell(QFile::encodeName(file.affix).constData(),
                   QFile::encodeName(file.words).constData())
    {}

    bool spells(const QString &word)
    {
        const std::optional<std::string> bytes = encoding.encode(word);
        return bytes && hunspell.spell(*bytes);
    }

    /// Some dictionaries hold the typographic apostrophe alone.
    bool spellsEither(const QString &word)
    {
        return spells(word)
               || (word.contains(u'\'') && spells(QString(word).replace(u'\'', QChar(curly))));
    }
};

Dictionary::Dictionary() = default;
Dictionary::~Dictionary() = default;

Result<std::unique_ptr<Dictionary>> Dictionary::open(const DictionaryFile &file)
{
    auto vetted = vet(file);
    if (!vetted)
        return fail(vetted.error());
    std::unique_ptr<Dictionary> made(new Dictionary);
    try {
        made->m_d = std::make_unique<Private>(std::move(*vetted), file);
    } catch (const std::bad_alloc &) {
        return fail(Errc::NoMemory);
    } catch (const std::exception &) {
        return fail(Errc::Malformed);
    }
    return made;
}

const Scripts &Dictionary::scripts() const
{
    return m_d->vetted.scripts;
}

bool Dictionary::knows(const QString &word)
{
    if (word.isEmpty() || word.size() > longestAsked)
        return false;
    try {
        if (m_d->spellsEither(word))
            return true;
        // Typed in pieces, held as one letter. As typed first: Bengali is held in pieces.
        const QString composed = word.normalized(QString::NormalizationForm_C);
        return composed != word && m_d->spellsEither(composed);
    } catch (const std::exception &) {
        return false;
    }
}

QStringList Dictionary::suggest(const QString &word)
{
    QStringList words;
    if (word.isEmpty() || word.size() > longestAsked)
        return words;
    try {
        const std::optional<std::string> bytes = m_d->encoding.encode(word);
        if (!bytes)
            return words;
        for (const std::string &each : m_d->hunspell.suggest(*bytes))
            words << m_d->encoding.decode(
                QByteArrayView(each.data(), static_cast<qsizetype>(each.size())));
    } catch (const std::exception &) {
        return {};
    }
    return words;
}

} // namespace afterword::spell
