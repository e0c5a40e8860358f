// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/filter_popups.h"

#include "ui/shared/controls.h"
#include "ui/shared/mood.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

using namespace Qt::StringLiterals;

constexpr int popupWidth = 214;
constexpr int rangeHandle = 20;
constexpr int rangeTrack = 8;
constexpr int popupRows = 7; // names seen at once

/// Drawn by its range, reached by keys; it paints the ring alone.
class RangeHandle final : public QAbstractSlider
{
    Q_OBJECT

public:
    RangeHandle(const Theme &theme, const QString &name, QWidget *parent)
        : QAbstractSlider(parent)
        , m_theme(theme)
    {
        setRange(-3, 3);
        setPageStep(1);
        setOrientation(Qt::Horizontal);
        setAccessibleName(name);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFixedSize(rangeHandle + 6, rangeHandle + 6);
        setProperty("ownRing", true);
        describe();
        connect(this, &QAbstractSlider::valueChanged, this, &RangeHandle::describe);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF round = QRectF(rect()).adjusted(4, 4, -4, -4);
        painter.setPen(QPen(m_theme.color(Tone::Surface), 2));
        painter.setBrush(m_theme.moodFill(value()));
        painter.drawEllipse(round);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Tone::Edge), 1));
        painter.drawEllipse(round.adjusted(-1, -1, 1, 1));
        if (hasFocus()) {
            painter.setPen(QPen(m_theme.color(Tone::Ring), 2));
            painter.drawEllipse(round.adjusted(-3, -3, 3, 3));
        }
    }

    void focusInEvent(QFocusEvent *event) override
    {
        update();
        QAbstractSlider::focusInEvent(event);
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        update();
        QAbstractSlider::focusOutEvent(event);
    }

private:
    void describe() { setAccessibleDescription(pleasantInWords(value())); }

    const Theme &m_theme;
};

} // namespace

ChipPopup::ChipPopup(const Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(name);
    setFixedWidth(theme.px(popupWidth));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(8);
}

void ChipPopup::openUnder(const QWidget *chip)
{
    adjustSize();
    const bool mirrored = chip->layoutDirection() == Qt::RightToLeft;
    QPoint at =
        chip->mapToGlobal(QPoint(mirrored ? chip->width() - width() : 0, chip->height() + 4));
    const QRect room = chip->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    show();
}

void ChipPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Tone::EdgeSoft));
    painter.setBrush(m_theme.color(Tone::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

void ChipPopup::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        close();
    else
        QFrame::keyPressEvent(event);
}

MoodRange::MoodRange(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    m_handles[0] = new RangeHandle(theme, tr("From"), this);
    m_handles[1] = new RangeHandle(theme, tr("To"), this);
    for (int i = 0; i < 2; ++i) {
        m_handles[static_cast<std::size_t>(i)]->installEventFilter(this);
        connect(m_handles[static_cast<std::size_t>(i)],
                &QAbstractSlider::valueChanged,
                this,
                [this, i]() { moved(i); });
    }
    setFocusProxy(m_handles[0]);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MoodRange::sizeHint() const
{
    return {popupWidth - 28, rangeHandle + 8};
}

void MoodRange::setRange(int low, int high)
{
    m_quiet = true;
    m_handles[0]->setValue(low);
    m_handles[1]->setValue(high);
    m_quiet = false;
    place();
}

void MoodRange::moved(int handle)
{
    // The other one is pushed along.
    if (low() > high()) {
        const bool was = m_quiet;
        m_quiet = true;
        const auto other = static_cast<std::size_t>(1 - handle);
        m_handles[other]->setValue(m_handles[static_cast<std::size_t>(handle)]->value());
        m_quiet = was;
    }
    place();
    if (!m_quiet)
        Q_EMIT changed(low(), high());
}

QPoint MoodRange::pointOf(int value) const
{
    const int margin = rangeHandle / 2 + 3;
    const int step = layoutDirection() == Qt::RightToLeft ? 3 - value : value + 3;
    return {margin + step * (width() - 2 * margin) / 6, height() / 2};
}

int MoodRange::valueAt(int x) const
{
    int nearest = -3;
    for (int value = -3; value <= 3; ++value) {
        if (std::abs(pointOf(value).x() - x) < std::abs(pointOf(nearest).x() - x))
            nearest = value;
    }
    return nearest;
}

void MoodRange::place()
{
    for (QAbstractSlider *handle : m_handles) {
        const QPoint at = pointOf(handle->value());
        handle->move(at.x() - handle->width() / 2, at.y() - handle->height() / 2);
    }
    update();
}

void MoodRange::resizeEvent(QResizeEvent *)
{
    place();
}

void MoodRange::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int y = height() / 2 - rangeTrack / 2;
    painter.setBrush(m_theme.color(Tone::Press));
    const int left = std::min(pointOf(-3).x(), pointOf(3).x());
    const int right = std::max(pointOf(-3).x(), pointOf(3).x());
    painter.drawRoundedRect(left, y, right - left, rangeTrack, rangeTrack / 2.0, rangeTrack / 2.0);
    QLinearGradient tints(pointOf(-3), pointOf(3));
    for (int value = -3; value <= 3; ++value)
        tints.setColorAt((value + 3) / 6.0, m_theme.moodFill(value));
    painter.setBrush(tints);
    const int from = std::min(pointOf(low()).x(), pointOf(high()).x());
    const int until = std::max(pointOf(low()).x(), pointOf(high()).x());
    painter.drawRect(from, y, until - from, rangeTrack);
}

void MoodRange::mousePressEvent(QMouseEvent *event)
{
    const int value = valueAt(event->position().toPoint().x());
    const bool second = value >= high() || (value > low() && value - low() > high() - value);
    m_held = second ? 1 : 0;
    m_handles[static_cast<std::size_t>(m_held)]->setFocus(Qt::MouseFocusReason);
    m_handles[static_cast<std::size_t>(m_held)]->setValue(value);
}

void MoodRange::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        m_handles[static_cast<std::size_t>(m_held)]->setValue(
            valueAt(event->position().toPoint().x()));
}

