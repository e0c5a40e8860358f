// SPDX-License-Identifier: GPL-3.0-or-later
// StepBar: the bar above a step or a check, in place of the rail (look.md 03b, 03c): what this is,
// where one stands, a way to stop, what it is based on, Support and Lock. Thread: GUI; owned by its
// parent.
#pragma once

#include "ui/room.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace afterword {

class ProgressDots;

class StepBar final : public QWidget
{
    Q_OBJECT

public:
    StepBar(const House &house, const QString &stopWords, QWidget *parent);

    void setTitle(const QString &title);
    void setStep(int number, int count); ///< dots in the middle
    void setMiddle(const QString &text); ///< or words
    void setBasedOn(bool shown);         ///< the button for the note
    /// Nothing to stop any more: only the end of it is shown.
    void setStoppable(bool on);
    [[nodiscard]] QWidget *stop() const;

Q_SIGNALS:
    void stopAsked();
    void basedOnAsked();
    void supportAsked();

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
    QString m_titleText;
    QLabel *m_title = nullptr;
    QLabel *m_middle = nullptr;
    ProgressDots *m_dots = nullptr;
    QPushButton *m_stop = nullptr;
    QToolButton *m_note = nullptr;
};

} // namespace afterword
