// SPDX-License-Identifier: GPL-3.0-or-later
// ClarityDots: the checks so far, one row a statement, one column a check, a bigger dot the truer
// it felt (look.md 03). Never a sum, a mean or a line. Where nothing was said there is no dot.
// Thread: GUI; owned by its parent.
#pragma once

#include "app/reflect/clarity.h"
#include "ui/theme.h"

#include <QDate>
#include <QWidget>

namespace afterword {

struct DoneCheck
{
    QDate day;
    QMap<QString, int> answers;

    friend bool operator==(const DoneCheck &, const DoneCheck &) = default;
};

class ClarityDots final : public QWidget
{
    Q_OBJECT

public:
    ClarityDots(const Theme &theme,
                reflect::ClarityCheck check,
                const QList<DoneCheck> &done, ///< oldest first
                QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// What the dots say, as a sentence a row.
    [[nodiscard]] QString inWords() const;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    [[nodiscard]] int labelWide() const;
    [[nodiscard]] int rowHigh() const;

    const Theme &m_theme;
    reflect::ClarityCheck m_check;
    QList<DoneCheck> m_done;
};

} // namespace afterword
