extension Guidance {
  static func adolescence(_ type: NeglectType) -> [String] {
    switch type {
    case .medical:
      [
        "Puts up with illness or pain rather than ask for help.",
        "Takes risks with sex, alcohol or drugs and thinks little of being hurt.",
      ]
    case .nutritional:
      [
        "Finds their own food, mostly snacks, because nobody cooks or taught them to.",
        "Too tired or unwell to learn because of what they eat.",
      ]
    case .emotional:
      [
        "Left out by others, and with nobody at home to turn to.",
        "Constant conflict with carers, or no contact with them at all.",
        "Low, hopeless or hurting themselves: ask, and get help.",
      ]
    case .educational:
      [
        "Has given up on school, and so has everybody at home.",
        "Behaviour in class that is really fear of failing.",
      ]
    case .physical:
      [
        "Ashamed of their clothes, smell or home, and keeps others away.",
        "No bed, privacy or place of their own to wash or work.",
      ]
    case .supervision:
      [
        "Out all night, and nobody at home knows where or asks.",
        "With older people who give them things, or drawn into crime.",
      ]
    }
  }
}
