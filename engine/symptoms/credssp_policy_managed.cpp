// A policy holds the setting: 0x8033808A, or the cmdlet's own words (facts page §1.1, §1.2).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CredsspPolicyManaged)
};

QString title()
{
    return Text::tr("CredSSP cannot be switched on or off here because a policy of your organization "
                    "controls it (the setting is controlled by Group Policy).");
}

constexpr Code kCodes[] = {
    {0x8033808A},
};

constexpr Phrase kPhrases[] = {
    {u"Cannot change GPO controlled setting"_p},
    {u"cannot be changed because is controlled by policies"_p},
    {u"cannot be changed because it is controlled by policies"_p},
    {u"The policy would need to be set to Not Configured in order to change the config setting"_p},
    {u"This command cannot be executed because the setting cannot be enabled"_p},
    {u"This command cannot be executed because the setting cannot be disabled"_p},
    // PowerShell's resources in its languages: EnableCredSSPPolicyValidateError, DisableCredSSP…
    {u"Tento příkaz nelze spustit, protože toto nastavení nelze povolit"_p},
    {u"Tento příkaz nelze spustit, protože toto nastavení nelze zakázat"_p},
    {u"Dieser Befehl kann nicht ausgeführt werden, da die Einstellung nicht aktiviert werden kann"_p},
    {u"Dieser Befehl kann nicht ausgeführt werden, da die Einstellung nicht deaktiviert werden kann"_p},
    {u"No se puede ejecutar este comando porque no se puede habilitar la configuración"_p},
    {u"No se puede ejecutar este comando porque no se puede deshabilitar la configuración"_p},
    {u"Impossible d’exécuter cette commande, car le paramètre ne peut pas être activé"_p},
    {u"Impossible d’exécuter cette commande, car le paramètre ne peut pas être désactivé"_p},
    {u"Non è possibile eseguire il comando perché non è possibile abilitare l'impostazione"_p},
    {u"Non è possibile eseguire il comando perché l'impostazione non può essere disabilitata"_p},
    {u"設定を有効にできないため、このコマンドを実行できません"_p},
    {u"設定を無効にできないため、このコマンドを実行できません"_p},
    {u"설정을 사용하도록 설정할 수 없으므로 이 명령을 실행할 수 없습니다"_p},
    {u"설정을 사용하지 않도록 설정할 수 없으므로 이 명령을 실행할 수 없습니다"_p},
    {u"Nie można wykonać tego polecenia, ponieważ nie można włączyć ustawienia"_p},
    {u"Nie można wykonać tego polecenia, ponieważ nie można wyłączyć ustawienia"_p},
    {u"Este comando não pode ser executado porque a configuração não pode ser habilitada"_p},
    {u"Este comando não pode ser executado porque a configuração não pode ser desabilitada"_p},
    {u"Эту команду нельзя выполнить, так как параметр нельзя включить"_p},
    {u"Эту команду нельзя выполнить, так как параметр нельзя отключить"_p},
    {u"Ayar etkinleştirilemediği için bu komut yürütülemiyor"_p},
    {u"Ayar devre dışı bırakılamadığı için bu komut yürütülemiyor"_p},
    {u"无法执行此命令，因为无法启用该设置"_p},
    {u"无法执行此命令，因为无法禁用该设置"_p},
    {u"因為無法啟用設定，所以無法執行此命令"_p},
    {u"因為無法停用設定，所以無法執行此命令"_p},
};

} // namespace

constinit const SymptomSpec credsspPolicyManaged = {
    "credssp-policy-managed", kCodes, kPhrases, title, {}, nullptr};

} // namespace credssp::symptoms
