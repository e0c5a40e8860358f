// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/small_mark.h"

#include "app/session.h"
#include "app/settings_care.h"
#include "app/timeline/captions.h"
#include "ui/shared/dates.h"
#include "ui/shared/urge_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallIcon = 15;
constexpr double smallUrge = 4.5; // half of the diamond
constexpr double smallMsOfDay = 86'400'000.0;
constexpr double smallMidday = 0.5;

struct SmallText
{
    Q_DECLARE_TR_FUNCTIONS(SmallMark)
};

SmallMark smallAt(SmallMark::Kind kind, const Id &id, const Moment &at)
{
    SmallMark mark;
    mark.kind = kind;
    mark.id = id;
    mark.day = at.date();
    mark.time = at.time();
    mark.x = timeline::dayNumber(mark.day) + mark.time.msecsSinceStartOfDay() / smallMsOfDay;
    return mark;
}

QString smallCharge(const Letter &letter)
{
    if (letter.chargeBefore && letter.chargeAfter)
        return SmallText::tr("Charge %1 before, %2 after")
            .arg(*letter.chargeBefore)
            .arg(*letter.chargeAfter);
    if (letter.chargeBefore)
        return SmallText::tr("Charge %1 before").arg(*letter.chargeBefore);
    return letter.chargeAfter ? SmallText::tr("Charge %1 after").arg(*letter.chargeAfter)
                              : QString();
}

SmallMark smallLetter(const Letter &letter, QDate today)
{
    SmallMark mark = smallAt(SmallMark::Kind::Letter, letter.id, letter.created);
    mark.what = SmallText::tr("A letter");
    mark.more = smallCharge(letter);
    if (letter.state == LetterState::Gone) {
        mark.what = SmallText::tr("A letter, let go");
        mark.time = {}; // the day alone is kept
        mark.x = timeline::dayNumber(mark.day) + smallMidday;
    } else if (letter.isReady(today)) {
        mark.what = SmallText::tr("A letter, ready to open");
    } else if (letter.state == LetterState::Sealed) {
        mark.what = SmallText::tr("A letter, sealed until %1")
                        .arg(timeline::dayInWords(
                            letter.until, letter.until.year() != today.year(), QLocale()));
    }
    return mark;
}

SmallMark smallUrgeMark(const Urge &urge, const reflect::Situation &situation, bool hidden)
{
    SmallMark mark = smallAt(SmallMark::Kind::Urge, urge.id, urge.at);
    mark.what = hidden ? SmallText::tr("An urge")
                       : SmallText::tr("An urge: %1").arg(urgeInWords(urge.what, situation));
    mark.more = strengthsInWords(urge);
    if (!urge.outcome.isEmpty() && !hidden)
        mark.more += u" · "_s + outcomeInWords(urge.outcome);
    return mark;
}

} // namespace

std::vector<SmallMark> smallMarks(Session &session)
{
    std::vector<SmallMark> marks;
    const Settings &settings = session.settings();
    const Journal &journal = session.journal();
    const bool hidden = settings.value(key::hidePreviews).toBool();
    const QDate today = session.clock()().date();
    for (const Page *page : journal.pages()) {
        if (page->path.id.isEmpty())
            continue;
        SmallMark mark = smallAt(SmallMark::Kind::Path, page->id, page->at);
        mark.what = SmallText::tr("A path");
        if (!hidden && !page->title.isEmpty())
            mark.what = SmallText::tr("A path: %1").arg(page->title.simplified());
        marks.push_back(std::move(mark));
    }
    for (const Letter &letter : journal.letters())
        marks.push_back(smallLetter(letter, today));
    if (settings.value(key::urges).toBool()) {
        const QStringList off = settings.value(key::urgeMarksOff).toStringList();
        const reflect::Situation situation = situationOf(settings);
        for (const Urge &urge : journal.urges()) {
            if (!off.contains(urge.what))
                marks.push_back(smallUrgeMark(urge, situation, hidden));
        }
    }
    std::stable_sort(
        marks.begin(), marks.end(), [](const auto &a, const auto &b) { return a.x < b.x; });
    return marks;
}

QString smallMarkDay(const SmallMark &mark, bool withYear)
{
    const QString day = timeline::weekdayInWords(mark.day, withYear, QLocale());
    return mark.time.isValid() ? day + u", "_s + shortTime(mark.time) : day;
}

QString smallMarkWords(const SmallMark &mark)
{
    return mark.more.isEmpty() ? mark.what : mark.what + u'\n' + mark.more;
}

Visit behindSign(const SmallMark &mark)
{
    Visit visit;
    if (mark.kind == SmallMark::Kind::Urge) {
        visit.room = u"support"_s;
        visit.path = u"urges"_s;
        visit.page = mark.id;
        return visit;
    }
    const bool letter = mark.kind == SmallMark::Kind::Letter;
    visit.room = letter ? u"letters"_s : u"journal"_s;
    (letter ? visit.letter : visit.page) = mark.id;
    return visit;
}

void paintSmallMark(QPainter &painter, const Theme &theme, SmallMark::Kind kind, QPointF centre)
{
    if (kind == SmallMark::Kind::Urge) {
        painter.setPen(QPen(theme.color(Tone::Accent), 1.5));
        painter.setBrush(theme.color(Tone::Window));
        painter.drawPolygon(QPolygonF{{centre + QPointF(0, -smallUrge),
                                       centre + QPointF(smallUrge, 0),
                                       centre + QPointF(0, smallUrge),
                                       centre + QPointF(-smallUrge, 0)}});
        return;
    }
    const double half = smallIcon / 2.0;
    const QString name = kind == SmallMark::Kind::Path ? u"reflect"_s : u"letters"_s;
    painter.drawPixmap(
        centre - QPointF(half, half),
        theme.icon(
            name, theme.color(Tone::Accent), smallIcon, painter.device()->devicePixelRatioF()));
}

} // namespace afterword
