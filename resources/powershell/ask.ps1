# Asks another computer (engine/computers/remote): runs $CredsspScript there with $CredsspArgument, as the user whom this
# PowerShell runs as, with Windows' ordinary authentication (Kerberos or Negotiate). No password is asked for or passed on,
# and CredSSP, the very thing that may be broken, is not used.
#
# Puts out one value: {texts: the strings that came back, troubles: what went wrong on the way}. Whatever else a computer
# sends back is dropped here.
#
# The times are milliseconds. A computer that is off costs OpenTimeout and holds up nobody else; what it may send is bounded.

$CredsspTrouble = $null
$CredsspSaid = @(Invoke-Command -ComputerName $CredsspComputer -ScriptBlock $CredsspScript -ArgumentList $CredsspArgument `
        -SessionOption (New-PSSessionOption -OpenTimeout 20000 -OperationTimeout $CredsspPatience -CancelTimeout 5000 `
            -MaxConnectionRetryCount 1 -NoMachineProfile -MaximumRedirection 0 `
            -MaximumReceivedObjectSize 16777216 -MaximumReceivedDataSizePerCommand 16777216) `
        -ErrorAction SilentlyContinue -ErrorVariable CredsspTrouble)
@{
    texts    = @(foreach ($CredsspOne in $CredsspSaid) { if ($CredsspOne -is [string]) { [string]$CredsspOne } })
    troubles = @(foreach ($CredsspOne in $CredsspTrouble) {
            if ($CredsspOne -is [System.Management.Automation.ErrorRecord]) {
                $CredsspFields = CredsspErrorFields $CredsspOne
                # WinRM's own number, on errors of the connection alone.
                $CredsspFields.transport = $CredsspOne.Exception.ErrorCode
                $CredsspFields
            }
        })
}
