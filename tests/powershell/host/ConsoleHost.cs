// What the engine needs of a host: text goes to standard output, nobody is asked anything.
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace CredSsp.PowerShellHost;

internal sealed class ConsoleHost : PSHost
{
    public int? ExitCode { get; private set; }

    public override CultureInfo CurrentCulture => CultureInfo.CurrentCulture;
    public override CultureInfo CurrentUICulture => CultureInfo.CurrentUICulture;
    public override Guid InstanceId { get; } = Guid.NewGuid();
    public override string Name => "ConsoleHost";
    public override Version Version { get; } = new(7, 6, 9);
    public override PSHostUserInterface UI { get; } = new ConsoleUserInterface();

    public override void EnterNestedPrompt() => throw new PSNotSupportedException();
    public override void ExitNestedPrompt() => throw new PSNotSupportedException();
    public override void NotifyBeginApplication() { }
    public override void NotifyEndApplication() { }
    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;
}

internal sealed class ConsoleUserInterface : PSHostUserInterface
{
    public override PSHostRawUserInterface RawUI { get; } = new NarrowConsole();

    public override void Write(string value) => Console.Out.Write(value);
    public override void Write(ConsoleColor foreground, ConsoleColor background, string value) => Write(value);
    public override void WriteLine(string value) => Console.Out.WriteLine(value);
    public override void WriteErrorLine(string value) => Console.Error.WriteLine(value);
    public override void WriteDebugLine(string message) => WriteLine("DEBUG: " + message);
    public override void WriteVerboseLine(string message) => WriteLine("VERBOSE: " + message);
    public override void WriteWarningLine(string message) => WriteLine("WARNING: " + message);
    public override void WriteProgress(long sourceId, ProgressRecord record) { }

    public override string ReadLine() => throw Refused();
    public override SecureString ReadLineAsSecureString() => throw Refused();
    public override Dictionary<string, PSObject> Prompt(string caption, string message,
        Collection<FieldDescription> descriptions) => throw Refused();
    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices,
        int defaultChoice) => throw Refused();
    public override PSCredential PromptForCredential(string caption, string message, string userName,
        string targetName) => throw Refused();
    public override PSCredential PromptForCredential(string caption, string message, string userName,
        string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) => throw Refused();

    /// As -NonInteractive does.
    private static PSInvalidOperationException Refused() =>
        new("PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.");
}

/// A console of 80 columns, the narrowest that Windows gives: long lines are wrapped there.
internal sealed class NarrowConsole : PSHostRawUserInterface
{
    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;
    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;
    public override Size BufferSize { get; set; } = new(80, 300);
    public override Coordinates CursorPosition { get; set; }
    public override int CursorSize { get; set; } = 25;
    public override bool KeyAvailable => false;
    public override Size MaxPhysicalWindowSize => new(80, 300);
    public override Size MaxWindowSize => new(80, 300);
    public override Coordinates WindowPosition { get; set; }
    public override Size WindowSize { get; set; } = new(80, 50);
    public override string WindowTitle { get; set; } = "powershell-host";

    public override void FlushInputBuffer() { }
    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw new PSNotSupportedException();
    public override KeyInfo ReadKey(ReadKeyOptions options) => throw new PSNotSupportedException();
    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip,
        BufferCell fill) => throw new PSNotSupportedException();
    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) =>
        throw new PSNotSupportedException();
    public override void SetBufferContents(Rectangle rectangle, BufferCell fill) =>
        throw new PSNotSupportedException();
}
