// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/paper_view.h"

#include "ui/shared/accessible.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace afterword {

namespace {

constexpr int paperViewWidth = 420;

} // namespace

PaperView::PaperView(const Theme &theme, int count, const QSizeF &paper, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(count)
    , m_paper(paper)
{
    speakAs(this, QAccessible::Graphic);
    setObjectName(QStringLiteral("paperView"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    turnTo(0);
}

void PaperView::turnTo(int page)
{
    if (m_count == 0)
        return;
    m_at = std::clamp(page, 0, m_count - 1);
    m_sheets.removeIf([this](const auto &each) { return !isNear(each.key()); });
    setAccessibleName(tr("Page %1 of %2, as it will be on paper").arg(m_at + 1).arg(m_count));
    setAccessibleDescription(m_sheets.value(m_at).words);
    update();
    Q_EMIT turned(m_at);
}

bool PaperView::isNear(int page) const
{
    return page >= 0 && page < m_count && std::abs(page - m_at) <= 1;
}

int PaperView::missing() const
{
    for (const int page : {m_at, m_at + 1, m_at - 1}) {
        if (isNear(page) && !m_sheets.contains(page))
            return page;
    }
    return -1;
}

void PaperView::setSheet(int page, const QImage &image, const QString &words)
{
    if (!isNear(page))
        return;
    m_sheets.insert(page, {image, words});
    if (page != m_at)
        return;
    setAccessibleDescription(words);
    update();
}

int PaperView::heightForWidth(int width) const
{
    return qRound(width * m_paper.height() / m_paper.width());
}

QSize PaperView::sizeHint() const
{
    return {paperViewWidth, heightForWidth(paperViewWidth)};
}

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = m_paper.scaled(rect().size(), Qt::KeepAspectRatio).toSize();
    const QRect box(QPoint((width() - size.width()) / 2, 0), size);
    const QImage shown = sheet();
    if (shown.isNull())
        painter.fillRect(box, Qt::white);
    else
        painter.drawImage(box, shown);
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
        return turnTo(m_count - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

PaperArea::PaperArea(PaperView *view, QWidget *parent)
    : QScrollArea(parent)
    , m_view(view)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    setWidget(view);
    view->setAutoFillBackground(false);
    connect(view, &PaperView::turned, this, [this] { ensureVisible(0, 0); });
}

int PaperArea::wholeHeight(int width) const
{
    return m_view->heightForWidth(width);
}

} // namespace afterword
