// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of the tour, as somebody without a mouse or a screen meets it: each control that
// takes the focus has a name, a role and its state; no two of a panel are told apart by place
// alone; Tab reaches all of them and comes back, Shift+Tab as well, and what has the focus is in
// sight.
#include "tests/gui/tour_walk.h"
#include "ui/shared/picture_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMap>
#include <QPointer>
#include <QScrollBar>
#include <QSet>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyStops = 250;

QString told(const QWidget *widget)
{
    QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    const QString name = face != nullptr ? face->text(QAccessible::Name) : QString();
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
           + u" \""_s + name + u'"';
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusProxy() == nullptr
           && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QList<QWidget *> stopsIn(QWidget &in)
{
    QList<QWidget *> stops;
    for (QWidget *each : in.findChildren<QWidget *>()) {
        if (each->window() == in.window() && takesTab(each))
            stops << each;
    }
    return stops;
}

/// What keys can reach: the rooms, or what lies over all of them.
QWidget *within(MainWindow &window)
{
    for (auto *picture : window.findChildren<PictureView *>()) {
        if (picture->isVisible())
            return picture;
    }
    const QObjectList &parts = window.children(); // from below to above
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        auto *layer = qobject_cast<QWidget *>(*part);
        if (layer != nullptr && layer->isVisible() && layer->geometry().contains(window.rect())
            && !stopsIn(*layer).isEmpty())
            return layer;
    }
    return &window;
}

} // namespace

class AccessSweepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyState_data();
    void everyState();

private:
    void complain(const QString &what);
    void holdNames(QWidget &in);
    void holdTabs(MainWindow &window);
    QList<QPointer<QWidget>> tabThrough(Qt::Key key);
    void holdInSight(const QWidget &focused);

    QString m_state;
    QMap<QString, QString> m_complaints; ///< what, and where it was met first
};

void AccessSweepTest::complain(const QString &what)
{
    if (!m_complaints.contains(what))
        m_complaints.insert(what, m_state);
}

void AccessSweepTest::holdNames(QWidget &in)
{
    QMap<QString, QWidget *> names;
    for (QWidget *each : in.findChildren<QWidget *>()) {
        auto *button = qobject_cast<QAbstractButton *>(each);
        if (!each->isVisible() || (button == nullptr && !takesTab(each))
            || each->window() != in.window())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(each);
        if (face == nullptr) {
            complain(u"nothing is told: "_s + told(each));
            continue;
        }
        QString name = face->text(QAccessible::Name).trimmed();
        if (qobject_cast<QComboBox *>(each) != nullptr) // whose name is what is chosen
            name += face->text(QAccessible::Description);
        if (name.isEmpty()
            || (qobject_cast<QComboBox *>(each) != nullptr
                && face->text(QAccessible::Description).isEmpty()
                && each->accessibleName().isEmpty()))
            complain(u"no name: "_s + told(each));
        const QAccessible::Role role = face->role();
        const QSet<QAccessible::Role> none{QAccessible::NoRole,
                                           QAccessible::Client,
                                           QAccessible::StaticText,
                                           QAccessible::Grouping,
                                           QAccessible::Pane,
                                           QAccessible::Border};
        if (takesTab(each) && none.contains(role))
            complain(u"no role: "_s + told(each));
        if (button != nullptr
            && (face->state().checkable != button->isCheckable()
                || (button->isCheckable() && face->state().checked != button->isChecked())))
            complain(u"not told whether it is on: "_s + told(each));
        if (button != nullptr && button->isEnabled()
            && (face->actionInterface() == nullptr
                || face->actionInterface()->actionNames().isEmpty()))
            complain(u"no action: "_s + told(each));
        const QString key = name + u" / "_s + QString::number(role);
        if (names.contains(key))
            complain(u"two of the same name: "_s + told(each) + u" and "_s
                     + told(names.value(key)));
        names.insert(key, each);
    }
}

void AccessSweepTest::holdInSight(const QWidget &focused)
{
    const QRect seen = focused.visibleRegion().boundingRect();
    // A field scrolls its line into sight, not its edge.
    const bool whole = seen.height() >= std::min(focused.height() * 4 / 5, 32)
                       && seen.width() >= std::min(focused.width(), 60);
    if (!whole)
        complain(u"has the focus out of sight: "_s + told(&focused)
                 + u" %1x%2 of %3x%4"_s.arg(seen.width())
                       .arg(seen.height())
                       .arg(focused.width())
                       .arg(focused.height()));
}

QList<QPointer<QWidget>> AccessSweepTest::tabThrough(Qt::Key key)
{
    QList<QPointer<QWidget>> met; // what leads elsewhere may be gone by the end
    for (int i = 0; i < manyStops; ++i) {
        QWidget *focused = QApplication::focusWidget();
        if (focused == nullptr) {
            complain(u"the focus is lost after "_s
                     + (met.isEmpty() || met.last() == nullptr ? QString() : told(met.last())));
            return met;
        }
        if (met.contains(focused)) {
            return met; // where it began, or a round that leaves that out
        }
        met << focused;
        QTest::keyClick(focused, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QCoreApplication::sendPostedEvents();
        if (QWidget *now = QApplication::focusWidget(); now != nullptr)
            holdInSight(*now);
    }
    complain(u"Tab does not come back"_s);
    return met;
}

void AccessSweepTest::holdTabs(MainWindow &window)
{
    if (QApplication::activePopupWidget() != nullptr)
        return; // arrows move there
    const QPointer<QWidget> before = QApplication::focusWidget();
    QWidget *area = within(window);
    const QList<QWidget *> stops = stopsIn(*area);
    if (stops.isEmpty())
        return;
    if (before == nullptr || !area->isAncestorOf(before)) {
        complain(u"the focus is elsewhere: "_s + (before != nullptr ? told(before) : u"nowhere"_s));
        stops.first()->setFocus(Qt::TabFocusReason);
    }
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const QList<QWidget *> there = stopsIn(*area);
        const QList<QPointer<QWidget>> met = tabThrough(key);
        for (QWidget *each : stopsIn(*area)) {
            // What came while Tab was on its way may stand where it had been; the way back meets
            // it.
            if (there.contains(each) && !met.contains(each))
                complain(
                    (key == Qt::Key_Tab ? u"Tab does not reach "_s : u"Shift+Tab does not reach "_s)
                    + told(each));
        }
        for (const QPointer<QWidget> &each : met) {
            if (each != nullptr && !area->isAncestorOf(each))
                complain(u"Tab leaves the panel for "_s + told(each));
        }
    }
    if (before != nullptr)
        before->setFocus(Qt::OtherFocusReason);
}

void AccessSweepTest::everyState_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("900x640") << QSize(900, 640);
    QTest::newRow("1280x820") << QSize(1280, 820);
}

void AccessSweepTest::everyState()
{
    QFETCH(const QSize, size);
    m_complaints.clear();
    test::TourWalk walk;
    walk.options.size = size;
    const int code = walk.go([this](const QString &state, MainWindow &window) {
        m_state = state;
        for (QWidget *each : test::TourWalk::tops(window))
            holdNames(each == &window ? *within(window) : *each);
        holdTabs(window);
    });
    for (auto it = m_complaints.cbegin(); it != m_complaints.cend(); ++it)
        qWarning("%s: %s", qPrintable(it.value()), qPrintable(it.key()));
    QVERIFY(m_complaints.isEmpty());
    QCOMPARE(code, 0);
    QVERIFY(walk.states() > 60);
}

QTEST_MAIN(AccessSweepTest)
#include "access_sweep_test.moc"
