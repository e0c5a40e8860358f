// SPDX-License-Identifier: GPL-3.0-or-later
// YAML as other programs write it (front matter, months of RedNotebook), as a small tree of plain
// values. Guarantees: bounded in size, depth and count, repeated parts (aliases) counted as often
// as they are meant; nothing of the library and none of its exceptions leave yaml.cpp. Pure, any
// thread.
#pragma once

#include "app/base/result.h"

#include <QByteArrayView>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace afterword::exchange::yaml {

inline constexpr qsizetype bytesMost = 32LL * 1024 * 1024;
inline constexpr int depthMost = 32;
inline constexpr qsizetype nodesMost = 500'000;

struct Member;

struct Value
{
    enum class Kind
    {
        Null,
        Scalar,
        List,
        Map
    };
    Kind kind = Kind::Null;
    bool quoted = false; ///< a scalar in quotes is text, whatever it looks like
    QString text;
    std::vector<Value> items;    ///< of a list
    std::vector<Member> members; ///< of a map, in order, names may come twice

    [[nodiscard]] bool isMap() const { return kind == Kind::Map; }

    [[nodiscard]] bool isList() const { return kind == Kind::List; }

    [[nodiscard]] bool isScalar() const { return kind == Kind::Scalar; }

    /// The first member of that name; an empty node when there is none.
    [[nodiscard]] const Value &operator[](QStringView name) const;
    /// A list of texts, or one text that is parted by commas.
    [[nodiscard]] QStringList texts() const;
    /// Numbers, true and false only where they stand without quotes.
    [[nodiscard]] QJsonValue toJson() const;
};

struct Member
{
    QString name;
    Value value;
};

/// One document; an empty text is an empty node. Malformed, TooCostly beyond the bounds.
[[nodiscard]] Result<Value> parse(QByteArrayView utf8);

} // namespace afterword::exchange::yaml
