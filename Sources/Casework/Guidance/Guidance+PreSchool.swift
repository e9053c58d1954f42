extension Guidance {
  static func preSchool(_ type: NeglectType) -> [String] {
    switch type {
    case .medical:
      [
        "Dentist and health appointments are missed.",
        "Nobody gets help after a fall, or for everyday things such as head lice or a squint.",
      ]
    case .nutritional:
      [
        "Too little to eat, or meals that are mostly sugar and fat.",
        "Decayed teeth, or a weight that worries the health visitor.",
      ]
    case .emotional:
      [
        "The child goes to anybody, or to nobody, for comfort.",
        "Small upsets overwhelm the child, and playing with others is hard.",
      ]
    case .educational:
      [
        "Few words for their age, and few people who talk with them.",
        "A nursery place is not taken up or often missed.",
      ]
    case .physical:
      [
        "The child is dirty, tired or dressed for the wrong weather.",
        "Nobody has helped the child out of nappies, into a bedtime or with what is and is not allowed.",
      ]
    case .supervision:
      [
        "No stair gate, and knives, medicines or drugs within reach.",
        "No proper car seat, or the child is left alone at home.",
      ]
    }
  }
}
