using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>The few needs, categories and statements that these tests speak of. What families really get is content.</summary>
internal static class SmallVocabulary
{
    public static IEnumerable<(Guid Key, Document Document)> Documents { get; } =
    [
        Area("ci", "Communication and interaction"), Need("autism", "Autism", "ci"), Need("slcn", "Speech, language and communication needs", "ci"),
        Area("cl", "Cognition and learning"), Need("dyslexia", "Dyslexia", "cl"), Need("learning-disability", "Learning disability", "cl"), Need("downs", "Down syndrome", "cl"),
        Area("semh", "Social, emotional and mental health"), Need("adhd", "ADHD", "semh"), Need("anxiety", "Anxiety", "semh"), Need("ebsa", "Emotionally based school avoidance", "semh"),
        Area("sp", "Sensory and physical"), Need("hi", "Hearing impairment and deafness", "sp"), Need("epilepsy", "Epilepsy", "sp"),
        Need("waiting", "Waiting for an assessment or diagnosis"), Need("any", "Any additional need"),
        Category("things-to-do", "Things to do", "ACT"), Category("activities-sport", "Sport and active", "", "things-to-do"), Category("activities-arts", "Arts and music", "", "things-to-do"),
        Category("health-and-therapies", "Health and therapies", "HLTH"), Category("svc-salt", "Speech and language therapy", "", "health-and-therapies"),
        Category("short-breaks-and-holidays", "Short breaks and holidays", "SB"), Category("short-breaks", "Short breaks", "", "short-breaks-and-holidays"),
        Category("holiday", "Holiday clubs", "", "short-breaks-and-holidays", "things-to-do"), Category("special-school", "Special schools"), Category("svc-neuro", "Neurodevelopmental pathway"),
        Outcome("H", "Being as healthy as possible"), Statement("H1", "I will understand how to have a healthy lifestyle."), Statement("H4", "I will choose ways to be active."),
        Outcome("F", "Building relationships"), Statement("F1", "There will be activities that my family and I can do together."),
    ];

    /// <summary>The wider choices straight above each need and category, written down again so that a recount does not trust the code.</summary>
    public static IReadOnlyDictionary<string, string[]> Above { get; } = new Dictionary<string, string[]>
    {
        ["autism"] = ["ci"], ["slcn"] = ["ci"], ["dyslexia"] = ["cl"], ["learning-disability"] = ["cl"], ["downs"] = ["cl"],
        ["adhd"] = ["semh"], ["anxiety"] = ["semh"], ["ebsa"] = ["semh"], ["hi"] = ["sp"], ["epilepsy"] = ["sp"],
        ["activities-sport"] = ["things-to-do"], ["activities-arts"] = ["things-to-do"], ["svc-salt"] = ["health-and-therapies"],
        ["short-breaks"] = ["short-breaks-and-holidays"], ["holiday"] = ["short-breaks-and-holidays", "things-to-do"],
    };

    private static (Guid, Document) Area(string id, string name) => (Keys.For("need/" + id), new Need { Slug = id, Name = name, IsBroadArea = true });

    private static (Guid, Document) Need(string id, string name, params string[] area) =>
        (Keys.For("need/" + id), new Need { Slug = id, Name = name, BroadArea = [.. area.Select(a => Keys.For("need/" + a))] });

    private static (Guid, Document) Category(string id, string name, string code = "", params string[] parents) =>
        (Keys.For("category/" + id), new Category { Slug = id, Name = name, Code = code, Parents = [.. parents.Select(p => Keys.For("category/" + p))] });

    private static (Guid, Document) Outcome(string code, string name) => (Keys.For("outcome/" + code), new Outcome { Slug = code, Code = code, Name = name });

    private static (Guid, Document) Statement(string code, string statement) =>
        (Keys.For("statement/" + code), new OutcomeStatement { Slug = code, Code = code, Name = code, Statement = statement, Outcome = [Keys.For("outcome/" + code[..1])] });
}
