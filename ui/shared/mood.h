// SPDX-License-Identifier: GPL-3.0-or-later
// The mood dot (colour = pleasantness, size = energy), the pad and the words beside it: the same in
// pad, list, calendar, chart and card (look.md 1, 2, 5, 11). Thread: GUI.
#pragma once

#include "app/journal/records.h"
#include "app/reflect/feelings.h"
#include "ui/theme.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QPainter;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class Chip;

/// Diameter in logical pixels for energy -2 … 2.
enum class DotPlace
{
    Pad,
    List,
    Chart
};
[[nodiscard]] double dotDiameter(DotPlace place, int energy);
void paintDot(QPainter &painter, const Theme &theme, QPointF centre, int pleasant, double diameter);

/// "a little pleasant, low energy"
[[nodiscard]] QString moodInWords(int pleasant, int energy);
[[nodiscard]] QString pleasantInWords(int pleasant);

/// The 7 x 5 grid, 238 x 151. Arrows move, Enter or Space chooses, Delete clears. One accessible
/// widget whose value is said in words.
class MoodPad final : public QWidget
{
    Q_OBJECT

public:
    struct Place
    {
        int pleasant = 0;
        int energy = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };

    MoodPad(const Theme &theme, QWidget *parent);

    [[nodiscard]] std::optional<Place> chosen() const { return m_chosen; }

    void setChosen(std::optional<Place> place); ///< no signal
    void choose(Place place);                   ///< as a click does: picked() follows
    void clear();                               ///< as Delete does: cleared() follows

    [[nodiscard]] Place cursor() const { return m_cursor; }

    [[nodiscard]] QPointF centreOf(Place place) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void picked(int pleasant, int energy);
    void cleared();

protected:
    bool event(QEvent *) override;
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;

private:
    [[nodiscard]] std::optional<Place> placeAt(QPointF point) const;
    void describe();

    const Theme &m_theme;
    std::optional<Place> m_chosen;
    std::optional<Place> m_hover;
    Place m_cursor;
};

/// Up to six words for the quarter of the pad, plus "More…" for all of them, by quarter. At most
/// three chosen: a fourth takes the place of the oldest. Chosen words stay in sight.
class WordChips final : public QWidget
{
    Q_OBJECT

public:
    WordChips(const Theme &theme, QList<reflect::Feeling> all, QWidget *parent);
    void suggestFor(int pleasant, int energy);
    void setChosen(const QStringList &keys); ///< no signal

    /// How many may be chosen: 1 to 3.
    void setMost(int most) { m_most = most; }

    [[nodiscard]] QStringList chosen() const { return m_chosen; }

Q_SIGNALS:
    void edited(const QStringList &keys);

private:
    void rebuild();
    void addRow(const QString &title, const QStringList &keys);
    void addMore();
    void toggle(const QString &key, bool on);
    void tick();
    [[nodiscard]] QStringList ofQuarter(bool pleasant, bool high) const;

    const Theme &m_theme;
    QList<reflect::Feeling> m_all;
    QStringList m_suggested;
    QStringList m_chosen;
    bool m_showAll = false;
    int m_most = 3;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_more = nullptr;
    QHash<QString, Chip *> m_chips;
};

} // namespace afterword
