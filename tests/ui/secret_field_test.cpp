// SPDX-License-Identifier: GPL-3.0-or-later
// SecretField by keys: what is typed, pasted or composed is what is held.
#include "ui/shared/secret_field.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

const QString secretFamily = u"\U0001F469\u200D\U0001F469\u200D\U0001F467"_s;
const QString secretArabic = u"\u0645\u0631\u062d\u0628\u0627"_s;

QByteArray held(const SecretField &field)
{
    const std::string_view view = field.view();
    return {view.data(), qsizetype(view.size())};
}

void type(QWidget *widget, const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, modifiers, text);
    QApplication::sendEvent(widget, &press);
}

} // namespace

class SecretFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typedIsHeld();
    void editsInTheMiddle();
    void backspaceTakesGraphemes_data();
    void backspaceTakesGraphemes();
    void arrowsFollowTheScript();
    void selectAllReplaces();
    void controlsAreNoText();
    void pastesBytes();
    void inputMethods();
    void enterSubmits();
    void codeGroups();
    void readOnlyAndLimits();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    SecretField *m_field = nullptr;
};

void SecretFieldTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 120);
    m_field = new SecretField(*m_theme, u"Passphrase"_s, m_window.get());
    m_field->setGeometry(20, 20, 336, 44);
    m_window->show();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SecretFieldTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void SecretFieldTest::typedIsHeld()
{
    QSignalSpy edited(m_field, &SecretField::edited);
    QVERIFY(m_field->isEmpty());
    QTest::keyClicks(m_field, u"late Trains 9!"_s);
    QCOMPARE(held(*m_field), QByteArray("late Trains 9!"));
    QCOMPARE(edited.count(), 14);
    type(m_field, secretFamily);
    type(m_field, secretArabic);
    type(m_field, u"e\u0301"_s);
    const QString whole = u"late Trains 9!"_s + secretFamily + secretArabic + u"e\u0301"_s;
    QCOMPARE(held(*m_field), whole.toUtf8());
    const vault::SecureBytes copy = m_field->bytes();
    QCOMPARE(QByteArray(copy.view().data(), qsizetype(copy.size())), whole.toUtf8());
    m_field->clear();
    QVERIFY(m_field->isEmpty());
    QVERIFY(held(*m_field).isEmpty());
}

