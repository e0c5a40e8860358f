// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_list.h"

#include "ui/shared/letter_words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int listPad = 12;
constexpr int listIcon = 18;
constexpr int listRadius = 10;
constexpr int listSide = 8; ///< between a row and the edge of the list

enum ListRole
{
    IdRole = Qt::UserRole,
    TitleRole,
    StateRole,
    SignRole,
    GoneRole,
};

class LetterRow final : public QStyledItemDelegate
{
public:
    LetterRow(const Theme &theme, QWidget *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100,
                m_theme.lineHeight(Type::Row) + m_theme.lineHeight(Type::Small) + 2 * listPad + 4};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hover = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(listSide, 1, -listSide, -1);
        if (selected || hover) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(selected ? Tone::AccentSoft : Tone::Hover));
            painter->drawRoundedRect(box, listRadius, listRadius);
        }
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        if (selected && list != nullptr && list->hasFocus()) {
            painter->setPen(QPen(m_theme.color(Tone::Ring), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(
                QRectF(box).adjusted(1, 1, -1, -1), listRadius - 1, listRadius - 1);
        }
        paintWords(*painter, option, index, box);
        painter->restore();
    }

private:
    void paintWords(QPainter &painter,
                    const QStyleOptionViewItem &option,
                    const QModelIndex &index,
                    const QRect &box) const
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect inner = box.adjusted(listPad, listPad - 1, -listPad, 0);
        const int title = m_theme.lineHeight(Type::Row);
        const QRect sign = QStyle::visualRect(
            option.direction,
            inner,
            QRect(inner.left(), inner.top() + (title - listIcon) / 2 + 1, listIcon, listIcon));
        const qreal ratio = option.widget != nullptr ? option.widget->devicePixelRatioF() : 1.0;
        painter.drawPixmap(sign,
                           m_theme.icon(index.data(SignRole).toString(),
                                        m_theme.color(selected ? Tone::Accent : Tone::Text2),
                                        listIcon,
                                        ratio));
        const int left = inner.left() + listIcon + listPad + 2;
        const auto line = [&](Type type, Tone tone, const QString &text, int top) {
            QFont font = m_theme.font(type);
            font.setItalic(type == Type::Row && index.data(GoneRole).toBool());
            painter.setFont(font);
            painter.setPen(m_theme.color(tone));
            const QRect place(left, top, inner.right() - left, m_theme.lineHeight(type));
            painter.drawText(QStyle::visualRect(option.direction, inner, place),
                             static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading)
                                 | Qt::TextSingleLine,
                             QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
        };
        const bool gone = index.data(GoneRole).toBool();
        line(Type::Row,
             gone ? Tone::Text2 : Tone::Text,
             index.data(TitleRole).toString(),
             inner.top());
        line(Type::Small, Tone::Text2, index.data(StateRole).toString(), inner.top() + title + 4);
    }

    const Theme &m_theme;
};

} // namespace

LetterList::LetterList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"letters"_s);
    setAccessibleName(tr("Letters"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new LetterRow(theme, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setProperty("ownRing", true);
    setProperty("look", u"bare"_s);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *now) {
        if (!m_filling && now != nullptr)
            Q_EMIT chosen(current());
    });
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void LetterList::fill(const std::vector<Letter> &letters, QDate today, bool hidden)
{
    const Id before = current();
    const int at = verticalScrollBar()->value();
    m_filling = true;
    clear();
    for (const Letter &letter : letters) {
        const bool chosenNow = letter.id == before;
        const QString title = hidden && !chosenNow ? tr("A letter") : letterTitle(letter);
        const QString state = letterState(letter, today);
        auto *item = new QListWidgetItem(this);
        item->setData(IdRole, letter.id.toHex());
        item->setData(TitleRole, title);
        item->setData(StateRole, state);
        item->setData(SignRole, letterSign(letter));
        item->setData(GoneRole, letter.state == LetterState::Gone);
        item->setData(Qt::AccessibleTextRole, QString(title + u". "_s + state));
        if (chosenNow)
            setCurrentItem(item);
    }
    m_filling = false;
    doItemsLayout();
    verticalScrollBar()->setValue(at);
}

void LetterList::choose(const Id &id)
{
    m_filling = true;
    setCurrentItem(nullptr);
    clearSelection();
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id.toHex())
            setCurrentRow(row);
    }
    m_filling = false;
}

Id LetterList::current() const
{
    const QListWidgetItem *now = currentItem();
    return now != nullptr ? Id::fromHex(now->data(IdRole).toString()).value_or(Id()) : Id();
}

void LetterList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT activated(currentIndex());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace afterword
