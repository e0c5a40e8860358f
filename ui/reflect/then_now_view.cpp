// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/then_now_view.h"

#include "ui/reflect/answer_card.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int pairsWidest = 860;
constexpr int pairsSide = 40;

} // namespace

ThenNowView::ThenNowView(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_theme(house.theme)
{
    setObjectName(u"thenNow"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole->addWidget(scroll);
    m_content = new QWidget(scroll);
    m_column = new QVBoxLayout(m_content);
    m_column->setSpacing(0);
    m_back = makeButton(m_theme, Look::Quiet, tr("Back to Reflect"), m_content, 36);
    m_back->setIcon(themeIcon(m_theme, u"arrow-left"_s));
    m_column->addWidget(m_back, 0, Qt::AlignLeading);
    m_column->addSpacing(8);
    scroll->setWidget(m_content);
    connect(m_back, &QPushButton::clicked, this, &ThenNowView::done);
    connect(&m_theme, &Theme::changed, this, &ThenNowView::fit);
}

void ThenNowView::show(const reflect::Path &path,
                       const QString &title,
                       const QList<reflect::Repeated> &repeats)
{
    delete m_cards;
    m_cards = new QWidget(m_content);
    m_list = new QVBoxLayout(m_cards);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(12);
    m_list->addWidget(makeLabel(m_theme, Type::Page, Tone::Text, tr("Then and now"), m_cards));
    m_list->addWidget(makeLabel(m_theme, Type::Body, Tone::Text2, title, m_cards));
    for (const reflect::Repeated &each : repeats)
        addQuestion(path, each);
    m_list->addStretch();
    m_column->addWidget(m_cards);
    m_cards->show();
    fit();
}

void ThenNowView::addQuestion(const reflect::Path &path, const reflect::Repeated &repeated)
{
    QLabel *question = makeLabel(m_theme, Type::Card, Tone::Text, repeated.question, m_cards);
    question->setWordWrap(true);
    question->setContentsMargins(0, 20, 0, 4);
    m_list->addWidget(question);
    const reflect::Step *step = path.step(repeated.step);
    auto *row = new QWidget(m_cards);
    auto *pair = new QHBoxLayout(row);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(16);
    // The first and the latest, side by side; what lies between is in the journal.
    for (const reflect::Dated *answer :
         {&repeated.answers.constFirst(), &repeated.answers.constLast()}) {
        const bool dots = repeated.kind == "sliders"_L1 && step != nullptr && step->per.isEmpty();
        pair->addWidget(new AnswerCard(m_theme,
                                       shortDate(answer->day),
                                       dots ? step->sliders : QList<reflect::Slider>(),
                                       answer->numbers,
                                       answer->text,
                                       row),
                        1,
                        Qt::AlignTop);
    }
    m_list->addWidget(row);
    m_list->addWidget(
        makeLabel(m_theme, Type::Small, Tone::Text3, tr("Two answers on two days."), m_cards));
}

void ThenNowView::enter()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void ThenNowView::fit()
{
    const int side = std::max(pairsSide, (width() - m_theme.px(pairsWidest)) / 2);
    m_column->setContentsMargins(side, 28, side, pairsSide);
}

void ThenNowView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace afterword
