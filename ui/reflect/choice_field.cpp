// SPDX-License-Identifier: GPL-3.0-or-later
// One choice or several, of the step's own options, of the lines of an earlier list, or in own
// words. What is chosen may be tapped again to take it back: no answer is an answer.
#include "app/reflect/answer.h"
#include "ui/reflect/answer_field.h"
#include "ui/reflect/option_button.h"
#include "ui/reflect/roving.h"
#include "ui/shared/controls.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumnsFrom = 5; ///< so many options stand in two columns
constexpr int twoColumnsWide = 520;

class ChoiceField final : public AnswerField
{
    Q_OBJECT

public:
    ChoiceField(const Theme &theme, const Asked &asked, QWidget *parent);

    [[nodiscard]] reflect::Answer answer() const override;
    void setAnswer(const reflect::Answer &answer) override;

    [[nodiscard]] QWidget *start() const override { return m_roving->stop(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    OptionButton *addOption(const QString &key, const QString &label);
    void addOther(QVBoxLayout *column);
    void tap(const QString &key);
    void ownTyped(const QString &words);
    void showKeys();
    void place();
    [[nodiscard]] QString ownKeyShown() const;

    const Theme &m_theme;
    reflect::Step m_step;
    QStringList m_keys;
    QGridLayout *m_grid = nullptr;
    Roving *m_roving = nullptr;
    QList<std::pair<QString, OptionButton *>> m_options;
    OptionButton *m_other = nullptr;
    QLineEdit *m_own = nullptr;
    int m_across = 0;
};

ChoiceField::ChoiceField(const Theme &theme, const Asked &asked, QWidget *parent)
    : AnswerField(parent)
    , m_theme(theme)
    , m_step(asked.step)
    , m_roving(new Roving(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_grid = new QGridLayout;
    m_grid->setSpacing(8);
    column->addLayout(m_grid);
    if (!asked.step.from.isEmpty()) {
        for (const QString &line : asked.lines)
            addOption(reflect::ownKey(line), line);
    }
    for (const reflect::Option &option : asked.step.options)
        addOption(option.key, option.label);
    if (!asked.step.other.isEmpty())
        addOther(column);
    column->addStretch();
    place();
}

OptionButton *ChoiceField::addOption(const QString &key, const QString &label)
{
    auto *button = new OptionButton(m_theme, label, m_step.many, this);
    m_roving->add(button);
    if (!key.isEmpty()) {
        m_options.append({key, button});
        connect(button, &OptionButton::clicked, this, [this, key]() { tap(key); });
    }
    return button;
}

void ChoiceField::addOther(QVBoxLayout *column)
{
    m_other = addOption({}, m_step.other);
    m_own = makeField(m_theme, m_step.other, this);
    m_own->setObjectName(u"own"_s);
    m_own->hide();
    column->addWidget(m_own);
    connect(m_other, &OptionButton::clicked, this, [this](bool on) {
        m_own->setVisible(on);
        if (on)
            m_own->setFocus(Qt::OtherFocusReason);
        else
            m_own->clear();
        ownTyped(m_own->text());
    });
    connect(m_own, &QLineEdit::textEdited, this, &ChoiceField::ownTyped);
    connect(m_own, &QLineEdit::returnPressed, this, &AnswerField::entered);
}

/// The own words that stand in the field, not a line that was chosen.
QString ChoiceField::ownKeyShown() const
{
    for (const QString &key : m_keys) {
        const bool isLine = std::any_of(m_options.cbegin(),
                                        m_options.cend(),
                                        [&key](const auto &option) { return option.first == key; });
        if (!isLine && reflect::isOwnKey(key))
            return key;
    }
    return {};
}

void ChoiceField::ownTyped(const QString &words)
{
    const QString before = ownKeyShown();
    m_keys.removeAll(before);
    if (!words.simplified().isEmpty())
        m_keys = reflect::tapped(m_step, m_keys, reflect::ownKey(words));
    else if (!m_step.many && m_other->isChecked())
        m_keys.clear();
    showKeys();
    Q_EMIT edited();
}

void ChoiceField::tap(const QString &key)
{
    m_keys = reflect::tapped(m_step, m_keys, key);
    const bool ownLeft = m_own != nullptr && ownKeyShown().isEmpty();
    if (ownLeft && !m_step.many) {
        m_other->setChecked(false);
        m_own->clear();
        m_own->hide();
    }
    showKeys();
    QString card;
    for (const reflect::Option &option : m_step.options) {
        if (m_keys.contains(option.key) && !option.card.isEmpty())
            card = option.card;
    }
    Q_EMIT cardAsked(card);
    Q_EMIT edited();
}

void ChoiceField::showKeys()
{
    for (const auto &[key, button] : std::as_const(m_options)) {
        button->setChecked(m_keys.contains(key));
        if (button->isChecked() && !m_step.many)
            m_roving->setStop(button);
    }
}

reflect::Answer ChoiceField::answer() const
{
    return {{}, m_keys};
}

void ChoiceField::setAnswer(const reflect::Answer &answer)
{
    m_keys = answer.texts;
    const QString own = ownKeyShown();
    if (m_own != nullptr) {
        m_own->setText(reflect::ownWords(own));
        m_own->setVisible(!own.isEmpty());
        m_other->setChecked(!own.isEmpty());
    }
    showKeys();
}

void ChoiceField::place()
{
    QList<OptionButton *> all;
    for (const auto &option : std::as_const(m_options))
        all.append(option.second);
    if (m_other != nullptr)
        all.append(m_other);
    const int across = all.size() >= twoColumnsFrom && width() >= twoColumnsWide ? 2 : 1;
    if (across == m_across)
        return;
    m_across = across;
    m_roving->setAcross(across);
    for (int i = 0; i < static_cast<int>(all.size()); ++i)
        m_grid->addWidget(all.at(i), i / across, i % across);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, across - 1);
}

void ChoiceField::resizeEvent(QResizeEvent *event)
{
    place();
    AnswerField::resizeEvent(event);
}

} // namespace

AnswerField *makeChoiceField(const Theme &theme, const Asked &asked, QWidget *parent)
{
    return new ChoiceField(theme, asked, parent);
}

} // namespace afterword

#include "choice_field.moc"
