#include "wizard/models/carry_model.h"

#include "engine/computers/carried/carried_answer.h"
#include "wizard/models/troubleshooting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CarryModel)
};

/// Which plan each computer's script is for; empty: it only looks.
using Plans = std::map<QString, QString>;

struct Brought
{
    QString computer;
    QByteArray bytes;
    QString file;
    bool looksOnly = false;
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidInput, path, Text::tr("The file \"%1\" cannot be read.").arg(path));
    // One byte more than is allowed tells that it is too large.
    return file.read(CarriedLimits::bytes + 1);
}

/// Whether it is the answer that is waited for: no other is given to the session.
Result<void> checkExpected(const CarriedRequest &request, const QString &file, const Plans &plans)
{
    const QString &computer = request.computer;
    const auto expected = plans.find(computer);
    if (expected == plans.end())
        return failure(
            ErrorCode::Conflict, computer,
            Text::tr("\"%1\" comes from %2, whose answer is not waited for here.").arg(file, computer));
    if (expected->second == request.plan)
        return {};
    if (request.plan.isEmpty())
        return failure(ErrorCode::Conflict, computer,
                       Text::tr("\"%1\" answers a script that only looks. Open the answer of the script that "
                                "makes the changes on %2.")
                           .arg(file, computer));
    if (expected->second.isEmpty())
        return failure(
            ErrorCode::Conflict, computer,
            Text::tr("\"%1\" tells of changes on %2. Here the answer of the script that only looks "
                     "is needed.")
                .arg(file, computer));
    return failure(ErrorCode::Conflict, computer,
                   Text::tr("\"%1\" tells of other changes on %2 than these. Open the answer of the script "
                            "that was saved here.")
                       .arg(file, computer));
}

Result<Brought> bring(Session &session, const QString &path, const Plans &plans)
{
    Brought brought;
    brought.file = QFileInfo(path).fileName();
    auto bytes = contentOf(path);
    if (!bytes)
        return Failure(bytes.error());
    brought.bytes = *std::move(bytes);
    const auto answer =
        takeCarriedAnswer(brought.bytes, brought.file, CarriedStore(session.setup().carriedFolder),
                          QDateTime::currentSecsSinceEpoch());
    if (!answer)
        return Failure(answer.error());
    if (auto expected = checkExpected(answer->request, brought.file, plans); !expected)
        return Failure(expected.error());
    auto computer = session.bringAnswer(brought.bytes, brought.file);
    if (!computer)
        return Failure(computer.error());
    brought.computer = *std::move(computer);
    brought.looksOnly = answer->request.plan.isEmpty();
    return brought;
}

} // namespace

CarryModel::CarryModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
}

void CarryModel::setRequests(const std::vector<CarriedRequest> &requests)
{
    ++m_round;
    std::vector<Errand> errands;
    for (const CarriedRequest &request : requests) {
        const auto same = std::ranges::find_if(m_errands, [&](const Errand &known) {
            return known.request.nonce == request.nonce ||
                   (known.request.computer == request.computer && known.request.plan == request.plan &&
                    known.request.steps == request.steps && !request.steps.empty());
        });
        if (same != m_errands.end())
            errands.push_back(*same);
        else
            errands.push_back({request, {}});
    }
    m_errands = std::move(errands);
    m_opening = false;
    m_problem.clear();
    emit changed();
}

CarriedScript CarryModel::script(int errand) const
{
    return carriedScript(m_errands.at(static_cast<std::size_t>(errand)).request);
}

QStringList CarryModel::looks(int errand) const
{
    return carriedQuestionTexts(m_errands.at(static_cast<std::size_t>(errand)).request);
}

QStringList CarryModel::changes(int errand) const
{
    QStringList titles;
    for (const CarriedStep &step : m_errands.at(static_cast<std::size_t>(errand)).request.steps)
        titles.append(step.title);
    return titles;
}

QString CarryModel::text(int errand) const
{
    QString text = QString::fromUtf8(script(errand).bytes);
    text.remove(QChar(QChar::ByteOrderMark));
    return text.remove(QLatin1Char('\r'));
}

QString CarryModel::scriptName(int errand) const
{
    return script(errand).fileName;
}

QString CarryModel::savedName(int errand) const
{
    const Errand &saved = m_errands.at(static_cast<std::size_t>(errand));
    return saved.savedAs.isEmpty() ? scriptName(errand) : QFileInfo(saved.savedAs).fileName();
}

Result<void> CarryModel::save(int errand, const QString &path)
{
    Errand &saved = m_errands.at(static_cast<std::size_t>(errand));
    const QByteArray bytes = script(errand).bytes;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Failed, path,
                       tr("The file %1 could not be written: %2").arg(path, file.errorString()));
    saved.savedAs = path;
    emit changed();
    return {};
}

void CarryModel::open(const QString &path)
{
    if (m_opening || m_errands.empty())
        return;
    m_opening = true;
    m_problem.clear();
    emit changed();
    Plans plans;
    for (const Errand &errand : m_errands)
        plans.emplace(errand.request.computer, errand.request.plan);
    const int round = m_round;
    m_shared.withSession(
        this,
        [path, plans](Session &session, const std::stop_token &) { return bring(session, path, plans); },
        [this, round](const Result<Brought> &taken) {
            if (round != m_round)
                return;
            m_opening = false;
            if (!taken) {
                setProblem(errorText(taken.error()));
                return;
            }
            if (taken->looksOnly)
                m_shared.keepAnswer(taken->computer, taken->bytes, taken->file);
            emit changed();
            emit brought(taken->computer);
        });
}

void CarryModel::forgetProblem()
{
    if (!m_problem.isEmpty())
        setProblem({});
}

void CarryModel::setProblem(const QString &problem)
{
    m_problem = problem;
    emit changed();
}

} // namespace credssp
