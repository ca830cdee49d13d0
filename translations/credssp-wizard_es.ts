<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>credssp::AccessDenied</name>
    <message>
        <source>The server answered, but it refused to let you in (Access is denied).</source>
        <translation>El servidor respondió, pero no le permitió entrar (Acceso denegado).</translation>
    </message>
    <message>
        <source>The server was reached and knows who you are, but this account may not manage it from afar. Often the account is not an administrator of the server.</source>
        <translation>El servidor respondió y sabe quién es usted, pero esta cuenta no puede administrarlo a distancia. A menudo la cuenta no es administradora del servidor.</translation>
    </message>
</context>
<context>
    <name>credssp::Admissible</name>
    <message>
        <source>The journal asks for something no remedy does: %1. Nothing was changed.</source>
        <translation>El diario pide algo que ninguna solución hace: %1. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>credssp::Advice</name>
    <message>
        <source>A computer in a workgroup cannot prove who it is (%1). Windows Admin Center works best when the gateway and all servers are in one domain.</source>
        <translation>Un equipo de un grupo de trabajo no puede demostrar quién es (%1). Windows Admin Center funciona mejor cuando la puerta de enlace y todos los servidores están en un mismo dominio.</translation>
    </message>
    <message>
        <source>The computers are in different domains (%1). Windows Admin Center works best when the gateway and all servers are in one domain.</source>
        <translation>Los equipos están en dominios distintos (%1). Windows Admin Center funciona mejor cuando la puerta de enlace y todos los servidores están en un mismo dominio.</translation>
    </message>
    <message>
        <source>No domain controller answers (%1). Check the network, the name servers (DNS) and a VPN first: without it nobody&apos;s identity can be proven.</source>
        <translation>Ningún controlador de dominio responde (%1). Compruebe primero la red, los servidores de nombres (DNS) y la VPN, si la hay: sin él no se puede demostrar la identidad de nadie.</translation>
    </message>
    <message>
        <source>The name cannot be resolved (%1). Check how it is written, and the name servers (DNS).</source>
        <translation>No se puede resolver el nombre (%1). Compruebe cómo está escrito y los servidores de nombres (DNS).</translation>
    </message>
    <message>
        <source>Nothing answers on WinRM&apos;s port (%1). Check that the computer is running and that its firewall lets TCP 5985 in.</source>
        <translation>Nada responde en el puerto de WinRM (%1). Compruebe que el equipo está en marcha y que su firewall deja entrar TCP 5985.</translation>
    </message>
    <message>
        <source>The computer refuses connections on WinRM&apos;s port (%1). Check that its WinRM service is running and has a listener.</source>
        <translation>El equipo rechaza las conexiones en el puerto de WinRM (%1). Compruebe que su servicio WinRM está en ejecución y que tiene un agente de escucha.</translation>
    </message>
    <message>
        <source>Under Windows Admin Center&apos;s role-based access, features that need CredSSP do not work. Sign in with an account that is an administrator of the server.</source>
        <translation>Con el acceso basado en roles de Windows Admin Center, las funciones que necesitan CredSSP no funcionan. Inicie sesión con una cuenta que sea administradora del servidor.</translation>
    </message>
    <message>
        <source>AllowEncryptionOracle is 2 (Vulnerable) on %1. Remove that value and install the updates on the other side: it opens the way for an attack (CVE-2018-0886).</source>
        <translation>AllowEncryptionOracle es 2 (Vulnerable) en %1. Quite ese valor e instale las actualizaciones en el otro lado: ese valor abre la puerta a un ataque (CVE-2018-0886).</translation>
    </message>
    <message>
        <source>A Deny entry forbids passing on the sign-in (%1). Deny wins over every other entry; ask whoever set it (DenyFreshCredentials).</source>
        <translation>Una entrada de denegación prohíbe pasar los datos de inicio de sesión (%1). La denegación prevalece sobre cualquier otra entrada; pregunte a quien la estableció (DenyFreshCredentials).</translation>
    </message>
    <message>
        <source>Some things can be read only with administrator rights (%1). Continue as administrator to see more.</source>
        <translation>Algunas cosas solo se pueden leer con derechos de administrador (%1). Continúe como administrador para ver más.</translation>
    </message>
    <message>
        <source>Windows does not pass your sign-in on to a further computer by itself. Give the user name and password for that connection (-Credential), or use one of the other ways below.</source>
        <translation>Windows no pasa por sí mismo sus datos de inicio de sesión a otro equipo más. Indique el nombre de usuario y la contraseña para esa conexión (-Credential), o use una de las otras formas que aparecen abajo.</translation>
    </message>
    <message>
        <source>Check the user name and the password. Write the user as DOMAIN\user or user@domain; an account that is locked or in the group Protected Users cannot be used with CredSSP.</source>
        <translation>Compruebe el nombre de usuario y la contraseña. Escriba el usuario como DOMINIO\usuario o usuario@dominio; una cuenta bloqueada o del grupo Usuarios protegidos (Protected Users) no se puede usar con CredSSP.</translation>
    </message>
    <message>
        <source>Use an account that is an administrator of the server or in its group Remote Management Users. Start PowerShell as administrator.</source>
        <translation>Use una cuenta que sea administradora del servidor o que esté en su grupo Usuarios de administración remota (Remote Management Users). Inicie PowerShell como administrador.</translation>
    </message>
    <message>
        <source>Connect under the full name of a server in your domain, or over HTTPS. If neither is possible, add this one server to TrustedHosts, never &quot;*&quot;.</source>
        <translation>Conéctese con el nombre completo de un servidor de su dominio, o a través de HTTPS. Si ninguna de las dos cosas es posible, agregue este único servidor a TrustedHosts, nunca &quot;*&quot;.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate: its name, its issuer, its dates, and that its revocation list can be reached. Import the issuer where it is missing.</source>
        <translation>Revise el certificado del servidor: su nombre, su emisor, sus fechas y que se pueda acceder a su lista de revocación. Importe el emisor donde falte.</translation>
    </message>
    <message>
        <source>Set the network&apos;s category to Private or Domain, or run Enable-PSRemoting with -SkipNetworkProfileCheck.</source>
        <translation>Establezca la categoría de la red en Privada o Dominio, o ejecute Enable-PSRemoting con -SkipNetworkProfileCheck.</translation>
    </message>
    <message>
        <source>Something other than WinRM answered: a proxy, a web server or a load balancer. CredSSP does not work through a proxy; connect directly.</source>
        <translation>Respondió algo que no es WinRM: un proxy, un servidor web o un equilibrador de carga. CredSSP no funciona a través de un proxy; conéctese directamente.</translation>
    </message>
    <message>
        <source>Close remote sessions that nobody needs any longer, wait a moment, and try again. Raise WinRM&apos;s limits only if it happens again.</source>
        <translation>Cierre las sesiones remotas que ya nadie necesita, espere un momento e inténtelo de nuevo. Aumente los límites de WinRM solo si vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>The server took too long. Try again, and look at the server&apos;s load.</source>
        <translation>El servidor tardó demasiado. Inténtelo de nuevo y revise la carga del servidor.</translation>
    </message>
    <message>
        <source>The endpoint (session configuration) is missing, disabled or restricted on the server. Run Enable-PSRemoting there as administrator, or name the right endpoint.</source>
        <translation>El punto de conexión (configuración de sesión) falta, está deshabilitado o está restringido en el servidor. Ejecute allí Enable-PSRemoting como administrador, o indique el punto de conexión adecuado.</translation>
    </message>
    <message>
        <source>Check how the computer&apos;s name is written, and whether it can be resolved from here.</source>
        <translation>Compruebe cómo está escrito el nombre del equipo y si se puede resolver desde aquí.</translation>
    </message>
    <message>
        <source>Check that the computer is running, that its WinRM service is running, and that its firewall lets TCP 5985 (or 5986) in.</source>
        <translation>Compruebe que el equipo está en marcha, que su servicio WinRM está en ejecución y que su firewall deja entrar TCP 5985 (o 5986).</translation>
    </message>
    <message>
        <source>No domain controller could be reached. Check the network, the name servers (DNS) and a VPN.</source>
        <translation>No se pudo contactar con ningún controlador de dominio. Compruebe la red, los servidores de nombres (DNS) y la VPN, si la hay.</translation>
    </message>
    <message>
        <source>Install the Windows updates on the side that lacks them. Never set AllowEncryptionOracle to 2 instead (CVE-2018-0886).</source>
        <translation>Instale las actualizaciones de Windows en el lado al que le faltan. En su lugar, nunca establezca AllowEncryptionOracle en 2 (CVE-2018-0886).</translation>
    </message>
    <message>
        <source>Compare the update levels of both sides, and look at the server&apos;s WinRM certificate (event 10156).</source>
        <translation>Compare los niveles de actualización de ambos lados y revise el certificado de WinRM del servidor (evento 10156).</translation>
    </message>
    <message>
        <source>Do not switch on Basic or unencrypted traffic for this. Use Kerberos under the server&apos;s full name, or HTTPS.</source>
        <translation>No active para esto la autenticación Basic ni el tráfico sin cifrar. Use Kerberos con el nombre completo del servidor, o HTTPS.</translation>
    </message>
    <message>
        <source>A policy decides this setting. To see which one, run this command as administrator: %1</source>
        <translation>Una directiva decide esta configuración. Para ver cuál, ejecute este comando como administrador: %1</translation>
    </message>
    <message>
        <source>Request to the owner of the group policies</source>
        <translation>Solicitud al responsable de las directivas de grupo</translation>
    </message>
    <message>
        <source>We need CredSSP from &quot;%1&quot; to: %2. A policy does not allow it.</source>
        <translation>Necesitamos CredSSP desde &quot;%1&quot; hacia: %2. Una directiva no lo permite.</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Equipo: %1</translation>
    </message>
    <message>
        <source>Policy: its name could not be read; &quot;%1&quot;, run as administrator, shows it.</source>
        <translation>Directiva: no se pudo leer su nombre; &quot;%1&quot;, ejecutado como administrador, lo muestra.</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Directiva: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valor: %1</translation>
    </message>
    <message>
        <source>Set to now: it could not be read.</source>
        <translation>Establecido ahora en: no se pudo leer.</translation>
    </message>
    <message>
        <source>Set to now: %1</source>
        <translation>Establecido ahora en: %1</translation>
    </message>
    <message>
        <source>Wanted: remove this entry.</source>
        <translation>Se pide: quitar esta entrada.</translation>
    </message>
    <message>
        <source>Wanted: %1 (REG_DWORD), or &quot;Not Configured&quot;.</source>
        <translation>Se pide: %1 (REG_DWORD), o &quot;No configurada&quot;.</translation>
    </message>
    <message>
        <source>Also allow these targets under &quot;Allow delegating fresh credentials&quot;: %1.</source>
        <translation>Permitir también estos destinos en &quot;Permitir delegación de credenciales nuevas&quot;: %1.</translation>
    </message>
    <message>
        <source>A change made on the computer itself would last only until the next policy refresh, at the latest until its next restart. That is why nothing was changed.</source>
        <translation>Un cambio hecho en el propio equipo duraría solo hasta la siguiente actualización de las directivas, como máximo hasta su próximo reinicio. Por eso no se cambió nada.</translation>
    </message>
    <message>
        <source>Windows refuses a change on the computer itself while the policy sets this value (0x8033808A). Nothing was changed.</source>
        <translation>Windows rechaza un cambio en el propio equipo mientras la directiva establezca este valor (0x8033808A). No se cambió nada.</translation>
    </message>
    <message>
        <source>You can do the work in one hop: run the command directly against the last computer, or sign in there.</source>
        <translation>Puede hacer el trabajo en un solo salto: ejecute el comando directamente en el último equipo, o inicie sesión allí.</translation>
    </message>
    <message>
        <source>You can pass a credential on for one command only, inside the session (%1 or -Credential).</source>
        <translation>Puede pasar una credencial para un solo comando, dentro de la sesión (%1 o -Credential).</translation>
    </message>
    <message>
        <source>An administrator can set up an endpoint that runs under an account of its own (JEA, or a RunAs credential).</source>
        <translation>Un administrador puede configurar un punto de conexión que se ejecute con una cuenta propia (JEA, o una credencial RunAs).</translation>
    </message>
    <message>
        <source>For single sign-on in Windows Admin Center, resource-based constrained delegation (Kerberos) is enough; it does not give WinRM its second hop.</source>
        <translation>Para el inicio de sesión único en Windows Admin Center basta la delegación restringida basada en recursos (Kerberos); no da a WinRM su segundo salto.</translation>
    </message>
    <message>
        <source>A policy decides about CredSSP on &quot;%1&quot; (%2); Windows refuses every other way to change it.</source>
        <translation>Una directiva decide sobre CredSSP en &quot;%1&quot; (%2); Windows rechaza cualquier otra forma de cambiarlo.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; decides about CredSSP on &quot;%2&quot; (%3); Windows refuses every other way to change it.</source>
        <translation>La directiva &quot;%1&quot; decide sobre CredSSP en &quot;%2&quot; (%3); Windows rechaza cualquier otra forma de cambiarlo.</translation>
    </message>
    <message>
        <source>A policy sets &quot;%1&quot; on &quot;%2&quot; at every refresh; a change on the computer itself would not last.</source>
        <translation>Una directiva establece &quot;%1&quot; en &quot;%2&quot; en cada actualización; un cambio en el propio equipo no duraría.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; sets &quot;%2&quot; on &quot;%3&quot; at every refresh; a change on the computer itself would not last.</source>
        <translation>La directiva &quot;%1&quot; establece &quot;%2&quot; en &quot;%3&quot; en cada actualización; un cambio en el propio equipo no duraría.</translation>
    </message>
    <message>
        <source>CredSSP hands your complete sign-in to the server, which can use it anywhere. Often there is a way without it.</source>
        <translation>CredSSP entrega al servidor sus datos de inicio de sesión completos, y el servidor puede usarlos en cualquier parte. A menudo hay una forma de hacerlo sin CredSSP.</translation>
    </message>
</context>
<context>
    <name>credssp::AllowNtlmDelegation</name>
    <message>
        <source>NTLM is switched off here, so nothing can be passed on with it.</source>
        <translation>NTLM está desactivado aquí, así que no se puede pasar nada con él.</translation>
    </message>
    <message>
        <source>A domain policy switches this off (AllowFreshCredentialsWhenNTLMOnly) and would take the change back.</source>
        <translation>Una directiva de dominio lo desactiva (AllowFreshCredentialsWhenNTLMOnly) y revertiría el cambio.</translation>
    </message>
    <message>
        <source>A policy switches CredSSP off, so nothing can be passed on at all.</source>
        <translation>Una directiva desactiva CredSSP, así que no se puede pasar nada en absoluto.</translation>
    </message>
    <message>
        <source>Pass the sign-in on without proof of who the server is (NTLM-only)</source>
        <translation>Pasar los datos de inicio de sesión sin prueba de quién es el servidor (solo NTLM)</translation>
    </message>
    <message>
        <source>If you want to reach a server that cannot prove who it is, and you accept the risk, then allow passing your sign-in on to exactly this name.</source>
        <translation>Si quiere llegar a un servidor que no puede demostrar quién es y acepta el riesgo, permita pasar sus datos de inicio de sesión exactamente a este nombre.</translation>
    </message>
    <message>
        <source>It is allowed already.</source>
        <translation>Ya está permitido.</translation>
    </message>
    <message>
        <source>Nothing can prove who this server is, because it does not share a domain with this computer or is known by an address only: %1.</source>
        <translation>Nada puede demostrar quién es este servidor, porque no comparte dominio con este equipo o solo se conoce por una dirección: %1.</translation>
    </message>
    <message>
        <source>It works even where nothing proves who the server is.</source>
        <translation>Funciona incluso donde nada demuestra quién es el servidor.</translation>
    </message>
    <message>
        <source>Everything else that is offered is safer; try that first.</source>
        <translation>Todo lo demás que se ofrece es más seguro; pruébelo primero.</translation>
    </message>
    <message>
        <source>The server&apos;s identity is not the problem, so its proof is not given up.</source>
        <translation>La identidad del servidor no es el problema, así que no se renuncia a su prueba.</translation>
    </message>
    <message>
        <source>It is allowed already for every server named here.</source>
        <translation>Ya está permitido para todos los servidores indicados aquí.</translation>
    </message>
    <message>
        <source>Warning: your complete sign-in goes to whatever computer answers under this name, proven or not. An attacker who answers in its place has your account.</source>
        <translation>Advertencia: sus datos de inicio de sesión completos van a cualquier equipo que responda con este nombre, esté demostrado o no. Un atacante que responda en su lugar tiene su cuenta.</translation>
    </message>
    <message>
        <source>Allow it for one task only, and take it back when the task is done.</source>
        <translation>Permítalo para una sola tarea y reviértalo cuando la tarea esté hecha.</translation>
    </message>
    <message>
        <source>CredSSP itself is off on &quot;%1&quot;; nothing is passed on until it is switched on.</source>
        <translation>CredSSP en sí está desactivado en &quot;%1&quot;; no se transmite nada hasta que se active.</translation>
    </message>
</context>
<context>
    <name>credssp::AnswerWords</name>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>neither running nor stopped</source>
        <translation>ni en ejecución ni detenido</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>%1 (local policy)</source>
        <translation>%1 (directiva local)</translation>
    </message>
    <message>
        <source>The step that a person does</source>
        <translation>El paso que hace una persona</translation>
    </message>
    <message>
        <source>Sign-in tickets (Kerberos)</source>
        <translation>Vales de inicio de sesión (Kerberos)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Last start of the computer</source>
        <translation>Último inicio del equipo</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>no es miembro</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds off</source>
        <translation>
            <numerusform>%n segundo de desfase</numerusform>
            <numerusform>%n segundos de desfase</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n vale</numerusform>
            <numerusform>%n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>starts by itself</source>
        <translation>se inicia solo</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>se inicia cuando hace falta</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitado</translation>
    </message>
    <message>
        <source>starts in another way</source>
        <translation>se inicia de otra manera</translation>
    </message>
    <message>
        <source>a later start</source>
        <translation>un inicio posterior</translation>
    </message>
</context>
<context>
    <name>credssp::AppliedPolicies</name>
    <message>
        <source>The domain&apos;s policy &quot;%1&quot; could not be read. It lies in &quot;%2&quot;.</source>
        <translation>No se pudo leer la directiva &quot;%1&quot; del dominio. Se encuentra en &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>credssp::AuthNotSupported</name>
    <message>
        <source>The server or this computer does not accept the way of signing in that was used (the authentication mechanism is not supported, or is disabled).</source>
        <translation>El servidor o este equipo no acepta la forma de iniciar sesión que se usó (el mecanismo de autenticación no se admite o está deshabilitado).</translation>
    </message>
    <message>
        <source>Both computers have a list of ways of signing in, and the way that was used is switched off on one of them.</source>
        <translation>Los dos equipos tienen una lista de formas de iniciar sesión, y la que se usó está desactivada en uno de ellos.</translation>
    </message>
</context>
<context>
    <name>credssp::CannotConnect</name>
    <message>
        <source>Nothing answers at the server for remote management (the client cannot connect to the destination).</source>
        <translation>Nada responde en el servidor para la administración remota (el cliente no puede conectarse al destino).</translation>
    </message>
    <message>
        <source>The server, or something in front of it, turned the connection away. Often remote management (WinRM) is not switched on there, or it is another server than you think.</source>
        <translation>El servidor, o algo delante de él, rechazó la conexión. A menudo la administración remota (WinRM) no está activada allí, o es otro servidor del que usted cree.</translation>
    </message>
</context>
<context>
    <name>credssp::CarriedComputer</name>
    <message>
        <source>&quot;%1&quot; is larger than 1 MB. That is no answer of a script of this program; choose the right file.</source>
        <translation>&quot;%1&quot; ocupa más de 1 MB. No es la respuesta de un script de este programa; elija el archivo correcto.</translation>
    </message>
    <message>
        <source>It is no JSON object (byte %1).</source>
        <translation>No es un objeto JSON (byte %1).</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Falta el campo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It has a field that is not known.</source>
        <translation>Tiene un campo desconocido.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not as it must be.</source>
        <translation>El campo &quot;%1&quot; no es como debe ser.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a script that did not run to its end. Look at what is there with a new script.</source>
        <translation>&quot;%1&quot; lo escribió un script que no llegó a su fin. Compruebe con un script nuevo qué hay allí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole answer. %2 Copy the file again from the server, or run a new script there.</source>
        <translation>&quot;%1&quot; no es una respuesta completa. %2 Copie de nuevo el archivo del servidor o ejecute allí un script nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers another plan than the script was made for. It is not used; make a new script and run that.</source>
        <translation>&quot;%1&quot; responde a un plan distinto de aquel para el que se hizo el script. No se usa; cree un script nuevo y ejecútelo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from another computer (%2) than the script was made for (%3). Run the script on %3.</source>
        <translation>&quot;%1&quot; viene de un equipo (%2) distinto de aquel para el que se hizo el script (%3). Ejecute el script en %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a script of %2, which is more than a day old. Make a new script and run that.</source>
        <translation>&quot;%1&quot; responde a un script de %2, que tiene más de un día. Cree un script nuevo y ejecútelo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it was written on %2, before its script was made (%3). The clock of %4 is slow, or the file is not what it seems. Set the clock right there and run a new script.</source>
        <translation>&quot;%1&quot; dice que se escribió el %2, antes de que se hiciera su script (%3). El reloj de %4 va atrasado, o el archivo no es lo que parece. Ponga allí el reloj en hora y ejecute un script nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it was written on %2, and here it is only %3. The clock of %4 is fast. Set it right there and run a new script.</source>
        <translation>&quot;%1&quot; dice que se escribió el %2, y aquí solo son las %3. El reloj de %4 va adelantado. Póngalo allí en hora y ejecute un script nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers no script that was made here. Make a script, run that one, and bring its answer back.</source>
        <translation>&quot;%1&quot; no responde a ningún script hecho aquí. Cree un script, ejecute ese y traiga su respuesta.</translation>
    </message>
    <message>
        <source>It does not answer the questions that were asked.</source>
        <translation>No responde a las preguntas que se hicieron.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been used already: what it reports is in the journal. Look at what is there now with a new script.</source>
        <translation>&quot;%1&quot; ya se usó: lo que informa está en el diario. Compruebe con un script nuevo qué hay allí ahora.</translation>
    </message>
    <message>
        <source>Another answer to the same script than &quot;%1&quot; has been used already. Make a new script and run that.</source>
        <translation>Ya se usó una respuesta al mismo script distinta de &quot;%1&quot;. Cree un script nuevo y ejecútelo.</translation>
    </message>
    <message>
        <source>This answer belongs to a script for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>Esta respuesta pertenece a un script para &quot;%1&quot;, no para &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This answer comes from another computer than the earlier one of &quot;%1&quot;. It is not used.</source>
        <translation>Esta respuesta viene de un equipo distinto que la anterior de &quot;%1&quot;. No se usa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not answered yet. Run its script there and bring the answer back.</source>
        <translation>&quot;%1&quot; aún no ha respondido. Ejecute allí su script y traiga la respuesta.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; is older than what you have done there. A new script tells how things are.</source>
        <translation>La respuesta de &quot;%1&quot; es anterior a lo que usted hizo allí. Un script nuevo dice cómo está todo.</translation>
    </message>
    <message>
        <source>The script that was run on &quot;%1&quot; did not ask for this.</source>
        <translation>El script que se ejecutó en &quot;%1&quot; no preguntó por esto.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; says nothing of this change.</source>
        <translation>La respuesta de &quot;%1&quot; no dice nada de este cambio.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; tells of another change than this one.</source>
        <translation>La respuesta de &quot;%1&quot; habla de un cambio distinto de este.</translation>
    </message>
    <message>
        <source>On &quot;%1&quot; this was no longer as it had been shown, so the script changed nothing.</source>
        <translation>En &quot;%1&quot; esto ya no estaba como se había mostrado, así que el script no cambió nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address. A script is made for one computer: type that computer&apos;s own name instead.</source>
        <translation>&quot;%1&quot; es una dirección. Un script se hace para un solo equipo: escriba en su lugar el nombre de ese equipo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not said which computer it is. Bring back an answer of it first.</source>
        <translation>&quot;%1&quot; no ha dicho qué equipo es. Traiga primero una respuesta suya.</translation>
    </message>
    <message>
        <source>A change on &quot;%1&quot; cannot be made by a script that is taken there.</source>
        <translation>Un cambio en &quot;%1&quot; no puede hacerlo un script que se lleva allí.</translation>
    </message>
    <message>
        <source>CredSSP Wizard: changes to %1 that were confirmed</source>
        <translation>CredSSP Wizard: cambios confirmados en %1</translation>
    </message>
    <message>
        <source>CredSSP Wizard: questions to %1</source>
        <translation>CredSSP Wizard: preguntas a %1</translation>
    </message>
    <message>
        <source>It works on %1 alone, and does nothing on any other computer.</source>
        <translation>Funciona solo en %1 y no hace nada en ningún otro equipo.</translation>
    </message>
    <message>
        <source>It works on %1 alone, and changes nothing there.</source>
        <translation>Funciona solo en %1 y no cambia nada allí.</translation>
    </message>
    <message>
        <source>1. Take this file to %1. In PowerShell, in the file&apos;s folder, see that nobody has changed it. This prints the value (SHA-256) that the wizard shows:</source>
        <translation>1. Lleve este archivo a %1. En PowerShell, en la carpeta del archivo, compruebe que nadie lo ha cambiado. Esto muestra el valor (SHA-256) que muestra el asistente:</translation>
    </message>
    <message>
        <source>2. Run it there as administrator:</source>
        <translation>2. Ejecútelo allí como administrador:</translation>
    </message>
    <message>
        <source>3. Bring back the file that it writes beside itself: %1</source>
        <translation>3. Traiga el archivo que escribe a su lado: %1</translation>
    </message>
    <message>
        <source>What it looks at:</source>
        <translation>Lo que mira:</translation>
    </message>
    <message>
        <source>It reads the computer&apos;s name and numbers (SID, machine id), so that its answer is known for its own.</source>
        <translation>Lee el nombre y los números del equipo (SID, id. de máquina), para que su respuesta se reconozca como suya.</translation>
    </message>
    <message>
        <source>Plan: none, for it only looks.</source>
        <translation>Plan: ninguno, porque solo mira.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>What it then changes, one after the other. Each change is made only if things are still as they were shown; it stops at the first that does not succeed:</source>
        <translation>Lo que cambia después, uno tras otro. Cada cambio se hace solo si todo sigue como se mostró; se detiene en el primero que no se logra:</translation>
    </message>
    <message>
        <source>Run this as a file: it writes its answer beside itself. Nothing was done.</source>
        <translation>Ejecute esto como archivo: escribe su respuesta a su lado. No se hizo nada.</translation>
    </message>
    <message>
        <source>This script is for %1, and this is another computer. Nothing was done.</source>
        <translation>Este script es para %1 y este es otro equipo. No se hizo nada.</translation>
    </message>
    <message>
        <source>This script has been run already: its answer is there. Bring that back, or make a new script in the wizard. Nothing was done now.</source>
        <translation>Este script ya se ejecutó: su respuesta está ahí. Tráigala o cree un script nuevo en el asistente. Ahora no se hizo nada.</translation>
    </message>
    <message>
        <source>Run this as administrator. Nothing was changed.</source>
        <translation>Ejecute esto como administrador. No se cambió nada.</translation>
    </message>
    <message>
        <source>A change did not succeed, so those after it were not begun. The answer says which.</source>
        <translation>Un cambio no se logró, así que los siguientes no se empezaron. La respuesta dice cuál.</translation>
    </message>
    <message>
        <source>Done. Bring this file back to the wizard:</source>
        <translation>Hecho. Lleve este archivo de vuelta al asistente:</translation>
    </message>
    <message>
        <source>It reads the registry value HKLM\%1.</source>
        <translation>Lee el valor del Registro HKLM\%1.</translation>
    </message>
    <message>
        <source>It reads the local policy (Registry.pol).</source>
        <translation>Lee la directiva local (Registry.pol).</translation>
    </message>
    <message>
        <source>It reads the registry key HKLM\%1.</source>
        <translation>Lee la clave del Registro HKLM\%1.</translation>
    </message>
    <message>
        <source>It asks whether the service %1 runs and how it starts.</source>
        <translation>Pregunta si el servicio %1 está en ejecución y cómo se inicia.</translation>
    </message>
    <message>
        <source>It asks who runs it, and whether with administrator rights (whoami).</source>
        <translation>Pregunta quién lo ejecuta y si es con derechos de administrador (whoami).</translation>
    </message>
    <message>
        <source>It asks whether %1 is in the local group %2.</source>
        <translation>Pregunta si %1 está en el grupo local %2.</translation>
    </message>
    <message>
        <source>It asks for the computer&apos;s name and domain, and the domains that it trusts (nltest).</source>
        <translation>Pregunta por el nombre y el dominio del equipo, y por los dominios en los que confía (nltest).</translation>
    </message>
    <message>
        <source>It asks whether the domain still trusts this computer (nltest).</source>
        <translation>Pregunta si el dominio sigue confiando en este equipo (nltest).</translation>
    </message>
    <message>
        <source>It compares the clock with the domain&apos;s (w32tm).</source>
        <translation>Compara el reloj con el del dominio (w32tm).</translation>
    </message>
    <message>
        <source>It reads which policies decide about CredSSP and WinRM.</source>
        <translation>Lee qué directivas deciden sobre CredSSP y WinRM.</translation>
    </message>
    <message>
        <source>It asks when Windows was last started.</source>
        <translation>Pregunta cuándo se inició Windows por última vez.</translation>
    </message>
    <message>
        <source>It reads the latest events %1 of %2 in the log %3.</source>
        <translation>Lee los últimos eventos %1 de %2 en el registro %3.</translation>
    </message>
    <message>
        <source>It reads the version of tspkg.dll, which tells of the CredSSP update.</source>
        <translation>Lee la versión de tspkg.dll, que indica la actualización de CredSSP.</translation>
    </message>
    <message>
        <source>It counts the sign-in tickets for WinRM (klist).</source>
        <translation>Cuenta los vales de inicio de sesión para WinRM (klist).</translation>
    </message>
</context>
<context>
    <name>credssp::CarryCards</name>
    <message>
        <source>Take this script to %1</source>
        <translation>Lleve este script a %1</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostrar los pasos</translation>
    </message>
    <message>
        <source>Show the steps for %1</source>
        <translation>Mostrar los pasos para %1</translation>
    </message>
</context>
<context>
    <name>credssp::CarryDialog</name>
    <message>
        <source>Ask %1 by hand</source>
        <translation>Preguntar a %1 a mano</translation>
    </message>
    <message>
        <source>Ask %1 without a connection to it</source>
        <translation>Preguntar a %1 sin conexión con él</translation>
    </message>
    <message>
        <source>A person takes a script to the server and brings one file back. What the file says counts as reported by a person, not as read.</source>
        <translation>Alguien lleva un script al servidor y trae un archivo. Lo que dice el archivo cuenta como informado por una persona, no como leído.</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Qué hacer, paso a paso</translation>
    </message>
    <message>
        <source>Make a &amp;new script</source>
        <translation>Crear un script &amp;nuevo</translation>
    </message>
    <message>
        <source>What this server has answered so far is forgotten.</source>
        <translation>Se olvida lo que este servidor ha respondido hasta ahora.</translation>
    </message>
    <message>
        <source>Ask over the net&amp;work again</source>
        <translation>Preguntar de nuevo por la r&amp;ed</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The script is being made.</source>
        <translation>Se está creando el script.</translation>
    </message>
</context>
<context>
    <name>credssp::CarryModel</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>No se puede leer el archivo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from %2, whose answer is not waited for here.</source>
        <translation>&quot;%1&quot; viene de %2, cuya respuesta no se espera aquí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a script that only looks. Open the answer of the script that makes the changes on %2.</source>
        <translation>&quot;%1&quot; responde a un script que solo mira. Abra la respuesta del script que hace los cambios en %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of changes on %2. Here the answer of the script that only looks is needed.</source>
        <translation>&quot;%1&quot; habla de cambios en %2. Aquí hace falta la respuesta del script que solo mira.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of other changes on %2 than these. Open the answer of the script that was saved here.</source>
        <translation>&quot;%1&quot; habla de cambios en %2 distintos de estos. Abra la respuesta del script que se guardó aquí.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>No se pudo escribir el archivo %1: %2</translation>
    </message>
