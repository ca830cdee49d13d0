// The other end of PowerShell remoting: one session, over this process' own input and output, as "pwsh -s" has it. The engine
// keeps that part to itself, so it is reached by its names in this version of the package.
using System;
using System.IO;
using System.Management.Automation;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;

namespace CredSsp.PowerShellHost;

internal static class FarSession
{
    private const BindingFlags Hidden =
        BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance;

    public static int Serve()
    {
        Assembly engine = typeof(PSObject).Assembly;
        Type mediator = engine.GetType("System.Management.Automation.Remoting.Server.StdIOProcessMediator", throwOnError: true)!;
        object session = Make(mediator, false);
        // Its own way of reading fails under Wine (InputLines).
        Field(mediator, "originalStdIn").SetValue(session, new Lines());
        object secrets = Make(
            engine.GetType("System.Management.Automation.Internal.PSRemotingCryptoHelperServer", throwOnError: true)!);
        MethodInfo start = mediator.GetMethod("Start", Hidden) ?? throw new MissingMethodException(mediator.FullName, "Start");
        start.Invoke(session, [null, secrets, null, null, null]);
        return 0;
    }

    private static object Make(Type type, params object[] arguments) =>
        Activator.CreateInstance(type, Hidden, null, arguments, null)!;

    private static FieldInfo Field(Type type, string name)
    {
        for (Type? at = type; at is not null; at = at.BaseType)
        {
            if (at.GetField(name, Hidden | BindingFlags.DeclaredOnly) is { } field)
                return field;
        }
        throw new MissingFieldException(type.FullName, name);
    }

    private sealed class Lines : TextReader
    {
        private readonly System.Collections.Generic.IEnumerator<string> lines = InputLines.All().GetEnumerator();

        public override string? ReadLine() => lines.MoveNext() ? lines.Current : null;
        public override Task<string?> ReadLineAsync() => Task.Run(ReadLine);
        public override ValueTask<string?> ReadLineAsync(CancellationToken cancel) => new(ReadLineAsync());
    }
}
