"""What the schemas say of documents, by the validator of python3-jsonschema.

    python3 verdicts.py FOLDER < REQUESTS

FOLDER holds KIND.schema.json. A request is a line {"kind": KIND, "document": BASE64}; so is an answer: {"verdict": VERDICT, "why": TEXT}.
A verdict is accepted, refused, or not-json, which is said of what is not strict JSON in UTF-8.
"""
import base64
import json
import pathlib
import sys

from jsonschema import Draft202012Validator


def refuse_constant(name):
    raise ValueError(name + " is no JSON")


def parse(data):
    return json.loads(data.decode("utf-8-sig"), parse_constant=refuse_constant)


def verdict(validator, data):
    try:
        document = parse(data)
    except (ValueError, RecursionError) as fault:
        return {"verdict": "not-json", "why": str(fault)[:200]}
    error = next(validator.iter_errors(document), None)
    if error is None:
        return {"verdict": "accepted", "why": ""}
    return {"verdict": "refused", "why": (error.json_path + ": " + error.message)[:200]}


def main():
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    validators = {}
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.schema.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        validators[path.name.split(".")[0]] = Draft202012Validator(schema)
    for line in sys.stdin:
        request = json.loads(line)
        print(json.dumps(verdict(validators[request["kind"]], base64.b64decode(request["document"]))), flush=True)


main()
