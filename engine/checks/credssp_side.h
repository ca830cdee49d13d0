// CredSSP of one side, as Windows goes by it: the policy when there is one, else the computer's own setting.
#pragma once

#include "engine/checks/judging.h"

namespace credssp {

struct EffectiveCredSsp
{
    bool on = false;
    bool locked = false; ///< a policy decides; the setting itself cannot be changed
    QString looked;      ///< whole sentences: what was read
    QString value;       ///< "1", "0", or empty when nothing is set
};

/// From the two keys' listings. Only a well-formed REG_DWORD counts. Source: facts page §1.6.
[[nodiscard]] inline EffectiveCredSsp effectiveCredSsp(const RegistryKeyRead &settingRead,
                                                       const RegistryKeyAnswer &setting,
                                                       const RegistryKeyRead &policyRead,
                                                       const RegistryKeyAnswer &policy)
{
    const RegistryState locked = reads::valueIn(policy, keys::allowCredSsp);
    const RegistryState own = reads::valueIn(setting, keys::authCredSsp);
    const bool byPolicy = locked.dword().has_value();
    const RegistryState &decides = byPolicy ? locked : own;
    QStringList looked;
    if (locked.isPresent())
        looked.append(lookSentence(policyRead.key, keys::allowCredSsp, locked));
    looked.append(lookSentence(settingRead.key, keys::authCredSsp, own));
    return {decides.dword() == 1U, byPolicy, sentences(looked),
            decides.isPresent() ? decides.data.display() : QString()};
}

} // namespace credssp
