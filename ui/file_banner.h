// SPDX-License-Identifier: GPL-3.0-or-later
// FileBanner: says over every room how the journal's file is doing, while something is amiss, and
// offers the way on: try again, a copy, another place. Otherwise it says once what was found when
// the journal was opened: an older copy, or one that went its own way. Thread: GUI. Owner: the
// window's frame; it ends before the journal does.
#pragma once

#include "app/vault/anchor.h"
#include "ui/room.h"

#include <QPointer>

namespace afterword {

class Banner;
class JournalFile;

class FileBanner final : public QObject
{
    Q_OBJECT

public:
    /// `handIn`: rooms give what is unsaved to the journal.
    FileBanner(const House &house, std::function<void()> handIn, QWidget *parent);

    [[nodiscard]] Banner *banner() const { return m_banner; }

Q_SIGNALS:
    /// What came of it, for the notice.
    void done(const QString &text);
    /// The person knows a newer copy.
    void otherWanted(const QString &path);

private:
    void show();
    void actFirst();
    void showNote();
    void lookForNewer();
    void keepTheRest();
    void keepCopy(const QString &path);
    void chooseForCopy();
    void saveElsewhere();
    [[nodiscard]] QString words() const;

    House m_house;
    QPointer<JournalFile> m_file;
    std::function<void()> m_handIn;
    Banner *m_banner;
    vault::AnchorVerdict m_found; ///< until it was answered
};

} // namespace afterword
