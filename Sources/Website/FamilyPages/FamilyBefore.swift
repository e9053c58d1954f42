import Markup
import Packs
import UseCases
import Vocabulary

/// What a child or parent typed with earlier codes that asked something else: shown to be copied, never sent by itself.
struct FamilyBefore {
  private let typed: [FamilyTyped]

  init(_ body: FormBody, forms: [PlaceForm], now: Instant) {
    typed = body.all(FamilyFields.typedBefore).compactMap { sent in
      (try? FormBody(encoded: sent.utf8)).flatMap { FamilyTyped($0, forms: forms, now: now) }
    }
  }

  var isEmpty: Bool { typed.isEmpty }
  var list: Markup { each(typed, \.markup) }

  /// Above the questions of the code that is used now.
  var markup: Markup {
    guard !isEmpty else { return .empty }
    return InsetText("<p>You wrote this before. Copy what you want to send.</p>\(list)").markup
  }
}

extension FormBody {
  /// What the questions of a code begin with.
  ///
  /// What was typed with an earlier code is filled in where the same is asked again, and is shown to be copied where
  /// something else is asked; what was typed by somebody else is left out.
  ///
  /// - Parameter isTheirs: whether the earlier code was made for the same person, about the same child.
  func begun(asking purpose: FamilyPurpose, isTheirs: Bool) -> FormBody {
    let typed = begun(isTheirs: isTheirs)
    guard typed.text(FamilyFields.typedWith) != nil else { return typed }
    guard text(FamilyFields.asked) != purpose.stored else {
      return without([FamilyFields.typedWith])
    }
    var onward = keeping([FamilyFields.code, FamilyFields.go, FamilyFields.typedBefore])
    let answers = without(FamilyFields.own)
    if answers.fields.contains(where: { !TypedText($0.value).isEmpty }) {
      let asked = fields.filter { $0.name == FamilyFields.asked }
      onward.add(FamilyFields.typedBefore, FormBody(asked + answers.fields).encoded)
    }
    return onward
  }

  /// The same, without what somebody else typed.
  func begun(isTheirs: Bool) -> FormBody {
    guard text(FamilyFields.typedWith) != nil, !isTheirs else { return self }
    return keeping([FamilyFields.code, FamilyFields.go])
  }

  /// What was typed with earlier codes, to travel along.
  var typedBefore: [HiddenField] {
    all(FamilyFields.typedBefore).map { HiddenField(FamilyFields.typedBefore, value: $0) }
  }

  private func keeping(_ names: Set<String>) -> FormBody {
    FormBody(fields.filter { names.contains($0.name) })
  }
}
