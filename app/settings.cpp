// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/asking.h"
#include "app/base/language.h"
#include "app/journal/journal.h"
#include "app/settings_care.h"
#include "app/settings_reminders.h"
#include "app/settings_timeline.h"

#include <QDir>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cstring>

namespace afterword {

namespace {

/// The first is the one that holds until another is chosen.
SettingRow oneOf(const char *key, const QStringList &choices, Kept kept)
{
    return {key, choices.first(), {}, {}, choices, kept};
}

QStringList languageCodes()
{
    QStringList codes{QString()};
    for (const language::Language &each : language::all())
        codes += QString::fromLatin1(each.code);
    return codes;
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): it is a table
std::span<const SettingRow> settingRows()
{
    using namespace Qt::StringLiterals;
    static const auto table = std::to_array<SettingRow>({
        oneOf(key::language, languageCodes(), Kept::Outside),
        oneOf(key::theme, {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s}, Kept::Outside),
        {key::textSize, 0, 0, 28, {}, Kept::Outside}, // 0: the typeface's own size
        {key::reduceMotion, false, {}, {}, {}, Kept::Outside},
        {key::notch, false, {}, {}, {}, Kept::Outside},
        {key::lastJournal, u""_s, {}, {}, {}, Kept::Outside},
        {key::rememberJournal, true, {}, {}, {}, Kept::Outside},
        {key::shownName, u"Afterword"_s, {}, {}, {}, Kept::Outside},
        {key::geometry, QByteArray(), {}, {}, {}, Kept::Outside},
        {key::lockMinutes, 5, 1, 60, {}, Kept::Inside},
        {key::escTwice, true, {}, {}, {}, Kept::Inside},
        {key::lockWithComputer, true, {}, {}, {}, Kept::Inside},
        {key::veil, false, {}, {}, {}, Kept::Inside},
        {key::sayLastOpened, true, {}, {}, {}, Kept::Inside},
        {key::openedOn, u""_s, {}, {}, {}, Kept::Inside},
        {key::hidePreviews, false, {}, {}, {}, Kept::Inside},
        oneOf(key::onThisDay, {u"ask"_s, u"on"_s, u"off"_s}, Kept::Inside),
        {key::keepPlace, false, {}, {}, {}, Kept::Inside},
        {key::skippedPrompt, u""_s, {}, {}, {}, Kept::Inside},
        {key::typewriter, false, {}, {}, {}, Kept::Inside},
        {key::softTimer, 0, 0, 60, {}, Kept::Inside},
        {key::timelineSpan, 2, 0, 4, {}, Kept::Inside},
        oneOf(key::timelineAxis, {u"pleasantness"_s, u"energy"_s}, Kept::Inside),
        oneOf(key::timelineFrame, {u"both"_s, u"now"_s, u"day"_s}, Kept::Inside),
        {key::timelineHidden, QStringList(), {}, {}, {}, Kept::Inside},
        {key::timelineNoCharts, false, {}, {}, {}, Kept::Inside},
        {key::softLine, false, {}, {}, {}, Kept::Inside},
        {key::backupFolder, u""_s, {}, {}, {}, Kept::Outside},
        {key::keepCopies, true, {}, {}, {}, Kept::Inside},
        {key::checked, u""_s, {}, {}, {}, Kept::Inside},
        {key::spelling, false, {}, {}, {}, Kept::Inside}, // nothing is too badly spelled to keep
        {key::spellingLanguages, u""_s, {}, {}, {}, Kept::Inside},
        {key::openPage, u""_s, {}, {}, {}, Kept::Inside},
        {key::passphraseChanged, u""_s, {}, {}, {}, Kept::Inside},
        {key::codeMade, u""_s, {}, {}, {}, Kept::Inside},
        {key::compacted, u""_s, {}, {}, {}, Kept::Inside},
        {key::askCircles, true, {}, {}, {}, Kept::Inside},
        {key::country, u""_s, {}, {}, {}, Kept::Outside},
        {key::reminders, false, {}, {}, {}, Kept::Outside},
        {key::reminderTimes, QStringList(), {}, {}, {}, Kept::Outside},
        {key::reminderDays, 127, 0, 127, {}, Kept::Outside},
        {key::reminderQuiet, false, {}, {}, {}, Kept::Outside},
        {key::reminderQuietFrom, u"22:00"_s, {}, {}, {}, Kept::Outside},
        {key::reminderQuietUntil, u"08:00"_s, {}, {}, {}, Kept::Outside},
        {key::reminderDone, u""_s, {}, {}, {}, Kept::Outside},
        {key::reminderLeft, 0, 0, 2, {}, Kept::Outside},
        {key::remindersStopped, false, {}, {}, {}, Kept::Outside},
        {key::tray, false, {}, {}, {}, Kept::Outside},
        {key::supportPeople, QVariantList(), {}, {}, {}, Kept::Inside},
        {key::supportLine, true, {}, {}, {}, Kept::Inside},
        {key::urges, false, {}, {}, {}, Kept::Inside},
        {key::urgeMarksOff, QStringList(), {}, {}, {}, Kept::Inside},
        {key::aboutYou, QVariantMap(), {}, {}, {}, Kept::Inside},
        {key::aboutYouAsked, false, {}, {}, {}, Kept::Inside},
        {key::othersAsked, false, {}, {}, {}, Kept::Inside},
        {key::offersOff, QStringList(), {}, {}, {}, Kept::Inside},
        {key::shownPrompts, QVariantMap(), {}, {}, {}, Kept::Inside},
        {key::firstDay, u""_s, {}, {}, {}, Kept::Inside},
        {key::tapsToday, QVariantMap(), {}, {}, {}, Kept::Inside},
    });
    return table;
}

namespace {

const SettingRow *settingRow(const char *key)
{
    const auto rows = settingRows();
    const auto found = std::find_if(rows.begin(), rows.end(), [key](const SettingRow &row) {
        return std::strcmp(row.key, key) == 0;
    });
    return found == rows.end() ? nullptr : &*found;
}

/// The stored value if it is of the row's kind and within its range, else the default.
QVariant acceptable(const SettingRow &row, const QVariant &stored)
{
    QVariant value = stored;
    if (!value.isValid() || !value.convert(row.fallback.metaType()))
        return row.fallback;
    if (!row.choices.isEmpty() && !row.choices.contains(value.toString()))
        return row.fallback;
    if (row.minimum.isValid()
        && (value.toInt() < row.minimum.toInt() || value.toInt() > row.maximum.toInt()))
        return row.fallback;
    return value;
}

} // namespace

struct Settings::Private
{
    explicit Private(const QString &path)
        : ini(path, QSettings::IniFormat)
    {}

