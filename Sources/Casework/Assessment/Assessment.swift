/// An assessment from its start to its end, known as `ID<Assessment>`; what it is comes from folding its entries.
public enum Assessment {}
