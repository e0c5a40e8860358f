// SPDX-License-Identifier: GPL-3.0-or-later
// A record's JSON as it lies behind the seal (FORMAT.md, records). What is read is written, and
// what was written is read again as the same; a record in nobody's reach is left alone.
#include "app/journal/codec.h"
#include "app/journal/json.h"
#include "tests/fuzz/fuzz.h"

#include <type_traits>

using namespace afterword;

namespace {

template <typename Value>
void goesRound(codec::Decoder &decoder, const Value &value)
{
    const Result<std::string> written = codec::encode(value);
    if (!written) {
        // Short forms may grow past the limit: "Z" for an offset, `null` for "".
        fuzz::must(written.error().code == Errc::Malformed, "another error");
        return;
    }
    const Result<codec::Record> again = decoder.decode(*written);
    fuzz::must(again.has_value(), "what was written does not read");
    const auto *same = std::get_if<Value>(&*again);
    fuzz::must(same != nullptr, "what was written is another type");
    const Result<std::string> twice = codec::encode(*same);
    fuzz::must(twice && *twice == *written, "written twice, it is not the same");
    if constexpr (hasBody<Value> || std::is_same_v<Value, Urge>)
        fuzz::must(*same == value, "a record is not what it was");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Meter meter;
    const std::string_view text = fuzz::Source(data, size).rest();
    codec::Decoder decoder;
    const Result<codec::Record> record = decoder.decode(text);
    if (!record) {
        fuzz::must(record.error().code == Errc::Malformed, "another error");
        return 0;
    }
    fuzz::must(size <= json::maximumBytes, "longer than allowed");
    std::visit(
        [&](const auto &value) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(value)>, std::monostate>)
                goesRound(decoder, value);
        },
        *record);
    return 0;
}
