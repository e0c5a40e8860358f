// SPDX-License-Identifier: GPL-3.0-or-later
// LetterSheet: the paper a letter is written on, or read again from: its day, whom it is to, the
// words, and under it how charged one was before and is now, and the next plain thing to do. All of
// it can be left blank. It keeps nothing itself: whoever owns it asks for what stands there.
// Thread: GUI; owned by its parent.
#pragma once

#include "app/journal/records_reflect.h"
#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace afterword {

class ChargeRow;
class MarkdownEdit;

class LetterSheet final : public QWidget
{
    Q_OBJECT

public:
    LetterSheet(const Theme &theme, QWidget *parent);

    /// How wide the paper is where there is room.
    [[nodiscard]] static int widest(const Theme &theme);
    /// Shows a letter and its words; nothing is told of it.
    void show(const Letter &letter, const QString &text, QDate today, bool readOnly);
    /// What stands on the sheet, put into the letter.
    void put(Letter &letter) const;
    [[nodiscard]] QString text() const;
    /// Nothing was written, to nobody.
    [[nodiscard]] bool isBlank() const;
    void focusWords();
    /// In a narrow or low window margins and foot take less room.
    void setTight(bool tight);

    [[nodiscard]] MarkdownEdit *editor() const { return m_editor; }

    [[nodiscard]] QLineEdit *toField() const { return m_to; }

    [[nodiscard]] QWidget *foot() const { return m_foot; }

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildPaper(QWidget *whole);
    void buildFoot();

    const Theme &m_theme;
    QWidget *m_paper = nullptr;
    QBoxLayout *m_page = nullptr;
    QLabel *m_day = nullptr;
    QLineEdit *m_to = nullptr;
    MarkdownEdit *m_editor = nullptr;
    QWidget *m_foot = nullptr;
    ChargeRow *m_before = nullptr;
    ChargeRow *m_after = nullptr;
    QLineEdit *m_next = nullptr;
    bool m_showing = false;
};

} // namespace afterword
