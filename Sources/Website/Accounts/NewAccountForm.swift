import Markup
import Record
import UseCases
import Vocabulary

/// What an administrator typed to add an account, before any of it is believed.
struct NewAccountForm {
  var username = InputValue()
  var name = InputValue()
  var role: String?
  var agency: String?
  var newAgency = InputValue()
  var newAgencyKind: String?

  static let anotherAgency = "another"

  init() {}

  init(_ form: FormBody) {
    username = form["username"]
    name = form["name"]
    role = form.text("role")
    agency = form.text("agency")
    newAgency = form["new_agency"]
    newAgencyKind = form.text("new_agency_kind")
  }

  /// Everything an account needs.
  struct Read {
    let username: Username
    let name: String
    let role: Role
    let agency: AgencyCard
  }

  func read(_ agencies: [AgencyCard], at now: Instant) throws(FormErrors) -> Read {
    var errors = FormErrors()
    let username = Username(username.text)
    if username == nil {
      errors.add(
        "Enter a username of 3 to 64 letters, digits, full stops, hyphens or @", to: "username")
    }
    let name = TypedText(name.text).text
    if name.isEmpty || name.count > 100 { errors.add("Enter the person’s name", to: "name") }
    let role = role.flatMap(Role.init)
    if role == nil { errors.add("Select a role", to: "role") }
    let agency = agency(agencies, at: now, &errors)
    try errors.throwIfAny()
    guard let username, let role, let agency else { throw errors }
    return Read(username: username, name: name, role: role, agency: agency)
  }

  private func agency(
    _ agencies: [AgencyCard], at now: Instant, _ errors: inout FormErrors
  ) -> AgencyCard? {
    if let known = agencies.first(where: { $0.id.value == agency }) { return known }
    guard agency == Self.anotherAgency || agencies.isEmpty else {
      errors.add("Select an agency", to: "agency")
      return nil
    }
    let name = TypedText(newAgency.text).text
    let kind = newAgencyKind.flatMap(AgencyKind.init)
    if name.isEmpty || name.count > 100 { errors.add("Enter the agency’s name", to: "new_agency") }
    if kind == nil { errors.add("Select what kind of agency it is", to: "new_agency_kind") }
    guard let kind, !name.isEmpty else { return nil }
    var generator = SystemRandomNumberGenerator()
    return AgencyCard(id: .make(at: now, using: &generator), name: name, kind: kind)
  }
}
