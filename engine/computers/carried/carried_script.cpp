#include "engine/computers/carried/carried_script.h"

#include "engine/computers/carried/question_words.h"
#include "engine/computers/command.h"
#include "engine/computers/remote/questions.h"
#include "engine/powershell/script.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CarriedComputer)
};

/// On one line, whatever is in it: no foreign text gets out of a comment.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return text;
}

QString asText(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// Says in PowerShell what the command line of a file in the present folder is.
QString here(const QString &fileName)
{
    return QStringLiteral(".\\") + fileName;
}

class Writer
{
public:
    Writer(const CarriedRequest &request, const CarriedScript &script)
        : m_request(request)
        , m_script(script)
        , m_questions(request.reads)
    {
    }

    QString text()
    {
        head();
        data();
        texts();
        actions();
        parts();
        return m_text;
    }

private:
    void line(const QString &text = {}) { m_text += text + QStringLiteral("\r\n"); }
    /// Windows takes some comments for commands ("#Requires"); after a blank none is one.
    void comment(const QString &text = {})
    {
        line(text.isEmpty() ? QStringLiteral("#") : QStringLiteral("# ") + oneLine(text));
    }

    void head()
    {
        const QString name = m_request.expected;
        const bool changes = !m_request.steps.empty();
        comment(changes ? Text::tr("CredSSP Wizard: changes to %1 that were confirmed").arg(name)
                        : Text::tr("CredSSP Wizard: questions to %1").arg(name));
        comment(changes ? Text::tr("It works on %1 alone, and does nothing on any other computer.").arg(name)
                        : Text::tr("It works on %1 alone, and changes nothing there.").arg(name));
        comment();
        comment(Text::tr("1. Take this file to %1. In PowerShell, in the file's folder, see that nobody has "
                         "changed it. This prints the value (SHA-256) that the wizard shows:")
                    .arg(name));
        comment(QStringLiteral("     ") + m_script.hashLine);
        comment(Text::tr("2. Run it there as administrator:"));
        comment(QStringLiteral("     ") + m_script.runLine);
        comment(Text::tr("3. Bring back the file that it writes beside itself: %1").arg(m_script.answerName));
        comment();
        comment(Text::tr("What it looks at:"));
        const QStringList looks = carriedQuestionTexts(m_request);
        for (const QString &sentence : looks)
            comment(QStringLiteral("- ") + sentence);
        if (changes)
            changesInWords();
        comment();
        comment(m_request.plan.isEmpty() ? Text::tr("Plan: none, for it only looks.")
                                         : Text::tr("Plan: %1").arg(m_request.plan));
        line();
    }

    void changesInWords()
    {
        comment();
        comment(Text::tr("What it then changes, one after the other. Each change is made only if things are "
                         "still as they were shown; it stops at the first that does not succeed:"));
        int number = 0;
        for (const CarriedStep &step : m_request.steps) {
            comment(QStringLiteral("%1. %2").arg(QString::number(++number), step.title));
            for (const Command &command : commandsOf(step.action))
                comment(QStringLiteral("     ") + toPowerShell(command));
        }
    }

    void set(const char *name, const QString &value)
    {
        line(QStringLiteral("$%1 = %2").arg(QLatin1String(name), value));
    }

    void data()
    {
        set("CredsspNonce", quoted(m_request.nonce));
        set("CredsspPlan", quoted(m_request.plan));
        set("CredsspExpected", quoted(m_request.expected));
        set("CredsspMachine", quoted(m_request.machine));
        set("CredsspAnswer", quoted(m_script.answerName));
        set("CredsspQuestions", quoted(asText(QJsonObject{{QStringLiteral("reads"), m_questions.json()}})));
    }

    /// What it says to whoever runs it.
    void texts()
    {
        const QString name = m_request.expected;
        line(QStringLiteral("$CredsspTexts = @{"));
        const auto text = [this](const char *key, const QString &sentence) {
            line(QStringLiteral("    %1 = %2").arg(QLatin1String(key), quoted(oneLine(sentence))));
        };
        text("file", Text::tr("Run this as a file: it writes its answer beside itself. Nothing was done."));
        text("other",
             Text::tr("This script is for %1, and this is another computer. Nothing was done.").arg(name));
        text("again",
             Text::tr("This script has been run already: its answer is there. Bring that back, or make a "
                      "new script in the wizard. Nothing was done now."));
        text("rights", Text::tr("Run this as administrator. Nothing was changed."));
        text("stopped",
             Text::tr("A change did not succeed, so those after it were not begun. The answer says which."));
        text("done", Text::tr("Done. Bring this file back to the wizard:"));
        line(QStringLiteral("}"));
    }

    /// The place of a question among those that travel.
    [[nodiscard]] qsizetype placeOf(const Read &subject) const
    {
        const QJsonArray own = Questions(std::vector<Read>{subject}).json();
        for (qsizetype i = 0; i < m_questions.json().size() && !own.isEmpty(); ++i)
            if (m_questions.json().at(i) == own.first())
                return i;
        return -1;
    }

    void actions()
    {
        line(QStringLiteral("$CredsspActions = @("));
        for (std::size_t i = 0; i < m_request.steps.size(); ++i) {
            const CarriedStep &step = m_request.steps.at(i);
            QJsonArray expected;
            for (const CarriedChange &change : step.changes)
                expected.append(QJsonObject{{QStringLiteral("place"), placeOf(change.subject)},
                                            {QStringLiteral("before"), json::encode(change.before)},
                                            {QStringLiteral("after"), json::encode(change.after)}});
            const bool isProgram = runsAt(step.action, ComputerKind::Carried) == Runs::Program;
            line(QStringLiteral("@{ program = $%1; expected = %2; action = {")
                     .arg(isProgram ? QStringLiteral("true") : QStringLiteral("false"),
                          quoted(asText(QJsonObject{{QStringLiteral("changes"), expected}}))));
            for (const Command &command : commandsOf(step.action))
                line(toPowerShell(command));
            line(i + 1 == m_request.steps.size() ? QStringLiteral("} }") : QStringLiteral("} },"));
        }
        line(QStringLiteral(")"));
    }

    void part(const char *name)
    {
        const QStringList lines = scriptText(QLatin1String(name)).split(u'\n');
        for (const QString &one : lines)
            line(one);
    }

    void parts()
    {
        part("json");
        part("computer");
        line(QStringLiteral("function CredsspLook {"));
        part("read");
        line(QStringLiteral("}"));
        line(QStringLiteral("function CredsspPerform($CredsspAction, $CredsspIsProgram) {"));
        part("perform");
        line(QStringLiteral("}"));
        part("carried");
    }

    const CarriedRequest &m_request;
    const CarriedScript &m_script;
    const Questions m_questions;
    QString m_text;
};

} // namespace

