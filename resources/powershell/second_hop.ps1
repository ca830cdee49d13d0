# Tries what CredSSP is for, in a window that the person sees: signs in at a server with CredSSP and goes on from there, to a
# share or to another computer. Windows asks for the password; it never leaves this PowerShell. Nothing is changed anywhere.
#
# What came of it is written into $AnswerFile, at once and whole, with the number it was asked with: how far it got (nobody,
# server, onward, there) and what Windows said. Only core types and cmdlets: Constrained Language Mode runs it, too.
function Test-SecondHop {
    param([string]$Server, [string]$Onward, [string]$AnswerFile, [string]$Number, [string]$Question, [string]$Ending)
    $Answer = @{ number = $Number; stage = 'nobody'; message = '' }
    $Session = $null
    try {
        $Credential = Get-Credential -Message $Question
        if ($null -ne $Credential) {
            $Answer.stage = 'server'
            $Session = New-PSSession -ComputerName $Server -Authentication Credssp -Credential $Credential -ErrorAction Stop
            if ($Onward -ne '') {
                $Answer.stage = 'onward'
                Invoke-Command -Session $Session -ErrorAction Stop -ArgumentList $Onward -ScriptBlock {
                    param($Onward)
                    if ($Onward -like '\\*') {
                        Get-Item -LiteralPath "Microsoft.PowerShell.Core\FileSystem::$Onward" -ErrorAction Stop
                    } else {
                        Invoke-Command -ComputerName $Onward -ErrorAction Stop -ScriptBlock { $env:COMPUTERNAME }
                    }
                } | Out-Host
            }
            $Answer.stage = 'there'
        }
    } catch {
        $Message = $_ | Out-String
        if ($Message -notlike '*FullyQualifiedErrorId*') {
            $Message = $Message + 'FullyQualifiedErrorId : ' + $_.FullyQualifiedErrorId
        }
        $Answer.message = $Message
        $Message | Out-Host
    }
    if ($null -ne $Session) { Remove-PSSession -Session $Session }
    ConvertTo-Json -InputObject $Answer -Compress | Set-Content -LiteralPath "$AnswerFile.part" -Encoding UTF8
    Move-Item -LiteralPath "$AnswerFile.part" -Destination $AnswerFile
    Read-Host -Prompt $Ending | Out-Null
}
