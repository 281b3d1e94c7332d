using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.House;

public class CSharpTokensTests
{
    [Theory]
    [InlineData("a /* b */ c // d\ne", "a c e")]
    [InlineData("#if X\na\n#endif", "a")]
    [InlineData("f(\"x \\\" y\") b", "f ( ) b")]
    [InlineData("@\"x \"\" y\" b", "b")]
    [InlineData("\"\" a", "a")]
    [InlineData("\"\"\" x \"y\" z \"\"\" a", "a")]
    [InlineData("$\"x {a.B} {{y}} {c}\" d", "a . B c d")]
    [InlineData("$$\"\"\"{x} {{a}}\"\"\" d", "a d")]
    [InlineData("$\"{f(\"x\")}\" d", "f ( ) d")]
    [InlineData("'\"' a '\\'' b '\\u0041' c", "a b c")]
    public void Only_code_is_seen(string source, string tokens)
        => string.Join(' ', CSharpTokens.Of(source)).Should().Be(tokens);

    [Theory]
    [InlineData("public sealed record A; readonly record struct B(int x); enum C { D }", "A B C")]
    [InlineData("class A<T> where T : class where U : struct, E { }", "A")]
    public void Declared_types_are_found(string source, string names)
        => string.Join(' ', CSharpTokens.Of(source).DeclaredTypes()).Should().Be(names);

    [Theory]
    [InlineData("enum A { B, C } D x", "D x")]
    [InlineData("A.B(C: D) + StretchKit.E", "A D StretchKit E")]
    public void Members_and_argument_names_are_no_types(string source, string names)
        => string.Join(' ', CSharpTokens.Of(source).PossibleTypes()).Should().Be(names);
}
