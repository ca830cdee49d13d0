<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>credssp::AccessDenied</name>
    <message>
        <source>The server answered, but it refused to let you in (Access is denied).</source>
        <translation>服务器作出了响应，但拒绝让您访问 (拒绝访问)。</translation>
    </message>
    <message>
        <source>The server was reached and knows who you are, but this account may not manage it from afar. Often the account is not an administrator of the server.</source>
        <translation>已连接到服务器，它也知道您是谁，但此帐户无权远程管理它。通常是因为该帐户不是服务器的管理员。</translation>
    </message>
</context>
<context>
    <name>credssp::Admissible</name>
    <message>
        <source>The journal asks for something no remedy does: %1. Nothing was changed.</source>
        <translation>操作日志要求执行任何解决方法都不会做的事：%1。未做任何更改。</translation>
    </message>
</context>
<context>
    <name>credssp::Advice</name>
    <message>
        <source>A computer in a workgroup cannot prove who it is (%1). Windows Admin Center works best when the gateway and all servers are in one domain.</source>
        <translation>工作组中的计算机无法证明自己的身份 (%1)。网关和所有服务器都在同一个域中时，Windows Admin Center 的运行效果最好。</translation>
    </message>
    <message>
        <source>The computers are in different domains (%1). Windows Admin Center works best when the gateway and all servers are in one domain.</source>
        <translation>这些计算机位于不同的域中 (%1)。网关和所有服务器都在同一个域中时，Windows Admin Center 的运行效果最好。</translation>
    </message>
    <message>
        <source>No domain controller answers (%1). Check the network, the name servers (DNS) and a VPN first: without it nobody&apos;s identity can be proven.</source>
        <translation>没有域控制器响应 (%1)。请先检查网络、名称服务器 (DNS) 和 VPN：没有域控制器，就无法证明任何人的身份。</translation>
    </message>
    <message>
        <source>The name cannot be resolved (%1). Check how it is written, and the name servers (DNS).</source>
        <translation>无法解析该名称 (%1)。请检查名称的拼写以及名称服务器 (DNS)。</translation>
    </message>
    <message>
        <source>Nothing answers on WinRM&apos;s port (%1). Check that the computer is running and that its firewall lets TCP 5985 in.</source>
        <translation>WinRM 的端口没有响应 (%1)。请检查计算机是否正在运行，以及其防火墙是否允许 TCP 5985 传入。</translation>
    </message>
    <message>
        <source>The computer refuses connections on WinRM&apos;s port (%1). Check that its WinRM service is running and has a listener.</source>
        <translation>计算机拒绝与 WinRM 端口的连接 (%1)。请检查其 WinRM 服务是否正在运行，以及是否有侦听器。</translation>
    </message>
    <message>
        <source>Under Windows Admin Center&apos;s role-based access, features that need CredSSP do not work. Sign in with an account that is an administrator of the server.</source>
        <translation>使用 Windows Admin Center 的基于角色的访问控制时，需要 CredSSP 的功能无法使用。请使用服务器管理员的帐户登录。</translation>
    </message>
    <message>
        <source>AllowEncryptionOracle is 2 (Vulnerable) on %1. Remove that value and install the updates on the other side: it opens the way for an attack (CVE-2018-0886).</source>
        <translation>%1 上的 AllowEncryptionOracle 为 2 (易受攻击)。请删除该值，并在另一方安装更新：该值会给攻击者可乘之机 (CVE-2018-0886)。</translation>
    </message>
    <message>
        <source>A Deny entry forbids passing on the sign-in (%1). Deny wins over every other entry; ask whoever set it (DenyFreshCredentials).</source>
        <translation>有一个拒绝条目禁止传递登录信息 (%1)。拒绝优先于其他所有条目；请询问设置该条目的人 (DenyFreshCredentials)。</translation>
    </message>
    <message>
        <source>Some things can be read only with administrator rights (%1). Continue as administrator to see more.</source>
        <translation>有些内容只有具备管理员权限才能读取 (%1)。要查看更多内容，请以管理员身份继续。</translation>
    </message>
    <message>
        <source>Windows does not pass your sign-in on to a further computer by itself. Give the user name and password for that connection (-Credential), or use one of the other ways below.</source>
        <translation>Windows 不会自动将您的登录信息继续传递给另一台计算机。请为该连接提供用户名和密码 (-Credential)，或使用下面的其他方法之一。</translation>
    </message>
    <message>
        <source>Check the user name and the password. Write the user as DOMAIN\user or user@domain; an account that is locked or in the group Protected Users cannot be used with CredSSP.</source>
        <translation>请检查用户名和密码。用户名应写成 DOMAIN\user 或 user@domain 的形式；已锁定的帐户或 Protected Users 组中的帐户不能用于 CredSSP。</translation>
    </message>
    <message>
        <source>Use an account that is an administrator of the server or in its group Remote Management Users. Start PowerShell as administrator.</source>
        <translation>请使用服务器管理员的帐户，或服务器的 Remote Management Users 组中的帐户。请以管理员身份启动 PowerShell。</translation>
    </message>
    <message>
        <source>Connect under the full name of a server in your domain, or over HTTPS. If neither is possible, add this one server to TrustedHosts, never &quot;*&quot;.</source>
        <translation>请使用您的域中服务器的完整名称进行连接，或通过 HTTPS 连接。如果都不可行，请仅将这一台服务器添加到 TrustedHosts，切勿添加“*”。</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate: its name, its issuer, its dates, and that its revocation list can be reached. Import the issuer where it is missing.</source>
        <translation>请检查服务器的证书：名称、颁发者、日期，以及能否访问其吊销列表。如果缺少颁发者证书，请将其导入。</translation>
    </message>
    <message>
        <source>Set the network&apos;s category to Private or Domain, or run Enable-PSRemoting with -SkipNetworkProfileCheck.</source>
        <translation>请将网络类别设置为“专用”或“域”，或者使用 -SkipNetworkProfileCheck 运行 Enable-PSRemoting。</translation>
    </message>
    <message>
        <source>Something other than WinRM answered: a proxy, a web server or a load balancer. CredSSP does not work through a proxy; connect directly.</source>
        <translation>作出响应的不是 WinRM，而是代理、Web 服务器或负载均衡器。CredSSP 无法通过代理工作；请直接连接。</translation>
    </message>
    <message>
        <source>Close remote sessions that nobody needs any longer, wait a moment, and try again. Raise WinRM&apos;s limits only if it happens again.</source>
        <translation>请关闭不再需要的远程会话，稍等片刻，然后重试。只有在再次出现该问题时，才提高 WinRM 的限制。</translation>
    </message>
    <message>
        <source>The server took too long. Try again, and look at the server&apos;s load.</source>
        <translation>服务器用时过长。请重试，并查看服务器的负载。</translation>
    </message>
    <message>
        <source>The endpoint (session configuration) is missing, disabled or restricted on the server. Run Enable-PSRemoting there as administrator, or name the right endpoint.</source>
        <translation>服务器上的终结点 (会话配置) 缺失、已禁用或受到限制。请在服务器上以管理员身份运行 Enable-PSRemoting，或指定正确的终结点。</translation>
    </message>
    <message>
        <source>Check how the computer&apos;s name is written, and whether it can be resolved from here.</source>
        <translation>请检查计算机名称的拼写，以及能否从此处解析该名称。</translation>
    </message>
    <message>
        <source>Check that the computer is running, that its WinRM service is running, and that its firewall lets TCP 5985 (or 5986) in.</source>
        <translation>请检查计算机是否正在运行、其 WinRM 服务是否正在运行，以及其防火墙是否允许 TCP 5985 (或 5986) 传入。</translation>
    </message>
    <message>
        <source>No domain controller could be reached. Check the network, the name servers (DNS) and a VPN.</source>
        <translation>无法连接到任何域控制器。请检查网络、名称服务器 (DNS) 和 VPN。</translation>
    </message>
    <message>
        <source>Install the Windows updates on the side that lacks them. Never set AllowEncryptionOracle to 2 instead (CVE-2018-0886).</source>
        <translation>请在缺少 Windows 更新的一方安装更新。切勿改为将 AllowEncryptionOracle 设置为 2 (CVE-2018-0886)。</translation>
    </message>
    <message>
        <source>Compare the update levels of both sides, and look at the server&apos;s WinRM certificate (event 10156).</source>
        <translation>请比较双方的更新级别，并查看服务器的 WinRM 证书 (事件 10156)。</translation>
    </message>
    <message>
        <source>Do not switch on Basic or unencrypted traffic for this. Use Kerberos under the server&apos;s full name, or HTTPS.</source>
        <translation>请不要为此启用基本身份验证或未加密的通信。请使用服务器的完整名称通过 Kerberos 连接，或使用 HTTPS。</translation>
    </message>
    <message>
        <source>A policy decides this setting. To see which one, run this command as administrator: %1</source>
        <translation>此设置由策略决定。要查看是哪个策略，请以管理员身份运行此命令：%1</translation>
    </message>
    <message>
        <source>Request to the owner of the group policies</source>
        <translation>致组策略负责人的请求</translation>
    </message>
    <message>
        <source>We need CredSSP from &quot;%1&quot; to: %2. A policy does not allow it.</source>
        <translation>我们需要从“%1”到以下服务器使用 CredSSP：%2。有策略不允许这样做。</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>计算机：%1</translation>
    </message>
    <message>
        <source>Policy: its name could not be read; &quot;%1&quot;, run as administrator, shows it.</source>
        <translation>策略：无法读取其名称；以管理员身份运行“%1”即可显示。</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>策略：%1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>项：%1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>值：%1</translation>
    </message>
    <message>
        <source>Set to now: it could not be read.</source>
        <translation>当前设置：无法读取。</translation>
    </message>
    <message>
        <source>Set to now: %1</source>
        <translation>当前设置：%1</translation>
    </message>
    <message>
        <source>Wanted: remove this entry.</source>
        <translation>期望设置：删除此条目。</translation>
    </message>
    <message>
        <source>Wanted: %1 (REG_DWORD), or &quot;Not Configured&quot;.</source>
        <translation>期望设置：%1 (REG_DWORD)，或“未配置”。</translation>
    </message>
    <message>
        <source>Also allow these targets under &quot;Allow delegating fresh credentials&quot;: %1.</source>
        <translation>另外，请在“允许分配新的凭据”下允许以下目标：%1。</translation>
    </message>
    <message>
        <source>A change made on the computer itself would last only until the next policy refresh, at the latest until its next restart. That is why nothing was changed.</source>
        <translation>在计算机本身所做的更改只能保持到下次策略刷新，最迟到下次重启。因此未做任何更改。</translation>
    </message>
    <message>
        <source>Windows refuses a change on the computer itself while the policy sets this value (0x8033808A). Nothing was changed.</source>
        <translation>只要策略设置了此值，Windows 就会拒绝在计算机本身进行更改 (0x8033808A)。未做任何更改。</translation>
    </message>
    <message>
        <source>You can do the work in one hop: run the command directly against the last computer, or sign in there.</source>
        <translation>您可以在一个跃点内完成工作：直接对最后一台计算机运行命令，或登录到该计算机。</translation>
    </message>
    <message>
        <source>You can pass a credential on for one command only, inside the session (%1 or -Credential).</source>
        <translation>您可以在会话内仅为一个命令传递凭据 (%1 或 -Credential)。</translation>
    </message>
    <message>
        <source>An administrator can set up an endpoint that runs under an account of its own (JEA, or a RunAs credential).</source>
        <translation>管理员可以设置一个使用专用帐户运行的终结点 (JEA，或 RunAs 凭据)。</translation>
    </message>
    <message>
        <source>For single sign-on in Windows Admin Center, resource-based constrained delegation (Kerberos) is enough; it does not give WinRM its second hop.</source>
        <translation>对于 Windows Admin Center 中的单一登录，基于资源的约束委派 (Kerberos) 就足够了；但它不能为 WinRM 提供第二跃点。</translation>
    </message>
    <message>
        <source>A policy decides about CredSSP on &quot;%1&quot; (%2); Windows refuses every other way to change it.</source>
        <translation>“%1”上的 CredSSP 由策略决定 (%2)；Windows 拒绝以任何其他方式更改。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; decides about CredSSP on &quot;%2&quot; (%3); Windows refuses every other way to change it.</source>
        <translation>“%2”上的 CredSSP 由策略“%1”决定 (%3)；Windows 拒绝以任何其他方式更改。</translation>
    </message>
    <message>
        <source>A policy sets &quot;%1&quot; on &quot;%2&quot; at every refresh; a change on the computer itself would not last.</source>
        <translation>每次刷新时，都有策略在“%2”上设置“%1”；在计算机本身所做的更改无法持久。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; sets &quot;%2&quot; on &quot;%3&quot; at every refresh; a change on the computer itself would not last.</source>
        <translation>每次刷新时，策略“%1”都会在“%3”上设置“%2”；在计算机本身所做的更改无法持久。</translation>
    </message>
    <message>
        <source>CredSSP hands your complete sign-in to the server, which can use it anywhere. Often there is a way without it.</source>
        <translation>CredSSP 会将您完整的登录信息交给服务器，而服务器可以在任何地方使用这些信息。通常有不使用 CredSSP 的办法。</translation>
    </message>
</context>
<context>
    <name>credssp::AllowNtlmDelegation</name>
    <message>
        <source>NTLM is switched off here, so nothing can be passed on with it.</source>
        <translation>此处已禁用 NTLM，因此无法通过它传递任何内容。</translation>
    </message>
    <message>
        <source>A domain policy switches this off (AllowFreshCredentialsWhenNTLMOnly) and would take the change back.</source>
        <translation>域策略禁用了此设置 (AllowFreshCredentialsWhenNTLMOnly)，并且会还原所做的更改。</translation>
    </message>
    <message>
        <source>A policy switches CredSSP off, so nothing can be passed on at all.</source>
        <translation>有策略禁用了 CredSSP，因此无法传递任何内容。</translation>
    </message>
    <message>
        <source>Pass the sign-in on without proof of who the server is (NTLM-only)</source>
        <translation>在未证明服务器身份的情况下传递登录信息 (仅 NTLM)</translation>
    </message>
    <message>
        <source>If you want to reach a server that cannot prove who it is, and you accept the risk, then allow passing your sign-in on to exactly this name.</source>
        <translation>如果您要连接到无法证明自己身份的服务器，并且接受其中的风险，请仅允许将您的登录信息传递给此名称。</translation>
    </message>
    <message>
        <source>It is allowed already.</source>
        <translation>已经允许。</translation>
    </message>
    <message>
        <source>Nothing can prove who this server is, because it does not share a domain with this computer or is known by an address only: %1.</source>
        <translation>没有什么能证明此服务器的身份，因为它与此计算机不在同一个域中，或者只知道它的地址：%1。</translation>
    </message>
    <message>
        <source>It works even where nothing proves who the server is.</source>
        <translation>即使没有什么能证明服务器的身份，此方法也有效。</translation>
    </message>
    <message>
        <source>Everything else that is offered is safer; try that first.</source>
        <translation>提供的其他方法都更安全；请先尝试那些方法。</translation>
    </message>
    <message>
        <source>The server&apos;s identity is not the problem, so its proof is not given up.</source>
        <translation>问题不在于服务器的身份，因此不会放弃身份证明。</translation>
    </message>
    <message>
        <source>It is allowed already for every server named here.</source>
        <translation>对于此处指定的每台服务器，都已经允许。</translation>
    </message>
    <message>
        <source>Warning: your complete sign-in goes to whatever computer answers under this name, proven or not. An attacker who answers in its place has your account.</source>
        <translation>警告：您完整的登录信息会传递给以此名称响应的任何计算机，无论其身份是否得到证明。如果攻击者冒名响应，就会得到您的帐户。</translation>
    </message>
    <message>
        <source>Allow it for one task only, and take it back when the task is done.</source>
        <translation>请仅为一项任务允许此操作，并在任务完成后将其收回。</translation>
    </message>
    <message>
        <source>CredSSP itself is off on &quot;%1&quot;; nothing is passed on until it is switched on.</source>
        <translation>“%1”上的 CredSSP 本身已禁用；在启用它之前，不会传递任何信息。</translation>
    </message>
</context>
<context>
    <name>credssp::AnswerWords</name>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>neither running nor stopped</source>
        <translation>既未运行也未停止</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>%1 (local policy)</source>
        <translation>%1（本地策略）</translation>
    </message>
    <message>
        <source>The step that a person does</source>
        <translation>由人完成的步骤</translation>
    </message>
    <message>
        <source>Sign-in tickets (Kerberos)</source>
        <translation>登录票证 (Kerberos)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Last start of the computer</source>
        <translation>计算机上次启动时间</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>是成员</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>不是成员</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds off</source>
        <translation>
            <numerusform>偏差 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n 个票证</numerusform>
        </translation>
    </message>
    <message>
        <source>starts by itself</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>starts when it is needed</source>
        <translation>按需启动</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>starts in another way</source>
        <translation>以其他方式启动</translation>
    </message>
    <message>
        <source>a later start</source>
        <translation>更晚的启动时间</translation>
    </message>
</context>
<context>
    <name>credssp::AppliedPolicies</name>
    <message>
        <source>The domain&apos;s policy &quot;%1&quot; could not be read. It lies in &quot;%2&quot;.</source>
        <translation>无法读取域的策略“%1”。它位于“%2”中。</translation>
    </message>
</context>
<context>
    <name>credssp::AuthNotSupported</name>
    <message>
        <source>The server or this computer does not accept the way of signing in that was used (the authentication mechanism is not supported, or is disabled).</source>
        <translation>服务器或此计算机不接受所使用的登录方式 (身份验证机制不受支持或已禁用)。</translation>
    </message>
    <message>
        <source>Both computers have a list of ways of signing in, and the way that was used is switched off on one of them.</source>
        <translation>两台计算机都有一份登录方式列表，而所用的方式在其中一台上被关闭。</translation>
    </message>
</context>
<context>
    <name>credssp::CannotConnect</name>
    <message>
        <source>Nothing answers at the server for remote management (the client cannot connect to the destination).</source>
        <translation>服务器上没有远程管理作出响应 (客户端无法连接到目标)。</translation>
    </message>
    <message>
        <source>The server, or something in front of it, turned the connection away. Often remote management (WinRM) is not switched on there, or it is another server than you think.</source>
        <translation>服务器或它前面的某个设备拒绝了连接。通常是那里没有启用远程管理 (WinRM)，或者它不是您以为的那台服务器。</translation>
    </message>
</context>
<context>
    <name>credssp::CarriedComputer</name>
    <message>
        <source>&quot;%1&quot; is larger than 1 MB. That is no answer of a script of this program; choose the right file.</source>
        <translation>“%1”超过 1 MB。它不是本程序脚本的应答；请选择正确的文件。</translation>
    </message>
    <message>
        <source>It is no JSON object (byte %1).</source>
        <translation>它不是 JSON 对象（字节 %1）。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>缺少字段“%1”。</translation>
    </message>
    <message>
        <source>It has a field that is not known.</source>
        <translation>其中有未知的字段。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not as it must be.</source>
        <translation>字段“%1”不符合要求。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a script that did not run to its end. Look at what is there with a new script.</source>
        <translation>写入“%1”的脚本没有运行到结束。请用新脚本查看那里的现状。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole answer. %2 Copy the file again from the server, or run a new script there.</source>
        <translation>“%1”不是完整的应答。%2 请从服务器重新复制该文件，或在那里运行新脚本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers another plan than the script was made for. It is not used; make a new script and run that.</source>
        <translation>“%1”应答的计划与脚本所针对的计划不同。不予采用；请制作新脚本并运行它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from another computer (%2) than the script was made for (%3). Run the script on %3.</source>
        <translation>“%1”来自另一台计算机 (%2)，而脚本是为 %3 制作的。请在 %3 上运行脚本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a script of %2, which is more than a day old. Make a new script and run that.</source>
        <translation>“%1”应答的脚本制作于 %2，已超过一天。请制作新脚本并运行它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it was written on %2, before its script was made (%3). The clock of %4 is slow, or the file is not what it seems. Set the clock right there and run a new script.</source>
        <translation>“%1”称其写于 %2，早于其脚本的制作时间 (%3)。%4 的时钟慢了，或者该文件并非看上去那样。请在那里校准时钟并运行新脚本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says it was written on %2, and here it is only %3. The clock of %4 is fast. Set it right there and run a new script.</source>
        <translation>“%1”称其写于 %2，而此处的时间才 %3。%4 的时钟快了。请在那里校准时钟并运行新脚本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers no script that was made here. Make a script, run that one, and bring its answer back.</source>
        <translation>“%1”不是对此处制作的任何脚本的应答。请制作脚本，运行它，并带回其应答。</translation>
    </message>
    <message>
        <source>It does not answer the questions that were asked.</source>
        <translation>它没有回答所提出的问题。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been used already: what it reports is in the journal. Look at what is there now with a new script.</source>
        <translation>“%1”已使用过：其报告的内容已在操作日志中。请用新脚本查看那里的现状。</translation>
    </message>
    <message>
        <source>Another answer to the same script than &quot;%1&quot; has been used already. Make a new script and run that.</source>
        <translation>同一脚本的另一个应答（不是“%1”）已使用过。请制作新脚本并运行它。</translation>
    </message>
    <message>
        <source>This answer belongs to a script for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>此应答属于针对“%1”的脚本，而不是针对“%2”的。</translation>
    </message>
    <message>
        <source>This answer comes from another computer than the earlier one of &quot;%1&quot;. It is not used.</source>
        <translation>此应答与“%1”先前的应答来自不同的计算机。不予采用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not answered yet. Run its script there and bring the answer back.</source>
        <translation>“%1”尚未应答。请在那里运行其脚本并带回应答。</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; is older than what you have done there. A new script tells how things are.</source>
        <translation>“%1”的应答早于您在那里所做的操作。新脚本会说明现状。</translation>
    </message>
    <message>
        <source>The script that was run on &quot;%1&quot; did not ask for this.</source>
        <translation>在“%1”上运行的脚本没有询问这一点。</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; says nothing of this change.</source>
        <translation>“%1”的应答没有提到此更改。</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; tells of another change than this one.</source>
        <translation>“%1”的应答说的是另一项更改，而不是这一项。</translation>
    </message>
    <message>
        <source>On &quot;%1&quot; this was no longer as it had been shown, so the script changed nothing.</source>
        <translation>在“%1”上，此项已与所显示的不同，因此脚本未做任何更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address. A script is made for one computer: type that computer&apos;s own name instead.</source>
        <translation>“%1”是一个地址。脚本只为一台计算机制作：请改为键入该计算机自己的名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not said which computer it is. Bring back an answer of it first.</source>
        <translation>“%1”没有说明它是哪台计算机。请先带回它的应答。</translation>
    </message>
    <message>
        <source>A change on &quot;%1&quot; cannot be made by a script that is taken there.</source>
        <translation>“%1”上的一项更改无法由带到那里的脚本完成。</translation>
    </message>
    <message>
        <source>CredSSP Wizard: changes to %1 that were confirmed</source>
        <translation>CredSSP Wizard：对 %1 的已确认更改</translation>
    </message>
    <message>
        <source>CredSSP Wizard: questions to %1</source>
        <translation>CredSSP Wizard：向 %1 提出的问题</translation>
    </message>
    <message>
        <source>It works on %1 alone, and does nothing on any other computer.</source>
        <translation>它只在 %1 上起作用，在其他任何计算机上都不做任何事。</translation>
    </message>
    <message>
        <source>It works on %1 alone, and changes nothing there.</source>
        <translation>它只在 %1 上起作用，且不在那里做任何更改。</translation>
    </message>
    <message>
        <source>1. Take this file to %1. In PowerShell, in the file&apos;s folder, see that nobody has changed it. This prints the value (SHA-256) that the wizard shows:</source>
        <translation>1. 将此文件带到 %1。在 PowerShell 中，在该文件所在的文件夹里，确认没有人改动过它。以下命令会显示向导所显示的值 (SHA-256)：</translation>
    </message>
    <message>
        <source>2. Run it there as administrator:</source>
        <translation>2. 在那里以管理员身份运行它：</translation>
    </message>
    <message>
        <source>3. Bring back the file that it writes beside itself: %1</source>
        <translation>3. 带回它在同一位置写入的文件：%1</translation>
    </message>
    <message>
        <source>What it looks at:</source>
        <translation>它查看的内容：</translation>
    </message>
    <message>
        <source>It reads the computer&apos;s name and numbers (SID, machine id), so that its answer is known for its own.</source>
        <translation>它读取计算机的名称和编号（SID、计算机 ID），以便识别应答确实来自它。</translation>
    </message>
    <message>
        <source>Plan: none, for it only looks.</source>
        <translation>计划：无，因为它只查看。</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>What it then changes, one after the other. Each change is made only if things are still as they were shown; it stops at the first that does not succeed:</source>
        <translation>随后它依次更改的内容。仅当一切仍与所显示的一致时才会进行每项更改；遇到第一项未成功的更改即停止：</translation>
    </message>
    <message>
        <source>Run this as a file: it writes its answer beside itself. Nothing was done.</source>
        <translation>请以文件形式运行：它会把应答写在同一位置。未做任何事。</translation>
    </message>
    <message>
        <source>This script is for %1, and this is another computer. Nothing was done.</source>
        <translation>此脚本是为 %1 制作的，而这是另一台计算机。未做任何事。</translation>
    </message>
    <message>
        <source>This script has been run already: its answer is there. Bring that back, or make a new script in the wizard. Nothing was done now.</source>
        <translation>此脚本已运行过：其应答就在那里。请带回该应答，或在向导中制作新脚本。这次未做任何事。</translation>
    </message>
    <message>
        <source>Run this as administrator. Nothing was changed.</source>
        <translation>请以管理员身份运行。未做任何更改。</translation>
    </message>
    <message>
        <source>A change did not succeed, so those after it were not begun. The answer says which.</source>
        <translation>有一项更改未成功，因此其后的更改没有开始。应答中说明了是哪一项。</translation>
    </message>
    <message>
        <source>Done. Bring this file back to the wizard:</source>
        <translation>已完成。请将此文件带回向导：</translation>
    </message>
    <message>
        <source>It reads the registry value HKLM\%1.</source>
        <translation>它读取注册表值 HKLM\%1。</translation>
    </message>
    <message>
        <source>It reads the local policy (Registry.pol).</source>
        <translation>它读取本地策略 (Registry.pol)。</translation>
    </message>
    <message>
        <source>It reads the registry key HKLM\%1.</source>
        <translation>它读取注册表项 HKLM\%1。</translation>
    </message>
    <message>
        <source>It asks whether the service %1 runs and how it starts.</source>
        <translation>它询问服务 %1 是否正在运行以及如何启动。</translation>
    </message>
    <message>
        <source>It asks who runs it, and whether with administrator rights (whoami).</source>
        <translation>它询问由谁运行，以及是否具有管理员权限 (whoami)。</translation>
    </message>
    <message>
        <source>It asks whether %1 is in the local group %2.</source>
        <translation>它询问 %1 是否在本地组 %2 中。</translation>
    </message>
    <message>
        <source>It asks for the computer&apos;s name and domain, and the domains that it trusts (nltest).</source>
        <translation>它询问计算机的名称和域，以及它信任的域 (nltest)。</translation>
    </message>
    <message>
        <source>It asks whether the domain still trusts this computer (nltest).</source>
        <translation>它询问域是否仍信任此计算机 (nltest)。</translation>
    </message>
    <message>
        <source>It compares the clock with the domain&apos;s (w32tm).</source>
        <translation>它将时钟与域的时钟进行比较 (w32tm)。</translation>
    </message>
    <message>
        <source>It reads which policies decide about CredSSP and WinRM.</source>
        <translation>它读取哪些策略决定 CredSSP 和 WinRM。</translation>
    </message>
    <message>
        <source>It asks when Windows was last started.</source>
        <translation>它询问 Windows 上次启动的时间。</translation>
    </message>
    <message>
        <source>It reads the latest events %1 of %2 in the log %3.</source>
        <translation>它读取日志 %3 中 %2 的最新事件 %1。</translation>
    </message>
    <message>
        <source>It reads the version of tspkg.dll, which tells of the CredSSP update.</source>
        <translation>它读取 tspkg.dll 的版本，由此得知 CredSSP 更新的情况。</translation>
    </message>
    <message>
        <source>It counts the sign-in tickets for WinRM (klist).</source>
        <translation>它统计 WinRM 的登录票证数 (klist)。</translation>
    </message>
</context>
<context>
    <name>credssp::CarryCards</name>
    <message>
        <source>Take this script to %1</source>
        <translation>将此脚本带到 %1</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>显示步骤</translation>
    </message>
    <message>
        <source>Show the steps for %1</source>
        <translation>显示 %1 的步骤</translation>
    </message>
