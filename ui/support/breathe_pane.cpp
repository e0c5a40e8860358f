// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/breathe_pane.h"

#include "ui/shared/controls.h"
#include "ui/support/breath_disc.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

BreathePane::BreathePane(const Theme &theme, const care::Support &words, QWidget *parent)
    : QWidget(parent)
    , m_breaths(words.breaths)
    , m_disc(new BreathDisc(theme, words.breathWords, this))
    , m_rhythm(new QComboBox(this))
    , m_pause(makeButton(theme, Look::Default, tr("Pause"), this, 36))
{
    setObjectName(u"breathe"_s);
    m_rhythm->setObjectName(u"rhythm"_s);
    m_rhythm->setAccessibleName(tr("Rhythm"));
    for (const care::Breath &breath : std::as_const(m_breaths))
        m_rhythm->addItem(breath.label);
    m_pause->setObjectName(u"pauseBreath"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch();
    row->addWidget(m_rhythm);
    row->addWidget(m_pause);
    row->addStretch();
    QLabel *note =
        makeLabel(theme, Type::Small, Tone::Text3, words.breathWords.value(u"note"_s), this);
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_disc, 1);
    column->addLayout(row);
    column->addWidget(note);
    if (!m_breaths.isEmpty())
        m_disc->setBreath(m_breaths.constFirst());
    connect(m_rhythm, &QComboBox::activated, this, [this](int index) {
        m_disc->setBreath(m_breaths.at(index));
    });
    connect(
        m_pause, &QPushButton::clicked, this, [this] { m_disc->isRunning() ? stop() : start(); });
    showState();
}

void BreathePane::start()
{
    m_disc->start();
    showState();
}

void BreathePane::stop()
{
    m_disc->stop();
    showState();
}

void BreathePane::showState()
{
    m_pause->setText(m_disc->isRunning() ? tr("Pause") : tr("Start"));
}

} // namespace afterword
