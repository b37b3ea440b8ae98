extension BodyLayout {
    /// The first line of all.
    mutating func first() -> LinePlace? {
        blocks.indices.first { !lines(of: $0).isEmpty }.map { LinePlace(block: $0, line: 0) }
    }

    /// The last line that says something.
    mutating func last() -> LinePlace? {
        let block = blocks.indices.last { blocks[$0].content != .gap && !lines(of: $0).isEmpty }
        return block.map { LinePlace(block: $0, line: lines(of: $0).count - 1) }
    }

    /// The line after `place`, if there is one.
    mutating func next(_ place: LinePlace) -> LinePlace? {
        if place.line + 1 < lines(of: place.block).count { return LinePlace(block: place.block, line: place.line + 1) }
        var block = place.block + 1
        while block < blocks.count, lines(of: block).isEmpty { block += 1 }
        return block < blocks.count ? LinePlace(block: block, line: 0) : nil
    }

    /// The line before `place`, if there is one.
    mutating func previous(_ place: LinePlace) -> LinePlace? {
        if place.line > 0 { return LinePlace(block: place.block, line: place.line - 1) }
        var block = place.block - 1
        while block >= 0, lines(of: block).isEmpty { block -= 1 }
        return block >= 0 ? LinePlace(block: block, line: lines(of: block).count - 1) : nil
    }

    /// The line `count` lines after `place` (negative: before), or the last one on the way.
    mutating func move(_ place: LinePlace, by count: Int) -> LinePlace {
        var at = place
        for _ in 0..<count.magnitude {
            guard let neighbor = count < 0 ? previous(at) : next(at) else { break }
            at = neighbor
        }
        return at
    }

    /// The line an anchor speaks of; nil when its block is gone.
    mutating func place(of anchor: Anchor) -> LinePlace? {
        guard let block = blocks.firstIndex(where: { $0.id == anchor.block }) else { return nil }
        let lines = lines(of: block)
        guard !lines.isEmpty else {
            let at = LinePlace(block: block, line: 0)
            return next(at) ?? previous(at)
        }
        let line = lines.lastIndex { $0.charactersBefore <= anchor.characters } ?? 0
        return LinePlace(block: block, line: line)
    }

    /// The anchor that brings a line to the top.
    mutating func anchor(at place: LinePlace) -> Anchor {
        Anchor(block: blocks[place.block].id, characters: lines(of: place.block)[place.line].charactersBefore)
    }
}
