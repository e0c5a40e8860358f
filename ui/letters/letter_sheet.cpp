// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_sheet.h"

#include "ui/letters/charge_row.h"
#include "ui/shared/away_card.h"
#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidest = 640;
constexpr int sheetRadius = 6;

} // namespace

LetterSheet::LetterSheet(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *whole = new QWidget(this);
    whole->setMaximumWidth(widest(theme));
    row->addStretch();
    row->addWidget(whole, 100);
    row->addStretch();
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildPaper(whole);
    column->addWidget(m_paper, 1);
    m_foot = new QWidget(whole);
    column->addWidget(m_foot);
    buildFoot();
    setTight(false);
    setTabOrder(m_to, m_editor);
    const auto restyle = [this] {
        m_to->setFont(m_theme.font(Type::Card));
        update();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    const auto tell = [this] {
        if (!m_showing)
            Q_EMIT edited();
    };
    connect(m_to, &QLineEdit::textEdited, this, tell);
    connect(m_editor, &MarkdownEdit::typed, this, tell);
    connect(m_next, &QLineEdit::textEdited, this, tell);
    connect(m_before, &ChargeRow::changed, this, tell);
    connect(m_after, &ChargeRow::changed, this, tell);
    connect(m_to, &QLineEdit::returnPressed, this, &LetterSheet::focusWords);
}

/// Who it is to, and the letter.
void LetterSheet::buildPaper(QWidget *whole)
{
    m_paper = new QWidget(whole);
    m_page = new QVBoxLayout(m_paper);
    m_page->setSpacing(6);
    m_day = makeLabel(m_theme, Type::Row, Tone::Text2, {}, m_paper);
    m_page->addWidget(m_day);
    m_to = new QLineEdit(m_paper);
    m_to->setObjectName(u"letterTo"_s);
    m_to->setInputMethodHints(Qt::ImhSensitiveData); // nothing to learn from
    m_to->setProperty("look", u"title"_s);
    m_to->setAccessibleName(tr("Who it is to, or what it is about"));
    m_to->setPlaceholderText(tr("To"));
    m_to->setMaxLength(200);
    m_to->setTextMargins(-2, 0, -2, 0); // in line with the words
    m_page->addWidget(m_to);
    m_editor = new MarkdownEdit(m_theme, m_paper);
    m_editor->setObjectName(u"letterWords"_s);
    m_editor->setAccessibleName(tr("The letter"));
    m_editor->setPlaceholderText(tr("Start anywhere. If stuck: What I never said is…"));
    m_page->addWidget(m_editor, 1);
}

int LetterSheet::widest(const Theme &theme)
{
    return qMax(sheetWidest, theme.measure() + 96);
}

void LetterSheet::buildFoot()
{
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(4);
    auto *charges = new QHBoxLayout;
    charges->setSpacing(24);
    m_before = new ChargeRow(m_theme, tr("How charged before I started?"), m_foot);
    m_before->setObjectName(u"chargeBefore"_s);
    m_after = new ChargeRow(m_theme, tr("How charged now?"), m_foot);
    m_after->setObjectName(u"chargeAfter"_s);
    charges->addWidget(m_before, 1);
    charges->addWidget(m_after, 1);
    column->addLayout(charges);
    m_next = makeField(m_theme, tr("The next plain thing I will do"), m_foot, 36);
    m_next->setObjectName(u"letterNext"_s);
    m_next->setPlaceholderText(tr("The next plain thing I will do is…"));
    m_next->setMaxLength(300);
    column->addWidget(m_next);
}

void LetterSheet::show(const Letter &letter, const QString &text, QDate today, bool readOnly)
{
    m_showing = true;
    const QDate day = letter.created.isNull() ? today : letter.created.date();
    m_day->setText(dayOf(day, today));
    m_to->setText(letter.to);
    m_to->setReadOnly(readOnly);
    m_editor->setText(text);
    m_editor->setReadOnly(readOnly);
    m_before->setValue(letter.chargeBefore);
    m_after->setValue(letter.chargeAfter);
    m_next->setText(letter.next);
    m_before->setReadOnly(readOnly);
    m_after->setReadOnly(readOnly);
    m_next->setReadOnly(readOnly);
    m_next->setVisible(!readOnly || !letter.next.isEmpty());
    m_foot->setVisible(!readOnly || letter.chargeBefore || letter.chargeAfter
                       || !letter.next.isEmpty());
    m_showing = false;
}

void LetterSheet::put(Letter &letter) const
{
    letter.to = m_to->text();
    letter.chargeBefore = m_before->value();
    letter.chargeAfter = m_after->value();
    letter.next = m_next->text();
}

QString LetterSheet::text() const
{
    return m_editor->text();
}

bool LetterSheet::isBlank() const
{
    return m_editor->isBlank() && m_to->text().trimmed().isEmpty()
           && m_next->text().trimmed().isEmpty() && !m_before->value() && !m_after->value();
}

void LetterSheet::focusWords()
{
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->moveCursor(QTextCursor::End);
}

void LetterSheet::setTight(bool tight)
{
    if (tight)
        m_page->setContentsMargins(24, 18, 24, 12);
    else
        m_page->setContentsMargins(48, 40, 48, 28);
}

void LetterSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF paper(m_paper->mapTo(this, QPoint(0, 0)), QSizeF(m_paper->size()));
    painter.setPen(QPen(m_theme.color(Tone::Hair), 1));
    painter.setBrush(m_theme.color(Tone::Surface));
    painter.drawRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), sheetRadius, sheetRadius);
}

} // namespace afterword
