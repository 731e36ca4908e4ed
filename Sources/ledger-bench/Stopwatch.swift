import Foundation

/// What one step took.
struct Step {
  let name: String
  /// Wall time of each run, in seconds, sorted.
  let seconds: [Double]
  /// Processor time of the median run, all threads together, in seconds.
  let processorSeconds: Double
  /// The most memory the process held up to the end of the step, in bytes; nil where that says
  /// nothing of the step, or the system does not say.
  private(set) var peakBytes: Int?

  var median: Double { Step.median(of: seconds) }
  var fastest: Double { seconds.first ?? 0 }
  var slowest: Double { seconds.last ?? 0 }

  var withoutPeak: Step {
    var step = self
    step.peakBytes = nil
    return step
  }

  /// - Precondition: the values are sorted, and there is at least one.
  static func median(of sorted: [Double]) -> Double {
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

/// Runs a step several times, and says on standard error what it took as soon as it is done: a long
/// measurement that is ended early has then said something.
struct Stopwatch {
  let runs: Int

  /// The step, and the result of its last run; each earlier one is gone before the next run.
  func time<Value>(
    _ name: String, _ work: () throws -> Value
  ) rethrows -> (step: Step, value: Value) {
    var seconds: [Double] = []
    var processor: [Double] = []
    func run() throws -> Value {
      let (start, ticks) = (ContinuousClock.now, clock())
      let value = try work()
      processor.append(Double(clock() - ticks) / Double(CLOCKS_PER_SEC))
      seconds.append((ContinuousClock.now - start) / .seconds(1))
      return value
    }
    for _ in 1..<runs { _ = try run() }
    let value = try run()
    let step = Step(
      name: name, seconds: seconds.sorted(), processorSeconds: Step.median(of: processor.sorted()),
      peakBytes: ResidentMemory.peakBytes)
    FileHandle.standardError.write(
      Data("\(name): \(step.median) s, processor \(step.processorSeconds) s\n".utf8))
    return (step, value)
  }
}
