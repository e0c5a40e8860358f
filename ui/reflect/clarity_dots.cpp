// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/clarity_dots.h"

#include "app/base/day_words.h"
#include "ui/shared/dates.h"
#include "ui/shared/mirror.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype dotsShown = 6; ///< the latest checks
constexpr int dotsPitch = 34;
constexpr int dotsGap = 28; ///< from the words to the middle of the first column
constexpr int dotsRow = 16;

double radiusFor(int answer)
{
    return 1.4 + 0.8 * answer; // 1 … 5
}

QString dayWords(QDate day)
{
    return dayInWords(day, DayStyle::Short);
}

} // namespace

ClarityDots::ClarityDots(const Theme &theme,
                         reflect::ClarityCheck check,
                         const QList<DoneCheck> &done,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_check(std::move(check))
    , m_done(done.mid(std::max<qsizetype>(0, done.size() - dotsShown)))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(inWords());
    connect(&theme, &Theme::changed, this, [this]() {
        updateGeometry();
        update();
    });
}

QString ClarityDots::inWords() const
{
    QStringList rows;
    for (const reflect::Statement &statement : m_check.statements) {
        QStringList said;
        for (const DoneCheck &done : m_done) {
            if (done.answers.contains(statement.id))
                said.append(tr("%1: %2 of 5")
                                .arg(shortDate(done.day))
                                .arg(done.answers.value(statement.id)));
        }
        if (!said.isEmpty())
            rows.append(statement.brief + u". "_s + said.join(u", "_s));
    }
    return rows.join(u". "_s);
}

int ClarityDots::labelWide() const
{
    const QFontMetrics metrics(m_theme.font(Type::Tiny));
    int widest = 0;
    for (const reflect::Statement &statement : m_check.statements)
        widest = std::max(widest, metrics.horizontalAdvance(statement.brief));
    return widest + 1;
}

int ClarityDots::rowHigh() const
{
    return std::max(m_theme.px(dotsRow), QFontMetrics(m_theme.font(Type::Tiny)).height());
}

QSize ClarityDots::sizeHint() const
{
    const int rows = static_cast<int>(m_check.statements.size()) + 1;
    const int columns = static_cast<int>(m_done.size());
    return {labelWide() + dotsGap + std::max(0, columns - 1) * dotsPitch + dotsGap,
            rows * rowHigh() + 6};
}

void ClarityDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(Type::Tiny));
    const Mirror mirror(*this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int label = labelWide();
    int row = 0;
    for (const reflect::Statement &statement : m_check.statements) {
        const double middle = (row + 0.5) * rowHigh();
        painter.setPen(m_theme.color(Tone::Text2));
        painter.drawText(mirror.rect(QRectF(0, row * rowHigh(), label, rowHigh())),
                         int(Qt::AlignVCenter) | int(Qt::AlignAbsolute)
                             | int(mirrored ? Qt::AlignLeft : Qt::AlignRight),
                         statement.brief);
        painter.setPen(Qt::NoPen);
        for (qsizetype i = 0; i < m_done.size(); ++i) {
            const int answer = m_done.at(i).answers.value(statement.id);
            if (answer == 0)
                continue;
            const bool latest = i + 1 == m_done.size();
            painter.setBrush(m_theme.color(latest ? Tone::Accent : Tone::Edge));
            const double x = label + dotsGap + static_cast<double>(i) * dotsPitch;
            painter.drawEllipse(mirror.point({x, middle}), radiusFor(answer), radiusFor(answer));
        }
        ++row;
    }
    if (m_done.isEmpty())
        return;
    painter.setPen(m_theme.color(Tone::Text2));
    const auto day = [&](qsizetype column) {
        const double x = label + dotsGap + static_cast<double>(column) * dotsPitch;
        painter.drawText(mirror.rect(QRectF(x - 40, row * rowHigh() + 4, 80, rowHigh())),
                         int(Qt::AlignCenter),
                         dayWords(m_done.at(column).day));
    };
    day(0);
    if (m_done.size() > 2)
        day(m_done.size() - 1);
}

} // namespace afterword
