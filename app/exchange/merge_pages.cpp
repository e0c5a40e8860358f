// SPDX-License-Identifier: GPL-3.0-or-later
// One page as both copies have it: its text, its fields, its files and its earlier texts.
#include "app/exchange/merge_private.h"
#include "app/journal/history.h"

#include <algorithm>

namespace afterword::exchange {

namespace {

/// A version and where its text lies.
struct PagesVersion
{
    Version version;
    MergeBlob text;
};

bool pagesSameVersion(const Version &one, const Version &other)
{
    return one.n == other.n && one.at.utcMs == other.at.utcMs && one.title == other.title
           && one.body.length == other.body.length;
}

bool pagesHas(const QList<PagesVersion> &list, const Version &version)
{
    return std::any_of(list.begin(), list.end(), [&version](const PagesVersion &each) {
        return pagesSameVersion(each.version, version);
    });
}

/// One page on its way: what both copies know of it.
class PagesMeeting final
{
public:
    PagesMeeting(MergeWork &work, const Page &mine, const Page &other, Kinship kin)
        : m_work(work)
        , m_mine(mine)
        , m_other(other)
        , m_kin(kin)
        , m_theirsLate(kin.kin == Kin::TheirsNewer
                       || (kin.kin == Kin::Apart && isLater(other, mine)))
    {}

    [[nodiscard]] Status meet();

private:
    [[nodiscard]] const Page &late() const { return m_theirsLate ? m_other : m_mine; }

    [[nodiscard]] const Page &early() const { return m_theirsLate ? m_mine : m_other; }

    [[nodiscard]] const QString &lateText() const
    {
        return m_theirsLate ? m_texts.theirs.text : m_texts.ours.text;
    }

    [[nodiscard]] const QString &earlyText() const
    {
        return m_theirsLate ? m_texts.ours.text : m_texts.theirs.text;
    }

    void gather();
    [[nodiscard]] bool isEarlier(const QString &text) const;
    [[nodiscard]] TextPick pick() const;
    void keepVersion(const Page &page, const QString &text, const QString &title);
    void keepBeside();
    void takeFields(TextPick pick);
    void takeText(Page &page, bool theirs);
    void takePast();

