// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, About: what this is, on what terms, and what it is built with.
#include "ui/settings/rows.h"
#include "ui/shared/controls.h"

#include <QCoreApplication>
#include <QLabel>

namespace afterword {

namespace {

struct AboutText
{
    Q_DECLARE_TR_FUNCTIONS(AboutPage)
};

/// Names, versions and licences of what the program is linked with, as they were when it was built.
QStringList partsInUse()
{
    QStringList parts{QStringLiteral("Qt %1 (LGPL-3.0)").arg(QString::fromLatin1(qVersion()))};
    parts += QStringLiteral(AFTERWORD_PARTS).split(u'|');
    return parts;
}

} // namespace

SettingsPage *makeAboutPage(const House &house, QWidget *parent)
{
    auto *page = new SettingsPage(house, AboutText::tr("About"), parent);
    const QString version = QCoreApplication::applicationVersion();
    page->addGroup(version.isEmpty() ? QStringLiteral("Afterword")
                                     : QStringLiteral("Afterword %1").arg(version));
    page->addText(AboutText::tr("A private place to write after a breakup. All you write stays in "
                                "one locked file on this computer. Nothing goes online."));
    page->addGroup(AboutText::tr("Licence"));
    page->addText(AboutText::tr("Free software under the GNU General Public License, version 3 or "
                                "later (GPL-3.0-or-later). It comes without any warranty."));
    page->addGroup(AboutText::tr("Built with"));
    QLabel *parts =
        makeLabel(house.theme, Type::Small, Tone::Text2, partsInUse().join(u'\n'), page);
    parts->setObjectName(QStringLiteral("partsInUse"));
    parts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Text that can be selected would stand where its letters begin, not where the page's lines do.
    if (parts->layoutDirection() == Qt::RightToLeft)
        parts->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    parts->setAccessibleName(AboutText::tr("Built with"));
    page->addWide(parts);
    page->finish();
    return page;
}

} // namespace afterword
