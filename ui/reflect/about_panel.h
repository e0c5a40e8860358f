// SPDX-License-Identifier: GPL-3.0-or-later
// AboutPanel: what a path is based on, in plain words and with how strong that is (care.md DR15),
// and the way to its "then and now". Thread: GUI. Owner: the window it stands on.
#pragma once

#include "app/reflect/path.h"
#include "ui/shared/page_panel.h"

namespace afterword {

class AboutPanel final : public PagePanel
{
    Q_OBJECT

public:
    AboutPanel(const House &house,
               QWidget *window,
               const reflect::Path &path,
               const QString &title,
               bool hasRepeats);

Q_SIGNALS:
    void repeatsAsked();
};

/// "Small studies", "Not tested for breakups" …; empty without a claim.
[[nodiscard]] QString strengthInWords(const QString &strength);

} // namespace afterword
