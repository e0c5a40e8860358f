// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/run_text.h"

#include "app/reflect/answer.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

#include <optional>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

struct RunTexts
{
    Q_DECLARE_TR_FUNCTIONS(Reflect)
};

QString ofTen(int number)
{
    return QCoreApplication::translate("Reflect", "%1 of 10").arg(number);
}

/// With the ends of the scale, since a number alone says little years later.
QString oneSlider(const Slider &slider, int number)
{
    return QCoreApplication::translate("Reflect", "%1 of 10 (0: %2, 10: %3)")
        .arg(QString::number(number), slider.low, slider.high);
}

QString labelled(const QString &label, const QString &text)
{
    return u"**"_s % label % u"**\n\n"_s % text.trimmed();
}

QString joined(const QStringList &blocks)
{
    return blocks.join(u"\n\n"_s);
}

QString textWords(const Step &step, const Answer &answer)
{
    if (step.boxes.isEmpty())
        return answer.texts.value(0).trimmed();
    QStringList blocks;
    for (qsizetype i = 0; i < step.boxes.size(); ++i) {
        if (!answer.texts.value(i).trimmed().isEmpty())
            blocks.append(labelled(step.boxes.at(i), answer.texts.at(i)));
    }
    return joined(blocks);
}

QString listWords(const Answer &answer)
{
    QStringList lines;
    for (const QString &line : answer.texts) {
        if (!line.trimmed().isEmpty())
            lines.append(u"- "_s % line.simplified());
    }
    return lines.join(u'\n');
}

QString twoWords(const Step &step, const Answer &answer, bool turned)
{
    QStringList blocks;
    const QStringList labels{step.left, step.right};
    for (const int side : turned ? QList<int>{1, 0} : QList<int>{0, 1}) {
        if (!answer.texts.value(side).trimmed().isEmpty())
            blocks.append(labelled(labels.at(side), answer.texts.at(side)));
    }
    return joined(blocks);
}

QString sliderLines(const QList<Slider> &sliders,
                    const QList<std::optional<int>> &numbers,
                    const QString &indent)
{
    QStringList lines;
    for (qsizetype i = 0; i < sliders.size(); ++i) {
        const std::optional<int> number = numbers.value(i);
        if (number)
            lines.append(indent % u"- "_s % sliders.at(i).label % u": "_s % ofTen(*number));
    }
    return lines.join(u'\n');
}

QString sliderWords(const Step &step, const Answer &answer, const QStringList &lines)
{
    if (step.per.isEmpty() && step.sliders.size() == 1) {
        const std::optional<int> number = answer.numbers.value(0);
        return number ? oneSlider(step.sliders.constFirst(), *number) : QString();
    }
    if (step.per.isEmpty())
        return sliderLines(step.sliders, answer.numbers, {});
    QStringList all;
    const qsizetype width = step.sliders.size();
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString below =
            sliderLines(step.sliders, answer.numbers.mid(line * width, width), u"  "_s);
        if (!below.isEmpty())
            all.append(u"- "_s % lines.at(line) % u'\n' % below);
    }
    return all.join(u'\n');
}

QString optionWords(const Step &step, const QString &key)
{
    if (isOwnKey(key))
        return ownWords(key);
    for (const Option &option : step.options) {
        if (option.key == key)
            return option.label;
    }
    return {};
}

QString choiceWords(const Step &step, const Answer &answer)
{
    QStringList words;
    for (const QString &key : answer.texts)
        words.append(optionWords(step, key));
    return words.join(u", "_s);
}

QString perLineWords(const Step &step, const Answer &answer, const QStringList &lines)
{
    QStringList all;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString words = optionWords(step, answer.texts.value(i));
        if (!words.isEmpty())
            all.append(u"- "_s % lines.at(i) % u": "_s % words);
    }
    return all.join(u'\n');
}

/// The sentence with its gaps filled; one that was left open stays an ellipsis.
QString planWords(const Step &step, const Answer &answer)
{
    const QStringList parts = step.line.split(u"___"_s);
    QString sentence = parts.constFirst();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        QString words = answer.texts.value(i - 1).simplified();
        // "… by calling Ines." and not "Ines..".
        if (words.endsWith(u'.') && parts.at(i).startsWith(u'.'))
            words.chop(1);
        sentence += words.isEmpty() ? u"…"_s : words;
        sentence += parts.at(i);
    }
    return sentence;
}

QString padWords(const Answer &answer, const QList<Feeling> &feelings)
{
    QStringList words;
    for (const QString &key : answer.texts)
        words.append(wordFor(feelings, key));
    if (!words.isEmpty())
        return words.join(u", "_s);
    return answer.numbers.isEmpty() ? QString() : RunTexts::tr("A mark on the pad");
}

QString answerWords(const Run &run, const Step &step, const Answer &answer, const RunWords &words)
{
    const QStringList lines = run.linesFor(step);
    switch (step.type) {
    case StepType::Text:
        return textWords(step, answer);
    case StepType::List:
        return listWords(answer);
    case StepType::Two:
        return twoWords(step, answer, step.alternates && run.turned());
    case StepType::Slider:
        return sliderWords(step, answer, lines);
    case StepType::Choice:
        return choiceWords(step, answer);
    case StepType::PerLine:
        return perLineWords(step, answer, lines);
    case StepType::Plan:
        return planWords(step, answer);
    case StepType::Date:
        return words.locale.toString(QDate::fromString(answer.texts.value(0), Qt::ISODate),
                                     QLocale::LongFormat);
    case StepType::Pad:
        break;
    }
    return padWords(answer, words.feelings);
}

/// Answers to questions that are gone: their words, without what they belonged to.
QString otherWords(const QJsonObject &values)
{
    QStringList lines;
    for (const QJsonValueConstRef value : values) {
        QStringList parts;
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValueConstRef part : list)
            parts.append(part.toVariant().toString().simplified());
        parts.removeAll(QString());
        if (!parts.isEmpty())
            lines.append(u"- "_s % parts.join(u", "_s));
    }
    return lines.join(u'\n');
}

QString quoted(const QString &question, const QString &answer)
{
    return u"> "_s % question % u"\n\n"_s % answer;
}

} // namespace

QString textOfAnswer(const Run &run, const Step &step, const RunWords &words)
{
    const Answer answer = run.answerTo(step.id);
    if (isBlank(answer))
        return {};
    return answerWords(run, worded(step, words.situation), answer, words);
}

QString textOfRun(const Run &run, const RunWords &words, Sitting sitting)
{
    QStringList blocks;
    for (const Step &step : run.path().steps) {
        const bool later = step.later > 0;
        if ((sitting == Sitting::First && later) || (sitting == Sitting::Later && !later))
            continue;
        const QString answer = textOfAnswer(run, step, words);
        if (!answer.isEmpty())
            blocks.append(quoted(worded(step, words.situation).ask, answer));
    }
    const QString other = sitting == Sitting::Later ? QString() : otherWords(run.otherValues());
    if (!other.isEmpty())
        blocks.append(quoted(RunTexts::tr("From questions that have changed since"), other));
    return joined(blocks);
}

} // namespace afterword::reflect
