// SPDX-License-Identifier: GPL-3.0-or-later
// A guided path, a mini path or a card: steps that are asked one after the other, as read from
// resources/reflect (its README gives the form of the files). Values; any thread.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace afterword::reflect {

enum class StepType
{
    Text,    ///< free writing; with boxes, one text for each
    List,    ///< short lines
    Two,     ///< two columns
    Slider,  ///< one to four sliders 0 … 10; with `per`, the same for each line of a list
    Choice,  ///< one or many
    PerLine, ///< one choice for each line of an earlier list
    Plan,    ///< a sentence with gaps
    Date,
    Pad ///< a mood mark, up to three feeling words, or both
};

struct Option
{
    QString key;
    QString label;
    QString card;       ///< id of a support text that opens when it is chosen, or empty
    bool alone = false; ///< of many: "none of these" takes the others away
};

struct Slider
{
    QString label; ///< empty when the question says it all
    QString low;
    QString high;
};

/// Other words for a step in a situation (names.h), e.g. while bringing up children together.
struct Variant
{
    QString when;
    QString ask;  ///< empty: as in the step
    QString help; ///< empty: as in the step
    QString left;
    QString right;
};

struct Step
{
    QString id; ///< key of its answer in the page; stable for ever
    StepType type = StepType::Text;
    QString ask;
    QString help;
    int minutes = 0; ///< soft timer; 0 for none
    int lines = 0;   ///< the most lines a list or a short text takes; 0 for no end
    QStringList boxes;
    QStringList starters; ///< beginnings to borrow when stuck
    QString left;
    QString right;
    bool alternates = false; ///< columns change sides from run to run
    QList<Slider> sliders;
    QString per; ///< id of the list whose lines are asked about (Slider, PerLine)
    QList<Option> options;
    bool many = false;
    int most = 0;           ///< of many; 0 for no end
    QString other;          ///< label of a choice in own words, or empty
    QString from;           ///< id of a list whose lines are offered as options
    QString line;           ///< a plan, with ___ for each gap
    QStringList gaps;       ///< what stands in each gap, for a screen reader
    int suggest = 0;        ///< days from today that a date starts at; 0 for none
    bool mark = false;      ///< Pad: the mark
    int words = 0;          ///< Pad: feeling words, at most
    QStringList shows;      ///< ids of earlier answers to show beside the question
    QString ifStep;         ///< asked only when that step was answered …
    QStringList ifKeys;     ///< … with one of these, if there are any
    QString unlessStep;     ///< not asked when that step was answered …
    QStringList unlessKeys; ///< … with one of these
    int wait = 0;           ///< minutes to breathe before it is asked; may be cut short
    int later = 0;          ///< days after the rest; 0 for none
    int enoughAfter = 0;    ///< lines a day after which `enough` is asked; never a block
    QString enough;
    QList<Variant> variants;
};

/// When something is offered, from own taps alone (offers.h). All members that are set must hold.
struct Condition
{
    QStringList words;      ///< feeling words marked …
    bool all = false;       ///< … all of them on one day, or any
    int times = 1;          ///< … on so many marks
    int withinDays = 1;     ///< … of the last so many days, today being the first
    QString mood;           ///< low-unpleasant, high-unpleasant, low, high or unpleasant; today
    int circles = 0;        ///< the one tap after a page, today
    int circlesTaps = 0;    ///< so many "Yes" …
    int circlesOf = 0;      ///< … after the last so many free pages
    int lowerAfter = 0;     ///< the mark was lower after than before, so many free pages running
    QString tap;            ///< something said by a button: write-to-them, just-happened …
    QStringList situations; ///< any of these (names.h)
    int beforeDay = 0;      ///< days since the first run are fewer
    int fromDay = 0;        ///< or as many or more
    int quietDays = 0;      ///< nothing marked for so many days
    QStringList chargeRose; ///< ids of paths whose last two runs each ended 3 or more higher
    std::vector<Condition> eitherOf; ///< one of these, beside the rest
};

/// What the timeline may show of a finished run. Never a line between two answers.
struct Mark
{
    QString kind; ///< sliders, text, tick, flag or envelope
    QStringList steps;
    int days = 0; ///< at most one in so many days
};

struct Path
{
    QString id;   ///< kebab-case, stable for ever; stored with the page
    QString code; ///< P1 … P10, M1, M2, X1 … X24
    QString kind; ///< path, mini, card, setup or own
    QString title;
    QString about;
    int minutes = 0;
    QList<int> themes;
    QStringList tags; ///< growth, decision, memories, doing, letter, contact, calm
    QString strength; ///< small, mixed, strong-elsewhere, untested; empty for cards without a claim
    QString note;     ///< what it is based on, in plain words
    int repeatDays = 0;
    bool support = false; ///< ends with a quiet way to the Support room
    QString subject;      ///< "page" when it needs a page of the person's own to look at
    QList<Condition> offer;
    QStringList offerBecause; ///< one line for each of `offer`
    QList<Condition> never;
    QList<Step> steps;
    QList<Mark> marks;

    [[nodiscard]] const Step *step(const QString &stepId) const;
};

/// What a person said to one step. Which members are used goes by the type (answer.h).
struct Answer
{
    QList<std::optional<int>> numbers;
    QStringList texts;

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// Reads "paths" of a file. Malformed names the place, e.g. "heart-and-mind.voices: no columns".
[[nodiscard]] Result<QList<Path>> parsePaths(const QByteArray &json);
/// The object that parsePaths reads as this path.
[[nodiscard]] QJsonObject toJson(const Path &path);
/// P1 … P10, M1, M2 in this order, then the cards X1 … X24. Ids are unique among all of them.
[[nodiscard]] Result<QList<Path>> loadPaths(const QString &language);
/// The questions at first use (names.h), all of which may be skipped.
[[nodiscard]] Result<Path> loadSetup(const QString &language);

[[nodiscard]] const Path *findPath(const QList<Path> &paths, const QString &idOrCode);

} // namespace afterword::reflect
