// SPDX-License-Identifier: GPL-3.0-or-later
// Obsidian: a vault as a folder. Notes as in notes.h (properties, embeds, #tags); the day of a
// daily note from its file's place by the format in .obsidian/daily-notes.json. [[Links]] between
// notes stay as typed; the vault's settings are passed over.
#include "app/exchange/notes.h"
#include "app/exchange/rows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto obsidianSettings = ".obsidian/"_L1;
constexpr auto obsidianDaily = ".obsidian/daily-notes.json"_L1;

/// Where the vault begins within the source: "" or "My vault/".
std::optional<QString> obsidianRoot(const Source &source)
{
    for (const QString &name : source.names()) {
        if (name.startsWith(obsidianSettings))
            return QString();
        if (const qsizetype at = name.indexOf(QString(u'/' + QString(obsidianSettings))); at > 0)
            return name.left(at + 1);
    }
    return std::nullopt;
}

/// Takes a name apart by a format of moment.js: YYYY, MM, DD and what may stand beside them.
class MomentReader final
{
public:
    MomentReader(QStringView format, QStringView text)
        : m_format(format)
        , m_text(text)
    {}

    std::optional<When> read()
    {
        while (m_at < m_format.size()) {
            if (!step())
                return std::nullopt;
        }
        const QDate day(m_year, m_month, m_day);
        if (m_from != m_text.size() || !day.isValid())
            return std::nullopt;
        return When{day, m_hour >= 0 ? QTime(m_hour, m_minute) : QTime(), {}, false};
    }

private:
    bool step()
    {
        const QChar sign = m_format[m_at];
        if (sign == u'[') {
            const qsizetype end = m_format.indexOf(u']', m_at);
            if (end < 0)
                return false;
            const QStringView literal = m_format.sliced(m_at + 1, end - m_at - 1);
            m_at = end + 1;
            return takeText(literal);
        }
        qsizetype length = 1;
        while (m_at + length < m_format.size() && m_format[m_at + length] == sign)
            ++length;
        if (!u"YMDHhmdAaw"_s.contains(sign)) {
            ++m_at;
            return takeText(QStringView(&sign, 1));
        }
        const bool ordinal =
            sign == u'D' && length == 1 && m_at + 1 < m_format.size() && m_format[m_at + 1] == u'o';
        m_at += length + (ordinal ? 1 : 0);
        return token(sign, length) && (!ordinal || takeLetters() > 0);
    }

    bool token(QChar sign, qsizetype length)
    {
        switch (sign.unicode()) {
        case u'Y':
            return length == 2 ? takeNumber(m_year, 2) && (m_year += 2000) > 0
                               : takeNumber(m_year, 4);
        case u'M':
            return length > 2 ? takeMonth() : takeNumber(m_month, 2);
        case u'D':
            return length <= 2 && takeNumber(m_day, 2);
        case u'H':
        case u'h':
            return takeNumber(m_hour, 2);
        case u'm':
            return takeNumber(m_minute, 2);
        case u'w':
            return takeNumber(m_week, 2);
        case u'd':
            return length > 1 ? takeLetters() > 0 : takeNumber(m_week, 1);
        default:
            return takeLetters() > 0;
        }
    }

    bool takeText(QStringView literal)
    {
        if (!m_text.sliced(m_from).startsWith(literal))
            return false;
        m_from += literal.size();
        return true;
    }

    bool takeNumber(int &value, qsizetype most)
    {
        qsizetype digits = 0;
        int sum = 0;
        while (digits < most && m_from + digits < m_text.size()
               && m_text[m_from + digits].unicode() >= u'0'
               && m_text[m_from + digits].unicode() <= u'9') {
            sum = sum * 10 + (m_text[m_from + digits].unicode() - u'0');
            ++digits;
        }
        m_from += digits;
        value = sum;
        return digits > 0;
    }

    qsizetype takeLetters()
    {
        const qsizetype start = m_from;
        while (m_from < m_text.size() && m_text[m_from].isLetter())
            ++m_from;
        return m_from - start;
    }

    bool takeMonth()
    {
        const qsizetype start = m_from;
        takeLetters();
        const QString word = m_text.sliced(start, m_from - start).toString();
        const auto when = whenOf(QString(u"1 "_s + word + u" 2000"_s));
        if (when)
            m_month = when->day.month();
        return when.has_value();
    }

    QStringView m_format;
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_from = 0;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    int m_hour = -1;
    int m_minute = 0;
    int m_week = 0;
};

Sure sniffObsidian(Source &source)
{
    return obsidianRoot(source) ? Sure::Yes : Sure::No;
}

Status readObsidian(Source &source, const ReadOptions &options, Intake &intake)
{
    const auto root = obsidianRoot(source);
    if (!root)
        return fail(Errc::Malformed, "no vault of Obsidian");
    QString folder = *root;
    QString format;
    if (const auto bytes = source.read(QString(*root + obsidianDaily))) {
        const QJsonObject daily = QJsonDocument::fromJson(*bytes).object();
        format = daily["format"_L1].toString();
        if (const QString given = daily["folder"_L1].toString(); !given.isEmpty())
            folder += given + u'/';
    }
    NoteKind kind;
    kind.name = [&](const QString &path) -> NoteName {
        if (!format.isEmpty() && path.startsWith(folder)) {
            const QString place = path.mid(folder.size());
            const QString plain = place.left(place.lastIndexOf(u'.'));
            if (const auto when = MomentReader(format, plain).read())
                return {when, {}};
        }
        return noteName(path);
    };
    return readNotes(source, options, intake, kind);
}

} // namespace

const Format obsidianFormat{
    "obsidian",
    "Obsidian",
    "/ *.zip",
    sniffObsidian,
    readObsidian,
    nullptr,
    false,
};

} // namespace afterword::exchange
