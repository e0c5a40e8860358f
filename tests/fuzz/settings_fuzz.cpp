// SPDX-License-Identifier: GPL-3.0-or-later
// The ini file outside the vault, which anybody and any crash may have written: every value is of
// its kind and within its range, and what is set afterwards is there the next time.
#include "app/settings.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstring>

using namespace afterword;

namespace {

void isAllowed(const SettingRow &row, const QVariant &value)
{
    fuzz::must(value.metaType() == row.fallback.metaType(), "a value of another kind");
    fuzz::must(row.choices.isEmpty() || row.choices.contains(value.toString()), "no such choice");
    if (row.minimum.isValid())
        fuzz::must(value.toInt() >= row.minimum.toInt() && value.toInt() <= row.maximum.toInt(),
                   "out of range");
}

void all(const Settings &settings)
{
    for (const SettingRow &row : settingRows())
        isAllowed(row, settings.value(row.key));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/afterword-fuzz-XXXXXX"));
    static int number = 0;
    // QSettings remembers what it read of a name, so each input has its own.
    const QString path = folder.filePath(QStringLiteral("%1.ini").arg(++number));
    const fuzz::Meter meter;
    QFile file(path);
    fuzz::must(file.open(QIODevice::WriteOnly), "no file");
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.close();
    {
        Settings settings(path);
        all(settings);
        settings.set(key::shownName, QStringLiteral("Notes"));
        settings.set(key::theme, QStringLiteral("dark"));
    }
    {
        const Settings again(path);
        all(again);
        fuzz::must(again.value(key::shownName) == QStringLiteral("Notes")
                       && again.value(key::theme) == QStringLiteral("dark"),
                   "what was set is not there");
    }
    QFile::remove(path);
    return 0;
}
