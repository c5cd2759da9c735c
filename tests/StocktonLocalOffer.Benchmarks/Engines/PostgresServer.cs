using System.Diagnostics;

namespace StocktonLocalOffer.Benchmarks.Engines;

/// <summary>A PostgreSQL server of this run alone, on loopback, in a folder that goes with it.</summary>
internal sealed class PostgresServer : IDisposable
{
    private const int Port = 55439;

    private readonly string _programs;
    private readonly string _folder;

    private PostgresServer(string programs, string folder) => (_programs, _folder) = (programs, folder);

    public string ConnectionString { get; } = $"Host=127.0.0.1;Port={Port};Username=postgres;Database=postgres;Command Timeout=0";

    /// <summary>Null when the server's programs are not installed (Debian's package: postgresql).</summary>
    public static PostgresServer? Start()
    {
        var programs = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(v => Path.Combine(v, "bin")).LastOrDefault(b => File.Exists(Path.Combine(b, "initdb"))) : null;
        if (programs is null)
            return null;
        var server = new PostgresServer(programs, Directory.CreateTempSubdirectory("local-offer-pg-").FullName);
        if (Environment.UserName == "root")
            Run("chown", "postgres", server._folder);
        server.Run("initdb", $"-D {server._folder}/data -A trust -U postgres --no-locale -E UTF8");
        server.Run("pg_ctl", $"-D {server._folder}/data -w -l {server._folder}/log -o \"-p {Port} -c listen_addresses=127.0.0.1 -k {server._folder} -c shared_buffers=2GB -c work_mem=256MB -c fsync=off -c full_page_writes=off -c max_wal_size=8GB -c max_parallel_workers_per_gather=0 -c jit=off\" start");
        return server;
    }

    public void Dispose()
    {
        Run("pg_ctl", $"-D {_folder}/data -m immediate stop");
        Directory.Delete(_folder, recursive: true);
    }

    private void Run(string program, string arguments)
    {
        // The server refuses to run as root.
        if (Environment.UserName == "root")
            Run("su", "postgres", "-c", $"{_programs}/{program} {arguments}");
        else
            Run("sh", "-c", $"{_programs}/{program} {arguments}");
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/tmp", RedirectStandardOutput = program != "su" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
