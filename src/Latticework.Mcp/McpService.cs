using Latticework.Asking;
using Latticework.Facts;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Latticework.Mcp;

/// <summary>The questions as tools of an assistant, by the Model Context Protocol over two streams. Nothing can be changed.</summary>
public static class McpService
{
    /// <summary>Answers until the assistant hangs up.</summary>
    /// <param name="facts">The dataset.</param>
    /// <param name="input">What the assistant says.</param>
    /// <param name="output">What it hears.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task RunAsync(FactSet facts, Stream input, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var tools = new ListToolsResult { Tools = [.. QuestionTable.Names.Select(name => QuestionTool.Of(QuestionTable.Find(name)!))] };
        var transport = new StreamServerTransport(input, output, "lattice");
        var server = McpServer.Create(transport, new()
        {
            ServerInfo = new() { Name = "lattice", Version = typeof(McpService).Assembly.GetName().Version!.ToString(3) },
            ServerInstructions = $"Questions to {facts.Card.Title}, version {facts.Card.Version}. Each answer cites its facts and their pages: name them. What is missing is not known, never zero; uncertain facts are listed and not counted.",
            Handlers = new()
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(tools),
                CallToolHandler = (request, stop) => ValueTask.FromResult(QuestionCall.Answer(request.Params!, facts, stop)),
            },
        });
        await using (server.ConfigureAwait(false)) await server.RunAsync(cancellationToken).ConfigureAwait(false);
    }
}
