/// A child as far as it has been read.
struct ChildAssembly {
  var child: CINChild
  var episode: CINChild.Episode?
  var assessment: CINChild.Assessment?
  var cinPlan: CINChild.CINPlan?
  var section47: CINChild.Section47Enquiry?
  var plan: CINChild.ProtectionPlan?
  var reviews: CINChild.Reviews?
  private var elements = 0
  private var groups = 0
  private var childNumber = 0
  /// Which assessment, plan or enquiry of the episode is being read; 0 outside them.
  private var moduleNumber = 0

  init() {
    child = CINChild(at: Place(.child, line: 0))
  }

  /// Begins the next child, in the same memory as the one before.
  mutating func begin(_ number: Int, line: Int) {
    childNumber = number
    child = CINChild(at: Place(.child, line: line, child: number))
    episode = nil
    elements = 0
    groups = 0
    moduleNumber = 0
  }

  /// Counts an element; false when the child has more of them than anybody’s record can have.
  mutating func takes(group isGroup: Bool) -> Bool {
    elements += 1
    if isGroup { groups += 1 }
    return elements <= ReadingLimits.elementsOfChild && groups <= ReadingLimits.groupsOfChild
  }

  /// Says once that the rest of the child is not read.
  mutating func stop(at line: Int) {
    guard child.faults.last?.kind != .childTooLarge else { return }
    child.faults.append(
      FormFault(.childTooLarge, at: Place(.child, line: line, child: childNumber)))
  }

  mutating func add(_ fault: FormFault) {
    child.faults.append(fault)
  }

  /// Begins a group, or finds the place of an element with text.
  mutating func start(_ element: Element, group isGroup: Bool, line: Int) -> Place {
    switch element {
    case .assessment: moduleNumber = (episode?.assessments.count ?? 0) + 1
    case .cinPlan: moduleNumber = (episode?.cinPlans.count ?? 0) + 1
    case .section47: moduleNumber = (episode?.enquiries.count ?? 0) + 1
    case .protectionPlan: moduleNumber = (episode?.protectionPlans.count ?? 0) + 1
    default: break
    }
    let isInEpisode = episode != nil || element == .details
    let place = Place(
      element, line: line, child: childNumber,
      episode: isInEpisode ? child.episodes.count + 1 : 0, module: moduleNumber)
    if isGroup { open(element, at: place) }
    return place
  }

  private mutating func open(_ group: Element, at place: Place) {
    switch group {
    case .identifiers: child.identifiers = child.identifiers ?? .init(at: place)
    case .characteristics: child.characteristics = child.characteristics ?? .init(at: place)
    case .details: episode = .init(at: place)
    case .assessment: assessment = .init(at: place)
    case .cinPlan: cinPlan = .init(at: place)
    case .section47: section47 = .init(at: place)
    case .protectionPlan: plan = .init(at: place)
    case .reviews: reviews = .init(at: place)
    default: break
    }
  }

  mutating func close(_ group: Element) {
    switch group {
    case .details:
      if let episode { child.episodes.append(episode) }
      episode = nil
    case .assessment: if let assessment { episode?.assessments.append(assessment) }
    case .cinPlan: if let cinPlan { episode?.cinPlans.append(cinPlan) }
    case .section47: if let section47 { episode?.enquiries.append(section47) }
    case .protectionPlan: if let plan { episode?.protectionPlans.append(plan) }
    case .reviews: if let reviews { plan?.reviews.append(reviews) }
    default: return
    }
    if group != .reviews { moduleNumber = 0 }
  }
}
