// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace afterword::language {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Language, 5> languages{{
    {"en", "English"},
    {"ar", "العربية"},
    {"de", "Deutsch"},
    {"es", "Español"},
    {"fr", "Français"},
}};

struct Spoken
{
    QString code = u"en"_s;
    bool isChosen = false;
    std::vector<std::unique_ptr<QTranslator>> files;
};

Spoken &spoken()
{
    static Spoken one;
    return one;
}

bool isOffered(QStringView code)
{
    return std::any_of(languages.begin(), languages.end(), [code](const Language &each) {
        return code == QLatin1StringView(each.code);
    });
}

void install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
        spoken().files.push_back(std::move(translator));
}

/// So that "1 pages" is never seen, in a test or in English.
void installEnglish()
{
    install(u":/i18n/afterword_en.qm"_s);
    // A translator must not outlive the application that asks it.
    qAddPostRoutine([] { spoken().files.clear(); });
}

Q_COREAPP_STARTUP_FUNCTION(installEnglish)

QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code);
    // Numbers stand in sentences, dates and on scales, with one kind of digits everywhere: those of
    // the design. Elsewhere Qt would write 20 in some places and ٢٠ in others.
    if (plain.language() == QLocale::Arabic) {
        const QLocale there(QLocale::Arabic, system.territory());
        return there.territory() == system.territory() && there.zeroDigit() == u"0"
                   ? there
                   : QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    }
    if (system.language() == plain.language())
        return system;
    // Spanish in Mexico counts as it does there; German in Japan as in Germany.
    const QLocale there(plain.language(), system.territory());
    return there.language() == plain.language() && there.territory() == system.territory() ? there
                                                                                           : plain;
}

} // namespace

std::span<const Language> all()
{
    return languages;
}

QString choose(const QString &wish, const QStringList &system)
{
    if (isOffered(wish))
        return wish;
    for (const QString &each : system) {
        const QString base = each.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
        if (isOffered(base))
            return base;
    }
    return u"en"_s;
}

void use(const QString &code)
{
    spoken().code = isOffered(code) ? code : u"en"_s;
    spoken().isChosen = true;
    spoken().files.resize(std::min<std::size_t>(spoken().files.size(), 1)); // English stays
    QLocale::setDefault(localeFor(spoken().code));
    if (spoken().code == u"en")
        return;
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + spoken().code
            + u".qm"_s);
    install(u":/i18n/afterword_"_s + spoken().code + u".qm"_s); // asked before those above
}

QString counted(const char *context, const char *source, int n)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

QLocale::Territory country()
{
    return spoken().isChosen ? QLocale::system().territory() : QLocale().territory();
}

QString code()
{
    return spoken().code;
}

} // namespace afterword::language