    QSettings ini;
    QPointer<Journal> journal;
};

Settings::Settings(const QString &iniPath, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(iniPath))
{}

Settings::~Settings() = default;

QString Settings::defaultIniPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/afterword/afterword.ini");
}

void Settings::attach(Journal *journal)
{
    m_d->journal = journal;
    for (const SettingRow &row : settingRows()) {
        if (row.kept == Kept::Inside)
            Q_EMIT changed(QString::fromLatin1(row.key));
    }
}

QVariant Settings::value(const char *key) const
{
    const SettingRow *row = settingRow(key);
    Q_ASSERT(row != nullptr);
    if (row == nullptr)
        return {};
    const QString name = QString::fromLatin1(key);
    if (row->kept == Kept::Outside)
        return acceptable(*row, m_d->ini.value(name));
    return m_d->journal ? acceptable(*row, m_d->journal->setting(name)) : row->fallback;
}

void Settings::set(const char *key, const QVariant &value)
{
    const SettingRow *row = settingRow(key);
    Q_ASSERT(row != nullptr);
    if (row == nullptr || this->value(key) == value)
        return;
    const QString name = QString::fromLatin1(key);
    if (row->kept == Kept::Outside)
        m_d->ini.setValue(name, value);
    else if (m_d->journal)
        m_d->journal->setSetting(name, value);
    Q_EMIT changed(name);
}

} // namespace afterword
