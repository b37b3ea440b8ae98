import StateMachine

/// A named fact as a region of two states, which is how an exported chart asks for it.
package struct FactRegion {
    /// The parallel and the state put around a chart that has no parallel at the top.
    package static let wrapper = "fact_wrapper"
    package static let wrapped = "fact_wrapped"

    let name: String

    package init(_ name: String) { self.name = name }

    package var id: String { "fact_\(name)" }
    package var on: String { "fact_\(name)_on" }
    package var off: String { "fact_\(name)_off" }

    /// The event that sets the fact.
    package func event(_ isOn: Bool) -> String { "fact.\(name).\(isOn ? "on" : "off")" }
}

extension Chart {
    /// The names of the facts that rows ask for, in document order.
    public var factNames: [String] { facts.map(\.name) }

    /// The facts that rows ask for with what decides them, in document order.
    package var facts: [(name: String, holds: @Sendable (D.Context, D.Event?) -> Bool)] {
        var found: [(name: String, holds: @Sendable (D.Context, D.Event?) -> Bool)] = []
        for row in storage.table.rows.indices where storage.table.rows[row].test == .fact {
            guard case .fact(let name, let holds) = storage.row(row).check else { continue }
            if !found.contains(where: { $0.name == name }) { found.append((name, holds)) }
        }
        return found
    }
}
