import Testing
import Vocabulary

struct LanguageNameTests {
  @Test(arguments: [
    ("Polish", "polish", true), (" Polish ", "Polish", true), ("Kurdish", "Kurdish (Sorani)", true),
    ("Polish and English", "Polish", true), ("Français", "francais", true),
    ("Polish", "Punjabi", false), ("Polish Sign Language", "Polish", false),
    ("Sign language", "British Sign Language", true),
  ])
  func `whoever speaks one may speak the other`(
    _ one: String, _ other: String, _ may: Bool
  ) throws {
    let (one, other) = (try #require(LanguageName(one)), try #require(LanguageName(other)))
    #expect(one.maySpeak(other) == may && other.maySpeak(one) == may)
  }

  @Test(arguments: ["", "  ", "(?)", "Polish\nUrdu", String(repeating: "a", count: 61)])
  func `what is not one name is none`(_ typed: String) {
    #expect(LanguageName(typed) == nil)
  }

  @Test func `English is told from other languages`() {
    #expect(LanguageName("ENGLISH")?.isEnglish == true)
    #expect(LanguageName("Polish and English")?.isEnglish == false)
  }
}
