// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/reading_pane.h"

#include "app/base/day_words.h"
#include "app/base/language.h"
#include "app/timeline/mood_words.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/file_rows.h"
#include "ui/shared/markdown.h"
#include "ui/shared/menu_place.h"
#include "ui/shared/mood.h"
#include "ui/shared/panels.h"
#include "ui/shared/picture_lines.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int sidePadding = 36;
constexpr int dotBox = 18;

QPixmap dotPicture(const Theme &theme, const Mood &mood, qreal ratio)
{
    QPixmap picture(qRound(dotBox * ratio), qRound(dotBox * ratio));
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDot(painter,
             theme,
             QPointF(dotBox / 2.0, dotBox / 2.0),
             mood.pleasant,
             dotDiameter(DotPlace::List, mood.energy));
    return picture;
}

} // namespace

ReadingPane::ReadingPane(Journal &journal, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_theme(theme)
    , m_feelings(reflect::loadFeelings(language::code()).value_or(QList<reflect::Feeling>()))
{
    m_column = new QWidget(this);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 22, 0, 24);
    column->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_back = makeIconButton(theme, QStringLiteral("arrow-left"), tr("Back to the list"), m_column);
    m_back->hide();
    head->addWidget(m_back);
    m_date = makeLabel(theme, Type::Small, Tone::Text2, QString(), m_column);
    head->addWidget(m_date, 1);
    m_edit = makeButton(theme, Look::Quiet, tr("Edit"), m_column, 30);
    head->addWidget(m_edit);
    m_more = makeIconButton(theme, QStringLiteral("more"), tr("More"), m_column);
    head->addWidget(m_more);
    column->addLayout(head);

    buildPage(column);

    connect(m_more, &QToolButton::clicked, this, &ReadingPane::openMenu);
    connect(m_edit, &QPushButton::clicked, this, [this]() { Q_EMIT editAsked(m_shown); });
    connect(m_back, &QToolButton::clicked, this, &ReadingPane::backAsked);
    connect(&theme, &Theme::changed, this, [this]() {
        fitColumn();
        if (const Page *page = m_journal.page(m_shown))
            describe(*page);
    });
    showPage({});
}

void ReadingPane::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Page *page = m_journal.page(m_shown);
    if (page != nullptr && page->away.isValid() && m_journal.isAway(*page))
        menu->addAction(tr("Bring back now"), this, [this]() { Q_EMIT bringBackAsked(m_shown); });
    menu->addAction(tr("Date and time…"), this, [this]() { Q_EMIT timeAsked(m_shown); });
    menu->addAction(tr("Earlier versions…"), this, [this]() { Q_EMIT versionsAsked(m_shown); });
    QAction *print = menu->addAction(tr("Print…"), this, [this]() { Q_EMIT printAsked(m_shown); });
    print->setShortcut(Qt::CTRL | Qt::Key_P);
    menu->addAction(tr("Export this page…"), this, [this]() { Q_EMIT exportAsked(m_shown); });
    menu->addAction(tr("Put away until…"), this, [this]() { Q_EMIT awayAsked(m_shown); });
    menu->addAction(tr("Move to bin"), this, [this]() { Q_EMIT binAsked(m_shown); });
    popupUnder(*menu, *m_more, Flush::End);
}

void ReadingPane::describeAway(const Page &page)
{
    const bool away = m_journal.isAway(page);
    m_away->setVisible(away);
    if (!away)
        return;
    const QString day = dayInWords(page.away, DayStyle::Year);
    m_away->setText(page.away.isValid() ? tr("Put away until %1. You asked to see it.").arg(day)
                                        : tr("Put away. You asked to see it."));
}

