import UseCases

/// Every address of the site, each added with the deed it is for.
///
/// To add a page:
///
/// 1. Write the page as a value in the folder of its feature: `struct ConcernPage: Page { … }`, with what it shows as
///    its stored properties. A page with a form also holds a ``FormProof`` and uses ``PostForm``.
/// 2. Write a handler in the feature's `…Routes`, which does its work by a use case and answers
///    `context.page(ConcernPage(…))`, or after a change `context.redirect(to: "/people/\(id)")`.
///    The person a path is about is `try context.person`; another id is `try context.id("entry")`; what was typed is
///    `context.form`, what stands after the `?` is `context.query`, the worker is `try context.worker`.
/// 3. Add its line in the feature's `add(to:)`, and the feature's in `Site+Features.swift`:
///
/// ```swift
/// func add(to routes: inout SiteRoutes) {
///   routes.get("/people/:person/concerns/new", .recordAbout, ask)
///   routes.post("/people/:person/concerns", .recordAbout, record)
/// }
/// ```
///
/// 4. Add its row to the table in `Tests/WebsiteTests/Access/WalkTests.swift`, which fails until it is there.
///
/// A deed about one person needs `:person` in its pattern, and the dispatcher lets nobody past it who may not know of
/// that person; the use case asks again in its own transaction. Errors that a feature does not handle itself are left
/// to ``ErrorPages``: `throw NotFound()` is all it takes.
struct SiteRoutes {
  private(set) var all: [SiteRoute] = []

  /// A page.
  mutating func get(_ pattern: String, _ deed: Deed, _ handler: @escaping SiteRoute.Handler) {
    add(SiteRoute(method: .get, pattern: pattern, deed: deed, isFile: false, handler: handler))
  }

  /// A form that was sent.
  mutating func post(_ pattern: String, _ deed: Deed, _ handler: @escaping SiteRoute.Handler) {
    add(SiteRoute(method: .post, pattern: pattern, deed: deed, isFile: false, handler: handler))
  }

  /// A form that carries a file; the handler reads `context.upload`, and what the form says besides is `context.form`.
  mutating func upload(_ pattern: String, _ deed: Deed, _ handler: @escaping SiteRoute.Handler) {
    add(
      SiteRoute(
        method: .post, pattern: pattern, deed: deed, isFile: false, carriesFile: true,
        handler: handler))
  }

  /// Something that is the same for everyone and says nothing about anyone, such as a style sheet.
  mutating func file(_ pattern: String, _ handler: @escaping SiteRoute.Handler) {
    add(SiteRoute(method: .get, pattern: pattern, deed: .signIn, isFile: true, handler: handler))
  }

  private mutating func add(_ route: SiteRoute) {
    precondition(
      !route.deed.isAboutOnePerson || route.pattern.contains("/:person"),
      "\(route) is about one person, so its pattern needs :person")
    all.append(route)
  }
}
