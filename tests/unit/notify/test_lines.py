import json
import os
import resource
import stat
import threading

import pytest

from guard.notify.channel import DeliveryError
from guard.notify.lines import append


def lines_of(file):
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def test_lines_are_appended_to_a_file_of_its_owner_alone(tmp_path):
    file = tmp_path / "guard.jsonl"

    append(file, [{"n": 1}])
    append(file, [{"n": 2}, {"text": "two\nlines \ud800"}])

    assert lines_of(file) == [{"n": 1}, {"n": 2}, {"text": "two\nlines \ud800"}]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_rights_of_a_file_that_is_there_are_its_owners_choice(tmp_path):
    file = tmp_path / "guard.jsonl"
    file.touch()
    file.chmod(0o640)

    append(file, [{"n": 1}])

    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.parametrize("whole", [b"", b'{"n":1}\n', b'{"n":1}\n' * 20_000])
@pytest.mark.parametrize("rest", [b'{"n":', b"x" * 200_000])
def test_the_half_line_of_a_killed_writer_is_cut_off(tmp_path, whole, rest):
    file = tmp_path / "guard.jsonl"
    file.write_bytes(whole + rest)

    append(file, [{"n": 2}])

    assert file.read_bytes() == whole + b'{"n":2}\n'


def test_a_last_line_that_only_lacks_its_end_is_kept(tmp_path):
    file = tmp_path / "guard.jsonl"
    file.write_bytes(b'{"n":0}\n{"n":1}')

    append(file, [{"n": 2}])

    assert lines_of(file) == [{"n": 0}, {"n": 1}, {"n": 2}]


def test_writers_at_once_do_not_mix_their_lines(tmp_path):
    file = tmp_path / "guard.jsonl"
    start = threading.Barrier(4)

    def write(writer):
        start.wait()
        for turn in range(20):
            append(
                file, [{"writer": writer, "turn": turn, "n": n, "x": "y" * 500} for n in range(9)]
            )

    writers = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    entries = lines_of(file)
    assert len(entries) == 4 * 20 * 9
    for first in range(0, len(entries), 9):  # each batch stands together
        batch = entries[first : first + 9]
        assert [entry["n"] for entry in batch] == list(range(9))
        assert len({(entry["writer"], entry["turn"]) for entry in batch}) == 1


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path):
    file = tmp_path / "guard.jsonl"
    append(file, [{"n": 1}])
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(DeliveryError, match="cannot be written"):
            append(file, [{"x": "y" * 10_000}])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert lines_of(file) == [{"n": 1}]


def test_what_is_no_file_of_its_own_is_refused(tmp_path):
    link, pipe, missing = tmp_path / "link", tmp_path / "pipe", tmp_path / "no" / "file"
    link.symlink_to(tmp_path / "target")
    os.mkfifo(pipe)

    for path, reason in ((link, "symbolic link"), (pipe, "no regular file"), (missing, "No such")):
        with pytest.raises(DeliveryError, match=reason):
            append(path, [{"n": 1}])
    assert not (tmp_path / "target").exists()
