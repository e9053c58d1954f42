/// Puts a return together from the elements and texts that the parser comes to.
struct ReturnAssembly {
  /// What has been come to and not yet handed on.
  var events: [ReadingEvent] = []
  /// Why reading has to stop although the XML may be well formed.
  var refusal: ReadingFault.Reason?
  /// The elements that belong in the return’s collection; all until its year is known.
  var belonging = ElementSet.all
  let groups = ElementSet.groups
  let repeating = ElementSet.repeating
  /// The year in which the collection ends; nil until the header or whoever asks has said.
  private(set) var year: Int?

  private var names = ElementNames()
  var opened: [OpenedElement] = []
  /// How deep in elements that are not read.
  var skipped = 0
  var text = TextBuffer()
  var header: ReturnHeader?
  /// The child being read, or the one read last.
  var child = ChildAssembly()
  var isInChild = false
  var children = 0

  init(year: Int?) {
    if let year { know(year: year) }
  }

  mutating func know(year: Int) {
    self.year = year
    belonging = .of(collection: year)
  }

  mutating func start(_ name: UnsafePointer<UInt8>, line: Int) {
    guard opened.count + skipped < ReadingLimits.depth else {
      refusal = .tooDeep
      return
    }
    guard skipped == 0 else {
      skipped += 1
      return
    }
    let parent = opened.last?.element
    switch names.meaning(of: name, in: parent) {
    case .known(let element): open(element, line: line)
    case .misplaced: skip(name, .misplacedElement, line: line)
    case .unknown: skip(name, .unknownElement, line: line)
    }
  }

  /// An attribute of the element just started.
  mutating func attribute(_ name: UnsafePointer<UInt8>, line: Int) {
    guard skipped == 0, let opened = opened.last else { return }
    add(FormFault(.unknownAttribute, at: opened.place, quotation(name)))
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    guard skipped == 0, let opened = opened.last else { return }
    if opened.isGroup {
      noteStrayText(bytes, line: line)
    } else {
      text.append(bytes)
    }
  }

  mutating func end() {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    guard let ended = opened.popLast() else { return }
    if ended.isGroup { close(ended.element) } else { finish(ended.place) }
  }
}
