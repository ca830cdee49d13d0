<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>credssp::AccessDenied</name>
    <message>
        <source>The server answered, but it refused to let you in (Access is denied).</source>
        <translation>Der Server hat geantwortet, aber er lässt Sie nicht herein (Zugriff verweigert).</translation>
    </message>
    <message>
        <source>The server was reached and knows who you are, but this account may not manage it from afar. Often the account is not an administrator of the server.</source>
        <translation>Der Server wurde erreicht und weiß, wer Sie sind, aber dieses Konto darf ihn nicht aus der Ferne verwalten. Oft ist das Konto kein Administrator des Servers.</translation>
    </message>
</context>
<context>
    <name>credssp::Admissible</name>
    <message>
        <source>The journal asks for something no remedy does: %1. Nothing was changed.</source>
        <translation>Das Journal verlangt etwas, das keine Abhilfe tut: %1. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>credssp::Advice</name>
    <message>
        <source>A computer in a workgroup cannot prove who it is (%1). Windows Admin Center works best when the gateway and all servers are in one domain.</source>
        <translation>Ein Computer in einer Arbeitsgruppe kann nicht nachweisen, wer er ist (%1). Windows Admin Center funktioniert am besten, wenn das Gateway und alle Server in einer Domäne sind.</translation>
    </message>
    <message>
        <source>The computers are in different domains (%1). Windows Admin Center works best when the gateway and all servers are in one domain.</source>
        <translation>Die Computer sind in verschiedenen Domänen (%1). Windows Admin Center funktioniert am besten, wenn das Gateway und alle Server in einer Domäne sind.</translation>
    </message>
    <message>
        <source>No domain controller answers (%1). Check the network, the name servers (DNS) and a VPN first: without it nobody&apos;s identity can be proven.</source>
        <translation>Kein Domänencontroller antwortet (%1). Prüfen Sie zuerst das Netzwerk, die Namensserver (DNS) und ein VPN: Ohne Domänencontroller lässt sich niemandes Identität nachweisen.</translation>
    </message>
    <message>
        <source>The name cannot be resolved (%1). Check how it is written, and the name servers (DNS).</source>
        <translation>Der Name lässt sich nicht auflösen (%1). Prüfen Sie die Schreibweise und die Namensserver (DNS).</translation>
    </message>
    <message>
        <source>Nothing answers on WinRM&apos;s port (%1). Check that the computer is running and that its firewall lets TCP 5985 in.</source>
        <translation>Am WinRM-Port antwortet nichts (%1). Prüfen Sie, ob der Computer läuft und ob seine Firewall TCP 5985 durchlässt.</translation>
    </message>
    <message>
        <source>The computer refuses connections on WinRM&apos;s port (%1). Check that its WinRM service is running and has a listener.</source>
        <translation>Der Computer lehnt Verbindungen am WinRM-Port ab (%1). Prüfen Sie, ob sein WinRM-Dienst läuft und einen Listener hat.</translation>
    </message>
    <message>
        <source>Under Windows Admin Center&apos;s role-based access, features that need CredSSP do not work. Sign in with an account that is an administrator of the server.</source>
        <translation>Bei rollenbasiertem Zugriff in Windows Admin Center funktionieren Features nicht, die CredSSP brauchen. Melden Sie sich mit einem Konto an, das Administrator des Servers ist.</translation>
    </message>
    <message>
        <source>AllowEncryptionOracle is 2 (Vulnerable) on %1. Remove that value and install the updates on the other side: it opens the way for an attack (CVE-2018-0886).</source>
        <translation>AllowEncryptionOracle steht auf %1 auf 2 (Vulnerable). Entfernen Sie diesen Wert und installieren Sie die Updates auf der anderen Seite: Er öffnet einem Angriff den Weg (CVE-2018-0886).</translation>
    </message>
    <message>
        <source>A Deny entry forbids passing on the sign-in (%1). Deny wins over every other entry; ask whoever set it (DenyFreshCredentials).</source>
        <translation>Ein Verweigerungseintrag verbietet, die Anmeldung weiterzugeben (%1). Verweigern geht jedem anderen Eintrag vor; fragen Sie, wer ihn gesetzt hat (DenyFreshCredentials).</translation>
    </message>
    <message>
        <source>Some things can be read only with administrator rights (%1). Continue as administrator to see more.</source>
        <translation>Einiges lässt sich nur mit Administratorrechten lesen (%1). Fahren Sie als Administrator fort, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Windows does not pass your sign-in on to a further computer by itself. Give the user name and password for that connection (-Credential), or use one of the other ways below.</source>
        <translation>Windows gibt Ihre Anmeldung nicht von selbst an einen weiteren Computer weiter. Geben Sie Benutzernamen und Kennwort für diese Verbindung an (-Credential), oder nehmen Sie einen der anderen Wege unten.</translation>
    </message>
    <message>
        <source>Check the user name and the password. Write the user as DOMAIN\user or user@domain; an account that is locked or in the group Protected Users cannot be used with CredSSP.</source>
        <translation>Prüfen Sie den Benutzernamen und das Kennwort. Schreiben Sie den Benutzer als DOMÄNE\Benutzer oder benutzer@domäne; ein gesperrtes Konto oder eines aus der Gruppe Geschützte Benutzer (Protected Users) kann CredSSP nicht verwenden.</translation>
    </message>
    <message>
        <source>Use an account that is an administrator of the server or in its group Remote Management Users. Start PowerShell as administrator.</source>
        <translation>Nehmen Sie ein Konto, das Administrator des Servers ist oder zu seiner Gruppe Remoteverwaltungsbenutzer (Remote Management Users) gehört. Starten Sie PowerShell als Administrator.</translation>
    </message>
    <message>
        <source>Connect under the full name of a server in your domain, or over HTTPS. If neither is possible, add this one server to TrustedHosts, never &quot;*&quot;.</source>
        <translation>Verbinden Sie sich unter dem vollständigen Namen eines Servers Ihrer Domäne oder über HTTPS. Wenn beides nicht möglich ist, tragen Sie nur diesen einen Server in TrustedHosts ein, niemals „*“.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate: its name, its issuer, its dates, and that its revocation list can be reached. Import the issuer where it is missing.</source>
        <translation>Prüfen Sie das Zertifikat des Servers: seinen Namen, seinen Aussteller, seine Gültigkeitsdauer und ob seine Sperrliste erreichbar ist. Importieren Sie den Aussteller dort, wo er fehlt.</translation>
    </message>
    <message>
        <source>Set the network&apos;s category to Private or Domain, or run Enable-PSRemoting with -SkipNetworkProfileCheck.</source>
        <translation>Stellen Sie die Netzwerkkategorie auf Privat oder Domäne, oder führen Sie Enable-PSRemoting mit -SkipNetworkProfileCheck aus.</translation>
    </message>
    <message>
        <source>Something other than WinRM answered: a proxy, a web server or a load balancer. CredSSP does not work through a proxy; connect directly.</source>
        <translation>Etwas anderes als WinRM hat geantwortet: ein Proxy, ein Webserver oder ein Lastenausgleich. CredSSP funktioniert nicht über einen Proxy; verbinden Sie sich direkt.</translation>
    </message>
    <message>
        <source>Close remote sessions that nobody needs any longer, wait a moment, and try again. Raise WinRM&apos;s limits only if it happens again.</source>
        <translation>Schließen Sie Remotesitzungen, die niemand mehr braucht, warten Sie einen Moment, und versuchen Sie es erneut. Erhöhen Sie die Grenzwerte von WinRM nur, wenn es wieder vorkommt.</translation>
    </message>
    <message>
        <source>The server took too long. Try again, and look at the server&apos;s load.</source>
        <translation>Der Server hat zu lange gebraucht. Versuchen Sie es erneut, und sehen Sie nach, wie ausgelastet der Server ist.</translation>
    </message>
    <message>
        <source>The endpoint (session configuration) is missing, disabled or restricted on the server. Run Enable-PSRemoting there as administrator, or name the right endpoint.</source>
        <translation>Der Endpunkt (Sitzungskonfiguration) fehlt auf dem Server, ist deaktiviert oder eingeschränkt. Führen Sie dort Enable-PSRemoting als Administrator aus, oder geben Sie den richtigen Endpunkt an.</translation>
    </message>
    <message>
        <source>Check how the computer&apos;s name is written, and whether it can be resolved from here.</source>
        <translation>Prüfen Sie, wie der Name des Computers geschrieben ist und ob er sich von hier aus auflösen lässt.</translation>
    </message>
    <message>
        <source>Check that the computer is running, that its WinRM service is running, and that its firewall lets TCP 5985 (or 5986) in.</source>
        <translation>Prüfen Sie, ob der Computer läuft, ob sein WinRM-Dienst läuft und ob seine Firewall TCP 5985 (oder 5986) durchlässt.</translation>
    </message>
    <message>
        <source>No domain controller could be reached. Check the network, the name servers (DNS) and a VPN.</source>
        <translation>Kein Domänencontroller war erreichbar. Prüfen Sie das Netzwerk, die Namensserver (DNS) und ein VPN.</translation>
    </message>
    <message>
        <source>Install the Windows updates on the side that lacks them. Never set AllowEncryptionOracle to 2 instead (CVE-2018-0886).</source>
        <translation>Installieren Sie die Windows-Updates auf der Seite, der sie fehlen. Setzen Sie stattdessen niemals AllowEncryptionOracle auf 2 (CVE-2018-0886).</translation>
    </message>
    <message>
        <source>Compare the update levels of both sides, and look at the server&apos;s WinRM certificate (event 10156).</source>
        <translation>Vergleichen Sie den Updatestand beider Seiten, und sehen Sie sich das WinRM-Zertifikat des Servers an (Ereignis 10156).</translation>
    </message>
    <message>
        <source>Do not switch on Basic or unencrypted traffic for this. Use Kerberos under the server&apos;s full name, or HTTPS.</source>
        <translation>Schalten Sie dafür nicht die Standardauthentifizierung (Basic) oder unverschlüsselten Verkehr ein. Nehmen Sie Kerberos unter dem vollständigen Namen des Servers oder HTTPS.</translation>
    </message>
    <message>
        <source>A policy decides this setting. To see which one, run this command as administrator: %1</source>
        <translation>Eine Richtlinie bestimmt diese Einstellung. Um zu sehen, welche es ist, führen Sie als Administrator diesen Befehl aus: %1</translation>
    </message>
    <message>
        <source>Request to the owner of the group policies</source>
        <translation>Bitte an den Besitzer der Gruppenrichtlinien</translation>
    </message>
    <message>
        <source>We need CredSSP from &quot;%1&quot; to: %2. A policy does not allow it.</source>
        <translation>Wir brauchen CredSSP von „%1“ nach: %2. Eine Richtlinie lässt es nicht zu.</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Computer: %1</translation>
    </message>
    <message>
        <source>Policy: its name could not be read; &quot;%1&quot;, run as administrator, shows it.</source>
        <translation>Richtlinie: Ihr Name ließ sich nicht lesen; „%1“, als Administrator ausgeführt, zeigt ihn.</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Richtlinie: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Wert: %1</translation>
    </message>
    <message>
        <source>Set to now: it could not be read.</source>
        <translation>Jetzt gesetzt auf: Das ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Set to now: %1</source>
        <translation>Jetzt gesetzt auf: %1</translation>
    </message>
    <message>
        <source>Wanted: remove this entry.</source>
        <translation>Gewünscht: diesen Eintrag entfernen.</translation>
    </message>
    <message>
        <source>Wanted: %1 (REG_DWORD), or &quot;Not Configured&quot;.</source>
        <translation>Gewünscht: %1 (REG_DWORD) oder „Nicht konfiguriert“.</translation>
    </message>
    <message>
        <source>Also allow these targets under &quot;Allow delegating fresh credentials&quot;: %1.</source>
        <translation>Lassen Sie außerdem diese Ziele unter „Delegierung von aktuellen Anmeldeinformationen zulassen“ zu: %1.</translation>
    </message>
    <message>
        <source>A change made on the computer itself would last only until the next policy refresh, at the latest until its next restart. That is why nothing was changed.</source>
        <translation>Eine Änderung am Computer selbst hielte nur bis zur nächsten Aktualisierung der Richtlinien, spätestens bis zu seinem nächsten Neustart. Darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Windows refuses a change on the computer itself while the policy sets this value (0x8033808A). Nothing was changed.</source>
        <translation>Windows verweigert eine Änderung am Computer selbst, solange die Richtlinie diesen Wert setzt (0x8033808A). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You can do the work in one hop: run the command directly against the last computer, or sign in there.</source>
        <translation>Sie können die Arbeit in einem Schritt tun: Führen Sie den Befehl direkt auf dem letzten Computer aus, oder melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>You can pass a credential on for one command only, inside the session (%1 or -Credential).</source>
        <translation>Sie können Anmeldeinformationen innerhalb der Sitzung für nur einen Befehl mitgeben (%1 oder -Credential).</translation>
    </message>
    <message>
        <source>An administrator can set up an endpoint that runs under an account of its own (JEA, or a RunAs credential).</source>
        <translation>Ein Administrator kann einen Endpunkt einrichten, der unter einem eigenen Konto läuft (JEA oder RunAs-Anmeldeinformationen).</translation>
    </message>
    <message>
        <source>For single sign-on in Windows Admin Center, resource-based constrained delegation (Kerberos) is enough; it does not give WinRM its second hop.</source>
        <translation>Für einmaliges Anmelden in Windows Admin Center reicht die ressourcenbasierte eingeschränkte Delegierung (Kerberos); WinRM gibt sie keinen zweiten Sprung.</translation>
    </message>
    <message>
        <source>A policy decides about CredSSP on &quot;%1&quot; (%2); Windows refuses every other way to change it.</source>
        <translation>Auf „%1“ entscheidet eine Richtlinie über CredSSP (%2); Windows verweigert jeden anderen Weg, es zu ändern.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; decides about CredSSP on &quot;%2&quot; (%3); Windows refuses every other way to change it.</source>
        <translation>Die Richtlinie „%1“ entscheidet auf „%2“ über CredSSP (%3); Windows verweigert jeden anderen Weg, es zu ändern.</translation>
    </message>
    <message>
        <source>A policy sets &quot;%1&quot; on &quot;%2&quot; at every refresh; a change on the computer itself would not last.</source>
        <translation>Eine Richtlinie setzt „%1“ auf „%2“ bei jeder Aktualisierung; eine Änderung am Computer selbst hielte nicht.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; sets &quot;%2&quot; on &quot;%3&quot; at every refresh; a change on the computer itself would not last.</source>
        <translation>Die Richtlinie „%1“ setzt „%2“ auf „%3“ bei jeder Aktualisierung; eine Änderung am Computer selbst hielte nicht.</translation>
    </message>
    <message>
        <source>CredSSP hands your complete sign-in to the server, which can use it anywhere. Often there is a way without it.</source>
        <translation>CredSSP übergibt Ihre vollständige Anmeldung dem Server, der sie überall benutzen kann. Oft gibt es einen Weg ohne CredSSP.</translation>
    </message>
</context>
<context>
    <name>credssp::AllowNtlmDelegation</name>
    <message>
        <source>NTLM is switched off here, so nothing can be passed on with it.</source>
        <translation>NTLM ist hier ausgeschaltet, also lässt sich damit nichts weitergeben.</translation>
    </message>
    <message>
        <source>A domain policy switches this off (AllowFreshCredentialsWhenNTLMOnly) and would take the change back.</source>
        <translation>Eine Domänenrichtlinie schaltet das aus (AllowFreshCredentialsWhenNTLMOnly) und würde die Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>A policy switches CredSSP off, so nothing can be passed on at all.</source>
        <translation>Eine Richtlinie schaltet CredSSP aus, also lässt sich gar nichts weitergeben.</translation>
    </message>
    <message>
        <source>Pass the sign-in on without proof of who the server is (NTLM-only)</source>
        <translation>Die Anmeldung ohne Nachweis weitergeben, wer der Server ist (nur NTLM)</translation>
    </message>
    <message>
        <source>If you want to reach a server that cannot prove who it is, and you accept the risk, then allow passing your sign-in on to exactly this name.</source>
        <translation>Wenn Sie einen Server erreichen wollen, der nicht nachweisen kann, wer er ist, und das Risiko in Kauf nehmen, dann erlauben Sie, Ihre Anmeldung an genau diesen Namen weiterzugeben.</translation>
    </message>
    <message>
        <source>It is allowed already.</source>
        <translation>Das ist schon erlaubt.</translation>
    </message>
    <message>
        <source>Nothing can prove who this server is, because it does not share a domain with this computer or is known by an address only: %1.</source>
        <translation>Nichts kann nachweisen, wer dieser Server ist, denn er hat mit diesem Computer keine gemeinsame Domäne oder ist nur über eine Adresse bekannt: %1.</translation>
    </message>
    <message>
        <source>It works even where nothing proves who the server is.</source>
        <translation>Es funktioniert auch dort, wo nichts nachweist, wer der Server ist.</translation>
    </message>
    <message>
        <source>Everything else that is offered is safer; try that first.</source>
        <translation>Alles andere, was angeboten wird, ist sicherer; versuchen Sie das zuerst.</translation>
    </message>
    <message>
        <source>The server&apos;s identity is not the problem, so its proof is not given up.</source>
        <translation>Die Identität des Servers ist nicht das Problem, also wird auf ihren Nachweis nicht verzichtet.</translation>
    </message>
    <message>
        <source>It is allowed already for every server named here.</source>
        <translation>Es ist schon für jeden hier genannten Server erlaubt.</translation>
    </message>
    <message>
        <source>Warning: your complete sign-in goes to whatever computer answers under this name, proven or not. An attacker who answers in its place has your account.</source>
        <translation>Warnung: Ihre vollständige Anmeldung geht an jeden Computer, der unter diesem Namen antwortet, nachgewiesen oder nicht. Ein Angreifer, der an seiner Stelle antwortet, hat Ihr Konto.</translation>
    </message>
    <message>
        <source>Allow it for one task only, and take it back when the task is done.</source>
        <translation>Erlauben Sie es nur für eine Aufgabe, und nehmen Sie es zurück, wenn die Aufgabe erledigt ist.</translation>
    </message>
    <message>
        <source>CredSSP itself is off on &quot;%1&quot;; nothing is passed on until it is switched on.</source>
        <translation>CredSSP selbst ist auf „%1“ aus; weitergegeben wird erst etwas, wenn es eingeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>credssp::AnswerWords</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>neither running nor stopped</source>
        <translation>läuft weder, noch ist er beendet</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>%1 (local policy)</source>
        <translation>%1 (lokale Richtlinie)</translation>
    </message>
    <message>
        <source>The step that a person does</source>
        <translation>Der Schritt, den ein Mensch ausführt</translation>
    </message>
    <message>
        <source>Sign-in tickets (Kerberos)</source>
        <translation>Anmeldetickets (Kerberos)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Last start of the computer</source>
        <translation>Letzter Start des Computers</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>kein Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds off</source>
        <translation>
            <numerusform>%n Sekunde Abweichung</numerusform>
            <numerusform>%n Sekunden Abweichung</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>starts by itself</source>
        <translation>startet von selbst</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>startet bei Bedarf</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>starts in another way</source>
        <translation>startet auf andere Weise</translation>
    </message>
    <message>
        <source>a later start</source>
        <translation>ein späterer Start</translation>
    </message>
</context>
<context>
    <name>credssp::AppliedPolicies</name>
    <message>
        <source>The domain&apos;s policy &quot;%1&quot; could not be read. It lies in &quot;%2&quot;.</source>
        <translation>Die Richtlinie „%1“ der Domäne konnte nicht gelesen werden. Sie liegt in „%2“.</translation>
    </message>
</context>
<context>
    <name>credssp::AuthNotSupported</name>
    <message>
        <source>The server or this computer does not accept the way of signing in that was used (the authentication mechanism is not supported, or is disabled).</source>
        <translation>Der Server oder dieser Computer nimmt die verwendete Art der Anmeldung nicht an (der Authentifizierungsmechanismus wird nicht unterstützt oder ist deaktiviert).</translation>
    </message>
    <message>
        <source>Both computers have a list of ways of signing in, and the way that was used is switched off on one of them.</source>
        <translation>Beide Computer haben eine Liste von Anmeldeverfahren, und das benutzte Verfahren ist auf einem der beiden ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>credssp::CannotConnect</name>
    <message>
        <source>Nothing answers at the server for remote management (the client cannot connect to the destination).</source>
        <translation>Am Server antwortet nichts für die Remoteverwaltung (der Client kann keine Verbindung mit dem Ziel herstellen).</translation>
    </message>
    <message>
        <source>The server, or something in front of it, turned the connection away. Often remote management (WinRM) is not switched on there, or it is another server than you think.</source>
        <translation>Der Server, oder etwas vor ihm, hat die Verbindung abgewiesen. Oft ist die Remoteverwaltung (WinRM) dort nicht eingeschaltet, oder es ist ein anderer Server, als Sie denken.</translation>
    </message>
</context>
<context>
    <name>credssp::CarriedComputer</name>
    <message>
        <source>&quot;%1&quot; is larger than 1 MB. That is no answer of a script of this program; choose the right file.</source>
        <translation>„%1“ ist größer als 1 MB. Das ist keine Antwort eines Skripts dieses Programms. Wählen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>It is no JSON object (byte %1).</source>
        <translation>Es ist kein JSON-Objekt (Byte %1).</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>It has a field that is not known.</source>
        <translation>Es enthält ein Feld, das nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not as it must be.</source>
        <translation>Das Feld „%1“ ist nicht so, wie es sein muss.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a script that did not run to its end. Look at what is there with a new script.</source>
        <translation>„%1“ wurde von einem Skript geschrieben, das nicht bis zum Ende lief. Sehen Sie mit einem neuen Skript nach, was dort ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole answer. %2 Copy the file again from the server, or run a new script there.</source>
        <translation>„%1“ ist keine vollständige Antwort. %2 Kopieren Sie die Datei noch einmal vom Server, oder führen Sie dort ein neues Skript aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers another plan than the script was made for. It is not used; make a new script and run that.</source>
        <translation>„%1“ beantwortet einen anderen Plan als den, für den das Skript gemacht wurde. Es wird nicht verwendet. Erstellen Sie ein neues Skript, und führen Sie dieses aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from another computer (%2) than the script was made for (%3). Run the script on %3.</source>
        <translation>„%1“ kommt von einem anderen Computer (%2) als dem, für den das Skript gemacht wurde (%3). Führen Sie das Skript auf %3 aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a script of %2, which is more than a day old. Make a new script and run that.</source>
        <translation>„%1“ beantwortet ein Skript von %2, das mehr als einen Tag alt ist. Erstellen Sie ein neues Skript, und führen Sie dieses aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it was written on %2, before its script was made (%3). The clock of %4 is slow, or the file is not what it seems. Set the clock right there and run a new script.</source>
        <translation>„%1“ gibt an, am %2 geschrieben worden zu sein, bevor sein Skript erstellt wurde (%3). Die Uhr von %4 geht nach, oder die Datei ist nicht, was sie scheint. Stellen Sie dort die Uhr richtig, und führen Sie ein neues Skript aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it was written on %2, and here it is only %3. The clock of %4 is fast. Set it right there and run a new script.</source>
        <translation>„%1“ gibt an, am %2 geschrieben worden zu sein, und hier ist es erst %3. Die Uhr von %4 geht vor. Stellen Sie sie dort richtig, und führen Sie ein neues Skript aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers no script that was made here. Make a script, run that one, and bring its answer back.</source>
        <translation>„%1“ beantwortet kein Skript, das hier erstellt wurde. Erstellen Sie ein Skript, führen Sie dieses aus, und bringen Sie seine Antwort zurück.</translation>
    </message>
    <message>
        <source>It does not answer the questions that were asked.</source>
        <translation>Sie beantwortet nicht die Fragen, die gestellt wurden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been used already: what it reports is in the journal. Look at what is there now with a new script.</source>
        <translation>„%1“ wurde schon verwendet: Was es meldet, steht im Journal. Sehen Sie mit einem neuen Skript nach, was jetzt dort ist.</translation>
    </message>
    <message>
        <source>Another answer to the same script than &quot;%1&quot; has been used already. Make a new script and run that.</source>
        <translation>Eine andere Antwort auf dasselbe Skript als „%1“ wurde schon verwendet. Erstellen Sie ein neues Skript, und führen Sie dieses aus.</translation>
    </message>
    <message>
        <source>This answer belongs to a script for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>Diese Antwort gehört zu einem Skript für „%1“, nicht für „%2“.</translation>
    </message>
    <message>
        <source>This answer comes from another computer than the earlier one of &quot;%1&quot;. It is not used.</source>
        <translation>Diese Antwort kommt von einem anderen Computer als die frühere von „%1“. Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not answered yet. Run its script there and bring the answer back.</source>
        <translation>„%1“ hat noch nicht geantwortet. Führen Sie dort sein Skript aus, und bringen Sie die Antwort zurück.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; is older than what you have done there. A new script tells how things are.</source>
        <translation>Die Antwort von „%1“ ist älter als das, was Sie dort getan haben. Ein neues Skript sagt, wie es jetzt steht.</translation>
    </message>
    <message>
        <source>The script that was run on &quot;%1&quot; did not ask for this.</source>
        <translation>Das Skript, das auf „%1“ ausgeführt wurde, hat danach nicht gefragt.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; says nothing of this change.</source>
        <translation>Die Antwort von „%1“ sagt nichts über diese Änderung.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; tells of another change than this one.</source>
        <translation>Die Antwort von „%1“ berichtet von einer anderen Änderung als dieser.</translation>
    </message>
    <message>
        <source>On &quot;%1&quot; this was no longer as it had been shown, so the script changed nothing.</source>
        <translation>Auf „%1“ war das nicht mehr so, wie es angezeigt worden war; deshalb hat das Skript nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address. A script is made for one computer: type that computer&apos;s own name instead.</source>
        <translation>„%1“ ist eine Adresse. Ein Skript wird für einen einzigen Computer gemacht: Geben Sie stattdessen dessen eigenen Namen ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not said which computer it is. Bring back an answer of it first.</source>
        <translation>„%1“ hat nicht gesagt, welcher Computer er ist. Bringen Sie zuerst eine Antwort von ihm zurück.</translation>
    </message>
    <message>
        <source>A change on &quot;%1&quot; cannot be made by a script that is taken there.</source>
        <translation>Eine Änderung auf „%1“ kann ein Skript, das dorthin gebracht wird, nicht machen.</translation>
    </message>
    <message>
        <source>CredSSP Wizard: changes to %1 that were confirmed</source>
        <translation>CredSSP Wizard: bestätigte Änderungen an %1</translation>
    </message>
    <message>
        <source>CredSSP Wizard: questions to %1</source>
        <translation>CredSSP Wizard: Fragen an %1</translation>
    </message>
    <message>
        <source>It works on %1 alone, and does nothing on any other computer.</source>
        <translation>Es arbeitet nur auf %1 und tut auf keinem anderen Computer etwas.</translation>
    </message>
    <message>
        <source>It works on %1 alone, and changes nothing there.</source>
        <translation>Es arbeitet nur auf %1 und ändert dort nichts.</translation>
    </message>
    <message>
        <source>1. Take this file to %1. In PowerShell, in the file&apos;s folder, see that nobody has changed it. This prints the value (SHA-256) that the wizard shows:</source>
        <translation>1. Bringen Sie diese Datei zu %1. Prüfen Sie in PowerShell, im Ordner der Datei, dass niemand sie geändert hat. Das hier gibt den Wert (SHA-256) aus, den der Assistent anzeigt:</translation>
    </message>
    <message>
        <source>2. Run it there as administrator:</source>
        <translation>2. Führen Sie sie dort als Administrator aus:</translation>
    </message>
    <message>
        <source>3. Bring back the file that it writes beside itself: %1</source>
        <translation>3. Bringen Sie die Datei zurück, die es neben sich schreibt: %1</translation>
    </message>
    <message>
        <source>What it looks at:</source>
        <translation>Was es sich ansieht:</translation>
    </message>
    <message>
        <source>It reads the computer&apos;s name and numbers (SID, machine id), so that its answer is known for its own.</source>
        <translation>Es liest den Namen und die Nummern des Computers (SID, Maschinen-ID), damit seine Antwort als seine erkannt wird.</translation>
    </message>
    <message>
        <source>Plan: none, for it only looks.</source>
        <translation>Plan: keiner, denn es sieht nur nach.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>What it then changes, one after the other. Each change is made only if things are still as they were shown; it stops at the first that does not succeed:</source>
        <translation>Was es dann ändert, eins nach dem anderen. Jede Änderung wird nur gemacht, wenn noch alles so ist, wie es angezeigt wurde. Es hört bei der ersten auf, die nicht gelingt:</translation>
    </message>
    <message>
        <source>Run this as a file: it writes its answer beside itself. Nothing was done.</source>
        <translation>Führen Sie dies als Datei aus: Es schreibt seine Antwort neben sich. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>This script is for %1, and this is another computer. Nothing was done.</source>
        <translation>Dieses Skript ist für %1, und das hier ist ein anderer Computer. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>This script has been run already: its answer is there. Bring that back, or make a new script in the wizard. Nothing was done now.</source>
        <translation>Dieses Skript ist schon ausgeführt worden: Seine Antwort ist da. Bringen Sie diese zurück, oder erstellen Sie im Assistenten ein neues Skript. Jetzt wurde nichts getan.</translation>
    </message>
    <message>
        <source>Run this as administrator. Nothing was changed.</source>
        <translation>Führen Sie dies als Administrator aus. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A change did not succeed, so those after it were not begun. The answer says which.</source>
        <translation>Eine Änderung ist nicht gelungen; die danach wurden nicht begonnen. Die Antwort sagt, welche.</translation>
    </message>
    <message>
        <source>Done. Bring this file back to the wizard:</source>
        <translation>Erledigt. Bringen Sie diese Datei zum Assistenten zurück:</translation>
    </message>
    <message>
        <source>It reads the registry value HKLM\%1.</source>
        <translation>Es liest den Registrierungswert HKLM\%1.</translation>
    </message>
    <message>
        <source>It reads the local policy (Registry.pol).</source>
        <translation>Es liest die lokale Richtlinie (Registry.pol).</translation>
    </message>
    <message>
        <source>It reads the registry key HKLM\%1.</source>
        <translation>Es liest den Registrierungsschlüssel HKLM\%1.</translation>
    </message>
    <message>
        <source>It asks whether the service %1 runs and how it starts.</source>
        <translation>Es fragt, ob der Dienst %1 läuft und wie er startet.</translation>
    </message>
    <message>
        <source>It asks who runs it, and whether with administrator rights (whoami).</source>
        <translation>Es fragt, wer es ausführt, und ob mit Administratorrechten (whoami).</translation>
    </message>
    <message>
        <source>It asks whether %1 is in the local group %2.</source>
        <translation>Es fragt, ob %1 in der lokalen Gruppe %2 ist.</translation>
    </message>
    <message>
        <source>It asks for the computer&apos;s name and domain, and the domains that it trusts (nltest).</source>
        <translation>Es fragt nach dem Namen und der Domäne des Computers und nach den Domänen, denen sie vertraut (nltest).</translation>
    </message>
    <message>
        <source>It asks whether the domain still trusts this computer (nltest).</source>
        <translation>Es fragt, ob die Domäne diesem Computer noch vertraut (nltest).</translation>
    </message>
    <message>
        <source>It compares the clock with the domain&apos;s (w32tm).</source>
        <translation>Es vergleicht die Uhr mit der der Domäne (w32tm).</translation>
    </message>
    <message>
        <source>It reads which policies decide about CredSSP and WinRM.</source>
        <translation>Es liest, welche Richtlinien über CredSSP und WinRM entscheiden.</translation>
    </message>
    <message>
        <source>It asks when Windows was last started.</source>
        <translation>Es fragt, wann Windows zuletzt gestartet wurde.</translation>
    </message>
    <message>
        <source>It reads the latest events %1 of %2 in the log %3.</source>
        <translation>Es liest die neuesten Ereignisse %1 von %2 im Protokoll %3.</translation>
    </message>
    <message>
        <source>It reads the version of tspkg.dll, which tells of the CredSSP update.</source>
        <translation>Es liest die Version von tspkg.dll, die vom CredSSP-Update zeugt.</translation>
    </message>
    <message>
        <source>It counts the sign-in tickets for WinRM (klist).</source>
        <translation>Es zählt die Anmeldetickets für WinRM (klist).</translation>
    </message>
</context>
<context>
    <name>credssp::CarryCards</name>
    <message>
        <source>Take this script to %1</source>
        <translation>Bringen Sie dieses Skript zu %1</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Schritte anzeigen</translation>
    </message>
    <message>
        <source>Show the steps for %1</source>
        <translation>Schritte für %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>credssp::CarryDialog</name>
    <message>
        <source>Ask %1 by hand</source>
        <translation>%1 per Hand fragen</translation>
    </message>
    <message>
        <source>Ask %1 without a connection to it</source>
        <translation>%1 ohne Verbindung dorthin fragen</translation>
    </message>
    <message>
        <source>A person takes a script to the server and brings one file back. What the file says counts as reported by a person, not as read.</source>
        <translation>Jemand bringt ein Skript zum Server und eine Datei zurück. Was in der Datei steht, gilt als von einer Person gemeldet, nicht als gelesen.</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Was zu tun ist, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Make a &amp;new script</source>
        <translation>Neues Skript erst&amp;ellen</translation>
    </message>
    <message>
        <source>What this server has answered so far is forgotten.</source>
        <translation>Was dieser Server bisher geantwortet hat, wird vergessen.</translation>
    </message>
    <message>
        <source>Ask over the net&amp;work again</source>
        <translation>Wieder über das Net&amp;zwerk fragen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The script is being made.</source>
        <translation>Das Skript wird erstellt.</translation>
    </message>