void SecretFieldTest::editsInTheMiddle()
{
    QTest::keyClicks(m_field, u"abcd"_s);
    QTest::keyClick(m_field, Qt::Key_Left);
    QTest::keyClick(m_field, Qt::Key_Left);
    QTest::keyClicks(m_field, u"X"_s);
    QCOMPARE(held(*m_field), QByteArray("abXcd"));
    QTest::keyClick(m_field, Qt::Key_Delete);
    QCOMPARE(held(*m_field), QByteArray("abXd"));
    QTest::keyClick(m_field, Qt::Key_Home);
    QTest::keyClicks(m_field, u"0"_s);
    QTest::keyClick(m_field, Qt::Key_End);
    QTest::keyClicks(m_field, u"9"_s);
    QCOMPARE(held(*m_field), QByteArray("0abXd9"));
    QTest::mouseClick(m_field, Qt::LeftButton, {}, QPoint(14, 22));
    QTest::keyClicks(m_field, u"<"_s);
    QCOMPARE(held(*m_field), QByteArray("<0abXd9"));
    QTest::keyClick(m_field, Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(held(*m_field), QByteArray("0abXd9"));
}

void SecretFieldTest::backspaceTakesGraphemes_data()
{
    QTest::addColumn<QString>("one");
    QTest::newRow("letter") << u"a"_s;
    QTest::newRow("umlaut") << u"\u00FC"_s;
    QTest::newRow("marks") << u"o\u0308\u0304"_s;
    QTest::newRow("emoji") << u"\U0001F600"_s;
    QTest::newRow("skin") << u"\U0001F44D\U0001F3FD"_s;
    QTest::newRow("family") << secretFamily;
    QTest::newRow("flag") << u"\U0001F1EB\U0001F1F7"_s;
    QTest::newRow("arabic") << u"\u0628\u064E"_s;
    QTest::newRow("han") << u"\u4F60"_s;
    QTest::newRow("hangul parts") << u"\u1112\u1161\u11AB"_s;
}

void SecretFieldTest::backspaceTakesGraphemes()
{
    QFETCH(const QString, one);
    QTest::keyClicks(m_field, u"x"_s);
    type(m_field, one);
    type(m_field, one);
    QCOMPARE(held(*m_field), (u"x"_s + one + one).toUtf8());
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QCOMPARE(held(*m_field), (u"x"_s + one).toUtf8());
    QTest::keyClick(m_field, Qt::Key_Home);
    QTest::keyClick(m_field, Qt::Key_Right);
    QTest::keyClick(m_field, Qt::Key_Delete);
    QCOMPARE(held(*m_field), QByteArray("x"));
}

void SecretFieldTest::arrowsFollowTheScript()
{
    type(m_field, secretArabic);
    m_field->setShown(true);
    QTest::keyClick(m_field, Qt::Key_Right); // back, in a script that runs to the left
    QTest::keyClicks(m_field, u"1"_s);
    QCOMPARE(held(*m_field),
             QString(secretArabic.chopped(1) + u"1"_s + secretArabic.back()).toUtf8());
}

void SecretFieldTest::selectAllReplaces()
{
    QTest::keyClicks(m_field, u"wrong"_s);
    QTest::keyClick(m_field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(m_field, u"r"_s);
    QCOMPARE(held(*m_field), QByteArray("r"));
    QTest::keyClicks(m_field, u"ight"_s);
    QTest::mouseDClick(m_field, Qt::LeftButton, {}, QPoint(30, 22));
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QVERIFY(m_field->isEmpty());
}

void SecretFieldTest::controlsAreNoText()
{
    type(m_field, u"\u0001"_s);
    type(m_field, u"\u007F"_s);
    type(m_field, u"\n"_s);
    type(m_field, QString(QChar(0xD83D)));
    type(m_field, u"k"_s, Qt::ControlModifier);
    type(m_field, u"k"_s, Qt::AltModifier);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(m_field->isEmpty());
    type(m_field, u"@"_s, Qt::ControlModifier | Qt::AltModifier); // AltGr elsewhere
    QCOMPARE(held(*m_field), QByteArray("@"));
}

void SecretFieldTest::pastesBytes()
{
    auto *data = new QMimeData;
    data->setData(u"text/plain;charset=utf-8"_s, QByteArray("caf\xC3\xA9 \xF0\x9F\x98\x80\n"));
    data->setData(u"text/plain"_s, QByteArray("not this"));
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(held(*m_field), QByteArray("caf\xC3\xA9 \xF0\x9F\x98\x80"));
    m_field->clear();
    auto *plain = new QMimeData;
    plain->setText(u"\u00FCber\tx"_s);
    QApplication::clipboard()->setMimeData(plain);
    QTest::keyClick(m_field, Qt::Key_Insert, Qt::ShiftModifier);
    QCOMPARE(held(*m_field), u"\u00FCberx"_s.toUtf8());
    m_field->clear();
    auto *latin = new QMimeData;
    latin->setData(u"text/plain"_s, QByteArray("caf\xE9"));
    QApplication::clipboard()->setMimeData(latin);
    QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(held(*m_field), QByteArray("caf\xC3\xA9"));
}

void SecretFieldTest::inputMethods()
{
    QInputMethodEvent composing(u"\u306B\u307B"_s, {});
    QApplication::sendEvent(m_field, &composing);
    QVERIFY(m_field->isEmpty());
    QInputMethodEvent commit;
    commit.setCommitString(u"\u65E5\u672C"_s);
    QApplication::sendEvent(m_field, &commit);
    QCOMPARE(held(*m_field), u"\u65E5\u672C"_s.toUtf8());
    QInputMethodEvent dead;
    dead.setCommitString(u"\u00E9"_s);
    QApplication::sendEvent(m_field, &dead);
    QCOMPARE(held(*m_field), u"\u65E5\u672C\u00E9"_s.toUtf8());
}

void SecretFieldTest::enterSubmits()
{
    QSignalSpy submitted(m_field, &SecretField::submitted);
    QTest::keyClicks(m_field, u"a"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QTest::keyClick(m_field, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(submitted.count(), 2);
    QCOMPARE(held(*m_field), QByteArray("a"));
}

void SecretFieldTest::codeGroups()
{
    m_field->setMono(true, 5);
    QTest::keyClicks(m_field, u"a7-k 9xz"_s);
    QCOMPARE(held(*m_field), QByteArray("A7K9X"));
    QTest::keyClick(m_field, Qt::Key_Backspace);
    type(m_field, u"\u00E9"_s);
    QCOMPARE(held(*m_field), QByteArray("A7K9"));
}

void SecretFieldTest::readOnlyAndLimits()
{
    QTest::keyClicks(m_field, u"ab"_s);
    m_field->setReadOnly(true);
    QTest::keyClicks(m_field, u"c"_s);
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
    QInputMethodEvent commit;
    commit.setCommitString(u"x"_s);
    QApplication::sendEvent(m_field, &commit);
    QCOMPARE(held(*m_field), QByteArray("ab"));
    m_field->setReadOnly(false);
    auto *data = new QMimeData;
    data->setText(QString(5000, u'z'));
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(held(*m_field).size(), 1024);
}

QTEST_MAIN(SecretFieldTest)
#include "secret_field_test.moc"
