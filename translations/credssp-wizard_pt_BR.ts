<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>credssp::AccessDenied</name>
    <message>
        <source>The server answered, but it refused to let you in (Access is denied).</source>
        <translation>O servidor respondeu, mas não permitiu sua entrada (Acesso negado).</translation>
    </message>
    <message>
        <source>The server was reached and knows who you are, but this account may not manage it from afar. Often the account is not an administrator of the server.</source>
        <translation>O servidor respondeu e sabe quem você é, mas esta conta não pode gerenciá-lo a distância. Muitas vezes a conta não é administradora do servidor.</translation>
    </message>
</context>
<context>
    <name>credssp::Admissible</name>
    <message>
        <source>The journal asks for something no remedy does: %1. Nothing was changed.</source>
        <translation>O diário pede algo que nenhuma solução faz: %1. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>credssp::Advice</name>
    <message>
        <source>A computer in a workgroup cannot prove who it is (%1). Windows Admin Center works best when the gateway and all servers are in one domain.</source>
        <translation>Um computador em um grupo de trabalho não pode comprovar quem é (%1). O Windows Admin Center funciona melhor quando o gateway e todos os servidores estão em um mesmo domínio.</translation>
    </message>
    <message>
        <source>The computers are in different domains (%1). Windows Admin Center works best when the gateway and all servers are in one domain.</source>
        <translation>Os computadores estão em domínios diferentes (%1). O Windows Admin Center funciona melhor quando o gateway e todos os servidores estão em um mesmo domínio.</translation>
    </message>
    <message>
        <source>No domain controller answers (%1). Check the network, the name servers (DNS) and a VPN first: without it nobody&apos;s identity can be proven.</source>
        <translation>Nenhum controlador de domínio responde (%1). Verifique primeiro a rede, os servidores de nomes (DNS) e a VPN, se houver: sem ele não é possível comprovar a identidade de ninguém.</translation>
    </message>
    <message>
        <source>The name cannot be resolved (%1). Check how it is written, and the name servers (DNS).</source>
        <translation>Não é possível resolver o nome (%1). Verifique como ele está escrito e os servidores de nomes (DNS).</translation>
    </message>
    <message>
        <source>Nothing answers on WinRM&apos;s port (%1). Check that the computer is running and that its firewall lets TCP 5985 in.</source>
        <translation>Nada responde na porta do WinRM (%1). Verifique se o computador está ligado e se o firewall dele deixa entrar TCP 5985.</translation>
    </message>
    <message>
        <source>The computer refuses connections on WinRM&apos;s port (%1). Check that its WinRM service is running and has a listener.</source>
        <translation>O computador recusa conexões na porta do WinRM (%1). Verifique se o serviço WinRM dele está em execução e se tem um ouvinte.</translation>
    </message>
    <message>
        <source>Under Windows Admin Center&apos;s role-based access, features that need CredSSP do not work. Sign in with an account that is an administrator of the server.</source>
        <translation>Com o acesso baseado em função do Windows Admin Center, os recursos que precisam do CredSSP não funcionam. Entre com uma conta que seja administradora do servidor.</translation>
    </message>
    <message>
        <source>AllowEncryptionOracle is 2 (Vulnerable) on %1. Remove that value and install the updates on the other side: it opens the way for an attack (CVE-2018-0886).</source>
        <translation>AllowEncryptionOracle é 2 (Vulnerável) em %1. Remova esse valor e instale as atualizações no outro lado: ele abre caminho para um ataque (CVE-2018-0886).</translation>
    </message>
    <message>
        <source>A Deny entry forbids passing on the sign-in (%1). Deny wins over every other entry; ask whoever set it (DenyFreshCredentials).</source>
        <translation>Uma entrada de negação proíbe repassar os dados de logon (%1). A negação prevalece sobre qualquer outra entrada; pergunte a quem a definiu (DenyFreshCredentials).</translation>
    </message>
    <message>
        <source>Some things can be read only with administrator rights (%1). Continue as administrator to see more.</source>
        <translation>Algumas coisas só podem ser lidas com direitos de administrador (%1). Continue como administrador para ver mais.</translation>
    </message>
    <message>
        <source>Windows does not pass your sign-in on to a further computer by itself. Give the user name and password for that connection (-Credential), or use one of the other ways below.</source>
        <translation>O Windows não repassa por si só seus dados de logon a mais um computador. Informe o nome de usuário e a senha para essa conexão (-Credential) ou use uma das outras formas abaixo.</translation>
    </message>
    <message>
        <source>Check the user name and the password. Write the user as DOMAIN\user or user@domain; an account that is locked or in the group Protected Users cannot be used with CredSSP.</source>
        <translation>Verifique o nome de usuário e a senha. Escreva o usuário como DOMÍNIO\usuário ou usuário@domínio; uma conta bloqueada ou do grupo Usuários Protegidos (Protected Users) não pode ser usada com o CredSSP.</translation>
    </message>
    <message>
        <source>Use an account that is an administrator of the server or in its group Remote Management Users. Start PowerShell as administrator.</source>
        <translation>Use uma conta que seja administradora do servidor ou que esteja no grupo Usuários de Gerenciamento Remoto (Remote Management Users) dele. Inicie o PowerShell como administrador.</translation>
    </message>
    <message>
        <source>Connect under the full name of a server in your domain, or over HTTPS. If neither is possible, add this one server to TrustedHosts, never &quot;*&quot;.</source>
        <translation>Conecte-se pelo nome completo de um servidor do seu domínio ou por HTTPS. Se nenhum dos dois for possível, adicione este único servidor a TrustedHosts, nunca &quot;*&quot;.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate: its name, its issuer, its dates, and that its revocation list can be reached. Import the issuer where it is missing.</source>
        <translation>Verifique o certificado do servidor: o nome, o emissor, as datas e se a lista de revogação pode ser acessada. Importe o emissor onde ele falta.</translation>
    </message>
    <message>
        <source>Set the network&apos;s category to Private or Domain, or run Enable-PSRemoting with -SkipNetworkProfileCheck.</source>
        <translation>Defina a categoria da rede como Privada ou Domínio, ou execute Enable-PSRemoting com -SkipNetworkProfileCheck.</translation>
    </message>
    <message>
        <source>Something other than WinRM answered: a proxy, a web server or a load balancer. CredSSP does not work through a proxy; connect directly.</source>
        <translation>Algo diferente do WinRM respondeu: um proxy, um servidor Web ou um balanceador de carga. O CredSSP não funciona através de um proxy; conecte-se diretamente.</translation>
    </message>
    <message>
        <source>Close remote sessions that nobody needs any longer, wait a moment, and try again. Raise WinRM&apos;s limits only if it happens again.</source>
        <translation>Feche as sessões remotas de que ninguém mais precisa, espere um momento e tente novamente. Aumente os limites do WinRM somente se isso acontecer de novo.</translation>
    </message>
    <message>
        <source>The server took too long. Try again, and look at the server&apos;s load.</source>
        <translation>O servidor demorou demais. Tente novamente e verifique a carga do servidor.</translation>
    </message>
    <message>
        <source>The endpoint (session configuration) is missing, disabled or restricted on the server. Run Enable-PSRemoting there as administrator, or name the right endpoint.</source>
        <translation>O ponto de extremidade (configuração de sessão) está ausente, desabilitado ou restrito no servidor. Execute lá Enable-PSRemoting como administrador ou informe o ponto de extremidade certo.</translation>
    </message>
    <message>
        <source>Check how the computer&apos;s name is written, and whether it can be resolved from here.</source>
        <translation>Verifique como o nome do computador está escrito e se ele pode ser resolvido daqui.</translation>
    </message>
    <message>
        <source>Check that the computer is running, that its WinRM service is running, and that its firewall lets TCP 5985 (or 5986) in.</source>
        <translation>Verifique se o computador está ligado, se o serviço WinRM dele está em execução e se o firewall dele deixa entrar TCP 5985 (ou 5986).</translation>
    </message>
    <message>
        <source>No domain controller could be reached. Check the network, the name servers (DNS) and a VPN.</source>
        <translation>Não foi possível contatar nenhum controlador de domínio. Verifique a rede, os servidores de nomes (DNS) e a VPN, se houver.</translation>
    </message>
    <message>
        <source>Install the Windows updates on the side that lacks them. Never set AllowEncryptionOracle to 2 instead (CVE-2018-0886).</source>
        <translation>Instale as atualizações do Windows no lado em que elas faltam. Nunca defina AllowEncryptionOracle como 2 no lugar disso (CVE-2018-0886).</translation>
    </message>
    <message>
        <source>Compare the update levels of both sides, and look at the server&apos;s WinRM certificate (event 10156).</source>
        <translation>Compare os níveis de atualização dos dois lados e verifique o certificado do WinRM do servidor (evento 10156).</translation>
    </message>
    <message>
        <source>Do not switch on Basic or unencrypted traffic for this. Use Kerberos under the server&apos;s full name, or HTTPS.</source>
        <translation>Não ative para isso a autenticação Basic nem o tráfego não criptografado. Use Kerberos com o nome completo do servidor, ou HTTPS.</translation>
    </message>
    <message>
        <source>A policy decides this setting. To see which one, run this command as administrator: %1</source>
        <translation>Uma política decide esta configuração. Para ver qual, execute este comando como administrador: %1</translation>
    </message>
    <message>
        <source>Request to the owner of the group policies</source>
        <translation>Solicitação ao responsável pelas políticas de grupo</translation>
    </message>
    <message>
        <source>We need CredSSP from &quot;%1&quot; to: %2. A policy does not allow it.</source>
        <translation>Precisamos do CredSSP de &quot;%1&quot; para: %2. Uma política não permite isso.</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Computador: %1</translation>
    </message>
    <message>
        <source>Policy: its name could not be read; &quot;%1&quot;, run as administrator, shows it.</source>
        <translation>Política: não foi possível ler o nome dela; &quot;%1&quot;, executado como administrador, o mostra.</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Política: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Chave: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valor: %1</translation>
    </message>
    <message>
        <source>Set to now: it could not be read.</source>
        <translation>Definido agora como: não foi possível ler.</translation>
    </message>
    <message>
        <source>Set to now: %1</source>
        <translation>Definido agora como: %1</translation>
    </message>
    <message>
        <source>Wanted: remove this entry.</source>
        <translation>Pedido: remover esta entrada.</translation>
    </message>
    <message>
        <source>Wanted: %1 (REG_DWORD), or &quot;Not Configured&quot;.</source>
        <translation>Pedido: %1 (REG_DWORD) ou &quot;Não Configurado&quot;.</translation>
    </message>
    <message>
        <source>Also allow these targets under &quot;Allow delegating fresh credentials&quot;: %1.</source>
        <translation>Permitir também estes destinos em &quot;Permitir delegação de novas credenciais&quot;: %1.</translation>
    </message>
    <message>
        <source>A change made on the computer itself would last only until the next policy refresh, at the latest until its next restart. That is why nothing was changed.</source>
        <translation>Uma alteração feita no próprio computador duraria só até a próxima atualização das políticas, no máximo até a próxima reinicialização dele. Por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>Windows refuses a change on the computer itself while the policy sets this value (0x8033808A). Nothing was changed.</source>
        <translation>O Windows recusa uma alteração no próprio computador enquanto a política define este valor (0x8033808A). Nada foi alterado.</translation>
    </message>
    <message>
        <source>You can do the work in one hop: run the command directly against the last computer, or sign in there.</source>
        <translation>Você pode fazer o trabalho em um só salto: execute o comando diretamente no último computador ou entre nele.</translation>
    </message>
    <message>
        <source>You can pass a credential on for one command only, inside the session (%1 or -Credential).</source>
        <translation>Você pode repassar uma credencial para um único comando, dentro da sessão (%1 ou -Credential).</translation>
    </message>
    <message>
        <source>An administrator can set up an endpoint that runs under an account of its own (JEA, or a RunAs credential).</source>
        <translation>Um administrador pode configurar um ponto de extremidade que é executado com uma conta própria (JEA, ou uma credencial RunAs).</translation>
    </message>
    <message>
        <source>For single sign-on in Windows Admin Center, resource-based constrained delegation (Kerberos) is enough; it does not give WinRM its second hop.</source>
        <translation>Para o logon único no Windows Admin Center, basta a delegação restrita baseada em recursos (Kerberos); ela não dá ao WinRM o segundo salto.</translation>
    </message>
    <message>
        <source>A policy decides about CredSSP on &quot;%1&quot; (%2); Windows refuses every other way to change it.</source>
        <translation>Uma política decide sobre o CredSSP em &quot;%1&quot; (%2); o Windows recusa qualquer outra forma de alterá-lo.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; decides about CredSSP on &quot;%2&quot; (%3); Windows refuses every other way to change it.</source>
        <translation>A política &quot;%1&quot; decide sobre o CredSSP em &quot;%2&quot; (%3); o Windows recusa qualquer outra forma de alterá-lo.</translation>
    </message>
    <message>
        <source>A policy sets &quot;%1&quot; on &quot;%2&quot; at every refresh; a change on the computer itself would not last.</source>
        <translation>Uma política define &quot;%1&quot; em &quot;%2&quot; a cada atualização; uma alteração no próprio computador não duraria.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; sets &quot;%2&quot; on &quot;%3&quot; at every refresh; a change on the computer itself would not last.</source>
        <translation>A política &quot;%1&quot; define &quot;%2&quot; em &quot;%3&quot; a cada atualização; uma alteração no próprio computador não duraria.</translation>
    </message>
    <message>
        <source>CredSSP hands your complete sign-in to the server, which can use it anywhere. Often there is a way without it.</source>
        <translation>O CredSSP entrega seus dados de logon completos ao servidor, que pode usá-los em qualquer lugar. Muitas vezes há um caminho sem o CredSSP.</translation>
    </message>
</context>
<context>
    <name>credssp::AllowNtlmDelegation</name>
    <message>
        <source>NTLM is switched off here, so nothing can be passed on with it.</source>
        <translation>O NTLM está desativado aqui, portanto nada pode ser repassado com ele.</translation>
    </message>
    <message>
        <source>A domain policy switches this off (AllowFreshCredentialsWhenNTLMOnly) and would take the change back.</source>
        <translation>Uma política de domínio desativa isto (AllowFreshCredentialsWhenNTLMOnly) e reverteria a alteração.</translation>
    </message>
    <message>
        <source>A policy switches CredSSP off, so nothing can be passed on at all.</source>
        <translation>Uma política desativa o CredSSP, portanto nada pode ser repassado.</translation>
    </message>
    <message>
        <source>Pass the sign-in on without proof of who the server is (NTLM-only)</source>
        <translation>Repassar os dados de logon sem prova de quem é o servidor (somente NTLM)</translation>
    </message>
    <message>
        <source>If you want to reach a server that cannot prove who it is, and you accept the risk, then allow passing your sign-in on to exactly this name.</source>
        <translation>Se você quer acessar um servidor que não pode comprovar quem é e aceita o risco, permita repassar seus dados de logon exatamente a este nome.</translation>
    </message>
    <message>
        <source>It is allowed already.</source>
        <translation>Já está permitido.</translation>
    </message>
    <message>
        <source>Nothing can prove who this server is, because it does not share a domain with this computer or is known by an address only: %1.</source>
        <translation>Nada pode comprovar quem é este servidor, porque ele não está no mesmo domínio que este computador ou só é conhecido por um endereço: %1.</translation>
    </message>
    <message>
        <source>It works even where nothing proves who the server is.</source>
        <translation>Funciona mesmo onde nada comprova quem é o servidor.</translation>
    </message>
    <message>
        <source>Everything else that is offered is safer; try that first.</source>
        <translation>Tudo o mais que é oferecido é mais seguro; tente isso primeiro.</translation>
    </message>
    <message>
        <source>The server&apos;s identity is not the problem, so its proof is not given up.</source>
        <translation>A identidade do servidor não é o problema, portanto a prova dela não é dispensada.</translation>
    </message>
    <message>
        <source>It is allowed already for every server named here.</source>
        <translation>Já está permitido para todos os servidores indicados aqui.</translation>
    </message>
    <message>
        <source>Warning: your complete sign-in goes to whatever computer answers under this name, proven or not. An attacker who answers in its place has your account.</source>
        <translation>Aviso: seus dados de logon completos vão para qualquer computador que responda por este nome, comprovado ou não. Um invasor que responda no lugar dele tem a sua conta.</translation>
    </message>
    <message>
        <source>Allow it for one task only, and take it back when the task is done.</source>
        <translation>Permita isso para uma única tarefa e reverta quando a tarefa estiver concluída.</translation>
    </message>
    <message>
        <source>CredSSP itself is off on &quot;%1&quot;; nothing is passed on until it is switched on.</source>
        <translation>O próprio CredSSP está desativado em &quot;%1&quot;; nada é repassado até que seja ativado.</translation>
    </message>
</context>
<context>
    <name>credssp::AnswerWords</name>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>neither running nor stopped</source>
        <translation>nem em execução nem parado</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>%1 (local policy)</source>
        <translation>%1 (política local)</translation>
    </message>
    <message>
        <source>The step that a person does</source>
        <translation>A etapa que uma pessoa executa</translation>
    </message>
    <message>
        <source>Sign-in tickets (Kerberos)</source>
        <translation>Tíquetes de logon (Kerberos)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Last start of the computer</source>
        <translation>Última inicialização do computador</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>não registrado</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>membro</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>não é membro</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds off</source>
        <translation>
            <numerusform>%n segundo de diferença</numerusform>
            <numerusform>%n segundos de diferença</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>não feito</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n tíquete</numerusform>
            <numerusform>%n tíquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>starts by itself</source>
        <translation>inicia sozinho</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>inicia quando é necessário</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desabilitado</translation>
    </message>
    <message>
        <source>starts in another way</source>
        <translation>inicia de outra forma</translation>
    </message>
    <message>
        <source>a later start</source>
        <translation>uma inicialização posterior</translation>
    </message>
</context>
<context>
    <name>credssp::AppliedPolicies</name>
    <message>
        <source>The domain&apos;s policy &quot;%1&quot; could not be read. It lies in &quot;%2&quot;.</source>
        <translation>Não foi possível ler a política &quot;%1&quot; do domínio. Ela fica em &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>credssp::AuthNotSupported</name>
    <message>
        <source>The server or this computer does not accept the way of signing in that was used (the authentication mechanism is not supported, or is disabled).</source>
        <translation>O servidor ou este computador não aceita a forma de entrar que foi usada (o mecanismo de autenticação não tem suporte ou está desabilitado).</translation>
    </message>
    <message>
        <source>Both computers have a list of ways of signing in, and the way that was used is switched off on one of them.</source>
        <translation>Os dois computadores têm uma lista de formas de entrar, e a que foi usada está desativada em um deles.</translation>
    </message>
</context>
<context>
    <name>credssp::CannotConnect</name>
    <message>
        <source>Nothing answers at the server for remote management (the client cannot connect to the destination).</source>
        <translation>Nada responde no servidor para o gerenciamento remoto (o cliente não pode se conectar ao destino).</translation>
    </message>
    <message>
        <source>The server, or something in front of it, turned the connection away. Often remote management (WinRM) is not switched on there, or it is another server than you think.</source>
        <translation>O servidor, ou algo na frente dele, recusou a conexão. Muitas vezes o gerenciamento remoto (WinRM) não está ativado lá, ou é outro servidor, e não o que você imagina.</translation>
    </message>
</context>
<context>
    <name>credssp::CarriedComputer</name>
    <message>
        <source>&quot;%1&quot; is larger than 1 MB. That is no answer of a script of this program; choose the right file.</source>
        <translation>&quot;%1&quot; tem mais de 1 MB. Não é a resposta de um script deste programa; escolha o arquivo certo.</translation>
    </message>
    <message>
        <source>It is no JSON object (byte %1).</source>
        <translation>Não é um objeto JSON (byte %1).</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Falta o campo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It has a field that is not known.</source>
        <translation>Tem um campo desconhecido.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not as it must be.</source>
        <translation>O campo &quot;%1&quot; não está como deve ser.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a script that did not run to its end. Look at what is there with a new script.</source>
        <translation>&quot;%1&quot; foi gravado por um script que não foi executado até o fim. Verifique com um novo script o que há lá.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole answer. %2 Copy the file again from the server, or run a new script there.</source>
        <translation>&quot;%1&quot; não é uma resposta completa. %2 Copie o arquivo novamente do servidor ou execute um novo script lá.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers another plan than the script was made for. It is not used; make a new script and run that.</source>
        <translation>&quot;%1&quot; responde a um plano diferente daquele para o qual o script foi feito. Não é usado; crie um novo script e execute-o.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from another computer (%2) than the script was made for (%3). Run the script on %3.</source>
        <translation>&quot;%1&quot; vem de um computador (%2) diferente daquele para o qual o script foi feito (%3). Execute o script em %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a script of %2, which is more than a day old. Make a new script and run that.</source>
        <translation>&quot;%1&quot; responde a um script de %2, que tem mais de um dia. Crie um novo script e execute-o.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it was written on %2, before its script was made (%3). The clock of %4 is slow, or the file is not what it seems. Set the clock right there and run a new script.</source>
        <translation>&quot;%1&quot; diz que foi gravado em %2, antes de seu script ter sido feito (%3). O relógio de %4 está atrasado, ou o arquivo não é o que parece. Acerte o relógio lá e execute um novo script.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it was written on %2, and here it is only %3. The clock of %4 is fast. Set it right there and run a new script.</source>
        <translation>&quot;%1&quot; diz que foi gravado em %2, e aqui ainda são %3. O relógio de %4 está adiantado. Acerte-o lá e execute um novo script.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers no script that was made here. Make a script, run that one, and bring its answer back.</source>
        <translation>&quot;%1&quot; não responde a nenhum script feito aqui. Crie um script, execute esse e traga a resposta dele de volta.</translation>
    </message>
    <message>
        <source>It does not answer the questions that were asked.</source>
        <translation>Ela não responde às perguntas que foram feitas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been used already: what it reports is in the journal. Look at what is there now with a new script.</source>
        <translation>&quot;%1&quot; já foi usado: o que ele relata está no diário. Verifique com um novo script o que há lá agora.</translation>
    </message>
    <message>
        <source>Another answer to the same script than &quot;%1&quot; has been used already. Make a new script and run that.</source>
        <translation>Outra resposta ao mesmo script, diferente de &quot;%1&quot;, já foi usada. Crie um novo script e execute-o.</translation>
    </message>
    <message>
        <source>This answer belongs to a script for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>Esta resposta pertence a um script para &quot;%1&quot;, não para &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This answer comes from another computer than the earlier one of &quot;%1&quot;. It is not used.</source>
        <translation>Esta resposta vem de um computador diferente da anterior de &quot;%1&quot;. Não é usada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not answered yet. Run its script there and bring the answer back.</source>
        <translation>&quot;%1&quot; ainda não respondeu. Execute o script dele lá e traga a resposta de volta.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; is older than what you have done there. A new script tells how things are.</source>
        <translation>A resposta de &quot;%1&quot; é mais antiga do que o que você fez lá. Um novo script diz como estão as coisas.</translation>
    </message>
    <message>
        <source>The script that was run on &quot;%1&quot; did not ask for this.</source>
        <translation>O script executado em &quot;%1&quot; não perguntou por isto.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; says nothing of this change.</source>
        <translation>A resposta de &quot;%1&quot; não diz nada sobre esta alteração.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; tells of another change than this one.</source>
        <translation>A resposta de &quot;%1&quot; fala de uma alteração diferente desta.</translation>
    </message>
    <message>
        <source>On &quot;%1&quot; this was no longer as it had been shown, so the script changed nothing.</source>
        <translation>Em &quot;%1&quot; isto não estava mais como tinha sido mostrado, por isso o script não alterou nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address. A script is made for one computer: type that computer&apos;s own name instead.</source>
        <translation>&quot;%1&quot; é um endereço. Um script é feito para um único computador: digite o nome desse computador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not said which computer it is. Bring back an answer of it first.</source>
        <translation>&quot;%1&quot; não disse qual computador é. Traga primeiro uma resposta dele.</translation>
    </message>
    <message>
        <source>A change on &quot;%1&quot; cannot be made by a script that is taken there.</source>
        <translation>Uma alteração em &quot;%1&quot; não pode ser feita por um script levado até lá.</translation>
    </message>
    <message>
        <source>CredSSP Wizard: changes to %1 that were confirmed</source>
        <translation>CredSSP Wizard: alterações confirmadas em %1</translation>
    </message>
    <message>
        <source>CredSSP Wizard: questions to %1</source>
        <translation>CredSSP Wizard: perguntas a %1</translation>
    </message>
    <message>
        <source>It works on %1 alone, and does nothing on any other computer.</source>
        <translation>Funciona somente em %1 e não faz nada em nenhum outro computador.</translation>
    </message>
    <message>
        <source>It works on %1 alone, and changes nothing there.</source>
        <translation>Funciona somente em %1 e não altera nada lá.</translation>
    </message>
    <message>
        <source>1. Take this file to %1. In PowerShell, in the file&apos;s folder, see that nobody has changed it. This prints the value (SHA-256) that the wizard shows:</source>
        <translation>1. Leve este arquivo até %1. No PowerShell, na pasta do arquivo, verifique que ninguém o alterou. Isto mostra o valor (SHA-256) que o assistente mostra:</translation>
    </message>
    <message>
        <source>2. Run it there as administrator:</source>
        <translation>2. Execute-o lá como administrador:</translation>
    </message>
    <message>
        <source>3. Bring back the file that it writes beside itself: %1</source>
        <translation>3. Traga de volta o arquivo que ele grava ao seu lado: %1</translation>
    </message>
    <message>
        <source>What it looks at:</source>
        <translation>O que ele examina:</translation>
    </message>
    <message>
        <source>It reads the computer&apos;s name and numbers (SID, machine id), so that its answer is known for its own.</source>
        <translation>Ele lê o nome e os números do computador (SID, ID da máquina), para que a resposta seja reconhecida como dele.</translation>
    </message>
    <message>
        <source>Plan: none, for it only looks.</source>
        <translation>Plano: nenhum, pois ele só examina.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plano: %1</translation>
    </message>
    <message>
        <source>What it then changes, one after the other. Each change is made only if things are still as they were shown; it stops at the first that does not succeed:</source>
        <translation>O que ele altera em seguida, um após o outro. Cada alteração só é feita se tudo ainda estiver como foi mostrado; ele para na primeira que não tiver êxito:</translation>
    </message>
    <message>
        <source>Run this as a file: it writes its answer beside itself. Nothing was done.</source>
        <translation>Execute isto como arquivo: ele grava a resposta ao seu lado. Nada foi feito.</translation>
    </message>
    <message>
        <source>This script is for %1, and this is another computer. Nothing was done.</source>
        <translation>Este script é para %1, e este é outro computador. Nada foi feito.</translation>
    </message>
    <message>
        <source>This script has been run already: its answer is there. Bring that back, or make a new script in the wizard. Nothing was done now.</source>
        <translation>Este script já foi executado: a resposta dele está aí. Traga-a de volta ou crie um novo script no assistente. Nada foi feito agora.</translation>
    </message>
    <message>
        <source>Run this as administrator. Nothing was changed.</source>
        <translation>Execute isto como administrador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A change did not succeed, so those after it were not begun. The answer says which.</source>
        <translation>Uma alteração não teve êxito, por isso as seguintes não foram iniciadas. A resposta diz qual.</translation>
    </message>
    <message>
        <source>Done. Bring this file back to the wizard:</source>
        <translation>Concluído. Leve este arquivo de volta ao assistente:</translation>
    </message>
    <message>
        <source>It reads the registry value HKLM\%1.</source>
        <translation>Ele lê o valor do Registro HKLM\%1.</translation>
    </message>
    <message>
        <source>It reads the local policy (Registry.pol).</source>
        <translation>Ele lê a política local (Registry.pol).</translation>
    </message>
    <message>
        <source>It reads the registry key HKLM\%1.</source>
        <translation>Ele lê a chave do Registro HKLM\%1.</translation>
    </message>
    <message>
        <source>It asks whether the service %1 runs and how it starts.</source>
        <translation>Ele pergunta se o serviço %1 está em execução e como é iniciado.</translation>
    </message>
    <message>
        <source>It asks who runs it, and whether with administrator rights (whoami).</source>
        <translation>Ele pergunta quem o executa e se é com direitos de administrador (whoami).</translation>
    </message>
    <message>
        <source>It asks whether %1 is in the local group %2.</source>
        <translation>Ele pergunta se %1 está no grupo local %2.</translation>
    </message>
    <message>
        <source>It asks for the computer&apos;s name and domain, and the domains that it trusts (nltest).</source>
        <translation>Ele pergunta o nome e o domínio do computador, e os domínios em que ele confia (nltest).</translation>
    </message>
    <message>
        <source>It asks whether the domain still trusts this computer (nltest).</source>
        <translation>Ele pergunta se o domínio ainda confia neste computador (nltest).</translation>
    </message>
    <message>
        <source>It compares the clock with the domain&apos;s (w32tm).</source>
        <translation>Ele compara o relógio com o do domínio (w32tm).</translation>
    </message>
    <message>
        <source>It reads which policies decide about CredSSP and WinRM.</source>
        <translation>Ele lê quais políticas decidem sobre CredSSP e WinRM.</translation>
    </message>
    <message>
        <source>It asks when Windows was last started.</source>
        <translation>Ele pergunta quando o Windows foi iniciado pela última vez.</translation>
    </message>
    <message>
        <source>It reads the latest events %1 of %2 in the log %3.</source>
        <translation>Ele lê os eventos mais recentes %1 de %2 no log %3.</translation>
    </message>
    <message>
        <source>It reads the version of tspkg.dll, which tells of the CredSSP update.</source>
        <translation>Ele lê a versão do tspkg.dll, que indica a atualização do CredSSP.</translation>
    </message>
    <message>
        <source>It counts the sign-in tickets for WinRM (klist).</source>
        <translation>Ele conta os tíquetes de logon para o WinRM (klist).</translation>
    </message>
</context>
<context>
    <name>credssp::CarryCards</name>
    <message>
        <source>Take this script to %1</source>
        <translation>Leve este script até %1</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostrar as etapas</translation>
    </message>
    <message>
        <source>Show the steps for %1</source>
        <translation>Mostrar as etapas para %1</translation>
    </message>
</context>
<context>
    <name>credssp::CarryDialog</name>
    <message>
        <source>Ask %1 by hand</source>
        <translation>Perguntar a %1 manualmente</translation>
    </message>
    <message>
        <source>Ask %1 without a connection to it</source>
        <translation>Perguntar a %1 sem conexão com ele</translation>
    </message>
    <message>
        <source>A person takes a script to the server and brings one file back. What the file says counts as reported by a person, not as read.</source>
        <translation>Alguém leva um script até o servidor e traz um arquivo. O que o arquivo diz conta como relatado por uma pessoa, não como lido.</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>O que fazer, etapa por etapa</translation>
    </message>
    <message>
        <source>Make a &amp;new script</source>
        <translation>Criar um &amp;novo script</translation>
    </message>
    <message>
        <source>What this server has answered so far is forgotten.</source>
        <translation>O que este servidor respondeu até agora é esquecido.</translation>
    </message>
    <message>
        <source>Ask over the net&amp;work again</source>
        <translation>Perguntar novamente pela re&amp;de</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The script is being made.</source>
        <translation>O script está sendo criado.</translation>
    </message>
</context>
<context>
    <name>credssp::CarryModel</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>O arquivo &quot;%1&quot; não pode ser lido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from %2, whose answer is not waited for here.</source>
        <translation>&quot;%1&quot; vem de %2, cuja resposta não é esperada aqui.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a script that only looks. Open the answer of the script that makes the changes on %2.</source>
        <translation>&quot;%1&quot; responde a um script que apenas examina. Abra a resposta do script que faz as alterações em %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of changes on %2. Here the answer of the script that only looks is needed.</source>
        <translation>&quot;%1&quot; fala de alterações em %2. Aqui é necessária a resposta do script que apenas examina.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of other changes on %2 than these. Open the answer of the script that was saved here.</source>
        <translation>&quot;%1&quot; fala de alterações em %2 diferentes destas. Abra a resposta do script que foi salvo aqui.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Não foi possível gravar o arquivo %1: %2</translation>
    </message>
