// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: a list of pages and the page beside it; in a narrow window a choice of pages above it.
// A field finds rows on all pages. Changes apply at once.
#include "ui/rooms.h"
#include "ui/settings/find.h"
#include "ui/settings/rows.h"
#include "ui/shared/controls.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
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
constexpr int topSide = 25; // within what scrolls, whose bar is as long as the window is high
constexpr int endSide = 40;
constexpr int narrowSide = 24;
constexpr int barWidth = 10; ///< of the scroll bar, at the window's edge

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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QScrollArea *addScroll(QWidget *content);
    void find(const QString &words);
    void showFound(int index, QWidget *row, QWidget *control);
    void addPage(const QString &name, SettingsPage *page);
    QPushButton *makeHelpLink(QWidget *parent);
    void turnTo(int index);
    void showPage(int index);
    void fit();

    House m_house;
    QWidget *m_list;
    QVBoxLayout *m_listColumn;
    QLabel *m_title;
    QButtonGroup *m_rows;
    QWidget *m_above;
    QHBoxLayout *m_aboveRow = nullptr;
    QComboBox *m_choice; ///< of pages, in a narrow window
    QLineEdit *m_field;
    QStackedWidget *m_pages;
    SettingsFind *m_find;
    QWidget *m_foundPage = nullptr; ///< what holds m_find
    QList<QWidget *> m_holders;     ///< of the pages, within their scroll areas
    QStringList m_names;
    int m_shown = 0;      ///< the page that is shown, or was before something was looked for
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
    , m_choice(new QComboBox(m_above))
    , m_field(makeField(house.theme, tr("Search settings"), m_list, 36))
    , m_pages(new QStackedWidget(this))
    , m_find(new SettingsFind(house.theme, m_pages))
{
    layOut();
    addPage(tr("Security"), makeSecurityPage(house, m_pages));
    addPage(tr("Appearance"), makeAppearancePage(house, m_pages));
    addPage(tr("Writing"), makeWritingPage(house, m_pages));
    addPage(tr("Reminders"), makeRemindersPage(house, m_pages));
    m_reflection = static_cast<int>(m_names.size());
    addPage(tr("Reflection"), makeReflectionPage(house, m_pages));
    addPage(tr("Backup"), makeBackupPage(house, m_pages));
    addPage(tr("Journals"), makeJournalsPage(house, m_pages));
    addPage(tr("Privacy"), makePrivacyPage(house, m_pages));
    addPage(tr("About"), makeAboutPage(house, m_pages));
    m_listColumn->addStretch();
    m_listColumn->addWidget(makeHelpLink(m_list), 0, Qt::AlignLeading);
    m_listColumn->addSpacing(16);
    m_foundPage = addScroll(m_find);
    connect(m_rows, &QButtonGroup::idClicked, this, &SettingsRoom::showPage);
    connect(m_choice, &QComboBox::activated, this, &SettingsRoom::showPage);
    connect(m_field, &QLineEdit::textChanged, this, &SettingsRoom::find);
    connect(m_find, &SettingsFind::chosen, this, &SettingsRoom::showFound);
    showPage(0);
    fit();
}

void SettingsRoom::layOut()
{
    m_listColumn->setContentsMargins(0, topSide, 0, 0);
    m_listColumn->setSpacing(2);
    m_listColumn->addWidget(m_title);
    m_title->setContentsMargins(10, 0, 0, 0);
    m_listColumn->addSpacing(12);
    m_listColumn->addWidget(m_field);
    m_listColumn->addSpacing(8);
    m_list->setMinimumWidth(subListWidth);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_field->setObjectName(QStringLiteral("findSetting"));
    m_field->setPlaceholderText(tr("Search"));
    m_field->installEventFilter(this);

    auto *aboveColumn = new QVBoxLayout(m_above);
    aboveColumn->setSpacing(14);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(m_house.theme, Type::Page, Tone::Text, tr("Settings"), m_above), 1);
    head->addWidget(makeHelpLink(m_above));
    aboveColumn->addLayout(head);
    m_choice->setObjectName(QStringLiteral("pages"));
    m_choice->setAccessibleName(tr("Pages of settings"));
    m_aboveRow = new QHBoxLayout;
    m_aboveRow->setSpacing(8);
    m_aboveRow->addWidget(m_choice, 1);
    aboveColumn->addLayout(m_aboveRow);

    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(0);
    whole->addWidget(m_above);
    auto *across = new QHBoxLayout;
    across->setSpacing(48);
    across->addWidget(m_list);
    across->addWidget(m_pages, 1);
    whole->addLayout(across, 1);
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
    m_choice->addItem(name);
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
    addScroll(page);
    m_find->addPage(index, name, page);
}

