// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card_panel.h"

#include "ui/shared/aside.h"
#include "ui/shared/ask_panel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr double cardScrim = 0.72;
constexpr int cardLine = 1;      ///< drawn round the card
constexpr int cardEdge = 16;     ///< least room between card and window
constexpr int cardRounding = 16; ///< its corners; the scrolled part keeps off them
constexpr int cardFootRoom = 12; ///< between what scrolls and the buttons below

int heightIn(const QLayout &layout, int width)
{
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width)
                                      : layout.totalSizeHint().height();
}

} // namespace

/// The raised box.
class RaisedCard final : public QWidget
{
public:
    RaisedCard(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    /// A hairline at this height; below 0 there is none.
    void setRule(int y)
    {
        m_rule = y;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Tone::EdgeSoft), 1));
        painter.setBrush(m_theme.color(Tone::Raised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 15.5, 15.5);
        if (m_rule >= 0)
            painter.fillRect(
                cardLine, m_rule, width() - 2 * cardLine, 1, m_theme.color(Tone::EdgeSoft));
    }

private:
    const Theme &m_theme;
    int m_rule = -1;
};

CardPanel::CardPanel(const Theme &theme, QWidget *window, int width)
    : QWidget(window)
    , m_theme(theme)
    , m_width(width)
    , m_card(new RaisedCard(theme, this))
    , m_scroll(new QScrollArea(m_card))
    , m_aside(new Aside(this))
{
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false);
    window->installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this]() {
        place();
        update();
    });
    connect(m_aside, &Aside::cameBack, this, [this](QWidget *focus) {
        place();
        if (focus != nullptr)
            focus->setFocus(Qt::OtherFocusReason);
        else
            takeFocusBack();
    });
}

CardPanel::~CardPanel() = default;

void CardPanel::setContent(QWidget *content, const QString &title)
{
    // The ring lets go before its button does.
    if (QWidget *focus = QApplication::focusWidget(); focus != nullptr && isAncestorOf(focus))
        focus->clearFocus();
    if (m_foot != nullptr) {
        m_foot->hide();
        std::exchange(m_foot, nullptr)->deleteLater();
    }
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_content = content;
    setAccessibleName(title);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    if (auto *column = qobject_cast<QBoxLayout *>(content->layout()); column != nullptr)
        takeFoot(column);
    if (m_open) {
        place();
        m_scroll->ensureVisible(0, 0);
        QAccessibleEvent renamed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
    }
}

void CardPanel::takeFoot(QBoxLayout *column)
{
    QLayoutItem *last = column->itemAt(column->count() - 1);
    auto *row = last != nullptr ? qobject_cast<QHBoxLayout *>(last->layout()) : nullptr;
    if (row == nullptr)
        return;
    column->removeItem(row);
    row->setParent(nullptr);
    const QMargins edges = column->contentsMargins();
    column->setContentsMargins(edges.left(), edges.top(), edges.right(), 0);
    m_foot = new QWidget(m_card);
    m_foot->setLayout(row); // its buttons come along
    row->setContentsMargins(edges.left(), 0, edges.right(), edges.bottom());
    m_foot->installEventFilter(this);
    m_foot->show();
}

void CardPanel::place()
{
    setGeometry(parentWidget()->rect());
    if (m_content == nullptr)
        return;
    const int width = std::min(m_theme.px(m_width), this->width() - 2 * cardEdge);
    QLayout *inner = m_content->layout();
    inner->activate();
    const int within = width - 2 * cardLine;
    int foot = 0;
    if (m_foot != nullptr)
        foot = heightIn(*m_foot->layout(), within) - m_foot->layout()->contentsMargins().top();
    const int wished = heightIn(*inner, within) + foot;
    const int height = std::min(wished, this->height() - 2 * cardEdge);
    // Where everything fits the content is as large as the card; where it scrolls, it stays off the
    // round corners.
    const int inset = height < wished ? cardRounding / 2 : 0;
    if (m_foot != nullptr) {
        const int room = inset > 0 ? cardFootRoom : 0;
        setFootRoom(room);
        foot += room;
    }
    m_card->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
    // Left to itself the bar stays where it was needed for a moment: it makes the text higher.
    m_scroll->setVerticalScrollBarPolicy(inset > 0 ? Qt::ScrollBarAsNeeded
                                                   : Qt::ScrollBarAlwaysOff);
    const int below = m_foot != nullptr ? foot : inset;
    m_scroll->setGeometry(cardLine, inset, within, height - inset - below);
    if (m_foot != nullptr)
        m_foot->setGeometry(cardLine, height - foot, within, foot);
    m_card->setRule(m_foot != nullptr && inset > 0 ? height - foot : -1);
}

