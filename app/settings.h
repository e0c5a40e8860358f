// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of settings: key, type, default, range and where it is kept. Outside the vault lies
// only what rulings.md allows, in one ini file of ours; everything else is sealed inside.
// Thread: GUI. Owner: Session.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <span>

namespace afterword {

class Journal;

enum class Kept
{
    Outside,
    Inside
};

struct SettingRow
{
    const char *key;
    QVariant fallback;
    QVariant minimum; ///< for numbers
    QVariant maximum;
    QStringList choices; ///< for words; empty = any text
    Kept kept = Kept::Inside;
};

/// Keys used across the program. Spelled once.
namespace key {
inline constexpr auto language = "language";  ///< code (app/base/language.h); empty: as the system
inline constexpr auto theme = "theme";        ///< system | light | dark | contrast
inline constexpr auto textSize = "text_size"; ///< reading text, 15 … 28 px
inline constexpr auto reduceMotion = "reduce_motion";
inline constexpr auto notch = "notch";                      ///< a notch in each mood mark
inline constexpr auto lastJournal = "last_journal";         ///< path, or empty
inline constexpr auto rememberJournal = "remember_journal"; ///< keep that path
inline constexpr auto shownName = "shown_name";             ///< lock screen and title
inline constexpr auto geometry = "geometry";
inline constexpr auto lockMinutes = "lock_minutes"; ///< 1 … 60
inline constexpr auto escTwice = "esc_twice";
inline constexpr auto passphraseChanged = "passphrase_changed"; ///< RFC 3339
inline constexpr auto codeMade = "code_made";                   ///< RFC 3339; empty: there is none
inline constexpr auto compacted = "compacted";                  ///< RFC 3339, of the last time
inline constexpr auto lockWithComputer = "lock_with_computer";
inline constexpr auto veil = "veil"; ///< cover the page when another window is in front
inline constexpr auto sayLastOpened = "say_last_opened";
inline constexpr auto openedOn = "opened_on"; ///< hash of the computer of the last opening
inline constexpr auto hidePreviews = "hide_previews";
inline constexpr auto onThisDay = "on_this_day";        ///< ask | on | off
inline constexpr auto keepPlace = "keep_place";         ///< where pictures were taken stays in them
inline constexpr auto skippedPrompt = "skipped_prompt"; ///< ISO day the prompt card was put away
inline constexpr auto typewriter = "typewriter"; ///< the line stays in the middle in focus mode
inline constexpr auto softTimer = "soft_timer";  ///< minutes; 0: off
inline constexpr auto timelineSpan = "timeline_span";
inline constexpr auto softLine = "soft_line";
inline constexpr auto keepCopies = "keep_copies";     ///< made quietly
inline constexpr auto backupFolder = "backup_folder"; ///< path, or empty: the usual one
inline constexpr auto checked = "checked";            ///< how far the quiet check of the file is
inline constexpr auto spelling = "spelling"; ///< mark words no dictionary knows; off at first
/// Codes of dictionaries with commas between; empty: those of the locale; "-": none.
inline constexpr auto spellingLanguages = "spelling_languages";
inline constexpr auto openPage = "open_page";     ///< which page was open: inside only
inline constexpr auto askCircles = "ask_circles"; ///< one tap after a long free page
} // namespace key

[[nodiscard]] std::span<const SettingRow> settingRows();

class Settings final : public QObject
{
    Q_OBJECT

public:
    /// `iniPath`: where the outside part lives, normally <config home>/afterword/afterword.ini.
    explicit Settings(const QString &iniPath, QObject *parent = nullptr);
    ~Settings() override;

    /// Inside keys answer with their default until a journal is attached.
    void attach(Journal *journal);
    /// Out-of-range and unknown stored values give the default.
    [[nodiscard]] QVariant value(const char *key) const;
    void set(const char *key, const QVariant &value);

    [[nodiscard]] static QString defaultIniPath();

Q_SIGNALS:
    void changed(const QString &key);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace afterword
