// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/hint_card.h"

#include "app/session.h"
#include "ui/shared/controls.h"

#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// A key as it stands on a keyboard.
class KeyCap final : public QWidget
{
public:
    KeyCap(const Theme &theme, QString key, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_key(std::move(key))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Type::Tiny));
        return {metrics.horizontalAdvance(m_key) + 16, metrics.height() + 6};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(Tone::EdgeSoft));
        painter.setBrush(m_theme.color(Tone::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(m_theme.color(Tone::Text));
        painter.setFont(m_theme.font(Type::Tiny));
        painter.drawText(rect(), Qt::AlignCenter, m_key);
    }

private:
    const Theme &m_theme;
    QString m_key;
};

class Sign final : public QWidget
{
public:
    Sign(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(16, 16);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawPixmap(
            0, 0, m_theme.icon(u"lock"_s, m_theme.color(Tone::Text2), 16, devicePixelRatioF()));
    }

private:
    const Theme &m_theme;
};

} // namespace

HideHint::HideHint(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
{
    const Theme &theme = house.theme;
    setObjectName(u"hideHint"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_head = new QWidget(this);
    auto *title = makeLabel(theme, Type::FormLabel, Tone::Text, tr("Someone coming in?"), m_head);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(10);
    head->addWidget(new Sign(theme, m_head));
    head->addWidget(title, 1);
    auto *keys = new QWidget(this);
    auto *flow = new FlowLayout(keys, 6, 4);
    flow->addWidget(makeLabel(theme, Type::Small, Tone::Text2, tr("Hide and lock:"), keys));
    const auto cap = [&](const QString &key) {
        auto *each = new KeyCap(theme, key, keys);
        flow->addWidget(each);
        return each;
    };
    const QStringList hide = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)
                                 .toString(QKeySequence::NativeText)
                                 .split(u'+');
    for (const QString &key : hide)
        cap(key);
    QLabel *either = makeLabel(theme, Type::Small, Tone::Text2, tr("or"), keys);
    flow->addWidget(either);
    const QString escape = QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText);
    m_twice = {either, cap(escape), cap(escape)};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(keys);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&house.session.settings(), &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(key::escTwice))
            follow();
    });
    follow();
}

void HideHint::setLow(bool low)
{
    m_head->setVisible(!low);
    const int edge = low ? 6 : 12;
    layout()->setContentsMargins(16, edge, 16, edge);
}

void HideHint::follow()
{
    const bool twice = m_house.session.settings().value(key::escTwice).toBool();
    for (QWidget *each : std::as_const(m_twice))
        each->setVisible(twice);
    const QString keys =
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L).toString(QKeySequence::NativeText);
    setAccessibleName(twice ? tr("Someone coming in? Hide and lock: %1, or Esc twice.").arg(keys)
                            : tr("Someone coming in? Hide and lock: %1.").arg(keys));
}

void HideHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_house.theme;
    painter.setPen(theme.isContrast() ? QPen(theme.color(Tone::Edge)) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(Tone::Tint));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace afterword
