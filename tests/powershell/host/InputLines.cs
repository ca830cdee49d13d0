// Lines of standard input, one by one as they come.
using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace CredSsp.PowerShellHost;

internal static class InputLines
{
    public static IEnumerable<string> All()
    {
        if (OperatingSystem.IsWindows())
        {
            foreach (string line in FromPipe())
                yield return line;
            yield break;
        }
        // The console's own reader may be taken away meanwhile (FarSession).
        using var reader = new StreamReader(Console.OpenStandardInput(), Console.InputEncoding);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    /// Under Wine a read that waits fails ("Overlapped I/O pending") when .NET stops its threads to collect garbage. So
    /// nothing is read before it is there.
    private static IEnumerable<string> FromPipe()
    {
        using Stream input = Console.OpenStandardInput();
        var line = new MemoryStream();
        var bytes = new byte[64 * 1024];
        while (IsReady(out int available))
        {
            int count = input.Read(bytes, 0, Math.Min(available, bytes.Length));
            for (int i = 0; i < count; i++)
            {
                if (bytes[i] != (byte)'\n')
                {
                    line.WriteByte(bytes[i]);
                    continue;
                }
                yield return Console.InputEncoding.GetString(line.ToArray()).TrimEnd('\r');
                line.SetLength(0);
            }
        }
        if (line.Length > 0)
            yield return Console.InputEncoding.GetString(line.ToArray());
    }

    /// Waits for input; false when there will be none any more.
    private static bool IsReady(out int available)
    {
        const int standardInput = -10;
        while (PeekNamedPipe(GetStdHandle(standardInput), IntPtr.Zero, 0, IntPtr.Zero, out available, IntPtr.Zero))
        {
            if (available > 0)
                return true;
            Thread.Sleep(2);
        }
        return false;
    }

    [DllImport("kernel32.dll", SetLastError = true)]
    private static extern IntPtr GetStdHandle(int which);

    [DllImport("kernel32.dll", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool PeekNamedPipe(IntPtr pipe, IntPtr buffer, int size, IntPtr read, out int available,
        IntPtr left);
}
