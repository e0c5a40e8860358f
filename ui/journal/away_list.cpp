// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/away_list.h"

#include "app/journal/naming.h"
#include "app/session.h"
#include "ui/shared/away_card.h"
#include "ui/shared/controls.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int awayIcon = 18;

/// An icon that follows the theme.
QLabel *awayPicture(const Theme &theme, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const auto draw = [&theme, label, name] {
        label->setPixmap(
            theme.icon(name, theme.color(Tone::Text2), awayIcon, label->devicePixelRatioF()));
    };
    draw();
    QObject::connect(&theme, &Theme::changed, label, draw);
    return label;
}

} // namespace

AwayList::AwayList(const House &house, Tell tell, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_journal(house.session.journal())
    , m_tell(std::move(tell))
{
    setObjectName(u"awayList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 24);
    column->setSpacing(0);
    QLabel *text =
        makeLabel(house.theme,
                  Type::Body,
                  Tone::Text2,
                  tr("What is put away is not shown until its day. That goes for the list, search, "
                     "calendar and timeline. Nothing is deleted."),
                  this);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addSpacing(12);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
    column->addSpacing(16);
    auto *stretch = makeButton(house.theme, Look::Default, tr("Put some days away…"), this);
    stretch->setObjectName(u"awayStretch"_s);
    column->addWidget(stretch, 0, Qt::AlignLeading);
    column->addSpacing(16);
    column->addWidget(makeHairline(house.theme, this));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 15, 0, 15);
    line->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const QString name = tr("Show what is put away");
    const QString hint = tr("It lasts until you lock.");
    words->addWidget(makeLabel(house.theme, Type::Control, Tone::Text, name, this));
    QLabel *small = makeLabel(house.theme, Type::Small, Tone::Text2, hint, this);
    small->setWordWrap(true);
    words->addWidget(small);
    line->addLayout(words, 1);
    m_show = new Switch(house.theme, name, this);
    m_show->setObjectName(u"showAway"_s);
    m_show->setAccessibleDescription(hint);
    line->addWidget(m_show);
    column->addLayout(line);
    column->addStretch();
    connect(stretch, &QPushButton::clicked, this, &AwayList::askStretch);
    connect(m_show, &Switch::toggled, this, [this](bool on) { m_journal.showAway(on); });
}

QDate AwayList::today() const
{
    return m_house.session.clock()().date();
}

void AwayList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // its button may be what was pressed
        }
        delete item;
    }
    m_shown = 0;
    addNames();
    addStretches();
    addPages();
    if (m_shown == 0) {
        m_rows->addWidget(
            makeLabel(m_house.theme, Type::Body, Tone::Text, tr("Nothing is put away."), this));
    }
    m_show->setChecked(m_journal.showsAway());
}

void AwayList::addRow(const QString &icon,
                      const QString &name,
                      QDate until,
                      const std::function<void()> &back)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 8, 0, 8);
    across->setSpacing(12);
    across->addWidget(awayPicture(m_house.theme, icon, row));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (const auto &[type, tone, text] :
         {std::tuple{Type::Control, Tone::Text, name},
          std::tuple{Type::Small, Tone::Text2, tr("Until %1").arg(dayOf(until, today()))}}) {
        QLabel *label = makeLabel(m_house.theme, type, tone, text, row);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    across->addLayout(words, 1);
    auto *button = makeButton(m_house.theme, Look::Default, tr("Bring back now"), row, 30);
    button->setAccessibleName(tr("Bring back now: %1").arg(name));
    across->addWidget(button);
    connect(button, &QPushButton::clicked, this, back);
    m_rows->addWidget(row);
    row->show();
    ++m_shown;
}

void AwayList::addNames()
{
    const QDate day = today();
    for (const Person &person : m_journal.people()) {
        if (person.away > day)
            addRow(u"user"_s, person.name, person.away, [this, person] {
                applyUndoably(m_journal,
                              naming::putAway(person, {}),
                              tr("“%1” is back.").arg(person.name),
                              this,
                              m_tell);
            });
    }
    for (const Tag &tag : m_journal.tags()) {
        if (tag.away > day)
            addRow(u"tag"_s, tag.name, tag.away, [this, tag] {
                applyUndoably(m_journal,
                              naming::putAway(tag, {}),
                              tr("“%1” is back.").arg(tag.name),
                              this,
                              m_tell);
            });
    }
}

void AwayList::addStretches()
{
    const QDate day = today();
    const QList<AwayPeriod> periods = m_journal.awayPeriods();
    for (const AwayPeriod &period : periods) {
        if (period.until <= day)
            continue;
        const QString name =
            period.from == period.to
                ? dayOf(period.from, day)
                : tr("%1 to %2").arg(dayOf(period.from, day), dayOf(period.to, day));
        addRow(u"calendar"_s, name, period.until, [this, period] {
            QList<AwayPeriod> rest = m_journal.awayPeriods();
            rest.removeOne(period);
            setPeriods(rest);
            m_tell(tr("Those days are back."), tr("Undo"), [this, period] {
                setPeriods(m_journal.awayPeriods() << period);
            });
        });
    }
}

void AwayList::addPages()
{
    const QDate day = today();
    for (const Page *page : m_journal.awayPages()) {
        if (page->away <= day)
            continue; // away by its tag, a person or its day
        const QString name = tr("Page of %1").arg(dayOf(page->day(), day));
        addRow(u"journal"_s, name, page->away, [this, id = page->id] {
            const Page *now = m_journal.page(id);
            if (now != nullptr)
                applyUndoably(m_journal,
                              naming::putAway(PageList{now}, {}),
                              tr("The page is back."),
                              this,
                              m_tell);
        });
    }
}

void AwayList::setPeriods(const QList<AwayPeriod> &periods)
{
    m_journal.setAwayPeriods(periods);
    rebuild(); // days without a page are no change of the journal's
}

void AwayList::askStretch()
{
    AwayCard::Asked asked;
    asked.title = tr("Put some days away");
    asked.text =
        tr("You will not see the pages of these days until then. That goes for the list, search, "
           "calendar and timeline. Nothing is deleted.");
    asked.stretch = true;
    auto *card = new AwayCard(m_house.theme, window(), asked, today());
    connect(&m_house.session, &Session::sealing, card, &CardPanel::dismiss);
    connect(card, &AwayCard::chosen, this, [this](QDate until, QDate from, QDate to) {
        const AwayPeriod period{from, to, until};
        setPeriods(m_journal.awayPeriods() << period);
        m_tell(tr("Those days are put away until %1.").arg(dayOf(until, today())),
               tr("Undo"),
               [this, period] {
                   QList<AwayPeriod> rest = m_journal.awayPeriods();
                   rest.removeOne(period);
                   setPeriods(rest);
               });
    });
}

} // namespace afterword
