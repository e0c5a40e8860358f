// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chart_legend.h"

#include "app/timeline/captions.h"
#include "ui/shared/controls.h"
#include "ui/shared/mood.h"
#include "ui/timeline/chart_layer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace afterword {

namespace {

/// A small drawing of one of the chart's signs.
class LegendSign final : public QWidget
{
public:
    enum class What
    {
        Line,
        Dots,
        Counts,
        Square
    };

    LegendSign(const Theme &theme, What what, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_what(what)
    {
        setFixedSize(what == What::Dots ? 44 : 26, 18);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double middle = height() / 2.0;
        if (m_what == What::Square) {
            timeline::Dot dot;
            dot.frame = Frame::Day;
            dot.energy = 2;
            paintChartDot(painter, m_theme, {width() / 2.0, middle}, dot);
            return;
        }
        if (m_what == What::Line) {
            painter.fillRect(QRectF(0, middle - 4, width(), 8), m_theme.color(Tone::Band));
            painter.fillRect(QRectF(0, middle - 1, width(), 2), m_theme.color(Tone::Line));
            return;
        }
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if (m_what == What::Dots) {
            const std::array<std::pair<double, int>, 3> dots{{{4, -2}, {18, 0}, {36, 2}}};
            for (const auto &[x, energy] : dots)
                paintDot(painter,
                         m_theme,
                         {mirrored ? width() - x : x, middle},
                         0,
                         dotDiameter(DotPlace::List, energy));
            return;
        }
        const std::array<double, 6> heights{{2, 5, 8, 14, 10, 4}};
        double x = 1;
        for (const double high : heights) {
            painter.fillRect(QRectF(mirrored ? width() - x - 3 : x, middle - high / 2, 3, high),
                             m_theme.moodFill(0));
            x += 4;
        }
    }

private:
    const Theme &m_theme;
    What m_what;
};

class SmallSign final : public QWidget
{
public:
    SmallSign(const Theme &theme, SmallMark::Kind kind, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_kind(kind)
    {
        setFixedSize(18, 18);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSmallMark(painter, m_theme, m_kind, QRectF(rect()).center());
    }

private:
    const Theme &m_theme;
    SmallMark::Kind m_kind;
};

QWidget *legendKey(QWidget *sign, QLabel *text, QWidget *parent)
{
    auto *key = new QWidget(parent);
    auto *row = new QHBoxLayout(key);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    sign->setParent(key);
    text->setParent(key);
    row->addWidget(sign);
    row->addWidget(text);
    row->addSpacing(16);
    return key;
}

} // namespace

ChartLegend::ChartLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    // A layout's margins do not flip from right to left; a spacer does.
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_indent = new QSpacerItem(0, 0, QSizePolicy::Fixed);
    whole->addItem(m_indent);
    auto *column = new QVBoxLayout;
    whole->addLayout(column, 1);
    column->setSpacing(6);
    auto *keys = new QWidget(this);
    auto *flow = new FlowLayout(keys, 8);

    m_switch = new Switch(theme, tr("Soft line"), keys);
    m_switch->setObjectName(QStringLiteral("softLine"));
    m_switch->setCheckable(true);
    m_switchRow =
        legendKey(m_switch, makeLabel(theme, Type::Small, Tone::Text, tr("Soft line"), keys), keys);
    connect(m_switch, &QAbstractButton::toggled, this, &ChartLegend::lineWanted);

    using What = LegendSign::What;
    m_lineText = makeLabel(theme, Type::Small, Tone::Text2, timeline::lineMeans(), keys);
    m_lineKey = legendKey(new LegendSign(theme, What::Line, keys), m_lineText, keys);
    m_dotKey =
        legendKey(new LegendSign(theme, What::Dots, keys),
                  makeLabel(theme, Type::Small, Tone::Text2, tr("More energy, bigger dot"), keys),
                  keys);
    m_countKey =
        legendKey(new LegendSign(theme, What::Counts, keys),
                  makeLabel(theme, Type::Small, Tone::Text2, tr("More marks, taller bar"), keys),
                  keys);
    m_frameKey =
        legendKey(new LegendSign(theme, What::Square, keys),
                  makeLabel(theme, Type::Small, Tone::Text2, tr("About the whole day"), keys),
                  keys);
    for (QWidget *key : {m_switchRow, m_lineKey, m_dotKey, m_countKey, m_frameKey})
        flow->addWidget(key);
    using Sign = SmallMark::Kind;
    for (const auto &[kind, name] : {std::pair(Sign::Path, tr("Path")),
                                     std::pair(Sign::Letter, tr("Letter")),
                                     std::pair(Sign::Urge, tr("Urge"))}) {
        QLabel *text = makeLabel(theme, Type::Small, Tone::Text2, name, keys);
        m_signKeys[kind] = legendKey(new SmallSign(theme, kind, keys), text, keys);
        m_signKeys[kind]->hide();
        flow->addWidget(m_signKeys[kind]);
    }
    m_tableButton = makeButton(theme, Look::Link, tr("Show as a table"), keys, 28);
    m_tableButton->setObjectName(QStringLiteral("asTable"));
    m_tableButton->setToolTip(tr("Ctrl+Shift+A"));
    flow->addWidget(m_tableButton);
    connect(m_tableButton, &QPushButton::clicked, this, [this]() { Q_EMIT tableWanted(!m_table); });
    column->addWidget(keys);
    m_caption = makeLabel(theme, Type::Small, Tone::Text2, {}, this);
    m_caption->setObjectName(QStringLiteral("chartCaption"));
    m_caption->setWordWrap(true);
    column->addWidget(m_caption);
}

void ChartLegend::setIndent(int width)
{
    m_indent->changeSize(width, 0, QSizePolicy::Fixed);
    layout()->invalidate();
}

void ChartLegend::setState(const State &state)
{
    m_table = state.table;
    const bool drawn = state.charts && !state.table;
    m_tableButton->setText(state.table ? tr("Show as a chart") : tr("Show as a table"));
    m_switchRow->setVisible(state.lineReady && drawn);
    m_switch->blockSignals(true);
    m_switch->setChecked(state.lineOn);
    m_switch->blockSignals(false);
    m_switch->update();
    m_lineKey->setVisible(state.lineReady && state.lineOn && drawn);
    m_dotKey->setVisible(!state.crowded && drawn);
    m_countKey->setVisible(state.crowded && drawn);
    m_frameKey->setVisible(state.wholeDays && !state.crowded && drawn);
    for (const auto &[kind, sign] : m_signKeys)
        sign->setVisible(drawn && state.signs.contains(kind));

    QStringList said;
    if (state.lineReady && state.lineOn && state.bothFrames && drawn)
        said.append(timeline::lineFrame(state.frame));
    if (!state.lineReady && drawn && state.days < timeline::fewestForLine)
        said.append(timeline::lineWaits());
    if (state.days > 0)
        said.append(timeline::drawnFrom(state.days));
    if (state.days > 0 && state.blanks)
        said.append(timeline::blankDays());
    m_caption->setText(said.join(u' '));
    m_caption->setVisible(!said.isEmpty());
}

} // namespace afterword
