// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace afterword::autostart {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestEntry = 65'536;

QString autostartFile(const QString &folder)
{
    return folder + u"/afterword.desktop"_s;
}

/// A value of type string: what would end the line, and the mark that says so.
QString plainValue(const QString &text)
{
    QString value = text.simplified();
    value.replace(u'\\', u"\\\\"_s);
    return value;
}

/// One word of a command line: quoted, then written as a string.
QString commandWord(const QString &word)
{
    QString quoted;
    for (const QChar each : word) {
        if (u"\"`$\\"_s.contains(each))
            quoted += u'\\';
        quoted += each;
        if (each == u'%') // the one mark that stands for something else
            quoted += u'%';
    }
    quoted.replace(u'\\', u"\\\\"_s);
    return u'"' + quoted + u'"';
}

} // namespace

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/autostart"_s;
}

bool isPossible()
{
    return qEnvironmentVariableIsEmpty("FLATPAK_ID");
}

bool isOn(const QString &folder)
{
    QFile file(autostartFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    bool on = true;
    for (const QByteArray &line : file.read(longestEntry).split('\n')) {
        const QByteArray said = line.simplified().replace(' ', QByteArray()).toLower();
        // How desktops switch such a file off.
        if (said == "hidden=true" || said == "x-gnome-autostart-enabled=false")
            on = false;
    }
    return on;
}

QByteArray entry(const QString &program, const QString &name)
{
    // TryExec: once the program is gone, desktops pass this file over.
    const QString text = u"[Desktop Entry]\nType=Application\nName=%1\nExec=%2 --hidden\n"
                         "TryExec=%3\nTerminal=false\n"_s;
    return text.arg(plainValue(name), commandWord(program), plainValue(program)).toUtf8();
}

Status set(const QString &folder, bool on, const QString &program, const QString &name)
{
    const QString path = autostartFile(folder);
    if (!on) {
        if (QFileInfo::exists(path) && !QFile::remove(path))
            return fail(Errc::ReadOnly);
        return {};
    }
    if (!QDir().mkpath(folder))
        return fail(Errc::ReadOnly);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Errc::ReadOnly);
    const QByteArray text = entry(program, name);
    if (file.write(text) != text.size() || !file.commit())
        return fail(Errc::Io);
    return {};
}

} // namespace afterword::autostart
