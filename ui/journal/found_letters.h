// SPDX-License-Identifier: GPL-3.0-or-later
// FoundLetters: letters that have the words searched for, a few of them above the pages; each opens
// the Letters room. Sealed letters and those let go never appear, whatever is searched. Hidden
// while there are none. Thread: GUI; owned by the Journal room.
#pragma once

#include "app/journal/records_reflect.h"
#include "app/search/query.h"
#include "ui/room.h"

class QPushButton;
class QVBoxLayout;

namespace afterword {

class LetterFind;

class FoundLetters final : public QWidget
{
    Q_OBJECT

public:
    FoundLetters(const House &house, QWidget *parent);
    /// `words` are what was typed.
    void look(const search::Query &query, const QString &words);

Q_SIGNALS:
    void asked(const afterword::Visit &visit);

private:
    void fill();
    QWidget *makeRow(const Letter &letter);

    House m_house;
    LetterFind *m_find = nullptr;
    QString m_words;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace afterword
