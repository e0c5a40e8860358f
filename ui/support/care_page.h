// SPDX-License-Identifier: GPL-3.0-or-later
// CarePage: a page of plain words in Support: a card for a hard moment with the lines that go with
// it, or the page about safety. It asks nothing, counts nothing and can be left at once.
// Thread: GUI; owned by its parent.
#pragma once

#include "app/care/support.h"
#include "ui/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace afterword {

class CarePage final : public QScrollArea
{
    Q_OBJECT

public:
    struct What
    {
        QString title;
        QList<care::CareText> parts;
        QString number;          ///< for {number}
        QWidget *rows = nullptr; ///< below the words; taken over
    };

    CarePage(const Theme &theme, QWidget *parent);
    void setContent(const What &what);
    void enter();

Q_SIGNALS:
    void left();

private:
    void
    addPart(QVBoxLayout *column, const care::CareText &part, const QString &number, bool title);

    const Theme &m_theme;
};

} // namespace afterword
