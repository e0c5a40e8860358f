// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/names.h"

#include "app/base/language.h"
#include "app/reflect/answer.h"
#include "app/reflect/content_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

struct Pronoun
{
    QString subject;
    QString object;
    QString their;
    QString theirs;
    QString self;
};

const Pronoun &pronounFor(Call call)
{
    static const Pronoun they{u"they"_s, u"them"_s, u"their"_s, u"theirs"_s, u"themselves"_s};
    static const Pronoun she{u"she"_s, u"her"_s, u"her"_s, u"hers"_s, u"herself"_s};
    static const Pronoun he{u"he"_s, u"him"_s, u"his"_s, u"his"_s, u"himself"_s};
    switch (call) {
    case Call::She:
        return she;
    case Call::He:
        return he;
    case Call::None:
    case Call::They:
    case Call::Name:
        break;
    }
    return they;
}

/// She, he or they: what stands for the other one where the name does not.
Call pronounOf(const Situation &situation)
{
    if (situation.several)
        return Call::They;
    return situation.call == Call::Name ? situation.pronoun : situation.call;
}

bool hasName(const Situation &situation)
{
    return situation.call == Call::Name && !situation.name.trimmed().isEmpty();
}

QString capital(const QString &word)
{
    return word.left(1).toUpper() % word.mid(1);
}

/// "bond" and "faith" in the words of the language, by what was told; under "" where nothing was.
QString told(const QString &kind, const QString &key)
{
    static const QHash<QString, QHash<QString, QString>> all = [] {
        QHash<QString, QHash<QString, QString>> words;
        const Result<QByteArray> json = readContent(language::code(), u"names.json"_s);
        const QJsonObject root = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
        for (auto kinds = root.constBegin(); kinds != root.constEnd(); ++kinds) {
            const QJsonObject forms = kinds.value().toObject();
            for (auto form = forms.constBegin(); form != forms.constEnd(); ++form)
                words[kinds.key()].insert(form.key(), form.value().toString());
        }
        return words;
    }();
    const QHash<QString, QString> words = all.value(kind);
    return words.value(key, words.value(QString()));
}

/// Which of the forms "one|she|he|many|named" fits. Of fewer, the first stands for the rest.
int formFor(const Situation &situation, Call call, bool byName)
{
    constexpr int many = 3;
    constexpr int named = 4;
    if (byName && hasName(situation))
        return named;
    if (situation.several)
        return many;
    return call == Call::She ? 1 : call == Call::He ? 2 : 0;
}

/// {who:…} and {pro:…}: any words, one form for each; @ is the name.
QString formed(const QString &key, const Situation &situation)
{
    const bool byName = key.startsWith("who:"_L1);
    const QStringList forms = key.mid(4).split(u'|');
    if (forms.size() < 3 || forms.size() > (byName ? 5 : 4))
        return {};
    const QString &form =
        forms.value(formFor(situation, pronounOf(situation), byName), forms.first());
    return QString(form).replace(u'@', situation.name.trimmed());
}

/// The words for one placeholder; a null text when there is none of this name.
QString placeholderWords(const QString &key, const Situation &situation)
{
    const Call call = pronounOf(situation);
    const Pronoun &pronoun = pronounFor(call);
    const bool named = hasName(situation);
    if (key.startsWith("who:"_L1) || key.startsWith("pro:"_L1))
        return formed(key, situation);
    if (const qsizetype colon = key.indexOf(u':'); colon > 0) {
        const QString of = key.left(colon);
        const QStringList forms = key.mid(colon + 1).split(u'|');
        if (forms.size() != 2 || (of != u"name" && of != u"they"))
            return {};
        const bool one =
            of == u"name" && named ? !situation.several : call == Call::She || call == Call::He;
        return forms.at(one ? 1 : 0);
    }
    const QString low = key.left(1).toLower() % key.mid(1);
    const QString name = situation.name.trimmed();
    const QHash<QString, QString> all{
        {u"name"_s,
         named            ? name
         : key == u"Name" ? pronoun.subject
                          : pronoun.object},
        {u"name's"_s, named ? name % u"’s"_s : pronoun.their},
        {u"whom"_s, named ? name : pronoun.object},
        {u"whose"_s, named ? name % u"’s"_s : pronoun.theirs},
        {u"they"_s, pronoun.subject},
        {u"them"_s, pronoun.object},
        {u"their"_s, pronoun.their},
        {u"theirs"_s, pronoun.theirs},
        {u"themself"_s, pronoun.self},
        {u"bond"_s, told(u"bond"_s, situation.bond)},
        {u"faith"_s, told(u"faith"_s, situation.faith)},
    };
    const QString words = all.value(low);
    if (words.isNull())
        return {};
    // A name keeps the letters it was typed with.
    const bool ownLetters = named && (low.startsWith(u"name") || low.startsWith(u"who"));
    return key != low && !ownLetters ? capital(words) : words;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{([A-Za-z][^{}]*)\\}"_s);
    return pattern;
}

