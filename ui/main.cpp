// SPDX-License-Identifier: GPL-3.0-or-later
// `afterword`: protects the process, reads the command line, puts session, theme and window
// together, and replaces the process image when the journal is locked.
#include "app/base/language.h"
#include "app/base/process.h"
#include "app/session.h"
#include "ui/caret_rest.h"
#include "ui/computer_watch.h"
#include "ui/demo.h"
#include "ui/desktop_services.h"
#include "ui/hands.h"
#include "ui/lock_with_computer.h"
#include "ui/main_window.h"
#include "ui/one_window.h"
#include "ui/options.h"
#include "ui/pool_end.h"
#include "ui/signals.h"
#include "ui/theme.h"
#include "ui/tour.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QSettings>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <optional>

namespace {

using namespace afterword;
using namespace Qt::StringLiterals;

constexpr int usageError = 64;
constexpr int otherFailure = 2;
/// The name of the desktop file, the icon and the AppStream component (packaging/desktop).
constexpr QStringView desktopId = u"io.github.afterword.Afterword";

/// Libraries may speak only when they give up, and then without quoting anything: input methods and
/// toolkits log what is typed.
void quiet(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        std::fputs("afterword: a part of the program gave up\n", stderr);
}

void keepToolkitsQuiet(const std::string &privateFolder)
{
    qunsetenv("QT_LOGGING_RULES");
    qunsetenv("QT_LOGGING_CONF");
    qInstallMessageHandler(quiet);
    std::set_terminate([]() {
        std::fputs("afterword: stopped\n", stderr);
        std::_Exit(otherFailure);
    });
    // What Qt writes on its own (the file dialog's history) goes where it is removed at exit.
    QSettings::setPath(
        QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(privateFolder));
}

constexpr auto tourScreen = R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false,
"screens": [{"name": "tour", "x": 0, "y": 0, "width": 2560, "height": 1640, "dpr": 1}]})";

