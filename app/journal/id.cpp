// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/id.h"

#include <QRandomGenerator>

namespace afterword {

namespace {

template <typename View>
std::optional<Id> idFromHex(View hex)
{
    if (hex.size() != 32)
        return std::nullopt;
    quint64 halves[2] = {0, 0};
    for (qsizetype i = 0; i < 32; ++i) {
        const char16_t c = QChar(hex[i]).unicode();
        unsigned digit = 0;
        if (c >= u'0' && c <= u'9')
            digit = c - u'0';
        else if (c >= u'a' && c <= u'f')
            digit = c - u'a' + 10U;
        else if (c >= u'A' && c <= u'F')
            digit = c - u'A' + 10U;
        else
            return std::nullopt;
        quint64 &half = halves[i / 16];
        half = (half << 4U) | digit;
    }
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
