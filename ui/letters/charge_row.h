// SPDX-License-Identifier: GPL-3.0-or-later
// ChargeRow: "How charged am I?" from 0 to 10, or not noted. A slider with its value in words;
// Delete or Clear takes it back. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QSlider;

namespace afterword {

class ChargeRow final : public QWidget
{
    Q_OBJECT

public:
    ChargeRow(const Theme &theme, const QString &question, QWidget *parent);

    void setValue(const std::optional<int> &value); ///< no signal

    [[nodiscard]] std::optional<int> value() const { return m_value; }

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note(const std::optional<int> &value);
    void say();

    QSlider *m_slider = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_clear = nullptr;
    std::optional<int> m_value;
    bool m_setting = false;
    bool m_readOnly = false;
};

} // namespace afterword
