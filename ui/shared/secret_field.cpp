// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/secret_field.h"

#include "ui/shared/controls.h"
#include "ui/shared/secret_text.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QStyleHints>

#include <algorithm>
#include <array>
#include <cstring>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t secretMost = 1024; ///< bytes; what a key slot takes

/// A password field that tells nothing but that it is one.
class SecretAccessible final : public QAccessibleWidget
{
public:
    explicit SecretAccessible(QWidget *field)
        : QAccessibleWidget(field, QAccessible::EditableText)
    {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto *field = qobject_cast<const SecretField *>(widget());
        state.passwordEdit = true;
        state.readOnly = field != nullptr && field->isReadOnly();
        state.editable = !state.readOnly;
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? QString() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *secretInterface(const QString &, QObject *object)
{
    auto *field = qobject_cast<SecretField *>(object);
    return field == nullptr ? nullptr : new SecretAccessible(field); // Qt's cache owns it
}

} // namespace

SecretField::SecretField(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    static const bool installed = [] {
        QAccessible::installFactory(secretInterface);
        return true;
    }();
    Q_UNUSED(installed)
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText
                        | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
    setProperty("ownRing", true);
    m_eye = makeIconButton(theme, u"eye"_s, tr("Show passphrase"), this);
    m_eye->setCheckable(true);
    // Its drawing tells the state; a fill would say "pressed".
    m_eye->setStyleSheet(u"QToolButton:checked:!hover { background: transparent; }"_s);
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &QToolButton::toggled, this, &SecretField::setShown);
    connect(&theme, &Theme::changed, this, &SecretField::restyle);
    connect(QGuiApplication::styleHints(), &QStyleHints::cursorFlashTimeChanged, this, [this] {
        blink(hasFocus());
        update(caretRect());
    });
    setFocusProxy(nullptr);
    restyle();
}

SecretField::~SecretField() = default;

void SecretField::restyle()
{
    QIcon icon;
    const QColor ink = m_theme.color(Tone::Text2);
    for (const auto state : {QIcon::Off, QIcon::On}) {
        icon.addPixmap(
            m_theme.icon(
                state == QIcon::On ? u"eye-off"_s : u"eye"_s, ink, 20, devicePixelRatioF()),
            QIcon::Normal,
            state);
    }
    m_eye->setIcon(icon);
    updateGeometry();
    showCaret();
    update();
}

QSize SecretField::sizeHint() const
{
    const int height = qMax(m_theme.px(40), QFontMetrics(textFont()).height() + 16);
    return {m_mono ? m_theme.px(96) : m_theme.px(336), height};
}

QSize SecretField::minimumSizeHint() const
{
    return {m_theme.px(m_mono ? 72 : 120), sizeHint().height()};
}

void SecretField::clear()
{
    const bool had = !m_bytes.isEmpty();
    m_bytes.clear();
    m_caret = 0;
    m_all = false;
    m_scroll = 0;
    update();
    if (had) {
        Q_EMIT edited();
    }
}

void SecretField::fill(const vault::SecureBytes &secret)
{
    if (m_readOnly || secret.size() > secretMost)
        return;
    m_bytes = secret.clone();
    m_caret = m_bytes.size();
    m_all = false;
    changed();
}

void SecretField::setShown(bool shown)
{
    m_shown = shown;
    m_eye->setChecked(shown);
    showCaret();
    update();
}

void SecretField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setAttribute(Qt::WA_InputMethodEnabled, !readOnly);
    update();
}

void SecretField::setInvalid(bool invalid)
{
    m_invalid = invalid;
    update();
}

void SecretField::setShowButton(bool show)
{
    m_eye->setVisible(show);
    showCaret();
    update();
}

void SecretField::setMono(bool mono, int maximum)
{
    m_mono = mono;
    m_maximum = maximum;
    updateGeometry();
    showCaret();
    update();
}

void SecretField::changed()
{
    showCaret();
    update();
    Q_EMIT edited();
}

void SecretField::insert(std::string_view utf8)
{
    if (m_readOnly || utf8.empty()) {
        return;
    }
    if (m_all) {
        remove(0, m_bytes.size());
    }
    const std::size_t most = m_maximum > 0 ? static_cast<std::size_t>(m_maximum) : secretMost;
    if (m_bytes.size() + utf8.size() > most) {
        return;
    }
    if (m_caret == m_bytes.size()) {
        m_bytes.append(utf8);
    } else {
        vault::SecureBytes next(m_bytes.size() + utf8.size());
        std::memcpy(next.data(), m_bytes.data(), m_caret);
        std::memcpy(next.data() + m_caret, utf8.data(), utf8.size());
        std::memcpy(next.data() + m_caret + utf8.size(),
                    m_bytes.data() + m_caret,
                    m_bytes.size() - m_caret);
        m_bytes = std::move(next);
    }
    m_caret += utf8.size();
}

void SecretField::insertText(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t sign = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            sign = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (m_mono) {
            sign = QChar::toUpper(sign);
            const bool symbol = (sign >= U'0' && sign <= U'9') || (sign >= U'A' && sign <= U'Z');
            if (!symbol) {
                continue;
            }
        }
        secret::Utf8 bytes = secret::encode(sign);
        insert(bytes.view());
        bytes.bytes.fill('\0');
    }
}

void SecretField::remove(std::size_t from, std::size_t until)
{
    if (m_readOnly || from >= until) {
        return;
    }
    std::memmove(m_bytes.data() + from, m_bytes.data() + until, m_bytes.size() - until);
    m_bytes.truncate(m_bytes.size() - (until - from));
    m_caret = from;
    m_all = false;
}

void SecretField::removeBack()
{
    if (m_all) {
        remove(0, m_bytes.size());
    } else {
        remove(secret::previousGrapheme(view(), m_caret), m_caret);
    }
}

void SecretField::removeForward()
{
    if (m_all) {
        remove(0, m_bytes.size());
    } else {
        remove(m_caret, secret::nextGrapheme(view(), m_caret));
    }
}

void SecretField::moveTo(std::size_t caret)
{
    m_caret = std::min(caret, m_bytes.size());
    m_all = false;
    showCaret();
    update();
}

void SecretField::moveBy(int graphemes)
{
    std::size_t caret = m_caret;
    if (m_all) {
        caret = graphemes < 0 ? 0 : m_bytes.size();
        graphemes = 0;
    }
    for (; graphemes > 0; --graphemes) {
        caret = secret::nextGrapheme(view(), caret);
    }
    for (; graphemes < 0; ++graphemes) {
        caret = secret::previousGrapheme(view(), caret);
    }
    moveTo(caret);
}

void SecretField::pasteFromClipboard(bool selection)
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData(
        selection ? QClipboard::Selection : QClipboard::Clipboard);
    if (held == nullptr || m_readOnly) {
        return;
    }
    // The bytes, not text(): no string of the whole secret is made.
    QByteArray bytes = held->data(u"text/plain;charset=utf-8"_s);
    if (bytes.isEmpty()) {
        bytes = held->data(u"text/plain"_s);
    }
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    for (std::size_t at = 0; at < text.size();) {
        const char32_t sign = secret::decode(text, at);
        std::array<QChar, 2> units{};
        const bool pair = QChar::requiresSurrogates(sign);
        units[0] = pair ? QChar(QChar::highSurrogate(sign)) : QChar(static_cast<char16_t>(sign));
        units[1] = pair ? QChar(QChar::lowSurrogate(sign)) : QChar();
        insertText(QStringView(units.data(), pair ? 2 : 1));
    }
    bytes.fill('\0');
    changed();
}

} // namespace afterword
