// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/export_pages.h"

#include "app/session.h"
#include "ui/shared/controls.h"
#include "ui/shared/days_field.h"

#include <QCollator>
#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

std::vector<Id> ExportPick::pages(const Journal &journal, bool whole) const
{
    std::vector<const Page *> list;
    if (which == Which::Chosen) {
        for (const Id &id : chosen) {
            if (const Page *page = journal.page(id); page != nullptr && !page->bin)
                list.push_back(page);
        }
    } else {
        list = journal.pages();
        const auto &away = journal.awayPages();
        if (whole && which == Which::All && !journal.showsAway())
            list.insert(list.end(), away.begin(), away.end());
        const auto stays = [this](const Page *page) {
            if (which == Which::Days)
                return page->day() < from || page->day() > until;
            return which == Which::Tag && !page->tags.contains(tag);
        };
        list.erase(std::remove_if(list.begin(), list.end(), stays), list.end());
        std::reverse(list.begin(), list.end()); // the journal gives its newest first
    }
    std::stable_sort(
        list.begin(), list.end(), [](const Page *a, const Page *b) { return a->at < b->at; });
    std::vector<Id> ids;
    ids.reserve(list.size());
    for (const Page *page : list)
        ids.push_back(page->id);
    return ids;
}

ExportPages::ExportPages(const House &house, ExportPick pick, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_pick(std::move(pick))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_which = new QComboBox(this);
    m_which->setObjectName(u"exportPages"_s);
    m_which->setAccessibleName(tr("Which pages"));
    column->addWidget(m_which);
    m_days =
        new DaysField(house.theme, DaysField::Month::Folds, house.session.clock()().date(), this);
    m_days->setObjectName(u"exportDays"_s);
    if (m_pick.from.isValid())
        m_days->setDays(m_pick.from, m_pick.until);
    m_pick.from = m_days->from();
    m_pick.until = m_days->until();
    column->addWidget(m_days);
    addTags(column);
    addWhich();
    follow();
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_pick.which = m_kinds.at(static_cast<std::size_t>(index));
        follow();
        Q_EMIT changed();
    });
    connect(m_days, &DaysField::changed, this, [this](QDate from, QDate until) {
        m_pick.from = from;
        m_pick.until = until;
        Q_EMIT changed();
    });
    connect(m_tags, &QComboBox::currentIndexChanged, this, [this] {
        m_pick.tag = m_tags->currentData().value<Id>();
        Q_EMIT changed();
    });
}

void ExportPages::addWhich()
{
    const auto add = [this](ExportPick::Which which, const QString &words) {
        m_kinds.push_back(which);
        m_which->addItem(words);
    };
    const auto count = static_cast<qint64>(m_pick.chosen.size());
    if (count > 0)
        add(ExportPick::Which::Chosen,
            count == 1 ? tr("This page")
                       : tr("The %1 chosen pages").arg(QLocale().toString(count)));
    add(ExportPick::Which::All, tr("All pages"));
    add(ExportPick::Which::Days, tr("Pages of a few days"));
    if (m_tags->count() > 0)
        add(ExportPick::Which::Tag, tr("Pages with a tag"));
    const auto at = std::find(m_kinds.begin(), m_kinds.end(), m_pick.which);
    m_which->setCurrentIndex(static_cast<int>(at - m_kinds.begin()));
}

void ExportPages::addTags(QVBoxLayout *column)
{
    m_tags = new QComboBox(this);
    m_tags->setObjectName(u"exportTag"_s);
    m_tags->setAccessibleName(tr("Tag"));
    std::vector<Tag> tags = m_house.session.journal().tags();
    const QCollator order;
    std::sort(tags.begin(), tags.end(), [&order](const Tag &a, const Tag &b) {
        return order.compare(a.name, b.name) < 0;
    });
    for (const Tag &tag : tags)
        m_tags->addItem(tag.name, QVariant::fromValue(tag.id));
    if (const int at = m_tags->findData(QVariant::fromValue(m_pick.tag)); at >= 0)
        m_tags->setCurrentIndex(at);
    m_pick.tag = m_tags->currentData().value<Id>();
    column->addWidget(m_tags);
}

void ExportPages::follow()
{
    m_days->setVisible(m_pick.which == ExportPick::Which::Days);
    m_tags->setVisible(m_pick.which == ExportPick::Which::Tag);
}

QWidget *ExportPages::first() const
{
    return m_which;
}

} // namespace afterword
