import Casework
import Examples
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

struct OwnBookletTests {
  private let booklet = "/places/wrenbury-vale/booklet/own"
  private let referrals = "indicator=bury-ev-referral-fall&measure=0"

  /// Referrals to social care: one in March 2025, eleven in April, two in May; then it is July.
  private func site() async throws -> (TestSite, [ID<Person>]) {
    let site = try await TestSite()
    var children: [ID<Person>] = []
    for place in 0..<14 {
      if place == 1 || place == 12 { site.clock.move(seconds: 35 * 86_400) }
      let child = try await site.register(
        Registration(
          stage: .child, name: PersonName(given: "Child \(place)", family: "Invented"),
          bornOn: LocalDate(iso: "2017-05-09").map(PartialDate.day), sex: .female))
      try await site.add(ReferralMade(agency: "Social care", isToSocialCare: true), about: child)
      children.append(child)
    }
    site.clock.move(seconds: 60 * 86_400)
    return (site, children)
  }

  @Test func `own figures are for those who are signed in, and not on the public page`()
    async throws
  {
    let (site, _) = try await site()
    let lena = try await site.signedIn(as: .lena)

    let own = try await lena.get("\(booklet)?period=2025-Q2")
    let open = try await site.browser.get("/places/wrenbury-vale/booklet")

    #expect(own.status == 200)
    #expect(own.page.contains("The partnership’s own figure"))
    #expect(!open.page.contains("The partnership’s own figure"))
    #expect(try await site.browser.get(booklet).location?.hasPrefix("/sign-in?then") == true)
  }

  @Test func `a small number cannot be had from the page and the spreadsheets together`()
    async throws
  {
    let (site, _) = try await site()
    let lena = try await site.signedIn(as: .lena)
    var shown: [String: String] = [:]
    for period in ["2025-Q2", "2025-06"] {
      let csv = try await lena.get("\(booklet).csv?period=\(period)").page
      for line in csv.split(separator: "\r\n") where line.contains("bury-ev-referral-fall") {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        if let at = fields.firstIndex(where: { $0 == "in part of a year" }) {
          shown[String(fields[at - 1])] = String(fields[at + 3])
        }
      }
    }
    let months = ["April 2025", "May 2025", "June 2025"].compactMap { shown[$0] }

    #expect(shown["May 2025"] == "c")
    #expect(months.count == 3)
    // With the quarter and the other months shown, May would be what is left of the quarter.
    #expect((months + [shown["April to June 2025"] ?? "c"]).count { $0 == "c" } >= 2)
    let page = try await lena.get("\(booklet)?period=2025-06").page
    #expect(!page.contains("May 2025: 2<"))
  }

  @Test
  func `what an earlier release gives away together with a later one is withheld of the later`()
    async throws
  {
    let site = try await TestSite()
    try await refer(13..<14, site)
    site.clock.move(seconds: 30 * 86_400)
    try await refer(0..<11, site)
    site.clock.move(seconds: 35 * 86_400)
    try await refer(11..<13, site)
    site.clock.move(seconds: 30 * 86_400)
    // In June: eleven of April, two of May, and no quarter yet.
    let lena = try await site.signedIn(as: .lena)
    let june = try await shown("2025-05", lena)
    site.clock.move(seconds: 35 * 86_400)
    // In July the quarter is over. By itself it could be shown, and April withheld with May.
    let again = try await site.signedIn(as: .lena)
    let july = try await shown("2025-06", again).merging(try await shown("2025-Q2", again)) { $1 }
    let kept = try await site.store.publications()

    #expect(june["April 2025"] == "11" && june["May 2025"] == "c")
    #expect(july["April 2025"] == "11" && july["May 2025"] == "c" && july["June 2025"] == "0")
    #expect(july["April to June 2025"] == "c")
    #expect(kept.count == 2 && kept.allSatisfy { $0.name == Colleague.lena.worker.name })
  }

