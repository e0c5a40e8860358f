// SPDX-License-Identifier: GPL-3.0-or-later
// OwnWords: words that are right because a person says so. Written small, a word is right in every
// case; written large ("Björk"), also in capitals; and with 's behind it. Words live in memory
// only. Thread: the owner's.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace afterword::spell {

class OwnWords final
{
public:
    /// Each text may hold several words ("Anna Maria"). True when that changes anything.
    bool set(const QStringList &texts);
    void ignore(const QString &word);
    /// `plain` is a plainWord().
    [[nodiscard]] bool know(const QString &plain) const;

private:
    [[nodiscard]] bool holds(const QString &word) const;
    QSet<QString> m_words;
    QSet<QString> m_ignored;
};

} // namespace afterword::spell
