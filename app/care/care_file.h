// SPDX-License-Identifier: GPL-3.0-or-later
// Reads members of the files under resources/care and keeps the first fault with its place. Values;
// any thread.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace afterword::care {

/// `care/<language>/<name>` inside the program, with English for a language that lacks it; with no
/// language the file that is the same for all.
[[nodiscard]] Result<QByteArray> readCareFile(const QString &language, const QString &name);
/// The root object of a file with "version": 1.
[[nodiscard]] Result<QJsonObject> careRoot(const QByteArray &json);

class CareRow final
{
public:
    CareRow(const QJsonValue &value, QString place);

    QString text(const QString &key);
    QString needText(const QString &key);
    QString word(const QString &key, const QStringList &allowed);
    QStringList texts(const QString &key);
    QStringList words(const QString &key, const QStringList &allowed);
    int number(const QString &key, int low, int high);
    bool flag(const QString &key);
    QJsonArray rows(const QString &key);
    QDate day(const QString &key);

    void need(bool right, const QString &what);

    [[nodiscard]] const QString &place() const { return m_place; }

    /// Members nobody asked for are faults too.
    [[nodiscard]] Status finish();

private:
    QJsonValue value(const QString &key);

    QJsonObject m_object;
    QString m_place;
    QString m_fault;
    QSet<QString> m_asked;
};

} // namespace afterword::care
