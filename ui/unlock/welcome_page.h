// SPDX-License-Identifier: GPL-3.0-or-later
// WelcomePage: step 1 of 2 of a new journal (look.md 7, 00c): a name, a passphrase typed twice, the
// place of the file. What it asks for is said in a sentence, never by a disabled button alone.
// Thread: GUI; owned by the gate.
#pragma once

#include "app/base/result.h"
#include "ui/room.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class HintRow;
class NewPassphrase;

class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(const House &house, QWidget *parent);
    /// Empty fields, the suggested name and place.
    void begin();
    void enter();
    void showTrouble(const Error &error);
    void tell(const QString &sentence);
    /// Two columns or one, by the window's width.
    void shape(int width);

Q_SIGNALS:
    /// Said before the session is asked to create.
    void creating();
    /// Back to the lock screen of the journal there was.
    void backWanted();
    void journalChosen();
    void roomWanted(const QString &room);

private:
    QWidget *makeForm();
    void addFoot(QWidget *form, QVBoxLayout *column);
    void addAids(QWidget *form, QVBoxLayout *column);
    QWidget *makeCard();
    void addField(QVBoxLayout *column, const QString &label, QWidget *field);
    void connectForm();
    void refresh();
    void setBusy(bool busy);
    void submit();
    void create();
    void changePlace();
    void openExisting();
    void openFile();
    void openThis(const QString &path);
    [[nodiscard]] bool isReady() const;

    House m_house;
    QBoxLayout *m_columns;
    QWidget *m_card = nullptr;
    QLineEdit *m_name = nullptr;
    NewPassphrase *m_passphrase = nullptr;
    HintRow *m_trouble = nullptr;
    QLabel *m_where = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_existing = nullptr;
    QPushButton *m_back = nullptr;
    QString m_path;
    bool m_placeChosen = false;
    bool m_busy = false;
};

} // namespace afterword