</context>
<context>
    <name>credssp::CarryPanel</name>
    <message>
        <source>Save the sc&amp;ript …</source>
        <translation>Salvar o s&amp;cript …</translation>
    </message>
    <message>
        <source>Open the &amp;answer …</source>
        <translation>Abrir a res&amp;posta …</translation>
    </message>
    <message>
        <source>Read what the script does</source>
        <translation>Leia o que o script faz</translation>
    </message>
    <message>
        <source>It only looks, and changes nothing. It works on %1 alone.</source>
        <translation>Ele apenas examina e não altera nada. Funciona somente em %1.</translation>
    </message>
    <message>
        <source>It makes these changes on %1 and nowhere else. It stops at the first one that does not succeed, and where something is no longer as it was shown:</source>
        <translation>Ele faz estas alterações em %1 e em nenhum outro lugar. Para na primeira que não der certo e onde algo não estiver mais como foi mostrado:</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>O que ele examina</translation>
    </message>
    <message>
        <source>The whole script</source>
        <translation>O script inteiro</translation>
    </message>
    <message>
        <source>The script for %1</source>
        <translation>O script para %1</translation>
    </message>
    <message>
        <source>Save it and take it to %1</source>
        <translation>Salve-o e leve-o até %1</translation>
    </message>
    <message>
        <source>Save the script …</source>
        <translation>Salvar o script …</translation>
    </message>
    <message>
        <source>Save the script for %1</source>
        <translation>Salvar o script para %1</translation>
    </message>
    <message>
        <source>Run it there, in PowerShell as administrator</source>
        <translation>Execute-o lá, no PowerShell como administrador</translation>
    </message>
    <message>
        <source>Go to the file&apos;s folder. Look first whether anybody has changed the file: this line must print the same value (SHA-256).</source>
        <translation>Vá para a pasta do arquivo. Verifique primeiro se alguém alterou o arquivo: esta linha deve mostrar o mesmo valor (SHA-256).</translation>
    </message>
    <message>
        <source>The SHA-256 that it must print for %1</source>
        <translation>O SHA-256 que ela deve mostrar para %1</translation>
    </message>
    <message>
        <source>Windows marks files that come over the network or by mail, and PowerShell then runs them only when they are signed. This line takes the mark away, once you have compared the SHA-256:</source>
        <translation>O Windows marca os arquivos que chegam pela rede ou por e-mail, e o PowerShell então só os executa se estiverem assinados. Esta linha remove a marca, depois de comparado o SHA-256:</translation>
    </message>
    <message>
        <source>If running scripts is disabled altogether, this allows it in this one PowerShell window, unless a policy of the domain forbids it:</source>
        <translation>Se a execução de scripts estiver totalmente desabilitada, isto a permite somente nesta janela do PowerShell, a menos que uma política do domínio proíba:</translation>
    </message>
    <message>
        <source>PowerShell on %1: allow scripts in this window</source>
        <translation>PowerShell em %1: permitir scripts nesta janela</translation>
    </message>
    <message>
        <source>If Windows does not run it</source>
        <translation>Se o Windows não o executar</translation>
    </message>
    <message>
        <source>Bring back the file that it writes</source>
        <translation>Traga o arquivo que ele grava</translation>
    </message>
    <message>
        <source>Open the answer …</source>
        <translation>Abrir a resposta …</translation>
    </message>
    <message>
        <source>Open the answer of %1</source>
        <translation>Abrir a resposta de %1</translation>
    </message>
    <message>
        <source>It is called %1 and lies beside the script. You can also drop it here.</source>
        <translation>Ele se chama %1 e fica ao lado do script. Você também pode soltá-lo aqui.</translation>
    </message>
    <message>
        <source>PowerShell on %1: see that nobody has changed the file</source>
        <translation>PowerShell em %1: verificar que ninguém alterou o arquivo</translation>
    </message>
    <message>
        <source>PowerShell on %1, as administrator: run it</source>
        <translation>PowerShell em %1, como administrador: executá-lo</translation>
    </message>
    <message>
        <source>PowerShell on %1: take the mark away</source>
        <translation>PowerShell em %1: remover a marca</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Salvar o script</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>Scripts do PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Abrir a resposta</translation>
    </message>
    <message>
        <source>Answers (*.json);;All files (*)</source>
        <translation>Respostas (*.json);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>credssp::CauseModel</name>
    <message>
        <source>You stopped before it was known what would be changed.</source>
        <translation>Você parou antes que se soubesse o que seria alterado.</translation>
    </message>
    <message>
        <source>What helps is being worked out.</source>
        <translation>Procurando o que pode ajudar.</translation>
    </message>
    <message>
        <source>The computers are being asked, then what helps is worked out.</source>
        <translation>Os computadores estão sendo consultados; depois se procura o que pode ajudar.</translation>
    </message>
    <message>
        <source>What helps most likely is chosen already. Look at it, or choose something else.</source>
        <translation>O que mais provavelmente ajuda já está escolhido. Veja-o ou escolha outra coisa.</translation>
    </message>
    <message>
        <source>The next best is chosen already. Look at it, or choose something else.</source>
        <translation>A segunda melhor opção já está escolhida. Veja-a ou escolha outra coisa.</translation>
    </message>
    <message>
        <source>A policy decides this, so nothing can be changed here that would last. Hand the text below on to whoever looks after the policies.</source>
        <translation>Uma política decide isso, portanto nada que dure pode ser alterado aqui. Encaminhe o texto abaixo a quem cuida das políticas.</translation>
    </message>
    <message>
        <source>Nothing that CredSSP Wizard can change fits. Nothing was changed.</source>
        <translation>Nada do que o CredSSP Wizard pode alterar se aplica aqui. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Everything that fits was tried, and it did not help.</source>
        <translation>Tudo o que se aplica foi tentado e não ajudou.</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as could be seen.</source>
        <translation>Até onde foi possível ver, nada está errado.</translation>
    </message>
    <message>
        <source>What would be changed is being worked out.</source>
        <translation>Calculando o que seria alterado.</translation>
    </message>
    <message>
        <source>All steps are ticked.</source>
        <translation>Todas as etapas estão marcadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do and to tick. Then go on.</source>
        <translation>
            <numerusform>Há %n etapa para fazer e marcar. Depois, continue.</numerusform>
            <numerusform>Há %n etapas para fazer e marcar. Depois, continue.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be changed can be read only with administrator rights. The next page offers to continue as administrator; nothing is changed yet.</source>
        <translation>O que seria alterado só pode ser lido com direitos de administrador. A próxima página oferece continuar como administrador; nada é alterado ainda.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>C&amp;oncluir</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Review the changes</source>
        <translation>Revisar as a&amp;lterações</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>You stopped before the cause was known.</source>
        <translation>Você parou antes que se soubesse a causa.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) here are decided by a policy.</source>
        <translation>
            <numerusform>Uma política decide %n configuração aqui.</numerusform>
            <numerusform>Uma política decide %n configurações aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>If something still fails, go back to the first page and paste its message: the message says more than the checks can see.</source>
        <translation>Se algo ainda falhar, volte à primeira página e cole a mensagem: ela diz mais do que as verificações conseguem ver.</translation>
    </message>
    <message>
        <source>One thing can help. Look at it; nothing is changed yet.</source>
        <translation>Há uma coisa que pode ajudar. Veja-a; nada é alterado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were looked at and are as they should be.</source>
        <translation>
            <numerusform>%n item foi verificado e está como deve estar.</numerusform>
            <numerusform>%n itens foram verificados e estão como devem estar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::CausePage</name>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>O que encontramos</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>This page says what most likely stands behind the error, and what helps against it. The best is chosen already; the others stand below it, with what speaks against them.

It is safe: nothing is changed here. On the next page you see every change before it is made.

Press the button at the bottom to look at the changes. What a person must do is listed here as steps; tick each when it is done.</source>
        <translation>Esta página diz o que provavelmente está por trás do erro e o que ajuda contra ele. O melhor já está escolhido; o resto está abaixo, com o que fala contra.

É seguro: nada é alterado aqui. Na próxima página você vê cada alteração antes que ela seja feita.

Pressione o botão na parte inferior para ver as alterações. O que uma pessoa precisa fazer aparece aqui como etapas; marque cada uma quando estiver feita.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>What could not be told</source>
        <translation>O que não foi possível saber</translation>
    </message>
    <message>
        <source>Text for the &amp;owner of the policy</source>
        <translation>&amp;Texto para o responsável pela política</translation>
    </message>
    <message>
        <source>What e&amp;lse is worth knowing</source>
        <translation>O que &amp;mais convém saber</translation>
    </message>
    <message>
        <source>&amp;Why not something else?</source>
        <translation>Por &amp;que não outra coisa?</translation>
    </message>
    <message>
        <source>&amp;Do you need CredSSP at all?</source>
        <translation>Você precisa m&amp;esmo do CredSSP?</translation>
    </message>
</context>
<context>
    <name>credssp::CauseTexts</name>
    <message>
        <source>%1: %2</source>
        <comment>a computer, and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You tried &quot;%1&quot;. It did not help.</source>
        <translation>Você tentou &quot;%1&quot;. Não ajudou.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>E mais %n como esta.</numerusform>
            <numerusform>E mais %n como estas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %n change(s).</source>
        <translation>
            <numerusform>Isto faz %n alteração.</numerusform>
            <numerusform>Isto faz %n alterações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) you do by hand.</source>
        <translation>
            <numerusform>Mais %n etapa você faz manualmente.</numerusform>
            <numerusform>Mais %n etapas você faz manualmente.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see everything first; nothing is changed yet.</source>
        <translation>Primeiro você vê tudo; nada é alterado ainda.</translation>
    </message>
</context>
<context>
    <name>credssp::ChangeModel</name>
    <message>
        <source>not begun yet</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>sendo revertido</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>sendo feito</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Alteração %1 de %2: %3</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>What is left to do is no longer what you were shown.</source>
        <translation>O que resta fazer não é mais o que foi mostrado a você.</translation>
    </message>
    <message>
        <source>On %1 this would be done with other values now: %2</source>
        <translation>Em %1, isto seria feito agora com outros valores: %2</translation>
    </message>
    <message>
        <source>On %1 this would be done in addition: %2</source>
        <translation>Em %1, isto seria feito além disso: %2</translation>
    </message>
    <message>
        <source>On %1 this is no longer needed: %2</source>
        <translation>Em %1, isto não é mais necessário: %2</translation>
    </message>
    <message>
        <source>The same is to be done, but in another order or on another computer of the same name.</source>
        <translation>É preciso fazer o mesmo, mas em outra ordem ou em outro computador de mesmo nome.</translation>
    </message>
    <message>
        <source>Nothing is being changed. Look at the changes first.</source>
        <translation>Nada está sendo alterado. Veja primeiro as alterações.</translation>
    </message>
    <message>
        <source>The step under way is finished, and nothing after it is begun.</source>
        <translation>A etapa em andamento é concluída, e nada depois dela é iniciado.</translation>
    </message>
    <message>
        <source>The changes are being taken back. Keep this window open.</source>
        <translation>As alterações estão sendo revertidas. Mantenha esta janela aberta.</translation>
    </message>
    <message>
        <source>The changes are being made. Keep this window open.</source>
        <translation>As alterações estão sendo feitas. Mantenha esta janela aberta.</translation>
    </message>
    <message>
        <source>Now it is your turn: something has to be done by hand on %1.</source>
        <translation>Agora é a sua vez: algo precisa ser feito manualmente em %1.</translation>
    </message>
    <message>
        <source>You stopped before change %1.</source>
        <translation>Você parou antes da alteração %1.</translation>
    </message>
    <message>
        <source>Step %1, on %2, could not be taken back.</source>
        <translation>Não foi possível reverter a etapa %1, em %2.</translation>
    </message>
    <message>
        <source>Change %1, on %2, was not made.</source>
        <translation>A alteração %1, em %2, não foi feita.</translation>
    </message>
    <message>
        <source>The work could not go on.</source>
        <translation>O trabalho não pôde continuar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Everything you were shown was taken back.</source>
        <translation>Tudo o que foi mostrado a você foi revertido.</translation>
    </message>
    <message>
        <source>Everything is done except for what you left out.</source>
        <translation>Tudo foi feito, exceto o que você omitiu.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) cannot be read back here.</source>
        <translation>
            <numerusform>Tudo foi feito. %n alteração não pode ser lida novamente aqui.</numerusform>
            <numerusform>Tudo foi feito. %n alterações não podem ser lidas novamente aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done, and it was read back to be sure.</source>
        <translation>Tudo foi feito e lido novamente para ter certeza.</translation>
    </message>
    <message>
        <source>Nothing was taken back so far.</source>
        <translation>Nada foi revertido até agora.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Nada foi alterado até agora.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before it were taken back.</source>
        <translation>
            <numerusform>%n etapa anterior foi revertida.</numerusform>
            <numerusform>%n etapas anteriores foram revertidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made and stay made.</source>
        <translation>
            <numerusform>%n alteração foi feita e permanece.</numerusform>
            <numerusform>%n alterações foram feitas e permanecem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not begun.</source>
        <translation>
            <numerusform>%n etapa não foi iniciada.</numerusform>
            <numerusform>%n etapas não foram iniciadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window and open it again: it then offers to finish or to take back what was begun.</source>
        <translation>Feche a janela e abra-a novamente: ela então oferece concluir ou reverter o que foi iniciado.</translation>
    </message>
    <message>
        <source>&amp;Look at the changes again</source>
        <translation>Ver as a&amp;lterações novamente</translation>
    </message>
    <message>
        <source>Works the changes out afresh and shows them. Nothing is made.</source>
        <translation>Calcula as alterações novamente e as mostra. Nada é feito.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Begins the same changes again.</source>
        <translation>Inicia novamente as mesmas alterações.</translation>
    </message>
    <message>
        <source>&amp;Go on with the rest</source>
        <translation>&amp;Continuar com o resto</translation>
    </message>
    <message>
        <source>Makes the steps that are left.</source>
        <translation>Faz as etapas que restam.</translation>
    </message>
    <message>
        <source>Looks at this step afresh and tries it once more, then goes on.</source>
        <translation>Verifica esta etapa novamente, tenta mais uma vez e depois continua.</translation>
    </message>
    <message>
        <source>Leave this step &amp;out and go on</source>
        <translation>&amp;Omitir esta etapa e continuar</translation>
    </message>
    <message>
        <source>Does not make this step and goes on with the next one.</source>
        <translation>Não faz esta etapa e continua com a próxima.</translation>
    </message>
    <message>
        <source>&amp;Undo what was done</source>
        <translation>&amp;Desfazer o que foi feito</translation>
    </message>
    <message>
        <source>Shows first how it would be taken back. Nothing is made yet.</source>
        <translation>Mostra primeiro como seria revertido. Nada é feito ainda.</translation>
    </message>
    <message>
        <source>&amp;Close and go on in the first window</source>
        <translation>Fechar e continuar na primeira &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Did it work?</source>
        <translation>F&amp;uncionou?</translation>
    </message>
    <message>
        <source>&amp;See what came of it</source>
        <translation>V&amp;er o resultado</translation>
    </message>
    <message>
        <source>Now it is your turn: a script has to be run on %1, and its answer brought back.</source>
        <translation>Agora é a sua vez: é preciso executar um script em %1 e trazer a resposta dele.</translation>
    </message>
    <message numerus="yes">
        <source>Everything you were shown was taken back. %n step(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>Tudo o que lhe foi mostrado foi revertido. %n etapa é relatada por uma pessoa e não foi lida novamente aqui.</numerusform>
            <numerusform>Tudo o que lhe foi mostrado foi revertido. %n etapas são relatadas por uma pessoa e não foram lidas novamente aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>Tudo está feito. %n alteração é relatada por uma pessoa e não foi lida novamente aqui.</numerusform>
            <numerusform>Tudo está feito. %n alterações são relatadas por uma pessoa e não foram lidas novamente aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this window meanwhile: the next start offers to go on.</source>
        <translation>Você pode fechar esta janela enquanto isso: o próximo início oferece continuar.</translation>
    </message>
</context>
<context>
    <name>credssp::ChangePage</name>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Fazendo as alterações</translation>
    </message>
    <message>
        <source>Each change is made, read back to be sure, and written down so that it can be undone.</source>
        <translation>Cada alteração é feita, lida novamente para ter certeza e anotada para que possa ser desfeita.</translation>
    </message>
    <message>
        <source>Progress of the changes</source>
        <translation>Progresso das alterações</translation>
    </message>
    <message>
        <source>The changes and what became of them</source>
        <translation>As alterações e o que aconteceu com elas</translation>
    </message>
    <message>
        <source>Stop &amp;after this step</source>
        <translation>&amp;Parar após esta etapa</translation>
    </message>
    <message>
        <source>The step under way is finished and read back. Nothing after it is begun.</source>
        <translation>A etapa em andamento é concluída e lida novamente. Nada depois dela é iniciado.</translation>
    </message>
    <message>
        <source>The changes you have read are made one after the other. Each is read back, and what was there before is written down first, so that everything can be undone. &quot;Stop after this step&quot; ends between two steps; nothing is left half done. When something does not work, this page says what state things are in, and you choose how to go on.</source>
        <translation>As alterações que você leu são feitas uma após a outra. Cada uma é lida novamente, e o que havia antes é anotado primeiro, para que tudo possa ser desfeito. &quot;Parar após esta etapa&quot; para entre duas etapas; nada fica pela metade. Quando algo não funciona, esta página diz em que estado as coisas estão, e você escolhe como continuar.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>É bom saber</translation>
    </message>
    <message>
        <source>Do this, and tick each step when it is done</source>
        <translation>Faça isto e marque cada etapa quando estiver feita</translation>
    </message>
    <message>
        <source>It is done, &amp;go on</source>
        <translation>Já está feito; co&amp;ntinuar</translation>
    </message>
    <message>
        <source>How do you want to go on?</source>
        <translation>Como você quer continuar?</translation>
    </message>
</context>
<context>
    <name>credssp::ChangeRow</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alteração %1</translation>
    </message>
    <message>
        <source>Details of change %1</source>
        <translation>Detalhes da alteração %1</translation>
    </message>
</context>
<context>
    <name>credssp::CheckModel</name>
    <message numerus="yes">
        <source>%1 of %n computer(s) answered.</source>
        <translation>
            <numerusform>Responderam: %1 de %n computador.</numerusform>
            <numerusform>Responderam: %1 de %n computadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the check. What was not asked is not known.</source>
        <translation>Você parou a verificação. O que não foi consultado não se sabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be answered.</source>
        <translation>
            <numerusform>%n pergunta não pôde ser respondida.</numerusform>
            <numerusform>%n perguntas não puderam ser respondidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problema encontrado.</numerusform>
            <numerusform>%n problemas encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Nenhum problema foi encontrado.</translation>
    </message>
    <message>
        <source>A person brought the answers of %1. They were not read from here.</source>
        <translation>Uma pessoa trouxe as respostas de %1. Elas não foram lidas daqui.</translation>
    </message>
    <message>
        <source>The answer of %1 is waited for. Open it when its script has run there.</source>
        <translation>A resposta de %1 é esperada. Abra-a quando o script tiver sido executado lá.</translation>
    </message>
    <message>
        <source>%1 gave no answer over the network. You can take a script there and bring its answer back.</source>
        <translation>%1 não respondeu pela rede. Você pode levar um script até lá e trazer a resposta dele.</translation>
    </message>
</context>
<context>
    <name>credssp::CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Checking the computers</source>
        <translation>Verificando os computadores</translation>
    </message>
    <message>
        <source>Everything is only looked at here. Nothing is changed.</source>
        <translation>Aqui tudo é só verificado. Nada é alterado.</translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation>&amp;Parar a verificação</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>Computers that have answered</source>
        <translation>Computadores que responderam</translation>
    </message>
    <message>
        <source>Show what was &amp;found</source>
        <translation>&amp;Mostrar o que foi encontrado</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computadores</translation>
    </message>
    <message>
        <source>Choose a computer to see what was found there.</source>
        <translation>Escolha um computador para ver o que foi encontrado nele.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Choose a line to read why it matters.</source>
        <translation>Escolha uma linha para ler por que ela importa.</translation>
    </message>
    <message>
        <source>Every computer is asked what matters for CredSSP. Nothing is changed. A line with a question mark could not be told, and says why. Choose a line to read why it matters. When all have answered, go on to what was found.</source>
        <translation>Pergunta-se a cada computador o que importa para o CredSSP. Nada é alterado. Uma linha com um ponto de interrogação mostra algo que não foi possível saber e diz por quê. Escolha uma linha para ler por que ela importa. Quando todos tiverem respondido, continue para o que foi encontrado.</translation>
    </message>
    <message>
        <source>A person takes a script to the chosen server and brings its answer back.</source>
        <translation>Alguém leva um script até o servidor escolhido e traz a resposta dele.</translation>
    </message>
    <message>
        <source>A server that gives no answer over the network can be asked by hand. Choose it and press &quot;Ask by hand&quot;: you get a script that only looks, somebody runs it there, and you open the file that it writes.</source>
        <translation>Um servidor que não responde pela rede pode ser consultado manualmente. Escolha-o e pressione &quot;Perguntar manualmente&quot;: você recebe um script que apenas examina, alguém o executa lá e você abre o arquivo que ele grava.</translation>
    </message>
    <message>
        <source>Scrip&amp;t and answer …</source>
        <translation>&amp;Script e resposta …</translation>
    </message>
    <message>
        <source>Ask by han&amp;d …</source>
        <translation>&amp;Perguntar manualmente …</translation>
    </message>
    <message>
        <source>The answer was taken.</source>
        <translation>A resposta foi aceita.</translation>
    </message>
</context>
<context>
    <name>credssp::CheckedComputers</name>
    <message>
        <source>being asked</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>respondeu</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n pergunta sem resposta</numerusform>
            <numerusform>%n perguntas sem resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>tudo certo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>credssp::Checks</name>
    <message>
        <source>Looking at this needs administrator rights on &quot;%1&quot;.</source>
        <translation>Ver isto exige direitos de administrador em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The registry value &quot;%1&quot; below HKLM\%2 is %3 (%4).</source>
        <translation>O valor do Registro &quot;%1&quot; em HKLM\%2 é %3 (%4).</translation>
    </message>
    <message>
        <source>There is no registry value &quot;%1&quot; below HKLM\%2.</source>
        <translation>Não existe o valor do Registro &quot;%1&quot; em HKLM\%2.</translation>
    </message>
    <message>
        <source>There is no registry key HKLM\%1, and so no value &quot;%2&quot;.</source>
        <translation>Não existe a chave do Registro HKLM\%1 e, portanto, também não existe o valor &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The registry key HKLM\%1 may not be looked at.</source>
        <translation>Não é permitido ver a chave do Registro HKLM\%1.</translation>
    </message>
</context>
<context>
    <name>credssp::ChoiceCard</name>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>contra</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>Motivos: %1</translation>
    </message>
</context>
<context>
    <name>credssp::ClientCredSspCheck</name>
    <message>
        <source>It is not known whether &quot;%1&quot; may send credentials with CredSSP.</source>
        <translation>Não se sabe se &quot;%1&quot; pode enviar credenciais com o CredSSP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may send credentials with CredSSP.</source>
        <translation>&quot;%1&quot; pode enviar credenciais com o CredSSP.</translation>
    </message>
    <message>
        <source>CredSSP is switched off on &quot;%1&quot;, the computer that sends the credentials.</source>
        <translation>O CredSSP está desativado em &quot;%1&quot;, o computador que envia as credenciais.</translation>
    </message>
    <message>
        <source>A policy decides this, and Windows refuses any other way to change it.</source>
        <translation>Uma política decide isso, e o Windows recusa qualquer outra forma de alterá-lo.</translation>
    </message>
    <message>
        <source>Every connection with CredSSP from this computer fails until it is switched on.</source>
        <translation>Toda conexão com o CredSSP a partir deste computador falha até que ele seja ativado.</translation>
    </message>
    <message>
        <source>CredSSP on the client</source>
        <translation>CredSSP no cliente</translation>
    </message>
    <message>
        <source>While CredSSP is switched off here, this computer passes on nobody&apos;s sign-in.</source>
        <translation>Enquanto o CredSSP está desativado aqui, este computador não repassa os dados de logon de ninguém.</translation>
    </message>
</context>
<context>
    <name>credssp::ClockCheck</name>
    <message>
        <source>&quot;%1&quot; has no domain whose clock counts.</source>
        <translation>&quot;%1&quot; não tem um domínio cujo relógio conte.</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>O computador está em um grupo de trabalho.</translation>
    </message>
    <message>
        <source>It is not known whether the clock of &quot;%1&quot; is right.</source>
        <translation>Não se sabe se o relógio de &quot;%1&quot; está certo.</translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is wrong.</source>
        <translation>O relógio de &quot;%1&quot; está errado.</translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds. Windows accepts at most %1 seconds; beyond that no ticket proves who a server is.</source>
        <translation>
            <numerusform>O relógio do controlador de domínio difere dele em %n segundo. O Windows aceita no máximo %1 segundos; além disso, nenhum tíquete Kerberos comprova quem é um servidor.</numerusform>
            <numerusform>O relógio do controlador de domínio difere dele em %n segundos. O Windows aceita no máximo %1 segundos; além disso, nenhum tíquete Kerberos comprova quem é um servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is right.</source>
        <translation>O relógio de &quot;%1&quot; está certo.</translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds.</source>
        <translation>
            <numerusform>O relógio do controlador de domínio difere dele em %n segundo.</numerusform>
            <numerusform>O relógio do controlador de domínio difere dele em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds. Windows accepts at most %2 seconds; beyond that no ticket proves who the server is.</source>
        <translation>
            <numerusform>Ele difere do relógio de &quot;%1&quot; em %n segundo. O Windows aceita no máximo %2 segundos; além disso, nenhum tíquete Kerberos comprova quem é o servidor.</numerusform>
            <numerusform>Ele difere do relógio de &quot;%1&quot; em %n segundos. O Windows aceita no máximo %2 segundos; além disso, nenhum tíquete Kerberos comprova quem é o servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds.</source>
        <translation>
            <numerusform>Ele difere do relógio de &quot;%1&quot; em %n segundo.</numerusform>
            <numerusform>Ele difere do relógio de &quot;%1&quot; em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relógios</translation>
    </message>
    <message>
        <source>Proofs of identity are valid for minutes only; clocks that differ by more than five minutes make them worthless.</source>
        <translation>As provas de identidade valem só por alguns minutos; relógios que diferem em mais de cinco minutos as tornam inúteis.</translation>
    </message>
</context>
<context>
    <name>credssp::CommandView</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Read-only text. The Copy button copies the whole command.</source>
        <translation>Texto somente leitura. O botão Copiar copia o comando inteiro.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copiar o comando: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
</context>
<context>
    <name>credssp::ComputerName</name>
    <message>
        <source>Type the name of a computer, such as NODE1 or node1.contoso.com.</source>
        <translation>Digite o nome de um computador, como NODE1 ou node1.contoso.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank. Type the name without it.</source>
        <translation>&quot;%1&quot; começa ou termina com um espaço. Digite o nome sem ele.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for several computers. Type the name of one computer, such as NODE1 or node1.contoso.com.</source>
        <translation>&quot;%1&quot; representa vários computadores. Digite o nome de um só computador, como NODE1 ou node1.contoso.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a computer. Type a short name such as NODE1, a full name such as node1.contoso.com, or an IP address.</source>
        <translation>&quot;%1&quot; não é o nome de um computador. Digite um nome curto como NODE1, um nome completo como node1.contoso.com ou um endereço IP.</translation>
    </message>
    <message>
        <source>Type the name of an account, such as CONTOSO\anna.</source>
        <translation>Digite o nome de uma conta, como CONTOSO\anna.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account. Type it as CONTOSO\anna or anna@contoso.com.</source>
        <translation>&quot;%1&quot; não é o nome de uma conta. Digite-o como CONTOSO\anna ou anna@contoso.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a service name (SPN). It must look like WSMAN/node1.contoso.com.</source>
        <translation>&quot;%1&quot; não é um nome de serviço (SPN). Ele deve ter a forma de WSMAN/node1.contoso.com.</translation>
    </message>
</context>
<context>
    <name>credssp::ComputersModel</name>
    <message>
        <source>The example&apos;s own computer</source>
        <translation>O próprio computador do exemplo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>The error text names this server. Add others if they are involved, too.</source>
        <translation>O texto do erro cita este servidor. Adicione outros se também estiverem envolvidos.</translation>
    </message>
    <message>
        <source>The example names its servers by itself.</source>
        <translation>O exemplo já indica seus servidores.</translation>
    </message>
    <message>
        <source>These are the servers of an earlier run.</source>
        <translation>Estes são os servidores de uma execução anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be used. Correct or remove what is marked.</source>
        <translation>
            <numerusform>%n entrada não pode ser usada. Corrija ou remova o que está marcado.</numerusform>
            <numerusform>%n entradas não podem ser usadas. Corrija ou remova o que está marcado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one server.</source>
        <translation>Indique pelo menos um servidor.</translation>
    </message>
    <message>
        <source>Name the computer that sends the credentials.</source>
        <translation>Indique o computador que envia as credenciais.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) should be looked at again. You can go on all the same.</source>
        <translation>
            <numerusform>Convém verificar %n nome novamente. Você pode continuar mesmo assim.</numerusform>
            <numerusform>Convém verificar %n nomes novamente. Você pode continuar mesmo assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) will be checked.</source>
        <translation>
            <numerusform>%n servidor será verificado.</numerusform>
            <numerusform>%n servidores serão verificados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::ComputersPage</name>
    <message>
        <source>Computers</source>
        <translation>Computadores</translation>
    </message>
    <message>
        <source>Which computers are involved?</source>
        <translation>Quais computadores estão envolvidos?</translation>
    </message>
    <message>
        <source>One computer sends your user name and password on, the others receive them. Names are enough; nothing is changed yet.</source>
        <translation>Um computador envia seu nome de usuário e sua senha; os outros os recebem. Os nomes bastam; nada é alterado ainda.</translation>
    </message>
    <message>
        <source>&amp;Check the computers</source>
        <translation>Verificar os &amp;computadores</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sends your credentials.</source>
        <translation>Envia suas credenciais.</translation>
    </message>
    <message>
        <source>The CredSSP client: where you sit, or the gateway of Windows Admin Center.</source>
        <translation>O cliente CredSSP: o computador que você usa ou o gateway do Windows Admin Center.</translation>
    </message>
    <message>
        <source>The computer that sends the credentials</source>
        <translation>O computador que envia as credenciais</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Receives your credentials and passes them on.</source>
        <translation>Recebe suas credenciais e as repassa.</translation>
    </message>
    <message>
        <source>The CredSSP server: type each name as it is used for the connection.</source>
        <translation>O servidor CredSSP: digite cada nome como ele é usado para a conexão.</translation>
    </message>
    <message>
        <source>&amp;Add a server</source>
        <translation>Adicionar um &amp;servidor</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>Co&amp;lar uma lista</translation>
    </message>
    <message>
        <source>One name a line, or names separated by commas or semicolons.</source>
        <translation>Um nome por linha, ou nomes separados por vírgula ou ponto e vírgula.</translation>
    </message>
    <message>
        <source>The clipboard holds no names. Copy a list first.</source>
        <translation>A área de transferência não contém nomes. Copie primeiro uma lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added.</source>
        <translation>
            <numerusform>%n nome adicionado.</numerusform>
            <numerusform>%n nomes adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>With CredSSP one computer sends your user name and password to another, which can then use them for a third one. Name the computer where the connection starts, and the servers it goes to.

Type the names as you use them for the connection: what Windows allows is compared with the very name. Nothing is changed here.

Then press &quot;Check the computers&quot;.</source>
        <translation>Com o CredSSP, um computador envia seu nome de usuário e sua senha a outro, que pode usá-los depois para um terceiro. Indique o computador em que a conexão começa e os servidores a que ela vai.

Digite os nomes como você os usa para a conexão: o que o Windows permite é comparado exatamente com esse nome. Nada é alterado aqui.

Depois pressione &quot;Verificar os computadores&quot;.</translation>
    </message>
