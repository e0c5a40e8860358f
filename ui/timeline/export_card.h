// SPDX-License-Identifier: GPL-3.0-or-later
// ExportCard: what kind of file the chart goes into, how it looks, and whether names are in it (off
// until asked for). Says which days, and that anyone can open the file. Thread: GUI. Owner: its
// window, as every CardPanel; whoever opens it dismisses it at lock.
#pragma once

#include "app/timeline/series.h"
#include "ui/shared/card_panel.h"

class QLabel;
class QVBoxLayout;

namespace afterword {

class Segments;
class Switch;

class ExportCard final : public CardPanel
{
    Q_OBJECT

public:
    enum class Kind
    {
        Png,
        Svg,
        Pdf,
        Csv
    };

    struct Wish
    {
        Kind kind = Kind::Png;
        Theme::Mode look = Theme::Mode::Light;
        bool names = false;
    };

    ExportCard(const Theme &theme, QWidget *window, const timeline::Range &range);

    /// "png", for its file.
    [[nodiscard]] static QString ending(Kind kind);

Q_SIGNALS:
    void chosen(const afterword::ExportCard::Wish &wish);

private:
    void addChoices(QVBoxLayout *column, QWidget *content);
    void refresh();
    [[nodiscard]] Wish wish() const;

    const Theme &m_theme;
    timeline::Range m_range;
    QLabel *m_says = nullptr; ///< what goes into the file
    Segments *m_kind = nullptr;
    Segments *m_look = nullptr;
    QWidget *m_drawn = nullptr; ///< what numbers have no use for
    Switch *m_names = nullptr;
};

} // namespace afterword
