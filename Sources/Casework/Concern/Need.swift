/// What a family goes without.
public enum Need: String, Choice {
  case food
  case heating
  case clothing
  case beds
  case furniture
  case housingCondition = "housing_condition"
  case overcrowding
  case debt
  case benefits
  case transport
  case phoneOrInternet = "phone_or_internet"
  case noRecourseToPublicFunds = "no_recourse_to_public_funds"
  case other

  public var label: String {
    switch self {
    case .food: "Food"
    case .heating: "Heating, power or water"
    case .clothing: "Clothing or shoes"
    case .beds: "Beds or bedding"
    case .furniture: "Furniture, cooker, fridge or washing machine"
    case .housingCondition: "Damp, cold or unsafe housing"
    case .overcrowding: "Too little room"
    case .debt: "Debt or arrears"
    case .benefits: "Benefits delayed, stopped or not claimed"
    case .transport: "Transport"
    case .phoneOrInternet: "Phone or internet"
    case .noRecourseToPublicFunds: "No recourse to public funds"
    case .other: "Something else"
    }
  }
}
