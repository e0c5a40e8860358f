// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/card_grid.h"

#include "ui/reflect/roving.h"

#include <QGridLayout>
#include <QToolButton>

#include <algorithm>

namespace afterword {

namespace {

constexpr int gridGap = 16;
constexpr int gridMost = 3;

} // namespace

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gridGap);
    for (int column = 0; column < gridMost; ++column) {
        m_fillers.append(new QWidget(this));
        m_fillers.constLast()->hide();
    }
}

bool CardGrid::shows(const QList<CardWish> &wishes) const
{
    return std::equal(m_cards.cbegin(),
                      m_cards.cend(),
                      wishes.cbegin(),
                      wishes.cend(),
                      [](const PathCard *card, const CardWish &wish) {
                          return card->objectName() == wish.name && card->words() == wish.words;
                      });
}

void CardGrid::startOver()
{
    const bool inUse = std::any_of(
        m_cards.cbegin(), m_cards.cend(), [](const PathCard *card) { return card->hasFocus(); });
    if (!inUse && !m_cards.isEmpty())
        m_roving->setStop(m_cards.constFirst());
}

void CardGrid::setCards(const QList<CardWish> &wishes, const Theme &theme, const Made &made)
{
    if (m_roving != nullptr && shows(wishes))
        return startOver();
    for (PathCard *old : std::as_const(m_cards)) {
        old->hide();
        old->deleteLater(); // it may be what asked for this
    }
    delete m_roving;
    m_roving = new Roving(this);
    m_cards.clear();
    m_grid->setEnabled(false); // all of them are laid out once, not again for each that is shown
    for (const CardWish &wish : wishes) {
        auto *card = new PathCard(theme, wish.words, this);
        card->setObjectName(wish.name);
        m_cards.append(card);
        made(card, wish.path);
        m_roving->add(card);
        if (card->note() != nullptr)
            setTabOrder(card, card->note());
        card->show();
    }
    m_grid->setEnabled(true);
    place();
}

void CardGrid::setAcross(int across)
{
    if (across == m_across)
        return;
    m_across = across;
    place();
}

PathCard *CardGrid::stop() const
{
    return m_cards.isEmpty() ? nullptr : static_cast<PathCard *>(m_roving->stop());
}

void CardGrid::place()
{
    if (m_roving != nullptr)
        m_roving->setAcross(m_across);
    const int count = static_cast<int>(m_cards.size());
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_cards.at(i), i / m_across, i % m_across);
    // Equal columns, however few cards there are: an empty one would leave its gap to the others.
    for (int column = 0; column < gridMost; ++column) {
        QWidget *filler = m_fillers.at(column);
        filler->setVisible(column < m_across && column >= count);
        if (!filler->isHidden())
            m_grid->addWidget(filler, 0, column);
        else
            m_grid->removeWidget(filler);
    }
    for (int column = 0; column < gridMost; ++column) {
        m_grid->setColumnStretch(column, column < m_across ? 1 : 0);
        m_grid->setColumnMinimumWidth(column, column < m_across ? 1 : 0);
    }
}

} // namespace afterword
