// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/shared/controls.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QPalette plainPalette(const QColor &window, const QColor &text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void coloursAreThoseOfTheDesign();
    void textCanBeRead_data();
    void textCanBeRead();
    void bordersCanBeSeen_data();
    void bordersCanBeSeen();
    void moodScaleRises();
    void systemFollowsThePalette();
    void highContrastSystemIsKept();
    void modeNames();
    void typeScale();
    void readingSizeIsBounded();
    void switchRestylesLiveWidgets();
    void largeTextGrowsHeights();
    void settersAreQuietWhenNothingChanges();
    void sheetHasNoHoles();

private:
    std::unique_ptr<Theme> m_theme;
};

void ThemeTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
}

void ThemeTest::cleanup()
{
    m_theme.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void ThemeTest::coloursAreThoseOfTheDesign()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/theme/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (const bool dark : {false, true}) {
        const QJsonObject tokens = all.value(dark ? "dark"_L1 : "light"_L1).toObject();
        QVERIFY(!tokens.isEmpty());
        m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QCOMPARE(m_theme->isDark(), dark);
        QCOMPARE(m_theme->color(Tone::Window), QColor(tokens.value("window"_L1).toString()));
        QCOMPARE(m_theme->color(Tone::AccentSoft),
                 QColor(tokens.value("accent-soft"_L1).toString()));
        QCOMPARE(m_theme->color(Tone::Line), QColor(tokens.value("line"_L1).toString()));
        QCOMPARE(m_theme->color(Tone::HitText), QColor(tokens.value("hit-text"_L1).toString()));
        QCOMPARE(m_theme->moodFill(-3), QColor(tokens.value("m1"_L1).toString()));
        QCOMPARE(m_theme->moodOutline(3), QColor(tokens.value("e7"_L1).toString()));
        QCOMPARE(m_theme->moodText(0), QColor(tokens.value("t4"_L1).toString()));
        QCOMPARE(QGuiApplication::palette().color(QPalette::Window), m_theme->color(Tone::Window));
    }
}

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << Theme::Mode::Light << false;
    QTest::newRow("dark") << Theme::Mode::Dark << true;
    QTest::newRow("contrast, light system") << Theme::Mode::Contrast << false;
    QTest::newRow("contrast, dark system") << Theme::Mode::Contrast << true;
}

void ThemeTest::textCanBeRead()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(bool, dark);
    QApplication::setPalette(dark ? plainPalette(QColor(30, 30, 30), Qt::white)
                                  : plainPalette(QColor(240, 240, 240), Qt::black));
    m_theme->setMode(mode);
    QTRY_COMPARE(m_theme->isDark(), dark);
    const QList<std::pair<Tone, QList<Tone>>> pairs{
        {Tone::Text,
         {Tone::Window,
          Tone::Rail,
          Tone::Tint,
          Tone::Surface,
          Tone::Raised,
          Tone::AccentSoft,
          Tone::Hover,
          Tone::HoverRaised,
          Tone::Press,
          Tone::Sel}},
        {Tone::Text2,
         {Tone::Window,
          Tone::Rail,
          Tone::Tint,
          Tone::Surface,
          Tone::Raised,
          Tone::AccentSoft,
          Tone::Hover}},
        {Tone::Text3, {Tone::Window, Tone::Rail, Tone::Tint, Tone::Surface, Tone::Raised}},
        {Tone::Accent, {Tone::Window, Tone::Rail, Tone::Tint, Tone::Surface, Tone::Raised}},
        {Tone::OnAccent, {Tone::Accent, Tone::AccentHover, Tone::AccentPress}},
        {Tone::OnClay, {Tone::Clay, Tone::ClayHover}},
        {Tone::HitText, {Tone::Hit}},
        {Tone::Window, {Tone::Text}}, // tooltips
    };
    const double least = mode == Theme::Mode::Contrast ? 7.0 : 4.5;
    for (const auto &[ink, papers] : pairs) {
        for (const Tone paper : papers) {
            const double ratio = contrast(m_theme->color(ink), m_theme->color(paper));
            QVERIFY2(ratio >= least,
                     qPrintable(m_theme->color(ink).name() + u" on "_s
                                + m_theme->color(paper).name() + u": "_s + QString::number(ratio)));
        }
    }
    for (int pleasant = -3; pleasant <= 3; ++pleasant) {
        QVERIFY(contrast(m_theme->moodText(pleasant), m_theme->moodFill(pleasant)) >= 4.5);
    }
}

