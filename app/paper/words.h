// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand around a page on paper and in HTML: days by locale, moods, people, tags.
// Made once for an export; read by one job at a time.
#pragma once

#include "app/exchange/writer.h"
#include "app/reflect/feelings.h"

#include <QCoreApplication>
#include <QLocale>

namespace afterword::paper {

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Paper)

public:
    /// `language` as in exchange::WriteOptions.
    explicit Words(const QString &language);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// "Tuesday, 14 October 2025"
    [[nodiscard]] QString day(QDate day) const;
    /// "14 October 2025 to 3 March 2026"
    [[nodiscard]] QString range(QDate first, QDate last) const;
    [[nodiscard]] QString month(QDate day) const;
    [[nodiscard]] QString time(const Moment &at) const;
    /// "A little pleasant, low energy. Calm, tired. At 21:14." One line a mark.
    [[nodiscard]] QStringList moods(const Page &page) const;
    /// The shown words of stored keys.
    [[nodiscard]] QStringList feelings(const QStringList &keys) const;
    [[nodiscard]] QString mood(const Mood &mood) const;
    /// What a page carries besides its text: people and tags, each a line.
    [[nodiscard]] QStringList names(const exchange::PageOut &out) const;
    /// Files of the page that are not shown as pictures; empty when there are none.
    [[nodiscard]] QString files(const QStringList &names) const;
    [[nodiscard]] QString untitled() const;

private:
    QLocale m_locale;
    QList<reflect::Feeling> m_feelings;
};

} // namespace afterword::paper
