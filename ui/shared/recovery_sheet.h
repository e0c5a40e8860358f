// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery sheet: one painting for the preview, the printer and a PDF. It names no program. The
// code is read from guarded memory one group at a time while painting. Thread: GUI.
#pragma once

#include "app/vault/secure_bytes.h"
#include "ui/theme.h"

#include <QDate>
#include <QWidget>

class QPagedPaintDevice;
class QPainter;

namespace afterword {

struct SheetInk
{
    QColor text;
    QColor soft;
    QColor line; ///< between the parts
    QColor rule; ///< to write on
};

/// What is on a sheet; refers, owns nothing.
struct RecoverySheet
{
    const Theme &theme; ///< its typefaces
    const vault::SecureBytes &code;
    QDate made;
};

/// Height of a sheet by its width.
inline constexpr double sheetRatio = 372.0 / 270.0;

void paintSheet(QPainter &painter, const QRectF &paper, const RecoverySheet &sheet, SheetInk ink);
/// On the first page of a printer or PDF, in black, no wider than A5.
[[nodiscard]] bool paintSheetOn(QPagedPaintDevice &device, const RecoverySheet &sheet);
/// A file only its owner can read; false when it could not be written.
[[nodiscard]] bool saveSheetAsPdf(const QString &path, const RecoverySheet &sheet);

/// Seven boxes with the code; nothing in them can be selected or copied.
class CodeBoxes final : public QWidget
{
    Q_OBJECT

public:
    CodeBoxes(const Theme &theme, const vault::SecureBytes &code, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    const vault::SecureBytes &m_code;
};

/// The sheet as it will be printed, small.
class SheetPreview final : public QWidget
{
    Q_OBJECT

public:
    SheetPreview(const RecoverySheet &sheet, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    RecoverySheet m_sheet;
};

} // namespace afterword
