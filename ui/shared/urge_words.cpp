// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/urge_words.h"

#include "app/asking.h"

#include <QCoreApplication>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct UrgeText
{
    Q_DECLARE_TR_FUNCTIONS(Urges)
};

struct UrgeRow
{
    const char *key;
    QString text;
};

QList<UrgeRow> kinds()
{
    return {{"write", UrgeText::tr("Write to {whom}")},
            {"call", UrgeText::tr("Call {whom}")},
            {"look-up", UrgeText::tr("Look {whom} up")},
            {"reread", UrgeText::tr("Read old messages")},
            {"ask-others", UrgeText::tr("Ask others about {whom}")},
            {"go-past", UrgeText::tr("Go where {they} may be")},
            {"practical", UrgeText::tr("Something practical")},
            {"else", UrgeText::tr("Something else")}};
}

QList<UrgeRow> outcomes()
{
    return {{"did", UrgeText::tr("I did it")},
            {"wait", UrgeText::tr("I wait a while longer")},
            {"else", UrgeText::tr("I did something else")},
            {"not", UrgeText::tr("I leave it for today")}};
}

QString shownOf(const QList<UrgeRow> &rows, const QString &key)
{
    for (const UrgeRow &row : rows) {
        if (key == QLatin1StringView(row.key))
            return row.text;
    }
    return key;
}

} // namespace

QStringList urgeKinds(const reflect::Situation &situation)
{
    const bool practical = situation.shared.contains(u"children"_s)
                           || situation.shared.contains(u"home"_s)
                           || situation.shared.contains(u"work"_s);
    QStringList keys;
    for (const UrgeRow &row : kinds()) {
        const QString key = QString::fromLatin1(row.key);
        if (practical || key != "practical"_L1)
            keys << key;
    }
    return keys;
}

QString urgeInWords(const QString &what, const reflect::Situation &situation)
{
    if (what == "practical"_L1 && situation.shared.contains(u"children"_s))
        return UrgeText::tr("About the children");
    const QString shown = shownOf(kinds(), what);
    return shown == what ? what : reflect::worded(shown, situation); // own words stay as they are
}

reflect::Situation situationOf(const Settings &settings)
{
    return asking::situation(settings);
}

QStringList urgeOutcomes()
{
    QStringList keys;
    for (const UrgeRow &row : outcomes())
        keys << QString::fromLatin1(row.key);
    return keys;
}

QString outcomeInWords(const QString &outcome)
{
    return shownOf(outcomes(), outcome);
}

QString strengthInWords(int strength)
{
    constexpr int faintUntil = 2;
    constexpr int lightUntil = 4;
    constexpr int middlingUntil = 6;
    constexpr int strongUntil = 8;
    if (strength <= faintUntil)
        return UrgeText::tr("faint");
    if (strength <= lightUntil)
        return UrgeText::tr("light");
    if (strength <= middlingUntil)
        return UrgeText::tr("middling");
    return strength <= strongUntil ? UrgeText::tr("strong") : UrgeText::tr("very strong");
}

QString strengthsInWords(const Urge &urge)
{
    QString words = strengthInWords(urge.strength);
    for (const std::optional<int> &later : {urge.midway, urge.after}) {
        if (later)
            words = UrgeText::tr("%1, then %2").arg(words, strengthInWords(*later));
    }
    return words;
}

} // namespace afterword
