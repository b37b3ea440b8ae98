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
        var ticks: [TickMark]
        /// The option that is chosen.
        var choice: String?
        /// Whether the step does not apply.
        var isExcluded: Bool
        var showsAll: Bool
        var isLinear: Bool
        /// For a step that shows the map of the phases, all that one is made of.
        var map: Facts?
    }

    /// All that the line of a step is made of, besides the pack.
    struct LineFacts: Equatable {
        var mark: StepMark
        var isCurrent: Bool
        var isOpen: Bool
    }

    /// All that a line of keys is made of.
    struct KeyFacts: Equatable {
        struct Hint: Equatable {
            var command: Command
            var does: String
        }

        var hints: [Hint]
        var withheld: Set<Command>
        var keymap: Keymap
    }

    let blocks = Memo<Facts, [Block]>(most: 64)
    /// By step.
    let texts = Memo<StepFacts, [Block]>(most: 64)
    let lines = Memo<LineFacts, Block>(most: 4_000)
    /// By phase.
    let rails = Memo<Facts, [RailStop]>(most: 64)
    /// Of all phases, by their ids.
    let progress = Memo<Facts, [String: Progress]>(most: 1)
    let keys = Memo<KeyFacts, [KeyHint]>(most: 64)
}

extension TrainerState {
    /// Blocks by a name that no others have, as they were made last if nothing they say can have changed.
    func known(_ name: String, make: () -> [Block]) -> [Block] {
        pageMemory.blocks.made(name, of: pageFacts, make: make)
    }

    /// The texts of a step, as they were made last if nothing they say can have changed.
    func knownTexts(of step: Procedures.Step) -> [Block] {
        let showsMap = pack.body(of: step.id).figures.contains { $0.id == Self.phaseMapName }
        let facts = PageMemory.StepFacts(
            notes: marks.notes[step.id] ?? [], ticks: step.checklist.map { snapshot.mark(ofItem: $0.id) },
            choice: step.decision.flatMap(snapshot.choice)?.id, isExcluded: snapshot.mark(ofStep: step.id) == .excluded,
            showsAll: showsAllTexts, isLinear: isLinear, map: showsMap ? pageFacts : nil)
        return pageMemory.texts.made(step.id, of: facts) { bodyBlocks(of: step) }
    }

    var pageFacts: PageMemory.Facts {
        PageMemory.Facts(
            deeds: deeds, place: place, walkPlace: walkPlace, size: size, settings: settings, showsEveryWhy: showsEveryWhy,
            isReadingReasons: isReadingReasons, isLinear: isLinear, filters: filters, withheld: withheld,
            placeBeneathHelp: placeBeneathHelp)
    }
}
