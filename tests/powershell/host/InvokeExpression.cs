// Invoke-Expression, which the NuGet package of the engine lacks, with the real name and parameter.
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace CredSsp.PowerShellHost;

[Cmdlet(VerbsLifecycle.Invoke, "Expression")]
public sealed class InvokeExpression : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)]
    public string Command { get; set; } = "";

    protected override void ProcessRecord()
    {
        // As a script of the caller's: under its language mode, in its scope, its output and errors passed on as
        // they come.
        InvokeCommand.InvokeScript(Command, false, PipelineResultTypes.Output | PipelineResultTypes.Error, null);
    }
}
