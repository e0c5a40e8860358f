// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"

#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QPropertyAnimation>
#include <QTimerEvent>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeWidth = 420;
constexpr int noticeMargin = 24;
constexpr int noticeFade = 120;

QAccessibleInterface *noticeAccessible(const QString &key, QObject *object)
{
    auto *notice = key == "afterword::Notice"_L1 ? qobject_cast<Notice *>(object) : nullptr;
    return notice != nullptr ? new QAccessibleWidget(notice, QAccessible::AlertMessage) : nullptr;
}

/// Where someone is writing, in the coordinates of `within`; empty when nobody is.
QRect noticeCaret(const QWidget *within)
{
    const QWidget *writing = QApplication::focusWidget();
    if (writing == nullptr || !writing->testAttribute(Qt::WA_InputMethodEnabled)
        || writing->window() != within->window()) {
        return {};
    }
    const QRect caret = writing->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QPoint corner = within->mapFromGlobal(writing->mapToGlobal(caret.topLeft()));
    return QRect(corner, caret.size()).adjusted(-12, -12, 12, 12);
}

/// Above, or below, the rows of buttons that asked for it (property "keepClear"), such as those
/// over and under a step.
QRect offRows(QRect box, const QWidget &within, bool above)
{
    for (const QWidget *row : within.findChildren<QWidget *>()) {
        if (!row->isVisible() || !row->property("keepClear").toBool()) {
            continue;
        }
        const QRect taken(row->mapTo(&within, QPoint()), row->size());
        if (box.intersects(taken) && above) {
            box.moveBottom(taken.top() - 1);
        } else if (box.intersects(taken)) {
            box.moveTop(taken.bottom() + 1);
        }
    }
    return box;
}

} // namespace

Notice::Notice(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QAccessible::installFactory(&noticeAccessible);
    setAttribute(Qt::WA_Hover);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(12);
    m_text = makeLabel(theme, Type::Body, Tone::Text, {}, this);
    m_text->setWordWrap(true);
    m_button = makeButton(theme, Look::Link, {}, this, 30);
    m_button->installEventFilter(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = std::move(m_act);
        m_act = nullptr;
        leave();
        if (act) {
            act();
        }
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    parent->installEventFilter(this);
    hide();
}

void Notice::show(const QString &text, const QString &action, std::function<void()> act)
{
    m_act = std::move(act);
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    setVisible(true);
    raise();
    fade(true);
    wait();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::place()
{
    const QWidget *within = parentWidget();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(rtl ? 10 : 16, 8, rtl ? 16 : 10, 8); // more beside the words
    const int width = qMin(m_theme.px(noticeWidth), within->width() - 2 * noticeMargin);
    const int height = qMax(m_theme.px(52), layout()->heightForWidth(width));
    QRect box(
        (within->width() - width) / 2, within->height() - height - noticeMargin, width, height);
    box = offRows(box, *within, true);
    if (box.intersects(noticeCaret(within))) {
        box.moveTop(noticeMargin);
        box = offRows(box, *within, false);
    }
    setGeometry(box);
}

void Notice::wait()
{
    hold();
    m_timer = startTimer(m_stay);
}

void Notice::hold()
{
    if (m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
}

void Notice::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer && !underMouse() && !m_button->hasFocus()) {
        leave();
    }
}

void Notice::leave()
{
    hold();
    fade(false);
}

void Notice::fade(bool in)
{
    if (m_theme.reduceMotion()) {
        setVisible(in);
        return;
    }
    auto *effect = new QGraphicsOpacityEffect(this);
    effect->setOpacity(in ? 0.0 : 1.0);
    setGraphicsEffect(effect); // takes the place of an unfinished one
    auto *animation = new QPropertyAnimation(effect, "opacity", effect);
    animation->setDuration(noticeFade);
    animation->setEasingCurve(QEasingCurve::OutQuad);
    animation->setEndValue(in ? 1.0 : 0.0);
    const auto done = [this, in, effect = QPointer<QGraphicsEffect>(effect)] {
        if (effect != nullptr && graphicsEffect() == effect) {
            setGraphicsEffect(nullptr);
            setVisible(in);
        }
    };
    // Queued: the effect owns the animation that is speaking.
    connect(animation, &QPropertyAnimation::finished, this, done, Qt::QueuedConnection);
    animation->start();
}

bool Notice::event(QEvent *event)
{
    switch (static_cast<int>(event->type())) {
    case QEvent::Enter:
        hold();
        break;
    case QEvent::Leave:
        if (isVisible()) {
            wait();
        }
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_button && event->type() == QEvent::FocusIn) {
        hold();
    } else if (watched == m_button && event->type() == QEvent::FocusOut && isVisible()) {
        wait();
    } else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Tone::EdgeSoft), 1));
    painter.setBrush(m_theme.color(Tone::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace afterword
