// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/lines.h"

#include "app/care/care_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword::care {

using namespace Qt::StringLiterals;

namespace {

constexpr int freshMonths = 12;

Result<QList<Directory>> readDirectories(const QJsonArray &rows, const QString &place)
{
    QList<Directory> all;
    for (const QJsonValueConstRef row : rows) {
        CareRow in(row, place % u".directories"_s);
        all.append({in.needText(u"organisation"_s), in.needText(u"address"_s)});
        if (const Status read = in.finish(); !read)
            return fail(read.error());
    }
    return all;
}

Result<QList<EmergencyNumber>> readEmergency(const QJsonArray &rows, const QString &country)
{
    QList<EmergencyNumber> all;
    for (const QJsonValueConstRef row : rows) {
        CareRow in(row, country % u".emergency"_s);
        EmergencyNumber one;
        one.country = country;
        one.number = in.needText(u"number"_s);
        one.whom = in.word(u"for"_s, {u"any"_s, u"police"_s, u"medical"_s});
        in.need(!one.whom.isEmpty(), u"for whom is missing"_s);
        if (const Status read = in.finish(); !read)
            return fail(read.error());
        all.append(one);
    }
    return all;
}

Result<Line> readLine(const QJsonValue &value, const QString &country)
{
    CareRow in(value, country % u'.' % value[u"id"_s].toString());
    Line line;
    line.country = country;
    line.id = in.needText(u"id"_s);
    line.organisation = in.needText(u"organisation"_s);
    const QString purpose = in.word(u"for"_s, {u"feelings"_s, u"abuse"_s});
    line.purpose = purpose == "abuse"_L1 ? LineFor::Abuse : LineFor::Feelings;
    line.region = in.text(u"region"_s);
    line.numbers = in.texts(u"numbers"_s);
    line.channels = in.words(u"channels"_s, {u"call"_s, u"text"_s, u"chat"_s});
    line.textWord = in.text(u"text_word"_s);
    line.hours = in.text(u"hours"_s);
    line.cost = in.word(u"cost"_s, {u"free"_s});
    line.who = in.word(u"who"_s, {u"anyone"_s, u"women"_s, u"men"_s, u"all-genders"_s});
    line.languages = in.texts(u"languages"_s);
    line.notOnBill = in.flag(u"not_on_bill"_s);
    line.note = in.text(u"note"_s);
    line.status =
        in.word(u"status"_s, {u"V1"_s, u"V2"_s, u"V3"_s, u"weak"_s, u"conflict"_s, u"R"_s});
    line.checkedOn = in.day(u"checked_on"_s);
    const QString source = in.text(u"source"_s);
    in.need(!purpose.isEmpty() && !line.status.isEmpty(), u"purpose or status is missing"_s);
    in.need(!line.numbers.isEmpty() && !line.channels.isEmpty(), u"no number or channel"_s);
    in.need(!line.checkedOn.isValid() || !source.isEmpty(), u"checked, but where?"_s);
    if (const Status read = in.finish(); !read)
        return fail(read.error());
    return line;
}

struct SupportWords
{
    Q_DECLARE_TR_FUNCTIONS(Support)
};

QString whoInWords(const Line &line)
{
    if (line.who == "anyone"_L1)
        return SupportWords::tr("For anyone.");
    if (line.who == "women"_L1)
        return SupportWords::tr("For women.");
    if (line.who == "men"_L1)
        return SupportWords::tr("For men.");
    return line.who == "all-genders"_L1 ? SupportWords::tr("For people of all genders.")
                                        : QString();
}

QString hoursInWords(const Line &line)
{
    if (line.hours.isEmpty())
        return {};
    if (line.hours == "24/7"_L1)
        return SupportWords::tr("At any hour.");
    if (line.hours == "limited"_L1)
        return SupportWords::tr("At some hours only.");
    return QCoreApplication::translate("Support", "From %1 to %2.")
        .arg(line.hours.section(u'-', 0, 0), line.hours.section(u'-', 1, 1));
}

} // namespace

Freshness freshnessOf(QDate checkedOn, QDate today)
{
    if (!checkedOn.isValid())
        return Freshness::NotChecked;
    return checkedOn.addMonths(freshMonths) < today ? Freshness::Old : Freshness::Dated;
}

Result<Lines> Lines::load()
{
    const Result<QByteArray> json = readCareFile({}, u"lines.json"_s);
    if (!json)
        return fail(json.error());
    return parse(*json);
}

