import Hummingbird
import Markup
import Record
import Returns
import UseCases
import Vocabulary

/// Checking a children in need return before it is sent, and loading it where somebody asks.
struct ReturnsFeature {
  let site: SiteParts
  let checks: CheckedReturns

  init(site: SiteParts) {
    self.site = site
    checks = CheckedReturns(now: site.now)
  }

  func add(to routes: inout SiteRoutes) {
    routes.get("/returns/cin", .checkReturns, ask)
    routes.upload("/returns/cin/checks", .checkReturns, check)
    routes.get("/returns/cin/checks/:check", .checkReturns, show)
    routes.get("/returns/cin/checks/:check/findings.csv", .checkReturns, write)
    routes.post("/returns/cin/checks/:check/loaded", .useReturns, load)
    routes.post("/returns/cin/checks/:check/discarded", .checkReturns, discard)
    routes.get("/returns/cin/loaded", .useReturns, list)
    routes.get("/returns/cin/loaded/:return", .useReturns, figures)
    routes.get("/returns/cin/loaded/:return/children", .useReturns, children)
    routes.get("/returns/cin/differences", .useReturns, compare)
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    try page(context)
  }

  private func page(
    _ context: SiteContext, year: InputValue = "", _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    context.page(
      SendReturnPage(
        proof: try context.proof, held: checks.all(of: try context.worker.practitioner),
        year: year.text, errors: errors))
  }

  private func check(_: Request, context: SiteContext) async throws -> Response {
    guard let upload = context.upload else { throw NotFound() }
    let typed = context.form["year"]
    let year = Int(typed.text)
    guard typed.text.isEmpty || year.map(SendReturnPage.years.contains) == true else {
      return try page(context, year: typed, ["year": "Select the collection from the list"])
    }
    let checked = try await read(upload, year: year)
    let filename = await upload.filename
    guard !filename.isEmpty || checked.summary.children > 0 else {
      return try page(context, year: typed, ["return": "Choose the return’s file"])
    }
    let worker = try context.worker
    try await LogReturnCheck(store: site.records)(
      "children in need census, \(checked.summary.children) children", by: worker)
    let key = checks.hold(checked, for: worker.practitioner)
    return context.redirect(to: "/returns/cin/checks/\(key)")
  }

  private func read(_ upload: Upload, year: Int?) async throws -> CheckedReturn {
    var findings: [Finding] = []
    let file = String(await upload.filename.prefix(120))
    let reading = PackReturn(fileName: file, year: year) { finding in
      if findings.count < CheckedReturn.mostFindings { findings.append(finding) }
    }
    // What cannot be read further is still taken to its end, so that the browser hears the answer.
    while let bytes = try await upload.next() {
      if reading.fault == nil { reading.read(bytes) }
    }
    let (summary, result) = reading.finish()
    let packed = try? result.get()
    return CheckedReturn(
      file: file, checkedAt: site.now(), summary: summary, findings: findings,
      packed: packed.flatMap { $0.byteCount <= CheckedReturn.mostBytes ? $0 : nil })
  }

  func found(_ context: SiteContext) throws -> (key: String, checked: CheckedReturn) {
    let key = context.parameters.get("check") ?? ""
    guard let checked = checks.find(key, of: try context.worker.practitioner) else {
      throw NotFound()
    }
    return (key, checked)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    let (key, checked) = try found(context)
    return context.page(
      CheckedReturnPage(
        key: key, checked: checked, filter: FindingsFilter(context.query),
        proof: try context.proof))
  }

  private func write(_: Request, context: SiteContext) async throws -> Response {
    let checked = try found(context).checked
    let findings = FindingsFilter(context.query).narrowed(checked.findings)
    let format = FindingsFormat.csv
    var text = format.opening
    for finding in findings { text += format.row(finding, isFirst: false) }
    return context.csv(text, named: "cin-findings.csv")
  }

  private func discard(_: Request, context: SiteContext) async throws -> Response {
    checks.discard(
      context.parameters.get("check") ?? "", of: try context.worker.practitioner)
    return context.redirect(to: "/returns/cin")
  }
}
