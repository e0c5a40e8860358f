// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling.h"

#include "app/spell/dictionary.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr auto noLanguage = "-"_L1;
constexpr qsizetype longestOwnWord = 100;

QString nativeName(const QString &code)
{
    const QLocale locale(code);
    const QString language = code.section(u'_', 0, 0).section(u'-', 0, 0);
    if (locale.language() == QLocale::C || locale.nativeLanguageName().isEmpty()
        || !locale.name().startsWith(language))
        return code;
    QString name = locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

QString dictionaryName(const QString &code, const QList<spell::DictionaryFile> &installed)
{
    const QString name = nativeName(code);
    const auto same = std::count_if(installed.begin(), installed.end(), [&name](const auto &file) {
        return nativeName(file.code) == name;
    });
    if (same < 2 || name == code)
        return name;
    return u"%1 (%2)"_s.arg(name, code);
}

Spelling::Spelling(Settings &settings, Journal &journal, SerialQueue &queue, Places places)
    : m_settings(settings)
    , m_journal(journal)
    , m_places(std::move(places))
    , m_speller(queue)
{
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name != QLatin1StringView(key::spelling)
            && name != QLatin1StringView(key::spellingLanguages))
            return;
        follow();
        Q_EMIT chosenChanged();
    });
    connect(&journal, &Journal::changed, this, [this](const Change &change) {
        if (change.type != RecordType::Page)
            followWords();
    });
    followWords();
}

void Spelling::look()
{
    if (m_looked != Looked::Not)
        return;
    m_looked = Looked::Looking;
    runOnPool([places = m_places]() {
        return spell::findDictionaries(places.folders.isEmpty() ? spell::dictionaryFolders()
                                                                : places.folders);
    }).then(this, [this](const QList<spell::DictionaryFile> &installed) {
        m_looked = Looked::Done;
        m_installed = installed;
        follow();
        Q_EMIT found();
    });
}

QStringList Spelling::chosen() const
{
    const QString wanted = m_settings.value(key::spellingLanguages).toString();
    if (wanted == noLanguage)
        return {};
    if (!wanted.isEmpty())
        return wanted.split(u',', Qt::SkipEmptyParts);
    return spell::dictionariesFor(m_places.languages.isEmpty() ? QLocale::system().uiLanguages()
                                                               : m_places.languages,
                                  m_installed);
}

void Spelling::choose(const QString &code, bool wanted)
{
    QStringList codes = chosen();
    codes.removeAll(code);
    if (wanted)
        codes << code;
    m_settings.set(key::spellingLanguages,
                   codes.isEmpty() ? QString(noLanguage) : codes.join(u','));
}

QStringList Spelling::ownWords() const
{
    QStringList words = m_words;
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(words.begin(), words.end(), order);
    return words;
}

bool Spelling::addWord(const QString &word)
{
    const QString plain = spell::plainWord(word).simplified();
    if (plain.isEmpty() || plain.size() > longestOwnWord || m_words.contains(plain))
        return false;
    m_words << plain;
    followWords();
    Q_EMIT wordsChanged();
    return true;
}

bool Spelling::removeWord(const QString &word)
{
    if (m_words.removeAll(word) == 0)
        return false;
    followWords();
    Q_EMIT wordsChanged();
    return true;
}

void Spelling::ignore(const QString &word)
{
    m_speller.ignore(word);
}

void Spelling::follow()
{
    QList<spell::DictionaryFile> wanted;
    if (m_settings.value(key::spelling).toBool()) {
        const QStringList codes = chosen();
        for (const spell::DictionaryFile &file : std::as_const(m_installed)) {
            if (codes.contains(file.code))
                wanted << file;
        }
    }
    m_speller.setDictionaries(wanted);
}

void Spelling::followWords()
{
    QStringList words = m_words;
    for (const Person &person : m_journal.people())
        words << person.name;
    for (const Tag &tag : m_journal.tags())
        words << tag.name;
    m_speller.setOwnWords(words);
}

} // namespace afterword