</context>
<context>
    <name>credssp::CarryModel</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from %2, whose answer is not waited for here.</source>
        <translation>„%1“ kommt von %2, und auf dessen Antwort wird hier nicht gewartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a script that only looks. Open the answer of the script that makes the changes on %2.</source>
        <translation>„%1“ beantwortet ein Skript, das nur nachsieht. Öffnen Sie die Antwort des Skripts, das die Änderungen auf %2 macht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of changes on %2. Here the answer of the script that only looks is needed.</source>
        <translation>„%1“ berichtet von Änderungen auf %2. Hier wird die Antwort des Skripts gebraucht, das nur nachsieht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of other changes on %2 than these. Open the answer of the script that was saved here.</source>
        <translation>„%1“ berichtet von anderen Änderungen auf %2 als diesen. Öffnen Sie die Antwort des Skripts, das hier gespeichert wurde.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>credssp::CarryPanel</name>
    <message>
        <source>Save the sc&amp;ript …</source>
        <translation>S&amp;kript speichern …</translation>
    </message>
    <message>
        <source>Open the &amp;answer …</source>
        <translation>Antwort öff&amp;nen …</translation>
    </message>
    <message>
        <source>Read what the script does</source>
        <translation>Lesen Sie, was das Skript tut</translation>
    </message>
    <message>
        <source>It only looks, and changes nothing. It works on %1 alone.</source>
        <translation>Es sieht nur nach und ändert nichts. Es arbeitet nur auf %1.</translation>
    </message>
    <message>
        <source>It makes these changes on %1 and nowhere else. It stops at the first one that does not succeed, and where something is no longer as it was shown:</source>
        <translation>Es macht diese Änderungen auf %1 und nirgends sonst. Es hält bei der ersten an, die nicht gelingt, und wo etwas nicht mehr so ist, wie es angezeigt wurde:</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Was es sich ansieht</translation>
    </message>
    <message>
        <source>The whole script</source>
        <translation>Das ganze Skript</translation>
    </message>
    <message>
        <source>The script for %1</source>
        <translation>Das Skript für %1</translation>
    </message>
    <message>
        <source>Save it and take it to %1</source>
        <translation>Speichern Sie es, und bringen Sie es zu %1</translation>
    </message>
    <message>
        <source>Save the script …</source>
        <translation>Skript speichern …</translation>
    </message>
    <message>
        <source>Save the script for %1</source>
        <translation>Das Skript für %1 speichern</translation>
    </message>
    <message>
        <source>Run it there, in PowerShell as administrator</source>
        <translation>Führen Sie es dort aus, in PowerShell als Administrator</translation>
    </message>
    <message>
        <source>Go to the file&apos;s folder. Look first whether anybody has changed the file: this line must print the same value (SHA-256).</source>
        <translation>Wechseln Sie in den Ordner der Datei. Prüfen Sie zuerst, ob jemand die Datei geändert hat: Diese Zeile muss denselben Wert (SHA-256) ausgeben.</translation>
    </message>
    <message>
        <source>The SHA-256 that it must print for %1</source>
        <translation>Der Wert (SHA-256), den sie für %1 ausgeben muss</translation>
    </message>
    <message>
        <source>Windows marks files that come over the network or by mail, and PowerShell then runs them only when they are signed. This line takes the mark away, once you have compared the SHA-256:</source>
        <translation>Windows kennzeichnet Dateien, die über das Netzwerk oder per E-Mail kommen, und PowerShell führt sie dann nur aus, wenn sie signiert sind. Diese Zeile entfernt das Kennzeichen, wenn Sie den Wert (SHA-256) verglichen haben:</translation>
    </message>
    <message>
        <source>If running scripts is disabled altogether, this allows it in this one PowerShell window, unless a policy of the domain forbids it:</source>
        <translation>Wenn das Ausführen von Skripts ganz deaktiviert ist, erlaubt dies es in diesem einen PowerShell-Fenster, sofern keine Richtlinie der Domäne es verbietet:</translation>
    </message>
    <message>
        <source>PowerShell on %1: allow scripts in this window</source>
        <translation>PowerShell auf %1: Skripts in diesem Fenster erlauben</translation>
    </message>
    <message>
        <source>If Windows does not run it</source>
        <translation>Wenn Windows es nicht ausführt</translation>
    </message>
    <message>
        <source>Bring back the file that it writes</source>
        <translation>Bringen Sie die Datei zurück, die es schreibt</translation>
    </message>
    <message>
        <source>Open the answer …</source>
        <translation>Antwort öffnen …</translation>
    </message>
    <message>
        <source>Open the answer of %1</source>
        <translation>Die Antwort von %1 öffnen</translation>
    </message>
    <message>
        <source>It is called %1 and lies beside the script. You can also drop it here.</source>
        <translation>Sie heißt %1 und liegt neben dem Skript. Sie können sie auch hierher ziehen.</translation>
    </message>
    <message>
        <source>PowerShell on %1: see that nobody has changed the file</source>
        <translation>PowerShell auf %1: prüfen, dass niemand die Datei geändert hat</translation>
    </message>
    <message>
        <source>PowerShell on %1, as administrator: run it</source>
        <translation>PowerShell auf %1, als Administrator: ausführen</translation>
    </message>
    <message>
        <source>PowerShell on %1: take the mark away</source>
        <translation>PowerShell auf %1: Kennzeichen entfernen</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Skript speichern</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell-Skripts (*.ps1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Antwort öffnen</translation>
    </message>
    <message>
        <source>Answers (*.json);;All files (*)</source>
        <translation>Antworten (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>credssp::CauseModel</name>
    <message>
        <source>You stopped before it was known what would be changed.</source>
        <translation>Sie haben angehalten, bevor bekannt war, was geändert würde.</translation>
    </message>
    <message>
        <source>What helps is being worked out.</source>
        <translation>Es wird ermittelt, was hilft.</translation>
    </message>
    <message>
        <source>The computers are being asked, then what helps is worked out.</source>
        <translation>Die Computer werden gefragt, dann wird ermittelt, was hilft.</translation>
    </message>
    <message>
        <source>What helps most likely is chosen already. Look at it, or choose something else.</source>
        <translation>Was am ehesten hilft, ist schon gewählt. Sehen Sie es sich an, oder wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The next best is chosen already. Look at it, or choose something else.</source>
        <translation>Das Nächstbeste ist schon gewählt. Sehen Sie es sich an, oder wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>A policy decides this, so nothing can be changed here that would last. Hand the text below on to whoever looks after the policies.</source>
        <translation>Das bestimmt eine Richtlinie, deshalb lässt sich hier nichts ändern, das hielte. Geben Sie den Text unten an die Person weiter, die sich um die Richtlinien kümmert.</translation>
    </message>
    <message>
        <source>Nothing that CredSSP Wizard can change fits. Nothing was changed.</source>
        <translation>Nichts, was CredSSP Wizard ändern kann, passt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Everything that fits was tried, and it did not help.</source>
        <translation>Alles, was passt, wurde versucht, und es hat nicht geholfen.</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as could be seen.</source>
        <translation>Soweit zu sehen war, ist nichts falsch.</translation>
    </message>
    <message>
        <source>What would be changed is being worked out.</source>
        <translation>Es wird ermittelt, was geändert würde.</translation>
    </message>
    <message>
        <source>All steps are ticked.</source>
        <translation>Alle Schritte sind abgehakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do and to tick. Then go on.</source>
        <translation>
            <numerusform>Noch %n Schritt zu tun und abzuhaken. Machen Sie danach weiter.</numerusform>
            <numerusform>Noch %n Schritte zu tun und abzuhaken. Machen Sie danach weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be changed can be read only with administrator rights. The next page offers to continue as administrator; nothing is changed yet.</source>
        <translation>Was geändert würde, lässt sich nur mit Administratorrechten lesen. Die nächste Seite bietet an, als Administrator fortzufahren; noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig stellen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Review the changes</source>
        <translation>Änderun&amp;gen ansehen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You stopped before the cause was known.</source>
        <translation>Sie haben angehalten, bevor die Ursache bekannt war.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) here are decided by a policy.</source>
        <translation>
            <numerusform>%n Einstellung hier wird von einer Richtlinie bestimmt.</numerusform>
            <numerusform>%n Einstellungen hier werden von einer Richtlinie bestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>If something still fails, go back to the first page and paste its message: the message says more than the checks can see.</source>
        <translation>Wenn weiterhin etwas fehlschlägt, gehen Sie zur ersten Seite zurück und fügen Sie die Meldung ein: Die Meldung sagt mehr, als die Prüfungen sehen können.</translation>
    </message>
    <message>
        <source>One thing can help. Look at it; nothing is changed yet.</source>
        <translation>Eine Sache kann helfen. Sehen Sie sie sich an; noch wird nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were looked at and are as they should be.</source>
        <translation>
            <numerusform>%n Punkt wurde angesehen und ist so, wie er sein soll.</numerusform>
            <numerusform>%n Punkte wurden angesehen und sind so, wie sie sein sollen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::CausePage</name>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>This page says what most likely stands behind the error, and what helps against it. The best is chosen already; the others stand below it, with what speaks against them.

It is safe: nothing is changed here. On the next page you see every change before it is made.

Press the button at the bottom to look at the changes. What a person must do is listed here as steps; tick each when it is done.</source>
        <translation>Diese Seite sagt, was am wahrscheinlichsten hinter dem Fehler steckt und was dagegen hilft. Das Beste ist schon gewählt; das andere steht darunter, mit dem, was dagegen spricht.

Sie können nichts falsch machen: Hier wird nichts geändert. Auf der nächsten Seite sehen Sie jede Änderung, bevor sie gemacht wird.

Drücken Sie die Schaltfläche unten, um die Änderungen anzusehen. Was jemand von Hand tun muss, steht hier als Schritte; haken Sie jeden ab, wenn er erledigt ist.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>What could not be told</source>
        <translation>Was sich nicht feststellen ließ</translation>
    </message>
    <message>
        <source>Text for the &amp;owner of the policy</source>
        <translation>&amp;Text für den Besitzer der Richtlinie</translation>
    </message>
    <message>
        <source>What e&amp;lse is worth knowing</source>
        <translation>Was Sie &amp;noch wissen sollten</translation>
    </message>
    <message>
        <source>&amp;Why not something else?</source>
        <translation>Warum nicht etwas an&amp;deres?</translation>
    </message>
    <message>
        <source>&amp;Do you need CredSSP at all?</source>
        <translation>Brauchen Sie &amp;CredSSP überhaupt?</translation>
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
        <translation>Sie haben „%1“ versucht. Es hat nicht geholfen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>Und noch %n weiteres dieser Art.</numerusform>
            <numerusform>Und noch %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %n change(s).</source>
        <translation>
            <numerusform>Damit wird %n Änderung gemacht.</numerusform>
            <numerusform>Damit werden %n Änderungen gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) you do by hand.</source>
        <translation>
            <numerusform>%n weiteren Schritt tun Sie von Hand.</numerusform>
            <numerusform>%n weitere Schritte tun Sie von Hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see everything first; nothing is changed yet.</source>
        <translation>Sie sehen zuerst alles; noch wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>credssp::ChangeModel</name>
    <message>
        <source>not begun yet</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>wird gemacht</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Änderung %1 von %2: %3</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What is left to do is no longer what you were shown.</source>
        <translation>Was noch zu tun ist, ist nicht mehr das, was Ihnen angezeigt wurde.</translation>
    </message>
    <message>
        <source>On %1 this would be done with other values now: %2</source>
        <translation>Auf %1 würde das jetzt mit anderen Werten getan: %2</translation>
    </message>
    <message>
        <source>On %1 this would be done in addition: %2</source>
        <translation>Auf %1 würde das zusätzlich getan: %2</translation>
    </message>
    <message>
        <source>On %1 this is no longer needed: %2</source>
        <translation>Auf %1 ist das nicht mehr nötig: %2</translation>
    </message>
    <message>
        <source>The same is to be done, but in another order or on another computer of the same name.</source>
        <translation>Es soll dasselbe getan werden, aber in anderer Reihenfolge oder auf einem anderen Computer gleichen Namens.</translation>
    </message>
    <message>
        <source>Nothing is being changed. Look at the changes first.</source>
        <translation>Es wird gerade nichts geändert. Sehen Sie sich zuerst die Änderungen an.</translation>
    </message>
    <message>
        <source>The step under way is finished, and nothing after it is begun.</source>
        <translation>Der laufende Schritt wird beendet, und danach wird keiner mehr begonnen.</translation>
    </message>
    <message>
        <source>The changes are being taken back. Keep this window open.</source>
        <translation>Die Änderungen werden zurückgenommen. Lassen Sie dieses Fenster geöffnet.</translation>
    </message>
    <message>
        <source>The changes are being made. Keep this window open.</source>
        <translation>Die Änderungen werden gemacht. Lassen Sie dieses Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Now it is your turn: something has to be done by hand on %1.</source>
        <translation>Jetzt sind Sie an der Reihe: Auf %1 muss etwas von Hand getan werden.</translation>
    </message>
    <message>
        <source>You stopped before change %1.</source>
        <translation>Sie haben vor Änderung %1 angehalten.</translation>
    </message>
    <message>
        <source>Step %1, on %2, could not be taken back.</source>
        <translation>Schritt %1, auf %2, konnte nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Change %1, on %2, was not made.</source>
        <translation>Änderung %1, auf %2, wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>The work could not go on.</source>
        <translation>Die Arbeit konnte nicht weitergehen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Everything you were shown was taken back.</source>
        <translation>Alles, was Ihnen angezeigt wurde, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Everything is done except for what you left out.</source>
        <translation>Alles ist erledigt, bis auf das, was Sie ausgelassen haben.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) cannot be read back here.</source>
        <translation>
            <numerusform>Alles ist erledigt. %n Änderung lässt sich hier nicht zurücklesen.</numerusform>
            <numerusform>Alles ist erledigt. %n Änderungen lassen sich hier nicht zurücklesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done, and it was read back to be sure.</source>
        <translation>Alles ist erledigt und wurde zur Sicherheit zurückgelesen.</translation>
    </message>
    <message>
        <source>Nothing was taken back so far.</source>
        <translation>Bisher wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Bisher wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before it were taken back.</source>
        <translation>
            <numerusform>%n Schritt davor wurde zurückgenommen.</numerusform>
            <numerusform>%n Schritte davor wurden zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made and stay made.</source>
        <translation>
            <numerusform>%n Änderung wurde gemacht und bleibt bestehen.</numerusform>
            <numerusform>%n Änderungen wurden gemacht und bleiben bestehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not begun.</source>
        <translation>
            <numerusform>%n Schritt wurde nicht begonnen.</numerusform>
            <numerusform>%n Schritte wurden nicht begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window and open it again: it then offers to finish or to take back what was begun.</source>
        <translation>Schließen Sie das Fenster, und öffnen Sie es wieder: Dann bietet es an, das Begonnene zu beenden oder zurückzunehmen.</translation>
    </message>
    <message>
        <source>&amp;Look at the changes again</source>
        <translation>Änderungen erneut &amp;ansehen</translation>
    </message>
    <message>
        <source>Works the changes out afresh and shows them. Nothing is made.</source>
        <translation>Ermittelt die Änderungen neu und zeigt sie an. Es wird nichts gemacht.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Begins the same changes again.</source>
        <translation>Beginnt dieselben Änderungen noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Go on with the rest</source>
        <translation>&amp;Mit dem Rest weitermachen</translation>
    </message>
    <message>
        <source>Makes the steps that are left.</source>
        <translation>Macht die Schritte, die noch übrig sind.</translation>
    </message>
    <message>
        <source>Looks at this step afresh and tries it once more, then goes on.</source>
        <translation>Sieht sich diesen Schritt neu an, versucht ihn noch einmal und macht dann weiter.</translation>
    </message>
    <message>
        <source>Leave this step &amp;out and go on</source>
        <translation>Diesen Schritt aus&amp;lassen und weitermachen</translation>
    </message>
    <message>
        <source>Does not make this step and goes on with the next one.</source>
        <translation>Macht diesen Schritt nicht und geht zum nächsten über.</translation>
    </message>
    <message>
        <source>&amp;Undo what was done</source>
        <translation>&amp;Rückgängig machen, was getan wurde</translation>
    </message>
    <message>
        <source>Shows first how it would be taken back. Nothing is made yet.</source>
        <translation>Zeigt zuerst, wie es zurückgenommen würde. Noch wird nichts gemacht.</translation>
    </message>
    <message>
        <source>&amp;Close and go on in the first window</source>
        <translation>Schließen und im ersten &amp;Fenster weitermachen</translation>
    </message>
    <message>
        <source>&amp;Did it work?</source>
        <translation>Hat es geh&amp;olfen?</translation>
    </message>
    <message>
        <source>&amp;See what came of it</source>
        <translation>Er&amp;gebnis ansehen</translation>
    </message>
    <message>
        <source>Now it is your turn: a script has to be run on %1, and its answer brought back.</source>
        <translation>Jetzt sind Sie an der Reihe: Auf %1 muss ein Skript ausgeführt und seine Antwort zurückgebracht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Everything you were shown was taken back. %n step(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>Alles, was Ihnen gezeigt wurde, ist zurückgenommen. %n Schritt hat eine Person gemeldet; er wurde hier nicht zurückgelesen.</numerusform>
            <numerusform>Alles, was Ihnen gezeigt wurde, ist zurückgenommen. %n Schritte hat eine Person gemeldet; sie wurden hier nicht zurückgelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>Alles ist erledigt. %n Änderung hat eine Person gemeldet; sie wurde hier nicht zurückgelesen.</numerusform>
            <numerusform>Alles ist erledigt. %n Änderungen hat eine Person gemeldet; sie wurden hier nicht zurückgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this window meanwhile: the next start offers to go on.</source>
        <translation>Sie können dieses Fenster inzwischen schließen: Der nächste Start bietet an, weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>credssp::ChangePage</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Die Änderungen werden gemacht</translation>
    </message>
    <message>
        <source>Each change is made, read back to be sure, and written down so that it can be undone.</source>
        <translation>Jede Änderung wird gemacht, zur Sicherheit zurückgelesen und aufgeschrieben, damit sie rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Progress of the changes</source>
        <translation>Fortschritt der Änderungen</translation>
    </message>
    <message>
        <source>The changes and what became of them</source>
        <translation>Die Änderungen und was aus ihnen geworden ist</translation>
    </message>
    <message>
        <source>Stop &amp;after this step</source>
        <translation>&amp;Nach diesem Schritt anhalten</translation>
    </message>
    <message>
        <source>The step under way is finished and read back. Nothing after it is begun.</source>
        <translation>Der laufende Schritt wird beendet und zurückgelesen. Danach wird keiner mehr begonnen.</translation>
    </message>
    <message>
        <source>The changes you have read are made one after the other. Each is read back, and what was there before is written down first, so that everything can be undone. &quot;Stop after this step&quot; ends between two steps; nothing is left half done. When something does not work, this page says what state things are in, and you choose how to go on.</source>
        <translation>Die Änderungen, die Sie gelesen haben, werden eine nach der anderen gemacht. Jede wird zurückgelesen, und was vorher da war, wird zuerst aufgeschrieben, damit alles rückgängig gemacht werden kann. „Nach diesem Schritt anhalten“ hält zwischen zwei Schritten an; nichts bleibt halb fertig. Wenn etwas nicht gelingt, sagt diese Seite, wie der Stand ist, und Sie wählen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Do this, and tick each step when it is done</source>
        <translation>Tun Sie das, und haken Sie jeden Schritt ab, wenn er erledigt ist</translation>
    </message>
    <message>
        <source>It is done, &amp;go on</source>
        <translation>&amp;Erledigt, weiter</translation>
    </message>
    <message>
        <source>How do you want to go on?</source>
        <translation>Wie möchten Sie weitermachen?</translation>
    </message>
</context>
<context>
    <name>credssp::ChangeRow</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>Details of change %1</source>
        <translation>Details zu Änderung %1</translation>
    </message>
</context>
<context>
    <name>credssp::CheckModel</name>
    <message numerus="yes">
        <source>%1 of %n computer(s) answered.</source>
        <translation>
            <numerusform>Geantwortet: %1 von %n Computer.</numerusform>
            <numerusform>Geantwortet: %1 von %n Computern.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the check. What was not asked is not known.</source>
        <translation>Sie haben die Prüfung angehalten. Was nicht gefragt wurde, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be answered.</source>
        <translation>
            <numerusform>%n Frage ließ sich nicht beantworten.</numerusform>
            <numerusform>%n Fragen ließen sich nicht beantworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n Problem gefunden.</numerusform>
            <numerusform>%n Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Es wurde kein Problem gefunden.</translation>
    </message>
    <message>
        <source>A person brought the answers of %1. They were not read from here.</source>
        <translation>Eine Person hat die Antworten von %1 gebracht. Sie wurden nicht von hier aus gelesen.</translation>
    </message>
    <message>
        <source>The answer of %1 is waited for. Open it when its script has run there.</source>
        <translation>Auf die Antwort von %1 wird gewartet. Öffnen Sie sie, wenn das Skript dort ausgeführt wurde.</translation>
    </message>
    <message>
        <source>%1 gave no answer over the network. You can take a script there and bring its answer back.</source>
        <translation>%1 hat über das Netzwerk nicht geantwortet. Sie können ein Skript dorthin bringen und seine Antwort zurückholen.</translation>
    </message>
</context>
<context>
    <name>credssp::CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checking the computers</source>
        <translation>Die Computer werden geprüft</translation>
    </message>
    <message>
        <source>Everything is only looked at here. Nothing is changed.</source>
        <translation>Hier wird alles nur angesehen. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation>Prüfung &amp;anhalten</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Computers that have answered</source>
        <translation>Computer, die geantwortet haben</translation>
    </message>
    <message>
        <source>Show what was &amp;found</source>
        <translation>&amp;Gefundenes anzeigen</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Choose a computer to see what was found there.</source>
        <translation>Wählen Sie einen Computer, um zu sehen, was dort gefunden wurde.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Choose a line to read why it matters.</source>
        <translation>Wählen Sie eine Zeile, um zu lesen, warum es wichtig ist.</translation>
    </message>
    <message>
        <source>Every computer is asked what matters for CredSSP. Nothing is changed. A line with a question mark could not be told, and says why. Choose a line to read why it matters. When all have answered, go on to what was found.</source>
        <translation>Jeder Computer wird gefragt, was für CredSSP wichtig ist. Es wird nichts geändert. Eine Zeile mit Fragezeichen ließ sich nicht feststellen und sagt, warum. Wählen Sie eine Zeile, um zu lesen, warum es wichtig ist. Wenn alle geantwortet haben, gehen Sie weiter zu dem, was gefunden wurde.</translation>
    </message>
    <message>
        <source>A person takes a script to the chosen server and brings its answer back.</source>
        <translation>Jemand bringt ein Skript zum gewählten Server und dessen Antwort zurück.</translation>
    </message>
    <message>
        <source>A server that gives no answer over the network can be asked by hand. Choose it and press &quot;Ask by hand&quot;: you get a script that only looks, somebody runs it there, and you open the file that it writes.</source>
        <translation>Ein Server, der über das Netzwerk nicht antwortet, kann per Hand gefragt werden. Wählen Sie ihn, und drücken Sie „Per Hand fragen“: Sie erhalten ein Skript, das nur nachsieht, jemand führt es dort aus, und Sie öffnen die Datei, die es schreibt.</translation>
    </message>
    <message>
        <source>Scrip&amp;t and answer …</source>
        <translation>&amp;Skript und Antwort …</translation>
    </message>
    <message>
        <source>Ask by han&amp;d …</source>
        <translation>Per Hand &amp;fragen …</translation>
    </message>
    <message>
        <source>The answer was taken.</source>
        <translation>Die Antwort wurde angenommen.</translation>
    </message>
</context>
<context>
    <name>credssp::CheckedComputers</name>
    <message>
        <source>being asked</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>hat geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n Frage ohne Antwort</numerusform>
            <numerusform>%n Fragen ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
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
        <translation>Um das anzusehen, sind Administratorrechte auf „%1“ nötig.</translation>
    </message>
    <message>
        <source>The registry value &quot;%1&quot; below HKLM\%2 is %3 (%4).</source>
        <translation>Der Registrierungswert „%1“ unter HKLM\%2 ist %3 (%4).</translation>
    </message>
    <message>
        <source>There is no registry value &quot;%1&quot; below HKLM\%2.</source>
        <translation>Es gibt keinen Registrierungswert „%1“ unter HKLM\%2.</translation>
    </message>
    <message>
        <source>There is no registry key HKLM\%1, and so no value &quot;%2&quot;.</source>
        <translation>Es gibt keinen Registrierungsschlüssel HKLM\%1 und deshalb keinen Wert „%2“.</translation>
    </message>
    <message>
        <source>The registry key HKLM\%1 may not be looked at.</source>
        <translation>Der Registrierungsschlüssel HKLM\%1 darf nicht angesehen werden.</translation>
    </message>
</context>
<context>
    <name>credssp::ChoiceCard</name>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>Gründe: %1</translation>
    </message>
</context>
<context>
    <name>credssp::ClientCredSspCheck</name>
    <message>
        <source>It is not known whether &quot;%1&quot; may send credentials with CredSSP.</source>
        <translation>Es ist nicht bekannt, ob „%1“ mit CredSSP Anmeldeinformationen senden darf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may send credentials with CredSSP.</source>
        <translation>„%1“ darf mit CredSSP Anmeldeinformationen senden.</translation>
    </message>
    <message>
        <source>CredSSP is switched off on &quot;%1&quot;, the computer that sends the credentials.</source>
        <translation>CredSSP ist auf „%1“ ausgeschaltet, dem Computer, der die Anmeldeinformationen sendet.</translation>
    </message>
    <message>
        <source>A policy decides this, and Windows refuses any other way to change it.</source>
        <translation>Eine Richtlinie bestimmt das, und Windows verweigert jeden anderen Weg, es zu ändern.</translation>
    </message>
    <message>
        <source>Every connection with CredSSP from this computer fails until it is switched on.</source>
        <translation>Jede Verbindung mit CredSSP von diesem Computer aus schlägt fehl, bis es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>CredSSP on the client</source>
        <translation>CredSSP auf dem Client</translation>
    </message>
    <message>
        <source>While CredSSP is switched off here, this computer passes on nobody&apos;s sign-in.</source>
        <translation>Solange CredSSP hier ausgeschaltet ist, gibt dieser Computer niemandes Anmeldung weiter.</translation>
    </message>
</context>
<context>
    <name>credssp::ClockCheck</name>
    <message>
        <source>&quot;%1&quot; has no domain whose clock counts.</source>
        <translation>„%1“ hat keine Domäne, deren Uhr gilt.</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>Der Computer ist in einer Arbeitsgruppe.</translation>
    </message>
    <message>
        <source>It is not known whether the clock of &quot;%1&quot; is right.</source>
        <translation>Es ist nicht bekannt, ob die Uhr von „%1“ richtig geht.</translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is wrong.</source>
        <translation>Die Uhr von „%1“ geht falsch.</translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds. Windows accepts at most %1 seconds; beyond that no ticket proves who a server is.</source>
        <translation>
            <numerusform>Die Uhr des Domänencontrollers weicht von ihr um %n Sekunde ab. Windows lässt höchstens %1 Sekunden zu; darüber hinaus weist kein Ticket nach, wer ein Server ist.</numerusform>
            <numerusform>Die Uhr des Domänencontrollers weicht von ihr um %n Sekunden ab. Windows lässt höchstens %1 Sekunden zu; darüber hinaus weist kein Ticket nach, wer ein Server ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is right.</source>
        <translation>Die Uhr von „%1“ geht richtig.</translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds.</source>
        <translation>
            <numerusform>Die Uhr des Domänencontrollers weicht von ihr um %n Sekunde ab.</numerusform>
            <numerusform>Die Uhr des Domänencontrollers weicht von ihr um %n Sekunden ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds. Windows accepts at most %2 seconds; beyond that no ticket proves who the server is.</source>
        <translation>
            <numerusform>Sie weicht von der Uhr von „%1“ um %n Sekunde ab. Windows lässt höchstens %2 Sekunden zu; darüber hinaus weist kein Ticket nach, wer der Server ist.</numerusform>
            <numerusform>Sie weicht von der Uhr von „%1“ um %n Sekunden ab. Windows lässt höchstens %2 Sekunden zu; darüber hinaus weist kein Ticket nach, wer der Server ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds.</source>
        <translation>
            <numerusform>Sie weicht von der Uhr von „%1“ um %n Sekunde ab.</numerusform>
            <numerusform>Sie weicht von der Uhr von „%1“ um %n Sekunden ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Proofs of identity are valid for minutes only; clocks that differ by more than five minutes make them worthless.</source>
        <translation>Identitätsnachweise gelten nur wenige Minuten; Uhren, die um mehr als fünf Minuten voneinander abweichen, machen sie wertlos.</translation>
    </message>
</context>
<context>
    <name>credssp::CommandView</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Read-only text. The Copy button copies the whole command.</source>
        <translation>Nur lesbarer Text. Die Schaltfläche „Kopieren“ kopiert den ganzen Befehl.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Den Befehl kopieren: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>credssp::ComputerName</name>
    <message>
        <source>Type the name of a computer, such as NODE1 or node1.contoso.com.</source>
        <translation>Geben Sie den Namen eines Computers ein, zum Beispiel NODE1 oder node1.contoso.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank. Type the name without it.</source>
        <translation>„%1“ beginnt oder endet mit einem Leerzeichen. Geben Sie den Namen ohne Leerzeichen ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for several computers. Type the name of one computer, such as NODE1 or node1.contoso.com.</source>
        <translation>„%1“ steht für mehrere Computer. Geben Sie den Namen eines einzigen Computers ein, zum Beispiel NODE1 oder node1.contoso.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a computer. Type a short name such as NODE1, a full name such as node1.contoso.com, or an IP address.</source>
        <translation>„%1“ ist kein Name eines Computers. Geben Sie einen kurzen Namen wie NODE1, einen vollständigen Namen wie node1.contoso.com oder eine IP-Adresse ein.</translation>
    </message>
    <message>
        <source>Type the name of an account, such as CONTOSO\anna.</source>
        <translation>Geben Sie den Namen eines Kontos ein, zum Beispiel CONTOSO\anna.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account. Type it as CONTOSO\anna or anna@contoso.com.</source>
        <translation>„%1“ ist kein Name eines Kontos. Geben Sie ihn als CONTOSO\anna oder anna@contoso.com ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a service name (SPN). It must look like WSMAN/node1.contoso.com.</source>
        <translation>„%1“ ist kein Dienstname (SPN). Er muss aussehen wie WSMAN/node1.contoso.com.</translation>
    </message>
</context>
<context>
    <name>credssp::ComputersModel</name>
    <message>
        <source>The example&apos;s own computer</source>
        <translation>Der eigene Computer des Beispiels</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The error text names this server. Add others if they are involved, too.</source>
        <translation>Der Fehlertext nennt diesen Server. Fügen Sie weitere hinzu, wenn sie auch beteiligt sind.</translation>
    </message>
    <message>
        <source>The example names its servers by itself.</source>
        <translation>Das Beispiel nennt seine Server selbst.</translation>
    </message>
    <message>
        <source>These are the servers of an earlier run.</source>
        <translation>Das sind die Server eines früheren Durchlaufs.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be used. Correct or remove what is marked.</source>
        <translation>
            <numerusform>%n Eintrag ist nicht verwendbar. Berichtigen oder entfernen Sie, was markiert ist.</numerusform>
            <numerusform>%n Einträge sind nicht verwendbar. Berichtigen oder entfernen Sie, was markiert ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one server.</source>
        <translation>Nennen Sie mindestens einen Server.</translation>
    </message>
    <message>
        <source>Name the computer that sends the credentials.</source>
        <translation>Nennen Sie den Computer, der die Anmeldeinformationen sendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) should be looked at again. You can go on all the same.</source>
        <translation>
            <numerusform>%n Namen sollten Sie sich noch einmal ansehen. Sie können trotzdem weitermachen.</numerusform>
            <numerusform>%n Namen sollten Sie sich noch einmal ansehen. Sie können trotzdem weitermachen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) will be checked.</source>
        <translation>
            <numerusform>%n Server wird geprüft.</numerusform>
            <numerusform>%n Server werden geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::ComputersPage</name>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Which computers are involved?</source>
        <translation>Welche Computer sind beteiligt?</translation>
    </message>
    <message>
        <source>One computer sends your user name and password on, the others receive them. Names are enough; nothing is changed yet.</source>
        <translation>Ein Computer gibt Ihren Benutzernamen und Ihr Kennwort weiter, die anderen empfangen sie. Namen genügen; noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Check the computers</source>
        <translation>Computer &amp;prüfen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Sends your credentials.</source>
        <translation>Sendet Ihre Anmeldeinformationen.</translation>
    </message>
    <message>
        <source>The CredSSP client: where you sit, or the gateway of Windows Admin Center.</source>
        <translation>Der CredSSP-Client: der Computer, an dem Sie sitzen, oder das Gateway von Windows Admin Center.</translation>
    </message>
    <message>
        <source>The computer that sends the credentials</source>
        <translation>Der Computer, der die Anmeldeinformationen sendet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Receives your credentials and passes them on.</source>
        <translation>Empfängt Ihre Anmeldeinformationen und gibt sie weiter.</translation>
    </message>
    <message>
        <source>The CredSSP server: type each name as it is used for the connection.</source>
        <translation>Der CredSSP-Server: Geben Sie jeden Namen so ein, wie er für die Verbindung verwendet wird.</translation>
    </message>
    <message>
        <source>&amp;Add a server</source>
        <translation>Server hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>&amp;Liste einfügen</translation>
    </message>
    <message>
        <source>One name a line, or names separated by commas or semicolons.</source>
        <translation>Ein Name je Zeile, oder Namen durch Kommas oder Semikolons getrennt.</translation>
    </message>
    <message>
        <source>The clipboard holds no names. Copy a list first.</source>
        <translation>Die Zwischenablage enthält keine Namen. Kopieren Sie zuerst eine Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added.</source>
        <translation>
            <numerusform>%n Name hinzugefügt.</numerusform>
            <numerusform>%n Namen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>With CredSSP one computer sends your user name and password to another, which can then use them for a third one. Name the computer where the connection starts, and the servers it goes to.

Type the names as you use them for the connection: what Windows allows is compared with the very name. Nothing is changed here.

Then press &quot;Check the computers&quot;.</source>
        <translation>Mit CredSSP sendet ein Computer Ihren Benutzernamen und Ihr Kennwort an einen anderen, der sie dann für einen dritten verwenden kann. Nennen Sie den Computer, von dem die Verbindung ausgeht, und die Server, zu denen sie führt.

Geben Sie die Namen so ein, wie Sie sie für die Verbindung verwenden: Windows vergleicht das Erlaubte mit genau diesem Namen. Hier wird nichts geändert.

Drücken Sie dann „Computer prüfen“.</translation>
    </message>
