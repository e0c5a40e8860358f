// SPDX-License-Identifier: GPL-3.0-or-later
// ThenNowPair: one question of "then and now": the latest answer, and beside it an earlier one,
// which is the first until somebody goes on to the next. Each says which it is and of what day, and
// may carry a caption of the person's own. The two are never compared, whichever they are. Thread:
// GUI; owned by ThenNowView.
#pragma once

#include "app/reflect/repeats.h"
#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class AnswerCard;
class CaptionLine;

class ThenNowPair final : public QWidget
{
    Q_OBJECT

public:
    /// `place` says of which path and question it is.
    ThenNowPair(const Theme &theme,
                const reflect::Path &path,
                reflect::Repeated repeated,
                const QString &place,
                QWidget *parent);

    /// To an answer before or after the one beside the latest; false at an end.
    bool step(int by);
    void setNarrow(bool narrow);
    void seal() const;
    /// Where F6 comes in.
    [[nodiscard]] QWidget *start() const;

Q_SIGNALS:
    void captioned(const afterword::Id &page, const QString &step, const QString &caption);

private:
    struct Side
    {
        QVBoxLayout *column = nullptr;
        AnswerCard *card = nullptr;
        CaptionLine *caption = nullptr;
        qsizetype at = 0;
    };

    Side addSide(qsizetype at);
    void addFoot(QVBoxLayout *column);
    void fill(Side &side);
    void followEnds();
    [[nodiscard]] QString nameOf(qsizetype at) const;

    const Theme &m_theme;
    reflect::Repeated m_repeated;
    QList<reflect::Slider> m_sliders; ///< none: answers are words
    QBoxLayout *m_row = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    Side m_then;
    Side m_now;
};

} // namespace afterword
