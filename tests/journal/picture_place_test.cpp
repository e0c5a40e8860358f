// SPDX-License-Identifier: GPL-3.0-or-later
// Where a picture was taken goes out of it, and nothing else does. The pictures are made here byte
// for byte; a finder of our own looks for what must not be there.
#include "app/journal/picture_place.h"

#include "app/journal/file_source.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

void put16(QByteArray &to, quint16 value, bool little)
{
    char bytes[2];
    little ? qToLittleEndian(value, bytes) : qToBigEndian(value, bytes);
    to.append(bytes, 2);
}

void put32(QByteArray &to, quint32 value, bool little)
{
    char bytes[4];
    little ? qToLittleEndian(value, bytes) : qToBigEndian(value, bytes);
    to.append(bytes, 4);
}

void entry(QByteArray &to, bool little, quint16 tag, quint16 type, quint32 count, quint32 value)
{
    put16(to, tag, little);
    put16(to, type, little);
    put32(to, count, little);
    if (type == 3 && count == 1 && !little)
        value <<= 16U;
    put32(to, value, little);
}

/// Orientation, the camera's name, an Exif directory, and where it was taken: 52.5 N.
QByteArray tiff(bool little, bool withGps)
{
    const quint16 count = withGps ? 4 : 3;
    const quint32 behind = 8 + 2 + 12U * count + 4; // first byte after directory 0
    const quint32 exif = behind + 8;
    const quint32 gps = exif + 2 + 12 + 4;
    const quint32 degrees = gps + 2 + 24 + 4;
    QByteArray out(little ? "II" : "MM");
    put16(out, 42, little);
    put32(out, 8, little);
    put16(out, count, little);
    entry(out, little, 0x010F, 2, 8, behind);
    entry(out, little, 0x0112, 3, 1, 6);
    entry(out, little, 0x8769, 4, 1, exif);
    if (withGps)
        entry(out, little, 0x8825, 4, 1, gps);
    put32(out, 0, little);
    out += QByteArray("Kamera\0\0", 8);
    put16(out, 1, little);
    entry(out, little, 0x9003, 2, 4, 0x31323334);
    put32(out, 0, little);
    if (!withGps)
        return out;
    put16(out, 2, little);
    entry(out, little, 1, 2, 2, little ? 'N' : quint32{'N'} << 24U);
    entry(out, little, 2, 5, 3, degrees);
    put32(out, 0, little);
    for (const quint32 number : {52U, 1U, 31'337U, 1U, 13'579U, 1'000U})
        put32(out, number, little);
    return out;
}

QByteArray segment(char marker, const QByteArray &body)
{
    QByteArray out("\xFF");
    out += marker;
    put16(out, static_cast<quint16>(body.size() + 2), false);
    return out + body;
}

QByteArray exifSegment(const QByteArray &structure)
{
    return segment('\xE1', QByteArray("Exif\0\0", 6) + structure);
}

/// Not a picture that can be seen; its skeleton is all that counts here.
QByteArray jpeg(const QByteArray &segments, const QByteArray &behind = {})
{
    return QByteArray("\xFF\xD8") + segments + segment('\xDB', QByteArray(65, 7))
           + segment('\xDA', QByteArray(10, 1)) + QByteArray("\x12\xFF\x00\x34\xFF\xD0\x56", 7)
           + QByteArray("\xFF\xD9") + behind;
}

QByteArray chunk(const char *type, const QByteArray &body)
{
    QByteArray out;
    put32(out, static_cast<quint32>(body.size()), false);
    out += type + body;
    quint32 crc = ~0U;
    const QByteArray summed = type + body;
    for (const char byte : summed) {
        crc ^= static_cast<quint8>(byte);
        for (int i = 0; i < 8; ++i)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xEDB88320U : crc >> 1U;
    }
    put32(out, ~crc, false);
    return out;
}

QByteArray riffChunk(const char *type, const QByteArray &body)
{
    QByteArray out(type);
    put32(out, static_cast<quint32>(body.size()), true);
    out += body;
    return body.size() % 2 != 0 ? out + '\0' : out;
}

QByteArray webp(const QByteArray &chunks)
{
    QByteArray out("RIFF");
    put32(out, static_cast<quint32>(chunks.size() + 4), true);
    return out + "WEBP" + chunks;
}

/// 31337 and 13579, of the degrees, in either order of bytes; the letters of the tag's ring.
bool hasPlace(const QByteArray &bytes)
{
    for (const bool little : {true, false}) {
        for (const quint32 number : {31'337U, 13'579U}) {
            QByteArray wanted;
            put32(wanted, number, little);
            if (bytes.contains(wanted))
                return true;
        }
    }
    return bytes.contains("GPS") || bytes.contains("Berlin");
}

const QByteArray xmpHead("http://ns.adobe.com/xap/1.0/\0", 29);
const QByteArray xmpPlace("<x:xmpmeta><photoshop:City>Berlin</photoshop:City></x:xmpmeta>");
const QByteArray xmpRating("<x:xmpmeta><xmp:Rating>5</xmp:Rating></x:xmpmeta>");

} // namespace

class PicturePlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exifInJpeg_data();
    void exifInJpeg();
    void otherSegmentsOfJpeg();
    void behindTheJpeg();
    void png();
    void webpPictures();
    void tiffFile();
    void withoutPlaceNothingChanges();
    void notUnderstoodIsSaid();
    void cutShortAnywhere();
    void sourceCleans();
    void sourceRefuses();
    void names();
};