</context>
<context>
    <name>credssp::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>credssp::CorrectClock</name>
    <message>
        <source>Set the clock right</source>
        <translation>Die Uhr richtig stellen</translation>
    </message>
    <message>
        <source>If you want the computers to recognize each other, then bring the clock that is off back to the domain&apos;s time.</source>
        <translation>Wenn Sie wollen, dass die Computer einander erkennen, dann stellen Sie die falsch gehende Uhr wieder nach der Zeit der Domäne.</translation>
    </message>
    <message>
        <source>The clock is more than 5 minutes off on: %1. Kerberos then proves nobody&apos;s identity.</source>
        <translation>Die Uhr geht um mehr als 5 Minuten falsch auf: %1. Kerberos weist dann niemandes Identität nach.</translation>
    </message>
    <message>
        <source>No clock that could be read is off.</source>
        <translation>Keine Uhr, die gelesen werden konnte, geht falsch.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspDisabledClient</name>
    <message>
        <source>CredSSP is switched off on the computer that you connect from (CredSSP authentication is disabled in the client configuration).</source>
        <translation>CredSSP ist auf dem Computer ausgeschaltet, von dem aus Sie sich verbinden (die CredSSP-Authentifizierung ist in der Clientkonfiguration deaktiviert).</translation>
    </message>
    <message>
        <source>CredSSP has to be switched on on both sides, and on the computer that you connect from it is off. Nothing was sent to the server.</source>
        <translation>CredSSP muss auf beiden Seiten eingeschaltet sein, und auf dem Computer, von dem aus Sie verbinden, ist es aus. An den Server wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspDisabledServer</name>
    <message>
        <source>CredSSP is switched off on the server (the server does not offer CredSSP authentication).</source>
        <translation>CredSSP ist auf dem Server ausgeschaltet (der Server bietet keine CredSSP-Authentifizierung an).</translation>
    </message>
    <message>
        <source>CredSSP has to be switched on on both sides, and on the server it is off. You asked for CredSSP, and the server offers other ways only.</source>
        <translation>CredSSP muss auf beiden Seiten eingeschaltet sein, und auf dem Server ist es aus. Sie haben CredSSP verlangt, und der Server bietet nur andere Verfahren an.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspHandshake</name>
    <message>
        <source>The computers could not agree on a secure CredSSP connection (the exchange of tokens failed).</source>
        <translation>Die Computer konnten sich nicht auf eine sichere CredSSP-Verbindung einigen (der Austausch der Token ist fehlgeschlagen).</translation>
    </message>
    <message>
        <source>The two computers began to talk CredSSP and did not come to an end. Often CredSSP is off on the server, or one of the two lacks updates.</source>
        <translation>Die beiden Computer haben begonnen, über CredSSP zu sprechen, und sind nicht zu Ende gekommen. Oft ist CredSSP auf dem Server aus, oder einem der beiden fehlen Updates.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspPolicyManaged</name>
    <message>
        <source>CredSSP cannot be switched on or off here because a policy of your organization controls it (the setting is controlled by Group Policy).</source>
        <translation>CredSSP lässt sich hier nicht ein- oder ausschalten, weil eine Richtlinie Ihrer Organisation es bestimmt (die Einstellung wird durch eine Gruppenrichtlinie gesteuert).</translation>
    </message>
    <message>
        <source>Somebody manages this setting for many computers at once, so it cannot be changed here. Whoever looks after the group policies has to change it.</source>
        <translation>Jemand verwaltet diese Einstellung für viele Computer zugleich, deshalb lässt sie sich hier nicht ändern. Wer sich um die Gruppenrichtlinien kümmert, muss sie ändern.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationLinter</name>
    <message>
        <source>&quot;%1&quot; is the address of &quot;%2&quot;. Windows compares names, so it does not count.</source>
        <translation>„%1“ ist die Adresse von „%2“. Windows vergleicht Namen, deshalb gilt der Eintrag nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a cluster name; the entry names &quot;%2&quot;. Windows compares the names as they are typed, so it does not count.</source>
        <translation>„%1“ ist der Name eines Clusters; der Eintrag nennt „%2“. Windows vergleicht die Namen so, wie sie eingegeben werden, deshalb gilt der Eintrag nicht.</translation>
    </message>
    <message>
        <source>You connect to the address &quot;%1&quot;; the entry names &quot;%2&quot;. Windows compares the names as they are typed, so it does not count.</source>
        <translation>Sie verbinden sich mit der Adresse „%1“; der Eintrag nennt „%2“. Windows vergleicht die Namen so, wie sie eingegeben werden, deshalb gilt der Eintrag nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the short and the full name of one computer. Windows compares the names as they are typed, so the entry does not count.</source>
        <translation>„%1“ und „%2“ sind der kurze und der vollständige Name eines Computers. Windows vergleicht die Namen so, wie sie eingegeben werden, deshalb gilt der Eintrag nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are two names of one computer. Windows compares the names as they are typed, so the entry does not count.</source>
        <translation>„%1“ und „%2“ sind zwei Namen eines Computers. Windows vergleicht die Namen so, wie sie eingegeben werden, deshalb gilt der Eintrag nicht.</translation>
    </message>
    <message>
        <source>Several names, or a name and blanks, stand in one entry. Each server needs an entry of its own.</source>
        <translation>In einem Eintrag stehen mehrere Namen oder ein Name und Leerzeichen. Jeder Server braucht einen eigenen Eintrag.</translation>
    </message>
    <message>
        <source>Windows takes only one * in an entry.</source>
        <translation>Windows nimmt in einem Eintrag nur ein * an.</translation>
    </message>
    <message>
        <source>The entry does not begin with &quot;wsman/&quot;, so Windows does not use it for remote management.</source>
        <translation>Der Eintrag beginnt nicht mit „wsman/“, deshalb verwendet Windows ihn nicht für die Remoteverwaltung.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; of the list &quot;%2&quot; on &quot;%3&quot; is meant for &quot;%4&quot; but does not count.</source>
        <translation>Der Eintrag „%1“ der Liste „%2“ auf „%3“ ist für „%4“ gedacht, gilt aber nicht.</translation>
    </message>
    <message>
        <source>The entry reads &quot;%1&quot;.</source>
        <translation>Der Eintrag lautet „%1“.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; on &quot;%2&quot; names &quot;%3&quot; more than once.</source>
        <translation>Die Liste „%1“ auf „%2“ nennt „%3“ mehr als einmal.</translation>
    </message>
    <message>
        <source>The entries %1 are equal. One is enough; Windows&apos; own command adds another one every time that it runs.</source>
        <translation>Die Einträge %1 sind gleich. Einer genügt; der Windows-eigene Befehl fügt bei jeder Ausführung noch einen hinzu.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; on &quot;%2&quot; has gaps in its numbering.</source>
        <translation>Die Liste „%1“ auf „%2“ hat Lücken in ihrer Nummerierung.</translation>
    </message>
    <message>
        <source>Its entries are numbered %1. Windows&apos; own command counts the entries and writes the next number, and so it can overwrite an entry that is there.</source>
        <translation>Ihre Einträge haben die Nummern %1. Der Windows-eigene Befehl zählt die Einträge und schreibt die nächste Nummer; dabei kann er einen vorhandenen Eintrag überschreiben.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; has a wildcard: credentials may go to every computer whose name fits it. Entries for single servers are safer.</source>
        <translation>Der Eintrag „%1“ hat einen Platzhalter: Anmeldeinformationen dürfen an jeden Computer gehen, dessen Name dazu passt. Einträge für einzelne Server sind sicherer.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) holds more than one name and covers no computer.</source>
        <translation>Der Eintrag „%1“ („%2“) enthält mehr als einen Namen und deckt keinen Computer ab.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) has more than one *, which Windows does not take.</source>
        <translation>Der Eintrag „%1“ („%2“) hat mehr als ein *, was Windows nicht annimmt.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) has no prefix such as &quot;wsman/&quot;.</source>
        <translation>Der Eintrag „%1“ („%2“) hat kein Präfix wie „wsman/“.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is there more than once.</source>
        <translation>Der Eintrag „%1“ ist mehr als einmal vorhanden.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is no text (REG_SZ) and does not count.</source>
        <translation>Der Wert „%1“ ist kein Text (REG_SZ) und gilt nicht.</translation>
    </message>
    <message>
        <source>The numbering has gaps (%1).</source>
        <translation>Die Nummerierung hat Lücken (%1).</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationListCheck</name>
    <message>
        <source>This computer&apos;s local policy could not be read.</source>
        <translation>Die lokale Richtlinie dieses Computers konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The local policy switches this list off again when policies are refreshed next.</source>
        <translation>Die lokale Richtlinie schaltet diese Liste wieder aus, wenn die Richtlinien das nächste Mal aktualisiert werden.</translation>
    </message>
    <message>
        <source>The local policy has an entry for it, which has not reached the registry yet.</source>
        <translation>Die lokale Richtlinie hat dafür einen Eintrag, der noch nicht in der Registrierung angekommen ist.</translation>
    </message>
    <message>
        <source>The delegation list was not looked at for &quot;%1&quot;.</source>
        <translation>Die Delegierungsliste wurde für „%1“ nicht angesehen.</translation>
    </message>
    <message>
        <source>The name leads to no address, so it has to be put right first.</source>
        <translation>Der Name führt zu keiner Adresse, deshalb muss das zuerst in Ordnung gebracht werden.</translation>
    </message>
    <message>
        <source>The delegation list of &quot;%1&quot; does not count for &quot;%2&quot;.</source>
        <translation>Die Delegierungsliste von „%1“ gilt für „%2“ nicht.</translation>
    </message>
    <message>
        <source>Windows then goes by the list for servers whose identity cannot be proven.</source>
        <translation>Windows richtet sich dann nach der Liste für Server, deren Identität sich nicht nachweisen lässt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forbidden to send credentials to &quot;%2&quot;.</source>
        <translation>„%1“ ist es verboten, Anmeldeinformationen an „%2“ zu senden.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it, and a Deny entry outweighs every Allow entry.</source>
        <translation>Der Eintrag „%1“ („%2“) der Liste „%3“ deckt ihn ab, und ein Verweigerungseintrag geht jedem Zulassungseintrag vor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed to send credentials to &quot;%2&quot;.</source>
        <translation>„%1“ darf keine Anmeldeinformationen an „%2“ senden.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; below HKLM\%2 has no entry that covers &quot;%3&quot;.</source>
        <translation>Die Liste „%1“ unter HKLM\%2 hat keinen Eintrag, der „%3“ abdeckt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is allowed to send credentials to &quot;%2&quot;.</source>
        <translation>„%1“ darf Anmeldeinformationen an „%2“ senden.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it, and the list is switched on.</source>
        <translation>Der Eintrag „%1“ („%2“) der Liste „%3“ deckt ihn ab, und die Liste ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The delegation list of &quot;%1&quot; is not switched on.</source>
        <translation>Die Delegierungsliste von „%1“ ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Without the value 1 (REG_DWORD) Windows ignores the list of servers below it.</source>
        <translation>Ohne den Wert 1 (REG_DWORD) beachtet Windows die Liste der Server darunter nicht.</translation>
    </message>
    <message>
        <source>It is not known to which servers &quot;%1&quot; may send credentials.</source>
        <translation>Es ist nicht bekannt, an welche Server „%1“ Anmeldeinformationen senden darf.</translation>
    </message>
    <message>
        <source>It is not known whether &quot;%1&quot; is forbidden to send credentials to some servers.</source>
        <translation>Es ist nicht bekannt, ob es „%1“ verboten ist, an bestimmte Server Anmeldeinformationen zu senden.</translation>
    </message>
    <message>
        <source>Some other entries of the delegation list of &quot;%1&quot; are worth a look.</source>
        <translation>Einige andere Einträge der Delegierungsliste von „%1“ sind einen Blick wert.</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>Delegierungsliste</translation>
    </message>
    <message>
        <source>Windows passes on a sign-in only to the servers that stand in this list.</source>
        <translation>Windows gibt eine Anmeldung nur an die Server weiter, die in dieser Liste stehen.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationPolicyMissing</name>
    <message>
        <source>Windows does not send your user name and password to this server because the server is not in the list of allowed servers (Allow Delegating Fresh Credentials).</source>
        <translation>Windows sendet Ihren Benutzernamen und Ihr Kennwort nicht an diesen Server, weil der Server nicht in der Liste der erlaubten Server steht (Delegierung von aktuellen Anmeldeinformationen zulassen).</translation>
    </message>
    <message>
        <source>This computer may send your password only to the servers on a list, and this server is not on it. Often the server was called by another name than the one on the list.</source>
        <translation>Dieser Computer darf Ihr Kennwort nur an die Server auf einer Liste senden, und dieser Server steht nicht darauf. Oft wurde der Server mit einem anderen Namen aufgerufen als dem auf der Liste.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationUntrusted</name>
    <message>
        <source>Windows does not send your user name and password to the server because the server could not prove who it is (computer policy: the computer is not trusted).</source>
        <translation>Windows sendet Ihren Benutzernamen und Ihr Kennwort nicht an den Server, weil der Server nicht nachweisen konnte, wer er ist (Computerrichtlinie: Der Computer ist nicht vertrauenswürdig).</translation>
    </message>
    <message>
        <source>Windows hands your password only to a server that can prove its name. The proof failed: often the server&apos;s registered name (SPN) is missing, or the server&apos;s service for remote management needs a restart.</source>
        <translation>Windows gibt Ihr Kennwort nur einem Server, der seinen Namen beweisen kann. Der Beweis ist misslungen: Oft fehlt der registrierte Name des Servers (SPN), oder sein Dienst für die Remoteverwaltung muss neu gestartet werden.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationUntrustedNtlm</name>
    <message>
        <source>Windows does not send your user name and password to the server because the server could not prove who it is, and the message names the policy for NTLM (computer policy: the computer is not trusted).</source>
        <translation>Windows sendet Ihren Benutzernamen und Ihr Kennwort nicht an den Server, weil der Server nicht nachweisen konnte, wer er ist, und die Meldung nennt die Richtlinie für NTLM (Computerrichtlinie: Der Computer ist nicht vertrauenswürdig).</translation>
    </message>
    <message>
        <source>Windows hands your password only to a server that can prove its name, and the proof failed. The policy for NTLM that the message names would let Windows do without the proof; it is the last thing to try.</source>
        <translation>Windows gibt Ihr Kennwort nur einem Server, der seinen Namen beweisen kann, und der Beweis ist misslungen. Die Richtlinie für NTLM, die die Meldung nennt, würde Windows auf den Beweis verzichten lassen; das ist der letzte Versuch.</translation>
    </message>
</context>
<context>
    <name>credssp::Diagnosis</name>
    <message>
        <source>A policy is the cause; this would not change it.</source>
        <translation>Eine Richtlinie ist die Ursache; das hier würde daran nichts ändern.</translation>
    </message>
    <message>
        <source>It was tried and did not help.</source>
        <translation>Das wurde versucht und hat nicht geholfen.</translation>
    </message>
</context>
<context>
    <name>credssp::DisclosureButton</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>credssp::DomainCheck</name>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are in different domains.</source>
        <translation>„%1“ und „%2“ sind in verschiedenen Domänen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in &quot;%2&quot;, &quot;%3&quot; is in &quot;%4&quot;, and neither domain trusts the other. So nothing can prove to the client who the server is. It is best to use computers of one domain.</source>
        <translation>„%1“ ist in „%2“, „%3“ ist in „%4“, und keine der Domänen vertraut der anderen. Deshalb kann dem Client nichts nachweisen, wer der Server ist. Am besten nehmen Sie Computer einer Domäne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the domain &quot;%2&quot;.</source>
        <translation>„%1“ ist in der Domäne „%2“.</translation>
    </message>
    <message>
        <source>The client &quot;%1&quot; is in the same domain, or in one with which there is a trust relationship.</source>
        <translation>Der Client „%1“ ist in derselben Domäne oder in einer, zu der eine Vertrauensstellung besteht.</translation>
    </message>
    <message>
        <source>It is not known in which domain &quot;%1&quot; is.</source>
        <translation>Es ist nicht bekannt, in welcher Domäne „%1“ ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, not in a domain.</source>
        <translation>„%1“ ist in einer Arbeitsgruppe, nicht in einer Domäne.</translation>
    </message>
    <message>
        <source>Its workgroup is &quot;%1&quot;. Only a domain, or a certificate that is trusted, can prove who a server is. It is best to use computers of one domain.</source>
        <translation>Seine Arbeitsgruppe ist „%1“. Nur eine Domäne oder ein vertrauenswürdiges Zertifikat kann nachweisen, wer ein Server ist. Am besten nehmen Sie Computer einer Domäne.</translation>
    </message>
    <message>
        <source>No domain controller answers &quot;%1&quot;.</source>
        <translation>Kein Domänencontroller antwortet „%1“.</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; was asked and nobody answered (code %2). Without a domain controller no ticket proves who a server is. Check the network and the DNS servers of this computer.</source>
        <translation>Die Domäne „%1“ wurde gefragt, und niemand hat geantwortet (Code %2). Ohne Domänencontroller weist kein Ticket nach, wer ein Server ist. Prüfen Sie das Netzwerk und die DNS-Server dieses Computers.</translation>
    </message>
    <message>
        <source>Domain membership</source>
        <translation>Domänenmitgliedschaft</translation>
    </message>
    <message>
        <source>Computers of one domain, or of domains that trust each other, can prove to each other who they are.</source>
        <translation>Computer einer Domäne, oder von Domänen, die einander vertrauen, können einander nachweisen, wer sie sind.</translation>
    </message>
</context>
<context>
    <name>credssp::DomainController</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no domain to ask.</source>
        <translation>„%1“ ist in einer Arbeitsgruppe. Es gibt keine Domäne, die man fragen könnte.</translation>
    </message>
    <message>
        <source>No domain controller of &quot;%1&quot; answers.</source>
        <translation>Kein Domänencontroller von „%1“ antwortet.</translation>
    </message>
</context>
<context>
    <name>credssp::DoneModel</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Everything was taken back</source>
        <translation>Alles wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Not everything was done</source>
        <translation>Nicht alles wurde erledigt</translation>
    </message>
    <message>
        <source>The computers are being asked what is on now.</source>
        <translation>Die Computer werden gefragt, was jetzt eingeschaltet ist.</translation>
    </message>
    <message>
        <source>While it is on, sign-ins can be passed on. Turn it off when the work is done.</source>
        <translation>Solange es eingeschaltet ist, können Anmeldungen weitergegeben werden. Schalten Sie es aus, wenn die Arbeit erledigt ist.</translation>
    </message>
    <message>
        <source>Somebody else decides here. Hand the text below on to them.</source>
        <translation>Hier entscheidet jemand anderes. Geben Sie den Text unten dorthin weiter.</translation>
    </message>
    <message>
        <source>All computers are as they were before.</source>
        <translation>Alle Computer sind so wie vorher.</translation>
    </message>
    <message>
        <source>What can be given back was given back, and was read back.</source>
        <translation>Was sich zurückgeben lässt, wurde zurückgegeben und zurückgelesen.</translation>
    </message>
    <message>
        <source>Nothing that was switched on here is on any more.</source>
        <translation>Nichts, was hier eingeschaltet wurde, ist noch eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 (by the journal; it could not be read now)</source>
        <translation>%1 (laut Journal; jetzt ließ es sich nicht lesen)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the report lists.</source>
        <translation>
            <numerusform>Und %n weiteres, das im Bericht steht.</numerusform>
            <numerusform>Und %n weitere, die im Bericht stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on, because: %1 (%2, %3)</source>
        <translation>Es bleibt eingeschaltet, weil: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 In practice: nothing real is on. Since %2, by %3.</source>
        <translation>%1 Nur in der Übung: Nichts Echtes ist eingeschaltet. Seit %2, durch %3.</translation>
    </message>
    <message>
        <source>%1 Since %2, by %3.</source>
        <translation>%1 Seit %2, durch %3.</translation>
    </message>
    <message>
        <source>&amp;Undo the rest…</source>
        <translation>Den Rest rückgängig &amp;machen…</translation>
    </message>
    <message>
        <source>&amp;Undo everything…</source>
        <translation>Alles rückgängig &amp;machen…</translation>
    </message>
    <message>
        <source>For your ticket</source>
        <translation>Für Ihr Ticket</translation>
    </message>
    <message>
        <source>Text to hand on</source>
        <translation>Text zum Weitergeben</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Still switched on: CredSSP, on %1</source>
        <translation>Noch eingeschaltet: CredSSP, auf %1</translation>
    </message>
    <message>
        <source>Still allowed: passing sign-ins on, from %1</source>
        <translation>Noch erlaubt: Anmeldungen weitergeben, von %1 aus</translation>
    </message>
    <message>
        <source>Turn CredSSP &amp;off now</source>
        <translation>CredSSP &amp;jetzt ausschalten</translation>
    </message>
    <message>
        <source>Take it back n&amp;ow</source>
        <translation>&amp;Jetzt zurücknehmen</translation>
    </message>
    <message>
        <source>CredSSP is switched on, on %1. Nobody has said why it should stay on.</source>
        <translation>CredSSP ist eingeschaltet, und zwar auf %1. Niemand hat gesagt, warum es an bleiben soll.</translation>
    </message>
    <message>
        <source>Sign-ins may be passed on from %1. Nobody has said why that should stay so.</source>
        <translation>Von %1 aus dürfen Anmeldungen weitergegeben werden. Niemand hat gesagt, warum das so bleiben soll.</translation>
    </message>
    <message>
        <source>CredSSP itself was not switched on here, but where it is on, sign-ins can be passed on. Take this back when the work is done.</source>
        <translation>CredSSP selbst wurde hier nicht eingeschaltet, aber wo es an ist, können Anmeldungen weitergegeben werden. Nehmen Sie das zurück, wenn die Arbeit erledigt ist.</translation>
    </message>
