<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>credssp::AccessDenied</name>
    <message>
        <source>The server answered, but it refused to let you in (Access is denied).</source>
        <translation>Le serveur a répondu, mais il vous a refusé l’accès (Accès refusé).</translation>
    </message>
    <message>
        <source>The server was reached and knows who you are, but this account may not manage it from afar. Often the account is not an administrator of the server.</source>
        <translation>Le serveur a répondu et sait qui vous êtes, mais ce compte n’a pas le droit de le gérer à distance. Souvent, le compte n’est pas administrateur du serveur.</translation>
    </message>
</context>
<context>
    <name>credssp::Admissible</name>
    <message>
        <source>The journal asks for something no remedy does: %1. Nothing was changed.</source>
        <translation>Le journal demande quelque chose qu’aucun remède ne fait&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>credssp::Advice</name>
    <message>
        <source>A computer in a workgroup cannot prove who it is (%1). Windows Admin Center works best when the gateway and all servers are in one domain.</source>
        <translation>Un ordinateur d’un groupe de travail ne peut pas prouver qui il est (%1). Windows Admin Center fonctionne mieux quand la passerelle et tous les serveurs sont dans un même domaine.</translation>
    </message>
    <message>
        <source>The computers are in different domains (%1). Windows Admin Center works best when the gateway and all servers are in one domain.</source>
        <translation>Les ordinateurs sont dans des domaines différents (%1). Windows Admin Center fonctionne mieux quand la passerelle et tous les serveurs sont dans un même domaine.</translation>
    </message>
    <message>
        <source>No domain controller answers (%1). Check the network, the name servers (DNS) and a VPN first: without it nobody&apos;s identity can be proven.</source>
        <translation>Aucun contrôleur de domaine ne répond (%1). Vérifiez d’abord le réseau, les serveurs de noms (DNS) et un VPN éventuel&#xa0;: sans lui, l’identité de personne ne peut être prouvée.</translation>
    </message>
    <message>
        <source>The name cannot be resolved (%1). Check how it is written, and the name servers (DNS).</source>
        <translation>Le nom ne peut pas être résolu (%1). Vérifiez son orthographe et les serveurs de noms (DNS).</translation>
    </message>
    <message>
        <source>Nothing answers on WinRM&apos;s port (%1). Check that the computer is running and that its firewall lets TCP 5985 in.</source>
        <translation>Rien ne répond sur le port de WinRM (%1). Vérifiez que l’ordinateur fonctionne et que son pare-feu laisse entrer TCP 5985.</translation>
    </message>
    <message>
        <source>The computer refuses connections on WinRM&apos;s port (%1). Check that its WinRM service is running and has a listener.</source>
        <translation>L’ordinateur refuse les connexions sur le port de WinRM (%1). Vérifiez que son service WinRM fonctionne et qu’il a un écouteur.</translation>
    </message>
    <message>
        <source>Under Windows Admin Center&apos;s role-based access, features that need CredSSP do not work. Sign in with an account that is an administrator of the server.</source>
        <translation>Avec l’accès en fonction du rôle de Windows Admin Center, les fonctionnalités qui ont besoin de CredSSP ne marchent pas. Connectez-vous avec un compte administrateur du serveur.</translation>
    </message>
    <message>
        <source>AllowEncryptionOracle is 2 (Vulnerable) on %1. Remove that value and install the updates on the other side: it opens the way for an attack (CVE-2018-0886).</source>
        <translation>AllowEncryptionOracle vaut 2 (Vulnerable) sur %1. Supprimez cette valeur et installez les mises à jour de l’autre côté&#xa0;: elle ouvre la voie à une attaque (CVE-2018-0886).</translation>
    </message>
    <message>
        <source>A Deny entry forbids passing on the sign-in (%1). Deny wins over every other entry; ask whoever set it (DenyFreshCredentials).</source>
        <translation>Une entrée de refus interdit de transmettre l’ouverture de session (%1). Le refus l’emporte sur toute autre entrée&#xa0;; demandez à la personne qui l’a définie (DenyFreshCredentials).</translation>
    </message>
    <message>
        <source>Some things can be read only with administrator rights (%1). Continue as administrator to see more.</source>
        <translation>Certaines choses ne peuvent être lues qu’avec des droits d’administrateur (%1). Continuez en tant qu’administrateur pour en voir plus.</translation>
    </message>
    <message>
        <source>Windows does not pass your sign-in on to a further computer by itself. Give the user name and password for that connection (-Credential), or use one of the other ways below.</source>
        <translation>Windows ne transmet pas de lui-même votre ouverture de session à un autre ordinateur. Indiquez le nom d’utilisateur et le mot de passe pour cette connexion (-Credential), ou choisissez l’une des autres voies ci-dessous.</translation>
    </message>
    <message>
        <source>Check the user name and the password. Write the user as DOMAIN\user or user@domain; an account that is locked or in the group Protected Users cannot be used with CredSSP.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe. Écrivez l’utilisateur sous la forme DOMAINE\utilisateur ou utilisateur@domaine&#xa0;; un compte verrouillé ou membre du groupe Utilisateurs protégés (Protected Users) ne peut pas servir avec CredSSP.</translation>
    </message>
    <message>
        <source>Use an account that is an administrator of the server or in its group Remote Management Users. Start PowerShell as administrator.</source>
        <translation>Utilisez un compte administrateur du serveur ou membre de son groupe Utilisateurs de gestion à distance (Remote Management Users). Démarrez PowerShell en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>Connect under the full name of a server in your domain, or over HTTPS. If neither is possible, add this one server to TrustedHosts, never &quot;*&quot;.</source>
        <translation>Connectez-vous sous le nom complet d’un serveur de votre domaine, ou par HTTPS. Si ni l’un ni l’autre n’est possible, ajoutez ce seul serveur à TrustedHosts, jamais «&#xa0;*&#xa0;».</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate: its name, its issuer, its dates, and that its revocation list can be reached. Import the issuer where it is missing.</source>
        <translation>Vérifiez le certificat du serveur&#xa0;: son nom, son émetteur, ses dates, et que sa liste de révocation est accessible. Importez l’émetteur là où il manque.</translation>
    </message>
    <message>
        <source>Set the network&apos;s category to Private or Domain, or run Enable-PSRemoting with -SkipNetworkProfileCheck.</source>
        <translation>Définissez la catégorie du réseau sur Privé ou Domaine, ou exécutez Enable-PSRemoting avec -SkipNetworkProfileCheck.</translation>
    </message>
    <message>
        <source>Something other than WinRM answered: a proxy, a web server or a load balancer. CredSSP does not work through a proxy; connect directly.</source>
        <translation>Autre chose que WinRM a répondu&#xa0;: un proxy, un serveur web ou un équilibreur de charge. CredSSP ne fonctionne pas à travers un proxy&#xa0;; connectez-vous directement.</translation>
    </message>
    <message>
        <source>Close remote sessions that nobody needs any longer, wait a moment, and try again. Raise WinRM&apos;s limits only if it happens again.</source>
        <translation>Fermez les sessions à distance dont plus personne n’a besoin, attendez un instant, puis réessayez. N’augmentez les limites de WinRM que si cela se reproduit.</translation>
    </message>
    <message>
        <source>The server took too long. Try again, and look at the server&apos;s load.</source>
        <translation>Le serveur a mis trop de temps. Réessayez, et regardez la charge du serveur.</translation>
    </message>
    <message>
        <source>The endpoint (session configuration) is missing, disabled or restricted on the server. Run Enable-PSRemoting there as administrator, or name the right endpoint.</source>
        <translation>Le point de terminaison (configuration de session) est absent du serveur, désactivé ou restreint. Exécutez-y Enable-PSRemoting en tant qu’administrateur, ou indiquez le bon point de terminaison.</translation>
    </message>
    <message>
        <source>Check how the computer&apos;s name is written, and whether it can be resolved from here.</source>
        <translation>Vérifiez l’orthographe du nom de l’ordinateur, et qu’il peut être résolu d’ici.</translation>
    </message>
    <message>
        <source>Check that the computer is running, that its WinRM service is running, and that its firewall lets TCP 5985 (or 5986) in.</source>
        <translation>Vérifiez que l’ordinateur fonctionne, que son service WinRM fonctionne et que son pare-feu laisse entrer TCP 5985 (ou 5986).</translation>
    </message>
    <message>
        <source>No domain controller could be reached. Check the network, the name servers (DNS) and a VPN.</source>
        <translation>Aucun contrôleur de domaine n’a pu être joint. Vérifiez le réseau, les serveurs de noms (DNS) et un VPN éventuel.</translation>
    </message>
    <message>
        <source>Install the Windows updates on the side that lacks them. Never set AllowEncryptionOracle to 2 instead (CVE-2018-0886).</source>
        <translation>Installez les mises à jour de Windows du côté où elles manquent. Ne donnez jamais à AllowEncryptionOracle la valeur 2 à la place (CVE-2018-0886).</translation>
    </message>
    <message>
        <source>Compare the update levels of both sides, and look at the server&apos;s WinRM certificate (event 10156).</source>
        <translation>Comparez les niveaux de mise à jour des deux côtés, et examinez le certificat WinRM du serveur (événement 10156).</translation>
    </message>
    <message>
        <source>Do not switch on Basic or unencrypted traffic for this. Use Kerberos under the server&apos;s full name, or HTTPS.</source>
        <translation>N’activez pas pour cela l’authentification de base (Basic) ni le trafic non chiffré. Utilisez Kerberos avec le nom complet du serveur, ou HTTPS.</translation>
    </message>
    <message>
        <source>A policy decides this setting. To see which one, run this command as administrator: %1</source>
        <translation>Une stratégie décide de ce paramètre. Pour voir laquelle, exécutez cette commande en tant qu’administrateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request to the owner of the group policies</source>
        <translation>Demande au propriétaire des stratégies de groupe</translation>
    </message>
    <message>
        <source>We need CredSSP from &quot;%1&quot; to: %2. A policy does not allow it.</source>
        <translation>Nous avons besoin de CredSSP de «&#xa0;%1&#xa0;» vers&#xa0;: %2. Une stratégie ne le permet pas.</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Policy: its name could not be read; &quot;%1&quot;, run as administrator, shows it.</source>
        <translation>Stratégie&#xa0;: son nom n’a pas pu être lu&#xa0;; «&#xa0;%1&#xa0;», exécuté en tant qu’administrateur, l’affiche.</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Stratégie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set to now: it could not be read.</source>
        <translation>Réglage actuel&#xa0;: il n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Set to now: %1</source>
        <translation>Réglage actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wanted: remove this entry.</source>
        <translation>Souhaité&#xa0;: supprimer cette entrée.</translation>
    </message>
    <message>
        <source>Wanted: %1 (REG_DWORD), or &quot;Not Configured&quot;.</source>
        <translation>Souhaité&#xa0;: %1 (REG_DWORD), ou «&#xa0;Non configuré&#xa0;».</translation>
    </message>
    <message>
        <source>Also allow these targets under &quot;Allow delegating fresh credentials&quot;: %1.</source>
        <translation>Autorisez aussi ces cibles sous «&#xa0;Autoriser la délégation de nouvelles informations d’identification&#xa0;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A change made on the computer itself would last only until the next policy refresh, at the latest until its next restart. That is why nothing was changed.</source>
        <translation>Une modification faite sur l’ordinateur lui-même ne tiendrait que jusqu’à la prochaine actualisation des stratégies, au plus tard jusqu’à son prochain redémarrage. C’est pourquoi rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Windows refuses a change on the computer itself while the policy sets this value (0x8033808A). Nothing was changed.</source>
        <translation>Windows refuse toute modification sur l’ordinateur lui-même tant que la stratégie définit cette valeur (0x8033808A). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You can do the work in one hop: run the command directly against the last computer, or sign in there.</source>
        <translation>Vous pouvez faire le travail en un seul saut&#xa0;: exécutez la commande directement sur le dernier ordinateur, ou ouvrez-y une session.</translation>
    </message>
    <message>
        <source>You can pass a credential on for one command only, inside the session (%1 or -Credential).</source>
        <translation>Vous pouvez transmettre des informations d’identification pour une seule commande, à l’intérieur de la session (%1 ou -Credential).</translation>
    </message>
    <message>
        <source>An administrator can set up an endpoint that runs under an account of its own (JEA, or a RunAs credential).</source>
        <translation>Un administrateur peut configurer un point de terminaison qui s’exécute sous son propre compte (JEA, ou des informations d’identification RunAs).</translation>
    </message>
    <message>
        <source>For single sign-on in Windows Admin Center, resource-based constrained delegation (Kerberos) is enough; it does not give WinRM its second hop.</source>
        <translation>Pour l’authentification unique dans Windows Admin Center, la délégation contrainte basée sur les ressources (Kerberos) suffit ; elle ne donne pas à WinRM son second saut.</translation>
    </message>
    <message>
        <source>A policy decides about CredSSP on &quot;%1&quot; (%2); Windows refuses every other way to change it.</source>
        <translation>Une stratégie décide de CredSSP sur «&#xa0;%1&#xa0;» (%2)&#xa0;; Windows refuse toute autre façon de le modifier.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; decides about CredSSP on &quot;%2&quot; (%3); Windows refuses every other way to change it.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» décide de CredSSP sur «&#xa0;%2&#xa0;» (%3)&#xa0;; Windows refuse toute autre façon de le modifier.</translation>
    </message>
    <message>
        <source>A policy sets &quot;%1&quot; on &quot;%2&quot; at every refresh; a change on the computer itself would not last.</source>
        <translation>Une stratégie définit «&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;» à chaque actualisation&#xa0;; une modification faite sur l’ordinateur lui-même ne tiendrait pas.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; sets &quot;%2&quot; on &quot;%3&quot; at every refresh; a change on the computer itself would not last.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» définit «&#xa0;%2&#xa0;» sur «&#xa0;%3&#xa0;» à chaque actualisation&#xa0;; une modification faite sur l’ordinateur lui-même ne tiendrait pas.</translation>
    </message>
    <message>
        <source>CredSSP hands your complete sign-in to the server, which can use it anywhere. Often there is a way without it.</source>
        <translation>CredSSP remet votre ouverture de session complète au serveur, qui peut s’en servir partout. Souvent, il existe un moyen de s’en passer.</translation>
    </message>
</context>
<context>
    <name>credssp::AllowNtlmDelegation</name>
    <message>
        <source>NTLM is switched off here, so nothing can be passed on with it.</source>
        <translation>NTLM est désactivé ici, donc rien ne peut être transmis avec lui.</translation>
    </message>
    <message>
        <source>A domain policy switches this off (AllowFreshCredentialsWhenNTLMOnly) and would take the change back.</source>
        <translation>Une stratégie de domaine désactive cela (AllowFreshCredentialsWhenNTLMOnly) et annulerait la modification.</translation>
    </message>
    <message>
        <source>A policy switches CredSSP off, so nothing can be passed on at all.</source>
        <translation>Une stratégie désactive CredSSP, donc rien ne peut être transmis.</translation>
    </message>
    <message>
        <source>Pass the sign-in on without proof of who the server is (NTLM-only)</source>
        <translation>Transmettre l’ouverture de session sans preuve de l’identité du serveur (NTLM seulement)</translation>
    </message>
    <message>
        <source>If you want to reach a server that cannot prove who it is, and you accept the risk, then allow passing your sign-in on to exactly this name.</source>
        <translation>Si vous voulez atteindre un serveur qui ne peut pas prouver qui il est, et si vous acceptez le risque, alors autorisez la transmission de votre ouverture de session à ce nom exactement.</translation>
    </message>
    <message>
        <source>It is allowed already.</source>
        <translation>C’est déjà autorisé.</translation>
    </message>
    <message>
        <source>Nothing can prove who this server is, because it does not share a domain with this computer or is known by an address only: %1.</source>
        <translation>Rien ne peut prouver qui est ce serveur, car il ne partage pas de domaine avec cet ordinateur ou n’est connu que par une adresse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It works even where nothing proves who the server is.</source>
        <translation>Cela fonctionne même là où rien ne prouve qui est le serveur.</translation>
    </message>
    <message>
        <source>Everything else that is offered is safer; try that first.</source>
        <translation>Tout le reste de ce qui est proposé est plus sûr&#xa0;; essayez-le d’abord.</translation>
    </message>
    <message>
        <source>The server&apos;s identity is not the problem, so its proof is not given up.</source>
        <translation>L’identité du serveur n’est pas le problème, donc sa preuve n’est pas abandonnée.</translation>
    </message>
    <message>
        <source>It is allowed already for every server named here.</source>
        <translation>C’est déjà autorisé pour chaque serveur nommé ici.</translation>
    </message>
    <message>
        <source>Warning: your complete sign-in goes to whatever computer answers under this name, proven or not. An attacker who answers in its place has your account.</source>
        <translation>Avertissement&#xa0;: votre ouverture de session complète va à n’importe quel ordinateur qui répond sous ce nom, prouvé ou non. Un attaquant qui répond à sa place détient votre compte.</translation>
    </message>
    <message>
        <source>Allow it for one task only, and take it back when the task is done.</source>
        <translation>Autorisez-le pour une seule tâche, et annulez-le quand la tâche est terminée.</translation>
    </message>
    <message>
        <source>CredSSP itself is off on &quot;%1&quot;; nothing is passed on until it is switched on.</source>
        <translation>CredSSP lui-même est désactivé sur «&#xa0;%1&#xa0;»&#xa0;; rien n’est transmis tant qu’il n’est pas activé.</translation>
    </message>
</context>
<context>
    <name>credssp::AnswerWords</name>
    <message>
        <source>running</source>
        <translation>en cours d’exécution</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>neither running nor stopped</source>
        <translation>ni en cours d’exécution ni arrêté</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>%1 (local policy)</source>
        <translation>%1 (stratégie locale)</translation>
    </message>
    <message>
        <source>The step that a person does</source>
        <translation>L’étape effectuée par une personne</translation>
    </message>
    <message>
        <source>Sign-in tickets (Kerberos)</source>
        <translation>Tickets de connexion (Kerberos)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Last start of the computer</source>
        <translation>Dernier démarrage de l’ordinateur</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>inscrit</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>non membre</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds off</source>
        <translation>
            <numerusform>%n seconde d’écart</numerusform>
            <numerusform>%n secondes d’écart</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>starts by itself</source>
        <translation>démarre automatiquement</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>démarre à la demande</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>starts in another way</source>
        <translation>démarre autrement</translation>
    </message>
    <message>
        <source>a later start</source>
        <translation>un démarrage plus récent</translation>
    </message>
</context>
<context>
    <name>credssp::AppliedPolicies</name>
    <message>
        <source>The domain&apos;s policy &quot;%1&quot; could not be read. It lies in &quot;%2&quot;.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» du domaine n’a pas pu être lue. Elle se trouve dans «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>credssp::AuthNotSupported</name>
    <message>
        <source>The server or this computer does not accept the way of signing in that was used (the authentication mechanism is not supported, or is disabled).</source>
        <translation>Le serveur ou cet ordinateur n’accepte pas le mode d’ouverture de session utilisé (le mécanisme d’authentification n’est pas pris en charge, ou est désactivé).</translation>
    </message>
    <message>
        <source>Both computers have a list of ways of signing in, and the way that was used is switched off on one of them.</source>
        <translation>Les deux ordinateurs ont une liste de méthodes de connexion, et la méthode utilisée est désactivée sur l’un d’eux.</translation>
    </message>
</context>
<context>
    <name>credssp::CannotConnect</name>
    <message>
        <source>Nothing answers at the server for remote management (the client cannot connect to the destination).</source>
        <translation>Rien ne répond sur le serveur pour la gestion à distance (le client ne peut pas se connecter à la destination).</translation>
    </message>
    <message>
        <source>The server, or something in front of it, turned the connection away. Often remote management (WinRM) is not switched on there, or it is another server than you think.</source>
        <translation>Le serveur, ou quelque chose devant lui, a refusé la connexion. Souvent, la gestion à distance (WinRM) n’y est pas activée, ou ce n’est pas le serveur auquel vous pensez.</translation>
    </message>
</context>
<context>
    <name>credssp::CarriedComputer</name>
    <message>
        <source>&quot;%1&quot; is larger than 1 MB. That is no answer of a script of this program; choose the right file.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 1 Mo. Ce n’est pas la réponse d’un script de ce programme&#xa0;; choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>It is no JSON object (byte %1).</source>
        <translation>Ce n’est pas un objet JSON (octet %1).</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>It has a field that is not known.</source>
        <translation>Il contient un champ inconnu.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not as it must be.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’est pas comme il doit être.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a script that did not run to its end. Look at what is there with a new script.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par un script qui n’est pas allé jusqu’au bout. Regardez avec un nouveau script ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole answer. %2 Copy the file again from the server, or run a new script there.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une réponse complète. %2 Copiez de nouveau le fichier depuis le serveur, ou exécutez-y un nouveau script.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers another plan than the script was made for. It is not used; make a new script and run that.</source>
        <translation>«&#xa0;%1&#xa0;» répond à un autre plan que celui pour lequel le script a été fait. Il n’est pas utilisé&#xa0;; créez un nouveau script et exécutez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from another computer (%2) than the script was made for (%3). Run the script on %3.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’un autre ordinateur (%2) que celui pour lequel le script a été fait (%3). Exécutez le script sur %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a script of %2, which is more than a day old. Make a new script and run that.</source>
        <translation>«&#xa0;%1&#xa0;» répond à un script du %2, qui a plus d’un jour. Créez un nouveau script et exécutez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it was written on %2, before its script was made (%3). The clock of %4 is slow, or the file is not what it seems. Set the clock right there and run a new script.</source>
        <translation>«&#xa0;%1&#xa0;» dit avoir été écrit le %2, avant que son script ne soit fait (%3). L’horloge de %4 retarde, ou le fichier n’est pas ce qu’il paraît. Mettez-y l’horloge à l’heure et exécutez un nouveau script.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it was written on %2, and here it is only %3. The clock of %4 is fast. Set it right there and run a new script.</source>
        <translation>«&#xa0;%1&#xa0;» dit avoir été écrit le %2, alors qu’il n’est ici que %3. L’horloge de %4 avance. Mettez-la à l’heure sur place et exécutez un nouveau script.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers no script that was made here. Make a script, run that one, and bring its answer back.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond à aucun script fait ici. Créez un script, exécutez celui-là et rapportez sa réponse.</translation>
    </message>
    <message>
        <source>It does not answer the questions that were asked.</source>
        <translation>Elle ne répond pas aux questions posées.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been used already: what it reports is in the journal. Look at what is there now with a new script.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà été utilisé&#xa0;: ce qu’il rapporte est dans le journal. Regardez avec un nouveau script ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>Another answer to the same script than &quot;%1&quot; has been used already. Make a new script and run that.</source>
        <translation>Une autre réponse au même script que «&#xa0;%1&#xa0;» a déjà été utilisée. Créez un nouveau script et exécutez-le.</translation>
    </message>
    <message>
        <source>This answer belongs to a script for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>Cette réponse appartient à un script pour «&#xa0;%1&#xa0;», pas pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This answer comes from another computer than the earlier one of &quot;%1&quot;. It is not used.</source>
        <translation>Cette réponse vient d’un autre ordinateur que la précédente de «&#xa0;%1&#xa0;». Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not answered yet. Run its script there and bring the answer back.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore répondu. Exécutez-y son script et rapportez la réponse.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; is older than what you have done there. A new script tells how things are.</source>
        <translation>La réponse de «&#xa0;%1&#xa0;» est plus ancienne que ce que vous y avez fait. Un nouveau script dit où en sont les choses.</translation>
    </message>
    <message>
        <source>The script that was run on &quot;%1&quot; did not ask for this.</source>
        <translation>Le script exécuté sur «&#xa0;%1&#xa0;» ne l’a pas demandé.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; says nothing of this change.</source>
        <translation>La réponse de «&#xa0;%1&#xa0;» ne dit rien de cette modification.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; tells of another change than this one.</source>
        <translation>La réponse de «&#xa0;%1&#xa0;» parle d’une autre modification que celle-ci.</translation>
    </message>
    <message>
        <source>On &quot;%1&quot; this was no longer as it had been shown, so the script changed nothing.</source>
        <translation>Sur «&#xa0;%1&#xa0;», ce n’était plus comme cela avait été affiché&#xa0;; le script n’a donc rien modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address. A script is made for one computer: type that computer&apos;s own name instead.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse. Un script est fait pour un seul ordinateur&#xa0;: saisissez plutôt le nom de cet ordinateur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not said which computer it is. Bring back an answer of it first.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas dit quel ordinateur il est. Rapportez d’abord une réponse de lui.</translation>
    </message>
    <message>
        <source>A change on &quot;%1&quot; cannot be made by a script that is taken there.</source>
        <translation>Une modification sur «&#xa0;%1&#xa0;» ne peut pas être faite par un script qu’on y apporte.</translation>
    </message>
    <message>
        <source>CredSSP Wizard: changes to %1 that were confirmed</source>
        <translation>CredSSP Wizard&#xa0;: modifications confirmées pour %1</translation>
    </message>
    <message>
        <source>CredSSP Wizard: questions to %1</source>
        <translation>CredSSP Wizard&#xa0;: questions à %1</translation>
    </message>
    <message>
        <source>It works on %1 alone, and does nothing on any other computer.</source>
        <translation>Il ne fonctionne que sur %1 et ne fait rien sur aucun autre ordinateur.</translation>
    </message>
    <message>
        <source>It works on %1 alone, and changes nothing there.</source>
        <translation>Il ne fonctionne que sur %1 et n’y modifie rien.</translation>
    </message>
    <message>
        <source>1. Take this file to %1. In PowerShell, in the file&apos;s folder, see that nobody has changed it. This prints the value (SHA-256) that the wizard shows:</source>
        <translation>1. Apportez ce fichier sur %1. Dans PowerShell, dans le dossier du fichier, vérifiez que personne ne l’a modifié. Ceci affiche la valeur (SHA-256) que montre l’assistant&#xa0;:</translation>
    </message>
    <message>
        <source>2. Run it there as administrator:</source>
        <translation>2. Exécutez-le sur place en tant qu’administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>3. Bring back the file that it writes beside itself: %1</source>
        <translation>3. Rapportez le fichier qu’il écrit à côté de lui&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it looks at:</source>
        <translation>Ce qu’il regarde&#xa0;:</translation>
    </message>
    <message>
        <source>It reads the computer&apos;s name and numbers (SID, machine id), so that its answer is known for its own.</source>
        <translation>Il lit le nom et les numéros de l’ordinateur (SID, identifiant de machine), pour que sa réponse soit reconnue comme la sienne.</translation>
    </message>
    <message>
        <source>Plan: none, for it only looks.</source>
        <translation>Plan&#xa0;: aucun, car il ne fait que regarder.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it then changes, one after the other. Each change is made only if things are still as they were shown; it stops at the first that does not succeed:</source>
        <translation>Ce qu’il modifie ensuite, l’un après l’autre. Chaque modification n’est faite que si tout est encore comme affiché&#xa0;; il s’arrête à la première qui échoue&#xa0;:</translation>
    </message>
    <message>
        <source>Run this as a file: it writes its answer beside itself. Nothing was done.</source>
        <translation>Exécutez ceci comme fichier&#xa0;: il écrit sa réponse à côté de lui. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>This script is for %1, and this is another computer. Nothing was done.</source>
        <translation>Ce script est pour %1, et celui-ci est un autre ordinateur. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>This script has been run already: its answer is there. Bring that back, or make a new script in the wizard. Nothing was done now.</source>
        <translation>Ce script a déjà été exécuté&#xa0;: sa réponse est là. Rapportez-la, ou créez un nouveau script dans l’assistant. Rien n’a été fait cette fois.</translation>
    </message>
    <message>
        <source>Run this as administrator. Nothing was changed.</source>
        <translation>Exécutez ceci en tant qu’administrateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A change did not succeed, so those after it were not begun. The answer says which.</source>
        <translation>Une modification a échoué&#xa0;; les suivantes n’ont donc pas été commencées. La réponse dit laquelle.</translation>
    </message>
    <message>
        <source>Done. Bring this file back to the wizard:</source>
        <translation>Fait. Rapportez ce fichier à l’assistant&#xa0;:</translation>
    </message>
    <message>
        <source>It reads the registry value HKLM\%1.</source>
        <translation>Il lit la valeur de Registre HKLM\%1.</translation>
    </message>
    <message>
        <source>It reads the local policy (Registry.pol).</source>
        <translation>Il lit la stratégie locale (Registry.pol).</translation>
    </message>
    <message>
        <source>It reads the registry key HKLM\%1.</source>
        <translation>Il lit la clé de Registre HKLM\%1.</translation>
    </message>
    <message>
        <source>It asks whether the service %1 runs and how it starts.</source>
        <translation>Il demande si le service %1 fonctionne et comment il démarre.</translation>
    </message>
    <message>
        <source>It asks who runs it, and whether with administrator rights (whoami).</source>
        <translation>Il demande qui l’exécute, et si c’est avec des droits d’administrateur (whoami).</translation>
    </message>
    <message>
        <source>It asks whether %1 is in the local group %2.</source>
        <translation>Il demande si %1 est dans le groupe local %2.</translation>
    </message>
    <message>
        <source>It asks for the computer&apos;s name and domain, and the domains that it trusts (nltest).</source>
        <translation>Il demande le nom et le domaine de l’ordinateur, et les domaines auxquels il fait confiance (nltest).</translation>
    </message>
    <message>
        <source>It asks whether the domain still trusts this computer (nltest).</source>
        <translation>Il demande si le domaine fait encore confiance à cet ordinateur (nltest).</translation>
    </message>
    <message>
        <source>It compares the clock with the domain&apos;s (w32tm).</source>
        <translation>Il compare l’horloge avec celle du domaine (w32tm).</translation>
    </message>
    <message>
        <source>It reads which policies decide about CredSSP and WinRM.</source>
        <translation>Il lit quelles stratégies décident de CredSSP et de WinRM.</translation>
    </message>
    <message>
        <source>It asks when Windows was last started.</source>
        <translation>Il demande quand Windows a été démarré pour la dernière fois.</translation>
    </message>
    <message>
        <source>It reads the latest events %1 of %2 in the log %3.</source>
        <translation>Il lit les derniers événements %1 de %2 dans le journal %3.</translation>
    </message>
    <message>
        <source>It reads the version of tspkg.dll, which tells of the CredSSP update.</source>
        <translation>Il lit la version de tspkg.dll, qui renseigne sur la mise à jour de CredSSP.</translation>
    </message>
    <message>
        <source>It counts the sign-in tickets for WinRM (klist).</source>
        <translation>Il compte les tickets de connexion pour WinRM (klist).</translation>
    </message>
</context>
<context>
    <name>credssp::CarryCards</name>
    <message>
        <source>Take this script to %1</source>
        <translation>Apportez ce script sur %1</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Afficher les étapes</translation>
    </message>
    <message>
        <source>Show the steps for %1</source>
        <translation>Afficher les étapes pour %1</translation>
    </message>
</context>
<context>
    <name>credssp::CarryDialog</name>
    <message>
        <source>Ask %1 by hand</source>
        <translation>Interroger %1 à la main</translation>
    </message>
    <message>
        <source>Ask %1 without a connection to it</source>
        <translation>Interroger %1 sans connexion vers lui</translation>
    </message>
    <message>
        <source>A person takes a script to the server and brings one file back. What the file says counts as reported by a person, not as read.</source>
        <translation>Quelqu’un apporte un script sur le serveur et rapporte un fichier. Ce que dit le fichier compte comme rapporté par une personne, non comme lu.</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Ce qu’il faut faire, étape par étape</translation>
    </message>
    <message>
        <source>Make a &amp;new script</source>
        <translation>Créer un &amp;nouveau script</translation>
    </message>
    <message>
        <source>What this server has answered so far is forgotten.</source>
        <translation>Ce que ce serveur a répondu jusqu’ici est oublié.</translation>
    </message>
    <message>
        <source>Ask over the net&amp;work again</source>
        <translation>Interroger d&amp;e nouveau par le réseau</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The script is being made.</source>
        <translation>Le script est en cours de création.</translation>
    </message>
