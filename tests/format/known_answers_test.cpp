// SPDX-License-Identifier: GPL-3.0-or-later
// T-VEC: known answers of the parts the vault is made of. The table (make_known_answers.py) is what
// other implementations say; the rest is from the primitives' own documents, and every slip of a
// recovery code that must be noticed. tests/vault/known_answers_test has those of our own use.
#include "app/vault/keyring.h"
#include "app/vault/recovery_code.h"
#include "tests/support/counted.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <sodium.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace afterword::vault {

namespace {

constexpr QByteArrayView answersAlphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

const std::uint8_t *bytesIn(const QByteArray &bytes)
{
    return reinterpret_cast<const std::uint8_t *>(bytes.constData());
}

std::uint8_t *bytesOut(QByteArray &bytes)
{
    return reinterpret_cast<std::uint8_t *>(bytes.data());
}

SecureBytes answersSecret(const QByteArray &bytes)
{
    return SecureBytes(bytes.toStdString());
}

quint64 answersNumber(const QByteArray &bytes)
{
    quint64 out = 0;
    for (qsizetype i = bytes.size() - 1; i >= 0; --i)
        out = out << 8U | static_cast<std::uint8_t>(bytes[i]);
    return out;
}

/// The data symbols, empty for a code that is refused.
QByteArray parsedCode(const QByteArray &code)
{
    const auto parsed = parseRecoveryCode(answersSecret(code));
    return parsed ? QByteArray::fromStdString(std::string(parsed->view())) : QByteArray();
}

} // namespace

class KnownAnswersTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void documents();
    void aead();
    void subkeys();
    void elements();
    void argon2id();
    void normalisation();
    void codes();
    void everyWrongSymbol();
    void everySwapOfNeighbours();
    void everyGroupInAnothersPlace();
    void codesAsTyped();

private:
    using Row = QList<QByteArray>;
    /// Every row of a kind; at least so many.
    QList<Row> rows(const char *kind, int least);
    void check(bool passed, const QByteArray &what);

    QMap<QByteArray, QList<Row>> m_rows;
    std::optional<Counted> m_count;
};

void KnownAnswersTableTest::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
    m_count.emplace("T-VEC");
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/format/known_answers.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    for (const QByteArray &line : lines) {
        Row row = line.split('\t');
        const QByteArray kind = row.takeFirst();
        for (qsizetype i = kind == "aead" ? 2 : 0; i < row.size(); ++i)
            row[i] = row[i] == "-" ? QByteArray() : QByteArray::fromHex(row[i]);
        m_rows[kind].push_back(row);
    }
    const QList<QByteArray> kinds{"aead", "argon2id", "code", "element", "nfkd", "subkey"};
    QCOMPARE(m_rows.keys(), kinds);
}

void KnownAnswersTableTest::cleanupTestCase()
{
    QVERIFY(m_count->cases() > 5000);
    m_count.reset();
}

QList<KnownAnswersTableTest::Row> KnownAnswersTableTest::rows(const char *kind, int least)
{
    const QList<Row> found = m_rows.value(kind);
    if (found.size() < least)
        QTest::qFail("rows of the table are missing", __FILE__, __LINE__);
    return found;
}

void KnownAnswersTableTest::check(bool passed, const QByteArray &what)
{
    if (!m_count->that(passed))
        QTest::qFail(what.constData(), __FILE__, __LINE__);
}

/// RFC 8439, 2.8.2, and draft-irtf-cfrg-xchacha-03, 2.2.1 and A.3.1.
void KnownAnswersTableTest::documents()
{
    const QByteArray text =
        "Ladies and Gentlemen of the class of '99: If I could offer you only one "
        "tip for the future, sunscreen would be it.";
    const QByteArray ad = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray key =
        QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    QByteArray out(text.size() + 16, '\0');
    const auto size = static_cast<unsigned long long>(text.size());
    const auto adSize = static_cast<unsigned long long>(ad.size());
    crypto_aead_chacha20poly1305_ietf_encrypt(
        bytesOut(out),
        nullptr,
        bytesIn(text),
        size,
        bytesIn(ad),
        adSize,
        nullptr,
        bytesIn(QByteArray::fromHex("070000004041424344454647")),
        bytesIn(key));
    check(out.toHex().startsWith("d31a8d34648e60db7b86afbc53ef7ec2")
              && out.right(16).toHex() == "1ae10b594f09e26a7e902ecbd0600691",
          "RFC 8439, 2.8.2");
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOut(out),
        nullptr,
        bytesIn(text),
        size,
        bytesIn(ad),
        adSize,
        nullptr,
        bytesIn(QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657")),
        bytesIn(key));
    check(out.toHex().startsWith("bd6d179d3e83d43b9576579493c0e939")
              && out.right(16).toHex() == "c0875924c1c7987947deafd8780acf49",
          "draft-irtf-cfrg-xchacha-03, A.3.1");
    QByteArray inner(32, '\0');
    crypto_core_hchacha20(bytesOut(inner),
                          bytesIn(QByteArray::fromHex("000000090000004a0000000031415927")),
                          bytesIn(QByteArray::fromHex(
                              "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")),
                          nullptr);
    check(inner.toHex() == "82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc",
          "draft-irtf-cfrg-xchacha-03, 2.2.1");
}

