<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>credssp::AccessDenied</name>
    <message>
        <source>The server answered, but it refused to let you in (Access is denied).</source>
        <translation>サーバーは応答しましたが、アクセスを拒否しました (アクセスが拒否されました)。</translation>
    </message>
    <message>
        <source>The server was reached and knows who you are, but this account may not manage it from afar. Often the account is not an administrator of the server.</source>
        <translation>サーバーには接続でき、あなたが誰かもわかっていますが、このアカウントは離れた場所からサーバーを管理できません。多くの場合、アカウントがサーバーの管理者ではありません。</translation>
    </message>
</context>
<context>
    <name>credssp::Admissible</name>
    <message>
        <source>The journal asks for something no remedy does: %1. Nothing was changed.</source>
        <translation>ジャーナルが、どの対処方法も行わない操作を求めています: %1。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>credssp::Advice</name>
    <message>
        <source>A computer in a workgroup cannot prove who it is (%1). Windows Admin Center works best when the gateway and all servers are in one domain.</source>
        <translation>ワークグループのコンピューターは、自分の身元を証明できません (%1)。Windows Admin Center は、ゲートウェイとすべてのサーバーが 1 つのドメインにあるときに最もよく動作します。</translation>
    </message>
    <message>
        <source>The computers are in different domains (%1). Windows Admin Center works best when the gateway and all servers are in one domain.</source>
        <translation>コンピューターが別々のドメインにあります (%1)。Windows Admin Center は、ゲートウェイとすべてのサーバーが 1 つのドメインにあるときに最もよく動作します。</translation>
    </message>
    <message>
        <source>No domain controller answers (%1). Check the network, the name servers (DNS) and a VPN first: without it nobody&apos;s identity can be proven.</source>
        <translation>ドメイン コントローラーが応答しません (%1)。まずネットワーク、ネーム サーバー (DNS)、VPN を確認してください。ドメイン コントローラーがなければ、だれの身元も証明できません。</translation>
    </message>
    <message>
        <source>The name cannot be resolved (%1). Check how it is written, and the name servers (DNS).</source>
        <translation>名前を解決できません (%1)。名前の書き方とネーム サーバー (DNS) を確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers on WinRM&apos;s port (%1). Check that the computer is running and that its firewall lets TCP 5985 in.</source>
        <translation>WinRM のポートで何も応答しません (%1)。コンピューターが動作していることと、そのファイアウォールが TCP 5985 の受信を許可していることを確認してください。</translation>
    </message>
    <message>
        <source>The computer refuses connections on WinRM&apos;s port (%1). Check that its WinRM service is running and has a listener.</source>
        <translation>コンピューターが WinRM のポートへの接続を拒否しています (%1)。WinRM サービスが実行中で、リスナーがあることを確認してください。</translation>
    </message>
    <message>
        <source>Under Windows Admin Center&apos;s role-based access, features that need CredSSP do not work. Sign in with an account that is an administrator of the server.</source>
        <translation>Windows Admin Center のロールベースのアクセス制御では、CredSSP を必要とする機能は動作しません。サーバーの管理者であるアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>AllowEncryptionOracle is 2 (Vulnerable) on %1. Remove that value and install the updates on the other side: it opens the way for an attack (CVE-2018-0886).</source>
        <translation>%1 で AllowEncryptionOracle が 2 (脆弱) になっています。この値を削除し、もう一方の側に更新プログラムをインストールしてください。この値は攻撃への道を開きます (CVE-2018-0886)。</translation>
    </message>
    <message>
        <source>A Deny entry forbids passing on the sign-in (%1). Deny wins over every other entry; ask whoever set it (DenyFreshCredentials).</source>
        <translation>拒否エントリが、サインイン情報を渡すことを禁止しています (%1)。拒否は他のすべてのエントリより優先されます。設定した人に問い合わせてください (DenyFreshCredentials)。</translation>
    </message>
    <message>
        <source>Some things can be read only with administrator rights (%1). Continue as administrator to see more.</source>
        <translation>管理者権限がないと読み取れないものがあります (%1)。さらに確認するには、管理者として続行してください。</translation>
    </message>
    <message>
        <source>Windows does not pass your sign-in on to a further computer by itself. Give the user name and password for that connection (-Credential), or use one of the other ways below.</source>
        <translation>Windows は、サインイン情報をその先のコンピューターへ自動的には渡しません。その接続用のユーザー名とパスワードを指定するか (-Credential)、下にある別の方法を使ってください。</translation>
    </message>
    <message>
        <source>Check the user name and the password. Write the user as DOMAIN\user or user@domain; an account that is locked or in the group Protected Users cannot be used with CredSSP.</source>
        <translation>ユーザー名とパスワードを確認してください。ユーザー名は DOMAIN\user または user@domain の形式で入力します。ロックされているアカウントや Protected Users グループのアカウントは、CredSSP では使えません。</translation>
    </message>
    <message>
        <source>Use an account that is an administrator of the server or in its group Remote Management Users. Start PowerShell as administrator.</source>
        <translation>サーバーの管理者であるアカウント、またはサーバーの Remote Management Users グループに入っているアカウントを使ってください。PowerShell は管理者として起動してください。</translation>
    </message>
    <message>
        <source>Connect under the full name of a server in your domain, or over HTTPS. If neither is possible, add this one server to TrustedHosts, never &quot;*&quot;.</source>
        <translation>ドメイン内のサーバーの完全な名前を使うか、HTTPS で接続してください。どちらもできない場合は、このサーバーだけを TrustedHosts に追加します。「*」は決して追加しないでください。</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate: its name, its issuer, its dates, and that its revocation list can be reached. Import the issuer where it is missing.</source>
        <translation>サーバーの証明書を確認してください。名前、発行者、有効期間、そして失効リストに到達できることを確認します。発行者がない場合はインポートしてください。</translation>
    </message>
    <message>
        <source>Set the network&apos;s category to Private or Domain, or run Enable-PSRemoting with -SkipNetworkProfileCheck.</source>
        <translation>ネットワークの種類をプライベートまたはドメインに設定するか、-SkipNetworkProfileCheck を付けて Enable-PSRemoting を実行してください。</translation>
    </message>
    <message>
        <source>Something other than WinRM answered: a proxy, a web server or a load balancer. CredSSP does not work through a proxy; connect directly.</source>
        <translation>WinRM 以外のものが応答しました。プロキシ、Web サーバー、またはロード バランサーです。CredSSP はプロキシ経由では動作しません。直接接続してください。</translation>
    </message>
    <message>
        <source>Close remote sessions that nobody needs any longer, wait a moment, and try again. Raise WinRM&apos;s limits only if it happens again.</source>
        <translation>だれも使っていないリモート セッションを閉じ、少し待ってから、もう一度お試しください。同じことがまた起きる場合にだけ、WinRM の制限値を上げてください。</translation>
    </message>
    <message>
        <source>The server took too long. Try again, and look at the server&apos;s load.</source>
        <translation>サーバーの処理に時間がかかりすぎました。もう一度試し、サーバーの負荷を確認してください。</translation>
    </message>
    <message>
        <source>The endpoint (session configuration) is missing, disabled or restricted on the server. Run Enable-PSRemoting there as administrator, or name the right endpoint.</source>
        <translation>サーバーのエンドポイント (セッション構成) がないか、無効か、制限されています。サーバーで Enable-PSRemoting を管理者として実行するか、正しいエンドポイントを指定してください。</translation>
    </message>
    <message>
        <source>Check how the computer&apos;s name is written, and whether it can be resolved from here.</source>
        <translation>コンピューター名の書き方と、その名前をここから解決できるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Check that the computer is running, that its WinRM service is running, and that its firewall lets TCP 5985 (or 5986) in.</source>
        <translation>コンピューターが動作していること、WinRM サービスが実行中であること、ファイアウォールが TCP 5985 (または 5986) の受信を許可していることを確認してください。</translation>
    </message>
    <message>
        <source>No domain controller could be reached. Check the network, the name servers (DNS) and a VPN.</source>
        <translation>ドメイン コントローラーに到達できませんでした。ネットワーク、ネーム サーバー (DNS)、VPN を確認してください。</translation>
    </message>
    <message>
        <source>Install the Windows updates on the side that lacks them. Never set AllowEncryptionOracle to 2 instead (CVE-2018-0886).</source>
        <translation>足りない側に Windows の更新プログラムをインストールしてください。代わりに AllowEncryptionOracle を 2 に設定することは、決してしないでください (CVE-2018-0886)。</translation>
    </message>
    <message>
        <source>Compare the update levels of both sides, and look at the server&apos;s WinRM certificate (event 10156).</source>
        <translation>両方の側の更新状態を比べ、サーバーの WinRM の証明書を確認してください (イベント 10156)。</translation>
    </message>
    <message>
        <source>Do not switch on Basic or unencrypted traffic for this. Use Kerberos under the server&apos;s full name, or HTTPS.</source>
        <translation>このために基本認証や暗号化されていない通信を有効にしないでください。サーバーの完全な名前で Kerberos を使うか、HTTPS を使ってください。</translation>
    </message>
    <message>
        <source>A policy decides this setting. To see which one, run this command as administrator: %1</source>
        <translation>この設定はポリシーで決められています。どのポリシーかを確認するには、このコマンドを管理者として実行してください: %1</translation>
    </message>
    <message>
        <source>Request to the owner of the group policies</source>
        <translation>グループ ポリシーの管理担当者への依頼</translation>
    </message>
    <message>
        <source>We need CredSSP from &quot;%1&quot; to: %2. A policy does not allow it.</source>
        <translation>「%1」から次のサーバーへの CredSSP が必要です: %2。ポリシーがこれを許可していません。</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>コンピューター: %1</translation>
    </message>
    <message>
        <source>Policy: its name could not be read; &quot;%1&quot;, run as administrator, shows it.</source>
        <translation>ポリシー: 名前を読み取れませんでした。「%1」を管理者として実行すると表示されます。</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>ポリシー: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>値: %1</translation>
    </message>
    <message>
        <source>Set to now: it could not be read.</source>
        <translation>現在の設定: 読み取れませんでした。</translation>
    </message>
    <message>
        <source>Set to now: %1</source>
        <translation>現在の設定: %1</translation>
    </message>
    <message>
        <source>Wanted: remove this entry.</source>
        <translation>希望する設定: このエントリを削除する。</translation>
    </message>
    <message>
        <source>Wanted: %1 (REG_DWORD), or &quot;Not Configured&quot;.</source>
        <translation>希望する設定: %1 (REG_DWORD)、または「未構成」。</translation>
    </message>
    <message>
        <source>Also allow these targets under &quot;Allow delegating fresh credentials&quot;: %1.</source>
        <translation>さらに、「新しい資格情報の委任を許可する」で次の対象を許可してください: %1。</translation>
    </message>
    <message>
        <source>A change made on the computer itself would last only until the next policy refresh, at the latest until its next restart. That is why nothing was changed.</source>
        <translation>コンピューター自体に加えた変更は、次のポリシーの更新まで、遅くとも次の再起動までしか保たれません。そのため、何も変更されていません。</translation>
    </message>
    <message>
        <source>Windows refuses a change on the computer itself while the policy sets this value (0x8033808A). Nothing was changed.</source>
        <translation>ポリシーがこの値を設定している間、Windows はコンピューター自体での変更を拒否します (0x8033808A)。何も変更されていません。</translation>
    </message>
    <message>
        <source>You can do the work in one hop: run the command directly against the last computer, or sign in there.</source>
        <translation>作業を 1 ホップで行えます。最後のコンピューターに対してコマンドを直接実行するか、そのコンピューターにサインインしてください。</translation>
    </message>
    <message>
        <source>You can pass a credential on for one command only, inside the session (%1 or -Credential).</source>
        <translation>セッションの中で、1 つのコマンドだけに資格情報を渡せます (%1 または -Credential)。</translation>
    </message>
    <message>
        <source>An administrator can set up an endpoint that runs under an account of its own (JEA, or a RunAs credential).</source>
        <translation>管理者は、専用のアカウントで動作するエンドポイントを用意できます (JEA、または RunAs 資格情報)。</translation>
    </message>
    <message>
        <source>For single sign-on in Windows Admin Center, resource-based constrained delegation (Kerberos) is enough; it does not give WinRM its second hop.</source>
        <translation>Windows Admin Center のシングル サインオンには、リソースベースの制約付き委任 (Kerberos) で十分です。ただし、これで WinRM の 2 番目のホップが可能になるわけではありません。</translation>
    </message>
    <message>
        <source>A policy decides about CredSSP on &quot;%1&quot; (%2); Windows refuses every other way to change it.</source>
        <translation>「%1」の CredSSP はポリシーで決められています (%2)。Windows は、ほかの方法での変更をすべて拒否します。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; decides about CredSSP on &quot;%2&quot; (%3); Windows refuses every other way to change it.</source>
        <translation>「%2」の CredSSP は、ポリシー「%1」で決められています (%3)。Windows は、ほかの方法での変更をすべて拒否します。</translation>
    </message>
    <message>
        <source>A policy sets &quot;%1&quot; on &quot;%2&quot; at every refresh; a change on the computer itself would not last.</source>
        <translation>更新のたびに、ポリシーが「%2」で「%1」を設定します。コンピューター自体を変更しても、長くは保たれません。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; sets &quot;%2&quot; on &quot;%3&quot; at every refresh; a change on the computer itself would not last.</source>
        <translation>更新のたびに、ポリシー「%1」が「%3」で「%2」を設定します。コンピューター自体を変更しても、長くは保たれません。</translation>
    </message>
    <message>
        <source>CredSSP hands your complete sign-in to the server, which can use it anywhere. Often there is a way without it.</source>
        <translation>CredSSP は完全なサインイン情報をサーバーに渡し、サーバーはそれをどこででも使えます。多くの場合、CredSSP を使わない方法があります。</translation>
    </message>
</context>
<context>
    <name>credssp::AllowNtlmDelegation</name>
    <message>
        <source>NTLM is switched off here, so nothing can be passed on with it.</source>
        <translation>ここでは NTLM が無効なので、NTLM では何も渡せません。</translation>
    </message>
    <message>
        <source>A domain policy switches this off (AllowFreshCredentialsWhenNTLMOnly) and would take the change back.</source>
        <translation>ドメインのポリシーがこれを無効にしており (AllowFreshCredentialsWhenNTLMOnly)、変更しても元に戻されます。</translation>
    </message>
    <message>
        <source>A policy switches CredSSP off, so nothing can be passed on at all.</source>
        <translation>ポリシーが CredSSP を無効にしているので、何も渡せません。</translation>
    </message>
    <message>
        <source>Pass the sign-in on without proof of who the server is (NTLM-only)</source>
        <translation>サーバーの身元を証明せずにサインイン情報を渡す (NTLM のみ)</translation>
    </message>
    <message>
        <source>If you want to reach a server that cannot prove who it is, and you accept the risk, then allow passing your sign-in on to exactly this name.</source>
        <translation>身元を証明できないサーバーに接続する必要があり、そのリスクを受け入れる場合は、この名前に対してだけサインイン情報を渡すことを許可してください。</translation>
    </message>
    <message>
        <source>It is allowed already.</source>
        <translation>既に許可されています。</translation>
    </message>
    <message>
        <source>Nothing can prove who this server is, because it does not share a domain with this computer or is known by an address only: %1.</source>
        <translation>このサーバーの身元を証明できるものがありません。このコンピューターと同じドメインにないか、アドレスしかわかっていないためです: %1。</translation>
    </message>
    <message>
        <source>It works even where nothing proves who the server is.</source>
        <translation>サーバーの身元を証明できるものがなくても動作します。</translation>
    </message>
    <message>
        <source>Everything else that is offered is safer; try that first.</source>
        <translation>ほかに示されている方法はすべて、これより安全です。先にそれらを試してください。</translation>
    </message>
    <message>
        <source>The server&apos;s identity is not the problem, so its proof is not given up.</source>
        <translation>サーバーの身元は問題ではないので、身元の証明はやめません。</translation>
    </message>
    <message>
        <source>It is allowed already for every server named here.</source>
        <translation>ここで指定したすべてのサーバーについて、既に許可されています。</translation>
    </message>
    <message>
        <source>Warning: your complete sign-in goes to whatever computer answers under this name, proven or not. An attacker who answers in its place has your account.</source>
        <translation>警告: 完全なサインイン情報は、身元が証明されているかどうかに関係なく、この名前で応答するどのコンピューターにも渡ります。攻撃者が代わりに応答すると、アカウントを奪われます。</translation>
    </message>
    <message>
        <source>Allow it for one task only, and take it back when the task is done.</source>
        <translation>1 つの作業のためだけに許可し、作業が終わったら元に戻してください。</translation>
    </message>
    <message>
        <source>CredSSP itself is off on &quot;%1&quot;; nothing is passed on until it is switched on.</source>
        <translation>&quot;%1&quot; では CredSSP 自体が無効です。有効にするまで、何も渡されません。</translation>
    </message>
</context>
<context>
    <name>credssp::AnswerWords</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>neither running nor stopped</source>
        <translation>実行中でも停止でもない</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>インストールされていない</translation>
    </message>
    <message>
        <source>%1 (local policy)</source>
        <translation>%1 (ローカル ポリシー)</translation>
    </message>
    <message>
        <source>The step that a person does</source>
        <translation>人が行う手順</translation>
    </message>
    <message>
        <source>Sign-in tickets (Kerberos)</source>
        <translation>サインイン チケット (Kerberos)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Last start of the computer</source>
        <translation>コンピューターの最後の起動</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>メンバーではない</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds off</source>
        <translation>
            <numerusform>%n 秒のずれ</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未実行</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n 個のチケット</numerusform>
        </translation>
    </message>
    <message>
        <source>starts by itself</source>
        <translation>自動的に開始</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>必要なときに開始</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>starts in another way</source>
        <translation>別の方法で開始</translation>
    </message>
    <message>
        <source>a later start</source>
        <translation>これより後の起動</translation>
    </message>
</context>
<context>
    <name>credssp::AppliedPolicies</name>
    <message>
        <source>The domain&apos;s policy &quot;%1&quot; could not be read. It lies in &quot;%2&quot;.</source>
        <translation>ドメインのポリシー「%1」を読み取れませんでした。場所は「%2」です。</translation>
    </message>
</context>
<context>
    <name>credssp::AuthNotSupported</name>
    <message>
        <source>The server or this computer does not accept the way of signing in that was used (the authentication mechanism is not supported, or is disabled).</source>
        <translation>使われたサインイン方法を、サーバーまたはこのコンピューターが受け付けません (認証メカニズムがサポートされていないか、無効になっています)。</translation>
    </message>
    <message>
        <source>Both computers have a list of ways of signing in, and the way that was used is switched off on one of them.</source>
        <translation>両方のコンピューターにはサインイン方法の一覧があり、使われた方法が片方で無効になっています。</translation>
    </message>
</context>
<context>
    <name>credssp::CannotConnect</name>
    <message>
        <source>Nothing answers at the server for remote management (the client cannot connect to the destination).</source>
        <translation>サーバーでリモート管理の応答がありません (クライアントは接続先に接続できません)。</translation>
    </message>
    <message>
        <source>The server, or something in front of it, turned the connection away. Often remote management (WinRM) is not switched on there, or it is another server than you think.</source>
        <translation>サーバー、またはその手前にある何かが、接続を拒否しました。多くの場合、そこでリモート管理 (WinRM) が有効になっていないか、思っているものとは別のサーバーです。</translation>
    </message>
</context>
<context>
    <name>credssp::CarriedComputer</name>
    <message>
        <source>&quot;%1&quot; is larger than 1 MB. That is no answer of a script of this program; choose the right file.</source>
        <translation>「%1」は 1 MB を超えています。このプログラムのスクリプトの回答ではありません。正しいファイルを選んでください。</translation>
    </message>
    <message>
        <source>It is no JSON object (byte %1).</source>
        <translation>JSON オブジェクトではありません (%1 バイト目)。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>フィールド「%1」がありません。</translation>
    </message>
    <message>
        <source>It has a field that is not known.</source>
        <translation>不明なフィールドが含まれています。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not as it must be.</source>
        <translation>フィールド「%1」の形式が正しくありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a script that did not run to its end. Look at what is there with a new script.</source>
        <translation>「%1」を書いたスクリプトは最後まで実行されていません。新しいスクリプトで現在の状態を調べてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole answer. %2 Copy the file again from the server, or run a new script there.</source>
        <translation>「%1」は完全な回答ではありません。%2 サーバーからファイルをもう一度コピーするか、そこで新しいスクリプトを実行してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers another plan than the script was made for. It is not used; make a new script and run that.</source>
        <translation>「%1」は、スクリプトの作成時とは別のプランへの回答です。使われません。新しいスクリプトを作成し、それを実行してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from another computer (%2) than the script was made for (%3). Run the script on %3.</source>
        <translation>「%1」は、スクリプトの対象 (%3) とは別のコンピューター (%2) から来ています。スクリプトを %3 で実行してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a script of %2, which is more than a day old. Make a new script and run that.</source>
        <translation>「%1」は %2 のスクリプトへの回答で、1 日以上前のものです。新しいスクリプトを作成し、それを実行してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it was written on %2, before its script was made (%3). The clock of %4 is slow, or the file is not what it seems. Set the clock right there and run a new script.</source>
        <translation>「%1」は %2 に書かれたことになっていますが、それはスクリプトの作成 (%3) より前です。%4 の時計が遅れているか、このファイルは見かけどおりのものではありません。そこで時計を合わせ、新しいスクリプトを実行してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it was written on %2, and here it is only %3. The clock of %4 is fast. Set it right there and run a new script.</source>
        <translation>「%1」は %2 に書かれたことになっていますが、ここではまだ %3 です。%4 の時計が進んでいます。そこで時計を合わせ、新しいスクリプトを実行してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers no script that was made here. Make a script, run that one, and bring its answer back.</source>
        <translation>「%1」は、ここで作成されたスクリプトへの回答ではありません。スクリプトを作成し、それを実行して、その回答を持ち帰ってください。</translation>
    </message>
    <message>
        <source>It does not answer the questions that were asked.</source>
        <translation>尋ねられた質問に答えていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been used already: what it reports is in the journal. Look at what is there now with a new script.</source>
        <translation>「%1」は既に使われました。その報告はジャーナルにあります。新しいスクリプトで現在の状態を調べてください。</translation>
    </message>
    <message>
        <source>Another answer to the same script than &quot;%1&quot; has been used already. Make a new script and run that.</source>
        <translation>同じスクリプトへの、「%1」とは別の回答が既に使われています。新しいスクリプトを作成し、それを実行してください。</translation>
    </message>
    <message>
        <source>This answer belongs to a script for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>この回答は「%2」ではなく「%1」用のスクリプトのものです。</translation>
    </message>
    <message>
        <source>This answer comes from another computer than the earlier one of &quot;%1&quot;. It is not used.</source>
        <translation>この回答は、「%1」の以前の回答とは別のコンピューターから来ています。使われません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not answered yet. Run its script there and bring the answer back.</source>
        <translation>「%1」はまだ回答していません。そこでスクリプトを実行し、回答を持ち帰ってください。</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; is older than what you have done there. A new script tells how things are.</source>
        <translation>「%1」の回答は、そこで行った操作より古いものです。新しいスクリプトで現在の状態が分かります。</translation>
    </message>
    <message>
        <source>The script that was run on &quot;%1&quot; did not ask for this.</source>
        <translation>「%1」で実行されたスクリプトは、これを尋ねていません。</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; says nothing of this change.</source>
        <translation>「%1」の回答には、この変更について何も書かれていません。</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; tells of another change than this one.</source>
        <translation>「%1」の回答は、これとは別の変更についてのものです。</translation>
    </message>
    <message>
        <source>On &quot;%1&quot; this was no longer as it had been shown, so the script changed nothing.</source>
        <translation>「%1」では、これが表示されたときの状態ではなくなっていたため、スクリプトは何も変更しませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address. A script is made for one computer: type that computer&apos;s own name instead.</source>
        <translation>「%1」はアドレスです。スクリプトは 1 台のコンピューター用に作成されます。代わりに、そのコンピューター自身の名前を入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not said which computer it is. Bring back an answer of it first.</source>
        <translation>「%1」がどのコンピューターか分かっていません。まず、その回答を持ち帰ってください。</translation>
    </message>
    <message>
        <source>A change on &quot;%1&quot; cannot be made by a script that is taken there.</source>
        <translation>「%1」での変更の 1 つは、そこへ持っていくスクリプトでは行えません。</translation>
    </message>
    <message>
        <source>CredSSP Wizard: changes to %1 that were confirmed</source>
        <translation>CredSSP Wizard: %1 への確認済みの変更</translation>
    </message>
    <message>
        <source>CredSSP Wizard: questions to %1</source>
        <translation>CredSSP Wizard: %1 への質問</translation>
    </message>
    <message>
        <source>It works on %1 alone, and does nothing on any other computer.</source>
        <translation>%1 でだけ働き、ほかのコンピューターでは何もしません。</translation>
    </message>
    <message>
        <source>It works on %1 alone, and changes nothing there.</source>
        <translation>%1 でだけ働き、そこでは何も変更しません。</translation>
    </message>
    <message>
        <source>1. Take this file to %1. In PowerShell, in the file&apos;s folder, see that nobody has changed it. This prints the value (SHA-256) that the wizard shows:</source>
        <translation>1. このファイルを %1 へ持っていきます。PowerShell で、ファイルのあるフォルダーで、誰も変更していないことを確かめます。次のコマンドは、ウィザードが表示する値 (SHA-256) を表示します:</translation>
    </message>
    <message>
        <source>2. Run it there as administrator:</source>
        <translation>2. そこで管理者として実行します:</translation>
    </message>
    <message>
        <source>3. Bring back the file that it writes beside itself: %1</source>
        <translation>3. 同じ場所に書かれるファイルを持ち帰ります: %1</translation>
    </message>
    <message>
        <source>What it looks at:</source>
        <translation>調べるもの:</translation>
    </message>
    <message>
        <source>It reads the computer&apos;s name and numbers (SID, machine id), so that its answer is known for its own.</source>
        <translation>回答がそのコンピューターのものだと分かるように、コンピューターの名前と番号 (SID、コンピューター ID) を読み取ります。</translation>
    </message>
    <message>
        <source>Plan: none, for it only looks.</source>
        <translation>プラン: なし (調べるだけです)。</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>プラン: %1</translation>
    </message>
    <message>
        <source>What it then changes, one after the other. Each change is made only if things are still as they were shown; it stops at the first that does not succeed:</source>
        <translation>その後、順に変更するもの。それぞれの変更は、状態が表示されたときのままである場合にだけ行われ、最初に成功しなかったところで止まります:</translation>
    </message>
    <message>
        <source>Run this as a file: it writes its answer beside itself. Nothing was done.</source>
        <translation>ファイルとして実行してください。回答は同じ場所に書かれます。何も行われませんでした。</translation>
    </message>
    <message>
        <source>This script is for %1, and this is another computer. Nothing was done.</source>
        <translation>このスクリプトは %1 用ですが、これは別のコンピューターです。何も行われませんでした。</translation>
    </message>
    <message>
        <source>This script has been run already: its answer is there. Bring that back, or make a new script in the wizard. Nothing was done now.</source>
        <translation>このスクリプトは既に実行されており、回答はそこにあります。それを持ち帰るか、ウィザードで新しいスクリプトを作成してください。今回は何も行われませんでした。</translation>
    </message>
    <message>
        <source>Run this as administrator. Nothing was changed.</source>
        <translation>管理者として実行してください。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>A change did not succeed, so those after it were not begun. The answer says which.</source>
        <translation>変更の 1 つが成功しなかったため、その後の変更は開始されませんでした。どれかは回答に書かれています。</translation>
    </message>
    <message>
        <source>Done. Bring this file back to the wizard:</source>
        <translation>完了しました。このファイルをウィザードに持ち帰ってください:</translation>
    </message>
    <message>
        <source>It reads the registry value HKLM\%1.</source>
        <translation>レジストリの値 HKLM\%1 を読み取ります。</translation>
    </message>
    <message>
        <source>It reads the local policy (Registry.pol).</source>
        <translation>ローカル ポリシー (Registry.pol) を読み取ります。</translation>
    </message>
    <message>
        <source>It reads the registry key HKLM\%1.</source>
        <translation>レジストリのキー HKLM\%1 を読み取ります。</translation>
    </message>
    <message>
        <source>It asks whether the service %1 runs and how it starts.</source>
        <translation>サービス %1 が実行中か、どのように開始されるかを調べます。</translation>
    </message>
    <message>
        <source>It asks who runs it, and whether with administrator rights (whoami).</source>
        <translation>誰が実行しているか、管理者権限があるかを調べます (whoami)。</translation>
    </message>
    <message>
        <source>It asks whether %1 is in the local group %2.</source>
        <translation>%1 がローカル グループ %2 に入っているかを調べます。</translation>
    </message>
    <message>
        <source>It asks for the computer&apos;s name and domain, and the domains that it trusts (nltest).</source>
        <translation>コンピューターの名前とドメイン、信頼するドメインを調べます (nltest)。</translation>
    </message>
    <message>
        <source>It asks whether the domain still trusts this computer (nltest).</source>
        <translation>ドメインがこのコンピューターをまだ信頼しているかを調べます (nltest)。</translation>
    </message>
    <message>
        <source>It compares the clock with the domain&apos;s (w32tm).</source>
        <translation>時計をドメインの時計と比べます (w32tm)。</translation>
    </message>
    <message>
        <source>It reads which policies decide about CredSSP and WinRM.</source>
        <translation>CredSSP と WinRM を決めているポリシーを読み取ります。</translation>
    </message>
    <message>
        <source>It asks when Windows was last started.</source>
        <translation>Windows が最後に起動された時刻を調べます。</translation>
    </message>
    <message>
        <source>It reads the latest events %1 of %2 in the log %3.</source>
        <translation>ログ %3 から、%2 の最新のイベント %1 を読み取ります。</translation>
    </message>
    <message>
        <source>It reads the version of tspkg.dll, which tells of the CredSSP update.</source>
        <translation>CredSSP の更新プログラムの有無を示す tspkg.dll のバージョンを読み取ります。</translation>
    </message>
    <message>
        <source>It counts the sign-in tickets for WinRM (klist).</source>
        <translation>WinRM のサインイン チケットを数えます (klist)。</translation>
    </message>
</context>
<context>
    <name>credssp::CarryCards</name>
    <message>
        <source>Take this script to %1</source>
        <translation>このスクリプトを %1 へ持っていく</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>手順を表示</translation>
    </message>
    <message>
        <source>Show the steps for %1</source>
        <translation>%1 の手順を表示</translation>
    </message>
