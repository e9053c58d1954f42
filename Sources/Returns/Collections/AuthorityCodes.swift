/// The local authorities’ numbers that can stand in a UPN: those since April 1998 and the numbers
/// that only look like an authority’s (Department for Education, UPN guide; census rule 1530).
enum AuthorityCodes {
  static func contains(_ code: Int, in year: Int) -> Bool {
    ranges.contains { $0.contains(code) } || (year >= 2024 && (942...943).contains(code))
  }

  private static let ranges: [ClosedRange<Int>] = [
    1...5, 201...213, 301...320, 330...336, 340...344, 350...359, 370...373, 380...384, 390...394,
    420...420, 660...681, 701...708, 800...803, 805...808, 810...813, 815...816, 820...823,
    825...826, 830...831, 835...841, 845...846, 850...852, 855...857, 860...861, 865...896,
    908...909, 916...916, 919...919, 921...921, 925...926, 928...929, 931...931, 933...933,
    935...938, 940...941,
  ]
}