Result<Lines::Country> Lines::readCountry(const QJsonValue &value)
{
    CareRow in(value, u"country "_s % value[u"code"_s].toString());
    Country country;
    country.code = in.needText(u"code"_s);
    country.name = in.needText(u"name"_s);
    const QJsonArray emergencyRows = in.rows(u"emergency"_s);
    const QJsonArray lineRows = in.rows(u"lines"_s);
    const QJsonArray directoryRows = in.rows(u"directories"_s);
    in.need(country.code.size() == 2, u"no code of two letters"_s);
    in.need(!emergencyRows.isEmpty() && !lineRows.isEmpty(), u"no numbers"_s);
    if (const Status read = in.finish(); !read)
        return fail(read.error());
    const auto emergency = readEmergency(emergencyRows, country.name);
    if (!emergency)
        return fail(emergency.error());
    const auto directories = readDirectories(directoryRows, country.name);
    if (!directories)
        return fail(directories.error());
    country.emergency = *emergency;
    country.directories = *directories;
    for (const QJsonValueConstRef row : lineRows) {
        const Result<Line> line = readLine(row, country.name);
        if (!line)
            return fail(line.error());
        const auto same = [&](const Line &other) { return other.id == line->id; };
        if (std::any_of(country.lines.cbegin(), country.lines.cend(), same))
            return fail(Errc::Malformed, line->id.toStdString() + ": twice in a country");
        country.lines.append(*line);
    }
    return country;
}

Result<Lines> Lines::parse(const QByteArray &json)
{
    const Result<QJsonObject> root = careRoot(json);
    if (!root)
        return fail(root.error());
    CareRow in(*root, u"lines"_s);
    in.number(u"version"_s, 1, 1);
    Lines lines;
    lines.m_checked = in.flag(u"checked_by_a_person"_s);
    const QJsonArray anywhere = in.rows(u"anywhere"_s);
    const QJsonArray countries = in.rows(u"countries"_s);
    in.need(!anywhere.isEmpty() && !countries.isEmpty(), u"no countries or directories"_s);
    if (const Status read = in.finish(); !read)
        return fail(read.error());
    const auto directories = readDirectories(anywhere, u"anywhere"_s);
    if (!directories)
        return fail(directories.error());
    lines.m_anywhere = *directories;
    for (const QJsonValueConstRef row : countries) {
        const Result<Country> country = readCountry(row);
        if (!country)
            return fail(country.error());
        const auto same = [&](const Country &other) { return other.code == country->code; };
        if (std::any_of(lines.m_countries.cbegin(), lines.m_countries.cend(), same))
            return fail(Errc::Malformed, country->code.toStdString() + ": twice");
        lines.m_countries.append(*country);
    }
    return lines;
}

QList<CountryName> Lines::countries() const
{
    QList<CountryName> all;
    for (const Country &country : m_countries)
        all.append({country.code, country.name});
    return all;
}

Shelf Lines::shelfFor(const QString &code, QDate today) const
{
    Shelf shelf;
    shelf.directories = m_anywhere;
    const auto found = std::find_if(m_countries.cbegin(),
                                    m_countries.cend(),
                                    [&](const Country &country) { return country.code == code; });
    if (found == m_countries.cend()) {
        shelf.directoriesFirst = true;
        return shelf;
    }
    shelf.country = found->name;
    shelf.emergency = found->emergency;
    shelf.directories = found->directories + m_anywhere;
    shelf.lines = found->lines;
    for (Line &line : shelf.lines)
        line.freshness = freshnessOf(line.checkedOn, today);
    const auto rank = [](const Line &line) {
        return 2 * static_cast<int>(line.purpose) + (line.freshness == Freshness::Dated ? 0 : 1);
    };
    std::stable_sort(shelf.lines.begin(), shelf.lines.end(), [&](const Line &a, const Line &b) {
        return rank(a) < rank(b);
    });
    const auto dated = [](const Line &line) { return line.freshness == Freshness::Dated; };
    shelf.directoriesFirst = std::none_of(shelf.lines.cbegin(), shelf.lines.cend(), dated);
    shelf.noneForAll = std::none_of(shelf.lines.cbegin(), shelf.lines.cend(), [](const Line &line) {
        return line.purpose == LineFor::Abuse && line.who != "women"_L1;
    });
    return shelf;
}

QString aboutLine(const Line &line)
{
    QStringList parts{line.region.isEmpty() ? QString() : line.region % u'.',
                      whoInWords(line),
                      hoursInWords(line),
                      line.cost == "free"_L1 ? SupportWords::tr("Free.") : QString(),
                      line.notOnBill ? SupportWords::tr("Not on the phone bill.") : QString()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString numberInWords(const Line &line)
{
    if (!line.textWord.isEmpty())
        return QCoreApplication::translate("Support", "%1 to %2")
            .arg(line.textWord, line.numbers.constFirst());
    return line.numbers.join(SupportWords::tr(" or "));
}

} // namespace afterword::care
