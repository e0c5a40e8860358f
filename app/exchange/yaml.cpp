// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/yaml.h"

#include <QJsonArray>
#include <QJsonObject>

#include <istream>
#include <streambuf>
#include <unordered_map>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace afterword::exchange::yaml {

using namespace Qt::StringLiterals;

namespace {

/// Ends a parse from within its handler; caught in parse().
struct YamlStop
{
    Error error;
};

/// Reads bytes where they lie.
class YamlBytes final : public std::streambuf
{
public:
    explicit YamlBytes(QByteArrayView bytes)
    {
        // The interface asks for writable bytes; a buffer that only reads never writes them.
        auto *start = const_cast<char *>(bytes.data()); // NOLINT(*-const-cast)
        setg(start, start, start + bytes.size());
    }
};

class YamlTree final : public YAML::EventHandler
{
public:
    Value take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark & /*mark*/) override {}

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark & /*mark*/, YAML::anchor_t anchor) override
    {
        begin({}, anchor);
        end();
    }

    void OnAlias(const YAML::Mark & /*mark*/, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end())
            throw YamlStop{{Errc::Malformed, "an alias of nothing"}};
        count(found->second.count, found->second.bytes);
        begin(found->second.node, 0);
        end();
    }

    void OnScalar(const YAML::Mark & /*mark*/,
                  const std::string &tag,
                  YAML::anchor_t anchor,
                  const std::string &value) override
    {
        Value node;
        node.quoted = tag == "!";
        node.text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        const bool empty = !node.quoted && (value.empty() || value == "~" || value == "null");
        node.kind = empty ? Value::Kind::Null : Value::Kind::Scalar;
        m_bytes += static_cast<qsizetype>(value.size());
        begin(std::move(node), anchor);
        end();
    }

    void OnSequenceStart(const YAML::Mark & /*mark*/,
                         const std::string & /*tag*/,
                         YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override
    {
        Value node;
        node.kind = Value::Kind::List;
        begin(std::move(node), anchor);
    }

    void OnSequenceEnd() override { end(); }

    void OnMapStart(const YAML::Mark & /*mark*/,
                    const std::string & /*tag*/,
                    YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override
    {
        Value node;
        node.kind = Value::Kind::Map;
        begin(std::move(node), anchor);
    }

    void OnMapEnd() override { end(); }

private:
    struct Open
    {
        Value node;
        YAML::anchor_t anchor = 0;
        qsizetype nodesBefore = 0;
        qsizetype bytesBefore = 0;
        QString key;
        bool hasKey = false;
    };

    struct Anchored
    {
        Value node;
        qsizetype count = 0;
        qsizetype bytes = 0;
    };

    void count(qsizetype nodes, qsizetype bytes)
    {
        m_nodes += nodes;
        m_bytes += bytes;
        if (m_nodes > nodesMost || m_bytes > 4 * bytesMost)
            throw YamlStop{{Errc::TooCostly, "more than the limit"}};
    }

    void begin(Value node, YAML::anchor_t anchor)
    {
        if (m_open.size() >= static_cast<std::size_t>(depthMost))
            throw YamlStop{{Errc::TooCostly, "too deep"}};
        m_open.push_back({std::move(node), anchor, m_nodes, m_bytes, {}, false});
        count(1, 0);
    }

    void end()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        if (done.anchor != 0) {
            Anchored kept{done.node, m_nodes - done.nodesBefore, m_bytes - done.bytesBefore};
            count(kept.count, kept.bytes); // the copy that is kept lies in memory too
            m_anchors[done.anchor] = std::move(kept);
        }
        if (m_open.empty()) {
            m_root = std::move(done.node);
            return;
        }
        Open &parent = m_open.back();
        if (parent.node.isList()) {
            parent.node.items.push_back(std::move(done.node));
        } else if (parent.hasKey) {
            parent.node.members.push_back({std::move(parent.key), std::move(done.node)});
            parent.hasKey = false;
        } else {
            if (done.node.isMap() || done.node.isList())
                throw YamlStop{{Errc::Malformed, "a name that is no text"}};
            parent.key = std::move(done.node.text);
            parent.hasKey = true;
        }
    }

    Value m_root;
    std::vector<Open> m_open;
    std::unordered_map<YAML::anchor_t, Anchored> m_anchors;
    qsizetype m_nodes = 0;
    qsizetype m_bytes = 0;
};

/// The library's scanner keeps every open bracket: so many are nobody's notes.
bool yamlNestsTooDeep(QByteArrayView utf8)
{
    int inRow = 0;
    for (const char c : utf8) {
        if (c == '[' || c == '{')
            ++inRow;
        else if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            inRow = 0;
        if (inRow > 4 * depthMost)
            return true;
    }
    return false;
}

} // namespace

const Value &Value::operator[](QStringView name) const
{
    static const Value none;
    for (const auto &[key, value] : members) {
        if (key == name)
            return value;
    }
    return none;
}

QStringList Value::texts() const
{
    QStringList all;
    if (isList()) {
        for (const Value &item : items) {
            if (item.isScalar())
                all += item.text;
        }
    } else if (isScalar()) {
        for (const QString &part : text.split(u',')) {
            if (const QString plain = part.trimmed(); !plain.isEmpty())
                all += plain;
        }
    }
    return all;
}

QJsonValue Value::toJson() const
{
    if (isList()) {
        QJsonArray array;
        for (const Value &item : items)
            array += item.toJson();
        return array;
    }
    if (isMap()) {
        QJsonObject object;
        for (const auto &[name, value] : members)
            object.insert(name, value.toJson());
        return object;
    }
    if (kind == Kind::Null)
        return QJsonValue::Null;
    if (quoted)
        return text;
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const bool plain = isNumber && QString::number(number, 'g', 15) == text;
    return plain ? QJsonValue(number) : QJsonValue(text);
}

Result<Value> parse(QByteArrayView utf8)
{
    if (utf8.size() > bytesMost || yamlNestsTooDeep(utf8))
        return fail(Errc::TooCostly, "more than the limit");
    try {
        YamlBytes bytes(utf8);
        std::istream stream(&bytes);
        YAML::Parser parser(stream);
        YamlTree tree;
        if (!parser.HandleNextDocument(tree))
            return Value();
        // What the parser stopped before would be lost without a word.
        YamlTree rest;
        if (parser.HandleNextDocument(rest))
            return fail(Errc::Malformed, "more than one document");
        return tree.take();
    } catch (const YamlStop &stop) {
        return fail(stop.error);
    } catch (const std::exception &) {
        // What the library says quotes the text; nothing of it goes on.
        return fail(Errc::Malformed, "no YAML");
    }
}

} // namespace afterword::exchange::yaml
