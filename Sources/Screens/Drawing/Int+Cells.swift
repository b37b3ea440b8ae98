extension Int {
    /// A coordinate of a drawing as a number of cells: beyond what any screen has it is cut, and 0 stands for what is no number.
    init(cells number: Double) {
        self = number.isNaN ? 0 : Int(Swift.max(-1e6, Swift.min(1e6, number)))
    }
}
