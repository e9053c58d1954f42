struct HelpRoutes {
  func add(to routes: inout SiteRoutes) {}
}
