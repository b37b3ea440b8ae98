import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// The start screen: what this is, what can be done, where one was.
    ///
    /// Groups that do not fit are one line each that opens, the last one first.
    var homePage: Page {
        if let openGroup, !isLinear { return page(of: openGroup) }
        guard !isLinear else { return homePage(folding: []) }
        let foldable: [HomeGroup] = [.program, .yours, .lookUp, .learn]
        for count in 0..<foldable.count {
            let page = homePage(folding: Set(foldable.prefix(count)))
            if page.isWhole(in: size, repertoire: repertoire, cache: lineCache) { return page }
        }
        return homePage(folding: Set(foldable))
    }

    private func homePage(folding folded: Set<HomeGroup>) -> Page {
        let groups = HomeGroup.allCases.map { group -> [Block] in
            let lines = homeLines(of: group).filter(isOffered)
            let foldable = lines.filter(\.canFold)
            guard folded.contains(group), foldable.count > 1 else { return lines.map(block) }
            let before = lines.prefix { !$0.canFold }, behind = lines.dropFirst(before.count).filter { !$0.canFold }
            return before.map(block) + [foldLine(group, foldable)] + behind.map(block)
        }
        let shown = groups.filter { !$0.isEmpty }
        let lines = shown.enumerated().flatMap { at, lines in (at > 0 ? [Block.gap("home.gap.\(at)")] : []) + lines }
        let page = Page(
            title: pack.program, counter: isLinear ? "" : "Start", body: homeIntro + lines, anchor: view.anchor,
            message: homeAdvice,
            keys: keyHints([
                (.activate, "choose"), (.down, "move"), (.goTo, "go to"), (.find, "find"), (.linear, "plain lines"),
            ]),
            outline: outlineColumn, aside: [])
        return focused(page)
    }

    /// A group of the start screen by itself.
    private func page(of group: HomeGroup) -> Page {
        focused(
            Page(
                title: pack.program, counter: "Start",
                body: [.text("home.title", StyledText(group.title, .heading)), .gap("home.gap")]
                    + homeLines(of: group).filter { isOffered($0) && $0.canFold }.map(block), anchor: view.anchor,
                keys: keyHints([(.activate, "choose"), (.down, "move"), (.back, "back")]), outline: outlineColumn, aside: []))
    }

    private var homeIntro: [Block] {
        let title = Block.text("title", StyledText(pack.title, .heading))
        return (size.columns < 60 && !isLinear ? [] : [title]) + [
            .text("teaches", StyledText(pack.teaches)), .gap("intro.gap"),
        ]
    }

    /// How to read on, until a first walk has begun.
    private var homeAdvice: Screens.Message? {
        guard walkPlace == nil, offers.isEmpty, withheld.isEmpty, unrecorded == nil, !isLinear,
            let help = keymap.name(of: .help)
        else {
            return nil
        }
        let on = keymap.command(for: .character(" ")) == nil ? keymap.name(of: .activate) ?? "Enter" : "Space"
        return .notice("\(on) reads on, \(help) shows the keys.")
    }

    private func isOffered(_ line: HomeLine) -> Bool {
        // Cases are withheld with the lab that they are treated in.
        let command = line.id == "leave" ? .quit : line.id == "cases" ? .lab : Command(rawValue: line.id)
        return command.map { !withheld.contains($0) } ?? true
    }

    private func foldLine(_ group: HomeGroup, _ lines: [HomeLine]) -> Block {
        let walks = lines.count { $0.id.hasPrefix("walk-") }
        let names = lines.filter { !$0.id.hasPrefix("walk-") }.map(\.short) + (walks > 0 ? ["earlier walks (\(walks))"] : [])
        let text = "\(group.title): \(names.joined(separator: ", "))"
        let room = min(size.columns - 3, Self.homeColumns + 4)
        let shown = text.columns > room ? text.prefix(max(0, room - 3)) + "..." : text[...]
        return .choice("home.group-\(group)", StyledText(String(shown), .strong), spoken: text)
    }

    /// A place as "phase 2, step 3: title".
    func description(of place: WalkPlace) -> String {
        guard let index = procedure.phaseIndex(of: place) else { return "" }
        let phase = procedure.phases[index]
        switch place {
        case .step(let id):
            let at = phase.steps.firstIndex { $0.id == id } ?? 0
            return "phase \(index + 1), step \(at + 1): \(phase.steps[at].title)"
        case .question(let id):
            let at = phase.questions.firstIndex { $0.id == id } ?? 0
            return "phase \(index + 1), question \(at + 1)"
        case .end: return "the end of the walk"
        default: return ""
        }
    }

    private func block(_ line: HomeLine) -> Block { self.line(line.id, line.title, line.remark, line.command) }

    /// A line of the start screen: what it opens, a remark, and the key that opens it too.
    func line(_ id: String, _ title: String, _ remark: String?, _ command: Command? = nil) -> Block {
        let spoken = remark.map { "\(title): \($0)" } ?? title
        let key = command.flatMap { keymap.name(of: $0) } ?? ""
        let room = Self.homeColumns - title.columns - (remark?.columns ?? 0)
        if size.columns < 60, !isLinear {
            let name = title.columns > size.columns - 3 ? String(title.prefix(max(0, size.columns - 5))) + ".." : title
            let end = key.isEmpty || name.columns + key.columns + 4 > size.columns - 2 ? "" : "  [\(key)]"
            return .choice("home.\(id)", StyledText(name, .strong) + StyledText(end, .key), spoken: spoken)
        }
        guard size.columns >= 80, !isLinear, room > 1 else {
            let rest =
                (remark.map { StyledText(": \($0)") } ?? StyledText()) + StyledText(key.isEmpty ? "" : "  [\(key)]", .key)
            return .choice("home.\(id)", StyledText(title, .strong) + rest, spoken: spoken)
        }
        let blank = key.isEmpty && remark == nil ? "" : String(repeating: " ", count: room)
        let end = key.isEmpty ? StyledText() : StyledText("  ") + StyledText(key, .key)
        return .choice("home.\(id)", StyledText(title, .strong) + StyledText(blank + (remark ?? "")) + end, spoken: spoken)
    }

    /// The columns of a line before its key.
    private static let homeColumns = 65

    /// How far the walk has come in the phase it stands in.
    var walkProgress: Progress? {
        walkPlace.flatMap(procedure.phaseIndex).map { progress(of: procedure.phases[$0]) }
    }
}
