"""What `zegsman read` makes of files, for the programs beside this one. Standard library only."""
import json, pathlib, subprocess

ROOT = pathlib.Path(__file__).resolve().parents[1]


def read(*files):
    """The readings of the files' articles by the articles' ids."""
    lines = subprocess.run([str(ROOT / "zegsman"), "read", *files, "--format", "jsonl", "--quiet"], check=True, capture_output=True, text=True).stdout.splitlines()
    return by_id(lines)


def by_id(lines):
    """The readings that stand in lines of JSON."""
    return {reading["id"]: reading for reading in map(json.loads, lines)}
