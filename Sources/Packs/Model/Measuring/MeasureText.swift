public import Indicators

/// A sentence that says how an indicator is worked out, read and found right.
///
/// Its definition in plain English, its figures and what they need all come from ``declaration``.
public struct MeasureText: Hashable, Sendable {
  /// The sentence on one line, as it is written.
  public let text: String
  public let declaration: Declaration
}

extension Form where Value == MeasureText {
  /// A sentence in the language of indicators, on as many lines as it needs.
  static let measure = Form(schema: .object([("type", .text("string"))])) { node, reading in
    guard let sentence = SentenceInFile(node) else {
      reading.fault(at: node, expected: "a sentence, such as “count of referrals made in period”")
      return nil
    }
    do throws(DeclarationFault) {
      let measure = MeasureText(
        text: sentence.text,
        declaration: try Declaration(sentence.text, words: .ofStrategies))
      for (reference, value) in measure.named {
        reading.mention(reference, at: sentence.place(of: value, in: reading))
      }
      return measure
    } catch {
      reading.add(
        PackFault(
          sentence.place(of: error, in: reading),
          found: error.found.isEmpty ? "the end of the measure" : "“\(error.found.shortened)”",
          expected: error.expected, nearest: error.nearest))
      return nil
    }
  } write: {
    .text($0.text)
  } references: {
    $0.named.map(\.reference)
  }
}

extension MeasureText {
  /// What of the pack’s own it names: an audit, a course, a tool.
  fileprivate var named: [(reference: Reference, value: String)] {
    declaration.ownCodes.compactMap { code in
      Self.kinds[code.field].map { (Reference([$0], code.value), code.value) }
    }
  }

  /// The fields whose values are declared in the pack.
  private static let kinds: [String: DeclarationKind] = [
    "audit": .audits, "survey": .feedback, "course": .courses, "instrument": .instruments,
    "agency": .agencies, "objective": .objectives, "standard": .standards,
    "question": .surveyQuestions,
  ]
}
