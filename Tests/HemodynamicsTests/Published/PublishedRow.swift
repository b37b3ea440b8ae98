import VitalSigns

/// One published number beside the model's.
struct PublishedRow {
    var source: String
    var quantity: String
    var unit: String
    var mean: Double
    /// Standard deviation, or half the width of a normal range.
    var deviation: Double
    var model: Double
    /// Whether the model was fitted to it, or given it.
    var isFitted: Bool
    /// Known to miss, and why.
    var miss: String?

    init(
        _ source: String, _ quantity: String, _ unit: String, _ mean: Double, _ deviation: Double, _ model: Double,
        fitted: Bool = false, miss: String? = nil
    ) {
        self.source = source
        self.quantity = quantity
        self.unit = unit
        self.mean = mean
        self.deviation = deviation
        self.model = model
        isFitted = fitted
        self.miss = miss
    }

    /// How far off the model is, in deviations.
    var z: Double { (model - mean) / deviation }
    /// Within one standard deviation, or inside the normal range.
    var isMet: Bool { abs(z) <= 1 }

    /// The row as the page shows it.
    var text: String {
        func number(_ value: Double) -> String { FixedPoint.text(value, significant: 3) }
        let sign = z < 0 ? "" : "+"
        let error = mean == 0 ? "" : "\(sign)\(FixedPoint.text(100 * (model - mean) / abs(mean), decimals: 0)) %"
        let verdict = isMet ? "yes" : "**no**"
        return "| \(source) | \(quantity) | \(number(mean)) ± \(number(deviation)) \(unit) | \(number(model)) | \(error) "
            + "| \(sign)\(FixedPoint.text(z, decimals: 2)) | \(verdict) | \(isFitted ? "fitted" : "predicted") |"
    }
}
