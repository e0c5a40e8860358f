// SPDX-License-Identifier: GPL-3.0-or-later
// CanaryScan: finds words in bytes however they are dressed: UTF-8, UTF-16 of both byte orders,
// base64 in all three alignments, hex in both cases, percent-encoded, back to front, and any twelve
// letters in a row of a longer word. One pass over the bytes for all of them. Thread: any.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

namespace afterword::test {

class CanaryScan final
{
public:
    CanaryScan();
    void add(const QString &name, const QString &word);
    /// "name as encoding", each once, in the order of add().
    [[nodiscard]] QStringList find(QByteArrayView bytes);
    /// The disguises of one word, by name of the encoding.
    [[nodiscard]] static QList<std::pair<QString, QByteArray>> disguises(const QString &word);

private:
    void addBytes(const QString &label, const QByteArray &bytes);
    void link();

    struct Node
    {
        std::array<std::int32_t, 256> next{};
        std::int32_t fail = 0;
        std::int32_t label = -1; ///< of the longest word that ends here
    };

    std::vector<Node> m_nodes;
    QStringList m_labels;
    bool m_linked = false;
};

} // namespace afterword::test
