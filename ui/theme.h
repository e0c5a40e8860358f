// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: colour tokens, type scale, icons and the style sheet (look.md sections 2 to 5), for light,
// dark and high contrast. One object, made by main(), handed on by reference. Changing the mode or
// text size restyles the application and emits changed(); painters read the getters at paint time.
// Thread: GUI.
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QObject>
#include <QPalette>
#include <QPixmap>
#include <QString>

#include <memory>

namespace afterword {

enum class Tone
{
    Window,
    Rail,
    Tint,
    Surface,
    Raised,
    Hair,
    Edge,
    EdgeSoft,
    Text,
    Text2,
    Text3,
    Accent,
    AccentHover,
    AccentPress,
    OnAccent,
    AccentSoft,
    AccentLine,
    Ring,
    Hover,
    HoverRaised,
    Press,
    Disabled,
    DisabledFill,
    Clay,
    ClayHover,
    OnClay,
    Hit,
    HitText,
    Sel,
    Scrim,
    Band,
    Line,
};

/// The type scale: family, pixel size and weight, with its line height.
enum class Type
{
    Page,
    Question,
    Section,
    Card,
    Prompt,
    Row,
    Reading,
    Heading,
    Label,
    FormLabel,
    Body,
    Control,
    Small,
    Tiny,
    Mono,
};

class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode
    {
        System,
        Light,
        Dark,
        Contrast
    };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);
    /// One look for a picture, text at its own size: nothing of the application changes.
    [[nodiscard]] static std::unique_ptr<Theme> forPicture(Mode mode);

    void setMode(Mode mode);
    void setReadingSize(int pixels); ///< 15 … 28; the default is 17 or 19 by family
    void setReduceMotion(bool reduce);
    void setNotch(bool notch);
    /// 0.85 … 1.6, by which fonts and the heights that hold them grow. Starts from the system font.
    void setScale(double scale);
    /// "system", "light", "dark", "contrast"; System for anything else.
    [[nodiscard]] static Mode modeFrom(const QString &name);

    [[nodiscard]] bool isDark() const { return m_dark; }

    [[nodiscard]] bool isContrast() const { return m_contrast; }

    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }

    [[nodiscard]] bool notch() const { return m_notch; }

    [[nodiscard]] Mode mode() const { return m_mode; }

    [[nodiscard]] double scale() const { return m_scale; }

    /// A length of the design, grown with the text: for minimum heights, never for fixed ones.
    [[nodiscard]] int px(int logical) const;

    [[nodiscard]] QColor color(Tone tone) const;
    /// pleasant -3 … 3
    [[nodiscard]] QColor moodFill(int pleasant) const;
    [[nodiscard]] QColor moodOutline(int pleasant) const;
    [[nodiscard]] QColor moodText(int pleasant) const;
    [[nodiscard]] QFont font(Type type) const;
    [[nodiscard]] int lineHeight(Type type) const;
    [[nodiscard]] int defaultReadingSize() const; ///< 19, or 17 for Noto Serif
    /// Width of the 66-character measure in the reading font.
    [[nodiscard]] int measure() const;
    /// An icon of resources/icons in one colour; cached. size in logical pixels.
    [[nodiscard]] QPixmap
    icon(const QString &name, const QColor &color, int size = 20, qreal ratio = 1.0) const;
    /// Three lines, the last short, ended by an amber dot.
    [[nodiscard]] QPixmap mark(int size, qreal ratio = 1.0) const;

    /// True for icons that point along the line of reading (arrows, chevrons, the time axis).
    [[nodiscard]] static bool mirrored(const QString &icon);
    /// Sets palette, style sheet and fonts of the application. Called by the setters.
    void apply();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct ForPicture
    {};

    Theme(Mode mode, ForPicture);

    void choose();
    void chooseFonts();
    [[nodiscard]] const QString &mono() const;
    void adoptSystem(const QPalette &platform);
    void watchSystem();
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_contrast = false;
    bool m_reduceMotion = false;
    bool m_notch = false;
    bool m_applying = false;
    bool m_systemAsked = false;
    int m_readingSize = 0;
    double m_scale = 1.0;
    QPalette m_system; ///< the platform's own palette
    QString m_serif;
    QString m_sans;
    mutable QString m_mono; ///< by mono()
    QHash<QString, QColor> m_tokens;
    mutable QHash<QString, QPixmap> m_icons;
};

} // namespace afterword
