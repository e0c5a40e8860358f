// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controls.h"
#include "ui/theme.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// How much of a picture is inked, left half and right half.
std::pair<int, int> inkOfHalves(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    int left = 0;
    int right = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            (x < image.width() / 2 ? left : right) += qAlpha(image.pixel(x, y));
        }
    }
    return {left, right};
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyIconDraws();
    void iconsTakeColourAndRatio();
    void pointingIconsMirror();
    void markEndsInAmber();

private:
    std::unique_ptr<Theme> m_theme;
};

void IconsTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
}

void IconsTest::cleanup()
{
    m_theme.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void IconsTest::everyIconDraws()
{
    const QDir icons(QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/icons"));
    const QStringList files = icons.entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(files.size() >= 44);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        const auto [left, right] = inkOfHalves(m_theme->icon(name, Qt::black));
        QVERIFY2(left + right > 255 * 12, qPrintable(name));
    }
}

void IconsTest::iconsTakeColourAndRatio()
{
    const QPixmap small = m_theme->icon(u"check"_s, QColor(u"#2F5D58"_s), 20, 1.0);
    const QPixmap large = m_theme->icon(u"check"_s, QColor(u"#2F5D58"_s), 20, 2.0);
    QCOMPARE(small.size(), QSize(20, 20));
    QCOMPARE(large.size(), QSize(40, 40));
    QCOMPARE(large.devicePixelRatio(), 2.0);
    QCOMPARE(large.deviceIndependentSize(), QSizeF(20, 20));
    // Somewhere the stroke is solid, and there it has the colour asked for.
    const QImage image = large.toImage();
    bool solid = false;
    for (int y = 0; y < 40 && !solid; ++y) {
        for (int x = 0; x < 40 && !solid; ++x) {
            solid = image.pixelColor(x, y) == QColor(u"#2F5D58"_s);
        }
    }
    QVERIFY(solid);
    // The same request is answered from the cache.
    QCOMPARE(m_theme->icon(u"check"_s, QColor(u"#2F5D58"_s), 20, 2.0).cacheKey(), large.cacheKey());
}

void IconsTest::pointingIconsMirror()
{
    const auto ltr = m_theme->icon(u"arrow-right"_s, Qt::black, 20, 2.0).toImage();
    const auto still = m_theme->icon(u"search"_s, Qt::black, 20, 2.0).toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto rtl = m_theme->icon(u"arrow-right"_s, Qt::black, 20, 2.0).toImage();
    QVERIFY(ltr != rtl);
    const QImage back = rtl.mirrored(true, false);
    int differing = 0;
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 40; ++x) {
            differing += std::abs(qAlpha(back.pixel(x, y)) - qAlpha(ltr.pixel(x, y))) > 64 ? 1 : 0;
        }
    }
    QCOMPARE(differing, 0);
    QCOMPARE(m_theme->icon(u"search"_s, Qt::black, 20, 2.0).toImage(), still);
}

void IconsTest::markEndsInAmber()
{
    const QImage mark = m_theme->mark(40, 1.0).toImage();
    QCOMPARE(mark.pixelColor(31, 31), m_theme->moodFill(2));
    QCOMPARE(mark.pixelColor(20, 10), m_theme->color(Tone::Accent));
    QCOMPARE(qAlpha(mark.pixel(36, 2)), 0);
}

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