QStringList worded(const QStringList &texts, const Situation &situation)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(worded(text, situation));
    return all;
}

QString firstText(const QHash<QString, Answer> &answers, const QString &step)
{
    return answers.value(step).texts.value(0);
}

} // namespace

const QStringList &situationKeys()
{
    static const QStringList keys{u"coparent"_s,
                                  u"shared-home"_s,
                                  u"shared-work"_s,
                                  u"shared-group"_s,
                                  u"deciding"_s,
                                  u"i-ended"_s,
                                  u"they-ended"_s,
                                  u"both"_s,
                                  u"faded"_s,
                                  u"kept-apart"_s,
                                  u"died"_s,
                                  u"several"_s,
                                  u"nobody-knew"_s,
                                  u"one-sided"_s};
    return keys;
}

QStringList Situation::keys() const
{
    QStringList held;
    if (!ended.isEmpty())
        held.append(ended);
    static const std::array<std::pair<QString, QString>, 4> sharedKeys{{
        {u"children"_s, u"coparent"_s},
        {u"home"_s, u"shared-home"_s},
        {u"work"_s, u"shared-work"_s},
        {u"group"_s, u"shared-group"_s},
    }};
    for (const auto &[told, key] : sharedKeys) {
        if (shared.contains(told))
            held.append(key);
    }
    if (several)
        held.append(u"several"_s);
    if (unknownToOthers)
        held.append(u"nobody-knew"_s);
    if (bond == u"one-sided")
        held.append(u"one-sided"_s);
    return held;
}

Situation situationFrom(const QHash<QString, Answer> &answers)
{
    static const QHash<QString, Call> calls{{u"they"_s, Call::They},
                                            {u"she"_s, Call::She},
                                            {u"he"_s, Call::He},
                                            {u"name"_s, Call::Name}};
    Situation told;
    told.call = calls.value(firstText(answers, u"call"_s), Call::None);
    told.name = firstText(answers, u"name"_s).simplified();
    told.pronoun = calls.value(firstText(answers, u"pronoun"_s), Call::They);
    if (told.call == Call::Name && told.name.isEmpty())
        told.call = told.pronoun;
    told.several = firstText(answers, u"how-many"_s) == u"several";
    told.ended = firstText(answers, u"ended"_s);
    const QString bond = firstText(answers, u"bond"_s);
    told.bond = isOwnKey(bond) ? QString() : bond;
    told.faith = firstText(answers, u"faith"_s);
    for (const QString &key : answers.value(u"shared"_s).texts) {
        if (key != u"nothing")
            told.shared.append(key);
    }
    told.unknownToOthers = firstText(answers, u"known"_s) == u"nobody";
    return told;
}

QString worded(const QString &text, const Situation &situation)
{
    QString out;
    qsizetype from = 0;
    auto found = placeholder().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString words = placeholderWords(match.captured(1), situation);
        out += text.mid(from, match.capturedStart() - from);
        out += words.isNull() ? match.captured() : words;
        from = match.capturedEnd();
        // "Call A." and not "Call A..": initials bring the full stop along.
        if (out.endsWith(u'.') && from < text.size() && text.at(from) == u'.')
            ++from;
    }
    return out % text.mid(from);
}

bool placeholdersKnown(const QString &text)
{
    if (text.count(u'{') != text.count(u'}'))
        return false;
    auto found = placeholder().globalMatch(text);
    qsizetype seen = 0;
    while (found.hasNext()) {
        ++seen;
        if (placeholderWords(found.next().captured(1), Situation()).isNull())
            return false;
    }
    return seen == text.count(u'{');
}

Step worded(const Step &step, const Situation &situation)
{
    Step told = step;
    for (const Variant &variant : step.variants) {
        if (!situation.is(variant.when))
            continue;
        told.ask = variant.ask.isEmpty() ? told.ask : variant.ask;
        told.help = variant.help.isEmpty() ? told.help : variant.help;
        told.left = variant.left.isEmpty() ? told.left : variant.left;
        told.right = variant.right.isEmpty() ? told.right : variant.right;
        break; // the first that fits
    }
    for (QString *text : {&told.ask, &told.help, &told.left, &told.right, &told.line, &told.other})
        *text = worded(*text, situation);
    told.boxes = worded(told.boxes, situation);
    told.starters = worded(told.starters, situation);
    told.gaps = worded(told.gaps, situation);
    for (Slider &slider : told.sliders) {
        for (QString *text : {&slider.label, &slider.low, &slider.high})
            *text = worded(*text, situation);
    }
    for (Option &option : told.options)
        option.label = worded(option.label, situation);
    return told;
}

} // namespace afterword::reflect
