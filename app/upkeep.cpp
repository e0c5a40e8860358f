// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/upkeep.h"

#include "app/journal/attachments.h"
#include "app/journal/audit.h"
#include "app/journal/bin.h"

#include <QFile>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 upkeepQuietMs = 60'000;
constexpr qint64 upkeepDayMs = 24LL * 60 * 60 * 1'000;
constexpr qint64 upkeepCheckAfterDays = 6; // so that a round ends within 7
constexpr std::uint64_t upkeepSliceBytes = 16ULL * 1024 * 1024;

template <typename List>
Moment upkeepNewest(const List &list, Moment newest)
{
    for (const auto &one : list) {
        if constexpr (std::is_pointer_v<std::decay_t<decltype(one)>>)
            newest = std::max(newest, one->edited);
        else
            newest = std::max(newest, one.edited);
    }
    return newest;
}

} // namespace

Upkeep::Upkeep(House house, QObject *parent)
    : QObject(parent)
    , m_house(std::move(house))
    , m_lastActivity(m_house.clock())
{
    const auto &names = m_house.store->vault().slots().names;
    m_name = names.empty() ? QString() : backups::folderOf(QString(), names.front());
    m_checked = checkedFrom(m_house.settings.value(key::checked).toString());
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Upkeep::look);
    connect(&m_house.journal, &Journal::changed, this, [this](const Change &change) {
        const auto gone = [this](const Id &id) { return m_house.journal.page(id) == nullptr; };
        if (change.what == Change::What::Removed
            || std::any_of(change.ids.begin(), change.ids.end(), gone))
            m_removed = m_house.clock();
    });
    m_timer.start(static_cast<int>(upkeepQuietMs));
}

Upkeep::~Upkeep()
{
    stop();
}

void Upkeep::noteActivity()
{
    m_lastActivity = m_house.clock();
    if (m_running && !m_asked)
        *m_running = true;
}

void Upkeep::cancel()
{
    if (m_running)
        *m_running = true;
}

void Upkeep::stop()
{
    m_stopped = true;
    m_timer.stop();
    cancel();
}

void Upkeep::look()
{
    if (m_stopped)
        return;
    const qint64 quiet = m_house.clock().utcMs - m_lastActivity.utcMs;
    if (quiet < 0) // the clock was set back
        m_lastActivity = m_house.clock();
    const bool isQuiet = quiet >= upkeepQuietMs;
    m_timer.start(static_cast<int>(quiet > 0 && !isQuiet ? upkeepQuietMs - quiet : upkeepQuietMs));
    if (!isQuiet || m_running || m_house.journal.hasUnsaved())
        return;
    if (emptyBin())
        return; // the rest a minute later
    if (backupIsDue())
        backUp({}, false);
    else if (checkIsDue())
        checkSlice();
}

/// Pages that have been in the bin for 30 days go for good. True when something was begun.
bool Upkeep::emptyBin()
{
    if (m_binStuck)
        return false;
    Batch batch = bin::overdue(m_house.journal.bin(), m_house.clock().date());
    if (batch.isEmpty())
        return false;
    m_house.journal.apply(std::move(batch)).then(this, [this](const Result<Batch> &done) {
        m_binStuck = !done; // read-only, or a full disk: not asked again every minute
        if (done)
            Q_EMIT erased();
    });
    return true;
}

QString Upkeep::folder() const
{
    return m_house.root + m_name;
}

void Upkeep::setRoot(const QString &root)
{
    m_house.root = root;
}

QDateTime Upkeep::now() const
{
    return backups::wallTime(m_house.clock());
}

QDateTime Upkeep::lastChange() const
{
    Moment newest;
    newest = upkeepNewest(m_house.journal.pages(), newest);
    newest = upkeepNewest(m_house.journal.bin(), newest);
    newest = upkeepNewest(m_house.journal.awayPages(), newest);
    newest = upkeepNewest(m_house.journal.searches(), newest);
    newest = std::max(newest, m_house.journal.dictionary().edited);
    newest = upkeepNewest(m_house.journal.tags(), newest);
    newest = upkeepNewest(m_house.journal.people(), newest);
    newest = upkeepNewest(m_house.journal.marks(), newest);
    if (m_removed)
        newest = std::max(newest, *m_removed);
    return newest.isNull() ? QDateTime() : backups::wallTime(newest);
}

bool Upkeep::backupIsDue() const
{
    return m_house.automatic && m_house.settings.value(key::keepCopies).toBool() && !m_told
           && !m_name.isEmpty() && backups::isDue(backups::list(folder()), lastChange(), now());
}

bool Upkeep::checkIsDue() const
{
    const bool begun = m_checked.at.after != 0 || m_checked.at.table != vault::Table::Header;
    const qint64 since = m_house.clock().utcMs - m_checked.last.utcMs;
    return begun || m_checked.last.isNull() || since < 0
           || since >= upkeepCheckAfterDays * upkeepDayMs;
}

Upkeep::Token Upkeep::begin(bool asked)
{
    m_running = std::make_shared<std::atomic<bool>>(m_stopped);
    m_asked = asked;
    return m_running;
}

