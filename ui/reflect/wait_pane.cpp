// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/wait_pane.h"

#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"

#include <QVBoxLayout>

namespace afterword {

WaitPane::WaitPane(const Theme &theme,
                   int minutes,
                   QWidget *parent,
                   std::chrono::milliseconds minute)
    : QWidget(parent)
    , m_left(minutes)
{
    setObjectName(QStringLiteral("waitPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(16);
    m_words = makeLabel(theme, Type::Section, Tone::Text, {}, this);
    m_words->setAlignment(Qt::AlignHCenter);
    QLabel *help = makeLabel(theme,
                             Type::Body,
                             Tone::Text2,
                             tr("Breathe, or look out of the window. Then the question comes."),
                             this);
    help->setWordWrap(true);
    help->setAlignment(Qt::AlignHCenter);
    m_now = makeButton(theme, Look::Default, tr("Ask me now"), this, 40);
    m_now->setObjectName(QStringLiteral("askNow"));
    column->addWidget(m_words);
    column->addWidget(help);
    column->addWidget(m_now, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_now, &QPushButton::clicked, this, &WaitPane::over);
    connect(&m_timer, &QTimer::timeout, this, &WaitPane::tick);
    m_timer.start(minute);
    say();
}

void WaitPane::say()
{
    m_words->setText(tr("%Ln minutes", "how long is left", m_left));
    announceName(m_words, m_words->text());
}

void WaitPane::tick()
{
    if (--m_left > 0) {
        say();
        return;
    }
    m_timer.stop();
    Q_EMIT over();
}

} // namespace afterword
