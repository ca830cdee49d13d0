# The test Windows as the world of CredSsp.psm1: the registry itself, the local policy in its file, the WinRM service. Policy
# processing is done on the spot, as the test Windows has no service for it.
#
# C:\test-windows\mood says how the cmdlets are today: empty, lie, hang, noise, german, locked, or "die N": this PowerShell
# is ended right before the N-th change that a cmdlet leaves behind. C:\test-windows\domain.pol is what the domain's policies
# write; no such file, no domain.
using namespace System.Collections.Generic
using namespace Microsoft.Win32

$folder = 'C:\test-windows\'
$policyFile = [Environment]::SystemDirectory + '\GroupPolicy\Machine\Registry.pol'
$policy = $null
$processed = $null
$tries = 0
$changesLeft = 0

function Get-Mood {
    if ([IO.File]::Exists($folder + 'mood')) { [IO.File]::ReadAllText($folder + 'mood').Trim() } else { '' }
}

function Enter-World {
    $script:tries = 0
    $script:policy = Read-Policy $policyFile
    $script:processed = [List[object]]::new($policy)
    switch -Regex (Get-Mood) {
        '^die (\d+)$' { $script:changesLeft = [int]$Matches[1] }
        'lie' { return $false }
        'hang' { [Threading.Thread]::Sleep(-1) }
        'noise' {
            [Console]::Out.Write('noise without an end of line')
            [Console]::Error.WriteLine('noise on the other pipe')
            foreach ($i in 1..200) { $Host.UI.WriteLine("noise $i " + ('=' * 100)) }
            $Host.UI.WriteWarningLine('a warning')
        }
        'german' { Stop-World ('Die Konfigurationseinstellung "CredSSP" kann nicht geändert werden, da sie durch Richtlinien ' +
                'gesteuert wird.') -2144108406 }
        'locked' { Stop-World ('The config setting CredSSP cannot be changed because is controlled by policies. The policy ' +
                'would need to be set to "Not Configured" in order to change the config setting.') -2144108406 }
    }
    $true
}

function Stop-World([string]$text, [int]$code) {
    $exception = [Runtime.InteropServices.COMException]::new($text, $code)
    throw [Management.Automation.ErrorRecord]::new($exception, 'WsManError', 'InvalidOperation', $null)
}

# Called before every change that is there to stay.
function Confirm-Alive {
    if ($script:changesLeft -and --$script:changesLeft -eq 0) { [Diagnostics.Process]::GetCurrentProcess().Kill() }
}

function Test-Elevated {
    $me = [Security.Principal.WindowsPrincipal]::new([Security.Principal.WindowsIdentity]::GetCurrent())
    $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
}

function Test-WinRm {
    $said = @(& ([Environment]::SystemDirectory + '\sc.exe') query WinRM) -join ' '
    $said -match 'STATE\s*:\s*4\b'
}

# Windows waits 60 times a second.
function Wait-World {
    if (++$script:tries -ge 10) { return $false }
    [Threading.Thread]::Sleep(100)
    $true
}

# ---- the local policy: its file as a list of key, name, type, bytes (Microsoft's [MS-GPREG], 2.2.1) ----

function Read-Policy([string]$path) {
    $entries = [List[object]]::new()
    if (-not [IO.File]::Exists($path)) { return , $entries }
    $bytes = [IO.File]::ReadAllBytes($path)
    if ($bytes.Length -lt 8 -or [BitConverter]::ToUInt64($bytes, 0) -ne 0x167655250) { throw "$path is no policy file." }
    $at = 8
    while ($at -lt $bytes.Length) {
        $texts = foreach ($i in 1, 2) {
            $end = $at += 2
            while ($bytes[$end] -or $bytes[$end + 1]) { $end += 2 }
            [Text.Encoding]::Unicode.GetString($bytes, $at, $end - $at)
            $at = $end + 2
        }
        $type = [BitConverter]::ToUInt32($bytes, $at + 2)
        $size = [BitConverter]::ToUInt32($bytes, $at + 8)
        $data = [byte[]]::new($size)
        [Array]::Copy($bytes, $at + 14, $data, 0, $size)
        $entries.Add(@{ Key = $texts[0]; Name = $texts[1]; Type = $type; Bytes = $data })
        $at += 14 + $size + 2
    }
    , $entries
}

