/// A plan in all its versions, known as `ID<Plan>`; what it is comes from folding its entries.
public enum Plan {}
