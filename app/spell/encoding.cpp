// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spell/encoding.h"

#include <QStringConverter>

#include <array>
#include <utility>

namespace afterword::spell {

namespace {

/// Names that only dictionaries use.
QByteArray usualName(const QByteArray &setName)
{
    static const std::array<std::pair<QByteArray, QByteArray>, 3> own{{
        {"microsoft-cp1251", "windows-1251"},
        {"TIS620-2533", "TIS-620"},
        {"TIS620", "TIS-620"},
    }};
    for (const auto &[theirs, usual] : own) {
        if (setName.compare(theirs, Qt::CaseInsensitive) == 0)
            return usual;
    }
    // "ISO8859-2" is "ISO-8859-2" everywhere else.
    if (setName.startsWith("ISO8859"))
        return "ISO-8859" + setName.mid(7);
    return setName;
}

} // namespace

Encoding::Encoding(const QByteArray &setName)
{
    const QByteArray name = usualName(setName);
    if (name.compare("UTF-8", Qt::CaseInsensitive) == 0) {
        m_kind = Kind::Utf8;
        return;
    }
    QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return;
    // Every other encoding that hunspell reads has one byte a letter.
    for (int i = 0; i < 256; ++i) {
        const QString one = decoder.decode(QByteArray(1, static_cast<char>(i)));
        m_table.append(one.size() == 1 ? one.front() : QChar(QChar::ReplacementCharacter));
    }
    if (m_table.at('a') == u'a')
        m_kind = Kind::Table;
}

std::optional<std::string> Encoding::encode(const QString &word) const
{
    if (m_kind == Kind::Utf8)
        return word.toStdString();
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(word.size()));
    for (const QChar letter : word) {
        const qsizetype at =
            letter.unicode() < 0x80 ? qsizetype(letter.unicode()) : m_table.indexOf(letter, 0x80);
        if (at < 0 || letter == QChar(QChar::ReplacementCharacter))
            return std::nullopt;
        bytes.push_back(static_cast<char>(at));
    }
    return bytes;
}

QString Encoding::decode(QByteArrayView bytes) const
{
    if (m_kind == Kind::Utf8)
        return QString::fromUtf8(bytes);
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes)
        text.append(m_table.at(static_cast<unsigned char>(byte)));
    return text;
}

} // namespace afterword::spell
