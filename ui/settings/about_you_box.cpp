// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/about_you_box.h"

#include "app/base/language.h"
#include "app/care/support.h"
#include "app/reflect/answer.h"
#include "app/session.h"
#include "ui/shared/controls.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;
constexpr int betweenQuestions = 22;

/// Not asked of somebody who has picked another word than a name.
QString keyOfOwnWords(const QStringList &keys)
{
    const auto own = std::find_if(
        keys.cbegin(), keys.cend(), [](const QString &key) { return reflect::isOwnKey(key); });
    return own == keys.cend() ? QString() : *own;
}

} // namespace

AboutYouBox::AboutYouBox(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_column(new QVBoxLayout(this))
    , m_answers(asking::aboutYou(house.session.settings()))
{
    setObjectName(u"aboutYou"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(betweenQuestions);
    for (const reflect::Step &step : asking::aboutYouQuestions().steps)
        addRow(step);
    setEnabled(!house.session.isReadOnly());
    showAll();
    connect(&house.session.settings(), &Settings::changed, this, [this](const QString &key) {
        if (key != QLatin1StringView(key::aboutYou))
            return;
        m_answers = asking::aboutYou(settings());
        showAll();
    });
}

Settings &AboutYouBox::settings() const
{
    return m_house.session.settings();
}

void AboutYouBox::addRow(const reflect::Step &step)
{
    Row row;
    row.step = &step;
    row.whole = new QWidget(this);
    row.whole->setObjectName(u"ask-"_s % step.id);
    row.whole->setAccessibleName(step.ask);
    auto *column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QLabel *ask = makeLabel(m_house.theme, Type::Control, Tone::Text, step.ask, row.whole);
    ask->setWordWrap(true);
    column->addWidget(ask);
    if (!step.help.isEmpty()) {
        QLabel *help = makeLabel(m_house.theme, Type::Small, Tone::Text2, step.help, row.whole);
        help->setWordWrap(true);
        column->addWidget(help);
    }
    if (step.type == reflect::StepType::Choice)
        addChips(row, column);
    if (step.type == reflect::StepType::Text)
        addField(row, column, step.ask);
    else if (!step.other.isEmpty())
        addField(row, column, step.other);
    m_column->addWidget(row.whole);
    m_rows.insert(step.id, row);
}

void AboutYouBox::addChips(Row &row, QVBoxLayout *column)
{
    auto *chips = new QWidget(row.whole);
    auto *flow = new FlowLayout(chips);
    const QString id = row.step->id;
    for (const reflect::Option &option : row.step->options) {
        auto *chip = new Chip(m_house.theme, option.label, chips);
        chip->setObjectName(u"say-"_s % id % u'-' % option.key);
        chip->setAccessibleDescription(row.step->ask);
        chip->setCheckable(true);
        connect(chip, &Chip::clicked, this, [this, id, key = option.key] { tap(id, key); });
        flow->addWidget(chip);
        row.chips.insert(option.key, chip);
    }
    column->addWidget(chips);
    for (const reflect::Option &option : row.step->options) {
        if (!option.card.isEmpty())
            addCard(row, column, option);
    }
}

void AboutYouBox::addField(Row &row, QVBoxLayout *column, const QString &name)
{
    row.field = makeField(m_house.theme, name, row.whole, 36);
    row.field->setObjectName(u"type-"_s % row.step->id);
    row.field->setMaxLength(longestName);
    row.field->setMaximumWidth(320);
    if (row.step->type != reflect::StepType::Text)
        row.field->setPlaceholderText(name);
    // A name is nobody's business but this field's.
    row.field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    column->addWidget(row.field);
    connect(row.field, &QLineEdit::editingFinished, this, [this, id = row.step->id] { typed(id); });
}

void AboutYouBox::addCard(Row &row, QVBoxLayout *column, const reflect::Option &option)
{
    static const Result<care::Support> support = care::loadSupport(language::code());
    const care::CareText *card = support ? support->card(option.card) : nullptr;
    if (card == nullptr)
        return;
    row.cardFor = option.key;
    row.card = new QWidget(row.whole);
    row.card->setObjectName(u"card-"_s % option.card);
    auto *inside = new QVBoxLayout(row.card);
    inside->setContentsMargins(0, 6, 0, 0);
    inside->setSpacing(4);
    inside->addWidget(makeLabel(m_house.theme, Type::Label, Tone::Text, card->title, row.card));
    for (const QString &paragraph : card->paragraphs) {
        QLabel *text = makeLabel(
            m_house.theme, Type::Body, Tone::Text2, care::withNumber(paragraph, {}), row.card);
        text->setWordWrap(true);
        inside->addWidget(text);
    }
    column->addWidget(row.card);
}

void AboutYouBox::tap(const QString &step, const QString &key)
{
    const reflect::Step *question = asking::aboutYouQuestions().step(step);
    QStringList keys = m_answers.value(step).texts;
    if (!question->many)
        keys.removeIf([&key](const QString &one) { return one != key; });
    asking::tellAboutYou(settings(), step, {{}, reflect::tapped(*question, keys, key)});
}

void AboutYouBox::typed(const QString &step)
{
    const Row &row = m_rows[step];
    const QString words = row.field->text().simplified();
    if (row.step->type == reflect::StepType::Text) {
        if (words != m_answers.value(step).texts.value(0))
            asking::tellAboutYou(settings(), step, {{}, {words}});
        return;
    }
    const QString before = reflect::ownWords(keyOfOwnWords(m_answers.value(step).texts));
    if (words == before)
        return;
    const QStringList keys = words.isEmpty() ? QStringList() : QStringList{reflect::ownKey(words)};
    asking::tellAboutYou(settings(), step, {{}, keys});
}

bool AboutYouBox::isAsked(const reflect::Step &step) const
{
    if (step.ifStep.isEmpty())
        return true;
    const QStringList keys = m_answers.value(step.ifStep).texts;
    return std::any_of(keys.cbegin(), keys.cend(), [&step](const QString &key) {
        return step.ifKeys.contains(key);
    });
}

void AboutYouBox::showAll()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QStringList keys = m_answers.value(row.step->id).texts;
        for (auto chip = row.chips.cbegin(); chip != row.chips.cend(); ++chip)
            chip.value()->setChecked(keys.contains(chip.key()));
        if (row.field != nullptr && !row.field->hasFocus()) {
            const bool text = row.step->type == reflect::StepType::Text;
            row.field->setText(text ? keys.value(0) : reflect::ownWords(keyOfOwnWords(keys)));
        }
        if (row.card != nullptr)
            row.card->setVisible(keys.contains(row.cardFor));
        row.whole->setVisible(isAsked(*row.step));
    }
}

} // namespace afterword
