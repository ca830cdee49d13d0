# The module of the CredSSP cmdlets in the test Windows: the stand-ins at work on the test Windows itself.
Import-Module ($PSScriptRoot + '\CredSsp.psm1')
Use-World ($PSScriptRoot + '\WindowsWorld.psm1')
Export-ModuleMember -Function Enable-WSManCredSSP, Disable-WSManCredSSP, Get-WSManCredSSP, Set-Item
