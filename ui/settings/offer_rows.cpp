// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/offer_rows.h"

#include "app/asking.h"
#include "app/base/language.h"
#include "app/session.h"
#include "ui/shared/controls.h"

#include <QCoreApplication>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownOffersOfPaths = "paths"_L1;

struct OfferText
{
    Q_DECLARE_TR_FUNCTIONS(OfferRows)
};

/// What a rule offers, as a person knows it; empty for what a room does without words.
QString offerName(const QString &what, const QList<reflect::Path> &paths)
{
    if (const reflect::Path *path = reflect::findPath(paths, what))
        return path->title;
    if (what == "ui:day-log"_L1)
        return OfferText::tr("Log what I did today");
    if (what == "ui:camera"_L1)
        return OfferText::tr("Describe it like a camera");
    if (what == "ui:help-line"_L1)
        return OfferText::tr("a quiet line to Support");
    return {};
}

QString offerHint(const reflect::Rule &rule, const QList<reflect::Path> &paths)
{
    QStringList names;
    for (const QString &what : rule.first + rule.second) {
        if (const QString name = offerName(what, paths); !name.isEmpty())
            names << name;
    }
    const QString offers = OfferText::tr("Offers: %1.").arg(names.join(u", "_s));
    if (!rule.holdsWhenOff)
        return offers;
    //: After "Offers: …"
    return OfferText::tr("%1 Some questions rest that day, on or off.").arg(offers);
}

Switch *offerSwitch(const House &house, const QString &id, const QString &name, QWidget *parent)
{
    Settings &settings = house.session.settings();
    auto *flip = new Switch(house.theme, name, parent);
    flip->setObjectName(u"offer-"_s % id);
    flip->setEnabled(!house.session.isReadOnly());
    const auto follow = [&settings, flip, id] {
        flip->setChecked(!asking::offersOff(settings).contains(id));
    };
    follow();
    QObject::connect(flip, &QAbstractButton::toggled, flip, [&settings, id](bool on) {
        asking::switchOffer(settings, id, on);
    });
    QObject::connect(&settings, &Settings::changed, flip, [follow](const QString &changed) {
        if (changed == QLatin1StringView(key::offersOff))
            follow();
    });
    return flip;
}

} // namespace

void addOfferRows(const House &house, SettingsPage *page)
{
    const QList<reflect::Path> paths =
        reflect::loadPaths(language::code()).value_or(QList<reflect::Path>());
    const QList<reflect::Rule> rules =
        reflect::loadRules(language::code(), paths).value_or(QList<reflect::Rule>());
    const reflect::Situation told = asking::situation(house.session.settings());
    page->addGroup(OfferText::tr("What is offered when"));
    page->addText(OfferText::tr("An offer comes from something you tapped, never from what you "
                                "wrote. It says which tap. All of it stays in this journal."));
    for (const reflect::Rule &rule : rules) {
        if (rule.first.isEmpty() && rule.second.isEmpty())
            continue; // nothing that could be switched off
        const QString name = reflect::worded(rule.situation, told);
        page->addRow(name, offerHint(rule, paths), offerSwitch(house, rule.id, name, page));
    }
    const QString own = OfferText::tr("A path may come up by itself");
    page->addRow(own,
                 OfferText::tr("After words you marked, such as torn or scared. All paths stay "
                               "under Reflect."),
                 offerSwitch(house, ownOffersOfPaths, own, page));
    page->addText(OfferText::tr("When nothing was marked for weeks, nothing is said about it."));
}

} // namespace afterword
