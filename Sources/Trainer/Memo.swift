/// What was made last of each name, kept while the facts that it was made of are the same.
///
/// Only speed rests on it. It is a class, so that what is made for one name may ask it for another. Used from one thread.
final class Memo<Facts: Equatable, Made> {
    private var known: [String: (facts: Facts, made: Made)] = [:]
    private let most: Int

    /// - Parameter most: more than one looks at in a while; then all is forgotten.
    init(most: Int) { self.most = most }

    /// What a name stands for, made only when it is not known of these facts.
    func made(_ name: String, of facts: Facts, make: () -> Made) -> Made {
        if let known = known[name], known.facts == facts { return known.made }
        if known.count >= most { known.removeAll(keepingCapacity: true) }
        let made = make()
        known[name] = (facts, made)
        return made
    }
}
