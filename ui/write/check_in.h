// SPDX-License-Identifier: GPL-3.0-or-later
// CheckIn: the panel beside the page. The pad, the chosen value in words, words that fit, and the
// marks made earlier that day. Docked at the end edge, or floating over the page as a card that Esc
// closes. Shows what it is told and says what was picked; keeps nothing. Thread: GUI; owned by its
// parent.
#pragma once

#include "app/journal/records.h"
#include "app/reflect/feelings.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;
class QShortcut;
class QToolButton;
class QVBoxLayout;

namespace afterword {

class CareLine;
class MoodPad;
class MoodWords;
class Segments;
class WordChips;

class CheckIn final : public QWidget
{
    Q_OBJECT

public:
    CheckIn(const Theme &theme, const QList<reflect::Feeling> &feelings, QWidget *parent);

    /// `today`: the page is about today, else about a day gone by.
    void showMark(const std::optional<Mood> &mark, bool today);
    void showOthers(const QList<Mood> &others, bool today);
    void setEditable(bool editable);
    void setFloating(bool floating);

    [[nodiscard]] bool isFloating() const { return m_floating; }

    /// Height that shows everything.
    [[nodiscard]] int fullHeight() const;

    [[nodiscard]] MoodPad *pad() const { return m_pad; }

    /// The quiet line after two of the words.
    [[nodiscard]] CareLine *careLine() const { return m_care; }

Q_SIGNALS:
    void picked(int pleasant, int energy);
    void cleared();
    void wordsEdited(const QStringList &keys);
    void framePicked(afterword::Frame frame);
    void closePicked();
    void undone(); ///< Ctrl+Z
    void grown();  ///< fullHeight() may have changed

protected:
    void paintEvent(QPaintEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QList<reflect::Feeling> &feelings);
    QWidget *makeHead(QWidget *parent);
    QWidget *makeAxis(QWidget *parent);
    QWidget *makeChosen(const QList<reflect::Feeling> &feelings, QWidget *parent);
    QWidget *makeOthers(QWidget *parent);
    void inset();

    const Theme &m_theme;
    QList<reflect::Feeling> m_feelings;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_title = nullptr;
    QToolButton *m_close = nullptr;
    MoodPad *m_pad = nullptr;
    QLabel *m_none = nullptr;
    QWidget *m_chosen = nullptr;
    MoodWords *m_value = nullptr;
    Segments *m_frame = nullptr;
    WordChips *m_words = nullptr;
    CareLine *m_care = nullptr;
    QWidget *m_others = nullptr;
    QLabel *m_othersTitle = nullptr;
    QVBoxLayout *m_othersColumn = nullptr;
    QShortcut *m_escape = nullptr;
    bool m_floating = false;
};

} // namespace afterword
