# PowerShell 7 would hand a module in Windows' own folder to Windows PowerShell, were it not said that it takes it.
@{
    CompatiblePSEditions = 'Desktop', 'Core'
    RootModule           = 'Microsoft.PowerShell.LocalAccounts.psm1'
    ModuleVersion        = '1.0.0.0'
    GUID                 = '8E362604-2C0B-448F-A414-A6A690A644E2'
    FunctionsToExport    = 'Add-LocalGroupMember', 'Remove-LocalGroupMember'
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
}
