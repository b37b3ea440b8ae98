import Screens
import Testing

@Suite("What is new to say")
struct SpokenDifferenceTests {
    private var page = Page(
        title: "Title", body: [.choice("a", "First"), .choice("b", "Second"), .text("c", "Words")], focus: "a", numbers: true)

    @Test("A place that was not in front is said as a whole, with its message")
    func whole() {
        var page = page
        page.message = .notice("Look.")
        var said = SpokenDifference()
        let news = said.news(of: page, at: "here")
        #expect(news.isWhole && news.lines == ["Title.", "1. First (selected)", "2. Second", "Words", "Look."])
        #expect(said.news(of: page, at: "there").isWhole)
        said.forget()
        #expect(said.news(of: page, at: "there").isWhole)
    }

    @Test("At the same place only lines that are new are said")
    func changes() {
        var page = page
        var said = SpokenDifference()
        _ = said.news(of: page, at: "here")
        let news = said.news(of: page, at: "here")
        #expect(!news.isWhole && news.lines == [])
        page.body[2] = .text("c", "Other words")
        #expect(said.news(of: page, at: "here").lines == ["Other words"])
    }

    @Test("A focus that moves is said as its line, if nothing else is new")
    func focus() {
        var page = page
        var said = SpokenDifference()
        _ = said.news(of: page, at: "here")
        page.focus = "b"
        #expect(said.news(of: page, at: "here").lines == ["2. Second"])
        page.focus = "a"
        page.body[1] = .choice("b", "Second, done")
        #expect(said.news(of: page, at: "here").lines == ["2. Second, done"])
    }

    @Test("A message is said with each answer, and once with what happens by itself")
    func message() {
        var page = page
        var said = SpokenDifference()
        _ = said.news(of: page, at: "here")
        page.message = .error("It failed.")
        #expect(said.news(of: page, at: "here").lines == ["It failed."])
        #expect(said.news(of: page, at: "here").lines == ["It failed."])
        #expect(said.news(of: page, at: "here", isAnswer: false).lines == [])
        page.message = .notice("It works.")
        #expect(said.news(of: page, at: "here", isAnswer: false).lines == ["It works."])
    }

    @Test("The question of a line that is being typed is left to whoever asks for it")
    func prompt() {
        var page = page
        page.message = .prompt(question: "Note:", typed: "")
        var said = SpokenDifference()
        #expect(!said.news(of: page, at: "here").lines.contains("Note:"))
    }
}
