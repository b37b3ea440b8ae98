import JSONWriting
import StateMachine

// Each is what `JSONEncoder` makes with sorted keys, without its detours: every key that walks waits for a line.

extension Entry where D == Walkthrough {
    /// The line as JSON, as the store keeps it.
    public var json: String {
        var bytes = JSONBytes(capacity: 2_048)
        bytes.write("{\"after\":")
        bytes.quote(after)
        bytes.write(",\"at\":")
        bytes.write(Int(at))
        bytes.write(",\"by\":")
        bytes.quote(by.rawValue)
        bytes.write(",\"chain\":")
        bytes.quote(chain)
        bytes.write(",\"leaves\":")
        bytes.write(leaves)
        bytes.write(",\"seq\":")
        bytes.write(seq)
        bytes.write(",\"what\":{")
        what.write(to: &bytes)
        bytes.write("}}")
        return bytes.text
    }
}

extension Entry.What where D == Walkthrough {
    fileprivate func write(to bytes: inout JSONBytes) {
        switch self {
        case .start(let marks, let chart):
            bytes.write("\"start\":{\"_0\":")
            marks.write(to: &bytes)
            bytes.write(",\"chart\":")
            bytes.quote(chart)
        case .adopt(let place, let chart):
            bytes.write("\"adopt\":{\"_0\":")
            place.write(to: &bytes)
            bytes.write(",\"chart\":")
            bytes.quote(chart)
        case .event(let event):
            bytes.write("\"event\":{\"_0\":{\"event\":")
            bytes.quote(event.description)
            if let words = event.words {
                bytes.write(",\"words\":")
                bytes.quote(words)
            }
            bytes.write("}")
        case .undo(let seq):
            bytes.write("\"undo\":{\"through\":")
            bytes.write(seq)
        case .note(let text):
            bytes.write("\"note\":{\"_0\":")
            bytes.quote(text)
        }
        bytes.write("}")
    }
}

extension Checkpoint where D == Walkthrough {
    /// The checkpoint as JSON, as the store keeps it.
    public var json: String {
        var bytes = JSONBytes(capacity: 4_096)
        bytes.write("{\"after\":")
        bytes.quote(after)
        bytes.write(",\"chain\":")
        bytes.quote(chain)
        bytes.write(",\"chart\":")
        bytes.quote(chart)
        bytes.write(",\"place\":")
        place.write(to: &bytes)
        bytes.write(",\"seq\":")
        bytes.write(seq)
        bytes.write("}")
        return bytes.text
    }
}

extension Place where D == Walkthrough {
    fileprivate func write(to bytes: inout JSONBytes) {
        bytes.write("{\"context\":")
        context.write(to: &bytes)
        bytes.write(",\"leaves\":")
        bytes.write(leaves)
        bytes.write(",\"memory\":")
        bytes.write(memory) { bytes, one in
            bytes.write("{\"history\":")
            bytes.quote(one.history.description)
            bytes.write(",\"states\":")
            bytes.write(one.states)
            bytes.write("}")
        }
        bytes.write("}")
    }
}

extension Marks {
    fileprivate func write(to bytes: inout JSONBytes) {
        bytes.write("{\"answers\":")
        bytes.write(sorted: answers) { $0.write($1) }
        bytes.write(",\"notes\":")
        bytes.write(sorted: notes) { bytes, lines in bytes.write(lines) { $0.quote($1) } }
        guard let former else {
            bytes.write(",\"reasons\":")
            bytes.write(sorted: reasons) { $0.quote($1) }
            return bytes.write("}")
        }
        bytes.write(",\"steps\":")
        bytes.write(sorted: former) { bytes, mark in
            switch mark {
            case .done: bytes.write("{\"done\":{}}")
            case .skipped(let reason):
                bytes.write("{\"skipped\":{\"reason\":")
                bytes.quote(reason)
                bytes.write("}}")
            }
        }
        bytes.write("}")
    }
}

extension JSONBytes {
    fileprivate mutating func write(_ states: [StateID]) {
        write(states) { $0.quote($1.description) }
    }
}