</context>
<context>
    <name>credssp::CarryModel</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>Le fichier « %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from %2, whose answer is not waited for here.</source>
        <translation>« %1 » vient de %2, dont la réponse n’est pas attendue ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a script that only looks. Open the answer of the script that makes the changes on %2.</source>
        <translation>« %1 » répond à un script qui ne fait que regarder. Ouvrez la réponse du script qui apporte les modifications sur %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of changes on %2. Here the answer of the script that only looks is needed.</source>
        <translation>« %1 » parle de modifications sur %2. Il faut ici la réponse du script qui ne fait que regarder.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of other changes on %2 than these. Open the answer of the script that was saved here.</source>
        <translation>« %1 » parle d’autres modifications sur %2 que celles-ci. Ouvrez la réponse du script qui a été enregistré ici.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Le fichier %1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>credssp::CarryPanel</name>
    <message>
        <source>Save the sc&amp;ript …</source>
        <translation>Enregistrer le s&amp;cript …</translation>
    </message>
    <message>
        <source>Open the &amp;answer …</source>
        <translation>Ouvrir la &amp;réponse …</translation>
    </message>
    <message>
        <source>Read what the script does</source>
        <translation>Lisez ce que fait le script</translation>
    </message>
    <message>
        <source>It only looks, and changes nothing. It works on %1 alone.</source>
        <translation>Il ne fait que regarder et ne modifie rien. Il ne fonctionne que sur %1.</translation>
    </message>
    <message>
        <source>It makes these changes on %1 and nowhere else. It stops at the first one that does not succeed, and where something is no longer as it was shown:</source>
        <translation>Il apporte ces modifications sur %1 et nulle part ailleurs. Il s’arrête à la première qui ne réussit pas, et là où quelque chose n’est plus tel qu’affiché :</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Ce qu’il regarde</translation>
    </message>
    <message>
        <source>The whole script</source>
        <translation>Le script entier</translation>
    </message>
    <message>
        <source>The script for %1</source>
        <translation>Le script pour %1</translation>
    </message>
    <message>
        <source>Save it and take it to %1</source>
        <translation>Enregistrez-le et apportez-le sur %1</translation>
    </message>
    <message>
        <source>Save the script …</source>
        <translation>Enregistrer le script …</translation>
    </message>
    <message>
        <source>Save the script for %1</source>
        <translation>Enregistrer le script pour %1</translation>
    </message>
    <message>
        <source>Run it there, in PowerShell as administrator</source>
        <translation>Exécutez-le sur place, dans PowerShell en tant qu’administrateur</translation>
    </message>
    <message>
        <source>Go to the file&apos;s folder. Look first whether anybody has changed the file: this line must print the same value (SHA-256).</source>
        <translation>Allez dans le dossier du fichier. Vérifiez d’abord que personne n’a modifié le fichier : cette ligne doit afficher la même valeur (SHA-256).</translation>
    </message>
    <message>
        <source>The SHA-256 that it must print for %1</source>
        <translation>Le SHA-256 qu’elle doit afficher pour %1</translation>
    </message>
    <message>
        <source>Windows marks files that come over the network or by mail, and PowerShell then runs them only when they are signed. This line takes the mark away, once you have compared the SHA-256:</source>
        <translation>Windows marque les fichiers qui arrivent par le réseau ou par courrier, et PowerShell ne les exécute alors que s’ils sont signés. Cette ligne enlève la marque, une fois le SHA-256 comparé :</translation>
    </message>
    <message>
        <source>If running scripts is disabled altogether, this allows it in this one PowerShell window, unless a policy of the domain forbids it:</source>
        <translation>Si l’exécution de scripts est entièrement désactivée, ceci l’autorise dans cette seule fenêtre PowerShell, sauf si une stratégie du domaine l’interdit :</translation>
    </message>
    <message>
        <source>PowerShell on %1: allow scripts in this window</source>
        <translation>PowerShell sur %1 : autoriser les scripts dans cette fenêtre</translation>
    </message>
    <message>
        <source>If Windows does not run it</source>
        <translation>Si Windows ne l’exécute pas</translation>
    </message>
    <message>
        <source>Bring back the file that it writes</source>
        <translation>Rapportez le fichier qu’il écrit</translation>
    </message>
    <message>
        <source>Open the answer …</source>
        <translation>Ouvrir la réponse …</translation>
    </message>
    <message>
        <source>Open the answer of %1</source>
        <translation>Ouvrir la réponse de %1</translation>
    </message>
    <message>
        <source>It is called %1 and lies beside the script. You can also drop it here.</source>
        <translation>Il s’appelle %1 et se trouve à côté du script. Vous pouvez aussi le déposer ici.</translation>
    </message>
    <message>
        <source>PowerShell on %1: see that nobody has changed the file</source>
        <translation>PowerShell sur %1 : vérifier que personne n’a modifié le fichier</translation>
    </message>
    <message>
        <source>PowerShell on %1, as administrator: run it</source>
        <translation>PowerShell sur %1, en tant qu’administrateur : l’exécuter</translation>
    </message>
    <message>
        <source>PowerShell on %1: take the mark away</source>
        <translation>PowerShell sur %1 : enlever la marque</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Enregistrer le script</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>Scripts PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Ouvrir la réponse</translation>
    </message>
    <message>
        <source>Answers (*.json);;All files (*)</source>
        <translation>Réponses (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>credssp::CauseModel</name>
    <message>
        <source>You stopped before it was known what would be changed.</source>
        <translation>Vous avez arrêté avant que l’on sache ce qui serait modifié.</translation>
    </message>
    <message>
        <source>What helps is being worked out.</source>
        <translation>Recherche de ce qui peut aider.</translation>
    </message>
    <message>
        <source>The computers are being asked, then what helps is worked out.</source>
        <translation>Les ordinateurs sont interrogés, puis ce qui peut aider est recherché.</translation>
    </message>
    <message>
        <source>What helps most likely is chosen already. Look at it, or choose something else.</source>
        <translation>Ce qui aidera le plus probablement est déjà choisi. Regardez-le, ou choisissez autre chose.</translation>
    </message>
    <message>
        <source>The next best is chosen already. Look at it, or choose something else.</source>
        <translation>Le meilleur choix suivant est déjà fait. Regardez-le, ou choisissez autre chose.</translation>
    </message>
    <message>
        <source>A policy decides this, so nothing can be changed here that would last. Hand the text below on to whoever looks after the policies.</source>
        <translation>Une stratégie en décide, donc rien de ce qui serait modifié ici ne tiendrait. Transmettez le texte ci-dessous à la personne qui s’occupe des stratégies.</translation>
    </message>
    <message>
        <source>Nothing that CredSSP Wizard can change fits. Nothing was changed.</source>
        <translation>Rien de ce que CredSSP Wizard peut modifier ne convient. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Everything that fits was tried, and it did not help.</source>
        <translation>Tout ce qui convient a été essayé, et cela n’a pas aidé.</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as could be seen.</source>
        <translation>Rien d’anormal, pour autant qu’on ait pu le voir.</translation>
    </message>
    <message>
        <source>What would be changed is being worked out.</source>
        <translation>Recherche de ce qui serait modifié.</translation>
    </message>
    <message>
        <source>All steps are ticked.</source>
        <translation>Toutes les étapes sont cochées.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do and to tick. Then go on.</source>
        <translation>
            <numerusform>%n étape à faire et à cocher. Continuez ensuite.</numerusform>
            <numerusform>%n étapes à faire et à cocher. Continuez ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be changed can be read only with administrator rights. The next page offers to continue as administrator; nothing is changed yet.</source>
        <translation>Ce qui serait modifié ne peut être lu qu’avec des droits d’administrateur. La page suivante propose de continuer en tant qu’administrateur&#xa0;; rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>&amp;Review the changes</source>
        <translation>Voir les &amp;modifications</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You stopped before the cause was known.</source>
        <translation>Vous avez arrêté avant que la cause soit connue.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) here are decided by a policy.</source>
        <translation>
            <numerusform>%n paramètre est ici décidé par une stratégie.</numerusform>
            <numerusform>%n paramètres sont ici décidés par une stratégie.</numerusform>
        </translation>
    </message>
    <message>
        <source>If something still fails, go back to the first page and paste its message: the message says more than the checks can see.</source>
        <translation>Si quelque chose échoue encore, revenez à la première page et collez-y le message&#xa0;: il en dit plus que ce que les vérifications peuvent voir.</translation>
    </message>
    <message>
        <source>One thing can help. Look at it; nothing is changed yet.</source>
        <translation>Une chose peut aider. Regardez-la&#xa0;; rien n’est encore modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were looked at and are as they should be.</source>
        <translation>
            <numerusform>%n point a été examiné et est tel qu’il doit être.</numerusform>
            <numerusform>%n points ont été examinés et sont tels qu’ils doivent être.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::CausePage</name>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Ce que nous avons trouvé</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>This page says what most likely stands behind the error, and what helps against it. The best is chosen already; the others stand below it, with what speaks against them.

It is safe: nothing is changed here. On the next page you see every change before it is made.

Press the button at the bottom to look at the changes. What a person must do is listed here as steps; tick each when it is done.</source>
        <translation>Cette page dit ce qui se cache le plus probablement derrière l’erreur, et ce qui peut y remédier. Le meilleur choix est déjà fait&#xa0;; les autres se trouvent en dessous, avec ce qui joue contre eux.

C’est sans danger&#xa0;: rien n’est modifié ici. À la page suivante, vous voyez chaque modification avant qu’elle soit apportée.

Appuyez sur le bouton du bas pour voir les modifications. Ce qu’une personne doit faire est indiqué ici sous forme d’étapes&#xa0;; cochez chacune quand elle est faite.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>What could not be told</source>
        <translation>Ce qui n’a pas pu être établi</translation>
    </message>
    <message>
        <source>Text for the &amp;owner of the policy</source>
        <translation>Te&amp;xte pour le propriétaire de la stratégie</translation>
    </message>
    <message>
        <source>What e&amp;lse is worth knowing</source>
        <translation>Ce qu’il est &amp;bon de savoir aussi</translation>
    </message>
    <message>
        <source>&amp;Why not something else?</source>
        <translation>Pour&amp;quoi pas autre chose&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Do you need CredSSP at all?</source>
        <translation>Avez-vous vraiment besoin de &amp;CredSSP&#xa0;?</translation>
    </message>
</context>
<context>
    <name>credssp::CauseTexts</name>
    <message>
        <source>%1: %2</source>
        <comment>a computer, and a sentence about it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You tried &quot;%1&quot;. It did not help.</source>
        <translation>Vous avez essayé «&#xa0;%1&#xa0;». Cela n’a pas aidé.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>Et encore %n autre de ce genre.</numerusform>
            <numerusform>Et encore %n autres de ce genre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %n change(s).</source>
        <translation>
            <numerusform>Cela apporte %n modification.</numerusform>
            <numerusform>Cela apporte %n modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) you do by hand.</source>
        <translation>
            <numerusform>Vous faites %n autre étape à la main.</numerusform>
            <numerusform>Vous faites %n autres étapes à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see everything first; nothing is changed yet.</source>
        <translation>Vous voyez d’abord tout&#xa0;; rien n’est encore modifié.</translation>
    </message>
</context>
<context>
    <name>credssp::ChangeModel</name>
    <message>
        <source>not begun yet</source>
        <translation>pas encore commencé</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>annulation en cours</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Modification %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What is left to do is no longer what you were shown.</source>
        <translation>Ce qui reste à faire n’est plus ce qui vous a été affiché.</translation>
    </message>
    <message>
        <source>On %1 this would be done with other values now: %2</source>
        <translation>Sur %1, ceci serait maintenant fait avec d’autres valeurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>On %1 this would be done in addition: %2</source>
        <translation>Sur %1, ceci serait fait en plus&#xa0;: %2</translation>
    </message>
    <message>
        <source>On %1 this is no longer needed: %2</source>
        <translation>Sur %1, ceci n’est plus nécessaire&#xa0;: %2</translation>
    </message>
    <message>
        <source>The same is to be done, but in another order or on another computer of the same name.</source>
        <translation>Il s’agit de faire la même chose, mais dans un autre ordre ou sur un autre ordinateur du même nom.</translation>
    </message>
    <message>
        <source>Nothing is being changed. Look at the changes first.</source>
        <translation>Rien n’est en cours de modification. Regardez d’abord les modifications.</translation>
    </message>
    <message>
        <source>The step under way is finished, and nothing after it is begun.</source>
        <translation>L’étape en cours est terminée, et aucune autre n’est commencée ensuite.</translation>
    </message>
    <message>
        <source>The changes are being taken back. Keep this window open.</source>
        <translation>Les modifications sont en cours d’annulation. Laissez cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>The changes are being made. Keep this window open.</source>
        <translation>Les modifications sont en cours. Laissez cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Now it is your turn: something has to be done by hand on %1.</source>
        <translation>À vous maintenant&#xa0;: quelque chose doit être fait à la main sur %1.</translation>
    </message>
    <message>
        <source>You stopped before change %1.</source>
        <translation>Vous avez arrêté avant la modification %1.</translation>
    </message>
    <message>
        <source>Step %1, on %2, could not be taken back.</source>
        <translation>L’étape %1, sur %2, n’a pas pu être annulée.</translation>
    </message>
    <message>
        <source>Change %1, on %2, was not made.</source>
        <translation>La modification %1, sur %2, n’a pas été apportée.</translation>
    </message>
    <message>
        <source>The work could not go on.</source>
        <translation>Le travail n’a pas pu continuer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Everything you were shown was taken back.</source>
        <translation>Tout ce qui vous a été affiché a été annulé.</translation>
    </message>
    <message>
        <source>Everything is done except for what you left out.</source>
        <translation>Tout est fait, sauf ce que vous avez omis.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) cannot be read back here.</source>
        <translation>
            <numerusform>Tout est fait. %n modification ne peut pas être relue ici.</numerusform>
            <numerusform>Tout est fait. %n modifications ne peuvent pas être relues ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done, and it was read back to be sure.</source>
        <translation>Tout est fait, et a été relu par sécurité.</translation>
    </message>
    <message>
        <source>Nothing was taken back so far.</source>
        <translation>Rien n’a été annulé jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Rien n’a été modifié jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before it were taken back.</source>
        <translation>
            <numerusform>%n étape précédente a été annulée.</numerusform>
            <numerusform>%n étapes précédentes ont été annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made and stay made.</source>
        <translation>
            <numerusform>%n modification a été apportée et reste en place.</numerusform>
            <numerusform>%n modifications ont été apportées et restent en place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not begun.</source>
        <translation>
            <numerusform>%n étape n’a pas été commencée.</numerusform>
            <numerusform>%n étapes n’ont pas été commencées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window and open it again: it then offers to finish or to take back what was begun.</source>
        <translation>Fermez la fenêtre et rouvrez-la&#xa0;: elle propose alors de terminer ou d’annuler ce qui a été commencé.</translation>
    </message>
    <message>
        <source>&amp;Look at the changes again</source>
        <translation>Re&amp;voir les modifications</translation>
    </message>
    <message>
        <source>Works the changes out afresh and shows them. Nothing is made.</source>
        <translation>Recherche à nouveau les modifications et les affiche. Rien n’est fait.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Begins the same changes again.</source>
        <translation>Recommence les mêmes modifications.</translation>
    </message>
    <message>
        <source>&amp;Go on with the rest</source>
        <translation>Continuer avec le re&amp;ste</translation>
    </message>
    <message>
        <source>Makes the steps that are left.</source>
        <translation>Effectue les étapes qui restent.</translation>
    </message>
    <message>
        <source>Looks at this step afresh and tries it once more, then goes on.</source>
        <translation>Regarde à nouveau cette étape, la tente encore une fois, puis continue.</translation>
    </message>
    <message>
        <source>Leave this step &amp;out and go on</source>
        <translation>O&amp;mettre cette étape et continuer</translation>
    </message>
    <message>
        <source>Does not make this step and goes on with the next one.</source>
        <translation>N’effectue pas cette étape et passe à la suivante.</translation>
    </message>
    <message>
        <source>&amp;Undo what was done</source>
        <translation>A&amp;nnuler ce qui a été fait</translation>
    </message>
    <message>
        <source>Shows first how it would be taken back. Nothing is made yet.</source>
        <translation>Montre d’abord comment ce serait annulé. Rien n’est encore fait.</translation>
    </message>
    <message>
        <source>&amp;Close and go on in the first window</source>
        <translation>Fermer et continuer &amp;dans la première fenêtre</translation>
    </message>
    <message>
        <source>&amp;Did it work?</source>
        <translation>Est-ce que ce&amp;la marche&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;See what came of it</source>
        <translation>Voir le rés&amp;ultat</translation>
    </message>
    <message>
        <source>Now it is your turn: a script has to be run on %1, and its answer brought back.</source>
        <translation>C’est maintenant à vous : un script doit être exécuté sur %1, et sa réponse rapportée.</translation>
    </message>
    <message numerus="yes">
        <source>Everything you were shown was taken back. %n step(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>Tout ce qui vous a été montré a été annulé. %n étape est rapportée par une personne et n’a pas été relue ici.</numerusform>
            <numerusform>Tout ce qui vous a été montré a été annulé. %n étapes sont rapportées par une personne et n’ont pas été relues ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>Tout est fait. %n modification est rapportée par une personne et n’a pas été relue ici.</numerusform>
            <numerusform>Tout est fait. %n modifications sont rapportées par une personne et n’ont pas été relues ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this window meanwhile: the next start offers to go on.</source>
        <translation>Vous pouvez fermer cette fenêtre en attendant : le prochain démarrage propose de continuer.</translation>
    </message>
</context>
<context>
    <name>credssp::ChangePage</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Modifications en cours</translation>
    </message>
    <message>
        <source>Each change is made, read back to be sure, and written down so that it can be undone.</source>
        <translation>Chaque modification est apportée, relue par sécurité et consignée, afin de pouvoir être annulée.</translation>
    </message>
    <message>
        <source>Progress of the changes</source>
        <translation>Progression des modifications</translation>
    </message>
    <message>
        <source>The changes and what became of them</source>
        <translation>Les modifications et ce qu’elles sont devenues</translation>
    </message>
    <message>
        <source>Stop &amp;after this step</source>
        <translation>A&amp;rrêter après cette étape</translation>
    </message>
    <message>
        <source>The step under way is finished and read back. Nothing after it is begun.</source>
        <translation>L’étape en cours est terminée et relue. Aucune autre n’est commencée ensuite.</translation>
    </message>
    <message>
        <source>The changes you have read are made one after the other. Each is read back, and what was there before is written down first, so that everything can be undone. &quot;Stop after this step&quot; ends between two steps; nothing is left half done. When something does not work, this page says what state things are in, and you choose how to go on.</source>
        <translation>Les modifications que vous avez lues sont apportées l’une après l’autre. Chacune est relue, et ce qui s’y trouvait avant est d’abord consigné, afin que tout puisse être annulé. «&#xa0;Arrêter après cette étape&#xa0;» s’arrête entre deux étapes&#xa0;; rien n’est laissé à moitié fait. Quand quelque chose ne marche pas, cette page dit où en sont les choses, et vous choisissez comment continuer.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Do this, and tick each step when it is done</source>
        <translation>Faites ceci, et cochez chaque étape quand elle est faite</translation>
    </message>
    <message>
        <source>It is done, &amp;go on</source>
        <translation>C’est fait, &amp;continuer</translation>
    </message>
    <message>
        <source>How do you want to go on?</source>
        <translation>Comment voulez-vous continuer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>credssp::ChangeRow</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modification %1</translation>
    </message>
    <message>
        <source>Details of change %1</source>
        <translation>Détails de la modification %1</translation>
    </message>
</context>
<context>
    <name>credssp::CheckModel</name>
    <message numerus="yes">
        <source>%1 of %n computer(s) answered.</source>
        <translation>
            <numerusform>Ordinateurs ayant répondu : %1 sur %n.</numerusform>
            <numerusform>Ordinateurs ayant répondu : %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the check. What was not asked is not known.</source>
        <translation>Vous avez arrêté la vérification. Ce qui n’a pas été demandé n’est pas connu.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be answered.</source>
        <translation>
            <numerusform>%n question est restée sans réponse.</numerusform>
            <numerusform>%n questions sont restées sans réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problème trouvé.</numerusform>
            <numerusform>%n problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Aucun problème n’a été trouvé.</translation>
    </message>
    <message>
        <source>A person brought the answers of %1. They were not read from here.</source>
        <translation>Une personne a apporté les réponses de %1. Elles n’ont pas été lues d’ici.</translation>
    </message>
    <message>
        <source>The answer of %1 is waited for. Open it when its script has run there.</source>
        <translation>La réponse de %1 est attendue. Ouvrez-la quand le script y aura été exécuté.</translation>
    </message>
    <message>
        <source>%1 gave no answer over the network. You can take a script there and bring its answer back.</source>
        <translation>%1 n’a pas répondu par le réseau. Vous pouvez y apporter un script et rapporter sa réponse.</translation>
    </message>
</context>
<context>
    <name>credssp::CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checking the computers</source>
        <translation>Vérification des ordinateurs</translation>
    </message>
    <message>
        <source>Everything is only looked at here. Nothing is changed.</source>
        <translation>Tout est seulement consulté ici. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation>A&amp;rrêter la vérification</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Computers that have answered</source>
        <translation>Ordinateurs qui ont répondu</translation>
    </message>
    <message>
        <source>Show what was &amp;found</source>
        <translation>&amp;Montrer ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Choose a computer to see what was found there.</source>
        <translation>Choisissez un ordinateur pour voir ce qui y a été trouvé.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Choose a line to read why it matters.</source>
        <translation>Choisissez une ligne pour lire pourquoi c’est important.</translation>
    </message>
    <message>
        <source>Every computer is asked what matters for CredSSP. Nothing is changed. A line with a question mark could not be told, and says why. Choose a line to read why it matters. When all have answered, go on to what was found.</source>
        <translation>Chaque ordinateur est interrogé sur ce qui compte pour CredSSP. Rien n’est modifié. Une ligne avec un point d’interrogation n’a pas pu être établie, et dit pourquoi. Choisissez une ligne pour lire pourquoi c’est important. Quand tous ont répondu, passez à ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>A person takes a script to the chosen server and brings its answer back.</source>
        <translation>Quelqu’un apporte un script sur le serveur choisi et rapporte sa réponse.</translation>
    </message>
    <message>
        <source>A server that gives no answer over the network can be asked by hand. Choose it and press &quot;Ask by hand&quot;: you get a script that only looks, somebody runs it there, and you open the file that it writes.</source>
        <translation>Un serveur qui ne répond pas par le réseau peut être interrogé à la main. Choisissez-le et appuyez sur « Interroger à la main » : vous obtenez un script qui ne fait que regarder, quelqu’un l’exécute sur place, et vous ouvrez le fichier qu’il écrit.</translation>
    </message>
    <message>
        <source>Scrip&amp;t and answer …</source>
        <translation>&amp;Script et réponse …</translation>
    </message>
    <message>
        <source>Ask by han&amp;d …</source>
        <translation>&amp;Interroger à la main …</translation>
    </message>
    <message>
        <source>The answer was taken.</source>
        <translation>La réponse a été prise en compte.</translation>
    </message>
</context>
<context>
    <name>credssp::CheckedComputers</name>
    <message>
        <source>being asked</source>
        <translation>interrogation en cours</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>a répondu</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n question sans réponse</numerusform>
            <numerusform>%n questions sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
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
        <translation>Pour regarder cela, il faut des droits d’administrateur sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The registry value &quot;%1&quot; below HKLM\%2 is %3 (%4).</source>
        <translation>La valeur de Registre «&#xa0;%1&#xa0;» sous HKLM\%2 est %3 (%4).</translation>
    </message>
    <message>
        <source>There is no registry value &quot;%1&quot; below HKLM\%2.</source>
        <translation>Il n’y a pas de valeur de Registre «&#xa0;%1&#xa0;» sous HKLM\%2.</translation>
    </message>
    <message>
        <source>There is no registry key HKLM\%1, and so no value &quot;%2&quot;.</source>
        <translation>Il n’y a pas de clé de Registre HKLM\%1, et donc pas de valeur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The registry key HKLM\%1 may not be looked at.</source>
        <translation>La clé de Registre HKLM\%1 ne peut pas être consultée.</translation>
    </message>
</context>
<context>
    <name>credssp::ChoiceCard</name>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>joue contre</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>joue en faveur</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>Raisons&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>credssp::ClientCredSspCheck</name>
    <message>
        <source>It is not known whether &quot;%1&quot; may send credentials with CredSSP.</source>
        <translation>On ne sait pas si «&#xa0;%1&#xa0;» peut envoyer des informations d’identification avec CredSSP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may send credentials with CredSSP.</source>
        <translation>«&#xa0;%1&#xa0;» peut envoyer des informations d’identification avec CredSSP.</translation>
    </message>
    <message>
        <source>CredSSP is switched off on &quot;%1&quot;, the computer that sends the credentials.</source>
        <translation>CredSSP est désactivé sur «&#xa0;%1&#xa0;», l’ordinateur qui envoie les informations d’identification.</translation>
    </message>
    <message>
        <source>A policy decides this, and Windows refuses any other way to change it.</source>
        <translation>Une stratégie en décide, et Windows refuse toute autre façon de le modifier.</translation>
    </message>
    <message>
        <source>Every connection with CredSSP from this computer fails until it is switched on.</source>
        <translation>Toute connexion avec CredSSP depuis cet ordinateur échoue tant qu’il n’est pas activé.</translation>
    </message>
    <message>
        <source>CredSSP on the client</source>
        <translation>CredSSP sur le client</translation>
    </message>
    <message>
        <source>While CredSSP is switched off here, this computer passes on nobody&apos;s sign-in.</source>
        <translation>Tant que CredSSP est désactivé ici, cet ordinateur ne transmet l’ouverture de session de personne.</translation>
    </message>
</context>
<context>
    <name>credssp::ClockCheck</name>
    <message>
        <source>&quot;%1&quot; has no domain whose clock counts.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de domaine dont l’horloge fasse foi.</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>L’ordinateur est dans un groupe de travail.</translation>
    </message>
    <message>
        <source>It is not known whether the clock of &quot;%1&quot; is right.</source>
        <translation>On ne sait pas si l’horloge de «&#xa0;%1&#xa0;» est à l’heure.</translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is wrong.</source>
        <translation>L’horloge de «&#xa0;%1&#xa0;» n’est pas à l’heure.</translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds. Windows accepts at most %1 seconds; beyond that no ticket proves who a server is.</source>
        <translation>
            <numerusform>L’horloge du contrôleur de domaine s’en écarte de %n seconde. Windows accepte au plus %1 secondes ; au-delà, aucun ticket ne prouve qui est un serveur.</numerusform>
            <numerusform>L’horloge du contrôleur de domaine s’en écarte de %n secondes. Windows accepte au plus %1 secondes ; au-delà, aucun ticket ne prouve qui est un serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is right.</source>
        <translation>L’horloge de «&#xa0;%1&#xa0;» est à l’heure.</translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds.</source>
        <translation>
            <numerusform>L’horloge du contrôleur de domaine s’en écarte de %n seconde.</numerusform>
            <numerusform>L’horloge du contrôleur de domaine s’en écarte de %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds. Windows accepts at most %2 seconds; beyond that no ticket proves who the server is.</source>
        <translation>
            <numerusform>Elle s’écarte de l’horloge de « %1 » de %n seconde. Windows accepte au plus %2 secondes ; au-delà, aucun ticket ne prouve qui est le serveur.</numerusform>
            <numerusform>Elle s’écarte de l’horloge de « %1 » de %n secondes. Windows accepte au plus %2 secondes ; au-delà, aucun ticket ne prouve qui est le serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds.</source>
        <translation>
            <numerusform>Elle s’écarte de l’horloge de « %1 » de %n seconde.</numerusform>
            <numerusform>Elle s’écarte de l’horloge de « %1 » de %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Horloges</translation>
    </message>
    <message>
        <source>Proofs of identity are valid for minutes only; clocks that differ by more than five minutes make them worthless.</source>
        <translation>Les preuves d’identité ne sont valables que quelques minutes&#xa0;; des horloges qui diffèrent de plus de cinq minutes leur ôtent toute valeur.</translation>
    </message>
</context>
<context>
    <name>credssp::CommandView</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Read-only text. The Copy button copies the whole command.</source>
        <translation>Texte en lecture seule. Le bouton Copier copie toute la commande.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copier la commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
<context>
    <name>credssp::ComputerName</name>
    <message>
        <source>Type the name of a computer, such as NODE1 or node1.contoso.com.</source>
        <translation>Tapez le nom d’un ordinateur, par exemple NODE1 ou node1.contoso.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank. Type the name without it.</source>
        <translation>«&#xa0;%1&#xa0;» commence ou se termine par un espace. Tapez le nom sans espace.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for several computers. Type the name of one computer, such as NODE1 or node1.contoso.com.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs ordinateurs. Tapez le nom d’un seul ordinateur, par exemple NODE1 ou node1.contoso.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a computer. Type a short name such as NODE1, a full name such as node1.contoso.com, or an IP address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un ordinateur. Tapez un nom court comme NODE1, un nom complet comme node1.contoso.com, ou une adresse IP.</translation>
    </message>
    <message>
        <source>Type the name of an account, such as CONTOSO\anna.</source>
        <translation>Tapez le nom d’un compte, par exemple CONTOSO\anna.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account. Type it as CONTOSO\anna or anna@contoso.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un compte. Tapez-le sous la forme CONTOSO\anna ou anna@contoso.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a service name (SPN). It must look like WSMAN/node1.contoso.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de service (SPN). Il doit ressembler à WSMAN/node1.contoso.com.</translation>
    </message>
</context>
<context>
    <name>credssp::ComputersModel</name>
    <message>
        <source>The example&apos;s own computer</source>
        <translation>L’ordinateur propre à l’exemple</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The error text names this server. Add others if they are involved, too.</source>
        <translation>Le texte de l’erreur nomme ce serveur. Ajoutez-en d’autres s’ils sont aussi concernés.</translation>
    </message>
    <message>
        <source>The example names its servers by itself.</source>
        <translation>L’exemple nomme lui-même ses serveurs.</translation>
    </message>
    <message>
        <source>These are the servers of an earlier run.</source>
        <translation>Ce sont les serveurs d’une exécution antérieure.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be used. Correct or remove what is marked.</source>
        <translation>
            <numerusform>%n entrée est inutilisable. Corrigez ou supprimez ce qui est signalé.</numerusform>
            <numerusform>%n entrées sont inutilisables. Corrigez ou supprimez ce qui est signalé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one server.</source>
        <translation>Indiquez au moins un serveur.</translation>
    </message>
    <message>
        <source>Name the computer that sends the credentials.</source>
        <translation>Indiquez l’ordinateur qui envoie les informations d’identification.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) should be looked at again. You can go on all the same.</source>
        <translation>
            <numerusform>%n nom est à regarder de nouveau. Vous pouvez continuer quand même.</numerusform>
            <numerusform>%n noms sont à regarder de nouveau. Vous pouvez continuer quand même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) will be checked.</source>
        <translation>
            <numerusform>%n serveur sera vérifié.</numerusform>
            <numerusform>%n serveurs seront vérifiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::ComputersPage</name>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Which computers are involved?</source>
        <translation>Quels ordinateurs sont concernés&#xa0;?</translation>
    </message>
    <message>
        <source>One computer sends your user name and password on, the others receive them. Names are enough; nothing is changed yet.</source>
        <translation>Un ordinateur transmet votre nom d’utilisateur et votre mot de passe, les autres les reçoivent. Les noms suffisent&#xa0;; rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>&amp;Check the computers</source>
        <translation>&amp;Vérifier les ordinateurs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sends your credentials.</source>
        <translation>Envoie vos informations d’identification.</translation>
    </message>
    <message>
        <source>The CredSSP client: where you sit, or the gateway of Windows Admin Center.</source>
        <translation>Le client CredSSP&#xa0;: l’ordinateur devant vous, ou la passerelle de Windows Admin Center.</translation>
    </message>
    <message>
        <source>The computer that sends the credentials</source>
        <translation>L’ordinateur qui envoie les informations d’identification</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Receives your credentials and passes them on.</source>
        <translation>Reçoit vos informations d’identification et les transmet.</translation>
    </message>
    <message>
        <source>The CredSSP server: type each name as it is used for the connection.</source>
        <translation>Le serveur CredSSP&#xa0;: tapez chaque nom tel qu’il est utilisé pour la connexion.</translation>
    </message>
    <message>
        <source>&amp;Add a server</source>
        <translation>Ajouter un &amp;serveur</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>&amp;Coller une liste</translation>
    </message>
    <message>
        <source>One name a line, or names separated by commas or semicolons.</source>
        <translation>Un nom par ligne, ou des noms séparés par des virgules ou des points-virgules.</translation>
    </message>
    <message>
        <source>The clipboard holds no names. Copy a list first.</source>
        <translation>Le Presse-papiers ne contient aucun nom. Copiez d’abord une liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added.</source>
        <translation>
            <numerusform>%n nom ajouté.</numerusform>
            <numerusform>%n noms ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>With CredSSP one computer sends your user name and password to another, which can then use them for a third one. Name the computer where the connection starts, and the servers it goes to.

Type the names as you use them for the connection: what Windows allows is compared with the very name. Nothing is changed here.

Then press &quot;Check the computers&quot;.</source>
        <translation>Avec CredSSP, un ordinateur envoie votre nom d’utilisateur et votre mot de passe à un autre, qui peut alors s’en servir pour un troisième. Indiquez l’ordinateur d’où part la connexion, et les serveurs auxquels elle mène.

Tapez les noms tels que vous les utilisez pour la connexion&#xa0;: Windows compare ce qui est autorisé avec ce nom exactement. Rien n’est modifié ici.

Appuyez ensuite sur «&#xa0;Vérifier les ordinateurs&#xa0;».</translation>
    </message>