</context>
<context>
    <name>credssp::CarryDialog</name>
    <message>
        <source>Ask %1 by hand</source>
        <translation>%1 に手作業で質問する</translation>
    </message>
    <message>
        <source>Ask %1 without a connection to it</source>
        <translation>接続せずに %1 に質問する</translation>
    </message>
    <message>
        <source>A person takes a script to the server and brings one file back. What the file says counts as reported by a person, not as read.</source>
        <translation>人がスクリプトをサーバーへ持っていき、ファイルを 1 つ持ち帰ります。そのファイルの内容は、読み取ったものではなく、人からの報告として扱われます。</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>行うこと (手順)</translation>
    </message>
    <message>
        <source>Make a &amp;new script</source>
        <translation>新しいスクリプトを作成(&amp;N)</translation>
    </message>
    <message>
        <source>What this server has answered so far is forgotten.</source>
        <translation>このサーバーのこれまでの回答は破棄されます。</translation>
    </message>
    <message>
        <source>Ask over the net&amp;work again</source>
        <translation>もう一度ネットワーク経由で質問(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The script is being made.</source>
        <translation>スクリプトを作成しています。</translation>
    </message>
</context>
<context>
    <name>credssp::CarryModel</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>ファイル「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from %2, whose answer is not waited for here.</source>
        <translation>「%1」は %2 から来ていますが、ここではその回答を待っていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a script that only looks. Open the answer of the script that makes the changes on %2.</source>
        <translation>「%1」は調べるだけのスクリプトへの回答です。%2 で変更を行うスクリプトの回答を開いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of changes on %2. Here the answer of the script that only looks is needed.</source>
        <translation>「%1」は %2 での変更についての回答です。ここでは、調べるだけのスクリプトの回答が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of other changes on %2 than these. Open the answer of the script that was saved here.</source>
        <translation>「%1」は %2 での別の変更についての回答です。ここで保存したスクリプトの回答を開いてください。</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>ファイル %1 を書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>credssp::CarryPanel</name>
    <message>
        <source>Save the sc&amp;ript …</source>
        <translation>スクリプトを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Open the &amp;answer …</source>
        <translation>回答を開く(&amp;A)…</translation>
    </message>
    <message>
        <source>Read what the script does</source>
        <translation>スクリプトが行うことを読む</translation>
    </message>
    <message>
        <source>It only looks, and changes nothing. It works on %1 alone.</source>
        <translation>調べるだけで、何も変更しません。%1 でだけ働きます。</translation>
    </message>
    <message>
        <source>It makes these changes on %1 and nowhere else. It stops at the first one that does not succeed, and where something is no longer as it was shown:</source>
        <translation>%1 でだけ次の変更を行い、ほかでは何も行いません。成功しなかった最初の変更で、または表示されたときと状態が違うところで停止します:</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>調べるもの</translation>
    </message>
    <message>
        <source>The whole script</source>
        <translation>スクリプト全体</translation>
    </message>
    <message>
        <source>The script for %1</source>
        <translation>%1 用のスクリプト</translation>
    </message>
    <message>
        <source>Save it and take it to %1</source>
        <translation>保存して %1 へ持っていく</translation>
    </message>
    <message>
        <source>Save the script …</source>
        <translation>スクリプトを保存…</translation>
    </message>
    <message>
        <source>Save the script for %1</source>
        <translation>%1 用のスクリプトを保存</translation>
    </message>
    <message>
        <source>Run it there, in PowerShell as administrator</source>
        <translation>そこで PowerShell を管理者として開いて実行する</translation>
    </message>
    <message>
        <source>Go to the file&apos;s folder. Look first whether anybody has changed the file: this line must print the same value (SHA-256).</source>
        <translation>ファイルのあるフォルダーへ移動します。まず、誰かがファイルを変更していないか確かめます。次の行は同じ値 (SHA-256) を表示しなければなりません。</translation>
    </message>
    <message>
        <source>The SHA-256 that it must print for %1</source>
        <translation>%1 で表示されるはずの SHA-256</translation>
    </message>
    <message>
        <source>Windows marks files that come over the network or by mail, and PowerShell then runs them only when they are signed. This line takes the mark away, once you have compared the SHA-256:</source>
        <translation>Windows は、ネットワークやメールで届いたファイルに印を付けます。PowerShell は、印の付いたファイルを署名がある場合にだけ実行します。SHA-256 を比べたあとで、次の行がその印を取り除きます:</translation>
    </message>
    <message>
        <source>If running scripts is disabled altogether, this allows it in this one PowerShell window, unless a policy of the domain forbids it:</source>
        <translation>スクリプトの実行がすべて無効になっている場合、次の行はこの PowerShell ウィンドウでだけ実行を許可します (ドメインのポリシーで禁止されている場合を除く):</translation>
    </message>
    <message>
        <source>PowerShell on %1: allow scripts in this window</source>
        <translation>%1 の PowerShell: このウィンドウでスクリプトを許可</translation>
    </message>
    <message>
        <source>If Windows does not run it</source>
        <translation>Windows が実行しない場合</translation>
    </message>
    <message>
        <source>Bring back the file that it writes</source>
        <translation>スクリプトが書き出すファイルを持ち帰る</translation>
    </message>
    <message>
        <source>Open the answer …</source>
        <translation>回答を開く…</translation>
    </message>
    <message>
        <source>Open the answer of %1</source>
        <translation>%1 の回答を開く</translation>
    </message>
    <message>
        <source>It is called %1 and lies beside the script. You can also drop it here.</source>
        <translation>名前は %1 で、スクリプトと同じ場所にあります。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>PowerShell on %1: see that nobody has changed the file</source>
        <translation>%1 の PowerShell: 誰もファイルを変更していないことを確かめる</translation>
    </message>
    <message>
        <source>PowerShell on %1, as administrator: run it</source>
        <translation>%1 の PowerShell (管理者として): 実行する</translation>
    </message>
    <message>
        <source>PowerShell on %1: take the mark away</source>
        <translation>%1 の PowerShell: 印を取り除く</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>スクリプトを保存</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell スクリプト (*.ps1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>回答を開く</translation>
    </message>
    <message>
        <source>Answers (*.json);;All files (*)</source>
        <translation>回答 (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>credssp::CauseModel</name>
    <message>
        <source>You stopped before it was known what would be changed.</source>
        <translation>何が変更されるかがわかる前に停止しました。</translation>
    </message>
    <message>
        <source>What helps is being worked out.</source>
        <translation>役に立つ対処方法を調べています。</translation>
    </message>
    <message>
        <source>The computers are being asked, then what helps is worked out.</source>
        <translation>コンピューターに問い合わせています。その後、役に立つ対処方法を調べます。</translation>
    </message>
    <message>
        <source>What helps most likely is chosen already. Look at it, or choose something else.</source>
        <translation>最も役に立ちそうな対処方法が既に選ばれています。確認するか、ほかの方法を選んでください。</translation>
    </message>
    <message>
        <source>The next best is chosen already. Look at it, or choose something else.</source>
        <translation>次によい対処方法が既に選ばれています。確認するか、ほかの方法を選んでください。</translation>
    </message>
    <message>
        <source>A policy decides this, so nothing can be changed here that would last. Hand the text below on to whoever looks after the policies.</source>
        <translation>これはポリシーで決められているので、ここで変更しても長くは保たれません。下のテキストをポリシーの管理担当者に渡してください。</translation>
    </message>
    <message>
        <source>Nothing that CredSSP Wizard can change fits. Nothing was changed.</source>
        <translation>CredSSP Wizard が変更できるものの中に、当てはまるものはありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Everything that fits was tried, and it did not help.</source>
        <translation>当てはまる対処方法はすべて試しましたが、効果がありませんでした。</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as could be seen.</source>
        <translation>確認できた範囲では、問題はありません。</translation>
    </message>
    <message>
        <source>What would be changed is being worked out.</source>
        <translation>何が変更されるかを調べています。</translation>
    </message>
    <message>
        <source>All steps are ticked.</source>
        <translation>すべての手順にチェックが付いています。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do and to tick. Then go on.</source>
        <translation>
            <numerusform>%n 個の手順を行い、チェックを付けてください。その後、続行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be changed can be read only with administrator rights. The next page offers to continue as administrator; nothing is changed yet.</source>
        <translation>何が変更されるかは、管理者権限がないと読み取れません。次のページで、管理者として続行できます。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Review the changes</source>
        <translation>変更内容を確認(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>You stopped before the cause was known.</source>
        <translation>原因がわかる前に停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) here are decided by a policy.</source>
        <translation>
            <numerusform>ここでは、%n 個の設定がポリシーで決められています。</numerusform>
        </translation>
    </message>
    <message>
        <source>If something still fails, go back to the first page and paste its message: the message says more than the checks can see.</source>
        <translation>まだ何かが失敗する場合は、最初のページに戻って、そのメッセージを貼り付けてください。メッセージからは、チェックよりも多くのことがわかります。</translation>
    </message>
    <message>
        <source>One thing can help. Look at it; nothing is changed yet.</source>
        <translation>役に立ちそうな対処方法が 1 つあります。確認してください。まだ何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were looked at and are as they should be.</source>
        <translation>
            <numerusform>%n 項目を確認しました。すべて正常です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::CausePage</name>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度チェック(&amp;A)</translation>
    </message>
    <message>
        <source>This page says what most likely stands behind the error, and what helps against it. The best is chosen already; the others stand below it, with what speaks against them.

It is safe: nothing is changed here. On the next page you see every change before it is made.

Press the button at the bottom to look at the changes. What a person must do is listed here as steps; tick each when it is done.</source>
        <translation>このページには、エラーの最も可能性の高い原因と、それに対する対処方法が示されます。最善の方法が既に選ばれています。ほかの方法は、勧められない理由とともにその下に示されます。

安心してください。ここでは何も変更されません。次のページで、すべての変更を実行前に確認できます。

変更内容を見るには、下部のボタンを押してください。人が行う作業は、ここに手順として示されます。終わったら、それぞれにチェックを付けてください。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>実行できること</translation>
    </message>
    <message>
        <source>What could not be told</source>
        <translation>わからなかったこと</translation>
    </message>
    <message>
        <source>Text for the &amp;owner of the policy</source>
        <translation>ポリシーの管理担当者に渡すテキスト(&amp;O)</translation>
    </message>
    <message>
        <source>What e&amp;lse is worth knowing</source>
        <translation>ほかに知っておくとよいこと(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why not something else?</source>
        <translation>なぜほかの方法ではないのですか(&amp;W)?</translation>
    </message>
    <message>
        <source>&amp;Do you need CredSSP at all?</source>
        <translation>CredSSP は本当に必要ですか(&amp;D)?</translation>
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
        <translation>「%1」を試しましたが、効果がありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>同様のものがほかに %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %n change(s).</source>
        <translation>
            <numerusform>%n 件の変更を行います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) you do by hand.</source>
        <translation>
            <numerusform>ほかに、手動で行う手順が %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>You see everything first; nothing is changed yet.</source>
        <translation>最初にすべてを確認できます。まだ何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>credssp::ChangeModel</name>
    <message>
        <source>not begun yet</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>変更 %1/%2: %3</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What is left to do is no longer what you were shown.</source>
        <translation>残りの作業が、表示されたときの内容と変わっています。</translation>
    </message>
    <message>
        <source>On %1 this would be done with other values now: %2</source>
        <translation>%1 では、次の作業の値が変わりました: %2</translation>
    </message>
    <message>
        <source>On %1 this would be done in addition: %2</source>
        <translation>%1 では、次の作業が追加されます: %2</translation>
    </message>
    <message>
        <source>On %1 this is no longer needed: %2</source>
        <translation>%1 では、次の作業は不要になりました: %2</translation>
    </message>
    <message>
        <source>The same is to be done, but in another order or on another computer of the same name.</source>
        <translation>行う作業は同じですが、順序が違うか、同じ名前の別のコンピューターが対象です。</translation>
    </message>
    <message>
        <source>Nothing is being changed. Look at the changes first.</source>
        <translation>何も変更していません。まず変更内容を確認してください。</translation>
    </message>
    <message>
        <source>The step under way is finished, and nothing after it is begun.</source>
        <translation>実行中の手順を最後まで行います。その後の手順は始めません。</translation>
    </message>
    <message>
        <source>The changes are being taken back. Keep this window open.</source>
        <translation>変更を元に戻しています。このウィンドウを開いたままにしてください。</translation>
    </message>
    <message>
        <source>The changes are being made. Keep this window open.</source>
        <translation>変更を実行しています。このウィンドウを開いたままにしてください。</translation>
    </message>
    <message>
        <source>Now it is your turn: something has to be done by hand on %1.</source>
        <translation>ここからはあなたの作業です。%1 で手動の作業が必要です。</translation>
    </message>
    <message>
        <source>You stopped before change %1.</source>
        <translation>変更 %1 の前に停止しました。</translation>
    </message>
    <message>
        <source>Step %1, on %2, could not be taken back.</source>
        <translation>手順 %1 (%2) を元に戻せませんでした。</translation>
    </message>
    <message>
        <source>Change %1, on %2, was not made.</source>
        <translation>変更 %1 (%2) は実行されませんでした。</translation>
    </message>
    <message>
        <source>The work could not go on.</source>
        <translation>作業を続けられませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Everything you were shown was taken back.</source>
        <translation>表示されたものはすべて元に戻しました。</translation>
    </message>
    <message>
        <source>Everything is done except for what you left out.</source>
        <translation>除外したもの以外は、すべて完了しました。</translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) cannot be read back here.</source>
        <translation>
            <numerusform>すべて完了しました。%n 件の変更は、ここでは読み直して確認できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done, and it was read back to be sure.</source>
        <translation>すべて完了し、読み直して確認しました。</translation>
    </message>
    <message>
        <source>Nothing was taken back so far.</source>
        <translation>まだ何も元に戻していません。</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before it were taken back.</source>
        <translation>
            <numerusform>その前の %n 個の手順は元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made and stay made.</source>
        <translation>
            <numerusform>%n 件の変更を実行しました。これらはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not begun.</source>
        <translation>
            <numerusform>%n 個の手順は開始されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window and open it again: it then offers to finish or to take back what was begun.</source>
        <translation>ウィンドウを閉じて、もう一度開いてください。始めた作業を最後まで行うか、元に戻すかを選べます。</translation>
    </message>
    <message>
        <source>&amp;Look at the changes again</source>
        <translation>変更内容をもう一度確認(&amp;L)</translation>
    </message>
    <message>
        <source>Works the changes out afresh and shows them. Nothing is made.</source>
        <translation>変更内容を調べ直して表示します。何も実行しません。</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Begins the same changes again.</source>
        <translation>同じ変更をもう一度始めます。</translation>
    </message>
    <message>
        <source>&amp;Go on with the rest</source>
        <translation>残りを続行(&amp;G)</translation>
    </message>
    <message>
        <source>Makes the steps that are left.</source>
        <translation>残っている手順を実行します。</translation>
    </message>
    <message>
        <source>Looks at this step afresh and tries it once more, then goes on.</source>
        <translation>この手順を確認し直してもう一度試し、その後続行します。</translation>
    </message>
    <message>
        <source>Leave this step &amp;out and go on</source>
        <translation>この手順を除いて続行(&amp;O)</translation>
    </message>
    <message>
        <source>Does not make this step and goes on with the next one.</source>
        <translation>この手順を実行せず、次の手順に進みます。</translation>
    </message>
    <message>
        <source>&amp;Undo what was done</source>
        <translation>行った変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Shows first how it would be taken back. Nothing is made yet.</source>
        <translation>元に戻す方法を先に表示します。まだ何も実行しません。</translation>
    </message>
    <message>
        <source>&amp;Close and go on in the first window</source>
        <translation>閉じて最初のウィンドウで続行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Did it work?</source>
        <translation>うまくいきましたか(&amp;D)?</translation>
    </message>
    <message>
        <source>&amp;See what came of it</source>
        <translation>結果を見る(&amp;S)</translation>
    </message>
    <message>
        <source>Now it is your turn: a script has to be run on %1, and its answer brought back.</source>
        <translation>次はあなたの番です: %1 でスクリプトを実行し、その回答を持ち帰る必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>Everything you were shown was taken back. %n step(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>表示された変更はすべて元に戻しました。%n 件の手順は人からの報告で、ここでは読み直していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>すべて完了しました。%n 件の変更は人からの報告で、ここでは読み直していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this window meanwhile: the next start offers to go on.</source>
        <translation>その間、このウィンドウを閉じてもかまいません。次に起動したときに続行できます。</translation>
    </message>
</context>
<context>
    <name>credssp::ChangePage</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>変更の実行</translation>
    </message>
    <message>
        <source>Each change is made, read back to be sure, and written down so that it can be undone.</source>
        <translation>変更を 1 つずつ実行し、読み直して確認し、元に戻せるように記録します。</translation>
    </message>
    <message>
        <source>Progress of the changes</source>
        <translation>変更の進行状況</translation>
    </message>
    <message>
        <source>The changes and what became of them</source>
        <translation>変更とその結果</translation>
    </message>
    <message>
        <source>Stop &amp;after this step</source>
        <translation>この手順の後で停止(&amp;A)</translation>
    </message>
    <message>
        <source>The step under way is finished and read back. Nothing after it is begun.</source>
        <translation>実行中の手順を最後まで行い、読み直して確認します。その後の手順は始めません。</translation>
    </message>
    <message>
        <source>The changes you have read are made one after the other. Each is read back, and what was there before is written down first, so that everything can be undone. &quot;Stop after this step&quot; ends between two steps; nothing is left half done. When something does not work, this page says what state things are in, and you choose how to go on.</source>
        <translation>確認した変更を 1 つずつ順番に実行します。それぞれの変更を読み直して確認します。すべてを元に戻せるように、以前の内容を先に記録します。「この手順の後で停止」を押すと、手順と手順の間で止まります。途中まで実行された手順は残りません。うまくいかないときは、このページに現在の状態が示され、続け方を選べます。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>知っておくとよいこと</translation>
    </message>
    <message>
        <source>Do this, and tick each step when it is done</source>
        <translation>次の作業を行い、終わったらそれぞれの手順にチェックを付けてください</translation>
    </message>
    <message>
        <source>It is done, &amp;go on</source>
        <translation>終わったので続行(&amp;K)</translation>
    </message>
    <message>
        <source>How do you want to go on?</source>
        <translation>どのように続けますか?</translation>
    </message>
</context>
<context>
    <name>credssp::ChangeRow</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>Details of change %1</source>
        <translation>変更 %1 の詳細</translation>
    </message>
</context>
<context>
    <name>credssp::CheckModel</name>
    <message numerus="yes">
        <source>%1 of %n computer(s) answered.</source>
        <translation>
            <numerusform>%n 台中 %1 台のコンピューターが応答しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the check. What was not asked is not known.</source>
        <translation>チェックを停止しました。問い合わせていない内容は不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be answered.</source>
        <translation>
            <numerusform>%n 件の問い合わせに答えが得られませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n 件の問題が見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>A person brought the answers of %1. They were not read from here.</source>
        <translation>%1 の回答は人が持ち帰ったものです。ここから読み取ったものではありません。</translation>
    </message>
    <message>
        <source>The answer of %1 is waited for. Open it when its script has run there.</source>
        <translation>%1 の回答を待っています。そこでスクリプトを実行したら、回答を開いてください。</translation>
    </message>
    <message>
        <source>%1 gave no answer over the network. You can take a script there and bring its answer back.</source>
        <translation>%1 はネットワーク経由で応答しませんでした。スクリプトを持っていき、その回答を持ち帰ることができます。</translation>
    </message>
</context>
<context>
    <name>credssp::CheckPage</name>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Checking the computers</source>
        <translation>コンピューターのチェック</translation>
    </message>
    <message>
        <source>Everything is only looked at here. Nothing is changed.</source>
        <translation>ここではすべて見るだけです。何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation>チェックを停止(&amp;S)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度チェック(&amp;A)</translation>
    </message>
    <message>
        <source>Computers that have answered</source>
        <translation>応答したコンピューター</translation>
    </message>
    <message>
        <source>Show what was &amp;found</source>
        <translation>見つかったことを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Choose a computer to see what was found there.</source>
        <translation>コンピューターを選ぶと、そこで見つかったことが表示されます。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>チェック結果</translation>
    </message>
    <message>
        <source>Choose a line to read why it matters.</source>
        <translation>行を選ぶと、なぜ重要かが表示されます。</translation>
    </message>
    <message>
        <source>Every computer is asked what matters for CredSSP. Nothing is changed. A line with a question mark could not be told, and says why. Choose a line to read why it matters. When all have answered, go on to what was found.</source>
        <translation>CredSSP に関係することを、すべてのコンピューターに問い合わせます。何も変更されません。疑問符の付いた行は判断できなかったもので、その理由が示されます。行を選ぶと、なぜ重要かが表示されます。すべてのコンピューターが応答したら、見つかったことの表示に進んでください。</translation>
    </message>
    <message>
        <source>A person takes a script to the chosen server and brings its answer back.</source>
        <translation>人が選択したサーバーへスクリプトを持っていき、その回答を持ち帰ります。</translation>
    </message>
    <message>
        <source>A server that gives no answer over the network can be asked by hand. Choose it and press &quot;Ask by hand&quot;: you get a script that only looks, somebody runs it there, and you open the file that it writes.</source>
        <translation>ネットワーク経由で応答しないサーバーには、手作業で質問できます。サーバーを選んで「手作業で質問」を押すと、調べるだけのスクリプトが得られます。誰かがそこで実行し、書き出されたファイルをあなたが開きます。</translation>
    </message>
    <message>
        <source>Scrip&amp;t and answer …</source>
        <translation>スクリプトと回答(&amp;T)…</translation>
    </message>
    <message>
        <source>Ask by han&amp;d …</source>
        <translation>手作業で質問(&amp;D)…</translation>
    </message>
    <message>
        <source>The answer was taken.</source>
        <translation>回答を受け付けました。</translation>
    </message>
</context>
<context>
    <name>credssp::CheckedComputers</name>
    <message>
        <source>being asked</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>応答済み</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>答えのない問い合わせ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>credssp::Checks</name>
    <message>
        <source>Looking at this needs administrator rights on &quot;%1&quot;.</source>
        <translation>これを確認するには、「%1」の管理者権限が必要です。</translation>
    </message>
    <message>
        <source>The registry value &quot;%1&quot; below HKLM\%2 is %3 (%4).</source>
        <translation>HKLM\%2 の下のレジストリ値「%1」は %3 (%4) です。</translation>
    </message>
    <message>
        <source>There is no registry value &quot;%1&quot; below HKLM\%2.</source>
        <translation>HKLM\%2 の下にレジストリ値「%1」がありません。</translation>
    </message>
    <message>
        <source>There is no registry key HKLM\%1, and so no value &quot;%2&quot;.</source>
        <translation>レジストリ キー HKLM\%1 がないので、値「%2」もありません。</translation>
    </message>
    <message>
        <source>The registry key HKLM\%1 may not be looked at.</source>
        <translation>レジストリ キー HKLM\%1 を見る許可がありません。</translation>
    </message>
</context>
<context>
    <name>credssp::ChoiceCard</name>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>勧められない理由</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>勧められる理由</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>理由: %1</translation>
    </message>
</context>
<context>
    <name>credssp::ClientCredSspCheck</name>
    <message>
        <source>It is not known whether &quot;%1&quot; may send credentials with CredSSP.</source>
        <translation>「%1」が CredSSP で資格情報を送信してよいかどうかは不明です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may send credentials with CredSSP.</source>
        <translation>「%1」は CredSSP で資格情報を送信できます。</translation>
    </message>
    <message>
        <source>CredSSP is switched off on &quot;%1&quot;, the computer that sends the credentials.</source>
        <translation>資格情報を送信する側のコンピューター「%1」で、CredSSP が無効です。</translation>
    </message>
    <message>
        <source>A policy decides this, and Windows refuses any other way to change it.</source>
        <translation>これはポリシーで決められており、Windows は他の方法での変更を拒否します。</translation>
    </message>
    <message>
        <source>Every connection with CredSSP from this computer fails until it is switched on.</source>
        <translation>有効にするまで、このコンピューターからの CredSSP による接続はすべて失敗します。</translation>
    </message>
    <message>
        <source>CredSSP on the client</source>
        <translation>クライアントの CredSSP</translation>
    </message>
    <message>
        <source>While CredSSP is switched off here, this computer passes on nobody&apos;s sign-in.</source>
        <translation>ここで CredSSP が無効になっている間、このコンピューターはだれのサインイン情報も渡しません。</translation>
    </message>
</context>
<context>
    <name>credssp::ClockCheck</name>
    <message>
        <source>&quot;%1&quot; has no domain whose clock counts.</source>
        <translation>「%1」には、基準となるドメインの時計がありません。</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>このコンピューターはワークグループに属しています。</translation>
    </message>
    <message>
        <source>It is not known whether the clock of &quot;%1&quot; is right.</source>
        <translation>「%1」の時計が正しいかどうかは不明です。</translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is wrong.</source>
        <translation>「%1」の時計が合っていません。</translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds. Windows accepts at most %1 seconds; beyond that no ticket proves who a server is.</source>
        <translation>
            <numerusform>ドメイン コントローラーの時計との差は %n 秒です。Windows が許容するのは最大 %1 秒です。それを超えると、チケットでサーバーの身元を証明できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is right.</source>
        <translation>「%1」の時計は合っています。</translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds.</source>
        <translation>
            <numerusform>ドメイン コントローラーの時計との差は %n 秒です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds. Windows accepts at most %2 seconds; beyond that no ticket proves who the server is.</source>
        <translation>
            <numerusform>「%1」の時計との差は %n 秒です。Windows が許容するのは最大 %2 秒です。それを超えると、チケットでサーバーの身元を証明できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds.</source>
        <translation>
            <numerusform>「%1」の時計との差は %n 秒です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Proofs of identity are valid for minutes only; clocks that differ by more than five minutes make them worthless.</source>
        <translation>身元の証明は数分間しか有効ではありません。時計が 5 分を超えてずれていると、証明は役に立ちません。</translation>
    </message>
</context>
<context>
    <name>credssp::CommandView</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Read-only text. The Copy button copies the whole command.</source>
        <translation>読み取り専用のテキストです。[コピー] ボタンでコマンド全体をコピーできます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>コマンドをコピー: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
</context>
<context>
    <name>credssp::ComputerName</name>
    <message>
        <source>Type the name of a computer, such as NODE1 or node1.contoso.com.</source>
        <translation>コンピューターの名前を入力してください。例: NODE1、node1.contoso.com。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank. Type the name without it.</source>
        <translation>「%1」の先頭か末尾に空白があります。空白なしで名前を入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for several computers. Type the name of one computer, such as NODE1 or node1.contoso.com.</source>
        <translation>「%1」は複数のコンピューターを表します。1 台のコンピューターの名前を入力してください。例: NODE1、node1.contoso.com。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a computer. Type a short name such as NODE1, a full name such as node1.contoso.com, or an IP address.</source>
        <translation>「%1」はコンピューターの名前ではありません。NODE1 のような短い名前、node1.contoso.com のような完全な名前、または IP アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Type the name of an account, such as CONTOSO\anna.</source>
        <translation>アカウントの名前を入力してください。例: CONTOSO\anna。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account. Type it as CONTOSO\anna or anna@contoso.com.</source>
        <translation>「%1」はアカウントの名前ではありません。CONTOSO\anna または anna@contoso.com の形式で入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a service name (SPN). It must look like WSMAN/node1.contoso.com.</source>
        <translation>「%1」はサービス名 (SPN) ではありません。WSMAN/node1.contoso.com のような形式にしてください。</translation>
    </message>
</context>
<context>
    <name>credssp::ComputersModel</name>
    <message>
        <source>The example&apos;s own computer</source>
        <translation>この例のコンピューター</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The error text names this server. Add others if they are involved, too.</source>
        <translation>エラー テキストにこのサーバーの名前があります。ほかにも関係するサーバーがあれば、追加してください。</translation>
    </message>
    <message>
        <source>The example names its servers by itself.</source>
        <translation>サーバーは、この例で決まっています。</translation>
    </message>
    <message>
        <source>These are the servers of an earlier run.</source>
        <translation>これらは以前の実行のサーバーです。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be used. Correct or remove what is marked.</source>
        <translation>
            <numerusform>%n 個の入力が使えません。印の付いたものを修正するか削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one server.</source>
        <translation>サーバーを少なくとも 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Name the computer that sends the credentials.</source>
        <translation>資格情報を送信するコンピューターを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) should be looked at again. You can go on all the same.</source>
        <translation>
            <numerusform>%n 個の名前をもう一度確認してください。そのまま続行することもできます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) will be checked.</source>
        <translation>
            <numerusform>%n 台のサーバーをチェックします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::ComputersPage</name>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Which computers are involved?</source>
        <translation>どのコンピューターが関係していますか?</translation>
    </message>
    <message>
        <source>One computer sends your user name and password on, the others receive them. Names are enough; nothing is changed yet.</source>
        <translation>1 台のコンピューターがユーザー名とパスワードを送り、ほかのコンピューターがそれを受け取ります。名前だけで十分です。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>&amp;Check the computers</source>
        <translation>コンピューターをチェック(&amp;K)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Sends your credentials.</source>
        <translation>資格情報を送信します。</translation>
    </message>
    <message>
        <source>The CredSSP client: where you sit, or the gateway of Windows Admin Center.</source>
        <translation>CredSSP クライアントです。操作しているコンピューター、または Windows Admin Center のゲートウェイです。</translation>
    </message>
    <message>
        <source>The computer that sends the credentials</source>
        <translation>資格情報を送信するコンピューター</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Receives your credentials and passes them on.</source>
        <translation>資格情報を受け取り、さらに先へ渡します。</translation>
    </message>
    <message>
        <source>The CredSSP server: type each name as it is used for the connection.</source>
        <translation>CredSSP サーバーです。それぞれの名前を、接続で使うとおりに入力してください。</translation>
    </message>
    <message>
        <source>&amp;Add a server</source>
        <translation>サーバーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>一覧を貼り付け(&amp;V)</translation>
    </message>
    <message>
        <source>One name a line, or names separated by commas or semicolons.</source>
        <translation>1 行に 1 つの名前、またはコンマかセミコロンで区切った名前です。</translation>
    </message>
    <message>
        <source>The clipboard holds no names. Copy a list first.</source>
        <translation>クリップボードに名前がありません。先に一覧をコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added.</source>
        <translation>
            <numerusform>%n 個の名前を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>With CredSSP one computer sends your user name and password to another, which can then use them for a third one. Name the computer where the connection starts, and the servers it goes to.

Type the names as you use them for the connection: what Windows allows is compared with the very name. Nothing is changed here.

Then press &quot;Check the computers&quot;.</source>
        <translation>CredSSP では、1 台のコンピューターがユーザー名とパスワードを別のコンピューターに送り、送られたコンピューターはそれを 3 台目のコンピューターに使えます。接続を始めるコンピューターと、接続先のサーバーを指定してください。

名前は、接続で使うとおりに入力してください。Windows の許可は、まさにその名前と比べられます。ここでは何も変更されません。

その後、「コンピューターをチェック」を押してください。</translation>
    </message>
</context>
<context>
    <name>credssp::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>credssp::CorrectClock</name>
    <message>
        <source>Set the clock right</source>
        <translation>時計を正しく合わせる</translation>
    </message>
    <message>
        <source>If you want the computers to recognize each other, then bring the clock that is off back to the domain&apos;s time.</source>
        <translation>コンピューターどうしが互いを認識できるようにするには、ずれている時計をドメインの時刻に戻してください。</translation>
    </message>
    <message>
        <source>The clock is more than 5 minutes off on: %1. Kerberos then proves nobody&apos;s identity.</source>
        <translation>次のコンピューターの時計が 5 分を超えてずれています: %1。この状態では、Kerberos はだれの身元も証明できません。</translation>
    </message>
    <message>
        <source>No clock that could be read is off.</source>
        <translation>読み取れた時計の中に、ずれているものはありません。</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspDisabledClient</name>
    <message>
        <source>CredSSP is switched off on the computer that you connect from (CredSSP authentication is disabled in the client configuration).</source>
        <translation>接続元のコンピューターで CredSSP が無効です (クライアント構成で CredSSP 認証が無効になっています)。</translation>
    </message>
    <message>
        <source>CredSSP has to be switched on on both sides, and on the computer that you connect from it is off. Nothing was sent to the server.</source>
        <translation>CredSSP は両側で有効でなければなりませんが、接続元のコンピューターで無効です。サーバーには何も送信されていません。</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspDisabledServer</name>
    <message>
        <source>CredSSP is switched off on the server (the server does not offer CredSSP authentication).</source>
        <translation>サーバーで CredSSP が無効です (サーバーが CredSSP 認証を提供していません)。</translation>
    </message>
    <message>
        <source>CredSSP has to be switched on on both sides, and on the server it is off. You asked for CredSSP, and the server offers other ways only.</source>
        <translation>CredSSP は両側で有効でなければなりませんが、サーバーで無効です。CredSSP が要求されましたが、サーバーはほかの方法しか提供していません。</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspHandshake</name>
    <message>
        <source>The computers could not agree on a secure CredSSP connection (the exchange of tokens failed).</source>
        <translation>コンピューター間で安全な CredSSP 接続を確立できませんでした (トークンの交換に失敗しました)。</translation>
    </message>
    <message>
        <source>The two computers began to talk CredSSP and did not come to an end. Often CredSSP is off on the server, or one of the two lacks updates.</source>
        <translation>2 台のコンピューターは CredSSP のやり取りを始めましたが、最後まで進みませんでした。多くの場合、サーバーで CredSSP が無効か、どちらかに更新プログラムが不足しています。</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspPolicyManaged</name>
    <message>
        <source>CredSSP cannot be switched on or off here because a policy of your organization controls it (the setting is controlled by Group Policy).</source>
        <translation>組織のポリシーで管理されているため、ここでは CredSSP を有効にも無効にもできません (設定はグループ ポリシーで制御されています)。</translation>
    </message>
    <message>
        <source>Somebody manages this setting for many computers at once, so it cannot be changed here. Whoever looks after the group policies has to change it.</source>
        <translation>この設定は多くのコンピューターでまとめて管理されているため、ここでは変更できません。グループ ポリシーの担当者が変更する必要があります。</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationLinter</name>
    <message>
        <source>&quot;%1&quot; is the address of &quot;%2&quot;. Windows compares names, so it does not count.</source>
        <translation>「%1」は「%2」のアドレスです。Windows は名前を比べるので、このエントリは有効になりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a cluster name; the entry names &quot;%2&quot;. Windows compares the names as they are typed, so it does not count.</source>
        <translation>「%1」はクラスターの名前ですが、エントリの名前は「%2」です。Windows は入力されたままの名前を比べるので、このエントリは有効になりません。</translation>
    </message>
    <message>
        <source>You connect to the address &quot;%1&quot;; the entry names &quot;%2&quot;. Windows compares the names as they are typed, so it does not count.</source>
        <translation>接続先はアドレス「%1」ですが、エントリの名前は「%2」です。Windows は入力されたままの名前を比べるので、このエントリは有効になりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the short and the full name of one computer. Windows compares the names as they are typed, so the entry does not count.</source>
        <translation>「%1」と「%2」は、同じコンピューターの短い名前と完全な名前です。Windows は入力されたままの名前を比べるので、このエントリは有効になりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are two names of one computer. Windows compares the names as they are typed, so the entry does not count.</source>
        <translation>「%1」と「%2」は、同じコンピューターの 2 つの名前です。Windows は入力されたままの名前を比べるので、このエントリは有効になりません。</translation>
    </message>
    <message>
        <source>Several names, or a name and blanks, stand in one entry. Each server needs an entry of its own.</source>
        <translation>1 つのエントリに、複数の名前、または名前と空白が入っています。サーバーごとに別のエントリが必要です。</translation>
    </message>
    <message>
        <source>Windows takes only one * in an entry.</source>
        <translation>Windows が 1 つのエントリで受け付ける * は 1 つだけです。</translation>
    </message>
    <message>
        <source>The entry does not begin with &quot;wsman/&quot;, so Windows does not use it for remote management.</source>
        <translation>エントリが「wsman/」で始まっていないので、Windows はリモート管理に使いません。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; of the list &quot;%2&quot; on &quot;%3&quot; is meant for &quot;%4&quot; but does not count.</source>
        <translation>「%3」のリスト「%2」のエントリ「%1」は「%4」のためのものですが、有効になっていません。</translation>
    </message>
    <message>
        <source>The entry reads &quot;%1&quot;.</source>
        <translation>エントリの内容は「%1」です。</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; on &quot;%2&quot; names &quot;%3&quot; more than once.</source>
        <translation>「%2」のリスト「%1」に、「%3」が 2 回以上あります。</translation>
    </message>
    <message>
        <source>The entries %1 are equal. One is enough; Windows&apos; own command adds another one every time that it runs.</source>
        <translation>エントリ %1 は同じ内容です。1 つで十分です。Windows のコマンドは、実行するたびにもう 1 つ追加します。</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; on &quot;%2&quot; has gaps in its numbering.</source>
        <translation>「%2」のリスト「%1」の番号に抜けがあります。</translation>
    </message>
    <message>
        <source>Its entries are numbered %1. Windows&apos; own command counts the entries and writes the next number, and so it can overwrite an entry that is there.</source>
        <translation>エントリの番号は %1 です。Windows のコマンドはエントリの数を数えて次の番号に書き込むので、既にあるエントリを上書きすることがあります。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; has a wildcard: credentials may go to every computer whose name fits it. Entries for single servers are safer.</source>
        <translation>エントリ「%1」にワイルドカードがあります。名前が当てはまるすべてのコンピューターに資格情報が渡る可能性があります。サーバーごとのエントリのほうが安全です。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) holds more than one name and covers no computer.</source>
        <translation>エントリ「%1」(「%2」) には名前が 2 つ以上入っていて、どのコンピューターにも当てはまりません。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) has more than one *, which Windows does not take.</source>
        <translation>エントリ「%1」(「%2」) には * が 2 つ以上あり、Windows はこれを受け付けません。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) has no prefix such as &quot;wsman/&quot;.</source>
        <translation>エントリ「%1」(「%2」) には「wsman/」のようなプレフィックスがありません。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is there more than once.</source>
        <translation>エントリ「%1」が 2 つ以上あります。</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is no text (REG_SZ) and does not count.</source>
        <translation>値「%1」は文字列 (REG_SZ) ではないので、有効になりません。</translation>
    </message>
    <message>
        <source>The numbering has gaps (%1).</source>
        <translation>番号に抜けがあります (%1)。</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationListCheck</name>
    <message>
        <source>This computer&apos;s local policy could not be read.</source>
        <translation>このコンピューターのローカル ポリシーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The local policy switches this list off again when policies are refreshed next.</source>
        <translation>次にポリシーが更新されると、ローカル ポリシーがこのリストを再び無効にします。</translation>
    </message>
    <message>
        <source>The local policy has an entry for it, which has not reached the registry yet.</source>
        <translation>ローカル ポリシーにはこれに対するエントリがありますが、まだレジストリに反映されていません。</translation>
    </message>
    <message>
        <source>The delegation list was not looked at for &quot;%1&quot;.</source>
        <translation>「%1」については、委任リストを確認しませんでした。</translation>
    </message>
    <message>
        <source>The name leads to no address, so it has to be put right first.</source>
        <translation>名前からアドレスが見つからないので、まずそれを直す必要があります。</translation>
    </message>
    <message>
        <source>The delegation list of &quot;%1&quot; does not count for &quot;%2&quot;.</source>
        <translation>「%1」の委任リストは「%2」には適用されません。</translation>
    </message>
    <message>
        <source>Windows then goes by the list for servers whose identity cannot be proven.</source>
        <translation>この場合、Windows は身元を証明できないサーバー用のリストに従います。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forbidden to send credentials to &quot;%2&quot;.</source>
        <translation>「%1」が「%2」に資格情報を送信することは禁止されています。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it, and a Deny entry outweighs every Allow entry.</source>
        <translation>リスト「%3」のエントリ「%1」(「%2」) が当てはまります。拒否エントリは、どの許可エントリよりも優先されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed to send credentials to &quot;%2&quot;.</source>
        <translation>「%1」が「%2」に資格情報を送信することは許可されていません。</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; below HKLM\%2 has no entry that covers &quot;%3&quot;.</source>
        <translation>HKLM\%2 の下のリスト「%1」に、「%3」に当てはまるエントリがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is allowed to send credentials to &quot;%2&quot;.</source>
        <translation>「%1」が「%2」に資格情報を送信することは許可されています。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it, and the list is switched on.</source>
        <translation>リスト「%3」のエントリ「%1」(「%2」) が当てはまり、リストは有効です。</translation>
    </message>
    <message>
        <source>The delegation list of &quot;%1&quot; is not switched on.</source>
        <translation>「%1」の委任リストが有効になっていません。</translation>
    </message>
    <message>
        <source>Without the value 1 (REG_DWORD) Windows ignores the list of servers below it.</source>
        <translation>値 1 (REG_DWORD) がないと、Windows はその下にあるサーバーのリストを無視します。</translation>
    </message>
    <message>
        <source>It is not known to which servers &quot;%1&quot; may send credentials.</source>
        <translation>「%1」がどのサーバーに資格情報を送信してよいかは不明です。</translation>
    </message>
    <message>
        <source>It is not known whether &quot;%1&quot; is forbidden to send credentials to some servers.</source>
        <translation>「%1」が一部のサーバーへの資格情報の送信を禁止されているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Some other entries of the delegation list of &quot;%1&quot; are worth a look.</source>
        <translation>「%1」の委任リストに、確認したほうがよいエントリがほかにもあります。</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>委任リスト</translation>
    </message>
    <message>
        <source>Windows passes on a sign-in only to the servers that stand in this list.</source>
        <translation>Windows は、このリストにあるサーバーにだけサインイン情報を渡します。</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationPolicyMissing</name>
    <message>
        <source>Windows does not send your user name and password to this server because the server is not in the list of allowed servers (Allow Delegating Fresh Credentials).</source>
        <translation>許可されたサーバーのリストにこのサーバーがないため、Windows はユーザー名とパスワードを送信しません (新しい資格情報の委任を許可する)。</translation>
    </message>
    <message>
        <source>This computer may send your password only to the servers on a list, and this server is not on it. Often the server was called by another name than the one on the list.</source>
        <translation>このコンピューターは、一覧にあるサーバーにしかパスワードを送信できませんが、このサーバーは一覧にありません。多くの場合、一覧とは別の名前でサーバーが呼び出されています。</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationUntrusted</name>
    <message>
        <source>Windows does not send your user name and password to the server because the server could not prove who it is (computer policy: the computer is not trusted).</source>
        <translation>サーバーが自分の身元を証明できなかったため、Windows はユーザー名とパスワードをサーバーに送信しません (コンピューター ポリシー: コンピューターは信頼されていません)。</translation>
    </message>
    <message>
        <source>Windows hands your password only to a server that can prove its name. The proof failed: often the server&apos;s registered name (SPN) is missing, or the server&apos;s service for remote management needs a restart.</source>
        <translation>Windows は、自分の名前を証明できるサーバーにだけパスワードを渡します。証明に失敗しました。多くの場合、サーバーの登録名 (SPN) がないか、サーバーのリモート管理サービスの再起動が必要です。</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationUntrustedNtlm</name>
    <message>
        <source>Windows does not send your user name and password to the server because the server could not prove who it is, and the message names the policy for NTLM (computer policy: the computer is not trusted).</source>
        <translation>サーバーが自分の身元を証明できなかったため、Windows はユーザー名とパスワードをサーバーに送信しません。メッセージには NTLM 用のポリシーの名前が示されています (コンピューター ポリシー: コンピューターは信頼されていません)。</translation>
    </message>
    <message>
        <source>Windows hands your password only to a server that can prove its name, and the proof failed. The policy for NTLM that the message names would let Windows do without the proof; it is the last thing to try.</source>
        <translation>Windows は、自分の名前を証明できるサーバーにだけパスワードを渡しますが、証明に失敗しました。メッセージにある NTLM のポリシーを使うと、Windows は証明なしで済ませます。これは最後に試す方法です。</translation>
    </message>
