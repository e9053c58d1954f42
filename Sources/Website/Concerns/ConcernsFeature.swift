/// Recording what was noticed about a child, and every entry by itself.
struct ConcernsFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    ConcernRoutes(site: site).add(to: &routes)
    EntryFormRoutes<SightingForm>(site: site).add(to: &routes)
    EntryFormRoutes<HappeningForm>(site: site).add(to: &routes)
    EntryFormRoutes<QuestionForm>(site: site).add(to: &routes)
    EntryFormRoutes<VulnerabilityForm>(site: site).add(to: &routes)
    EntryFormRoutes<ParentalFactorsForm>(site: site).add(to: &routes)
    EntryFormRoutes<LookBackForm>(site: site).add(to: &routes)
    EntryRoutes(site: site).add(to: &routes)
  }
}
