# A small world as plain data, for CredSsp.psm1. It comes and goes as one text: records with ';' between them, their
# columns with ':' between them, and everything in a column that is no plain letter or digit written \uXXXX.
#
#   elevated:0    winrm:0              when it is otherwise than usual
#   STORE:KEY:NAME:TYPE:BYTES          a value of Hklm, LocalPolicy or Domain; the type's number, the bytes hexadecimal
#   STORE:KEY                          a key
#
# Domain values are in the order in which the domain's policies are processed.

$stores = $null
$domain = $null
$elevated = $true
$winRm = $true

function New-Sorted { , [Collections.Generic.SortedDictionary[string, object]]::new([StringComparer]::OrdinalIgnoreCase) }

function Add-Key([string]$store, [string]$key) {
    if (-not $stores[$store].ContainsKey($key)) { $stores[$store][$key] = New-Sorted }
}

function Set-World([string]$text) {
    $script:stores = @{ Hklm = New-Sorted; LocalPolicy = New-Sorted }
    $script:domain = [Collections.Generic.List[object]]::new()
    $script:elevated = $true
    $script:winRm = $true
    foreach ($record in $text.Split(';')) {
        $columns = @(foreach ($column in $record.Split(':')) { [regex]::Unescape($column) })
        switch ($columns[0]) {
            'elevated' { $script:elevated = $columns[1] -ne '0' }
            'winrm' { $script:winRm = $columns[1] -ne '0' }
            'Domain' { $domain.Add($columns) }
            default {
                Add-Key $columns[0] $columns[1]
                if ($columns.Count -gt 2) {
                    Set-Hex $columns[0] $columns[1] $columns[2] $columns[3] $columns[4]
                }
            }
        }
    }
}

# STORE/KEY/NAME=TYPE:BYTES of every value, with no backslash: what has one takes long on its way out.
function Get-World {
    foreach ($store in 'Hklm', 'LocalPolicy') {
        foreach ($key in $stores[$store].Keys) {
            $path = -join ($store, '/', $key.Replace('\', '/'), '/')
            foreach ($value in $stores[$store][$key].Values) {
                -join ($path, $value.Name, '=', $value.Type, ':', $value.Hex)
            }
        }
    }
}

function Enter-World { $true }
function Test-Elevated { $script:elevated }
function Test-WinRm { $script:winRm }
function Wait-World { $false }

# As Microsoft.Win32.RegistryKey.GetValue reads it: a value whose type it does not know is nothing, half a letter at the end
# is filled up. A number of another length is bytes (.NET since version 9; Windows PowerShell 5.1 fills it up as well).
function ConvertFrom-Bytes([int]$type, [byte[]]$bytes) {
    switch ($type) {
        { $_ -in 1, 2 } { ConvertFrom-Text $bytes }
        { $_ -in 0, 3, 5 } { , $bytes }
        { $_ -in 4, 11 } {
            switch ($bytes.Length) {
                4 { [BitConverter]::ToInt32($bytes, 0) }
                8 { [BitConverter]::ToInt64($bytes, 0) }
                default { , $bytes }
            }
        }
        7 { , [string[]]((ConvertFrom-Text $bytes).TrimEnd([char]0).Split([char]0)) }
    }
}

function ConvertFrom-Text([byte[]]$bytes) {
    if ($bytes.Length % 2) { $bytes += [byte]0 }
    $text = [Text.Encoding]::Unicode.GetString($bytes)
    if ($text.EndsWith([char]0)) { $text.Substring(0, $text.Length - 1) } else { $text }
}

function Get-WorldValue([string]$store, [string]$key) {
    if ($stores[$store].ContainsKey($key)) { $stores[$store][$key].Values }
}

function Set-WorldValue([string]$store, [string]$key, [string]$name, [string]$kind, $value) {
    if ($kind -eq 'DWord') { Set-Hex $store $key $name 4 ([Convert]::ToHexString([BitConverter]::GetBytes([int]$value))) }
    else { Set-Hex $store $key $name 1 ([Convert]::ToHexString([Text.Encoding]::Unicode.GetBytes([string]$value + [char]0))) }
}

# What .NET makes of values is asked again and again.
$read = [Collections.Generic.Dictionary[string, object]]::new()

# A value that is there keeps the letters of its name.
function Set-Hex([string]$store, [string]$key, [string]$name, [string]$type, [string]$hex) {
    Add-Key $store $key
    $values = $stores[$store][$key]
    if ($values.ContainsKey($name)) { $name = $values[$name].Name }
    $id = $type + ':' + $hex
    if (-not $read.ContainsKey($id)) { $read[$id] = ConvertFrom-Bytes $type ([Convert]::FromHexString($hex)) }
    $values[$name] = @{ Name = $name; Type = $type; Hex = $hex; Value = $read[$id] }
}

function Remove-WorldValue([string]$store, [string]$key, [string]$name) {
    if ($stores[$store].ContainsKey($key)) { [void]$stores[$store][$key].Remove($name) }
}

function Remove-WorldKey([string]$store, [string]$key) {
    foreach ($one in @($stores[$store].Keys)) {
        if ($one -eq $key -or $one.StartsWith($key + '\', [StringComparison]::OrdinalIgnoreCase)) {
            [void]$stores[$store].Remove($one)
        }
    }
}

# The values of the local policy when it was processed last: what has left it since goes from HKLM as well.
$processed = $null
function Save-Processed {
    $script:processed = @(foreach ($key in $stores.LocalPolicy.Keys) {
            foreach ($name in $stores.LocalPolicy[$key].Keys) { , @($key, $name) }
        })
}

function Save-LocalPolicy {
    foreach ($old in $processed) {
        $now = $stores.LocalPolicy[$old[0]]
        if (-not $stores.LocalPolicy.ContainsKey($old[0]) -or -not $now.ContainsKey($old[1])) {
            Remove-WorldValue Hklm $old[0] $old[1]
        }
    }
    foreach ($key in @($stores.LocalPolicy.Keys)) {
        foreach ($value in @($stores.LocalPolicy[$key].Values)) { Set-Hex Hklm $key $value.Name $value.Type $value.Hex }
    }
    foreach ($value in $domain) {
        if ($value.Count -gt 2) {
            Set-Hex Hklm $value[1] $value[2] $value[3] $value[4]
        }
    }
    Save-Processed
}

# Runs the commands in the world, one after the other. Puts out one text for each, columns with '^' between them: what the
# command said, and what the world looks like then.
function Invoke-InWorld([string]$world, [string[]]$commands) {
    Set-World $world
    Save-Processed
    foreach ($command in $commands) {
        $said = try { @(& ([scriptblock]::Create($command)) | ForEach-Object { Format-Output $_ }) -join '|' }
        catch {
            $deepest = $_.Exception
            while ($deepest.InnerException) { $deepest = $deepest.InnerException }
            '!' + $deepest.HResult.ToString('X8') + ' ' + $_.Exception.Message
        }
        @(@($said) + @(Get-World)) -join '^'
    }
}

function Format-Output($value) {
    if ($value -is [string]) { $value } else { 'CredSSP=' + $value.CredSSP }
}

Export-ModuleMember -Function *-World*, Save-LocalPolicy, Test-Elevated, Test-WinRm, Invoke-InWorld
