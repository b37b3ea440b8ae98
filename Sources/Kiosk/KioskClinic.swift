import Content

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
    public var own: [String: String]

    /// A clinic; what is not given is not shown.
    public init(
        name: String? = nil, contact: String? = nil, day: String? = nil, night: String? = nil, emergency: String? = nil,
        own: [String: String] = [:]
    ) {
        self.name = name
        self.contact = contact
        self.day = day
        self.night = night
        self.emergency = emergency
        self.own = own
    }

    /// What is added to a page: the numbers that it asks for, and the clinic's own paragraph.
    func additions(to id: String, calling: VisitorTrack.Calling?) -> [String] {
        let numbers: [String] =
            switch calling {
            case .ambulance?: [emergency.map { "The number to call here: \($0)." }].compactMap(\.self)
            case .team?: [day.map { "By day: \($0)." }, night.map { "At night: \($0)." }].compactMap(\.self)
            case nil: []
            }
        return numbers + [own[id]].compactMap(\.self)
    }
}
