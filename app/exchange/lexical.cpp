// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/lexical.h"

#include "app/exchange/markdown_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int lexicalDeepest = 40;

class LexicalReader final
{
public:
    void children(const QJsonObject &node, int depth)
    {
        if (depth > lexicalDeepest)
            return;
        for (const auto &child : node["children"_L1].toArray())
            one(child.toObject(), depth);
    }

    QString finish() { return m_lines.finish(); }

private:
    void one(const QJsonObject &node, int depth)
    {
        const QString type = node["type"_L1].toString();
        if (type == "linebreak"_L1) {
            m_lines.line();
        } else if (type == "list"_L1) {
            list(node, depth);
        } else if (type == "link"_L1 || type == "autolink"_L1) {
            link(node, depth);
        } else if (type == "horizontalrule"_L1) {
            m_lines.rule();
        } else if (node["text"_L1].isString()) {
            words(node);
        } else if (type == "listitem"_L1) {
            children(node, depth + 1);
        } else {
            block(node, type, depth);
        }
    }

    void words(const QJsonObject &node)
    {
        const int format = node["format"_L1].toInt();
        QStringList signs;
        for (const auto &[bit, sign] : {std::pair(16, u"`"_s),
                                        std::pair(1, u"**"_s),
                                        std::pair(2, u"*"_s),
                                        std::pair(4, u"~~"_s)}) {
            if ((format & bit) != 0)
                signs += sign;
        }
        for (auto sign = signs.crbegin(); sign != signs.crend(); ++sign)
            m_lines.open(*sign);
        m_lines.put(node["text"_L1].toString().replace(u'\n', u' '));
        for (qsizetype i = 0; i < signs.size(); ++i)
            m_lines.close();
    }

    void link(const QJsonObject &node, int depth)
    {
        m_lines.open({});
        children(node, depth + 1);
        const QString inner = m_lines.taken();
        QString address = node["url"_L1].toString();
        address.replace(u' ', "%20"_L1).replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
        m_lines.put(address.isEmpty() || address == inner
                        ? inner
                        : u'[' + inner + u"]("_s + address + u')');
    }

    void list(const QJsonObject &node, int depth)
    {
        if (depth > lexicalDeepest)
            return;
        const QString kind = node["listType"_L1].toString();
        int number = std::clamp(node["start"_L1].toInt(1), 0, 1'000'000);
        ++m_lists;
        const QString indent(qsizetype{2} * std::min(m_lists - 1, 8), u' ');
        for (const auto &value : node["children"_L1].toArray()) {
            const QJsonObject item = value.toObject();
            QString start = u"- "_s;
            if (kind == "number"_L1)
                start = QString::number(number++) + u". "_s;
            else if (kind == "check"_L1)
                start = item["checked"_L1].toBool() ? u"- [x] "_s : u"- [ ] "_s;
            if (!m_lines.isAtStart())
                m_lines.line();
            m_lines.setStart(indent + start);
            children(item, depth + 1);
            if (!m_lines.isAtStart())
                m_lines.line();
            m_lines.setStart({});
        }
        if (--m_lists == 0)
            m_lines.paragraph();
    }

    void block(const QJsonObject &node, const QString &type, int depth)
    {
        m_lines.paragraph();
        const QString tag = node["tag"_L1].toString();
        if (type == "heading"_L1 && tag.size() == 2 && tag[1].digitValue() > 0)
            m_lines.setStart(QString(std::min(tag[1].digitValue(), 6), u'#') + u' ');
        m_lines.quote(type == "quote"_L1 ? 1 : 0);
        children(node, depth + 1);
        m_lines.paragraph();
        m_lines.quote(type == "quote"_L1 ? -1 : 0);
    }

    MarkdownLines m_lines;
    int m_lists = 0;
};

} // namespace

QString lexicalText(const QString &json)
{
    const auto document = QJsonDocument::fromJson(json.toUtf8());
    const QJsonObject root = document["root"_L1].toObject();
    if (root.isEmpty())
        return {};
    LexicalReader reader;
    reader.children(root, 0);
    return reader.finish();
}

} // namespace afterword::exchange
