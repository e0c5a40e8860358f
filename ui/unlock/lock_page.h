// SPDX-License-Identifier: GPL-3.0-or-later
// LockPage: the lock screen (look.md 7, 00). A mark, the shown name, one field and Open; a recovery
// code can be typed instead. It says nothing of what is inside. Thread: GUI; owned by the gate,
// which tells it how an opening went.
#pragma once

#include "app/base/result.h"
#include "ui/room.h"
#include "ui/unlock/try_pause.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace afterword {

class CodeEntry;
class HintRow;
class SecretField;

class LockPage final : public QWidget
{
    Q_OBJECT

public:
    LockPage(const House &house, QWidget *parent);
    /// Puts the focus where typing belongs.
    void enter();
    /// Empties the fields and shows the passphrase field: the journal was left or changed.
    void reset();
    void setHint(const QString &hint);
    void tell(const QString &sentence);
    void setOpening(bool opening);
    void showTrouble(const Error &error);

Q_SIGNALS:
    void newJournalWanted();
    void roomWanted(const QString &room);
    /// The page has another shape and wants its place found anew.
    void reshaped();

private:
    void nameParts();
    void layOut();
    void useCode(bool code);
    void submit();
    void refresh();
    void showPause();
    void showOthers();
    void openThis(const QString &path);
    void openAnother();
    void offerCopy(const Error &error);
    void bringBack();

    House m_house;
    TryPause m_pause;
    QTimer m_slow;
    QLabel *m_name;
    QLabel *m_label;
    SecretField *m_field;
    CodeEntry *m_code;
    HintRow *m_caps;
    HintRow *m_trouble;
    HintRow *m_wait;
    HintRow *m_hint;
    HintRow *m_both;
    QPushButton *m_back; ///< brings back the newest copy
    QPushButton *m_open;
    QPushButton *m_cancel;
    QPushButton *m_kind;
    QBoxLayout *m_links;
    QPushButton *m_others;
    QPushButton *m_support;
    QPushButton *m_help;
    bool m_useCode = false;
    bool m_opening = false;
};

} // namespace afterword
