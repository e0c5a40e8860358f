// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/let_go_panel.h"

#include "app/session.h"
#include "ui/shared/away_card.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int letGoCard = 456;
constexpr int letGoSign = 24;

/// The wind, in the colour of what is gone for good.
class WindSign final : public QWidget
{
public:
    WindSign(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(letGoSign);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(
            layoutDirection() == Qt::RightToLeft ? width() - letGoSign : 0,
            0,
            m_theme.icon(u"wind"_s, m_theme.color(Tone::Clay), letGoSign, devicePixelRatioF()));
    }

private:
    const Theme &m_theme;
};

} // namespace

LetGoPanel::LetGoPanel(const House &house, QWidget *window, const QString &title)
    : PagePanel(house, window, letGoCard)
{
    setObjectName(u"letGoPanel"_s);
    QVBoxLayout *column = begin(
        title,
        tr("Its words are erased from this journal for good. This program cannot bring them back. "
           "Only the date stays, as a mark that you did this."));
    column->insertWidget(0, new WindSign(house.theme, board()));
    column->insertSpacing(1, 12);
    const QList<backups::Backup> copies = house.session.backups();
    QString reach = tr("Copies made by other programs may remain.");
    if (!copies.isEmpty()) {
        reach.prepend(
            tr("Afterword then makes its own copies anew, without this letter. The newest "
               "is from %1. ")
                .arg(dayOf(copies.first().at.date(), today())));
    }
    auto *copiesRow = new HintRow(house.theme, u"backup"_s, board());
    copiesRow->setObjectName(u"letGoReach"_s);
    copiesRow->say(reach);
    column->addWidget(copiesRow);
    column->addSpacing(18);
    const QString words = tr("let go");
    QLabel *ask = makeLabel(
        house.theme, Type::FormLabel, Tone::Text, tr("To be sure, type “%1”").arg(words), board());
    column->addWidget(ask);
    column->addSpacing(6);
    m_field = makeField(house.theme, ask->text(), board());
    m_field->setObjectName(u"letGoWords"_s);
    ask->setBuddy(m_field);
    column->addWidget(m_field);
    addFoot(column, tr("Keep it"), tr("Let it go"));
    act()->setProperty("look", u"clay"_s);
    act()->setAutoDefault(false);
    act()->setEnabled(false);
    connect(m_field, &QLineEdit::textChanged, this, [this, words](const QString &typed) {
        act()->setEnabled(typed.simplified().compare(words, Qt::CaseInsensitive) == 0);
    });
    connect(act(), &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT agreed();
    });
    showContent(safe());
}

} // namespace afterword
