// What every value of a symptom file is asked: is it there, of its type, not too long, one of the words that
// there are? The first answer that is wrong becomes the complaint about the file.
#pragma once

#include "engine/symptoms/placed_json.h"

#include <QLatin1String>

#include <span>

namespace credssp::symptoms {

class FileCheck
{
public:
    /// Where one of the questions below was answered with no.
    [[nodiscard]] const JsonComplaint &complaint() const { return m_complaint; }

protected:
    using Names = std::span<const QLatin1String>;

    /// False, so that it can be returned.
    bool complain(const JsonPlace &place, const QString &sentence);
    /// Null when it is missing.
    [[nodiscard]] static const JsonValue *find(const JsonValue &object, const char *name);
    /// The same, and then it is a complaint.
    [[nodiscard]] const JsonValue *required(const JsonValue &object, const char *name);
    [[nodiscard]] bool is(const JsonValue &value, JsonValue::Type type);
    [[nodiscard]] bool hasOnly(const JsonValue &object, Names names);
    /// Characters, not UTF-16 units.
    [[nodiscard]] bool isNoLonger(const JsonValue &text, qsizetype most);
    /// A list of no more than @p most; null counts as an empty one.
    [[nodiscard]] bool isList(const JsonValue *value, std::size_t most);
    [[nodiscard]] static const std::vector<JsonValue> &itemsOf(const JsonValue *list);
    /// One of @p words, as its number; @p number stays where the value is missing.
    [[nodiscard]] bool oneOf(const JsonValue *value, Names words, std::size_t &number);

private:
    JsonComplaint m_complaint;
};

} // namespace credssp::symptoms