</context>
<context>
    <name>credssp::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>credssp::CorrectClock</name>
    <message>
        <source>Set the clock right</source>
        <translation>Acertar o relógio</translation>
    </message>
    <message>
        <source>If you want the computers to recognize each other, then bring the clock that is off back to the domain&apos;s time.</source>
        <translation>Se você quer que os computadores se reconheçam, traga o relógio errado de volta à hora do domínio.</translation>
    </message>
    <message>
        <source>The clock is more than 5 minutes off on: %1. Kerberos then proves nobody&apos;s identity.</source>
        <translation>O relógio está mais de 5 minutos errado em: %1. Nesse caso, o Kerberos não comprova a identidade de ninguém.</translation>
    </message>
    <message>
        <source>No clock that could be read is off.</source>
        <translation>Nenhum relógio que pôde ser lido está errado.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspDisabledClient</name>
    <message>
        <source>CredSSP is switched off on the computer that you connect from (CredSSP authentication is disabled in the client configuration).</source>
        <translation>O CredSSP está desativado no computador do qual você se conecta (a autenticação CredSSP está desabilitada na configuração do cliente).</translation>
    </message>
    <message>
        <source>CredSSP has to be switched on on both sides, and on the computer that you connect from it is off. Nothing was sent to the server.</source>
        <translation>O CredSSP precisa estar ativado nos dois lados, e no computador de onde você se conecta ele está desativado. Nada foi enviado ao servidor.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspDisabledServer</name>
    <message>
        <source>CredSSP is switched off on the server (the server does not offer CredSSP authentication).</source>
        <translation>O CredSSP está desativado no servidor (o servidor não oferece a autenticação CredSSP).</translation>
    </message>
    <message>
        <source>CredSSP has to be switched on on both sides, and on the server it is off. You asked for CredSSP, and the server offers other ways only.</source>
        <translation>O CredSSP precisa estar ativado nos dois lados, e no servidor ele está desativado. Você pediu CredSSP, e o servidor só oferece outras formas.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspHandshake</name>
    <message>
        <source>The computers could not agree on a secure CredSSP connection (the exchange of tokens failed).</source>
        <translation>Os computadores não conseguiram estabelecer uma conexão CredSSP segura (a troca de tokens falhou).</translation>
    </message>
    <message>
        <source>The two computers began to talk CredSSP and did not come to an end. Often CredSSP is off on the server, or one of the two lacks updates.</source>
        <translation>Os dois computadores começaram a falar CredSSP e não chegaram ao fim. Muitas vezes o CredSSP está desativado no servidor, ou faltam atualizações a um dos dois.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspPolicyManaged</name>
    <message>
        <source>CredSSP cannot be switched on or off here because a policy of your organization controls it (the setting is controlled by Group Policy).</source>
        <translation>Não é possível ativar nem desativar o CredSSP aqui porque uma política da sua organização o controla (a configuração é controlada pela política de grupo).</translation>
    </message>
    <message>
        <source>Somebody manages this setting for many computers at once, so it cannot be changed here. Whoever looks after the group policies has to change it.</source>
        <translation>Alguém gerencia esta configuração para muitos computadores ao mesmo tempo, por isso ela não pode ser alterada aqui. Quem cuida das políticas de grupo precisa alterá-la.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationLinter</name>
    <message>
        <source>&quot;%1&quot; is the address of &quot;%2&quot;. Windows compares names, so it does not count.</source>
        <translation>&quot;%1&quot; é o endereço de &quot;%2&quot;. O Windows compara nomes, portanto isso não conta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a cluster name; the entry names &quot;%2&quot;. Windows compares the names as they are typed, so it does not count.</source>
        <translation>&quot;%1&quot; é um nome de cluster; a entrada indica &quot;%2&quot;. O Windows compara os nomes como são digitados, portanto isso não conta.</translation>
    </message>
    <message>
        <source>You connect to the address &quot;%1&quot;; the entry names &quot;%2&quot;. Windows compares the names as they are typed, so it does not count.</source>
        <translation>Você se conecta ao endereço &quot;%1&quot;; a entrada indica &quot;%2&quot;. O Windows compara os nomes como são digitados, portanto isso não conta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the short and the full name of one computer. Windows compares the names as they are typed, so the entry does not count.</source>
        <translation>&quot;%1&quot; e &quot;%2&quot; são o nome curto e o completo de um mesmo computador. O Windows compara os nomes como são digitados, portanto a entrada não conta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are two names of one computer. Windows compares the names as they are typed, so the entry does not count.</source>
        <translation>&quot;%1&quot; e &quot;%2&quot; são dois nomes de um mesmo computador. O Windows compara os nomes como são digitados, portanto a entrada não conta.</translation>
    </message>
    <message>
        <source>Several names, or a name and blanks, stand in one entry. Each server needs an entry of its own.</source>
        <translation>Há vários nomes, ou um nome e espaços, em uma entrada. Cada servidor precisa de uma entrada própria.</translation>
    </message>
    <message>
        <source>Windows takes only one * in an entry.</source>
        <translation>O Windows aceita só um * em uma entrada.</translation>
    </message>
    <message>
        <source>The entry does not begin with &quot;wsman/&quot;, so Windows does not use it for remote management.</source>
        <translation>A entrada não começa com &quot;wsman/&quot;, portanto o Windows não a usa para o gerenciamento remoto.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; of the list &quot;%2&quot; on &quot;%3&quot; is meant for &quot;%4&quot; but does not count.</source>
        <translation>A entrada &quot;%1&quot; da lista &quot;%2&quot; em &quot;%3&quot; se destina a &quot;%4&quot;, mas não conta.</translation>
    </message>
    <message>
        <source>The entry reads &quot;%1&quot;.</source>
        <translation>A entrada diz &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; on &quot;%2&quot; names &quot;%3&quot; more than once.</source>
        <translation>A lista &quot;%1&quot; em &quot;%2&quot; indica &quot;%3&quot; mais de uma vez.</translation>
    </message>
    <message>
        <source>The entries %1 are equal. One is enough; Windows&apos; own command adds another one every time that it runs.</source>
        <translation>As entradas %1 são iguais. Uma basta; o comando do próprio Windows adiciona outra cada vez que é executado.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; on &quot;%2&quot; has gaps in its numbering.</source>
        <translation>A lista &quot;%1&quot; em &quot;%2&quot; tem lacunas na numeração.</translation>
    </message>
    <message>
        <source>Its entries are numbered %1. Windows&apos; own command counts the entries and writes the next number, and so it can overwrite an entry that is there.</source>
        <translation>As entradas dela estão numeradas assim: %1. O comando do próprio Windows conta as entradas e grava o número seguinte, por isso pode substituir uma entrada existente.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; has a wildcard: credentials may go to every computer whose name fits it. Entries for single servers are safer.</source>
        <translation>A entrada &quot;%1&quot; tem um curinga: as credenciais podem ir a qualquer computador cujo nome combine com ele. Entradas para servidores individuais são mais seguras.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) holds more than one name and covers no computer.</source>
        <translation>A entrada &quot;%1&quot; (&quot;%2&quot;) contém mais de um nome e não abrange nenhum computador.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) has more than one *, which Windows does not take.</source>
        <translation>A entrada &quot;%1&quot; (&quot;%2&quot;) tem mais de um *, e o Windows não aceita isso.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) has no prefix such as &quot;wsman/&quot;.</source>
        <translation>A entrada &quot;%1&quot; (&quot;%2&quot;) não tem um prefixo como &quot;wsman/&quot;.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is there more than once.</source>
        <translation>A entrada &quot;%1&quot; existe mais de uma vez.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is no text (REG_SZ) and does not count.</source>
        <translation>O valor &quot;%1&quot; não é texto (REG_SZ) e não conta.</translation>
    </message>
    <message>
        <source>The numbering has gaps (%1).</source>
        <translation>A numeração tem lacunas (%1).</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationListCheck</name>
    <message>
        <source>This computer&apos;s local policy could not be read.</source>
        <translation>Não foi possível ler a política local deste computador.</translation>
    </message>
    <message>
        <source>The local policy switches this list off again when policies are refreshed next.</source>
        <translation>A política local desativa esta lista novamente na próxima atualização das políticas.</translation>
    </message>
    <message>
        <source>The local policy has an entry for it, which has not reached the registry yet.</source>
        <translation>A política local tem uma entrada para ele, que ainda não chegou ao Registro.</translation>
    </message>
    <message>
        <source>The delegation list was not looked at for &quot;%1&quot;.</source>
        <translation>A lista de delegação não foi verificada para &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The name leads to no address, so it has to be put right first.</source>
        <translation>O nome não leva a nenhum endereço, portanto é preciso corrigi-lo primeiro.</translation>
    </message>
    <message>
        <source>The delegation list of &quot;%1&quot; does not count for &quot;%2&quot;.</source>
        <translation>A lista de delegação de &quot;%1&quot; não conta para &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Windows then goes by the list for servers whose identity cannot be proven.</source>
        <translation>O Windows segue então a lista dos servidores cuja identidade não pode ser comprovada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forbidden to send credentials to &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; está proibido de enviar credenciais a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it, and a Deny entry outweighs every Allow entry.</source>
        <translation>A entrada &quot;%1&quot; (&quot;%2&quot;) da lista &quot;%3&quot; o abrange, e uma entrada de negação pesa mais que qualquer entrada de permissão.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed to send credentials to &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; não tem permissão para enviar credenciais a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; below HKLM\%2 has no entry that covers &quot;%3&quot;.</source>
        <translation>A lista &quot;%1&quot; em HKLM\%2 não tem nenhuma entrada que abranja &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is allowed to send credentials to &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; tem permissão para enviar credenciais a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it, and the list is switched on.</source>
        <translation>A entrada &quot;%1&quot; (&quot;%2&quot;) da lista &quot;%3&quot; o abrange, e a lista está ativada.</translation>
    </message>
    <message>
        <source>The delegation list of &quot;%1&quot; is not switched on.</source>
        <translation>A lista de delegação de &quot;%1&quot; não está ativada.</translation>
    </message>
    <message>
        <source>Without the value 1 (REG_DWORD) Windows ignores the list of servers below it.</source>
        <translation>Sem o valor 1 (REG_DWORD), o Windows ignora a lista de servidores que está abaixo dele.</translation>
    </message>
    <message>
        <source>It is not known to which servers &quot;%1&quot; may send credentials.</source>
        <translation>Não se sabe a quais servidores &quot;%1&quot; pode enviar credenciais.</translation>
    </message>
    <message>
        <source>It is not known whether &quot;%1&quot; is forbidden to send credentials to some servers.</source>
        <translation>Não se sabe se &quot;%1&quot; está proibido de enviar credenciais a alguns servidores.</translation>
    </message>
    <message>
        <source>Some other entries of the delegation list of &quot;%1&quot; are worth a look.</source>
        <translation>Convém verificar algumas outras entradas da lista de delegação de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>Lista de delegação</translation>
    </message>
    <message>
        <source>Windows passes on a sign-in only to the servers that stand in this list.</source>
        <translation>O Windows repassa os dados de logon só aos servidores que estão nesta lista.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationPolicyMissing</name>
    <message>
        <source>Windows does not send your user name and password to this server because the server is not in the list of allowed servers (Allow Delegating Fresh Credentials).</source>
        <translation>O Windows não envia seu nome de usuário e sua senha a este servidor porque o servidor não está na lista de servidores permitidos (Permitir delegação de novas credenciais).</translation>
    </message>
    <message>
        <source>This computer may send your password only to the servers on a list, and this server is not on it. Often the server was called by another name than the one on the list.</source>
        <translation>Este computador só pode enviar sua senha aos servidores de uma lista, e este servidor não está nela. Muitas vezes o servidor foi chamado por um nome diferente do que está na lista.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationUntrusted</name>
    <message>
        <source>Windows does not send your user name and password to the server because the server could not prove who it is (computer policy: the computer is not trusted).</source>
        <translation>O Windows não envia seu nome de usuário e sua senha ao servidor porque o servidor não conseguiu comprovar quem é (política do computador: o computador não é confiável).</translation>
    </message>
    <message>
        <source>Windows hands your password only to a server that can prove its name. The proof failed: often the server&apos;s registered name (SPN) is missing, or the server&apos;s service for remote management needs a restart.</source>
        <translation>O Windows só entrega sua senha a um servidor que consegue provar o próprio nome. A prova falhou: muitas vezes falta o nome registrado do servidor (SPN), ou o serviço de gerenciamento remoto dele precisa ser reiniciado.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationUntrustedNtlm</name>
    <message>
        <source>Windows does not send your user name and password to the server because the server could not prove who it is, and the message names the policy for NTLM (computer policy: the computer is not trusted).</source>
        <translation>O Windows não envia seu nome de usuário e sua senha ao servidor porque o servidor não conseguiu comprovar quem é, e a mensagem cita a política para NTLM (política do computador: o computador não é confiável).</translation>
    </message>
    <message>
        <source>Windows hands your password only to a server that can prove its name, and the proof failed. The policy for NTLM that the message names would let Windows do without the proof; it is the last thing to try.</source>
        <translation>O Windows só entrega sua senha a um servidor que consegue provar o próprio nome, e a prova falhou. A política para NTLM citada na mensagem permitiria ao Windows dispensar a prova; é a última coisa a tentar.</translation>
    </message>
</context>
<context>
    <name>credssp::Diagnosis</name>
    <message>
        <source>A policy is the cause; this would not change it.</source>
        <translation>A causa é uma política; isto não a alteraria.</translation>
    </message>
    <message>
        <source>It was tried and did not help.</source>
        <translation>Foi tentado e não ajudou.</translation>
    </message>
</context>
<context>
    <name>credssp::DisclosureButton</name>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
</context>
<context>
    <name>credssp::DomainCheck</name>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are in different domains.</source>
        <translation>&quot;%1&quot; e &quot;%2&quot; estão em domínios diferentes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in &quot;%2&quot;, &quot;%3&quot; is in &quot;%4&quot;, and neither domain trusts the other. So nothing can prove to the client who the server is. It is best to use computers of one domain.</source>
        <translation>&quot;%1&quot; está em &quot;%2&quot;, &quot;%3&quot; está em &quot;%4&quot;, e nenhum dos dois domínios confia no outro. Por isso nada pode comprovar ao cliente quem é o servidor. O melhor é usar computadores de um mesmo domínio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the domain &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; está no domínio &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The client &quot;%1&quot; is in the same domain, or in one with which there is a trust relationship.</source>
        <translation>O cliente &quot;%1&quot; está no mesmo domínio ou em um com o qual há uma relação de confiança.</translation>
    </message>
    <message>
        <source>It is not known in which domain &quot;%1&quot; is.</source>
        <translation>Não se sabe em qual domínio &quot;%1&quot; está.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, not in a domain.</source>
        <translation>&quot;%1&quot; está em um grupo de trabalho, não em um domínio.</translation>
    </message>
    <message>
        <source>Its workgroup is &quot;%1&quot;. Only a domain, or a certificate that is trusted, can prove who a server is. It is best to use computers of one domain.</source>
        <translation>O grupo de trabalho dele é &quot;%1&quot;. Só um domínio, ou um certificado confiável, pode comprovar quem é um servidor. O melhor é usar computadores de um mesmo domínio.</translation>
    </message>
    <message>
        <source>No domain controller answers &quot;%1&quot;.</source>
        <translation>Nenhum controlador de domínio responde a &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; was asked and nobody answered (code %2). Without a domain controller no ticket proves who a server is. Check the network and the DNS servers of this computer.</source>
        <translation>O domínio &quot;%1&quot; foi consultado e ninguém respondeu (código %2). Sem um controlador de domínio, nenhum tíquete Kerberos comprova quem é um servidor. Verifique a rede e os servidores DNS deste computador.</translation>
    </message>
    <message>
        <source>Domain membership</source>
        <translation>Associação ao domínio</translation>
    </message>
    <message>
        <source>Computers of one domain, or of domains that trust each other, can prove to each other who they are.</source>
        <translation>Computadores de um mesmo domínio, ou de domínios que confiam um no outro, podem comprovar entre si quem são.</translation>
    </message>
</context>
<context>
    <name>credssp::DomainController</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no domain to ask.</source>
        <translation>&quot;%1&quot; está em um grupo de trabalho. Não há domínio para consultar.</translation>
    </message>
    <message>
        <source>No domain controller of &quot;%1&quot; answers.</source>
        <translation>Nenhum controlador de domínio de &quot;%1&quot; responde.</translation>
    </message>
</context>
<context>
    <name>credssp::DoneModel</name>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message>
        <source>Everything was taken back</source>
        <translation>Tudo foi revertido</translation>
    </message>
    <message>
        <source>Not everything was done</source>
        <translation>Nem tudo foi feito</translation>
    </message>
    <message>
        <source>The computers are being asked what is on now.</source>
        <translation>Os computadores estão sendo consultados sobre o que está ativado agora.</translation>
    </message>
    <message>
        <source>While it is on, sign-ins can be passed on. Turn it off when the work is done.</source>
        <translation>Enquanto estiver ativado, dados de logon podem ser repassados. Desative-o quando o trabalho estiver concluído.</translation>
    </message>
    <message>
        <source>Somebody else decides here. Hand the text below on to them.</source>
        <translation>Outra pessoa decide aqui. Encaminhe o texto abaixo a ela.</translation>
    </message>
    <message>
        <source>All computers are as they were before.</source>
        <translation>Todos os computadores estão como antes.</translation>
    </message>
    <message>
        <source>What can be given back was given back, and was read back.</source>
        <translation>O que pode ser devolvido foi devolvido e lido novamente.</translation>
    </message>
    <message>
        <source>Nothing that was switched on here is on any more.</source>
        <translation>Nada do que foi ativado aqui ainda está ativado.</translation>
    </message>
    <message>
        <source>%1 (by the journal; it could not be read now)</source>
        <translation>%1 (segundo o diário; não foi possível ler agora)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the report lists.</source>
        <translation>
            <numerusform>E mais %n, que aparece no relatório.</numerusform>
            <numerusform>E mais %n, que aparecem no relatório.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on, because: %1 (%2, %3)</source>
        <translation>Continua ativado, porque: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 In practice: nothing real is on. Since %2, by %3.</source>
        <translation>%1 É uma prática: nada real está ativado. Desde %2, por %3.</translation>
    </message>
    <message>
        <source>%1 Since %2, by %3.</source>
        <translation>%1 Desde %2, por %3.</translation>
    </message>
    <message>
        <source>&amp;Undo the rest…</source>
        <translation>&amp;Desfazer o resto…</translation>
    </message>
    <message>
        <source>&amp;Undo everything…</source>
        <translation>&amp;Desfazer tudo…</translation>
    </message>
    <message>
        <source>For your ticket</source>
        <translation>Para o seu chamado</translation>
    </message>
    <message>
        <source>Text to hand on</source>
        <translation>Texto para encaminhar</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Não foi possível gravar o relatório: %1</translation>
    </message>
    <message>
        <source>Still switched on: CredSSP, on %1</source>
        <translation>Ainda ativado: CredSSP, em %1</translation>
    </message>
    <message>
        <source>Still allowed: passing sign-ins on, from %1</source>
        <translation>Ainda permitido: repassar logons, a partir de %1</translation>
    </message>
    <message>
        <source>Turn CredSSP &amp;off now</source>
        <translation>Desativar o CredSSP a&amp;gora</translation>
    </message>
    <message>
        <source>Take it back n&amp;ow</source>
        <translation>Reverter a&amp;gora</translation>
    </message>
    <message>
        <source>CredSSP is switched on, on %1. Nobody has said why it should stay on.</source>
        <translation>O CredSSP está ativado, em %1. Ninguém disse por que ele deve continuar ativado.</translation>
    </message>
    <message>
        <source>Sign-ins may be passed on from %1. Nobody has said why that should stay so.</source>
        <translation>Logons podem ser repassados a partir de %1. Ninguém disse por que isso deve continuar assim.</translation>
    </message>
    <message>
        <source>CredSSP itself was not switched on here, but where it is on, sign-ins can be passed on. Take this back when the work is done.</source>
        <translation>O próprio CredSSP não foi ativado aqui, mas onde ele está ativado os logons podem ser repassados. Reverta isto quando o trabalho estiver concluído.</translation>
    </message>