void ReadingPane::buildPage(QVBoxLayout *column)
{
    m_away = makeLabel(m_theme, Type::Small, Tone::Text2, QString(), m_column);
    m_away->setObjectName(QStringLiteral("awayLine"));
    m_away->setWordWrap(true);
    m_away->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_away);
    auto *moodRow = new QHBoxLayout;
    moodRow->setContentsMargins(0, 8, 0, 0);
    moodRow->setSpacing(6);
    m_dot = new QLabel(m_column);
    moodRow->addWidget(m_dot);
    m_mood = makeLabel(m_theme, Type::Small, Tone::Text2, QString(), m_column);
    m_mood->setWordWrap(true);
    moodRow->addWidget(m_mood, 1);
    column->addLayout(moodRow);

    m_title = makeLabel(m_theme, Type::Section, Tone::Text, QString(), m_column);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(0, 14, 0, 0);
    column->addWidget(m_title);
    column->addSpacing(14);
    m_view = new MarkdownView(m_theme, m_column);
    m_view->setObjectName(QStringLiteral("reading"));
    m_view->setAccessibleName(tr("Page"));
    column->addWidget(m_view, 1);
    buildFiles();
    column->addWidget(m_files);
    column->addSpacing(12);
    m_tags = new TagRow(m_theme, m_column);
    m_tags->setReadOnly(true);
    m_people = new TagRow(m_theme, m_column, TagRow::Of::People);
    m_people->setReadOnly(true);
    auto *names = new FlowLayout(nullptr, 20, 2);
    names->addWidget(m_tags);
    names->addWidget(m_people);
    column->addLayout(names);
}

void ReadingPane::showPage(const Id &id)
{
    const Page *page = m_journal.page(id);
    m_column->setVisible(page != nullptr);
    const bool same = id == m_shown;
    m_shown = page != nullptr ? id : Id();
    if (page == nullptr) {
        m_view->setMarkdownText({});
        return showFiles({});
    }
    describe(*page);
    if (!same)
        m_view->setMarkdownText({});
    m_lines->setFiles(page->attachments);
    if (page->body.rid == 0)
        return showFiles({});
    m_journal.text(id).then(this, [this, id](const Result<QString> &text) {
        if (id != m_shown)
            return;
        m_view->setMarkdownText(text ? *text
                                     : tr("This page could not be read from the file. The others "
                                          "are not touched by that."));
        showFiles(text.value_or(QString()));
    });
}

void ReadingPane::describe(const Page &page)
{
    m_date->setText(dayInWords(page.day(), DayStyle::WeekdayYear) + QStringLiteral("  ")
                    + shortTime(page.at.time()));
    m_title->setText(page.title);
    m_title->setVisible(!page.title.isEmpty());
    m_dot->setVisible(!page.moods.isEmpty());
    m_mood->setVisible(!page.moods.isEmpty());
    if (!page.moods.isEmpty()) {
        const Mood &mood = page.moods.first();
        m_dot->setPixmap(dotPicture(m_theme, mood, devicePixelRatioF()));
        QStringList words;
        for (const QString &key : mood.words)
            words << reflect::wordFor(m_feelings, key);
        QString said = timeline::moodInWords(mood);
        said[0] = said[0].toUpper();
        if (!words.isEmpty())
            said += QStringLiteral("  ·  ") + words.join(QStringLiteral(", "));
        m_mood->setText(said);
    }
    describeAway(page);
    const QStringList tags = m_journal.tagNames(page);
    m_tags->setTags(tags);
    m_tags->setVisible(!tags.isEmpty());
    const QStringList people = m_journal.personNames(page);
    m_people->setTags(people);
    m_people->setVisible(!people.isEmpty());
}

void ReadingPane::setQuery(const search::Query &query)
{
    m_view->setQuery(query);
}

bool ReadingPane::nextMatch(bool backwards)
{
    return m_view->nextMatch(backwards);
}

void ReadingPane::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void ReadingPane::fitColumn()
{
    // The measure is the text's; what is left of the width goes to the margins.
    const int room = width() - 2 * sidePadding;
    m_column->setGeometry(sidePadding, 0, std::min(room, m_theme.measure()), height());
    if (layoutDirection() == Qt::RightToLeft)
        m_column->move(width() - sidePadding - m_column->width(), 0);
}

void ReadingPane::resizeEvent(QResizeEvent *)
{
    fitColumn();
}

void ReadingPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Tone::Window));
    if (!m_back->isHidden())
        return; // alone in the room: no neighbours to part from
    painter.fillRect(0, 0, 1, height(), m_theme.color(Tone::Hair));
    painter.fillRect(width() - 1, 0, 1, height(), m_theme.color(Tone::Hair));
}

} // namespace afterword
