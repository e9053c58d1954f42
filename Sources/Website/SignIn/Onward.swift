import Markup

/// What is carried through the steps of signing in: where somebody was going, and what they had typed.
struct Onward: Equatable, Sendable {
  var then: String?
  var work: KeptWork?

  init(then: String? = nil, work: KeptWork? = nil) {
    self.then = then.flatMap { LocalPath.isLocal($0) ? $0 : nil }
    self.work = work
  }

  init(carriedBy form: FormBody) {
    self.init(then: form.text("then"), work: KeptWork(carriedBy: form))
  }

  /// Hidden fields that carry it.
  var carried: Markup {
    present(then) { HiddenField("then", value: $0).markup } + present(work, \.carried)
  }
}