/// As chosen in settings, or as the computer speaks. Before the first window.
void speak(const QString &wish)
{
    language::use(language::choose(wish, QLocale::system().uiLanguages()));
    if (QLocale().textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

void follow(Theme &theme, const Settings &settings)
{
    theme.setMode(Theme::modeFrom(settings.value(key::theme).toString()));
    const int size = settings.value(key::textSize).toInt();
    theme.setReadingSize(size == 0 ? theme.defaultReadingSize() : size);
    theme.setReduceMotion(settings.value(key::reduceMotion).toBool());
    theme.setNotch(settings.value(key::notch).toBool());
}

/// A screen on which the window and its menus have room.
void setTourScreen(const std::string &privateFolder, double scale)
{
    const QString screen = QString::fromStdString(privateFolder) + u"/screen.json"_s;
    QFile file(screen);
    const bool told = file.open(QIODevice::WriteOnly) && file.write(tourScreen) > 0;
    file.close();
    const QString how = told ? u"offscreen:configfile="_s + screen : u"offscreen"_s;
    qputenv("QT_QPA_PLATFORM", how.toUtf8());
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
}

/// The exit code of what needs no window: help, the version, and arguments that are not understood.
std::optional<int> answerInText(const StartOptions &start)
{
    switch (start.task) {
    case StartOptions::Task::Help:
        std::fputs(helpText().toUtf8().constData(), stdout);
        return 0;
    case StartOptions::Task::Version:
        std::fputs("afterword " AFTERWORD_VERSION "\n", stdout);
        return 0;
    case StartOptions::Task::Usage:
        std::fprintf(stderr,
                     "afterword: %s. Try: afterword --help\n",
                     start.complaint.toLocal8Bit().constData());
        return usageError;
    case StartOptions::Task::Open:
    case StartOptions::Task::Demo:
    case StartOptions::Task::Tour:
        break;
    }
    return std::nullopt;
}

int runTour(const StartOptions &start)
{
    auto folder = demo::folder(u"tour"_s);
    if (!folder) {
        std::fputs("afterword: no private folder could be made for the tour\n", stderr);
        return otherFailure;
    }
    speak(start.language.isEmpty() ? u"en"_s : start.language);
    if (!start.language.isEmpty())
        hands::readAlong(start.language);
    qputenv("HOME", folder->toUtf8()); // where the tour's first journal is made, and goes with it
    Tour tour(start, *folder);
    QObject::connect(&tour, &Tour::finished, qApp, [](int code) { QApplication::exit(code); });
    tour.start();
    const int code = QApplication::exec();
    demo::removeFolder(*folder);
    return code;
}

/// Whatever file the window goes on with is its own, or another window's.
void keepOneWindow(OneWindow &one, Session &session, MainWindow &window)
{
    QObject::connect(&one, &OneWindow::raiseAsked, &window, &MainWindow::comeForward);
    const auto claim = [&one, &session]() {
        const bool locked = session.state() == Session::State::Locked;
        if ((locked || session.state() == Session::State::Open) && !one.claim(session.path())
            && locked)
            QApplication::quit(); // the other window has come to the front
    };
    QObject::connect(&session, &Session::stateChanged, &window, claim);
    QObject::connect(&session, &Session::continuedElsewhere, &window, claim);
    // Other hands may have put another file in its place.
    QObject::connect(qApp, &QGuiApplication::applicationStateChanged, &window, claim);
}

/// What the window starts with.
struct Beginning
{
    Session::Options how;
    QString file;
    std::optional<QString> demoFolder; ///< removed at the end
};

Result<Beginning> beginningOf(const StartOptions &start)
{
    Beginning begin;
    begin.file = start.file;
    if (start.task != StartOptions::Task::Demo) {
        begin.how.anchorFolder = Session::defaultAnchorFolder();
        return begin;
    }
    const auto folder = demo::folder(u"demo"_s);
    if (!folder)
        return fail(folder.error());
    const auto path = demo::journal(*folder, systemClock()(), vault::KdfCost::recovery());
    if (!path)
        return fail(path.error());
    begin.demoFolder = *folder;
    begin.file = *path;
    begin.how.settingsPath = *folder + u"/afterword.ini"_s;
    begin.how.backupRoot = *folder + u"/backups"_s;
    begin.how.autostartFolder = *folder + u"/autostart"_s;
    return begin;
}

/// The file to show: the one asked for, or the last one while it is there.
QString fileToShow(const QString &asked, Session &session, bool afterLock)
{
    if (!asked.isEmpty())
        return asked;
    const QString last = session.settings().value(key::lastJournal).toString();
    return QFileInfo::exists(last) || afterLock ? last : QString();
}

/// The same program anew, at the lock screen.
void startAgain(MainWindow::After after, bool demo, const Session &session)
{
    std::vector<std::string> next{"--locked"};
    if (after == MainWindow::After::Hide)
        next.emplace_back("--hidden");
    if (session.wantsNewJournal())
        next.emplace_back("--new");
    switch (session.erased()) {
    case Session::Erased::No:
        break;
    case Session::Erased::Whole:
        next.insert(next.end(), {"--erased", "whole"});
        break;
    case Session::Erased::JournalLeft:
        next.insert(next.end(), {"--erased", "journal"});
        break;
    case Session::Erased::CopiesLeft:
        next.insert(next.end(), {"--erased", "copies"});
        break;
    }
    if (demo)
        next.emplace_back("--demo");
    else if (!session.path().isEmpty())
        next.emplace_back(session.path().toStdString());
    process::relaunch(next);
}

/// A signal that ends the program locks; what is locked begins anew, or ends.
void followEndings(
    Signals &endings, MainWindow &window, OneWindow &one, const Session &session, bool demo)
{
    QObject::connect(
        &endings, &Signals::asked, &window, [&window]() { window.lock(MainWindow::After::Quit); });
    QObject::connect(
        &window, &MainWindow::locked, qApp, [&one, &session, demo](MainWindow::After after) {
            if (after != MainWindow::After::Quit) {
                one.release(); // or the next image may find its own name still taken
                startAgain(after, demo, session);
            }
            QApplication::quit(); // also when starting again was refused: better closed than open
        });
}

/// Hidden is in the tray, or where there is none, in the taskbar.
void show(MainWindow &window, bool hidden, bool inTray)
{
    if (hidden && !inTray)
        window.showMinimized();
    else if (!hidden)
        window.show();
}

/// What the image before this one left to be said or done.
void goOn(const StartOptions &start, Gate &gate)
{
    if (start.freshJournal)
        gate.beginNew();
    if (start.erased == "whole"_L1)
        gate.tell(QCoreApplication::translate("Erased", "The journal is erased from this place."));
    else if (start.erased == "journal"_L1)
        gate.tell(QCoreApplication::translate(
            "Erased", "The file could not be removed. It is still here, locked as before."));
    else if (start.erased == "copies"_L1)
        gate.tell(QCoreApplication::translate(
            "Erased",
            "The journal is erased. Some of its copies could not be removed and still open with "
            "the old passphrase."));
}

int runWindow(const StartOptions &start)
{
    const Result<Beginning> begin = beginningOf(start);
    if (!begin) {
        std::fputs("afterword: the sample journal could not be made\n", stderr);
        return otherFailure;
    }
    Session session(begin->how);
    speak(session.settings().value(key::language).toString());
    Theme theme;
    follow(theme, session.settings());
    QObject::connect(&session.settings(), &Settings::changed, &theme, [&]() {
        follow(theme, session.settings());
    });
    const QString file = fileToShow(begin->file, session, start.locked);
    OneWindow one;
    if (!file.isEmpty()) {
        session.choose(QFileInfo(file).absoluteFilePath());
        if (!one.claim(session.path()))
            return 0; // its window has come to the front
    }

    MainWindow window(session, theme);
    if (begin->demoFolder && window.gate() != nullptr)
        window.gate()->setHint(
            QCoreApplication::translate("Demo", "This is a sample. Its passphrase: %1")
                .arg(demo::passphrase()));
    if (window.gate() != nullptr)
        goOn(start, *window.gate());
    ComputerWatch computer(
        QDBusConnection::systemBus(), QDBusConnection::sessionBus(), window.windowTitle());
    lockWithComputer(computer, session, window);
    DesktopServices services(
        session, theme, window, QDBusConnection::sessionBus(), !start.hidden && !start.locked);
    services.follow(computer);
    const CaretRest rest;
    Signals endings;
    followEndings(endings, window, one, session, begin->demoFolder.has_value());
    keepOneWindow(one, session, window);
    window.restorePlace();
    show(window, start.hidden, services.tray().isShown());
    const int code = QApplication::exec();
    if (begin->demoFolder)
        demo::removeFolder(*begin->demoFolder);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    process::protect();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const StartOptions start = readOptions(arguments);
    if (const std::optional<int> said = answerInText(start))
        return *said;
    process::wipeFreedMemory(argv);
    const auto folder = process::usePrivateTempFolder();
    if (!folder) {
        std::fputs("afterword: no private folder could be made for passing files\n", stderr);
        return otherFailure;
    }
    keepToolkitsQuiet(*folder);
    const bool tour = start.task == StartOptions::Task::Tour;
    if (tour)
        setTourScreen(*folder, start.scale);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    int code = otherFailure;
    {
        QApplication app(argc, argv);
        const PoolEnd poolEnd;
        QApplication::setApplicationName(u"afterword"_s);
        QApplication::setApplicationVersion(QStringLiteral(AFTERWORD_VERSION));
        QApplication::setDesktopFileName(desktopId.toString());
        // The same drawing as the desktop's icon of that name; looking that up takes some ms.
        QApplication::setWindowIcon(QIcon(u":/app.svg"_s));
        QApplication::setQuitOnLastWindowClosed(false);
        if (start.mirrored)
            QApplication::setLayoutDirection(Qt::RightToLeft);
        code = tour ? runTour(start) : runWindow(start);
    }
    process::removePrivateTempFolder();
    return code;
}
