// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/mark_card.h"

#include "app/timeline/captions.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int markWidth = 440;
constexpr int markButton = 40;
constexpr int markLongest = 80; // letters of a name

QString markDay(QDate day)
{
    return timeline::weekdayInWords(day, true, QLocale());
}

} // namespace

MarkCard::MarkCard(const Theme &theme, QWidget *window, LifeMark mark, QDate today)
    : CardPanel(theme, window, markWidth)
    , m_theme(theme)
    , m_mark(std::move(mark))
{
    setObjectName(u"markCard"_s);
    build(today);
    connect(this, &CardPanel::escaped, this, &CardPanel::dismiss);
    open();
    m_name->setFocus(Qt::OtherFocusReason);
}

/// The last row: what becomes of it.
QLayout *MarkCard::buttons(QWidget *content)
{
    auto *keepButton = makeButton(m_theme, Look::Primary, tr("Keep"), content, markButton);
    keepButton->setObjectName(u"markKeep"_s);
    auto *safe = makeButton(m_theme, Look::Default, tr("Cancel"), content, markButton);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (!m_mark.id.isNull()) {
        auto *hide = makeButton(m_theme,
                                Look::Quiet,
                                m_mark.shown ? tr("Hide") : tr("Show again"),
                                content,
                                markButton);
        hide->setObjectName(u"markHide"_s);
        auto *remove = makeButton(m_theme, Look::Quiet, tr("Take away"), content, markButton);
        remove->setObjectName(u"markRemove"_s);
        row->addWidget(hide);
        row->addWidget(remove);
        connect(hide, &QPushButton::clicked, this, [this] { keep(!m_mark.shown); });
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removed(m_mark);
            dismiss();
        });
    }
    row->addStretch();
    row->addWidget(safe);
    row->addWidget(keepButton);
    connect(safe, &QPushButton::clicked, this, &CardPanel::dismiss);
    connect(keepButton, &QPushButton::clicked, this, [this] { keep(m_mark.shown); });
    return row;
}

void MarkCard::build(QDate today)
{
    const bool isNew = m_mark.id.isNull();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(0);
    const QString title = isNew ? tr("Mark a day") : tr("A life mark");
    column->addWidget(makeLabel(m_theme, Type::Section, Tone::Text, title, content));
    column->addSpacing(8);
    auto *text = makeLabel(m_theme,
                           Type::Body,
                           Tone::Text2,
                           tr("A day with a name of your own. It stands above the dots."),
                           content);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addSpacing(16);
    m_name = makeField(m_theme, tr("Its name"), content);
    m_name->setObjectName(u"markName"_s);
    m_name->setPlaceholderText(tr("Moved out"));
    m_name->setMaxLength(markLongest);
    m_name->setText(m_mark.name);
    column->addWidget(m_name);
    column->addSpacing(12);
    m_day = makeLabel(m_theme, Type::Body, Tone::Text, markDay(m_mark.day), content);
    m_day->setObjectName(u"markDay"_s);
    column->addWidget(m_day);
    column->addSpacing(8);
    m_month = new MonthView(m_theme, content);
    m_month->setObjectName(u"markMonth"_s);
    m_month->setToday(today);
    m_month->setRange({}, {}); // days to come can have a name, too
    m_month->setSelected(m_mark.day);
    m_month->setAccessibleDescription(tr("The day of the mark"));
    column->addWidget(m_month);
    column->addSpacing(20);
    column->addLayout(buttons(content));
    connect(m_month, &MonthView::picked, this, &MarkCard::take);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { keep(m_mark.shown); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { setInvalid(m_name, false); });
    setContent(content, title);
}

void MarkCard::take(QDate day)
{
    m_mark.day = day;
    m_month->setSelected(day);
    m_day->setText(markDay(day));
}

void MarkCard::keep(bool shown)
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) { // a line without a name would say nothing
        setInvalid(m_name, true);
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_mark.name = name;
    m_mark.shown = shown;
    Q_EMIT kept(m_mark);
    dismiss();
}

MarksCard::MarksCard(const Theme &theme, QWidget *window, const std::vector<LifeMark> &marks)
    : CardPanel(theme, window, markWidth)
{
    setObjectName(u"marksCard"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(4);
    const QString title = tr("Life marks");
    column->addWidget(makeLabel(theme, Type::Section, Tone::Text, title, content));
    column->addSpacing(8);
    if (marks.empty()) {
        auto *none = makeLabel(theme, Type::Body, Tone::Text2, tr("None yet."), content);
        column->addWidget(none);
    }
    for (const LifeMark &mark : marks) {
        const QString day = timeline::dayInWords(mark.day, true, QLocale());
        const QString said = mark.shown ? tr("%1, %2").arg(mark.name, day)
                                        : tr("%1, %2 (hidden)").arg(mark.name, day);
        auto *row = makeButton(theme, Look::Quiet, said, content);
        row->setObjectName(u"markRow"_s);
        column->addWidget(row, 0, Qt::AlignLeading);
        connect(row, &QPushButton::clicked, this, [this, mark] {
            dismiss();
            Q_EMIT chosen(mark);
        });
    }
    column->addSpacing(16);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *close = makeButton(theme, Look::Default, tr("Close"), content, markButton);
    auto *add = makeButton(theme, Look::Primary, tr("Mark a day"), content, markButton);
    add->setObjectName(u"markAdd"_s);
    row->addWidget(close);
    row->addWidget(add);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &CardPanel::dismiss);
    connect(add, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT chosen(LifeMark());
    });
    setContent(content, title);
    connect(this, &CardPanel::escaped, this, &CardPanel::dismiss);
    open();
    add->setFocus(Qt::OtherFocusReason);
}

} // namespace afterword
