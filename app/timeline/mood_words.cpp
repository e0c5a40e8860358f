// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/mood_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace afterword::timeline {

namespace {

QString moodWordsTr(const char *text)
{
    return QCoreApplication::translate("Mood", text);
}

} // namespace

QString pleasantInWords(int pleasant)
{
    static constexpr std::array<const char *, 7> words{
        QT_TRANSLATE_NOOP("Mood", "very unpleasant"),
        QT_TRANSLATE_NOOP("Mood", "unpleasant"),
        QT_TRANSLATE_NOOP("Mood", "a little unpleasant"),
        QT_TRANSLATE_NOOP("Mood", "neutral"),
        QT_TRANSLATE_NOOP("Mood", "a little pleasant"),
        QT_TRANSLATE_NOOP("Mood", "pleasant"),
        QT_TRANSLATE_NOOP("Mood", "very pleasant")};
    const int at = std::clamp(pleasant, -3, 3) + 3;
    return moodWordsTr(words.at(static_cast<std::size_t>(at)));
}

QString moodInWords(int pleasant, int energy)
{
    static constexpr std::array<const char *, 5> words{
        QT_TRANSLATE_NOOP("Mood", "%1, very low energy"),
        QT_TRANSLATE_NOOP("Mood", "%1, low energy"),
        QT_TRANSLATE_NOOP("Mood", "%1, middling energy"),
        QT_TRANSLATE_NOOP("Mood", "%1, high energy"),
        QT_TRANSLATE_NOOP("Mood", "%1, very high energy")};
    const int at = std::clamp(energy, -2, 2) + 2;
    return moodWordsTr(words.at(static_cast<std::size_t>(at))).arg(pleasantInWords(pleasant));
}

QString moodInWords(const Mood &mood)
{
    return mood.energyKnown ? moodInWords(mood.pleasant, mood.energy)
                            : pleasantInWords(mood.pleasant);
}

QString moodInWords(const Dot &dot)
{
    return dot.energyKnown ? moodInWords(dot.pleasant, dot.energy) : pleasantInWords(dot.pleasant);
}

} // namespace afterword::timeline
