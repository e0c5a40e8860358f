// SPDX-License-Identifier: GPL-3.0-or-later
// SpanPages: the pages of the days that are selected in the chart, oldest first, one line each.
// Enter or a click opens one; Esc lets go of the days. Looks each page up when its line is shown.
// Thread: GUI; owned by its parent.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QListView;

namespace afterword {

class SpanPages final : public QWidget
{
    Q_OBJECT

public:
    /// The line of a page: its day and its title or beginning.
    using Line = std::function<QString(const Id &page)>;

    SpanPages(const Theme &theme, Line line, QWidget *parent);
    /// Hidden without days.
    void setPages(std::optional<timeline::Range> days, std::vector<Id> pages);

    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void opened(const afterword::Id &page);
    void cleared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Model;

    void fit();

    const Theme &m_theme;
    Model *m_model = nullptr;
    QLabel *m_title = nullptr;
    QListView *m_list = nullptr;
};

} // namespace afterword
