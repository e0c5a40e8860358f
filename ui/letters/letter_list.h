// SPDX-License-Identifier: GPL-3.0-or-later
// LetterList: the letters of a journal, each with a sign and a plain state (look.md, 05). A letter
// that is not saved yet stands on top. With previews hidden a row says its state alone until it is
// chosen. Thread: GUI; owned by its parent.
#pragma once

#include "app/journal/records_reflect.h"
#include "ui/theme.h"

#include <QListWidget>

#include <vector>

namespace afterword {

class LetterList final : public QListWidget
{
    Q_OBJECT

public:
    LetterList(const Theme &theme, QWidget *parent);

    /// Keeps what is chosen when it is still there; no signal for that.
    void fill(const std::vector<Letter> &letters, QDate today, bool hidden);
    void choose(const Id &id); ///< no signal
    [[nodiscard]] Id current() const;

Q_SIGNALS:
    void chosen(const afterword::Id &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    bool m_filling = false;
};

} // namespace afterword
