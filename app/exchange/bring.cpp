// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/bring.h"

#include "app/journal/attachments.h"

#include <algorithm>

namespace afterword::exchange {

Result<Attachment> sealFile(Attachments &attachments,
                            const Id &page,
                            const QByteArray &bytes,
                            const QString &name,
                            const Stop &stop)
{
    FileSource source(bytes, name);
    const auto facts = source.look(false, stop);
    if (!facts)
        return fail(facts.error());
    const FileFace face{page, facts->size, facts->hash};
    Attachment file{{}, facts->mime, name};
    const auto known = attachments.find(face);
    if (!known)
        return fail(known.error());
    if (*known) {
        file.blob = **known;
        return file;
    }
    const Incoming incoming = attachments.begin(face);
    for (qint64 at = 0; at < facts->size; at += Attachments::partBytes) {
        auto part = source.part(at, Attachments::partBytes);
        const Status added = part ? attachments.add(incoming, *part) : fail(part.error());
        if (!added || (stop && *stop)) {
            const Status gone = attachments.forget(incoming);
            return added ? fail(gone ? Errc::Cancelled : gone.error().code) : fail(added.error());
        }
    }
    const auto finished = attachments.finish(incoming);
    if (!finished)
        return fail(finished.error());
    file.blob = *finished;
    return file;
}

Bringing::Bringing(Store &store, Stop stop)
    : m_store(store)
    , m_stop(std::move(stop))
{}

Result<Attachment> Bringing::seal(const Id &page, const QByteArray &bytes, const QString &name)
{
    auto sealed = sealFile(m_store.attachments(), page, bytes, name, m_stop);
    if (sealed)
        m_sealed.push_back(sealed->blob.rid);
    return sealed;
}

Status
Bringing::takeFile(Plan &plan, const Wishes &wishes, const QString &source, const QByteArray &bytes)
{
    for (auto [wish, end] = wishes.equal_range(source); wish != end; ++wish) {
        Page &page = plan.pages[wish->first].page;
        auto sealed = seal(page.id, bytes, wish->second);
        if (!sealed && sealed.error().code == Errc::TooCostly) {
            plan.notTaken.push_back({source, NotTaken::Refused, {}});
            return {};
        }
        if (!sealed)
            return fail(sealed.error());
        page.attachments += *sealed;
    }
    return {};
}

Status Bringing::takeFiles(Source &source, Plan &plan)
{
    Wishes wishes;
    Status taken;
    for (std::size_t i = 0; i < plan.pages.size() && taken; ++i) {
        PlannedPage &page = plan.pages[i];
        for (const DraftFile &file : page.files) {
            if (!file.source.isEmpty()) {
                wishes.insert(file.source, {i, file.name});
                continue;
            }
            auto sealed = seal(page.page.id, file.bytes, file.name);
            if (sealed)
                page.page.attachments += *sealed;
            else
                taken = fail(sealed.error());
        }
    }
    const QStringList keys = wishes.uniqueKeys();
    for (const QString &name : keys) {
        if (!source.contains(name))
            plan.notTaken.push_back({name, NotTaken::Missing, {}});
    }
    if (taken && !wishes.isEmpty())
        taken = source.visit(QSet<QString>(keys.cbegin(), keys.cend()),
                             [&](const QString &name, const QByteArray &bytes) {
                                 return takeFile(plan, wishes, name, bytes);
                             });
    if (!taken)
        forget();
    return taken;
}

Status Bringing::commit(std::vector<Plan> plans)
{
    std::vector<BatchPut> puts;
    for (Plan &plan : plans) {
        for (OtherRecord &other : plan.others)
            puts.push_back({std::move(other.record), std::move(other.text)});
        for (; !plan.pages.empty(); plan.pages.pop_front()) {
            PlannedPage &page = plan.pages.front();
            puts.push_back({std::move(page.page), std::move(page.text), std::move(page.past)});
        }
        plan = {};
    }
    const auto stored = m_store.apply(std::move(puts), {});
    if (stored) {
        m_sealed.clear();
        return {};
    }
    forget();
    return fail(stored.error());
}

/// What cannot be taken out now lies there unnamed until the next full check clears it.
void Bringing::forget()
{
    static_cast<void>(m_store.attachments().drop(m_sealed));
    m_sealed.clear();
}

} // namespace afterword::exchange
