extension Row {
    /// On any of these events, if the check holds, go there.
    @inlinable
    public static func on(
        _ kinds: D.Kind..., if check: Check<D>? = nil, go target: D.State, internal isInternal: Bool = false,
        wide isWide: Bool = false, barrier isBarrier: Bool = false, do actions: [Action<D>] = []
    ) -> Row {
        Row(
            trigger: .on(kinds), check: check, verdict: .go([target]), isInternal: isInternal, isWide: isWide,
            isBarrier: isBarrier, actions: actions)
    }

    /// On any of these events, while in that state, answer no and say why.
    @inlinable
    public static func refuse(
        _ kinds: D.Kind..., whileIn state: D.State? = nil, because reason: D.Reason
    ) -> Row {
        Row(trigger: .on(kinds), check: state.map { .in($0) }, verdict: .refuse(reason))
    }

    /// On any of these events, if the check holds, do something and stay.
    @inlinable
    public static func stay(
        _ kinds: D.Kind..., if check: Check<D>? = nil, barrier isBarrier: Bool = false, do actions: [Action<D>] = []
    ) -> Row {
        Row(trigger: .on(kinds), check: check, verdict: .stay, isBarrier: isBarrier, actions: actions)
    }

    /// Without any event, as soon as that state is active, go there.
    @inlinable
    public static func always(
        whileIn state: D.State, go target: D.State, internal isInternal: Bool = false, wide isWide: Bool = false,
        do actions: [Action<D>] = []
    ) -> Row {
        Row(
            trigger: .always, check: .in(state), verdict: .go([target]), isInternal: isInternal, isWide: isWide,
            actions: actions)
    }

    /// When that state has reached its end, go there.
    @inlinable
    public static func done(
        _ state: D.State, go target: D.State, internal isInternal: Bool = false, wide isWide: Bool = false,
        do actions: [Action<D>] = []
    ) -> Row {
        Row(
            trigger: .done(state), verdict: .go([target]), isInternal: isInternal, isWide: isWide, actions: actions)
    }
}