void PicturePlaceTest::exifInJpeg_data()
{
    QTest::addColumn<bool>("little");
    QTest::newRow("II") << true;
    QTest::newRow("MM") << false;
}

void PicturePlaceTest::exifInJpeg()
{
    QFETCH(bool, little);
    const QByteArray before = jpeg(exifSegment(tiff(little, true)));
    QVERIFY(hasPlace(before));
    const Placeless after = withoutPlace(before);
    QCOMPARE(after.place, Place::Removed);
    QVERIFY(!hasPlace(after.bytes));
    QCOMPARE(after.bytes.size(), before.size());
    QVERIFY(after.bytes.contains("Kamera"));
    // The directory is a sound one of three entries; what turns the picture is still there.
    QByteArray head(little ? "II" : "MM");
    put16(head, 42, little);
    put32(head, 8, little);
    put16(head, 3, little);
    entry(head, little, 0x010F, 2, 8, 8 + 2 + 48 + 4);
    entry(head, little, 0x0112, 3, 1, 6);
    QVERIFY(after.bytes.contains(head));
    // Outside of the Exif segment not one byte is another.
    const QByteArray rest = before.mid(before.indexOf(QByteArray("\xFF\xDB", 2)));
    QVERIFY(after.bytes.endsWith(rest));
    QCOMPARE(withoutPlace(after.bytes).place, Place::Absent);
    QCOMPARE(withoutPlace(after.bytes).bytes, after.bytes);
}

void PicturePlaceTest::otherSegmentsOfJpeg()
{
    const QByteArray kept = segment('\xE0', "JFIF") + segment('\xE1', xmpHead + xmpRating);
    const QByteArray iptc = segment(
        '\xED', QByteArray("Photoshop 3.0\0", 14) + QByteArray("8BIM\x04\x04", 6) + "Berlin");
    const QByteArray more = segment(
        '\xE1', QByteArray("http://ns.adobe.com/xmp/extension/\0", 35) + "R1BTTGF0aXR1ZGU=");
    const Placeless after =
        withoutPlace(jpeg(kept + segment('\xE1', xmpHead + xmpPlace) + iptc + more));
    QCOMPARE(after.place, Place::Removed);
    QCOMPARE(after.bytes, jpeg(kept));
    // An Exif that is not understood goes as a whole: it may hold a place.
    QCOMPARE(withoutPlace(jpeg(kept + exifSegment("II*\0 and so on"))).bytes, jpeg(kept));
}

void PicturePlaceTest::behindTheJpeg()
{
    const QByteArray first = segment('\xE0', "JFIF");
    const QByteArray film("\0\0\0\x18"
                          "ftypmp42...\xA9xyz+52.5+013.4/",
                          30);
    QCOMPARE(withoutPlace(jpeg(first, film)).bytes, jpeg(first));
    const QByteArray second = jpeg(exifSegment(tiff(true, true)));
    QCOMPARE(withoutPlace(jpeg(first, second)).bytes, jpeg(first));
    // A second view that says nothing of a place stays.
    const QByteArray depth = jpeg(first, jpeg(exifSegment(tiff(true, false))));
    QCOMPARE(withoutPlace(depth).bytes, depth);
    QCOMPARE(withoutPlace(depth).place, Place::Absent);
}

