#include "engine/symptoms/file_check.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::SymptomFile)
};

using Type = JsonValue::Type;

qsizetype characters(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

QString joined(std::span<const QLatin1String> names)
{
    QStringList list;
    for (const QLatin1String name : names)
        list.append(name);
    return list.join(QStringLiteral(", "));
}

} // namespace

bool FileCheck::complain(const JsonPlace &place, const QString &sentence)
{
    m_complaint = {place, sentence};
    return false;
}

const JsonValue *FileCheck::find(const JsonValue &object, const char *name)
{
    const auto found = std::ranges::find(object.members, QLatin1String(name), &JsonMember::name);
    return found == object.members.end() ? nullptr : &found->value;
}

const JsonValue *FileCheck::required(const JsonValue &object, const char *name)
{
    const JsonValue *value = find(object, name);
    if (value == nullptr)
        complain(object.place, Text::tr("\"%1\" is missing here.").arg(QLatin1String(name)));
    return value;
}

bool FileCheck::is(const JsonValue &value, JsonValue::Type type)
{
    if (value.type == type)
        return true;
    switch (type) {
    case Type::Text:
        return complain(value.place, Text::tr("This must be a text in quotes."));
    case Type::List:
        return complain(value.place, Text::tr("This must be a list: [ … ]."));
    case Type::Object:
        return complain(value.place, Text::tr("This must be an object: { … }."));
    case Type::Truth:
    case Type::Number:
    case Type::Null:
        break;
    }
    return complain(value.place, Text::tr("This must be true or false."));
}

bool FileCheck::hasOnly(const JsonValue &object, Names names)
{
    for (const JsonMember &member : object.members) {
        if (member.name == QLatin1String("rule"))
            return complain(member.place,
                            Text::tr("Only built-in symptoms have a \"rule\". Use \"unless\" instead."));
        if (std::ranges::find(names, member.name) == names.end())
            return complain(
                member.place,
                Text::tr("\"%1\" is not known here. These are: %2.").arg(member.name, joined(names)));
    }
    return true;
}

bool FileCheck::isNoLonger(const JsonValue &text, qsizetype most)
{
    return characters(text.text) <= most ||
           complain(text.place, Text::tr("This is too long: %1 characters at most.").arg(most));
}

bool FileCheck::isList(const JsonValue *value, std::size_t most)
{
    if (value == nullptr)
        return true;
    return is(*value, Type::List) &&
           (value->items.size() <= most ||
            complain(value->items[most].place, Text::tr("This is one too many: %1 at most.").arg(most)));
}

const std::vector<JsonValue> &FileCheck::itemsOf(const JsonValue *list)
{
    static const std::vector<JsonValue> none;
    return list != nullptr ? list->items : none;
}

bool FileCheck::oneOf(const JsonValue *value, Names words, std::size_t &number)
{
    if (value == nullptr)
        return true;
    if (!is(*value, Type::Text))
        return false;
    const auto found = std::ranges::find(words, value->text);
    if (found == words.end())
        return complain(value->place,
                        Text::tr("\"%1\" is not known here. These are: %2.").arg(value->text, joined(words)));
    number = static_cast<std::size_t>(found - words.begin());
    return true;
}

} // namespace credssp::symptoms
