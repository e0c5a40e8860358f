// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling.h"

#include "app/journal/batch.h"
#include "app/spell/dictionary.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <utility>

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
        const bool names = change.type == RecordType::Person || change.type == RecordType::Tag;
        if (change.type == RecordType::Dictionary || change.what == Change::What::Loaded)
            adopt();
        else if (names)
            followWords();
    });
    adopt();
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

bool Spelling::isOn() const
{
    return m_settings.value(key::spelling).toBool();
}

void Spelling::setOn(bool on)
{
    m_settings.set(key::spelling, on);
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
    QStringList words = m_words.words;
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(words.begin(), words.end(), order);
    return words;
}

bool Spelling::addWord(const QString &word)
{
    const QString plain = spell::plainWord(word).simplified();
    if (plain.isEmpty() || plain.size() > longestOwnWord || m_words.words.contains(plain))
        return false;
    keep(m_words.words + QStringList{plain});
    return true;
}

bool Spelling::removeWord(const QString &word)
{
    QStringList words = m_words.words;
    if (words.removeAll(spell::plainWord(word).simplified()) == 0)
        return false;
    keep(words);
    return true;
}

void Spelling::keep(const QStringList &words)
{
    BatchChange change;
    // Said outright: what was asked a moment ago may still be on its way to the disk.
    if (m_words.id.isNull())
        m_words.id = Id::random();
    else
        change.before = m_words;
    m_words.words = words;
    change.after = m_words;
    Batch batch;
    batch.changes.push_back(std::move(change));
    ++m_asked;
    m_journal.apply(std::move(batch)).then(this, [this](const Result<Batch> &done) {
        --m_asked;
        m_refused = m_refused || !done || done->isEmpty();
        adopt();
    });
    followWords();
    Q_EMIT wordsChanged();
}

void Spelling::adopt()
{
    if (m_asked > 0)
        return;
    const bool news = m_words.words != m_journal.dictionary().words;
    m_words = m_journal.dictionary();
    followWords();
    if (news)
        Q_EMIT wordsChanged();
    if (std::exchange(m_refused, false))
        Q_EMIT notKept();
}

void Spelling::ignore(const QString &word)
{
    m_speller.ignore(word);
}

void Spelling::follow()
{
    QList<spell::DictionaryFile> wanted;
    if (isOn()) {
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
    QStringList words = m_words.words;
    for (const Person &person : m_journal.people())
        words << person.name;
    for (const Tag &tag : m_journal.tags())
        words << tag.name;
    m_speller.setOwnWords(words);
}

} // namespace afterword
