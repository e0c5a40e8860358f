// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/recovery_page.h"

#include "app/session.h"
#include "app/vault/recovery_code.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/wording.h"
#include "ui/unlock/gate_columns.h"
#include "ui/unlock/hint_row.h"
#include "ui/unlock/place.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace afterword {

namespace {

constexpr int recoveryButton = 40;
constexpr int awakeEveryMs = 20'000;
constexpr int awakeTimes = 90; // half an hour to write by hand

/// As read by the vault: capitals, no I, L or O.
char readSymbol(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (upper == 'I' || upper == 'L')
        return '1';
    return upper == 'O' ? '0' : upper;
}

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
    , m_code(vault::makeRecoveryCode(random))
    , m_sheet{house.theme, m_code, house.session.clock()().date()}
    , m_columns(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("recovery"));
    pickGroups(random);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->addWidget(makeForm(), 0, Qt::AlignVCenter);
    m_preview = new SheetPreview(m_sheet, this);
    m_columns->addWidget(m_preview, 1, Qt::AlignCenter);

    connect(m_print, &QPushButton::clicked, this, &RecoveryPage::print);
    connect(m_pdf, &QPushButton::clicked, this, &RecoveryPage::savePdf);
    connect(m_start, &QPushButton::clicked, this, &RecoveryPage::start);
    connect(m_without, &QPushButton::clicked, this, &RecoveryPage::goOnWithout);
    for (SecretField *field : m_back) {
        connect(field, &SecretField::edited, this, &RecoveryPage::refresh);
        connect(field, &SecretField::submitted, this, &RecoveryPage::start);
    }
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

void RecoveryPage::pickGroups(const vault::RandomSource &random)
{
    // Any two different ones, the lower first. A bias of 256 mod 42 does not matter here.
    std::array<std::uint8_t, 1> byte{};
    random(byte);
    const int pair = byte[0] % (vault::recoveryGroups * (vault::recoveryGroups - 1));
    const int first = pair / (vault::recoveryGroups - 1);
    const int step = 1 + pair % (vault::recoveryGroups - 1);
    m_asked = {first, (first + step) % vault::recoveryGroups};
    std::sort(m_asked.begin(), m_asked.end());
}

QWidget *RecoveryPage::makeForm()
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
    auto *boxes = new CodeBoxes(theme, m_code, form);
    boxes->setObjectName(QStringLiteral("code"));
    column->addWidget(boxes);
    column->addSpacing(20);
    addSheetActs(column, form);
    column->addSpacing(24);
    addTypingBack(column, form);
    return form;
}

void RecoveryPage::addSheetActs(QVBoxLayout *column, QWidget *form)
{
    const Theme &theme = m_house.theme;
    auto *acts = new QWidget(form);
    auto *flow = new FlowLayout(acts);
    m_print = makeButton(theme, Look::Primary, tr("Print the sheet…"), acts, recoveryButton);
    m_print->setObjectName(QStringLiteral("printSheet"));
    m_print->setIcon(themeIcon(theme, QStringLiteral("printer"), Tone::OnAccent));
    m_pdf = makeButton(theme, Look::Default, tr("Save as PDF…"), acts, recoveryButton);
    m_pdf->setObjectName(QStringLiteral("savePdf"));
    flow->addWidget(m_print);
    flow->addWidget(m_pdf);
    column->addWidget(acts);
    column->addSpacing(10);
    column->addWidget(sheetLabel(theme,
                                 Type::Small,
                                 Tone::Text2,
                                 tr("Anyone who opens a PDF can read it. Paper is mostly safer."),
                                 form));
    m_saved = new HintRow(theme, QStringLiteral("check"), form);
    m_saved->setObjectName(QStringLiteral("sheetSaved"));
    m_saved->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_saved);
}

