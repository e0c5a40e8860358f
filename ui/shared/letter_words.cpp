// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/letter_words.h"

#include "ui/shared/away_card.h"

#include <QCoreApplication>
#include <QLocale>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsWeek = 7;

struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(LetterText)
};

QString wordsReady(QDate since, QDate today)
{
    if (since == today)
        return LetterText::tr("Ready today");
    const bool thisWeek = since.daysTo(today) < wordsWeek;
    return LetterText::tr("Ready to open since %1")
        .arg(thisWeek ? QLocale().dayName(since.dayOfWeek()) : dayOf(since, today));
}

} // namespace

QString letterTitle(const Letter &letter)
{
    if (letter.state == LetterState::Gone)
        return LetterText::tr("A letter");
    return letter.to.trimmed().isEmpty() ? LetterText::tr("To nobody yet") : letter.to.simplified();
}

QString letterState(const Letter &letter, QDate today)
{
    const QDate edited = letter.edited.date();
    switch (letter.state) {
    case LetterState::Draft:
        return edited == today || letter.rid == 0
                   ? LetterText::tr("Draft, last touched today")
                   : LetterText::tr("Draft, %1").arg(dayOf(edited, today));
    case LetterState::Sealed:
        return letter.isReady(today)
                   ? wordsReady(letter.until, today)
                   : LetterText::tr("Sealed until %1").arg(dayOf(letter.until, today));
    case LetterState::Open:
        return LetterText::tr("Read again on %1")
            .arg(dayOf(letter.read.isEmpty() ? edited : letter.read.last().date(), today));
    case LetterState::Gone:
        return LetterText::tr("Let go on %1").arg(dayOf(letter.created.date(), today));
    }
    return {};
}

QString letterSign(const Letter &letter)
{
    switch (letter.state) {
    case LetterState::Draft:
        return u"edit-list"_s;
    case LetterState::Sealed:
        return u"seal"_s;
    case LetterState::Open:
        return u"eye"_s;
    case LetterState::Gone:
        return u"wind"_s;
    }
    return {};
}

bool mayAnswer(const Letter &letter, QDate today)
{
    return letter.isReadable() && letter.rid != 0 && letter.answer.isNull()
           && letter.created.date() < today;
}

} // namespace afterword
