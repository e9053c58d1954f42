extension Guidance {
  static func primary(_ type: NeglectType) -> [String] {
    switch type {
    case .medical:
      [
        "Often ill with things that washing, sleep or treatment would prevent.",
        "Glasses, inhalers or medicines are not got, or not used.",
      ]
    case .nutritional:
      [
        "Comes to school hungry, or meals at home cannot be counted on.",
        "Lives on biscuits and sweets, whatever the child weighs.",
      ]
    case .emotional:
      [
        "Finds it hard to make friends, and shows the hurt by disrupting.",
        "Expects no comfort or interest from adults.",
      ]
    case .educational:
      [
        "Often late or absent, with nobody at home who minds.",
        "Behind the class, and sure of not being able to do it.",
      ]
    case .physical:
      [
        "Clothes and shoes that are dirty or do not fit, and other children notice.",
        "No bedtime or routine: tired, and at odds with the rules of school.",
      ]
    case .supervision:
      [
        "Alone at home after school, or out alone until late.",
        "Cooks with nobody there, or looks after younger children.",
      ]
    }
  }
}
