/// A leaflet of the mitral valve.
public enum Leaflet: String, CaseIterable, Hashable, Sendable, Codable {
    /// Toward the aorta.
    case anterior
    /// Toward the back wall.
    case posterior
}

/// A value for each leaflet.
public struct LeafletPair<Value> {
    /// The anterior leaflet's.
    public var anterior: Value
    /// The posterior leaflet's.
    public var posterior: Value

    /// A value for each leaflet.
    public init(anterior: Value, posterior: Value) {
        self.anterior = anterior
        self.posterior = posterior
    }

    /// The value of a leaflet.
    public subscript(leaflet: Leaflet) -> Value {
        get { leaflet == .anterior ? anterior : posterior }
        set { if leaflet == .anterior { anterior = newValue } else { posterior = newValue } }
    }
}

extension LeafletPair: Equatable where Value: Equatable {}
extension LeafletPair: Hashable where Value: Hashable {}
extension LeafletPair: Sendable where Value: Sendable {}
