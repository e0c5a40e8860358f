// SPDX-License-Identifier: GPL-3.0-or-later
// Lines to call or write to, by country (resources/care/lines.json). Static and dated: nothing is
// looked up, nothing is chosen from what a person writes, the country is the person's own choice.
//
// A number means different things in different countries (113 is a line for people who think about
// suicide in one and an ambulance in another), so it never leaves this file without its country:
// the only way to numbers is shelfFor(), and each entry of a shelf carries the country's name.
// Values; any thread.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace afterword::care {

enum class LineFor
{
    Feelings, ///< talk at any time, also about suicide
    Abuse     ///< someone hurts, controls or frightens
};

enum class Freshness
{
    Dated,     ///< checked within a year
    Old,       ///< "may be out of date"
    NotChecked ///< nobody could check it
};

/// Where one is led when a number may not be right: an address to type, never a link.
struct Directory
{
    QString organisation;
    QString address;
};

struct EmergencyNumber
{
    QString country;
    QString number;
    QString whom; ///< any, police or medical
};

/// One line as it may be shown.
struct Line
{
    QString country;
    QString id;
    QString organisation;
    LineFor purpose = LineFor::Feelings;
    QString region; ///< where in the country it is for; empty for all of it
    QStringList numbers;
    QStringList channels;  ///< call, text, chat
    QString textWord;      ///< what to write to a text number
    QString hours;         ///< "24/7", "09:00-05:00", "limited"; empty when it is not known
    QString cost;          ///< "free", or empty when it is not known
    QString who;           ///< anyone, women, men, all-genders; empty when it is not known
    QStringList languages; ///< at least these
    bool notOnBill = false;
    QString note;
    QString status; ///< V1, V2, V3, weak, conflict or R, as the file says
    QDate checkedOn;
    Freshness freshness = Freshness::NotChecked;
};

/// What the Support room shows for one country.
struct Shelf
{
    QString country; ///< its name; empty for a country that is not in the list
    QList<EmergencyNumber> emergency;
    QList<Line> lines; ///< feelings first; dated ones before old ones, in the order of the file
    QList<Directory> directories;
    bool directoriesFirst = false; ///< no line of it is dated: addresses and emergency come first
    bool noneForAll = false;       ///< every line about abuse is for women
};

struct CountryName
{
    QString code; ///< ISO 3166
    QString name;
};

class Lines final
{
public:
    /// Malformed names the place.
    [[nodiscard]] static Result<Lines> load();
    [[nodiscard]] static Result<Lines> parse(const QByteArray &json);

    [[nodiscard]] QList<CountryName> countries() const;
    /// For a code that is not in the list: directories alone, and no number at all.
    [[nodiscard]] Shelf shelfFor(const QString &code, QDate today) const;

    /// False until a person has called or looked up each line before a release.
    [[nodiscard]] bool isCheckedByAPerson() const { return m_checked; }

private:
    struct Country
    {
        QString code;
        QString name;
        QList<EmergencyNumber> emergency;
        QList<Line> lines;
        QList<Directory> directories;
    };

    static Result<Country> readCountry(const QJsonValue &value);

    QList<Country> m_countries;
    QList<Directory> m_anywhere;
    bool m_checked = false;
};

/// Older than twelve months is old.
[[nodiscard]] Freshness freshnessOf(QDate checkedOn, QDate today);

/// "For women. At any hour. Free." of what is known; sentences of Support.
[[nodiscard]] QString aboutLine(const Line &line);
/// "SHOUT to 85258", "116 123", "0800 1 or 0800 2"
[[nodiscard]] QString numberInWords(const Line &line);

} // namespace afterword::care
