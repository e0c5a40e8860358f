// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/json_members.h"

#include "app/exchange/json_slices.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double membersWholeMost = 9'007'199'254'740'992.0;

QJsonValue membersWithContent(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = withContent(value.toObject());
        return object.isEmpty() ? QJsonValue() : QJsonValue(object);
    }
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        const bool empty = std::all_of(all.cbegin(), all.cend(), [](const QJsonValue &each) {
            return membersWithContent(each).isNull();
        });
        return empty ? QJsonValue() : value;
    }
    const bool says = value.isString()   ? !value.toString().isEmpty()
                      : value.isDouble() ? value.toDouble() != 0.0
                                         : value.toBool();
    return says ? value : QJsonValue();
}

} // namespace

QString takeText(QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString())
        return {};
    QString text = value.toString();
    object.remove(key);
    return text;
}

QStringList takeTexts(QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    const QJsonArray all = value.toArray();
    const bool isTexts =
        value.isArray() && std::all_of(all.cbegin(), all.cend(), [](const QJsonValue &each) {
            return each.isString();
        });
    if (!isTexts)
        return {};
    QStringList texts;
    for (const auto &each : all) {
        if (!each.toString().isEmpty())
            texts += each.toString();
    }
    object.remove(key);
    return texts;
}

std::optional<qint64> takeWhole(QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble(std::nan(""));
    if (!std::isfinite(number) || std::abs(number) > membersWholeMost)
        return std::nullopt;
    object.remove(key);
    return static_cast<qint64>(std::floor(number));
}

QDateTime instantOf(const QString &text)
{
    if (text.size() > 40)
        return {};
    if (const auto moment = Moment::parse(QStringView(text)))
        return moment->toDateTime();
    QString wall = text;
    wall.replace(u' ', u'T');
    QDateTime at = QDateTime::fromString(wall, Qt::ISODateWithMs);
    if (at.isValid() && at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return at;
}

QJsonObject withContent(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue value = membersWithContent(member.value());
        if (!value.isNull())
            kept.insert(member.key(), value);
    }
    return kept;
}

Status readEntries(Entries entries, Intake &intake, const TakeEntry &take)
{
    qsizetype count = 0;
    Spool json(std::move(entries.json));
    return eachElement(json, entries.member, [&](QByteArrayView slice) -> Status {
        ++count;
        intake.progress(json.part());
        const QString name = entries.file + u", entry "_s + QString::number(count);
        return readEntry(name, QByteArray::fromRawData(slice.data(), slice.size()), intake, take);
    });
}

Status readEntry(const QString &name, const QByteArray &json, Intake &intake, const TakeEntry &take)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        intake.notTaken(name, NotTaken::NotUnderstood, QByteArray(json.constData(), json.size()));
        return {};
    }
    QJsonObject entry = document.object();
    Draft draft;
    take(entry, draft);
    addLeftover(draft, withContent(entry));
    return handIn(std::move(draft), name, json, intake);
}

void setEdited(Page &page, const QDateTime &edited, const QTimeZone &local)
{
    Page other;
    setTime(other, edited, page.zone, local);
    page.edited = other.at;
}

Status handIn(Draft draft, const QString &name, const QByteArray &verbatim, Intake &intake)
{
    if (!draft.page.at.isNull())
        return intake.page(std::move(draft));
    if (intake.isStopped())
        return fail(Errc::Cancelled);
    // It may be a view of bytes that end before the harvest does.
    const QByteArray kept(verbatim.constData(), verbatim.size());
    intake.notTaken(name, NotTaken::NoDay, kept);
    return {};
}

void reportOthers(const Source &source, QSet<QString> known, Intake &intake)
{
    for (const Draft &draft : intake.harvest().pages) {
        for (const DraftFile &file : draft.files)
            known.insert(file.source);
    }
    for (const QString &name : source.names()) {
        const QString last = name.mid(name.lastIndexOf(u'/') + 1);
        const bool isOfSystem =
            last == ".DS_Store"_L1 || last == "Thumbs.db"_L1 || name.startsWith("__MACOSX/"_L1);
        if (!known.contains(name) && !isOfSystem)
            intake.leftOver(name);
    }
}

QHash<QString, QString> byLastName(const Source &source)
{
    QHash<QString, QString> names;
    for (const QString &name : source.names())
        names.insert(name.mid(name.lastIndexOf(u'/') + 1), name);
    return names;
}

bool says(const QByteArray &start, const QByteArray &words)
{
    QByteArray dense = start;
    dense.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    return dense.contains(words);
}

} // namespace afterword::exchange
