// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: the type scale (look.md 3).
#include "ui/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <array>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct TypeRow
{
    int size;
    int line;
    QFont::Weight weight;
    bool serif;
};

/// In the order of Type. Reading is worked out apart.
constexpr std::array<TypeRow, 15> typeScale{{
    {30, 36, QFont::Normal, true},    // Page
    {30, 40, QFont::Normal, true},    // Question
    {24, 30, QFont::Normal, true},    // Section
    {20, 26, QFont::Normal, true},    // Card
    {20, 28, QFont::Normal, true},    // Prompt
    {17, 22, QFont::Normal, true},    // Row
    {19, 30, QFont::Normal, true},    // Reading
    {22, 30, QFont::Normal, true},    // Heading
    {14, 20, QFont::DemiBold, false}, // Label
    {13, 18, QFont::DemiBold, false}, // FormLabel
    {14, 20, QFont::Normal, false},   // Body
    {14, 20, QFont::Medium, false},   // Control
    {13, 18, QFont::Normal, false},   // Small
    {12, 16, QFont::Normal, false},   // Tiny
    {16, 24, QFont::Normal, false},   // Mono
}};

const TypeRow &typeRow(Type type)
{
    return typeScale.at(static_cast<std::size_t>(type));
}

QString firstInstalled(std::initializer_list<QLatin1StringView> families)
{
    for (const QLatin1StringView family : families) {
        QString name(family);
        if (QFontDatabase::hasFamily(name)) {
            return name;
        }
    }
    return {};
}

} // namespace

void Theme::chooseFonts()
{
    m_serif = firstInstalled(
        {"Newsreader"_L1, "Source Serif 4"_L1, "Literata"_L1, "Charter"_L1, "Noto Serif"_L1});
    if (m_serif.isEmpty()) {
        QFont guess;
        guess.setStyleHint(QFont::Serif);
        guess.setFamily(u"serif"_s);
        m_serif = QFontInfo(guess).family();
    }
    m_sans = firstInstalled({"Inter"_L1});
    if (m_sans.isEmpty()) {
        m_sans = qApp->property("afterwordSans").toString();
    }
}

/// Looked up when it is first wanted: finding and loading a font takes a start some time.
const QString &Theme::mono() const
{
    if (m_mono.isEmpty())
        m_mono = QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family();
    return m_mono;
}

int Theme::defaultReadingSize() const
{
    // Noto Serif runs large: 17 of it looks like 19 of the others.
    return m_serif == "Noto Serif"_L1 ? 17 : 19;
}

QFont Theme::font(Type type) const
{
    const TypeRow &row = typeRow(type);
    QFont font;
    if (type == Type::Mono) {
        font.setFamilies({mono(), u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s});
        font.setStyleHint(QFont::Monospace);
    } else if (row.serif) {
        font.setFamilies(
            {m_serif, u"Noto Naskh Arabic"_s, u"Noto Serif Hebrew"_s, u"Noto Serif"_s});
        font.setStyleHint(QFont::Serif);
    } else {
        font.setFamilies({m_sans, u"Noto Sans"_s, u"DejaVu Sans"_s});
        font.setStyleHint(QFont::SansSerif);
    }
    int size = qRound(row.size * m_scale);
    if (type == Type::Reading || type == Type::Heading) {
        const int reading = m_readingSize > 0 ? m_readingSize : defaultReadingSize();
        // A heading keeps its step above the text it heads.
        size = qRound(type == Type::Reading ? reading * m_scale : reading * m_scale * 22.0 / 19.0);
    }
    font.setPixelSize(qMax(size, 12));
    font.setWeight(row.weight);
    // Scripts written right to left have no slanted hand.
    font.setItalic(type == Type::Prompt && QGuiApplication::layoutDirection() == Qt::LeftToRight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Theme::lineHeight(Type type) const
{
    if (type == Type::Reading || type == Type::Heading) {
        const int reading = m_readingSize > 0 ? m_readingSize : defaultReadingSize();
        return qRound(30.0 * m_scale * reading / defaultReadingSize());
    }
    return px(typeRow(type).line);
}

int Theme::measure() const
{
    static const QString sample =
        u"The rain had stopped and the whole street smelled of bread and tea"_s;
    return qRound(QFontMetricsF(font(Type::Reading)).horizontalAdvance(sample));
}

} // namespace afterword
