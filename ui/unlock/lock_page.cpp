// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/lock_page.h"

#include "app/session.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/journal_menu.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/wording.h"
#include "ui/unlock/code_entry.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int lockWidth = 336;
constexpr int lockControl = 44;
constexpr int slowAfterMs = 1000;

/// The mark alone, 44.
class MarkView final : public QWidget
{
public:
    MarkView(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(lockControl, lockControl);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawPixmap(0, 0, m_theme.mark(lockControl, devicePixelRatioF()));
    }

private:
    const Theme &m_theme;
};

} // namespace

LockPage::LockPage(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_pause(this)
    , m_name(makeLabel(house.theme, Type::Page, Tone::Text, QString(), this))
    , m_label(makeLabel(house.theme, Type::FormLabel, Tone::Text, tr("Passphrase"), this))
    , m_field(new SecretField(house.theme, tr("Passphrase"), this))
    , m_code(new CodeEntry(house.theme, this))
    , m_caps(new HintRow(house.theme, QStringLiteral("caps"), this))
    , m_trouble(new HintRow(house.theme, QStringLiteral("info"), this))
    , m_wait(new HintRow(house.theme, QStringLiteral("clock"), this))
    , m_hint(new HintRow(house.theme, QStringLiteral("key"), this))
    , m_both(new HintRow(house.theme, QString(), this))
    , m_back(makeButton(house.theme, Look::Default, QString(), this, 36))
    , m_open(makeButton(house.theme, Look::Primary, tr("Open"), this, lockControl))
    , m_cancel(makeButton(house.theme, Look::Quiet, tr("Cancel"), this, 30))
    , m_kind(makeButton(house.theme, Look::Quiet, tr("Use a recovery code"), this, 30))
    , m_links(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_others(makeButton(house.theme, Look::Quiet, tr("Another journal…"), this, 30))
    , m_support(makeButton(house.theme, Look::Quiet, tr("Support"), this, 30))
    , m_help(makeButton(house.theme, Look::Quiet, tr("Help"), this, 30))
{
    m_slow.setObjectName(QStringLiteral("slowOpening"));
    m_slow.setParent(this);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfterMs);
    nameParts();
    layOut();

    connect(m_field, &SecretField::edited, this, &LockPage::refresh);
    connect(m_field, &SecretField::submitted, this, &LockPage::submit);
    connect(m_field, &SecretField::capsLockChanged, this, [this](bool on) {
        m_caps->say(on ? tr("Caps Lock is on.") : QString());
    });
    connect(m_code, &CodeEntry::edited, this, &LockPage::refresh);
    connect(m_code, &CodeEntry::submitted, this, &LockPage::submit);
    connect(m_open, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this]() {
        m_house.session.cancelOpening();
        enter();
    });
    connect(m_back, &QPushButton::clicked, this, &LockPage::bringBack);
    connect(m_kind, &QPushButton::clicked, this, [this]() {
        useCode(!m_useCode);
        enter();
    });
    connect(m_others, &QPushButton::clicked, this, &LockPage::showOthers);
    connect(m_support, &QPushButton::clicked, this, [this]() {
        Q_EMIT roomWanted(QStringLiteral("support"));
    });
    connect(m_help, &QPushButton::clicked, this, [this]() {
        Q_EMIT roomWanted(QStringLiteral("help"));
    });
    connect(&m_slow, &QTimer::timeout, this, [this]() { m_cancel->setVisible(m_opening); });
    connect(&m_pause, &TryPause::changed, this, &LockPage::showPause);
    connect(&house.session.settings(), &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(key::shownName))
            refresh();
    });
    useCode(false);
}

