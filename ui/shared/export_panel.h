// SPDX-License-Identifier: GPL-3.0-or-later
// ExportPanel: pages on their way out of the journal: which, as what, names as initials, what
// anyone can read then, where to, how far it is, and where it lies. A hand-off is shown page by
// page before it is written, and what is shown is what is written, byte for byte. Nothing is opened
// or started. Thread: GUI. Owner: its window, as every CardPanel; the lock dismisses it, and what
// was begun is removed.
#pragma once

#include "app/paper/book.h"
#include "ui/shared/export_run.h"
#include "ui/shared/page_panel.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

#include <optional>

namespace afterword {

class PaperView;
class Switch;

class ExportPanel final : public PagePanel
{
    Q_OBJECT

public:
    /// `ids`: the chosen pages; none: all that the journal shows.
    ExportPanel(const House &house, QWidget *window, std::vector<Id> ids);

private:
    /// One thing that can be made.
    struct Way
    {
        QString title;
        QString about;
        const exchange::Format *row = nullptr; ///< nothing: it is looked at first
        bool front = false;                    ///< begins with moods and life marks
        bool initials = true;                  ///< can be asked for
    };

    [[nodiscard]] static QList<Way> ways();
    [[nodiscard]] Way way() const;
    void showChoice();
    void refresh();
    /// For a therapist names are initials unless it is switched off.
    [[nodiscard]] bool isShort() const;
    void choose();

    void write(const QString &path);
    void preview();
    void showPreview();
    void addTurning(QVBoxLayout *column, PaperView *view);
    void savePreview();
    void askToPrint();
    void print();
    void follow(ExportWish wish, std::function<void(const Status &)> then);
    void showProgress();
    void showEnd(const Status &status, const QString &name);
    void say(const QString &title, const QString &text);
    [[nodiscard]] ExportWish wish() const;
    [[nodiscard]] paper::BookHow how() const;

    Journal &m_journal;
    std::vector<Id> m_ids;
    bool m_all;
    QComboBox *m_what = nullptr;
    QLabel *m_about = nullptr;
    Switch *m_initials = nullptr;
    QLabel *m_progress = nullptr;
    ExportRun *m_run = nullptr;
    int m_chosen = 0;
    std::optional<bool> m_asked;                         ///< names as initials, once somebody chose
    std::shared_ptr<QByteArray> m_pdf;                   ///< of a hand-off that is looked at
    std::shared_ptr<std::vector<QByteArray>> m_pictures; ///< its pages
};

} // namespace afterword