function Write-Policy([string]$path, $entries) {
    Confirm-Alive
    $stream = [IO.MemoryStream]::new()
    $writer = [IO.BinaryWriter]::new($stream, [Text.Encoding]::Unicode)
    $writer.Write([uint64]0x167655250)
    foreach ($entry in $entries) {
        $writer.Write(("[$($entry.Key)`0;$($entry.Name)`0;").ToCharArray())
        $writer.Write([uint32]$entry.Type)
        $writer.Write([char]';')
        $writer.Write([uint32]$entry.Bytes.Length)
        $writer.Write([char]';')
        $writer.Write([byte[]]$entry.Bytes)
        $writer.Write([char]']')
    }
    $writer.Flush()
    [void][IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($path))
    [IO.File]::WriteAllBytes($path, $stream.ToArray())
}

function Find-Entry($entries, [string]$key, [string]$name) {
    for ($i = 0; $i -lt $entries.Count; $i++) { if ($entries[$i].Key -eq $key -and $entries[$i].Name -eq $name) { return $i } }
    -1
}

# ---- values in both stores ----

function Open-Key([string]$key, [switch]$toWrite) {
    $machine = [RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
    if ($toWrite) { $machine.CreateSubKey($key) } else { $machine.OpenSubKey($key) }
}

function ConvertTo-Kind([uint32]$type, [byte[]]$bytes) {
    switch ($type) {
        { $_ -in 1, 2 } { [Text.Encoding]::Unicode.GetString($bytes).TrimEnd([char]0) }
        4 { [BitConverter]::ToInt32($bytes, 0) }
        11 { [BitConverter]::ToInt64($bytes, 0) }
        7 { , [string[]][Text.Encoding]::Unicode.GetString($bytes).TrimEnd([char]0).Split([char]0) }
        default { , $bytes }
    }
}

function Get-WorldValue([string]$store, [string]$key) {
    if ($store -eq 'LocalPolicy') {
        foreach ($entry in @($policy | Where-Object { $_.Key -eq $key })) {
            @{ Name = $entry.Name; Value = ConvertTo-Kind $entry.Type $entry.Bytes }
        }
        return
    }
    $opened = Open-Key $key
    if ($opened) { foreach ($name in $opened.GetValueNames()) { @{ Name = $name; Value = $opened.GetValue($name) } } }
}

function Set-WorldValue([string]$store, [string]$key, [string]$name, [string]$kind, $value) {
    if ($store -eq 'Hklm') {
        Confirm-Alive
        return (Open-Key $key -toWrite).SetValue($name, $value, $kind)
    }
    $type, $bytes = if ($kind -eq 'DWord') { 4, [BitConverter]::GetBytes([int]$value) }
    else { 1, [Text.Encoding]::Unicode.GetBytes([string]$value + [char]0) }
    $at = Find-Entry $policy $key $name
    $entry = @{ Key = $key; Name = $name; Type = $type; Bytes = $bytes }
    if ($at -lt 0) { $policy.Add($entry) } else { $policy[$at] = $entry }
}

function Remove-WorldValue([string]$store, [string]$key, [string]$name) {
    if ($store -eq 'LocalPolicy') {
        $at = Find-Entry $policy $key $name
        if ($at -ge 0) { $policy.RemoveAt($at) }
        return
    }
    $opened = if (Open-Key $key) { Open-Key $key -toWrite }
    if ($opened) {
        Confirm-Alive
        $opened.DeleteValue($name, $false)
    }
}

# A key lives in the policy's file by its values alone.
function Remove-WorldKey([string]$store, [string]$key) {
    foreach ($value in @(Get-WorldValue $store $key)) { Remove-WorldValue $store $key $value.Name }
}

function Save-LocalPolicy {
    Write-Policy $policyFile $policy
    foreach ($old in $processed) {
        if ((Find-Entry $policy $old.Key $old.Name) -lt 0) { Remove-WorldValue Hklm $old.Key $old.Name }
    }
    foreach ($entry in @($policy) + @(Read-Policy ($folder + 'domain.pol'))) {
        if ($entry) {
            Confirm-Alive
            (Open-Key $entry.Key -toWrite).SetValue($entry.Name, (ConvertTo-Kind $entry.Type $entry.Bytes), [RegistryValueKind][int]$entry.Type)
        }
    }
    $script:processed = [List[object]]::new($policy)
}

Export-ModuleMember -Function Enter-World, Test-Elevated, Test-WinRm, Wait-World, Get-WorldValue, Set-WorldValue,
    Remove-WorldValue, Remove-WorldKey, Save-LocalPolicy
