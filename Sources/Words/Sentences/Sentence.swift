/// Everything that the program itself says to a visitor; the English stands beside each in `form`.
public enum Sentence: Hashable, Sendable {
    // What the guide is.
    case disclaimer, teaches
    case version(String), versionWithDate(String, date: String), reviewed(by: String), notReviewed
    case translationReviewed(by: String), translationNotReviewed
    case statementsChecked(Int, of: Int), license(String), sourcesFollow

    // Pages and choices.
    case start, questions, questionsShort, wordsToKnow, wordsShort, about, aboutShort, staff, staffShort
    case strongerContrast, readAloud, plainLines
    case pageCount(Int, of: Int), pageHeader(title: String, page: Int, of: Int), questionHeader(Int, of: Int)
    case part(Int, of: Int), picture(String), questionsOnPaper, contents, inWords

    // The clinic's numbers.
    case emergencyNumber(String), dayNumber(String), nightNumber(String)

    // The question for somebody, and the staff's page.
    case stillThere, forgets(seconds: Int), goingOn
    case forStaff, typeCode, staffCode, wrongCode(seconds: Int), nextTry(seconds: Int), codeCanBeTyped, noCode

    // Answers to keys.
    case atStart, noPasting, linesOnly, endOfPage, keysThatWork, leadToChoices, lastPage, nothingToChoose
    case choices(Int), brightOnBlack, darkOnWhite, usualColors, noASCII
    case partKeys, parts(header: String, count: Int), selected(String)

    // Keys and what they do.
    case key(KeyName), does(KeyDeed)

    // Screens.
    case more, tooSmall(size: String), tooSmallShort(size: String), needs(size: String)
}

/// A key as it stands on a keyboard.
public enum KeyName: String, Hashable, Sendable, CaseIterable {
    case upDown = "Up Down", downAndUp = "Down and Up", upKey = "Up", enter = "Enter", backspace = "Backspace", home = "Home"
    case escape = "Esc", any = "Any key", linesKeys = "F2 or l"
}

/// What a key does, in a word or two.
public enum KeyDeed: String, Hashable, Sendable, CaseIterable {
    case move, contrast, choose, speech, lines, start, scroll, goOn = "go on", back, tryCode = "try"
    case partBefore = "the part before", goBack = "go back", startPage = "start page", fullScreen = "full screen"
    case language
}

extension Sentence: CaseIterable {
    /// Each sentence once, with values to look at it with: what translators are given.
    public static let allCases: [Sentence] =
        [
            .disclaimer, .teaches, .version("2.0.0"), .versionWithDate("2.0.0", date: "2026-11-30"),
            .reviewed(by: "Dr. Jane Roe"), .notReviewed, .translationReviewed(by: "Dr. Jane Roe"), .translationNotReviewed,
            .statementsChecked(30, of: 171), .license("CC-BY-4.0"), .sourcesFollow, .start, .questions, .questionsShort,
            .wordsToKnow, .wordsShort, .about, .aboutShort, .staff, .staffShort, .strongerContrast, .readAloud, .plainLines,
            .pageCount(1, of: 8), .pageHeader(title: "Finding out", page: 1, of: 8), .questionHeader(1, of: 10),
            .part(1, of: 3), .picture("A valve."), .questionsOnPaper, .contents, .inWords, .emergencyNumber("112"),
            .dayNumber("555 0100"), .nightNumber("555 0199"), .stillThere, .forgets(seconds: 30), .goingOn, .forStaff,
            .typeCode, .staffCode, .wrongCode(seconds: 2), .nextTry(seconds: 2), .codeCanBeTyped, .noCode, .atStart,
            .noPasting, .linesOnly, .endOfPage, .keysThatWork, .leadToChoices, .lastPage, .nothingToChoose, .choices(9),
            .brightOnBlack, .darkOnWhite, .usualColors, .noASCII, .partKeys,
            .parts(header: "Page 1 of 8.", count: 3), .selected("1. Words"), .more, .tooSmall(size: "10x3"),
            .tooSmallShort(size: "10x3"), .needs(size: "10x3"),
        ] + KeyName.allCases.map { .key($0) } + KeyDeed.allCases.map { .does($0) }
}
