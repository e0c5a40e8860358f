// SPDX-License-Identifier: GPL-3.0-or-later
// PictureView: the pictures of a page, one at a time, as large as the window. A child widget over
// the room, not a window; Esc, the x and a click beside the picture close it, arrows go on, the
// focus returns to where it was. It never outlives the rooms, so no picture is left over a lock
// screen. Thread: GUI. Owner: the widget the rooms lie in; it deletes itself when closed.
#pragma once

#include "app/journal/records.h"
#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace afterword {

class PictureShelf;

class PictureView final : public QWidget
{
    Q_OBJECT

public:
    /// Over everything that `asker` shares its window with. The shelf goes with the asker, and
    /// then this goes too.
    PictureView(const Theme &theme, PictureShelf &shelf, QWidget *asker);

    void open(const QList<Attachment> &pictures, const QString &first);
    void close();

    /// Name of the one that is shown.
    [[nodiscard]] QString shown() const;
    /// Where the picture is painted.
    [[nodiscard]] QRectF pictureRect() const;

Q_SIGNALS:
    void saveAsked(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    bool focusNextPrevChild(bool next) override;

private:
    void go(int step);
    void describe();
    [[nodiscard]] QRectF stage() const;

    const Theme &m_theme;
    PictureShelf &m_shelf;
    QList<Attachment> m_pictures;
    int m_at = 0;
    QLabel *m_name = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    QPushButton *m_save = nullptr;
    QToolButton *m_close = nullptr;
    QPointer<QWidget> m_focus; ///< what had it
};

} // namespace afterword
