// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/answer_captions.h"

namespace afterword {

QStringList answerCaptions(const QJsonObject &values)
{
    QStringList captions;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key().startsWith(captionPrefix) && value->isString())
            captions << value->toString();
    }
    return captions;
}

} // namespace afterword
