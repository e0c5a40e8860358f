// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/writer.h"

namespace afterword::exchange {

Status Writer::other(const RecordOut & /*out*/)
{
    return {};
}

bool Writer::wants(const Attachment & /*file*/) const
{
    return true;
}

Status Writer::file(const Attachment & /*file*/, const QByteArray & /*bytes*/)
{
    return {};
}

} // namespace afterword::exchange
