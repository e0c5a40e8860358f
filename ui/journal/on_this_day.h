// SPDX-License-Identifier: GPL-3.0-or-later
// On this day: at most two older pages from this date, under the month, only for a person who asked
// for it (look.md 7, 02; nothing comes back by itself). Each can be kept out for good or until a
// day. Thread: GUI; owned by the Journal room's side.
#pragma once

#include "app/journal/journal.h"
#include "app/settings.h"
#include "ui/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace afterword {

/// The pages that may show on this day, newest first: the same date of earlier years before the
/// same day of earlier months; written ones only, and none that was asked to stay away.
[[nodiscard]] std::vector<const Page *> pagesOnThisDay(const Journal &journal, QDate today);

class OnThisDay final : public QWidget
{
    Q_OBJECT

public:
    OnThisDay(Journal &journal, Settings &settings, const Theme &theme, QWidget *parent);
    void setToday(QDate today);
    void refresh();

    /// Tab goes on here from `widget`.
    void setTabAfter(QWidget *widget) { m_before = widget; }

Q_SIGNALS:
    void opened(const afterword::Id &page);
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);

private:
    void offer();
    void showPages();
    void addPage(const Page &page);
    void openPageMenu(QToolButton *under, const Id &id);
    void keep(const Id &id, const Lookback &lookback, const QString &said);
    void choose(const char *answer);

    Journal &m_journal;
    Settings &m_settings;
    const Theme &m_theme;
    QDate m_today;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_before = nullptr;
    bool m_asking = false; ///< the offer is shown again
};

} // namespace afterword
