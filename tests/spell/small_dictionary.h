// SPDX-License-Identifier: GPL-3.0-or-later
// Dictionaries of a few words, written to a folder of the test's own. Thread and owner: the test.
#pragma once

#include "app/spell/dictionary_files.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QString>

namespace afterword::test {

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test's dictionary cannot be written");
}

/// The words are bytes in the encoding that `affixes` names; UTF-8 without.
inline spell::DictionaryFile writeDictionary(const QString &folder,
                                             const QString &code,
                                             const QByteArrayList &words,
                                             const QByteArray &affixes = "SET UTF-8\n")
{
    QDir().mkpath(folder);
    const QString base = folder + u'/' + code;
    writeBytes(base + QStringLiteral(".aff"), affixes);
    writeBytes(base + QStringLiteral(".dic"),
               QByteArray::number(words.size()) + '\n' + words.join('\n') + '\n');
    return {code, {}, base + QStringLiteral(".aff"), base + QStringLiteral(".dic")};
}

} // namespace afterword::test
