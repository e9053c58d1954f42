/// Assessments and tools: choosing one, filling it in, reading and comparing what was completed.
struct AssessmentsFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    AssessmentsRoutes(site: site).add(to: &routes)
    FillingRoutes(site: site).add(to: &routes)
    MeanwhileRoutes(site: site).add(to: &routes)
    StartingRoutes(site: site).add(to: &routes)
    CorrectFormRoutes(site: site).add(to: &routes)
    ContributionRoutes(site: site).add(to: &routes)
  }
}
