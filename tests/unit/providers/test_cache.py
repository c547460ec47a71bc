"""Kept answers: whole or not there."""

import os

import pytest

from guard.providers.cache import Cache, key


def test_what_was_kept_is_read_again(tmp_path):
    cache = Cache(tmp_path / "new")
    cache.write("a", {"failed": []})

    assert cache.read("a") == {"failed": []}
    assert cache.read("b") is None
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["a.json"]


@pytest.mark.parametrize("damage", ["", "{", '{"name": "b", "value": 1}', "[]", "\udcff"])
def test_a_damaged_entry_is_not_there(tmp_path, damage):
    cache = Cache(tmp_path)
    cache.write("a", 1)
    (tmp_path / "a.json").write_bytes(damage.encode("utf-8", "surrogateescape"))

    assert cache.read("a") is None


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path):
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file")
    cache.write("a", 1)

    assert cache.read("a") is None


def test_what_was_used_longest_ago_goes_first(tmp_path):
    cache = Cache(tmp_path, max_bytes=2000)
    for age, name in ((30, "old"), (20, "used"), (10, "new")):
        cache.write(name, "x" * 450)
        os.utime(tmp_path / f"{name}.json", (1_700_000_000 - age, 1_700_000_000 - age))
    cache.read("old")
    cache.write("newest", "x" * 450)
    cache.write("last", "x" * 450)

    assert cache.read("used") is None
    assert cache.read("old")
    assert cache.read("last")


def test_an_answer_too_large_for_the_folder_is_not_kept(tmp_path):
    cache = Cache(tmp_path, max_bytes=1000)
    cache.write("a", "x" * 500)

    assert cache.read("a") is None


def test_each_part_of_a_name_counts():
    assert len({key("a", "b"), key("ab", ""), key("a", "c"), key("a", ["b"])}) == 4
