// SPDX-License-Identifier: GPL-3.0-or-later
// CaptionLine: a caption in one's own words under an answer of "then and now": a link to write one,
// a field while it is written, then the words. Enter keeps, Esc takes back; leaving the field keeps
// too. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace afterword {

class CaptionLine final : public QWidget
{
    Q_OBJECT

public:
    CaptionLine(const Theme &theme, QWidget *parent);

    /// `answer` is which one it stands under, for assistive tools.
    void show(const QString &caption, const QString &answer);
    /// What is being written is kept as it is.
    void seal();
    [[nodiscard]] QWidget *start() const;

    /// The field is open.
    [[nodiscard]] bool isWriting() const { return m_writing; }

Q_SIGNALS:
    void kept(const QString &caption);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write();
    void close(bool keep);
    void refresh();

    QString m_caption;
    QString m_answer;
    QLabel *m_words = nullptr;
    QPushButton *m_change = nullptr;
    QLineEdit *m_field = nullptr;
    bool m_writing = false;
};

} // namespace afterword
