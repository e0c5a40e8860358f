// SPDX-License-Identifier: GPL-3.0-or-later
// ClipboardGuard: whatever this program puts on the clipboard or the primary selection, from any
// widget, carries the hint by which clipboard managers leave it out of their histories; clear()
// takes both back while they are still ours. The hint is in place before the event loop runs
// again, that is before anyone else can ask. Thread: GUI; owned by MainWindow.
#pragma once

#include <QClipboard>
#include <QObject>

namespace afterword {

class ClipboardGuard final : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardGuard(QObject *parent);
    /// Empties what is still ours; what another program has put there since stays.
    void clear();

private:
    void mark(QClipboard::Mode mode);

    bool m_marking = false;
};

} // namespace afterword
