/// Who is related to whom, and who lives where.
struct FamilyFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    PeopleAndPlacesRoutes(site: site).add(to: &routes)
    RelationshipRoutes(site: site).add(to: &routes)
    MoveRoutes(site: site).add(to: &routes)
    DepartureRoutes(site: site).add(to: &routes)
  }
}
