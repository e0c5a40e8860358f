// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/answer.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

constexpr int scaleEnd = 10;
constexpr int padWide = 3;
constexpr int padHigh = 2;

tl::unexpected<Error> faultIn(const Step &step, const char *what)
{
    return fail(Errc::Malformed, step.id.toStdString() + ": " + what);
}

bool isOption(const Step &step, const QString &key)
{
    return std::any_of(step.options.cbegin(), step.options.cend(), [&](const Option &option) {
        return option.key == key;
    });
}

bool onScale(const QList<std::optional<int>> &numbers)
{
    return std::all_of(numbers.cbegin(), numbers.cend(), [](const std::optional<int> &number) {
        return !number || (*number >= 0 && *number <= scaleEnd);
    });
}

Status checkChoice(const Step &step, const Answer &answer)
{
    if (!step.many && answer.texts.size() > 1)
        return faultIn(step, "more than one choice");
    if (step.most > 0 && answer.texts.size() > step.most)
        return faultIn(step, "too many choices");
    for (const QString &key : answer.texts) {
        // A line that was chosen may have been reworded since; the choice stays.
        const bool own = isOwnKey(key) && !(step.other.isEmpty() && step.from.isEmpty());
        if (!own && !isOption(step, key))
            return faultIn(step, "no such choice");
    }
    return {};
}

Status checkPad(const Step &step, const Answer &answer)
{
    if (!answer.numbers.isEmpty()) {
        const auto off = [](const std::optional<int> &number, int limit) {
            return !number || *number < -limit || *number > limit;
        };
        if (!step.mark || answer.numbers.size() != 2 || off(answer.numbers.at(0), padWide)
            || off(answer.numbers.at(1), padHigh))
            return faultIn(step, "a mark off the pad");
    }
    if (answer.texts.size() > step.words)
        return faultIn(step, "too many words");
    return {};
}

Status checkSliders(const Step &step, const Answer &answer, const QStringList &lines)
{
    const qsizetype rows = step.per.isEmpty() ? 1 : lines.size();
    if (answer.numbers.size() != rows * step.sliders.size() && !answer.numbers.isEmpty())
        return faultIn(step, "another count of sliders");
    return onScale(answer.numbers) ? Status() : faultIn(step, "a number off the scale");
}

/// How many texts there may be; -1 for any number.
qsizetype mostTexts(const Step &step, const QStringList &lines)
{
    switch (step.type) {
    case StepType::Text:
        return std::max<qsizetype>(step.boxes.size(), 1);
    case StepType::Two:
        return 2;
    case StepType::Plan:
        return step.gaps.size();
    case StepType::PerLine:
        return lines.size();
    case StepType::Date:
        return 1;
    case StepType::List:
    case StepType::Choice:
    case StepType::Pad:
        return -1;
    case StepType::Slider:
        break;
    }
    return 0;
}

/// Kept as a text and not as a list of one.
bool isOneText(const Step &step)
{
    return step.type == StepType::Date || (step.type == StepType::Choice && !step.many)
           || (step.type == StepType::Text && step.boxes.isEmpty());
}