</context>
<context>
    <name>credssp::CarryDialog</name>
    <message>
        <source>Ask %1 by hand</source>
        <translation>手动询问 %1</translation>
    </message>
    <message>
        <source>Ask %1 without a connection to it</source>
        <translation>不连接而询问 %1</translation>
    </message>
    <message>
        <source>A person takes a script to the server and brings one file back. What the file says counts as reported by a person, not as read.</source>
        <translation>由人将脚本带到服务器，并带回一个文件。文件中的内容视为由人报告，而非读取所得。</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>Make a &amp;new script</source>
        <translation>制作新脚本(&amp;N)</translation>
    </message>
    <message>
        <source>What this server has answered so far is forgotten.</source>
        <translation>此服务器迄今的应答将被丢弃。</translation>
    </message>
    <message>
        <source>Ask over the net&amp;work again</source>
        <translation>重新通过网络询问(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The script is being made.</source>
        <translation>正在制作脚本。</translation>
    </message>
</context>
<context>
    <name>credssp::CarryModel</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from %2, whose answer is not waited for here.</source>
        <translation>“%1”来自 %2，而此处并未等待其应答。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers a script that only looks. Open the answer of the script that makes the changes on %2.</source>
        <translation>“%1”应答的是只查看的脚本。请打开在 %2 上执行更改的脚本的应答。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of changes on %2. Here the answer of the script that only looks is needed.</source>
        <translation>“%1”讲的是在 %2 上的更改。此处需要的是只查看的脚本的应答。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells of other changes on %2 than these. Open the answer of the script that was saved here.</source>
        <translation>“%1”讲的是在 %2 上的其他更改。请打开在此处保存的脚本的应答。</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
</context>
<context>
    <name>credssp::CarryPanel</name>
    <message>
        <source>Save the sc&amp;ript …</source>
        <translation>保存脚本(&amp;R)…</translation>
    </message>
    <message>
        <source>Open the &amp;answer …</source>
        <translation>打开应答(&amp;A)…</translation>
    </message>
    <message>
        <source>Read what the script does</source>
        <translation>阅读脚本所做的事</translation>
    </message>
    <message>
        <source>It only looks, and changes nothing. It works on %1 alone.</source>
        <translation>它只查看，不做任何更改。它只在 %1 上起作用。</translation>
    </message>
    <message>
        <source>It makes these changes on %1 and nowhere else. It stops at the first one that does not succeed, and where something is no longer as it was shown:</source>
        <translation>它只在 %1 上执行以下更改，不在别处执行。遇到第一个未成功的更改，或某处与所显示的不再一致时，它就会停止：</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>它查看的内容</translation>
    </message>
    <message>
        <source>The whole script</source>
        <translation>完整脚本</translation>
    </message>
    <message>
        <source>The script for %1</source>
        <translation>%1 的脚本</translation>
    </message>
    <message>
        <source>Save it and take it to %1</source>
        <translation>保存它并带到 %1</translation>
    </message>
    <message>
        <source>Save the script …</source>
        <translation>保存脚本…</translation>
    </message>
    <message>
        <source>Save the script for %1</source>
        <translation>保存 %1 的脚本</translation>
    </message>
    <message>
        <source>Run it there, in PowerShell as administrator</source>
        <translation>在那里以管理员身份在 PowerShell 中运行它</translation>
    </message>
    <message>
        <source>Go to the file&apos;s folder. Look first whether anybody has changed the file: this line must print the same value (SHA-256).</source>
        <translation>转到文件所在的文件夹。先查看是否有人改动过文件：此行必须显示相同的值 (SHA-256)。</translation>
    </message>
    <message>
        <source>The SHA-256 that it must print for %1</source>
        <translation>在 %1 上必须显示的 SHA-256</translation>
    </message>
    <message>
        <source>Windows marks files that come over the network or by mail, and PowerShell then runs them only when they are signed. This line takes the mark away, once you have compared the SHA-256:</source>
        <translation>Windows 会标记通过网络或邮件到来的文件，此后 PowerShell 仅在它们已签名时才运行。比较过 SHA-256 之后，此行可去除该标记：</translation>
    </message>
    <message>
        <source>If running scripts is disabled altogether, this allows it in this one PowerShell window, unless a policy of the domain forbids it:</source>
        <translation>如果完全禁用了脚本运行，此行仅在这一个 PowerShell 窗口中允许运行，除非域策略禁止：</translation>
    </message>
    <message>
        <source>PowerShell on %1: allow scripts in this window</source>
        <translation>%1 上的 PowerShell：允许在此窗口中运行脚本</translation>
    </message>
    <message>
        <source>If Windows does not run it</source>
        <translation>如果 Windows 不运行它</translation>
    </message>
    <message>
        <source>Bring back the file that it writes</source>
        <translation>带回它写出的文件</translation>
    </message>
    <message>
        <source>Open the answer …</source>
        <translation>打开应答…</translation>
    </message>
    <message>
        <source>Open the answer of %1</source>
        <translation>打开 %1 的应答</translation>
    </message>
    <message>
        <source>It is called %1 and lies beside the script. You can also drop it here.</source>
        <translation>它名为 %1，位于脚本旁边。您也可以将它拖放到此处。</translation>
    </message>
    <message>
        <source>PowerShell on %1: see that nobody has changed the file</source>
        <translation>%1 上的 PowerShell：确认没有人改动过文件</translation>
    </message>
    <message>
        <source>PowerShell on %1, as administrator: run it</source>
        <translation>%1 上的 PowerShell，以管理员身份：运行它</translation>
    </message>
    <message>
        <source>PowerShell on %1: take the mark away</source>
        <translation>%1 上的 PowerShell：去除标记</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>保存脚本</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell 脚本 (*.ps1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>打开应答</translation>
    </message>
    <message>
        <source>Answers (*.json);;All files (*)</source>
        <translation>应答 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>credssp::CauseModel</name>
    <message>
        <source>You stopped before it was known what would be changed.</source>
        <translation>在得知会更改哪些内容之前，您已停止。</translation>
    </message>
    <message>
        <source>What helps is being worked out.</source>
        <translation>正在查找有效的解决方法。</translation>
    </message>
    <message>
        <source>The computers are being asked, then what helps is worked out.</source>
        <translation>正在查询计算机，然后查找有效的解决方法。</translation>
    </message>
    <message>
        <source>What helps most likely is chosen already. Look at it, or choose something else.</source>
        <translation>已选中最可能有效的解决方法。请查看它，或选择其他方法。</translation>
    </message>
    <message>
        <source>The next best is chosen already. Look at it, or choose something else.</source>
        <translation>已选中次佳的解决方法。请查看它，或选择其他方法。</translation>
    </message>
    <message>
        <source>A policy decides this, so nothing can be changed here that would last. Hand the text below on to whoever looks after the policies.</source>
        <translation>这由策略决定，因此在此处所做的任何更改都无法持久。请将下面的文本转交给策略负责人。</translation>
    </message>
    <message>
        <source>Nothing that CredSSP Wizard can change fits. Nothing was changed.</source>
        <translation>CredSSP Wizard 能够更改的内容都不适用。未做任何更改。</translation>
    </message>
    <message>
        <source>Everything that fits was tried, and it did not help.</source>
        <translation>已尝试所有适用的解决方法，但均无效。</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as could be seen.</source>
        <translation>就所能看到的内容而言，没有问题。</translation>
    </message>
    <message>
        <source>What would be changed is being worked out.</source>
        <translation>正在确定会更改哪些内容。</translation>
    </message>
    <message>
        <source>All steps are ticked.</source>
        <translation>所有步骤均已勾选。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do and to tick. Then go on.</source>
        <translation>
            <numerusform>请执行并勾选 %n 个步骤，然后继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be changed can be read only with administrator rights. The next page offers to continue as administrator; nothing is changed yet.</source>
        <translation>只有具备管理员权限才能读取会更改哪些内容。下一页会提供以管理员身份继续的选项；目前未做任何更改。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Review the changes</source>
        <translation>查看更改(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>You stopped before the cause was known.</source>
        <translation>在查明原因之前，您已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) here are decided by a policy.</source>
        <translation>
            <numerusform>此处有 %n 项设置由策略决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>If something still fails, go back to the first page and paste its message: the message says more than the checks can see.</source>
        <translation>如果仍有操作失败，请返回第一页并粘贴其消息：消息比检查更能说明问题。</translation>
    </message>
    <message>
        <source>One thing can help. Look at it; nothing is changed yet.</source>
        <translation>有一种解决方法可能有效。请查看它；目前未做任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were looked at and are as they should be.</source>
        <translation>
            <numerusform>已查看 %n 项内容，均正常。</numerusform>
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
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>This page says what most likely stands behind the error, and what helps against it. The best is chosen already; the others stand below it, with what speaks against them.

It is safe: nothing is changed here. On the next page you see every change before it is made.

Press the button at the bottom to look at the changes. What a person must do is listed here as steps; tick each when it is done.</source>
        <translation>此页面说明错误背后最可能的原因，以及相应的解决方法。最佳方法已经选中；其他方法列在下方，并附有不建议的理由。

请放心：此处不做任何更改。在下一页，您会在执行之前看到每项更改。

请按底部的按钮查看更改。必须由人员完成的操作在此处列为步骤；完成后请逐项勾选。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>What could not be told</source>
        <translation>无法判断的内容</translation>
    </message>
    <message>
        <source>Text for the &amp;owner of the policy</source>
        <translation>转交给策略负责人的文本(&amp;O)</translation>
    </message>
    <message>
        <source>What e&amp;lse is worth knowing</source>
        <translation>其他值得了解的内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why not something else?</source>
        <translation>为什么不用其他方法(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Do you need CredSSP at all?</source>
        <translation>您真的需要 CredSSP 吗(&amp;D)？</translation>
    </message>
</context>
<context>
    <name>credssp::CauseTexts</name>
    <message>
        <source>%1: %2</source>
        <comment>a computer, and a sentence about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>You tried &quot;%1&quot;. It did not help.</source>
        <translation>您已尝试“%1”，但无效。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>还有 %n 项类似内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %n change(s).</source>
        <translation>
            <numerusform>这会进行 %n 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) you do by hand.</source>
        <translation>
            <numerusform>另有 %n 个步骤需要您手动执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>You see everything first; nothing is changed yet.</source>
        <translation>您会先看到所有内容；目前未做任何更改。</translation>
    </message>
</context>
<context>
    <name>credssp::ChangeModel</name>
    <message>
        <source>not begun yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>正在撤消</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>正在执行</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>第 %1 项更改，共 %2 项：%3</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>What is left to do is no longer what you were shown.</source>
        <translation>剩余的操作已与之前向您显示的不同。</translation>
    </message>
    <message>
        <source>On %1 this would be done with other values now: %2</source>
        <translation>在 %1 上，以下操作现在会使用其他值：%2</translation>
    </message>
    <message>
        <source>On %1 this would be done in addition: %2</source>
        <translation>在 %1 上，现在会另外执行：%2</translation>
    </message>
    <message>
        <source>On %1 this is no longer needed: %2</source>
        <translation>在 %1 上，以下操作不再需要：%2</translation>
    </message>
    <message>
        <source>The same is to be done, but in another order or on another computer of the same name.</source>
        <translation>要执行的操作相同，但顺序不同，或者在另一台同名计算机上执行。</translation>
    </message>
    <message>
        <source>Nothing is being changed. Look at the changes first.</source>
        <translation>未在进行任何更改。请先查看更改。</translation>
    </message>
    <message>
        <source>The step under way is finished, and nothing after it is begun.</source>
        <translation>正在执行的步骤会完成，其后的步骤不会开始。</translation>
    </message>
    <message>
        <source>The changes are being taken back. Keep this window open.</source>
        <translation>正在撤消更改。请不要关闭此窗口。</translation>
    </message>
    <message>
        <source>The changes are being made. Keep this window open.</source>
        <translation>正在执行更改。请不要关闭此窗口。</translation>
    </message>
    <message>
        <source>Now it is your turn: something has to be done by hand on %1.</source>
        <translation>现在轮到您了：需要在 %1 上手动执行一些操作。</translation>
    </message>
    <message>
        <source>You stopped before change %1.</source>
        <translation>您在第 %1 项更改之前已停止。</translation>
    </message>
    <message>
        <source>Step %1, on %2, could not be taken back.</source>
        <translation>无法撤消 %2 上的步骤 %1。</translation>
    </message>
    <message>
        <source>Change %1, on %2, was not made.</source>
        <translation>未执行 %2 上的更改 %1。</translation>
    </message>
    <message>
        <source>The work could not go on.</source>
        <translation>无法继续执行操作。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Everything you were shown was taken back.</source>
        <translation>向您显示的内容均已撤消。</translation>
    </message>
    <message>
        <source>Everything is done except for what you left out.</source>
        <translation>除您略过的内容外，其余均已完成。</translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) cannot be read back here.</source>
        <translation>
            <numerusform>全部已完成。有 %n 项更改在此处无法回读。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done, and it was read back to be sure.</source>
        <translation>全部已完成，并已回读确认。</translation>
    </message>
    <message>
        <source>Nothing was taken back so far.</source>
        <translation>目前未撤消任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>目前未做任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before it were taken back.</source>
        <translation>
            <numerusform>在此之前的 %n 个步骤已撤消。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made and stay made.</source>
        <translation>
            <numerusform>已执行 %n 项更改，它们将保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not begun.</source>
        <translation>
            <numerusform>有 %n 个步骤尚未开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window and open it again: it then offers to finish or to take back what was begun.</source>
        <translation>请关闭窗口并重新打开：届时可以选择完成或撤消已开始的操作。</translation>
    </message>
    <message>
        <source>&amp;Look at the changes again</source>
        <translation>再次查看更改(&amp;L)</translation>
    </message>
    <message>
        <source>Works the changes out afresh and shows them. Nothing is made.</source>
        <translation>重新确定更改并显示。不执行任何更改。</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Begins the same changes again.</source>
        <translation>重新开始相同的更改。</translation>
    </message>
    <message>
        <source>&amp;Go on with the rest</source>
        <translation>继续其余步骤(&amp;G)</translation>
    </message>
    <message>
        <source>Makes the steps that are left.</source>
        <translation>执行剩余的步骤。</translation>
    </message>
    <message>
        <source>Looks at this step afresh and tries it once more, then goes on.</source>
        <translation>重新查看此步骤并再试一次，然后继续。</translation>
    </message>
    <message>
        <source>Leave this step &amp;out and go on</source>
        <translation>略过此步骤并继续(&amp;O)</translation>
    </message>
    <message>
        <source>Does not make this step and goes on with the next one.</source>
        <translation>不执行此步骤，继续下一步骤。</translation>
    </message>
    <message>
        <source>&amp;Undo what was done</source>
        <translation>撤消已完成的更改(&amp;U)</translation>
    </message>
    <message>
        <source>Shows first how it would be taken back. Nothing is made yet.</source>
        <translation>先显示如何撤消。目前不执行任何更改。</translation>
    </message>
    <message>
        <source>&amp;Close and go on in the first window</source>
        <translation>关闭并在第一个窗口中继续(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Did it work?</source>
        <translation>问题解决了吗(&amp;D)？</translation>
    </message>
    <message>
        <source>&amp;See what came of it</source>
        <translation>查看结果(&amp;S)</translation>
    </message>
    <message>
        <source>Now it is your turn: a script has to be run on %1, and its answer brought back.</source>
        <translation>现在轮到您了：必须在 %1 上运行脚本，并带回其应答。</translation>
    </message>
    <message numerus="yes">
        <source>Everything you were shown was taken back. %n step(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>向您显示的内容均已撤消。其中 %n 个步骤由人报告，未在此处回读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>一切均已完成。其中 %n 项更改由人报告，未在此处回读。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this window meanwhile: the next start offers to go on.</source>
        <translation>在此期间您可以关闭此窗口：下次启动时会提供继续的选项。</translation>
    </message>
</context>
<context>
    <name>credssp::ChangePage</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>执行更改</translation>
    </message>
    <message>
        <source>Each change is made, read back to be sure, and written down so that it can be undone.</source>
        <translation>每项更改都会执行、回读确认并记录下来，以便撤消。</translation>
    </message>
    <message>
        <source>Progress of the changes</source>
        <translation>更改进度</translation>
    </message>
    <message>
        <source>The changes and what became of them</source>
        <translation>更改及其结果</translation>
    </message>
    <message>
        <source>Stop &amp;after this step</source>
        <translation>此步骤后停止(&amp;A)</translation>
    </message>
    <message>
        <source>The step under way is finished and read back. Nothing after it is begun.</source>
        <translation>正在执行的步骤会完成并回读。其后的步骤不会开始。</translation>
    </message>
    <message>
        <source>The changes you have read are made one after the other. Each is read back, and what was there before is written down first, so that everything can be undone. &quot;Stop after this step&quot; ends between two steps; nothing is left half done. When something does not work, this page says what state things are in, and you choose how to go on.</source>
        <translation>您已阅读的更改会逐项执行。每项更改都会回读，并且会先记录之前的内容，以便全部撤消。“此步骤后停止”会在两个步骤之间停止；不会留下只做了一半的步骤。如果出现问题，此页面会说明当前状态，由您选择如何继续。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>值得了解</translation>
    </message>
    <message>
        <source>Do this, and tick each step when it is done</source>
        <translation>请执行以下操作，每完成一步即勾选</translation>
    </message>
    <message>
        <source>It is done, &amp;go on</source>
        <translation>已完成，继续(&amp;K)</translation>
    </message>
    <message>
        <source>How do you want to go on?</source>
        <translation>您想如何继续？</translation>
    </message>
</context>
<context>
    <name>credssp::ChangeRow</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Details of change %1</source>
        <translation>更改 %1 的详细信息</translation>
    </message>
</context>
<context>
    <name>credssp::CheckModel</name>
    <message numerus="yes">
        <source>%1 of %n computer(s) answered.</source>
        <translation>
            <numerusform>%n 台计算机中有 %1 台已响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the check. What was not asked is not known.</source>
        <translation>您已停止检查。未查询的内容不得而知。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be answered.</source>
        <translation>
            <numerusform>有 %n 个问题未能得到答案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>发现 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>A person brought the answers of %1. They were not read from here.</source>
        <translation>%1 的应答由人带来，并非从此处读取。</translation>
    </message>
    <message>
        <source>The answer of %1 is waited for. Open it when its script has run there.</source>
        <translation>正在等待 %1 的应答。脚本在那里运行之后，请打开应答。</translation>
    </message>
    <message>
        <source>%1 gave no answer over the network. You can take a script there and bring its answer back.</source>
        <translation>%1 未通过网络应答。您可以将脚本带到那里，并带回其应答。</translation>
    </message>
</context>
<context>
    <name>credssp::CheckPage</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checking the computers</source>
        <translation>检查计算机</translation>
    </message>
    <message>
        <source>Everything is only looked at here. Nothing is changed.</source>
        <translation>此处只进行查看。不做任何更改。</translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation>停止检查(&amp;S)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Computers that have answered</source>
        <translation>已响应的计算机</translation>
    </message>
    <message>
        <source>Show what was &amp;found</source>
        <translation>显示检查结果(&amp;F)</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Choose a computer to see what was found there.</source>
        <translation>选择一台计算机，查看在其上的检查结果。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Choose a line to read why it matters.</source>
        <translation>选择一行，了解其重要性。</translation>
    </message>
    <message>
        <source>Every computer is asked what matters for CredSSP. Nothing is changed. A line with a question mark could not be told, and says why. Choose a line to read why it matters. When all have answered, go on to what was found.</source>
        <translation>会向每台计算机查询与 CredSSP 有关的内容。不做任何更改。带问号的行表示无法判断，并说明原因。选择一行，可了解其重要性。全部响应后，请继续查看检查结果。</translation>
    </message>
    <message>
        <source>A person takes a script to the chosen server and brings its answer back.</source>
        <translation>由人将脚本带到所选服务器，并带回其应答。</translation>
    </message>
    <message>
        <source>A server that gives no answer over the network can be asked by hand. Choose it and press &quot;Ask by hand&quot;: you get a script that only looks, somebody runs it there, and you open the file that it writes.</source>
        <translation>未通过网络应答的服务器可以手动询问。选中它并按“手动询问”：您会得到一个只查看的脚本，由人在那里运行，然后您打开它写出的文件。</translation>
    </message>
    <message>
        <source>Scrip&amp;t and answer …</source>
        <translation>脚本和应答(&amp;T)…</translation>
    </message>
    <message>
        <source>Ask by han&amp;d …</source>
        <translation>手动询问(&amp;D)…</translation>
    </message>
    <message>
        <source>The answer was taken.</source>
        <translation>已接受应答。</translation>
    </message>
</context>
<context>
    <name>credssp::CheckedComputers</name>
    <message>
        <source>being asked</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>已响应</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n 项查询没有答案</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>credssp::Checks</name>
    <message>
        <source>Looking at this needs administrator rights on &quot;%1&quot;.</source>
        <translation>查看此项需要“%1”上的管理员权限。</translation>
    </message>
    <message>
        <source>The registry value &quot;%1&quot; below HKLM\%2 is %3 (%4).</source>
        <translation>HKLM\%2 下的注册表值“%1”为 %3 (%4)。</translation>
    </message>
    <message>
        <source>There is no registry value &quot;%1&quot; below HKLM\%2.</source>
        <translation>HKLM\%2 下没有注册表值“%1”。</translation>
    </message>
    <message>
        <source>There is no registry key HKLM\%1, and so no value &quot;%2&quot;.</source>
        <translation>没有注册表项 HKLM\%1，因此也没有值“%2”。</translation>
    </message>
    <message>
        <source>The registry key HKLM\%1 may not be looked at.</source>
        <translation>不允许查看注册表项 HKLM\%1。</translation>
    </message>
</context>
<context>
    <name>credssp::ChoiceCard</name>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>不建议的理由</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>建议的理由</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>理由：%1</translation>
    </message>
</context>
<context>
    <name>credssp::ClientCredSspCheck</name>
    <message>
        <source>It is not known whether &quot;%1&quot; may send credentials with CredSSP.</source>
        <translation>不清楚“%1”是否可以使用 CredSSP 发送凭据。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may send credentials with CredSSP.</source>
        <translation>“%1”可以使用 CredSSP 发送凭据。</translation>
    </message>
    <message>
        <source>CredSSP is switched off on &quot;%1&quot;, the computer that sends the credentials.</source>
        <translation>在发送凭据的计算机“%1”上，CredSSP 已禁用。</translation>
    </message>
    <message>
        <source>A policy decides this, and Windows refuses any other way to change it.</source>
        <translation>这由策略决定，Windows 拒绝以任何其他方式更改。</translation>
    </message>
    <message>
        <source>Every connection with CredSSP from this computer fails until it is switched on.</source>
        <translation>在启用之前，从此计算机使用 CredSSP 的所有连接都会失败。</translation>
    </message>
    <message>
        <source>CredSSP on the client</source>
        <translation>客户端上的 CredSSP</translation>
    </message>
    <message>
        <source>While CredSSP is switched off here, this computer passes on nobody&apos;s sign-in.</source>
        <translation>只要此处禁用了 CredSSP，此计算机就不会传递任何人的登录信息。</translation>
    </message>
</context>
<context>
    <name>credssp::ClockCheck</name>
    <message>
        <source>&quot;%1&quot; has no domain whose clock counts.</source>
        <translation>“%1”没有可作为基准的域时钟。</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>该计算机位于工作组中。</translation>
    </message>
    <message>
        <source>It is not known whether the clock of &quot;%1&quot; is right.</source>
        <translation>不清楚“%1”的时钟是否正确。</translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is wrong.</source>
        <translation>“%1”的时钟不正确。</translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds. Windows accepts at most %1 seconds; beyond that no ticket proves who a server is.</source>
        <translation>
            <numerusform>域控制器的时钟与它相差 %n 秒。Windows 最多接受 %1 秒；超过此值，就没有票证能证明服务器的身份。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is right.</source>
        <translation>“%1”的时钟正确。</translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds.</source>
        <translation>
            <numerusform>域控制器的时钟与它相差 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds. Windows accepts at most %2 seconds; beyond that no ticket proves who the server is.</source>
        <translation>
            <numerusform>它与“%1”的时钟相差 %n 秒。Windows 最多接受 %2 秒；超过此值，就没有票证能证明服务器的身份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds.</source>
        <translation>
            <numerusform>它与“%1”的时钟相差 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Proofs of identity are valid for minutes only; clocks that differ by more than five minutes make them worthless.</source>
        <translation>身份证明只在几分钟内有效；如果时钟相差超过五分钟，证明就会失效。</translation>
    </message>
</context>
<context>
    <name>credssp::CommandView</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Read-only text. The Copy button copies the whole command.</source>
        <translation>只读文本。“复制”按钮会复制整个命令。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>复制命令：%1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
</context>
<context>
    <name>credssp::ComputerName</name>
    <message>
        <source>Type the name of a computer, such as NODE1 or node1.contoso.com.</source>
        <translation>请输入计算机的名称，例如 NODE1 或 node1.contoso.com。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank. Type the name without it.</source>
        <translation>“%1”的开头或结尾有空格。请输入不带空格的名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for several computers. Type the name of one computer, such as NODE1 or node1.contoso.com.</source>
        <translation>“%1”代表多台计算机。请输入一台计算机的名称，例如 NODE1 或 node1.contoso.com。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a computer. Type a short name such as NODE1, a full name such as node1.contoso.com, or an IP address.</source>
        <translation>“%1”不是计算机的名称。请输入短名称 (如 NODE1)、完整名称 (如 node1.contoso.com) 或 IP 地址。</translation>
    </message>
    <message>
        <source>Type the name of an account, such as CONTOSO\anna.</source>
        <translation>请输入帐户的名称，例如 CONTOSO\anna。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account. Type it as CONTOSO\anna or anna@contoso.com.</source>
        <translation>“%1”不是帐户的名称。请以 CONTOSO\anna 或 anna@contoso.com 的形式输入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a service name (SPN). It must look like WSMAN/node1.contoso.com.</source>
        <translation>“%1”不是服务名称 (SPN)。其形式必须类似于 WSMAN/node1.contoso.com。</translation>
    </message>
</context>
<context>
    <name>credssp::ComputersModel</name>
    <message>
        <source>The example&apos;s own computer</source>
        <translation>示例自己的计算机</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>The error text names this server. Add others if they are involved, too.</source>
        <translation>错误文本中提到了此服务器。如果还涉及其他服务器，请添加。</translation>
    </message>
    <message>
        <source>The example names its servers by itself.</source>
        <translation>示例已指定服务器。</translation>
    </message>
    <message>
        <source>These are the servers of an earlier run.</source>
        <translation>这些是之前运行中的服务器。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be used. Correct or remove what is marked.</source>
        <translation>
            <numerusform>有 %n 个条目无法使用。请更正或删除已标记的条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one server.</source>
        <translation>请至少指定一台服务器。</translation>
    </message>
    <message>
        <source>Name the computer that sends the credentials.</source>
        <translation>请指定发送凭据的计算机。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) should be looked at again. You can go on all the same.</source>
        <translation>
            <numerusform>有 %n 个名称需要再看一下。您仍然可以继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) will be checked.</source>
        <translation>
            <numerusform>将检查 %n 台服务器。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::ComputersPage</name>
    <message>
        <source>Computers</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Which computers are involved?</source>
        <translation>涉及哪些计算机？</translation>
    </message>
    <message>
        <source>One computer sends your user name and password on, the others receive them. Names are enough; nothing is changed yet.</source>
        <translation>一台计算机发送您的用户名和密码，其他计算机接收。只需名称即可；目前未做任何更改。</translation>
    </message>
    <message>
        <source>&amp;Check the computers</source>
        <translation>检查计算机(&amp;K)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Sends your credentials.</source>
        <translation>发送您的凭据。</translation>
    </message>
    <message>
        <source>The CredSSP client: where you sit, or the gateway of Windows Admin Center.</source>
        <translation>CredSSP 客户端：您所在的计算机，或 Windows Admin Center 的网关。</translation>
    </message>
    <message>
        <source>The computer that sends the credentials</source>
        <translation>发送凭据的计算机</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Receives your credentials and passes them on.</source>
        <translation>接收您的凭据并继续传递。</translation>
    </message>
    <message>
        <source>The CredSSP server: type each name as it is used for the connection.</source>
        <translation>CredSSP 服务器：请按连接时使用的名称逐个输入。</translation>
    </message>
    <message>
        <source>&amp;Add a server</source>
        <translation>添加服务器(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>粘贴列表(&amp;V)</translation>
    </message>
    <message>
        <source>One name a line, or names separated by commas or semicolons.</source>
        <translation>每行一个名称，或用逗号或分号分隔的名称。</translation>
    </message>
    <message>
        <source>The clipboard holds no names. Copy a list first.</source>
        <translation>剪贴板中没有名称。请先复制一个列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>With CredSSP one computer sends your user name and password to another, which can then use them for a third one. Name the computer where the connection starts, and the servers it goes to.

Type the names as you use them for the connection: what Windows allows is compared with the very name. Nothing is changed here.

Then press &quot;Check the computers&quot;.</source>
        <translation>使用 CredSSP 时，一台计算机将您的用户名和密码发送给另一台计算机，后者可将其用于第三台计算机。请指定发起连接的计算机，以及要连接的服务器。

请按连接时使用的名称输入：Windows 允许的内容正是与该名称进行比较。此处不做任何更改。

然后请按“检查计算机”。</translation>
    </message>
</context>
<context>
    <name>credssp::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>credssp::CorrectClock</name>
    <message>
        <source>Set the clock right</source>
        <translation>将时钟调准</translation>
    </message>
    <message>
        <source>If you want the computers to recognize each other, then bring the clock that is off back to the domain&apos;s time.</source>
        <translation>如果您希望计算机能够互相识别，请将有偏差的时钟调回域的时间。</translation>
    </message>
    <message>
        <source>The clock is more than 5 minutes off on: %1. Kerberos then proves nobody&apos;s identity.</source>
        <translation>以下计算机的时钟偏差超过 5 分钟：%1。此时 Kerberos 无法证明任何人的身份。</translation>
    </message>
    <message>
        <source>No clock that could be read is off.</source>
        <translation>在能够读取的时钟中，没有发现偏差。</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspDisabledClient</name>
    <message>
        <source>CredSSP is switched off on the computer that you connect from (CredSSP authentication is disabled in the client configuration).</source>
        <translation>发起连接的计算机上已禁用 CredSSP (客户端配置中已禁用 CredSSP 身份验证)。</translation>
    </message>
    <message>
        <source>CredSSP has to be switched on on both sides, and on the computer that you connect from it is off. Nothing was sent to the server.</source>
        <translation>CredSSP 必须在两端都启用，而在您发起连接的计算机上它是关闭的。没有向服务器发送任何内容。</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspDisabledServer</name>
    <message>
        <source>CredSSP is switched off on the server (the server does not offer CredSSP authentication).</source>
        <translation>服务器上已禁用 CredSSP (服务器未提供 CredSSP 身份验证)。</translation>
    </message>
    <message>
        <source>CredSSP has to be switched on on both sides, and on the server it is off. You asked for CredSSP, and the server offers other ways only.</source>
        <translation>CredSSP 必须在两端都启用，而在服务器上它是关闭的。您要求使用 CredSSP，但服务器只提供其他方式。</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspHandshake</name>
    <message>
        <source>The computers could not agree on a secure CredSSP connection (the exchange of tokens failed).</source>
        <translation>计算机之间无法就安全的 CredSSP 连接达成一致 (令牌交换失败)。</translation>
    </message>
    <message>
        <source>The two computers began to talk CredSSP and did not come to an end. Often CredSSP is off on the server, or one of the two lacks updates.</source>
        <translation>两台计算机开始用 CredSSP 对话，但没有完成。通常是服务器上的 CredSSP 已关闭，或者其中一台缺少更新。</translation>
    </message>
</context>
<context>
    <name>credssp::CredsspPolicyManaged</name>
    <message>
        <source>CredSSP cannot be switched on or off here because a policy of your organization controls it (the setting is controlled by Group Policy).</source>
        <translation>此处无法启用或禁用 CredSSP，因为它由您组织的策略控制 (该设置由组策略控制)。</translation>
    </message>
    <message>
        <source>Somebody manages this setting for many computers at once, so it cannot be changed here. Whoever looks after the group policies has to change it.</source>
        <translation>此设置由他人为许多计算机统一管理，因此无法在这里更改。需要由负责组策略的人来更改。</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationLinter</name>
    <message>
        <source>&quot;%1&quot; is the address of &quot;%2&quot;. Windows compares names, so it does not count.</source>
        <translation>“%1”是“%2”的地址。Windows 比较的是名称，因此该条目不起作用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a cluster name; the entry names &quot;%2&quot;. Windows compares the names as they are typed, so it does not count.</source>
        <translation>“%1”是群集名称，而条目中的名称是“%2”。Windows 按输入的原样比较名称，因此该条目不起作用。</translation>
    </message>
    <message>
        <source>You connect to the address &quot;%1&quot;; the entry names &quot;%2&quot;. Windows compares the names as they are typed, so it does not count.</source>
        <translation>您连接到地址“%1”，而条目中的名称是“%2”。Windows 按输入的原样比较名称，因此该条目不起作用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the short and the full name of one computer. Windows compares the names as they are typed, so the entry does not count.</source>
        <translation>“%1”和“%2”是同一台计算机的短名称和完整名称。Windows 按输入的原样比较名称，因此该条目不起作用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are two names of one computer. Windows compares the names as they are typed, so the entry does not count.</source>
        <translation>“%1”和“%2”是同一台计算机的两个名称。Windows 按输入的原样比较名称，因此该条目不起作用。</translation>
    </message>
    <message>
        <source>Several names, or a name and blanks, stand in one entry. Each server needs an entry of its own.</source>
        <translation>一个条目中包含多个名称，或包含名称和空格。每台服务器都需要单独的条目。</translation>
    </message>
    <message>
        <source>Windows takes only one * in an entry.</source>
        <translation>Windows 在一个条目中只接受一个 *。</translation>
    </message>
    <message>
        <source>The entry does not begin with &quot;wsman/&quot;, so Windows does not use it for remote management.</source>
        <translation>该条目不以“wsman/”开头，因此 Windows 不会将其用于远程管理。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; of the list &quot;%2&quot; on &quot;%3&quot; is meant for &quot;%4&quot; but does not count.</source>
        <translation>“%3”上的列表“%2”中的条目“%1”是为“%4”设置的，但不起作用。</translation>
    </message>
    <message>
        <source>The entry reads &quot;%1&quot;.</source>
        <translation>该条目的内容为“%1”。</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; on &quot;%2&quot; names &quot;%3&quot; more than once.</source>
        <translation>“%2”上的列表“%1”多次列出“%3”。</translation>
    </message>
    <message>
        <source>The entries %1 are equal. One is enough; Windows&apos; own command adds another one every time that it runs.</source>
        <translation>条目 %1 相同。一个就够了；Windows 自带的命令每次运行都会再添加一个。</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; on &quot;%2&quot; has gaps in its numbering.</source>
        <translation>“%2”上的列表“%1”的编号有间断。</translation>
    </message>
    <message>
        <source>Its entries are numbered %1. Windows&apos; own command counts the entries and writes the next number, and so it can overwrite an entry that is there.</source>
        <translation>其条目的编号为 %1。Windows 自带的命令会统计条目数并写入下一个编号，因此可能覆盖已有的条目。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; has a wildcard: credentials may go to every computer whose name fits it. Entries for single servers are safer.</source>
        <translation>条目“%1”包含通配符：凭据可能会发送到名称与之匹配的每台计算机。为单台服务器设置的条目更安全。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) holds more than one name and covers no computer.</source>
        <translation>条目“%1”(“%2”) 包含多个名称，不适用于任何计算机。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) has more than one *, which Windows does not take.</source>
        <translation>条目“%1”(“%2”) 包含多个 *，Windows 不接受这样的条目。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) has no prefix such as &quot;wsman/&quot;.</source>
        <translation>条目“%1”(“%2”) 没有“wsman/”这样的前缀。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is there more than once.</source>
        <translation>条目“%1”出现了多次。</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is no text (REG_SZ) and does not count.</source>
        <translation>值“%1”不是文本 (REG_SZ)，因此不起作用。</translation>
    </message>
    <message>
        <source>The numbering has gaps (%1).</source>
        <translation>编号有间断 (%1)。</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationListCheck</name>
    <message>
        <source>This computer&apos;s local policy could not be read.</source>
        <translation>无法读取此计算机的本地策略。</translation>
    </message>
    <message>
        <source>The local policy switches this list off again when policies are refreshed next.</source>
        <translation>下次刷新策略时，本地策略会再次禁用此列表。</translation>
    </message>
    <message>
        <source>The local policy has an entry for it, which has not reached the registry yet.</source>
        <translation>本地策略中有对应的条目，但尚未写入注册表。</translation>
    </message>
    <message>
        <source>The delegation list was not looked at for &quot;%1&quot;.</source>
        <translation>未针对“%1”检查委派列表。</translation>
    </message>
    <message>
        <source>The name leads to no address, so it has to be put right first.</source>
        <translation>该名称找不到对应的地址，因此必须先解决这个问题。</translation>
    </message>
    <message>
        <source>The delegation list of &quot;%1&quot; does not count for &quot;%2&quot;.</source>
        <translation>“%1”的委派列表对“%2”不起作用。</translation>
    </message>
    <message>
        <source>Windows then goes by the list for servers whose identity cannot be proven.</source>
        <translation>这时，Windows 会依据用于无法证明身份的服务器的列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forbidden to send credentials to &quot;%2&quot;.</source>
        <translation>已禁止“%1”向“%2”发送凭据。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it, and a Deny entry outweighs every Allow entry.</source>
        <translation>列表“%3”中的条目“%1”(“%2”) 适用于它，而拒绝条目优先于所有允许条目。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed to send credentials to &quot;%2&quot;.</source>
        <translation>不允许“%1”向“%2”发送凭据。</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; below HKLM\%2 has no entry that covers &quot;%3&quot;.</source>
        <translation>HKLM\%2 下的列表“%1”中没有适用于“%3”的条目。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is allowed to send credentials to &quot;%2&quot;.</source>
        <translation>允许“%1”向“%2”发送凭据。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it, and the list is switched on.</source>
        <translation>列表“%3”中的条目“%1”(“%2”) 适用于它，并且该列表已启用。</translation>
    </message>
    <message>
        <source>The delegation list of &quot;%1&quot; is not switched on.</source>
        <translation>“%1”的委派列表未启用。</translation>
    </message>
    <message>
        <source>Without the value 1 (REG_DWORD) Windows ignores the list of servers below it.</source>
        <translation>如果没有值 1 (REG_DWORD)，Windows 会忽略其下的服务器列表。</translation>
    </message>
    <message>
        <source>It is not known to which servers &quot;%1&quot; may send credentials.</source>
        <translation>不清楚“%1”可以向哪些服务器发送凭据。</translation>
    </message>
    <message>
        <source>It is not known whether &quot;%1&quot; is forbidden to send credentials to some servers.</source>
        <translation>不清楚是否禁止“%1”向某些服务器发送凭据。</translation>
    </message>
    <message>
        <source>Some other entries of the delegation list of &quot;%1&quot; are worth a look.</source>
        <translation>“%1”的委派列表中还有其他一些条目值得查看。</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>委派列表</translation>
    </message>
    <message>
        <source>Windows passes on a sign-in only to the servers that stand in this list.</source>
        <translation>Windows 只会将登录信息传递给此列表中的服务器。</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationPolicyMissing</name>
    <message>
        <source>Windows does not send your user name and password to this server because the server is not in the list of allowed servers (Allow Delegating Fresh Credentials).</source>
        <translation>Windows 不会向此服务器发送您的用户名和密码，因为该服务器不在允许的服务器列表中 (允许分配新的凭据)。</translation>
    </message>
    <message>
        <source>This computer may send your password only to the servers on a list, and this server is not on it. Often the server was called by another name than the one on the list.</source>
        <translation>此计算机只能把您的密码发送给列表中的服务器，而这台服务器不在列表中。通常是调用服务器时用了与列表中不同的名称。</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationUntrusted</name>
    <message>
        <source>Windows does not send your user name and password to the server because the server could not prove who it is (computer policy: the computer is not trusted).</source>
        <translation>Windows 不会向该服务器发送您的用户名和密码，因为该服务器无法证明自己的身份 (计算机策略：计算机不受信任)。</translation>
    </message>
    <message>
        <source>Windows hands your password only to a server that can prove its name. The proof failed: often the server&apos;s registered name (SPN) is missing, or the server&apos;s service for remote management needs a restart.</source>
        <translation>Windows 只把您的密码交给能证明自己名称的服务器。证明失败：通常是缺少服务器的注册名称 (SPN)，或者服务器的远程管理服务需要重新启动。</translation>
    </message>
