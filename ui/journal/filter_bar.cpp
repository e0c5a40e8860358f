// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/filter_bar.h"

#include "ui/journal/dates_popup.h"
#include "ui/journal/filter_popups.h"
#include "ui/shared/controls.h"
#include "ui/shared/menu_place.h"
#include "ui/shared/mood.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace afterword {

namespace {

using namespace Qt::StringLiterals;

constexpr int moodLowest = -3;
constexpr int moodHighest = 3;

/// A tag's name as an operand: quoted when it has a blank.
QString operand(const QString &name)
{
    return name.contains(u' ') ? u'"' + name + u'"' : name;
}

} // namespace

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(16, 20, 16, 0);
    m_column->setSpacing(10);
    m_field = makeField(theme, tr("Search pages"), this, 36);
    m_field->setObjectName(u"search"_s);
    m_field->setPlaceholderText(tr("Search"));
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto *glass = new QAction(themeIcon(theme, u"search"_s), tr("Search"), m_field);
    m_field->addAction(glass, QLineEdit::LeadingPosition);
    auto *cross = new QAction(themeIcon(theme, u"x"_s), tr("Clear the search"), m_field);
    m_field->addAction(cross, QLineEdit::TrailingPosition);
    cross->setVisible(false);
    connect(cross, &QAction::triggered, m_field, &QLineEdit::clear);
    connect(m_field, &QLineEdit::textChanged, this, [this, cross](const QString &text) {
        cross->setVisible(!text.isEmpty());
        Q_EMIT edited();
    });
    m_field->installEventFilter(this);
    m_fieldRow = new QHBoxLayout;
    m_fieldRow->setSpacing(4);
    m_fieldRow->addWidget(m_field, 1);
    m_column->addLayout(m_fieldRow);
    m_column->addWidget(makeChips());

    auto *line = new QHBoxLayout;
    m_count = makeLabel(theme, Type::Small, Tone::Text2, QString(), this);
    m_count->setWordWrap(true); // two lines rather than a word cut short
    line->addWidget(m_count, 1);
    m_order = makeButton(theme, Look::Quiet, tr("Newest first"), this, 30);
    m_order->setObjectName(u"order"_s);
    m_order->setLayoutDirection(layoutDirection());
    line->addWidget(m_order);
    m_more = makeIconButton(theme, u"more"_s, tr("Tags, people and what is put away"), this);
    m_more->setObjectName(u"journalMore"_s);
    line->addWidget(m_more);
    m_column->addLayout(line);
    connect(m_order, &QPushButton::clicked, this, &FilterBar::openOrderMenu);
}

QWidget *FilterBar::makeChips()
{
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips, 4);
    flow->addWidget(addChip(tr("Mood"), u"mood"_s));
    flow->addWidget(addChip(tr("Tag"), u"tag"_s));
    flow->addWidget(addChip(tr("Kind"), u"kind"_s));
    flow->addWidget(addChip(tr("Date"), u"date"_s));
    flow->addWidget(addChip(tr("Person"), u"person"_s));
    m_chips.value(u"person"_s)->hide();
    return chips;
}

Chip *FilterBar::addChip(const QString &name, const QString &id)
{
    auto *chip = new Chip(m_theme, name, this);
    chip->setObjectName(u"chip-"_s + id);
    chip->setCheckable(false);
    chip->setMenuArrow(true);
    m_chips.insert(id, chip);
    m_names.insert(id, name);
    connect(chip, &Chip::clicked, this, [this, id]() { open(id); });
    connect(chip, &Chip::removed, this, [this, id]() { choose(id, {}); });
    return chip;
}

QList<FilterBar::Choice> FilterBar::choices(const QString &id) const
{
    if (id == "kind"_L1)
        return {{tr("Pages"), u"kind:page"_s},
                {tr("Answers to prompts"), u"kind:answer"_s},
                {tr("Day logs"), u"kind:log"_s},
                {tr("Check-ins"), u"kind:checkin"_s},
                {tr("With a picture"), u"has:picture"_s},
                {tr("With a file"), u"has:file"_s}};
    QList<Choice> list;
    const QDate month(m_today.year(), m_today.month(), 1);
    list.append({tr("Today"), u"on:today"_s});
    list.append({tr("This month"), u"on:"_s + month.toString(u"yyyy-MM"_s)});
    list.append({tr("Last 3 months"), u"after:"_s + m_today.addMonths(-3).toString(Qt::ISODate)});
    list.append({tr("This year"), u"on:"_s + QString::number(m_today.year())});
    list.append({tr("Last year"), u"on:"_s + QString::number(m_today.year() - 1)});
    return list;
}

void FilterBar::open(const QString &id)
{
    if (id == "mood"_L1)
        openMood();
    else if (id == "tag"_L1)
        openNames(id, m_tags, tr("There are no tags yet."));
    else if (id == "person"_L1)
        openNames(id, m_people, tr("There are no people yet."));
    else
        openMenu(id);
}

