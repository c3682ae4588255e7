"""The program of docs/spark.md runs on a Spark of this machine as it stands there, and makes what one process makes.

Usage: pipe.py <docs/spark.md> <botonera> <messages.ndjson> <what one process made of them> <an empty folder>

In one partition the command line is killed half-way. Each message has the id `n-<number>` in it, by which what was made is sorted.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

# Two tasks at once, each tried four times.
MASTER = "local[2,4]"


def program_of(page: Path) -> str:
    found = re.findall(r"^```python\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    if len(found) != 1:
        sys.exit(f"{page} has {len(found)} programs in Python, not one")
    return found[0]


def wrap(program: str, marker: Path, folder: Path) -> None:
    """Puts a command of the name into the folder that is killed once."""
    wrapper = folder / "botonera"
    killed_once = str(Path(__file__).with_name("killed_once.py"))
    command = shlex.join([sys.executable, killed_once, str(marker), program])
    wrapper.write_text(f'#!/bin/sh\nexec {command} "$@"\n', encoding="utf-8")
    wrapper.chmod(0o755)


def parts(folder: Path) -> list[str]:
    files = sorted(folder.glob("part-*"))
    return [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def number_of(line: str) -> int:
    return int(re.search(r"\bn-(\d+)\b", line)[1])


def comparable(lines: list[str]) -> list[str]:
    """Sorted by id; a failed line without its number, which counts from where its partition begins."""
    return sorted((re.sub(r'^{"line":\d+,', "{", line) for line in lines), key=number_of)


def main(page: Path, program: str, messages: Path, expected: Path, folder: Path) -> int:
    script = folder / "build.py"
    script.write_text(program_of(page), encoding="utf-8")
    commands, marker, made = folder / "commands", folder / "killed", folder / "made"
    commands.mkdir()
    wrap(program, marker, commands)
    environment = {
        **os.environ,
        "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_SUBMIT_ARGS": f"--master {MASTER} --conf spark.ui.enabled=false pyspark-shell",
        "SPARK_LOCAL_IP": "127.0.0.1",
        "SPARK_LOCAL_DIRS": str(folder / "spark"),
    }
    run = subprocess.run([sys.executable, script, messages, made], env=environment, stderr=subprocess.PIPE, encoding="utf-8")
    if run.returncode != 0:
        print(run.stderr, file=sys.stderr)
        return 1
    payloads, failed = parts(made / "payloads"), parts(made / "failed")
    lines = expected.read_text(encoding="utf-8").splitlines()
    faults = {
        "nothing failed, or everything": not payloads or not failed,
        "there are fewer than eight partitions": len(list((made / "payloads").glob("part-*"))) < 8,
        "no process was killed": not marker.is_dir() or "exited with error code 137" not in run.stderr,
        "failed lines are among the payloads": any(line.startswith('{"line":') for line in payloads),
        "it is not what one process makes": comparable(payloads + failed) != comparable(lines),
    }
    for fault in (fault for fault, is_so in faults.items() if is_so):
        print(f"error: {fault}", file=sys.stderr)
    print(f"{len(payloads)} payloads and {len(failed)} failed lines, as by one process; one partition was done again")
    return int(any(faults.values()))


if __name__ == "__main__":
    page, program, *files = sys.argv[1:]
    sys.exit(main(Path(page), program, *map(Path, files)))
