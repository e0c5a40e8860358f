// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/content_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

Result<QByteArray> readContent(const QString &language, const QString &name)
{
    const QString base = language.section(u'_', 0, 0).section(u'-', 0, 0);
    for (const QString &folder : {language, base, u"en"_s}) {
        if (folder.isEmpty())
            continue;
        const QString path = u":/reflect/"_s % folder % u'/' % name;
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return fail(Errc::NotFound, "content " + name.toStdString());
}

Result<QJsonArray> contentRows(const QByteArray &json, const QString &key)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Errc::Malformed, "not JSON: " + error.errorString().toStdString());
    const QJsonObject root = document.object();
    if (root.value("version"_L1).toInt() != 1)
        return fail(Errc::Malformed, "version is not 1");
    const QJsonValue rows = root.value(key);
    if (!rows.isArray() || rows.toArray().isEmpty())
        return fail(Errc::Malformed, "no rows under " + key.toStdString());
    return rows.toArray();
}

bool isKebab(QStringView id)
{
    if (id.isEmpty() || id.front() == u'-' || id.back() == u'-')
        return false;
    QChar before;
    for (const QChar c : id) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (!plain && !(c == u'-' && before != u'-'))
            return false;
        before = c;
    }
    return true;
}

} // namespace afterword::reflect
