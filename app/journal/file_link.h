// SPDX-License-Identifier: GPL-3.0-or-later
// How a page's text speaks of its files: ![caption](attachment:NAME) for a picture,
// [caption](attachment:NAME) for any other. Pure, any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace afterword::markdown {

/// The first picture of a line that is one of ours.
struct PictureMark
{
    QString caption;
    QString name; ///< of the attachment, decoded
};

[[nodiscard]] std::optional<PictureMark> pictureIn(QStringView line);
/// Names of all files that a text speaks of, pictures or not, each once.
[[nodiscard]] QStringList filesIn(QStringView text);
/// "![caption](attachment:NAME)"; signs that would end it are written as in addresses.
[[nodiscard]] QString pictureText(const QString &name, const QString &caption = {});
/// The same without the sign of a picture.
[[nodiscard]] QString fileText(const QString &name, const QString &caption);

} // namespace afterword::markdown
