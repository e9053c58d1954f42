import Casework
import Indicators
import Instruments
import Packs
import Vocabulary

extension RecordFacts {
  /// Adds what a practitioner answered about themselves: a fact of nobody, for each survey of the strategy that its form
  /// is of.
  mutating func add(_ answered: AnsweredSurvey) {
    guard answered.receivedOn <= through,
      let facts = counting.facts(of: answered.form.value, version: answered.version),
      facts.isOfPractitioners, let completion = try? Completion(json: Array(answered.json.utf8))
    else { return }
    let told = facts.told(by: completion, about: ID("nobody")).facts
    for survey in counting.surveys where survey.forms.contains(ID(answered.form.value)) {
      note(.surveyAnswer, toldOn: answered.receivedOn)
      agencies[answered.agency.value] = answered.agencyName
      let common: [String: Fact.Value] = [
        "survey": .code(survey.id.value), "agency": .code(answered.agency.value),
      ]
      for values in told {
        self.facts.add(
          .surveyAnswer,
          Fact(startedOn: answered.receivedOn, values.merging(common) { own, _ in own }))
      }
    }
  }
}

extension CountedStrategy {
  /// What can be told of each question that practitioners are asked: of each answer the agency it came from.
  var practitionersQuestions: [String: Set<String>] {
    surveys.flatMap { facts(of: $0) }.reduce(into: [:]) { questions, facts in
      questions.merge(facts.fields.mapValues { $0.union(["agency"]) }) { $0.union($1) }
    }
  }

  /// The fields that tell several answers of one person to a question apart.
  var apart: [String: Set<String>] {
    surveys.flatMap { facts(of: $0) }.reduce(into: [:]) { apart, facts in
      apart.merge(facts.apart) { $0.union($1) }
    }
  }
}
