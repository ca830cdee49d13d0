#include "engine/computers/carried/carried_answer.h"

#include "engine/computers/remote/questions.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CarriedComputer)
};

QString timeText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

bool fits(const QString &text, const QString &pattern)
{
    return QRegularExpression(u'\\' + QStringLiteral("A(?:") + pattern + QStringLiteral(")\\z"))
        .match(text)
        .hasMatch();
}

/// The form of the file, and nothing of what it means.
class Form
{
public:
    Form(const QByteArray &bytes, const QString &file)
        : m_bytes(bytes)
        , m_file(file)
    {
    }

    Result<CarriedAnswer> read()
    {
        if (m_bytes.size() > CarriedLimits::bytes)
            return refused(Text::tr("\"%1\" is larger than 1 MB. That is no answer of a script of this "
                                    "program; choose the right file.")
                               .arg(m_file));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(m_bytes, &error);
        if (!document.isObject())
            return broken(Text::tr("It is no JSON object (byte %1).").arg(QString::number(error.offset)));
        const QJsonObject object = document.object();
        static const QStringList keys{QStringLiteral("format"), QStringLiteral("nonce"),
                                      QStringLiteral("plan"),   QStringLiteral("name"),
                                      QStringLiteral("sid"),    QStringLiteral("id"),
                                      QStringLiteral("time"),   QStringLiteral("whole"),
                                      QStringLiteral("looks"),  QStringLiteral("performed")};
        for (const QString &key : keys)
            if (!object.contains(key))
                return broken(Text::tr("The field \"%1\" is missing.").arg(key));
        for (const QString &key : object.keys())
            if (!keys.contains(key))
                return broken(Text::tr("It has a field that is not known."));
        if (const QString wrong = wrongField(object); !wrong.isEmpty())
            return broken(Text::tr("The field \"%1\" is not as it must be.").arg(wrong));
        if (!object.value(QStringLiteral("whole")).toBool())
            return refused(Text::tr("\"%1\" was written by a script that did not run to its end. Look at "
                                    "what is there with a new script.")
                               .arg(m_file));
        m_answer.sha256 =
            QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex());
        return m_answer;
    }

    [[nodiscard]] Failure refused(const QString &sentence) const
    {
        return failure(ErrorCode::InvalidInput, m_file, sentence);
    }

    [[nodiscard]] Failure broken(const QString &what) const
    {
        return refused(Text::tr("\"%1\" is no whole answer. %2 Copy the file again from the server, or run "
                                "a new script there.")
                           .arg(m_file, what));
    }

private:
    static std::optional<qint64> number(const QJsonValue &value, qint64 most)
    {
        const auto whole = json::decode<qint64>(value, {});
        return whole && *whole >= 0 && *whole <= most ? std::optional(*whole) : std::nullopt;
    }

    /// The first field that is wrong; empty when none is.
    QString wrongField(const QJsonObject &object)
    {
        if (object.value(QStringLiteral("format")) != QJsonValue(1))
            return QStringLiteral("format");
        const auto take = [&](QString &field, const char *key, const char *pattern) {
            const QJsonValue value = object.value(QLatin1String(key));
            field = value.toString();
            return value.isString() && fits(field, QLatin1String(pattern));
        };
        if (!take(m_answer.request.nonce, "nonce", "[0-9a-f]{32}"))
            return QStringLiteral("nonce");
        if (!take(m_answer.request.plan, "plan", "(?:[0-9a-f]{64})?"))
            return QStringLiteral("plan");
        if (!take(m_answer.name, "name", "[A-Za-z0-9_-]{1,15}"))
            return QStringLiteral("name");
        if (!take(m_answer.sid, "sid", "(?:S-1-5-21(?:-[0-9]{1,10}){3})?"))
            return QStringLiteral("sid");
        if (!take(m_answer.id, "id", "[0-9A-Fa-f-]{0,64}"))
            return QStringLiteral("id");
        const auto time = number(object.value(QStringLiteral("time")), 253402300799); // the year 9999
        if (!time)
            return QStringLiteral("time");
        if (!object.value(QStringLiteral("whole")).isBool())
            return QStringLiteral("whole");
        m_answer.time = *time;
        m_answer.name = m_answer.name.toUpper();
        m_answer.id = m_answer.id.toLower();
        if (!takeLooks(object.value(QStringLiteral("looks"))))
            return QStringLiteral("looks");
        if (!takePerformed(object.value(QStringLiteral("performed"))))
            return QStringLiteral("performed");
        return {};
    }

    /// Each is what read.ps1 writes of this very computer.
    bool takeLooks(const QJsonValue &looks)
    {
        for (const QJsonValue value : looks.toArray()) {
            const QJsonObject look = value.toObject();
            const bool isOfIt = look.value(QStringLiteral("format")) == QJsonValue(1) &&
                                look.value(QStringLiteral("name")).toString().toUpper() == m_answer.name &&
                                look.value(QStringLiteral("id")).toString().toLower() == m_answer.id &&
                                look.value(QStringLiteral("answers")).isArray() && look.size() == 4;
            if (!isOfIt)
                return false;
            m_answer.looks.push_back(look.value(QStringLiteral("answers")).toArray());
        }
        return looks.isArray();
    }

    bool takePerformed(const QJsonValue &performed)
    {
        for (const QJsonValue value : performed.toArray()) {
            const QJsonObject one = value.toObject();
            const auto step = number(one.value(QStringLiteral("step")), 100000);
            const QJsonValue said = one.value(QStringLiteral("said"));
            const bool isInOrder =
                step && (m_answer.performed.empty() || *step > m_answer.performed.back().step);
            if (!isInOrder || one.size() != 2 || said.toObject().value(QStringLiteral("format")) != 1)
                return false;
            m_answer.performed.push_back({static_cast<int>(*step), said.toObject()});
        }
        return performed.isArray();
    }

    const QByteArray &m_bytes;
    const QString &m_file;
    CarriedAnswer m_answer;
};

