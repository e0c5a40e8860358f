// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/answer_pairs.h"

#include "app/timeline/captions.h"
#include "ui/shared/accessible.h"
#include "ui/shared/answer_card.h"
#include "ui/shared/controls.h"

#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int pairsBeside = 620; // at least so wide: the cards stand beside each other

/// Whether two read alike: what is shown of them, and what it leads to.
bool pairsAlike(const AnswerPair &a, const AnswerPair &b)
{
    const auto alike = [](const reflect::Dated &one, const reflect::Dated &other) {
        return one.day == other.day && one.text == other.text && one.page == other.page
               && one.caption == other.caption && one.numbers == other.numbers;
    };
    return a.place == b.place && a.repeated.step == b.repeated.step
           && a.repeated.question == b.repeated.question
           && alike(a.repeated.answers.constFirst(), b.repeated.answers.constFirst())
           && alike(a.repeated.answers.constLast(), b.repeated.answers.constLast());
}

} // namespace

AnswerPairs::AnswerPairs(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"answerPairs"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(
        makeLabel(theme, Type::Label, Tone::Text, tr("Answers to the same question"), this), 1);
    m_buttons = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    // Chevrons flip by themselves from right to left.
    m_before = makeIconButton(theme, u"chev-left"_s, tr("Question before"), m_buttons);
    m_before->setObjectName(u"questionBefore"_s);
    m_after = makeIconButton(theme, u"chev-right"_s, tr("Question after"), m_buttons);
    m_after->setObjectName(u"questionAfter"_s);
    m_number = makeLabel(theme, Type::Small, Tone::Text2, QString(), m_buttons);
    buttons->addWidget(m_before);
    buttons->addWidget(m_number);
    buttons->addWidget(m_after);
    head->addWidget(m_buttons);
    column->addLayout(head);
    m_question = makeLabel(theme, Type::Card, Tone::Text, QString(), this);
    m_place = makeLabel(theme, Type::Small, Tone::Text2, QString(), this);
    for (QLabel *label : {m_question, m_place}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(8);
    m_row = new QHBoxLayout;
    m_row->setSpacing(16);
    column->addLayout(m_row);
    connect(m_before, &QToolButton::clicked, this, [this]() { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this]() { step(1); });
    hide();
}

void AnswerPairs::setPairs(const QList<AnswerPair> &pairs)
{
    if (std::equal(pairs.begin(), pairs.end(), m_pairs.begin(), m_pairs.end(), pairsAlike))
        return;
    QString shown;
    if (m_current < m_pairs.size())
        shown = m_pairs.at(m_current).place + u'\n' + m_pairs.at(m_current).repeated.step;
    m_pairs = pairs;
    m_current = 0;
    for (int i = 0; i < m_pairs.size(); ++i) {
        if (m_pairs.at(i).place + u'\n' + m_pairs.at(i).repeated.step == shown)
            m_current = i;
    }
    fill();
}

void AnswerPairs::setWords(bool words)
{
    if (words == m_words)
        return;
    m_words = words;
    fill();
}

void AnswerPairs::step(int by)
{
    m_current = std::clamp(m_current + by, 0, static_cast<int>(m_pairs.size()) - 1);
    fill();
    announceName(this, m_pairs.at(m_current).repeated.question);
    // A button that has come to its end gives the focus to the other one.
    if (!m_before->isEnabled() && by < 0)
        m_after->setFocus(Qt::TabFocusReason);
    else if (!m_after->isEnabled() && by > 0)
        m_before->setFocus(Qt::TabFocusReason);
}

void AnswerPairs::fill()
{
    qDeleteAll(m_sides);
    m_sides.clear();
    setVisible(!m_pairs.isEmpty());
    if (m_pairs.isEmpty())
        return;
    const auto count = static_cast<int>(m_pairs.size());
    const AnswerPair &pair = m_pairs.at(m_current);
    m_question->setText(pair.repeated.question);
    m_place->setText(pair.place);
    //: %1 of the questions that were answered more than once, %2 of them in all
    m_number->setText(
        tr("%1 of %2").arg(locale().toString(m_current + 1), locale().toString(count)));
    m_buttons->setVisible(count > 1);
    m_before->setEnabled(m_current > 0);
    m_after->setEnabled(m_current + 1 < count);
    addCard(pair, true);
    addCard(pair, false);
    updateGeometry();
}

void AnswerPairs::addCard(const AnswerPair &pair, bool first)
{
    const reflect::Dated &answer =
        first ? pair.repeated.answers.constFirst() : pair.repeated.answers.constLast();
    const bool years = pair.repeated.answers.constFirst().day.year()
                       != pair.repeated.answers.constLast().day.year();
    const QString day = timeline::dayInWords(answer.day, years, locale());
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new AnswerCard(
        m_theme, day, m_words ? QList<reflect::Slider>() : pair.sliders, answer, side));
    if (!answer.caption.isEmpty()) {
        QLabel *caption = makeLabel(m_theme, Type::Small, Tone::Text2, answer.caption, side);
        caption->setWordWrap(true);
        column->addWidget(caption);
    }
    if (!answer.page.isNull()) {
        QPushButton *open = makeButton(m_theme, Look::Link, tr("Open the page"), side, 28);
        //: For a screen reader: %1 is a day
        open->setAccessibleName(tr("Open the page of %1").arg(day));
        column->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this, [this, page = answer.page]() {
            Q_EMIT pageOpened(page);
        });
    }
    column->addStretch();
    m_row->addWidget(side, 1);
    m_sides.append(side);
    side->show();
}

void AnswerPairs::place(int width)
{
    m_row->setDirection(width >= m_theme.px(pairsBeside) ? QBoxLayout::LeftToRight
                                                         : QBoxLayout::TopToBottom);
}

} // namespace afterword
