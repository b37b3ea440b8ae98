extension Entry {
    /// The same lines with something left out of what happened, and chained anew; they lead where they led.
    ///
    /// - Returns: nil when something is left out of a line of the first form, which can not be written anew.
    public static func rechained(_ entries: [Entry], leavingOut change: (What) -> What?) -> [Entry]? {
        var rechained: [Entry] = []
        var isChanged = false
        for entry in entries {
            let what = change(entry.what)
            isChanged = isChanged || what != nil
            guard isChanged else {
                rechained.append(entry)
                continue
            }
            guard entry.firstForm == nil else { return nil }
            rechained.append(entry.with(what ?? entry.what, after: rechained.last?.chain ?? ""))
        }
        return rechained
    }

    private func with(_ what: What, after previous: String) -> Entry {
        let line = Entry(
            seq: seq, at: at, by: by, what: what, to: to, refused: refused, simulationStep: simulationStep, chain: "")
        return Entry(
            seq: seq, at: at, by: by, what: what, to: to, refused: refused, simulationStep: simulationStep,
            chain: line.chain(after: previous))
    }
}
