// SPDX-License-Identifier: GPL-3.0-or-later
// PaperView: sheets as they will be on paper, one at a time, always black on white. PgUp, PgDn, the
// left and right arrows, Home and End turn them. A screen reader is told the words of a sheet as
// the description of the view. It holds the sheet that is shown and its two
// neighbours, and says which of them it lacks; a sheet that is still to come is blank. PaperArea
// is the frame it is scrolled in. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QImage>
#include <QScrollArea>
#include <QWidget>

namespace afterword {

class PaperView final : public QWidget
{
    Q_OBJECT

public:
    /// `paper`: the shape of a sheet.
    PaperView(const Theme &theme, int count, const QSizeF &paper, QWidget *parent);

    [[nodiscard]] int page() const { return m_at; }

    [[nodiscard]] int count() const { return m_count; }

    void turnTo(int page);
    /// The sheet that is wanted next, counted from 0; -1: none.
    [[nodiscard]] int missing() const;
    /// One that nobody looks at any more is let go at once.
    void setSheet(int page, const QImage &image, const QString &words);

    /// Null as long as it is to come.
    [[nodiscard]] QImage sheet() const { return m_sheets.value(m_at).image; }

    /// How many are held.
    [[nodiscard]] qsizetype held() const { return m_sheets.size(); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void turned(int page);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    struct Held
    {
        QImage image;
        QString words;
    };

    [[nodiscard]] bool isNear(int page) const;

    const Theme &m_theme;
    int m_count;
    QSizeF m_paper;
    QHash<int, Held> m_sheets;
    int m_at = 0;
};

/// As high as it is told to be; the sheet in it is as wide as it is.
class PaperArea final : public QScrollArea
{
    Q_OBJECT

public:
    PaperArea(PaperView *view, QWidget *parent);

    /// The height at which the whole sheet is seen.
    [[nodiscard]] int wholeHeight(int width) const;

private:
    PaperView *m_view;
};

} // namespace afterword
