# PowerShell 7 would hand a module in Windows' own folder to Windows PowerShell, were it not said that it takes it.
@{
    CompatiblePSEditions = 'Desktop', 'Core'
    RootModule           = 'Microsoft.WSMan.Management.psm1'
    ModuleVersion        = '3.0.0.0'
    GUID                 = '766204A6-330E-4263-A7AB-46C87AFC366C'
    FunctionsToExport    = 'Enable-WSManCredSSP', 'Disable-WSManCredSSP', 'Get-WSManCredSSP', 'Set-Item'
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
}
