// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/clarity_view.h"

#include "app/base/day_words.h"
#include "ui/reflect/clarity_row.h"
#include "ui/reflect/step_bar.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/scroll_page.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkWidest = 860;
constexpr int checkSide = 28;
constexpr int checkNarrow = 700;
constexpr int checkAround = 64; ///< the statement above its circles

} // namespace

ClarityView::ClarityView(const House &house, reflect::ClarityCheck check, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_check(std::move(check))
{
    setObjectName(u"clarityView"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_bar = new StepBar(house, tr("Stop here, keep my answers"), this);
    m_bar->setTitle(tr("Clarity check"));
    whole->addWidget(m_bar);
    QScrollArea *scroll = addScrollPage(whole, this);
    followFocus(scroll, checkAround);
    m_content = scroll->widget();
    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(0);
    column->addWidget(
        makeLabel(house.theme, Type::Page, Tone::Text, tr("As things stand today"), m_content));
    column->addSpacing(4);
    m_hint = makeLabel(house.theme, Type::Body, Tone::Text2, {}, m_content);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addSpacing(16);
    addRows(column);
    column->addSpacing(22);
    auto *foot = new QHBoxLayout;
    foot->addWidget(makeLabel(
        house.theme, Type::Small, Tone::Text2, tr("You can leave any of them blank."), m_content));
    foot->addStretch();
    m_keep = makeButton(house.theme, Look::Primary, tr("Keep this check"), m_content, 40);
    m_keep->setObjectName(u"keepCheck"_s);
    foot->addWidget(m_keep);
    column->addLayout(foot);
    column->addStretch();
    connect(&house.theme, &Theme::changed, this, &ClarityView::fit);
    connect(m_keep, &QPushButton::clicked, this, &ClarityView::kept);
    connect(m_bar, &StepBar::stopAsked, this, &ClarityView::stopped);
    connect(
        m_bar, &StepBar::supportAsked, this, [this]() { Q_EMIT go(Visit{.room = u"support"_s}); });
}

void ClarityView::addRows(QVBoxLayout *column)
{
    m_ends = new QWidget(m_content);
    auto *ends = new QHBoxLayout(m_ends);
    ends->setContentsMargins(0, 0, 0, 4);
    ends->setSpacing(0);
    ends->addStretch();
    for (int i = 0; i < 3; ++i) {
        QLabel *end =
            makeLabel(m_house.theme, Type::Tiny, Tone::Text2, m_check.ends.value(i), m_ends);
        end->setAlignment(i == 0   ? Qt::AlignLeading
                          : i == 1 ? Qt::AlignHCenter
                                   : Qt::AlignTrailing);
        m_endWords.append(end);
        ends->addWidget(end);
    }
    column->addWidget(m_ends);
    column->addWidget(makeHairline(m_house.theme, m_content));
    for (const reflect::Statement &statement : std::as_const(m_check.statements)) {
        auto *line = new QGridLayout;
        line->setSpacing(0);
        QLabel *text = makeLabel(m_house.theme, Type::Row, Tone::Text, statement.text, m_content);
        text->setWordWrap(true);
        text->setContentsMargins(0, 8, 16, 8);
        auto *row = new ClarityRow(m_house.theme, statement.text, m_check.ends, m_content);
        line->addWidget(text, 0, 0, Qt::AlignVCenter);
        line->addWidget(row, 0, 1);
        line->setColumnStretch(0, 1);
        column->addLayout(line);
        column->addWidget(makeHairline(m_house.theme, m_content));
        connect(row, &ClarityRow::edited, this, &ClarityView::edited);
        m_lines.append(line);
        m_statements.append(text);
        m_rows.append(row);
    }
}

void ClarityView::begin(const QMap<QString, int> &answers, const DoneCheck &last, QDate today)
{
    m_bar->setMiddle(dayInWords(today, DayStyle::Plain));
    QString hint = tr("There are no right answers.");
    if (last.day.isValid())
        hint +=
            tr(" The small mark under a circle is what you chose on %1.").arg(shortDate(last.day));
    m_hint->setText(hint);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString id = m_check.statements.at(i).id;
        m_rows.at(i)->setBefore(last.answers.value(id));
        m_rows.at(i)->setAnswer(answers.value(id));
    }
}

QMap<QString, int> ClarityView::answers() const
{
    QMap<QString, int> all;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->answer() > 0)
            all.insert(m_check.statements.at(i).id, m_rows.at(i)->answer());
    }
    return all;
}

void ClarityView::enter()
{
    m_rows.constFirst()->setFocus(Qt::OtherFocusReason);
}

/// Circles go below their statement where there is little room.
void ClarityView::fit()
{
    const int side = std::max(checkSide, (width() - m_house.theme.px(checkWidest)) / 2);
    m_content->layout()->setContentsMargins(side, height() < 600 ? 16 : 36, side, 24);
    const int pitch = ClarityRow::pitch(m_house.theme);
    for (qsizetype i = 0; i < m_endWords.size(); ++i)
        m_endWords.at(i)->setFixedWidth(i == 1 ? 2 * pitch : 3 * pitch / 2);
    const bool narrow = width() < m_house.theme.px(checkNarrow);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->addWidget(m_rows.at(i),
                                 narrow ? 1 : 0,
                                 narrow ? 0 : 1,
                                 narrow ? Qt::AlignTrailing : Qt::Alignment());
}

void ClarityView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace afterword
