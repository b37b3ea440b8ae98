extension Parameter {
    /// Rhythm, chambers and valves. Four values are those of healthy, primary, secondary and afmr; one is common to all.
    static let heartRows: [Row] = [
        Row(
            .rrInterval, "rr", "s", 0.3...2, [0.86, 0.78, 0.8, 0.8],
            "time from one R wave to the next", "chosen"),
        Row(
            .fibrillation, "af", "", 0...1, [0, 0, 0, 1],
            "atrial fibrillation: above 0.5 the atria do not contract", "chosen"),
        Row(
            .relaxationTime, "tau", "s", 0.015...0.15, [0.038, 0.044, 0.05, 0.05],
            "time constant of ventricular relaxation", "normal about 38 ms, longer in MR (JACC Adv 2024)"),
        Row(
            .prInterval, "pr", "s", 0.05...0.35, [0.16],
            "time from the start of atrial contraction to the R wave", "normal PR interval"),
        Row(
            .atrialSystole, "t_atr", "s", 0.05...0.3, [0.16],
            "length of atrial contraction", "ends at the R wave"),
        Row(
            .riseFactor, "k_rise", "s^0.5", 0.1...0.6, [0.33],
            "ventricular contraction: time to the peak over the square root of the RR interval", "Korakianitis & Shi 2006"),
        Row(
            .fallFactor, "k_fall", "s^0.5", 0.05...0.4, [0.13],
            "ventricular contraction: time of the fall over the square root of the RR interval", "Korakianitis & Shi 2006"),
        Row(
            .leftVentricularElastance, "lv_e", "mmHg/mL", 0.1...10, [2.371, 1.644, 0.7466, 2.599],
            "left ventricle, end-systolic elastance", "fitted; primary 1.64 against 1.67 ± 0.69 measured (JACC Adv 2024)"),
        Row(
            .leftVentricularIntercept, "lv_v0", "mL", 0...150, [10, 15, 35, 8],
            "left ventricle, volume without pressure", "chosen"),
        Row(
            .leftVentricularStiffness, "lv_a", "mmHg", 0.1...15, [1.368, 1.238, 2.054, 1.114],
            "left ventricle, passive filling curve: scale", "fitted to the phenotype's targets"),
        Row(
            .leftVentricularExponent, "lv_b", "1/mL", 0.002...0.06, [0.0138, 0.01309, 0.009839, 0.0223],
            "left ventricle, passive filling curve: exponent", "fitted to the phenotype's targets"),
        Row(
            .rightVentricularElastance, "rv_e", "mmHg/mL", 0.05...5, [0.4182, 0.5085, 0.4114, 0.4964],
            "right ventricle, end-systolic elastance", "fitted to the phenotype's targets"),
        Row(
            .rightVentricularIntercept, "rv_v0", "mL", 0...100, [20],
            "right ventricle, volume without pressure", "for normal volumes by CMR"),
        Row(
            .rightVentricularStiffness, "rv_a", "mmHg", 0.05...10, [0.7131, 0.7593, 0.7585, 0.8843],
            "right ventricle, passive filling curve: scale", "fitted to the phenotype's targets"),
        Row(
            .rightVentricularExponent, "rv_b", "1/mL", 0.002...0.06, [0.01276, 0.01425, 0.01433, 0.01919],
            "right ventricle, passive filling curve: exponent", "fitted to the phenotype's targets"),
        Row(
            .leftAtrialElastance, "la_e", "mmHg/mL", 0.02...2, [0.2178, 0.144, 0.2041, 0.2],
            "left atrium, end-systolic elastance", "fitted to the phenotype's targets"),
        Row(
            .leftAtrialIntercept, "la_v0", "mL", 0...150, [8, 25, 30, 45],
            "left atrium, volume without pressure", "chosen"),
        Row(
            .leftAtrialStiffness, "la_a", "mmHg", 0.1...15, [0.7955, 2.769, 3.377, 2.113],
            "left atrium, passive filling curve: scale", "fitted to the phenotype's targets"),
        Row(
            .leftAtrialExponent, "la_b", "1/mL", 0.005...0.15, [0.04079, 0.0253, 0.02348, 0.02153],
            "left atrium, passive filling curve: exponent", "fitted to the phenotype's targets"),
        Row(
            .rightAtrialElastance, "ra_e", "mmHg/mL", 0.02...2, [0.1114, 0.07946, 0.08915, 0.07946],
            "right atrium, end-systolic elastance", "fitted to the phenotype's targets"),
        Row(
            .rightAtrialIntercept, "ra_v0", "mL", 0...100, [8],
            "right atrium, volume without pressure", "for normal volumes by CMR"),
        Row(
            .rightAtrialStiffness, "ra_a", "mmHg", 0.05...10, [0.4],
            "right atrium, passive filling curve: scale", "for normal volumes by CMR"),
        Row(
            .rightAtrialExponent, "ra_b", "1/mL", 0.005...0.15, [0.035],
            "right atrium, passive filling curve: exponent", "for normal volumes by CMR"),
        Row(
            .mitralArea, "mv_area", "cm2", 0.25...10, [4.2, 5.04, 4.2, 4.2],
            "effective open area of the mitral valve: 0.84 of the planimetric area", "from the valve's geometry and clips"),
        Row(
            .mitralLeak, "mv_leak", "cm2", 0...1.2, [0, 0.5, 0.36, 0.27],
            "effective regurgitant orifice area (EROA) of the mitral valve", "from the valve's geometry and clips"),
        Row(
            .aorticArea, "av_area", "cm2", 0.3...8, [3.5],
            "effective open area of the aortic valve", "normal"),
        Row(
            .aorticLeak, "av_leak", "cm2", 0...1.2, [0],
            "effective regurgitant orifice area of the aortic valve", "competent"),
        Row(
            .tricuspidArea, "tv_area", "cm2", 0.5...12, [5.5],
            "effective open area of the tricuspid valve", "normal"),
        Row(
            .tricuspidLeak, "tv_leak", "cm2", 0...1.2, [0],
            "effective regurgitant orifice area of the tricuspid valve", "competent"),
        Row(
            .pulmonaryValveArea, "pv_area", "cm2", 0.3...8, [3.8],
            "effective open area of the pulmonary valve", "normal"),
        Row(
            .pulmonaryValveLeak, "pv_leak", "cm2", 0...1.2, [0],
            "effective regurgitant orifice area of the pulmonary valve", "competent"),
        Row(
            .inletLength, "len_inlet", "cm", 0.3...10, [2.5],
            "inertial length of the mitral and tricuspid valve", "valve law after Mynard et al. 2012"),
        Row(
            .outletLength, "len_outlet", "cm", 0.3...10, [1],
            "inertial length of the aortic and pulmonary valve", "valve law after Mynard et al. 2012"),
        Row(
            .inletRate, "k_inlet", "1/(mmHg s)", 1...400, [40],
            "how fast the mitral and tricuspid valve answer to pressure", "order of Mynard et al. 2012"),
        Row(
            .outletRate, "k_outlet", "1/(mmHg s)", 1...400, [20],
            "how fast the aortic and pulmonary valve answer to pressure", "order of Mynard et al. 2012, incisura"),
        Row(
            .maximumRate, "rate_max", "1/s", 20...4000, [200],
            "the fastest a valve opens or shuts", "bound of 5 ms on the valve's time constant, own choice"),
    ]
}
