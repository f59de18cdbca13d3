#!/usr/bin/env python3
"""Words per second of the language analysis from raw text, whole processes, and beside it Frog on the same text when it is installed.

  python3 bench/speed.py FILE nl|en [--runs N] [--frog-words N]

FILE is a text, a paragraph on each line. Each process also runs on a few words, and that time, which is start and loading, is taken off;
both are told. Frog (Debian: frog frogdata; Dutch only) reads the beginning of the file, --frog-words words of it, for it is slow. Words
are the tokens that each of them makes. Standard library only; Linux.
"""
import argparse, os, pathlib, shutil, statistics, subprocess, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "artifacts/zegsman/Zegsman.Cli.dll"


def run(command):
    """Seconds, peak resident megabytes and words of one run."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    words = sum(1 for line in process.stdout if line[:1].isdigit() and line.split(b"\t", 1)[0].isdigit())
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command[0]} ended with status {status}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024, words


def tell(name, command, file, few, runs):
    whole = [run([*command, str(file)]) for _ in range(runs)]
    start = statistics.median(run([*command, str(few)])[0] for _ in range(runs))
    speeds = [words / (seconds - start) for seconds, _, words in whole]
    print(f"{name:28s} {statistics.median(speeds):8.0f} words/s ({min(speeds):.0f} to {max(speeds):.0f})   start {start:5.2f} s   "
          f"peak {max(memory for _, memory, _ in whole):6.0f} MB   {whole[0][2]} words", flush=True)
    return statistics.median(speeds)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("language", choices=["nl", "en"])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--frog-words", type=int, default=8000)
    options = parser.parse_args()
    subprocess.run([str(ROOT / "zegsman"), "--version"], check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as folder:
        few, part = pathlib.Path(folder) / "few.txt", pathlib.Path(folder) / "part.txt"
        few.write_text("Dit is het.\n" if options.language == "nl" else "This is it.\n")
        words, lines = 0, []
        for line in options.file.read_text(encoding="utf-8").splitlines():
            if words < options.frog_words:
                lines.append(line)
                words += len(line.split())
        part.write_text("\n".join(lines) + "\n", encoding="utf-8")
        speeds = {jobs: tell(f"zegsman, {jobs} job(s)", ["dotnet", str(PROGRAM), "analyse", "--lang", options.language, "--jobs", str(jobs)],
                             options.file, few, options.runs) for jobs in (1, 2)}
        if options.language == "nl" and shutil.which("frog"):
            for name, skip in (("frog without parser", "p"), ("frog with parser", "")):
                frog = tell(name, ["frog", *([f"--skip={skip}"] if skip else []), "-t"], part, few, options.runs)
                print(f"{'':28s} zegsman with 2 jobs is {speeds[2] / frog:.1f} times as fast")


if __name__ == "__main__":
    main()
