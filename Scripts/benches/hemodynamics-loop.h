// What the plain C++ loop takes and gives.
#ifndef HEMODYNAMICS_LOOP_H
#define HEMODYNAMICS_LOOP_H

#ifdef __cplusplus
extern "C" {
#endif

/// The measures of a beat.
struct hemodynamics_beat {
    double edv, esv, forward_stroke_volume, regurgitant_volume, mean_arterial_pressure, left_atrial_mean, v_wave, a_wave;
    double mean_gradient, catheter_gradient, e_wave, gorlin, stroke_work, pressure_volume_area, heart_rate, rest;
};

/// The allocations of the process so far.
long hemodynamics_allocations(void);

/// Runs so many beats of severe primary regurgitation from the start; `out` gets the last one.
void hemodynamics_loop(int beats, double nominal_step, struct hemodynamics_beat *out);

#ifdef __cplusplus
}
#endif

#endif