</context>
<context>
    <name>credssp::CarryPanel</name>
    <message>
        <source>Save the sc&amp;ript …</source>
        <translation>Guardar el &amp;script …</translation>
    </message>
    <message>
        <source>Open the &amp;answer …</source>
        <translation>Abrir la &amp;respuesta …</translation>
    </message>
    <message>
        <source>Read what the script does</source>
        <translation>Lea lo que hace el script</translation>
    </message>
    <message>
        <source>It only looks, and changes nothing. It works on %1 alone.</source>
        <translation>Solo mira y no cambia nada. Funciona solo en %1.</translation>
    </message>
    <message>
        <source>It makes these changes on %1 and nowhere else. It stops at the first one that does not succeed, and where something is no longer as it was shown:</source>
        <translation>Hace estos cambios en %1 y en ningún otro sitio. Se detiene en el primero que no salga bien y donde algo ya no esté como se mostró:</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Lo que mira</translation>
    </message>
    <message>
        <source>The whole script</source>
        <translation>El script completo</translation>
    </message>
    <message>
        <source>The script for %1</source>
        <translation>El script para %1</translation>
    </message>
    <message>
        <source>Save it and take it to %1</source>
        <translation>Guárdelo y llévelo a %1</translation>
    </message>
    <message>
        <source>Save the script …</source>
        <translation>Guardar el script …</translation>
    </message>
    <message>
        <source>Save the script for %1</source>
        <translation>Guardar el script para %1</translation>
    </message>
    <message>
        <source>Run it there, in PowerShell as administrator</source>
        <translation>Ejecútelo allí, en PowerShell como administrador</translation>
    </message>
    <message>
        <source>Go to the file&apos;s folder. Look first whether anybody has changed the file: this line must print the same value (SHA-256).</source>
        <translation>Vaya a la carpeta del archivo. Compruebe primero que nadie ha cambiado el archivo: esta línea debe mostrar el mismo valor (SHA-256).</translation>
    </message>
    <message>
        <source>The SHA-256 that it must print for %1</source>
        <translation>El SHA-256 que debe mostrar para %1</translation>
    </message>
    <message>
        <source>Windows marks files that come over the network or by mail, and PowerShell then runs them only when they are signed. This line takes the mark away, once you have compared the SHA-256:</source>
        <translation>Windows marca los archivos que llegan por la red o por correo, y PowerShell entonces solo los ejecuta si están firmados. Esta línea quita la marca, una vez comparado el SHA-256:</translation>
    </message>
    <message>
        <source>If running scripts is disabled altogether, this allows it in this one PowerShell window, unless a policy of the domain forbids it:</source>
        <translation>Si la ejecución de scripts está deshabilitada por completo, esto la permite en esta única ventana de PowerShell, salvo que una directiva del dominio lo prohíba:</translation>
    </message>
    <message>
        <source>PowerShell on %1: allow scripts in this window</source>
        <translation>PowerShell en %1: permitir scripts en esta ventana</translation>
    </message>
    <message>
        <source>If Windows does not run it</source>
        <translation>Si Windows no lo ejecuta</translation>
    </message>
    <message>
        <source>Bring back the file that it writes</source>
        <translation>Traiga el archivo que escribe</translation>
    </message>
    <message>
        <source>Open the answer …</source>
        <translation>Abrir la respuesta …</translation>
    </message>
    <message>
        <source>Open the answer of %1</source>
        <translation>Abrir la respuesta de %1</translation>
    </message>
    <message>
        <source>It is called %1 and lies beside the script. You can also drop it here.</source>
        <translation>Se llama %1 y está junto al script. También puede soltarlo aquí.</translation>
    </message>
    <message>
        <source>PowerShell on %1: see that nobody has changed the file</source>
        <translation>PowerShell en %1: comprobar que nadie ha cambiado el archivo</translation>
    </message>
    <message>
        <source>PowerShell on %1, as administrator: run it</source>
        <translation>PowerShell en %1, como administrador: ejecutarlo</translation>
    </message>
    <message>
        <source>PowerShell on %1: take the mark away</source>
        <translation>PowerShell en %1: quitar la marca</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Guardar el script</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>Scripts de PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Abrir la respuesta</translation>
    </message>
    <message>
        <source>Answers (*.json);;All files (*)</source>
        <translation>Respuestas (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>credssp::CauseModel</name>
    <message>
        <source>You stopped before it was known what would be changed.</source>
        <translation>Usted detuvo el proceso antes de que se supiera qué se cambiaría.</translation>
    </message>
    <message>
        <source>What helps is being worked out.</source>
        <translation>Se está buscando qué puede ayudar.</translation>
    </message>
    <message>
        <source>The computers are being asked, then what helps is worked out.</source>
        <translation>Se está consultando a los equipos; después se busca qué puede ayudar.</translation>
    </message>
    <message>
        <source>What helps most likely is chosen already. Look at it, or choose something else.</source>
        <translation>Ya está elegido lo que ayuda con mayor probabilidad. Revíselo, o elija otra cosa.</translation>
    </message>
    <message>
        <source>The next best is chosen already. Look at it, or choose something else.</source>
        <translation>Ya está elegido lo siguiente mejor. Revíselo, o elija otra cosa.</translation>
    </message>
    <message>
        <source>A policy decides this, so nothing can be changed here that would last. Hand the text below on to whoever looks after the policies.</source>
        <translation>Una directiva decide esto, así que aquí no se puede cambiar nada que dure. Envíe el texto de abajo a quien se ocupa de las directivas.</translation>
    </message>
    <message>
        <source>Nothing that CredSSP Wizard can change fits. Nothing was changed.</source>
        <translation>Nada de lo que CredSSP Wizard puede cambiar encaja. No se cambió nada.</translation>
    </message>
    <message>
        <source>Everything that fits was tried, and it did not help.</source>
        <translation>Se probó todo lo que encaja, y no ayudó.</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as could be seen.</source>
        <translation>Hasta donde se pudo ver, no hay nada mal.</translation>
    </message>
    <message>
        <source>What would be changed is being worked out.</source>
        <translation>Se está calculando qué se cambiaría.</translation>
    </message>
    <message>
        <source>All steps are ticked.</source>
        <translation>Todos los pasos están marcados.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do and to tick. Then go on.</source>
        <translation>
            <numerusform>Hay %n paso que hacer y marcar. Después, continúe.</numerusform>
            <numerusform>Hay %n pasos que hacer y marcar. Después, continúe.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be changed can be read only with administrator rights. The next page offers to continue as administrator; nothing is changed yet.</source>
        <translation>Lo que se cambiaría solo se puede leer con derechos de administrador. La página siguiente ofrece continuar como administrador; todavía no se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>&amp;Review the changes</source>
        <translation>&amp;Revisar los cambios</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>You stopped before the cause was known.</source>
        <translation>Usted detuvo el proceso antes de que se supiera la causa.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) here are decided by a policy.</source>
        <translation>
            <numerusform>Una directiva decide aquí %n configuración.</numerusform>
            <numerusform>Una directiva decide aquí %n configuraciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>If something still fails, go back to the first page and paste its message: the message says more than the checks can see.</source>
        <translation>Si algo sigue fallando, vuelva a la primera página y pegue su mensaje: el mensaje dice más de lo que pueden ver las comprobaciones.</translation>
    </message>
    <message>
        <source>One thing can help. Look at it; nothing is changed yet.</source>
        <translation>Hay una cosa que puede ayudar. Revísela; todavía no se cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were looked at and are as they should be.</source>
        <translation>
            <numerusform>Se revisó %n cosa y está como debe estar.</numerusform>
            <numerusform>Se revisaron %n cosas y están como deben estar.</numerusform>
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
        <translation>Lo que encontramos</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>This page says what most likely stands behind the error, and what helps against it. The best is chosen already; the others stand below it, with what speaks against them.

It is safe: nothing is changed here. On the next page you see every change before it is made.

Press the button at the bottom to look at the changes. What a person must do is listed here as steps; tick each when it is done.</source>
        <translation>Esta página dice qué hay detrás del error con mayor probabilidad y qué ayuda contra él. Lo mejor ya está elegido; lo demás está debajo, con lo que habla en contra.

Es seguro: aquí no se cambia nada. En la página siguiente verá cada cambio antes de que se haga.

Pulse el botón de abajo para revisar los cambios. Lo que debe hacer una persona aparece aquí como pasos; marque cada uno cuando esté hecho.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer usted</translation>
    </message>
    <message>
        <source>What could not be told</source>
        <translation>Qué no se pudo saber</translation>
    </message>
    <message>
        <source>Text for the &amp;owner of the policy</source>
        <translation>Texto para el responsa&amp;ble de la directiva</translation>
    </message>
    <message>
        <source>What e&amp;lse is worth knowing</source>
        <translation>Qué &amp;más conviene saber</translation>
    </message>
    <message>
        <source>&amp;Why not something else?</source>
        <translation>¿Por &amp;qué no otra cosa?</translation>
    </message>
    <message>
        <source>&amp;Do you need CredSSP at all?</source>
        <translation>¿N&amp;ecesita realmente CredSSP?</translation>
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
        <translation>Usted probó &quot;%1&quot;. No ayudó.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>Y %n más como esta.</numerusform>
            <numerusform>Y %n más como estas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %n change(s).</source>
        <translation>
            <numerusform>Esto hace %n cambio.</numerusform>
            <numerusform>Esto hace %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) you do by hand.</source>
        <translation>
            <numerusform>%n paso más lo hace usted a mano.</numerusform>
            <numerusform>%n pasos más los hace usted a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see everything first; nothing is changed yet.</source>
        <translation>Primero lo ve todo; todavía no se cambia nada.</translation>
    </message>
</context>
<context>
    <name>credssp::ChangeModel</name>
    <message>
        <source>not begun yet</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>revirtiéndose</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>haciéndose</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Cambio %1 de %2: %3</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>What is left to do is no longer what you were shown.</source>
        <translation>Lo que queda por hacer ya no es lo que se le mostró.</translation>
    </message>
    <message>
        <source>On %1 this would be done with other values now: %2</source>
        <translation>En %1 esto se haría ahora con otros valores: %2</translation>
    </message>
    <message>
        <source>On %1 this would be done in addition: %2</source>
        <translation>En %1 esto se haría además: %2</translation>
    </message>
    <message>
        <source>On %1 this is no longer needed: %2</source>
        <translation>En %1 esto ya no hace falta: %2</translation>
    </message>
    <message>
        <source>The same is to be done, but in another order or on another computer of the same name.</source>
        <translation>Hay que hacer lo mismo, pero en otro orden o en otro equipo con el mismo nombre.</translation>
    </message>
    <message>
        <source>Nothing is being changed. Look at the changes first.</source>
        <translation>No se está cambiando nada. Revise primero los cambios.</translation>
    </message>
    <message>
        <source>The step under way is finished, and nothing after it is begun.</source>
        <translation>El paso en curso se termina, y no se empieza nada después de él.</translation>
    </message>
    <message>
        <source>The changes are being taken back. Keep this window open.</source>
        <translation>Se están revirtiendo los cambios. Mantenga abierta esta ventana.</translation>
    </message>
    <message>
        <source>The changes are being made. Keep this window open.</source>
        <translation>Se están haciendo los cambios. Mantenga abierta esta ventana.</translation>
    </message>
    <message>
        <source>Now it is your turn: something has to be done by hand on %1.</source>
        <translation>Ahora le toca a usted: hay que hacer algo a mano en %1.</translation>
    </message>
    <message>
        <source>You stopped before change %1.</source>
        <translation>Usted detuvo el proceso antes del cambio %1.</translation>
    </message>
    <message>
        <source>Step %1, on %2, could not be taken back.</source>
        <translation>El paso %1, en %2, no se pudo revertir.</translation>
    </message>
    <message>
        <source>Change %1, on %2, was not made.</source>
        <translation>El cambio %1, en %2, no se hizo.</translation>
    </message>
    <message>
        <source>The work could not go on.</source>
        <translation>El trabajo no pudo continuar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Everything you were shown was taken back.</source>
        <translation>Se revirtió todo lo que se le mostró.</translation>
    </message>
    <message>
        <source>Everything is done except for what you left out.</source>
        <translation>Está hecho todo, salvo lo que usted omitió.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) cannot be read back here.</source>
        <translation>
            <numerusform>Está hecho todo. %n cambio no se puede volver a leer aquí.</numerusform>
            <numerusform>Está hecho todo. %n cambios no se pueden volver a leer aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done, and it was read back to be sure.</source>
        <translation>Está hecho todo, y se leyó de nuevo para estar seguros.</translation>
    </message>
    <message>
        <source>Nothing was taken back so far.</source>
        <translation>Hasta ahora no se revirtió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Hasta ahora no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before it were taken back.</source>
        <translation>
            <numerusform>%n paso anterior se revirtió.</numerusform>
            <numerusform>%n pasos anteriores se revirtieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made and stay made.</source>
        <translation>
            <numerusform>%n cambio se hizo y queda hecho.</numerusform>
            <numerusform>%n cambios se hicieron y quedan hechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not begun.</source>
        <translation>
            <numerusform>%n paso no se empezó.</numerusform>
            <numerusform>%n pasos no se empezaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window and open it again: it then offers to finish or to take back what was begun.</source>
        <translation>Cierre la ventana y ábrala de nuevo: entonces ofrece terminar o revertir lo que se empezó.</translation>
    </message>
    <message>
        <source>&amp;Look at the changes again</source>
        <translation>Re&amp;visar de nuevo los cambios</translation>
    </message>
    <message>
        <source>Works the changes out afresh and shows them. Nothing is made.</source>
        <translation>Vuelve a calcular los cambios y los muestra. No se hace nada.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>Intentarlo de &amp;nuevo</translation>
    </message>
    <message>
        <source>Begins the same changes again.</source>
        <translation>Empieza de nuevo los mismos cambios.</translation>
    </message>
    <message>
        <source>&amp;Go on with the rest</source>
        <translation>Continuar con el &amp;resto</translation>
    </message>
    <message>
        <source>Makes the steps that are left.</source>
        <translation>Hace los pasos que quedan.</translation>
    </message>
    <message>
        <source>Looks at this step afresh and tries it once more, then goes on.</source>
        <translation>Vuelve a mirar este paso, lo intenta una vez más y después continúa.</translation>
    </message>
    <message>
        <source>Leave this step &amp;out and go on</source>
        <translation>&amp;Omitir este paso y continuar</translation>
    </message>
    <message>
        <source>Does not make this step and goes on with the next one.</source>
        <translation>No hace este paso y continúa con el siguiente.</translation>
    </message>
    <message>
        <source>&amp;Undo what was done</source>
        <translation>&amp;Deshacer lo que se hizo</translation>
    </message>
    <message>
        <source>Shows first how it would be taken back. Nothing is made yet.</source>
        <translation>Muestra primero cómo se revertiría. Todavía no se hace nada.</translation>
    </message>
    <message>
        <source>&amp;Close and go on in the first window</source>
        <translation>Cerrar y continuar en la pri&amp;mera ventana</translation>
    </message>
    <message>
        <source>&amp;Did it work?</source>
        <translation>¿&amp;Funcionó?</translation>
    </message>
    <message>
        <source>&amp;See what came of it</source>
        <translation>Ver el res&amp;ultado</translation>
    </message>
    <message>
        <source>Now it is your turn: a script has to be run on %1, and its answer brought back.</source>
        <translation>Ahora le toca a usted: hay que ejecutar un script en %1 y traer su respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Everything you were shown was taken back. %n step(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>Se revirtió todo lo que se le mostró. %n paso lo informa una persona y no se leyó de nuevo aquí.</numerusform>
            <numerusform>Se revirtió todo lo que se le mostró. %n pasos los informa una persona y no se leyeron de nuevo aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>Todo está hecho. %n cambio lo informa una persona y no se leyó de nuevo aquí.</numerusform>
            <numerusform>Todo está hecho. %n cambios los informa una persona y no se leyeron de nuevo aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this window meanwhile: the next start offers to go on.</source>
        <translation>Puede cerrar esta ventana mientras tanto: el próximo inicio ofrece continuar.</translation>
    </message>
</context>
<context>
    <name>credssp::ChangePage</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Haciendo los cambios</translation>
    </message>
    <message>
        <source>Each change is made, read back to be sure, and written down so that it can be undone.</source>
        <translation>Cada cambio se hace, se vuelve a leer para estar seguros y se anota para que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Progress of the changes</source>
        <translation>Progreso de los cambios</translation>
    </message>
    <message>
        <source>The changes and what became of them</source>
        <translation>Los cambios y qué fue de ellos</translation>
    </message>
    <message>
        <source>Stop &amp;after this step</source>
        <translation>Detener después de &amp;este paso</translation>
    </message>
    <message>
        <source>The step under way is finished and read back. Nothing after it is begun.</source>
        <translation>El paso en curso se termina y se vuelve a leer. No se empieza nada después de él.</translation>
    </message>
    <message>
        <source>The changes you have read are made one after the other. Each is read back, and what was there before is written down first, so that everything can be undone. &quot;Stop after this step&quot; ends between two steps; nothing is left half done. When something does not work, this page says what state things are in, and you choose how to go on.</source>
        <translation>Los cambios que ha leído se hacen uno tras otro. Cada uno se vuelve a leer, y lo que había antes se anota primero, para que todo se pueda deshacer. &quot;Detener después de este paso&quot; termina entre dos pasos; nada queda a medias. Cuando algo no funciona, esta página dice en qué estado están las cosas, y usted elige cómo continuar.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Do this, and tick each step when it is done</source>
        <translation>Haga esto y marque cada paso cuando esté hecho</translation>
    </message>
    <message>
        <source>It is done, &amp;go on</source>
        <translation>Ya está hecho; con&amp;tinuar</translation>
    </message>
    <message>
        <source>How do you want to go on?</source>
        <translation>¿Cómo quiere continuar?</translation>
    </message>
</context>
<context>
    <name>credssp::ChangeRow</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambio %1</translation>
    </message>
    <message>
        <source>Details of change %1</source>
        <translation>Detalles del cambio %1</translation>
    </message>
</context>
<context>
    <name>credssp::CheckModel</name>
    <message numerus="yes">
        <source>%1 of %n computer(s) answered.</source>
        <translation>
            <numerusform>Respondieron %1 de %n equipo.</numerusform>
            <numerusform>Respondieron %1 de %n equipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the check. What was not asked is not known.</source>
        <translation>Usted detuvo la comprobación. Lo que no se preguntó no se sabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be answered.</source>
        <translation>
            <numerusform>%n pregunta no se pudo responder.</numerusform>
            <numerusform>%n preguntas no se pudieron responder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>Se encontró %n problema.</numerusform>
            <numerusform>Se encontraron %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>No se encontró ningún problema.</translation>
    </message>
    <message>
        <source>A person brought the answers of %1. They were not read from here.</source>
        <translation>Una persona trajo las respuestas de %1. No se leyeron desde aquí.</translation>
    </message>
    <message>
        <source>The answer of %1 is waited for. Open it when its script has run there.</source>
        <translation>Se espera la respuesta de %1. Ábrala cuando el script se haya ejecutado allí.</translation>
    </message>
    <message>
        <source>%1 gave no answer over the network. You can take a script there and bring its answer back.</source>
        <translation>%1 no respondió por la red. Puede llevar allí un script y traer su respuesta.</translation>
    </message>
</context>
<context>
    <name>credssp::CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Checking the computers</source>
        <translation>Comprobando los equipos</translation>
    </message>
    <message>
        <source>Everything is only looked at here. Nothing is changed.</source>
        <translation>Aquí solo se mira. No se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation>&amp;Detener la comprobación</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Computers that have answered</source>
        <translation>Equipos que han respondido</translation>
    </message>
    <message>
        <source>Show what was &amp;found</source>
        <translation>Mostrar lo &amp;encontrado</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Choose a computer to see what was found there.</source>
        <translation>Elija un equipo para ver qué se encontró en él.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Choose a line to read why it matters.</source>
        <translation>Elija una línea para leer por qué importa.</translation>
    </message>
    <message>
        <source>Every computer is asked what matters for CredSSP. Nothing is changed. A line with a question mark could not be told, and says why. Choose a line to read why it matters. When all have answered, go on to what was found.</source>
        <translation>Se pregunta a cada equipo lo que importa para CredSSP. No se cambia nada. Una línea con un signo de interrogación no se pudo saber, y dice por qué. Elija una línea para leer por qué importa. Cuando todos hayan respondido, continúe a lo que se encontró.</translation>
    </message>
    <message>
        <source>A person takes a script to the chosen server and brings its answer back.</source>
        <translation>Alguien lleva un script al servidor elegido y trae su respuesta.</translation>
    </message>
    <message>
        <source>A server that gives no answer over the network can be asked by hand. Choose it and press &quot;Ask by hand&quot;: you get a script that only looks, somebody runs it there, and you open the file that it writes.</source>
        <translation>A un servidor que no responde por la red se le puede preguntar a mano. Elíjalo y pulse &quot;Preguntar a mano&quot;: obtiene un script que solo mira, alguien lo ejecuta allí y usted abre el archivo que escribe.</translation>
    </message>
    <message>
        <source>Scrip&amp;t and answer …</source>
        <translation>&amp;Script y respuesta …</translation>
    </message>
    <message>
        <source>Ask by han&amp;d …</source>
        <translation>&amp;Preguntar a mano …</translation>
    </message>
    <message>
        <source>The answer was taken.</source>
        <translation>Se aceptó la respuesta.</translation>
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
        <translation>ha respondido</translation>
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
            <numerusform>%n pregunta sin respuesta</numerusform>
            <numerusform>%n preguntas sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
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
        <translation>Ver esto requiere derechos de administrador en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The registry value &quot;%1&quot; below HKLM\%2 is %3 (%4).</source>
        <translation>El valor del Registro &quot;%1&quot; en HKLM\%2 es %3 (%4).</translation>
    </message>
    <message>
        <source>There is no registry value &quot;%1&quot; below HKLM\%2.</source>
        <translation>No existe el valor del Registro &quot;%1&quot; en HKLM\%2.</translation>
    </message>
    <message>
        <source>There is no registry key HKLM\%1, and so no value &quot;%2&quot;.</source>
        <translation>No existe la clave del Registro HKLM\%1 y, por tanto, tampoco el valor &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The registry key HKLM\%1 may not be looked at.</source>
        <translation>No está permitido ver la clave del Registro HKLM\%1.</translation>
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
        <translation>en contra</translation>
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
        <translation>No se sabe si &quot;%1&quot; puede enviar credenciales con CredSSP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may send credentials with CredSSP.</source>
        <translation>&quot;%1&quot; puede enviar credenciales con CredSSP.</translation>
    </message>
    <message>
        <source>CredSSP is switched off on &quot;%1&quot;, the computer that sends the credentials.</source>
        <translation>CredSSP está desactivado en &quot;%1&quot;, el equipo que envía las credenciales.</translation>
    </message>
    <message>
        <source>A policy decides this, and Windows refuses any other way to change it.</source>
        <translation>Una directiva decide esto, y Windows rechaza cualquier otra forma de cambiarlo.</translation>
    </message>
    <message>
        <source>Every connection with CredSSP from this computer fails until it is switched on.</source>
        <translation>Toda conexión con CredSSP desde este equipo falla hasta que se active.</translation>
    </message>
    <message>
        <source>CredSSP on the client</source>
        <translation>CredSSP en el cliente</translation>
    </message>
    <message>
        <source>While CredSSP is switched off here, this computer passes on nobody&apos;s sign-in.</source>
        <translation>Mientras CredSSP esté desactivado aquí, este equipo no pasa los datos de inicio de sesión de nadie.</translation>
    </message>
</context>
<context>
    <name>credssp::ClockCheck</name>
    <message>
        <source>&quot;%1&quot; has no domain whose clock counts.</source>
        <translation>&quot;%1&quot; no tiene un dominio cuyo reloj cuente.</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>El equipo está en un grupo de trabajo.</translation>
    </message>
    <message>
        <source>It is not known whether the clock of &quot;%1&quot; is right.</source>
        <translation>No se sabe si el reloj de &quot;%1&quot; está en hora.</translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is wrong.</source>
        <translation>El reloj de &quot;%1&quot; no está en hora.</translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds. Windows accepts at most %1 seconds; beyond that no ticket proves who a server is.</source>
        <translation>
            <numerusform>El reloj del controlador de dominio difiere de él en %n segundo. Windows acepta como máximo %1 segundos; más allá, ningún vale de Kerberos demuestra quién es un servidor.</numerusform>
            <numerusform>El reloj del controlador de dominio difiere de él en %n segundos. Windows acepta como máximo %1 segundos; más allá, ningún vale de Kerberos demuestra quién es un servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is right.</source>
        <translation>El reloj de &quot;%1&quot; está en hora.</translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds.</source>
        <translation>
            <numerusform>El reloj del controlador de dominio difiere de él en %n segundo.</numerusform>
            <numerusform>El reloj del controlador de dominio difiere de él en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds. Windows accepts at most %2 seconds; beyond that no ticket proves who the server is.</source>
        <translation>
            <numerusform>Difiere del reloj de &quot;%1&quot; en %n segundo. Windows acepta como máximo %2 segundos; más allá, ningún vale de Kerberos demuestra quién es el servidor.</numerusform>
            <numerusform>Difiere del reloj de &quot;%1&quot; en %n segundos. Windows acepta como máximo %2 segundos; más allá, ningún vale de Kerberos demuestra quién es el servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds.</source>
        <translation>
            <numerusform>Difiere del reloj de &quot;%1&quot; en %n segundo.</numerusform>
            <numerusform>Difiere del reloj de &quot;%1&quot; en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Proofs of identity are valid for minutes only; clocks that differ by more than five minutes make them worthless.</source>
        <translation>Las pruebas de identidad valen solo unos minutos; los relojes que difieren en más de cinco minutos las dejan sin valor.</translation>
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
        <translation>Texto de solo lectura. El botón Copiar copia el comando completo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copiar el comando: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
</context>
<context>
    <name>credssp::ComputerName</name>
    <message>
        <source>Type the name of a computer, such as NODE1 or node1.contoso.com.</source>
        <translation>Escriba el nombre de un equipo, como NODE1 o node1.contoso.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank. Type the name without it.</source>
        <translation>&quot;%1&quot; empieza o termina con un espacio. Escriba el nombre sin él.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for several computers. Type the name of one computer, such as NODE1 or node1.contoso.com.</source>
        <translation>&quot;%1&quot; representa varios equipos. Escriba el nombre de un solo equipo, como NODE1 o node1.contoso.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a computer. Type a short name such as NODE1, a full name such as node1.contoso.com, or an IP address.</source>
        <translation>&quot;%1&quot; no es el nombre de un equipo. Escriba un nombre corto como NODE1, un nombre completo como node1.contoso.com o una dirección IP.</translation>
    </message>
    <message>
        <source>Type the name of an account, such as CONTOSO\anna.</source>
        <translation>Escriba el nombre de una cuenta, como CONTOSO\anna.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account. Type it as CONTOSO\anna or anna@contoso.com.</source>
        <translation>&quot;%1&quot; no es el nombre de una cuenta. Escríbalo como CONTOSO\anna o anna@contoso.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a service name (SPN). It must look like WSMAN/node1.contoso.com.</source>
        <translation>&quot;%1&quot; no es un nombre de servicio (SPN). Debe tener la forma de WSMAN/node1.contoso.com.</translation>
    </message>
</context>
<context>
    <name>credssp::ComputersModel</name>
    <message>
        <source>The example&apos;s own computer</source>
        <translation>El equipo propio del ejemplo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The error text names this server. Add others if they are involved, too.</source>
        <translation>El texto del error nombra este servidor. Agregue otros si también intervienen.</translation>
    </message>
    <message>
        <source>The example names its servers by itself.</source>
        <translation>El ejemplo indica sus servidores por sí mismo.</translation>
    </message>
    <message>
        <source>These are the servers of an earlier run.</source>
        <translation>Estos son los servidores de una ejecución anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be used. Correct or remove what is marked.</source>
        <translation>
            <numerusform>%n entrada no se puede usar. Corrija o quite lo que está marcado.</numerusform>
            <numerusform>%n entradas no se pueden usar. Corrija o quite lo que está marcado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one server.</source>
        <translation>Indique al menos un servidor.</translation>
    </message>
    <message>
        <source>Name the computer that sends the credentials.</source>
        <translation>Indique el equipo que envía las credenciales.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) should be looked at again. You can go on all the same.</source>
        <translation>
            <numerusform>Conviene revisar %n nombre. Puede continuar de todos modos.</numerusform>
            <numerusform>Conviene revisar %n nombres. Puede continuar de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) will be checked.</source>
        <translation>
            <numerusform>Se comprobará %n servidor.</numerusform>
            <numerusform>Se comprobarán %n servidores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::ComputersPage</name>
    <message>
        <source>Computers</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Which computers are involved?</source>
        <translation>¿Qué equipos intervienen?</translation>
    </message>
    <message>
        <source>One computer sends your user name and password on, the others receive them. Names are enough; nothing is changed yet.</source>
        <translation>Un equipo envía su nombre de usuario y su contraseña; los demás los reciben. Bastan los nombres; todavía no se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Check the computers</source>
        <translation>Comprobar los &amp;equipos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Sends your credentials.</source>
        <translation>Envía sus credenciales.</translation>
    </message>
    <message>
        <source>The CredSSP client: where you sit, or the gateway of Windows Admin Center.</source>
        <translation>El cliente CredSSP: el equipo que usted usa, o la puerta de enlace de Windows Admin Center.</translation>
    </message>
    <message>
        <source>The computer that sends the credentials</source>
        <translation>El equipo que envía las credenciales</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>Receives your credentials and passes them on.</source>
        <translation>Recibe sus credenciales y las pasa.</translation>
    </message>
    <message>
        <source>The CredSSP server: type each name as it is used for the connection.</source>
        <translation>El servidor CredSSP: escriba cada nombre tal como se usa para la conexión.</translation>
    </message>
    <message>
        <source>&amp;Add a server</source>
        <translation>Agregar un &amp;servidor</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>&amp;Pegar una lista</translation>
    </message>
    <message>
        <source>One name a line, or names separated by commas or semicolons.</source>
        <translation>Un nombre por línea, o nombres separados por comas o por punto y coma.</translation>
    </message>
    <message>
        <source>The clipboard holds no names. Copy a list first.</source>
        <translation>El Portapapeles no contiene nombres. Copie primero una lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added.</source>
        <translation>
            <numerusform>%n nombre agregado.</numerusform>
            <numerusform>%n nombres agregados.</numerusform>
        </translation>
    </message>
    <message>
        <source>With CredSSP one computer sends your user name and password to another, which can then use them for a third one. Name the computer where the connection starts, and the servers it goes to.

Type the names as you use them for the connection: what Windows allows is compared with the very name. Nothing is changed here.

Then press &quot;Check the computers&quot;.</source>
        <translation>Con CredSSP, un equipo envía su nombre de usuario y su contraseña a otro, que puede usarlos después para un tercero. Indique el equipo donde empieza la conexión y los servidores a los que va.

Escriba los nombres tal como los usa para la conexión: lo que Windows permite se compara exactamente con ese nombre. Aquí no se cambia nada.

