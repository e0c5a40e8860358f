// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/four_weeks.h"

#include "app/timeline/captions.h"
#include "ui/shared/controls.h"

#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

FourWeeks::FourWeeks(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"fourWeeks"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(
        makeLabel(theme, Type::Label, Tone::Text, tr("Four weeks beside four weeks"), this));
    m_sentence = makeLabel(theme, Type::Body, Tone::Text, QString(), this);
    m_sentence->setObjectName(u"fourWeeksSentence"_s);
    m_limits = makeLabel(theme, Type::Small, Tone::Text2, QString(), this);
    m_days = makeLabel(theme, Type::Small, Tone::Text2, QString(), this);
    for (QLabel *label : {m_sentence, m_limits, m_days}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
}

void FourWeeks::setComparison(const timeline::Comparison &comparison, bool frames)
{
    m_sentence->setText(timeline::comparisonInWords(comparison));
    m_limits->setText(timeline::comparisonLimits(comparison));
    m_limits->setVisible(!m_limits->text().isEmpty());
    QString days = timeline::daysMarked(comparison.now, comparison.daysNow, locale()) + u'\n'
                   + timeline::daysMarked(comparison.before, comparison.daysBefore, locale());
    if (frames)
        days += u'\n' + timeline::comparisonFrame(comparison.frame);
    m_days->setText(days);
    // The counts alone would read as a task (care.md 2.1, DR1).
    m_days->setVisible(comparison.verdict != timeline::Verdict::TooFewDays);
}

} // namespace afterword
