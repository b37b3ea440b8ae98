import Arithmetic

extension Lab {
    /// What a view shows now.
    ///
    /// A reading of insertion is drawn once for each view and leaflet, and stays until arms, pose or grippers change.
    public mutating func look(_ view: View) -> Look {
        guard let size = state.size, [.atrium, .ventricle, .grasping, .closed].contains(stage) else {
            return septalLook(view)
        }
        let grasp = grasp(size, arms: arms)
        var look = septalLook(view)
        switch view {
        case .bicaval, .shortAxis, .fourChamber: break
        case .bicommissural: look.show(commissuresOf: grasp)
        case .longAxis:
            look.show(axisOf: grasp)
            showLeaflets(of: grasp, in: view, &look)
        case .xPlane:
            look.show(commissuresOf: grasp)
            look.show(axisOf: grasp)
            look.toClip = grasp.distanceToClips
            showLeaflets(of: grasp, in: view, &look)
        case .enFace, .reconstruction:
            look.x = grasp.pose.x
            look.offLine = grasp.offLine
            look.toClip = grasp.distanceToClips
            if arms.angle > constants.views.rotationSeenFrom || !state.drops.isEmpty {
                look.rotation = grasp.pose.theta
                look.misalignment = grasp.misalignment
            }
            if view == .reconstruction { showLeaflets(of: grasp, in: view, &look) }
        case .transgastric:
            guard isBelowValve else { break }
            look.x = grasp.pose.x
            look.misalignment = grasp.misalignment
        case .fluoroscopy: look.arms = arms
        }
        return look
    }

    /// The tent, or where the needle went through.
    private func septalLook(_ view: View) -> Look {
        var look = Look()
        guard stage != .access else { return look }
        let point = stage == .septum ? state.tent : state.puncture?.point ?? state.tent
        switch view {
        case .bicaval:
            look.superior = point.superior
            look.toRoof = anatomy.septum.roof - point.superior
        case .shortAxis:
            look.anterior = point.anterior
            look.toAorta = anatomy.septum.aorta - point.anterior
        case .fourChamber: look.height = height(of: point)
        default: break
        }
        return look
    }

    /// What lies on the arms, and for grippers that are up how far the leaflet lies from its arm.
    private mutating func showLeaflets(of grasp: Grasp, in view: View, _ look: inout Look) {
        guard isBelowValve else { return }
        let isHidden = isHidden(grasp, in: view)
        for leaflet in Leaflet.allCases {
            if let held = state.drops[leaflet]?.held {
                let reading = read(held, of: leaflet, in: view, arm: grasp.size.arm)
                if !isHidden { look.insertion[leaflet] = reading }
            } else if !isHidden, arms.angle > constants.views.rotationSeenFrom {
                look.seat[leaflet] = grasp.seat(of: leaflet)
            }
        }
    }

    /// The long axis loses the arms when they are turned out of it, and toward the commissures.
    private func isHidden(_ grasp: Grasp, in view: View) -> Bool {
        guard view != .reconstruction else { return false }
        if grasp.misalignment.magnitude > constants.views.hiddenBeyond { return true }
        let visible = anatomy.lineLength / 2 * constants.views.longAxisShare
        return view == .longAxis && grasp.pose.x.magnitude > visible
    }

    /// A reading of insertion, mm: with the view's error, rounded, between nothing and the whole arm.
    private mutating func read(_ held: Double, of leaflet: Leaflet, in view: View, arm: Double) -> Double {
        let key = LabState.Reading(view: view, leaflet: leaflet)
        if let reading = state.readings[key] { return reading }
        let constants = constants.views
        let error =
            view == .longAxis
            ? constants.longAxisError : view == .xPlane ? constants.xPlaneError : constants.reconstructionError
        let seen = held + error * state.chance.normal(.view)
        let rounded = constants.readingStep * (seen / constants.readingStep + 0.5).rounded(.down)
        let reading = min(max(0, rounded), arm)
        state.readings[key] = reading
        return reading
    }
}

extension Look {
    /// From the side: where the clip is along the line, how high, and how much of an arm is seen.
    fileprivate mutating func show(commissuresOf grasp: Grasp) {
        x = grasp.pose.x
        z = grasp.pose.z
        armSeen = grasp.size.arm * sine(degrees: grasp.misalignment).magnitude * grasp.arms.halfAngleSine
    }

    /// Across the line.
    fileprivate mutating func show(axisOf grasp: Grasp) {
        offLine = grasp.offLine
        z = grasp.pose.z
        tilt = grasp.pose.tilt
        arms = grasp.arms
    }
}
