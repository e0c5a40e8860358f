// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/plist.h"

#include <QJsonArray>
#include <QXmlStreamReader>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int plistDeepest = 32;

class PlistReader final
{
public:
    explicit PlistReader(const QByteArray &xml)
        : m_xml(xml)
    {
        m_xml.setEntityExpansionLimit(16);
    }

    std::optional<QJsonObject> top()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != "plist"_L1
            || !m_xml.readNextStartElement() || m_xml.name() != "dict"_L1)
            return std::nullopt;
        const QJsonObject all = dictionary(0);
        return m_xml.hasError() ? std::nullopt : std::optional(all);
    }

private:
    QJsonObject dictionary(int depth)
    {
        QJsonObject all;
        QString key;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "key"_L1)
                key = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else
                all.insert(key, value(depth + 1));
        }
        return all;
    }

    QJsonValue value(int depth)
    {
        const QString kind = m_xml.name().toString();
        if (depth > plistDeepest) {
            m_xml.raiseError();
            return {};
        }
        if (kind == "dict"_L1)
            return dictionary(depth);
        if (kind == "array"_L1) {
            QJsonArray all;
            while (m_xml.readNextStartElement())
                all += value(depth + 1);
            return all;
        }
        const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (kind == "true"_L1 || kind == "false"_L1)
            return kind == "true"_L1;
        if (kind == "integer"_L1 || kind == "real"_L1) {
            bool isNumber = false;
            const double number = text.toDouble(&isNumber);
            if (isNumber)
                return number;
        }
        return text;
    }

    QXmlStreamReader m_xml;
};

} // namespace

std::optional<QJsonObject> plistOf(const QByteArray &xml)
{
    return PlistReader(xml).top();
}

} // namespace afterword::exchange
