// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/name_card.h"

#include "ui/shared/controls.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameCardWidth = 456;
constexpr int nameCardButton = 40;
constexpr int nameLongest = 60;
constexpr int noteHeight = 112;

} // namespace

NameCard::NameCard(const Theme &theme, QWidget *window, Form form)
    : CardPanel(theme, window, nameCardWidth)
    , m_theme(theme)
    , m_form(std::move(form))
{
    setObjectName(u"nameCard"_s);
    build();
    connect(this, &CardPanel::escaped, this, &CardPanel::dismiss);
    refresh();
    open();
    field()->setFocus(Qt::OtherFocusReason);
}

QWidget *NameCard::field() const
{
    return m_box != nullptr ? static_cast<QWidget *>(m_box) : m_line;
}

int NameCard::kind() const
{
    return m_kinds != nullptr ? m_kinds->current() : 0;
}

QString NameCard::typed() const
{
    return m_box != nullptr ? m_box->toPlainText().trimmed() : m_line->text().simplified();
}

void NameCard::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(0);
    const auto words = [this, content](Type type, Tone tone, const QString &text) {
        QLabel *label = makeLabel(m_theme, type, tone, text, content);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        return label;
    };
    column->addWidget(words(Type::Section, Tone::Text, m_form.title));
    if (!m_form.text.isEmpty()) {
        column->addSpacing(8);
        column->addWidget(words(Type::Body, Tone::Text2, m_form.text));
    }
    column->addSpacing(18);
    if (!m_form.kinds.isEmpty()) {
        m_kinds = new Segments(m_theme, m_form.kinds, content);
        m_kinds->setObjectName(u"nameKind"_s);
        m_kinds->setAccessibleName(tr("What to add"));
        column->addWidget(m_kinds, 0, Qt::AlignLeading);
        column->addSpacing(12);
    }
    addField(content);
    column->addWidget(field());
    m_hint = words(Type::Small, Tone::Text2, {});
    m_hint->setObjectName(u"nameHint"_s);
    m_hint->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_hint);
    column->addSpacing(24);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *safe = makeButton(m_theme, Look::Default, tr("Cancel"), content, nameCardButton);
    safe->setObjectName(u"nameSafe"_s);
    m_act = makeButton(m_theme, Look::Primary, {}, content, nameCardButton);
    m_act->setObjectName(u"nameAct"_s);
    row->addWidget(safe);
    row->addWidget(m_act);
    column->addLayout(row);
    connect(safe, &QPushButton::clicked, this, &CardPanel::dismiss);
    connect(m_act, &QPushButton::clicked, this, &NameCard::submit);
    setContent(content, m_form.title);
}

void NameCard::addField(QWidget *content)
{
    if (m_form.lines) {
        m_box = new QPlainTextEdit(content);
        m_box->setProperty("box", true);
        m_box->setObjectName(u"nameField"_s);
        m_box->setAccessibleName(m_form.label);
        m_box->setTabChangesFocus(true);
        m_box->setInputMethodHints(Qt::ImhSensitiveData);
        m_box->setFixedHeight(m_theme.px(noteHeight));
        m_box->setPlainText(m_form.value);
        m_box->moveCursor(QTextCursor::End);
        connect(m_box, &QPlainTextEdit::textChanged, this, &NameCard::refresh);
        return;
    }
    m_line = makeField(m_theme, m_form.label, content);
    m_line->setObjectName(u"nameField"_s);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_line->setMaxLength(nameLongest);
    m_line->setText(m_form.value);
    m_line->selectAll();
    connect(m_line, &QLineEdit::textChanged, this, &NameCard::refresh);
    connect(m_line, &QLineEdit::returnPressed, this, &NameCard::submit);
    if (m_form.known.isEmpty())
        return;
    auto *names = new QStringListModel(m_form.known.constFirst(), this);
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(6);
    completer->popup()->setProperty("look", u"popup"_s);
    m_line->setCompleter(completer);
    if (m_kinds != nullptr) {
        connect(m_kinds, &Segments::chosen, this, [this, names](int chosen) {
            names->setStringList(m_form.known.value(chosen));
            refresh();
            m_line->setFocus(Qt::OtherFocusReason);
        });
    }
}

void NameCard::refresh()
{
    const Verdict verdict = m_form.judge(typed(), kind());
    m_act->setText(verdict.act);
    m_act->setEnabled(verdict.ready);
    m_hint->setText(verdict.hint);
    m_hint->setVisible(!verdict.hint.isEmpty());
}

void NameCard::submit()
{
    if (!m_form.judge(typed(), kind()).ready)
        return;
    Q_EMIT accepted(typed(), kind());
    dismiss();
}

} // namespace afterword
