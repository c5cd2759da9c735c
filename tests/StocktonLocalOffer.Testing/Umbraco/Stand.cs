using System.Reflection;

namespace StocktonLocalOffer.Testing;

/// <summary>Stands in the place of a large interface of which a test needs little.</summary>
public class Stand : DispatchProxy
{
    private Func<string, object?[], object?> _answer = (_, _) => null;

    /// <param name="answer">Given the name of a method and its arguments, of which those that are "out" may be set. What it has no answer for it should throw.</param>
    public static T For<T>(Func<string, object?[], object?> answer) where T : class
    {
        var stand = Create<T, Stand>();
        ((Stand)(object)stand)._answer = answer;
        return stand;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Name == "WithCollectionBuilder" ? Activator.CreateInstance(targetMethod.GetGenericArguments()[0]) : _answer(targetMethod.Name, args ?? []);
}
