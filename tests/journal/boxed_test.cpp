// SPDX-License-Identifier: GPL-3.0-or-later
// A list whose values stay where they are.
#include "app/journal/boxed.h"

#include <QTest>

#include <string>

using namespace afterword;

class BoxedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWhereItIs();
    void takesOut();
};

void BoxedTest::staysWhereItIs()
{
    Boxed<std::string> list;
    QVERIFY(list.empty());
    list.push_back("first");
    const std::string *first = &list.front();
    for (int i = 0; i < 1'000; ++i)
        list.push_back(std::to_string(i));
    Boxed<std::string> other = std::move(list);
    QCOMPARE(&other[0], first);
    other.removeIf([](const std::string &value) { return value == "0"; });
    QCOMPARE(other.size(), std::size_t{1'000});
    QCOMPARE(&other[0], first);
    for (std::string &value : other)
        value += '.';
    QCOMPARE(*first, std::string("first."));
    QCOMPARE(other[1], std::string("1."));
}

void BoxedTest::takesOut()
{
    std::vector<std::unique_ptr<std::string>> boxes;
    boxes.push_back(std::make_unique<std::string>("one"));
    boxes.push_back(std::make_unique<std::string>("two"));
    const std::string *two = boxes.back().get();
    Boxed<std::string> list(std::move(boxes));
    QCOMPARE(list.size(), std::size_t{2});
    const auto taken = list.take();
    QVERIFY(list.empty());
    QVERIFY(list.begin() == list.end());
    QCOMPARE(taken.size(), std::size_t{2});
    QCOMPARE(taken[1].get(), two);
}

QTEST_GUILESS_MAIN(BoxedTest)

#include "boxed_test.moc"
