#!/usr/bin/env python3
"""Words per second and peak memory of `zegsman read --format jsonl`, the whole process from start to end.

  python3 bench/throughput.py FILE [RUNS]

FILE is anything `zegsman read` takes; 5 runs when RUNS is not given, after one that is not counted. Prints the median, the least and
the most of each figure, with one job and with as many as there are processors. Standard library only; Linux.
"""
import json, os, pathlib, re, statistics, subprocess, sys, time

ROOT = pathlib.Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "artifacts/zegsman/Zegsman.Cli.dll"


def run(file, jobs):
    """Seconds, peak resident megabytes and words of one run."""
    started = time.perf_counter()
    process = subprocess.Popen(["dotnet", str(PROGRAM), "read", file, "--format", "jsonl", "--jobs", str(jobs)],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    words = 0
    for line in process.stdout:
        words += len(re.findall(r"\w+", json.loads(line)["text"]))
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"zegsman ended with status {status}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024, words


def main():
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    file, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) == 3 else 5
    subprocess.run([str(ROOT / "zegsman"), "--version"], check=True, stdout=subprocess.DEVNULL)
    words = run(file, 1)[2]
    print(f"{words} words")
    for jobs in sorted({1, os.cpu_count() or 1}):
        figures = [run(file, jobs)[:2] for _ in range(runs)]
        speeds, memory = [words / s for s, _ in figures], [m for _, m in figures]
        for name, values in (("words/s", speeds), ("peak MB", memory)):
            print(f"{jobs} job(s)  {name:8s} median {statistics.median(values):10.0f}   least {min(values):10.0f}   most {max(values):10.0f}")


if __name__ == "__main__":
    main()
