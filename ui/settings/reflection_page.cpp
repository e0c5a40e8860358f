// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Reflection: a few words about how it is, what is offered when, own questions and paths.
// All of it is kept inside the journal.
#include "ui/settings/about_you_box.h"
#include "ui/settings/offer_rows.h"
#include "ui/settings/own_deck_box.h"
#include "ui/settings/rows.h"

#include <QCoreApplication>

namespace afterword {

namespace {

struct ReflectionText
{
    Q_DECLARE_TR_FUNCTIONS(ReflectionPage)
};

} // namespace

SettingsPage *makeReflectionPage(const House &house, QWidget *parent)
{
    auto *page = new SettingsPage(house, ReflectionText::tr("Reflection"), parent);
    page->addGroup(asking::aboutYouQuestions().title);
    page->addText(asking::aboutYouQuestions().about);
    page->addWide(new AboutYouBox(house, page));
    page->addGroup(ReflectionText::tr("Your own questions and paths"));
    page->addText(ReflectionText::tr(
        "Your questions come up on the Write page, your paths stand under Reflect."));
    auto *own = new OwnDeckBox(house, page);
    QObject::connect(own, &OwnDeckBox::notice, page, &SettingsPage::notice);
    QObject::connect(own, &OwnDeckBox::undoNotice, page, &SettingsPage::undoNotice);
    page->addWide(own);
    addOfferRows(house, page);
    page->finish();
    return page;
}

} // namespace afterword
