// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/clarity.h"

#include "app/reflect/content_file.h"
#include "app/reflect/fields.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

Result<ClarityCheck> loadClarity(const QString &language)
{
    const Result<QByteArray> json = readContent(language, u"clarity.json"_s);
    if (!json)
        return fail(json.error());
    return parseClarity(*json);
}

Result<ClarityCheck> parseClarity(const QByteArray &json)
{
    const Result<QJsonArray> rows = contentRows(json, u"statements"_s);
    if (!rows)
        return fail(rows.error());
    Fields in(QJsonDocument::fromJson(json).object(), u"clarity"_s);
    ClarityCheck check;
    in.value(u"version"_s);
    in.value(u"statements"_s);
    check.ends = in.texts(u"ends"_s);
    in.need(check.ends.size() == 3, u"not three ends"_s);
    if (const Status read = in.finish(); !read)
        return fail(read.error());
    QSet<QString> ids;
    for (const QJsonValueConstRef row : *rows) {
        Fields one(row, u"clarity."_s % QString::number(ids.size()));
        const Statement statement{
            one.id(u"id"_s), one.needText(u"text"_s), one.needText(u"short"_s)};
        one.need(!ids.contains(statement.id), u"id twice"_s);
        if (const Status read = one.finish(); !read)
            return fail(read.error());
        ids.insert(statement.id);
        check.statements.append(statement);
    }
    return check;
}

Path clarityPath(const ClarityCheck &check)
{
    Path path;
    path.id = clarityId;
    path.kind = u"check"_s;
    path.title = QCoreApplication::translate("Reflect", "Clarity check");
    for (const Statement &statement : check.statements) {
        Step step;
        step.id = statement.id;
        step.type = StepType::Slider;
        step.ask = statement.text;
        step.sliders = {{QString(), check.ends.value(0), check.ends.value(2)}};
        path.steps.append(step);
    }
    return path;
}

Run clarityRun(const ClarityCheck &check, const QMap<QString, int> &answers, QDate begun)
{
    const Path path = clarityPath(check);
    QJsonObject values;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        values.insert(answer.key(), answer.value());
    const QJsonObject record{{u"path"_s, path.id},
                             {u"state"_s, u"stopped"_s},
                             {u"values"_s, values},
                             {u"begun"_s, begun.toString(Qt::ISODate)}};
    return Run::fromJson(path, record).value_or(Run(path, begun));
}

QMap<QString, int> clarityAnswers(const QJsonObject &values)
{
    QMap<QString, int> answers;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const int number = value.value().toInt();
        if (number >= clarityLeast && number <= clarityMost)
            answers.insert(value.key(), number);
    }
    return answers;
}

QString clarityText(const ClarityCheck &check, const QMap<QString, int> &answers)
{
    QStringList lines;
    for (const Statement &statement : check.statements) {
        if (!answers.contains(statement.id))
            continue;
        lines.append(QCoreApplication::translate("Reflect", "- %1 %2 of 5")
                         .arg(statement.text, QString::number(answers.value(statement.id))));
    }
    if (lines.isEmpty())
        return {};
    const QString ends = QCoreApplication::translate("Reflect", "1: %1, 5: %2")
                             .arg(check.ends.constFirst(), check.ends.constLast());
    return lines.join(u'\n') % u"\n\n"_s % ends;
}

} // namespace afterword::reflect
