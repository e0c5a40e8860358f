// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase as typed: its normal form, which the key is made of, and its strength.
#include "app/care/strength.h"
#include "app/vault/slots.h"
#include "tests/fuzz/fuzz.h"

#include <QString>

#include <cmath>

using namespace afterword;
using namespace afterword::vault;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Meter meter;
    const std::string_view typed = fuzz::Source(data, size).rest();
    const Result<SecureBytes> normal = normalisePassphrase(SecureBytes(typed));
    if (!normal) {
        fuzz::must(normal.error().code == Errc::Malformed, "another error");
    } else {
        fuzz::must(normal->size() > 0 && normal->size() <= 1024, "another length");
        const Result<SecureBytes> again = normalisePassphrase(*normal);
        fuzz::must(again && again->view() == normal->view(), "the normal form has another one");
        // What is no UTF-8 for Qt is none for us.
        const QByteArray bytes(typed.data(), static_cast<qsizetype>(typed.size()));
        fuzz::must(QString::fromUtf8(bytes).toUtf8() == bytes, "no UTF-8, and taken");
    }
    const double guesses = care::guessesLog10(typed);
    fuzz::must(std::isfinite(guesses) && guesses >= 0, "a strength that is no number");
    fuzz::must((care::strengthOf(typed) == care::Strength::Empty) == typed.empty(),
               "nothing, and not nothing");
    return 0;
}
