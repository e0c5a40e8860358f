// SPDX-License-Identifier: GPL-3.0-or-later
// DotCard: the small card beside a dot of the chart: its dot, day, words and the first lines of its
// page; or beside a small sign, with its day and what it stands for. 226 wide, more with larger
// text; it never covers the dot and flips at the edges. It takes no focus and no clicks. Thread:
// GUI; owned by the chart.
#pragma once

#include "app/timeline/series.h"
#include "ui/theme.h"
#include "ui/timeline/small_mark.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace afterword {

class DotCard final : public QWidget
{
    Q_OBJECT

public:
    DotCard(const Theme &theme, QWidget *parent);
    /// An empty excerpt leaves that part out.
    void show(const timeline::Dot &dot,
              const QString &day,
              const QString &words,
              const QString &excerpt);
    /// Of a small sign: no page is told of.
    void show(SmallMark::Kind sign, const QString &day, const QString &words);
    /// Above or below `dot`, or else beside it, inside `within`; with fewer lines of the page where
    /// there is no other room. Leans to the start edge, as the eye comes from there.
    void place(QPointF dot, const QRectF &within);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    [[nodiscard]] bool fits(QPointF dot, const QRectF &within);
    [[nodiscard]] QStringList excerptLines() const;
    [[nodiscard]] int textHeight() const;
    /// Width for the day and words, past the dot; and the height of such text.
    [[nodiscard]] int beside() const;
    [[nodiscard]] int wrapped(const QFont &font, const QString &text) const;

    const Theme &m_theme;
    void showWords(const QString &day, const QString &words, const QString &excerpt);
    void paintSign(QPainter &painter, QPointF centre) const;

    timeline::Dot m_dot;
    std::optional<SmallMark::Kind> m_sign; ///< instead of the dot
    QString m_day;
    QString m_words;
    QString m_excerpt;
    int m_mostLines = 0;
};

/// The beginning of a page without its markup, on one line.
[[nodiscard]] QString plainBeginning(const QString &markdown);

} // namespace afterword