Después pulse &quot;Comprobar los equipos&quot;.</translation>
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
        <translation>Poner el reloj en hora</translation>
    </message>
    <message>
        <source>If you want the computers to recognize each other, then bring the clock that is off back to the domain&apos;s time.</source>
        <translation>Si quiere que los equipos se reconozcan entre sí, devuelva el reloj desajustado a la hora del dominio.</translation>
    </message>
    <message>
        <source>The clock is more than 5 minutes off on: %1. Kerberos then proves nobody&apos;s identity.</source>
        <translation>El reloj está desajustado más de 5 minutos en: %1. Kerberos no demuestra entonces la identidad de nadie.</translation>
    </message>
    <message>
        <source>No clock that could be read is off.</source>
        <translation>Ningún reloj que se pudo leer está desajustado.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspDisabledClient</name>
    <message>
        <source>CredSSP is switched off on the computer that you connect from (CredSSP authentication is disabled in the client configuration).</source>
        <translation>CredSSP está desactivado en el equipo desde el que se conecta (la autenticación CredSSP está deshabilitada en la configuración del cliente).</translation>
    </message>
    <message>
        <source>CredSSP has to be switched on on both sides, and on the computer that you connect from it is off. Nothing was sent to the server.</source>
        <translation>CredSSP debe estar activado en ambos lados, y en el equipo desde el que se conecta está desactivado. No se envió nada al servidor.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspDisabledServer</name>
    <message>
        <source>CredSSP is switched off on the server (the server does not offer CredSSP authentication).</source>
        <translation>CredSSP está desactivado en el servidor (el servidor no ofrece la autenticación CredSSP).</translation>
    </message>
    <message>
        <source>CredSSP has to be switched on on both sides, and on the server it is off. You asked for CredSSP, and the server offers other ways only.</source>
        <translation>CredSSP debe estar activado en ambos lados, y en el servidor está desactivado. Usted pidió CredSSP, y el servidor solo ofrece otras formas.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspHandshake</name>
    <message>
        <source>The computers could not agree on a secure CredSSP connection (the exchange of tokens failed).</source>
        <translation>Los equipos no pudieron acordar una conexión CredSSP segura (falló el intercambio de tokens).</translation>
    </message>
    <message>
        <source>The two computers began to talk CredSSP and did not come to an end. Often CredSSP is off on the server, or one of the two lacks updates.</source>
        <translation>Los dos equipos empezaron a hablar CredSSP y no llegaron al final. A menudo CredSSP está desactivado en el servidor, o a uno de los dos le faltan actualizaciones.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspPolicyManaged</name>
    <message>
        <source>CredSSP cannot be switched on or off here because a policy of your organization controls it (the setting is controlled by Group Policy).</source>
        <translation>CredSSP no se puede activar ni desactivar aquí porque lo controla una directiva de su organización (la configuración está controlada por la directiva de grupo).</translation>
    </message>
    <message>
        <source>Somebody manages this setting for many computers at once, so it cannot be changed here. Whoever looks after the group policies has to change it.</source>
        <translation>Alguien administra este ajuste para muchos equipos a la vez, por eso no se puede cambiar aquí. Debe cambiarlo quien se ocupa de las directivas de grupo.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationLinter</name>
    <message>
        <source>&quot;%1&quot; is the address of &quot;%2&quot;. Windows compares names, so it does not count.</source>
        <translation>&quot;%1&quot; es la dirección de &quot;%2&quot;. Windows compara nombres, así que no cuenta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a cluster name; the entry names &quot;%2&quot;. Windows compares the names as they are typed, so it does not count.</source>
        <translation>&quot;%1&quot; es un nombre de clúster; la entrada indica &quot;%2&quot;. Windows compara los nombres tal como se escriben, así que no cuenta.</translation>
    </message>
    <message>
        <source>You connect to the address &quot;%1&quot;; the entry names &quot;%2&quot;. Windows compares the names as they are typed, so it does not count.</source>
        <translation>Se conecta a la dirección &quot;%1&quot;; la entrada indica &quot;%2&quot;. Windows compara los nombres tal como se escriben, así que no cuenta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the short and the full name of one computer. Windows compares the names as they are typed, so the entry does not count.</source>
        <translation>&quot;%1&quot; y &quot;%2&quot; son el nombre corto y el completo de un mismo equipo. Windows compara los nombres tal como se escriben, así que la entrada no cuenta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are two names of one computer. Windows compares the names as they are typed, so the entry does not count.</source>
        <translation>&quot;%1&quot; y &quot;%2&quot; son dos nombres de un mismo equipo. Windows compara los nombres tal como se escriben, así que la entrada no cuenta.</translation>
    </message>
    <message>
        <source>Several names, or a name and blanks, stand in one entry. Each server needs an entry of its own.</source>
        <translation>En una entrada hay varios nombres, o un nombre y espacios. Cada servidor necesita su propia entrada.</translation>
    </message>
    <message>
        <source>Windows takes only one * in an entry.</source>
        <translation>Windows acepta un solo * en una entrada.</translation>
    </message>
    <message>
        <source>The entry does not begin with &quot;wsman/&quot;, so Windows does not use it for remote management.</source>
        <translation>La entrada no empieza con &quot;wsman/&quot;, así que Windows no la usa para la administración remota.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; of the list &quot;%2&quot; on &quot;%3&quot; is meant for &quot;%4&quot; but does not count.</source>
        <translation>La entrada &quot;%1&quot; de la lista &quot;%2&quot; en &quot;%3&quot; está pensada para &quot;%4&quot;, pero no cuenta.</translation>
    </message>
    <message>
        <source>The entry reads &quot;%1&quot;.</source>
        <translation>La entrada dice &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; on &quot;%2&quot; names &quot;%3&quot; more than once.</source>
        <translation>La lista &quot;%1&quot; en &quot;%2&quot; indica &quot;%3&quot; más de una vez.</translation>
    </message>
    <message>
        <source>The entries %1 are equal. One is enough; Windows&apos; own command adds another one every time that it runs.</source>
        <translation>Las entradas %1 son iguales. Basta con una; el comando propio de Windows agrega otra cada vez que se ejecuta.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; on &quot;%2&quot; has gaps in its numbering.</source>
        <translation>La lista &quot;%1&quot; en &quot;%2&quot; tiene huecos en su numeración.</translation>
    </message>
    <message>
        <source>Its entries are numbered %1. Windows&apos; own command counts the entries and writes the next number, and so it can overwrite an entry that is there.</source>
        <translation>Sus entradas están numeradas así: %1. El comando propio de Windows cuenta las entradas y escribe el número siguiente, por lo que puede sobrescribir una entrada existente.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; has a wildcard: credentials may go to every computer whose name fits it. Entries for single servers are safer.</source>
        <translation>La entrada &quot;%1&quot; tiene un carácter comodín: las credenciales pueden ir a cualquier equipo cuyo nombre encaje. Las entradas para servidores individuales son más seguras.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) holds more than one name and covers no computer.</source>
        <translation>La entrada &quot;%1&quot; (&quot;%2&quot;) contiene más de un nombre y no abarca ningún equipo.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) has more than one *, which Windows does not take.</source>
        <translation>La entrada &quot;%1&quot; (&quot;%2&quot;) tiene más de un *, y Windows no lo acepta.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) has no prefix such as &quot;wsman/&quot;.</source>
        <translation>La entrada &quot;%1&quot; (&quot;%2&quot;) no tiene un prefijo como &quot;wsman/&quot;.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is there more than once.</source>
        <translation>La entrada &quot;%1&quot; está más de una vez.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is no text (REG_SZ) and does not count.</source>
        <translation>El valor &quot;%1&quot; no es texto (REG_SZ) y no cuenta.</translation>
    </message>
    <message>
        <source>The numbering has gaps (%1).</source>
        <translation>La numeración tiene huecos (%1).</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationListCheck</name>
    <message>
        <source>This computer&apos;s local policy could not be read.</source>
        <translation>No se pudo leer la directiva local de este equipo.</translation>
    </message>
    <message>
        <source>The local policy switches this list off again when policies are refreshed next.</source>
        <translation>La directiva local vuelve a desactivar esta lista la próxima vez que se actualicen las directivas.</translation>
    </message>
    <message>
        <source>The local policy has an entry for it, which has not reached the registry yet.</source>
        <translation>La directiva local tiene una entrada para él, que todavía no ha llegado al Registro.</translation>
    </message>
    <message>
        <source>The delegation list was not looked at for &quot;%1&quot;.</source>
        <translation>No se revisó la lista de delegación para &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The name leads to no address, so it has to be put right first.</source>
        <translation>El nombre no lleva a ninguna dirección, así que primero hay que corregirlo.</translation>
    </message>
    <message>
        <source>The delegation list of &quot;%1&quot; does not count for &quot;%2&quot;.</source>
        <translation>La lista de delegación de &quot;%1&quot; no cuenta para &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Windows then goes by the list for servers whose identity cannot be proven.</source>
        <translation>Windows se guía entonces por la lista de los servidores cuya identidad no se puede demostrar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forbidden to send credentials to &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; tiene prohibido enviar credenciales a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it, and a Deny entry outweighs every Allow entry.</source>
        <translation>La entrada &quot;%1&quot; (&quot;%2&quot;) de la lista &quot;%3&quot; lo abarca, y una entrada de denegación pesa más que cualquier entrada de permiso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed to send credentials to &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; no tiene permitido enviar credenciales a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; below HKLM\%2 has no entry that covers &quot;%3&quot;.</source>
        <translation>La lista &quot;%1&quot; en HKLM\%2 no tiene ninguna entrada que abarque &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is allowed to send credentials to &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; tiene permitido enviar credenciales a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it, and the list is switched on.</source>
        <translation>La entrada &quot;%1&quot; (&quot;%2&quot;) de la lista &quot;%3&quot; lo abarca, y la lista está activada.</translation>
    </message>
    <message>
        <source>The delegation list of &quot;%1&quot; is not switched on.</source>
        <translation>La lista de delegación de &quot;%1&quot; no está activada.</translation>
    </message>
    <message>
        <source>Without the value 1 (REG_DWORD) Windows ignores the list of servers below it.</source>
        <translation>Sin el valor 1 (REG_DWORD), Windows omite la lista de servidores que hay debajo.</translation>
    </message>
    <message>
        <source>It is not known to which servers &quot;%1&quot; may send credentials.</source>
        <translation>No se sabe a qué servidores puede enviar credenciales &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is not known whether &quot;%1&quot; is forbidden to send credentials to some servers.</source>
        <translation>No se sabe si &quot;%1&quot; tiene prohibido enviar credenciales a algunos servidores.</translation>
    </message>
    <message>
        <source>Some other entries of the delegation list of &quot;%1&quot; are worth a look.</source>
        <translation>Conviene revisar algunas otras entradas de la lista de delegación de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>Lista de delegación</translation>
    </message>
    <message>
        <source>Windows passes on a sign-in only to the servers that stand in this list.</source>
        <translation>Windows pasa los datos de inicio de sesión solo a los servidores que están en esta lista.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationPolicyMissing</name>
    <message>
        <source>Windows does not send your user name and password to this server because the server is not in the list of allowed servers (Allow Delegating Fresh Credentials).</source>
        <translation>Windows no envía su nombre de usuario y su contraseña a este servidor porque el servidor no está en la lista de servidores permitidos (Permitir delegación de credenciales nuevas).</translation>
    </message>
    <message>
        <source>This computer may send your password only to the servers on a list, and this server is not on it. Often the server was called by another name than the one on the list.</source>
        <translation>Este equipo solo puede enviar su contraseña a los servidores de una lista, y este servidor no está en ella. A menudo se llamó al servidor con un nombre distinto del de la lista.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationUntrusted</name>
    <message>
        <source>Windows does not send your user name and password to the server because the server could not prove who it is (computer policy: the computer is not trusted).</source>
        <translation>Windows no envía su nombre de usuario y su contraseña al servidor porque el servidor no pudo demostrar quién es (directiva de equipo: el equipo no es de confianza).</translation>
    </message>
    <message>
        <source>Windows hands your password only to a server that can prove its name. The proof failed: often the server&apos;s registered name (SPN) is missing, or the server&apos;s service for remote management needs a restart.</source>
        <translation>Windows solo entrega su contraseña a un servidor que puede demostrar su nombre. La prueba falló: a menudo falta el nombre registrado del servidor (SPN), o hay que reiniciar su servicio de administración remota.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationUntrustedNtlm</name>
    <message>
        <source>Windows does not send your user name and password to the server because the server could not prove who it is, and the message names the policy for NTLM (computer policy: the computer is not trusted).</source>
        <translation>Windows no envía su nombre de usuario y su contraseña al servidor porque el servidor no pudo demostrar quién es, y el mensaje nombra la directiva para NTLM (directiva de equipo: el equipo no es de confianza).</translation>
    </message>
    <message>
        <source>Windows hands your password only to a server that can prove its name, and the proof failed. The policy for NTLM that the message names would let Windows do without the proof; it is the last thing to try.</source>
        <translation>Windows solo entrega su contraseña a un servidor que puede demostrar su nombre, y la prueba falló. La directiva para NTLM que nombra el mensaje permitiría a Windows prescindir de la prueba; es lo último que se debe intentar.</translation>
    </message>
</context>
<context>
    <name>credssp::Diagnosis</name>
    <message>
        <source>A policy is the cause; this would not change it.</source>
        <translation>La causa es una directiva; esto no la cambiaría.</translation>
    </message>
    <message>
        <source>It was tried and did not help.</source>
        <translation>Se probó y no ayudó.</translation>
    </message>
</context>
<context>
    <name>credssp::DisclosureButton</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>credssp::DomainCheck</name>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are in different domains.</source>
        <translation>&quot;%1&quot; y &quot;%2&quot; están en dominios distintos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in &quot;%2&quot;, &quot;%3&quot; is in &quot;%4&quot;, and neither domain trusts the other. So nothing can prove to the client who the server is. It is best to use computers of one domain.</source>
        <translation>&quot;%1&quot; está en &quot;%2&quot;, &quot;%3&quot; está en &quot;%4&quot;, y ninguno de los dos dominios confía en el otro. Por eso nada puede demostrar al cliente quién es el servidor. Lo mejor es usar equipos de un mismo dominio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the domain &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; está en el dominio &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The client &quot;%1&quot; is in the same domain, or in one with which there is a trust relationship.</source>
        <translation>El cliente &quot;%1&quot; está en el mismo dominio, o en uno con el que hay una relación de confianza.</translation>
    </message>
    <message>
        <source>It is not known in which domain &quot;%1&quot; is.</source>
        <translation>No se sabe en qué dominio está &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, not in a domain.</source>
        <translation>&quot;%1&quot; está en un grupo de trabajo, no en un dominio.</translation>
    </message>
    <message>
        <source>Its workgroup is &quot;%1&quot;. Only a domain, or a certificate that is trusted, can prove who a server is. It is best to use computers of one domain.</source>
        <translation>Su grupo de trabajo es &quot;%1&quot;. Solo un dominio, o un certificado de confianza, puede demostrar quién es un servidor. Lo mejor es usar equipos de un mismo dominio.</translation>
    </message>
    <message>
        <source>No domain controller answers &quot;%1&quot;.</source>
        <translation>Ningún controlador de dominio responde a &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; was asked and nobody answered (code %2). Without a domain controller no ticket proves who a server is. Check the network and the DNS servers of this computer.</source>
        <translation>Se preguntó al dominio &quot;%1&quot; y nadie respondió (código %2). Sin un controlador de dominio, ningún vale de Kerberos demuestra quién es un servidor. Compruebe la red y los servidores DNS de este equipo.</translation>
    </message>
    <message>
        <source>Domain membership</source>
        <translation>Pertenencia al dominio</translation>
    </message>
    <message>
        <source>Computers of one domain, or of domains that trust each other, can prove to each other who they are.</source>
        <translation>Los equipos de un mismo dominio, o de dominios que confían entre sí, pueden demostrarse unos a otros quiénes son.</translation>
    </message>
</context>
<context>
    <name>credssp::DomainController</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no domain to ask.</source>
        <translation>&quot;%1&quot; está en un grupo de trabajo. No hay ningún dominio al que preguntar.</translation>
    </message>
    <message>
        <source>No domain controller of &quot;%1&quot; answers.</source>
        <translation>Ningún controlador de dominio de &quot;%1&quot; responde.</translation>
    </message>
</context>
<context>
    <name>credssp::DoneModel</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Everything was taken back</source>
        <translation>Se revirtió todo</translation>
    </message>
    <message>
        <source>Not everything was done</source>
        <translation>No se hizo todo</translation>
    </message>
    <message>
        <source>The computers are being asked what is on now.</source>
        <translation>Se está consultando a los equipos qué está activado ahora.</translation>
    </message>
    <message>
        <source>While it is on, sign-ins can be passed on. Turn it off when the work is done.</source>
        <translation>Mientras esté activado, se pueden pasar datos de inicio de sesión. Desactívelo cuando el trabajo esté hecho.</translation>
    </message>
    <message>
        <source>Somebody else decides here. Hand the text below on to them.</source>
        <translation>Aquí decide otra persona. Envíele el texto de abajo.</translation>
    </message>
    <message>
        <source>All computers are as they were before.</source>
        <translation>Todos los equipos están como antes.</translation>
    </message>
    <message>
        <source>What can be given back was given back, and was read back.</source>
        <translation>Se devolvió todo lo que se puede devolver, y se leyó de nuevo.</translation>
    </message>
    <message>
        <source>Nothing that was switched on here is on any more.</source>
        <translation>Nada de lo que se activó aquí sigue activado.</translation>
    </message>
    <message>
        <source>%1 (by the journal; it could not be read now)</source>
        <translation>%1 (según el diario; ahora no se pudo leer)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the report lists.</source>
        <translation>
            <numerusform>Y %n más, que aparece en el informe.</numerusform>
            <numerusform>Y %n más, que aparecen en el informe.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on, because: %1 (%2, %3)</source>
        <translation>Sigue activado, porque: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 In practice: nothing real is on. Since %2, by %3.</source>
        <translation>%1 Es una práctica: no hay nada real activado. Desde %2, por %3.</translation>
    </message>
    <message>
        <source>%1 Since %2, by %3.</source>
        <translation>%1 Desde %2, por %3.</translation>
    </message>
    <message>
        <source>&amp;Undo the rest…</source>
        <translation>&amp;Deshacer el resto…</translation>
    </message>
    <message>
        <source>&amp;Undo everything…</source>
        <translation>&amp;Deshacer todo…</translation>
    </message>
    <message>
        <source>For your ticket</source>
        <translation>Para su ticket</translation>
    </message>
    <message>
        <source>Text to hand on</source>
        <translation>Texto para enviar</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>No se pudo escribir el informe: %1</translation>
    </message>
    <message>
        <source>Still switched on: CredSSP, on %1</source>
        <translation>Sigue activado: CredSSP, en %1</translation>
    </message>
    <message>
        <source>Still allowed: passing sign-ins on, from %1</source>
        <translation>Sigue permitido: transmitir inicios de sesión, desde %1</translation>
    </message>
    <message>
        <source>Turn CredSSP &amp;off now</source>
        <translation>Desactivar CredSSP a&amp;hora</translation>
    </message>
    <message>
        <source>Take it back n&amp;ow</source>
        <translation>Revertir a&amp;hora</translation>
    </message>
    <message>
        <source>CredSSP is switched on, on %1. Nobody has said why it should stay on.</source>
        <translation>CredSSP está activado, en %1. Nadie ha dicho por qué debería seguir así.</translation>
    </message>
    <message>
        <source>Sign-ins may be passed on from %1. Nobody has said why that should stay so.</source>
        <translation>Se pueden transmitir inicios de sesión desde %1. Nadie ha dicho por qué debería seguir así.</translation>
    </message>
    <message>
        <source>CredSSP itself was not switched on here, but where it is on, sign-ins can be passed on. Take this back when the work is done.</source>
        <translation>CredSSP en sí no se activó aquí, pero donde está activado se pueden transmitir inicios de sesión. Revierta esto cuando el trabajo esté hecho.</translation>
    </message>
