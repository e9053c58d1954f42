/// The three parts of a date as they were typed, before any of it is believed.
public struct DateInput: Equatable, Hashable, Sendable {
  public var day: String
  public var month: String
  public var year: String

  public init(day: some Typed = "", month: some Typed = "", year: some Typed = "") {
    self.day = day.typed
    self.month = month.typed
    self.year = year.typed
  }

  public var isBlank: Bool {
    [day, month, year].allSatisfy { InputValue($0).isBlank }
  }
}

/// Day, month and year side by side, posted as `name[day]`, `name[month]` and `name[year]`.
struct DateParts {
  let name: String
  let value: DateInput
  let errors: FormErrors
  let isBirthday: Bool

  /// The message for the whole date or, failing that, for the first part that has one.
  var error: String? {
    errors[name] ?? parts.lazy.compactMap { errors[$0.field] }.first
  }

  var markup: Markup {
    "<div class=\"date-parts\">\(each(parts, written))</div>"
  }

  private struct Part {
    let field: String
    let label: StaticString
    let typed: String
    let width: TextField.Width
    let autocomplete: String
  }

  private var parts: [Part] {
    [
      Part(
        field: "\(name)[day]", label: "Day", typed: value.day, width: .twoCharacters,
        autocomplete: "bday-day"),
      Part(
        field: "\(name)[month]", label: "Month", typed: value.month, width: .twoCharacters,
        autocomplete: "bday-month"),
      Part(
        field: "\(name)[year]", label: "Year", typed: value.year, width: .fourCharacters,
        autocomplete: "bday-year"),
    ]
  }

  // When the fault is in one part only that part is marked; otherwise all three are.
  private func isWrong(_ part: Part) -> Bool {
    let wrongParts = parts.filter { errors[$0.field] != nil }
    return wrongParts.isEmpty ? error != nil : errors[part.field] != nil
  }

  private func written(_ part: Part) -> Markup {
    let id = fieldID(part.field)
    return """
      <div class="date-part"><label class="label" for="\(id)">\(part.label)</label>\
      <input class="input\(part.width.name)" id="\(id)" name="\(part.field)" type="text" \
      inputmode="numeric"\(part.typed.isEmpty ? .empty : attribute("value", part.typed))\
      \(when(isBirthday, attribute("autocomplete", part.autocomplete)))\
      \(when(isWrong(part), " aria-invalid=\"true\""))></div>
      """
  }
}
