// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of first use (care.md 6) as rows of chips: what to call the other one, how it
// stands, what is shared. Each may be left open, changed and taken back; what is tapped is kept at
// once, inside the journal. Thread: GUI. Owner: its page.
#pragma once

#include "app/asking.h"
#include "ui/room.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace afterword {

class Chip;

class AboutYouBox final : public QWidget
{
    Q_OBJECT

public:
    AboutYouBox(const House &house, QWidget *parent);

private:
    struct Row
    {
        const reflect::Step *step = nullptr;
        QWidget *whole = nullptr;
        QHash<QString, Chip *> chips; ///< by key of the option
        QLineEdit *field = nullptr;   ///< a name, or own words
        QWidget *card = nullptr;      ///< words of care that belong to one of the options
        QString cardFor;              ///< the option's key
    };

    void addRow(const reflect::Step &step);
    void addChips(Row &row, QVBoxLayout *column);
    void addField(Row &row, QVBoxLayout *column, const QString &name);
    void addCard(Row &row, QVBoxLayout *column, const reflect::Option &option);
    void tap(const QString &step, const QString &key);
    void typed(const QString &step);
    void showAll();
    [[nodiscard]] bool isAsked(const reflect::Step &step) const;

    [[nodiscard]] Settings &settings() const;

    House m_house;
    QVBoxLayout *m_column;
    QHash<QString, Row> m_rows; ///< by step
    asking::Answers m_answers;
};

} // namespace afterword