QJsonValue number(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray textArray(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue slidersToJson(const Step &step, const Answer &answer)
{
    const bool one = step.sliders.size() == 1 && step.per.isEmpty();
    if (one)
        return answer.numbers.isEmpty() ? QJsonValue() : number(answer.numbers.constFirst());
    QJsonArray flat;
    for (const std::optional<int> &value : answer.numbers)
        flat.append(number(value));
    if (step.per.isEmpty())
        return flat;
    QJsonArray rows;
    const qsizetype width = step.sliders.size();
    for (qsizetype from = 0; from + width <= flat.size(); from += width) {
        QJsonArray row;
        for (qsizetype i = 0; i < width; ++i)
            row.append(flat.at(from + i));
        rows.append(row);
    }
    return rows;
}

/// Null is a gap; anything but a whole number is a fault.
bool readNumber(const QJsonValue &value, QList<std::optional<int>> &to)
{
    if (value.isNull()) {
        to.append(std::nullopt);
        return true;
    }
    const double found = value.toDouble();
    const int whole = value.toInt(scaleEnd + 1);
    if (!value.isDouble() || found != static_cast<double>(whole))
        return false;
    to.append(whole);
    return true;
}

bool readNumbers(const QJsonArray &values, QList<std::optional<int>> &to)
{
    return std::all_of(values.begin(), values.end(), [&](const QJsonValue &value) {
        return value.isArray() ? readNumbers(value.toArray(), to) : readNumber(value, to);
    });
}

bool readTexts(const QJsonArray &values, QStringList &to)
{
    return std::all_of(values.begin(), values.end(), [&](const QJsonValue &value) {
        to.append(value.toString());
        return value.isString();
    });
}

bool readPadValue(const QJsonArray &values, Answer &to)
{
    if (values.size() < 2 || !readNumber(values.at(0), to.numbers)
        || !readNumber(values.at(1), to.numbers))
        return false;
    if (!to.numbers.at(0) || !to.numbers.at(1))
        to.numbers.clear();
    QJsonArray words = values;
    words.removeFirst();
    words.removeFirst();
    return readTexts(words, to.texts);
}

/// The index in `before` whose answer a line of `now` takes over; -1 for none.
qsizetype lineFrom(const QStringList &before, const QStringList &now, qsizetype at)
{
    if (const qsizetype same = before.indexOf(now.at(at)); same >= 0)
        return same;
    const bool sameCount = before.size() == now.size();
    const bool reworded = sameCount && !now.contains(before.at(at));
    return reworded ? at : -1;
}

} // namespace

bool isBlank(const Answer &answer)
{
    const auto said = [](const std::optional<int> &value) { return value.has_value(); };
    const auto written = [](const QString &text) { return !text.trimmed().isEmpty(); };
    return std::none_of(answer.numbers.cbegin(), answer.numbers.cend(), said)
           && std::none_of(answer.texts.cbegin(), answer.texts.cend(), written);
}

Status checkAnswer(const Step &step, const Answer &answer, const QStringList &lines)
{
    const qsizetype most = mostTexts(step, lines);
    if (most >= 0 && answer.texts.size() > most)
        return faultIn(step, "too many texts");
    if (step.type != StepType::Slider && step.type != StepType::Pad && !answer.numbers.isEmpty())
        return faultIn(step, "numbers where none belong");
    switch (step.type) {
    case StepType::Slider:
        return checkSliders(step, answer, lines);
    case StepType::Choice:
        return checkChoice(step, answer);
    case StepType::PerLine:
        for (const QString &key : answer.texts) {
            if (!key.isEmpty() && !isOption(step, key))
                return faultIn(step, "no such choice");
        }
        return {};
    case StepType::Date: {
        const QString day = answer.texts.value(0);
        if (!day.isEmpty() && !QDate::fromString(day, Qt::ISODate).isValid())
            return faultIn(step, "no date");
        return {};
    }
    case StepType::Pad:
        return checkPad(step, answer);
    case StepType::Text:
    case StepType::List: // a list may be longer than it asks for: nothing written is refused
    case StepType::Two:
    case StepType::Plan:
        break;
    }
    return {};
}

QJsonValue toJson(const Step &step, const Answer &answer)
{
    if (isOneText(step))
        return answer.texts.value(0);
    if (step.type == StepType::Slider)
        return slidersToJson(step, answer);
    if (step.type != StepType::Pad)
        return textArray(answer.texts);
    QJsonArray pad{number(answer.numbers.value(0)), number(answer.numbers.value(1))};
    for (const QString &word : answer.texts)
        pad.append(word);
    return pad;
}

Result<Answer> answerFromJson(const Step &step, const QJsonValue &value)
{
    Answer answer;
    bool read = false;
    if (isOneText(step)) {
        read = value.isString();
        if (!value.toString().isEmpty())
            answer.texts.append(value.toString());
    } else if (step.type == StepType::Slider) {
        const bool one = step.sliders.size() == 1 && step.per.isEmpty();
        read = one ? readNumber(value, answer.numbers)
                   : value.isArray() && readNumbers(value.toArray(), answer.numbers);
    } else if (step.type == StepType::Pad) {
        read = readPadValue(value.toArray(), answer);
    } else {
        read = value.isArray() && readTexts(value.toArray(), answer.texts);
    }
    if (!read)
        return faultIn(step, "a value of another shape");
    return answer;
}

Answer
moveLines(const Step &step, const Answer &answer, const QStringList &before, const QStringList &now)
{
    Answer moved;
    const bool sliders = step.type == StepType::Slider;
    const qsizetype width = sliders ? step.sliders.size() : 1;
    for (qsizetype line = 0; line < now.size(); ++line) {
        const qsizetype from = lineFrom(before, now, line);
        if (!sliders) {
            moved.texts.append(from < 0 ? QString() : answer.texts.value(from));
            continue;
        }
        for (qsizetype i = 0; i < width; ++i) {
            const qsizetype at = from * width + i;
            const bool held = from >= 0 && at < answer.numbers.size();
            moved.numbers.append(held ? answer.numbers.at(at) : std::nullopt);
        }
    }
    return moved;
}

QStringList tapped(const Step &step, const QStringList &keys, const QString &key)
{
    QStringList now = keys;
    if (now.removeAll(key) > 0)
        return now;
    if (!step.many)
        return {key};
    const auto isAlone = [&](const QString &one) {
        return std::any_of(step.options.cbegin(), step.options.cend(), [&](const Option &option) {
            return option.alone && option.key == one;
        });
    };
    if (isAlone(key))
        return {key};
    now.removeIf(isAlone);
    if (step.most > 0 && now.size() >= step.most)
        return keys;
    now.append(key);
    return now;
}

QString ownKey(const QString &words)
{
    return u"own:"_s % words.simplified();
}

bool isOwnKey(const QString &key)
{
    return key.startsWith("own:"_L1) && key.size() > 4;
}

QString ownWords(const QString &key)
{
    return isOwnKey(key) ? key.sliced(4) : QString();
}

} // namespace afterword::reflect
