// SPDX-License-Identifier: GPL-3.0-or-later
// MarkTable: the chart's twin for those who would rather read: one row a check-in or small sign,
// newest first, with its day, time, mood in words and words for feelings, or what it stands for
// (care.md 3.4, 10). Enter or a double click asks for what is behind it. Thread: GUI; owned by its
// parent.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"
#include "ui/timeline/small_mark.h"

#include <QTableView>

#include <functional>
#include <span>

namespace afterword {

class MarkTable final : public QTableView
{
    Q_OBJECT

public:
    using Words = std::function<QString(const QStringList &keys)>;

    MarkTable(const Theme &theme, Words words, QWidget *parent);
    /// Both oldest first.
    void setRows(std::span<const timeline::Dot> dots, std::span<const SmallMark> small);
    /// The row of this page's newest check-in, or of this sign, if there is one.
    void choose(const Id &id);

Q_SIGNALS:
    void opened(const afterword::Id &page);
    void signOpened(const afterword::SmallMark &sign);

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
