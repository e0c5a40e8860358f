// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/about_panel.h"

#include "ui/shared/controls.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int aboutCard = 480;

} // namespace

QString strengthInWords(const QString &strength)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Reflect", text); };
    if (strength == "small"_L1)
        return say(QT_TRANSLATE_NOOP(
            "Reflect", "How sure this is: a little. The studies are small, or the effect is."));
    if (strength == "mixed"_L1)
        return say(QT_TRANSLATE_NOOP(
            "Reflect", "How sure this is: mixed. Some studies found it, some did not."));
    if (strength == "strong-elsewhere"_L1)
        return say(QT_TRANSLATE_NOOP(
            "Reflect", "How sure this is: well tested for other things. Less so after a breakup."));
    if (strength == "untested"_L1)
        return say(QT_TRANSLATE_NOOP(
            "Reflect", "How sure this is: not tested. It rests on what people say helped."));
    return {};
}

AboutPanel::AboutPanel(const House &house,
                       QWidget *window,
                       const reflect::Path &path,
                       const QString &title,
                       bool hasRepeats)
    : PagePanel(house, window, aboutCard)
{
    setObjectName(u"aboutPanel"_s);
    QVBoxLayout *column = begin(title, {});
    column->addWidget(
        makeLabel(house.theme, Type::Label, Tone::Text, tr("What this is based on"), board()));
    column->addSpacing(6);
    for (const QString &words : {path.note, strengthInWords(path.strength)}) {
        if (words.isEmpty())
            continue;
        QLabel *label = makeLabel(house.theme, Type::Body, Tone::Text2, words, board());
        label->setWordWrap(true);
        column->addWidget(label);
        column->addSpacing(8);
    }
    if (hasRepeats) {
        auto *repeats = makeButton(house.theme, Look::Link, tr("Then and now"), board(), 30);
        column->addWidget(repeats, 0, Qt::AlignLeading);
        connect(repeats, &QPushButton::clicked, this, [this]() {
            dismiss();
            Q_EMIT repeatsAsked();
        });
    }
    addFoot(column, tr("Close"), {});
    showContent(safe());
}

} // namespace afterword
