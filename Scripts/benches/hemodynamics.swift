import Glibc
import Hemodynamics
import VitalSigns

/// Measures the circulation beside the C++ loop.
@main
struct Bench {
    static func main() async throws {
        let ratio = try speed()
        let allocations = try allocations()
        if !CommandLine.arguments.contains("--short") {
            for count in [100, 1000, 10_000] { try await crowd(of: count) }
        }
        guard ratio >= 0.9, allocations == 0 else { exit(1) }
    }

    /// Beats per second on one core, in turns with the C++ loop; the share of its speed that is reached.
    static func speed() throws -> Double {
        let beats = 400
        var (swift, waves, plain) = ([Double](), [Double](), [Double]())
        for _ in 0..<25 {
            plain.append(seconds { _ = loop(beats) })
            swift.append(try seconds { _ = try run(beats, waveformSeconds: 0) })
            waves.append(try seconds { _ = try run(beats, waveformSeconds: 10) })
        }
        let (one, other) = (try run(60, waveformSeconds: 0), loop(60))
        print(
            "same patient: forward stroke volume \(text(one.forwardStrokeVolume.milliliters, 3)), \(text(other.forward_stroke_volume, 3)) mL;"
                + " v-wave \(text(one.leftAtrialVWave.mmHg, 3)), \(text(other.v_wave, 3)) mmHg")
        report("this module, metered", swift, beats)
        report("with waveforms kept", waves, beats)
        report("plain C++ loop, metered", plain, beats)
        print("the model's specification, in C++ elsewhere: 12,000 beats/s (107 ns a step), 18,000 with tables for activation")
        let ratios = zip(plain, swift).map { $0 / $1 }.sorted()
        let best = (plain.min() ?? 0) / (swift.min() ?? 1)
        print(
            "share of the C++ loop's speed: \(text(best, 2)) best against best, \(text(ratios[ratios.count / 2], 2)) median of pairs (goal: 0.90)"
        )
        return best
    }

    static func report(_ name: String, _ times: [Double], _ beats: Int) {
        let (best, median) = (times.min() ?? 1, times.sorted()[times.count / 2])
        let padded = name.padding(to: 26)
        print(
            "\(padded)\(text(Double(beats) / best, 0)) beats/s best of \(times.count), \(text(Double(beats) / median, 0)) median, "
                + "\(text(best / Double(beats) / 780 * 1e9, 1)) ns a step")
    }

    static func run(_ beats: Int, waveformSeconds: Double) throws -> BeatMeasures {
        var simulation = try Simulation(PatientProfile(.primary), waveformSeconds: waveformSeconds)
        for _ in 0..<beats { simulation.advanceBeat() }
        guard let beat = simulation.lastBeat else { throw OutOfBeats() }
        return beat
    }

    static func loop(_ beats: Int) -> hemodynamics_beat {
        var beat = hemodynamics_beat()
        hemodynamics_loop(Int32(beats), 0.001, &beat)
        return beat
    }

    /// Allocations in a million steps with everything switched on, after the start.
    static func allocations() throws -> Int {
        let start = hemodynamics_allocations()
        var simulation = try Simulation(PatientProfile(.atrialFunctional), seed: 1)
        try simulation.start(.atrialFibrillation(variation: 0.2))
        try simulation.start(.baroreflex(setPoint: Pressure(mmHg: 89)))
        try simulation.start(.breathing(amplitude: Pressure(mmHg: 1.5), breathsPerMinute: 14))
        try simulation.start(.septalHole(OrificeArea(squareCentimeters: 0.3)))
        try simulation.start(.hemorrhage(millilitersPerSecond: 0.1))
        try simulation.start(.infusion(millilitersPerSecond: 0.1))
        try simulation.replace(clips: [Clip(.ntw, at: 0)], closing: Interval(seconds: 1))
        let before = hemodynamics_allocations()
        simulation.advance(steps: 1_000_000)
        for _ in 0..<100 { simulation.advance(seconds: 0.0333) }
        let count = hemodynamics_allocations() - before
        print(
            "allocations in \(1_000_000) steps and \(simulation.beatCount) beats: \(count), after \(before - start) to make the patient"
        )
        // A counter that sees no patient made counts nothing.
        guard before > start else { throw OutOfBeats() }
        return count
    }

    /// Patients side by side, on one core and on all.
    static func crowd(of count: Int) async throws {
        let before = residentBytes()
        let patients = try (0..<count).map { number in
            let kinds = Phenotype.allCases
            let patient = try PatientProfile(
                mixing: kinds[number % 4], with: kinds[(number / 4) % 4], fraction: Double(number % 101) / 100)
            return try Simulation(patient, seed: UInt64(number), waveformSeconds: 0)
        }
        let memory = Double(residentBytes() - before)
        let size =
            count < 10_000
            ? ""
            : ": \(text(memory / 1_048_576, 1)) MiB, \(text(memory / Double(count) / 1024, 1)) KiB each; a ring of 10 s of waveforms adds 117 KiB to a patient on a screen"
        print("\(count) patients side by side\(size)")
        let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        let beats = max(8, 40_000 / count)
        let one = await speed(of: patients, beats: beats, tasks: 1)
        print("  on 1 core: \(one)")
        guard cores > 1 else { return }
        let all = await speed(of: patients, beats: beats, tasks: cores)
        print(
            "  on \(cores) cores: \(all); \(text(all.byClock / one.byClock, 2)) times one core's by the clock, "
                + "\(text(Double(cores) * all.byProcessor / one.byProcessor, 2)) times by processor time "
                + "(what they would be with nobody else on the machine)")
    }

    /// Beats per second of the clock on the wall, and of processor time.
    struct Speed: CustomStringConvertible {
        var byClock: Double
        var byProcessor: Double

        var description: String {
            "\(text(byClock, 0)) beats/s by the clock, \(text(byProcessor, 0)) by processor time"
        }
    }

    static func speed(of patients: [Simulation], beats: Int, tasks: Int) async -> Speed {
        let share = (patients.count + tasks - 1) / tasks
        let (start, startOfProcessor) = (now(CLOCK_MONOTONIC), now(CLOCK_PROCESS_CPUTIME_ID))
        let done = await withTaskGroup(of: Int.self) { group in
            for first in stride(from: 0, to: patients.count, by: share) {
                var mine = Array(patients[first..<min(first + share, patients.count)])
                group.addTask {
                    // A beat of each in turn: no patient stays in the cache.
                    for _ in 0..<beats { for index in mine.indices { mine[index].advanceBeat() } }
                    return mine.reduce(0) { $0 + $1.beatCount }
                }
            }
            return await group.reduce(0, +)
        }
        return Speed(
            byClock: Double(done) / (now(CLOCK_MONOTONIC) - start),
            byProcessor: Double(done) / (now(CLOCK_PROCESS_CPUTIME_ID) - startOfProcessor))
    }

    /// Processor time, which others on the same machine disturb less than the clock on the wall.
    static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = now(CLOCK_THREAD_CPUTIME_ID)
        try work()
        return now(CLOCK_THREAD_CPUTIME_ID) - start
    }

    static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    static func residentBytes() -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        fgets(&line, 128, file)
        let fields = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self).split(separator: " ")
        return (Int(fields[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE))
    }

    static func text(_ number: Double, _ decimals: Int) -> String { FixedPoint.text(number, decimals: decimals) }
}

/// A simulation that did not come to a beat.
struct OutOfBeats: Error {}

extension String {
    /// The text with spaces up to a width.
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
