// SPDX-License-Identifier: GPL-3.0-or-later
// Which members of the files of content a person reads. Header only.
#pragma once

#include <QSet>
#include <QString>

namespace afterword {

/// Members that a program reads and no person does. Any other member is taken for words, so that a
/// new file, or a new member of an old one, cannot be forgotten.
inline bool isForTheProgram(const QString &key)
{
    using namespace Qt::StringLiterals;
    static const QSet<QString> keys{
        u"id"_s,         u"key"_s,          u"code"_s,     u"kind"_s,      u"type"_s,
        u"tags"_s,       u"tag"_s,          u"strength"_s, u"subject"_s,   u"shows"_s,
        u"per"_s,        u"from"_s,         u"step"_s,     u"is"_s,        u"steps"_s,
        u"words"_s,      u"mood"_s,         u"tap"_s,      u"when"_s,      u"situations"_s,
        u"first"_s,      u"second"_s,       u"never"_s,    u"card"_s,      u"charge_rose"_s,
        u"number"_s,     u"numbers"_s,      u"for"_s,      u"address"_s,   u"channels"_s,
        u"status"_s,     u"checked_on"_s,   u"source"_s,   u"languages"_s, u"who"_s,
        u"about_whom"_s, u"organisation"_s, u"intent"_s,   u"hours"_s,     u"cost"_s,
        u"read_on"_s,    u"text_word"_s,    u"not_for"_s,  u"lines"_s,     u"see"_s};
    return keys.contains(key);
}

} // namespace afterword
