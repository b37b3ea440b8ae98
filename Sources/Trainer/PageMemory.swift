import Procedures
import Screens
import Settings
import TerminalCore

/// The parts of pages that were made last, kept while nothing they say can have changed.
///
/// Only speed rests on it: a page made without it is the same page. Used from one thread.
final class PageMemory {
    /// All that the parts kept here are made of, besides the pack: not the focus, not how far a page is scrolled, not the time.
    struct Facts: Equatable {
        var deeds: String
        var place: WalkPlace
        var walkPlace: WalkPlace?
        var size: Size
        var settings: Settings
        var showsEveryWhy: Bool
        var isReadingReasons: Bool
        var isLinear: Bool
        var filters: [String: String]
        var withheld: Set<Command>
        var placeBeneathHelp: WalkPlace
    }

    /// All that the texts of a step are made of, besides the pack: most of what is done in a walk changes none of it.
    struct StepFacts: Equatable {
        var notes: [String]
        /// Which items of its checklist are ticked, then which of its options is chosen.
        var settled: [Bool]
        var showsAll: Bool
        var isLinear: Bool
        /// For a step that shows the map of the phases, all that one is made of.
        var map: Facts?
    }

    /// All that the line of a step is made of, besides the pack.
    struct LineFacts: Equatable {
        var mark: Marks.Mark?
        var isCurrent: Bool
        var isOpen: Bool
    }

    private var blocks: [String: (facts: Facts, blocks: [Block])] = [:]
    private var lines: [String: (facts: LineFacts, line: Block)] = [:]
    /// In which phase each step is, by their order.
    private var phaseOfStep: [String: Int] = [:]
    private var texts: [String: (facts: StepFacts, blocks: [Block])] = [:]
    private var progress: (facts: Facts, ofPhases: [String: Progress])?
    private var rail: (facts: Facts, current: Int?, stops: [RailStop])?
    /// More than one looks at in a while; then all is forgotten.
    private static let most = 64
    private static let mostLines = 4_000

    /// Blocks by a name that no others have, made only when they are not known.
    func blocks(_ name: String, for facts: Facts, make: () -> [Block]) -> [Block] {
        if let known = blocks[name], known.facts == facts { return known.blocks }
        if blocks.count >= Self.most { blocks.removeAll(keepingCapacity: true) }
        let made = make()
        blocks[name] = (facts, made)
        return made
    }

    /// The texts of a step, made only when they are not known.
    func texts(of step: String, for facts: StepFacts, make: () -> [Block]) -> [Block] {
        if let known = texts[step], known.facts == facts { return known.blocks }
        if texts.count >= Self.most { texts.removeAll(keepingCapacity: true) }
        let made = make()
        texts[step] = (facts, made)
        return made
    }

    /// The line of a step, made only when it is not known.
    func line(of step: String, for facts: LineFacts, make: () -> Block) -> Block {
        if let known = lines[step], known.facts == facts { return known.line }
        if lines.count >= Self.mostLines { lines.removeAll(keepingCapacity: true) }
        let made = make()
        lines[step] = (facts, made)
        return made
    }

    /// How many steps of each phase are done.
    func done(_ marks: Marks, in procedure: Procedure) -> [Int] {
        var done = Array(repeating: 0, count: procedure.phases.count)
        for (step, mark) in marks.steps {
            guard case .done = mark else { continue }
            if phaseOfStep.isEmpty {
                for (index, phase) in procedure.phases.enumerated() { for step in phase.steps { phaseOfStep[step.id] = index } }
            }
            if let phase = phaseOfStep[step] { done[phase] += 1 }
        }
        return done
    }

    /// The progress of all phases by their ids, counted only when it is not known.
    func progress(for facts: Facts, make: () -> [String: Progress]) -> [String: Progress] {
        if let progress, progress.facts == facts { return progress.ofPhases }
        let made = make()
        progress = (facts, made)
        return made
    }

    func rail(current: Int?, for facts: Facts, make: () -> [RailStop]) -> [RailStop] {
        if let rail, rail.current == current, rail.facts == facts { return rail.stops }
        let made = make()
        rail = (facts, current, made)
        return made
    }
}

extension TrainerState {
    /// Blocks by a name that no others have, as they were made last if nothing they say can have changed.
    func known(_ name: String, make: () -> [Block]) -> [Block] {
        pageMemory.blocks(name, for: pageFacts, make: make)
    }

    /// The texts of a step, as they were made last if nothing they say can have changed.
    func knownTexts(of step: Procedures.Step) -> [Block] {
        let options = step.decision.map { decision in decision.options.map { StateID.decided(decision.id, $0.id) } } ?? []
        let showsMap = pack.body(of: step.id).figures.contains(Self.phaseMapName)
        let facts = PageMemory.StepFacts(
            notes: marks.notes[step.id] ?? [],
            settled: (step.checklist.map { .itemDone($0.id) } + options).map(snapshot.contains), showsAll: showsAllTexts,
            isLinear: isLinear, map: showsMap ? pageFacts : nil)
        return pageMemory.texts(of: step.id, for: facts) { bodyBlocks(of: step) }
    }

    var pageFacts: PageMemory.Facts {
        PageMemory.Facts(
            deeds: deeds, place: place, walkPlace: walkPlace, size: size, settings: settings, showsEveryWhy: showsEveryWhy,
            isReadingReasons: isReadingReasons, isLinear: isLinear, filters: filters, withheld: withheld,
            placeBeneathHelp: placeBeneathHelp)
    }
}
