// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures from strangers: shown within their box, turned as they were held, and those that are
// made to hurt end quickly with nothing.
#include "app/paper/picture_decode.h"

#include "app/journal/picture_place.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>
#include <QtEndian>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize box(400, 300);

QImage scene(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(QRect(0, 0, size.width() / 2, size.height() / 2), Qt::red);
    painter.fillRect(QRect(size.width() / 2, size.height() / 2, size.width(), size.height()),
                     Qt::blue);
    return image;
}

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// An Exif segment that says how the camera was held, put into a JPEG.
QByteArray turned(const QByteArray &jpeg, char orientation)
{
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += orientation;
    exif += QByteArray(6, '\0');
    QByteArray segment("\xFF\xE1\0", 3);
    segment += static_cast<char>(exif.size() + 2);
    return jpeg.left(2) + segment + exif + jpeg.mid(2);
}

QByteArray pngSaying(quint32 width, quint32 height)
{
    QByteArray bytes = saved(scene({8, 8}), "PNG");
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    quint32 crc = ~0U;
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= static_cast<quint8>(bytes.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xEDB88320U : crc >> 1U;
    }
    qToBigEndian(~crc, bytes.data() + 29);
    return bytes;
}

} // namespace

class PictureDecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fitsItsBox_data();
    void fitsItsBox();
    void smallOnesStaySmall();
    void turnedAsHeld();
    void hugeOnesEndAtOnce();
    void cutAnywhere();
    void everyByteWrong();
    void onlyKindsWeKnow();
    void givenUpInTime();

private:
    QElapsedTimer m_clock;
};

void PictureDecodeTest::initTestCase()
{
    // What decoders say of broken pictures is not ours to print.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

void PictureDecodeTest::fitsItsBox_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"PNG", "JPG", "BMP"})
        QTest::newRow(format) << QByteArray(format);
}

void PictureDecodeTest::fitsItsBox()
{
    QFETCH(QByteArray, format);
    const DecodedPicture decoded =
        decodePicture(saved(scene({1600, 600}), format.constData()), box);
    QCOMPARE(decoded.full, QSize(1600, 600));
    QCOMPARE(decoded.image.size(), QSize(400, 150));
    QVERIFY(qRed(decoded.image.pixel(40, 20)) > 200 && qBlue(decoded.image.pixel(40, 20)) < 60);
    QVERIFY(qBlue(decoded.image.pixel(360, 130)) > 200);
    QCOMPARE(decodePicture(saved(scene({4000, 2}), format.constData()), box).image.height(), 1);
}

void PictureDecodeTest::smallOnesStaySmall()
{
    const DecodedPicture decoded = decodePicture(saved(scene({40, 30}), "PNG"), box);
    QCOMPARE(decoded.image.size(), QSize(40, 30));
}

void PictureDecodeTest::turnedAsHeld()
{
    const QByteArray upright = saved(scene({800, 600}), "JPG");
    const DecodedPicture decoded = decodePicture(turned(upright, 6), box); // a quarter to the right
    QCOMPARE(decoded.full, QSize(600, 800));
    QCOMPARE(decoded.image.size(), QSize(225, 300));
    QVERIFY(qRed(decoded.image.pixel(200, 20)) > 200); // the red corner has gone to the right
    QVERIFY(qBlue(decoded.image.pixel(200, 20)) < 60);
    QCOMPARE(decodePicture(turned(upright, 3), box).full, QSize(800, 600));
}

void PictureDecodeTest::hugeOnesEndAtOnce()
{
    m_clock.start();
    for (const auto &[width, height] : {std::pair<quint32, quint32>{60'000, 60'000},
                                        {0x7FFFFFFF, 0x7FFFFFFF},
                                        {5'001, 5'000},
                                        {0, 5}}) {
        const DecodedPicture decoded = decodePicture(pngSaying(width, height), box);
        QVERIFY(decoded.image.isNull());
    }
    // Within the limit, but the bytes are not there.
    QVERIFY(decodePicture(pngSaying(5'000, 5'000), box).image.width() <= 400);
    QVERIFY(m_clock.elapsed() < 5'000);
}

void PictureDecodeTest::cutAnywhere()
{
    for (const char *format : {"PNG", "JPG", "BMP"}) {
        const QByteArray whole = saved(scene({64, 48}), format);
        for (qsizetype size = 0; size < whole.size(); size += 1 + whole.size() / 200) {
            const DecodedPicture decoded = decodePicture(whole.left(size), box);
            QVERIFY(decoded.image.isNull() || decoded.image.size() == QSize(64, 48));
        }
    }
}

void PictureDecodeTest::everyByteWrong()
{
    for (const char *format : {"PNG", "JPG"}) {
        const QByteArray whole = saved(scene({16, 12}), format);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray spoiled = whole;
            spoiled[at] = static_cast<char>(~spoiled.at(at));
            const DecodedPicture decoded = decodePicture(spoiled, box);
            QVERIFY(decoded.image.width() <= box.width());
            QVERIFY(decoded.image.height() <= box.height());
        }
    }
}

void PictureDecodeTest::onlyKindsWeKnow()
{
    const QByteArray drawing =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/passwd"/></svg>)";
    QVERIFY(decodePicture(drawing, box).image.isNull());
    QVERIFY(decodePicture("/* XPM */ static char *x[] = {\"1 1 1 1\"};", box).image.isNull());
    QVERIFY(decodePicture({}, box).image.isNull());
    QVERIFY(decodePicture(saved(scene({8, 8}), "PNG"), {}).image.isNull());
    QVERIFY(isShownPicture(u"image/jpeg"_s));
    QVERIFY(isShownPicture(u"image/png"_s));
    QVERIFY(!isShownPicture(u"image/svg+xml"_s));
    QVERIFY(!isShownPicture(u"image/heif"_s));
    QVERIFY(!isShownPicture(u"text/plain"_s));
}

void PictureDecodeTest::givenUpInTime()
{
    m_clock.start();
    const QByteArray large = saved(scene({3000, 3000}), "PNG");
    const qint64 made = m_clock.restart();
    const DecodedPicture decoded = decodePicture(large, box, std::chrono::milliseconds(-1));
    QVERIFY(decoded.image.isNull());
    QVERIFY(m_clock.elapsed() <= made + 100);
}

QTEST_GUILESS_MAIN(PictureDecodeTest)
#include "picture_decode_test.moc"
