// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: the style sheet. Boxes, borders and padding only; everything else is painted (look.md 13).
// "@name" is a colour token, "$n" a length that grows with the text.
#include "ui/theme.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr auto buttonSheet = R"(
QPushButton {
    background: @surface; color: @text; border: 1px solid @edge-soft; border-radius: 8px;
    padding: 8px 16px;
}
QPushButton[look] { padding: 0 16px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @press; }
QPushButton:disabled { background: @disabled-fill; color: @disabled; border-color: @disabled-fill; }
QPushButton[look="primary"] {
    background: @accent; color: @on-accent; border-color: @accent;
}
QPushButton[look="primary"]:hover { background: @accent-hover; border-color: @accent-hover; }
QPushButton[look="primary"]:pressed { background: @accent-press; border-color: @accent-press; }
QPushButton[look="clay"] { background: @clay; color: @on-clay; border-color: @clay; }
QPushButton[look="clay"]:hover, QPushButton[look="clay"]:pressed {
    background: @clay-hover; border-color: @clay-hover;
}
QPushButton[look="primary"]:disabled, QPushButton[look="clay"]:disabled {
    background: @disabled-fill; color: @disabled; border-color: @disabled-fill;
}
QPushButton[look="quiet"] {
    background: transparent; color: @text2; border-color: transparent; padding: 0 10px;
}
QPushButton[look="link"] {
    background: transparent; color: @accent; border-color: transparent; padding: 0 6px;
}
QPushButton[look="quiet"]:hover, QPushButton[look="link"]:hover {
    background: @hover; border-color: @hover;
}
QPushButton[look="quiet"]:pressed, QPushButton[look="link"]:pressed {
    background: @press; border-color: @press;
}
QPushButton[look="quiet"]:disabled, QPushButton[look="link"]:disabled {
    background: transparent; color: @disabled; border-color: transparent;
}
QPushButton[look="segment"], QPushButton[look="segment"]:hover,
QPushButton[look="segment"]:pressed, QPushButton[look="segment"]:checked {
    background: transparent; border: none; padding: 0;
}
QToolButton { background: transparent; border: none; border-radius: 8px; padding: 0; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:open { background: @press; }
QToolButton:disabled { background: transparent; color: @disabled; }
QToolButton::menu-indicator { image: none; }
)";

// The edge grows from 1 to 2 px on focus and the padding gives way: the text never moves.
constexpr auto fieldSheet = R"(
QLineEdit {
    background: @surface; border: 1px solid @edge; border-radius: 8px;
    padding: 1px 10px; min-height: $36; selection-background-color: @sel;
    selection-color: @text;
}
QLineEdit:focus { border: 2px solid @ring; padding: 0 9px; }
QLineEdit:disabled { background: @disabled-fill; border-color: @disabled-fill; }
QLineEdit[tool="true"] { min-height: $32; }
QLineEdit[invalid="true"] { border-color: @clay; }
QLineEdit[invalid="true"]:focus { border: 2px solid @ring; }
QLineEdit[look="inline"] {
    border-radius: 6px; padding: 0 5px; min-height: $26;
}
QLineEdit[look="inline"]:focus { padding: 0 4px; min-height: $24; }
QLineEdit[look="title"], QLineEdit[look="title"]:focus {
    background: transparent; border: none; border-radius: 0; padding: 0;
}
QAbstractSpinBox {
    background: @surface; border: 1px solid @edge; border-radius: 8px;
    padding: 1px 10px; min-height: $32; selection-background-color: @sel;
    selection-color: @text;
}
QAbstractSpinBox:focus { border: 2px solid @ring; padding: 0 9px; }
QAbstractSpinBox:disabled { background: @disabled-fill; border-color: @disabled-fill; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
QComboBox QLineEdit, QComboBox QLineEdit:focus,
QAbstractItemView QLineEdit, QAbstractItemView QLineEdit:focus {
    background: transparent; border: none; padding: 0; min-height: 0;
}
QTextEdit[box="true"], QPlainTextEdit[box="true"] {
    background: @surface; border: 1px solid @edge; border-radius: 8px; padding: 9px;
}
QTextEdit[box="true"]:focus, QPlainTextEdit[box="true"]:focus {
    border: 2px solid @ring; padding: 8px;
}
)";

