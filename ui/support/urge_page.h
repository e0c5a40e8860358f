// SPDX-License-Identifier: GPL-3.0-or-later
// UrgePage: a wish to get in touch, noted in three taps, and ten minutes to wait with it while a
// disc breathes (care.md X2). How strong it is can be told again after five minutes and at the end.
// One chooses freely then, and each choice is as good as the others: nothing is counted, summed up
// or praised. What was noted before the wait is kept whatever happens then, and what stands on the
// page when the journal is locked is kept as well. Thread: GUI; owned by the Support view. The
// journal may end first.
#pragma once

#include "app/care/support.h"
#include "app/journal/records_reflect.h"
#include "app/reflect/names.h"
#include "ui/room.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <functional>
#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;
class QSlider;
class QVBoxLayout;

namespace afterword {

class BreathDisc;
class Journal;

class UrgePage final : public QScrollArea
{
    Q_OBJECT

public:
    UrgePage(const House &house, care::Support words, QWidget *parent);

    /// With one that was noted before: its row has the focus.
    void enter(const Id &urge = {});
    /// Looks how much of the ten minutes is over. Called by its timer.
    void checkTime();

Q_SIGNALS:
    void left();
    void strengthTaken(); ///< the strength asked now is what its slider stands at
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Stage
    {
        Start,
        Wave,
        After
    };

    /// An empty page with a heading; what was on it goes.
    QVBoxLayout *begin(Stage stage, const QString &title, const QString &text);
    void end(QWidget *focus);
    void showStart();
    QWidget *makeStrength(const QString &label, const QString &name, std::optional<int> shown);
    QButtonGroup *addChips(QVBoxLayout *column, const QStringList &keys, bool outcomes);
    void addButtons(QVBoxLayout *column, const QList<QWidget *> &buttons);
    [[nodiscard]] bool anyChosen() const;
    /// Keeps what is chosen on the first page; false when nothing is.
    bool note();
    void back();

    // urge_wave.cpp
    void showWave();
    void fitDisc();
    void askMidway();
    void showAfter();
    void keepAfter();
    void handIn();

    // urge_list.cpp
    void fillPast();
    QWidget *makeRow(const Urge &urge);
    void keep(const Urge &urge);
    void erase(const Urge &urge);

    House m_house;
    QPointer<Journal> m_journal;
    care::Support m_words;
    reflect::Situation m_situation;
    Stage m_stage = Stage::Start;
    Id m_wanted;      ///< of those noted before
    Urge m_urge;      ///< the one this is about
    Moment m_begun{}; ///< when the wait began
    QTimer m_timer;
    QWidget *m_holder = nullptr;
    QWidget *m_page = nullptr; ///< in it, no wider than is good to read
    QButtonGroup *m_chips = nullptr;
    QLineEdit *m_own = nullptr;
    QSlider *m_strength = nullptr; ///< asked now
    QWidget *m_midway = nullptr;   ///< hidden until five minutes have passed
    BreathDisc *m_disc = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_time = nullptr;
    QVBoxLayout *m_past = nullptr;
    bool m_touched = false; ///< the strength asked now was told, and is not kept yet
};

} // namespace afterword
