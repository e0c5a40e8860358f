// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canary_scan.h"

#include <QSet>

#include <algorithm>
#include <deque>

namespace afterword::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sliceLength = 12;

QByteArray scanSixteen(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xff);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

} // namespace

CanaryScan::CanaryScan()
    : m_nodes(1)
{}

QList<std::pair<QString, QByteArray>> CanaryScan::disguises(const QString &word)
{
    const QByteArray utf8 = word.toUtf8();
    QByteArray reversed = utf8;
    std::reverse(reversed.begin(), reversed.end());
    QByteArray percent;
    for (const char byte : utf8)
        percent += '%' + QByteArray(1, byte).toHex().toUpper();
    QList<std::pair<QString, QByteArray>> all{{u"UTF-8"_s, utf8},
                                              {u"UTF-16LE"_s, scanSixteen(word, false)},
                                              {u"UTF-16BE"_s, scanSixteen(word, true)},
                                              {u"hex"_s, utf8.toHex()},
                                              {u"hex"_s, utf8.toHex().toUpper()},
                                              {u"percent"_s, percent},
                                              {u"percent"_s, percent.toLower()},
                                              {u"reversed"_s, reversed}};
    // Base64 of a longer text holds the middle of the word in one of three alignments.
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray padded = QByteArray(shift, '.') + utf8;
        const QByteArray coded = padded.toBase64(QByteArray::OmitTrailingEquals);
        all.append({u"base64"_s, coded.mid(shift == 0 ? 0 : 4, (utf8.size() - 3) / 3 * 4)});
    }
    for (qsizetype at = 0; at + sliceLength < utf8.size(); ++at) {
        all.append({u"slice"_s, utf8.mid(at, sliceLength)});
        all.append({u"slice of UTF-16"_s, scanSixteen(word.mid(at, sliceLength), false)});
    }
    return all;
}

void CanaryScan::add(const QString &name, const QString &word)
{
    for (const auto &[encoding, bytes] : disguises(word))
        addBytes(name + u" as "_s + encoding, bytes);
}

void CanaryScan::addBytes(const QString &label, const QByteArray &bytes)
{
    m_linked = false;
    std::size_t node = 0;
    for (const char byte : bytes) {
        const auto letter = static_cast<std::uint8_t>(byte);
        if (m_nodes[node].next[letter] == 0) {
            m_nodes[node].next[letter] = static_cast<std::int32_t>(m_nodes.size());
            m_nodes.emplace_back();
        }
        node = static_cast<std::size_t>(m_nodes[node].next[letter]);
    }
    if (m_nodes[node].label < 0) {
        m_nodes[node].label = static_cast<std::int32_t>(m_labels.size());
        m_labels << label;
    }
}

void CanaryScan::link()
{
    // After Aho and Corasick: where no letter fits, on to the longest end that is a beginning.
    std::deque<std::size_t> queue;
    for (const std::int32_t child : m_nodes[0].next) {
        if (child != 0)
            queue.push_back(static_cast<std::size_t>(child));
    }
    while (!queue.empty()) {
        const std::size_t node = queue.front();
        queue.pop_front();
        const auto fallback = static_cast<std::size_t>(m_nodes[node].fail);
        if (m_nodes[node].label < 0)
            m_nodes[node].label = m_nodes[fallback].label;
        for (std::size_t letter = 0; letter < 256; ++letter) {
            const std::int32_t child = m_nodes[node].next[letter];
            if (child == 0) {
                m_nodes[node].next[letter] = m_nodes[fallback].next[letter];
            } else {
                m_nodes[static_cast<std::size_t>(child)].fail = m_nodes[fallback].next[letter];
                queue.push_back(static_cast<std::size_t>(child));
            }
        }
    }
    m_linked = true;
}

QStringList CanaryScan::find(QByteArrayView bytes)
{
    if (!m_linked)
        link();
    QSet<std::int32_t> seen;
    const Node *nodes = m_nodes.data();
    std::int32_t node = 0;
    const char *end = bytes.data() + bytes.size();
    for (const char *at = bytes.data(); at != end; ++at) {
        node = nodes[node].next[static_cast<std::uint8_t>(*at)];
        if (nodes[node].label >= 0)
            seen.insert(nodes[node].label);
    }
    QList<std::int32_t> sorted(seen.begin(), seen.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList found;
    for (const std::int32_t label : std::as_const(sorted)) {
        if (!found.contains(m_labels[label]))
            found << m_labels[label];
    }
    return found;
}

} // namespace afterword::test
