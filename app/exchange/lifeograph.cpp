// SPDX-License-Identifier: GPL-3.0-or-later
// Lifeograph's diary, versions 2000 and 3000 to 3010, plain or encrypted (AES-256-CFB; the key is a
// hash of salt and passphrase, the first letter of which stands before the text to tell that it was
// right). Themes, filters, charts and tables are the program's own looks and are passed over. An
// entry without a day of its own has the one it was written on.
#include "app/exchange/foreign_crypto.h"
#include "app/exchange/lifeograph_text.h"
#include "app/exchange/plain_text.h"
#include "app/exchange/rows.h"
#include "app/exchange/spool.h"

#include <QJsonObject>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int lifeOldest = 2'000;
constexpr int lifeNewest = 3'010;
constexpr qsizetype lifeBlock = 16;
constexpr qsizetype lifeHeadMost = 4'096;

struct LifeHead
{
    int version = 0;
    bool locked = false;
    qsizetype body = 0; ///< where it begins
};

/// Lines until an empty one.
std::optional<LifeHead> lifeHead(const QByteArray &bytes)
{
    if (!bytes.startsWith("LIFEOGRAPHDB"))
        return std::nullopt;
    LifeHead head;
    qsizetype at = 0;
    while (at < std::min(bytes.size(), lifeHeadMost)) {
        const qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            break;
        const QByteArray line = bytes.mid(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty()) {
            head.body = at;
            return head;
        }
        if (line.startsWith("V "))
            head.version = line.mid(2).toInt();
        else if (line.startsWith("E "))
            head.locked = line.mid(2).startsWith('y');
    }
    return std::nullopt;
}

Result<QByteArray> lifeUnlock(const QByteArray &sealed, const vault::SecureBytes *passphrase)
{
    if (sealed.size() <= 2 * lifeBlock)
        return fail(Errc::Malformed, "breaks off");
    if (passphrase == nullptr || passphrase->isEmpty())
        return fail(Errc::WrongPassphrase);
    vault::SecureBytes salted(
        std::string_view(sealed.constData(), static_cast<std::size_t>(lifeBlock)));
    salted.append(passphrase->view());
    auto plain = foreign::openAesCfb(foreign::secretHashOf(foreign::Hash::Sha256, salted),
                                     QByteArrayView(sealed).sliced(lifeBlock, lifeBlock),
                                     QByteArrayView(sealed).sliced(2 * lifeBlock));
    if (!plain)
        return plain;
    // The first letter of the passphrase, then the end of a line; a letter may be several bytes.
    const qsizetype end = plain->left(5).indexOf('\n');
    const std::string_view secret = passphrase->view();
    if (end < 1 || static_cast<std::size_t>(end) > secret.size()
        || plain->left(end) != QByteArrayView(secret.data(), end))
        return fail(Errc::WrongPassphrase);
    return plain->mid(end + 1);
}

/// 15 digits: year, month, day, 0, hour, minute, second, as the clock on the wall said; fewer are
/// seconds since 1970.
struct LifeTime
{
    QDateTime wall;
    bool hasTime = false;
    static constexpr qsizetype decimal = 15;

    /// An entry's own day is never told in seconds.
    static LifeTime ofDay(const QString &digits, const QTimeZone &local)
    {
        return digits.size() == decimal ? of(digits, local) : LifeTime();
    }

    static LifeTime of(const QString &digits, const QTimeZone &local)
    {
        bool isNumber = false;
        const qint64 number = digits.trimmed().toLongLong(&isNumber);
        if (!isNumber || number <= 0)
            return {};
        if (digits.trimmed().size() < decimal) {
            constexpr qint64 latest = 32'503'680'000; // the year 3000
            if (number > latest)
                return {};
            return {QDateTime::fromSecsSinceEpoch(number, Qt::UTC).toTimeZone(local), true};
        }
        const auto clock = static_cast<int>(number % 10'000'000);
        const qint64 day = number / 10'000'000;
        const QDate date(static_cast<int>(std::min<qint64>(day / 10'000, 9'999)),
                         static_cast<int>(day / 100 % 100),
                         static_cast<int>(day % 100));
        const QTime time(clock / 10'000, clock / 100 % 100, clock % 100);
        if (!date.isValid())
            return {};
        const bool hasTime = time.isValid() && clock != 0;
        return {QDateTime(date, hasTime ? time : QTime(12, 0), local), hasTime};
    }
};

/// In version 2000 day, month and year share one number; what has no day has its highest bit.
QDate lifePackedDay(quint32 packed)
{
    if ((packed & 0x80000000U) != 0)
        return {};
    return {static_cast<int>(packed >> 19U & 0xFFFU),
            static_cast<int>(packed >> 15U & 0xFU),
            static_cast<int>(packed >> 10U & 0x1FU)};
}

class LifeographReader final
{
public:
    LifeographReader(int version, const ReadOptions &options, Intake &intake)
        : m_version(version)
        , m_options(options)
        , m_intake(intake)
    {}

    Status read(QByteArray bytes)
    {
        Spool body(plainUtf8(std::move(bytes)));
        while (!body.atEnd()) {
            const QByteArrayView rest = body.rest();
            const qsizetype end = rest.indexOf('\n');
            const qsizetype length = end < 0 ? rest.size() : end;
            if (const Status taken = line(QString::fromUtf8(rest.first(length))); !taken)
                return taken;
            body.pass(length + 1);
            m_intake.progress(body.part());
        }
        return entryDone();
    }

private:
    Status line(const QString &line)
    {
        if (line.size() < 2)
            return {};
        if (line.startsWith("E "_L1) || line.startsWith("E+"_L1) || line.startsWith("E-"_L1)) {
            if (const Status done = entryDone(); !done)
                return done;
            begin(line);
        } else if (line.startsWith("ID"_L1)) {
            m_id = line.mid(2).trimmed();
        } else if (line.startsWith("N "_L1)) {
            m_id = line.section(u'|', 2).trimmed();
        } else if (line[0] == u'E' && m_isOpen) {
            member(line);
        } else if (m_isOpen && u"TFGMC"_s.contains(line[0])) {
            return entryDone();
        }
        return {};
    }