void PicturePlaceTest::png()
{
    const QByteArray start("\x89PNG\r\n\x1a\n");
    const QByteArray body = chunk("IHDR", QByteArray(13, 1)) + chunk("IDAT", "picture");
    const QByteArray end = chunk("IEND", {});
    const Placeless after = withoutPlace(
        start + body + chunk("eXIf", tiff(false, true))
        + chunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + xmpPlace)
        + chunk("zTXt", "Raw profile type exif") + chunk("tEXt", "Comment hello") + end);
    QCOMPARE(after.place, Place::Removed);
    QVERIFY(!hasPlace(after.bytes));
    QVERIFY(after.bytes.startsWith(QByteArray(start + body)));
    QVERIFY(after.bytes.endsWith(QByteArray(chunk("tEXt", "Comment hello") + end)));
    // Each chunk still carries its own right sum.
    const qsizetype exif = after.bytes.indexOf("eXIf");
    const quint32 length = qFromBigEndian<quint32>(after.bytes.constData() + exif - 4);
    QCOMPARE(after.bytes.mid(exif - 4, 12 + length),
             chunk("eXIf", after.bytes.mid(exif + 4, length)));
}

void PicturePlaceTest::webpPictures()
{
    const QByteArray flags = riffChunk("VP8X", QByteArray("\x0C\0\0\0\1\0\0\1\0\0", 10));
    const QByteArray picture = riffChunk("VP8 ", "thirteen byte");
    const Placeless after = withoutPlace(
        webp(flags + picture + riffChunk("EXIF", tiff(true, true)) + riffChunk("XMP ", xmpPlace)));
    QCOMPARE(after.place, Place::Removed);
    QVERIFY(!hasPlace(after.bytes));
    QVERIFY(!after.bytes.contains("XMP "));
    QCOMPARE(after.bytes.at(20), '\x08'); // Exif is still announced, XMP is not
    QCOMPARE(qFromLittleEndian<quint32>(after.bytes.constData() + 4),
             static_cast<quint32>(after.bytes.size() - 8));
}

void PicturePlaceTest::tiffFile()
{
    for (const bool little : {true, false}) {
        const Placeless after = withoutPlace(tiff(little, true));
        QCOMPARE(after.place, Place::Removed);
        QVERIFY(!hasPlace(after.bytes));
    }
}

void PicturePlaceTest::withoutPlaceNothingChanges()
{
    const QByteArray start("\x89PNG\r\n\x1a\n");
    for (const QByteArray &picture :
         QByteArrayList{jpeg({}),
                        jpeg(exifSegment(tiff(true, false))),
                        tiff(false, false),
                        start + chunk("IHDR", QByteArray(13, 1)) + chunk("IEND", {}),
                        webp(riffChunk("VP8 ", "x")),
                        "GIF89a and more",
                        "plain text"}) {
        const Placeless after = withoutPlace(picture);
        QCOMPARE(after.place, Place::Absent);
        QCOMPARE(after.bytes, picture);
    }
}

void PicturePlaceTest::notUnderstoodIsSaid()
{
    QCOMPARE(withoutPlace(QByteArray("\0\0\0\x18"
                                     "ftypheic\0\0\0\0",
                                     16))
                 .place,
             Place::Unknown);
    QCOMPARE(withoutPlace(QByteArray("II*\0\xFF\xFF\xFF\x7F", 8)).place, Place::Unknown);
    // A directory that leads back to itself ends.
    QByteArray ring("II*\0\x08\0\0\0\0\0\x08\0\0\0", 14);
    QCOMPARE(withoutPlace(ring).place, Place::Unknown);
}