/// Valid ones seal to these bytes and open to the message; spoiled ones give nothing out.
void KnownAnswersTableTest::aead()
{
    for (const Row &row : rows("aead", 360)) {
        const auto &[what, key, nonce] = std::tie(row[1], row[2], row[3]);
        const auto &[ad, message, sealed] = std::tie(row[4], row[5], row[6]);
        const auto adSize = static_cast<unsigned long long>(ad.size());
        QByteArray opened(std::max(message.size(), sealed.size()), '\x5a');
        unsigned long long size = 0;
        const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOut(opened),
            &size,
            nullptr,
            bytesIn(sealed),
            static_cast<unsigned long long>(sealed.size()),
            bytesIn(ad),
            adSize,
            bytesIn(nonce),
            bytesIn(key));
        if (row[0] == "invalid") {
            check(code != 0 && size == 0, what);
            continue;
        }
        check(code == 0 && opened.left(static_cast<qsizetype>(size)) == message, what);
        QByteArray out(message.size() + 16, '\0');
        crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOut(out),
                                                   nullptr,
                                                   bytesIn(message),
                                                   static_cast<unsigned long long>(message.size()),
                                                   bytesIn(ad),
                                                   adSize,
                                                   nullptr,
                                                   bytesIn(nonce),
                                                   bytesIn(key));
        check(out == sealed, what);
    }
}

void KnownAnswersTableTest::subkeys()
{
    for (const Row &row : rows("subkey", 88)) {
        QByteArray out(32, '\0');
        crypto_kdf_derive_from_key(
            bytesOut(out), 32, answersNumber(row[0]), "AftrwrdV", bytesIn(row[1]));
        check(out == row[2], "subkey " + row[0].toHex());
    }
}

void KnownAnswersTableTest::elements()
{
    for (const Row &row : rows("element", 32)) {
        const KeyRing keys(answersSecret(row[3]), VaultName{});
        const auto table = static_cast<Table>(row[0][0]);
        const Digest digest =
            keys.element(table, static_cast<RowId>(answersNumber(row[1])), row[2].toStdString());
        const QByteArray told(reinterpret_cast<const char *>(digest.data()), 32);
        check(told == row[4], "element of rid " + row[1].toHex());
    }
}

void KnownAnswersTableTest::argon2id()
{
    for (const Row &row : rows("argon2id", 40)) {
        QByteArray out(64, '\0');
        const int code = crypto_pwhash(bytesOut(out),
                                       64,
                                       row[2].constData(),
                                       static_cast<unsigned long long>(row[2].size()),
                                       bytesIn(row[3]),
                                       answersNumber(row[0]),
                                       std::size_t{answersNumber(row[1])} * 1024,
                                       crypto_pwhash_ALG_ARGON2ID13);
        check(code == 0 && out == row[4], "Argon2id of " + row[2].toHex());
    }
}

void KnownAnswersTableTest::normalisation()
{
    for (const Row &row : rows("nfkd", 580)) {
        const auto once = normalisePassphrase(answersSecret(row[0]));
        check(once && once->view() == row[1].toStdString(), "NFKD of " + row[0].toHex());
        const auto twice = normalisePassphrase(answersSecret(row[1]));
        check(twice && twice->view() == row[1].toStdString(), "NFKD of " + row[1].toHex());
    }
}

void KnownAnswersTableTest::codes()
{
    for (const Row &row : rows("code", 24))
        check(parsedCode(row[1]) == row[0], row[1]);
}

/// In 4 codes: each of 35 places, each of 31 other symbols.
void KnownAnswersTableTest::everyWrongSymbol()
{
    const QList<Row> all = rows("code", 24);
    for (int i = 0; i < 4; ++i) {
        const QByteArray code = QByteArray(all[i][1]).replace('-', "");
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const char symbol : answersAlphabet) {
                QByteArray wrong = code;
                wrong[at] = symbol;
                if (symbol != code[at])
                    check(parsedCode(wrong).isEmpty(), wrong);
            }
        }
    }
}

/// Each pair of unlike neighbours within a group, the check symbol included.
void KnownAnswersTableTest::everySwapOfNeighbours()
{
    int swaps = 0;
    for (const Row &row : rows("code", 24)) {
        const QByteArray code = QByteArray(row[1]).replace('-', "");
        for (qsizetype at = 0; at + 1 < code.size(); ++at) {
            QByteArray wrong = code;
            std::swap(wrong[at], wrong[at + 1]);
            if (wrong == code || at % recoveryGroupSize == recoveryGroupSize - 1)
                continue;
            ++swaps;
            check(parsedCode(wrong).isEmpty(), wrong);
        }
    }
    QVERIFY(swaps > 500);
}

void KnownAnswersTableTest::everyGroupInAnothersPlace()
{
    for (const Row &row : rows("code", 24)) {
        const QList<QByteArray> groups = row[1].split('-');
        for (qsizetype from = 0; from < recoveryGroups; ++from) {
            for (qsizetype to = 0; to < recoveryGroups; ++to) {
                QList<QByteArray> wrong = groups;
                wrong[to] = groups[from];
                if (from != to)
                    check(parsedCode(wrong.join('-')).isEmpty(), wrong.join('-'));
            }
        }
    }
}

void KnownAnswersTableTest::codesAsTyped()
{
    for (const Row &row : rows("code", 24)) {
        const QByteArray code = row[1];
        QByteArray loose = code.toLower();
        loose.replace('1', "l").replace('0', "o").replace('-', " \t");
        check(parsedCode(loose) == row[0], loose);
        check(parsedCode(QByteArray(code).replace('1', "I")) == row[0], code);
        check(parsedCode(code.chopped(1)).isEmpty(), code);
        check(parsedCode(code + '0').isEmpty(), code);
        check(parsedCode(QByteArray(code).replace('-', "_")).isEmpty(), code);
        check(parsedCode(code.left(18) + 'U' + code.mid(19)).isEmpty(), code);
    }
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::KnownAnswersTableTest)
#include "known_answers_test.moc"
