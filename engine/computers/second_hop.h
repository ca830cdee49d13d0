// "Try the second hop": what CredSSP is for, tried by the person, with a password that Windows asks for.
#pragma once

#include "engine/computers/answer.h"
#include "engine/result.h"

#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace credssp {

/// From this computer to a server, and on from there.
struct SecondHop
{
    QString server;
    QString onward; ///< a share (\\host\share\…) or a computer; empty: the server is far enough
};

/// Validates what was typed. InvalidInput, with a sentence that says what to type instead.
[[nodiscard]] Result<SecondHop> parseSecondHop(const QString &server, const QString &onward);

/// Where one can go on to from @p server without knowing more of the domain: its SYSVOL share, which every
/// member may read and which asks who comes. Empty for a short name or an address.
/// Source: MS-GPOD 1.1.5 (SYSVOL is shared by every domain controller under the domain's name).
[[nodiscard]] QString usualOnward(const QString &server);

/// One try. Its text can be shown before anything runs, and is what runs.
class SecondHopTrial
{
public:
    /// Error: Failed when no folder for the answer can be made.
    [[nodiscard]] static Result<std::shared_ptr<SecondHopTrial>> prepare(const SecondHop &hop);

    /// PowerShell text: our script and one line that calls it.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Opens PowerShell in a window and waits until it has answered, however long a person takes; the window
    /// stays until the person closes it. Blocks; any thread; once. Errors: NotAvailable (no Windows, or
    /// PowerShell may not start), NotFound (there is none), Canceled (@p stop, or the person did not sign in
    /// or closed the window), Corrupt (the answer is none of ours).
    [[nodiscard]] Result<ConnectionAnswer> run(std::stop_token stop = {}) const;

    /// For tests: the file that the answer is expected in.
    [[nodiscard]] QString answerFile() const;
    [[nodiscard]] const QString &number() const { return m_number; }

private:
    SecondHopTrial() = default;

    QTemporaryDir m_folder;
    QString m_number;
    QString m_text;
};

/// What the script wrote: strict, at most 1 MB. Errors: Canceled (nobody signed in), Corrupt.
[[nodiscard]] Result<ConnectionAnswer> secondHopAnswer(const QByteArray &bytes, const QString &number);

} // namespace credssp
