using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Npgsql;
using Xunit;

namespace StretchKit.Tests.Hosting.Postgres.Servers;

/// <summary>
/// A PostgreSQL server of the tests' own: in a temporary folder, on a free loopback port, run by an unprivileged user. It needs the programs of PostgreSQL 13 or later, and none of its services.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    private readonly string _folder = Directory.CreateTempSubdirectory("stretchkit-pg-").FullName;
    private readonly string _programs;
    private readonly int _port = FreePort();
    private readonly string[] _settings;
    private Process? _process;
    private Task _output = Task.CompletedTask;

    private PostgresServer(string programs, string[] settings) => (_programs, _settings) = (programs, settings);

    /// <summary>Why no server can be started here, or <c>null</c> if one can.</summary>
    public static string? Missing { get; } = !OperatingSystem.IsLinux() ? "These tests start PostgreSQL on Linux only."
        : Programs() is null ? "PostgreSQL is not installed: apt-get install postgresql." : null;

    public string ConnectionString
        => $"Host=127.0.0.1;Port={_port};Username=stretch;Database=postgres;Timeout=15;Command Timeout=30;Maximum Pool Size=20;Max Auto Prepare=50";

    public static async Task<PostgresServer> StartAsync(params string[] settings)
    {
        Skip.If(Missing is not null, Missing);
        var server = new PostgresServer(Programs()!, settings);
        try
        {
            Run("chmod", "755", server._folder);
            if (IsRoot)
                Run("chown", "postgres", server._folder);
            RunAs(server._programs + "/initdb", "-D", server.Data, "-U", "stretch", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
            await server.StartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async Task StartAsync()
    {
        ProcessStartInfo start = As(
            _programs + "/postgres",
            ["-D", Data, "-p", _port.ToString(CultureInfo.InvariantCulture), "-c", "listen_addresses=127.0.0.1", "-c", $"unix_socket_directories={_folder}", .. _settings.SelectMany(s => new[] { "-c", s })]);
        _process = Process.Start(start)!;
        _output = Task.WhenAll(_process.StandardOutput.ReadToEndAsync(), _process.StandardError.ReadToEndAsync());
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < Hang && !_process.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    /// <summary>Kills the server as a power cut does: the postmaster and, because it is gone, its children.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync().WaitAsync(Hang);
        await _output.WaitAsync(Hang);
        File.Delete(Path.Combine(Data, "postmaster.pid"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            // Fast shutdown.
            Run("kill", "-INT", _process.Id.ToString(CultureInfo.InvariantCulture));
            await _process.WaitForExitAsync().WaitAsync(Hang);
        }

        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private static bool IsRoot => Environment.UserName == "root";

    private static string? Programs()
        => Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => version + "/bin").Where(bin => File.Exists(bin + "/initdb")).OrderDescending().FirstOrDefault()
            : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void RunAs(string program, params string[] arguments) => Run(As(program, arguments));

    private static void Run(string program, params string[] arguments) => Run(new ProcessStartInfo(program, arguments));

    private static void Run(ProcessStartInfo start)
    {
        start.RedirectStandardError = start.RedirectStandardOutput = true;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}: {errors}{output.Result}");
    }

    /// <summary>PostgreSQL refuses to run as root, so root starts it as the user that its package brings.</summary>
    private static ProcessStartInfo As(string program, string[] arguments)
        => new(IsRoot ? "setpriv" : program, IsRoot ? ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments] : arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        };
}
