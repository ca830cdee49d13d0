#include "engine/run/journal.h"

#include "engine/computers/this_machine.h"
#include "engine/run/journal_line.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Journal)
};

QJsonArray encodeAnswers(const std::vector<Answer> &answers)
{
    QJsonArray array;
    for (const Answer &answer : answers)
        array.append(json::encode(answer));
    return array;
}

} // namespace

Journal::Journal(QString folder, QString path)
    : m_folder(std::move(folder))
    , m_path(std::move(path))
{
}

QString Journal::filePath(const QString &folder, const QString &session)
{
    return QDir(folder).filePath(session + QStringLiteral(".jsonl"));
}

bool Journal::isSessionId(const QString &text)
{
    if (text.size() != 22 || text.at(8) != QLatin1Char('-') || text.at(15) != QLatin1Char('-'))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool hexLetter = i > 15 && c >= u'a' && c <= u'f';
        if (i != 8 && i != 15 && !(c >= u'0' && c <= u'9') && !hexLetter)
            return false;
    }
    return true;
}

QString Journal::newSessionId()
{
    // The ids' order is the order of the sessions, also within one second: what a later session set lies on
    // top of what an earlier one set.
    static std::atomic<qint64> last = 0;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 drawn = now.toSecsSinceEpoch() << 24 | static_cast<qint64>(now.time().msec()) << 14 |
                         (QRandomGenerator::system()->generate() & 0x3FFFU);
    qint64 previous = last.load();
    qint64 id = 0;
    do {
        id = std::max(drawn, previous + 1);
    } while (!last.compare_exchange_weak(previous, id));
    const QString time =
        QDateTime::fromSecsSinceEpoch(id >> 24, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return QStringLiteral("%1-%2").arg(time).arg(id & 0xFFFFFF, 6, 16, QLatin1Char('0'));
}

Failure Journal::writeFailure() const
{
    const bool denied = m_file && m_file->error() == QFileDevice::PermissionsError;
    return failure(denied ? ErrorCode::AccessDenied : ErrorCode::Failed, m_path,
                   Text::tr("The journal \"%1\" cannot be written: %2. Nothing more was changed.")
                       .arg(m_path, m_file ? m_file->errorString() : QString()));
}

void Journal::observe(JournalPoint point) const
{
    if (m_observer)
        m_observer(point, m_lines + (point == JournalPoint::BeforeWrite ? 1 : 0));
}

Result<Journal> Journal::create(const QString &folder, const JournalHeader &header)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::AccessDenied, folder,
                       Text::tr("The folder \"%1\" for the journal cannot be made.").arg(folder));
    Journal journal(folder, filePath(folder, header.session));
    journal.m_file = std::make_unique<QFile>(journal.m_path);
    journal.m_head = std::make_unique<QFile>(journal_line::headPath(journal.m_path));
    if (!journal.m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) ||
        !journal.m_head->open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return journal.writeFailure();
    QJsonObject body = json::encode(header).toObject();
    body.insert(QStringLiteral("type"), QStringLiteral("session"));
    if (auto written = journal.append(body, Durable::Now); !written)
        return Failure(written.error());
    (void)this_machine::syncFolder(folder);
    return journal;
}

Result<Journal> Journal::open(const QString &folder, const QString &session)
{
    const auto chain = journal_line::readChain(filePath(folder, session));
    if (!chain)
        return Failure(chain.error());
    Journal journal(folder, filePath(folder, session));
    journal.m_file = std::make_unique<QFile>(journal.m_path);
    journal.m_head = std::make_unique<QFile>(journal_line::headPath(journal.m_path));
    if (!journal.m_file->open(QIODevice::ReadWrite | QIODevice::Unbuffered) ||
        !journal.m_head->open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return journal.writeFailure();
    // A line that a crash cut off is no line; the next one must not be glued to it.
    if (!journal.m_file->resize(chain->intactBytes) || !journal.m_file->seek(chain->intactBytes))
        return journal.writeFailure();
    journal.m_lines = static_cast<int>(chain->bodies.size());
    journal.m_lastHash = chain->lastHash;
    return journal;
}

Result<void> Journal::append(const QJsonObject &body, Durable durable)
{
    observe(JournalPoint::BeforeWrite);
    const QByteArray raw = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QString hash = journal_line::chainHash(m_lastHash, raw);
    const QByteArray line = journal_line::format(m_lines + 1, hash, raw);
    if (m_file->write(line) != line.size())
        return writeFailure();
    ++m_lines;
    m_lastHash = hash;
    observe(JournalPoint::AfterWrite);
    if (durable == Durable::Now) {
        ++m_syncs;
        if (!this_machine::syncToDisk(m_file->handle()))
            return writeFailure();
    }
    // The head may be older than the file after a power cut, never newer than what is on the disk.
    if (auto head = writeHead(); !head)
        return head;
    observe(JournalPoint::AfterSync);
    return {};
}

Result<void> Journal::writeHead()
{
    // Always the same length and written in place: there is no moment with half a head.
    const QByteArray head = journal_line::formatHead(m_lines, m_lastHash);
    if (!m_head->seek(0) || m_head->write(head) != head.size())
        return writeFailure();
    return {};
}

Result<void> Journal::beginPass(PassKind kind, const Plan &plan, const QString &started,
                                const QString &handover)
{
    QJsonObject body{{QStringLiteral("type"), QStringLiteral("pass")},
                     {QStringLiteral("pass"), enumName(kind)},
                     {QStringLiteral("started"), started}};
    // The first pass runs the plan of the header; it stands there already.
    if (kind != PassKind::Apply)
        body.insert(QStringLiteral("plan"), json::encode(plan));
    if (kind != PassKind::Apply && !handover.isEmpty())
        body.insert(QStringLiteral("handover"), handover);
    return append(body, Durable::WithNext);
}

Result<void> Journal::intent(int step, const std::vector<Answer> &before)
{
    return append({{QStringLiteral("type"), QStringLiteral("intent")},
                   {QStringLiteral("step"), step},
                   {QStringLiteral("before"), encodeAnswers(before)}},
                  Durable::Now);
}

Result<void> Journal::outcome(const Outcome &outcome)
{
    QJsonObject body = json::encode(outcome).toObject();
    body.insert(QStringLiteral("type"), QStringLiteral("outcome"));
    return append(body, Durable::Now);
}

Result<void> Journal::endPass()
{
    return append({{QStringLiteral("type"), QStringLiteral("end")}}, Durable::Now);
}

Result<void> Journal::keepOn(const KeptOn &decision)
{
    QJsonObject body = json::encode(decision).toObject();
    body.insert(QStringLiteral("type"), QStringLiteral("kept-on"));
    return append(body, Durable::Now);
}

QStringList Journal::sessions(const QString &folder)
{
    QStringList ids;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        if (const QString id = file.chopped(6);
            isSessionId(id) && !journal_line::neverBegan(filePath(folder, id)))
            ids.append(id);
    return ids;
}

} // namespace credssp
