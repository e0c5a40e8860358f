// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controls.h"
#include "ui/shared/mirror.h"
#include "ui/shared/panels.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStringListModel>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int tagHeight = 28; // the target; the box is 24
constexpr int tagPadding = 8;
constexpr int tagMark = 14;
constexpr int tagWidest = 240;
constexpr int tagLongest = 60;

class TagIcon final : public QWidget
{
public:
    TagIcon(const Theme &theme, TagRow::Of of, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_name(of == TagRow::Of::Tags ? u"tag"_s : u"user"_s)
    {
        const auto restyle = [this] {
            setFixedSize(m_theme.px(16), m_theme.px(tagHeight));
            update();
        };
        restyle();
        connect(&theme, &Theme::changed, this, restyle);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(QPointF(0, (height() - width()) / 2.0),
                           m_theme.icon(m_name,
                                        m_theme.color(Tone::Text2),
                                        width(),
                                        painter.device()->devicePixelRatioF()));
    }

private:
    const Theme &m_theme;
    QString m_name;
};

/// One tag. The x lies over the end of the word, so that nothing moves when it appears.
class TagPill final : public QAbstractButton
{
public:
    /// The sentence says what Delete does here.
    TagPill(const Theme &theme,
            const QString &name,
            const QString &sentence,
            std::function<void()> remove,
            QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_remove(std::move(remove))
    {
        setText(name);
        setFont(theme.font(Type::Small));
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setProperty("ringRadius", 6);
        setProperty("ringInset", 2);
        if (m_remove) {
            setFocusPolicy(Qt::TabFocus);
            setAccessibleDescription(sentence);
        } else {
            setFocusPolicy(Qt::NoFocus);
        }
        connect(&theme, &Theme::changed, this, [this] {
            setFont(m_theme.font(Type::Small));
            updateGeometry();
        });
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = fontMetrics().horizontalAdvance(text()) + 1;
        return {std::clamp(words + 2 * tagPadding, 40, m_theme.px(tagWidest)),
                qMax(m_theme.px(tagHeight), fontMetrics().height() + 6)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool marked = m_remove && (underMouse() || hasFocus());
        const QRectF box = QRectF(rect()).adjusted(0, 2, 0, -2);
        painter.setPen(m_theme.isContrast() ? QPen(m_theme.color(Tone::EdgeSoft), 1)
                                            : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(marked ? Tone::Hover : Tone::Tint));
        painter.drawRoundedRect(
            m_theme.isContrast() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, 6, 6);
        QRectF words(tagPadding, 0, width() - 2 * tagPadding, height());
        if (marked) {
            words.setRight(markRect().left() - 2);
        }
        const Mirror mirror(*this);
        const QColor ink = m_theme.color(marked ? Tone::Text : Tone::Text2);
        painter.setFont(font());
        painter.setPen(ink);
        painter.drawText(
            mirror.rect(words),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                             | Qt::AlignVCenter),
            QFontMetricsF(font()).elidedText(text(), Qt::ElideRight, words.width() + 1.5));
        if (marked) {
            painter.drawPixmap(
                mirror.rect(markRect()).topLeft(),
                m_theme.icon(u"x"_s, ink, tagMark, painter.device()->devicePixelRatioF()));
        }
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const QRectF target = Mirror(*this).rect(QRectF(width() - 26, 0, 28, height()));
        if (m_remove && isDown() && event->button() == Qt::LeftButton
            && target.contains(event->position())) {
            setDown(false);
            m_remove();
            return;
        }
        QAbstractButton::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (m_remove && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
            m_remove();
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }

private:
    [[nodiscard]] QRectF markRect() const
    {
        return {width() - 5.0 - tagMark, (height() - tagMark) / 2.0, tagMark, tagMark};
    }

    const Theme &m_theme;
    std::function<void()> m_remove;
};

bool tagsHold(const QStringList &tags, const QString &name)
{
    return tags.contains(name, Qt::CaseInsensitive);
}

} // namespace

TagRow::TagRow(const Theme &theme, QWidget *parent, Of of)
    : QWidget(parent)
    , m_theme(theme)
    , m_of(of)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_flow = new FlowLayout(this, 8);
    const QString add = of == Of::Tags ? tr("Add a tag") : tr("Add a person");
    m_add = makeButton(theme, Look::Quiet, add, this, 28);
    connect(m_add, &QPushButton::clicked, this, &TagRow::startAdding);
    m_field = makeField(theme, add, this);
    m_field->setProperty("look", u"inline"_s);
    m_field->setPlaceholderText(of == Of::Tags ? tr("Tag") : tr("Name"));
    m_field->setMaxLength(tagLongest);
    m_field->setFixedWidth(theme.px(150));
    m_field->installEventFilter(this);
    m_field->hide();
    connect(m_field, &QLineEdit::returnPressed, this, &TagRow::commit);
    m_names = new QStringListModel(this);
    m_completer = new QCompleter(m_names, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(6);
    m_completer->popup()->setProperty("look", u"popup"_s);
    m_field->setCompleter(m_completer);
    // After the field has taken the text over.
    connect(m_completer,
            qOverload<const QString &>(&QCompleter::activated),
            this,
            &TagRow::commit,
            Qt::QueuedConnection);
    rebuild();
}

void TagRow::setTags(const QStringList &names)
{
    if (names != m_tags) {
        m_tags = names;
        rebuild();
    }
}

void TagRow::setKnown(const QStringList &names)
{
    m_known = names;
    offer();
}

void TagRow::setReadOnly(bool readOnly)
{
    if (readOnly != m_readOnly) {
        m_readOnly = readOnly;
        stopAdding(false);
        rebuild();
    }
}

void TagRow::offer()
{
    QStringList names;
    for (const QString &name : std::as_const(m_known)) {
        if (!tagsHold(m_tags, name)) {
            names << name;
        }
    }
    names.sort(Qt::CaseInsensitive);
    m_names->setStringList(names);
}

void TagRow::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item;
    }
    // Not deleted at once: one of these may be telling us that it was pressed.
    for (QWidget *widget : std::as_const(m_shown)) {
        widget->hide();
        widget->deleteLater();
    }
    m_shown.clear();
    const auto put = [this](QWidget *widget) {
        m_flow->addWidget(widget);
        m_shown << widget;
        widget->show();
    };
    if (!m_tags.isEmpty() || !m_readOnly) {
        put(new TagIcon(m_theme, m_of, this));
    }
    const QString sentence = m_of == Of::Tags ? tr("Tag. Delete takes it off this page.")
                                              : tr("Person. Delete takes them off this page.");
    for (const QString &name : std::as_const(m_tags)) {
        std::function<void()> remove;
        if (!m_readOnly) {
            remove = [this, name] { removeTag(name); };
        }
        put(new TagPill(m_theme, name, sentence, std::move(remove), this));
    }
    m_flow->addWidget(m_field);
    m_flow->addWidget(m_add);
    m_add->setVisible(!m_readOnly && m_field->isHidden());
    // Tab goes through the tags in the order they are read.
    QWidget *before = nullptr;
    for (QWidget *widget : std::as_const(m_shown)) {
        if (before != nullptr) {
            setTabOrder(before, widget);
        }
        before = widget;
    }
    if (before != nullptr) {
        setTabOrder(before, m_field);
        setTabOrder(m_field, m_add);
    }
    offer();
    updateGeometry();
}

