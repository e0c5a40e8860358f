// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/picture_view.h"

#include "app/paper/picture_decode.h"
#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"
#include "ui/shared/picture_shelf.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int viewMargin = 24;
constexpr int viewBar = 56;

QWidget *viewGround(QWidget *asker)
{
    QWidget *ground = asker;
    while (ground->parentWidget() != nullptr && ground->parentWidget() != ground->window())
        ground = ground->parentWidget();
    return ground;
}

} // namespace

PictureView::PictureView(const Theme &theme, PictureShelf &shelf, QWidget *asker)
    : QWidget(viewGround(asker))
    , m_theme(theme)
    , m_shelf(shelf)
{
    speakAs(this, QAccessible::Graphic);
    setObjectName(u"pictureView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    m_name = makeLabel(theme, Type::Body, Tone::Text, {}, this);
    m_before = makeIconButton(theme, u"chev-left"_s, tr("Picture before"), this);
    m_after = makeIconButton(theme, u"chev-right"_s, tr("Next picture"), this);
    m_save = makeButton(theme, Look::Default, tr("Save a copy…"), this);
    m_close = makeIconButton(theme, u"x"_s, tr("Close"), this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(viewMargin, 12, 16, 8);
    bar->setSpacing(8);
    bar->addWidget(m_name, 1);
    for (QWidget *each : {static_cast<QWidget *>(m_before),
                          static_cast<QWidget *>(m_after),
                          static_cast<QWidget *>(m_save),
                          static_cast<QWidget *>(m_close)})
        bar->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addStretch(1);
    connect(m_before, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_close, &QToolButton::clicked, this, &PictureView::close);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString name = shown();
        close(); // the question that follows is asked over the page
        Q_EMIT saveAsked(name);
    });
    connect(&shelf, &PictureShelf::came, this, qOverload<>(&QWidget::update));
    connect(&shelf, &QObject::destroyed, this, [this] { delete this; });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    parentWidget()->installEventFilter(this);
    qApp->installEventFilter(this);
    hide();
}

void PictureView::open(const QList<Attachment> &pictures, const QString &first)
{
    m_pictures = pictures;
    if (m_pictures.isEmpty())
        return;
    const auto found = std::find_if(m_pictures.cbegin(), m_pictures.cend(), [&](const auto &each) {
        return each.name == first;
    });
    m_at = found == m_pictures.cend() ? 0 : static_cast<int>(found - m_pictures.cbegin());
    m_focus = QApplication::focusWidget();
    const bool several = m_pictures.size() > 1;
    m_before->setVisible(several);
    m_after->setVisible(several);
    setGeometry(parentWidget()->rect());
    describe();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void PictureView::close()
{
    qApp->removeEventFilter(this);
    if (m_focus != nullptr)
        m_focus->setFocus(Qt::OtherFocusReason);
    hide();
    deleteLater();
}

QString PictureView::shown() const
{
    return m_pictures.value(m_at).name;
}

void PictureView::go(int step)
{
    const auto count = static_cast<int>(m_pictures.size());
    m_at = (m_at + step + count) % count;
    describe();
    update();
}

void PictureView::describe()
{
    m_name->setText(shown());
    setAccessibleName(tr("Picture: %1").arg(shown()));
}

QRectF PictureView::stage() const
{
    const int bar = std::max(m_theme.px(viewBar), layout()->itemAt(0)->sizeHint().height());
    return QRectF(rect()).adjusted(viewMargin, bar, -viewMargin, -viewMargin);
}

QRectF PictureView::pictureRect() const
{
    const QRectF stage = this->stage();
    const QSizeF full = m_shelf.fullSize(m_pictures.value(m_at).blob);
    if (full.isEmpty() || stage.isEmpty())
        return {};
    const bool fits = full.width() <= stage.width() && full.height() <= stage.height();
    const QSizeF size = fits ? full : full.scaled(stage.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(0, 0), size);
    place.moveCenter(stage.center());
    return {QPointF(qRound(place.left()), qRound(place.top())), size};
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Tone::Window));
    if (m_pictures.isEmpty())
        return;
    const QSize box = (stage().size() * devicePixelRatioF()).toSize();
    const PictureShelf::Look look = m_shelf.picture(m_pictures.at(m_at).blob, box);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!look.image.isNull()) {
        painter.drawImage(pictureRect(), look.image);
        return;
    }
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme.color(Tone::Text2));
    const QString said = look.state == PictureShelf::State::Broken
                             ? tr("This picture cannot be shown here. It is kept as it is.")
                             : tr("One moment");
    painter.drawText(stage(), Qt::AlignCenter | Qt::TextWordWrap, said);
}

void PictureView::resizeEvent(QResizeEvent *)
{
    update();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (!pictureRect().contains(event->position()))
        close();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Right:
        go(forward);
        return;
    case Qt::Key_Left:
        go(-forward);
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

bool PictureView::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops;
    for (QWidget *each : {static_cast<QWidget *>(m_before),
                          static_cast<QWidget *>(m_after),
                          static_cast<QWidget *>(m_save),
                          static_cast<QWidget *>(m_close)}) {
        if (each->isVisible())
            stops << each;
    }
    if (stops.isEmpty())
        return QWidget::focusNextPrevChild(next); // on its way out
    const auto count = static_cast<int>(stops.size());
    const auto at = static_cast<int>(stops.indexOf(QApplication::focusWidget()));
    const int to = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool PictureView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (!isVisible() || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (widget->window() != window())
        return false;
    const bool outside = widget != this && !isAncestorOf(widget);
    if (event->type() == QEvent::KeyPress && outside) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::KeyPress && !outside && widget != this) {
        // Buttons would use the arrows to move the focus.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Escape) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Every key is the picture's but the ones that lock and hide.
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() != Qt::Key_L || (press->modifiers() & Qt::ControlModifier) == 0) {
            event->accept();
            return true;
        }
    }
    return false;
}

} // namespace afterword
