// SPDX-License-Identifier: GPL-3.0-or-later
// ThenNowView: the same question on two days (care.md 5.4): a question, a day and its answer, the
// next day and its answer, nothing between, no word of ours about them. Sliders are dots on a fixed
// scale. Where there are more answers than two, the earlier one may be any of them. Captions are
// the person's own. Thread: GUI; owned by the Reflect room.
#pragma once

#include "app/reflect/path.h"
#include "app/reflect/repeats.h"
#include "ui/reflect/back_page.h"
#include "ui/room.h"

namespace afterword {

class ThenNowPair;

class ThenNowView final : public BackPage
{
    Q_OBJECT

public:
    ThenNowView(const House &house, QWidget *parent);
    void
    show(const reflect::Path &path, const QString &title, const QList<reflect::Repeated> &repeats);
    void enter();
    /// The answer before or after, of the question that has the focus.
    bool step(int by);
    /// A caption that is being written is kept as it is.
    void seal();
    [[nodiscard]] QList<QWidget *> panes() const;

Q_SIGNALS:
    void captioned(const afterword::Id &page, const QString &step, const QString &caption);

protected:
    void fit() override;

private:
    QWidget *m_cards = nullptr;
    QList<ThenNowPair *> m_pairs;
};

} // namespace afterword
