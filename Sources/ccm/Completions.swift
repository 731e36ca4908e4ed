import Convention
import EventLog

/// What can come next on a command line, for the completion of a shell.
struct Completions {
  /// The words after `ccm`, the last of them begun and perhaps empty.
  let words: [String]
  /// Asked for the names that it holds; nil where there is none.
  let ledger: Ledger?

  /// What the last word can become, in order and once each.
  var candidates: [String] {
    let begun = words.last ?? ""
    let fitting = known.filter { $0.hasPrefix(begun) }
    return Set(fitting).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private var known: [String] {
    guard words.count > 1, let command = Program.commands.first(where: { $0.name == words[0] })
    else { return Program.commands.map { $0.name } + ["--help", "--version"] }
    let options = command.allOptions
    let before = words[words.count - 2]
    if let option = options.first(where: { "--\($0.name)" == before }), let value = option.value {
      return self.values(value, option)
    }
    if words.last?.hasPrefix("-") ?? false { return options.map { "--\($0.name)" } }
    // The first word of a synopsis that is no option says what an operand is.
    return command.synopsis.split { !$0.isUppercase }.map(String.init)
      .filter { $0.count > 2 }.prefix(1).flatMap { operands($0, of: command) }
  }

  private func operands(_ kind: String, of command: any Command.Type) -> [String] {
    switch kind {
    case "STATE": states
    case "MEASURE": MeasureDefinition.all.map(\.name)
    case "DOCUMENT": ledger.map { FigureBook($0).documents } ?? []
    case "FIGURE": ledger.map { FigureBook($0).figures.map(\.id) } ?? []
    case "WHAT": Listing.allCases.map(\.rawValue)
    case "SHELL": Shell.allCases.map(\.rawValue)
    case "COMMAND": Program.commands.map { $0.name }
    case _: []
    }
  }

  /// The values of an option: those its meaning lists, or those that are registered.
  private func values(_ kind: String, _ option: Option) -> [String] {
    switch kind {
    case "STATE": states
    case "REGION":
      ledger.map { ledger in
        RegionLevel.allCases.flatMap(ledger.registers.regions).map(Registers.word)
      } ?? []
    case "DAY", "WHEN":
      ledger.map { Array($0.registers.meetings.keys) + FigureBook($0).documents } ?? []
    case "DOCUMENT": ledger.map { FigureBook($0).documents } ?? []
    case "MEASURE": MeasureDefinition.all.map(\.name)
    case "THEME": Theme.allCases.map(\.rawValue)
    case "BY": RegionLevel.allCases.map(\.rawValue)
    case "VERDICT": Verdict.allCases.map(\.rawValue)
    case "EVIDENCE": Convention.Evidence.allCases.map(\.rawValue)
    case "CAUSE": Finding.Cause.allCases.map(\.rawValue)
    case "STATUS": DeadlineStatus.allCases.map(\.rawValue)
    case "KIND": Search.Kind.allCases.map(\.rawValue)
    case "STEP": Series.Step.allCases.map(\.rawValue)
    case "FORMAT": ["text", "json", "csv", "markdown", "html"]
    case "ARTICLE": ArticleGroup.allCases.map(\.rawValue) + Duty.articles
    case "WHOSE": ["published", "computed", "compared"]
    case _: []
    }
  }

  /// Codes, and names in the form that needs no quotes: `cote-divoire`.
  private var states: [String] {
    ledger.map { ledger in
      ledger.registers.countries.values.flatMap { country in
        [country.code.description, Registers.word(ofRegion: country.name(on: .farFuture))]
      }
    } ?? []
  }
}

/// A shell whose completion is known.
enum Shell: String, CaseIterable {
  case bash
  case zsh
  case fish

  /// What the shell has to read for the completion to work.
  var script: String {
    switch self {
    case .bash:
      """
      # Read it from ~/.bashrc: source <(ccm completions bash)
      _ccm() {
        local IFS=$'\\n'
        COMPREPLY=($(ccm completions words -- "${COMP_WORDS[@]:1:$COMP_CWORD}" 2>/dev/null))
      }
      complete -o default -F _ccm ccm

      """
    case .zsh:
      """
      #compdef ccm
      # Read it from ~/.zshrc: source <(ccm completions zsh)
      _ccm() {
        local -a found
        found=("${(@f)$(ccm completions words -- "${(@)words[2,$CURRENT]}" 2>/dev/null)}")
        compadd -a found
      }
      compdef _ccm ccm

      """
    case .fish:
      """
      # Keep it: ccm completions fish > ~/.config/fish/completions/ccm.fish
      function __ccm
        set -l words (commandline -opc) (commandline -ct)
        ccm completions words -- $words[2..-1] 2>/dev/null
      end
      complete -c ccm -f -a '(__ccm)'

      """
    }
  }
}
