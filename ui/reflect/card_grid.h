// SPDX-License-Identifier: GPL-3.0-or-later
// CardGrid: cards in 3 columns, 2 or 1 by the window's width (look.md 03); a row is as high as its
// highest. One stop for Tab, arrows go from card to card. Cards that would be the same stay.
// Thread: GUI; owned by its parent.
#pragma once

#include "ui/reflect/path_card.h"

#include <functional>

class QGridLayout;

namespace afterword {

class Roving;

/// A card as it is to be.
struct CardWish
{
    QString name; ///< of the widget
    QString path; ///< that it opens; empty: something else
    PathCard::Words words;
};

class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent);

    using Made = std::function<void(PathCard *card, const QString &path)>;

    /// In place of what was there, unless that is the same. `made` is told of each new card. Tab
    /// comes in at the first again, or at the one that has the focus.
    void setCards(const QList<CardWish> &wishes, const Theme &theme, const Made &made);
    void setAcross(int across);

    [[nodiscard]] const QList<PathCard *> &cards() const { return m_cards; }

    [[nodiscard]] PathCard *stop() const;

private:
    [[nodiscard]] bool shows(const QList<CardWish> &wishes) const;
    void startOver();
    void place();

    QGridLayout *m_grid = nullptr;
    Roving *m_roving = nullptr;
    QList<PathCard *> m_cards;
    QList<QWidget *> m_fillers; ///< in the columns without a card
    int m_across = 3;
};

} // namespace afterword