void CardPanel::setFootRoom(int room)
{
    QMargins edges = m_foot->layout()->contentsMargins();
    if (edges.top() == room)
        return; // or it would be laid out anew for ever
    edges.setTop(room);
    m_foot->layout()->setContentsMargins(edges);
}

void CardPanel::open()
{
    m_before = QApplication::focusWidget();
    if (m_before == nullptr || m_before->window() != parentWidget())
        m_before = parentWidget()->focusWidget(); // a menu that led here had it for a moment
    m_open = true;
    m_aside->begin();
    place();
    show();
    raise();
    place(); // labels know their height once they are shown
    qApp->installEventFilter(this);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CardPanel::dismiss()
{
    if (!m_open)
        return;
    m_open = false;
    m_aside->end();
    qApp->removeEventFilter(this);
    hide();
    if (m_before != nullptr)
        m_before->setFocus(Qt::OtherFocusReason);
    deleteLater();
    Q_EMIT dismissed();
}

bool CardPanel::isOverlaid(const QWidget *widget) const
{
    // A question may stand over everything, this panel included.
    for (const QWidget *up = widget; up != nullptr; up = up->parentWidget()) {
        if (qobject_cast<const ask::Panel *>(up) != nullptr)
            return true;
    }
    return false;
}

void CardPanel::takeFocusBack()
{
    if (focusWidget() != nullptr && isAncestorOf(focusWidget()) && focusWidget()->isVisible())
        focusWidget()->setFocus(Qt::OtherFocusReason);
    else
        focusNextPrevChild(true);
}

void CardPanel::keepInSight(QWidget *focus)
{
    if (m_content != nullptr && m_content->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus);
}

bool CardPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool resized = watched == parentWidget() && event->type() == QEvent::Resize;
    const bool changed = (watched == m_content || (m_foot != nullptr && watched == m_foot))
                         && event->type() == QEvent::LayoutRequest;
    if (resized || changed)
        place();
    if (!m_open || m_aside->isAside() || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (widget->window() != parentWidget() || isOverlaid(widget))
        return false;
    const bool outside = !isAncestorOf(widget) && widget != this;
    if (event->type() == QEvent::FocusIn && !outside && widget != this) {
        // After the layout, which may be about to change.
        QMetaObject::invokeMethod(
            m_scroll,
            [this] {
                if (QWidget *focus = QApplication::focusWidget(); isAncestorOf(focus))
                    keepInSight(focus);
            },
            Qt::QueuedConnection);
    } else if (event->type() == QEvent::FocusIn && outside && widget != parentWidget()) {
        takeFocusBack();
    } else if (event->type() == QEvent::KeyPress && outside) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    } else if (event->type() == QEvent::ShortcutOverride) {
        // Every key is the panel's but the ones that lock and hide, and the one for Support.
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool locks =
            press->key() == Qt::Key_L && (press->modifiers() & Qt::ControlModifier) != 0;
        if (!locks && !m_aside->lets(*press)) {
            event->accept();
            return true;
        }
    }
    return false;
}

void CardPanel::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    case Qt::Key_Tab:
        focusNextPrevChild(true);
        return;
    case Qt::Key_Backtab:
        focusNextPrevChild(false);
        return;
    default:
        return;
    }
}

bool CardPanel::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (from == nullptr || !isAncestorOf(from))
        from = this;
    for (QWidget *at = next ? from->nextInFocusChain() : from->previousInFocusChain(); at != from;
         at = next ? at->nextInFocusChain() : at->previousInFocusChain()) {
        if (isAncestorOf(at) && at->isVisible() && at->isEnabled()
            && (at->focusPolicy() & Qt::TabFocus) != 0) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            keepInSight(at);
            return true;
        }
    }
    return true;
}

void CardPanel::paintEvent(QPaintEvent *)
{
    QColor scrim = m_theme.color(Tone::Scrim);
    scrim.setAlphaF(float(cardScrim));
    QPainter(this).fillRect(rect(), scrim);
}

void CardPanel::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // what lies behind is out of reach
}

} // namespace afterword
