namespace StretchKit.Samples.Web.Visitors;

/// <summary>Whose request this is: nobody but the signed cookie says so.</summary>
internal sealed class Visitor
{
    /// <summary>An unguessable id that never leaves the server unsigned.</summary>
    public string Id { get; set; } = "";

    /// <summary>Whether the request brought a cookie of this server's.</summary>
    public bool CameBack { get; set; }
}

/// <summary>Marks an endpoint that is about the visitor: only such an endpoint gives out a cookie.</summary>
internal sealed class AboutVisitor;
