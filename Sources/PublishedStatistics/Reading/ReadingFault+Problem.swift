import Vocabulary

extension ReadingFault {
  /// What is wrong with a file.
  public enum Problem: Hashable, Sendable {
    // The file as a whole
    case otherKind(String)
    case otherEncoding(String)
    case notUTF8(byte: UInt8)
    case tooLarge(what: String, most: Int)
    case noRows

    // Its lines
    case cutShort
    case fieldCount(found: Int, expected: Int)
    case quoteNotClosed
    case textAfterQuote
    case loneCarriageReturn

    // Its headings
    case missingHeading(String)
    case repeatedHeading(String)
    case emptyHeading

    // When and where a row is about
    case notAPeriod(String)
    case unknownYearKind(String)
    case mixedYearKinds(String, String)
    case yearNotInName(Int, ClosedRange<Int>)
    case missingYears([Int], ClosedRange<Int>)
    case incompleteYear(String, found: Int, expected: Int)
    case unknownLevel(String)
    case unknownRegion(String)
    case unknownAuthority(String)
    case codesDisagree(String, String)
    case emptyCode(String)

    // What it says
    case notANumber(String)
    case mangled(String, as: String)
    case duplicateRow(firstLine: Int)
  }
}

extension ReadingFault.Problem {
  /// What is wrong, in one sentence.
  var sentence: String {
    switch self {
    case .otherKind(let kind): "This is \(kind), not a CSV file."
    case .otherEncoding(let name): "The text is encoded as \(name), not UTF-8."
    case .notUTF8(let byte):
      "There is a byte (0x\(String(byte, radix: 16, uppercase: true))) that is not UTF-8 text."
    case .tooLarge(let what, let most): "There are more than \(most.grouped) \(what)."
    case .noRows: "There are headings but no rows under them."
    case .cutShort: "The last line does not end, so the file has been cut short."
    case .fieldCount(let found, let expected):
      "The line has \(found) fields where the headings have \(expected)."
    case .quoteNotClosed: "A quotation mark is opened and never closed."
    case .textAfterQuote: "There is text between a closing quotation mark and the next comma."
    case .loneCarriageReturn: "The lines end in a carriage return alone."
    case .missingHeading(let name): "There is no column “\(name)”."
    case .repeatedHeading(let name): "The heading “\(name)” is used twice."
    case .emptyHeading: "A column has no heading."
    case .notAPeriod(let text): "“\(text.shortened)” is not a year as the layout writes them."
    case .unknownYearKind(let text): "“\(text.shortened)” is not a kind of year Heed reads."
    case .mixedYearKinds(let one, let other):
      "Rows of “\(other.shortened)” are mixed with rows of “\(one.shortened)”."
    case .yearNotInName(let year, let years):
      "There is a row for \(year), but the file’s name says \(years.worded)."
    case .missingYears(let years, let named):
      "The file’s name says \(named.worded), but there is no row for "
        + years.map(String.init).joined(separator: ", ") + "."
    case .incompleteYear(let year, let found, let expected):
      "\(year) has rows for \(found) of the \(expected) local authorities there were."
    case .unknownLevel(let text): "“\(text.shortened)” is not a geographic level Heed reads."
    case .unknownRegion(let code): "“\(code.shortened)” is not the code of a region of England."
    case .unknownAuthority(let code):
      "“\(code.shortened)” is not the code of a local authority Heed knows."
    case .codesDisagree(let old, let new):
      "The codes \(old.shortened) and \(new.shortened) are of two different authorities."
    case .emptyCode(let level): "A row of level “\(level.shortened)” has no code here."
    case .notANumber(let text):
      "“\(text.shortened)” is neither a number nor one of the marks c, x, z, u, k, low and :."
    case .mangled(let text, let kind): "“\(text.shortened)” looks like \(kind)."
    case .duplicateRow(let line): "This row is about the same as the row in line \(line)."
    }
  }

  /// What to do about it.
  var advice: String {
    switch self {
    case .otherKind, .otherEncoding, .notUTF8, .loneCarriageReturn:
      "Download the CSV again from Explore education statistics, and import it without opening it."
    case .cutShort, .missingYears, .incompleteYear, .quoteNotClosed, .fieldCount, .noRows:
      "Download the file again: it may be incomplete or have been changed."
    case .tooLarge: "Import only the tables of local authorities, one file at a time."
    case .missingHeading, .repeatedHeading, .emptyHeading:
      "The first line must be the headings of the Department for Education’s open data layout."
    case .notAPeriod: "Years are written like 2024, or 202425 for an academic year."
    case .unknownYearKind:
      "Heed reads "
        + PublishedPeriod.Kind.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ") + "."
    case .mixedYearKinds: "Import them as two files."
    case .yearNotInName: "Give the file the name it was published with."
    case .unknownLevel: "Heed reads “National”, “Regional” and “Local authority”."
    case .unknownRegion, .emptyCode, .codesDisagree: "Compare the row with the published file."
    case .unknownAuthority:
      "If it is new, Heed needs a later edition (\(Authorities.edition) is this one’s)."
    case .notANumber, .textAfterQuote, .duplicateRow: "Compare the row with the published file."
    case .mangled: "A spreadsheet may have changed the file. Download it again."
    }
  }
}

extension String {
  /// At most 40 characters of it, so that a message stays a message.
  fileprivate var shortened: String { count > 40 ? prefix(40) + "…" : self }
}

extension ClosedRange<Int> {
  fileprivate var worded: String { "\(lowerBound) to \(upperBound)" }
}
