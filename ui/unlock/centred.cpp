// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/centred.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr int leastMargin = 24;

} // namespace

Centred::Centred(QWidget *content, double at, QWidget *parent)
    : QScrollArea(parent)
    , m_content(content)
    , m_field(new QWidget)
    , m_at(at)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(m_field);
    m_field->setAutoFillBackground(false);
    m_content->setParent(m_field);
    // Asked for either by the content's own layout or, once that has been laid out already, by the
    // content of what holds it.
    m_content->installEventFilter(this);
    m_field->installEventFilter(this);
}

void Centred::setShaper(std::function<void(int)> shape)
{
    m_shape = std::move(shape);
}

void Centred::settle()
{
    place(true);
}

void Centred::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place(true);
}

void Centred::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    place(true);
}

bool Centred::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_content || watched == m_field) && event->type() == QEvent::LayoutRequest)
        place(false);
    return QScrollArea::eventFilter(watched, event);
}

void Centred::place(bool anew)
{
    const QSize room = viewport()->size();
    if (anew && m_shape)
        m_shape(room.width());
    const int width =
        std::min(m_content->maximumWidth(), std::max(1, room.width() - 2 * leastMargin));
    int height = m_content->sizeHint().height();
    if (QLayout *inner = m_content->layout()) {
        inner->activate();
        height = inner->hasHeightForWidth() ? inner->totalHeightForWidth(width)
                                            : inner->totalSizeHint().height();
    }
    if (anew || m_top < 0)
        m_top = static_cast<int>(m_at * room.height()) - height / 2;
    const int top = std::max(leastMargin, std::min(m_top, room.height() - height - leastMargin));
    m_field->resize(room.width(), std::max(room.height(), top + height + leastMargin));
    m_content->setGeometry((room.width() - width) / 2, top, width, height);
}

} // namespace afterword
