import Markup
import Record
import UseCases
import Vocabulary

/// A part of somebody's record, each a page of its own.
enum PersonPart: CaseIterable {
  case overview
  case chronology
  case assessments
  case plan
  case voice
  case sharing
  case people
  case record
  case restricted

  var label: String {
    switch self {
    case .overview: "Overview"
    case .chronology: "Chronology"
    case .assessments: "Assessments"
    case .plan: "Plan and decisions"
    case .voice: "Voice"
    case .sharing: "Sharing"
    case .people: "People and places"
    case .record: "Record something"
    case .restricted: "Restricted section"
    }
  }

  private var path: String {
    switch self {
    case .overview: ""
    case .chronology: "/chronology"
    case .assessments: "/assessments"
    case .plan: "/plan"
    case .voice: "/voice"
    case .sharing: "/sharing"
    case .people: "/people"
    case .record: "/record"
    case .restricted: "/restricted"
    }
  }

  /// The way about somebody's record, for those who may go there.
  ///
  /// The day it is known on is carried along, except to where it means nothing.
  static func navigation(
    _ opened: OpenedPerson, isAdult: Bool, current: PersonPart?
  ) -> Markup {
    let day = opened.asKnownOn.map { "?as_known_on=\($0.iso)" } ?? ""
    let items = allCases.filter { $0.isOpen(in: opened) && !(isAdult && $0 == .plan) }.map { part in
      NavigationItem(
        part.label,
        href: "/people/\(opened.person)\(part.path)\(part == .record ? "" : day)",
        isCurrent: part == current)
    }
    return SubNavigation("This record", items: items).markup
  }

  private func isOpen(in opened: OpenedPerson) -> Bool {
    switch self {
    case .overview, .chronology, .assessments, .plan, .sharing, .people: true
    case .voice: opened.isAboutChild
    case .record: opened.mayRecord
    case .restricted: opened.maySeeRestrictedSection
    }
  }
}
