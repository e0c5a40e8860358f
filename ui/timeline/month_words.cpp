// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/month_words.h"

#include "ui/shared/controls.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

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
    column->addWidget(
        makeLabel(theme, Type::Label, Tone::Text, tr("Words that came with it"), this));
    column->addLayout(m_rows);
    column->addStretch();
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(9);
    m_rows->setColumnStretch(1, 1);
    connect(&theme, &Theme::changed, this, &MonthWordsList::rebuild);
}

void MonthWordsList::setMonths(const std::vector<timeline::MonthWords> &months)
{
    const auto count = static_cast<std::ptrdiff_t>(months.size());
    m_months.assign(months.end() - std::min(wordsMostMonths, count), months.end());
    rebuild();
    setVisible(!m_months.empty());
}

void MonthWordsList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows->setColumnMinimumWidth(0, m_theme.px(28));
    int row = 0;
    const bool years =
        !m_months.empty() && m_months.front().month.year() != m_months.back().month.year();
    for (const timeline::MonthWords &each : m_months) {
        const QString name = locale().standaloneMonthName(each.month.month(), QLocale::ShortFormat);
        auto *month = new QLabel(this);
        month->setTextFormat(Qt::PlainText);
        month->setText(years && (row == 0 || each.month.month() == 1)
                           ? name + u' ' + QString::number(each.month.year())
                           : name);
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
        ++row;
    }
    updateGeometry();
}

} // namespace afterword
