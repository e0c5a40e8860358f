// SPDX-License-Identifier: GPL-3.0-or-later
// ExportPanel: pages on their way out of the journal: which, as what, names as initials, what
// anyone can read then, where to, how far it is, and where it lies. Sheets of paper are looked at
// before they are saved or printed, and what is looked at is what leaves: when something changes
// meanwhile, they are shown anew first. Nothing is opened or started. Thread: GUI. Owner: its
// window, as every CardPanel; the lock dismisses it, and what was begun is removed.
#pragma once

#include "ui/shared/export_pages.h"
#include "ui/shared/export_ways.h"
#include "ui/shared/page_panel.h"
#include "ui/shared/sheet_maker.h"

class QComboBox;
class QLabel;
class QPrinter;
class QVBoxLayout;

#include <optional>

namespace afterword {

class PaperArea;
class PaperView;
class Switch;

class ExportPanel final : public PagePanel
{
    Q_OBJECT

public:
    enum class Start
    {
        Choice, ///< what and how
        Print   ///< the sheets of the chosen pages, to be printed
    };

    /// `ids`: the chosen pages; none: all that the journal shows.
    ExportPanel(const House &house,
                QWidget *window,
                std::vector<Id> ids,
                Start start = Start::Choice);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] ExportWay way() const { return m_ways.value(m_chosen); }

    void showChoice();
    void addWhat(QVBoxLayout *column);
    Switch *addSwitch(QVBoxLayout *column, const QString &name, const QString &words);
    void refresh();
    [[nodiscard]] std::vector<Id> pages() const;
    [[nodiscard]] QString leaving(qint64 count) const;
    /// For a therapist names are initials unless it is switched off.
    [[nodiscard]] bool isShort() const;
    void choose();
    void write(const QString &chosen);
    void writeMoods(const QString &path);

    void preview();
    void showPreview();
    void addTurning(QVBoxLayout *column, PaperView *view);
    void fitPaper();
    /// False when the sheets are shown anew, since something changed.
    [[nodiscard]] bool isAsShown();
    void askWhere();
    void savePdf(const QString &chosen);
    void askToPrint();
    void print(const std::shared_ptr<QPrinter> &printer);

    void follow(const QString &words, ExportWish wanted, std::function<void(const Status &)> then);
    void showProgress(const QString &words);
    void showEnd(const Status &status, const QString &name);
    void showTrouble(const Error &error);
    void say(const QString &title, const QString &text);
    [[nodiscard]] ExportWish wish() const;

    Journal &m_journal;
    QList<ExportWay> m_ways;
    ExportPick m_pick;
    ExportPages *m_which = nullptr;
    QLabel *m_count = nullptr;
    QComboBox *m_what = nullptr;
    QLabel *m_about = nullptr;
    QWidget *m_frontRow = nullptr;
    Switch *m_front = nullptr;
    Switch *m_initials = nullptr;
    QLabel *m_progress = nullptr;
    PaperArea *m_paper = nullptr; ///< while sheets are shown
    ExportRun *m_run = nullptr;
    int m_chosen = 0;
    bool m_withMoods = true;     ///< the first page of a hand-off
    std::optional<bool> m_asked; ///< names as initials, once somebody chose
    PlannedBook m_book;          ///< that is looked at
    bool m_changed = false;      ///< the journal, since then
    bool m_toPrinter = false;    ///< what is looked at is to be printed first of all
    bool m_anew = false;         ///< and is shown once more
};

} // namespace afterword
