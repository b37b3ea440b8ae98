/// The form in which lines are written, which every line says: `{"v":2,"seq":3,"at":…,"by":"learner","do":"complete","to":…,"chain":…}`.
///
/// Lines without `v` are of the first form.
enum LineForm {
    static let written = 2
}

/// The keys of a line. Exactly one of `do`, `start`, `adopt`, `undo` and `note` says what happened.
private enum LineKeys: String, CodingKey {
    case v, seq, at, by, `do`, words, start, adopt, undo, note, to, refused, chain
    case simulationStep = "step"
}

private struct Start<D: Domain>: Codable {
    var context: D.Context
    var chart: String
}

private struct Adopted<D: Domain>: Codable {
    var place: Place<D>
    var chart: String
}

extension Entry: Codable where D: RecordedDomain {
    /// Writes the line; one that was read in the first form can only be read.
    public func encode(to encoder: any Encoder) throws {
        guard firstForm == nil else {
            throw EncodingError.invalidValue(
                self, .init(codingPath: encoder.codingPath, debugDescription: "a line of the first form is only read"))
        }
        var line = encoder.container(keyedBy: LineKeys.self)
        try line.encode(LineForm.written, forKey: .v)
        try line.encode(seq, forKey: .seq)
        try line.encode(at, forKey: .at)
        try line.encode(by, forKey: .by)
        switch what {
        case .start(let context, let chart): try line.encode(Start<D>(context: context, chart: chart), forKey: .start)
        case .adopt(let place, let chart): try line.encode(Adopted(place: place, chart: chart), forKey: .adopt)
        case .event(let event):
            try line.encode(D.kind(of: event).description, forKey: .do)
            try line.encodeIfPresent(D.words(of: event), forKey: .words)
        case .undo(let seq): try line.encode(seq, forKey: .undo)
        case .note(let text): try line.encode(text, forKey: .note)
        }
        try line.encode(to, forKey: .to)
        if !refused.isEmpty { try line.encode(refused, forKey: .refused) }
        try line.encodeIfPresent(simulationStep, forKey: .simulationStep)
        try line.encode(chain, forKey: .chain)
    }

    /// Reads a line of any form.
    public init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: LineKeys.self)
        guard let form = try line.decodeIfPresent(Int.self, forKey: .v) else {
            try self.init(firstForm: decoder)
            return
        }
        guard form == LineForm.written else {
            throw DecodingError.dataCorruptedError(forKey: .v, in: line, debugDescription: "a line of form \(form)")
        }
        self.init(
            seq: try line.decode(Int.self, forKey: .seq), at: try line.decode(Int64.self, forKey: .at),
            by: try line.decode(Actor.self, forKey: .by), what: try Self.what(line),
            to: try line.decode(D.State.self, forKey: .to),
            refused: try line.decodeIfPresent([String].self, forKey: .refused) ?? [],
            simulationStep: try line.decodeIfPresent(Int.self, forKey: .simulationStep),
            chain: try line.decode(String.self, forKey: .chain))
    }

    private static func what(_ line: KeyedDecodingContainer<LineKeys>) throws -> What {
        if let name = try line.decodeIfPresent(String.self, forKey: .do) {
            guard let event = D.event(named: name, words: try line.decodeIfPresent(String.self, forKey: .words)) else {
                throw DecodingError.dataCorruptedError(forKey: .do, in: line, debugDescription: "no event is called \(name)")
            }
            return .event(event)
        }
        if let start = try line.decodeIfPresent(Start<D>.self, forKey: .start) {
            return .start(start.context, chart: start.chart)
        }
        if let adopted = try line.decodeIfPresent(Adopted<D>.self, forKey: .adopt) {
            return .adopt(adopted.place, chart: adopted.chart)
        }
        if let seq = try line.decodeIfPresent(Int.self, forKey: .undo) { return .undo(through: seq) }
        return .note(try line.decode(String.self, forKey: .note))
    }
}
