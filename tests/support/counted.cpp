// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counted.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace afterword {

Counted::Counted(const char *id)
    : m_id(QString::fromLatin1(id))
{
    m_clock.start();
}

Counted::~Counted()
{
    const QString folder = qEnvironmentVariable("AFTERWORD_COUNTS");
    if (folder.isEmpty())
        return;
    const QString name =
        QStringLiteral("%1/%2.%3.tsv").arg(folder, m_id).arg(QCoreApplication::applicationPid());
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        qFatal("AFTERWORD_COUNTS names no folder that can be written");
    QTextStream(&file) << m_id << '\t' << m_cases << '\t' << m_failures << '\t'
                       << static_cast<double>(m_clock.elapsed()) / 1000.0 << '\n';
}

bool Counted::that(bool passed)
{
    add(1, passed ? 0 : 1);
    return passed;
}

void Counted::add(qint64 cases, qint64 failures)
{
    m_cases += cases;
    m_failures += failures;
}

int sampleStep()
{
    return std::max(1, qEnvironmentVariableIntValue("AFTERWORD_TEST_SAMPLE"));
}

bool longRun()
{
    return qEnvironmentVariableIsSet("AFTERWORD_TEST_LONG");
}

bool longWholeRun()
{
    return longRun() && sampleStep() == 1;
}

} // namespace afterword
