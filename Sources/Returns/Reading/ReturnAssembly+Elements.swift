import Vocabulary

extension ReturnAssembly {
  /// Begins an element that has its place here, saying what is wrong with its being here.
  mutating func open(_ element: Element, line: Int) {
    let isGroup = groups.contains(element)
    if element == .child {
      children += 1
      child.begin(children, line: line)
      isInChild = true
    } else if isInChild, !child.takes(group: isGroup) {
      child.stop(at: line)
      skipped = 1
      return
    }
    let place =
      isInChild
      ? child.start(element, group: isGroup, line: line) : Place(element, line: line)
    if element == .header { header = header ?? ReturnHeader(at: place) }
    guard note(element, at: place) || isGroup else {
      skipped = 1
      return
    }
    opened.append(OpenedElement(element, isGroup: isGroup, at: place))
    text.clear()
  }

  /// Says what is wrong with an element’s being here; false if its parent can hold only one.
  ///
  /// A second group is read all the same, so that nothing in it is lost, but a second text would
  /// take the place of the first.
  private mutating func note(_ element: Element, at place: Place) -> Bool {
    if !belonging.contains(element) {
      add(FormFault(.elementOfAnotherYear, at: place, element.name))
    }
    guard let last = opened.indices.last else { return true }
    let (isOutOfOrder, isAgain) = opened[last].note(element)
    if isOutOfOrder { add(FormFault(.elementOutOfOrder, at: place, element.name)) }
    guard isAgain, !repeating.contains(element) else { return true }
    add(FormFault(.repeatedElement, at: place, element.name))
    return false
  }

  mutating func close(_ group: Element) {
    switch group {
    case .header:
      if let collection = header?.collection, collection.value != "CIN" {
        add(FormFault(.anotherCollection, at: collection.place, collection.text.description))
      }
      if let header { events.append(.header(header)) }
      if year == nil, let said = header?.collectionYear { know(year: said) }
    case .child:
      events.append(.child(child.child))
      isInChild = false
    default: if isInChild { child.close(group) }
    }
  }

  mutating func add(_ fault: FormFault) {
    if isInChild { child.add(fault) } else { events.append(.fault(fault)) }
  }

  mutating func skip(_ name: UnsafePointer<UInt8>, _ kind: FormFault.Kind, line: Int) {
    skipped = 1
    guard let parent = opened.last else {
      refusal = .anotherDocument(root: quotation(name))
      return
    }
    guard !isInChild || child.takes(group: false) else {
      child.stop(at: line)
      return
    }
    let place = parent.place.moved(to: line)
    add(FormFault(kind, at: place, quotation(name)))
  }
}
