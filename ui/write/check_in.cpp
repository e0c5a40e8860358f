// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/check_in.h"

#include "app/timeline/mood_words.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/mirror.h"
#include "ui/shared/mood.h"
#include "ui/write/care_line.h"
#include "ui/write/mood_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkRadius = 12;
constexpr qsizetype checkMostOthers = 4;

} // namespace

CheckIn::CheckIn(const Theme &theme, const QList<reflect::Feeling> &feelings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_feelings(feelings)
{
    setObjectName(u"checkIn"_s);
    setAccessibleName(tr("Check-in"));
    build(feelings);
    m_escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &CheckIn::closePicked);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, &CheckIn::undone);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    inset();
    showMark(std::nullopt, true);
    showOthers({}, true);
}

void CheckIn::build(const QList<reflect::Feeling> &feelings)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside = new QWidget(m_scroll);
    m_inside->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_inside);
    m_column->setSpacing(0);
    m_column->addWidget(makeHead(m_inside));
    m_column->addSpacing(14);
    m_pad = new MoodPad(m_theme, m_inside);
    m_column->addWidget(m_pad, 0, Qt::AlignHCenter);
    m_column->addSpacing(4);
    m_column->addWidget(makeAxis(m_inside));
    m_column->addSpacing(15);
    m_none = makeLabel(
        m_theme, Type::Small, Tone::Text2, tr("Or skip it. A page doesn’t need a mood."), m_inside);
    m_none->setWordWrap(true);
    m_column->addWidget(m_none);
    m_column->addWidget(makeChosen(feelings, m_inside));
    m_column->addStretch(1);
    m_column->addWidget(makeOthers(m_inside));
    m_scroll->setWidget(m_inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    m_inside->installEventFilter(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(m_pad, &MoodPad::picked, this, &CheckIn::picked);
    connect(m_pad, &MoodPad::cleared, this, &CheckIn::cleared);
}

QWidget *CheckIn::makeHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    m_title = makeLabel(m_theme, Type::Label, Tone::Text, {}, head);
    m_title->setObjectName(u"checkInTitle"_s);
    m_close = makeIconButton(m_theme, u"x"_s, tr("Close the check-in"), head);
    m_close->setObjectName(u"closeCheckIn"_s);
    m_close->setToolTip(tr("Close  Esc"));
    connect(m_close, &QToolButton::clicked, this, &CheckIn::closePicked);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    QLabel *hint = makeLabel(
        m_theme, Type::Small, Tone::Text2, tr("Pick a dot. Bigger means more energy."), head);
    for (QLabel *label : {m_title, hint}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    line->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

QWidget *CheckIn::makeAxis(QWidget *parent)
{
    auto *axis = new QWidget(parent);
    auto *line = new QHBoxLayout(axis);
    line->setContentsMargins(6, 0, 6, 0);
    line->addWidget(makeLabel(m_theme, Type::Tiny, Tone::Text3, tr("Unpleasant"), axis));
    line->addStretch(1);
    line->addWidget(makeLabel(m_theme, Type::Tiny, Tone::Text3, tr("Pleasant"), axis));
    return axis;
}

QWidget *CheckIn::makeChosen(const QList<reflect::Feeling> &feelings, QWidget *parent)
{
    m_chosen = new QWidget(parent);
    m_value = new MoodWords(m_theme, m_chosen);
    m_value->setObjectName(u"chosenMood"_s);
    m_frame = new Segments(m_theme, {tr("Right now"), tr("Today as a whole")}, m_chosen, 28);
    m_frame->setObjectName(u"moodFrame"_s);
    m_frame->setAccessibleName(tr("What the dot is about"));
    m_words = new WordChips(m_theme, feelings, m_chosen);
    m_words->setObjectName(u"words"_s);
    auto *column = new QVBoxLayout(m_chosen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_value);
    column->addSpacing(10);
    column->addWidget(m_frame, 0, Qt::AlignLeading);
    column->addSpacing(16);
    column->addWidget(makeHairline(m_theme, m_chosen));
    column->addSpacing(16);
    column->addWidget(
        makeLabel(m_theme, Type::FormLabel, Tone::Text, tr("Words that fit"), m_chosen));
    column->addSpacing(10);
    column->addWidget(m_words);
    m_care = new CareLine(m_theme, m_chosen);
    column->addWidget(m_care);
    connect(m_frame, &Segments::chosen, this, [this](int index) {
        Q_EMIT framePicked(index == 0 ? Frame::Now : Frame::Day);
    });
    connect(m_words, &WordChips::edited, this, &CheckIn::wordsEdited);
    return m_chosen;
}

QWidget *CheckIn::makeOthers(QWidget *parent)
{
    m_others = new QWidget(parent);
    m_othersTitle = makeLabel(m_theme, Type::FormLabel, Tone::Text2, {}, m_others);
    auto *column = new QVBoxLayout(m_others);
    column->setContentsMargins(0, 24, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHairline(m_theme, m_others));
    column->addSpacing(14);
    column->addWidget(m_othersTitle);
    column->addSpacing(7);
    m_othersColumn = new QVBoxLayout;
    m_othersColumn->setSpacing(4);
    column->addLayout(m_othersColumn);
    return m_others;
}

void CheckIn::inset()
{
    // Docked: a hairline and 28 to the pad, as wide as the picture has it.
    if (m_floating)
        m_column->setContentsMargins(20, 12, 20, 12);
    else
        m_column->setContentsMargins(29, 31, 30, 19);
    // The bar of a long card keeps clear of its round corners.
    const int edge = m_floating ? 8 : 0;
    layout()->setContentsMargins(edge / 2, edge, edge / 2, edge);
    m_close->setVisible(m_floating);
    m_escape->setEnabled(m_floating);
}

void CheckIn::setFloating(bool floating)
{
    if (floating == m_floating)
        return;
    m_floating = floating;
    inset();
    update();
}

int CheckIn::fullHeight() const
{
    const int width = m_scroll->viewport()->width();
    const QMargins edge = layout()->contentsMargins();
    return edge.top() + edge.bottom()
           + (m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                            : m_column->totalSizeHint().height());
}

void CheckIn::showMark(const std::optional<Mood> &mark, bool today)
{
    m_title->setText(today ? tr("How is it right now?") : tr("How was it then?"));
    std::optional<MoodPad::Place> place;
    if (mark)
        place = MoodPad::Place{mark->pleasant, mark->energy};
    m_pad->setChosen(place);
    m_none->setVisible(!mark.has_value());
    m_chosen->setVisible(mark.has_value());
    if (mark) {
        m_value->setWords(mark, markInWords(*mark), {});
        m_frame->setCurrent(mark->frame == Frame::Now ? 0 : 1);
        m_words->suggestFor(mark->pleasant, mark->energy);
        m_words->setChosen(mark->words);
        m_care->showFor(mark->words);
    }
    Q_EMIT grown();
}

void CheckIn::showOthers(const QList<Mood> &others, bool today)
{
    while (QLayoutItem *item = m_othersColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_othersTitle->setText(today ? tr("Earlier today") : tr("Also that day"));
    for (const Mood &mood : others.mid(qMax(qsizetype(0), others.size() - checkMostOthers))) {
        auto *line = new MoodWords(m_theme, m_others);
        line->setObjectName(u"earlier"_s);
        QStringList words;
        for (const QString &key : mood.words)
            words << reflect::wordFor(m_feelings, key);
        // Which dot it was is said in words when no word was chosen; the line has no room for its
        // energy, which the dot's size shows.
        const QString time = shortTime(mood.at.time());
        const bool none = words.isEmpty();
        line->setWords(mood,
                       {},
                       time + u"  "_s
                           + (none ? pleasantInWords(mood.pleasant) : words.join(u", "_s)));
        if (none) {
            line->setAccessibleName(time + u"  "_s + timeline::moodInWords(mood));
            line->setToolTip(line->accessibleName());
        }
        m_othersColumn->addWidget(line);
        line->show();
    }
    m_others->setVisible(!others.isEmpty());
    Q_EMIT grown();
}

void CheckIn::setEditable(bool editable)
{
    for (QWidget *part : {static_cast<QWidget *>(m_pad),
                          static_cast<QWidget *>(m_frame),
                          static_cast<QWidget *>(m_words)})
        part->setEnabled(editable);
}

bool CheckIn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_inside && event->type() == QEvent::LayoutRequest)
        Q_EMIT grown();
    return QWidget::eventFilter(watched, event);
}

void CheckIn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_floating) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Tone::EdgeSoft), 1));
        painter.setBrush(m_theme.color(Tone::Raised));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), checkRadius, checkRadius);
        return;
    }
    painter.fillRect(rect(), m_theme.color(Tone::Window));
    painter.fillRect(Mirror(*this).rect(QRectF(0, 0, 1, height())), m_theme.color(Tone::Hair));
}

} // namespace afterword