bool MoodRange::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        static_cast<QWidget *>(watched)->raise(); // both may stand on one value
    return QWidget::eventFilter(watched, event);
}

MoodPopup::MoodPopup(const Theme &theme, int low, int high, QWidget *parent)
    : ChipPopup(theme, tr("Mood"), parent)
{
    setObjectName(u"mood-popup"_s);
    m_words = makeLabel(theme, Type::Small, Tone::Text, {}, this);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(2 * theme.lineHeight(Type::Small)); // nothing jumps under the hand
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_column->addWidget(m_words);
    m_range = new MoodRange(theme, this);
    m_range->setRange(low, high);
    m_column->addWidget(m_range);
    auto *any = makeButton(theme, Look::Quiet, tr("Any mood"), this, 30);
    m_column->addWidget(any, 0, Qt::AlignLeading);
    connect(m_range, &MoodRange::changed, this, [this](int from, int until) {
        say();
        Q_EMIT changed(from, until);
    });
    connect(any, &QPushButton::clicked, this, [this]() {
        Q_EMIT cleared();
        close();
    });
    say();
    m_range->setFocus(Qt::PopupFocusReason);
}

void MoodPopup::say()
{
    const QString from = pleasantInWords(m_range->low());
    const QString until = pleasantInWords(m_range->high());
    m_words->setText(from == until ? from : tr("From %1 to %2").arg(from, until));
}

NamePopup::NamePopup(const Theme &theme,
                     const QString &title,
                     const QStringList &names,
                     const QString &none,
                     QWidget *parent)
    : ChipPopup(theme, title, parent)
{
    setObjectName(u"name-popup"_s);
    if (names.isEmpty()) {
        auto *sentence = makeLabel(theme, Type::Small, Tone::Text2, none, this);
        sentence->setWordWrap(true);
        m_column->addWidget(sentence);
        return;
    }
    m_column->setContentsMargins(10, 10, 10, 10);
    m_field = makeField(theme, title, this, 36);
    m_field->setPlaceholderText(title);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_column->addWidget(m_field);
    m_names = new QSortFilterProxyModel(this);
    m_names->setSourceModel(new QStringListModel(names, m_names));
    m_names->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new QListView(this);
    m_list->setProperty("look", u"popup"_s);
    m_list->setProperty("within", true);
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setModel(m_names);
    m_list->setFixedHeight(std::min<int>(popupRows, static_cast<int>(names.size())) * theme.px(33)
                           + 6);
    m_column->addWidget(m_list);
    m_list->setCurrentIndex(m_names->index(0, 0));
    setFocusProxy(m_field);
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_names->setFilterFixedString(text);
        m_list->setCurrentIndex(m_names->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &at) { take(at.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &at) { take(at.row()); });
}

void NamePopup::take(int row)
{
    const QString name = m_names->index(row, 0).data().toString();
    if (name.isEmpty() || !isVisible())
        return;
    close();
    Q_EMIT chosen(name);
}

bool NamePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return ChipPopup::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        if (row >= 0 && row < m_names->rowCount())
            m_list->setCurrentIndex(m_names->index(row, 0));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentIndex().row());
        return true;
    }
    return ChipPopup::eventFilter(watched, event);
}

} // namespace afterword

#include "filter_popups.moc"
