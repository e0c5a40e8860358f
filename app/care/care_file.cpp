// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/care_file.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>

#include <utility>

namespace afterword::care {

using namespace Qt::StringLiterals;

Result<QByteArray> readCareFile(const QString &language, const QString &name)
{
    QStringList folders{QString()};
    if (!language.isEmpty()) {
        const QString base = language.section(u'_', 0, 0).section(u'-', 0, 0);
        folders = {language % u'/', base % u'/', u"en/"_s};
    }
    for (const QString &folder : std::as_const(folders)) {
        QFile file(u":/care/"_s % folder % name);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return fail(Errc::NotFound, "content " + name.toStdString());
}

Result<QJsonObject> careRoot(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Errc::Malformed, "not JSON: " + error.errorString().toStdString());
    if (document.object().value("version"_L1).toInt() != 1)
        return fail(Errc::Malformed, "version is not 1");
    return document.object();
}

CareRow::CareRow(const QJsonValue &value, QString place)
    : m_object(value.toObject())
    , m_place(std::move(place))
{
    need(value.isObject(), u"no object"_s);
}

void CareRow::need(bool right, const QString &what)
{
    if (!right && m_fault.isEmpty())
        m_fault = m_place % u": "_s % what;
}

QJsonValue CareRow::value(const QString &key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString CareRow::text(const QString &key)
{
    const QJsonValue found = value(key);
    const QString words = found.toString();
    need(found.isUndefined() || (!words.isEmpty() && words == words.trimmed()),
         key % u" is no text"_s);
    return words;
}

QString CareRow::needText(const QString &key)
{
    need(m_object.contains(key), u"no "_s % key);
    return text(key);
}

QString CareRow::word(const QString &key, const QStringList &allowed)
{
    const QString found = text(key);
    need(found.isEmpty() || allowed.contains(found), key % u" is unknown: "_s % found);
    return found;
}

QStringList CareRow::texts(const QString &key)
{
    QStringList all;
    const QJsonArray found = rows(key);
    for (const QJsonValueConstRef row : found) {
        all.append(row.toString());
        need(!all.last().isEmpty() && all.last() == all.last().trimmed(),
             key % u" holds no text"_s);
    }
    return all;
}

QStringList CareRow::words(const QString &key, const QStringList &allowed)
{
    const QStringList all = texts(key);
    for (const QString &one : all)
        need(allowed.contains(one), key % u" is unknown: "_s % one);
    return all;
}

int CareRow::number(const QString &key, int low, int high)
{
    const int found = value(key).toInt(low - 1);
    need(found >= low && found <= high, key % u" is out of range"_s);
    return found;
}

bool CareRow::flag(const QString &key)
{
    const QJsonValue found = value(key);
    need(found.isUndefined() || found.isBool(), key % u" is not true or false"_s);
    return found.toBool();
}

QJsonArray CareRow::rows(const QString &key)
{
    const QJsonValue found = value(key);
    need(found.isUndefined() || (found.isArray() && !found.toArray().isEmpty()),
         key % u" is no list"_s);
    return found.toArray();
}

QDate CareRow::day(const QString &key)
{
    const QString found = text(key);
    const QDate day = QDate::fromString(found, Qt::ISODate);
    need(found.isEmpty() || day.isValid(), key % u" is no day"_s);
    return day;
}

Status CareRow::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys)
        need(m_asked.contains(key), u"unknown member "_s % key);
    if (m_fault.isEmpty())
        return {};
    return fail(Errc::Malformed, m_fault.toStdString());
}

} // namespace afterword::care
