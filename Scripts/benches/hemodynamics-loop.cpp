// The floor for the bench: the same equations and the same metering as a plain loop over doubles, and nothing else. No
// situations, no reflex, no waveforms, no guard rails. Written the way one would first write it, with the
// system's exp, cos and sqrt, for a compiler at -O3.
#include <algorithm>
#include <cmath>

#include "hemodynamics-loop.h"

namespace {

constexpr double density = 1.06, dynes = 1333.22, smallest_orifice = 1e-4, pi = 3.141592653589793;

struct Chamber {
    double elastance, intercept, stiffness, exponent, volume;
    double pressure(double e) const {
        const double stretch = volume - intercept;
        return e * elastance * stretch + (1 - e) * stiffness * (std::exp(exponent * stretch) - 1);
    }
};

struct Valve {
    double area, leak, rate, length, flow, opening;
    void advance(double drop, double h, double rate_max) {
        const double r = std::min(rate * std::fabs(drop), rate_max);
        const double decay = std::exp(-r * h);
        opening = drop > 0 ? 1 - (1 - opening) * decay : opening * decay;
        const double a = std::max(leak + (area - leak) * opening, smallest_orifice);
        flow = (flow + h * drop * a * dynes / (density * length)) / (1 + h * std::fabs(flow) / (2 * a * length));
    }
};

struct Patient {
    Chamber lv{1.644, 15, 1.238, 0.01309, 125}, rv{0.5085, 20, 0.7593, 0.01425, 130};
    Chamber la{0.144, 25, 2.769, 0.0253, 70}, ra{0.07946, 8, 0.4, 0.035, 53};
    Valve mv{5.04, 0.4, 40, 2.5, 0, 0}, tv{5.5, 0, 40, 2.5, 0, 0}, av{3.5, 0, 20, 1, 0, 0}, pv{3.8, 0, 20, 1, 0, 0};
    double v_ao = 60 + 85 * 0.5224, v_sa = 500 + 85 * 0.3714, v_pa = 80 + 15 * 0.897, v_pv = 200 + 9 * 3.982, v_sv = 0;
    double q_ao = 0;
    double effusion = 0, asd = 0;
};

struct Meter {
    int n = 0, filling = 0;
    double lv_high = -1e9, rv_high = -1e9, ao_high = -1e9, ao_low = 1e9, pa_high = -1e9, pa_low = 1e9;
    double edv = -1e9, esv = 1e9, rvedv = -1e9, rvesv = 1e9, v = -1e9, a = -1e9, lvedp = 0, rvedp = 0;
    double ao = 0, pa = 0, la = 0, ra = 0, peri = 0, out_l = 0, out_r = 0, back = 0, work = 0;
    double inflow = 0, speed2 = 0, drop = 0, early = 0, es_ratio = -1e9, es_p = 0, es_v = 0;
};

struct Beat {
    double rr, t1, tr, tau, t_tail, tail, pr, t_atr;
    Beat(double rr_, double before) : rr(rr_), tau(0.044), pr(0.16), t_atr(0.16) {
        const double q = std::min(std::sqrt(before), 0.75 * rr / 0.46);
        t1 = 0.33 * q;
        tr = 0.13 * q;
        const double x = 2 / pi * std::atan(tr / (pi * tau));
        t_tail = t1 + x * tr;
        tail = 0.5 * (1 + std::cos(pi * x));
    }
    double ventricular(double t) const {
        if (t < t1) return 0.5 * (1 - std::cos(pi * t / t1));
        if (t < t_tail) return 0.5 * (1 + std::cos(pi * (t - t1) / tr));
        return tail * std::exp(-(t - t_tail) / tau);
    }
    double atrial(double t) const {
        const double s = t - (rr - pr);
        return s >= 0 && s <= t_atr ? 0.5 * (1 - std::cos(2 * pi * s / t_atr)) : 0;
    }
};

void measure(const Meter& m, const Beat& beat, double h, hemodynamics_beat* out) {
    out->edv = m.edv;
    out->esv = m.esv;
    out->forward_stroke_volume = m.out_l * h;
    out->regurgitant_volume = m.back * h;
    out->mean_arterial_pressure = m.ao / m.n;
    out->left_atrial_mean = m.la / m.n;
    out->v_wave = m.v;
    out->a_wave = m.a;
    out->mean_gradient = 0.5 * density / dynes * m.speed2 / std::max(1, m.filling);
    out->catheter_gradient = m.drop / std::max(1, m.filling);
    out->e_wave = m.early / 100;
    out->gorlin = m.inflow / std::max(1, m.filling) / (37.7 * std::sqrt(out->mean_gradient));
    out->stroke_work = m.work * h;
    out->pressure_volume_area = m.work * h + 0.5 * m.es_p * m.es_v;
    out->heart_rate = 60 / beat.rr;
    // All that is metered counts, so that no compiler may leave it out.
    out->rest = m.lv_high + m.rv_high + m.ao_high + m.ao_low + m.pa_high + m.pa_low + m.rvedv + m.rvesv + m.lvedp
        + m.rvedp + m.pa / m.n + m.ra / m.n + m.peri / m.n + m.out_r * h;
}

}  // namespace

