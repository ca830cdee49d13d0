// The command line of powershell.exe over Microsoft's engine, as far as the product uses it; anything else is refused.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text;

namespace CredSsp.PowerShellHost;

internal static class Program
{
    /// Exit code for a command line that the product must never write.
    private const int WrongUsage = 64;

    private static int Main(string[] arguments)
    {
        // The other end of remoting, as PowerShell starts it.
        if (arguments is ["-s"])
            return FarSession.Serve();
        string? command = CommandOf(arguments);
        if (command is null)
        {
            Console.Error.WriteLine("powershell-host: not the product's command line: " + string.Join(' ', arguments));
            return WrongUsage;
        }
        BeLikeTheTestSays();
        // Not on the thread of the command: Windows' own PowerShell reads its input beside it, too.
        using Runspace runspace = Open(out ConsoleHost host);
        return Run(runspace, host, command);
    }

    /// What follows -Command, joined as powershell.exe joins it, or what runs the script after -File; null for any other form.
    private static string? CommandOf(string[] arguments)
    {
        var switches = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i].ToLowerInvariant())
            {
                case "-noprofile" or "-nologo" or "-noninteractive":
                    switches.Add(arguments[i]);
                    break;
                case "-inputformat" or "-outputformat":
                    if (++i == arguments.Length || arguments[i] != "Text")
                        return null;
                    break;
                case "-command":
                    return switches.Count == 3 ? string.Join(' ', arguments[(i + 1)..]) : null;
                case "-file":
                    return i + 2 == arguments.Length ? "& '" + arguments[i + 1].Replace("'", "''") + "'" : null;
                default:
                    return null;
            }
        }
        return null;
    }

    /// Languages and code pages that a test asks for.
    private static void BeLikeTheTestSays()
    {
        if (Environment.GetEnvironmentVariable("TEST_CULTURE") is { Length: > 0 } culture)
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.DefaultThreadCurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture;
            CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture;
        }
        if (Environment.GetEnvironmentVariable("TEST_CODE_PAGE") is { Length: > 0 } page)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            Encoding encoding = Encoding.GetEncoding(int.Parse(page, CultureInfo.InvariantCulture));
            Console.InputEncoding = encoding;
            Console.OutputEncoding = encoding;
        }
    }

    private static Runspace Open(out ConsoleHost host)
    {
        InitialSessionState state = InitialSessionState.CreateDefault2();
        state.Commands.Add(new SessionStateCmdletEntry("Invoke-Expression", typeof(InvokeExpression), null));
        // What a test Windows puts beside it is there in every session.
        string beside = Path.Combine(AppContext.BaseDirectory, "test-windows.psm1");
        if (File.Exists(beside))
            state.ImportPSModule(beside);
        host = new ConsoleHost();
        Runspace runspace = RunspaceFactory.CreateRunspace(host, state);
        runspace.Open();
        if (Environment.GetEnvironmentVariable("TEST_LANGUAGE_MODE") is { Length: > 0 } mode)
            runspace.SessionStateProxy.LanguageMode = Enum.Parse<PSLanguageMode>(mode);
        return runspace;
    }

    private static int Run(Runspace runspace, ConsoleHost host, string command)
    {
        using Pipeline pipeline = runspace.CreatePipeline(command);
        pipeline.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        pipeline.Commands.Add("Out-Default");
        var ended = new System.Threading.ManualResetEventSlim();
        pipeline.StateChanged += (_, e) =>
        {
            if (e.PipelineStateInfo.State is PipelineState.Completed or PipelineState.Failed or PipelineState.Stopped)
                ended.Set();
        };
        pipeline.InvokeAsync();
        if (Console.IsInputRedirected)
            FeedInput(pipeline, ended);
        pipeline.Input.Close();
        ended.Wait();
        if (pipeline.PipelineStateInfo.State == PipelineState.Failed)
        {
            Console.Error.WriteLine(pipeline.PipelineStateInfo.Reason.Message);
            return 1;
        }
        return host.ExitCode ?? 0;
    }

    /// Lines of standard input become $input one by one, while the command runs.
    private static void FeedInput(Pipeline pipeline, System.Threading.ManualResetEventSlim ended)
    {
        var reader = new System.Threading.Thread(() =>
        {
            try
            {
                foreach (string line in InputLines.All())
                    pipeline.Input.Write(line);
                pipeline.Input.Close();
            }
            catch (PipelineClosedException)
            {
            }
        })
        { IsBackground = true };
        reader.Start();
        ended.Wait();
    }
}