void PicturePlaceTest::cutShortAnywhere()
{
    const QByteArray start("\x89PNG\r\n\x1a\n");
    const QList<QByteArray> whole{
        jpeg(exifSegment(tiff(true, true)) + segment('\xE1', xmpHead + xmpPlace), "behind"),
        start + chunk("eXIf", tiff(false, true)) + chunk("iTXt", "XML:com.adobe.xmp")
            + chunk("IEND", {}),
        webp(riffChunk("VP8X", QByteArray(10, 0)) + riffChunk("EXIF", tiff(true, true))
             + riffChunk("XMP ", xmpPlace)),
        tiff(true, true)};
    for (const QByteArray &picture : whole) {
        for (qsizetype size = 0; size <= picture.size(); ++size)
            QVERIFY(withoutPlace(picture.left(size)).bytes.size() <= size);
        // And each byte wrong in turn: nothing is read outside, nothing goes on for ever.
        for (qsizetype at = 0; at < picture.size(); ++at) {
            for (const int flip : {0xFF, 0x01, 0x80}) {
                QByteArray spoiled = picture;
                spoiled[at] = static_cast<char>(spoiled.at(at) ^ flip);
                QVERIFY(withoutPlace(spoiled).bytes.size() <= spoiled.size());
            }
        }
    }
}

void PicturePlaceTest::sourceCleans()
{
    const QTemporaryDir folder;
    const QByteArray picture = jpeg(exifSegment(tiff(true, true)));
    const QString path = folder.filePath(u"a.jpg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size());
    file.close();
    FileSource source(path);
    const FileFacts facts = source.look(false, {}).value();
    QCOMPARE(facts.mime, u"image/jpeg"_s);
    QCOMPARE(facts.name, u"a.jpg"_s);
    QCOMPARE(facts.place, Place::Removed);
    QVERIFY(!hasPlace(source.part(0, facts.size).value()));
    FileSource kept(path);
    const FileFacts asTaken = kept.look(true, {}).value();
    QCOMPARE(asTaken.place, Place::Kept);
    QCOMPARE(kept.part(0, asTaken.size).value(), picture);
    QCOMPARE(kept.part(7, 5).value(), picture.mid(7, 5));
    FileSource film(QByteArray("\0\0\0\x18"
                               "ftypmp42\0\0\0\0",
                               16),
                    u"b.mp4"_s);
    const FileFacts unknown = film.look(false, {}).value();
    QVERIFY(unknown.mime.startsWith(u"video/"_s));
    QCOMPARE(unknown.place, Place::Unknown);
}

void PicturePlaceTest::sourceRefuses()
{
    const QTemporaryDir folder;
    QCOMPARE(FileSource(folder.filePath(u"none"_s)).look(false, {}).error().code, Errc::NotFound);
    QCOMPARE(FileSource(folder.path()).look(false, {}).error().code, Errc::Malformed);
    QCOMPARE(FileSource(u"/dev/zero"_s).look(false, {}).error().code, Errc::Malformed);
    const QString large = folder.filePath(u"large"_s);
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(attachmentMost + 1));
    QCOMPARE(FileSource(large).look(false, {}).error().code, Errc::TooCostly);
    QVERIFY(file.resize(attachmentMost));
    const auto stop = std::make_shared<std::atomic<bool>>(true);
    QCOMPARE(FileSource(large).look(false, stop).error().code, Errc::Cancelled);
}

void PicturePlaceTest::names()
{
    QCOMPARE(plainFileName(u"/home/x/My picture.jpg"_s), u"My picture.jpg"_s);
    QCOMPARE(plainFileName(u"../.."_s), u"file"_s);
    QCOMPARE(plainFileName(u".hidden"_s), u"hidden"_s);
    QCOMPARE(plainFileName(u"a\nb\u202Egpj.exe"_s), u"abgpj.exe"_s);
    const QString longName = QString(300, u'x') + u".jpeg"_s;
    QCOMPARE(plainFileName(longName).size(), 120);
    QVERIFY(plainFileName(longName).endsWith(u"x.jpeg"_s));
    QCOMPARE(nameBeside(u"a.jpg"_s, {}), u"a.jpg"_s);
    QCOMPARE(nameBeside(u"a.jpg"_s, {u"A.jpg"_s, u"a-2.jpg"_s}), u"a-3.jpg"_s);
    QCOMPARE(nameBeside(u"letter"_s, {u"letter"_s}), u"letter-2"_s);
}

QTEST_GUILESS_MAIN(PicturePlaceTest)
#include "picture_place_test.moc"
