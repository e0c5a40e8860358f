// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, icon buttons, fields and hairlines.
#include "ui/shared/controls.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// Draws an icon from the theme each time it is asked, so that no icon is ever out of date.
class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(const Theme &theme, QString name, Tone tone)
        : m_theme(theme)
        , m_name(std::move(name))
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect.topLeft(), scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap
    scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        QPixmap drawn = m_theme.icon(m_name, ink(mode, state), side, scale);
        if (size.width() == size.height()) {
            return drawn;
        }
        // A wider box keeps the icon at the start: the rest is the gap before a button's words.
        QPixmap box(size);
        box.setDevicePixelRatio(scale);
        box.fill(Qt::transparent);
        const bool rtl = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        QPainter painter(&box);
        painter.drawPixmap(QPointF(rtl ? size.width() / scale - side : 0, 0), drawn);
        return box;
    }

    [[nodiscard]] QString key() const override { return u"afterword-theme"_s; }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new ThemeIconEngine(m_theme, m_name, m_tone);
    }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled) {
            return m_theme.color(Tone::Disabled);
        }
        return m_theme.color(state == QIcon::On ? Tone::Accent : m_tone);
    }

    const Theme &m_theme;
    QString m_name;
    Tone m_tone;
};

QString lookName(Look look)
{
    switch (look) {
    case Look::Primary:
        return u"primary"_s;
    case Look::Quiet:
        return u"quiet"_s;
    case Look::Link:
        return u"link"_s;
    case Look::Clay:
        return u"clay"_s;
    case Look::Default:
        break;
    }
    return u"default"_s;
}

class Hairline final : public QWidget
{
public:
    Hairline(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_theme.color(Tone::Hair));
    }

private:
    const Theme &m_theme;
};

} // namespace

QIcon themeIcon(const Theme &theme, const QString &name, Tone tone)
{
    return QIcon(new ThemeIconEngine(theme, name, tone)); // the icon owns its engine
}

QPushButton *
makeButton(const Theme &theme, Look look, const QString &text, QWidget *parent, int height)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("look", lookName(look));
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    // Enter presses a button that has the focus, but never the one that cannot be taken back.
    button->setAutoDefault(look != Look::Clay);
    const auto restyle = [&theme, button, look, height] {
        QFont font = theme.font(Type::Control);
        if (height <= 30) {
            font.setPixelSize(theme.font(Type::Small).pixelSize());
        }
        if (height < 30) {
            font.setWeight(QFont::Normal); // an aside: More…, Add a tag
        } else if (look == Look::Link) {
            font.setWeight(QFont::DemiBold);
        }
        button->setIconSize(QSize(theme.px(24), theme.px(20)));
        button->setFont(font);
        button->setMinimumHeight(qMax(theme.px(height), QFontMetrics(font).height() + 8));
    };
    restyle();
    QObject::connect(&theme, &Theme::changed, button, restyle);
    return button;
}

QToolButton *
makeIconButton(const Theme &theme, const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("look", u"icon"_s);
    button->setIcon(themeIcon(theme, icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    const auto restyle = [&theme, button] {
        button->setIconSize(QSize(theme.px(20), theme.px(20)));
        button->setFixedSize(theme.px(32), theme.px(32));
        button->update();
    };
    restyle();
    QObject::connect(&theme, &Theme::changed, button, restyle);
    return button;
}

QLineEdit *makeField(const Theme &theme, const QString &name, QWidget *parent, int height)
{
    auto *field = new QLineEdit(parent);
    field->setAccessibleName(name);
    field->setInputMethodHints(Qt::ImhSensitiveData); // what is typed is nothing to learn from
    field->setProperty("tool", height < 40);
    field->setFont(theme.font(Type::Body));
    QObject::connect(&theme, &Theme::changed, field, [&theme, field] {
        field->setFont(theme.font(Type::Body));
    });
    return field;
}

void setInvalid(QLineEdit *field, bool invalid)
{
    if (field->property("invalid").toBool() == invalid) {
        return;
    }
    field->setProperty("invalid", invalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
    field->update();
}

QWidget *makeHairline(const Theme &theme, QWidget *parent)
{
    return new Hairline(theme, parent);
}

} // namespace afterword