QString carriedHashLine(const QString &fileName)
{
    using A = Argument;
    return toPowerShell({QStringLiteral("Get-FileHash"),
                         false,
                         {A::parameter(QStringLiteral("-LiteralPath")), A::text(here(fileName)),
                          A::parameter(QStringLiteral("-Algorithm")), A::text(QStringLiteral("SHA256"))}});
}

QString carriedRunLine(const QString &fileName)
{
    return toPowerShell({here(fileName), true, {}});
}

QString carriedUnblockLine(const QString &fileName)
{
    using A = Argument;
    return toPowerShell({QStringLiteral("Unblock-File"),
                         false,
                         {A::parameter(QStringLiteral("-LiteralPath")), A::text(here(fileName))}});
}

QString carriedAllowLine()
{
    using A = Argument;
    return toPowerShell(
        {QStringLiteral("Set-ExecutionPolicy"),
         false,
         {A::parameter(QStringLiteral("-Scope")), A::text(QStringLiteral("Process")),
          A::parameter(QStringLiteral("-ExecutionPolicy")), A::text(QStringLiteral("RemoteSigned"))}});
}

QStringList carriedQuestionTexts(const CarriedRequest &request)
{
    QStringList said;
    for (const Read &read : request.reads)
        if (const QString sentence = questionText(read); !sentence.isEmpty() && !said.contains(sentence))
            said.append(sentence);
    said.append(Text::tr("It reads the computer's name and numbers (SID, machine id), so that its answer is "
                         "known for its own."));
    return said;
}

CarriedScript carriedScript(const CarriedRequest &request)
{
    CarriedScript script;
    script.fileName = carriedFileName(request) + QStringLiteral(".ps1");
    script.answerName = carriedFileName(request) + QStringLiteral(".answer.json");
    script.hashLine = carriedHashLine(script.fileName);
    script.runLine = carriedRunLine(script.fileName);
    script.bytes = QByteArrayLiteral("\xEF\xBB\xBF") + Writer(request, script).text().toUtf8();
    script.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(script.bytes, QCryptographicHash::Sha256).toHex().toUpper());
    return script;
}

} // namespace credssp
