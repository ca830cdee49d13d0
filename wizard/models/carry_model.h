// Scripts that a person takes to servers, and the answers that come back, without a window. The page
// "Checking the computers" has its questions carried, the page "Making the changes" its changes.
#pragma once

#include "engine/computers/carried/carried_script.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace credssp {

class Session;
class Troubleshooting;

/// Lives in the window's thread; answers are read and taken on the worker. Whatever an answer is refused for,
/// nothing else changes: another one can be opened.
class CarryModel final : public QObject
{
    Q_OBJECT

public:
    /// One script on its way.
    struct Errand
    {
        CarriedRequest request;
        QString savedAs; ///< its path; empty: not saved yet
    };

    explicit CarryModel(Troubleshooting &shared, QObject *parent = nullptr);

    /// What there is to be carried now; one already known that is about the same keeps its script.
    void setRequests(const std::vector<CarriedRequest> &requests);
    [[nodiscard]] const std::vector<Errand> &errands() const { return m_errands; }
    /// Made when it is asked for: of hundreds few are looked at.
    [[nodiscard]] CarriedScript script(int errand) const;

    // --- what it does, for people who read it first ---
    [[nodiscard]] QStringList looks(int errand) const;
    [[nodiscard]] QStringList changes(int errand) const; ///< what each change does; empty: it only looks
    [[nodiscard]] QString text(int errand) const;        ///< the whole script

    // --- saving it ---
    /// A file name to begin with.
    [[nodiscard]] QString scriptName(int errand) const;
    /// The name that the lines to type are about: that of the saved file.
    [[nodiscard]] QString savedName(int errand) const;
    /// Error: what writing the file answers. Quick.
    [[nodiscard]] Result<void> save(int errand, const QString &path);

    // --- bringing the answer ---
    /// Reads the file and takes it. brought() follows, or problem() says why not.
    void open(const QString &path);
    [[nodiscard]] bool isOpening() const { return m_opening; }
    /// Why the last answer was refused; a whole sentence, or empty.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void forgetProblem();

signals:
    /// Other errands, or something about one of them.
    void changed();
    /// The answer of that computer has been taken.
    void brought(const QString &computer);

private:
    void setProblem(const QString &problem);

    Troubleshooting &m_shared;
    std::vector<Errand> m_errands;
    QString m_problem;
    bool m_opening = false;
    int m_round = 0; ///< which errands an answer was opened for
};

} // namespace credssp