</context>
<context>
    <name>credssp::DelegationUntrustedNtlm</name>
    <message>
        <source>Windows does not send your user name and password to the server because the server could not prove who it is, and the message names the policy for NTLM (computer policy: the computer is not trusted).</source>
        <translation>Windows 不会向该服务器发送您的用户名和密码，因为该服务器无法证明自己的身份，并且消息中提到了用于 NTLM 的策略 (计算机策略：计算机不受信任)。</translation>
    </message>
    <message>
        <source>Windows hands your password only to a server that can prove its name, and the proof failed. The policy for NTLM that the message names would let Windows do without the proof; it is the last thing to try.</source>
        <translation>Windows 只把您的密码交给能证明自己名称的服务器，而证明失败。消息中提到的 NTLM 策略会让 Windows 不要求证明；这是最后才该尝试的办法。</translation>
    </message>
</context>
<context>
    <name>credssp::Diagnosis</name>
    <message>
        <source>A policy is the cause; this would not change it.</source>
        <translation>原因在于策略；此方法不会改变这一点。</translation>
    </message>
    <message>
        <source>It was tried and did not help.</source>
        <translation>已经尝试过，但没有效果。</translation>
    </message>
</context>
<context>
    <name>credssp::DisclosureButton</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>credssp::DomainCheck</name>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are in different domains.</source>
        <translation>“%1”和“%2”位于不同的域中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in &quot;%2&quot;, &quot;%3&quot; is in &quot;%4&quot;, and neither domain trusts the other. So nothing can prove to the client who the server is. It is best to use computers of one domain.</source>
        <translation>“%1”位于“%2”，“%3”位于“%4”，并且两个域互不信任。因此没有什么能向客户端证明服务器的身份。最好使用同一个域中的计算机。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the domain &quot;%2&quot;.</source>
        <translation>“%1”位于域“%2”中。</translation>
    </message>
    <message>
        <source>The client &quot;%1&quot; is in the same domain, or in one with which there is a trust relationship.</source>
        <translation>客户端“%1”位于同一个域中，或位于有信任关系的域中。</translation>
    </message>
    <message>
        <source>It is not known in which domain &quot;%1&quot; is.</source>
        <translation>不清楚“%1”位于哪个域中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, not in a domain.</source>
        <translation>“%1”位于工作组中，而不在域中。</translation>
    </message>
    <message>
        <source>Its workgroup is &quot;%1&quot;. Only a domain, or a certificate that is trusted, can prove who a server is. It is best to use computers of one domain.</source>
        <translation>其工作组为“%1”。只有域或受信任的证书才能证明服务器的身份。最好使用同一个域中的计算机。</translation>
    </message>
    <message>
        <source>No domain controller answers &quot;%1&quot;.</source>
        <translation>没有域控制器响应“%1”。</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; was asked and nobody answered (code %2). Without a domain controller no ticket proves who a server is. Check the network and the DNS servers of this computer.</source>
        <translation>已向域“%1”查询，但没有响应 (代码 %2)。没有域控制器，就没有票证能证明服务器的身份。请检查此计算机的网络和 DNS 服务器。</translation>
    </message>
    <message>
        <source>Domain membership</source>
        <translation>域成员身份</translation>
    </message>
    <message>
        <source>Computers of one domain, or of domains that trust each other, can prove to each other who they are.</source>
        <translation>同一个域或相互信任的域中的计算机，可以互相证明自己的身份。</translation>
    </message>
</context>
<context>
    <name>credssp::DomainController</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no domain to ask.</source>
        <translation>“%1”位于工作组中。没有可查询的域。</translation>
    </message>
    <message>
        <source>No domain controller of &quot;%1&quot; answers.</source>
        <translation>“%1”的域控制器均无响应。</translation>
    </message>
