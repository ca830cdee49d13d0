#include "engine/symptoms/symptom_file.h"

#include "engine/symptoms/file_check.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::SymptomFile)
};

using Type = JsonValue::Type;

constexpr QLatin1String kMembers[] = {
    QLatin1String("$schema"), QLatin1String("id"),          QLatin1String("about"),
    QLatin1String("title"),   QLatin1String("explanation"), QLatin1String("remedies"),
    QLatin1String("alike"),   QLatin1String("unless"),      QLatin1String("codes"),
    QLatin1String("names"),   QLatin1String("wordings"),    QLatin1String("examples")};
constexpr QLatin1String kWordingMembers[] = {QLatin1String("text"),        QLatin1String("strength"),
                                             QLatin1String("needs"),       QLatin1String("unless"),
                                             QLatin1String("unconfirmed"), QLatin1String("source")};
constexpr QLatin1String kCodeMembers[] = {QLatin1String("code"), QLatin1String("strength"),
                                          QLatin1String("bareOnly"), QLatin1String("unconfirmed"),
                                          QLatin1String("source")};
constexpr QLatin1String kNameMembers[] = {QLatin1String("name"), QLatin1String("code"),
                                          QLatin1String("source")};
constexpr QLatin1String kUnlessMembers[] = {QLatin1String("followedBy"), QLatin1String("near")};
constexpr QLatin1String kExampleMembers[] = {QLatin1String("yes"), QLatin1String("no")};
constexpr QLatin1String kStrengths[] = {QLatin1String("complete"), QLatin1String("fragment"),
                                        QLatin1String("weak"), QLatin1String("outer"),
                                        QLatin1String("wrapper")};
constexpr QLatin1String kContexts[] = {QLatin1String("remoting"), QLatin1String("winrm"),
                                       QLatin1String("address"), QLatin1String("line"),
                                       QLatin1String("sentence")};