Failure conflict(const QString &file, const QString &sentence)
{
    return failure(ErrorCode::Conflict, file, sentence);
}

/// Whether it answers its request, and nothing else.
Result<void> checkOrigin(const CarriedAnswer &answer, const CarriedRequest &request, const QString &file)
{
    if (answer.request.plan != request.plan)
        return conflict(file, Text::tr("\"%1\" answers another plan than the script was made for. It is not "
                                       "used; make a new script and run that.")
                                  .arg(file));
    if (answer.name != request.expected || (!request.machine.isEmpty() && answer.id != request.machine) ||
        (!request.sid.isEmpty() && answer.sid != request.sid))
        return conflict(file, Text::tr("\"%1\" comes from another computer (%2) than the script was made "
                                       "for (%3). Run the script on %3.")
                                  .arg(file, answer.name, request.expected));
    return {};
}

Result<void> checkTime(const CarriedAnswer &answer, const CarriedRequest &request, const QString &file,
                       qint64 now)
{
    if (now - request.made > CarriedLimits::lifetime)
        return conflict(file, Text::tr("\"%1\" answers a script of %2, which is more than a day old. Make a "
                                       "new script and run that.")
                                  .arg(file, timeText(request.made)));
    if (answer.time < request.made - CarriedLimits::clocks)
        return conflict(file, Text::tr("\"%1\" says it was written on %2, before its script was made (%3). "
                                       "The clock of %4 is slow, or the file is not what it seems. Set the "
                                       "clock right there and run a new script.")
                                  .arg(file, timeText(answer.time), timeText(request.made), answer.name));
    if (answer.time > now + CarriedLimits::clocks)
        return conflict(file, Text::tr("\"%1\" says it was written on %2, and here it is only %3. The clock "
                                       "of %4 is fast. Set it right there and run a new script.")
                                  .arg(file, timeText(answer.time), timeText(now), answer.name));
    return {};
}

/// As many replies as questions, each time; no more actions than were confirmed.
bool isComplete(const CarriedAnswer &answer, const CarriedRequest &request)
{
    const qsizetype questions = Questions(request.reads).json().size();
    const auto refusedHere = [](const CarriedPerformed &one) {
        return one.said.value(QStringLiteral("refused")) == QJsonValue(QStringLiteral("not-as-shown"));
    };
    // A step that the script left alone has no look of its own; only the last can be one.
    const auto made = static_cast<std::size_t>(std::ranges::count_if(
        answer.performed, [&](const CarriedPerformed &one) { return !refusedHere(one); }));
    return answer.looks.size() == made + 1 && answer.performed.size() - made <= 1 &&
           (answer.performed.size() == made || refusedHere(answer.performed.back())) &&
           std::ranges::all_of(answer.looks,
                               [&](const QJsonArray &look) { return look.size() == questions; }) &&
           std::ranges::all_of(answer.performed, [&](const CarriedPerformed &one) {
               return std::cmp_less(one.step, request.steps.size());
           });
}

} // namespace

Result<CarriedAnswer> takeCarriedAnswer(const QByteArray &bytes, const QString &file,
                                        const CarriedStore &store, qint64 now)
{
    Form form(bytes, file);
    auto answer = form.read();
    if (!answer)
        return answer;
    auto request = store.find(answer->request.nonce);
    if (!request && request.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, file,
                       Text::tr("\"%1\" answers no script that was made here. Make a script, run that one, "
                                "and bring its answer back.")
                           .arg(file));
    if (!request)
        return Failure(request.error());
    if (auto origin = checkOrigin(*answer, *request, file); !origin)
        return Failure(origin.error());
    if (auto time = checkTime(*answer, *request, file, now); !time)
        return Failure(time.error());
    if (!isComplete(*answer, *request))
        return form.broken(Text::tr("It does not answer the questions that were asked."));
    if (request->isUsedUp)
        return conflict(file, Text::tr("\"%1\" has been used already: what it reports is in the journal. "
                                       "Look at what is there now with a new script.")
                                  .arg(file));
    if (!request->answered.isEmpty() && request->answered != answer->sha256)
        return conflict(file, Text::tr("Another answer to the same script than \"%1\" has been used already. "
                                       "Make a new script and run that.")
                                  .arg(file));
    answer->request = *std::move(request);
    return answer;
}

Result<void> rememberCarriedAnswer(const CarriedAnswer &answer, const CarriedStore &store, bool isUsedUp)
{
    CarriedRequest request = answer.request;
    request.answered = answer.sha256;
    request.isUsedUp = isUsedUp;
    return store.keep(request);
}

} // namespace credssp
