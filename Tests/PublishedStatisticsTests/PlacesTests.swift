import Examples
import PublishedStatistics
import Testing
import Vocabulary

struct PlacesTests {
  @Test(
    arguments: [
      ("2013-03-31", 152), ("2019-04-01", 151), ("2021-04-01", 152), ("2023-04-01", 153),
    ] as [(LocalDate, Int)])
  func `there were as many authorities as there were`(_ day: LocalDate, _ count: Int) {
    #expect(Authorities.existing(on: day).count == count)
  }

  @Test func `Cumbria ended when Cumberland and Westmorland and Furness began`() throws {
    let cumbria = try #require(Authorities.named("Cumbria"))
    let cumberland = try #require(Authorities.named("cumberland"))

    #expect(cumbria.lastDay == "2023-03-31")
    #expect(cumbria.followedBy == ["942", "943"])
    #expect(cumberland.firstDay == "2023-04-01")
    #expect(cumberland.madeFrom == ["909"])
  }

  @Test func `of two Dorsets the one there is is found by name`() {
    #expect(Authorities.named("Dorset")?.code == "838")
    #expect(Authorities.coded("835")?.name == "Dorset")
  }

  @Test(arguments: [
    ("E08000020", "390"), ("E08000037", "390"), ("E10000023", "815"), ("E06000065", "815"),
    ("E08000016", "370"), ("E08000038", "370"),
  ])
  func `an authority is known by every long code it had`(_ long: String, _ code: String) {
    #expect(Authorities.longCoded(long)?.code == code)
  }

  @Test(arguments: [
    ("Herefordshire", "884"), ("Bristol, City of", "801"), ("bristol", "801"),
    ("Bath and North East Somerset", "800"), ("st helens", "342"),
  ])
  func `an authority is found by the name people use`(_ name: String, _ code: String) {
    #expect(Authorities.named(name)?.code == code)
  }

  @Test func `every authority of the neighbours model has ten neighbours`() {
    let model = StatisticalNeighbours.model2025
    for authority in Authorities.existing(on: "2025-03-31") {
      let neighbours = model.neighbours(of: authority.code)
      #expect(neighbours.count == 10, "\(authority.name)")
      #expect(neighbours.allSatisfy { Authorities.coded($0.code) != nil })
      #expect(!neighbours.contains { $0.code == authority.code })
    }
    #expect(model.neighbours(of: "909").isEmpty)
  }

  @Test func `the nearest neighbour of Barking and Dagenham is Enfield, which is close`() {
    let nearest = StatisticalNeighbours.model2025.neighbours(of: "301").first

    #expect(nearest?.code == "308")
    #expect(nearest?.closeness == .close)
  }

  @Test func `London boroughs are published under Inner or Outer London`() throws {
    let camden = try #require(Authorities.named("Camden"))

    #expect(camden.region.name == "Inner London")
    #expect(camden.region.within == "E12000007")
  }
}
