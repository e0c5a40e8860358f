// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast as it is seen: every state of the tour is painted, in light, dark and high contrast, and
// the words of each label, button and field are measured against what really lies behind them: the
// colour met most often round the words is the ground, the one farthest from it the ink. At least
// 4.5 to 1; 3 to 1 from 24 px, or bold from 18.66 px. What is disabled is exempt, and listed.
#include "tests/gui/tour_walk.h"
#include "ui/shared/picture_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPainter>
#include <QSet>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr double smallWords = 4.5;
constexpr double largeWords = 3.0;
constexpr qreal finer = 2; ///< so that stems are as dark as their ink
constexpr int enoughPixels = 4;

double linear(int channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour))
           + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

struct Measured
{
    double ratio = 0; ///< 0: nothing is painted there
    QRgb ink = 0;
    QRgb ground = 0;
};

Measured measure(const QImage &picture, const QRect &where)
{
    QHash<QRgb, int> counts;
    const QRect area = where.intersected(picture.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    Measured found;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            found.ground = it.key();
        }
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() < enoughPixels || it.key() == found.ground)
            continue;
        if (const double ratio = contrast(it.key(), found.ground); ratio > found.ratio) {
            found.ratio = ratio;
            found.ink = it.key();
        }
    }
    return found;
}

struct Words
{
    QString text;
    QRect place; ///< in the widget
    QFont font;
};

/// Where a widget paints its words, as far as that can be known from outside.
Words wordsOf(const QWidget &widget)
{
    Words words{{}, widget.rect(), widget.font()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        words.text = label->text();
        words.place = label->contentsRect();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        words.text = button->text();
        // Off the frame and its corners, and off the icon at the start.
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 8;
        words.place = button->rect().adjusted(10, 4, -10, -4);
        if (button->isRightToLeft())
            words.place.setRight(words.place.right() - icon);
        else
            words.place.setLeft(words.place.left() + icon);
    } else if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        words.text = field->text().isEmpty() ? field->placeholderText() : field->text();
        words.place = field->rect().adjusted(8, 4, -8, -4);
    } else if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        words.text = choice->currentText();
        words.place = choice->rect().adjusted(8, 4, -28, -4);
    }
    return words;
}

/// What lies over the whole window, else all of it: what is under it is not read.
QWidget *front(MainWindow &window)
{
    for (auto *picture : window.findChildren<PictureView *>()) {
        if (picture->isVisible())
            return picture;
    }
    const QObjectList &parts = window.children(); // from below to above
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        auto *layer = qobject_cast<QWidget *>(*part);
        if (layer != nullptr && layer->isVisible() && layer->geometry().contains(window.rect()))
            return layer;
    }
    return &window;
}

QString told(const QWidget &widget, const QString &text)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName()
           + u" \""_s + text.left(40).simplified() + u'"';
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faintWordsAreFound();
    void everyState_data();
    void everyState();

private:
    void look(QWidget &in, const QString &state);

    QMap<QString, QString> m_faint;
    QSet<QString> m_exempt;
    int m_measured = 0;
};

void ContrastTest::look(QWidget &in, const QString &state)
{
    QWidget &top = *in.window();
    QImage picture(top.size() * finer, QImage::Format_RGB32);
    picture.setDevicePixelRatio(finer);
    top.render(&picture);
    picture.setDevicePixelRatio(1);
    for (QWidget *each : in.findChildren<QWidget *>()) {
        if (!each->isVisible() || each->window() != &top)
            continue;
        const Words words = wordsOf(*each);
        const QRect seen = words.place.intersected(each->visibleRegion().boundingRect());
        if (words.text.trimmed().isEmpty() || seen.height() < each->fontMetrics().height() / 2
            || seen.width() < 6 || each->visibleRegion().rectCount() > 1) // something lies over it
            continue;
        if (!each->isEnabled()) {
            m_exempt.insert(told(*each, words.text));
            continue;
        }
        const QRect place(each->mapTo(&top, seen.topLeft()), seen.size());
        const Measured found =
            measure(picture, QRect(place.topLeft() * int(finer), place.size() * int(finer)));
        if (found.ratio < 1.05)
            continue; // it paints no words there
        ++m_measured;
        const int pixels = QFontInfo(words.font).pixelSize();
        const bool large = pixels >= 24 || (pixels >= 19 && words.font.bold());
        if (found.ratio >= (large ? largeWords : smallWords))
            continue;
        const QString what = told(*each, words.text)
                             + u" %1 to 1, %2 on %3"_s.arg(found.ratio, 0, 'f', 2)
                                   .arg(QColor(found.ink).name(), QColor(found.ground).name());
        if (!m_faint.contains(what))
            m_faint.insert(what, state);
    }
}

void ContrastTest::faintWordsAreFound()
{
    QWidget window;
    window.setStyleSheet(u"background: #ffffff;"_s);
    window.resize(300, 120);
    QLabel faint(u"Hardly there"_s, &window);
    faint.setStyleSheet(u"color: #8a8a8a;"_s); // 3.5 to 1
    QLabel plain(u"To be read"_s, &window);
    plain.setStyleSheet(u"color: #595959;"_s); // 7 to 1
    plain.move(0, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    m_faint.clear();
    look(window, u"planted"_s);
    QCOMPARE(m_faint.size(), 1);
    QVERIFY(m_faint.firstKey().contains(u"Hardly there"_s));
}

void ContrastTest::everyState_data()
{
    QTest::addColumn<QString>("theme");
    for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s})
        QTest::newRow(qPrintable(theme)) << theme;
}

void ContrastTest::everyState()
{
    QFETCH(const QString, theme);
    m_faint.clear();
    m_exempt.clear();
    m_measured = 0;
    test::TourWalk walk;
    walk.options.theme = theme;
    const int code = walk.go([this](const QString &state, MainWindow &window) {
        for (QWidget *each : test::TourWalk::tops(window))
            look(each == &window ? *front(window) : *each, state);
    });
    for (auto it = m_faint.cbegin(); it != m_faint.cend(); ++it)
        qWarning("%s: %s", qPrintable(it.value()), qPrintable(it.key()));
    qInfo("%d texts measured in %d states; disabled, so exempt: %s",
          m_measured,
          walk.states(),
          qPrintable(QStringList(m_exempt.cbegin(), m_exempt.cend()).join(u"; "_s)));
    QVERIFY(m_faint.isEmpty());
    QCOMPARE(code, 0);
    QVERIFY(m_measured > 1'000);
}

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
