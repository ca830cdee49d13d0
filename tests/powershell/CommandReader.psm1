# Says with PowerShell's own parser what a command text is, in a notation that leaves no room for anything else: a text
# is s<length>:<text>, a whole number i<digits>, yes and no b1 and b0, a list l<count>: and its items; a cmdlet is C and
# its name, a program P and its path, a parameter p and its name. Whatever is no plain command with plain arguments has
# a question mark in it.

function Format-Text([string]$text) { 's' + $text.Length + ':' + $text }

function Format-Argument($ast) {
    switch ($ast.GetType().Name) {
        'StringConstantExpressionAst' {
            if ($ast.StringConstantType -eq 'SingleQuoted') { Format-Text $ast.Value } else { '?' + $ast.StringConstantType }
        }
        'ConstantExpressionAst' {
            if ($ast.Value -is [int] -or $ast.Value -is [long]) { 'i' + $ast.Value } else { '?' + $ast.StaticType.Name }
        }
        'VariableExpressionAst' {
            $name = $ast.VariablePath.UserPath
            if ($ast.Splatted -or $name -cnotin 'true', 'false') { '?variable' } else { 'b' + [int]($name -ceq 'true') }
        }
        'ArrayLiteralAst' {
            $items = @(foreach ($element in $ast.Elements) { Format-Argument $element })
            'l' + $items.Count + ':' + -join $items
        }
        # The one text that has to stand in parentheses: without them it ends the parsing of what follows.
        'ParenExpressionAst' {
            if ($ast.Extent.Text -ceq "('--%')") { Format-Text '--%' } else { '?' + $_ }
        }
        default { '?' + $_ }
    }
}

function Format-Element($element) {
    if ($element.GetType().Name -ne 'CommandParameterAst') { return Format-Argument $element }
    if ($element.Argument) { 'p' + $element.ParameterName + ':' + (Format-Argument $element.Argument) }
    else { 'p' + $element.ParameterName + ' ' }
}

# After an argument that is this text PowerShell parses nothing any more, whatever it looks like.
function Test-Verbatim($element) {
    while ($element.GetType().Name -eq 'ArrayLiteralAst') { $element = $element.Elements[0] }
    $element.GetType().Name -eq 'StringConstantExpressionAst' -and $element.Value -eq '--%'
}

function Format-Statement($statement) {
    if ($statement.GetType().Name -ne 'PipelineAst' -or $statement.Background -or $statement.PipelineElements.Count -ne 1) {
        return '?' + $statement.GetType().Name
    }
    $command = $statement.PipelineElements[0]
    if ($command.GetType().Name -ne 'CommandAst' -or $command.Redirections.Count) { return '?' + $command.GetType().Name }
    $name = $command.CommandElements[0]
    foreach ($element in $command.CommandElements) { if (Test-Verbatim $element) { return '?verbatim' } }
    $isText = $name.GetType().Name -eq 'StringConstantExpressionAst'
    $operator = [string]$command.InvocationOperator
    if ($isText -and $operator -eq 'Ampersand' -and $name.StringConstantType -eq 'SingleQuoted') { $head = 'P' }
    elseif ($isText -and $operator -eq 'Unknown' -and $name.StringConstantType -eq 'BareWord') { $head = 'C' }
    else { $head = '?' + $operator }
    $rest = for ($i = 1; $i -lt $command.CommandElements.Count; $i++) { Format-Element $command.CommandElements[$i] }
    $head + (Format-Text $name.Value) + -join @($rest)
}

# What a text is: one line for each of its statements.
function Read-CommandText([string]$text) {
    $tokens = $null
    $errors = $null
    $tree = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref]$tokens, [ref]$errors)
    if ($errors.Count) { return '?error: ' + $errors[0].Message }
    foreach ($token in $tokens) { if ($token.Kind -eq 'Comment') { return '?comment' } }
    $end = $tree.EndBlock
    if ($tree.ParamBlock -or $tree.BeginBlock -or $tree.ProcessBlock -or $tree.DynamicParamBlock -or
        $tree.UsingStatements.Count -or $tree.ScriptRequirements -or $end.Traps -or -not $end.Unnamed) { return '?script' }
    @(foreach ($statement in $end.Statements) { Format-Statement $statement }) -join "`n"
}

# Runs a text and says what came out, as one text.
function Invoke-CommandText([string]$text) {
    try { @(& ([scriptblock]::Create($text))) -join "`n" }
    catch { '?' + $_.FullyQualifiedErrorId + ': ' + $_ }
}

# Takes lines of two columns, a text and what is meant by it, with everything that is no plain letter or digit written
# \uXXXX. Puts out how many there were, and one list for each that came out otherwise: the text, what was meant, what it is.
function Test-CommandText([string]$table, [string]$with) {
    $lines = $table.Split(';')
    $lines.Count
    foreach ($line in $lines) {
        $text, $meant = foreach ($column in $line.Split(':')) { [regex]::Unescape($column) }
        $seen = & $with $text
        if (-not [string]::Equals($seen, $meant)) { , @($text, $meant, $seen) }
    }
}

Export-ModuleMember -Function Read-CommandText, Invoke-CommandText, Test-CommandText
