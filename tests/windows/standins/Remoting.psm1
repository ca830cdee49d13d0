# Invoke-Command to the servers of the test Windows (winrm_service.cpp): the engine's own remoting, over a connection on the
# loopback. C:\test-windows\servers\NAME holds the path of the file that says where that server listens.
function Invoke-Command {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)][string[]]$ComputerName,
        [Parameter(Mandatory)][scriptblock]$ScriptBlock,
        [object[]]$ArgumentList,
        [System.Management.Automation.Remoting.PSSessionOption]$SessionOption
    )
    foreach ($name in $ComputerName) {
        $runspace = $null
        try {
            $runspace = Connect-Server $name
            $session = [System.Management.Automation.Runspaces.PSSession]::Create($runspace, 'WinRM', $PSCmdlet)
            $wrong = $null
            Microsoft.PowerShell.Core\Invoke-Command -Session $session -ScriptBlock $ScriptBlock -ArgumentList $ArgumentList `
                -ErrorAction SilentlyContinue -ErrorVariable wrong
            foreach ($record in $wrong) { if ($record -is [System.Management.Automation.ErrorRecord]) { $PSCmdlet.WriteError($record) } }
        }
        catch [System.Management.Automation.Remoting.PSRemotingTransportException] { $PSCmdlet.WriteError($_) }
        finally { if ($runspace) { $runspace.Dispose() } }
    }
}

function Stop-Connecting([string]$name, [int]$code, [string]$id) {
    $exception = [System.Management.Automation.Remoting.PSRemotingTransportException]::new("Connecting to remote server $name failed.")
    $exception.ErrorCode = $code
    throw [System.Management.Automation.ErrorRecord]::new($exception, "$id,PSSessionStateBroken", 'OpenError', $name)
}

function Connect-Server([string]$name) {
    $known = 'C:\test-windows\servers\' + $name
    if (-not [IO.File]::Exists($known)) { Stop-Connecting $name -2144108103 'ComputerNotFound' }
    $place = [IO.File]::ReadAllText($known).Trim()
    if (-not [IO.File]::Exists($place)) { Stop-Connecting $name -2144108526 'CannotConnect' }
    $connection = [CredSsp.PowerShellHost.FarConnection]::new($name, [int][IO.File]::ReadAllText($place))
    $runspace = [runspacefactory]::CreateRunspace($connection)
    try { $runspace.Open() }
    catch { Stop-Connecting $name -2144108526 'CannotConnect' }
    $runspace
}

Export-ModuleMember -Function Invoke-Command