</context>
<context>
    <name>credssp::Diagnosis</name>
    <message>
        <source>A policy is the cause; this would not change it.</source>
        <translation>原因はポリシーなので、これでは変わりません。</translation>
    </message>
    <message>
        <source>It was tried and did not help.</source>
        <translation>既に試しましたが、効果がありませんでした。</translation>
    </message>
</context>
<context>
    <name>credssp::DisclosureButton</name>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>credssp::DomainCheck</name>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are in different domains.</source>
        <translation>「%1」と「%2」は別々のドメインにあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in &quot;%2&quot;, &quot;%3&quot; is in &quot;%4&quot;, and neither domain trusts the other. So nothing can prove to the client who the server is. It is best to use computers of one domain.</source>
        <translation>「%1」は「%2」、「%3」は「%4」にあり、どちらのドメインも相手を信頼していません。そのため、サーバーの身元をクライアントに証明できるものがありません。同じドメインのコンピューターを使うことをお勧めします。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the domain &quot;%2&quot;.</source>
        <translation>「%1」はドメイン「%2」にあります。</translation>
    </message>
    <message>
        <source>The client &quot;%1&quot; is in the same domain, or in one with which there is a trust relationship.</source>
        <translation>クライアント「%1」は、同じドメインか、信頼関係のあるドメインにあります。</translation>
    </message>
    <message>
        <source>It is not known in which domain &quot;%1&quot; is.</source>
        <translation>「%1」がどのドメインにあるかは不明です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, not in a domain.</source>
        <translation>「%1」はドメインではなくワークグループに属しています。</translation>
    </message>
    <message>
        <source>Its workgroup is &quot;%1&quot;. Only a domain, or a certificate that is trusted, can prove who a server is. It is best to use computers of one domain.</source>
        <translation>ワークグループは「%1」です。サーバーの身元を証明できるのは、ドメインまたは信頼された証明書だけです。同じドメインのコンピューターを使うことをお勧めします。</translation>
    </message>
    <message>
        <source>No domain controller answers &quot;%1&quot;.</source>
        <translation>「%1」にはどのドメイン コントローラーも応答しません。</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; was asked and nobody answered (code %2). Without a domain controller no ticket proves who a server is. Check the network and the DNS servers of this computer.</source>
        <translation>ドメイン「%1」に問い合わせましたが、応答がありませんでした (コード %2)。ドメイン コントローラーがないと、チケットでサーバーの身元を証明できません。このコンピューターのネットワークと DNS サーバーを確認してください。</translation>
    </message>
    <message>
        <source>Domain membership</source>
        <translation>ドメインへの所属</translation>
    </message>
    <message>
        <source>Computers of one domain, or of domains that trust each other, can prove to each other who they are.</source>
        <translation>同じドメイン、または信頼し合うドメインのコンピューターは、互いに身元を証明できます。</translation>
    </message>
</context>
<context>
    <name>credssp::DomainController</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no domain to ask.</source>
        <translation>「%1」はワークグループに属しています。問い合わせるドメインがありません。</translation>
    </message>
    <message>
        <source>No domain controller of &quot;%1&quot; answers.</source>
        <translation>「%1」のドメイン コントローラーが 1 つも応答しません。</translation>
    </message>
</context>
<context>
    <name>credssp::DoneModel</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>Everything was taken back</source>
        <translation>すべて元に戻しました</translation>
    </message>
    <message>
        <source>Not everything was done</source>
        <translation>すべては完了していません</translation>
    </message>
    <message>
        <source>The computers are being asked what is on now.</source>
        <translation>現在何が有効かを、コンピューターに問い合わせています。</translation>
    </message>
    <message>
        <source>While it is on, sign-ins can be passed on. Turn it off when the work is done.</source>
        <translation>有効な間は、サインイン情報を渡すことができます。作業が終わったら、無効にしてください。</translation>
    </message>
    <message>
        <source>Somebody else decides here. Hand the text below on to them.</source>
        <translation>これを決めるのはほかの人です。下のテキストをその人に渡してください。</translation>
    </message>
    <message>
        <source>All computers are as they were before.</source>
        <translation>すべてのコンピューターが以前の状態に戻っています。</translation>
    </message>
    <message>
        <source>What can be given back was given back, and was read back.</source>
        <translation>元に戻せるものは元に戻し、読み直して確認しました。</translation>
    </message>
    <message>
        <source>Nothing that was switched on here is on any more.</source>
        <translation>ここで有効にしたもので、まだ有効なものはありません。</translation>
    </message>
    <message>
        <source>%1 (by the journal; it could not be read now)</source>
        <translation>%1 (ジャーナルによる。現在の状態は読み取れませんでした)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the report lists.</source>
        <translation>
            <numerusform>ほかに %n 件あります。レポートに一覧があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on, because: %1 (%2, %3)</source>
        <translation>有効のままにする理由: %1 (%2、%3)</translation>
    </message>
    <message>
        <source>%1 In practice: nothing real is on. Since %2, by %3.</source>
        <translation>%1 練習です。本物は何も有効になっていません。%2 から、実行者: %3。</translation>
    </message>
    <message>
        <source>%1 Since %2, by %3.</source>
        <translation>%1 %2 から、実行者: %3。</translation>
    </message>
    <message>
        <source>&amp;Undo the rest…</source>
        <translation>残りを元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Undo everything…</source>
        <translation>すべて元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>For your ticket</source>
        <translation>チケット用</translation>
    </message>
    <message>
        <source>Text to hand on</source>
        <translation>引き継ぎ用テキスト</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>レポートを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Still switched on: CredSSP, on %1</source>
        <translation>まだ有効: CredSSP (%1)</translation>
    </message>
    <message>
        <source>Still allowed: passing sign-ins on, from %1</source>
        <translation>まだ許可: サインイン情報を渡すこと (%1 から)</translation>
    </message>
    <message>
        <source>Turn CredSSP &amp;off now</source>
        <translation>今すぐ CredSSP を無効にする(&amp;O)</translation>
    </message>
    <message>
        <source>Take it back n&amp;ow</source>
        <translation>今すぐ元に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>CredSSP is switched on, on %1. Nobody has said why it should stay on.</source>
        <translation>CredSSP が有効になっています (%1)。有効なままにする理由は誰も述べていません。</translation>
    </message>
    <message>
        <source>Sign-ins may be passed on from %1. Nobody has said why that should stay so.</source>
        <translation>%1 からサインイン情報を渡せます。このままにする理由は誰も述べていません。</translation>
    </message>
    <message>
        <source>CredSSP itself was not switched on here, but where it is on, sign-ins can be passed on. Take this back when the work is done.</source>
        <translation>CredSSP 自体はここでは有効にされていませんが、有効になっている場所ではサインイン情報を渡せます。作業が終わったら元に戻してください。</translation>
    </message>
