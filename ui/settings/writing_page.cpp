// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Writing: how the page behaves under the hand. All of it is kept inside the journal.
#include "app/session.h"
#include "app/settings_care.h"
#include "ui/settings/rows.h"
#include "ui/settings/spell_rows.h"
#include "ui/settings/urge_rows.h"
#include "ui/shared/controls.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

constexpr std::array<int, 4> writingMinutes{0, 10, 15, 30};

struct WritingText
{
    Q_DECLARE_TR_FUNCTIONS(WritingPage)
};

QWidget *makeTimerChoice(const House &house, QWidget *parent)
{
    Settings &settings = house.session.settings();
    QStringList names{WritingText::tr("Off")};
    for (std::size_t i = 1; i < writingMinutes.size(); ++i)
        names << WritingText::tr("%1 min").arg(QLocale().toString(writingMinutes.at(i)));
    auto *choice = new Segments(house.theme, names, parent, 28);
    choice->setObjectName(QString::fromLatin1(key::softTimer));
    const auto follow = [&settings, choice] {
        const int minutes = settings.value(key::softTimer).toInt();
        const auto *found = std::find(writingMinutes.begin(), writingMinutes.end(), minutes);
        choice->setCurrent(
            found == writingMinutes.end() ? 0 : static_cast<int>(found - writingMinutes.begin()));
    };
    follow();
    QObject::connect(choice, &Segments::chosen, choice, [&settings](int index) {
        settings.set(key::softTimer, writingMinutes.at(static_cast<std::size_t>(index)));
    });
    QObject::connect(&settings, &Settings::changed, choice, [follow](const QString &changed) {
        if (changed == QLatin1StringView(key::softTimer))
            follow();
    });
    return choice;
}

} // namespace

SettingsPage *makeWritingPage(const House &house, QWidget *parent)
{
    auto *page = new SettingsPage(house, WritingText::tr("Writing"), parent);
    page->addGroup(WritingText::tr("Focus mode"));
    page->addSwitch(WritingText::tr("Keep the line in the middle"),
                    WritingText::tr("In focus mode the page moves, and your line stays in place."),
                    key::typewriter);
    page->addGroup(WritingText::tr("Time"));
    page->addRow(WritingText::tr("Soft timer"),
                 WritingText::tr("A thin line says when the time has passed. You can go on."),
                 makeTimerChoice(house, page));
    page->addGroup(WritingText::tr("After a long page"));
    page->addSwitch(WritingText::tr("Ask if it goes round in circles"),
                    WritingText::tr("One tap, if you like. It counts words and minutes and reads "
                                    "nothing."),
                    key::askCircles);
    page->addGroup(WritingText::tr("Words for feelings"));
    page->addSwitch(WritingText::tr("The line with a way to Support"),
                    WritingText::tr("It comes after “hopeless” and “not safe”. Support itself "
                                    "stays, under F1."),
                    key::supportLine);
    addUrgeRows(house, page);
    addSpellRows(house, page);
    page->finish();
    return page;
}

} // namespace afterword
