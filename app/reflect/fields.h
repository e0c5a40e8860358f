// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the members of one JSON object of a content file and keeps the first fault with its place,
// so that a slip in a file of words is found by the test and not by a person. A member nobody asked
// for is a fault as well: it is a misspelt name. Values; any thread.
#pragma once

#include "app/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace afterword::reflect {

class Fields final
{
public:
    Fields(const QJsonValue &value, QString place);

    /// Blanks at the ends and empty texts are faults; a missing member gives an empty text.
    QString text(const QString &key);
    QString needText(const QString &key);
    QString id(const QString &key); ///< needed, kebab-case
    /// One of `words`, or empty when it is missing.
    QString word(const QString &key, const QStringList &words);
    int number(const QString &key, int low, int high, int missing = 0);
    bool flag(const QString &key);
    QStringList texts(const QString &key);
    QStringList words(const QString &key, const QStringList &allowed);
    QList<int> numbers(const QString &key, int low, int high);
    QJsonArray rows(const QString &key);
    QJsonValue value(const QString &key);

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    [[nodiscard]] QString place() const { return m_place; }

    void fault(const QString &what); ///< the first one counts
    void need(bool right, const QString &what);
    /// Ends the reading: members nobody asked for, then the first fault.
    [[nodiscard]] Status finish();

private:
    QJsonObject m_object;
    QString m_place;
    QString m_fault;
    QSet<QString> m_asked;
};

} // namespace afterword::reflect
