import Testing
import Vocabulary

struct LocalTimeTests {
  @Test(arguments: [
    ("14:05", "14:05"), ("2:05pm", "14:05"), ("2.05pm", "14:05"), ("2.05 PM", "14:05"),
    ("2 p.m.", "14:00"), ("2pm", "14:00"), ("02:05", "02:05"), ("2:05", "02:05"),
    ("14.05", "14:05"),
    ("12am", "00:00"), ("12pm", "12:00"), ("12:30am", "00:30"), ("midday", "12:00"),
    ("Noon", "12:00"),
    ("00:00", "00:00"), ("23:59", "23:59"), (" 9:30 a.m. ", "09:30"),
  ])
  func `a time is understood as people type it`(_ typed: String, _ iso: String) {
    #expect(LocalTime(typed)?.iso == iso)
  }

  @Test(arguments: [
    "", "2", "14", "24:00", "12:60", "14:5", "14:05pm", "0am", "13pm", "2:5pm", "pm", "am",
    "14:05:00",
    "two", "1405", "midnight", "2;05", "٢:٠٥", "2pmpm", "-2pm", "2 05pm",
  ])
  func `a time that could not be or could be either half of the day is refused`(_ typed: String) {
    #expect(LocalTime(typed) == nil)
  }

  @Test(arguments: [
    ("14:05", "2:05pm"), ("14:00", "2pm"), ("09:30", "9:30am"), ("12:00", "midday"),
    ("00:00", "12am"),
    ("00:05", "12:05am"), ("12:05", "12:05pm"), ("23:59", "11:59pm"),
  ])
  func `a time is read out in British wording`(_ iso: String, _ british: String) {
    #expect(LocalTime(iso)?.british == british)
  }

  @Test func `every minute of the day is read back from both wordings, in order`() throws {
    var before: LocalTime?
    for hour in 0..<24 {
      for minute in 0..<60 {
        let time = try #require(LocalTime(hour: hour, minute: minute))

        #expect(LocalTime(time.iso) == time)
        #expect(LocalTime(time.british) == time)
        #expect(before.map { $0 < time } ?? true)
        before = time
      }
    }
  }

  @Test(arguments: [(24, 0), (-1, 0), (0, 60), (0, -1), (Int.max, Int.min)])
  func `a time that is not on the clock is refused`(_ hour: Int, _ minute: Int) {
    #expect(LocalTime(hour: hour, minute: minute) == nil)
  }
}
