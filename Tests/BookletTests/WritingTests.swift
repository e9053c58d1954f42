import Booklet
import Examples
import Foundation
import Markup
import ProcessControl
import PublishedStatistics
import Testing
import Vocabulary

struct WritingTests {
  private static let all = Shipped.places + ["wrenbury-vale"]

  @Test(arguments: all)
  func `the table has its twelve columns on every line`(_ place: String) throws {
    let text = try Shipped.booklet(place).csv
    let table = WrittenTable(text)

    #expect(
      text.hasPrefix(
        "place,objective,indicator,title,period,basis,numerator,denominator,value,unit,status,source\r\n"
      ))
    #expect(!table.rows.isEmpty)
    #expect(table.rows.allSatisfy { $0.count == 12 })
    #expect(table.rows.allSatisfy { $0["status"]?.isEmpty == false && $0["place"] != "" })
  }

  @Test(arguments: all)
  func `the file needs nothing else and has no script`(_ place: String) throws {
    let html = try Shipped.booklet(place).html

    for part in ["<script", "<link", "<img", "src=", "@import", "url(", "style=\"", "onclick"] {
      #expect(!html.contains(part), "\(part)")
    }
    #expect(html.contains("@page{size:A4"))
    #expect(html.contains(PublishedLibrary.attribution))
  }

  @Test(arguments: all)
  func `every element is closed and every name on the page is there once`(_ place: String) throws {
    let html = try Shipped.booklet(place).html
    let ids = html.split(separator: " id=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first
    }
    let links = html.split(separator: "href=\"#").dropFirst().compactMap {
      $0.split(separator: "\"").first
    }

    #expect(Set(ids).count == ids.count)
    #expect(Set(links).isSubset(of: Set(ids)))
    #expect(OpenElements(in: html).names == [])
  }

  @Test(arguments: all)
  func `every drawing has a title, words and a table`(_ place: String) throws {
    let html = try Shipped.booklet(place).html

    for part in html.split(separator: "<svg ").dropFirst() {
      let opening = try #require(part.split(separator: ">").first)
      #expect(opening.contains("role=\"img\"") && opening.contains("aria-labelledby="))
      #expect(part.contains("<title id=") && part.contains("<desc id="))
      #expect(part.split(separator: "</svg>").last?.contains("<table") == true)
    }
  }

  @Test func `under 13 figures there is no icon and no limit, and it says why`() throws {
    let booklet = try Shipped.booklet("liverpool")
    let entry = try booklet.entry("liverpool-cpp-neglect-share")
    let line = try #require(entry.lines.first)

    #expect(line.years.count == 12)
    #expect(entry.chart(of: line).variation == nil)
    #expect(!booklet.html.contains("class=\"booklet-limit\""))
    #expect(booklet.html.contains("There are 12 figures. At least 13 are needed to say more."))
  }

  @Test func `from 13 figures on there are limits, with the convention in words`() throws {
    let html = try Shipped.booklet("liverpool", 2025).html

    #expect(html.contains("class=\"booklet-limit\""))
    #expect(html.contains(Conventions.makingDataCount.wording))
  }

  @Test(arguments: all)
  func `every class it uses is in the style sheet, in the file and in the guide`(
    _ place: String
  ) throws {
    let booklet = try Shipped.booklet(place)
    let guide = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../docs/booklet.md"), encoding: .utf8)
    let used = Set(
      booklet.markup.string.split(separator: "class=\"").dropFirst()
        .compactMap { $0.split(separator: "\"").first }.flatMap { $0.split(separator: " ") }
        .filter { $0.hasPrefix("booklet-") })
    let style = try #require(
      booklet.html.split(separator: "<style>").last?.split(separator: "</style>").first)

    #expect(used.count > 10)
    for name in used {
      #expect(style.contains(".\(name)"), "\(name) in the file")
      #expect(guide.contains(".\(name)"), "\(name) in the guide")
    }
  }

  @Test func `a booklet is written the same every time`() throws {
    let (one, other) = (try Shipped.booklet("bury"), try Shipped.booklet("bury"))

    #expect(one == other)
    #expect(one.html == other.html && one.csv == other.csv)
    #expect(one.fileName("html") == "bury-2024.html")
  }
}
