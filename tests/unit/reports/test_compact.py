import json

from guard.reports.compact import dumps

DOCUMENT = {"run": {"id": "a", "list": [1, 2]}, "findings": [{"x": "é"}, {"y": [1]}], "empty": []}


def test_the_text_is_the_document():
    assert json.loads(dumps(DOCUMENT)) == DOCUMENT


def test_each_entry_of_a_list_has_a_line():
    assert dumps(DOCUMENT).splitlines() == [
        "{",
        ' "run": {',
        '  "id": "a",',
        '  "list": [1, 2]',
        " },",
        ' "findings": [',
        '  {"x": "é"},',
        '  {"y": [1]}',
        " ],",
        ' "empty": []',
        "}",
    ]
