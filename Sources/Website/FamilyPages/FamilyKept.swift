import Markup
import Packs
import Vocabulary

/// What a child or parent typed with a code that does not work any more: shown to them again, and carried to the next code.
struct FamilyKept {
  private let body: FormBody
  private let typed: FamilyTyped?
  private let before: FamilyBefore

  /// - Parameter forms: the forms of the place in every version, by which it is read.
  /// - Returns: nil when nothing was typed.
  init?(_ body: FormBody, forms: [PlaceForm], now: Instant) {
    typed = FamilyTyped(body, forms: forms, now: now)
    before = FamilyBefore(body, forms: forms, now: now)
    guard typed != nil || !before.isEmpty else { return nil }
    self.body = body
  }

  var carried: [HiddenField] {
    let code = body.text(FamilyFields.typedWith) ?? body.text(FamilyFields.code) ?? ""
    return [HiddenField(FamilyFields.typedWith, value: code)]
      + body.carried(
        besides: FamilyFields.own.subtracting([FamilyFields.asked, FamilyFields.typedBefore]),
        and: [])
  }

  var markup: Markup {
    """
    \(present(typed) { "<h2>What you wrote</h2>\($0.markup)" })\
    \(when(!before.isEmpty, "<h2>What you wrote before</h2>\(before.list)"))
    """
  }
}