/// What a terminal or a window obeys instead of showing it.
bool isUnshowable(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x200e && u <= 0x200f) ||
           (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

class Reader : public FileCheck
{
public:
    Reader(const QString &id, const QStringList &remedies)
        : m_id(id)
        , m_remedies(remedies)
        , m_symptom(std::make_unique<OwnSymptom>())
    {
    }

    bool read(const JsonValue &file)
    {
        if (!is(file, Type::Object) || !hasOnly(file, kMembers))
            return false;
        const JsonValue *schema = find(file, "$schema");
        const JsonValue *about = find(file, "about");
        const JsonValue *alike = find(file, "alike");
        return id(file) && (schema == nullptr || is(*schema, Type::Text)) &&
               (about == nullptr || is(*about, Type::Text)) &&
               sentence(file, "title", longestTitle, m_symptom->title) &&
               sentence(file, "explanation", longestExplanation, m_symptom->explanation) && remedies(file) &&
               (alike == nullptr || isAlike(*alike)) && codes(file) && names(file) && wordings(file) &&
               unless(find(file, "unless"), Unless::every) && examples(find(file, "examples")) &&
               saysSomething(file);
    }

    [[nodiscard]] std::unique_ptr<const OwnSymptom> taken()
    {
        m_symptom->finish();
        return std::move(m_symptom);
    }

private:
    bool id(const JsonValue &file)
    {
        const JsonValue *value = required(file, "id");
        if (value == nullptr || !is(*value, Type::Text))
            return false;
        const bool good = !value->text.isEmpty() && value->text.size() <= longestId &&
                          std::ranges::all_of(value->text, [](QChar c) {
                              return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
                          });
        if (!good)
            return complain(
                value->place,
                Text::tr("An id has small letters, digits and hyphens only, %1 at most.").arg(longestId));
        if (value->text != m_id)
            return complain(value->place,
                            Text::tr("The id must be the file's name without \".json\": \"%1\".").arg(m_id));
        for (const SymptomSpec *builtIn : catalog()) {
            if (m_id == QLatin1String(builtIn->id))
                return complain(value->place,
                                Text::tr("\"%1\" is a built-in symptom. Choose another id.").arg(m_id));
        }
        m_symptom->id = m_id.toLatin1();
        return true;
    }

    bool sentence(const JsonValue &file, const char *name, qsizetype most, QByteArray &result)
    {
        const JsonValue *value = required(file, name);
        if (value == nullptr || !is(*value, Type::Text) || !isNoLonger(*value, most))
            return false;
        if (value->text.isEmpty())
            return complain(value->place, Text::tr("This must not be empty."));
        if (std::ranges::any_of(value->text, isUnshowable))
            return complain(value->place,
                            Text::tr("Here stands a character that cannot be shown, or a line break."));
        result = value->text.toUtf8();
        return true;
    }

    bool remedies(const JsonValue &file)
    {
        const JsonValue *list = find(file, "remedies");
        if (!isList(list, mostRemedies))
            return false;
        for (const JsonValue &item : itemsOf(list)) {
            if (!is(item, Type::Text))
                return false;
            if (!m_remedies.contains(item.text))
                return complain(item.place, Text::tr("There is no remedy \"%1\". These are: %2.")
                                                .arg(item.text, m_remedies.join(QStringLiteral(", "))));
            m_symptom->remedies.push_back(item.text.toLatin1());
        }
        return true;
    }

    bool isAlike(const JsonValue &value)
    {
        if (!is(value, Type::Text))
            return false;
        for (const SymptomSpec *builtIn : catalog()) {
            if (value.text == QLatin1String(builtIn->id))
                m_symptom->alike = builtIn;
        }
        return m_symptom->alike != nullptr ||
               complain(
                   value.place,
                   Text::tr("\"%1\" is no built-in symptom; only those can be named here.").arg(value.text));
    }

    bool strength(const JsonValue &object, Strength &result)
    {
        std::size_t number = 0;
        if (!oneOf(find(object, "strength"), kStrengths, number))
            return false;
        result = static_cast<Strength>(number);
        return true;
    }

    /// What nobody but people reads.
    bool notes(const JsonValue &object)
    {
        const JsonValue *unconfirmed = find(object, "unconfirmed");
        const JsonValue *source = find(object, "source");
        return (unconfirmed == nullptr || is(*unconfirmed, Type::Truth)) &&
               (source == nullptr || is(*source, Type::Text));
    }

    bool number(const JsonValue &value, quint32 &result)
    {
        if (value.type == Type::Number && value.number >= 1 && value.number <= 0xffff &&
            value.number == std::floor(value.number)) {
            result = static_cast<quint32>(value.number);
            return true;
        }
        // The facilities that are recognized as bare numbers, too (number.cpp).
        if (value.type == Type::Text && value.text.size() == 10 && value.text.startsWith(u"0x80") &&
            std::ranges::all_of(QStringView(value.text).sliced(2), [](QChar c) {
                return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F');
            })) {
            result = value.text.toUInt(nullptr, 16);
            const quint32 facility = result >> 16;
            if (facility == 0x8009 || facility == 0x800b || facility == 0x8033 || facility == 0x8054)
                return true;
        }
        return complain(value.place,
                        Text::tr("This is no code. Write a Windows error as a number up to 65535, or one of "
                                 "0x8009…, 0x800B…, 0x8033… and 0x8054… as a text with upper-case digits."));
    }

    bool isFree(const JsonPlace &place, quint32 code)
    {
        for (const SymptomSpec *builtIn : catalog()) {
            if (std::ranges::find(builtIn->codes, code, &Code::value) != builtIn->codes.end())
                return complain(place, Text::tr("This code is already the built-in symptom \"%1\".")
                                           .arg(QLatin1String(builtIn->id)));
        }
        return std::ranges::find(m_symptom->codes, code, &Code::value) == m_symptom->codes.end() ||
               complain(place, Text::tr("This code stands here twice."));
    }

    bool codes(const JsonValue &file)
    {
        const JsonValue *list = find(file, "codes");
        if (!isList(list, mostCodes))
            return false;
        for (const JsonValue &item : itemsOf(list)) {
            Code code{};
            const JsonValue *value = &item;
            if (item.type == Type::Object) {
                const JsonValue *bareOnly = find(item, "bareOnly");
                if (!hasOnly(item, kCodeMembers) || !strength(item, code.strength) || !notes(item) ||
                    (bareOnly != nullptr && !is(*bareOnly, Type::Truth)))
                    return false;
                code.bareOnly = bareOnly != nullptr && bareOnly->truth;
                value = required(item, "code");
            }
            if (value == nullptr || !number(*value, code.value) || !isFree(value->place, code.value))
                return false;
            m_symptom->codes.push_back(code);
        }
        return true;
    }

    bool names(const JsonValue &file)
    {
        const JsonValue *list = find(file, "names");
        if (!isList(list, mostNames))
            return false;
        for (const JsonValue &item : itemsOf(list)) {
            if (!is(item, Type::Object) || !hasOnly(item, kNameMembers) || !notes(item))
                return false;
            const JsonValue *name = required(item, "name");
            const JsonValue *code = name != nullptr ? required(item, "code") : nullptr;
            quint32 value = 0;
            if (code == nullptr || !is(*name, Type::Text) || !isNoLonger(*name, longestId) ||
                !number(*code, value))
                return false;
            if (name->text.isEmpty() || !std::ranges::all_of(name->text, [](QChar c) {
                    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
                }))
                return complain(name->place, Text::tr("PowerShell's names have letters only."));
            m_symptom->phrases.push_back(
                powerShellName(m_symptom->keep(name->text + QStringLiteral(",PSSession")).text, value));
        }
        return true;
    }

    bool wordings(const JsonValue &file)
    {
        const JsonValue *languages = find(file, "wordings");
        if (languages == nullptr)
            return true;
        if (!is(*languages, Type::Object))
            return false;
        std::size_t count = 0;
        for (const JsonMember &language : languages->members) {
            if (!isLanguage(language.name))
                return complain(
                    language.place,
                    Text::tr("\"%1\" is no language. Write \"en\", \"pt-BR\" and the like, or \"any\".")
                        .arg(language.name));
            if (!is(language.value, Type::List))
                return false;
            for (const JsonValue &item : language.value.items) {
                if (++count > mostWordings)
                    return complain(item.place,
                                    Text::tr("This is one too many: %1 at most.").arg(mostWordings));
                if (!wording(item))
                    return false;
            }
        }
        return true;
    }

    static bool isLanguage(QStringView name)
    {
        const auto isSmall = [](QChar c) { return c >= u'a' && c <= u'z'; };
        const auto isLetter = [&](QChar c) { return isSmall(c.toLower()) && c.unicode() < 0x80; };
        if (name == u"any")
            return true;
        if (name.size() < 2 || !isSmall(name[0]) || !isSmall(name[1]))
            return false;
        return name.size() == 2 ||
               (name.size() >= 5 && name.size() <= 7 && name[2] == u'-' && name[3] >= u'A' &&
                name[3] <= u'Z' && std::ranges::all_of(name.sliced(4), isLetter));
    }

    bool wording(const JsonValue &item)
    {
        Phrase phrase{};
        const JsonValue *text = &item;
        if (item.type == Type::Object) {
            std::size_t needs = 0;
            const JsonValue *context = find(item, "needs");
            if (!hasOnly(item, kWordingMembers) || !strength(item, phrase.strength) || !notes(item) ||
                !oneOf(context, kContexts, needs) ||
                !unless(find(item, "unless"), static_cast<quint16>(m_symptom->phrases.size())))
                return false;
            phrase.needs = context == nullptr ? Needs::Nothing : static_cast<Needs>(needs + 1);
            text = required(item, "text");
        }
        if (text == nullptr || !is(*text, Type::Text) || !isNoLonger(*text, longestWording))
            return false;
        phrase.text = m_symptom->keep(text->text).text;
        if (phrase.text.size() < 4)
            return complain(text->place,
                            Text::tr("This is too short to look for: blanks and quotes aside, four "
                                     "letters are needed."));
        m_symptom->phrases.push_back(phrase);
        return true;
    }

    bool unless(const JsonValue *value, quint16 phrase)
    {
        if (value == nullptr)
            return true;
        if (!is(*value, Type::Object) || !hasOnly(*value, kUnlessMembers))
            return false;
        for (const auto &[name, where] :
             {std::pair("followedBy", Unless::Where::Behind), std::pair("near", Unless::Where::Near)}) {
            const JsonValue *list = find(*value, name);
            if (!isList(list, mostUnless))
                return false;
            for (const JsonValue &item : itemsOf(list)) {
                if (!is(item, Type::Text) || !isNoLonger(item, longestWording))
                    return false;
                const FoldedWords words = m_symptom->keep(item.text);
                if (words.text.empty())
                    return complain(item.place, Text::tr("This must not be empty."));
                m_symptom->unless.push_back({words, where, phrase});
            }
        }
        return true;
    }

    bool examples(const JsonValue *value)
    {
        if (value == nullptr)
            return true;
        if (!is(*value, Type::Object) || !hasOnly(*value, kExampleMembers))
            return false;
        for (const JsonMember &member : value->members) {
            if (!isList(&member.value, mostExamples))
                return false;
            for (const JsonValue &item : member.value.items) {
                if (!is(item, Type::Text) || !isNoLonger(item, longestExample))
                    return false;
            }
        }
        return true;
    }

    bool saysSomething(const JsonValue &file)
    {
        return !m_symptom->codes.empty() || !m_symptom->phrases.empty() ||
               complain(file.place, Text::tr("Nothing would ever be recognized by this: it has no codes, no "
                                             "names and no wordings."));
    }

    const QString &m_id;
    const QStringList &m_remedies;
    std::unique_ptr<OwnSymptom> m_symptom;
};

} // namespace

tl::expected<std::unique_ptr<const OwnSymptom>, JsonComplaint>
readSymptomFile(const QString &id, const QByteArray &bytes, const QStringList &remedies)
{
    const auto file = readPlacedJson(bytes);
    if (!file)
        return tl::unexpected(file.error());
    Reader reader(id, remedies);
    if (!reader.read(*file))
        return tl::unexpected(reader.complaint());
    return reader.taken();
}

} // namespace credssp::symptoms