void LockPage::nameParts()
{
    m_field->setObjectName(QStringLiteral("passphrase"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_caps->setObjectName(QStringLiteral("capsLock"));
    m_wait->setObjectName(QStringLiteral("pause"));
    m_hint->setObjectName(QStringLiteral("demoHint"));
    m_back->setObjectName(QStringLiteral("bringBack"));
    m_back->hide();
    m_open->setObjectName(QStringLiteral("open"));
    m_cancel->setObjectName(QStringLiteral("cancelOpening"));
    m_kind->setObjectName(QStringLiteral("useCode"));
    m_others->setObjectName(QStringLiteral("otherJournal"));
    m_support->setObjectName(QStringLiteral("lockSupport"));
    m_support->setToolTip(tr("Support  F1"));
    m_help->setObjectName(QStringLiteral("lockHelp"));
    m_help->setToolTip(tr("Help  Shift+F1"));
}

void LockPage::layOut()
{
    setMaximumWidth(lockWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new MarkView(m_house.theme, this), 0, Qt::AlignHCenter);
    column->addSpacing(16);
    m_name->setAlignment(Qt::AlignHCenter);
    m_name->setWordWrap(true);
    column->addWidget(m_name);
    column->addSpacing(34);
    column->addWidget(m_label);
    column->addSpacing(8);
    m_field->setMinimumHeight(m_house.theme.px(lockControl));
    column->addWidget(m_field);
    column->addWidget(m_code);
    for (HintRow *row : {m_caps, m_trouble, m_wait, m_hint, m_both}) {
        row->setContentsMargins(0, 10, 0, 0);
        column->addWidget(row);
        if (row == m_trouble) {
            column->addSpacing(10);
            column->addWidget(m_back, 0, Qt::AlignLeading);
        }
    }
    column->addSpacing(16);
    column->addWidget(m_open);
    column->addSpacing(8);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    m_links->setSpacing(4);
    m_links->addWidget(m_kind, 0, Qt::AlignHCenter);
    m_links->addWidget(m_others, 0, Qt::AlignHCenter);
    column->addLayout(m_links);
    column->setAlignment(m_links, Qt::AlignHCenter);
    auto *aids = new QHBoxLayout;
    aids->setSpacing(4);
    aids->addWidget(m_support);
    aids->addWidget(m_help);
    column->addLayout(aids);
    column->setAlignment(aids, Qt::AlignHCenter);
    m_cancel->hide();
    m_both->say(tr("If the passphrase and the code are both lost, the journal stays closed. Nobody "
                   "holds another key."),
                false);
}

void LockPage::enter()
{
    if (m_useCode)
        m_code->enter();
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

void LockPage::reset()
{
    m_field->clear();
    m_field->setShown(false);
    m_code->clear();
    m_trouble->say(QString());
    m_back->hide();
    useCode(false);
}

void LockPage::setHint(const QString &hint)
{
    m_hint->say(hint);
    Q_EMIT reshaped();
}

void LockPage::useCode(bool code)
{
    m_useCode = code;
    m_field->setVisible(!code);
    m_code->setVisible(code);
    m_both->setVisible(code);
    m_caps->setVisible(!code && !m_caps->sentence().isEmpty());
    m_label->setText(code ? tr("Recovery code") : tr("Passphrase"));
    m_kind->setText(code ? tr("Use the passphrase") : tr("Use a recovery code"));
    // Words are longer in some languages: then one stands below the other.
    m_kind->ensurePolished();
    m_others->ensurePolished();
    const int wide = m_kind->sizeHint().width() + m_links->spacing() + m_others->sizeHint().width();
    m_links->setDirection(wide > lockWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_trouble->say(QString());
    refresh();
    Q_EMIT reshaped();
}

void LockPage::submit()
{
    if (!m_open->isEnabled())
        return;
    m_back->hide();
    m_trouble->say(QString());
    if (m_useCode)
        m_house.session.unlock(vault::SlotType::Recovery, m_code->code());
    else
        m_house.session.unlock(vault::SlotType::Passphrase, m_field->bytes());
}

void LockPage::setOpening(bool opening)
{
    m_opening = opening;
    m_field->setReadOnly(opening);
    m_code->setReadOnly(opening);
    m_kind->setEnabled(!opening);
    m_others->setEnabled(!opening);
    if (opening) {
        m_slow.start();
    } else {
        m_slow.stop();
        m_cancel->hide();
    }
    refresh();
}

void LockPage::showTrouble(const Error &error)
{
    if (error.code == Errc::WrongPassphrase) {
        m_pause.noteWrong();
        // What cannot be seen cannot be mended: a hidden try is cleared, a shown one stays.
        if (!m_useCode && !m_field->isShown())
            m_field->clear();
    }
    m_trouble->say(openingTrouble(error, m_useCode).whole());
    offerCopy(error);
    refresh();
    enter();
}

/// A file that cannot be read, or is gone, has its newest copy offered in its place.
void LockPage::offerCopy(const Error &error)
{
    const bool lost = error.code == Errc::Damaged || error.code == Errc::NotFound
                      || error.code == Errc::NotAVault;
    const QList<backups::Backup> copies =
        lost ? m_house.session.backups() : QList<backups::Backup>();
    m_back->setVisible(!copies.isEmpty());
    if (!copies.isEmpty()) {
        const QDateTime at = copies.constFirst().at;
        m_back->setText(tr("Bring back the copy of %1").arg(shortDate(at.date())));
        m_trouble->say(m_trouble->sentence() + u' '
                       + tr("Your last copy is from %1, %2. What is here now stays beside it.")
                             .arg(shortDate(at.date()), shortTime(at.time())));
    }
    Q_EMIT reshaped();
}

void LockPage::bringBack()
{
    const QList<backups::Backup> copies = m_house.session.backups();
    if (copies.isEmpty())
        return m_back->hide();
    m_back->setEnabled(false);
    m_house.session.restore(copies.constFirst()).then(this, [this](const Result<QString> &kept) {
        m_back->setEnabled(true);
        if (!kept) {
            m_trouble->say(copyTrouble(kept.error()).whole());
            return;
        }
        m_back->hide();
        m_trouble->say(tr("The copy is in its place. Open it with your passphrase."));
        enter();
        Q_EMIT reshaped();
    });
}

void LockPage::refresh()
{
    const QString name = m_house.session.settings().value(key::shownName).toString();
    m_name->setText(name);
    m_open->setText(m_opening ? tr("Opening…") : tr("Open"));
    const bool typed = m_useCode ? m_code->isComplete() : !m_field->isEmpty();
    m_open->setEnabled(typed && !m_opening && m_pause.secondsLeft() == 0);
}

void LockPage::showPause()
{
    const int left = m_pause.secondsLeft();
    const bool first = m_wait->sentence().isEmpty();
    m_wait->say(left > 0 ? tr("You can try again in %1 s.").arg(left) : QString(), first);
    refresh();
}

void LockPage::showOthers()
{
    openJournalMenu(m_others,
                    {.around = m_house.session.path(),
                     .objectName = QStringLiteral("otherJournals"),
                     .isWanted = [this]() { return isVisible() && !m_opening; },
                     .picked = [this](const QString &path) { openThis(path); },
                     .choose = [this]() { openAnother(); },
                     .make = [this]() { Q_EMIT newJournalWanted(); }});
}

void LockPage::openThis(const QString &path)
{
    if (path.isEmpty() || m_house.session.state() != Session::State::Locked)
        return enter();
    m_house.session.choose(path);
    reset();
    m_trouble->say(tr("This opens %1.").arg(QFileInfo(path).fileName()));
    enter();
}

void LockPage::openAnother()
{
    ask::choosePath(m_house.theme,
                    this,
                    ask::Chooser::OpenJournal,
                    m_house.session.path(),
                    [this](const QString &path) { openThis(path); });
}

void LockPage::tell(const QString &sentence)
{
    m_trouble->say(sentence);
}

} // namespace afterword
