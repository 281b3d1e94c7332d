using System.Collections.Generic;

namespace StretchKit.Samples.Terminal.Completion;

/// <summary>The scripts by which shells complete: each asks the program itself, and offers files where that knows nothing.</summary>
internal static class ShellScripts
{
    public static readonly IReadOnlyDictionary<string, string> All = new SortedDictionary<string, string>
    {
        ["bash"] = """
            # In ~/.bashrc: eval "$(stretchkit completions bash)"
            _stretchkit() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(stretchkit complete "$COMP_POINT" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _stretchkit stretchkit
            """,
        ["fish"] = """
            # In ~/.config/fish/config.fish: stretchkit completions fish | source
            function __stretchkit
                set -l line (commandline -cp)
                stretchkit complete (string length -- "$line") "$line" 2>/dev/null
            end
            complete -c stretchkit -a '(__stretchkit)'
            """,
        ["pwsh"] = """
            # In $PROFILE: stretchkit completions pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName stretchkit -ScriptBlock {
                param($word, $line, $position)
                $text = "$line".PadRight($position)
                stretchkit complete $position $text 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
        ["zsh"] = """
            # In ~/.zshrc, after compinit: eval "$(stretchkit completions zsh)"
            _stretchkit() {
                local -a known
                known=("${(@f)$(stretchkit complete "${#LBUFFER}" "$LBUFFER" 2>/dev/null)}")
                [[ -n "$known" ]] && compadd -a known || _files
            }
            compdef _stretchkit stretchkit
            """,
    };
}
