// SPDX-License-Identifier: GPL-3.0-or-later
// BringPanel: pages of another program on their way in. Looks at the file first and says what is in
// it; nothing is written before the last button. Words for moods that have no number are asked for
// once. While it works there is a way to stop; afterwards there is Undo. It goes when the journal
// locks, and what was not finished then has not come in. Thread: GUI. Owner: the window.
#pragma once

#include "app/bring_in.h"
#include "ui/shared/step_panel.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace afterword {

class Imports;
class SecretField;

class BringPanel final : public StepPanel
{
    Q_OBJECT

public:
    BringPanel(const House &house, QWidget *window, QString path);

private:
    enum class Step
    {
        Looking,
        Locked, ///< the source asks for its own passphrase
        Found,
        Bringing,
        Done,
        Trouble,
    };

    QVBoxLayout *begin(Step at, const QString &title, const QString &text);
    void addFormats(QVBoxLayout *column);
    void addMoods(QVBoxLayout *column);
    void addColumns(QVBoxLayout *column);
    void addParts(QVBoxLayout *column);
    [[nodiscard]] QWidget *firstOfFound() const;
    void look();
    void showLocked(bool again);
    void showFound(const BringFound &found);
    void showTrouble(const Error &error);
    void bring();
    void showDone();
    void undo();
    void offerBackups();
    void press() override;
    void stepBack() override;
    void escape() override;
    void leave() override;

    QString m_path;
    BringIn *m_bringing;
    Imports *m_imports;
    Step m_at = Step::Looking;
    const exchange::Format *m_format = nullptr; ///< chosen by hand
    std::shared_ptr<const vault::SecureBytes> m_passphrase;
    BringFound m_found;
    Moment m_came;
    QComboBox *m_formats = nullptr;
    SecretField *m_secret = nullptr;
    QMap<QString, QComboBox *> m_moods;
    QList<QComboBox *> m_columns; ///< of a table, one a column
    QStringList m_roles;          ///< what was chosen there
    qsizetype m_column = -1;      ///< where it was chosen last
    QCheckBox *m_parts = nullptr; ///< nullptr: no day is in parts
    bool m_inParts = false;       ///< what was chosen there
    bool m_partsLast = false;     ///< it was chosen last
};

} // namespace afterword
