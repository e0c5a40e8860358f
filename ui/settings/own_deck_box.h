// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Reflection: own questions and own paths. Add, change, remove with a way back; hand them
// on as a file and take one in. What is kept lies in the journal; the file can be read by anyone,
// and that is said before it is written. Thread: GUI, files on another. Owner: its page.
#pragma once

#include "app/own_questions.h"
#include "ui/room.h"
#include "ui/shared/undoable.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class OwnDeckBox final : public QWidget
{
    Q_OBJECT

public:
    OwnDeckBox(const House &house, QWidget *parent);

Q_SIGNALS:
    void notice(const QString &text);
    void undoNotice(const QString &text, const std::function<void()> &undo);

private:
    void build();
    [[nodiscard]] QWidget *makeActs();
    void rebuild();
    void addRow(const QString &id, const QString &text, bool isPath);
    void add();
    void change(const QString &id);
    void openForm(const reflect::Path &path);
    void remove(const QString &id, bool isPath);
    /// As a notice of the settings.
    [[nodiscard]] Tell tell();
    void exportDeck();
    void writeTo(const QString &path);
    void importDeck();
    void readFrom(const QString &path);
    void takeIn(const Result<QByteArray> &json);
    /// Says that it was not kept, should that be so.
    void watch(Future<Status> done, const std::function<void()> &then = {});

    House m_house;
    OwnQuestions &m_own;
    bool m_readOnly;
    QLineEdit *m_field = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_none = nullptr;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_list = nullptr;
    QString m_editing; ///< id of the question that is in the field; empty: a new one
};

} // namespace afterword