    MergeWork &m_work;
    const Page &m_mine;
    const Page &m_other;
    Kinship m_kin;
    bool m_theirsLate;
    MergeTexts m_texts;
    QList<PagesVersion> m_past; ///< of both
    bool m_pastChanged = false;
    MergePut m_put;
};

/// The earlier texts of both copies.
void PagesMeeting::gather()
{
    if (const History *mine = m_work.pastHere.value(m_mine.id, nullptr); mine != nullptr) {
        for (const Version &version : mine->versions)
            m_past.append({version, {}});
    }
    const History *other = m_work.pastThere.value(m_mine.id, nullptr);
    if (other == nullptr)
        return;
    for (const Version &version : other->versions) {
        if (pagesHas(m_past, version))
            continue;
        m_past.append({version, {MergeBlob::From::Theirs, version.body.rid, {}}});
        m_pastChanged = true;
    }
}

/// Whether this text is among the earlier ones.
bool PagesMeeting::isEarlier(const QString &text) const
{
    const auto length = text.toUtf8().size();
    return std::any_of(m_past.begin(), m_past.end(), [&](const PagesVersion &each) {
        if (each.version.body.length != length)
            return false;
        Store &store = each.text.from == MergeBlob::From::Theirs ? m_work.theirs : m_work.ours;
        const auto known = store.versionText(m_mine.id, each.version);
        return known && *known == text;
    });
}

TextPick PagesMeeting::pick() const
{
    if (m_kin.kin != Kin::Apart || isWithin(earlyText(), lateText()) || isEarlier(earlyText()))
        return TextPick::Late;
    return isWithin(lateText(), earlyText()) || isEarlier(lateText()) ? TextPick::Early
                                                                      : TextPick::Both;
}

void PagesMeeting::keepVersion(const Page &page, const QString &text, const QString &title)
{
    Version version;
    version.at = page.edited;
    version.n = page.rev.n;
    version.title = title.left(120);
    version.body.length = text.toUtf8().size();
    if (pagesHas(m_past, version))
        return;
    m_past.append({version, {MergeBlob::From::Text, 0, text}});
    m_pastChanged = true;
}

/// The text that cannot stay becomes a page of its own; its marks are in the page already.
void PagesMeeting::keepBeside()
{
    MergePut put;
    Page alone = early();
    standAlone(alone, earlyText().toUtf8());
    const auto &pages = m_work.here.contents.pages;
    const bool known = std::any_of(
        pages.begin(), pages.end(), [&alone](const Page &page) { return page.id == alone.id; });
    if (known)
        return;
    alone.moods.clear();
    alone.body = {};
    put.body = {MergeBlob::From::Text, 0, earlyText()};
    put.files = mergeFiles(early().attachments, !m_theirsLate);
    put.record = std::move(alone);
    m_work.plan.puts.push_back(std::move(put));
}

void PagesMeeting::takeText(Page &page, bool theirs)
{
    const Page &from = theirs ? m_other : m_mine;
    page.first = from.first;
    page.body = m_mine.body;
    if (!theirs || m_texts.ours.text == m_texts.theirs.text)
        return;
    page.body.length = from.body.length;
    m_put.body = from.body.rid != 0 ? MergeBlob{MergeBlob::From::Theirs, from.body.rid, {}}
                                    : MergeBlob{MergeBlob::From::Text, 0, {}};
}

void PagesMeeting::takeFields(TextPick pick)
{
    Page joined = late();
    m_put.files = mergeFiles(late().attachments, m_theirsLate);
    if (m_kin.kin == Kin::Apart) {
        static_cast<void>(joinFields(joined, early()));
        joinEnvelope(joined, late(), early());
        if (pick != TextPick::Both)
            m_put.files = joinedFiles(m_work.filesOf(late().attachments, m_theirsLate),
                                      m_work.filesOf(early().attachments, !m_theirsLate));
        if (pick != TextPick::Both && !early().title.isEmpty() && early().title != joined.title)
            keepVersion(early(), earlyText(), early().title);
    }
    takeText(joined, (pick == TextPick::Early) != m_theirsLate);
    joined.rid = m_mine.rid;
    const MergeFate fate = m_kin.kin != Kin::Apart  ? MergeFate::Newer
                           : pick == TextPick::Both ? MergeFate::Twice
                                                    : MergeFate::Joined;
    m_work.plan.news.pages.push_back({joined.id, joined.title, joined.first, joined.day(), fate});
    m_put.record = std::move(joined);
}

/// Newest first, as few as a journal keeps.
void PagesMeeting::takePast()
{
    if (!m_pastChanged)
        return;
    std::stable_sort(
        m_past.begin(), m_past.end(), [](const PagesVersion &a, const PagesVersion &b) {
            if (a.version.at.utcMs != b.version.at.utcMs)
                return b.version.at.utcMs < a.version.at.utcMs;
            return a.version.n == b.version.n ? a.version.title < b.version.title
                                              : b.version.n < a.version.n;
        });
    for (qsizetype i = m_past.size() - 1; m_past.size() > history::mostKept && i >= 0; --i) {
        if (m_past.at(i).text.from != MergeBlob::From::Nothing)
            m_past.removeAt(i);
    }
    const History *mine = m_work.pastHere.value(m_mine.id, nullptr);
    const History *other = m_work.pastThere.value(m_mine.id, nullptr);
    History past = mine != nullptr ? *mine : other != nullptr ? *other : History();
    if (mine != nullptr && other != nullptr && mine->rev != other->rev) {
        const bool otherLate = isLater(*other, *mine);
        joinEnvelope(past, otherLate ? *other : *mine, otherLate ? *mine : *other);
        past.id = std::min(mine->id, other->id);
    } else if (past.id.isNull()) {
        past.id = idFrom("past " + m_mine.id.toHex().toLatin1());
        past.created = early().edited;
        past.edited = early().edited;
        nextRevision(past, "past");
    } else {
        nextRevision(past, "joined");
    }
    past.page = m_mine.id;
    past.rid = mine != nullptr ? mine->rid : 0;
    past.versions.clear();
    for (const PagesVersion &each : std::as_const(m_past)) {
        past.versions.append(each.version);
        m_put.texts.push_back(each.text);
        if (each.text.from != MergeBlob::From::Nothing) {
            past.versions.last().body.rid = 0;
            ++m_work.plan.news.versions;
        }
    }
    m_put.past = std::move(past);
}

Status PagesMeeting::meet()
{
    gather();
    const bool olderProven = m_kin.kin == Kin::OursNewer && m_kin.proven;
    if (olderProven && !m_pastChanged)
        return {};
    auto texts = m_work.textsOf(m_mine.id, m_mine.body, m_other.body);
    if (!texts)
        return fail(texts.error());
    if (!texts->readable) {
        ++m_work.plan.news.left;
        return {};
    }
    m_texts = std::move(*texts);
    const TextPick picked = pick();
    if (picked == TextPick::Both)
        keepBeside();
    // What only time calls older is kept among the earlier texts: a clock may have been wrong.
    const bool byTime = m_kin.kin != Kin::Apart && !m_kin.proven;
    if (byTime && !isWithin(earlyText(), lateText()) && !isEarlier(earlyText()))
        keepVersion(early(), earlyText(), early().title);
    if (m_kin.kin != Kin::OursNewer)
        takeFields(picked);
    takePast();
    if (m_put.record.index() != 0 || m_put.past)
        m_work.plan.puts.push_back(std::move(m_put));
    return {};
}

} // namespace

void MergeWork::takePage(const Page &page)
{
    MergePut put;
    Page taken = page;
    taken.rid = 0;
    taken.body.rid = 0;
    if (page.body.rid != 0)
        put.body = {MergeBlob::From::Theirs, page.body.rid, {}};
    put.files = mergeFiles(page.attachments, true);
    put.record = std::move(taken);
    if (const History *past = pastThere.value(page.id, nullptr); past != nullptr) {
        put.past = *past;
        put.past->rid = 0;
        for (Version &version : put.past->versions) {
            put.texts.push_back({MergeBlob::From::Theirs, version.body.rid, {}});
            version.body.rid = 0;
        }
    }
    plan.news.pages.push_back({page.id, page.title, page.first, page.day(), MergeFate::New});
    plan.puts.push_back(std::move(put));
}

Status MergeWork::meetPage(const Page &mine, const Page &other)
{
    const Kinship kin = kinship(mine, other, shared);
    return kin.kin == Kin::Same ? Status() : PagesMeeting(*this, mine, other, kin).meet();
}

} // namespace afterword::exchange
