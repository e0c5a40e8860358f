// SPDX-License-Identifier: GPL-3.0-or-later
// The text encoding of one dictionary, by the names its SET line may use ("UTF-8", "ISO8859-2",
// "microsoft-cp1251", "KOI8-R"). A word that it cannot spell is told apart, never written with
// question marks. Values; one thread at a time.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>

namespace afterword::spell {

class Encoding final
{
public:
    explicit Encoding(const QByteArray &setName);

    [[nodiscard]] bool isValid() const { return m_kind != Kind::None; }

    /// Nothing when the word has letters this encoding has not.
    [[nodiscard]] std::optional<std::string> encode(const QString &word) const;
    [[nodiscard]] QString decode(QByteArrayView bytes) const;

private:
    enum class Kind
    {
        None,
        Utf8,
        Table ///< one byte a letter
    };
    Kind m_kind = Kind::None;
    QString m_table; ///< what each of the 256 bytes stands for; U+FFFD for nothing
};

} // namespace afterword::spell