extern "C" void hemodynamics_loop(int beats, double nominal_step, hemodynamics_beat* out) {
    const double c_ao = 0.5224, c_sa = 0.3714, c_sv = 100, c_pa = 0.897, c_pv = 3.982, rr = 0.78, rate_max = 200;
    const double r_sys = 0.9868, r_ven = 0.02, r_pul = 0.1123, r_pv = 0.03502, r_aor = 0.03, l_aor = 0.001;
    Patient p;
    p.v_sv = 5194 - p.lv.volume - p.rv.volume - p.la.volume - p.ra.volume - p.v_ao - p.v_sa - p.v_pa - p.v_pv;
    for (int b = 0; b < beats; ++b) {
        const Beat beat(rr, rr);
        const int n = std::max(1, static_cast<int>(std::lround(rr / nominal_step)));
        const double h = rr / n;
        Meter m;
        for (int i = 0; i < n; ++i) {
            const double t = i * h, ev = beat.ventricular(t), ea = beat.atrial(t);
            const double content = p.lv.volume + p.rv.volume + p.la.volume + p.ra.volume + p.effusion;
            const double peri = std::exp((content - 417.4) / 60);
            const double p_lv = p.lv.pressure(ev) + peri, p_rv = p.rv.pressure(ev) + peri;
            const double p_la = p.la.pressure(ea) + peri, p_ra = p.ra.pressure(ea) + peri;
            const double p_ao = (p.v_ao - 60) / c_ao, p_sa = (p.v_sa - 500) / c_sa, p_sv = (p.v_sv - 2900) / c_sv;
            const double p_pa = (p.v_pa - 80) / c_pa, p_pv = (p.v_pv - 200) / c_pv;

            if (m.n == 0) { m.lvedp = p_lv; m.rvedp = p_rv; }
            ++m.n;
            m.lv_high = std::max(m.lv_high, p_lv);
            m.rv_high = std::max(m.rv_high, p_rv);
            m.ao_high = std::max(m.ao_high, p_ao);
            m.ao_low = std::min(m.ao_low, p_ao);
            m.pa_high = std::max(m.pa_high, p_pa);
            m.pa_low = std::min(m.pa_low, p_pa);
            m.edv = std::max(m.edv, p.lv.volume);
            m.esv = std::min(m.esv, p.lv.volume);
            m.rvedv = std::max(m.rvedv, p.rv.volume);
            m.rvesv = std::min(m.rvesv, p.rv.volume);
            m.ao += p_ao;
            m.pa += p_pa;
            m.la += p_la;
            m.ra += p_ra;
            m.peri += peri;
            m.out_l += p.av.flow;
            m.out_r += p.pv.flow;
            m.back += std::max(0.0, -p.mv.flow);
            m.work += p_lv * (p.av.flow - p.mv.flow);
            if (t <= rr - beat.pr) m.v = std::max(m.v, p_la); else m.a = std::max(m.a, p_la);
            const double stretch = p.lv.volume - p.lv.intercept;
            if (t < 0.6 * rr && stretch > 0 && p_lv / stretch > m.es_ratio) {
                m.es_ratio = p_lv / stretch;
                m.es_p = p_lv;
                m.es_v = stretch;
            }
            if (m.filling > 0 || (t > beat.t1 && p.mv.flow > 0)) {
                const double flow = std::max(p.mv.flow, 0.0), speed = flow / p.mv.area;
                ++m.filling;
                m.inflow += flow;
                m.speed2 += speed * speed;
                m.drop += p_la - p_lv;
                if (t < rr - beat.pr) m.early = std::max(m.early, speed);
            }

            p.mv.advance(p_la - p_lv, h, rate_max);
            p.tv.advance(p_ra - p_rv, h, rate_max);
            p.av.advance(p_lv - p_ao, h, rate_max);
            p.pv.advance(p_rv - p_pa, h, rate_max);
            p.q_ao = (p.q_ao + h * (p_ao - p_sa) / l_aor) / (1 + h * r_aor / l_aor);
            const double q_s = (p_sa - p_sv) / r_sys, q_v = (p_sv - p_ra) / r_ven;
            const double q_p = (p_pa - p_pv) / r_pul, q_l = (p_pv - p_la) / r_pv;
            double q_d = 0;
            if (p.asd > 0) {
                const double d = p_la - p_ra;
                q_d = 0.70 * p.asd * std::sqrt(2 * dynes / density) * d / std::sqrt(std::sqrt(d * d + 0.0025));
            }
            p.lv.volume += h * (p.mv.flow - p.av.flow);
            p.rv.volume += h * (p.tv.flow - p.pv.flow);
            p.la.volume += h * (q_l - p.mv.flow - q_d);
            p.ra.volume += h * (q_v - p.tv.flow + q_d);
            p.v_ao += h * (p.av.flow - p.q_ao);
            p.v_sa += h * (p.q_ao - q_s);
            p.v_sv += h * (q_s - q_v);
            p.v_pa += h * (p.pv.flow - q_p);
            p.v_pv += h * (q_p - q_l);
        }
        measure(m, beat, h, out);
    }
}
