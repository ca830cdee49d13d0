# How PowerShell's side writes JSON (bootstrap.ps1, read.ps1). Only ASCII comes out, the same in Windows PowerShell 5.1 and
# PowerShell 7, which write JSON differently themselves, and also in Constrained Language Mode. No double quote, and comments
# only as whole lines: bootstrap.ps1 says why.

$credsspQuote = [string][char]34

# Beyond plain ASCII, and what JSON does not take as it is.
function CredsspEscaped([string]$text) {
    -join @(foreach ($c in $text.ToCharArray()) {
            $n = [int]$c
            if ($n -ge 32 -and $n -le 126 -and $n -ne 34 -and $n -ne 92) { [string]$c } else { '\u{0:x4}' -f $n }
        })
}

# Whole numbers, yes and no, lists, nothing; all else as the text that PowerShell makes of it.
function CredsspOther($value) {
    if ($null -eq $value) { 'null' }
    elseif ($value -is [bool]) { if ($value) { 'true' } else { 'false' } }
    elseif ($value -is [int] -or $value -is [long] -or $value -is [byte] -or $value -is [uint32] -or
        $value -is [int16] -or $value -is [uint16] -or $value -is [sbyte]) { [string]$value }
    elseif ($value -is [System.Collections.IList]) {
        -join ('[', (@(foreach ($item in $value) { CredsspJson $item }) -join ','), ']')
    }
    else { CredsspJson ([string]$value) }
}

function CredsspJson($value) {
    if ($value -is [string]) {
        if ($value -cmatch '[^ !#-\[\]-~]') { $value = CredsspEscaped $value }
        -join ($credsspQuote, $value, $credsspQuote)
    }
    elseif ($value -is [System.Collections.IDictionary]) {
        -join ('{', (@(foreach ($key in $value.PSBase.Keys) {
                        -join ((CredsspJson ([string]$key)), ':', (CredsspJson $value[$key]))
                    }) -join ','), '}')
    }
    else { CredsspOther $value }
}

# What an error record says of itself; the ids do not depend on Windows' language.
function CredsspErrorFields($record) {
    $deepest = $record.Exception
    while ($deepest.InnerException) { $deepest = $deepest.InnerException }
    @{
        id       = [string]$record.FullyQualifiedErrorId
        category = [string]$record.CategoryInfo.Category
        reason   = [string]$record.CategoryInfo.Reason
        target   = [string]$record.CategoryInfo.TargetName
        message  = [string]$record
        hresult  = $deepest.HResult
    }
}
