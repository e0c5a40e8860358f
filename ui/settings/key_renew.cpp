// SPDX-License-Identifier: GPL-3.0-or-later
// New keys for the whole file, for when someone may know the passphrase or the code: everything is
// sealed anew, then the copies that still open the old way are listed and can be replaced.
#include "app/base/jobs.h"
#include "app/journal/backups.h"
#include "app/session.h"
#include "app/vault/slots.h"
#include "ui/settings/key_panel.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/recovery_form.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/secret_new.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int renewListed = 4; ///< dates shown by name; the rest is a number

class RenewPanel final : public KeyPanel
{
    Q_DECLARE_TR_FUNCTIONS(afterword::RenewPanel)

public:
    RenewPanel(const House &house, QWidget *window);

private:
    enum class Step
    {
        Passphrase,
        Code,
        Copies
    };

    [[nodiscard]] bool isReady() const override;
    void freeze(bool frozen) override;
    void act() override;
    void showCode();
    void renew();
    void showCopies();
    void replaceCopies();
    void sayCopies(const QString &sentence, bool left);
    [[nodiscard]] QString datesInWords() const;

    Step m_at = Step::Passphrase;
    vault::SecureBytes m_passphrase;
    vault::SecureBytes m_new;
    RecoveryForm *m_code = nullptr;
    QPointer<QProgressBar> m_bar;
    QList<backups::Backup> m_copies; ///< that open the old way
    QLabel *m_copiesText = nullptr;
    bool m_replacing = false;
};

RenewPanel::RenewPanel(const House &house, QWidget *window)
    : KeyPanel(house, window)
{
    QVBoxLayout *column = beginStep(
        tr("New keys"),
        tr("Every page is sealed anew. The old passphrase and the old code then open nothing "
           "here. Pages, dates and pictures stay as they are."));
    addCurrent(column);
    column->addSpacing(18);
    addNew(column, tr("New passphrase"));
    addFoot(column, tr("Cancel"), tr("Go on"));
    showStep(current());
}

bool RenewPanel::isReady() const
{
    switch (m_at) {
    case Step::Passphrase:
        return KeyPanel::isReady();
    case Step::Code:
        return m_code->isTypedBack();
    case Step::Copies:
        return !m_replacing;
    }
    return false;
}

void RenewPanel::freeze(bool frozen)
{
    KeyPanel::freeze(frozen);
    if (m_code != nullptr)
        m_code->setEnabled(!frozen);
    if (m_bar != nullptr)
        m_bar->setVisible(frozen);
}

void RenewPanel::act()
{
    switch (m_at) {
    case Step::Passphrase:
        m_passphrase = current()->bytes();
        m_new = next()->bytes();
        run(house().session.checkPassphrase(m_passphrase.clone()),
            tr("Looking whether it fits. This takes a few seconds."),
            [this]() { showCode(); });
        return;
    case Step::Code:
        return renew();
    case Step::Copies:
        return m_copies.isEmpty() ? dismiss() : replaceCopies();
    }
}

