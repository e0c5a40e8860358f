// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything in the Write room stands at each size.
#include "ui/shared/controls.h"
#include "ui/shared/file_rows.h"
#include "ui/shared/markdown.h"
#include "ui/shared/mirror.h"
#include "ui/shared/mood.h"
#include "ui/shared/panels.h"
#include "ui/write/about_you_row.h"
#include "ui/write/check_in.h"
#include "ui/write/circles_row.h"
#include "ui/write/find_bar.h"
#include "ui/write/mood_words.h"
#include "ui/write/page_head.h"
#include "ui/write/prompt_card.h"
#include "ui/write/write_view.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int viewPanel = 316;
constexpr int viewStrip = 40;
constexpr int viewLow = 700; ///< under this height the prompt takes one row
constexpr int viewFoot = 55;
constexpr int viewCaret = 2; ///< the editor keeps this free at a line's end
constexpr int viewBarGap = 8;
constexpr int viewBar = 10;

} // namespace

bool WriteView::isDocked() const
{
    return m_width == Room::Width::Wide && !m_focusMode;
}

void WriteView::setWidthClass(Room::Width width)
{
    if (width != m_width)
        m_open = false;
    m_width = width;
    fit();
}

void WriteView::setFocusMode(bool on)
{
    m_focusMode = on;
    m_open = false;
    head->setFocusMode(on);
    fit();
}

void WriteView::setPromptShown(bool shown)
{
    m_promptShown = shown;
    fit();
}

void WriteView::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

void WriteView::showMark(const std::optional<Mood> &mark, const QStringList &words, bool today)
{
    m_strip->setMark(mark);
    const QString asked = today ? tr("How is it right now?") : tr("How was it then?");
    m_mood->setWords(
        mark, mark ? markInWords(*mark) : QString(), mark ? words.join(u", "_s) : asked);
    m_change->setText(mark ? tr("Change") : tr("Pick a dot"));
    m_change->setAccessibleName(mark ? tr("Change the mood") : tr("Pick a dot"));
}

void WriteView::fit()
{
    const bool docked = isDocked();
    const bool strip = m_width == Room::Width::Middle && !m_focusMode;
    checkIn->setFloating(!docked);
    checkIn->setVisible(docked || m_open);
    m_strip->setVisible(strip);
    m_moodRow->setVisible(isSmall() && !m_focusMode);
    // Large text may widen the panel, but the page comes first.
    const int most = std::max(viewPanel, width() * 36 / 100);
    const int beside = std::min(m_theme.px(viewPanel), most);
    const int panel = docked ? beside : strip ? viewStrip : 0;
    fitColumn(width() - panel);
    const Mirror mirror(*this);
    if (docked)
        checkIn->setGeometry(
            mirror.rect(QRectF(width() - panel, 0, panel, height())).toAlignedRect());
    else
        placeFloating();
    m_strip->move(mirror.rect(QRectF(width() - 36, 30, 32, 32)).topLeft().toPoint());
    update();
}

void WriteView::fitColumn(int room)
{
    const bool low = height() < viewLow;
    head->setSmall(isSmall());
    prompt->setRow(isSmall() || low);
    // While someone looks for a word, a low window leaves its room to the text.
    const bool shown = m_promptShown && !(low && find->isVisibleTo(this));
    prompt->setVisible(shown);
    const bool rows = shown && prompt->isRow();
    const bool moodRow = isSmall() && !m_focusMode;
    // Rows bring their own air; the card and the bare text want some.
    m_headGap->changeSize(0, isSmall() ? (moodRow ? 4 : 8) : rows ? 8 : shown ? 20 : 24);
    m_textGap->changeSize(0, moodRow || rows ? 14 : shown ? 26 : 0);
    m_stack->setContentsMargins(0, (isSmall() ? 21 : 28) - head->overhang(), 0, 0);
    m_foot->setMinimumHeight(m_theme.px(viewFoot));
    m_stack->invalidate();
    const int side = isSmall() ? 32 : 40;
    const int width = std::min(m_theme.measure() + viewCaret, room - 2 * side);
    const Mirror mirror(*this);
    const int left = (room - width) / 2;
    m_column->setGeometry(mirror.rect(QRectF(left, 0, width, height())).toAlignedRect());
    m_stack->activate();
    placeBar();
}