QString FilterBar::moodsInWords(int low, int high)
{
    if (low == high)
        return pleasantInWords(low);
    if (high == moodHighest)
        //: Moods from this one up: "From neutral"
        return tr("From %1").arg(pleasantInWords(low));
    if (low == moodLowest)
        //: Moods up to this one: "Up to neutral"
        return tr("Up to %1").arg(pleasantInWords(high));
    return tr("%1 to %2").arg(pleasantInWords(low), pleasantInWords(high));
}

void FilterBar::openMood()
{
    const bool chosen = !m_terms.value(u"mood"_s).isEmpty();
    auto *popup =
        new MoodPopup(m_theme, chosen ? m_low : moodLowest, chosen ? m_high : moodHighest, this);
    connect(popup, &MoodPopup::cleared, this, [this]() { choose(u"mood"_s, {}); });
    connect(popup, &MoodPopup::changed, this, [this](int low, int high) {
        m_low = low;
        m_high = high;
        choose(u"mood"_s,
               {moodsInWords(low, high),
                low == high ? u"mood:%1"_s.arg(low) : u"mood:%1..%2"_s.arg(low).arg(high)});
    });
    popup->openUnder(m_chips.value(u"mood"_s));
}

void FilterBar::openNames(const QString &id, const QStringList &names, const QString &none)
{
    auto *popup = new NamePopup(m_theme, m_names.value(id), names, none, this);
    connect(popup, &NamePopup::chosen, this, [this, id](const QString &name) {
        choose(id, {name, id + u':' + operand(name)});
    });
    popup->openUnder(m_chips.value(id));
}

void FilterBar::openMenu(const QString &id)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setMinimumWidth(214);
    const QList<Choice> list = choices(id);
    for (const Choice &choice : list)
        menu->addAction(choice.shown, this, [this, id, choice]() {
            m_from = m_until = QDate();
            choose(id, choice);
        });
    if (id == "date"_L1)
        connect(menu->addAction(tr("From… to…")),
                &QAction::triggered,
                this,
                &FilterBar::openDates,
                Qt::QueuedConnection); // once the menu is gone: it takes pop-ups along
    if (!m_terms.value(id).isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Any"), this, [this, id]() { choose(id, {}); });
    }
    popupUnder(*menu, *m_chips.value(id));
}

void FilterBar::openDates()
{
    auto *popup = new DatesPopup(m_theme, m_from, m_until, m_today, this);
    connect(popup, &DatesPopup::cleared, this, [this]() { choose(u"date"_s, {}); });
    connect(popup, &DatesPopup::changed, this, [this](QDate from, QDate until) {
        m_from = from;
        m_until = until;
        choose(u"date"_s, {datesInWords(from, until, m_today), datesTerm(from, until)});
    });
    popup->openUnder(m_chips.value(u"date"_s));
}

void FilterBar::choose(const QString &id, const Choice &choice)
{
    Chip *chip = m_chips.value(id);
    const bool chosen = !choice.term.isEmpty();
    m_terms.insert(id, choice.term);
    chip->setText(chosen ? choice.shown : m_names.value(id));
    chip->setAccessibleName(chosen ? m_names.value(id) + u": "_s + choice.shown
                                   : m_names.value(id));
    chip->setCheckable(chosen);
    chip->setChecked(chosen);
    chip->setMenuArrow(!chosen);
    chip->setRemovable(chosen);
    chip->updateGeometry();
    Q_EMIT edited();
}

void FilterBar::openOrderMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, bool oldest) {
        menu->addAction(text, this, [this, text, oldest]() {
            m_order->setText(text);
            Q_EMIT orderChosen(oldest);
        });
    };
    add(tr("Newest first"), false);
    add(tr("Oldest first"), true);
    popupUnder(*menu, *m_order, Flush::End);
}

QString FilterBar::query() const
{
    QStringList parts;
    for (const QString &id : {u"mood"_s, u"tag"_s, u"kind"_s, u"date"_s, u"person"_s})
        parts << m_terms.value(id);
    parts << m_field->text();
    parts.removeAll(QString());
    return parts.join(u' ');
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
}

void FilterBar::clear()
{
    const QSignalBlocker quiet(this);
    for (auto id = m_names.keyBegin(); id != m_names.keyEnd(); ++id)
        choose(*id, {});
    m_field->clear();
}

void FilterBar::setTags(const QStringList &names)
{
    m_tags = names;
}

void FilterBar::setPeople(const QStringList &names)
{
    m_people = names;
    m_chips.value(u"person"_s)
        ->setVisible(!names.isEmpty() || !m_terms.value(u"person"_s).isEmpty());
}

void FilterBar::addBeside(QWidget *button, QWidget *row)
{
    m_fieldRow->addWidget(button);
    if (row != nullptr)
        m_column->insertWidget(1, row);
}

void FilterBar::setQuery(const QString &query)
{
    clear();
    {
        const QSignalBlocker once(this);
        m_field->setText(query);
    }
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void FilterBar::setCount(const QString &text)
{
    m_count->setText(text);
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Down) {
            Q_EMIT downPressed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword
