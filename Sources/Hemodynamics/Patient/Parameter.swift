/// A number that makes one patient, by its clinical meaning; `name` is its short name in files and on the command line.
public enum Parameter: Int, CaseIterable, Hashable, Sendable {
    // MARK: Rhythm and contraction

    /// Time from one R wave to the next. `rr`, 0.3…2 s; chosen.
    case rrInterval
    /// Atrial fibrillation: above 0.5 the atria do not contract. `af`, 0…1; chosen.
    case fibrillation
    /// Time constant of ventricular relaxation. `tau`, 0.015…0.15 s; normal about 38 ms, longer in MR (JACC Adv 2024).
    case relaxationTime
    /// Time from the start of atrial contraction to the R wave. `pr`, 0.05…0.35 s; normal PR interval.
    case prInterval
    /// Length of atrial contraction. `t_atr`, 0.05…0.3 s; ends at the R wave.
    case atrialSystole
    /// Ventricular contraction: time to the peak over the square root of the RR interval. `k_rise`, 0.1…0.6 s^½;
    /// Korakianitis & Shi 2006.
    case riseFactor
    /// Ventricular contraction: time of the fall over the square root of the RR interval. `k_fall`, 0.05…0.4 s^½;
    /// Korakianitis & Shi 2006.
    case fallFactor

    // MARK: Left ventricle

    /// Left ventricle, end-systolic elastance. `lv_e`, 0.1…10 mmHg/mL; fitted; primary 1.64 against 1.67 ± 0.69 measured
    /// (JACC Adv 2024).
    case leftVentricularElastance
    /// Left ventricle, volume without pressure. `lv_v0`, 0…150 mL; chosen.
    case leftVentricularIntercept
    /// Left ventricle, passive filling curve: scale. `lv_a`, 0.1…15 mmHg; fitted to the phenotype's targets.
    case leftVentricularStiffness
    /// Left ventricle, passive filling curve: exponent. `lv_b`, 0.002…0.06 1/mL; fitted to the phenotype's targets.
    case leftVentricularExponent

    // MARK: Right ventricle

    /// Right ventricle, end-systolic elastance. `rv_e`, 0.05…5 mmHg/mL; fitted to the phenotype's targets.
    case rightVentricularElastance
    /// Right ventricle, volume without pressure. `rv_v0`, 0…100 mL; for normal volumes by CMR.
    case rightVentricularIntercept
    /// Right ventricle, passive filling curve: scale. `rv_a`, 0.05…10 mmHg; fitted to the phenotype's targets.
    case rightVentricularStiffness
    /// Right ventricle, passive filling curve: exponent. `rv_b`, 0.002…0.06 1/mL; fitted to the phenotype's targets.
    case rightVentricularExponent

    // MARK: Left atrium

    /// Left atrium, end-systolic elastance. `la_e`, 0.02…2 mmHg/mL; fitted to the phenotype's targets.
    case leftAtrialElastance
    /// Left atrium, volume without pressure. `la_v0`, 0…150 mL; chosen.
    case leftAtrialIntercept
    /// Left atrium, passive filling curve: scale. `la_a`, 0.1…15 mmHg; fitted to the phenotype's targets.
    case leftAtrialStiffness
    /// Left atrium, passive filling curve: exponent. `la_b`, 0.005…0.15 1/mL; fitted to the phenotype's targets.
    case leftAtrialExponent

    // MARK: Right atrium

    /// Right atrium, end-systolic elastance. `ra_e`, 0.02…2 mmHg/mL; fitted to the phenotype's targets.
    case rightAtrialElastance
    /// Right atrium, volume without pressure. `ra_v0`, 0…100 mL; for normal volumes by CMR.
    case rightAtrialIntercept
    /// Right atrium, passive filling curve: scale. `ra_a`, 0.05…10 mmHg; for normal volumes by CMR.
    case rightAtrialStiffness
    /// Right atrium, passive filling curve: exponent. `ra_b`, 0.005…0.15 1/mL; for normal volumes by CMR.
    case rightAtrialExponent

    // MARK: Valves

    /// Effective open area of the mitral valve: 0.84 of the planimetric area. `mv_area`, 0.25…10 cm²; from the valve's
    /// geometry and clips.
    case mitralArea
    /// Effective regurgitant orifice area (EROA) of the mitral valve. `mv_leak`, 0…1.2 cm²; from the valve's geometry and
    /// clips.
    case mitralLeak
    /// Effective open area of the aortic valve. `av_area`, 0.3…8 cm²; normal.
    case aorticArea
    /// Effective regurgitant orifice area of the aortic valve. `av_leak`, 0…1.2 cm²; competent.
    case aorticLeak
    /// Effective open area of the tricuspid valve. `tv_area`, 0.5…12 cm²; normal.
    case tricuspidArea
    /// Effective regurgitant orifice area of the tricuspid valve. `tv_leak`, 0…1.2 cm²; competent.
    case tricuspidLeak
    /// Effective open area of the pulmonary valve. `pv_area`, 0.3…8 cm²; normal.
    case pulmonaryValveArea
    /// Effective regurgitant orifice area of the pulmonary valve. `pv_leak`, 0…1.2 cm²; competent.
    case pulmonaryValveLeak
    /// Inertial length of the mitral and tricuspid valve. `len_inlet`, 0.3…10 cm; valve law after Mynard et al. 2012.
    case inletLength
    /// Inertial length of the aortic and pulmonary valve. `len_outlet`, 0.3…10 cm; valve law after Mynard et al. 2012.
    case outletLength
    /// How fast the mitral and tricuspid valve answer to pressure. `k_inlet`, 1…400 1/(mmHg·s); order of Mynard et al.
    /// 2012.
    case inletRate
    /// How fast the aortic and pulmonary valve answer to pressure. `k_outlet`, 1…400 1/(mmHg·s); order of Mynard et al.
    /// 2012, incisura.
    case outletRate
    /// The fastest a valve opens or shuts. `rate_max`, 20…4000 1/s; bound of 5 ms on the valve's time constant, own choice.
    case maximumRate

    // MARK: Systemic vessels

    /// Compliance of the aortic root. `c_aor`, 0.05…5 mL/mmHg; fitted to the phenotype's targets.
    case aorticCompliance
    /// Unstressed volume of the aortic root. `v0_aor`, 10…300 mL; only the sum with tbv matters.
    case aorticUnstressedVolume
    /// Resistance of the ascending aorta. `r_aor`, 0.001…0.3 mmHg·s/mL; characteristic impedance.
    case aorticResistance
    /// Inertance of the ascending aorta. `l_aor`, 0.0001…0.01 mmHg·s²/mL; characteristic impedance.
    case aorticInertance
    /// Compliance of the systemic arteries. `c_sa`, 0.05…5 mL/mmHg; fitted to the phenotype's targets.
    case systemicArterialCompliance
    /// Unstressed volume of the systemic arteries. `v0_sa`, 100…1500 mL; only the sum with tbv matters.
    case systemicArterialUnstressedVolume
    /// Systemic vascular resistance. `r_sys`, 0.1…6 mmHg·s/mL; fitted to the phenotype's targets.
    case systemicResistance
    /// What is left of the systemic resistance while a clip holds both leaflets. `clip_r_sys`, 0.5…1, a share; 1 for all
    /// phenotypes, 0.82 measured (Siegel 2011).
    case resistanceWithClip
    /// Compliance of the systemic veins. `c_sv`, 10…400 mL/mmHg; raised from 75 for the tamponade table.
    case systemicVenousCompliance
    /// Unstressed volume of the systemic veins. `v0_sv`, 500…5000 mL; only the sum with tbv matters.
    case systemicVenousUnstressedVolume
    /// Resistance to venous return. `r_ven`, 0.002…0.3 mmHg·s/mL; chosen.
    case venousReturnResistance

    // MARK: Pulmonary vessels and blood

    /// Compliance of the pulmonary arteries. `c_pa`, 0.1…15 mL/mmHg; fitted to the phenotype's targets.
    case pulmonaryArterialCompliance
    /// Unstressed volume of the pulmonary arteries. `v0_pa`, 10…300 mL; only the sum with tbv matters.
    case pulmonaryArterialUnstressedVolume
    /// Pulmonary vascular resistance. `r_pul`, 0.005…2 mmHg·s/mL; fitted to the phenotype's targets.
    case pulmonaryResistance
    /// Compliance of the pulmonary veins. `c_pv`, 0.5…40 mL/mmHg; fitted to the phenotype's targets.
    case pulmonaryVenousCompliance
    /// Unstressed volume of the pulmonary veins. `v0_pv`, 20…800 mL; only the sum with tbv matters.
    case pulmonaryVenousUnstressedVolume
    /// Resistance from the pulmonary veins to the left atrium. `r_pv`, 0.002…0.5 mmHg·s/mL; fitted to the phenotype's
    /// targets.
    case pulmonaryVenousResistance
    /// Total blood volume. `tbv`, 2500…9000 mL; fitted to the phenotype's targets.
    case bloodVolume

    // MARK: Pericardium and septum

    /// Pericardial pressure when heart and effusion fill the pericardium. `peri_k`, 0…10 mmHg; chosen.
    case pericardialPressure
    /// Volume of heart and effusion at that pressure. `peri_v0`, 100…1500 mL; fitted to the phenotype's targets.
    case pericardialVolume
    /// Volume that raises the pericardial pressure e-fold. `peri_phi`, 10…300 mL; chosen.
    case pericardialScale
    /// Fluid in the pericardium. `effusion`, 0…400 mL; event.
    case effusion
    /// Area of a hole in the atrial septum. `asd`, 0…3 cm²; event.
    case septalHoleArea

    // MARK: Baroreflex

    /// The reflex works above 0.5. `baro`, 0…1; event.
    case baroreflex
    /// Arterial mean pressure that the reflex holds. `map_set`, 40…160 mmHg; the phenotype's own resting mean pressure.
    case reflexSetPoint
    /// Drive for a relative error of pressure. `g_baro`, 0…10; own choice.
    case reflexGain
    /// Share by which full drive raises the heart rate. `g_hr`, 0…1.5; usual order of magnitude.
    case reflexRateGain
    /// Share by which full drive raises the systemic resistance. `g_res`, 0…2; usual order of magnitude.
    case reflexResistanceGain
    /// Share by which full drive raises both ventricles' elastance. `g_con`, 0…1.5; usual order of magnitude.
    case reflexContractilityGain
    /// Volume that full drive recruits from the systemic veins. `g_vol`, 0…2000 mL; raised from 400 for the tamponade
    /// table.
    case reflexVolumeGain
    /// Time over which the reflex averages pressure. `tau_map`, 0.2…60 s; usual order of magnitude.
    case reflexPressureTime
    /// Time constant of the heart rate. `tau_hr`, 0.2…60 s; usual order of magnitude.
    case reflexRateTime
    /// Time constant of the resistance. `tau_res`, 0.2…60 s; usual order of magnitude.
    case reflexResistanceTime
    /// Time constant of contractility. `tau_con`, 0.2…60 s; usual order of magnitude.
    case reflexContractilityTime
    /// Time constant of the venous volume. `tau_vol`, 0.2…60 s; usual order of magnitude.
    case reflexVolumeTime

    // MARK: Breathing and flows from outside

    /// Breaths a minute. `resp_rate`, 4…60 1/min; normal.
    case breathingRate
    /// Amplitude of the pressure in the chest; 1.5 is quiet breathing. `resp_amp`, 0…20 mmHg; off.
    case breathingAmplitude
    /// Mean pressure in the chest. `p_thorax`, -10…20 mmHg; off.
    case chestPressure
    /// Flow into the systemic veins. `infuse`, 0…50 mL/s; event.
    case infusion
    /// Flow out of the systemic veins. `bleed`, 0…50 mL/s; event.
    case bleeding
    /// Flow from the right atrium into the pericardium. `bleed_peri`, 0…20 mL/s; event.
    case pericardialBleeding
}
