// SPDX-License-Identifier: GPL-3.0-or-later
// SecretField tells nobody: not the clipboard, not assistive tools, not a passer-by.
#include "ui/shared/secret_field.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMetaProperty>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

const QString secretFamily = u"\U0001F469\u200D\U0001F469\u200D\U0001F467"_s;

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

class SecretQuietTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingComesOut();
    void tellsAssistiveToolsNothing();
    void hintsAndQueries();
    void showButton();
    void capsLock();
    void paintsDotsUntilShown();
    void longOnesScroll();
    void shortcutsDoNotSteal();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    SecretField *m_field = nullptr;
};

void SecretQuietTest::init()
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

void SecretQuietTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void SecretQuietTest::nothingComesOut()
{
    QApplication::clipboard()->setText(u"before"_s);
    QTest::keyClicks(m_field, u"secret words"_s);
    m_field->setShown(true);
    for (const auto key : {Qt::Key_C, Qt::Key_X, Qt::Key_Insert}) {
        QTest::keyClick(m_field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_field, key, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(held(*m_field), QByteArray("secret words"));
    }
    QTest::mousePress(m_field, Qt::LeftButton, {}, QPoint(20, 22));
    QTest::mouseMove(m_field, QPoint(200, 22));
    QTest::mouseRelease(m_field, Qt::LeftButton, {}, QPoint(200, 22));
    QVERIFY(!QApplication::clipboard()->text(QClipboard::Selection).contains(u"secret"_s));
    QCOMPARE(m_field->contextMenuPolicy(), Qt::PreventContextMenu);
    // No property holds it either.
    for (int i = 0; i < m_field->metaObject()->propertyCount(); ++i) {
        const QVariant value = m_field->metaObject()->property(i).read(m_field);
        QVERIFY(!value.toString().contains(u"secret"_s));
    }
}

void SecretQuietTest::tellsAssistiveToolsNothing()
{
    QTest::keyClicks(m_field, u"secret"_s);
    for (const bool shown : {false, true}) {
        m_field->setShown(shown);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_field);
        QVERIFY(interface != nullptr);
        QCOMPARE(interface->role(), QAccessible::EditableText);
        QVERIFY(interface->state().passwordEdit);
        QVERIFY(interface->state().focusable);
        QVERIFY(interface->state().editable);
        QCOMPARE(interface->text(QAccessible::Name), u"Passphrase"_s);
        for (int kind = QAccessible::Name; kind <= QAccessible::Accelerator; ++kind) {
            QVERIFY(!interface->text(static_cast<QAccessible::Text>(kind)).contains(u"secret"_s));
        }
        QVERIFY(interface->text(QAccessible::Value).isEmpty());
        QVERIFY(interface->textInterface() == nullptr);
        QVERIFY(interface->editableTextInterface() == nullptr);
    }
}

void SecretQuietTest::hintsAndQueries()
{
    QTest::keyClicks(m_field, u"secret"_s);
    const auto hints = Qt::InputMethodHints(m_field->inputMethodQuery(Qt::ImHints).toInt());
    QVERIFY(hints.testFlag(Qt::ImhSensitiveData));
    QVERIFY(hints.testFlag(Qt::ImhNoPredictiveText));
    QVERIFY(hints.testFlag(Qt::ImhHiddenText));
    QCOMPARE(m_field->inputMethodHints(), hints);
    QVERIFY(m_field->testAttribute(Qt::WA_InputMethodEnabled));
    for (const auto query : {Qt::ImSurroundingText,
                             Qt::ImCurrentSelection,
                             Qt::ImTextBeforeCursor,
                             Qt::ImTextAfterCursor}) {
        QVERIFY(m_field->inputMethodQuery(query).toString().isEmpty());
    }
    QVERIFY(m_field->rect().contains(m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect()));
}

