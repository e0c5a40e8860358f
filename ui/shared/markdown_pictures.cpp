// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and files in editor and reading pane: what is clicked, dropped and pasted. And the mouse
// over a page that is read.
#include "ui/shared/markdown.h"
#include "ui/shared/markdown_links.h"
#include "ui/shared/page_layout.h"
#include "ui/shared/picture_lines.h"

#include <QMimeData>
#include <QMouseEvent>
#include <QTextBlock>
#include <QUrl>
#include <QWheelEvent>

namespace afterword {

namespace {

QStringList localFiles(const QMimeData *source)
{
    QStringList paths;
    if (source != nullptr && source->hasUrls()) {
        const QList<QUrl> urls = source->urls();
        for (const QUrl &url : urls) {
            if (url.isLocalFile())
                paths << url.toLocalFile();
        }
    }
    return paths;
}

void picturesShow(QTextEdit &page, PageLayout &layout, PictureLines *pictures)
{
    layout.setPictures(pictures);
    page.viewport()->setMouseTracking(pictures != nullptr);
    if (pictures == nullptr)
        return;
    QObject::connect(pictures, &PictureLines::changed, &page, [&page, &layout, pictures] {
        layout.setPictures(pictures);
        page.viewport()->update();
    });
}

/// The picture that this press of the mouse asks for, if it does.
const Attachment *
picturesPressed(const QTextEdit &page, const PictureLines *pictures, QMouseEvent &event)
{
    if (pictures == nullptr || event.button() != Qt::LeftButton)
        return nullptr;
    const Attachment *file = pictures->under(page, event.position());
    if (file != nullptr)
        event.accept();
    return file;
}

} // namespace

void MarkdownEdit::setPictures(PictureLines *pictures)
{
    m_pictures = pictures;
    picturesShow(*this, *m_layout, pictures);
}

void MarkdownView::setPictures(PictureLines *pictures)
{
    m_pictures = pictures;
    picturesShow(*this, *m_layout, pictures);
}

void MarkdownEdit::mousePressEvent(QMouseEvent *event)
{
    if (const Attachment *file = picturesPressed(*this, m_pictures, *event))
        Q_EMIT pictureAsked(QString(file->name));
    else
        QTextEdit::mousePressEvent(event);
}

void MarkdownView::mousePressEvent(QMouseEvent *event)
{
    if (const Attachment *file = picturesPressed(*this, m_pictures, *event))
        Q_EMIT pictureAsked(QString(file->name));
    else
        QTextEdit::mousePressEvent(event);
}

bool MarkdownEdit::canTakeFiles(const QMimeData *source) const
{
    return m_pictures != nullptr && (source->hasImage() || !localFiles(source).isEmpty());
}

/// True when there was something that is no text: it goes to whoever keeps files.
bool MarkdownEdit::takeFiles(const QMimeData *source)
{
    const QStringList paths = localFiles(source);
    if (m_pictures == nullptr)
        return false;
    if (!paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
        return true;
    }
    if (source->hasImage() && !source->hasFormat(QStringLiteral("text/plain"))) {
        Q_EMIT pictureGiven(qvariant_cast<QImage>(source->imageData()));
        return true;
    }
    return false;
}

void MarkdownEdit::insertLines(QTextCursor at, const QStringList &lines)
{
    if (isReadOnly() || lines.isEmpty())
        return;
    if (at.isNull() || at.document() != document())
        at = textCursor();
    const bool atCaret = textCursor().block() == at.block();
    at.beginEditBlock();
    at.movePosition(QTextCursor::EndOfBlock);
    QString whole = lines.join(u'\n') + u'\n';
    if (!at.block().text().trimmed().isEmpty())
        whole.prepend(u'\n');
    at.insertText(whole, QTextCharFormat());
    at.endEditBlock();
    if (atCaret) {
        setTextCursor(at);
        ensureCursorVisible();
    }
}

void MarkdownView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const bool link = !anchorAt(event->position().toPoint()).isEmpty();
    const bool picture =
        m_pictures != nullptr && m_pictures->under(*this, event->position()) != nullptr;
    viewport()->setCursor(link || picture ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void MarkdownView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    m_link = -1;
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection()) {
        markdown::openAddress(m_theme, this, anchorAt(event->position().toPoint()));
    }
}

void MarkdownView::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        event->ignore(); // Qt would zoom; the text size is a setting
        return;
    }
    QTextEdit::wheelEvent(event);
}

} // namespace afterword
