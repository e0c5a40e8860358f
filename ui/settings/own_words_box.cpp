// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/own_words_box.h"

#include "app/session.h"
#include "ui/shared/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownAtFirst = 200; ///< chips; the rest on request
constexpr int longestTyped = 60;

} // namespace

OwnWordsBox::OwnWordsBox(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_theme(house.theme)
    , m_spelling(house.session.spelling())
    , m_readOnly(house.session.isReadOnly())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field = makeField(m_theme, tr("A word or name to add"), this, 36);
    m_field->setObjectName(u"ownWord"_s);
    m_field->setPlaceholderText(tr("A word or name"));
    m_field->setMaxLength(longestTyped);
    m_field->setMaximumWidth(280);
    m_add = makeButton(m_theme, Look::Default, tr("Add"), this);
    m_add->setObjectName(u"addOwnWord"_s);
    m_add->setEnabled(false);
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    row->addStretch();
    column->addLayout(row);
    m_line = makeLabel(m_theme, Type::Small, Tone::Text2, {}, this);
    m_line->setObjectName(u"ownWordsLine"_s);
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    m_words = new QWidget(this);
    m_flow = new FlowLayout(m_words);
    column->addWidget(m_words);
    m_more = makeButton(m_theme, Look::Link, tr("Show all"), this, 30);
    column->addWidget(m_more, 0, Qt::AlignLeading);

    m_field->setEnabled(!m_readOnly);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_add->setEnabled(!m_readOnly && !typed.trimmed().isEmpty());
    });
    connect(m_field, &QLineEdit::returnPressed, this, &OwnWordsBox::add);
    connect(m_add, &QPushButton::clicked, this, &OwnWordsBox::add);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        rebuild();
    });
    connect(&m_spelling, &Spelling::wordsChanged, this, &OwnWordsBox::rebuild);
    rebuild();
}

void OwnWordsBox::rebuild()
{
    qDeleteAll(m_words->findChildren<Chip *>());
    const QStringList words = m_spelling.ownWords();
    const qsizetype shown = m_all ? words.size() : qMin(words.size(), shownAtFirst);
    for (const QString &word : words.first(shown)) {
        auto *chip = new Chip(m_theme, word, m_words);
        chip->setObjectName(u"ownWordChip"_s);
        chip->setRemovable(true);
        chip->setEnabled(!m_readOnly);
        m_flow->addWidget(chip);
        chip->show();
        // Queued: the chip is speaking, and goes with the word.
        connect(
            chip, &Chip::removed, this, [this, word] { remove(word); }, Qt::QueuedConnection);
    }
    m_words->setVisible(!words.isEmpty());
    m_more->setVisible(shown < words.size());
    m_line->setText(tr("None yet. Names of your people and tags are never marked."));
    m_line->setVisible(words.isEmpty());
}

void OwnWordsBox::add()
{
    const QString word = m_field->text().simplified();
    if (word.isEmpty())
        return;
    if (!m_spelling.addWord(word)) {
        m_line->setText(tr("“%1” is there already.").arg(word));
        m_line->show();
        m_field->selectAll();
        return;
    }
    m_field->clear();
}

void OwnWordsBox::remove(const QString &word)
{
    const auto index = static_cast<int>(m_spelling.ownWords().indexOf(word));
    if (!m_spelling.removeWord(word))
        return;
    focusWord(index);
    Q_EMIT undoNotice(tr("“%1” is no longer one of your words.").arg(word),
                      [spelling = QPointer<Spelling>(&m_spelling), word] {
                          if (spelling)
                              spelling->addWord(word);
                      });
}

/// The chip that has taken the place of the removed one, else the field.
void OwnWordsBox::focusWord(int index)
{
    const int last = m_flow->count() - 1;
    QLayoutItem *item = last >= 0 ? m_flow->itemAt(qMin(index, last)) : nullptr;
    QWidget *next = item != nullptr ? item->widget() : m_field;
    next->setFocus(Qt::OtherFocusReason);
}

} // namespace afterword
