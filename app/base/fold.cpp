// SPDX-License-Identifier: GPL-3.0-or-later
// Folding works one code point at a time: NFKD, marks (Mn) dropped, full case folding. Because the
// marks go, the canonical reordering that a whole-string NFKD would do cannot be seen. Foldings of
// the basic plane are kept in blocks of 256, made on first use; the ASCII path touches no table.
#include "app/base/fold.h"

#include <QList>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <string>

namespace afterword {

namespace {

QString foldCodePoint(char32_t code)
{
    const QString source = QString::fromUcs4(&code, 1);
    const auto withoutMarks = [](const QString &text) {
        QString kept;
        for (const char32_t c : text.toUcs4()) {
            if (QChar::category(c) != QChar::Mark_NonSpacing)
                kept += QString::fromUcs4(&c, 1);
        }
        return kept;
    };
    const QString bare = withoutMarks(source.normalized(QString::NormalizationForm_KD));
    // Qt folds one letter to one; sharp s is all that is then missing from full case folding.
    const QString folded = bare.toCaseFolded().replace(QChar(u'\u00df'), QStringLiteral("ss"));
    return withoutMarks(folded.normalized(QString::NormalizationForm_KD));
}

/// Foldings of 256 neighbours, end to end; number i is text[start[i] … start[i + 1]).
struct FoldBlock
{
    std::array<quint16, 257> start{};
    std::u16string text;

    explicit FoldBlock(char16_t first)
    {
        for (std::size_t i = 0; i < 256; ++i) {
            start[i] = static_cast<quint16>(text.size());
            const auto code = static_cast<char32_t>(first + i);
            if (!QChar::isSurrogate(code))
                text += foldCodePoint(code).toStdU16String();
        }
        start[256] = static_cast<quint16>(text.size());
    }