</context>
<context>
    <name>credssp::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>The reason is recorded.</source>
        <translation>O motivo foi registrado.</translation>
    </message>
    <message>
        <source>Shows every change first; nothing is changed yet.</source>
        <translation>Mostra primeiro cada alteração; nada é alterado ainda.</translation>
    </message>
    <message>
        <source>&amp;Keep it on…</source>
        <translation>&amp;Manter ativado…</translation>
    </message>
    <message>
        <source>Asks for the reason, which the report then says.</source>
        <translation>Pergunta o motivo, que depois aparece no relatório.</translation>
    </message>
    <message>
        <source>&amp;Why does it stay on?</source>
        <translation>Por &amp;que ele continua ativado?</translation>
    </message>
    <message>
        <source>Why does it stay on?</source>
        <translation>Por que ele continua ativado?</translation>
    </message>
    <message>
        <source>For example: the cluster is built until Thursday</source>
        <translation>Por exemplo: o cluster está sendo criado até quinta-feira</translation>
    </message>
    <message>
        <source>&amp;Record the reason</source>
        <translation>Registrar &amp;o motivo</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>O que foi alterado</translation>
    </message>
    <message>
        <source>Copy the te&amp;xt</source>
        <translation>Copiar o te&amp;xto</translation>
    </message>
    <message>
        <source>Copy the text to hand on</source>
        <translation>Copiar o texto para encaminhar</translation>
    </message>
    <message>
        <source>Copy the &amp;ticket text</source>
        <translation>Copiar o &amp;texto do chamado</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>Copiar o texto do chamado</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Salvar o relatório…</translation>
    </message>
    <message>
        <source>As a page for people (HTML) or for programs (JSON).</source>
        <translation>Como página para pessoas (HTML) ou para programas (JSON).</translation>
    </message>
    <message>
        <source>Shows every step first; nothing is changed yet.</source>
        <translation>Mostra primeiro cada etapa; nada é alterado ainda.</translation>
    </message>
    <message>
        <source>Still on from earlier sessions</source>
        <translation>Ainda ativado de sessões anteriores</translation>
    </message>
    <message>
        <source>&amp;Keep it on for another reason…</source>
        <translation>&amp;Manter ativado por outro motivo…</translation>
    </message>
    <message numerus="yes">
        <source>Still on from &amp;earlier sessions: %n</source>
        <translation>
            <numerusform>Ainda ativado de s&amp;essões anteriores: %n</numerusform>
            <numerusform>Ainda ativado de s&amp;essões anteriores: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Page for people (*.html)</source>
        <translation>Página para pessoas (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Dados para programas (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>This page says what was changed and what is still on. While CredSSP is on, sign-ins can be passed on: turn it off when the work is done. Taking back and turning off show every step first. The ticket text and the report say everything that happened here.</source>
        <translation>Esta página diz o que foi alterado e o que ainda está ativado. Enquanto o CredSSP estiver ativado, dados de logon podem ser repassados: desative-o quando o trabalho estiver concluído. Ao reverter e ao desativar, cada etapa é mostrada primeiro. O texto do chamado e o relatório dizem tudo o que aconteceu aqui.</translation>
    </message>
</context>
<context>
    <name>credssp::EarlierSessions</name>
    <message>
        <source>An earlier practice run was interrupted.</source>
        <translation>Uma prática anterior foi interrompida.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted before all its changes were made.</source>
        <translation>Uma execução anterior foi interrompida antes que todas as alterações dela fossem feitas.</translation>
    </message>
    <message>
        <source>It was begun on %1 by %2, for %3. You can finish it or take it back; you see every step before it happens.</source>
        <translation>Foi iniciada por %2 (%1), para %3. Você pode concluí-la ou revertê-la; você vê cada etapa antes que ela aconteça.</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>V&amp;er</translation>
    </message>
    <message>
        <source>CredSSP is still on in a practice world of an earlier run.</source>
        <translation>O CredSSP ainda está ativado em um ambiente de prática de uma execução anterior.</translation>
    </message>
    <message>
        <source>CredSSP is still on from an earlier run.</source>
        <translation>O CredSSP ainda está ativado desde uma execução anterior.</translation>
    </message>
    <message>
        <source>It was turned on for %1 by %2, and is on since %3. You see every step before it happens.</source>
        <translation>Foi ativado por %2 para %1 e está ativado desde %3. Você vê cada etapa antes que ela aconteça.</translation>
    </message>
    <message>
        <source>T&amp;urn CredSSP off …</source>
        <translation>&amp;Desativar o CredSSP …</translation>
    </message>
    <message numerus="yes">
        <source>What %n earlier run(s) did cannot be told.</source>
        <translation>
            <numerusform>Não é possível saber o que %n execução anterior fez.</numerusform>
            <numerusform>Não é possível saber o que %n execuções anteriores fizeram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ins may still be passed on in a practice world of an earlier run.</source>
        <translation>Logons ainda podem ser repassados em um mundo de prática de uma execução anterior.</translation>
    </message>
    <message>
        <source>Sign-ins may still be passed on, by what an earlier run set.</source>
        <translation>Logons ainda podem ser repassados, por causa do que uma execução anterior definiu.</translation>
    </message>
    <message>
        <source>Undo &amp;it …</source>
        <translation>&amp;Reverter …</translation>
    </message>
    <message>
        <source>An earlier practice run waits for you.</source>
        <translation>Uma prática anterior espera por você.</translation>
    </message>
    <message>
        <source>An earlier run waits for you.</source>
        <translation>Uma execução anterior espera por você.</translation>
    </message>
    <message>
        <source>It was begun on %1 by %2, for %3. Something has to be done by hand, or the answer of a script has to be brought. You see every step before it happens.</source>
        <translation>Foi iniciada por %2 (%1), para %3. É preciso fazer algo manualmente ou trazer a resposta de um script. Você vê cada etapa antes que ela aconteça.</translation>
    </message>
    <message>
        <source>Go on with &amp;it</source>
        <translation>Cont&amp;inuar com ela</translation>
    </message>
</context>
<context>
    <name>credssp::Elevation</name>
    <message>
        <source>Only Windows has this kind of window.</source>
        <translation>Só o Windows tem esse tipo de janela.</translation>
    </message>
    <message>
        <source>Windows was told not to start the window as administrator. Nothing was changed.</source>
        <translation>O Windows recebeu a indicação de não iniciar a janela como administrador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Windows could not start the window as administrator. Nothing was changed.</source>
        <translation>O Windows não conseguiu iniciar a janela como administrador. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>credssp::ElevationCheck</name>
    <message>
        <source>It is not known whether you have administrator rights on &quot;%1&quot;.</source>
        <translation>Não se sabe se você tem direitos de administrador em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>You have administrator rights on &quot;%1&quot;.</source>
        <translation>Você tem direitos de administrador em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>All settings can be read and changed as &quot;%1&quot;.</source>
        <translation>Todas as configurações podem ser lidas e alteradas como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>You have no administrator rights on &quot;%1&quot; at the moment.</source>
        <translation>No momento, você não tem direitos de administrador em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works there with ordinary rights (not elevated). Some settings cannot be read, and none can be changed, before you continue as administrator.</source>
        <translation>&quot;%1&quot; trabalha lá com direitos comuns (sem elevação). Algumas configurações não podem ser lidas, e nenhuma pode ser alterada, até que você continue como administrador.</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Direitos de administrador</translation>
    </message>
    <message>
        <source>Without administrator rights some settings cannot be read, and none can be changed.</source>
        <translation>Sem direitos de administrador, algumas configurações não podem ser lidas e nenhuma pode ser alterada.</translation>
    </message>
</context>
<context>
    <name>credssp::EncryptionOracle</name>
    <message>
        <source>One of the two computers lacks a security update for CredSSP (encryption oracle remediation, CVE-2018-0886).</source>
        <translation>Falta a um dos dois computadores uma atualização de segurança do CredSSP (correção do oracle de criptografia, CVE-2018-0886).</translation>
    </message>
    <message>
        <source>In 2018 Windows got a security update for CredSSP, and a computer with it refuses one without it. The older of the two computers needs its updates.</source>
        <translation>Em 2018 o Windows recebeu uma atualização de segurança para o CredSSP, e um computador com ela recusa um sem ela. O mais antigo dos dois precisa das atualizações.</translation>
    </message>
</context>
<context>
    <name>credssp::EncryptionOracleCheck</name>
    <message>
        <source>&quot;%1&quot; is open to an attack on CredSSP that has been known since 2018.</source>
        <translation>&quot;%1&quot; está aberto a um ataque ao CredSSP conhecido desde 2018.</translation>
    </message>
    <message>
        <source>The value 2 (&quot;Vulnerable&quot;) accepts computers without the update against CVE-2018-0886. Install the update on the other side instead, then set it back.</source>
        <translation>O valor 2 (&quot;Vulnerável&quot;) aceita computadores sem a atualização contra a CVE-2018-0886. Em vez disso, instale a atualização no outro lado e depois restaure o valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a security update of CredSSP.</source>
        <translation>Falta a &quot;%1&quot; uma atualização de segurança do CredSSP.</translation>
    </message>
    <message>
        <source>The update against CVE-2018-0886 (KB4093492 or later) is not installed. Computers that have it refuse CredSSP with this one.</source>
        <translation>A atualização contra a CVE-2018-0886 (KB4093492 ou posterior) não está instalada. Os computadores que a têm recusam o CredSSP com este.</translation>
    </message>
    <message>
        <source>It is not known how &quot;%1&quot; treats computers without the CredSSP update.</source>
        <translation>Não se sabe como &quot;%1&quot; trata computadores sem a atualização do CredSSP.</translation>
    </message>
    <message>
        <source>It is not known whether &quot;%1&quot; has the CredSSP update.</source>
        <translation>Não se sabe se &quot;%1&quot; tem a atualização do CredSSP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the CredSSP update, and no setting undoes it.</source>
        <translation>&quot;%1&quot; tem a atualização do CredSSP, e nenhuma configuração a anula.</translation>
    </message>
    <message>
        <source>CredSSP security update</source>
        <translation>Atualização de segurança do CredSSP</translation>
    </message>
    <message>
        <source>A computer with this security update refuses CredSSP with one that lacks it (CVE-2018-0886).</source>
        <translation>Um computador com esta atualização de segurança recusa o CredSSP com um computador que não a tem (CVE-2018-0886).</translation>
    </message>
</context>
<context>
    <name>credssp::Ending</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers, and how many more</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::Error</name>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>&quot;%1&quot; não existe.</translation>
    </message>
    <message>
        <source>Windows did not allow access to &quot;%1&quot;. Continue as administrator.</source>
        <translation>O Windows não permitiu o acesso a &quot;%1&quot;. Continue como administrador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer. Check its name, that it is running, and the network.</source>
        <translation>&quot;%1&quot; não responde. Verifique o nome, se ele está ligado e a rede.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time. Try again.</source>
        <translation>&quot;%1&quot; não respondeu a tempo. Tente novamente.</translation>
    </message>
    <message>
        <source>Stopped before &quot;%1&quot; was finished.</source>
        <translation>Parou antes que &quot;%1&quot; fosse concluído.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available here yet.</source>
        <translation>&quot;%1&quot; ainda não está disponível aqui.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used. Check how it is written.</source>
        <translation>&quot;%1&quot; não pode ser usado. Verifique como está escrito.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer as it was shown. Look at the changes again.</source>
        <translation>&quot;%1&quot; não está mais como foi mostrado. Veja as alterações novamente.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and is not used.</source>
        <translation>&quot;%1&quot; está danificado e não é usado.</translation>
    </message>
    <message>
        <source>Another CredSSP Wizard is at work on &quot;%1&quot;. Wait until it has finished.</source>
        <translation>Outro CredSSP Wizard está trabalhando em &quot;%1&quot;. Espere até que ele termine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed.</source>
        <translation>&quot;%1&quot; falhou.</translation>
    </message>
    <message>
        <source>%1 (Windows&apos; code: %2)</source>
        <translation>%1 (código do Windows: %2)</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorModel</name>
    <message>
        <source>The connection works in this example: there is no error.</source>
        <translation>A conexão funciona neste exemplo: não há erro.</translation>
    </message>
    <message>
        <source>Nothing to recognize yet.</source>
        <translation>Ainda não há nada para reconhecer.</translation>
    </message>
    <message>
        <source>Reading the text …</source>
        <translation>Lendo o texto …</translation>
    </message>
    <message>
        <source>This text is not a known WinRM or CredSSP error.</source>
        <translation>Este texto não é um erro conhecido do WinRM nem do CredSSP.</translation>
    </message>
    <message>
        <source>Name the computers and check them, or choose another example.</source>
        <translation>Indique os computadores e verifique-os, ou escolha outro exemplo.</translation>
    </message>
    <message>
        <source>As soon as there is a text, you see here what it means and how sure that is. Nothing is changed on any computer before you have seen it and agreed.</source>
        <translation>Assim que houver um texto, você vê aqui o que ele significa e com que certeza. Nada é alterado em nenhum computador antes que você tenha visto e concordado.</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number, if there is more of it. You can also go on: the computers are checked without it.</source>
        <translation>Cole a mensagem inteira, com o número dela, se houver mais texto. Você também pode continuar: os computadores são verificados sem ela.</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number, if there is more of it.</source>
        <translation>Cole a mensagem inteira, com o número dela, se houver mais texto.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about an error, %2 how sure that is: &quot;likely, 40 %&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 para %2</translation>
    </message>
    <message>
        <source>This computer does not run Windows, so it has no CredSSP to check or change. You can practice here with examples, and have error texts explained.</source>
        <translation>Este computador não executa o Windows, portanto não há CredSSP para verificar ou alterar. Aqui você pode praticar com exemplos e ver textos de erro explicados.</translation>
    </message>
    <message>
        <source>This is what Windows prints in this example.</source>
        <translation>Isto é o que o Windows mostra neste exemplo.</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorPage</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>What does the error say?</source>
        <translation>O que o erro diz?</translation>
    </message>
    <message>
        <source>Paste the message of Windows, PowerShell or Windows Admin Center. You see at once what it means.</source>
        <translation>Cole a mensagem do Windows, do PowerShell ou do Windows Admin Center. Você vê logo o que ela significa.</translation>
    </message>
    <message>
        <source>&amp;Name the computers</source>
        <translation>Indicar os &amp;computadores</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <translation>&amp;Sair da prática</translation>
    </message>
    <message>
        <source>Paste the error here, or drop a file on this page.</source>
        <translation>Cole o erro aqui ou solte um arquivo nesta página.</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Mensagem de erro</translation>
    </message>
    <message>
        <source>What it means is said below, as you type.</source>
        <translation>O que ela significa é dito abaixo, enquanto você digita.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>A&amp;brir um arquivo …</translation>
    </message>
    <message>
        <source>I have no &amp;error message</source>
        <translation>&amp;Não tenho mensagem de erro</translation>
    </message>
    <message>
        <source>Goes on with the checks alone.</source>
        <translation>Continua só com as verificações.</translation>
    </message>
    <message>
        <source>Prac&amp;tice with an example …</source>
        <translation>Pra&amp;ticar com um exemplo …</translation>
    </message>
    <message>
        <source>How sure this is, the code and the computer.</source>
        <translation>A certeza, o código e o computador.</translation>
    </message>
    <message>
        <source>What else it co&amp;uld be</source>
        <translation>O que &amp;mais pode ser</translation>
    </message>
    <message>
        <source>Prac&amp;tice with another …</source>
        <translation>Pra&amp;ticar com outro …</translation>
    </message>
    <message>
        <source>Open a file with the error message</source>
        <translation>Abrir um arquivo com a mensagem de erro</translation>
    </message>
    <message>
        <source>Paste the error message as it stands on the screen; the more of it, the better. The text stays on this computer.

Below the box you see what the message means, how sure that is, and which words tell it. Nothing is changed on any computer here.

Then press &quot;Name the computers&quot;. Without a message, go on with the checks alone. To learn how this works without touching anything real, practice with an example.</source>
        <translation>Cole a mensagem de erro como ela aparece na tela; quanto mais completa, melhor. O texto fica neste computador.

Abaixo da caixa você vê o que a mensagem significa, com que certeza e quais palavras o indicam. Nada é alterado aqui em nenhum computador.

Depois pressione &quot;Indicar os computadores&quot;. Sem uma mensagem, continue só com as verificações. Para aprender como funciona sem tocar em nada real, pratique com um exemplo.</translation>
    </message>
    <message>
        <source>Texts and logs (*.txt *.log *.gz);;All files (*)</source>
        <translation>Textos e logs (*.txt *.log *.gz);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorText</name>
    <message>
        <source>The text is larger than 16 MB. Paste only the part with the error.</source>
        <translation>O texto é maior que 16 MB. Cole só a parte com o erro.</translation>
    </message>
    <message>
        <source>The text is too long to show. Nothing was recognized in it; its beginning is shown.</source>
        <translation>O texto é longo demais para ser mostrado. Nada foi reconhecido nele; o início é mostrado.</translation>
    </message>
    <message>
        <source>The text is too long to show. You see the part around the words that were recognized.</source>
        <translation>O texto é longo demais para ser mostrado. Você vê a parte em torno das palavras reconhecidas.</translation>
    </message>
</context>
<context>
    <name>credssp::Evidence</name>
    <message>
        <source>Not everything could be read, so this could not be ruled out.</source>
        <translation>Não foi possível ler tudo, portanto isto não pôde ser descartado.</translation>
    </message>
    <message>
        <source>The error message points to this (&quot;%1&quot;), and it could not be ruled out by reading.</source>
        <translation>A mensagem de erro aponta para isto (&quot;%1&quot;), e não foi possível descartá-lo pela leitura.</translation>
    </message>
</context>
<context>
    <name>credssp::Executor</name>
    <message>
        <source>%1 is not among the computers of this session.</source>
        <translation>%1 não está entre os computadores desta sessão.</translation>
    </message>
    <message>
        <source>A person must do this first. Nothing was changed by this step.</source>
        <translation>Uma pessoa precisa fazer isto primeiro. Nada foi alterado por esta etapa.</translation>
    </message>
    <message>
        <source>What is there now could not be read, so nothing was changed. %1</source>
        <translation>Não foi possível ler o que existe agora, portanto nada foi alterado. %1</translation>
    </message>
    <message>
        <source>This was already done before the interruption.</source>
        <translation>Isto já tinha sido feito antes da interrupção.</translation>
    </message>
    <message>
        <source>What is there now could not be read back. %1</source>
        <translation>Não foi possível ler novamente o que existe agora. %1</translation>
    </message>
    <message>
        <source>Read back: everything is as it was shown.</source>
        <translation>Lido novamente: tudo está como foi mostrado.</translation>
    </message>
    <message>
        <source>Read back: everything is as it was shown, although Windows said: %1</source>
        <translation>Lido novamente: tudo está como foi mostrado, embora o Windows tenha dito: %1</translation>
    </message>
    <message>
        <source>The command said that it was done, but nothing changed. %1</source>
        <translation>O comando disse que foi feito, mas nada mudou. %1</translation>
    </message>
    <message>
        <source>Only a part of it was changed. %1 Undo gives back what was there before.</source>
        <translation>Só uma parte foi alterada. %1 Desfazer devolve o que havia antes.</translation>
    </message>
    <message>
        <source>This step was not begun.</source>
        <translation>Esta etapa não foi iniciada.</translation>
    </message>
    <message>
        <source>You left this step out.</source>
        <translation>Você omitiu esta etapa.</translation>
    </message>
    <message>
        <source>This is no longer as it was shown, so nothing was changed by this step: %1. Shown: %2. Planned: %3. Now: %4.</source>
        <translation>Isto não está mais como foi mostrado, por isso esta etapa não alterou nada: %1. Mostrado: %2. Planejado: %3. Agora: %4.</translation>
    </message>
    <message>
        <source>This is not as planned: %1. Planned: %2. Now: %3.</source>
        <translation>Isto não está como planejado: %1. Planejado: %2. Agora: %3.</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>Ele escreveu: %1</translation>
    </message>
    <message>
        <source>You said that this is done. It cannot be read back here, so it is not proven.</source>
        <translation>Você disse que isto foi feito. Não pode ser lido novamente aqui, portanto não está comprovado.</translation>
    </message>
    <message>
        <source>The command reported no error, but what it did cannot be read back here, so it is not proven.</source>
        <translation>O comando não informou nenhum erro, mas o que ele fez não pode ser lido novamente aqui, portanto não está comprovado.</translation>
    </message>
    <message>
        <source>You said that this is done, but nothing has changed. %1</source>
        <translation>Você disse que isto foi feito, mas nada mudou. %1</translation>
    </message>
    <message>
        <source>The command ended with an error (exit code %1), and nothing changed. %2</source>
        <translation>O comando terminou com um erro (código de saída %1), e nada mudou. %2</translation>
    </message>
    <message>
        <source>The command ended with an error (exit code %1), and what is there now cannot be read back here.</source>
        <translation>O comando terminou com um erro (código de saída %1), e o que existe agora não pode ser lido novamente aqui.</translation>
    </message>
    <message>
        <source>Reported by a person: everything is as it was shown. It was not read back here.</source>
        <translation>Relatado por uma pessoa: tudo está como foi mostrado. Não foi lido novamente aqui.</translation>
    </message>
    <message>
        <source>Reported by a person: everything is as it was shown, although Windows said: %1 It was not read back here.</source>
        <translation>Relatado por uma pessoa: tudo está como foi mostrado, embora o Windows tenha dito: %1 Não foi lido novamente aqui.</translation>
    </message>
    <message>
        <source>Somebody must run the script on %1 and bring its answer back. This step has not been taken as done.</source>
        <translation>Alguém precisa executar o script em %1 e trazer a resposta dele. Este passo ainda não é considerado feito.</translation>
    </message>
    <message>
        <source>This was only half done before the interruption: the local policy names the servers, the registry does not yet. Running the command again would add them twice. Wait a minute and try again, or undo.</source>
        <translation>Isto só tinha sido feito pela metade antes da interrupção: a política local já traz os servidores, o Registro ainda não. Executar o comando de novo os adicionaria duas vezes. Espere um minuto e tente de novo, ou desfaça.</translation>
    </message>
</context>
<context>
    <name>credssp::FileBytes</name>
    <message>
        <source>&quot;%1&quot; is too large and is not used. It has %2 bytes, and at most %3 are read.</source>
        <translation>&quot;%1&quot; é grande demais e não é usado. Tem %2 bytes, e no máximo %3 são lidos.</translation>
    </message>
</context>
<context>
    <name>credssp::FindingDetail</name>
    <message>
        <source>Why it matters</source>
        <translation>Por que importa</translation>
    </message>
    <message>
        <source>Choose a line to read more about it.</source>
        <translation>Escolha uma linha para ler mais sobre ela.</translation>
    </message>
    <message>
        <source>Reported by a person; it was not read from here.</source>
        <translation>Relatado por uma pessoa; não foi lido daqui.</translation>
    </message>
</context>
<context>
    <name>credssp::FindingRow</name>
    <message>
        <source>Why it matters</source>
        <translation>Por que importa</translation>
    </message>
    <message>
        <source>Value read: %1</source>
        <extracomment>%1 is a value read from a computer</extracomment>
        <translation>Valor lido: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about a computer, %2 its state, for example &quot;problem&quot;; read by screen readers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Por que importa: %1</translation>
    </message>
</context>
<context>
    <name>credssp::FindingRows</name>
    <message>
        <source>%1 (reported by a person)</source>
        <translation>%1 (relatado por uma pessoa)</translation>
    </message>
</context>
<context>
    <name>credssp::GatewayGroupCheck</name>
    <message>
        <source>&quot;%1&quot; is not in the CredSSP group of Windows Admin Center on &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; não está no grupo CredSSP do Windows Admin Center em &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Only members of the local group &quot;%1&quot; may use CredSSP in Windows Admin Center.</source>
        <translation>Só os membros do grupo local &quot;%1&quot; podem usar o CredSSP no Windows Admin Center.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the CredSSP group of &quot;%2&quot;, but the present sign-in does not count it yet.</source>
        <translation>&quot;%1&quot; está no grupo CredSSP de &quot;%2&quot;, mas o logon atual ainda não o considera.</translation>
    </message>
    <message>
        <source>Windows looks up groups when somebody signs in. Sign out and in again to make &quot;%1&quot; count.</source>
        <translation>O Windows consulta os grupos quando alguém entra. Saia e entre novamente para que &quot;%1&quot; conte.</translation>
    </message>
    <message>
        <source>It is not known whether Windows Admin Center lets you use CredSSP on &quot;%1&quot;.</source>
        <translation>Não se sabe se o Windows Admin Center permite que você use o CredSSP em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>O Windows Admin Center não está instalado em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>So its own rights do not matter here.</source>
        <translation>Por isso os direitos próprios dele não importam aqui.</translation>
    </message>
    <message>
        <source>current user</source>
        <translation>usuário atual</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no gateway administrator of Windows Admin Center on &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; não é administrador de gateway do Windows Admin Center em &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Windows Admin Center lets only its gateway administrators use CredSSP. They are named on its own page Settings, Access; local administrators always belong to them.</source>
        <translation>O Windows Admin Center só permite que seus administradores de gateway usem o CredSSP. Eles são indicados na página própria Configurações, Acesso; os administradores locais sempre fazem parte deles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works in Windows Admin Center under role-based access.</source>
        <translation>&quot;%1&quot; trabalha no Windows Admin Center com acesso baseado em função.</translation>
    </message>
    <message>
        <source>Under role-based access Windows Admin Center cannot use CredSSP. Use an account that is an administrator of the servers.</source>
        <translation>Com acesso baseado em função, o Windows Admin Center não pode usar o CredSSP. Use uma conta que seja administradora dos servidores.</translation>
    </message>
    <message>
        <source>Windows Admin Center lets &quot;%1&quot; use CredSSP on &quot;%2&quot;.</source>
        <translation>O Windows Admin Center permite que &quot;%1&quot; use o CredSSP em &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This Windows Admin Center has no group of its own for CredSSP.</source>
        <translation>Este Windows Admin Center não tem um grupo próprio para o CredSSP.</translation>
    </message>
    <message>
        <source>The account is a gateway administrator and counts as a member of &quot;%1&quot;.</source>
        <translation>A conta é administradora de gateway e conta como membro de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Rights in Windows Admin Center</source>
        <translation>Direitos no Windows Admin Center</translation>
    </message>
    <message>
        <source>Windows Admin Center uses CredSSP only for people who have been given the right to it.</source>
        <translation>O Windows Admin Center usa o CredSSP só para as pessoas que receberam o direito a ele.</translation>
    </message>
</context>
<context>
    <name>credssp::GptIni</name>
    <message>
        <source>&quot;%1&quot; is damaged, so the local policy is left as it is.</source>
        <translation>&quot;%1&quot; está danificado; por isso a política local fica como está.</translation>
    </message>
</context>
<context>
    <name>credssp::GroupPolicyObject</name>
    <message>
        <source>Somebody else has changed &quot;%1&quot; below &quot;%2&quot; in the local policy. Nothing was changed.</source>
        <translation>Outra pessoa alterou &quot;%1&quot; em &quot;%2&quot; na política local. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Windows did not let the local policy be edited (&quot;%1&quot;). Nothing was saved.</source>
        <translation>O Windows não deixou editar a política local (&quot;%1&quot;). Nada foi salvo.</translation>
    </message>
    <message>
        <source>Windows did not open the local policy (IGroupPolicyObject). Nothing was changed.</source>
        <translation>O Windows não abriu a política local (IGroupPolicyObject). Nada foi alterado.</translation>
    </message>
    <message>
        <source>Windows did not save the local policy (IGroupPolicyObject). The registry was left as it is.</source>
        <translation>O Windows não salvou a política local (IGroupPolicyObject). O Registro ficou como está.</translation>
    </message>
</context>
<context>
    <name>credssp::HandOnView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Copy the text to hand on</source>
        <translation>Copiar o texto para encaminhar</translation>
    </message>
    <message>
        <source>Text to hand on</source>
        <translation>Texto para encaminhar</translation>
    </message>
    <message>
        <source>Read-only text. The Copy button copies all of it.</source>
        <translation>Texto somente leitura. O botão Copiar copia tudo.</translation>
    </message>
</context>
<context>
    <name>credssp::Handover</name>
    <message>
        <source>What the first window handed over cannot be used: %1 Nothing was changed.</source>
        <translation>O que a primeira janela entregou não pode ser usado: %1 Nada foi alterado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that is not allowed.</source>
        <translation>&quot;%1&quot; tem um valor que não é permitido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a key that is not known.</source>
        <translation>&quot;%1&quot; tem uma chave desconhecida.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the key &quot;%2&quot;.</source>
        <translation>Falta em &quot;%1&quot; a chave &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It was written by another version.</source>
        <translation>Foi gravado por outra versão.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>É maior que 1 MB.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>Não é um objeto JSON.</translation>
    </message>
</context>
<context>
    <name>credssp::HttpError</name>
    <message>
        <source>Something other than remote management answered at the server, or the answer could not be read (HTTP error).</source>
        <translation>Algo diferente do gerenciamento remoto respondeu no servidor, ou não foi possível ler a resposta (erro HTTP).</translation>
    </message>
    <message>
        <source>There was an answer, but not the one that remote management gives. Often a proxy, a load balancer or another web server stands at this address.</source>
        <translation>Houve uma resposta, mas não a que o gerenciamento remoto dá. Muitas vezes há um proxy, um balanceador de carga ou outro servidor web neste endereço.</translation>
    </message>
</context>
<context>
    <name>credssp::HttpsCertificate</name>
    <message>
        <source>The server&apos;s certificate is not accepted for a secure connection (HTTPS certificate).</source>
        <translation>O certificado do servidor não é aceito para uma conexão segura (certificado HTTPS).</translation>
    </message>
    <message>
        <source>The server showed a certificate, and this computer does not accept it: it is for another name, has expired, or comes from an authority that is not known here.</source>
        <translation>O servidor mostrou um certificado, e este computador não o aceita: é de outro nome, expirou ou vem de uma autoridade que não é conhecida aqui.</translation>
    </message>
</context>
<context>
    <name>credssp::InputText</name>
    <message>
        <source>&quot;%1&quot; is a folder. Name a file with the error text.</source>
        <translation>&quot;%1&quot; é uma pasta. Indique um arquivo com o texto do erro.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>O arquivo &quot;%1&quot; não existe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: you may not open it.</source>
        <translation>Não é possível ler &quot;%1&quot;: você não tem permissão para abri-lo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end.</source>
        <translation>Não é possível ler &quot;%1&quot; até o fim.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB. Hand over only the part with the error.</source>
        <translation>%1 é maior que 16 MB. Entregue só a parte com o erro.</translation>
    </message>
    <message>
        <source>%1 does not look like text.</source>
        <translation>%1 não parece texto.</translation>
    </message>
    <message>
        <source>%1 is empty. Hand over the error text.</source>
        <translation>%1 está vazio. Entregue o texto do erro.</translation>
    </message>
</context>
<context>
    <name>credssp::InstallUpdates</name>
    <message>
        <source>Install the missing Windows updates</source>
        <translation>Instalar as atualizações do Windows que faltam</translation>
    </message>
    <message>
        <source>If you want both sides to speak the same, safe CredSSP, then install the updates on the side that lacks them.</source>
        <translation>Se você quer que os dois lados falem o mesmo CredSSP seguro, instale as atualizações no lado em que elas faltam.</translation>
    </message>
    <message>
        <source>The update against CVE-2018-0886 (KB4093492 or later) is missing on: %1.</source>
        <translation>A atualização contra a CVE-2018-0886 (KB4093492 ou posterior) falta em: %1.</translation>
    </message>
    <message>
        <source>No update that CredSSP needs is known to be missing.</source>
        <translation>Não há indicação de que falte uma atualização de que o CredSSP precisa.</translation>
    </message>
    <message>
        <source>Never set AllowEncryptionOracle to 2 instead: it opens the way for an attack (CVE-2018-0886).</source>
        <translation>Nunca defina AllowEncryptionOracle como 2 no lugar disso: isso abre caminho para um ataque (CVE-2018-0886).</translation>
    </message>
    <message>
        <source>Install the updates on &quot;%1&quot;</source>
        <translation>Instalar as atualizações em &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Open Windows Update on &quot;%1&quot;, or the tool that your company installs updates with.</source>
        <translation>Abra o Windows Update em &quot;%1&quot;, ou a ferramenta com que sua empresa instala as atualizações.</translation>
    </message>
    <message>
        <source>Install the latest cumulative update; every one since May 2018 contains the fix.</source>
        <translation>Instale a atualização cumulativa mais recente; todas desde maio de 2018 contêm a correção.</translation>
    </message>
    <message>
        <source>Restart the computer when Windows asks for it.</source>
        <translation>Reinicie o computador quando o Windows pedir.</translation>
    </message>
    <message>
        <source>Updates are not removed again: the computer would be open to attack.</source>
        <translation>As atualizações não são removidas de novo: o computador ficaria aberto a ataques.</translation>
    </message>
</context>
<context>
    <name>credssp::JoinGatewayAdministrators</name>
    <message>
        <source>Let the user use CredSSP in Windows Admin Center</source>
        <translation>Permitir que o usuário use o CredSSP no Windows Admin Center</translation>
    </message>
    <message>
        <source>If you want Windows Admin Center to let this user use CredSSP, then add the user to its CredSSP group and to its gateway administrators.</source>
        <translation>Se você quer que o Windows Admin Center permita que este usuário use o CredSSP, adicione o usuário ao grupo CredSSP e aos administradores de gateway dele.</translation>
    </message>
    <message>
        <source>The user is no gateway administrator of Windows Admin Center.</source>
        <translation>O usuário não é administrador de gateway do Windows Admin Center.</translation>
    </message>
    <message>
        <source>The user is not in Windows Admin Center&apos;s CredSSP group.</source>
        <translation>O usuário não está no grupo CredSSP do Windows Admin Center.</translation>
    </message>
    <message>
        <source>The user is in the group, but the present sign-in does not count it yet.</source>
        <translation>O usuário está no grupo, mas o logon atual ainda não o considera.</translation>
    </message>
    <message>
        <source>Windows Admin Center does not stop this user.</source>
        <translation>O Windows Admin Center não impede este usuário.</translation>
    </message>
    <message>
        <source>It could not be read how Windows Admin Center is set up on &quot;%1&quot;.</source>
        <translation>Não foi possível ler como o Windows Admin Center está configurado em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>O Windows Admin Center não está instalado em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This computer has no group whose name begins with &quot;%1&quot;; on a domain controller Windows Admin Center cannot make one.</source>
        <translation>Este computador não tem nenhum grupo cujo nome comece com &quot;%1&quot;; em um controlador de domínio, o Windows Admin Center não pode criá-lo.</translation>
    </message>
    <message>
        <source>An update of Windows Admin Center can empty the group again.</source>
        <translation>Uma atualização do Windows Admin Center pode esvaziar o grupo novamente.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a gateway administrator and in the CredSSP group already.</source>
        <translation>&quot;%1&quot; já é administrador de gateway e já está no grupo CredSSP.</translation>
    </message>
    <message>
        <source>You are signed in to Windows Admin Center with role-based access, where features that need CredSSP do not work. Sign in with an account that is an administrator of the server.</source>
        <translation>Você entrou no Windows Admin Center com acesso baseado em função, no qual os recursos que precisam do CredSSP não funcionam. Entre com uma conta que seja administradora do servidor.</translation>
    </message>
    <message>
        <source>Make &quot;%1&quot; a gateway administrator</source>
        <translation>Tornar &quot;%1&quot; administrador de gateway</translation>
    </message>
    <message>
        <source>Open Windows Admin Center as somebody who is a gateway administrator.</source>
        <translation>Abra o Windows Admin Center como alguém que seja administrador de gateway.</translation>
    </message>
    <message>
        <source>Open Settings, then Access.</source>
        <translation>Abra Configurações e depois Acesso.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;, or a group that the user is in, to the gateway administrators.</source>
        <translation>Adicione &quot;%1&quot;, ou um grupo do qual o usuário faça parte, aos administradores de gateway.</translation>
    </message>
    <message>
        <source>Open Windows Admin Center as a gateway administrator.</source>
        <translation>Abra o Windows Admin Center como administrador de gateway.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the gateway administrators.</source>
        <translation>Remova &quot;%1&quot; dos administradores de gateway.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again as &quot;%1&quot;</source>
        <translation>Sair do Windows e entrar novamente como &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Save your work and close Windows Admin Center.</source>
        <translation>Salve seu trabalho e feche o Windows Admin Center.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again: a new group counts from the next sign-in on.</source>
        <translation>Saia do Windows e entre novamente: um grupo novo conta a partir do próximo logon.</translation>
    </message>
    <message>
        <source>Open Windows Admin Center and try again.</source>
        <translation>Abra o Windows Admin Center e tente novamente.</translation>
    </message>
    <message>
        <source>A sign-in cannot be taken back.</source>
        <translation>Um logon não pode ser revertido.</translation>
    </message>
</context>
<context>
    <name>credssp::Journal</name>
    <message>
        <source>The journal &quot;%1&quot; cannot be written: %2. Nothing more was changed.</source>
        <translation>Não é possível gravar o diário &quot;%1&quot;: %2. Nada mais foi alterado.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the journal cannot be made.</source>
        <translation>Não é possível criar a pasta &quot;%1&quot; para o diário.</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; is damaged at line %2: %3. It is not used; nothing was changed.</source>
        <translation>O diário &quot;%1&quot; está danificado na linha %2: %3. Ele não é usado; nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no journal &quot;%1&quot;.</source>
        <translation>Não existe o diário &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be read: %2.</source>
        <translation>Não é possível ler o diário &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>it is larger than any journal of this program</source>
        <translation>é maior do que qualquer diário deste programa</translation>
    </message>
    <message>
        <source>it does not have the form of a journal line</source>
        <translation>não tem a forma de uma linha de diário</translation>
    </message>
    <message>
        <source>it does not belong to the line before</source>
        <translation>não corresponde à linha anterior</translation>
    </message>
    <message>
        <source>it is not the line that the head file names</source>
        <translation>não é a linha que o arquivo de cabeçalho indica</translation>
    </message>
    <message>
        <source>its head file is missing or unreadable</source>
        <translation>o arquivo de cabeçalho dele está ausente ou ilegível</translation>
    </message>
    <message>
        <source>lines that were written are missing</source>
        <translation>faltam linhas que foram gravadas</translation>
    </message>
    <message>
        <source>it holds no whole line</source>
        <translation>não contém nenhuma linha completa</translation>
    </message>
    <message>
        <source>it stands before the first pass</source>
        <translation>está antes da primeira passagem</translation>
    </message>
    <message>
        <source>it names a step that the plan does not have</source>
        <translation>indica uma etapa que o plano não tem</translation>
    </message>
    <message>
        <source>this version does not know its kind</source>
        <translation>esta versão não conhece o tipo dele</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a session. The list of sessions shows the ids.</source>
        <translation>&quot;%1&quot; não é o identificador de uma sessão. A lista de sessões mostra os identificadores.</translation>
    </message>
    <message>
        <source>it belongs to another session or another version</source>
        <translation>pertence a outra sessão ou a outra versão</translation>
    </message>
    <message>
        <source>The journal of session %1 goes on with other steps than those that were left. It is not used; nothing was changed.</source>
        <translation>O diário da sessão %1 continua com outras etapas que não as que restavam. Ele não é usado; nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosClockSkew</name>
    <message>
        <source>The clocks of the two computers differ too much (time skew).</source>
        <translation>Os relógios dos dois computadores diferem demais (diferença de horário).</translation>
    </message>
    <message>
        <source>Signing in works only while the clocks of both computers are at most five minutes apart. Set the wrong clock right.</source>
        <translation>A entrada só funciona enquanto os relógios dos dois computadores diferem no máximo cinco minutos. Acerte o relógio errado.</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosNoAuthority</name>
    <message>
        <source>No domain controller could be reached to check who you are (no logon servers, no authority could be contacted).</source>
        <translation>Não foi possível contatar nenhum controlador de domínio para verificar quem você é (não há servidores de logon, nenhuma autoridade pôde ser contatada).</translation>
    </message>
    <message>
        <source>A domain controller checks who you are, and none was reached. Look at the network, at a VPN and at the name servers that this computer uses.</source>
        <translation>Um controlador de domínio verifica quem você é, e nenhum foi alcançado. Verifique a rede, uma VPN e os servidores de nomes que este computador usa.</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosSpn</name>
    <message>
        <source>The name under which the server is registered in the domain is missing, doubled or belongs to another account (service principal name, SPN).</source>
        <translation>O nome com que o servidor está registrado no domínio está ausente, duplicado ou pertence a outra conta (nome da entidade de serviço, SPN).</translation>
    </message>
    <message>
        <source>Each server is known to the domain by registered names. Here a name is missing, stands there twice or belongs to another account, so the server cannot prove who it is.</source>
        <translation>O domínio conhece cada servidor por nomes registrados. Aqui um nome falta, está duplicado ou pertence a outra conta, por isso o servidor não consegue provar quem é.</translation>
    </message>
</context>
<context>
    <name>credssp::LocalPolicy</name>
    <message>
        <source>Windows said that it saved the local policy, but &quot;%1&quot; is not in it as planned. The registry (HKLM) was left as it is.</source>
        <translation>O Windows disse que salvou a política local, mas &quot;%1&quot; não está nela como planejado. O Registro (HKLM) ficou como está.</translation>
    </message>
</context>
<context>
    <name>credssp::LocalPolicyNote</name>
    <message>
        <source>&quot;%1&quot; has no Group Policy editor (gpedit), so CredSSP Wizard changes the file of its local policy itself (Registry.pol) and counts the change in gpt.ini. Undo gives back every value. A file that was not there before goes again; the count stays.</source>
        <translation>&quot;%1&quot; não tem o editor de política de grupo (gpedit); por isso o CredSSP Wizard altera ele mesmo o arquivo da política local (Registry.pol) e conta a alteração no gpt.ini. Desfazer devolve cada valor. Um arquivo que antes não existia some de novo; a contagem fica.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no file for its local policy yet (Registry.pol). Windows makes one. After an undo it stays there with nothing in it.</source>
        <translation>&quot;%1&quot; ainda não tem arquivo para a política local (Registry.pol). O Windows cria um. Depois de desfazer, ele fica lá, vazio.</translation>
    </message>
</context>
<context>
    <name>credssp::Lock</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written, so nothing was changed.</source>
        <translation>Não é possível gravar o arquivo &quot;%1&quot;, portanto nada foi alterado.</translation>
    </message>
    <message>
        <source>Another CredSSP Wizard (process %1) is changing this computer right now. Wait until it has finished, then try again. Nothing was changed.</source>
        <translation>Outro CredSSP Wizard (processo %1) está alterando este computador agora. Espere até que ele termine e tente novamente. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>credssp::Log</name>
    <message>
        <source>The log file &quot;%1&quot; cannot be written.</source>
        <translation>Não é possível gravar o arquivo de log &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>credssp::LogDialog</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Parar a leitura</translation>
    </message>
    <message>
        <source>&amp;Go on with this error</source>
        <translation>&amp;Continuar com este erro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Errors in a log</source>
        <translation>Erros em um log</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Quanto do arquivo foi lido</translation>
    </message>
    <message>
        <source>Errors in the file</source>
        <translation>Erros no arquivo</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, go on with Enter.</source>
        <translation>Escolha um com as teclas de direção e continue com Enter.</translation>
    </message>
</context>
<context>
    <name>credssp::LogFile</name>
    <message>
        <source>The search in &quot;%1&quot; was stopped. What was found until there is listed.</source>
        <translation>A busca em &quot;%1&quot; foi interrompida. O que foi encontrado até aí está listado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>&quot;%1&quot; está vazio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like text.</source>
        <translation>&quot;%1&quot; não parece texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end. What was found until there is listed.</source>
        <translation>Não é possível ler &quot;%1&quot; até o fim. O que foi encontrado até aí está listado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: the packed text has no end. What was found until there is listed.</source>
        <translation>&quot;%1&quot; está cortado: o texto compactado não tem fim. O que foi encontrado até aí está listado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and cannot be unpacked any further. What was found until there is listed.</source>
        <translation>&quot;%1&quot; está danificado e não pode mais ser descompactado. O que foi encontrado até aí está listado.</translation>
    </message>
    <message>
        <source>Behind the packed text of &quot;%1&quot; stands something else. It was not read.</source>
        <translation>Depois do texto compactado de &quot;%1&quot; há outra coisa. Ela não foi lida.</translation>
    </message>
</context>
<context>
    <name>credssp::LogModel</name>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>once, in line %1</source>
        <translation>uma vez, na linha %1</translation>
    </message>
    <message>
        <source>%1 times, from line %2 to line %3</source>
        <translation>%1 vezes, da linha %2 à linha %3</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lendo %1 …</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>No known WinRM or CredSSP error was found in %1.</source>
        <translation>Nenhum erro conhecido do WinRM ou do CredSSP foi encontrado em %1.</translation>
    </message>
    <message>
        <source>One error was found in %1.</source>
        <translation>Um erro foi encontrado em %1.</translation>
    </message>
    <message>
        <source>%1 different errors were found in %2.</source>
        <translation>%1 erros diferentes foram encontrados em %2.</translation>
    </message>
    <message>
        <source>There are more different errors than can be listed.</source>
        <translation>Há mais erros diferentes do que é possível listar.</translation>
    </message>
</context>
<context>
    <name>credssp::LogonFailure</name>
    <message>
        <source>The server did not accept the user name or the password (logon failure).</source>
        <translation>O servidor não aceitou o nome de usuário ou a senha (falha de logon).</translation>
    </message>
    <message>
        <source>The server was reached, and it did not accept the account. Check the spelling, the domain in front of the name, and whether the password has expired or the account is locked.</source>
        <translation>O servidor respondeu e não aceitou a conta. Verifique a grafia, o domínio antes do nome e se a senha expirou ou a conta está bloqueada.</translation>
    </message>
</context>
<context>
    <name>credssp::LogonSession</name>
    <message>
        <source>Windows has no user name and password to send in this session (a specified logon session does not exist).</source>
        <translation>O Windows não tem, nesta sessão, um nome de usuário e uma senha para enviar (uma sessão de logon especificada não existe).</translation>
    </message>
    <message>
        <source>The session was started in a way that left no password with Windows, so there is none to send on. Signing in again, or giving the user name and password explicitly, helps.</source>
        <translation>A sessão foi iniciada de uma forma que não deixou nenhuma senha com o Windows, por isso não há senha para repassar. Ajuda entrar de novo, ou informar expressamente o nome de usuário e a senha.</translation>
    </message>
</context>
<context>
    <name>credssp::ManualList</name>
    <message>
        <source>What you do yourself</source>
        <translation>O que você mesmo faz</translation>
    </message>
    <message>
        <source>Copy the s&amp;teps</source>
        <translation>Copiar as etapa&amp;s</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Copiar as etapas</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
</context>
<context>
    <name>credssp::MoveSpn</name>
    <message>
        <source>Move a service principal name to the right account</source>
        <translation>Mover um nome da entidade de serviço para a conta certa</translation>
    </message>
    <message>
        <source>If you want the server to be the only one that can prove this name, then take the name from the wrong account and give it to the server&apos;s own.</source>
        <translation>Se você quer que o servidor seja o único que pode comprovar este nome, retire o nome da conta errada e dê-o à conta do próprio servidor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to two accounts: to &quot;%2&quot;, where it belongs, and to &quot;%3&quot;.</source>
        <translation>&quot;%1&quot; pertence a duas contas: a &quot;%2&quot;, que é a certa, e a &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the account &quot;%3&quot; and not to &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; pertence à conta &quot;%3&quot; e não a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Ask the owner of that account first: a service may need the name.</source>
        <translation>Pergunte antes ao responsável por essa conta: um serviço pode precisar do nome.</translation>
    </message>
    <message>
        <source>No service principal name of the server is known to sit on another account.</source>
        <translation>Não há indicação de que um nome da entidade de serviço do servidor esteja em outra conta.</translation>
    </message>
    <message>
        <source>Both accounts are called &quot;%1&quot; (the other one is %2), so a command could reach the wrong one. Let the directory&apos;s administrators remove the service principal name from that other account.</source>
        <translation>As duas contas se chamam &quot;%1&quot; (a outra é %2), portanto um comando poderia atingir a errada. Peça aos administradores do diretório que removam o nome da entidade de serviço dessa outra conta.</translation>
    </message>
    <message>
        <source>Sign out and in again on &quot;%1&quot; before you try again.</source>
        <translation>Saia de &quot;%1&quot; e entre novamente antes de tentar de novo.</translation>
    </message>
    <message>
        <source>Ask who owns the account &quot;%1&quot;</source>
        <translation>Perguntar quem é o responsável pela conta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Find out who looks after this account: %1.</source>
        <translation>Descubra quem cuida desta conta: %1.</translation>
    </message>
    <message>
        <source>Ask whether a service that runs under it needs the name &quot;%1&quot;.</source>
        <translation>Pergunte se um serviço executado com ela precisa do nome &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Go on only if nobody needs it there.</source>
        <translation>Continue somente se ninguém precisar dele lá.</translation>
    </message>
    <message>
        <source>Asking changes nothing, so there is nothing to undo.</source>
        <translation>Perguntar não altera nada, portanto não há nada a desfazer.</translation>
    </message>
</context>
<context>
    <name>credssp::NameField</name>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>credssp::NameJudgement</name>
    <message>
        <source>&quot;%1&quot; is in the list already; it is checked once.</source>
        <translation>&quot;%1&quot; já está na lista; é verificado uma só vez.</translation>
    </message>
    <message>
        <source>This is the computer that sends the credentials. Keep it here only if it connects to itself.</source>
        <translation>Este é o computador que envia as credenciais. Deixe-o aqui só se ele se conecta a si mesmo.</translation>
    </message>
    <message>
        <source>Windows proves who a server is by its name, so CredSSP often fails with an address. Use the server&apos;s name if you know it.</source>
        <translation>O Windows comprova quem é um servidor pelo nome dele, portanto o CredSSP muitas vezes falha com um endereço. Use o nome do servidor se você o conhece.</translation>
    </message>
    <message>
        <source>This may be the same server as &quot;%1&quot;.</source>
        <translation>Este pode ser o mesmo servidor que &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>If this is the name of a cluster, name its servers (nodes) instead: CredSSP is set up on each of them.</source>
        <translation>Se este é o nome de um cluster, indique em vez dele os servidores (nós): o CredSSP é configurado em cada um deles.</translation>
    </message>
    <message>
        <source>This is a short name. Use the full name, such as %1.contoso.com, if the connection uses it.</source>
        <translation>Este é um nome curto. Use o nome completo, como %1.contoso.com, se a conexão o usa.</translation>
    </message>
    <message>
        <source>This is a short name. Use the full name if the connection uses it.</source>
        <translation>Este é um nome curto. Use o nome completo se a conexão o usa.</translation>
    </message>
    <message>
        <source>In this example the connection starts at another computer.</source>
        <translation>Neste exemplo, a conexão começa em outro computador.</translation>
    </message>
    <message>
        <source>Only the computer that this window runs on can be checked as the sender. To check &quot;%1&quot;, start CredSSP Wizard there.</source>
        <translation>Como computador que envia, só é possível verificar o computador em que esta janela é executada. Para verificar &quot;%1&quot;, inicie o CredSSP Wizard lá.</translation>
    </message>
</context>
<context>
    <name>credssp::NameResolution</name>
    <message>
        <source>The server&apos;s name could not be found (the server name cannot be resolved).</source>
        <translation>Não foi possível encontrar o nome do servidor (o nome do servidor não pode ser resolvido).</translation>
    </message>
    <message>
        <source>No computer of this name is known on the network. Check the spelling, and try the full name with the domain at its end.</source>
        <translation>Nenhum computador com este nome é conhecido na rede. Verifique a grafia e tente o nome completo, com o domínio no final.</translation>
    </message>
</context>
<context>
    <name>credssp::NameResolutionCheck</name>
    <message>
        <source>The service name &quot;WSMAN/%1&quot; does not belong to the computer, but &quot;WSMAN/%2&quot; does. So Windows can prove the second name and not the first.</source>
        <translation>O nome de serviço &quot;WSMAN/%1&quot; não pertence ao computador, mas &quot;WSMAN/%2&quot; pertence. Por isso o Windows pode comprovar o segundo nome e não o primeiro.</translation>
    </message>
    <message>
        <source>The delegation list covers &quot;%1&quot; and not &quot;%2&quot;. Windows compares the name as it is typed.</source>
        <translation>A lista de delegação abrange &quot;%1&quot; e não &quot;%2&quot;. O Windows compara o nome como é digitado.</translation>
    </message>
    <message>
        <source>Windows proves the identity of a computer by its name, never by an address. Find out its full name and connect to that.</source>
        <translation>O Windows comprova a identidade de um computador pelo nome, nunca por um endereço. Descubra o nome completo dele e conecte-se a esse nome.</translation>
    </message>
    <message>
        <source>Windows proves the identity of a computer by its name, never by an address. The computer behind it is &quot;%1&quot;.</source>
        <translation>O Windows comprova a identidade de um computador pelo nome, nunca por um endereço. O computador por trás dele é &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address, not a name.</source>
        <translation>&quot;%1&quot; é um endereço, não um nome.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to no computer.</source>
        <translation>O nome &quot;%1&quot; não leva a nenhum computador.</translation>
    </message>
    <message>
        <source>The client asked for its address and got none. Check how the name is written, and that the DNS server knows it.</source>
        <translation>O cliente perguntou pelo endereço dele e não recebeu nenhum. Verifique como o nome está escrito e se o servidor DNS o conhece.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a cluster; &quot;%2&quot; is the computer behind it.</source>
        <translation>&quot;%1&quot; é o nome de um cluster; &quot;%2&quot; é o computador por trás dele.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name under which &quot;%2&quot; is known.</source>
        <translation>&quot;%1&quot; não é o nome pelo qual &quot;%2&quot; é conhecido.</translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot; instead.</source>
        <translation>Em vez disso, conecte-se a &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is not known whether the name &quot;%1&quot; leads to a computer.</source>
        <translation>Não se sabe se o nome &quot;%1&quot; leva a um computador.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to a computer.</source>
        <translation>O nome &quot;%1&quot; leva a um computador.</translation>
    </message>
    <message>
        <source>Its addresses are %1.</source>
        <translation>Os endereços dele são %1.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>A name must lead to the right computer, and be one that the domain knows it by.</source>
        <translation>Um nome deve levar ao computador certo e ser um nome pelo qual o domínio o conhece.</translation>
    </message>
</context>
<context>
    <name>credssp::NetworkTimeout</name>
    <message>
        <source>The server did not answer: its name, the network or a firewall is in the way (WinRM cannot complete the operation).</source>
        <translation>O servidor não respondeu: o nome dele, a rede ou um firewall impede (o WinRM não pode concluir a operação).</translation>
    </message>
    <message>
        <source>Nothing came back from the server. Either the name is wrong, the server is off, or a firewall on the way lets nothing through.</source>
        <translation>Nada voltou do servidor. Ou o nome está errado, ou o servidor está desligado, ou um firewall no caminho não deixa passar nada.</translation>
    </message>
</context>
<context>
    <name>credssp::NothingChanged</name>
    <message>
        <source>What the error says</source>
        <translation>O que o erro diz</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (código %2)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as could be seen.</source>
        <translation>Até onde foi possível ver, nada está errado.</translation>
    </message>
    <message>
        <source>What to hand on</source>
        <translation>O que encaminhar</translation>
    </message>
    <message>
        <source>What could help</source>
        <translation>O que poderia ajudar</translation>
    </message>
    <message>
        <source>CredSSP Wizard: nothing was changed.</source>
        <translation>CredSSP Wizard: nada foi alterado.</translation>
    </message>
    <message>
        <source>Practice (%1): nothing here is real.</source>
        <translation>Prática (%1): nada aqui é real.</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>Computadores: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message>
        <source>CredSSP Wizard: nothing was changed</source>
        <translation>CredSSP Wizard: nada foi alterado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a computer, and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What could not be told</source>
        <translation>O que não foi possível saber</translation>
    </message>
    <message>
        <source>What was tried and did not help</source>
        <translation>O que foi tentado e não ajudou</translation>
    </message>
    <message>
        <source>Changes were made in these sessions of CredSSP Wizard</source>
        <translation>Foram feitas alterações nestas sessões do CredSSP Wizard</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>A mensagem</translation>
    </message>
    <message>
        <source>Request for help with a remote connection (WinRM, CredSSP)</source>
        <translation>Pedido de ajuda com uma conexão remota (WinRM, CredSSP)</translation>
    </message>
</context>
<context>
    <name>credssp::NtlmOnlyDelegationCheck</name>
    <message>
        <source>The list &quot;%1&quot; has no entry that covers &quot;%2&quot;.</source>
        <translation>A lista &quot;%1&quot; não tem nenhuma entrada que abranja &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it.</source>
        <translation>A entrada &quot;%1&quot; (&quot;%2&quot;) da lista &quot;%3&quot; o abrange.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may send credentials to &quot;%2&quot; although its identity cannot be proven.</source>
        <translation>&quot;%1&quot; pode enviar credenciais a &quot;%2&quot; embora a identidade dele não possa ser comprovada.</translation>
    </message>
    <message>
        <source>The list for servers without proof names &quot;%1&quot; on &quot;%2&quot;, but it is not switched on.</source>
        <translation>A lista para servidores sem prova indica &quot;%1&quot; em &quot;%2&quot;, mas não está ativada.</translation>
    </message>
    <message>
        <source>Without the value 1 (REG_DWORD) Windows ignores the list.</source>
        <translation>Sem o valor 1 (REG_DWORD), o Windows ignora a lista.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not send credentials to &quot;%2&quot;, because its identity cannot be proven.</source>
        <translation>&quot;%1&quot; não envia credenciais a &quot;%2&quot;, porque a identidade dele não pode ser comprovada.</translation>
    </message>
    <message>
        <source>The list for servers without proof is not needed for &quot;%1&quot;.</source>
        <translation>A lista para servidores sem prova não é necessária para &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The list has entries, but it is not switched on, so Windows ignores it.</source>
        <translation>A lista tem entradas, mas não está ativada, portanto o Windows a ignora.</translation>
    </message>
    <message>
        <source>It is not known to which servers without proof &quot;%1&quot; may send credentials.</source>
        <translation>Não se sabe a quais servidores sem prova &quot;%1&quot; pode enviar credenciais.</translation>
    </message>
    <message>
        <source>The name leads to no address.</source>
        <translation>O nome não leva a nenhum endereço.</translation>
    </message>
    <message>
        <source>Nothing known keeps the domain from proving its identity.</source>
        <translation>Não se conhece nada que impeça o domínio de comprovar a identidade dele.</translation>
    </message>
    <message>
        <source>Some other entries of the list for servers without proof on &quot;%1&quot; are worth a look.</source>
        <translation>Convém verificar algumas outras entradas da lista para servidores sem prova em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Delegation to servers without proof</source>
        <translation>Delegação a servidores sem prova</translation>
    </message>
    <message>
        <source>For a server whose identity cannot be proven, Windows asks a second list before it passes on a sign-in.</source>
        <translation>Para um servidor cuja identidade não pode ser comprovada, o Windows consulta uma segunda lista antes de repassar os dados de logon.</translation>
    </message>
</context>
<context>
    <name>credssp::OperationTimeout</name>
    <message>
        <source>The server started the operation but did not finish it in time (OperationTimeout).</source>
        <translation>O servidor iniciou a operação, mas não a concluiu a tempo (OperationTimeout).</translation>
    </message>
    <message>
        <source>The connection works, and the server began. What it was asked to do took longer than the time that was given.</source>
        <translation>A conexão funciona, e o servidor começou. O que foi pedido levou mais tempo do que o concedido.</translation>
    </message>
</context>
<context>
    <name>credssp::OutcomeRows</name>
    <message>
        <source>taken back</source>
        <translation>revertido</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more value(s)</source>
        <translation>
            <numerusform>%1 · e mais %n valor</numerusform>
            <numerusform>%1 · e mais %n valores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::OwnSymptoms</name>
    <message>
        <source>%1: The file cannot be read.</source>
        <translation>%1: O arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>%1: The file is larger than 256 KB.</source>
        <translation>%1: O arquivo tem mais de 256 KB.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, linha %2, coluna %3: %4</translation>
    </message>
    <message>
        <source>%1: All files together have too many wordings; this one is left out.</source>
        <translation>%1: Todos os arquivos juntos têm textos demais; este fica de fora.</translation>
    </message>
    <message>
        <source>%1: One of its codes stands in %2 already; this file is left out.</source>
        <translation>%1: Um dos códigos dele já está em %2; este arquivo fica de fora.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Não existe a pasta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read: you may not open it.</source>
        <translation>A pasta &quot;%1&quot; não pode ser lida: você não pode abri-la.</translation>
    </message>
    <message>
        <source>There are more than %1 files in &quot;%2&quot;; those after &quot;%3&quot; are left out.</source>
        <translation>Há mais de %1 arquivos em &quot;%2&quot;; os que vêm depois de &quot;%3&quot; ficam de fora.</translation>
    </message>
</context>
<context>
    <name>credssp::OwnSymptomsNote</name>
    <message>
        <source>Some symptom files are not used.</source>
        <translation>Alguns arquivos de sintomas não são usados.</translation>
    </message>
</context>
<context>
    <name>credssp::OwnValues</name>
    <message>
        <source>CredSSP is on: %1 may send credentials (client role).</source>
        <translation>O CredSSP está ativado: %1 pode enviar credenciais (função de cliente).</translation>
    </message>
    <message>
        <source>CredSSP is on: %1 accepts credentials (server role).</source>
        <translation>O CredSSP está ativado: %1 aceita credenciais (função de servidor).</translation>
    </message>
    <message>
        <source>%1 may pass on credentials to &quot;%2&quot;.</source>
        <translation>%1 pode repassar credenciais a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 may pass on credentials to &quot;%2&quot; although its identity is not proven.</source>
        <translation>%1 pode repassar credenciais a &quot;%2&quot; embora a identidade dele não esteja comprovada.</translation>
    </message>
    <message>
        <source>The policy on %1 lets it pass on credentials to the servers in its list (%2).</source>
        <translation>A política em %1 permite que ele repasse credenciais aos servidores da sua lista (%2).</translation>
    </message>
</context>
<context>
    <name>credssp::Plan</name>
    <message>
        <source>The changes are no longer those that were shown. Nothing was changed. Look at the plan again and confirm it.</source>
        <translation>As alterações não são mais as que foram mostradas. Nada foi alterado. Veja o plano novamente e confirme-o.</translation>
    </message>
</context>
<context>
    <name>credssp::PlanPreview</name>
    <message>
        <source>not available yet</source>
        <translation>ainda não disponível</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyCheck</name>
    <message>
        <source>It is not known whether a policy decides about CredSSP on &quot;%1&quot;.</source>
        <translation>Não se sabe se uma política decide sobre o CredSSP em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>At the next policy refresh &quot;%1&quot; will be written.</source>
        <translation>Na próxima atualização das políticas, &quot;%1&quot; será gravado.</translation>
    </message>
    <message>
        <source>A policy for CredSSP on &quot;%1&quot; has a value that Windows does not define.</source>
        <translation>Uma política do CredSSP em &quot;%1&quot; tem um valor que o Windows não define.</translation>
    </message>
    <message>
        <source>A policy keeps CredSSP switched on at &quot;%1&quot;.</source>
        <translation>Uma política mantém o CredSSP ativado em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>That agrees with what is needed; nobody can switch it off any other way.</source>
        <translation>Isso coincide com o que é necessário; ninguém pode desativá-lo de outra forma.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; keeps CredSSP switched off on &quot;%2&quot;.</source>
        <translation>A política &quot;%1&quot; mantém o CredSSP desativado em &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Windows refuses every other way to switch it on. Only the owner of this policy can change that.</source>
        <translation>O Windows recusa qualquer outra forma de ativá-lo. Só o responsável por esta política pode alterar isso.</translation>
    </message>
    <message>
        <source>A policy keeps CredSSP switched off on &quot;%1&quot;.</source>
        <translation>Uma política mantém o CredSSP desativado em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows refuses every other way to switch it on. It could not be determined which policy it is; gpresult.exe names it.</source>
        <translation>O Windows recusa qualquer outra forma de ativá-lo. Não foi possível saber qual é a política; gpresult.exe a indica.</translation>
    </message>
    <message>
        <source>Windows writes this again at every policy refresh, so a change on this computer lasts only until the next one. Only the owner of the policy &quot;%1&quot; can change that.</source>
        <translation>O Windows grava isto novamente a cada atualização das políticas, portanto uma alteração neste computador dura só até a próxima. Só o responsável pela política &quot;%1&quot; pode alterar isso.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; switches &quot;%2&quot; off on &quot;%3&quot;.</source>
        <translation>A política &quot;%1&quot; desativa &quot;%2&quot; em &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>It writes &quot;%1&quot;.</source>
        <translation>Ela grava &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; overwrites the entry for &quot;%2&quot; on &quot;%3&quot;.</source>
        <translation>A política &quot;%1&quot; substitui a entrada para &quot;%2&quot; em &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>It writes &quot;%1&quot; under the same number as the entry &quot;%2&quot;.</source>
        <translation>Ela grava &quot;%1&quot; com o mesmo número da entrada &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; forbids &quot;%2&quot; to send credentials to &quot;%3&quot;.</source>
        <translation>A política &quot;%1&quot; proíbe &quot;%2&quot; de enviar credenciais a &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Domain policies write these values at every refresh: %1.</source>
        <translation>As políticas de domínio gravam estes valores a cada atualização: %1.</translation>
    </message>
    <message>
        <source>It is not known which values policies write on &quot;%1&quot;.</source>
        <translation>Não se sabe quais valores as políticas gravam em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No policy stands in the way on &quot;%1&quot;.</source>
        <translation>Nenhuma política impede isso em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>What a policy sets, Windows sets again and again; a change on the computer itself would not last.</source>
        <translation>O que uma política define, o Windows define de novo repetidas vezes; uma alteração no próprio computador não duraria.</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyFile</name>
    <message>
        <source>&quot;%1&quot; is too large for a policy file and is not used. It has %2 bytes, and at most %3 are read.</source>
        <translation>&quot;%1&quot; é grande demais para um arquivo de política e não é usado. Ele tem %2 bytes, e no máximo %3 são lidos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not used: it does not begin like a policy file (at byte 0).</source>
        <translation>&quot;%1&quot; não é usado: não começa como um arquivo de política (no byte 0).</translation>
    </message>
    <message>
        <source>The policy file &quot;%1&quot; is damaged at byte %2 and is not used.</source>
        <translation>O arquivo de política &quot;%1&quot; está danificado no byte %2 e não é usado.</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyStore</name>
    <message>
        <source>Somebody else has changed &quot;%1&quot; below &quot;%2&quot; in the local policy (%3). The policy was left as it is.</source>
        <translation>Outra pessoa alterou &quot;%1&quot; em &quot;%2&quot; na política local (%3). A política ficou como está.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; below &quot;%2&quot; cannot be written into the local policy (%3). The policy was left as it is.</source>
        <translation>&quot;%1&quot; em &quot;%2&quot; não pode ser gravado na política local (%3). A política ficou como está.</translation>
    </message>
</context>
<context>
    <name>credssp::PortCheck</name>
    <message>
        <source>The port of &quot;%1&quot; was not tried.</source>
        <translation>A porta de &quot;%1&quot; não foi testada.</translation>
    </message>
    <message>
        <source>The name leads to no address.</source>
        <translation>O nome não leva a nenhum endereço.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; can be reached.</source>
        <translation>O servidor &quot;%1&quot; pode ser acessado.</translation>
    </message>
    <message>
        <source>Port 5985 (HTTP) is open from &quot;%1&quot;.</source>
        <translation>A porta 5985 (HTTP) está aberta a partir de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Port 5986 (HTTPS) is open from &quot;%1&quot;; port 5985 (HTTP) is not.</source>
        <translation>A porta 5986 (HTTPS) está aberta a partir de &quot;%1&quot;; a porta 5985 (HTTP) não está.</translation>
    </message>
    <message>
        <source>It is not known whether the server &quot;%1&quot; can be reached.</source>
        <translation>Não se sabe se o servidor &quot;%1&quot; pode ser acessado.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refuses the connection.</source>
        <translation>O servidor &quot;%1&quot; recusa a conexão.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on port 5985 or 5986. Check on it that the service &quot;WinRM&quot; runs and has a listener.</source>
        <translation>O computador está lá, mas nada escuta na porta 5985 ou 5986. Verifique nele se o serviço &quot;WinRM&quot; está em execução e tem um ouvinte.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not answer.</source>
        <translation>O servidor &quot;%1&quot; não responde.</translation>
    </message>
    <message>
        <source>Port 5985 gave no answer to &quot;%1&quot;. The computer is off, a firewall is in the way, or its service &quot;WinRM&quot; is stopped behind its own firewall.</source>
        <translation>A porta 5985 não deu resposta a &quot;%1&quot;. O computador está desligado, um firewall impede, ou o serviço &quot;WinRM&quot; dele está parado atrás do próprio firewall.</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>Conexão de rede</translation>
    </message>
    <message>
        <source>If nothing answers on the ports of WinRM, a connection cannot even begin.</source>
        <translation>Se nada responde nas portas do WinRM, uma conexão não pode nem começar.</translation>
    </message>
</context>
<context>
    <name>credssp::PowerShell</name>
    <message>
        <source>PowerShell was not found at &quot;%1&quot;.</source>
        <translation>O PowerShell não foi encontrado em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>PowerShell wrote far more than expected and was ended.</source>
        <translation>O PowerShell escreveu muito mais do que o esperado e foi encerrado.</translation>
    </message>
    <message>
        <source>PowerShell&apos;s answer cannot be read. It was ended.</source>
        <translation>Não é possível ler a resposta do PowerShell. Ele foi encerrado.</translation>
    </message>
    <message>
        <source>Windows does not let PowerShell start (&quot;%1&quot;). A rule of your organization may block it. Ask whoever manages this computer.</source>
        <translation>O Windows não permite que o PowerShell seja iniciado (&quot;%1&quot;). Uma regra da sua organização pode bloqueá-lo. Pergunte a quem gerencia este computador.</translation>
    </message>
    <message>
        <source>PowerShell ended before it answered (exit code %1).</source>
        <translation>O PowerShell terminou antes de responder (código de saída %1).</translation>
    </message>
    <message>
        <source>PowerShell ended before it answered (exit code %1). It wrote: %2</source>
        <translation>O PowerShell terminou antes de responder (código de saída %1). Ele escreveu: %2</translation>
    </message>
    <message>
        <source>PowerShell did not finish in time and was ended.</source>
        <translation>O PowerShell não terminou a tempo e foi encerrado.</translation>
    </message>
    <message>
        <source>PowerShell was started but does not answer. It was ended.</source>
        <translation>O PowerShell foi iniciado, mas não responde. Ele foi encerrado.</translation>
    </message>
    <message>
        <source>PowerShell runs with restrictions on this computer (Constrained Language Mode), and they do not allow this step.</source>
        <translation>Neste computador, o PowerShell funciona com restrições (Constrained Language Mode), e elas não permitem esta etapa.</translation>
    </message>
    <message>
        <source>This computer does not let PowerShell run scripts that this step needs (execution policy).</source>
        <translation>Este computador não permite que o PowerShell execute os scripts de que esta etapa precisa (política de execução).</translation>
    </message>
    <message>
        <source>PowerShell knows &quot;%1&quot; on this computer, but cannot load it. Often its rules for scripts forbid it (execution policy).</source>
        <translation>O PowerShell conhece &quot;%1&quot; neste computador, mas não consegue carregá-lo. Muitas vezes, suas regras para scripts proíbem isso (política de execução).</translation>
    </message>
    <message>
        <source>PowerShell on this computer does not have &quot;%1&quot;.</source>
        <translation>Neste computador, o PowerShell não tem &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This step needs administrator rights.</source>
        <translation>Esta etapa precisa de direitos de administrador.</translation>
    </message>
    <message>
        <source>PowerShell reports: %1</source>
        <translation>O PowerShell informa: %1</translation>
    </message>
    <message>
        <source>PowerShell stopped before the end.</source>
        <translation>O PowerShell parou antes do fim.</translation>
    </message>
    <message>
        <source>The service WinRM does not answer on this computer, and this step needs it. Start the service first.</source>
        <translation>O serviço WinRM não responde neste computador, e esta etapa precisa dele. Inicie o serviço primeiro.</translation>
    </message>
    <message>
        <source>A policy of your organization decides this setting, so it cannot be changed here. Ask whoever manages these policies.</source>
        <translation>Uma política da sua organização decide esta configuração, portanto ela não pode ser alterada aqui. Pergunte a quem gerencia essas políticas.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeActions</name>
    <message>
        <source>A value that nobody may read cannot be written back.</source>
        <translation>Um valor que ninguém pode ler não pode ser gravado de volta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a member.</source>
        <translation>&quot;%1&quot; já é membro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a member.</source>
        <translation>&quot;%1&quot; não é membro.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled, so it cannot be started.</source>
        <translation>O serviço &quot;%1&quot; está desabilitado, portanto não pode ser iniciado.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeDialog</name>
    <message>
        <source>&amp;Start this example</source>
        <translation>&amp;Iniciar este exemplo</translation>
    </message>
    <message>
        <source>Practice with an example</source>
        <translation>Praticar com um exemplo</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <translation>O que você quer experimentar?</translation>
    </message>
    <message>
        <source>Each example is a small world of computers in memory: you see its error, check it and cure it. No real computer is asked or changed.</source>
        <translation>Cada exemplo é um pequeno mundo de computadores na memória: você vê o erro dele, verifica-o e o soluciona. Nenhum computador real é consultado ou alterado.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, start it with Enter.</source>
        <translation>Escolha um com as teclas de direção e inicie-o com Enter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeDirectory</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no directory to ask.</source>
        <translation>&quot;%1&quot; está em um grupo de trabalho. Não há diretório para consultar.</translation>
    </message>
    <message>
        <source>No domain controller of &quot;%1&quot; answers.</source>
        <translation>Nenhum controlador de domínio de &quot;%1&quot; responde.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeManualSteps</name>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>O Windows Admin Center não está instalado em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A practice computer does not know the manual step &quot;%1&quot;.</source>
        <translation>Um computador de prática não conhece a etapa manual &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeReads</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. It has no secure channel.</source>
        <translation>&quot;%1&quot; está em um grupo de trabalho. Ele não tem canal seguro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no domain controller to compare with.</source>
        <translation>&quot;%1&quot; está em um grupo de trabalho. Não há controlador de domínio com que comparar.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeScenario</name>
    <message>
        <source>&quot;%1&quot; cannot be used as a practice world. %2</source>
        <translation>&quot;%1&quot; não pode ser usado como ambiente de prática. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2</source>
        <translation>&quot;%1&quot; não pode ser aberto: %2</translation>
    </message>
    <message>
        <source>The file is larger than 8 MB.</source>
        <translation>O arquivo é maior que 8 MB.</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>Não é JSON: %1 no byte %2.</translation>
    </message>
    <message>
        <source>It must hold one JSON object.</source>
        <translation>Ele deve conter um só objeto JSON.</translation>
    </message>
    <message>
        <source>There is no practice scenario and no file &quot;%1&quot;. The scenarios are: %2.</source>
        <translation>Não existe nenhum cenário de prática nem arquivo &quot;%1&quot;. Os cenários são: %2.</translation>
    </message>
    <message>
        <source>The person types the server&apos;s address, which proves no identity.</source>
        <translation>A pessoa digita o endereço do servidor, que não comprova nenhuma identidade.</translation>
    </message>
    <message>
        <source>CredSSP is switched off on the gateway; everything else is set up.</source>
        <translation>O CredSSP está desativado no gateway; todo o resto está configurado.</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock is 20 minutes behind the domain&apos;s time (that Windows then gives this message is unconfirmed).</source>
        <translation>O relógio do gateway está 20 minutos atrasado em relação à hora do domínio (não está confirmado que o Windows mostre então esta mensagem).</translation>
    </message>
    <message>
        <source>The person types the cluster&apos;s name; only its nodes are registered and delegated.</source>
        <translation>A pessoa digita o nome do cluster; só os nós dele estão registrados e delegados.</translation>
    </message>
    <message>
        <source>The gateway may not send credentials to the server: it was never put on the delegation list.</source>
        <translation>O gateway não pode enviar credenciais ao servidor: ele nunca foi incluído na lista de delegação.</translation>
    </message>
    <message>
        <source>Four nodes of a cluster: node2 has CredSSP off, node3 lacks its WSMAN names and may not register them.</source>
        <translation>Quatro nós de um cluster: node2 está com o CredSSP desativado, node3 não tem seus nomes WSMAN e não pode registrá-los.</translation>
    </message>
    <message>
        <source>The gateway&apos;s Windows speaks German; the server is missing in its delegation list.</source>
        <translation>O Windows do gateway está em alemão; o servidor falta na lista de delegação dele.</translation>
    </message>
    <message>
        <source>Everything is set up, and the connection works.</source>
        <translation>Tudo está configurado, e a conexão funciona.</translation>
    </message>
    <message>
        <source>The person works through Windows Admin Center, but is neither a gateway administrator nor in its CredSSP group.</source>
        <translation>A pessoa trabalha pelo Windows Admin Center, mas não é administradora de gateway nem está no grupo CredSSP dele.</translation>
    </message>
    <message>
        <source>The server is in a workgroup; somebody made the NTLM-only list but not the switch that turns it on.</source>
        <translation>O servidor está em um grupo de trabalho; alguém criou a lista de somente NTLM, mas não o valor que a ativa.</translation>
    </message>
    <message>
        <source>The server is in a workgroup, so nothing can prove its identity.</source>
        <translation>O servidor está em um grupo de trabalho, portanto nada pode comprovar a identidade dele.</translation>
    </message>
    <message>
        <source>The delegation list of other teams has a gap in its numbering, and this server is missing in it.</source>
        <translation>A lista de delegação de outras equipes tem uma lacuna na numeração, e este servidor falta nela.</translation>
    </message>
    <message>
        <source>The server lacks the update against the CredSSP vulnerability of 2018, and the gateway refuses it.</source>
        <translation>Falta ao servidor a atualização contra a vulnerabilidade do CredSSP de 2018, e o gateway o recusa.</translation>
    </message>
    <message>
        <source>The delegation list holds the servers of other teams, but not this one.</source>
        <translation>A lista de delegação contém os servidores de outras equipes, mas não este.</translation>
    </message>
    <message>
        <source>A policy of the domain forbids CredSSP on every computer and locks the setting.</source>
        <translation>Uma política do domínio proíbe o CredSSP em todos os computadores e bloqueia a configuração.</translation>
    </message>
    <message>
        <source>A policy of the domain switches the delegation of fresh credentials off again at every refresh.</source>
        <translation>Uma política do domínio desativa a delegação de novas credenciais novamente a cada atualização.</translation>
    </message>
    <message>
        <source>The server was installed anew; its WSMAN names still sit on the old account of the same name.</source>
        <translation>O servidor foi instalado de novo; os nomes WSMAN dele ainda estão na conta antiga de mesmo nome.</translation>
    </message>
    <message>
        <source>The server&apos;s WSMAN names were lost from the directory; WinRM registers them again when it starts.</source>
        <translation>Os nomes WSMAN do servidor se perderam do diretório; o WinRM os registra novamente quando é iniciado.</translation>
    </message>
    <message>
        <source>CredSSP was never enabled on the server; the gateway is ready.</source>
        <translation>O CredSSP nunca foi habilitado no servidor; o gateway está pronto.</translation>
    </message>
    <message>
        <source>The person types the short name; the full name is the one that is registered and delegated.</source>
        <translation>A pessoa digita o nome curto; o nome completo é o que está registrado e delegado.</translation>
    </message>
    <message>
        <source>Two accounts own the server&apos;s WSMAN name: its own and the service account svc-web.</source>
        <translation>Duas contas têm o nome WSMAN do servidor: a dele e a conta de serviço svc-web.</translation>
    </message>
    <message>
        <source>The gateway connects to itself; its own WSMAN names are not in the directory, and it may not register them by itself.</source>
        <translation>O gateway se conecta a si mesmo; os nomes WSMAN dele não estão no diretório, e ele não pode registrá-los sozinho.</translation>
    </message>
    <message>
        <source>The server&apos;s WSMAN names are not in the directory, and the server may not register them by itself.</source>
        <translation>Os nomes WSMAN do servidor não estão no diretório, e o servidor não pode registrá-los sozinho.</translation>
    </message>
    <message>
        <source>The server&apos;s password no longer matches the one in the domain: its secure channel is broken.</source>
        <translation>A senha do servidor não corresponde mais à do domínio: o canal seguro dele está rompido.</translation>
    </message>
    <message>
        <source>WinRM is stopped on the server, and only Remote Desktop gets there.</source>
        <translation>O WinRM está parado no servidor, e só a Área de Trabalho Remota chega até ele.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeStore</name>
    <message>
        <source>The practice world could not be kept in &quot;%1&quot;: %2</source>
        <translation>Não foi possível guardar o ambiente de prática em &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps the world of the scenario &quot;%2&quot;, not of &quot;%3&quot;. Name another file, or that scenario.</source>
        <translation>&quot;%1&quot; guarda o ambiente do cenário &quot;%2&quot;, não de &quot;%3&quot;. Indique outro arquivo ou esse cenário.</translation>
    </message>
    <message>
        <source>There is no practice world in &quot;%1&quot;.</source>
        <translation>Não há ambiente de prática em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The scenario &quot;%1&quot; has no computer &quot;%2&quot;. Its client is &quot;%3&quot;.</source>
        <translation>O cenário &quot;%1&quot; não tem o computador &quot;%2&quot;. O cliente dele é &quot;%3&quot;.</translation>
    </message>
</context>
<context>
    <name>credssp::ProtectedFolder</name>
    <message>
        <source>The folder &quot;%1&quot; leads to another place (a reparse point). Delete it as administrator and start again.</source>
        <translation>A pasta &quot;%1&quot; leva a outro lugar (um ponto de nova análise). Exclua-a como administrador e comece de novo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file where a folder must be. Delete it as administrator and start again.</source>
        <translation>&quot;%1&quot; é um arquivo onde deve haver uma pasta. Exclua-o como administrador e comece de novo.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not belong to the administrators, so what lies in it cannot be trusted. Move it away as administrator and start again.</source>
        <translation>A pasta &quot;%1&quot; não pertence aos administradores, por isso não se pode confiar no que há nela. Mova-a como administrador e inicie novamente.</translation>
    </message>
    <message>
        <source>Others than administrators can write to the folder &quot;%1&quot;, so what lies in it cannot be trusted. Move it away as administrator and start again.</source>
        <translation>Outros que não são administradores podem gravar na pasta &quot;%1&quot;, por isso não se pode confiar no que há nela. Mova-a como administrador e inicie novamente.</translation>
    </message>
</context>
<context>
    <name>credssp::PublicNetwork</name>
    <message>
        <source>A network connection of this computer is set to Public, and Windows does not open the firewall there (WinRM firewall exception).</source>
        <translation>Uma conexão de rede deste computador está definida como Pública, e o Windows não abre o firewall nela (exceção de firewall do WinRM).</translation>
    </message>
    <message>
        <source>Windows opens no door for remote management in a network that it takes for a public one. Set the network connection to Private, or to Domain, first.</source>
        <translation>Em uma rede que considera pública, o Windows não abre nenhuma porta para o gerenciamento remoto. Primeiro defina a conexão de rede como Privada ou como Domínio.</translation>
    </message>
</context>
<context>
    <name>credssp::QuotaLimit</name>
    <message>
        <source>The server has reached a limit for remote management (quota for shells, memory, operations or message size).</source>
        <translation>O servidor atingiu um limite do gerenciamento remoto (cota de shells, memória, operações ou tamanho de mensagem).</translation>
    </message>
    <message>
        <source>The server lets each person have only so many sessions, so much memory and so many requests at a time, and one of these limits is reached. Closing old sessions, or restarting the service, makes room.</source>
        <translation>O servidor concede a cada pessoa apenas um certo número de sessões e solicitações e uma certa quantidade de memória, e um desses limites foi atingido. Fechar sessões antigas ou reiniciar o serviço abre espaço.</translation>
    </message>
</context>
<context>
    <name>credssp::RegisterSpn</name>
    <message>
        <source>&quot;%1&quot; belongs to the account &quot;%2&quot; (%3). Nothing is registered before that is settled; see move-spn.</source>
        <translation>&quot;%1&quot; pertence à conta &quot;%2&quot; (%3). Nada é registrado antes que isso seja resolvido; veja move-spn.</translation>
    </message>
    <message>
        <source>Register the missing service principal names</source>
        <translation>Registrar os nomes da entidade de serviço que faltam</translation>
    </message>
    <message>
        <source>If you want the server to be able to prove who it is, then register its names (WSMAN service principal names) in the directory.</source>
        <translation>Se você quer que o servidor possa comprovar quem é, registre os nomes dele (nomes da entidade de serviço WSMAN) no diretório.</translation>
    </message>
    <message>
        <source>Nobody owns these service principal names: %1.</source>
        <translation>Ninguém tem estes nomes da entidade de serviço: %1.</translation>
    </message>
    <message>
        <source>Event 10154 says that the computer could not write them itself.</source>
        <translation>O evento 10154 diz que o computador não conseguiu gravá-los sozinho.</translation>
    </message>
    <message>
        <source>No service principal name that could be looked up is missing.</source>
        <translation>Nenhum nome da entidade de serviço que pôde ser consultado está faltando.</translation>
    </message>
    <message>
        <source>Sign out and in again on &quot;%1&quot; before you try again: other sign-ins may still remember that the name was missing.</source>
        <translation>Saia de &quot;%1&quot; e entre novamente antes de tentar de novo: outros logons ainda podem lembrar que o nome faltava.</translation>
    </message>
    <message>
        <source>Registering needs the right to write to these accounts in the directory.</source>
        <translation>Registrar exige o direito de gravar nestas contas do diretório.</translation>
    </message>
    <message>
        <source>Every service principal name is registered where it belongs.</source>
        <translation>Cada nome da entidade de serviço está registrado onde deve estar.</translation>
    </message>
    <message>
        <source>The directory could not be asked for the service principal names, so it is not known what is missing.</source>
        <translation>Não foi possível consultar os nomes da entidade de serviço no diretório, portanto não se sabe o que falta.</translation>
    </message>
</context>
<context>
    <name>credssp::RegistryGroup</name>
    <message>
        <source>Copy the key&apos;s path: %1</source>
        <translation>Copiar o caminho da chave: %1</translation>
    </message>
    <message>
        <source>Changes below %1</source>
        <translation>Alterações em %1</translation>
    </message>
    <message numerus="yes">
        <source>= %n other entries stay</source>
        <translation>
            <numerusform>= %n outra entrada permanece</numerusform>
            <numerusform>= %n outras entradas permanecem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= %n entries stay</source>
        <translation>
            <numerusform>= %n entrada permanece</numerusform>
            <numerusform>= %n entradas permanecem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::RegistryModel</name>
    <message>
        <source>(default value)</source>
        <translation>(valor padrão)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>credssp::RegistryTable</name>
    <message>
        <source>Registry values before and after</source>
        <translation>Valores do Registro antes e depois</translation>
    </message>
</context>
<context>
    <name>credssp::RemoteComputer</name>
    <message>
        <source>No computer was found under the name &quot;%1&quot;. Check how it is written.</source>
        <translation>Nenhum computador foi encontrado com o nome &quot;%1&quot;. Verifique como ele está escrito.</translation>
    </message>
    <message>
        <source>WinRM on &quot;%1&quot; does not answer. Check that the computer is switched on, that its service WinRM runs, and that no firewall is in between.</source>
        <translation>O WinRM em &quot;%1&quot; não responde. Verifique se o computador está ligado, se o serviço WinRM dele está em execução e se não há um firewall no caminho.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let you in. Sign in to Windows as an administrator of that computer, and try again.</source>
        <translation>&quot;%1&quot; não permite a sua entrada. Entre no Windows como administrador desse computador e tente de novo.</translation>
    </message>
    <message>
        <source>The domain could not prove that &quot;%1&quot; is the computer it says it is (Kerberos).</source>
        <translation>O domínio não conseguiu provar que &quot;%1&quot; é o computador que diz ser (Kerberos).</translation>
    </message>
    <message>
        <source>Windows signs you in to &quot;%1&quot; only when the domain can prove which computer that is. Use the computer&apos;s full name instead of an address. This does not work for computers in a workgroup.</source>
        <translation>O Windows só conecta você a &quot;%1&quot; quando o domínio pode provar qual computador é esse. Use o nome completo do computador em vez de um endereço. Isso não funciona com computadores em um grupo de trabalho.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off on &quot;%1&quot;. Its administrator can switch it on there with Enable-PSRemoting.</source>
        <translation>A comunicação remota do PowerShell (PowerShell Remoting) está desativada em &quot;%1&quot;. O administrador dele pode ativá-la lá com Enable-PSRemoting.</translation>
    </message>
    <message>
        <source>Windows could not ask &quot;%1&quot;. It reports: %2</source>
        <translation>O Windows não conseguiu consultar &quot;%1&quot;. Ele informa: %2</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered does not fit the question, so it is not used.</source>
        <translation>O que &quot;%1&quot; respondeu não corresponde à pergunta, por isso não é usado.</translation>
    </message>
    <message>
        <source>The version of tspkg.dll on &quot;%1&quot; (%2) does not tell whether the CredSSP update of 2018 is there.</source>
        <translation>A versão de tspkg.dll em &quot;%1&quot; (%2) não diz se a atualização do CredSSP de 2018 está lá.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup. It has no domain that could be asked.</source>
        <translation>&quot;%1&quot; está em um grupo de trabalho. Ele não tem um domínio que possa ser consultado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a domain controller. It has no secure channel that could be looked at.</source>
        <translation>&quot;%1&quot; é um controlador de domínio. Ele não tem um canal seguro (Secure Channel) que possa ser visto.</translation>
    </message>
    <message>
        <source>No domain controller told &quot;%1&quot; the time.</source>
        <translation>Nenhum controlador de domínio informou a hora a &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The registry of &quot;%1&quot; holds a value of a kind that PowerShell cannot hand over.</source>
        <translation>O Registro de &quot;%1&quot; contém um valor de um tipo que o PowerShell não consegue entregar.</translation>
    </message>
    <message>
        <source>The local policy of &quot;%1&quot; is far larger than expected, so it was not read.</source>
        <translation>A política local de &quot;%1&quot; é muito maior que o esperado, por isso não foi lida.</translation>
    </message>
    <message>
        <source>A program of Windows on &quot;%1&quot; did not answer as expected.</source>
        <translation>Um programa do Windows em &quot;%1&quot; não respondeu como esperado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot tell this of itself.</source>
        <translation>&quot;%1&quot; não pode dizer isto de si mesmo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; não tem &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>PowerShell on &quot;%1&quot; reports: %2</source>
        <translation>O PowerShell em &quot;%1&quot; informa: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now leads to another computer than before. Nothing of what it answered is used.</source>
        <translation>&quot;%1&quot; agora leva a um computador diferente de antes. Nada do que ele respondeu é usado.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered cannot be read, so it is not used.</source>
        <translation>O que &quot;%1&quot; respondeu não pode ser lido, por isso não é usado.</translation>
    </message>
    <message>
        <source>Windows could not sign you in to &quot;%1&quot;. Check that a domain controller answers and that the clocks agree, or sign in to Windows again.</source>
        <translation>O Windows não conseguiu conectar você a &quot;%1&quot;. Verifique se um controlador de domínio responde e se os relógios coincidem, ou entre no Windows novamente.</translation>
    </message>
    <message>
        <source>PowerShell runs with restrictions on &quot;%1&quot; (Constrained Language Mode), and they do not allow this.</source>
        <translation>Em &quot;%1&quot;, o PowerShell funciona com restrições (Constrained Language Mode), e elas não permitem isto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let PowerShell run what this needs (execution policy).</source>
        <translation>&quot;%1&quot; não permite que o PowerShell execute o que isto exige (política de execução, execution policy).</translation>
    </message>
    <message>
        <source>This needs administrator rights on &quot;%1&quot;.</source>
        <translation>Isto exige direitos de administrador em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not said which computer it is. Nothing was changed.</source>
        <translation>&quot;%1&quot; não disse qual computador é. Nada foi alterado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now leads to another computer than before. Nothing was changed.</source>
        <translation>&quot;%1&quot; agora leva a um computador diferente de antes. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Windows on &quot;%1&quot; does not live in C:\Windows, so this program is not where it was shown to be. Nothing was changed.</source>
        <translation>Em &quot;%1&quot;, o Windows não fica em C:\Windows, portanto este programa não está onde foi mostrado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This change of the registry of &quot;%1&quot; cannot be made over the network.</source>
        <translation>Esta alteração no Registro de &quot;%1&quot; não pode ser feita pela rede.</translation>
    </message>
</context>
<context>
    <name>credssp::RenameComputer</name>
    <message>
        <source>Give the server a new name (last resort)</source>
        <translation>Dar ao servidor um novo nome (último recurso)</translation>
    </message>
    <message>
        <source>If you want to get rid of records of an old computer of the same name and nothing cheaper helped, then give the server a new name.</source>
        <translation>Se você quer se livrar dos registros de um computador antigo de mesmo nome e nada mais simples ajudou, dê ao servidor um novo nome.</translation>
    </message>
    <message>
        <source>It is the last resort: everything that knows the server by its name must be changed with it.</source>
        <translation>É o último recurso: tudo o que conhece o servidor pelo nome precisa ser alterado junto.</translation>
    </message>
    <message>
        <source>A new name would not prove the server&apos;s identity either.</source>
        <translation>Um novo nome também não comprovaria a identidade do servidor.</translation>
    </message>
    <message>
        <source>Another account carries the server&apos;s name in the directory.</source>
        <translation>Outra conta tem o nome do servidor no diretório.</translation>
    </message>
    <message>
        <source>A record of an old computer of the same name could be in the way; the directory could not be asked.</source>
        <translation>Um registro de um computador antigo de mesmo nome pode estar atrapalhando; não foi possível consultar o diretório.</translation>
    </message>
    <message>
        <source>No record of another computer is in the way of the server&apos;s name.</source>
        <translation>Nenhum registro de outro computador atrapalha o nome do servidor.</translation>
    </message>
    <message>
        <source>The checks find nothing wrong on the server; it keeps its name.</source>
        <translation>As verificações não encontram nada errado no servidor; ele mantém o nome.</translation>
    </message>
    <message>
        <source>Try everything cheaper first: a service principal name that sits on the wrong account is moved with move-spn.</source>
        <translation>Tente antes tudo o que for mais simples: um nome da entidade de serviço que está na conta errada é movido com move-spn.</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a new name, for example &quot;%2&quot;</source>
        <translation>Dar a &quot;%1&quot; um novo nome, por exemplo &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Agree on a new name with everybody who uses &quot;%1&quot;.</source>
        <translation>Combine um novo nome com todos os que usam &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>On &quot;%1&quot;, open Settings, System, About, and choose &quot;Rename this PC&quot;.</source>
        <translation>Em &quot;%1&quot;, abra Configurações, Sistema, Sobre e escolha &quot;Renomear este PC&quot;.</translation>
    </message>
    <message>
        <source>Restart the server.</source>
        <translation>Reinicie o servidor.</translation>
    </message>
    <message>
        <source>Change the name wherever it stands: in Windows Admin Center, in scripts, and in certificates.</source>
        <translation>Altere o nome em todos os lugares em que ele aparece: no Windows Admin Center, em scripts e em certificados.</translation>
    </message>
    <message>
        <source>Connect to the server under its new name.</source>
        <translation>Conecte-se ao servidor pelo novo nome.</translation>
    </message>
    <message>
        <source>The old name is not given back: the records that were in its way are still there.</source>
        <translation>O nome antigo não é devolvido: os registros que o atrapalhavam ainda estão lá.</translation>
    </message>
</context>
<context>
    <name>credssp::RepairDomainTrust</name>
    <message>
        <source>Repair the computer&apos;s trust with its domain</source>
        <translation>Reparar a confiança do computador com o domínio dele</translation>
    </message>
    <message>
        <source>If you want the domain and the computer to know each other again, then give the computer a new password in the domain.</source>
        <translation>Se você quer que o domínio e o computador voltem a se reconhecer, dê ao computador uma nova senha no domínio.</translation>
    </message>
    <message>
        <source>The trust with the domain (the secure channel) is broken on: %1.</source>
        <translation>A confiança com o domínio (o canal seguro) está rompida em: %1.</translation>
    </message>
    <message>
        <source>The directory has every name in its right place, and still the server does not accept what the domain issues for it: %1.</source>
        <translation>O diretório tem cada nome no lugar certo e, ainda assim, o servidor não aceita o que o domínio emite para ele: %1.</translation>
    </message>
    <message>
        <source>The trust with the domain is not known to be broken.</source>
        <translation>Não há indicação de que a confiança com o domínio esteja rompida.</translation>
    </message>
    <message>
        <source>No computer that could be read has lost the trust of its domain.</source>
        <translation>Nenhum computador que pôde ser lido perdeu a confiança do domínio dele.</translation>
    </message>
    <message>
        <source>Repair the trust of &quot;%1&quot; with its domain</source>
        <translation>Reparar a confiança de &quot;%1&quot; com o domínio dele</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot; with a local administrator account, for example with Remote Desktop.</source>
        <translation>Entre em &quot;%1&quot; com uma conta de administrador local, por exemplo com a Área de Trabalho Remota.</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as administrator. Windows asks for the password in a window of its own; CredSSP Wizard never sees it.</source>
        <translation>Abra o Windows PowerShell como administrador. O Windows pede a senha em uma janela própria; o CredSSP Wizard nunca a vê.</translation>
    </message>
    <message>
        <source>Run this command, and enter an account that may join computers to the domain: %1</source>
        <translation>Execute este comando e informe uma conta que possa ingressar computadores no domínio: %1</translation>
    </message>
    <message>
        <source>If the answer is not True: take the computer out of the domain, put it back in, and restart it.</source>
        <translation>Se a resposta não for True: retire o computador do domínio, ingresse-o de novo e reinicie-o.</translation>
    </message>
    <message>
        <source>On a domain controller this command does not work; turn to the domain&apos;s administrators.</source>
        <translation>Em um controlador de domínio este comando não funciona; fale com os administradores do domínio.</translation>
    </message>
    <message>
        <source>The old, broken password is of no use to anybody, so it is not brought back.</source>
        <translation>A senha antiga, que não vale mais, não serve para ninguém, portanto não é trazida de volta.</translation>
    </message>
</context>
<context>
    <name>credssp::Report</name>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Não havia nada a fazer.</translation>
    </message>
    <message>
        <source>This was interrupted before its end.</source>
        <translation>Isto foi interrompido antes do fim.</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computadores</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Confirmed plan</source>
        <translation>Plano confirmado</translation>
    </message>
    <message>
        <source>How to undo</source>
        <translation>Como desfazer</translation>
    </message>
    <message>
        <source>This session has been undone.</source>
        <translation>Esta sessão foi desfeita.</translation>
    </message>
    <message>
        <source>What is still on</source>
        <translation>O que ainda está ativado</translation>
    </message>
    <message>
        <source>Nothing that this session turned on is still on.</source>
        <translation>Nada do que esta sessão ativou ainda está ativado.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this translation</comment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>CredSSP Wizard, session %1</source>
        <translation>CredSSP Wizard, sessão %1</translation>
    </message>
    <message>
        <source>Practice (%1): nothing here is real.</source>
        <translation>Prática (%1): nada aqui é real.</translation>
    </message>
    <message>
        <source>The last line of the journal was cut off by a crash and is left out.</source>
        <translation>A última linha do diário foi cortada por uma falha e foi omitida.</translation>
    </message>
    <message>
        <source>Written by CredSSP Wizard.</source>
        <translation>Escrito pelo CredSSP Wizard.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Remedy: %1 (%2)</source>
        <translation>Solução: %1 (%2)</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>Computadores: %1</translation>
    </message>
    <message>
        <source>Started: %1, by %2</source>
        <translation>Início: %1, por %2</translation>
    </message>
    <message>
        <source>Confirmed plan: %1</source>
        <translation>Plano confirmado: %1</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>permanece</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>Done: every change was made and read back.</source>
        <translation>Concluído: todas as alterações foram feitas e lidas novamente.</translation>
    </message>
    <message>
        <source>A change failed. The steps below say how far it came.</source>
        <translation>Uma alteração falhou. As etapas abaixo dizem até onde ela chegou.</translation>
    </message>
    <message>
        <source>Refused before a change: things were no longer as they had been shown.</source>
        <translation>Recusado antes de uma alteração: as coisas não estavam mais como haviam sido mostradas.</translation>
    </message>
    <message>
        <source>Waiting: a person must still do something.</source>
        <translation>Em espera: uma pessoa ainda precisa fazer algo.</translation>
    </message>
    <message>
        <source>Interrupted: it can be finished or undone.</source>
        <translation>Interrompido: pode ser concluído ou desfeito.</translation>
    </message>
    <message>
        <source>Undone: everything that can be given back was given back.</source>
        <translation>Desfeito: tudo o que pode ser devolvido foi devolvido.</translation>
    </message>
    <message>
        <source>Partly undone: the steps below say what stayed.</source>
        <translation>Desfeito em parte: as etapas abaixo dizem o que ficou.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>não alterado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>à espera de uma pessoa</translation>
    </message>
    <message>
        <source>done, not proven</source>
        <translation>feito, não comprovado</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>O que foi alterado</translation>
    </message>
    <message>
        <source>What was undone</source>
        <translation>O que foi desfeito</translation>
    </message>
    <message>
        <source>What was finished later</source>
        <translation>O que foi concluído depois</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>Para que serve isto</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>O que estava errado</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>sem risco</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>risco baixo</translation>
    </message>
    <message>
        <source>restarts something</source>
        <translation>reinicia algo</translation>
    </message>
    <message>
        <source>weakens security</source>
        <translation>enfraquece a segurança</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>local policy</source>
        <translation>política local</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>PowerShell on %1, as administrator</source>
        <translation>PowerShell em %1, como administrador</translation>
    </message>
    <message>
        <source>PowerShell on %1</source>
        <translation>PowerShell em %1</translation>
    </message>
    <message>
        <source>Program on %1, as administrator</source>
        <translation>Programa em %1, como administrador</translation>
    </message>
    <message>
        <source>Program on %1</source>
        <translation>Programa em %1</translation>
    </message>
    <message>
        <source>The same in PowerShell, for reference</source>
        <translation>O mesmo no PowerShell, para referência</translation>
    </message>
    <message>
        <source>A person does this on %1</source>
        <translation>Uma pessoa faz isto em %1</translation>
    </message>
    <message>
        <source>Done except for what you left out: every other change was made and read back.</source>
        <translation>Concluído, exceto o que você omitiu: todas as outras alterações foram feitas e lidas novamente.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message numerus="yes">
        <source>CredSSP Wizard, %n session(s)</source>
        <translation>
            <numerusform>CredSSP Wizard, %n sessão</numerusform>
            <numerusform>CredSSP Wizard, %n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decided on %2 to leave CredSSP on: %3</source>
        <translation>%1 decidiu em %2 deixar o CredSSP ativado: %3</translation>
    </message>
    <message>
        <source>very likely, %1 %</source>
        <translation>muito provável, %1%</translation>
    </message>
    <message>
        <source>likely, %1 %</source>
        <translation>provável, %1%</translation>
    </message>
    <message>
        <source>possible, %1 %</source>
        <translation>possível, %1%</translation>
    </message>
    <message>
        <source>The same for the registry (HKLM) in PowerShell, for reference; it has no command for the local policy</source>
        <translation>O mesmo para o Registro (HKLM) no PowerShell, para referência; o PowerShell não tem comando para a política local</translation>
    </message>
    <message>
        <source>done, as a person reports</source>
        <translation>feito, segundo relata uma pessoa</translation>
    </message>
    <message>
        <source>failed, as a person reports</source>
        <translation>com falha, segundo relata uma pessoa</translation>
    </message>
    <message>
        <source>Done: every change was made. What was done on %1 is reported by a person and was not read back; everything else was.</source>
        <translation>Concluído: todas as alterações foram feitas. O que foi feito em %1 é relatado por uma pessoa e não foi lido novamente; todo o resto foi.</translation>
    </message>
</context>
<context>
    <name>credssp::ResetCredSsp</name>
    <message>
        <source>Switch CredSSP on where it is missing</source>
        <translation>Ativar o CredSSP onde ele falta</translation>
    </message>
    <message>
        <source>If you want to hand your sign-in to the server again, then turn on CredSSP on both sides and allow it for exactly this server.</source>
        <translation>Se você quer entregar novamente seus dados de logon ao servidor, ative o CredSSP nos dois lados e permita-o exatamente para este servidor.</translation>
    </message>
    <message>
        <source>CredSSP is off on &quot;%1&quot;, which sends the sign-in.</source>
        <translation>O CredSSP está desativado em &quot;%1&quot;, que envia os dados de logon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept CredSSP.</source>
        <translation>&quot;%1&quot; não aceita o CredSSP.</translation>
    </message>
    <message>
        <source>CredSSP is enabled on both sides and allowed for the server.</source>
        <translation>O CredSSP está ativado nos dois lados e permitido para o servidor.</translation>
    </message>
    <message>
        <source>Nothing points to CredSSP being off.</source>
        <translation>Nada indica que o CredSSP esteja desativado.</translation>
    </message>
    <message>
        <source>CredSSP hands your complete sign-in to the server. Turn it off again when the task is done.</source>
        <translation>O CredSSP entrega seus dados de logon completos ao servidor. Desative-o novamente quando a tarefa estiver concluída.</translation>
    </message>
    <message>
        <source>CredSSP is already enabled on both sides, and the list names the servers.</source>
        <translation>O CredSSP já está ativado nos dois lados, e a lista indica os servidores.</translation>
    </message>
    <message>
        <source>A policy decides this setting. It would refuse the change or take it back.</source>
        <translation>Uma política decide esta configuração. Ela recusaria a alteração ou a reverteria.</translation>
    </message>
    <message>
        <source>Passing on a new sign-in (AllowFreshCredentials) is not switched on.</source>
        <translation>Repassar novas credenciais (AllowFreshCredentials) não está ativado.</translation>
    </message>
    <message>
        <source>The list of allowed servers does not name &quot;%1&quot;.</source>
        <translation>A lista de servidores permitidos não indica &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Turn on CredSSP on &quot;%1&quot; by hand</source>
        <translation>Ativar o CredSSP manualmente em &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot;, for example with Remote Desktop.</source>
        <translation>Entre em &quot;%1&quot;, por exemplo com a Área de Trabalho Remota.</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator.</source>
        <translation>Abra o PowerShell como administrador.</translation>
    </message>
    <message>
        <source>Run this command: %1</source>
        <translation>Execute este comando: %1</translation>
    </message>
    <message>
        <source>It was switched on by hand, so it is switched off by hand: %1</source>
        <translation>Foi ativado manualmente, portanto é desativado manualmente: %1</translation>
    </message>
    <message>
        <source>CredSSP is already enabled on &quot;%1&quot;, and the list names the servers. Whether every server accepts CredSSP could not be read.</source>
        <translation>O CredSSP já está habilitado em &quot;%1&quot;, e a lista contém os servidores. Não foi possível ler se todos os servidores aceitam CredSSP.</translation>
    </message>
</context>
<context>
    <name>credssp::RestartComputers</name>
    <message>
        <source>Restart the computers</source>
        <translation>Reiniciar os computadores</translation>
    </message>
    <message>
        <source>If you want Windows to forget what it remembers wrongly, then restart the server and this computer.</source>
        <translation>Se você quer que o Windows esqueça o que lembra errado, reinicie o servidor e este computador.</translation>
    </message>
    <message>
        <source>Nothing points to something that a restart would clear.</source>
        <translation>Nada indica algo que uma reinicialização resolveria.</translation>
    </message>
    <message>
        <source>A restart does not give &quot;%1&quot; an identity that can be proven.</source>
        <translation>Uma reinicialização não dá a &quot;%1&quot; uma identidade que possa ser comprovada.</translation>
    </message>
    <message>
        <source>This error does not go away with a restart.</source>
        <translation>Este erro não desaparece com uma reinicialização.</translation>
    </message>
    <message>
        <source>Windows remembers tickets and refusals until it is restarted; one of them may be out of date.</source>
        <translation>O Windows lembra os tíquetes Kerberos e as recusas até ser reiniciado; algum deles pode estar desatualizado.</translation>
    </message>
    <message>
        <source>Everybody who works on these computers is interrupted.</source>
        <translation>Todos os que trabalham nestes computadores são interrompidos.</translation>
    </message>
    <message>
        <source>Save all work first. Programs are closed without asking, and sessions to these computers drop.</source>
        <translation>Salve antes todo o trabalho. Os programas são fechados sem perguntar, e as sessões com estes computadores caem.</translation>
    </message>
    <message>
        <source>Servers on which the checks find nothing wrong are not restarted.</source>
        <translation>Os servidores nos quais as verificações não encontram nada errado não são reiniciados.</translation>
    </message>
    <message>
        <source>When this computer has restarted, open CredSSP Wizard again; it finishes what was begun.</source>
        <translation>Quando este computador tiver sido reiniciado, abra o CredSSP Wizard novamente; ele conclui o que foi iniciado.</translation>
    </message>
</context>
<context>
    <name>credssp::RestartWinRm</name>
    <message>
        <source>Start or restart the WinRM service</source>
        <translation>Iniciar ou reiniciar o serviço WinRM</translation>
    </message>
    <message>
        <source>If you want the server to answer and to register its own names, then start its remote management service (WinRM) anew.</source>
        <translation>Se você quer que o servidor responda e registre os próprios nomes, inicie novamente o serviço de gerenciamento remoto (WinRM) dele.</translation>
    </message>
    <message>
        <source>The WinRM service is stopped on: %1.</source>
        <translation>O serviço WinRM está parado em: %1.</translation>
    </message>
    <message>
        <source>A service principal name is missing, and WinRM registers it when it starts: %1.</source>
        <translation>Falta um nome da entidade de serviço, e o WinRM o registra quando é iniciado: %1.</translation>
    </message>
    <message>
        <source>The computer was not allowed to write its own service principal names, so restarting WinRM does not bring them: %1.</source>
        <translation>O computador não teve permissão para gravar os próprios nomes da entidade de serviço, portanto reiniciar o WinRM não os traz: %1.</translation>
    </message>
    <message>
        <source>The WinRM service is stopped on &quot;%1&quot;; commands that set up CredSSP there need it.</source>
        <translation>O serviço WinRM está parado em &quot;%1&quot;; os comandos que configuram o CredSSP lá precisam dele.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer on WinRM&apos;s port, and its service could not be asked; it may be stopped.</source>
        <translation>&quot;%1&quot; não responde na porta do WinRM, e não foi possível consultar o serviço dele; ele pode estar parado.</translation>
    </message>
    <message>
        <source>WinRM is running, and no service principal name is missing.</source>
        <translation>O WinRM está em execução, e nenhum nome da entidade de serviço falta.</translation>
    </message>
    <message>
        <source>Afterwards, connect to the server again in Windows Admin Center.</source>
        <translation>Depois, conecte-se novamente ao servidor no Windows Admin Center.</translation>
    </message>
    <message>
        <source>WinRM is running, and it was not allowed to write the names that are missing. Restarting it changes nothing.</source>
        <translation>O WinRM está em execução e não teve permissão para gravar os nomes que faltam. Reiniciá-lo não muda nada.</translation>
    </message>
    <message>
        <source>WinRM is running and needs no restart.</source>
        <translation>O WinRM está em execução e não precisa ser reiniciado.</translation>
    </message>
    <message>
        <source>All remote sessions to &quot;%1&quot; drop: PowerShell remoting, Windows Admin Center, and whatever else uses WinRM.</source>
        <translation>Todas as sessões remotas com &quot;%1&quot; caem: a comunicação remota do PowerShell, o Windows Admin Center e tudo o mais que usa o WinRM.</translation>
    </message>
    <message>
        <source>Start the WinRM service on &quot;%1&quot; by hand</source>
        <translation>Iniciar o serviço WinRM manualmente em &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot; with Remote Desktop.</source>
        <translation>Entre em &quot;%1&quot; com a Área de Trabalho Remota.</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator.</source>
        <translation>Abra o PowerShell como administrador.</translation>
    </message>
    <message>
        <source>Run this command: %1</source>
        <translation>Execute este comando: %1</translation>
    </message>
    <message>
        <source>A restart cannot be taken back.</source>
        <translation>Uma reinicialização não pode ser revertida.</translation>
    </message>
    <message>
        <source>If the service was stopped before, run this command in PowerShell as administrator: %1</source>
        <translation>Se o serviço estava parado antes, execute este comando no PowerShell como administrador: %1</translation>
    </message>
</context>
<context>
    <name>credssp::ResultModel</name>
    <message>
        <source>Was it taken back?</source>
        <translation>Foi revertido?</translation>
    </message>
    <message>
        <source>Is CredSSP off again?</source>
        <translation>O CredSSP está desativado novamente?</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Funcionou?</translation>
    </message>
    <message>
        <source>First comes what was read back. Whether it helped, only you can see.</source>
        <translation>Primeiro vem o que foi lido novamente. Se ajudou, só você pode ver.</translation>
    </message>
    <message>
        <source>This is what was read back from the computers.</source>
        <translation>Isto é o que foi lido novamente nos computadores.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nada foi feito ainda.</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Não havia nada a fazer.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was done, but %n change(s) cannot be read back here and are not proven.</source>
        <translation>
            <numerusform>Tudo foi feito, mas %n alteração não pode ser lida novamente aqui e não está comprovada.</numerusform>
            <numerusform>Tudo foi feito, mas %n alterações não podem ser lidas novamente aqui e não estão comprovadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>%n alteração revertida. Tudo foi lido novamente e está como foi mostrado.</numerusform>
            <numerusform>%n alterações revertidas. Tudo foi lido novamente e está como foi mostrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>%n alteração feita. Tudo foi lido novamente e está como foi mostrado.</numerusform>
            <numerusform>%n alterações feitas. Tudo foi lido novamente e está como foi mostrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken back.</source>
        <translation>Nem tudo pôde ser revertido.</translation>
    </message>
    <message>
        <source>You still have to do something yourself; then the rest can follow.</source>
        <translation>Você ainda precisa fazer algo; depois o resto pode seguir.</translation>
    </message>
    <message>
        <source>Not everything was done. The rest can be done now, or be left.</source>
        <translation>Nem tudo foi feito. O resto pode ser feito agora ou deixado como está.</translation>
    </message>
    <message>
        <source>Take back the &amp;rest</source>
        <translation>Reverter o re&amp;sto</translation>
    </message>
    <message>
        <source>Do the &amp;rest</source>
        <translation>Fazer o re&amp;sto</translation>
    </message>
    <message>
        <source>The connection is being tried…</source>
        <translation>Testando a conexão…</translation>
    </message>
    <message>
        <source>Connected. It works now.</source>
        <translation>Conectado. Agora funciona.</translation>
    </message>
    <message>
        <source>Not connected. This is what came back:</source>
        <translation>Não conectado. Esta é a resposta:</translation>
    </message>
    <message>
        <source>This error is not known here; the checks alone decide what helps.</source>
        <translation>Este erro não é conhecido aqui; só as verificações decidem o que ajuda.</translation>
    </message>
    <message>
        <source>This is the error that was there before: %1</source>
        <translation>Este é o erro que havia antes: %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>The last page says what was changed and what is still on.</source>
        <translation>A última página diz o que foi alterado e o que ainda está ativado.</translation>
    </message>
    <message>
        <source>The computers are read again, and the next remedy is looked for with what was learnt. What was changed so far stays, and can be taken back at the end.</source>
        <translation>Os computadores são lidos novamente, e a próxima solução é procurada com o que se soube. O que foi alterado até agora permanece e pode ser revertido no fim.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Find the next remedy</source>
        <translation>&amp;Buscar a próxima solução</translation>
    </message>
    <message>
        <source>PowerShell is open in a window of its own. Sign in there; what comes of it appears here.</source>
        <translation>O PowerShell está aberto em uma janela própria. Entre por lá; o resultado aparece aqui.</translation>
    </message>
    <message>
        <source>The connection was not tried.</source>
        <translation>A conexão não foi testada.</translation>
    </message>
</context>
<context>
    <name>credssp::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was read back</source>
        <translation>O que foi lido novamente</translation>
    </message>
    <message>
        <source>Now try again what failed</source>
        <translation>Agora tente novamente o que falhou</translation>
    </message>
    <message>
        <source>For example the Create Cluster wizard. What happens?</source>
        <translation>Por exemplo, o assistente Criar Cluster (Create Cluster). O que acontece?</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>&amp;Testar a conexão</translation>
    </message>
    <message>
        <source>In practice only: tries the connection between the practice computers and chooses the answer.</source>
        <translation>Só na prática: testa a conexão entre os computadores de prática e escolhe a resposta.</translation>
    </message>
    <message>
        <source>It &amp;works</source>
        <translation>F&amp;unciona</translation>
    </message>
    <message>
        <source>Then this is done.</source>
        <translation>Então isto está concluído.</translation>
    </message>
    <message>
        <source>The &amp;same error</source>
        <translation>O &amp;mesmo erro</translation>
    </message>
    <message>
        <source>Then something else is the cause.</source>
        <translation>Então a causa é outra.</translation>
    </message>
    <message>
        <source>&amp;Another error</source>
        <translation>&amp;Outro erro</translation>
    </message>
    <message>
        <source>One hurdle is gone; paste the next one.</source>
        <translation>Um obstáculo a menos; cole o próximo.</translation>
    </message>
    <message>
        <source>What Windows prints</source>
        <translation>O que o Windows mostra</translation>
    </message>
    <message>
        <source>Paste the other error here</source>
        <translation>Cole o outro erro aqui</translation>
    </message>
    <message>
        <source>The other error</source>
        <translation>O outro erro</translation>
    </message>
    <message>
        <source>It is recognized while you type.</source>
        <translation>Ele é reconhecido enquanto você digita.</translation>
    </message>
    <message>
        <source>Every change was read back from the computers; the list says what was found. Whether that helped shows only when what failed is tried again. Do that now, come back, and choose what happened. Nothing is changed on this page.</source>
        <translation>Cada alteração foi lida novamente nos computadores; a lista diz o que foi encontrado. Só ao tentar novamente o que falhou se vê se isso ajudou. Faça isso agora, volte e escolha o que aconteceu. Nada é alterado nesta página.</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>Parar de esperar (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try the second hop</source>
        <translation>&amp;Testar o segundo salto</translation>
    </message>
    <message>
        <source>Shows what will run. Then PowerShell opens in a window, and you sign in there.</source>
        <translation>Mostra o que será executado. Depois, o PowerShell abre em uma janela e você entra por lá.</translation>
    </message>
</context>
<context>
    <name>credssp::ReviewModel</name>
    <message>
        <source>The second window could not be opened. Nothing was changed.</source>
        <translation>Não foi possível abrir a segunda janela. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file for it could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo para ela: %1</translation>
    </message>
    <message>
        <source>The second window was closed, and nothing was changed in it.</source>
        <translation>A segunda janela foi fechada, e nada foi alterado nela.</translation>
    </message>
    <message>
        <source>The second window was not opened. Nothing was changed.</source>
        <translation>A segunda janela não foi aberta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This window no longer waits. Close the second window before you go on here.</source>
        <translation>Esta janela não espera mais. Feche a segunda janela antes de continuar aqui.</translation>
    </message>
    <message>
        <source>The second window was closed before everything was done.</source>
        <translation>A segunda janela foi fechada antes que tudo estivesse feito.</translation>
    </message>
    <message>
        <source>The computers are being asked what is there now.</source>
        <translation>Os computadores estão sendo consultados sobre o que existe agora.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on %1.</source>
        <comment>one computer, by its name</comment>
        <translation>
            <numerusform>%n alteração em %1.</numerusform>
            <numerusform>%n alterações em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), on %1 computers.</source>
        <comment>at least two computers</comment>
        <translation>
            <numerusform>%n alteração, em %1 computadores.</numerusform>
            <numerusform>%n alterações, em %1 computadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read every change.</source>
        <translation>Você leu todas as alterações.</translation>
    </message>
    <message numerus="yes">
        <source>You have read %1 of %n change(s).</source>
        <translation>
            <numerusform>Você leu %1 de %n alteração.</numerusform>
            <numerusform>Você leu %1 de %n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has changed something since. Nothing was taken back.</source>
        <translation>Alguém alterou algo desde então. Nada foi revertido.</translation>
    </message>
    <message>
        <source>Take back &amp;only what is unchanged</source>
        <translation>Reverter &amp;só o que não mudou</translation>
    </message>
    <message>
        <source>There is nothing to show: the changes could not be worked out.</source>
        <translation>Não há nada para mostrar: não foi possível calcular as alterações.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Ver &amp;novamente</translation>
    </message>
    <message>
        <source>A second window has been opened with administrator rights.</source>
        <translation>Uma segunda janela foi aberta com direitos de administrador.</translation>
    </message>
    <message>
        <source>Make the changes there. This window waits, and goes on when the other one is closed.</source>
        <translation>Faça as alterações lá. Esta janela espera e continua quando a outra é fechada.</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>&amp;Parar de esperar</translation>
    </message>
    <message>
        <source>There are no changes to show yet.</source>
        <translation>Ainda não há alterações para mostrar.</translation>
    </message>
    <message>
        <source>Go back and choose what is to be done.</source>
        <translation>Volte e escolha o que deve ser feito.</translation>
    </message>
    <message>
        <source>You can read them here and save them as a PowerShell script.</source>
        <translation>Você pode lê-las aqui e salvá-las como script do PowerShell.</translation>
    </message>
    <message>
        <source>These changes need administrator rights, which this window lacks.</source>
        <translation>Estas alterações precisam de direitos de administrador, e esta janela não os tem.</translation>
    </message>
    <message>
        <source>Close the window and start CredSSP Wizard as administrator. Nothing is lost: what was begun is offered again.</source>
        <translation>Feche a janela e inicie o CredSSP Wizard como administrador. Nada se perde: o que foi iniciado é oferecido novamente.</translation>
    </message>
    <message>
        <source>These are not the changes that you saw in the first window.</source>
        <translation>Estas não são as alterações que você viu na primeira janela.</translation>
    </message>
    <message>
        <source>Something on the computers has changed in between. What you see here is what would be made now.</source>
        <translation>Algo mudou nos computadores nesse meio-tempo. O que você vê aqui é o que seria feito agora.</translation>
    </message>
    <message>
        <source>&amp;Close and go on in the first window</source>
        <translation>Fechar e continuar na primeira &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Continue as &amp;administrator</source>
        <translation>Continuar como a&amp;dministrador</translation>
    </message>
    <message>
        <source>&amp;Take back the changes</source>
        <translation>Rever&amp;ter as alterações</translation>
    </message>
    <message>
        <source>&amp;Make the changes</source>
        <translation>Faz&amp;er as alterações</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n change(s)</source>
        <translation>
            <numerusform>Rever&amp;ter %n alteração</numerusform>
            <numerusform>Rever&amp;ter %n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n change(s)</source>
        <translation>
            <numerusform>Faz&amp;er %n alteração</numerusform>
            <numerusform>Faz&amp;er %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Não foi possível gravar o arquivo %1: %2</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Não há nada a fazer.</translation>
    </message>
</context>
<context>
    <name>credssp::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Review every change</source>
        <translation>Revise cada alteração</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Open each change, or tick that you have read it; then the button below wakes.</source>
        <translation>Nada aconteceu ainda. Abra cada alteração ou marque que a leu; então o botão abaixo é ativado.</translation>
    </message>
    <message>
        <source>The computers are being asked</source>
        <translation>Consultando os computadores</translation>
    </message>
    <message>
        <source>The changes, one after the other</source>
        <translation>As alterações, uma após a outra</translation>
    </message>
    <message>
        <source>&amp;Save as PowerShell script</source>
        <translation>Salvar como script do P&amp;owerShell</translation>
    </message>
    <message>
        <source>Writes the same changes into a file that you can read or pass on.</source>
        <translation>Grava as mesmas alterações em um arquivo que você pode ler ou encaminhar.</translation>
    </message>
    <message>
        <source>This page shows every change before anything happens: the command, every registry value before and after, the risk, and how it is undone. Nothing has been changed so far. Open a change with &quot;Show exactly what happens&quot;, or tick &quot;I have read this&quot;. When all are read, the button at the bottom wakes. You can also save the same changes as a PowerShell script and have somebody else look at them.</source>
        <translation>Esta página mostra cada alteração antes que algo aconteça: o comando, cada valor do Registro antes e depois, o risco e como ela é desfeita. Nada foi alterado até agora. Abra uma alteração com &quot;Mostrar exatamente o que acontece&quot; ou marque &quot;Li isto&quot;. Quando todas tiverem sido lidas, o botão na parte inferior é ativado. Você também pode salvar as mesmas alterações como script do PowerShell e pedir a outra pessoa que as veja.</translation>
    </message>
    <message>
        <source>Good to know before you go on</source>
        <translation>É bom saber antes de continuar</translation>
    </message>
    <message>
        <source>Turn it off also for these servers?</source>
        <translation>Desativar também para estes servidores?</translation>
    </message>
    <message>
        <source>Others have set them up. Without a tick nothing is taken from them.</source>
        <translation>Outras pessoas os configuraram. Sem uma marca, nada é retirado deles.</translation>
    </message>
    <message>
        <source>Turn it off also for %1</source>
        <translation>Desativar também para %1</translation>
    </message>
    <message>
        <source>Save as PowerShell script</source>
        <translation>Salvar como script do PowerShell</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>Scripts do PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>The script was saved as %1.</source>
        <translation>O script foi salvo como %1.</translation>
    </message>
    <message>
        <source>A person makes these changes there, with a script that the next page gives out. What its answer says counts as reported by a person, not as read back.</source>
        <translation>Alguém faz estas alterações lá, com um script que a próxima página fornece. O que a resposta dele diz conta como relatado por uma pessoa, não como lido novamente.</translation>
    </message>
</context>
<context>
    <name>credssp::Script</name>
    <message>
        <source>CredSSP Wizard: %1 (%2)</source>
        <translation>CredSSP Wizard: %1 (%2)</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>Computadores: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plano: %1</translation>
    </message>
    <message>
        <source>Practice: these computers are not real.</source>
        <translation>Prática: estes computadores não são reais.</translation>
    </message>
    <message>
        <source>The wizard&apos;s own run of this plan looks again before each change, reads back what it changed, writes a journal, and can undo it. This script does none of that.</source>
        <translation>Quando o próprio assistente executa este plano, ele verifica novamente antes de cada alteração, lê novamente o que alterou, grava um diário e pode desfazê-lo. Este script não faz nada disso.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>There is nothing to do: %1</source>
        <translation>Não há nada a fazer: %1</translation>
    </message>
    <message>
        <source>It has a part for each computer, in the order in which they must be run. -Part says with which one to begin.</source>
        <translation>Ele tem uma parte para cada computador, na ordem em que elas devem ser executadas. -Part indica com qual começar.</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Parte %1 de %2: %3</translation>
    </message>
    <message>
        <source>Part %1 of this script is for the computer &quot;%2&quot;, and this is another one. Copy the script there and run it with -Part %1.</source>
        <translation>A parte %1 deste script é para o computador &quot;%2&quot;, e este é outro. Copie o script para lá e execute-o com -Part %1.</translation>
    </message>
    <message>
        <source>This script is for the computer &quot;%1&quot;, and this is another one. Copy it there and run it there.</source>
        <translation>Este script é para o computador &quot;%1&quot;, e este é outro. Copie-o para lá e execute-o lá.</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <translation>Etapa %1 de %2, %3: %4</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risco: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>The wizard does this by itself; this is the same in PowerShell.</source>
        <translation>O assistente faz isto por si só; isto é o mesmo no PowerShell.</translation>
    </message>
    <message>
        <source>The wizard also keeps the local policy in step; this script does not reach it.</source>
        <translation>O assistente também mantém a política local em dia; este script não chega até ela.</translation>
    </message>
    <message>
        <source>Step %1 failed. Nothing after it was done.</source>
        <translation>A etapa %1 falhou. Nada depois dela foi feito.</translation>
    </message>
    <message>
        <source>By hand, on %1:</source>
        <translation>Manualmente, em %1:</translation>
    </message>
    <message>
        <source>Step %1 is done by hand (%2). Press Enter when it is done</source>
        <translation>A etapa %1 é feita manualmente (%2). Pressione Enter quando estiver feita</translation>
    </message>
</context>
<context>
    <name>credssp::SecondHop</name>
    <message>
        <source>The server could not pass your user name and password on to the next computer (second hop).</source>
        <translation>O servidor não conseguiu repassar seu nome de usuário e sua senha ao próximo computador (segundo salto).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share and no computer. Type \\computer\share, or a computer&apos;s name, or nothing.</source>
        <translation>&quot;%1&quot; não é um compartilhamento nem um computador. Digite \\computador\compartilhamento, o nome de um computador ou nada.</translation>
    </message>
    <message>
        <source>No folder for the answer could be made: %1</source>
        <translation>Não foi possível criar uma pasta para a resposta: %1</translation>
    </message>
    <message>
        <source>Sign in at %1. CredSSP passes this password on to it.</source>
        <translation>Entre em %1. O CredSSP repassa esta senha a ele.</translation>
    </message>
    <message>
        <source>Press Enter to close this window</source>
        <translation>Pressione Enter para fechar esta janela</translation>
    </message>
    <message>
        <source>The PowerShell window was closed before it had an answer.</source>
        <translation>A janela do PowerShell foi fechada antes de ter uma resposta.</translation>
    </message>
    <message>
        <source>What the PowerShell window left is no answer to this question.</source>
        <translation>O que a janela do PowerShell deixou não é uma resposta a esta pergunta.</translation>
    </message>
    <message>
        <source>Nobody signed in, so nothing was tried.</source>
        <translation>Ninguém entrou, portanto nada foi testado.</translation>
    </message>
    <message>
        <source>Windows did not open PowerShell: %1</source>
        <translation>O Windows não abriu o PowerShell: %1</translation>
    </message>
    <message>
        <source>You are signed in to the server, but your password is not there. So the server cannot open a share or reach another computer in your name; CredSSP is made for this.</source>
        <translation>Você entrou no servidor, mas sua senha não está lá. Por isso o servidor não pode abrir um compartilhamento nem alcançar outro computador em seu nome; o CredSSP foi feito para isso.</translation>
    </message>
</context>
<context>
    <name>credssp::SecondHopDialog</name>
    <message>
        <source>Try the second hop</source>
        <translation>Testar o segundo salto</translation>
    </message>
    <message>
        <source>Does it work from this computer to the server, and on from there?</source>
        <translation>Funciona deste computador até o servidor, e de lá em diante?</translation>
    </message>
    <message>
        <source>PowerShell opens in a window of its own and signs in at the server with CredSSP. Windows asks for the password there; this program never sees it. Nothing is changed.</source>
        <translation>O PowerShell abre em uma janela própria e entra no servidor com CredSSP. O Windows pede a senha lá; este programa nunca a vê. Nada é alterado.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>To the &amp;server:</source>
        <translation>Até o &amp;servidor:</translation>
    </message>
    <message>
        <source>\\computer\share, a computer&apos;s name, or nothing</source>
        <translation>\\computador\compartilhamento, o nome de um computador ou nada</translation>
    </message>
    <message>
        <source>Where to go on to from the server</source>
        <translation>Para onde seguir a partir do servidor</translation>
    </message>
    <message>
        <source>And &amp;on to:</source>
        <translation>&amp;E de lá para:</translation>
    </message>
    <message>
        <source>PowerShell, in a window that you see</source>
        <translation>PowerShell, em uma janela que você vê</translation>
    </message>
    <message>
        <source>Open &amp;PowerShell</source>
        <translation>Abrir o &amp;PowerShell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>credssp::SecondWindow</name>
    <message>
        <source>Ordinary users may write into the folder of this program.</source>
        <translation>Usuários comuns podem gravar na pasta deste programa.</translation>
    </message>
    <message>
        <source>Whoever replaced a file there would get administrator rights as soon as you continue. To be safe, have an administrator move the folder &quot;%1&quot; below Program Files and start the program there. Going on is your choice.</source>
        <translation>Quem substituísse um arquivo lá obteria direitos de administrador assim que você continuasse. Por segurança, peça a um administrador que mova a pasta &quot;%1&quot; para Arquivos de Programas (Program Files) e inicie o programa lá. Você decide se continua.</translation>
    </message>
    <message>
        <source>&amp;Continue all the same</source>
        <translation>&amp;Continuar mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Ficar aqui</translation>
    </message>
    <message>
        <source>You stayed in this window. Nothing was changed.</source>
        <translation>Você ficou nesta janela. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The session file &quot;%1&quot; cannot be read.</source>
        <translation>Não é possível ler o arquivo de sessão &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>credssp::SecureChannel</name>
    <message>
        <source>The trust with &quot;%1&quot; was whole when it was last used. Only an administrator can have a domain controller confirm that it still is.</source>
        <translation>A relação de confiança com &quot;%1&quot; estava íntegra quando foi usada pela última vez. Só um administrador pode fazer um controlador de domínio confirmar que ela ainda está.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a domain controller. Only other computers have a secure channel.</source>
        <translation>&quot;%1&quot; é um controlador de domínio. Só os outros computadores têm um canal seguro.</translation>
    </message>
</context>
<context>
    <name>credssp::SecureChannelCheck</name>
    <message>
        <source>&quot;%1&quot; could not open the ticket that the domain issued for it. Where its service names are in the right place, its trust with the domain is broken.</source>
        <translation>&quot;%1&quot; não conseguiu abrir o tíquete Kerberos que o domínio emitiu para ele. Se os nomes de serviço dele estão no lugar certo, a confiança dele com o domínio está rompida.</translation>
    </message>
    <message>
        <source>It is not known whether the domain still trusts &quot;%1&quot;.</source>
        <translation>Não se sabe se o domínio ainda confia em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no trust with a domain.</source>
        <translation>&quot;%1&quot; não tem confiança com um domínio.</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>O computador está em um grupo de trabalho.</translation>
    </message>
    <message>
        <source>No domain controller answers, so nobody can say.</source>
        <translation>Nenhum controlador de domínio responde, portanto ninguém pode dizer.</translation>
    </message>
    <message>
        <source>The domain trusts &quot;%1&quot;.</source>
        <translation>O domínio confia em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A domain controller confirmed it (the secure channel is whole).</source>
        <translation>Um controlador de domínio confirmou isso (o canal seguro está íntegro).</translation>
    </message>
    <message>
        <source>The domain does not trust &quot;%1&quot; any more.</source>
        <translation>O domínio não confia mais em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The computer&apos;s password no longer fits the domain&apos;s (the secure channel is broken, code %1). So nobody can prove with a ticket who this computer is.</source>
        <translation>A senha do computador não corresponde mais à do domínio (o canal seguro está rompido, código %1). Por isso ninguém pode comprovar com um tíquete Kerberos quem é este computador.</translation>
    </message>
    <message>
        <source>Trust with the domain</source>
        <translation>Confiança com o domínio</translation>
    </message>
    <message>
        <source>A computer that the domain no longer trusts cannot prove who it is, and nobody can sign in to it.</source>
        <translation>Um computador em que o domínio não confia mais não pode comprovar quem é, e ninguém pode entrar nele.</translation>
    </message>
</context>
<context>
    <name>credssp::ServerCredSspCheck</name>
    <message>
        <source>Over the network the server offers these ways to sign in: %1.</source>
        <translation>Pela rede, o servidor oferece estas formas de entrar: %1.</translation>
    </message>
    <message>
        <source>The System log holds event 10156: WinRM could not initialize CredSSP. If that still happens, look at the certificate named in the service&apos;s CertificateThumbprint.</source>
        <translation>O log do Sistema contém o evento 10156: o WinRM não conseguiu inicializar o CredSSP. Se isso ainda acontece, verifique o certificado indicado em CertificateThumbprint do serviço.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not accept CredSSP.</source>
        <translation>O servidor &quot;%1&quot; não aceita o CredSSP.</translation>
    </message>
    <message>
        <source>A policy decides this, and Windows refuses any other way to change it.</source>
        <translation>Uma política decide isso, e o Windows recusa qualquer outra forma de alterá-lo.</translation>
    </message>
    <message>
        <source>Every connection with CredSSP to this server fails until it is switched on.</source>
        <translation>Toda conexão com o CredSSP a este servidor falha até que ele seja ativado.</translation>
    </message>
    <message>
        <source>CredSSP is switched on at the server &quot;%1&quot;, but the server does not offer it.</source>
        <translation>O CredSSP está ativado no servidor &quot;%1&quot;, mas o servidor não o oferece.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepts CredSSP.</source>
        <translation>O servidor &quot;%1&quot; aceita o CredSSP.</translation>
    </message>
    <message>
        <source>It is not known whether the server &quot;%1&quot; accepts CredSSP.</source>
        <translation>Não se sabe se o servidor &quot;%1&quot; aceita o CredSSP.</translation>
    </message>
    <message>
        <source>CredSSP is not among them, so it is switched off there.</source>
        <translation>O CredSSP não está entre elas, portanto está desativado lá.</translation>
    </message>
    <message>
        <source>CredSSP on the servers</source>
        <translation>CredSSP nos servidores</translation>
    </message>
    <message>
        <source>While CredSSP is switched off here, the server refuses every connection that uses it.</source>
        <translation>Enquanto o CredSSP está desativado aqui, o servidor recusa toda conexão que o usa.</translation>
    </message>
</context>
<context>
    <name>credssp::ServerIdentity</name>
    <message>
        <source>&quot;%1&quot; is an address, and Windows proves the identity of computers by name.</source>
        <translation>&quot;%1&quot; é um endereço, e o Windows comprova a identidade dos computadores pelo nome.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, so no domain can prove to it who a server is.</source>
        <translation>&quot;%1&quot; está em um grupo de trabalho, portanto nenhum domínio pode comprovar a ele quem é um servidor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, so no domain can prove who it is.</source>
        <translation>&quot;%1&quot; está em um grupo de trabalho, portanto nenhum domínio pode comprovar quem ele é.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are in different domains that do not trust each other.</source>
        <translation>&quot;%1&quot; e &quot;%2&quot; estão em domínios diferentes que não confiam um no outro.</translation>
    </message>
    <message>
        <source>The domain has no computer account for &quot;%1&quot;.</source>
        <translation>O domínio não tem uma conta de computador para &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No computer has registered the name &quot;%1&quot; in the domain.</source>
        <translation>Nenhum computador registrou o nome &quot;%1&quot; no domínio.</translation>
    </message>
</context>
<context>
    <name>credssp::ServerRows</name>
    <message>
        <source>node1.contoso.com</source>
        <translation>node1.contoso.com</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Servidor %1</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation>Remover o servidor %1</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Remover este servidor</translation>
    </message>
</context>
<context>
    <name>credssp::ServiceNotRunning</name>
    <message>
        <source>The service for remote management is not running (Windows Remote Management, WinRM).</source>
        <translation>O serviço de gerenciamento remoto não está em execução (Gerenciamento Remoto do Windows, WinRM).</translation>
    </message>
    <message>
        <source>Remote management is a service of Windows, and it is stopped. It has to be started on the computer that the message is about.</source>
        <translation>O gerenciamento remoto é um serviço do Windows, e ele está parado. Ele precisa ser iniciado no computador de que trata a mensagem.</translation>
    </message>
</context>
<context>
    <name>credssp::Session</name>
    <message>
        <source>These changes need administrator rights. Start the program again as administrator. Nothing was changed.</source>
        <translation>Estas alterações precisam de direitos de administrador. Inicie o programa novamente como administrador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no remedy &quot;%1&quot;. The remedies are: %2.</source>
        <translation>Não existe a solução &quot;%1&quot;. As soluções são: %2.</translation>
    </message>
    <message>
        <source>This session belongs to another practice world (%1). Nothing was changed.</source>
        <translation>Esta sessão pertence a outro ambiente de prática (%1). Nada foi alterado.</translation>
    </message>
    <message>
        <source>This session was about %1, which is not the same computer now. Nothing was changed.</source>
        <translation>Esta sessão era sobre %1, que agora não é o mesmo computador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 (Computer: %2)</source>
        <translation>%1 (Computador: %2)</translation>
    </message>
    <message>
        <source>%1 (Code: %2)</source>
        <translation>%1 (Código: %2)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more findings like these.</source>
        <translation>
            <numerusform>Há mais %n resultado como estes.</numerusform>
            <numerusform>Há mais %n resultados como estes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down why CredSSP stays on; whoever reads the report asks for it.</source>
        <translation>Escreva por que o CredSSP continua ativado; quem ler o relatório vai perguntar.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters. Write a shorter one.</source>
        <translation>O motivo tem mais de %1 caracteres. Escreva um mais curto.</translation>
    </message>
    <message>
        <source>The reason has line breaks or control characters. Write it in one line.</source>
        <translation>O motivo tem quebras de linha ou caracteres de controle. Escreva-o em uma só linha.</translation>
    </message>
    <message>
        <source>Only an administrator can write into the journal of real changes. Continue as administrator to record the reason.</source>
        <translation>Só um administrador pode gravar no diário das alterações reais. Continue como administrador para registrar o motivo.</translation>
    </message>
    <message>
        <source>This session belongs to practice computers. Nothing was changed.</source>
        <translation>Esta sessão é de computadores de prática. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This session belongs to real computers. Nothing was changed.</source>
        <translation>Esta sessão é de computadores reais. Nada foi alterado.</translation>
    </message>
    <message>
        <source>These changes can be shown, but not made: changing the registry of other computers is not available yet.</source>
        <translation>Estas alterações podem ser mostradas, mas não feitas: alterar o Registro de outros computadores ainda não está disponível.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from %2, which is not among the servers that scripts are taken to.</source>
        <translation>&quot;%1&quot; vem de %2, que não está entre os servidores aos quais se levam scripts.</translation>
    </message>
    <message>
        <source>The answer of %1 tells of other changes than these. Nothing was changed.</source>
        <translation>A resposta de %1 fala de alterações diferentes destas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the servers.</source>
        <translation>&quot;%1&quot; não está entre os servidores.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this computer. Nothing has to be taken there.</source>
        <translation>&quot;%1&quot; é este computador. Não é preciso levar nada até lá.</translation>
    </message>
</context>
<context>
    <name>credssp::SessionConfig</name>
    <message>
        <source>The server does not offer the kind of session that was asked for (session configuration).</source>
        <translation>O servidor não oferece o tipo de sessão que foi pedido (configuração de sessão).</translation>
    </message>
    <message>
        <source>A server offers kinds of sessions by name (endpoints). The one that was asked for is missing there, switched off, or does not allow what you did.</source>
        <translation>Um servidor oferece tipos de sessão por nome (pontos de extremidade). O que foi pedido falta lá, está desativado ou não permite o que você fez.</translation>
    </message>
</context>
<context>
    <name>credssp::SpnCheck</name>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is not registered in the domain.</source>
        <translation>O nome de serviço &quot;%1&quot; de &quot;%2&quot; não está registrado no domínio.</translation>
    </message>
    <message>
        <source>No account owns this name (service principal name). So nobody can prove to a client that it has reached the right computer. It should belong to the account &quot;%1&quot;.</source>
        <translation>Nenhuma conta tem este nome (nome da entidade de serviço). Por isso ninguém pode comprovar a um cliente que ele chegou ao computador certo. O lugar dele é a conta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is registered twice.</source>
        <translation>O nome de serviço &quot;%1&quot; de &quot;%2&quot; está registrado duas vezes.</translation>
    </message>
    <message>
        <source>It belongs to the account &quot;%1&quot;, but %2 owns it too. Windows trusts no name that two accounts own.</source>
        <translation>O lugar dele é a conta &quot;%1&quot;, mas %2 também o tem. O Windows não confia em um nome que duas contas têm.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; belongs to another account.</source>
        <translation>O nome de serviço &quot;%1&quot; de &quot;%2&quot; pertence a outra conta.</translation>
    </message>
    <message>
        <source>The owner is %1, and it ought to be the account &quot;%2&quot;. Tickets for this name are made for the wrong account, and the computer cannot open them.</source>
        <translation>Quem o tem é %1, e deveria ser a conta &quot;%2&quot;. Os tíquetes Kerberos para este nome são emitidos para a conta errada, e o computador não consegue abri-los.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is registered.</source>
        <translation>O nome de serviço &quot;%1&quot; de &quot;%2&quot; está registrado.</translation>
    </message>
    <message>
        <source>Only the computer&apos;s own account &quot;%1&quot; owns it.</source>
        <translation>Só a conta do próprio computador, &quot;%1&quot;, o tem.</translation>
    </message>
    <message>
        <source>The domain does not let &quot;%1&quot; register its own service names.</source>
        <translation>O domínio não permite que &quot;%1&quot; registre os próprios nomes de serviço.</translation>
    </message>
    <message>
        <source>The System log holds event 10154: WinRM tried to register its names when it started and was refused. Restarting the service will not help; an administrator of the domain has to register them. Windows wrote: %1</source>
        <translation>O log do Sistema contém o evento 10154: o WinRM tentou registrar seus nomes quando foi iniciado e foi recusado. Reiniciar o serviço não ajuda; um administrador do domínio precisa registrá-los. O Windows escreveu: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no service names in a domain.</source>
        <translation>&quot;%1&quot; não tem nomes de serviço em um domínio.</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>O computador está em um grupo de trabalho.</translation>
    </message>
    <message>
        <source>The client&apos;s domain has no account for a computer of this name.</source>
        <translation>O domínio do cliente não tem uma conta para um computador com este nome.</translation>
    </message>
    <message>
        <source>It is not known whether the service names of &quot;%1&quot; are registered.</source>
        <translation>Não se sabe se os nomes de serviço de &quot;%1&quot; estão registrados.</translation>
    </message>
    <message>
        <source>Service names in the domain</source>
        <translation>Nomes de serviço no domínio</translation>
    </message>
    <message>
        <source>By these names (service principal names) the domain proves that a server is the one it says it is.</source>
        <translation>Por estes nomes (nomes da entidade de serviço, SPN) o domínio comprova que um servidor é quem diz ser.</translation>
    </message>
</context>
<context>
    <name>credssp::StateMark</name>
    <message>
        <source>fine</source>
        <translation>tudo certo</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>não foi possível saber</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>não se aplica</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>consultando</translation>
    </message>
</context>
<context>
    <name>credssp::StepCard</name>
    <message>
        <source>Show exactly what happens</source>
        <translation>Mostrar exatamente o que acontece</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Li isto</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alteração %1</translation>
    </message>
    <message>
        <source>Show exactly what change %1 does</source>
        <translation>Mostrar exatamente o que a alteração %1 faz</translation>
    </message>
    <message>
        <source>I have read change %1</source>
        <translation>Li a alteração %1</translation>
    </message>
    <message>
        <source>You do this yourself, when its turn comes:</source>
        <translation>Você mesmo faz isto quando chega a vez:</translation>
    </message>
</context>
<context>
    <name>credssp::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Etapa %1 de %2 · %3</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <extracomment>%1 is a step of the rail, for example &quot;Check&quot;.</extracomment>
        <translation>%1, etapa atual</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, concluída</translation>
    </message>
    <message>
        <source>%1, seen before</source>
        <translation>%1, já vista</translation>
    </message>
    <message>
        <source>%1, ahead</source>
        <translation>%1, pendente</translation>
    </message>
</context>
<context>
    <name>credssp::SymptomFile</name>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>Falta &quot;%1&quot; aqui.</translation>
    </message>
    <message>
        <source>This must be a text in quotes.</source>
        <translation>Isto precisa ser um texto entre aspas.</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>Isto precisa ser uma lista: [ … ].</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>Isto precisa ser um objeto: { … }.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Isto precisa ser true ou false.</translation>
    </message>
    <message>
        <source>Only built-in symptoms have a &quot;rule&quot;. Use &quot;unless&quot; instead.</source>
        <translation>Só os sintomas internos têm uma &quot;rule&quot;. Use &quot;unless&quot; em vez disso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. These are: %2.</source>
        <translation>&quot;%1&quot; não é conhecido aqui. Existem: %2.</translation>
    </message>
    <message>
        <source>This is too long: %1 characters at most.</source>
        <translation>Isto é longo demais: no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This is one too many: %1 at most.</source>
        <translation>Este passa do limite: no máximo %1.</translation>
    </message>
    <message>
        <source>An id has small letters, digits and hyphens only, %1 at most.</source>
        <translation>Um id tem apenas letras minúsculas, algarismos e hifens, no máximo %1.</translation>
    </message>
    <message>
        <source>The id must be the file&apos;s name without &quot;.json&quot;: &quot;%1&quot;.</source>
        <translation>O id precisa ser o nome do arquivo sem &quot;.json&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in symptom. Choose another id.</source>
        <translation>&quot;%1&quot; é um sintoma interno. Escolha outro id.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Isto não pode ficar vazio.</translation>
    </message>
    <message>
        <source>Here stands a character that cannot be shown, or a line break.</source>
        <translation>Aqui há um caractere que não pode ser mostrado, ou uma quebra de linha.</translation>
    </message>
    <message>
        <source>There is no remedy &quot;%1&quot;. These are: %2.</source>
        <translation>Não existe a solução &quot;%1&quot;. Existem: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no built-in symptom; only those can be named here.</source>
        <translation>&quot;%1&quot; não é um sintoma interno; só esses podem ser citados aqui.</translation>
    </message>
    <message>
        <source>This is no code. Write a Windows error as a number up to 65535, or one of 0x8009…, 0x800B…, 0x8033… and 0x8054… as a text with upper-case digits.</source>
        <translation>Isto não é um código. Escreva um erro do Windows como número até 65535, ou um de 0x8009…, 0x800B…, 0x8033… e 0x8054… como texto com algarismos em maiúsculas.</translation>
    </message>
    <message>
        <source>This code is already the built-in symptom &quot;%1&quot;.</source>
        <translation>Este código já é o sintoma interno &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This code stands here twice.</source>
        <translation>Este código aparece aqui duas vezes.</translation>
    </message>
    <message>
        <source>PowerShell&apos;s names have letters only.</source>
        <translation>Os nomes do PowerShell têm apenas letras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language. Write &quot;en&quot;, &quot;pt-BR&quot; and the like, or &quot;any&quot;.</source>
        <translation>&quot;%1&quot; não é um idioma. Escreva &quot;en&quot;, &quot;pt-BR&quot; e semelhantes, ou &quot;any&quot;.</translation>
    </message>
    <message>
        <source>This is too short to look for: blanks and quotes aside, four letters are needed.</source>
        <translation>Isto é curto demais para procurar: sem espaços e aspas, são necessários quatro caracteres.</translation>
    </message>
    <message>
        <source>Nothing would ever be recognized by this: it has no codes, no names and no wordings.</source>
        <translation>Com isto nada seria reconhecido: não há códigos, nomes nem textos.</translation>
    </message>
</context>
<context>
    <name>credssp::SymptomJson</name>
    <message>
        <source>The file should end here.</source>
        <translation>O arquivo deveria terminar aqui.</translation>
    </message>
    <message>
        <source>Here a %1 is missing.</source>
        <translation>Falta %1 aqui.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Isto está aninhado em níveis demais.</translation>
    </message>
    <message>
        <source>Here a value is missing: a text in quotes, a number, a list or an object.</source>
        <translation>Falta um valor aqui: um texto entre aspas, um número, uma lista ou um objeto.</translation>
    </message>
    <message>
        <source>A text ends in the line in which it begins; a line break in it is \n.</source>
        <translation>Um texto termina na linha em que começa; uma quebra de linha nele é \n.</translation>
    </message>
    <message>
        <source>The quote at the end of this text is missing.</source>
        <translation>Faltam as aspas no final deste texto.</translation>
    </message>
    <message>
        <source>A \ in a text is written twice: \\.</source>
        <translation>Uma \ em um texto é escrita duas vezes: \\.</translation>
    </message>
    <message>
        <source>Here the name of a member is missing, in quotes.</source>
        <translation>Falta aqui o nome de um membro, entre aspas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>&quot;%1&quot; aparece aqui duas vezes.</translation>
    </message>
    <message>
        <source>Here are too many members.</source>
        <translation>Aqui há membros demais.</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>Esta linha não é UTF-8. Salve o arquivo como UTF-8 e tente novamente.</translation>
    </message>
</context>
<context>
    <name>credssp::ThisMachine</name>
    <message>
        <source>This needs Windows. Use --practice NAME to work on practice computers here.</source>
        <translation>Isto precisa do Windows. Use --practice NAME para trabalhar aqui com computadores de prática.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not this computer. Working from another computer than this one is not available yet; start CredSSP Wizard there.</source>
        <translation>&quot;%1&quot; não é este computador. Trabalhar a partir de um computador diferente deste ainda não está disponível; inicie o CredSSP Wizard lá.</translation>
    </message>
    <message>
        <source>Changes to this computer need administrator rights. Start again as administrator.</source>
        <translation>As alterações neste computador precisam de direitos de administrador. Inicie novamente como administrador.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for journals cannot be written. Check who owns it.</source>
        <translation>Não é possível gravar na pasta &quot;%1&quot; dos diários. Verifique quem é o proprietário dela.</translation>
    </message>
    <message>
        <source>Trying the second hop needs Windows.</source>
        <translation>Testar o segundo salto requer o Windows.</translation>
    </message>
</context>
<context>
    <name>credssp::Translations</name>
    <message>
        <source>There is no language &quot;%1&quot; here. Choose one of these: %2.</source>
        <translation>Não existe o idioma &quot;%1&quot; aqui. Escolha um destes: %2.</translation>
    </message>
</context>
<context>
    <name>credssp::TroubleshootingWizard</name>
    <message>
        <source>CredSSP Wizard</source>
        <translation>CredSSP Wizard</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>Practice &quot;%1&quot;: nothing real is changed.</source>
        <translation>Prática &quot;%1&quot;: nada real é alterado.</translation>
    </message>
    <message>
        <source>Save re&amp;port</source>
        <translation>Salvar &amp;relatório</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Page for people (*.html);;Data for programs (*.json)</source>
        <translation>Página para pessoas (*.html);;Dados para programas (*.json)</translation>
    </message>
    <message>
        <source>Changes are being made right now.</source>
        <translation>Alterações estão sendo feitas neste momento.</translation>
    </message>
    <message>
        <source>The step under way is finished first; those after it are not begun. The next start offers to finish them or to take back what was done.</source>
        <translation>A etapa em andamento é concluída primeiro; as seguintes não são iniciadas. A próxima inicialização oferece concluí-las ou reverter o que foi feito.</translation>
    </message>
    <message>
        <source>S&amp;top and close</source>
        <translation>&amp;Parar e fechar</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Fechar mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>Ficar &amp;aqui</translation>
    </message>
    <message>
        <source>Something is still switched on.</source>
        <translation>Algo ainda está ativado.</translation>
    </message>
</context>
<context>
    <name>credssp::TrustBroken</name>
    <message>
        <source>The domain no longer recognizes this computer or the server (the trust relationship with the primary domain failed).</source>
        <translation>O domínio não reconhece mais este computador ou o servidor (a relação de confiança com o domínio primário falhou).</translation>
    </message>
    <message>
        <source>The password that this computer has in the domain no longer fits. It happens after a restore from a backup or a snapshot, and it can be repaired without leaving the domain.</source>
        <translation>A senha que este computador tem no domínio não confere mais. Isso acontece depois de restaurar um backup ou um instantâneo, e pode ser reparado sem sair do domínio.</translation>
    </message>
</context>
<context>
    <name>credssp::TrustedFolder</name>
    <message>
        <source>&quot;%1&quot; is no folder, or leads to another place. Have root put a folder there.</source>
        <translation>&quot;%1&quot; não é uma pasta, ou leva a outro lugar. Peça ao root que coloque uma pasta lá.</translation>
    </message>
    <message>
        <source>Others than root can write to the folder &quot;%1&quot;, so what lies in it is not used. Give it to root, and take the right to write from all others.</source>
        <translation>Outros que não são o root podem gravar na pasta &quot;%1&quot;, por isso o que há nela não é usado. Entregue-a ao root e tire de todos os outros o direito de gravar.</translation>
    </message>
</context>
<context>
    <name>credssp::TrustedHosts</name>
    <message>
        <source>This computer cannot check who the server is, so Windows asks for HTTPS or for an entry in its list of trusted computers (TrustedHosts).</source>
        <translation>Este computador não pode verificar quem é o servidor, por isso o Windows pede HTTPS ou uma entrada na lista de computadores confiáveis dele (TrustedHosts).</translation>
    </message>
    <message>
        <source>Windows checks a server&apos;s identity through the domain. With an address, or outside the domain, it cannot, and asks for another proof. The server&apos;s full name often helps.</source>
        <translation>O Windows verifica a identidade de um servidor pelo domínio. Com um endereço, ou fora do domínio, ele não consegue e pede outra prova. Muitas vezes o nome completo do servidor ajuda.</translation>
    </message>
</context>
<context>
    <name>credssp::TurnOffCredSsp</name>
    <message>
        <source>&quot;%1&quot; stays switched on, because these entries, which were not set by CredSSP Wizard, need it: %2.</source>
        <translation>&quot;%1&quot; continua ativado, porque estas entradas, que não são do CredSSP Wizard, precisam dele: %2.</translation>
    </message>
    <message>
        <source>CredSSP stays on for sending from &quot;%1&quot;: it was not switched on by CredSSP Wizard.</source>
        <translation>O CredSSP continua ativado para enviar de &quot;%1&quot;: ele não foi ativado pelo CredSSP Wizard.</translation>
    </message>
    <message>
        <source>CredSSP stays on for sending from &quot;%1&quot;, because these entries, which were not set by CredSSP Wizard, need it: %2.</source>
        <translation>O CredSSP continua ativado para enviar de &quot;%1&quot;, porque estas entradas, que não são do CredSSP Wizard, precisam dele: %2.</translation>
    </message>
    <message>
        <source>A policy decides whether &quot;%1&quot; sends with CredSSP; that is left alone.</source>
        <translation>Uma política decide se &quot;%1&quot; envia com o CredSSP; nisso não se mexe.</translation>
    </message>
    <message>
        <source>Turn CredSSP off again</source>
        <translation>Desativar o CredSSP novamente</translation>
    </message>
    <message>
        <source>If you want nobody to be able to pass sign-ins on any longer, then take back what CredSSP Wizard switched on, on both sides.</source>
        <translation>Se você quer que ninguém mais possa repassar dados de logon, reverta nos dois lados o que o CredSSP Wizard ativou.</translation>
    </message>
    <message>
        <source>Nothing that CredSSP Wizard switched on here is on any more.</source>
        <translation>Nada do que o CredSSP Wizard ativou aqui ainda está ativado.</translation>
    </message>
    <message>
        <source>It could not be read whether &quot;%1&quot; still accepts CredSSP.</source>
        <translation>Não foi possível ler se &quot;%1&quot; ainda aceita o CredSSP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes on accepting CredSSP: it was not switched on by CredSSP Wizard.</source>
        <translation>&quot;%1&quot; continua a aceitar o CredSSP: ele não foi ativado pelo CredSSP Wizard.</translation>
    </message>
    <message>
        <source>Something that CredSSP Wizard switched on is still on at these computers: %1. Name them as servers to take it back.</source>
        <translation>Algo que o CredSSP Wizard ativou ainda está ativado nestes computadores: %1. Indique-os como servidores para reverter isso.</translation>
    </message>
    <message>
        <source>Nothing that is on here was switched on by CredSSP Wizard, so everything is left as it is.</source>
        <translation>Nada do que está ativado aqui foi ativado pelo CredSSP Wizard; por isso tudo fica como está.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may go on passing credentials to these entries, which were not set by CredSSP Wizard: %2.</source>
        <translation>&quot;%1&quot; pode continuar repassando credenciais a estas entradas, que não foram definidas pelo CredSSP Wizard: %2.</translation>
    </message>
</context>
<context>
    <name>credssp::Undo</name>
    <message>
        <source>A restart cannot be taken back. The service runs again as it did before.</source>
        <translation>Uma reinicialização não pode ser revertida. O serviço é executado novamente como antes.</translation>
    </message>
    <message>
        <source>Another account keeps this name, and Windows refuses to register it twice. It is not given back.</source>
        <translation>Outra conta mantém este nome, e o Windows recusa registrá-lo duas vezes. Ele não é devolvido.</translation>
    </message>
    <message>
        <source>Removed tickets do not come back; Windows fetches new ones by itself when it needs them.</source>
        <translation>Os tíquetes Kerberos removidos não voltam; o Windows obtém novos por si só quando precisa deles.</translation>
    </message>
    <message>
        <source>A restart cannot be taken back.</source>
        <translation>Uma reinicialização não pode ser revertida.</translation>
    </message>
    <message>
        <source>A corrected clock is not set wrong again.</source>
        <translation>Um relógio corrigido não volta a ficar errado.</translation>
    </message>
    <message>
        <source>Take back by hand: %1</source>
        <translation>Reverter manualmente: %1</translation>
    </message>
    <message>
        <source>This step is itself an undo.</source>
        <translation>Esta etapa já é uma ação de desfazer.</translation>
    </message>
</context>
<context>
    <name>credssp::UndoPlan</name>
    <message>
        <source>%1 belongs to that session, but not to this one.</source>
        <translation>%1 pertence àquela sessão, mas não a esta.</translation>
    </message>
    <message>
        <source>Everything is already as it was before this session.</source>
        <translation>Tudo já está como antes desta sessão.</translation>
    </message>
    <message>
        <source>Nothing is left to undo: what this session changed has been changed again since, and stays as it is.</source>
        <translation>Não resta nada a desfazer: o que esta sessão alterou foi alterado novamente desde então e fica como está.</translation>
    </message>
    <message>
        <source>%1 Nothing was undone. You can undo the rest only (--only-unchanged).</source>
        <translation>%1 Nada foi desfeito. Você pode desfazer só o resto (--only-unchanged).</translation>
    </message>
    <message>
        <source>%1 It is left as it is.</source>
        <translation>%1 Fica como está.</translation>
    </message>
    <message>
        <source>%1 stays on at %2, because these entries of others need it: %3.</source>
        <translation>%1 continua ativado em %2, porque estas entradas de outros precisam dele: %3.</translation>
    </message>
    <message>
        <source>This session was undone, or is being undone. Finish the undo instead.</source>
        <translation>Esta sessão foi desfeita ou está sendo desfeita. Em vez disso, termine de desfazê-la.</translation>
    </message>
    <message>
        <source>Every step of this session was already done.</source>
        <translation>Todas as etapas desta sessão já estavam feitas.</translation>
    </message>
    <message>
        <source>Somebody has changed this on %2 since: %1. Before: %3. Set to: %4. Now: %5.</source>
        <translation>Alguém alterou isto em %2 desde então: %1. Antes: %3. Definido como: %4. Agora: %5.</translation>
    </message>
</context>
<context>
    <name>credssp::UpdateLevel</name>
    <message>
        <source>The file &quot;%1&quot; has the version %2. That does not tell whether the CredSSP update is in it.</source>
        <translation>O arquivo &quot;%1&quot; tem a versão %2. Isso não diz se ele contém a atualização do CredSSP.</translation>
    </message>
</context>
<context>
    <name>credssp::UseProvenName</name>
    <message>
        <source>Connect under a name that is proven</source>
        <translation>Conectar-se por um nome comprovado</translation>
    </message>
    <message>
        <source>If you want the server&apos;s identity to be proven without changing anything, then connect to it under the name it is registered with.</source>
        <translation>Se você quer que a identidade do servidor seja comprovada sem alterar nada, conecte-se a ele pelo nome com que ele está registrado.</translation>
    </message>
    <message>
        <source>Nothing proves the name &quot;%1&quot;; the same server is proven as &quot;%2&quot;.</source>
        <translation>Nada comprova o nome &quot;%1&quot;; o mesmo servidor é comprovado como &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>No other name of the server is known to be proven: %1.</source>
        <translation>Não se conhece nenhum outro nome comprovado do servidor: %1.</translation>
    </message>
    <message>
        <source>The name that you connect to is not the problem.</source>
        <translation>O nome ao qual você se conecta não é o problema.</translation>
    </message>
    <message>
        <source>No other name is known under which the server is proven.</source>
        <translation>Não se conhece nenhum outro nome pelo qual o servidor seja comprovado.</translation>
    </message>
    <message>
        <source>Connect to &quot;%2&quot; instead of &quot;%1&quot;</source>
        <translation>Conectar-se a &quot;%2&quot; em vez de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>In Windows Admin Center, add the server under the name &quot;%1&quot;. In a script, use that name.</source>
        <translation>No Windows Admin Center, adicione o servidor com o nome &quot;%1&quot;. Em um script, use esse nome.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conecte-se novamente.</translation>
    </message>
    <message>
        <source>Nothing is changed on a computer, so there is nothing to undo. You can use the old name again at any time.</source>
        <translation>Nada é alterado em um computador, portanto não há nada a desfazer. Você pode voltar a usar o nome antigo a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>credssp::WacGateway</name>
    <message>
        <source>Windows Admin Center does not let you use CredSSP: you have to be one of its administrators (gateway administrators) and also in its CredSSP group.</source>
        <translation>O Windows Admin Center não permite que você use o CredSSP: você precisa ser um dos administradores dele (administradores de gateway) e também estar no grupo CredSSP dele.</translation>
    </message>
    <message>
        <source>Windows Admin Center hands passwords on only for its own administrators. Your account has to be one of them, and a member of its CredSSP group.</source>
        <translation>O Windows Admin Center só repassa senhas para os próprios administradores. Sua conta precisa ser uma delas e também membro do grupo CredSSP dele.</translation>
    </message>
</context>
<context>
    <name>credssp::WinRmServiceCheck</name>
    <message>
        <source>The remote management service runs on &quot;%1&quot;.</source>
        <translation>O serviço de gerenciamento remoto está em execução em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is running.</source>
        <translation>O serviço &quot;WinRM&quot; do Windows está em execução.</translation>
    </message>
    <message>
        <source>The remote management service is stopped on &quot;%1&quot;.</source>
        <translation>O serviço de gerenciamento remoto está parado em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is stopped and disabled. Without it the computer takes no connection, and CredSSP cannot be switched on it.</source>
        <translation>O serviço &quot;WinRM&quot; do Windows está parado e desabilitado. Sem ele, o computador não aceita conexões, e não é possível ativar o CredSSP nele.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is stopped. Without it the computer takes no connection, and CredSSP cannot be switched on it.</source>
        <translation>O serviço &quot;WinRM&quot; do Windows está parado. Sem ele, o computador não aceita conexões, e não é possível ativar o CredSSP nele.</translation>
    </message>
    <message>
        <source>The remote management service is not ready on &quot;%1&quot;.</source>
        <translation>O serviço de gerenciamento remoto não está pronto em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is neither running nor stopped: it is just starting, stopping or paused.</source>
        <translation>O serviço &quot;WinRM&quot; do Windows não está em execução nem parado: está sendo iniciado, sendo parado ou em pausa.</translation>
    </message>
    <message>
        <source>The remote management service does not exist on &quot;%1&quot;.</source>
        <translation>O serviço de gerenciamento remoto não existe em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows has no service &quot;WinRM&quot; there. Every supported Windows brings it along.</source>
        <translation>O Windows não tem lá um serviço &quot;WinRM&quot;. Todo Windows com suporte o inclui.</translation>
    </message>
    <message>
        <source>The service itself could not be asked, but WinRM answers over the network.</source>
        <translation>Não foi possível consultar o próprio serviço, mas o WinRM responde pela rede.</translation>
    </message>
    <message>
        <source>The remote management service does not answer on &quot;%1&quot;.</source>
        <translation>O serviço de gerenciamento remoto não responde em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The computer is there and refuses the connection to port 5985. Most likely Windows&apos; service &quot;WinRM&quot; is stopped, or it has no listener.</source>
        <translation>O computador está lá e recusa a conexão à porta 5985. O mais provável é que o serviço &quot;WinRM&quot; do Windows esteja parado ou não tenha um ouvinte.</translation>
    </message>
    <message>
        <source>It is not known whether the remote management service runs on &quot;%1&quot;.</source>
        <translation>Não se sabe se o serviço de gerenciamento remoto está em execução em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look at the service &quot;Windows Remote Management&quot; on that computer.</source>
        <translation>Verifique o serviço &quot;Gerenciamento Remoto do Windows&quot; (Windows Remote Management) nesse computador.</translation>
    </message>
    <message>
        <source>Remote management service</source>
        <translation>Serviço de gerenciamento remoto</translation>
    </message>
    <message>
        <source>Without this service (WinRM) a computer takes no remote commands, and CredSSP cannot be switched on it.</source>
        <translation>Sem este serviço (WinRM), um computador não aceita comandos remotos, e o CredSSP não pode ser ativado nem desativado nele.</translation>
    </message>
</context>
<context>
    <name>credssp::WindowsComputer</name>
    <message>
        <source>Only the person who does this step can say that it is done.</source>
        <translation>Só quem executa esta etapa pode dizer que ela foi feita.</translation>
    </message>
    <message>
        <source>Trying the connection takes a password, and no password passes through this program. Try it yourself and say how it went.</source>
        <translation>Tentar a conexão exige uma senha, e nenhuma senha passa por este programa. Tente você mesmo e diga como foi.</translation>
    </message>
    <message>
        <source>Windows was told to restart this computer, but it is still running. Somebody may have called it off. Restart it by hand.</source>
        <translation>O Windows recebeu a ordem de reiniciar este computador, mas ele continua em execução. Alguém pode ter cancelado o reinício. Reinicie-o manualmente.</translation>
    </message>
</context>
<context>
    <name>credssp::WindowsProgram</name>
    <message>
        <source>The program &quot;%1&quot; is missing on this computer, so nothing was changed. Do this step on a server, or install the server administration tools first (RSAT).</source>
        <translation>O programa &quot;%1&quot; não existe neste computador, portanto nada foi alterado. Faça esta etapa em um servidor ou instale primeiro as ferramentas de administração de servidor (RSAT).</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is missing on this computer, so nothing was changed.</source>
        <translation>O programa &quot;%1&quot; não existe neste computador, portanto nada foi alterado.</translation>
    </message>
    <message>
        <source>Windows does not let &quot;%1&quot; start. A rule of your organization may block it. Ask whoever manages this computer.</source>
        <translation>O Windows não permite que &quot;%1&quot; seja iniciado. Uma regra da sua organização pode bloqueá-lo. Pergunte a quem gerencia este computador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not finish in time and was ended.</source>
        <translation>&quot;%1&quot; não terminou a tempo e foi encerrado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wrote far more than expected and was ended.</source>
        <translation>&quot;%1&quot; escreveu muito mais do que o esperado e foi encerrado.</translation>
    </message>
    <message>
        <source>The step names &quot;%1&quot;, but Windows&apos; own programs are in &quot;%2&quot; on this computer. The step was not begun.</source>
        <translation>A etapa indica &quot;%1&quot;, mas neste computador os programas do Windows estão em &quot;%2&quot;. A etapa não foi iniciada.</translation>
    </message>
</context>
<context>
    <name>credssp::WizardOptions</name>
    <message>
        <source>Follows a WinRM or CredSSP error from its message to its cure, and back.</source>
        <translation>Acompanha um erro do WinRM ou do CredSSP da mensagem até a solução, e de volta.</translation>
    </message>
    <message>
        <source>Speaks this language instead of the system&apos;s.</source>
        <translation>Usa este idioma em vez do idioma do sistema.</translation>
    </message>
    <message>
        <source>Begins with this practice scenario.</source>
        <translation>Começa com este cenário de prática.</translation>
    </message>
    <message>
        <source>Keeps the practice computers in this file.</source>
        <translation>Guarda os computadores de prática neste arquivo.</translation>
    </message>
    <message>
        <source>Keeps the journals of practice in this folder.</source>
        <translation>Guarda os diários da prática nesta pasta.</translation>
    </message>
    <message>
        <source>Writes a log to this file.</source>
        <translation>Grava um log neste arquivo.</translation>
    </message>
    <message>
        <source>Goes on with what another window handed over; nothing else goes with it.</source>
        <translation>Continua com o que outra janela entregou; não se combina com mais nada.</translation>
    </message>
    <message>
        <source>Says what there is.</source>
        <translation>Diz quais opções existem.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Diz qual é a versão.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. &quot;credssp-wizard --help&quot; lists them.</source>
        <translation>&quot;%1&quot; não é uma opção. &quot;credssp-wizard --help&quot; as mostra.</translation>
    </message>
    <message>
        <source>--continue goes with --language alone, not with --%1.</source>
        <translation>--continue só se combina com --language, não com --%1.</translation>
    </message>
    <message>
        <source>--state belongs to --practice. Name the scenario, too.</source>
        <translation>--state pertence a --practice. Indique também o cenário.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. &quot;credssp-wizard-cli&quot; does the same on the command line.</source>
        <translation>Não há tela aqui, portanto a janela não pode ser aberta. &quot;credssp-wizard-cli&quot; faz o mesmo na linha de comando.</translation>
    </message>
    <message>
        <source>Recognizes also what the symptom files in this folder describe.</source>
        <translation>Reconhece também o que os arquivos de sintomas desta pasta descrevem.</translation>
    </message>
    <message>
        <source>--symptoms needs the name of a folder.</source>
        <translation>--symptoms precisa do nome de uma pasta.</translation>
    </message>
</context>
<context>
    <name>credssp::Wording</name>
    <message>
        <source>Sets the delegation policy values of %1 one by one; every other entry stays.</source>
        <translation>Define um a um os valores da política de delegação de %1; todas as outras entradas permanecem.</translation>
    </message>
    <message>
        <source>Removes these policy values from %1; every other entry stays.</source>
        <translation>Remove estes valores de política de %1; todas as outras entradas permanecem.</translation>
    </message>
    <message>
        <source>Lets %1 use CredSSP to connect (client role).</source>
        <translation>Permite que %1 use o CredSSP para se conectar (função de cliente).</translation>
    </message>
    <message>
        <source>Stops %1 from using CredSSP to connect (client role).</source>
        <translation>Impede que %1 use o CredSSP para se conectar (função de cliente).</translation>
    </message>
    <message>
        <source>Lets %1 accept CredSSP connections (server role).</source>
        <translation>Permite que %1 aceite conexões CredSSP (função de servidor).</translation>
    </message>
    <message>
        <source>Stops %1 from accepting CredSSP connections (server role).</source>
        <translation>Impede que %1 aceite conexões CredSSP (função de servidor).</translation>
    </message>
    <message>
        <source>Turns CredSSP on for %1 and lets it pass on your credentials to %2.</source>
        <translation>Ativa o CredSSP para %1 e permite que ele repasse suas credenciais a %2.</translation>
    </message>
    <message>
        <source>Turns CredSSP off for %1 and clears its list of servers.</source>
        <translation>Desativa o CredSSP para %1 e limpa a lista de servidores dele.</translation>
    </message>
    <message>
        <source>Starts the service %1 on %2.</source>
        <translation>Inicia o serviço %1 em %2.</translation>
    </message>
    <message>
        <source>Stops the service %1 on %2.</source>
        <translation>Para o serviço %1 em %2.</translation>
    </message>
    <message>
        <source>Restarts the service %1 on %2.</source>
        <translation>Reinicia o serviço %1 em %2.</translation>
    </message>
    <message>
        <source>Changes how the service %1 starts on %2: %3.</source>
        <translation>Altera como o serviço %1 é iniciado em %2: %3.</translation>
    </message>
    <message>
        <source>Registers the name %1 for the account %2 (service principal name).</source>
        <translation>Registra o nome %1 para a conta %2 (nome da entidade de serviço).</translation>
    </message>
    <message>
        <source>Takes the name %1 away from the account %2 (service principal name).</source>
        <translation>Retira o nome %1 da conta %2 (nome da entidade de serviço).</translation>
    </message>
    <message>
        <source>Removes your own sign-in tickets on %1, so that Windows asks for new ones (Kerberos).</source>
        <translation>Remove os tíquetes de logon da sua própria conta em %1, para que o Windows peça novos (Kerberos).</translation>
    </message>
    <message>
        <source>Removes the sign-in tickets of Windows itself on %1 (Kerberos, SYSTEM).</source>
        <translation>Remove os tíquetes de logon do próprio Windows em %1 (Kerberos, SYSTEM).</translation>
    </message>
    <message>
        <source>Removes the sign-in tickets of the network services on %1 (Kerberos, NETWORK SERVICE).</source>
        <translation>Remove os tíquetes de logon dos serviços de rede em %1 (Kerberos, NETWORK SERVICE).</translation>
    </message>
    <message>
        <source>Adds %1 to the group &quot;%2&quot; on %3.</source>
        <translation>Adiciona %1 ao grupo &quot;%2&quot; em %3.</translation>
    </message>
    <message>
        <source>Removes %1 from the group &quot;%2&quot; on %3.</source>
        <translation>Remove %1 do grupo &quot;%2&quot; em %3.</translation>
    </message>
    <message>
        <source>Restarts %1.</source>
        <translation>Reinicia %1.</translation>
    </message>
    <message>
        <source>Sets the clock of %1 by its time source.</source>
        <translation>Acerta o relógio de %1 pela fonte de horário dele.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Não altera nada.</translation>
    </message>
    <message>
        <source>Low risk.</source>
        <translation>Risco baixo.</translation>
    </message>
    <message>
        <source>Sessions that are open on this computer are interrupted.</source>
        <translation>As sessões abertas neste computador são interrompidas.</translation>
    </message>
    <message>
        <source>Weakens security while it is on: a server that receives your credentials can use them anywhere. Turn it off again after the task.</source>
        <translation>Enfraquece a segurança enquanto está ativado: um servidor que recebe suas credenciais pode usá-las em qualquer lugar. Desative-o novamente depois da tarefa.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 afterwards.</source>
        <translation>Depois, %1 pertence a %2.</translation>
    </message>
    <message>
        <source>%1 no longer belongs to %2 afterwards.</source>
        <translation>Depois, %1 não pertence mais a %2.</translation>
    </message>
    <message>
        <source>%1 is a member of &quot;%2&quot; afterwards.</source>
        <translation>Depois, %1 é membro de &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is no longer a member of &quot;%2&quot; afterwards.</source>
        <translation>Depois, %1 não é mais membro de &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Not possible. %1</source>
        <translation>Não é possível. %1</translation>
    </message>
    <message>
        <source>Changes nothing here, so there is nothing to undo.</source>
        <translation>Não altera nada aqui, portanto não há nada a desfazer.</translation>
    </message>
    <message>
        <source>You can take it back by hand; the undo shows the steps.</source>
        <translation>Você pode reverter isto manualmente; a ação de desfazer mostra as etapas.</translation>
    </message>
    <message>
        <source>Exactly the values shown under &quot;Before&quot; are written back.</source>
        <translation>São gravados de volta exatamente os valores mostrados em &quot;Antes&quot;.</translation>
    </message>
    <message>
        <source>This is done to take it back: %1</source>
        <translation>Isto é feito para reverter: %1</translation>
    </message>
    <message>
        <source>Service %1: %2 → %3.</source>
        <translation>Serviço %1: %2 → %3.</translation>
    </message>
    <message>
        <source>The values are removed again. The registry key that Windows makes for them stays there, empty.</source>
        <translation>Os valores são removidos novamente. A chave do Registro que o Windows cria para eles permanece lá, vazia.</translation>
    </message>
</context>
<context>
    <name>credssp::WsmanProbe</name>
    <message>
        <source>&quot;%1&quot; answers on port %2 only with encryption (HTTPS). What it offers there is not known.</source>
        <translation>&quot;%1&quot; responde na porta %2 somente com criptografia (HTTPS). Não se sabe o que é oferecido ali.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what time it is there to those who have not signed in.</source>
        <translation>&quot;%1&quot; não informa que horas são lá a quem não se conectou.</translation>
    </message>
</context>
</TS>
