// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of HTML as a document for paper: black on white, fonts of the reading chain,
// right-to-left by its own letters, emoji as small pictures (a PDF shows colour fonts as nothing).
// Loads nothing: pictures are those it is given. Thread: one job; needs a QGuiApplication.
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QString>

#include <memory>

class QTextDocument;

namespace afterword::paper {

enum class PaperFont
{
    Serif,
    Sans
};

/// `points` high, in the units of the layout.
[[nodiscard]] QFont paperFont(PaperFont kind, double points);
[[nodiscard]] QColor paperGrey();

/// `width` in units; `pictures` by the address in the HTML.
[[nodiscard]] std::unique_ptr<QTextDocument>
makeDocument(const QByteArray &html, double width, const QHash<QString, QImage> &pictures);

} // namespace afterword::paper
