// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages leave the journal: all of them, those that were chosen, those of a few days, those
// with a tag. ExportPick is the answer, a value; ExportPages asks for it. What is put away or in
// the bin stays inside, but for a whole copy, which takes what is put away along. Thread: GUI.
#pragma once

#include "app/journal/journal.h"
#include "ui/room.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace afterword {

class DaysField;

struct ExportPick
{
    enum class Which
    {
        All,
        Chosen,
        Days,
        Tag
    };

    Which which = Which::All;
    std::vector<Id> chosen; ///< none: nothing was chosen
    QDate from;
    QDate until;
    Id tag;

    /// Oldest first. `whole`: with what is put away, when all is wanted.
    [[nodiscard]] std::vector<Id> pages(const Journal &journal, bool whole) const;
};

class ExportPages final : public QWidget
{
    Q_OBJECT

public:
    ExportPages(const House &house, ExportPick pick, QWidget *parent);

    [[nodiscard]] const ExportPick &pick() const { return m_pick; }

    /// Where the focus belongs.
    [[nodiscard]] QWidget *first() const;

Q_SIGNALS:
    void changed();

private:
    void addWhich();
    void addTags(QVBoxLayout *column);
    void follow();

    const House m_house;
    ExportPick m_pick;
    std::vector<ExportPick::Which> m_kinds; ///< of the list, in its order
    QComboBox *m_which = nullptr;
    QComboBox *m_tags = nullptr;
    DaysField *m_days = nullptr;
};

} // namespace afterword