  @Test
  func `what has been published is listed with when, by whom and of what, and no count of it`()
    async throws
  {
    let (site, _) = try await site()
    let lena = try await site.signedIn(as: .lena)
    let before = try await lena.get("\(booklet)/releases").page
    let own = try await lena.get(booklet).page
    let page = try await lena.get("\(booklet)/releases").page
    let kept = try await OpenReleases(store: site.store)(by: Colleague.lena.worker)

    #expect(before.contains("No own figures have been published yet."))
    #expect(own.contains("\(booklet)/releases"))
    #expect(kept.count == 1 && kept[0].withheld > 0 && kept[0].shown > 0)
    #expect(kept[0].subject?.strategy == "wrenbury-vale")
    #expect(page.contains(Colleague.lena.worker.name))
    #expect(page.contains("Wrenbury Vale: Seeing Every Child"))
    #expect(page.contains("Record, ") && page.contains(">\(kept[0].withheld)</td>"))
    let ellis = try await site.signedIn(as: .ellis)
    #expect(try await ellis.get("\(booklet)/releases").status == 403)
    #expect(try await !ellis.get(booklet).page.contains("\(booklet)/releases"))
  }

  @Test func `a release kept before its subject was written down is read without one`() async throws
  {
    let site = try await TestSite()
    let old = Array(#"{"cells":[],"changes":[],"relations":[]}"#.utf8)
    #expect(
      try await site.store.keep(
        old, after: 0, at: site.clock.now, by: Colleague.lena.worker.author))
    let page = try await site.signedIn(as: .lena).get("\(booklet)/releases").page

    #expect(page.contains("Not kept then"))
  }

  @Test func `without an earlier release the quarter is shown`() async throws {
    let site = try await TestSite()
    try await refer(13..<14, site)
    site.clock.move(seconds: 30 * 86_400)
    try await refer(0..<11, site)
    site.clock.move(seconds: 35 * 86_400)
    try await refer(11..<13, site)
    site.clock.move(seconds: 65 * 86_400)
    let lena = try await site.signedIn(as: .lena)
    let july = try await shown("2025-06", lena).merging(try await shown("2025-Q2", lena)) { $1 }

    #expect(july["April to June 2025"] == "13")
    #expect(july["April 2025"] == "c" && july["May 2025"] == "c")
    #expect(try await site.store.publications().count == 1)
  }

  private func refer(_ children: Range<Int>, _ site: TestSite) async throws {
    for place in children {
      let child = try await site.register(
        Registration(
          stage: .child, name: PersonName(given: "Child \(place)", family: "Invented"),
          bornOn: LocalDate(iso: "2017-05-09").map(PartialDate.day), sex: .female))
      try await site.add(ReferralMade(agency: "Social care", isToSocialCare: true), about: child)
    }
  }

  /// The referrals that a spreadsheet shows, by period.
  private func shown(_ period: String, _ browser: Browser) async throws -> [String: String] {
    let rows = WrittenTable(try await browser.get("\(booklet).csv?period=\(period)").page).rows
    let own = rows.filter {
      $0["indicator"] == "bury-ev-referral-fall" && $0["source"]?.contains("own record") == true
        && $0["title"]?.contains("(agency") == false
    }
    return Dictionary(own.map { ($0["period"] ?? "", $0["value"] ?? "") }) { first, _ in first }
  }

  @Test func `what was never recorded has no figure and is not nought, R-169`() async throws {
    let (site, _) = try await site()
    let csv = try await site.signedIn(as: .lena).get("\(booklet).csv?period=2025-Q2").page
    let assessments = csv.split(separator: "\r\n").filter { $0.contains("bury-ev-eha") }

    #expect(assessments.allSatisfy { !$0.contains("own record, up to") })
  }

