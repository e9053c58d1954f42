import Markup
import UseCases

/// What a form carries so that sending it twice does what sending it once does.
///
/// Each time a form is shown it has a new key; shown again with something to put right, it keeps the one it had.
struct FormKey: Equatable, Sendable {
  private let value: String

  static let field = "once"

  /// A key for a form shown for the first time.
  static func make() -> FormKey { FormKey(value: newValue()) }

  /// 32 hexadecimal digits that no other form has.
  static func newValue() -> String {
    let digits = "0123456789abcdef"
    return String((0..<32).map { _ in digits.randomElement() ?? "0" })
  }

  private init(value: String) { self.value = value }

  /// The key a form was sent with, or a new one.
  init(in form: FormBody) {
    self = Self.sent(in: form).map { FormKey(value: $0.value) } ?? .make()
  }

  /// The key a form was sent with.
  static func sent(in form: FormBody) -> CommandKey? {
    form.text(field).flatMap(CommandKey.init)
  }

  /// What a use case takes.
  var command: CommandKey? { CommandKey(value) }

  var hidden: HiddenField { HiddenField(Self.field, value: value) }
}