</context>
<context>
    <name>credssp::DoneModel</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未做任何更改</translation>
    </message>
    <message>
        <source>Everything was taken back</source>
        <translation>全部已撤消</translation>
    </message>
    <message>
        <source>Not everything was done</source>
        <translation>未全部完成</translation>
    </message>
    <message>
        <source>The computers are being asked what is on now.</source>
        <translation>正在查询计算机当前启用了哪些内容。</translation>
    </message>
    <message>
        <source>While it is on, sign-ins can be passed on. Turn it off when the work is done.</source>
        <translation>启用期间，登录信息可以被传递。工作完成后请将其禁用。</translation>
    </message>
    <message>
        <source>Somebody else decides here. Hand the text below on to them.</source>
        <translation>此事由他人决定。请将下面的文本转交给他们。</translation>
    </message>
    <message>
        <source>All computers are as they were before.</source>
        <translation>所有计算机都与之前一样。</translation>
    </message>
    <message>
        <source>What can be given back was given back, and was read back.</source>
        <translation>能够恢复的内容均已恢复并回读。</translation>
    </message>
    <message>
        <source>Nothing that was switched on here is on any more.</source>
        <translation>在此处启用的内容现在均未启用。</translation>
    </message>
    <message>
        <source>%1 (by the journal; it could not be read now)</source>
        <translation>%1 (依据操作日志；现在无法读取)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the report lists.</source>
        <translation>
            <numerusform>另有 %n 项，列在报告中。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on, because: %1 (%2, %3)</source>
        <translation>保持启用的原因：%1 (%2，%3)</translation>
    </message>
    <message>
        <source>%1 In practice: nothing real is on. Since %2, by %3.</source>
        <translation>%1 仅为练习：没有启用任何真实内容。自 %2 起，执行者：%3。</translation>
    </message>
    <message>
        <source>%1 Since %2, by %3.</source>
        <translation>%1 自 %2 起，执行者：%3。</translation>
    </message>
    <message>
        <source>&amp;Undo the rest…</source>
        <translation>撤消其余更改(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Undo everything…</source>
        <translation>全部撤消(&amp;U)…</translation>
    </message>
    <message>
        <source>For your ticket</source>
        <translation>用于您的工单</translation>
    </message>
    <message>
        <source>Text to hand on</source>
        <translation>转交文本</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>无法写入报告：%1</translation>
    </message>
    <message>
        <source>Still switched on: CredSSP, on %1</source>
        <translation>仍处于启用状态：CredSSP（%1）</translation>
    </message>
    <message>
        <source>Still allowed: passing sign-ins on, from %1</source>
        <translation>仍被允许：传递登录信息（从 %1）</translation>
    </message>
    <message>
        <source>Turn CredSSP &amp;off now</source>
        <translation>立即禁用 CredSSP(&amp;O)</translation>
    </message>
    <message>
        <source>Take it back n&amp;ow</source>
        <translation>立即撤回(&amp;O)</translation>
    </message>
    <message>
        <source>CredSSP is switched on, on %1. Nobody has said why it should stay on.</source>
        <translation>CredSSP 已启用（%1）。没有人说明为何应保持启用。</translation>
    </message>
    <message>
        <source>Sign-ins may be passed on from %1. Nobody has said why that should stay so.</source>
        <translation>可从 %1 传递登录信息。没有人说明为何应保持这样。</translation>
    </message>
    <message>
        <source>CredSSP itself was not switched on here, but where it is on, sign-ins can be passed on. Take this back when the work is done.</source>
        <translation>CredSSP 本身不是在此处启用的，但在已启用它的地方可以传递登录信息。工作完成后请撤回此设置。</translation>
    </message>
</context>
<context>
    <name>credssp::DonePage</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The reason is recorded.</source>
        <translation>原因已记录。</translation>
    </message>
    <message>
        <source>Shows every change first; nothing is changed yet.</source>
        <translation>先显示每项更改；目前不做任何更改。</translation>
    </message>
    <message>
        <source>&amp;Keep it on…</source>
        <translation>保持启用(&amp;K)…</translation>
    </message>
    <message>
        <source>Asks for the reason, which the report then says.</source>
        <translation>会询问原因，并写入报告。</translation>
    </message>
    <message>
        <source>&amp;Why does it stay on?</source>
        <translation>为何保持启用(&amp;W)？</translation>
    </message>
    <message>
        <source>Why does it stay on?</source>
        <translation>为何保持启用？</translation>
    </message>
    <message>
        <source>For example: the cluster is built until Thursday</source>
        <translation>例如：群集的搭建要到星期四才完成</translation>
    </message>
    <message>
        <source>&amp;Record the reason</source>
        <translation>记录原因(&amp;R)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>已更改的内容</translation>
    </message>
    <message>
        <source>Copy the te&amp;xt</source>
        <translation>复制文本(&amp;X)</translation>
    </message>
    <message>
        <source>Copy the text to hand on</source>
        <translation>复制转交文本</translation>
    </message>
    <message>
        <source>Copy the &amp;ticket text</source>
        <translation>复制工单文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>复制工单文本</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>As a page for people (HTML) or for programs (JSON).</source>
        <translation>保存为供人阅读的网页 (HTML) 或供程序使用的数据 (JSON)。</translation>
    </message>
    <message>
        <source>Shows every step first; nothing is changed yet.</source>
        <translation>先显示每个步骤；目前不做任何更改。</translation>
    </message>
    <message>
        <source>Still on from earlier sessions</source>
        <translation>之前的会话中仍启用的内容</translation>
    </message>
    <message>
        <source>&amp;Keep it on for another reason…</source>
        <translation>因其他原因保持启用(&amp;K)…</translation>
    </message>
    <message numerus="yes">
        <source>Still on from &amp;earlier sessions: %n</source>
        <translation>
            <numerusform>之前的会话中仍启用的内容(&amp;E)：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Page for people (*.html)</source>
        <translation>供人阅读的网页 (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>供程序使用的数据 (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>This page says what was changed and what is still on. While CredSSP is on, sign-ins can be passed on: turn it off when the work is done. Taking back and turning off show every step first. The ticket text and the report say everything that happened here.</source>
        <translation>此页面说明已更改的内容和仍然启用的内容。CredSSP 启用期间，登录信息可以被传递：工作完成后请将其禁用。撤消和禁用都会先显示每个步骤。工单文本和报告会记录此处发生的一切。</translation>
    </message>
</context>
<context>
    <name>credssp::EarlierSessions</name>
    <message>
        <source>An earlier practice run was interrupted.</source>
        <translation>之前的一次练习被中断。</translation>
    </message>
    <message>
        <source>An earlier run was interrupted before all its changes were made.</source>
        <translation>之前的一次运行在所有更改完成之前被中断。</translation>
    </message>
    <message>
        <source>It was begun on %1 by %2, for %3. You can finish it or take it back; you see every step before it happens.</source>
        <translation>开始时间：%1，执行者：%2，对象：%3。您可以完成或撤消它；每个步骤执行之前都会显示给您。</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>查看(&amp;K)</translation>
    </message>
    <message>
        <source>CredSSP is still on in a practice world of an earlier run.</source>
        <translation>在之前运行的练习环境中，CredSSP 仍处于启用状态。</translation>
    </message>
    <message>
        <source>CredSSP is still on from an earlier run.</source>
        <translation>之前运行中启用的 CredSSP 仍处于启用状态。</translation>
    </message>
    <message>
        <source>It was turned on for %1 by %2, and is on since %3. You see every step before it happens.</source>
        <translation>%2 为 %1 启用了它，自 %3 起一直启用。每个步骤执行之前都会显示给您。</translation>
    </message>
    <message>
        <source>T&amp;urn CredSSP off …</source>
        <translation>禁用 CredSSP(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>What %n earlier run(s) did cannot be told.</source>
        <translation>
            <numerusform>无法得知之前的 %n 次运行做了什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ins may still be passed on in a practice world of an earlier run.</source>
        <translation>在之前某次运行的练习环境中，仍可传递登录信息。</translation>
    </message>
    <message>
        <source>Sign-ins may still be passed on, by what an earlier run set.</source>
        <translation>由于之前某次运行的设置，仍可传递登录信息。</translation>
    </message>
    <message>
        <source>Undo &amp;it …</source>
        <translation>撤回(&amp;I) …</translation>
    </message>
    <message>
        <source>An earlier practice run waits for you.</source>
        <translation>之前的一次练习正在等待您。</translation>
    </message>
    <message>
        <source>An earlier run waits for you.</source>
        <translation>之前的一次运行正在等待您。</translation>
    </message>
    <message>
        <source>It was begun on %1 by %2, for %3. Something has to be done by hand, or the answer of a script has to be brought. You see every step before it happens.</source>
        <translation>开始时间：%1，执行者：%2，对象：%3。需要手动做某件事，或带来脚本的应答。每个步骤执行之前都会显示给您。</translation>
    </message>
    <message>
        <source>Go on with &amp;it</source>
        <translation>继续(&amp;I)</translation>
    </message>
</context>
<context>
    <name>credssp::Elevation</name>
    <message>
        <source>Only Windows has this kind of window.</source>
        <translation>只有 Windows 才有这种窗口。</translation>
    </message>
    <message>
        <source>Windows was told not to start the window as administrator. Nothing was changed.</source>
        <translation>在 Windows 中拒绝了以管理员身份启动窗口。未做任何更改。</translation>
    </message>
    <message>
        <source>Windows could not start the window as administrator. Nothing was changed.</source>
        <translation>Windows 无法以管理员身份启动窗口。未做任何更改。</translation>
    </message>
</context>
<context>
    <name>credssp::ElevationCheck</name>
    <message>
        <source>It is not known whether you have administrator rights on &quot;%1&quot;.</source>
        <translation>不清楚您在“%1”上是否具有管理员权限。</translation>
    </message>
    <message>
        <source>You have administrator rights on &quot;%1&quot;.</source>
        <translation>您在“%1”上具有管理员权限。</translation>
    </message>
    <message>
        <source>All settings can be read and changed as &quot;%1&quot;.</source>
        <translation>可以以“%1”的身份读取和更改所有设置。</translation>
    </message>
    <message>
        <source>You have no administrator rights on &quot;%1&quot; at the moment.</source>
        <translation>您目前在“%1”上没有管理员权限。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works there with ordinary rights (not elevated). Some settings cannot be read, and none can be changed, before you continue as administrator.</source>
        <translation>“%1”在该计算机上以普通权限工作 (未提升)。在您以管理员身份继续之前，部分设置无法读取，所有设置都无法更改。</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>管理员权限</translation>
    </message>
    <message>
        <source>Without administrator rights some settings cannot be read, and none can be changed.</source>
        <translation>如果没有管理员权限，部分设置无法读取，所有设置都无法更改。</translation>
    </message>
</context>
<context>
    <name>credssp::EncryptionOracle</name>
    <message>
        <source>One of the two computers lacks a security update for CredSSP (encryption oracle remediation, CVE-2018-0886).</source>
        <translation>两台计算机中有一台缺少 CredSSP 的安全更新 (加密 Oracle 修正，CVE-2018-0886)。</translation>
    </message>
    <message>
        <source>In 2018 Windows got a security update for CredSSP, and a computer with it refuses one without it. The older of the two computers needs its updates.</source>
        <translation>2018 年 Windows 获得了 CredSSP 的安全更新，装有更新的计算机会拒绝没有更新的计算机。两台中较旧的一台需要安装更新。</translation>
    </message>
</context>
<context>
    <name>credssp::EncryptionOracleCheck</name>
    <message>
        <source>&quot;%1&quot; is open to an attack on CredSSP that has been known since 2018.</source>
        <translation>“%1”可能遭受自 2018 年起已知的针对 CredSSP 的攻击。</translation>
    </message>
    <message>
        <source>The value 2 (&quot;Vulnerable&quot;) accepts computers without the update against CVE-2018-0886. Install the update on the other side instead, then set it back.</source>
        <translation>值 2 (“易受攻击”) 会接受未安装 CVE-2018-0886 更新的计算机。请改为在另一方安装更新，然后将该值改回。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a security update of CredSSP.</source>
        <translation>“%1”缺少 CredSSP 的安全更新。</translation>
    </message>
    <message>
        <source>The update against CVE-2018-0886 (KB4093492 or later) is not installed. Computers that have it refuse CredSSP with this one.</source>
        <translation>未安装针对 CVE-2018-0886 的更新 (KB4093492 或更高版本)。已安装该更新的计算机会拒绝与此计算机使用 CredSSP。</translation>
    </message>
    <message>
        <source>It is not known how &quot;%1&quot; treats computers without the CredSSP update.</source>
        <translation>不清楚“%1”如何对待没有 CredSSP 更新的计算机。</translation>
    </message>
    <message>
        <source>It is not known whether &quot;%1&quot; has the CredSSP update.</source>
        <translation>不清楚“%1”是否有 CredSSP 更新。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the CredSSP update, and no setting undoes it.</source>
        <translation>“%1”已有 CredSSP 更新，并且没有使其失效的设置。</translation>
    </message>
    <message>
        <source>CredSSP security update</source>
        <translation>CredSSP 安全更新</translation>
    </message>
    <message>
        <source>A computer with this security update refuses CredSSP with one that lacks it (CVE-2018-0886).</source>
        <translation>安装了此安全更新的计算机，会拒绝与未安装该更新的计算机使用 CredSSP (CVE-2018-0886)。</translation>
    </message>
</context>
<context>
    <name>credssp::Ending</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers, and how many more</comment>
        <translation>
            <numerusform>%1 以及另外 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::Error</name>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>Windows did not allow access to &quot;%1&quot;. Continue as administrator.</source>
        <translation>Windows 不允许访问“%1”。请以管理员身份继续。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer. Check its name, that it is running, and the network.</source>
        <translation>“%1”没有响应。请检查其名称、是否正在运行以及网络。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time. Try again.</source>
        <translation>“%1”未及时响应。请重试。</translation>
    </message>
    <message>
        <source>Stopped before &quot;%1&quot; was finished.</source>
        <translation>在“%1”完成之前已停止。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available here yet.</source>
        <translation>“%1”在此处尚不可用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used. Check how it is written.</source>
        <translation>“%1”无法使用。请检查其拼写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer as it was shown. Look at the changes again.</source>
        <translation>“%1”已不是之前显示的状态。请再次查看更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and is not used.</source>
        <translation>“%1”已损坏，不会使用。</translation>
    </message>
    <message>
        <source>Another CredSSP Wizard is at work on &quot;%1&quot;. Wait until it has finished.</source>
        <translation>另一个 CredSSP Wizard 正在处理“%1”。请等待其完成。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed.</source>
        <translation>“%1”失败。</translation>
    </message>
    <message>
        <source>%1 (Windows&apos; code: %2)</source>
        <translation>%1 (Windows 代码：%2)</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorModel</name>
    <message>
        <source>The connection works in this example: there is no error.</source>
        <translation>在此示例中连接正常：没有错误。</translation>
    </message>
    <message>
        <source>Nothing to recognize yet.</source>
        <translation>目前没有可识别的内容。</translation>
    </message>
    <message>
        <source>Reading the text …</source>
        <translation>正在读取文本…</translation>
    </message>
    <message>
        <source>This text is not a known WinRM or CredSSP error.</source>
        <translation>此文本不是已知的 WinRM 或 CredSSP 错误。</translation>
    </message>
    <message>
        <source>Name the computers and check them, or choose another example.</source>
        <translation>请指定并检查计算机，或选择其他示例。</translation>
    </message>
    <message>
        <source>As soon as there is a text, you see here what it means and how sure that is. Nothing is changed on any computer before you have seen it and agreed.</source>
        <translation>一有文本，您就会在此处看到它的含义及其确定程度。在您看过并同意之前，任何计算机都不会更改。</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number, if there is more of it. You can also go on: the computers are checked without it.</source>
        <translation>如果消息还有其他内容，请将整条消息连同编号一起粘贴。您也可以继续：不依据消息也会检查计算机。</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number, if there is more of it.</source>
        <translation>如果消息还有其他内容，请将整条消息连同编号一起粘贴。</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>对象：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about an error, %2 how sure that is: &quot;likely, 40 %&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>This computer does not run Windows, so it has no CredSSP to check or change. You can practice here with examples, and have error texts explained.</source>
        <translation>此计算机未运行 Windows，因此没有可检查或更改的 CredSSP。您可以在此处使用示例练习，并查看错误文本的说明。</translation>
    </message>
    <message>
        <source>This is what Windows prints in this example.</source>
        <translation>这是 Windows 在此示例中显示的内容。</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorPage</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>What does the error say?</source>
        <translation>错误内容是什么？</translation>
    </message>
    <message>
        <source>Paste the message of Windows, PowerShell or Windows Admin Center. You see at once what it means.</source>
        <translation>请粘贴 Windows、PowerShell 或 Windows Admin Center 的消息。您会立即看到它的含义。</translation>
    </message>
    <message>
        <source>&amp;Name the computers</source>
        <translation>指定计算机(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <translation>退出练习(&amp;L)</translation>
    </message>
    <message>
        <source>Paste the error here, or drop a file on this page.</source>
        <translation>请在此处粘贴错误，或将文件拖放到此页面。</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>错误消息</translation>
    </message>
    <message>
        <source>What it means is said below, as you type.</source>
        <translation>键入时，下方会显示它的含义。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>I have no &amp;error message</source>
        <translation>我没有错误消息(&amp;E)</translation>
    </message>
    <message>
        <source>Goes on with the checks alone.</source>
        <translation>仅通过检查继续。</translation>
    </message>
    <message>
        <source>Prac&amp;tice with an example …</source>
        <translation>使用示例练习(&amp;T)…</translation>
    </message>
    <message>
        <source>How sure this is, the code and the computer.</source>
        <translation>确定程度、代码和计算机。</translation>
    </message>
    <message>
        <source>What else it co&amp;uld be</source>
        <translation>其他可能的情况(&amp;U)</translation>
    </message>
    <message>
        <source>Prac&amp;tice with another …</source>
        <translation>使用其他示例练习(&amp;T)…</translation>
    </message>
    <message>
        <source>Open a file with the error message</source>
        <translation>打开包含错误消息的文件</translation>
    </message>
    <message>
        <source>Paste the error message as it stands on the screen; the more of it, the better. The text stays on this computer.

Below the box you see what the message means, how sure that is, and which words tell it. Nothing is changed on any computer here.

Then press &quot;Name the computers&quot;. Without a message, go on with the checks alone. To learn how this works without touching anything real, practice with an example.</source>
        <translation>请按屏幕上的原样粘贴错误消息；越完整越好。文本只保留在此计算机上。

在输入框下方，您会看到消息的含义、确定程度以及作为依据的词语。此处不会更改任何计算机。

然后请按“指定计算机”。如果没有消息，请仅通过检查继续。要在不触及真实环境的情况下了解操作方法，请使用示例练习。</translation>
    </message>
    <message>
        <source>Texts and logs (*.txt *.log *.gz);;All files (*)</source>
        <translation>文本和日志 (*.txt *.log *.gz);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>credssp::ErrorText</name>
    <message>
        <source>The text is larger than 16 MB. Paste only the part with the error.</source>
        <translation>文本大于 16 MB。请只粘贴包含错误的部分。</translation>
    </message>
    <message>
        <source>The text is too long to show. Nothing was recognized in it; its beginning is shown.</source>
        <translation>文本过长，无法显示。未从中识别出任何内容；仅显示其开头。</translation>
    </message>
    <message>
        <source>The text is too long to show. You see the part around the words that were recognized.</source>
        <translation>文本过长，无法显示。您看到的是已识别词语前后的部分。</translation>
    </message>
</context>
<context>
    <name>credssp::Evidence</name>
    <message>
        <source>Not everything could be read, so this could not be ruled out.</source>
        <translation>并非所有内容都能读取，因此无法排除这一点。</translation>
    </message>
    <message>
        <source>The error message points to this (&quot;%1&quot;), and it could not be ruled out by reading.</source>
        <translation>错误消息指向这一点 (“%1”)，而且读取的内容无法将其排除。</translation>
    </message>
</context>
<context>
    <name>credssp::Executor</name>
    <message>
        <source>%1 is not among the computers of this session.</source>
        <translation>%1 不在此会话的计算机之中。</translation>
    </message>
    <message>
        <source>A person must do this first. Nothing was changed by this step.</source>
        <translation>必须先由人员完成此操作。此步骤未做任何更改。</translation>
    </message>
    <message>
        <source>What is there now could not be read, so nothing was changed. %1</source>
        <translation>无法读取当前的内容，因此未做任何更改。%1</translation>
    </message>
    <message>
        <source>This was already done before the interruption.</source>
        <translation>这在中断之前已经完成。</translation>
    </message>
    <message>
        <source>What is there now could not be read back. %1</source>
        <translation>无法回读当前的内容。%1</translation>
    </message>
    <message>
        <source>Read back: everything is as it was shown.</source>
        <translation>已回读：一切与所显示的一致。</translation>
    </message>
    <message>
        <source>Read back: everything is as it was shown, although Windows said: %1</source>
        <translation>已回读：一切与所显示的一致，但 Windows 报告：%1</translation>
    </message>
    <message>
        <source>The command said that it was done, but nothing changed. %1</source>
        <translation>命令报告已完成，但没有任何变化。%1</translation>
    </message>
    <message>
        <source>Only a part of it was changed. %1 Undo gives back what was there before.</source>
        <translation>只更改了一部分。%1 撤消会恢复之前的内容。</translation>
    </message>
    <message>
        <source>This step was not begun.</source>
        <translation>此步骤尚未开始。</translation>
    </message>
    <message>
        <source>You left this step out.</source>
        <translation>您已略过此步骤。</translation>
    </message>
    <message>
        <source>This is no longer as it was shown, so nothing was changed by this step: %1. Shown: %2. Planned: %3. Now: %4.</source>
        <translation>以下内容已与显示时不同，因此此步骤未做任何更改：%1。显示时：%2。计划：%3。现在：%4。</translation>
    </message>
    <message>
        <source>This is not as planned: %1. Planned: %2. Now: %3.</source>
        <translation>以下内容与计划不符：%1。计划：%2。现在：%3。</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>它写出了：%1</translation>
    </message>
    <message>
        <source>You said that this is done. It cannot be read back here, so it is not proven.</source>
        <translation>您说此步骤已完成。在此处无法回读，因此未经证实。</translation>
    </message>
    <message>
        <source>The command reported no error, but what it did cannot be read back here, so it is not proven.</source>
        <translation>命令没有报告错误，但在此处无法回读其结果，因此未经证实。</translation>
    </message>
    <message>
        <source>You said that this is done, but nothing has changed. %1</source>
        <translation>您说此步骤已完成，但没有任何变化。%1</translation>
    </message>
    <message>
        <source>The command ended with an error (exit code %1), and nothing changed. %2</source>
        <translation>命令以错误结束（退出代码 %1），没有任何变化。%2</translation>
    </message>
    <message>
        <source>The command ended with an error (exit code %1), and what is there now cannot be read back here.</source>
        <translation>命令以错误结束（退出代码 %1），在此处无法回读当前的内容。</translation>
    </message>
    <message>
        <source>Reported by a person: everything is as it was shown. It was not read back here.</source>
        <translation>由人报告：一切与所显示的一致。此处未回读。</translation>
    </message>
    <message>
        <source>Reported by a person: everything is as it was shown, although Windows said: %1 It was not read back here.</source>
        <translation>由人报告：一切与所显示的一致，尽管 Windows 说：%1 此处未回读。</translation>
    </message>
    <message>
        <source>Somebody must run the script on %1 and bring its answer back. This step has not been taken as done.</source>
        <translation>必须有人在 %1 上运行脚本并带回其应答。此步骤尚未视为已完成。</translation>
    </message>
    <message>
        <source>This was only half done before the interruption: the local policy names the servers, the registry does not yet. Running the command again would add them twice. Wait a minute and try again, or undo.</source>
        <translation>这在中断之前只完成了一半：本地策略已列出这些服务器，注册表还没有。再次运行该命令会把它们添加两次。请等一分钟后重试，或者撤销。</translation>
    </message>
</context>
<context>
    <name>credssp::FileBytes</name>
    <message>
        <source>&quot;%1&quot; is too large and is not used. It has %2 bytes, and at most %3 are read.</source>
        <translation>“%1”太大，不予使用。它有 %2 字节，最多读取 %3 字节。</translation>
    </message>
</context>
<context>
    <name>credssp::FindingDetail</name>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
    <message>
        <source>Choose a line to read more about it.</source>
        <translation>选择一行，了解更多信息。</translation>
    </message>
    <message>
        <source>Reported by a person; it was not read from here.</source>
        <translation>由人报告；并非从此处读取。</translation>
    </message>
</context>
<context>
    <name>credssp::FindingRow</name>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
    <message>
        <source>Value read: %1</source>
        <extracomment>%1 is a value read from a computer</extracomment>
        <translation>读取的值：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about a computer, %2 its state, for example &quot;problem&quot;; read by screen readers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>为何重要：%1</translation>
    </message>
</context>
<context>
    <name>credssp::FindingRows</name>
    <message>
        <source>%1 (reported by a person)</source>
        <translation>%1（由人报告）</translation>
    </message>
</context>
<context>
    <name>credssp::GatewayGroupCheck</name>
    <message>
        <source>&quot;%1&quot; is not in the CredSSP group of Windows Admin Center on &quot;%2&quot;.</source>
        <translation>“%1”不在“%2”上 Windows Admin Center 的 CredSSP 组中。</translation>
    </message>
    <message>
        <source>Only members of the local group &quot;%1&quot; may use CredSSP in Windows Admin Center.</source>
        <translation>只有本地组“%1”的成员才能在 Windows Admin Center 中使用 CredSSP。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the CredSSP group of &quot;%2&quot;, but the present sign-in does not count it yet.</source>
        <translation>“%1”在“%2”的 CredSSP 组中，但当前登录尚未反映这一点。</translation>
    </message>
    <message>
        <source>Windows looks up groups when somebody signs in. Sign out and in again to make &quot;%1&quot; count.</source>
        <translation>Windows 在用户登录时查询组。请注销并重新登录，以使“%1”生效。</translation>
    </message>
    <message>
        <source>It is not known whether Windows Admin Center lets you use CredSSP on &quot;%1&quot;.</source>
        <translation>不清楚 Windows Admin Center 是否允许您在“%1”上使用 CredSSP。</translation>
    </message>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>“%1”上未安装 Windows Admin Center。</translation>
    </message>
    <message>
        <source>So its own rights do not matter here.</source>
        <translation>因此它自身的权限在此处无关紧要。</translation>
    </message>
    <message>
        <source>current user</source>
        <translation>当前用户</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no gateway administrator of Windows Admin Center on &quot;%2&quot;.</source>
        <translation>“%1”不是“%2”上 Windows Admin Center 的网关管理员。</translation>
    </message>
    <message>
        <source>Windows Admin Center lets only its gateway administrators use CredSSP. They are named on its own page Settings, Access; local administrators always belong to them.</source>
        <translation>Windows Admin Center 仅允许其网关管理员使用 CredSSP。网关管理员在它自己的“设置”、“访问”页面中指定；本地管理员始终是网关管理员。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works in Windows Admin Center under role-based access.</source>
        <translation>“%1”在 Windows Admin Center 中使用基于角色的访问控制。</translation>
    </message>
    <message>
        <source>Under role-based access Windows Admin Center cannot use CredSSP. Use an account that is an administrator of the servers.</source>
        <translation>使用基于角色的访问控制时，Windows Admin Center 无法使用 CredSSP。请使用服务器管理员的帐户。</translation>
    </message>
    <message>
        <source>Windows Admin Center lets &quot;%1&quot; use CredSSP on &quot;%2&quot;.</source>
        <translation>Windows Admin Center 允许“%1”在“%2”上使用 CredSSP。</translation>
    </message>
    <message>
        <source>This Windows Admin Center has no group of its own for CredSSP.</source>
        <translation>此 Windows Admin Center 没有专门用于 CredSSP 的组。</translation>
    </message>
    <message>
        <source>The account is a gateway administrator and counts as a member of &quot;%1&quot;.</source>
        <translation>该帐户是网关管理员，并被视为“%1”的成员。</translation>
    </message>
    <message>
        <source>Rights in Windows Admin Center</source>
        <translation>Windows Admin Center 中的权限</translation>
    </message>
    <message>
        <source>Windows Admin Center uses CredSSP only for people who have been given the right to it.</source>
        <translation>Windows Admin Center 仅为获得相应权限的人员使用 CredSSP。</translation>
    </message>
</context>
<context>
    <name>credssp::GptIni</name>
    <message>
        <source>&quot;%1&quot; is damaged, so the local policy is left as it is.</source>
        <translation>“%1”已损坏，因此本地策略保持原样。</translation>
    </message>
</context>
<context>
    <name>credssp::GroupPolicyObject</name>
    <message>
        <source>Somebody else has changed &quot;%1&quot; below &quot;%2&quot; in the local policy. Nothing was changed.</source>
        <translation>其他人更改了本地策略中“%2”下的“%1”。未做任何更改。</translation>
    </message>
    <message>
        <source>Windows did not let the local policy be edited (&quot;%1&quot;). Nothing was saved.</source>
        <translation>Windows 不允许编辑本地策略(“%1”)。未保存任何内容。</translation>
    </message>
    <message>
        <source>Windows did not open the local policy (IGroupPolicyObject). Nothing was changed.</source>
        <translation>Windows 没有打开本地策略 (IGroupPolicyObject)。未做任何更改。</translation>
    </message>
    <message>
        <source>Windows did not save the local policy (IGroupPolicyObject). The registry was left as it is.</source>
        <translation>Windows 没有保存本地策略 (IGroupPolicyObject)。注册表保持原样。</translation>
    </message>
</context>
<context>
    <name>credssp::HandOnView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the text to hand on</source>
        <translation>复制转交文本</translation>
    </message>
    <message>
        <source>Text to hand on</source>
        <translation>转交文本</translation>
    </message>
    <message>
        <source>Read-only text. The Copy button copies all of it.</source>
        <translation>只读文本。“复制”按钮会复制全部内容。</translation>
    </message>
</context>
<context>
    <name>credssp::Handover</name>
    <message>
        <source>What the first window handed over cannot be used: %1 Nothing was changed.</source>
        <translation>第一个窗口移交的内容无法使用：%1 未做任何更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that is not allowed.</source>
        <translation>“%1”的值不被允许。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a key that is not known.</source>
        <translation>“%1”含有未知的键。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the key &quot;%2&quot;.</source>
        <translation>“%1”缺少键“%2”。</translation>
    </message>
    <message>
        <source>It was written by another version.</source>
        <translation>它由其他版本写入。</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>它大于 1 MB。</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>credssp::HttpError</name>
    <message>
        <source>Something other than remote management answered at the server, or the answer could not be read (HTTP error).</source>
        <translation>服务器上作出响应的不是远程管理，或者无法读取响应 (HTTP 错误)。</translation>
    </message>
    <message>
        <source>There was an answer, but not the one that remote management gives. Often a proxy, a load balancer or another web server stands at this address.</source>
        <translation>收到了答复，但不是远程管理给出的答复。通常在此地址上的是代理、负载均衡器或另一台 Web 服务器。</translation>
    </message>
</context>
<context>
    <name>credssp::HttpsCertificate</name>
    <message>
        <source>The server&apos;s certificate is not accepted for a secure connection (HTTPS certificate).</source>
        <translation>安全连接不接受服务器的证书 (HTTPS 证书)。</translation>
    </message>
    <message>
        <source>The server showed a certificate, and this computer does not accept it: it is for another name, has expired, or comes from an authority that is not known here.</source>
        <translation>服务器出示了证书，但此计算机不接受：它属于另一个名称、已过期，或来自这里不认识的颁发机构。</translation>
    </message>
</context>
<context>
    <name>credssp::InputText</name>
    <message>
        <source>&quot;%1&quot; is a folder. Name a file with the error text.</source>
        <translation>“%1”是文件夹。请指定包含错误文本的文件。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: you may not open it.</source>
        <translation>无法读取“%1”：您无权打开它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end.</source>
        <translation>无法完整读取“%1”。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB. Hand over only the part with the error.</source>
        <translation>%1 大于 16 MB。请只提供包含错误的部分。</translation>
    </message>
    <message>
        <source>%1 does not look like text.</source>
        <translation>%1 似乎不是文本。</translation>
    </message>
    <message>
        <source>%1 is empty. Hand over the error text.</source>
        <translation>%1 为空。请提供错误文本。</translation>
    </message>
</context>
<context>
    <name>credssp::InstallUpdates</name>
    <message>
        <source>Install the missing Windows updates</source>
        <translation>安装缺少的 Windows 更新</translation>
    </message>
    <message>
        <source>If you want both sides to speak the same, safe CredSSP, then install the updates on the side that lacks them.</source>
        <translation>如果您希望双方使用同样安全的 CredSSP，请在缺少更新的一方安装更新。</translation>
    </message>
    <message>
        <source>The update against CVE-2018-0886 (KB4093492 or later) is missing on: %1.</source>
        <translation>以下计算机缺少针对 CVE-2018-0886 的更新 (KB4093492 或更高版本)：%1。</translation>
    </message>
    <message>
        <source>No update that CredSSP needs is known to be missing.</source>
        <translation>未发现缺少 CredSSP 所需的更新。</translation>
    </message>
    <message>
        <source>Never set AllowEncryptionOracle to 2 instead: it opens the way for an attack (CVE-2018-0886).</source>
        <translation>切勿改为将 AllowEncryptionOracle 设置为 2：这会给攻击者可乘之机 (CVE-2018-0886)。</translation>
    </message>
    <message>
        <source>Install the updates on &quot;%1&quot;</source>
        <translation>在“%1”上安装更新</translation>
    </message>
    <message>
        <source>Open Windows Update on &quot;%1&quot;, or the tool that your company installs updates with.</source>
        <translation>在“%1”上打开 Windows 更新，或打开您公司用于安装更新的工具。</translation>
    </message>
    <message>
        <source>Install the latest cumulative update; every one since May 2018 contains the fix.</source>
        <translation>安装最新的累积更新；自 2018 年 5 月起的每个累积更新都包含该修复。</translation>
    </message>
    <message>
        <source>Restart the computer when Windows asks for it.</source>
        <translation>当 Windows 要求时，重启计算机。</translation>
    </message>
    <message>
        <source>Updates are not removed again: the computer would be open to attack.</source>
        <translation>更新不会再卸载：否则计算机可能会遭受攻击。</translation>
    </message>
</context>
<context>
    <name>credssp::JoinGatewayAdministrators</name>
    <message>
        <source>Let the user use CredSSP in Windows Admin Center</source>
        <translation>让用户在 Windows Admin Center 中使用 CredSSP</translation>
    </message>
    <message>
        <source>If you want Windows Admin Center to let this user use CredSSP, then add the user to its CredSSP group and to its gateway administrators.</source>
        <translation>如果您希望 Windows Admin Center 允许此用户使用 CredSSP，请将该用户添加到其 CredSSP 组和网关管理员中。</translation>
    </message>
    <message>
        <source>The user is no gateway administrator of Windows Admin Center.</source>
        <translation>该用户不是 Windows Admin Center 的网关管理员。</translation>
    </message>
    <message>
        <source>The user is not in Windows Admin Center&apos;s CredSSP group.</source>
        <translation>该用户不在 Windows Admin Center 的 CredSSP 组中。</translation>
    </message>
    <message>
        <source>The user is in the group, but the present sign-in does not count it yet.</source>
        <translation>该用户在组中，但当前登录尚未反映这一点。</translation>
    </message>
    <message>
        <source>Windows Admin Center does not stop this user.</source>
        <translation>Windows Admin Center 没有阻止此用户。</translation>
    </message>
    <message>
        <source>It could not be read how Windows Admin Center is set up on &quot;%1&quot;.</source>
        <translation>无法读取“%1”上 Windows Admin Center 的设置情况。</translation>
    </message>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>“%1”上未安装 Windows Admin Center。</translation>
    </message>
    <message>
        <source>This computer has no group whose name begins with &quot;%1&quot;; on a domain controller Windows Admin Center cannot make one.</source>
        <translation>此计算机上没有名称以“%1”开头的组；在域控制器上，Windows Admin Center 无法创建该组。</translation>
    </message>
    <message>
        <source>An update of Windows Admin Center can empty the group again.</source>
        <translation>更新 Windows Admin Center 可能会再次清空该组。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a gateway administrator and in the CredSSP group already.</source>
        <translation>“%1”已经是网关管理员，并且已在 CredSSP 组中。</translation>
    </message>
    <message>
        <source>You are signed in to Windows Admin Center with role-based access, where features that need CredSSP do not work. Sign in with an account that is an administrator of the server.</source>
        <translation>您以基于角色的访问控制登录到 Windows Admin Center，此时需要 CredSSP 的功能无法使用。请使用服务器管理员的帐户登录。</translation>
    </message>
    <message>
        <source>Make &quot;%1&quot; a gateway administrator</source>
        <translation>让“%1”成为网关管理员</translation>
    </message>
    <message>
        <source>Open Windows Admin Center as somebody who is a gateway administrator.</source>
        <translation>由网关管理员打开 Windows Admin Center。</translation>
    </message>
    <message>
        <source>Open Settings, then Access.</source>
        <translation>打开“设置”，然后打开“访问”。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;, or a group that the user is in, to the gateway administrators.</source>
        <translation>将“%1”或该用户所在的组添加到网关管理员中。</translation>
    </message>
    <message>
        <source>Open Windows Admin Center as a gateway administrator.</source>
        <translation>以网关管理员身份打开 Windows Admin Center。</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the gateway administrators.</source>
        <translation>从网关管理员中移除“%1”。</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again as &quot;%1&quot;</source>
        <translation>从 Windows 注销，并以“%1”的身份重新登录</translation>
    </message>
    <message>
        <source>Save your work and close Windows Admin Center.</source>
        <translation>保存您的工作，并关闭 Windows Admin Center。</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again: a new group counts from the next sign-in on.</source>
        <translation>从 Windows 注销并重新登录：新的组从下次登录起生效。</translation>
    </message>
    <message>
        <source>Open Windows Admin Center and try again.</source>
        <translation>打开 Windows Admin Center 并重试。</translation>
    </message>
    <message>
        <source>A sign-in cannot be taken back.</source>
        <translation>登录无法收回。</translation>
    </message>
</context>
<context>
    <name>credssp::Journal</name>
    <message>
        <source>The journal &quot;%1&quot; cannot be written: %2. Nothing more was changed.</source>
        <translation>无法写入操作日志“%1”：%2。未做更多更改。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the journal cannot be made.</source>
        <translation>无法创建操作日志文件夹“%1”。</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; is damaged at line %2: %3. It is not used; nothing was changed.</source>
        <translation>操作日志“%1”在第 %2 行损坏：%3。不会使用该日志；未做任何更改。</translation>
    </message>
    <message>
        <source>There is no journal &quot;%1&quot;.</source>
        <translation>没有操作日志“%1”。</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be read: %2.</source>
        <translation>无法读取操作日志“%1”：%2。</translation>
    </message>
    <message>
        <source>it is larger than any journal of this program</source>
        <translation>它比此程序的任何操作日志都大</translation>
    </message>
    <message>
        <source>it does not have the form of a journal line</source>
        <translation>它不符合操作日志行的格式</translation>
    </message>
    <message>
        <source>it does not belong to the line before</source>
        <translation>它与前一行不衔接</translation>
    </message>
    <message>
        <source>it is not the line that the head file names</source>
        <translation>它不是头文件所指定的行</translation>
    </message>
    <message>
        <source>its head file is missing or unreadable</source>
        <translation>其头文件缺失或无法读取</translation>
    </message>
    <message>
        <source>lines that were written are missing</source>
        <translation>已写入的行缺失</translation>
    </message>
    <message>
        <source>it holds no whole line</source>
        <translation>它没有任何完整的行</translation>
    </message>
    <message>
        <source>it stands before the first pass</source>
        <translation>它位于首次执行之前</translation>
    </message>
    <message>
        <source>it names a step that the plan does not have</source>
        <translation>它指定了计划中没有的步骤</translation>
    </message>
    <message>
        <source>this version does not know its kind</source>
        <translation>此版本不认识其类型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a session. The list of sessions shows the ids.</source>
        <translation>“%1”不是会话的 ID。会话列表中会显示这些 ID。</translation>
    </message>
    <message>
        <source>it belongs to another session or another version</source>
        <translation>它属于另一个会话或另一个版本</translation>
    </message>
    <message>
        <source>The journal of session %1 goes on with other steps than those that were left. It is not used; nothing was changed.</source>
        <translation>会话 %1 的操作日志后续步骤与剩余步骤不同。不会使用该日志；未做任何更改。</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosClockSkew</name>
    <message>
        <source>The clocks of the two computers differ too much (time skew).</source>
        <translation>两台计算机的时钟相差过大 (时间偏差)。</translation>
    </message>
    <message>
        <source>Signing in works only while the clocks of both computers are at most five minutes apart. Set the wrong clock right.</source>
        <translation>只有两台计算机的时钟相差不超过五分钟时才能登录。请校正错误的时钟。</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosNoAuthority</name>
    <message>
        <source>No domain controller could be reached to check who you are (no logon servers, no authority could be contacted).</source>
        <translation>无法连接到域控制器来核实您的身份 (没有可用的登录服务器，无法联系颁发机构)。</translation>
    </message>
    <message>
        <source>A domain controller checks who you are, and none was reached. Look at the network, at a VPN and at the name servers that this computer uses.</source>
        <translation>域控制器负责核实您是谁，但没有连接到任何一台。请检查网络、VPN 以及此计算机使用的名称服务器。</translation>
    </message>
</context>
<context>
    <name>credssp::KerberosSpn</name>
    <message>
        <source>The name under which the server is registered in the domain is missing, doubled or belongs to another account (service principal name, SPN).</source>
        <translation>服务器在域中注册的名称缺失、重复或属于另一个帐户 (服务主体名称，SPN)。</translation>
    </message>
    <message>
        <source>Each server is known to the domain by registered names. Here a name is missing, stands there twice or belongs to another account, so the server cannot prove who it is.</source>
        <translation>域通过注册的名称认识每台服务器。这里有一个名称缺失、重复或属于另一个帐户，因此服务器无法证明自己是谁。</translation>
    </message>
</context>
<context>
    <name>credssp::LocalPolicy</name>
    <message>
        <source>Windows said that it saved the local policy, but &quot;%1&quot; is not in it as planned. The registry (HKLM) was left as it is.</source>
        <translation>Windows 说已保存本地策略，但其中的“%1”与计划不符。注册表 (HKLM) 保持原样。</translation>
    </message>
</context>
<context>
    <name>credssp::LocalPolicyNote</name>
    <message>
        <source>&quot;%1&quot; has no Group Policy editor (gpedit), so CredSSP Wizard changes the file of its local policy itself (Registry.pol) and counts the change in gpt.ini. Undo gives back every value. A file that was not there before goes again; the count stays.</source>
        <translation>“%1”没有组策略编辑器 (gpedit)，因此 CredSSP Wizard 自己更改其本地策略的文件 (Registry.pol)，并在 gpt.ini 中记录更改次数。撤消会还原每个值。之前没有的文件会再次消失；次数保留。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no file for its local policy yet (Registry.pol). Windows makes one. After an undo it stays there with nothing in it.</source>
        <translation>“%1”还没有本地策略的文件 (Registry.pol)。Windows 会创建一个。撤消后它仍然保留，但内容为空。</translation>
    </message>
</context>
<context>
    <name>credssp::Lock</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written, so nothing was changed.</source>
        <translation>无法写入文件“%1”，因此未做任何更改。</translation>
    </message>
    <message>
        <source>Another CredSSP Wizard (process %1) is changing this computer right now. Wait until it has finished, then try again. Nothing was changed.</source>
        <translation>另一个 CredSSP Wizard (进程 %1) 正在更改此计算机。请等待其完成，然后重试。未做任何更改。</translation>
    </message>
</context>
<context>
    <name>credssp::Log</name>
    <message>
        <source>The log file &quot;%1&quot; cannot be written.</source>
        <translation>无法写入日志文件“%1”。</translation>
    </message>
</context>
<context>
    <name>credssp::LogDialog</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>停止读取(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on with this error</source>
        <translation>用此错误继续(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Errors in a log</source>
        <translation>日志中的错误</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>文件已读取的比例</translation>
    </message>
    <message>
        <source>Errors in the file</source>
        <translation>文件中的错误</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, go on with Enter.</source>
        <translation>用箭头键选择一个，按 Enter 继续。</translation>
    </message>
</context>
<context>
    <name>credssp::LogFile</name>
    <message>
        <source>The search in &quot;%1&quot; was stopped. What was found until there is listed.</source>
        <translation>在“%1”中的搜索已停止。已列出到此为止找到的内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>“%1”是空的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like text.</source>
        <translation>“%1”似乎不是文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end. What was found until there is listed.</source>
        <translation>无法完整读取“%1”。已列出到此为止找到的内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: the packed text has no end. What was found until there is listed.</source>
        <translation>“%1”不完整：压缩的文本没有结尾。已列出到此为止找到的内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and cannot be unpacked any further. What was found until there is listed.</source>
        <translation>“%1”已损坏，无法继续解压缩。已列出到此为止找到的内容。</translation>
    </message>
    <message>
        <source>Behind the packed text of &quot;%1&quot; stands something else. It was not read.</source>
        <translation>“%1”的压缩文本后面还有其他内容。该内容未被读取。</translation>
    </message>
</context>
<context>
    <name>credssp::LogModel</name>
    <message>
        <source>for %1</source>
        <translation>对象: %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>once, in line %1</source>
        <translation>一次，在第 %1 行</translation>
    </message>
    <message>
        <source>%1 times, from line %2 to line %3</source>
        <translation>%1 次，从第 %2 行到第 %3 行</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1 …</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>No known WinRM or CredSSP error was found in %1.</source>
        <translation>在 %1 中未找到已知的 WinRM 或 CredSSP 错误。</translation>
    </message>
    <message>
        <source>One error was found in %1.</source>
        <translation>在 %1 中找到一个错误。</translation>
    </message>
    <message>
        <source>%1 different errors were found in %2.</source>
        <translation>在 %2 中找到 %1 个不同的错误。</translation>
    </message>
    <message>
        <source>There are more different errors than can be listed.</source>
        <translation>不同的错误太多，无法全部列出。</translation>
    </message>
</context>
<context>
    <name>credssp::LogonFailure</name>
    <message>
        <source>The server did not accept the user name or the password (logon failure).</source>
        <translation>服务器不接受该用户名或密码 (登录失败)。</translation>
    </message>
    <message>
        <source>The server was reached, and it did not accept the account. Check the spelling, the domain in front of the name, and whether the password has expired or the account is locked.</source>
        <translation>已连接到服务器，但它不接受该帐户。请检查拼写、名称前的域，以及密码是否过期或帐户是否被锁定。</translation>
    </message>
</context>
<context>
    <name>credssp::LogonSession</name>
    <message>
        <source>Windows has no user name and password to send in this session (a specified logon session does not exist).</source>
        <translation>Windows 在此会话中没有可发送的用户名和密码 (指定的登录会话不存在)。</translation>
    </message>
    <message>
        <source>The session was started in a way that left no password with Windows, so there is none to send on. Signing in again, or giving the user name and password explicitly, helps.</source>
        <translation>此会话的启动方式没有在 Windows 中留下密码，因此没有密码可以传递。重新登录，或明确给出用户名和密码会有帮助。</translation>
    </message>
</context>
<context>
    <name>credssp::ManualList</name>
    <message>
        <source>What you do yourself</source>
        <translation>您需要自己执行的操作</translation>
    </message>
    <message>
        <source>Copy the s&amp;teps</source>
        <translation>复制步骤(&amp;E)</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>复制步骤</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>credssp::MoveSpn</name>
    <message>
        <source>Move a service principal name to the right account</source>
        <translation>将服务主体名称移到正确的帐户</translation>
    </message>
    <message>
        <source>If you want the server to be the only one that can prove this name, then take the name from the wrong account and give it to the server&apos;s own.</source>
        <translation>如果您希望只有该服务器能够证明此名称，请将此名称从错误的帐户中移除，并交给服务器自己的帐户。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to two accounts: to &quot;%2&quot;, where it belongs, and to &quot;%3&quot;.</source>
        <translation>“%1”属于两个帐户：它应归属的“%2”，以及“%3”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the account &quot;%3&quot; and not to &quot;%2&quot;.</source>
        <translation>“%1”属于帐户“%3”，而不属于“%2”。</translation>
    </message>
    <message>
        <source>Ask the owner of that account first: a service may need the name.</source>
        <translation>请先询问该帐户的负责人：可能有服务需要此名称。</translation>
    </message>
    <message>
        <source>No service principal name of the server is known to sit on another account.</source>
        <translation>未发现该服务器有服务主体名称位于其他帐户上。</translation>
    </message>
    <message>
        <source>Both accounts are called &quot;%1&quot; (the other one is %2), so a command could reach the wrong one. Let the directory&apos;s administrators remove the service principal name from that other account.</source>
        <translation>两个帐户都叫“%1”(另一个是 %2)，因此命令可能会作用于错误的帐户。请让目录管理员从另一个帐户中移除该服务主体名称。</translation>
    </message>
    <message>
        <source>Sign out and in again on &quot;%1&quot; before you try again.</source>
        <translation>重试之前，请在“%1”上注销并重新登录。</translation>
    </message>
    <message>
        <source>Ask who owns the account &quot;%1&quot;</source>
        <translation>询问帐户“%1”的负责人</translation>
    </message>
    <message>
        <source>Find out who looks after this account: %1.</source>
        <translation>查明由谁负责此帐户：%1。</translation>
    </message>
    <message>
        <source>Ask whether a service that runs under it needs the name &quot;%1&quot;.</source>
        <translation>询问使用该帐户运行的服务是否需要名称“%1”。</translation>
    </message>
    <message>
        <source>Go on only if nobody needs it there.</source>
        <translation>只有在那里没有人需要它时，才继续。</translation>
    </message>
    <message>
        <source>Asking changes nothing, so there is nothing to undo.</source>
        <translation>询问不会更改任何内容，因此没有可撤消的内容。</translation>
    </message>
</context>
<context>
    <name>credssp::NameField</name>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>credssp::NameJudgement</name>
    <message>
        <source>&quot;%1&quot; is in the list already; it is checked once.</source>
        <translation>“%1”已在列表中；只检查一次。</translation>
    </message>
    <message>
        <source>This is the computer that sends the credentials. Keep it here only if it connects to itself.</source>
        <translation>这是发送凭据的计算机。只有当它连接到自身时，才将其保留在此处。</translation>
    </message>
    <message>
        <source>Windows proves who a server is by its name, so CredSSP often fails with an address. Use the server&apos;s name if you know it.</source>
        <translation>Windows 通过名称证明服务器的身份，因此使用地址时 CredSSP 常常失败。如果知道服务器的名称，请使用名称。</translation>
    </message>
    <message>
        <source>This may be the same server as &quot;%1&quot;.</source>
        <translation>这可能与“%1”是同一台服务器。</translation>
    </message>
    <message>
        <source>If this is the name of a cluster, name its servers (nodes) instead: CredSSP is set up on each of them.</source>
        <translation>如果这是群集的名称，请改为指定其服务器 (节点)：CredSSP 是在每个节点上设置的。</translation>
    </message>
    <message>
        <source>This is a short name. Use the full name, such as %1.contoso.com, if the connection uses it.</source>
        <translation>这是短名称。如果连接使用完整名称，请使用完整名称，例如 %1.contoso.com。</translation>
    </message>
    <message>
        <source>This is a short name. Use the full name if the connection uses it.</source>
        <translation>这是短名称。如果连接使用完整名称，请使用完整名称。</translation>
    </message>
    <message>
        <source>In this example the connection starts at another computer.</source>
        <translation>在此示例中，连接从另一台计算机发起。</translation>
    </message>
    <message>
        <source>Only the computer that this window runs on can be checked as the sender. To check &quot;%1&quot;, start CredSSP Wizard there.</source>
        <translation>只有运行此窗口的计算机才能作为发送方进行检查。要检查“%1”，请在那台计算机上启动 CredSSP Wizard。</translation>
    </message>
</context>
<context>
    <name>credssp::NameResolution</name>
    <message>
        <source>The server&apos;s name could not be found (the server name cannot be resolved).</source>
        <translation>找不到服务器的名称 (无法解析服务器名称)。</translation>
    </message>
    <message>
        <source>No computer of this name is known on the network. Check the spelling, and try the full name with the domain at its end.</source>
        <translation>网络上没有使用此名称的计算机。请检查拼写，并尝试末尾带有域的完整名称。</translation>
    </message>
</context>
<context>
    <name>credssp::NameResolutionCheck</name>
    <message>
        <source>The service name &quot;WSMAN/%1&quot; does not belong to the computer, but &quot;WSMAN/%2&quot; does. So Windows can prove the second name and not the first.</source>
        <translation>服务名称“WSMAN/%1”不属于该计算机，而“WSMAN/%2”属于该计算机。因此 Windows 可以证明第二个名称，但不能证明第一个名称。</translation>
    </message>
    <message>
        <source>The delegation list covers &quot;%1&quot; and not &quot;%2&quot;. Windows compares the name as it is typed.</source>
        <translation>委派列表适用于“%1”，但不适用于“%2”。Windows 按输入的原样比较名称。</translation>
    </message>
    <message>
        <source>Windows proves the identity of a computer by its name, never by an address. Find out its full name and connect to that.</source>
        <translation>Windows 通过名称证明计算机的身份，从不通过地址。请查明其完整名称，并连接到该名称。</translation>
    </message>
    <message>
        <source>Windows proves the identity of a computer by its name, never by an address. The computer behind it is &quot;%1&quot;.</source>
        <translation>Windows 通过名称证明计算机的身份，从不通过地址。该地址对应的计算机是“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address, not a name.</source>
        <translation>“%1”是地址，不是名称。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to no computer.</source>
        <translation>名称“%1”找不到对应的计算机。</translation>
    </message>
    <message>
        <source>The client asked for its address and got none. Check how the name is written, and that the DNS server knows it.</source>
        <translation>客户端查询了它的地址，但没有得到结果。请检查名称的拼写，以及 DNS 服务器是否知道该名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a cluster; &quot;%2&quot; is the computer behind it.</source>
        <translation>“%1”是群集的名称；其对应的计算机是“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name under which &quot;%2&quot; is known.</source>
        <translation>“%1”不是“%2”所注册的名称。</translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot; instead.</source>
        <translation>请改为连接到“%1”。</translation>
    </message>
    <message>
        <source>It is not known whether the name &quot;%1&quot; leads to a computer.</source>
        <translation>不清楚名称“%1”是否能找到对应的计算机。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to a computer.</source>
        <translation>名称“%1”能找到对应的计算机。</translation>
    </message>
    <message>
        <source>Its addresses are %1.</source>
        <translation>其地址为 %1。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A name must lead to the right computer, and be one that the domain knows it by.</source>
        <translation>名称必须指向正确的计算机，并且是域所知的该计算机名称。</translation>
    </message>
</context>
<context>
    <name>credssp::NetworkTimeout</name>
    <message>
        <source>The server did not answer: its name, the network or a firewall is in the way (WinRM cannot complete the operation).</source>
        <translation>服务器没有响应：原因在于其名称、网络或防火墙 (WinRM 无法完成操作)。</translation>
    </message>
    <message>
        <source>Nothing came back from the server. Either the name is wrong, the server is off, or a firewall on the way lets nothing through.</source>
        <translation>服务器没有返回任何内容。可能是名称错误、服务器已关机，或途中的防火墙不放行。</translation>
    </message>
</context>
<context>
    <name>credssp::NothingChanged</name>
    <message>
        <source>What the error says</source>
        <translation>错误内容</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (代码 %2)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as could be seen.</source>
        <translation>就所能看到的内容而言，没有问题。</translation>
    </message>
    <message>
        <source>What to hand on</source>
        <translation>需要转交的内容</translation>
    </message>
    <message>
        <source>What could help</source>
        <translation>可能有效的方法</translation>
    </message>
    <message>
        <source>CredSSP Wizard: nothing was changed.</source>
        <translation>CredSSP Wizard：未做任何更改。</translation>
    </message>
    <message>
        <source>Practice (%1): nothing here is real.</source>
        <translation>练习 (%1)：此处的一切都不是真实的。</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>计算机：%1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未做任何更改</translation>
    </message>
    <message>
        <source>CredSSP Wizard: nothing was changed</source>
        <translation>CredSSP Wizard：未做任何更改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a computer, and a sentence about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What could not be told</source>
        <translation>无法判断的内容</translation>
    </message>
    <message>
        <source>What was tried and did not help</source>
        <translation>已尝试但无效的方法</translation>
    </message>
    <message>
        <source>Changes were made in these sessions of CredSSP Wizard</source>
        <translation>以下 CredSSP Wizard 会话做了更改</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Request for help with a remote connection (WinRM, CredSSP)</source>
        <translation>远程连接 (WinRM、CredSSP) 求助请求</translation>
    </message>
</context>
<context>
    <name>credssp::NtlmOnlyDelegationCheck</name>
    <message>
        <source>The list &quot;%1&quot; has no entry that covers &quot;%2&quot;.</source>
        <translation>列表“%1”中没有适用于“%2”的条目。</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot; (&quot;%2&quot;) of the list &quot;%3&quot; covers it.</source>
        <translation>列表“%3”中的条目“%1”(“%2”) 适用于它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may send credentials to &quot;%2&quot; although its identity cannot be proven.</source>
        <translation>尽管无法证明“%2”的身份，“%1”仍可以向其发送凭据。</translation>
    </message>
    <message>
        <source>The list for servers without proof names &quot;%1&quot; on &quot;%2&quot;, but it is not switched on.</source>
        <translation>“%2”上用于无法证明身份的服务器的列表包含“%1”，但该列表未启用。</translation>
    </message>
    <message>
        <source>Without the value 1 (REG_DWORD) Windows ignores the list.</source>
        <translation>如果没有值 1 (REG_DWORD)，Windows 会忽略该列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not send credentials to &quot;%2&quot;, because its identity cannot be proven.</source>
        <translation>“%1”不会向“%2”发送凭据，因为无法证明后者的身份。</translation>
    </message>
    <message>
        <source>The list for servers without proof is not needed for &quot;%1&quot;.</source>
        <translation>“%1”不需要用于无法证明身份的服务器的列表。</translation>
    </message>
    <message>
        <source>The list has entries, but it is not switched on, so Windows ignores it.</source>
        <translation>该列表中有条目，但列表未启用，因此 Windows 会忽略它。</translation>
    </message>
    <message>
        <source>It is not known to which servers without proof &quot;%1&quot; may send credentials.</source>
        <translation>不清楚“%1”可以向哪些无法证明身份的服务器发送凭据。</translation>
    </message>
    <message>
        <source>The name leads to no address.</source>
        <translation>该名称找不到对应的地址。</translation>
    </message>
    <message>
        <source>Nothing known keeps the domain from proving its identity.</source>
        <translation>未发现有什么妨碍域证明其身份。</translation>
    </message>
    <message>
        <source>Some other entries of the list for servers without proof on &quot;%1&quot; are worth a look.</source>
        <translation>“%1”上用于无法证明身份的服务器的列表中，还有其他一些条目值得查看。</translation>
    </message>
    <message>
        <source>Delegation to servers without proof</source>
        <translation>委派给无法证明身份的服务器</translation>
    </message>
    <message>
        <source>For a server whose identity cannot be proven, Windows asks a second list before it passes on a sign-in.</source>
        <translation>对于无法证明身份的服务器，Windows 在传递登录信息之前会查询第二个列表。</translation>
    </message>
</context>
<context>
    <name>credssp::OperationTimeout</name>
    <message>
        <source>The server started the operation but did not finish it in time (OperationTimeout).</source>
        <translation>服务器开始了操作，但未及时完成 (OperationTimeout)。</translation>
    </message>
    <message>
        <source>The connection works, and the server began. What it was asked to do took longer than the time that was given.</source>
        <translation>连接正常，服务器也已开始。要求它做的事所花的时间超过了给定的时间。</translation>
    </message>
</context>
<context>
    <name>credssp::OutcomeRows</name>
    <message>
        <source>taken back</source>
        <translation>已撤消</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more value(s)</source>
        <translation>
            <numerusform>%1 · 以及另外 %n 个值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::OwnSymptoms</name>
    <message>
        <source>%1: The file cannot be read.</source>
        <translation>%1：无法读取该文件。</translation>
    </message>
    <message>
        <source>%1: The file is larger than 256 KB.</source>
        <translation>%1：该文件大于 256 KB。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1，第 %2 行，第 %3 列：%4</translation>
    </message>
    <message>
        <source>%1: All files together have too many wordings; this one is left out.</source>
        <translation>%1：所有文件合在一起的措辞太多；此文件被略过。</translation>
    </message>
    <message>
        <source>%1: One of its codes stands in %2 already; this file is left out.</source>
        <translation>%1：它的一个代码已在 %2 中；此文件被略过。</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read: you may not open it.</source>
        <translation>无法读取文件夹“%1”：您无权打开它。</translation>
    </message>
    <message>
        <source>There are more than %1 files in &quot;%2&quot;; those after &quot;%3&quot; are left out.</source>
        <translation>“%2”中的文件超过 %1 个；“%3”之后的被略过。</translation>
    </message>
</context>
<context>
    <name>credssp::OwnSymptomsNote</name>
    <message>
        <source>Some symptom files are not used.</source>
        <translation>有些症状文件未被使用。</translation>
    </message>
</context>
<context>
    <name>credssp::OwnValues</name>
    <message>
        <source>CredSSP is on: %1 may send credentials (client role).</source>
        <translation>CredSSP 已启用：%1 可以发送凭据 (客户端角色)。</translation>
    </message>
    <message>
        <source>CredSSP is on: %1 accepts credentials (server role).</source>
        <translation>CredSSP 已启用：%1 接受凭据 (服务器角色)。</translation>
    </message>
    <message>
        <source>%1 may pass on credentials to &quot;%2&quot;.</source>
        <translation>%1 可以将凭据传递给“%2”。</translation>
    </message>
    <message>
        <source>%1 may pass on credentials to &quot;%2&quot; although its identity is not proven.</source>
        <translation>尽管“%2”的身份未得到证明，%1 仍可以将凭据传递给它。</translation>
    </message>
    <message>
        <source>The policy on %1 lets it pass on credentials to the servers in its list (%2).</source>
        <translation>%1 上的策略允许其将凭据传递给列表中的服务器 (%2)。</translation>
    </message>
</context>
<context>
    <name>credssp::Plan</name>
    <message>
        <source>The changes are no longer those that were shown. Nothing was changed. Look at the plan again and confirm it.</source>
        <translation>更改内容已不是之前显示的内容。未做任何更改。请再次查看计划并确认。</translation>
    </message>
</context>
<context>
    <name>credssp::PlanPreview</name>
    <message>
        <source>not available yet</source>
        <translation>尚不可用</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyCheck</name>
    <message>
        <source>It is not known whether a policy decides about CredSSP on &quot;%1&quot;.</source>
        <translation>不清楚“%1”上的 CredSSP 是否由策略决定。</translation>
    </message>
    <message>
        <source>At the next policy refresh &quot;%1&quot; will be written.</source>
        <translation>下次刷新策略时，将写入“%1”。</translation>
    </message>
    <message>
        <source>A policy for CredSSP on &quot;%1&quot; has a value that Windows does not define.</source>
        <translation>“%1”上的 CredSSP 策略包含 Windows 未定义的值。</translation>
    </message>
    <message>
        <source>A policy keeps CredSSP switched on at &quot;%1&quot;.</source>
        <translation>有策略使“%1”上的 CredSSP 保持启用。</translation>
    </message>
    <message>
        <source>That agrees with what is needed; nobody can switch it off any other way.</source>
        <translation>这与所需的设置一致；任何人都无法以其他方式将其禁用。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; keeps CredSSP switched off on &quot;%2&quot;.</source>
        <translation>策略“%1”使“%2”上的 CredSSP 保持禁用。</translation>
    </message>
    <message>
        <source>Windows refuses every other way to switch it on. Only the owner of this policy can change that.</source>
        <translation>Windows 拒绝以任何其他方式将其启用。只有此策略的负责人才能更改这一点。</translation>
    </message>
    <message>
        <source>A policy keeps CredSSP switched off on &quot;%1&quot;.</source>
        <translation>有策略使“%1”上的 CredSSP 保持禁用。</translation>
    </message>
    <message>
        <source>Windows refuses every other way to switch it on. It could not be determined which policy it is; gpresult.exe names it.</source>
        <translation>Windows 拒绝以任何其他方式将其启用。无法确定是哪个策略；gpresult.exe 可以显示其名称。</translation>
    </message>
    <message>
        <source>Windows writes this again at every policy refresh, so a change on this computer lasts only until the next one. Only the owner of the policy &quot;%1&quot; can change that.</source>
        <translation>Windows 每次刷新策略时都会再次写入此内容，因此在此计算机上所做的更改只能保持到下次刷新。只有策略“%1”的负责人才能更改这一点。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; switches &quot;%2&quot; off on &quot;%3&quot;.</source>
        <translation>策略“%1”在“%3”上禁用“%2”。</translation>
    </message>
    <message>
        <source>It writes &quot;%1&quot;.</source>
        <translation>它写入“%1”。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; overwrites the entry for &quot;%2&quot; on &quot;%3&quot;.</source>
        <translation>策略“%1”覆盖“%3”上“%2”的条目。</translation>
    </message>
    <message>
        <source>It writes &quot;%1&quot; under the same number as the entry &quot;%2&quot;.</source>
        <translation>它以与条目“%2”相同的编号写入“%1”。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; forbids &quot;%2&quot; to send credentials to &quot;%3&quot;.</source>
        <translation>策略“%1”禁止“%2”向“%3”发送凭据。</translation>
    </message>
    <message>
        <source>Domain policies write these values at every refresh: %1.</source>
        <translation>域策略在每次刷新时写入以下值：%1。</translation>
    </message>
    <message>
        <source>It is not known which values policies write on &quot;%1&quot;.</source>
        <translation>不清楚策略会在“%1”上写入哪些值。</translation>
    </message>
    <message>
        <source>No policy stands in the way on &quot;%1&quot;.</source>
        <translation>“%1”上没有造成阻碍的策略。</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>What a policy sets, Windows sets again and again; a change on the computer itself would not last.</source>
        <translation>策略所设置的内容，Windows 会反复重新设置；在计算机本身所做的更改无法持久。</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyFile</name>
    <message>
        <source>&quot;%1&quot; is too large for a policy file and is not used. It has %2 bytes, and at most %3 are read.</source>
        <translation>“%1”对于策略文件来说太大，不会使用。它有 %2 个字节，最多读取 %3 个字节。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not used: it does not begin like a policy file (at byte 0).</source>
        <translation>不会使用“%1”：它的开头不像策略文件（字节 0 处）。</translation>
    </message>
    <message>
        <source>The policy file &quot;%1&quot; is damaged at byte %2 and is not used.</source>
        <translation>策略文件“%1”在字节 %2 处已损坏，不会使用。</translation>
    </message>
</context>
<context>
    <name>credssp::PolicyStore</name>
    <message>
        <source>Somebody else has changed &quot;%1&quot; below &quot;%2&quot; in the local policy (%3). The policy was left as it is.</source>
        <translation>其他人更改了本地策略 (%3) 中“%2”下的“%1”。策略保持原样。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; below &quot;%2&quot; cannot be written into the local policy (%3). The policy was left as it is.</source>
        <translation>“%2”下的“%1”无法写入本地策略 (%3)。策略保持原样。</translation>
    </message>
</context>
<context>
    <name>credssp::PortCheck</name>
    <message>
        <source>The port of &quot;%1&quot; was not tried.</source>
        <translation>未尝试“%1”的端口。</translation>
    </message>
    <message>
        <source>The name leads to no address.</source>
        <translation>该名称找不到对应的地址。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; can be reached.</source>
        <translation>可以连接到服务器“%1”。</translation>
    </message>
    <message>
        <source>Port 5985 (HTTP) is open from &quot;%1&quot;.</source>
        <translation>从“%1”来看，端口 5985 (HTTP) 已打开。</translation>
    </message>
    <message>
        <source>Port 5986 (HTTPS) is open from &quot;%1&quot;; port 5985 (HTTP) is not.</source>
        <translation>从“%1”来看，端口 5986 (HTTPS) 已打开；端口 5985 (HTTP) 未打开。</translation>
    </message>
    <message>
        <source>It is not known whether the server &quot;%1&quot; can be reached.</source>
        <translation>不清楚能否连接到服务器“%1”。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refuses the connection.</source>
        <translation>服务器“%1”拒绝连接。</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on port 5985 or 5986. Check on it that the service &quot;WinRM&quot; runs and has a listener.</source>
        <translation>该计算机存在，但端口 5985 和 5986 上都没有侦听。请在该计算机上检查服务“WinRM”是否正在运行，以及是否有侦听器。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not answer.</source>
        <translation>服务器“%1”没有响应。</translation>
    </message>
    <message>
        <source>Port 5985 gave no answer to &quot;%1&quot;. The computer is off, a firewall is in the way, or its service &quot;WinRM&quot; is stopped behind its own firewall.</source>
        <translation>端口 5985 没有响应“%1”。可能是计算机已关机、防火墙造成阻碍，或者其服务“WinRM”已停止且位于其自身的防火墙之后。</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>网络连接</translation>
    </message>
    <message>
        <source>If nothing answers on the ports of WinRM, a connection cannot even begin.</source>
        <translation>如果 WinRM 的端口没有响应，连接根本无法开始。</translation>
    </message>
</context>
<context>
    <name>credssp::PowerShell</name>
    <message>
        <source>PowerShell was not found at &quot;%1&quot;.</source>
        <translation>在“%1”处找不到 PowerShell。</translation>
    </message>
    <message>
        <source>PowerShell wrote far more than expected and was ended.</source>
        <translation>PowerShell 写出的内容远远超出预期，已被终止。</translation>
    </message>
    <message>
        <source>PowerShell&apos;s answer cannot be read. It was ended.</source>
        <translation>无法读取 PowerShell 的回答。PowerShell 已被终止。</translation>
    </message>
    <message>
        <source>Windows does not let PowerShell start (&quot;%1&quot;). A rule of your organization may block it. Ask whoever manages this computer.</source>
        <translation>Windows 不允许启动 PowerShell（“%1”）。可能是您组织的某条规则阻止了它。请询问此计算机的管理者。</translation>
    </message>
    <message>
        <source>PowerShell ended before it answered (exit code %1).</source>
        <translation>PowerShell 在回答之前就结束了（退出代码 %1）。</translation>
    </message>
    <message>
        <source>PowerShell ended before it answered (exit code %1). It wrote: %2</source>
        <translation>PowerShell 在回答之前就结束了（退出代码 %1）。它写出了：%2</translation>
    </message>
    <message>
        <source>PowerShell did not finish in time and was ended.</source>
        <translation>PowerShell 未能按时完成，已被终止。</translation>
    </message>
    <message>
        <source>PowerShell was started but does not answer. It was ended.</source>
        <translation>PowerShell 已启动，但没有回答。它已被终止。</translation>
    </message>
    <message>
        <source>PowerShell runs with restrictions on this computer (Constrained Language Mode), and they do not allow this step.</source>
        <translation>此计算机上的 PowerShell 在受限状态下运行（Constrained Language Mode），不允许此步骤。</translation>
    </message>
    <message>
        <source>This computer does not let PowerShell run scripts that this step needs (execution policy).</source>
        <translation>此计算机不允许 PowerShell 运行此步骤所需的脚本（执行策略）。</translation>
    </message>
    <message>
        <source>PowerShell knows &quot;%1&quot; on this computer, but cannot load it. Often its rules for scripts forbid it (execution policy).</source>
        <translation>此计算机上的 PowerShell 知道“%1”，但无法加载它。这通常是脚本规则所禁止的（执行策略）。</translation>
    </message>
    <message>
        <source>PowerShell on this computer does not have &quot;%1&quot;.</source>
        <translation>此计算机上的 PowerShell 没有“%1”。</translation>
    </message>
    <message>
        <source>This step needs administrator rights.</source>
        <translation>此步骤需要管理员权限。</translation>
    </message>
    <message>
        <source>PowerShell reports: %1</source>
        <translation>PowerShell 报告：%1</translation>
    </message>
    <message>
        <source>PowerShell stopped before the end.</source>
        <translation>PowerShell 在结束之前停止了。</translation>
    </message>
    <message>
        <source>The service WinRM does not answer on this computer, and this step needs it. Start the service first.</source>
        <translation>此计算机上的 WinRM 服务没有响应，而此步骤需要该服务。请先启动该服务。</translation>
    </message>
    <message>
        <source>A policy of your organization decides this setting, so it cannot be changed here. Ask whoever manages these policies.</source>
        <translation>此设置由您组织的策略决定，因此无法在此处更改。请询问这些策略的管理者。</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeActions</name>
    <message>
        <source>A value that nobody may read cannot be written back.</source>
        <translation>无人可以读取的值无法写回。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a member.</source>
        <translation>“%1”已经是成员。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a member.</source>
        <translation>“%1”不是成员。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled, so it cannot be started.</source>
        <translation>服务“%1”已禁用，因此无法启动。</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeDialog</name>
    <message>
        <source>&amp;Start this example</source>
        <translation>开始此示例(&amp;S)</translation>
    </message>
    <message>
        <source>Practice with an example</source>
        <translation>使用示例练习</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <translation>您想尝试什么？</translation>
    </message>
    <message>
        <source>Each example is a small world of computers in memory: you see its error, check it and cure it. No real computer is asked or changed.</source>
        <translation>每个示例都是内存中的一个小型计算机环境：您会看到它的错误，进行检查并加以解决。不会查询或更改任何真实计算机。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, start it with Enter.</source>
        <translation>用箭头键选择，按 Enter 开始。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeDirectory</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no directory to ask.</source>
        <translation>“%1”位于工作组中。没有可查询的目录。</translation>
    </message>
    <message>
        <source>No domain controller of &quot;%1&quot; answers.</source>
        <translation>“%1”的域控制器均无响应。</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeManualSteps</name>
    <message>
        <source>Windows Admin Center is not installed on &quot;%1&quot;.</source>
        <translation>“%1”上未安装 Windows Admin Center。</translation>
    </message>
    <message>
        <source>A practice computer does not know the manual step &quot;%1&quot;.</source>
        <translation>练习计算机不认识手动步骤“%1”。</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeReads</name>
    <message>
        <source>&quot;%1&quot; is in a workgroup. It has no secure channel.</source>
        <translation>“%1”位于工作组中。它没有安全通道。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup. There is no domain controller to compare with.</source>
        <translation>“%1”位于工作组中。没有可供比较的域控制器。</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeScenario</name>
    <message>
        <source>&quot;%1&quot; cannot be used as a practice world. %2</source>
        <translation>“%1”不能用作练习环境。%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2</source>
        <translation>无法打开“%1”：%2</translation>
    </message>
    <message>
        <source>The file is larger than 8 MB.</source>
        <translation>该文件大于 8 MB。</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>它不是 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>It must hold one JSON object.</source>
        <translation>它必须包含一个 JSON 对象。</translation>
    </message>
    <message>
        <source>There is no practice scenario and no file &quot;%1&quot;. The scenarios are: %2.</source>
        <translation>没有名为“%1”的练习场景或文件。场景有：%2。</translation>
    </message>
    <message>
        <source>The person types the server&apos;s address, which proves no identity.</source>
        <translation>用户输入了服务器的地址，而地址不能证明身份。</translation>
    </message>
    <message>
        <source>CredSSP is switched off on the gateway; everything else is set up.</source>
        <translation>网关上的 CredSSP 已禁用；其他一切均已设置好。</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock is 20 minutes behind the domain&apos;s time (that Windows then gives this message is unconfirmed).</source>
        <translation>网关的时钟比域的时间慢 20 分钟 (尚未证实此时 Windows 会给出此消息)。</translation>
    </message>
    <message>
        <source>The person types the cluster&apos;s name; only its nodes are registered and delegated.</source>
        <translation>用户输入了群集的名称；而只有其节点已注册并获得委派。</translation>
    </message>
    <message>
        <source>The gateway may not send credentials to the server: it was never put on the delegation list.</source>
        <translation>网关不能向服务器发送凭据：服务器从未添加到委派列表中。</translation>
    </message>
    <message>
        <source>Four nodes of a cluster: node2 has CredSSP off, node3 lacks its WSMAN names and may not register them.</source>
        <translation>一个群集的四个节点：node2 的 CredSSP 已禁用，node3 缺少其 WSMAN 名称，且不能自行注册这些名称。</translation>
    </message>
    <message>
        <source>The gateway&apos;s Windows speaks German; the server is missing in its delegation list.</source>
        <translation>网关的 Windows 语言为德语；其委派列表中缺少该服务器。</translation>
    </message>
    <message>
        <source>Everything is set up, and the connection works.</source>
        <translation>一切均已设置好，连接正常。</translation>
    </message>
    <message>
        <source>The person works through Windows Admin Center, but is neither a gateway administrator nor in its CredSSP group.</source>
        <translation>用户通过 Windows Admin Center 工作，但既不是网关管理员，也不在其 CredSSP 组中。</translation>
    </message>
    <message>
        <source>The server is in a workgroup; somebody made the NTLM-only list but not the switch that turns it on.</source>
        <translation>服务器位于工作组中；有人创建了仅 NTLM 列表，但没有创建启用该列表的开关。</translation>
    </message>
    <message>
        <source>The server is in a workgroup, so nothing can prove its identity.</source>
        <translation>服务器位于工作组中，因此没有什么能证明其身份。</translation>
    </message>
    <message>
        <source>The delegation list of other teams has a gap in its numbering, and this server is missing in it.</source>
        <translation>其他团队的委派列表编号有间断，并且其中缺少此服务器。</translation>
    </message>
    <message>
        <source>The server lacks the update against the CredSSP vulnerability of 2018, and the gateway refuses it.</source>
        <translation>服务器缺少针对 2018 年 CredSSP 漏洞的更新，因此网关拒绝它。</translation>
    </message>
    <message>
        <source>The delegation list holds the servers of other teams, but not this one.</source>
        <translation>委派列表中有其他团队的服务器，但没有此服务器。</translation>
    </message>
    <message>
        <source>A policy of the domain forbids CredSSP on every computer and locks the setting.</source>
        <translation>域的策略禁止每台计算机使用 CredSSP，并锁定了该设置。</translation>
    </message>
    <message>
        <source>A policy of the domain switches the delegation of fresh credentials off again at every refresh.</source>
        <translation>域的策略在每次刷新时都会再次禁用新凭据的委派。</translation>
    </message>
    <message>
        <source>The server was installed anew; its WSMAN names still sit on the old account of the same name.</source>
        <translation>服务器已重新安装；其 WSMAN 名称仍在同名的旧帐户上。</translation>
    </message>
    <message>
        <source>The server&apos;s WSMAN names were lost from the directory; WinRM registers them again when it starts.</source>
        <translation>服务器的 WSMAN 名称已从目录中丢失；WinRM 在启动时会重新注册这些名称。</translation>
    </message>
    <message>
        <source>CredSSP was never enabled on the server; the gateway is ready.</source>
        <translation>服务器上从未启用 CredSSP；网关已准备就绪。</translation>
    </message>
    <message>
        <source>The person types the short name; the full name is the one that is registered and delegated.</source>
        <translation>用户输入了短名称；而已注册并获得委派的是完整名称。</translation>
    </message>
    <message>
        <source>Two accounts own the server&apos;s WSMAN name: its own and the service account svc-web.</source>
        <translation>两个帐户拥有该服务器的 WSMAN 名称：服务器自己的帐户和服务帐户 svc-web。</translation>
    </message>
    <message>
        <source>The gateway connects to itself; its own WSMAN names are not in the directory, and it may not register them by itself.</source>
        <translation>网关连接到自身；其自身的 WSMAN 名称不在目录中，且它不能自行注册这些名称。</translation>
    </message>
    <message>
        <source>The server&apos;s WSMAN names are not in the directory, and the server may not register them by itself.</source>
        <translation>服务器的 WSMAN 名称不在目录中，且服务器不能自行注册这些名称。</translation>
    </message>
    <message>
        <source>The server&apos;s password no longer matches the one in the domain: its secure channel is broken.</source>
        <translation>服务器的密码与域中的密码不再匹配：其安全通道已损坏。</translation>
    </message>
    <message>
        <source>WinRM is stopped on the server, and only Remote Desktop gets there.</source>
        <translation>服务器上的 WinRM 已停止，只能通过远程桌面访问。</translation>
    </message>
</context>
<context>
    <name>credssp::PracticeStore</name>
    <message>
        <source>The practice world could not be kept in &quot;%1&quot;: %2</source>
        <translation>无法将练习环境保存在“%1”中：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps the world of the scenario &quot;%2&quot;, not of &quot;%3&quot;. Name another file, or that scenario.</source>
        <translation>“%1”保存的是场景“%2”的环境，而不是“%3”的环境。请指定另一个文件，或指定那个场景。</translation>
    </message>
    <message>
        <source>There is no practice world in &quot;%1&quot;.</source>
        <translation>“%1”中没有练习环境。</translation>
    </message>
    <message>
        <source>The scenario &quot;%1&quot; has no computer &quot;%2&quot;. Its client is &quot;%3&quot;.</source>
        <translation>场景“%1”中没有计算机“%2”。其客户端是“%3”。</translation>
    </message>
</context>
<context>
    <name>credssp::ProtectedFolder</name>
    <message>
        <source>The folder &quot;%1&quot; leads to another place (a reparse point). Delete it as administrator and start again.</source>
        <translation>文件夹“%1”指向另一个位置 (重分析点)。请以管理员身份将其删除，然后重新开始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file where a folder must be. Delete it as administrator and start again.</source>
        <translation>“%1”是文件，而该处必须是文件夹。请以管理员身份将其删除，然后重新开始。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not belong to the administrators, so what lies in it cannot be trusted. Move it away as administrator and start again.</source>
        <translation>文件夹“%1”不属于管理员，因此其中的内容不可信。请以管理员身份将它移走，然后重新启动程序。</translation>
    </message>
    <message>
        <source>Others than administrators can write to the folder &quot;%1&quot;, so what lies in it cannot be trusted. Move it away as administrator and start again.</source>
        <translation>管理员以外的人可以写入文件夹“%1”，因此其中的内容不可信。请以管理员身份将它移走，然后重新启动程序。</translation>
    </message>
</context>
<context>
    <name>credssp::PublicNetwork</name>
    <message>
        <source>A network connection of this computer is set to Public, and Windows does not open the firewall there (WinRM firewall exception).</source>
        <translation>此计算机的一个网络连接设置为“公用”，而 Windows 不会在该连接上打开防火墙 (WinRM 防火墙例外)。</translation>
    </message>
    <message>
        <source>Windows opens no door for remote management in a network that it takes for a public one. Set the network connection to Private, or to Domain, first.</source>
        <translation>在 Windows 认为是公用的网络中，它不会为远程管理打开入口。请先将网络连接设置为专用或域。</translation>
    </message>
</context>
<context>
    <name>credssp::QuotaLimit</name>
    <message>
        <source>The server has reached a limit for remote management (quota for shells, memory, operations or message size).</source>
        <translation>服务器已达到远程管理的限制 (Shell、内存、操作或消息大小的配额)。</translation>
    </message>
    <message>
        <source>The server lets each person have only so many sessions, so much memory and so many requests at a time, and one of these limits is reached. Closing old sessions, or restarting the service, makes room.</source>
        <translation>服务器只允许每个人使用一定数量的会话、内存和请求，其中一项已达到上限。关闭旧会话或重新启动该服务可以腾出空间。</translation>
    </message>
</context>
<context>
    <name>credssp::RegisterSpn</name>
    <message>
        <source>&quot;%1&quot; belongs to the account &quot;%2&quot; (%3). Nothing is registered before that is settled; see move-spn.</source>
        <translation>“%1”属于帐户“%2”(%3)。在解决此问题之前不会注册任何名称；请参阅 move-spn。</translation>
    </message>
    <message>
        <source>Register the missing service principal names</source>
        <translation>注册缺少的服务主体名称</translation>
    </message>
    <message>
        <source>If you want the server to be able to prove who it is, then register its names (WSMAN service principal names) in the directory.</source>
        <translation>如果您希望服务器能够证明自己的身份，请在目录中注册其名称 (WSMAN 服务主体名称)。</translation>
    </message>
    <message>
        <source>Nobody owns these service principal names: %1.</source>
        <translation>没有帐户拥有以下服务主体名称：%1。</translation>
    </message>
    <message>
        <source>Event 10154 says that the computer could not write them itself.</source>
        <translation>事件 10154 表明，计算机无法自行写入这些名称。</translation>
    </message>
    <message>
        <source>No service principal name that could be looked up is missing.</source>
        <translation>在能够查询的服务主体名称中，没有发现缺少。</translation>
    </message>
    <message>
        <source>Sign out and in again on &quot;%1&quot; before you try again: other sign-ins may still remember that the name was missing.</source>
        <translation>重试之前，请在“%1”上注销并重新登录：其他登录会话可能仍记得该名称缺失。</translation>
    </message>
    <message>
        <source>Registering needs the right to write to these accounts in the directory.</source>
        <translation>注册需要对目录中这些帐户的写入权限。</translation>
    </message>
    <message>
        <source>Every service principal name is registered where it belongs.</source>
        <translation>每个服务主体名称都已注册在正确的位置。</translation>
    </message>
    <message>
        <source>The directory could not be asked for the service principal names, so it is not known what is missing.</source>
        <translation>无法向目录查询服务主体名称，因此不清楚缺少什么。</translation>
    </message>
</context>
<context>
    <name>credssp::RegistryGroup</name>
    <message>
        <source>Copy the key&apos;s path: %1</source>
        <translation>复制项的路径：%1</translation>
    </message>
    <message>
        <source>Changes below %1</source>
        <translation>%1 下的更改</translation>
    </message>
    <message numerus="yes">
        <source>= %n other entries stay</source>
        <translation>
            <numerusform>= 其他 %n 个条目保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= %n entries stay</source>
        <translation>
            <numerusform>= %n 个条目保持不变</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::RegistryModel</name>
    <message>
        <source>(default value)</source>
        <translation>(默认)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>credssp::RegistryTable</name>
    <message>
        <source>Registry values before and after</source>
        <translation>更改前后的注册表值</translation>
    </message>
</context>
<context>
    <name>credssp::RemoteComputer</name>
    <message>
        <source>No computer was found under the name &quot;%1&quot;. Check how it is written.</source>
        <translation>找不到名为“%1”的计算机。请检查其写法。</translation>
    </message>
    <message>
        <source>WinRM on &quot;%1&quot; does not answer. Check that the computer is switched on, that its service WinRM runs, and that no firewall is in between.</source>
        <translation>“%1”上的 WinRM 没有应答。请检查该计算机是否已开机、其 WinRM 服务是否正在运行，以及中间是否没有防火墙。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let you in. Sign in to Windows as an administrator of that computer, and try again.</source>
        <translation>“%1”不允许您进入。请以该计算机管理员的身份登录 Windows，然后重试。</translation>
    </message>
    <message>
        <source>The domain could not prove that &quot;%1&quot; is the computer it says it is (Kerberos).</source>
        <translation>域无法证明“%1”就是它所声称的计算机（Kerberos）。</translation>
    </message>
    <message>
        <source>Windows signs you in to &quot;%1&quot; only when the domain can prove which computer that is. Use the computer&apos;s full name instead of an address. This does not work for computers in a workgroup.</source>
        <translation>只有当域能够证明“%1”是哪台计算机时，Windows 才会让您登录。请使用该计算机的全名，而不是地址。这对工作组中的计算机不起作用。</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off on &quot;%1&quot;. Its administrator can switch it on there with Enable-PSRemoting.</source>
        <translation>“%1”上的 PowerShell 远程处理（PowerShell Remoting）已关闭。其管理员可以在那里用 Enable-PSRemoting 将其打开。</translation>
    </message>
    <message>
        <source>Windows could not ask &quot;%1&quot;. It reports: %2</source>
        <translation>Windows 无法询问“%1”。它报告：%2</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered does not fit the question, so it is not used.</source>
        <translation>“%1”的应答与问题不符，因此不予采用。</translation>
    </message>
    <message>
        <source>The version of tspkg.dll on &quot;%1&quot; (%2) does not tell whether the CredSSP update of 2018 is there.</source>
        <translation>“%1”上 tspkg.dll 的版本（%2）无法说明是否已有 2018 年的 CredSSP 更新。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup. It has no domain that could be asked.</source>
        <translation>“%1”位于工作组中，没有可以询问的域。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a domain controller. It has no secure channel that could be looked at.</source>
        <translation>“%1”是域控制器，没有可以查看的安全通道（Secure Channel）。</translation>
    </message>
    <message>
        <source>No domain controller told &quot;%1&quot; the time.</source>
        <translation>没有域控制器向“%1”报告时间。</translation>
    </message>
    <message>
        <source>The registry of &quot;%1&quot; holds a value of a kind that PowerShell cannot hand over.</source>
        <translation>“%1”的注册表中有一个 PowerShell 无法传递的类型的值。</translation>
    </message>
    <message>
        <source>The local policy of &quot;%1&quot; is far larger than expected, so it was not read.</source>
        <translation>“%1”的本地策略远大于预期，因此没有读取。</translation>
    </message>
    <message>
        <source>A program of Windows on &quot;%1&quot; did not answer as expected.</source>
        <translation>“%1”上的某个 Windows 程序没有按预期应答。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot tell this of itself.</source>
        <translation>“%1”自身无法得知这一点。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have &quot;%2&quot;.</source>
        <translation>“%1”没有“%2”。</translation>
    </message>
    <message>
        <source>PowerShell on &quot;%1&quot; reports: %2</source>
        <translation>“%1”上的 PowerShell 报告：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now leads to another computer than before. Nothing of what it answered is used.</source>
        <translation>“%1”现在指向与之前不同的计算机。它的应答一概不予采用。</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered cannot be read, so it is not used.</source>
        <translation>“%1”的应答无法读取，因此不予采用。</translation>
    </message>
    <message>
        <source>Windows could not sign you in to &quot;%1&quot;. Check that a domain controller answers and that the clocks agree, or sign in to Windows again.</source>
        <translation>Windows 无法让您登录到“%1”。请检查域控制器是否应答、时钟是否一致，或重新登录 Windows。</translation>
    </message>
    <message>
        <source>PowerShell runs with restrictions on &quot;%1&quot; (Constrained Language Mode), and they do not allow this.</source>
        <translation>“%1”上的 PowerShell 在受限状态下运行（Constrained Language Mode），不允许这样做。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let PowerShell run what this needs (execution policy).</source>
        <translation>“%1”不允许 PowerShell 运行此操作所需的内容（执行策略，execution policy）。</translation>
    </message>
    <message>
        <source>This needs administrator rights on &quot;%1&quot;.</source>
        <translation>这需要“%1”上的管理员权限。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not said which computer it is. Nothing was changed.</source>
        <translation>“%1”没有说明它是哪台计算机。未做任何更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now leads to another computer than before. Nothing was changed.</source>
        <translation>“%1”现在指向与之前不同的计算机。未做任何更改。</translation>
    </message>
    <message>
        <source>Windows on &quot;%1&quot; does not live in C:\Windows, so this program is not where it was shown to be. Nothing was changed.</source>
        <translation>“%1”上的 Windows 不在 C:\Windows 中，因此此程序不在所显示的位置。未做任何更改。</translation>
    </message>
    <message>
        <source>This change of the registry of &quot;%1&quot; cannot be made over the network.</source>
        <translation>无法通过网络对“%1”的注册表进行此更改。</translation>
    </message>
</context>
<context>
    <name>credssp::RenameComputer</name>
    <message>
        <source>Give the server a new name (last resort)</source>
        <translation>为服务器改名 (最后手段)</translation>
    </message>
    <message>
        <source>If you want to get rid of records of an old computer of the same name and nothing cheaper helped, then give the server a new name.</source>
        <translation>如果您想摆脱同名旧计算机的记录，并且更简单的方法都没有效果，请为服务器改用新名称。</translation>
    </message>
    <message>
        <source>It is the last resort: everything that knows the server by its name must be changed with it.</source>
        <translation>这是最后手段：凡是通过名称识别该服务器的地方，都必须随之更改。</translation>
    </message>
    <message>
        <source>A new name would not prove the server&apos;s identity either.</source>
        <translation>新名称也不能证明服务器的身份。</translation>
    </message>
    <message>
        <source>Another account carries the server&apos;s name in the directory.</source>
        <translation>目录中有另一个帐户使用该服务器的名称。</translation>
    </message>
    <message>
        <source>A record of an old computer of the same name could be in the way; the directory could not be asked.</source>
        <translation>可能有同名旧计算机的记录造成阻碍；无法查询目录。</translation>
    </message>
    <message>
        <source>No record of another computer is in the way of the server&apos;s name.</source>
        <translation>没有其他计算机的记录妨碍该服务器的名称。</translation>
    </message>
    <message>
        <source>The checks find nothing wrong on the server; it keeps its name.</source>
        <translation>检查未发现服务器有问题；服务器保留其名称。</translation>
    </message>
    <message>
        <source>Try everything cheaper first: a service principal name that sits on the wrong account is moved with move-spn.</source>
        <translation>请先尝试所有更简单的方法：位于错误帐户上的服务主体名称可以使用 move-spn 移动。</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; a new name, for example &quot;%2&quot;</source>
        <translation>为“%1”改用新名称，例如“%2”</translation>
    </message>
    <message>
        <source>Agree on a new name with everybody who uses &quot;%1&quot;.</source>
        <translation>与使用“%1”的所有人商定新名称。</translation>
    </message>
    <message>
        <source>On &quot;%1&quot;, open Settings, System, About, and choose &quot;Rename this PC&quot;.</source>
        <translation>在“%1”上，依次打开“设置”、“系统”、“关于”(在较新的 Windows 中为“系统信息”)，然后选择“重命名这台电脑”。</translation>
    </message>
    <message>
        <source>Restart the server.</source>
        <translation>重启服务器。</translation>
    </message>
    <message>
        <source>Change the name wherever it stands: in Windows Admin Center, in scripts, and in certificates.</source>
        <translation>在所有出现该名称的地方更改名称：在 Windows Admin Center、脚本和证书中。</translation>
    </message>
    <message>
        <source>Connect to the server under its new name.</source>
        <translation>使用新名称连接到服务器。</translation>
    </message>
    <message>
        <source>The old name is not given back: the records that were in its way are still there.</source>
        <translation>不会恢复旧名称：曾妨碍该名称的记录仍然存在。</translation>
    </message>
</context>
<context>
    <name>credssp::RepairDomainTrust</name>
    <message>
        <source>Repair the computer&apos;s trust with its domain</source>
        <translation>修复计算机与域的信任关系</translation>
    </message>
    <message>
        <source>If you want the domain and the computer to know each other again, then give the computer a new password in the domain.</source>
        <translation>如果您希望域和计算机重新互相识别，请在域中为计算机设置新密码。</translation>
    </message>
    <message>
        <source>The trust with the domain (the secure channel) is broken on: %1.</source>
        <translation>以下计算机与域的信任关系 (安全通道) 已损坏：%1。</translation>
    </message>
    <message>
        <source>The directory has every name in its right place, and still the server does not accept what the domain issues for it: %1.</source>
        <translation>目录中的每个名称都在正确的位置，但服务器仍不接受域为其颁发的内容：%1。</translation>
    </message>
    <message>
        <source>The trust with the domain is not known to be broken.</source>
        <translation>未发现与域的信任关系已损坏。</translation>
    </message>
    <message>
        <source>No computer that could be read has lost the trust of its domain.</source>
        <translation>在能够读取的计算机中，没有失去域的信任的计算机。</translation>
    </message>
    <message>
        <source>Repair the trust of &quot;%1&quot; with its domain</source>
        <translation>修复“%1”与其域的信任关系</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot; with a local administrator account, for example with Remote Desktop.</source>
        <translation>使用本地管理员帐户登录到“%1”，例如通过远程桌面。</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as administrator. Windows asks for the password in a window of its own; CredSSP Wizard never sees it.</source>
        <translation>以管理员身份打开 Windows PowerShell。Windows 会在它自己的窗口中询问密码；CredSSP Wizard 绝不会看到密码。</translation>
    </message>
    <message>
        <source>Run this command, and enter an account that may join computers to the domain: %1</source>
        <translation>运行此命令，并输入一个可以将计算机加入域的帐户：%1</translation>
    </message>
    <message>
        <source>If the answer is not True: take the computer out of the domain, put it back in, and restart it.</source>
        <translation>如果结果不是 True：请将计算机退出域，重新加入域，然后重启。</translation>
    </message>
    <message>
        <source>On a domain controller this command does not work; turn to the domain&apos;s administrators.</source>
        <translation>此命令在域控制器上不起作用；请联系域管理员。</translation>
    </message>
    <message>
        <source>The old, broken password is of no use to anybody, so it is not brought back.</source>
        <translation>已损坏的旧密码对任何人都没有用处，因此不会恢复。</translation>
    </message>
</context>
<context>
    <name>credssp::Report</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤消：%1</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>没有需要执行的操作。</translation>
    </message>
    <message>
        <source>This was interrupted before its end.</source>
        <translation>此操作在完成之前中断。</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>解决方法</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Confirmed plan</source>
        <translation>已确认的计划</translation>
    </message>
    <message>
        <source>How to undo</source>
        <translation>如何撤消</translation>
    </message>
    <message>
        <source>This session has been undone.</source>
        <translation>此会话已撤消。</translation>
    </message>
    <message>
        <source>What is still on</source>
        <translation>仍然启用的内容</translation>
    </message>
    <message>
        <source>Nothing that this session turned on is still on.</source>
        <translation>此会话启用的内容现在均未启用。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this translation</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>CredSSP Wizard, session %1</source>
        <translation>CredSSP Wizard，会话 %1</translation>
    </message>
    <message>
        <source>Practice (%1): nothing here is real.</source>
        <translation>练习 (%1)：此处的一切都不是真实的。</translation>
    </message>
    <message>
        <source>The last line of the journal was cut off by a crash and is left out.</source>
        <translation>操作日志的最后一行因崩溃而不完整，已略去。</translation>
    </message>
    <message>
        <source>Written by CredSSP Wizard.</source>
        <translation>由 CredSSP Wizard 生成。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Remedy: %1 (%2)</source>
        <translation>解决方法：%1 (%2)</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>计算机：%1</translation>
    </message>
    <message>
        <source>Started: %1, by %2</source>
        <translation>开始时间：%1，执行者：%2</translation>
    </message>
    <message>
        <source>Confirmed plan: %1</source>
        <translation>已确认的计划：%1</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done: every change was made and read back.</source>
        <translation>已完成：每项更改均已执行并回读。</translation>
    </message>
    <message>
        <source>A change failed. The steps below say how far it came.</source>
        <translation>有一项更改失败。下面的步骤说明了进行到何处。</translation>
    </message>
    <message>
        <source>Refused before a change: things were no longer as they had been shown.</source>
        <translation>在更改之前拒绝：情况已不是之前显示的状态。</translation>
    </message>
    <message>
        <source>Waiting: a person must still do something.</source>
        <translation>正在等待：仍有操作需要人员完成。</translation>
    </message>
    <message>
        <source>Interrupted: it can be finished or undone.</source>
        <translation>已中断：可以继续完成或撤消。</translation>
    </message>
    <message>
        <source>Undone: everything that can be given back was given back.</source>
        <translation>已撤消：所有能够恢复的内容均已恢复。</translation>
    </message>
    <message>
        <source>Partly undone: the steps below say what stayed.</source>
        <translation>已部分撤消：下面的步骤说明了保留的内容。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>等待人员操作</translation>
    </message>
    <message>
        <source>done, not proven</source>
        <translation>已执行，未证实</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>已更改的内容</translation>
    </message>
    <message>
        <source>What was undone</source>
        <translation>已撤消的内容</translation>
    </message>
    <message>
        <source>What was finished later</source>
        <translation>后来完成的内容</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>此操作的目的</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>无风险</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>低风险</translation>
    </message>
    <message>
        <source>restarts something</source>
        <translation>会重启某些内容</translation>
    </message>
    <message>
        <source>weakens security</source>
        <translation>会降低安全性</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>local policy</source>
        <translation>本地策略</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>PowerShell on %1, as administrator</source>
        <translation>%1 上的 PowerShell，以管理员身份</translation>
    </message>
    <message>
        <source>PowerShell on %1</source>
        <translation>%1 上的 PowerShell</translation>
    </message>
    <message>
        <source>Program on %1, as administrator</source>
        <translation>%1 上的程序，以管理员身份</translation>
    </message>
    <message>
        <source>Program on %1</source>
        <translation>%1 上的程序</translation>
    </message>
    <message>
        <source>The same in PowerShell, for reference</source>
        <translation>PowerShell 中的相同操作，供参考</translation>
    </message>
    <message>
        <source>A person does this on %1</source>
        <translation>由人员在 %1 上执行</translation>
    </message>
    <message>
        <source>Done except for what you left out: every other change was made and read back.</source>
        <translation>除您略过的内容外均已完成：其他每项更改均已执行并回读。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message numerus="yes">
        <source>CredSSP Wizard, %n session(s)</source>
        <translation>
            <numerusform>CredSSP Wizard，%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decided on %2 to leave CredSSP on: %3</source>
        <translation>%1 于 %2 决定保持启用 CredSSP：%3</translation>
    </message>
    <message>
        <source>very likely, %1 %</source>
        <translation>非常可能，%1%</translation>
    </message>
    <message>
        <source>likely, %1 %</source>
        <translation>很可能，%1%</translation>
    </message>
    <message>
        <source>possible, %1 %</source>
        <translation>有可能，%1%</translation>
    </message>
    <message>
        <source>The same for the registry (HKLM) in PowerShell, for reference; it has no command for the local policy</source>
        <translation>在 PowerShell 中对注册表 (HKLM) 做同样的事，供参考；PowerShell 没有用于本地策略的命令</translation>
    </message>
    <message>
        <source>done, as a person reports</source>
        <translation>已执行，由人报告</translation>
    </message>
    <message>
        <source>failed, as a person reports</source>
        <translation>失败，由人报告</translation>
    </message>
    <message>
        <source>Done: every change was made. What was done on %1 is reported by a person and was not read back; everything else was.</source>
        <translation>已完成：每项更改均已执行。在 %1 上所做的由人报告，未回读；其余均已回读。</translation>
    </message>
</context>
<context>
    <name>credssp::ResetCredSsp</name>
    <message>
        <source>Switch CredSSP on where it is missing</source>
        <translation>在未启用 CredSSP 的地方将其启用</translation>
    </message>
    <message>
        <source>If you want to hand your sign-in to the server again, then turn on CredSSP on both sides and allow it for exactly this server.</source>
        <translation>如果您希望再次将您的登录信息交给服务器，请在双方启用 CredSSP，并仅对此服务器允许。</translation>
    </message>
    <message>
        <source>CredSSP is off on &quot;%1&quot;, which sends the sign-in.</source>
        <translation>发送登录信息的“%1”上，CredSSP 已禁用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept CredSSP.</source>
        <translation>“%1”不接受 CredSSP。</translation>
    </message>
    <message>
        <source>CredSSP is enabled on both sides and allowed for the server.</source>
        <translation>双方均已启用 CredSSP，并且已对该服务器允许。</translation>
    </message>
    <message>
        <source>Nothing points to CredSSP being off.</source>
        <translation>没有迹象表明 CredSSP 已禁用。</translation>
    </message>
    <message>
        <source>CredSSP hands your complete sign-in to the server. Turn it off again when the task is done.</source>
        <translation>CredSSP 会将您完整的登录信息交给服务器。任务完成后，请将其再次关闭。</translation>
    </message>
    <message>
        <source>CredSSP is already enabled on both sides, and the list names the servers.</source>
        <translation>双方均已启用 CredSSP，并且列表中已有这些服务器。</translation>
    </message>
    <message>
        <source>A policy decides this setting. It would refuse the change or take it back.</source>
        <translation>此设置由策略决定。策略会拒绝更改，或将其还原。</translation>
    </message>
    <message>
        <source>Passing on a new sign-in (AllowFreshCredentials) is not switched on.</source>
        <translation>传递新登录信息的设置 (AllowFreshCredentials) 未启用。</translation>
    </message>
    <message>
        <source>The list of allowed servers does not name &quot;%1&quot;.</source>
        <translation>允许的服务器列表中没有“%1”。</translation>
    </message>
    <message>
        <source>Turn on CredSSP on &quot;%1&quot; by hand</source>
        <translation>在“%1”上手动启用 CredSSP</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot;, for example with Remote Desktop.</source>
        <translation>登录到“%1”，例如通过远程桌面。</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator.</source>
        <translation>以管理员身份打开 PowerShell。</translation>
    </message>
    <message>
        <source>Run this command: %1</source>
        <translation>运行此命令：%1</translation>
    </message>
    <message>
        <source>It was switched on by hand, so it is switched off by hand: %1</source>
        <translation>它是手动启用的，因此也要手动禁用：%1</translation>
    </message>
    <message>
        <source>CredSSP is already enabled on &quot;%1&quot;, and the list names the servers. Whether every server accepts CredSSP could not be read.</source>
        <translation>“%1”上已启用 CredSSP，列表中也有这些服务器。无法读取是否每台服务器都接受 CredSSP。</translation>
    </message>
</context>
<context>
    <name>credssp::RestartComputers</name>
    <message>
        <source>Restart the computers</source>
        <translation>重启计算机</translation>
    </message>
    <message>
        <source>If you want Windows to forget what it remembers wrongly, then restart the server and this computer.</source>
        <translation>如果您希望 Windows 忘掉它错误记住的内容，请重启服务器和此计算机。</translation>
    </message>
    <message>
        <source>Nothing points to something that a restart would clear.</source>
        <translation>没有迹象表明有重启能够清除的内容。</translation>
    </message>
    <message>
        <source>A restart does not give &quot;%1&quot; an identity that can be proven.</source>
        <translation>重启不能让“%1”获得可以证明的身份。</translation>
    </message>
    <message>
        <source>This error does not go away with a restart.</source>
        <translation>此错误不会因重启而消失。</translation>
    </message>
    <message>
        <source>Windows remembers tickets and refusals until it is restarted; one of them may be out of date.</source>
        <translation>Windows 在重启之前会一直记住票证和拒绝结果；其中可能有已过时的内容。</translation>
    </message>
    <message>
        <source>Everybody who works on these computers is interrupted.</source>
        <translation>在这些计算机上工作的所有人都会被中断。</translation>
    </message>
    <message>
        <source>Save all work first. Programs are closed without asking, and sessions to these computers drop.</source>
        <translation>请先保存所有工作。程序会不经询问直接关闭，与这些计算机的会话也会断开。</translation>
    </message>
    <message>
        <source>Servers on which the checks find nothing wrong are not restarted.</source>
        <translation>检查未发现问题的服务器不会重启。</translation>
    </message>
    <message>
        <source>When this computer has restarted, open CredSSP Wizard again; it finishes what was begun.</source>
        <translation>此计算机重启后，请再次打开 CredSSP Wizard；它会完成已开始的操作。</translation>
    </message>
</context>
<context>
    <name>credssp::RestartWinRm</name>
    <message>
        <source>Start or restart the WinRM service</source>
        <translation>启动或重启 WinRM 服务</translation>
    </message>
    <message>
        <source>If you want the server to answer and to register its own names, then start its remote management service (WinRM) anew.</source>
        <translation>如果您希望服务器作出响应并注册自己的名称，请重新启动其远程管理服务 (WinRM)。</translation>
    </message>
    <message>
        <source>The WinRM service is stopped on: %1.</source>
        <translation>以下计算机的 WinRM 服务已停止：%1。</translation>
    </message>
    <message>
        <source>A service principal name is missing, and WinRM registers it when it starts: %1.</source>
        <translation>缺少服务主体名称，WinRM 会在启动时注册它：%1。</translation>
    </message>
    <message>
        <source>The computer was not allowed to write its own service principal names, so restarting WinRM does not bring them: %1.</source>
        <translation>不允许计算机写入自己的服务主体名称，因此重启 WinRM 也不会注册它们：%1。</translation>
    </message>
    <message>
        <source>The WinRM service is stopped on &quot;%1&quot;; commands that set up CredSSP there need it.</source>
        <translation>“%1”上的 WinRM 服务已停止；在该计算机上设置 CredSSP 的命令需要此服务。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer on WinRM&apos;s port, and its service could not be asked; it may be stopped.</source>
        <translation>“%1”在 WinRM 的端口上没有响应，并且无法查询其服务；该服务可能已停止。</translation>
    </message>
    <message>
        <source>WinRM is running, and no service principal name is missing.</source>
        <translation>WinRM 正在运行，并且不缺少服务主体名称。</translation>
    </message>
    <message>
        <source>Afterwards, connect to the server again in Windows Admin Center.</source>
        <translation>之后，请在 Windows Admin Center 中重新连接到服务器。</translation>
    </message>
    <message>
        <source>WinRM is running, and it was not allowed to write the names that are missing. Restarting it changes nothing.</source>
        <translation>WinRM 正在运行，但不允许它写入缺少的名称。重启它不会改变任何情况。</translation>
    </message>
    <message>
        <source>WinRM is running and needs no restart.</source>
        <translation>WinRM 正在运行，不需要重启。</translation>
    </message>
    <message>
        <source>All remote sessions to &quot;%1&quot; drop: PowerShell remoting, Windows Admin Center, and whatever else uses WinRM.</source>
        <translation>与“%1”的所有远程会话都会断开：PowerShell 远程处理、Windows Admin Center，以及其他使用 WinRM 的内容。</translation>
    </message>
    <message>
        <source>Start the WinRM service on &quot;%1&quot; by hand</source>
        <translation>在“%1”上手动启动 WinRM 服务</translation>
    </message>
    <message>
        <source>Sign in on &quot;%1&quot; with Remote Desktop.</source>
        <translation>通过远程桌面登录到“%1”。</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator.</source>
        <translation>以管理员身份打开 PowerShell。</translation>
    </message>
    <message>
        <source>Run this command: %1</source>
        <translation>运行此命令：%1</translation>
    </message>
    <message>
        <source>A restart cannot be taken back.</source>
        <translation>重启无法收回。</translation>
    </message>
    <message>
        <source>If the service was stopped before, run this command in PowerShell as administrator: %1</source>
        <translation>如果该服务之前已停止，请在 PowerShell 中以管理员身份运行此命令：%1</translation>
    </message>
</context>
<context>
    <name>credssp::ResultModel</name>
    <message>
        <source>Was it taken back?</source>
        <translation>已撤消了吗？</translation>
    </message>
    <message>
        <source>Is CredSSP off again?</source>
        <translation>CredSSP 已重新禁用了吗？</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>问题解决了吗？</translation>
    </message>
    <message>
        <source>First comes what was read back. Whether it helped, only you can see.</source>
        <translation>首先显示回读的内容。是否有效，只有您能看到。</translation>
    </message>
    <message>
        <source>This is what was read back from the computers.</source>
        <translation>这是从计算机回读的内容。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>尚未执行任何操作。</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>没有需要执行的操作。</translation>
    </message>
    <message numerus="yes">
        <source>Everything was done, but %n change(s) cannot be read back here and are not proven.</source>
        <translation>
            <numerusform>全部已执行，但有 %n 项更改在此处无法回读，未经证实。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>已撤消 %n 项更改。全部已回读，与所显示的一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>已执行 %n 项更改。全部已回读，与所显示的一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken back.</source>
        <translation>未能全部撤消。</translation>
    </message>
    <message>
        <source>You still have to do something yourself; then the rest can follow.</source>
        <translation>您仍需自己执行一些操作；之后可以继续其余部分。</translation>
    </message>
    <message>
        <source>Not everything was done. The rest can be done now, or be left.</source>
        <translation>未全部完成。其余部分可以现在执行，也可以不执行。</translation>
    </message>
    <message>
        <source>Take back the &amp;rest</source>
        <translation>撤消其余更改(&amp;R)</translation>
    </message>
    <message>
        <source>Do the &amp;rest</source>
        <translation>执行其余更改(&amp;R)</translation>
    </message>
    <message>
        <source>The connection is being tried…</source>
        <translation>正在尝试连接…</translation>
    </message>
    <message>
        <source>Connected. It works now.</source>
        <translation>已连接。现在可以正常工作。</translation>
    </message>
    <message>
        <source>Not connected. This is what came back:</source>
        <translation>未能连接。返回的内容如下：</translation>
    </message>
    <message>
        <source>This error is not known here; the checks alone decide what helps.</source>
        <translation>此错误在此处未知；仅根据检查结果决定解决方法。</translation>
    </message>
    <message>
        <source>This is the error that was there before: %1</source>
        <translation>这就是之前的错误：%1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>对象：%1</translation>
    </message>
    <message>
        <source>The last page says what was changed and what is still on.</source>
        <translation>最后一页会说明已更改的内容和仍然启用的内容。</translation>
    </message>
    <message>
        <source>The computers are read again, and the next remedy is looked for with what was learnt. What was changed so far stays, and can be taken back at the end.</source>
        <translation>会重新读取计算机，并根据已了解的情况查找下一个解决方法。目前所做的更改会保留，可在最后撤消。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find the next remedy</source>
        <translation>查找下一个解决方法(&amp;N)</translation>
    </message>
    <message>
        <source>PowerShell is open in a window of its own. Sign in there; what comes of it appears here.</source>
        <translation>PowerShell 已在单独的窗口中打开。请在那里登录；结果会显示在这里。</translation>
    </message>
    <message>
        <source>The connection was not tried.</source>
        <translation>没有尝试连接。</translation>
    </message>
</context>
<context>
    <name>credssp::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was read back</source>
        <translation>回读的内容</translation>
    </message>
    <message>
        <source>Now try again what failed</source>
        <translation>现在请重试之前失败的操作</translation>
    </message>
    <message>
        <source>For example the Create Cluster wizard. What happens?</source>
        <translation>例如“创建群集”向导。结果如何？</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>尝试连接(&amp;T)</translation>
    </message>
    <message>
        <source>In practice only: tries the connection between the practice computers and chooses the answer.</source>
        <translation>仅限练习：尝试练习计算机之间的连接，并选择答案。</translation>
    </message>
    <message>
        <source>It &amp;works</source>
        <translation>可以正常工作(&amp;W)</translation>
    </message>
    <message>
        <source>Then this is done.</source>
        <translation>那么就完成了。</translation>
    </message>
    <message>
        <source>The &amp;same error</source>
        <translation>相同的错误(&amp;S)</translation>
    </message>
    <message>
        <source>Then something else is the cause.</source>
        <translation>那么原因在别处。</translation>
    </message>
    <message>
        <source>&amp;Another error</source>
        <translation>其他错误(&amp;A)</translation>
    </message>
    <message>
        <source>One hurdle is gone; paste the next one.</source>
        <translation>已排除一个障碍；请粘贴下一个错误。</translation>
    </message>
    <message>
        <source>What Windows prints</source>
        <translation>Windows 显示的内容</translation>
    </message>
    <message>
        <source>Paste the other error here</source>
        <translation>请在此处粘贴其他错误</translation>
    </message>
    <message>
        <source>The other error</source>
        <translation>其他错误</translation>
    </message>
    <message>
        <source>It is recognized while you type.</source>
        <translation>键入时即会识别。</translation>
    </message>
    <message>
        <source>Every change was read back from the computers; the list says what was found. Whether that helped shows only when what failed is tried again. Do that now, come back, and choose what happened. Nothing is changed on this page.</source>
        <translation>每项更改都已从计算机回读；列表中显示了结果。是否有效，只有重试之前失败的操作才能知道。请现在重试，然后返回并选择结果。此页面不做任何更改。</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>停止等待(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try the second hop</source>
        <translation>尝试第二跃点(&amp;T)</translation>
    </message>
    <message>
        <source>Shows what will run. Then PowerShell opens in a window, and you sign in there.</source>
        <translation>显示将要运行的内容。然后 PowerShell 在窗口中打开，您在那里登录。</translation>
    </message>
</context>
<context>
    <name>credssp::ReviewModel</name>
    <message>
        <source>The second window could not be opened. Nothing was changed.</source>
        <translation>无法打开第二个窗口。未做任何更改。</translation>
    </message>
    <message>
        <source>The file for it could not be written: %1</source>
        <translation>无法写入所需的文件：%1</translation>
    </message>
    <message>
        <source>The second window was closed, and nothing was changed in it.</source>
        <translation>第二个窗口已关闭，在其中未做任何更改。</translation>
    </message>
    <message>
        <source>The second window was not opened. Nothing was changed.</source>
        <translation>未打开第二个窗口。未做任何更改。</translation>
    </message>
    <message>
        <source>This window no longer waits. Close the second window before you go on here.</source>
        <translation>此窗口不再等待。请先关闭第二个窗口，再在此处继续。</translation>
    </message>
    <message>
        <source>The second window was closed before everything was done.</source>
        <translation>第二个窗口在全部完成之前被关闭。</translation>
    </message>
    <message>
        <source>The computers are being asked what is there now.</source>
        <translation>正在查询计算机当前的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on %1.</source>
        <comment>one computer, by its name</comment>
        <translation>
            <numerusform>在 %1 上有 %n 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), on %1 computers.</source>
        <comment>at least two computers</comment>
        <translation>
            <numerusform>在 %1 台计算机上有 %n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read every change.</source>
        <translation>您已阅读每项更改。</translation>
    </message>
    <message numerus="yes">
        <source>You have read %1 of %n change(s).</source>
        <translation>
            <numerusform>您已阅读 %n 项更改中的 %1 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has changed something since. Nothing was taken back.</source>
        <translation>此后有人做了更改。未撤消任何内容。</translation>
    </message>
    <message>
        <source>Take back &amp;only what is unchanged</source>
        <translation>仅撤消未变动的内容(&amp;O)</translation>
    </message>
    <message>
        <source>There is nothing to show: the changes could not be worked out.</source>
        <translation>没有可显示的内容：无法确定更改。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>A second window has been opened with administrator rights.</source>
        <translation>已打开具有管理员权限的第二个窗口。</translation>
    </message>
    <message>
        <source>Make the changes there. This window waits, and goes on when the other one is closed.</source>
        <translation>请在那里执行更改。此窗口会等待，并在那个窗口关闭后继续。</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>停止等待(&amp;W)</translation>
    </message>
    <message>
        <source>There are no changes to show yet.</source>
        <translation>目前没有可显示的更改。</translation>
    </message>
    <message>
        <source>Go back and choose what is to be done.</source>
        <translation>请返回并选择要执行的操作。</translation>
    </message>
    <message>
        <source>You can read them here and save them as a PowerShell script.</source>
        <translation>您可以在此处阅读这些更改，并将其保存为 PowerShell 脚本。</translation>
    </message>
    <message>
        <source>These changes need administrator rights, which this window lacks.</source>
        <translation>这些更改需要管理员权限，而此窗口没有该权限。</translation>
    </message>
    <message>
        <source>Close the window and start CredSSP Wizard as administrator. Nothing is lost: what was begun is offered again.</source>
        <translation>请关闭窗口，并以管理员身份启动 CredSSP Wizard。不会丢失任何内容：已开始的操作会再次提供给您。</translation>
    </message>
    <message>
        <source>These are not the changes that you saw in the first window.</source>
        <translation>这些不是您在第一个窗口中看到的更改。</translation>
    </message>
    <message>
        <source>Something on the computers has changed in between. What you see here is what would be made now.</source>
        <translation>在此期间，计算机上的某些内容已发生变化。此处显示的是现在会执行的更改。</translation>
    </message>
    <message>
        <source>&amp;Close and go on in the first window</source>
        <translation>关闭并在第一个窗口中继续(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Continue as &amp;administrator</source>
        <translation>以管理员身份继续(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take back the changes</source>
        <translation>撤消更改(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make the changes</source>
        <translation>执行更改(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n change(s)</source>
        <translation>
            <numerusform>撤消 %n 项更改(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n change(s)</source>
        <translation>
            <numerusform>执行 %n 项更改(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>没有需要执行的操作。</translation>
    </message>
</context>
<context>
    <name>credssp::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Review every change</source>
        <translation>查看每项更改</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Open each change, or tick that you have read it; then the button below wakes.</source>
        <translation>尚未执行任何操作。请打开每项更改，或勾选表示已阅读；之后下方的按钮即可使用。</translation>
    </message>
    <message>
        <source>The computers are being asked</source>
        <translation>正在查询计算机</translation>
    </message>
    <message>
        <source>The changes, one after the other</source>
        <translation>更改 (按执行顺序)</translation>
    </message>
    <message>
        <source>&amp;Save as PowerShell script</source>
        <translation>保存为 PowerShell 脚本(&amp;S)</translation>
    </message>
    <message>
        <source>Writes the same changes into a file that you can read or pass on.</source>
        <translation>将相同的更改写入文件，供您阅读或转交他人。</translation>
    </message>
    <message>
        <source>This page shows every change before anything happens: the command, every registry value before and after, the risk, and how it is undone. Nothing has been changed so far. Open a change with &quot;Show exactly what happens&quot;, or tick &quot;I have read this&quot;. When all are read, the button at the bottom wakes. You can also save the same changes as a PowerShell script and have somebody else look at them.</source>
        <translation>此页面在执行之前显示每项更改：命令、更改前后的每个注册表值、风险以及如何撤消。目前未做任何更改。请用“显示具体操作”打开更改，或勾选“我已阅读”。全部阅读后，底部的按钮即可使用。您也可以将相同的更改保存为 PowerShell 脚本，请他人查看。</translation>
    </message>
    <message>
        <source>Good to know before you go on</source>
        <translation>继续之前值得了解的内容</translation>
    </message>
    <message>
        <source>Turn it off also for these servers?</source>
        <translation>是否也为这些服务器禁用？</translation>
    </message>
    <message>
        <source>Others have set them up. Without a tick nothing is taken from them.</source>
        <translation>这些由他人设置。不勾选就不会从中移除任何内容。</translation>
    </message>
    <message>
        <source>Turn it off also for %1</source>
        <translation>也为 %1 禁用</translation>
    </message>
    <message>
        <source>Save as PowerShell script</source>
        <translation>保存为 PowerShell 脚本</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell 脚本 (*.ps1)</translation>
    </message>
    <message>
        <source>The script was saved as %1.</source>
        <translation>脚本已保存为 %1。</translation>
    </message>
    <message>
        <source>A person makes these changes there, with a script that the next page gives out. What its answer says counts as reported by a person, not as read back.</source>
        <translation>这些更改由人在那里用下一页给出的脚本执行。其应答中的内容视为由人报告，而非回读所得。</translation>
    </message>
</context>
<context>
    <name>credssp::Script</name>
    <message>
        <source>CredSSP Wizard: %1 (%2)</source>
        <translation>CredSSP Wizard：%1 (%2)</translation>
    </message>
    <message>
        <source>Computers: %1</source>
        <translation>计算机：%1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>Practice: these computers are not real.</source>
        <translation>练习：这些计算机不是真实的。</translation>
    </message>
    <message>
        <source>The wizard&apos;s own run of this plan looks again before each change, reads back what it changed, writes a journal, and can undo it. This script does none of that.</source>
        <translation>向导自己运行此计划时，会在每项更改之前再次查看，回读所做的更改，写入操作日志，并且可以撤消。此脚本不会做这些。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>There is nothing to do: %1</source>
        <translation>没有需要执行的操作：%1</translation>
    </message>
    <message>
        <source>It has a part for each computer, in the order in which they must be run. -Part says with which one to begin.</source>
        <translation>每台计算机对应一个部分，按必须执行的顺序排列。-Part 指定从哪个部分开始。</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>第 %1 部分，共 %2 部分：%3</translation>
    </message>
    <message>
        <source>Part %1 of this script is for the computer &quot;%2&quot;, and this is another one. Copy the script there and run it with -Part %1.</source>
        <translation>此脚本的第 %1 部分用于计算机“%2”，而这是另一台计算机。请将脚本复制到那台计算机，并使用 -Part %1 运行。</translation>
    </message>
    <message>
        <source>This script is for the computer &quot;%1&quot;, and this is another one. Copy it there and run it there.</source>
        <translation>此脚本用于计算机“%1”，而这是另一台计算机。请将其复制到那台计算机并在那里运行。</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <translation>第 %1 步，共 %2 步，%3：%4</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>风险：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤消：%1</translation>
    </message>
    <message>
        <source>The wizard does this by itself; this is the same in PowerShell.</source>
        <translation>此操作由向导自行执行；这是 PowerShell 中的相同操作。</translation>
    </message>
    <message>
        <source>The wizard also keeps the local policy in step; this script does not reach it.</source>
        <translation>向导还会使本地策略保持一致；此脚本不涉及本地策略。</translation>
    </message>
    <message>
        <source>Step %1 failed. Nothing after it was done.</source>
        <translation>步骤 %1 失败。其后的步骤均未执行。</translation>
    </message>
    <message>
        <source>By hand, on %1:</source>
        <translation>在 %1 上手动执行：</translation>
    </message>
    <message>
        <source>Step %1 is done by hand (%2). Press Enter when it is done</source>
        <translation>步骤 %1 需手动执行 (%2)。完成后请按 Enter</translation>
    </message>
</context>
<context>
    <name>credssp::SecondHop</name>
    <message>
        <source>The server could not pass your user name and password on to the next computer (second hop).</source>
        <translation>服务器无法将您的用户名和密码传递给下一台计算机 (第二跃点)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share and no computer. Type \\computer\share, or a computer&apos;s name, or nothing.</source>
        <translation>“%1”既不是共享也不是计算机。请输入 \\计算机\共享、计算机名，或留空。</translation>
    </message>
    <message>
        <source>No folder for the answer could be made: %1</source>
        <translation>无法创建用于存放应答的文件夹：%1</translation>
    </message>
    <message>
        <source>Sign in at %1. CredSSP passes this password on to it.</source>
        <translation>登录到 %1。CredSSP 会把此密码传递给它。</translation>
    </message>
    <message>
        <source>Press Enter to close this window</source>
        <translation>按 Enter 键关闭此窗口</translation>
    </message>
    <message>
        <source>The PowerShell window was closed before it had an answer.</source>
        <translation>PowerShell 窗口在得出应答之前被关闭。</translation>
    </message>
    <message>
        <source>What the PowerShell window left is no answer to this question.</source>
        <translation>PowerShell 窗口留下的内容不是对此问题的应答。</translation>
    </message>
    <message>
        <source>Nobody signed in, so nothing was tried.</source>
        <translation>没有人登录，因此没有进行任何尝试。</translation>
    </message>
    <message>
        <source>Windows did not open PowerShell: %1</source>
        <translation>Windows 没有打开 PowerShell：%1</translation>
    </message>
    <message>
        <source>You are signed in to the server, but your password is not there. So the server cannot open a share or reach another computer in your name; CredSSP is made for this.</source>
        <translation>您已登录服务器，但您的密码不在那里。因此服务器无法以您的名义打开共享或连接另一台计算机；CredSSP 就是为此而设。</translation>
    </message>
</context>
<context>
    <name>credssp::SecondHopDialog</name>
    <message>
        <source>Try the second hop</source>
        <translation>尝试第二跃点</translation>
    </message>
    <message>
        <source>Does it work from this computer to the server, and on from there?</source>
        <translation>从这台计算机到服务器、再从那里继续，能行吗？</translation>
    </message>
    <message>
        <source>PowerShell opens in a window of its own and signs in at the server with CredSSP. Windows asks for the password there; this program never sees it. Nothing is changed.</source>
        <translation>PowerShell 在单独的窗口中打开，并用 CredSSP 登录到服务器。Windows 在那里询问密码；本程序永远看不到它。不会更改任何内容。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>To the &amp;server:</source>
        <translation>到服务器(&amp;S)：</translation>
    </message>
    <message>
        <source>\\computer\share, a computer&apos;s name, or nothing</source>
        <translation>\\计算机\共享、计算机名，或留空</translation>
    </message>
    <message>
        <source>Where to go on to from the server</source>
        <translation>从服务器继续去哪里</translation>
    </message>
    <message>
        <source>And &amp;on to:</source>
        <translation>再继续到(&amp;O)：</translation>
    </message>
    <message>
        <source>PowerShell, in a window that you see</source>
        <translation>PowerShell，在您能看到的窗口中</translation>
    </message>
    <message>
        <source>Open &amp;PowerShell</source>
        <translation>打开 PowerShell(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>credssp::SecondWindow</name>
    <message>
        <source>Ordinary users may write into the folder of this program.</source>
        <translation>普通用户可以写入此程序的文件夹。</translation>
    </message>
    <message>
        <source>Whoever replaced a file there would get administrator rights as soon as you continue. To be safe, have an administrator move the folder &quot;%1&quot; below Program Files and start the program there. Going on is your choice.</source>
        <translation>如果有人替换了其中的文件，您一旦继续，此人就会获得管理员权限。为安全起见，请让管理员将文件夹“%1”移动到 Program Files 下，并从那里启动程序。是否继续由您决定。</translation>
    </message>
    <message>
        <source>&amp;Continue all the same</source>
        <translation>仍然继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>留在此处(&amp;S)</translation>
    </message>
    <message>
        <source>You stayed in this window. Nothing was changed.</source>
        <translation>您留在了此窗口中。未做任何更改。</translation>
    </message>
    <message>
        <source>The session file &quot;%1&quot; cannot be read.</source>
        <translation>无法读取会话文件“%1”。</translation>
    </message>
</context>
<context>
    <name>credssp::SecureChannel</name>
    <message>
        <source>The trust with &quot;%1&quot; was whole when it was last used. Only an administrator can have a domain controller confirm that it still is.</source>
        <translation>与“%1”的信任关系在上次使用时完好。只有管理员才能让域控制器确认它现在仍然完好。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a domain controller. Only other computers have a secure channel.</source>
        <translation>“%1”是域控制器。只有其他计算机才有安全通道。</translation>
    </message>
</context>
<context>
    <name>credssp::SecureChannelCheck</name>
    <message>
        <source>&quot;%1&quot; could not open the ticket that the domain issued for it. Where its service names are in the right place, its trust with the domain is broken.</source>
        <translation>“%1”无法打开域为它颁发的票证。如果其服务名称都在正确的位置，则说明它与域的信任关系已损坏。</translation>
    </message>
    <message>
        <source>It is not known whether the domain still trusts &quot;%1&quot;.</source>
        <translation>不清楚域是否仍信任“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no trust with a domain.</source>
        <translation>“%1”与域没有信任关系。</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>该计算机位于工作组中。</translation>
    </message>
    <message>
        <source>No domain controller answers, so nobody can say.</source>
        <translation>没有域控制器响应，因此无法判断。</translation>
    </message>
    <message>
        <source>The domain trusts &quot;%1&quot;.</source>
        <translation>域信任“%1”。</translation>
    </message>
    <message>
        <source>A domain controller confirmed it (the secure channel is whole).</source>
        <translation>已有域控制器确认这一点 (安全通道完好)。</translation>
    </message>
    <message>
        <source>The domain does not trust &quot;%1&quot; any more.</source>
        <translation>域不再信任“%1”。</translation>
    </message>
    <message>
        <source>The computer&apos;s password no longer fits the domain&apos;s (the secure channel is broken, code %1). So nobody can prove with a ticket who this computer is.</source>
        <translation>该计算机的密码与域中的密码不再匹配 (安全通道已损坏，代码 %1)。因此无法用票证证明此计算机的身份。</translation>
    </message>
    <message>
        <source>Trust with the domain</source>
        <translation>与域的信任关系</translation>
    </message>
    <message>
        <source>A computer that the domain no longer trusts cannot prove who it is, and nobody can sign in to it.</source>
        <translation>不再受域信任的计算机无法证明自己的身份，任何人都无法登录到该计算机。</translation>
    </message>
</context>
<context>
    <name>credssp::ServerCredSspCheck</name>
    <message>
        <source>Over the network the server offers these ways to sign in: %1.</source>
        <translation>服务器通过网络提供以下登录方式：%1。</translation>
    </message>
    <message>
        <source>The System log holds event 10156: WinRM could not initialize CredSSP. If that still happens, look at the certificate named in the service&apos;s CertificateThumbprint.</source>
        <translation>系统日志中有事件 10156：WinRM 无法初始化 CredSSP。如果仍出现此情况，请查看服务的 CertificateThumbprint 中指定的证书。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not accept CredSSP.</source>
        <translation>服务器“%1”不接受 CredSSP。</translation>
    </message>
    <message>
        <source>A policy decides this, and Windows refuses any other way to change it.</source>
        <translation>这由策略决定，Windows 拒绝以任何其他方式更改。</translation>
    </message>
    <message>
        <source>Every connection with CredSSP to this server fails until it is switched on.</source>
        <translation>在启用之前，使用 CredSSP 到此服务器的所有连接都会失败。</translation>
    </message>
    <message>
        <source>CredSSP is switched on at the server &quot;%1&quot;, but the server does not offer it.</source>
        <translation>服务器“%1”上已启用 CredSSP，但服务器未提供它。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepts CredSSP.</source>
        <translation>服务器“%1”接受 CredSSP。</translation>
    </message>
    <message>
        <source>It is not known whether the server &quot;%1&quot; accepts CredSSP.</source>
        <translation>不清楚服务器“%1”是否接受 CredSSP。</translation>
    </message>
    <message>
        <source>CredSSP is not among them, so it is switched off there.</source>
        <translation>其中没有 CredSSP，因此它在该服务器上已禁用。</translation>
    </message>
    <message>
        <source>CredSSP on the servers</source>
        <translation>服务器上的 CredSSP</translation>
    </message>
    <message>
        <source>While CredSSP is switched off here, the server refuses every connection that uses it.</source>
        <translation>只要此处禁用了 CredSSP，服务器就会拒绝使用它的每个连接。</translation>
    </message>
</context>
<context>
    <name>credssp::ServerIdentity</name>
    <message>
        <source>&quot;%1&quot; is an address, and Windows proves the identity of computers by name.</source>
        <translation>“%1”是地址，而 Windows 通过名称证明计算机的身份。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, so no domain can prove to it who a server is.</source>
        <translation>“%1”位于工作组中，因此没有域能够向它证明服务器的身份。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in a workgroup, so no domain can prove who it is.</source>
        <translation>“%1”位于工作组中，因此没有域能够证明它的身份。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are in different domains that do not trust each other.</source>
        <translation>“%1”和“%2”位于互不信任的不同域中。</translation>
    </message>
    <message>
        <source>The domain has no computer account for &quot;%1&quot;.</source>
        <translation>域中没有“%1”的计算机帐户。</translation>
    </message>
    <message>
        <source>No computer has registered the name &quot;%1&quot; in the domain.</source>
        <translation>没有计算机在域中注册名称“%1”。</translation>
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
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation>移除服务器 %1</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>移除此服务器</translation>
    </message>
</context>
<context>
    <name>credssp::ServiceNotRunning</name>
    <message>
        <source>The service for remote management is not running (Windows Remote Management, WinRM).</source>
        <translation>用于远程管理的服务未运行 (Windows 远程管理，WinRM)。</translation>
    </message>
    <message>
        <source>Remote management is a service of Windows, and it is stopped. It has to be started on the computer that the message is about.</source>
        <translation>远程管理是 Windows 的一项服务，它已停止。必须在消息所说的计算机上启动它。</translation>
    </message>
</context>
<context>
    <name>credssp::Session</name>
    <message>
        <source>These changes need administrator rights. Start the program again as administrator. Nothing was changed.</source>
        <translation>这些更改需要管理员权限。请以管理员身份重新启动程序。未做任何更改。</translation>
    </message>
    <message>
        <source>There is no remedy &quot;%1&quot;. The remedies are: %2.</source>
        <translation>没有解决方法“%1”。解决方法有：%2。</translation>
    </message>
    <message>
        <source>This session belongs to another practice world (%1). Nothing was changed.</source>
        <translation>此会话属于另一个练习环境 (%1)。未做任何更改。</translation>
    </message>
    <message>
        <source>This session was about %1, which is not the same computer now. Nothing was changed.</source>
        <translation>此会话针对的是 %1，而它现在已不是同一台计算机。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 (Computer: %2)</source>
        <translation>%1 (计算机：%2)</translation>
    </message>
    <message>
        <source>%1 (Code: %2)</source>
        <translation>%1 (代码：%2)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more findings like these.</source>
        <translation>
            <numerusform>还有 %n 项类似的检查结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down why CredSSP stays on; whoever reads the report asks for it.</source>
        <translation>请写下为何保持启用 CredSSP；阅读报告的人会询问。</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters. Write a shorter one.</source>
        <translation>原因超过 %1 个字符。请写得短一些。</translation>
    </message>
    <message>
        <source>The reason has line breaks or control characters. Write it in one line.</source>
        <translation>原因中含有换行符或控制字符。请写在一行内。</translation>
    </message>
    <message>
        <source>Only an administrator can write into the journal of real changes. Continue as administrator to record the reason.</source>
        <translation>只有管理员才能写入真实更改的操作日志。要记录原因，请以管理员身份继续。</translation>
    </message>
    <message>
        <source>This session belongs to practice computers. Nothing was changed.</source>
        <translation>此会话属于练习计算机。未做任何更改。</translation>
    </message>
    <message>
        <source>This session belongs to real computers. Nothing was changed.</source>
        <translation>此会话属于真实计算机。未做任何更改。</translation>
    </message>
    <message>
        <source>These changes can be shown, but not made: changing the registry of other computers is not available yet.</source>
        <translation>可以显示这些更改，但不能执行：尚不能更改其他计算机的注册表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from %2, which is not among the servers that scripts are taken to.</source>
        <translation>“%1”来自 %2，而它不在要带脚本去的服务器之列。</translation>
    </message>
    <message>
        <source>The answer of %1 tells of other changes than these. Nothing was changed.</source>
        <translation>%1 的应答说的是其他更改，而不是这些。未做任何更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the servers.</source>
        <translation>“%1”不在服务器之列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this computer. Nothing has to be taken there.</source>
        <translation>“%1”就是这台计算机。无需带任何东西去那里。</translation>
    </message>
</context>
<context>
    <name>credssp::SessionConfig</name>
    <message>
        <source>The server does not offer the kind of session that was asked for (session configuration).</source>
        <translation>服务器不提供所请求的会话类型 (会话配置)。</translation>
    </message>
    <message>
        <source>A server offers kinds of sessions by name (endpoints). The one that was asked for is missing there, switched off, or does not allow what you did.</source>
        <translation>服务器按名称提供各种会话 (终结点)。所要求的那一种在那里不存在、已关闭，或不允许您所做的操作。</translation>
    </message>
</context>
<context>
    <name>credssp::SpnCheck</name>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is not registered in the domain.</source>
        <translation>“%2”的服务名称“%1”未在域中注册。</translation>
    </message>
    <message>
        <source>No account owns this name (service principal name). So nobody can prove to a client that it has reached the right computer. It should belong to the account &quot;%1&quot;.</source>
        <translation>没有帐户拥有此名称 (服务主体名称)。因此没有什么能向客户端证明它已连接到正确的计算机。此名称应属于帐户“%1”。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is registered twice.</source>
        <translation>“%2”的服务名称“%1”重复注册。</translation>
    </message>
    <message>
        <source>It belongs to the account &quot;%1&quot;, but %2 owns it too. Windows trusts no name that two accounts own.</source>
        <translation>它属于帐户“%1”，但 %2 也拥有它。Windows 不信任由两个帐户拥有的名称。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; belongs to another account.</source>
        <translation>“%2”的服务名称“%1”属于另一个帐户。</translation>
    </message>
    <message>
        <source>The owner is %1, and it ought to be the account &quot;%2&quot;. Tickets for this name are made for the wrong account, and the computer cannot open them.</source>
        <translation>其所有者是 %1，而本应是帐户“%2”。此名称的票证是为错误的帐户生成的，因此该计算机无法打开这些票证。</translation>
    </message>
    <message>
        <source>The service name &quot;%1&quot; of &quot;%2&quot; is registered.</source>
        <translation>“%2”的服务名称“%1”已注册。</translation>
    </message>
    <message>
        <source>Only the computer&apos;s own account &quot;%1&quot; owns it.</source>
        <translation>只有计算机自己的帐户“%1”拥有它。</translation>
    </message>
    <message>
        <source>The domain does not let &quot;%1&quot; register its own service names.</source>
        <translation>域不允许“%1”注册自己的服务名称。</translation>
    </message>
    <message>
        <source>The System log holds event 10154: WinRM tried to register its names when it started and was refused. Restarting the service will not help; an administrator of the domain has to register them. Windows wrote: %1</source>
        <translation>系统日志中有事件 10154：WinRM 在启动时尝试注册其名称，但遭到拒绝。重启该服务没有用；必须由域管理员注册这些名称。Windows 的记录：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no service names in a domain.</source>
        <translation>“%1”在域中没有服务名称。</translation>
    </message>
    <message>
        <source>The computer is in a workgroup.</source>
        <translation>该计算机位于工作组中。</translation>
    </message>
    <message>
        <source>The client&apos;s domain has no account for a computer of this name.</source>
        <translation>客户端的域中没有此名称的计算机帐户。</translation>
    </message>
    <message>
        <source>It is not known whether the service names of &quot;%1&quot; are registered.</source>
        <translation>不清楚“%1”的服务名称是否已注册。</translation>
    </message>
    <message>
        <source>Service names in the domain</source>
        <translation>域中的服务名称</translation>
    </message>
    <message>
        <source>By these names (service principal names) the domain proves that a server is the one it says it is.</source>
        <translation>域通过这些名称 (服务主体名称) 证明服务器确实是它所声称的服务器。</translation>
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
        <translation>需要注意</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>正在查询</translation>
    </message>
</context>
<context>
    <name>credssp::StepCard</name>
    <message>
        <source>Show exactly what happens</source>
        <translation>显示具体操作</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Show exactly what change %1 does</source>
        <translation>显示更改 %1 的具体操作</translation>
    </message>
    <message>
        <source>I have read change %1</source>
        <translation>我已阅读更改 %1</translation>
    </message>
    <message>
        <source>You do this yourself, when its turn comes:</source>
        <translation>轮到此步骤时，由您自己执行：</translation>
    </message>
</context>
<context>
    <name>credssp::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>第 %1 步，共 %2 步 · %3</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <extracomment>%1 is a step of the rail, for example &quot;Check&quot;.</extracomment>
        <translation>%1，当前步骤</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, seen before</source>
        <translation>%1，之前看过</translation>
    </message>
    <message>
        <source>%1, ahead</source>
        <translation>%1，尚未到达</translation>
    </message>
</context>
<context>
    <name>credssp::SymptomFile</name>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>这里缺少“%1”。</translation>
    </message>
    <message>
        <source>This must be a text in quotes.</source>
        <translation>这里必须是引号中的文本。</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>这里必须是列表：[ … ]。</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>这里必须是对象：{ … }。</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>这里必须是 true 或 false。</translation>
    </message>
    <message>
        <source>Only built-in symptoms have a &quot;rule&quot;. Use &quot;unless&quot; instead.</source>
        <translation>只有内置症状才有“rule”。请改用“unless”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. These are: %2.</source>
        <translation>这里不认识“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>This is too long: %1 characters at most.</source>
        <translation>太长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This is one too many: %1 at most.</source>
        <translation>多了一个：最多 %1 个。</translation>
    </message>
    <message>
        <source>An id has small letters, digits and hyphens only, %1 at most.</source>
        <translation>ID 只能包含小写字母、数字和连字符，最多 %1 个。</translation>
    </message>
    <message>
        <source>The id must be the file&apos;s name without &quot;.json&quot;: &quot;%1&quot;.</source>
        <translation>ID 必须是去掉“.json”的文件名：“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in symptom. Choose another id.</source>
        <translation>“%1”是内置症状。请选择另一个 ID。</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>这里不能为空。</translation>
    </message>
    <message>
        <source>Here stands a character that cannot be shown, or a line break.</source>
        <translation>这里有无法显示的字符或换行。</translation>
    </message>
    <message>
        <source>There is no remedy &quot;%1&quot;. These are: %2.</source>
        <translation>没有补救措施“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no built-in symptom; only those can be named here.</source>
        <translation>“%1”不是内置症状；这里只能指定内置症状。</translation>
    </message>
    <message>
        <source>This is no code. Write a Windows error as a number up to 65535, or one of 0x8009…, 0x800B…, 0x8033… and 0x8054… as a text with upper-case digits.</source>
        <translation>这不是代码。请将 Windows 错误写成不超过 65535 的数字，或将 0x8009…、0x800B…、0x8033… 和 0x8054… 写成使用大写数字的文本。</translation>
    </message>
    <message>
        <source>This code is already the built-in symptom &quot;%1&quot;.</source>
        <translation>此代码已属于内置症状“%1”。</translation>
    </message>
    <message>
        <source>This code stands here twice.</source>
        <translation>此代码在这里出现了两次。</translation>
    </message>
    <message>
        <source>PowerShell&apos;s names have letters only.</source>
        <translation>PowerShell 的名称只包含字母。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language. Write &quot;en&quot;, &quot;pt-BR&quot; and the like, or &quot;any&quot;.</source>
        <translation>“%1”不是语言。请写“en”、“pt-BR”等，或“any”。</translation>
    </message>
    <message>
        <source>This is too short to look for: blanks and quotes aside, four letters are needed.</source>
        <translation>太短，无法查找：除空格和引号外需要四个字符。</translation>
    </message>
    <message>
        <source>Nothing would ever be recognized by this: it has no codes, no names and no wordings.</source>
        <translation>凭这些永远不会识别出任何内容：没有代码、名称或措辞。</translation>
    </message>
</context>
<context>
    <name>credssp::SymptomJson</name>
    <message>
        <source>The file should end here.</source>
        <translation>文件应在这里结束。</translation>
    </message>
    <message>
        <source>Here a %1 is missing.</source>
        <translation>这里缺少 %1。</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>嵌套太深。</translation>
    </message>
    <message>
        <source>Here a value is missing: a text in quotes, a number, a list or an object.</source>
        <translation>这里缺少一个值：引号中的文本、数字、列表或对象。</translation>
    </message>
    <message>
        <source>A text ends in the line in which it begins; a line break in it is \n.</source>
        <translation>文本在它开始的那一行结束；其中的换行写作 \n。</translation>
    </message>
    <message>
        <source>The quote at the end of this text is missing.</source>
        <translation>此文本末尾缺少引号。</translation>
    </message>
    <message>
        <source>A \ in a text is written twice: \\.</source>
        <translation>文本中的 \ 要写两次：\\。</translation>
    </message>
    <message>
        <source>Here the name of a member is missing, in quotes.</source>
        <translation>这里缺少引号中的成员名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>“%1”在这里出现了两次。</translation>
    </message>
    <message>
        <source>Here are too many members.</source>
        <translation>这里的成员太多。</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>此行不是 UTF-8。请将文件保存为 UTF-8，然后重试。</translation>
    </message>
</context>
<context>
    <name>credssp::ThisMachine</name>
    <message>
        <source>This needs Windows. Use --practice NAME to work on practice computers here.</source>
        <translation>这需要 Windows。要在此处使用练习计算机，请使用 --practice NAME。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not this computer. Working from another computer than this one is not available yet; start CredSSP Wizard there.</source>
        <translation>“%1”不是此计算机。尚不能从此计算机以外的计算机开始工作；请在那台计算机上启动 CredSSP Wizard。</translation>
    </message>
    <message>
        <source>Changes to this computer need administrator rights. Start again as administrator.</source>
        <translation>更改此计算机需要管理员权限。请以管理员身份重新启动。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for journals cannot be written. Check who owns it.</source>
        <translation>无法写入操作日志文件夹“%1”。请检查该文件夹的所有者。</translation>
    </message>
    <message>
        <source>Trying the second hop needs Windows.</source>
        <translation>尝试第二跃点需要 Windows。</translation>
    </message>
</context>
<context>
    <name>credssp::Translations</name>
    <message>
        <source>There is no language &quot;%1&quot; here. Choose one of these: %2.</source>
        <translation>此处没有语言“%1”。请选择以下语言之一：%2。</translation>
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
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Practice &quot;%1&quot;: nothing real is changed.</source>
        <translation>练习“%1”：不会更改任何真实内容。</translation>
    </message>
    <message>
        <source>Save re&amp;port</source>
        <translation>保存报告(&amp;P)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Page for people (*.html);;Data for programs (*.json)</source>
        <translation>供人阅读的网页 (*.html);;供程序使用的数据 (*.json)</translation>
    </message>
    <message>
        <source>Changes are being made right now.</source>
        <translation>正在执行更改。</translation>
    </message>
    <message>
        <source>The step under way is finished first; those after it are not begun. The next start offers to finish them or to take back what was done.</source>
        <translation>正在执行的步骤会先完成；其后的步骤不会开始。下次启动时，可以选择继续完成或撤消已完成的更改。</translation>
    </message>
    <message>
        <source>S&amp;top and close</source>
        <translation>停止并关闭(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>继续执行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>仍然关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>留在此处(&amp;S)</translation>
    </message>
    <message>
        <source>Something is still switched on.</source>
        <translation>仍有内容处于启用状态。</translation>
    </message>
</context>
<context>
    <name>credssp::TrustBroken</name>
    <message>
        <source>The domain no longer recognizes this computer or the server (the trust relationship with the primary domain failed).</source>
        <translation>域不再识别此计算机或该服务器 (与主域的信任关系失败)。</translation>
    </message>
    <message>
        <source>The password that this computer has in the domain no longer fits. It happens after a restore from a backup or a snapshot, and it can be repaired without leaving the domain.</source>
        <translation>此计算机在域中的密码不再相符。还原备份或快照之后会发生这种情况，不必退出域即可修复。</translation>
    </message>
</context>
<context>
    <name>credssp::TrustedFolder</name>
    <message>
        <source>&quot;%1&quot; is no folder, or leads to another place. Have root put a folder there.</source>
        <translation>“%1”不是文件夹，或指向另一个位置。请让 root 在那里放一个文件夹。</translation>
    </message>
    <message>
        <source>Others than root can write to the folder &quot;%1&quot;, so what lies in it is not used. Give it to root, and take the right to write from all others.</source>
        <translation>root 以外的人可以写入文件夹“%1”，因此其中的内容不被使用。请将它交给 root，并取消其他所有人的写入权限。</translation>
    </message>
</context>
<context>
    <name>credssp::TrustedHosts</name>
    <message>
        <source>This computer cannot check who the server is, so Windows asks for HTTPS or for an entry in its list of trusted computers (TrustedHosts).</source>
        <translation>此计算机无法核实服务器的身份，因此 Windows 要求使用 HTTPS，或要求在受信任的计算机列表 (TrustedHosts) 中有对应的条目。</translation>
    </message>
    <message>
        <source>Windows checks a server&apos;s identity through the domain. With an address, or outside the domain, it cannot, and asks for another proof. The server&apos;s full name often helps.</source>
        <translation>Windows 通过域检查服务器的身份。使用地址时或在域之外，它做不到，于是要求另一种证明。服务器的完整名称往往有帮助。</translation>
    </message>
</context>
<context>
    <name>credssp::TurnOffCredSsp</name>
    <message>
        <source>&quot;%1&quot; stays switched on, because these entries, which were not set by CredSSP Wizard, need it: %2.</source>
        <translation>“%1”保持启用，因为以下不是由 CredSSP Wizard 添加的条目需要它：%2。</translation>
    </message>
    <message>
        <source>CredSSP stays on for sending from &quot;%1&quot;: it was not switched on by CredSSP Wizard.</source>
        <translation>“%1”的 CredSSP 发送功能保持启用：它不是由 CredSSP Wizard 启用的。</translation>
    </message>
    <message>
        <source>CredSSP stays on for sending from &quot;%1&quot;, because these entries, which were not set by CredSSP Wizard, need it: %2.</source>
        <translation>“%1”的 CredSSP 发送功能保持启用，因为以下不是由 CredSSP Wizard 添加的条目需要它：%2。</translation>
    </message>
    <message>
        <source>A policy decides whether &quot;%1&quot; sends with CredSSP; that is left alone.</source>
        <translation>“%1”是否使用 CredSSP 发送由策略决定；对此不做改动。</translation>
    </message>
    <message>
        <source>Turn CredSSP off again</source>
        <translation>重新禁用 CredSSP</translation>
    </message>
    <message>
        <source>If you want nobody to be able to pass sign-ins on any longer, then take back what CredSSP Wizard switched on, on both sides.</source>
        <translation>如果您希望任何人都不能再传递登录信息，请在双方收回 CredSSP Wizard 启用的内容。</translation>
    </message>
    <message>
        <source>Nothing that CredSSP Wizard switched on here is on any more.</source>
        <translation>CredSSP Wizard 在此处启用的内容现在均未启用。</translation>
    </message>
    <message>
        <source>It could not be read whether &quot;%1&quot; still accepts CredSSP.</source>
        <translation>无法读取“%1”是否仍接受 CredSSP。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes on accepting CredSSP: it was not switched on by CredSSP Wizard.</source>
        <translation>“%1”继续接受 CredSSP：它不是由 CredSSP Wizard 启用的。</translation>
    </message>
    <message>
        <source>Something that CredSSP Wizard switched on is still on at these computers: %1. Name them as servers to take it back.</source>
        <translation>CredSSP Wizard 启用的某些内容在以下计算机上仍然启用：%1。要将其收回，请将它们指定为服务器。</translation>
    </message>
    <message>
        <source>Nothing that is on here was switched on by CredSSP Wizard, so everything is left as it is.</source>
        <translation>此处已启用的内容都不是由 CredSSP Wizard 启用的，因此一切保持原样。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may go on passing credentials to these entries, which were not set by CredSSP Wizard: %2.</source>
        <translation>“%1”仍可将凭据传递给以下并非由 CredSSP Wizard 设置的条目：%2。</translation>
    </message>
</context>
<context>
    <name>credssp::Undo</name>
    <message>
        <source>A restart cannot be taken back. The service runs again as it did before.</source>
        <translation>重启无法收回。服务已像之前一样重新运行。</translation>
    </message>
    <message>
        <source>Another account keeps this name, and Windows refuses to register it twice. It is not given back.</source>
        <translation>另一个帐户仍持有此名称，而 Windows 拒绝重复注册。该名称不会恢复。</translation>
    </message>
    <message>
        <source>Removed tickets do not come back; Windows fetches new ones by itself when it needs them.</source>
        <translation>已删除的票证不会恢复；Windows 在需要时会自动获取新的票证。</translation>
    </message>
    <message>
        <source>A restart cannot be taken back.</source>
        <translation>重启无法收回。</translation>
    </message>
    <message>
        <source>A corrected clock is not set wrong again.</source>
        <translation>已校正的时钟不会重新调错。</translation>
    </message>
    <message>
        <source>Take back by hand: %1</source>
        <translation>手动收回：%1</translation>
    </message>
    <message>
        <source>This step is itself an undo.</source>
        <translation>此步骤本身就是撤消。</translation>
    </message>
</context>
<context>
    <name>credssp::UndoPlan</name>
    <message>
        <source>%1 belongs to that session, but not to this one.</source>
        <translation>%1 属于那个会话，但不属于此会话。</translation>
    </message>
    <message>
        <source>Everything is already as it was before this session.</source>
        <translation>一切都已与此会话之前相同。</translation>
    </message>
    <message>
        <source>Nothing is left to undo: what this session changed has been changed again since, and stays as it is.</source>
        <translation>没有可撤消的内容了：此会话所做的更改此后又被再次更改，将保持现状。</translation>
    </message>
    <message>
        <source>%1 Nothing was undone. You can undo the rest only (--only-unchanged).</source>
        <translation>%1 未撤消任何内容。您可以仅撤消其余部分 (--only-unchanged)。</translation>
    </message>
    <message>
        <source>%1 It is left as it is.</source>
        <translation>%1 将保持原样。</translation>
    </message>
    <message>
        <source>%1 stays on at %2, because these entries of others need it: %3.</source>
        <translation>%2 上的 %1 保持启用，因为他人的以下条目需要它：%3。</translation>
    </message>
    <message>
        <source>This session was undone, or is being undone. Finish the undo instead.</source>
        <translation>此会话已撤消，或正在撤消。请改为完成撤消操作。</translation>
    </message>
    <message>
        <source>Every step of this session was already done.</source>
        <translation>此会话的每个步骤都已完成。</translation>
    </message>
    <message>
        <source>Somebody has changed this on %2 since: %1. Before: %3. Set to: %4. Now: %5.</source>
        <translation>之后有人在 %2 上更改了以下内容：%1。之前：%3。设置为：%4。现在：%5。</translation>
    </message>
</context>
<context>
    <name>credssp::UpdateLevel</name>
    <message>
        <source>The file &quot;%1&quot; has the version %2. That does not tell whether the CredSSP update is in it.</source>
        <translation>文件“%1”的版本为 %2。这并不能说明其中是否包含 CredSSP 更新。</translation>
    </message>
</context>
<context>
    <name>credssp::UseProvenName</name>
    <message>
        <source>Connect under a name that is proven</source>
        <translation>使用身份可得到证明的名称进行连接</translation>
    </message>
    <message>
        <source>If you want the server&apos;s identity to be proven without changing anything, then connect to it under the name it is registered with.</source>
        <translation>如果您希望在不做任何更改的情况下证明服务器的身份，请使用服务器注册的名称进行连接。</translation>
    </message>
    <message>
        <source>Nothing proves the name &quot;%1&quot;; the same server is proven as &quot;%2&quot;.</source>
        <translation>没有什么能证明名称“%1”；同一台服务器以“%2”的名称可以得到证明。</translation>
    </message>
    <message>
        <source>No other name of the server is known to be proven: %1.</source>
        <translation>未发现服务器有其他可得到证明的名称：%1。</translation>
    </message>
    <message>
        <source>The name that you connect to is not the problem.</source>
        <translation>问题不在于您连接所用的名称。</translation>
    </message>
    <message>
        <source>No other name is known under which the server is proven.</source>
        <translation>未发现可用来证明该服务器的其他名称。</translation>
    </message>
    <message>
        <source>Connect to &quot;%2&quot; instead of &quot;%1&quot;</source>
        <translation>连接到“%2”，而不是“%1”</translation>
    </message>
    <message>
        <source>In Windows Admin Center, add the server under the name &quot;%1&quot;. In a script, use that name.</source>
        <translation>在 Windows Admin Center 中，以名称“%1”添加服务器。在脚本中，也使用该名称。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>重新连接。</translation>
    </message>
    <message>
        <source>Nothing is changed on a computer, so there is nothing to undo. You can use the old name again at any time.</source>
        <translation>计算机上没有任何更改，因此没有可撤消的内容。您可以随时重新使用旧名称。</translation>
    </message>
</context>
<context>
    <name>credssp::WacGateway</name>
    <message>
        <source>Windows Admin Center does not let you use CredSSP: you have to be one of its administrators (gateway administrators) and also in its CredSSP group.</source>
        <translation>Windows Admin Center 不允许您使用 CredSSP：您必须是它的管理员之一 (网关管理员)，并且还要在它的 CredSSP 组中。</translation>
    </message>
    <message>
        <source>Windows Admin Center hands passwords on only for its own administrators. Your account has to be one of them, and a member of its CredSSP group.</source>
        <translation>Windows Admin Center 只为自己的管理员传递密码。您的帐户必须是其中之一，并且是其 CredSSP 组的成员。</translation>
    </message>
</context>
<context>
    <name>credssp::WinRmServiceCheck</name>
    <message>
        <source>The remote management service runs on &quot;%1&quot;.</source>
        <translation>远程管理服务正在“%1”上运行。</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is running.</source>
        <translation>Windows 的服务“WinRM”正在运行。</translation>
    </message>
    <message>
        <source>The remote management service is stopped on &quot;%1&quot;.</source>
        <translation>“%1”上的远程管理服务已停止。</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is stopped and disabled. Without it the computer takes no connection, and CredSSP cannot be switched on it.</source>
        <translation>Windows 的服务“WinRM”已停止并已禁用。没有它，计算机不接受任何连接，也无法在计算机上启用 CredSSP。</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is stopped. Without it the computer takes no connection, and CredSSP cannot be switched on it.</source>
        <translation>Windows 的服务“WinRM”已停止。没有它，计算机不接受任何连接，也无法在计算机上启用 CredSSP。</translation>
    </message>
    <message>
        <source>The remote management service is not ready on &quot;%1&quot;.</source>
        <translation>“%1”上的远程管理服务尚未就绪。</translation>
    </message>
    <message>
        <source>Windows&apos; service &quot;WinRM&quot; is neither running nor stopped: it is just starting, stopping or paused.</source>
        <translation>Windows 的服务“WinRM”既未运行也未停止：它正在启动、正在停止或已暂停。</translation>
    </message>
    <message>
        <source>The remote management service does not exist on &quot;%1&quot;.</source>
        <translation>“%1”上不存在远程管理服务。</translation>
    </message>
    <message>
        <source>Windows has no service &quot;WinRM&quot; there. Every supported Windows brings it along.</source>
        <translation>该计算机上没有 Windows 的服务“WinRM”。每个受支持的 Windows 都自带此服务。</translation>
    </message>
    <message>
        <source>The service itself could not be asked, but WinRM answers over the network.</source>
        <translation>无法查询该服务本身，但 WinRM 通过网络作出了响应。</translation>
    </message>
    <message>
        <source>The remote management service does not answer on &quot;%1&quot;.</source>
        <translation>“%1”上的远程管理服务没有响应。</translation>
    </message>
    <message>
        <source>The computer is there and refuses the connection to port 5985. Most likely Windows&apos; service &quot;WinRM&quot; is stopped, or it has no listener.</source>
        <translation>该计算机存在，但拒绝与端口 5985 的连接。最可能的原因是 Windows 的服务“WinRM”已停止，或没有侦听器。</translation>
    </message>
    <message>
        <source>It is not known whether the remote management service runs on &quot;%1&quot;.</source>
        <translation>不清楚远程管理服务是否正在“%1”上运行。</translation>
    </message>
    <message>
        <source>Look at the service &quot;Windows Remote Management&quot; on that computer.</source>
        <translation>请在该计算机上查看服务“Windows Remote Management”。</translation>
    </message>
    <message>
        <source>Remote management service</source>
        <translation>远程管理服务</translation>
    </message>
    <message>
        <source>Without this service (WinRM) a computer takes no remote commands, and CredSSP cannot be switched on it.</source>
        <translation>如果没有此服务 (WinRM)，计算机就不接受远程命令，也无法在其上启用 CredSSP。</translation>
    </message>
</context>
<context>
    <name>credssp::WindowsComputer</name>
    <message>
        <source>Only the person who does this step can say that it is done.</source>
        <translation>只有执行此步骤的人才能说明它是否已完成。</translation>
    </message>
    <message>
        <source>Trying the connection takes a password, and no password passes through this program. Try it yourself and say how it went.</source>
        <translation>尝试连接需要密码，而本程序不经手任何密码。请自行尝试，并告知结果。</translation>
    </message>
    <message>
        <source>Windows was told to restart this computer, but it is still running. Somebody may have called it off. Restart it by hand.</source>
        <translation>已要求 Windows 重启此计算机，但它仍在运行。可能有人取消了重启。请手动重启。</translation>
    </message>
</context>
<context>
    <name>credssp::WindowsProgram</name>
    <message>
        <source>The program &quot;%1&quot; is missing on this computer, so nothing was changed. Do this step on a server, or install the server administration tools first (RSAT).</source>
        <translation>此计算机上缺少程序“%1”，因此未更改任何内容。请在服务器上执行此步骤，或先安装服务器管理工具 (RSAT)。</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is missing on this computer, so nothing was changed.</source>
        <translation>此计算机上缺少程序“%1”，因此未更改任何内容。</translation>
    </message>
    <message>
        <source>Windows does not let &quot;%1&quot; start. A rule of your organization may block it. Ask whoever manages this computer.</source>
        <translation>Windows 不允许启动“%1”。可能是您组织的某条规则阻止了它。请询问此计算机的管理者。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not finish in time and was ended.</source>
        <translation>“%1”未能按时完成，已被终止。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wrote far more than expected and was ended.</source>
        <translation>“%1”写出的内容远远超出预期，已被终止。</translation>
    </message>
    <message>
        <source>The step names &quot;%1&quot;, but Windows&apos; own programs are in &quot;%2&quot; on this computer. The step was not begun.</source>
        <translation>此步骤指定了“%1”，但此计算机上 Windows 自带的程序位于“%2”。此步骤尚未开始。</translation>
    </message>
</context>
<context>
    <name>credssp::WizardOptions</name>
    <message>
        <source>Follows a WinRM or CredSSP error from its message to its cure, and back.</source>
        <translation>引导您从 WinRM 或 CredSSP 错误消息到解决问题，并可撤消更改。</translation>
    </message>
    <message>
        <source>Speaks this language instead of the system&apos;s.</source>
        <translation>使用此语言，而不是系统的语言。</translation>
    </message>
    <message>
        <source>Begins with this practice scenario.</source>
        <translation>以此练习场景开始。</translation>
    </message>
    <message>
        <source>Keeps the practice computers in this file.</source>
        <translation>将练习计算机保存在此文件中。</translation>
    </message>
    <message>
        <source>Keeps the journals of practice in this folder.</source>
        <translation>将练习的操作日志保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Writes a log to this file.</source>
        <translation>将日志写入此文件。</translation>
    </message>
    <message>
        <source>Goes on with what another window handed over; nothing else goes with it.</source>
        <translation>继续处理另一个窗口移交的内容；不能与其他选项一起使用。</translation>
    </message>
    <message>
        <source>Says what there is.</source>
        <translation>显示可用的选项。</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>显示此版本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. &quot;credssp-wizard --help&quot; lists them.</source>
        <translation>“%1”不是选项。“credssp-wizard --help”会列出所有选项。</translation>
    </message>
    <message>
        <source>--continue goes with --language alone, not with --%1.</source>
        <translation>--continue 只能与 --language 一起使用，不能与 --%1 一起使用。</translation>
    </message>
    <message>
        <source>--state belongs to --practice. Name the scenario, too.</source>
        <translation>--state 需与 --practice 一起使用。请同时指定场景。</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. &quot;credssp-wizard-cli&quot; does the same on the command line.</source>
        <translation>此处没有显示器，因此无法打开窗口。“credssp-wizard-cli”可在命令行上完成同样的工作。</translation>
    </message>
    <message>
        <source>Recognizes also what the symptom files in this folder describe.</source>
        <translation>还识别此文件夹中的症状文件所描述的内容。</translation>
    </message>
    <message>
        <source>--symptoms needs the name of a folder.</source>
        <translation>--symptoms 需要一个文件夹的名称。</translation>
    </message>
</context>
<context>
    <name>credssp::Wording</name>
    <message>
        <source>Sets the delegation policy values of %1 one by one; every other entry stays.</source>
        <translation>逐个设置 %1 的委派策略值；其他所有条目保持不变。</translation>
    </message>
    <message>
        <source>Removes these policy values from %1; every other entry stays.</source>
        <translation>从 %1 中删除这些策略值；其他所有条目保持不变。</translation>
    </message>
    <message>
        <source>Lets %1 use CredSSP to connect (client role).</source>
        <translation>让 %1 使用 CredSSP 进行连接 (客户端角色)。</translation>
    </message>
    <message>
        <source>Stops %1 from using CredSSP to connect (client role).</source>
        <translation>不再让 %1 使用 CredSSP 进行连接 (客户端角色)。</translation>
    </message>
    <message>
        <source>Lets %1 accept CredSSP connections (server role).</source>
        <translation>让 %1 接受 CredSSP 连接 (服务器角色)。</translation>
    </message>
    <message>
        <source>Stops %1 from accepting CredSSP connections (server role).</source>
        <translation>不再让 %1 接受 CredSSP 连接 (服务器角色)。</translation>
    </message>
    <message>
        <source>Turns CredSSP on for %1 and lets it pass on your credentials to %2.</source>
        <translation>为 %1 启用 CredSSP，并让它将您的凭据传递给 %2。</translation>
    </message>
    <message>
        <source>Turns CredSSP off for %1 and clears its list of servers.</source>
        <translation>为 %1 禁用 CredSSP，并清空其服务器列表。</translation>
    </message>
    <message>
        <source>Starts the service %1 on %2.</source>
        <translation>在 %2 上启动服务 %1。</translation>
    </message>
    <message>
        <source>Stops the service %1 on %2.</source>
        <translation>在 %2 上停止服务 %1。</translation>
    </message>
    <message>
        <source>Restarts the service %1 on %2.</source>
        <translation>在 %2 上重启服务 %1。</translation>
    </message>
    <message>
        <source>Changes how the service %1 starts on %2: %3.</source>
        <translation>在 %2 上更改服务 %1 的启动类型：%3。</translation>
    </message>
    <message>
        <source>Registers the name %1 for the account %2 (service principal name).</source>
        <translation>为帐户 %2 注册名称 %1 (服务主体名称)。</translation>
    </message>
    <message>
        <source>Takes the name %1 away from the account %2 (service principal name).</source>
        <translation>从帐户 %2 中移除名称 %1 (服务主体名称)。</translation>
    </message>
    <message>
        <source>Removes your own sign-in tickets on %1, so that Windows asks for new ones (Kerberos).</source>
        <translation>在 %1 上删除您自己的登录票证，使 Windows 请求新的票证 (Kerberos)。</translation>
    </message>
    <message>
        <source>Removes the sign-in tickets of Windows itself on %1 (Kerberos, SYSTEM).</source>
        <translation>在 %1 上删除 Windows 本身的登录票证 (Kerberos，SYSTEM)。</translation>
    </message>
    <message>
        <source>Removes the sign-in tickets of the network services on %1 (Kerberos, NETWORK SERVICE).</source>
        <translation>在 %1 上删除网络服务的登录票证 (Kerberos，NETWORK SERVICE)。</translation>
    </message>
    <message>
        <source>Adds %1 to the group &quot;%2&quot; on %3.</source>
        <translation>在 %3 上将 %1 添加到组“%2”。</translation>
    </message>
    <message>
        <source>Removes %1 from the group &quot;%2&quot; on %3.</source>
        <translation>在 %3 上将 %1 从组“%2”中移除。</translation>
    </message>
    <message>
        <source>Restarts %1.</source>
        <translation>重启 %1。</translation>
    </message>
    <message>
        <source>Sets the clock of %1 by its time source.</source>
        <translation>按时间源校准 %1 的时钟。</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>不做任何更改。</translation>
    </message>
    <message>
        <source>Low risk.</source>
        <translation>低风险。</translation>
    </message>
    <message>
        <source>Sessions that are open on this computer are interrupted.</source>
        <translation>此计算机上打开的会话会中断。</translation>
    </message>
    <message>
        <source>Weakens security while it is on: a server that receives your credentials can use them anywhere. Turn it off again after the task.</source>
        <translation>启用期间会降低安全性：收到您的凭据的服务器可以在任何地方使用它们。任务完成后，请重新禁用。</translation>
    </message>
    <message>
        <source>%1 belongs to %2 afterwards.</source>
        <translation>更改后，%1 属于 %2。</translation>
    </message>
    <message>
        <source>%1 no longer belongs to %2 afterwards.</source>
        <translation>更改后，%1 不再属于 %2。</translation>
    </message>
    <message>
        <source>%1 is a member of &quot;%2&quot; afterwards.</source>
        <translation>更改后，%1 是“%2”的成员。</translation>
    </message>
    <message>
        <source>%1 is no longer a member of &quot;%2&quot; afterwards.</source>
        <translation>更改后，%1 不再是“%2”的成员。</translation>
    </message>
    <message>
        <source>Not possible. %1</source>
        <translation>无法做到。%1</translation>
    </message>
    <message>
        <source>Changes nothing here, so there is nothing to undo.</source>
        <translation>此处不做任何更改，因此没有可撤消的内容。</translation>
    </message>
    <message>
        <source>You can take it back by hand; the undo shows the steps.</source>
        <translation>您可以手动收回；撤消时会显示相应步骤。</translation>
    </message>
    <message>
        <source>Exactly the values shown under &quot;Before&quot; are written back.</source>
        <translation>会原样写回“更改前”所示的值。</translation>
    </message>
    <message>
        <source>This is done to take it back: %1</source>
        <translation>为收回此更改而执行的操作：%1</translation>
    </message>
    <message>
        <source>Service %1: %2 → %3.</source>
        <translation>服务 %1：%2 → %3。</translation>
    </message>
    <message>
        <source>The values are removed again. The registry key that Windows makes for them stays there, empty.</source>
        <translation>这些值会再次被移除。Windows 为它们创建的注册表项会留在那里，内容为空。</translation>
    </message>
</context>
<context>
    <name>credssp::WsmanProbe</name>
    <message>
        <source>&quot;%1&quot; answers on port %2 only with encryption (HTTPS). What it offers there is not known.</source>
        <translation>“%1”在端口 %2 上只以加密方式 (HTTPS) 应答。不知道它在那里提供什么。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what time it is there to those who have not signed in.</source>
        <translation>“%1”不会把那里的时间告诉尚未登录的人。</translation>
    </message>
</context>
</TS>
