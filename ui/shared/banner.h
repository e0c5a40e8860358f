// SPDX-License-Identifier: GPL-3.0-or-later
// Banner: a strip over a room that says how something stands and stays while it does: an icon, a
// sentence or two, at most two buttons. Where it is narrow the buttons go below. It takes no focus
// by itself; assistive tools hear it as an alert. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace afterword {

class Banner final : public QWidget
{
    Q_OBJECT

public:
    Banner(const Theme &theme, QWidget *parent);

    /// Without a button where its words are empty.
    void say(const QString &text, const QString &first = {}, const QString &second = {});
    void clear();
    /// While a button's work is on its way.
    void setBusy(bool busy);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void firstPicked();
    void secondPicked();

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void arrange();

    const Theme &m_theme;
    QLabel *m_text = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_buttons = nullptr;
};

} // namespace afterword
