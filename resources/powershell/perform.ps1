# Runs at a server the one command that was shown and confirmed: $CredsspAction is a script block of that very text. Whether it
# did what it should is not judged here; that is read back afterwards.
#
# json.ps1 and computer.ps1 travel in front of it. It runs nothing when this is another computer than the one that was looked
# at ($CredsspMachine), or when the command names a program of Windows by its full path ($CredsspIsProgram) and this Windows
# lives elsewhere.
#
#   reply, one line of JSON:  {format: 1, refused: why} or {format: 1, output: texts, errors: what PowerShell said,
#                             exitCode: of the last program}

$ErrorActionPreference = 'Continue'
$ProgressPreference = 'SilentlyContinue'

if (-not $CredsspMachine -or (CredsspMachineId) -ne $CredsspMachine) { CredsspJson @{ format = 1; refused = 'another-computer' } }
elseif ($CredsspIsProgram -and $env:SystemRoot -ne 'C:\Windows') { CredsspJson @{ format = 1; refused = 'windows-elsewhere' } }
else {
    $global:LASTEXITCODE = $null
    $credsspSaid = @()
    try { & $CredsspAction *>&1 | ForEach-Object { $credsspSaid += $_ } }
    catch { $credsspSaid += $_ }
    CredsspJson @{
        format   = 1
        output   = @(foreach ($credsspOne in $credsspSaid) {
                if ($credsspOne -isnot [System.Management.Automation.ErrorRecord]) { [string]$credsspOne }
            })
        errors   = @(foreach ($credsspOne in $credsspSaid) {
                if ($credsspOne -is [System.Management.Automation.ErrorRecord]) { CredsspErrorFields $credsspOne }
            })
        exitCode = $global:LASTEXITCODE
    }
}
