// SPDX-License-Identifier: GPL-3.0-or-later
// PictureLines: the pictures that stand at lines of a page's text, ![caption](attachment:NAME).
// The editor shows the line as typed with the picture under it; the reading pane shows the picture
// and its caption. Nothing here changes a text. Tells when a picture came, so that the lines are
// laid out anew. Thread: GUI. Owner: whoever shows the page.
#pragma once

#include "app/journal/file_link.h"
#include "app/journal/records.h"
#include "ui/shared/page_layout.h"
#include "ui/theme.h"

#include <QObject>

class QTextEdit;

namespace afterword {

class PictureShelf;

class PictureLines final
    : public QObject
    , public BlockPictures
{
    Q_OBJECT

public:
    PictureLines(const Theme &theme, PictureShelf &shelf, QObject *parent);

    /// The files of the page that is shown.
    void setFiles(const QList<Attachment> &files);

    [[nodiscard]] const QList<Attachment> &files() const { return m_files; }

    /// The file of this name, if it is a picture that can be shown.
    [[nodiscard]] const Attachment *picture(const QString &name) const;
    /// That stands at this block.
    [[nodiscard]] const Attachment *pictureAt(const QTextBlock &block) const;

    /// The picture, not the words beside it, under a place of this editor's viewport.
    [[nodiscard]] const Attachment *under(const QTextEdit &edit, QPointF inViewport) const;
    /// Where the picture stands within its block, whose place is given.
    [[nodiscard]] QRectF frame(const QTextBlock &block, const QRectF &place) const;

    [[nodiscard]] PictureRoom room(const QTextBlock &block, qreal width) const override;
    void paint(QPainter &painter, const QTextBlock &block, const QRectF &place) const override;

Q_SIGNALS:
    /// Some of them are of another height now, or look different.
    void changed();

private:
    [[nodiscard]] QSizeF shownSize(const Attachment &file, qreal width) const;

    const Theme &m_theme;
    PictureShelf &m_shelf;
    QList<Attachment> m_files;
};

} // namespace afterword