  @Test func `from a figure somebody reaches the children they may see, and the look is logged`()
    async throws
  {
    let (site, children) = try await site()
    try await site.add(JoinedTeam(worker: Colleague.ellis.worker), about: children[3])
    let path = "\(booklet)/children?\(referrals)&from=2025-04-01&to=2025-04-30"

    let ellis = try await site.signedIn(as: .ellis).get(path)
    let noor = try await site.signedIn(as: .noor).get(path)
    let priya = try await site.signedIn(as: .priya).get(path)

    #expect(ellis.page.contains("Child 3") && !ellis.page.contains("Child 4"))
    #expect(children[1...11].allSatisfy { noor.page.contains("/people/\($0)") })
    #expect(!noor.page.contains("/people/\(children[12])"))
    #expect(priya.status == 200 && !priya.page.contains("Invented"))
    #expect(try await site.signedIn(as: .lena).get(path).status == 403)
    let looks = try await site.accesses().filter { $0.action == .sawChildrenBehindFigure }
    #expect(looks.map(\.people.count) == [1, 11, 0])
  }

  @Test func `a restricted entry does not bring a child into the list of those who may not see it`()
    async throws
  {
    let (site, _) = try await site()
    let child = try await site.registerMaya()
    try await site.add(JoinedTeam(worker: Colleague.ellis.worker), about: child)
    try await site.store.writing { record in
      _ = try record.append(
        [
          ReferralMade(agency: "Social care", isToSocialCare: true).newEntry(
            about: [child], occurred: .on(.day(record.now.ukDate)), marking: .restricted)
        ], by: Colleague.noor.worker.author, once: nil)
    }
    site.clock.move(seconds: 60 * 86_400)
    let day = site.clock.now.ukDate.adding(days: -60)
    let list = try await site.signedIn(as: .ellis).get(
      "\(booklet)/children?\(referrals)&from=\(day.iso)&to=\(day.iso)")

    #expect(list.status == 200)
    #expect(!list.page.contains("Okafor"))
  }

  @Test(arguments: [
    "indicator=nothing&measure=0&from=2025-04-01&to=2025-04-30",
    "indicator=bury-ev-referral-fall&measure=9&from=2025-04-01&to=2025-04-30",
    "indicator=bury-ev-referral-fall&measure=0&from=2025-04-30&to=2025-04-01",
  ])
  func `a figure there is none of is not found`(query: String) async throws {
    let (site, _) = try await site()
    let answer = try await site.signedIn(as: .noor).get("\(booklet)/children?\(query)")
    #expect(answer.status == 404)
  }

  @Test func `what is written beside a figure is kept with author and date, once`() async throws {
    let (site, _) = try await site()
    let sam = try await site.signedIn(as: .sam)
    let path = "\(booklet)/narratives/bury-ev-referral-fall"
    let form =
      "once=0123456789abcdef0123456789abcdef&what_do_we_know=More+referrals+%3Cb%3E&how_do_we_know_it=&what_will_we_do="

    #expect(try await sam.post(path, form).status == 303)
    #expect(try await sam.post(path, form).status == 303)
    let page = try await site.signedIn(as: .ellis).get(booklet).page

    #expect(page.contains("More referrals &lt;b&gt;"))
    #expect(page.contains("Sam Oduya, "))
    #expect(try await site.store.narratives(of: "wrenbury-vale").count == 1)
    #expect(try await site.accesses().count { $0.action == .wroteNarrative } == 1)
    #expect(try await site.signedIn(as: .ellis).post(path, form).status == 403)
  }

  @Test func `words that are too many are kept on the page and not in the booklet`() async throws {
    let (site, _) = try await site()
    let sam = try await site.signedIn(as: .sam)
    let long = String(repeating: "a", count: 4_001)
    let answer = try await sam.post(
      "\(booklet)/narratives/bury-ev-referral-fall", "what_do_we_know=\(long)")

    #expect(answer.status == 422)
    #expect(answer.page.contains(long))
    #expect(try await site.store.narratives(of: "wrenbury-vale").isEmpty)
  }
}
