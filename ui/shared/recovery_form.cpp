// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/recovery_form.h"

#include "app/vault/recovery_code.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/place.h"
#include "ui/shared/printing.h"
#include "ui/shared/secret_field.h"

#include <QHBoxLayout>
#include <QPageSize>
#include <QPointer>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace afterword {

namespace {

constexpr int recoveryControl = 40;

/// As read by the vault: capitals, no I, L or O.
char readSymbol(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (upper == 'I' || upper == 'L')
        return '1';
    return upper == 'O' ? '0' : upper;
}

QLabel *
codeFormLabel(const Theme &theme, Type type, Tone tone, const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(theme, type, tone, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoveryForm::RecoveryForm(const Theme &theme,
                           const vault::RandomSource &random,
                           QDate made,
                           QString folder,
                           QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_folder(std::move(folder))
    , m_code(vault::makeRecoveryCode(random))
    , m_sheet{theme, m_code, made}
{
    pickGroups(random);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *boxes = new CodeBoxes(theme, m_code, this);
    boxes->setObjectName(QStringLiteral("code"));
    column->addWidget(boxes);
    column->addSpacing(20);
    addSheetActs(column);
    column->addSpacing(24);
    addTypingBack(column);
    connect(m_print, &QPushButton::clicked, this, &RecoveryForm::askToPrint);
    connect(m_pdf, &QPushButton::clicked, this, &RecoveryForm::savePdf);
    for (SecretField *field : m_back) {
        connect(field, &SecretField::edited, this, &RecoveryForm::refresh);
        connect(field, &SecretField::submitted, this, &RecoveryForm::submitted);
    }
    refresh();
}

void RecoveryForm::pickGroups(const vault::RandomSource &random)
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

void RecoveryForm::addSheetActs(QVBoxLayout *column)
{
    auto *acts = new QWidget(this);
    auto *flow = new FlowLayout(acts);
    m_print = makeButton(m_theme, Look::Primary, tr("Print the sheet…"), acts, recoveryControl);
    m_print->setObjectName(QStringLiteral("printSheet"));
    m_print->setIcon(themeIcon(m_theme, QStringLiteral("printer"), Tone::OnAccent));
    m_pdf = makeButton(m_theme, Look::Default, tr("Save as PDF…"), acts, recoveryControl);
    m_pdf->setObjectName(QStringLiteral("savePdf"));
    flow->addWidget(m_print);
    flow->addWidget(m_pdf);
    column->addWidget(acts);
    column->addSpacing(10);
    column->addWidget(
        codeFormLabel(m_theme,
                      Type::Small,
                      Tone::Text2,
                      tr("Anyone who opens a PDF can read it. Paper is mostly safer."),
                      this));
    m_saved = new HintRow(m_theme, QStringLiteral("check"), this);
    m_saved->setObjectName(QStringLiteral("sheetSaved"));
    m_saved->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_saved);
}

void RecoveryForm::addTypingBack(QVBoxLayout *column)
{
    column->addWidget(codeFormLabel(
        m_theme,
        Type::FormLabel,
        Tone::Text,
        tr("From your copy, type groups %1 and %2").arg(m_asked[0] + 1).arg(m_asked[1] + 1),
        this));
    column->addSpacing(6);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    for (std::size_t i = 0; i < m_back.size(); ++i) {
        auto *field = new SecretField(m_theme, tr("Group %1").arg(m_asked[i] + 1), this);
        field->setObjectName(QStringLiteral("typedBack%1").arg(i + 1));
        field->setMono(true, vault::recoveryGroupSize);
        field->setShowButton(false);
        field->setShown(true);
        field->setFixedSize(104, recoveryControl);
        fields->addWidget(field);
        m_back[i] = field;
    }
    fields->addStretch();
    column->addLayout(fields);
    m_slip = new HintRow(m_theme, QStringLiteral("info"), this);
    m_slip->setObjectName(QStringLiteral("typedBackSlip"));
    m_slip->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_slip);
    column->addSpacing(8);
    column->addWidget(codeFormLabel(
        m_theme, Type::Small, Tone::Text2, tr("Writing it by hand is as good as printing."), this));
}

void RecoveryForm::enter()
{
    m_print->setFocus(Qt::OtherFocusReason);
}

void RecoveryForm::forget()
{
    m_code.clear();
    for (SecretField *field : m_back)
        field->clear();
    setEnabled(false);
    update();
}

bool RecoveryForm::isTypedBack() const
{
    return isRight(0) && isRight(1);
}

bool RecoveryForm::isRight(std::size_t which) const
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

void RecoveryForm::refresh()
{
    QString sentence;
    for (std::size_t i = 0; i < m_back.size(); ++i) {
        const bool full = m_back[i]->view().size() >= vault::recoveryGroupSize;
        const bool slip = full && !isRight(i);
        m_back[i]->setInvalid(slip);
        if (!slip || !sentence.isEmpty())
            continue;
        const bool readable =
            vault::checkRecoveryGroup(m_back[i]->view(), m_asked[i]) == vault::GroupState::Right;
        sentence = readable ? tr("That is not group %1 of this sheet.").arg(m_asked[i] + 1)
                            : tr("There is a slip in group %1.").arg(m_asked[i] + 1);
    }
    m_slip->say(sentence);
    if (isRight(0) && m_back[0]->hasFocus() && m_back[1]->isEmpty())
        m_back[1]->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void RecoveryForm::savePdf()
{
    ask::choosePath(m_theme,
                    this,
                    ask::Chooser::SavePdf,
                    m_folder + QLatin1Char('/') + tr("Recovery sheet") + QStringLiteral(".pdf"),
                    [this](const QString &path) {
                        if (path.isEmpty() || m_code.isEmpty())
                            return;
                        const bool saved = saveSheetAsPdf(path, m_sheet);
                        m_saved->say(saved ? tr("The sheet is in %1.").arg(place::readable(path))
                                           : tr("It could not be written there. Another folder may "
                                                "work."));
                    });
}

void RecoveryForm::askToPrint()
{
    afterword::askToPrint(m_theme, window(), tr("Print the sheet?"), [self = QPointer(this)] {
        if (self)
            self->print();
    });
}

void RecoveryForm::print()
{
    choosePrinter(this, tr("Recovery sheet"), {}, [this](const std::shared_ptr<QPrinter> &printer) {
        if (m_code.isEmpty())
            return;
        m_saved->say(paintSheetOn(*printer, m_sheet)
                         ? tr("The sheet is on its way to the printer.")
                         : tr("The printer did not take it. Writing it by hand works too."));
    });
}

} // namespace afterword
