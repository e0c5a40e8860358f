// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/open_page.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr qint64 openSameSittingMs = qint64{60} * 60 * 1'000;

} // namespace

OpenPage::OpenPage(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_journal(&session.journal())
    , m_autosave(new Autosave(this))
    , m_page(session.journal().newPage())
    , m_readOnly(session.isReadOnly())
{
    connect(m_autosave, &Autosave::due, this, &OpenPage::save);
    connect(m_journal, &Journal::changed, this, &OpenPage::follow);
    connect(m_journal, &Journal::saveFailed, this, [this](const Id &, const Error &error) {
        m_trouble = true;
        Q_EMIT failed(error);
    });
    connect(m_journal, &Journal::keptApart, this, &OpenPage::moveApart);
    connect(&session, &Session::repaired, this, [this] {
        m_readOnly = m_session.isReadOnly();
        Q_EMIT opened();
    });
    m_nameRetry.setSingleShot(true);
    connect(&m_nameRetry, &QTimer::timeout, this, &OpenPage::makeNames);
}

bool OpenPage::isToday() const
{
    return m_page.day() == m_session.clock()().date();
}

bool OpenPage::hasOwnWords() const
{
    if (!m_answered)
        return !isBlankText();
    QString own = text();
    return !own.remove(m_answered->quote).trimmed().isEmpty();
}

const QString &OpenPage::text() const
{
    if (m_textBehind) {
        m_text = m_source.text();
        m_textBehind = false;
    }
    return m_text;
}

bool OpenPage::isBlankText() const
{
    return m_textBehind ? m_source.isBlank() : QStringView(m_text).trimmed().isEmpty();
}

bool OpenPage::hasSomething() const
{
    return (hasOwnWords() && !isBlankLog()) || !m_page.title.isEmpty() || !m_page.moods.isEmpty()
           || !m_page.tags.isEmpty() || !m_page.people.isEmpty() || !m_page.attachments.isEmpty();
}

std::optional<Mood> OpenPage::mark() const
{
    if (m_mark < 0 || m_mark >= m_page.moods.size())
        return std::nullopt;
    return m_page.moods.at(m_mark);
}

QList<Mood> OpenPage::otherMarks() const
{
    QList<Mood> others;
    for (qsizetype i = 0; i < m_page.moods.size(); ++i) {
        if (i != m_mark)
            others << m_page.moods.at(i);
    }
    if (m_journal) {
        const auto sameDay = m_journal->pagesOf(m_page.day());
        for (const Page *page : sameDay) {
            if (page->id != m_page.id)
                others << page->moods;
        }
    }
    std::sort(
        others.begin(), others.end(), [](const Mood &a, const Mood &b) { return a.at < b.at; });
    return others;
}

Id OpenPage::neighbour(int step) const
{
    if (!m_journal)
        return {};
    const std::vector<const Page *> &pages = m_journal->pages(); // newest first
    // What comes before this page in the list is later in time.
    const auto here = std::find_if(pages.begin(), pages.end(), [this](const Page *page) {
        return page->id == m_page.id || page->at < m_page.at
               || (!m_stored && page->at == m_page.at);
    });
    if (step > 0)
        return here == pages.begin() ? Id() : (*std::prev(here))->id;
    const bool found = here != pages.end() && (*here)->id == m_page.id;
    const auto earlier = found ? std::next(here) : here;
    return earlier == pages.end() ? Id() : (*earlier)->id;
}

void OpenPage::adopt(const Page &page, const QString &text, int mark)
{
    if (page.id != m_page.id || m_moodPast.isEmpty()) {
        m_moodPast.clear();
        m_moodThen = {page.id, page.moods, mark};
    }
    m_page = page;
    m_pageAsked = page;
    m_text = text;
    m_textBehind = false;
    m_textAsked = text;
    m_mark = mark;
    m_apartFrom = {};
    m_answered.reset();
    m_asked = m_edition;
    m_inFlight = 0;
    m_unreadable = false;
}

void OpenPage::startBlank(QDate day)
{
    if (!m_journal)
        return;
    save();
    ++m_ticket;
    adopt(m_journal->newPage(), {}, -1);
    m_stored = false;
    m_fresh = true;
    m_dayGiven = day.isValid() && day != m_page.day();
    if (m_dayGiven)
        m_page.at = Moment::fromDateTime(QDateTime(day, QTime(12, 0)));
    m_session.settings().set(key::openPage, QString());
    Q_EMIT opened();
}

void OpenPage::open(const Id &id, bool sameSitting)
{
    if (!m_journal || (m_stored && id == m_page.id))
        return;
    save(); // before the text is asked for, so that it is the newest
    const quint64 ticket = ++m_ticket;
    m_journal->text(id).then(this, [this, id, ticket, sameSitting](const Result<QString> &text) {
        const Page *stored = m_journal ? m_journal->page(id) : nullptr;
        if (ticket != m_ticket || stored == nullptr || stored->bin)
            return;
        save(); // what was typed meanwhile belongs to the page that was open
        auto mark = static_cast<int>(stored->moods.size()) - 1;
        if (sameSitting && mark >= 0
            && m_session.clock()().utcMs - stored->moods.at(mark).at.utcMs > openSameSittingMs)
            mark = -1;
        adopt(*stored, text.value_or(QString()), mark);
        m_unreadable = !text;
        m_stored = true;
        m_fresh = false;
        m_session.settings().set(key::openPage, id.toHex());
        Q_EMIT opened();
    });
}

void OpenPage::resume()
{
    const auto last = Id::fromHex(m_session.settings().value(key::openPage).toString());
    const Page *stored = last && m_journal ? m_journal->page(*last) : nullptr;
    if (stored == nullptr || !m_journal->shows(*stored)
        || stored->day() != m_session.clock()().date())
        return startBlank();
    Q_EMIT opened(); // a blank page is there until the text has been read
    open(*last, true);
}

void OpenPage::freshen()
{
    if (!m_journal)
        return;
    const Page *stored = m_stored && !isDirty() ? m_journal->page(m_page.id) : nullptr;
    if (stored != nullptr && !m_journal->shows(*stored))
        return startBlank(); // put away meanwhile
    if (!m_fresh || m_dayGiven || isToday())
        return;
    m_page.at = m_session.clock()();
    Q_EMIT altered();
}

void OpenPage::begin()
{
    if (!m_fresh)
        return;
    m_fresh = false;
    if (!m_dayGiven)
        m_page.at = m_session.clock()();
}

void OpenPage::touch()
{
    ++m_edition;
    settleKind();
    m_autosave->touch();
}

void OpenPage::settleKind()
{
    if (m_answered) {
        const bool there = text().contains(m_answered->quote);
        m_page.prompt = there ? m_answered->id : m_answered->before;
        if (m_answered->first)
            m_page.kind = there ? Kind::Answer : Kind::Page;
    }
    if (m_page.kind == Kind::Page || m_page.kind == Kind::CheckIn)
        m_page.kind = !m_page.moods.isEmpty() && isBlankText() ? Kind::CheckIn : Kind::Page;
}

void OpenPage::save()
{
    m_autosave->forget();
    if (!m_journal || !isEditable() || m_edition == m_asked || (!m_stored && !hasSomething()))
        return;
    m_asked = m_edition;
    ++m_inFlight;
    m_pageAsked = m_page;
    const bool words = !m_stored || text() != m_textAsked;
    m_stored = true;
    m_textAsked = text();
    m_session.settings().set(key::openPage, m_page.id.toHex());
    auto written = words ? m_journal->save(m_page, text()) : m_journal->saveHeader(m_page);
    written.then(this, [this, id = m_page.id](const Result<Page> &result) {
        if (id == m_page.id || id == m_apartFrom)
            keep(result);
    });
}

/// Another program wrote to this page too: the other's text stays in it, and what lies open here
/// goes on in a page of its own.
void OpenPage::moveApart(const Id &theirs, const Id &ours)
{
    if (theirs != m_page.id || !m_stored)
        return;
    for (WantedName &wanted : m_wanted) {
        if (wanted.page == theirs)
            wanted.page = ours;
    }
    m_apartFrom = theirs;
    m_page.id = ours;
    m_session.settings().set(key::openPage, ours.toHex());
    Q_EMIT movedApart();
}

void OpenPage::keep(const Result<Page> &result)
{
    m_inFlight = std::max(0, m_inFlight - 1);
    if (!result)
        return; // the journal has said so, keeps the text and tries again
    m_page.rid = result->rid;
    m_page.rev = result->rev;
    m_page.parent = result->parent;
    m_page.created = result->created;
    m_page.edited = result->edited;
    m_page.body = result->body;
    m_page.first = result->first;
    if (!m_trouble)
        Q_EMIT saved();
}

void OpenPage::follow(const Change &change)
{
    if (!m_journal)
        return;
    if (m_trouble && !m_journal->hasUnsaved()) {
        m_trouble = false;
        Q_EMIT saved();
    }
    if (change.type == RecordType::Tag || change.type == RecordType::Person) {
        Q_EMIT altered();
        return;
    }
    if (change.type != RecordType::Page)
        return;
    const bool several = change.what == Change::What::Loaded;
    if (several || change.id != m_page.id)
        Q_EMIT altered(); // another page's mark may be one of this day
    if ((!several && change.id != m_page.id) || !m_stored)
        return;
    const Page *stored = m_journal->page(m_page.id);
    if (isDirty()) {
        if (stored != nullptr && stored->rev != m_page.rev)
            takeHead(*stored);
        return;
    }
    if (stored == nullptr || stored->bin)
        startBlank();
    else if (stored->rev != m_page.rev)
        takeOver(*stored);
}

void OpenPage::takeOver(const Page &stored)
{
    const quint64 ticket = ++m_ticket;
    m_journal->text(stored.id).then(
        this, [this, ticket, id = stored.id](const Result<QString> &text) {
            const Page *now = m_journal ? m_journal->page(id) : nullptr;
            if (ticket != m_ticket || now == nullptr || isDirty() || !text)
                return;
            const bool otherWords = *text != m_text; // not dirty: it is the window's
            adopt(*now, *text, std::min(m_mark, static_cast<int>(now->moods.size()) - 1));
            if (otherWords)
                Q_EMIT opened();
            else
                Q_EMIT altered();
        });
}

void OpenPage::moveToBin()
{
    if (!m_journal || !m_stored || m_readOnly)
        return;
    save();
    const Id id = m_page.id;
    m_journal->moveToBin(id).then(this, [this, id](const Status &moved) {
        if (!moved)
            return;
        if (id == m_page.id)
            startBlank();
        Q_EMIT binned(id);
    });
}

void OpenPage::takeFromBin(const Id &id)
{
    if (!m_journal)
        return;
    m_journal->takeFromBin(id).then(this, [this, id](const Status &taken) {
        if (taken)
            open(id);
    });
}

} // namespace afterword