void TagRow::startAdding()
{
    if (m_readOnly) {
        return;
    }
    m_add->hide();
    m_field->clear();
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void TagRow::stopAdding(bool backToButton)
{
    m_field->clear();
    m_field->hide();
    m_add->setVisible(!m_readOnly);
    if (backToButton) {
        m_add->setFocus(Qt::TabFocusReason);
    }
}

void TagRow::commit()
{
    const QString name = m_field->text().simplified();
    if (name.isEmpty()) {
        if (!m_field->isHidden()) {
            stopAdding(true);
        }
        return;
    }
    m_field->clear();
    if (tagsHold(m_tags, name)) {
        return;
    }
    // A known tag keeps the letters it was first written with.
    const auto known =
        std::find_if(m_known.cbegin(), m_known.cend(), [&name](const QString &other) {
            return other.compare(name, Qt::CaseInsensitive) == 0;
        });
    const QString kept = known != m_known.cend() ? *known : name;
    m_tags << kept;
    rebuild();
    Q_EMIT added(kept);
}

void TagRow::removeTag(const QString &name)
{
    const qsizetype at = m_tags.indexOf(name);
    if (at < 0) {
        return;
    }
    const bool focused = focusWidget() != nullptr && focusWidget()->hasFocus();
    m_tags.removeAt(at);
    rebuild();
    if (focused) {
        // The icon comes first among the shown.
        QWidget *next = at < m_tags.size() ? m_shown.at(at + 1) : m_add;
        next->setFocus(Qt::TabFocusReason);
    }
    Q_EMIT removed(name);
}

bool TagRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            if (event->type() == QEvent::KeyPress) {
                stopAdding(true);
            }
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        fieldLeft(static_cast<QFocusEvent *>(event)->reason());
    }
    return QWidget::eventFilter(watched, event);
}

void TagRow::fieldLeft(Qt::FocusReason reason)
{
    if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason
        || reason == Qt::MenuBarFocusReason) {
        return; // only lent
    }
    if (!m_field->text().simplified().isEmpty()) {
        commit(); // what was typed was meant
    }
    const auto close = [this] {
        if (!m_field->hasFocus()) {
            stopAdding(false);
        }
    };
    QMetaObject::invokeMethod(this, close, Qt::QueuedConnection);
}

} // namespace afterword
