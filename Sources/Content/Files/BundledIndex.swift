/// What a start and a page of links need of files that are read later; made by `Scripts/embed`, compared with the files by a test.
struct BundledIndex: Sendable {
    /// The articles in reading order.
    let articles: [Article]
    /// The questions with what the chart asks of them.
    let questions: [Question]

    struct Article: Sendable {
        let id: StaticString
        let title: StaticString
        let topic: StaticString
    }

    struct Question: Sendable {
        let id: StaticString
        let choices: Int
        /// The right choice, counted from 1.
        let answer: Int
    }
}
