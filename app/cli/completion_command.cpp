// SPDX-License-Identifier: GPL-3.0-or-later
// completion: what a shell needs to complete commands and options, made from the table of commands
// so that it cannot fall behind. Values that are secrets have no completion.
#include "app/cli/console.h"
#include "app/exchange/format.h"

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

QString completionName(const char *text)
{
    return QString::fromLatin1(text);
}

QStringList completionCommands()
{
    QStringList names;
    for (const Command &command : commands())
        names += completionName(command.name);
    return names;
}

QStringList completionOptions(const Command &command)
{
    QStringList names;
    for (const Option &option : command.options)
        names += u"--"_s + completionName(option.name);
    return names;
}

/// What may follow an option: words of a fixed list; empty: anything, or a file.
QStringList completionValues(const QString &option)
{
    if (option == "kind"_L1)
        return {u"page"_s, u"log"_s, u"checkin"_s, u"answer"_s};
    if (option != "format"_L1)
        return {};
    QStringList ids{u"auto"_s, u"csv"_s};
    for (const exchange::Format *row : exchange::formats()) {
        if (!ids.contains(QLatin1StringView(row->id)))
            ids += completionName(row->id);
    }
    return ids;
}

bool completionIsFile(const QString &option)
{
    return option == "out"_L1 || option == "to"_L1;
}

/// A help line as one quoted word of a shell.
QString completionQuoted(const char *text)
{
    QString words = QString::fromUtf8(text);
    return u'\'' + words.replace(u'\'', u"’"_s).replace(u':', u"\\:"_s) + u'\'';
}

QString completionBash()
{
    QString text = u"# bash completion for afterword-cli\n_afterword_cli()\n{\n"
                   "    local current=${COMP_WORDS[COMP_CWORD]} last=${COMP_WORDS[COMP_CWORD-1]}\n"
                   "    COMPREPLY=()\n    case $last in\n"_s;
    for (const char *option : {"--kind", "--format"}) {
        const QString name = completionName(option);
        text += u"    %1) COMPREPLY=($(compgen -W \"%2\" -- \"$current\")); return ;;\n"_s.arg(
            name, completionValues(name.mid(2)).join(u' '));
    }
    text += u"    --out|--to) COMPREPLY=($(compgen -f -- \"$current\")); return ;;\n"
            "    esac\n    if ((COMP_CWORD == 1)); then\n"
            "        COMPREPLY=($(compgen -W \"%1 --help --version\" -- \"$current\"))\n"
            "        return\n    fi\n    if [[ $current != -* ]]; then\n"
            "        COMPREPLY=($(compgen -f -- \"$current\"))\n        return\n    fi\n"
            "    local options=--help\n    case ${COMP_WORDS[1]} in\n"_s.arg(
                completionCommands().join(u' '));
    for (const Command &command : commands())
        text += u"    %1) options+=\" %2\" ;;\n"_s.arg(completionName(command.name),
                                                       completionOptions(command).join(u' '));
    text += u"    esac\n    COMPREPLY=($(compgen -W \"$options\" -- \"$current\"))\n}\n"
            "complete -o filenames -F _afterword_cli afterword-cli\n"_s;
    return text;
}

QString completionZsh()
{
    QString text = u"#compdef afterword-cli\n# zsh completion for afterword-cli\n"
                   "_afterword_cli() {\n    local -a names\n    names=(\n"_s;
    for (const Command &command : commands())
        text +=
            u"        %1:%2\n"_s.arg(completionName(command.name), completionQuoted(command.help));
    text += u"    )\n    if ((CURRENT == 2)); then\n        _describe command names\n"
            "        return\n    fi\n    local command=${words[2]}\n    shift words\n"
            "    ((CURRENT--))\n    case $command in\n"_s;
    for (const Command &command : commands()) {
        text += u"    %1) _arguments '--help'"_s.arg(completionName(command.name));
        for (const Option &option : command.options) {
            const QString name = completionName(option.name);
            const QStringList values = completionValues(name);
            const QString repeats = option.repeats ? u"\\*"_s : QString();
            if (option.value == nullptr)
                text += u" '--%1'"_s.arg(name);
            else if (!values.isEmpty())
                text += u" '%1--%2:%2:(%3)'"_s.arg(repeats, name, values.join(u' '));
            else
                text += u" %1'--%2:%2:%3'"_s.arg(
                    repeats, name, completionIsFile(name) ? u"_files"_s : u" "_s);
        }
        text += u" '*:file:_files' ;;\n"_s;
    }
    return text + u"    esac\n}\n_afterword_cli \"$@\"\n"_s;
}

QString completionFish()
{
    QString text = u"# fish completion for afterword-cli\n"_s;
    for (const Command &command : commands()) {
        const QString name = completionName(command.name);
        text += u"complete -c afterword-cli -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            name, completionQuoted(command.help));
        for (const Option &option : command.options) {
            text += u"complete -c afterword-cli -n '__fish_seen_subcommand_from %1' -l %2"_s.arg(
                name, completionName(option.name));
            const QStringList values = completionValues(completionName(option.name));
            if (!values.isEmpty())
                text += u" -x -a '%1'"_s.arg(values.join(u' '));
            else if (option.value != nullptr)
                text += u" -r"_s;
            text += u'\n';
        }
    }
    return text;
}

} // namespace

int runCompletion(const Arguments &arguments)
{
    const QString shell = arguments.positional.constFirst();
    if (shell == "bash"_L1)
        print(completionBash());
    else if (shell == "zsh"_L1)
        print(completionZsh());
    else if (shell == "fish"_L1)
        print(completionFish());
    else
        return misuse(Words::tr("The shells are bash, zsh and fish."));
    return Exit::Done;
}

} // namespace afterword::cli
