// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/scroll_page.h"

#include <QApplication>
#include <QBoxLayout>

namespace afterword {

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

void followFocus(QScrollArea *scroll, int around)
{
    followFocus(scroll, [around]() { return around; });
}

void followFocus(QScrollArea *scroll, const std::function<int()> &around)
{
    QObject::connect(
        qApp, &QApplication::focusChanged, scroll, [scroll, around](QWidget *, QWidget *now) {
            if (now != nullptr && scroll->widget() != nullptr
                && scroll->widget()->isAncestorOf(now))
                scroll->ensureWidgetVisible(now, 0, around());
        });
}

} // namespace afterword
