// SPDX-License-Identifier: GPL-3.0-or-later
// Words that widgets paint themselves begin at the start of the line, from whichever side the
// window runs and whatever letters they are of: QPainter turns sides around once more unless told
// not to.
#include "tests/support/inked.h"
#include "ui/help/help_list.h"
#include "ui/rail.h"

#include <QApplication>
#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class MirroredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_theme.setMode(Theme::Mode::Light); }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void wordsBeginAtTheStart_data();
    void wordsBeginAtTheStart();

private:
    Theme m_theme;
};

void MirroredTest::wordsBeginAtTheStart_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("words");
    const QString latin = u"Plain notes"_s;
    const QString arabic = u"أوراق بسيطة"_s;
    QTest::newRow("help, Latin") << 0 << latin;
    QTest::newRow("help, Arabic") << 0 << arabic;
    QTest::newRow("rail, Latin") << 1 << latin;
    QTest::newRow("rail, Arabic") << 1 << arabic;
}

void MirroredTest::wordsBeginAtTheStart()
{
    QFETCH(const int, which);
    QFETCH(const QString, words);
    // How far the words are from the side where lines begin.
    const auto indent = [&](Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        std::unique_ptr<QWidget> widget;
        int sign = 0; // painted beside the words
        if (which == 0) {
            auto list = std::make_unique<HelpList>(m_theme, nullptr);
            list->setTitles({words}, -1);
            widget = std::move(list);
        } else {
            widget = std::make_unique<Rail>(m_theme, words, nullptr);
            sign = 45;
        }
        widget->resize(300, 600);
        const QImage image = widget->grab().toImage();
        QRect where(5, 5, image.width() - 10, 30);
        if (direction == Qt::LeftToRight)
            where.setLeft(5 + sign);
        else
            where.setRight(where.right() - sign);
        const QRect ink = inked(image, where, image.pixel(where.center().x(), where.bottom()));
        return direction == Qt::LeftToRight ? ink.left() : image.width() - 1 - ink.right();
    };
    const int before = indent(Qt::LeftToRight);
    QVERIFY(before > 0 && before < 80);
    // Letters have bearings of their own at both ends.
    QVERIFY2(std::abs(indent(Qt::RightToLeft) - before) < 8,
             qPrintable(u"%1 and %2"_s.arg(before).arg(indent(Qt::RightToLeft))));
}

QTEST_MAIN(MirroredTest)
#include "mirrored_test.moc"
