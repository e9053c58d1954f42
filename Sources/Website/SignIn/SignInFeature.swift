struct SignInFeature {
  init(_ site: SiteParts) {}
  func add(to routes: inout SiteRoutes) {}
}
