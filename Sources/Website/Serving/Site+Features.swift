/// Every feature of the site adds its routes here.
extension SiteRoutes {
  mutating func addFeatures(of site: SiteParts) {
    AssetFiles.add(to: &self)
    HealthRoute(accounts: site.accounts).add(to: &self)
    HelpRoutes().add(to: &self)
    StrategiesFeature(site: site).add(to: &self)
    BookletFeature(site: site).add(to: &self)
    OwnBookletFeature(site: site).add(to: &self)
    StrategyDraftFeature(site: site).add(to: &self)
    SignInFeature(site).add(to: &self)
    AccountFeature(site: site).add(to: &self)
    AccountsFeature(site: site).add(to: &self)
    EmergencyAccessFeature(site: site).add(to: &self)
    AccessLogFeature(site: site).add(to: &self)
    DraftsFeature(site: site).add(to: &self)
    SurveysFeature(site: site).add(to: &self)
    ReturnsFeature(site: site).add(to: &self)
    ConcernsFeature(site: site).add(to: &self)
    PlansFeature(site: site).add(to: &self)
    SharingFeature(site: site).add(to: &self)
    ChronologyRoutes(site: site).add(to: &self)
    AssessmentsFeature(site: site).add(to: &self)
    PeopleFeature(site: site).add(to: &self)
    VoiceFeature(site: site).add(to: &self)
    FamilyPagesFeature(site).add(to: &self)
    FamilyFeature(site: site).add(to: &self)
  }
}
