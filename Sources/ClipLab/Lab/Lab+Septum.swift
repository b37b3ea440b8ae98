extension Lab {
    /// The height over the annulus of a point of the septum, mm: superior and posterior both raise it.
    public func height(of point: SeptalPoint) -> Double {
        anatomy.septum.height + constants.septum.heightPerSuperior * point.superior
            - constants.septum.lossPerAnterior * point.anterior
    }

    /// The lean that a puncture gives the way down, degrees: an anterior or low one comes in over the aorta.
    public func tilt(of point: SeptalPoint) -> Double {
        let constants = constants.septum
        let tilt =
            constants.tiltPerAnterior * max(0, point.anterior - constants.tiltAnterior)
            + constants.tiltPerHeight * max(0, constants.tiltHeight - height(of: point))
        return min(tilt, constants.tiltMost)
    }

    /// The heights of the puncture that leave room above the valve and reach below it, mm over the annulus.
    public var heightWindow: (low: Double, high: Double) {
        (
            constants.septum.windowLow + anatomy.largestFlailGap, constants.septum.windowHigh - anatomy.coaptationDepth
        )
    }

    mutating func moveTent(superior: Double, anterior: Double) {
        let constants = constants.septum
        state.tent.superior = min(max(state.tent.superior + superior, constants.tentFarthest), constants.tentSuperior)
        state.tent.anterior = min(max(state.tent.anterior + anterior, constants.tentFarthest), constants.tentAnterior)
    }

    mutating func punctureSeptum() {
        let constants = constants.septum
        let (share, noise) = (state.chance.uniform(.septum), state.chance.normal(.septum))
        let spread = state.breathHeldSince == nil ? constants.noiseMoving : constants.noiseHeld
        var point = state.tent
        point.superior += anatomy.septum.laxity * (constants.slipLeast + constants.slipSpread * share) + spread * noise
        let place = anatomy.septum.place(of: point)
        state.puncture = SeptalPuncture(point: point, height: height(of: point), place: place)
        switch place {
        case .roof, .backWall: happen(.perforation(place))
        case .aorta: happen(.aortaPunctured)
        case .leftAtrium, .lowRim: break
        }
    }

    /// What the needle's tip measures.
    var pressureAtNeedle: ActOutcome.Finding {
        switch state.puncture?.place {
        case .leftAtrium: .leftAtrialPressure
        case .aorta: .arterialPressure
        case .lowRim: .rightAtrialPressure
        case .roof, .backWall, nil: .noPressureWave
        }
    }

    mutating func insertGuide() -> ActOutcome {
        switch state.puncture?.place {
        case .leftAtrium:
            state.holes += 1
            state.pose.tilt = state.puncture.map { tilt(of: $0.point) } ?? 0
            return .taken(nil)
        case .aorta: happen(.aortaPerforated)
        case .roof, .backWall: happen(.guideInPericardium)
        case .lowRim, nil: happen(.guideNotAcross)
        }
        return .blocked(.wrongPlace)
    }

    mutating func withdrawGuide() {
        state.septalHole =
            constants.septum.holeArea + constants.septum.furtherHoleArea * Double(max(0, state.holes - 1))
    }
}
