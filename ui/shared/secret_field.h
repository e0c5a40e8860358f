// SPDX-License-Identifier: GPL-3.0-or-later
// SecretField: a line for passphrases and codes. The text lives in SecureBytes only; no QString
// longer than one grapheme ever holds it (rulings.md 7). Shown text is painted grapheme by
// grapheme; committed input-method text and paste are accepted; nothing can be copied out.
// Exposed to assistive tools as a password field without characters. Thread: GUI.
#pragma once

#include "app/vault/secure_bytes.h"
#include "ui/theme.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace afterword {

class SecretField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the accessible name, e.g. "Passphrase".
    SecretField(const Theme &theme, const QString &name, QWidget *parent);
    ~SecretField() override;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    /// A copy in guarded memory, UTF-8.
    [[nodiscard]] vault::SecureBytes bytes() const { return m_bytes.clone(); }

    /// Reads without a copy; valid until the next change.
    [[nodiscard]] std::string_view view() const { return m_bytes.view(); }

    void clear();
    /// Another secret in place of what was typed; emits edited().
    void fill(const vault::SecureBytes &secret);
    void setShown(bool shown);

    [[nodiscard]] bool isShown() const { return m_shown; }

    void setReadOnly(bool readOnly);
    void setInvalid(bool invalid);        ///< clay border
    void setShowButton(bool show);        ///< the eye; on by default
    void setMono(bool mono, int maximum); ///< code groups: monospace, upper case, at most n symbols

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter
    void capsLockChanged(bool on);

protected:
    bool event(QEvent *) override;
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void inputMethodEvent(QInputMethodEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    void changeEvent(QEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void timerEvent(QTimerEvent *) override;

private:
    /// Where a grapheme stands, from the field's start edge, before scrolling.
    struct Cell
    {
        std::size_t from = 0;
        std::size_t until = 0;
        qreal x = 0;
        qreal width = 0;
    };

    void insert(std::string_view utf8);
    void insertText(QStringView text);
    void remove(std::size_t from, std::size_t until);
    void removeBack();
    void removeForward();
    void moveBy(int graphemes);
    void moveTo(std::size_t caret);
    bool editKey(QKeyEvent *event);
    void pasteFromClipboard(bool selection);
    void watchCapsLock(const QKeyEvent &event);
    void setCapsLock(bool on);
    void changed();
    void showCaret();
    void blink(bool on);
    void restyle();
    void paintBox(QPainter &painter) const;
    void paintCells(QPainter &painter) const;
    [[nodiscard]] QRect textArea() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] bool rightToLeft() const;
    [[nodiscard]] std::vector<Cell> cells() const;
    [[nodiscard]] qreal caretX(const std::vector<Cell> &cells) const;
    [[nodiscard]] QRect caretRect() const;

    const Theme &m_theme;
    vault::SecureBytes m_bytes;
    std::size_t m_caret = 0; ///< byte offset, at a grapheme boundary
    bool m_shown = false;
    bool m_readOnly = false;
    bool m_invalid = false;
    bool m_mono = false;
    bool m_all = false; ///< everything is selected
    bool m_caps = false;
    int m_maximum = 0;
    int m_composing = 0; ///< signs an input method holds and has not committed
    bool m_caretOn = true;
    int m_blink = 0;
    qreal m_scroll = 0;
    QToolButton *m_eye = nullptr;
};

} // namespace afterword
