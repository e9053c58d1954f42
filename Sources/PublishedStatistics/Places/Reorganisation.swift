import Vocabulary

/// Authorities that ended, and those that took their place.
struct Reorganisation {
  let on: LocalDate
  let from: [String]
  let to: [String]

  /// All since 2012; each took effect on 1 April.
  static let all = [
    // Bournemouth, Dorset and Poole (Structural Changes) Order 2018, SI 2018/648: Christchurch
    // went from Dorset to Bournemouth, Christchurch and Poole.
    Reorganisation(in: 2019, from: ["835", "836", "837"], to: ["838", "839"]),
    // Northamptonshire (Structural Changes) Order 2020, SI 2020/156.
    Reorganisation(in: 2021, from: ["928"], to: ["940", "941"]),
    // Cumbria (Structural Changes) Order 2022, SI 2022/331.
    Reorganisation(in: 2023, from: ["909"], to: ["942", "943"]),
  ]

  private init(in year: Int, from: [String], to: [String]) {
    on = LocalDate(year: year, month: 4, day: 1) ?? .first
    self.from = from
    self.to = to
  }
}

/// A nine-character code other than the newest of the 2025 releases, of an authority that kept its
/// three digits.
struct Recoding {
  let code: String
  let earlier: String?
  let later: String?

  static let all = [
    // Boundary changes of 1 April 2013.
    Recoding(code: "390", earlier: "E08000020"),
    Recoding(code: "929", earlier: "E06000048"),
    // Counties that became unitary authorities on 1 April 2020 and 2023.
    Recoding(code: "825", earlier: "E10000002"),
    Recoding(code: "815", earlier: "E10000023"),
    Recoding(code: "933", earlier: "E10000027"),
    // Barnsley and Sheffield (Boundary Change) Order 2024, SI 2024/1328, from 1 April 2025.
    Recoding(code: "370", later: "E08000038"),
    Recoding(code: "373", later: "E08000039"),
  ]

  private init(code: String, earlier: String? = nil, later: String? = nil) {
    self.code = code
    self.earlier = earlier
    self.later = later
  }
}
