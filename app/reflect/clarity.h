// SPDX-License-Identifier: GPL-3.0-or-later
// The clarity check: six statements, each from not at all (1) to completely (5), any of them blank.
// They are never summed, averaged or compared by us; there is no function here that could. Values;
// any thread.
#pragma once

#include "app/base/result.h"
#include "app/reflect/run.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace afterword::reflect {

inline constexpr int clarityLeast = 1;
inline constexpr int clarityMost = 5;

struct Statement
{
    QString id; ///< key of its answer in the page; stable for ever
    QString text;
    QString brief; ///< beside its row of dots
};

struct ClarityCheck
{
    QStringList ends; ///< not at all, somewhat, completely
    QList<Statement> statements;
};

/// Stored with the page as path.id.
inline const QString clarityId = QStringLiteral("clarity-check");

[[nodiscard]] Result<ClarityCheck> loadClarity(const QString &language);
[[nodiscard]] Result<ClarityCheck> parseClarity(const QByteArray &json);

/// The check as a path of one mark a statement, of the kind "check", and half a check as a run of
/// it: it is kept and gone on with as any run is. Finished it becomes the page of clarityText()
/// instead.
[[nodiscard]] Path clarityPath(const ClarityCheck &check);
[[nodiscard]] Run
clarityRun(const ClarityCheck &check, const QMap<QString, int> &answers, QDate begun);

/// Answers by statement id out of `values` of a page; what is off the scale is left out.
[[nodiscard]] QMap<QString, int> clarityAnswers(const QJsonObject &values);
/// The check as a page, in Markdown; empty when all were left blank.
[[nodiscard]] QString clarityText(const ClarityCheck &check, const QMap<QString, int> &answers);

} // namespace afterword::reflect
