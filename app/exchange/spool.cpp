// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/spool.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace afterword::exchange {

namespace {

constexpr qsizetype spoolPiece = 65'536;

bool spoolIsUtf8(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    for (qsizetype at = 0; at < bytes.size() && !utf8.hasError(); at += spoolPiece)
        static_cast<void>(QString(utf8(bytes.sliced(at, std::min(spoolPiece, bytes.size() - at)))));
    if (bytes.isEmpty())
        return true;
    // One that breaks off within a letter.
    QStringDecoder end(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    qsizetype from = std::max<qsizetype>(bytes.size() - 1, 0);
    while (from > 0 && bytes.size() - from < 4
           && (static_cast<unsigned char>(bytes[from]) & 0xC0U) == 0x80U)
        --from;
    static_cast<void>(QString(end(bytes.sliced(from))));
    return !utf8.hasError() && !end.hasError();
}

/// Piece by piece, each taken from the front of what is left.
QByteArray spoolRecoded(Spool bytes, QStringConverter::Encoding from)
{
    QStringDecoder decoder(from);
    QStringEncoder encoder(QStringEncoder::Utf8);
    QByteArray utf8;
    while (!bytes.atEnd()) {
        const QByteArrayView piece = bytes.rest().first(std::min(spoolPiece, bytes.rest().size()));
        const QString text = decoder(piece);
        utf8 += QByteArray(encoder(text));
        bytes.pass(piece.size());
    }
    return utf8;
}

/// In place: it only gets shorter.
void spoolLines(QByteArray &bytes)
{
    if (!bytes.contains('\r') && !bytes.contains('\0'))
        return;
    qsizetype length = 0;
    bool afterReturn = false;
    char *text = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = text[i];
        if (c == '\0' || (c == '\n' && std::exchange(afterReturn, false)))
            continue;
        afterReturn = c == '\r';
        text[length++] = afterReturn ? '\n' : c;
    }
    bytes.resize(length);
}

} // namespace

Spool::Spool(QByteArray bytes)
    : m_bytes(std::move(bytes))
{}

void Spool::pass(qsizetype length)
{
    constexpr qsizetype least = 1'048'576;
    m_at = std::min(m_at + length, m_bytes.size());
    const qsizetype left = m_bytes.size() - m_at;
    if (m_at < std::max(least, left / 8))
        return;
    // Where it lies: what is given back is never copied elsewhere first.
    char *bytes = m_bytes.data();
    std::memmove(bytes, bytes + m_at, static_cast<std::size_t>(left));
    m_bytes.resize(left);
    m_bytes.squeeze();
    m_gone += std::exchange(m_at, 0);
}

double Spool::part() const
{
    const auto gone = static_cast<double>(m_gone + m_at);
    return gone / std::max(1.0, gone + static_cast<double>(m_bytes.size() - m_at));
}

QByteArray plainUtf8(QByteArray bytes)
{
    auto encoding = QStringConverter::encodingForData(bytes);
    if (bytes.size() < 2)
        encoding.reset();
    if (encoding == QStringConverter::Utf8)
        bytes.remove(0, 3);
    const bool isUtf8 = encoding.value_or(QStringConverter::Utf8) == QStringConverter::Utf8;
    if (!isUtf8 || !spoolIsUtf8(bytes))
        bytes = spoolRecoded(Spool(std::move(bytes)), encoding.value_or(QStringConverter::Latin1));
    spoolLines(bytes);
    return bytes;
}

} // namespace afterword::exchange
