# Which computer this is (read.ps1, perform.ps1).

# Made when this Windows was installed; tells it from another of its name. Empty when it cannot be read.
function CredsspMachineId {
    try { [string](Get-ItemProperty -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Cryptography' -ErrorAction Stop).MachineGuid }
    catch { '' }
}
