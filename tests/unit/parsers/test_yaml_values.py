"""YAML by the 1.2 core schema, whichever of the two parsers reads it; bombs are refused."""

import pytest

from guard.parsers.yaml_values import MAX_DEPTH, YamlError, load, load_all

SCALARS = {
    "on": "on",
    "yes": "yes",
    "Off": "Off",
    "1_000": "1_000",
    "2027-01-31": "2027-01-31",
    "12:30:45": "12:30:45",
    "true": True,
    "False": False,
    "~": None,
    "null": None,
    "": None,
    "017": 17,
    "0o17": 15,
    "0x1F": 31,
    "-3": -3,
    "1.5": 1.5,
    "1e3": 1000.0,
    "'1'": "1",
    '"true"': "true",
    "a: b": {"a": "b"},
}


@pytest.mark.parametrize(("text", "value"), SCALARS.items())
def test_both_parsers_read_scalars_by_the_core_schema(text, value):
    plain = load(f"x:\n  {text}\n")
    shared = load(f"base: &b {{q: 1}}\nother: *b\nx:\n  {text}\n")

    assert plain == {"x": value}
    assert shared["x"] == value
    assert type(shared["x"]) is type(value)


def test_keys_are_text_as_in_json():
    assert load("2: a\ntrue: b\nnull: c\n1.5: d\non: e\n") == {
        "2": "a",
        "true": "b",
        "null": "c",
        "1.5": "d",
        "on": "e",
    }


@pytest.mark.parametrize("number", [".inf", "-.inf", ".nan", "1e999"])
def test_numbers_that_json_lacks_are_text(number):
    assert isinstance(load(f"x: {number}")["x"], str)


def test_merge_keys_are_merged_and_own_entries_win():
    text = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 0\n"

    assert load(text)["c"] == {"x": 0, "y": 1, "z": 2}


def test_a_quoted_merge_key_is_a_key():
    assert load('a: &a {x: 1}\nb:\n  "<<": *a\n')["b"] == {"<<": {"x": 1}}


def test_documents_of_a_stream_are_kept_apart():
    assert load_all("a: 1\n---\n- b\n---\n") == [{"a": 1}, ["b"], None]


def test_one_document_is_asked_for_and_one_is_given():
    assert load("") is None
    with pytest.raises(YamlError, match="more than one"):
        load("a: 1\n---\nb: 2\n")


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a: 1\nb: [\n", 2, ""),
        ("a: 1\n\tb: 2\n", 2, ""),
        ("a: 1\nb: *nobody\n", 2, "undefined alias"),
        ("a: &a [*a]\n", 1, "an alias inside the thing it stands for"),
        ("a: \x07\n", 1, "control character"),
        ("x\n\x00", 2, "control character"),
    ],
)
def test_what_is_no_yaml_is_refused_at_its_line(text, line, reason):
    with pytest.raises(YamlError) as refused:
        load(text)

    assert refused.value.line == line
    assert reason in refused.value.reason


@pytest.mark.parametrize(
    "deep",
    [
        "[" * 5000 + "]" * 5000,
        "{a: " * 5000 + "}" * 5000,
        "- " * 5000 + "x",
        "\n".join(" " * level + "a:" for level in range(500)),
        "? " * 5000 + "x",
    ],
    ids=["lists", "mappings", "items", "block", "keys"],
)
def test_nesting_is_bounded(deep):
    with pytest.raises(YamlError):
        load(deep)


def test_ordinary_nesting_is_not_refused():
    levels = MAX_DEPTH - 2
    value = load("[" * levels + "]" * levels)

    for _ in range(levels - 1):
        [value] = value
    assert value == []


def test_what_aliases_add_is_bounded():
    lines = ["a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]

    with pytest.raises(YamlError, match="aliases expand to too much text"):
        load("\n".join(lines))


def test_a_prune_drops_parts_before_work_is_done_on_them():
    assert load("a: 1\nb: 2\n", lambda document: {"a": document["a"]}) == {"a": 1}
