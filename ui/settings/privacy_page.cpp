// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Privacy: in plain words, what is protected from whom, and what is not. README and
// app/vault/FORMAT.md say the same to those who want to know how.
#include "app/settings.h"
#include "ui/settings/rows.h"

#include <QCoreApplication>

namespace afterword {

namespace {

struct PrivacyText
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyPage)
};

void addProtected(SettingsPage &page)
{
    page.addGroup(PrivacyText::tr("What is protected"));
    page.addText(PrivacyText::tr(
        "All you write lies in one sealed file: pages, titles, tags, moods, and how often you "
        "changed them. It opens with your passphrase or your recovery code, and with nothing "
        "else. There is no back door, not for us either."));
    page.addText(PrivacyText::tr(
        "Someone who copies the file can see that it is an Afterword journal and about how large "
        "it is. Each guess at the passphrase costs them time, so a long one holds for years."));
    page.addText(PrivacyText::tr(
        "Someone who changes the file is noticed. Pages that were removed, swapped or put back "
        "from an old copy do not pass as yours. A file that broke is called broken, never "
        "\"wrong passphrase\"."));
    page.addText(PrivacyText::tr(
        "Someone who uses this computer after you meets a locked journal. Locking starts the "
        "program anew, so that no words stay in memory. Nothing you write is put in logs, lists "
        "of recent files or the title of the window."));
}

void addUnprotected(SettingsPage &page)
{
    page.addGroup(PrivacyText::tr("What is not protected"));
    page.addText(PrivacyText::tr(
        "An open journal. Whoever looks at the screen or films it can read along. So can a program "
        "that someone put here to watch keys or the screen. Afterword cannot find or stop "
        "such a program. A device only you use is safer."));
    page.addText(PrivacyText::tr("If someone makes you open it, your safety comes first."));
    page.addText(PrivacyText::tr(
        "That you have it. Afterword does not hide that it is installed, and a hidden window can "
        "be found. Esc twice helps when someone looks over your shoulder, not against more."));
    page.addText(PrivacyText::tr(
        "Copies made by other programs. A backup of the whole computer or a synced folder may "
        "keep older copies of the file. What was removed here may still be in them, sealed."));
    page.addText(PrivacyText::tr(
        "In some places, journals can be asked for in legal cases. A lawyer can tell you about "
        "yours."));
}

void addKeys(SettingsPage &page)
{
    page.addGroup(PrivacyText::tr("If both keys are lost"));
    page.addText(PrivacyText::tr(
        "If you lose the passphrase and the code, no one can open it. Keep the code on paper, in "
        "a place that is yours."));
    page.addGroup(PrivacyText::tr("If someone may know your passphrase"));
    page.addText(PrivacyText::tr(
        "A new passphrase keeps them out of this file from now on. A copy they made before still "
        "opens with the old one, and so would later copies of the same key. New keys for "
        "everything end that: the whole journal is sealed again. Copies from before stay what "
        "they were."));
}

void addPictures(SettingsPage &page)
{
    page.addGroup(PrivacyText::tr("Pictures and files"));
    page.addSwitch(PrivacyText::tr("Keep where a picture was taken"),
                   PrivacyText::tr("Off: the place is taken out of a picture before it is sealed. "
                                   "Films and some kinds of pictures keep what is in them."),
                   key::keepPlace);
    page.addText(PrivacyText::tr(
        "Pictures and files lie inside the sealed file and are shown here only. A copy that you "
        "save elsewhere can be read by anyone."));
}

} // namespace

SettingsPage *makePrivacyPage(const House &house, QWidget *parent)
{
    auto *page = new SettingsPage(house, PrivacyText::tr("Privacy"), parent);
    addProtected(*page);
    addUnprotected(*page);
    addKeys(*page);
    addPictures(*page);
    page->finish();
    return page;
}

} // namespace afterword
