"""The Python examples of the README run as they stand there, and print what the comments behind them say.

Usage: readme.py <README.md>, from the folder that the examples are for.
"""

import re
import subprocess
import sys
from pathlib import Path


def main(readme: Path) -> int:
    examples = re.findall(r"^```python\n(.*?)^```$", readme.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    for example in examples:
        run = subprocess.run([sys.executable, "-c", example], capture_output=True, encoding="utf-8", check=True)
        expected = re.findall(r"^# (.*)$", example, re.MULTILINE)
        if run.stdout.splitlines() != expected:
            print(f"{run.stdout}should be {expected}", file=sys.stderr)
            return 1
    print(f"{len(examples)} example of {readme.name} ran")
    return 0 if examples else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
