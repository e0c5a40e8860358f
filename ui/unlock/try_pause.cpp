// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/try_pause.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr int freeTries = 3;
constexpr int firstPause = 4;
constexpr int longestPause = 30;

} // namespace

TryPause::TryPause(QObject *parent)
    : QObject(parent)
{
    m_second.setObjectName(QStringLiteral("pauseSecond"));
    m_second.setParent(this);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TryPause::count);
}

void TryPause::noteWrong()
{
    ++m_wrong;
    if (m_wrong < freeTries)
        return;
    const int doublings = std::min(m_wrong - freeTries, 3);
    m_left = std::min(firstPause << doublings, longestPause);
    m_second.start();
    Q_EMIT changed();
}

void TryPause::count()
{
    --m_left;
    if (m_left <= 0) {
        m_left = 0;
        m_second.stop();
    }
    Q_EMIT changed();
}

} // namespace afterword
