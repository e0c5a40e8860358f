// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/secret_new.h"

#include "app/care/strength.h"
#include "app/care/suggestion.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/panels.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/secret_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int newFieldHeight = 40;
constexpr std::size_t newShort = 12;
constexpr int suggestionGap = 10; ///< above the box, part of it: gone with it

/// Where a suggestion stands: a tinted box.
class SuggestionBox final : public QWidget
{
public:
    SuggestionBox(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(m_theme.color(Tone::Tint));
        painter.setPen(m_theme.isContrast() ? QPen(m_theme.color(Tone::Edge)) : QPen(Qt::NoPen));
        const QRectF box = QRectF(rect()).adjusted(0.5, suggestionGap + 0.5, -0.5, -0.5);
        painter.drawRoundedRect(box, 8, 8);
    }

private:
    const Theme &m_theme;
};

HintRow *newHint(const Theme &theme, const char *icon, const char *name, QWidget *parent)
{
    auto *hint = new HintRow(theme, QString::fromLatin1(icon), parent);
    hint->setObjectName(QString::fromLatin1(name));
    hint->setContentsMargins(0, 8, 0, 0);
    return hint;
}

} // namespace

NewPassphrase::NewPassphrase(const Theme &theme, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_first(new SecretField(theme, label, this))
    , m_second(new SecretField(theme, tr("The same again"), this))
    , m_caps(newHint(theme, "caps", "newCaps", this))
    , m_again(newHint(theme, "keyboard", "typeItOnce", this))
    , m_mismatch(newHint(theme, "info", "mismatch", this))
{
    m_first->setObjectName(QStringLiteral("firstPassphrase"));
    m_second->setObjectName(QStringLiteral("secondPassphrase"));
    m_second->setShowButton(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addField(column, label, m_first);
    addMeter(column);
    column->addWidget(makeSuggestion());
    column->addWidget(m_caps);
    column->addSpacing(18);
    addField(column, tr("The same again"), m_second);
    column->addWidget(m_again);
    column->addWidget(m_mismatch);
    for (SecretField *field : {m_first, m_second}) {
        connect(field, &SecretField::edited, this, &NewPassphrase::refresh);
        connect(field, &SecretField::submitted, this, &NewPassphrase::submitted);
        connect(field, &SecretField::capsLockChanged, this, [this](bool on) {
            m_caps->say(on ? tr("Caps Lock is on.") : QString());
        });
    }
    m_second->installEventFilter(this);
    refresh();
}

void NewPassphrase::addField(QVBoxLayout *column, const QString &label, SecretField *field)
{
    QLabel *name = makeLabel(m_theme, Type::FormLabel, Tone::Text, label, this);
    name->setBuddy(field);
    column->addWidget(name);
    column->addSpacing(6);
    field->setMinimumHeight(m_theme.px(newFieldHeight));
    column->addWidget(field);
}

void NewPassphrase::addMeter(QVBoxLayout *column)
{
    column->addSpacing(10);
    m_meter = new StrengthMeter(m_theme, this);
    m_meter->setObjectName(QStringLiteral("meter"));
    column->addWidget(m_meter);
    column->addSpacing(1);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(4);
    m_level = makeLabel(m_theme, Type::FormLabel, Tone::Text, QString(), this);
    m_level->setObjectName(QStringLiteral("strengthLevel"));
    m_level->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_help = makeLabel(m_theme, Type::Small, Tone::Text2, QString(), this);
    m_help->setWordWrap(true);
    m_help->setObjectName(QStringLiteral("strengthHelp"));
    for (QLabel *label : {m_level, m_help})
        label->setContentsMargins(0, 5, 0, 0); // on one line with the link, which is higher
    m_suggest = makeButton(m_theme, Look::Link, tr("Suggest one"), this, 28);
    m_suggest->setObjectName(QStringLiteral("suggest"));
    connect(m_suggest, &QPushButton::clicked, this, &NewPassphrase::toggleSuggestion);
    sentence->addWidget(m_level, 0, Qt::AlignTop);
    sentence->addWidget(m_help, 1, Qt::AlignTop);
    sentence->addSpacing(12);
    sentence->addWidget(m_suggest, 0, Qt::AlignTop);
    column->addLayout(sentence);
}

QWidget *NewPassphrase::makeSuggestion()
{
    m_suggestion = new SuggestionBox(m_theme, this);
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    auto *column = new QVBoxLayout(m_suggestion);
    column->setContentsMargins(16, 14 + suggestionGap, 12, 12);
    column->setSpacing(8);
    m_words = new SecretWords(m_theme, tr("Six words. They are shown, not read out."), this);
    m_words->setObjectName(QStringLiteral("suggestedWords"));
    column->addWidget(m_words);
    auto *acts = new QWidget(m_suggestion);
    auto *flow = new FlowLayout(acts);
    m_use = makeButton(m_theme, Look::Default, tr("Use this"), acts, 30);
    m_use->setObjectName(QStringLiteral("useSuggestion"));
    QPushButton *another = makeButton(m_theme, Look::Quiet, tr("Another"), acts, 30);
    another->setObjectName(QStringLiteral("anotherSuggestion"));
    flow->addWidget(m_use);
    flow->addWidget(another);
    column->addWidget(acts);
    connect(m_use, &QPushButton::clicked, this, &NewPassphrase::useSuggestion);
    connect(another, &QPushButton::clicked, this, &NewPassphrase::suggest);
    m_suggestion->hide();
    return m_suggestion;
}

void NewPassphrase::clear()
{
    m_first->clear();
    m_second->clear();
    m_first->setShown(false);
    m_second->setShown(false);
    m_again->say(QString());
    m_mismatch->say(QString());
    if (!m_suggestion->isHidden())
        toggleSuggestion();
}

void NewPassphrase::setReadOnly(bool readOnly)
{
    m_first->setReadOnly(readOnly);
    m_second->setReadOnly(readOnly);
    m_suggest->setEnabled(!readOnly);
    m_suggestion->setEnabled(!readOnly);
}

void NewPassphrase::enter()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

bool NewPassphrase::areSame() const
{
    return m_first->view() == m_second->view();
}

bool NewPassphrase::isStrongEnough() const
{
    return m_meter->level() >= static_cast<int>(care::Strength::Fair);
}

bool NewPassphrase::isReady() const
{
    return isStrongEnough() && areSame();
}

vault::SecureBytes NewPassphrase::bytes() const
{
    return m_first->bytes();
}

void NewPassphrase::tellMissing()
{
    if (!isStrongEnough())
        return enter();
    if (!m_second->isEmpty())
        sayMismatch();
    m_second->setFocus(Qt::OtherFocusReason);
}

bool NewPassphrase::eventFilter(QObject *watched, QEvent *event)
{
    // Only when the second field is left: while it is typed it is never the same yet.
    if (watched == m_second && event->type() == QEvent::FocusOut && !m_second->isEmpty())
        sayMismatch();
    return QWidget::eventFilter(watched, event);
}

void NewPassphrase::sayMismatch()
{
    const bool differ = !areSame();
    m_mismatch->say(differ ? tr("These two are not the same.") : QString());
    m_second->setInvalid(differ);
}

void NewPassphrase::refresh()
{
    sayStrength();
    if (!m_mismatch->sentence().isEmpty() && areSame())
        sayMismatch();
    if (isReady() || m_first->isEmpty())
        m_again->say(QString());
    Q_EMIT edited();
}

void NewPassphrase::sayStrength()
{
    const std::string_view typed = m_first->view();
    const care::Strength strength = care::strengthOf(typed);
    m_meter->setLevel(static_cast<int>(strength));
    switch (strength) {
    case care::Strength::Empty:
        m_level->setText(QString());
        m_help->setText(tr("Four or five words that do not belong together are hard to guess."));
        break;
    case care::Strength::Weak:
        m_level->setText(typed.size() < newShort ? tr("Too short.") : tr("Easy to guess."));
        m_help->setText(tr("A few more words that do not belong together would help."));
        break;
    case care::Strength::Fair:
        m_level->setText(tr("Fair."));
        m_help->setText(tr("One more word would make it good."));
        break;
    case care::Strength::Good:
        m_level->setText(tr("Good."));
        m_help->setText(tr("One more rare word would make it strong."));
        break;
    case care::Strength::Strong:
        m_level->setText(tr("Strong."));
        m_help->setText(tr("It needs nothing more."));
        break;
    }
    m_level->setVisible(!m_level->text().isEmpty());
}

void NewPassphrase::toggleSuggestion()
{
    const bool show = m_suggestion->isHidden();
    if (show)
        suggest();
    else
        m_words->clear();
    m_suggestion->setVisible(show);
    m_suggest->setText(show ? tr("Hide it") : tr("Suggest one"));
    if (show && m_suggest->hasFocus())
        m_use->setFocus(Qt::OtherFocusReason);
}

void NewPassphrase::suggest()
{
    m_words->setWords(care::suggestPassphrase());
}

void NewPassphrase::useSuggestion()
{
    m_second->clear();
    m_first->fill(m_words->words());
    m_first->setShown(true);
    toggleSuggestion();
    m_again->say(tr("Type the words here once, so that your hands know them."));
    m_second->setFocus(Qt::OtherFocusReason);
}

} // namespace afterword
