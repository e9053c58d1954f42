import Casework
import Examples
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

extension OkaforSite {
  /// A code that Priya Nair makes on Maya’s page, as it is shown once.
  func familyCode(
    for giver: ID<Person>, asking: KeyValuePairs<String, String>
  ) async throws -> String {
    let answer = try await browser().post(
      path(maya, "family-codes"), form(["giver": giver.value]) + "&" + form(asking))
    #expect(answer.status == 200)
    return try #require(answer.page.part(between: "<strong>", and: "</strong>"))
  }

  /// Maya’s phone with a code of hers, on the first page of what it asks.
  func opened(_ purpose: String) async throws -> (phone: Browser, code: String, page: Answer) {
    let code = try await familyCode(for: maya, asking: ["purpose": purpose])
    let phone = site.browser
    return (phone, code, try await phone.post("/family", form(["code": code])))
  }

  /// Ends every code that was made for Maya’s family.
  func endFamilyCodes() async throws {
    let maya = maya
    for code in try await site.store.reading({ try $0.familyCodes(about: maya) }) {
      try await EndFamilyCode(store: site.store)(
        code.id, about: maya, by: Colleague.priya.worker)
    }
  }

  /// A code for a version of a form, as it was made when that was in force.
  func familyCode(for giver: ID<Person>, asking form: AskedForm) async throws -> String {
    try await MakeFamilyCode(store: site.store)(
      for: giver, about: maya, asking: .form(form), by: Colleague.priya.worker
    ).text
  }
}

extension Answer {
  /// Everything a form of the page carries unasked, as a browser sends it along.
  var hidden: String {
    let fields = page.split(separator: "<input type=\"hidden\" name=\"").dropFirst()
    return FormBody(
      fields.compactMap { field in
        let text = String(field)
        guard let name = text.split(separator: "\"").first.map(String.init),
          let value = text.part(between: "value=\"", and: "\">")
        else { return nil }
        return FormBody.Field(name: name, value: value.unescaped)
      }
    ).encoded
  }
}

extension String {
  /// As it was before it was written into a page.
  fileprivate var unescaped: String {
    replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
