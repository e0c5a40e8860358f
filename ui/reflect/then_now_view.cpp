// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/then_now_view.h"

#include "ui/reflect/then_now_pair.h"
#include "ui/shared/controls.h"

#include <QApplication>
#include <QVBoxLayout>

#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int pairsWidest = 860;

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
    : BackPage(house.theme, pairsWidest, u"thenNowBack"_s, parent)
{
    setObjectName(u"thenNow"_s);
}

void ThenNowView::show(const reflect::Path &path,
                       const QString &title,
                       const QList<reflect::Repeated> &repeats)
{
    delete m_cards;
    m_pairs.clear();
    m_cards = new QWidget(content());
    auto *list = new QVBoxLayout(m_cards);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(4);
    list->addWidget(makeLabel(theme(), Type::Page, Tone::Text, tr("Then and now"), m_cards));
    QLabel *of = makeLabel(theme(), Type::Body, Tone::Text2, title, m_cards);
    of->setWordWrap(true);
    list->addWidget(of);
    for (const reflect::Repeated &each : repeats) {
        auto *pair = new ThenNowPair(theme(), path, each, placeOf(path, title, each.step), m_cards);
        connect(pair, &ThenNowPair::captioned, this, &ThenNowView::captioned);
        list->addWidget(pair);
        m_pairs.append(pair);
    }
    list->addStretch();
    column()->addWidget(m_cards);
    m_cards->show();
    fit();
}

void ThenNowView::enter()
{
    backButton()->setFocus(Qt::OtherFocusReason);
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
    QList<QWidget *> all{backButton()};
    for (ThenNowPair *pair : m_pairs)
        all.append(pair->start());
    return all;
}

void ThenNowView::fit()
{
    BackPage::fit();
    for (ThenNowPair *pair : std::as_const(m_pairs))
        pair->setNarrow(isNarrow());
}

} // namespace afterword