void RecoveryPage::addTypingBack(QVBoxLayout *column, QWidget *form)
{
    const Theme &theme = m_house.theme;
    column->addWidget(sheetLabel(
        theme,
        Type::FormLabel,
        Tone::Text,
        tr("From your copy, type groups %1 and %2").arg(m_asked[0] + 1).arg(m_asked[1] + 1),
        form));
    column->addSpacing(6);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    for (std::size_t i = 0; i < m_back.size(); ++i) {
        auto *field = new SecretField(theme, tr("Group %1").arg(m_asked[i] + 1), form);
        field->setObjectName(QStringLiteral("typedBack%1").arg(i + 1));
        field->setMono(true, vault::recoveryGroupSize);
        field->setShowButton(false);
        field->setShown(true);
        field->setFixedSize(104, recoveryButton);
        fields->addWidget(field);
        m_back[i] = field;
    }
    fields->addStretch();
    column->addLayout(fields);
    m_slip = new HintRow(theme, QStringLiteral("info"), form);
    m_slip->setObjectName(QStringLiteral("typedBackSlip"));
    m_slip->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_slip);
    column->addSpacing(8);
    column->addWidget(sheetLabel(
        theme, Type::Small, Tone::Text2, tr("Writing it by hand is as good as printing."), form));
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

void RecoveryPage::enter()
{
    m_print->setFocus(Qt::OtherFocusReason);
}

void RecoveryPage::forget()
{
    m_awake.stop();
    m_code.clear();
    for (SecretField *field : m_back)
        field->clear();
    setEnabled(false);
    update();
}

bool RecoveryPage::isTypedBack(std::size_t which) const
{
    const std::string_view typed = m_back[which]->view();
    const std::size_t from = static_cast<std::size_t>(m_asked[which]) * vault::recoveryGroupSize;
    if (from + vault::recoveryGroupSize > m_code.size())
        return false;
    const std::string_view right = m_code.view().substr(from, vault::recoveryGroupSize);
    return std::equal(typed.begin(), typed.end(), right.begin(), right.end(), [](char a, char b) {
        return readSymbol(a) == b;
    });
}

void RecoveryPage::refresh()
{
    QString sentence;
    for (std::size_t i = 0; i < m_back.size(); ++i) {
        const bool full = m_back[i]->view().size() >= vault::recoveryGroupSize;
        const bool slip = full && !isTypedBack(i);
        m_back[i]->setInvalid(slip);
        if (!slip || !sentence.isEmpty())
            continue;
        const bool readable =
            vault::checkRecoveryGroup(m_back[i]->view(), m_asked[i]) == vault::GroupState::Right;
        sentence = readable ? tr("That is not group %1 of this sheet.").arg(m_asked[i] + 1)
                            : tr("There is a slip in group %1.").arg(m_asked[i] + 1);
    }
    m_slip->say(sentence);
    if (isTypedBack(0) && m_back[0]->hasFocus() && m_back[1]->isEmpty())
        m_back[1]->setFocus(Qt::OtherFocusReason);
    m_start->setText(m_sealing ? tr("One moment…") : tr("Start writing"));
    m_start->setEnabled(!m_sealing && isTypedBack(0) && isTypedBack(1));
    m_without->setEnabled(!m_sealing);
}

void RecoveryPage::savePdf()
{
    const QString folder = QFileInfo(m_house.session.path()).absolutePath();
    ask::choosePath(m_house.theme,
                    this,
                    ask::Chooser::SavePdf,
                    folder + QLatin1Char('/') + tr("Recovery sheet") + QStringLiteral(".pdf"),
                    [this](const QString &path) {
                        if (path.isEmpty() || m_code.isEmpty())
                            return;
                        const bool saved = saveSheetAsPdf(path, m_sheet);
                        m_saved->say(saved ? tr("The sheet is in %1.").arg(place::readable(path))
                                           : tr("It could not be written there. Another folder may "
                                                "work."));
                    });
}

void RecoveryPage::print()
{
    // The printer lives as long as its dialog; open() returns at once.
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Recovery sheet"));
    printer->setCreator(QString());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog->setOption(QAbstractPrintDialog::PrintCollateCopies, false);
    connect(dialog, &QObject::destroyed, this, [printer]() {}); // outlives the dialog
    connect(dialog, &QDialog::accepted, this, [this, printer]() {
        if (m_code.isEmpty())
            return;
        m_saved->say(paintSheetOn(*printer, m_sheet)
                         ? tr("The sheet is on its way to the printer.")
                         : tr("The printer did not take it. Writing it by hand works too."));
    });
    dialog->open();
}

void RecoveryPage::start()
{
    if (!m_start->isEnabled())
        return;
    m_sealing = true;
    m_trouble->say(QString());
    refresh();
    m_house.session.addRecoveryCode(m_code.clone()).then(this, [this](const Status &sealed) {
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
