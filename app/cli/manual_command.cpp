// SPDX-License-Identifier: GPL-3.0-or-later
// manual: the man page of afterword-cli, made from the table of commands and from what --help says.
#include "app/cli/console.h"

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

/// Text as man wants it: hyphens as typed, no line that begins like a request.
QString manualText(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

QString manualCommand(const Command &command)
{
    QString line = u".B "_s + manualText(QString::fromLatin1(command.name));
    if (*command.operands != '\0')
        line += u"\n.I "_s + manualText(QString::fromLatin1(command.operands));
    QString text = u".TP\n"_s;
    text +=
        line.replace(u"\n.I "_s, u" \\fI"_s) + (*command.operands != '\0' ? u"\\fR\n"_s : u"\n"_s);
    text += manualText(Words::tr(command.help)) + u".\n"_s;
    for (const Option &option : command.options) {
        text += u".br\n\\fB\\-\\-%1\\fR"_s.arg(manualText(QString::fromLatin1(option.name)));
        if (option.value != nullptr)
            text += u" \\fI%1\\fR"_s.arg(manualText(QString::fromLatin1(option.value)));
        text += option.repeats ? u" (again for more)\n"_s : u"\n"_s;
    }
    return text;
}

} // namespace

int runManual(const Arguments & /*arguments*/)
{
    QString text = u".TH AFTERWORD\\-CLI 1 \"\" \"Afterword "_s
                   + QCoreApplication::applicationVersion()
                   + u"\"\n.SH NAME\n"
                     "afterword\\-cli \\- a private journal without a window\n.SH SYNOPSIS\n"
                     ".B afterword\\-cli\n.I command\n.RI [ options ]\n.SH DESCRIPTION\n"_s;
    for (const QString &paragraph : helpParagraphs())
        text += manualText(paragraph) + u"\n.PP\n"_s;
    text += u".SH COMMANDS\n"_s;
    for (const Command &command : commands())
        text += manualCommand(command);
    text += u".SH \"SEE ALSO\"\n.BR afterword (1)\n"_s;
    print(text);
    return Exit::Done;
}

} // namespace afterword::cli
