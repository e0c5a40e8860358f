// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace afterword {

namespace {

constexpr int helpRowHeight = 36;
constexpr int helpRowSide = 10;
constexpr int helpRowGap = 2;
constexpr int helpRowsLeast = 3; ///< in a low window the list scrolls

class HelpRow final : public QStyledItemDelegate
{
public:
    HelpRow(const Theme &theme, QListWidget *list)
        : QStyledItemDelegate(list)
        , m_theme(theme)
        , m_list(list)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        const int width = m_list->viewport()->width();
        const QFontMetrics metrics(m_theme.font(Type::Control));
        const QRect room(0, 0, std::max(1, width - 2 * helpRowSide), 1000);
        const int words =
            metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
        return {width, std::max(helpRowHeight, words + 16) + helpRowGap};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRectF box = QRectF(option.rect).adjusted(0, 0, 0, -helpRowGap);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) // as the list in Settings
            painter->setBrush(m_theme.color(Tone::Hover));
        if (painter->brush().style() != Qt::NoBrush)
            painter->drawRoundedRect(box, 8, 8);
        const bool byKey = m_list->property("byKey").toBool();
        if (option.state.testFlag(QStyle::State_HasFocus) && m_list->hasFocus() && byKey) {
            painter->setPen(QPen(m_theme.color(Tone::Ring), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7);
        }
        painter->setFont(m_theme.font(Type::Control));
        painter->setPen(m_theme.color(chosen ? Tone::Text : Tone::Text2));
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->drawText(box.adjusted(helpRowSide, 0, -helpRowSide, 0),
                          int(Qt::TextWordWrap) | int(Qt::AlignVCenter | Qt::AlignAbsolute)
                              | int(mirrored ? Qt::AlignRight : Qt::AlignLeft),
                          index.data().toString());
        painter->restore();
    }

private:
    const Theme &m_theme;
    QListWidget *m_list;
};

} // namespace

HelpList::HelpList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("helpPages"));
    setAccessibleName(tr("Help pages"));
    setFrameShape(QFrame::NoFrame);
    setInputMethodHints(Qt::ImhSensitiveData);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new HelpRow(theme, this));
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this]() { scheduleDelayedItemsLayout(); });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        Q_EMIT opened(row(item));
    });
}

void HelpList::setTitles(const QStringList &titles, int chosen)
{
    const QSignalBlocker quiet(this);
    clear();
    addItems(titles);
    setCurrentRow(chosen);
    updateGeometry();
}

QSize HelpList::sizeHint() const
{
    int height = 2;
    for (int i = 0; i < count(); ++i)
        height += sizeHintForRow(i);
    return {200, height};
}

QSize HelpList::minimumSizeHint() const
{
    return {120, std::min(sizeHint().height(), helpRowsLeast * (helpRowHeight + helpRowGap))};
}

void HelpList::keyPressEvent(QKeyEvent *event)
{
    setProperty("byKey", true);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentRow() >= 0) {
        event->accept();
        Q_EMIT opened(currentRow());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void HelpList::focusInEvent(QFocusEvent *event)
{
    setProperty("byKey", event->reason() != Qt::MouseFocusReason);
    QListWidget::focusInEvent(event);
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0);
    viewport()->update();
}

} // namespace afterword