void WriteView::placeBar()
{
    const QRect text = QRect(editor->mapTo(this, QPoint()), editor->size());
    const int x = isRightToLeft() ? text.left() - viewBarGap - viewBar
                                  : text.left() + text.width() + viewBarGap;
    m_bar->setGeometry(x, text.top(), viewBar, text.height());
}

void WriteView::placeFloating()
{
    if (!checkIn->isFloating())
        return;
    const Mirror mirror(*this);
    const int width = std::min(m_theme.px(viewPanel), this->width() - 16);
    const bool strip = m_strip->isVisibleTo(this);
    double right = strip ? this->width() - viewStrip - 8 : this->width() - 16;
    double top = strip ? 24 : 64;
    if (m_moodRow->isVisibleTo(this)) { // under the row, at the end of the column
        const QRectF row(m_moodRow->mapTo(this, QPoint()), m_moodRow->size());
        right = mirror.rect(row).right();
        top = row.bottom() + 6;
    }
    right = std::max(right, width + 8.0);
    checkIn->resize(width, checkIn->height());
    const int tall = std::min(checkIn->fullHeight(), static_cast<int>(height() - top) - 12);
    // A low window: rather over the row than cut short.
    const int least = std::min(checkIn->fullHeight(), height() - 24);
    if (tall < least && tall < 320) {
        top = std::max(12.0, height() - 12.0 - least);
        checkIn->setGeometry(mirror.rect(QRectF(right - width, top, width, least)).toAlignedRect());
    } else {
        checkIn->setGeometry(mirror.rect(QRectF(right - width, top, width, tall)).toAlignedRect());
    }
    checkIn->raise();
}

void WriteView::toggleCheckIn()
{
    if (m_open)
        closeCheckIn();
    else
        openCheckIn();
}

void WriteView::openCheckIn()
{
    if (!isDocked() && !m_open) {
        m_open = true;
        checkIn->show();
        placeFloating();
        qApp->installEventFilter(this);
    }
    checkIn->pad()->setFocus(Qt::ShortcutFocusReason);
}

void WriteView::closeCheckIn()
{
    m_open = false;
    qApp->removeEventFilter(this);
    if (checkIn->isFloating())
        checkIn->hide();
}

bool WriteView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == editor && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placeBar();
    if (m_open && event->type() == QEvent::MouseButtonPress) {
        // A click anywhere else closes the card; the click itself goes on.
        const auto *widget = qobject_cast<QWidget *>(watched);
        const bool ours = widget != nullptr && widget->window() == window();
        const bool card = ours && (widget == checkIn || checkIn->isAncestorOf(widget));
        if (ours && !card && widget != m_strip && widget != m_change)
            closeCheckIn();
    }
    return QWidget::eventFilter(watched, event);
}

void WriteView::orderTabs()
{
    setTabOrder(title, editor);
    QWidget *before = editor;
    QList<QWidget *> rows = circles->stops() + aboutYou->stops();
    rows += files->stops();
    for (QWidget *next : rows) {
        setTabOrder(before, next);
        before = next;
    }
    for (const TagRow *names : {tags, people}) {
        const QLayout *row = names->layout();
        for (int i = 0; i < row->count(); ++i) {
            QWidget *next = row->itemAt(i)->widget();
            if (next != nullptr && (next->focusPolicy() & Qt::TabFocus) != 0) {
                setTabOrder(before, next);
                before = next;
            }
        }
    }
    setTabOrder(before, m_strip);
}

QList<QWidget *> WriteView::panes() const
{
    QList<QWidget *> list{head->first()};
    if (prompt->isVisible())
        list << prompt->first();
    if (find->isVisible())
        list << find;
    list << editor;
    if (files->isVisible() && !files->stops().isEmpty())
        list << files->stops().first();
    for (int i = 0; i < tags->layout()->count(); ++i) {
        QWidget *each = tags->layout()->itemAt(i)->widget();
        if (each != nullptr && each->isVisible() && (each->focusPolicy() & Qt::TabFocus) != 0) {
            list << each;
            break;
        }
    }
    if (checkIn->isVisible())
        list << checkIn->pad();
    else if (m_strip->isVisible())
        list << m_strip;
    else if (m_moodRow->isVisible())
        list << m_change;
    return list;
}

void WriteView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WriteView::paintEvent(QPaintEvent *)
{
    if (!m_strip->isVisible())
        return;
    QPainter painter(this);
    painter.fillRect(Mirror(*this).rect(QRectF(width() - viewStrip, 0, 1, height())),
                     m_theme.color(Tone::Hair));
}

} // namespace afterword
