// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard_guard.h"

#include <QGuiApplication>
#include <QMimeData>

namespace afterword {

namespace {

const QString &guardHint()
{
    static const QString hint = QStringLiteral("x-kde-passwordManagerHint");
    return hint;
}

bool guardOwns(const QClipboard &clipboard, QClipboard::Mode mode)
{
    return mode == QClipboard::Selection ? clipboard.ownsSelection() : clipboard.ownsClipboard();
}

} // namespace

ClipboardGuard::ClipboardGuard(QObject *parent)
    : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::mark);
}

void ClipboardGuard::mark(QClipboard::Mode mode)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_marking || !guardOwns(*clipboard, mode))
        return;
    const QMimeData *held = clipboard->mimeData(mode);
    if (held == nullptr || held->formats().isEmpty() || held->hasFormat(guardHint()))
        return;
    auto *marked = new QMimeData; // the clipboard owns it
    for (const QString &format : held->formats())
        marked->setData(format, held->data(format));
    marked->setData(guardHint(), "secret");
    m_marking = true;
    clipboard->setMimeData(marked, mode);
    m_marking = false;
}

void ClipboardGuard::clear()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (guardOwns(*clipboard, mode))
            clipboard->clear(mode);
    }
}

} // namespace afterword
