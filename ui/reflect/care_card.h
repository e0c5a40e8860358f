// SPDX-License-Identifier: GPL-3.0-or-later
// CareCard: a text of the Support room that opens quietly under an answer it belongs to (care.md
// 4.2): what to do first, a few sentences, the way to the numbers. The same look as everything
// else; nothing is kept of its having been opened. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace afterword {

class CareCard final : public QWidget
{
    Q_OBJECT

public:
    CareCard(const Theme &theme, QWidget *parent);
    /// An id of resources/care/<language>/support.json; empty hides it.
    void showCard(const QString &id);

Q_SIGNALS:
    void supportAsked();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    QString m_shown;
    QWidget *m_content = nullptr;
};

} // namespace afterword