void ThemeTest::bordersCanBeSeen_data()
{
    textCanBeRead_data();
}

void ThemeTest::bordersCanBeSeen()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(bool, dark);
    QApplication::setPalette(dark ? plainPalette(QColor(30, 30, 30), Qt::white)
                                  : plainPalette(QColor(240, 240, 240), Qt::black));
    m_theme->setMode(mode);
    QTRY_COMPARE(m_theme->isDark(), dark);
    for (const Tone mark : {Tone::Edge, Tone::Ring, Tone::Accent, Tone::Clay, Tone::Line}) {
        for (const Tone paper : {Tone::Window, Tone::Surface}) {
            QVERIFY(contrast(m_theme->color(mark), m_theme->color(paper)) >= 3.0);
        }
    }
    for (int pleasant = -3; pleasant <= 3; ++pleasant) {
        QVERIFY(contrast(m_theme->moodOutline(pleasant), m_theme->color(Tone::Window)) >= 3.0);
    }
}

void ThemeTest::moodScaleRises()
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
        m_theme->setMode(mode);
        for (int pleasant = -3; pleasant < 3; ++pleasant) {
            QVERIFY(luminance(m_theme->moodFill(pleasant + 1))
                    > luminance(m_theme->moodFill(pleasant)));
        }
    }
}

void ThemeTest::systemFollowsThePalette()
{
    m_theme->setMode(Theme::Mode::System);
    QApplication::setPalette(plainPalette(QColor(40, 40, 44), Qt::white));
    QTRY_VERIFY(m_theme->isDark());
    QVERIFY(!m_theme->isContrast());
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window), m_theme->color(Tone::Window));
    QApplication::setPalette(plainPalette(QColor(240, 240, 240), Qt::black));
    QTRY_VERIFY(!m_theme->isDark());

    // A chosen mode stays, whatever the system does.
    m_theme->setMode(Theme::Mode::Light);
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    QApplication::setPalette(plainPalette(QColor(20, 20, 20), Qt::white));
    QVERIFY(changed.wait());
    QVERIFY(!m_theme->isDark());
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window), m_theme->color(Tone::Window));
    // What the theme sets itself is not taken for a wish of the system's.
    QCoreApplication::sendPostedEvents();
    QCOMPARE(changed.count(), 1);
}

void ThemeTest::highContrastSystemIsKept()
{
    m_theme->setMode(Theme::Mode::System);
    QApplication::setPalette(plainPalette(Qt::black, Qt::yellow));
    QTRY_VERIFY(m_theme->isContrast());
    QVERIFY(m_theme->isDark());
    QCOMPARE(m_theme->color(Tone::Window), QColor(Qt::black));
    QCOMPARE(m_theme->color(Tone::Text), QColor(Qt::yellow));
    QCOMPARE(m_theme->color(Tone::Tint), m_theme->color(Tone::Window));
    QCOMPARE(m_theme->moodOutline(-3), QColor(Qt::yellow));
    QApplication::setPalette(plainPalette(QColor(240, 240, 240), Qt::black));
    QTRY_VERIFY(!m_theme->isContrast());
}

void ThemeTest::modeNames()
{
    QCOMPARE(Theme::modeFrom(u"light"_s), Theme::Mode::Light);
    QCOMPARE(Theme::modeFrom(u"dark"_s), Theme::Mode::Dark);
    QCOMPARE(Theme::modeFrom(u"contrast"_s), Theme::Mode::Contrast);
    QCOMPARE(Theme::modeFrom(u"system"_s), Theme::Mode::System);
    QCOMPARE(Theme::modeFrom(u"plaid"_s), Theme::Mode::System);
}

