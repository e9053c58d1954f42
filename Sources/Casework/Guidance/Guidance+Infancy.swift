extension Guidance {
  static func infancy(_ type: NeglectType) -> [String] {
    switch type {
    case .medical:
      [
        "Nobody notices, or acts, when the baby is poorly.",
        "Health visitor checks and immunisations are missed.",
      ]
    case .nutritional:
      [
        "The baby is not growing as expected, or feeds are missed or made wrongly.",
        "Sweet food or drink is used to keep the baby quiet.",
      ]
    case .emotional:
      [
        "Nobody smiles, talks or plays back when the baby tries to.",
        "The baby has stopped crying for comfort, or cannot be comforted.",
      ]
    case .educational:
      [
        "The baby is rarely talked to, sung to or shown things.",
        "There is little to look at, hold or explore.",
      ]
    case .physical:
      [
        "Nappies are left unchanged and the skin is sore.",
        "The floor, cot or bottles are dirty enough to make a baby ill.",
        "The baby is kept in a seat or cot and gets no chance to move.",
      ]
    case .supervision:
      [
        "The baby is left alone in the bath, on a bed or on a changing table.",
        "The baby is left with people who cannot look after one.",
      ]
    }
  }
}
