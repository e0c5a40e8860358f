// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr auto themeMarker = "afterwordThemed";

/// In the order of Tone.
constexpr std::array<const char *, 32> themeTokenNames{
    "window",       "rail",         "tint",      "surface",     "raised",        "hair",
    "edge",         "edge-soft",    "text",      "text2",       "text3",         "accent",
    "accent-hover", "accent-press", "on-accent", "accent-soft", "accent-line",   "ring",
    "hover",        "hover-raised", "press",     "disabled",    "disabled-fill", "clay",
    "clay-hover",   "on-clay",      "hit",       "hit-text",    "sel",           "scrim",
    "band",         "line"};

QHash<QString, QColor> themeTokens(bool dark)
{
    QFile file(u":/theme/tokens.json"_s);
    QHash<QString, QColor> tokens;
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The theme's colours are missing from this build");
    }
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject chosen = all.value(dark ? "dark"_L1 : "light"_L1).toObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it) {
        tokens.insert(it.key(), QColor(it.value().toString()));
    }
    return tokens;
}

double themeLuminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

bool themeIsDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Only pure black under a very light ink tells a high-contrast system from an ordinary one.
bool themeIsHighContrast(const QPalette &palette)
{
    return themeLuminance(palette.color(QPalette::Window)) == 0.0
           && themeLuminance(palette.color(QPalette::WindowText)) > 0.9;
}

/// Two inks, no tints; greys only where a state has to be seen.
void themeMakeContrast(QHash<QString, QColor> &tokens, bool dark, const QPalette &system)
{
    const bool own = themeIsHighContrast(system) && dark;
    const QColor paper = dark ? QColor(Qt::black) : QColor(Qt::white);
    QColor ink = dark ? QColor(Qt::white) : QColor(Qt::black);
    if (own) {
        ink = system.color(QPalette::WindowText);
    }
    const auto all = [&tokens](std::initializer_list<const char *> names, const QColor &color) {
        for (const char *name : names) {
            tokens.insert(QString::fromLatin1(name), color);
        }
    };
    const auto pick = [dark](const char *light, const char *night) {
        return QColor(QString::fromLatin1(dark ? night : light));
    };
    all({"window",
         "rail",
         "tint",
         "surface",
         "raised",
         "scrim",
         "disabled-fill",
         "on-accent",
         "on-clay"},
        paper);
    all({"text", "text2", "text3", "hair", "edge", "edge-soft", "accent-line", "line"}, ink);
    all({"e1", "e2", "e3", "e4", "e5", "e6", "e7"}, ink);
    all({"accent", "ring"}, pick("#003D36", "#9FF0DC"));
    all({"accent-hover"}, pick("#002B26", "#C5F7EA"));
    all({"accent-press"}, pick("#001A17", "#7FDCC5"));
    all({"hover", "hover-raised"}, pick("#E6E6E6", "#2B2B2B"));
    all({"press"}, pick("#CFCFCF", "#404040"));
    all({"accent-soft"}, pick("#D9D9D9", "#363636"));
    all({"disabled"}, pick("#595959", "#A6A6A6"));
    all({"clay"}, pick("#7A1E05", "#FFB59C"));
    all({"clay-hover"}, pick("#591403", "#FFD0C0"));
    all({"sel"}, pick("#B3D7FF", "#004C99"));
    all({"hit"}, QColor(u"#FFF066"_s));
    all({"hit-text"}, QColor(Qt::black));
    all({"band"}, pick("#D0D0D0", "#404040"));
}

/// The palette the platform gives when nobody has set one.
QPalette themePlatformPalette()
{
    QApplication::setPalette(QPalette());
    return QGuiApplication::palette();
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    // A second Theme in one process must not take the first one's colours for the system's.
    const bool themed = qApp->property(themeMarker).toBool();
    if (themed) {
        m_system = themePlatformPalette();
        m_scale = qApp->property("afterwordScale").toDouble();
    } else {
        m_system = QGuiApplication::palette();
        // Small differences between desktops are no wish for larger text; a big one is.
        const double asked = QFontInfo(QGuiApplication::font()).pixelSize() / 14.0;
        m_scale = asked > 1.12 ? std::min(asked, 1.6) : 1.0;
        qApp->setProperty("afterwordScale", m_scale);
        qApp->setProperty("afterwordSans", QFontInfo(QGuiApplication::font()).family());
    }
    qApp->setProperty(themeMarker, true);
    chooseFonts();
    QApplication::setStyle(new AppStyle(*this)); // QApplication owns it
    apply();
    qApp->installEventFilter(this);
}

Theme::Theme(Mode mode, ForPicture)
    : m_mode(mode)
    , m_system(QPalette(Qt::white)) // asked for nothing that a mode says itself
{
    chooseFonts();
    choose();
}

std::unique_ptr<Theme> Theme::forPicture(Mode mode)
{
    return std::unique_ptr<Theme>(new Theme(mode, ForPicture{}));
}

