// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: a list of pages and the page beside it; in a narrow window a row of segments above it.
// Changes apply at once. It writes settings and nothing else.
#include "ui/rooms.h"
#include "ui/settings/rows.h"
#include "ui/shared/controls.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int subListWidth = 168;
constexpr int subRowHeight = 36;
constexpr int narrowBelow = 820;

/// One line of the list of pages.
class SubRow final : public QAbstractButton
{
public:
    SubRow(const Theme &theme, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setText(name);
        setAccessibleName(name);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Type::Control));
        return {metrics.horizontalAdvance(text()) + 20,
                std::max(subRowHeight, metrics.height() + 12)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isDown())
            painter.setBrush(m_theme.color(Tone::Press));
        else if (isChecked() || underMouse())
            painter.setBrush(m_theme.color(Tone::Hover));
        if (painter.brush().style() != Qt::NoBrush)
            painter.drawRoundedRect(rect(), 8, 8);
        painter.setFont(m_theme.font(Type::Control));
        painter.setPen(m_theme.color(isChecked() ? Tone::Text : Tone::Text2));
        painter.drawText(
            rect().adjusted(10, 0, -10, 0), Qt::AlignLeading | Qt::AlignVCenter, text());
    }

private:
    const Theme &m_theme;
};

class SettingsRoom final : public Room
{
    Q_DECLARE_TR_FUNCTIONS(afterword::SettingsRoom)

public:
    SettingsRoom(const House &house, QWidget *parent);
    void visit(const Visit &visit) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPage(const QString &name, SettingsPage *page);
    QPushButton *makeHelpLink(QWidget *parent);
    void showPage(int index);
    void fit();

    House m_house;
    QWidget *m_list;
    QVBoxLayout *m_listColumn;
    QLabel *m_title;
    QButtonGroup *m_rows;
    QWidget *m_above;
    Segments *m_segments = nullptr;
    QStackedWidget *m_pages;
    QStringList m_names;
    int m_reflection = 0; ///< its page
};

SettingsRoom::SettingsRoom(const House &house, QWidget *parent)
    : Room(parent)
    , m_house(house)
    , m_list(new QWidget(this))
    , m_listColumn(new QVBoxLayout(m_list))
    , m_title(makeLabel(house.theme, Type::Page, Tone::Text, tr("Settings"), m_list))
    , m_rows(new QButtonGroup(this))
    , m_above(new QWidget(this))
    , m_pages(new QStackedWidget(this))
{
    m_listColumn->setContentsMargins(0, 0, 0, 0);
    m_listColumn->setSpacing(2);
    m_listColumn->addWidget(m_title);
    m_title->setContentsMargins(10, 0, 0, 0);
    m_listColumn->addSpacing(12);
    addPage(tr("Security"), makeSecurityPage(house, m_pages));
    addPage(tr("Appearance"), makeAppearancePage(house, m_pages));
    addPage(tr("Writing"), makeWritingPage(house, m_pages));
    addPage(tr("Reminders"), makeRemindersPage(house, m_pages));
    m_reflection = static_cast<int>(m_names.size());
    addPage(tr("Reflection"), makeReflectionPage(house, m_pages));
    addPage(tr("Backup"), makeBackupPage(house, m_pages));
    addPage(tr("Privacy"), makePrivacyPage(house, m_pages));
    addPage(tr("About"), makeAboutPage(house, m_pages));
    m_listColumn->addStretch();
    m_listColumn->addWidget(makeHelpLink(m_list), 0, Qt::AlignLeading);
    m_listColumn->addSpacing(16);
    m_list->setMinimumWidth(subListWidth);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    auto *aboveColumn = new QVBoxLayout(m_above);
    aboveColumn->setContentsMargins(0, 0, 0, 20);
    aboveColumn->setSpacing(14);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(house.theme, Type::Page, Tone::Text, tr("Settings"), m_above), 1);
    head->addWidget(makeHelpLink(m_above));
    aboveColumn->addLayout(head);
    m_segments = new Segments(house.theme, m_names, m_above);
    m_segments->setObjectName(QStringLiteral("pages"));
    m_segments->setAccessibleName(tr("Pages of settings"));
    aboveColumn->addWidget(m_segments, 0, Qt::AlignLeading);

    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(0);
    whole->addWidget(m_above);
    auto *across = new QHBoxLayout;
    across->setSpacing(48);
    across->addWidget(m_list);
    across->addWidget(m_pages, 1);
    whole->addLayout(across, 1);
    connect(m_rows, &QButtonGroup::idClicked, this, &SettingsRoom::showPage);
    connect(m_segments, &Segments::chosen, this, &SettingsRoom::showPage);
    showPage(0);
    fit();
}

QPushButton *SettingsRoom::makeHelpLink(QWidget *parent)
{
    QPushButton *help = makeButton(m_house.theme, Look::Quiet, tr("Help"), parent, 30);
    help->setObjectName(u"settingsHelp"_s);
    help->setToolTip(tr("Help  Shift+F1"));
    connect(help, &QPushButton::clicked, this, [this]() { Q_EMIT go(Visit{.room = u"help"_s}); });
    return help;
}

void SettingsRoom::addPage(const QString &name, SettingsPage *page)
{
    const int index = static_cast<int>(m_names.size());
    m_names.append(name);
    auto *row = new SubRow(m_house.theme, name, m_list);
    row->setObjectName(QStringLiteral("page%1").arg(index));
    m_rows->addButton(row, index);
    m_listColumn->addWidget(row);

    connect(page, &SettingsPage::notice, this, [this](const QString &text) {
        Q_EMIT notice(text, QString(), {});
    });
    connect(page,
            &SettingsPage::undoNotice,
            this,
            [this](const QString &text, const std::function<void()> &undo) {
                Q_EMIT notice(text, tr("Undo"), undo);
            });
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page keeps its greatest width and stands at the start edge.
    auto *holder = new QWidget;
    auto *across = new QHBoxLayout(holder);
    across->setContentsMargins(0, 0, 8, 0);
    across->setSpacing(0);
    across->addWidget(page, 1);
    across->addStretch();
    scroll->setWidget(holder);
    scroll->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    m_pages->addWidget(scroll);
}

void SettingsRoom::showPage(int index)
{
    m_pages->setCurrentIndex(index);
    m_segments->setCurrent(index);
    m_rows->button(index)->setChecked(true);
}

void SettingsRoom::fit()
{
    const bool narrow = width() < narrowBelow;
    m_list->setVisible(!narrow);
    m_above->setVisible(narrow);
    layout()->setContentsMargins(narrow ? 24 : 28, 28, narrow ? 24 : 40, 0);
}

void SettingsRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    fit();
}

void SettingsRoom::visit(const Visit &visit)
{
    if (visit.query == "reflection"_L1) // where to, as a search is in Journal
        showPage(m_reflection);
    const QList<QWidget *> all = panes();
    all.constFirst()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> SettingsRoom::panes() const
{
    QWidget *pages = m_list->isHidden() ? static_cast<QWidget *>(m_segments)
                                        : static_cast<QWidget *>(m_rows->checkedButton());
    return {pages, m_pages->currentWidget()};
}

} // namespace

Room *makeSettingsRoom(const House &house, QWidget *parent)
{
    return new SettingsRoom(house, parent);
}

} // namespace afterword
