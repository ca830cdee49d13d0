# Add-LocalGroupMember and Remove-LocalGroupMember of the test Windows, over C:\test-windows\groups (local_groups.cpp).
# What they answer when there is nothing to do is as Microsoft documents it.
$file = 'C:\test-windows\groups'

function Stop-Cmdlet([string]$text, [string]$id, [string]$category) {
    throw [Management.Automation.ErrorRecord]::new([InvalidOperationException]::new($text), $id, $category, $null)
}

function Edit-Group([string]$group, [string]$member, [bool]$add) {
    $lines = @([IO.File]::ReadAllLines($file))
    for ($i = 0; $i -lt $lines.Count; $i++) {
        $columns = @($lines[$i].Split("`t"))
        if ($columns[0] -ne $group) { continue }
        $isThere = @($columns | ForEach-Object { $_ }) -contains $member
        if ($add -and $isThere) { Stop-Cmdlet "$member is already a member of group $group." 'MemberExists' 'ResourceExists' }
        if (-not $add -and -not $isThere) { Stop-Cmdlet "Member $member was not found in group $group." 'MemberNotFound' 'ObjectNotFound' }
        $lines[$i] = if ($add) { $lines[$i] + "`t" + $member } else { @($columns | Where-Object { $_ -ne $member }) -join "`t" }
        [IO.File]::WriteAllText($file, ($lines -join "`n") + "`n")
        return
    }
    Stop-Cmdlet "Group $group was not found." 'GroupNotFound' 'ObjectNotFound'
}

function Add-LocalGroupMember {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string] $Group,
        [Parameter(Mandatory, Position = 1)] [ValidateNotNullOrEmpty()] [string] $Member)
    Edit-Group $Group $Member $true
}

function Remove-LocalGroupMember {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string] $Group,
        [Parameter(Mandatory, Position = 1)] [ValidateNotNullOrEmpty()] [string] $Member)
    Edit-Group $Group $Member $false
}

Export-ModuleMember -Function Add-LocalGroupMember, Remove-LocalGroupMember
