/// Every feature of the site adds its routes here.
extension SiteRoutes {
  mutating func addFeatures(of site: SiteParts) {
    AssetFiles.add(to: &self)
    HealthRoute(accounts: site.accounts).add(to: &self)
    SignInFeature(site).add(to: &self)
    HelpRoutes().add(to: &self)
  }
}
