// SPDX-License-Identifier: GPL-3.0-or-later
// Tells whether a text shares six words in a row with the texts our themes were drawn from. The
// list holds hashes only (tests/data/seed-6grams.txt says how they are made). For tests; a value.
#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>

namespace afterword::testing {

class SeedRuns final
{
public:
    explicit SeedRuns(QSet<QByteArray> hashes)
        : m_hashes(std::move(hashes))
    {}

    explicit SeedRuns(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.size() == 16 && !line.startsWith('#'))
                m_hashes.insert(line);
        }
    }

    [[nodiscard]] qsizetype size() const { return m_hashes.size(); }

    /// The first run found, or nothing.
    [[nodiscard]] QString find(const QString &text) const
    {
        static const QRegularExpression apostrophes(QStringLiteral("['’]"));
        static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
        QString plain = text.toLower();
        plain.remove(apostrophes);
        const QStringList words = plain.split(other, Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 6 <= words.size(); ++i) {
            if (m_hashes.contains(hashOf(words.mid(i, 6))))
                return words.mid(i, 6).join(QLatin1Char(' '));
        }
        return {};
    }

    [[nodiscard]] static QByteArray hashOf(const QStringList &six)
    {
        const QByteArray run = six.join(QLatin1Char(' ')).toUtf8();
        return QCryptographicHash::hash(run, QCryptographicHash::Sha256).toHex().left(16);
    }

private:
    QSet<QByteArray> m_hashes;
};

} // namespace afterword::testing
