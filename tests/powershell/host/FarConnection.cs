// PowerShell remoting to a server of the test Windows: the engine's own protocol, over a connection on the loopback instead
// of WinRM's.
using System;
using System.IO;
using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Management.Automation.Remoting;
using System.Management.Automation.Remoting.Client;
using System.Management.Automation.Runspaces;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;

namespace CredSsp.PowerShellHost;

/// Ordinary authentication only: anything else is refused, as a server would refuse it.
public sealed class FarConnection : RunspaceConnectionInfo
{
    private readonly int port;

    public FarConnection(string computerName, int port)
    {
        ComputerName = computerName;
        this.port = port;
    }

    public override string ComputerName { get; set; }
    public override PSCredential? Credential
    {
        get => null;
        set => throw new NotSupportedException();
    }
    public override AuthenticationMechanism AuthenticationMechanism
    {
        get => AuthenticationMechanism.Default;
        set => throw new NotSupportedException();
    }
    public override string CertificateThumbprint
    {
        get => "";
        set => throw new NotSupportedException();
    }

    public override RunspaceConnectionInfo Clone() => new FarConnection(ComputerName, port);

    public override BaseClientSessionTransportManager CreateClientSessionTransportManager(Guid instanceId,
        string sessionName, PSRemotingCryptoHelper cryptoHelper) => new FarTransport(port, instanceId, cryptoHelper);
}

internal sealed class FarTransport : ClientSessionTransportManagerBase
{
    private readonly int port;
    private Socket? socket;

    internal FarTransport(int port, Guid runspaceId, PSRemotingCryptoHelper cryptoHelper) : base(runspaceId, cryptoHelper)
    {
        this.port = port;
    }

    public override void CreateAsync()
    {
        socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(IPAddress.Loopback, port);
        SetMessageWriter(new StreamWriter(new NetworkStream(socket), new UTF8Encoding(false)) { AutoFlush = true });
        new Thread(ReadLines) { IsBackground = true }.Start();
    }

    protected override void CleanupConnection() => socket?.Dispose();

    /// Nothing is read before it is there: see InputLines.
    private void ReadLines()
    {
        var line = new MemoryStream();
        var bytes = new byte[64 * 1024];
        try
        {
            // The greeting; everything else follows from answers.
            SendOneItem();
            while (true)
            {
                if (!socket!.Poll(2000, SelectMode.SelectRead))
                    continue;
                int count = socket.Receive(bytes);
                if (count == 0)
                    break;
                for (int i = 0; i < count; i++)
                {
                    if (bytes[i] != (byte)'\n')
                    {
                        line.WriteByte(bytes[i]);
                        continue;
                    }
                    HandleOutputDataReceived(Encoding.UTF8.GetString(line.ToArray()).TrimEnd('\r'));
                    line.SetLength(0);
                }
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
        }
        RaiseErrorHandler(new TransportErrorOccuredEventArgs(
            new PSRemotingTransportException("The server has ended the connection."), TransportMethodEnum.ReceiveShellOutputEx));
    }
}