constexpr auto menuSheet = R"(
QMenu {
    background: @raised; border: 1px solid @edge-soft; border-radius: 12px; padding: 6px;
}
QMenu::item {
    background: transparent; color: @text; border-radius: 8px;
    padding: 0 16px 0 10px; min-height: $32; min-width: 120px;
}
QMenu::item:selected { background: @hover-raised; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::icon { padding-left: 10px; }
QMenu::separator { height: 1px; background: @hair; margin: 6px 10px; }
QComboBox QAbstractItemView, QListView[look="popup"], QListView[look="rows"] {
    background: @raised; border: 1px solid @edge-soft; padding: 5px; outline: none;
}
QListView[look="popup"], QListView[look="rows"] { padding: 2px 5px; border-radius: 8px; }
QListView[look="popup"][within="true"] { background: transparent; border: none; padding: 0; }
QComboBox QAbstractItemView::item, QListView[look="popup"]::item, QListView[look="rows"]::item {
    min-height: $32; padding: 0 10px; border: none; border-radius: 8px; color: @text;
}
QComboBox QAbstractItemView::item:hover, QListView[look="popup"]::item:hover,
QListView[look="rows"]::item:hover,
QComboBox QAbstractItemView::item:selected, QListView[look="popup"]::item:selected {
    background: @hover-raised; color: @text;
}
QListView[look="rows"]::item:selected { background: @accent-soft; color: @text; }
QToolTip {
    background: @text; color: @window; border: none; border-radius: 6px; padding: 5px 9px;
}
)";

constexpr auto sliderSheet = R"(
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @edge-soft; border-radius: 3px; }
QScrollBar::handle:vertical { margin: 0 2px; min-height: 32px; }
QScrollBar::handle:horizontal { margin: 2px 0; min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed {
    background: @edge; border-radius: 5px; margin: 0;
}
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSlider:horizontal { min-height: 28px; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: @press; }
QSlider::%1-page:horizontal { border-radius: 3px; background: @accent; }
QSlider::%1-page:horizontal:disabled { background: @disabled; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border: 2px solid @accent; border-radius: 9px;
    background: @surface;
}
QSlider::handle:horizontal:hover { border-color: @accent-hover; background: @accent-soft; }
QSlider::handle:horizontal:disabled { border-color: @disabled; }
QSlider[unset="true"]::handle:horizontal { background: transparent; border-color: transparent; }
QSlider[unset="true"]::%1-page:horizontal { background: transparent; }
QProgressBar {
    background: @press; border: none; border-radius: 2px; min-height: 4px; max-height: 4px;
}
QProgressBar::chunk { background: @accent; border-radius: 2px; }
)";

} // namespace

QString Theme::styleSheet() const
{
    // The style sheet counts from the left; the filled part is the one before the handle.
    const bool rtl = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString plan = QString::fromLatin1(buttonSheet) + QString::fromLatin1(fieldSheet)
                         + QString::fromLatin1(menuSheet)
                         + QString::fromLatin1(sliderSheet).arg(rtl ? "add"_L1 : "sub"_L1);
    static const QRegularExpression slot(u"@([a-z0-9-]+)|\\$([0-9]+)"_s);
    QString sheet;
    sheet.reserve(plan.size());
    qsizetype from = 0;
    for (auto it = slot.globalMatch(plan); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(plan).mid(from, match.capturedStart() - from);
        if (match.capturedLength(1) > 0) {
            const QColor color = m_tokens.value(match.captured(1));
            Q_ASSERT(color.isValid());
            sheet += color.name();
        } else {
            sheet += QString::number(px(match.captured(2).toInt())) + u"px"_s;
        }
        from = match.capturedEnd();
    }
    sheet += QStringView(plan).mid(from);
    return sheet;
}

} // namespace afterword
