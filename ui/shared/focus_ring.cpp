// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controls.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <functional>

namespace afterword {

namespace {

bool showsOwnRing(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) != nullptr
           || qobject_cast<const QTextEdit *>(widget) != nullptr
           || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
           || qobject_cast<const QAbstractItemView *>(widget) != nullptr
           || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
           || widget->property("ownRing").toBool();
}

/// Tells which widget got or lost the focus and how: the focusChanged signal does not know the
/// reason.
class FocusWatch final : public QObject
{
public:
    FocusWatch(std::function<void(QWidget *, Qt::FocusReason, bool in)> tell, QObject *parent)
        : QObject(parent)
        , m_tell(std::move(tell))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool in = event->type() == QEvent::FocusIn;
        if ((in || event->type() == QEvent::FocusOut) && watched->isWidgetType()) {
            m_tell(
                static_cast<QWidget *>(watched), static_cast<QFocusEvent *>(event)->reason(), in);
        }
        return false;
    }

private:
    std::function<void(QWidget *, Qt::FocusReason, bool)> m_tell;
};

} // namespace

FocusRing::FocusRing(const Theme &theme, QWidget *window)
    : QFocusFrame(window)
    , m_theme(theme)
{
    hide(); // else it comes up with the window, round nothing
    m_watch = new FocusWatch(
        [this, window](QWidget *widget, Qt::FocusReason reason, bool in) {
            // Coming back to the window or from a menu leaves things as they were.
            if (widget->window() != window || reason == Qt::ActiveWindowFocusReason
                || reason == Qt::PopupFocusReason) {
                return;
            }
            if (!in) {
                // It may be on its way out of the window, where no frame can follow.
                if (widget == this->widget())
                    setWidget(nullptr);
                return;
            }
            const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                               || reason == Qt::ShortcutFocusReason;
            setWidget(byKey && !showsOwnRing(widget) ? widget : nullptr);
        },
        this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

FocusRing::~FocusRing()
{
    delete m_watch; // before the frame it speaks to
}

void FocusRing::paintEvent(QPaintEvent *)
{
    const QWidget *on = widget();
    if (on == nullptr) {
        return;
    }
    const int inset = on->property("ringInset").toInt();
    const QVariant asked = on->property("ringRadius");
    const double radius = (asked.isValid() ? asked.toDouble() : 8.0) + 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Tone::Ring), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1 + inset, -1, -1 - inset), radius, radius);
}

} // namespace afterword
