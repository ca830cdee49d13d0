# PowerShell 7 would hand a module in Windows' own folder to Windows PowerShell, were it not said that it takes it.
@{
    CompatiblePSEditions = 'Desktop', 'Core'
    RootModule           = 'ServerWindows.psm1'
    ModuleVersion        = '1.0.0.0'
    GUID                 = '5B1F6E2A-9C3D-4E0B-8A57-0C6E2D9F41B3'
    FunctionsToExport    = 'Out-String', 'ConvertFrom-Json', 'Test-Path', 'Set-Content', 'Get-Service', 'Start-Service', 'Stop-Service',
    'Restart-Service', 'Restart-Computer', 'Get-CimInstance', 'Get-WinEvent', 'Get-LocalGroupMember', 'Get-Item',
    'Get-ItemProperty', 'New-ItemProperty', 'Remove-ItemProperty'
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
}
