/// Every component, to be looked at and tested without naming it again.
public enum Gallery {
  public static let components: [any Component.Type] = [
    Alert.self, BackLink.self, Breadcrumbs.self, Button.self, Card.self, Checkboxes.self,
    ConfirmationPanel.self, DateField.self, Details.self, EmptyState.self, ErrorSummary.self,
    Fieldset.self, FileField.self, FilterPanel.self, Form.self, HiddenField.self, IdentityBar.self,
    InsetText.self, NotificationBanner.self, Pagination.self, PartialDateField.self,
    PrintNote.self, Radios.self, ScrollRegion.self, SelectField.self, Strip.self,
    SubNavigation.self, SummaryList.self, Table.self, Tag.self, TaskList.self, TextArea.self,
    TextField.self, TimeField.self, Timeline.self, VisuallyHidden.self, WarningText.self,
  ]

  /// All of them one under another, each in all of its states.
  public static var markup: Markup {
    "<h1>Gallery</h1>\(each(components, section))"
  }

  private static func section(_ component: any Component.Type) -> Markup {
    let name = String(describing: component)
    return """
      <section class="gallery-component" id="component-\(name)"><h2>\(name)</h2>\
      \(each(component.examples) { "<p class=\"gallery-state\">\($0.title)</p>\($0.markup)" })\
      </section>
      """
  }
}
