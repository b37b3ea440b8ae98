import Procedures

extension VisitorTrack.Page {
    /// How hard the page is to read; its title, which is no sentence, does not count.
    public var readability: Readability { Readability(statements.map(\.text)) }
}

extension VisitorTrack.Question {
    /// How hard question and answer are to read.
    public var readability: Readability { Readability([question] + answer.map(\.text)) }
}

extension VisitorTrack {
    /// The Flesch-Kincaid grade that no page may be above.
    public static let gradeLimit = 8.0
    /// The Flesch-Kincaid grade that the pages may not be above on average.
    public static let averageGradeLimit = 6.0

    /// How hard the words to know are to read, by what is said of them.
    public var readabilityOfWords: Readability { Readability(words.map(\.meaning)) }

    /// How hard the start page is to read.
    public var readabilityOfWelcome: Readability { Readability(welcome.map(\.text)) }

    /// How hard the pages are to read, each read through once.
    public var pageGrades: VisitorPageGrades { VisitorPageGrades(pages.map { ($0, $0.readability) }) }

    /// The mean of the pages' grades; 0 without a page.
    public var averageGrade: Double { pageGrades.average }

    /// The page of the highest grade, the first of equals, with its grade.
    public var hardestPage: (page: Page, grade: Double)? { pageGrades.hardest }

    /// The grades in one line: "32 pages, grade 5.1 on average, 7.4 at most (living-with-it)".
    public var readabilityLine: String { pageGrades.line }
}

/// How hard the pages of a track are to read.
public struct VisitorPageGrades: Sendable {
    /// The pages in their order, each with how hard it is to read.
    public let pages: [(page: VisitorTrack.Page, readability: Readability)]

    init(_ pages: [(page: VisitorTrack.Page, readability: Readability)]) { self.pages = pages }

    /// The mean of the pages' grades; 0 without a page.
    public var average: Double {
        pages.isEmpty ? 0 : pages.reduce(0) { $0 + $1.readability.grade } / Double(pages.count)
    }

    /// The page of the highest grade, the first of equals, with its grade.
    public var hardest: (page: VisitorTrack.Page, grade: Double)? {
        pages.map { ($0.page, $0.readability.grade) }.reduce(nil) { hardest, next in
            guard let hardest, hardest.1 >= next.1 else { return next }
            return hardest
        }
    }

    /// The grades in one line: "32 pages, grade 5.1 on average, 7.4 at most (living-with-it)".
    public var line: String {
        let most = hardest.map { ", \(Readability.shown($0.grade)) at most (\($0.page.id))" } ?? ""
        let count = "\(pages.count) page\(pages.count == 1 ? "" : "s")"
        return "\(count), grade \(Readability.shown(average)) on average\(most)"
    }
}
