#include "tests/engine/symptoms/own_files.h"

namespace {

const QByteArray wording = "\"wordings\": { \"en\": [\"The Contoso tunnel is down\"] }";

OwnFile good(const char *why, const QByteArray &line)
{
    return {why, ownFile(line), {}};
}

/// Line 5 is wrong, from @p column on.
OwnFile bad(const char *why, const QByteArray &line, int column, const char *sentence)
{
    return {
        why, ownFile(line),
        QStringLiteral("line 5, column %1: %2").arg(QString::number(column), QString::fromUtf8(sentence))};
}

OwnFile unseen(OwnFile file)
{
    file.schemaSees = false;
    return file;
}

/// @p item, so many times, as the items of a list.
QByteArray many(int count, const QByteArray &item)
{
    QByteArray list = item;
    for (int i = 1; i < count; ++i)
        list += ", " + item;
    return list;
}

QByteArray numbers(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += (i > 0 ? ", " : "") + QByteArray::number(20000 + i);
    return list;
}

void addGood(std::vector<OwnFile> &files)
{
    files.push_back(good("a wording", wording));
    files.push_back(good("a code", "\"codes\": [4711]"));
    files.push_back(good("a hexadecimal code", "\"codes\": [\"0x80338FFE\"]"));
    files.push_back(
        good("PowerShell's name", "\"names\": [{ \"name\": \"ContosoTunnel\", \"code\": 4711 }]"));
    files.push_back(
        good("everything a wording may have",
             "\"wordings\": { \"pt-BR\": [{ \"text\": \"O túnel\", \"strength\": \"weak\", \"needs\": "
             "\"address\", \"unless\": { \"followedBy\": [\"1\"], \"near\": [\"ssh\"] }, "
             "\"unconfirmed\": true, \"source\": \"a ticket\" }] }"));
    files.push_back(good("everything a code may have",
                         "\"codes\": [{ \"code\": 4711, \"strength\": \"fragment\", \"bareOnly\": true, "
                         "\"unconfirmed\": false, \"source\": \"a ticket\" }]"));
    files.push_back(
        good("everything else",
             "\"$schema\": \"symptom.schema.json\", \"about\": \"ours\", \"alike\": \"access-denied\", "
             "\"remedies\": [\"restart-winrm\"], \"examples\": { \"yes\": [\"a\"], \"no\": [] }, "
             "\"unless\": { \"near\": [\"test\"] }, " +
                 wording));
    files.push_back(good("a code as a whole number with a point", "\"codes\": [4711.0]"));
    files.push_back(good("as many codes as may be", "\"codes\": [" + numbers(64) + "]"));
    files.push_back(good("as many wordings as may be",
                         "\"wordings\": { \"any\": [" + many(200, "\"tunnel down\"") + "] }"));
    files.push_back(
        good("a wording as long as may be", "\"wordings\": { \"en\": [\"" + QByteArray(300, 'x') + "\"] }"));
    files.push_back({"with a byte order mark", "\xef\xbb\xbf" + ownFile(wording), {}, false});
    files.push_back({"escapes",
                     ownFile("\"wordings\": { \"en\": [\"\\u00e4\\n\\t\\\"\\\\\\/ \\b\\f\\r tunnel\"] }"),
                     {}});
}

void addNotJson(std::vector<OwnFile> &files)
{
    files.push_back(
        {"empty", "",
         QStringLiteral("line 1, column 1: Here a value is missing: a text in quotes, a number, a list "
                        "or an object.")});
    files.push_back({"something behind the end", ownFile(wording) + "}",
                     QStringLiteral("line 7, column 1: The file should end here.")});
    files.push_back({"a list", "[]", QStringLiteral("line 1, column 1: This must be an object: { … }.")});
    files.push_back(
        {"cut off", ownFile(wording).chopped(3), QStringLiteral("line 5, column 55: Here a } is missing.")});
    files.push_back(bad("a comma too many", "\"codes\": [4711,]", 18,
                        "Here a value is missing: a text in quotes, a number, a list or an object."));
    files.push_back(bad("no comma", "\"codes\": [4711 4712]", 18, "Here a ] is missing."));
    files.push_back(bad("no colon", "\"codes\" [4711]", 11, "Here a : is missing."));
    files.push_back(bad("a comment", "// codes", 3, "Here the name of a member is missing, in quotes."));
    files.push_back(bad("a line break in a text", "\"about\": \"a\nb\"", 14,
                        "A text ends in the line in which it begins; a line break in it is \\n."));
    files.push_back({"a text without an end", "{ \"id\": \"contoso",
                     QStringLiteral("line 1, column 17: The quote at the end of this text is missing.")});
    files.push_back(
        bad("a lone backslash", "\"about\": \"C:\\Temp\"", 15, "A \\ in a text is written twice: \\\\."));
    files.push_back(
        bad("half an escape", "\"about\": \"\\u12g4\"", 13, "A \\ in a text is written twice: \\\\."));
    files.push_back(bad("a hexadecimal number", "\"codes\": [0x80338FFE]", 14, "Here a ] is missing."));
    files.push_back(bad("a number with a leading zero", "\"codes\": [0123]", 13,
                        "Here a value is missing: a text in quotes, a number, a list or an object."));
    files.push_back(
        bad("nested without end", "\"codes\": " + QByteArray(200, '['), 20, "This is nested too deeply."));
    files.push_back(
        {"not UTF-8",
         ownFile("\"about\": \"Stra\xdf"
                 "e\", " +
                 wording),
         QStringLiteral("line 5, column 1: This line is not UTF-8. Save the file as UTF-8 and try again.")});
    // Python's reader takes the last one.
    files.push_back(unseen(bad("a member twice", wording + ", \"codes\": [1], \"codes\": [2]", 71,
                               "\"codes\" stands here twice.")));
}

void addBadMembers(std::vector<OwnFile> &files)
{
    const QByteArray head = "{\n  \"title\": \"t\",\n  \"explanation\": \"e\",\n";
    files.push_back(
        {"no id", head + wording + "}", QStringLiteral("line 1, column 1: \"id\" is missing here.")});
    files.push_back({"no title", "{ \"id\": \"contoso-vpn\", " + wording + "}",
                     QStringLiteral("line 1, column 1: \"title\" is missing here.")});
    files.push_back({"no explanation", "{ \"id\": \"contoso-vpn\", \"title\": \"t\", " + wording + "}",
                     QStringLiteral("line 1, column 1: \"explanation\" is missing here.")});
    files.push_back({"another id", head + "\"id\": \"contoso\", " + wording + "}",
                     QStringLiteral("line 4, column 7: The id must be the file's name without \".json\": "
                                    "\"contoso-vpn\"."),
                     false});
    files.push_back(
        {"an id in capitals", head + "\"id\": \"Contoso-VPN\", " + wording + "}",
         QStringLiteral("line 4, column 7: An id has small letters, digits and hyphens only, 64 at "
                        "most.")});
    files.push_back({"a title that is a number",
                     "{ \"id\": \"contoso-vpn\", \"title\": 5, \"explanation\": \"e\", " + wording + "}",
                     QStringLiteral("line 1, column 33: This must be a text in quotes.")});
    files.push_back({"an empty title",
                     "{ \"id\": \"contoso-vpn\", \"title\": \"\", \"explanation\": \"e\", " + wording + "}",
                     QStringLiteral("line 1, column 33: This must not be empty.")});
    files.push_back(
        {"a title that moves the cursor",
         "{ \"id\": \"contoso-vpn\", \"title\": \"\\u001b[2J\", \"explanation\": \"e\", " + wording + "}",
         QStringLiteral("line 1, column 33: Here stands a character that cannot be shown, or a line "
                        "break.")});
    files.push_back({"a title too long",
                     "{ \"id\": \"contoso-vpn\", \"title\": \"" + QByteArray(301, 'x') +
                         "\", \"explanation\": \"e\", " + wording + "}",
                     QStringLiteral("line 1, column 33: This is too long: 300 characters at most.")});
    files.push_back({"an explanation too long",
                     "{ \"id\": \"contoso-vpn\", \"title\": \"t\", \"explanation\": \"" +
                         QByteArray(601, 'x') + "\", " + wording + "}",
                     QStringLiteral("line 1, column 53: This is too long: 600 characters at most.")});
    files.push_back(
        bad("an unknown member", "\"command\": \"format c:\"", 3,
            "\"command\" is not known here. These are: $schema, id, about, title, explanation, remedies, "
            "alike, unless, codes, names, wordings, examples."));
    files.push_back(bad("a rule of ours", "\"rule\": \"access-denied\", " + wording, 3,
                        "Only built-in symptoms have a \"rule\". Use \"unless\" instead."));
    files.push_back(bad("nothing to recognize", "\"about\": \"\"", -1, ""));
    files.back().complaint =
        QStringLiteral("line 1, column 1: Nothing would ever be recognized by this: it has no "
                       "codes, no names and no wordings.");
    files.push_back(bad("empty lists", "\"codes\": [], \"wordings\": { \"en\": [] }", -1, ""));
    files.back().complaint = files[files.size() - 2].complaint;
    files.push_back(bad("a remedy that is not there", "\"remedies\": [\"format-disk\"], " + wording, 16,
                        "There is no remedy \"format-disk\". These are: restart-winrm, reset-credssp."));
    files.push_back(bad("a remedy that is no text", "\"remedies\": [1], " + wording, 16,
                        "This must be a text in quotes."));
    files.push_back(bad("remedies that are no list", "\"remedies\": \"restart-winrm\", " + wording, 15,
                        "This must be a list: [ … ]."));
    files.push_back(bad("too many remedies",
                        "\"remedies\": [" + many(17, "\"restart-winrm\"") + "], " + wording, 288,
                        "This is one too many: 16 at most."));
    files.push_back(bad("alike to nothing", "\"alike\": \"contoso-vpn\", " + wording, 12,
                        "\"contoso-vpn\" is no built-in symptom; only those can be named here."));
    files.push_back(bad("an example too long",
                        "\"examples\": { \"yes\": [\"" + QByteArray(4001, 'x') + "\"] }, " + wording, 25,
                        "This is too long: 4000 characters at most."));
    files.push_back(bad("too many examples",
                        "\"examples\": { \"no\": [" + many(51, "\"\"") + "] }, " + wording, 224,
                        "This is one too many: 50 at most."));
    files.push_back(bad("another kind of example", "\"examples\": { \"maybe\": [] }, " + wording, 17,
                        "\"maybe\" is not known here. These are: yes, no."));
}

void addBadFinds(std::vector<OwnFile> &files)
{
    const char *noCode =
        "This is no code. Write a Windows error as a number up to 65535, or one of 0x8009…, 0x800B…, "
        "0x8033… and 0x8054… as a text with upper-case digits.";
    files.push_back(bad("a code too large", "\"codes\": [65536]", 13, noCode));
    files.push_back(bad("the code zero", "\"codes\": [0]", 13, noCode));
    files.push_back(bad("a negative code", "\"codes\": [-2144108124]", 13, noCode));
    files.push_back(bad("half a code", "\"codes\": [1.5]", 13, noCode));
    files.push_back(bad("a code in small letters", "\"codes\": [\"0x80338ffe\"]", 13, noCode));
    files.push_back(bad("a Win32 code in its long form", "\"codes\": [\"0x80071267\"]", 13, noCode));
    files.push_back(bad("a code that is true", "\"codes\": [true]", 13, noCode));
    files.push_back(bad("an object without its code", "\"codes\": [{ \"strength\": \"weak\" }]", 13,
                        "\"code\" is missing here."));
    files.push_back(
        bad("a strength there is not", "\"codes\": [{ \"code\": 4711, \"strength\": \"strong\" }]", 41,
            "\"strong\" is not known here. These are: complete, fragment, weak, outer, wrapper."));
    files.push_back(bad("bareOnly that is a number", "\"codes\": [{ \"code\": 4711, \"bareOnly\": 1 }]", 41,
                        "This must be true or false."));
    files.push_back(
        bad("too many codes", "\"codes\": [" + numbers(65) + "]", 461, "This is one too many: 64 at most."));
    files.push_back(unseen(bad("a built-in symptom's code", "\"codes\": [\"0x803381A4\"]", 13,
                               "This code is already the built-in symptom \"delegation-untrusted\".")));
    files.push_back(
        unseen(bad("a code twice", "\"codes\": [4711, 4711]", 19, "This code stands here twice.")));
    files.push_back(bad("a name with a comma", "\"names\": [{ \"name\": \"A,PSSession\", \"code\": 4711 }]",
                        23, "PowerShell's names have letters only."));
    files.push_back(bad("a name without its code", "\"names\": [{ \"name\": \"Tunnel\" }]", 13,
                        "\"code\" is missing here."));
    files.push_back(bad("too many names",
                        "\"names\": [" + many(33, "{ \"name\": \"T\", \"code\": 4711 }") + "]", 1005,
                        "This is one too many: 32 at most."));
    files.push_back(bad("a language there is not", "\"wordings\": { \"english\": [] }, \"codes\": [4711]", 17,
                        "\"english\" is no language. Write \"en\", \"pt-BR\" and the like, or \"any\"."));
    files.push_back(bad("wordings without their language", "\"wordings\": [\"The tunnel is down\"]", 15,
                        "This must be an object: { … }."));
    files.push_back(bad("a wording too short", "\"wordings\": { \"en\": [\" a-b '\"] }", 24,
                        "This is too short to look for: blanks and quotes aside, four letters are needed."));
    files.push_back(bad("a wording too long", "\"wordings\": { \"en\": [\"" + QByteArray(301, 'x') + "\"] }",
                        24, "This is too long: 300 characters at most."));
    files.push_back(bad("a wording that is a number", "\"wordings\": { \"en\": [5] }", 24,
                        "This must be a text in quotes."));
    files.push_back(bad("a wording without its text", "\"wordings\": { \"en\": [{ \"needs\": \"winrm\" }] }",
                        24, "\"text\" is missing here."));
    files.push_back(bad("a context there is not",
                        "\"wordings\": { \"en\": [{ \"text\": \"The tunnel\", \"needs\": \"ssh\" }] }", 57,
                        "\"ssh\" is not known here. These are: remoting, winrm, address, "
                        "line, sentence."));
    files.push_back(
        bad("a pattern", "\"wordings\": { \"en\": [{ \"regex\": \"(a+)+$\" }] }", 26,
            "\"regex\" is not known here. These are: text, strength, needs, unless, unconfirmed, source."));
    files.push_back(unseen(bad("too many wordings",
                               "\"wordings\": { \"de\": [" + many(100, "\"Tunnel\"") + "], \"en\": [" +
                                   many(101, "\"Tunnel\"") + "] }",
                               2032, "This is one too many: 200 at most.")));
    files.push_back(bad("unless nothing", "\"unless\": { \"near\": [\" \"] }, " + wording, 24,
                        "This must not be empty."));
    files.push_back(bad("unless, too often",
                        "\"unless\": { \"near\": [" + many(17, "\"ssh\"") + "] }, " + wording, 136,
                        "This is one too many: 16 at most."));
    files.push_back(bad("unless something else", "\"unless\": { \"before\": [\"ssh\"] }, " + wording, 15,
                        "\"before\" is not known here. These are: followedBy, near."));
}

} // namespace

QByteArray ownFile(const QByteArray &line)
{
    return "{\n  \"id\": \"contoso-vpn\",\n  \"title\": \"The tunnel to Contoso is down.\",\n"
           "  \"explanation\": \"Call the network team.\",\n  " +
           line + "\n}\n";
}

std::vector<OwnFile> ownFiles()
{
    std::vector<OwnFile> files;
    addGood(files);
    addNotJson(files);
    addBadMembers(files);
    addBadFinds(files);
    return files;
}
