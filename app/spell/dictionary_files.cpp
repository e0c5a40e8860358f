// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spell/dictionary_files.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace afterword::spell {

using namespace Qt::StringLiterals;

namespace {

/// More than this in one folder is no folder of dictionaries.
constexpr qsizetype mostInFolder = 2000;

QString languageOf(const QString &code)
{
    const auto *const end = std::find_if(
        code.begin(), code.end(), [](QChar sign) { return sign == u'_' || sign == u'-'; });
    return code.left(end - code.begin()).toLower();
}

bool isNamed(const DictionaryFile &file, const QString &code)
{
    return file.code.compare(code, Qt::CaseInsensitive) == 0
           || file.aliases.contains(code, Qt::CaseInsensitive);
}

void addPair(QList<DictionaryFile> &found,
             QHash<QString, qsizetype> &byPair,
             const QFileInfo &affix)
{
    const QString name = affix.completeBaseName();
    const QFileInfo words(affix.dir(), name + u".dic"_s);
    // Regular files only: a pipe would never end.
    if (!affix.isFile() || !words.isFile() || !affix.isReadable() || !words.isReadable())
        return;
    const QString realAffix = affix.canonicalFilePath();
    const QString realWords = words.canonicalFilePath();
    const QString pair = realAffix + QChar(u'\n') + realWords;
    const auto known = byPair.constFind(pair);
    if (known == byPair.constEnd()) {
        byPair.insert(pair, found.size());
        const QString real = QFileInfo(realWords).completeBaseName();
        DictionaryFile file{real, {}, realAffix, realWords};
        if (name != real)
            file.aliases.append(name);
        found.append(file);
        return;
    }
    DictionaryFile &file = found[*known];
    if (!isNamed(file, name))
        file.aliases.append(name);
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders =
        qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    QStringList bases = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    bases << u"/usr/share"_s;
    for (const QString &base : std::as_const(bases))
        folders << base + u"/hunspell"_s << base + u"/myspell/dicts"_s << base + u"/myspell"_s;
    folders.removeDuplicates();
    return folders;
}

QList<DictionaryFile> findDictionaries(const QStringList &folders)
{
    QList<DictionaryFile> found;
    QHash<QString, qsizetype> byPair;
    for (const QString &folder : folders) {
        const QFileInfoList pairs =
            QDir(folder).entryInfoList({u"*.aff"_s}, QDir::Files, QDir::Name);
        for (qsizetype i = 0; i < std::min(pairs.size(), mostInFolder); ++i)
            addPair(found, byPair, pairs[i]);
    }
    // The same name in a later folder is the same language once more.
    QSet<QString> seen;
    const auto again = [&seen](const DictionaryFile &file) {
        const bool known = seen.contains(file.code);
        seen.insert(file.code);
        return known;
    };
    found.removeIf(again);
    std::sort(found.begin(), found.end(), [](const DictionaryFile &a, const DictionaryFile &b) {
        return a.code < b.code;
    });
    return found;
}

QStringList dictionariesFor(const QStringList &languages, const QList<DictionaryFile> &installed)
{
    QStringList chosen;
    QStringList wanted = languages;
    for (QString &each : wanted) {
        each = each == "C"_L1 ? u"en"_s : each;
        each.replace(u'-', u'_');
        for (const DictionaryFile &file : installed) {
            if (isNamed(file, each))
                chosen << file.code;
        }
    }
    // Systems ask for "fr" as well as for "fr_CA": the rest of a language only where no country is.
    const QStringList exact = chosen;
    for (const QString &each : std::as_const(wanted)) {
        const QString language = languageOf(each);
        const auto same = [&language](const QString &code) { return languageOf(code) == language; };
        if (std::any_of(exact.begin(), exact.end(), same))
            continue;
        for (const DictionaryFile &file : installed) {
            if (same(file.code) || std::any_of(file.aliases.begin(), file.aliases.end(), same))
                chosen << file.code;
        }
    }
    chosen.removeDuplicates();
    return chosen;
}

} // namespace afterword::spell
