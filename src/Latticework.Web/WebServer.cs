using Latticework.Asking;
using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Latticework.Web;

/// <summary>The HTTP API over one dataset: the questions of the command line, read-only.</summary>
/// <remarks>Nothing is configured from outside the options: no file, no variable.</remarks>
public static class WebServer
{
    private const int LongestRequestLine = 2 * 1024 * 1024;

    /// <summary>Answers until it is told to stop.</summary>
    /// <param name="facts">The dataset.</param>
    /// <param name="options">Where, for whom, how much.</param>
    /// <param name="logger">Where warnings and failures are told.</param>
    /// <param name="started">Called with the addresses once they can be asked.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="IOException">An address is taken, or may not be listened at.</exception>
    public static async Task RunAsync(FactSet facts, WebOptions options, ILoggerProvider logger, Action<IReadOnlyCollection<string>> started, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var app = Build(facts, options, builder =>
        {
            builder.WebHost.UseKestrelCore().UseUrls([.. options.Urls.Select(ListenAddress.Checked)]);
            builder.Logging.AddProvider(logger);
        });
        await using (app.ConfigureAwait(false))
        {
            await StartAsync(app, options, cancellationToken).ConfigureAwait(false);
            started([.. app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses]);
            await app.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task StartAsync(WebApplication app, WebOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            var cause = e.InnerException is AddressInUseException ? "taken by another program" : e.GetBaseException().Message;
            throw new IOException($"cannot listen at {string.Join(", ", options.Urls)} ({cause}); name another port with --port, or another address with --urls", e);
        }
    }

    /// <summary>The server on whatever carries it.</summary>
    /// <param name="facts">The dataset.</param>
    /// <param name="options">For whom, how much.</param>
    /// <param name="carry">Says what carries it.</param>
    /// <param name="time">The clock; null: the system's.</param>
    /// <param name="questions">The questions; null: all.</param>
    internal static WebApplication Build(FactSet facts, WebOptions options, Action<WebApplicationBuilder> carry, TimeProvider? time = null, IEnumerable<QuestionCommand>? questions = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            kestrel.Limits.MaxRequestBufferSize = LongestRequestLine + (64 * 1024);
            kestrel.Limits.MaxRequestBodySize = 0;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.AddRouting();
        builder.Services.AddQuestionDocument();
        builder.Services.AddWorkLimit(options);
        builder.Services.AddCors();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<TimeLimit>();
        builder.Services.AddSingleton<ServerMetrics>();
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        carry(builder);

        var app = builder.Build();
        ServerMetrics.Use(app);
        app.UseRefusals();
        app.UseAllowedHosts(options);
        app.UseQuietHeaders();
        app.UseRequestBounds(options);
        app.UseRouting();
        if (options.Origins.Count > 0) app.UseCors(policy => policy.WithOrigins([.. options.Origins]).WithMethods("GET", "HEAD").WithExposedHeaders("ETag"));
        app.UseRateLimiter();
        app.MapQuestions(questions ?? QuestionTable.Names.Select(name => QuestionTable.Find(name)!), facts);
        app.MapSpellings(facts);
        app.MapDataset(facts);
        app.MapHealth(facts);
        app.MapReference(facts);
        app.MapExplorerData(facts);
        app.MapExplorer();
        return app;
    }
}
