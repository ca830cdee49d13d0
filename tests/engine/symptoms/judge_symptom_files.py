"""Judges each *.json of a folder by a JSON Schema, or by one of its definitions, and prints one JSON object:
file → what is wrong with it (nothing: the empty text).

    judge_symptom_files.py SCHEMA DEFINITION FOLDER     DEFINITION "" is the schema itself
"""
import json
import pathlib
import sys

import jsonschema


def read(path):
    return json.loads(path.read_bytes().decode("utf-8"))


schema = read(pathlib.Path(sys.argv[1]))
jsonschema.Draft202012Validator.check_schema(schema)
if sys.argv[2]:
    schema = {
        "$schema": schema["$schema"],
        "$ref": "#/$defs/" + sys.argv[2],
        "$defs": schema["$defs"],
    }
validator = jsonschema.Draft202012Validator(schema)
answers = {}
for path in sorted(pathlib.Path(sys.argv[3]).glob("*.json")):
    if path.name == "symptom.schema.json":
        continue
    try:
        error = jsonschema.exceptions.best_match(validator.iter_errors(read(path)))
        answers[path.name] = "" if error is None else f"{error.json_path}: {error.message[:300]}"
    except (ValueError, RecursionError) as error:
        answers[path.name] = f"not JSON: {error}"
print(json.dumps(answers))