void RenewPanel::showCode()
{
    Session &session = house().session;
    m_at = Step::Code;
    QVBoxLayout *column =
        beginStep(tr("A new sheet with a code"),
                  tr("This code goes with the new keys. It is shown once, now. Until you press "
                     "the last button, nothing has changed."));
    m_code = new RecoveryForm(house().theme,
                              vault::systemRandom(),
                              session.clock()().date(),
                              QFileInfo(session.path()).absolutePath(),
                              column->parentWidget());
    column->addWidget(m_code);
    connect(m_code, &RecoveryForm::edited, this, &RenewPanel::refresh);
    connect(m_code, &RecoveryForm::submitted, this, [this]() {
        if (isReady() && !isBusy())
            act();
    });
    m_bar = new QProgressBar(column->parentWidget());
    m_bar->setObjectName(QStringLiteral("renewProgress"));
    m_bar->setAccessibleName(tr("How far the sealing is"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->hide();
    column->addSpacing(16);
    column->addWidget(m_bar);
    addFoot(column, tr("Cancel"), tr("Make new keys"));
    showStep(m_code->findChild<QWidget *>(QStringLiteral("printSheet")));
}

void RenewPanel::renew()
{
    m_bar->setValue(0);
    const auto progress = [bar = m_bar](double part) {
        if (bar != nullptr)
            bar->setValue(static_cast<int>(part * 100));
    };
    run(house().session.rekey(m_passphrase.clone(), m_new.clone(), m_code->code(), progress),
        tr("Sealing every page anew. If it stops on the way, all is as before."),
        [this]() {
            m_code->forget();
            m_passphrase.clear();
            m_new.clear();
            showCopies();
        });
}

QString RenewPanel::datesInWords() const
{
    const int year = house().session.clock()().date().year();
    QStringList days;
    for (const backups::Backup &copy : m_copies) {
        const QDate day = copy.at.date();
        const QString words = dayInWords(day, day.year() != year);
        if (!days.contains(words))
            days.append(words);
    }
    if (days.size() > renewListed) {
        const qsizetype more = days.size() - renewListed;
        days = days.mid(0, renewListed);
        return tr("%1 and %2 more").arg(QLocale().createSeparatedList(days)).arg(more);
    }
    return QLocale().createSeparatedList(days);
}

void RenewPanel::showCopies()
{
    m_at = Step::Copies;
    m_code = nullptr;
    m_copies = house().session.backups();
    Q_EMIT finished(QString());
    QVBoxLayout *column = beginStep(
        tr("The new keys are in place"),
        tr("From now on the new passphrase and the new code open this journal. The old ones do "
           "not."));
    m_copiesText =
        makeLabel(house().theme, Type::Body, Tone::Text, QString(), column->parentWidget());
    m_copiesText->setObjectName(QStringLiteral("copiesText"));
    m_copiesText->setWordWrap(true);
    column->addWidget(m_copiesText);
    column->addSpacing(10);
    addText(column,
            tr("Copies made by other programs are out of reach of Afterword. Whoever has one, and "
               "the old words, can still read that copy."));
    if (m_copies.isEmpty())
        m_copiesText->hide();
    else
        m_copiesText->setText(tr("Backups that still open the old way: %1.").arg(datesInWords()));
    addFoot(column,
            m_copies.isEmpty() ? tr("Close") : tr("Leave them"),
            m_copies.isEmpty() ? tr("Done") : tr("Replace them"));
    if (m_copies.isEmpty())
        safeButton()->hide();
    showStep(actButton());
}

void RenewPanel::sayCopies(const QString &sentence, bool left)
{
    m_copiesText->setText(sentence);
    safeButton()->setVisible(left);
    actButton()->setText(left ? tr("Replace them") : tr("Done"));
    refresh();
    actButton()->setFocus(Qt::OtherFocusReason);
}

void RenewPanel::replaceCopies()
{
    // A fresh one first: there is no moment without a backup.
    m_replacing = true;
    refresh();
    m_copiesText->setText(tr("Making a fresh backup…"));
    house().session.backUpNow().then(this, [this](const Result<QString> &made) {
        if (!made) {
            m_replacing = false;
            trouble()->say(savingTrouble(made.error()).happened);
            return sayCopies(tr("Backups that still open the old way: %1.").arg(datesInWords()),
                             true);
        }
        runOnPool([old = m_copies, keep = *made]() {
            return backups::removeAll(old, keep);
        }).then(this, [this](bool all) {
            m_replacing = false;
            m_copies.clear();
            sayCopies(all ? tr("The old backups are gone. A fresh one takes their place.")
                          : tr("A fresh backup is made. Some old ones could not be removed."),
                      false);
        });
    });
}

} // namespace

KeyPanel *openNewKeys(const House &house, QWidget *window)
{
    return new RenewPanel(house, window);
}

} // namespace afterword