    [[nodiscard]] std::u16string_view of(char16_t unit) const
    {
        const std::size_t i = unit & 0xffU;
        return std::u16string_view(text).substr(start[i], std::size_t{start[i + 1]} - start[i]);
    }
};

const FoldBlock &foldBlock(char16_t unit)
{
    static std::array<std::once_flag, 256> once;
    static std::array<std::unique_ptr<FoldBlock>, 256> blocks;
    const std::size_t i = unit >> 8U;
    std::call_once(
        once[i], [i] { blocks[i] = std::make_unique<FoldBlock>(static_cast<char16_t>(i << 8U)); });
    return *blocks[i];
}

constexpr qsizetype foldStride = 16; ///< units that are looked at together, in one register

/// Where the ASCII that begins at `from` ends.
qsizetype foldAsciiEnd(const char16_t *units, qsizetype from, qsizetype size)
{
    while (size - from >= foldStride && units[from] < 0x80) {
        char16_t bits = 0;
        for (qsizetype i = from; i < from + foldStride; ++i)
            bits = static_cast<char16_t>(bits | units[i]);
        if (bits >= 0x80)
            break;
        from += foldStride;
    }
    while (from < size && units[from] < 0x80)
        ++from;
    return from;
}

constexpr char16_t foldAscii(char16_t unit)
{
    return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
}

constexpr bool foldIsCapital(char16_t unit)
{
    return unit != foldAscii(unit);
}

/// Small letters for a stride of ASCII; whether any was a capital.
bool foldStrideTo(char *out, const char16_t *units)
{
    // Through memory of its own, or each letter written might be one that is still to be read.
    std::array<char16_t, foldStride> from; // NOLINT(cppcoreguidelines-pro-type-member-init): filled
    std::array<char, foldStride> to;       // NOLINT(cppcoreguidelines-pro-type-member-init): below
    std::copy_n(units, foldStride, from.begin());
    char16_t changed = 0;
    for (std::size_t i = 0; i < to.size(); ++i) {
        const char16_t folded = foldAscii(from[i]);
        to[i] = static_cast<char>(folded);
        changed = static_cast<char16_t>(changed | (folded ^ from[i]));
    }
    std::copy_n(to.begin(), foldStride, out);
    return changed != 0;
}

/// Small letters for a run of ASCII; calls capital(at) for each that was none.
template <typename Capital>
void foldAsciiTo(char *out, const char16_t *units, qsizetype count, const Capital &capital)
{
    qsizetype at = 0;
    for (; count - at >= foldStride; at += foldStride) {
        if (!foldStrideTo(out + at, units + at))
            continue;
        for (qsizetype i = at; i < at + foldStride; ++i) {
            if (foldIsCapital(units[i]))
                capital(i);
        }
    }
    for (; at < count; ++at) {
        out[at] = static_cast<char>(foldAscii(units[at]));
        if (foldIsCapital(units[at]))
            capital(at);
    }
}

/// Calls ascii(from, to) for ASCII runs and other(folded, from, to) for every other code point.
template <typename Ascii, typename Other>
void foldWalk(QStringView text, const Ascii &ascii, const Other &other)
{
    const char16_t *units = text.utf16();
    const qsizetype size = text.size();
    const FoldBlock *block = nullptr;
    char16_t blockOf = 0;
    for (qsizetype i = 0; i < size;) {
        const qsizetype from = i;
        i = foldAsciiEnd(units, i, size);
        if (i > from)
            ascii(from, i);
        if (i == size)
            return;
        const char16_t unit = units[i];
        if (!QChar::isSurrogate(unit)) {
            if (block == nullptr || blockOf != (unit >> 8U)) {
                block = &foldBlock(unit);
                blockOf = static_cast<char16_t>(unit >> 8U);
            }
            other(block->of(unit), i, i + 1);
            ++i;
        } else if (QChar::isHighSurrogate(unit) && i + 1 < size
                   && QChar::isLowSurrogate(units[i + 1])) {
            const QString folded = foldCodePoint(QChar::surrogateToUcs4(unit, units[i + 1]));
            other(std::u16string_view(QStringView(folded).utf16(),
                                      static_cast<std::size_t>(folded.size())),
                  i,
                  i + 2);
            i += 2;
        } else {
            other(u"\uFFFD", i, i + 1);
            ++i;
        }
    }
}

void foldAppend(QByteArray &folded, std::u16string_view piece)
{
    for (std::size_t i = 0; i < piece.size(); ++i) {
        const char32_t unit = piece[i];
        if (unit < 0x80) {
            folded += static_cast<char>(unit);
        } else if (unit < 0x800) {
            folded += static_cast<char>(0xc0U | (unit >> 6U));
            folded += static_cast<char>(0x80U | (unit & 0x3fU));
        } else if (!QChar::isSurrogate(unit)) {
            folded += static_cast<char>(0xe0U | (unit >> 12U));
            folded += static_cast<char>(0x80U | ((unit >> 6U) & 0x3fU));
            folded += static_cast<char>(0x80U | (unit & 0x3fU));
        } else { // pairs only: foldCodePoint() never leaves a lone one
            const auto code = QChar::surrogateToUcs4(piece[i], piece[i + 1]);
            ++i;
            folded += static_cast<char>(0xf0U | (code >> 18U));
            folded += static_cast<char>(0x80U | ((code >> 12U) & 0x3fU));
            folded += static_cast<char>(0x80U | ((code >> 6U) & 0x3fU));
            folded += static_cast<char>(0x80U | (code & 0x3fU));
        }
    }
}

/// Changes, one after another: how many bytes are as they were, times two and one more when it is
/// not just a capital letter; then bytes of the folding, units of the original, and these.
class FoldChanges final
{
public:
    /// `begin`: where the text's folding begins among the bytes.
    FoldChanges(QByteArray &changes, qsizetype begin)
        : m_changes(changes)
        , m_done(begin)
    {}

    void capital(qsizetype at)
    {
        number(2 * (at - m_done));
        m_done = at + 1;
    }

