// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/find.h"

#include "app/base/fold.h"
#include "ui/settings/rows.h"
#include "ui/shared/controls.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int foundMost = 30;
constexpr int foundPadding = 10;

/// One row that was found: what it is called, and where it stands.
class FoundSetting final : public QAbstractButton
{
public:
    FoundSetting(const Theme &theme, const QString &name, QString place, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_place(std::move(place))
    {
        setObjectName(QStringLiteral("foundSetting"));
        setText(name);
        setAccessibleName(name);
        setAccessibleDescription(m_place);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics name(m_theme.font(Type::Control));
        const QFontMetrics place(m_theme.font(Type::Small));
        const int wide = std::max(name.horizontalAdvance(text()), place.horizontalAdvance(m_place));
        return {wide + 2 * foundPadding, name.height() + place.height() + 2 * foundPadding + 2};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isDown() || underMouse() || hasFocus()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(isDown() ? Tone::Press : Tone::Hover));
            painter.drawRoundedRect(rect(), 8, 8);
        }
        const QRect inside = rect().adjusted(foundPadding, foundPadding, -foundPadding, 0);
        line(painter, inside, Type::Control, Tone::Text, text());
        const int below = QFontMetrics(m_theme.font(Type::Control)).height() + 2;
        line(painter, inside.adjusted(0, below, 0, 0), Type::Small, Tone::Text2, m_place);
    }

private:
    void line(QPainter &painter, const QRect &where, Type type, Tone tone, const QString &words)
    {
        const QFont font = m_theme.font(type);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(m_theme.color(tone));
        painter.drawText(where,
                         Qt::AlignLeading | Qt::AlignTop,
                         metrics.elidedText(words, Qt::ElideRight, where.width()));
    }

    const Theme &m_theme;
    QString m_place;
};

bool holdsAll(const QByteArray &folded, const QByteArrayList &words)
{
    return std::all_of(words.begin(), words.end(), [&folded](const QByteArray &word) {
        return word.isEmpty() || folded.contains(word);
    });
}

} // namespace

SettingsFind::SettingsFind(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_none(makeLabel(
          theme, Type::Body, Tone::Text2, tr("Nothing in Settings is called that."), this))
{
    setMaximumWidth(660);
    m_none->setObjectName(QStringLiteral("noSetting"));
    m_none->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, 40);
    m_column->setSpacing(0);
    QLabel *title = makeLabel(theme, Type::Section, Tone::Text, tr("Found in Settings"), this);
    title->setContentsMargins(foundPadding, 0, 0, 0); // as far in as what stands below
    m_none->setContentsMargins(foundPadding, 0, 0, 0);
    m_column->addWidget(title);
    m_column->addSpacing(16);
    m_column->addWidget(m_none);
    m_column->addStretch();
}

void SettingsFind::addPage(int index, const QString &name, const SettingsPage *page)
{
    m_pages.append({index, name, page});
}

void SettingsFind::show(const QString &words)
{
    const QByteArrayList wanted = fold(words).split(' ');
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    // What is called so comes before what only speaks of it.
    int count = 0;
    for (const bool byName : {true, false}) {
        for (const Page &page : std::as_const(m_pages)) {
            if (page.page != nullptr)
                count += addFound(page, wanted, byName, foundMost - count);
        }
    }
    m_none->setVisible(count == 0);
    m_column->insertWidget(m_column->count() - 1, m_rows);
    m_rows->show();
}

int SettingsFind::addFound(const Page &page, const QByteArrayList &wanted, bool byName, int most)
{
    int count = 0;
    for (const SettingsPage::Entry &entry : page.page->entries()) {
        if (count == most || entry.row == nullptr || entry.row->isHidden())
            continue;
        const QString where =
            entry.group.isEmpty() ? page.name : tr("%1, %2").arg(page.name, entry.group);
        const bool named = holdsAll(fold(entry.name), wanted);
        const bool speaks =
            named
            || holdsAll(fold(QStringList{entry.name, entry.words(), where}.join(u' ')), wanted);
        if (!speaks || named != byName)
            continue;
        ++count;
        auto *found = new FoundSetting(
            m_theme, entry.name.isEmpty() ? entry.group : entry.name, where, m_rows);
        connect(found,
                &QAbstractButton::clicked,
                this,
                [this, index = page.index, row = entry.row, control = entry.control]() {
                    if (row != nullptr)
                        Q_EMIT chosen(index, row, control);
                });
        m_rows->layout()->addWidget(found);
    }
    return count;
}

void SettingsFind::chooseFirst()
{
    if (m_rows == nullptr)
        return;
    if (auto *first = m_rows->findChild<QAbstractButton *>())
        first->click();
}

void SettingsFind::focusFirst()
{
    if (m_rows == nullptr)
        return;
    if (auto *first = m_rows->findChild<QAbstractButton *>())
        first->setFocus(Qt::TabFocusReason);
}

void SettingsFind::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        focusNextPrevChild(key == Qt::Key_Down);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && focusWidget() != nullptr) {
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
    } else
        QWidget::keyPressEvent(event);
}

} // namespace afterword