    void begin(const QString &line)
    {
        m_isOpen = true;
        m_entry = {};
        m_entry.id = m_id;
        m_entry.text = LifeographText(m_version > lifeOldest);
        m_entry.favourite = line.mid(2, 1) == u"F";
        m_entry.trashed = line.mid(3, 1) == u"T";
        m_entry.todo = line.mid(4, 1);
        constexpr qsizetype dayAt = 17;
        constexpr qsizetype packedAt = 6;
        if (m_version > lifeOldest)
            m_entry.day = LifeTime::ofDay(line.mid(dayAt).trimmed(), m_options.local);
        else
            m_entry.day.wall = QDateTime(
                lifePackedDay(line.mid(packedAt).toUInt()), QTime(12, 0), m_options.local);
    }

    void member(const QString &line)
    {
        const QString value = line.mid(2);
        switch (line[1].unicode()) {
        case u'c':
            m_entry.created = LifeTime::of(value, m_options.local);
            break;
        case u'u':
            m_entry.leftover.insert("unit"_L1, value);
            break;
        case u'l': // where it was written, in version 2000
            m_entry.place += value + u' ';
            break;
        case u'p':
            m_entry.text.paragraph(value);
            break;
        case u'f':
            m_entry.text.format(value);
            break;
        default: // looks and states of its own
            break;
        }
    }

    Status entryDone()
    {
        if (!std::exchange(m_isOpen, false))
            return {};
        Draft draft;
        draft.page.title = m_entry.text.title();
        draft.text = m_entry.text.markdown();
        // A tree's parts that only hold others say nothing.
        if (draft.page.title.isEmpty() && draft.text.isEmpty())
            return {};
        time(draft.page);
        if (draft.page.at.isNull()) {
            m_intake.notTaken(draft.page.title,
                              NotTaken::NoDay,
                              QString(draft.page.title + u"\n\n" + draft.text).toUtf8());
            return {};
        }
        draft.page.origin.id = m_entry.id;
        draft.tags = m_entry.text.tags();
        if (m_entry.favourite)
            draft.tags += u"starred"_s;
        if (m_entry.trashed)
            draft.tags += u"trashed"_s;
        draft.tags.removeDuplicates();
        static const QHash<QString, QString> states{{u"t"_s, u"open"_s},
                                                    {u"p"_s, u"in progress"_s},
                                                    {u"d"_s, u"done"_s},
                                                    {u"c"_s, u"cancelled"_s}};
        if (const QString state = states.value(m_entry.todo.toLower()); !state.isEmpty())
            m_entry.leftover.insert("to_do"_L1, state);
        if (!m_entry.place.isEmpty())
            m_entry.leftover.insert("place"_L1, m_entry.place.trimmed());
        m_entry.text.addTo(m_entry.leftover);
        addLeftover(draft, m_entry.leftover);
        return m_intake.page(std::move(draft));
    }

    void time(Page &page) const
    {
        const LifeTime &day = m_entry.day;
        const LifeTime &created = m_entry.created;
        const bool sameDay = day.wall.date() == created.wall.date();
        if (!day.wall.date().isValid() || (!day.hasTime && sameDay && created.hasTime))
            setTime(page, created.wall, {}, m_options.local);
        else
            setWallTime(page, day.wall.date(), day.wall.time(), m_options.local);
    }

    struct Entry
    {
        QString id;
        LifeTime day;
        LifeTime created;
        bool favourite = false;
        bool trashed = false;
        QString todo;
        QString place;
        LifeographText text;
        QJsonObject leftover;
    };

    int m_version;
    const ReadOptions &m_options;
    Intake &m_intake;
    QString m_id;
    Entry m_entry;
    bool m_isOpen = false;
};

Sure sniffLifeograph(Source &source)
{
    return source.names().size() == 1
                   && beginningOf(source, source.names().constFirst()).startsWith("LIFEOGRAPHDB")
               ? Sure::Yes
               : Sure::No;
}

Status readLifeograph(Source &source, const ReadOptions &options, Intake &intake)
{
    if (source.names().size() != 1)
        return fail(Errc::Malformed, "no diary of Lifeograph");
    auto bytes = source.read(source.names().constFirst());
    if (!bytes)
        return fail(bytes.error());
    const auto head = lifeHead(*bytes);
    if (!head || head->version < lifeOldest)
        return fail(Errc::Malformed, "no diary, or one of an old version");
    if (head->version > lifeNewest)
        return fail(Errc::NewerFormat);
    QByteArray body = std::move(*bytes);
    body.remove(0, head->body);
    if (head->locked) {
        auto opened = lifeUnlock(body, options.passphrase);
        if (!opened)
            return fail(opened.error());
        body = std::move(*opened);
    }
    return LifeographReader(head->version, options, intake).read(std::move(body));
}

} // namespace

const Format lifeographFormat{
    "lifeograph",
    "Lifeograph",
    "*.diary",
    sniffLifeograph,
    readLifeograph,
    nullptr,
    false,
};

} // namespace afterword::exchange
