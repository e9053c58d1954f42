import UseCases

/// `/help`, for anybody, signed in or not.
struct HelpRoutes {
  func add(to routes: inout SiteRoutes) {
    routes.get("/help", .signIn) { _, context in
      context.page(HelpPage(isDemo: context.place.isDemo, words: context.words))
    }
  }
}
