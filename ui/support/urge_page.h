// SPDX-License-Identifier: GPL-3.0-or-later
// UrgePage: a wish to get in touch, noted in three taps, and ten minutes to wait with it while a
// disc breathes (care.md X2). One chooses freely in the end, and each choice is as good as the
// others: nothing is counted, summed up or praised. What was noted before the wait is kept whatever
// happens then. Thread: GUI; owned by the Support view. The journal may end first.
#pragma once

#include "app/care/support.h"
#include "app/journal/records_reflect.h"
#include "app/reflect/names.h"
#include "ui/room.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <functional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;
class QSlider;
class QVBoxLayout;

namespace afterword {

class Journal;

class UrgePage final : public QScrollArea
{
    Q_OBJECT

public:
    UrgePage(const House &house, care::Support words, QWidget *parent);

    void enter();
    /// Looks how much of the ten minutes is over. Called by its timer.
    void checkTime();

Q_SIGNALS:
    void left();
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);

private:
    /// An empty page with a heading; what was on it goes.
    QVBoxLayout *begin(const QString &title, const QString &text);
    void end(QWidget *focus);
    void showStart();
    void showWave();
    void showAfter();
    void addPast(QVBoxLayout *column);
    QWidget *makeRow(const Urge &urge);
    QSlider *addStrength(QVBoxLayout *column, const QString &label);
    QButtonGroup *addChips(QVBoxLayout *column, const QStringList &keys, bool outcomes);
    void addButtons(QVBoxLayout *column, const QList<QWidget *> &buttons);
    /// Keeps what is chosen on the first page; false when nothing is.
    bool note();
    void keep(const Urge &urge);
    void saveNext();
    void erase(const Urge &urge);
    void keepAfter();
    void back();

    House m_house;
    QPointer<Journal> m_journal;
    care::Support m_words;
    reflect::Situation m_situation;
    Urge m_urge;      ///< the one this is about
    Moment m_begun{}; ///< when the wait began
    QTimer m_timer;
    QWidget *m_holder = nullptr;
    QWidget *m_page = nullptr; ///< in it, no wider than is good to read
    QButtonGroup *m_chips = nullptr;
    QLineEdit *m_own = nullptr;
    QSlider *m_strength = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_time = nullptr;
    QList<Urge> m_toSave;
    bool m_saving = false;
    bool m_waiting = false;
    bool m_strengthTouched = false;
};

} // namespace afterword
