// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/id.h"

#include <QRandomGenerator>

#include <array>

namespace afterword {

namespace {

/// What a digit of either case stands for; 255 is none.
constexpr std::array<quint8, 128> idDigits = [] {
    std::array<quint8, 128> digits{};
    digits.fill(0xff);
    for (std::size_t i = 0; i < 10; ++i)
        digits[std::size_t{'0'} + i] = static_cast<quint8>(i);
    for (std::size_t i = 0; i < 6; ++i) {
        digits[std::size_t{'a'} + i] = static_cast<quint8>(10 + i);
        digits[std::size_t{'A'} + i] = static_cast<quint8>(10 + i);
    }
    return digits;
}();

template <typename View>
std::optional<Id> idFromHex(View hex)
{
    if (hex.size() != 32)
        return std::nullopt;
    quint64 halves[2] = {0, 0};
    unsigned all = 0; // no digit has the upper bits
    for (qsizetype i = 0; i < 32; ++i) {
        const char16_t c = QChar(hex[i]).unicode();
        const unsigned digit = c < idDigits.size() ? idDigits[c] : 0xffU;
        all |= digit;
        quint64 &half = halves[i / 16];
        half = (half << 4U) | (digit & 0xfU);
    }
    if (all > 0xfU)
        return std::nullopt;
    return Id{halves[0], halves[1]};
}

} // namespace

Id Id::random()
{
    QRandomGenerator *system = QRandomGenerator::system();
    Id id;
    do {
        id = Id{system->generate64(), system->generate64()};
    } while (id.isNull());
    return id;
}

std::optional<Id> Id::fromHex(QStringView hex)
{
    return idFromHex(hex);
}

std::optional<Id> Id::fromHex(QLatin1StringView hex)
{
    return idFromHex(hex);
}

QString Id::toHex() const
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString hex(32, Qt::Uninitialized);
    for (int i = 0; i < 16; ++i) {
        hex[i] = QChar(digits[(high >> (60U - 4U * static_cast<unsigned>(i))) & 0xfU]);
        hex[16 + i] = QChar(digits[(low >> (60U - 4U * static_cast<unsigned>(i))) & 0xfU]);
    }
    return hex;
}

} // namespace afterword
