/// Finding, registering and opening people, and saying who they are.
struct PeopleFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    HomeRoutes(site: site).add(to: &routes)
    FindPeopleRoutes(site: site).add(to: &routes)
    RegisterRoutes(site: site).add(to: &routes)
    PersonRoutes(site: site).add(to: &routes)
    EntryFormRoutes<NoticeAnswerForm>(site: site).add(to: &routes)
    EntryFormRoutes<NameForm>(site: site).add(to: &routes)
    EntryFormRoutes<BirthForm>(site: site).add(to: &routes)
    EntryFormRoutes<DeathForm>(site: site).add(to: &routes)
    EntryFormRoutes<NoteForm>(site: site).add(to: &routes)
    DetailsRoutes(site: site).add(to: &routes)
    TeamRoutes(site: site).add(to: &routes)
    RestrictionRoutes(site: site).add(to: &routes)
    RestrictedSectionRoutes(site: site).add(to: &routes)
  }
}
