/// People who live together, known as `ID<Household>`.
public enum Household {}
