// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/scroll_page.h"

#include <QApplication>
#include <QBoxLayout>

namespace afterword {

namespace {

constexpr int focusRoom = 24; ///< above and below what has the focus

} // namespace

QScrollArea *addScrollPage(QBoxLayout *whole, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(new QWidget);
    whole->addWidget(scroll, 1);
    return scroll;
}

void followFocus(QScrollArea *scroll)
{
    QObject::connect(qApp, &QApplication::focusChanged, scroll, [scroll](QWidget *, QWidget *now) {
        if (now != nullptr && scroll->widget() != nullptr && scroll->widget()->isAncestorOf(now))
            scroll->ensureWidgetVisible(now, 0, focusRoom);
    });
}

} // namespace afterword