void Upkeep::end()
{
    m_running.reset();
    m_asked = false;
}

Upkeep::Outcome Upkeep::checkAndCopy(Store &store,
                                     const QString &folder,
                                     const QDateTime &now,
                                     const Token &stopped)
{
    vault::Vault &vault = store.vault();
    const auto goOn = [stopped](double) { return !*stopped; };
    auto report = vault.check(true, goOn);
    if (!report)
        return {std::nullopt, fail(report.error())};
    if (*stopped)
        return {std::nullopt, fail(Errc::Cancelled)};
    const auto audit = auditRecords(vault);
    if (!audit)
        return {std::nullopt, fail(audit.error())};
    for (const auto &row : audit->broken) {
        if (std::find(report->damaged.begin(), report->damaged.end(), row) == report->damaged.end())
            report->damaged.push_back(row);
    }
    report->missing = std::max<std::uint64_t>(report->missing, audit->missing.size());
    if (!report->isClean())
        return {std::move(*report), fail(Errc::Damaged)};
    // What nobody names would only make the copy larger. When it cannot go now, the next time.
    if (!vault.isReadOnly())
        (void)store.attachments().clearUnnamed(audit->unnamed);
    return {std::nullopt, backups::make(vault, folder, now, goOn)};
}

Future<Result<QString>> Upkeep::backUp(const QString &into, bool asked)
{
    const QString target = into.isEmpty() ? folder() : into;
    const bool own = target == folder();
    const Token stopped = begin(asked);
    return m_house.queue
        .run([store = m_house.store, target, own, at = now(), stopped]() -> Outcome {
            Outcome outcome = checkAndCopy(*store, target, at, stopped);
            if (outcome.path && own)
                backups::rotate(
                    target,
                    at,
                    QFile::decodeName(QByteArray::fromStdString(store->vault().path())));
            return outcome;
        })
        .then(this, [this](const Outcome &outcome) -> Result<QString> {
            end();
            if (outcome.report)
                tell(*outcome.report);
            if (outcome.path) {
                m_checked = {{}, m_house.clock()};
                keepChecked();
                Q_EMIT backedUp(*outcome.path);
            }
            return outcome.path;
        });
}

Future<Result<QString>> Upkeep::backUpNow(const QString &into)
{
    if (m_stopped)
        return readyFuture(Result<QString>(fail(Errc::Cancelled)));
    if (m_running) // begun on its own: what was asked for comes after it
        *m_running = true;
    return backUp(into, true);
}

Future<Result<QString>> Upkeep::keepTheRest(const QString &into)
{
    const QString target = into.isEmpty() ? folder() : into;
    const Token stopped = begin(true);
    return m_house.queue
        .run([store = m_house.store, target, at = now()]() -> Result<QString> {
            auto kept = backups::keepAsItIs(store->vault(), target, at);
            if (!kept)
                return kept;
            if (const auto done = store->vault().keepTheRest(); !done)
                return fail(done.error());
            return kept;
        })
        .then(this, [this](const Result<QString> &kept) {
            end();
            if (kept)
                m_told = false;
            return kept;
        });
}

void Upkeep::checkSlice()
{
    begin(false);
    m_house.queue
        .run([store = m_house.store, from = m_checked.at]() {
            return store->vault().checkPart(from, upkeepSliceBytes);
        })
        .then(this, [this](const Result<vault::CheckPart> &part) {
            end();
            vault::CheckReport report;
            if (!part && part.error().code == Errc::Damaged) {
                report.manifestAgrees = false; // SQLite itself cannot read it
                return tell(report);
            }
            if (!part)
                return;
            m_checked.at = part->next;
            if (part->atEnd)
                m_checked.last = m_house.clock();
            keepChecked();
            report.damaged = part->damaged;
            if (!report.isClean())
                tell(report);
        });
}

void Upkeep::tell(const vault::CheckReport &report)
{
    if (report.changedElsewhere) { // no damage: another program has saved
        m_house.journal.lookAgain();
        return;
    }
    m_told = true;
    Q_EMIT damageFound(report);
}

/// "h 123 2026-11-23T…": table, row, end of the last round.
Upkeep::Checked Upkeep::checkedFrom(const QString &text)
{
    Checked out;
    const QStringList parts = text.split(u' ');
    if (parts.size() != 3)
        return out;
    out.at.table = parts[0] == u"b"_s ? vault::Table::Blob : vault::Table::Header;
    out.at.after = std::max<qint64>(0, parts[1].toLongLong());
    out.last = Moment::parse(QStringView(parts[2])).value_or(Moment());
    return out;
}

void Upkeep::keepChecked()
{
    const QString table = m_checked.at.table == vault::Table::Blob ? u"b"_s : u"h"_s;
    const QString last = m_checked.last.isNull() ? u"-"_s : m_checked.last.toString();
    m_house.settings.set(key::checked,
                         QString(table + u' ' + QString::number(m_checked.at.after) + u' ' + last));
}

} // namespace afterword
