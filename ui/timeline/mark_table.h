// SPDX-License-Identifier: GPL-3.0-or-later
// MarkTable: the chart's twin for those who would rather read: one row a check-in, newest first,
// with its day, time, mood in words and words for feelings (care.md 3.4, 10). Enter or a double
// click asks for the page. Thread: GUI; owned by its parent.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"

#include <QTableView>

#include <functional>

namespace afterword {

class MarkTable final : public QTableView
{
    Q_OBJECT

public:
    using Words = std::function<QString(const QStringList &keys)>;

    MarkTable(const Theme &theme, Words words, QWidget *parent);
    void setDots(std::vector<timeline::Dot> dots);
    /// The row of this page's newest check-in, if it has one.
    void choose(const Id &page);

Q_SIGNALS:
    void opened(const afterword::Id &page);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Model;

    void fit();
    void open(const QModelIndex &index);

    const Theme &m_theme;
    Model *m_model = nullptr;
};

} // namespace afterword
