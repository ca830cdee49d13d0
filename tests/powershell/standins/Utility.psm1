# What the engine's package lacks of Microsoft.PowerShell.Utility and .Management, and our scripts call at a server; with the real
# names and parameters. Works on the computer that it runs on.

function New-StandInError([System.Exception]$exception, [string]$id, [string]$category, $target) {
    [System.Management.Automation.ErrorRecord]::new($exception, $id, $category, $target)
}

function ConvertTo-StandInObject($value) {
    if ($null -eq $value) { return $null }
    switch ([string]$value.ValueKind) {
        'Object' {
            $fields = [ordered]@{}
            foreach ($field in $value.EnumerateObject()) { $fields[$field.Name] = ConvertTo-StandInObject $field.Value }
            [pscustomobject]$fields
        }
        'Array' { , @(foreach ($item in $value.EnumerateArray()) { ConvertTo-StandInObject $item }) }
        'Number' { $value.GetInt64() }
        'True' { $true }
        'False' { $false }
        'Null' { $null }
        default { $value.GetString() }
    }
}

function ConvertFrom-Json {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$InputObject)
    ConvertTo-StandInObject ([System.Text.Json.JsonDocument]::Parse($InputObject).RootElement)
}

function Test-Path {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$LiteralPath)
    [System.IO.File]::Exists($LiteralPath) -or [System.IO.Directory]::Exists($LiteralPath)
}

function Set-Content {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$LiteralPath, [Parameter(Mandatory)][string]$Value,
        [Parameter(Mandatory)][ValidateSet('Ascii')][string]$Encoding)
    [System.IO.File]::WriteAllText($LiteralPath, (-join ($Value, [Environment]::NewLine)), [System.Text.Encoding]::ASCII)
}

Export-ModuleMember -Function New-StandInError, ConvertFrom-Json, Test-Path, Set-Content
