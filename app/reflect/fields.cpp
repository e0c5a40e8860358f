// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/fields.h"

#include "app/reflect/content_file.h"

#include <utility>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

Fields::Fields(const QJsonValue &value, QString place)
    : m_object(value.toObject())
    , m_place(std::move(place))
{
    if (!value.isObject())
        fault(u"no object"_s);
}

void Fields::fault(const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = m_place % u": "_s % what;
}

void Fields::need(bool right, const QString &what)
{
    if (!right)
        fault(what);
}

QJsonValue Fields::value(const QString &key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString Fields::text(const QString &key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    const QString words = found.toString();
    if (words.isEmpty() || words != words.trimmed())
        fault(key % u" is no text"_s);
    return words;
}

QString Fields::needText(const QString &key)
{
    need(has(key), u"no "_s % key);
    return text(key);
}

QString Fields::id(const QString &key)
{
    const QString found = needText(key);
    need(isKebab(found), key % u" is not kebab-case"_s);
    return found;
}

QString Fields::word(const QString &key, const QStringList &words)
{
    const QString found = text(key);
    need(found.isEmpty() || words.contains(found), key % u" is unknown: "_s % found);
    return found;
}

int Fields::number(const QString &key, int low, int high, int missing)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return missing;
    const int number = found.toInt(low - 1);
    need(number >= low && number <= high, key % u" is out of range"_s);
    return number;
}

bool Fields::flag(const QString &key)
{
    const QJsonValue found = value(key);
    need(found.isUndefined() || found.isBool(), key % u" is not true or false"_s);
    return found.toBool();
}

QStringList Fields::texts(const QString &key)
{
    QStringList all;
    const QJsonArray found = rows(key);
    for (const QJsonValueConstRef row : found) {
        const QString words = row.toString();
        need(!words.isEmpty() && words == words.trimmed(), key % u" holds no text"_s);
        all.append(words);
    }
    return all;
}

QStringList Fields::words(const QString &key, const QStringList &allowed)
{
    const QStringList all = texts(key);
    for (const QString &one : all)
        need(allowed.contains(one), key % u" is unknown: "_s % one);
    return all;
}

QList<int> Fields::numbers(const QString &key, int low, int high)
{
    QList<int> all;
    const QJsonArray found = rows(key);
    for (const QJsonValueConstRef row : found) {
        all.append(row.toInt(low - 1));
        need(all.last() >= low && all.last() <= high, key % u" is out of range"_s);
    }
    return all;
}

QJsonArray Fields::rows(const QString &key)
{
    const QJsonValue found = value(key);
    need(found.isUndefined() || (found.isArray() && !found.toArray().isEmpty()),
         key % u" is no list"_s);
    return found.toArray();
}

Status Fields::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys)
        need(m_asked.contains(key), u"unknown member "_s % key);
    if (m_fault.isEmpty())
        return {};
    return fail(Errc::Malformed, m_fault.toStdString());
}

} // namespace afterword::reflect
