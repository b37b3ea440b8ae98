import StateMachine

/// A row of the intervention's chart.
typealias InterventionRow = Row<Intervention>
/// A state of the intervention's chart with its rows.
typealias InterventionNode = Node<Intervention>

/// The intervention's chart.
public typealias InterventionChart = Chart<Intervention>

extension Chart where D == Intervention {
    /// The chart of the intervention, from the puncture of the vein to its closing.
    public static let intervention = Chart(
        trusted: [.parallel(.intervention, regions: [stageRegion] + clipRegions + knowledgeRegions)],
        initial: .intervention,
        vocabulary: Vocabulary(
            outside: Act.ofEveryKind.map(\.kind)
                + InterventionEvent.Happening.allCases.map { InterventionEvent.happened($0).kind },
            reasons: Refusal.allCases))
}

/// The kind of an act, whatever its numbers.
func kind(_ act: Act) -> InterventionKind { act.kind }

/// The kind of what chance or the patient does.
func kind(_ happening: InterventionEvent.Happening) -> InterventionKind { InterventionEvent.happened(happening).kind }

/// The kind of what one region tells the others.
func kind(_ notice: InterventionEvent.Notice) -> InterventionKind { InterventionEvent.notice(notice).kind }

extension Check where D == Intervention {
    /// Holds while a fact does.
    static func when(_ fact: InterventionFact) -> Check {
        .fact(fact.rawValue) { _, event in
            if case .act(_, let facts) = event { facts.contains(fact) } else { false }
        }
    }

    /// Holds while a fact does not.
    static func unless(_ fact: InterventionFact) -> Check {
        .fact("not-\(fact.rawValue)") { _, event in
            if case .act(_, let facts) = event { !facts.contains(fact) } else { false }
        }
    }
}

extension Row where D == Intervention {
    /// The act leads to another stage, and the other regions hear of it.
    static func go(
        _ acts: Act..., if check: Check<Intervention>? = nil, to stage: InterventionState, barrier isBarrier: Bool = false,
        telling notices: [InterventionEvent.Notice] = []
    ) -> Row {
        Row(
            trigger: .on(acts.map(\.kind)), check: check, verdict: .go([stage]), isBarrier: isBarrier,
            actions: notices.map { .raise(.notice($0)) })
    }

    /// The act is done in this stage, and the other regions hear of it.
    static func take(
        _ acts: Act..., if check: Check<Intervention>? = nil, telling notices: [InterventionEvent.Notice] = []
    ) -> Row {
        Row(
            trigger: .on(acts.map(\.kind)), check: check, verdict: .stay, actions: notices.map { .raise(.notice($0)) })
    }

    /// The acts are refused.
    static func refuse(_ acts: [Act], if check: Check<Intervention>? = nil, because reason: Refusal) -> Row {
        Row(trigger: .on(acts.map(\.kind)), check: check, verdict: .refuse(reason))
    }

    /// On what happened or was told, go there.
    static func on(_ kind: InterventionKind, to state: InterventionState) -> Row {
        Row(trigger: .on([kind]), verdict: .go([state]))
    }
}
