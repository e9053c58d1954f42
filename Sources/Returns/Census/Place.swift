/// Where an element stands in a return.
public struct Place: Hashable, Sendable {
  public let element: Element
  private let lineNumber: UInt32
  /// Which child of the return, counted from 1; 0 outside the children.
  let childNumber: UInt32
  /// Which `CINdetails` of the child; 0 outside them.
  let episodeNumber: UInt16
  /// Which assessment, plan or enquiry of the episode; 0 outside them.
  let moduleNumber: UInt16

  init(_ element: Element, line: Int, child: Int = 0, episode: Int = 0, module: Int = 0) {
    self.element = element
    lineNumber = UInt32(clamping: line)
    childNumber = UInt32(clamping: child)
    episodeNumber = UInt16(clamping: episode)
    moduleNumber = UInt16(clamping: module)
  }

  /// The same place in the tree on another line.
  func moved(to line: Int) -> Place {
    Place(
      element, line: line, child: Int(childNumber), episode: Int(episodeNumber),
      module: Int(moduleNumber))
  }

  /// The line of the file, counted from 1.
  public var line: Int { Int(lineNumber) }

  /// Such as `Message/Children/Child[3]/CINdetails[1]/Assessments[2]/AssessmentActualStartDate`.
  public var path: String {
    var steps: [String] = []
    var next: Element? = element
    while let element = next {
      steps.append(step(to: element))
      next = element.form.parent
    }
    return steps.reversed().joined(separator: "/")
  }

  private func step(to element: Element) -> String {
    let number =
      switch element {
      case .child: Int(childNumber)
      case .details: Int(episodeNumber)
      case .assessment, .cinPlan, .section47, .protectionPlan: Int(moduleNumber)
      default: 0
      }
    return number == 0 ? element.name : "\(element.name)[\(number)]"
  }
}
