// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/code_entry.h"

#include "app/vault/recovery_code.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/secret_field.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int codeColumns = 4;

bool isCodeSymbol(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
           || (byte >= 'A' && byte <= 'Z');
}

vault::GroupState groupState(const SecretField &field, qsizetype index)
{
    return vault::checkRecoveryGroup(field.view(), static_cast<int>(index));
}

} // namespace

CodeEntry::CodeEntry(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_slip(new HintRow(theme, QStringLiteral("info"), this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(10);
    auto *sheet = new QWidget(this);
    sheet->setLayoutDirection(Qt::LeftToRight); // a code is read like a number
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (int i = 0; i < vault::recoveryGroups; ++i) {
        auto *field = new SecretField(
            theme, tr("Group %1 of %2").arg(i + 1).arg(vault::recoveryGroups), sheet);
        field->setObjectName(QStringLiteral("codeGroup%1").arg(i + 1));
        field->setMono(true, vault::recoveryGroupSize);
        field->setShowButton(false);
        field->setShown(true);
        field->setMinimumWidth(0);
        field->installEventFilter(this);
        grid->addWidget(field, i / codeColumns, i % codeColumns);
        grid->setColumnStretch(i % codeColumns, 1);
        connect(field, &SecretField::edited, this, [this, i]() { groupEdited(i); });
        connect(field, &SecretField::submitted, this, &CodeEntry::submitted);
        m_groups.append(field);
    }
    whole->addWidget(sheet);
    m_slip->setObjectName(QStringLiteral("slip"));
    whole->addWidget(m_slip);
    setFocusProxy(m_groups.constFirst());
}

bool CodeEntry::isComplete() const
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (groupState(*m_groups[i], i) != vault::GroupState::Right)
            return false;
    }
    return true;
}

vault::SecureBytes CodeEntry::code() const
{
    vault::SecureBytes whole;
    for (const SecretField *field : m_groups)
        whole.append(field->view());
    return whole;
}

void CodeEntry::clear()
{
    m_filling = true;
    for (SecretField *field : std::as_const(m_groups))
        field->clear();
    m_filling = false;
    hint();
    Q_EMIT edited();
}

void CodeEntry::setReadOnly(bool readOnly)
{
    for (SecretField *field : std::as_const(m_groups))
        field->setReadOnly(readOnly);
}

void CodeEntry::enter()
{
    qsizetype at = 0;
    while (at < m_groups.size() - 1 && groupState(*m_groups[at], at) == vault::GroupState::Right)
        ++at;
    m_groups[at]->setFocus(Qt::OtherFocusReason);
}

bool CodeEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            if (m_groups[i] == watched && handleKey(i, static_cast<QKeyEvent *>(event)))
                return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool CodeEntry::handleKey(qsizetype index, QKeyEvent *press)
{
    if (press->matches(QKeySequence::Paste)) {
        pasteFrom(index);
        return true;
    }
    SecretField *field = m_groups[index];
    switch (press->key()) {
    case Qt::Key_Minus:
    case Qt::Key_Space:
        // Typed as on the sheet: a full group has moved on already, and its hyphen comes here.
        if (!field->isEmpty() && index + 1 < m_groups.size())
            m_groups[index + 1]->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Backspace:
        if (!field->isEmpty() || index == 0)
            return false;
        m_groups[index - 1]->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_groups[index - 1], press);
        return true;
    default:
        return false;
    }
}

void CodeEntry::groupEdited(qsizetype index)
{
    if (m_filling)
        return;
    hint();
    const bool full = m_groups[index]->view().size() >= vault::recoveryGroupSize;
    if (full && m_groups[index]->hasFocus() && index + 1 < m_groups.size()
        && m_groups[index + 1]->isEmpty())
        m_groups[index + 1]->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void CodeEntry::pasteFrom(qsizetype index)
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    QByteArray bytes = held == nullptr ? QByteArray() : held->data(QStringLiteral("text/plain"));
    const auto symbols = std::count_if(bytes.cbegin(), bytes.cend(), isCodeSymbol);
    constexpr int whole = vault::recoveryGroups * vault::recoveryGroupSize;
    if (symbols >= whole) {
        clear();
        index = 0;
    }
    // Given to the fields as typed symbols, so that no longer text than one symbol is ever made.
    m_filling = true;
    for (const char byte : std::as_const(bytes)) {
        if (!isCodeSymbol(byte))
            continue;
        while (index < m_groups.size()
               && m_groups[index]->view().size() >= vault::recoveryGroupSize)
            ++index;
        if (index >= m_groups.size())
            break;
        QKeyEvent typed(
            QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(QLatin1Char(byte)));
        QCoreApplication::sendEvent(m_groups[index], &typed);
    }
    m_filling = false;
    bytes.fill('\0');
    m_groups[std::min(index, m_groups.size() - 1)]->setFocus(Qt::OtherFocusReason);
    hint();
    Q_EMIT edited();
}

void CodeEntry::hint()
{
    QString sentence;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const bool slip = groupState(*m_groups[i], i) == vault::GroupState::Slip;
        m_groups[i]->setInvalid(slip);
        if (slip && sentence.isEmpty())
            sentence = tr("There is a slip in group %1. Compare it with the sheet.").arg(i + 1);
    }
    m_slip->say(sentence);
}

} // namespace afterword