QScrollArea *SettingsRoom::addScroll(QWidget *content)
{
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page keeps its greatest width and stands at the start edge.
    auto *holder = new QWidget(scroll->viewport());
    auto *across = new QHBoxLayout(holder);
    across->setSpacing(0);
    across->addWidget(content, 1);
    across->addStretch();
    m_holders.append(holder);
    scroll->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    m_pages->addWidget(scroll);
    return scroll;
}

/// What scrolls is measured as a whole when it gets its widget: that waits until it is seen.
void SettingsRoom::turnTo(int index)
{
    auto *scroll = static_cast<QScrollArea *>(m_pages->widget(index));
    if (scroll->widget() == nullptr)
        scroll->setWidget(m_holders.at(index));
    m_pages->setCurrentIndex(index);
}

void SettingsRoom::showPage(int index)
{
    m_shown = index;
    turnTo(index);
    m_choice->setCurrentIndex(index);
    m_rows->button(index)->setChecked(true);
    m_field->clear();
}

void SettingsRoom::find(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        turnTo(m_shown);
        return;
    }
    m_find->show(words);
    turnTo(m_pages->indexOf(m_foundPage));
}

void SettingsRoom::showFound(int index, QWidget *row, QWidget *control)
{
    showPage(index);
    auto *scroll = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    QWidget *wanted =
        control != nullptr && control->focusProxy() != nullptr ? control->focusProxy() : control;
    if (wanted != nullptr && wanted->isEnabled() && wanted->focusPolicy() != Qt::NoFocus)
        wanted->setFocus(Qt::TabFocusReason); // with its ring: here it is
    else
        panes().constFirst()->setFocus(Qt::OtherFocusReason);
    scroll->widget()->layout()->activate(); // a page that was never shown has no places yet
    scroll->ensureWidgetVisible(row, 0, 40);
}

/// From the field into what was found, and out of it.
bool SettingsRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            if (m_field->text().isEmpty())
                break;
            m_field->clear();
            return true;
        case Qt::Key_Down:
            m_find->focusFirst();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!m_field->text().trimmed().isEmpty())
                m_find->chooseFirst();
            return true;
        default:
            break;
        }
    }
    return Room::eventFilter(watched, event);
}

void SettingsRoom::fit()
{
    const bool narrow = width() < narrowBelow;
    if (narrow == m_list->isVisibleTo(this)) {
        const bool focused = m_field->hasFocus();
        if (narrow)
            m_aboveRow->addWidget(m_field, 1);
        else
            m_listColumn->insertWidget(2, m_field);
        if (focused)
            m_field->setFocus(Qt::OtherFocusReason);
    }
    m_list->setVisible(!narrow);
    m_above->setVisible(narrow);
    // Margins do not turn by themselves.
    const auto margins = [this](int start, int top, int end, int bottom) {
        return isRightToLeft() ? QMargins(end, top, start, bottom)
                               : QMargins(start, top, end, bottom);
    };
    const int end = narrow ? narrowSide : endSide;
    layout()->setContentsMargins(margins(narrow ? narrowSide : 28, 0, 0, 0));
    m_above->layout()->setContentsMargins(margins(0, topSide, end, 20));
    for (QWidget *holder : std::as_const(m_holders))
        holder->layout()->setContentsMargins(margins(0, narrow ? 0 : topSide, end - barWidth, 0));
}

void SettingsRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    fit();
    layout()->activate(); // what came or went is in its place before the next paint
}

void SettingsRoom::visit(const Visit &visit)
{
    if (visit.query == "reflection"_L1) // where to, as a search is in Journal
        showPage(m_reflection);
    if (visit.search) {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
        return;
    }
    const QList<QWidget *> all = panes();
    all.constFirst()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> SettingsRoom::panes() const
{
    QWidget *pages = m_list->isHidden() ? static_cast<QWidget *>(m_choice)
                                        : static_cast<QWidget *>(m_rows->checkedButton());
    return {pages, m_pages->currentWidget()};
}

} // namespace

Room *makeSettingsRoom(const House &house, QWidget *parent)
{
    return new SettingsRoom(house, parent);
}

} // namespace afterword
