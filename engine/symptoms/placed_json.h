// JSON whose values know where they stand, for files that people write: a complaint names the line.
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>
#include <vector>

namespace credssp::symptoms {

/// Both count from 1; columns in UTF-16 units.
struct JsonPlace
{
    int line = 1;
    int column = 1;
};

struct JsonMember;

struct JsonValue
{
    enum class Type
    {
        Null,
        Truth,
        Number,
        Text,
        List,
        Object,
    };

    Type type = Type::Null;
    JsonPlace place;
    bool truth = false;
    double number = 0.0;
    QString text;
    std::vector<JsonValue> items;
    std::vector<JsonMember> members; ///< in the order of the file; no name twice
};

struct JsonMember
{
    QString name;
    JsonPlace place; ///< of the name
    JsonValue value;
};

struct JsonComplaint
{
    JsonPlace place;
    QString sentence; ///< a whole one, translated
};

/// UTF-8, with or without byte order mark; nested no deeper than a symptom's file ever is.
[[nodiscard]] tl::expected<JsonValue, JsonComplaint> readPlacedJson(const QByteArray &bytes);

} // namespace credssp::symptoms