    void other(qsizetype from, qsizetype to, QStringView original)
    {
        number(2 * (from - m_done) + 1);
        number(to - from);
        number(original.size());
        for (const QChar unit : original) {
            m_changes += static_cast<char>(unit.unicode() & 0xffU);
            m_changes += static_cast<char>(unit.unicode() >> 8U);
        }
        m_done = to;
    }

private:
    void number(qsizetype value)
    {
        for (; value >= 0x80; value >>= 7U)
            m_changes += static_cast<char>(0x80 | (value & 0x7f));
        m_changes += static_cast<char>(value);
    }

    QByteArray &m_changes;
    qsizetype m_done; ///< bytes of the folded text told so far
};

} // namespace

QByteArray fold(QStringView text)
{
    QByteArray folded;
    folded.reserve(text.size() + text.size() / 16);
    const char16_t *units = text.utf16();
    foldWalk(
        text,
        [&](qsizetype from, qsizetype to) {
            const qsizetype at = folded.size();
            folded.resize(at + (to - from));
            foldAsciiTo(folded.data() + at, units + from, to - from, [](qsizetype) {});
        },
        [&](std::u16string_view piece, qsizetype, qsizetype) { foldAppend(folded, piece); });
    return folded;
}

void foldKeeping(QStringView text, KeptFold &kept)
{
    const char16_t *units = text.utf16();
    FoldChanges changes(kept.changes, kept.folded.size());
    kept.folded.reserve(kept.folded.size() + text.size() + text.size() / 16);
    foldWalk(
        text,
        [&](qsizetype from, qsizetype to) {
            const qsizetype at = kept.folded.size();
            kept.folded.resize(at + (to - from));
            char *out = kept.folded.data() + at;
            foldAsciiTo(
                out, units + from, to - from, [&](qsizetype i) { changes.capital(at + i); });
        },
        [&](std::u16string_view piece, qsizetype from, qsizetype to) {
            const qsizetype at = kept.folded.size();
            foldAppend(kept.folded, piece);
            const QStringView original = text.mid(from, to - from);
            // QString::fromUtf8() would take a mark of byte order away.
            if (original != QStringView(piece.data(), static_cast<qsizetype>(piece.size()))
                || original.front() == u'\ufeff')
                changes.other(at, kept.folded.size(), original);
        });
}

KeptFold foldKeeping(QStringView text)
{
    KeptFold kept;
    foldKeeping(text, kept);
    return kept;
}

QString unfold(QByteArrayView folded, QByteArrayView changes)
{
    QString text;
    text.reserve(folded.size());
    qsizetype done = 0; // bytes of `folded`
    qsizetype at = 0;   // in `changes`
    const auto number = [&changes, &at]() {
        qsizetype value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(changes[at++]);
            value |= static_cast<qsizetype>(byte & 0x7fU) << shift;
            if (byte < 0x80)
                return value;
        }
    };
    while (at < changes.size()) {
        const qsizetype head = number();
        const qsizetype same = head / 2;
        text += QString::fromUtf8(folded.sliced(done, same));
        done += same;
        if (head % 2 == 0) {
            text += QChar(static_cast<char16_t>(folded[done++] - 32));
            continue;
        }
        done += number();
        for (qsizetype units = number(); units > 0; --units, at += 2)
            text +=
                QChar(static_cast<char16_t>(static_cast<unsigned char>(changes[at])
                                            | static_cast<unsigned char>(changes[at + 1]) << 8U));
    }
    return text + QString::fromUtf8(folded.sliced(done));
}

FoldedText foldWithOrigin(QStringView text)
{
    FoldedText result;
    result.folded.reserve(text.size());
    result.origin.reserve(static_cast<std::size_t>(text.size()) + 1);
    const char16_t *units = text.utf16();
    foldWalk(
        text,
        [&](qsizetype from, qsizetype to) {
            for (qsizetype i = from; i < to; ++i) {
                result.folded += QChar(foldAscii(units[i]));
                result.origin.push_back(i);
            }
        },
        [&](std::u16string_view piece, qsizetype from, qsizetype) {
            result.folded += QStringView(piece.data(), static_cast<qsizetype>(piece.size()));
            result.origin.insert(result.origin.end(), piece.size(), from);
        });
    result.origin.push_back(text.size());
    return result;
}

} // namespace afterword
