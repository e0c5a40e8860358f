// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options.h"

#include "app/base/language.h"

namespace afterword {

namespace {

using namespace Qt::StringLiterals;

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    bool wide = false;
    bool high = false;
    if (parts.size() != 2)
        return {};
    const QSize size(parts[0].toInt(&wide), parts[1].toInt(&high));
    const bool sane = wide && high && size.width() >= 600 && size.height() >= 400
                      && size.width() <= 8192 && size.height() <= 8192;
    return sane ? size : QSize();
}

StartOptions complain(const QString &complaint)
{
    StartOptions options;
    options.task = StartOptions::Task::Usage;
    options.complaint = complaint;
    return options;
}

/// Options that take a value. False when the value will not do.
bool takeValue(StartOptions &options, const QString &name, const QString &value)
{
    if (name == "--tour"_L1) {
        options.task = StartOptions::Task::Tour;
        options.tourFolder = value;
        return !value.isEmpty();
    }
    if (name == "--theme"_L1) {
        options.theme = value;
        return value == "light"_L1 || value == "dark"_L1 || value == "contrast"_L1;
    }
    if (name == "--size"_L1) {
        options.size = sizeFrom(value);
        return options.size.isValid();
    }
    if (name == "--scale"_L1) {
        bool number = false;
        options.scale = value.toDouble(&number);
        return number && options.scale >= 0.5 && options.scale <= 4.0;
    }
    if (name == "--erased"_L1) {
        options.erased = value;
        return value == "whole"_L1 || value == "journal"_L1 || value == "copies"_L1;
    }
    if (name == "--language"_L1) {
        options.language = value;
        return language::choose(value, {}) == value;
    }
    options.only = value;
    return !value.isEmpty();
}

/// False when there is no such option.
bool takeSwitch(StartOptions &options, const QString &word)
{
    if (word == "--demo"_L1)
        options.task = StartOptions::Task::Demo;
    else if (word == "--locked"_L1)
        options.locked = true;
    else if (word == "--hidden"_L1)
        options.hidden = true;
    else if (word == "--new"_L1)
        options.freshJournal = true;
    else if (word == "--rtl"_L1)
        options.mirrored = true;
    else if (word == "--help"_L1 || word == "-h"_L1)
        options.task = StartOptions::Task::Help;
    else if (word == "--version"_L1)
        options.task = StartOptions::Task::Version;
    else
        return false;
    return true;
}

} // namespace

StartOptions readOptions(const QStringList &arguments)
{
    static const QStringList withValue{u"--tour"_s,
                                       u"--erased"_s,
                                       u"--theme"_s,
                                       u"--size"_s,
                                       u"--scale"_s,
                                       u"--language"_s,
                                       u"--only"_s};
    StartOptions options;
    bool onlyFiles = false;
    bool tourOptions = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (onlyFiles || !word.startsWith(u'-')) {
            if (!options.file.isEmpty())
                return complain(u"one journal at a time"_s);
            options.file = word;
        } else if (word == "--"_L1) {
            onlyFiles = true;
        } else if (withValue.contains(word)) {
            if (i + 1 >= arguments.size() || !takeValue(options, word, arguments[i + 1]))
                return complain(word + u" needs another value"_s);
            tourOptions = tourOptions || (word != "--tour"_L1 && word != "--erased"_L1);
            ++i;
        } else if (takeSwitch(options, word)) {
            if (options.task == StartOptions::Task::Help
                || options.task == StartOptions::Task::Version)
                return options;
        } else {
            return complain(u"unknown option "_s + word);
        }
    }
    if ((tourOptions || options.mirrored) && options.task != StartOptions::Task::Tour)
        return complain(u"--theme, --size, --scale, --rtl, --language and --only go with --tour"_s);
    return options;
}

QString helpText()
{
    return uR"(Usage: afterword [--locked] [--hidden] [FILE]
       afterword --demo
       afterword --tour DIR [--theme light|dark|contrast] [--size WxH] [--scale F]
                             [--rtl] [--language CODE] [--only ROOM]

Opens a journal. Without FILE: the last one, or the first steps.

  --demo       a sample journal to try things on; it is gone when you close it
  --tour DIR   shows every room without a display and keeps pictures in DIR
  --locked     starts at the lock screen
  --hidden     starts without showing its window: in the tray, or in the taskbar
  --help       this text
  --version    the version

The passphrase is only ever asked for in the window.
)"_s;
}

} // namespace afterword
