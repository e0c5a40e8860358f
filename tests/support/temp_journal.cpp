// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_journal.h"

#include <QSignalSpy>

namespace afterword::test {

using namespace Qt::StringLiterals;

TempJournal::TempJournal(const QString &now)
    : m_now(std::make_shared<Moment>(moment(now)))
    , m_session(makeSession())
{}

TempJournal::~TempJournal() = default;

std::unique_ptr<Session> TempJournal::makeSession() const
{
    Session::Options options;
    options.clock = [now = m_now] { return *now; };
    options.settingsPath = m_folder.filePath(u"afterword.ini"_s);
    options.cost = cheapCost();
    options.recoveryCost = cheapCost();
    // None unless the test puts some there: those of the computer are nobody's business here.
    options.dictionaries.folders = {dictionaries()};
    options.dictionaries.languages = {u"en-US"_s};
    return std::make_unique<Session>(std::move(options));
}

bool TempJournal::awaitOpen(const std::function<void()> &begin)
{
    QSignalSpy failed(m_session.get(), &Session::openFailed);
    begin();
    const bool settled = QTest::qWaitFor(
        [this, &failed] { return m_session->state() == Session::State::Open || !failed.isEmpty(); },
        patienceMs);
    return settled && m_session->state() == Session::State::Open;
}

bool TempJournal::create()
{
    return awaitOpen(
        [this] { m_session->create(path(), vault::SecureBytes(passphrase().toStdString())); });
}

bool TempJournal::lock()
{
    QSignalSpy sealed(m_session.get(), &Session::sealed);
    m_session->lock();
    return !sealed.isEmpty() || sealed.wait(patienceMs);
}

bool TempJournal::unlock()
{
    return awaitOpen([this] {
        m_session->choose(path());
        m_session->unlock(vault::SlotType::Passphrase,
                          vault::SecureBytes(passphrase().toStdString()));
    });
}

bool TempJournal::reopen()
{
    if (m_session->state() == Session::State::Open && !lock())
        return false;
    m_session = makeSession();
    return unlock();
}

bool TempJournal::flush()
{
    return settled(journal().flushed());
}

QString TempJournal::path() const
{
    return m_folder.filePath(u"test.afterword"_s);
}

QString TempJournal::dictionaries() const
{
    return m_folder.filePath(u"dictionaries"_s);
}

void TempJournal::setNow(const QString &now)
{
    *m_now = moment(now);
}

Id TempJournal::addPage(const QString &at, const QString &text, const QList<Mood> &moods)
{
    Page page = journal().newPage();
    page.at = moment(at);
    page.moods = moods;
    return addPage(page, text);
}

Id TempJournal::addPage(const Page &page, const QString &text)
{
    const auto saved = journal().save(page, text);
    if (!settled(saved) || !saved.result())
        return {};
    return page.id;
}

QString TempJournal::textOf(const Id &id)
{
    const auto text = journal().text(id);
    return settled(text) && text.result() ? *text.result() : u"<none>"_s;
}

QByteArray TempJournal::passphrase()
{
    return "seven plain boats at noon";
}

Moment TempJournal::moment(const QString &rfc3339)
{
    const auto parsed = Moment::parse(rfc3339);
    Q_ASSERT(parsed);
    return *parsed;
}

vault::KdfCost TempJournal::cheapCost()
{
    const auto cost = vault::KdfCost::make(1, 8);
    // Only builds with AFTERWORD_TEST_KDF take it; another build tests at its real cost.
    return cost ? *cost : vault::KdfCost::recovery();
}

} // namespace afterword::test