Theme::Mode Theme::modeFrom(const QString &name)
{
    if (name == "light"_L1) {
        return Mode::Light;
    }
    if (name == "dark"_L1) {
        return Mode::Dark;
    }
    return name == "contrast"_L1 ? Mode::Contrast : Mode::System;
}

void Theme::setMode(Mode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        apply();
    }
}

void Theme::setScale(double scale)
{
    const double bounded = std::clamp(scale, 0.85, 1.6);
    if (!qFuzzyCompare(bounded, m_scale)) {
        m_scale = bounded;
        apply();
    }
}

void Theme::setReadingSize(int pixels)
{
    const int bounded = pixels <= 0 ? 0 : std::clamp(pixels, 15, 28);
    if (bounded != m_readingSize) {
        m_readingSize = bounded;
        Q_EMIT changed();
    }
}

void Theme::setReduceMotion(bool reduce)
{
    if (reduce != m_reduceMotion) {
        m_reduceMotion = reduce;
        Q_EMIT changed();
    }
}

void Theme::setNotch(bool notch)
{
    if (notch != m_notch) {
        m_notch = notch;
        Q_EMIT changed();
    }
}

int Theme::px(int logical) const
{
    return qRound(logical * m_scale);
}

QColor Theme::color(Tone tone) const
{
    return m_tokens.value(QLatin1StringView(themeTokenNames.at(static_cast<std::size_t>(tone))));
}

QColor Theme::moodFill(int pleasant) const
{
    return m_tokens.value("m"_L1 + QString::number(std::clamp(pleasant, -3, 3) + 4));
}

QColor Theme::moodOutline(int pleasant) const
{
    return m_tokens.value("e"_L1 + QString::number(std::clamp(pleasant, -3, 3) + 4));
}

QColor Theme::moodText(int pleasant) const
{
    return m_tokens.value("t"_L1 + QString::number(std::clamp(pleasant, -3, 3) + 4));
}

void Theme::choose()
{
    const bool systemDark = themeIsDark(m_system);
    m_contrast =
        m_mode == Mode::Contrast || (m_mode == Mode::System && themeIsHighContrast(m_system));
    m_dark = m_mode == Mode::Dark || (m_mode != Mode::Light && systemDark);
    m_tokens = themeTokens(m_dark);
    if (m_contrast) {
        themeMakeContrast(m_tokens, m_dark, m_system);
    }
    m_icons.clear();
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto both = [this, &palette](QPalette::ColorRole role, Tone tone) {
        palette.setColor(role, color(tone));
    };
    both(QPalette::Window, Tone::Window);
    both(QPalette::WindowText, Tone::Text);
    both(QPalette::Base, Tone::Surface);
    both(QPalette::AlternateBase, Tone::Tint);
    both(QPalette::Text, Tone::Text);
    both(QPalette::Button, Tone::Surface);
    both(QPalette::ButtonText, Tone::Text);
    both(QPalette::BrightText, Tone::OnAccent);
    both(QPalette::Highlight, Tone::Sel);
    both(QPalette::HighlightedText, Tone::Text);
    both(QPalette::Link, Tone::Accent);
    both(QPalette::LinkVisited, Tone::Accent);
    both(QPalette::PlaceholderText, Tone::Text3);
    both(QPalette::ToolTipBase, Tone::Text);
    both(QPalette::ToolTipText, Tone::Window);
    both(QPalette::Light, Tone::Raised);
    both(QPalette::Midlight, Tone::Hover);
    both(QPalette::Mid, Tone::EdgeSoft);
    both(QPalette::Dark, Tone::Edge);
    both(QPalette::Shadow, Tone::Edge);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, color(Tone::Disabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Tone::DisabledFill));
    palette.setColor(QPalette::Disabled, QPalette::Button, color(Tone::DisabledFill));
    return palette;
}

void Theme::apply()
{
    m_applying = true;
    choose();
    QApplication::setFont(font(Type::Body));
    QApplication::setFont(font(Type::Control), "QPushButton");
    QApplication::setFont(font(Type::Tiny), "QTipLabel");
    QApplication::setPalette(palette());
    const QString sheet = styleSheet();
    if (qApp->styleSheet() != sheet) {
        qApp->setStyleSheet(sheet);
    }
    m_applying = false;
    Q_EMIT changed();
}

void Theme::adoptSystem(const QPalette &platform)
{
    m_system = platform;
    apply();
}

void Theme::watchSystem()
{
    if (m_systemAsked) {
        return;
    }
    // Not from inside the event: the application is still telling its widgets.
    m_systemAsked = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_systemAsked = false;
            m_applying = true;
            const QPalette platform = themePlatformPalette();
            m_applying = false;
            adoptSystem(platform);
        },
        Qt::QueuedConnection);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (m_applying) {
        return false;
    }
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp) {
        const QPalette set = QGuiApplication::palette();
        QMetaObject::invokeMethod(
            this, [this, set] { adoptSystem(set); }, Qt::QueuedConnection);
    } else if (event->type() == QEvent::ApplicationLayoutDirectionChange && watched == qApp) {
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    } else if (event->type() == QEvent::ThemeChange) {
        watchSystem();
    }
    return false;
}

} // namespace afterword
