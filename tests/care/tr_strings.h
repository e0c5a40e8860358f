// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the texts a person reads in C++ sources: string literals handed to tr(), translate() and
// the QT_TR macros, neighbouring literals joined. Comments, raw strings and u"…" literals are
// passed over. For tests. Owner: nobody, values only.
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QString>

namespace afterword::testing {

struct TrString
{
    QString text;
    QString file; ///< relative to the source tree
};

struct CppToken
{
    enum class What
    {
        Name,
        String,
        Mark
    };
    What what = What::Mark;
    QByteArray text;
};

/// The body of an ordinary string literal that opens at `at`; moves `at` behind it.
inline QByteArray cppString(const QByteArray &source, qsizetype &at)
{
    QByteArray value;
    for (++at; at < source.size() && source.at(at) != '"'; ++at) {
        char c = source.at(at);
        if (c == '\\' && at + 1 < source.size()) {
            c = source.at(++at);
            if (c == 'u' && at + 4 < source.size()) {
                const ushort unit = source.mid(at + 1, 4).toUShort(nullptr, 16);
                value += QString(QChar(unit)).toUtf8();
                at += 4;
                continue;
            }
            c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
        }
        value += c;
    }
    ++at;
    return value;
}

/// Skips a comment or a character literal; false when there is none at `at`.
inline bool cppSkip(const QByteArray &source, qsizetype &at)
{
    const auto behind = [&](const char *end, qsizetype from) {
        const qsizetype found = source.indexOf(end, from);
        return found < 0 ? source.size() : found + static_cast<qsizetype>(qstrlen(end));
    };
    if (source.mid(at, 2) == "//") {
        at = behind("\n", at);
        return true;
    }
    if (source.mid(at, 2) == "/*") {
        at = behind("*/", at + 2);
        return true;
    }
    if (source.at(at) == '\'') {
        at += source.mid(at, 2) == "'\\" ? 2 : 1;
        at = behind("'", at + 1);
        return true;
    }
    return false;
}

inline QList<CppToken> cppTokens(const QByteArray &source)
{
    const auto isName = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '_';
    };
    QList<CppToken> tokens;
    qsizetype at = 0;
    while (at < source.size()) {
        const char c = source.at(at);
        if (cppSkip(source, at))
            continue;
        if (c == '"') {
            tokens.append(CppToken{CppToken::What::String, cppString(source, at)});
        } else if (isName(c)) {
            const qsizetype start = at;
            while (at < source.size()
                   && (isName(source.at(at)) || (source.at(at) == '\'' && c <= '9')))
                ++at;
            const QByteArray name = source.mid(start, at - start);
            if (name.endsWith('R') && at < source.size() && source.at(at) == '"') {
                const qsizetype open = source.indexOf('(', at);
                const QByteArray end = ")" + source.mid(at + 1, open - at - 1) + "\"";
                at = source.indexOf(end, open) + end.size();
            } else if (at < source.size() && source.at(at) == '"') { // u"…", u8"…"
                cppString(source, at);
            } else {
                tokens.append(CppToken{CppToken::What::Name, name});
            }
        } else {
            if (c > ' ')
                tokens.append(CppToken{CppToken::What::Mark, QByteArray(1, c)});
            ++at;
        }
    }
    return tokens;
}

/// Which argument of a call holds the text; -1 for other names.
inline int trArgument(const QByteArray &name)
{
    if (name == "tr" || name == "QT_TR_NOOP" || name == "QT_TR_N_NOOP")
        return 0;
    return name == "translate" || name.startsWith("QT_TRANSLATE_N") ? 1 : -1;
}

inline QList<QString> trStringsIn(const QByteArray &source)
{
    const QList<CppToken> tokens = cppTokens(source);
    const auto mark = [&](qsizetype i, const char *text) {
        return i < tokens.size() && tokens.at(i).what == CppToken::What::Mark
               && tokens.at(i).text == text;
    };
    QList<QString> texts;
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        const int wanted =
            tokens.at(i).what == CppToken::What::Name ? trArgument(tokens.at(i).text) : -1;
        if (wanted < 0 || !mark(i + 1, "("))
            continue;
        qsizetype at = i + 2;
        for (int argument = 0; argument < wanted; ++argument) {
            while (at < tokens.size() && !mark(at, ",") && !mark(at, ")"))
                ++at;
            ++at;
        }
        QByteArray text;
        while (at < tokens.size() && tokens.at(at).what == CppToken::What::String)
            text += tokens.at(at++).text;
        if (!text.isEmpty() && (mark(at, ")") || mark(at, ",")))
            texts.append(QString::fromUtf8(text));
    }
    return texts;
}

/// All of them in these folders of the source tree.
inline QList<TrString> trStrings(const QString &root, const QList<QString> &folders)
{
    QList<TrString> all;
    for (const QString &folder : folders) {
        QDirIterator it(root + QLatin1Char('/') + folder,
                        {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                        QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QString &text : trStringsIn(file.readAll()))
                all.append(TrString{text, file.fileName().mid(root.size() + 1)});
        }
    }
    return all;
}

} // namespace afterword::testing
