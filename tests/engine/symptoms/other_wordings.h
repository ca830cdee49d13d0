// Windows' own sentences in other languages (facts page §6.1), one row each.
#pragma once

#include "tests/engine/symptoms/wording.h"

// clang-format off
inline constexpr Wording kOtherLanguages[] = {
    {"credssp-disabled-client", "Japanese 0x803381A2",
     "WinRM クライアントは要求を処理できません。現在のクライアント構成では、CredSSP 認証が無効にされています。"},
    {"delegation-policy-missing", "Japanese 0x803381A3",
     "WinRM クライアントは要求を処理できません。このユーザー資格情報をこのターゲット コンピューターに委任することは、コンピューター ポリシーにより許可されません。"},
    {"delegation-untrusted", "Japanese 0x803381A4",
     "WinRM クライアントは要求を処理できません。ターゲット コンピューターが信頼されていないため、コンピューター ポリシーにより許可されません。"},
    {"auth-not-supported", "Japanese code 5, mechanism",
     "クライアントから要求された認証機構がサーバーでサポートされていないか、または暗号化されていないトラフィックがサービスの構成で無効にされています。サーバーからの報告によると次の認証機構を使用できます: "
     "Negotiate Kerberos"},
    {"access-denied", "Japanese code 5",
     "リモート サーバー srv1 への接続: WinRM アクセスが拒否されました。"},
    {"delegation-policy-missing", "German 0x803381A3",
     "Die Anforderung kann vom WinRM-Client nicht verarbeitet werden. Eine "
     "Computerrichtlinie ermöglicht nicht die Delegierung der "
     "Benutzeranmeldeinformationen an den Zielcomputer."},
    {"trusted-hosts", "German 0x803380E4, a part",
     "zur TrustedHosts-Konfigurationseinstellung hinzugefügt werden"},
    {"quota-limit", "German 0x803381A5",
     "Der WS-Management-Dienst kann die Anforderung nicht verarbeiten. Die maximale "
     "Anzahl gleichzeitiger Shells für diesen Benutzer wurde überschritten."},
    {"trusted-hosts", "French 0x803380E4",
     "Le client WinRM ne peut pas traiter la demande. Si le modèle d’authentification "
     "n’est pas Kerberos, ou si l’ordinateur client n’est pas membre d’un domaine, le "
     "transport HTTPS doit être utilisé ou l’ordinateur de destination doit être ajouté "
     "au paramètre de configuration TrustedHosts."},
    {"name-resolution", "Spanish 0x803381B9",
     "El cliente WinRM no puede procesar la solicitud porque no puede resolverse el "
     "nombre de servidor."},
    {"network-timeout", "Spanish 0x80338126, a part",
     "WinRM no puede completar la operación"},
    {"trusted-hosts", "Italian 0x803380E4",
     "Client Gestione remota Windows: impossibile elaborare la richiesta. Se lo schema "
     "di autenticazione è diverso da Kerberos o il computer client non fa parte di un "
     "dominio, è necessario utilizzare il trasporto HTTPS oppure aggiungere il computer "
     "di destinazione all'impostazione di configurazione TrustedHosts."},
    {"cannot-connect", "Italian 0x80338012",
     "Il client non è in grado di connettersi alla destinazione specificata nella "
     "richiesta. Verificare che il servizio nella destinazione sia in esecuzione e "
     "accetti le richieste."},
    {"trusted-hosts", "Portuguese 0x803380E4",
     "O cliente WinRM não pode processar a solicitação. Se o esquema de autenticação "
     "for diferente de Kerberos ou se o computador cliente não tiver ingressado em um "
     "domínio, o transporte HTTPS deverá ser usado ou o computador de destino deverá "
     "ser adicionado à opção de configuração TrustedHosts."},
    {"auth-not-supported", "Russian 0x803380DE",
     "Клиенту WinRM не удается обработать запрос. В настоящее время в конфигурации "
     "клиента отключена передача незашифрованных данных."},
    {"trusted-hosts", "Chinese 0x803380E4",
     "WinRM 客户端无法处理该请求。如果身份验证方案与 Kerberos 不同，或者客户端计算机未加入到域中， 则必须使用 HTTPS "
     "传输或者必须将目标计算机添加到 TrustedHosts 配置设置。"},
    {"trusted-hosts", "Chinese 0x803381BB",
     "可以在下列条件下将默认身份验证与 IP 地址结合使用: 传输为 HTTPS 或目标位于 TrustedHosts 列表中，并且提供了显式凭据。"},
    {"access-denied", "Chinese (Taiwan) code 5",
     "WinRM: 存取被拒。"},
};
// clang-format on
