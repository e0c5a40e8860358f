// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_words.h"

#include "app/autostart.h"
#include "app/journal/backups.h"
#include "app/session.h"
#include "ui/shared/place.h"

#include <QFileInfo>
#include <QKeySequence>

namespace afterword {

using namespace Qt::StringLiterals;

QString helpBlankInWords(const care::HelpBlank &blank)
{
    if (blank.kind == "key"_L1) {
        // In bold, for the eye that looks for a key.
        const QKeySequence keys = QKeySequence::fromString(blank.what, QKeySequence::PortableText);
        return u"**"_s % keys.toString(QKeySequence::NativeText) % u"**"_s;
    }
    if (blank.what == "settings"_L1)
        return place::readable(Settings::defaultIniPath());
    if (blank.what == "backups"_L1)
        return place::readable(backups::defaultRoot());
    if (blank.what == "notes"_L1)
        return place::readable(Session::defaultAnchorFolder());
    if (blank.what == "autostart"_L1)
        return place::readable(autostart::defaultFolder());
    return {};
}

QStringList helpPlaces()
{
    return {u"settings"_s, u"backups"_s, u"notes"_s, u"autostart"_s};
}

} // namespace afterword
