// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, About: what this is, on what terms, and where the journal's file lies.
#include "app/session.h"
#include "ui/settings/rows.h"
#include "ui/shared/controls.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>

namespace afterword {

namespace {

struct AboutText
{
    Q_DECLARE_TR_FUNCTIONS(AboutPage)
};

} // namespace

SettingsPage *makeAboutPage(const House &house, QWidget *parent)
{
    auto *page = new SettingsPage(house, AboutText::tr("About"), parent);
    const QString version = QCoreApplication::applicationVersion();
    page->addGroup(version.isEmpty() ? QStringLiteral("Afterword")
                                     : QStringLiteral("Afterword %1").arg(version));
    page->addText(AboutText::tr("A private place to write after a breakup. All you write stays in "
                                "one locked file on this computer. Nothing goes online."));
    page->addGroup(AboutText::tr("This journal"));
    const QString path = QDir::toNativeSeparators(house.session.path());
    auto *copy = makeButton(house.theme, Look::Default, AboutText::tr("Copy"), page);
    copy->setObjectName(QStringLiteral("copyPath"));
    QObject::connect(copy, &QPushButton::clicked, page, [path]() {
        QGuiApplication::clipboard()->setText(path);
    });
    page->addRow(AboutText::tr("Where its file is"), path, copy);
    page->addGroup(AboutText::tr("Licence"));
    page->addText(AboutText::tr("Free software under the GNU General Public License, version 3 or "
                                "later (GPL-3.0-or-later). It comes without any warranty."));
    page->addGroup(AboutText::tr("Built with"));
    page->addText(
        AboutText::tr("Qt %1, SQLite and libsodium.").arg(QString::fromLatin1(qVersion())));
    page->finish();
    return page;
}

} // namespace afterword
