// SPDX-License-Identifier: GPL-3.0-or-later
// The samples of tests/data/<format>/<case>/: beside expected.json (and options.json) lies the
// source, a file or a folder. A folder called NAME.zip or NAME.daylio is packed into a zip in
// memory first, so that what is in it can be reviewed. Thread: the test's. Values.
#pragma once

#include "app/exchange/format.h"
#include "app/exchange/plan.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

namespace afterword::test {

struct FormatCase
{
    QString format; ///< name of the folder, id of the row
    QString name;
    QString folder;
    QString source;      ///< path of the file or folder
    QJsonObject options; ///< zone, passphrase, columns, moods
    QJsonObject expected;
};

[[nodiscard]] QList<FormatCase> formatCases();
[[nodiscard]] Result<std::unique_ptr<exchange::Source>> sourceOf(const FormatCase &each);
/// Everything a reader gave, or the name of its error.
[[nodiscard]] Result<exchange::Harvest> harvestOf(const FormatCase &each);
/// As expected.json has it: {pages: […], others, not_taken: […], moods: {label: guess}, read}.
[[nodiscard]] QJsonObject described(const exchange::Harvest &harvest);
/// Gives all of it to a writer, from begin() to finish(), as an export does.
[[nodiscard]] Status
writeAll(exchange::Writer &writer, const exchange::Harvest &harvest, exchange::Source &source);
/// The pages without what belongs to one place alone: names in the source, files by their hash.
[[nodiscard]] QJsonObject comparable(const exchange::Harvest &harvest, exchange::Source &source);
/// A folder of files in memory packed into one zip.
[[nodiscard]] QByteArray zipOf(const QString &folder);

} // namespace afterword::test
