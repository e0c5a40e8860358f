// SPDX-License-Identifier: GPL-3.0-or-later
// SecretWords: a secret of several words, to be read from the screen: wrapped between words and
// painted grapheme by grapheme, as a shown SecretField does it (rulings.md 7). It cannot be
// selected, copied or read by other programs. Thread: GUI; owned by its parent.
#pragma once

#include "app/vault/secure_bytes.h"
#include "ui/theme.h"

#include <QWidget>

#include <vector>

namespace afterword {

class SecretWords final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what assistive tools are told instead of the words.
    SecretWords(const Theme &theme, const QString &name, QWidget *parent);
    void setWords(vault::SecureBytes words);
    void clear();

    [[nodiscard]] const vault::SecureBytes &words() const { return m_words; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    struct Sign
    {
        std::size_t from = 0;
        double x = 0;
        int line = 0;
    };

    [[nodiscard]] std::vector<Sign> place(int width) const;
    [[nodiscard]] double advance(std::size_t from) const;

    const Theme &m_theme;
    vault::SecureBytes m_words;
};

} // namespace afterword
