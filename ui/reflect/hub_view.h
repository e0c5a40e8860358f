// SPDX-License-Identifier: GPL-3.0-or-later
// HubView: what there is in Reflect (look.md 03): paths to go on with, what is offered today and
// from which tap, all paths and cards, the clarity check. Made of what ReflectBook tells when it
// is shown; it decides nothing. Thread: GUI; owned by the Reflect room.
#pragma once

#include "app/journal/records_reflect.h"
#include "app/reflect/run.h"
#include "ui/reflect/reflect_book.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace afterword {

class CardGrid;
class ContinueCard;
struct CardWish;

/// A run that may be gone on with.
struct OpenRun
{
    PathRun record;
    reflect::Run run;
};

class HubView final : public QWidget
{
    Q_OBJECT

public:
    HubView(const House &house, ReflectBook &book, QWidget *parent);

    void refresh();
    /// The paths that were left, the latest first.
    void setOpen(const QList<OpenRun> &open);
    void enter();

    [[nodiscard]] QList<QWidget *> panes() const;

Q_SIGNALS:
    void pathAsked(const QString &path);
    void noteAsked(const QString &path);
    void continueAsked(const afterword::Id &run);
    void keepAsked(const afterword::Id &run);
    void dropAsked(const afterword::Id &run);
    void checkAsked();
    void listAsked(); ///< the list that was kept open
    void ownAsked();  ///< a new path of one's own

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Section
    {
        QWidget *title = nullptr;
        CardGrid *grid = nullptr;
    };

    Section addSection(const QString &title);
    void addOwnButton();
    void placeOwnButton();
    void fill(const Section &section, const QList<CardWish> &wishes);
    void fillPaths();
    void fillOffers();
    void fillClarity();
    void fillKept();
    [[nodiscard]] CardWish wish(const reflect::Path &path) const;
    void fit();
    [[nodiscard]] int below() const;
    [[nodiscard]] QString focusName() const;
    void focusAgain(const QString &name);
    [[nodiscard]] QString whereStopped(const OpenRun &open) const;
    [[nodiscard]] QString foot(const reflect::Path &path) const;

    House m_house;
    ReflectBook &m_book;
    QHash<QString, QDate> m_done;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_continues = nullptr;
    QVBoxLayout *m_clarityPlace = nullptr;
    QList<ContinueCard *> m_continueCards;
    QPointer<QWidget> m_clarity;
    QList<DoneCheck> m_checks; ///< that it shows
    QPushButton *m_check = nullptr;
    QPushButton *m_makeOwn = nullptr;
    QString m_entered; ///< what enter() gave the focus to
    Section m_offers;
    Section m_paths;
    Section m_minis;
    Section m_kept;
    Section m_own;
    Section m_cards;
};

} // namespace afterword
