// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/reflect_book.h"

#include "app/asking.h"
#include "app/base/language.h"
#include "app/own_questions.h"
#include "app/reflect/open_list.h"
#include "app/session.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype offersShown = 3;

} // namespace

ReflectBook::ReflectBook(const House &house)
    : m_house(house)
    , m_paths(reflect::loadPaths(language::code()).value_or(QList<reflect::Path>()))
    , m_rules(reflect::loadRules(language::code(), m_paths).value_or(QList<reflect::Rule>()))
    , m_feelings(reflect::loadFeelings(language::code()).value_or(QList<reflect::Feeling>()))
    , m_clarity(reflect::loadClarity(language::code()).value_or(reflect::ClarityCheck()))
    , m_check(reflect::clarityPath(m_clarity))
    , m_programs(m_paths.size())
{
    takeOwn();
}

void ReflectBook::takeOwn()
{
    m_paths.remove(m_programs, m_paths.size() - m_programs);
    m_paths += OwnQuestions::of(m_house.session.journal()).deck().paths;
}

const reflect::Path *ReflectBook::path(const QString &id) const
{
    return id == reflect::clarityId ? &m_check : reflect::findPath(m_paths, id);
}

QDate ReflectBook::today() const
{
    return m_house.session.clock()().date();
}

reflect::RunWords ReflectBook::words() const
{
    return {asking::situation(m_house.session.settings()), m_feelings, QLocale()};
}

QHash<QString, QDate> ReflectBook::done() const
{
    QHash<QString, QDate> last;
    for (const Page *page : m_house.session.journal().pages()) {
        if (!page->path.id.isEmpty() && !last.contains(page->path.id))
            last.insert(page->path.id, page->day()); // newest first
    }
    return last;
}

QList<reflect::DoneRun> ReflectBook::runs(const QString &path) const
{
    QList<reflect::DoneRun> all;
    for (const Page *page : m_house.session.journal().pages()) {
        if (page->path.id == path)
            all.append({page->day(), page->values, page->id});
    }
    return all;
}

QList<reflect::Repeated> ReflectBook::thenAndNow(const reflect::Path &path) const
{
    return reflect::thenAndNow(path, runs(path.id), words());
}

bool ReflectBook::hasOpenList() const
{
    const std::vector<const Page *> &pages = m_house.session.journal().pages();
    return std::any_of(
        pages.begin(), pages.end(), [](const Page *page) { return reflect::isKeptOpen(*page); });
}

QList<DoneCheck> ReflectBook::checks() const
{
    QList<DoneCheck> all;
    const QList<reflect::DoneRun> found = runs(reflect::clarityId);
    for (const reflect::DoneRun &run : found)
        all.append({run.day, reflect::clarityAnswers(run.values)});
    std::stable_sort(all.begin(), all.end(), [](const DoneCheck &a, const DoneCheck &b) {
        return a.day < b.day;
    });
    return all;
}

QList<reflect::Offer> ReflectBook::offers() const
{
    Session &session = m_house.session;
    const reflect::Offers found = reflect::offersFor(
        m_rules, m_paths, asking::taps(session.settings(), session.journal(), today()));
    QList<reflect::Offer> shown;
    for (const reflect::Offer &offer : found.first + found.second) {
        const bool again = std::any_of(shown.cbegin(), shown.cend(), [&](const auto &other) {
            return other.what == offer.what;
        });
        if (path(offer.what) != nullptr && !again && shown.size() < offersShown)
            shown.append(offer); // what a room does itself is offered there
    }
    return shown;
}

} // namespace afterword
