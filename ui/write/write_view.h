// SPDX-License-Identifier: GPL-3.0-or-later
// WriteView: what one sees in the Write room and where it stands: header, mood row, prompt, editor,
// tags and people in one column of 66 characters, centred beside the check-in. The check-in is
// docked where there is room, else it floats over the page when asked for (look.md 6). It knows
// places, not pages. Thread: GUI; owned by the room.
#pragma once

#include "app/journal/records.h"
#include "app/reflect/feelings.h"
#include "ui/room.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollBar;
class QSpacerItem;
class QVBoxLayout;

namespace afterword {

class AboutYouRow;
class CheckIn;
class CirclesRow;
class FileRows;
class FindBar;
class MarkdownEdit;
class MoodButton;
class MoodWords;
class PageHead;
class PromptCard;
class SoftTimer;
class TagRow;

class WriteView final : public QWidget
{
    Q_OBJECT

public:
    WriteView(const Theme &theme, const QList<reflect::Feeling> &feelings, QWidget *parent);

    void setWidthClass(Room::Width width);
    void setFocusMode(bool on);
    void setPromptShown(bool shown);
    /// A quiet line above the text; none when empty.
    void setLine(const QString &line);
    /// The mark in the mood row and the strip; the words are the shown ones.
    void showMark(const std::optional<Mood> &mark, const QStringList &words, bool today);
    /// Brings the check-in into sight and gives it the focus.
    void openCheckIn();
    void closeCheckIn();
    /// Tab goes through header, prompt, text, tags, people, check-in, whatever was made last.
    void orderTabs();
    [[nodiscard]] QList<QWidget *> panes() const;

    PageHead *head = nullptr;
    PromptCard *prompt = nullptr;
    QLineEdit *title = nullptr; ///< hidden until there is a title or one is wanted
    MarkdownEdit *editor = nullptr;
    CirclesRow *circles = nullptr;   ///< hidden until it is asked
    AboutYouRow *aboutYou = nullptr; ///< hidden until it is offered
    FindBar *find = nullptr;
    SoftTimer *timer = nullptr;
    FileRows *files = nullptr;
    TagRow *tags = nullptr;
    TagRow *people = nullptr;
    CheckIn *checkIn = nullptr;

protected:
    void resizeEvent(QResizeEvent *) override;
    void paintEvent(QPaintEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QList<reflect::Feeling> &feelings);
    void makeFoot();
    QWidget *makeMoodRow();
    QLineEdit *makeTitle();
    void addScrollBar();
    void fit();
    void fitColumn(int room);
    void placeFloating();
    void placeBar();
    void toggleCheckIn();
    [[nodiscard]] bool isDocked() const;

    [[nodiscard]] bool isSmall() const { return m_width == Room::Width::Small; }

    const Theme &m_theme;
    Room::Width m_width = Room::Width::Wide;
    bool m_focusMode = false;
    bool m_promptShown = true;
    bool m_open = false; ///< the check-in floats over the page
    QWidget *m_column = nullptr;
    QVBoxLayout *m_stack = nullptr;
    QWidget *m_moodRow = nullptr;
    MoodWords *m_mood = nullptr;
    QPushButton *m_change = nullptr;
    QLabel *m_line = nullptr;
    QSpacerItem *m_headGap = nullptr;
    QSpacerItem *m_textGap = nullptr;
    QWidget *m_foot = nullptr;
    QScrollBar *m_bar = nullptr;
    MoodButton *m_strip = nullptr;
};

} // namespace afterword
