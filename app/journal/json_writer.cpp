// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/json.h"

#include <utility>

namespace afterword::json {

void Writer::separate()
{
    if (!m_fresh)
        m_text += ',';
    m_fresh = false;
}

void Writer::beginObject()
{
    separate();
    m_text += '{';
    m_fresh = true;
}

void Writer::endObject()
{
    m_text += '}';
    m_fresh = false;
}

void Writer::beginArray()
{
    separate();
    m_text += '[';
    m_fresh = true;
}

void Writer::endArray()
{
    m_text += ']';
    m_fresh = false;
}

void Writer::key(std::string_view name)
{
    string(name);
    m_text += ':';
    m_fresh = true;
}

void Writer::string(std::string_view utf8)
{
    separate();
    m_text += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (c == '\n') {
            m_text += "\\n";
        } else if (c == '\t') {
            m_text += "\\t";
        } else if (byte < 0x20) {
            static constexpr char digits[] = "0123456789abcdef";
            m_text += "\\u00";
            m_text += digits[byte >> 4U];
            m_text += digits[byte & 0xfU];
        } else {
            m_text += c;
        }
    }
    m_text += '"';
}

void Writer::string(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    string(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void Writer::integer(qint64 value)
{
    separate();
    m_text += std::to_string(value);
}

void Writer::boolean(bool value)
{
    separate();
    m_text += value ? "true" : "false";
}

void Writer::raw(std::string_view value)
{
    separate();
    m_text += value;
}

void Writer::members(std::string_view object)
{
    if (object.size() <= 2)
        return;
    separate();
    m_text += object.substr(1, object.size() - 2);
}

void addMember(QByteArray &object, std::string_view key, std::string_view rawValue)
{
    Writer writer;
    writer.beginObject();
    writer.members({object.constData(), static_cast<std::size_t>(object.size())});
    writer.key(key);
    writer.raw(rawValue);
    writer.endObject();
    object = QByteArray::fromStdString(writer.text());
}

void removeMember(QByteArray &object, std::string_view key)
{
    const QByteArray before = std::exchange(object, {});
    Reader reader({before.constData(), static_cast<std::size_t>(before.size())});
    reader.beginObject();
    Key name;
    while (reader.nextMember(name)) {
        if (name == key)
            reader.skip();
        else
            addMember(object, std::string(name), reader.raw());
    }
}

} // namespace afterword::json
