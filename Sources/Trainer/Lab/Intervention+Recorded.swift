import ClipLab
import FoundationEssentials
import StateMachine

/// Acts are written with their numbers and the facts of their moment, as JSON; what happened has only its name.
extension Intervention: RecordedDomain {
    public static func words(of event: InterventionEvent) -> String? {
        guard case .act = event else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return (try? encoder.encode(event)).map { String(decoding: $0, as: UTF8.self) }
    }

    public static func event(named name: String, words: String?) -> InterventionEvent? {
        guard let words else {
            return InterventionEvent.Happening(rawValue: name).map { .happened($0) }
                ?? InterventionEvent.Notice(rawValue: name).map { .notice($0) }
        }
        let event = try? JSONDecoder().decode(InterventionEvent.self, from: Data(words.utf8))
        return event.flatMap { $0.kind.description == name ? $0 : nil }
    }
}
