public import Vocabulary

/// An indicator in words: what is counted, out of what, how often, and which way is better.
public struct IndicatorDeclaration: Hashable, Sendable {
  public internal(set) var id = ID<IndicatorDeclaration>("")
  public internal(set) var title = ""
  /// What it counts in every place that counts it.
  public internal(set) var concept = ID<Concept>("")
  public internal(set) var status = IndicatorStatus.formal
  public internal(set) var type = IndicatorType.count
  public internal(set) var numerator = ""
  /// Nil for a plain count.
  public internal(set) var denominator: String?
  public internal(set) var breakdowns: [String] = []
  public internal(set) var period = Stated<IndicatorPeriod>.notStated
  public internal(set) var direction = Stated<IndicatorDirection>.notStated
  public internal(set) var marks: [IndicatorMark] = []
  /// How far back it looks for the same thing before, where the strategy says.
  public internal(set) var window: ClockLength?
  /// Figures the strategy itself states for it.
  public internal(set) var baseline: [ID<StatedFigure>] = []
  /// Indicators it only makes sense beside.
  public internal(set) var readWith: [ID<IndicatorDeclaration>] = []
  /// What has to be supplied before it can be counted.
  public internal(set) var needs: [ID<DataSupply>] = []
  /// Who agreed that it is an official measure, and when.
  public internal(set) var agreed: Agreement?
  public internal(set) var caveat: String?
  public internal(set) var source: [Source] = []
  /// How it is worked out: a sentence for each of its figures, the first the one it is known by.
  public internal(set) var measures: [MeasureText] = []

  init() {}
}

extension IndicatorDeclaration: Named {
  var declaredName: String { id.value }

  static let shape = Shape<IndicatorDeclaration>(
    "an indicator", "An indicator in words: what is counted, out of what, and how often.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("title", \.title, .label, "What it is called on a page."),
      .required(
        "concept", \.concept, .reference(to: .concepts), "What it counts, the same everywhere."),
      .required("status", \.status, .choice(), "How far the strategy makes it a measure."),
      .required("type", \.type, .choice(), "What sort of figure it gives."),
      .required("numerator", \.numerator, .sentence, "What is counted."),
      .optional("denominator", \.denominator, .sentence, "Out of what; left out for a count."),
      .list("breakdowns", \.breakdowns, .label, "What it is split by."),
      .required("period", \.period, .stated(.choice()), "How often it is reported."),
      .required("direction", \.direction, .stated(.choice()), "Which way is better."),
      .list("marks", \.marks, .choice(), "What must be said beside it."),
      .optional("window", \.window, .block(), "How far back it looks, where stated."),
      .list(
        "baseline", \.baseline, .reference(to: .figures), "Figures the strategy states for it."),
      .list(
        "read_with", \.readWith, .reference(to: .indicators),
        "Indicators it only makes sense beside."),
      .list("needs", \.needs, .reference(to: .data), "What has to be supplied first."),
      .optional("agreed", \.agreed, .block(), "Who agreed it as an official measure, and when."),
      .optional("caveat", \.caveat, .sentence, "What to be careful about."),
      .source(\.source),
      .oneOrMore(
        "measure", \.measures, .measure,
        "How it is worked out: a sentence, or one for each figure."),
    ])
}