void ThemeTest::typeScale()
{
    m_theme->setScale(1.0);
    const QList<std::tuple<Type, int, int, int>> rows{{Type::Page, 30, 36, 400},
                                                      {Type::Question, 30, 40, 400},
                                                      {Type::Section, 24, 30, 400},
                                                      {Type::Card, 20, 26, 400},
                                                      {Type::Prompt, 20, 28, 400},
                                                      {Type::Row, 17, 22, 400},
                                                      {Type::Label, 14, 20, 600},
                                                      {Type::FormLabel, 13, 18, 600},
                                                      {Type::Body, 14, 20, 400},
                                                      {Type::Control, 14, 20, 500},
                                                      {Type::Small, 13, 18, 400},
                                                      {Type::Tiny, 12, 16, 400}};
    for (const auto &[type, size, line, weight] : rows) {
        QCOMPARE(m_theme->font(type).pixelSize(), size);
        QCOMPARE(m_theme->lineHeight(type), line);
        QCOMPARE(m_theme->font(type).weight(), weight);
    }
    QVERIFY(m_theme->font(Type::Prompt).italic());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!m_theme->font(Type::Prompt).italic());
    QCOMPARE(m_theme->font(Type::Reading).pixelSize(), m_theme->defaultReadingSize());
    QCOMPARE(m_theme->lineHeight(Type::Reading), 30);
}

void ThemeTest::readingSizeIsBounded()
{
    const int before = m_theme->measure();
    QVERIFY2(before > 520 && before < 600, qPrintable(QString::number(before)));
    m_theme->setReadingSize(99);
    QCOMPARE(m_theme->font(Type::Reading).pixelSize(), 28);
    QVERIFY(m_theme->measure() > before);
    QVERIFY(m_theme->lineHeight(Type::Reading) > 28 * 1.5);
    m_theme->setReadingSize(3);
    QCOMPARE(m_theme->font(Type::Reading).pixelSize(), 15);
}

void ThemeTest::switchRestylesLiveWidgets()
{
    QWidget window;
    auto *button = makeButton(*m_theme, Look::Primary, u"Open"_s, &window);
    auto *label = makeLabel(*m_theme, Type::Body, Tone::Text2, u"Evening"_s, &window);
    auto *icon = makeIconButton(*m_theme, u"more"_s, u"More"_s, &window);
    button->setGeometry(10, 10, 90, 36);
    label->setGeometry(10, 60, 90, 20);
    icon->move(10, 90);
    window.resize(200, 140);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto look = [&] { return window.grab().toImage(); };
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme->setMode(mode);
        const QImage seen = look();
        QCOMPARE(seen.pixelColor(20, 28), m_theme->color(Tone::Accent));
        QCOMPARE(seen.pixelColor(150, 60), m_theme->color(Tone::Window));
        QCOMPARE(label->palette().color(QPalette::WindowText), m_theme->color(Tone::Text2));
        const QImage dots = icon->icon().pixmap(QSize(20, 20), 1.0).toImage();
        QCOMPARE(dots.pixelColor(10, 10).rgb(), m_theme->color(Tone::Text2).rgb());
    }
}

void ThemeTest::largeTextGrowsHeights()
{
    m_theme->setScale(1.0);
    QWidget window;
    auto *button = makeButton(*m_theme, Look::Default, u"Back"_s, &window);
    QLineEdit field(&window);
    QCheckBox check(u"Hide titles"_s, &window);
    QCOMPARE(button->sizeHint().expandedTo(button->minimumSize()).height(), 36);
    field.ensurePolished();
    QCOMPARE(qMax(field.sizeHint().height(), field.minimumHeight()), 40);
    m_theme->setScale(9.0);
    QCOMPARE(m_theme->scale(), 1.6);
    QCOMPARE(m_theme->font(Type::Body).pixelSize(), 22);
    QVERIFY(button->minimumHeight() >= 57);
    field.ensurePolished();
    QVERIFY(qMax(field.sizeHint().height(), field.minimumHeight()) >= 60);
    QVERIFY(check.sizeHint().height() >= 28);
    m_theme->setScale(1.0);
    QCOMPARE(button->minimumHeight(), 36);
}

void ThemeTest::settersAreQuietWhenNothingChanges()
{
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setNotch(false);
    m_theme->setReduceMotion(false);
    QCOMPARE(changed.count(), 0);
    m_theme->setNotch(true);
    m_theme->setReduceMotion(true);
    QCOMPARE(changed.count(), 2);
    QVERIFY(m_theme->notch());
    QVERIFY(m_theme->reduceMotion());
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

void ThemeTest::sheetHasNoHoles()
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
        m_theme->setMode(mode);
        const QString sheet = qApp->styleSheet();
        QVERIFY(sheet.contains(u"QPushButton[look=\"primary\"]"_s));
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(!sheet.contains(u'$'));
        QVERIFY(!sheet.contains(u"#000000; color: #000000"_s));
    }
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
