// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/starters.h"

#include "ui/shared/controls.h"

#include <QCoreApplication>
#include <QPushButton>

namespace afterword {

namespace {

struct StartersText
{
    Q_DECLARE_TR_FUNCTIONS(Starters)
};

} // namespace

QWidget *makeStarters(const Theme &theme, const QStringList &starters, AnswerField *field)
{
    auto *row = new QWidget(field);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    auto *flow = new FlowLayout(row, 4);
    for (const QString &starter : starters) {
        auto *button = makeButton(theme, Look::Link, starter, row, 30);
        button->setObjectName(QStringLiteral("starter"));
        button->setAccessibleName(StartersText::tr("Begin with: %1").arg(starter));
        flow->addWidget(button);
        QObject::connect(
            button, &QPushButton::clicked, field, [field, starter]() { field->addLine(starter); });
    }
    return row;
}

} // namespace afterword
