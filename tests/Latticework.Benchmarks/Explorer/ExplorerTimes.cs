using System.Diagnostics;
using System.Globalization;
using Latticework.Facts;
using Microsoft.Playwright;

namespace Latticework.Benchmarks;

/// <summary>What somebody waits for who looks at the explorer, in a browser that runs already: from the start of <c>lattice serve</c> to the network on the screen, for a step of the slider, for a frame.</summary>
internal static class ExplorerTimes
{
    private const int Starts = 5;
    private const int Steps = 60;

    // From the key to the frame that shows its effect; what a frame takes by itself comes on top of the work, as it does for who looks.
    private const string StepScript = """
        async steps => {
          const slider = document.querySelector('input[type="range"]');
          const times = [];
          for (let i = 0; i < steps; i++) {
            await new Promise(requestAnimationFrame);
            const begun = performance.now();
            slider.value = Number(slider.value) - Number(slider.step || 1);
            slider.dispatchEvent(new Event('input', { bubbles: true }));
            await new Promise(done => requestAnimationFrame(() => { const shown = new MessageChannel(); shown.port1.onmessage = done; shown.port2.postMessage(0); }));
            times.push(performance.now() - begun);
          }
          return times;
        }
        """;

    private const string FrameScript = """
        async frames => {
          const times = [];
          let last = await new Promise(requestAnimationFrame);
          for (let i = 0; i < frames; i++) {
            const picture = document.querySelector('main svg');
            const { left, top, width, height } = picture.getBoundingClientRect();
            picture.dispatchEvent(new WheelEvent('wheel', { deltaY: i % 20 < 10 ? -40 : 40, clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true }));
            const now = await new Promise(requestAnimationFrame);
            times.push(now - last);
            last = now;
          }
          return times;
        }
        """;

    /// <summary>Measures and writes, in milliseconds.</summary>
    /// <param name="lattice">The program.</param>
    /// <param name="facts">The dataset; null: the one that ships.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task RunAsync(string lattice, FactSet? facts, TextWriter output)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await ExplorerPictures.LaunchAsync(playwright);
        var folder = facts is null ? null : Directory.CreateTempSubdirectory("latticework").FullName;
        try
        {
            if (facts is not null) LoadFiles.WriteFacts(folder!, facts);
            var (answering, painted) = (new List<double>(), new List<double>());
            for (var start = 0; start < (facts is null ? Starts : 1); start++)
            {
                var begun = Stopwatch.GetTimestamp();
                using var serving = await Serving.StartAsync(lattice, folder);
                answering.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1360, Height = 860 } });
                await PaintAsync(page, $"{serving.Address}/{(facts is null ? "" : "?ties=exercise")}");
                painted.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                if (start == 0)
                {
                    Write(output, "slider step", await page.EvaluateAsync<double[]>(StepScript, Steps));
                    Write(output, "frame while zooming", await page.EvaluateAsync<double[]>(FrameScript, Steps));
                }

                await page.CloseAsync();
            }

            Write(output, "start to answering", answering);
            Write(output, "start to the network", painted);
        }
        finally
        {
            if (folder is not null) Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Waits until the nations and their ties have been painted.</summary>
    private static async Task PaintAsync(IPage page, string address)
    {
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForSelectorAsync("main svg path.tie", new() { Timeout = 120_000 });
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private static void Write(TextWriter output, string what, IReadOnlyCollection<double> times)
    {
        var sorted = times.Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-22} median {sorted[sorted.Count / 2],7:0}, longest {sorted[^1],7:0} ms of {sorted.Count}"));
    }
}
