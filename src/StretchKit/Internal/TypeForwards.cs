#if NET
// A library compiled against the netstandard2.0 assembly names this type there, as a part of each init accessor's signature. At run time it meets this assembly
// and must be led to the type of the runtime, or every object initializer and "with" fails.
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Runtime.CompilerServices.IsExternalInit))]
#endif
