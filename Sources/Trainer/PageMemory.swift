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

    private var blocks: [String: (facts: Facts, blocks: [Block])] = [:]
    private var progress: [String: (facts: Facts, progress: Progress)] = [:]
    private var rail: (facts: Facts, current: Int?, stops: [RailStop])?
    /// More than one looks at in a while; then all is forgotten.
    private static let most = 64

    /// Blocks by a name that no others have, made only when they are not known.
    func blocks(_ name: String, for facts: Facts, make: () -> [Block]) -> [Block] {
        if let known = blocks[name], known.facts == facts { return known.blocks }
        if blocks.count >= Self.most { blocks.removeAll(keepingCapacity: true) }
        let made = make()
        blocks[name] = (facts, made)
        return made
    }

    func progress(of phase: String, for facts: Facts, make: () -> Progress) -> Progress {
        if let known = progress[phase], known.facts == facts { return known.progress }
        let made = make()
        progress[phase] = (facts, made)
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

    var pageFacts: PageMemory.Facts {
        PageMemory.Facts(
            deeds: deeds, place: place, walkPlace: walkPlace, size: size, settings: settings, showsEveryWhy: showsEveryWhy,
            isReadingReasons: isReadingReasons, isLinear: isLinear, filters: filters, withheld: withheld,
            placeBeneathHelp: placeBeneathHelp)
    }
}
