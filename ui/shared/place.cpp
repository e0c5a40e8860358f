// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/place.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

namespace afterword::place {

namespace {

const QString &journalEnding()
{
    static const QString ending = QStringLiteral(".afterword");
    return ending;
}

} // namespace

QString fileNameFor(const QString &shownName)
{
    constexpr qsizetype longest = 60; // leaves room for four bytes each within a file name
    static const QString unsafe = QStringLiteral("/\\:*?\"<>|");
    QString name;
    for (const QChar each : shownName.left(longest)) {
        const bool plain = each.isPrint() && !unsafe.contains(each);
        name += plain ? each : QLatin1Char('-');
    }
    // A name cut inside a pair of surrogates, or of dots and blanks only, is no file name.
    while (!name.isEmpty() && (name.back().isHighSurrogate() || name.back().isSpace()))
        name.chop(1);
    while (!name.isEmpty() && (name.front() == QLatin1Char('.') || name.front().isSpace()))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("Journal") : name;
}

QString suggest(const QString &shownName)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty())
        folder = QDir::homePath() + QStringLiteral("/Documents");
    return freePath(folder + QLatin1Char('/') + fileNameFor(shownName));
}

QString freePath(const QString &path)
{
    const QString stem =
        path.endsWith(journalEnding()) ? path.chopped(journalEnding().size()) : path;
    QString whole = stem + journalEnding();
    for (int number = 2; QFileInfo::exists(whole) || QFileInfo(whole).isSymLink(); ++number)
        whole = QStringLiteral("%1 %2%3").arg(stem, QString::number(number), journalEnding());
    return whole;
}

QString readable(const QString &path)
{
    const QString home = QDir::homePath();
    const QString shown = path.startsWith(home + QLatin1Char('/'))
                              ? QLatin1Char('~') + QDir::toNativeSeparators(path.mid(home.size()))
                              : QDir::toNativeSeparators(path);
    // A path runs from left to right in every language; marks that nobody sees keep it together.
    return QGuiApplication::isRightToLeft() ? QString(QChar(0x2066) + shown + QChar(0x2069))
                                            : shown;
}

} // namespace afterword::place
