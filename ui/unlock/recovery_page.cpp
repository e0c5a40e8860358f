// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/recovery_page.h"

#include "app/session.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/recovery_form.h"
#include "ui/shared/wording.h"
#include "ui/unlock/gate_columns.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int recoveryButton = 40;
constexpr int awakeEveryMs = 20'000;
constexpr int awakeTimes = 90; // half an hour to write by hand

QLabel *sheetLabel(const Theme &theme, Type type, Tone tone, const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(theme, type, tone, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoveryPage::RecoveryPage(const House &house, const vault::RandomSource &random, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_columns(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("recovery"));
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->addWidget(makeForm(random), 0, Qt::AlignVCenter);
    m_preview = new SheetPreview(m_code->sheet(), this);
    m_columns->addWidget(m_preview, 1, Qt::AlignCenter);

    connect(m_start, &QPushButton::clicked, this, &RecoveryPage::start);
    connect(m_without, &QPushButton::clicked, this, &RecoveryPage::goOnWithout);
    connect(m_code, &RecoveryForm::edited, this, &RecoveryPage::refresh);
    connect(m_code, &RecoveryForm::submitted, this, &RecoveryPage::start);
    // Writing 35 symbols by hand takes longer than an idle journal stays open, and an empty one
    // has nothing to hide yet.
    m_awake.setParent(this);
    m_awakeLeft = awakeTimes;
    connect(&m_awake, &QTimer::timeout, this, [this]() {
        if (--m_awakeLeft <= 0)
            m_awake.stop();
        m_house.session.noteActivity();
    });
    m_awake.start(awakeEveryMs);
    refresh();
}

QWidget *RecoveryPage::makeForm(const vault::RandomSource &random)
{
    const Theme &theme = m_house.theme;
    auto *form = new QWidget(this);
    form->setFixedWidth(gateFormWidth);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLabel(theme, Type::Tiny, Tone::Text3, tr("Step 2 of 2"), form));
    column->addSpacing(4);
    column->addWidget(sheetLabel(theme, Type::Page, Tone::Text, tr("Your recovery sheet"), form));
    column->addSpacing(10);
    column->addWidget(sheetLabel(theme,
                                 Type::Body,
                                 Tone::Text2,
                                 tr("This code opens the journal without the passphrase. It is "
                                    "shown once, now. The sheet does not name this program."),
                                 form));
    column->addSpacing(18);
    m_code = new RecoveryForm(theme,
                              random,
                              m_house.session.clock()().date(),
                              QFileInfo(m_house.session.path()).absolutePath(),
                              form);
    column->addWidget(m_code);
    addFoot(column, form);
    return form;
}

void RecoveryPage::addFoot(QVBoxLayout *column, QWidget *form)
{
    const Theme &theme = m_house.theme;
    m_trouble = new HintRow(theme, QStringLiteral("info"), form);
    m_trouble->setObjectName(QStringLiteral("sealTrouble"));
    m_trouble->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_trouble);
    column->addSpacing(18);
    auto *acts = new QWidget(form);
    auto *flow = new FlowLayout(acts);
    m_start = makeButton(theme, Look::Default, tr("Start writing"), acts, recoveryButton);
    m_start->setObjectName(QStringLiteral("startWriting"));
    m_without = makeButton(theme, Look::Quiet, tr("Go on without one"), acts, recoveryButton);
    m_without->setObjectName(QStringLiteral("withoutCode"));
    flow->addWidget(m_start);
    flow->addWidget(m_without);
    column->addWidget(acts);
}

void RecoveryPage::shape(int width)
{
    m_preview->setVisible(shapeGateColumns(width, this, m_columns));
}

std::array<int, 2> RecoveryPage::asked() const
{
    return m_code->asked();
}

void RecoveryPage::enter()
{
    m_code->enter();
}

void RecoveryPage::forget()
{
    m_awake.stop();
    m_code->forget();
    setEnabled(false);
}

void RecoveryPage::refresh()
{
    m_start->setText(m_sealing ? tr("One moment…") : tr("Start writing"));
    m_start->setEnabled(!m_sealing && m_code->isTypedBack());
    m_without->setEnabled(!m_sealing);
}

void RecoveryPage::start()
{
    if (!m_start->isEnabled())
        return;
    m_sealing = true;
    m_trouble->say(QString());
    refresh();
    m_house.session.addRecoveryCode(m_code->code()).then(this, [this](const Status &sealed) {
        m_sealing = false;
        if (m_house.session.state() != Session::State::Open)
            return;
        if (sealed) {
            forget();
            Q_EMIT finished();
            return;
        }
        m_trouble->say(savingTrouble(sealed.error()).whole());
        refresh();
    });
}

void RecoveryPage::goOnWithout()
{
    ask::question(m_house.theme,
                  this,
                  {.title = tr("Go on without a code?"),
                   .text = tr("Only the passphrase will open this journal. If it slips away, "
                              "nobody can bring the pages back."),
                   .safe = tr("Stay here"),
                   .act = tr("Go on without one")},
                  [this](bool goOn) {
                      if (!goOn || m_house.session.state() != Session::State::Open)
                          return;
                      forget();
                      Q_EMIT finished();
                  });
}

} // namespace afterword
