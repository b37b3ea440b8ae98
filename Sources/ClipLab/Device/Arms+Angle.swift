import Arithmetic

extension Arms {
    /// The sine of half the angle between the arms: how far an arm reaches to the side.
    var halfAngleSine: Double { sine(degrees: angle / 2) }

    /// The cosine of half the angle between the arms: how far an arm's tip stands above the hub.
    var halfAngleCosine: Double { cosine(degrees: angle / 2) }
}
