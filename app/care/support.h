// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the Support room (resources/care/<language>/support.json): breathing, five senses,
// the cards that open after two taps, the safety page. Static: nothing here depends on what a
// person wrote. Values; any thread.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace afterword::care {

struct Breath
{
    QString id;
    QString label;
    int in = 0; ///< seconds
    int hold = 0;
    int out = 0;
};

struct Sense
{
    QString id;
    int count = 0;
    QString ask;
    QString help;
};

struct CareText
{
    QString id;
    QString title;
    QStringList acts;       ///< what one can do, said before any word of why
    QStringList paragraphs; ///< {number} stands for the emergency number of the country
    QString lines;          ///< "feelings" or "abuse": which lines come with it; or empty
};

struct Support
{
    QList<Breath> breaths;               ///< the first is the one to begin with
    QHash<QString, QString> breathWords; ///< in, hold, out, note
    QList<Sense> senses;
    QList<CareText> cards;
    QList<CareText> notes;
    QList<CareText> safety;
    QList<CareText> firstRun;

    [[nodiscard]] const CareText *card(const QString &id) const;
    [[nodiscard]] const CareText *note(const QString &id) const;
};

/// Malformed names the place.
[[nodiscard]] Result<Support> loadSupport(const QString &language);
[[nodiscard]] Result<Support> parseSupport(const QByteArray &json);

/// {number} filled in; without a number, "the local number for help".
[[nodiscard]] QString withNumber(const QString &text, const QString &number);

} // namespace afterword::care
