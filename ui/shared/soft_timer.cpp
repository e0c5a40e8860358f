// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/soft_timer.h"

#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int timerLine = 2;

} // namespace

SoftTimer::SoftTimer(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"softTimer"_s);
    m_words = makeLabel(theme, Type::Small, Tone::Text2, tr("The time you set has passed."), this);
    m_words->setWordWrap(true);
    auto *add = makeButton(theme, Look::Link, tr("Add “Next, I will…”"), this, 30);
    add->setObjectName(u"lastLine"_s);
    add->setAccessibleName(tr("Add a last line: Next, I will…"));
    auto *away = makeButton(theme, Look::Quiet, tr("Go on"), this, 30);
    away->setObjectName(u"goOn"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 8, 0, 4);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(add);
    row->addWidget(away);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SoftTimer::end);
    connect(add, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT lastLineWanted();
    });
    connect(away, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT putAway();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void SoftTimer::setMinutes(int minutes)
{
    if (minutes == m_minutes)
        return;
    m_minutes = minutes;
    reset();
}

void SoftTimer::noteTyping()
{
    if (m_minutes > 0 && !m_over && !m_timer.isActive())
        m_timer.start(m_minute * m_minutes);
}

void SoftTimer::reset()
{
    m_timer.stop();
    m_over = false;
    hide();
}

void SoftTimer::end()
{
    m_over = true;
    show();
    announceName(m_words, m_words->text());
}

void SoftTimer::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), timerLine), m_theme.color(Tone::AccentLine));
}

} // namespace afterword
