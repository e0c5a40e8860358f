// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Security: when the journal locks and what others might see.
#include "app/session.h"
#include "ui/settings/key_rows.h"
#include "ui/settings/rows.h"
#include "ui/shared/controls.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

struct SecurityText
{
    Q_DECLARE_TR_FUNCTIONS(SecurityPage)
};

QString minutesInWords(int minutes)
{
    if (minutes == 60)
        return SecurityText::tr("1 hour");
    return SecurityText::tr("%Ln minutes", nullptr, minutes);
}

QComboBox *makeLockAfter(const House &house, QWidget *parent)
{
    constexpr std::array<int, 7> offered{1, 2, 5, 10, 15, 30, 60};
    Settings &settings = house.session.settings();
    auto *choice = new QComboBox(parent);
    choice->setObjectName(QString::fromLatin1(key::lockMinutes));
    for (const int minutes : offered)
        choice->addItem(minutesInWords(minutes), minutes);
    const auto follow = [&settings, choice]() {
        const int minutes = settings.value(key::lockMinutes).toInt();
        int at = choice->findData(minutes);
        if (at < 0) { // set elsewhere to a number that is not offered: kept, and shown
            at = 0;
            while (at < choice->count() && choice->itemData(at).toInt() < minutes)
                ++at;
            choice->insertItem(at, minutesInWords(minutes), minutes);
        }
        choice->setCurrentIndex(at);
    };
    follow();
    QObject::connect(choice, &QComboBox::activated, choice, [&settings, choice](int index) {
        settings.set(key::lockMinutes, choice->itemData(index).toInt());
    });
    QObject::connect(&settings, &Settings::changed, choice, [follow](const QString &changed) {
        if (changed == QLatin1StringView(key::lockMinutes))
            follow();
    });
    return choice;
}

QLineEdit *makeShownName(const House &house, QWidget *parent)
{
    constexpr int longest = 40;
    Settings &settings = house.session.settings();
    auto *field = makeField(house.theme, SecurityText::tr("Name on the lock screen"), parent, 36);
    field->setObjectName(QString::fromLatin1(key::shownName));
    field->setMaxLength(longest);
    field->setFixedWidth(180);
    const auto follow = [&settings, field]() {
        field->setText(settings.value(key::shownName).toString());
    };
    follow();
    QObject::connect(field, &QLineEdit::textEdited, field, [&settings](const QString &typed) {
        if (const QString name = typed.trimmed(); !name.isEmpty())
            settings.set(key::shownName, name);
    });
    // An empty name is no name: the last one comes back when the field is left.
    QObject::connect(field, &QLineEdit::editingFinished, field, follow);
    return field;
}

} // namespace

SettingsPage *makeSecurityPage(const House &house, QWidget *parent)
{
    auto *page = new SettingsPage(house, SecurityText::tr("Security"), parent);
    addKeyRows(house, page);
    page->addGroup(SecurityText::tr("Locking"));
    page->addRow(SecurityText::tr("Lock after"),
                 SecurityText::tr("When nothing has been typed or clicked."),
                 makeLockAfter(house, page));
    page->addSwitch(SecurityText::tr("Lock with the computer"),
                    SecurityText::tr("When the screen locks, the lid closes or you switch user."),
                    key::lockWithComputer);
    page->addSwitch(SecurityText::tr("Esc twice locks"),
                    SecurityText::tr("Press Esc two times within half a second, anywhere in the "
                                     "window."),
                    key::escTwice);
    page->addGroup(SecurityText::tr("What others might see"));
    page->addSwitch(
        SecurityText::tr("Hide previews"),
        SecurityText::tr("First lines stay hidden in lists until you point at or select "
                         "them."),
        key::hidePreviews);
    page->addSwitch(SecurityText::tr("Cover the page"),
                    SecurityText::tr("A plain page when another window is in front for 3 seconds."),
                    key::veil);
    page->addSwitch(SecurityText::tr("Say when it was last opened"),
                    SecurityText::tr("A line after you unlock. Whoever opens the journal sees it."),
                    key::sayLastOpened);
    page->addRow(SecurityText::tr("Name on the lock screen"),
                 SecurityText::tr("It is the title of the window too."),
                 makeShownName(house, page));
    page->finish();
    return page;
}

} // namespace afterword
