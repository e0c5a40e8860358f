// SPDX-License-Identifier: GPL-3.0-or-later
// A blob's content: the line in front and the text behind it (FORMAT.md, blobs).
#include "app/journal/codec.h"
#include "tests/fuzz/fuzz.h"

using namespace afterword;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Meter meter;
    const std::string_view content = fuzz::Source(data, size).rest();
    const Result<codec::Body> body = codec::decodeBody(content);
    if (!body) {
        fuzz::must(body.error().code == Errc::Malformed || body.error().code == Errc::Damaged,
                   "another error");
        return 0;
    }
    fuzz::must(body->text.size() < size && content.substr(size - body->text.size()) == body->text,
               "the text is not what stands behind the line");
    Page page;
    page.id = body->page;
    page.rev.n = body->n;
    const QByteArray text(body->text.data(), static_cast<qsizetype>(body->text.size()));
    const std::string written = codec::encodeBody(page, text);
    const Result<codec::Body> again = codec::decodeBody(written);
    fuzz::must(again && again->page == body->page && again->n == body->n
                   && again->text == body->text,
               "written and read, it is not the same");
    return 0;
}
