"""Where each value of a YAML document is written."""

import pytest

from guard.parsers.yaml_positions import YamlOrigin

TEXT = """\
# comment
metadata:
  name: trainer
spec:
  containers:
    - name: a
      image: x:1

    - name: b
      command: [sh, -c]
  run: |
    first
    second

other: &o {deep: 1}
alias: *o
merged:
  <<: *o
  own: 2
"on": push
"""


def place(*path, text=TEXT, **given):
    found = YamlOrigin("x.yaml", text, **given).locate(path)
    return found.line, found.column, found.last_line


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), (2, 1, 20)),
        (("metadata", "name"), (3, 3, 3)),
        (("spec", "containers"), (5, 3, 10)),
        (("spec", "containers", 0), (6, 7, 7)),
        (("spec", "containers", 1, "command"), (10, 7, 10)),
        (("spec", "containers", 1, "command", 1), (10, 21, 10)),
        (("spec", "run"), (11, 3, 13)),
        (("spec", "run", 1), (13, 1, 13)),
        (("alias",), (16, 1, 16)),
        (("alias", "deep"), (15, 12, 15)),
        (("merged", "deep"), (15, 12, 15)),
        (("merged", "own"), (19, 3, 19)),
        (("on",), (20, 1, 20)),
    ],
)
def test_a_value_is_found_at_its_key(path, expected):
    assert place(*path) == expected


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("metadata", "namespace"), 2),
        (("spec", "containers", 0, "securityContext", "privileged"), 6),
        (("spec", "containers", 7, "image"), 5),
        (("spec", "containers", "a"), 5),
        (("nothing",), 2),
        (("spec", "run", 99), 11),
        (("metadata", "name", "deeper"), 3),
    ],
)
def test_what_is_not_there_is_at_its_nearest_parent_on_one_line(path, line):
    found = YamlOrigin("x.yaml", TEXT).locate(path)

    assert (found.line, found.last_line) == (line, line)


def test_a_document_further_down_is_offset():
    assert place("metadata", "name", line_offset=40)[0] == 43


def test_an_item_of_a_list_of_objects_is_found_below_its_root():
    text = "items:\n  - kind: A\n  - kind: B\n    x: 1\n"

    assert place("x", text=text, root_path=("items", 1)) == (4, 5, 4)


def test_a_text_that_only_the_other_parser_reads_still_has_a_place():
    assert place("a", text="a: [\n", line_offset=3) == (4, 1, 4)


def test_a_repeated_key_is_found_where_it_counts():
    assert place("a", text="a: 1\na: 2\n")[0] == 2
