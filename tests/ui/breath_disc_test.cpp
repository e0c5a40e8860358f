// SPDX-License-Identifier: GPL-3.0-or-later
// The breathing disc as it is drawn when it is least: its words stay within it, in every size, at
// any size of text, on the breath in and out alike.
#include "ui/support/breath_disc.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace afterword;
using namespace Qt::StringLiterals;

class BreathDiscTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void wordsStayWithin_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("at");
        for (const int side : {160, 230, 330, 520}) {
            for (const double scale : {1.0, 1.6}) {
                for (const int at : {0, 9'990}) // breathing in begins, breathing out ends
                    QTest::addRow("%d at %.1f, %d ms", side, scale, at) << side << scale << at;
            }
        }
    }

    void wordsStayWithin()
    {
        QFETCH(int, side);
        QFETCH(double, scale);
        QFETCH(int, at);
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        theme.setScale(scale);
        theme.apply();
        BreathDisc disc(
            theme,
            {{u"in"_s, u"Breathe in"_s}, {u"hold"_s, u"Hold"_s}, {u"out"_s, u"Breathe out"_s}},
            nullptr);
        disc.setBreath({u"4-6"_s, u"x"_s, 4, 0, 6});
        disc.advance(at);
        QVERIFY(disc.fullness() < 0.01);
        disc.resize(side, side);
        const QImage image = disc.grab().toImage();
        const QRgb fill = theme.color(Tone::AccentSoft).rgb();
        const int middle = side / 2;
        std::pair words{side, -1};
        std::pair round{side, -1};
        const int ring = std::min(theme.px(158), middle - 4);
        const int inner = ring * 17 / 20; // the largest disc has three quarters of it
        for (int x = middle - inner; x < middle + inner; ++x) {
            if (image.pixel(x, middle + 1) == fill)
                round = {std::min(round.first, x), std::max(round.second, x)};
            for (int y = middle - middle / 4; y < middle; ++y) {
                if (qGray(image.pixel(x, y)) < 100)
                    words = {std::min(words.first, x), std::max(words.second, x)};
            }
        }
        QVERIFY(words.second > words.first);
        QVERIFY2(words.first >= round.first + 3 && words.second <= round.second - 3,
                 qPrintable(u"words %1 to %2, disc %3 to %4"_s.arg(QString::number(words.first),
                                                                   QString::number(words.second),
                                                                   QString::number(round.first),
                                                                   QString::number(round.second))));
    }
};

QTEST_MAIN(BreathDiscTest)
#include "breath_disc_test.moc"
