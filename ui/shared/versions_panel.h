// SPDX-License-Identifier: GPL-3.0-or-later
// VersionsPanel: the earlier versions of a page by time, each compared with the page as it is now,
// and one of them brought back. What would come back is underlined, what would go is crossed out.
// Nothing is lost by it: the page as it is now becomes a version itself. Versions are words: a file
// that was taken off the page does not come back with them, and the panel says so. Thread: GUI;
// texts are compared on the pool. Owner: its window.
#pragma once

#include "app/journal/batch.h"
#include "ui/shared/page_panel.h"

class QLabel;
class QBoxLayout;
class QListWidget;
class QTextEdit;

namespace afterword {

class VersionsPanel final : public PagePanel
{
    Q_OBJECT

public:
    VersionsPanel(const House &house, QWidget *window, const Id &page);

Q_SIGNALS:
    /// It is on the disk; applying this takes it back.
    void broughtBack(const afterword::Batch &undo);

private:
    void build();
    void fill();
    void choose(int row);
    void compare(const QString &then, const QString &now);
    void bringBack();
    void sayFiles();
    [[nodiscard]] QString nameOf(const Version &version) const;

    Id m_page;
    QList<Version> m_versions; ///< as listed
    QString m_then;            ///< the text that is shown, once it is
    quint64 m_ticket = 0;
    QListWidget *m_list = nullptr;
    QTextEdit *m_text = nullptr;
    QLabel *m_legend = nullptr;
    QLabel *m_files = nullptr; ///< names files that a version speaks of and the page has not
};

} // namespace afterword
