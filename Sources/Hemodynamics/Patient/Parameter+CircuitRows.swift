extension Parameter {
    /// Vessels, pericardium, reflex, breathing and flows. Four values are those of healthy, primary, secondary and afmr.
    static let circuitRows: [Row] = [
        Row(
            .aorticCompliance, "c_aor", "mL/mmHg", 0.05...5, [0.8972, 0.5224, 0.5407, 0.3783],
            "compliance of the aortic root", "fitted to the phenotype's targets"),
        Row(
            .aorticUnstressedVolume, "v0_aor", "mL", 10...300, [60],
            "unstressed volume of the aortic root", "only the sum with tbv matters"),
        Row(
            .aorticResistance, "r_aor", "mmHg s/mL", 0.001...0.3, [0.03],
            "resistance of the ascending aorta", "characteristic impedance"),
        Row(
            .aorticInertance, "l_aor", "mmHg s2/mL", 0.0001...0.01, [0.001],
            "inertance of the ascending aorta", "characteristic impedance"),
        Row(
            .systemicArterialCompliance, "c_sa", "mL/mmHg", 0.05...5, [0.467, 0.3714, 0.3524, 0.2368],
            "compliance of the systemic arteries", "fitted to the phenotype's targets"),
        Row(
            .systemicArterialUnstressedVolume, "v0_sa", "mL", 100...1500, [500],
            "unstressed volume of the systemic arteries", "only the sum with tbv matters"),
        Row(
            .systemicResistance, "r_sys", "mmHg s/mL", 0.1...6, [0.9222, 0.9868, 1.172, 1.619],
            "systemic vascular resistance", "fitted to the phenotype's targets"),
        Row(
            .resistanceWithClip, "clip_r_sys", "", 0.5...1, [1],
            "what is left of r_sys while a clip holds both leaflets", "off; 0.82 measured (Siegel 2011)"),
        Row(
            .systemicVenousCompliance, "c_sv", "mL/mmHg", 10...400, [100],
            "compliance of the systemic veins", "raised from 75 for the tamponade table"),
        Row(
            .systemicVenousUnstressedVolume, "v0_sv", "mL", 500...5000, [2900],
            "unstressed volume of the systemic veins", "only the sum with tbv matters"),
        Row(
            .venousReturnResistance, "r_ven", "mmHg s/mL", 0.002...0.3, [0.02],
            "resistance to venous return", "chosen"),
        Row(
            .pulmonaryArterialCompliance, "c_pa", "mL/mmHg", 0.1...15, [3.001, 0.897, 0.8106, 0.7287],
            "compliance of the pulmonary arteries", "fitted to the phenotype's targets"),
        Row(
            .pulmonaryArterialUnstressedVolume, "v0_pa", "mL", 10...300, [80],
            "unstressed volume of the pulmonary arteries", "only the sum with tbv matters"),
        Row(
            .pulmonaryResistance, "r_pul", "mmHg s/mL", 0.005...2, [0.05988, 0.1123, 0.1588, 0.1638],
            "pulmonary vascular resistance", "fitted to the phenotype's targets"),
        Row(
            .pulmonaryVenousCompliance, "c_pv", "mL/mmHg", 0.5...40, [7.923, 3.982, 4.14, 3.409],
            "compliance of the pulmonary veins", "fitted to the phenotype's targets"),
        Row(
            .pulmonaryVenousUnstressedVolume, "v0_pv", "mL", 20...800, [200],
            "unstressed volume of the pulmonary veins", "only the sum with tbv matters"),
        Row(
            .pulmonaryVenousResistance, "r_pv", "mmHg s/mL", 0.002...0.5, [0.01793, 0.03502, 0.04208, 0.04198],
            "resistance from the pulmonary veins to the left atrium", "fitted to the phenotype's targets"),
        Row(
            .bloodVolume, "tbv", "mL", 2500...9000, [4864, 5194, 5636, 5463],
            "total blood volume", "fitted to the phenotype's targets"),
        Row(
            .pericardialPressure, "peri_k", "mmHg", 0...10, [1],
            "pericardial pressure when heart and effusion fill the pericardium", "chosen"),
        Row(
            .pericardialVolume, "peri_v0", "mL", 100...1500, [329.5, 417.4, 530.6, 412.4],
            "volume of heart and effusion at that pressure", "fitted to the phenotype's targets"),
        Row(
            .pericardialScale, "peri_phi", "mL", 10...300, [50, 60, 70, 60],
            "volume that raises the pericardial pressure e-fold", "chosen"),
        Row(
            .effusion, "effusion", "mL", 0...400, [0],
            "fluid in the pericardium", "event"),
        Row(
            .septalHoleArea, "asd", "cm2", 0...3, [0],
            "area of a hole in the atrial septum", "event"),
        Row(
            .baroreflex, "baro", "", 0...1, [0],
            "the reflex works above 0.5", "event"),
        Row(
            .reflexSetPoint, "map_set", "mmHg", 40...160, [94, 84, 81, 89],
            "arterial mean pressure that the reflex holds", "the phenotype's own resting mean pressure"),
        Row(
            .reflexGain, "g_baro", "", 0...10, [3],
            "drive for a relative error of pressure", "own choice"),
        Row(
            .reflexRateGain, "g_hr", "", 0...1.5, [0.5],
            "share by which full drive raises the heart rate", "usual order of magnitude"),
        Row(
            .reflexResistanceGain, "g_res", "", 0...2, [0.5],
            "share by which full drive raises the systemic resistance", "usual order of magnitude"),
        Row(
            .reflexContractilityGain, "g_con", "", 0...1.5, [0.3],
            "share by which full drive raises both ventricles' elastance", "usual order of magnitude"),
        Row(
            .reflexVolumeGain, "g_vol", "mL", 0...2000, [800],
            "volume that full drive recruits from the systemic veins", "raised from 400 for the tamponade table"),
        Row(
            .reflexPressureTime, "tau_map", "s", 0.2...60, [1.5],
            "time over which the reflex averages pressure", "usual order of magnitude"),
        Row(
            .reflexRateTime, "tau_hr", "s", 0.2...60, [2],
            "time constant of the heart rate", "usual order of magnitude"),
        Row(
            .reflexResistanceTime, "tau_res", "s", 0.2...60, [6],
            "time constant of the resistance", "usual order of magnitude"),
        Row(
            .reflexContractilityTime, "tau_con", "s", 0.2...60, [4],
            "time constant of contractility", "usual order of magnitude"),
        Row(
            .reflexVolumeTime, "tau_vol", "s", 0.2...60, [10],
            "time constant of the venous volume", "usual order of magnitude"),
        Row(
            .breathingRate, "resp_rate", "1/min", 4...60, [14],
            "breaths a minute", "normal"),
        Row(
            .breathingAmplitude, "resp_amp", "mmHg", 0...20, [0],
            "amplitude of the pressure in the chest; 1.5 is quiet breathing", "off"),
        Row(
            .chestPressure, "p_thorax", "mmHg", -10...20, [0],
            "mean pressure in the chest", "off"),
        Row(
            .infusion, "infuse", "mL/s", 0...50, [0],
            "flow into the systemic veins", "event"),
        Row(
            .bleeding, "bleed", "mL/s", 0...50, [0],
            "flow out of the systemic veins", "event"),
        Row(
            .pericardialBleeding, "bleed_peri", "mL/s", 0...20, [0],
            "flow from the right atrium into the pericardium", "event"),
    ]
}
