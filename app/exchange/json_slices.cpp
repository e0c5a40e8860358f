// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/json_slices.h"

namespace afterword::exchange {

namespace {

/// Walks over values without looking into them.
class Walker final
{
public:
    explicit Walker(QByteArrayView json)
        : m_json(json)
    {
        if (m_json.startsWith("\xef\xbb\xbf"))
            m_at = 3;
    }

    [[nodiscard]] bool take(char c)
    {
        blanks();
        if (m_at >= m_json.size() || m_json[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    /// A string without its quotes, escapes as they are; false when there is none.
    [[nodiscard]] bool string(QByteArrayView &text)
    {
        blanks();
        const qsizetype from = m_at;
        if (m_at >= m_json.size() || m_json[m_at] != '"' || !skipString())
            return false;
        text = m_json.sliced(from + 1, m_at - from - 2);
        return true;
    }

    [[nodiscard]] qsizetype at() const { return m_at; }

    /// Any value; false when it does not end.
    [[nodiscard]] bool value(QByteArrayView &text)
    {
        blanks();
        const qsizetype from = m_at;
        qsizetype depth = 0;
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '"') {
                if (!skipString())
                    return false;
            } else if (depth == 0 && (c == ',' || c == ']' || c == '}')) {
                break;
            } else {
                depth += c == '[' || c == '{' ? 1 : 0;
                depth -= c == ']' || c == '}' ? 1 : 0;
                ++m_at;
            }
        }
        text = m_json.sliced(from, m_at - from).trimmed();
        return depth == 0 && !text.isEmpty();
    }

private:
    void blanks()
    {
        while (m_at < m_json.size()
               && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r'
                   || m_json[m_at] == '\t'))
            ++m_at;
    }

    bool skipString()
    {
        for (++m_at; m_at < m_json.size(); ++m_at) {
            if (m_json[m_at] == '\\') {
                ++m_at;
            } else if (m_json[m_at] == '"') {
                ++m_at;
                return true;
            }
        }
        m_at = m_json.size();
        return false;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
};

tl::unexpected<Error> slicesBroken()
{
    return fail(Errc::Malformed, "JSON that breaks off");
}

Status slicesOfArray(Walker &walker, const std::function<Status(QByteArrayView)> &take)
{
    if (!walker.take('['))
        return fail(Errc::Malformed, "no array");
    if (walker.take(']'))
        return {};
    for (;;) {
        QByteArrayView element;
        if (!walker.value(element))
            return slicesBroken();
        if (const Status taken = take(element); !taken)
            return taken;
        if (walker.take(']'))
            return {};
        if (!walker.take(','))
            return slicesBroken();
    }
}

/// Before the value of the member of the top object; false when there is none.
bool slicesFind(Walker &walker, QByteArrayView member)
{
    QByteArrayView key;
    bool goesOn = walker.take('{');
    while (goesOn && walker.string(key) && walker.take(':')) {
        if (key == member)
            return true;
        QByteArrayView value;
        goesOn = walker.value(value) && walker.take(',');
    }
    return false;
}

/// A list or an object, from its first sign on: what was taken is let go of.
Status slicesOfSpool(Spool &json,
                     QByteArrayView member,
                     char opens,
                     const std::function<Status(Walker &)> &takeOne)
{
    Walker start(json.rest());
    if (!member.isEmpty() && !slicesFind(start, member))
        return fail(Errc::Malformed, "no such member");
    if (!start.take(opens))
        return fail(Errc::Malformed, opens == '[' ? "no array" : "no object");
    const char closes = opens == '[' ? ']' : '}';
    if (start.take(closes))
        return {};
    json.pass(start.at());
    for (;;) {
        Walker walker(json.rest());
        if (const Status taken = takeOne(walker); !taken)
            return taken;
        if (walker.take(closes))
            return {};
        if (!walker.take(','))
            return slicesBroken();
        json.pass(walker.at());
    }
}

} // namespace

Status eachElement(QByteArrayView json,
                   QByteArrayView member,
                   const std::function<Status(QByteArrayView)> &take)
{
    Walker walker(json);
    if (member.isEmpty())
        return slicesOfArray(walker, take);
    if (!slicesFind(walker, member))
        return fail(Errc::Malformed, "no such array");
    return slicesOfArray(walker, take);
}

Status
eachElement(Spool &json, QByteArrayView member, const std::function<Status(QByteArrayView)> &take)
{
    return slicesOfSpool(json, member, '[', [&take](Walker &walker) -> Status {
        QByteArrayView element;
        return walker.value(element) ? take(element) : slicesBroken();
    });
}

Status eachMember(Spool &json,
                  QByteArrayView member,
                  const std::function<Status(QByteArrayView, QByteArrayView)> &take)
{
    return slicesOfSpool(json, member, '{', [&take](Walker &walker) -> Status {
        QByteArrayView key;
        QByteArrayView value;
        if (!walker.string(key) || !walker.take(':') || !walker.value(value))
            return slicesBroken();
        return take(key, value);
    });
}

QByteArray smallMembers(QByteArrayView json, qsizetype most)
{
    QByteArray members = "{";
    Walker walker(json);
    QByteArrayView key;
    bool goesOn = walker.take('{');
    while (goesOn && walker.string(key) && walker.take(':')) {
        QByteArrayView value;
        if (!walker.value(value))
            break;
        if (value.size() <= most) {
            members += members.size() > 1 ? ",\"" : "\"";
            members.append(key).append("\":").append(value);
        }
        goesOn = walker.take(',');
    }
    members += '}';
    return members;
}

} // namespace afterword::exchange