</context>
<context>
    <name>credssp::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The reason is recorded.</source>
        <translation>El motivo queda anotado.</translation>
    </message>
    <message>
        <source>Shows every change first; nothing is changed yet.</source>
        <translation>Muestra primero cada cambio; todavía no se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Keep it on…</source>
        <translation>&amp;Mantenerlo activado…</translation>
    </message>
    <message>
        <source>Asks for the reason, which the report then says.</source>
        <translation>Pregunta el motivo, que después aparece en el informe.</translation>
    </message>
    <message>
        <source>&amp;Why does it stay on?</source>
        <translation>¿&amp;Por qué sigue activado?</translation>
    </message>
    <message>
        <source>Why does it stay on?</source>
        <translation>¿Por qué sigue activado?</translation>
    </message>
    <message>
        <source>For example: the cluster is built until Thursday</source>
        <translation>Por ejemplo: el clúster se está creando hasta el jueves</translation>
    </message>
    <message>
        <source>&amp;Record the reason</source>
        <translation>Anota&amp;r el motivo</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>Copy the te&amp;xt</source>
        <translation>Copiar el te&amp;xto</translation>
    </message>
    <message>
        <source>Copy the text to hand on</source>
        <translation>Copiar el texto para enviar</translation>
    </message>
    <message>
        <source>Copy the &amp;ticket text</source>
        <translation>Copiar el &amp;texto del ticket</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>Copiar el texto del ticket</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>As a page for people (HTML) or for programs (JSON).</source>
        <translation>Como página para personas (HTML) o para programas (JSON).</translation>
    </message>
    <message>
        <source>Shows every step first; nothing is changed yet.</source>
        <translation>Muestra primero cada paso; todavía no se cambia nada.</translation>
    </message>
    <message>
        <source>Still on from earlier sessions</source>
        <translation>Sigue activado de sesiones anteriores</translation>
    </message>
    <message>
        <source>&amp;Keep it on for another reason…</source>
        <translation>&amp;Mantenerlo activado por otro motivo…</translation>
    </message>
    <message numerus="yes">
        <source>Still on from &amp;earlier sessions: %n</source>
        <translation>
            <numerusform>Sigue activado de s&amp;esiones anteriores: %n</numerusform>
            <numerusform>Sigue activado de s&amp;esiones anteriores: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Page for people (*.html)</source>
        <translation>Página para personas (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Datos para programas (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>This page says what was changed and what is still on. While CredSSP is on, sign-ins can be passed on: turn it off when the work is done. Taking back and turning off show every step first. The ticket text and the report say everything that happened here.</source>
        <translation>Esta página dice qué se cambió y qué sigue activado. Mientras CredSSP esté activado, se pueden pasar datos de inicio de sesión: desactívelo cuando el trabajo esté hecho. Al revertir y al desactivar se muestra primero cada paso. El texto del ticket y el informe dicen todo lo que ocurrió aquí.</translation>
    </message>
</context>
<context>
    <name>credssp::EarlierSessions</name>
    <message>
        <source>An earlier practice run was interrupted.</source>
        <translation>Una práctica anterior se interrumpió.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted before all its changes were made.</source>
        <translation>Una ejecución anterior se interrumpió antes de que se hicieran todos sus cambios.</translation>
    </message>
    <message>
        <source>It was begun on %1 by %2, for %3. You can finish it or take it back; you see every step before it happens.</source>
        <translation>La empezó %2 (%1), para %3. Puede terminarla o revertirla; verá cada paso antes de que ocurra.</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>&amp;Verla</translation>
    </message>
    <message>
        <source>CredSSP is still on in a practice world of an earlier run.</source>
        <translation>CredSSP sigue activado en un entorno de práctica de una ejecución anterior.</translation>
    </message>
    <message>
        <source>CredSSP is still on from an earlier run.</source>
        <translation>CredSSP sigue activado desde una ejecución anterior.</translation>
    </message>
    <message>
        <source>It was turned on for %1 by %2, and is on since %3. You see every step before it happens.</source>
        <translation>Lo activó %2 para %1, y sigue activado desde %3. Verá cada paso antes de que ocurra.</translation>
    </message>
    <message>
        <source>T&amp;urn CredSSP off …</source>
        <translation>&amp;Desactivar CredSSP …</translation>
    </message>
    <message numerus="yes">
        <source>What %n earlier run(s) did cannot be told.</source>
        <translation>
            <numerusform>No se puede saber qué hizo %n ejecución anterior.</numerusform>
            <numerusform>No se puede saber qué hicieron %n ejecuciones anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ins may still be passed on in a practice world of an earlier run.</source>
        <translation>Todavía se pueden transmitir inicios de sesión en un mundo de práctica de una ejecución anterior.</translation>
    </message>
    <message>
        <source>Sign-ins may still be passed on, by what an earlier run set.</source>
        <translation>Todavía se pueden transmitir inicios de sesión, por lo que estableció una ejecución anterior.</translation>
    </message>
    <message>
        <source>Undo &amp;it …</source>
        <translation>&amp;Revertir …</translation>
    </message>
    <message>
        <source>An earlier practice run waits for you.</source>
        <translation>Una práctica anterior le espera.</translation>
    </message>
    <message>
        <source>An earlier run waits for you.</source>
        <translation>Una ejecución anterior le espera.</translation>
    </message>
    <message>
        <source>It was begun on %1 by %2, for %3. Something has to be done by hand, or the answer of a script has to be brought. You see every step before it happens.</source>
        <translation>La empezó %2 (%1), para %3. Hay que hacer algo a mano o traer la respuesta de un script. Verá cada paso antes de que ocurra.</translation>
    </message>
    <message>
        <source>Go on with &amp;it</source>
        <translation>Cont&amp;inuar con ella</translation>
    </message>
</context>
<context>
    <name>credssp::Elevation</name>
    <message>
        <source>Only Windows has this kind of window.</source>
        <translation>Solo Windows tiene este tipo de ventana.</translation>
    </message>
    <message>
        <source>Windows was told not to start the window as administrator. Nothing was changed.</source>
        <translation>Se indicó a Windows que no iniciara la ventana como administrador. No se cambió nada.</translation>
    </message>
    <message>
        <source>Windows could not start the window as administrator. Nothing was changed.</source>
        <translation>Windows no pudo iniciar la ventana como administrador. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>credssp::ElevationCheck</name>
    <message>
        <source>It is not known whether you have administrator rights on &quot;%1&quot;.</source>
        <translation>No se sabe si usted tiene derechos de administrador en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>You have administrator rights on &quot;%1&quot;.</source>
        <translation>Usted tiene derechos de administrador en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>All settings can be read and changed as &quot;%1&quot;.</source>
        <translation>Todas las configuraciones se pueden leer y cambiar como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>You have no administrator rights on &quot;%1&quot; at the moment.</source>
        <translation>En este momento usted no tiene derechos de administrador en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works there with ordinary rights (not elevated). Some settings cannot be read, and none can be changed, before you continue as administrator.</source>
        <translation>&quot;%1&quot; trabaja allí con derechos normales (sin privilegios elevados). Algunas configuraciones no se pueden leer, y ninguna se puede cambiar, hasta que continúe como administrador.</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Derechos de administrador</translation>
    </message>
    <message>
        <source>Without administrator rights some settings cannot be read, and none can be changed.</source>
        <translation>Sin derechos de administrador, algunas configuraciones no se pueden leer y ninguna se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>credssp::EncryptionOracle</name>
    <message>
        <source>One of the two computers lacks a security update for CredSSP (encryption oracle remediation, CVE-2018-0886).</source>
        <translation>A uno de los dos equipos le falta una actualización de seguridad para CredSSP (corrección del oráculo de cifrado, CVE-2018-0886).</translation>
    </message>
    <message>
        <source>In 2018 Windows got a security update for CredSSP, and a computer with it refuses one without it. The older of the two computers needs its updates.</source>
        <translation>En 2018 Windows recibió una actualización de seguridad para CredSSP, y un equipo que la tiene rechaza a uno que no la tiene. El más antiguo de los dos necesita sus actualizaciones.</translation>
    </message>
</context>
<context>
    <name>credssp::EncryptionOracleCheck</name>
    <message>
        <source>&quot;%1&quot; is open to an attack on CredSSP that has been known since 2018.</source>
        <translation>&quot;%1&quot; está expuesto a un ataque contra CredSSP que se conoce desde 2018.</translation>
    </message>
    <message>
        <source>The value 2 (&quot;Vulnerable&quot;) accepts computers without the update against CVE-2018-0886. Install the update on the other side instead, then set it back.</source>
        <translation>El valor 2 (&quot;Vulnerable&quot;) acepta equipos sin la actualización contra CVE-2018-0886. En su lugar, instale la actualización en el otro lado y después restablezca el valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a security update of CredSSP.</source>
        <translation>A &quot;%1&quot; le falta una actualización de seguridad de CredSSP.</translation>
    </message>
    <message>
        <source>The update against CVE-2018-0886 (KB4093492 or later) is not installed. Computers that have it refuse CredSSP with this one.</source>
        <translation>La actualización contra CVE-2018-0886 (KB4093492 o posterior) no está instalada. Los equipos que la tienen rechazan CredSSP con este.</translation>
    </message>
    <message>
        <source>It is not known how &quot;%1&quot; treats computers without the CredSSP update.</source>
        <translation>No se sabe cómo trata &quot;%1&quot; a los equipos sin la actualización de CredSSP.</translation>
    </message>
    <message>
        <source>It is not known whether &quot;%1&quot; has the CredSSP update.</source>
        <translation>No se sabe si &quot;%1&quot; tiene la actualización de CredSSP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the CredSSP update, and no setting undoes it.</source>
        <translation>&quot;%1&quot; tiene la actualización de CredSSP, y ninguna configuración la anula.</translation>
    </message>
    <message>
        <source>CredSSP security update</source>
        <translation>Actualización de seguridad de CredSSP</translation>
    </message>
    <message>
        <source>A computer with this security update refuses CredSSP with one that lacks it (CVE-2018-0886).</source>
        <translation>Un equipo con esta actualización de seguridad rechaza CredSSP con un equipo que no la tiene (CVE-2018-0886).</translation>
    </message>
</context>
<context>
    <name>credssp::Ending</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers, and how many more</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::Error</name>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>&quot;%1&quot; no existe.</translation>
    </message>
    <message>
        <source>Windows did not allow access to &quot;%1&quot;. Continue as administrator.</source>
        <translation>Windows no permitió el acceso a &quot;%1&quot;. Continúe como administrador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer. Check its name, that it is running, and the network.</source>
        <translation>&quot;%1&quot; no responde. Compruebe su nombre, que está en marcha y la red.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time. Try again.</source>
        <translation>&quot;%1&quot; no respondió a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped before &quot;%1&quot; was finished.</source>
        <translation>Se detuvo antes de terminar &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available here yet.</source>
        <translation>&quot;%1&quot; todavía no está disponible aquí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used. Check how it is written.</source>
        <translation>&quot;%1&quot; no se puede usar. Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer as it was shown. Look at the changes again.</source>
        <translation>&quot;%1&quot; ya no está como se mostró. Revise de nuevo los cambios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and is not used.</source>
        <translation>&quot;%1&quot; está dañado y no se usa.</translation>
    </message>
    <message>
        <source>Another CredSSP Wizard is at work on &quot;%1&quot;. Wait until it has finished.</source>
        <translation>Otro CredSSP Wizard está trabajando en &quot;%1&quot;. Espere hasta que termine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed.</source>
        <translation>&quot;%1&quot; falló.</translation>
    </message>
    <message>
        <source>%1 (Windows&apos; code: %2)</source>
        <translation>%1 (código de Windows: %2)</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorModel</name>
    <message>
        <source>The connection works in this example: there is no error.</source>
        <translation>La conexión funciona en este ejemplo: no hay ningún error.</translation>
    </message>
    <message>
        <source>Nothing to recognize yet.</source>
        <translation>Todavía no hay nada que reconocer.</translation>
    </message>
    <message>
        <source>Reading the text …</source>
        <translation>Leyendo el texto …</translation>
    </message>
    <message>
        <source>This text is not a known WinRM or CredSSP error.</source>
        <translation>Este texto no es un error conocido de WinRM ni de CredSSP.</translation>
    </message>
    <message>
        <source>Name the computers and check them, or choose another example.</source>
        <translation>Indique los equipos y compruébelos, o elija otro ejemplo.</translation>
    </message>
    <message>
        <source>As soon as there is a text, you see here what it means and how sure that is. Nothing is changed on any computer before you have seen it and agreed.</source>
        <translation>En cuanto haya un texto, verá aquí qué significa y con qué certeza. No se cambia nada en ningún equipo antes de que usted lo haya visto y aceptado.</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number, if there is more of it. You can also go on: the computers are checked without it.</source>
        <translation>Pegue el mensaje completo, con su número, si hay más texto. También puede continuar: los equipos se comprueban sin él.</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number, if there is more of it.</source>
        <translation>Pegue el mensaje completo, con su número, si hay más texto.</translation>
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
        <translation>Desde %1 hacia %2</translation>
    </message>
    <message>
        <source>This computer does not run Windows, so it has no CredSSP to check or change. You can practice here with examples, and have error texts explained.</source>
        <translation>En este equipo no se ejecuta Windows, así que no hay CredSSP que comprobar ni cambiar. Aquí puede practicar con ejemplos y ver explicados los textos de error.</translation>
    </message>
    <message>
        <source>This is what Windows prints in this example.</source>
        <translation>Esto es lo que Windows muestra en este ejemplo.</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorPage</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>What does the error say?</source>
        <translation>¿Qué dice el error?</translation>
    </message>
    <message>
        <source>Paste the message of Windows, PowerShell or Windows Admin Center. You see at once what it means.</source>
        <translation>Pegue el mensaje de Windows, PowerShell o Windows Admin Center. Verá enseguida qué significa.</translation>
    </message>
    <message>
        <source>&amp;Name the computers</source>
        <translation>Indicar los &amp;equipos</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <translation>&amp;Salir de la práctica</translation>
    </message>
    <message>
        <source>Paste the error here, or drop a file on this page.</source>
        <translation>Pegue el error aquí, o suelte un archivo en esta página.</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Mensaje de error</translation>
    </message>
    <message>
        <source>What it means is said below, as you type.</source>
        <translation>Lo que significa se dice abajo, mientras escribe.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>A&amp;brir un archivo …</translation>
    </message>
    <message>
        <source>I have no &amp;error message</source>
        <translation>&amp;No tengo mensaje de error</translation>
    </message>
    <message>
        <source>Goes on with the checks alone.</source>
        <translation>Continúa solo con las comprobaciones.</translation>
    </message>
    <message>
        <source>Prac&amp;tice with an example …</source>
        <translation>Prac&amp;ticar con un ejemplo …</translation>
    </message>
    <message>
        <source>How sure this is, the code and the computer.</source>
        <translation>La certeza, el código y el equipo.</translation>
    </message>
    <message>
        <source>What else it co&amp;uld be</source>
        <translation>Qué &amp;otra cosa podría ser</translation>
    </message>
    <message>
        <source>Prac&amp;tice with another …</source>
        <translation>Prac&amp;ticar con otro …</translation>
    </message>
    <message>
        <source>Open a file with the error message</source>
        <translation>Abrir un archivo con el mensaje de error</translation>
    </message>
    <message>
        <source>Paste the error message as it stands on the screen; the more of it, the better. The text stays on this computer.

Below the box you see what the message means, how sure that is, and which words tell it. Nothing is changed on any computer here.

Then press &quot;Name the computers&quot;. Without a message, go on with the checks alone. To learn how this works without touching anything real, practice with an example.</source>
        <translation>Pegue el mensaje de error tal como aparece en la pantalla; cuanto más completo, mejor. El texto se queda en este equipo.

Debajo del cuadro verá qué significa el mensaje, con qué certeza y qué palabras lo indican. Aquí no se cambia nada en ningún equipo.

Después pulse &quot;Indicar los equipos&quot;. Sin un mensaje, continúe solo con las comprobaciones. Para aprender cómo funciona sin tocar nada real, practique con un ejemplo.</translation>
    </message>
    <message>
        <source>Texts and logs (*.txt *.log *.gz);;All files (*)</source>
        <translation>Textos y registros (*.txt *.log *.gz);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorText</name>
    <message>
        <source>The text is larger than 16 MB. Paste only the part with the error.</source>
        <translation>El texto ocupa más de 16 MB. Pegue solo la parte con el error.</translation>
    </message>
    <message>
        <source>The text is too long to show. Nothing was recognized in it; its beginning is shown.</source>
        <translation>El texto es demasiado largo para mostrarlo. No se reconoció nada en él; se muestra el principio.</translation>
    </message>
    <message>
        <source>The text is too long to show. You see the part around the words that were recognized.</source>
        <translation>El texto es demasiado largo para mostrarlo. Verá la parte que rodea las palabras reconocidas.</translation>
    </message>
</context>
<context>
    <name>credssp::Evidence</name>
    <message>
        <source>Not everything could be read, so this could not be ruled out.</source>
        <translation>No se pudo leer todo, así que esto no se pudo descartar.</translation>
    </message>
    <message>
        <source>The error message points to this (&quot;%1&quot;), and it could not be ruled out by reading.</source>
        <translation>El mensaje de error apunta a esto (&quot;%1&quot;), y no se pudo descartar con la lectura.</translation>
    </message>
</context>
<context>
    <name>credssp::Executor</name>
    <message>
        <source>%1 is not among the computers of this session.</source>
        <translation>%1 no está entre los equipos de esta sesión.</translation>
    </message>
    <message>
        <source>A person must do this first. Nothing was changed by this step.</source>
        <translation>Antes, una persona debe hacer esto. Este paso no cambió nada.</translation>
    </message>
    <message>
        <source>What is there now could not be read, so nothing was changed. %1</source>
        <translation>No se pudo leer lo que hay ahora, así que no se cambió nada. %1</translation>
    </message>
    <message>
        <source>This was already done before the interruption.</source>
        <translation>Esto ya se había hecho antes de la interrupción.</translation>
    </message>
    <message>
        <source>What is there now could not be read back. %1</source>
        <translation>No se pudo volver a leer lo que hay ahora. %1</translation>
    </message>
    <message>
        <source>Read back: everything is as it was shown.</source>
        <translation>Leído de nuevo: todo está como se mostró.</translation>
    </message>
    <message>
        <source>Read back: everything is as it was shown, although Windows said: %1</source>
        <translation>Leído de nuevo: todo está como se mostró, aunque Windows dijo: %1</translation>
    </message>
    <message>
        <source>The command said that it was done, but nothing changed. %1</source>
        <translation>El comando dijo que estaba hecho, pero no cambió nada. %1</translation>
    </message>
    <message>
        <source>Only a part of it was changed. %1 Undo gives back what was there before.</source>
        <translation>Solo se cambió una parte. %1 Al deshacer se recupera lo que había antes.</translation>
    </message>
    <message>
        <source>This step was not begun.</source>
        <translation>Este paso no se empezó.</translation>
    </message>
    <message>
        <source>You left this step out.</source>
        <translation>Usted omitió este paso.</translation>
    </message>
    <message>
        <source>This is no longer as it was shown, so nothing was changed by this step: %1. Shown: %2. Planned: %3. Now: %4.</source>
        <translation>Esto ya no está como se mostró, por lo que este paso no cambió nada: %1. Mostrado: %2. Previsto: %3. Ahora: %4.</translation>
    </message>
    <message>
        <source>This is not as planned: %1. Planned: %2. Now: %3.</source>
        <translation>Esto no está como estaba previsto: %1. Previsto: %2. Ahora: %3.</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>Escribió: %1</translation>
    </message>
    <message>
        <source>You said that this is done. It cannot be read back here, so it is not proven.</source>
        <translation>Usted dijo que esto está hecho. Aquí no se puede volver a leer, así que no está demostrado.</translation>
    </message>
    <message>
        <source>The command reported no error, but what it did cannot be read back here, so it is not proven.</source>
        <translation>El comando no informó de ningún error, pero lo que hizo no se puede volver a leer aquí, así que no está demostrado.</translation>
    </message>
    <message>
        <source>You said that this is done, but nothing has changed. %1</source>
        <translation>Usted dijo que esto está hecho, pero no ha cambiado nada. %1</translation>
    </message>
    <message>
        <source>The command ended with an error (exit code %1), and nothing changed. %2</source>
        <translation>El comando terminó con un error (código de salida %1) y no cambió nada. %2</translation>
    </message>
    <message>
        <source>The command ended with an error (exit code %1), and what is there now cannot be read back here.</source>
        <translation>El comando terminó con un error (código de salida %1), y lo que hay ahora no se puede volver a leer aquí.</translation>
    </message>
    <message>
        <source>Reported by a person: everything is as it was shown. It was not read back here.</source>
        <translation>Informado por una persona: todo está como se mostró. Aquí no se leyó de nuevo.</translation>
    </message>
    <message>
        <source>Reported by a person: everything is as it was shown, although Windows said: %1 It was not read back here.</source>
        <translation>Informado por una persona: todo está como se mostró, aunque Windows dijo: %1 Aquí no se leyó de nuevo.</translation>
    </message>
    <message>
        <source>Somebody must run the script on %1 and bring its answer back. This step has not been taken as done.</source>
        <translation>Alguien debe ejecutar el script en %1 y traer su respuesta. Este paso aún no se da por hecho.</translation>
    </message>
    <message>
        <source>This was only half done before the interruption: the local policy names the servers, the registry does not yet. Running the command again would add them twice. Wait a minute and try again, or undo.</source>
        <translation>Antes de la interrupción esto solo se había hecho a medias: la directiva local ya nombra los servidores y el Registro todavía no. Si se ejecutara otra vez el comando, se añadirían dos veces. Espere un minuto y vuelva a intentarlo, o deshaga el cambio.</translation>
    </message>
</context>
<context>
    <name>credssp::FileBytes</name>
    <message>
        <source>&quot;%1&quot; is too large and is not used. It has %2 bytes, and at most %3 are read.</source>
        <translation>«%1» es demasiado grande y no se usa. Tiene %2 bytes y se leen como máximo %3.</translation>
    </message>
</context>
<context>
    <name>credssp::FindingDetail</name>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Choose a line to read more about it.</source>
        <translation>Elija una línea para leer más sobre ella.</translation>
    </message>
    <message>
        <source>Reported by a person; it was not read from here.</source>
        <translation>Informado por una persona; no se leyó desde aquí.</translation>
    </message>
</context>
<context>
    <name>credssp::FindingRow</name>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Value read: %1</source>
        <extracomment>%1 is a value read from a computer</extracomment>
        <translation>Valor leído: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about a computer, %2 its state, for example &quot;problem&quot;; read by screen readers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Por qué importa: %1</translation>
    </message>
</context>
<context>
    <name>credssp::FindingRows</name>
    <message>
        <source>%1 (reported by a person)</source>
        <translation>%1 (informado por una persona)</translation>
    </message>
</context>
<context>
    <name>credssp::GatewayGroupCheck</name>
    <message>
        <source>&quot;%1&quot; is not in the CredSSP group of Windows Admin Center on &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; no está en el grupo CredSSP de Windows Admin Center en &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Only members of the local group &quot;%1&quot; may use CredSSP in Windows Admin Center.</source>
        <translation>Solo los miembros del grupo local &quot;%1&quot; pueden usar CredSSP en Windows Admin Center.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the CredSSP group of &quot;%2&quot;, but the present sign-in does not count it yet.</source>
        <translation>&quot;%1&quot; está en el grupo CredSSP de &quot;%2&quot;, pero el inicio de sesión actual todavía no lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>Windows looks up groups when somebody signs in. Sign out and in again to make &quot;%1&quot; count.</source>
        <translation>Windows consulta los grupos cuando alguien inicia sesión. Cierre la sesión y vuelva a iniciarla para que &quot;%1&quot; cuente.</translation>
    </message>
    <message>
        <source>It is not known whether Windows Admin Center lets you use CredSSP on &quot;%1&quot;.</source>
        <translation>No se sabe si Windows Admin Center le permite usar CredSSP en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>Windows Admin Center no está instalado en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>So its own rights do not matter here.</source>
        <translation>Por eso sus propios derechos no importan aquí.</translation>
    </message>
    <message>
        <source>current user</source>
        <translation>usuario actual</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no gateway administrator of Windows Admin Center on &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; no es administrador de puerta de enlace de Windows Admin Center en &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Windows Admin Center lets only its gateway administrators use CredSSP. They are named on its own page Settings, Access; local administrators always belong to them.</source>
        <translation>Windows Admin Center solo permite usar CredSSP a sus administradores de puerta de enlace. Figuran en su propia página Configuración, Acceso; los administradores locales siempre forman parte de ellos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works in Windows Admin Center under role-based access.</source>
        <translation>&quot;%1&quot; trabaja en Windows Admin Center con acceso basado en roles.</translation>
    </message>
    <message>
        <source>Under role-based access Windows Admin Center cannot use CredSSP. Use an account that is an administrator of the servers.</source>
        <translation>Con acceso basado en roles, Windows Admin Center no puede usar CredSSP. Use una cuenta que sea administradora de los servidores.</translation>
    </message>
    <message>
        <source>Windows Admin Center lets &quot;%1&quot; use CredSSP on &quot;%2&quot;.</source>
        <translation>Windows Admin Center permite que &quot;%1&quot; use CredSSP en &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This Windows Admin Center has no group of its own for CredSSP.</source>
        <translation>Este Windows Admin Center no tiene un grupo propio para CredSSP.</translation>
    </message>
    <message>
        <source>The account is a gateway administrator and counts as a member of &quot;%1&quot;.</source>
        <translation>La cuenta es administradora de puerta de enlace y cuenta como miembro de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Rights in Windows Admin Center</source>
        <translation>Derechos en Windows Admin Center</translation>
    </message>
    <message>
        <source>Windows Admin Center uses CredSSP only for people who have been given the right to it.</source>
        <translation>Windows Admin Center usa CredSSP solo para las personas a las que se ha dado derecho a él.</translation>
    </message>
</context>
<context>
    <name>credssp::GptIni</name>
    <message>
        <source>&quot;%1&quot; is damaged, so the local policy is left as it is.</source>
        <translation>«%1» está dañado; por eso la directiva local se deja como está.</translation>
    </message>
</context>
<context>
    <name>credssp::GroupPolicyObject</name>
    <message>
        <source>Somebody else has changed &quot;%1&quot; below &quot;%2&quot; in the local policy. Nothing was changed.</source>
        <translation>Otra persona ha cambiado «%1» bajo «%2» en la directiva local. No se cambió nada.</translation>
    </message>
    <message>
        <source>Windows did not let the local policy be edited (&quot;%1&quot;). Nothing was saved.</source>
        <translation>Windows no dejó editar la directiva local («%1»). No se guardó nada.</translation>
    </message>
    <message>
        <source>Windows did not open the local policy (IGroupPolicyObject). Nothing was changed.</source>
        <translation>Windows no abrió la directiva local (IGroupPolicyObject). No se cambió nada.</translation>
    </message>
    <message>
        <source>Windows did not save the local policy (IGroupPolicyObject). The registry was left as it is.</source>
        <translation>Windows no guardó la directiva local (IGroupPolicyObject). El Registro se dejó como está.</translation>
    </message>
</context>
<context>
    <name>credssp::HandOnView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the text to hand on</source>
        <translation>Copiar el texto para enviar</translation>
    </message>
    <message>
        <source>Text to hand on</source>
        <translation>Texto para enviar</translation>
    </message>
    <message>
        <source>Read-only text. The Copy button copies all of it.</source>
        <translation>Texto de solo lectura. El botón Copiar lo copia todo.</translation>
    </message>
</context>
<context>
    <name>credssp::Handover</name>
    <message>
        <source>What the first window handed over cannot be used: %1 Nothing was changed.</source>
        <translation>Lo que entregó la primera ventana no se puede usar: %1 No se cambió nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that is not allowed.</source>
        <translation>&quot;%1&quot; tiene un valor que no está permitido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a key that is not known.</source>
        <translation>&quot;%1&quot; tiene una clave desconocida.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the key &quot;%2&quot;.</source>
        <translation>A &quot;%1&quot; le falta la clave &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It was written by another version.</source>
        <translation>Lo escribió otra versión.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>Ocupa más de 1 MB.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>credssp::HttpError</name>
    <message>
        <source>Something other than remote management answered at the server, or the answer could not be read (HTTP error).</source>
        <translation>En el servidor respondió algo que no es la administración remota, o no se pudo leer la respuesta (error HTTP).</translation>
    </message>
    <message>
        <source>There was an answer, but not the one that remote management gives. Often a proxy, a load balancer or another web server stands at this address.</source>
        <translation>Hubo una respuesta, pero no la que da la administración remota. A menudo en esta dirección hay un proxy, un equilibrador de carga u otro servidor web.</translation>
    </message>
</context>
<context>
    <name>credssp::HttpsCertificate</name>
    <message>
        <source>The server&apos;s certificate is not accepted for a secure connection (HTTPS certificate).</source>
        <translation>No se acepta el certificado del servidor para una conexión segura (certificado HTTPS).</translation>
    </message>
    <message>
        <source>The server showed a certificate, and this computer does not accept it: it is for another name, has expired, or comes from an authority that is not known here.</source>
        <translation>El servidor mostró un certificado, y este equipo no lo acepta: es para otro nombre, ha caducado o viene de una autoridad que aquí no se conoce.</translation>
    </message>
</context>
<context>
    <name>credssp::InputText</name>
    <message>
        <source>&quot;%1&quot; is a folder. Name a file with the error text.</source>
        <translation>&quot;%1&quot; es una carpeta. Indique un archivo con el texto del error.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>El archivo &quot;%1&quot; no existe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: you may not open it.</source>
        <translation>No se puede leer &quot;%1&quot;: usted no tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end.</source>
        <translation>No se puede leer &quot;%1&quot; hasta el final.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB. Hand over only the part with the error.</source>
        <translation>%1 ocupa más de 16 MB. Entregue solo la parte con el error.</translation>
    </message>
    <message>
        <source>%1 does not look like text.</source>
        <translation>%1 no parece texto.</translation>
    </message>
    <message>
        <source>%1 is empty. Hand over the error text.</source>
        <translation>%1 está vacío. Entregue el texto del error.</translation>
    </message>
</context>
<context>
    <name>credssp::InstallUpdates</name>
    <message>
        <source>Install the missing Windows updates</source>
        <translation>Instalar las actualizaciones de Windows que faltan</translation>
    </message>
    <message>
        <source>If you want both sides to speak the same, safe CredSSP, then install the updates on the side that lacks them.</source>
        <translation>Si quiere que ambos lados hablen el mismo CredSSP seguro, instale las actualizaciones en el lado al que le faltan.</translation>
    </message>
    <message>
        <source>The update against CVE-2018-0886 (KB4093492 or later) is missing on: %1.</source>
        <translation>La actualización contra CVE-2018-0886 (KB4093492 o posterior) falta en: %1.</translation>
    </message>
    <message>
        <source>No update that CredSSP needs is known to be missing.</source>
        <translation>No consta que falte ninguna actualización que CredSSP necesite.</translation>
    </message>
    <message>
        <source>Never set AllowEncryptionOracle to 2 instead: it opens the way for an attack (CVE-2018-0886).</source>
        <translation>En su lugar, nunca establezca AllowEncryptionOracle en 2: abre la puerta a un ataque (CVE-2018-0886).</translation>
    </message>
    <message>
        <source>Install the updates on &quot;%1&quot;</source>
        <translation>Instalar las actualizaciones en &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Open Windows Update on &quot;%1&quot;, or the tool that your company installs updates with.</source>
        <translation>Abra Windows Update en &quot;%1&quot;, o la herramienta con la que su empresa instala las actualizaciones.</translation>
    </message>
    <message>
        <source>Install the latest cumulative update; every one since May 2018 contains the fix.</source>
        <translation>Instale la última actualización acumulativa; todas desde mayo de 2018 contienen la corrección.</translation>
    </message>
    <message>
        <source>Restart the computer when Windows asks for it.</source>
        <translation>Reinicie el equipo cuando Windows lo pida.</translation>
    </message>
    <message>
        <source>Updates are not removed again: the computer would be open to attack.</source>
        <translation>Las actualizaciones no se vuelven a quitar: el equipo quedaría expuesto a ataques.</translation>
    </message>
</context>
<context>
    <name>credssp::JoinGatewayAdministrators</name>
    <message>
        <source>Let the user use CredSSP in Windows Admin Center</source>
        <translation>Permitir que el usuario use CredSSP en Windows Admin Center</translation>
    </message>
    <message>
        <source>If you want Windows Admin Center to let this user use CredSSP, then add the user to its CredSSP group and to its gateway administrators.</source>
        <translation>Si quiere que Windows Admin Center permita a este usuario usar CredSSP, agregue al usuario a su grupo CredSSP y a sus administradores de puerta de enlace.</translation>
    </message>
    <message>
        <source>The user is no gateway administrator of Windows Admin Center.</source>
        <translation>El usuario no es administrador de puerta de enlace de Windows Admin Center.</translation>
    </message>
    <message>
        <source>The user is not in Windows Admin Center&apos;s CredSSP group.</source>
        <translation>El usuario no está en el grupo CredSSP de Windows Admin Center.</translation>
    </message>
    <message>
        <source>The user is in the group, but the present sign-in does not count it yet.</source>
        <translation>El usuario está en el grupo, pero el inicio de sesión actual todavía no lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>Windows Admin Center does not stop this user.</source>
        <translation>Windows Admin Center no se lo impide a este usuario.</translation>
    </message>
    <message>
        <source>It could not be read how Windows Admin Center is set up on &quot;%1&quot;.</source>
        <translation>No se pudo leer cómo está configurado Windows Admin Center en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>Windows Admin Center no está instalado en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This computer has no group whose name begins with &quot;%1&quot;; on a domain controller Windows Admin Center cannot make one.</source>
        <translation>Este equipo no tiene ningún grupo cuyo nombre empiece por &quot;%1&quot;; en un controlador de dominio, Windows Admin Center no puede crearlo.</translation>
    </message>
    <message>
        <source>An update of Windows Admin Center can empty the group again.</source>
        <translation>Una actualización de Windows Admin Center puede volver a vaciar el grupo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a gateway administrator and in the CredSSP group already.</source>
        <translation>&quot;%1&quot; ya es administrador de puerta de enlace y ya está en el grupo CredSSP.</translation>
    </message>
    <message>
        <source>You are signed in to Windows Admin Center with role-based access, where features that need CredSSP do not work. Sign in with an account that is an administrator of the server.</source>
        <translation>Usted inició sesión en Windows Admin Center con acceso basado en roles, donde las funciones que necesitan CredSSP no funcionan. Inicie sesión con una cuenta que sea administradora del servidor.</translation>
    </message>
    <message>
        <source>Make &quot;%1&quot; a gateway administrator</source>
        <translation>Convertir a &quot;%1&quot; en administrador de puerta de enlace</translation>
    </message>
    <message>
        <source>Open Windows Admin Center as somebody who is a gateway administrator.</source>
        <translation>Abra Windows Admin Center como alguien que sea administrador de puerta de enlace.</translation>
    </message>
    <message>
        <source>Open Settings, then Access.</source>
        <translation>Abra Configuración y, después, Acceso.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;, or a group that the user is in, to the gateway administrators.</source>
        <translation>Agregue &quot;%1&quot;, o un grupo al que pertenezca el usuario, a los administradores de puerta de enlace.</translation>
    </message>
    <message>
        <source>Open Windows Admin Center as a gateway administrator.</source>
        <translation>Abra Windows Admin Center como administrador de puerta de enlace.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the gateway administrators.</source>
        <translation>Quite &quot;%1&quot; de los administradores de puerta de enlace.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again as &quot;%1&quot;</source>
        <translation>Cerrar la sesión de Windows e iniciarla de nuevo como &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Save your work and close Windows Admin Center.</source>
        <translation>Guarde su trabajo y cierre Windows Admin Center.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again: a new group counts from the next sign-in on.</source>
        <translation>Cierre la sesión de Windows e iníciela de nuevo: un grupo nuevo cuenta a partir del siguiente inicio de sesión.</translation>
    </message>
    <message>
        <source>Open Windows Admin Center and try again.</source>
        <translation>Abra Windows Admin Center e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A sign-in cannot be taken back.</source>
        <translation>Un inicio de sesión no se puede revertir.</translation>
    </message>
</context>
<context>
    <name>credssp::Journal</name>
    <message>
        <source>The journal &quot;%1&quot; cannot be written: %2. Nothing more was changed.</source>
        <translation>No se puede escribir el diario &quot;%1&quot;: %2. No se cambió nada más.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the journal cannot be made.</source>
        <translation>No se puede crear la carpeta &quot;%1&quot; para el diario.</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; is damaged at line %2: %3. It is not used; nothing was changed.</source>
        <translation>El diario &quot;%1&quot; está dañado en la línea %2: %3. No se usa; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no journal &quot;%1&quot;.</source>
        <translation>No existe el diario &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be read: %2.</source>
        <translation>No se puede leer el diario &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>it is larger than any journal of this program</source>
        <translation>es más grande que cualquier diario de este programa</translation>
    </message>
    <message>
        <source>it does not have the form of a journal line</source>
        <translation>no tiene la forma de una línea de diario</translation>
    </message>
    <message>
        <source>it does not belong to the line before</source>
        <translation>no corresponde a la línea anterior</translation>
    </message>
    <message>
        <source>it is not the line that the head file names</source>
        <translation>no es la línea que indica el archivo de cabecera</translation>
    </message>
    <message>
        <source>its head file is missing or unreadable</source>
        <translation>su archivo de cabecera falta o no se puede leer</translation>
    </message>
    <message>
        <source>lines that were written are missing</source>
        <translation>faltan líneas que se escribieron</translation>
    </message>
    <message>
        <source>it holds no whole line</source>
        <translation>no contiene ninguna línea completa</translation>
    </message>
    <message>
        <source>it stands before the first pass</source>
        <translation>está antes de la primera pasada</translation>
    </message>
    <message>
        <source>it names a step that the plan does not have</source>
        <translation>indica un paso que el plan no tiene</translation>
    </message>
    <message>
        <source>this version does not know its kind</source>
        <translation>esta versión no conoce su tipo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a session. The list of sessions shows the ids.</source>
        <translation>&quot;%1&quot; no es el identificador de una sesión. La lista de sesiones muestra los identificadores.</translation>
    </message>
    <message>
        <source>it belongs to another session or another version</source>
        <translation>pertenece a otra sesión o a otra versión</translation>
    </message>
    <message>
        <source>The journal of session %1 goes on with other steps than those that were left. It is not used; nothing was changed.</source>
        <translation>El diario de la sesión %1 continúa con otros pasos que los que quedaban. No se usa; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosClockSkew</name>
    <message>
        <source>The clocks of the two computers differ too much (time skew).</source>
        <translation>Los relojes de los dos equipos difieren demasiado (desfase horario).</translation>
    </message>
    <message>
        <source>Signing in works only while the clocks of both computers are at most five minutes apart. Set the wrong clock right.</source>
        <translation>El inicio de sesión solo funciona mientras los relojes de ambos equipos difieran como mucho en cinco minutos. Ponga en hora el reloj equivocado.</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosNoAuthority</name>
    <message>
        <source>No domain controller could be reached to check who you are (no logon servers, no authority could be contacted).</source>
        <translation>No se pudo contactar con ningún controlador de dominio para comprobar quién es usted (no hay servidores de inicio de sesión, no se pudo contactar con ninguna autoridad).</translation>
    </message>
    <message>
        <source>A domain controller checks who you are, and none was reached. Look at the network, at a VPN and at the name servers that this computer uses.</source>
        <translation>Un controlador de dominio comprueba quién es usted, y no se alcanzó ninguno. Revise la red, una posible VPN y los servidores de nombres que usa este equipo.</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosSpn</name>
    <message>
        <source>The name under which the server is registered in the domain is missing, doubled or belongs to another account (service principal name, SPN).</source>
        <translation>El nombre con el que el servidor está registrado en el dominio falta, está duplicado o pertenece a otra cuenta (nombre principal de servicio, SPN).</translation>
    </message>
    <message>
        <source>Each server is known to the domain by registered names. Here a name is missing, stands there twice or belongs to another account, so the server cannot prove who it is.</source>
        <translation>El dominio conoce cada servidor por nombres registrados. Aquí falta un nombre, está dos veces o pertenece a otra cuenta, así que el servidor no puede demostrar quién es.</translation>
    </message>
</context>
<context>
    <name>credssp::LocalPolicy</name>
    <message>
        <source>Windows said that it saved the local policy, but &quot;%1&quot; is not in it as planned. The registry (HKLM) was left as it is.</source>
        <translation>Windows dijo que guardó la directiva local, pero «%1» no está en ella como se planeó. El Registro (HKLM) se dejó como está.</translation>
    </message>
</context>
<context>
    <name>credssp::LocalPolicyNote</name>
    <message>
        <source>&quot;%1&quot; has no Group Policy editor (gpedit), so CredSSP Wizard changes the file of its local policy itself (Registry.pol) and counts the change in gpt.ini. Undo gives back every value. A file that was not there before goes again; the count stays.</source>
        <translation>«%1» no tiene editor de directivas de grupo (gpedit); por eso CredSSP Wizard cambia él mismo el archivo de su directiva local (Registry.pol) y cuenta el cambio en gpt.ini. Al deshacer se devuelve cada valor. Un archivo que antes no existía desaparece; la cuenta se queda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no file for its local policy yet (Registry.pol). Windows makes one. After an undo it stays there with nothing in it.</source>
        <translation>«%1» aún no tiene archivo para su directiva local (Registry.pol). Windows crea uno. Después de deshacer, se queda ahí, vacío.</translation>
    </message>
</context>
<context>
    <name>credssp::Lock</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written, so nothing was changed.</source>
        <translation>No se puede escribir el archivo &quot;%1&quot;, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Another CredSSP Wizard (process %1) is changing this computer right now. Wait until it has finished, then try again. Nothing was changed.</source>
        <translation>Otro CredSSP Wizard (proceso %1) está cambiando este equipo en este momento. Espere hasta que termine y después inténtelo de nuevo. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>credssp::Log</name>
    <message>
        <source>The log file &quot;%1&quot; cannot be written.</source>
        <translation>No se puede escribir el archivo de registro &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>credssp::LogDialog</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>&amp;Go on with this error</source>
        <translation>&amp;Continuar con este error</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Errors in a log</source>
        <translation>Errores en un registro</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Cuánto del archivo se ha leído</translation>
    </message>
    <message>
        <source>Errors in the file</source>
        <translation>Errores del archivo</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, go on with Enter.</source>
        <translation>Elija uno con las teclas de dirección y continúe con Entrar.</translation>
    </message>
</context>
<context>
    <name>credssp::LogFile</name>
    <message>
        <source>The search in &quot;%1&quot; was stopped. What was found until there is listed.</source>
        <translation>Se detuvo la búsqueda en &quot;%1&quot;. Se muestra lo encontrado hasta ahí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>&quot;%1&quot; está vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like text.</source>
        <translation>&quot;%1&quot; no parece texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end. What was found until there is listed.</source>
        <translation>No se puede leer &quot;%1&quot; hasta el final. Se muestra lo encontrado hasta ahí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: the packed text has no end. What was found until there is listed.</source>
        <translation>&quot;%1&quot; está cortado: el texto comprimido no tiene final. Se muestra lo encontrado hasta ahí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and cannot be unpacked any further. What was found until there is listed.</source>
        <translation>&quot;%1&quot; está dañado y no se puede seguir descomprimiendo. Se muestra lo encontrado hasta ahí.</translation>
    </message>
    <message>
        <source>Behind the packed text of &quot;%1&quot; stands something else. It was not read.</source>
        <translation>Detrás del texto comprimido de &quot;%1&quot; hay otra cosa. No se ha leído.</translation>
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
        <translation>una vez, en la línea %1</translation>
    </message>
    <message>
        <source>%1 times, from line %2 to line %3</source>
        <translation>%1 veces, de la línea %2 a la línea %3</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1 …</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>No known WinRM or CredSSP error was found in %1.</source>
        <translation>No se encontró ningún error conocido de WinRM ni de CredSSP en %1.</translation>
    </message>
    <message>
        <source>One error was found in %1.</source>
        <translation>Se encontró un error en %1.</translation>
    </message>
    <message>
        <source>%1 different errors were found in %2.</source>
        <translation>Se encontraron %1 errores distintos en %2.</translation>
    </message>
    <message>
        <source>There are more different errors than can be listed.</source>
        <translation>Hay más errores distintos de los que se pueden mostrar.</translation>
    </message>
</context>
<context>
    <name>credssp::LogonFailure</name>
    <message>
        <source>The server did not accept the user name or the password (logon failure).</source>
        <translation>El servidor no aceptó el nombre de usuario o la contraseña (error de inicio de sesión).</translation>
    </message>
    <message>
        <source>The server was reached, and it did not accept the account. Check the spelling, the domain in front of the name, and whether the password has expired or the account is locked.</source>
        <translation>El servidor respondió y no aceptó la cuenta. Revise la ortografía, el dominio delante del nombre, y si la contraseña ha caducado o la cuenta está bloqueada.</translation>
    </message>
</context>
<context>
    <name>credssp::LogonSession</name>
    <message>
        <source>Windows has no user name and password to send in this session (a specified logon session does not exist).</source>
        <translation>Windows no tiene en esta sesión ningún nombre de usuario ni contraseña que enviar (una sesión de inicio especificada no existe).</translation>
    </message>
    <message>
        <source>The session was started in a way that left no password with Windows, so there is none to send on. Signing in again, or giving the user name and password explicitly, helps.</source>
        <translation>La sesión se inició de una forma que no dejó ninguna contraseña a Windows, así que no hay ninguna que pasar. Ayuda volver a iniciar sesión, o indicar expresamente el nombre de usuario y la contraseña.</translation>
    </message>
</context>
<context>
    <name>credssp::ManualList</name>
    <message>
        <source>What you do yourself</source>
        <translation>Lo que hace usted</translation>
    </message>
    <message>
        <source>Copy the s&amp;teps</source>
        <translation>Copiar los &amp;pasos</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Copiar los pasos</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>credssp::MoveSpn</name>
    <message>
        <source>Move a service principal name to the right account</source>
        <translation>Mover un nombre principal de servicio a la cuenta correcta</translation>
    </message>
    <message>
        <source>If you want the server to be the only one that can prove this name, then take the name from the wrong account and give it to the server&apos;s own.</source>
        <translation>Si quiere que el servidor sea el único que puede demostrar este nombre, quite el nombre de la cuenta equivocada y asígnelo a la cuenta propia del servidor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to two accounts: to &quot;%2&quot;, where it belongs, and to &quot;%3&quot;.</source>
        <translation>&quot;%1&quot; pertenece a dos cuentas: a &quot;%2&quot;, que es la correcta, y a &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the account &quot;%3&quot; and not to &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; pertenece a la cuenta &quot;%3&quot; y no a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Ask the owner of that account first: a service may need the name.</source>
        <translation>Pregunte antes al responsable de esa cuenta: un servicio puede necesitar el nombre.</translation>
    </message>
    <message>
        <source>No service principal name of the server is known to sit on another account.</source>
        <translation>No consta que ningún nombre principal de servicio del servidor esté en otra cuenta.</translation>
    </message>
    <message>
        <source>Both accounts are called &quot;%1&quot; (the other one is %2), so a command could reach the wrong one. Let the directory&apos;s administrators remove the service principal name from that other account.</source>
        <translation>Ambas cuentas se llaman &quot;%1&quot; (la otra es %2), así que un comando podría afectar a la equivocada. Pida a los administradores del directorio que quiten el nombre principal de servicio de esa otra cuenta.</translation>
    </message>
    <message>
        <source>Sign out and in again on &quot;%1&quot; before you try again.</source>
        <translation>Cierre la sesión en &quot;%1&quot; e iníciela de nuevo antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Ask who owns the account &quot;%1&quot;</source>
        <translation>Preguntar quién es el responsable de la cuenta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Find out who looks after this account: %1.</source>
        <translation>Averigüe quién se encarga de esta cuenta: %1.</translation>
    </message>
    <message>
        <source>Ask whether a service that runs under it needs the name &quot;%1&quot;.</source>
        <translation>Pregunte si un servicio que se ejecuta con ella necesita el nombre &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Go on only if nobody needs it there.</source>
        <translation>Continúe solo si nadie lo necesita allí.</translation>
    </message>
    <message>
        <source>Asking changes nothing, so there is nothing to undo.</source>
        <translation>Preguntar no cambia nada, así que no hay nada que deshacer.</translation>
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
        <translation>&quot;%1&quot; ya está en la lista; se comprueba una sola vez.</translation>
    </message>
    <message>
        <source>This is the computer that sends the credentials. Keep it here only if it connects to itself.</source>
        <translation>Este es el equipo que envía las credenciales. Déjelo aquí solo si se conecta a sí mismo.</translation>
    </message>
    <message>
        <source>Windows proves who a server is by its name, so CredSSP often fails with an address. Use the server&apos;s name if you know it.</source>
        <translation>Windows demuestra quién es un servidor por su nombre, así que CredSSP falla a menudo con una dirección. Use el nombre del servidor si lo conoce.</translation>
    </message>
    <message>
        <source>This may be the same server as &quot;%1&quot;.</source>
        <translation>Puede ser el mismo servidor que &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>If this is the name of a cluster, name its servers (nodes) instead: CredSSP is set up on each of them.</source>
        <translation>Si este es el nombre de un clúster, indique en su lugar sus servidores (nodos): CredSSP se configura en cada uno de ellos.</translation>
    </message>
    <message>
        <source>This is a short name. Use the full name, such as %1.contoso.com, if the connection uses it.</source>
        <translation>Este es un nombre corto. Use el nombre completo, como %1.contoso.com, si la conexión lo usa.</translation>
    </message>
    <message>
        <source>This is a short name. Use the full name if the connection uses it.</source>
        <translation>Este es un nombre corto. Use el nombre completo si la conexión lo usa.</translation>
    </message>
    <message>
        <source>In this example the connection starts at another computer.</source>
        <translation>En este ejemplo, la conexión empieza en otro equipo.</translation>
    </message>
    <message>
        <source>Only the computer that this window runs on can be checked as the sender. To check &quot;%1&quot;, start CredSSP Wizard there.</source>
        <translation>Como equipo que envía solo se puede comprobar el equipo en el que se ejecuta esta ventana. Para comprobar &quot;%1&quot;, inicie allí CredSSP Wizard.</translation>
    </message>
</context>
<context>
    <name>credssp::NameResolution</name>
    <message>
        <source>The server&apos;s name could not be found (the server name cannot be resolved).</source>
        <translation>No se encontró el nombre del servidor (el nombre del servidor no se puede resolver).</translation>
    </message>
    <message>
        <source>No computer of this name is known on the network. Check the spelling, and try the full name with the domain at its end.</source>
        <translation>En la red no se conoce ningún equipo con este nombre. Revise la ortografía y pruebe el nombre completo con el dominio al final.</translation>
    </message>
</context>
<context>
    <name>credssp::NameResolutionCheck</name>
    <message>
        <source>The service name &quot;WSMAN/%1&quot; does not belong to the computer, but &quot;WSMAN/%2&quot; does. So Windows can prove the second name and not the first.</source>
        <translation>El nombre de servicio &quot;WSMAN/%1&quot; no pertenece al equipo, pero &quot;WSMAN/%2&quot; sí. Por eso Windows puede demostrar el segundo nombre y no el primero.</translation>
    </message>
    <message>
        <source>The delegation list covers &quot;%1&quot; and not &quot;%2&quot;. Windows compares the name as it is typed.</source>
        <translation>La lista de delegación abarca &quot;%1&quot; y no &quot;%2&quot;. Windows compara el nombre tal como se escribe.</translation>
    </message>
    <message>
        <source>Windows proves the identity of a computer by its name, never by an address. Find out its full name and connect to that.</source>
        <translation>Windows demuestra la identidad de un equipo por su nombre, nunca por una dirección. Averigüe su nombre completo y conéctese a ese nombre.</translation>
    </message>
    <message>
        <source>Windows proves the identity of a computer by its name, never by an address. The computer behind it is &quot;%1&quot;.</source>
        <translation>Windows demuestra la identidad de un equipo por su nombre, nunca por una dirección. El equipo que está detrás es &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address, not a name.</source>
        <translation>&quot;%1&quot; es una dirección, no un nombre.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to no computer.</source>
        <translation>El nombre &quot;%1&quot; no lleva a ningún equipo.</translation>
    </message>
    <message>
        <source>The client asked for its address and got none. Check how the name is written, and that the DNS server knows it.</source>
        <translation>El cliente preguntó por su dirección y no obtuvo ninguna. Compruebe cómo está escrito el nombre y que el servidor DNS lo conoce.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a cluster; &quot;%2&quot; is the computer behind it.</source>
        <translation>&quot;%1&quot; es el nombre de un clúster; &quot;%2&quot; es el equipo que está detrás.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name under which &quot;%2&quot; is known.</source>
        <translation>&quot;%1&quot; no es el nombre con el que se conoce a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot; instead.</source>
        <translation>Conéctese en su lugar a &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is not known whether the name &quot;%1&quot; leads to a computer.</source>
        <translation>No se sabe si el nombre &quot;%1&quot; lleva a un equipo.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to a computer.</source>
        <translation>El nombre &quot;%1&quot; lleva a un equipo.</translation>
    </message>
    <message>
        <source>Its addresses are %1.</source>
        <translation>Sus direcciones son %1.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>A name must lead to the right computer, and be one that the domain knows it by.</source>
        <translation>Un nombre debe llevar al equipo adecuado y ser uno con el que el dominio lo conozca.</translation>
    </message>
</context>
<context>
    <name>credssp::NetworkTimeout</name>
    <message>
        <source>The server did not answer: its name, the network or a firewall is in the way (WinRM cannot complete the operation).</source>
        <translation>El servidor no respondió: lo impiden su nombre, la red o un firewall (WinRM no puede completar la operación).</translation>
    </message>
    <message>
        <source>Nothing came back from the server. Either the name is wrong, the server is off, or a firewall on the way lets nothing through.</source>
        <translation>Del servidor no volvió nada. O el nombre es incorrecto, o el servidor está apagado, o un firewall en el camino no deja pasar nada.</translation>
    </message>
</context>
<context>
    <name>credssp::NothingChanged</name>
    <message>
        <source>What the error says</source>
        <translation>Qué dice el error</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (código %2)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as could be seen.</source>
        <translation>Hasta donde se pudo ver, no hay nada mal.</translation>
    </message>
    <message>
        <source>What to hand on</source>
        <translation>Qué enviar</translation>
    </message>
    <message>
        <source>What could help</source>
        <translation>Qué podría ayudar</translation>
    </message>
    <message>
        <source>CredSSP Wizard: nothing was changed.</source>
        <translation>CredSSP Wizard: no se cambió nada.</translation>
    </message>
    <message>
        <source>Practice (%1): nothing here is real.</source>
        <translation>Práctica (%1): nada de lo que hay aquí es real.</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>Equipos: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>CredSSP Wizard: nothing was changed</source>
        <translation>CredSSP Wizard: no se cambió nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a computer, and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What could not be told</source>
        <translation>Qué no se pudo saber</translation>
    </message>
    <message>
        <source>What was tried and did not help</source>
        <translation>Qué se probó y no ayudó</translation>
    </message>
    <message>
        <source>Changes were made in these sessions of CredSSP Wizard</source>
        <translation>Se hicieron cambios en estas sesiones de CredSSP Wizard</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>Request for help with a remote connection (WinRM, CredSSP)</source>
        <translation>Solicitud de ayuda con una conexión remota (WinRM, CredSSP)</translation>
    </message>
</context>
<context>
    <name>credssp::NtlmOnlyDelegationCheck</name>
    <message>
        <source>The list &quot;%1&quot; has no entry that covers &quot;%2&quot;.</source>
        <translation>La lista &quot;%1&quot; no tiene ninguna entrada que abarque &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it.</source>
        <translation>La entrada &quot;%1&quot; (&quot;%2&quot;) de la lista &quot;%3&quot; lo abarca.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may send credentials to &quot;%2&quot; although its identity cannot be proven.</source>
        <translation>&quot;%1&quot; puede enviar credenciales a &quot;%2&quot; aunque no se pueda demostrar su identidad.</translation>
    </message>
    <message>
        <source>The list for servers without proof names &quot;%1&quot; on &quot;%2&quot;, but it is not switched on.</source>
        <translation>La lista para servidores sin prueba indica &quot;%1&quot; en &quot;%2&quot;, pero no está activada.</translation>
    </message>
    <message>
        <source>Without the value 1 (REG_DWORD) Windows ignores the list.</source>
        <translation>Sin el valor 1 (REG_DWORD), Windows omite la lista.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not send credentials to &quot;%2&quot;, because its identity cannot be proven.</source>
        <translation>&quot;%1&quot; no envía credenciales a &quot;%2&quot;, porque no se puede demostrar su identidad.</translation>
    </message>
    <message>
        <source>The list for servers without proof is not needed for &quot;%1&quot;.</source>
        <translation>La lista para servidores sin prueba no hace falta para &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The list has entries, but it is not switched on, so Windows ignores it.</source>
        <translation>La lista tiene entradas, pero no está activada, así que Windows la omite.</translation>
    </message>
    <message>
        <source>It is not known to which servers without proof &quot;%1&quot; may send credentials.</source>
        <translation>No se sabe a qué servidores sin prueba puede enviar credenciales &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The name leads to no address.</source>
        <translation>El nombre no lleva a ninguna dirección.</translation>
    </message>
    <message>
        <source>Nothing known keeps the domain from proving its identity.</source>
        <translation>No se conoce nada que impida al dominio demostrar su identidad.</translation>
    </message>
    <message>
        <source>Some other entries of the list for servers without proof on &quot;%1&quot; are worth a look.</source>
        <translation>Conviene revisar algunas otras entradas de la lista para servidores sin prueba en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Delegation to servers without proof</source>
        <translation>Delegación a servidores sin prueba</translation>
    </message>
    <message>
        <source>For a server whose identity cannot be proven, Windows asks a second list before it passes on a sign-in.</source>
        <translation>Para un servidor cuya identidad no se puede demostrar, Windows consulta una segunda lista antes de pasar los datos de inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>credssp::OperationTimeout</name>
    <message>
        <source>The server started the operation but did not finish it in time (OperationTimeout).</source>
        <translation>El servidor empezó la operación, pero no la terminó a tiempo (OperationTimeout).</translation>
    </message>
    <message>
        <source>The connection works, and the server began. What it was asked to do took longer than the time that was given.</source>
        <translation>La conexión funciona, y el servidor empezó. Lo que se le pidió tardó más que el tiempo concedido.</translation>
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
            <numerusform>%1 · y %n valor más</numerusform>
            <numerusform>%1 · y %n valores más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::OwnSymptoms</name>
    <message>
        <source>%1: The file cannot be read.</source>
        <translation>%1: No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>%1: The file is larger than 256 KB.</source>
        <translation>%1: El archivo supera los 256 KB.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>%1: All files together have too many wordings; this one is left out.</source>
        <translation>%1: Todos los archivos juntos tienen demasiados textos; este se omite.</translation>
    </message>
    <message>
        <source>%1: One of its codes stands in %2 already; this file is left out.</source>
        <translation>%1: Uno de sus códigos ya está en %2; este archivo se omite.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read: you may not open it.</source>
        <translation>No se puede leer la carpeta «%1»: usted no puede abrirla.</translation>
    </message>
    <message>
        <source>There are more than %1 files in &quot;%2&quot;; those after &quot;%3&quot; are left out.</source>
        <translation>Hay más de %1 archivos en «%2»; los que siguen a «%3» se omiten.</translation>
    </message>
</context>
<context>
    <name>credssp::OwnSymptomsNote</name>
    <message>
        <source>Some symptom files are not used.</source>
        <translation>Algunos archivos de síntomas no se usan.</translation>
    </message>
</context>
<context>
    <name>credssp::OwnValues</name>
    <message>
        <source>CredSSP is on: %1 may send credentials (client role).</source>
        <translation>CredSSP está activado: %1 puede enviar credenciales (rol de cliente).</translation>
    </message>
    <message>
        <source>CredSSP is on: %1 accepts credentials (server role).</source>
        <translation>CredSSP está activado: %1 acepta credenciales (rol de servidor).</translation>
    </message>
    <message>
        <source>%1 may pass on credentials to &quot;%2&quot;.</source>
        <translation>%1 puede pasar credenciales a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 may pass on credentials to &quot;%2&quot; although its identity is not proven.</source>
        <translation>%1 puede pasar credenciales a &quot;%2&quot; aunque su identidad no esté demostrada.</translation>
    </message>
    <message>
        <source>The policy on %1 lets it pass on credentials to the servers in its list (%2).</source>
        <translation>La directiva en %1 le permite pasar credenciales a los servidores de su lista (%2).</translation>
    </message>
</context>
<context>
    <name>credssp::Plan</name>
    <message>
        <source>The changes are no longer those that were shown. Nothing was changed. Look at the plan again and confirm it.</source>
        <translation>Los cambios ya no son los que se mostraron. No se cambió nada. Revise de nuevo el plan y confírmelo.</translation>
    </message>
</context>
<context>
    <name>credssp::PlanPreview</name>
    <message>
        <source>not available yet</source>
        <translation>todavía no disponible</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyCheck</name>
    <message>
        <source>It is not known whether a policy decides about CredSSP on &quot;%1&quot;.</source>
        <translation>No se sabe si una directiva decide sobre CredSSP en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>At the next policy refresh &quot;%1&quot; will be written.</source>
        <translation>En la próxima actualización de las directivas se escribirá &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A policy for CredSSP on &quot;%1&quot; has a value that Windows does not define.</source>
        <translation>Una directiva para CredSSP en &quot;%1&quot; tiene un valor que Windows no define.</translation>
    </message>
    <message>
        <source>A policy keeps CredSSP switched on at &quot;%1&quot;.</source>
        <translation>Una directiva mantiene CredSSP activado en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>That agrees with what is needed; nobody can switch it off any other way.</source>
        <translation>Eso coincide con lo que se necesita; nadie puede desactivarlo de otra forma.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; keeps CredSSP switched off on &quot;%2&quot;.</source>
        <translation>La directiva &quot;%1&quot; mantiene CredSSP desactivado en &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Windows refuses every other way to switch it on. Only the owner of this policy can change that.</source>
        <translation>Windows rechaza cualquier otra forma de activarlo. Solo el responsable de esta directiva puede cambiarlo.</translation>
    </message>
    <message>
        <source>A policy keeps CredSSP switched off on &quot;%1&quot;.</source>
        <translation>Una directiva mantiene CredSSP desactivado en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows refuses every other way to switch it on. It could not be determined which policy it is; gpresult.exe names it.</source>
        <translation>Windows rechaza cualquier otra forma de activarlo. No se pudo saber qué directiva es; gpresult.exe la nombra.</translation>
    </message>
    <message>
        <source>Windows writes this again at every policy refresh, so a change on this computer lasts only until the next one. Only the owner of the policy &quot;%1&quot; can change that.</source>
        <translation>Windows vuelve a escribir esto en cada actualización de las directivas, así que un cambio en este equipo dura solo hasta la siguiente. Solo el responsable de la directiva &quot;%1&quot; puede cambiarlo.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; switches &quot;%2&quot; off on &quot;%3&quot;.</source>
        <translation>La directiva &quot;%1&quot; desactiva &quot;%2&quot; en &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>It writes &quot;%1&quot;.</source>
        <translation>Escribe &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; overwrites the entry for &quot;%2&quot; on &quot;%3&quot;.</source>
        <translation>La directiva &quot;%1&quot; sobrescribe la entrada para &quot;%2&quot; en &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>It writes &quot;%1&quot; under the same number as the entry &quot;%2&quot;.</source>
        <translation>Escribe &quot;%1&quot; con el mismo número que la entrada &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; forbids &quot;%2&quot; to send credentials to &quot;%3&quot;.</source>
        <translation>La directiva &quot;%1&quot; prohíbe que &quot;%2&quot; envíe credenciales a &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Domain policies write these values at every refresh: %1.</source>
        <translation>Las directivas de dominio escriben estos valores en cada actualización: %1.</translation>
    </message>
    <message>
        <source>It is not known which values policies write on &quot;%1&quot;.</source>
        <translation>No se sabe qué valores escriben las directivas en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No policy stands in the way on &quot;%1&quot;.</source>
        <translation>Ninguna directiva lo impide en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Directivas</translation>
    </message>
    <message>
        <source>What a policy sets, Windows sets again and again; a change on the computer itself would not last.</source>
        <translation>Lo que establece una directiva, Windows lo vuelve a establecer una y otra vez; un cambio en el propio equipo no duraría.</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyFile</name>
    <message>
        <source>&quot;%1&quot; is too large for a policy file and is not used. It has %2 bytes, and at most %3 are read.</source>
        <translation>&quot;%1&quot; es demasiado grande para un archivo de directivas y no se usa. Tiene %2 bytes y se leen como máximo %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not used: it does not begin like a policy file (at byte 0).</source>
        <translation>&quot;%1&quot; no se usa: no empieza como un archivo de directivas (en el byte 0).</translation>
    </message>
    <message>
        <source>The policy file &quot;%1&quot; is damaged at byte %2 and is not used.</source>
        <translation>El archivo de directivas &quot;%1&quot; está dañado en el byte %2 y no se usa.</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyStore</name>
    <message>
        <source>Somebody else has changed &quot;%1&quot; below &quot;%2&quot; in the local policy (%3). The policy was left as it is.</source>
        <translation>Otra persona ha cambiado «%1» bajo «%2» en la directiva local (%3). La directiva se dejó como está.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; below &quot;%2&quot; cannot be written into the local policy (%3). The policy was left as it is.</source>
        <translation>«%1» bajo «%2» no se puede escribir en la directiva local (%3). La directiva se dejó como está.</translation>
    </message>
</context>
<context>
    <name>credssp::PortCheck</name>
    <message>
        <source>The port of &quot;%1&quot; was not tried.</source>
        <translation>No se probó el puerto de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The name leads to no address.</source>
        <translation>El nombre no lleva a ninguna dirección.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; can be reached.</source>
        <translation>Se puede llegar al servidor &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Port 5985 (HTTP) is open from &quot;%1&quot;.</source>
        <translation>El puerto 5985 (HTTP) está abierto desde &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Port 5986 (HTTPS) is open from &quot;%1&quot;; port 5985 (HTTP) is not.</source>
        <translation>El puerto 5986 (HTTPS) está abierto desde &quot;%1&quot;; el puerto 5985 (HTTP) no.</translation>
    </message>
    <message>
        <source>It is not known whether the server &quot;%1&quot; can be reached.</source>
        <translation>No se sabe si se puede llegar al servidor &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refuses the connection.</source>
        <translation>El servidor &quot;%1&quot; rechaza la conexión.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on port 5985 or 5986. Check on it that the service &quot;WinRM&quot; runs and has a listener.</source>
        <translation>El equipo está ahí, pero nada escucha en el puerto 5985 ni en el 5986. Compruebe en él que el servicio &quot;WinRM&quot; está en ejecución y que tiene un agente de escucha.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not answer.</source>
        <translation>El servidor &quot;%1&quot; no responde.</translation>
    </message>
    <message>
        <source>Port 5985 gave no answer to &quot;%1&quot;. The computer is off, a firewall is in the way, or its service &quot;WinRM&quot; is stopped behind its own firewall.</source>
        <translation>El puerto 5985 no dio respuesta a &quot;%1&quot;. El equipo está apagado, un firewall lo impide, o su servicio &quot;WinRM&quot; está detenido detrás de su propio firewall.</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>Conexión de red</translation>
    </message>
    <message>
        <source>If nothing answers on the ports of WinRM, a connection cannot even begin.</source>
        <translation>Si nada responde en los puertos de WinRM, una conexión no puede ni empezar.</translation>
    </message>
</context>
<context>
    <name>credssp::PowerShell</name>
    <message>
        <source>PowerShell was not found at &quot;%1&quot;.</source>
        <translation>No se encontró PowerShell en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>PowerShell wrote far more than expected and was ended.</source>
        <translation>PowerShell escribió mucho más de lo esperado y se cerró.</translation>
    </message>
    <message>
        <source>PowerShell&apos;s answer cannot be read. It was ended.</source>
        <translation>La respuesta de PowerShell no se puede leer. PowerShell se cerró.</translation>
    </message>
    <message>
        <source>Windows does not let PowerShell start (&quot;%1&quot;). A rule of your organization may block it. Ask whoever manages this computer.</source>
        <translation>Windows no permite que se inicie PowerShell (&quot;%1&quot;). Puede que lo bloquee una regla de su organización. Pregunte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>PowerShell ended before it answered (exit code %1).</source>
        <translation>PowerShell terminó antes de responder (código de salida %1).</translation>
    </message>
    <message>
        <source>PowerShell ended before it answered (exit code %1). It wrote: %2</source>
        <translation>PowerShell terminó antes de responder (código de salida %1). Escribió: %2</translation>
    </message>
    <message>
        <source>PowerShell did not finish in time and was ended.</source>
        <translation>PowerShell no terminó a tiempo y se cerró.</translation>
    </message>
    <message>
        <source>PowerShell was started but does not answer. It was ended.</source>
        <translation>PowerShell se inició, pero no responde. Se cerró.</translation>
    </message>
    <message>
        <source>PowerShell runs with restrictions on this computer (Constrained Language Mode), and they do not allow this step.</source>
        <translation>PowerShell funciona con restricciones en este equipo (Constrained Language Mode) y no permiten este paso.</translation>
    </message>
    <message>
        <source>This computer does not let PowerShell run scripts that this step needs (execution policy).</source>
        <translation>Este equipo no permite que PowerShell ejecute los scripts que necesita este paso (directiva de ejecución).</translation>
    </message>
    <message>
        <source>PowerShell knows &quot;%1&quot; on this computer, but cannot load it. Often its rules for scripts forbid it (execution policy).</source>
        <translation>PowerShell conoce &quot;%1&quot; en este equipo, pero no puede cargarlo. A menudo lo prohíben sus reglas para scripts (directiva de ejecución).</translation>
    </message>
    <message>
        <source>PowerShell on this computer does not have &quot;%1&quot;.</source>
        <translation>PowerShell no tiene &quot;%1&quot; en este equipo.</translation>
    </message>
    <message>
        <source>This step needs administrator rights.</source>
        <translation>Este paso necesita derechos de administrador.</translation>
    </message>
    <message>
        <source>PowerShell reports: %1</source>
        <translation>PowerShell informa: %1</translation>
    </message>
    <message>
        <source>PowerShell stopped before the end.</source>
        <translation>PowerShell se detuvo antes del final.</translation>
    </message>
    <message>
        <source>The service WinRM does not answer on this computer, and this step needs it. Start the service first.</source>
        <translation>El servicio WinRM no responde en este equipo, y este paso lo necesita. Inicie primero el servicio.</translation>
    </message>
    <message>
        <source>A policy of your organization decides this setting, so it cannot be changed here. Ask whoever manages these policies.</source>
        <translation>Una directiva de su organización decide esta configuración, así que no se puede cambiar aquí. Pregunte a quien administra estas directivas.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeActions</name>
    <message>
        <source>A value that nobody may read cannot be written back.</source>
        <translation>Un valor que nadie puede leer no se puede volver a escribir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a member.</source>
        <translation>&quot;%1&quot; ya es miembro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a member.</source>
        <translation>&quot;%1&quot; no es miembro.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled, so it cannot be started.</source>
        <translation>El servicio &quot;%1&quot; está deshabilitado, así que no se puede iniciar.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeDialog</name>
    <message>
        <source>&amp;Start this example</source>
        <translation>&amp;Iniciar este ejemplo</translation>
    </message>
    <message>
        <source>Practice with an example</source>
        <translation>Practicar con un ejemplo</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <translation>¿Qué quiere probar?</translation>
    </message>
    <message>
        <source>Each example is a small world of computers in memory: you see its error, check it and cure it. No real computer is asked or changed.</source>
        <translation>Cada ejemplo es un pequeño mundo de equipos en la memoria: usted ve su error, lo comprueba y lo soluciona. No se consulta ni se cambia ningún equipo real.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, start it with Enter.</source>
        <translation>Elija uno con las teclas de dirección e inícielo con Entrar.</translation>
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
        <translation>&quot;%1&quot; está en un grupo de trabajo. No hay ningún directorio al que preguntar.</translation>
    </message>
    <message>
        <source>No domain controller of &quot;%1&quot; answers.</source>
        <translation>Ningún controlador de dominio de &quot;%1&quot; responde.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeManualSteps</name>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>Windows Admin Center no está instalado en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A practice computer does not know the manual step &quot;%1&quot;.</source>
        <translation>Un equipo de práctica no conoce el paso manual &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeReads</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. It has no secure channel.</source>
        <translation>&quot;%1&quot; está en un grupo de trabajo. No tiene canal seguro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no domain controller to compare with.</source>
        <translation>&quot;%1&quot; está en un grupo de trabajo. No hay ningún controlador de dominio con el que comparar.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeScenario</name>
    <message>
        <source>&quot;%1&quot; cannot be used as a practice world. %2</source>
        <translation>&quot;%1&quot; no se puede usar como entorno de práctica. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2</source>
        <translation>&quot;%1&quot; no se puede abrir: %2</translation>
    </message>
    <message>
        <source>The file is larger than 8 MB.</source>
        <translation>El archivo ocupa más de 8 MB.</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>No es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>It must hold one JSON object.</source>
        <translation>Debe contener un solo objeto JSON.</translation>
    </message>
    <message>
        <source>There is no practice scenario and no file &quot;%1&quot;. The scenarios are: %2.</source>
        <translation>No existe ningún escenario de práctica ni ningún archivo &quot;%1&quot;. Los escenarios son: %2.</translation>
    </message>
    <message>
        <source>The person types the server&apos;s address, which proves no identity.</source>
        <translation>La persona escribe la dirección del servidor, que no demuestra ninguna identidad.</translation>
    </message>
    <message>
        <source>CredSSP is switched off on the gateway; everything else is set up.</source>
        <translation>CredSSP está desactivado en la puerta de enlace; todo lo demás está configurado.</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock is 20 minutes behind the domain&apos;s time (that Windows then gives this message is unconfirmed).</source>
        <translation>El reloj de la puerta de enlace va 20 minutos por detrás de la hora del dominio (no está confirmado que Windows dé entonces este mensaje).</translation>
    </message>
    <message>
        <source>The person types the cluster&apos;s name; only its nodes are registered and delegated.</source>
        <translation>La persona escribe el nombre del clúster; solo sus nodos están registrados y delegados.</translation>
    </message>
    <message>
        <source>The gateway may not send credentials to the server: it was never put on the delegation list.</source>
        <translation>La puerta de enlace no puede enviar credenciales al servidor: nunca se agregó a la lista de delegación.</translation>
    </message>
    <message>
        <source>Four nodes of a cluster: node2 has CredSSP off, node3 lacks its WSMAN names and may not register them.</source>
        <translation>Cuatro nodos de un clúster: node2 tiene CredSSP desactivado, a node3 le faltan sus nombres WSMAN y no puede registrarlos.</translation>
    </message>
    <message>
        <source>The gateway&apos;s Windows speaks German; the server is missing in its delegation list.</source>
        <translation>El Windows de la puerta de enlace está en alemán; el servidor falta en su lista de delegación.</translation>
    </message>
    <message>
        <source>Everything is set up, and the connection works.</source>
        <translation>Todo está configurado y la conexión funciona.</translation>
    </message>
    <message>
        <source>The person works through Windows Admin Center, but is neither a gateway administrator nor in its CredSSP group.</source>
        <translation>La persona trabaja con Windows Admin Center, pero no es administradora de puerta de enlace ni está en su grupo CredSSP.</translation>
    </message>
    <message>
        <source>The server is in a workgroup; somebody made the NTLM-only list but not the switch that turns it on.</source>
        <translation>El servidor está en un grupo de trabajo; alguien creó la lista de solo NTLM, pero no el valor que la activa.</translation>
    </message>
    <message>
        <source>The server is in a workgroup, so nothing can prove its identity.</source>
        <translation>El servidor está en un grupo de trabajo, así que nada puede demostrar su identidad.</translation>
    </message>
    <message>
        <source>The delegation list of other teams has a gap in its numbering, and this server is missing in it.</source>
        <translation>La lista de delegación de otras áreas tiene un hueco en su numeración, y este servidor falta en ella.</translation>
    </message>
    <message>
        <source>The server lacks the update against the CredSSP vulnerability of 2018, and the gateway refuses it.</source>
        <translation>Al servidor le falta la actualización contra la vulnerabilidad de CredSSP de 2018, y la puerta de enlace lo rechaza.</translation>
    </message>
    <message>
        <source>The delegation list holds the servers of other teams, but not this one.</source>
        <translation>La lista de delegación contiene los servidores de otras áreas, pero no este.</translation>
    </message>
    <message>
        <source>A policy of the domain forbids CredSSP on every computer and locks the setting.</source>
        <translation>Una directiva del dominio prohíbe CredSSP en todos los equipos y bloquea la configuración.</translation>
    </message>
    <message>
        <source>A policy of the domain switches the delegation of fresh credentials off again at every refresh.</source>
        <translation>Una directiva del dominio vuelve a desactivar la delegación de credenciales nuevas en cada actualización.</translation>
    </message>
    <message>
        <source>The server was installed anew; its WSMAN names still sit on the old account of the same name.</source>
        <translation>El servidor se instaló de nuevo; sus nombres WSMAN siguen en la cuenta antigua del mismo nombre.</translation>
    </message>
    <message>
        <source>The server&apos;s WSMAN names were lost from the directory; WinRM registers them again when it starts.</source>
        <translation>Los nombres WSMAN del servidor se perdieron del directorio; WinRM los vuelve a registrar cuando se inicia.</translation>
    </message>
    <message>
        <source>CredSSP was never enabled on the server; the gateway is ready.</source>
        <translation>CredSSP nunca se habilitó en el servidor; la puerta de enlace está lista.</translation>
    </message>
    <message>
        <source>The person types the short name; the full name is the one that is registered and delegated.</source>
        <translation>La persona escribe el nombre corto; el nombre completo es el que está registrado y delegado.</translation>
    </message>
    <message>
        <source>Two accounts own the server&apos;s WSMAN name: its own and the service account svc-web.</source>
        <translation>Dos cuentas tienen el nombre WSMAN del servidor: la suya propia y la cuenta de servicio svc-web.</translation>
    </message>
    <message>
        <source>The gateway connects to itself; its own WSMAN names are not in the directory, and it may not register them by itself.</source>
        <translation>La puerta de enlace se conecta a sí misma; sus propios nombres WSMAN no están en el directorio, y no puede registrarlos por sí misma.</translation>
    </message>
    <message>
        <source>The server&apos;s WSMAN names are not in the directory, and the server may not register them by itself.</source>
        <translation>Los nombres WSMAN del servidor no están en el directorio, y el servidor no puede registrarlos por sí mismo.</translation>
    </message>
    <message>
        <source>The server&apos;s password no longer matches the one in the domain: its secure channel is broken.</source>
        <translation>La contraseña del servidor ya no coincide con la del dominio: su canal seguro está roto.</translation>
    </message>
    <message>
        <source>WinRM is stopped on the server, and only Remote Desktop gets there.</source>
        <translation>WinRM está detenido en el servidor, y solo se llega a él con Escritorio remoto.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeStore</name>
    <message>
        <source>The practice world could not be kept in &quot;%1&quot;: %2</source>
        <translation>No se pudo guardar el entorno de práctica en &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps the world of the scenario &quot;%2&quot;, not of &quot;%3&quot;. Name another file, or that scenario.</source>
        <translation>&quot;%1&quot; guarda el entorno del escenario &quot;%2&quot;, no de &quot;%3&quot;. Indique otro archivo, o ese escenario.</translation>
    </message>
    <message>
        <source>There is no practice world in &quot;%1&quot;.</source>
        <translation>No hay ningún entorno de práctica en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The scenario &quot;%1&quot; has no computer &quot;%2&quot;. Its client is &quot;%3&quot;.</source>
        <translation>El escenario &quot;%1&quot; no tiene ningún equipo &quot;%2&quot;. Su cliente es &quot;%3&quot;.</translation>
    </message>
</context>
<context>
    <name>credssp::ProtectedFolder</name>
    <message>
        <source>The folder &quot;%1&quot; leads to another place (a reparse point). Delete it as administrator and start again.</source>
        <translation>La carpeta &quot;%1&quot; lleva a otro lugar (un punto de reanálisis). Elimínela como administrador y empiece de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file where a folder must be. Delete it as administrator and start again.</source>
        <translation>&quot;%1&quot; es un archivo donde debe haber una carpeta. Elimínelo como administrador y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not belong to the administrators, so what lies in it cannot be trusted. Move it away as administrator and start again.</source>
        <translation>La carpeta «%1» no pertenece a los administradores, así que no se puede confiar en su contenido. Muévala como administrador y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>Others than administrators can write to the folder &quot;%1&quot;, so what lies in it cannot be trusted. Move it away as administrator and start again.</source>
        <translation>Otros que no son administradores pueden escribir en la carpeta «%1», así que no se puede confiar en su contenido. Muévala como administrador y vuelva a iniciar el programa.</translation>
    </message>
</context>
<context>
    <name>credssp::PublicNetwork</name>
    <message>
        <source>A network connection of this computer is set to Public, and Windows does not open the firewall there (WinRM firewall exception).</source>
        <translation>Una conexión de red de este equipo está establecida como Pública, y Windows no abre el firewall ahí (excepción de firewall de WinRM).</translation>
    </message>
    <message>
        <source>Windows opens no door for remote management in a network that it takes for a public one. Set the network connection to Private, or to Domain, first.</source>
        <translation>En una red que considera pública, Windows no abre ninguna puerta a la administración remota. Ponga primero la conexión de red en Privada o en Dominio.</translation>
    </message>
</context>
<context>
    <name>credssp::QuotaLimit</name>
    <message>
        <source>The server has reached a limit for remote management (quota for shells, memory, operations or message size).</source>
        <translation>El servidor alcanzó un límite de administración remota (cuota de shells, memoria, operaciones o tamaño de mensaje).</translation>
    </message>
    <message>
        <source>The server lets each person have only so many sessions, so much memory and so many requests at a time, and one of these limits is reached. Closing old sessions, or restarting the service, makes room.</source>
        <translation>El servidor concede a cada persona solo cierto número de sesiones y solicitudes y cierta cantidad de memoria, y se alcanzó uno de estos límites. Cerrar sesiones antiguas o reiniciar el servicio deja sitio.</translation>
    </message>
</context>
<context>
    <name>credssp::RegisterSpn</name>
    <message>
        <source>&quot;%1&quot; belongs to the account &quot;%2&quot; (%3). Nothing is registered before that is settled; see move-spn.</source>
        <translation>&quot;%1&quot; pertenece a la cuenta &quot;%2&quot; (%3). No se registra nada hasta que eso se resuelva; vea move-spn.</translation>
    </message>
    <message>
        <source>Register the missing service principal names</source>
        <translation>Registrar los nombres principales de servicio que faltan</translation>
    </message>
    <message>
        <source>If you want the server to be able to prove who it is, then register its names (WSMAN service principal names) in the directory.</source>
        <translation>Si quiere que el servidor pueda demostrar quién es, registre sus nombres (nombres principales de servicio WSMAN) en el directorio.</translation>
    </message>
    <message>
        <source>Nobody owns these service principal names: %1.</source>
        <translation>Nadie tiene estos nombres principales de servicio: %1.</translation>
    </message>
    <message>
        <source>Event 10154 says that the computer could not write them itself.</source>
        <translation>El evento 10154 indica que el equipo no pudo escribirlos por sí mismo.</translation>
    </message>
    <message>
        <source>No service principal name that could be looked up is missing.</source>
        <translation>No falta ningún nombre principal de servicio que se pudiera consultar.</translation>
    </message>
    <message>
        <source>Sign out and in again on &quot;%1&quot; before you try again: other sign-ins may still remember that the name was missing.</source>
        <translation>Cierre la sesión en &quot;%1&quot; e iníciela de nuevo antes de volver a intentarlo: otros inicios de sesión pueden recordar todavía que el nombre faltaba.</translation>
    </message>
    <message>
        <source>Registering needs the right to write to these accounts in the directory.</source>
        <translation>Para registrar hace falta el derecho a escribir en estas cuentas del directorio.</translation>
    </message>
    <message>
        <source>Every service principal name is registered where it belongs.</source>
        <translation>Cada nombre principal de servicio está registrado donde corresponde.</translation>
    </message>
    <message>
        <source>The directory could not be asked for the service principal names, so it is not known what is missing.</source>
        <translation>No se pudieron consultar en el directorio los nombres principales de servicio, así que no se sabe qué falta.</translation>
    </message>
</context>
<context>
    <name>credssp::RegistryGroup</name>
    <message>
        <source>Copy the key&apos;s path: %1</source>
        <translation>Copiar la ruta de la clave: %1</translation>
    </message>
    <message>
        <source>Changes below %1</source>
        <translation>Cambios en %1</translation>
    </message>
    <message numerus="yes">
        <source>= %n other entries stay</source>
        <translation>
            <numerusform>= %n otra entrada permanece</numerusform>
            <numerusform>= %n otras entradas permanecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= %n entries stay</source>
        <translation>
            <numerusform>= %n entrada permanece</numerusform>
            <numerusform>= %n entradas permanecen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::RegistryModel</name>
    <message>
        <source>(default value)</source>
        <translation>(valor predeterminado)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>credssp::RegistryTable</name>
    <message>
        <source>Registry values before and after</source>
        <translation>Valores del Registro antes y después</translation>
    </message>
</context>
<context>
    <name>credssp::RemoteComputer</name>
    <message>
        <source>No computer was found under the name &quot;%1&quot;. Check how it is written.</source>
        <translation>No se encontró ningún equipo con el nombre &quot;%1&quot;. Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>WinRM on &quot;%1&quot; does not answer. Check that the computer is switched on, that its service WinRM runs, and that no firewall is in between.</source>
        <translation>WinRM en &quot;%1&quot; no responde. Compruebe que el equipo esté encendido, que su servicio WinRM esté en ejecución y que no haya un firewall de por medio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let you in. Sign in to Windows as an administrator of that computer, and try again.</source>
        <translation>&quot;%1&quot; no le permite entrar. Inicie sesión en Windows como administrador de ese equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The domain could not prove that &quot;%1&quot; is the computer it says it is (Kerberos).</source>
        <translation>El dominio no pudo demostrar que &quot;%1&quot; sea el equipo que dice ser (Kerberos).</translation>
    </message>
    <message>
        <source>Windows signs you in to &quot;%1&quot; only when the domain can prove which computer that is. Use the computer&apos;s full name instead of an address. This does not work for computers in a workgroup.</source>
        <translation>Windows solo inicia su sesión en &quot;%1&quot; si el dominio puede demostrar qué equipo es. Use el nombre completo del equipo en lugar de una dirección. Esto no funciona con equipos de un grupo de trabajo.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off on &quot;%1&quot;. Its administrator can switch it on there with Enable-PSRemoting.</source>
        <translation>La comunicación remota de PowerShell (PowerShell Remoting) está desactivada en &quot;%1&quot;. Su administrador puede activarla allí con Enable-PSRemoting.</translation>
    </message>
    <message>
        <source>Windows could not ask &quot;%1&quot;. It reports: %2</source>
        <translation>Windows no pudo consultar &quot;%1&quot;. Informa: %2</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered does not fit the question, so it is not used.</source>
        <translation>Lo que &quot;%1&quot; respondió no corresponde a la pregunta, así que no se usa.</translation>
    </message>
    <message>
        <source>The version of tspkg.dll on &quot;%1&quot; (%2) does not tell whether the CredSSP update of 2018 is there.</source>
        <translation>La versión de tspkg.dll en &quot;%1&quot; (%2) no indica si tiene la actualización de CredSSP de 2018.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup. It has no domain that could be asked.</source>
        <translation>&quot;%1&quot; está en un grupo de trabajo. No tiene un dominio al que consultar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a domain controller. It has no secure channel that could be looked at.</source>
        <translation>&quot;%1&quot; es un controlador de dominio. No tiene un canal seguro (Secure Channel) que se pueda ver.</translation>
    </message>
    <message>
        <source>No domain controller told &quot;%1&quot; the time.</source>
        <translation>Ningún controlador de dominio le dio la hora a &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The registry of &quot;%1&quot; holds a value of a kind that PowerShell cannot hand over.</source>
        <translation>El Registro de &quot;%1&quot; contiene un valor de un tipo que PowerShell no puede entregar.</translation>
    </message>
    <message>
        <source>The local policy of &quot;%1&quot; is far larger than expected, so it was not read.</source>
        <translation>La directiva local de &quot;%1&quot; es mucho más grande de lo esperado, así que no se leyó.</translation>
    </message>
    <message>
        <source>A program of Windows on &quot;%1&quot; did not answer as expected.</source>
        <translation>Un programa de Windows en &quot;%1&quot; no respondió como se esperaba.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot tell this of itself.</source>
        <translation>&quot;%1&quot; no puede decir esto de sí mismo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; no tiene &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>PowerShell on &quot;%1&quot; reports: %2</source>
        <translation>PowerShell en &quot;%1&quot; informa: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now leads to another computer than before. Nothing of what it answered is used.</source>
        <translation>&quot;%1&quot; lleva ahora a un equipo distinto que antes. No se usa nada de lo que respondió.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered cannot be read, so it is not used.</source>
        <translation>Lo que &quot;%1&quot; respondió no se puede leer, así que no se usa.</translation>
    </message>
    <message>
        <source>Windows could not sign you in to &quot;%1&quot;. Check that a domain controller answers and that the clocks agree, or sign in to Windows again.</source>
        <translation>Windows no pudo iniciar su sesión en &quot;%1&quot;. Compruebe que un controlador de dominio responda y que los relojes coincidan, o vuelva a iniciar sesión en Windows.</translation>
    </message>
    <message>
        <source>PowerShell runs with restrictions on &quot;%1&quot; (Constrained Language Mode), and they do not allow this.</source>
        <translation>PowerShell funciona con restricciones en &quot;%1&quot; (Constrained Language Mode) y no permiten esto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let PowerShell run what this needs (execution policy).</source>
        <translation>&quot;%1&quot; no permite que PowerShell ejecute lo que esto necesita (directiva de ejecución, execution policy).</translation>
    </message>
    <message>
        <source>This needs administrator rights on &quot;%1&quot;.</source>
        <translation>Esto requiere derechos de administrador en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not said which computer it is. Nothing was changed.</source>
        <translation>&quot;%1&quot; no ha dicho qué equipo es. No se cambió nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now leads to another computer than before. Nothing was changed.</source>
        <translation>&quot;%1&quot; lleva ahora a un equipo distinto que antes. No se cambió nada.</translation>
    </message>
    <message>
        <source>Windows on &quot;%1&quot; does not live in C:\Windows, so this program is not where it was shown to be. Nothing was changed.</source>
        <translation>En &quot;%1&quot;, Windows no está en C:\Windows, así que este programa no está donde se mostró. No se cambió nada.</translation>
    </message>
    <message>
        <source>This change of the registry of &quot;%1&quot; cannot be made over the network.</source>
        <translation>Este cambio en el Registro de «%1» no se puede hacer a través de la red.</translation>
    </message>
</context>
<context>
    <name>credssp::RenameComputer</name>
    <message>
        <source>Give the server a new name (last resort)</source>
        <translation>Dar al servidor un nombre nuevo (último recurso)</translation>
    </message>
    <message>
        <source>If you want to get rid of records of an old computer of the same name and nothing cheaper helped, then give the server a new name.</source>
        <translation>Si quiere librarse de los registros de un equipo antiguo del mismo nombre y nada más sencillo ayudó, dé al servidor un nombre nuevo.</translation>
    </message>
    <message>
        <source>It is the last resort: everything that knows the server by its name must be changed with it.</source>
        <translation>Es el último recurso: todo lo que conoce al servidor por su nombre se debe cambiar también.</translation>
    </message>
    <message>
        <source>A new name would not prove the server&apos;s identity either.</source>
        <translation>Un nombre nuevo tampoco demostraría la identidad del servidor.</translation>
    </message>
    <message>
        <source>Another account carries the server&apos;s name in the directory.</source>
        <translation>Otra cuenta lleva el nombre del servidor en el directorio.</translation>
    </message>
    <message>
        <source>A record of an old computer of the same name could be in the way; the directory could not be asked.</source>
        <translation>Un registro de un equipo antiguo del mismo nombre podría estorbar; no se pudo consultar el directorio.</translation>
    </message>
    <message>
        <source>No record of another computer is in the way of the server&apos;s name.</source>
        <translation>Ningún registro de otro equipo estorba al nombre del servidor.</translation>
    </message>
    <message>
        <source>The checks find nothing wrong on the server; it keeps its name.</source>
        <translation>Las comprobaciones no encuentran nada mal en el servidor; conserva su nombre.</translation>
    </message>
    <message>
        <source>Try everything cheaper first: a service principal name that sits on the wrong account is moved with move-spn.</source>
        <translation>Pruebe primero todo lo que sea más sencillo: un nombre principal de servicio que está en la cuenta equivocada se mueve con move-spn.</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a new name, for example &quot;%2&quot;</source>
        <translation>Dar a &quot;%1&quot; un nombre nuevo, por ejemplo &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Agree on a new name with everybody who uses &quot;%1&quot;.</source>
        <translation>Acuerde un nombre nuevo con todos los que usan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>On &quot;%1&quot;, open Settings, System, About, and choose &quot;Rename this PC&quot;.</source>
        <translation>En &quot;%1&quot;, abra Configuración, Sistema, Acerca de (o Información), y elija &quot;Cambiar el nombre de este equipo&quot;.</translation>
    </message>
    <message>
        <source>Restart the server.</source>
        <translation>Reinicie el servidor.</translation>
    </message>
    <message>
        <source>Change the name wherever it stands: in Windows Admin Center, in scripts, and in certificates.</source>
        <translation>Cambie el nombre en todos los sitios donde aparece: en Windows Admin Center, en scripts y en certificados.</translation>
    </message>
    <message>
        <source>Connect to the server under its new name.</source>
        <translation>Conéctese al servidor con su nombre nuevo.</translation>
    </message>
    <message>
        <source>The old name is not given back: the records that were in its way are still there.</source>
        <translation>El nombre antiguo no se devuelve: los registros que le estorbaban siguen ahí.</translation>
    </message>
</context>
<context>
    <name>credssp::RepairDomainTrust</name>
    <message>
        <source>Repair the computer&apos;s trust with its domain</source>
        <translation>Reparar la confianza del equipo con su dominio</translation>
    </message>
    <message>
        <source>If you want the domain and the computer to know each other again, then give the computer a new password in the domain.</source>
        <translation>Si quiere que el dominio y el equipo vuelvan a reconocerse, dé al equipo una contraseña nueva en el dominio.</translation>
    </message>
    <message>
        <source>The trust with the domain (the secure channel) is broken on: %1.</source>
        <translation>La confianza con el dominio (el canal seguro) está rota en: %1.</translation>
    </message>
    <message>
        <source>The directory has every name in its right place, and still the server does not accept what the domain issues for it: %1.</source>
        <translation>El directorio tiene cada nombre en su sitio y, aun así, el servidor no acepta lo que el dominio emite para él: %1.</translation>
    </message>
    <message>
        <source>The trust with the domain is not known to be broken.</source>
        <translation>No consta que la confianza con el dominio esté rota.</translation>
    </message>
    <message>
        <source>No computer that could be read has lost the trust of its domain.</source>
        <translation>Ningún equipo que se pudo leer ha perdido la confianza de su dominio.</translation>
    </message>
    <message>
        <source>Repair the trust of &quot;%1&quot; with its domain</source>
        <translation>Reparar la confianza de &quot;%1&quot; con su dominio</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot; with a local administrator account, for example with Remote Desktop.</source>
        <translation>Inicie sesión en &quot;%1&quot; con una cuenta de administrador local, por ejemplo con Escritorio remoto.</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as administrator. Windows asks for the password in a window of its own; CredSSP Wizard never sees it.</source>
        <translation>Abra Windows PowerShell como administrador. Windows pide la contraseña en una ventana propia; CredSSP Wizard nunca la ve.</translation>
    </message>
    <message>
        <source>Run this command, and enter an account that may join computers to the domain: %1</source>
        <translation>Ejecute este comando y escriba una cuenta que pueda unir equipos al dominio: %1</translation>
    </message>
    <message>
        <source>If the answer is not True: take the computer out of the domain, put it back in, and restart it.</source>
        <translation>Si la respuesta no es True: saque el equipo del dominio, vuelva a unirlo y reinícielo.</translation>
    </message>
    <message>
        <source>On a domain controller this command does not work; turn to the domain&apos;s administrators.</source>
        <translation>En un controlador de dominio este comando no funciona; diríjase a los administradores del dominio.</translation>
    </message>
    <message>
        <source>The old, broken password is of no use to anybody, so it is not brought back.</source>
        <translation>La contraseña antigua, ya no válida, no le sirve a nadie, así que no se recupera.</translation>
    </message>
</context>
<context>
    <name>credssp::Report</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>No había nada que hacer.</translation>
    </message>
    <message>
        <source>This was interrupted before its end.</source>
        <translation>Esto se interrumpió antes de terminar.</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Confirmed plan</source>
        <translation>Plan confirmado</translation>
    </message>
    <message>
        <source>How to undo</source>
        <translation>Cómo deshacer</translation>
    </message>
    <message>
        <source>This session has been undone.</source>
        <translation>Esta sesión se ha deshecho.</translation>
    </message>
    <message>
        <source>What is still on</source>
        <translation>Qué sigue activado</translation>
    </message>
    <message>
        <source>Nothing that this session turned on is still on.</source>
        <translation>Nada de lo que activó esta sesión sigue activado.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this translation</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>CredSSP Wizard, session %1</source>
        <translation>CredSSP Wizard, sesión %1</translation>
    </message>
    <message>
        <source>Practice (%1): nothing here is real.</source>
        <translation>Práctica (%1): nada de lo que hay aquí es real.</translation>
    </message>
    <message>
        <source>The last line of the journal was cut off by a crash and is left out.</source>
        <translation>La última línea del diario quedó cortada por un cierre inesperado y se omite.</translation>
    </message>
    <message>
        <source>Written by CredSSP Wizard.</source>
        <translation>Escrito por CredSSP Wizard.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Remedy: %1 (%2)</source>
        <translation>Solución: %1 (%2)</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>Equipos: %1</translation>
    </message>
    <message>
        <source>Started: %1, by %2</source>
        <translation>Inicio: %1, por %2</translation>
    </message>
    <message>
        <source>Confirmed plan: %1</source>
        <translation>Plan confirmado: %1</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>permanece</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>Done: every change was made and read back.</source>
        <translation>Hecho: todos los cambios se hicieron y se comprobaron leyéndolos de nuevo.</translation>
    </message>
    <message>
        <source>A change failed. The steps below say how far it came.</source>
        <translation>Un cambio falló. Los pasos de abajo indican hasta dónde llegó.</translation>
    </message>
    <message>
        <source>Refused before a change: things were no longer as they had been shown.</source>
        <translation>Rechazado antes de un cambio: las cosas ya no estaban como se habían mostrado.</translation>
    </message>
    <message>
        <source>Waiting: a person must still do something.</source>
        <translation>En espera: una persona todavía debe hacer algo.</translation>
    </message>
    <message>
        <source>Interrupted: it can be finished or undone.</source>
        <translation>Interrumpido: se puede terminar o deshacer.</translation>
    </message>
    <message>
        <source>Undone: everything that can be given back was given back.</source>
        <translation>Deshecho: se devolvió todo lo que se puede devolver.</translation>
    </message>
    <message>
        <source>Partly undone: the steps below say what stayed.</source>
        <translation>Deshecho en parte: los pasos de abajo indican qué quedó.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>a la espera de una persona</translation>
    </message>
    <message>
        <source>done, not proven</source>
        <translation>hecho, sin demostrar</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>What was undone</source>
        <translation>Qué se deshizo</translation>
    </message>
    <message>
        <source>What was finished later</source>
        <translation>Qué se terminó después</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>Para qué sirve esto</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Qué estaba mal</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>sin riesgo</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>riesgo bajo</translation>
    </message>
    <message>
        <source>restarts something</source>
        <translation>reinicia algo</translation>
    </message>
    <message>
        <source>weakens security</source>
        <translation>debilita la seguridad</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>local policy</source>
        <translation>directiva local</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>no establecido</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>PowerShell on %1, as administrator</source>
        <translation>PowerShell en %1, como administrador</translation>
    </message>
    <message>
        <source>PowerShell on %1</source>
        <translation>PowerShell en %1</translation>
    </message>
    <message>
        <source>Program on %1, as administrator</source>
        <translation>Programa en %1, como administrador</translation>
    </message>
    <message>
        <source>Program on %1</source>
        <translation>Programa en %1</translation>
    </message>
    <message>
        <source>The same in PowerShell, for reference</source>
        <translation>Lo mismo en PowerShell, como referencia</translation>
    </message>
    <message>
        <source>A person does this on %1</source>
        <translation>Una persona hace esto en %1</translation>
    </message>
    <message>
        <source>Done except for what you left out: every other change was made and read back.</source>
        <translation>Hecho, salvo lo que usted omitió: todos los demás cambios se hicieron y se comprobaron leyéndolos de nuevo.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message numerus="yes">
        <source>CredSSP Wizard, %n session(s)</source>
        <translation>
            <numerusform>CredSSP Wizard, %n sesión</numerusform>
            <numerusform>CredSSP Wizard, %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decided on %2 to leave CredSSP on: %3</source>
        <translation>%1 decidió el %2 dejar CredSSP activado: %3</translation>
    </message>
    <message>
        <source>very likely, %1 %</source>
        <translation>muy probable, %1 %</translation>
    </message>
    <message>
        <source>likely, %1 %</source>
        <translation>probable, %1 %</translation>
    </message>
    <message>
        <source>possible, %1 %</source>
        <translation>posible, %1 %</translation>
    </message>
    <message>
        <source>The same for the registry (HKLM) in PowerShell, for reference; it has no command for the local policy</source>
        <translation>Lo mismo para el Registro (HKLM) en PowerShell, como referencia; PowerShell no tiene ningún comando para la directiva local</translation>
    </message>
    <message>
        <source>done, as a person reports</source>
        <translation>hecho, según informa una persona</translation>
    </message>
    <message>
        <source>failed, as a person reports</source>
        <translation>con error, según informa una persona</translation>
    </message>
    <message>
        <source>Done: every change was made. What was done on %1 is reported by a person and was not read back; everything else was.</source>
        <translation>Hecho: todos los cambios se hicieron. Lo que se hizo en %1 lo informa una persona y no se leyó de nuevo; todo lo demás sí.</translation>
    </message>
</context>
<context>
    <name>credssp::ResetCredSsp</name>
    <message>
        <source>Switch CredSSP on where it is missing</source>
        <translation>Activar CredSSP donde falta</translation>
    </message>
    <message>
        <source>If you want to hand your sign-in to the server again, then turn on CredSSP on both sides and allow it for exactly this server.</source>
        <translation>Si quiere volver a entregar sus datos de inicio de sesión al servidor, active CredSSP en ambos lados y permítalo exactamente para este servidor.</translation>
    </message>
    <message>
        <source>CredSSP is off on &quot;%1&quot;, which sends the sign-in.</source>
        <translation>CredSSP está desactivado en &quot;%1&quot;, que envía los datos de inicio de sesión.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept CredSSP.</source>
        <translation>&quot;%1&quot; no acepta CredSSP.</translation>
    </message>
    <message>
        <source>CredSSP is enabled on both sides and allowed for the server.</source>
        <translation>CredSSP está activado en ambos lados y permitido para el servidor.</translation>
    </message>
    <message>
        <source>Nothing points to CredSSP being off.</source>
        <translation>Nada apunta a que CredSSP esté desactivado.</translation>
    </message>
    <message>
        <source>CredSSP hands your complete sign-in to the server. Turn it off again when the task is done.</source>
        <translation>CredSSP entrega al servidor sus datos de inicio de sesión completos. Vuelva a desactivarlo cuando la tarea esté hecha.</translation>
    </message>
    <message>
        <source>CredSSP is already enabled on both sides, and the list names the servers.</source>
        <translation>CredSSP ya está activado en ambos lados, y la lista indica los servidores.</translation>
    </message>
    <message>
        <source>A policy decides this setting. It would refuse the change or take it back.</source>
        <translation>Una directiva decide esta configuración. Rechazaría el cambio o lo revertiría.</translation>
    </message>
    <message>
        <source>Passing on a new sign-in (AllowFreshCredentials) is not switched on.</source>
        <translation>No está activado pasar credenciales nuevas (AllowFreshCredentials).</translation>
    </message>
    <message>
        <source>The list of allowed servers does not name &quot;%1&quot;.</source>
        <translation>La lista de servidores permitidos no indica &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Turn on CredSSP on &quot;%1&quot; by hand</source>
        <translation>Activar CredSSP a mano en &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot;, for example with Remote Desktop.</source>
        <translation>Inicie sesión en &quot;%1&quot;, por ejemplo con Escritorio remoto.</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator.</source>
        <translation>Abra PowerShell como administrador.</translation>
    </message>
    <message>
        <source>Run this command: %1</source>
        <translation>Ejecute este comando: %1</translation>
    </message>
    <message>
        <source>It was switched on by hand, so it is switched off by hand: %1</source>
        <translation>Se activó a mano, así que se desactiva a mano: %1</translation>
    </message>
    <message>
        <source>CredSSP is already enabled on &quot;%1&quot;, and the list names the servers. Whether every server accepts CredSSP could not be read.</source>
        <translation>CredSSP ya está habilitado en «%1» y la lista nombra los servidores. No se pudo leer si todos los servidores aceptan CredSSP.</translation>
    </message>
</context>
<context>
    <name>credssp::RestartComputers</name>
    <message>
        <source>Restart the computers</source>
        <translation>Reiniciar los equipos</translation>
    </message>
    <message>
        <source>If you want Windows to forget what it remembers wrongly, then restart the server and this computer.</source>
        <translation>Si quiere que Windows olvide lo que recuerda mal, reinicie el servidor y este equipo.</translation>
    </message>
    <message>
        <source>Nothing points to something that a restart would clear.</source>
        <translation>Nada apunta a algo que un reinicio resolvería.</translation>
    </message>
    <message>
        <source>A restart does not give &quot;%1&quot; an identity that can be proven.</source>
        <translation>Un reinicio no da a &quot;%1&quot; una identidad que se pueda demostrar.</translation>
    </message>
    <message>
        <source>This error does not go away with a restart.</source>
        <translation>Este error no desaparece con un reinicio.</translation>
    </message>
    <message>
        <source>Windows remembers tickets and refusals until it is restarted; one of them may be out of date.</source>
        <translation>Windows recuerda los vales de Kerberos y los rechazos hasta que se reinicia; alguno de ellos puede estar anticuado.</translation>
    </message>
    <message>
        <source>Everybody who works on these computers is interrupted.</source>
        <translation>Se interrumpe a todos los que trabajan en estos equipos.</translation>
    </message>
    <message>
        <source>Save all work first. Programs are closed without asking, and sessions to these computers drop.</source>
        <translation>Guarde antes todo el trabajo. Los programas se cierran sin preguntar, y las sesiones con estos equipos se cortan.</translation>
    </message>
    <message>
        <source>Servers on which the checks find nothing wrong are not restarted.</source>
        <translation>Los servidores en los que las comprobaciones no encuentran nada mal no se reinician.</translation>
    </message>
    <message>
        <source>When this computer has restarted, open CredSSP Wizard again; it finishes what was begun.</source>
        <translation>Cuando este equipo se haya reiniciado, abra de nuevo CredSSP Wizard; termina lo que se empezó.</translation>
    </message>
</context>
<context>
    <name>credssp::RestartWinRm</name>
    <message>
        <source>Start or restart the WinRM service</source>
        <translation>Iniciar o reiniciar el servicio WinRM</translation>
    </message>
    <message>
        <source>If you want the server to answer and to register its own names, then start its remote management service (WinRM) anew.</source>
        <translation>Si quiere que el servidor responda y registre sus propios nombres, inicie de nuevo su servicio de administración remota (WinRM).</translation>
    </message>
    <message>
        <source>The WinRM service is stopped on: %1.</source>
        <translation>El servicio WinRM está detenido en: %1.</translation>
    </message>
    <message>
        <source>A service principal name is missing, and WinRM registers it when it starts: %1.</source>
        <translation>Falta un nombre principal de servicio, y WinRM lo registra cuando se inicia: %1.</translation>
    </message>
    <message>
        <source>The computer was not allowed to write its own service principal names, so restarting WinRM does not bring them: %1.</source>
        <translation>El equipo no tuvo permiso para escribir sus propios nombres principales de servicio, así que reiniciar WinRM no los crea: %1.</translation>
    </message>
    <message>
        <source>The WinRM service is stopped on &quot;%1&quot;; commands that set up CredSSP there need it.</source>
        <translation>El servicio WinRM está detenido en &quot;%1&quot;; los comandos que configuran CredSSP allí lo necesitan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer on WinRM&apos;s port, and its service could not be asked; it may be stopped.</source>
        <translation>&quot;%1&quot; no responde en el puerto de WinRM, y no se pudo consultar su servicio; puede estar detenido.</translation>
    </message>
    <message>
        <source>WinRM is running, and no service principal name is missing.</source>
        <translation>WinRM está en ejecución, y no falta ningún nombre principal de servicio.</translation>
    </message>
    <message>
        <source>Afterwards, connect to the server again in Windows Admin Center.</source>
        <translation>Después, conéctese de nuevo al servidor en Windows Admin Center.</translation>
    </message>
    <message>
        <source>WinRM is running, and it was not allowed to write the names that are missing. Restarting it changes nothing.</source>
        <translation>WinRM está en ejecución, y no tuvo permiso para escribir los nombres que faltan. Reiniciarlo no cambia nada.</translation>
    </message>
    <message>
        <source>WinRM is running and needs no restart.</source>
        <translation>WinRM está en ejecución y no necesita reiniciarse.</translation>
    </message>
    <message>
        <source>All remote sessions to &quot;%1&quot; drop: PowerShell remoting, Windows Admin Center, and whatever else uses WinRM.</source>
        <translation>Todas las sesiones remotas con &quot;%1&quot; se cortan: la comunicación remota de PowerShell, Windows Admin Center y todo lo demás que use WinRM.</translation>
    </message>
    <message>
        <source>Start the WinRM service on &quot;%1&quot; by hand</source>
        <translation>Iniciar el servicio WinRM a mano en &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot; with Remote Desktop.</source>
        <translation>Inicie sesión en &quot;%1&quot; con Escritorio remoto.</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator.</source>
        <translation>Abra PowerShell como administrador.</translation>
    </message>
    <message>
        <source>Run this command: %1</source>
        <translation>Ejecute este comando: %1</translation>
    </message>
    <message>
        <source>A restart cannot be taken back.</source>
        <translation>Un reinicio no se puede revertir.</translation>
    </message>
    <message>
        <source>If the service was stopped before, run this command in PowerShell as administrator: %1</source>
        <translation>Si el servicio estaba detenido antes, ejecute este comando en PowerShell como administrador: %1</translation>
    </message>
</context>
<context>
    <name>credssp::ResultModel</name>
    <message>
        <source>Was it taken back?</source>
        <translation>¿Se revirtió?</translation>
    </message>
    <message>
        <source>Is CredSSP off again?</source>
        <translation>¿Está CredSSP desactivado de nuevo?</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>¿Funcionó?</translation>
    </message>
    <message>
        <source>First comes what was read back. Whether it helped, only you can see.</source>
        <translation>Primero está lo que se leyó de nuevo. Si ayudó, solo usted puede verlo.</translation>
    </message>
    <message>
        <source>This is what was read back from the computers.</source>
        <translation>Esto es lo que se leyó de nuevo en los equipos.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>No había nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was done, but %n change(s) cannot be read back here and are not proven.</source>
        <translation>
            <numerusform>Se hizo todo, pero %n cambio no se puede volver a leer aquí y no está demostrado.</numerusform>
            <numerusform>Se hizo todo, pero %n cambios no se pueden volver a leer aquí y no están demostrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>%n cambio revertido. Todo se leyó de nuevo y está como se mostró.</numerusform>
            <numerusform>%n cambios revertidos. Todo se leyó de nuevo y está como se mostró.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>%n cambio hecho. Todo se leyó de nuevo y está como se mostró.</numerusform>
            <numerusform>%n cambios hechos. Todo se leyó de nuevo y está como se mostró.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken back.</source>
        <translation>No se pudo revertir todo.</translation>
    </message>
    <message>
        <source>You still have to do something yourself; then the rest can follow.</source>
        <translation>Usted todavía tiene que hacer algo; después puede seguir el resto.</translation>
    </message>
    <message>
        <source>Not everything was done. The rest can be done now, or be left.</source>
        <translation>No se hizo todo. El resto se puede hacer ahora o dejar como está.</translation>
    </message>
    <message>
        <source>Take back the &amp;rest</source>
        <translation>Revertir el &amp;resto</translation>
    </message>
    <message>
        <source>Do the &amp;rest</source>
        <translation>Hacer el &amp;resto</translation>
    </message>
    <message>
        <source>The connection is being tried…</source>
        <translation>Se está probando la conexión…</translation>
    </message>
    <message>
        <source>Connected. It works now.</source>
        <translation>Conectado. Ahora funciona.</translation>
    </message>
    <message>
        <source>Not connected. This is what came back:</source>
        <translation>No conectado. Esta es la respuesta:</translation>
    </message>
    <message>
        <source>This error is not known here; the checks alone decide what helps.</source>
        <translation>Este error no se conoce aquí; solo las comprobaciones deciden qué ayuda.</translation>
    </message>
    <message>
        <source>This is the error that was there before: %1</source>
        <translation>Este es el error que había antes: %1</translation>
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
        <translation>La última página dice qué se cambió y qué sigue activado.</translation>
    </message>
    <message>
        <source>The computers are read again, and the next remedy is looked for with what was learnt. What was changed so far stays, and can be taken back at the end.</source>
        <translation>Se vuelve a leer en los equipos, y se busca la siguiente solución con lo que se ha sabido. Lo que se cambió hasta ahora permanece y se puede revertir al final.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Find the next remedy</source>
        <translation>&amp;Buscar la siguiente solución</translation>
    </message>
    <message>
        <source>PowerShell is open in a window of its own. Sign in there; what comes of it appears here.</source>
        <translation>PowerShell está abierto en su propia ventana. Inicie sesión allí; el resultado aparece aquí.</translation>
    </message>
    <message>
        <source>The connection was not tried.</source>
        <translation>No se probó la conexión.</translation>
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
        <translation>Lo que se leyó de nuevo</translation>
    </message>
    <message>
        <source>Now try again what failed</source>
        <translation>Ahora intente de nuevo lo que falló</translation>
    </message>
    <message>
        <source>For example the Create Cluster wizard. What happens?</source>
        <translation>Por ejemplo, el asistente Crear clúster (Create Cluster). ¿Qué ocurre?</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>In practice only: tries the connection between the practice computers and chooses the answer.</source>
        <translation>Solo en la práctica: prueba la conexión entre los equipos de práctica y elige la respuesta.</translation>
    </message>
    <message>
        <source>It &amp;works</source>
        <translation>Funci&amp;ona</translation>
    </message>
    <message>
        <source>Then this is done.</source>
        <translation>Entonces esto está listo.</translation>
    </message>
    <message>
        <source>The &amp;same error</source>
        <translation>El &amp;mismo error</translation>
    </message>
    <message>
        <source>Then something else is the cause.</source>
        <translation>Entonces la causa es otra.</translation>
    </message>
    <message>
        <source>&amp;Another error</source>
        <translation>O&amp;tro error</translation>
    </message>
    <message>
        <source>One hurdle is gone; paste the next one.</source>
        <translation>Un obstáculo menos; pegue el siguiente.</translation>
    </message>
    <message>
        <source>What Windows prints</source>
        <translation>Lo que muestra Windows</translation>
    </message>
    <message>
        <source>Paste the other error here</source>
        <translation>Pegue aquí el otro error</translation>
    </message>
    <message>
        <source>The other error</source>
        <translation>El otro error</translation>
    </message>
    <message>
        <source>It is recognized while you type.</source>
        <translation>Se reconoce mientras escribe.</translation>
    </message>
    <message>
        <source>Every change was read back from the computers; the list says what was found. Whether that helped shows only when what failed is tried again. Do that now, come back, and choose what happened. Nothing is changed on this page.</source>
        <translation>Cada cambio se leyó de nuevo en los equipos; la lista dice qué se encontró. Solo al intentar de nuevo lo que falló se ve si eso ayudó. Hágalo ahora, vuelva y elija qué ocurrió. En esta página no se cambia nada.</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>Dejar de &amp;esperar</translation>
    </message>
    <message>
        <source>&amp;Try the second hop</source>
        <translation>Probar el &amp;segundo salto</translation>
    </message>
    <message>
        <source>Shows what will run. Then PowerShell opens in a window, and you sign in there.</source>
        <translation>Muestra lo que se va a ejecutar. Después se abre PowerShell en una ventana y usted inicia sesión allí.</translation>
    </message>
</context>
<context>
    <name>credssp::ReviewModel</name>
    <message>
        <source>The second window could not be opened. Nothing was changed.</source>
        <translation>No se pudo abrir la segunda ventana. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file for it could not be written: %1</source>
        <translation>No se pudo escribir el archivo para ella: %1</translation>
    </message>
    <message>
        <source>The second window was closed, and nothing was changed in it.</source>
        <translation>La segunda ventana se cerró, y no se cambió nada en ella.</translation>
    </message>
    <message>
        <source>The second window was not opened. Nothing was changed.</source>
        <translation>La segunda ventana no se abrió. No se cambió nada.</translation>
    </message>
    <message>
        <source>This window no longer waits. Close the second window before you go on here.</source>
        <translation>Esta ventana ya no espera. Cierre la segunda ventana antes de continuar aquí.</translation>
    </message>
    <message>
        <source>The second window was closed before everything was done.</source>
        <translation>La segunda ventana se cerró antes de que todo estuviera hecho.</translation>
    </message>
    <message>
        <source>The computers are being asked what is there now.</source>
        <translation>Se está consultando a los equipos qué hay ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on %1.</source>
        <comment>one computer, by its name</comment>
        <translation>
            <numerusform>%n cambio en %1.</numerusform>
            <numerusform>%n cambios en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), on %1 computers.</source>
        <comment>at least two computers</comment>
        <translation>
            <numerusform>%n cambio, en %1 equipos.</numerusform>
            <numerusform>%n cambios, en %1 equipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read every change.</source>
        <translation>Ha leído todos los cambios.</translation>
    </message>
    <message numerus="yes">
        <source>You have read %1 of %n change(s).</source>
        <translation>
            <numerusform>Ha leído %1 de %n cambio.</numerusform>
            <numerusform>Ha leído %1 de %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has changed something since. Nothing was taken back.</source>
        <translation>Alguien ha cambiado algo desde entonces. No se revirtió nada.</translation>
    </message>
    <message>
        <source>Take back &amp;only what is unchanged</source>
        <translation>Revertir &amp;solo lo que no ha cambiado</translation>
    </message>
    <message>
        <source>There is nothing to show: the changes could not be worked out.</source>
        <translation>No hay nada que mostrar: no se pudieron calcular los cambios.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Revisar de n&amp;uevo</translation>
    </message>
    <message>
        <source>A second window has been opened with administrator rights.</source>
        <translation>Se ha abierto una segunda ventana con derechos de administrador.</translation>
    </message>
    <message>
        <source>Make the changes there. This window waits, and goes on when the other one is closed.</source>
        <translation>Haga los cambios allí. Esta ventana espera y continúa cuando se cierra la otra.</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>De&amp;jar de esperar</translation>
    </message>
    <message>
        <source>There are no changes to show yet.</source>
        <translation>Todavía no hay cambios que mostrar.</translation>
    </message>
    <message>
        <source>Go back and choose what is to be done.</source>
        <translation>Vuelva atrás y elija qué se debe hacer.</translation>
    </message>
    <message>
        <source>You can read them here and save them as a PowerShell script.</source>
        <translation>Puede leerlos aquí y guardarlos como script de PowerShell.</translation>
    </message>
    <message>
        <source>These changes need administrator rights, which this window lacks.</source>
        <translation>Estos cambios necesitan derechos de administrador, y esta ventana no los tiene.</translation>
    </message>
    <message>
        <source>Close the window and start CredSSP Wizard as administrator. Nothing is lost: what was begun is offered again.</source>
        <translation>Cierre la ventana e inicie CredSSP Wizard como administrador. No se pierde nada: lo que se empezó se ofrece de nuevo.</translation>
    </message>
    <message>
        <source>These are not the changes that you saw in the first window.</source>
        <translation>Estos no son los cambios que vio en la primera ventana.</translation>
    </message>
    <message>
        <source>Something on the computers has changed in between. What you see here is what would be made now.</source>
        <translation>Algo ha cambiado entretanto en los equipos. Lo que ve aquí es lo que se haría ahora.</translation>
    </message>
    <message>
        <source>&amp;Close and go on in the first window</source>
        <translation>Cerrar y continuar en la &amp;primera ventana</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Continue as &amp;administrator</source>
        <translation>Continuar como a&amp;dministrador</translation>
    </message>
    <message>
        <source>&amp;Take back the changes</source>
        <translation>&amp;Revertir los cambios</translation>
    </message>
    <message>
        <source>&amp;Make the changes</source>
        <translation>&amp;Hacer los cambios</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n change(s)</source>
        <translation>
            <numerusform>&amp;Revertir %n cambio</numerusform>
            <numerusform>&amp;Revertir %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n change(s)</source>
        <translation>
            <numerusform>&amp;Hacer %n cambio</numerusform>
            <numerusform>&amp;Hacer %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>No se pudo escribir el archivo %1: %2</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
</context>
<context>
    <name>credssp::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review every change</source>
        <translation>Revise cada cambio</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Open each change, or tick that you have read it; then the button below wakes.</source>
        <translation>Todavía no ha ocurrido nada. Abra cada cambio, o marque que lo ha leído; entonces se activa el botón de abajo.</translation>
    </message>
    <message>
        <source>The computers are being asked</source>
        <translation>Se está consultando a los equipos</translation>
    </message>
    <message>
        <source>The changes, one after the other</source>
        <translation>Los cambios, uno tras otro</translation>
    </message>
    <message>
        <source>&amp;Save as PowerShell script</source>
        <translation>&amp;Guardar como script de PowerShell</translation>
    </message>
    <message>
        <source>Writes the same changes into a file that you can read or pass on.</source>
        <translation>Escribe los mismos cambios en un archivo que puede leer o enviar.</translation>
    </message>
    <message>
        <source>This page shows every change before anything happens: the command, every registry value before and after, the risk, and how it is undone. Nothing has been changed so far. Open a change with &quot;Show exactly what happens&quot;, or tick &quot;I have read this&quot;. When all are read, the button at the bottom wakes. You can also save the same changes as a PowerShell script and have somebody else look at them.</source>
        <translation>Esta página muestra cada cambio antes de que ocurra nada: el comando, cada valor del Registro antes y después, el riesgo y cómo se deshace. Hasta ahora no se ha cambiado nada. Abra un cambio con &quot;Mostrar exactamente qué ocurre&quot;, o marque &quot;Lo he leído&quot;. Cuando todos estén leídos, se activa el botón de abajo. También puede guardar los mismos cambios como script de PowerShell y pedir a otra persona que los revise.</translation>
    </message>
    <message>
        <source>Good to know before you go on</source>
        <translation>Conviene saberlo antes de continuar</translation>
    </message>
    <message>
        <source>Turn it off also for these servers?</source>
        <translation>¿Desactivarlo también para estos servidores?</translation>
    </message>
    <message>
        <source>Others have set them up. Without a tick nothing is taken from them.</source>
        <translation>Los configuraron otras personas. Sin una marca no se les quita nada.</translation>
    </message>
    <message>
        <source>Turn it off also for %1</source>
        <translation>Desactivarlo también para %1</translation>
    </message>
    <message>
        <source>Save as PowerShell script</source>
        <translation>Guardar como script de PowerShell</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>Scripts de PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>The script was saved as %1.</source>
        <translation>El script se guardó como %1.</translation>
    </message>
    <message>
        <source>A person makes these changes there, with a script that the next page gives out. What its answer says counts as reported by a person, not as read back.</source>
        <translation>Alguien hace estos cambios allí, con un script que da la página siguiente. Lo que dice su respuesta cuenta como informado por una persona, no como leído de nuevo.</translation>
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
        <translation>Equipos: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Practice: these computers are not real.</source>
        <translation>Práctica: estos equipos no son reales.</translation>
    </message>
    <message>
        <source>The wizard&apos;s own run of this plan looks again before each change, reads back what it changed, writes a journal, and can undo it. This script does none of that.</source>
        <translation>Cuando el propio asistente ejecuta este plan, vuelve a mirar antes de cada cambio, lee de nuevo lo que cambió, escribe un diario y puede deshacerlo. Este script no hace nada de eso.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>There is nothing to do: %1</source>
        <translation>No hay nada que hacer: %1</translation>
    </message>
    <message>
        <source>It has a part for each computer, in the order in which they must be run. -Part says with which one to begin.</source>
        <translation>Tiene una parte para cada equipo, en el orden en que se deben ejecutar. -Part indica con cuál empezar.</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Parte %1 de %2: %3</translation>
    </message>
    <message>
        <source>Part %1 of this script is for the computer &quot;%2&quot;, and this is another one. Copy the script there and run it with -Part %1.</source>
        <translation>La parte %1 de este script es para el equipo &quot;%2&quot;, y este es otro. Copie el script allí y ejecútelo con -Part %1.</translation>
    </message>
    <message>
        <source>This script is for the computer &quot;%1&quot;, and this is another one. Copy it there and run it there.</source>
        <translation>Este script es para el equipo &quot;%1&quot;, y este es otro. Cópielo allí y ejecútelo allí.</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <translation>Paso %1 de %2, %3: %4</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Riesgo: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>The wizard does this by itself; this is the same in PowerShell.</source>
        <translation>El asistente hace esto por sí mismo; esto es lo mismo en PowerShell.</translation>
    </message>
    <message>
        <source>The wizard also keeps the local policy in step; this script does not reach it.</source>
        <translation>El asistente también mantiene al día la directiva local; este script no llega a ella.</translation>
    </message>
    <message>
        <source>Step %1 failed. Nothing after it was done.</source>
        <translation>El paso %1 falló. No se hizo nada después de él.</translation>
    </message>
    <message>
        <source>By hand, on %1:</source>
        <translation>A mano, en %1:</translation>
    </message>
    <message>
        <source>Step %1 is done by hand (%2). Press Enter when it is done</source>
        <translation>El paso %1 se hace a mano (%2). Presione Entrar cuando esté hecho</translation>
    </message>
</context>
<context>
    <name>credssp::SecondHop</name>
    <message>
        <source>The server could not pass your user name and password on to the next computer (second hop).</source>
        <translation>El servidor no pudo pasar su nombre de usuario y su contraseña al siguiente equipo (segundo salto).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share and no computer. Type \\computer\share, or a computer&apos;s name, or nothing.</source>
        <translation>«%1» no es un recurso compartido ni un equipo. Escriba \\equipo\recurso, el nombre de un equipo o nada.</translation>
    </message>
    <message>
        <source>No folder for the answer could be made: %1</source>
        <translation>No se pudo crear una carpeta para la respuesta: %1</translation>
    </message>
    <message>
        <source>Sign in at %1. CredSSP passes this password on to it.</source>
        <translation>Inicie sesión en %1. CredSSP le transmite esta contraseña.</translation>
    </message>
    <message>
        <source>Press Enter to close this window</source>
        <translation>Pulse Entrar para cerrar esta ventana</translation>
    </message>
    <message>
        <source>The PowerShell window was closed before it had an answer.</source>
        <translation>La ventana de PowerShell se cerró antes de tener una respuesta.</translation>
    </message>
    <message>
        <source>What the PowerShell window left is no answer to this question.</source>
        <translation>Lo que dejó la ventana de PowerShell no es una respuesta a esta pregunta.</translation>
    </message>
    <message>
        <source>Nobody signed in, so nothing was tried.</source>
        <translation>Nadie inició sesión, así que no se probó nada.</translation>
    </message>
    <message>
        <source>Windows did not open PowerShell: %1</source>
        <translation>Windows no abrió PowerShell: %1</translation>
    </message>
    <message>
        <source>You are signed in to the server, but your password is not there. So the server cannot open a share or reach another computer in your name; CredSSP is made for this.</source>
        <translation>Usted ha iniciado sesión en el servidor, pero su contraseña no está allí. Por eso el servidor no puede abrir un recurso compartido ni alcanzar otro equipo en su nombre; para eso está CredSSP.</translation>
    </message>
</context>
<context>
    <name>credssp::SecondHopDialog</name>
    <message>
        <source>Try the second hop</source>
        <translation>Probar el segundo salto</translation>
    </message>
    <message>
        <source>Does it work from this computer to the server, and on from there?</source>
        <translation>¿Funciona desde este equipo hasta el servidor y más allá?</translation>
    </message>
    <message>
        <source>PowerShell opens in a window of its own and signs in at the server with CredSSP. Windows asks for the password there; this program never sees it. Nothing is changed.</source>
        <translation>PowerShell se abre en su propia ventana e inicia sesión en el servidor con CredSSP. Windows pide allí la contraseña; este programa nunca la ve. No se cambia nada.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>To the &amp;server:</source>
        <translation>Al &amp;servidor:</translation>
    </message>
    <message>
        <source>\\computer\share, a computer&apos;s name, or nothing</source>
        <translation>\\equipo\recurso, el nombre de un equipo o nada</translation>
    </message>
    <message>
        <source>Where to go on to from the server</source>
        <translation>Adónde seguir desde el servidor</translation>
    </message>
    <message>
        <source>And &amp;on to:</source>
        <translation>&amp;Y de allí a:</translation>
    </message>
    <message>
        <source>PowerShell, in a window that you see</source>
        <translation>PowerShell, en una ventana que usted ve</translation>
    </message>
    <message>
        <source>Open &amp;PowerShell</source>
        <translation>Abrir &amp;PowerShell</translation>
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
        <translation>Los usuarios normales pueden escribir en la carpeta de este programa.</translation>
    </message>
    <message>
        <source>Whoever replaced a file there would get administrator rights as soon as you continue. To be safe, have an administrator move the folder &quot;%1&quot; below Program Files and start the program there. Going on is your choice.</source>
        <translation>Quien reemplazara allí un archivo obtendría derechos de administrador en cuanto usted continúe. Para estar seguros, pida a un administrador que mueva la carpeta &quot;%1&quot; a Archivos de programa (Program Files) e inicie allí el programa. Usted decide si continúa.</translation>
    </message>
    <message>
        <source>&amp;Continue all the same</source>
        <translation>&amp;Continuar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <source>You stayed in this window. Nothing was changed.</source>
        <translation>Usted se quedó en esta ventana. No se cambió nada.</translation>
    </message>
    <message>
        <source>The session file &quot;%1&quot; cannot be read.</source>
        <translation>No se puede leer el archivo de sesión &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>credssp::SecureChannel</name>
    <message>
        <source>The trust with &quot;%1&quot; was whole when it was last used. Only an administrator can have a domain controller confirm that it still is.</source>
        <translation>La relación de confianza con &quot;%1&quot; estaba intacta la última vez que se usó. Solo un administrador puede hacer que un controlador de dominio confirme que lo sigue estando.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a domain controller. Only other computers have a secure channel.</source>
        <translation>&quot;%1&quot; es un controlador de dominio. Solo los demás equipos tienen un canal seguro.</translation>
    </message>
</context>
<context>
    <name>credssp::SecureChannelCheck</name>
    <message>
        <source>&quot;%1&quot; could not open the ticket that the domain issued for it. Where its service names are in the right place, its trust with the domain is broken.</source>
        <translation>&quot;%1&quot; no pudo abrir el vale de Kerberos que el dominio emitió para él. Si sus nombres de servicio están en su sitio, su confianza con el dominio está rota.</translation>
    </message>
    <message>
        <source>It is not known whether the domain still trusts &quot;%1&quot;.</source>
        <translation>No se sabe si el dominio sigue confiando en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no trust with a domain.</source>
        <translation>&quot;%1&quot; no tiene confianza con ningún dominio.</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>El equipo está en un grupo de trabajo.</translation>
    </message>
    <message>
        <source>No domain controller answers, so nobody can say.</source>
        <translation>Ningún controlador de dominio responde, así que nadie puede decirlo.</translation>
    </message>
    <message>
        <source>The domain trusts &quot;%1&quot;.</source>
        <translation>El dominio confía en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A domain controller confirmed it (the secure channel is whole).</source>
        <translation>Un controlador de dominio lo confirmó (el canal seguro está intacto).</translation>
    </message>
    <message>
        <source>The domain does not trust &quot;%1&quot; any more.</source>
        <translation>El dominio ya no confía en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The computer&apos;s password no longer fits the domain&apos;s (the secure channel is broken, code %1). So nobody can prove with a ticket who this computer is.</source>
        <translation>La contraseña del equipo ya no coincide con la del dominio (el canal seguro está roto, código %1). Por eso nadie puede demostrar con un vale de Kerberos quién es este equipo.</translation>
    </message>
    <message>
        <source>Trust with the domain</source>
        <translation>Confianza con el dominio</translation>
    </message>
    <message>
        <source>A computer that the domain no longer trusts cannot prove who it is, and nobody can sign in to it.</source>
        <translation>Un equipo en el que el dominio ya no confía no puede demostrar quién es, y nadie puede iniciar sesión en él.</translation>
    </message>
</context>
<context>
    <name>credssp::ServerCredSspCheck</name>
    <message>
        <source>Over the network the server offers these ways to sign in: %1.</source>
        <translation>A través de la red, el servidor ofrece estas formas de iniciar sesión: %1.</translation>
    </message>
    <message>
        <source>The System log holds event 10156: WinRM could not initialize CredSSP. If that still happens, look at the certificate named in the service&apos;s CertificateThumbprint.</source>
        <translation>El registro de eventos Sistema contiene el evento 10156: WinRM no pudo inicializar CredSSP. Si eso sigue ocurriendo, revise el certificado indicado en CertificateThumbprint del servicio.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not accept CredSSP.</source>
        <translation>El servidor &quot;%1&quot; no acepta CredSSP.</translation>
    </message>
    <message>
        <source>A policy decides this, and Windows refuses any other way to change it.</source>
        <translation>Una directiva decide esto, y Windows rechaza cualquier otra forma de cambiarlo.</translation>
    </message>
    <message>
        <source>Every connection with CredSSP to this server fails until it is switched on.</source>
        <translation>Toda conexión con CredSSP a este servidor falla hasta que se active.</translation>
    </message>
    <message>
        <source>CredSSP is switched on at the server &quot;%1&quot;, but the server does not offer it.</source>
        <translation>CredSSP está activado en el servidor &quot;%1&quot;, pero el servidor no lo ofrece.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepts CredSSP.</source>
        <translation>El servidor &quot;%1&quot; acepta CredSSP.</translation>
    </message>
    <message>
        <source>It is not known whether the server &quot;%1&quot; accepts CredSSP.</source>
        <translation>No se sabe si el servidor &quot;%1&quot; acepta CredSSP.</translation>
    </message>
    <message>
        <source>CredSSP is not among them, so it is switched off there.</source>
        <translation>CredSSP no está entre ellas, así que está desactivado allí.</translation>
    </message>
    <message>
        <source>CredSSP on the servers</source>
        <translation>CredSSP en los servidores</translation>
    </message>
    <message>
        <source>While CredSSP is switched off here, the server refuses every connection that uses it.</source>
        <translation>Mientras CredSSP esté desactivado aquí, el servidor rechaza toda conexión que lo use.</translation>
    </message>
</context>
<context>
    <name>credssp::ServerIdentity</name>
    <message>
        <source>&quot;%1&quot; is an address, and Windows proves the identity of computers by name.</source>
        <translation>&quot;%1&quot; es una dirección, y Windows demuestra la identidad de los equipos por su nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, so no domain can prove to it who a server is.</source>
        <translation>&quot;%1&quot; está en un grupo de trabajo, así que ningún dominio puede demostrarle quién es un servidor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, so no domain can prove who it is.</source>
        <translation>&quot;%1&quot; está en un grupo de trabajo, así que ningún dominio puede demostrar quién es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are in different domains that do not trust each other.</source>
        <translation>&quot;%1&quot; y &quot;%2&quot; están en dominios distintos que no confían el uno en el otro.</translation>
    </message>
    <message>
        <source>The domain has no computer account for &quot;%1&quot;.</source>
        <translation>El dominio no tiene ninguna cuenta de equipo para &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No computer has registered the name &quot;%1&quot; in the domain.</source>
        <translation>Ningún equipo ha registrado el nombre &quot;%1&quot; en el dominio.</translation>
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
        <translation>Quitar el servidor %1</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Quitar este servidor</translation>
    </message>
</context>
<context>
    <name>credssp::ServiceNotRunning</name>
    <message>
        <source>The service for remote management is not running (Windows Remote Management, WinRM).</source>
        <translation>El servicio de administración remota no está en ejecución (Administración remota de Windows, WinRM).</translation>
    </message>
    <message>
        <source>Remote management is a service of Windows, and it is stopped. It has to be started on the computer that the message is about.</source>
        <translation>La administración remota es un servicio de Windows, y está detenido. Hay que iniciarlo en el equipo del que trata el mensaje.</translation>
    </message>
</context>
<context>
    <name>credssp::Session</name>
    <message>
        <source>These changes need administrator rights. Start the program again as administrator. Nothing was changed.</source>
        <translation>Estos cambios necesitan derechos de administrador. Inicie de nuevo el programa como administrador. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no remedy &quot;%1&quot;. The remedies are: %2.</source>
        <translation>No existe la solución &quot;%1&quot;. Las soluciones son: %2.</translation>
    </message>
    <message>
        <source>This session belongs to another practice world (%1). Nothing was changed.</source>
        <translation>Esta sesión pertenece a otro entorno de práctica (%1). No se cambió nada.</translation>
    </message>
    <message>
        <source>This session was about %1, which is not the same computer now. Nothing was changed.</source>
        <translation>Esta sesión era sobre %1, que ya no es el mismo equipo. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 (Computer: %2)</source>
        <translation>%1 (Equipo: %2)</translation>
    </message>
    <message>
        <source>%1 (Code: %2)</source>
        <translation>%1 (Código: %2)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more findings like these.</source>
        <translation>
            <numerusform>Hay %n resultado más como estos.</numerusform>
            <numerusform>Hay %n resultados más como estos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down why CredSSP stays on; whoever reads the report asks for it.</source>
        <translation>Escriba por qué CredSSP sigue activado; quien lea el informe lo preguntará.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters. Write a shorter one.</source>
        <translation>El motivo tiene más de %1 caracteres. Escriba uno más corto.</translation>
    </message>
    <message>
        <source>The reason has line breaks or control characters. Write it in one line.</source>
        <translation>El motivo tiene saltos de línea o caracteres de control. Escríbalo en una sola línea.</translation>
    </message>
    <message>
        <source>Only an administrator can write into the journal of real changes. Continue as administrator to record the reason.</source>
        <translation>Solo un administrador puede escribir en el diario de los cambios reales. Continúe como administrador para anotar el motivo.</translation>
    </message>
    <message>
        <source>This session belongs to practice computers. Nothing was changed.</source>
        <translation>Esta sesión es de equipos de práctica. No se cambió nada.</translation>
    </message>
    <message>
        <source>This session belongs to real computers. Nothing was changed.</source>
        <translation>Esta sesión es de equipos reales. No se cambió nada.</translation>
    </message>
    <message>
        <source>These changes can be shown, but not made: changing the registry of other computers is not available yet.</source>
        <translation>Estos cambios se pueden mostrar, pero no hacer: cambiar el Registro de otros equipos todavía no está disponible.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from %2, which is not among the servers that scripts are taken to.</source>
        <translation>&quot;%1&quot; viene de %2, que no está entre los servidores a los que se llevan scripts.</translation>
    </message>
    <message>
        <source>The answer of %1 tells of other changes than these. Nothing was changed.</source>
        <translation>La respuesta de %1 habla de cambios distintos de estos. No se cambió nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the servers.</source>
        <translation>&quot;%1&quot; no está entre los servidores.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this computer. Nothing has to be taken there.</source>
        <translation>&quot;%1&quot; es este equipo. No hay que llevar nada allí.</translation>
    </message>
</context>
<context>
    <name>credssp::SessionConfig</name>
    <message>
        <source>The server does not offer the kind of session that was asked for (session configuration).</source>
        <translation>El servidor no ofrece el tipo de sesión que se pidió (configuración de sesión).</translation>
    </message>
    <message>
        <source>A server offers kinds of sessions by name (endpoints). The one that was asked for is missing there, switched off, or does not allow what you did.</source>
        <translation>Un servidor ofrece tipos de sesión por su nombre (puntos de conexión). El que se pidió falta allí, está desactivado o no permite lo que usted hizo.</translation>
    </message>
</context>
<context>
    <name>credssp::SpnCheck</name>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is not registered in the domain.</source>
        <translation>El nombre de servicio &quot;%1&quot; de &quot;%2&quot; no está registrado en el dominio.</translation>
    </message>
    <message>
        <source>No account owns this name (service principal name). So nobody can prove to a client that it has reached the right computer. It should belong to the account &quot;%1&quot;.</source>
        <translation>Ninguna cuenta tiene este nombre (nombre principal de servicio). Por eso nadie puede demostrar a un cliente que ha llegado al equipo correcto. Le corresponde a la cuenta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is registered twice.</source>
        <translation>El nombre de servicio &quot;%1&quot; de &quot;%2&quot; está registrado dos veces.</translation>
    </message>
    <message>
        <source>It belongs to the account &quot;%1&quot;, but %2 owns it too. Windows trusts no name that two accounts own.</source>
        <translation>Le corresponde a la cuenta &quot;%1&quot;, pero %2 también lo tiene. Windows no confía en ningún nombre que tengan dos cuentas.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; belongs to another account.</source>
        <translation>El nombre de servicio &quot;%1&quot; de &quot;%2&quot; pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>The owner is %1, and it ought to be the account &quot;%2&quot;. Tickets for this name are made for the wrong account, and the computer cannot open them.</source>
        <translation>Lo tiene %1, y debería tenerlo la cuenta &quot;%2&quot;. Los vales de Kerberos para este nombre se emiten para la cuenta equivocada, y el equipo no puede abrirlos.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is registered.</source>
        <translation>El nombre de servicio &quot;%1&quot; de &quot;%2&quot; está registrado.</translation>
    </message>
    <message>
        <source>Only the computer&apos;s own account &quot;%1&quot; owns it.</source>
        <translation>Solo lo tiene la cuenta propia del equipo, &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The domain does not let &quot;%1&quot; register its own service names.</source>
        <translation>El dominio no permite que &quot;%1&quot; registre sus propios nombres de servicio.</translation>
    </message>
    <message>
        <source>The System log holds event 10154: WinRM tried to register its names when it started and was refused. Restarting the service will not help; an administrator of the domain has to register them. Windows wrote: %1</source>
        <translation>El registro de eventos Sistema contiene el evento 10154: WinRM intentó registrar sus nombres al iniciarse y se le denegó. Reiniciar el servicio no ayuda; un administrador del dominio tiene que registrarlos. Windows escribió: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no service names in a domain.</source>
        <translation>&quot;%1&quot; no tiene nombres de servicio en un dominio.</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>El equipo está en un grupo de trabajo.</translation>
    </message>
    <message>
        <source>The client&apos;s domain has no account for a computer of this name.</source>
        <translation>El dominio del cliente no tiene ninguna cuenta para un equipo con este nombre.</translation>
    </message>
    <message>
        <source>It is not known whether the service names of &quot;%1&quot; are registered.</source>
        <translation>No se sabe si los nombres de servicio de &quot;%1&quot; están registrados.</translation>
    </message>
    <message>
        <source>Service names in the domain</source>
        <translation>Nombres de servicio en el dominio</translation>
    </message>
    <message>
        <source>By these names (service principal names) the domain proves that a server is the one it says it is.</source>
        <translation>Con estos nombres (nombres principales de servicio, SPN) el dominio demuestra que un servidor es el que dice ser.</translation>
    </message>
</context>
<context>
    <name>credssp::StateMark</name>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>no se pudo saber</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no aplicable</translation>
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
        <translation>Mostrar exactamente qué ocurre</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambio %1</translation>
    </message>
    <message>
        <source>Show exactly what change %1 does</source>
        <translation>Mostrar exactamente qué hace el cambio %1</translation>
    </message>
    <message>
        <source>I have read change %1</source>
        <translation>He leído el cambio %1</translation>
    </message>
    <message>
        <source>You do this yourself, when its turn comes:</source>
        <translation>Esto lo hace usted mismo cuando llega su turno:</translation>
    </message>
</context>
<context>
    <name>credssp::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Paso %1 de %2 · %3</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <extracomment>%1 is a step of the rail, for example &quot;Check&quot;.</extracomment>
        <translation>%1, paso actual</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, seen before</source>
        <translation>%1, ya visto</translation>
    </message>
    <message>
        <source>%1, ahead</source>
        <translation>%1, pendiente</translation>
    </message>
</context>
<context>
    <name>credssp::SymptomFile</name>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>Aquí falta «%1».</translation>
    </message>
    <message>
        <source>This must be a text in quotes.</source>
        <translation>Esto debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>Esto debe ser una lista: [ … ].</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>Esto debe ser un objeto: { … }.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Esto debe ser true o false.</translation>
    </message>
    <message>
        <source>Only built-in symptoms have a &quot;rule&quot;. Use &quot;unless&quot; instead.</source>
        <translation>Solo los síntomas integrados tienen una «rule». Use «unless» en su lugar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. These are: %2.</source>
        <translation>«%1» no se conoce aquí. Hay: %2.</translation>
    </message>
    <message>
        <source>This is too long: %1 characters at most.</source>
        <translation>Esto es demasiado largo: %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This is one too many: %1 at most.</source>
        <translation>Esto sobra: %1 como máximo.</translation>
    </message>
    <message>
        <source>An id has small letters, digits and hyphens only, %1 at most.</source>
        <translation>Un identificador solo tiene minúsculas, cifras y guiones, %1 como máximo.</translation>
    </message>
    <message>
        <source>The id must be the file&apos;s name without &quot;.json&quot;: &quot;%1&quot;.</source>
        <translation>El identificador debe ser el nombre del archivo sin «.json»: «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in symptom. Choose another id.</source>
        <translation>«%1» es un síntoma integrado. Elija otro identificador.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Esto no debe estar vacío.</translation>
    </message>
    <message>
        <source>Here stands a character that cannot be shown, or a line break.</source>
        <translation>Aquí hay un carácter que no se puede mostrar, o un salto de línea.</translation>
    </message>
    <message>
        <source>There is no remedy &quot;%1&quot;. These are: %2.</source>
        <translation>No existe la solución «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no built-in symptom; only those can be named here.</source>
        <translation>«%1» no es un síntoma integrado; solo esos pueden nombrarse aquí.</translation>
    </message>
    <message>
        <source>This is no code. Write a Windows error as a number up to 65535, or one of 0x8009…, 0x800B…, 0x8033… and 0x8054… as a text with upper-case digits.</source>
        <translation>Esto no es un código. Escriba un error de Windows como número hasta 65535, o uno de 0x8009…, 0x800B…, 0x8033… y 0x8054… como texto con cifras en mayúsculas.</translation>
    </message>
    <message>
        <source>This code is already the built-in symptom &quot;%1&quot;.</source>
        <translation>Este código ya es el síntoma integrado «%1».</translation>
    </message>
    <message>
        <source>This code stands here twice.</source>
        <translation>Este código está aquí dos veces.</translation>
    </message>
    <message>
        <source>PowerShell&apos;s names have letters only.</source>
        <translation>Los nombres de PowerShell solo tienen letras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language. Write &quot;en&quot;, &quot;pt-BR&quot; and the like, or &quot;any&quot;.</source>
        <translation>«%1» no es un idioma. Escriba «en», «pt-BR» y similares, o «any».</translation>
    </message>
    <message>
        <source>This is too short to look for: blanks and quotes aside, four letters are needed.</source>
        <translation>Esto es demasiado corto para buscarlo: sin espacios ni comillas hacen falta cuatro caracteres.</translation>
    </message>
    <message>
        <source>Nothing would ever be recognized by this: it has no codes, no names and no wordings.</source>
        <translation>Con esto nunca se reconocería nada: no hay códigos, ni nombres, ni textos.</translation>
    </message>
</context>
<context>
    <name>credssp::SymptomJson</name>
    <message>
        <source>The file should end here.</source>
        <translation>El archivo debería terminar aquí.</translation>
    </message>
    <message>
        <source>Here a %1 is missing.</source>
        <translation>Aquí falta %1.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Esto está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Here a value is missing: a text in quotes, a number, a list or an object.</source>
        <translation>Aquí falta un valor: un texto entre comillas, un número, una lista o un objeto.</translation>
    </message>
    <message>
        <source>A text ends in the line in which it begins; a line break in it is \n.</source>
        <translation>Un texto termina en la línea en la que empieza; un salto de línea en él es \n.</translation>
    </message>
    <message>
        <source>The quote at the end of this text is missing.</source>
        <translation>Faltan las comillas al final de este texto.</translation>
    </message>
    <message>
        <source>A \ in a text is written twice: \\.</source>
        <translation>Una \ en un texto se escribe dos veces: \\.</translation>
    </message>
    <message>
        <source>Here the name of a member is missing, in quotes.</source>
        <translation>Aquí falta el nombre de un miembro, entre comillas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>«%1» está aquí dos veces.</translation>
    </message>
    <message>
        <source>Here are too many members.</source>
        <translation>Aquí hay demasiados miembros.</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>Esta línea no es UTF-8. Guarde el archivo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>credssp::ThisMachine</name>
    <message>
        <source>This needs Windows. Use --practice NAME to work on practice computers here.</source>
        <translation>Esto necesita Windows. Use --practice NAME para trabajar aquí con equipos de práctica.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not this computer. Working from another computer than this one is not available yet; start CredSSP Wizard there.</source>
        <translation>&quot;%1&quot; no es este equipo. Trabajar desde un equipo distinto de este todavía no está disponible; inicie CredSSP Wizard allí.</translation>
    </message>
    <message>
        <source>Changes to this computer need administrator rights. Start again as administrator.</source>
        <translation>Los cambios en este equipo necesitan derechos de administrador. Inicie de nuevo como administrador.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for journals cannot be written. Check who owns it.</source>
        <translation>No se puede escribir en la carpeta &quot;%1&quot; de los diarios. Compruebe quién es su propietario.</translation>
    </message>
    <message>
        <source>Trying the second hop needs Windows.</source>
        <translation>Probar el segundo salto requiere Windows.</translation>
    </message>
</context>
<context>
    <name>credssp::Translations</name>
    <message>
        <source>There is no language &quot;%1&quot; here. Choose one of these: %2.</source>
        <translation>No existe el idioma &quot;%1&quot; aquí. Elija uno de estos: %2.</translation>
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
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Practice &quot;%1&quot;: nothing real is changed.</source>
        <translation>Práctica &quot;%1&quot;: no se cambia nada real.</translation>
    </message>
    <message>
        <source>Save re&amp;port</source>
        <translation>Guardar &amp;informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Page for people (*.html);;Data for programs (*.json)</source>
        <translation>Página para personas (*.html);;Datos para programas (*.json)</translation>
    </message>
    <message>
        <source>Changes are being made right now.</source>
        <translation>Se están haciendo cambios en este momento.</translation>
    </message>
    <message>
        <source>The step under way is finished first; those after it are not begun. The next start offers to finish them or to take back what was done.</source>
        <translation>Primero se termina el paso en curso; los siguientes no se empiezan. El próximo inicio ofrece terminarlos o revertir lo que se hizo.</translation>
    </message>
    <message>
        <source>S&amp;top and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <source>Something is still switched on.</source>
        <translation>Algo sigue activado.</translation>
    </message>
</context>
<context>
    <name>credssp::TrustBroken</name>
    <message>
        <source>The domain no longer recognizes this computer or the server (the trust relationship with the primary domain failed).</source>
        <translation>El dominio ya no reconoce este equipo o el servidor (error en la relación de confianza con el dominio principal).</translation>
    </message>
    <message>
        <source>The password that this computer has in the domain no longer fits. It happens after a restore from a backup or a snapshot, and it can be repaired without leaving the domain.</source>
        <translation>La contraseña que este equipo tiene en el dominio ya no coincide. Sucede tras restaurar una copia de seguridad o una instantánea, y se puede reparar sin salir del dominio.</translation>
    </message>
</context>
<context>
    <name>credssp::TrustedFolder</name>
    <message>
        <source>&quot;%1&quot; is no folder, or leads to another place. Have root put a folder there.</source>
        <translation>«%1» no es una carpeta, o lleva a otro lugar. Haga que root ponga allí una carpeta.</translation>
    </message>
    <message>
        <source>Others than root can write to the folder &quot;%1&quot;, so what lies in it is not used. Give it to root, and take the right to write from all others.</source>
        <translation>Otros que no son root pueden escribir en la carpeta «%1», por eso no se usa su contenido. Désela a root y quite a todos los demás el derecho a escribir.</translation>
    </message>
</context>
<context>
    <name>credssp::TrustedHosts</name>
    <message>
        <source>This computer cannot check who the server is, so Windows asks for HTTPS or for an entry in its list of trusted computers (TrustedHosts).</source>
        <translation>Este equipo no puede comprobar quién es el servidor, así que Windows pide HTTPS o una entrada en su lista de equipos de confianza (TrustedHosts).</translation>
    </message>
    <message>
        <source>Windows checks a server&apos;s identity through the domain. With an address, or outside the domain, it cannot, and asks for another proof. The server&apos;s full name often helps.</source>
        <translation>Windows comprueba la identidad de un servidor mediante el dominio. Con una dirección, o fuera del dominio, no puede, y pide otra prueba. A menudo ayuda el nombre completo del servidor.</translation>
    </message>
</context>
<context>
    <name>credssp::TurnOffCredSsp</name>
    <message>
        <source>&quot;%1&quot; stays switched on, because these entries, which were not set by CredSSP Wizard, need it: %2.</source>
        <translation>&quot;%1&quot; sigue activado, porque estas entradas, que no son de CredSSP Wizard, lo necesitan: %2.</translation>
    </message>
    <message>
        <source>CredSSP stays on for sending from &quot;%1&quot;: it was not switched on by CredSSP Wizard.</source>
        <translation>CredSSP sigue activado para enviar desde &quot;%1&quot;: no lo activó CredSSP Wizard.</translation>
    </message>
    <message>
        <source>CredSSP stays on for sending from &quot;%1&quot;, because these entries, which were not set by CredSSP Wizard, need it: %2.</source>
        <translation>CredSSP sigue activado para enviar desde &quot;%1&quot;, porque estas entradas, que no son de CredSSP Wizard, lo necesitan: %2.</translation>
    </message>
    <message>
        <source>A policy decides whether &quot;%1&quot; sends with CredSSP; that is left alone.</source>
        <translation>Una directiva decide si &quot;%1&quot; envía con CredSSP; eso no se toca.</translation>
    </message>
    <message>
        <source>Turn CredSSP off again</source>
        <translation>Volver a desactivar CredSSP</translation>
    </message>
    <message>
        <source>If you want nobody to be able to pass sign-ins on any longer, then take back what CredSSP Wizard switched on, on both sides.</source>
        <translation>Si quiere que ya nadie pueda pasar datos de inicio de sesión, revierta en ambos lados lo que activó CredSSP Wizard.</translation>
    </message>
    <message>
        <source>Nothing that CredSSP Wizard switched on here is on any more.</source>
        <translation>Nada de lo que CredSSP Wizard activó aquí sigue activado.</translation>
    </message>
    <message>
        <source>It could not be read whether &quot;%1&quot; still accepts CredSSP.</source>
        <translation>No se pudo leer si &quot;%1&quot; sigue aceptando CredSSP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes on accepting CredSSP: it was not switched on by CredSSP Wizard.</source>
        <translation>&quot;%1&quot; sigue aceptando CredSSP: no lo activó CredSSP Wizard.</translation>
    </message>
    <message>
        <source>Something that CredSSP Wizard switched on is still on at these computers: %1. Name them as servers to take it back.</source>
        <translation>Algo que CredSSP Wizard activó sigue activado en estos equipos: %1. Indíquelos como servidores para revertirlo.</translation>
    </message>
    <message>
        <source>Nothing that is on here was switched on by CredSSP Wizard, so everything is left as it is.</source>
        <translation>Nada de lo que está activado aquí lo activó CredSSP Wizard, así que todo se deja como está.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may go on passing credentials to these entries, which were not set by CredSSP Wizard: %2.</source>
        <translation>&quot;%1&quot; puede seguir pasando credenciales a estas entradas, que no estableció CredSSP Wizard: %2.</translation>
    </message>
</context>
<context>
    <name>credssp::Undo</name>
    <message>
        <source>A restart cannot be taken back. The service runs again as it did before.</source>
        <translation>Un reinicio no se puede revertir. El servicio se ejecuta de nuevo como antes.</translation>
    </message>
    <message>
        <source>Another account keeps this name, and Windows refuses to register it twice. It is not given back.</source>
        <translation>Otra cuenta conserva este nombre, y Windows rechaza registrarlo dos veces. No se devuelve.</translation>
    </message>
    <message>
        <source>Removed tickets do not come back; Windows fetches new ones by itself when it needs them.</source>
        <translation>Los vales de Kerberos quitados no vuelven; Windows obtiene otros nuevos por sí mismo cuando los necesita.</translation>
    </message>
    <message>
        <source>A restart cannot be taken back.</source>
        <translation>Un reinicio no se puede revertir.</translation>
    </message>
    <message>
        <source>A corrected clock is not set wrong again.</source>
        <translation>Un reloj corregido no se vuelve a desajustar.</translation>
    </message>
    <message>
        <source>Take back by hand: %1</source>
        <translation>Revertir a mano: %1</translation>
    </message>
    <message>
        <source>This step is itself an undo.</source>
        <translation>Este paso es en sí una acción de deshacer.</translation>
    </message>
</context>
<context>
    <name>credssp::UndoPlan</name>
    <message>
        <source>%1 belongs to that session, but not to this one.</source>
        <translation>%1 pertenece a esa sesión, pero no a esta.</translation>
    </message>
    <message>
        <source>Everything is already as it was before this session.</source>
        <translation>Todo está ya como antes de esta sesión.</translation>
    </message>
    <message>
        <source>Nothing is left to undo: what this session changed has been changed again since, and stays as it is.</source>
        <translation>No queda nada que deshacer: lo que esta sesión cambió se ha vuelto a cambiar desde entonces, y queda como está.</translation>
    </message>
    <message>
        <source>%1 Nothing was undone. You can undo the rest only (--only-unchanged).</source>
        <translation>%1 No se deshizo nada. Puede deshacer solo el resto (--only-unchanged).</translation>
    </message>
    <message>
        <source>%1 It is left as it is.</source>
        <translation>%1 Se deja como está.</translation>
    </message>
    <message>
        <source>%1 stays on at %2, because these entries of others need it: %3.</source>
        <translation>%1 sigue activado en %2, porque estas entradas de otros lo necesitan: %3.</translation>
    </message>
    <message>
        <source>This session was undone, or is being undone. Finish the undo instead.</source>
        <translation>Esta sesión se deshizo o se está deshaciendo. En su lugar, termine de deshacerla.</translation>
    </message>
    <message>
        <source>Every step of this session was already done.</source>
        <translation>Todos los pasos de esta sesión ya estaban hechos.</translation>
    </message>
    <message>
        <source>Somebody has changed this on %2 since: %1. Before: %3. Set to: %4. Now: %5.</source>
        <translation>Alguien cambió esto en %2 desde entonces: %1. Antes: %3. Establecido en: %4. Ahora: %5.</translation>
    </message>
</context>
<context>
    <name>credssp::UpdateLevel</name>
    <message>
        <source>The file &quot;%1&quot; has the version %2. That does not tell whether the CredSSP update is in it.</source>
        <translation>El archivo &quot;%1&quot; tiene la versión %2. Eso no dice si contiene la actualización de CredSSP.</translation>
    </message>
</context>
<context>
    <name>credssp::UseProvenName</name>
    <message>
        <source>Connect under a name that is proven</source>
        <translation>Conectarse con un nombre demostrado</translation>
    </message>
    <message>
        <source>If you want the server&apos;s identity to be proven without changing anything, then connect to it under the name it is registered with.</source>
        <translation>Si quiere que se demuestre la identidad del servidor sin cambiar nada, conéctese a él con el nombre con el que está registrado.</translation>
    </message>
    <message>
        <source>Nothing proves the name &quot;%1&quot;; the same server is proven as &quot;%2&quot;.</source>
        <translation>Nada demuestra el nombre &quot;%1&quot;; el mismo servidor está demostrado como &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>No other name of the server is known to be proven: %1.</source>
        <translation>No se conoce ningún otro nombre demostrado del servidor: %1.</translation>
    </message>
    <message>
        <source>The name that you connect to is not the problem.</source>
        <translation>El nombre al que se conecta no es el problema.</translation>
    </message>
    <message>
        <source>No other name is known under which the server is proven.</source>
        <translation>No se conoce ningún otro nombre con el que el servidor esté demostrado.</translation>
    </message>
    <message>
        <source>Connect to &quot;%2&quot; instead of &quot;%1&quot;</source>
        <translation>Conectarse a &quot;%2&quot; en lugar de a &quot;%1&quot;</translation>
    </message>
    <message>
        <source>In Windows Admin Center, add the server under the name &quot;%1&quot;. In a script, use that name.</source>
        <translation>En Windows Admin Center, agregue el servidor con el nombre &quot;%1&quot;. En un script, use ese nombre.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conéctese de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is changed on a computer, so there is nothing to undo. You can use the old name again at any time.</source>
        <translation>No se cambia nada en ningún equipo, así que no hay nada que deshacer. Puede volver a usar el nombre antiguo en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>credssp::WacGateway</name>
    <message>
        <source>Windows Admin Center does not let you use CredSSP: you have to be one of its administrators (gateway administrators) and also in its CredSSP group.</source>
        <translation>Windows Admin Center no le permite usar CredSSP: tiene que ser uno de sus administradores (administradores de puerta de enlace) y estar también en su grupo CredSSP.</translation>
    </message>
    <message>
        <source>Windows Admin Center hands passwords on only for its own administrators. Your account has to be one of them, and a member of its CredSSP group.</source>
        <translation>Windows Admin Center solo pasa contraseñas para sus propios administradores. Su cuenta debe ser uno de ellos y miembro de su grupo CredSSP.</translation>
    </message>
</context>
<context>
    <name>credssp::WinRmServiceCheck</name>
    <message>
        <source>The remote management service runs on &quot;%1&quot;.</source>
        <translation>El servicio de administración remota está en ejecución en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is running.</source>
        <translation>El servicio &quot;WinRM&quot; de Windows está en ejecución.</translation>
    </message>
    <message>
        <source>The remote management service is stopped on &quot;%1&quot;.</source>
        <translation>El servicio de administración remota está detenido en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is stopped and disabled. Without it the computer takes no connection, and CredSSP cannot be switched on it.</source>
        <translation>El servicio &quot;WinRM&quot; de Windows está detenido y deshabilitado. Sin él, el equipo no acepta ninguna conexión, y no se puede activar CredSSP en él.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is stopped. Without it the computer takes no connection, and CredSSP cannot be switched on it.</source>
        <translation>El servicio &quot;WinRM&quot; de Windows está detenido. Sin él, el equipo no acepta ninguna conexión, y no se puede activar CredSSP en él.</translation>
    </message>
    <message>
        <source>The remote management service is not ready on &quot;%1&quot;.</source>
        <translation>El servicio de administración remota no está listo en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is neither running nor stopped: it is just starting, stopping or paused.</source>
        <translation>El servicio &quot;WinRM&quot; de Windows no está ni en ejecución ni detenido: se está iniciando, se está deteniendo o está en pausa.</translation>
    </message>
    <message>
        <source>The remote management service does not exist on &quot;%1&quot;.</source>
        <translation>El servicio de administración remota no existe en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows has no service &quot;WinRM&quot; there. Every supported Windows brings it along.</source>
        <translation>Windows no tiene allí ningún servicio &quot;WinRM&quot;. Todos los Windows con soporte lo incluyen.</translation>
    </message>
    <message>
        <source>The service itself could not be asked, but WinRM answers over the network.</source>
        <translation>No se pudo consultar el servicio mismo, pero WinRM responde a través de la red.</translation>
    </message>
    <message>
        <source>The remote management service does not answer on &quot;%1&quot;.</source>
        <translation>El servicio de administración remota no responde en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The computer is there and refuses the connection to port 5985. Most likely Windows&apos; service &quot;WinRM&quot; is stopped, or it has no listener.</source>
        <translation>El equipo está ahí y rechaza la conexión al puerto 5985. Lo más probable es que el servicio &quot;WinRM&quot; de Windows esté detenido o que no tenga un agente de escucha.</translation>
    </message>
    <message>
        <source>It is not known whether the remote management service runs on &quot;%1&quot;.</source>
        <translation>No se sabe si el servicio de administración remota está en ejecución en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look at the service &quot;Windows Remote Management&quot; on that computer.</source>
        <translation>Revise el servicio &quot;Administración remota de Windows&quot; (Windows Remote Management) en ese equipo.</translation>
    </message>
    <message>
        <source>Remote management service</source>
        <translation>Servicio de administración remota</translation>
    </message>
    <message>
        <source>Without this service (WinRM) a computer takes no remote commands, and CredSSP cannot be switched on it.</source>
        <translation>Sin este servicio (WinRM), un equipo no acepta comandos remotos, y CredSSP no se puede activar ni desactivar en él.</translation>
    </message>
</context>
<context>
    <name>credssp::WindowsComputer</name>
    <message>
        <source>Only the person who does this step can say that it is done.</source>
        <translation>Solo quien realiza este paso puede decir que está hecho.</translation>
    </message>
    <message>
        <source>Trying the connection takes a password, and no password passes through this program. Try it yourself and say how it went.</source>
        <translation>Probar la conexión requiere una contraseña, y ninguna contraseña pasa por este programa. Pruébela usted y diga cómo resultó.</translation>
    </message>
    <message>
        <source>Windows was told to restart this computer, but it is still running. Somebody may have called it off. Restart it by hand.</source>
        <translation>Se indicó a Windows que reiniciara este equipo, pero sigue en marcha. Puede que alguien haya anulado el reinicio. Reinícielo a mano.</translation>
    </message>
</context>
<context>
    <name>credssp::WindowsProgram</name>
    <message>
        <source>The program &quot;%1&quot; is missing on this computer, so nothing was changed. Do this step on a server, or install the server administration tools first (RSAT).</source>
        <translation>El programa &quot;%1&quot; falta en este equipo, así que no se cambió nada. Haga este paso en un servidor o instale primero las herramientas de administración de servidores (RSAT).</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is missing on this computer, so nothing was changed.</source>
        <translation>El programa &quot;%1&quot; falta en este equipo, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Windows does not let &quot;%1&quot; start. A rule of your organization may block it. Ask whoever manages this computer.</source>
        <translation>Windows no permite que se inicie &quot;%1&quot;. Puede que lo bloquee una regla de su organización. Pregunte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not finish in time and was ended.</source>
        <translation>&quot;%1&quot; no terminó a tiempo y se cerró.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wrote far more than expected and was ended.</source>
        <translation>&quot;%1&quot; escribió mucho más de lo esperado y se cerró.</translation>
    </message>
    <message>
        <source>The step names &quot;%1&quot;, but Windows&apos; own programs are in &quot;%2&quot; on this computer. The step was not begun.</source>
        <translation>El paso nombra &quot;%1&quot;, pero en este equipo los programas de Windows están en &quot;%2&quot;. El paso no se empezó.</translation>
    </message>
</context>
<context>
    <name>credssp::WizardOptions</name>
    <message>
        <source>Follows a WinRM or CredSSP error from its message to its cure, and back.</source>
        <translation>Sigue un error de WinRM o CredSSP desde su mensaje hasta su solución, y de vuelta.</translation>
    </message>
    <message>
        <source>Speaks this language instead of the system&apos;s.</source>
        <translation>Usa este idioma en lugar del idioma del sistema.</translation>
    </message>
    <message>
        <source>Begins with this practice scenario.</source>
        <translation>Empieza con este escenario de práctica.</translation>
    </message>
    <message>
        <source>Keeps the practice computers in this file.</source>
        <translation>Guarda los equipos de práctica en este archivo.</translation>
    </message>
    <message>
        <source>Keeps the journals of practice in this folder.</source>
        <translation>Guarda los diarios de la práctica en esta carpeta.</translation>
    </message>
    <message>
        <source>Writes a log to this file.</source>
        <translation>Escribe un registro en este archivo.</translation>
    </message>
    <message>
        <source>Goes on with what another window handed over; nothing else goes with it.</source>
        <translation>Continúa con lo que entregó otra ventana; no se combina con nada más.</translation>
    </message>
    <message>
        <source>Says what there is.</source>
        <translation>Dice qué opciones hay.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Dice qué versión es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. &quot;credssp-wizard --help&quot; lists them.</source>
        <translation>&quot;%1&quot; no es una opción. &quot;credssp-wizard --help&quot; las muestra.</translation>
    </message>
    <message>
        <source>--continue goes with --language alone, not with --%1.</source>
        <translation>--continue solo se combina con --language, no con --%1.</translation>
    </message>
    <message>
        <source>--state belongs to --practice. Name the scenario, too.</source>
        <translation>--state corresponde a --practice. Indique también el escenario.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. &quot;credssp-wizard-cli&quot; does the same on the command line.</source>
        <translation>Aquí no hay ninguna pantalla, por lo que la ventana no se puede abrir. «credssp-wizard-cli» hace lo mismo en la línea de comandos.</translation>
    </message>
    <message>
        <source>Recognizes also what the symptom files in this folder describe.</source>
        <translation>Reconoce también lo que describen los archivos de síntomas de esta carpeta.</translation>
    </message>
    <message>
        <source>--symptoms needs the name of a folder.</source>
        <translation>--symptoms necesita el nombre de una carpeta.</translation>
    </message>
</context>
<context>
    <name>credssp::Wording</name>
    <message>
        <source>Sets the delegation policy values of %1 one by one; every other entry stays.</source>
        <translation>Establece uno a uno los valores de la directiva de delegación de %1; todas las demás entradas permanecen.</translation>
    </message>
    <message>
        <source>Removes these policy values from %1; every other entry stays.</source>
        <translation>Quita estos valores de directiva de %1; todas las demás entradas permanecen.</translation>
    </message>
    <message>
        <source>Lets %1 use CredSSP to connect (client role).</source>
        <translation>Permite que %1 use CredSSP para conectarse (rol de cliente).</translation>
    </message>
    <message>
        <source>Stops %1 from using CredSSP to connect (client role).</source>
        <translation>Impide que %1 use CredSSP para conectarse (rol de cliente).</translation>
    </message>
    <message>
        <source>Lets %1 accept CredSSP connections (server role).</source>
        <translation>Permite que %1 acepte conexiones CredSSP (rol de servidor).</translation>
    </message>
    <message>
        <source>Stops %1 from accepting CredSSP connections (server role).</source>
        <translation>Impide que %1 acepte conexiones CredSSP (rol de servidor).</translation>
    </message>
    <message>
        <source>Turns CredSSP on for %1 and lets it pass on your credentials to %2.</source>
        <translation>Activa CredSSP para %1 y le permite pasar las credenciales de usted a %2.</translation>
    </message>
    <message>
        <source>Turns CredSSP off for %1 and clears its list of servers.</source>
        <translation>Desactiva CredSSP para %1 y vacía su lista de servidores.</translation>
    </message>
    <message>
        <source>Starts the service %1 on %2.</source>
        <translation>Inicia el servicio %1 en %2.</translation>
    </message>
    <message>
        <source>Stops the service %1 on %2.</source>
        <translation>Detiene el servicio %1 en %2.</translation>
    </message>
    <message>
        <source>Restarts the service %1 on %2.</source>
        <translation>Reinicia el servicio %1 en %2.</translation>
    </message>
    <message>
        <source>Changes how the service %1 starts on %2: %3.</source>
        <translation>Cambia cómo se inicia el servicio %1 en %2: %3.</translation>
    </message>
    <message>
        <source>Registers the name %1 for the account %2 (service principal name).</source>
        <translation>Registra el nombre %1 para la cuenta %2 (nombre principal de servicio).</translation>
    </message>
    <message>
        <source>Takes the name %1 away from the account %2 (service principal name).</source>
        <translation>Quita el nombre %1 de la cuenta %2 (nombre principal de servicio).</translation>
    </message>
    <message>
        <source>Removes your own sign-in tickets on %1, so that Windows asks for new ones (Kerberos).</source>
        <translation>Quita los vales de inicio de sesión de su propia cuenta en %1, para que Windows pida otros nuevos (Kerberos).</translation>
    </message>
    <message>
        <source>Removes the sign-in tickets of Windows itself on %1 (Kerberos, SYSTEM).</source>
        <translation>Quita los vales de inicio de sesión del propio Windows en %1 (Kerberos, SYSTEM).</translation>
    </message>
    <message>
        <source>Removes the sign-in tickets of the network services on %1 (Kerberos, NETWORK SERVICE).</source>
        <translation>Quita los vales de inicio de sesión de los servicios de red en %1 (Kerberos, NETWORK SERVICE).</translation>
    </message>
    <message>
        <source>Adds %1 to the group &quot;%2&quot; on %3.</source>
        <translation>Agrega %1 al grupo &quot;%2&quot; en %3.</translation>
    </message>
    <message>
        <source>Removes %1 from the group &quot;%2&quot; on %3.</source>
        <translation>Quita %1 del grupo &quot;%2&quot; en %3.</translation>
    </message>
    <message>
        <source>Restarts %1.</source>
        <translation>Reinicia %1.</translation>
    </message>
    <message>
        <source>Sets the clock of %1 by its time source.</source>
        <translation>Pone en hora el reloj de %1 según su origen de hora.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>Low risk.</source>
        <translation>Riesgo bajo.</translation>
    </message>
    <message>
        <source>Sessions that are open on this computer are interrupted.</source>
        <translation>Las sesiones abiertas en este equipo se interrumpen.</translation>
    </message>
    <message>
        <source>Weakens security while it is on: a server that receives your credentials can use them anywhere. Turn it off again after the task.</source>
        <translation>Debilita la seguridad mientras está activado: un servidor que recibe sus credenciales puede usarlas en cualquier parte. Desactívelo de nuevo después de la tarea.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 afterwards.</source>
        <translation>Después, %1 pertenece a %2.</translation>
    </message>
    <message>
        <source>%1 no longer belongs to %2 afterwards.</source>
        <translation>Después, %1 ya no pertenece a %2.</translation>
    </message>
    <message>
        <source>%1 is a member of &quot;%2&quot; afterwards.</source>
        <translation>Después, %1 es miembro de &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is no longer a member of &quot;%2&quot; afterwards.</source>
        <translation>Después, %1 ya no es miembro de &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Not possible. %1</source>
        <translation>No es posible. %1</translation>
    </message>
    <message>
        <source>Changes nothing here, so there is nothing to undo.</source>
        <translation>No cambia nada aquí, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>You can take it back by hand; the undo shows the steps.</source>
        <translation>Puede revertirlo a mano; la acción de deshacer muestra los pasos.</translation>
    </message>
    <message>
        <source>Exactly the values shown under &quot;Before&quot; are written back.</source>
        <translation>Se vuelven a escribir exactamente los valores que se muestran en &quot;Antes&quot;.</translation>
    </message>
    <message>
        <source>This is done to take it back: %1</source>
        <translation>Esto se hace para revertirlo: %1</translation>
    </message>
    <message>
        <source>Service %1: %2 → %3.</source>
        <translation>Servicio %1: %2 → %3.</translation>
    </message>
    <message>
        <source>The values are removed again. The registry key that Windows makes for them stays there, empty.</source>
        <translation>Los valores se quitan de nuevo. La clave del Registro que Windows crea para ellos se queda allí, vacía.</translation>
    </message>
</context>
<context>
    <name>credssp::WsmanProbe</name>
    <message>
        <source>&quot;%1&quot; answers on port %2 only with encryption (HTTPS). What it offers there is not known.</source>
        <translation>&quot;%1&quot; responde en el puerto %2 solo con cifrado (HTTPS). No se sabe qué ofrece allí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what time it is there to those who have not signed in.</source>
        <translation>&quot;%1&quot; no dice qué hora es allí a quien no ha iniciado sesión.</translation>
    </message>
</context>
</TS>