</context>
<context>
    <name>credssp::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The reason is recorded.</source>
        <translation>Der Grund ist festgehalten.</translation>
    </message>
    <message>
        <source>Shows every change first; nothing is changed yet.</source>
        <translation>Zeigt zuerst jede Änderung; noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Keep it on…</source>
        <translation>&amp;Eingeschaltet lassen…</translation>
    </message>
    <message>
        <source>Asks for the reason, which the report then says.</source>
        <translation>Fragt nach dem Grund, der dann im Bericht steht.</translation>
    </message>
    <message>
        <source>&amp;Why does it stay on?</source>
        <translation>&amp;Warum bleibt es eingeschaltet?</translation>
    </message>
    <message>
        <source>Why does it stay on?</source>
        <translation>Warum bleibt es eingeschaltet?</translation>
    </message>
    <message>
        <source>For example: the cluster is built until Thursday</source>
        <translation>Zum Beispiel: Der Cluster wird bis Donnerstag aufgebaut</translation>
    </message>
    <message>
        <source>&amp;Record the reason</source>
        <translation>&amp;Grund festhalten</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Copy the te&amp;xt</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Copy the text to hand on</source>
        <translation>Den Text zum Weitergeben kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;ticket text</source>
        <translation>&amp;Tickettext kopieren</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>Den Tickettext kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>As a page for people (HTML) or for programs (JSON).</source>
        <translation>Als Seite für Menschen (HTML) oder als Daten für Programme (JSON).</translation>
    </message>
    <message>
        <source>Shows every step first; nothing is changed yet.</source>
        <translation>Zeigt zuerst jeden Schritt; noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>Still on from earlier sessions</source>
        <translation>Noch eingeschaltet aus früheren Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Keep it on for another reason…</source>
        <translation>Aus anderem Grund eingeschaltet &amp;lassen…</translation>
    </message>
    <message numerus="yes">
        <source>Still on from &amp;earlier sessions: %n</source>
        <translation>
            <numerusform>Noch eingeschaltet aus &amp;früheren Sitzungen: %n</numerusform>
            <numerusform>Noch eingeschaltet aus &amp;früheren Sitzungen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Page for people (*.html)</source>
        <translation>Seite für Menschen (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Daten für Programme (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>This page says what was changed and what is still on. While CredSSP is on, sign-ins can be passed on: turn it off when the work is done. Taking back and turning off show every step first. The ticket text and the report say everything that happened here.</source>
        <translation>Diese Seite sagt, was geändert wurde und was noch eingeschaltet ist. Solange CredSSP eingeschaltet ist, können Anmeldungen weitergegeben werden: Schalten Sie es aus, wenn die Arbeit erledigt ist. Zurücknehmen und Ausschalten zeigen zuerst jeden Schritt. Der Tickettext und der Bericht sagen alles, was hier geschehen ist.</translation>
    </message>
</context>
<context>
    <name>credssp::EarlierSessions</name>
    <message>
        <source>An earlier practice run was interrupted.</source>
        <translation>Ein früherer Übungsdurchlauf wurde unterbrochen.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted before all its changes were made.</source>
        <translation>Ein früherer Durchlauf wurde unterbrochen, bevor alle seine Änderungen gemacht waren.</translation>
    </message>
    <message>
        <source>It was begun on %1 by %2, for %3. You can finish it or take it back; you see every step before it happens.</source>
        <translation>Er wurde am %1 von %2 begonnen, für %3. Sie können ihn beenden oder zurücknehmen; Sie sehen jeden Schritt, bevor er geschieht.</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>CredSSP is still on in a practice world of an earlier run.</source>
        <translation>CredSSP ist in einer Übungswelt eines früheren Durchlaufs noch eingeschaltet.</translation>
    </message>
    <message>
        <source>CredSSP is still on from an earlier run.</source>
        <translation>CredSSP ist von einem früheren Durchlauf her noch eingeschaltet.</translation>
    </message>
    <message>
        <source>It was turned on for %1 by %2, and is on since %3. You see every step before it happens.</source>
        <translation>Es wurde für %1 von %2 eingeschaltet und ist es seit %3. Sie sehen jeden Schritt, bevor er geschieht.</translation>
    </message>
    <message>
        <source>T&amp;urn CredSSP off …</source>
        <translation>CredSSP a&amp;usschalten …</translation>
    </message>
    <message numerus="yes">
        <source>What %n earlier run(s) did cannot be told.</source>
        <translation>
            <numerusform>Was %n früherer Durchlauf getan hat, lässt sich nicht feststellen.</numerusform>
            <numerusform>Was %n frühere Durchläufe getan haben, lässt sich nicht feststellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ins may still be passed on in a practice world of an earlier run.</source>
        <translation>In einer Übungswelt eines früheren Laufs dürfen Anmeldungen noch weitergegeben werden.</translation>
    </message>
    <message>
        <source>Sign-ins may still be passed on, by what an earlier run set.</source>
        <translation>Durch das, was ein früherer Lauf gesetzt hat, dürfen Anmeldungen noch weitergegeben werden.</translation>
    </message>
    <message>
        <source>Undo &amp;it …</source>
        <translation>Zu&amp;rücknehmen …</translation>
    </message>
    <message>
        <source>An earlier practice run waits for you.</source>
        <translation>Ein früherer Übungsdurchlauf wartet auf Sie.</translation>
    </message>
    <message>
        <source>An earlier run waits for you.</source>
        <translation>Ein früherer Durchlauf wartet auf Sie.</translation>
    </message>
    <message>
        <source>It was begun on %1 by %2, for %3. Something has to be done by hand, or the answer of a script has to be brought. You see every step before it happens.</source>
        <translation>Er wurde am %1 von %2 begonnen, für %3. Etwas muss per Hand getan oder die Antwort eines Skripts gebracht werden. Sie sehen jeden Schritt, bevor er geschieht.</translation>
    </message>
    <message>
        <source>Go on with &amp;it</source>
        <translation>Damit we&amp;itermachen</translation>
    </message>
</context>
<context>
    <name>credssp::Elevation</name>
    <message>
        <source>Only Windows has this kind of window.</source>
        <translation>Nur Windows hat diese Art von Fenster.</translation>
    </message>
    <message>
        <source>Windows was told not to start the window as administrator. Nothing was changed.</source>
        <translation>Windows wurde angewiesen, das Fenster nicht als Administrator zu starten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Windows could not start the window as administrator. Nothing was changed.</source>
        <translation>Windows konnte das Fenster nicht als Administrator starten. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>credssp::ElevationCheck</name>
    <message>
        <source>It is not known whether you have administrator rights on &quot;%1&quot;.</source>
        <translation>Es ist nicht bekannt, ob Sie auf „%1“ Administratorrechte haben.</translation>
    </message>
    <message>
        <source>You have administrator rights on &quot;%1&quot;.</source>
        <translation>Sie haben auf „%1“ Administratorrechte.</translation>
    </message>
    <message>
        <source>All settings can be read and changed as &quot;%1&quot;.</source>
        <translation>Als „%1“ können alle Einstellungen gelesen und geändert werden.</translation>
    </message>
    <message>
        <source>You have no administrator rights on &quot;%1&quot; at the moment.</source>
        <translation>Sie haben auf „%1“ im Augenblick keine Administratorrechte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works there with ordinary rights (not elevated). Some settings cannot be read, and none can be changed, before you continue as administrator.</source>
        <translation>„%1“ arbeitet dort mit gewöhnlichen Rechten (ohne erhöhte Rechte). Manche Einstellungen können nicht gelesen und keine kann geändert werden, bis Sie als Administrator fortfahren.</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Administratorrechte</translation>
    </message>
    <message>
        <source>Without administrator rights some settings cannot be read, and none can be changed.</source>
        <translation>Ohne Administratorrechte lassen sich manche Einstellungen nicht lesen, und keine lässt sich ändern.</translation>
    </message>
</context>
<context>
    <name>credssp::EncryptionOracle</name>
    <message>
        <source>One of the two computers lacks a security update for CredSSP (encryption oracle remediation, CVE-2018-0886).</source>
        <translation>Einem der beiden Computer fehlt ein Sicherheitsupdate für CredSSP (Encryption Oracle Remediation, CVE-2018-0886).</translation>
    </message>
    <message>
        <source>In 2018 Windows got a security update for CredSSP, and a computer with it refuses one without it. The older of the two computers needs its updates.</source>
        <translation>2018 bekam Windows ein Sicherheitsupdate für CredSSP, und ein Computer mit dem Update weist einen ohne ab. Der ältere der beiden Computer braucht seine Updates.</translation>
    </message>
</context>
<context>
    <name>credssp::EncryptionOracleCheck</name>
    <message>
        <source>&quot;%1&quot; is open to an attack on CredSSP that has been known since 2018.</source>
        <translation>„%1“ ist für einen Angriff auf CredSSP offen, der seit 2018 bekannt ist.</translation>
    </message>
    <message>
        <source>The value 2 (&quot;Vulnerable&quot;) accepts computers without the update against CVE-2018-0886. Install the update on the other side instead, then set it back.</source>
        <translation>Der Wert 2 („Vulnerable“) lässt Computer ohne das Update gegen CVE-2018-0886 zu. Installieren Sie stattdessen das Update auf der anderen Seite, und stellen Sie den Wert dann zurück.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a security update of CredSSP.</source>
        <translation>„%1“ fehlt ein Sicherheitsupdate für CredSSP.</translation>
    </message>
    <message>
        <source>The update against CVE-2018-0886 (KB4093492 or later) is not installed. Computers that have it refuse CredSSP with this one.</source>
        <translation>Das Update gegen CVE-2018-0886 (KB4093492 oder neuer) ist nicht installiert. Computer, die es haben, lehnen CredSSP mit diesem Computer ab.</translation>
    </message>
    <message>
        <source>It is not known how &quot;%1&quot; treats computers without the CredSSP update.</source>
        <translation>Es ist nicht bekannt, wie „%1“ Computer ohne das CredSSP-Update behandelt.</translation>
    </message>
    <message>
        <source>It is not known whether &quot;%1&quot; has the CredSSP update.</source>
        <translation>Es ist nicht bekannt, ob „%1“ das CredSSP-Update hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the CredSSP update, and no setting undoes it.</source>
        <translation>„%1“ hat das CredSSP-Update, und keine Einstellung hebt es auf.</translation>
    </message>
    <message>
        <source>CredSSP security update</source>
        <translation>CredSSP-Sicherheitsupdate</translation>
    </message>
    <message>
        <source>A computer with this security update refuses CredSSP with one that lacks it (CVE-2018-0886).</source>
        <translation>Ein Computer mit diesem Sicherheitsupdate verweigert CredSSP mit einem, dem es fehlt (CVE-2018-0886).</translation>
    </message>
</context>
<context>
    <name>credssp::Ending</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers, and how many more</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::Error</name>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>„%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Windows did not allow access to &quot;%1&quot;. Continue as administrator.</source>
        <translation>Windows hat den Zugriff auf „%1“ nicht erlaubt. Fahren Sie als Administrator fort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer. Check its name, that it is running, and the network.</source>
        <translation>„%1“ antwortet nicht. Prüfen Sie den Namen, ob der Computer läuft, und das Netzwerk.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time. Try again.</source>
        <translation>„%1“ hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped before &quot;%1&quot; was finished.</source>
        <translation>Angehalten, bevor „%1“ fertig war.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available here yet.</source>
        <translation>„%1“ ist hier noch nicht verfügbar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used. Check how it is written.</source>
        <translation>„%1“ ist nicht verwendbar. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer as it was shown. Look at the changes again.</source>
        <translation>„%1“ ist nicht mehr so, wie es angezeigt wurde. Sehen Sie sich die Änderungen noch einmal an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and is not used.</source>
        <translation>„%1“ ist beschädigt und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Another CredSSP Wizard is at work on &quot;%1&quot;. Wait until it has finished.</source>
        <translation>Ein anderer CredSSP Wizard arbeitet gerade an „%1“. Warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed.</source>
        <translation>„%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 (Windows&apos; code: %2)</source>
        <translation>%1 (Code von Windows: %2)</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorModel</name>
    <message>
        <source>The connection works in this example: there is no error.</source>
        <translation>Die Verbindung gelingt in diesem Beispiel: Es gibt keinen Fehler.</translation>
    </message>
    <message>
        <source>Nothing to recognize yet.</source>
        <translation>Noch gibt es nichts zu erkennen.</translation>
    </message>
    <message>
        <source>Reading the text …</source>
        <translation>Der Text wird gelesen …</translation>
    </message>
    <message>
        <source>This text is not a known WinRM or CredSSP error.</source>
        <translation>Dieser Text ist kein bekannter Fehler von WinRM oder CredSSP.</translation>
    </message>
    <message>
        <source>Name the computers and check them, or choose another example.</source>
        <translation>Nennen Sie die Computer und prüfen Sie sie, oder wählen Sie ein anderes Beispiel.</translation>
    </message>
    <message>
        <source>As soon as there is a text, you see here what it means and how sure that is. Nothing is changed on any computer before you have seen it and agreed.</source>
        <translation>Sobald ein Text da ist, sehen Sie hier, was er bedeutet und wie sicher das ist. An keinem Computer wird etwas geändert, bevor Sie es gesehen und zugestimmt haben.</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number, if there is more of it. You can also go on: the computers are checked without it.</source>
        <translation>Fügen Sie die ganze Meldung mit ihrer Nummer ein, wenn es mehr davon gibt. Sie können auch weitermachen: Die Computer werden ohne sie geprüft.</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number, if there is more of it.</source>
        <translation>Fügen Sie die ganze Meldung mit ihrer Nummer ein, wenn es mehr davon gibt.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about an error, %2 how sure that is: &quot;likely, 40 %&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 an %2</translation>
    </message>
    <message>
        <source>This computer does not run Windows, so it has no CredSSP to check or change. You can practice here with examples, and have error texts explained.</source>
        <translation>Auf diesem Computer läuft kein Windows, deshalb gibt es hier kein CredSSP zu prüfen oder zu ändern. Sie können hier mit Beispielen üben und sich Fehlertexte erklären lassen.</translation>
    </message>
    <message>
        <source>This is what Windows prints in this example.</source>
        <translation>Das gibt Windows in diesem Beispiel aus.</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorPage</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What does the error say?</source>
        <translation>Was sagt der Fehler?</translation>
    </message>
    <message>
        <source>Paste the message of Windows, PowerShell or Windows Admin Center. You see at once what it means.</source>
        <translation>Fügen Sie die Meldung von Windows, PowerShell oder Windows Admin Center ein. Sie sehen sofort, was sie bedeutet.</translation>
    </message>
    <message>
        <source>&amp;Name the computers</source>
        <translation>&amp;Computer nennen</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <translation>Übung &amp;verlassen</translation>
    </message>
    <message>
        <source>Paste the error here, or drop a file on this page.</source>
        <translation>Fügen Sie den Fehler hier ein, oder ziehen Sie eine Datei auf diese Seite.</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>What it means is said below, as you type.</source>
        <translation>Was sie bedeutet, steht schon beim Eingeben darunter.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>I have no &amp;error message</source>
        <translation>Ich habe &amp;keine Fehlermeldung</translation>
    </message>
    <message>
        <source>Goes on with the checks alone.</source>
        <translation>Macht nur mit den Prüfungen weiter.</translation>
    </message>
    <message>
        <source>Prac&amp;tice with an example …</source>
        <translation>&amp;Mit einem Beispiel üben …</translation>
    </message>
    <message>
        <source>How sure this is, the code and the computer.</source>
        <translation>Wie sicher das ist, der Code und der Computer.</translation>
    </message>
    <message>
        <source>What else it co&amp;uld be</source>
        <translation>&amp;Was es sonst sein könnte</translation>
    </message>
    <message>
        <source>Prac&amp;tice with another …</source>
        <translation>&amp;Mit einem anderen üben …</translation>
    </message>
    <message>
        <source>Open a file with the error message</source>
        <translation>Eine Datei mit der Fehlermeldung öffnen</translation>
    </message>
    <message>
        <source>Paste the error message as it stands on the screen; the more of it, the better. The text stays on this computer.

Below the box you see what the message means, how sure that is, and which words tell it. Nothing is changed on any computer here.

Then press &quot;Name the computers&quot;. Without a message, go on with the checks alone. To learn how this works without touching anything real, practice with an example.</source>
        <translation>Fügen Sie die Fehlermeldung so ein, wie sie auf dem Bildschirm steht; je mehr davon, desto besser. Der Text bleibt auf diesem Computer.

Unter dem Feld sehen Sie, was die Meldung bedeutet, wie sicher das ist und an welchen Wörtern es zu erkennen ist. Hier wird an keinem Computer etwas geändert.

Drücken Sie dann „Computer nennen“. Ohne Meldung machen Sie nur mit den Prüfungen weiter. Um zu lernen, wie das geht, ohne etwas Echtes anzurühren, üben Sie mit einem Beispiel.</translation>
    </message>
    <message>
        <source>Texts and logs (*.txt *.log *.gz);;All files (*)</source>
        <translation>Texte und Protokolle (*.txt *.log *.gz);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorText</name>
    <message>
        <source>The text is larger than 16 MB. Paste only the part with the error.</source>
        <translation>Der Text ist größer als 16 MB. Fügen Sie nur den Teil mit dem Fehler ein.</translation>
    </message>
    <message>
        <source>The text is too long to show. Nothing was recognized in it; its beginning is shown.</source>
        <translation>Der Text ist zu lang zum Anzeigen. Es wurde nichts darin erkannt; angezeigt wird sein Anfang.</translation>
    </message>
    <message>
        <source>The text is too long to show. You see the part around the words that were recognized.</source>
        <translation>Der Text ist zu lang zum Anzeigen. Sie sehen den Teil um die Wörter, die erkannt wurden.</translation>
    </message>
</context>
<context>
    <name>credssp::Evidence</name>
    <message>
        <source>Not everything could be read, so this could not be ruled out.</source>
        <translation>Nicht alles konnte gelesen werden, deshalb ließ sich das nicht ausschließen.</translation>
    </message>
    <message>
        <source>The error message points to this (&quot;%1&quot;), and it could not be ruled out by reading.</source>
        <translation>Die Fehlermeldung deutet darauf hin („%1“), und durch Lesen ließ es sich nicht ausschließen.</translation>
    </message>
</context>
<context>
    <name>credssp::Executor</name>
    <message>
        <source>%1 is not among the computers of this session.</source>
        <translation>%1 ist keiner der Computer dieser Sitzung.</translation>
    </message>
    <message>
        <source>A person must do this first. Nothing was changed by this step.</source>
        <translation>Das muss zuerst jemand von Hand tun. Dieser Schritt hat nichts geändert.</translation>
    </message>
    <message>
        <source>What is there now could not be read, so nothing was changed. %1</source>
        <translation>Der jetzige Stand ließ sich nicht lesen, deshalb wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>This was already done before the interruption.</source>
        <translation>Das war schon vor der Unterbrechung erledigt.</translation>
    </message>
    <message>
        <source>What is there now could not be read back. %1</source>
        <translation>Der jetzige Stand ließ sich nicht zurücklesen. %1</translation>
    </message>
    <message>
        <source>Read back: everything is as it was shown.</source>
        <translation>Zurückgelesen: Alles ist so, wie es angezeigt wurde.</translation>
    </message>
    <message>
        <source>Read back: everything is as it was shown, although Windows said: %1</source>
        <translation>Zurückgelesen: Alles ist so, wie es angezeigt wurde, obwohl Windows Folgendes gemeldet hat: %1</translation>
    </message>
    <message>
        <source>The command said that it was done, but nothing changed. %1</source>
        <translation>Der Befehl hat gemeldet, es sei getan, aber es hat sich nichts geändert. %1</translation>
    </message>
    <message>
        <source>Only a part of it was changed. %1 Undo gives back what was there before.</source>
        <translation>Nur ein Teil davon wurde geändert. %1 Rückgängig machen stellt wieder her, was vorher da war.</translation>
    </message>
    <message>
        <source>This step was not begun.</source>
        <translation>Dieser Schritt wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>You left this step out.</source>
        <translation>Sie haben diesen Schritt ausgelassen.</translation>
    </message>
    <message>
        <source>This is no longer as it was shown, so nothing was changed by this step: %1. Shown: %2. Planned: %3. Now: %4.</source>
        <translation>Dies ist nicht mehr so, wie es gezeigt wurde; deshalb hat dieser Schritt nichts geändert: %1. Gezeigt: %2. Geplant: %3. Jetzt: %4.</translation>
    </message>
    <message>
        <source>This is not as planned: %1. Planned: %2. Now: %3.</source>
        <translation>Dies ist nicht wie geplant: %1. Geplant: %2. Jetzt: %3.</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>Er schrieb: %1</translation>
    </message>
    <message>
        <source>You said that this is done. It cannot be read back here, so it is not proven.</source>
        <translation>Sie haben gesagt, dass das getan ist. Es lässt sich hier nicht zurücklesen; es ist also nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>The command reported no error, but what it did cannot be read back here, so it is not proven.</source>
        <translation>Der Befehl hat keinen Fehler gemeldet, aber was er getan hat, lässt sich hier nicht zurücklesen; es ist also nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>You said that this is done, but nothing has changed. %1</source>
        <translation>Sie haben gesagt, dass das getan ist, aber es hat sich nichts geändert. %1</translation>
    </message>
    <message>
        <source>The command ended with an error (exit code %1), and nothing changed. %2</source>
        <translation>Der Befehl endete mit einem Fehler (Exitcode %1), und es hat sich nichts geändert. %2</translation>
    </message>
    <message>
        <source>The command ended with an error (exit code %1), and what is there now cannot be read back here.</source>
        <translation>Der Befehl endete mit einem Fehler (Exitcode %1), und der jetzige Stand lässt sich hier nicht zurücklesen.</translation>
    </message>
    <message>
        <source>Reported by a person: everything is as it was shown. It was not read back here.</source>
        <translation>Von einer Person gemeldet: Alles ist so, wie es angezeigt wurde. Es wurde hier nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>Reported by a person: everything is as it was shown, although Windows said: %1 It was not read back here.</source>
        <translation>Von einer Person gemeldet: Alles ist so, wie es angezeigt wurde, obwohl Windows gesagt hat: %1 Es wurde hier nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>Somebody must run the script on %1 and bring its answer back. This step has not been taken as done.</source>
        <translation>Jemand muss das Skript auf %1 ausführen und seine Antwort zurückbringen. Dieser Schritt gilt noch nicht als getan.</translation>
    </message>
    <message>
        <source>This was only half done before the interruption: the local policy names the servers, the registry does not yet. Running the command again would add them twice. Wait a minute and try again, or undo.</source>
        <translation>Das war vor der Unterbrechung nur zur Hälfte erledigt: Die lokale Richtlinie nennt die Server, die Registrierung noch nicht. Der Befehl würde sie ein zweites Mal eintragen. Warten Sie eine Minute und versuchen Sie es noch einmal, oder machen Sie es rückgängig.</translation>
    </message>
</context>
<context>
    <name>credssp::FileBytes</name>
    <message>
        <source>&quot;%1&quot; is too large and is not used. It has %2 bytes, and at most %3 are read.</source>
        <translation>„%1“ ist zu groß und wird nicht verwendet. Die Datei hat %2 Bytes, gelesen werden höchstens %3.</translation>
    </message>
</context>
<context>
    <name>credssp::FindingDetail</name>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Choose a line to read more about it.</source>
        <translation>Wählen Sie eine Zeile, um mehr darüber zu lesen.</translation>
    </message>
    <message>
        <source>Reported by a person; it was not read from here.</source>
        <translation>Von einer Person gemeldet; es wurde nicht von hier aus gelesen.</translation>
    </message>
</context>
<context>
    <name>credssp::FindingRow</name>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Value read: %1</source>
        <extracomment>%1 is a value read from a computer</extracomment>
        <translation>Gelesener Wert: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about a computer, %2 its state, for example &quot;problem&quot;; read by screen readers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Warum es wichtig ist: %1</translation>
    </message>
</context>
<context>
    <name>credssp::FindingRows</name>
    <message>
        <source>%1 (reported by a person)</source>
        <translation>%1 (von einer Person gemeldet)</translation>
    </message>
</context>
<context>
    <name>credssp::GatewayGroupCheck</name>
    <message>
        <source>&quot;%1&quot; is not in the CredSSP group of Windows Admin Center on &quot;%2&quot;.</source>
        <translation>„%1“ ist auf „%2“ nicht in der CredSSP-Gruppe von Windows Admin Center.</translation>
    </message>
    <message>
        <source>Only members of the local group &quot;%1&quot; may use CredSSP in Windows Admin Center.</source>
        <translation>Nur Mitglieder der lokalen Gruppe „%1“ dürfen CredSSP in Windows Admin Center verwenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the CredSSP group of &quot;%2&quot;, but the present sign-in does not count it yet.</source>
        <translation>„%1“ ist in der CredSSP-Gruppe von „%2“, aber die jetzige Anmeldung berücksichtigt sie noch nicht.</translation>
    </message>
    <message>
        <source>Windows looks up groups when somebody signs in. Sign out and in again to make &quot;%1&quot; count.</source>
        <translation>Windows sieht bei der Anmeldung nach, in welchen Gruppen jemand ist. Melden Sie sich ab und wieder an, damit „%1“ gilt.</translation>
    </message>
    <message>
        <source>It is not known whether Windows Admin Center lets you use CredSSP on &quot;%1&quot;.</source>
        <translation>Es ist nicht bekannt, ob Windows Admin Center Sie CredSSP auf „%1“ verwenden lässt.</translation>
    </message>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>Windows Admin Center ist auf „%1“ nicht installiert.</translation>
    </message>
    <message>
        <source>So its own rights do not matter here.</source>
        <translation>Deshalb spielen seine eigenen Rechte hier keine Rolle.</translation>
    </message>
    <message>
        <source>current user</source>
        <translation>aktueller Benutzer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no gateway administrator of Windows Admin Center on &quot;%2&quot;.</source>
        <translation>„%1“ ist auf „%2“ kein Gatewayadministrator von Windows Admin Center.</translation>
    </message>
    <message>
        <source>Windows Admin Center lets only its gateway administrators use CredSSP. They are named on its own page Settings, Access; local administrators always belong to them.</source>
        <translation>Windows Admin Center lässt nur seine Gatewayadministratoren CredSSP verwenden. Sie stehen auf seiner eigenen Seite Einstellungen, Zugriff; lokale Administratoren gehören immer dazu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works in Windows Admin Center under role-based access.</source>
        <translation>„%1“ arbeitet in Windows Admin Center mit rollenbasiertem Zugriff.</translation>
    </message>
    <message>
        <source>Under role-based access Windows Admin Center cannot use CredSSP. Use an account that is an administrator of the servers.</source>
        <translation>Bei rollenbasiertem Zugriff kann Windows Admin Center CredSSP nicht verwenden. Nehmen Sie ein Konto, das Administrator der Server ist.</translation>
    </message>
    <message>
        <source>Windows Admin Center lets &quot;%1&quot; use CredSSP on &quot;%2&quot;.</source>
        <translation>Windows Admin Center lässt „%1“ CredSSP auf „%2“ verwenden.</translation>
    </message>
    <message>
        <source>This Windows Admin Center has no group of its own for CredSSP.</source>
        <translation>Dieses Windows Admin Center hat keine eigene Gruppe für CredSSP.</translation>
    </message>
    <message>
        <source>The account is a gateway administrator and counts as a member of &quot;%1&quot;.</source>
        <translation>Das Konto ist Gatewayadministrator und gilt als Mitglied von „%1“.</translation>
    </message>
    <message>
        <source>Rights in Windows Admin Center</source>
        <translation>Rechte in Windows Admin Center</translation>
    </message>
    <message>
        <source>Windows Admin Center uses CredSSP only for people who have been given the right to it.</source>
        <translation>Windows Admin Center verwendet CredSSP nur für Personen, denen das Recht dazu gegeben wurde.</translation>
    </message>
</context>
<context>
    <name>credssp::GptIni</name>
    <message>
        <source>&quot;%1&quot; is damaged, so the local policy is left as it is.</source>
        <translation>„%1“ ist beschädigt. Deshalb bleibt die lokale Richtlinie, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>credssp::GroupPolicyObject</name>
    <message>
        <source>Somebody else has changed &quot;%1&quot; below &quot;%2&quot; in the local policy. Nothing was changed.</source>
        <translation>Jemand anders hat „%1“ unter „%2“ in der lokalen Richtlinie geändert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Windows did not let the local policy be edited (&quot;%1&quot;). Nothing was saved.</source>
        <translation>Windows ließ die lokale Richtlinie nicht bearbeiten („%1“). Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Windows did not open the local policy (IGroupPolicyObject). Nothing was changed.</source>
        <translation>Windows hat die lokale Richtlinie nicht geöffnet (IGroupPolicyObject). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Windows did not save the local policy (IGroupPolicyObject). The registry was left as it is.</source>
        <translation>Windows hat die lokale Richtlinie nicht gespeichert (IGroupPolicyObject). Die Registrierung blieb, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>credssp::HandOnView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the text to hand on</source>
        <translation>Den Text zum Weitergeben kopieren</translation>
    </message>
    <message>
        <source>Text to hand on</source>
        <translation>Text zum Weitergeben</translation>
    </message>
    <message>
        <source>Read-only text. The Copy button copies all of it.</source>
        <translation>Nur lesbarer Text. Die Schaltfläche „Kopieren“ kopiert ihn ganz.</translation>
    </message>
</context>
<context>
    <name>credssp::Handover</name>
    <message>
        <source>What the first window handed over cannot be used: %1 Nothing was changed.</source>
        <translation>Was das erste Fenster übergeben hat, ist nicht verwendbar: %1 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that is not allowed.</source>
        <translation>„%1“ hat einen Wert, der nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a key that is not known.</source>
        <translation>„%1“ hat einen Schlüssel, der nicht bekannt ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the key &quot;%2&quot;.</source>
        <translation>„%1“ fehlt der Schlüssel „%2“.</translation>
    </message>
    <message>
        <source>It was written by another version.</source>
        <translation>Es wurde von einer anderen Version geschrieben.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>Es ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>Es ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>credssp::HttpError</name>
    <message>
        <source>Something other than remote management answered at the server, or the answer could not be read (HTTP error).</source>
        <translation>Am Server hat etwas anderes als die Remoteverwaltung geantwortet, oder die Antwort war nicht lesbar (HTTP-Fehler).</translation>
    </message>
    <message>
        <source>There was an answer, but not the one that remote management gives. Often a proxy, a load balancer or another web server stands at this address.</source>
        <translation>Es kam eine Antwort, aber nicht die, die die Remoteverwaltung gibt. Oft steht unter dieser Adresse ein Proxy, ein Lastverteiler oder ein anderer Webserver.</translation>
    </message>
</context>
<context>
    <name>credssp::HttpsCertificate</name>
    <message>
        <source>The server&apos;s certificate is not accepted for a secure connection (HTTPS certificate).</source>
        <translation>Das Zertifikat des Servers wird für eine sichere Verbindung nicht angenommen (HTTPS-Zertifikat).</translation>
    </message>
    <message>
        <source>The server showed a certificate, and this computer does not accept it: it is for another name, has expired, or comes from an authority that is not known here.</source>
        <translation>Der Server hat ein Zertifikat gezeigt, und dieser Computer nimmt es nicht an: Es gilt für einen anderen Namen, ist abgelaufen oder kommt von einer Stelle, die hier nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>credssp::InputText</name>
    <message>
        <source>&quot;%1&quot; is a folder. Name a file with the error text.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie eine Datei mit dem Fehlertext.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: you may not open it.</source>
        <translation>„%1“ kann nicht gelesen werden: Sie dürfen die Datei nicht öffnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end.</source>
        <translation>„%1“ kann nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB. Hand over only the part with the error.</source>
        <translation>%1 ist größer als 16 MB. Übergeben Sie nur den Teil mit dem Fehler.</translation>
    </message>
    <message>
        <source>%1 does not look like text.</source>
        <translation>%1 sieht nicht wie Text aus.</translation>
    </message>
    <message>
        <source>%1 is empty. Hand over the error text.</source>
        <translation>%1 ist leer. Übergeben Sie den Fehlertext.</translation>
    </message>
</context>
<context>
    <name>credssp::InstallUpdates</name>
    <message>
        <source>Install the missing Windows updates</source>
        <translation>Die fehlenden Windows-Updates installieren</translation>
    </message>
    <message>
        <source>If you want both sides to speak the same, safe CredSSP, then install the updates on the side that lacks them.</source>
        <translation>Wenn Sie wollen, dass beide Seiten dasselbe sichere CredSSP sprechen, dann installieren Sie die Updates auf der Seite, der sie fehlen.</translation>
    </message>
    <message>
        <source>The update against CVE-2018-0886 (KB4093492 or later) is missing on: %1.</source>
        <translation>Das Update gegen CVE-2018-0886 (KB4093492 oder neuer) fehlt auf: %1.</translation>
    </message>
    <message>
        <source>No update that CredSSP needs is known to be missing.</source>
        <translation>Soweit bekannt, fehlt kein Update, das CredSSP braucht.</translation>
    </message>
    <message>
        <source>Never set AllowEncryptionOracle to 2 instead: it opens the way for an attack (CVE-2018-0886).</source>
        <translation>Setzen Sie stattdessen niemals AllowEncryptionOracle auf 2: Das öffnet einem Angriff den Weg (CVE-2018-0886).</translation>
    </message>
    <message>
        <source>Install the updates on &quot;%1&quot;</source>
        <translation>Die Updates auf „%1“ installieren</translation>
    </message>
    <message>
        <source>Open Windows Update on &quot;%1&quot;, or the tool that your company installs updates with.</source>
        <translation>Öffnen Sie auf „%1“ Windows Update oder das Werkzeug, mit dem Ihre Firma Updates installiert.</translation>
    </message>
    <message>
        <source>Install the latest cumulative update; every one since May 2018 contains the fix.</source>
        <translation>Installieren Sie das neueste kumulative Update; jedes seit Mai 2018 enthält die Korrektur.</translation>
    </message>
    <message>
        <source>Restart the computer when Windows asks for it.</source>
        <translation>Starten Sie den Computer neu, wenn Windows danach fragt.</translation>
    </message>
    <message>
        <source>Updates are not removed again: the computer would be open to attack.</source>
        <translation>Updates werden nicht wieder entfernt: Der Computer wäre für Angriffe offen.</translation>
    </message>
</context>
<context>
    <name>credssp::JoinGatewayAdministrators</name>
    <message>
        <source>Let the user use CredSSP in Windows Admin Center</source>
        <translation>Den Benutzer CredSSP in Windows Admin Center verwenden lassen</translation>
    </message>
    <message>
        <source>If you want Windows Admin Center to let this user use CredSSP, then add the user to its CredSSP group and to its gateway administrators.</source>
        <translation>Wenn Sie wollen, dass Windows Admin Center diesen Benutzer CredSSP verwenden lässt, dann fügen Sie ihn seiner CredSSP-Gruppe und seinen Gatewayadministratoren hinzu.</translation>
    </message>
    <message>
        <source>The user is no gateway administrator of Windows Admin Center.</source>
        <translation>Der Benutzer ist kein Gatewayadministrator von Windows Admin Center.</translation>
    </message>
    <message>
        <source>The user is not in Windows Admin Center&apos;s CredSSP group.</source>
        <translation>Der Benutzer ist nicht in der CredSSP-Gruppe von Windows Admin Center.</translation>
    </message>
    <message>
        <source>The user is in the group, but the present sign-in does not count it yet.</source>
        <translation>Der Benutzer ist in der Gruppe, aber die jetzige Anmeldung berücksichtigt sie noch nicht.</translation>
    </message>
    <message>
        <source>Windows Admin Center does not stop this user.</source>
        <translation>Windows Admin Center hält diesen Benutzer nicht auf.</translation>
    </message>
    <message>
        <source>It could not be read how Windows Admin Center is set up on &quot;%1&quot;.</source>
        <translation>Wie Windows Admin Center auf „%1“ eingerichtet ist, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>Windows Admin Center ist auf „%1“ nicht installiert.</translation>
    </message>
    <message>
        <source>This computer has no group whose name begins with &quot;%1&quot;; on a domain controller Windows Admin Center cannot make one.</source>
        <translation>Dieser Computer hat keine Gruppe, deren Name mit „%1“ beginnt; auf einem Domänencontroller kann Windows Admin Center keine anlegen.</translation>
    </message>
    <message>
        <source>An update of Windows Admin Center can empty the group again.</source>
        <translation>Ein Update von Windows Admin Center kann die Gruppe wieder leeren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a gateway administrator and in the CredSSP group already.</source>
        <translation>„%1“ ist schon Gatewayadministrator und in der CredSSP-Gruppe.</translation>
    </message>
    <message>
        <source>You are signed in to Windows Admin Center with role-based access, where features that need CredSSP do not work. Sign in with an account that is an administrator of the server.</source>
        <translation>Sie sind in Windows Admin Center mit rollenbasiertem Zugriff angemeldet; dort funktionieren Features nicht, die CredSSP brauchen. Melden Sie sich mit einem Konto an, das Administrator des Servers ist.</translation>
    </message>
    <message>
        <source>Make &quot;%1&quot; a gateway administrator</source>
        <translation>„%1“ zum Gatewayadministrator machen</translation>
    </message>
    <message>
        <source>Open Windows Admin Center as somebody who is a gateway administrator.</source>
        <translation>Öffnen Sie Windows Admin Center als jemand, der Gatewayadministrator ist.</translation>
    </message>
    <message>
        <source>Open Settings, then Access.</source>
        <translation>Öffnen Sie Einstellungen, dann Zugriff.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;, or a group that the user is in, to the gateway administrators.</source>
        <translation>Fügen Sie „%1“ oder eine Gruppe, in der der Benutzer ist, den Gatewayadministratoren hinzu.</translation>
    </message>
    <message>
        <source>Open Windows Admin Center as a gateway administrator.</source>
        <translation>Öffnen Sie Windows Admin Center als Gatewayadministrator.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the gateway administrators.</source>
        <translation>Entfernen Sie „%1“ aus den Gatewayadministratoren.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again as &quot;%1&quot;</source>
        <translation>Bei Windows abmelden und als „%1“ wieder anmelden</translation>
    </message>
    <message>
        <source>Save your work and close Windows Admin Center.</source>
        <translation>Speichern Sie Ihre Arbeit, und schließen Sie Windows Admin Center.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again: a new group counts from the next sign-in on.</source>
        <translation>Melden Sie sich bei Windows ab und wieder an: Eine neue Gruppe gilt erst ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Open Windows Admin Center and try again.</source>
        <translation>Öffnen Sie Windows Admin Center, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A sign-in cannot be taken back.</source>
        <translation>Eine Anmeldung kann nicht zurückgenommen werden.</translation>
    </message>
</context>
<context>
    <name>credssp::Journal</name>
    <message>
        <source>The journal &quot;%1&quot; cannot be written: %2. Nothing more was changed.</source>
        <translation>In das Journal „%1“ kann nicht geschrieben werden: %2. Es wurde nichts weiter geändert.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the journal cannot be made.</source>
        <translation>Der Ordner „%1“ für das Journal kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; is damaged at line %2: %3. It is not used; nothing was changed.</source>
        <translation>Das Journal „%1“ ist in Zeile %2 beschädigt: %3. Es wird nicht verwendet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no journal &quot;%1&quot;.</source>
        <translation>Es gibt kein Journal „%1“.</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be read: %2.</source>
        <translation>Das Journal „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is larger than any journal of this program</source>
        <translation>es ist größer als jedes Journal dieses Programms</translation>
    </message>
    <message>
        <source>it does not have the form of a journal line</source>
        <translation>sie hat nicht die Form einer Journalzeile</translation>
    </message>
    <message>
        <source>it does not belong to the line before</source>
        <translation>sie gehört nicht zur Zeile davor</translation>
    </message>
    <message>
        <source>it is not the line that the head file names</source>
        <translation>sie ist nicht die Zeile, die die Kopfdatei nennt</translation>
    </message>
    <message>
        <source>its head file is missing or unreadable</source>
        <translation>seine Kopfdatei fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>lines that were written are missing</source>
        <translation>geschriebene Zeilen fehlen</translation>
    </message>
    <message>
        <source>it holds no whole line</source>
        <translation>es enthält keine ganze Zeile</translation>
    </message>
    <message>
        <source>it stands before the first pass</source>
        <translation>sie steht vor dem ersten Durchgang</translation>
    </message>
    <message>
        <source>it names a step that the plan does not have</source>
        <translation>sie nennt einen Schritt, den der Plan nicht hat</translation>
    </message>
    <message>
        <source>this version does not know its kind</source>
        <translation>diese Version kennt ihre Art nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a session. The list of sessions shows the ids.</source>
        <translation>„%1“ ist nicht die Kennung einer Sitzung. Die Liste der Sitzungen zeigt die Kennungen.</translation>
    </message>
    <message>
        <source>it belongs to another session or another version</source>
        <translation>es gehört zu einer anderen Sitzung oder einer anderen Version</translation>
    </message>
    <message>
        <source>The journal of session %1 goes on with other steps than those that were left. It is not used; nothing was changed.</source>
        <translation>Das Journal der Sitzung %1 geht mit anderen Schritten weiter als mit denen, die noch übrig waren. Es wird nicht verwendet; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosClockSkew</name>
    <message>
        <source>The clocks of the two computers differ too much (time skew).</source>
        <translation>Die Uhren der beiden Computer weichen zu stark voneinander ab (Zeitabweichung).</translation>
    </message>
    <message>
        <source>Signing in works only while the clocks of both computers are at most five minutes apart. Set the wrong clock right.</source>
        <translation>Die Anmeldung gelingt nur, solange die Uhren beider Computer höchstens fünf Minuten auseinandergehen. Stellen Sie die falsche Uhr richtig.</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosNoAuthority</name>
    <message>
        <source>No domain controller could be reached to check who you are (no logon servers, no authority could be contacted).</source>
        <translation>Kein Domänencontroller war erreichbar, um zu prüfen, wer Sie sind (keine Anmeldeserver, keine Autorität konnte kontaktiert werden).</translation>
    </message>
    <message>
        <source>A domain controller checks who you are, and none was reached. Look at the network, at a VPN and at the name servers that this computer uses.</source>
        <translation>Ein Domänencontroller prüft, wer Sie sind, und keiner wurde erreicht. Sehen Sie nach dem Netzwerk, nach einem VPN und nach den Namensservern, die dieser Computer benutzt.</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosSpn</name>
    <message>
        <source>The name under which the server is registered in the domain is missing, doubled or belongs to another account (service principal name, SPN).</source>
        <translation>Der Name, unter dem der Server in der Domäne registriert ist, fehlt, ist doppelt vorhanden oder gehört einem anderen Konto (Dienstprinzipalname, SPN).</translation>
    </message>
    <message>
        <source>Each server is known to the domain by registered names. Here a name is missing, stands there twice or belongs to another account, so the server cannot prove who it is.</source>
        <translation>Jeden Server kennt die Domäne unter registrierten Namen. Hier fehlt ein Name, steht zweimal da oder gehört einem anderen Konto, deshalb kann der Server nicht beweisen, wer er ist.</translation>
    </message>
</context>
<context>
    <name>credssp::LocalPolicy</name>
    <message>
        <source>Windows said that it saved the local policy, but &quot;%1&quot; is not in it as planned. The registry (HKLM) was left as it is.</source>
        <translation>Windows meldete, die lokale Richtlinie sei gespeichert, aber „%1“ steht nicht wie geplant darin. Die Registrierung (HKLM) blieb, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>credssp::LocalPolicyNote</name>
    <message>
        <source>&quot;%1&quot; has no Group Policy editor (gpedit), so CredSSP Wizard changes the file of its local policy itself (Registry.pol) and counts the change in gpt.ini. Undo gives back every value. A file that was not there before goes again; the count stays.</source>
        <translation>„%1“ hat keinen Gruppenrichtlinien-Editor (gpedit). Deshalb ändert CredSSP Wizard die Datei der lokalen Richtlinie selbst (Registry.pol) und zählt die Änderung in gpt.ini. Rückgängigmachen gibt jeden Wert zurück. Eine Datei, die vorher nicht da war, verschwindet wieder; der Zähler bleibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no file for its local policy yet (Registry.pol). Windows makes one. After an undo it stays there with nothing in it.</source>
        <translation>„%1“ hat noch keine Datei für die lokale Richtlinie (Registry.pol). Windows legt eine an. Nach dem Rückgängigmachen bleibt sie leer liegen.</translation>
    </message>
</context>
<context>
    <name>credssp::Lock</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written, so nothing was changed.</source>
        <translation>In die Datei „%1“ kann nicht geschrieben werden, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another CredSSP Wizard (process %1) is changing this computer right now. Wait until it has finished, then try again. Nothing was changed.</source>
        <translation>Ein anderer CredSSP Wizard (Prozess %1) ändert gerade diesen Computer. Warten Sie, bis er fertig ist, und versuchen Sie es dann erneut. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>credssp::Log</name>
    <message>
        <source>The log file &quot;%1&quot; cannot be written.</source>
        <translation>In die Protokolldatei „%1“ kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>credssp::LogDialog</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Go on with this error</source>
        <translation>&amp;Mit diesem Fehler fortfahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Errors in a log</source>
        <translation>Fehler in einem Protokoll</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Wie viel von der Datei gelesen ist</translation>
    </message>
    <message>
        <source>Errors in the file</source>
        <translation>Fehler in der Datei</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, go on with Enter.</source>
        <translation>Wählen Sie einen mit den Pfeiltasten, und fahren Sie mit der Eingabetaste fort.</translation>
    </message>
</context>
<context>
    <name>credssp::LogFile</name>
    <message>
        <source>The search in &quot;%1&quot; was stopped. What was found until there is listed.</source>
        <translation>Die Suche in „%1“ wurde angehalten. Was bis dahin gefunden wurde, ist aufgeführt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like text.</source>
        <translation>„%1“ sieht nicht wie Text aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end. What was found until there is listed.</source>
        <translation>„%1“ kann nicht bis zum Ende gelesen werden. Was bis dahin gefunden wurde, ist aufgeführt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: the packed text has no end. What was found until there is listed.</source>
        <translation>„%1“ ist abgeschnitten: Der gepackte Text hat kein Ende. Was bis dahin gefunden wurde, ist aufgeführt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and cannot be unpacked any further. What was found until there is listed.</source>
        <translation>„%1“ ist beschädigt und kann nicht weiter entpackt werden. Was bis dahin gefunden wurde, ist aufgeführt.</translation>
    </message>
    <message>
        <source>Behind the packed text of &quot;%1&quot; stands something else. It was not read.</source>
        <translation>Hinter dem gepackten Text von „%1“ steht etwas anderes. Es wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>credssp::LogModel</name>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>once, in line %1</source>
        <translation>einmal, in Zeile %1</translation>
    </message>
    <message>
        <source>%1 times, from line %2 to line %3</source>
        <translation>%1-mal, von Zeile %2 bis Zeile %3</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No known WinRM or CredSSP error was found in %1.</source>
        <translation>In %1 wurde kein bekannter Fehler von WinRM oder CredSSP gefunden.</translation>
    </message>
    <message>
        <source>One error was found in %1.</source>
        <translation>In %1 wurde ein Fehler gefunden.</translation>
    </message>
    <message>
        <source>%1 different errors were found in %2.</source>
        <translation>%1 verschiedene Fehler wurden in %2 gefunden.</translation>
    </message>
    <message>
        <source>There are more different errors than can be listed.</source>
        <translation>Es gibt mehr verschiedene Fehler, als aufgeführt werden können.</translation>
    </message>
</context>
<context>
    <name>credssp::LogonFailure</name>
    <message>
        <source>The server did not accept the user name or the password (logon failure).</source>
        <translation>Der Server hat den Benutzernamen oder das Kennwort nicht angenommen (Anmeldefehler).</translation>
    </message>
    <message>
        <source>The server was reached, and it did not accept the account. Check the spelling, the domain in front of the name, and whether the password has expired or the account is locked.</source>
        <translation>Der Server wurde erreicht, und er hat das Konto nicht angenommen. Prüfen Sie die Schreibweise, die Domäne vor dem Namen und ob das Kennwort abgelaufen oder das Konto gesperrt ist.</translation>
    </message>
</context>
<context>
    <name>credssp::LogonSession</name>
    <message>
        <source>Windows has no user name and password to send in this session (a specified logon session does not exist).</source>
        <translation>Windows hat in dieser Sitzung keinen Benutzernamen und kein Kennwort zum Senden (eine angegebene Anmeldesitzung ist nicht vorhanden).</translation>
    </message>
    <message>
        <source>The session was started in a way that left no password with Windows, so there is none to send on. Signing in again, or giving the user name and password explicitly, helps.</source>
        <translation>Die Sitzung wurde so begonnen, dass Windows kein Kennwort behalten hat; deshalb gibt es keines, das weitergegeben werden könnte. Es hilft, sich neu anzumelden oder Benutzername und Kennwort ausdrücklich anzugeben.</translation>
    </message>
</context>
<context>
    <name>credssp::ManualList</name>
    <message>
        <source>What you do yourself</source>
        <translation>Was Sie selbst tun</translation>
    </message>
    <message>
        <source>Copy the s&amp;teps</source>
        <translation>Schr&amp;itte kopieren</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Die Schritte kopieren</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>credssp::MoveSpn</name>
    <message>
        <source>Move a service principal name to the right account</source>
        <translation>Einen Dienstprinzipalnamen zum richtigen Konto verschieben</translation>
    </message>
    <message>
        <source>If you want the server to be the only one that can prove this name, then take the name from the wrong account and give it to the server&apos;s own.</source>
        <translation>Wenn Sie wollen, dass nur der Server diesen Namen nachweisen kann, dann nehmen Sie den Namen dem falschen Konto weg und geben Sie ihn dem eigenen Konto des Servers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to two accounts: to &quot;%2&quot;, where it belongs, and to &quot;%3&quot;.</source>
        <translation>„%1“ gehört zwei Konten: „%2“, wo der Name hingehört, und „%3“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the account &quot;%3&quot; and not to &quot;%2&quot;.</source>
        <translation>„%1“ gehört dem Konto „%3“ und nicht „%2“.</translation>
    </message>
    <message>
        <source>Ask the owner of that account first: a service may need the name.</source>
        <translation>Fragen Sie zuerst den Besitzer dieses Kontos: Ein Dienst könnte den Namen brauchen.</translation>
    </message>
    <message>
        <source>No service principal name of the server is known to sit on another account.</source>
        <translation>Soweit bekannt, liegt kein Dienstprinzipalname des Servers auf einem anderen Konto.</translation>
    </message>
    <message>
        <source>Both accounts are called &quot;%1&quot; (the other one is %2), so a command could reach the wrong one. Let the directory&apos;s administrators remove the service principal name from that other account.</source>
        <translation>Beide Konten heißen „%1“ (das andere ist %2), deshalb könnte ein Befehl das falsche treffen. Lassen Sie den Dienstprinzipalnamen von den Administratoren des Verzeichnisses vom anderen Konto entfernen.</translation>
    </message>
    <message>
        <source>Sign out and in again on &quot;%1&quot; before you try again.</source>
        <translation>Melden Sie sich auf „%1“ ab und wieder an, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Ask who owns the account &quot;%1&quot;</source>
        <translation>Fragen, wem das Konto „%1“ gehört</translation>
    </message>
    <message>
        <source>Find out who looks after this account: %1.</source>
        <translation>Finden Sie heraus, wer sich um dieses Konto kümmert: %1.</translation>
    </message>
    <message>
        <source>Ask whether a service that runs under it needs the name &quot;%1&quot;.</source>
        <translation>Fragen Sie, ob ein Dienst, der unter diesem Konto läuft, den Namen „%1“ braucht.</translation>
    </message>
    <message>
        <source>Go on only if nobody needs it there.</source>
        <translation>Machen Sie nur weiter, wenn ihn dort niemand braucht.</translation>
    </message>
    <message>
        <source>Asking changes nothing, so there is nothing to undo.</source>
        <translation>Fragen ändert nichts, also gibt es nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>credssp::NameField</name>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>credssp::NameJudgement</name>
    <message>
        <source>&quot;%1&quot; is in the list already; it is checked once.</source>
        <translation>„%1“ ist schon in der Liste; der Server wird einmal geprüft.</translation>
    </message>
    <message>
        <source>This is the computer that sends the credentials. Keep it here only if it connects to itself.</source>
        <translation>Das ist der Computer, der die Anmeldeinformationen sendet. Lassen Sie ihn nur hier stehen, wenn er sich mit sich selbst verbindet.</translation>
    </message>
    <message>
        <source>Windows proves who a server is by its name, so CredSSP often fails with an address. Use the server&apos;s name if you know it.</source>
        <translation>Windows weist über den Namen nach, wer ein Server ist; mit einer Adresse scheitert CredSSP deshalb oft. Nehmen Sie den Namen des Servers, wenn Sie ihn kennen.</translation>
    </message>
    <message>
        <source>This may be the same server as &quot;%1&quot;.</source>
        <translation>Das könnte derselbe Server sein wie „%1“.</translation>
    </message>
    <message>
        <source>If this is the name of a cluster, name its servers (nodes) instead: CredSSP is set up on each of them.</source>
        <translation>Wenn das der Name eines Clusters ist, nennen Sie stattdessen seine Server (Knoten): CredSSP wird auf jedem von ihnen eingerichtet.</translation>
    </message>
    <message>
        <source>This is a short name. Use the full name, such as %1.contoso.com, if the connection uses it.</source>
        <translation>Das ist ein kurzer Name. Nehmen Sie den vollständigen Namen, etwa %1.contoso.com, wenn die Verbindung ihn verwendet.</translation>
    </message>
    <message>
        <source>This is a short name. Use the full name if the connection uses it.</source>
        <translation>Das ist ein kurzer Name. Nehmen Sie den vollständigen Namen, wenn die Verbindung ihn verwendet.</translation>
    </message>
    <message>
        <source>In this example the connection starts at another computer.</source>
        <translation>In diesem Beispiel geht die Verbindung von einem anderen Computer aus.</translation>
    </message>
    <message>
        <source>Only the computer that this window runs on can be checked as the sender. To check &quot;%1&quot;, start CredSSP Wizard there.</source>
        <translation>Als Absender kann nur der Computer geprüft werden, auf dem dieses Fenster läuft. Um „%1“ zu prüfen, starten Sie CredSSP Wizard dort.</translation>
    </message>
</context>
<context>
    <name>credssp::NameResolution</name>
    <message>
        <source>The server&apos;s name could not be found (the server name cannot be resolved).</source>
        <translation>Der Name des Servers wurde nicht gefunden (der Servername kann nicht aufgelöst werden).</translation>
    </message>
    <message>
        <source>No computer of this name is known on the network. Check the spelling, and try the full name with the domain at its end.</source>
        <translation>Im Netzwerk ist kein Computer mit diesem Namen bekannt. Prüfen Sie die Schreibweise, und versuchen Sie den vollen Namen mit der Domäne am Ende.</translation>
    </message>
</context>
<context>
    <name>credssp::NameResolutionCheck</name>
    <message>
        <source>The service name &quot;WSMAN/%1&quot; does not belong to the computer, but &quot;WSMAN/%2&quot; does. So Windows can prove the second name and not the first.</source>
        <translation>Der Dienstname „WSMAN/%1“ gehört nicht dem Computer, „WSMAN/%2“ aber schon. Deshalb kann Windows den zweiten Namen nachweisen und den ersten nicht.</translation>
    </message>
    <message>
        <source>The delegation list covers &quot;%1&quot; and not &quot;%2&quot;. Windows compares the name as it is typed.</source>
        <translation>Die Delegierungsliste deckt „%1“ ab und „%2“ nicht. Windows vergleicht den Namen so, wie er eingegeben wird.</translation>
    </message>
    <message>
        <source>Windows proves the identity of a computer by its name, never by an address. Find out its full name and connect to that.</source>
        <translation>Windows weist die Identität eines Computers durch seinen Namen nach, niemals durch eine Adresse. Finden Sie seinen vollständigen Namen heraus, und verbinden Sie sich damit.</translation>
    </message>
    <message>
        <source>Windows proves the identity of a computer by its name, never by an address. The computer behind it is &quot;%1&quot;.</source>
        <translation>Windows weist die Identität eines Computers durch seinen Namen nach, niemals durch eine Adresse. Der Computer dahinter ist „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address, not a name.</source>
        <translation>„%1“ ist eine Adresse, kein Name.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to no computer.</source>
        <translation>Der Name „%1“ führt zu keinem Computer.</translation>
    </message>
    <message>
        <source>The client asked for its address and got none. Check how the name is written, and that the DNS server knows it.</source>
        <translation>Der Client hat nach der Adresse gefragt und keine bekommen. Prüfen Sie, wie der Name geschrieben ist und ob der DNS-Server ihn kennt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a cluster; &quot;%2&quot; is the computer behind it.</source>
        <translation>„%1“ ist der Name eines Clusters; „%2“ ist der Computer dahinter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name under which &quot;%2&quot; is known.</source>
        <translation>„%1“ ist nicht der Name, unter dem „%2“ bekannt ist.</translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot; instead.</source>
        <translation>Verbinden Sie sich stattdessen mit „%1“.</translation>
    </message>
    <message>
        <source>It is not known whether the name &quot;%1&quot; leads to a computer.</source>
        <translation>Es ist nicht bekannt, ob der Name „%1“ zu einem Computer führt.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to a computer.</source>
        <translation>Der Name „%1“ führt zu einem Computer.</translation>
    </message>
    <message>
        <source>Its addresses are %1.</source>
        <translation>Seine Adressen sind %1.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>A name must lead to the right computer, and be one that the domain knows it by.</source>
        <translation>Ein Name muss zum richtigen Computer führen, und die Domäne muss ihn unter diesem Namen kennen.</translation>
    </message>
</context>
<context>
    <name>credssp::NetworkTimeout</name>
    <message>
        <source>The server did not answer: its name, the network or a firewall is in the way (WinRM cannot complete the operation).</source>
        <translation>Der Server hat nicht geantwortet: Sein Name, das Netzwerk oder eine Firewall steht im Weg (WinRM kann den Vorgang nicht abschließen).</translation>
    </message>
    <message>
        <source>Nothing came back from the server. Either the name is wrong, the server is off, or a firewall on the way lets nothing through.</source>
        <translation>Vom Server kam nichts zurück. Entweder ist der Name falsch, der Server ist aus, oder eine Firewall auf dem Weg lässt nichts durch.</translation>
    </message>
</context>
<context>
    <name>credssp::NothingChanged</name>
    <message>
        <source>What the error says</source>
        <translation>Was der Fehler sagt</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (Code %2)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as could be seen.</source>
        <translation>Soweit zu sehen war, ist nichts falsch.</translation>
    </message>
    <message>
        <source>What to hand on</source>
        <translation>Was weiterzugeben ist</translation>
    </message>
    <message>
        <source>What could help</source>
        <translation>Was helfen könnte</translation>
    </message>
    <message>
        <source>CredSSP Wizard: nothing was changed.</source>
        <translation>CredSSP Wizard: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Practice (%1): nothing here is real.</source>
        <translation>Übung (%1): Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>Computer: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>CredSSP Wizard: nothing was changed</source>
        <translation>CredSSP Wizard: Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a computer, and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What could not be told</source>
        <translation>Was sich nicht feststellen ließ</translation>
    </message>
    <message>
        <source>What was tried and did not help</source>
        <translation>Was versucht wurde und nicht geholfen hat</translation>
    </message>
    <message>
        <source>Changes were made in these sessions of CredSSP Wizard</source>
        <translation>In diesen Sitzungen von CredSSP Wizard wurde etwas geändert</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Meldung</translation>
    </message>
    <message>
        <source>Request for help with a remote connection (WinRM, CredSSP)</source>
        <translation>Bitte um Hilfe bei einer Remoteverbindung (WinRM, CredSSP)</translation>
    </message>
</context>
<context>
    <name>credssp::NtlmOnlyDelegationCheck</name>
    <message>
        <source>The list &quot;%1&quot; has no entry that covers &quot;%2&quot;.</source>
        <translation>Die Liste „%1“ hat keinen Eintrag, der „%2“ abdeckt.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it.</source>
        <translation>Der Eintrag „%1“ („%2“) der Liste „%3“ deckt ihn ab.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may send credentials to &quot;%2&quot; although its identity cannot be proven.</source>
        <translation>„%1“ darf Anmeldeinformationen an „%2“ senden, obwohl sich dessen Identität nicht nachweisen lässt.</translation>
    </message>
    <message>
        <source>The list for servers without proof names &quot;%1&quot; on &quot;%2&quot;, but it is not switched on.</source>
        <translation>Die Liste für Server ohne Nachweis nennt „%1“ auf „%2“, aber sie ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Without the value 1 (REG_DWORD) Windows ignores the list.</source>
        <translation>Ohne den Wert 1 (REG_DWORD) beachtet Windows die Liste nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not send credentials to &quot;%2&quot;, because its identity cannot be proven.</source>
        <translation>„%1“ sendet keine Anmeldeinformationen an „%2“, weil sich dessen Identität nicht nachweisen lässt.</translation>
    </message>
    <message>
        <source>The list for servers without proof is not needed for &quot;%1&quot;.</source>
        <translation>Die Liste für Server ohne Nachweis wird für „%1“ nicht gebraucht.</translation>
    </message>
    <message>
        <source>The list has entries, but it is not switched on, so Windows ignores it.</source>
        <translation>Die Liste hat Einträge, aber sie ist nicht eingeschaltet, deshalb beachtet Windows sie nicht.</translation>
    </message>
    <message>
        <source>It is not known to which servers without proof &quot;%1&quot; may send credentials.</source>
        <translation>Es ist nicht bekannt, an welche Server ohne Nachweis „%1“ Anmeldeinformationen senden darf.</translation>
    </message>
    <message>
        <source>The name leads to no address.</source>
        <translation>Der Name führt zu keiner Adresse.</translation>
    </message>
    <message>
        <source>Nothing known keeps the domain from proving its identity.</source>
        <translation>Es ist nichts bekannt, was die Domäne hindert, seine Identität nachzuweisen.</translation>
    </message>
    <message>
        <source>Some other entries of the list for servers without proof on &quot;%1&quot; are worth a look.</source>
        <translation>Einige andere Einträge der Liste für Server ohne Nachweis auf „%1“ sind einen Blick wert.</translation>
    </message>
    <message>
        <source>Delegation to servers without proof</source>
        <translation>Delegierung an Server ohne Nachweis</translation>
    </message>
    <message>
        <source>For a server whose identity cannot be proven, Windows asks a second list before it passes on a sign-in.</source>
        <translation>Für einen Server, dessen Identität sich nicht nachweisen lässt, fragt Windows eine zweite Liste, bevor es eine Anmeldung weitergibt.</translation>
    </message>
</context>
<context>
    <name>credssp::OperationTimeout</name>
    <message>
        <source>The server started the operation but did not finish it in time (OperationTimeout).</source>
        <translation>Der Server hat den Vorgang begonnen, aber nicht rechtzeitig beendet (OperationTimeout).</translation>
    </message>
    <message>
        <source>The connection works, and the server began. What it was asked to do took longer than the time that was given.</source>
        <translation>Die Verbindung besteht, und der Server hat begonnen. Was von ihm verlangt wurde, hat länger gedauert als die erlaubte Zeit.</translation>
    </message>
</context>
<context>
    <name>credssp::OutcomeRows</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more value(s)</source>
        <translation>
            <numerusform>%1 · und %n weiterer Wert</numerusform>
            <numerusform>%1 · und %n weitere Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::OwnSymptoms</name>
    <message>
        <source>%1: The file cannot be read.</source>
        <translation>%1: Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1: The file is larger than 256 KB.</source>
        <translation>%1: Die Datei ist größer als 256 KB.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>%1: All files together have too many wordings; this one is left out.</source>
        <translation>%1: Alle Dateien zusammen haben zu viele Wortlaute; diese wird weggelassen.</translation>
    </message>
    <message>
        <source>%1: One of its codes stands in %2 already; this file is left out.</source>
        <translation>%1: Einer ihrer Codes steht schon in %2; diese Datei wird weggelassen.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read: you may not open it.</source>
        <translation>Der Ordner „%1“ lässt sich nicht lesen: Sie dürfen ihn nicht öffnen.</translation>
    </message>
    <message>
        <source>There are more than %1 files in &quot;%2&quot;; those after &quot;%3&quot; are left out.</source>
        <translation>In „%2“ liegen mehr als %1 Dateien; die nach „%3“ werden weggelassen.</translation>
    </message>
</context>
<context>
    <name>credssp::OwnSymptomsNote</name>
    <message>
        <source>Some symptom files are not used.</source>
        <translation>Einige Symptomdateien werden nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>credssp::OwnValues</name>
    <message>
        <source>CredSSP is on: %1 may send credentials (client role).</source>
        <translation>CredSSP ist eingeschaltet: %1 darf Anmeldeinformationen senden (Clientrolle).</translation>
    </message>
    <message>
        <source>CredSSP is on: %1 accepts credentials (server role).</source>
        <translation>CredSSP ist eingeschaltet: %1 nimmt Anmeldeinformationen an (Serverrolle).</translation>
    </message>
    <message>
        <source>%1 may pass on credentials to &quot;%2&quot;.</source>
        <translation>%1 darf Anmeldeinformationen an „%2“ weitergeben.</translation>
    </message>
    <message>
        <source>%1 may pass on credentials to &quot;%2&quot; although its identity is not proven.</source>
        <translation>%1 darf Anmeldeinformationen an „%2“ weitergeben, obwohl dessen Identität nicht nachgewiesen ist.</translation>
    </message>
    <message>
        <source>The policy on %1 lets it pass on credentials to the servers in its list (%2).</source>
        <translation>Die Richtlinie auf %1 lässt ihn Anmeldeinformationen an die Server in seiner Liste weitergeben (%2).</translation>
    </message>
</context>
<context>
    <name>credssp::Plan</name>
    <message>
        <source>The changes are no longer those that were shown. Nothing was changed. Look at the plan again and confirm it.</source>
        <translation>Die Änderungen sind nicht mehr die, die angezeigt wurden. Es wurde nichts geändert. Sehen Sie sich den Plan noch einmal an, und bestätigen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>credssp::PlanPreview</name>
    <message>
        <source>not available yet</source>
        <translation>noch nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyCheck</name>
    <message>
        <source>It is not known whether a policy decides about CredSSP on &quot;%1&quot;.</source>
        <translation>Es ist nicht bekannt, ob auf „%1“ eine Richtlinie über CredSSP bestimmt.</translation>
    </message>
    <message>
        <source>At the next policy refresh &quot;%1&quot; will be written.</source>
        <translation>Bei der nächsten Aktualisierung der Richtlinien wird „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>A policy for CredSSP on &quot;%1&quot; has a value that Windows does not define.</source>
        <translation>Eine Richtlinie für CredSSP auf „%1“ hat einen Wert, den Windows nicht definiert.</translation>
    </message>
    <message>
        <source>A policy keeps CredSSP switched on at &quot;%1&quot;.</source>
        <translation>Eine Richtlinie hält CredSSP auf „%1“ eingeschaltet.</translation>
    </message>
    <message>
        <source>That agrees with what is needed; nobody can switch it off any other way.</source>
        <translation>Das passt zu dem, was gebraucht wird; auf keinem anderen Weg kann es jemand ausschalten.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; keeps CredSSP switched off on &quot;%2&quot;.</source>
        <translation>Die Richtlinie „%1“ hält CredSSP auf „%2“ ausgeschaltet.</translation>
    </message>
    <message>
        <source>Windows refuses every other way to switch it on. Only the owner of this policy can change that.</source>
        <translation>Windows verweigert jeden anderen Weg, es einzuschalten. Nur der Besitzer dieser Richtlinie kann das ändern.</translation>
    </message>
    <message>
        <source>A policy keeps CredSSP switched off on &quot;%1&quot;.</source>
        <translation>Eine Richtlinie hält CredSSP auf „%1“ ausgeschaltet.</translation>
    </message>
    <message>
        <source>Windows refuses every other way to switch it on. It could not be determined which policy it is; gpresult.exe names it.</source>
        <translation>Windows verweigert jeden anderen Weg, es einzuschalten. Welche Richtlinie es ist, ließ sich nicht feststellen; gpresult.exe nennt sie.</translation>
    </message>
    <message>
        <source>Windows writes this again at every policy refresh, so a change on this computer lasts only until the next one. Only the owner of the policy &quot;%1&quot; can change that.</source>
        <translation>Windows schreibt das bei jeder Aktualisierung der Richtlinien neu, deshalb hält eine Änderung an diesem Computer nur bis zur nächsten. Nur der Besitzer der Richtlinie „%1“ kann das ändern.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; switches &quot;%2&quot; off on &quot;%3&quot;.</source>
        <translation>Die Richtlinie „%1“ schaltet „%2“ auf „%3“ aus.</translation>
    </message>
    <message>
        <source>It writes &quot;%1&quot;.</source>
        <translation>Sie schreibt „%1“.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; overwrites the entry for &quot;%2&quot; on &quot;%3&quot;.</source>
        <translation>Die Richtlinie „%1“ überschreibt den Eintrag für „%2“ auf „%3“.</translation>
    </message>
    <message>
        <source>It writes &quot;%1&quot; under the same number as the entry &quot;%2&quot;.</source>
        <translation>Sie schreibt „%1“ unter derselben Nummer wie den Eintrag „%2“.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; forbids &quot;%2&quot; to send credentials to &quot;%3&quot;.</source>
        <translation>Die Richtlinie „%1“ verbietet „%2“, Anmeldeinformationen an „%3“ zu senden.</translation>
    </message>
    <message>
        <source>Domain policies write these values at every refresh: %1.</source>
        <translation>Richtlinien der Domäne schreiben bei jeder Aktualisierung diese Werte: %1.</translation>
    </message>
    <message>
        <source>It is not known which values policies write on &quot;%1&quot;.</source>
        <translation>Es ist nicht bekannt, welche Werte Richtlinien auf „%1“ schreiben.</translation>
    </message>
    <message>
        <source>No policy stands in the way on &quot;%1&quot;.</source>
        <translation>Auf „%1“ steht keine Richtlinie im Weg.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>What a policy sets, Windows sets again and again; a change on the computer itself would not last.</source>
        <translation>Was eine Richtlinie setzt, setzt Windows immer wieder; eine Änderung am Computer selbst hielte nicht.</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyFile</name>
    <message>
        <source>&quot;%1&quot; is too large for a policy file and is not used. It has %2 bytes, and at most %3 are read.</source>
        <translation>„%1“ ist zu groß für eine Richtliniendatei und wird nicht verwendet. Die Datei hat %2 Bytes, gelesen werden höchstens %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not used: it does not begin like a policy file (at byte 0).</source>
        <translation>„%1“ wird nicht verwendet: Die Datei beginnt nicht wie eine Richtliniendatei (bei Byte 0).</translation>
    </message>
    <message>
        <source>The policy file &quot;%1&quot; is damaged at byte %2 and is not used.</source>
        <translation>Die Richtliniendatei „%1“ ist bei Byte %2 beschädigt und wird nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyStore</name>
    <message>
        <source>Somebody else has changed &quot;%1&quot; below &quot;%2&quot; in the local policy (%3). The policy was left as it is.</source>
        <translation>Jemand anders hat „%1“ unter „%2“ in der lokalen Richtlinie (%3) geändert. Die Richtlinie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; below &quot;%2&quot; cannot be written into the local policy (%3). The policy was left as it is.</source>
        <translation>„%1“ unter „%2“ lässt sich nicht in die lokale Richtlinie (%3) schreiben. Die Richtlinie blieb, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>credssp::PortCheck</name>
    <message>
        <source>The port of &quot;%1&quot; was not tried.</source>
        <translation>Der Port von „%1“ wurde nicht ausprobiert.</translation>
    </message>
    <message>
        <source>The name leads to no address.</source>
        <translation>Der Name führt zu keiner Adresse.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; can be reached.</source>
        <translation>Der Server „%1“ ist erreichbar.</translation>
    </message>
    <message>
        <source>Port 5985 (HTTP) is open from &quot;%1&quot;.</source>
        <translation>Port 5985 (HTTP) ist von „%1“ aus offen.</translation>
    </message>
    <message>
        <source>Port 5986 (HTTPS) is open from &quot;%1&quot;; port 5985 (HTTP) is not.</source>
        <translation>Port 5986 (HTTPS) ist von „%1“ aus offen; Port 5985 (HTTP) nicht.</translation>
    </message>
    <message>
        <source>It is not known whether the server &quot;%1&quot; can be reached.</source>
        <translation>Es ist nicht bekannt, ob der Server „%1“ erreichbar ist.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refuses the connection.</source>
        <translation>Der Server „%1“ lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on port 5985 or 5986. Check on it that the service &quot;WinRM&quot; runs and has a listener.</source>
        <translation>Der Computer ist da, aber an Port 5985 oder 5986 lauscht nichts. Prüfen Sie auf ihm, ob der Dienst „WinRM“ läuft und einen Listener hat.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not answer.</source>
        <translation>Der Server „%1“ antwortet nicht.</translation>
    </message>
    <message>
        <source>Port 5985 gave no answer to &quot;%1&quot;. The computer is off, a firewall is in the way, or its service &quot;WinRM&quot; is stopped behind its own firewall.</source>
        <translation>Port 5985 hat „%1“ nicht geantwortet. Der Computer ist aus, eine Firewall steht im Weg, oder sein Dienst „WinRM“ ist hinter der eigenen Firewall beendet.</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>Netzwerkverbindung</translation>
    </message>
    <message>
        <source>If nothing answers on the ports of WinRM, a connection cannot even begin.</source>
        <translation>Wenn an den Ports von WinRM nichts antwortet, kann eine Verbindung nicht einmal beginnen.</translation>
    </message>
</context>
<context>
    <name>credssp::PowerShell</name>
    <message>
        <source>PowerShell was not found at &quot;%1&quot;.</source>
        <translation>PowerShell wurde unter „%1“ nicht gefunden.</translation>
    </message>
    <message>
        <source>PowerShell wrote far more than expected and was ended.</source>
        <translation>PowerShell hat weit mehr geschrieben als erwartet und wurde beendet.</translation>
    </message>
    <message>
        <source>PowerShell&apos;s answer cannot be read. It was ended.</source>
        <translation>Die Antwort von PowerShell lässt sich nicht lesen. PowerShell wurde beendet.</translation>
    </message>
    <message>
        <source>Windows does not let PowerShell start (&quot;%1&quot;). A rule of your organization may block it. Ask whoever manages this computer.</source>
        <translation>Windows lässt PowerShell nicht starten („%1“). Vielleicht sperrt es eine Regel Ihrer Organisation. Fragen Sie, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>PowerShell ended before it answered (exit code %1).</source>
        <translation>PowerShell wurde beendet, bevor es geantwortet hat (Exitcode %1).</translation>
    </message>
    <message>
        <source>PowerShell ended before it answered (exit code %1). It wrote: %2</source>
        <translation>PowerShell wurde beendet, bevor es geantwortet hat (Exitcode %1). Es schrieb: %2</translation>
    </message>
    <message>
        <source>PowerShell did not finish in time and was ended.</source>
        <translation>PowerShell wurde nicht rechtzeitig fertig und wurde beendet.</translation>
    </message>
    <message>
        <source>PowerShell was started but does not answer. It was ended.</source>
        <translation>PowerShell wurde gestartet, antwortet aber nicht. Es wurde beendet.</translation>
    </message>
    <message>
        <source>PowerShell runs with restrictions on this computer (Constrained Language Mode), and they do not allow this step.</source>
        <translation>PowerShell läuft auf diesem Computer mit Einschränkungen (Constrained Language Mode), und diese erlauben diesen Schritt nicht.</translation>
    </message>
    <message>
        <source>This computer does not let PowerShell run scripts that this step needs (execution policy).</source>
        <translation>Dieser Computer lässt PowerShell die Skripte nicht ausführen, die dieser Schritt braucht (Ausführungsrichtlinie).</translation>
    </message>
    <message>
        <source>PowerShell knows &quot;%1&quot; on this computer, but cannot load it. Often its rules for scripts forbid it (execution policy).</source>
        <translation>PowerShell kennt „%1“ auf diesem Computer, kann es aber nicht laden. Oft verbieten das seine Regeln für Skripte (Ausführungsrichtlinie).</translation>
    </message>
    <message>
        <source>PowerShell on this computer does not have &quot;%1&quot;.</source>
        <translation>PowerShell hat auf diesem Computer kein „%1“.</translation>
    </message>
    <message>
        <source>This step needs administrator rights.</source>
        <translation>Dieser Schritt braucht Administratorrechte.</translation>
    </message>
    <message>
        <source>PowerShell reports: %1</source>
        <translation>PowerShell meldet: %1</translation>
    </message>
    <message>
        <source>PowerShell stopped before the end.</source>
        <translation>PowerShell hat vor dem Ende aufgehört.</translation>
    </message>
    <message>
        <source>The service WinRM does not answer on this computer, and this step needs it. Start the service first.</source>
        <translation>Der Dienst WinRM antwortet auf diesem Computer nicht, und dieser Schritt braucht ihn. Starten Sie zuerst den Dienst.</translation>
    </message>
    <message>
        <source>A policy of your organization decides this setting, so it cannot be changed here. Ask whoever manages these policies.</source>
        <translation>Eine Richtlinie Ihrer Organisation bestimmt diese Einstellung, deshalb lässt sie sich hier nicht ändern. Fragen Sie, wer diese Richtlinien verwaltet.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeActions</name>
    <message>
        <source>A value that nobody may read cannot be written back.</source>
        <translation>Ein Wert, den niemand lesen darf, kann nicht zurückgeschrieben werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a member.</source>
        <translation>„%1“ ist schon Mitglied.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a member.</source>
        <translation>„%1“ ist kein Mitglied.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled, so it cannot be started.</source>
        <translation>Der Dienst „%1“ ist deaktiviert, deshalb kann er nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeDialog</name>
    <message>
        <source>&amp;Start this example</source>
        <translation>&amp;Beispiel starten</translation>
    </message>
    <message>
        <source>Practice with an example</source>
        <translation>Mit einem Beispiel üben</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <translation>Was möchten Sie ausprobieren?</translation>
    </message>
    <message>
        <source>Each example is a small world of computers in memory: you see its error, check it and cure it. No real computer is asked or changed.</source>
        <translation>Jedes Beispiel ist eine kleine Welt von Computern im Arbeitsspeicher: Sie sehen ihren Fehler, prüfen sie und beheben ihn. Kein echter Computer wird gefragt oder geändert.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, start it with Enter.</source>
        <translation>Wählen Sie eines mit den Pfeiltasten, und starten Sie es mit der Eingabetaste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeDirectory</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no directory to ask.</source>
        <translation>„%1“ ist in einer Arbeitsgruppe. Es gibt kein Verzeichnis, das man fragen könnte.</translation>
    </message>
    <message>
        <source>No domain controller of &quot;%1&quot; answers.</source>
        <translation>Kein Domänencontroller von „%1“ antwortet.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeManualSteps</name>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>Windows Admin Center ist auf „%1“ nicht installiert.</translation>
    </message>
    <message>
        <source>A practice computer does not know the manual step &quot;%1&quot;.</source>
        <translation>Ein Übungscomputer kennt den Handgriff „%1“ nicht.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeReads</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. It has no secure channel.</source>
        <translation>„%1“ ist in einer Arbeitsgruppe. Einen sicheren Kanal hat der Computer nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no domain controller to compare with.</source>
        <translation>„%1“ ist in einer Arbeitsgruppe. Es gibt keinen Domänencontroller zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeScenario</name>
    <message>
        <source>&quot;%1&quot; cannot be used as a practice world. %2</source>
        <translation>„%1“ ist als Übungswelt nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2</source>
        <translation>„%1“ kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>The file is larger than 8 MB.</source>
        <translation>Die Datei ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>Das ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>It must hold one JSON object.</source>
        <translation>Sie muss ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>There is no practice scenario and no file &quot;%1&quot;. The scenarios are: %2.</source>
        <translation>Es gibt kein Übungsszenario und keine Datei „%1“. Die Szenarien sind: %2.</translation>
    </message>
    <message>
        <source>The person types the server&apos;s address, which proves no identity.</source>
        <translation>Jemand gibt die Adresse des Servers ein, und die weist keine Identität nach.</translation>
    </message>
    <message>
        <source>CredSSP is switched off on the gateway; everything else is set up.</source>
        <translation>CredSSP ist auf dem Gateway ausgeschaltet; alles andere ist eingerichtet.</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock is 20 minutes behind the domain&apos;s time (that Windows then gives this message is unconfirmed).</source>
        <translation>Die Uhr des Gateways geht gegenüber der Domäne 20 Minuten nach (dass Windows dann diese Meldung gibt, ist nicht bestätigt).</translation>
    </message>
    <message>
        <source>The person types the cluster&apos;s name; only its nodes are registered and delegated.</source>
        <translation>Jemand gibt den Namen des Clusters ein; nur seine Knoten sind registriert und delegiert.</translation>
    </message>
    <message>
        <source>The gateway may not send credentials to the server: it was never put on the delegation list.</source>
        <translation>Das Gateway darf keine Anmeldeinformationen an den Server senden: Er kam nie auf die Delegierungsliste.</translation>
    </message>
    <message>
        <source>Four nodes of a cluster: node2 has CredSSP off, node3 lacks its WSMAN names and may not register them.</source>
        <translation>Vier Knoten eines Clusters: Auf node2 ist CredSSP ausgeschaltet, node3 fehlen seine WSMAN-Namen, und er darf sie nicht registrieren.</translation>
    </message>
    <message>
        <source>The gateway&apos;s Windows speaks German; the server is missing in its delegation list.</source>
        <translation>Das Windows des Gateways spricht Deutsch; der Server fehlt in seiner Delegierungsliste.</translation>
    </message>
    <message>
        <source>Everything is set up, and the connection works.</source>
        <translation>Alles ist eingerichtet, und die Verbindung gelingt.</translation>
    </message>
    <message>
        <source>The person works through Windows Admin Center, but is neither a gateway administrator nor in its CredSSP group.</source>
        <translation>Jemand arbeitet über Windows Admin Center, ist aber weder Gatewayadministrator noch in dessen CredSSP-Gruppe.</translation>
    </message>
    <message>
        <source>The server is in a workgroup; somebody made the NTLM-only list but not the switch that turns it on.</source>
        <translation>Der Server ist in einer Arbeitsgruppe; jemand hat die Liste für „nur NTLM“ angelegt, aber nicht den Schalter, der sie einschaltet.</translation>
    </message>
    <message>
        <source>The server is in a workgroup, so nothing can prove its identity.</source>
        <translation>Der Server ist in einer Arbeitsgruppe, deshalb kann nichts seine Identität nachweisen.</translation>
    </message>
    <message>
        <source>The delegation list of other teams has a gap in its numbering, and this server is missing in it.</source>
        <translation>Die Delegierungsliste anderer Teams hat eine Lücke in ihrer Nummerierung, und dieser Server fehlt darin.</translation>
    </message>
    <message>
        <source>The server lacks the update against the CredSSP vulnerability of 2018, and the gateway refuses it.</source>
        <translation>Dem Server fehlt das Update gegen die CredSSP-Sicherheitslücke von 2018, und das Gateway lehnt ihn ab.</translation>
    </message>
    <message>
        <source>The delegation list holds the servers of other teams, but not this one.</source>
        <translation>Die Delegierungsliste enthält die Server anderer Teams, aber nicht diesen.</translation>
    </message>
    <message>
        <source>A policy of the domain forbids CredSSP on every computer and locks the setting.</source>
        <translation>Eine Richtlinie der Domäne verbietet CredSSP auf jedem Computer und sperrt die Einstellung.</translation>
    </message>
    <message>
        <source>A policy of the domain switches the delegation of fresh credentials off again at every refresh.</source>
        <translation>Eine Richtlinie der Domäne schaltet die Delegierung aktueller Anmeldeinformationen bei jeder Aktualisierung wieder aus.</translation>
    </message>
    <message>
        <source>The server was installed anew; its WSMAN names still sit on the old account of the same name.</source>
        <translation>Der Server wurde neu installiert; seine WSMAN-Namen liegen noch auf dem alten Konto gleichen Namens.</translation>
    </message>
    <message>
        <source>The server&apos;s WSMAN names were lost from the directory; WinRM registers them again when it starts.</source>
        <translation>Die WSMAN-Namen des Servers sind aus dem Verzeichnis verschwunden; WinRM registriert sie wieder, wenn es startet.</translation>
    </message>
    <message>
        <source>CredSSP was never enabled on the server; the gateway is ready.</source>
        <translation>CredSSP wurde auf dem Server nie aktiviert; das Gateway ist bereit.</translation>
    </message>
    <message>
        <source>The person types the short name; the full name is the one that is registered and delegated.</source>
        <translation>Jemand gibt den kurzen Namen ein; registriert und delegiert ist der vollständige.</translation>
    </message>
    <message>
        <source>Two accounts own the server&apos;s WSMAN name: its own and the service account svc-web.</source>
        <translation>Zwei Konten besitzen den WSMAN-Namen des Servers: sein eigenes und das Dienstkonto svc-web.</translation>
    </message>
    <message>
        <source>The gateway connects to itself; its own WSMAN names are not in the directory, and it may not register them by itself.</source>
        <translation>Das Gateway verbindet sich mit sich selbst; seine eigenen WSMAN-Namen stehen nicht im Verzeichnis, und es darf sie nicht selbst registrieren.</translation>
    </message>
    <message>
        <source>The server&apos;s WSMAN names are not in the directory, and the server may not register them by itself.</source>
        <translation>Die WSMAN-Namen des Servers stehen nicht im Verzeichnis, und der Server darf sie nicht selbst registrieren.</translation>
    </message>
    <message>
        <source>The server&apos;s password no longer matches the one in the domain: its secure channel is broken.</source>
        <translation>Das Kennwort des Servers passt nicht mehr zu dem in der Domäne: Sein sicherer Kanal ist gestört.</translation>
    </message>
    <message>
        <source>WinRM is stopped on the server, and only Remote Desktop gets there.</source>
        <translation>WinRM ist auf dem Server beendet, und nur Remotedesktop kommt dorthin.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeStore</name>
    <message>
        <source>The practice world could not be kept in &quot;%1&quot;: %2</source>
        <translation>Die Übungswelt konnte nicht in „%1“ aufbewahrt werden: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps the world of the scenario &quot;%2&quot;, not of &quot;%3&quot;. Name another file, or that scenario.</source>
        <translation>„%1“ bewahrt die Welt des Szenarios „%2“ auf, nicht die von „%3“. Nennen Sie eine andere Datei oder jenes Szenario.</translation>
    </message>
    <message>
        <source>There is no practice world in &quot;%1&quot;.</source>
        <translation>In „%1“ ist keine Übungswelt.</translation>
    </message>
    <message>
        <source>The scenario &quot;%1&quot; has no computer &quot;%2&quot;. Its client is &quot;%3&quot;.</source>
        <translation>Das Szenario „%1“ hat keinen Computer „%2“. Sein Client ist „%3“.</translation>
    </message>
</context>
<context>
    <name>credssp::ProtectedFolder</name>
    <message>
        <source>The folder &quot;%1&quot; leads to another place (a reparse point). Delete it as administrator and start again.</source>
        <translation>Der Ordner „%1“ führt an einen anderen Ort (ein Analysepunkt). Löschen Sie ihn als Administrator, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file where a folder must be. Delete it as administrator and start again.</source>
        <translation>„%1“ ist eine Datei, wo ein Ordner sein muss. Löschen Sie sie als Administrator, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not belong to the administrators, so what lies in it cannot be trusted. Move it away as administrator and start again.</source>
        <translation>Der Ordner „%1“ gehört nicht den Administratoren, deshalb ist seinem Inhalt nicht zu trauen. Verschieben Sie ihn als Administrator, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Others than administrators can write to the folder &quot;%1&quot;, so what lies in it cannot be trusted. Move it away as administrator and start again.</source>
        <translation>Nicht nur Administratoren können in den Ordner „%1“ schreiben, deshalb ist seinem Inhalt nicht zu trauen. Verschieben Sie ihn als Administrator, und starten Sie erneut.</translation>
    </message>
</context>
<context>
    <name>credssp::PublicNetwork</name>
    <message>
        <source>A network connection of this computer is set to Public, and Windows does not open the firewall there (WinRM firewall exception).</source>
        <translation>Eine Netzwerkverbindung dieses Computers ist auf Öffentlich gestellt, und dort öffnet Windows die Firewall nicht (WinRM-Firewallausnahme).</translation>
    </message>
    <message>
        <source>Windows opens no door for remote management in a network that it takes for a public one. Set the network connection to Private, or to Domain, first.</source>
        <translation>In einem Netzwerk, das Windows für öffentlich hält, öffnet es der Remoteverwaltung keine Tür. Stellen Sie die Netzwerkverbindung zuerst auf Privat oder auf Domäne.</translation>
    </message>
</context>
<context>
    <name>credssp::QuotaLimit</name>
    <message>
        <source>The server has reached a limit for remote management (quota for shells, memory, operations or message size).</source>
        <translation>Der Server hat eine Grenze der Remoteverwaltung erreicht (Kontingent für Shells, Arbeitsspeicher, Vorgänge oder Nachrichtengröße).</translation>
    </message>
    <message>
        <source>The server lets each person have only so many sessions, so much memory and so many requests at a time, and one of these limits is reached. Closing old sessions, or restarting the service, makes room.</source>
        <translation>Der Server erlaubt jedem nur eine bestimmte Zahl von Sitzungen und Anforderungen und eine bestimmte Menge Speicher, und eine dieser Grenzen ist erreicht. Platz schafft, alte Sitzungen zu schließen oder den Dienst neu zu starten.</translation>
    </message>
</context>
<context>
    <name>credssp::RegisterSpn</name>
    <message>
        <source>&quot;%1&quot; belongs to the account &quot;%2&quot; (%3). Nothing is registered before that is settled; see move-spn.</source>
        <translation>„%1“ gehört dem Konto „%2“ (%3). Bevor das geklärt ist, wird nichts registriert; siehe move-spn.</translation>
    </message>
    <message>
        <source>Register the missing service principal names</source>
        <translation>Die fehlenden Dienstprinzipalnamen registrieren</translation>
    </message>
    <message>
        <source>If you want the server to be able to prove who it is, then register its names (WSMAN service principal names) in the directory.</source>
        <translation>Wenn Sie wollen, dass der Server nachweisen kann, wer er ist, dann registrieren Sie seine Namen (WSMAN-Dienstprinzipalnamen) im Verzeichnis.</translation>
    </message>
    <message>
        <source>Nobody owns these service principal names: %1.</source>
        <translation>Niemand besitzt diese Dienstprinzipalnamen: %1.</translation>
    </message>
    <message>
        <source>Event 10154 says that the computer could not write them itself.</source>
        <translation>Ereignis 10154 besagt, dass der Computer sie nicht selbst schreiben konnte.</translation>
    </message>
    <message>
        <source>No service principal name that could be looked up is missing.</source>
        <translation>Soweit nachgesehen werden konnte, fehlt kein Dienstprinzipalname.</translation>
    </message>
    <message>
        <source>Sign out and in again on &quot;%1&quot; before you try again: other sign-ins may still remember that the name was missing.</source>
        <translation>Melden Sie sich auf „%1“ ab und wieder an, bevor Sie es erneut versuchen: Andere Anmeldungen wissen womöglich noch, dass der Name fehlte.</translation>
    </message>
    <message>
        <source>Registering needs the right to write to these accounts in the directory.</source>
        <translation>Zum Registrieren braucht man das Recht, im Verzeichnis in diese Konten zu schreiben.</translation>
    </message>
    <message>
        <source>Every service principal name is registered where it belongs.</source>
        <translation>Jeder Dienstprinzipalname ist dort registriert, wo er hingehört.</translation>
    </message>
    <message>
        <source>The directory could not be asked for the service principal names, so it is not known what is missing.</source>
        <translation>Das Verzeichnis konnte nicht nach den Dienstprinzipalnamen gefragt werden, deshalb ist nicht bekannt, was fehlt.</translation>
    </message>
</context>
<context>
    <name>credssp::RegistryGroup</name>
    <message>
        <source>Copy the key&apos;s path: %1</source>
        <translation>Den Pfad des Schlüssels kopieren: %1</translation>
    </message>
    <message>
        <source>Changes below %1</source>
        <translation>Änderungen unter %1</translation>
    </message>
    <message numerus="yes">
        <source>= %n other entries stay</source>
        <translation>
            <numerusform>= %n anderer Eintrag bleibt</numerusform>
            <numerusform>= %n andere Einträge bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= %n entries stay</source>
        <translation>
            <numerusform>= %n Eintrag bleibt</numerusform>
            <numerusform>= %n Einträge bleiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::RegistryModel</name>
    <message>
        <source>(default value)</source>
        <translation>(Standardwert)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>credssp::RegistryTable</name>
    <message>
        <source>Registry values before and after</source>
        <translation>Registrierungswerte vorher und nachher</translation>
    </message>
</context>
<context>
    <name>credssp::RemoteComputer</name>
    <message>
        <source>No computer was found under the name &quot;%1&quot;. Check how it is written.</source>
        <translation>Unter dem Namen „%1“ wurde kein Computer gefunden. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>WinRM on &quot;%1&quot; does not answer. Check that the computer is switched on, that its service WinRM runs, and that no firewall is in between.</source>
        <translation>WinRM auf „%1“ antwortet nicht. Prüfen Sie, ob der Computer eingeschaltet ist, ob dort der Dienst WinRM läuft und ob keine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let you in. Sign in to Windows as an administrator of that computer, and try again.</source>
        <translation>„%1“ lässt Sie nicht hinein. Melden Sie sich bei Windows als Administrator dieses Computers an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The domain could not prove that &quot;%1&quot; is the computer it says it is (Kerberos).</source>
        <translation>Die Domäne konnte nicht beweisen, dass „%1“ der Computer ist, der er zu sein vorgibt (Kerberos).</translation>
    </message>
    <message>
        <source>Windows signs you in to &quot;%1&quot; only when the domain can prove which computer that is. Use the computer&apos;s full name instead of an address. This does not work for computers in a workgroup.</source>
        <translation>Windows meldet Sie bei „%1“ nur an, wenn die Domäne beweisen kann, welcher Computer das ist. Verwenden Sie den vollständigen Namen des Computers statt einer Adresse. Bei Computern in einer Arbeitsgruppe geht das nicht.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off on &quot;%1&quot;. Its administrator can switch it on there with Enable-PSRemoting.</source>
        <translation>Auf „%1“ ist die PowerShell-Fernsteuerung (PowerShell Remoting) ausgeschaltet. Der Administrator kann sie dort mit Enable-PSRemoting einschalten.</translation>
    </message>
    <message>
        <source>Windows could not ask &quot;%1&quot;. It reports: %2</source>
        <translation>Windows konnte „%1“ nicht befragen. Es meldet: %2</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered does not fit the question, so it is not used.</source>
        <translation>Was „%1“ geantwortet hat, passt nicht zur Frage und wird deshalb nicht verwendet.</translation>
    </message>
    <message>
        <source>The version of tspkg.dll on &quot;%1&quot; (%2) does not tell whether the CredSSP update of 2018 is there.</source>
        <translation>Die Version von tspkg.dll auf „%1“ (%2) sagt nicht, ob das CredSSP-Update von 2018 dort ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup. It has no domain that could be asked.</source>
        <translation>„%1“ ist in einer Arbeitsgruppe. Es gibt keine Domäne, die gefragt werden könnte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a domain controller. It has no secure channel that could be looked at.</source>
        <translation>„%1“ ist ein Domänencontroller. Er hat keinen sicheren Kanal (Secure Channel), den man ansehen könnte.</translation>
    </message>
    <message>
        <source>No domain controller told &quot;%1&quot; the time.</source>
        <translation>Kein Domänencontroller hat „%1“ die Uhrzeit gesagt.</translation>
    </message>
    <message>
        <source>The registry of &quot;%1&quot; holds a value of a kind that PowerShell cannot hand over.</source>
        <translation>Die Registrierung von „%1“ enthält einen Wert von einer Art, die PowerShell nicht weitergeben kann.</translation>
    </message>
    <message>
        <source>The local policy of &quot;%1&quot; is far larger than expected, so it was not read.</source>
        <translation>Die lokale Richtlinie von „%1“ ist weit größer als erwartet und wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>A program of Windows on &quot;%1&quot; did not answer as expected.</source>
        <translation>Ein Programm von Windows auf „%1“ hat nicht wie erwartet geantwortet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot tell this of itself.</source>
        <translation>„%1“ kann das nicht von sich selbst sagen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have &quot;%2&quot;.</source>
        <translation>„%1“ hat „%2“ nicht.</translation>
    </message>
    <message>
        <source>PowerShell on &quot;%1&quot; reports: %2</source>
        <translation>PowerShell auf „%1“ meldet: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now leads to another computer than before. Nothing of what it answered is used.</source>
        <translation>„%1“ führt jetzt zu einem anderen Computer als vorher. Nichts von dem, was er geantwortet hat, wird verwendet.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered cannot be read, so it is not used.</source>
        <translation>Was „%1“ geantwortet hat, lässt sich nicht lesen und wird deshalb nicht verwendet.</translation>
    </message>
    <message>
        <source>Windows could not sign you in to &quot;%1&quot;. Check that a domain controller answers and that the clocks agree, or sign in to Windows again.</source>
        <translation>Windows konnte Sie bei „%1“ nicht anmelden. Prüfen Sie, ob ein Domänencontroller antwortet und ob die Uhren übereinstimmen, oder melden Sie sich noch einmal bei Windows an.</translation>
    </message>
    <message>
        <source>PowerShell runs with restrictions on &quot;%1&quot; (Constrained Language Mode), and they do not allow this.</source>
        <translation>PowerShell läuft auf „%1“ mit Einschränkungen (Constrained Language Mode), und diese erlauben das nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let PowerShell run what this needs (execution policy).</source>
        <translation>„%1“ lässt PowerShell nicht ausführen, was dafür nötig ist (Ausführungsrichtlinie, execution policy).</translation>
    </message>
    <message>
        <source>This needs administrator rights on &quot;%1&quot;.</source>
        <translation>Dazu sind Administratorrechte auf „%1“ nötig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not said which computer it is. Nothing was changed.</source>
        <translation>„%1“ hat nicht gesagt, welcher Computer er ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now leads to another computer than before. Nothing was changed.</source>
        <translation>„%1“ führt jetzt zu einem anderen Computer als vorher. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Windows on &quot;%1&quot; does not live in C:\Windows, so this program is not where it was shown to be. Nothing was changed.</source>
        <translation>Windows liegt auf „%1“ nicht in C:\Windows, also ist dieses Programm nicht dort, wo es gezeigt wurde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This change of the registry of &quot;%1&quot; cannot be made over the network.</source>
        <translation>Diese Änderung an der Registrierung von „%1“ lässt sich nicht über das Netzwerk machen.</translation>
    </message>
</context>
<context>
    <name>credssp::RenameComputer</name>
    <message>
        <source>Give the server a new name (last resort)</source>
        <translation>Dem Server einen neuen Namen geben (letztes Mittel)</translation>
    </message>
    <message>
        <source>If you want to get rid of records of an old computer of the same name and nothing cheaper helped, then give the server a new name.</source>
        <translation>Wenn Sie Einträge eines alten Computers gleichen Namens loswerden wollen und nichts Einfacheres geholfen hat, dann geben Sie dem Server einen neuen Namen.</translation>
    </message>
    <message>
        <source>It is the last resort: everything that knows the server by its name must be changed with it.</source>
        <translation>Es ist das letzte Mittel: Alles, was den Server unter seinem Namen kennt, muss mit geändert werden.</translation>
    </message>
    <message>
        <source>A new name would not prove the server&apos;s identity either.</source>
        <translation>Auch ein neuer Name würde die Identität des Servers nicht nachweisen.</translation>
    </message>
    <message>
        <source>Another account carries the server&apos;s name in the directory.</source>
        <translation>Ein anderes Konto trägt im Verzeichnis den Namen des Servers.</translation>
    </message>
    <message>
        <source>A record of an old computer of the same name could be in the way; the directory could not be asked.</source>
        <translation>Ein Eintrag eines alten Computers gleichen Namens könnte im Weg sein; das Verzeichnis konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>No record of another computer is in the way of the server&apos;s name.</source>
        <translation>Kein Eintrag eines anderen Computers steht dem Namen des Servers im Weg.</translation>
    </message>
    <message>
        <source>The checks find nothing wrong on the server; it keeps its name.</source>
        <translation>Die Prüfungen finden am Server nichts Falsches; er behält seinen Namen.</translation>
    </message>
    <message>
        <source>Try everything cheaper first: a service principal name that sits on the wrong account is moved with move-spn.</source>
        <translation>Versuchen Sie zuerst alles Einfachere: Ein Dienstprinzipalname, der auf dem falschen Konto liegt, wird mit move-spn verschoben.</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a new name, for example &quot;%2&quot;</source>
        <translation>„%1“ einen neuen Namen geben, zum Beispiel „%2“</translation>
    </message>
    <message>
        <source>Agree on a new name with everybody who uses &quot;%1&quot;.</source>
        <translation>Einigen Sie sich mit allen, die „%1“ benutzen, auf einen neuen Namen.</translation>
    </message>
    <message>
        <source>On &quot;%1&quot;, open Settings, System, About, and choose &quot;Rename this PC&quot;.</source>
        <translation>Öffnen Sie auf „%1“ Einstellungen, System, Info, und wählen Sie „Diesen PC umbenennen“.</translation>
    </message>
    <message>
        <source>Restart the server.</source>
        <translation>Starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>Change the name wherever it stands: in Windows Admin Center, in scripts, and in certificates.</source>
        <translation>Ändern Sie den Namen überall, wo er steht: in Windows Admin Center, in Skripts und in Zertifikaten.</translation>
    </message>
    <message>
        <source>Connect to the server under its new name.</source>
        <translation>Verbinden Sie sich mit dem Server unter seinem neuen Namen.</translation>
    </message>
    <message>
        <source>The old name is not given back: the records that were in its way are still there.</source>
        <translation>Der alte Name wird nicht zurückgegeben: Die Einträge, die ihm im Weg waren, sind noch da.</translation>
    </message>
</context>
<context>
    <name>credssp::RepairDomainTrust</name>
    <message>
        <source>Repair the computer&apos;s trust with its domain</source>
        <translation>Die Vertrauensstellung des Computers zu seiner Domäne reparieren</translation>
    </message>
    <message>
        <source>If you want the domain and the computer to know each other again, then give the computer a new password in the domain.</source>
        <translation>Wenn Sie wollen, dass die Domäne und der Computer einander wieder kennen, dann geben Sie dem Computer ein neues Kennwort in der Domäne.</translation>
    </message>
    <message>
        <source>The trust with the domain (the secure channel) is broken on: %1.</source>
        <translation>Die Vertrauensstellung zur Domäne (der sichere Kanal) ist gestört auf: %1.</translation>
    </message>
    <message>
        <source>The directory has every name in its right place, and still the server does not accept what the domain issues for it: %1.</source>
        <translation>Im Verzeichnis steht jeder Name am richtigen Platz, und trotzdem nimmt der Server nicht an, was die Domäne für ihn ausstellt: %1.</translation>
    </message>
    <message>
        <source>The trust with the domain is not known to be broken.</source>
        <translation>Dass die Vertrauensstellung zur Domäne gestört wäre, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No computer that could be read has lost the trust of its domain.</source>
        <translation>Kein Computer, der gelesen werden konnte, hat das Vertrauen seiner Domäne verloren.</translation>
    </message>
    <message>
        <source>Repair the trust of &quot;%1&quot; with its domain</source>
        <translation>Die Vertrauensstellung von „%1“ zu seiner Domäne reparieren</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot; with a local administrator account, for example with Remote Desktop.</source>
        <translation>Melden Sie sich auf „%1“ mit einem lokalen Administratorkonto an, zum Beispiel über Remotedesktop.</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as administrator. Windows asks for the password in a window of its own; CredSSP Wizard never sees it.</source>
        <translation>Öffnen Sie Windows PowerShell als Administrator. Windows fragt in einem eigenen Fenster nach dem Kennwort; CredSSP Wizard sieht es nie.</translation>
    </message>
    <message>
        <source>Run this command, and enter an account that may join computers to the domain: %1</source>
        <translation>Führen Sie diesen Befehl aus, und geben Sie ein Konto ein, das Computer in die Domäne aufnehmen darf: %1</translation>
    </message>
    <message>
        <source>If the answer is not True: take the computer out of the domain, put it back in, and restart it.</source>
        <translation>Wenn die Antwort nicht True ist: Nehmen Sie den Computer aus der Domäne, nehmen Sie ihn wieder auf, und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>On a domain controller this command does not work; turn to the domain&apos;s administrators.</source>
        <translation>Auf einem Domänencontroller funktioniert dieser Befehl nicht; wenden Sie sich an die Administratoren der Domäne.</translation>
    </message>
    <message>
        <source>The old, broken password is of no use to anybody, so it is not brought back.</source>
        <translation>Das alte, nicht mehr passende Kennwort nützt niemandem, deshalb wird es nicht zurückgebracht.</translation>
    </message>
</context>
<context>
    <name>credssp::Report</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es war nichts zu tun.</translation>
    </message>
    <message>
        <source>This was interrupted before its end.</source>
        <translation>Das wurde vor dem Ende unterbrochen.</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Confirmed plan</source>
        <translation>Bestätigter Plan</translation>
    </message>
    <message>
        <source>How to undo</source>
        <translation>So machen Sie es rückgängig</translation>
    </message>
    <message>
        <source>This session has been undone.</source>
        <translation>Diese Sitzung wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>What is still on</source>
        <translation>Was noch eingeschaltet ist</translation>
    </message>
    <message>
        <source>Nothing that this session turned on is still on.</source>
        <translation>Nichts, was diese Sitzung eingeschaltet hat, ist noch eingeschaltet.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this translation</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>CredSSP Wizard, session %1</source>
        <translation>CredSSP Wizard, Sitzung %1</translation>
    </message>
    <message>
        <source>Practice (%1): nothing here is real.</source>
        <translation>Übung (%1): Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>The last line of the journal was cut off by a crash and is left out.</source>
        <translation>Die letzte Zeile des Journals wurde durch einen Absturz abgeschnitten und ist weggelassen.</translation>
    </message>
    <message>
        <source>Written by CredSSP Wizard.</source>
        <translation>Geschrieben von CredSSP Wizard.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Remedy: %1 (%2)</source>
        <translation>Abhilfe: %1 (%2)</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>Computer: %1</translation>
    </message>
    <message>
        <source>Started: %1, by %2</source>
        <translation>Begonnen: %1, durch %2</translation>
    </message>
    <message>
        <source>Confirmed plan: %1</source>
        <translation>Bestätigter Plan: %1</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Done: every change was made and read back.</source>
        <translation>Erledigt: Jede Änderung wurde gemacht und zurückgelesen.</translation>
    </message>
    <message>
        <source>A change failed. The steps below say how far it came.</source>
        <translation>Eine Änderung ist fehlgeschlagen. Die Schritte unten sagen, wie weit sie kam.</translation>
    </message>
    <message>
        <source>Refused before a change: things were no longer as they had been shown.</source>
        <translation>Vor einer Änderung abgelehnt: Es war nicht mehr alles so, wie es angezeigt worden war.</translation>
    </message>
    <message>
        <source>Waiting: a person must still do something.</source>
        <translation>Wartet: Jemand muss noch etwas von Hand tun.</translation>
    </message>
    <message>
        <source>Interrupted: it can be finished or undone.</source>
        <translation>Unterbrochen: Sie kann beendet oder rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Undone: everything that can be given back was given back.</source>
        <translation>Rückgängig gemacht: Alles, was sich zurückgeben lässt, wurde zurückgegeben.</translation>
    </message>
    <message>
        <source>Partly undone: the steps below say what stayed.</source>
        <translation>Teilweise rückgängig gemacht: Die Schritte unten sagen, was geblieben ist.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nicht geändert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>wartet auf einen Handgriff</translation>
    </message>
    <message>
        <source>done, not proven</source>
        <translation>erledigt, nicht nachgewiesen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>What was undone</source>
        <translation>Was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>What was finished later</source>
        <translation>Was später beendet wurde</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>Wozu das dient</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Was falsch war</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>kein Risiko</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>geringes Risiko</translation>
    </message>
    <message>
        <source>restarts something</source>
        <translation>startet etwas neu</translation>
    </message>
    <message>
        <source>weakens security</source>
        <translation>schwächt die Sicherheit</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>local policy</source>
        <translation>lokale Richtlinie</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>PowerShell on %1, as administrator</source>
        <translation>PowerShell auf %1, als Administrator</translation>
    </message>
    <message>
        <source>PowerShell on %1</source>
        <translation>PowerShell auf %1</translation>
    </message>
    <message>
        <source>Program on %1, as administrator</source>
        <translation>Programm auf %1, als Administrator</translation>
    </message>
    <message>
        <source>Program on %1</source>
        <translation>Programm auf %1</translation>
    </message>
    <message>
        <source>The same in PowerShell, for reference</source>
        <translation>Dasselbe in PowerShell, zum Nachschlagen</translation>
    </message>
    <message>
        <source>A person does this on %1</source>
        <translation>Das tut jemand von Hand auf %1</translation>
    </message>
    <message>
        <source>Done except for what you left out: every other change was made and read back.</source>
        <translation>Erledigt, bis auf das, was Sie ausgelassen haben: Jede andere Änderung wurde gemacht und zurückgelesen.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>CredSSP Wizard, %n session(s)</source>
        <translation>
            <numerusform>CredSSP Wizard, %n Sitzung</numerusform>
            <numerusform>CredSSP Wizard, %n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decided on %2 to leave CredSSP on: %3</source>
        <translation>%1 hat am %2 entschieden, CredSSP eingeschaltet zu lassen: %3</translation>
    </message>
    <message>
        <source>very likely, %1 %</source>
        <translation>sehr wahrscheinlich, %1&#xa0;%</translation>
    </message>
    <message>
        <source>likely, %1 %</source>
        <translation>wahrscheinlich, %1&#xa0;%</translation>
    </message>
    <message>
        <source>possible, %1 %</source>
        <translation>möglich, %1&#xa0;%</translation>
    </message>
    <message>
        <source>The same for the registry (HKLM) in PowerShell, for reference; it has no command for the local policy</source>
        <translation>Dasselbe für die Registrierung (HKLM) in PowerShell, zum Nachlesen; für die lokale Richtlinie hat PowerShell keinen Befehl</translation>
    </message>
    <message>
        <source>done, as a person reports</source>
        <translation>erledigt, wie eine Person meldet</translation>
    </message>
    <message>
        <source>failed, as a person reports</source>
        <translation>fehlgeschlagen, wie eine Person meldet</translation>
    </message>
    <message>
        <source>Done: every change was made. What was done on %1 is reported by a person and was not read back; everything else was.</source>
        <translation>Erledigt: Jede Änderung wurde gemacht. Was auf %1 getan wurde, hat eine Person gemeldet, und es wurde nicht zurückgelesen; alles andere schon.</translation>
    </message>
</context>
<context>
    <name>credssp::ResetCredSsp</name>
    <message>
        <source>Switch CredSSP on where it is missing</source>
        <translation>CredSSP dort einschalten, wo es fehlt</translation>
    </message>
    <message>
        <source>If you want to hand your sign-in to the server again, then turn on CredSSP on both sides and allow it for exactly this server.</source>
        <translation>Wenn Sie Ihre Anmeldung wieder an den Server übergeben wollen, dann schalten Sie CredSSP auf beiden Seiten ein und erlauben Sie es für genau diesen Server.</translation>
    </message>
    <message>
        <source>CredSSP is off on &quot;%1&quot;, which sends the sign-in.</source>
        <translation>CredSSP ist auf „%1“ ausgeschaltet; dieser Computer sendet die Anmeldung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept CredSSP.</source>
        <translation>„%1“ nimmt CredSSP nicht an.</translation>
    </message>
    <message>
        <source>CredSSP is enabled on both sides and allowed for the server.</source>
        <translation>CredSSP ist auf beiden Seiten eingeschaltet und für den Server erlaubt.</translation>
    </message>
    <message>
        <source>Nothing points to CredSSP being off.</source>
        <translation>Nichts deutet darauf hin, dass CredSSP ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>CredSSP hands your complete sign-in to the server. Turn it off again when the task is done.</source>
        <translation>CredSSP übergibt Ihre vollständige Anmeldung dem Server. Schalten Sie es wieder aus, wenn die Aufgabe erledigt ist.</translation>
    </message>
    <message>
        <source>CredSSP is already enabled on both sides, and the list names the servers.</source>
        <translation>CredSSP ist schon auf beiden Seiten eingeschaltet, und die Liste nennt die Server.</translation>
    </message>
    <message>
        <source>A policy decides this setting. It would refuse the change or take it back.</source>
        <translation>Eine Richtlinie bestimmt diese Einstellung. Sie würde die Änderung verweigern oder zurücknehmen.</translation>
    </message>
    <message>
        <source>Passing on a new sign-in (AllowFreshCredentials) is not switched on.</source>
        <translation>Das Weitergeben einer neuen Anmeldung (AllowFreshCredentials) ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The list of allowed servers does not name &quot;%1&quot;.</source>
        <translation>Die Liste der erlaubten Server nennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>Turn on CredSSP on &quot;%1&quot; by hand</source>
        <translation>CredSSP auf „%1“ von Hand einschalten</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot;, for example with Remote Desktop.</source>
        <translation>Melden Sie sich auf „%1“ an, zum Beispiel über Remotedesktop.</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator.</source>
        <translation>Öffnen Sie PowerShell als Administrator.</translation>
    </message>
    <message>
        <source>Run this command: %1</source>
        <translation>Führen Sie diesen Befehl aus: %1</translation>
    </message>
    <message>
        <source>It was switched on by hand, so it is switched off by hand: %1</source>
        <translation>Es wurde von Hand eingeschaltet, also wird es von Hand ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>CredSSP is already enabled on &quot;%1&quot;, and the list names the servers. Whether every server accepts CredSSP could not be read.</source>
        <translation>CredSSP ist auf „%1“ bereits aktiviert, und die Liste nennt die Server. Ob jeder Server CredSSP annimmt, konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>credssp::RestartComputers</name>
    <message>
        <source>Restart the computers</source>
        <translation>Die Computer neu starten</translation>
    </message>
    <message>
        <source>If you want Windows to forget what it remembers wrongly, then restart the server and this computer.</source>
        <translation>Wenn Sie wollen, dass Windows vergisst, was es sich falsch gemerkt hat, dann starten Sie den Server und diesen Computer neu.</translation>
    </message>
    <message>
        <source>Nothing points to something that a restart would clear.</source>
        <translation>Nichts deutet auf etwas hin, das ein Neustart beheben würde.</translation>
    </message>
    <message>
        <source>A restart does not give &quot;%1&quot; an identity that can be proven.</source>
        <translation>Ein Neustart gibt „%1“ keine Identität, die sich nachweisen lässt.</translation>
    </message>
    <message>
        <source>This error does not go away with a restart.</source>
        <translation>Dieser Fehler verschwindet durch einen Neustart nicht.</translation>
    </message>
    <message>
        <source>Windows remembers tickets and refusals until it is restarted; one of them may be out of date.</source>
        <translation>Windows merkt sich Tickets und Ablehnungen bis zum Neustart; davon kann etwas veraltet sein.</translation>
    </message>
    <message>
        <source>Everybody who works on these computers is interrupted.</source>
        <translation>Alle, die auf diesen Computern arbeiten, werden unterbrochen.</translation>
    </message>
    <message>
        <source>Save all work first. Programs are closed without asking, and sessions to these computers drop.</source>
        <translation>Speichern Sie zuerst alle Arbeit. Programme werden ohne Rückfrage geschlossen, und Sitzungen zu diesen Computern brechen ab.</translation>
    </message>
    <message>
        <source>Servers on which the checks find nothing wrong are not restarted.</source>
        <translation>Server, auf denen die Prüfungen nichts Falsches finden, werden nicht neu gestartet.</translation>
    </message>
    <message>
        <source>When this computer has restarted, open CredSSP Wizard again; it finishes what was begun.</source>
        <translation>Wenn dieser Computer neu gestartet ist, öffnen Sie CredSSP Wizard wieder; er beendet, was begonnen wurde.</translation>
    </message>
</context>
<context>
    <name>credssp::RestartWinRm</name>
    <message>
        <source>Start or restart the WinRM service</source>
        <translation>Den WinRM-Dienst starten oder neu starten</translation>
    </message>
    <message>
        <source>If you want the server to answer and to register its own names, then start its remote management service (WinRM) anew.</source>
        <translation>Wenn Sie wollen, dass der Server antwortet und seine Namen selbst registriert, dann starten Sie seinen Dienst für die Remoteverwaltung (WinRM) neu.</translation>
    </message>
    <message>
        <source>The WinRM service is stopped on: %1.</source>
        <translation>Der WinRM-Dienst ist beendet auf: %1.</translation>
    </message>
    <message>
        <source>A service principal name is missing, and WinRM registers it when it starts: %1.</source>
        <translation>Ein Dienstprinzipalname fehlt, und WinRM registriert ihn beim Starten: %1.</translation>
    </message>
    <message>
        <source>The computer was not allowed to write its own service principal names, so restarting WinRM does not bring them: %1.</source>
        <translation>Der Computer durfte seine eigenen Dienstprinzipalnamen nicht schreiben, deshalb bringt ein Neustart von WinRM sie nicht: %1.</translation>
    </message>
    <message>
        <source>The WinRM service is stopped on &quot;%1&quot;; commands that set up CredSSP there need it.</source>
        <translation>Der WinRM-Dienst ist auf „%1“ beendet; Befehle, die CredSSP dort einrichten, brauchen ihn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer on WinRM&apos;s port, and its service could not be asked; it may be stopped.</source>
        <translation>„%1“ antwortet am WinRM-Port nicht, und der Dienst konnte nicht gefragt werden; vielleicht ist er beendet.</translation>
    </message>
    <message>
        <source>WinRM is running, and no service principal name is missing.</source>
        <translation>WinRM läuft, und kein Dienstprinzipalname fehlt.</translation>
    </message>
    <message>
        <source>Afterwards, connect to the server again in Windows Admin Center.</source>
        <translation>Verbinden Sie sich danach in Windows Admin Center wieder mit dem Server.</translation>
    </message>
    <message>
        <source>WinRM is running, and it was not allowed to write the names that are missing. Restarting it changes nothing.</source>
        <translation>WinRM läuft, und es durfte die fehlenden Namen nicht schreiben. Ein Neustart ändert daran nichts.</translation>
    </message>
    <message>
        <source>WinRM is running and needs no restart.</source>
        <translation>WinRM läuft und braucht keinen Neustart.</translation>
    </message>
    <message>
        <source>All remote sessions to &quot;%1&quot; drop: PowerShell remoting, Windows Admin Center, and whatever else uses WinRM.</source>
        <translation>Alle Remotesitzungen zu „%1“ brechen ab: PowerShell-Remoting, Windows Admin Center und was sonst WinRM verwendet.</translation>
    </message>
    <message>
        <source>Start the WinRM service on &quot;%1&quot; by hand</source>
        <translation>Den WinRM-Dienst auf „%1“ von Hand starten</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot; with Remote Desktop.</source>
        <translation>Melden Sie sich auf „%1“ über Remotedesktop an.</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator.</source>
        <translation>Öffnen Sie PowerShell als Administrator.</translation>
    </message>
    <message>
        <source>Run this command: %1</source>
        <translation>Führen Sie diesen Befehl aus: %1</translation>
    </message>
    <message>
        <source>A restart cannot be taken back.</source>
        <translation>Ein Neustart kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>If the service was stopped before, run this command in PowerShell as administrator: %1</source>
        <translation>Wenn der Dienst vorher beendet war, führen Sie in PowerShell als Administrator diesen Befehl aus: %1</translation>
    </message>
</context>
<context>
    <name>credssp::ResultModel</name>
    <message>
        <source>Was it taken back?</source>
        <translation>Wurde es zurückgenommen?</translation>
    </message>
    <message>
        <source>Is CredSSP off again?</source>
        <translation>Ist CredSSP wieder ausgeschaltet?</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Hat es geholfen?</translation>
    </message>
    <message>
        <source>First comes what was read back. Whether it helped, only you can see.</source>
        <translation>Zuerst steht hier, was zurückgelesen wurde. Ob es geholfen hat, können nur Sie sehen.</translation>
    </message>
    <message>
        <source>This is what was read back from the computers.</source>
        <translation>Das wurde von den Computern zurückgelesen.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Es wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es war nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was done, but %n change(s) cannot be read back here and are not proven.</source>
        <translation>
            <numerusform>Alles wurde erledigt, aber %n Änderung lässt sich hier nicht zurücklesen und ist nicht nachgewiesen.</numerusform>
            <numerusform>Alles wurde erledigt, aber %n Änderungen lassen sich hier nicht zurücklesen und sind nicht nachgewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>%n Änderung zurückgenommen. Alles wurde zurückgelesen und ist so, wie es angezeigt wurde.</numerusform>
            <numerusform>%n Änderungen zurückgenommen. Alles wurde zurückgelesen und ist so, wie es angezeigt wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>%n Änderung gemacht. Alles wurde zurückgelesen und ist so, wie es angezeigt wurde.</numerusform>
            <numerusform>%n Änderungen gemacht. Alles wurde zurückgelesen und ist so, wie es angezeigt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken back.</source>
        <translation>Nicht alles ließ sich zurücknehmen.</translation>
    </message>
    <message>
        <source>You still have to do something yourself; then the rest can follow.</source>
        <translation>Sie müssen noch selbst etwas tun; danach kann der Rest folgen.</translation>
    </message>
    <message>
        <source>Not everything was done. The rest can be done now, or be left.</source>
        <translation>Nicht alles wurde erledigt. Der Rest kann jetzt erledigt werden oder bleiben.</translation>
    </message>
    <message>
        <source>Take back the &amp;rest</source>
        <translation>Den &amp;Rest zurücknehmen</translation>
    </message>
    <message>
        <source>Do the &amp;rest</source>
        <translation>Den &amp;Rest erledigen</translation>
    </message>
    <message>
        <source>The connection is being tried…</source>
        <translation>Die Verbindung wird versucht…</translation>
    </message>
    <message>
        <source>Connected. It works now.</source>
        <translation>Verbunden. Jetzt gelingt es.</translation>
    </message>
    <message>
        <source>Not connected. This is what came back:</source>
        <translation>Nicht verbunden. Das kam zurück:</translation>
    </message>
    <message>
        <source>This error is not known here; the checks alone decide what helps.</source>
        <translation>Dieser Fehler ist hier nicht bekannt; die Prüfungen allein entscheiden, was hilft.</translation>
    </message>
    <message>
        <source>This is the error that was there before: %1</source>
        <translation>Das ist der Fehler, der vorher da war: %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>The last page says what was changed and what is still on.</source>
        <translation>Die letzte Seite sagt, was geändert wurde und was noch eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The computers are read again, and the next remedy is looked for with what was learnt. What was changed so far stays, and can be taken back at the end.</source>
        <translation>Die Computer werden erneut gelesen, und mit dem neuen Wissen wird die nächste Abhilfe gesucht. Was bisher geändert wurde, bleibt und kann am Ende zurückgenommen werden.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig stellen</translation>
    </message>
    <message>
        <source>&amp;Find the next remedy</source>
        <translation>&amp;Nächste Abhilfe suchen</translation>
    </message>
    <message>
        <source>PowerShell is open in a window of its own. Sign in there; what comes of it appears here.</source>
        <translation>PowerShell ist in einem eigenen Fenster offen. Melden Sie sich dort an; was dabei herauskommt, erscheint hier.</translation>
    </message>
    <message>
        <source>The connection was not tried.</source>
        <translation>Die Verbindung wurde nicht versucht.</translation>
    </message>
</context>
<context>
    <name>credssp::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was read back</source>
        <translation>Was zurückgelesen wurde</translation>
    </message>
    <message>
        <source>Now try again what failed</source>
        <translation>Versuchen Sie jetzt noch einmal, was fehlschlug</translation>
    </message>
    <message>
        <source>For example the Create Cluster wizard. What happens?</source>
        <translation>Zum Beispiel den Assistenten zum Erstellen von Clustern (Create Cluster). Was geschieht?</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>&amp;Verbindung versuchen</translation>
    </message>
    <message>
        <source>In practice only: tries the connection between the practice computers and chooses the answer.</source>
        <translation>Nur in der Übung: versucht die Verbindung zwischen den Übungscomputern und wählt die Antwort.</translation>
    </message>
    <message>
        <source>It &amp;works</source>
        <translation>&amp;Es funktioniert</translation>
    </message>
    <message>
        <source>Then this is done.</source>
        <translation>Dann ist das erledigt.</translation>
    </message>
    <message>
        <source>The &amp;same error</source>
        <translation>&amp;Derselbe Fehler</translation>
    </message>
    <message>
        <source>Then something else is the cause.</source>
        <translation>Dann ist etwas anderes die Ursache.</translation>
    </message>
    <message>
        <source>&amp;Another error</source>
        <translation>Ein &amp;anderer Fehler</translation>
    </message>
    <message>
        <source>One hurdle is gone; paste the next one.</source>
        <translation>Eine Hürde ist weg; fügen Sie die nächste ein.</translation>
    </message>
    <message>
        <source>What Windows prints</source>
        <translation>Was Windows ausgibt</translation>
    </message>
    <message>
        <source>Paste the other error here</source>
        <translation>Fügen Sie den anderen Fehler hier ein</translation>
    </message>
    <message>
        <source>The other error</source>
        <translation>Der andere Fehler</translation>
    </message>
    <message>
        <source>It is recognized while you type.</source>
        <translation>Er wird schon beim Eingeben erkannt.</translation>
    </message>
    <message>
        <source>Every change was read back from the computers; the list says what was found. Whether that helped shows only when what failed is tried again. Do that now, come back, and choose what happened. Nothing is changed on this page.</source>
        <translation>Jede Änderung wurde von den Computern zurückgelesen; die Liste sagt, was gefunden wurde. Ob das geholfen hat, zeigt sich erst, wenn Sie noch einmal versuchen, was fehlschlug. Tun Sie das jetzt, kommen Sie zurück, und wählen Sie, was geschah. Auf dieser Seite wird nichts geändert.</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>Nicht mehr war&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Try the second hop</source>
        <translation>Den zwei&amp;ten Sprung versuchen</translation>
    </message>
    <message>
        <source>Shows what will run. Then PowerShell opens in a window, and you sign in there.</source>
        <translation>Zeigt, was ausgeführt wird. Dann öffnet sich PowerShell in einem Fenster, und Sie melden sich dort an.</translation>
    </message>
</context>
<context>
    <name>credssp::ReviewModel</name>
    <message>
        <source>The second window could not be opened. Nothing was changed.</source>
        <translation>Das zweite Fenster konnte nicht geöffnet werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file for it could not be written: %1</source>
        <translation>Die Datei dafür konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The second window was closed, and nothing was changed in it.</source>
        <translation>Das zweite Fenster wurde geschlossen, und darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The second window was not opened. Nothing was changed.</source>
        <translation>Das zweite Fenster wurde nicht geöffnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This window no longer waits. Close the second window before you go on here.</source>
        <translation>Dieses Fenster wartet nicht mehr. Schließen Sie das zweite Fenster, bevor Sie hier weitermachen.</translation>
    </message>
    <message>
        <source>The second window was closed before everything was done.</source>
        <translation>Das zweite Fenster wurde geschlossen, bevor alles erledigt war.</translation>
    </message>
    <message>
        <source>The computers are being asked what is there now.</source>
        <translation>Die Computer werden gefragt, was jetzt da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on %1.</source>
        <comment>one computer, by its name</comment>
        <translation>
            <numerusform>%n Änderung auf %1.</numerusform>
            <numerusform>%n Änderungen auf %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), on %1 computers.</source>
        <comment>at least two computers</comment>
        <translation>
            <numerusform>%n Änderung, auf %1 Computern.</numerusform>
            <numerusform>%n Änderungen, auf %1 Computern.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read every change.</source>
        <translation>Sie haben jede Änderung gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>You have read %1 of %n change(s).</source>
        <translation>
            <numerusform>Sie haben %1 von %n Änderung gelesen.</numerusform>
            <numerusform>Sie haben %1 von %n Änderungen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has changed something since. Nothing was taken back.</source>
        <translation>Jemand hat seither etwas geändert. Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>Take back &amp;only what is unchanged</source>
        <translation>&amp;Nur Unverändertes zurücknehmen</translation>
    </message>
    <message>
        <source>There is nothing to show: the changes could not be worked out.</source>
        <translation>Es gibt nichts anzuzeigen: Die Änderungen ließen sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>A second window has been opened with administrator rights.</source>
        <translation>Ein zweites Fenster wurde mit Administratorrechten geöffnet.</translation>
    </message>
    <message>
        <source>Make the changes there. This window waits, and goes on when the other one is closed.</source>
        <translation>Machen Sie die Änderungen dort. Dieses Fenster wartet und macht weiter, wenn das andere geschlossen wird.</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Nicht &amp;länger warten</translation>
    </message>
    <message>
        <source>There are no changes to show yet.</source>
        <translation>Es gibt noch keine Änderungen anzuzeigen.</translation>
    </message>
    <message>
        <source>Go back and choose what is to be done.</source>
        <translation>Gehen Sie zurück, und wählen Sie, was getan werden soll.</translation>
    </message>
    <message>
        <source>You can read them here and save them as a PowerShell script.</source>
        <translation>Sie können sie hier lesen und als PowerShell-Skript speichern.</translation>
    </message>
    <message>
        <source>These changes need administrator rights, which this window lacks.</source>
        <translation>Diese Änderungen brauchen Administratorrechte, die dieses Fenster nicht hat.</translation>
    </message>
    <message>
        <source>Close the window and start CredSSP Wizard as administrator. Nothing is lost: what was begun is offered again.</source>
        <translation>Schließen Sie das Fenster, und starten Sie CredSSP Wizard als Administrator. Nichts geht verloren: Was begonnen wurde, wird wieder angeboten.</translation>
    </message>
    <message>
        <source>These are not the changes that you saw in the first window.</source>
        <translation>Das sind nicht die Änderungen, die Sie im ersten Fenster gesehen haben.</translation>
    </message>
    <message>
        <source>Something on the computers has changed in between. What you see here is what would be made now.</source>
        <translation>An den Computern hat sich inzwischen etwas geändert. Was Sie hier sehen, würde jetzt gemacht.</translation>
    </message>
    <message>
        <source>&amp;Close and go on in the first window</source>
        <translation>Schließen und im ersten &amp;Fenster weitermachen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Continue as &amp;administrator</source>
        <translation>Als &amp;Administrator fortfahren</translation>
    </message>
    <message>
        <source>&amp;Take back the changes</source>
        <translation>Änderungen zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>&amp;Make the changes</source>
        <translation>Änderungen &amp;vornehmen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n change(s)</source>
        <translation>
            <numerusform>%n Änderung zu&amp;rücknehmen</numerusform>
            <numerusform>%n Änderungen zu&amp;rücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n change(s)</source>
        <translation>
            <numerusform>%n Änderung &amp;vornehmen</numerusform>
            <numerusform>%n Änderungen &amp;vornehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>credssp::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Review every change</source>
        <translation>Sehen Sie sich jede Änderung an</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Open each change, or tick that you have read it; then the button below wakes.</source>
        <translation>Noch ist nichts geschehen. Öffnen Sie jede Änderung, oder haken Sie an, dass Sie sie gelesen haben; dann lässt sich die Schaltfläche unten drücken.</translation>
    </message>
    <message>
        <source>The computers are being asked</source>
        <translation>Die Computer werden gefragt</translation>
    </message>
    <message>
        <source>The changes, one after the other</source>
        <translation>Die Änderungen, eine nach der anderen</translation>
    </message>
    <message>
        <source>&amp;Save as PowerShell script</source>
        <translation>Als &amp;PowerShell-Skript speichern</translation>
    </message>
    <message>
        <source>Writes the same changes into a file that you can read or pass on.</source>
        <translation>Schreibt dieselben Änderungen in eine Datei, die Sie lesen oder weitergeben können.</translation>
    </message>
    <message>
        <source>This page shows every change before anything happens: the command, every registry value before and after, the risk, and how it is undone. Nothing has been changed so far. Open a change with &quot;Show exactly what happens&quot;, or tick &quot;I have read this&quot;. When all are read, the button at the bottom wakes. You can also save the same changes as a PowerShell script and have somebody else look at them.</source>
        <translation>Diese Seite zeigt jede Änderung, bevor etwas geschieht: den Befehl, jeden Registrierungswert vorher und nachher, das Risiko, und wie es rückgängig gemacht wird. Bisher wurde nichts geändert. Öffnen Sie eine Änderung mit „Genau zeigen, was geschieht“, oder haken Sie „Ich habe das gelesen“ an. Wenn alle gelesen sind, lässt sich die Schaltfläche unten drücken. Sie können dieselben Änderungen auch als PowerShell-Skript speichern und sie von jemand anderem ansehen lassen.</translation>
    </message>
    <message>
        <source>Good to know before you go on</source>
        <translation>Gut zu wissen, bevor Sie weitermachen</translation>
    </message>
    <message>
        <source>Turn it off also for these servers?</source>
        <translation>Auch für diese Server ausschalten?</translation>
    </message>
    <message>
        <source>Others have set them up. Without a tick nothing is taken from them.</source>
        <translation>Andere haben sie eingerichtet. Ohne Häkchen wird ihnen nichts genommen.</translation>
    </message>
    <message>
        <source>Turn it off also for %1</source>
        <translation>Auch für %1 ausschalten</translation>
    </message>
    <message>
        <source>Save as PowerShell script</source>
        <translation>Als PowerShell-Skript speichern</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell-Skripts (*.ps1)</translation>
    </message>
    <message>
        <source>The script was saved as %1.</source>
        <translation>Das Skript wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>A person makes these changes there, with a script that the next page gives out. What its answer says counts as reported by a person, not as read back.</source>
        <translation>Jemand macht diese Änderungen dort, mit einem Skript, das die nächste Seite ausgibt. Was dessen Antwort sagt, gilt als von einer Person gemeldet, nicht als zurückgelesen.</translation>
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
        <translation>Computer: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Practice: these computers are not real.</source>
        <translation>Übung: Diese Computer sind nicht echt.</translation>
    </message>
    <message>
        <source>The wizard&apos;s own run of this plan looks again before each change, reads back what it changed, writes a journal, and can undo it. This script does none of that.</source>
        <translation>Wenn der Assistent diesen Plan selbst ausführt, sieht er vor jeder Änderung noch einmal nach, liest zurück, was er geändert hat, schreibt ein Journal und kann es rückgängig machen. Dieses Skript tut nichts davon.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>There is nothing to do: %1</source>
        <translation>Es gibt nichts zu tun: %1</translation>
    </message>
    <message>
        <source>It has a part for each computer, in the order in which they must be run. -Part says with which one to begin.</source>
        <translation>Es hat einen Teil für jeden Computer, in der Reihenfolge, in der sie ausgeführt werden müssen. -Part sagt, mit welchem zu beginnen ist.</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Teil %1 von %2: %3</translation>
    </message>
    <message>
        <source>Part %1 of this script is for the computer &quot;%2&quot;, and this is another one. Copy the script there and run it with -Part %1.</source>
        <translation>Teil %1 dieses Skripts ist für den Computer „%2“, und das hier ist ein anderer. Kopieren Sie das Skript dorthin, und führen Sie es mit -Part %1 aus.</translation>
    </message>
    <message>
        <source>This script is for the computer &quot;%1&quot;, and this is another one. Copy it there and run it there.</source>
        <translation>Dieses Skript ist für den Computer „%1“, und das hier ist ein anderer. Kopieren Sie es dorthin, und führen Sie es dort aus.</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <translation>Schritt %1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>The wizard does this by itself; this is the same in PowerShell.</source>
        <translation>Der Assistent tut das selbst; das hier ist dasselbe in PowerShell.</translation>
    </message>
    <message>
        <source>The wizard also keeps the local policy in step; this script does not reach it.</source>
        <translation>Der Assistent hält auch die lokale Richtlinie auf demselben Stand; dieses Skript erreicht sie nicht.</translation>
    </message>
    <message>
        <source>Step %1 failed. Nothing after it was done.</source>
        <translation>Schritt %1 ist fehlgeschlagen. Danach wurde nichts mehr getan.</translation>
    </message>
    <message>
        <source>By hand, on %1:</source>
        <translation>Von Hand, auf %1:</translation>
    </message>
    <message>
        <source>Step %1 is done by hand (%2). Press Enter when it is done</source>
        <translation>Schritt %1 wird von Hand getan (%2). Drücken Sie die Eingabetaste, wenn er erledigt ist</translation>
    </message>
</context>
<context>
    <name>credssp::SecondHop</name>
    <message>
        <source>The server could not pass your user name and password on to the next computer (second hop).</source>
        <translation>Der Server konnte Ihren Benutzernamen und Ihr Kennwort nicht an den nächsten Computer weitergeben (zweiter Sprung).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share and no computer. Type \\computer\share, or a computer&apos;s name, or nothing.</source>
        <translation>„%1“ ist weder eine Freigabe noch ein Computer. Geben Sie \\Computer\Freigabe, einen Computernamen oder nichts ein.</translation>
    </message>
    <message>
        <source>No folder for the answer could be made: %1</source>
        <translation>Es konnte kein Ordner für die Antwort angelegt werden: %1</translation>
    </message>
    <message>
        <source>Sign in at %1. CredSSP passes this password on to it.</source>
        <translation>Melden Sie sich an %1 an. CredSSP gibt dieses Kennwort dorthin weiter.</translation>
    </message>
    <message>
        <source>Press Enter to close this window</source>
        <translation>Drücken Sie die Eingabetaste, um dieses Fenster zu schließen</translation>
    </message>
    <message>
        <source>The PowerShell window was closed before it had an answer.</source>
        <translation>Das PowerShell-Fenster wurde geschlossen, bevor es eine Antwort hatte.</translation>
    </message>
    <message>
        <source>What the PowerShell window left is no answer to this question.</source>
        <translation>Was das PowerShell-Fenster hinterlassen hat, ist keine Antwort auf diese Frage.</translation>
    </message>
    <message>
        <source>Nobody signed in, so nothing was tried.</source>
        <translation>Niemand hat sich angemeldet, also wurde nichts versucht.</translation>
    </message>
    <message>
        <source>Windows did not open PowerShell: %1</source>
        <translation>Windows hat PowerShell nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>You are signed in to the server, but your password is not there. So the server cannot open a share or reach another computer in your name; CredSSP is made for this.</source>
        <translation>Sie sind am Server angemeldet, aber Ihr Kennwort ist nicht dort. Deshalb kann der Server in Ihrem Namen keine Freigabe öffnen und keinen anderen Computer erreichen; dafür ist CredSSP gemacht.</translation>
    </message>
</context>
<context>
    <name>credssp::SecondHopDialog</name>
    <message>
        <source>Try the second hop</source>
        <translation>Den zweiten Sprung versuchen</translation>
    </message>
    <message>
        <source>Does it work from this computer to the server, and on from there?</source>
        <translation>Geht es von diesem Computer zum Server und von dort weiter?</translation>
    </message>
    <message>
        <source>PowerShell opens in a window of its own and signs in at the server with CredSSP. Windows asks for the password there; this program never sees it. Nothing is changed.</source>
        <translation>PowerShell öffnet sich in einem eigenen Fenster und meldet sich mit CredSSP am Server an. Windows fragt dort nach dem Kennwort; dieses Programm sieht es nie. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>To the &amp;server:</source>
        <translation>Zum &amp;Server:</translation>
    </message>
    <message>
        <source>\\computer\share, a computer&apos;s name, or nothing</source>
        <translation>\\Computer\Freigabe, ein Computername oder nichts</translation>
    </message>
    <message>
        <source>Where to go on to from the server</source>
        <translation>Wohin es vom Server weitergeht</translation>
    </message>
    <message>
        <source>And &amp;on to:</source>
        <translation>&amp;Und weiter zu:</translation>
    </message>
    <message>
        <source>PowerShell, in a window that you see</source>
        <translation>PowerShell, in einem Fenster, das Sie sehen</translation>
    </message>
    <message>
        <source>Open &amp;PowerShell</source>
        <translation>&amp;PowerShell öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>credssp::SecondWindow</name>
    <message>
        <source>Ordinary users may write into the folder of this program.</source>
        <translation>Gewöhnliche Benutzer dürfen in den Ordner dieses Programms schreiben.</translation>
    </message>
    <message>
        <source>Whoever replaced a file there would get administrator rights as soon as you continue. To be safe, have an administrator move the folder &quot;%1&quot; below Program Files and start the program there. Going on is your choice.</source>
        <translation>Wer dort eine Datei ersetzt hätte, bekäme Administratorrechte, sobald Sie fortfahren. Lassen Sie zur Sicherheit einen Administrator den Ordner „%1“ unter Programme (Program Files) verschieben, und starten Sie das Programm dort. Ob Sie fortfahren, entscheiden Sie.</translation>
    </message>
    <message>
        <source>&amp;Continue all the same</source>
        <translation>&amp;Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>Hier b&amp;leiben</translation>
    </message>
    <message>
        <source>You stayed in this window. Nothing was changed.</source>
        <translation>Sie sind in diesem Fenster geblieben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The session file &quot;%1&quot; cannot be read.</source>
        <translation>Die Sitzungsdatei „%1“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>credssp::SecureChannel</name>
    <message>
        <source>The trust with &quot;%1&quot; was whole when it was last used. Only an administrator can have a domain controller confirm that it still is.</source>
        <translation>Die Vertrauensstellung mit „%1“ war in Ordnung, als sie zuletzt gebraucht wurde. Nur ein Administrator kann einen Domänencontroller bestätigen lassen, dass sie es noch ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a domain controller. Only other computers have a secure channel.</source>
        <translation>„%1“ ist ein Domänencontroller. Einen sicheren Kanal haben nur andere Computer.</translation>
    </message>
</context>
<context>
    <name>credssp::SecureChannelCheck</name>
    <message>
        <source>&quot;%1&quot; could not open the ticket that the domain issued for it. Where its service names are in the right place, its trust with the domain is broken.</source>
        <translation>„%1“ konnte das Ticket nicht öffnen, das die Domäne für diesen Computer ausgestellt hat. Wo seine Dienstnamen am richtigen Platz sind, ist seine Vertrauensstellung zur Domäne gestört.</translation>
    </message>
    <message>
        <source>It is not known whether the domain still trusts &quot;%1&quot;.</source>
        <translation>Es ist nicht bekannt, ob die Domäne „%1“ noch vertraut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no trust with a domain.</source>
        <translation>„%1“ hat keine Vertrauensstellung zu einer Domäne.</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>Der Computer ist in einer Arbeitsgruppe.</translation>
    </message>
    <message>
        <source>No domain controller answers, so nobody can say.</source>
        <translation>Kein Domänencontroller antwortet, deshalb kann es niemand sagen.</translation>
    </message>
    <message>
        <source>The domain trusts &quot;%1&quot;.</source>
        <translation>Die Domäne vertraut „%1“.</translation>
    </message>
    <message>
        <source>A domain controller confirmed it (the secure channel is whole).</source>
        <translation>Ein Domänencontroller hat es bestätigt (der sichere Kanal ist in Ordnung).</translation>
    </message>
    <message>
        <source>The domain does not trust &quot;%1&quot; any more.</source>
        <translation>Die Domäne vertraut „%1“ nicht mehr.</translation>
    </message>
    <message>
        <source>The computer&apos;s password no longer fits the domain&apos;s (the secure channel is broken, code %1). So nobody can prove with a ticket who this computer is.</source>
        <translation>Das Kennwort des Computers passt nicht mehr zu dem der Domäne (der sichere Kanal ist gestört, Code %1). Deshalb kann niemand mit einem Ticket nachweisen, wer dieser Computer ist.</translation>
    </message>
    <message>
        <source>Trust with the domain</source>
        <translation>Vertrauensstellung zur Domäne</translation>
    </message>
    <message>
        <source>A computer that the domain no longer trusts cannot prove who it is, and nobody can sign in to it.</source>
        <translation>Ein Computer, dem die Domäne nicht mehr vertraut, kann nicht nachweisen, wer er ist, und niemand kann sich bei ihm anmelden.</translation>
    </message>
</context>
<context>
    <name>credssp::ServerCredSspCheck</name>
    <message>
        <source>Over the network the server offers these ways to sign in: %1.</source>
        <translation>Über das Netzwerk bietet der Server diese Arten der Anmeldung an: %1.</translation>
    </message>
    <message>
        <source>The System log holds event 10156: WinRM could not initialize CredSSP. If that still happens, look at the certificate named in the service&apos;s CertificateThumbprint.</source>
        <translation>Im Systemprotokoll steht Ereignis 10156: WinRM konnte CredSSP nicht initialisieren. Wenn das weiterhin vorkommt, sehen Sie sich das Zertifikat an, das in CertificateThumbprint des Dienstes genannt ist.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not accept CredSSP.</source>
        <translation>Der Server „%1“ nimmt CredSSP nicht an.</translation>
    </message>
    <message>
        <source>A policy decides this, and Windows refuses any other way to change it.</source>
        <translation>Eine Richtlinie bestimmt das, und Windows verweigert jeden anderen Weg, es zu ändern.</translation>
    </message>
    <message>
        <source>Every connection with CredSSP to this server fails until it is switched on.</source>
        <translation>Jede Verbindung mit CredSSP zu diesem Server schlägt fehl, bis es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>CredSSP is switched on at the server &quot;%1&quot;, but the server does not offer it.</source>
        <translation>CredSSP ist am Server „%1“ eingeschaltet, aber der Server bietet es nicht an.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepts CredSSP.</source>
        <translation>Der Server „%1“ nimmt CredSSP an.</translation>
    </message>
    <message>
        <source>It is not known whether the server &quot;%1&quot; accepts CredSSP.</source>
        <translation>Es ist nicht bekannt, ob der Server „%1“ CredSSP annimmt.</translation>
    </message>
    <message>
        <source>CredSSP is not among them, so it is switched off there.</source>
        <translation>CredSSP ist nicht darunter, also ist es dort ausgeschaltet.</translation>
    </message>
    <message>
        <source>CredSSP on the servers</source>
        <translation>CredSSP auf den Servern</translation>
    </message>
    <message>
        <source>While CredSSP is switched off here, the server refuses every connection that uses it.</source>
        <translation>Solange CredSSP hier ausgeschaltet ist, lehnt der Server jede Verbindung ab, die es verwendet.</translation>
    </message>
</context>
<context>
    <name>credssp::ServerIdentity</name>
    <message>
        <source>&quot;%1&quot; is an address, and Windows proves the identity of computers by name.</source>
        <translation>„%1“ ist eine Adresse, und Windows weist die Identität von Computern durch den Namen nach.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, so no domain can prove to it who a server is.</source>
        <translation>„%1“ ist in einer Arbeitsgruppe, deshalb kann keine Domäne diesem Computer nachweisen, wer ein Server ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, so no domain can prove who it is.</source>
        <translation>„%1“ ist in einer Arbeitsgruppe, deshalb kann keine Domäne nachweisen, wer dieser Computer ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are in different domains that do not trust each other.</source>
        <translation>„%1“ und „%2“ sind in verschiedenen Domänen, die einander nicht vertrauen.</translation>
    </message>
    <message>
        <source>The domain has no computer account for &quot;%1&quot;.</source>
        <translation>Die Domäne hat kein Computerkonto für „%1“.</translation>
    </message>
    <message>
        <source>No computer has registered the name &quot;%1&quot; in the domain.</source>
        <translation>Kein Computer hat den Namen „%1“ in der Domäne registriert.</translation>
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
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation>Server %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Diesen Server entfernen</translation>
    </message>
</context>
<context>
    <name>credssp::ServiceNotRunning</name>
    <message>
        <source>The service for remote management is not running (Windows Remote Management, WinRM).</source>
        <translation>Der Dienst für die Remoteverwaltung läuft nicht (Windows-Remoteverwaltung, WinRM).</translation>
    </message>
    <message>
        <source>Remote management is a service of Windows, and it is stopped. It has to be started on the computer that the message is about.</source>
        <translation>Die Remoteverwaltung ist ein Dienst von Windows, und er ist beendet. Er muss auf dem Computer gestartet werden, von dem die Meldung handelt.</translation>
    </message>
</context>
<context>
    <name>credssp::Session</name>
    <message>
        <source>These changes need administrator rights. Start the program again as administrator. Nothing was changed.</source>
        <translation>Diese Änderungen brauchen Administratorrechte. Starten Sie das Programm noch einmal als Administrator. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no remedy &quot;%1&quot;. The remedies are: %2.</source>
        <translation>Es gibt keine Abhilfe „%1“. Die Abhilfen sind: %2.</translation>
    </message>
    <message>
        <source>This session belongs to another practice world (%1). Nothing was changed.</source>
        <translation>Diese Sitzung gehört zu einer anderen Übungswelt (%1). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This session was about %1, which is not the same computer now. Nothing was changed.</source>
        <translation>In dieser Sitzung ging es um %1; das ist jetzt nicht derselbe Computer. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 (Computer: %2)</source>
        <translation>%1 (Computer: %2)</translation>
    </message>
    <message>
        <source>%1 (Code: %2)</source>
        <translation>%1 (Code: %2)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more findings like these.</source>
        <translation>
            <numerusform>Es gibt noch %n Befund dieser Art.</numerusform>
            <numerusform>Es gibt noch %n Befunde dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down why CredSSP stays on; whoever reads the report asks for it.</source>
        <translation>Schreiben Sie auf, warum CredSSP eingeschaltet bleibt; wer den Bericht liest, fragt danach.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters. Write a shorter one.</source>
        <translation>Der Grund ist länger als %1 Zeichen. Schreiben Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The reason has line breaks or control characters. Write it in one line.</source>
        <translation>Der Grund enthält Zeilenumbrüche oder Steuerzeichen. Schreiben Sie ihn in eine Zeile.</translation>
    </message>
    <message>
        <source>Only an administrator can write into the journal of real changes. Continue as administrator to record the reason.</source>
        <translation>Nur ein Administrator kann in das Journal echter Änderungen schreiben. Fahren Sie als Administrator fort, um den Grund festzuhalten.</translation>
    </message>
    <message>
        <source>This session belongs to practice computers. Nothing was changed.</source>
        <translation>Diese Sitzung gehört zu Übungscomputern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This session belongs to real computers. Nothing was changed.</source>
        <translation>Diese Sitzung gehört zu echten Computern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These changes can be shown, but not made: changing the registry of other computers is not available yet.</source>
        <translation>Diese Änderungen können angezeigt, aber nicht gemacht werden: Die Registrierung anderer Computer zu ändern ist noch nicht verfügbar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from %2, which is not among the servers that scripts are taken to.</source>
        <translation>„%1“ kommt von %2, und dieser Server ist keiner von denen, zu denen Skripte gebracht werden.</translation>
    </message>
    <message>
        <source>The answer of %1 tells of other changes than these. Nothing was changed.</source>
        <translation>Die Antwort von %1 berichtet von anderen Änderungen als diesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the servers.</source>
        <translation>„%1“ ist nicht unter den Servern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this computer. Nothing has to be taken there.</source>
        <translation>„%1“ ist dieser Computer. Dorthin muss nichts gebracht werden.</translation>
    </message>
</context>
<context>
    <name>credssp::SessionConfig</name>
    <message>
        <source>The server does not offer the kind of session that was asked for (session configuration).</source>
        <translation>Der Server bietet die verlangte Art von Sitzung nicht an (Sitzungskonfiguration).</translation>
    </message>
    <message>
        <source>A server offers kinds of sessions by name (endpoints). The one that was asked for is missing there, switched off, or does not allow what you did.</source>
        <translation>Ein Server bietet Arten von Sitzungen unter Namen an (Endpunkte). Die verlangte fehlt dort, ist ausgeschaltet oder erlaubt nicht, was Sie getan haben.</translation>
    </message>
</context>
<context>
    <name>credssp::SpnCheck</name>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is not registered in the domain.</source>
        <translation>Der Dienstname „%1“ von „%2“ ist nicht in der Domäne registriert.</translation>
    </message>
    <message>
        <source>No account owns this name (service principal name). So nobody can prove to a client that it has reached the right computer. It should belong to the account &quot;%1&quot;.</source>
        <translation>Kein Konto besitzt diesen Namen (Dienstprinzipalname). Deshalb kann niemand einem Client nachweisen, dass er den richtigen Computer erreicht hat. Der Name sollte zum Konto „%1“ gehören.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is registered twice.</source>
        <translation>Der Dienstname „%1“ von „%2“ ist doppelt registriert.</translation>
    </message>
    <message>
        <source>It belongs to the account &quot;%1&quot;, but %2 owns it too. Windows trusts no name that two accounts own.</source>
        <translation>Er gehört dem Konto „%1“, aber auch %2 besitzt ihn. Windows traut keinem Namen, den zwei Konten besitzen.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; belongs to another account.</source>
        <translation>Der Dienstname „%1“ von „%2“ gehört einem anderen Konto.</translation>
    </message>
    <message>
        <source>The owner is %1, and it ought to be the account &quot;%2&quot;. Tickets for this name are made for the wrong account, and the computer cannot open them.</source>
        <translation>Der Besitzer ist %1, und es sollte das Konto „%2“ sein. Tickets für diesen Namen werden für das falsche Konto ausgestellt, und der Computer kann sie nicht öffnen.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is registered.</source>
        <translation>Der Dienstname „%1“ von „%2“ ist registriert.</translation>
    </message>
    <message>
        <source>Only the computer&apos;s own account &quot;%1&quot; owns it.</source>
        <translation>Nur das eigene Konto des Computers, „%1“, besitzt ihn.</translation>
    </message>
    <message>
        <source>The domain does not let &quot;%1&quot; register its own service names.</source>
        <translation>Die Domäne lässt „%1“ seine eigenen Dienstnamen nicht registrieren.</translation>
    </message>
    <message>
        <source>The System log holds event 10154: WinRM tried to register its names when it started and was refused. Restarting the service will not help; an administrator of the domain has to register them. Windows wrote: %1</source>
        <translation>Im Systemprotokoll steht Ereignis 10154: WinRM wollte beim Starten seine Namen registrieren und wurde abgewiesen. Den Dienst neu zu starten hilft nicht; ein Administrator der Domäne muss sie registrieren. Windows hat geschrieben: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no service names in a domain.</source>
        <translation>„%1“ hat keine Dienstnamen in einer Domäne.</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>Der Computer ist in einer Arbeitsgruppe.</translation>
    </message>
    <message>
        <source>The client&apos;s domain has no account for a computer of this name.</source>
        <translation>Die Domäne des Clients hat kein Konto für einen Computer dieses Namens.</translation>
    </message>
    <message>
        <source>It is not known whether the service names of &quot;%1&quot; are registered.</source>
        <translation>Es ist nicht bekannt, ob die Dienstnamen von „%1“ registriert sind.</translation>
    </message>
    <message>
        <source>Service names in the domain</source>
        <translation>Dienstnamen in der Domäne</translation>
    </message>
    <message>
        <source>By these names (service principal names) the domain proves that a server is the one it says it is.</source>
        <translation>Mit diesen Namen (Dienstprinzipalnamen) weist die Domäne nach, dass ein Server der ist, der er zu sein behauptet.</translation>
    </message>
</context>
<context>
    <name>credssp::StateMark</name>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>wird gefragt</translation>
    </message>
</context>
<context>
    <name>credssp::StepCard</name>
    <message>
        <source>Show exactly what happens</source>
        <translation>Genau zeigen, was geschieht</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>Show exactly what change %1 does</source>
        <translation>Genau zeigen, was Änderung %1 tut</translation>
    </message>
    <message>
        <source>I have read change %1</source>
        <translation>Ich habe Änderung %1 gelesen</translation>
    </message>
    <message>
        <source>You do this yourself, when its turn comes:</source>
        <translation>Das tun Sie selbst, wenn es an der Reihe ist:</translation>
    </message>
</context>
<context>
    <name>credssp::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Schritt %1 von %2 · %3</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <extracomment>%1 is a step of the rail, for example &quot;Check&quot;.</extracomment>
        <translation>%1, aktueller Schritt</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, seen before</source>
        <translation>%1, schon gesehen</translation>
    </message>
    <message>
        <source>%1, ahead</source>
        <translation>%1, kommt noch</translation>
    </message>
</context>
<context>
    <name>credssp::SymptomFile</name>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>„%1“ fehlt hier.</translation>
    </message>
    <message>
        <source>This must be a text in quotes.</source>
        <translation>Dies muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>Dies muss eine Liste sein: [ … ].</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>Dies muss ein Objekt sein: { … }.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Dies muss true oder false sein.</translation>
    </message>
    <message>
        <source>Only built-in symptoms have a &quot;rule&quot;. Use &quot;unless&quot; instead.</source>
        <translation>Nur eingebaute Symptome haben eine „rule“. Verwenden Sie stattdessen „unless“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. These are: %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Es gibt: %2.</translation>
    </message>
    <message>
        <source>This is too long: %1 characters at most.</source>
        <translation>Dies ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is one too many: %1 at most.</source>
        <translation>Dies ist eines zu viel: höchstens %1.</translation>
    </message>
    <message>
        <source>An id has small letters, digits and hyphens only, %1 at most.</source>
        <translation>Eine Id hat nur Kleinbuchstaben, Ziffern und Bindestriche, höchstens %1.</translation>
    </message>
    <message>
        <source>The id must be the file&apos;s name without &quot;.json&quot;: &quot;%1&quot;.</source>
        <translation>Die Id muss der Dateiname ohne „.json“ sein: „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in symptom. Choose another id.</source>
        <translation>„%1“ ist ein eingebautes Symptom. Wählen Sie eine andere Id.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Here stands a character that cannot be shown, or a line break.</source>
        <translation>Hier steht ein Zeichen, das sich nicht zeigen lässt, oder ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>There is no remedy &quot;%1&quot;. These are: %2.</source>
        <translation>Es gibt keine Abhilfe „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no built-in symptom; only those can be named here.</source>
        <translation>„%1“ ist kein eingebautes Symptom; nur solche dürfen hier genannt werden.</translation>
    </message>
    <message>
        <source>This is no code. Write a Windows error as a number up to 65535, or one of 0x8009…, 0x800B…, 0x8033… and 0x8054… as a text with upper-case digits.</source>
        <translation>Dies ist kein Code. Schreiben Sie einen Windows-Fehler als Zahl bis 65535, oder einen von 0x8009…, 0x800B…, 0x8033… und 0x8054… als Text mit großen Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>This code is already the built-in symptom &quot;%1&quot;.</source>
        <translation>Dieser Code ist schon das eingebaute Symptom „%1“.</translation>
    </message>
    <message>
        <source>This code stands here twice.</source>
        <translation>Dieser Code steht hier zweimal.</translation>
    </message>
    <message>
        <source>PowerShell&apos;s names have letters only.</source>
        <translation>Die Namen der PowerShell haben nur Buchstaben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language. Write &quot;en&quot;, &quot;pt-BR&quot; and the like, or &quot;any&quot;.</source>
        <translation>„%1“ ist keine Sprache. Schreiben Sie „en“, „pt-BR“ und dergleichen, oder „any“.</translation>
    </message>
    <message>
        <source>This is too short to look for: blanks and quotes aside, four letters are needed.</source>
        <translation>Dies ist zu kurz zum Suchen: Ohne Leer- und Anführungszeichen sind vier Zeichen nötig.</translation>
    </message>
    <message>
        <source>Nothing would ever be recognized by this: it has no codes, no names and no wordings.</source>
        <translation>Hieran würde nie etwas erkannt: Es gibt keine Codes, keine Namen und keine Wortlaute.</translation>
    </message>
</context>
<context>
    <name>credssp::SymptomJson</name>
    <message>
        <source>The file should end here.</source>
        <translation>Hier müsste die Datei enden.</translation>
    </message>
    <message>
        <source>Here a %1 is missing.</source>
        <translation>Hier fehlt %1.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Dies ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Here a value is missing: a text in quotes, a number, a list or an object.</source>
        <translation>Hier fehlt ein Wert: ein Text in Anführungszeichen, eine Zahl, eine Liste oder ein Objekt.</translation>
    </message>
    <message>
        <source>A text ends in the line in which it begins; a line break in it is \n.</source>
        <translation>Ein Text endet in der Zeile, in der er beginnt; ein Zeilenumbruch darin ist \n.</translation>
    </message>
    <message>
        <source>The quote at the end of this text is missing.</source>
        <translation>Das Anführungszeichen am Ende dieses Textes fehlt.</translation>
    </message>
    <message>
        <source>A \ in a text is written twice: \\.</source>
        <translation>Ein \ in einem Text wird doppelt geschrieben: \\.</translation>
    </message>
    <message>
        <source>Here the name of a member is missing, in quotes.</source>
        <translation>Hier fehlt der Name eines Members, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>„%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>Here are too many members.</source>
        <translation>Hier sind zu viele Member.</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>Diese Zeile ist kein UTF-8. Speichern Sie die Datei als UTF-8, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>credssp::ThisMachine</name>
    <message>
        <source>This needs Windows. Use --practice NAME to work on practice computers here.</source>
        <translation>Das braucht Windows. Nehmen Sie --practice NAME, um hier mit Übungscomputern zu arbeiten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not this computer. Working from another computer than this one is not available yet; start CredSSP Wizard there.</source>
        <translation>„%1“ ist nicht dieser Computer. Von einem anderen Computer als diesem aus zu arbeiten ist noch nicht verfügbar; starten Sie CredSSP Wizard dort.</translation>
    </message>
    <message>
        <source>Changes to this computer need administrator rights. Start again as administrator.</source>
        <translation>Änderungen an diesem Computer brauchen Administratorrechte. Starten Sie noch einmal als Administrator.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for journals cannot be written. Check who owns it.</source>
        <translation>In den Ordner „%1“ für Journale kann nicht geschrieben werden. Prüfen Sie, wem er gehört.</translation>
    </message>
    <message>
        <source>Trying the second hop needs Windows.</source>
        <translation>Den zweiten Sprung zu versuchen, geht nur unter Windows.</translation>
    </message>
</context>
<context>
    <name>credssp::Translations</name>
    <message>
        <source>There is no language &quot;%1&quot; here. Choose one of these: %2.</source>
        <translation>Die Sprache „%1“ gibt es hier nicht. Wählen Sie eine von diesen: %2.</translation>
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
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Practice &quot;%1&quot;: nothing real is changed.</source>
        <translation>Übung „%1“: Nichts Echtes wird geändert.</translation>
    </message>
    <message>
        <source>Save re&amp;port</source>
        <translation>&amp;Bericht speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Page for people (*.html);;Data for programs (*.json)</source>
        <translation>Seite für Menschen (*.html);;Daten für Programme (*.json)</translation>
    </message>
    <message>
        <source>Changes are being made right now.</source>
        <translation>Es werden gerade Änderungen gemacht.</translation>
    </message>
    <message>
        <source>The step under way is finished first; those after it are not begun. The next start offers to finish them or to take back what was done.</source>
        <translation>Der laufende Schritt wird zuerst beendet; die danach werden nicht begonnen. Beim nächsten Start wird angeboten, sie zu beenden oder das Getane zurückzunehmen.</translation>
    </message>
    <message>
        <source>S&amp;top and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>Hier b&amp;leiben</translation>
    </message>
    <message>
        <source>Something is still switched on.</source>
        <translation>Etwas ist noch eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>credssp::TrustBroken</name>
    <message>
        <source>The domain no longer recognizes this computer or the server (the trust relationship with the primary domain failed).</source>
        <translation>Die Domäne erkennt diesen Computer oder den Server nicht mehr (die Vertrauensstellung zur primären Domäne ist fehlgeschlagen).</translation>
    </message>
    <message>
        <source>The password that this computer has in the domain no longer fits. It happens after a restore from a backup or a snapshot, and it can be repaired without leaving the domain.</source>
        <translation>Das Kennwort, das dieser Computer in der Domäne hat, passt nicht mehr. Das geschieht nach dem Wiederherstellen einer Sicherung oder eines Snapshots, und es lässt sich reparieren, ohne die Domäne zu verlassen.</translation>
    </message>
</context>
<context>
    <name>credssp::TrustedFolder</name>
    <message>
        <source>&quot;%1&quot; is no folder, or leads to another place. Have root put a folder there.</source>
        <translation>„%1“ ist kein Ordner oder führt an einen anderen Ort. Lassen Sie root dort einen Ordner anlegen.</translation>
    </message>
    <message>
        <source>Others than root can write to the folder &quot;%1&quot;, so what lies in it is not used. Give it to root, and take the right to write from all others.</source>
        <translation>Nicht nur root kann in den Ordner „%1“ schreiben, deshalb wird sein Inhalt nicht benutzt. Geben Sie ihn root, und nehmen Sie allen anderen das Recht zu schreiben.</translation>
    </message>
</context>
<context>
    <name>credssp::TrustedHosts</name>
    <message>
        <source>This computer cannot check who the server is, so Windows asks for HTTPS or for an entry in its list of trusted computers (TrustedHosts).</source>
        <translation>Dieser Computer kann nicht prüfen, wer der Server ist, deshalb verlangt Windows HTTPS oder einen Eintrag in seiner Liste vertrauenswürdiger Computer (TrustedHosts).</translation>
    </message>
    <message>
        <source>Windows checks a server&apos;s identity through the domain. With an address, or outside the domain, it cannot, and asks for another proof. The server&apos;s full name often helps.</source>
        <translation>Windows prüft über die Domäne, wer ein Server ist. Bei einer Adresse oder außerhalb der Domäne kann es das nicht und verlangt einen anderen Beweis. Oft hilft der volle Name des Servers.</translation>
    </message>
</context>
<context>
    <name>credssp::TurnOffCredSsp</name>
    <message>
        <source>&quot;%1&quot; stays switched on, because these entries, which were not set by CredSSP Wizard, need it: %2.</source>
        <translation>„%1“ bleibt eingeschaltet, weil diese Einträge, die nicht von CredSSP Wizard gesetzt wurden, es brauchen: %2.</translation>
    </message>
    <message>
        <source>CredSSP stays on for sending from &quot;%1&quot;: it was not switched on by CredSSP Wizard.</source>
        <translation>CredSSP bleibt zum Senden von „%1“ eingeschaltet: CredSSP Wizard hat es nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>CredSSP stays on for sending from &quot;%1&quot;, because these entries, which were not set by CredSSP Wizard, need it: %2.</source>
        <translation>CredSSP bleibt zum Senden von „%1“ eingeschaltet, weil diese Einträge, die nicht von CredSSP Wizard gesetzt wurden, es brauchen: %2.</translation>
    </message>
    <message>
        <source>A policy decides whether &quot;%1&quot; sends with CredSSP; that is left alone.</source>
        <translation>Eine Richtlinie bestimmt, ob „%1“ mit CredSSP sendet; daran wird nichts geändert.</translation>
    </message>
    <message>
        <source>Turn CredSSP off again</source>
        <translation>CredSSP wieder ausschalten</translation>
    </message>
    <message>
        <source>If you want nobody to be able to pass sign-ins on any longer, then take back what CredSSP Wizard switched on, on both sides.</source>
        <translation>Wenn Sie wollen, dass niemand mehr Anmeldungen weitergeben kann, dann nehmen Sie auf beiden Seiten zurück, was CredSSP Wizard eingeschaltet hat.</translation>
    </message>
    <message>
        <source>Nothing that CredSSP Wizard switched on here is on any more.</source>
        <translation>Nichts, was CredSSP Wizard hier eingeschaltet hat, ist noch eingeschaltet.</translation>
    </message>
    <message>
        <source>It could not be read whether &quot;%1&quot; still accepts CredSSP.</source>
        <translation>Ob „%1“ noch CredSSP annimmt, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes on accepting CredSSP: it was not switched on by CredSSP Wizard.</source>
        <translation>„%1“ nimmt weiterhin CredSSP an: CredSSP Wizard hat es nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Something that CredSSP Wizard switched on is still on at these computers: %1. Name them as servers to take it back.</source>
        <translation>Etwas, das CredSSP Wizard eingeschaltet hat, ist auf diesen Computern noch eingeschaltet: %1. Nennen Sie sie als Server, um es zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing that is on here was switched on by CredSSP Wizard, so everything is left as it is.</source>
        <translation>Nichts von dem, was hier eingeschaltet ist, hat CredSSP Wizard eingeschaltet; deshalb bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may go on passing credentials to these entries, which were not set by CredSSP Wizard: %2.</source>
        <translation>„%1“ darf weiterhin Anmeldeinformationen an diese Einträge weitergeben, die nicht von CredSSP Wizard stammen: %2.</translation>
    </message>
</context>
<context>
    <name>credssp::Undo</name>
    <message>
        <source>A restart cannot be taken back. The service runs again as it did before.</source>
        <translation>Ein Neustart kann nicht zurückgenommen werden. Der Dienst läuft wieder so wie vorher.</translation>
    </message>
    <message>
        <source>Another account keeps this name, and Windows refuses to register it twice. It is not given back.</source>
        <translation>Ein anderes Konto behält diesen Namen, und Windows verweigert, ihn doppelt zu registrieren. Er wird nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>Removed tickets do not come back; Windows fetches new ones by itself when it needs them.</source>
        <translation>Entfernte Tickets kommen nicht zurück; Windows holt von selbst neue, wenn es sie braucht.</translation>
    </message>
    <message>
        <source>A restart cannot be taken back.</source>
        <translation>Ein Neustart kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>A corrected clock is not set wrong again.</source>
        <translation>Eine richtig gestellte Uhr wird nicht wieder falsch gestellt.</translation>
    </message>
    <message>
        <source>Take back by hand: %1</source>
        <translation>Von Hand zurücknehmen: %1</translation>
    </message>
    <message>
        <source>This step is itself an undo.</source>
        <translation>Dieser Schritt macht selbst etwas rückgängig.</translation>
    </message>
</context>
<context>
    <name>credssp::UndoPlan</name>
    <message>
        <source>%1 belongs to that session, but not to this one.</source>
        <translation>%1 gehört zu jener Sitzung, aber nicht zu dieser.</translation>
    </message>
    <message>
        <source>Everything is already as it was before this session.</source>
        <translation>Alles ist schon so, wie es vor dieser Sitzung war.</translation>
    </message>
    <message>
        <source>Nothing is left to undo: what this session changed has been changed again since, and stays as it is.</source>
        <translation>Es bleibt nichts rückgängig zu machen: Was diese Sitzung geändert hat, wurde seither wieder geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 Nothing was undone. You can undo the rest only (--only-unchanged).</source>
        <translation>%1 Nichts wurde rückgängig gemacht. Sie können nur das Übrige rückgängig machen (--only-unchanged).</translation>
    </message>
    <message>
        <source>%1 It is left as it is.</source>
        <translation>%1 Das bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 stays on at %2, because these entries of others need it: %3.</source>
        <translation>%1 bleibt auf %2 eingeschaltet, weil diese Einträge anderer es brauchen: %3.</translation>
    </message>
    <message>
        <source>This session was undone, or is being undone. Finish the undo instead.</source>
        <translation>Diese Sitzung wurde rückgängig gemacht oder wird es gerade. Beenden Sie stattdessen das Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Every step of this session was already done.</source>
        <translation>Jeder Schritt dieser Sitzung war schon erledigt.</translation>
    </message>
    <message>
        <source>Somebody has changed this on %2 since: %1. Before: %3. Set to: %4. Now: %5.</source>
        <translation>Jemand hat dies auf %2 seitdem geändert: %1. Vorher: %3. Gesetzt auf: %4. Jetzt: %5.</translation>
    </message>
</context>
<context>
    <name>credssp::UpdateLevel</name>
    <message>
        <source>The file &quot;%1&quot; has the version %2. That does not tell whether the CredSSP update is in it.</source>
        <translation>Die Datei „%1“ hat die Version %2. Das sagt nicht, ob das CredSSP-Update darin ist.</translation>
    </message>
</context>
<context>
    <name>credssp::UseProvenName</name>
    <message>
        <source>Connect under a name that is proven</source>
        <translation>Unter einem Namen verbinden, der nachgewiesen ist</translation>
    </message>
    <message>
        <source>If you want the server&apos;s identity to be proven without changing anything, then connect to it under the name it is registered with.</source>
        <translation>Wenn Sie wollen, dass die Identität des Servers nachgewiesen ist, ohne etwas zu ändern, dann verbinden Sie sich mit ihm unter dem Namen, mit dem er registriert ist.</translation>
    </message>
    <message>
        <source>Nothing proves the name &quot;%1&quot;; the same server is proven as &quot;%2&quot;.</source>
        <translation>Nichts weist den Namen „%1“ nach; derselbe Server ist als „%2“ nachgewiesen.</translation>
    </message>
    <message>
        <source>No other name of the server is known to be proven: %1.</source>
        <translation>Kein anderer Name des Servers ist als nachgewiesen bekannt: %1.</translation>
    </message>
    <message>
        <source>The name that you connect to is not the problem.</source>
        <translation>Der Name, mit dem Sie sich verbinden, ist nicht das Problem.</translation>
    </message>
    <message>
        <source>No other name is known under which the server is proven.</source>
        <translation>Es ist kein anderer Name bekannt, unter dem der Server nachgewiesen ist.</translation>
    </message>
    <message>
        <source>Connect to &quot;%2&quot; instead of &quot;%1&quot;</source>
        <translation>Mit „%2“ statt „%1“ verbinden</translation>
    </message>
    <message>
        <source>In Windows Admin Center, add the server under the name &quot;%1&quot;. In a script, use that name.</source>
        <translation>Fügen Sie in Windows Admin Center den Server unter dem Namen „%1“ hinzu. Nehmen Sie in einem Skript diesen Namen.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>Nothing is changed on a computer, so there is nothing to undo. You can use the old name again at any time.</source>
        <translation>An keinem Computer wird etwas geändert, also gibt es nichts rückgängig zu machen. Sie können den alten Namen jederzeit wieder verwenden.</translation>
    </message>
</context>
<context>
    <name>credssp::WacGateway</name>
    <message>
        <source>Windows Admin Center does not let you use CredSSP: you have to be one of its administrators (gateway administrators) and also in its CredSSP group.</source>
        <translation>Windows Admin Center lässt Sie CredSSP nicht verwenden: Sie müssen einer seiner Administratoren (Gatewayadministratoren) und außerdem in seiner CredSSP-Gruppe sein.</translation>
    </message>
    <message>
        <source>Windows Admin Center hands passwords on only for its own administrators. Your account has to be one of them, and a member of its CredSSP group.</source>
        <translation>Windows Admin Center gibt Kennwörter nur für seine eigenen Administratoren weiter. Ihr Konto muss dazugehören und Mitglied der CredSSP-Gruppe sein.</translation>
    </message>
</context>
<context>
    <name>credssp::WinRmServiceCheck</name>
    <message>
        <source>The remote management service runs on &quot;%1&quot;.</source>
        <translation>Der Dienst für die Remoteverwaltung läuft auf „%1“.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is running.</source>
        <translation>Der Windows-Dienst „WinRM“ läuft.</translation>
    </message>
    <message>
        <source>The remote management service is stopped on &quot;%1&quot;.</source>
        <translation>Der Dienst für die Remoteverwaltung ist auf „%1“ beendet.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is stopped and disabled. Without it the computer takes no connection, and CredSSP cannot be switched on it.</source>
        <translation>Der Windows-Dienst „WinRM“ ist beendet und deaktiviert. Ohne ihn nimmt der Computer keine Verbindung an, und CredSSP lässt sich auf ihm nicht einschalten.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is stopped. Without it the computer takes no connection, and CredSSP cannot be switched on it.</source>
        <translation>Der Windows-Dienst „WinRM“ ist beendet. Ohne ihn nimmt der Computer keine Verbindung an, und CredSSP lässt sich auf ihm nicht einschalten.</translation>
    </message>
    <message>
        <source>The remote management service is not ready on &quot;%1&quot;.</source>
        <translation>Der Dienst für die Remoteverwaltung ist auf „%1“ nicht bereit.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is neither running nor stopped: it is just starting, stopping or paused.</source>
        <translation>Der Windows-Dienst „WinRM“ läuft weder noch ist er beendet: Er wird gerade gestartet, beendet oder ist angehalten.</translation>
    </message>
    <message>
        <source>The remote management service does not exist on &quot;%1&quot;.</source>
        <translation>Den Dienst für die Remoteverwaltung gibt es auf „%1“ nicht.</translation>
    </message>
    <message>
        <source>Windows has no service &quot;WinRM&quot; there. Every supported Windows brings it along.</source>
        <translation>Windows hat dort keinen Dienst „WinRM“. Jedes unterstützte Windows bringt ihn mit.</translation>
    </message>
    <message>
        <source>The service itself could not be asked, but WinRM answers over the network.</source>
        <translation>Der Dienst selbst konnte nicht gefragt werden, aber WinRM antwortet über das Netzwerk.</translation>
    </message>
    <message>
        <source>The remote management service does not answer on &quot;%1&quot;.</source>
        <translation>Der Dienst für die Remoteverwaltung antwortet auf „%1“ nicht.</translation>
    </message>
    <message>
        <source>The computer is there and refuses the connection to port 5985. Most likely Windows&apos; service &quot;WinRM&quot; is stopped, or it has no listener.</source>
        <translation>Der Computer ist da und lehnt die Verbindung an Port 5985 ab. Höchstwahrscheinlich ist der Windows-Dienst „WinRM“ beendet oder hat keinen Listener.</translation>
    </message>
    <message>
        <source>It is not known whether the remote management service runs on &quot;%1&quot;.</source>
        <translation>Es ist nicht bekannt, ob der Dienst für die Remoteverwaltung auf „%1“ läuft.</translation>
    </message>
    <message>
        <source>Look at the service &quot;Windows Remote Management&quot; on that computer.</source>
        <translation>Sehen Sie sich auf diesem Computer den Dienst „Windows-Remoteverwaltung“ an.</translation>
    </message>
    <message>
        <source>Remote management service</source>
        <translation>Dienst für die Remoteverwaltung</translation>
    </message>
    <message>
        <source>Without this service (WinRM) a computer takes no remote commands, and CredSSP cannot be switched on it.</source>
        <translation>Ohne diesen Dienst (WinRM) nimmt ein Computer keine Remotebefehle an, und CredSSP lässt sich auf ihm nicht einschalten.</translation>
    </message>
</context>
<context>
    <name>credssp::WindowsComputer</name>
    <message>
        <source>Only the person who does this step can say that it is done.</source>
        <translation>Nur wer diesen Schritt ausführt, kann sagen, dass er getan ist.</translation>
    </message>
    <message>
        <source>Trying the connection takes a password, and no password passes through this program. Try it yourself and say how it went.</source>
        <translation>Die Verbindung zu versuchen braucht ein Kennwort, und durch dieses Programm geht kein Kennwort. Versuchen Sie es selbst und geben Sie an, wie es ausging.</translation>
    </message>
    <message>
        <source>Windows was told to restart this computer, but it is still running. Somebody may have called it off. Restart it by hand.</source>
        <translation>Windows wurde angewiesen, diesen Computer neu zu starten, aber er läuft immer noch. Vielleicht hat jemand den Neustart abgebrochen. Starten Sie ihn von Hand neu.</translation>
    </message>
</context>
<context>
    <name>credssp::WindowsProgram</name>
    <message>
        <source>The program &quot;%1&quot; is missing on this computer, so nothing was changed. Do this step on a server, or install the server administration tools first (RSAT).</source>
        <translation>Das Programm „%1“ fehlt auf diesem Computer, deshalb wurde nichts geändert. Tun Sie diesen Schritt auf einem Server, oder installieren Sie zuerst die Verwaltungstools für Server (RSAT).</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is missing on this computer, so nothing was changed.</source>
        <translation>Das Programm „%1“ fehlt auf diesem Computer, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Windows does not let &quot;%1&quot; start. A rule of your organization may block it. Ask whoever manages this computer.</source>
        <translation>Windows lässt „%1“ nicht starten. Vielleicht sperrt es eine Regel Ihrer Organisation. Fragen Sie, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not finish in time and was ended.</source>
        <translation>„%1“ wurde nicht rechtzeitig fertig und wurde beendet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wrote far more than expected and was ended.</source>
        <translation>„%1“ hat weit mehr geschrieben als erwartet und wurde beendet.</translation>
    </message>
    <message>
        <source>The step names &quot;%1&quot;, but Windows&apos; own programs are in &quot;%2&quot; on this computer. The step was not begun.</source>
        <translation>Der Schritt nennt „%1“, aber auf diesem Computer liegen die Programme von Windows in „%2“. Der Schritt wurde nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>credssp::WizardOptions</name>
    <message>
        <source>Follows a WinRM or CredSSP error from its message to its cure, and back.</source>
        <translation>Begleitet einen WinRM- oder CredSSP-Fehler von seiner Meldung bis zur Abhilfe und zurück.</translation>
    </message>
    <message>
        <source>Speaks this language instead of the system&apos;s.</source>
        <translation>Spricht diese Sprache statt der des Systems.</translation>
    </message>
    <message>
        <source>Begins with this practice scenario.</source>
        <translation>Beginnt mit diesem Übungsszenario.</translation>
    </message>
    <message>
        <source>Keeps the practice computers in this file.</source>
        <translation>Bewahrt die Übungscomputer in dieser Datei auf.</translation>
    </message>
    <message>
        <source>Keeps the journals of practice in this folder.</source>
        <translation>Bewahrt die Journale der Übung in diesem Ordner auf.</translation>
    </message>
    <message>
        <source>Writes a log to this file.</source>
        <translation>Schreibt ein Protokoll in diese Datei.</translation>
    </message>
    <message>
        <source>Goes on with what another window handed over; nothing else goes with it.</source>
        <translation>Macht mit dem weiter, was ein anderes Fenster übergeben hat; sonst geht nichts damit zusammen.</translation>
    </message>
    <message>
        <source>Says what there is.</source>
        <translation>Sagt, was es gibt.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Sagt, welche Version das ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. &quot;credssp-wizard --help&quot; lists them.</source>
        <translation>„%1“ ist keine Option. „credssp-wizard --help“ zählt sie auf.</translation>
    </message>
    <message>
        <source>--continue goes with --language alone, not with --%1.</source>
        <translation>--continue geht nur mit --language zusammen, nicht mit --%1.</translation>
    </message>
    <message>
        <source>--state belongs to --practice. Name the scenario, too.</source>
        <translation>--state gehört zu --practice. Nennen Sie auch das Szenario.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. &quot;credssp-wizard-cli&quot; does the same on the command line.</source>
        <translation>Hier gibt es keine Anzeige, deshalb kann sich das Fenster nicht öffnen. „credssp-wizard-cli“ tut dasselbe auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Recognizes also what the symptom files in this folder describe.</source>
        <translation>Erkennt auch, was die Symptomdateien in diesem Ordner beschreiben.</translation>
    </message>
    <message>
        <source>--symptoms needs the name of a folder.</source>
        <translation>--symptoms braucht den Namen eines Ordners.</translation>
    </message>
</context>
<context>
    <name>credssp::Wording</name>
    <message>
        <source>Sets the delegation policy values of %1 one by one; every other entry stays.</source>
        <translation>Setzt die Delegierungsrichtlinienwerte von %1 einzeln; jeder andere Eintrag bleibt.</translation>
    </message>
    <message>
        <source>Removes these policy values from %1; every other entry stays.</source>
        <translation>Entfernt diese Richtlinienwerte von %1; jeder andere Eintrag bleibt.</translation>
    </message>
    <message>
        <source>Lets %1 use CredSSP to connect (client role).</source>
        <translation>Lässt %1 CredSSP zum Verbinden verwenden (Clientrolle).</translation>
    </message>
    <message>
        <source>Stops %1 from using CredSSP to connect (client role).</source>
        <translation>Hindert %1, CredSSP zum Verbinden zu verwenden (Clientrolle).</translation>
    </message>
    <message>
        <source>Lets %1 accept CredSSP connections (server role).</source>
        <translation>Lässt %1 CredSSP-Verbindungen annehmen (Serverrolle).</translation>
    </message>
    <message>
        <source>Stops %1 from accepting CredSSP connections (server role).</source>
        <translation>Hindert %1, CredSSP-Verbindungen anzunehmen (Serverrolle).</translation>
    </message>
    <message>
        <source>Turns CredSSP on for %1 and lets it pass on your credentials to %2.</source>
        <translation>Schaltet CredSSP für %1 ein und lässt diesen Computer Ihre Anmeldeinformationen an %2 weitergeben.</translation>
    </message>
    <message>
        <source>Turns CredSSP off for %1 and clears its list of servers.</source>
        <translation>Schaltet CredSSP für %1 aus und leert die Liste der Server dieses Computers.</translation>
    </message>
    <message>
        <source>Starts the service %1 on %2.</source>
        <translation>Startet den Dienst %1 auf %2.</translation>
    </message>
    <message>
        <source>Stops the service %1 on %2.</source>
        <translation>Beendet den Dienst %1 auf %2.</translation>
    </message>
    <message>
        <source>Restarts the service %1 on %2.</source>
        <translation>Startet den Dienst %1 auf %2 neu.</translation>
    </message>
    <message>
        <source>Changes how the service %1 starts on %2: %3.</source>
        <translation>Ändert, wie der Dienst %1 auf %2 startet: %3.</translation>
    </message>
    <message>
        <source>Registers the name %1 for the account %2 (service principal name).</source>
        <translation>Registriert den Namen %1 für das Konto %2 (Dienstprinzipalname).</translation>
    </message>
    <message>
        <source>Takes the name %1 away from the account %2 (service principal name).</source>
        <translation>Nimmt dem Konto %2 den Namen %1 weg (Dienstprinzipalname).</translation>
    </message>
    <message>
        <source>Removes your own sign-in tickets on %1, so that Windows asks for new ones (Kerberos).</source>
        <translation>Entfernt Ihre eigenen Anmeldetickets auf %1, damit Windows neue anfordert (Kerberos).</translation>
    </message>
    <message>
        <source>Removes the sign-in tickets of Windows itself on %1 (Kerberos, SYSTEM).</source>
        <translation>Entfernt die Anmeldetickets von Windows selbst auf %1 (Kerberos, SYSTEM).</translation>
    </message>
    <message>
        <source>Removes the sign-in tickets of the network services on %1 (Kerberos, NETWORK SERVICE).</source>
        <translation>Entfernt die Anmeldetickets der Netzwerkdienste auf %1 (Kerberos, NETWORK SERVICE).</translation>
    </message>
    <message>
        <source>Adds %1 to the group &quot;%2&quot; on %3.</source>
        <translation>Fügt %1 auf %3 der Gruppe „%2“ hinzu.</translation>
    </message>
    <message>
        <source>Removes %1 from the group &quot;%2&quot; on %3.</source>
        <translation>Entfernt %1 auf %3 aus der Gruppe „%2“.</translation>
    </message>
    <message>
        <source>Restarts %1.</source>
        <translation>Startet %1 neu.</translation>
    </message>
    <message>
        <source>Sets the clock of %1 by its time source.</source>
        <translation>Stellt die Uhr von %1 nach deren Zeitquelle.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Ändert nichts.</translation>
    </message>
    <message>
        <source>Low risk.</source>
        <translation>Geringes Risiko.</translation>
    </message>
    <message>
        <source>Sessions that are open on this computer are interrupted.</source>
        <translation>Offene Sitzungen auf diesem Computer werden unterbrochen.</translation>
    </message>
    <message>
        <source>Weakens security while it is on: a server that receives your credentials can use them anywhere. Turn it off again after the task.</source>
        <translation>Schwächt die Sicherheit, solange es eingeschaltet ist: Ein Server, der Ihre Anmeldeinformationen erhält, kann sie überall benutzen. Schalten Sie es nach der Aufgabe wieder aus.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 afterwards.</source>
        <translation>%1 gehört danach %2.</translation>
    </message>
    <message>
        <source>%1 no longer belongs to %2 afterwards.</source>
        <translation>%1 gehört danach nicht mehr %2.</translation>
    </message>
    <message>
        <source>%1 is a member of &quot;%2&quot; afterwards.</source>
        <translation>%1 ist danach Mitglied von „%2“.</translation>
    </message>
    <message>
        <source>%1 is no longer a member of &quot;%2&quot; afterwards.</source>
        <translation>%1 ist danach kein Mitglied von „%2“ mehr.</translation>
    </message>
    <message>
        <source>Not possible. %1</source>
        <translation>Nicht möglich. %1</translation>
    </message>
    <message>
        <source>Changes nothing here, so there is nothing to undo.</source>
        <translation>Ändert hier nichts, also gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>You can take it back by hand; the undo shows the steps.</source>
        <translation>Sie können es von Hand zurücknehmen; das Rückgängigmachen zeigt die Schritte.</translation>
    </message>
    <message>
        <source>Exactly the values shown under &quot;Before&quot; are written back.</source>
        <translation>Genau die Werte, die unter „Vorher“ stehen, werden zurückgeschrieben.</translation>
    </message>
    <message>
        <source>This is done to take it back: %1</source>
        <translation>Das wird getan, um es zurückzunehmen: %1</translation>
    </message>
    <message>
        <source>Service %1: %2 → %3.</source>
        <translation>Dienst %1: %2 → %3.</translation>
    </message>
    <message>
        <source>The values are removed again. The registry key that Windows makes for them stays there, empty.</source>
        <translation>Die Werte werden wieder entfernt. Der Registrierungsschlüssel, den Windows dafür anlegt, bleibt dort leer stehen.</translation>
    </message>
</context>
<context>
    <name>credssp::WsmanProbe</name>
    <message>
        <source>&quot;%1&quot; answers on port %2 only with encryption (HTTPS). What it offers there is not known.</source>
        <translation>„%1“ antwortet auf Port %2 nur verschlüsselt (HTTPS). Was dort angeboten wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what time it is there to those who have not signed in.</source>
        <translation>„%1“ sagt nicht, wie spät es dort ist, solange niemand angemeldet ist.</translation>
    </message>
</context>
</TS>
