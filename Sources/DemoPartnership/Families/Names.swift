/// Given and family names to invent people from.
enum Names {
  static let girls = [
    "Amelia", "Zara", "Ruby", "Imani", "Poppy", "Aisha", "Freya", "Chloe", "Nia", "Eliza",
    "Maryam", "Lacey", "Sienna", "Hollie", "Adaeze", "Kasia", "Bethan", "Ayesha", "Tilly",
    "Jasmin", "Erin", "Lola", "Safiya", "Mia", "Evie", "Daisy", "Rosa", "Yara", "Keira", "Layla",
  ]
  static let boys = [
    "Jayden", "Oscar", "Mohammed", "Kai", "Tyler", "Leo", "Ibrahim", "Callum", "Finley", "Kofi",
    "Alfie", "Rhys", "Zayn", "Mason", "Dylan", "Tomasz", "Reggie", "Elijah", "Hamza", "Riley",
    "Harvey", "Archie", "Samuel", "Ethan", "Jude", "Marlon", "Rafi", "Theo", "Connor", "Idris",
  ]
  static let women = [
    "Kelly", "Shannon", "Ngozi", "Farah", "Donna", "Agnieszka", "Leanne", "Stacey", "Blessing",
    "Rebecca", "Gemma", "Sadia", "Natalie", "Hayley", "Monika", "Carly", "Tracey", "Abena",
    "Jodie", "Samira", "Michelle", "Kirsty", "Rachel", "Paula", "Siobhan", "Anita", "Lorraine",
  ]
  static let men = [
    "Darren", "Lee", "Emeka", "Imran", "Craig", "Piotr", "Wayne", "Kwame", "Gary", "Ryan",
    "Shaun", "Tariq", "Dean", "Mark", "Adam", "Jamal", "Luke", "Scott", "Viktor", "Nathan",
    "Ashley", "Carl", "Stephen", "Marlon", "Rashid", "Paul", "Anthony",
  ]
  static let families = [
    "Aldridge", "Begum", "Cartwright", "Dunmore", "Eastwood", "Farrow", "Gallagher", "Hussain",
    "Ingram", "Jankowski", "Kershaw", "Lockyer", "Mensah", "Nolan", "Ogden", "Pickering",
    "Quigley", "Rashford-Hill", "Sutcliffe", "Thackray", "Underwood", "Varley", "Wojcik", "Yates",
    "Abbott", "Bamford", "Chowdhury", "Driscoll", "Ellwood", "Fenwick", "Goddard", "Hollis",
    "Iqbal", "Jessop", "Kaya", "Langley", "Murtagh", "Nowak", "O’Dowd", "Parveen", "Rudd",
    "Stanhope", "Tiernan", "Udo", "Vickers", "Whitlock", "Adeleke", "Blyth", "Corrigan", "Dacre",
    "Entwistle", "Foxall", "Garside", "Hegarty", "Jagger", "Kirkbride", "Lomax", "Marsden",
    "Nuttall", "Ormerod", "Pryce", "Ramsden", "Skelton", "Tolley", "Unsworth", "Wardle",
  ]
  static let streets = [
    "Rope Walk", "Tannery Lane", "Alder Close", "Station Terrace", "Kiln Street", "Mere Road",
    "Weavers Court", "Harrow Green", "Cobden Street", "Priory Avenue", "Sandpit Lane",
    "Linnet Drive", "Foundry Row", "Chapel Rise", "Brook Street", "Marl Bank",
  ]
}
