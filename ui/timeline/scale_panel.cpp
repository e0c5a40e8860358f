// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/scale_panel.h"

#include "app/timeline/captions.h"
#include "ui/shared/controls.h"
#include "ui/timeline/scale_chart.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelTwoColumns = 760; // at least so wide
constexpr int panelGap = 36;

} // namespace

ScalePanel::ScalePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"scalePanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        makeLabel(theme, Type::Label, Tone::Text, tr("Your answers over time"), this));
    QLabel *means = makeLabel(theme, Type::Small, Tone::Text2, timeline::answersMean(), this);
    means->setWordWrap(true);
    column->addWidget(means);
    column->addSpacing(10);
    m_row = new QHBoxLayout;
    for (int i = 0; i < 2; ++i) {
        m_stacks.append(new QVBoxLayout);
        m_stacks.constLast()->setSpacing(24);
        m_row->addLayout(m_stacks.constLast(), 1);
    }
    column->addLayout(m_row);
    hide();
}

void ScalePanel::setGroups(const QList<reflect::ScaleGroup> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    for (const Box &box : m_boxes)
        delete box.whole;
    m_boxes.clear();
    for (const reflect::ScaleGroup &group : groups)
        m_boxes.push_back(makeBox(group));
    refresh();
}

ScalePanel::Box ScalePanel::makeBox(const reflect::ScaleGroup &group)
{
    Box box;
    box.whole = new QWidget(this);
    auto *column = new QVBoxLayout(box.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    QLabel *question = makeLabel(m_theme, Type::Body, Tone::Text, group.question, box.whole);
    QLabel *place = makeLabel(m_theme, Type::Tiny, Tone::Text2, group.place, box.whole);
    for (QLabel *label : {question, place}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(4);
    for (const reflect::Scale &scale : group.scales) {
        const Row row = makeRow(group, scale, box.whole);
        for (QWidget *each : {static_cast<QWidget *>(row.label),
                              static_cast<QWidget *>(row.chart),
                              static_cast<QWidget *>(row.words)}) {
            if (each != nullptr)
                column->addWidget(each);
        }
        box.rows.push_back(row);
    }
    if (group.leftOut) {
        QLabel *left = makeLabel(m_theme,
                                 Type::Tiny,
                                 Tone::Text2,
                                 timeline::answersLeftOut(std::max(1, group.days)),
                                 box.whole);
        left->setWordWrap(true);
        column->addWidget(left);
    }
    column->addStretch();
    return box;
}

ScalePanel::Row
ScalePanel::makeRow(const reflect::ScaleGroup &group, const reflect::Scale &scale, QWidget *parent)
{
    Row row;
    if (!scale.label.isEmpty()) {
        row.label = makeLabel(m_theme, Type::Small, Tone::Text2, scale.label, parent);
        row.label->setWordWrap(true);
    }
    const QString name =
        scale.label.isEmpty() ? group.question : group.question + u' ' + scale.label;
    row.chart = new ScaleChart(m_theme, scale, name, parent);
    row.words = makeLabel(m_theme, Type::Small, Tone::Text, QString(), parent);
    row.words->setWordWrap(true);
    row.words->setAccessibleName(name);
    connect(row.chart, &ScaleChart::opened, this, [this, letters = group.letters](const Id &id) {
        if (letters)
            Q_EMIT letterOpened(id);
        else
            Q_EMIT pageOpened(id);
    });
    return row;
}

void ScalePanel::setRange(const timeline::Range &range)
{
    m_range = range;
    refresh();
}

void ScalePanel::setTable(bool table)
{
    m_table = table;
    refresh();
}

void ScalePanel::refresh()
{
    m_filled = false;
    for (const Box &box : m_boxes) {
        bool filled = false;
        for (const Row &row : box.rows) {
            row.chart->setRange(m_range);
            const bool any = !row.chart->shown().isEmpty();
            row.chart->setVisible(any && !m_table);
            row.words->setVisible(any && m_table);
            row.words->setText(m_table ? row.chart->allInWords() : QString());
            if (row.label != nullptr)
                row.label->setVisible(any);
            filled = filled || any;
        }
        box.whole->setVisible(filled);
        m_filled = m_filled || filled;
    }
    arrange();
    setVisible(m_filled);
}

void ScalePanel::place(int width)
{
    m_columns = width >= m_theme.px(panelTwoColumns) ? 2 : 1;
    arrange();
}

void ScalePanel::arrange()
{
    for (QVBoxLayout *stack : std::as_const(m_stacks)) {
        while (QLayoutItem *item = stack->takeAt(0))
            delete item;
    }
    std::array<size_t, 2> charts{};
    for (const Box &box : m_boxes) {
        if (box.whole->isHidden())
            continue;
        const int to = m_columns > 1 && charts[1] < charts[0] ? 1 : 0;
        m_stacks.at(to)->addWidget(box.whole);
        charts.at(static_cast<size_t>(to)) += box.rows.size() + 1; // the question
    }
    for (QVBoxLayout *stack : std::as_const(m_stacks))
        stack->addStretch();
    m_row->setStretch(1, m_columns > 1 ? 1 : 0);
    m_row->setSpacing(m_columns > 1 ? panelGap : 0);
}

} // namespace afterword
