// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/helper_panel.h"

#include "ui/shared/controls.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int helperPanelWidth = 456;
constexpr int helperLimit = 80;
constexpr int helperNoteLimit = 160;

} // namespace

HelperPanel::HelperPanel(const House &house, QWidget *window, const Helper &helper, bool isNew)
    : PagePanel(house, window, helperPanelWidth)
{
    QVBoxLayout *column =
        begin(isNew ? tr("Someone you could call") : tr("Change this person"),
              tr("Name and number stay in this journal. They are not shown while it is locked."));
    m_name = addField(column, tr("Name"), helper.name, "helperName");
    m_reach = addField(column, tr("How to reach them"), helper.reach, "helperReach");
    m_note = addField(column, tr("A note, if you like"), helper.note, "helperNote");
    m_name->setMaxLength(helperLimit);
    m_reach->setMaxLength(helperLimit);
    m_note->setMaxLength(helperNoteLimit);
    if (!isNew) {
        auto *drop = makeButton(house.theme, Look::Quiet, tr("Take off the list"), board(), 30);
        drop->setObjectName(u"helperDrop"_s);
        connect(drop, &QPushButton::clicked, this, [this] {
            Q_EMIT dropped();
            dismiss();
        });
        column->addWidget(drop, 0, Qt::AlignLeading);
    }
    addFoot(column, tr("Cancel"), tr("Keep"));
    connect(act(), &QPushButton::clicked, this, &HelperPanel::submit);
    for (QLineEdit *field : {m_name, m_reach, m_note}) {
        connect(field, &QLineEdit::returnPressed, this, &HelperPanel::submit);
        connect(field, &QLineEdit::textChanged, this, [this] {
            act()->setEnabled(!m_name->text().trimmed().isEmpty());
        });
    }
    act()->setEnabled(!helper.name.isEmpty());
    showContent(m_name);
}

QLineEdit *HelperPanel::addField(QVBoxLayout *column,
                                 const QString &label,
                                 const QString &text,
                                 const char *name)
{
    const Theme &theme = house().theme;
    QLineEdit *field = makeField(theme, label, board(), 40);
    field->setObjectName(QString::fromLatin1(name));
    field->setText(text);
    field->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    QLabel *words = makeLabel(theme, Type::FormLabel, Tone::Text, label, board());
    words->setBuddy(field);
    column->addWidget(words);
    column->addSpacing(6);
    column->addWidget(field);
    column->addSpacing(14);
    return field;
}

void HelperPanel::submit()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return m_name->setFocus(Qt::OtherFocusReason);
    Q_EMIT kept({name, m_reach->text().trimmed(), m_note->text().trimmed()});
    dismiss();
}

} // namespace afterword
