// SPDX-License-Identifier: GPL-3.0-or-later
// FileRows: the files of a page as quiet rows under its text: icon, name, size and a menu. Pictures
// that stand in the text share one row, by which they are reached without a mouse. A file on its
// way in has a row with how far it is and a way to stop. Shows what it is told; its owner acts.
// Three rows high at most, then it scrolls. Thread: GUI.
#pragma once

#include "app/journal/records.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace afterword {

/// "2.4 MB", as the locale writes it.
[[nodiscard]] QString fileSizeInWords(qint64 bytes);
/// Name of the icon for this kind of file.
[[nodiscard]] QString fileIcon(const QString &mime);
/// "picture", "sound", "film" or "file", for who cannot see the icon.
[[nodiscard]] QString fileKindInWords(const QString &mime);

/// One row; a click or Enter opens it, the Menu key and the button at its end its menu.
class FileRow final : public QAbstractButton
{
    Q_OBJECT

public:
    FileRow(const Theme &theme, QWidget *parent);

    void setFile(const QString &icon, const QString &name, const QString &aside);
    /// Less than 0: none.
    void setProgress(double progress);

    [[nodiscard]] QToolButton *end() const { return m_end; }

    void setEnd(const QString &icon, const QString &name);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void endClicked();
    void menuAsked(QPoint global);

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_aside;
    double m_progress = -1;
    QToolButton *m_end = nullptr;
};

class FileRows final : public QWidget
{
    Q_OBJECT

public:
    FileRows(const Theme &theme, QWidget *parent);

    /// `inText`: names of those that are shown in the text.
    void setFiles(const QList<Attachment> &files, const QStringList &inText);
    void setReadOnly(bool readOnly);
    /// A file on its way in, by a number of the owner's.
    void showRunning(int number, const QString &name, double progress);
    void endRunning(int number);
    [[nodiscard]] bool isRunning(int number) const;

    /// What can have the focus, from top to bottom.
    [[nodiscard]] QList<QWidget *> stops() const;

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty() && m_running.isEmpty(); }

Q_SIGNALS:
    void openAsked(const QString &name); ///< a picture
    void saveAsked(const QString &name);
    void removeAsked(const QString &name);
    void stopAsked(int number);

private:
    void rebuild();
    void fit();
    void addFile(const Attachment &file);
    void addPictures(int count, const QString &first);
    void openMenu(const Attachment &file, QPoint global);

    struct Running
    {
        int number = 0;
        FileRow *row = nullptr;
    };

    const Theme &m_theme;
    QList<Attachment> m_files;
    QStringList m_inText;
    bool m_readOnly = false;
    QScrollArea *m_area = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<FileRow *> m_rows;
    QList<Running> m_running;
};

} // namespace afterword
