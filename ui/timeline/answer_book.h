// SPDX-License-Identifier: GPL-3.0-or-later
// AnswerBook: the repeated answers that the timeline shows, read out of the journal's headers in
// the background: finished paths, letters' charges. Nothing is kept between two readings but the
// paths' own words; an answer to an older reading is let go. Thread: GUI (the reading: the pool).
// Owner: the Timeline room.
#pragma once

#include "app/reflect/scales.h"
#include "ui/room.h"

#include <QObject>

namespace afterword {

/// One question and its answers, as cards.
struct AnswerPair
{
    QString place; ///< of which path
    reflect::Repeated repeated;
    QList<reflect::Slider> sliders; ///< none: the answers are words
};

struct AnswersOverTime
{
    QList<reflect::ScaleGroup> groups;
    QList<AnswerPair> pairs;
};

class AnswerBook final : public QObject
{
    Q_OBJECT

public:
    AnswerBook(const House &house, QObject *parent);

    /// Reads anew; ready() follows unless the journal is closed or another reading was asked for.
    void read();

Q_SIGNALS:
    void ready(const afterword::AnswersOverTime &answers);

private:
    House m_house;
    quint64 m_ticket = 0;
};

/// The work of a reading: pure, any thread.
[[nodiscard]] AnswersOverTime answersOverTime(const QList<reflect::Path> &paths,
                                              const reflect::RunsByPath &runs,
                                              const reflect::ScaleGroup &charge,
                                              const reflect::RunWords &words);

} // namespace afterword
