// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/then_now_view.h"

#include "ui/reflect/then_now_pair.h"
#include "ui/shared/controls.h"
#include "ui/shared/scroll_page.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int pairsWidest = 860;
constexpr int pairsSide = 40;
constexpr int pairsSideSmall = 24;
constexpr int pairsNarrow = 620;

/// Where in the path a question stands, as its steps are numbered there.
QString placeOf(const reflect::Path &path, const QString &title, const QString &step)
{
    qsizetype number = 1;
    for (const reflect::Step &each : path.steps) {
        if (each.id == step)
            break;
        ++number;
    }
    return ThenNowView::tr("%1, step %2").arg(title).arg(number);
}

} // namespace

ThenNowView::ThenNowView(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_theme(house.theme)
{
    setObjectName(u"thenNow"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QScrollArea *scroll = addScrollPage(whole, this);
    followFocus(scroll);
    m_content = scroll->widget();
    m_column = new QVBoxLayout(m_content);
    m_column->setSpacing(0);
    m_back = makeButton(m_theme, Look::Quiet, tr("Back to Reflect"), m_content, 36);
    m_back->setObjectName(u"thenNowBack"_s);
    m_back->setIcon(themeIcon(m_theme, u"arrow-left"_s));
    m_column->addWidget(m_back, 0, Qt::AlignLeading);
    m_column->addSpacing(8);
    connect(m_back, &QPushButton::clicked, this, &ThenNowView::done);
    connect(&m_theme, &Theme::changed, this, &ThenNowView::fit);
}

void ThenNowView::show(const reflect::Path &path,
                       const QString &title,
                       const QList<reflect::Repeated> &repeats)
{
    delete m_cards;
    m_pairs.clear();
    m_cards = new QWidget(m_content);
    auto *list = new QVBoxLayout(m_cards);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(4);
    list->addWidget(makeLabel(m_theme, Type::Page, Tone::Text, tr("Then and now"), m_cards));
    QLabel *of = makeLabel(m_theme, Type::Body, Tone::Text2, title, m_cards);
    of->setWordWrap(true);
    list->addWidget(of);
    for (const reflect::Repeated &each : repeats) {
        auto *pair = new ThenNowPair(m_theme, path, each, placeOf(path, title, each.step), m_cards);
        connect(pair, &ThenNowPair::captioned, this, &ThenNowView::captioned);
        list->addWidget(pair);
        m_pairs.append(pair);
    }
    list->addStretch();
    m_column->addWidget(m_cards);
    m_cards->show();
    fit();
}

void ThenNowView::enter()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

bool ThenNowView::step(int by)
{
    const QWidget *focused = QApplication::focusWidget();
    for (ThenNowPair *pair : std::as_const(m_pairs)) {
        if (focused != nullptr && pair->isAncestorOf(focused))
            return pair->step(by);
    }
    return !m_pairs.isEmpty() && m_pairs.constFirst()->step(by);
}

void ThenNowView::seal()
{
    for (ThenNowPair *pair : std::as_const(m_pairs))
        pair->seal();
}

QList<QWidget *> ThenNowView::panes() const
{
    QList<QWidget *> all{m_back};
    for (ThenNowPair *pair : m_pairs)
        all.append(pair->start());
    return all;
}

void ThenNowView::fit()
{
    const int least = width() < pairsNarrow ? pairsSideSmall : pairsSide;
    const int side = std::max(least, (width() - m_theme.px(pairsWidest)) / 2);
    m_column->setContentsMargins(side, 28, side, pairsSide);
    for (ThenNowPair *pair : std::as_const(m_pairs))
        pair->setNarrow(width() < pairsNarrow);
}

void ThenNowView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace afterword