</context>
<context>
    <name>credssp::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>credssp::CorrectClock</name>
    <message>
        <source>Set the clock right</source>
        <translation>Remettre l’horloge à l’heure</translation>
    </message>
    <message>
        <source>If you want the computers to recognize each other, then bring the clock that is off back to the domain&apos;s time.</source>
        <translation>Si vous voulez que les ordinateurs se reconnaissent, alors remettez l’horloge déréglée à l’heure du domaine.</translation>
    </message>
    <message>
        <source>The clock is more than 5 minutes off on: %1. Kerberos then proves nobody&apos;s identity.</source>
        <translation>L’horloge est décalée de plus de 5 minutes sur&#xa0;: %1. Kerberos ne prouve alors l’identité de personne.</translation>
    </message>
    <message>
        <source>No clock that could be read is off.</source>
        <translation>Aucune horloge qui a pu être lue n’est décalée.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspDisabledClient</name>
    <message>
        <source>CredSSP is switched off on the computer that you connect from (CredSSP authentication is disabled in the client configuration).</source>
        <translation>CredSSP est désactivé sur l’ordinateur depuis lequel vous vous connectez (l’authentification CredSSP est désactivée dans la configuration du client).</translation>
    </message>
    <message>
        <source>CredSSP has to be switched on on both sides, and on the computer that you connect from it is off. Nothing was sent to the server.</source>
        <translation>CredSSP doit être activé des deux côtés, et il ne l’est pas sur l’ordinateur d’où vous vous connectez. Rien n’a été envoyé au serveur.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspDisabledServer</name>
    <message>
        <source>CredSSP is switched off on the server (the server does not offer CredSSP authentication).</source>
        <translation>CredSSP est désactivé sur le serveur (le serveur ne propose pas l’authentification CredSSP).</translation>
    </message>
    <message>
        <source>CredSSP has to be switched on on both sides, and on the server it is off. You asked for CredSSP, and the server offers other ways only.</source>
        <translation>CredSSP doit être activé des deux côtés, et il ne l’est pas sur le serveur. Vous avez demandé CredSSP, et le serveur ne propose que d’autres méthodes.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspHandshake</name>
    <message>
        <source>The computers could not agree on a secure CredSSP connection (the exchange of tokens failed).</source>
        <translation>Les ordinateurs n’ont pas pu convenir d’une connexion CredSSP sécurisée (l’échange de jetons a échoué).</translation>
    </message>
    <message>
        <source>The two computers began to talk CredSSP and did not come to an end. Often CredSSP is off on the server, or one of the two lacks updates.</source>
        <translation>Les deux ordinateurs ont commencé à parler CredSSP et ne sont pas allés au bout. Souvent, CredSSP est désactivé sur le serveur, ou des mises à jour manquent à l’un des deux.</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspPolicyManaged</name>
    <message>
        <source>CredSSP cannot be switched on or off here because a policy of your organization controls it (the setting is controlled by Group Policy).</source>
        <translation>CredSSP ne peut être ni activé ni désactivé ici, car une stratégie de votre organisation en décide (le paramètre est contrôlé par une stratégie de groupe).</translation>
    </message>
    <message>
        <source>Somebody manages this setting for many computers at once, so it cannot be changed here. Whoever looks after the group policies has to change it.</source>
        <translation>Quelqu’un gère ce paramètre pour de nombreux ordinateurs à la fois, il ne peut donc pas être modifié ici. La personne chargée des stratégies de groupe doit le modifier.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationLinter</name>
    <message>
        <source>&quot;%1&quot; is the address of &quot;%2&quot;. Windows compares names, so it does not count.</source>
        <translation>«&#xa0;%1&#xa0;» est l’adresse de «&#xa0;%2&#xa0;». Windows compare les noms, donc l’entrée ne compte pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a cluster name; the entry names &quot;%2&quot;. Windows compares the names as they are typed, so it does not count.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un cluster&#xa0;; l’entrée nomme «&#xa0;%2&#xa0;». Windows compare les noms tels qu’ils sont tapés, donc l’entrée ne compte pas.</translation>
    </message>
    <message>
        <source>You connect to the address &quot;%1&quot;; the entry names &quot;%2&quot;. Windows compares the names as they are typed, so it does not count.</source>
        <translation>Vous vous connectez à l’adresse «&#xa0;%1&#xa0;»&#xa0;; l’entrée nomme «&#xa0;%2&#xa0;». Windows compare les noms tels qu’ils sont tapés, donc l’entrée ne compte pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the short and the full name of one computer. Windows compares the names as they are typed, so the entry does not count.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont le nom court et le nom complet d’un même ordinateur. Windows compare les noms tels qu’ils sont tapés, donc l’entrée ne compte pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are two names of one computer. Windows compares the names as they are typed, so the entry does not count.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont deux noms d’un même ordinateur. Windows compare les noms tels qu’ils sont tapés, donc l’entrée ne compte pas.</translation>
    </message>
    <message>
        <source>Several names, or a name and blanks, stand in one entry. Each server needs an entry of its own.</source>
        <translation>Une même entrée contient plusieurs noms, ou un nom et des espaces. Chaque serveur a besoin de sa propre entrée.</translation>
    </message>
    <message>
        <source>Windows takes only one * in an entry.</source>
        <translation>Windows n’accepte qu’un seul * dans une entrée.</translation>
    </message>
    <message>
        <source>The entry does not begin with &quot;wsman/&quot;, so Windows does not use it for remote management.</source>
        <translation>L’entrée ne commence pas par «&#xa0;wsman/&#xa0;», donc Windows ne l’utilise pas pour la gestion à distance.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; of the list &quot;%2&quot; on &quot;%3&quot; is meant for &quot;%4&quot; but does not count.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» de la liste «&#xa0;%2&#xa0;» sur «&#xa0;%3&#xa0;» est destinée à «&#xa0;%4&#xa0;» mais ne compte pas.</translation>
    </message>
    <message>
        <source>The entry reads &quot;%1&quot;.</source>
        <translation>L’entrée est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; on &quot;%2&quot; names &quot;%3&quot; more than once.</source>
        <translation>La liste «&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;» nomme «&#xa0;%3&#xa0;» plus d’une fois.</translation>
    </message>
    <message>
        <source>The entries %1 are equal. One is enough; Windows&apos; own command adds another one every time that it runs.</source>
        <translation>Les entrées %1 sont identiques. Une seule suffit&#xa0;; la commande de Windows en ajoute une autre à chaque exécution.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; on &quot;%2&quot; has gaps in its numbering.</source>
        <translation>La liste «&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;» a des trous dans sa numérotation.</translation>
    </message>
    <message>
        <source>Its entries are numbered %1. Windows&apos; own command counts the entries and writes the next number, and so it can overwrite an entry that is there.</source>
        <translation>Ses entrées portent les numéros %1. La commande de Windows compte les entrées et écrit le numéro suivant&#xa0;; elle peut donc écraser une entrée existante.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; has a wildcard: credentials may go to every computer whose name fits it. Entries for single servers are safer.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» contient un caractère générique&#xa0;: les informations d’identification peuvent aller à tout ordinateur dont le nom y correspond. Des entrées pour des serveurs individuels sont plus sûres.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) holds more than one name and covers no computer.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» («&#xa0;%2&#xa0;») contient plus d’un nom et ne couvre aucun ordinateur.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) has more than one *, which Windows does not take.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» («&#xa0;%2&#xa0;») contient plus d’un *, ce que Windows n’accepte pas.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) has no prefix such as &quot;wsman/&quot;.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» («&#xa0;%2&#xa0;») n’a pas de préfixe tel que «&#xa0;wsman/&#xa0;».</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is there more than once.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» est présente plus d’une fois.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is no text (REG_SZ) and does not count.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» n’est pas du texte (REG_SZ) et ne compte pas.</translation>
    </message>
    <message>
        <source>The numbering has gaps (%1).</source>
        <translation>La numérotation a des trous (%1).</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationListCheck</name>
    <message>
        <source>This computer&apos;s local policy could not be read.</source>
        <translation>La stratégie locale de cet ordinateur n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The local policy switches this list off again when policies are refreshed next.</source>
        <translation>La stratégie locale désactivera de nouveau cette liste à la prochaine actualisation des stratégies.</translation>
    </message>
    <message>
        <source>The local policy has an entry for it, which has not reached the registry yet.</source>
        <translation>La stratégie locale contient une entrée pour lui, qui n’est pas encore arrivée dans le Registre.</translation>
    </message>
    <message>
        <source>The delegation list was not looked at for &quot;%1&quot;.</source>
        <translation>La liste de délégation n’a pas été examinée pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name leads to no address, so it has to be put right first.</source>
        <translation>Le nom ne mène à aucune adresse&#xa0;; il faut donc d’abord corriger cela.</translation>
    </message>
    <message>
        <source>The delegation list of &quot;%1&quot; does not count for &quot;%2&quot;.</source>
        <translation>La liste de délégation de «&#xa0;%1&#xa0;» ne compte pas pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Windows then goes by the list for servers whose identity cannot be proven.</source>
        <translation>Windows suit alors la liste des serveurs dont l’identité ne peut pas être prouvée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forbidden to send credentials to &quot;%2&quot;.</source>
        <translation>Il est interdit à «&#xa0;%1&#xa0;» d’envoyer des informations d’identification à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it, and a Deny entry outweighs every Allow entry.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» («&#xa0;%2&#xa0;») de la liste «&#xa0;%3&#xa0;» le couvre, et une entrée de refus l’emporte sur toute entrée d’autorisation.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed to send credentials to &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas autorisé à envoyer des informations d’identification à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; below HKLM\%2 has no entry that covers &quot;%3&quot;.</source>
        <translation>La liste «&#xa0;%1&#xa0;» sous HKLM\%2 n’a pas d’entrée qui couvre «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is allowed to send credentials to &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» est autorisé à envoyer des informations d’identification à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it, and the list is switched on.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» («&#xa0;%2&#xa0;») de la liste «&#xa0;%3&#xa0;» le couvre, et la liste est activée.</translation>
    </message>
    <message>
        <source>The delegation list of &quot;%1&quot; is not switched on.</source>
        <translation>La liste de délégation de «&#xa0;%1&#xa0;» n’est pas activée.</translation>
    </message>
    <message>
        <source>Without the value 1 (REG_DWORD) Windows ignores the list of servers below it.</source>
        <translation>Sans la valeur 1 (REG_DWORD), Windows ignore la liste de serveurs qui se trouve dessous.</translation>
    </message>
    <message>
        <source>It is not known to which servers &quot;%1&quot; may send credentials.</source>
        <translation>On ne sait pas à quels serveurs «&#xa0;%1&#xa0;» peut envoyer des informations d’identification.</translation>
    </message>
    <message>
        <source>It is not known whether &quot;%1&quot; is forbidden to send credentials to some servers.</source>
        <translation>On ne sait pas s’il est interdit à «&#xa0;%1&#xa0;» d’envoyer des informations d’identification à certains serveurs.</translation>
    </message>
    <message>
        <source>Some other entries of the delegation list of &quot;%1&quot; are worth a look.</source>
        <translation>Quelques autres entrées de la liste de délégation de «&#xa0;%1&#xa0;» méritent un coup d’œil.</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>Liste de délégation</translation>
    </message>
    <message>
        <source>Windows passes on a sign-in only to the servers that stand in this list.</source>
        <translation>Windows ne transmet une ouverture de session qu’aux serveurs qui figurent dans cette liste.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationPolicyMissing</name>
    <message>
        <source>Windows does not send your user name and password to this server because the server is not in the list of allowed servers (Allow Delegating Fresh Credentials).</source>
        <translation>Windows n’envoie pas votre nom d’utilisateur et votre mot de passe à ce serveur, car le serveur n’est pas dans la liste des serveurs autorisés (Autoriser la délégation de nouvelles informations d’identification).</translation>
    </message>
    <message>
        <source>This computer may send your password only to the servers on a list, and this server is not on it. Often the server was called by another name than the one on the list.</source>
        <translation>Cet ordinateur ne peut envoyer votre mot de passe qu’aux serveurs d’une liste, et ce serveur n’y figure pas. Souvent, le serveur a été appelé par un autre nom que celui de la liste.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationUntrusted</name>
    <message>
        <source>Windows does not send your user name and password to the server because the server could not prove who it is (computer policy: the computer is not trusted).</source>
        <translation>Windows n’envoie pas votre nom d’utilisateur et votre mot de passe au serveur, car le serveur n’a pas pu prouver qui il est (stratégie de l’ordinateur&#xa0;: l’ordinateur n’est pas approuvé).</translation>
    </message>
    <message>
        <source>Windows hands your password only to a server that can prove its name. The proof failed: often the server&apos;s registered name (SPN) is missing, or the server&apos;s service for remote management needs a restart.</source>
        <translation>Windows ne remet votre mot de passe qu’à un serveur qui peut prouver son nom. La preuve a échoué : souvent, le nom enregistré du serveur (SPN) manque, ou son service de gestion à distance doit être redémarré.</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationUntrustedNtlm</name>
    <message>
        <source>Windows does not send your user name and password to the server because the server could not prove who it is, and the message names the policy for NTLM (computer policy: the computer is not trusted).</source>
        <translation>Windows n’envoie pas votre nom d’utilisateur et votre mot de passe au serveur, car le serveur n’a pas pu prouver qui il est, et le message nomme la stratégie pour NTLM (stratégie de l’ordinateur&#xa0;: l’ordinateur n’est pas approuvé).</translation>
    </message>
    <message>
        <source>Windows hands your password only to a server that can prove its name, and the proof failed. The policy for NTLM that the message names would let Windows do without the proof; it is the last thing to try.</source>
        <translation>Windows ne remet votre mot de passe qu’à un serveur qui peut prouver son nom, et la preuve a échoué. La stratégie pour NTLM que nomme le message permettrait à Windows de s’en passer ; c’est la dernière chose à essayer.</translation>
    </message>
</context>
<context>
    <name>credssp::Diagnosis</name>
    <message>
        <source>A policy is the cause; this would not change it.</source>
        <translation>Une stratégie est la cause&#xa0;; ceci n’y changerait rien.</translation>
    </message>
    <message>
        <source>It was tried and did not help.</source>
        <translation>Cela a été essayé et n’a pas aidé.</translation>
    </message>
</context>
<context>
    <name>credssp::DisclosureButton</name>
    <message>
        <source>open</source>
        <translation>développé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>réduit</translation>
    </message>
</context>
<context>
    <name>credssp::DomainCheck</name>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are in different domains.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont dans des domaines différents.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in &quot;%2&quot;, &quot;%3&quot; is in &quot;%4&quot;, and neither domain trusts the other. So nothing can prove to the client who the server is. It is best to use computers of one domain.</source>
        <translation>«&#xa0;%1&#xa0;» est dans «&#xa0;%2&#xa0;», «&#xa0;%3&#xa0;» est dans «&#xa0;%4&#xa0;», et aucun des deux domaines n’approuve l’autre. Rien ne peut donc prouver au client qui est le serveur. Le mieux est d’utiliser des ordinateurs d’un même domaine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the domain &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» est dans le domaine «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The client &quot;%1&quot; is in the same domain, or in one with which there is a trust relationship.</source>
        <translation>Le client « %1 » est dans le même domaine, ou dans un domaine avec lequel il existe une relation d’approbation.</translation>
    </message>
    <message>
        <source>It is not known in which domain &quot;%1&quot; is.</source>
        <translation>On ne sait pas dans quel domaine se trouve «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, not in a domain.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un groupe de travail, pas dans un domaine.</translation>
    </message>
    <message>
        <source>Its workgroup is &quot;%1&quot;. Only a domain, or a certificate that is trusted, can prove who a server is. It is best to use computers of one domain.</source>
        <translation>Son groupe de travail est «&#xa0;%1&#xa0;». Seul un domaine, ou un certificat approuvé, peut prouver qui est un serveur. Le mieux est d’utiliser des ordinateurs d’un même domaine.</translation>
    </message>
    <message>
        <source>No domain controller answers &quot;%1&quot;.</source>
        <translation>Aucun contrôleur de domaine ne répond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; was asked and nobody answered (code %2). Without a domain controller no ticket proves who a server is. Check the network and the DNS servers of this computer.</source>
        <translation>Le domaine «&#xa0;%1&#xa0;» a été interrogé et personne n’a répondu (code %2). Sans contrôleur de domaine, aucun ticket ne prouve qui est un serveur. Vérifiez le réseau et les serveurs DNS de cet ordinateur.</translation>
    </message>
    <message>
        <source>Domain membership</source>
        <translation>Appartenance au domaine</translation>
    </message>
    <message>
        <source>Computers of one domain, or of domains that trust each other, can prove to each other who they are.</source>
        <translation>Les ordinateurs d’un même domaine, ou de domaines qui s’approuvent, peuvent se prouver mutuellement qui ils sont.</translation>
    </message>
</context>
<context>
    <name>credssp::DomainController</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no domain to ask.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un groupe de travail. Il n’y a pas de domaine à interroger.</translation>
    </message>
    <message>
        <source>No domain controller of &quot;%1&quot; answers.</source>
        <translation>Aucun contrôleur de domaine de «&#xa0;%1&#xa0;» ne répond.</translation>
    </message>
</context>
<context>
    <name>credssp::DoneModel</name>
    <message>
        <source>Done</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Everything was taken back</source>
        <translation>Tout a été annulé</translation>
    </message>
    <message>
        <source>Not everything was done</source>
        <translation>Tout n’a pas été fait</translation>
    </message>
    <message>
        <source>The computers are being asked what is on now.</source>
        <translation>Les ordinateurs sont interrogés sur ce qui est activé maintenant.</translation>
    </message>
    <message>
        <source>While it is on, sign-ins can be passed on. Turn it off when the work is done.</source>
        <translation>Tant qu’il est activé, des ouvertures de session peuvent être transmises. Désactivez-le quand le travail est terminé.</translation>
    </message>
    <message>
        <source>Somebody else decides here. Hand the text below on to them.</source>
        <translation>Quelqu’un d’autre décide ici. Transmettez-lui le texte ci-dessous.</translation>
    </message>
    <message>
        <source>All computers are as they were before.</source>
        <translation>Tous les ordinateurs sont comme avant.</translation>
    </message>
    <message>
        <source>What can be given back was given back, and was read back.</source>
        <translation>Ce qui peut être rendu a été rendu, et a été relu.</translation>
    </message>
    <message>
        <source>Nothing that was switched on here is on any more.</source>
        <translation>Rien de ce qui a été activé ici n’est encore activé.</translation>
    </message>
    <message>
        <source>%1 (by the journal; it could not be read now)</source>
        <translation>%1 (d’après le journal&#xa0;; cela n’a pas pu être lu maintenant)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the report lists.</source>
        <translation>
            <numerusform>Et %n autre, que le rapport indique.</numerusform>
            <numerusform>Et %n autres, que le rapport indique.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on, because: %1 (%2, %3)</source>
        <translation>Il reste activé, car&#xa0;: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 In practice: nothing real is on. Since %2, by %3.</source>
        <translation>%1 À l’entraînement seulement&#xa0;: rien de réel n’est activé. Depuis le %2, par %3.</translation>
    </message>
    <message>
        <source>%1 Since %2, by %3.</source>
        <translation>%1 Depuis le %2, par %3.</translation>
    </message>
    <message>
        <source>&amp;Undo the rest…</source>
        <translation>Ann&amp;uler le reste…</translation>
    </message>
    <message>
        <source>&amp;Undo everything…</source>
        <translation>To&amp;ut annuler…</translation>
    </message>
    <message>
        <source>For your ticket</source>
        <translation>Pour votre ticket</translation>
    </message>
    <message>
        <source>Text to hand on</source>
        <translation>Texte à transmettre</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Le rapport n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still switched on: CredSSP, on %1</source>
        <translation>Encore activé&#xa0;: CredSSP, sur %1</translation>
    </message>
    <message>
        <source>Still allowed: passing sign-ins on, from %1</source>
        <translation>Encore autorisé&#xa0;: transmettre des ouvertures de session, depuis %1</translation>
    </message>
    <message>
        <source>Turn CredSSP &amp;off now</source>
        <translation>&amp;Désactiver CredSSP maintenant</translation>
    </message>
    <message>
        <source>Take it back n&amp;ow</source>
        <translation>Annuler &amp;maintenant</translation>
    </message>
    <message>
        <source>CredSSP is switched on, on %1. Nobody has said why it should stay on.</source>
        <translation>CredSSP est activé, sur %1. Personne n’a dit pourquoi il devrait le rester.</translation>
    </message>
    <message>
        <source>Sign-ins may be passed on from %1. Nobody has said why that should stay so.</source>
        <translation>Des ouvertures de session peuvent être transmises depuis %1. Personne n’a dit pourquoi cela devrait rester ainsi.</translation>
    </message>
    <message>
        <source>CredSSP itself was not switched on here, but where it is on, sign-ins can be passed on. Take this back when the work is done.</source>
        <translation>CredSSP lui-même n’a pas été activé ici, mais là où il est activé, des ouvertures de session peuvent être transmises. Annulez ceci quand le travail est terminé.</translation>
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
        <translation>La raison est notée.</translation>
    </message>
    <message>
        <source>Shows every change first; nothing is changed yet.</source>
        <translation>Montre d’abord chaque modification&#xa0;; rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>&amp;Keep it on…</source>
        <translation>&amp;Laisser activé…</translation>
    </message>
    <message>
        <source>Asks for the reason, which the report then says.</source>
        <translation>Demande la raison, que le rapport indique ensuite.</translation>
    </message>
    <message>
        <source>&amp;Why does it stay on?</source>
        <translation>Pour&amp;quoi reste-t-il activé&#xa0;?</translation>
    </message>
    <message>
        <source>Why does it stay on?</source>
        <translation>Pourquoi reste-t-il activé&#xa0;?</translation>
    </message>
    <message>
        <source>For example: the cluster is built until Thursday</source>
        <translation>Par exemple&#xa0;: le cluster est en construction jusqu’à jeudi</translation>
    </message>
    <message>
        <source>&amp;Record the reason</source>
        <translation>&amp;Noter la raison</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Copy the te&amp;xt</source>
        <translation>Copier le te&amp;xte</translation>
    </message>
    <message>
        <source>Copy the text to hand on</source>
        <translation>Copier le texte à transmettre</translation>
    </message>
    <message>
        <source>Copy the &amp;ticket text</source>
        <translation>Copier le texte du &amp;ticket</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>Copier le texte du ticket</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Enre&amp;gistrer le rapport…</translation>
    </message>
    <message>
        <source>As a page for people (HTML) or for programs (JSON).</source>
        <translation>En page pour les personnes (HTML) ou en données pour les programmes (JSON).</translation>
    </message>
    <message>
        <source>Shows every step first; nothing is changed yet.</source>
        <translation>Montre d’abord chaque étape&#xa0;; rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Still on from earlier sessions</source>
        <translation>Encore activé depuis des sessions antérieures</translation>
    </message>
    <message>
        <source>&amp;Keep it on for another reason…</source>
        <translation>Laisser activé pour une autre &amp;raison…</translation>
    </message>
    <message numerus="yes">
        <source>Still on from &amp;earlier sessions: %n</source>
        <translation>
            <numerusform>Encore activé depuis des &amp;sessions antérieures&#xa0;: %n</numerusform>
            <numerusform>Encore activés depuis des &amp;sessions antérieures&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Page for people (*.html)</source>
        <translation>Page pour les personnes (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Données pour les programmes (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>This page says what was changed and what is still on. While CredSSP is on, sign-ins can be passed on: turn it off when the work is done. Taking back and turning off show every step first. The ticket text and the report say everything that happened here.</source>
        <translation>Cette page dit ce qui a été modifié et ce qui est encore activé. Tant que CredSSP est activé, des ouvertures de session peuvent être transmises&#xa0;: désactivez-le quand le travail est terminé. L’annulation et la désactivation montrent d’abord chaque étape. Le texte du ticket et le rapport disent tout ce qui s’est passé ici.</translation>
    </message>
</context>
<context>
    <name>credssp::EarlierSessions</name>
    <message>
        <source>An earlier practice run was interrupted.</source>
        <translation>Un entraînement antérieur a été interrompu.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted before all its changes were made.</source>
        <translation>Une exécution antérieure a été interrompue avant que toutes ses modifications soient apportées.</translation>
    </message>
    <message>
        <source>It was begun on %1 by %2, for %3. You can finish it or take it back; you see every step before it happens.</source>
        <translation>Elle a été commencée le %1 par %2, pour %3. Vous pouvez la terminer ou l’annuler&#xa0;; vous voyez chaque étape avant qu’elle soit faite.</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>&amp;Regarder</translation>
    </message>
    <message>
        <source>CredSSP is still on in a practice world of an earlier run.</source>
        <translation>CredSSP est encore activé dans un monde d’entraînement d’une exécution antérieure.</translation>
    </message>
    <message>
        <source>CredSSP is still on from an earlier run.</source>
        <translation>CredSSP est encore activé depuis une exécution antérieure.</translation>
    </message>
    <message>
        <source>It was turned on for %1 by %2, and is on since %3. You see every step before it happens.</source>
        <translation>Il a été activé pour %1 par %2, et l’est depuis le %3. Vous voyez chaque étape avant qu’elle soit faite.</translation>
    </message>
    <message>
        <source>T&amp;urn CredSSP off …</source>
        <translation>&amp;Désactiver CredSSP …</translation>
    </message>
    <message numerus="yes">
        <source>What %n earlier run(s) did cannot be told.</source>
        <translation>
            <numerusform>Ce que %n exécution antérieure a fait ne peut pas être établi.</numerusform>
            <numerusform>Ce que %n exécutions antérieures ont fait ne peut pas être établi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ins may still be passed on in a practice world of an earlier run.</source>
        <translation>Des ouvertures de session peuvent encore être transmises dans un monde d’entraînement d’une exécution précédente.</translation>
    </message>
    <message>
        <source>Sign-ins may still be passed on, by what an earlier run set.</source>
        <translation>Des ouvertures de session peuvent encore être transmises, en raison de ce qu’une exécution précédente a défini.</translation>
    </message>
    <message>
        <source>Undo &amp;it …</source>
        <translation>Annu&amp;ler …</translation>
    </message>
    <message>
        <source>An earlier practice run waits for you.</source>
        <translation>Un entraînement antérieur vous attend.</translation>
    </message>
    <message>
        <source>An earlier run waits for you.</source>
        <translation>Une exécution antérieure vous attend.</translation>
    </message>
    <message>
        <source>It was begun on %1 by %2, for %3. Something has to be done by hand, or the answer of a script has to be brought. You see every step before it happens.</source>
        <translation>Elle a été commencée le %1 par %2, pour %3. Il faut faire quelque chose à la main, ou apporter la réponse d’un script. Vous voyez chaque étape avant qu’elle soit faite.</translation>
    </message>
    <message>
        <source>Go on with &amp;it</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>credssp::Elevation</name>
    <message>
        <source>Only Windows has this kind of window.</source>
        <translation>Seul Windows a ce genre de fenêtre.</translation>
    </message>
    <message>
        <source>Windows was told not to start the window as administrator. Nothing was changed.</source>
        <translation>Il a été répondu à Windows de ne pas démarrer la fenêtre en tant qu’administrateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Windows could not start the window as administrator. Nothing was changed.</source>
        <translation>Windows n’a pas pu démarrer la fenêtre en tant qu’administrateur. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>credssp::ElevationCheck</name>
    <message>
        <source>It is not known whether you have administrator rights on &quot;%1&quot;.</source>
        <translation>On ne sait pas si vous avez des droits d’administrateur sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You have administrator rights on &quot;%1&quot;.</source>
        <translation>Vous avez des droits d’administrateur sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>All settings can be read and changed as &quot;%1&quot;.</source>
        <translation>Tous les paramètres peuvent être lus et modifiés en tant que «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You have no administrator rights on &quot;%1&quot; at the moment.</source>
        <translation>Vous n’avez pas de droits d’administrateur sur «&#xa0;%1&#xa0;» en ce moment.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works there with ordinary rights (not elevated). Some settings cannot be read, and none can be changed, before you continue as administrator.</source>
        <translation>«&#xa0;%1&#xa0;» y travaille avec des droits ordinaires (sans élévation). Certains paramètres ne peuvent pas être lus, et aucun ne peut être modifié, tant que vous ne continuez pas en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Droits d’administrateur</translation>
    </message>
    <message>
        <source>Without administrator rights some settings cannot be read, and none can be changed.</source>
        <translation>Sans droits d’administrateur, certains paramètres ne peuvent pas être lus, et aucun ne peut être modifié.</translation>
    </message>
</context>
<context>
    <name>credssp::EncryptionOracle</name>
    <message>
        <source>One of the two computers lacks a security update for CredSSP (encryption oracle remediation, CVE-2018-0886).</source>
        <translation>Il manque à l’un des deux ordinateurs une mise à jour de sécurité pour CredSSP (encryption oracle remediation, CVE-2018-0886).</translation>
    </message>
    <message>
        <source>In 2018 Windows got a security update for CredSSP, and a computer with it refuses one without it. The older of the two computers needs its updates.</source>
        <translation>En 2018, Windows a reçu une mise à jour de sécurité pour CredSSP, et un ordinateur qui l’a refuse un ordinateur qui ne l’a pas. Le plus ancien des deux a besoin de ses mises à jour.</translation>
    </message>
</context>
<context>
    <name>credssp::EncryptionOracleCheck</name>
    <message>
        <source>&quot;%1&quot; is open to an attack on CredSSP that has been known since 2018.</source>
        <translation>«&#xa0;%1&#xa0;» est exposé à une attaque contre CredSSP connue depuis 2018.</translation>
    </message>
    <message>
        <source>The value 2 (&quot;Vulnerable&quot;) accepts computers without the update against CVE-2018-0886. Install the update on the other side instead, then set it back.</source>
        <translation>La valeur 2 («&#xa0;Vulnerable&#xa0;») accepte les ordinateurs sans la mise à jour contre CVE-2018-0886. Installez plutôt la mise à jour de l’autre côté, puis rétablissez la valeur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a security update of CredSSP.</source>
        <translation>Il manque à «&#xa0;%1&#xa0;» une mise à jour de sécurité de CredSSP.</translation>
    </message>
    <message>
        <source>The update against CVE-2018-0886 (KB4093492 or later) is not installed. Computers that have it refuse CredSSP with this one.</source>
        <translation>La mise à jour contre CVE-2018-0886 (KB4093492 ou ultérieure) n’est pas installée. Les ordinateurs qui l’ont refusent CredSSP avec celui-ci.</translation>
    </message>
    <message>
        <source>It is not known how &quot;%1&quot; treats computers without the CredSSP update.</source>
        <translation>On ne sait pas comment «&#xa0;%1&#xa0;» traite les ordinateurs sans la mise à jour de CredSSP.</translation>
    </message>
    <message>
        <source>It is not known whether &quot;%1&quot; has the CredSSP update.</source>
        <translation>On ne sait pas si «&#xa0;%1&#xa0;» a la mise à jour de CredSSP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the CredSSP update, and no setting undoes it.</source>
        <translation>«&#xa0;%1&#xa0;» a la mise à jour de CredSSP, et aucun paramètre ne l’annule.</translation>
    </message>
    <message>
        <source>CredSSP security update</source>
        <translation>Mise à jour de sécurité de CredSSP</translation>
    </message>
    <message>
        <source>A computer with this security update refuses CredSSP with one that lacks it (CVE-2018-0886).</source>
        <translation>Un ordinateur qui a cette mise à jour de sécurité refuse CredSSP avec un ordinateur qui ne l’a pas (CVE-2018-0886).</translation>
    </message>
</context>
<context>
    <name>credssp::Ending</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers, and how many more</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::Error</name>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Windows did not allow access to &quot;%1&quot;. Continue as administrator.</source>
        <translation>Windows n’a pas permis l’accès à «&#xa0;%1&#xa0;». Continuez en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer. Check its name, that it is running, and the network.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond pas. Vérifiez son nom, qu’il fonctionne, et le réseau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time. Try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>Stopped before &quot;%1&quot; was finished.</source>
        <translation>Arrêté avant que «&#xa0;%1&#xa0;» ne soit terminé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available here yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore disponible ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used. Check how it is written.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer as it was shown. Look at the changes again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus tel qu’il a été affiché. Regardez de nouveau les modifications.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and is not used.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Another CredSSP Wizard is at work on &quot;%1&quot;. Wait until it has finished.</source>
        <translation>Un autre CredSSP Wizard travaille sur «&#xa0;%1&#xa0;». Attendez qu’il ait terminé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed.</source>
        <translation>«&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>%1 (Windows&apos; code: %2)</source>
        <translation>%1 (code de Windows&#xa0;: %2)</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorModel</name>
    <message>
        <source>The connection works in this example: there is no error.</source>
        <translation>La connexion fonctionne dans cet exemple&#xa0;: il n’y a pas d’erreur.</translation>
    </message>
    <message>
        <source>Nothing to recognize yet.</source>
        <translation>Il n’y a encore rien à reconnaître.</translation>
    </message>
    <message>
        <source>Reading the text …</source>
        <translation>Lecture du texte …</translation>
    </message>
    <message>
        <source>This text is not a known WinRM or CredSSP error.</source>
        <translation>Ce texte n’est pas une erreur WinRM ou CredSSP connue.</translation>
    </message>
    <message>
        <source>Name the computers and check them, or choose another example.</source>
        <translation>Indiquez les ordinateurs et vérifiez-les, ou choisissez un autre exemple.</translation>
    </message>
    <message>
        <source>As soon as there is a text, you see here what it means and how sure that is. Nothing is changed on any computer before you have seen it and agreed.</source>
        <translation>Dès qu’il y a un texte, vous voyez ici ce qu’il signifie et à quel point c’est sûr. Rien n’est modifié sur aucun ordinateur avant que vous l’ayez vu et accepté.</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number, if there is more of it. You can also go on: the computers are checked without it.</source>
        <translation>Collez tout le message, avec son numéro, s’il est plus long. Vous pouvez aussi continuer&#xa0;: les ordinateurs sont vérifiés sans lui.</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number, if there is more of it.</source>
        <translation>Collez tout le message, avec son numéro, s’il est plus long.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about an error, %2 how sure that is: &quot;likely, 40 %&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>This computer does not run Windows, so it has no CredSSP to check or change. You can practice here with examples, and have error texts explained.</source>
        <translation>Cet ordinateur n’est pas sous Windows, il n’a donc pas de CredSSP à vérifier ou à modifier. Vous pouvez ici vous entraîner avec des exemples, et vous faire expliquer des textes d’erreur.</translation>
    </message>
    <message>
        <source>This is what Windows prints in this example.</source>
        <translation>Voici ce que Windows affiche dans cet exemple.</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorPage</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>What does the error say?</source>
        <translation>Que dit l’erreur&#xa0;?</translation>
    </message>
    <message>
        <source>Paste the message of Windows, PowerShell or Windows Admin Center. You see at once what it means.</source>
        <translation>Collez le message de Windows, de PowerShell ou de Windows Admin Center. Vous voyez aussitôt ce qu’il signifie.</translation>
    </message>
    <message>
        <source>&amp;Name the computers</source>
        <translation>I&amp;ndiquer les ordinateurs</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <translation>&amp;Quitter l’entraînement</translation>
    </message>
    <message>
        <source>Paste the error here, or drop a file on this page.</source>
        <translation>Collez l’erreur ici, ou déposez un fichier sur cette page.</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Message d’erreur</translation>
    </message>
    <message>
        <source>What it means is said below, as you type.</source>
        <translation>Ce qu’il signifie s’affiche en dessous pendant que vous tapez.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Ouvrir un fichier …</translation>
    </message>
    <message>
        <source>I have no &amp;error message</source>
        <translation>Je n’ai pas de &amp;message d’erreur</translation>
    </message>
    <message>
        <source>Goes on with the checks alone.</source>
        <translation>Continue avec les vérifications seules.</translation>
    </message>
    <message>
        <source>Prac&amp;tice with an example …</source>
        <translation>S’en&amp;traîner avec un exemple …</translation>
    </message>
    <message>
        <source>How sure this is, the code and the computer.</source>
        <translation>À quel point c’est sûr, le code et l’ordinateur.</translation>
    </message>
    <message>
        <source>What else it co&amp;uld be</source>
        <translation>Ce que cela po&amp;urrait être d’autre</translation>
    </message>
    <message>
        <source>Prac&amp;tice with another …</source>
        <translation>S’en&amp;traîner avec un autre …</translation>
    </message>
    <message>
        <source>Open a file with the error message</source>
        <translation>Ouvrir un fichier avec le message d’erreur</translation>
    </message>
    <message>
        <source>Paste the error message as it stands on the screen; the more of it, the better. The text stays on this computer.

Below the box you see what the message means, how sure that is, and which words tell it. Nothing is changed on any computer here.

Then press &quot;Name the computers&quot;. Without a message, go on with the checks alone. To learn how this works without touching anything real, practice with an example.</source>
        <translation>Collez le message d’erreur tel qu’il figure à l’écran&#xa0;; plus il est complet, mieux c’est. Le texte reste sur cet ordinateur.

Sous le champ, vous voyez ce que le message signifie, à quel point c’est sûr, et quels mots l’indiquent. Rien n’est modifié ici sur aucun ordinateur.

Appuyez ensuite sur «&#xa0;Indiquer les ordinateurs&#xa0;». Sans message, continuez avec les vérifications seules. Pour apprendre comment cela marche sans toucher à rien de réel, entraînez-vous avec un exemple.</translation>
    </message>
    <message>
        <source>Texts and logs (*.txt *.log *.gz);;All files (*)</source>
        <translation>Textes et journaux (*.txt *.log *.gz);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorText</name>
    <message>
        <source>The text is larger than 16 MB. Paste only the part with the error.</source>
        <translation>Le texte dépasse 16 Mo. Collez seulement la partie avec l’erreur.</translation>
    </message>
    <message>
        <source>The text is too long to show. Nothing was recognized in it; its beginning is shown.</source>
        <translation>Le texte est trop long pour être affiché. Rien n’y a été reconnu&#xa0;; son début est affiché.</translation>
    </message>
    <message>
        <source>The text is too long to show. You see the part around the words that were recognized.</source>
        <translation>Le texte est trop long pour être affiché. Vous voyez la partie autour des mots qui ont été reconnus.</translation>
    </message>
</context>
<context>
    <name>credssp::Evidence</name>
    <message>
        <source>Not everything could be read, so this could not be ruled out.</source>
        <translation>Tout n’a pas pu être lu, donc ceci n’a pas pu être exclu.</translation>
    </message>
    <message>
        <source>The error message points to this (&quot;%1&quot;), and it could not be ruled out by reading.</source>
        <translation>Le message d’erreur l’indique («&#xa0;%1&#xa0;»), et la lecture n’a pas permis de l’exclure.</translation>
    </message>
</context>
<context>
    <name>credssp::Executor</name>
    <message>
        <source>%1 is not among the computers of this session.</source>
        <translation>%1 ne fait pas partie des ordinateurs de cette session.</translation>
    </message>
    <message>
        <source>A person must do this first. Nothing was changed by this step.</source>
        <translation>Quelqu’un doit d’abord faire cela à la main. Cette étape n’a rien modifié.</translation>
    </message>
    <message>
        <source>What is there now could not be read, so nothing was changed. %1</source>
        <translation>L’état actuel n’a pas pu être lu, donc rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>This was already done before the interruption.</source>
        <translation>C’était déjà fait avant l’interruption.</translation>
    </message>
    <message>
        <source>What is there now could not be read back. %1</source>
        <translation>L’état actuel n’a pas pu être relu. %1</translation>
    </message>
    <message>
        <source>Read back: everything is as it was shown.</source>
        <translation>Relu&#xa0;: tout est tel qu’il a été affiché.</translation>
    </message>
    <message>
        <source>Read back: everything is as it was shown, although Windows said: %1</source>
        <translation>Relu&#xa0;: tout est tel qu’il a été affiché, bien que Windows ait dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command said that it was done, but nothing changed. %1</source>
        <translation>La commande a dit que c’était fait, mais rien n’a changé. %1</translation>
    </message>
    <message>
        <source>Only a part of it was changed. %1 Undo gives back what was there before.</source>
        <translation>Une partie seulement a été modifiée. %1 L’annulation rétablit ce qui s’y trouvait avant.</translation>
    </message>
    <message>
        <source>This step was not begun.</source>
        <translation>Cette étape n’a pas été commencée.</translation>
    </message>
    <message>
        <source>You left this step out.</source>
        <translation>Vous avez omis cette étape.</translation>
    </message>
    <message>
        <source>This is no longer as it was shown, so nothing was changed by this step: %1. Shown: %2. Planned: %3. Now: %4.</source>
        <translation>Ceci n’est plus tel qu’affiché, et cette étape n’a donc rien modifié&#xa0;: %1. Affiché&#xa0;: %2. Prévu&#xa0;: %3. Maintenant&#xa0;: %4.</translation>
    </message>
    <message>
        <source>This is not as planned: %1. Planned: %2. Now: %3.</source>
        <translation>Ceci n’est pas comme prévu&#xa0;: %1. Prévu&#xa0;: %2. Maintenant&#xa0;: %3.</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>Elle a écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>You said that this is done. It cannot be read back here, so it is not proven.</source>
        <translation>Vous avez dit que c’est fait. Cela ne peut pas être relu ici&#xa0;; ce n’est donc pas prouvé.</translation>
    </message>
    <message>
        <source>The command reported no error, but what it did cannot be read back here, so it is not proven.</source>
        <translation>La commande n’a signalé aucune erreur, mais ce qu’elle a fait ne peut pas être relu ici&#xa0;; ce n’est donc pas prouvé.</translation>
    </message>
    <message>
        <source>You said that this is done, but nothing has changed. %1</source>
        <translation>Vous avez dit que c’est fait, mais rien n’a changé. %1</translation>
    </message>
    <message>
        <source>The command ended with an error (exit code %1), and nothing changed. %2</source>
        <translation>La commande s’est terminée par une erreur (code de sortie %1), et rien n’a changé. %2</translation>
    </message>
    <message>
        <source>The command ended with an error (exit code %1), and what is there now cannot be read back here.</source>
        <translation>La commande s’est terminée par une erreur (code de sortie %1), et l’état actuel ne peut pas être relu ici.</translation>
    </message>
    <message>
        <source>Reported by a person: everything is as it was shown. It was not read back here.</source>
        <translation>Rapporté par une personne&#xa0;: tout est tel qu’il a été affiché. Cela n’a pas été relu ici.</translation>
    </message>
    <message>
        <source>Reported by a person: everything is as it was shown, although Windows said: %1 It was not read back here.</source>
        <translation>Rapporté par une personne&#xa0;: tout est tel qu’il a été affiché, bien que Windows ait dit&#xa0;: %1 Cela n’a pas été relu ici.</translation>
    </message>
    <message>
        <source>Somebody must run the script on %1 and bring its answer back. This step has not been taken as done.</source>
        <translation>Quelqu’un doit exécuter le script sur %1 et rapporter sa réponse. Cette étape n’est pas encore considérée comme faite.</translation>
    </message>
    <message>
        <source>This was only half done before the interruption: the local policy names the servers, the registry does not yet. Running the command again would add them twice. Wait a minute and try again, or undo.</source>
        <translation>Ce n’était fait qu’à moitié avant l’interruption&#xa0;: la stratégie locale nomme les serveurs, le Registre pas encore. Relancer la commande les ajouterait une deuxième fois. Attendez une minute et réessayez, ou annulez.</translation>
    </message>
</context>
<context>
    <name>credssp::FileBytes</name>
    <message>
        <source>&quot;%1&quot; is too large and is not used. It has %2 bytes, and at most %3 are read.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux et n’est pas utilisé. Il compte %2 octets, et %3 au plus sont lus.</translation>
    </message>
</context>
<context>
    <name>credssp::FindingDetail</name>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Choose a line to read more about it.</source>
        <translation>Choisissez une ligne pour en lire davantage.</translation>
    </message>
    <message>
        <source>Reported by a person; it was not read from here.</source>
        <translation>Rapporté par une personne ; ce n’a pas été lu d’ici.</translation>
    </message>
</context>
<context>
    <name>credssp::FindingRow</name>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Value read: %1</source>
        <extracomment>%1 is a value read from a computer</extracomment>
        <translation>Valeur lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about a computer, %2 its state, for example &quot;problem&quot;; read by screen readers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Pourquoi c’est important&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>credssp::FindingRows</name>
    <message>
        <source>%1 (reported by a person)</source>
        <translation>%1 (rapporté par une personne)</translation>
    </message>
</context>
<context>
    <name>credssp::GatewayGroupCheck</name>
    <message>
        <source>&quot;%1&quot; is not in the CredSSP group of Windows Admin Center on &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le groupe CredSSP de Windows Admin Center sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Only members of the local group &quot;%1&quot; may use CredSSP in Windows Admin Center.</source>
        <translation>Seuls les membres du groupe local «&#xa0;%1&#xa0;» peuvent utiliser CredSSP dans Windows Admin Center.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the CredSSP group of &quot;%2&quot;, but the present sign-in does not count it yet.</source>
        <translation>«&#xa0;%1&#xa0;» est dans le groupe CredSSP de «&#xa0;%2&#xa0;», mais l’ouverture de session actuelle n’en tient pas encore compte.</translation>
    </message>
    <message>
        <source>Windows looks up groups when somebody signs in. Sign out and in again to make &quot;%1&quot; count.</source>
        <translation>Windows regarde les groupes à l’ouverture de session. Fermez puis rouvrez la session pour que «&#xa0;%1&#xa0;» compte.</translation>
    </message>
    <message>
        <source>It is not known whether Windows Admin Center lets you use CredSSP on &quot;%1&quot;.</source>
        <translation>On ne sait pas si Windows Admin Center vous laisse utiliser CredSSP sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>Windows Admin Center n’est pas installé sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>So its own rights do not matter here.</source>
        <translation>Ses propres droits n’ont donc pas d’importance ici.</translation>
    </message>
    <message>
        <source>current user</source>
        <translation>utilisateur actuel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no gateway administrator of Windows Admin Center on &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas administrateur de passerelle de Windows Admin Center sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Windows Admin Center lets only its gateway administrators use CredSSP. They are named on its own page Settings, Access; local administrators always belong to them.</source>
        <translation>Windows Admin Center ne laisse que ses administrateurs de passerelle utiliser CredSSP. Ils sont nommés sur sa propre page Paramètres, Accès&#xa0;; les administrateurs locaux en font toujours partie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works in Windows Admin Center under role-based access.</source>
        <translation>«&#xa0;%1&#xa0;» travaille dans Windows Admin Center avec l’accès en fonction du rôle.</translation>
    </message>
    <message>
        <source>Under role-based access Windows Admin Center cannot use CredSSP. Use an account that is an administrator of the servers.</source>
        <translation>Avec l’accès en fonction du rôle, Windows Admin Center ne peut pas utiliser CredSSP. Utilisez un compte administrateur des serveurs.</translation>
    </message>
    <message>
        <source>Windows Admin Center lets &quot;%1&quot; use CredSSP on &quot;%2&quot;.</source>
        <translation>Windows Admin Center laisse «&#xa0;%1&#xa0;» utiliser CredSSP sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This Windows Admin Center has no group of its own for CredSSP.</source>
        <translation>Ce Windows Admin Center n’a pas de groupe propre à CredSSP.</translation>
    </message>
    <message>
        <source>The account is a gateway administrator and counts as a member of &quot;%1&quot;.</source>
        <translation>Le compte est administrateur de passerelle et compte comme membre de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rights in Windows Admin Center</source>
        <translation>Droits dans Windows Admin Center</translation>
    </message>
    <message>
        <source>Windows Admin Center uses CredSSP only for people who have been given the right to it.</source>
        <translation>Windows Admin Center n’utilise CredSSP que pour les personnes qui en ont reçu le droit.</translation>
    </message>
</context>
<context>
    <name>credssp::GptIni</name>
    <message>
        <source>&quot;%1&quot; is damaged, so the local policy is left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;; la stratégie locale reste donc telle quelle.</translation>
    </message>
</context>
<context>
    <name>credssp::GroupPolicyObject</name>
    <message>
        <source>Somebody else has changed &quot;%1&quot; below &quot;%2&quot; in the local policy. Nothing was changed.</source>
        <translation>Quelqu’un d’autre a modifié «&#xa0;%1&#xa0;» sous «&#xa0;%2&#xa0;» dans la stratégie locale. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Windows did not let the local policy be edited (&quot;%1&quot;). Nothing was saved.</source>
        <translation>Windows n’a pas laissé modifier la stratégie locale («&#xa0;%1&#xa0;»). Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Windows did not open the local policy (IGroupPolicyObject). Nothing was changed.</source>
        <translation>Windows n’a pas ouvert la stratégie locale (IGroupPolicyObject). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Windows did not save the local policy (IGroupPolicyObject). The registry was left as it is.</source>
        <translation>Windows n’a pas enregistré la stratégie locale (IGroupPolicyObject). Le Registre est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>credssp::HandOnView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy the text to hand on</source>
        <translation>Copier le texte à transmettre</translation>
    </message>
    <message>
        <source>Text to hand on</source>
        <translation>Texte à transmettre</translation>
    </message>
    <message>
        <source>Read-only text. The Copy button copies all of it.</source>
        <translation>Texte en lecture seule. Le bouton Copier le copie en entier.</translation>
    </message>
</context>
<context>
    <name>credssp::Handover</name>
    <message>
        <source>What the first window handed over cannot be used: %1 Nothing was changed.</source>
        <translation>Ce que la première fenêtre a transmis est inutilisable&#xa0;: %1 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that is not allowed.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur qui n’est pas autorisée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a key that is not known.</source>
        <translation>«&#xa0;%1&#xa0;» a une clé qui n’est pas connue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the key &quot;%2&quot;.</source>
        <translation>Il manque à «&#xa0;%1&#xa0;» la clé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It was written by another version.</source>
        <translation>Cela a été écrit par une autre version.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>Cela dépasse 1 Mo.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>credssp::HttpError</name>
    <message>
        <source>Something other than remote management answered at the server, or the answer could not be read (HTTP error).</source>
        <translation>Autre chose que la gestion à distance a répondu sur le serveur, ou la réponse n’a pas pu être lue (erreur HTTP).</translation>
    </message>
    <message>
        <source>There was an answer, but not the one that remote management gives. Often a proxy, a load balancer or another web server stands at this address.</source>
        <translation>Il y a eu une réponse, mais pas celle que donne la gestion à distance. Souvent, un proxy, un répartiteur de charge ou un autre serveur web se trouve à cette adresse.</translation>
    </message>
</context>
<context>
    <name>credssp::HttpsCertificate</name>
    <message>
        <source>The server&apos;s certificate is not accepted for a secure connection (HTTPS certificate).</source>
        <translation>Le certificat du serveur n’est pas accepté pour une connexion sécurisée (certificat HTTPS).</translation>
    </message>
    <message>
        <source>The server showed a certificate, and this computer does not accept it: it is for another name, has expired, or comes from an authority that is not known here.</source>
        <translation>Le serveur a présenté un certificat, et cet ordinateur ne l’accepte pas : il est établi pour un autre nom, a expiré, ou vient d’une autorité inconnue ici.</translation>
    </message>
</context>
<context>
    <name>credssp::InputText</name>
    <message>
        <source>&quot;%1&quot; is a folder. Name a file with the error text.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Indiquez un fichier avec le texte de l’erreur.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: you may not open it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: vous n’avez pas le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB. Hand over only the part with the error.</source>
        <translation>%1 dépasse 16 Mo. Ne transmettez que la partie avec l’erreur.</translation>
    </message>
    <message>
        <source>%1 does not look like text.</source>
        <translation>%1 ne ressemble pas à du texte.</translation>
    </message>
    <message>
        <source>%1 is empty. Hand over the error text.</source>
        <translation>%1 est vide. Transmettez le texte de l’erreur.</translation>
    </message>
</context>
<context>
    <name>credssp::InstallUpdates</name>
    <message>
        <source>Install the missing Windows updates</source>
        <translation>Installer les mises à jour de Windows manquantes</translation>
    </message>
    <message>
        <source>If you want both sides to speak the same, safe CredSSP, then install the updates on the side that lacks them.</source>
        <translation>Si vous voulez que les deux côtés parlent le même CredSSP sûr, alors installez les mises à jour du côté où elles manquent.</translation>
    </message>
    <message>
        <source>The update against CVE-2018-0886 (KB4093492 or later) is missing on: %1.</source>
        <translation>La mise à jour contre CVE-2018-0886 (KB4093492 ou ultérieure) manque sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No update that CredSSP needs is known to be missing.</source>
        <translation>Aucune mise à jour dont CredSSP a besoin ne semble manquer.</translation>
    </message>
    <message>
        <source>Never set AllowEncryptionOracle to 2 instead: it opens the way for an attack (CVE-2018-0886).</source>
        <translation>Ne donnez jamais à AllowEncryptionOracle la valeur 2 à la place&#xa0;: elle ouvre la voie à une attaque (CVE-2018-0886).</translation>
    </message>
    <message>
        <source>Install the updates on &quot;%1&quot;</source>
        <translation>Installer les mises à jour sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open Windows Update on &quot;%1&quot;, or the tool that your company installs updates with.</source>
        <translation>Ouvrez Windows Update sur «&#xa0;%1&#xa0;», ou l’outil avec lequel votre entreprise installe les mises à jour.</translation>
    </message>
    <message>
        <source>Install the latest cumulative update; every one since May 2018 contains the fix.</source>
        <translation>Installez la dernière mise à jour cumulative&#xa0;; toutes celles depuis mai 2018 contiennent le correctif.</translation>
    </message>
    <message>
        <source>Restart the computer when Windows asks for it.</source>
        <translation>Redémarrez l’ordinateur quand Windows le demande.</translation>
    </message>
    <message>
        <source>Updates are not removed again: the computer would be open to attack.</source>
        <translation>Les mises à jour ne sont pas retirées&#xa0;: l’ordinateur serait exposé aux attaques.</translation>
    </message>
</context>
<context>
    <name>credssp::JoinGatewayAdministrators</name>
    <message>
        <source>Let the user use CredSSP in Windows Admin Center</source>
        <translation>Laisser l’utilisateur utiliser CredSSP dans Windows Admin Center</translation>
    </message>
    <message>
        <source>If you want Windows Admin Center to let this user use CredSSP, then add the user to its CredSSP group and to its gateway administrators.</source>
        <translation>Si vous voulez que Windows Admin Center laisse cet utilisateur utiliser CredSSP, alors ajoutez-le à son groupe CredSSP et à ses administrateurs de passerelle.</translation>
    </message>
    <message>
        <source>The user is no gateway administrator of Windows Admin Center.</source>
        <translation>L’utilisateur n’est pas administrateur de passerelle de Windows Admin Center.</translation>
    </message>
    <message>
        <source>The user is not in Windows Admin Center&apos;s CredSSP group.</source>
        <translation>L’utilisateur n’est pas dans le groupe CredSSP de Windows Admin Center.</translation>
    </message>
    <message>
        <source>The user is in the group, but the present sign-in does not count it yet.</source>
        <translation>L’utilisateur est dans le groupe, mais l’ouverture de session actuelle n’en tient pas encore compte.</translation>
    </message>
    <message>
        <source>Windows Admin Center does not stop this user.</source>
        <translation>Windows Admin Center ne bloque pas cet utilisateur.</translation>
    </message>
    <message>
        <source>It could not be read how Windows Admin Center is set up on &quot;%1&quot;.</source>
        <translation>La configuration de Windows Admin Center sur «&#xa0;%1&#xa0;» n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>Windows Admin Center n’est pas installé sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This computer has no group whose name begins with &quot;%1&quot;; on a domain controller Windows Admin Center cannot make one.</source>
        <translation>Cet ordinateur n’a pas de groupe dont le nom commence par «&#xa0;%1&#xa0;»&#xa0;; sur un contrôleur de domaine, Windows Admin Center ne peut pas en créer.</translation>
    </message>
    <message>
        <source>An update of Windows Admin Center can empty the group again.</source>
        <translation>Une mise à jour de Windows Admin Center peut vider de nouveau le groupe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a gateway administrator and in the CredSSP group already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà administrateur de passerelle et dans le groupe CredSSP.</translation>
    </message>
    <message>
        <source>You are signed in to Windows Admin Center with role-based access, where features that need CredSSP do not work. Sign in with an account that is an administrator of the server.</source>
        <translation>Vous êtes connecté à Windows Admin Center avec l’accès en fonction du rôle, où les fonctionnalités qui ont besoin de CredSSP ne marchent pas. Connectez-vous avec un compte administrateur du serveur.</translation>
    </message>
    <message>
        <source>Make &quot;%1&quot; a gateway administrator</source>
        <translation>Faire de «&#xa0;%1&#xa0;» un administrateur de passerelle</translation>
    </message>
    <message>
        <source>Open Windows Admin Center as somebody who is a gateway administrator.</source>
        <translation>Ouvrez Windows Admin Center sous le compte d’un administrateur de passerelle.</translation>
    </message>
    <message>
        <source>Open Settings, then Access.</source>
        <translation>Ouvrez Paramètres, puis Accès.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;, or a group that the user is in, to the gateway administrators.</source>
        <translation>Ajoutez «&#xa0;%1&#xa0;», ou un groupe dont l’utilisateur est membre, aux administrateurs de passerelle.</translation>
    </message>
    <message>
        <source>Open Windows Admin Center as a gateway administrator.</source>
        <translation>Ouvrez Windows Admin Center en tant qu’administrateur de passerelle.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the gateway administrators.</source>
        <translation>Retirez «&#xa0;%1&#xa0;» des administrateurs de passerelle.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again as &quot;%1&quot;</source>
        <translation>Fermer la session Windows et la rouvrir en tant que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save your work and close Windows Admin Center.</source>
        <translation>Enregistrez votre travail et fermez Windows Admin Center.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again: a new group counts from the next sign-in on.</source>
        <translation>Fermez votre session Windows et rouvrez-la&#xa0;: un nouveau groupe ne compte qu’à partir de la prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>Open Windows Admin Center and try again.</source>
        <translation>Ouvrez Windows Admin Center et réessayez.</translation>
    </message>
    <message>
        <source>A sign-in cannot be taken back.</source>
        <translation>Une ouverture de session ne peut pas être annulée.</translation>
    </message>
</context>
<context>
    <name>credssp::Journal</name>
    <message>
        <source>The journal &quot;%1&quot; cannot be written: %2. Nothing more was changed.</source>
        <translation>Impossible d’écrire dans le journal «&#xa0;%1&#xa0;»&#xa0;: %2. Rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the journal cannot be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» du journal ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; is damaged at line %2: %3. It is not used; nothing was changed.</source>
        <translation>Le journal «&#xa0;%1&#xa0;» est endommagé à la ligne %2&#xa0;: %3. Il n’est pas utilisé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no journal &quot;%1&quot;.</source>
        <translation>Il n’y a pas de journal «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be read: %2.</source>
        <translation>Le journal «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is larger than any journal of this program</source>
        <translation>il est plus grand que tout journal de ce programme</translation>
    </message>
    <message>
        <source>it does not have the form of a journal line</source>
        <translation>elle n’a pas la forme d’une ligne de journal</translation>
    </message>
    <message>
        <source>it does not belong to the line before</source>
        <translation>elle ne correspond pas à la ligne précédente</translation>
    </message>
    <message>
        <source>it is not the line that the head file names</source>
        <translation>ce n’est pas la ligne que nomme le fichier d’en-tête</translation>
    </message>
    <message>
        <source>its head file is missing or unreadable</source>
        <translation>son fichier d’en-tête est absent ou illisible</translation>
    </message>
    <message>
        <source>lines that were written are missing</source>
        <translation>des lignes qui ont été écrites manquent</translation>
    </message>
    <message>
        <source>it holds no whole line</source>
        <translation>il ne contient aucune ligne entière</translation>
    </message>
    <message>
        <source>it stands before the first pass</source>
        <translation>elle se trouve avant la première passe</translation>
    </message>
    <message>
        <source>it names a step that the plan does not have</source>
        <translation>elle nomme une étape que le plan n’a pas</translation>
    </message>
    <message>
        <source>this version does not know its kind</source>
        <translation>cette version ne connaît pas son type</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a session. The list of sessions shows the ids.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’une session. La liste des sessions montre les identifiants.</translation>
    </message>
    <message>
        <source>it belongs to another session or another version</source>
        <translation>il appartient à une autre session ou à une autre version</translation>
    </message>
    <message>
        <source>The journal of session %1 goes on with other steps than those that were left. It is not used; nothing was changed.</source>
        <translation>Le journal de la session %1 continue avec d’autres étapes que celles qui restaient. Il n’est pas utilisé&#xa0;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosClockSkew</name>
    <message>
        <source>The clocks of the two computers differ too much (time skew).</source>
        <translation>Les horloges des deux ordinateurs sont trop éloignées l’une de l’autre (décalage horaire).</translation>
    </message>
    <message>
        <source>Signing in works only while the clocks of both computers are at most five minutes apart. Set the wrong clock right.</source>
        <translation>La connexion ne réussit que si les horloges des deux ordinateurs ont au plus cinq minutes d’écart. Réglez l’horloge qui est fausse.</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosNoAuthority</name>
    <message>
        <source>No domain controller could be reached to check who you are (no logon servers, no authority could be contacted).</source>
        <translation>Aucun contrôleur de domaine n’a pu être joint pour vérifier qui vous êtes (aucun serveur d’accès, aucune autorité n’a pu être contactée).</translation>
    </message>
    <message>
        <source>A domain controller checks who you are, and none was reached. Look at the network, at a VPN and at the name servers that this computer uses.</source>
        <translation>Un contrôleur de domaine vérifie qui vous êtes, et aucun n’a été atteint. Vérifiez le réseau, un éventuel VPN et les serveurs de noms que cet ordinateur utilise.</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosSpn</name>
    <message>
        <source>The name under which the server is registered in the domain is missing, doubled or belongs to another account (service principal name, SPN).</source>
        <translation>Le nom sous lequel le serveur est inscrit dans le domaine manque, existe en double ou appartient à un autre compte (nom de principal du service, SPN).</translation>
    </message>
    <message>
        <source>Each server is known to the domain by registered names. Here a name is missing, stands there twice or belongs to another account, so the server cannot prove who it is.</source>
        <translation>Le domaine connaît chaque serveur par des noms enregistrés. Ici, un nom manque, figure deux fois ou appartient à un autre compte ; le serveur ne peut donc pas prouver qui il est.</translation>
    </message>
</context>
<context>
    <name>credssp::LocalPolicy</name>
    <message>
        <source>Windows said that it saved the local policy, but &quot;%1&quot; is not in it as planned. The registry (HKLM) was left as it is.</source>
        <translation>Windows a dit avoir enregistré la stratégie locale, mais «&#xa0;%1&#xa0;» ne s’y trouve pas comme prévu. Le Registre (HKLM) est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>credssp::LocalPolicyNote</name>
    <message>
        <source>&quot;%1&quot; has no Group Policy editor (gpedit), so CredSSP Wizard changes the file of its local policy itself (Registry.pol) and counts the change in gpt.ini. Undo gives back every value. A file that was not there before goes again; the count stays.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’éditeur de stratégie de groupe (gpedit)&#xa0;; CredSSP Wizard modifie donc lui-même le fichier de sa stratégie locale (Registry.pol) et compte la modification dans gpt.ini. L’annulation rend chaque valeur. Un fichier qui n’existait pas avant disparaît&#xa0;; le compteur reste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no file for its local policy yet (Registry.pol). Windows makes one. After an undo it stays there with nothing in it.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de fichier pour sa stratégie locale (Registry.pol). Windows en crée un. Après une annulation, il reste, vide.</translation>
    </message>
</context>
<context>
    <name>credssp::Lock</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written, so nothing was changed.</source>
        <translation>Impossible d’écrire dans le fichier «&#xa0;%1&#xa0;», donc rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another CredSSP Wizard (process %1) is changing this computer right now. Wait until it has finished, then try again. Nothing was changed.</source>
        <translation>Un autre CredSSP Wizard (processus %1) modifie cet ordinateur en ce moment. Attendez qu’il ait terminé, puis réessayez. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>credssp::Log</name>
    <message>
        <source>The log file &quot;%1&quot; cannot be written.</source>
        <translation>Impossible d’écrire dans le fichier journal «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>credssp::LogDialog</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Arrêter la lecture</translation>
    </message>
    <message>
        <source>&amp;Go on with this error</source>
        <translation>&amp;Continuer avec cette erreur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Errors in a log</source>
        <translation>Erreurs dans un journal</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Part du fichier déjà lue</translation>
    </message>
    <message>
        <source>Errors in the file</source>
        <translation>Erreurs du fichier</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, go on with Enter.</source>
        <translation>Choisissez-en une avec les touches de direction, continuez avec Entrée.</translation>
    </message>
</context>
<context>
    <name>credssp::LogFile</name>
    <message>
        <source>The search in &quot;%1&quot; was stopped. What was found until there is listed.</source>
        <translation>La recherche dans «&#xa0;%1&#xa0;» a été arrêtée. Ce qui a été trouvé jusque-là est affiché.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like text.</source>
        <translation>«&#xa0;%1&#xa0;» ne ressemble pas à du texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end. What was found until there is listed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu jusqu’à la fin. Ce qui a été trouvé jusque-là est affiché.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: the packed text has no end. What was found until there is listed.</source>
        <translation>«&#xa0;%1&#xa0;» est tronqué&#xa0;: le texte compressé n’a pas de fin. Ce qui a été trouvé jusque-là est affiché.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and cannot be unpacked any further. What was found until there is listed.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et ne peut pas être décompressé plus loin. Ce qui a été trouvé jusque-là est affiché.</translation>
    </message>
    <message>
        <source>Behind the packed text of &quot;%1&quot; stands something else. It was not read.</source>
        <translation>Derrière le texte compressé de «&#xa0;%1&#xa0;» se trouve autre chose. Cela n’a pas été lu.</translation>
    </message>
</context>
<context>
    <name>credssp::LogModel</name>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>once, in line %1</source>
        <translation>une fois, à la ligne %1</translation>
    </message>
    <message>
        <source>%1 times, from line %2 to line %3</source>
        <translation>%1 fois, de la ligne %2 à la ligne %3</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1 …</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>No known WinRM or CredSSP error was found in %1.</source>
        <translation>Aucune erreur WinRM ou CredSSP connue n’a été trouvée dans %1.</translation>
    </message>
    <message>
        <source>One error was found in %1.</source>
        <translation>Une erreur a été trouvée dans %1.</translation>
    </message>
    <message>
        <source>%1 different errors were found in %2.</source>
        <translation>%1 erreurs différentes ont été trouvées dans %2.</translation>
    </message>
    <message>
        <source>There are more different errors than can be listed.</source>
        <translation>Il y a plus d’erreurs différentes que la liste ne peut en contenir.</translation>
    </message>
</context>
<context>
    <name>credssp::LogonFailure</name>
    <message>
        <source>The server did not accept the user name or the password (logon failure).</source>
        <translation>Le serveur n’a pas accepté le nom d’utilisateur ou le mot de passe (échec d’ouverture de session).</translation>
    </message>
    <message>
        <source>The server was reached, and it did not accept the account. Check the spelling, the domain in front of the name, and whether the password has expired or the account is locked.</source>
        <translation>Le serveur a répondu, et il n’a pas accepté le compte. Vérifiez l’orthographe, le domaine devant le nom, et si le mot de passe a expiré ou si le compte est verrouillé.</translation>
    </message>
</context>
<context>
    <name>credssp::LogonSession</name>
    <message>
        <source>Windows has no user name and password to send in this session (a specified logon session does not exist).</source>
        <translation>Windows n’a ni nom d’utilisateur ni mot de passe à envoyer dans cette session (une session d’ouverture spécifiée n’existe pas).</translation>
    </message>
    <message>
        <source>The session was started in a way that left no password with Windows, so there is none to send on. Signing in again, or giving the user name and password explicitly, helps.</source>
        <translation>La session a été ouverte d’une façon qui n’a laissé aucun mot de passe à Windows ; il n’y en a donc aucun à transmettre. Il est utile de se reconnecter, ou d’indiquer explicitement le nom d’utilisateur et le mot de passe.</translation>
    </message>
</context>
<context>
    <name>credssp::ManualList</name>
    <message>
        <source>What you do yourself</source>
        <translation>Ce que vous faites vous-même</translation>
    </message>
    <message>
        <source>Copy the s&amp;teps</source>
        <translation>C&amp;opier les étapes</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Copier les étapes</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>credssp::MoveSpn</name>
    <message>
        <source>Move a service principal name to the right account</source>
        <translation>Déplacer un nom de principal du service vers le bon compte</translation>
    </message>
    <message>
        <source>If you want the server to be the only one that can prove this name, then take the name from the wrong account and give it to the server&apos;s own.</source>
        <translation>Si vous voulez que le serveur soit le seul à pouvoir prouver ce nom, alors retirez le nom du mauvais compte et donnez-le à celui du serveur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to two accounts: to &quot;%2&quot;, where it belongs, and to &quot;%3&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à deux comptes&#xa0;: à «&#xa0;%2&#xa0;», où est sa place, et à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the account &quot;%3&quot; and not to &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» appartient au compte «&#xa0;%3&#xa0;» et non à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Ask the owner of that account first: a service may need the name.</source>
        <translation>Demandez d’abord au propriétaire de ce compte&#xa0;: un service a peut-être besoin du nom.</translation>
    </message>
    <message>
        <source>No service principal name of the server is known to sit on another account.</source>
        <translation>Aucun nom de principal du service du serveur ne semble se trouver sur un autre compte.</translation>
    </message>
    <message>
        <source>Both accounts are called &quot;%1&quot; (the other one is %2), so a command could reach the wrong one. Let the directory&apos;s administrators remove the service principal name from that other account.</source>
        <translation>Les deux comptes s’appellent « %1 » (l’autre est %2), donc une commande pourrait atteindre le mauvais. Demandez aux administrateurs de l’annuaire de supprimer le nom de principal du service de cet autre compte.</translation>
    </message>
    <message>
        <source>Sign out and in again on &quot;%1&quot; before you try again.</source>
        <translation>Fermez puis rouvrez la session sur «&#xa0;%1&#xa0;» avant de réessayer.</translation>
    </message>
    <message>
        <source>Ask who owns the account &quot;%1&quot;</source>
        <translation>Demander à qui appartient le compte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Find out who looks after this account: %1.</source>
        <translation>Trouvez qui s’occupe de ce compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ask whether a service that runs under it needs the name &quot;%1&quot;.</source>
        <translation>Demandez si un service qui s’exécute sous ce compte a besoin du nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Go on only if nobody needs it there.</source>
        <translation>Ne continuez que si personne n’en a besoin à cet endroit.</translation>
    </message>
    <message>
        <source>Asking changes nothing, so there is nothing to undo.</source>
        <translation>Demander ne modifie rien, donc il n’y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>credssp::NameField</name>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>credssp::NameJudgement</name>
    <message>
        <source>&quot;%1&quot; is in the list already; it is checked once.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la liste&#xa0;; il est vérifié une seule fois.</translation>
    </message>
    <message>
        <source>This is the computer that sends the credentials. Keep it here only if it connects to itself.</source>
        <translation>C’est l’ordinateur qui envoie les informations d’identification. Ne le laissez ici que s’il se connecte à lui-même.</translation>
    </message>
    <message>
        <source>Windows proves who a server is by its name, so CredSSP often fails with an address. Use the server&apos;s name if you know it.</source>
        <translation>Windows prouve qui est un serveur par son nom, donc CredSSP échoue souvent avec une adresse. Utilisez le nom du serveur si vous le connaissez.</translation>
    </message>
    <message>
        <source>This may be the same server as &quot;%1&quot;.</source>
        <translation>C’est peut-être le même serveur que «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>If this is the name of a cluster, name its servers (nodes) instead: CredSSP is set up on each of them.</source>
        <translation>Si c’est le nom d’un cluster, indiquez plutôt ses serveurs (nœuds)&#xa0;: CredSSP est configuré sur chacun d’eux.</translation>
    </message>
    <message>
        <source>This is a short name. Use the full name, such as %1.contoso.com, if the connection uses it.</source>
        <translation>C’est un nom court. Utilisez le nom complet, comme %1.contoso.com, si la connexion l’utilise.</translation>
    </message>
    <message>
        <source>This is a short name. Use the full name if the connection uses it.</source>
        <translation>C’est un nom court. Utilisez le nom complet si la connexion l’utilise.</translation>
    </message>
    <message>
        <source>In this example the connection starts at another computer.</source>
        <translation>Dans cet exemple, la connexion part d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>Only the computer that this window runs on can be checked as the sender. To check &quot;%1&quot;, start CredSSP Wizard there.</source>
        <translation>Seul l’ordinateur sur lequel cette fenêtre s’exécute peut être vérifié comme expéditeur. Pour vérifier «&#xa0;%1&#xa0;», démarrez-y CredSSP Wizard.</translation>
    </message>
</context>
<context>
    <name>credssp::NameResolution</name>
    <message>
        <source>The server&apos;s name could not be found (the server name cannot be resolved).</source>
        <translation>Le nom du serveur n’a pas été trouvé (le nom du serveur ne peut pas être résolu).</translation>
    </message>
    <message>
        <source>No computer of this name is known on the network. Check the spelling, and try the full name with the domain at its end.</source>
        <translation>Aucun ordinateur de ce nom n’est connu sur le réseau. Vérifiez l’orthographe, et essayez le nom complet avec le domaine à la fin.</translation>
    </message>
</context>
<context>
    <name>credssp::NameResolutionCheck</name>
    <message>
        <source>The service name &quot;WSMAN/%1&quot; does not belong to the computer, but &quot;WSMAN/%2&quot; does. So Windows can prove the second name and not the first.</source>
        <translation>Le nom de service «&#xa0;WSMAN/%1&#xa0;» n’appartient pas à l’ordinateur, mais «&#xa0;WSMAN/%2&#xa0;» lui appartient. Windows peut donc prouver le second nom et non le premier.</translation>
    </message>
    <message>
        <source>The delegation list covers &quot;%1&quot; and not &quot;%2&quot;. Windows compares the name as it is typed.</source>
        <translation>La liste de délégation couvre «&#xa0;%1&#xa0;» et non «&#xa0;%2&#xa0;». Windows compare le nom tel qu’il est tapé.</translation>
    </message>
    <message>
        <source>Windows proves the identity of a computer by its name, never by an address. Find out its full name and connect to that.</source>
        <translation>Windows prouve l’identité d’un ordinateur par son nom, jamais par une adresse. Trouvez son nom complet et connectez-vous à ce nom.</translation>
    </message>
    <message>
        <source>Windows proves the identity of a computer by its name, never by an address. The computer behind it is &quot;%1&quot;.</source>
        <translation>Windows prouve l’identité d’un ordinateur par son nom, jamais par une adresse. L’ordinateur qui se trouve derrière est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address, not a name.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse, pas un nom.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to no computer.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» ne mène à aucun ordinateur.</translation>
    </message>
    <message>
        <source>The client asked for its address and got none. Check how the name is written, and that the DNS server knows it.</source>
        <translation>Le client a demandé son adresse et n’en a obtenu aucune. Vérifiez l’orthographe du nom, et que le serveur DNS le connaît.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a cluster; &quot;%2&quot; is the computer behind it.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un cluster&#xa0;; «&#xa0;%2&#xa0;» est l’ordinateur qui se trouve derrière.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name under which &quot;%2&quot; is known.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom sous lequel «&#xa0;%2&#xa0;» est connu.</translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot; instead.</source>
        <translation>Connectez-vous plutôt à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is not known whether the name &quot;%1&quot; leads to a computer.</source>
        <translation>On ne sait pas si le nom «&#xa0;%1&#xa0;» mène à un ordinateur.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to a computer.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» mène à un ordinateur.</translation>
    </message>
    <message>
        <source>Its addresses are %1.</source>
        <translation>Ses adresses sont %1.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>A name must lead to the right computer, and be one that the domain knows it by.</source>
        <translation>Un nom doit mener au bon ordinateur, et être un nom sous lequel le domaine le connaît.</translation>
    </message>
</context>
<context>
    <name>credssp::NetworkTimeout</name>
    <message>
        <source>The server did not answer: its name, the network or a firewall is in the way (WinRM cannot complete the operation).</source>
        <translation>Le serveur n’a pas répondu&#xa0;: son nom, le réseau ou un pare-feu fait obstacle (WinRM ne peut pas terminer l’opération).</translation>
    </message>
    <message>
        <source>Nothing came back from the server. Either the name is wrong, the server is off, or a firewall on the way lets nothing through.</source>
        <translation>Rien n’est revenu du serveur. Soit le nom est faux, soit le serveur est arrêté, soit un pare-feu sur le chemin ne laisse rien passer.</translation>
    </message>
</context>
<context>
    <name>credssp::NothingChanged</name>
    <message>
        <source>What the error says</source>
        <translation>Ce que dit l’erreur</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (code %2)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as could be seen.</source>
        <translation>Rien d’anormal, pour autant qu’on ait pu le voir.</translation>
    </message>
    <message>
        <source>What to hand on</source>
        <translation>Ce qu’il faut transmettre</translation>
    </message>
    <message>
        <source>What could help</source>
        <translation>Ce qui pourrait aider</translation>
    </message>
    <message>
        <source>CredSSP Wizard: nothing was changed.</source>
        <translation>CredSSP Wizard&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Practice (%1): nothing here is real.</source>
        <translation>Entraînement (%1)&#xa0;: rien ici n’est réel.</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>Ordinateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>CredSSP Wizard: nothing was changed</source>
        <translation>CredSSP Wizard&#xa0;: rien n’a été modifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a computer, and a sentence about it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What could not be told</source>
        <translation>Ce qui n’a pas pu être établi</translation>
    </message>
    <message>
        <source>What was tried and did not help</source>
        <translation>Ce qui a été essayé et n’a pas aidé</translation>
    </message>
    <message>
        <source>Changes were made in these sessions of CredSSP Wizard</source>
        <translation>Des modifications ont été apportées dans ces sessions de CredSSP Wizard</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>Request for help with a remote connection (WinRM, CredSSP)</source>
        <translation>Demande d’aide pour une connexion à distance (WinRM, CredSSP)</translation>
    </message>
</context>
<context>
    <name>credssp::NtlmOnlyDelegationCheck</name>
    <message>
        <source>The list &quot;%1&quot; has no entry that covers &quot;%2&quot;.</source>
        <translation>La liste «&#xa0;%1&#xa0;» n’a pas d’entrée qui couvre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» («&#xa0;%2&#xa0;») de la liste «&#xa0;%3&#xa0;» le couvre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may send credentials to &quot;%2&quot; although its identity cannot be proven.</source>
        <translation>«&#xa0;%1&#xa0;» peut envoyer des informations d’identification à «&#xa0;%2&#xa0;» bien que son identité ne puisse pas être prouvée.</translation>
    </message>
    <message>
        <source>The list for servers without proof names &quot;%1&quot; on &quot;%2&quot;, but it is not switched on.</source>
        <translation>La liste des serveurs sans preuve nomme «&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;», mais elle n’est pas activée.</translation>
    </message>
    <message>
        <source>Without the value 1 (REG_DWORD) Windows ignores the list.</source>
        <translation>Sans la valeur 1 (REG_DWORD), Windows ignore la liste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not send credentials to &quot;%2&quot;, because its identity cannot be proven.</source>
        <translation>«&#xa0;%1&#xa0;» n’envoie pas d’informations d’identification à «&#xa0;%2&#xa0;», car son identité ne peut pas être prouvée.</translation>
    </message>
    <message>
        <source>The list for servers without proof is not needed for &quot;%1&quot;.</source>
        <translation>La liste des serveurs sans preuve n’est pas nécessaire pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list has entries, but it is not switched on, so Windows ignores it.</source>
        <translation>La liste contient des entrées, mais elle n’est pas activée, donc Windows l’ignore.</translation>
    </message>
    <message>
        <source>It is not known to which servers without proof &quot;%1&quot; may send credentials.</source>
        <translation>On ne sait pas à quels serveurs sans preuve «&#xa0;%1&#xa0;» peut envoyer des informations d’identification.</translation>
    </message>
    <message>
        <source>The name leads to no address.</source>
        <translation>Le nom ne mène à aucune adresse.</translation>
    </message>
    <message>
        <source>Nothing known keeps the domain from proving its identity.</source>
        <translation>On ne connaît rien qui empêche le domaine de prouver son identité.</translation>
    </message>
    <message>
        <source>Some other entries of the list for servers without proof on &quot;%1&quot; are worth a look.</source>
        <translation>Quelques autres entrées de la liste des serveurs sans preuve sur «&#xa0;%1&#xa0;» méritent un coup d’œil.</translation>
    </message>
    <message>
        <source>Delegation to servers without proof</source>
        <translation>Délégation aux serveurs sans preuve</translation>
    </message>
    <message>
        <source>For a server whose identity cannot be proven, Windows asks a second list before it passes on a sign-in.</source>
        <translation>Pour un serveur dont l’identité ne peut pas être prouvée, Windows consulte une seconde liste avant de transmettre une ouverture de session.</translation>
    </message>
</context>
<context>
    <name>credssp::OperationTimeout</name>
    <message>
        <source>The server started the operation but did not finish it in time (OperationTimeout).</source>
        <translation>Le serveur a commencé l’opération mais ne l’a pas terminée à temps (OperationTimeout).</translation>
    </message>
    <message>
        <source>The connection works, and the server began. What it was asked to do took longer than the time that was given.</source>
        <translation>La connexion fonctionne, et le serveur a commencé. Ce qui lui était demandé a pris plus de temps qu’il n’était accordé.</translation>
    </message>
</context>
<context>
    <name>credssp::OutcomeRows</name>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more value(s)</source>
        <translation>
            <numerusform>%1 · et %n autre valeur</numerusform>
            <numerusform>%1 · et %n autres valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::OwnSymptoms</name>
    <message>
        <source>%1: The file cannot be read.</source>
        <translation>%1 : Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1: The file is larger than 256 KB.</source>
        <translation>%1 : Le fichier dépasse 256 Ko.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, ligne %2, colonne %3 : %4</translation>
    </message>
    <message>
        <source>%1: All files together have too many wordings; this one is left out.</source>
        <translation>%1 : Tous les fichiers ensemble ont trop de formulations ; celui-ci est laissé de côté.</translation>
    </message>
    <message>
        <source>%1: One of its codes stands in %2 already; this file is left out.</source>
        <translation>%1 : Un de ses codes figure déjà dans %2 ; ce fichier est laissé de côté.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Il n’y a pas de dossier « %1 ».</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read: you may not open it.</source>
        <translation>Le dossier « %1 » ne peut pas être lu : vous n’avez pas le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>There are more than %1 files in &quot;%2&quot;; those after &quot;%3&quot; are left out.</source>
        <translation>Il y a plus de %1 fichiers dans « %2 » ; ceux qui suivent « %3 » sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>credssp::OwnSymptomsNote</name>
    <message>
        <source>Some symptom files are not used.</source>
        <translation>Certains fichiers de symptômes ne sont pas utilisés.</translation>
    </message>
</context>
<context>
    <name>credssp::OwnValues</name>
    <message>
        <source>CredSSP is on: %1 may send credentials (client role).</source>
        <translation>CredSSP est activé&#xa0;: %1 peut envoyer des informations d’identification (rôle client).</translation>
    </message>
    <message>
        <source>CredSSP is on: %1 accepts credentials (server role).</source>
        <translation>CredSSP est activé&#xa0;: %1 accepte des informations d’identification (rôle serveur).</translation>
    </message>
    <message>
        <source>%1 may pass on credentials to &quot;%2&quot;.</source>
        <translation>%1 peut transmettre des informations d’identification à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 may pass on credentials to &quot;%2&quot; although its identity is not proven.</source>
        <translation>%1 peut transmettre des informations d’identification à «&#xa0;%2&#xa0;» bien que son identité ne soit pas prouvée.</translation>
    </message>
    <message>
        <source>The policy on %1 lets it pass on credentials to the servers in its list (%2).</source>
        <translation>La stratégie sur %1 lui permet de transmettre des informations d’identification aux serveurs de sa liste (%2).</translation>
    </message>
</context>
<context>
    <name>credssp::Plan</name>
    <message>
        <source>The changes are no longer those that were shown. Nothing was changed. Look at the plan again and confirm it.</source>
        <translation>Les modifications ne sont plus celles qui ont été affichées. Rien n’a été modifié. Regardez de nouveau le plan et confirmez-le.</translation>
    </message>
</context>
<context>
    <name>credssp::PlanPreview</name>
    <message>
        <source>not available yet</source>
        <translation>pas encore disponible</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyCheck</name>
    <message>
        <source>It is not known whether a policy decides about CredSSP on &quot;%1&quot;.</source>
        <translation>On ne sait pas si une stratégie décide de CredSSP sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>At the next policy refresh &quot;%1&quot; will be written.</source>
        <translation>À la prochaine actualisation des stratégies, «&#xa0;%1&#xa0;» sera écrit.</translation>
    </message>
    <message>
        <source>A policy for CredSSP on &quot;%1&quot; has a value that Windows does not define.</source>
        <translation>Une stratégie pour CredSSP sur «&#xa0;%1&#xa0;» a une valeur que Windows ne définit pas.</translation>
    </message>
    <message>
        <source>A policy keeps CredSSP switched on at &quot;%1&quot;.</source>
        <translation>Une stratégie maintient CredSSP activé sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>That agrees with what is needed; nobody can switch it off any other way.</source>
        <translation>Cela concorde avec ce qu’il faut&#xa0;; personne ne peut le désactiver autrement.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; keeps CredSSP switched off on &quot;%2&quot;.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» maintient CredSSP désactivé sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Windows refuses every other way to switch it on. Only the owner of this policy can change that.</source>
        <translation>Windows refuse toute autre façon de l’activer. Seul le propriétaire de cette stratégie peut changer cela.</translation>
    </message>
    <message>
        <source>A policy keeps CredSSP switched off on &quot;%1&quot;.</source>
        <translation>Une stratégie maintient CredSSP désactivé sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Windows refuses every other way to switch it on. It could not be determined which policy it is; gpresult.exe names it.</source>
        <translation>Windows refuse toute autre façon de l’activer. Impossible de dire de quelle stratégie il s’agit&#xa0;; gpresult.exe la nomme.</translation>
    </message>
    <message>
        <source>Windows writes this again at every policy refresh, so a change on this computer lasts only until the next one. Only the owner of the policy &quot;%1&quot; can change that.</source>
        <translation>Windows écrit cela de nouveau à chaque actualisation des stratégies, donc une modification sur cet ordinateur ne tient que jusqu’à la suivante. Seul le propriétaire de la stratégie «&#xa0;%1&#xa0;» peut changer cela.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; switches &quot;%2&quot; off on &quot;%3&quot;.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» désactive «&#xa0;%2&#xa0;» sur «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>It writes &quot;%1&quot;.</source>
        <translation>Elle écrit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; overwrites the entry for &quot;%2&quot; on &quot;%3&quot;.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» écrase l’entrée pour «&#xa0;%2&#xa0;» sur «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>It writes &quot;%1&quot; under the same number as the entry &quot;%2&quot;.</source>
        <translation>Elle écrit «&#xa0;%1&#xa0;» sous le même numéro que l’entrée «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; forbids &quot;%2&quot; to send credentials to &quot;%3&quot;.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» interdit à «&#xa0;%2&#xa0;» d’envoyer des informations d’identification à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Domain policies write these values at every refresh: %1.</source>
        <translation>Des stratégies du domaine écrivent ces valeurs à chaque actualisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not known which values policies write on &quot;%1&quot;.</source>
        <translation>On ne sait pas quelles valeurs les stratégies écrivent sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No policy stands in the way on &quot;%1&quot;.</source>
        <translation>Aucune stratégie ne fait obstacle sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <source>What a policy sets, Windows sets again and again; a change on the computer itself would not last.</source>
        <translation>Ce qu’une stratégie définit, Windows le redéfinit sans cesse&#xa0;; une modification faite sur l’ordinateur lui-même ne tiendrait pas.</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyFile</name>
    <message>
        <source>&quot;%1&quot; is too large for a policy file and is not used. It has %2 bytes, and at most %3 are read.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour un fichier de stratégie et n’est pas utilisé. Il compte %2 octets, et %3 au plus sont lus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not used: it does not begin like a policy file (at byte 0).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas utilisé&#xa0;: il ne commence pas comme un fichier de stratégie (à l’octet 0).</translation>
    </message>
    <message>
        <source>The policy file &quot;%1&quot; is damaged at byte %2 and is not used.</source>
        <translation>Le fichier de stratégie «&#xa0;%1&#xa0;» est endommagé à l’octet %2 et n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyStore</name>
    <message>
        <source>Somebody else has changed &quot;%1&quot; below &quot;%2&quot; in the local policy (%3). The policy was left as it is.</source>
        <translation>Quelqu’un d’autre a modifié «&#xa0;%1&#xa0;» sous «&#xa0;%2&#xa0;» dans la stratégie locale (%3). La stratégie est restée telle quelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; below &quot;%2&quot; cannot be written into the local policy (%3). The policy was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» sous «&#xa0;%2&#xa0;» ne peut pas être écrit dans la stratégie locale (%3). La stratégie est restée telle quelle.</translation>
    </message>
</context>
<context>
    <name>credssp::PortCheck</name>
    <message>
        <source>The port of &quot;%1&quot; was not tried.</source>
        <translation>Le port de «&#xa0;%1&#xa0;» n’a pas été essayé.</translation>
    </message>
    <message>
        <source>The name leads to no address.</source>
        <translation>Le nom ne mène à aucune adresse.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; can be reached.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» est joignable.</translation>
    </message>
    <message>
        <source>Port 5985 (HTTP) is open from &quot;%1&quot;.</source>
        <translation>Le port 5985 (HTTP) est ouvert depuis «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Port 5986 (HTTPS) is open from &quot;%1&quot;; port 5985 (HTTP) is not.</source>
        <translation>Le port 5986 (HTTPS) est ouvert depuis «&#xa0;%1&#xa0;»&#xa0;; le port 5985 (HTTP) ne l’est pas.</translation>
    </message>
    <message>
        <source>It is not known whether the server &quot;%1&quot; can be reached.</source>
        <translation>On ne sait pas si le serveur «&#xa0;%1&#xa0;» est joignable.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refuses the connection.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» refuse la connexion.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on port 5985 or 5986. Check on it that the service &quot;WinRM&quot; runs and has a listener.</source>
        <translation>L’ordinateur est là, mais rien n’écoute sur le port 5985 ou 5986. Vérifiez-y que le service «&#xa0;WinRM&#xa0;» fonctionne et a un écouteur.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not answer.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» ne répond pas.</translation>
    </message>
    <message>
        <source>Port 5985 gave no answer to &quot;%1&quot;. The computer is off, a firewall is in the way, or its service &quot;WinRM&quot; is stopped behind its own firewall.</source>
        <translation>Le port 5985 n’a pas répondu à «&#xa0;%1&#xa0;». L’ordinateur est éteint, un pare-feu fait obstacle, ou son service «&#xa0;WinRM&#xa0;» est arrêté derrière son propre pare-feu.</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>Connexion réseau</translation>
    </message>
    <message>
        <source>If nothing answers on the ports of WinRM, a connection cannot even begin.</source>
        <translation>Si rien ne répond sur les ports de WinRM, une connexion ne peut même pas commencer.</translation>
    </message>
</context>
<context>
    <name>credssp::PowerShell</name>
    <message>
        <source>PowerShell was not found at &quot;%1&quot;.</source>
        <translation>PowerShell est introuvable à l’emplacement « %1 ».</translation>
    </message>
    <message>
        <source>PowerShell wrote far more than expected and was ended.</source>
        <translation>PowerShell a écrit bien plus que prévu et a été arrêté.</translation>
    </message>
    <message>
        <source>PowerShell&apos;s answer cannot be read. It was ended.</source>
        <translation>La réponse de PowerShell est illisible. PowerShell a été arrêté.</translation>
    </message>
    <message>
        <source>Windows does not let PowerShell start (&quot;%1&quot;). A rule of your organization may block it. Ask whoever manages this computer.</source>
        <translation>Windows ne permet pas à PowerShell de démarrer (« %1 »). Une règle de votre organisation le bloque peut-être. Demandez à la personne qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>PowerShell ended before it answered (exit code %1).</source>
        <translation>PowerShell s’est terminé avant de répondre (code de sortie %1).</translation>
    </message>
    <message>
        <source>PowerShell ended before it answered (exit code %1). It wrote: %2</source>
        <translation>PowerShell s’est terminé avant de répondre (code de sortie %1). Il a écrit : %2</translation>
    </message>
    <message>
        <source>PowerShell did not finish in time and was ended.</source>
        <translation>PowerShell n’a pas fini à temps et a été arrêté.</translation>
    </message>
    <message>
        <source>PowerShell was started but does not answer. It was ended.</source>
        <translation>PowerShell a démarré, mais ne répond pas. Il a été arrêté.</translation>
    </message>
    <message>
        <source>PowerShell runs with restrictions on this computer (Constrained Language Mode), and they do not allow this step.</source>
        <translation>Sur cet ordinateur, PowerShell fonctionne avec des restrictions (Constrained Language Mode) qui ne permettent pas cette étape.</translation>
    </message>
    <message>
        <source>This computer does not let PowerShell run scripts that this step needs (execution policy).</source>
        <translation>Cet ordinateur ne permet pas à PowerShell d’exécuter les scripts nécessaires à cette étape (stratégie d’exécution).</translation>
    </message>
    <message>
        <source>PowerShell knows &quot;%1&quot; on this computer, but cannot load it. Often its rules for scripts forbid it (execution policy).</source>
        <translation>PowerShell connaît « %1 » sur cet ordinateur, mais ne peut pas le charger. Souvent, ses règles pour les scripts l’interdisent (stratégie d’exécution).</translation>
    </message>
    <message>
        <source>PowerShell on this computer does not have &quot;%1&quot;.</source>
        <translation>Sur cet ordinateur, PowerShell n’a pas « %1 ».</translation>
    </message>
    <message>
        <source>This step needs administrator rights.</source>
        <translation>Cette étape nécessite des droits d’administrateur.</translation>
    </message>
    <message>
        <source>PowerShell reports: %1</source>
        <translation>PowerShell signale : %1</translation>
    </message>
    <message>
        <source>PowerShell stopped before the end.</source>
        <translation>PowerShell s’est arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The service WinRM does not answer on this computer, and this step needs it. Start the service first.</source>
        <translation>Le service WinRM ne répond pas sur cet ordinateur, et cette étape en a besoin. Démarrez d’abord le service.</translation>
    </message>
    <message>
        <source>A policy of your organization decides this setting, so it cannot be changed here. Ask whoever manages these policies.</source>
        <translation>Une stratégie de votre organisation décide de ce paramètre, donc il ne peut pas être modifié ici. Demandez à la personne qui gère ces stratégies.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeActions</name>
    <message>
        <source>A value that nobody may read cannot be written back.</source>
        <translation>Une valeur que personne ne peut lire ne peut pas être réécrite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a member.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà membre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a member.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas membre.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled, so it cannot be started.</source>
        <translation>Le service «&#xa0;%1&#xa0;» est désactivé, donc il ne peut pas être démarré.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeDialog</name>
    <message>
        <source>&amp;Start this example</source>
        <translation>&amp;Démarrer cet exemple</translation>
    </message>
    <message>
        <source>Practice with an example</source>
        <translation>S’entraîner avec un exemple</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <translation>Que voulez-vous essayer&#xa0;?</translation>
    </message>
    <message>
        <source>Each example is a small world of computers in memory: you see its error, check it and cure it. No real computer is asked or changed.</source>
        <translation>Chaque exemple est un petit monde d’ordinateurs en mémoire&#xa0;: vous voyez son erreur, vous le vérifiez et vous le réparez. Aucun ordinateur réel n’est interrogé ni modifié.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, start it with Enter.</source>
        <translation>Choisissez-en un avec les touches de direction, démarrez-le avec Entrée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeDirectory</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no directory to ask.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un groupe de travail. Il n’y a pas d’annuaire à interroger.</translation>
    </message>
    <message>
        <source>No domain controller of &quot;%1&quot; answers.</source>
        <translation>Aucun contrôleur de domaine de «&#xa0;%1&#xa0;» ne répond.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeManualSteps</name>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>Windows Admin Center n’est pas installé sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A practice computer does not know the manual step &quot;%1&quot;.</source>
        <translation>Un ordinateur d’entraînement ne connaît pas l’étape manuelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeReads</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. It has no secure channel.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un groupe de travail. Il n’a pas de canal sécurisé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no domain controller to compare with.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un groupe de travail. Il n’y a pas de contrôleur de domaine auquel se comparer.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeScenario</name>
    <message>
        <source>&quot;%1&quot; cannot be used as a practice world. %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de monde d’entraînement. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is larger than 8 MB.</source>
        <translation>Le fichier dépasse 8 Mo.</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>It must hold one JSON object.</source>
        <translation>Il doit contenir un objet JSON.</translation>
    </message>
    <message>
        <source>There is no practice scenario and no file &quot;%1&quot;. The scenarios are: %2.</source>
        <translation>Il n’y a ni scénario d’entraînement ni fichier «&#xa0;%1&#xa0;». Les scénarios sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The person types the server&apos;s address, which proves no identity.</source>
        <translation>La personne tape l’adresse du serveur, qui ne prouve aucune identité.</translation>
    </message>
    <message>
        <source>CredSSP is switched off on the gateway; everything else is set up.</source>
        <translation>CredSSP est désactivé sur la passerelle&#xa0;; tout le reste est configuré.</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock is 20 minutes behind the domain&apos;s time (that Windows then gives this message is unconfirmed).</source>
        <translation>L’horloge de la passerelle retarde de 20 minutes sur l’heure du domaine (il n’est pas confirmé que Windows donne alors ce message).</translation>
    </message>
    <message>
        <source>The person types the cluster&apos;s name; only its nodes are registered and delegated.</source>
        <translation>La personne tape le nom du cluster&#xa0;; seuls ses nœuds sont inscrits et délégués.</translation>
    </message>
    <message>
        <source>The gateway may not send credentials to the server: it was never put on the delegation list.</source>
        <translation>La passerelle ne peut pas envoyer d’informations d’identification au serveur&#xa0;: il n’a jamais été mis sur la liste de délégation.</translation>
    </message>
    <message>
        <source>Four nodes of a cluster: node2 has CredSSP off, node3 lacks its WSMAN names and may not register them.</source>
        <translation>Quatre nœuds d’un cluster&#xa0;: CredSSP est désactivé sur node2&#xa0;; node3 n’a pas ses noms WSMAN et ne peut pas les inscrire.</translation>
    </message>
    <message>
        <source>The gateway&apos;s Windows speaks German; the server is missing in its delegation list.</source>
        <translation>Le Windows de la passerelle parle allemand&#xa0;; le serveur manque dans sa liste de délégation.</translation>
    </message>
    <message>
        <source>Everything is set up, and the connection works.</source>
        <translation>Tout est configuré, et la connexion fonctionne.</translation>
    </message>
    <message>
        <source>The person works through Windows Admin Center, but is neither a gateway administrator nor in its CredSSP group.</source>
        <translation>La personne passe par Windows Admin Center, mais n’est ni administrateur de passerelle ni dans son groupe CredSSP.</translation>
    </message>
    <message>
        <source>The server is in a workgroup; somebody made the NTLM-only list but not the switch that turns it on.</source>
        <translation>Le serveur est dans un groupe de travail&#xa0;; quelqu’un a créé la liste «&#xa0;NTLM seulement&#xa0;» mais pas l’interrupteur qui l’active.</translation>
    </message>
    <message>
        <source>The server is in a workgroup, so nothing can prove its identity.</source>
        <translation>Le serveur est dans un groupe de travail, donc rien ne peut prouver son identité.</translation>
    </message>
    <message>
        <source>The delegation list of other teams has a gap in its numbering, and this server is missing in it.</source>
        <translation>La liste de délégation d’autres équipes a un trou dans sa numérotation, et ce serveur y manque.</translation>
    </message>
    <message>
        <source>The server lacks the update against the CredSSP vulnerability of 2018, and the gateway refuses it.</source>
        <translation>Il manque au serveur la mise à jour contre la vulnérabilité de CredSSP de 2018, et la passerelle le refuse.</translation>
    </message>
    <message>
        <source>The delegation list holds the servers of other teams, but not this one.</source>
        <translation>La liste de délégation contient les serveurs d’autres équipes, mais pas celui-ci.</translation>
    </message>
    <message>
        <source>A policy of the domain forbids CredSSP on every computer and locks the setting.</source>
        <translation>Une stratégie du domaine interdit CredSSP sur tous les ordinateurs et verrouille le paramètre.</translation>
    </message>
    <message>
        <source>A policy of the domain switches the delegation of fresh credentials off again at every refresh.</source>
        <translation>Une stratégie du domaine désactive de nouveau la délégation de nouvelles informations d’identification à chaque actualisation.</translation>
    </message>
    <message>
        <source>The server was installed anew; its WSMAN names still sit on the old account of the same name.</source>
        <translation>Le serveur a été réinstallé&#xa0;; ses noms WSMAN se trouvent encore sur l’ancien compte du même nom.</translation>
    </message>
    <message>
        <source>The server&apos;s WSMAN names were lost from the directory; WinRM registers them again when it starts.</source>
        <translation>Les noms WSMAN du serveur ont disparu de l’annuaire&#xa0;; WinRM les inscrit de nouveau à son démarrage.</translation>
    </message>
    <message>
        <source>CredSSP was never enabled on the server; the gateway is ready.</source>
        <translation>CredSSP n’a jamais été activé sur le serveur&#xa0;; la passerelle est prête.</translation>
    </message>
    <message>
        <source>The person types the short name; the full name is the one that is registered and delegated.</source>
        <translation>La personne tape le nom court&#xa0;; c’est le nom complet qui est inscrit et délégué.</translation>
    </message>
    <message>
        <source>Two accounts own the server&apos;s WSMAN name: its own and the service account svc-web.</source>
        <translation>Deux comptes possèdent le nom WSMAN du serveur&#xa0;: le sien et le compte de service svc-web.</translation>
    </message>
    <message>
        <source>The gateway connects to itself; its own WSMAN names are not in the directory, and it may not register them by itself.</source>
        <translation>La passerelle se connecte à elle-même&#xa0;; ses propres noms WSMAN ne sont pas dans l’annuaire, et elle ne peut pas les inscrire d’elle-même.</translation>
    </message>
    <message>
        <source>The server&apos;s WSMAN names are not in the directory, and the server may not register them by itself.</source>
        <translation>Les noms WSMAN du serveur ne sont pas dans l’annuaire, et le serveur ne peut pas les inscrire de lui-même.</translation>
    </message>
    <message>
        <source>The server&apos;s password no longer matches the one in the domain: its secure channel is broken.</source>
        <translation>Le mot de passe du serveur ne correspond plus à celui du domaine&#xa0;: son canal sécurisé est rompu.</translation>
    </message>
    <message>
        <source>WinRM is stopped on the server, and only Remote Desktop gets there.</source>
        <translation>WinRM est arrêté sur le serveur, et seul le Bureau à distance y accède.</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeStore</name>
    <message>
        <source>The practice world could not be kept in &quot;%1&quot;: %2</source>
        <translation>Le monde d’entraînement n’a pas pu être conservé dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps the world of the scenario &quot;%2&quot;, not of &quot;%3&quot;. Name another file, or that scenario.</source>
        <translation>«&#xa0;%1&#xa0;» conserve le monde du scénario «&#xa0;%2&#xa0;», pas celui de «&#xa0;%3&#xa0;». Indiquez un autre fichier, ou ce scénario-là.</translation>
    </message>
    <message>
        <source>There is no practice world in &quot;%1&quot;.</source>
        <translation>Il n’y a pas de monde d’entraînement dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The scenario &quot;%1&quot; has no computer &quot;%2&quot;. Its client is &quot;%3&quot;.</source>
        <translation>Le scénario «&#xa0;%1&#xa0;» n’a pas d’ordinateur «&#xa0;%2&#xa0;». Son client est «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>credssp::ProtectedFolder</name>
    <message>
        <source>The folder &quot;%1&quot; leads to another place (a reparse point). Delete it as administrator and start again.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» mène à un autre endroit (un point d’analyse). Supprimez-le en tant qu’administrateur et recommencez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file where a folder must be. Delete it as administrator and start again.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier là où il faut un dossier. Supprimez-le en tant qu’administrateur et recommencez.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not belong to the administrators, so what lies in it cannot be trusted. Move it away as administrator and start again.</source>
        <translation>Le dossier « %1 » n’appartient pas aux administrateurs, son contenu n’est donc pas digne de confiance. Déplacez-le en tant qu’administrateur et redémarrez le programme.</translation>
    </message>
    <message>
        <source>Others than administrators can write to the folder &quot;%1&quot;, so what lies in it cannot be trusted. Move it away as administrator and start again.</source>
        <translation>D’autres que les administrateurs peuvent écrire dans le dossier « %1 », son contenu n’est donc pas digne de confiance. Déplacez-le en tant qu’administrateur et redémarrez le programme.</translation>
    </message>
</context>
<context>
    <name>credssp::PublicNetwork</name>
    <message>
        <source>A network connection of this computer is set to Public, and Windows does not open the firewall there (WinRM firewall exception).</source>
        <translation>Une connexion réseau de cet ordinateur est définie sur Public, et Windows n’y ouvre pas le pare-feu (exception de pare-feu WinRM).</translation>
    </message>
    <message>
        <source>Windows opens no door for remote management in a network that it takes for a public one. Set the network connection to Private, or to Domain, first.</source>
        <translation>Dans un réseau qu’il tient pour public, Windows n’ouvre aucune porte à la gestion à distance. Réglez d’abord la connexion réseau sur Privé ou sur Domaine.</translation>
    </message>
</context>
<context>
    <name>credssp::QuotaLimit</name>
    <message>
        <source>The server has reached a limit for remote management (quota for shells, memory, operations or message size).</source>
        <translation>Le serveur a atteint une limite de la gestion à distance (quota de shells, de mémoire, d’opérations ou de taille de message).</translation>
    </message>
    <message>
        <source>The server lets each person have only so many sessions, so much memory and so many requests at a time, and one of these limits is reached. Closing old sessions, or restarting the service, makes room.</source>
        <translation>Le serveur n’accorde à chacun qu’un certain nombre de sessions et de demandes et une certaine quantité de mémoire, et l’une de ces limites est atteinte. Fermer d’anciennes sessions ou redémarrer le service fait de la place.</translation>
    </message>
</context>
<context>
    <name>credssp::RegisterSpn</name>
    <message>
        <source>&quot;%1&quot; belongs to the account &quot;%2&quot; (%3). Nothing is registered before that is settled; see move-spn.</source>
        <translation>«&#xa0;%1&#xa0;» appartient au compte «&#xa0;%2&#xa0;» (%3). Rien n’est inscrit avant que cela soit réglé&#xa0;; voir move-spn.</translation>
    </message>
    <message>
        <source>Register the missing service principal names</source>
        <translation>Inscrire les noms de principal du service manquants</translation>
    </message>
    <message>
        <source>If you want the server to be able to prove who it is, then register its names (WSMAN service principal names) in the directory.</source>
        <translation>Si vous voulez que le serveur puisse prouver qui il est, alors inscrivez ses noms (noms de principal du service WSMAN) dans l’annuaire.</translation>
    </message>
    <message>
        <source>Nobody owns these service principal names: %1.</source>
        <translation>Personne ne possède ces noms de principal du service&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Event 10154 says that the computer could not write them itself.</source>
        <translation>L’événement 10154 indique que l’ordinateur n’a pas pu les écrire lui-même.</translation>
    </message>
    <message>
        <source>No service principal name that could be looked up is missing.</source>
        <translation>Aucun nom de principal du service qui a pu être recherché ne manque.</translation>
    </message>
    <message>
        <source>Sign out and in again on &quot;%1&quot; before you try again: other sign-ins may still remember that the name was missing.</source>
        <translation>Fermez puis rouvrez la session sur «&#xa0;%1&#xa0;» avant de réessayer&#xa0;: d’autres sessions se souviennent peut-être encore que le nom manquait.</translation>
    </message>
    <message>
        <source>Registering needs the right to write to these accounts in the directory.</source>
        <translation>L’inscription nécessite le droit d’écrire sur ces comptes dans l’annuaire.</translation>
    </message>
    <message>
        <source>Every service principal name is registered where it belongs.</source>
        <translation>Chaque nom de principal du service est inscrit là où est sa place.</translation>
    </message>
    <message>
        <source>The directory could not be asked for the service principal names, so it is not known what is missing.</source>
        <translation>L’annuaire n’a pas pu être interrogé sur les noms de principal du service, donc on ne sait pas ce qui manque.</translation>
    </message>
</context>
<context>
    <name>credssp::RegistryGroup</name>
    <message>
        <source>Copy the key&apos;s path: %1</source>
        <translation>Copier le chemin de la clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changes below %1</source>
        <translation>Modifications sous %1</translation>
    </message>
    <message numerus="yes">
        <source>= %n other entries stay</source>
        <translation>
            <numerusform>= %n autre entrée reste</numerusform>
            <numerusform>= %n autres entrées restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= %n entries stay</source>
        <translation>
            <numerusform>= %n entrée reste</numerusform>
            <numerusform>= %n entrées restent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::RegistryModel</name>
    <message>
        <source>(default value)</source>
        <translation>(valeur par défaut)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>credssp::RegistryTable</name>
    <message>
        <source>Registry values before and after</source>
        <translation>Valeurs de Registre avant et après</translation>
    </message>
</context>
<context>
    <name>credssp::RemoteComputer</name>
    <message>
        <source>No computer was found under the name &quot;%1&quot;. Check how it is written.</source>
        <translation>Aucun ordinateur n’a été trouvé sous le nom «&#xa0;%1&#xa0;». Vérifiez comment il est écrit.</translation>
    </message>
    <message>
        <source>WinRM on &quot;%1&quot; does not answer. Check that the computer is switched on, that its service WinRM runs, and that no firewall is in between.</source>
        <translation>WinRM sur «&#xa0;%1&#xa0;» ne répond pas. Vérifiez que l’ordinateur est allumé, que son service WinRM fonctionne et qu’aucun pare-feu ne s’interpose.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let you in. Sign in to Windows as an administrator of that computer, and try again.</source>
        <translation>«&#xa0;%1&#xa0;» ne vous laisse pas entrer. Ouvrez une session Windows en tant qu’administrateur de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The domain could not prove that &quot;%1&quot; is the computer it says it is (Kerberos).</source>
        <translation>Le domaine n’a pas pu prouver que «&#xa0;%1&#xa0;» est bien l’ordinateur qu’il prétend être (Kerberos).</translation>
    </message>
    <message>
        <source>Windows signs you in to &quot;%1&quot; only when the domain can prove which computer that is. Use the computer&apos;s full name instead of an address. This does not work for computers in a workgroup.</source>
        <translation>Windows ne vous authentifie auprès de «&#xa0;%1&#xa0;» que si le domaine peut prouver de quel ordinateur il s’agit. Utilisez le nom complet de l’ordinateur au lieu d’une adresse. Cela ne fonctionne pas pour les ordinateurs d’un groupe de travail.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off on &quot;%1&quot;. Its administrator can switch it on there with Enable-PSRemoting.</source>
        <translation>La communication à distance PowerShell (PowerShell Remoting) est désactivée sur «&#xa0;%1&#xa0;». Son administrateur peut l’y activer avec Enable-PSRemoting.</translation>
    </message>
    <message>
        <source>Windows could not ask &quot;%1&quot;. It reports: %2</source>
        <translation>Windows n’a pas pu interroger «&#xa0;%1&#xa0;». Il signale&#xa0;: %2</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered does not fit the question, so it is not used.</source>
        <translation>Ce que «&#xa0;%1&#xa0;» a répondu ne correspond pas à la question et n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>The version of tspkg.dll on &quot;%1&quot; (%2) does not tell whether the CredSSP update of 2018 is there.</source>
        <translation>La version de tspkg.dll sur «&#xa0;%1&#xa0;» (%2) ne dit pas si la mise à jour CredSSP de 2018 y est installée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup. It has no domain that could be asked.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un groupe de travail. Il n’a pas de domaine à interroger.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a domain controller. It has no secure channel that could be looked at.</source>
        <translation>«&#xa0;%1&#xa0;» est un contrôleur de domaine. Il n’a pas de canal sécurisé (Secure Channel) à examiner.</translation>
    </message>
    <message>
        <source>No domain controller told &quot;%1&quot; the time.</source>
        <translation>Aucun contrôleur de domaine n’a donné l’heure à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The registry of &quot;%1&quot; holds a value of a kind that PowerShell cannot hand over.</source>
        <translation>Le Registre de «&#xa0;%1&#xa0;» contient une valeur d’un type que PowerShell ne peut pas transmettre.</translation>
    </message>
    <message>
        <source>The local policy of &quot;%1&quot; is far larger than expected, so it was not read.</source>
        <translation>La stratégie locale de «&#xa0;%1&#xa0;» est bien plus volumineuse que prévu et n’a donc pas été lue.</translation>
    </message>
    <message>
        <source>A program of Windows on &quot;%1&quot; did not answer as expected.</source>
        <translation>Un programme de Windows sur «&#xa0;%1&#xa0;» n’a pas répondu comme prévu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot tell this of itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas le dire de lui-même.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>PowerShell on &quot;%1&quot; reports: %2</source>
        <translation>PowerShell sur «&#xa0;%1&#xa0;» signale&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now leads to another computer than before. Nothing of what it answered is used.</source>
        <translation>«&#xa0;%1&#xa0;» mène maintenant à un autre ordinateur qu’auparavant. Rien de ce qu’il a répondu n’est utilisé.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered cannot be read, so it is not used.</source>
        <translation>Ce que «&#xa0;%1&#xa0;» a répondu est illisible et n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>Windows could not sign you in to &quot;%1&quot;. Check that a domain controller answers and that the clocks agree, or sign in to Windows again.</source>
        <translation>Windows n’a pas pu vous authentifier auprès de «&#xa0;%1&#xa0;». Vérifiez qu’un contrôleur de domaine répond et que les horloges concordent, ou ouvrez de nouveau votre session Windows.</translation>
    </message>
    <message>
        <source>PowerShell runs with restrictions on &quot;%1&quot; (Constrained Language Mode), and they do not allow this.</source>
        <translation>Sur «&#xa0;%1&#xa0;», PowerShell fonctionne avec des restrictions (Constrained Language Mode) qui ne le permettent pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let PowerShell run what this needs (execution policy).</source>
        <translation>«&#xa0;%1&#xa0;» ne permet pas à PowerShell d’exécuter ce qu’il faut pour cela (stratégie d’exécution, execution policy).</translation>
    </message>
    <message>
        <source>This needs administrator rights on &quot;%1&quot;.</source>
        <translation>Il faut pour cela des droits d’administrateur sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not said which computer it is. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas dit de quel ordinateur il s’agit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now leads to another computer than before. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» mène maintenant à un autre ordinateur qu’auparavant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Windows on &quot;%1&quot; does not live in C:\Windows, so this program is not where it was shown to be. Nothing was changed.</source>
        <translation>Sur «&#xa0;%1&#xa0;», Windows ne se trouve pas dans C:\Windows, donc ce programme n’est pas là où il a été montré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This change of the registry of &quot;%1&quot; cannot be made over the network.</source>
        <translation>Cette modification du Registre de « %1 » ne peut pas être faite par le réseau.</translation>
    </message>
</context>
<context>
    <name>credssp::RenameComputer</name>
    <message>
        <source>Give the server a new name (last resort)</source>
        <translation>Donner un nouveau nom au serveur (dernier recours)</translation>
    </message>
    <message>
        <source>If you want to get rid of records of an old computer of the same name and nothing cheaper helped, then give the server a new name.</source>
        <translation>Si vous voulez vous débarrasser des enregistrements d’un ancien ordinateur du même nom et que rien de plus simple n’a aidé, alors donnez un nouveau nom au serveur.</translation>
    </message>
    <message>
        <source>It is the last resort: everything that knows the server by its name must be changed with it.</source>
        <translation>C’est le dernier recours&#xa0;: tout ce qui connaît le serveur par son nom doit être modifié en même temps.</translation>
    </message>
    <message>
        <source>A new name would not prove the server&apos;s identity either.</source>
        <translation>Un nouveau nom ne prouverait pas non plus l’identité du serveur.</translation>
    </message>
    <message>
        <source>Another account carries the server&apos;s name in the directory.</source>
        <translation>Un autre compte porte le nom du serveur dans l’annuaire.</translation>
    </message>
    <message>
        <source>A record of an old computer of the same name could be in the way; the directory could not be asked.</source>
        <translation>Un enregistrement d’un ancien ordinateur du même nom pourrait faire obstacle&#xa0;; l’annuaire n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>No record of another computer is in the way of the server&apos;s name.</source>
        <translation>Aucun enregistrement d’un autre ordinateur ne fait obstacle au nom du serveur.</translation>
    </message>
    <message>
        <source>The checks find nothing wrong on the server; it keeps its name.</source>
        <translation>Les vérifications ne trouvent rien d’anormal sur le serveur&#xa0;; il garde son nom.</translation>
    </message>
    <message>
        <source>Try everything cheaper first: a service principal name that sits on the wrong account is moved with move-spn.</source>
        <translation>Essayez d’abord tout ce qui est plus simple&#xa0;: un nom de principal du service qui se trouve sur le mauvais compte se déplace avec move-spn.</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a new name, for example &quot;%2&quot;</source>
        <translation>Donner à «&#xa0;%1&#xa0;» un nouveau nom, par exemple «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Agree on a new name with everybody who uses &quot;%1&quot;.</source>
        <translation>Convenez d’un nouveau nom avec tous ceux qui utilisent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>On &quot;%1&quot;, open Settings, System, About, and choose &quot;Rename this PC&quot;.</source>
        <translation>Sur «&#xa0;%1&#xa0;», ouvrez Paramètres, Système, Informations système, et choisissez «&#xa0;Renommer ce PC&#xa0;».</translation>
    </message>
    <message>
        <source>Restart the server.</source>
        <translation>Redémarrez le serveur.</translation>
    </message>
    <message>
        <source>Change the name wherever it stands: in Windows Admin Center, in scripts, and in certificates.</source>
        <translation>Changez le nom partout où il figure&#xa0;: dans Windows Admin Center, dans les scripts et dans les certificats.</translation>
    </message>
    <message>
        <source>Connect to the server under its new name.</source>
        <translation>Connectez-vous au serveur sous son nouveau nom.</translation>
    </message>
    <message>
        <source>The old name is not given back: the records that were in its way are still there.</source>
        <translation>L’ancien nom n’est pas rendu&#xa0;: les enregistrements qui lui faisaient obstacle sont toujours là.</translation>
    </message>
</context>
<context>
    <name>credssp::RepairDomainTrust</name>
    <message>
        <source>Repair the computer&apos;s trust with its domain</source>
        <translation>Réparer l’approbation entre l’ordinateur et son domaine</translation>
    </message>
    <message>
        <source>If you want the domain and the computer to know each other again, then give the computer a new password in the domain.</source>
        <translation>Si vous voulez que le domaine et l’ordinateur se reconnaissent de nouveau, alors donnez à l’ordinateur un nouveau mot de passe dans le domaine.</translation>
    </message>
    <message>
        <source>The trust with the domain (the secure channel) is broken on: %1.</source>
        <translation>L’approbation avec le domaine (le canal sécurisé) est rompue sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The directory has every name in its right place, and still the server does not accept what the domain issues for it: %1.</source>
        <translation>L’annuaire a chaque nom à sa place, et pourtant le serveur n’accepte pas ce que le domaine émet pour lui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The trust with the domain is not known to be broken.</source>
        <translation>Rien n’indique que l’approbation avec le domaine soit rompue.</translation>
    </message>
    <message>
        <source>No computer that could be read has lost the trust of its domain.</source>
        <translation>Aucun ordinateur qui a pu être lu n’a perdu l’approbation de son domaine.</translation>
    </message>
    <message>
        <source>Repair the trust of &quot;%1&quot; with its domain</source>
        <translation>Réparer l’approbation entre «&#xa0;%1&#xa0;» et son domaine</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot; with a local administrator account, for example with Remote Desktop.</source>
        <translation>Ouvrez une session sur «&#xa0;%1&#xa0;» avec un compte d’administrateur local, par exemple par le Bureau à distance.</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as administrator. Windows asks for the password in a window of its own; CredSSP Wizard never sees it.</source>
        <translation>Ouvrez Windows PowerShell en tant qu’administrateur. Windows demande le mot de passe dans sa propre fenêtre&#xa0;; CredSSP Wizard ne le voit jamais.</translation>
    </message>
    <message>
        <source>Run this command, and enter an account that may join computers to the domain: %1</source>
        <translation>Exécutez cette commande, et entrez un compte qui peut joindre des ordinateurs au domaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>If the answer is not True: take the computer out of the domain, put it back in, and restart it.</source>
        <translation>Si la réponse n’est pas True&#xa0;: retirez l’ordinateur du domaine, remettez-le dans le domaine, et redémarrez-le.</translation>
    </message>
    <message>
        <source>On a domain controller this command does not work; turn to the domain&apos;s administrators.</source>
        <translation>Sur un contrôleur de domaine, cette commande ne fonctionne pas&#xa0;; adressez-vous aux administrateurs du domaine.</translation>
    </message>
    <message>
        <source>The old, broken password is of no use to anybody, so it is not brought back.</source>
        <translation>L’ancien mot de passe, devenu inutilisable, ne sert à personne, donc il n’est pas rétabli.</translation>
    </message>
</context>
<context>
    <name>credssp::Report</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Il n’y avait rien à faire.</translation>
    </message>
    <message>
        <source>This was interrupted before its end.</source>
        <translation>Cela a été interrompu avant la fin.</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Confirmed plan</source>
        <translation>Plan confirmé</translation>
    </message>
    <message>
        <source>How to undo</source>
        <translation>Comment annuler</translation>
    </message>
    <message>
        <source>This session has been undone.</source>
        <translation>Cette session a été annulée.</translation>
    </message>
    <message>
        <source>What is still on</source>
        <translation>Ce qui est encore activé</translation>
    </message>
    <message>
        <source>Nothing that this session turned on is still on.</source>
        <translation>Rien de ce que cette session a activé n’est encore activé.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this translation</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>CredSSP Wizard, session %1</source>
        <translation>CredSSP Wizard, session %1</translation>
    </message>
    <message>
        <source>Practice (%1): nothing here is real.</source>
        <translation>Entraînement (%1)&#xa0;: rien ici n’est réel.</translation>
    </message>
    <message>
        <source>The last line of the journal was cut off by a crash and is left out.</source>
        <translation>La dernière ligne du journal a été coupée par un plantage et n’est pas reprise.</translation>
    </message>
    <message>
        <source>Written by CredSSP Wizard.</source>
        <translation>Écrit par CredSSP Wizard.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Remedy: %1 (%2)</source>
        <translation>Remède&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>Ordinateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started: %1, by %2</source>
        <translation>Début&#xa0;: %1, par %2</translation>
    </message>
    <message>
        <source>Confirmed plan: %1</source>
        <translation>Plan confirmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Done: every change was made and read back.</source>
        <translation>Fait&#xa0;: chaque modification a été apportée et relue.</translation>
    </message>
    <message>
        <source>A change failed. The steps below say how far it came.</source>
        <translation>Une modification a échoué. Les étapes ci-dessous disent jusqu’où elle est allée.</translation>
    </message>
    <message>
        <source>Refused before a change: things were no longer as they had been shown.</source>
        <translation>Refusé avant toute modification&#xa0;: les choses n’étaient plus telles qu’elles avaient été affichées.</translation>
    </message>
    <message>
        <source>Waiting: a person must still do something.</source>
        <translation>En attente&#xa0;: quelqu’un doit encore faire quelque chose à la main.</translation>
    </message>
    <message>
        <source>Interrupted: it can be finished or undone.</source>
        <translation>Interrompue&#xa0;: elle peut être terminée ou annulée.</translation>
    </message>
    <message>
        <source>Undone: everything that can be given back was given back.</source>
        <translation>Annulée&#xa0;: tout ce qui peut être rendu a été rendu.</translation>
    </message>
    <message>
        <source>Partly undone: the steps below say what stayed.</source>
        <translation>Annulée en partie&#xa0;: les étapes ci-dessous disent ce qui est resté.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>non modifié</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>en attente d’une personne</translation>
    </message>
    <message>
        <source>done, not proven</source>
        <translation>fait, non prouvé</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>What was undone</source>
        <translation>Ce qui a été annulé</translation>
    </message>
    <message>
        <source>What was finished later</source>
        <translation>Ce qui a été terminé plus tard</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Ce qui n’allait pas</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>aucun risque</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>risque faible</translation>
    </message>
    <message>
        <source>restarts something</source>
        <translation>redémarre quelque chose</translation>
    </message>
    <message>
        <source>weakens security</source>
        <translation>affaiblit la sécurité</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>local policy</source>
        <translation>stratégie locale</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>PowerShell on %1, as administrator</source>
        <translation>PowerShell sur %1, en tant qu’administrateur</translation>
    </message>
    <message>
        <source>PowerShell on %1</source>
        <translation>PowerShell sur %1</translation>
    </message>
    <message>
        <source>Program on %1, as administrator</source>
        <translation>Programme sur %1, en tant qu’administrateur</translation>
    </message>
    <message>
        <source>Program on %1</source>
        <translation>Programme sur %1</translation>
    </message>
    <message>
        <source>The same in PowerShell, for reference</source>
        <translation>La même chose en PowerShell, pour référence</translation>
    </message>
    <message>
        <source>A person does this on %1</source>
        <translation>Une personne fait ceci sur %1</translation>
    </message>
    <message>
        <source>Done except for what you left out: every other change was made and read back.</source>
        <translation>Fait, sauf ce que vous avez omis&#xa0;: chaque autre modification a été apportée et relue.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message numerus="yes">
        <source>CredSSP Wizard, %n session(s)</source>
        <translation>
            <numerusform>CredSSP Wizard, %n session</numerusform>
            <numerusform>CredSSP Wizard, %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decided on %2 to leave CredSSP on: %3</source>
        <translation>%1 a décidé le %2 de laisser CredSSP activé&#xa0;: %3</translation>
    </message>
    <message>
        <source>very likely, %1 %</source>
        <translation>très probable, %1&#xa0;%</translation>
    </message>
    <message>
        <source>likely, %1 %</source>
        <translation>probable, %1&#xa0;%</translation>
    </message>
    <message>
        <source>possible, %1 %</source>
        <translation>possible, %1&#xa0;%</translation>
    </message>
    <message>
        <source>The same for the registry (HKLM) in PowerShell, for reference; it has no command for the local policy</source>
        <translation>La même chose pour le Registre (HKLM) dans PowerShell, à titre de référence&#xa0;; PowerShell n’a pas de commande pour la stratégie locale</translation>
    </message>
    <message>
        <source>done, as a person reports</source>
        <translation>fait, selon une personne</translation>
    </message>
    <message>
        <source>failed, as a person reports</source>
        <translation>échoué, selon une personne</translation>
    </message>
    <message>
        <source>Done: every change was made. What was done on %1 is reported by a person and was not read back; everything else was.</source>
        <translation>Fait&#xa0;: chaque modification a été apportée. Ce qui a été fait sur %1 est rapporté par une personne et n’a pas été relu&#xa0;; tout le reste l’a été.</translation>
    </message>
</context>
<context>
    <name>credssp::ResetCredSsp</name>
    <message>
        <source>Switch CredSSP on where it is missing</source>
        <translation>Activer CredSSP là où il manque</translation>
    </message>
    <message>
        <source>If you want to hand your sign-in to the server again, then turn on CredSSP on both sides and allow it for exactly this server.</source>
        <translation>Si vous voulez de nouveau remettre votre ouverture de session au serveur, alors activez CredSSP des deux côtés et autorisez-le pour ce serveur exactement.</translation>
    </message>
    <message>
        <source>CredSSP is off on &quot;%1&quot;, which sends the sign-in.</source>
        <translation>CredSSP est désactivé sur «&#xa0;%1&#xa0;», qui envoie l’ouverture de session.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept CredSSP.</source>
        <translation>«&#xa0;%1&#xa0;» n’accepte pas CredSSP.</translation>
    </message>
    <message>
        <source>CredSSP is enabled on both sides and allowed for the server.</source>
        <translation>CredSSP est activé des deux côtés et autorisé pour le serveur.</translation>
    </message>
    <message>
        <source>Nothing points to CredSSP being off.</source>
        <translation>Rien n’indique que CredSSP soit désactivé.</translation>
    </message>
    <message>
        <source>CredSSP hands your complete sign-in to the server. Turn it off again when the task is done.</source>
        <translation>CredSSP remet votre ouverture de session complète au serveur. Désactivez-le quand la tâche est terminée.</translation>
    </message>
    <message>
        <source>CredSSP is already enabled on both sides, and the list names the servers.</source>
        <translation>CredSSP est déjà activé des deux côtés, et la liste nomme les serveurs.</translation>
    </message>
    <message>
        <source>A policy decides this setting. It would refuse the change or take it back.</source>
        <translation>Une stratégie décide de ce paramètre. Elle refuserait la modification ou l’annulerait.</translation>
    </message>
    <message>
        <source>Passing on a new sign-in (AllowFreshCredentials) is not switched on.</source>
        <translation>La transmission d’une nouvelle ouverture de session (AllowFreshCredentials) n’est pas activée.</translation>
    </message>
    <message>
        <source>The list of allowed servers does not name &quot;%1&quot;.</source>
        <translation>La liste des serveurs autorisés ne nomme pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Turn on CredSSP on &quot;%1&quot; by hand</source>
        <translation>Activer CredSSP sur «&#xa0;%1&#xa0;» à la main</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot;, for example with Remote Desktop.</source>
        <translation>Ouvrez une session sur «&#xa0;%1&#xa0;», par exemple par le Bureau à distance.</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator.</source>
        <translation>Ouvrez PowerShell en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>Run this command: %1</source>
        <translation>Exécutez cette commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was switched on by hand, so it is switched off by hand: %1</source>
        <translation>Il a été activé à la main, donc il se désactive à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>CredSSP is already enabled on &quot;%1&quot;, and the list names the servers. Whether every server accepts CredSSP could not be read.</source>
        <translation>CredSSP est déjà activé sur « %1 », et la liste nomme les serveurs. Il n’a pas été possible de lire si chaque serveur accepte CredSSP.</translation>
    </message>
</context>
<context>
    <name>credssp::RestartComputers</name>
    <message>
        <source>Restart the computers</source>
        <translation>Redémarrer les ordinateurs</translation>
    </message>
    <message>
        <source>If you want Windows to forget what it remembers wrongly, then restart the server and this computer.</source>
        <translation>Si vous voulez que Windows oublie ce qu’il a retenu à tort, alors redémarrez le serveur et cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing points to something that a restart would clear.</source>
        <translation>Rien n’indique quelque chose qu’un redémarrage réglerait.</translation>
    </message>
    <message>
        <source>A restart does not give &quot;%1&quot; an identity that can be proven.</source>
        <translation>Un redémarrage ne donne pas à «&#xa0;%1&#xa0;» une identité qui puisse être prouvée.</translation>
    </message>
    <message>
        <source>This error does not go away with a restart.</source>
        <translation>Cette erreur ne disparaît pas avec un redémarrage.</translation>
    </message>
    <message>
        <source>Windows remembers tickets and refusals until it is restarted; one of them may be out of date.</source>
        <translation>Windows retient les tickets et les refus jusqu’au redémarrage&#xa0;; l’un d’eux est peut-être périmé.</translation>
    </message>
    <message>
        <source>Everybody who works on these computers is interrupted.</source>
        <translation>Tous ceux qui travaillent sur ces ordinateurs sont interrompus.</translation>
    </message>
    <message>
        <source>Save all work first. Programs are closed without asking, and sessions to these computers drop.</source>
        <translation>Enregistrez d’abord tout le travail. Les programmes sont fermés sans question, et les sessions vers ces ordinateurs sont coupées.</translation>
    </message>
    <message>
        <source>Servers on which the checks find nothing wrong are not restarted.</source>
        <translation>Les serveurs sur lesquels les vérifications ne trouvent rien d’anormal ne sont pas redémarrés.</translation>
    </message>
    <message>
        <source>When this computer has restarted, open CredSSP Wizard again; it finishes what was begun.</source>
        <translation>Quand cet ordinateur aura redémarré, ouvrez de nouveau CredSSP Wizard&#xa0;; il termine ce qui a été commencé.</translation>
    </message>
</context>
<context>
    <name>credssp::RestartWinRm</name>
    <message>
        <source>Start or restart the WinRM service</source>
        <translation>Démarrer ou redémarrer le service WinRM</translation>
    </message>
    <message>
        <source>If you want the server to answer and to register its own names, then start its remote management service (WinRM) anew.</source>
        <translation>Si vous voulez que le serveur réponde et inscrive ses propres noms, alors redémarrez son service de gestion à distance (WinRM).</translation>
    </message>
    <message>
        <source>The WinRM service is stopped on: %1.</source>
        <translation>Le service WinRM est arrêté sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A service principal name is missing, and WinRM registers it when it starts: %1.</source>
        <translation>Un nom de principal du service manque, et WinRM l’inscrit à son démarrage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The computer was not allowed to write its own service principal names, so restarting WinRM does not bring them: %1.</source>
        <translation>L’ordinateur n’a pas été autorisé à écrire ses propres noms de principal du service, donc redémarrer WinRM ne les apporte pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The WinRM service is stopped on &quot;%1&quot;; commands that set up CredSSP there need it.</source>
        <translation>Le service WinRM est arrêté sur «&#xa0;%1&#xa0;»&#xa0;; les commandes qui y configurent CredSSP en ont besoin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer on WinRM&apos;s port, and its service could not be asked; it may be stopped.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond pas sur le port de WinRM, et son service n’a pas pu être interrogé&#xa0;; il est peut-être arrêté.</translation>
    </message>
    <message>
        <source>WinRM is running, and no service principal name is missing.</source>
        <translation>WinRM fonctionne, et aucun nom de principal du service ne manque.</translation>
    </message>
    <message>
        <source>Afterwards, connect to the server again in Windows Admin Center.</source>
        <translation>Ensuite, connectez-vous de nouveau au serveur dans Windows Admin Center.</translation>
    </message>
    <message>
        <source>WinRM is running, and it was not allowed to write the names that are missing. Restarting it changes nothing.</source>
        <translation>WinRM fonctionne, et il n’a pas été autorisé à écrire les noms qui manquent. Le redémarrer ne change rien.</translation>
    </message>
    <message>
        <source>WinRM is running and needs no restart.</source>
        <translation>WinRM fonctionne et n’a pas besoin d’être redémarré.</translation>
    </message>
    <message>
        <source>All remote sessions to &quot;%1&quot; drop: PowerShell remoting, Windows Admin Center, and whatever else uses WinRM.</source>
        <translation>Toutes les sessions à distance vers «&#xa0;%1&#xa0;» sont coupées&#xa0;: communication à distance PowerShell, Windows Admin Center et tout ce qui utilise WinRM.</translation>
    </message>
    <message>
        <source>Start the WinRM service on &quot;%1&quot; by hand</source>
        <translation>Démarrer le service WinRM sur «&#xa0;%1&#xa0;» à la main</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot; with Remote Desktop.</source>
        <translation>Ouvrez une session sur «&#xa0;%1&#xa0;» par le Bureau à distance.</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator.</source>
        <translation>Ouvrez PowerShell en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>Run this command: %1</source>
        <translation>Exécutez cette commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>A restart cannot be taken back.</source>
        <translation>Un redémarrage ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>If the service was stopped before, run this command in PowerShell as administrator: %1</source>
        <translation>Si le service était arrêté avant, exécutez cette commande dans PowerShell en tant qu’administrateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>credssp::ResultModel</name>
    <message>
        <source>Was it taken back?</source>
        <translation>Est-ce annulé&#xa0;?</translation>
    </message>
    <message>
        <source>Is CredSSP off again?</source>
        <translation>CredSSP est-il de nouveau désactivé&#xa0;?</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Est-ce que cela marche&#xa0;?</translation>
    </message>
    <message>
        <source>First comes what was read back. Whether it helped, only you can see.</source>
        <translation>D’abord vient ce qui a été relu. Vous seul pouvez voir si cela a aidé.</translation>
    </message>
    <message>
        <source>This is what was read back from the computers.</source>
        <translation>Voici ce qui a été relu sur les ordinateurs.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Il n’y avait rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was done, but %n change(s) cannot be read back here and are not proven.</source>
        <translation>
            <numerusform>Tout a été fait, mais %n modification ne peut pas être relue ici et n’est pas prouvée.</numerusform>
            <numerusform>Tout a été fait, mais %n modifications ne peuvent pas être relues ici et ne sont pas prouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>%n modification annulée. Tout a été relu et est tel qu’affiché.</numerusform>
            <numerusform>%n modifications annulées. Tout a été relu et est tel qu’affiché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>%n modification apportée. Tout a été relu et est tel qu’affiché.</numerusform>
            <numerusform>%n modifications apportées. Tout a été relu et est tel qu’affiché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken back.</source>
        <translation>Tout n’a pas pu être annulé.</translation>
    </message>
    <message>
        <source>You still have to do something yourself; then the rest can follow.</source>
        <translation>Vous devez encore faire quelque chose vous-même&#xa0;; ensuite le reste peut suivre.</translation>
    </message>
    <message>
        <source>Not everything was done. The rest can be done now, or be left.</source>
        <translation>Tout n’a pas été fait. Le reste peut être fait maintenant, ou être laissé.</translation>
    </message>
    <message>
        <source>Take back the &amp;rest</source>
        <translation>Annuler le &amp;reste</translation>
    </message>
    <message>
        <source>Do the &amp;rest</source>
        <translation>Faire le &amp;reste</translation>
    </message>
    <message>
        <source>The connection is being tried…</source>
        <translation>Essai de la connexion…</translation>
    </message>
    <message>
        <source>Connected. It works now.</source>
        <translation>Connecté. Cela marche maintenant.</translation>
    </message>
    <message>
        <source>Not connected. This is what came back:</source>
        <translation>Non connecté. Voici ce qui est revenu&#xa0;:</translation>
    </message>
    <message>
        <source>This error is not known here; the checks alone decide what helps.</source>
        <translation>Cette erreur n’est pas connue ici&#xa0;; les vérifications seules décident de ce qui peut aider.</translation>
    </message>
    <message>
        <source>This is the error that was there before: %1</source>
        <translation>C’est l’erreur qui était là avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>The last page says what was changed and what is still on.</source>
        <translation>La dernière page dit ce qui a été modifié et ce qui est encore activé.</translation>
    </message>
    <message>
        <source>The computers are read again, and the next remedy is looked for with what was learnt. What was changed so far stays, and can be taken back at the end.</source>
        <translation>Les ordinateurs sont relus, et le remède suivant est cherché avec ce qui a été appris. Ce qui a été modifié jusqu’ici reste, et peut être annulé à la fin.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Find the next remedy</source>
        <translation>Chercher le remède &amp;suivant</translation>
    </message>
    <message>
        <source>PowerShell is open in a window of its own. Sign in there; what comes of it appears here.</source>
        <translation>PowerShell est ouvert dans sa propre fenêtre. Connectez-vous là-bas ; le résultat s’affiche ici.</translation>
    </message>
    <message>
        <source>The connection was not tried.</source>
        <translation>La connexion n’a pas été essayée.</translation>
    </message>
</context>
<context>
    <name>credssp::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was read back</source>
        <translation>Ce qui a été relu</translation>
    </message>
    <message>
        <source>Now try again what failed</source>
        <translation>Réessayez maintenant ce qui a échoué</translation>
    </message>
    <message>
        <source>For example the Create Cluster wizard. What happens?</source>
        <translation>Par exemple l’Assistant Création d’un cluster (Create Cluster). Que se passe-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>Essayer la &amp;connexion</translation>
    </message>
    <message>
        <source>In practice only: tries the connection between the practice computers and chooses the answer.</source>
        <translation>À l’entraînement seulement&#xa0;: essaie la connexion entre les ordinateurs d’entraînement et choisit la réponse.</translation>
    </message>
    <message>
        <source>It &amp;works</source>
        <translation>Cela &amp;marche</translation>
    </message>
    <message>
        <source>Then this is done.</source>
        <translation>Alors c’est terminé.</translation>
    </message>
    <message>
        <source>The &amp;same error</source>
        <translation>&amp;La même erreur</translation>
    </message>
    <message>
        <source>Then something else is the cause.</source>
        <translation>Alors la cause est ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Another error</source>
        <translation>&amp;Une autre erreur</translation>
    </message>
    <message>
        <source>One hurdle is gone; paste the next one.</source>
        <translation>Un obstacle est levé&#xa0;; collez le suivant.</translation>
    </message>
    <message>
        <source>What Windows prints</source>
        <translation>Ce que Windows affiche</translation>
    </message>
    <message>
        <source>Paste the other error here</source>
        <translation>Collez l’autre erreur ici</translation>
    </message>
    <message>
        <source>The other error</source>
        <translation>L’autre erreur</translation>
    </message>
    <message>
        <source>It is recognized while you type.</source>
        <translation>Elle est reconnue pendant que vous tapez.</translation>
    </message>
    <message>
        <source>Every change was read back from the computers; the list says what was found. Whether that helped shows only when what failed is tried again. Do that now, come back, and choose what happened. Nothing is changed on this page.</source>
        <translation>Chaque modification a été relue sur les ordinateurs&#xa0;; la liste dit ce qui a été trouvé. Si cela a aidé, vous ne le verrez qu’en réessayant ce qui a échoué. Faites-le maintenant, revenez, et choisissez ce qui s’est passé. Rien n’est modifié sur cette page.</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>Ne plus a&amp;ttendre</translation>
    </message>
    <message>
        <source>&amp;Try the second hop</source>
        <translation>&amp;Tester le second saut</translation>
    </message>
    <message>
        <source>Shows what will run. Then PowerShell opens in a window, and you sign in there.</source>
        <translation>Montre ce qui sera exécuté. Ensuite, PowerShell s’ouvre dans une fenêtre et vous vous y connectez.</translation>
    </message>
</context>
<context>
    <name>credssp::ReviewModel</name>
    <message>
        <source>The second window could not be opened. Nothing was changed.</source>
        <translation>La seconde fenêtre n’a pas pu être ouverte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file for it could not be written: %1</source>
        <translation>Le fichier qu’il lui faut n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The second window was closed, and nothing was changed in it.</source>
        <translation>La seconde fenêtre a été fermée, et rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The second window was not opened. Nothing was changed.</source>
        <translation>La seconde fenêtre n’a pas été ouverte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This window no longer waits. Close the second window before you go on here.</source>
        <translation>Cette fenêtre n’attend plus. Fermez la seconde fenêtre avant de continuer ici.</translation>
    </message>
    <message>
        <source>The second window was closed before everything was done.</source>
        <translation>La seconde fenêtre a été fermée avant que tout soit fait.</translation>
    </message>
    <message>
        <source>The computers are being asked what is there now.</source>
        <translation>Les ordinateurs sont interrogés sur ce qui s’y trouve maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on %1.</source>
        <comment>one computer, by its name</comment>
        <translation>
            <numerusform>%n modification sur %1.</numerusform>
            <numerusform>%n modifications sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), on %1 computers.</source>
        <comment>at least two computers</comment>
        <translation>
            <numerusform>%n modification, sur %1 ordinateurs.</numerusform>
            <numerusform>%n modifications, sur %1 ordinateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read every change.</source>
        <translation>Vous avez lu chaque modification.</translation>
    </message>
    <message numerus="yes">
        <source>You have read %1 of %n change(s).</source>
        <translation>
            <numerusform>Modifications lues : %1 sur %n.</numerusform>
            <numerusform>Modifications lues : %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has changed something since. Nothing was taken back.</source>
        <translation>Quelqu’un a modifié quelque chose depuis. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Take back &amp;only what is unchanged</source>
        <translation>&amp;N’annuler que ce qui est inchangé</translation>
    </message>
    <message>
        <source>There is nothing to show: the changes could not be worked out.</source>
        <translation>Il n’y a rien à montrer&#xa0;: les modifications n’ont pas pu être établies.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Regarder à nou&amp;veau</translation>
    </message>
    <message>
        <source>A second window has been opened with administrator rights.</source>
        <translation>Une seconde fenêtre a été ouverte avec des droits d’administrateur.</translation>
    </message>
    <message>
        <source>Make the changes there. This window waits, and goes on when the other one is closed.</source>
        <translation>Apportez-y les modifications. Cette fenêtre attend, et continue quand l’autre est fermée.</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Ne plu&amp;s attendre</translation>
    </message>
    <message>
        <source>There are no changes to show yet.</source>
        <translation>Il n’y a pas encore de modifications à montrer.</translation>
    </message>
    <message>
        <source>Go back and choose what is to be done.</source>
        <translation>Revenez en arrière et choisissez ce qui doit être fait.</translation>
    </message>
    <message>
        <source>You can read them here and save them as a PowerShell script.</source>
        <translation>Vous pouvez les lire ici et les enregistrer en tant que script PowerShell.</translation>
    </message>
    <message>
        <source>These changes need administrator rights, which this window lacks.</source>
        <translation>Ces modifications nécessitent des droits d’administrateur, que cette fenêtre n’a pas.</translation>
    </message>
    <message>
        <source>Close the window and start CredSSP Wizard as administrator. Nothing is lost: what was begun is offered again.</source>
        <translation>Fermez la fenêtre et démarrez CredSSP Wizard en tant qu’administrateur. Rien n’est perdu&#xa0;: ce qui a été commencé est proposé de nouveau.</translation>
    </message>
    <message>
        <source>These are not the changes that you saw in the first window.</source>
        <translation>Ce ne sont pas les modifications que vous avez vues dans la première fenêtre.</translation>
    </message>
    <message>
        <source>Something on the computers has changed in between. What you see here is what would be made now.</source>
        <translation>Quelque chose a changé entre-temps sur les ordinateurs. Ce que vous voyez ici est ce qui serait fait maintenant.</translation>
    </message>
    <message>
        <source>&amp;Close and go on in the first window</source>
        <translation>Fermer et continuer &amp;dans la première fenêtre</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Continue as &amp;administrator</source>
        <translation>Continuer en &amp;tant qu’administrateur</translation>
    </message>
    <message>
        <source>&amp;Take back the changes</source>
        <translation>Annu&amp;ler les modifications</translation>
    </message>
    <message>
        <source>&amp;Make the changes</source>
        <translation>Apporter les &amp;modifications</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n change(s)</source>
        <translation>
            <numerusform>Annu&amp;ler %n modification</numerusform>
            <numerusform>Annu&amp;ler %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n change(s)</source>
        <translation>
            <numerusform>Apporter %n &amp;modification</numerusform>
            <numerusform>Apporter %n &amp;modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
</context>
<context>
    <name>credssp::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Review every change</source>
        <translation>Examinez chaque modification</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Open each change, or tick that you have read it; then the button below wakes.</source>
        <translation>Rien ne s’est encore passé. Ouvrez chaque modification, ou cochez que vous l’avez lue&#xa0;; le bouton du bas devient alors disponible.</translation>
    </message>
    <message>
        <source>The computers are being asked</source>
        <translation>Les ordinateurs sont interrogés</translation>
    </message>
    <message>
        <source>The changes, one after the other</source>
        <translation>Les modifications, l’une après l’autre</translation>
    </message>
    <message>
        <source>&amp;Save as PowerShell script</source>
        <translation>Enreg&amp;istrer en tant que script PowerShell</translation>
    </message>
    <message>
        <source>Writes the same changes into a file that you can read or pass on.</source>
        <translation>Écrit les mêmes modifications dans un fichier que vous pouvez lire ou transmettre.</translation>
    </message>
    <message>
        <source>This page shows every change before anything happens: the command, every registry value before and after, the risk, and how it is undone. Nothing has been changed so far. Open a change with &quot;Show exactly what happens&quot;, or tick &quot;I have read this&quot;. When all are read, the button at the bottom wakes. You can also save the same changes as a PowerShell script and have somebody else look at them.</source>
        <translation>Cette page montre chaque modification avant que quoi que ce soit ne se passe&#xa0;: la commande, chaque valeur de Registre avant et après, le risque, et comment annuler. Rien n’a été modifié jusqu’ici. Ouvrez une modification avec «&#xa0;Montrer exactement ce qui se passe&#xa0;», ou cochez «&#xa0;J’ai lu ceci&#xa0;». Quand toutes sont lues, le bouton du bas devient disponible. Vous pouvez aussi enregistrer les mêmes modifications en tant que script PowerShell et les faire examiner par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Good to know before you go on</source>
        <translation>Bon à savoir avant de continuer</translation>
    </message>
    <message>
        <source>Turn it off also for these servers?</source>
        <translation>Désactiver aussi pour ces serveurs&#xa0;?</translation>
    </message>
    <message>
        <source>Others have set them up. Without a tick nothing is taken from them.</source>
        <translation>D’autres personnes les ont configurés. Sans coche, rien ne leur est retiré.</translation>
    </message>
    <message>
        <source>Turn it off also for %1</source>
        <translation>Désactiver aussi pour %1</translation>
    </message>
    <message>
        <source>Save as PowerShell script</source>
        <translation>Enregistrer en tant que script PowerShell</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>Scripts PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>The script was saved as %1.</source>
        <translation>Le script a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>A person makes these changes there, with a script that the next page gives out. What its answer says counts as reported by a person, not as read back.</source>
        <translation>Quelqu’un apporte ces modifications sur place, avec un script que donne la page suivante. Ce que dit sa réponse compte comme rapporté par une personne, non comme relu.</translation>
    </message>
</context>
<context>
    <name>credssp::Script</name>
    <message>
        <source>CredSSP Wizard: %1 (%2)</source>
        <translation>CredSSP Wizard&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>Ordinateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Practice: these computers are not real.</source>
        <translation>Entraînement&#xa0;: ces ordinateurs ne sont pas réels.</translation>
    </message>
    <message>
        <source>The wizard&apos;s own run of this plan looks again before each change, reads back what it changed, writes a journal, and can undo it. This script does none of that.</source>
        <translation>Quand l’assistant exécute lui-même ce plan, il regarde à nouveau avant chaque modification, relit ce qu’il a modifié, tient un journal et peut annuler. Ce script ne fait rien de tout cela.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to do: %1</source>
        <translation>Il n’y a rien à faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has a part for each computer, in the order in which they must be run. -Part says with which one to begin.</source>
        <translation>Il a une partie pour chaque ordinateur, dans l’ordre où elles doivent être exécutées. -Part dit par laquelle commencer.</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Partie %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Part %1 of this script is for the computer &quot;%2&quot;, and this is another one. Copy the script there and run it with -Part %1.</source>
        <translation>La partie %1 de ce script est pour l’ordinateur «&#xa0;%2&#xa0;», et celui-ci en est un autre. Copiez-y le script et exécutez-le avec -Part %1.</translation>
    </message>
    <message>
        <source>This script is for the computer &quot;%1&quot;, and this is another one. Copy it there and run it there.</source>
        <translation>Ce script est pour l’ordinateur «&#xa0;%1&#xa0;», et celui-ci en est un autre. Copiez-le là-bas et exécutez-le là-bas.</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <translation>Étape %1 sur %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The wizard does this by itself; this is the same in PowerShell.</source>
        <translation>L’assistant fait cela de lui-même&#xa0;; voici la même chose en PowerShell.</translation>
    </message>
    <message>
        <source>The wizard also keeps the local policy in step; this script does not reach it.</source>
        <translation>L’assistant tient aussi à jour la stratégie locale&#xa0;; ce script ne l’atteint pas.</translation>
    </message>
    <message>
        <source>Step %1 failed. Nothing after it was done.</source>
        <translation>L’étape %1 a échoué. Rien n’a été fait ensuite.</translation>
    </message>
    <message>
        <source>By hand, on %1:</source>
        <translation>À la main, sur %1&#xa0;:</translation>
    </message>
    <message>
        <source>Step %1 is done by hand (%2). Press Enter when it is done</source>
        <translation>L’étape %1 se fait à la main (%2). Appuyez sur Entrée quand elle est faite</translation>
    </message>
</context>
<context>
    <name>credssp::SecondHop</name>
    <message>
        <source>The server could not pass your user name and password on to the next computer (second hop).</source>
        <translation>Le serveur n’a pas pu transmettre votre nom d’utilisateur et votre mot de passe à l’ordinateur suivant (second saut).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share and no computer. Type \\computer\share, or a computer&apos;s name, or nothing.</source>
        <translation>« %1 » n’est ni un partage ni un ordinateur. Saisissez \\ordinateur\partage, un nom d’ordinateur ou rien.</translation>
    </message>
    <message>
        <source>No folder for the answer could be made: %1</source>
        <translation>Impossible de créer un dossier pour la réponse : %1</translation>
    </message>
    <message>
        <source>Sign in at %1. CredSSP passes this password on to it.</source>
        <translation>Connectez-vous à %1. CredSSP lui transmet ce mot de passe.</translation>
    </message>
    <message>
        <source>Press Enter to close this window</source>
        <translation>Appuyez sur Entrée pour fermer cette fenêtre</translation>
    </message>
    <message>
        <source>The PowerShell window was closed before it had an answer.</source>
        <translation>La fenêtre PowerShell a été fermée avant d’avoir une réponse.</translation>
    </message>
    <message>
        <source>What the PowerShell window left is no answer to this question.</source>
        <translation>Ce que la fenêtre PowerShell a laissé n’est pas une réponse à cette question.</translation>
    </message>
    <message>
        <source>Nobody signed in, so nothing was tried.</source>
        <translation>Personne ne s’est connecté, donc rien n’a été essayé.</translation>
    </message>
    <message>
        <source>Windows did not open PowerShell: %1</source>
        <translation>Windows n’a pas ouvert PowerShell : %1</translation>
    </message>
    <message>
        <source>You are signed in to the server, but your password is not there. So the server cannot open a share or reach another computer in your name; CredSSP is made for this.</source>
        <translation>Vous êtes connecté au serveur, mais votre mot de passe n’y est pas. Le serveur ne peut donc ni ouvrir un partage ni atteindre un autre ordinateur en votre nom ; CredSSP est fait pour cela.</translation>
    </message>
</context>
<context>
    <name>credssp::SecondHopDialog</name>
    <message>
        <source>Try the second hop</source>
        <translation>Tester le second saut</translation>
    </message>
    <message>
        <source>Does it work from this computer to the server, and on from there?</source>
        <translation>Cela fonctionne-t-il de cet ordinateur au serveur, et au-delà ?</translation>
    </message>
    <message>
        <source>PowerShell opens in a window of its own and signs in at the server with CredSSP. Windows asks for the password there; this program never sees it. Nothing is changed.</source>
        <translation>PowerShell s’ouvre dans sa propre fenêtre et se connecte au serveur avec CredSSP. Windows y demande le mot de passe ; ce programme ne le voit jamais. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>To the &amp;server:</source>
        <translation>Au &amp;serveur :</translation>
    </message>
    <message>
        <source>\\computer\share, a computer&apos;s name, or nothing</source>
        <translation>\\ordinateur\partage, un nom d’ordinateur ou rien</translation>
    </message>
    <message>
        <source>Where to go on to from the server</source>
        <translation>Où aller depuis le serveur</translation>
    </message>
    <message>
        <source>And &amp;on to:</source>
        <translation>&amp;Et ensuite vers :</translation>
    </message>
    <message>
        <source>PowerShell, in a window that you see</source>
        <translation>PowerShell, dans une fenêtre que vous voyez</translation>
    </message>
    <message>
        <source>Open &amp;PowerShell</source>
        <translation>Ouvrir &amp;PowerShell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>credssp::SecondWindow</name>
    <message>
        <source>Ordinary users may write into the folder of this program.</source>
        <translation>Des utilisateurs ordinaires peuvent écrire dans le dossier de ce programme.</translation>
    </message>
    <message>
        <source>Whoever replaced a file there would get administrator rights as soon as you continue. To be safe, have an administrator move the folder &quot;%1&quot; below Program Files and start the program there. Going on is your choice.</source>
        <translation>Quiconque y aurait remplacé un fichier obtiendrait des droits d’administrateur dès que vous continuez. Par sécurité, faites déplacer par un administrateur le dossier «&#xa0;%1&#xa0;» sous Programmes (Program Files) et démarrez-y le programme. Continuer est votre choix.</translation>
    </message>
    <message>
        <source>&amp;Continue all the same</source>
        <translation>&amp;Continuer quand même</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>You stayed in this window. Nothing was changed.</source>
        <translation>Vous êtes resté dans cette fenêtre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The session file &quot;%1&quot; cannot be read.</source>
        <translation>Le fichier de session «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>credssp::SecureChannel</name>
    <message>
        <source>The trust with &quot;%1&quot; was whole when it was last used. Only an administrator can have a domain controller confirm that it still is.</source>
        <translation>La relation d’approbation avec «&#xa0;%1&#xa0;» était intacte lors de sa dernière utilisation. Seul un administrateur peut faire confirmer par un contrôleur de domaine qu’elle l’est encore.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a domain controller. Only other computers have a secure channel.</source>
        <translation>«&#xa0;%1&#xa0;» est un contrôleur de domaine. Seuls les autres ordinateurs ont un canal sécurisé.</translation>
    </message>
</context>
<context>
    <name>credssp::SecureChannelCheck</name>
    <message>
        <source>&quot;%1&quot; could not open the ticket that the domain issued for it. Where its service names are in the right place, its trust with the domain is broken.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu ouvrir le ticket que le domaine a émis pour lui. Là où ses noms de service sont à leur place, son approbation avec le domaine est rompue.</translation>
    </message>
    <message>
        <source>It is not known whether the domain still trusts &quot;%1&quot;.</source>
        <translation>On ne sait pas si le domaine approuve encore «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no trust with a domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’a d’approbation avec aucun domaine.</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>L’ordinateur est dans un groupe de travail.</translation>
    </message>
    <message>
        <source>No domain controller answers, so nobody can say.</source>
        <translation>Aucun contrôleur de domaine ne répond, donc personne ne peut le dire.</translation>
    </message>
    <message>
        <source>The domain trusts &quot;%1&quot;.</source>
        <translation>Le domaine approuve «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A domain controller confirmed it (the secure channel is whole).</source>
        <translation>Un contrôleur de domaine l’a confirmé (le canal sécurisé est intact).</translation>
    </message>
    <message>
        <source>The domain does not trust &quot;%1&quot; any more.</source>
        <translation>Le domaine n’approuve plus «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The computer&apos;s password no longer fits the domain&apos;s (the secure channel is broken, code %1). So nobody can prove with a ticket who this computer is.</source>
        <translation>Le mot de passe de l’ordinateur ne correspond plus à celui du domaine (le canal sécurisé est rompu, code %1). Personne ne peut donc prouver avec un ticket qui est cet ordinateur.</translation>
    </message>
    <message>
        <source>Trust with the domain</source>
        <translation>Approbation avec le domaine</translation>
    </message>
    <message>
        <source>A computer that the domain no longer trusts cannot prove who it is, and nobody can sign in to it.</source>
        <translation>Un ordinateur auquel le domaine ne fait plus confiance ne peut pas prouver qui il est, et personne ne peut y ouvrir de session.</translation>
    </message>
</context>
<context>
    <name>credssp::ServerCredSspCheck</name>
    <message>
        <source>Over the network the server offers these ways to sign in: %1.</source>
        <translation>Par le réseau, le serveur propose ces modes d’ouverture de session&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The System log holds event 10156: WinRM could not initialize CredSSP. If that still happens, look at the certificate named in the service&apos;s CertificateThumbprint.</source>
        <translation>Le journal Système contient l’événement 10156&#xa0;: WinRM n’a pas pu initialiser CredSSP. Si cela se produit encore, examinez le certificat nommé dans CertificateThumbprint du service.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not accept CredSSP.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n’accepte pas CredSSP.</translation>
    </message>
    <message>
        <source>A policy decides this, and Windows refuses any other way to change it.</source>
        <translation>Une stratégie en décide, et Windows refuse toute autre façon de le modifier.</translation>
    </message>
    <message>
        <source>Every connection with CredSSP to this server fails until it is switched on.</source>
        <translation>Toute connexion avec CredSSP à ce serveur échoue tant qu’il n’est pas activé.</translation>
    </message>
    <message>
        <source>CredSSP is switched on at the server &quot;%1&quot;, but the server does not offer it.</source>
        <translation>CredSSP est activé sur le serveur «&#xa0;%1&#xa0;», mais le serveur ne le propose pas.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepts CredSSP.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» accepte CredSSP.</translation>
    </message>
    <message>
        <source>It is not known whether the server &quot;%1&quot; accepts CredSSP.</source>
        <translation>On ne sait pas si le serveur «&#xa0;%1&#xa0;» accepte CredSSP.</translation>
    </message>
    <message>
        <source>CredSSP is not among them, so it is switched off there.</source>
        <translation>CredSSP n’en fait pas partie, donc il y est désactivé.</translation>
    </message>
    <message>
        <source>CredSSP on the servers</source>
        <translation>CredSSP sur les serveurs</translation>
    </message>
    <message>
        <source>While CredSSP is switched off here, the server refuses every connection that uses it.</source>
        <translation>Tant que CredSSP est désactivé ici, le serveur refuse toute connexion qui l’utilise.</translation>
    </message>
</context>
<context>
    <name>credssp::ServerIdentity</name>
    <message>
        <source>&quot;%1&quot; is an address, and Windows proves the identity of computers by name.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse, et Windows prouve l’identité des ordinateurs par leur nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, so no domain can prove to it who a server is.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un groupe de travail, donc aucun domaine ne peut lui prouver qui est un serveur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, so no domain can prove who it is.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un groupe de travail, donc aucun domaine ne peut prouver qui il est.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are in different domains that do not trust each other.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont dans des domaines différents qui ne s’approuvent pas l’un l’autre.</translation>
    </message>
    <message>
        <source>The domain has no computer account for &quot;%1&quot;.</source>
        <translation>Le domaine n’a pas de compte d’ordinateur pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No computer has registered the name &quot;%1&quot; in the domain.</source>
        <translation>Aucun ordinateur n’a inscrit le nom «&#xa0;%1&#xa0;» dans le domaine.</translation>
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
        <translation>Serveur %1</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation>Supprimer le serveur %1</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Supprimer ce serveur</translation>
    </message>
</context>
<context>
    <name>credssp::ServiceNotRunning</name>
    <message>
        <source>The service for remote management is not running (Windows Remote Management, WinRM).</source>
        <translation>Le service de gestion à distance ne fonctionne pas (Gestion à distance de Windows, WinRM).</translation>
    </message>
    <message>
        <source>Remote management is a service of Windows, and it is stopped. It has to be started on the computer that the message is about.</source>
        <translation>La gestion à distance est un service de Windows, et il est arrêté. Il faut le démarrer sur l’ordinateur dont parle le message.</translation>
    </message>
</context>
<context>
    <name>credssp::Session</name>
    <message>
        <source>These changes need administrator rights. Start the program again as administrator. Nothing was changed.</source>
        <translation>Ces modifications nécessitent des droits d’administrateur. Démarrez de nouveau le programme en tant qu’administrateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no remedy &quot;%1&quot;. The remedies are: %2.</source>
        <translation>Il n’y a pas de remède «&#xa0;%1&#xa0;». Les remèdes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This session belongs to another practice world (%1). Nothing was changed.</source>
        <translation>Cette session appartient à un autre monde d’entraînement (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This session was about %1, which is not the same computer now. Nothing was changed.</source>
        <translation>Cette session portait sur %1, qui n’est plus le même ordinateur maintenant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 (Computer: %2)</source>
        <translation>%1 (ordinateur&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 (Code: %2)</source>
        <translation>%1 (code&#xa0;: %2)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more findings like these.</source>
        <translation>
            <numerusform>Il y a encore %n constat de ce genre.</numerusform>
            <numerusform>Il y a encore %n constats de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down why CredSSP stays on; whoever reads the report asks for it.</source>
        <translation>Notez pourquoi CredSSP reste activé&#xa0;; la personne qui lit le rapport le demandera.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters. Write a shorter one.</source>
        <translation>La raison dépasse %1 caractères. Écrivez-en une plus courte.</translation>
    </message>
    <message>
        <source>The reason has line breaks or control characters. Write it in one line.</source>
        <translation>La raison contient des sauts de ligne ou des caractères de contrôle. Écrivez-la sur une seule ligne.</translation>
    </message>
    <message>
        <source>Only an administrator can write into the journal of real changes. Continue as administrator to record the reason.</source>
        <translation>Seul un administrateur peut écrire dans le journal des modifications réelles. Continuez en tant qu’administrateur pour noter la raison.</translation>
    </message>
    <message>
        <source>This session belongs to practice computers. Nothing was changed.</source>
        <translation>Cette session concerne des ordinateurs d’entraînement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This session belongs to real computers. Nothing was changed.</source>
        <translation>Cette session concerne de vrais ordinateurs. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These changes can be shown, but not made: changing the registry of other computers is not available yet.</source>
        <translation>Ces modifications peuvent être affichées, mais pas faites&#xa0;: modifier le Registre d’autres ordinateurs n’est pas encore disponible.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from %2, which is not among the servers that scripts are taken to.</source>
        <translation>«&#xa0;%1&#xa0;» vient de %2, qui n’est pas parmi les serveurs auxquels on apporte des scripts.</translation>
    </message>
    <message>
        <source>The answer of %1 tells of other changes than these. Nothing was changed.</source>
        <translation>La réponse de %1 parle d’autres modifications que celles-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the servers.</source>
        <translation>« %1 » n’est pas parmi les serveurs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this computer. Nothing has to be taken there.</source>
        <translation>« %1 » est cet ordinateur. Il n’y a rien à y apporter.</translation>
    </message>
</context>
<context>
    <name>credssp::SessionConfig</name>
    <message>
        <source>The server does not offer the kind of session that was asked for (session configuration).</source>
        <translation>Le serveur ne propose pas le type de session demandé (configuration de session).</translation>
    </message>
    <message>
        <source>A server offers kinds of sessions by name (endpoints). The one that was asked for is missing there, switched off, or does not allow what you did.</source>
        <translation>Un serveur propose des types de sessions par leur nom (points de terminaison). Celui qui a été demandé y manque, est désactivé, ou ne permet pas ce que vous avez fait.</translation>
    </message>
</context>
<context>
    <name>credssp::SpnCheck</name>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is not registered in the domain.</source>
        <translation>Le nom de service «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» n’est pas inscrit dans le domaine.</translation>
    </message>
    <message>
        <source>No account owns this name (service principal name). So nobody can prove to a client that it has reached the right computer. It should belong to the account &quot;%1&quot;.</source>
        <translation>Aucun compte ne possède ce nom (nom de principal du service). Personne ne peut donc prouver à un client qu’il a atteint le bon ordinateur. Sa place est sur le compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is registered twice.</source>
        <translation>Le nom de service «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» est inscrit deux fois.</translation>
    </message>
    <message>
        <source>It belongs to the account &quot;%1&quot;, but %2 owns it too. Windows trusts no name that two accounts own.</source>
        <translation>Sa place est sur le compte «&#xa0;%1&#xa0;», mais %2 le possède aussi. Windows ne se fie à aucun nom que deux comptes possèdent.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; belongs to another account.</source>
        <translation>Le nom de service «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» appartient à un autre compte.</translation>
    </message>
    <message>
        <source>The owner is %1, and it ought to be the account &quot;%2&quot;. Tickets for this name are made for the wrong account, and the computer cannot open them.</source>
        <translation>Le propriétaire est %1, et ce devrait être le compte «&#xa0;%2&#xa0;». Les tickets pour ce nom sont émis pour le mauvais compte, et l’ordinateur ne peut pas les ouvrir.</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is registered.</source>
        <translation>Le nom de service «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» est inscrit.</translation>
    </message>
    <message>
        <source>Only the computer&apos;s own account &quot;%1&quot; owns it.</source>
        <translation>Seul le compte «&#xa0;%1&#xa0;» de l’ordinateur lui-même le possède.</translation>
    </message>
    <message>
        <source>The domain does not let &quot;%1&quot; register its own service names.</source>
        <translation>Le domaine ne laisse pas «&#xa0;%1&#xa0;» inscrire ses propres noms de service.</translation>
    </message>
    <message>
        <source>The System log holds event 10154: WinRM tried to register its names when it started and was refused. Restarting the service will not help; an administrator of the domain has to register them. Windows wrote: %1</source>
        <translation>Le journal Système contient l’événement 10154&#xa0;: WinRM a essayé d’inscrire ses noms à son démarrage et a été refusé. Redémarrer le service n’aidera pas&#xa0;; un administrateur du domaine doit les inscrire. Windows a écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no service names in a domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de noms de service dans un domaine.</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>L’ordinateur est dans un groupe de travail.</translation>
    </message>
    <message>
        <source>The client&apos;s domain has no account for a computer of this name.</source>
        <translation>Le domaine du client n’a pas de compte pour un ordinateur de ce nom.</translation>
    </message>
    <message>
        <source>It is not known whether the service names of &quot;%1&quot; are registered.</source>
        <translation>On ne sait pas si les noms de service de «&#xa0;%1&#xa0;» sont inscrits.</translation>
    </message>
    <message>
        <source>Service names in the domain</source>
        <translation>Noms de service dans le domaine</translation>
    </message>
    <message>
        <source>By these names (service principal names) the domain proves that a server is the one it says it is.</source>
        <translation>Par ces noms (noms de principal du service), le domaine prouve qu’un serveur est bien celui qu’il dit être.</translation>
    </message>
</context>
<context>
    <name>credssp::StateMark</name>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>credssp::StepCard</name>
    <message>
        <source>Show exactly what happens</source>
        <translation>Montrer exactement ce qui se passe</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modification %1</translation>
    </message>
    <message>
        <source>Show exactly what change %1 does</source>
        <translation>Montrer exactement ce que fait la modification %1</translation>
    </message>
    <message>
        <source>I have read change %1</source>
        <translation>J’ai lu la modification %1</translation>
    </message>
    <message>
        <source>You do this yourself, when its turn comes:</source>
        <translation>Vous faites ceci vous-même, quand son tour vient&#xa0;:</translation>
    </message>
</context>
<context>
    <name>credssp::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Étape %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <extracomment>%1 is a step of the rail, for example &quot;Check&quot;.</extracomment>
        <translation>%1, étape en cours</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>%1, seen before</source>
        <translation>%1, déjà vu</translation>
    </message>
    <message>
        <source>%1, ahead</source>
        <translation>%1, à venir</translation>
    </message>
</context>
<context>
    <name>credssp::SymptomFile</name>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>« %1 » manque ici.</translation>
    </message>
    <message>
        <source>This must be a text in quotes.</source>
        <translation>Ce doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>Ce doit être une liste : [ … ].</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>Ce doit être un objet : { … }.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Ce doit être true ou false.</translation>
    </message>
    <message>
        <source>Only built-in symptoms have a &quot;rule&quot;. Use &quot;unless&quot; instead.</source>
        <translation>Seuls les symptômes intégrés ont une « rule ». Utilisez plutôt « unless ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. These are: %2.</source>
        <translation>« %1 » n’est pas connu ici. Il y a : %2.</translation>
    </message>
    <message>
        <source>This is too long: %1 characters at most.</source>
        <translation>C’est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>This is one too many: %1 at most.</source>
        <translation>C’est un de trop : %1 au plus.</translation>
    </message>
    <message>
        <source>An id has small letters, digits and hyphens only, %1 at most.</source>
        <translation>Un identifiant n’a que des minuscules, des chiffres et des traits d’union, %1 au plus.</translation>
    </message>
    <message>
        <source>The id must be the file&apos;s name without &quot;.json&quot;: &quot;%1&quot;.</source>
        <translation>L’identifiant doit être le nom du fichier sans « .json » : « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in symptom. Choose another id.</source>
        <translation>« %1 » est un symptôme intégré. Choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Ceci ne doit pas être vide.</translation>
    </message>
    <message>
        <source>Here stands a character that cannot be shown, or a line break.</source>
        <translation>Il y a ici un caractère qui ne peut pas être affiché, ou un saut de ligne.</translation>
    </message>
    <message>
        <source>There is no remedy &quot;%1&quot;. These are: %2.</source>
        <translation>Il n’y a pas de remède « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no built-in symptom; only those can be named here.</source>
        <translation>« %1 » n’est pas un symptôme intégré ; seuls ceux-ci peuvent être nommés ici.</translation>
    </message>
    <message>
        <source>This is no code. Write a Windows error as a number up to 65535, or one of 0x8009…, 0x800B…, 0x8033… and 0x8054… as a text with upper-case digits.</source>
        <translation>Ce n’est pas un code. Écrivez une erreur Windows sous forme de nombre jusqu’à 65535, ou l’un des codes 0x8009…, 0x800B…, 0x8033… et 0x8054… sous forme de texte avec des chiffres en majuscules.</translation>
    </message>
    <message>
        <source>This code is already the built-in symptom &quot;%1&quot;.</source>
        <translation>Ce code est déjà le symptôme intégré « %1 ».</translation>
    </message>
    <message>
        <source>This code stands here twice.</source>
        <translation>Ce code figure ici deux fois.</translation>
    </message>
    <message>
        <source>PowerShell&apos;s names have letters only.</source>
        <translation>Les noms de PowerShell n’ont que des lettres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language. Write &quot;en&quot;, &quot;pt-BR&quot; and the like, or &quot;any&quot;.</source>
        <translation>« %1 » n’est pas une langue. Écrivez « en », « pt-BR », etc., ou « any ».</translation>
    </message>
    <message>
        <source>This is too short to look for: blanks and quotes aside, four letters are needed.</source>
        <translation>C’est trop court pour être cherché : sans les espaces et les guillemets, il faut quatre caractères.</translation>
    </message>
    <message>
        <source>Nothing would ever be recognized by this: it has no codes, no names and no wordings.</source>
        <translation>Rien ne serait jamais reconnu grâce à ceci : il n’y a ni codes, ni noms, ni formulations.</translation>
    </message>
</context>
<context>
    <name>credssp::SymptomJson</name>
    <message>
        <source>The file should end here.</source>
        <translation>Le fichier devrait se terminer ici.</translation>
    </message>
    <message>
        <source>Here a %1 is missing.</source>
        <translation>Il manque ici %1.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>Here a value is missing: a text in quotes, a number, a list or an object.</source>
        <translation>Il manque ici une valeur : un texte entre guillemets, un nombre, une liste ou un objet.</translation>
    </message>
    <message>
        <source>A text ends in the line in which it begins; a line break in it is \n.</source>
        <translation>Un texte se termine à la ligne où il commence ; un saut de ligne s’y écrit \n.</translation>
    </message>
    <message>
        <source>The quote at the end of this text is missing.</source>
        <translation>Le guillemet à la fin de ce texte manque.</translation>
    </message>
    <message>
        <source>A \ in a text is written twice: \\.</source>
        <translation>Un \ dans un texte s’écrit deux fois : \\.</translation>
    </message>
    <message>
        <source>Here the name of a member is missing, in quotes.</source>
        <translation>Il manque ici le nom d’un membre, entre guillemets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>« %1 » figure ici deux fois.</translation>
    </message>
    <message>
        <source>Here are too many members.</source>
        <translation>Il y a ici trop de membres.</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>Cette ligne n’est pas en UTF-8. Enregistrez le fichier en UTF-8 et réessayez.</translation>
    </message>
</context>
<context>
    <name>credssp::ThisMachine</name>
    <message>
        <source>This needs Windows. Use --practice NAME to work on practice computers here.</source>
        <translation>Ceci nécessite Windows. Utilisez --practice NOM pour travailler ici sur des ordinateurs d’entraînement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not this computer. Working from another computer than this one is not available yet; start CredSSP Wizard there.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas cet ordinateur. Travailler depuis un autre ordinateur que celui-ci n’est pas encore disponible&#xa0;; démarrez CredSSP Wizard là-bas.</translation>
    </message>
    <message>
        <source>Changes to this computer need administrator rights. Start again as administrator.</source>
        <translation>Les modifications de cet ordinateur nécessitent des droits d’administrateur. Recommencez en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for journals cannot be written. Check who owns it.</source>
        <translation>Impossible d’écrire dans le dossier «&#xa0;%1&#xa0;» des journaux. Vérifiez à qui il appartient.</translation>
    </message>
    <message>
        <source>Trying the second hop needs Windows.</source>
        <translation>Tester le second saut nécessite Windows.</translation>
    </message>
</context>
<context>
    <name>credssp::Translations</name>
    <message>
        <source>There is no language &quot;%1&quot; here. Choose one of these: %2.</source>
        <translation>Il n’y a pas de langue «&#xa0;%1&#xa0;» ici. Choisissez l’une de celles-ci&#xa0;: %2.</translation>
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
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Practice &quot;%1&quot;: nothing real is changed.</source>
        <translation>Entraînement «&#xa0;%1&#xa0;»&#xa0;: rien de réel n’est modifié.</translation>
    </message>
    <message>
        <source>Save re&amp;port</source>
        <translation>&amp;Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Page for people (*.html);;Data for programs (*.json)</source>
        <translation>Page pour les personnes (*.html);;Données pour les programmes (*.json)</translation>
    </message>
    <message>
        <source>Changes are being made right now.</source>
        <translation>Des modifications sont en cours.</translation>
    </message>
    <message>
        <source>The step under way is finished first; those after it are not begun. The next start offers to finish them or to take back what was done.</source>
        <translation>L’étape en cours est d’abord terminée&#xa0;; les suivantes ne sont pas commencées. Le prochain démarrage propose de les terminer ou d’annuler ce qui a été fait.</translation>
    </message>
    <message>
        <source>S&amp;top and close</source>
        <translation>A&amp;rrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Fermer &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>Rester &amp;ici</translation>
    </message>
    <message>
        <source>Something is still switched on.</source>
        <translation>Quelque chose est encore activé.</translation>
    </message>
</context>
<context>
    <name>credssp::TrustBroken</name>
    <message>
        <source>The domain no longer recognizes this computer or the server (the trust relationship with the primary domain failed).</source>
        <translation>Le domaine ne reconnaît plus cet ordinateur ou le serveur (la relation d’approbation avec le domaine principal a échoué).</translation>
    </message>
    <message>
        <source>The password that this computer has in the domain no longer fits. It happens after a restore from a backup or a snapshot, and it can be repaired without leaving the domain.</source>
        <translation>Le mot de passe que cet ordinateur a dans le domaine ne convient plus. Cela arrive après la restauration d’une sauvegarde ou d’un instantané, et cela se répare sans quitter le domaine.</translation>
    </message>
</context>
<context>
    <name>credssp::TrustedFolder</name>
    <message>
        <source>&quot;%1&quot; is no folder, or leads to another place. Have root put a folder there.</source>
        <translation>« %1 » n’est pas un dossier, ou mène ailleurs. Demandez à root d’y mettre un dossier.</translation>
    </message>
    <message>
        <source>Others than root can write to the folder &quot;%1&quot;, so what lies in it is not used. Give it to root, and take the right to write from all others.</source>
        <translation>D’autres que root peuvent écrire dans le dossier « %1 », son contenu n’est donc pas utilisé. Donnez-le à root, et retirez à tous les autres le droit d’écrire.</translation>
    </message>
</context>
<context>
    <name>credssp::TrustedHosts</name>
    <message>
        <source>This computer cannot check who the server is, so Windows asks for HTTPS or for an entry in its list of trusted computers (TrustedHosts).</source>
        <translation>Cet ordinateur ne peut pas vérifier qui est le serveur, donc Windows demande HTTPS ou une entrée dans sa liste d’ordinateurs approuvés (TrustedHosts).</translation>
    </message>
    <message>
        <source>Windows checks a server&apos;s identity through the domain. With an address, or outside the domain, it cannot, and asks for another proof. The server&apos;s full name often helps.</source>
        <translation>Windows vérifie l’identité d’un serveur par le domaine. Avec une adresse, ou hors du domaine, il ne le peut pas et demande une autre preuve. Le nom complet du serveur aide souvent.</translation>
    </message>
</context>
<context>
    <name>credssp::TurnOffCredSsp</name>
    <message>
        <source>&quot;%1&quot; stays switched on, because these entries, which were not set by CredSSP Wizard, need it: %2.</source>
        <translation>«&#xa0;%1&#xa0;» reste activé, car ces entrées, que CredSSP Wizard n’a pas définies, en ont besoin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>CredSSP stays on for sending from &quot;%1&quot;: it was not switched on by CredSSP Wizard.</source>
        <translation>CredSSP reste activé pour l’envoi depuis «&#xa0;%1&#xa0;»&#xa0;: il n’a pas été activé par CredSSP Wizard.</translation>
    </message>
    <message>
        <source>CredSSP stays on for sending from &quot;%1&quot;, because these entries, which were not set by CredSSP Wizard, need it: %2.</source>
        <translation>CredSSP reste activé pour l’envoi depuis «&#xa0;%1&#xa0;», car ces entrées, que CredSSP Wizard n’a pas définies, en ont besoin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A policy decides whether &quot;%1&quot; sends with CredSSP; that is left alone.</source>
        <translation>Une stratégie décide si «&#xa0;%1&#xa0;» envoie avec CredSSP&#xa0;; rien n’y est changé.</translation>
    </message>
    <message>
        <source>Turn CredSSP off again</source>
        <translation>Désactiver de nouveau CredSSP</translation>
    </message>
    <message>
        <source>If you want nobody to be able to pass sign-ins on any longer, then take back what CredSSP Wizard switched on, on both sides.</source>
        <translation>Si vous voulez que plus personne ne puisse transmettre d’ouvertures de session, alors annulez des deux côtés ce que CredSSP Wizard a activé.</translation>
    </message>
    <message>
        <source>Nothing that CredSSP Wizard switched on here is on any more.</source>
        <translation>Rien de ce que CredSSP Wizard a activé ici n’est encore activé.</translation>
    </message>
    <message>
        <source>It could not be read whether &quot;%1&quot; still accepts CredSSP.</source>
        <translation>Impossible de lire si «&#xa0;%1&#xa0;» accepte encore CredSSP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes on accepting CredSSP: it was not switched on by CredSSP Wizard.</source>
        <translation>«&#xa0;%1&#xa0;» continue d’accepter CredSSP&#xa0;: il n’a pas été activé par CredSSP Wizard.</translation>
    </message>
    <message>
        <source>Something that CredSSP Wizard switched on is still on at these computers: %1. Name them as servers to take it back.</source>
        <translation>Quelque chose que CredSSP Wizard a activé est encore activé sur ces ordinateurs : %1. Nommez-les comme serveurs pour l’annuler.</translation>
    </message>
    <message>
        <source>Nothing that is on here was switched on by CredSSP Wizard, so everything is left as it is.</source>
        <translation>Rien de ce qui est activé ici ne l’a été par CredSSP Wizard&#xa0;; tout reste donc tel quel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may go on passing credentials to these entries, which were not set by CredSSP Wizard: %2.</source>
        <translation>«&#xa0;%1&#xa0;» peut continuer à transmettre des informations d’identification à ces entrées, qui n’ont pas été définies par CredSSP Wizard&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>credssp::Undo</name>
    <message>
        <source>A restart cannot be taken back. The service runs again as it did before.</source>
        <translation>Un redémarrage ne peut pas être annulé. Le service fonctionne de nouveau comme avant.</translation>
    </message>
    <message>
        <source>Another account keeps this name, and Windows refuses to register it twice. It is not given back.</source>
        <translation>Un autre compte garde ce nom, et Windows refuse de l’inscrire deux fois. Il n’est pas rendu.</translation>
    </message>
    <message>
        <source>Removed tickets do not come back; Windows fetches new ones by itself when it needs them.</source>
        <translation>Les tickets supprimés ne reviennent pas&#xa0;; Windows en obtient de nouveaux de lui-même quand il en a besoin.</translation>
    </message>
    <message>
        <source>A restart cannot be taken back.</source>
        <translation>Un redémarrage ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>A corrected clock is not set wrong again.</source>
        <translation>Une horloge remise à l’heure n’est pas déréglée de nouveau.</translation>
    </message>
    <message>
        <source>Take back by hand: %1</source>
        <translation>Annuler à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>This step is itself an undo.</source>
        <translation>Cette étape est elle-même une annulation.</translation>
    </message>
</context>
<context>
    <name>credssp::UndoPlan</name>
    <message>
        <source>%1 belongs to that session, but not to this one.</source>
        <translation>%1 fait partie de cette autre session, mais pas de celle-ci.</translation>
    </message>
    <message>
        <source>Everything is already as it was before this session.</source>
        <translation>Tout est déjà comme avant cette session.</translation>
    </message>
    <message>
        <source>Nothing is left to undo: what this session changed has been changed again since, and stays as it is.</source>
        <translation>Il ne reste rien à annuler : ce que cette session a modifié a été modifié de nouveau depuis, et reste tel quel.</translation>
    </message>
    <message>
        <source>%1 Nothing was undone. You can undo the rest only (--only-unchanged).</source>
        <translation>%1 Rien n’a été annulé. Vous pouvez annuler le reste seulement (--only-unchanged).</translation>
    </message>
    <message>
        <source>%1 It is left as it is.</source>
        <translation>%1 Cela est laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 stays on at %2, because these entries of others need it: %3.</source>
        <translation>%1 reste activé sur %2, car ces entrées d’autres personnes en ont besoin&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This session was undone, or is being undone. Finish the undo instead.</source>
        <translation>Cette session a été annulée, ou est en train de l’être. Terminez plutôt l’annulation.</translation>
    </message>
    <message>
        <source>Every step of this session was already done.</source>
        <translation>Chaque étape de cette session était déjà faite.</translation>
    </message>
    <message>
        <source>Somebody has changed this on %2 since: %1. Before: %3. Set to: %4. Now: %5.</source>
        <translation>Quelqu’un a modifié ceci depuis sur %2&#xa0;: %1. Avant&#xa0;: %3. Défini sur&#xa0;: %4. Maintenant&#xa0;: %5.</translation>
    </message>
</context>
<context>
    <name>credssp::UpdateLevel</name>
    <message>
        <source>The file &quot;%1&quot; has the version %2. That does not tell whether the CredSSP update is in it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a la version %2. Cela ne dit pas s’il contient la mise à jour de CredSSP.</translation>
    </message>
</context>
<context>
    <name>credssp::UseProvenName</name>
    <message>
        <source>Connect under a name that is proven</source>
        <translation>Se connecter sous un nom qui est prouvé</translation>
    </message>
    <message>
        <source>If you want the server&apos;s identity to be proven without changing anything, then connect to it under the name it is registered with.</source>
        <translation>Si vous voulez que l’identité du serveur soit prouvée sans rien modifier, alors connectez-vous à lui sous le nom avec lequel il est inscrit.</translation>
    </message>
    <message>
        <source>Nothing proves the name &quot;%1&quot;; the same server is proven as &quot;%2&quot;.</source>
        <translation>Rien ne prouve le nom «&#xa0;%1&#xa0;»&#xa0;; le même serveur est prouvé sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No other name of the server is known to be proven: %1.</source>
        <translation>Aucun autre nom prouvé du serveur n’est connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The name that you connect to is not the problem.</source>
        <translation>Le nom auquel vous vous connectez n’est pas le problème.</translation>
    </message>
    <message>
        <source>No other name is known under which the server is proven.</source>
        <translation>On ne connaît pas d’autre nom sous lequel le serveur soit prouvé.</translation>
    </message>
    <message>
        <source>Connect to &quot;%2&quot; instead of &quot;%1&quot;</source>
        <translation>Se connecter à «&#xa0;%2&#xa0;» au lieu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>In Windows Admin Center, add the server under the name &quot;%1&quot;. In a script, use that name.</source>
        <translation>Dans Windows Admin Center, ajoutez le serveur sous le nom «&#xa0;%1&#xa0;». Dans un script, utilisez ce nom.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Nothing is changed on a computer, so there is nothing to undo. You can use the old name again at any time.</source>
        <translation>Rien n’est modifié sur un ordinateur, donc il n’y a rien à annuler. Vous pouvez réutiliser l’ancien nom à tout moment.</translation>
    </message>
</context>
<context>
    <name>credssp::WacGateway</name>
    <message>
        <source>Windows Admin Center does not let you use CredSSP: you have to be one of its administrators (gateway administrators) and also in its CredSSP group.</source>
        <translation>Windows Admin Center ne vous laisse pas utiliser CredSSP : vous devez être l’un de ses administrateurs (administrateurs de passerelle) et aussi faire partie de son groupe CredSSP.</translation>
    </message>
    <message>
        <source>Windows Admin Center hands passwords on only for its own administrators. Your account has to be one of them, and a member of its CredSSP group.</source>
        <translation>Windows Admin Center ne transmet les mots de passe que pour ses propres administrateurs. Votre compte doit en faire partie et être membre de son groupe CredSSP.</translation>
    </message>
</context>
<context>
    <name>credssp::WinRmServiceCheck</name>
    <message>
        <source>The remote management service runs on &quot;%1&quot;.</source>
        <translation>Le service de gestion à distance fonctionne sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is running.</source>
        <translation>Le service «&#xa0;WinRM&#xa0;» de Windows fonctionne.</translation>
    </message>
    <message>
        <source>The remote management service is stopped on &quot;%1&quot;.</source>
        <translation>Le service de gestion à distance est arrêté sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is stopped and disabled. Without it the computer takes no connection, and CredSSP cannot be switched on it.</source>
        <translation>Le service «&#xa0;WinRM&#xa0;» de Windows est arrêté et désactivé. Sans lui, l’ordinateur n’accepte aucune connexion, et CredSSP ne peut pas y être activé.</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is stopped. Without it the computer takes no connection, and CredSSP cannot be switched on it.</source>
        <translation>Le service «&#xa0;WinRM&#xa0;» de Windows est arrêté. Sans lui, l’ordinateur n’accepte aucune connexion, et CredSSP ne peut pas y être activé.</translation>
    </message>
    <message>
        <source>The remote management service is not ready on &quot;%1&quot;.</source>
        <translation>Le service de gestion à distance n’est pas prêt sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is neither running nor stopped: it is just starting, stopping or paused.</source>
        <translation>Le service «&#xa0;WinRM&#xa0;» de Windows n’est ni en cours d’exécution ni arrêté&#xa0;: il démarre, s’arrête ou est en pause.</translation>
    </message>
    <message>
        <source>The remote management service does not exist on &quot;%1&quot;.</source>
        <translation>Le service de gestion à distance n’existe pas sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Windows has no service &quot;WinRM&quot; there. Every supported Windows brings it along.</source>
        <translation>Windows n’y a pas de service «&#xa0;WinRM&#xa0;». Tout Windows pris en charge en est pourvu.</translation>
    </message>
    <message>
        <source>The service itself could not be asked, but WinRM answers over the network.</source>
        <translation>Le service lui-même n’a pas pu être interrogé, mais WinRM répond par le réseau.</translation>
    </message>
    <message>
        <source>The remote management service does not answer on &quot;%1&quot;.</source>
        <translation>Le service de gestion à distance ne répond pas sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The computer is there and refuses the connection to port 5985. Most likely Windows&apos; service &quot;WinRM&quot; is stopped, or it has no listener.</source>
        <translation>L’ordinateur est là et refuse la connexion au port 5985. Très probablement, le service «&#xa0;WinRM&#xa0;» de Windows est arrêté, ou il n’a pas d’écouteur.</translation>
    </message>
    <message>
        <source>It is not known whether the remote management service runs on &quot;%1&quot;.</source>
        <translation>On ne sait pas si le service de gestion à distance fonctionne sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the service &quot;Windows Remote Management&quot; on that computer.</source>
        <translation>Regardez le service «&#xa0;Gestion à distance de Windows&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remote management service</source>
        <translation>Service de gestion à distance</translation>
    </message>
    <message>
        <source>Without this service (WinRM) a computer takes no remote commands, and CredSSP cannot be switched on it.</source>
        <translation>Sans ce service (WinRM), un ordinateur n’accepte aucune commande à distance, et CredSSP ne peut pas y être activé.</translation>
    </message>
</context>
<context>
    <name>credssp::WindowsComputer</name>
    <message>
        <source>Only the person who does this step can say that it is done.</source>
        <translation>Seule la personne qui effectue cette étape peut dire qu’elle est faite.</translation>
    </message>
    <message>
        <source>Trying the connection takes a password, and no password passes through this program. Try it yourself and say how it went.</source>
        <translation>Essayer la connexion demande un mot de passe, et aucun mot de passe ne passe par ce programme. Essayez vous-même et dites comment cela s’est passé.</translation>
    </message>
    <message>
        <source>Windows was told to restart this computer, but it is still running. Somebody may have called it off. Restart it by hand.</source>
        <translation>Windows a reçu l’ordre de redémarrer cet ordinateur, mais il fonctionne toujours. Quelqu’un a peut-être annulé le redémarrage. Redémarrez-le à la main.</translation>
    </message>
</context>
<context>
    <name>credssp::WindowsProgram</name>
    <message>
        <source>The program &quot;%1&quot; is missing on this computer, so nothing was changed. Do this step on a server, or install the server administration tools first (RSAT).</source>
        <translation>Le programme «&#xa0;%1&#xa0;» manque sur cet ordinateur, donc rien n’a été modifié. Faites cette étape sur un serveur, ou installez d’abord les outils d’administration de serveur (RSAT).</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is missing on this computer, so nothing was changed.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» manque sur cet ordinateur, donc rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Windows does not let &quot;%1&quot; start. A rule of your organization may block it. Ask whoever manages this computer.</source>
        <translation>Windows ne permet pas à «&#xa0;%1&#xa0;» de démarrer. Une règle de votre organisation le bloque peut-être. Demandez à la personne qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not finish in time and was ended.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas fini à temps et a été arrêté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wrote far more than expected and was ended.</source>
        <translation>«&#xa0;%1&#xa0;» a écrit bien plus que prévu et a été arrêté.</translation>
    </message>
    <message>
        <source>The step names &quot;%1&quot;, but Windows&apos; own programs are in &quot;%2&quot; on this computer. The step was not begun.</source>
        <translation>L’étape nomme «&#xa0;%1&#xa0;», mais sur cet ordinateur les programmes de Windows sont dans «&#xa0;%2&#xa0;». L’étape n’a pas été commencée.</translation>
    </message>
</context>
<context>
    <name>credssp::WizardOptions</name>
    <message>
        <source>Follows a WinRM or CredSSP error from its message to its cure, and back.</source>
        <translation>Suit une erreur WinRM ou CredSSP de son message à son remède, et retour.</translation>
    </message>
    <message>
        <source>Speaks this language instead of the system&apos;s.</source>
        <translation>Parle cette langue au lieu de celle du système.</translation>
    </message>
    <message>
        <source>Begins with this practice scenario.</source>
        <translation>Commence avec ce scénario d’entraînement.</translation>
    </message>
    <message>
        <source>Keeps the practice computers in this file.</source>
        <translation>Conserve les ordinateurs d’entraînement dans ce fichier.</translation>
    </message>
    <message>
        <source>Keeps the journals of practice in this folder.</source>
        <translation>Conserve les journaux d’entraînement dans ce dossier.</translation>
    </message>
    <message>
        <source>Writes a log to this file.</source>
        <translation>Écrit un journal d’exécution dans ce fichier.</translation>
    </message>
    <message>
        <source>Goes on with what another window handed over; nothing else goes with it.</source>
        <translation>Continue avec ce qu’une autre fenêtre a transmis&#xa0;; rien d’autre ne va avec.</translation>
    </message>
    <message>
        <source>Says what there is.</source>
        <translation>Dit ce qu’il y a.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Dit de quelle version il s’agit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. &quot;credssp-wizard --help&quot; lists them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option. «&#xa0;credssp-wizard --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>--continue goes with --language alone, not with --%1.</source>
        <translation>--continue va avec --language seulement, pas avec --%1.</translation>
    </message>
    <message>
        <source>--state belongs to --practice. Name the scenario, too.</source>
        <translation>--state va avec --practice. Indiquez aussi le scénario.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. &quot;credssp-wizard-cli&quot; does the same on the command line.</source>
        <translation>Il n’y a pas d’affichage ici, la fenêtre ne peut donc pas s’ouvrir. « credssp-wizard-cli » fait la même chose en ligne de commande.</translation>
    </message>
    <message>
        <source>Recognizes also what the symptom files in this folder describe.</source>
        <translation>Reconnaît aussi ce que décrivent les fichiers de symptômes de ce dossier.</translation>
    </message>
    <message>
        <source>--symptoms needs the name of a folder.</source>
        <translation>--symptoms a besoin du nom d’un dossier.</translation>
    </message>
</context>
<context>
    <name>credssp::Wording</name>
    <message>
        <source>Sets the delegation policy values of %1 one by one; every other entry stays.</source>
        <translation>Définit une à une les valeurs de stratégie de délégation de %1&#xa0;; toute autre entrée reste.</translation>
    </message>
    <message>
        <source>Removes these policy values from %1; every other entry stays.</source>
        <translation>Supprime ces valeurs de stratégie de %1&#xa0;; toute autre entrée reste.</translation>
    </message>
    <message>
        <source>Lets %1 use CredSSP to connect (client role).</source>
        <translation>Permet à %1 d’utiliser CredSSP pour se connecter (rôle client).</translation>
    </message>
    <message>
        <source>Stops %1 from using CredSSP to connect (client role).</source>
        <translation>Empêche %1 d’utiliser CredSSP pour se connecter (rôle client).</translation>
    </message>
    <message>
        <source>Lets %1 accept CredSSP connections (server role).</source>
        <translation>Permet à %1 d’accepter des connexions CredSSP (rôle serveur).</translation>
    </message>
    <message>
        <source>Stops %1 from accepting CredSSP connections (server role).</source>
        <translation>Empêche %1 d’accepter des connexions CredSSP (rôle serveur).</translation>
    </message>
    <message>
        <source>Turns CredSSP on for %1 and lets it pass on your credentials to %2.</source>
        <translation>Active CredSSP pour %1 et lui permet de transmettre vos informations d’identification à %2.</translation>
    </message>
    <message>
        <source>Turns CredSSP off for %1 and clears its list of servers.</source>
        <translation>Désactive CredSSP pour %1 et vide sa liste de serveurs.</translation>
    </message>
    <message>
        <source>Starts the service %1 on %2.</source>
        <translation>Démarre le service %1 sur %2.</translation>
    </message>
    <message>
        <source>Stops the service %1 on %2.</source>
        <translation>Arrête le service %1 sur %2.</translation>
    </message>
    <message>
        <source>Restarts the service %1 on %2.</source>
        <translation>Redémarre le service %1 sur %2.</translation>
    </message>
    <message>
        <source>Changes how the service %1 starts on %2: %3.</source>
        <translation>Change la façon dont le service %1 démarre sur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Registers the name %1 for the account %2 (service principal name).</source>
        <translation>Inscrit le nom %1 pour le compte %2 (nom de principal du service).</translation>
    </message>
    <message>
        <source>Takes the name %1 away from the account %2 (service principal name).</source>
        <translation>Retire le nom %1 du compte %2 (nom de principal du service).</translation>
    </message>
    <message>
        <source>Removes your own sign-in tickets on %1, so that Windows asks for new ones (Kerberos).</source>
        <translation>Supprime vos propres tickets d’ouverture de session sur %1, pour que Windows en demande de nouveaux (Kerberos).</translation>
    </message>
    <message>
        <source>Removes the sign-in tickets of Windows itself on %1 (Kerberos, SYSTEM).</source>
        <translation>Supprime les tickets d’ouverture de session de Windows lui-même sur %1 (Kerberos, SYSTEM).</translation>
    </message>
    <message>
        <source>Removes the sign-in tickets of the network services on %1 (Kerberos, NETWORK SERVICE).</source>
        <translation>Supprime les tickets d’ouverture de session des services réseau sur %1 (Kerberos, NETWORK SERVICE).</translation>
    </message>
    <message>
        <source>Adds %1 to the group &quot;%2&quot; on %3.</source>
        <translation>Ajoute %1 au groupe «&#xa0;%2&#xa0;» sur %3.</translation>
    </message>
    <message>
        <source>Removes %1 from the group &quot;%2&quot; on %3.</source>
        <translation>Retire %1 du groupe «&#xa0;%2&#xa0;» sur %3.</translation>
    </message>
    <message>
        <source>Restarts %1.</source>
        <translation>Redémarre %1.</translation>
    </message>
    <message>
        <source>Sets the clock of %1 by its time source.</source>
        <translation>Règle l’horloge de %1 d’après sa source de temps.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Ne modifie rien.</translation>
    </message>
    <message>
        <source>Low risk.</source>
        <translation>Risque faible.</translation>
    </message>
    <message>
        <source>Sessions that are open on this computer are interrupted.</source>
        <translation>Les sessions ouvertes sur cet ordinateur sont interrompues.</translation>
    </message>
    <message>
        <source>Weakens security while it is on: a server that receives your credentials can use them anywhere. Turn it off again after the task.</source>
        <translation>Affaiblit la sécurité tant que c’est activé&#xa0;: un serveur qui reçoit vos informations d’identification peut s’en servir partout. Désactivez-le de nouveau après la tâche.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 afterwards.</source>
        <translation>Ensuite, %1 appartient à %2.</translation>
    </message>
    <message>
        <source>%1 no longer belongs to %2 afterwards.</source>
        <translation>Ensuite, %1 n’appartient plus à %2.</translation>
    </message>
    <message>
        <source>%1 is a member of &quot;%2&quot; afterwards.</source>
        <translation>Ensuite, %1 est membre de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is no longer a member of &quot;%2&quot; afterwards.</source>
        <translation>Ensuite, %1 n’est plus membre de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Not possible. %1</source>
        <translation>Impossible. %1</translation>
    </message>
    <message>
        <source>Changes nothing here, so there is nothing to undo.</source>
        <translation>Ne modifie rien ici, donc il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>You can take it back by hand; the undo shows the steps.</source>
        <translation>Vous pouvez l’annuler à la main&#xa0;; l’annulation montre les étapes.</translation>
    </message>
    <message>
        <source>Exactly the values shown under &quot;Before&quot; are written back.</source>
        <translation>Exactement les valeurs affichées sous «&#xa0;Avant&#xa0;» sont réécrites.</translation>
    </message>
    <message>
        <source>This is done to take it back: %1</source>
        <translation>Ceci est fait pour l’annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Service %1: %2 → %3.</source>
        <translation>Service %1&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>The values are removed again. The registry key that Windows makes for them stays there, empty.</source>
        <translation>Les valeurs sont de nouveau supprimées. La clé de Registre que Windows crée pour elles y reste, vide.</translation>
    </message>
</context>
<context>
    <name>credssp::WsmanProbe</name>
    <message>
        <source>&quot;%1&quot; answers on port %2 only with encryption (HTTPS). What it offers there is not known.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond sur le port %2 qu’avec chiffrement (HTTPS). On ne sait pas ce qu’il y propose.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what time it is there to those who have not signed in.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quelle heure il y est à qui ne s’est pas connecté.</translation>
    </message>
</context>
</TS>
