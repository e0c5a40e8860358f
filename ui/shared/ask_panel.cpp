// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/ask_panel.h"

#include "ui/shared/aside.h"
#include "ui/shared/controls.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QVBoxLayout>

namespace afterword::ask {

namespace {

constexpr int askWidth = 456;
constexpr int askFade = 120;
constexpr double askScrim = 0.72;

/// The raised box the question stands on.
class AskCard final : public QWidget
{
public:
    AskCard(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Tone::EdgeSoft), 1));
        painter.setBrush(m_theme.color(Tone::Raised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 15.5, 15.5);
    }

private:
    const Theme &m_theme;
};

QAccessibleInterface *askInterface(const QString &, QObject *object)
{
    auto *panel = qobject_cast<Panel *>(object);
    // Qt's cache owns it
    return panel == nullptr ? nullptr : new QAccessibleWidget(panel, QAccessible::AlertMessage);
}

} // namespace

Panel::Panel(const Theme &theme,
             QWidget *window,
             const Question &question,
             std::function<void(bool)> then)
    : QWidget(window)
    , m_theme(theme)
    , m_then(std::move(then))
    , m_aside(new Aside(this))
    , m_clay(question.clay)
{
    static const bool installed = [] {
        QAccessible::installFactory(askInterface);
        return true;
    }();
    Q_UNUSED(installed)
    setObjectName(QStringLiteral("question"));
    setAccessibleName(question.title);
    setAccessibleDescription(question.text);
    setFocusPolicy(Qt::NoFocus);
    build(question);
    connect(m_aside, &Aside::cameBack, this, [this] {
        place();
        m_safe->setFocus(Qt::OtherFocusReason);
    });
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this] {
        place();
        update();
        m_card->update();
    });
}

Panel::~Panel() = default;

void Panel::build(const Question &question)
{
    m_card = new AskCard(m_theme, this);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(0);
    auto *title = makeLabel(m_theme, Type::Section, Tone::Text, question.title, m_card);
    auto *text = makeLabel(m_theme, Type::Body, Tone::Text2, question.text, m_card);
    for (QLabel *label : {title, text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
        column->addSpacing(8);
    }
    text->setVisible(!question.text.isEmpty());
    column->addSpacing(16);
    m_safe = makeButton(m_theme, Look::Default, question.safe, m_card);
    m_act = makeButton(m_theme, question.clay ? Look::Clay : Look::Primary, question.act, m_card);
    m_safe->setObjectName(QStringLiteral("safe"));
    m_act->setObjectName(QStringLiteral("act"));
    connect(m_safe, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_act, &QPushButton::clicked, this, [this] { answer(true); });
    // Side by side while they fit, otherwise the safe one above.
    const int room = askWidth - 64 - 8;
    const bool fits = m_safe->sizeHint().width() + m_act->sizeHint().width() <= room;
    auto *row = new QBoxLayout(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    row->setSpacing(8);
    if (fits) {
        row->addStretch();
    }
    row->addWidget(m_safe);
    row->addWidget(m_act);
    column->addLayout(row);
    setTabOrder(m_safe, m_act);
}

void Panel::place()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(m_theme.px(askWidth), this->width() - 32);
    const int height = m_card->layout()->hasHeightForWidth()
                           ? m_card->layout()->totalHeightForWidth(width)
                           : m_card->sizeHint().height();
    m_card->setGeometry(
        (this->width() - width) / 2, qMax((this->height() - height) / 2, 0), width, height);
}

void Panel::open()
{
    m_before = QApplication::focusWidget();
    if (m_before != nullptr && m_before->window() != parentWidget()) {
        m_before = nullptr;
    }
    m_aside->begin();
    place();
    show();
    raise();
    place(); // labels know their height once they are shown
    if (!m_theme.reduceMotion()) {
        auto *fade = new QGraphicsOpacityEffect(this);
        setGraphicsEffect(fade);
        auto *run = new QPropertyAnimation(fade, "opacity", this);
        run->setDuration(askFade);
        run->setStartValue(0.0);
        run->setEndValue(1.0);
        run->setEasingCurve(QEasingCurve::OutCubic);
        connect(run, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); });
        run->start(QAbstractAnimation::DeleteWhenStopped);
    }
    m_safe->setFocus(Qt::PopupFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Panel::answer(bool act)
{
    if (!m_then) {
        return;
    }
    const auto then = std::exchange(m_then, nullptr);
    m_aside->end();
    qApp->removeEventFilter(this);
    hide();
    if (m_before != nullptr) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    deleteLater();
    then(act);
}

bool Panel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
        return false;
    }
    if (!isVisible() || !watched->isWidgetType()) {
        return false;
    }
    auto *widget = static_cast<QWidget *>(watched);
    const bool outside =
        widget->window() == parentWidget() && !isAncestorOf(widget) && widget != this;
    const bool here = widget->window() == parentWidget();
    if (event->type() == QEvent::FocusIn && outside && widget != parentWidget()) {
        m_safe->setFocus(Qt::OtherFocusReason);
    } else if (event->type() == QEvent::KeyPress && outside) {
        // Keys meant for what lies behind come to the question instead.
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    } else if (event->type() == QEvent::ShortcutOverride && here) {
        // Every key is the question's but the ones that lock and hide, and the one for Support.
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

void Panel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        event->accept();
        answer(false);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->accept();
        if (m_safe->hasFocus()) {
            answer(false);
        } else if (m_act->hasFocus() && !m_clay) {
            answer(true);
        }
        return;
    case Qt::Key_Tab:
        focusNextPrevChild(true);
        return;
    case Qt::Key_Backtab:
        focusNextPrevChild(false);
        return;
    default:
        event->accept();
    }
}

bool Panel::focusNextPrevChild(bool next)
{
    QPushButton *other = m_safe->hasFocus() ? m_act : m_safe;
    other->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Panel::paintEvent(QPaintEvent *)
{
    QColor scrim = m_theme.color(Tone::Scrim);
    scrim.setAlphaF(float(askScrim));
    QPainter(this).fillRect(rect(), scrim);
}

void Panel::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // what lies behind is out of reach
}

} // namespace afterword::ask
