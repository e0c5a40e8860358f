// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/write_view.h"

#include "ui/shared/controls.h"
#include "ui/shared/file_rows.h"
#include "ui/shared/markdown.h"
#include "ui/shared/panels.h"
#include "ui/shared/soft_timer.h"
#include "ui/write/about_you_row.h"
#include "ui/write/check_in.h"
#include "ui/write/circles_row.h"
#include "ui/write/find_bar.h"
#include "ui/write/mood_words.h"
#include "ui/write/page_head.h"
#include "ui/write/prompt_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int footGap = 20; ///< between tags and people

} // namespace

WriteView::WriteView(const Theme &theme, const QList<reflect::Feeling> &feelings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    build(feelings);
    addScrollBar();
    connect(&theme, &Theme::changed, this, &WriteView::fit);
    connect(find, &FindBar::opened, this, &WriteView::fit);
    connect(find, &FindBar::closed, this, &WriteView::fit);
    connect(checkIn, &CheckIn::closePicked, this, [this] {
        closeCheckIn();
        editor->setFocus(Qt::OtherFocusReason);
    });
    connect(checkIn, &CheckIn::grown, this, &WriteView::placeFloating);
    connect(m_change, &QPushButton::clicked, this, &WriteView::toggleCheckIn);
    connect(m_strip, &MoodButton::clicked, this, &WriteView::toggleCheckIn);
}

void WriteView::build(const QList<reflect::Feeling> &feelings)
{
    m_column = new QWidget(this);
    m_stack = new QVBoxLayout(m_column);
    m_stack->setSpacing(0);
    head = new PageHead(m_theme, m_column);
    prompt = new PromptCard(m_theme, m_column);
    m_line = makeLabel(m_theme, Type::Small, Tone::Text2, {}, m_column);
    m_line->setObjectName(u"quietLine"_s);
    m_line->setWordWrap(true);
    m_line->setContentsMargins(0, 0, 0, 12);
    m_line->hide();
    title = makeTitle();
    editor = new MarkdownEdit(m_theme, m_column);
    editor->setObjectName(u"editor"_s);
    editor->setPlaceholderText(tr("Start anywhere. The middle is fine."));
    editor->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it stands in the margin
    editor->setMinimumHeight(60);
    find = new FindBar(m_theme, *editor, m_column);
    timer = new SoftTimer(m_theme, m_column);
    circles = new CirclesRow(m_theme, m_column);
    circles->hide();
    aboutYou = new AboutYouRow(m_theme, m_column);
    files = new FileRows(m_theme, m_column);
    files->setObjectName(u"files"_s);
    makeFoot();
    m_headGap = new QSpacerItem(0, 20, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_textGap = new QSpacerItem(0, 26, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_stack->addWidget(head);
    m_stack->addSpacerItem(m_headGap);
    m_stack->addWidget(makeMoodRow());
    m_stack->addWidget(prompt);
    m_stack->addSpacerItem(m_textGap);
    for (QWidget *part : std::initializer_list<QWidget *>{title, m_line, find})
        m_stack->addWidget(part);
    m_stack->addWidget(editor, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{circles, aboutYou, timer, files})
        m_stack->addWidget(part);
    m_stack->addWidget(makeHairline(m_theme, m_column));
    m_stack->addWidget(m_foot);
    m_strip = new MoodButton(m_theme, this);
    m_strip->setObjectName(u"moodStrip"_s);
    checkIn = new CheckIn(m_theme, feelings, this);
}

void WriteView::makeFoot()
{
    m_foot = new QWidget(m_column);
    auto *foot = new FlowLayout(m_foot, footGap, 2); // one line when both find room in it
    foot->setContentsMargins(2, 13, 0, 13);
    tags = new TagRow(m_theme, m_foot);
    tags->setObjectName(u"tags"_s);
    tags->setAccessibleName(tr("Tags of this page"));
    people = new TagRow(m_theme, m_foot, TagRow::Of::People);
    people->setObjectName(u"people"_s);
    people->setAccessibleName(tr("People on this page"));
    foot->addWidget(tags);
    foot->addWidget(people);
    for (const TagRow *row : {tags, people}) {
        connect(row, &TagRow::added, this, &WriteView::orderTabs);
        connect(row, &TagRow::removed, this, &WriteView::orderTabs);
    }
}

QLineEdit *WriteView::makeTitle()
{
    auto *field = new QLineEdit(m_column);
    field->setObjectName(u"pageTitle"_s);
    field->setInputMethodHints(Qt::ImhSensitiveData); // nothing to learn from
    field->setProperty("look", u"title"_s);
    field->setAccessibleName(tr("Title"));
    field->setPlaceholderText(tr("Title"));
    field->setTextMargins(0, 0, 0, 0);
    const auto restyle = [this, field] {
        field->setFont(m_theme.font(Type::Section));
        field->setFixedHeight(m_theme.lineHeight(Type::Section) + 14);
    };
    restyle();
    connect(&m_theme, &Theme::changed, field, restyle);
    field->hide();
    return field;
}

QWidget *WriteView::makeMoodRow()
{
    m_moodRow = new QWidget(m_column);
    m_moodRow->setObjectName(u"moodRow"_s);
    m_mood = new MoodWords(m_theme, m_moodRow);
    m_change = makeButton(m_theme, Look::Link, {}, m_moodRow, 30);
    m_change->setObjectName(u"changeMood"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_mood, 1);
    line->addWidget(m_change);
    auto *column = new QVBoxLayout(m_moodRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(line);
    column->addWidget(makeHairline(m_theme, m_moodRow));
    return m_moodRow;
}

void WriteView::addScrollBar()
{
    // Beside the column, so that no line grows shorter when the page grows long.
    m_bar = new QScrollBar(Qt::Vertical, this);
    m_bar->setFocusPolicy(Qt::NoFocus);
    QScrollBar *own = editor->verticalScrollBar();
    const auto follow = [this, own] {
        m_bar->setRange(own->minimum(), own->maximum());
        m_bar->setPageStep(own->pageStep());
        m_bar->setSingleStep(own->singleStep());
        m_bar->setVisible(own->maximum() > own->minimum());
        m_bar->setValue(own->value());
    };
    connect(own, &QScrollBar::rangeChanged, this, follow);
    connect(own, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    editor->installEventFilter(this);
    follow();
}

} // namespace afterword
