// SPDX-License-Identifier: GPL-3.0-or-later
// Spool: bytes that are let go of while they are read, so that a file and the pages made of it do
// not both lie in memory as a whole. Guarantees: what was passed over by more than a megabyte or an
// eighth of the rest, whichever is more, is given back. Pure, one thread. Owner: the reader of a
// format.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace afterword::exchange {

class Spool final
{
public:
    explicit Spool(QByteArray bytes);

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

    /// From here to the end; valid until something is passed over.
    [[nodiscard]] QByteArrayView rest() const { return QByteArrayView(m_bytes).sliced(m_at); }

    void pass(qsizetype length);

    /// How far it is, 0 to 1.
    [[nodiscard]] double part() const;

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    qsizetype m_gone = 0;
};

/// Any encoding that textOf() knows, as UTF-8 with '\n' at the ends of lines and without signs of
/// value 0; what is that already is given back as it came. Never twice in memory as a whole but for
/// other encodings.
[[nodiscard]] QByteArray plainUtf8(QByteArray bytes);

} // namespace afterword::exchange
