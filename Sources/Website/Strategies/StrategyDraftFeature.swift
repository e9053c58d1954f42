import Hummingbird
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Changing a strategy as a draft, and having a version of it agreed.
struct StrategyDraftFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    let draft = "/strategies/:strategy/draft"
    routes.get(draft, .seeStrategyDraft, show)
    routes.post(draft, .draftStrategy, open)
    routes.get("\(draft)/file", .draftStrategy, edit)
    routes.post("\(draft)/file", .draftStrategy, save)
    routes.post("\(draft)/questions/:question/assignment", .draftStrategy, assign)
    routes.post("\(draft)/questions/:question/decision", .draftStrategy, decide)
    routes.post("\(draft)/measures", .draftStrategy, agreeMeasures)
    routes.post("\(draft)/agreement", .agreeStrategy, agree)
    routes.post("\(draft)/discarded", .draftStrategy, discard)
    routes.get("/strategies/:strategy/versions", .readStrategies, versions)
    routes.get("/place/strategy", .chooseStrategy, askWhich)
    routes.post("/place/strategy", .chooseStrategy, choose)
  }

  private var drafting: DraftStrategy { DraftStrategy(store: site.strategies.store, now: site.now) }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    try await page(context)
  }

  private func page(
    _ context: SiteContext, problem: String? = nil
  ) async throws -> Response {
    let view = try await draftView(context)
    return context.page(
      StrategyDraftPage(
        view: view, worker: try context.worker, proof: try context.proof, problem: problem),
      problem == nil ? nil : .unprocessableContent)
  }

  private func draftView(_ context: SiteContext) async throws -> StrategyDraftView {
    let library = try await site.strategies.library()
    let id: ID<StrategyPack> = try context.id("strategy")
    guard let pack = library[id] else { throw NotFound() }
    return StrategyDraftView(
      library: library, current: PackNames(pack, library.language),
      draft: try await site.strategies.store.strategyDraft(of: id))
  }

  private func open(_: Request, context: SiteContext) async throws -> Response {
    let id: ID<StrategyPack> = try context.id("strategy")
    try await drafting.open(
      id, in: try await site.strategies.library(), by: try context.worker)
    return context.redirect(to: "/strategies/\(id)/draft")
  }

  private func edit(_: Request, context: SiteContext) async throws -> Response {
    let view = try await draftView(context)
    let path = context.query.text("path") ?? ""
    guard let draft = view.draft, let text = draft.files[path] else {
      return context.redirect(to: view.path)
    }
    return context.page(
      StrategyFilePage(
        view: view, draft: draft, path: path, text: text, proof: try context.proof))
  }

  /// What was typed is kept even when it has faults: half-finished work is not lost.
  private func save(_: Request, context: SiteContext) async throws -> Response {
    let path = context.form.text("path") ?? ""
    let text = (context.form.text("text") ?? "").replacing("\r\n", with: "\n")
    let isDone = try await change(context, "changed \(path)") { copy in
      guard copy[path] != nil else { throw NotFound() }
      copy[path] = text.isEmpty || text.hasSuffix("\n") ? text : "\(text)\n"
    }
    guard isDone else {
      let view = try await draftView(context)
      guard let draft = view.draft else { throw NotFound() }
      return context.page(
        StrategyFilePage(
          view: view, draft: draft, path: path, text: text, proof: try context.proof,
          isStale: true), .conflict)
    }
    let id: ID<StrategyPack> = try context.id("strategy")
    return context.redirect(
      to: "/strategies/\(id)/draft/file?path=\(FormBody.encoded(path))&saved=yes")
  }

  /// False when somebody else changed the draft first.
  private func change(
    _ context: SiteContext, _ what: String, _ change: (inout WorkingCopy) throws -> Void
  ) async throws -> Bool {
    do {
      try await drafting.change(
        try context.id("strategy"), from: context.form.text("revision").flatMap(Int.init) ?? 0,
        by: try context.worker, what, change)
      return true
    } catch is StaleDraft {
      return false
    }
  }

  /// A change that is made, or refused in words on the draft’s own page.
  private func attempt(
    _ context: SiteContext, _ what: String, _ change: (inout WorkingCopy) throws -> Void
  ) async throws -> Response {
    do {
      guard try await self.change(context, what, change) else {
        return try await page(context, problem: StrategyDraftPage.stale)
      }
    } catch let refusal as DraftRefusal {
      return try await page(context, problem: refusal.description)
    }
    let id: ID<StrategyPack> = try context.id("strategy")
    return context.redirect(to: "/strategies/\(id)/draft")
  }

  private func assign(_: Request, context: SiteContext) async throws -> Response {
    let question: ID<OpenQuestion> = try context.id("question")
    let library = try await site.strategies.library()
    var reader = FormReader(context.form, today: site.now().ukDate)
    let due = reader.dayAhead("due_\(question)", "The day")
    guard let party = context.form.text("party_\(question)"), !party.isEmpty, reader.errors.isEmpty
    else {
      return try await page(
        context, problem: "Select who is to decide, and give a real day or none.")
    }
    return try await attempt(context, "assigned \(question)") { copy in
      try copy.assign(question, to: [ID(party)], by: due, in: library)
    }
  }

  private func decide(_: Request, context: SiteContext) async throws -> Response {
    let question: ID<OpenQuestion> = try context.id("question")
    let library = try await site.strategies.library()
    let form = context.form
    let says = form.typed("says_\(question)").text
    let why = form.typed("why_\(question)").text
    guard let party = form.text("party_\(question)"), !party.isEmpty, !says.isEmpty, !why.isEmpty
    else {
      return try await page(
        context, problem: "Say what was decided, why, and by whom. Nothing was recorded.")
    }
    let option = form.text("option_\(question)").flatMap {
      $0.isEmpty ? nil : ID<QuestionOption>($0)
    }
    let today = site.now().ukDate
    return try await attempt(context, "decided \(question)") { copy in
      try copy.decide(
        question, Decision(option, says: says, why: why, by: [ID(party)], on: today), in: library)
    }
  }

  /// A board’s agreement to measures before they are official.
  private func agreeMeasures(_: Request, context: SiteContext) async throws -> Response {
    let library = try await site.strategies.library()
    let measures = context.form.all("indicator").map { ID<IndicatorDeclaration>($0) }
    let agreement = agreement(to: "measures", in: context)
    return try await attempt(context, "recorded agreement to \(measures.count) measures") { copy in
      try copy.agree(toMeasures: measures, agreement, in: library)
    }
  }

  private func agreement(to what: String, in context: SiteContext) -> Agreement {
    let minute = context.form.typed("minute_\(what)").text
    return Agreement(
      by: context.form.all("party_\(what)").filter { !$0.isEmpty }.map { ID($0) },
      on: site.now().ukDate, minute: minute.isEmpty ? nil : minute)
  }

  private func agree(_: Request, context: SiteContext) async throws -> Response {
    let id: ID<StrategyPack> = try context.id("strategy")
    do {
      try await AgreeStrategy(store: site.strategies.store, now: site.now)(
        id, revision: context.form.text("revision").flatMap(Int.init) ?? 0,
        agreement(to: "version", in: context), from: site.now().ukDate,
        in: try await site.strategies.library(), by: try context.worker)
      site.strategies.forgetWords()
      return context.redirect(to: "/strategies/\(id)/versions")
    } catch let refusal as DraftRefusal {
      return try await page(context, problem: refusal.description)
    } catch is StaleDraft {
      return try await page(context, problem: StrategyDraftPage.stale)
    } catch is OwnDraft {
      return try await page(
        context, problem: "You changed this draft. Somebody else records that it was agreed.")
    } catch let before as BeforeLastVersion {
      return try await page(
        context, problem: "A version cannot hold from before \(before.last.british).")
    }
  }

  private func discard(_: Request, context: SiteContext) async throws -> Response {
    let id: ID<StrategyPack> = try context.id("strategy")
    try await drafting.discard(id, by: try context.worker)
    return context.redirect(to: "/strategies/\(id)")
  }

  private func versions(_: Request, context: SiteContext) async throws -> Response {
    let library = try await site.strategies.library()
    let id: ID<StrategyPack> = try context.id("strategy")
    guard let pack = library[id] else { throw NotFound() }
    return context.page(
      StrategyVersionsPage(
        names: PackNames(pack, library.language),
        versions: try await site.strategies.store.strategyVersions(of: id)))
  }

  private func askWhich(_: Request, context: SiteContext) async throws -> Response {
    try await ask(context)
  }

  private func ask(
    _ context: SiteContext, _ errors: FormErrors = FormErrors()
  ) async throws -> Response {
    context.page(
      ChooseStrategyPage(
        library: try await site.strategies.library(),
        followed: try await site.strategies.followed()?.pack.id, proof: try context.proof,
        errors: errors))
  }

  private func choose(_: Request, context: SiteContext) async throws -> Response {
    let library = try await site.strategies.library()
    guard let chosen = context.form.text("strategy"), library[ID(chosen)] != nil else {
      return try await ask(context, ["strategy": "Select the strategy the place follows"])
    }
    try await ChooseStrategy(store: site.strategies.store, now: site.now)(
      ID(chosen), in: library, by: try context.worker)
    return context.redirect(to: "/strategies/\(chosen)")
  }
}
