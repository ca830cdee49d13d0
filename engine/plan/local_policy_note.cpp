#include "engine/plan/local_policy_note.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::LocalPolicyNote)
};

QString noteAbout(const QString &computer, bool hasInterface, const RegistryState &before)
{
    if (!hasInterface)
        return Text::tr("\"%1\" has no Group Policy editor (gpedit), so CredSSP Wizard changes the file of "
                        "its local policy itself (Registry.pol) and counts the change in gpt.ini. Undo gives "
                        "back every value. A file that was not there before goes again; the count stays.")
            .arg(computer);
    if (before.absentFrom == policyFileItself)
        return Text::tr("\"%1\" has no file for its local policy yet (Registry.pol). Windows makes one. "
                        "After an undo it stays there with nothing in it.")
            .arg(computer);
    return {};
}

} // namespace

QStringList localPolicyNotes(const std::vector<Step> &steps, const AnswersByComputer &answers)
{
    QStringList notes;
    for (const Step &step : steps) {
        const auto key = answersOf(answers, step.computer)
                             .get(RegistryKeyRead{RegistryStore::Hklm, keys::groupPolicyObject});
        const auto *edit = std::get_if<EditRegistry>(&step.action);
        if (!key || key->denied || edit == nullptr)
            continue;
        for (const RegistryChange &change : edit->changes) {
            if (change.store != RegistryStore::LocalPolicy)
                continue;
            const QString note = noteAbout(step.computer, key->exists, change.before);
            if (!note.isEmpty() && !notes.contains(note))
                notes.append(note);
        }
    }
    return notes;
}

} // namespace credssp
