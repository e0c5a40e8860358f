// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/sitting.h"

namespace afterword {

namespace {

constexpr qsizetype sittingWords = 300;
constexpr qint64 sittingMinute = 60'000;
constexpr qint64 sittingLong = 15 * sittingMinute;
constexpr qint64 sittingPause = 20 * sittingMinute;

} // namespace

void Sitting::begin(const QString &text)
{
    m_first = {};
    m_last = {};
    m_words = words(text);
}

void Sitting::type(const Moment &now, const QString &before)
{
    const qint64 pause = now.utcMs - m_last.utcMs;
    if (!m_first.isNull() && (pause >= sittingPause || pause < 0)) {
        m_words = words(before);
        m_first = {};
    }
    if (m_first.isNull())
        m_first = now;
    m_last = now;
}

bool Sitting::isLong(const QString &text) const
{
    return m_last.utcMs - m_first.utcMs >= sittingLong || words(text) - m_words >= sittingWords;
}

qsizetype Sitting::words(QStringView text)
{
    qsizetype count = 0;
    bool within = false;
    for (const QChar c : text) {
        const bool letter = !c.isSpace();
        count += letter && !within ? 1 : 0;
        within = letter;
    }
    return count;
}

} // namespace afterword
