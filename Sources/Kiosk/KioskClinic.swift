import Content
import Words

/// What a clinic says of itself, on the pages where it belongs.
public struct KioskClinic: Hashable, Sendable {
    /// What it is called, for the start page.
    public var name: String?
    /// Whom to ask, in one line that is always in sight.
    public var contact: String?
    /// How the team is reached by day and at night, for the pages that say when to call it.
    public var day: String?
    public var night: String?
    /// The number of the ambulance, for the pages that say when to call one.
    public var emergency: String?
    /// A paragraph of the clinic's own at the end of a page or an answer, by its id.
    public var own: [String: OwnText]
    /// Whether weights are given in kilograms, or in pounds; nil for both.
    public var inKilograms: Bool?

    /// A clinic; what is not given is not shown.
    public init(
        name: String? = nil, contact: String? = nil, day: String? = nil, night: String? = nil, emergency: String? = nil,
        own: [String: OwnText] = [:], inKilograms: Bool? = nil
    ) {
        self.name = name
        self.contact = contact
        self.day = day
        self.night = night
        self.emergency = emergency
        self.own = own
        self.inKilograms = inKilograms
    }

    /// What is added to a page: the numbers that it asks for, and the clinic's own paragraph.
    func additions(to id: String, calling: VisitorTrack.Calling?, in words: Words) -> [String] {
        let numbers: [Sentence?] =
            switch calling {
            case .ambulance?: [emergency.map { .emergencyNumber($0) }]
            case .team?: [day.map { .dayNumber($0) }, night.map { .nightNumber($0) }]
            case nil: []
            }
        return numbers.compactMap(\.self).map(words.say) + [own[id]?.text(in: words.language)].compactMap(\.self)
    }

    /// The same on a leaflet.
    public var handoutFacts: HandoutFacts {
        HandoutFacts(opening: [name, contact].compactMap(\.self), inKilograms: inKilograms) { id, calling, words in
            additions(to: id, calling: calling, in: words)
        }
    }
}

/// A paragraph of the clinic's own, in one language or in several.
public struct OwnText: Hashable, Sendable, ExpressibleByStringLiteral {
    /// By the code of the language; what is for every language stands under an empty one.
    public var texts: [String: String]

    /// The same paragraph in every language.
    public init(stringLiteral text: String) { texts = ["": text] }

    /// A paragraph by the codes of its languages.
    public init(_ texts: [String: String]) { self.texts = texts }

    /// The paragraph in a language; nil where the clinic wrote none.
    func text(in language: Language) -> String? { texts[language.code] ?? texts[""] }
}
