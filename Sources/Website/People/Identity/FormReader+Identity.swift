import Casework
import Markup
import Vocabulary

extension FormReader {
  /// Longer than any name, and shorter than what is pasted by mistake.
  static let longestName = 100

  /// One line of text, such as a name or a line of an address.
  ///
  /// - Parameter what: what it is called in a message: “The family name”.
  mutating func line(_ name: String, _ what: String, longest: Int = longestName) -> String? {
    let words = body.typed(name).text.split(whereSeparator: \.isWhitespace)
    let line = words.joined(separator: " ")
    guard !line.isEmpty else { return nil }
    if line.unicodeScalars.count > longest {
      errors.add("\(what) must be \(longest) characters or fewer", to: name)
    }
    return line
  }

  /// A name in its parts, of which at least one must be given.
  ///
  /// - Parameter orKnownAs: whether what they are known as is enough by itself.
  mutating func name(missing message: String, orKnownAs: Bool = false) -> PersonName {
    let given = line("given", "The given name")
    let family = line("family", "The family name")
    let knownAs = line("known_as", "What they are known as")
    if given == nil && family == nil && !(orKnownAs && knownAs != nil) {
      errors.add(message, to: "given")
    }
    return PersonName(given: given ?? "", family: family ?? "", knownAs: knownAs)
  }

  /// An NHS number whose check digit agrees; nil when none was typed, or none that can be taken.
  mutating func nhsNumber(_ name: String = "nhs_number") -> NHSNumber? {
    let typed = body.typed(name).text
    guard !typed.isEmpty else { return nil }
    guard let number = NHSNumber(checking: typed) else {
      errors.add(
        "The NHS number must be 10 digits that belong together, like 999 000 0018: check each digit",
        to: name)
      return nil
    }
    return number
  }

  mutating func pupilNumber(_ name: String = "upn") -> UniquePupilNumber? {
    let typed = body.typed(name).text
    guard !typed.isEmpty else { return nil }
    guard let number = UniquePupilNumber(checking: typed) else {
      errors.add(
        "The unique pupil number must be a letter and 12 digits that belong together: check each",
        to: name)
      return nil
    }
    return number
  }

  /// The day a baby is due: within ten months, or not long past.
  mutating func dueDate(_ name: String = "expected_on") -> LocalDate? {
    let typed = body.date(name)
    guard !typed.isBlank else { return nil }
    do throws(TypedDate.Fault) {
      guard let day = try TypedDate(typed).date.exactDay else {
        errors.add("The due date must include a day, a month and a year", to: name)
        return nil
      }
      guard day >= today.adding(days: -60), day <= today.adding(days: 310) else {
        errors.add("The due date must be within the next 10 months", to: name)
        return nil
      }
      return day
    } catch {
      errors.add("The due date \(error.words)", to: error.part.map { "\(name)[\($0)]" } ?? name)
      return nil
    }
  }
}
