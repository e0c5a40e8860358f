// SPDX-License-Identifier: GPL-3.0-or-later
// afterword-cli: a journal without a window.
#include "app/base/language.h"
#include "app/base/process.h"
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    afterword::process::protect();
    const QCoreApplication program(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("afterword-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AFTERWORD_VERSION));
    afterword::language::use(afterword::language::choose({}, QLocale::system().uiLanguages()));
    return afterword::cli::run(QCoreApplication::arguments().mid(1));
}
