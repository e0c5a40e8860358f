// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/paper_view.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace afterword {

namespace {

constexpr int paperViewWidth = 420;

} // namespace

PaperView::PaperView(const Theme &theme,
                     std::shared_ptr<const std::vector<QByteArray>> pages,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pages(std::move(pages))
{
    setObjectName(QStringLiteral("paperView"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    turnTo(0);
}

void PaperView::turnTo(int page)
{
    if (count() == 0)
        return;
    m_at = std::clamp(page, 0, count() - 1);
    m_image = QImage::fromData(m_pages->at(static_cast<std::size_t>(m_at)), "PNG");
    setAccessibleName(tr("Page %1 of %2, as it will be on paper").arg(m_at + 1).arg(count()));
    update();
    Q_EMIT turned(m_at);
}

int PaperView::heightForWidth(int width) const
{
    return m_image.isNull() ? width : width * m_image.height() / m_image.width();
}

QSize PaperView::sizeHint() const
{
    return {paperViewWidth, heightForWidth(paperViewWidth)};
}

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = m_image.size().scaled(rect().size(), Qt::KeepAspectRatio);
    const QRect box(QPoint((width() - size.width()) / 2, 0), size);
    painter.drawImage(box, m_image);
    painter.setPen(m_theme.color(hasFocus() ? Tone::Ring : Tone::EdgeSoft));
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_PageDown:
        return turnTo(m_at + 1);
    case Qt::Key_PageUp:
        return turnTo(m_at - 1);
    case Qt::Key_Right:
        return turnTo(m_at + (mirrored ? -1 : 1));
    case Qt::Key_Left:
        return turnTo(m_at + (mirrored ? 1 : -1));
    case Qt::Key_Home:
        return turnTo(0);
    case Qt::Key_End:
        return turnTo(count() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace afterword
