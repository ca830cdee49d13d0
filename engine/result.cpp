#include "engine/result.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Error)
};

QString generalSentence(ErrorCode code, const QString &subject)
{
    switch (code) {
    case ErrorCode::NotFound:
        return Text::tr("\"%1\" does not exist.").arg(subject);
    case ErrorCode::AccessDenied:
        return Text::tr("Windows did not allow access to \"%1\". Continue as administrator.").arg(subject);
    case ErrorCode::Unreachable:
        return Text::tr("\"%1\" does not answer. Check its name, that it is running, and the network.")
            .arg(subject);
    case ErrorCode::TimedOut:
        return Text::tr("\"%1\" did not answer in time. Try again.").arg(subject);
    case ErrorCode::Canceled:
        return Text::tr("Stopped before \"%1\" was finished.").arg(subject);
    case ErrorCode::NotAvailable:
        return Text::tr("\"%1\" is not available here yet.").arg(subject);
    case ErrorCode::InvalidInput:
        return Text::tr("\"%1\" cannot be used. Check how it is written.").arg(subject);
    case ErrorCode::Conflict:
        return Text::tr("\"%1\" is no longer as it was shown. Look at the changes again.").arg(subject);
    case ErrorCode::Corrupt:
        return Text::tr("\"%1\" is damaged and is not used.").arg(subject);
    case ErrorCode::Locked:
        return Text::tr("Another CredSSP Wizard is at work on \"%1\". Wait until it has finished.")
            .arg(subject);
    case ErrorCode::Failed:
        return Text::tr("\"%1\" failed.").arg(subject);
    }
    return {};
}

} // namespace

Failure failure(ErrorCode code, QString subject, QString detail, qint64 native)
{
    return Failure(Error{code, native, std::move(subject), std::move(detail)});
}

QString errorId(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::AccessDenied:
        return QStringLiteral("access-denied");
    case ErrorCode::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorCode::TimedOut:
        return QStringLiteral("timed-out");
    case ErrorCode::Canceled:
        return QStringLiteral("canceled");
    case ErrorCode::NotAvailable:
        return QStringLiteral("not-available");
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid-input");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString errorText(const Error &error)
{
    const QString sentence =
        error.detail.isEmpty() ? generalSentence(error.code, error.subject) : error.detail;
    if (error.native == 0)
        return sentence;
    // Windows' own codes are recognizable to administrators in hexadecimal; small ones are not HRESULTs.
    const bool small = error.native > 0 && error.native < 0x10000;
    const QString code =
        small ? QString::number(error.native)
              : QStringLiteral("0x%1").arg(static_cast<quint32>(error.native), 8, 16, QLatin1Char('0'));
    return Text::tr("%1 (Windows' code: %2)").arg(sentence, code);
}

} // namespace credssp
