"""With nothing but the schema files, Python judges every fixture as the library does.

Usage: validate.py <schemas> <verdicts>: the folder of the schemas, and what tests/js/agreement/verdicts.mjs wrote.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from jsonschema.validators import validator_for

LINE_ENDS = ["\n", "\r", "\r\n", "\x85", "\u2028", "\u2029"]


def main(schemas: Path, verdicts: Path) -> int:
    judged = json.loads(verdicts.read_text(encoding="utf-8"))
    counts = Counter()
    faults = []
    for folder in sorted(path for path in schemas.iterdir() if path.is_dir()):
        validators = {}
        for file in folder.rglob("*.schema.json"):
            schema = json.loads(file.read_text(encoding="utf-8"))
            validator = validator_for(schema)
            validator.check_schema(schema)
            validators[file.relative_to(folder).as_posix().removesuffix(".schema.json")] = validator(schema)
        for case in judged:
            accepted = validators[case["schema"]].is_valid(case["value"])
            counts[folder.name, accepted] += 1
            # What no schema says, this validator cannot know.
            if accepted != (case["ok"] or case["unsaid"]):
                faults.append(f"{folder.name} {case['schema']}: {json.dumps(case['value'])} is {'in' * (not case['ok'])}valid")
        # Here a `$` matches before the last of them.
        for end in LINE_ENDS:
            payload = {"to": "5511999999999" + end, "title": "x", "buttonsId": [{"id": "1", "title": "x"}]}
            if validators["moorse/send-buttons"].is_valid(payload):
                faults.append(f"{folder.name}: {json.dumps(payload)} is invalid")
    for fault in faults:
        print(fault, file=sys.stderr)
    for (draft, accepted), count in sorted(counts.items()):
        print(f"{draft}: {count} values {'accepted' if accepted else 'rejected'}")
    return 1 if faults or len(counts) != 4 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
