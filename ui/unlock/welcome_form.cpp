// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of WelcomePage: what stands where. What they do is in welcome_page.cpp.
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/secret_new.h"
#include "ui/unlock/gate_columns.h"
#include "ui/unlock/welcome_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace afterword {

namespace {

constexpr int welcomeNameLimit = 40;
constexpr int formControl = 40;

/// The explanation at the right: a tinted card.
class TintCard final : public QWidget
{
public:
    TintCard(const Theme &theme, QWidget *parent)
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
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    }

private:
    const Theme &m_theme;
};

/// One icon, 24, in the accent colour.
class CardIcon final : public QWidget
{
public:
    CardIcon(const Theme &theme, QString name, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_name(std::move(name))
    {
        setFixedSize(24, 24);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QPixmap picture =
            m_theme.icon(m_name, m_theme.color(Tone::Accent), 24, devicePixelRatioF());
        QPainter(this).drawPixmap(0, 0, picture);
    }

private:
    const Theme &m_theme;
    QString m_name;
};

QLabel *wrapped(const Theme &theme, Type type, Tone tone, const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(theme, type, tone, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_columns(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("welcome"));
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(gateColumnGap);
    m_columns->addWidget(makeForm(), 0, Qt::AlignVCenter);
    m_card = makeCard();
    m_columns->addWidget(m_card, 1, Qt::AlignVCenter);
    connectForm();
    begin();
}

void WelcomePage::shape(int width)
{
    shapeGateColumns(width, this, m_columns);
}

void WelcomePage::addField(QVBoxLayout *column, const QString &label, QWidget *field)
{
    QLabel *name = makeLabel(m_house.theme, Type::FormLabel, Tone::Text, label, this);
    name->setBuddy(field);
    column->addWidget(name);
    column->addSpacing(6);
    field->setMinimumHeight(m_house.theme.px(formControl));
    column->addWidget(field);
}

QWidget *WelcomePage::makeForm()
{
    const Theme &theme = m_house.theme;
    auto *form = new QWidget(this);
    form->setFixedWidth(gateFormWidth);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLabel(theme, Type::Tiny, Tone::Text3, tr("Step 1 of 2"), form));
    column->addSpacing(4);
    column->addWidget(
        wrapped(theme, Type::Page, Tone::Text, tr("A place for what comes after"), form));
    column->addSpacing(10);
    column->addWidget(wrapped(theme,
                              Type::Body,
                              Tone::Text2,
                              tr("Your pages are kept on this computer, locked with words only you "
                                 "know. No account, no upload."),
                              form));
    column->addSpacing(26);
    m_name = makeField(theme, tr("Name on the lock screen"), form, formControl);
    m_name->setObjectName(QStringLiteral("shownName"));
    m_name->setMaxLength(welcomeNameLimit);
    addField(column, tr("Name on the lock screen"), m_name);
    column->addSpacing(18);
    m_passphrase = new NewPassphrase(theme, tr("Passphrase"), form);
    column->addWidget(m_passphrase);
    addFoot(form, column);
    return form;
}

void WelcomePage::addFoot(QWidget *form, QVBoxLayout *column)
{
    const Theme &theme = m_house.theme;
    column->addSpacing(10);
    auto *where = new QHBoxLayout;
    where->setSpacing(4);
    m_where = wrapped(theme, Type::Small, Tone::Text3, QString(), form);
    m_where->setObjectName(QStringLiteral("place"));
    m_change = makeButton(theme, Look::Quiet, tr("Change…"), form, 30);
    m_change->setObjectName(QStringLiteral("changePlace"));
    m_change->setAccessibleName(tr("Change where the journal is kept"));
    where->addWidget(m_where, 1);
    where->addWidget(m_change, 0, Qt::AlignTop);
    column->addLayout(where);
    m_trouble = new HintRow(theme, QStringLiteral("info"), form);
    m_trouble->setObjectName(QStringLiteral("createTrouble"));
    m_trouble->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_trouble);
    column->addSpacing(14);
    auto *acts = new QWidget(form);
    auto *flow = new FlowLayout(acts);
    m_create = makeButton(theme, Look::Primary, tr("Create journal"), acts, formControl);
    m_create->setObjectName(QStringLiteral("create"));
    m_existing = makeButton(theme, Look::Quiet, tr("Open an existing one…"), acts, formControl);
    m_existing->setObjectName(QStringLiteral("openExisting"));
    m_back = makeButton(theme, Look::Quiet, tr("Back"), acts, formControl);
    m_back->setObjectName(QStringLiteral("backToLock"));
    flow->addWidget(m_create);
    flow->addWidget(m_existing);
    flow->addWidget(m_back);
    column->addWidget(acts);
    addAids(form, column);
}

/// Support and Help, which need no journal.
void WelcomePage::addAids(QWidget *form, QVBoxLayout *column)
{
    const Theme &theme = m_house.theme;
    auto *support = makeButton(theme, Look::Quiet, tr("Support"), form, 30);
    support->setObjectName(QStringLiteral("welcomeSupport"));
    support->setToolTip(tr("Support  F1"));
    auto *help = makeButton(theme, Look::Quiet, tr("Help"), form, 30);
    help->setObjectName(QStringLiteral("welcomeHelp"));
    help->setToolTip(tr("Help  Shift+F1"));
    connect(support, &QPushButton::clicked, this, [this]() {
        Q_EMIT roomWanted(QStringLiteral("support"));
    });
    connect(
        help, &QPushButton::clicked, this, [this]() { Q_EMIT roomWanted(QStringLiteral("help")); });
    auto *aids = new QHBoxLayout;
    aids->setSpacing(4);
    aids->addWidget(support);
    aids->addWidget(help);
    aids->addStretch();
    column->addSpacing(4);
    column->addLayout(aids);
}

QWidget *WelcomePage::makeCard()
{
    const Theme &theme = m_house.theme;
    auto *card = new TintCard(theme, this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(32, 30, 32, 30);
    column->setSpacing(0);
    const auto part = [&](const QString &icon, const QString &heading, const QString &text) {
        column->addWidget(new CardIcon(theme, icon, card));
        column->addSpacing(14);
        column->addWidget(wrapped(theme, Type::Card, Tone::Text, heading, card));
        column->addSpacing(8);
        column->addWidget(wrapped(theme, Type::Body, Tone::Text2, text, card));
    };
    part(QStringLiteral("key"),
         tr("It can’t be reset"),
         tr("The passphrase is the key itself, not a password checked by someone else. Nobody "
            "holds a copy, so no one can let you back in, or be made to let someone else in."));
    column->addSpacing(24);
    column->addWidget(makeHairline(theme, card));
    column->addSpacing(24);
    part(QStringLiteral("printer"),
         tr("A recovery sheet, on paper"),
         tr("Next you can print a code that opens the journal if the words slip away. Keep it "
            "somewhere that is yours alone."));
    return card;
}

} // namespace afterword