void SecretQuietTest::showButton()
{
    auto *eye = m_field->findChild<QToolButton *>();
    QCOMPARE(eye->accessibleName(), u"Show passphrase"_s);
    QVERIFY(eye->isCheckable());
    QVERIFY(m_field->rect().contains(eye->geometry()));
    QTest::mouseClick(eye, Qt::LeftButton);
    QVERIFY(m_field->isShown());
    QVERIFY2(m_field->hasFocus(), "showing does not take the focus from the field");
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), eye);
    QTest::keyClick(eye, Qt::Key_Space);
    QVERIFY(!m_field->isShown());
    m_field->setShowButton(false);
    QVERIFY(!eye->isVisible());
}

void SecretQuietTest::capsLock()
{
    QSignalSpy caps(m_field, &SecretField::capsLockChanged);
    type(m_field, u"a"_s);
    QCOMPARE(caps.count(), 0);
    type(m_field, u"A"_s, Qt::ShiftModifier);
    QCOMPARE(caps.count(), 0);
    type(m_field, u"A"_s);
    QCOMPARE(caps.count(), 1);
    QCOMPARE(caps.last().first().toBool(), true);
    type(m_field, u"1"_s);
    type(m_field, u"\u0628"_s);
    QCOMPARE(caps.count(), 1);
    type(m_field, u"a"_s, Qt::ShiftModifier);
    QCOMPARE(caps.count(), 1);
    QTest::keyClick(m_field, Qt::Key_CapsLock);
    QCOMPARE(caps.count(), 2);
    QCOMPARE(caps.last().first().toBool(), false);
    QTest::keyClick(m_field, Qt::Key_CapsLock);
    type(m_field, u"b"_s);
    QCOMPARE(caps.count(), 4);
    QCOMPARE(caps.last().first().toBool(), false);
}

void SecretQuietTest::paintsDotsUntilShown()
{
    m_window->setFocus();
    m_field->clearFocus();
    const auto picture = [this](const QString &text, bool shown) {
        m_field->clear();
        type(m_field, text);
        m_field->setShown(shown);
        QImage image = m_field->grab(QRect(0, 0, 280, 44)).toImage();
        return image;
    };
    // As many dots as graphemes, whatever they are.
    QCOMPARE(picture(u"abc"_s, false), picture(u"WWW"_s, false));
    QCOMPARE(picture(u"abc"_s, false), picture(u"x"_s + secretFamily + u"e\u0301"_s, false));
    QVERIFY(picture(u"abc"_s, false) != picture(u"ab"_s, false));
    QVERIFY(picture(u"abc"_s, true) != picture(u"abd"_s, true));
    QVERIFY(picture(u"abc"_s, true) != picture(u"abc"_s, false));
}

void SecretQuietTest::longOnesScroll()
{
    m_field->setShown(true);
    for (const QString &piece : {QString(200, u'w'), QString(200, u'\u05D0')}) {
        m_field->clear();
        type(m_field, piece);
        const auto caret = [this] {
            return m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        };
        QVERIFY(m_field->rect().adjusted(8, 0, -8, 0).contains(caret()));
        QTest::keyClick(m_field, Qt::Key_Home);
        QVERIFY(m_field->rect().adjusted(8, 0, -8, 0).contains(caret()));
        QTest::keyClick(m_field, Qt::Key_End);
        QVERIFY(m_field->rect().adjusted(8, 0, -8, 0).contains(caret()));
    }
}

void SecretQuietTest::shortcutsDoNotSteal()
{
    QAction home;
    home.setShortcut(Qt::Key_Home);
    m_window->addAction(&home);
    QSignalSpy fired(&home, &QAction::triggered);
    QTest::keyClicks(m_field, u"ab"_s);
    QTest::keyClick(m_field, Qt::Key_Home);
    QTest::keyClicks(m_field, u"0"_s);
    QCOMPARE(fired.count(), 0);
    QCOMPARE(held(*m_field), QByteArray("0ab"));
}

QTEST_MAIN(SecretQuietTest)
#include "secret_quiet_test.moc"
