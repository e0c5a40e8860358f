// SPDX-License-Identifier: GPL-3.0-or-later
// ClarityView: the clarity check (look.md 03c): a row a statement, any of them blank. Nothing here
// adds answers up. Thread: GUI; owned by the Reflect room.
#pragma once

#include "app/reflect/clarity.h"
#include "ui/reflect/clarity_dots.h"
#include "ui/room.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class ClarityRow;
class StepBar;

class ClarityView final : public QWidget
{
    Q_OBJECT

public:
    ClarityView(const House &house, reflect::ClarityCheck check, QWidget *parent);

    /// Blank, or as it was left; `last` is the check before this one, if there was one.
    void begin(const QMap<QString, int> &answers, const DoneCheck &last, QDate today);

    [[nodiscard]] QMap<QString, int> answers() const;
    void enter();

Q_SIGNALS:
    void edited();
    void stopped();
    void kept();
    void go(const afterword::Visit &visit);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addRows(QVBoxLayout *column);
    void fit();

    House m_house;
    reflect::ClarityCheck m_check;
    StepBar *m_bar = nullptr;
    QWidget *m_content = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_ends = nullptr;
    QList<QLabel *> m_endWords;
    QList<QGridLayout *> m_lines;
    QList<QLabel *> m_statements;
    QList<ClarityRow *> m_rows;
    QPushButton *m_keep = nullptr;
    bool m_narrow = false;
};

} // namespace afterword
