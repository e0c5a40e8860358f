// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format_names.h"

#include <QCoreApplication>

namespace afterword {

namespace {

constexpr const char *namesContext = "FormatName";

/// Titles of the table that have words of a language in them; others are names.
[[maybe_unused]] constexpr const char *namesInWords[] = {
    QT_TRANSLATE_NOOP("FormatName", "Afterword (JSON and files in a zip)"),
    QT_TRANSLATE_NOOP("FormatName", "Day One (plain text)"),
    QT_TRANSLATE_NOOP("FormatName", "Joplin (JEX or RAW)"),
    QT_TRANSLATE_NOOP("FormatName", "Markdown (folder)"),
    QT_TRANSLATE_NOOP("FormatName", "Plain text"),
    QT_TRANSLATE_NOOP("FormatName", "Table (CSV)"),
    QT_TRANSLATE_NOOP("FormatName", "Web page (HTML)"),
};

} // namespace

QString formatName(const exchange::Format &format)
{
    return QCoreApplication::translate(namesContext, format.title);
}

} // namespace afterword
