// SPDX-License-Identifier: GPL-3.0-or-later
// CardGrid: cards in 3 columns, 2 or 1 by the window's width (look.md 03); a row is as high as its
// highest. One stop for Tab, arrows go from card to card. Thread: GUI; owned by its parent.
#pragma once

#include <QWidget>

class QGridLayout;

namespace afterword {

class PathCard;
class Roving;

class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent);

    void setCards(const QList<PathCard *> &cards); ///< children of this; replaces what was there
    void setAcross(int across);

    [[nodiscard]] const QList<PathCard *> &cards() const { return m_cards; }

    [[nodiscard]] PathCard *stop() const;

private:
    void place();

    QGridLayout *m_grid = nullptr;
    Roving *m_roving = nullptr;
    QList<PathCard *> m_cards;
    QList<QWidget *> m_fillers; ///< in the columns without a card
    int m_across = 3;
};

} // namespace afterword
