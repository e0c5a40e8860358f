// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/month_words.h"

#include "ui/shared/controls.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace afterword {

namespace {

constexpr std::ptrdiff_t wordsMostMonths = 12;

} // namespace

MonthWordsList::MonthWordsList(const Theme &theme, WordFor wordFor, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_wordFor(std::move(wordFor))
    , m_rows(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(theme, Type::Label, Tone::Text, tr("Words that came with it"), this),
                    1);
    m_buttons = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    // Chevrons flip by themselves from right to left.
    m_before = makeIconButton(theme, QStringLiteral("chev-left"), tr("Months before"), m_buttons);
    m_before->setObjectName(QStringLiteral("monthsBefore"));
    m_after = makeIconButton(theme, QStringLiteral("chev-right"), tr("Months after"), m_buttons);
    m_after->setObjectName(QStringLiteral("monthsAfter"));
    buttons->addWidget(m_before);
    buttons->addWidget(m_after);
    head->addWidget(m_buttons);
    column->addLayout(head);
    connect(m_before, &QToolButton::clicked, this, [this]() { turn(-1); });
    connect(m_after, &QToolButton::clicked, this, [this]() { turn(1); });
    column->addLayout(m_rows);
    column->addStretch();
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(9);
    m_rows->setColumnStretch(1, 1);
    connect(&theme, &Theme::changed, this, &MonthWordsList::rebuild);
}

void MonthWordsList::setMonths(const std::vector<timeline::MonthWords> &months)
{
    m_months = months;
    m_end = static_cast<std::ptrdiff_t>(months.size());
    rebuild();
    setVisible(!m_months.empty());
}

void MonthWordsList::turn(int by)
{
    const auto count = static_cast<std::ptrdiff_t>(m_months.size());
    if (count <= wordsMostMonths)
        return;
    m_end = std::clamp(m_end + by * wordsMostMonths, wordsMostMonths, count);
    rebuild();
    // A button that has come to its end gives the focus to the other one.
    if (!m_before->isEnabled() && by < 0)
        m_after->setFocus(Qt::TabFocusReason);
    else if (!m_after->isEnabled() && by > 0)
        m_before->setFocus(Qt::TabFocusReason);
}

void MonthWordsList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows->setColumnMinimumWidth(0, m_theme.px(28));
    const auto count = static_cast<std::ptrdiff_t>(m_months.size());
    const std::ptrdiff_t begin = std::max(std::ptrdiff_t{0}, m_end - wordsMostMonths);
    m_buttons->setVisible(count > wordsMostMonths);
    m_before->setEnabled(begin > 0);
    m_after->setEnabled(m_end < count);
    const bool years = count > 0 && m_months.front().month.year() != m_months.back().month.year();
    for (std::ptrdiff_t i = begin; i < m_end; ++i) {
        const timeline::MonthWords &each = m_months[static_cast<size_t>(i)];
        addRow(static_cast<int>(i - begin), each, years && (i == begin || each.month.month() == 1));
    }
    updateGeometry();
}

void MonthWordsList::addRow(int row, const timeline::MonthWords &each, bool year)
{
    const QString name = locale().standaloneMonthName(each.month.month(), QLocale::ShortFormat);
    auto *month = new QLabel(this);
    month->setTextFormat(Qt::PlainText);
    month->setText(year ? name + u' ' + QString::number(each.month.year()) : name);
    month->setFont(m_theme.font(Type::Tiny));
    QPalette tone = month->palette();
    tone.setColor(QPalette::WindowText, m_theme.color(Tone::Text2));
    month->setPalette(tone);

    // Words may be someone's own: escaped before they are put into rich text.
    QString said;
    for (const QString &key : each.words) {
        const bool first = said.isEmpty();
        const Tone color = first ? Tone::Text : Tone::Text2;
        said += (first ? QString() : QStringLiteral(", "))
                + QStringLiteral("<span style=\"color:%1%2\">%3</span>")
                      .arg(m_theme.color(color).name(),
                           first ? QStringLiteral(";font-weight:500") : QString(),
                           m_wordFor(key).toHtmlEscaped());
    }
    auto *words = new QLabel(said, this);
    words->setTextFormat(Qt::RichText);
    words->setFont(m_theme.font(Type::Small));
    words->setWordWrap(true);
    // Rich text does not follow the layout's direction by itself.
    words->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter
                        | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    tone.setColor(QPalette::WindowText, m_theme.color(Tone::Text2));
    words->setPalette(tone);
    m_rows->addWidget(month, row, 0, Qt::AlignTop | Qt::AlignLeading);
    m_rows->addWidget(words, row, 1);
}

} // namespace afterword
