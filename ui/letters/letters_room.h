// SPDX-License-Identifier: GPL-3.0-or-later
// The Letters room (look.md, 05): the list at the start edge, and beside it the sheet, the envelope
// of a letter that is not read now, or the empty state. Nothing here sends, shares or copies a
// letter anywhere. Saves 1.5 s after the last key and at once before anything else happens.
// Private to ui/letters. Thread: GUI.
#pragma once

#include "app/session.h"
#include "ui/letters/letter_list.h"
#include "ui/room.h"
#include "ui/shared/undoable.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace afterword {

class Autosave;
class EmptyState;
class EnvelopeView;
class LetterFind;
class LetterSheet;
class SavedState;

class LettersRoom final : public Room
{
    Q_OBJECT

public:
    LettersRoom(const House &house, QWidget *parent);
    ~LettersRoom() override;

    void visit(const Visit &visit) override;
    void seal() override;
    void setWidth(Width width) override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    bool act(const QString &name) override;
    /// Looks whether another day has begun: a letter may be ready then. Called by its timer.
    void checkDay();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildSide();
    QWidget *buildMain();
    QLayout *buildHead(QWidget *parent);
    void connectParts();
    void startNew(const QString &to);
    void open(const Id &id);
    void showLetter();
    void showSheet(const QString &text, bool readOnly);
    void showEnvelope();
    void showEmpty();
    void showHead();
    void showCaution();
    void fillList();
    void fit();
    void touch();
    void saveNow();
    void taken(const Result<BatchRecord> &saved, const Id &asked);
    void hear(const Change &change);
    void step(int by);

    // letters_acts.cpp
    void askSeal(bool change);
    void askOpen();
    void openNow();
    void readAgain();
    void writeOn();
    void toMe();
    void answer();
    void askLetGo(bool tear);
    void letGo();
    void firstPressed();
    void secondPressed();
    void fillMenu();
    [[nodiscard]] Tell tell();

    [[nodiscard]] QDate today() const { return m_house.session.clock()().date(); }

    [[nodiscard]] Journal &journal() const { return m_house.session.journal(); }

    [[nodiscard]] bool isSaved() const { return journal().letter(m_letter.id) != nullptr; }

    House m_house;
    Letter m_letter;        ///< the one shown; its id is null when there is none
    bool m_dirty = false;   ///< something of it is not handed in
    bool m_loading = false; ///< its words are on the way
    bool m_reading = false; ///< an opened letter is read
    Id m_enter;             ///< its words get the focus as soon as they are there
    bool m_onList = true;   ///< in a narrow window: the list is shown
    bool m_goneNow = false; ///< let go just now, in this room
    Width m_width = Width::Wide;
    QTimer m_dayTimer;
    QDate m_day; ///< of what is shown
    Autosave *m_autosave = nullptr;
    LetterFind *m_find = nullptr;

    QWidget *m_side = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_ready = nullptr;
    LetterList *m_list = nullptr;
    QWidget *m_main = nullptr;
    QBoxLayout *m_mainColumn = nullptr;
    QWidget *m_head = nullptr;
    QToolButton *m_back = nullptr;
    SavedState *m_saved = nullptr;
    QPushButton *m_letGoButton = nullptr;
    QPushButton *m_sealButton = nullptr;
    QToolButton *m_more = nullptr;
    QWidget *m_caution = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    LetterSheet *m_sheet = nullptr;
    EnvelopeView *m_envelope = nullptr;
};

} // namespace afterword
