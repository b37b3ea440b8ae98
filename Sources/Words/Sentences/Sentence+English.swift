extension Sentence {
    /// The sentence in English, with its id and values.
    public var form: SentenceForm {
        switch self {
        case .disclaimer, .teaches, .version, .versionWithDate, .reviewed, .notReviewed, .translationReviewed,
            .translationNotReviewed, .statementsChecked, .license, .sourcesFollow:
            ofGuide
        case .pageCount, .pageHeader, .questionHeader, .part, .picture, .emergencyNumber, .dayNumber, .nightNumber: counted
        case .key(let key): SentenceForm("key/\(key)", key.rawValue)
        case .does(let deed): SentenceForm("does/\(deed)", deed.rawValue)
        case .stillThere, .forgets, .goingOn, .forStaff, .typeCode, .staffCode, .wrongCode, .nextTry, .codeCanBeTyped, .noCode:
            ofTime
        case .more, .tooSmall, .tooSmallShort, .needs, .partKeys, .parts, .selected: ofScreens
        case .atStart, .noPasting, .linesOnly, .endOfPage, .keysThatWork, .leadToChoices, .lastPage, .nothingToChoose, .choices,
            .brightOnBlack, .darkOnWhite, .usualColors, .noASCII:
            answer
        default: ofPages
        }
    }

    private var ofGuide: SentenceForm {
        switch self {
        case .teaches: SentenceForm("teaches", "It teaches; it is no medical device.")
        case .version(let version): SentenceForm("version", "Version {version} of the text.", ["version": version])
        case .versionWithDate(let version, let date):
            SentenceForm("version-with-date", "Version {version} of the text, {date}.", ["version": version, "date": date])
        case .reviewed(let name): SentenceForm("reviewed", "Reviewed by {name}.", ["name": name])
        case .notReviewed: SentenceForm("not-reviewed", "This text was not yet reviewed by a clinician.")
        case .translationReviewed(let name):
            SentenceForm("translation-reviewed", "Translation reviewed by {name}.", ["name": name])
        case .translationNotReviewed:
            SentenceForm("translation-not-reviewed", "This translation was not yet reviewed by a clinician.")
        case .statementsChecked(let checked, let count):
            SentenceForm(
                "statements-checked",
                "Of {count} statements {checked} were checked in a source. The others explain and state no figure.",
                ["count": "\(count)", "checked": "\(checked)"])
        case .license(let license): SentenceForm("license", "License of the texts: {license}.", ["license": license])
        case .sourcesFollow: SentenceForm("sources-follow", "The figures come from these sources.")
        default:
            SentenceForm("disclaimer", "This guide gives information only. It does not replace your doctor.")
        }
    }

    private var ofPages: SentenceForm {
        switch self {
        case .start: SentenceForm("start", "Start")
        case .questions: SentenceForm("questions", "Questions people ask")
        case .questionsShort: SentenceForm("questions-short", "QUESTIONS")
        case .wordsToKnow: SentenceForm("words", "Words to know")
        case .wordsShort: SentenceForm("words-short", "WORDS")
        case .about: SentenceForm("about", "About this guide")
        case .aboutShort: SentenceForm("about-short", "ABOUT")
        case .staff: SentenceForm("staff", "Staff")
        case .staffShort: SentenceForm("staff-short", "STAFF")
        case .strongerContrast: SentenceForm("stronger-contrast", "Stronger contrast")
        case .readAloud: SentenceForm("read-aloud", "Read aloud, line by line")
        case .plainLines: SentenceForm("plain-lines", "Plain lines, for a screen reader")
        case .questionsOnPaper: SentenceForm("questions-on-paper", "What people ask")
        case .inWords: SentenceForm("in-words", "In words")
        default: SentenceForm("contents", "Contents")
        }
    }

    private var counted: SentenceForm {
        switch self {
        case .pageCount(let page, let count):
            SentenceForm("page-count", "Page {page}/{count}", ["page": "\(page)", "count": "\(count)"])
        case .pageHeader(let title, let page, let count):
            SentenceForm(
                "page-header", "{title}. Page {page} of {count}.", ["title": title, "page": "\(page)", "count": "\(count)"])
        case .questionHeader(let number, let count):
            SentenceForm(
                "question-header", "Question {number} of {count}.", ["number": "\(number)", "count": "\(count)"])
        case .part(let part, let count):
            SentenceForm("part", "part {part} of {count}", ["part": "\(part)", "count": "\(count)"])
        case .picture(let words): SentenceForm("picture", "Picture: {words}", ["words": words])
        case .emergencyNumber(let number):
            SentenceForm("emergency-number", "The number to call here: {number}.", ["number": number])
        case .dayNumber(let number): SentenceForm("day-number", "By day: {number}.", ["number": number])
        case .nightNumber(let number): SentenceForm("night-number", "At night: {number}.", ["number": number])
        default: SentenceForm("start", "Start")
        }
    }

    private var ofTime: SentenceForm {
        switch self {
        case .stillThere: SentenceForm("still-there", "Still there? Any key to go on.")
        case .forgets(let seconds):
            SentenceForm(
                "forgets",
                "If no key comes within {seconds} second, this screen forgets what you looked at and shows the start page.",
                plural:
                    "If no key comes within {seconds} seconds, this screen forgets what you looked at and shows the start page.",
                ["seconds": "\(seconds)"], count: seconds)
        case .goingOn: SentenceForm("going-on", "Going on.")
        case .forStaff: SentenceForm("for-staff", "This page is for the staff.")
        case .typeCode: SentenceForm("type-code", "Type the code, then press Enter. Esc goes back.")
        case .staffCode: SentenceForm("staff-code", "Staff code:")
        case .wrongCode(let seconds):
            SentenceForm(
                "wrong-code", "That was not the code. The next try is possible in {seconds} second.",
                plural: "That was not the code. The next try is possible in {seconds} seconds.",
                ["seconds": "\(seconds)"], count: seconds)
        case .nextTry(let seconds):
            SentenceForm(
                "next-try", "The next try is possible in {seconds} second.",
                plural: "The next try is possible in {seconds} seconds.", ["seconds": "\(seconds)"], count: seconds)
        case .codeCanBeTyped: SentenceForm("code-can-be-typed", "The code can be typed now.")
        default: SentenceForm("no-code", "No staff code was set for this screen.")
        }
    }

    private var answer: SentenceForm {
        switch self {
        case .atStart: SentenceForm("at-start", "This is the start page.")
        case .noPasting: SentenceForm("no-pasting", "Pasted text is not used here.")
        case .linesOnly: SentenceForm("lines-only", "This terminal shows lines only.")
        case .endOfPage: SentenceForm("end-of-page", "That was the end of this page. Enter goes on.")
        case .keysThatWork: SentenceForm("keys-that-work", "The arrow keys move, Enter goes on, Backspace goes back.")
        case .leadToChoices: SentenceForm("lead-to-choices", "Up and Down lead to the choices.")
        case .lastPage: SentenceForm("last-page", "That was the last page.")
        case .nothingToChoose: SentenceForm("nothing-to-choose", "There is nothing to choose here.")
        case .choices(let count): SentenceForm("choices", "The choices are 1 to {count}.", ["count": "\(count)"])
        case .brightOnBlack: SentenceForm("bright-on-black", "Bright letters on black.")
        case .darkOnWhite: SentenceForm("dark-on-white", "Dark letters on white.")
        case .usualColors: SentenceForm("usual-colors", "The usual colors.")
        default: SentenceForm("no-ascii", "This language needs its accents; it is shown with them, as UTF-8.")
        }
    }

    private var ofScreens: SentenceForm {
        switch self {
        case .tooSmall(let size):
            SentenceForm("too-small", "Too small: {size} is needed, 80x24 is best.", ["size": size])
        case .tooSmallShort(let size): SentenceForm("too-small-short", "Too small. Needs {size}.", ["size": size])
        case .needs(let size): SentenceForm("needs", "Needs {size}", ["size": size])
        case .partKeys:
            SentenceForm("part-keys", "(Down or Enter = next part, Up = the part before, Backspace = go back)")
        case .parts(let header, let count):
            SentenceForm(
                "parts", "{header} {count} part.", plural: "{header} {count} parts.", ["header": header, "count": "\(count)"],
                count: count)
        case .selected(let line): SentenceForm("selected", "{line} (selected)", ["line": line])
        default: SentenceForm("more", "more")
        }
    }
}
