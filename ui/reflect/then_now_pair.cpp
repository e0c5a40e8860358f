// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/then_now_pair.h"

#include "ui/reflect/caption_line.h"
#include "ui/shared/accessible.h"
#include "ui/shared/answer_card.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"

#include <QVBoxLayout>

#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int pairGap = 16;
constexpr int pairButton = 30;

} // namespace

ThenNowPair::ThenNowPair(const Theme &theme,
                         const reflect::Path &path,
                         reflect::Repeated repeated,
                         const QString &place,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_repeated(std::move(repeated))
{
    setObjectName(u"pair-"_s + m_repeated.step);
    const reflect::Step *step = path.step(m_repeated.step);
    if (m_repeated.kind == "sliders"_L1 && step != nullptr && step->per.isEmpty())
        m_sliders = step->sliders;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 24, 0, 0);
    column->setSpacing(0);
    QLabel *question = makeLabel(theme, Type::Card, Tone::Text, m_repeated.question, this);
    question->setWordWrap(true);
    column->addWidget(question);
    column->addSpacing(2);
    QLabel *where = makeLabel(theme, Type::Small, Tone::Text3, place, this);
    where->setWordWrap(true);
    column->addWidget(where);
    column->addSpacing(12);
    m_row = new QHBoxLayout;
    m_row->setSpacing(pairGap);
    column->addLayout(m_row);
    m_then = addSide(0);
    m_now = addSide(m_repeated.answers.size() - 1);
    column->addSpacing(8);
    addFoot(column);
    fill(m_then);
    fill(m_now);
    followEnds();
    connect(m_then.caption, &CaptionLine::kept, this, [this](const QString &caption) {
        m_repeated.answers[m_then.at].caption = caption;
        Q_EMIT captioned(m_repeated.answers.at(m_then.at).page, m_repeated.step, caption);
    });
    connect(m_now.caption, &CaptionLine::kept, this, [this](const QString &caption) {
        m_repeated.answers[m_now.at].caption = caption;
        Q_EMIT captioned(m_repeated.answers.at(m_now.at).page, m_repeated.step, caption);
    });
}

ThenNowPair::Side ThenNowPair::addSide(qsizetype at)
{
    Side side;
    side.at = at;
    side.column = new QVBoxLayout;
    side.column->setSpacing(4);
    side.caption = new CaptionLine(m_theme, this);
    side.column->addWidget(side.caption);
    side.column->addStretch();
    m_row->addLayout(side.column, 1);
    return side;
}

void ThenNowPair::addFoot(QVBoxLayout *column)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    QLabel *two =
        makeLabel(m_theme, Type::Small, Tone::Text3, tr("Two answers on two days."), this);
    two->setWordWrap(true);
    foot->addWidget(two, 1);
    m_before = makeButton(m_theme, Look::Quiet, tr("Answer before"), this, pairButton);
    m_before->setObjectName(u"answerBefore"_s);
    m_before->setIcon(themeIcon(m_theme, u"arrow-left"_s));
    m_before->setToolTip(tr("The answer before this one  Alt+Left"));
    m_after = makeButton(m_theme, Look::Quiet, tr("Answer after"), this, pairButton);
    m_after->setObjectName(u"answerAfter"_s);
    m_after->setIcon(themeIcon(m_theme, u"arrow-right"_s));
    m_after->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight
                                                                     : Qt::RightToLeft);
    m_after->setToolTip(tr("The answer after this one  Alt+Right"));
    for (QPushButton *each : {m_before, m_after}) {
        each->setAccessibleName(each->text() + u": "_s + m_repeated.question);
        each->setVisible(m_repeated.answers.size() > 2);
        foot->addWidget(each);
    }
    column->addLayout(foot);
    connect(m_before, &QPushButton::clicked, this, [this]() { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this]() { step(1); });
}

/// Which of the answers it is, and its day.
QString ThenNowPair::nameOf(qsizetype at) const
{
    const QString day = shortDate(m_repeated.answers.at(at).day);
    if (at == 0)
        return tr("First answer, %1").arg(day);
    return at == m_repeated.answers.size() - 1 ? tr("Latest answer, %1").arg(day)
                                               : tr("An answer between, %1").arg(day);
}

void ThenNowPair::fill(Side &side)
{
    const reflect::Dated &answer = m_repeated.answers.at(side.at);
    delete side.card;
    side.card = new AnswerCard(m_theme, nameOf(side.at), m_sliders, answer, this);
    side.column->insertWidget(0, side.card);
    side.card->show();
    side.caption->show(answer.caption, nameOf(side.at));
}

bool ThenNowPair::step(int by)
{
    const qsizetype at = m_then.at + by;
    if (at < 0 || at >= m_now.at)
        return false;
    m_then.caption->seal();
    m_then.at = at;
    fill(m_then);
    followEnds();
    announceName(m_then.card, m_then.card->accessibleName());
    return true;
}

/// A button that has come to its end gives the focus to the other one.
void ThenNowPair::followEnds()
{
    const bool first = m_then.at == 0;
    const bool last = m_then.at + 1 >= m_now.at;
    m_before->setEnabled(true);
    m_after->setEnabled(true);
    if (first && m_before->hasFocus())
        m_after->setFocus(Qt::TabFocusReason);
    else if (last && m_after->hasFocus())
        m_before->setFocus(Qt::TabFocusReason);
    m_before->setEnabled(!first);
    m_after->setEnabled(!last);
}

void ThenNowPair::setNarrow(bool narrow)
{
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *ThenNowPair::start() const
{
    return m_after->isEnabled() && !m_after->isHidden() ? static_cast<QWidget *>(m_after)
                                                        : m_then.caption->start();
}

void ThenNowPair::seal() const
{
    m_then.caption->seal();
    m_now.caption->seal();
}

} // namespace afterword
