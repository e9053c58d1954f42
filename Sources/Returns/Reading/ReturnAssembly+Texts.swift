import Vocabulary

extension ReturnAssembly {
  /// Reads the text of an element that has ended.
  mutating func finish(_ place: Place) {
    let (text, isWhole) = (self.text, self.text.isWhole)
    text.withBytes { bytes in
      if !isWhole { add(FormFault(.longText, at: place, quotation(bytes))) }
      let reading = TextReading(trimming: bytes)
      // An empty element says no more than a missing one, but a review without its date is counted.
      if !reading.isEmpty || place.element == .reviewDate { keep(reading, at: place) }
    }
  }

  private mutating func keep(_ reading: TextReading, at place: Place) {
    let short = ShortText(reading.bytes)
    switch place.element.content {
    case .date:
      let (date, hasMore) = reading.date
      if hasMore { add(FormFault(.dateWithTime, at: place, quotation(reading.bytes))) }
      if date == nil && !reading.isEmpty {
        add(FormFault(.unreadableDate, at: place, quotation(reading.bytes)))
      }
      keep(WrittenDate(short, meaning: date, at: place))
    case .flag:
      let flag = reading.flag
      if flag == nil { add(FormFault(.unreadableFlag, at: place, quotation(reading.bytes))) }
      child.set(place.element, to: WrittenFlag(short, meaning: flag, at: place))
    case .number:
      let number = reading.number
      if number == nil { add(FormFault(.unreadableNumber, at: place, quotation(reading.bytes))) }
      keep(Written(short, meaning: number, at: place))
    case .code: child.set(place.element, to: WrittenCode(short, at: place))
    case .text: keep(WrittenText(short, meaning: reading.text, at: place))
    }
  }

  private mutating func keep(_ date: WrittenDate) {
    if isInChild {
      child.set(date.place.element, to: date)
    } else {
      header?.referenceDate = date
    }
  }

  private mutating func keep(_ number: Written<Int>) {
    if isInChild { child.setPreviousPlans(to: number) } else { header?.year = number }
  }

  private mutating func keep(_ text: WrittenText) {
    guard !isInChild else {
      child.set(text.place.element, to: text)
      return
    }
    switch text.place.element {
    case .collection: header?.collection = text
    case .authority: header?.authority = text
    case .softwareCode: header?.softwareCode = text
    case .release: header?.release = text
    case .serialNumber: header?.serialNumber = text
    case .madeAt: header?.madeAt = text
    default: break
    }
  }

  /// Says once for each group that there is text between its elements.
  mutating func noteStrayText(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    guard let last = opened.indices.last, !opened[last].hasStrayText else { return }
    let reading = TextReading(trimming: bytes)
    guard !reading.isEmpty else { return }
    opened[last].hasStrayText = true
    // The parser has come to the end of the text; it began some lines before.
    let start = bytes.firstIndex { !$0.isXMLSpace } ?? 0
    let line = line - bytes[start...].count { $0 == UInt8(ascii: "\n") }
    add(FormFault(.strayText, at: opened[last].place.moved(to: line), quotation(reading.bytes)))
  }

  func quotation(_ name: UnsafePointer<UInt8>) -> String {
    quotation(String(cString: name).utf8)
  }

  func quotation(_ bytes: some Collection<UInt8>) -> String {
    let kept = String(decoding: bytes.prefix(ReadingLimits.quotation), as: UTF8.self)
    return bytes.count > ReadingLimits.quotation ? kept + "…" : kept
  }
}