</context>
<context>
    <name>credssp::DonePage</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The reason is recorded.</source>
        <translation>理由を記録しました。</translation>
    </message>
    <message>
        <source>Shows every change first; nothing is changed yet.</source>
        <translation>すべての変更を先に表示します。まだ何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Keep it on…</source>
        <translation>有効のままにする(&amp;K)…</translation>
    </message>
    <message>
        <source>Asks for the reason, which the report then says.</source>
        <translation>理由をたずねます。理由はレポートに書かれます。</translation>
    </message>
    <message>
        <source>&amp;Why does it stay on?</source>
        <translation>なぜ有効のままにしますか(&amp;W)?</translation>
    </message>
    <message>
        <source>Why does it stay on?</source>
        <translation>なぜ有効のままにしますか?</translation>
    </message>
    <message>
        <source>For example: the cluster is built until Thursday</source>
        <translation>例: 木曜日までクラスターを構築するため</translation>
    </message>
    <message>
        <source>&amp;Record the reason</source>
        <translation>理由を記録(&amp;R)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変更したもの</translation>
    </message>
    <message>
        <source>Copy the te&amp;xt</source>
        <translation>テキストをコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Copy the text to hand on</source>
        <translation>引き継ぎ用テキストをコピー</translation>
    </message>
    <message>
        <source>Copy the &amp;ticket text</source>
        <translation>チケット用テキストをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>チケット用テキストをコピー</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>As a page for people (HTML) or for programs (JSON).</source>
        <translation>人が読むページ (HTML)、またはプログラム用のデータ (JSON) として保存します。</translation>
    </message>
    <message>
        <source>Shows every step first; nothing is changed yet.</source>
        <translation>すべての手順を先に表示します。まだ何も変更されません。</translation>
    </message>
    <message>
        <source>Still on from earlier sessions</source>
        <translation>以前のセッションからまだ有効なもの</translation>
    </message>
    <message>
        <source>&amp;Keep it on for another reason…</source>
        <translation>別の理由で有効のままにする(&amp;K)…</translation>
    </message>
    <message numerus="yes">
        <source>Still on from &amp;earlier sessions: %n</source>
        <translation>
            <numerusform>以前のセッションからまだ有効なもの(&amp;E): %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Page for people (*.html)</source>
        <translation>人が読むページ (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>プログラム用のデータ (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>This page says what was changed and what is still on. While CredSSP is on, sign-ins can be passed on: turn it off when the work is done. Taking back and turning off show every step first. The ticket text and the report say everything that happened here.</source>
        <translation>このページには、変更したものと、まだ有効なものが示されます。CredSSP が有効な間は、サインイン情報を渡すことができます。作業が終わったら、無効にしてください。元に戻すときも無効にするときも、すべての手順を先に表示します。チケット用テキストとレポートには、ここで起きたことがすべて書かれています。</translation>
    </message>
</context>
<context>
    <name>credssp::EarlierSessions</name>
    <message>
        <source>An earlier practice run was interrupted.</source>
        <translation>以前の練習が中断されています。</translation>
    </message>
    <message>
        <source>An earlier run was interrupted before all its changes were made.</source>
        <translation>以前の実行が、すべての変更を終える前に中断されています。</translation>
    </message>
    <message>
        <source>It was begun on %1 by %2, for %3. You can finish it or take it back; you see every step before it happens.</source>
        <translation>開始日時: %1、実行者: %2、対象: %3。最後まで行うか、元に戻すことができます。すべての手順を実行前に確認できます。</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>確認する(&amp;K)</translation>
    </message>
    <message>
        <source>CredSSP is still on in a practice world of an earlier run.</source>
        <translation>以前の実行の練習環境で、CredSSP がまだ有効です。</translation>
    </message>
    <message>
        <source>CredSSP is still on from an earlier run.</source>
        <translation>以前の実行で有効にした CredSSP が、まだ有効です。</translation>
    </message>
    <message>
        <source>It was turned on for %1 by %2, and is on since %3. You see every step before it happens.</source>
        <translation>%2 が %1 で有効にしました。%3 から有効です。すべての手順を実行前に確認できます。</translation>
    </message>
    <message>
        <source>T&amp;urn CredSSP off …</source>
        <translation>CredSSP を無効にする(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>What %n earlier run(s) did cannot be told.</source>
        <translation>
            <numerusform>以前の実行 %n 件について、何が行われたか判断できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ins may still be passed on in a practice world of an earlier run.</source>
        <translation>以前の実行の練習環境で、まだサインイン情報を渡せます。</translation>
    </message>
    <message>
        <source>Sign-ins may still be passed on, by what an earlier run set.</source>
        <translation>以前の実行で設定された内容により、まだサインイン情報を渡せます。</translation>
    </message>
    <message>
        <source>Undo &amp;it …</source>
        <translation>元に戻す(&amp;I) …</translation>
    </message>
    <message>
        <source>An earlier practice run waits for you.</source>
        <translation>以前の練習があなたの操作を待っています。</translation>
    </message>
    <message>
        <source>An earlier run waits for you.</source>
        <translation>以前の実行があなたの操作を待っています。</translation>
    </message>
    <message>
        <source>It was begun on %1 by %2, for %3. Something has to be done by hand, or the answer of a script has to be brought. You see every step before it happens.</source>
        <translation>開始日時: %1、実行者: %2、対象: %3。手作業で何かを行うか、スクリプトの回答を持ち帰る必要があります。すべての手順を実行前に確認できます。</translation>
    </message>
    <message>
        <source>Go on with &amp;it</source>
        <translation>続行する(&amp;I)</translation>
    </message>
</context>
<context>
    <name>credssp::Elevation</name>
    <message>
        <source>Only Windows has this kind of window.</source>
        <translation>この種類のウィンドウは Windows にしかありません。</translation>
    </message>
    <message>
        <source>Windows was told not to start the window as administrator. Nothing was changed.</source>
        <translation>管理者としてのウィンドウの起動が Windows で拒否されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Windows could not start the window as administrator. Nothing was changed.</source>
        <translation>Windows は管理者としてウィンドウを起動できませんでした。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>credssp::ElevationCheck</name>
    <message>
        <source>It is not known whether you have administrator rights on &quot;%1&quot;.</source>
        <translation>「%1」の管理者権限があるかどうかは不明です。</translation>
    </message>
    <message>
        <source>You have administrator rights on &quot;%1&quot;.</source>
        <translation>「%1」の管理者権限があります。</translation>
    </message>
    <message>
        <source>All settings can be read and changed as &quot;%1&quot;.</source>
        <translation>「%1」として、すべての設定を読み取り、変更できます。</translation>
    </message>
    <message>
        <source>You have no administrator rights on &quot;%1&quot; at the moment.</source>
        <translation>現在、「%1」の管理者権限がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works there with ordinary rights (not elevated). Some settings cannot be read, and none can be changed, before you continue as administrator.</source>
        <translation>「%1」はそこで通常の権限で動作しています (昇格されていません)。管理者として続行するまで、一部の設定は読み取れず、どの設定も変更できません。</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>管理者権限</translation>
    </message>
    <message>
        <source>Without administrator rights some settings cannot be read, and none can be changed.</source>
        <translation>管理者権限がないと、一部の設定は読み取れず、どの設定も変更できません。</translation>
    </message>
</context>
<context>
    <name>credssp::EncryptionOracle</name>
    <message>
        <source>One of the two computers lacks a security update for CredSSP (encryption oracle remediation, CVE-2018-0886).</source>
        <translation>2 台のコンピューターの一方に、CredSSP のセキュリティ更新プログラムがありません (暗号化オラクルの修復、CVE-2018-0886)。</translation>
    </message>
    <message>
        <source>In 2018 Windows got a security update for CredSSP, and a computer with it refuses one without it. The older of the two computers needs its updates.</source>
        <translation>2018 年に Windows は CredSSP のセキュリティ更新プログラムを受け取り、適用済みのコンピューターは未適用のコンピューターを拒否します。2 台のうち古いほうに更新プログラムが必要です。</translation>
    </message>
</context>
<context>
    <name>credssp::EncryptionOracleCheck</name>
    <message>
        <source>&quot;%1&quot; is open to an attack on CredSSP that has been known since 2018.</source>
        <translation>「%1」は、2018 年から知られている CredSSP への攻撃を受けるおそれがあります。</translation>
    </message>
    <message>
        <source>The value 2 (&quot;Vulnerable&quot;) accepts computers without the update against CVE-2018-0886. Install the update on the other side instead, then set it back.</source>
        <translation>値 2 (「脆弱」) は、CVE-2018-0886 の更新プログラムがないコンピューターを受け入れます。代わりにもう一方の側に更新プログラムをインストールし、その後この値を元に戻してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a security update of CredSSP.</source>
        <translation>「%1」に CredSSP のセキュリティ更新プログラムがありません。</translation>
    </message>
    <message>
        <source>The update against CVE-2018-0886 (KB4093492 or later) is not installed. Computers that have it refuse CredSSP with this one.</source>
        <translation>CVE-2018-0886 の更新プログラム (KB4093492 以降) がインストールされていません。インストール済みのコンピューターは、このコンピューターとの CredSSP を拒否します。</translation>
    </message>
    <message>
        <source>It is not known how &quot;%1&quot; treats computers without the CredSSP update.</source>
        <translation>CredSSP の更新プログラムがないコンピューターを「%1」がどう扱うかは不明です。</translation>
    </message>
    <message>
        <source>It is not known whether &quot;%1&quot; has the CredSSP update.</source>
        <translation>「%1」に CredSSP の更新プログラムがあるかどうかは不明です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the CredSSP update, and no setting undoes it.</source>
        <translation>「%1」には CredSSP の更新プログラムがあり、それを打ち消す設定はありません。</translation>
    </message>
    <message>
        <source>CredSSP security update</source>
        <translation>CredSSP のセキュリティ更新プログラム</translation>
    </message>
    <message>
        <source>A computer with this security update refuses CredSSP with one that lacks it (CVE-2018-0886).</source>
        <translation>このセキュリティ更新プログラムがあるコンピューターは、それがないコンピューターとの CredSSP を拒否します (CVE-2018-0886)。</translation>
    </message>
</context>
<context>
    <name>credssp::Ending</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers, and how many more</comment>
        <translation>
            <numerusform>%1、ほか %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::Error</name>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Windows did not allow access to &quot;%1&quot;. Continue as administrator.</source>
        <translation>Windows が「%1」へのアクセスを許可しませんでした。管理者として続行してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer. Check its name, that it is running, and the network.</source>
        <translation>「%1」が応答しません。名前、動作しているかどうか、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time. Try again.</source>
        <translation>「%1」が時間内に応答しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Stopped before &quot;%1&quot; was finished.</source>
        <translation>「%1」が終わる前に停止しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available here yet.</source>
        <translation>「%1」は、ここではまだ使えません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used. Check how it is written.</source>
        <translation>「%1」は使えません。書き方を確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer as it was shown. Look at the changes again.</source>
        <translation>「%1」は、表示されたときの状態ではなくなっています。変更内容をもう一度確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and is not used.</source>
        <translation>「%1」は壊れているため、使いません。</translation>
    </message>
    <message>
        <source>Another CredSSP Wizard is at work on &quot;%1&quot;. Wait until it has finished.</source>
        <translation>別の CredSSP Wizard が「%1」で作業中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed.</source>
        <translation>「%1」は失敗しました。</translation>
    </message>
    <message>
        <source>%1 (Windows&apos; code: %2)</source>
        <translation>%1 (Windows のコード: %2)</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorModel</name>
    <message>
        <source>The connection works in this example: there is no error.</source>
        <translation>この例では接続は正常です。エラーはありません。</translation>
    </message>
    <message>
        <source>Nothing to recognize yet.</source>
        <translation>認識するものがまだありません。</translation>
    </message>
    <message>
        <source>Reading the text …</source>
        <translation>テキストを読み取っています…</translation>
    </message>
    <message>
        <source>This text is not a known WinRM or CredSSP error.</source>
        <translation>このテキストは、既知の WinRM または CredSSP のエラーではありません。</translation>
    </message>
    <message>
        <source>Name the computers and check them, or choose another example.</source>
        <translation>コンピューターを指定してチェックするか、別の例を選んでください。</translation>
    </message>
    <message>
        <source>As soon as there is a text, you see here what it means and how sure that is. Nothing is changed on any computer before you have seen it and agreed.</source>
        <translation>テキストを入力すると、その意味と確からしさがすぐここに表示されます。内容を確認して同意するまで、どのコンピューターも変更されません。</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number, if there is more of it. You can also go on: the computers are checked without it.</source>
        <translation>メッセージの続きがあれば、番号を含めて全体を貼り付けてください。このまま続行することもできます。その場合は、メッセージなしでコンピューターをチェックします。</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number, if there is more of it.</source>
        <translation>メッセージの続きがあれば、番号を含めて全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about an error, %2 how sure that is: &quot;likely, 40 %&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>This computer does not run Windows, so it has no CredSSP to check or change. You can practice here with examples, and have error texts explained.</source>
        <translation>このコンピューターは Windows ではないので、チェックや変更の対象となる CredSSP がありません。ここでは、例で練習したり、エラー テキストの説明を見たりできます。</translation>
    </message>
    <message>
        <source>This is what Windows prints in this example.</source>
        <translation>この例では、Windows が次のように表示します。</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorPage</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>What does the error say?</source>
        <translation>エラーの内容は何ですか?</translation>
    </message>
    <message>
        <source>Paste the message of Windows, PowerShell or Windows Admin Center. You see at once what it means.</source>
        <translation>Windows、PowerShell、または Windows Admin Center のメッセージを貼り付けてください。意味がすぐにわかります。</translation>
    </message>
    <message>
        <source>&amp;Name the computers</source>
        <translation>コンピューターを指定(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <translation>練習を終了(&amp;L)</translation>
    </message>
    <message>
        <source>Paste the error here, or drop a file on this page.</source>
        <translation>ここにエラーを貼り付けるか、このページにファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>エラー メッセージ</translation>
    </message>
    <message>
        <source>What it means is said below, as you type.</source>
        <translation>入力に応じて、意味が下に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>I have no &amp;error message</source>
        <translation>エラー メッセージがない(&amp;E)</translation>
    </message>
    <message>
        <source>Goes on with the checks alone.</source>
        <translation>チェックだけで続行します。</translation>
    </message>
    <message>
        <source>Prac&amp;tice with an example …</source>
        <translation>例で練習する(&amp;T)…</translation>
    </message>
    <message>
        <source>How sure this is, the code and the computer.</source>
        <translation>確からしさ、コード、コンピューターです。</translation>
    </message>
    <message>
        <source>What else it co&amp;uld be</source>
        <translation>ほかに考えられるもの(&amp;U)</translation>
    </message>
    <message>
        <source>Prac&amp;tice with another …</source>
        <translation>別の例で練習する(&amp;T)…</translation>
    </message>
    <message>
        <source>Open a file with the error message</source>
        <translation>エラー メッセージのファイルを開く</translation>
    </message>
    <message>
        <source>Paste the error message as it stands on the screen; the more of it, the better. The text stays on this computer.

Below the box you see what the message means, how sure that is, and which words tell it. Nothing is changed on any computer here.

Then press &quot;Name the computers&quot;. Without a message, go on with the checks alone. To learn how this works without touching anything real, practice with an example.</source>
        <translation>画面に表示されたエラー メッセージを、そのまま貼り付けてください。多いほど役に立ちます。テキストはこのコンピューターの外に出ません。

ボックスの下に、メッセージの意味、その確からしさ、手がかりになった語句が表示されます。ここではどのコンピューターも変更されません。

その後、「コンピューターを指定」を押してください。メッセージがない場合は、チェックだけで続行してください。本物に触れずに操作を学ぶには、例で練習してください。</translation>
    </message>
    <message>
        <source>Texts and logs (*.txt *.log *.gz);;All files (*)</source>
        <translation>テキストとログ (*.txt *.log *.gz);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorText</name>
    <message>
        <source>The text is larger than 16 MB. Paste only the part with the error.</source>
        <translation>テキストが 16 MB を超えています。エラーの部分だけを貼り付けてください。</translation>
    </message>
    <message>
        <source>The text is too long to show. Nothing was recognized in it; its beginning is shown.</source>
        <translation>テキストが長すぎて表示できません。認識できたものはありません。先頭の部分を表示しています。</translation>
    </message>
    <message>
        <source>The text is too long to show. You see the part around the words that were recognized.</source>
        <translation>テキストが長すぎて表示できません。認識できた語句の前後を表示しています。</translation>
    </message>
</context>
<context>
    <name>credssp::Evidence</name>
    <message>
        <source>Not everything could be read, so this could not be ruled out.</source>
        <translation>すべてを読み取れたわけではないので、この原因は除外できませんでした。</translation>
    </message>
    <message>
        <source>The error message points to this (&quot;%1&quot;), and it could not be ruled out by reading.</source>
        <translation>エラー メッセージがこれを示しており (「%1」)、読み取った内容からは除外できませんでした。</translation>
    </message>
</context>
<context>
    <name>credssp::Executor</name>
    <message>
        <source>%1 is not among the computers of this session.</source>
        <translation>%1 は、このセッションのコンピューターではありません。</translation>
    </message>
    <message>
        <source>A person must do this first. Nothing was changed by this step.</source>
        <translation>先に人がこの作業をする必要があります。この手順では何も変更されていません。</translation>
    </message>
    <message>
        <source>What is there now could not be read, so nothing was changed. %1</source>
        <translation>現在の内容を読み取れなかったので、何も変更されていません。%1</translation>
    </message>
    <message>
        <source>This was already done before the interruption.</source>
        <translation>これは中断の前に実行済みです。</translation>
    </message>
    <message>
        <source>What is there now could not be read back. %1</source>
        <translation>現在の内容を読み直せませんでした。%1</translation>
    </message>
    <message>
        <source>Read back: everything is as it was shown.</source>
        <translation>読み直して確認しました: すべて表示されたとおりです。</translation>
    </message>
    <message>
        <source>Read back: everything is as it was shown, although Windows said: %1</source>
        <translation>読み直して確認しました: すべて表示されたとおりです。ただし、Windows は次のように報告しました: %1</translation>
    </message>
    <message>
        <source>The command said that it was done, but nothing changed. %1</source>
        <translation>コマンドは実行したと報告しましたが、何も変わっていません。%1</translation>
    </message>
    <message>
        <source>Only a part of it was changed. %1 Undo gives back what was there before.</source>
        <translation>一部だけが変更されました。%1 元に戻すと、以前の内容に戻ります。</translation>
    </message>
    <message>
        <source>This step was not begun.</source>
        <translation>この手順は開始されていません。</translation>
    </message>
    <message>
        <source>You left this step out.</source>
        <translation>この手順は除外されました。</translation>
    </message>
    <message>
        <source>This is no longer as it was shown, so nothing was changed by this step: %1. Shown: %2. Planned: %3. Now: %4.</source>
        <translation>次のものは表示されたときの状態ではないため、この手順では何も変更されませんでした: %1。表示時: %2。予定: %3。現在: %4。</translation>
    </message>
    <message>
        <source>This is not as planned: %1. Planned: %2. Now: %3.</source>
        <translation>次のものは予定どおりではありません: %1。予定: %2。現在: %3。</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>出力: %1</translation>
    </message>
    <message>
        <source>You said that this is done. It cannot be read back here, so it is not proven.</source>
        <translation>実行したとのことですが、ここでは読み直せないので、確認できていません。</translation>
    </message>
    <message>
        <source>The command reported no error, but what it did cannot be read back here, so it is not proven.</source>
        <translation>コマンドはエラーを報告しませんでしたが、結果をここでは読み直せないので、確認できていません。</translation>
    </message>
    <message>
        <source>You said that this is done, but nothing has changed. %1</source>
        <translation>実行したとのことですが、何も変わっていません。%1</translation>
    </message>
    <message>
        <source>The command ended with an error (exit code %1), and nothing changed. %2</source>
        <translation>コマンドはエラーで終了し (終了コード %1)、何も変わっていません。%2</translation>
    </message>
    <message>
        <source>The command ended with an error (exit code %1), and what is there now cannot be read back here.</source>
        <translation>コマンドはエラーで終了し (終了コード %1)、現在の内容をここでは読み直せません。</translation>
    </message>
    <message>
        <source>Reported by a person: everything is as it was shown. It was not read back here.</source>
        <translation>人からの報告: すべて表示されたとおりです。ここでは読み直していません。</translation>
    </message>
    <message>
        <source>Reported by a person: everything is as it was shown, although Windows said: %1 It was not read back here.</source>
        <translation>人からの報告: すべて表示されたとおりですが、Windows は次のように伝えました: %1 ここでは読み直していません。</translation>
    </message>
    <message>
        <source>Somebody must run the script on %1 and bring its answer back. This step has not been taken as done.</source>
        <translation>誰かが %1 でスクリプトを実行し、その回答を持ち帰る必要があります。この手順はまだ実行済みとは見なされていません。</translation>
    </message>
    <message>
        <source>This was only half done before the interruption: the local policy names the servers, the registry does not yet. Running the command again would add them twice. Wait a minute and try again, or undo.</source>
        <translation>これは中断の前に半分しか実行されていません。ローカル ポリシーにはサーバーが載っていますが、レジストリにはまだ載っていません。コマンドをもう一度実行すると二重に追加されます。1 分待ってからもう一度試すか、元に戻してください。</translation>
    </message>
</context>
<context>
    <name>credssp::FileBytes</name>
    <message>
        <source>&quot;%1&quot; is too large and is not used. It has %2 bytes, and at most %3 are read.</source>
        <translation>「%1」は大きすぎるため、使いません。%2 バイトありますが、読み取るのは最大 %3 バイトです。</translation>
    </message>
</context>
<context>
    <name>credssp::FindingDetail</name>
    <message>
        <source>Why it matters</source>
        <translation>重要な理由</translation>
    </message>
    <message>
        <source>Choose a line to read more about it.</source>
        <translation>行を選ぶと、詳しい説明が表示されます。</translation>
    </message>
    <message>
        <source>Reported by a person; it was not read from here.</source>
        <translation>人からの報告です。ここから読み取ったものではありません。</translation>
    </message>
</context>
<context>
    <name>credssp::FindingRow</name>
    <message>
        <source>Why it matters</source>
        <translation>重要な理由</translation>
    </message>
    <message>
        <source>Value read: %1</source>
        <extracomment>%1 is a value read from a computer</extracomment>
        <translation>読み取った値: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about a computer, %2 its state, for example &quot;problem&quot;; read by screen readers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>重要な理由: %1</translation>
    </message>
</context>
<context>
    <name>credssp::FindingRows</name>
    <message>
        <source>%1 (reported by a person)</source>
        <translation>%1 (人からの報告)</translation>
    </message>
</context>
<context>
    <name>credssp::GatewayGroupCheck</name>
    <message>
        <source>&quot;%1&quot; is not in the CredSSP group of Windows Admin Center on &quot;%2&quot;.</source>
        <translation>「%1」は、「%2」の Windows Admin Center の CredSSP グループに入っていません。</translation>
    </message>
    <message>
        <source>Only members of the local group &quot;%1&quot; may use CredSSP in Windows Admin Center.</source>
        <translation>Windows Admin Center で CredSSP を使えるのは、ローカル グループ「%1」のメンバーだけです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the CredSSP group of &quot;%2&quot;, but the present sign-in does not count it yet.</source>
        <translation>「%1」は「%2」の CredSSP グループに入っていますが、現在のサインインにはまだ反映されていません。</translation>
    </message>
    <message>
        <source>Windows looks up groups when somebody signs in. Sign out and in again to make &quot;%1&quot; count.</source>
        <translation>Windows はサインイン時にグループを調べます。「%1」を反映するには、サインアウトしてもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>It is not known whether Windows Admin Center lets you use CredSSP on &quot;%1&quot;.</source>
        <translation>「%1」で Windows Admin Center が CredSSP の使用を許可するかどうかは不明です。</translation>
    </message>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>「%1」に Windows Admin Center はインストールされていません。</translation>
    </message>
    <message>
        <source>So its own rights do not matter here.</source>
        <translation>そのため、Windows Admin Center の権限はここでは関係ありません。</translation>
    </message>
    <message>
        <source>current user</source>
        <translation>現在のユーザー</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no gateway administrator of Windows Admin Center on &quot;%2&quot;.</source>
        <translation>「%1」は、「%2」の Windows Admin Center のゲートウェイ管理者ではありません。</translation>
    </message>
    <message>
        <source>Windows Admin Center lets only its gateway administrators use CredSSP. They are named on its own page Settings, Access; local administrators always belong to them.</source>
        <translation>Windows Admin Center で CredSSP を使えるのは、ゲートウェイ管理者だけです。ゲートウェイ管理者は Windows Admin Center の [設定]、[アクセス] で指定します。ローカルの管理者は常にゲートウェイ管理者です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works in Windows Admin Center under role-based access.</source>
        <translation>「%1」は、Windows Admin Center をロールベースのアクセス制御で使っています。</translation>
    </message>
    <message>
        <source>Under role-based access Windows Admin Center cannot use CredSSP. Use an account that is an administrator of the servers.</source>
        <translation>ロールベースのアクセス制御では、Windows Admin Center は CredSSP を使えません。サーバーの管理者であるアカウントを使ってください。</translation>
    </message>
    <message>
        <source>Windows Admin Center lets &quot;%1&quot; use CredSSP on &quot;%2&quot;.</source>
        <translation>Windows Admin Center は、「%2」で「%1」が CredSSP を使うことを許可しています。</translation>
    </message>
    <message>
        <source>This Windows Admin Center has no group of its own for CredSSP.</source>
        <translation>この Windows Admin Center には、CredSSP 専用のグループがありません。</translation>
    </message>
    <message>
        <source>The account is a gateway administrator and counts as a member of &quot;%1&quot;.</source>
        <translation>このアカウントはゲートウェイ管理者で、「%1」のメンバーとして扱われています。</translation>
    </message>
    <message>
        <source>Rights in Windows Admin Center</source>
        <translation>Windows Admin Center での権限</translation>
    </message>
    <message>
        <source>Windows Admin Center uses CredSSP only for people who have been given the right to it.</source>
        <translation>Windows Admin Center で CredSSP を使えるのは、その権限を与えられた人だけです。</translation>
    </message>
</context>
<context>
    <name>credssp::GptIni</name>
    <message>
        <source>&quot;%1&quot; is damaged, so the local policy is left as it is.</source>
        <translation>「%1」が壊れているため、ローカル ポリシーはそのままにします。</translation>
    </message>
</context>
<context>
    <name>credssp::GroupPolicyObject</name>
    <message>
        <source>Somebody else has changed &quot;%1&quot; below &quot;%2&quot; in the local policy. Nothing was changed.</source>
        <translation>ローカル ポリシーの「%2」にある「%1」を、ほかの誰かが変更しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Windows did not let the local policy be edited (&quot;%1&quot;). Nothing was saved.</source>
        <translation>Windows がローカル ポリシーの編集を許可しませんでした (「%1」)。何も保存していません。</translation>
    </message>
    <message>
        <source>Windows did not open the local policy (IGroupPolicyObject). Nothing was changed.</source>
        <translation>Windows がローカル ポリシーを開きませんでした (IGroupPolicyObject)。何も変更していません。</translation>
    </message>
    <message>
        <source>Windows did not save the local policy (IGroupPolicyObject). The registry was left as it is.</source>
        <translation>Windows がローカル ポリシーを保存しませんでした (IGroupPolicyObject)。レジストリはそのままです。</translation>
    </message>
</context>
<context>
    <name>credssp::HandOnView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the text to hand on</source>
        <translation>引き継ぎ用テキストをコピー</translation>
    </message>
    <message>
        <source>Text to hand on</source>
        <translation>引き継ぎ用テキスト</translation>
    </message>
    <message>
        <source>Read-only text. The Copy button copies all of it.</source>
        <translation>読み取り専用のテキストです。[コピー] ボタンで全体をコピーできます。</translation>
    </message>
</context>
<context>
    <name>credssp::Handover</name>
    <message>
        <source>What the first window handed over cannot be used: %1 Nothing was changed.</source>
        <translation>最初のウィンドウから引き継いだ内容は使えません: %1 何も変更されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that is not allowed.</source>
        <translation>「%1」の値は許可されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a key that is not known.</source>
        <translation>「%1」に不明なキーがあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the key &quot;%2&quot;.</source>
        <translation>「%1」にキー「%2」がありません。</translation>
    </message>
    <message>
        <source>It was written by another version.</source>
        <translation>別のバージョンが書き込んだものです。</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>1 MB を超えています。</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
</context>
<context>
    <name>credssp::HttpError</name>
    <message>
        <source>Something other than remote management answered at the server, or the answer could not be read (HTTP error).</source>
        <translation>サーバーでリモート管理以外のものが応答したか、応答を読み取れませんでした (HTTP エラー)。</translation>
    </message>
    <message>
        <source>There was an answer, but not the one that remote management gives. Often a proxy, a load balancer or another web server stands at this address.</source>
        <translation>応答はありましたが、リモート管理の応答ではありません。多くの場合、このアドレスにはプロキシ、ロード バランサー、または別の Web サーバーがあります。</translation>
    </message>
</context>
<context>
    <name>credssp::HttpsCertificate</name>
    <message>
        <source>The server&apos;s certificate is not accepted for a secure connection (HTTPS certificate).</source>
        <translation>安全な接続のためのサーバーの証明書が受け入れられません (HTTPS 証明書)。</translation>
    </message>
    <message>
        <source>The server showed a certificate, and this computer does not accept it: it is for another name, has expired, or comes from an authority that is not known here.</source>
        <translation>サーバーは証明書を示しましたが、このコンピューターは受け入れません。別の名前のものであるか、期限が切れているか、ここで知られていない機関のものです。</translation>
    </message>
</context>
<context>
    <name>credssp::InputText</name>
    <message>
        <source>&quot;%1&quot; is a folder. Name a file with the error text.</source>
        <translation>「%1」はフォルダーです。エラー テキストのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>ファイル「%1」は存在しません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: you may not open it.</source>
        <translation>「%1」を読み取れません。開く許可がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end.</source>
        <translation>「%1」を最後まで読み取れません。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB. Hand over only the part with the error.</source>
        <translation>%1 が 16 MB を超えています。エラーの部分だけを渡してください。</translation>
    </message>
    <message>
        <source>%1 does not look like text.</source>
        <translation>%1 はテキストではないようです。</translation>
    </message>
    <message>
        <source>%1 is empty. Hand over the error text.</source>
        <translation>%1 が空です。エラー テキストを渡してください。</translation>
    </message>
</context>
<context>
    <name>credssp::InstallUpdates</name>
    <message>
        <source>Install the missing Windows updates</source>
        <translation>足りない Windows 更新プログラムをインストールする</translation>
    </message>
    <message>
        <source>If you want both sides to speak the same, safe CredSSP, then install the updates on the side that lacks them.</source>
        <translation>両方の側が同じ安全な CredSSP を使うようにするには、足りない側に更新プログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>The update against CVE-2018-0886 (KB4093492 or later) is missing on: %1.</source>
        <translation>次のコンピューターに CVE-2018-0886 の更新プログラム (KB4093492 以降) がありません: %1。</translation>
    </message>
    <message>
        <source>No update that CredSSP needs is known to be missing.</source>
        <translation>CredSSP に必要な更新プログラムで、足りないとわかっているものはありません。</translation>
    </message>
    <message>
        <source>Never set AllowEncryptionOracle to 2 instead: it opens the way for an attack (CVE-2018-0886).</source>
        <translation>代わりに AllowEncryptionOracle を 2 に設定することは、決してしないでください。攻撃への道を開きます (CVE-2018-0886)。</translation>
    </message>
    <message>
        <source>Install the updates on &quot;%1&quot;</source>
        <translation>「%1」に更新プログラムをインストールする</translation>
    </message>
    <message>
        <source>Open Windows Update on &quot;%1&quot;, or the tool that your company installs updates with.</source>
        <translation>「%1」で Windows Update を開くか、会社で更新プログラムのインストールに使っているツールを開いてください。</translation>
    </message>
    <message>
        <source>Install the latest cumulative update; every one since May 2018 contains the fix.</source>
        <translation>最新の累積更新プログラムをインストールしてください。2018 年 5 月以降の累積更新プログラムには、すべてこの修正が含まれています。</translation>
    </message>
    <message>
        <source>Restart the computer when Windows asks for it.</source>
        <translation>Windows に求められたら、コンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>Updates are not removed again: the computer would be open to attack.</source>
        <translation>更新プログラムは削除しません。削除すると、コンピューターが攻撃を受けるおそれがあります。</translation>
    </message>
</context>
<context>
    <name>credssp::JoinGatewayAdministrators</name>
    <message>
        <source>Let the user use CredSSP in Windows Admin Center</source>
        <translation>Windows Admin Center でユーザーが CredSSP を使えるようにする</translation>
    </message>
    <message>
        <source>If you want Windows Admin Center to let this user use CredSSP, then add the user to its CredSSP group and to its gateway administrators.</source>
        <translation>Windows Admin Center でこのユーザーが CredSSP を使えるようにするには、ユーザーを CredSSP グループとゲートウェイ管理者に追加してください。</translation>
    </message>
    <message>
        <source>The user is no gateway administrator of Windows Admin Center.</source>
        <translation>このユーザーは Windows Admin Center のゲートウェイ管理者ではありません。</translation>
    </message>
    <message>
        <source>The user is not in Windows Admin Center&apos;s CredSSP group.</source>
        <translation>このユーザーは Windows Admin Center の CredSSP グループに入っていません。</translation>
    </message>
    <message>
        <source>The user is in the group, but the present sign-in does not count it yet.</source>
        <translation>このユーザーはグループに入っていますが、現在のサインインにはまだ反映されていません。</translation>
    </message>
    <message>
        <source>Windows Admin Center does not stop this user.</source>
        <translation>Windows Admin Center はこのユーザーを妨げていません。</translation>
    </message>
    <message>
        <source>It could not be read how Windows Admin Center is set up on &quot;%1&quot;.</source>
        <translation>「%1」で Windows Admin Center がどのように設定されているかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>「%1」に Windows Admin Center はインストールされていません。</translation>
    </message>
    <message>
        <source>This computer has no group whose name begins with &quot;%1&quot;; on a domain controller Windows Admin Center cannot make one.</source>
        <translation>このコンピューターには、名前が「%1」で始まるグループがありません。ドメイン コントローラーでは、Windows Admin Center はこのグループを作成できません。</translation>
    </message>
    <message>
        <source>An update of Windows Admin Center can empty the group again.</source>
        <translation>Windows Admin Center を更新すると、グループが再び空になることがあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a gateway administrator and in the CredSSP group already.</source>
        <translation>「%1」は既にゲートウェイ管理者で、CredSSP グループにも入っています。</translation>
    </message>
    <message>
        <source>You are signed in to Windows Admin Center with role-based access, where features that need CredSSP do not work. Sign in with an account that is an administrator of the server.</source>
        <translation>ロールベースのアクセス制御で Windows Admin Center にサインインしています。この場合、CredSSP を必要とする機能は動作しません。サーバーの管理者であるアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Make &quot;%1&quot; a gateway administrator</source>
        <translation>「%1」をゲートウェイ管理者にする</translation>
    </message>
    <message>
        <source>Open Windows Admin Center as somebody who is a gateway administrator.</source>
        <translation>ゲートウェイ管理者である人が Windows Admin Center を開いてください。</translation>
    </message>
    <message>
        <source>Open Settings, then Access.</source>
        <translation>[設定]、[アクセス] の順に開いてください。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;, or a group that the user is in, to the gateway administrators.</source>
        <translation>「%1」、またはそのユーザーが入っているグループを、ゲートウェイ管理者に追加してください。</translation>
    </message>
    <message>
        <source>Open Windows Admin Center as a gateway administrator.</source>
        <translation>ゲートウェイ管理者として Windows Admin Center を開いてください。</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the gateway administrators.</source>
        <translation>「%1」をゲートウェイ管理者から削除してください。</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again as &quot;%1&quot;</source>
        <translation>Windows からサインアウトし、「%1」としてもう一度サインインする</translation>
    </message>
    <message>
        <source>Save your work and close Windows Admin Center.</source>
        <translation>作業内容を保存し、Windows Admin Center を閉じてください。</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again: a new group counts from the next sign-in on.</source>
        <translation>Windows からサインアウトし、もう一度サインインしてください。新しいグループは次のサインインから有効になります。</translation>
    </message>
    <message>
        <source>Open Windows Admin Center and try again.</source>
        <translation>Windows Admin Center を開き、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A sign-in cannot be taken back.</source>
        <translation>サインインは元に戻せません。</translation>
    </message>
</context>
<context>
    <name>credssp::Journal</name>
    <message>
        <source>The journal &quot;%1&quot; cannot be written: %2. Nothing more was changed.</source>
        <translation>ジャーナル「%1」に書き込めません: %2。これ以上は何も変更されていません。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the journal cannot be made.</source>
        <translation>ジャーナル用のフォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; is damaged at line %2: %3. It is not used; nothing was changed.</source>
        <translation>ジャーナル「%1」は %2 行目で壊れています: %3。このジャーナルは使いません。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no journal &quot;%1&quot;.</source>
        <translation>ジャーナル「%1」はありません。</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be read: %2.</source>
        <translation>ジャーナル「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>it is larger than any journal of this program</source>
        <translation>このプログラムのどのジャーナルよりも大きい</translation>
    </message>
    <message>
        <source>it does not have the form of a journal line</source>
        <translation>ジャーナルの行の形式になっていない</translation>
    </message>
    <message>
        <source>it does not belong to the line before</source>
        <translation>前の行とつながっていない</translation>
    </message>
    <message>
        <source>it is not the line that the head file names</source>
        <translation>ヘッド ファイルが示す行ではない</translation>
    </message>
    <message>
        <source>its head file is missing or unreadable</source>
        <translation>ヘッド ファイルがないか、読み取れない</translation>
    </message>
    <message>
        <source>lines that were written are missing</source>
        <translation>書き込まれた行がなくなっている</translation>
    </message>
    <message>
        <source>it holds no whole line</source>
        <translation>完全な行が 1 つもない</translation>
    </message>
    <message>
        <source>it stands before the first pass</source>
        <translation>最初の実行より前にある</translation>
    </message>
    <message>
        <source>it names a step that the plan does not have</source>
        <translation>プランにない手順を示している</translation>
    </message>
    <message>
        <source>this version does not know its kind</source>
        <translation>このバージョンが知らない種類である</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a session. The list of sessions shows the ids.</source>
        <translation>「%1」はセッションの ID ではありません。ID はセッションの一覧に表示されます。</translation>
    </message>
    <message>
        <source>it belongs to another session or another version</source>
        <translation>別のセッションまたは別のバージョンのものである</translation>
    </message>
    <message>
        <source>The journal of session %1 goes on with other steps than those that were left. It is not used; nothing was changed.</source>
        <translation>セッション %1 のジャーナルの続きは、残っていた手順と違います。このジャーナルは使いません。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosClockSkew</name>
    <message>
        <source>The clocks of the two computers differ too much (time skew).</source>
        <translation>2 台のコンピューターの時計の差が大きすぎます (時刻のずれ)。</translation>
    </message>
    <message>
        <source>Signing in works only while the clocks of both computers are at most five minutes apart. Set the wrong clock right.</source>
        <translation>サインインは、両方のコンピューターの時計の差が 5 分以内のときだけ成功します。間違っている時計を合わせてください。</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosNoAuthority</name>
    <message>
        <source>No domain controller could be reached to check who you are (no logon servers, no authority could be contacted).</source>
        <translation>身元を確認するためのドメイン コントローラーに到達できませんでした (ログオン サーバーがない、認証機関にアクセスできない)。</translation>
    </message>
    <message>
        <source>A domain controller checks who you are, and none was reached. Look at the network, at a VPN and at the name servers that this computer uses.</source>
        <translation>あなたが誰かはドメイン コントローラーが確認しますが、どれにも接続できませんでした。ネットワーク、VPN、このコンピューターが使うネーム サーバーを確認してください。</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosSpn</name>
    <message>
        <source>The name under which the server is registered in the domain is missing, doubled or belongs to another account (service principal name, SPN).</source>
        <translation>ドメインに登録されているはずのサーバーの名前がないか、重複しているか、別のアカウントのものになっています (サービス プリンシパル名、SPN)。</translation>
    </message>
    <message>
        <source>Each server is known to the domain by registered names. Here a name is missing, stands there twice or belongs to another account, so the server cannot prove who it is.</source>
        <translation>ドメインは各サーバーを登録名で識別します。ここでは名前がないか、重複しているか、別のアカウントのものなので、サーバーは自分が誰かを証明できません。</translation>
    </message>
</context>
<context>
    <name>credssp::LocalPolicy</name>
    <message>
        <source>Windows said that it saved the local policy, but &quot;%1&quot; is not in it as planned. The registry (HKLM) was left as it is.</source>
        <translation>Windows はローカル ポリシーを保存したと答えましたが、「%1」が予定どおりになっていません。レジストリ (HKLM) はそのままです。</translation>
    </message>
</context>
<context>
    <name>credssp::LocalPolicyNote</name>
    <message>
        <source>&quot;%1&quot; has no Group Policy editor (gpedit), so CredSSP Wizard changes the file of its local policy itself (Registry.pol) and counts the change in gpt.ini. Undo gives back every value. A file that was not there before goes again; the count stays.</source>
        <translation>「%1」にはグループ ポリシー エディター (gpedit) がありません。そのため、CredSSP Wizard がローカル ポリシーのファイル (Registry.pol) を直接変更し、gpt.ini で変更を数えます。元に戻すと、すべての値が戻ります。前になかったファイルは消えます。数はそのままです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no file for its local policy yet (Registry.pol). Windows makes one. After an undo it stays there with nothing in it.</source>
        <translation>「%1」には、まだローカル ポリシーのファイル (Registry.pol) がありません。Windows が作ります。元に戻した後も、空のまま残ります。</translation>
    </message>
</context>
<context>
    <name>credssp::Lock</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written, so nothing was changed.</source>
        <translation>ファイル「%1」に書き込めないので、何も変更されていません。</translation>
    </message>
    <message>
        <source>Another CredSSP Wizard (process %1) is changing this computer right now. Wait until it has finished, then try again. Nothing was changed.</source>
        <translation>別の CredSSP Wizard (プロセス %1) が、現在このコンピューターを変更しています。終わるまで待ってから、もう一度お試しください。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>credssp::Log</name>
    <message>
        <source>The log file &quot;%1&quot; cannot be written.</source>
        <translation>ログ ファイル「%1」に書き込めません。</translation>
    </message>
</context>
<context>
    <name>credssp::LogDialog</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>読み取りを停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on with this error</source>
        <translation>このエラーで続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Errors in a log</source>
        <translation>ログ内のエラー</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>ファイルの読み取り済みの割合</translation>
    </message>
    <message>
        <source>Errors in the file</source>
        <translation>ファイル内のエラー</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, go on with Enter.</source>
        <translation>方向キーでエラーを選び、Enter キーで続けます。</translation>
    </message>
</context>
<context>
    <name>credssp::LogFile</name>
    <message>
        <source>The search in &quot;%1&quot; was stopped. What was found until there is listed.</source>
        <translation>「%1」の検索は停止されました。それまでに見つかったものを表示しています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like text.</source>
        <translation>「%1」はテキストではないようです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end. What was found until there is listed.</source>
        <translation>「%1」を最後まで読み取れません。それまでに見つかったものを表示しています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: the packed text has no end. What was found until there is listed.</source>
        <translation>「%1」は途中で切れています。圧縮されたテキストに終わりがありません。それまでに見つかったものを表示しています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and cannot be unpacked any further. What was found until there is listed.</source>
        <translation>「%1」は破損していて、これ以上展開できません。それまでに見つかったものを表示しています。</translation>
    </message>
    <message>
        <source>Behind the packed text of &quot;%1&quot; stands something else. It was not read.</source>
        <translation>「%1」の圧縮されたテキストの後ろに別のものがあります。それは読み取られていません。</translation>
    </message>
</context>
<context>
    <name>credssp::LogModel</name>
    <message>
        <source>for %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>once, in line %1</source>
        <translation>1 回、%1 行目</translation>
    </message>
    <message>
        <source>%1 times, from line %2 to line %3</source>
        <translation>%1 回、%2 行目から %3 行目まで</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 を読み取っています …</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>No known WinRM or CredSSP error was found in %1.</source>
        <translation>%1 に既知の WinRM または CredSSP のエラーは見つかりませんでした。</translation>
    </message>
    <message>
        <source>One error was found in %1.</source>
        <translation>%1 にエラーが 1 件見つかりました。</translation>
    </message>
    <message>
        <source>%1 different errors were found in %2.</source>
        <translation>%2 に異なるエラーが %1 件見つかりました。</translation>
    </message>
    <message>
        <source>There are more different errors than can be listed.</source>
        <translation>表示できる数より多くの異なるエラーがあります。</translation>
    </message>
</context>
<context>
    <name>credssp::LogonFailure</name>
    <message>
        <source>The server did not accept the user name or the password (logon failure).</source>
        <translation>サーバーがユーザー名またはパスワードを受け付けませんでした (ログオン失敗)。</translation>
    </message>
    <message>
        <source>The server was reached, and it did not accept the account. Check the spelling, the domain in front of the name, and whether the password has expired or the account is locked.</source>
        <translation>サーバーには接続できましたが、アカウントが受け入れられませんでした。つづり、名前の前のドメイン、パスワードの期限切れ、アカウントのロックを確認してください。</translation>
    </message>
</context>
<context>
    <name>credssp::LogonSession</name>
    <message>
        <source>Windows has no user name and password to send in this session (a specified logon session does not exist).</source>
        <translation>このセッションには、Windows が送信できるユーザー名とパスワードがありません (指定されたログオン セッションは存在しません)。</translation>
    </message>
    <message>
        <source>The session was started in a way that left no password with Windows, so there is none to send on. Signing in again, or giving the user name and password explicitly, helps.</source>
        <translation>このセッションは、Windows にパスワードを残さない方法で始まったため、渡すパスワードがありません。サインインし直すか、ユーザー名とパスワードを明示すると解決します。</translation>
    </message>
</context>
<context>
    <name>credssp::ManualList</name>
    <message>
        <source>What you do yourself</source>
        <translation>自分で行う作業</translation>
    </message>
    <message>
        <source>Copy the s&amp;teps</source>
        <translation>手順をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>手順をコピー</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1/%2</translation>
    </message>
</context>
<context>
    <name>credssp::MoveSpn</name>
    <message>
        <source>Move a service principal name to the right account</source>
        <translation>サービス プリンシパル名を正しいアカウントに移す</translation>
    </message>
    <message>
        <source>If you want the server to be the only one that can prove this name, then take the name from the wrong account and give it to the server&apos;s own.</source>
        <translation>この名前を証明できるのをサーバーだけにするには、名前を間違ったアカウントから外し、サーバー自身のアカウントに付けてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to two accounts: to &quot;%2&quot;, where it belongs, and to &quot;%3&quot;.</source>
        <translation>「%1」は 2 つのアカウントに属しています。本来の「%2」と、「%3」です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the account &quot;%3&quot; and not to &quot;%2&quot;.</source>
        <translation>「%1」は「%2」ではなく、アカウント「%3」に属しています。</translation>
    </message>
    <message>
        <source>Ask the owner of that account first: a service may need the name.</source>
        <translation>先にそのアカウントの担当者に問い合わせてください。サービスがその名前を必要としているかもしれません。</translation>
    </message>
    <message>
        <source>No service principal name of the server is known to sit on another account.</source>
        <translation>サーバーのサービス プリンシパル名で、別のアカウントに付いているとわかっているものはありません。</translation>
    </message>
    <message>
        <source>Both accounts are called &quot;%1&quot; (the other one is %2), so a command could reach the wrong one. Let the directory&apos;s administrators remove the service principal name from that other account.</source>
        <translation>両方のアカウントの名前が「%1」なので (もう一方は %2)、コマンドが間違ったアカウントに作用するおそれがあります。ディレクトリの管理者に、もう一方のアカウントからのサービス プリンシパル名の削除を依頼してください。</translation>
    </message>
    <message>
        <source>Sign out and in again on &quot;%1&quot; before you try again.</source>
        <translation>もう一度試す前に、「%1」でサインアウトし、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Ask who owns the account &quot;%1&quot;</source>
        <translation>アカウント「%1」の担当者に問い合わせる</translation>
    </message>
    <message>
        <source>Find out who looks after this account: %1.</source>
        <translation>このアカウントの担当者を調べてください: %1。</translation>
    </message>
    <message>
        <source>Ask whether a service that runs under it needs the name &quot;%1&quot;.</source>
        <translation>このアカウントで動作するサービスが名前「%1」を必要としているかどうかを問い合わせてください。</translation>
    </message>
    <message>
        <source>Go on only if nobody needs it there.</source>
        <translation>そこでだれもその名前を必要としていない場合にだけ、続けてください。</translation>
    </message>
    <message>
        <source>Asking changes nothing, so there is nothing to undo.</source>
        <translation>問い合わせでは何も変わらないので、元に戻すものはありません。</translation>
    </message>
</context>
<context>
    <name>credssp::NameField</name>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 を使う</translation>
    </message>
</context>
<context>
    <name>credssp::NameJudgement</name>
    <message>
        <source>&quot;%1&quot; is in the list already; it is checked once.</source>
        <translation>「%1」は既に一覧にあります。チェックは 1 回だけ行います。</translation>
    </message>
    <message>
        <source>This is the computer that sends the credentials. Keep it here only if it connects to itself.</source>
        <translation>これは資格情報を送信するコンピューターです。自分自身に接続する場合だけ、ここに残してください。</translation>
    </message>
    <message>
        <source>Windows proves who a server is by its name, so CredSSP often fails with an address. Use the server&apos;s name if you know it.</source>
        <translation>Windows はサーバーの身元を名前で証明するので、アドレスでは CredSSP がよく失敗します。名前がわかる場合は、サーバーの名前を使ってください。</translation>
    </message>
    <message>
        <source>This may be the same server as &quot;%1&quot;.</source>
        <translation>これは「%1」と同じサーバーかもしれません。</translation>
    </message>
    <message>
        <source>If this is the name of a cluster, name its servers (nodes) instead: CredSSP is set up on each of them.</source>
        <translation>これがクラスターの名前の場合は、代わりにそのサーバー (ノード) を指定してください。CredSSP はノードごとに設定します。</translation>
    </message>
    <message>
        <source>This is a short name. Use the full name, such as %1.contoso.com, if the connection uses it.</source>
        <translation>これは短い名前です。接続で完全な名前を使う場合は、%1.contoso.com のような完全な名前を使ってください。</translation>
    </message>
    <message>
        <source>This is a short name. Use the full name if the connection uses it.</source>
        <translation>これは短い名前です。接続で完全な名前を使う場合は、完全な名前を使ってください。</translation>
    </message>
    <message>
        <source>In this example the connection starts at another computer.</source>
        <translation>この例では、接続は別のコンピューターから始まります。</translation>
    </message>
    <message>
        <source>Only the computer that this window runs on can be checked as the sender. To check &quot;%1&quot;, start CredSSP Wizard there.</source>
        <translation>送信側としてチェックできるのは、このウィンドウが動作しているコンピューターだけです。「%1」をチェックするには、そのコンピューターで CredSSP Wizard を起動してください。</translation>
    </message>
</context>
<context>
    <name>credssp::NameResolution</name>
    <message>
        <source>The server&apos;s name could not be found (the server name cannot be resolved).</source>
        <translation>サーバーの名前が見つかりませんでした (サーバー名を解決できません)。</translation>
    </message>
    <message>
        <source>No computer of this name is known on the network. Check the spelling, and try the full name with the domain at its end.</source>
        <translation>この名前のコンピューターはネットワークで知られていません。つづりを確認し、末尾にドメインを付けた完全な名前を試してください。</translation>
    </message>
</context>
<context>
    <name>credssp::NameResolutionCheck</name>
    <message>
        <source>The service name &quot;WSMAN/%1&quot; does not belong to the computer, but &quot;WSMAN/%2&quot; does. So Windows can prove the second name and not the first.</source>
        <translation>サービス名「WSMAN/%1」はこのコンピューターのものではありませんが、「WSMAN/%2」はこのコンピューターのものです。そのため、Windows は 2 番目の名前は証明できますが、最初の名前は証明できません。</translation>
    </message>
    <message>
        <source>The delegation list covers &quot;%1&quot; and not &quot;%2&quot;. Windows compares the name as it is typed.</source>
        <translation>委任リストは「%1」に当てはまりますが、「%2」には当てはまりません。Windows は入力されたままの名前を比べます。</translation>
    </message>
    <message>
        <source>Windows proves the identity of a computer by its name, never by an address. Find out its full name and connect to that.</source>
        <translation>Windows はコンピューターの身元を名前で証明し、アドレスでは証明しません。完全な名前を調べて、その名前に接続してください。</translation>
    </message>
    <message>
        <source>Windows proves the identity of a computer by its name, never by an address. The computer behind it is &quot;%1&quot;.</source>
        <translation>Windows はコンピューターの身元を名前で証明し、アドレスでは証明しません。このアドレスのコンピューターは「%1」です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address, not a name.</source>
        <translation>「%1」は名前ではなくアドレスです。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to no computer.</source>
        <translation>名前「%1」に当たるコンピューターが見つかりません。</translation>
    </message>
    <message>
        <source>The client asked for its address and got none. Check how the name is written, and that the DNS server knows it.</source>
        <translation>クライアントがアドレスを問い合わせましたが、得られませんでした。名前の書き方と、DNS サーバーがその名前を知っていることを確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a cluster; &quot;%2&quot; is the computer behind it.</source>
        <translation>「%1」はクラスターの名前です。実際のコンピューターは「%2」です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name under which &quot;%2&quot; is known.</source>
        <translation>「%1」は、「%2」が知られている名前ではありません。</translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot; instead.</source>
        <translation>代わりに「%1」に接続してください。</translation>
    </message>
    <message>
        <source>It is not known whether the name &quot;%1&quot; leads to a computer.</source>
        <translation>名前「%1」からコンピューターが見つかるかどうかは不明です。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to a computer.</source>
        <translation>名前「%1」からコンピューターが見つかりました。</translation>
    </message>
    <message>
        <source>Its addresses are %1.</source>
        <translation>アドレスは %1 です。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A name must lead to the right computer, and be one that the domain knows it by.</source>
        <translation>名前は正しいコンピューターを指し、ドメインがそのコンピューターの名前として知っているものでなければなりません。</translation>
    </message>
</context>
<context>
    <name>credssp::NetworkTimeout</name>
    <message>
        <source>The server did not answer: its name, the network or a firewall is in the way (WinRM cannot complete the operation).</source>
        <translation>サーバーが応答しませんでした。名前、ネットワーク、またはファイアウォールに原因があります (WinRM は操作を完了できません)。</translation>
    </message>
    <message>
        <source>Nothing came back from the server. Either the name is wrong, the server is off, or a firewall on the way lets nothing through.</source>
        <translation>サーバーから何も返ってきませんでした。名前が間違っているか、サーバーの電源が切れているか、途中のファイアウォールが何も通していません。</translation>
    </message>
</context>
<context>
    <name>credssp::NothingChanged</name>
    <message>
        <source>What the error says</source>
        <translation>エラーの内容</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (コード %2)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as could be seen.</source>
        <translation>確認できた範囲では、問題はありません。</translation>
    </message>
    <message>
        <source>What to hand on</source>
        <translation>引き継ぐ内容</translation>
    </message>
    <message>
        <source>What could help</source>
        <translation>役に立ちそうなこと</translation>
    </message>
    <message>
        <source>CredSSP Wizard: nothing was changed.</source>
        <translation>CredSSP Wizard: 何も変更されていません。</translation>
    </message>
    <message>
        <source>Practice (%1): nothing here is real.</source>
        <translation>練習 (%1): ここにあるものはすべて本物ではありません。</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>コンピューター: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>CredSSP Wizard: nothing was changed</source>
        <translation>CredSSP Wizard: 何も変更されていません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a computer, and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What could not be told</source>
        <translation>わからなかったこと</translation>
    </message>
    <message>
        <source>What was tried and did not help</source>
        <translation>試したが効果がなかったこと</translation>
    </message>
    <message>
        <source>Changes were made in these sessions of CredSSP Wizard</source>
        <translation>CredSSP Wizard の次のセッションで変更が行われました</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Request for help with a remote connection (WinRM, CredSSP)</source>
        <translation>リモート接続 (WinRM、CredSSP) に関するサポートの依頼</translation>
    </message>
</context>
<context>
    <name>credssp::NtlmOnlyDelegationCheck</name>
    <message>
        <source>The list &quot;%1&quot; has no entry that covers &quot;%2&quot;.</source>
        <translation>リスト「%1」に、「%2」に当てはまるエントリがありません。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it.</source>
        <translation>リスト「%3」のエントリ「%1」(「%2」) が当てはまります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may send credentials to &quot;%2&quot; although its identity cannot be proven.</source>
        <translation>「%1」は、身元を証明できない「%2」に資格情報を送信できます。</translation>
    </message>
    <message>
        <source>The list for servers without proof names &quot;%1&quot; on &quot;%2&quot;, but it is not switched on.</source>
        <translation>「%2」の、身元を証明できないサーバー用のリストに「%1」がありますが、リストが有効になっていません。</translation>
    </message>
    <message>
        <source>Without the value 1 (REG_DWORD) Windows ignores the list.</source>
        <translation>値 1 (REG_DWORD) がないと、Windows はこのリストを無視します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not send credentials to &quot;%2&quot;, because its identity cannot be proven.</source>
        <translation>「%2」の身元を証明できないので、「%1」は資格情報を送信しません。</translation>
    </message>
    <message>
        <source>The list for servers without proof is not needed for &quot;%1&quot;.</source>
        <translation>「%1」には、身元を証明できないサーバー用のリストは必要ありません。</translation>
    </message>
    <message>
        <source>The list has entries, but it is not switched on, so Windows ignores it.</source>
        <translation>リストにエントリがありますが、リストが有効になっていないので、Windows はこれを無視します。</translation>
    </message>
    <message>
        <source>It is not known to which servers without proof &quot;%1&quot; may send credentials.</source>
        <translation>身元を証明できないサーバーのうち、どれに「%1」が資格情報を送信してよいかは不明です。</translation>
    </message>
    <message>
        <source>The name leads to no address.</source>
        <translation>この名前からアドレスが見つかりません。</translation>
    </message>
    <message>
        <source>Nothing known keeps the domain from proving its identity.</source>
        <translation>ドメインがその身元を証明することを妨げているものは、見つかっていません。</translation>
    </message>
    <message>
        <source>Some other entries of the list for servers without proof on &quot;%1&quot; are worth a look.</source>
        <translation>「%1」の、身元を証明できないサーバー用のリストに、確認したほうがよいエントリがほかにもあります。</translation>
    </message>
    <message>
        <source>Delegation to servers without proof</source>
        <translation>身元を証明できないサーバーへの委任</translation>
    </message>
    <message>
        <source>For a server whose identity cannot be proven, Windows asks a second list before it passes on a sign-in.</source>
        <translation>身元を証明できないサーバーの場合、Windows はサインイン情報を渡す前に、2 つ目のリストを調べます。</translation>
    </message>
</context>
<context>
    <name>credssp::OperationTimeout</name>
    <message>
        <source>The server started the operation but did not finish it in time (OperationTimeout).</source>
        <translation>サーバーは操作を開始しましたが、時間内に終わりませんでした (OperationTimeout)。</translation>
    </message>
    <message>
        <source>The connection works, and the server began. What it was asked to do took longer than the time that was given.</source>
        <translation>接続は機能し、サーバーは処理を始めました。要求された処理に、与えられた時間より長くかかりました。</translation>
    </message>
</context>
<context>
    <name>credssp::OutcomeRows</name>
    <message>
        <source>taken back</source>
        <translation>元に戻し済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more value(s)</source>
        <translation>
            <numerusform>%1 · ほか %n 個の値</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::OwnSymptoms</name>
    <message>
        <source>%1: The file cannot be read.</source>
        <translation>%1: ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>%1: The file is larger than 256 KB.</source>
        <translation>%1: ファイルが 256 KB を超えています。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1、%2 行 %3 列: %4</translation>
    </message>
    <message>
        <source>%1: All files together have too many wordings; this one is left out.</source>
        <translation>%1: すべてのファイルを合わせると文言が多すぎます。このファイルは除外されます。</translation>
    </message>
    <message>
        <source>%1: One of its codes stands in %2 already; this file is left out.</source>
        <translation>%1: コードの 1 つがすでに %2 にあります。このファイルは除外されます。</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>フォルダー &quot;%1&quot; はありません。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read: you may not open it.</source>
        <translation>フォルダー &quot;%1&quot; を読み取れません。開く権限がありません。</translation>
    </message>
    <message>
        <source>There are more than %1 files in &quot;%2&quot;; those after &quot;%3&quot; are left out.</source>
        <translation>&quot;%2&quot; には %1 個を超えるファイルがあります。&quot;%3&quot; より後のものは除外されます。</translation>
    </message>
</context>
<context>
    <name>credssp::OwnSymptomsNote</name>
    <message>
        <source>Some symptom files are not used.</source>
        <translation>一部の症状ファイルは使われません。</translation>
    </message>
</context>
<context>
    <name>credssp::OwnValues</name>
    <message>
        <source>CredSSP is on: %1 may send credentials (client role).</source>
        <translation>CredSSP が有効です: %1 は資格情報を送信できます (クライアントの役割)。</translation>
    </message>
    <message>
        <source>CredSSP is on: %1 accepts credentials (server role).</source>
        <translation>CredSSP が有効です: %1 は資格情報を受け入れます (サーバーの役割)。</translation>
    </message>
    <message>
        <source>%1 may pass on credentials to &quot;%2&quot;.</source>
        <translation>%1 は「%2」に資格情報を渡せます。</translation>
    </message>
    <message>
        <source>%1 may pass on credentials to &quot;%2&quot; although its identity is not proven.</source>
        <translation>%1 は、身元が証明されていない「%2」に資格情報を渡せます。</translation>
    </message>
    <message>
        <source>The policy on %1 lets it pass on credentials to the servers in its list (%2).</source>
        <translation>%1 のポリシーにより、リストにあるサーバーに資格情報を渡せます (%2)。</translation>
    </message>
</context>
<context>
    <name>credssp::Plan</name>
    <message>
        <source>The changes are no longer those that were shown. Nothing was changed. Look at the plan again and confirm it.</source>
        <translation>変更内容が、表示されたものと異なっています。何も変更されていません。プランをもう一度見て、確認してください。</translation>
    </message>
</context>
<context>
    <name>credssp::PlanPreview</name>
    <message>
        <source>not available yet</source>
        <translation>まだ使えません</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyCheck</name>
    <message>
        <source>It is not known whether a policy decides about CredSSP on &quot;%1&quot;.</source>
        <translation>「%1」の CredSSP がポリシーで決められているかどうかは不明です。</translation>
    </message>
    <message>
        <source>At the next policy refresh &quot;%1&quot; will be written.</source>
        <translation>次のポリシーの更新時に「%1」が書き込まれます。</translation>
    </message>
    <message>
        <source>A policy for CredSSP on &quot;%1&quot; has a value that Windows does not define.</source>
        <translation>「%1」の CredSSP のポリシーに、Windows が定義していない値があります。</translation>
    </message>
    <message>
        <source>A policy keeps CredSSP switched on at &quot;%1&quot;.</source>
        <translation>ポリシーが「%1」で CredSSP を有効に保っています。</translation>
    </message>
    <message>
        <source>That agrees with what is needed; nobody can switch it off any other way.</source>
        <translation>これは必要な設定と一致しています。ほかの方法では、だれも無効にできません。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; keeps CredSSP switched off on &quot;%2&quot;.</source>
        <translation>ポリシー「%1」が「%2」で CredSSP を無効に保っています。</translation>
    </message>
    <message>
        <source>Windows refuses every other way to switch it on. Only the owner of this policy can change that.</source>
        <translation>Windows は、ほかの方法で有効にすることを拒否します。変更できるのは、このポリシーの管理担当者だけです。</translation>
    </message>
    <message>
        <source>A policy keeps CredSSP switched off on &quot;%1&quot;.</source>
        <translation>ポリシーが「%1」で CredSSP を無効に保っています。</translation>
    </message>
    <message>
        <source>Windows refuses every other way to switch it on. It could not be determined which policy it is; gpresult.exe names it.</source>
        <translation>Windows は、ほかの方法で有効にすることを拒否します。どのポリシーかはわかりませんでした。gpresult.exe で名前を確認できます。</translation>
    </message>
    <message>
        <source>Windows writes this again at every policy refresh, so a change on this computer lasts only until the next one. Only the owner of the policy &quot;%1&quot; can change that.</source>
        <translation>Windows はポリシーの更新のたびにこれを書き込むので、このコンピューターでの変更は次の更新までしか保たれません。変更できるのは、ポリシー「%1」の管理担当者だけです。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; switches &quot;%2&quot; off on &quot;%3&quot;.</source>
        <translation>ポリシー「%1」が「%3」で「%2」を無効にします。</translation>
    </message>
    <message>
        <source>It writes &quot;%1&quot;.</source>
        <translation>「%1」を書き込みます。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; overwrites the entry for &quot;%2&quot; on &quot;%3&quot;.</source>
        <translation>ポリシー「%1」が「%3」で「%2」のエントリを上書きします。</translation>
    </message>
    <message>
        <source>It writes &quot;%1&quot; under the same number as the entry &quot;%2&quot;.</source>
        <translation>エントリ「%2」と同じ番号に「%1」を書き込みます。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; forbids &quot;%2&quot; to send credentials to &quot;%3&quot;.</source>
        <translation>ポリシー「%1」は、「%2」が「%3」に資格情報を送信することを禁止しています。</translation>
    </message>
    <message>
        <source>Domain policies write these values at every refresh: %1.</source>
        <translation>ドメインのポリシーが、更新のたびに次の値を書き込みます: %1。</translation>
    </message>
    <message>
        <source>It is not known which values policies write on &quot;%1&quot;.</source>
        <translation>ポリシーが「%1」にどの値を書き込むかは不明です。</translation>
    </message>
    <message>
        <source>No policy stands in the way on &quot;%1&quot;.</source>
        <translation>「%1」では、妨げになるポリシーはありません。</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>What a policy sets, Windows sets again and again; a change on the computer itself would not last.</source>
        <translation>ポリシーが設定するものは、Windows が繰り返し設定し直します。コンピューター自体を変更しても、長くは保たれません。</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyFile</name>
    <message>
        <source>&quot;%1&quot; is too large for a policy file and is not used. It has %2 bytes, and at most %3 are read.</source>
        <translation>「%1」はポリシー ファイルとしては大きすぎるため、使いません。%2 バイトありますが、読み取るのは最大 %3 バイトです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not used: it does not begin like a policy file (at byte 0).</source>
        <translation>「%1」は使いません。先頭がポリシー ファイルの形式ではありません (バイト 0)。</translation>
    </message>
    <message>
        <source>The policy file &quot;%1&quot; is damaged at byte %2 and is not used.</source>
        <translation>ポリシー ファイル「%1」はバイト %2 の位置で壊れているため、使いません。</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyStore</name>
    <message>
        <source>Somebody else has changed &quot;%1&quot; below &quot;%2&quot; in the local policy (%3). The policy was left as it is.</source>
        <translation>ローカル ポリシー (%3) の「%2」にある「%1」を、ほかの誰かが変更しました。ポリシーはそのままです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; below &quot;%2&quot; cannot be written into the local policy (%3). The policy was left as it is.</source>
        <translation>「%2」にある「%1」は、ローカル ポリシー (%3) に書き込めません。ポリシーはそのままです。</translation>
    </message>
</context>
<context>
    <name>credssp::PortCheck</name>
    <message>
        <source>The port of &quot;%1&quot; was not tried.</source>
        <translation>「%1」のポートは試していません。</translation>
    </message>
    <message>
        <source>The name leads to no address.</source>
        <translation>この名前からアドレスが見つかりません。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; can be reached.</source>
        <translation>サーバー「%1」に到達できます。</translation>
    </message>
    <message>
        <source>Port 5985 (HTTP) is open from &quot;%1&quot;.</source>
        <translation>「%1」から見て、ポート 5985 (HTTP) は開いています。</translation>
    </message>
    <message>
        <source>Port 5986 (HTTPS) is open from &quot;%1&quot;; port 5985 (HTTP) is not.</source>
        <translation>「%1」から見て、ポート 5986 (HTTPS) は開いていますが、ポート 5985 (HTTP) は開いていません。</translation>
    </message>
    <message>
        <source>It is not known whether the server &quot;%1&quot; can be reached.</source>
        <translation>サーバー「%1」に到達できるかどうかは不明です。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refuses the connection.</source>
        <translation>サーバー「%1」が接続を拒否しています。</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on port 5985 or 5986. Check on it that the service &quot;WinRM&quot; runs and has a listener.</source>
        <translation>コンピューターはありますが、ポート 5985 でも 5986 でも待ち受けがありません。そのコンピューターで、サービス「WinRM」が実行中で、リスナーがあることを確認してください。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not answer.</source>
        <translation>サーバー「%1」が応答しません。</translation>
    </message>
    <message>
        <source>Port 5985 gave no answer to &quot;%1&quot;. The computer is off, a firewall is in the way, or its service &quot;WinRM&quot; is stopped behind its own firewall.</source>
        <translation>ポート 5985 は「%1」に応答しませんでした。コンピューターの電源が切れているか、ファイアウォールが妨げているか、コンピューター自身のファイアウォールの内側でサービス「WinRM」が停止しています。</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>ネットワーク接続</translation>
    </message>
    <message>
        <source>If nothing answers on the ports of WinRM, a connection cannot even begin.</source>
        <translation>WinRM のポートで何も応答しないと、接続を始めることもできません。</translation>
    </message>
</context>
<context>
    <name>credssp::PowerShell</name>
    <message>
        <source>PowerShell was not found at &quot;%1&quot;.</source>
        <translation>PowerShell が「%1」に見つかりませんでした。</translation>
    </message>
    <message>
        <source>PowerShell wrote far more than expected and was ended.</source>
        <translation>PowerShell の出力が想定をはるかに超えたため、終了させました。</translation>
    </message>
    <message>
        <source>PowerShell&apos;s answer cannot be read. It was ended.</source>
        <translation>PowerShell の応答を読み取れません。PowerShell を終了させました。</translation>
    </message>
    <message>
        <source>Windows does not let PowerShell start (&quot;%1&quot;). A rule of your organization may block it. Ask whoever manages this computer.</source>
        <translation>Windows が PowerShell の起動を許可していません (「%1」)。組織の規則でブロックされている可能性があります。このコンピューターの管理者に確認してください。</translation>
    </message>
    <message>
        <source>PowerShell ended before it answered (exit code %1).</source>
        <translation>PowerShell は応答する前に終了しました (終了コード %1)。</translation>
    </message>
    <message>
        <source>PowerShell ended before it answered (exit code %1). It wrote: %2</source>
        <translation>PowerShell は応答する前に終了しました (終了コード %1)。出力: %2</translation>
    </message>
    <message>
        <source>PowerShell did not finish in time and was ended.</source>
        <translation>PowerShell は時間内に終わらなかったため、終了させました。</translation>
    </message>
    <message>
        <source>PowerShell was started but does not answer. It was ended.</source>
        <translation>PowerShell は起動しましたが、応答しません。終了させました。</translation>
    </message>
    <message>
        <source>PowerShell runs with restrictions on this computer (Constrained Language Mode), and they do not allow this step.</source>
        <translation>このコンピューターでは PowerShell が制限付きで動作しており (Constrained Language Mode)、この手順は許可されていません。</translation>
    </message>
    <message>
        <source>This computer does not let PowerShell run scripts that this step needs (execution policy).</source>
        <translation>このコンピューターでは、この手順に必要なスクリプトを PowerShell で実行できません (実行ポリシー)。</translation>
    </message>
    <message>
        <source>PowerShell knows &quot;%1&quot; on this computer, but cannot load it. Often its rules for scripts forbid it (execution policy).</source>
        <translation>このコンピューターの PowerShell は「%1」を認識していますが、読み込めません。多くの場合、スクリプトの規則で禁止されています (実行ポリシー)。</translation>
    </message>
    <message>
        <source>PowerShell on this computer does not have &quot;%1&quot;.</source>
        <translation>このコンピューターの PowerShell には「%1」がありません。</translation>
    </message>
    <message>
        <source>This step needs administrator rights.</source>
        <translation>この手順には管理者権限が必要です。</translation>
    </message>
    <message>
        <source>PowerShell reports: %1</source>
        <translation>PowerShell からの報告: %1</translation>
    </message>
    <message>
        <source>PowerShell stopped before the end.</source>
        <translation>PowerShell は最後まで実行されずに止まりました。</translation>
    </message>
    <message>
        <source>The service WinRM does not answer on this computer, and this step needs it. Start the service first.</source>
        <translation>このコンピューターで WinRM サービスが応答しません。この手順にはこのサービスが必要です。先にサービスを開始してください。</translation>
    </message>
    <message>
        <source>A policy of your organization decides this setting, so it cannot be changed here. Ask whoever manages these policies.</source>
        <translation>この設定は組織のポリシーで決められているので、ここでは変更できません。ポリシーの管理担当者に確認してください。</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeActions</name>
    <message>
        <source>A value that nobody may read cannot be written back.</source>
        <translation>だれも読み取れない値は、書き戻せません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a member.</source>
        <translation>「%1」は既にメンバーです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a member.</source>
        <translation>「%1」はメンバーではありません。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled, so it cannot be started.</source>
        <translation>サービス「%1」は無効になっているので、開始できません。</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeDialog</name>
    <message>
        <source>&amp;Start this example</source>
        <translation>この例を始める(&amp;S)</translation>
    </message>
    <message>
        <source>Practice with an example</source>
        <translation>例で練習する</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <translation>何を試しますか?</translation>
    </message>
    <message>
        <source>Each example is a small world of computers in memory: you see its error, check it and cure it. No real computer is asked or changed.</source>
        <translation>それぞれの例は、メモリの中にある小さなコンピューター環境です。エラーを見て、チェックし、直します。実際のコンピューターには、問い合わせも変更もしません。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, start it with Enter.</source>
        <translation>方向キーで例を選び、Enter キーで始めます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeDirectory</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no directory to ask.</source>
        <translation>「%1」はワークグループに属しています。問い合わせるディレクトリがありません。</translation>
    </message>
    <message>
        <source>No domain controller of &quot;%1&quot; answers.</source>
        <translation>「%1」のドメイン コントローラーが 1 つも応答しません。</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeManualSteps</name>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>「%1」に Windows Admin Center はインストールされていません。</translation>
    </message>
    <message>
        <source>A practice computer does not know the manual step &quot;%1&quot;.</source>
        <translation>練習用コンピューターは、手動の手順「%1」を知りません。</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeReads</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. It has no secure channel.</source>
        <translation>「%1」はワークグループに属しています。セキュリティで保護されたチャネルはありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no domain controller to compare with.</source>
        <translation>「%1」はワークグループに属しています。時計を比べるドメイン コントローラーがありません。</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeScenario</name>
    <message>
        <source>&quot;%1&quot; cannot be used as a practice world. %2</source>
        <translation>「%1」は練習環境として使えません。%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2</source>
        <translation>「%1」を開けません: %2</translation>
    </message>
    <message>
        <source>The file is larger than 8 MB.</source>
        <translation>ファイルが 8 MB を超えています。</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>JSON ではありません: %1 (%2 バイト目)。</translation>
    </message>
    <message>
        <source>It must hold one JSON object.</source>
        <translation>JSON オブジェクトが 1 つ必要です。</translation>
    </message>
    <message>
        <source>There is no practice scenario and no file &quot;%1&quot;. The scenarios are: %2.</source>
        <translation>練習シナリオもファイルも「%1」という名前では見つかりません。シナリオは次のとおりです: %2。</translation>
    </message>
    <message>
        <source>The person types the server&apos;s address, which proves no identity.</source>
        <translation>ユーザーがサーバーのアドレスを入力しており、アドレスでは身元を証明できません。</translation>
    </message>
    <message>
        <source>CredSSP is switched off on the gateway; everything else is set up.</source>
        <translation>ゲートウェイで CredSSP が無効です。ほかはすべて設定されています。</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock is 20 minutes behind the domain&apos;s time (that Windows then gives this message is unconfirmed).</source>
        <translation>ゲートウェイの時計がドメインの時刻より 20 分遅れています (このとき Windows がこのメッセージを出すことは、未確認です)。</translation>
    </message>
    <message>
        <source>The person types the cluster&apos;s name; only its nodes are registered and delegated.</source>
        <translation>ユーザーがクラスターの名前を入力していますが、登録と委任がされているのはノードだけです。</translation>
    </message>
    <message>
        <source>The gateway may not send credentials to the server: it was never put on the delegation list.</source>
        <translation>ゲートウェイはサーバーに資格情報を送信できません。サーバーが委任リストに一度も追加されていません。</translation>
    </message>
    <message>
        <source>Four nodes of a cluster: node2 has CredSSP off, node3 lacks its WSMAN names and may not register them.</source>
        <translation>クラスターの 4 つのノード: node2 では CredSSP が無効で、node3 には WSMAN 名がなく、自分で登録することも許可されていません。</translation>
    </message>
    <message>
        <source>The gateway&apos;s Windows speaks German; the server is missing in its delegation list.</source>
        <translation>ゲートウェイの Windows はドイツ語版です。サーバーがその委任リストにありません。</translation>
    </message>
    <message>
        <source>Everything is set up, and the connection works.</source>
        <translation>すべてが設定され、接続は正常です。</translation>
    </message>
    <message>
        <source>The person works through Windows Admin Center, but is neither a gateway administrator nor in its CredSSP group.</source>
        <translation>ユーザーは Windows Admin Center を使っていますが、ゲートウェイ管理者ではなく、CredSSP グループにも入っていません。</translation>
    </message>
    <message>
        <source>The server is in a workgroup; somebody made the NTLM-only list but not the switch that turns it on.</source>
        <translation>サーバーはワークグループに属しています。NTLM のみのリストは作成されていますが、それを有効にする設定がありません。</translation>
    </message>
    <message>
        <source>The server is in a workgroup, so nothing can prove its identity.</source>
        <translation>サーバーはワークグループに属しているので、身元を証明できるものがありません。</translation>
    </message>
    <message>
        <source>The delegation list of other teams has a gap in its numbering, and this server is missing in it.</source>
        <translation>ほかのチームの委任リストの番号に抜けがあり、このサーバーはリストにありません。</translation>
    </message>
    <message>
        <source>The server lacks the update against the CredSSP vulnerability of 2018, and the gateway refuses it.</source>
        <translation>サーバーに 2018 年の CredSSP の脆弱性に対する更新プログラムがなく、ゲートウェイがそのサーバーを拒否します。</translation>
    </message>
    <message>
        <source>The delegation list holds the servers of other teams, but not this one.</source>
        <translation>委任リストにほかのチームのサーバーはありますが、このサーバーはありません。</translation>
    </message>
    <message>
        <source>A policy of the domain forbids CredSSP on every computer and locks the setting.</source>
        <translation>ドメインのポリシーがすべてのコンピューターで CredSSP を禁止し、設定をロックしています。</translation>
    </message>
    <message>
        <source>A policy of the domain switches the delegation of fresh credentials off again at every refresh.</source>
        <translation>ドメインのポリシーが、更新のたびに新しい資格情報の委任を無効にします。</translation>
    </message>
    <message>
        <source>The server was installed anew; its WSMAN names still sit on the old account of the same name.</source>
        <translation>サーバーは新しくインストールし直されましたが、WSMAN 名が同じ名前の古いアカウントに残っています。</translation>
    </message>
    <message>
        <source>The server&apos;s WSMAN names were lost from the directory; WinRM registers them again when it starts.</source>
        <translation>サーバーの WSMAN 名がディレクトリから失われています。WinRM は開始時にそれらを登録し直します。</translation>
    </message>
    <message>
        <source>CredSSP was never enabled on the server; the gateway is ready.</source>
        <translation>サーバーで CredSSP が一度も有効にされていません。ゲートウェイは準備ができています。</translation>
    </message>
    <message>
        <source>The person types the short name; the full name is the one that is registered and delegated.</source>
        <translation>ユーザーが短い名前を入力していますが、登録と委任がされているのは完全な名前です。</translation>
    </message>
    <message>
        <source>Two accounts own the server&apos;s WSMAN name: its own and the service account svc-web.</source>
        <translation>サーバーの WSMAN 名が 2 つのアカウントに付いています。サーバー自身のアカウントと、サービス アカウント svc-web です。</translation>
    </message>
    <message>
        <source>The gateway connects to itself; its own WSMAN names are not in the directory, and it may not register them by itself.</source>
        <translation>ゲートウェイが自分自身に接続しています。その WSMAN 名がディレクトリになく、自分で登録することも許可されていません。</translation>
    </message>
    <message>
        <source>The server&apos;s WSMAN names are not in the directory, and the server may not register them by itself.</source>
        <translation>サーバーの WSMAN 名がディレクトリになく、サーバーが自分で登録することも許可されていません。</translation>
    </message>
    <message>
        <source>The server&apos;s password no longer matches the one in the domain: its secure channel is broken.</source>
        <translation>サーバーのパスワードがドメインのものと一致しなくなっています。セキュリティで保護されたチャネルが壊れています。</translation>
    </message>
    <message>
        <source>WinRM is stopped on the server, and only Remote Desktop gets there.</source>
        <translation>サーバーで WinRM が停止しており、リモート デスクトップでしか接続できません。</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeStore</name>
    <message>
        <source>The practice world could not be kept in &quot;%1&quot;: %2</source>
        <translation>練習環境を「%1」に保存できませんでした: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps the world of the scenario &quot;%2&quot;, not of &quot;%3&quot;. Name another file, or that scenario.</source>
        <translation>「%1」に保存されているのは、「%3」ではなく、シナリオ「%2」の環境です。別のファイルか、そのシナリオを指定してください。</translation>
    </message>
    <message>
        <source>There is no practice world in &quot;%1&quot;.</source>
        <translation>「%1」に練習環境がありません。</translation>
    </message>
    <message>
        <source>The scenario &quot;%1&quot; has no computer &quot;%2&quot;. Its client is &quot;%3&quot;.</source>
        <translation>シナリオ「%1」にコンピューター「%2」はありません。クライアントは「%3」です。</translation>
    </message>
</context>
<context>
    <name>credssp::ProtectedFolder</name>
    <message>
        <source>The folder &quot;%1&quot; leads to another place (a reparse point). Delete it as administrator and start again.</source>
        <translation>フォルダー「%1」は別の場所を指しています (再解析ポイント)。管理者として削除し、もう一度始めてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file where a folder must be. Delete it as administrator and start again.</source>
        <translation>「%1」はフォルダーであるべきですが、ファイルです。管理者として削除し、もう一度始めてください。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not belong to the administrators, so what lies in it cannot be trusted. Move it away as administrator and start again.</source>
        <translation>フォルダー &quot;%1&quot; は管理者のものではないため、その中身は信頼できません。管理者として移動し、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Others than administrators can write to the folder &quot;%1&quot;, so what lies in it cannot be trusted. Move it away as administrator and start again.</source>
        <translation>フォルダー &quot;%1&quot; には管理者以外も書き込めるため、その中身は信頼できません。管理者として移動し、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>credssp::PublicNetwork</name>
    <message>
        <source>A network connection of this computer is set to Public, and Windows does not open the firewall there (WinRM firewall exception).</source>
        <translation>このコンピューターのネットワーク接続の 1 つがパブリックに設定されており、Windows はその接続ではファイアウォールを開きません (WinRM ファイアウォールの例外)。</translation>
    </message>
    <message>
        <source>Windows opens no door for remote management in a network that it takes for a public one. Set the network connection to Private, or to Domain, first.</source>
        <translation>パブリックと見なすネットワークでは、Windows はリモート管理に入り口を開きません。まずネットワーク接続をプライベートまたはドメインに設定してください。</translation>
    </message>
</context>
<context>
    <name>credssp::QuotaLimit</name>
    <message>
        <source>The server has reached a limit for remote management (quota for shells, memory, operations or message size).</source>
        <translation>サーバーがリモート管理の制限に達しました (シェル、メモリ、操作、またはメッセージ サイズのクォータ)。</translation>
    </message>
    <message>
        <source>The server lets each person have only so many sessions, so much memory and so many requests at a time, and one of these limits is reached. Closing old sessions, or restarting the service, makes room.</source>
        <translation>サーバーは、1 人が使えるセッション、メモリ、要求の数を制限しており、そのどれかが上限に達しました。古いセッションを閉じるか、サービスを再起動すると空きができます。</translation>
    </message>
</context>
<context>
    <name>credssp::RegisterSpn</name>
    <message>
        <source>&quot;%1&quot; belongs to the account &quot;%2&quot; (%3). Nothing is registered before that is settled; see move-spn.</source>
        <translation>「%1」はアカウント「%2」(%3) に属しています。これが解決するまで、何も登録しません。move-spn を参照してください。</translation>
    </message>
    <message>
        <source>Register the missing service principal names</source>
        <translation>足りないサービス プリンシパル名を登録する</translation>
    </message>
    <message>
        <source>If you want the server to be able to prove who it is, then register its names (WSMAN service principal names) in the directory.</source>
        <translation>サーバーが自分の身元を証明できるようにするには、その名前 (WSMAN のサービス プリンシパル名) をディレクトリに登録してください。</translation>
    </message>
    <message>
        <source>Nobody owns these service principal names: %1.</source>
        <translation>次のサービス プリンシパル名は、どのアカウントにも属していません: %1。</translation>
    </message>
    <message>
        <source>Event 10154 says that the computer could not write them itself.</source>
        <translation>イベント 10154 によると、コンピューターは自分でそれらを書き込めませんでした。</translation>
    </message>
    <message>
        <source>No service principal name that could be looked up is missing.</source>
        <translation>調べることができたサービス プリンシパル名の中に、足りないものはありません。</translation>
    </message>
    <message>
        <source>Sign out and in again on &quot;%1&quot; before you try again: other sign-ins may still remember that the name was missing.</source>
        <translation>もう一度試す前に、「%1」でサインアウトし、もう一度サインインしてください。ほかのサインインは、名前がなかったことをまだ覚えているかもしれません。</translation>
    </message>
    <message>
        <source>Registering needs the right to write to these accounts in the directory.</source>
        <translation>登録するには、ディレクトリでこれらのアカウントに書き込む権限が必要です。</translation>
    </message>
    <message>
        <source>Every service principal name is registered where it belongs.</source>
        <translation>すべてのサービス プリンシパル名が正しい場所に登録されています。</translation>
    </message>
    <message>
        <source>The directory could not be asked for the service principal names, so it is not known what is missing.</source>
        <translation>サービス プリンシパル名をディレクトリに問い合わせることができなかったので、何が足りないかは不明です。</translation>
    </message>
</context>
<context>
    <name>credssp::RegistryGroup</name>
    <message>
        <source>Copy the key&apos;s path: %1</source>
        <translation>キーのパスをコピー: %1</translation>
    </message>
    <message>
        <source>Changes below %1</source>
        <translation>%1 の下の変更</translation>
    </message>
    <message numerus="yes">
        <source>= %n other entries stay</source>
        <translation>
            <numerusform>= ほかの %n 個のエントリはそのまま</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= %n entries stay</source>
        <translation>
            <numerusform>= %n 個のエントリはそのまま</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::RegistryModel</name>
    <message>
        <source>(default value)</source>
        <translation>(既定)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>credssp::RegistryTable</name>
    <message>
        <source>Registry values before and after</source>
        <translation>変更前と変更後のレジストリ値</translation>
    </message>
</context>
<context>
    <name>credssp::RemoteComputer</name>
    <message>
        <source>No computer was found under the name &quot;%1&quot;. Check how it is written.</source>
        <translation>「%1」という名前のコンピューターは見つかりませんでした。つづりを確認してください。</translation>
    </message>
    <message>
        <source>WinRM on &quot;%1&quot; does not answer. Check that the computer is switched on, that its service WinRM runs, and that no firewall is in between.</source>
        <translation>「%1」の WinRM が応答しません。コンピューターの電源が入っていること、サービス WinRM が実行中であること、途中にファイアウォールがないことを確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let you in. Sign in to Windows as an administrator of that computer, and try again.</source>
        <translation>「%1」にアクセスできません。そのコンピューターの管理者として Windows にサインインし、もう一度試してください。</translation>
    </message>
    <message>
        <source>The domain could not prove that &quot;%1&quot; is the computer it says it is (Kerberos).</source>
        <translation>ドメインは、「%1」が名乗っているとおりのコンピューターであることを証明できませんでした (Kerberos)。</translation>
    </message>
    <message>
        <source>Windows signs you in to &quot;%1&quot; only when the domain can prove which computer that is. Use the computer&apos;s full name instead of an address. This does not work for computers in a workgroup.</source>
        <translation>Windows は、それがどのコンピューターかをドメインが証明できる場合にだけ「%1」にサインインします。アドレスではなく、コンピューターの完全な名前を使ってください。ワークグループのコンピューターではこの方法は使えません。</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off on &quot;%1&quot;. Its administrator can switch it on there with Enable-PSRemoting.</source>
        <translation>「%1」では PowerShell リモート処理 (PowerShell Remoting) がオフになっています。そのコンピューターの管理者は Enable-PSRemoting でオンにできます。</translation>
    </message>
    <message>
        <source>Windows could not ask &quot;%1&quot;. It reports: %2</source>
        <translation>Windows は「%1」に問い合わせできませんでした。Windows の報告: %2</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered does not fit the question, so it is not used.</source>
        <translation>「%1」の応答は質問に合っていないため、使われません。</translation>
    </message>
    <message>
        <source>The version of tspkg.dll on &quot;%1&quot; (%2) does not tell whether the CredSSP update of 2018 is there.</source>
        <translation>「%1」の tspkg.dll のバージョン (%2) からは、2018 年の CredSSP 更新プログラムがあるかどうかわかりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup. It has no domain that could be asked.</source>
        <translation>「%1」はワークグループに属しています。問い合わせ先のドメインがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a domain controller. It has no secure channel that could be looked at.</source>
        <translation>「%1」はドメイン コントローラーです。確認できるセキュア チャネル (Secure Channel) がありません。</translation>
    </message>
    <message>
        <source>No domain controller told &quot;%1&quot; the time.</source>
        <translation>「%1」に時刻を知らせたドメイン コントローラーはありませんでした。</translation>
    </message>
    <message>
        <source>The registry of &quot;%1&quot; holds a value of a kind that PowerShell cannot hand over.</source>
        <translation>「%1」のレジストリには、PowerShell では受け渡しできない種類の値があります。</translation>
    </message>
    <message>
        <source>The local policy of &quot;%1&quot; is far larger than expected, so it was not read.</source>
        <translation>「%1」のローカル ポリシーは想定よりはるかに大きいため、読み取られませんでした。</translation>
    </message>
    <message>
        <source>A program of Windows on &quot;%1&quot; did not answer as expected.</source>
        <translation>「%1」の Windows のプログラムが想定どおりに応答しませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot tell this of itself.</source>
        <translation>これは「%1」自身からはわかりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have &quot;%2&quot;.</source>
        <translation>「%1」には「%2」がありません。</translation>
    </message>
    <message>
        <source>PowerShell on &quot;%1&quot; reports: %2</source>
        <translation>「%1」の PowerShell の報告: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now leads to another computer than before. Nothing of what it answered is used.</source>
        <translation>「%1」は今、以前とは別のコンピューターを指しています。その応答は一切使われません。</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered cannot be read, so it is not used.</source>
        <translation>「%1」の応答は読み取れないため、使われません。</translation>
    </message>
    <message>
        <source>Windows could not sign you in to &quot;%1&quot;. Check that a domain controller answers and that the clocks agree, or sign in to Windows again.</source>
        <translation>Windows は「%1」にサインインできませんでした。ドメイン コントローラーが応答すること、時計が合っていることを確認するか、Windows にサインインし直してください。</translation>
    </message>
    <message>
        <source>PowerShell runs with restrictions on &quot;%1&quot; (Constrained Language Mode), and they do not allow this.</source>
        <translation>「%1」では PowerShell が制限付きで動作しており (Constrained Language Mode)、これは許可されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let PowerShell run what this needs (execution policy).</source>
        <translation>「%1」では、これに必要なものを PowerShell で実行することが許可されていません (実行ポリシー、execution policy)。</translation>
    </message>
    <message>
        <source>This needs administrator rights on &quot;%1&quot;.</source>
        <translation>これには「%1」の管理者権限が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not said which computer it is. Nothing was changed.</source>
        <translation>「%1」は、どのコンピューターであるかを示していません。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now leads to another computer than before. Nothing was changed.</source>
        <translation>「%1」は今、以前とは別のコンピューターを指しています。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Windows on &quot;%1&quot; does not live in C:\Windows, so this program is not where it was shown to be. Nothing was changed.</source>
        <translation>「%1」の Windows は C:\Windows にないため、このプログラムは表示された場所にありません。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>This change of the registry of &quot;%1&quot; cannot be made over the network.</source>
        <translation>「%1」のレジストリに対するこの変更は、ネットワーク経由では行えません。</translation>
    </message>
</context>
<context>
    <name>credssp::RenameComputer</name>
    <message>
        <source>Give the server a new name (last resort)</source>
        <translation>サーバーに新しい名前を付ける (最後の手段)</translation>
    </message>
    <message>
        <source>If you want to get rid of records of an old computer of the same name and nothing cheaper helped, then give the server a new name.</source>
        <translation>同じ名前の古いコンピューターのレコードをなくす必要があり、より簡単な方法では効果がなかった場合は、サーバーに新しい名前を付けてください。</translation>
    </message>
    <message>
        <source>It is the last resort: everything that knows the server by its name must be changed with it.</source>
        <translation>これは最後の手段です。サーバーを名前で参照しているものを、すべて一緒に変更する必要があります。</translation>
    </message>
    <message>
        <source>A new name would not prove the server&apos;s identity either.</source>
        <translation>新しい名前にしても、サーバーの身元は証明されません。</translation>
    </message>
    <message>
        <source>Another account carries the server&apos;s name in the directory.</source>
        <translation>ディレクトリに、サーバーと同じ名前の別のアカウントがあります。</translation>
    </message>
    <message>
        <source>A record of an old computer of the same name could be in the way; the directory could not be asked.</source>
        <translation>同じ名前の古いコンピューターのレコードが妨げているかもしれません。ディレクトリには問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>No record of another computer is in the way of the server&apos;s name.</source>
        <translation>サーバーの名前を妨げている、ほかのコンピューターのレコードはありません。</translation>
    </message>
    <message>
        <source>The checks find nothing wrong on the server; it keeps its name.</source>
        <translation>チェックではサーバーに問題が見つかりません。サーバーの名前は変えません。</translation>
    </message>
    <message>
        <source>Try everything cheaper first: a service principal name that sits on the wrong account is moved with move-spn.</source>
        <translation>まず、より簡単な方法をすべて試してください。間違ったアカウントに付いているサービス プリンシパル名は、move-spn で移せます。</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a new name, for example &quot;%2&quot;</source>
        <translation>「%1」に新しい名前を付ける (例: 「%2」)</translation>
    </message>
    <message>
        <source>Agree on a new name with everybody who uses &quot;%1&quot;.</source>
        <translation>「%1」を使っているすべての人と、新しい名前について合意してください。</translation>
    </message>
    <message>
        <source>On &quot;%1&quot;, open Settings, System, About, and choose &quot;Rename this PC&quot;.</source>
        <translation>「%1」で [設定]、[システム]、[バージョン情報] の順に開き、[この PC の名前を変更] を選んでください。</translation>
    </message>
    <message>
        <source>Restart the server.</source>
        <translation>サーバーを再起動してください。</translation>
    </message>
    <message>
        <source>Change the name wherever it stands: in Windows Admin Center, in scripts, and in certificates.</source>
        <translation>Windows Admin Center、スクリプト、証明書など、名前が書かれているすべての場所で名前を変更してください。</translation>
    </message>
    <message>
        <source>Connect to the server under its new name.</source>
        <translation>新しい名前でサーバーに接続してください。</translation>
    </message>
    <message>
        <source>The old name is not given back: the records that were in its way are still there.</source>
        <translation>古い名前には戻しません。その名前の妨げになっていたレコードがまだ残っています。</translation>
    </message>
</context>
<context>
    <name>credssp::RepairDomainTrust</name>
    <message>
        <source>Repair the computer&apos;s trust with its domain</source>
        <translation>コンピューターとドメインの信頼関係を修復する</translation>
    </message>
    <message>
        <source>If you want the domain and the computer to know each other again, then give the computer a new password in the domain.</source>
        <translation>ドメインとコンピューターが再び互いを認識できるようにするには、ドメインでのコンピューターのパスワードを新しくしてください。</translation>
    </message>
    <message>
        <source>The trust with the domain (the secure channel) is broken on: %1.</source>
        <translation>次のコンピューターで、ドメインとの信頼関係 (セキュリティで保護されたチャネル) が壊れています: %1。</translation>
    </message>
    <message>
        <source>The directory has every name in its right place, and still the server does not accept what the domain issues for it: %1.</source>
        <translation>ディレクトリの名前はすべて正しい場所にありますが、ドメインが発行したものをサーバーが受け付けません: %1。</translation>
    </message>
    <message>
        <source>The trust with the domain is not known to be broken.</source>
        <translation>ドメインとの信頼関係が壊れているという情報はありません。</translation>
    </message>
    <message>
        <source>No computer that could be read has lost the trust of its domain.</source>
        <translation>読み取れたコンピューターの中に、ドメインとの信頼関係を失ったものはありません。</translation>
    </message>
    <message>
        <source>Repair the trust of &quot;%1&quot; with its domain</source>
        <translation>「%1」とドメインの信頼関係を修復する</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot; with a local administrator account, for example with Remote Desktop.</source>
        <translation>ローカルの管理者アカウントで「%1」にサインインしてください (例: リモート デスクトップ)。</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as administrator. Windows asks for the password in a window of its own; CredSSP Wizard never sees it.</source>
        <translation>Windows PowerShell を管理者として開いてください。パスワードは Windows が専用のウィンドウで尋ねます。CredSSP Wizard がパスワードを見ることはありません。</translation>
    </message>
    <message>
        <source>Run this command, and enter an account that may join computers to the domain: %1</source>
        <translation>このコマンドを実行し、コンピューターをドメインに参加させることができるアカウントを入力してください: %1</translation>
    </message>
    <message>
        <source>If the answer is not True: take the computer out of the domain, put it back in, and restart it.</source>
        <translation>結果が True でない場合: コンピューターをドメインから外し、もう一度参加させて、再起動してください。</translation>
    </message>
    <message>
        <source>On a domain controller this command does not work; turn to the domain&apos;s administrators.</source>
        <translation>ドメイン コントローラーでは、このコマンドは動作しません。ドメインの管理者に相談してください。</translation>
    </message>
    <message>
        <source>The old, broken password is of no use to anybody, so it is not brought back.</source>
        <translation>壊れた古いパスワードはだれの役にも立たないので、元に戻しません。</translation>
    </message>
</context>
<context>
    <name>credssp::Report</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>行うことはありませんでした。</translation>
    </message>
    <message>
        <source>This was interrupted before its end.</source>
        <translation>これは終わる前に中断されました。</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Confirmed plan</source>
        <translation>確認済みのプラン</translation>
    </message>
    <message>
        <source>How to undo</source>
        <translation>元に戻す方法</translation>
    </message>
    <message>
        <source>This session has been undone.</source>
        <translation>このセッションは元に戻されています。</translation>
    </message>
    <message>
        <source>What is still on</source>
        <translation>まだ有効なもの</translation>
    </message>
    <message>
        <source>Nothing that this session turned on is still on.</source>
        <translation>このセッションで有効にしたもので、まだ有効なものはありません。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this translation</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>CredSSP Wizard, session %1</source>
        <translation>CredSSP Wizard、セッション %1</translation>
    </message>
    <message>
        <source>Practice (%1): nothing here is real.</source>
        <translation>練習 (%1): ここにあるものはすべて本物ではありません。</translation>
    </message>
    <message>
        <source>The last line of the journal was cut off by a crash and is left out.</source>
        <translation>ジャーナルの最後の行はクラッシュで途切れているため、除いてあります。</translation>
    </message>
    <message>
        <source>Written by CredSSP Wizard.</source>
        <translation>CredSSP Wizard が作成しました。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Remedy: %1 (%2)</source>
        <translation>対処方法: %1 (%2)</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>コンピューター: %1</translation>
    </message>
    <message>
        <source>Started: %1, by %2</source>
        <translation>開始日時: %1、実行者: %2</translation>
    </message>
    <message>
        <source>Confirmed plan: %1</source>
        <translation>確認済みのプラン: %1</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Done: every change was made and read back.</source>
        <translation>完了: すべての変更を行い、読み直して確認しました。</translation>
    </message>
    <message>
        <source>A change failed. The steps below say how far it came.</source>
        <translation>変更の 1 つが失敗しました。どこまで進んだかは、下の手順に示されています。</translation>
    </message>
    <message>
        <source>Refused before a change: things were no longer as they had been shown.</source>
        <translation>変更の前に拒否: 表示されたときの状態ではなくなっていました。</translation>
    </message>
    <message>
        <source>Waiting: a person must still do something.</source>
        <translation>待機中: まだ人が行う作業があります。</translation>
    </message>
    <message>
        <source>Interrupted: it can be finished or undone.</source>
        <translation>中断: 最後まで実行するか、元に戻すことができます。</translation>
    </message>
    <message>
        <source>Undone: everything that can be given back was given back.</source>
        <translation>元に戻し済み: 元に戻せるものはすべて元に戻しました。</translation>
    </message>
    <message>
        <source>Partly undone: the steps below say what stayed.</source>
        <translation>一部を元に戻し済み: 何が残ったかは、下の手順に示されています。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>人の作業待ち</translation>
    </message>
    <message>
        <source>done, not proven</source>
        <translation>実行済み、未確認</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変更したもの</translation>
    </message>
    <message>
        <source>What was undone</source>
        <translation>元に戻したもの</translation>
    </message>
    <message>
        <source>What was finished later</source>
        <translation>後で完了したもの</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>この対処の目的</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>見つかった問題</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>リスクなし</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>低リスク</translation>
    </message>
    <message>
        <source>restarts something</source>
        <translation>再起動を伴う</translation>
    </message>
    <message>
        <source>weakens security</source>
        <translation>セキュリティが弱まる</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>local policy</source>
        <translation>ローカル ポリシー</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>PowerShell on %1, as administrator</source>
        <translation>%1 の PowerShell (管理者として)</translation>
    </message>
    <message>
        <source>PowerShell on %1</source>
        <translation>%1 の PowerShell</translation>
    </message>
    <message>
        <source>Program on %1, as administrator</source>
        <translation>%1 のプログラム (管理者として)</translation>
    </message>
    <message>
        <source>Program on %1</source>
        <translation>%1 のプログラム</translation>
    </message>
    <message>
        <source>The same in PowerShell, for reference</source>
        <translation>PowerShell での同じ操作 (参考)</translation>
    </message>
    <message>
        <source>A person does this on %1</source>
        <translation>%1 で人が行う作業</translation>
    </message>
    <message>
        <source>Done except for what you left out: every other change was made and read back.</source>
        <translation>除外したもの以外は完了: ほかのすべての変更を行い、読み直して確認しました。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message numerus="yes">
        <source>CredSSP Wizard, %n session(s)</source>
        <translation>
            <numerusform>CredSSP Wizard、%n 個のセッション</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decided on %2 to leave CredSSP on: %3</source>
        <translation>%1 が %2 に、CredSSP を有効のままにすることを決めました: %3</translation>
    </message>
    <message>
        <source>very likely, %1 %</source>
        <translation>可能性が非常に高い、%1%</translation>
    </message>
    <message>
        <source>likely, %1 %</source>
        <translation>可能性が高い、%1%</translation>
    </message>
    <message>
        <source>possible, %1 %</source>
        <translation>可能性あり、%1%</translation>
    </message>
    <message>
        <source>The same for the registry (HKLM) in PowerShell, for reference; it has no command for the local policy</source>
        <translation>レジストリ (HKLM) について PowerShell で同じことをする場合 (参考)。ローカル ポリシー用のコマンドはありません</translation>
    </message>
    <message>
        <source>done, as a person reports</source>
        <translation>実行済み (人からの報告)</translation>
    </message>
    <message>
        <source>failed, as a person reports</source>
        <translation>失敗 (人からの報告)</translation>
    </message>
    <message>
        <source>Done: every change was made. What was done on %1 is reported by a person and was not read back; everything else was.</source>
        <translation>完了: すべての変更を行いました。%1 で行われたことは人からの報告で、読み直していません。ほかはすべて読み直して確認しました。</translation>
    </message>
</context>
<context>
    <name>credssp::ResetCredSsp</name>
    <message>
        <source>Switch CredSSP on where it is missing</source>
        <translation>CredSSP を、無効になっている側で有効にする</translation>
    </message>
    <message>
        <source>If you want to hand your sign-in to the server again, then turn on CredSSP on both sides and allow it for exactly this server.</source>
        <translation>サインイン情報を再びサーバーに渡せるようにするには、両方の側で CredSSP を有効にし、このサーバーに対してだけ許可してください。</translation>
    </message>
    <message>
        <source>CredSSP is off on &quot;%1&quot;, which sends the sign-in.</source>
        <translation>サインイン情報を送信する「%1」で、CredSSP が無効です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept CredSSP.</source>
        <translation>「%1」は CredSSP を受け入れません。</translation>
    </message>
    <message>
        <source>CredSSP is enabled on both sides and allowed for the server.</source>
        <translation>CredSSP は両方の側で有効で、このサーバーに対して許可されています。</translation>
    </message>
    <message>
        <source>Nothing points to CredSSP being off.</source>
        <translation>CredSSP が無効であることを示すものはありません。</translation>
    </message>
    <message>
        <source>CredSSP hands your complete sign-in to the server. Turn it off again when the task is done.</source>
        <translation>CredSSP は完全なサインイン情報をサーバーに渡します。作業が終わったら、再び無効にしてください。</translation>
    </message>
    <message>
        <source>CredSSP is already enabled on both sides, and the list names the servers.</source>
        <translation>CredSSP は両方の側で既に有効で、リストにサーバーが入っています。</translation>
    </message>
    <message>
        <source>A policy decides this setting. It would refuse the change or take it back.</source>
        <translation>この設定はポリシーで決められています。ポリシーは変更を拒否するか、元に戻します。</translation>
    </message>
    <message>
        <source>Passing on a new sign-in (AllowFreshCredentials) is not switched on.</source>
        <translation>新しいサインイン情報を渡す設定 (AllowFreshCredentials) が有効になっていません。</translation>
    </message>
    <message>
        <source>The list of allowed servers does not name &quot;%1&quot;.</source>
        <translation>許可されたサーバーのリストに「%1」がありません。</translation>
    </message>
    <message>
        <source>Turn on CredSSP on &quot;%1&quot; by hand</source>
        <translation>「%1」で CredSSP を手動で有効にする</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot;, for example with Remote Desktop.</source>
        <translation>「%1」にサインインしてください (例: リモート デスクトップ)。</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator.</source>
        <translation>PowerShell を管理者として開いてください。</translation>
    </message>
    <message>
        <source>Run this command: %1</source>
        <translation>このコマンドを実行してください: %1</translation>
    </message>
    <message>
        <source>It was switched on by hand, so it is switched off by hand: %1</source>
        <translation>手動で有効にしたので、無効にするのも手動です: %1</translation>
    </message>
    <message>
        <source>CredSSP is already enabled on &quot;%1&quot;, and the list names the servers. Whether every server accepts CredSSP could not be read.</source>
        <translation>「%1」では CredSSP が既に有効で、一覧にはサーバーが記載されています。すべてのサーバーが CredSSP を受け付けるかどうかは読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>credssp::RestartComputers</name>
    <message>
        <source>Restart the computers</source>
        <translation>コンピューターを再起動する</translation>
    </message>
    <message>
        <source>If you want Windows to forget what it remembers wrongly, then restart the server and this computer.</source>
        <translation>Windows が誤って覚えている内容を忘れさせるには、サーバーとこのコンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>Nothing points to something that a restart would clear.</source>
        <translation>再起動で解消するものがあることを示す情報はありません。</translation>
    </message>
    <message>
        <source>A restart does not give &quot;%1&quot; an identity that can be proven.</source>
        <translation>再起動しても、「%1」の身元が証明できるようにはなりません。</translation>
    </message>
    <message>
        <source>This error does not go away with a restart.</source>
        <translation>このエラーは再起動では解消しません。</translation>
    </message>
    <message>
        <source>Windows remembers tickets and refusals until it is restarted; one of them may be out of date.</source>
        <translation>Windows は再起動されるまで、チケットと拒否の結果を覚えています。その中に古くなったものがあるかもしれません。</translation>
    </message>
    <message>
        <source>Everybody who works on these computers is interrupted.</source>
        <translation>これらのコンピューターで作業している人は、全員が中断されます。</translation>
    </message>
    <message>
        <source>Save all work first. Programs are closed without asking, and sessions to these computers drop.</source>
        <translation>先にすべての作業内容を保存してください。プログラムは確認なしに閉じられ、これらのコンピューターへのセッションは切断されます。</translation>
    </message>
    <message>
        <source>Servers on which the checks find nothing wrong are not restarted.</source>
        <translation>チェックで問題が見つからないサーバーは再起動しません。</translation>
    </message>
    <message>
        <source>When this computer has restarted, open CredSSP Wizard again; it finishes what was begun.</source>
        <translation>このコンピューターが再起動したら、CredSSP Wizard をもう一度開いてください。開始した作業を最後まで実行します。</translation>
    </message>
</context>
<context>
    <name>credssp::RestartWinRm</name>
    <message>
        <source>Start or restart the WinRM service</source>
        <translation>WinRM サービスを開始または再起動する</translation>
    </message>
    <message>
        <source>If you want the server to answer and to register its own names, then start its remote management service (WinRM) anew.</source>
        <translation>サーバーが応答し、自分の名前を登録するようにするには、リモート管理サービス (WinRM) を開始し直してください。</translation>
    </message>
    <message>
        <source>The WinRM service is stopped on: %1.</source>
        <translation>次のコンピューターで WinRM サービスが停止しています: %1。</translation>
    </message>
    <message>
        <source>A service principal name is missing, and WinRM registers it when it starts: %1.</source>
        <translation>サービス プリンシパル名が足りません。WinRM は開始時にそれを登録します: %1。</translation>
    </message>
    <message>
        <source>The computer was not allowed to write its own service principal names, so restarting WinRM does not bring them: %1.</source>
        <translation>コンピューターが自分のサービス プリンシパル名を書き込むことを許可されなかったので、WinRM を再起動しても登録されません: %1。</translation>
    </message>
    <message>
        <source>The WinRM service is stopped on &quot;%1&quot;; commands that set up CredSSP there need it.</source>
        <translation>「%1」で WinRM サービスが停止しています。そこで CredSSP を設定するコマンドには、このサービスが必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer on WinRM&apos;s port, and its service could not be asked; it may be stopped.</source>
        <translation>「%1」が WinRM のポートで応答せず、サービスの状態も確認できませんでした。停止しているかもしれません。</translation>
    </message>
    <message>
        <source>WinRM is running, and no service principal name is missing.</source>
        <translation>WinRM は実行中で、足りないサービス プリンシパル名はありません。</translation>
    </message>
    <message>
        <source>Afterwards, connect to the server again in Windows Admin Center.</source>
        <translation>その後、Windows Admin Center でサーバーにもう一度接続してください。</translation>
    </message>
    <message>
        <source>WinRM is running, and it was not allowed to write the names that are missing. Restarting it changes nothing.</source>
        <translation>WinRM は実行中で、足りない名前を書き込むことを許可されませんでした。再起動しても何も変わりません。</translation>
    </message>
    <message>
        <source>WinRM is running and needs no restart.</source>
        <translation>WinRM は実行中で、再起動の必要はありません。</translation>
    </message>
    <message>
        <source>All remote sessions to &quot;%1&quot; drop: PowerShell remoting, Windows Admin Center, and whatever else uses WinRM.</source>
        <translation>「%1」へのリモート セッションはすべて切断されます。PowerShell リモート処理、Windows Admin Center、そのほか WinRM を使うものすべてが対象です。</translation>
    </message>
    <message>
        <source>Start the WinRM service on &quot;%1&quot; by hand</source>
        <translation>「%1」で WinRM サービスを手動で開始する</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot; with Remote Desktop.</source>
        <translation>リモート デスクトップで「%1」にサインインしてください。</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator.</source>
        <translation>PowerShell を管理者として開いてください。</translation>
    </message>
    <message>
        <source>Run this command: %1</source>
        <translation>このコマンドを実行してください: %1</translation>
    </message>
    <message>
        <source>A restart cannot be taken back.</source>
        <translation>再起動は元に戻せません。</translation>
    </message>
    <message>
        <source>If the service was stopped before, run this command in PowerShell as administrator: %1</source>
        <translation>以前にサービスが停止していた場合は、PowerShell で管理者としてこのコマンドを実行してください: %1</translation>
    </message>
</context>
<context>
    <name>credssp::ResultModel</name>
    <message>
        <source>Was it taken back?</source>
        <translation>元に戻りましたか?</translation>
    </message>
    <message>
        <source>Is CredSSP off again?</source>
        <translation>CredSSP は再び無効になりましたか?</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>うまくいきましたか?</translation>
    </message>
    <message>
        <source>First comes what was read back. Whether it helped, only you can see.</source>
        <translation>最初に、読み直した結果を示します。効果があったかどうかは、あなたにしかわかりません。</translation>
    </message>
    <message>
        <source>This is what was read back from the computers.</source>
        <translation>コンピューターから読み直した結果です。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>まだ何も行われていません。</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>行うことはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Everything was done, but %n change(s) cannot be read back here and are not proven.</source>
        <translation>
            <numerusform>すべて実行しましたが、%n 件の変更はここでは読み直せないので、確認できていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>%n 件の変更を元に戻しました。すべて読み直し、表示されたとおりであることを確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>%n 件の変更を実行しました。すべて読み直し、表示されたとおりであることを確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken back.</source>
        <translation>元に戻せなかったものがあります。</translation>
    </message>
    <message>
        <source>You still have to do something yourself; then the rest can follow.</source>
        <translation>まだ自分で行う作業があります。その後、残りを続けられます。</translation>
    </message>
    <message>
        <source>Not everything was done. The rest can be done now, or be left.</source>
        <translation>すべては完了していません。残りは、今実行することも、そのままにすることもできます。</translation>
    </message>
    <message>
        <source>Take back the &amp;rest</source>
        <translation>残りを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Do the &amp;rest</source>
        <translation>残りを実行(&amp;R)</translation>
    </message>
    <message>
        <source>The connection is being tried…</source>
        <translation>接続を試しています…</translation>
    </message>
    <message>
        <source>Connected. It works now.</source>
        <translation>接続しました。正常に動作しています。</translation>
    </message>
    <message>
        <source>Not connected. This is what came back:</source>
        <translation>接続できませんでした。次のエラーが返されました:</translation>
    </message>
    <message>
        <source>This error is not known here; the checks alone decide what helps.</source>
        <translation>このエラーはここでは不明です。チェックの結果だけで対処方法を決めます。</translation>
    </message>
    <message>
        <source>This is the error that was there before: %1</source>
        <translation>これは以前と同じエラーです: %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>The last page says what was changed and what is still on.</source>
        <translation>最後のページに、変更したものと、まだ有効なものが示されます。</translation>
    </message>
    <message>
        <source>The computers are read again, and the next remedy is looked for with what was learnt. What was changed so far stays, and can be taken back at the end.</source>
        <translation>コンピューターをもう一度読み取り、わかったことを使って次の対処方法を探します。これまでの変更はそのまま残り、最後に元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find the next remedy</source>
        <translation>次の対処方法を探す(&amp;N)</translation>
    </message>
    <message>
        <source>PowerShell is open in a window of its own. Sign in there; what comes of it appears here.</source>
        <translation>PowerShell が専用のウィンドウで開いています。そこでサインインしてください。結果はここに表示されます。</translation>
    </message>
    <message>
        <source>The connection was not tried.</source>
        <translation>接続は試されませんでした。</translation>
    </message>
</context>
<context>
    <name>credssp::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was read back</source>
        <translation>読み直した結果</translation>
    </message>
    <message>
        <source>Now try again what failed</source>
        <translation>失敗した操作をもう一度試してください</translation>
    </message>
    <message>
        <source>For example the Create Cluster wizard. What happens?</source>
        <translation>例: クラスターの作成ウィザード。どうなりますか?</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>接続を試す(&amp;T)</translation>
    </message>
    <message>
        <source>In practice only: tries the connection between the practice computers and chooses the answer.</source>
        <translation>練習のときだけ使えます。練習用コンピューターの間の接続を試し、答えを選びます。</translation>
    </message>
    <message>
        <source>It &amp;works</source>
        <translation>正常に動作する(&amp;W)</translation>
    </message>
    <message>
        <source>Then this is done.</source>
        <translation>これで完了です。</translation>
    </message>
    <message>
        <source>The &amp;same error</source>
        <translation>同じエラー(&amp;S)</translation>
    </message>
    <message>
        <source>Then something else is the cause.</source>
        <translation>原因はほかにあります。</translation>
    </message>
    <message>
        <source>&amp;Another error</source>
        <translation>別のエラー(&amp;A)</translation>
    </message>
    <message>
        <source>One hurdle is gone; paste the next one.</source>
        <translation>障害が 1 つなくなりました。次のエラーを貼り付けてください。</translation>
    </message>
    <message>
        <source>What Windows prints</source>
        <translation>Windows の表示内容</translation>
    </message>
    <message>
        <source>Paste the other error here</source>
        <translation>ここに別のエラーを貼り付けてください</translation>
    </message>
    <message>
        <source>The other error</source>
        <translation>別のエラー</translation>
    </message>
    <message>
        <source>It is recognized while you type.</source>
        <translation>入力と同時に認識します。</translation>
    </message>
    <message>
        <source>Every change was read back from the computers; the list says what was found. Whether that helped shows only when what failed is tried again. Do that now, come back, and choose what happened. Nothing is changed on this page.</source>
        <translation>すべての変更をコンピューターから読み直しました。一覧に、その結果が示されています。効果があったかどうかは、失敗した操作をもう一度試さないとわかりません。今試して、ここに戻り、どうなったかを選んでください。このページでは何も変更されません。</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>待つのをやめる(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try the second hop</source>
        <translation>セカンド ホップを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Shows what will run. Then PowerShell opens in a window, and you sign in there.</source>
        <translation>実行される内容を表示します。その後 PowerShell がウィンドウで開くので、そこでサインインします。</translation>
    </message>
</context>
<context>
    <name>credssp::ReviewModel</name>
    <message>
        <source>The second window could not be opened. Nothing was changed.</source>
        <translation>2 つ目のウィンドウを開けませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file for it could not be written: %1</source>
        <translation>そのためのファイルを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>The second window was closed, and nothing was changed in it.</source>
        <translation>2 つ目のウィンドウは閉じられました。そのウィンドウでは何も変更されていません。</translation>
    </message>
    <message>
        <source>The second window was not opened. Nothing was changed.</source>
        <translation>2 つ目のウィンドウは開かれませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>This window no longer waits. Close the second window before you go on here.</source>
        <translation>このウィンドウは待機を終了しました。ここで続行する前に、2 つ目のウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>The second window was closed before everything was done.</source>
        <translation>すべてが完了する前に、2 つ目のウィンドウが閉じられました。</translation>
    </message>
    <message>
        <source>The computers are being asked what is there now.</source>
        <translation>現在の内容をコンピューターに問い合わせています。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on %1.</source>
        <comment>one computer, by its name</comment>
        <translation>
            <numerusform>%1 で %n 件の変更があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), on %1 computers.</source>
        <comment>at least two computers</comment>
        <translation>
            <numerusform>%1 台のコンピューターで %n 件の変更があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read every change.</source>
        <translation>すべての変更を読みました。</translation>
    </message>
    <message numerus="yes">
        <source>You have read %1 of %n change(s).</source>
        <translation>
            <numerusform>%n 件中 %1 件の変更を読みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has changed something since. Nothing was taken back.</source>
        <translation>その後、だれかが何かを変更しています。何も元に戻していません。</translation>
    </message>
    <message>
        <source>Take back &amp;only what is unchanged</source>
        <translation>変わっていないものだけ元に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>There is nothing to show: the changes could not be worked out.</source>
        <translation>表示するものがありません。変更内容を調べられませんでした。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>A second window has been opened with administrator rights.</source>
        <translation>管理者権限を持つ 2 つ目のウィンドウを開きました。</translation>
    </message>
    <message>
        <source>Make the changes there. This window waits, and goes on when the other one is closed.</source>
        <translation>変更はそのウィンドウで実行してください。このウィンドウは待機し、そのウィンドウが閉じられたら続行します。</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>待機をやめる(&amp;W)</translation>
    </message>
    <message>
        <source>There are no changes to show yet.</source>
        <translation>表示する変更がまだありません。</translation>
    </message>
    <message>
        <source>Go back and choose what is to be done.</source>
        <translation>戻って、何をするかを選んでください。</translation>
    </message>
    <message>
        <source>You can read them here and save them as a PowerShell script.</source>
        <translation>ここで内容を読み、PowerShell スクリプトとして保存できます。</translation>
    </message>
    <message>
        <source>These changes need administrator rights, which this window lacks.</source>
        <translation>これらの変更には管理者権限が必要ですが、このウィンドウにはありません。</translation>
    </message>
    <message>
        <source>Close the window and start CredSSP Wizard as administrator. Nothing is lost: what was begun is offered again.</source>
        <translation>ウィンドウを閉じて、CredSSP Wizard を管理者として起動してください。何も失われません。始めた作業は、もう一度表示されます。</translation>
    </message>
    <message>
        <source>These are not the changes that you saw in the first window.</source>
        <translation>これらは、最初のウィンドウで見た変更とは違います。</translation>
    </message>
    <message>
        <source>Something on the computers has changed in between. What you see here is what would be made now.</source>
        <translation>その間に、コンピューターで何かが変わりました。ここに表示されているのは、今実行した場合の変更です。</translation>
    </message>
    <message>
        <source>&amp;Close and go on in the first window</source>
        <translation>閉じて最初のウィンドウで続行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>Continue as &amp;administrator</source>
        <translation>管理者として続行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take back the changes</source>
        <translation>変更を元に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make the changes</source>
        <translation>変更を実行(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n change(s)</source>
        <translation>
            <numerusform>%n 件の変更を元に戻す(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n change(s)</source>
        <translation>
            <numerusform>%n 件の変更を実行(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>ファイル %1 を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>行うことはありません。</translation>
    </message>
</context>
<context>
    <name>credssp::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Review every change</source>
        <translation>すべての変更を確認</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Open each change, or tick that you have read it; then the button below wakes.</source>
        <translation>まだ何も行われていません。それぞれの変更を開くか、読んだことを示すチェックを付けてください。すると、下のボタンが使えるようになります。</translation>
    </message>
    <message>
        <source>The computers are being asked</source>
        <translation>コンピューターに問い合わせています</translation>
    </message>
    <message>
        <source>The changes, one after the other</source>
        <translation>変更 (実行順)</translation>
    </message>
    <message>
        <source>&amp;Save as PowerShell script</source>
        <translation>PowerShell スクリプトとして保存(&amp;S)</translation>
    </message>
    <message>
        <source>Writes the same changes into a file that you can read or pass on.</source>
        <translation>同じ変更をファイルに書き込みます。ファイルは、読んだりほかの人に渡したりできます。</translation>
    </message>
    <message>
        <source>This page shows every change before anything happens: the command, every registry value before and after, the risk, and how it is undone. Nothing has been changed so far. Open a change with &quot;Show exactly what happens&quot;, or tick &quot;I have read this&quot;. When all are read, the button at the bottom wakes. You can also save the same changes as a PowerShell script and have somebody else look at them.</source>
        <translation>このページには、すべての変更が実行前に示されます。コマンド、変更前と変更後のレジストリ値、リスク、元に戻す方法がわかります。まだ何も変更されていません。「実行内容を詳しく表示」で変更を開くか、「読みました」にチェックを付けてください。すべて読むと、下部のボタンが使えるようになります。同じ変更を PowerShell スクリプトとして保存し、ほかの人に見てもらうこともできます。</translation>
    </message>
    <message>
        <source>Good to know before you go on</source>
        <translation>続行する前に知っておくとよいこと</translation>
    </message>
    <message>
        <source>Turn it off also for these servers?</source>
        <translation>次のサーバーについても無効にしますか?</translation>
    </message>
    <message>
        <source>Others have set them up. Without a tick nothing is taken from them.</source>
        <translation>ほかの人が設定したものです。チェックを付けなければ、これらのサーバーからは何も削除しません。</translation>
    </message>
    <message>
        <source>Turn it off also for %1</source>
        <translation>%1 についても無効にする</translation>
    </message>
    <message>
        <source>Save as PowerShell script</source>
        <translation>PowerShell スクリプトとして保存</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell スクリプト (*.ps1)</translation>
    </message>
    <message>
        <source>The script was saved as %1.</source>
        <translation>スクリプトを %1 として保存しました。</translation>
    </message>
    <message>
        <source>A person makes these changes there, with a script that the next page gives out. What its answer says counts as reported by a person, not as read back.</source>
        <translation>これらの変更は、次のページで得られるスクリプトを使って、人がそこで行います。その回答の内容は、読み直したものではなく、人からの報告として扱われます。</translation>
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
        <translation>コンピューター: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>プラン: %1</translation>
    </message>
    <message>
        <source>Practice: these computers are not real.</source>
        <translation>練習: これらのコンピューターは本物ではありません。</translation>
    </message>
    <message>
        <source>The wizard&apos;s own run of this plan looks again before each change, reads back what it changed, writes a journal, and can undo it. This script does none of that.</source>
        <translation>ウィザードでこのプランを実行すると、それぞれの変更の前にもう一度確認し、変更したものを読み直し、ジャーナルに書き込み、元に戻すことができます。このスクリプトは、そのどれも行いません。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>There is nothing to do: %1</source>
        <translation>行うことはありません: %1</translation>
    </message>
    <message>
        <source>It has a part for each computer, in the order in which they must be run. -Part says with which one to begin.</source>
        <translation>コンピューターごとに部分があり、実行する順に並んでいます。どの部分から始めるかは -Part で指定します。</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>部分 %1/%2: %3</translation>
    </message>
    <message>
        <source>Part %1 of this script is for the computer &quot;%2&quot;, and this is another one. Copy the script there and run it with -Part %1.</source>
        <translation>このスクリプトの部分 %1 はコンピューター「%2」用ですが、ここは別のコンピューターです。スクリプトをそのコンピューターにコピーし、-Part %1 を付けて実行してください。</translation>
    </message>
    <message>
        <source>This script is for the computer &quot;%1&quot;, and this is another one. Copy it there and run it there.</source>
        <translation>このスクリプトはコンピューター「%1」用ですが、ここは別のコンピューターです。そのコンピューターにコピーして、そこで実行してください。</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <translation>手順 %1/%2、%3: %4</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>リスク: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>The wizard does this by itself; this is the same in PowerShell.</source>
        <translation>これはウィザード自体が行う操作です。PowerShell では次のようになります。</translation>
    </message>
    <message>
        <source>The wizard also keeps the local policy in step; this script does not reach it.</source>
        <translation>ウィザードはローカル ポリシーも同じ内容に保ちます。このスクリプトはローカル ポリシーを変更しません。</translation>
    </message>
    <message>
        <source>Step %1 failed. Nothing after it was done.</source>
        <translation>手順 %1 は失敗しました。その後の手順は実行されていません。</translation>
    </message>
    <message>
        <source>By hand, on %1:</source>
        <translation>%1 で手動で行う作業:</translation>
    </message>
    <message>
        <source>Step %1 is done by hand (%2). Press Enter when it is done</source>
        <translation>手順 %1 は手動で行います (%2)。終わったら Enter キーを押してください</translation>
    </message>
</context>
<context>
    <name>credssp::SecondHop</name>
    <message>
        <source>The server could not pass your user name and password on to the next computer (second hop).</source>
        <translation>サーバーは、ユーザー名とパスワードを次のコンピューターに渡せませんでした (2 番目のホップ)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share and no computer. Type \\computer\share, or a computer&apos;s name, or nothing.</source>
        <translation>「%1」は共有でもコンピューターでもありません。\\コンピューター\共有、コンピューター名を入力するか、空のままにしてください。</translation>
    </message>
    <message>
        <source>No folder for the answer could be made: %1</source>
        <translation>回答用のフォルダーを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>Sign in at %1. CredSSP passes this password on to it.</source>
        <translation>%1 にサインインしてください。CredSSP はこのパスワードをそこへ渡します。</translation>
    </message>
    <message>
        <source>Press Enter to close this window</source>
        <translation>Enter キーを押すとこのウィンドウが閉じます</translation>
    </message>
    <message>
        <source>The PowerShell window was closed before it had an answer.</source>
        <translation>PowerShell のウィンドウは、回答が出る前に閉じられました。</translation>
    </message>
    <message>
        <source>What the PowerShell window left is no answer to this question.</source>
        <translation>PowerShell のウィンドウが残したものは、この問いへの回答ではありません。</translation>
    </message>
    <message>
        <source>Nobody signed in, so nothing was tried.</source>
        <translation>だれもサインインしなかったため、何も試されませんでした。</translation>
    </message>
    <message>
        <source>Windows did not open PowerShell: %1</source>
        <translation>Windows は PowerShell を開きませんでした: %1</translation>
    </message>
    <message>
        <source>You are signed in to the server, but your password is not there. So the server cannot open a share or reach another computer in your name; CredSSP is made for this.</source>
        <translation>サーバーにサインインしていますが、パスワードはそこにありません。そのためサーバーは、あなたの代わりに共有を開いたり、別のコンピューターに接続したりできません。CredSSP はそのためのものです。</translation>
    </message>
</context>
<context>
    <name>credssp::SecondHopDialog</name>
    <message>
        <source>Try the second hop</source>
        <translation>セカンド ホップを試す</translation>
    </message>
    <message>
        <source>Does it work from this computer to the server, and on from there?</source>
        <translation>このコンピューターからサーバーへ、そしてその先へ届きますか?</translation>
    </message>
    <message>
        <source>PowerShell opens in a window of its own and signs in at the server with CredSSP. Windows asks for the password there; this program never sees it. Nothing is changed.</source>
        <translation>PowerShell が専用のウィンドウで開き、CredSSP でサーバーにサインインします。パスワードはそこで Windows が尋ね、このプログラムがそれを見ることはありません。何も変更されません。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>To the &amp;server:</source>
        <translation>サーバーへ(&amp;S):</translation>
    </message>
    <message>
        <source>\\computer\share, a computer&apos;s name, or nothing</source>
        <translation>\\コンピューター\共有、コンピューター名、または空</translation>
    </message>
    <message>
        <source>Where to go on to from the server</source>
        <translation>サーバーからどこへ進むか</translation>
    </message>
    <message>
        <source>And &amp;on to:</source>
        <translation>その先(&amp;O):</translation>
    </message>
    <message>
        <source>PowerShell, in a window that you see</source>
        <translation>PowerShell (見えるウィンドウで)</translation>
    </message>
    <message>
        <source>Open &amp;PowerShell</source>
        <translation>PowerShell を開く(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>credssp::SecondWindow</name>
    <message>
        <source>Ordinary users may write into the folder of this program.</source>
        <translation>このプログラムのフォルダーに、一般ユーザーが書き込めます。</translation>
    </message>
    <message>
        <source>Whoever replaced a file there would get administrator rights as soon as you continue. To be safe, have an administrator move the folder &quot;%1&quot; below Program Files and start the program there. Going on is your choice.</source>
        <translation>続行すると、だれかがそこのファイルを置き換えていた場合、その人に管理者権限が渡ってしまいます。安全のため、管理者に依頼して、フォルダー「%1」を Program Files の下に移動し、そこからプログラムを起動してください。続行するかどうかは、あなたが決めてください。</translation>
    </message>
    <message>
        <source>&amp;Continue all the same</source>
        <translation>このまま続行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>このウィンドウに残る(&amp;S)</translation>
    </message>
    <message>
        <source>You stayed in this window. Nothing was changed.</source>
        <translation>このウィンドウに残りました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The session file &quot;%1&quot; cannot be read.</source>
        <translation>セッション ファイル「%1」を読み取れません。</translation>
    </message>
</context>
<context>
    <name>credssp::SecureChannel</name>
    <message>
        <source>The trust with &quot;%1&quot; was whole when it was last used. Only an administrator can have a domain controller confirm that it still is.</source>
        <translation>「%1」との信頼関係は、最後に使われたときは正常でした。今も正常であることをドメイン コントローラーに確認させることができるのは、管理者だけです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a domain controller. Only other computers have a secure channel.</source>
        <translation>「%1」はドメイン コントローラーです。セキュリティで保護されたチャネルがあるのは、ほかのコンピューターだけです。</translation>
    </message>
</context>
<context>
    <name>credssp::SecureChannelCheck</name>
    <message>
        <source>&quot;%1&quot; could not open the ticket that the domain issued for it. Where its service names are in the right place, its trust with the domain is broken.</source>
        <translation>「%1」は、ドメインが自分に発行したチケットを開けませんでした。サービス名が正しい場所にある場合は、ドメインとの信頼関係が壊れています。</translation>
    </message>
    <message>
        <source>It is not known whether the domain still trusts &quot;%1&quot;.</source>
        <translation>ドメインがまだ「%1」を信頼しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no trust with a domain.</source>
        <translation>「%1」には、ドメインとの信頼関係がありません。</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>このコンピューターはワークグループに属しています。</translation>
    </message>
    <message>
        <source>No domain controller answers, so nobody can say.</source>
        <translation>ドメイン コントローラーが応答しないので、判断できません。</translation>
    </message>
    <message>
        <source>The domain trusts &quot;%1&quot;.</source>
        <translation>ドメインは「%1」を信頼しています。</translation>
    </message>
    <message>
        <source>A domain controller confirmed it (the secure channel is whole).</source>
        <translation>ドメイン コントローラーがこれを確認しました (セキュリティで保護されたチャネルは正常です)。</translation>
    </message>
    <message>
        <source>The domain does not trust &quot;%1&quot; any more.</source>
        <translation>ドメインは「%1」をもう信頼していません。</translation>
    </message>
    <message>
        <source>The computer&apos;s password no longer fits the domain&apos;s (the secure channel is broken, code %1). So nobody can prove with a ticket who this computer is.</source>
        <translation>コンピューターのパスワードが、ドメインのものと一致しなくなっています (セキュリティで保護されたチャネルが壊れています、コード %1)。そのため、このコンピューターの身元をチケットで証明できません。</translation>
    </message>
    <message>
        <source>Trust with the domain</source>
        <translation>ドメインとの信頼関係</translation>
    </message>
    <message>
        <source>A computer that the domain no longer trusts cannot prove who it is, and nobody can sign in to it.</source>
        <translation>ドメインに信頼されなくなったコンピューターは、自分の身元を証明できません。だれもそのコンピューターにサインインできません。</translation>
    </message>
</context>
<context>
    <name>credssp::ServerCredSspCheck</name>
    <message>
        <source>Over the network the server offers these ways to sign in: %1.</source>
        <translation>サーバーがネットワーク経由で提供しているサインイン方法は、次のとおりです: %1。</translation>
    </message>
    <message>
        <source>The System log holds event 10156: WinRM could not initialize CredSSP. If that still happens, look at the certificate named in the service&apos;s CertificateThumbprint.</source>
        <translation>システム ログにイベント 10156 があります。WinRM は CredSSP を初期化できませんでした。今も起きる場合は、サービスの CertificateThumbprint に示されている証明書を確認してください。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not accept CredSSP.</source>
        <translation>サーバー「%1」は CredSSP を受け入れません。</translation>
    </message>
    <message>
        <source>A policy decides this, and Windows refuses any other way to change it.</source>
        <translation>これはポリシーで決められており、Windows は他の方法での変更を拒否します。</translation>
    </message>
    <message>
        <source>Every connection with CredSSP to this server fails until it is switched on.</source>
        <translation>有効にするまで、このサーバーへの CredSSP による接続はすべて失敗します。</translation>
    </message>
    <message>
        <source>CredSSP is switched on at the server &quot;%1&quot;, but the server does not offer it.</source>
        <translation>サーバー「%1」で CredSSP は有効ですが、サーバーは CredSSP を提供していません。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepts CredSSP.</source>
        <translation>サーバー「%1」は CredSSP を受け入れます。</translation>
    </message>
    <message>
        <source>It is not known whether the server &quot;%1&quot; accepts CredSSP.</source>
        <translation>サーバー「%1」が CredSSP を受け入れるかどうかは不明です。</translation>
    </message>
    <message>
        <source>CredSSP is not among them, so it is switched off there.</source>
        <translation>その中に CredSSP がないので、サーバーでは無効になっています。</translation>
    </message>
    <message>
        <source>CredSSP on the servers</source>
        <translation>サーバーの CredSSP</translation>
    </message>
    <message>
        <source>While CredSSP is switched off here, the server refuses every connection that uses it.</source>
        <translation>ここで CredSSP が無効になっている間、サーバーは CredSSP を使う接続をすべて拒否します。</translation>
    </message>
</context>
<context>
    <name>credssp::ServerIdentity</name>
    <message>
        <source>&quot;%1&quot; is an address, and Windows proves the identity of computers by name.</source>
        <translation>「%1」はアドレスです。Windows はコンピューターの身元を名前で証明します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, so no domain can prove to it who a server is.</source>
        <translation>「%1」はワークグループに属しているので、サーバーの身元を証明してくれるドメインがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, so no domain can prove who it is.</source>
        <translation>「%1」はワークグループに属しているので、その身元を証明できるドメインがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are in different domains that do not trust each other.</source>
        <translation>「%1」と「%2」は、互いを信頼していない別々のドメインにあります。</translation>
    </message>
    <message>
        <source>The domain has no computer account for &quot;%1&quot;.</source>
        <translation>ドメインに「%1」のコンピューター アカウントがありません。</translation>
    </message>
    <message>
        <source>No computer has registered the name &quot;%1&quot; in the domain.</source>
        <translation>名前「%1」をドメインに登録したコンピューターはありません。</translation>
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
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation>サーバー %1 を削除</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>このサーバーを削除</translation>
    </message>
</context>
<context>
    <name>credssp::ServiceNotRunning</name>
    <message>
        <source>The service for remote management is not running (Windows Remote Management, WinRM).</source>
        <translation>リモート管理のサービスが実行されていません (Windows リモート管理、WinRM)。</translation>
    </message>
    <message>
        <source>Remote management is a service of Windows, and it is stopped. It has to be started on the computer that the message is about.</source>
        <translation>リモート管理は Windows のサービスで、停止しています。メッセージの対象のコンピューターで開始する必要があります。</translation>
    </message>
</context>
<context>
    <name>credssp::Session</name>
    <message>
        <source>These changes need administrator rights. Start the program again as administrator. Nothing was changed.</source>
        <translation>これらの変更には管理者権限が必要です。プログラムを管理者としてもう一度起動してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no remedy &quot;%1&quot;. The remedies are: %2.</source>
        <translation>対処方法「%1」はありません。対処方法は次のとおりです: %2。</translation>
    </message>
    <message>
        <source>This session belongs to another practice world (%1). Nothing was changed.</source>
        <translation>このセッションは、別の練習環境 (%1) のものです。何も変更されていません。</translation>
    </message>
    <message>
        <source>This session was about %1, which is not the same computer now. Nothing was changed.</source>
        <translation>このセッションの対象は %1 でしたが、今は同じコンピューターではありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 (Computer: %2)</source>
        <translation>%1 (コンピューター: %2)</translation>
    </message>
    <message>
        <source>%1 (Code: %2)</source>
        <translation>%1 (コード: %2)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more findings like these.</source>
        <translation>
            <numerusform>同様の結果がほかに %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down why CredSSP stays on; whoever reads the report asks for it.</source>
        <translation>CredSSP を有効のままにする理由を書いてください。レポートを読む人が知りたいことです。</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters. Write a shorter one.</source>
        <translation>理由が %1 文字を超えています。もっと短く書いてください。</translation>
    </message>
    <message>
        <source>The reason has line breaks or control characters. Write it in one line.</source>
        <translation>理由に改行または制御文字があります。1 行で書いてください。</translation>
    </message>
    <message>
        <source>Only an administrator can write into the journal of real changes. Continue as administrator to record the reason.</source>
        <translation>実際の変更のジャーナルに書き込めるのは管理者だけです。理由を記録するには、管理者として続行してください。</translation>
    </message>
    <message>
        <source>This session belongs to practice computers. Nothing was changed.</source>
        <translation>このセッションは練習用コンピューターのものです。何も変更されていません。</translation>
    </message>
    <message>
        <source>This session belongs to real computers. Nothing was changed.</source>
        <translation>このセッションは実際のコンピューターのものです。何も変更されていません。</translation>
    </message>
    <message>
        <source>These changes can be shown, but not made: changing the registry of other computers is not available yet.</source>
        <translation>これらの変更は表示できますが、実行できません。ほかのコンピューターのレジストリを変更することは、まだできません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from %2, which is not among the servers that scripts are taken to.</source>
        <translation>「%1」は %2 から来ていますが、これはスクリプトを持っていくサーバーの中にありません。</translation>
    </message>
    <message>
        <source>The answer of %1 tells of other changes than these. Nothing was changed.</source>
        <translation>%1 の回答は、これらとは別の変更についてのものです。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the servers.</source>
        <translation>「%1」はサーバーの中にありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this computer. Nothing has to be taken there.</source>
        <translation>「%1」はこのコンピューターです。そこへ何かを持っていく必要はありません。</translation>
    </message>
</context>
<context>
    <name>credssp::SessionConfig</name>
    <message>
        <source>The server does not offer the kind of session that was asked for (session configuration).</source>
        <translation>サーバーは、要求された種類のセッションを提供していません (セッション構成)。</translation>
    </message>
    <message>
        <source>A server offers kinds of sessions by name (endpoints). The one that was asked for is missing there, switched off, or does not allow what you did.</source>
        <translation>サーバーはセッションの種類を名前で提供します (エンドポイント)。要求されたものは、そこにないか、無効か、あなたの操作を許可していません。</translation>
    </message>
</context>
<context>
    <name>credssp::SpnCheck</name>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is not registered in the domain.</source>
        <translation>「%2」のサービス名「%1」は、ドメインに登録されていません。</translation>
    </message>
    <message>
        <source>No account owns this name (service principal name). So nobody can prove to a client that it has reached the right computer. It should belong to the account &quot;%1&quot;.</source>
        <translation>この名前 (サービス プリンシパル名) は、どのアカウントにも属していません。そのため、正しいコンピューターに到達したことをクライアントに証明できません。この名前は、アカウント「%1」に属するはずのものです。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is registered twice.</source>
        <translation>「%2」のサービス名「%1」は、二重に登録されています。</translation>
    </message>
    <message>
        <source>It belongs to the account &quot;%1&quot;, but %2 owns it too. Windows trusts no name that two accounts own.</source>
        <translation>この名前はアカウント「%1」のものですが、%2 にも属しています。Windows は、2 つのアカウントに属する名前を信頼しません。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; belongs to another account.</source>
        <translation>「%2」のサービス名「%1」は、別のアカウントに属しています。</translation>
    </message>
    <message>
        <source>The owner is %1, and it ought to be the account &quot;%2&quot;. Tickets for this name are made for the wrong account, and the computer cannot open them.</source>
        <translation>現在は %1 に属していますが、本来はアカウント「%2」に属するはずです。この名前のチケットは間違ったアカウント向けに作られるので、コンピューターはそれを開けません。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is registered.</source>
        <translation>「%2」のサービス名「%1」は登録されています。</translation>
    </message>
    <message>
        <source>Only the computer&apos;s own account &quot;%1&quot; owns it.</source>
        <translation>コンピューター自身のアカウント「%1」だけに属しています。</translation>
    </message>
    <message>
        <source>The domain does not let &quot;%1&quot; register its own service names.</source>
        <translation>ドメインは、「%1」が自分のサービス名を登録することを許可していません。</translation>
    </message>
    <message>
        <source>The System log holds event 10154: WinRM tried to register its names when it started and was refused. Restarting the service will not help; an administrator of the domain has to register them. Windows wrote: %1</source>
        <translation>システム ログにイベント 10154 があります。WinRM は開始時に名前を登録しようとして、拒否されました。サービスを再起動しても効果はありません。ドメインの管理者が名前を登録する必要があります。Windows の記録: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no service names in a domain.</source>
        <translation>「%1」は、ドメインにサービス名を持っていません。</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>このコンピューターはワークグループに属しています。</translation>
    </message>
    <message>
        <source>The client&apos;s domain has no account for a computer of this name.</source>
        <translation>クライアントのドメインに、この名前のコンピューターのアカウントはありません。</translation>
    </message>
    <message>
        <source>It is not known whether the service names of &quot;%1&quot; are registered.</source>
        <translation>「%1」のサービス名が登録されているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Service names in the domain</source>
        <translation>ドメインのサービス名</translation>
    </message>
    <message>
        <source>By these names (service principal names) the domain proves that a server is the one it says it is.</source>
        <translation>ドメインは、これらの名前 (サービス プリンシパル名) によって、サーバーが名乗るとおりのものであることを証明します。</translation>
    </message>
</context>
<context>
    <name>credssp::StateMark</name>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>判断できません</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>問い合わせ中</translation>
    </message>
</context>
<context>
    <name>credssp::StepCard</name>
    <message>
        <source>Show exactly what happens</source>
        <translation>実行内容を詳しく表示</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>読みました</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>Show exactly what change %1 does</source>
        <translation>変更 %1 の実行内容を詳しく表示</translation>
    </message>
    <message>
        <source>I have read change %1</source>
        <translation>変更 %1 を読みました</translation>
    </message>
    <message>
        <source>You do this yourself, when its turn comes:</source>
        <translation>順番が来たら、次の作業を自分で行います:</translation>
    </message>
</context>
<context>
    <name>credssp::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>ステップ %1/%2 · %3</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <extracomment>%1 is a step of the rail, for example &quot;Check&quot;.</extracomment>
        <translation>%1、現在のステップ</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, seen before</source>
        <translation>%1、表示済み</translation>
    </message>
    <message>
        <source>%1, ahead</source>
        <translation>%1、この先</translation>
    </message>
</context>
<context>
    <name>credssp::SymptomFile</name>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>ここに &quot;%1&quot; がありません。</translation>
    </message>
    <message>
        <source>This must be a text in quotes.</source>
        <translation>ここは引用符で囲んだテキストでなければなりません。</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>ここはリストでなければなりません: [ … ]。</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>ここはオブジェクトでなければなりません: { … }。</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>ここは true または false でなければなりません。</translation>
    </message>
    <message>
        <source>Only built-in symptoms have a &quot;rule&quot;. Use &quot;unless&quot; instead.</source>
        <translation>&quot;rule&quot; があるのは組み込みの症状だけです。代わりに &quot;unless&quot; を使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. These are: %2.</source>
        <translation>&quot;%1&quot; はここでは使えません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>This is too long: %1 characters at most.</source>
        <translation>長すぎます。最大 %1 文字です。</translation>
    </message>
    <message>
        <source>This is one too many: %1 at most.</source>
        <translation>1 つ多すぎます。最大 %1 個です。</translation>
    </message>
    <message>
        <source>An id has small letters, digits and hyphens only, %1 at most.</source>
        <translation>ID に使えるのは英小文字、数字、ハイフンだけで、最大 %1 文字です。</translation>
    </message>
    <message>
        <source>The id must be the file&apos;s name without &quot;.json&quot;: &quot;%1&quot;.</source>
        <translation>ID は &quot;.json&quot; を除いたファイル名でなければなりません: &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in symptom. Choose another id.</source>
        <translation>&quot;%1&quot; は組み込みの症状です。別の ID を選んでください。</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>ここは空にできません。</translation>
    </message>
    <message>
        <source>Here stands a character that cannot be shown, or a line break.</source>
        <translation>ここに表示できない文字または改行があります。</translation>
    </message>
    <message>
        <source>There is no remedy &quot;%1&quot;. These are: %2.</source>
        <translation>対処 &quot;%1&quot; はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no built-in symptom; only those can be named here.</source>
        <translation>&quot;%1&quot; は組み込みの症状ではありません。ここには組み込みの症状だけを指定できます。</translation>
    </message>
    <message>
        <source>This is no code. Write a Windows error as a number up to 65535, or one of 0x8009…, 0x800B…, 0x8033… and 0x8054… as a text with upper-case digits.</source>
        <translation>これはコードではありません。Windows のエラーは 65535 までの数値で、0x8009…、0x800B…、0x8033…、0x8054… は大文字のテキストで書いてください。</translation>
    </message>
    <message>
        <source>This code is already the built-in symptom &quot;%1&quot;.</source>
        <translation>このコードはすでに組み込みの症状 &quot;%1&quot; のものです。</translation>
    </message>
    <message>
        <source>This code stands here twice.</source>
        <translation>このコードはここに 2 回あります。</translation>
    </message>
    <message>
        <source>PowerShell&apos;s names have letters only.</source>
        <translation>PowerShell の名前には英字だけを使えます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language. Write &quot;en&quot;, &quot;pt-BR&quot; and the like, or &quot;any&quot;.</source>
        <translation>&quot;%1&quot; は言語ではありません。&quot;en&quot;、&quot;pt-BR&quot; など、または &quot;any&quot; と書いてください。</translation>
    </message>
    <message>
        <source>This is too short to look for: blanks and quotes aside, four letters are needed.</source>
        <translation>短すぎて検索できません。空白と引用符を除いて 4 文字が必要です。</translation>
    </message>
    <message>
        <source>Nothing would ever be recognized by this: it has no codes, no names and no wordings.</source>
        <translation>これでは何も認識されません。コードも名前も文言もありません。</translation>
    </message>
</context>
<context>
    <name>credssp::SymptomJson</name>
    <message>
        <source>The file should end here.</source>
        <translation>ファイルはここで終わるはずです。</translation>
    </message>
    <message>
        <source>Here a %1 is missing.</source>
        <translation>ここに %1 がありません。</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Here a value is missing: a text in quotes, a number, a list or an object.</source>
        <translation>ここに値がありません。引用符で囲んだテキスト、数値、リスト、オブジェクトのどれかが必要です。</translation>
    </message>
    <message>
        <source>A text ends in the line in which it begins; a line break in it is \n.</source>
        <translation>テキストは始まった行で終わります。中の改行は \n と書きます。</translation>
    </message>
    <message>
        <source>The quote at the end of this text is missing.</source>
        <translation>このテキストの終わりの引用符がありません。</translation>
    </message>
    <message>
        <source>A \ in a text is written twice: \\.</source>
        <translation>テキストの中の \ は 2 つ続けて書きます: \\。</translation>
    </message>
    <message>
        <source>Here the name of a member is missing, in quotes.</source>
        <translation>ここに、引用符で囲んだメンバーの名前がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>&quot;%1&quot; がここに 2 回あります。</translation>
    </message>
    <message>
        <source>Here are too many members.</source>
        <translation>ここにはメンバーが多すぎます。</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>この行は UTF-8 ではありません。ファイルを UTF-8 で保存し、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>credssp::ThisMachine</name>
    <message>
        <source>This needs Windows. Use --practice NAME to work on practice computers here.</source>
        <translation>これには Windows が必要です。ここで練習用コンピューターを使うには、--practice NAME を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not this computer. Working from another computer than this one is not available yet; start CredSSP Wizard there.</source>
        <translation>「%1」はこのコンピューターではありません。別のコンピューターを起点とする作業は、まだできません。そのコンピューターで CredSSP Wizard を起動してください。</translation>
    </message>
    <message>
        <source>Changes to this computer need administrator rights. Start again as administrator.</source>
        <translation>このコンピューターの変更には管理者権限が必要です。管理者としてもう一度起動してください。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for journals cannot be written. Check who owns it.</source>
        <translation>ジャーナル用のフォルダー「%1」に書き込めません。フォルダーの所有者を確認してください。</translation>
    </message>
    <message>
        <source>Trying the second hop needs Windows.</source>
        <translation>セカンド ホップを試すには Windows が必要です。</translation>
    </message>
</context>
<context>
    <name>credssp::Translations</name>
    <message>
        <source>There is no language &quot;%1&quot; here. Choose one of these: %2.</source>
        <translation>言語「%1」はここにありません。次のどれかを選んでください: %2。</translation>
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
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Practice &quot;%1&quot;: nothing real is changed.</source>
        <translation>練習「%1」: 本物は何も変更されません。</translation>
    </message>
    <message>
        <source>Save re&amp;port</source>
        <translation>レポートを保存(&amp;P)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Page for people (*.html);;Data for programs (*.json)</source>
        <translation>人が読むページ (*.html);;プログラム用のデータ (*.json)</translation>
    </message>
    <message>
        <source>Changes are being made right now.</source>
        <translation>現在、変更を実行中です。</translation>
    </message>
    <message>
        <source>The step under way is finished first; those after it are not begun. The next start offers to finish them or to take back what was done.</source>
        <translation>実行中の手順を最後まで行います。その後の手順は始めません。次に起動したときに、最後まで行うか、行った変更を元に戻すかを選べます。</translation>
    </message>
    <message>
        <source>S&amp;top and close</source>
        <translation>停止して閉じる(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>このまま閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>閉じずに戻る(&amp;S)</translation>
    </message>
    <message>
        <source>Something is still switched on.</source>
        <translation>まだ有効になっているものがあります。</translation>
    </message>
</context>
<context>
    <name>credssp::TrustBroken</name>
    <message>
        <source>The domain no longer recognizes this computer or the server (the trust relationship with the primary domain failed).</source>
        <translation>ドメインは、このコンピューターまたはサーバーを認識しなくなりました (プライマリ ドメインとの信頼関係に失敗しました)。</translation>
    </message>
    <message>
        <source>The password that this computer has in the domain no longer fits. It happens after a restore from a backup or a snapshot, and it can be repaired without leaving the domain.</source>
        <translation>ドメインにあるこのコンピューターのパスワードが合わなくなりました。バックアップやスナップショットの復元後に起こり、ドメインから抜けずに修復できます。</translation>
    </message>
</context>
<context>
    <name>credssp::TrustedFolder</name>
    <message>
        <source>&quot;%1&quot; is no folder, or leads to another place. Have root put a folder there.</source>
        <translation>&quot;%1&quot; はフォルダーではないか、別の場所につながっています。root にフォルダーを作成してもらってください。</translation>
    </message>
    <message>
        <source>Others than root can write to the folder &quot;%1&quot;, so what lies in it is not used. Give it to root, and take the right to write from all others.</source>
        <translation>フォルダー &quot;%1&quot; には root 以外も書き込めるため、その中身は使われません。所有者を root にし、ほかのすべての人から書き込みの権限を外してください。</translation>
    </message>
</context>
<context>
    <name>credssp::TrustedHosts</name>
    <message>
        <source>This computer cannot check who the server is, so Windows asks for HTTPS or for an entry in its list of trusted computers (TrustedHosts).</source>
        <translation>このコンピューターではサーバーの身元を確認できないため、Windows は HTTPS か、信頼するコンピューターのリスト (TrustedHosts) のエントリを求めています。</translation>
    </message>
    <message>
        <source>Windows checks a server&apos;s identity through the domain. With an address, or outside the domain, it cannot, and asks for another proof. The server&apos;s full name often helps.</source>
        <translation>Windows はドメインを通じてサーバーの身元を確認します。アドレスを使う場合やドメインの外では確認できず、別の証明を求めます。多くの場合、サーバーの完全な名前で解決します。</translation>
    </message>
</context>
<context>
    <name>credssp::TurnOffCredSsp</name>
    <message>
        <source>&quot;%1&quot; stays switched on, because these entries, which were not set by CredSSP Wizard, need it: %2.</source>
        <translation>「%1」は有効のままにします。CredSSP Wizard のものではない次のエントリに必要なためです: %2。</translation>
    </message>
    <message>
        <source>CredSSP stays on for sending from &quot;%1&quot;: it was not switched on by CredSSP Wizard.</source>
        <translation>「%1」からの送信について、CredSSP は有効のままにします。CredSSP Wizard が有効にしたものではありません。</translation>
    </message>
    <message>
        <source>CredSSP stays on for sending from &quot;%1&quot;, because these entries, which were not set by CredSSP Wizard, need it: %2.</source>
        <translation>「%1」からの送信について、CredSSP は有効のままにします。CredSSP Wizard のものではない次のエントリに必要なためです: %2。</translation>
    </message>
    <message>
        <source>A policy decides whether &quot;%1&quot; sends with CredSSP; that is left alone.</source>
        <translation>「%1」が CredSSP で送信するかどうかは、ポリシーで決められています。これには手を加えません。</translation>
    </message>
    <message>
        <source>Turn CredSSP off again</source>
        <translation>CredSSP を再び無効にする</translation>
    </message>
    <message>
        <source>If you want nobody to be able to pass sign-ins on any longer, then take back what CredSSP Wizard switched on, on both sides.</source>
        <translation>だれもサインイン情報を渡せないようにするには、CredSSP Wizard が有効にしたものを、両方の側で元に戻してください。</translation>
    </message>
    <message>
        <source>Nothing that CredSSP Wizard switched on here is on any more.</source>
        <translation>CredSSP Wizard がここで有効にしたもので、まだ有効なものはありません。</translation>
    </message>
    <message>
        <source>It could not be read whether &quot;%1&quot; still accepts CredSSP.</source>
        <translation>「%1」がまだ CredSSP を受け入れるかどうかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes on accepting CredSSP: it was not switched on by CredSSP Wizard.</source>
        <translation>「%1」は引き続き CredSSP を受け入れます。CredSSP Wizard が有効にしたものではありません。</translation>
    </message>
    <message>
        <source>Something that CredSSP Wizard switched on is still on at these computers: %1. Name them as servers to take it back.</source>
        <translation>CredSSP Wizard が有効にしたものが、次のコンピューターでまだ有効です: %1。元に戻すには、これらをサーバーとして指定してください。</translation>
    </message>
    <message>
        <source>Nothing that is on here was switched on by CredSSP Wizard, so everything is left as it is.</source>
        <translation>ここで有効になっているものはどれも CredSSP Wizard が有効にしたものではないため、すべてそのままにします。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may go on passing credentials to these entries, which were not set by CredSSP Wizard: %2.</source>
        <translation>&quot;%1&quot; は、CredSSP Wizard が設定したものではない次のエントリに引き続き資格情報を渡せます: %2。</translation>
    </message>
</context>
<context>
    <name>credssp::Undo</name>
    <message>
        <source>A restart cannot be taken back. The service runs again as it did before.</source>
        <translation>再起動は元に戻せません。サービスは以前と同じように再び実行されています。</translation>
    </message>
    <message>
        <source>Another account keeps this name, and Windows refuses to register it twice. It is not given back.</source>
        <translation>別のアカウントがこの名前を持ち続けており、Windows は名前を二重に登録することを拒否します。この名前は元に戻しません。</translation>
    </message>
    <message>
        <source>Removed tickets do not come back; Windows fetches new ones by itself when it needs them.</source>
        <translation>削除したチケットは元に戻りません。Windows は必要なときに新しいチケットを自動的に取得します。</translation>
    </message>
    <message>
        <source>A restart cannot be taken back.</source>
        <translation>再起動は元に戻せません。</translation>
    </message>
    <message>
        <source>A corrected clock is not set wrong again.</source>
        <translation>正しく合わせた時計を、再びずらすことはしません。</translation>
    </message>
    <message>
        <source>Take back by hand: %1</source>
        <translation>手動で元に戻す: %1</translation>
    </message>
    <message>
        <source>This step is itself an undo.</source>
        <translation>この手順自体が、元に戻す操作です。</translation>
    </message>
</context>
<context>
    <name>credssp::UndoPlan</name>
    <message>
        <source>%1 belongs to that session, but not to this one.</source>
        <translation>%1 はそのセッションの対象ですが、このセッションの対象ではありません。</translation>
    </message>
    <message>
        <source>Everything is already as it was before this session.</source>
        <translation>すべてが既に、このセッションの前と同じ状態です。</translation>
    </message>
    <message>
        <source>Nothing is left to undo: what this session changed has been changed again since, and stays as it is.</source>
        <translation>元に戻すものは残っていません。このセッションで変更されたものは、その後さらに変更されており、そのまま残ります。</translation>
    </message>
    <message>
        <source>%1 Nothing was undone. You can undo the rest only (--only-unchanged).</source>
        <translation>%1 何も元に戻していません。残りだけを元に戻すことができます (--only-unchanged)。</translation>
    </message>
    <message>
        <source>%1 It is left as it is.</source>
        <translation>%1 これはそのままにします。</translation>
    </message>
    <message>
        <source>%1 stays on at %2, because these entries of others need it: %3.</source>
        <translation>%2 の %1 は有効のままにします。ほかの人による次のエントリに必要なためです: %3。</translation>
    </message>
    <message>
        <source>This session was undone, or is being undone. Finish the undo instead.</source>
        <translation>このセッションは既に元に戻されたか、元に戻している途中です。代わりに、元に戻す操作を最後まで実行してください。</translation>
    </message>
    <message>
        <source>Every step of this session was already done.</source>
        <translation>このセッションのすべての手順は既に実行済みです。</translation>
    </message>
    <message>
        <source>Somebody has changed this on %2 since: %1. Before: %3. Set to: %4. Now: %5.</source>
        <translation>その後、%2 で次のものが誰かによって変更されました: %1。以前: %3。設定した値: %4。現在: %5。</translation>
    </message>
</context>
<context>
    <name>credssp::UpdateLevel</name>
    <message>
        <source>The file &quot;%1&quot; has the version %2. That does not tell whether the CredSSP update is in it.</source>
        <translation>ファイル「%1」のバージョンは %2 です。これだけでは、CredSSP の更新プログラムが含まれているかどうかはわかりません。</translation>
    </message>
</context>
<context>
    <name>credssp::UseProvenName</name>
    <message>
        <source>Connect under a name that is proven</source>
        <translation>身元が証明される名前で接続する</translation>
    </message>
    <message>
        <source>If you want the server&apos;s identity to be proven without changing anything, then connect to it under the name it is registered with.</source>
        <translation>何も変更せずにサーバーの身元が証明されるようにするには、登録されている名前でサーバーに接続してください。</translation>
    </message>
    <message>
        <source>Nothing proves the name &quot;%1&quot;; the same server is proven as &quot;%2&quot;.</source>
        <translation>名前「%1」を証明できるものがありません。同じサーバーは「%2」という名前で証明されます。</translation>
    </message>
    <message>
        <source>No other name of the server is known to be proven: %1.</source>
        <translation>サーバーのほかの名前で、証明されるとわかっているものはありません: %1。</translation>
    </message>
    <message>
        <source>The name that you connect to is not the problem.</source>
        <translation>接続に使っている名前は問題ではありません。</translation>
    </message>
    <message>
        <source>No other name is known under which the server is proven.</source>
        <translation>サーバーが証明される名前は、ほかにわかっていません。</translation>
    </message>
    <message>
        <source>Connect to &quot;%2&quot; instead of &quot;%1&quot;</source>
        <translation>「%1」ではなく「%2」に接続する</translation>
    </message>
    <message>
        <source>In Windows Admin Center, add the server under the name &quot;%1&quot;. In a script, use that name.</source>
        <translation>Windows Admin Center で、サーバーを「%1」という名前で追加してください。スクリプトでも、その名前を使ってください。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>もう一度接続してください。</translation>
    </message>
    <message>
        <source>Nothing is changed on a computer, so there is nothing to undo. You can use the old name again at any time.</source>
        <translation>コンピューターでは何も変更されないので、元に戻すものはありません。古い名前はいつでもまた使えます。</translation>
    </message>
</context>
<context>
    <name>credssp::WacGateway</name>
    <message>
        <source>Windows Admin Center does not let you use CredSSP: you have to be one of its administrators (gateway administrators) and also in its CredSSP group.</source>
        <translation>Windows Admin Center が CredSSP の使用を許可していません。その管理者 (ゲートウェイ管理者) であり、さらにその CredSSP グループにも属している必要があります。</translation>
    </message>
    <message>
        <source>Windows Admin Center hands passwords on only for its own administrators. Your account has to be one of them, and a member of its CredSSP group.</source>
        <translation>Windows Admin Center は、自分の管理者のためにだけパスワードを渡します。あなたのアカウントはその 1 人であり、CredSSP グループのメンバーでもなければなりません。</translation>
    </message>
</context>
<context>
    <name>credssp::WinRmServiceCheck</name>
    <message>
        <source>The remote management service runs on &quot;%1&quot;.</source>
        <translation>「%1」でリモート管理サービスが実行中です。</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is running.</source>
        <translation>Windows のサービス「WinRM」は実行中です。</translation>
    </message>
    <message>
        <source>The remote management service is stopped on &quot;%1&quot;.</source>
        <translation>「%1」でリモート管理サービスが停止しています。</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is stopped and disabled. Without it the computer takes no connection, and CredSSP cannot be switched on it.</source>
        <translation>Windows のサービス「WinRM」が停止し、無効になっています。このサービスがないと、コンピューターは接続を受け付けず、CredSSP を有効にすることもできません。</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is stopped. Without it the computer takes no connection, and CredSSP cannot be switched on it.</source>
        <translation>Windows のサービス「WinRM」が停止しています。このサービスがないと、コンピューターは接続を受け付けず、CredSSP を有効にすることもできません。</translation>
    </message>
    <message>
        <source>The remote management service is not ready on &quot;%1&quot;.</source>
        <translation>「%1」でリモート管理サービスの準備ができていません。</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is neither running nor stopped: it is just starting, stopping or paused.</source>
        <translation>Windows のサービス「WinRM」は、実行中でも停止済みでもありません。開始の途中、停止の途中、または一時停止中です。</translation>
    </message>
    <message>
        <source>The remote management service does not exist on &quot;%1&quot;.</source>
        <translation>「%1」にリモート管理サービスがありません。</translation>
    </message>
    <message>
        <source>Windows has no service &quot;WinRM&quot; there. Every supported Windows brings it along.</source>
        <translation>そこには Windows のサービス「WinRM」がありません。サポートされている Windows には、必ず含まれています。</translation>
    </message>
    <message>
        <source>The service itself could not be asked, but WinRM answers over the network.</source>
        <translation>サービス自体の状態は確認できませんでしたが、WinRM はネットワーク経由で応答しています。</translation>
    </message>
    <message>
        <source>The remote management service does not answer on &quot;%1&quot;.</source>
        <translation>「%1」でリモート管理サービスが応答しません。</translation>
    </message>
    <message>
        <source>The computer is there and refuses the connection to port 5985. Most likely Windows&apos; service &quot;WinRM&quot; is stopped, or it has no listener.</source>
        <translation>コンピューターはありますが、ポート 5985 への接続を拒否しています。おそらく Windows のサービス「WinRM」が停止しているか、リスナーがありません。</translation>
    </message>
    <message>
        <source>It is not known whether the remote management service runs on &quot;%1&quot;.</source>
        <translation>「%1」でリモート管理サービスが実行中かどうかは不明です。</translation>
    </message>
    <message>
        <source>Look at the service &quot;Windows Remote Management&quot; on that computer.</source>
        <translation>そのコンピューターでサービス「Windows Remote Management」を確認してください。</translation>
    </message>
    <message>
        <source>Remote management service</source>
        <translation>リモート管理サービス</translation>
    </message>
    <message>
        <source>Without this service (WinRM) a computer takes no remote commands, and CredSSP cannot be switched on it.</source>
        <translation>このサービス (WinRM) がないと、コンピューターはリモート コマンドを受け付けず、CredSSP も有効にできません。</translation>
    </message>
</context>
<context>
    <name>credssp::WindowsComputer</name>
    <message>
        <source>Only the person who does this step can say that it is done.</source>
        <translation>この手順が済んだかどうかを答えられるのは、実行する本人だけです。</translation>
    </message>
    <message>
        <source>Trying the connection takes a password, and no password passes through this program. Try it yourself and say how it went.</source>
        <translation>接続を試すにはパスワードが必要ですが、このプログラムはパスワードを一切扱いません。ご自分で試して、結果を入力してください。</translation>
    </message>
    <message>
        <source>Windows was told to restart this computer, but it is still running. Somebody may have called it off. Restart it by hand.</source>
        <translation>Windows にこのコンピューターの再起動を指示しましたが、まだ動作しています。だれかが再起動を取り消した可能性があります。手動で再起動してください。</translation>
    </message>
</context>
<context>
    <name>credssp::WindowsProgram</name>
    <message>
        <source>The program &quot;%1&quot; is missing on this computer, so nothing was changed. Do this step on a server, or install the server administration tools first (RSAT).</source>
        <translation>プログラム「%1」がこのコンピューターにないため、何も変更していません。この手順をサーバーで行うか、先にサーバー管理ツール (RSAT) をインストールしてください。</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is missing on this computer, so nothing was changed.</source>
        <translation>プログラム「%1」がこのコンピューターにないため、何も変更していません。</translation>
    </message>
    <message>
        <source>Windows does not let &quot;%1&quot; start. A rule of your organization may block it. Ask whoever manages this computer.</source>
        <translation>Windows が「%1」の起動を許可していません。組織の規則でブロックされている可能性があります。このコンピューターの管理者に確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not finish in time and was ended.</source>
        <translation>「%1」は時間内に終わらなかったため、終了させました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wrote far more than expected and was ended.</source>
        <translation>「%1」の出力が想定をはるかに超えたため、終了させました。</translation>
    </message>
    <message>
        <source>The step names &quot;%1&quot;, but Windows&apos; own programs are in &quot;%2&quot; on this computer. The step was not begun.</source>
        <translation>手順では「%1」が指定されていますが、このコンピューターでは Windows のプログラムは「%2」にあります。手順は開始されていません。</translation>
    </message>
</context>
<context>
    <name>credssp::WizardOptions</name>
    <message>
        <source>Follows a WinRM or CredSSP error from its message to its cure, and back.</source>
        <translation>WinRM または CredSSP のエラーについて、メッセージから解決までを案内し、元にも戻します。</translation>
    </message>
    <message>
        <source>Speaks this language instead of the system&apos;s.</source>
        <translation>システムの言語の代わりに、この言語を使います。</translation>
    </message>
    <message>
        <source>Begins with this practice scenario.</source>
        <translation>この練習シナリオで始めます。</translation>
    </message>
    <message>
        <source>Keeps the practice computers in this file.</source>
        <translation>練習用コンピューターをこのファイルに保存します。</translation>
    </message>
    <message>
        <source>Keeps the journals of practice in this folder.</source>
        <translation>練習のジャーナルをこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Writes a log to this file.</source>
        <translation>このファイルにログを書き込みます。</translation>
    </message>
    <message>
        <source>Goes on with what another window handed over; nothing else goes with it.</source>
        <translation>別のウィンドウから引き継いだ内容で続行します。ほかのオプションとは一緒に使えません。</translation>
    </message>
    <message>
        <source>Says what there is.</source>
        <translation>使えるオプションを表示します。</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>このバージョンを表示します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. &quot;credssp-wizard --help&quot; lists them.</source>
        <translation>「%1」はオプションではありません。「credssp-wizard --help」で一覧が表示されます。</translation>
    </message>
    <message>
        <source>--continue goes with --language alone, not with --%1.</source>
        <translation>--continue と一緒に使えるのは --language だけです。--%1 とは一緒に使えません。</translation>
    </message>
    <message>
        <source>--state belongs to --practice. Name the scenario, too.</source>
        <translation>--state は --practice と一緒に使います。シナリオも指定してください。</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. &quot;credssp-wizard-cli&quot; does the same on the command line.</source>
        <translation>ここには画面がないため、ウィンドウを開けません。「credssp-wizard-cli」を使うと、コマンド ラインで同じことができます。</translation>
    </message>
    <message>
        <source>Recognizes also what the symptom files in this folder describe.</source>
        <translation>このフォルダーの症状ファイルに書かれたものも認識します。</translation>
    </message>
    <message>
        <source>--symptoms needs the name of a folder.</source>
        <translation>--symptoms にはフォルダーの名前が必要です。</translation>
    </message>
</context>
<context>
    <name>credssp::Wording</name>
    <message>
        <source>Sets the delegation policy values of %1 one by one; every other entry stays.</source>
        <translation>%1 の委任ポリシーの値を 1 つずつ設定します。ほかのエントリはすべてそのままです。</translation>
    </message>
    <message>
        <source>Removes these policy values from %1; every other entry stays.</source>
        <translation>%1 からこれらのポリシーの値を削除します。ほかのエントリはすべてそのままです。</translation>
    </message>
    <message>
        <source>Lets %1 use CredSSP to connect (client role).</source>
        <translation>%1 が接続に CredSSP を使えるようにします (クライアントの役割)。</translation>
    </message>
    <message>
        <source>Stops %1 from using CredSSP to connect (client role).</source>
        <translation>%1 が接続に CredSSP を使えないようにします (クライアントの役割)。</translation>
    </message>
    <message>
        <source>Lets %1 accept CredSSP connections (server role).</source>
        <translation>%1 が CredSSP の接続を受け入れるようにします (サーバーの役割)。</translation>
    </message>
    <message>
        <source>Stops %1 from accepting CredSSP connections (server role).</source>
        <translation>%1 が CredSSP の接続を受け入れないようにします (サーバーの役割)。</translation>
    </message>
    <message>
        <source>Turns CredSSP on for %1 and lets it pass on your credentials to %2.</source>
        <translation>%1 で CredSSP を有効にし、資格情報を %2 に渡せるようにします。</translation>
    </message>
    <message>
        <source>Turns CredSSP off for %1 and clears its list of servers.</source>
        <translation>%1 で CredSSP を無効にし、そのサーバーのリストを空にします。</translation>
    </message>
    <message>
        <source>Starts the service %1 on %2.</source>
        <translation>%2 でサービス %1 を開始します。</translation>
    </message>
    <message>
        <source>Stops the service %1 on %2.</source>
        <translation>%2 でサービス %1 を停止します。</translation>
    </message>
    <message>
        <source>Restarts the service %1 on %2.</source>
        <translation>%2 でサービス %1 を再起動します。</translation>
    </message>
    <message>
        <source>Changes how the service %1 starts on %2: %3.</source>
        <translation>%2 でサービス %1 のスタートアップの種類を変更します: %3。</translation>
    </message>
    <message>
        <source>Registers the name %1 for the account %2 (service principal name).</source>
        <translation>アカウント %2 に名前 %1 を登録します (サービス プリンシパル名)。</translation>
    </message>
    <message>
        <source>Takes the name %1 away from the account %2 (service principal name).</source>
        <translation>アカウント %2 から名前 %1 を外します (サービス プリンシパル名)。</translation>
    </message>
    <message>
        <source>Removes your own sign-in tickets on %1, so that Windows asks for new ones (Kerberos).</source>
        <translation>%1 で自分のサインイン チケットを削除し、Windows が新しいチケットを要求するようにします (Kerberos)。</translation>
    </message>
    <message>
        <source>Removes the sign-in tickets of Windows itself on %1 (Kerberos, SYSTEM).</source>
        <translation>%1 で Windows 自体のサインイン チケットを削除します (Kerberos、SYSTEM)。</translation>
    </message>
    <message>
        <source>Removes the sign-in tickets of the network services on %1 (Kerberos, NETWORK SERVICE).</source>
        <translation>%1 でネットワーク サービスのサインイン チケットを削除します (Kerberos、NETWORK SERVICE)。</translation>
    </message>
    <message>
        <source>Adds %1 to the group &quot;%2&quot; on %3.</source>
        <translation>%3 で %1 をグループ「%2」に追加します。</translation>
    </message>
    <message>
        <source>Removes %1 from the group &quot;%2&quot; on %3.</source>
        <translation>%3 で %1 をグループ「%2」から削除します。</translation>
    </message>
    <message>
        <source>Restarts %1.</source>
        <translation>%1 を再起動します。</translation>
    </message>
    <message>
        <source>Sets the clock of %1 by its time source.</source>
        <translation>%1 の時計を、そのタイム ソースに合わせます。</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>何も変更しません。</translation>
    </message>
    <message>
        <source>Low risk.</source>
        <translation>低リスクです。</translation>
    </message>
    <message>
        <source>Sessions that are open on this computer are interrupted.</source>
        <translation>このコンピューターで開いているセッションは中断されます。</translation>
    </message>
    <message>
        <source>Weakens security while it is on: a server that receives your credentials can use them anywhere. Turn it off again after the task.</source>
        <translation>有効な間はセキュリティが弱まります。資格情報を受け取ったサーバーは、それをどこででも使えます。作業が終わったら、再び無効にしてください。</translation>
    </message>
    <message>
        <source>%1 belongs to %2 afterwards.</source>
        <translation>変更後、%1 は %2 に属します。</translation>
    </message>
    <message>
        <source>%1 no longer belongs to %2 afterwards.</source>
        <translation>変更後、%1 は %2 に属しません。</translation>
    </message>
    <message>
        <source>%1 is a member of &quot;%2&quot; afterwards.</source>
        <translation>変更後、%1 は「%2」のメンバーになります。</translation>
    </message>
    <message>
        <source>%1 is no longer a member of &quot;%2&quot; afterwards.</source>
        <translation>変更後、%1 は「%2」のメンバーではなくなります。</translation>
    </message>
    <message>
        <source>Not possible. %1</source>
        <translation>できません。%1</translation>
    </message>
    <message>
        <source>Changes nothing here, so there is nothing to undo.</source>
        <translation>ここでは何も変更しないので、元に戻すものはありません。</translation>
    </message>
    <message>
        <source>You can take it back by hand; the undo shows the steps.</source>
        <translation>手動で元に戻せます。手順は、元に戻すときに表示されます。</translation>
    </message>
    <message>
        <source>Exactly the values shown under &quot;Before&quot; are written back.</source>
        <translation>「変更前」に表示された値がそのまま書き戻されます。</translation>
    </message>
    <message>
        <source>This is done to take it back: %1</source>
        <translation>元に戻すために行う操作: %1</translation>
    </message>
    <message>
        <source>Service %1: %2 → %3.</source>
        <translation>サービス %1: %2 → %3。</translation>
    </message>
    <message>
        <source>The values are removed again. The registry key that Windows makes for them stays there, empty.</source>
        <translation>値は再び削除されます。Windows がそのために作成するレジストリ キーは、空のまま残ります。</translation>
    </message>
</context>
<context>
    <name>credssp::WsmanProbe</name>
    <message>
        <source>&quot;%1&quot; answers on port %2 only with encryption (HTTPS). What it offers there is not known.</source>
        <translation>「%1」はポート %2 で暗号化 (HTTPS) した場合にのみ応答します。そこで何が提供されているかはわかりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what time it is there to those who have not signed in.</source>
        <translation>「%1」は、サインインしていない相手には自身の時刻を伝えません。</translation>
    </message>
</context>
</TS>
